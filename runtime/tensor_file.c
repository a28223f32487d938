#define _GNU_SOURCE /* tdestroy */
#include "runtime/tensor_formats.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

struct NetcTensorFile {
    NetcTensor **tensors; /* each allocated on its own, so that `by_name` may point to them */
    size_t count, capacity;
    void *by_name;    /* search tree of the same tensors */
    json_t *metadata; /* an object of strings; NULL until the first is set */
    bool failed;      /* an addition could not be made: `problem` says why */
    NetcError problem;
};

static const struct {
    const char *name;
    size_t size;
} dtypes[NETC_DTYPE_COUNT] = {
    [NETC_F64] = {"F64", 8}, [NETC_F32] = {"F32", 4},   [NETC_F16] = {"F16", 2}, [NETC_BF16] = {"BF16", 2},
    [NETC_I64] = {"I64", 8}, [NETC_I32] = {"I32", 4},   [NETC_I16] = {"I16", 2}, [NETC_I8] = {"I8", 1},
    [NETC_U8] = {"U8", 1},   [NETC_BOOL] = {"BOOL", 1},
};

size_t netc_dtype_size(NetcDtype dtype) {
    return dtypes[dtype].size;
}

const char *netc_dtype_name(NetcDtype dtype) {
    return dtypes[dtype].name;
}

NetcTensorFile *netc_tensor_file_create(void) {
    return calloc(1, sizeof(NetcTensorFile));
}

static void free_tensor(void *item) {
    NetcTensor *tensor = item;
    if (tensor) {
        free((char *)tensor->name);
        free(tensor->data);
    }
    free(tensor);
}

static void keep(void *item) {
    (void)item; /* the tree does not own its tensors */
}

void netc_tensor_file_destroy(NetcTensorFile *file) {
    if (!file)
        return;
    tdestroy(file->by_name, keep);
    for (size_t i = 0; i < file->count; ++i)
        free_tensor(file->tensors[i]);
    json_decref(file->metadata);
    free(file->tensors);
    free(file);
}

static int compare_names(const void *left, const void *right) {
    return strcmp(((const NetcTensor *)left)->name, ((const NetcTensor *)right)->name);
}

static bool is_utf8(const char *text) {
    json_t *probe = json_string(text);
    json_decref(probe);
    return probe != NULL;
}

static bool measure(size_t *bytes, const char *name, NetcDtype dtype, int rank, const int64_t *shape,
                    NetcError *error) {
    if (rank < 0 || rank > NETC_TENSOR_MAX_RANK)
        return netc_fail(error, "tensor \"%.200s\" has %d dimensions; at most %d are supported", name, rank,
                         NETC_TENSOR_MAX_RANK);
    bool empty = false;
    *bytes = dtypes[dtype].size;
    for (int i = 0; i < rank; ++i) {
        if (shape[i] < 0)
            return netc_fail(error, "tensor \"%.200s\" has a negative dimension, %lld", name,
                             (long long)shape[i]);
        empty = empty || shape[i] == 0;
    }
    for (int i = 0; i < rank && !empty; ++i)
        if (__builtin_mul_overflow(*bytes, (size_t)shape[i], bytes) || *bytes > PTRDIFF_MAX)
            return netc_fail(error, "tensor \"%.200s\" has a shape too large for any memory", name);
    if (empty)
        *bytes = 0;
    return true;
}

static bool reserve(NetcTensorFile *file) {
    if (file->count < file->capacity)
        return true;
    size_t capacity = file->capacity ? 2 * file->capacity : 64;
    NetcTensor **grown = reallocarray(file->tensors, capacity, sizeof *grown);
    if (!grown)
        return false;
    file->tensors = grown;
    file->capacity = capacity;
    return true;
}

static bool fail_without_memory(const char *name, size_t bytes, NetcError *error) {
    return netc_fail(error, "no memory for tensor \"%.200s\" of %zu bytes", name, bytes);
}

static NetcTensor *allocate_tensor(const char *name, size_t bytes) {
    NetcTensor *tensor = calloc(1, sizeof *tensor);
    if (!tensor)
        return NULL;
    tensor->name = strdup(name);
    tensor->data = calloc(bytes ? bytes : 1, 1);
    tensor->bytes = bytes;
    if (tensor->name && tensor->data)
        return tensor;
    free_tensor(tensor);
    return NULL;
}

