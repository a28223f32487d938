#include "compiler/frontend/parser_state.h"

static char character_at(const Parser *parser, Location at) {
    const Source *source = parser->sources->items.items[at.source];
    return at.begin < source->length ? source->text[at.begin] : '\0';
}

static Token scan(Parser *parser) {
    Token token = {0};
    token.kind = scan_token(&token.value, &token.at, parser, parser->scanner);
    return token;
}

/* A statement goes on after these even when the line ends. */
static bool wants_more(int kind) {
    switch (kind) {
    case ',':
    case '+':
    case '-':
    case '*':
    case '/':
    case '=':
    case '<':
    case '(':
    case '[':
    case ':':
    case AND:
    case OR:
    case NOT:
    case IF:
    case ELSE:
    case EQUAL:
    case UNEQUAL:
    case LESS_EQUAL:
    case GREATER_EQUAL:
        return true;
    default:
        return false;
    }
}

/* Nothing precedes them that a line end could end. */
static bool begins_statement(int kind) {
    return kind == TERMINATOR || kind == '{' || kind == '}' || kind == START_FILE;
}

static bool continues_line_before(int kind) {
    return kind == ELSE || kind == ')' || kind == ']';
}

/* The next token after any number of line ends; the first line end that counts is kept in front of it. */
static Token next_token(Parser *parser) {
    if (parser->held.kind >= 0) {
        Token held = parser->held;
        parser->held.kind = -1;
        return held;
    }
    Token token = scan(parser);
    if (token.kind != TERMINATOR)
        return token;
    if (character_at(parser, token.at) == ';')
        return token;
    Token after = scan(parser);
    while (after.kind == TERMINATOR && character_at(parser, after.at) == '\n')
        after = scan(parser);
    if (wants_more(parser->last.kind) || continues_line_before(after.kind))
        return after;
    parser->held = after;
    return token;
}

/* `}` and the end of the file end a statement, as a line end would. */
static Token end_statement_before(Parser *parser, Token token) {
    if ((token.kind != '}' && token.kind != 0) || begins_statement(parser->last.kind))
        return token;
    parser->held = token;
    Location at = {token.at.source, token.at.begin, token.at.begin};
    return (Token){.kind = TERMINATOR, .at = at};
}

static void stop(Parser *parser, Location at) {
    diagnostics_error(parser->diagnostics, at, "brackets are nested more than %d deep", NESTING_LIMIT);
    parser->stopped = true;
}

static void open_bracket(Parser *parser, Token token) {
    if (parser->open_count == NESTING_LIMIT)
        stop(parser, token.at);
    else
        parser->open[parser->open_count++] = (OpenBracket){token.kind, token.at, parser->word};
}

/* A brace also closes what was forgotten inside it; a ) or ] without its partner closes nothing. */
static void close_bracket(Parser *parser, int opening) {
    int top = parser->open_count - 1;
    if (opening == '{')
        while (top >= 0 && parser->open[top].kind != '{')
            top--;
    if (top < 0 || parser->open[top].kind != opening)
        return;
    parser->closed = parser->open[top];
    parser->open_count = top;
}

/* What a statement left open ends with it. */
static void forget_unclosed(Parser *parser) {
    while (parser->open_count > 0 && parser->open[parser->open_count - 1].kind != '{')
        parser->open_count--;
}

static void track_brackets(Parser *parser, Token token) {
    parser->closed = (OpenBracket){0};
    if (parser->last.kind == TERMINATOR)
        forget_unclosed(parser);
    if (token.kind == '(' || token.kind == '[' || token.kind == '{')
        open_bracket(parser, token);
    else if (token.kind == ')' || token.kind == ']' || token.kind == '}')
        close_bracket(parser, token.kind == ')' ? '(' : token.kind == ']' ? '[' : '{');
    if (token.kind == '<' && parser->last.kind == ANGLE_NAME) {
        parser->angle_open = true;
        parser->angle_at = token.at;
    } else if (token.kind == '>' || begins_statement(parser->last.kind)) {
        parser->angle_open = false;
    }
}

static void track_word(Parser *parser, Token token) {
    bool first = begins_statement(parser->last.kind) || parser->after_label;
    parser->after_label = token.kind == ':' && parser->word.end > 0;
    parser->word = first && token.kind == NAME ? token.at : (Location){0};
}

int net_lex(NET_STYPE *value, Location *at, Parser *parser) {
    Token token = {.kind = parser->start};
    parser->start = 0;
    if (!token.kind)
        token = end_statement_before(parser, next_token(parser));
    if (!parser->stopped)
        track_brackets(parser, token);
    track_word(parser, token);
    if (parser->stopped)
        token.kind = 0;
    parser->last = token;
    *value = token.value;
    *at = token.at;
    return token.kind;
}

static Parser parse(Arena *arena, const Sources *sources, int source, Diagnostics *diagnostics, int start) {
    const Source *text = sources->items.items[source];
    Parser parser = {.arena = arena,
                     .sources = sources,
                     .diagnostics = diagnostics,
                     .source = source,
                     .start = start,
                     .is_value = start == START_VALUE,
                     .held = {.kind = -1}};
    void *scanner = scanner_open(&parser, text->text, text->length);
    parser.complete = net_parse(&parser) == 0;
    scanner_close(scanner);
    return parser;
}

bool parse_file(Arena *arena, const Sources *sources, int source, Diagnostics *diagnostics,
                Statements *statements) {
    Parser parser = parse(arena, sources, source, diagnostics, START_FILE);
    *statements = parser.statements;
    return parser.complete;
}

Expression *parse_value(Arena *arena, const Sources *sources, int source, Diagnostics *diagnostics) {
    int errors = diagnostics_error_count(diagnostics);
    Expression *value = parse(arena, sources, source, diagnostics, START_VALUE).value;
    return diagnostics_error_count(diagnostics) == errors ? value : NULL;
}
