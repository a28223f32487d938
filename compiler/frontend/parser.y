/* The grammar of .net files. Actions only build the tree.
 *
 * A statement is `word argument... [{ ... }]`; arguments follow each other without commas, so that an argument is at
 * most a sum (`a -1` is a subtraction) and comparisons stand in parentheses. */
%define api.pure full
%define api.prefix {net_}
%define api.location.type {Location}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param { Parser *parser }

%code requires {
#include "compiler/frontend/parse.h"
typedef struct Parser Parser;
}

%union {
    Word word;
    Expression *expression;
    Item item;
    Items items;
    Argument argument;
    Arguments arguments;
    BlockParameter parameter;
    BlockParameters parameters;
    Statement *statement;
    Statements statements;
}

%code {
#include "compiler/frontend/parser_state.h"
#include "compiler/frontend/syntax_error.h"

#define YYLLOC_DEFAULT(whole, parts, count) ((whole) = joined_location((parts), (count)))
/* Deeper inputs end in a message; what is within this depth, elaboration can follow by recursion. */
#define YYMAXDEPTH 5000

static Location joined_location(const Location *parts, int count);
static void net_error(const Location *at, Parser *parser, const char *message);
static Expression *append_operand(Parser *parser, Operator operator, Expression *left, Expression *right);
static Statement *call(Parser *parser, Word word, Arguments arguments);
static Statement *group(Parser *parser, Word word, Arguments arguments, Statements body, Location body_at);
static Statement *unnamed_group(Parser *parser, Statements body, Location body_at);
static Statement *named(Parser *parser, Word name, Statement *statement);
static Statement *wrong(Parser *parser, Location at);
static const Word no_word;
}

%token START_FILE START_VALUE
%token TERMINATOR "the end of the statement"
%token IF "'if'" ELSE "'else'" AND "'and'" OR "'or'" NOT "'not'"
%token EQUAL "'=='" UNEQUAL "'!='" LESS_EQUAL "'<='" GREATER_EQUAL "'>='"
%token <word> NAME "a name" ANGLE_NAME "a name before '<'" LIST_NAME "a name before '['" BLOCK "'block'"
%token <expression> INTEGER "an integer" REAL "a real number" SIZE "a size" SHAPE "a shape" STRING "a text"

%type <expression> value conditional disjunction conjunction negation comparison sum product factor primary literal
  unsigned_sum unsigned_product
%type <item> item
%type <items> items
%type <argument> one_argument
%type <arguments> arguments
%type <parameter> parameter
%type <parameters> parameters parameter_list
%type <statement> statement simple compound if_statement
%type <statements> statements body else_part

%%

start:
  START_FILE statements { parser->statements = $2; }
| START_VALUE value TERMINATOR { parser->value = $2; }
;

/* Statements. */

statements:
  %empty { $$ = (Statements){0}; }
| statements TERMINATOR { $$ = $1; }
| statements statement { $$ = $1; array_push(parser->arena, &$$, $2); }
;

statement:
  simple TERMINATOR
| compound
| error TERMINATOR { yyerrok; $$ = wrong(parser, @1); }
| error body { yyerrok; $$ = wrong(parser, @1); }
;

simple:
  NAME arguments { $$ = call(parser, $1, $2); }
| NAME ':' simple { $$ = named(parser, $1, $3); }
;

compound:
  NAME arguments body { $$ = group(parser, $1, $2, $3, @3); }
| BLOCK body { $$ = group(parser, $1, (Arguments){0}, $2, @2); }
| body { $$ = unnamed_group(parser, $1, @1); }
| NAME ':' compound { $$ = named(parser, $1, $3); }
| if_statement
| BLOCK NAME parameter_list body {
    $$ = group(parser, $2, (Arguments){0}, $4, @4);
    $$->kind = STATEMENT_BLOCK;
    $$->parameters = $3;
  }
;

body:
  '{' statements '}' { $$ = $2; }
;

