/* What the readers of legacy and of zip checkpoints share; for them only. */
#ifndef NETC_RUNTIME_PYTORCH_READER_H
#define NETC_RUNTIME_PYTORCH_READER_H

#include "runtime/pickle.h"
#include "runtime/tensor_formats.h"

/* An array of one type that tensors are views of. */
typedef struct TorchStorage {
    const PickleValue *key; /* text */
    NetcDtype dtype;
    uint64_t count;            /* elements */
    const unsigned char *data; /* in the file; not aligned */
} TorchStorage;

typedef struct TorchReader {
    const unsigned char *bytes; /* the whole file */
    size_t size;
    const char *path;
    NetcError *error;
    Pickle *pickle;
    TorchStorage *storages; /* sorted by key */
    size_t storage_count;
} TorchReader;

/* Lists the storages that the pickles read so far refer to; where their data is remains to be filled in. */
bool netc_torch_collect_storages(TorchReader *reader);
TorchStorage *netc_torch_find_storage(const TorchReader *reader, const PickleValue *key);

/* Each reads its kind of file up to the saved object, and finds the data of every storage. NULL on failure.
 */
const PickleValue *netc_torch_read_legacy(TorchReader *reader);
const PickleValue *netc_torch_read_zip(TorchReader *reader);

/* The tensors of the state_dict in that object. */
NetcTensorFile *netc_torch_extract(const TorchReader *reader, const PickleValue *object);

/* Name of a dtype's storage class, "FloatStorage". */
const char *netc_torch_storage_name(NetcDtype dtype);

enum { NETC_TORCH_LEGACY_MAGIC_BYTES = 15 };
extern const unsigned char netc_torch_legacy_magic[NETC_TORCH_LEGACY_MAGIC_BYTES];

#endif
