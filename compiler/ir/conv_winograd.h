/* The loops of a 3x3 or 5x5 convolution or data gradient by Winograd's algorithm F(4x4, 3x3) or F(4x4, 5x5).
 *
 * A group of tiles is transformed to 36 or 64 points for all source channels; then, panel by panel of result
 * channels, each point is a matrix product over the source channels, and the products are transformed to
 * tiles of results. A panel is some blocks, the channels of one tile of the product. Packed weights are
 * [block of result channels][points][source channels][channels of the block]. */
#ifndef NETC_IR_CONV_WINOGRAD_H
#define NETC_IR_CONV_WINOGRAD_H

#include "compiler/ir/conv_loops.h"
#include "compiler/ir/winograd_blocking.h"

typedef struct WinogradLoops {
    bool backward;
    int source_channels, result_channels;
    int height, width;
    int kernel, patch, points;   /* 3, 6, 36 or 5, 8, 64 */
    int group_h, group_w, tiles; /* tiles of a group, down, across and together */
    ConvTile tile;               /* of the matrix products: result channels x tiles */
    int panel;        /* result channels whose products are computed point by point, whole blocks */
    int source_point; /* vectors from one point to the next, of the transformed source */
    int result_point; /* ... of the products */
    int products;     /* where the products begin in the scratch memory, vectors */
    int scratch;      /* vectors */
} WinogradLoops;

/* Whether there is a form of the algorithm for a convolution. */
bool winograd_has_form(const ConvGeometry *conv);
/* Whether a CONV or CONV_DATA_GRAD kernel can be computed so, and it pays. */
bool winograd_suits_conv(const Kernel *kernel);
WinogradLoops winograd_loops(const Target *target, const Kernel *kernel);

#endif
