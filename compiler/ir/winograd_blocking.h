/* How a weight-gradient kernel in the Winograd domain, F(4x4, 3x3), blocks its loops.
 *
 * For a group of tiles, all channels of both operands are evaluated and transformed to 36 points; at each
 * point the gradient of the transformed weights is a matrix product over tiles and lanes. So that no sum runs
 * across the lanes of a vector, dy is transposed first: its vectors then hold output channels. At the end of
 * a work item the sums are transformed to the 3x3 weights. Partial gradients are [vector of output
 * channels][input channel][9] vectors. */
#ifndef NETC_IR_WINOGRAD_BLOCKING_H
#define NETC_IR_WINOGRAD_BLOCKING_H

#include "compiler/ir/weight_grad_blocking.h"

/* All forms F(m x m, r x r) used here have m + r = 7: patches of 6x6 pixels and 36 points. WINOGRAD_TILE is m
 * of 3x3. */
enum { WINOGRAD_TILE = 4, WINOGRAD_PATCH = 6, WINOGRAD_POINTS = 36 };

typedef struct WinogradBlocking {
    int tiles_h, tiles_w;            /* of the whole image */
    int group_h, group_w;            /* of a group; group_w divides tiles_w */
    int vectors;                     /* of output channels */
    Pieces out_vectors, in_channels; /* tiles of the matrix products */
    int x_point, dy_point;           /* vectors from one point to the next */
    int sums_point;
    size_t x_offset, dy_offset, sums_offset, square_offset, bias_offset; /* in scratch, in vectors */
    size_t scratch_vectors;
    size_t bias_partial, partial_floats;
} WinogradBlocking;

/* Whether the kernel can be computed so, and it pays. */
bool winograd_suits_weight_grad(const Target *target, const Kernel *kernel);
WinogradBlocking winograd_blocking(const Target *target, const Kernel *kernel);

#endif
