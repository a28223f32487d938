/* One error message, filled in by whoever notices the problem and printed by whoever called first.
 *
 * Every message says what was wrong, where (file, record, byte) and what to do. Functions that can
 * fail take a NetcError last and return false (or NULL) after filling it in. */
#ifndef NETC_RUNTIME_ERROR_H
#define NETC_RUNTIME_ERROR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef struct NetcError {
    char text[2048];
} NetcError;

#ifdef __cplusplus
extern "C" {
#endif

/* Formats the message, with control characters escaped, and returns false, so that `return netc_fail(error,
 * ...)` reads well. */
bool netc_fail(NetcError *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Copies `from` for a terminal: control characters and what is not UTF-8 become \xNN, so that a name from a
 * file or a command line is shown rather than obeyed. Line breaks and tabs stay. What does not fit is left
 * out. */
void netc_escape_controls(char *to, size_t size, const char *from);

/* Prints text so. */
void netc_print_escaped(FILE *out, const char *text);

#ifdef __cplusplus
}
#endif

#endif
