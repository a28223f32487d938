#include "runtime/zip_directory.h"

#include <stdlib.h>
#include <zlib.h>

#include "runtime/tensor_formats.h"

enum {
    END_BYTES = 22, /* end of central directory, without its comment */
    MAX_COMMENT = 65535,
    LOCATOR_BYTES = 20, /* where the zip64 end of central directory is */
    END64_BYTES = 56,
    ENTRY_BYTES = 46, /* without name, extra fields and comment */
    LOCAL_BYTES = 30, /* without name and extra fields */
    EXTRA_ZIP64 = 1,
    FLAG_ENCRYPTED = 1,
    METHOD_STORED = 0,
};

static const uint32_t END_SIGNATURE = 0x06054b50, LOCATOR_SIGNATURE = 0x07064b50,
                      END64_SIGNATURE = 0x06064b50, ENTRY_SIGNATURE = 0x02014b50,
                      LOCAL_SIGNATURE = 0x04034b50;

static bool fail_at(const ZipDirectory *directory, uint64_t position, const char *reason, NetcError *error) {
    return netc_fail(error, "%s: byte %llu: the zip file is damaged or cut short: %s", directory->path,
                     (unsigned long long)position, reason);
}

/* Are there `count` bytes at `position`, beginning with this signature? */
static bool is_record(const ZipDirectory *directory, uint64_t position, size_t count, uint32_t signature) {
    return position <= directory->size && directory->size - position >= count &&
           netc_load32(directory->bytes + position) == signature;
}

/* The end record is the last thing in the file but for a comment of a length that it knows. */
static bool find_end(const ZipDirectory *directory, size_t *position) {
    size_t size = directory->size;
    for (size_t comment = 0; comment <= MAX_COMMENT && END_BYTES + comment <= size; ++comment) {
        *position = size - END_BYTES - comment;
        if (is_record(directory, *position, END_BYTES, END_SIGNATURE) &&
            netc_load16(directory->bytes + *position + 20) == comment)
            return true;
    }
    return false;
}

/* Reads the number of entries and where they begin, from the zip64 record where there is one. */
static bool read_end(const ZipDirectory *directory, size_t end, uint64_t *count, uint64_t *begin,
                     NetcError *error) {
    const unsigned char *record = directory->bytes + end;
    *count = netc_load16(record + 10);
    *begin = netc_load32(record + 16);
    if (end < LOCATOR_BYTES || !is_record(directory, end - LOCATOR_BYTES, LOCATOR_BYTES, LOCATOR_SIGNATURE))
        return true;
    uint64_t end64 = netc_load64(record - LOCATOR_BYTES + 8);
    if (!is_record(directory, end64, END64_BYTES, END64_SIGNATURE))
        return fail_at(directory, end - LOCATOR_BYTES, "the zip64 end record is not where it is said to be",
                       error);
    *count = netc_load64(directory->bytes + end64 + 32);
    *begin = netc_load64(directory->bytes + end64 + 48);
    return true;
}

/* Replaces `value`, where it is only a place holder, by the next 64-bit number of the zip64 extra field. */
static bool widen(uint64_t *value, const unsigned char **field, size_t *left) {
    if (*value != UINT32_MAX)
        return true;
    if (*left < sizeof *value)
        return false;
    *value = netc_load64(*field);
    *field += sizeof *value;
    *left -= sizeof *value;
    return true;
}

static bool apply_zip64(ZipEntry *entry, const unsigned char *extra, size_t length) {
    const unsigned char *field = NULL;
    size_t left = 0;
    while (length >= 4 && !field) {
        size_t size = netc_load16(extra + 2);
        if (size > length - 4)
            return false;
        if (netc_load16(extra) == EXTRA_ZIP64) {
            field = extra + 4;
            left = size;
        }
        extra += 4 + size;
        length -= 4 + size;
    }
    return widen(&entry->size, &field, &left) && widen(&entry->stored_size, &field, &left) &&
           widen(&entry->header_offset, &field, &left);
}

