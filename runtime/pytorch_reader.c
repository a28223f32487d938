#include "runtime/pytorch_reader.h"

#include <inttypes.h>
#include <stdlib.h>

enum { PERSISTENT_ITEMS = 5, LEGACY_PERSISTENT_ITEMS = 6 };

static const char *const storage_names[NETC_DTYPE_COUNT] = {
    [NETC_F64] = "DoubleStorage",    [NETC_F32] = "FloatStorage", [NETC_F16] = "HalfStorage",
    [NETC_BF16] = "BFloat16Storage", [NETC_I64] = "LongStorage",  [NETC_I32] = "IntStorage",
    [NETC_I16] = "ShortStorage",     [NETC_I8] = "CharStorage",   [NETC_U8] = "ByteStorage",
    [NETC_BOOL] = "BoolStorage",
};

const char *netc_torch_storage_name(NetcDtype dtype) {
    return storage_names[dtype];
}

static bool parse_storage_class(NetcDtype *dtype, const PickleValue *class) {
    static const char module[] = "torch\n";
    size_t prefix = sizeof module - 1;
    if (class->kind != PICKLE_GLOBAL || class->length < prefix || memcmp(class->text, module, prefix) != 0)
        return false;
    for (int i = 0; i < NETC_DTYPE_COUNT; ++i)
        if (strlen(storage_names[i]) == class->length - prefix &&
            memcmp(storage_names[i], class->text + prefix, class->length - prefix) == 0) {
            *dtype = (NetcDtype)i;
            return true;
        }
    return false;
}

/* Reads ("storage", class, key, location, element count) and in legacy files, None: where it is not None, the
 * storage is a view of another, as only versions before 1.0 wrote. */
static bool parse_persistent(const TorchReader *reader, TorchStorage *storage, const PickleValue *reference) {
    const PickleValue *id = reference->items[0];
    if (id->kind != PICKLE_TUPLE || id->count < PERSISTENT_ITEMS || id->count > LEGACY_PERSISTENT_ITEMS ||
        !netc_pickle_text_is(id->items[0], "storage") || id->items[2]->kind != PICKLE_TEXT ||
        id->items[4]->kind != PICKLE_INTEGER || id->items[4]->integer < 0)
        return netc_fail(reader->error, "%s: byte %zu: a reference to tensor data is damaged", reader->path,
                         reference->position);
    if (id->count == LEGACY_PERSISTENT_ITEMS && id->items[5]->kind != PICKLE_NONE)
        return netc_fail(reader->error,
                         "%s: byte %zu: tensor data that is a part of other data, as very old PyTorch wrote; "
                         "load and save the file with PyTorch 1.0 or later",
                         reader->path, reference->position);
    if (!parse_storage_class(&storage->dtype, id->items[1]))
        return netc_fail(reader->error, "%s: byte %zu: tensor data of a type that is not supported",
                         reader->path, reference->position);
    storage->key = id->items[2];
    storage->count = (uint64_t)id->items[4]->integer;
    return true;
}

static int compare_texts(const PickleValue *a, const PickleValue *b) {
    size_t common = a->length < b->length ? a->length : b->length;
    int order = common ? memcmp(a->text, b->text, common) : 0;
    return order ? order : (a->length > b->length) - (a->length < b->length);
}

static int compare_storages(const void *left, const void *right) {
    return compare_texts(((const TorchStorage *)left)->key, ((const TorchStorage *)right)->key);
}

/* Storages are named once for every tensor in them; keeps one of each. */
static bool merge_storages(TorchReader *reader) {
    size_t kept = 0;
    for (size_t i = 0; i < reader->storage_count; ++i) {
        TorchStorage *next = &reader->storages[i], *last = kept ? &reader->storages[kept - 1] : NULL;
        if (!last || compare_storages(last, next) != 0)
            reader->storages[kept++] = *next;
        else if (last->dtype != next->dtype || last->count != next->count)
            return netc_fail(reader->error,
                             "%s: byte %zu: the tensor data \"%.*s\" is described in two different ways",
                             reader->path, next->key->position,
                             (int)(next->key->length < 100 ? next->key->length : 100), next->key->text);
    }
    reader->storage_count = kept;
    return true;
}

bool netc_torch_collect_storages(TorchReader *reader) {
    size_t count;
    const PickleValue *const *references = netc_pickle_persistents(reader->pickle, &count);
    reader->storages = calloc(count + 1, sizeof *reader->storages);
    if (!reader->storages)
        return netc_fail(reader->error, "%s: no memory to read it", reader->path);
    for (reader->storage_count = 0; reader->storage_count < count; ++reader->storage_count)
        if (!parse_persistent(reader, &reader->storages[reader->storage_count],
                              references[reader->storage_count]))
            return false;
    qsort(reader->storages, count, sizeof *reader->storages, compare_storages);
    return merge_storages(reader);
}

TorchStorage *netc_torch_find_storage(const TorchReader *reader, const PickleValue *key) {
    const TorchStorage wanted = {.key = key};
    return bsearch(&wanted, reader->storages, reader->storage_count, sizeof wanted, compare_storages);
}

static bool is_legacy(const void *bytes, size_t size) {
    return size >= NETC_TORCH_LEGACY_MAGIC_BYTES &&
           memcmp(bytes, netc_torch_legacy_magic, NETC_TORCH_LEGACY_MAGIC_BYTES) == 0;
}

static bool is_zip(const void *bytes, size_t size) {
    return size >= 4 && memcmp(bytes, "PK\3\4", 4) == 0;
}

bool netc_pytorch_recognised(const void *bytes, size_t size) {
    return is_legacy(bytes, size) || is_zip(bytes, size);
}

NetcTensorFile *netc_pytorch_parse(const void *bytes, size_t size, const char *path, NetcError *error) {
    TorchReader reader = {.bytes = bytes, .size = size, .path = path, .error = error};
    if (!netc_pytorch_recognised(bytes, size))
        return netc_fail(error, "%s: byte 0: this is no PyTorch checkpoint", path), NULL;
    reader.pickle = netc_pickle_create(bytes, path, error);
    if (!reader.pickle)
        return NULL;
    const PickleValue *object =
        is_zip(bytes, size) ? netc_torch_read_zip(&reader) : netc_torch_read_legacy(&reader);
    NetcTensorFile *file = object ? netc_torch_extract(&reader, object) : NULL;
    netc_pickle_destroy(reader.pickle);
    free(reader.storages);
    return file;
}
