/* The central directory of a zip file in memory, for the checkpoint reader only: entries that are stored
 * uncompressed, with zip64. */
#ifndef NETC_RUNTIME_ZIP_DIRECTORY_H
#define NETC_RUNTIME_ZIP_DIRECTORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/error.h"

typedef struct ZipEntry {
    const char *name; /* not ended by a zero byte */
    size_t name_length;
    uint16_t flags, method;
    uint32_t checksum;
    uint64_t stored_size, size, header_offset;
} ZipEntry;

typedef struct ZipDirectory {
    const unsigned char *bytes; /* the whole file */
    size_t size;
    const char *path;
    ZipEntry *entries; /* sorted by name */
    size_t count;
} ZipDirectory;

/* The caller sets bytes, size and path. After success or failure, free(directory->entries). */
bool netc_zip_open(ZipDirectory *directory, NetcError *error);

/* NULL: there is none. */
const ZipEntry *netc_zip_find(const ZipDirectory *directory, const char *name, size_t length);

/* The entry's content, entry->size bytes in the file, its checksum verified. NULL on failure. */
const unsigned char *netc_zip_content(const ZipDirectory *directory, const ZipEntry *entry, NetcError *error);

#endif
