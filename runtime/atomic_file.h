/* Files that are either the old one or the new one, whatever happens while they are written.
 *
 * The new content goes to PATH.tmp beside the file, is flushed to the disk and then renamed over PATH. Of two
 * writers of one path the second waits for the first; what a killed writer left behind is used again. Where
 * PATH is a device or a pipe, there is nothing to replace and it is written directly. */
#ifndef NETC_RUNTIME_ATOMIC_FILE_H
#define NETC_RUNTIME_ATOMIC_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "runtime/error.h"

typedef struct NetcAtomicFile {
    FILE *stream;    /* write here */
    char *path;      /* what is replaced; symbolic links are followed */
    char *temporary; /* NULL where `path` is written directly */
} NetcAtomicFile;

/* Every open file is to be committed or aborted, exactly once. A failed open needs neither. */
bool netc_atomic_open(NetcAtomicFile *file, const char *path, NetcError *error);

/* Flushes, synchronises, renames and synchronises the folder. Also reports any earlier failure to write to
 * the stream; then the earlier file is untouched. The NetcAtomicFile is closed either way. */
bool netc_atomic_commit(NetcAtomicFile *file, NetcError *error);

/* Drops what was written. */
void netc_atomic_abort(NetcAtomicFile *file);

/* Whether both paths lead to one ordinary file: what is written to the first destroys the second. */
bool netc_same_file(const char *first, const char *second);

/* Occupies what is closed of standard input, output and errors, so that no file that is opened later takes
 * their place and receives what was meant for them. */
void netc_occupy_standard_streams(void);

/* Replaces the whole file by `size` bytes. */
bool netc_write_file(const char *path, const void *bytes, size_t size, NetcError *error);

#endif