static bool read_entry(const ZipDirectory *directory, ZipEntry *entry, uint64_t *position, NetcError *error) {
    if (!is_record(directory, *position, ENTRY_BYTES, ENTRY_SIGNATURE))
        return fail_at(directory, *position, "an entry of its directory should be here", error);
    const unsigned char *record = directory->bytes + *position;
    size_t name = netc_load16(record + 28), extra = netc_load16(record + 30),
           comment = netc_load16(record + 32);
    if (directory->size - *position - ENTRY_BYTES < name + extra + comment)
        return fail_at(directory, *position, "an entry of its directory does not end", error);
    *entry = (ZipEntry){.name = (const char *)record + ENTRY_BYTES,
                        .name_length = name,
                        .flags = netc_load16(record + 8),
                        .method = netc_load16(record + 10),
                        .checksum = netc_load32(record + 16),
                        .stored_size = netc_load32(record + 20),
                        .size = netc_load32(record + 24),
                        .header_offset = netc_load32(record + 42)};
    if (!apply_zip64(entry, record + ENTRY_BYTES + name, extra))
        return fail_at(directory, *position, "an entry's extra fields are damaged", error);
    *position += ENTRY_BYTES + name + extra + comment;
    return true;
}

static int compare_entries(const void *left, const void *right) {
    const ZipEntry *a = left, *b = right;
    size_t common = a->name_length < b->name_length ? a->name_length : b->name_length;
    int order = memcmp(a->name, b->name, common);
    return order ? order : (a->name_length > b->name_length) - (a->name_length < b->name_length);
}

/* Entries have names and bytes of their own: overlapping ones could make a small file take forever to read.
 */
static bool check_entries(const ZipDirectory *directory, NetcError *error) {
    uint64_t left = directory->size;
    for (size_t i = 0; i < directory->count; ++i) {
        const ZipEntry *entry = &directory->entries[i];
        if (i > 0 && compare_entries(entry - 1, entry) == 0)
            return fail_at(directory, entry->header_offset, "two entries have the same name", error);
        if (entry->stored_size > left)
            return fail_at(directory, entry->header_offset, "its entries take more than the whole file",
                           error);
        left -= entry->stored_size;
    }
    return true;
}

bool netc_zip_open(ZipDirectory *directory, NetcError *error) {
    size_t end;
    uint64_t count, position;
    if (!find_end(directory, &end))
        return fail_at(directory, directory->size, "its directory is not at the end", error);
    if (!read_end(directory, end, &count, &position, error))
        return false;
    if (count > directory->size / ENTRY_BYTES)
        return fail_at(directory, end, "it claims more entries than it has room for", error);
    directory->entries = calloc(count + 1, sizeof *directory->entries);
    if (!directory->entries)
        return netc_fail(error, "%s: no memory for its directory", directory->path);
    for (directory->count = 0; directory->count < count; ++directory->count)
        if (!read_entry(directory, &directory->entries[directory->count], &position, error))
            return false;
    qsort(directory->entries, directory->count, sizeof *directory->entries, compare_entries);
    return check_entries(directory, error);
}

const ZipEntry *netc_zip_find(const ZipDirectory *directory, const char *name, size_t length) {
    const ZipEntry wanted = {.name = name, .name_length = length};
    return bsearch(&wanted, directory->entries, directory->count, sizeof wanted, compare_entries);
}

static uint32_t checksum_of(const unsigned char *bytes, size_t size) {
    return (uint32_t)crc32_z(crc32_z(0, NULL, 0), bytes, size);
}

const unsigned char *netc_zip_content(const ZipDirectory *directory, const ZipEntry *entry,
                                      NetcError *error) {
    uint64_t offset = entry->header_offset;
    if (entry->method != METHOD_STORED || entry->flags & FLAG_ENCRYPTED || entry->stored_size != entry->size)
        return fail_at(directory, offset, "an entry is compressed or encrypted, which torch.save does not do",
                       error),
               NULL;
    if (!is_record(directory, offset, LOCAL_BYTES, LOCAL_SIGNATURE))
        return fail_at(directory, offset, "an entry should begin here", error), NULL;
    const unsigned char *header = directory->bytes + offset;
    size_t head = LOCAL_BYTES + (size_t)netc_load16(header + 26) + netc_load16(header + 28);
    size_t left = directory->size - offset;
    if (left < head || left - head < entry->size)
        return fail_at(directory, offset, "an entry does not end", error), NULL;
    /* Zero: torch.save was told not to compute checksums. */
    if (entry->checksum && checksum_of(header + head, entry->size) != entry->checksum)
        return fail_at(directory, offset + head, "an entry's content does not have its checksum", error),
               NULL;
    return header + head;
}
