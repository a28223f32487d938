/* The fallback for convolutions that no direct kernel covers, whatever their groups, dilation, stride and
 * kernel: im2col and a matrix product. */
#ifndef NETC_IR_GEMM_BLOCKING_H
#define NETC_IR_GEMM_BLOCKING_H

#include "compiler/ir/program.h"

/* How a matrix-product kernel uses its scratch memory: offsets in vectors. Matrices hold what one group
 * needs. */
typedef struct GemmBlocking {
    int in_channels, out_channels; /* of a group */
    int stripe;                    /* rows of the convolution's result that one product covers */
    int taps;                      /* rows of the im2col matrix: in_channels * kernel height * kernel width */
    size_t operand_offset[2];      /* evaluated operands, [channels][pixels] */
    size_t columns_offset;         /* the im2col matrix, [taps][stripe pixels] */
    size_t result_offset;
    size_t scratch_vectors;
} GemmBlocking;

GemmBlocking gemm_blocking(const Target *target, const Kernel *kernel);

#endif
