/* What users of other frameworks write: their names of layers, and calls like `conv(3x3, 16)`. */
#ifndef NETC_FRONTEND_FOREIGN_H
#define NETC_FRONTEND_FOREIGN_H

#include "compiler/frontend/parser_state.h"

/* What another framework's word is called here; NULL: no such word is known. */
const char *familiar_word(const char *word);

/* A syntax error at `at` inside the brackets of a call: reports the call instead, with the line that was
 * meant where that can be told. False: there is no call. */
bool report_foreign_call(Parser *parser, Location at);

#endif
