/* From the object of a checkpoint to its list of tensors. */
#include "runtime/pytorch_reader.h"

#include <inttypes.h>
#include <stdlib.h>

enum {
    TENSOR_ARGUMENTS = 4, /* storage, offset, size, stride; what follows does not matter here */
    MAX_EXPANSION = 16,   /* times the file's size: what tensors that repeat or share elements may take */
    SPARE_BYTES = 1 << 20,
};

/* A tensor as the file describes it. */
typedef struct View {
    const TorchStorage *storage;
    int rank;
    int64_t offset, shape[NETC_TENSOR_MAX_RANK], strides[NETC_TENSOR_MAX_RANK]; /* in elements */
} View;

/* The PICKLE_TENSOR that a value is, or is a parameter of; NULL for anything else. */
static const PickleValue *as_tensor(const PickleValue *value) {
    if (value->kind == PICKLE_PARAMETER && value->items[0]->count > 0)
        value = value->items[0]->items[0];
    return value->kind == PICKLE_TENSOR ? value : NULL;
}

static bool parse_sizes(int64_t *sizes, const PickleValue *tuple, size_t rank) {
    if (tuple->kind != PICKLE_TUPLE || tuple->count != rank || rank > NETC_TENSOR_MAX_RANK)
        return false;
    for (size_t i = 0; i < rank; ++i) {
        sizes[i] = tuple->items[i]->integer;
        if (tuple->items[i]->kind != PICKLE_INTEGER || sizes[i] < 0)
            return false;
    }
    return true;
}

/* One more than the offset of the tensor's last element; false where that overflows. */
static bool extent(const View *view, uint64_t *end) {
    uint64_t last = (uint64_t)view->offset, step;
    for (int i = 0; i < view->rank; ++i) {
        if (view->shape[i] == 0) {
            *end = (uint64_t)view->offset;
            return true;
        }
        if (__builtin_mul_overflow((uint64_t)view->shape[i] - 1, (uint64_t)view->strides[i], &step) ||
            __builtin_add_overflow(last, step, &last))
            return false;
    }
    return !__builtin_add_overflow(last, 1, end);
}

static bool parse_view(const TorchReader *reader, View *view, const PickleValue *tensor) {
    const PickleValue *arguments = tensor->items[0];
    PickleValue *const *items = arguments->items;
    uint64_t end;
    if (arguments->count < TENSOR_ARGUMENTS || items[0]->kind != PICKLE_PERSISTENT ||
        items[1]->kind != PICKLE_INTEGER || items[1]->integer < 0 ||
        !parse_sizes(view->shape, items[2], items[2]->count) ||
        !parse_sizes(view->strides, items[3], items[2]->count))
        return netc_fail(reader->error,
                         "%s: byte %zu: a tensor's storage, offset, shape or strides are damaged, or it "
                         "has more than %d dimensions",
                         reader->path, tensor->position, NETC_TENSOR_MAX_RANK);
    view->storage = netc_torch_find_storage(reader, items[0]->items[0]->items[2]);
    view->offset = items[1]->integer;
    view->rank = (int)items[2]->count;
    if (!extent(view, &end) || end > view->storage->count)
        return netc_fail(reader->error,
                         "%s: byte %zu: a tensor reaches beyond its storage of %" PRIu64 " elements",
                         reader->path, tensor->position, view->storage->count);
    return true;
}

/* What the tensor takes once it is contiguous; SIZE_MAX where that overflows. */
static size_t view_bytes(const View *view) {
    size_t bytes = netc_dtype_size(view->storage->dtype);
    for (int i = 0; i < view->rank; ++i)
        if (view->shape[i] == 0)
            return 0;
    for (int i = 0; i < view->rank; ++i)
        if (__builtin_mul_overflow(bytes, (size_t)view->shape[i], &bytes))
            return SIZE_MAX;
    return bytes;
}

static bool is_contiguous(const View *view) {
    int64_t expected = 1;
    for (int i = view->rank - 1; i >= 0; --i) {
        if (view->shape[i] != 1 && view->strides[i] != expected)
            return false;
        expected *= view->shape[i];
    }
    return true;
}

/* Moves `index` to the next element in row-major order; false after the last. */
static bool next_index(const View *view, int64_t *index) {
    for (int i = view->rank - 1; i >= 0; --i) {
        if (++index[i] < view->shape[i])
            return true;
        index[i] = 0;
    }
    return false;
}