if_statement:
  IF conditional body else_part {
    $$ = ast_statement(parser->arena, STATEMENT_IF, @1, no_word);
    $$->condition = $2;
    $$->body = $3;
    $$->otherwise = $4;
  }
;

else_part:
  %empty { $$ = (Statements){0}; }
| ELSE body { $$ = $2; }
| ELSE if_statement { $$ = (Statements){0}; array_push(parser->arena, &$$, $2); }
;

parameter_list:
  %empty { $$ = (BlockParameters){0}; }
| '(' ')' { $$ = (BlockParameters){0}; }
| '(' parameters ')' { $$ = $2; }
;

parameters:
  parameter { $$ = (BlockParameters){0}; array_push(parser->arena, &$$, $1); }
| parameters ',' parameter { $$ = $1; array_push(parser->arena, &$$, $3); }
;

parameter:
  NAME { $$ = (BlockParameter){$1, no_word, NULL}; }
| NAME NAME { $$ = (BlockParameter){$2, $1, NULL}; }
| NAME '=' value { $$ = (BlockParameter){$1, no_word, $3}; }
| NAME NAME '=' value { $$ = (BlockParameter){$2, $1, $4}; }
;

/* Arguments. */

arguments:
  %empty { $$ = (Arguments){0}; }
| arguments one_argument { $$ = $1; array_push(parser->arena, &$$, $2); }
| arguments ',' one_argument { $$ = $1; $3.after_comma = true; array_push(parser->arena, &$$, $3); }
;

one_argument:
  unsigned_sum { $$ = (Argument){no_word, $1, @1, false}; }
| literal { $$ = (Argument){no_word, $1, @1, false}; }
| NAME '=' sum { $$ = (Argument){$1, $3, @$, false}; }
| NAME '=' literal { $$ = (Argument){$1, $3, @$, false}; }
;

literal:
  STRING
| '[' items ']' { $$ = ast_items(parser->arena, EXPRESSION_LIST, @$, no_word, $2); }
| '<' items '>' { $$ = ast_items(parser->arena, EXPRESSION_MAP, @$, no_word, $2); }
;

items:
  item { $$ = (Items){0}; array_push(parser->arena, &$$, $1); }
| items ',' item { $$ = $1; array_push(parser->arena, &$$, $3); }
;

item:
  sum { $$ = (Item){NULL, $1}; }
| sum ':' sum { $$ = (Item){$1, $3}; }
;

/* Values and expressions, from the weakest binding to the strongest. */

value:
  conditional
| literal
;

conditional:
  disjunction
| disjunction IF disjunction ELSE conditional { $$ = ast_conditional(parser->arena, @$, $3, $1, $5); }
;

disjunction:
  conjunction
| disjunction OR conjunction { $$ = append_operand(parser, OPERATOR_OR, $1, $3); }
;

conjunction:
  negation
| conjunction AND negation { $$ = append_operand(parser, OPERATOR_AND, $1, $3); }
;

negation:
  comparison
| NOT negation { $$ = ast_unary(parser->arena, @$, OPERATOR_NOT, $2); }
;

comparison:
  sum
| sum EQUAL sum { $$ = append_operand(parser, OPERATOR_EQUAL, $1, $3); }
| sum UNEQUAL sum { $$ = append_operand(parser, OPERATOR_UNEQUAL, $1, $3); }
| sum '<' sum { $$ = append_operand(parser, OPERATOR_LESS, $1, $3); }
| sum LESS_EQUAL sum { $$ = append_operand(parser, OPERATOR_LESS_EQUAL, $1, $3); }
| sum '>' sum { $$ = append_operand(parser, OPERATOR_GREATER, $1, $3); }
| sum GREATER_EQUAL sum { $$ = append_operand(parser, OPERATOR_GREATER_EQUAL, $1, $3); }
;

sum:
  product
| sum '+' product { $$ = append_operand(parser, OPERATOR_ADD, $1, $3); }
| sum '-' product { $$ = append_operand(parser, OPERATOR_SUBTRACT, $1, $3); }
;

