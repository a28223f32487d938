/* A folder for files that are needed for a moment. */
#ifndef NETC_TEMPORARY_H
#define NETC_TEMPORARY_H

#include "compiler/support/arena.h"

#include <stdbool.h>

/* A new empty folder in $TMPDIR or /tmp; NULL after a message. */
const char *temporary_folder(Arena *arena);

/* Removes the folder and the files in it. */
void temporary_remove(Arena *arena, const char *folder);

/* Writes a text as a file; false after a message. */
bool temporary_write(const char *path, const char *text);

#endif
