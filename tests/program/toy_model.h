/* A small network written by hand, to test the program around networks without the compiler:
 * 3x8x8 images -> linear 16 -> centred over the batch -> relu -> dropout 0.1 -> linear 10. */
#ifndef NETC_TESTS_TOY_MODEL_H
#define NETC_TESTS_TOY_MODEL_H

#include "runtime/model.h"

enum {
    TOY_LANES = 8,
    TOY_BATCH = 20,
    TOY_PADDED = 24,
    TOY_INPUTS = 3 * 8 * 8,
    TOY_HIDDEN = 16,
    TOY_CLASSES = 10
};

extern const NetcModel toy_model;

/* The same network compiled for another batch, 1 to 128. */
NetcModel toy_model_with_batch(int batch);

#endif
