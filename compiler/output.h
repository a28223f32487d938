/* Where results go: standard output, or a file that is replaced whole or not at all. */
#ifndef NETC_OUTPUT_H
#define NETC_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>

/* Writes `size` bytes to `path`, or to standard output when it is NULL. Prints what went wrong. */
bool output_write(const char *path, const char *bytes, size_t size);

/* Copies the program at `from` to `path`, executable. */
bool output_program(const char *path, const char *from);

#endif