/* Puts the tensor at the end and into the tree, unless one of its name is there. */
static bool insert(NetcTensorFile *file, NetcTensor *tensor, NetcError *error) {
    NetcTensor **place = reserve(file) ? tsearch(tensor, &file->by_name, compare_names) : NULL;
    if (!place)
        return fail_without_memory(tensor->name, tensor->bytes, error);
    if (*place != tensor)
        return netc_fail(error, "two tensors are named \"%.200s\"", tensor->name);
    file->tensors[file->count++] = tensor;
    return true;
}

NetcTensor *netc_tensor_file_append(NetcTensorFile *file, const char *name, NetcDtype dtype, int rank,
                                    const int64_t *shape, const void *data, NetcError *error) {
    size_t bytes = 0;
    if (!is_utf8(name))
        return netc_fail(error, "a tensor's name is not UTF-8"), NULL;
    if (!measure(&bytes, name, dtype, rank, shape, error))
        return NULL;
    NetcTensor *tensor = file ? allocate_tensor(name, bytes) : NULL;
    if (!tensor)
        return fail_without_memory(name, bytes, error), NULL;
    if (!insert(file, tensor, error)) {
        free_tensor(tensor);
        return NULL;
    }
    tensor->dtype = dtype;
    tensor->rank = rank;
    for (int i = 0; i < rank; ++i)
        tensor->shape[i] = shape[i];
    if (data && bytes)
        memcpy(tensor->data, data, bytes);
    return tensor;
}

void netc_tensor_file_add(NetcTensorFile *file, const char *name, NetcDtype dtype, int rank,
                          const int64_t *shape, const void *data) {
    NetcError problem;
    if (!file || netc_tensor_file_append(file, name, dtype, rank, shape, data, &problem) || file->failed)
        return;
    file->failed = true;
    file->problem = problem;
}

void netc_tensor_file_set_metadata(NetcTensorFile *file, const char *key, const char *value) {
    if (!file)
        return;
    if (!file->metadata)
        file->metadata = json_object();
    if (json_object_set_new(file->metadata, key, json_string(value)) == 0 || file->failed)
        return;
    file->failed = true;
    netc_fail(&file->problem, "metadata \"%.200s\" is not UTF-8, or memory is exhausted", key);
}

const char *netc_tensor_file_metadata(const NetcTensorFile *file, const char *key) {
    return file ? json_string_value(json_object_get(file->metadata, key)) : NULL;
}

json_t *netc_tensor_file_metadata_object(const NetcTensorFile *file) {
    return file->metadata;
}

void netc_tensor_file_share_metadata(NetcTensorFile *file, json_t *object) {
    json_decref(file->metadata);
    file->metadata = json_incref(object);
}

size_t netc_tensor_file_count(const NetcTensorFile *file) {
    return file ? file->count : 0;
}

const NetcTensor *netc_tensor_file_get(const NetcTensorFile *file, size_t index) {
    return file->tensors[index];
}

const NetcTensor *netc_tensor_file_find(const NetcTensorFile *file, const char *name) {
    const NetcTensor wanted = {.name = name};
    void *node = file ? tfind(&wanted, &file->by_name, compare_names) : NULL;
    return node ? *(NetcTensor **)node : NULL;
}

bool netc_tensor_file_usable(const NetcTensorFile *file, NetcError *error) {
    if (!file)
        return netc_fail(error, "memory is exhausted");
    return !file->failed || netc_fail(error, "%s", file->problem.text);
}

static uint64_t crc_of(const void *bytes, size_t size) {
    return crc32_z(crc32_z(0, NULL, 0), bytes, size);
}

/* The order of tensors in a file is the writer's business, hence a sum. */
uint64_t netc_tensor_file_checksum(const NetcTensorFile *file) {
    uint64_t sum = 0;
    for (size_t i = 0; i < netc_tensor_file_count(file); i++) {
        const NetcTensor *tensor = netc_tensor_file_get(file, i);
        sum += crc_of(tensor->name, strlen(tensor->name)) * 31 + crc_of(tensor->data, tensor->bytes);
    }
    return sum;
}
