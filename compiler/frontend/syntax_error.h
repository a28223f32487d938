/* The words of a syntax error. */
#ifndef NETC_FRONTEND_SYNTAX_ERROR_H
#define NETC_FRONTEND_SYNTAX_ERROR_H

#include "compiler/frontend/parser_state.h"

/* `at` is the unexpected token; `expected` names what could stand there, fewer than 6 if that is all. */
void report_syntax_error(Parser *parser, Location at, const char *const *expected, int count);

#endif
