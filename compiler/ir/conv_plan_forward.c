/* Forward and data gradient: the algorithm and its memory. */
#include "compiler/ir/conv_loops.h"
#include "compiler/ir/conv_plan.h"

static void plan(const Target *target, Kernel *kernel) {
    if (!conv_is_direct(&kernel->conv)) {
        conv_plan_gemm(target, kernel);
        return;
    }
    ConvLoops loops = conv_loops(target, kernel);
    size_t vector = sizeof(float) * (size_t)target->lanes;
    kernel->algorithm = CONV_DIRECT;
    kernel->packed_floats = (size_t)conv_phase_offset(&loops, loops.phases, 0);
    kernel->scratch_bytes = (size_t)loops.source_channels * (size_t)loops.channel_stride * vector;
}

void conv_plan_forward(const Target *target, Kernel *kernel) {
    plan(target, kernel);
}

void conv_plan_data_grad(const Target *target, Kernel *kernel) {
    plan(target, kernel);
}

int conv_pack_items(const Target *target, const Kernel *conv) {
    if (conv->algorithm == CONV_GEMM)
        return 0;
    ConvLoops loops = conv_loops(target, conv);
    return (loops.result_channels + loops.tile.channels - 1) / loops.tile.channels;
}
