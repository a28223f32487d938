/* What the emitters of convolutions share where vectors hold channels; see ir/channel_conv.h. */
#ifndef NETC_CODEGEN_KERNELS_CHANNEL_CONV_H
#define NETC_CODEGEN_KERNELS_CHANNEL_CONV_H

#include "compiler/codegen/kernels/kernels.h"
#include "compiler/ir/channel_conv.h"

/* The innermost loops. The emitted code reads `source`, at plane 0 of the tile's first pixel, and `slots`,
 * and leaves the sums in sum[vector][pixel]. */
typedef struct ChannelMicroKernel {
    int tile_h, tile_w;
    int across, down;    /* vectors from the source of one pixel to that of the next in its row, its column */
    const char *weights; /* C expression: const vec *, where the block's begin */
    int kernel_h, kernel_w;
    int tap_across, tap_down; /* vectors from the source of one tap to that of the next */
} ChannelMicroKernel;

void emit_channel_micro_kernel(Function *f, const ChannelConv *c, const ChannelMicroKernel *micro);

/* Declares the item's rows, first_row to end_row, and its blocks of output vectors, first_block to end_block.
 */
void emit_channel_item(Function *f, const ChannelConv *c, int rows);
/* Declares `staged`: the source rows from `top` on, with their border. */
void emit_channel_staging(Function *f, const ChannelConv *c, const char *top);
/* Declares `slots`: where the input channels of the output vector `first` are, in floats from plane 0, planes
 * being `pitch` vectors apart. */
void emit_channel_slots(Function *f, const ChannelConv *c, int pitch);
/* A table of integers. */
void emit_channel_table(Function *f, const char *name, const int *items, int count);

void emit_channel_winograd(Function *f, const ChannelConv *c);

#endif
