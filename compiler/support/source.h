/* The source texts of one compilation, numbered from 0, and where in them a byte lies. */
#ifndef NETC_SUPPORT_SOURCE_H
#define NETC_SUPPORT_SOURCE_H

#include "compiler/support/arena.h"
#include "compiler/support/array.h"
#include "compiler/support/location.h"

enum { SOURCE_BYTES_LIMIT = 1 << 20 }; /* of one file */

typedef struct Source {
    const char *name; /* as the user named it; shown in messages */
    const char *text; /* any bytes, followed by one NUL that `length` does not count */
    int length;
} Source;

typedef struct Sources {
    Arena *arena;
    Array(Source *) items;
} Sources;

/* A place for people: both count from 1; columns count characters, not bytes. */
typedef struct Position {
    int line, column;
} Position;

Sources *sources_create(Arena *arena);

/* Adds a copy of `text`; at most SOURCE_BYTES_LIMIT bytes. Returns its number. */
int sources_add(Sources *sources, const char *name, const char *text, size_t length);

/* Reads a file ("-": standard input). Returns its number, or -1 and in *problem what was wrong, with the
 * name. */
int sources_load(Sources *sources, const char *path, const char **problem);

Position sources_position(const Sources *sources, Location at);

/* The line that holds byte `offset`, without its end. */
Location sources_line(const Sources *sources, int source, int offset);

/* Bytes of the UTF-8 character at `text`; 0 when what stands there is not valid UTF-8. */
int utf8_length(const char *text, int available);

#endif
