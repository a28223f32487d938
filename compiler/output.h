/* Where results go: standard output, or a file that is replaced whole or not at all. */
#ifndef NETC_OUTPUT_H
#define NETC_OUTPUT_H

#include "compiler/support/source.h"

#include <stdbool.h>
#include <stddef.h>

/* Whether writing to `path` leaves the network's own files as they are; prints which one it would not. NULL:
 * standard output. */
bool output_spares(const char *path, const Sources *sources);

/* Whether `path` can be written at all; prints why not. For results that take long. */
bool output_is_possible(const char *path);

/* Writes `size` bytes to `path`, or to standard output when it is NULL. Prints what went wrong. */
bool output_write(const char *path, const char *bytes, size_t size);

/* Copies the program at `from` to `path`, executable. */
bool output_program(const char *path, const char *from);

#endif
