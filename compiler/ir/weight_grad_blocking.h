/* How a direct weight-gradient kernel blocks its loops.
 *
 * The kernel walks over stripes of dy's rows. Of each it evaluates both operands into scratch (x with a zero
 * border), then multiplies every tile of output channels with every tile of inputs: a tile is a rectangle of
 * weights whose gradients are summed in registers over the stripe. Inputs are pairs of input channel and
 * kernel column. Partial gradients are packed in the order in which the loops meet them: output tile,
 * input-channel tile, kernel row, column tile, input, output. */
#ifndef NETC_IR_WEIGHT_GRAD_BLOCKING_H
#define NETC_IR_WEIGHT_GRAD_BLOCKING_H

#include "compiler/ir/program.h"

/* `total` things in `count` pieces of `size` and, unless `rest` is 0, one of `rest`. */
typedef struct Pieces {
    int total, size, count, rest;
} Pieces;

typedef struct WeightGradBlocking {
    Pieces out_channels, in_channels, columns;
    bool flat;       /* kernel 1x1 without padding: stripes are runs of pixels, whatever their rows */
    bool x_in_place; /* flat: operands read where they are stored */
    bool dy_in_place;
    int stripe;            /* rows of dy; of flat kernels: pixels */
    int ring_rows;         /* rows of x kept, a ring */
    int row_vectors;       /* of one of these */
    int x_plane, dy_plane; /* vectors from one staged channel to the next, or of the tensors read in place */
    size_t x_offset, dy_offset, bias_offset; /* in scratch, in vectors */
    size_t scratch_vectors;
    size_t bias_partial; /* floats before the bias gradient in the partial gradients */
    size_t partial_floats;
} WeightGradBlocking;

WeightGradBlocking weight_grad_blocking(const Target *target, const Kernel *kernel);

/* Pieces of nearly equal size, none above `largest`. */
Pieces pieces_of(int total, int largest);
/* The i-th piece's size; pieces_number() of them. */
int pieces_number(Pieces pieces);
int pieces_size(Pieces pieces, int index);

/* Floats in the packed gradients of one tile, a multiple of 8; of one tile of output channels with all
 * inputs. */
int weight_grad_tile_floats(int inputs, int outputs);
size_t weight_grad_row_floats(const WeightGradBlocking *blocking, const ConvGeometry *geometry, int outputs);

#endif
