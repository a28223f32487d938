/* Files of named tensors: safetensors and PyTorch checkpoints behind one interface.
 *
 * A NetcTensorFile is such a file's content in memory: tensors in order, each with a unique name, and string
 * metadata. All data is little-endian, contiguous, in row-major order, and owned by the NetcTensorFile. */
#ifndef NETC_RUNTIME_TENSOR_FILE_H
#define NETC_RUNTIME_TENSOR_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/error.h"
#include "runtime/real.h"

enum { NETC_TENSOR_MAX_RANK = 8 };

typedef enum NetcDtype {
    NETC_F64,
    NETC_F32,
    NETC_F16,  /* IEEE half precision */
    NETC_BF16, /* the upper half of an F32 */
    NETC_I64,
    NETC_I32,
    NETC_I16,
    NETC_I8,
    NETC_U8,
    NETC_BOOL, /* one byte */
    NETC_DTYPE_COUNT,
    NETC_REAL = sizeof(NetcReal) == sizeof(double) ? NETC_F64 : NETC_F32, /* what a NetcReal is */
} NetcDtype;

/* Bytes of one element, and the name as safetensors spells it ("F32"). */
size_t netc_dtype_size(NetcDtype dtype);
const char *netc_dtype_name(NetcDtype dtype);

typedef struct NetcTensor {
    const char *name; /* UTF-8 */
    NetcDtype dtype;
    int rank; /* 0 for a scalar */
    int64_t shape[NETC_TENSOR_MAX_RANK];
    void *data;   /* never NULL; aligned for every dtype */
    size_t bytes; /* product of the shape times the element's size; 0 where a dimension is 0 */
} NetcTensor;

typedef struct NetcTensorFile NetcTensorFile;

/* An empty list; NULL only when memory is exhausted. Every function below accepts NULL for the file and then
 * does nothing, finds nothing, or fails saying that memory is exhausted. */
NetcTensorFile *netc_tensor_file_create(void);
void netc_tensor_file_destroy(NetcTensorFile *file);

/* Appends a copy of `data` (NULL: zeros). A name that is taken or not UTF-8, an impossible shape or exhausted
 * memory are remembered, and netc_tensor_file_write fails with the first such message. */
void netc_tensor_file_add(NetcTensorFile *file, const char *name, NetcDtype dtype, int rank,
                          const int64_t *shape, const void *data);

/* The same, reporting at once. Returns the new tensor, whose data may be filled in, or NULL. */
NetcTensor *netc_tensor_file_append(NetcTensorFile *file, const char *name, NetcDtype dtype, int rank,
                                    const int64_t *shape, const void *data, NetcError *error);

/* Metadata: sets (replacing) and gets a string; NULL when there is none of that key. PyTorch files have none.
 */
void netc_tensor_file_set_metadata(NetcTensorFile *file, const char *key, const char *value);
const char *netc_tensor_file_metadata(const NetcTensorFile *file, const char *key);

size_t netc_tensor_file_count(const NetcTensorFile *file);
const NetcTensor *netc_tensor_file_get(const NetcTensorFile *file, size_t index);
const NetcTensor *netc_tensor_file_find(const NetcTensorFile *file, const char *name); /* NULL: not there */

/* A checksum of all names and data, whatever their order. */
uint64_t netc_tensor_file_checksum(const NetcTensorFile *file);

/* Reads a safetensors file or a PyTorch checkpoint (legacy or zip), told apart by content. Nothing in a file
 * is ever executed. NULL on failure; the message names the file and the byte. */
NetcTensorFile *netc_tensor_file_read(const char *path, NetcError *error);

/* Writes the format that the extension says: .safetensors; .pt and .pth, a plain state_dict; .ckpt, the same
 * as the entry "state_dict" of a dict. The earlier file stays until the new one is complete. */
bool netc_tensor_file_write(const NetcTensorFile *file, const char *path, NetcError *error);

/* Parse a whole file that is in memory; `path` is for messages only. NULL on failure. */
NetcTensorFile *netc_safetensors_parse(const void *bytes, size_t size, const char *path, NetcError *error);
NetcTensorFile *netc_pytorch_parse(const void *bytes, size_t size, const char *path, NetcError *error);

#endif
