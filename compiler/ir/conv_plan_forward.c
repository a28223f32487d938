/* Forward and data gradient: the algorithm and its memory. */
#include "compiler/ir/channel_conv.h"
#include "compiler/ir/conv_loops.h"
#include "compiler/ir/conv_plan.h"
#include "compiler/ir/conv_winograd.h"
#include "compiler/ir/tuning.h"
#include "compiler/support/integers.h"

static void plan_direct(const Target *target, Kernel *kernel) {
    ConvLoops loops = conv_loops(target, kernel);
    size_t vector = target_vector_bytes(target);
    kernel->algorithm = CONV_DIRECT;
    kernel->packed_floats = (size_t)conv_phase_offset(&loops, loops.phases, 0);
    kernel->scratch_bytes = (size_t)loops.source_channels * (size_t)loops.channel_stride * vector;
}

/* Stripes of whole tiles. */
static void divide_tiles(Kernel *kernel) {
    int rows = kernel->result.height, blocks = kernel->items / kernel->stripes;
    while (kernel->stripes > 1 && rows % (WINOGRAD_TILE * kernel->stripes))
        kernel->stripes--;
    kernel->items = blocks * kernel->stripes;
}

static void plan_winograd(const Target *target, Kernel *kernel) {
    WinogradLoops loops = winograd_loops(target, kernel);
    kernel->algorithm = CONV_WINOGRAD;
    kernel->packed_floats = (size_t)(loops.points * loops.source_channels * loops.result_channels);
    kernel->scratch_bytes = (size_t)loops.scratch * target_vector_bytes(target);
    divide_tiles(kernel);
}

static void plan(const Program *program, Kernel *kernel) {
    ConvAlgorithm algorithm = conv_algorithm(program, kernel);
    kernel->tuned_tile = conv_tuned_tile(program, kernel, algorithm);
    switch (algorithm) {
    case CONV_GEMM:
        conv_plan_gemm(program->target, kernel);
        break;
    case CONV_WINOGRAD:
        plan_winograd(program->target, kernel);
        break;
    case CONV_DIRECT:
        plan_direct(program->target, kernel);
        break;
    }
}

void conv_plan_forward(const Program *program, Kernel *kernel) {
    if (program->layout == LAYOUT_CHANNELS)
        channel_conv_plan(program, kernel);
    else
        plan(program, kernel);
}

void conv_plan_data_grad(const Program *program, Kernel *kernel) {
    plan(program, kernel);
}

static int result_block(const Target *target, const Kernel *conv) {
    return conv->algorithm == CONV_WINOGRAD ? winograd_loops(target, conv).tile.channels
                                            : conv_loops(target, conv).tile.channels;
}

int conv_pack_items(const Target *target, const Kernel *conv) {
    if (conv->algorithm == CONV_GEMM)
        return 0;
    int channels = conv->kind == KERNEL_CONV ? conv->conv.out_channels : conv->conv.in_channels;
    int block = result_block(target, conv);
    return divide_up(channels, block);
}
