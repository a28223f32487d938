/* Any bytes as a PyTorch checkpoint. */
#include "tensors_round_trip.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static bool write_checkpoint(const NetcTensorFile *file, FILE *stream, NetcError *error) {
    return netc_pytorch_write(file, netc_tensor_file_count(file) % 2 ? "state_dict" : NULL, stream, error);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    try_bytes(bytes, size, netc_pytorch_parse, write_checkpoint);
    return 0;
}
