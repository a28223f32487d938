/* Text to tree. */
#ifndef NETC_FRONTEND_PARSE_H
#define NETC_FRONTEND_PARSE_H

#include "compiler/frontend/ast.h"
#include "compiler/support/diagnostics.h"
#include "compiler/support/source.h"

enum { NESTING_LIMIT = 64, WORD_BYTES_LIMIT = 64, SIZE_LIMIT = 65536 };

/* The statements of a whole source text. Errors have been reported; statements with a syntax error stand
 * there as STATEMENT_WRONG. False: too little was understood to go on. */
bool parse_file(Arena *arena, const Sources *sources, int source, Diagnostics *diagnostics,
                Statements *statements);

/* The value in a text like `24` or `[1, 2]`, as -D has it; NULL when errors were reported. */
Expression *parse_value(Arena *arena, const Sources *sources, int source, Diagnostics *diagnostics);

#endif
