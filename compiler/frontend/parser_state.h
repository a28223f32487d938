/* What the parser and its token stream share. */
#ifndef NETC_FRONTEND_PARSER_STATE_H
#define NETC_FRONTEND_PARSER_STATE_H

#include "compiler/frontend/parse.h"

typedef struct Parser Parser;

#include "parser.h"

typedef struct Token {
    int kind;
    NET_STYPE value;
    Location at;
} Token;

typedef struct OpenBracket {
    int kind; /* of the token */
    Location at;
    Location word; /* of the statement, where the bracket directly follows that; `end` 0: it does not */
} OpenBracket;

struct Parser {
    Arena *arena;
    const Sources *sources;
    Diagnostics *diagnostics;
    int source;
    void *scanner;
    int offset;      /* of the byte after the last token scanned */
    int start;       /* kind of a first token that chooses what to parse; 0 once given */
    bool is_value;   /* the text is one value, of -D, and no file */
    Token last;      /* given to the parser */
    Token held;      /* scanned, but not given yet; kind -1: none */
    bool angle_open; /* a '<' that directly follows a name has had no '>' in this statement */
    Location angle_at;
    bool stopped; /* nested too deep: nothing more is read or reported */
    OpenBracket open[NESTING_LIMIT];
    int open_count;
    OpenBracket closed; /* by the last token; kind 0: that closed none */
    Location word;      /* the last token, where a statement's word may be; `end` 0: it was something else */
    bool after_label;
    bool complete; /* the end was reached: what was wrong before could be left out */
    Statements statements;
    Expression *value;
};

/* The parser's source of tokens: drops line ends where a statement goes on, adds them where `}` ends one. */
int net_lex(NET_STYPE *value, Location *at, Parser *parser);

/* The scanner, generated from lexer.l. */
int scan_token(NET_STYPE *value, Location *at, Parser *parser, void *scanner);
void *scanner_open(Parser *parser, const char *text, int length);
void scanner_close(void *scanner);

#endif