static void copy_strided(const View *view, unsigned char *out) {
    int64_t index[NETC_TENSOR_MAX_RANK] = {0};
    size_t item = netc_dtype_size(view->storage->dtype);
    do {
        int64_t element = view->offset;
        for (int i = 0; i < view->rank; ++i)
            element += index[i] * view->strides[i];
        memcpy(out, view->storage->data + (size_t)element * item, item);
        out += item;
    } while (next_index(view, index));
}

static void copy_view(const View *view, NetcTensor *tensor) {
    if (tensor->bytes == 0)
        return;
    if (is_contiguous(view))
        memcpy(tensor->data, view->storage->data + (size_t)view->offset * netc_dtype_size(tensor->dtype),
               tensor->bytes);
    else
        copy_strided(view, tensor->data);
}

/* A PickleValue's text as a string, to be freed. */
static char *copy_name(const TorchReader *reader, const PickleValue *text) {
    if (memchr(text->text, '\0', text->length))
        return netc_fail(reader->error, "%s: byte %zu: a tensor's name holds a zero byte", reader->path,
                         text->position),
               NULL;
    char *name = strndup(text->text, text->length);
    if (!name)
        netc_fail(reader->error, "%s: no memory for a tensor's name", reader->path);
    return name;
}

static bool add_tensor(const TorchReader *reader, NetcTensorFile *file, const PickleValue *key,
                       const PickleValue *value, size_t *budget) {
    View view;
    NetcError reason;
    if (!parse_view(reader, &view, value))
        return false;
    if (view_bytes(&view) > *budget)
        return netc_fail(
            reader->error,
            "%s: byte %zu: with this tensor, the tensors take more than %d times the file's size",
            reader->path, value->position, MAX_EXPANSION);
    char *name = copy_name(reader, key);
    if (!name)
        return false;
    NetcTensor *tensor =
        netc_tensor_file_append(file, name, view.storage->dtype, view.rank, view.shape, NULL, &reason);
    free(name);
    if (!tensor)
        return netc_fail(reader->error, "%s: byte %zu: %.1000s", reader->path, key->position, reason.text);
    *budget -= tensor->bytes;
    copy_view(&view, tensor);
    return true;
}

static bool add_tensors(const TorchReader *reader, NetcTensorFile *file, const PickleValue *dict) {
    size_t budget = reader->size > SIZE_MAX / (2 * MAX_EXPANSION)
                        ? SIZE_MAX / 2
                        : reader->size * MAX_EXPANSION + SPARE_BYTES;
    for (size_t i = 0; i + 1 < dict->count; i += 2) {
        const PickleValue *key = dict->items[i], *tensor = as_tensor(dict->items[i + 1]);
        if (key->kind == PICKLE_TEXT && tensor && !add_tensor(reader, file, key, tensor, &budget))
            return false;
    }
    return true;
}

/* Says what the file has instead of tensors. */
static bool fail_without_tensors(const TorchReader *reader, const PickleValue *dict) {
    char names[400] = "";
    size_t used = 0;
    for (size_t i = 0; i + 1 < dict->count && used < sizeof names - 100; i += 2)
        if (dict->items[i]->kind == PICKLE_TEXT)
            used += (size_t)snprintf(names + used, sizeof names - used, " \"%.*s\"",
                                     (int)(dict->items[i]->length < 60 ? dict->items[i]->length : 60),
                                     dict->items[i]->text);
    return netc_fail(reader->error,
                     "%s: has no tensors in a dict \"state_dict\" nor at its top, which has the entries:%s. "
                     "Save the weights "
                     "with torch.save(model.state_dict(), FILE)",
                     reader->path, used ? names : " none");
}

NetcTensorFile *netc_torch_extract(const TorchReader *reader, const PickleValue *object) {
    if (object->kind != PICKLE_DICT)
        return netc_fail(reader->error,
                         "%s: byte %zu: the checkpoint is no dict of tensors. Save the weights with "
                         "torch.save(model.state_dict(), FILE)",
                         reader->path, object->position),
               NULL;
    const PickleValue *inner = netc_pickle_entry(object, "state_dict");
    const PickleValue *dict = inner && inner->kind == PICKLE_DICT ? inner : object;
    NetcTensorFile *file = netc_tensor_file_create();
    if (netc_tensor_file_usable(file, reader->error) && add_tensors(reader, file, dict) &&
        (netc_tensor_file_count(file) || dict->count == 0 || fail_without_tensors(reader, dict)))
        return file;
    netc_tensor_file_destroy(file);
    return NULL;
}
