/* Messages about source texts, in the manner of C compilers:
 *
 *     nets/my.net:14:9: error: unknown layer or block 'cov'; did you mean 'conv'?
 *        14 |     cov 3x3 16
 *           |     ^~~
 *     nets/my.net:3:1: note: ...
 *
 * The same message at the same place is given once; after DIAGNOSTIC_ERRORS_SHOWN errors the rest are only
 * counted. Whatever order they are found in, messages are printed file by file in the order of their places,
 * each with its notes. */
#ifndef NETC_SUPPORT_DIAGNOSTICS_H
#define NETC_SUPPORT_DIAGNOSTICS_H

#include "compiler/support/source.h"

#include <stdbool.h>
#include <stdio.h>

enum { DIAGNOSTIC_ERRORS_SHOWN = 20, DIAGNOSTIC_WARNINGS_SHOWN = 20, DIAGNOSTIC_REPORTS = 100 };

typedef struct Diagnostics Diagnostics;

/* Messages are kept until diagnostics_print() writes them to `out`. */
Diagnostics *diagnostics_create(Arena *arena, const Sources *sources, FILE *out, bool color);

/* Whether the stream is a terminal that shows colours and the user has not set NO_COLOR. */
bool diagnostics_wants_color(FILE *out);

void diagnostics_error(Diagnostics *diagnostics, Location at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void diagnostics_warning(Diagnostics *diagnostics, Location at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Explains the message before it, and is left out where that was. */
void diagnostics_note(Diagnostics *diagnostics, Location at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* A note about the very place of the message before it: the source line is not shown again. */
void diagnostics_hint(Diagnostics *diagnostics, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void diagnostics_verror(Diagnostics *diagnostics, Location at, const char *format, va_list arguments);

/* Prints what has been reported since the last time. */
void diagnostics_print(Diagnostics *diagnostics);

int diagnostics_error_count(const Diagnostics *diagnostics);

/* Whether looking for more errors is pointless: none would be shown, or the same ones come again and again.
 */
bool diagnostics_exhausted(const Diagnostics *diagnostics);

/* Prints a text that came from outside, such as a file's name, with a replacement for every byte that would
 * do something to a terminal. */
void print_plain(FILE *out, const char *text);

/* "netc: error: TEXT" on standard error, for what has no place in a source text; TEXT is printed plainly. */
void report_error(const char *text);

#endif
