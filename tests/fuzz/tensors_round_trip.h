/* For the fuzz targets of tensor files: what was read is written and read again, and must be the same. */
#ifndef NETC_TESTS_FUZZ_TENSORS_ROUND_TRIP_H
#define NETC_TESTS_FUZZ_TENSORS_ROUND_TRIP_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/tensor_formats.h"

typedef NetcTensorFile *TensorParser(const void *bytes, size_t size, const char *path, NetcError *error);
typedef bool TensorWriter(const NetcTensorFile *file, FILE *stream, NetcError *error);

static inline void require(bool condition) {
    if (!condition)
        abort();
}

static inline bool same_tensor(const NetcTensor *a, const NetcTensor *b) {
    return b && a->dtype == b->dtype && a->rank == b->rank &&
           memcmp(a->shape, b->shape, sizeof a->shape) == 0 && a->bytes == b->bytes &&
           memcmp(a->data, b->data, a->bytes) == 0;
}

static inline void round_trip(const NetcTensorFile *file, TensorParser *parse, TensorWriter *write) {
    char *bytes = NULL;
    size_t size = 0;
    NetcError error = {""};
    FILE *stream = open_memstream(&bytes, &size);
    require(stream && write(file, stream, &error) && fclose(stream) == 0);
    NetcTensorFile *back = parse(bytes, size, "back", &error);
    require(netc_tensor_file_count(back) == netc_tensor_file_count(file));
    for (size_t i = 0; i < netc_tensor_file_count(file); ++i) {
        const NetcTensor *tensor = netc_tensor_file_get(file, i);
        require(same_tensor(tensor, netc_tensor_file_find(back, tensor->name)));
    }
    netc_tensor_file_destroy(back);
    free(bytes);
}

/* Any bytes: tensors that survive a round trip, or a message that names the file. */
static inline void try_bytes(const void *bytes, size_t size, TensorParser *parse, TensorWriter *write) {
    NetcError error = {""};
    NetcTensorFile *file = parse(bytes, size, "fuzzed", &error);
    if (file)
        round_trip(file, parse, write);
    else
        require(strncmp(error.text, "fuzzed: ", 8) == 0);
    netc_tensor_file_destroy(file);
}

#endif
