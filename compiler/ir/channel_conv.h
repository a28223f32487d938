/* How a forward convolution blocks its loops where vectors hold channels (LAYOUT_CHANNELS in program.h).
 *
 * One item computes some rows of some vectors of output channels. It brings the source rows it reads, with
 * their zero border, into its scratch memory, or reads them in place. The micro-kernel sums a tile of pixels
 * times a few vectors of output channels over the input channels, one by one: a float of the source,
 * broadcast, times the weights of a vector of output channels. Packed weights are [block of output
 * vectors][tap or point][input channel][vectors of the block].
 *
 * By Winograd's algorithm, F(4x4, 3x3), an item's tiles of 4x4 pixels are transformed to 36 points of all
 * input channels; at each point the micro-kernel multiplies them, its pixels being the tiles. */
#ifndef NETC_IR_CHANNEL_CONV_H
#define NETC_IR_CHANNEL_CONV_H

#include "compiler/ir/program.h"

typedef struct ChannelConv {
    int in_planes, out_planes; /* vectors of a pixel */
    int reduction;             /* input channels that an output channel reads */
    int taps;                  /* weights of an output channel for each of them: of the window, or points */
    bool winograd;
    int stripes, parts; /* an item is one stripe of rows and one part of the output vectors */
    int vectors;        /* output vectors of the micro-kernel; divides those of a part */
    int tile_h, tile_w; /* its pixels; tile_h divides the rows of each stripe */
    int step;           /* from the source of one pixel to that of the next, vectors; the same down, rows */
    /* the source: staged or in place */
    bool in_place;
    int line, pitch; /* vectors from row to row and from plane to plane */
    int staged_rows;
    /* Winograd: tiles of an item, at most, and of a row; in scratch, behind the staged source: the points of
     * the source, [point][tile][plane], and their products, [point][vector][tile]; distances in vectors */
    int tiles, tiles_across;
    int source_begin, source_point, product_begin, product_point;
    int scratch_vectors;
} ChannelConv;

/* Of a KERNEL_CONV whose geometry and operand are set; of the program: target, exact. */
ChannelConv channel_conv(const Program *program, const Kernel *kernel);

/* For each output vector, the first of the input channels that its channels read, `reduction` from there on.
 */
int *channel_conv_first_inputs(const Program *program, const Kernel *kernel);

/* Sets algorithm, stripes, items, packed_floats and scratch_bytes. */
void channel_conv_plan(const Program *program, Kernel *kernel);

#endif