product:
  factor
| product '*' factor { $$ = append_operand(parser, OPERATOR_MULTIPLY, $1, $3); }
| product '/' factor { $$ = append_operand(parser, OPERATOR_DIVIDE, $1, $3); }
;

/* A sum that does not begin with a minus sign: the next argument could not be told from a subtraction. */
unsigned_sum:
  unsigned_product
| unsigned_sum '+' product { $$ = append_operand(parser, OPERATOR_ADD, $1, $3); }
| unsigned_sum '-' product { $$ = append_operand(parser, OPERATOR_SUBTRACT, $1, $3); }
;

unsigned_product:
  primary
| unsigned_product '*' factor { $$ = append_operand(parser, OPERATOR_MULTIPLY, $1, $3); }
| unsigned_product '/' factor { $$ = append_operand(parser, OPERATOR_DIVIDE, $1, $3); }
;

factor:
  primary
| '-' factor { $$ = ast_unary(parser->arena, @$, OPERATOR_NEGATE, $2); }
;

primary:
  INTEGER
| REAL
| SIZE
| SHAPE
| NAME { $$ = ast_name(parser->arena, EXPRESSION_NAME, $1); }
| ANGLE_NAME '<' items '>' { $$ = ast_items(parser->arena, EXPRESSION_ANGLE, @$, $1, $3); }
| LIST_NAME '[' sum ']' { $$ = ast_index(parser->arena, @$, $1, $3); }
| '(' conditional ')' { $$ = ast_parentheses(parser->arena, @$, $2); }
;

%%

static Location joined_location(const Location *parts, int count) {
    if (count)
        return (Location){parts[1].source, parts[1].begin, parts[count].end};
    return (Location){parts[0].source, parts[0].end, parts[0].end};
}

/* Only called when the parser's stack is full: syntax errors go to yyreport_syntax_error. */
static void net_error(const Location *at, Parser *parser, const char *message) {
    (void)message;
    if (!parser->stopped)
        diagnostics_error(parser->diagnostics, *at, "nested too deeply to be read");
}

static Expression *append_operand(Parser *parser, Operator operator, Expression *left, Expression *right) {
    Location at = {left->at.source, left->at.begin, right->at.end};
    return ast_binary(parser->arena, at, operator, left, right);
}

static Statement *call(Parser *parser, Word word, Arguments arguments) {
    Location at = word.at;
    if (arguments.count)
        at.end = arguments.items[arguments.count - 1].at.end;
    Statement *statement = ast_statement(parser->arena, STATEMENT_CALL, at, word);
    statement->arguments = arguments;
    return statement;
}

static Statement *group(Parser *parser, Word word, Arguments arguments, Statements body, Location body_at) {
    Statement *statement = call(parser, word, arguments);
    statement->kind = STATEMENT_GROUP;
    statement->body = body;
    statement->body_end = (Location){body_at.source, body_at.end - 1, body_at.end};
    return statement;
}

static Statement *unnamed_group(Parser *parser, Statements body, Location body_at) {
    Word word = {NULL, {body_at.source, body_at.begin, body_at.begin + 1}};
    return group(parser, word, (Arguments){0}, body, body_at);
}

static Statement *named(Parser *parser, Word name, Statement *statement) {
    if (statement->label.text)
        diagnostics_error(parser->diagnostics, name.at, "a statement has one name, but this one has two");
    statement->label = name;
    return statement;
}

static Statement *wrong(Parser *parser, Location at) {
    return ast_statement(parser->arena, STATEMENT_WRONG, at, no_word);
}

static int yyreport_syntax_error(const yypcontext_t *context, Parser *parser) {
    enum { MOST = 6 };
    yysymbol_kind_t expected[MOST];
    const char *names[MOST];
    int count = yypcontext_expected_tokens(context, expected, MOST);
    for (int i = 0; i < count; i++)
        names[i] = yysymbol_name(expected[i]);
    report_syntax_error(parser, *yypcontext_location(context), names, count);
    return 0;
}
