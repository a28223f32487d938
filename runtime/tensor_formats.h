/* What the readers and writers of tensor files share; not for other users of the runtime. */
#ifndef NETC_RUNTIME_TENSOR_FORMATS_H
#define NETC_RUNTIME_TENSOR_FORMATS_H

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "runtime/tensor_file.h"

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__,
               "tensor data is read and written as it is in memory");

/* Unaligned little-endian values. The caller has checked that the bytes are there. */
static inline uint16_t netc_load16(const unsigned char *bytes) {
    uint16_t value;
    memcpy(&value, bytes, sizeof value);
    return value;
}

static inline uint32_t netc_load32(const unsigned char *bytes) {
    uint32_t value;
    memcpy(&value, bytes, sizeof value);
    return value;
}

static inline uint64_t netc_load64(const unsigned char *bytes) {
    uint64_t value;
    memcpy(&value, bytes, sizeof value);
    return value;
}

/* False, with the reason, where the list is NULL or an addition to it failed. */
bool netc_tensor_file_usable(const NetcTensorFile *file, NetcError *error);

/* The metadata as a JSON object of strings, NULL when there is none; and setting all of it at once. */
json_t *netc_tensor_file_metadata_object(const NetcTensorFile *file);
void netc_tensor_file_share_metadata(NetcTensorFile *file, json_t *object);

/* Whether the format that the path's ending names has room for metadata. */
bool netc_tensor_file_keeps_metadata(const char *path);

/* Is this the beginning of a PyTorch checkpoint of either kind? */
bool netc_pytorch_recognised(const void *bytes, size_t size);

/* Write a whole file. Failures of the stream itself are left in it, for the caller to check with ferror. */
bool netc_safetensors_write(const NetcTensorFile *file, FILE *stream, NetcError *error);

/* `entry`: the tensors become this entry of a dict; NULL: they are the top of the file. */
bool netc_pytorch_write(const NetcTensorFile *file, const char *entry, FILE *stream, NetcError *error);

#endif
