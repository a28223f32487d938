/* Any bytes as a safetensors file. */
#include "tensors_round_trip.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    try_bytes(bytes, size, netc_safetensors_parse, netc_safetensors_write);
    return 0;
}
