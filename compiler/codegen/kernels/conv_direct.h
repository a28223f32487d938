/* What the emitters of direct convolutions share. */
#ifndef NETC_CODEGEN_KERNELS_CONV_DIRECT_H
#define NETC_CODEGEN_KERNELS_CONV_DIRECT_H

#include "compiler/codegen/function.h"
#include "compiler/ir/conv_loops.h"

/* The innermost loops: `tile` results in registers, summed over all source channels and taps. The emitted
 * code reads the variables rows[] (lines of source channel 0, one for each kernel row), x (source position of
 * the first pixel) and first (the first result channel), and leaves the results in sum[][]. */
typedef struct MicroKernel {
    ConvTile tile;
    const char *source_channels; /* C expression */
    int channel_stride;          /* vectors from one source channel to the next */
    int source_step;             /* vectors from the source of one pixel to that of the next */
    int kernel_rows, kernel_columns;
    const char *weights;  /* C expression: where the block's weights begin */
    const char *prefetch; /* statements for each round of the loop over channels, before its products */
} MicroKernel;

void emit_micro_kernel(Function *f, const MicroKernel *kernel);

/* The numbers of channels as they are called in the body; see function_number(). */
const char *source_channels(Function *f, const ConvLoops *loops);
const char *result_channels(Function *f, const ConvLoops *loops);

/* A micro-kernel of a direct convolution and what becomes of its results. */
typedef struct DirectKernel {
    ConvTile tile;
    const ConvLoops *loops;
    int kernel_rows, kernel_columns;
    int results;            /* pixels in a row of the phase */
    int weights_offset;     /* of the phase, floats */
    bool prefetch;          /* what enters next; after prefetch_setup() */
    const char *pixel;      /* C expression of pixel `p`'s place in the result plane */
    const char *next_pixel; /* the same of the next tile, from next_x (and next_row) on */
} DirectKernel;

/* All result channels of tile.pixels pixels: whole blocks of tile.channels, then the rest. `inner` writes
 * what stands within the loop over a block of channels; it calls emit_direct_kernel(). */
typedef void BlockEmitter(Function *f, const DirectKernel *kernel);
void emit_channel_blocks(Function *f, const DirectKernel *kernel, BlockEmitter *inner);
void emit_direct_kernel(Function *f, const DirectKernel *kernel);

/* For a function's comment: " (Winograd ...)" or nothing. */
const char *algorithm_note(const Kernel *kernel);
/* The body of a convolution, forward or data gradient. */
void emit_convolution(Function *f);
/* ... whose loops are known. */
void emit_pointwise_convolution(Function *f, const ConvLoops *loops);
void emit_direct_convolution(Function *f);
void emit_winograd_convolution(Function *f);
void emit_pack_winograd(Function *f);

#endif
