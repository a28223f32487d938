/* The files that torch.save writes since PyTorch 1.6: a zip file of STEM/data.pkl, the object's pickle, and
 * STEM/data/KEY for each storage. */
#include "runtime/pytorch_reader.h"
#include "runtime/zip_directory.h"

#include <inttypes.h>
#include <stdlib.h>

static const char PICKLE_NAME[] = "/data.pkl", DATA_FOLDER[] = "/data/", ORDER_NAME[] = "/byteorder";

/* STEM/data.pkl, where the stem has no folders; NULL: there is none. */
static const ZipEntry *find_pickle(const ZipDirectory *directory, size_t *stem_length) {
    size_t suffix = sizeof PICKLE_NAME - 1;
    for (size_t i = 0; i < directory->count; ++i) {
        const ZipEntry *entry = &directory->entries[i];
        *stem_length = entry->name_length - suffix;
        if (entry->name_length > suffix && memcmp(entry->name + *stem_length, PICKLE_NAME, suffix) == 0 &&
            !memchr(entry->name, '/', *stem_length))
            return entry;
    }
    return NULL;
}

/* The entry named STEM + folder + name; false only when memory is exhausted. */
static bool find_member(const ZipDirectory *directory, const char *stem, size_t stem_length,
                        const char *folder, const PickleValue *name, const ZipEntry **entry) {
    size_t folder_length = strlen(folder), name_length = name ? name->length : 0;
    char *full = malloc(stem_length + folder_length + name_length);
    if (!full)
        return false;
    memcpy(full, stem, stem_length);
    memcpy(full + stem_length, folder, folder_length);
    if (name_length)
        memcpy(full + stem_length + folder_length, name->text, name_length);
    *entry = netc_zip_find(directory, full, stem_length + folder_length + name_length);
    free(full);
    return true;
}

static bool check_byte_order(const TorchReader *reader, const ZipDirectory *directory, const char *stem,
                             size_t stem_length) {
    static const char little[] = "little";
    const ZipEntry *entry;
    if (!find_member(directory, stem, stem_length, ORDER_NAME, NULL, &entry))
        return netc_fail(reader->error, "%s: no memory to read it", reader->path);
    if (!entry)
        return true; /* before PyTorch 2.1: little-endian in practice */
    const unsigned char *order = netc_zip_content(directory, entry, reader->error);
    if (order && (entry->size != strlen(little) || memcmp(order, little, entry->size) != 0))
        return netc_fail(reader->error, "%s: was written on a big-endian machine, which is not supported",
                         reader->path);
    return order != NULL;
}

static bool locate(const TorchReader *reader, const ZipDirectory *directory, const char *stem,
                   size_t stem_length, TorchStorage *storage) {
    const ZipEntry *entry;
    if (!find_member(directory, stem, stem_length, DATA_FOLDER, storage->key, &entry))
        return netc_fail(reader->error, "%s: no memory to read it", reader->path);
    int shown = (int)(storage->key->length < 100 ? storage->key->length : 100);
    if (!entry)
        return netc_fail(reader->error, "%s: byte %zu: tensor data \"%.*s\" is not in the file", reader->path,
                         storage->key->position, shown, storage->key->text);
    size_t item = netc_dtype_size(storage->dtype);
    if (entry->size / item < storage->count)
        return netc_fail(reader->error,
                         "%s: byte %" PRIu64 ": tensor data \"%.*s\" has %" PRIu64 " bytes, but %" PRIu64
                         " elements of %zu bytes are needed",
                         reader->path, entry->header_offset, shown, storage->key->text, entry->size,
                         storage->count, item);
    storage->data = netc_zip_content(directory, entry, reader->error);
    return storage->data != NULL;
}

static const PickleValue *read_object(TorchReader *reader, const ZipDirectory *directory,
                                      const ZipEntry *entry) {
    const unsigned char *content = netc_zip_content(directory, entry, reader->error);
    if (!content)
        return NULL;
    size_t position = (size_t)(content - reader->bytes), end = position + (size_t)entry->size;
    const PickleValue *object = netc_pickle_read(reader->pickle, &position, end);
    return object && netc_torch_collect_storages(reader) ? object : NULL;
}

static const PickleValue *read_archive(TorchReader *reader, const ZipDirectory *directory) {
    size_t stem_length = 0;
    const ZipEntry *entry = find_pickle(directory, &stem_length);
    if (!entry)
        return netc_fail(reader->error, "%s: is a zip file without data.pkl, so no PyTorch checkpoint",
                         reader->path),
               NULL;
    if (!check_byte_order(reader, directory, entry->name, stem_length))
        return NULL;
    const PickleValue *object = read_object(reader, directory, entry);
    for (size_t i = 0; object && i < reader->storage_count; ++i)
        if (!locate(reader, directory, entry->name, stem_length, &reader->storages[i]))
            return NULL;
    return object;
}

const PickleValue *netc_torch_read_zip(TorchReader *reader) {
    ZipDirectory directory = {.bytes = reader->bytes, .size = reader->size, .path = reader->path};
    const PickleValue *object =
        netc_zip_open(&directory, reader->error) ? read_archive(reader, &directory) : NULL;
    free(directory.entries);
    return object;
}
