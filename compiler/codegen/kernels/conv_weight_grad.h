/* Shared by the files of the weight-gradient kernels. */
#ifndef NETC_CODEGEN_KERNELS_CONV_WEIGHT_GRAD_H
#define NETC_CODEGEN_KERNELS_CONV_WEIGHT_GRAD_H

#include "compiler/codegen/function.h"
#include "compiler/ir/weight_grad_blocking.h"

/* The numbers of channels as they are called in the body; see function_number(). */
const char *in_channels(Function *f);
const char *out_channels(Function *f);

/* Opens a C block per piece: a loop over the pieces of full size, in which `variable` is the first thing of
 * one, or (`rest`) a plain block for the smaller one. `total` is what pieces.total is called. */
void open_pieces(Text *out, const char *variable, Pieces pieces, const char *total, bool rest);

/* The kernel in the Winograd domain, and the end of its combining kernel. */
KernelEmitter emit_conv_weight_grad_winograd;

/* A stored tensor that an operand reads. */
typedef struct PrefetchStream {
    const char *pointer; /* its name in the C code */
    View view;
    bool is_x;
    int parts; /* runs of a channel's plane in one stripe */
} PrefetchStream;

/* What each run of a tile's inner loop fetches for the next stripe: from `lines` runs of `run` vectors. */
typedef struct WeightGradPrefetch {
    Array(PrefetchStream) streams;
    int run, lines;
} WeightGradPrefetch;

/* `loops` inner loops run for one stripe; a channel of x or dy takes so many runs of `run` vectors. */
WeightGradPrefetch weight_grad_prefetch(Function *f, int loops, int run, int x_parts, int dy_parts);
/* Once a stripe; once before each inner loop; and within it, where `step` is the place in the runs. */
WeightGradPrefetch emit_prefetch_stripe(Function *f, const WeightGradBlocking *blocking);
void emit_prefetch_tile(Function *f, const WeightGradPrefetch *prefetch);
void emit_prefetch_lines(Function *f, const WeightGradPrefetch *prefetch, const char *step);

/* Multiplies all tiles over one stripe, adding to the packed gradients. In the C code around it: `x` and
 * `dy`, at channel 0 of what the stripe reads; `begin`, `bottom` and `rows` of kernels with rows;
 * `first_pixel` and `pixels` of flat ones. */
void emit_weight_grad_tiles(Function *f, const WeightGradBlocking *blocking);

#endif
