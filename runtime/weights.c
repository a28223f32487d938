#include "runtime/weights.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/checkpoint.h"
#include "runtime/state.h"

enum { MAX_NAME = 1024, MAX_LISTED = 8, ITEM_BYTES = 160, LIST_BYTES = 640 };

static bool has_prefix(const char *name, const char *prefix) {
    return strncmp(name, prefix, strlen(prefix)) == 0;
}

static const NetcTensor *find(const NetcTensorFile *file, const char *prefix, const char *name) {
    char full[MAX_NAME];
    int length = snprintf(full, sizeof full, "%s%s", prefix, name);
    return length < MAX_NAME ? netc_tensor_file_find(file, full) : NULL;
}

static int count_found(const NetcModel *model, const NetcTensorFile *file, const char *prefix) {
    int found = 0;
    for (int i = 0; i < model->tensor_count; ++i)
        found += find(file, prefix, model->tensors[i].name) != NULL;
    return found;
}

/* Some items in words, and how many there are in all. */
typedef struct List {
    char text[LIST_BYTES];
    size_t used;
    int count, listed;
} List;

static void add_to_list(List *list, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void add_to_list(List *list, const char *format, ...) {
    char item[ITEM_BYTES];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(item, sizeof item, format, arguments);
    va_end(arguments);
    ++list->count;
    size_t length = strlen(item) + 2; /* with the comma */
    if (list->listed == MAX_LISTED || list->used + length >= sizeof list->text)
        return;
    snprintf(list->text + list->used, sizeof list->text - list->used, "%s%s", list->listed ? ", " : "", item);
    list->used = strlen(list->text);
    ++list->listed;
}

/* "\n  missing (12): a, b, and 10 more"; nothing where the list is empty. */
static void print_list(char *text, size_t size, const char *title, const List *list) {
    size_t used = strlen(text);
    if (list->count == 0)
        return;
    used += (size_t)snprintf(text + used, size - used, "\n  %s (%d): %s", title, list->count, list->text);
    if (list->count > list->listed && used < size)
        snprintf(text + used, size - used, ", and %d more", list->count - list->listed);
}

static bool same_shape(const NetcTensorInfo *info, const NetcTensor *tensor) {
    bool same = info->rank == tensor->rank;
    for (int i = 0; same && i < info->rank; ++i)
        same = info->shape[i] == tensor->shape[i];
    return same;
}

static bool right_type(const NetcTensorInfo *info, NetcDtype dtype) {
    if (info->kind == NETC_COUNTER)
        return dtype == NETC_I64;
    return dtype == NETC_F32 || dtype == NETC_F64 || dtype == NETC_F16 || dtype == NETC_BF16;
}

static void print_shape(char *text, size_t size, int rank, const int64_t *shape) {
    size_t used = (size_t)snprintf(text, size, "[");
    for (int i = 0; i < rank && used < size; ++i)
        used += (size_t)snprintf(text + used, size - used, "%s%lld", i ? "," : "", (long long)shape[i]);
    if (used < size)
        snprintf(text + used, size - used, "]");
}

static void describe_mismatch(List *list, const NetcTensorInfo *info, const NetcTensor *tensor) {
    char wanted[48], found[48];
    int64_t shape[NETC_MAX_RANK];
    for (int i = 0; i < info->rank; ++i)
        shape[i] = info->shape[i];
    print_shape(wanted, sizeof wanted, info->rank, shape);
    print_shape(found, sizeof found, tensor->rank, tensor->shape);
    add_to_list(list, "%.48s is %s %s, not %s %s", info->name, netc_dtype_name(tensor->dtype), found,
                netc_dtype_name(info->kind == NETC_COUNTER ? NETC_I64 : NETC_REAL), wanted);
}

/* Only a prefix that every tensor of the model carries may make us ignore the rest of the file; else the
 * naming of most of them is meant. */
static const char *choose_prefix(const NetcModel *model, const NetcTensorFile *file, bool *ignore_rest) {
    static const char *const prefixes[] = {"", "model.", "weights.", "init."};
    int found[4];
    for (int i = 0; i < 4; ++i) {
        found[i] = count_found(model, file, prefixes[i]);
        *ignore_rest = i >= 2;
        if (found[i] == model->tensor_count)
            return prefixes[i];
    }
    *ignore_rest = false;
    return found[1] > found[0] ? prefixes[1] : prefixes[0];
}

const char *netc_weights_prefix(const NetcModel *model, const NetcTensorFile *file) {
    bool ignore_rest;
    return choose_prefix(model, file, &ignore_rest);
}

static int compare_names(const void *left, const void *right) {
    return strcmp(*(const char *const *)left, *(const char *const *)right);
}

/* The names of the model's tensors, sorted; NULL when memory is exhausted. */
static const char **sorted_names(const NetcModel *model) {
    size_t count = (size_t)model->tensor_count;
    const char **names = calloc(count + 1, sizeof *names);
    for (size_t i = 0; names && i < count; ++i)
        names[i] = model->tensors[i].name;
    if (names)
        qsort(names, count, sizeof *names, compare_names);
    return names;
}

static bool list_unexpected(List *list, const NetcModel *model, const NetcTensorFile *file,
                            const char *prefix, bool ignore_rest, NetcError *error) {
    const char **names = sorted_names(model);
    if (!names)
        return netc_fail(error, "no memory to compare the weights' names");
    for (size_t i = 0; i < netc_tensor_file_count(file); ++i) {
        const char *name = netc_tensor_file_get(file, i)->name;
        const char *own = has_prefix(name, prefix) ? name + strlen(prefix) : NULL;
        if (own ? !bsearch(&own, names, (size_t)model->tensor_count, sizeof own, compare_names)
                : !ignore_rest)
            add_to_list(list, "%.100s", name);
    }
    free(names);
    return true;
}

static bool check(const NetcModel *model, const NetcTensorFile *file, const char *prefix, bool ignore_rest,
                  const char *path, NetcError *error) {
    List missing = {0}, unexpected = {0}, wrong = {0};
    for (int i = 0; i < model->tensor_count; ++i) {
        const NetcTensorInfo *info = &model->tensors[i];
        const NetcTensor *tensor = find(file, prefix, info->name);
        if (!tensor)
            add_to_list(&missing, "%.100s", info->name);
        else if (!same_shape(info, tensor) || !right_type(info, tensor->dtype))
            describe_mismatch(&wrong, info, tensor);
    }
    if (!list_unexpected(&unexpected, model, file, prefix, ignore_rest, error))
        return false;
    if (missing.count + unexpected.count + wrong.count == 0)
        return true;
    netc_fail(error, "%.500s: these are not the weights of %.100s as it was compiled:", path, model->name);
    print_list(error->text, sizeof error->text, "missing", &missing);
    print_list(error->text, sizeof error->text, "unexpected", &unexpected);
    print_list(error->text, sizeof error->text, "wrong type or shape", &wrong);
    return false;
}

static float float_from_half(uint16_t half) {
    int exponent = half >> 10 & 31, fraction = half & 1023;
    float sign = half & 0x8000 ? -1.0f : 1.0f;
    if (exponent == 31)
        return fraction ? NAN : sign * INFINITY;
    return sign * (exponent ? ldexpf((float)(1024 + fraction), exponent - 25) : ldexpf((float)fraction, -24));
}

static float float_from_bfloat(uint16_t upper) {
    uint32_t bits = (uint32_t)upper << 16;
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static void copy_floats(NetcReal *out, const NetcTensor *tensor, size_t count) {
    for (size_t i = 0; i < count; ++i)
        if (tensor->dtype == NETC_F32)
            out[i] = ((const float *)tensor->data)[i];
        else if (tensor->dtype == NETC_F64)
            out[i] = (NetcReal)((const double *)tensor->data)[i];
        else if (tensor->dtype == NETC_F16)
            out[i] = float_from_half(((const uint16_t *)tensor->data)[i]);
        else
            out[i] = float_from_bfloat(((const uint16_t *)tensor->data)[i]);
}

/* Where the state keeps a tensor. */
static void *place(const NetcState *state, const NetcTensorInfo *info) {
    if (info->kind == NETC_COUNTER)
        return state->counters + info->offset;
    return (info->kind == NETC_PARAMETER ? state->parameters : state->buffers) + info->offset;
}

bool netc_weights_are_meant(const NetcTensorFile *file, const char *path, NetcError *error) {
    return !netc_checkpoint_is(file) ||
           netc_fail(error,
                     "%.500s is the saved state of a run, which --resume continues; its best weights are in "
                     "best.safetensors in the same folder",
                     path);
}

bool netc_weights_from_tensors(NetcState *state, const NetcModel *model, const NetcTensorFile *file,
                               const char *path, NetcError *error) {
    bool ignore_rest;
    const char *prefix = choose_prefix(model, file, &ignore_rest);
    if (!netc_weights_are_meant(file, path, error) || !check(model, file, prefix, ignore_rest, path, error))
        return false;
    for (int i = 0; i < model->tensor_count; ++i) {
        const NetcTensorInfo *info = &model->tensors[i];
        const NetcTensor *tensor = find(file, prefix, info->name);
        if (info->kind == NETC_COUNTER)
            memcpy(place(state, info), tensor->data, tensor->bytes);
        else
            copy_floats(place(state, info), tensor, info->count);
    }
    netc_state_prepare(state, model);
    return true;
}

bool netc_weights_load(NetcState *state, const NetcModel *model, const char *path, NetcError *error) {
    NetcTensorFile *file = netc_tensor_file_read(path, error);
    bool ok = file && netc_weights_from_tensors(state, model, file, path, error);
    netc_tensor_file_destroy(file);
    return ok;
}

NetcTensorFile *netc_weights_to_tensors(const NetcState *state, const NetcModel *model) {
    NetcTensorFile *file = netc_tensor_file_create();
    for (int i = 0; i < model->tensor_count; ++i) {
        const NetcTensorInfo *info = &model->tensors[i];
        int64_t shape[NETC_MAX_RANK];
        for (int j = 0; j < info->rank; ++j)
            shape[j] = info->shape[j];
        netc_tensor_file_add(file, info->name, info->kind == NETC_COUNTER ? NETC_I64 : NETC_REAL, info->rank,
                             shape, place(state, info));
    }
    netc_tensor_file_set_metadata(file, "network", model->name);
    netc_tensor_file_set_metadata(file, "fingerprint", model->fingerprint);
    return file;
}

bool netc_weights_save(const NetcState *state, const NetcModel *model, const char *path, NetcError *error) {
    NetcTensorFile *file = netc_weights_to_tensors(state, model);
    bool ok = netc_tensor_file_write(file, path, error);
    netc_tensor_file_destroy(file);
    return ok;
}
