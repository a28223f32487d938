/* How a weight-gradient kernel in the Winograd domain, F(4x4, 3x3) or F(4x4, 5x5), blocks its loops.
 *
 * For a group of tiles, all channels of both operands are evaluated and transformed to points; at each
 * point the gradient of the transformed weights is a matrix product over tiles and lanes. So that no sum runs
 * across the lanes of a vector, dy is transposed first: its vectors then hold output channels. At the end of
 * a work item the sums are transformed to the weights. Partial gradients are [vector of output
 * channels][input channel][weights of a kernel] vectors. */
#ifndef NETC_IR_WINOGRAD_BLOCKING_H
#define NETC_IR_WINOGRAD_BLOCKING_H

#include "compiler/ir/weight_grad_blocking.h"

/* Side of a tile of results in all forms. That of the patch of the source below, and of the square of points,
 * is larger by the kernel's less one: 6 or 8. */
enum { WINOGRAD_TILE = 4 };
int winograd_patch(int kernel);

typedef struct WinogradBlocking {
    int kernel, patch, points;       /* 3, 6, 36 or 5, 8, 64 */
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
