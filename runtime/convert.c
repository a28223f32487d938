#include <stdio.h>
#include <stdlib.h>

#include "runtime/tensor_formats.h"
#include "runtime/weights.h"

static const char PREFIX[] = "model.";
enum { PREFIX_LENGTH = sizeof PREFIX - 1 };

static bool all_have_prefix(const NetcTensorFile *file) {
    for (size_t i = 0; i < netc_tensor_file_count(file); ++i)
        if (strncmp(netc_tensor_file_get(file, i)->name, PREFIX, PREFIX_LENGTH) != 0)
            return false;
    return true;
}

static bool add_renamed(NetcTensorFile *file, const NetcTensor *tensor, bool strip, bool prepend,
                        NetcError *error) {
    const char *name = tensor->name + (strip ? PREFIX_LENGTH : 0);
    size_t size = PREFIX_LENGTH + strlen(name) + 1;
    char *full = malloc(size);
    if (!full)
        return netc_fail(error, "no memory for a tensor's name");
    snprintf(full, size, "%s%s", prepend ? PREFIX : "", name);
    bool ok =
        netc_tensor_file_append(file, full, tensor->dtype, tensor->rank, tensor->shape, tensor->data, error);
    free(full);
    return ok;
}

static NetcTensorFile *rename_tensors(const NetcTensorFile *file, bool with_prefix, NetcError *error) {
    bool has_prefix = all_have_prefix(file);
    NetcTensorFile *renamed = netc_tensor_file_create();
    bool ok = netc_tensor_file_usable(renamed, error);
    for (size_t i = 0; ok && i < netc_tensor_file_count(file); ++i)
        ok = add_renamed(renamed, netc_tensor_file_get(file, i), has_prefix && !with_prefix,
                         with_prefix && !has_prefix, error);
    if (ok) {
        netc_tensor_file_share_metadata(renamed, netc_tensor_file_metadata_object(file));
        return renamed;
    }
    netc_tensor_file_destroy(renamed);
    return NULL;
}

bool netc_convert(const char *in, const char *out, bool with_prefix, NetcError *error) {
    NetcTensorFile *file = netc_tensor_file_read(in, error);
    NetcTensorFile *renamed = file ? rename_tensors(file, with_prefix, error) : NULL;
    bool ok = renamed && netc_tensor_file_write(renamed, out, error);
    if (ok && !netc_tensor_file_keeps_metadata(out) && netc_tensor_file_metadata(file, "mean"))
        fprintf(
            stderr,
            "warning: %s cannot hold the class names and the normalisation of %s: programs that use it take "
            "the recipe's\n",
            out, in);
    netc_tensor_file_destroy(renamed);
    netc_tensor_file_destroy(file);
    return ok;
}
