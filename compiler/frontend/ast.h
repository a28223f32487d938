/* What a .net file says, as a tree: built by the parser, read by elaboration.
 *
 * Nearly everything is a statement `word argument... [{ ... }]`: layers, block calls, groups, settings and
 * the lines of a train section. What a word means is decided by elaboration, which therefore can say what is
 * wrong with it. */
#ifndef NETC_FRONTEND_AST_H
#define NETC_FRONTEND_AST_H

#include "compiler/support/array.h"
#include "compiler/support/location.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct Expression Expression;
typedef struct Statement Statement;

typedef enum ExpressionKind {
    EXPRESSION_INTEGER,     /* 16 */
    EXPRESSION_REAL,        /* 1e-3 */
    EXPRESSION_SIZE,        /* 3x3: height x width */
    EXPRESSION_SHAPE,       /* 3x32x32: channels x height x width */
    EXPRESSION_STRING,      /* "my_blocks.net" */
    EXPRESSION_NAME,        /* growth */
    EXPRESSION_LIST,        /* [16, 32, 64] */
    EXPRESSION_MAP,         /* <3x3:32, 5x5:16> */
    EXPRESSION_ANGLE,       /* c_red<3x3>, c_red<3x3:32, 5x5:16>, scale<0.8, 1.0>: a look-up or an argument */
    EXPRESSION_INDEX,       /* c_hidden[1] */
    EXPRESSION_UNARY,       /* -a, not a */
    EXPRESSION_BINARY,      /* a + b, a < b, a and b */
    EXPRESSION_CONDITIONAL, /* a if condition else b */
    EXPRESSION_PARENTHESES, /* (a): told apart from a because `c<max>` and `(c<max>)` differ as arguments */
} ExpressionKind;

typedef enum Operator {
    OPERATOR_ADD,
    OPERATOR_SUBTRACT,
    OPERATOR_MULTIPLY,
    OPERATOR_DIVIDE,
    OPERATOR_NEGATE,
    OPERATOR_EQUAL,
    OPERATOR_UNEQUAL,
    OPERATOR_LESS,
    OPERATOR_LESS_EQUAL,
    OPERATOR_GREATER,
    OPERATOR_GREATER_EQUAL,
    OPERATOR_AND,
    OPERATOR_OR,
    OPERATOR_NOT,
} Operator;

/* A word or text and where it stands. */
typedef struct Word {
    const char *text;
    Location at;
} Word;

/* One entry of a list or map. */
typedef struct Item {
    Expression *key; /* `3x3`, a bare word or an integer; NULL: none */
    Expression *value;
} Item;

typedef Array(Item) Items;

struct Expression {
    ExpressionKind kind;
    Location at;
    int depth; /* of the tree below: bounds the recursion of its readers */
    int64_t integer;
    double real;
    int size[3];      /* SIZE: height, width; SHAPE: channels, height, width */
    const char *text; /* NAME, STRING, ANGLE */
    Location text_at;
    Operator operator;
    Expression *operands[3]; /* BINARY: left, right; CONDITIONAL: condition, then, else; INDEX: list, index */
    Items items;             /* LIST, MAP, ANGLE */
};

typedef struct Argument {
    Word name; /* of `name=value`; text NULL otherwise */
    Expression *value;
    Location at;
    bool after_comma;
} Argument;

typedef Array(Argument) Arguments;
typedef Array(Statement *) Statements;

/* The parameters in a block's definition: `name`, `name = default`, `flag name`, `param name = default`. */
typedef struct BlockParameter {
    Word name;
    Word qualifier;            /* text NULL: none */
    Expression *default_value; /* NULL: none */
} BlockParameter;

typedef Array(BlockParameter) BlockParameters;

typedef enum StatementKind {
    STATEMENT_CALL,  /* word argument...        a layer, a block, a setting */
    STATEMENT_GROUP, /* word argument... { }    a named group, concat, add, repeat, train; no word: unnamed
                        group */
    STATEMENT_IF,    /* if condition { } else { } */
    STATEMENT_BLOCK, /* block name(...) { } */
    STATEMENT_WRONG, /* stood where a syntax error has been reported */
} StatementKind;

struct Statement {
    StatementKind kind;
    Location at; /* without the body */
    Word label;  /* of `label: statement`; text NULL otherwise */
    Word word;
    Arguments arguments;
    Statements body;
    Location body_end;          /* the closing brace */
    Expression *condition;      /* IF */
    Statements otherwise;       /* IF */
    BlockParameters parameters; /* BLOCK */
};

Expression *ast_expression(Arena *arena, ExpressionKind kind, Location at);
Expression *ast_name(Arena *arena, ExpressionKind kind, Word word);
Expression *ast_unary(Arena *arena, Location at, Operator operator, Expression * operand);
Expression *ast_binary(Arena *arena, Location at, Operator operator, Expression * left, Expression *right);
Expression *ast_conditional(Arena *arena, Location at, Expression *condition, Expression *then,
                            Expression *otherwise);
Expression *ast_parentheses(Arena *arena, Location at, Expression *inside);
Expression *ast_index(Arena *arena, Location at, Word list, Expression *index);
Expression *ast_items(Arena *arena, ExpressionKind kind, Location at, Word word, Items items);
Statement *ast_statement(Arena *arena, StatementKind kind, Location at, Word word);

#endif
