/* The files that torch.save wrote before PyTorch 1.6, and still writes with
 * _use_new_zipfile_serialization=False: five pickles in a row (magic number, protocol version, system, the
 * object, the list of storage keys), then for each key an int64 count of elements and the elements. */
#include "runtime/pytorch_reader.h"

#include <inttypes.h>

enum { PROTOCOL_VERSION = 1001 };

/* The first pickle: protocol 2, LONG1 of ten bytes 0x1950a86a20f9469cfc6c, STOP. */
const unsigned char netc_torch_legacy_magic[NETC_TORCH_LEGACY_MAGIC_BYTES] = {
    0x80, 0x02, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e};

static bool read_head(TorchReader *reader, size_t *position) {
    *position = NETC_TORCH_LEGACY_MAGIC_BYTES;
    const PickleValue *version = netc_pickle_read(reader->pickle, position, reader->size);
    if (version && (version->kind != PICKLE_INTEGER || version->integer != PROTOCOL_VERSION))
        return netc_fail(reader->error, "%s: byte %d: a legacy checkpoint of a version other than %d",
                         reader->path, NETC_TORCH_LEGACY_MAGIC_BYTES, PROTOCOL_VERSION);
    const PickleValue *system = version ? netc_pickle_read(reader->pickle, position, reader->size) : NULL;
    const PickleValue *little = system ? netc_pickle_entry(system, "little_endian") : NULL;
    if (little && little->kind == PICKLE_BOOLEAN && !little->integer)
        return netc_fail(reader->error, "%s: was written on a big-endian machine, which is not supported",
                         reader->path);
    return system != NULL;
}

/* One storage: its count, then its data. */
static bool locate(const TorchReader *reader, const PickleValue *key, size_t *position) {
    TorchStorage *storage = key->kind == PICKLE_TEXT ? netc_torch_find_storage(reader, key) : NULL;
    if (!storage || storage->data)
        return netc_fail(reader->error,
                         "%s: byte %zu: the list of tensor data names what no tensor uses, or twice",
                         reader->path, key->position);
    size_t left = reader->size - *position, item = netc_dtype_size(storage->dtype);
    if (left < sizeof(uint64_t) || (left - sizeof(uint64_t)) / item < storage->count)
        return netc_fail(reader->error,
                         "%s: byte %zu: the file is cut short: %" PRIu64 " elements should follow",
                         reader->path, *position, storage->count);
    if (netc_load64(reader->bytes + *position) != storage->count)
        return netc_fail(reader->error,
                         "%s: byte %zu: %" PRIu64
                         " elements follow, but the checkpoint's tensors need %" PRIu64,
                         reader->path, *position, netc_load64(reader->bytes + *position), storage->count);
    storage->data = reader->bytes + *position + sizeof(uint64_t);
    *position += sizeof(uint64_t) + item * storage->count;
    return true;
}

static bool check_located(const TorchReader *reader) {
    for (size_t i = 0; i < reader->storage_count; ++i)
        if (!reader->storages[i].data)
            return netc_fail(reader->error, "%s: byte %zu: this tensor data is not in the file", reader->path,
                             reader->storages[i].key->position);
    return true;
}

const PickleValue *netc_torch_read_legacy(TorchReader *reader) {
    size_t position;
    if (!read_head(reader, &position))
        return NULL;
    const PickleValue *object = netc_pickle_read(reader->pickle, &position, reader->size);
    const PickleValue *keys = object ? netc_pickle_read(reader->pickle, &position, reader->size) : NULL;
    if (!keys || !netc_torch_collect_storages(reader))
        return NULL;
    if (keys->kind != PICKLE_LIST)
        return netc_fail(reader->error, "%s: byte %zu: the list of tensor data is no list", reader->path,
                         keys->position),
               NULL;
    for (size_t i = 0; i < keys->count; ++i)
        if (!locate(reader, keys->items[i], &position))
            return NULL;
    if (position != reader->size)
        return netc_fail(reader->error, "%s: byte %zu: the file goes on after its last tensor", reader->path,
                         position),
               NULL;
    return check_located(reader) ? object : NULL;
}
