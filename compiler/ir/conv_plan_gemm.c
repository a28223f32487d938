#include "compiler/ir/conv_plan.h"
#include "compiler/ir/gemm_blocking.h"

enum { COLUMNS_BYTES = 1024 * 1024 };

static int stripe_rows(const Target *target, const ConvGeometry *geometry, int taps) {
    size_t row_bytes = (size_t)taps * (size_t)geometry->out_w * target_vector_bytes(target);
    size_t rows = COLUMNS_BYTES / row_bytes;
    if (rows < 1)
        return 1;
    return rows < (size_t)geometry->out_h ? (int)rows : geometry->out_h;
}

/* Vectors of operand `index` to be evaluated for one group: none where it can be read as stored. */
static size_t staged_vectors(const Kernel *kernel, int index, const GemmBlocking *blocking) {
    const ConvGeometry *geometry = &kernel->conv;
    if (index >= kernel->operand_count || kernel->operands[index]->kind == EXPR_LOAD)
        return 0;
    bool is_input = kernel->kind != KERNEL_CONV_DATA_GRAD && index == 0;
    return is_input ? (size_t)blocking->in_channels * (size_t)(geometry->in_h * geometry->in_w)
                    : (size_t)blocking->out_channels * (size_t)(geometry->out_h * geometry->out_w);
}

static size_t result_vectors(const Kernel *kernel, const GemmBlocking *blocking) {
    const ConvGeometry *geometry = &kernel->conv;
    switch (kernel->kind) {
    case KERNEL_CONV:
        return (size_t)blocking->out_channels * (size_t)(blocking->stripe * geometry->out_w);
    case KERNEL_CONV_DATA_GRAD:
        return (size_t)blocking->in_channels * (size_t)(geometry->in_h * geometry->in_w);
    default: /* bias gradients */
        return (size_t)geometry->out_channels;
    }
}

GemmBlocking gemm_blocking(const Target *target, const Kernel *kernel) {
    const ConvGeometry *geometry = &kernel->conv;
    const Window *window = &geometry->window;
    GemmBlocking blocking = {.in_channels = geometry->in_channels / window->groups,
                             .out_channels = geometry->out_channels / window->groups};
    blocking.taps = blocking.in_channels * window->kernel_h * window->kernel_w;
    blocking.stripe = stripe_rows(target, geometry, blocking.taps);
    blocking.operand_offset[1] = staged_vectors(kernel, 0, &blocking);
    blocking.columns_offset = blocking.operand_offset[1] + staged_vectors(kernel, 1, &blocking);
    blocking.result_offset =
        blocking.columns_offset + (size_t)blocking.taps * (size_t)(blocking.stripe * geometry->out_w);
    blocking.scratch_vectors = blocking.result_offset + result_vectors(kernel, &blocking);
    return blocking;
}

/* Of the weights and, behind them, of the bias. Items start at cache lines. */
static size_t partial_floats(const Kernel *kernel) {
    if (kernel->kind != KERNEL_CONV_WEIGHT_GRAD)
        return 0;
    bool bias = kernel->bias && !kernel->bias_is_zero_grad;
    size_t floats = kernel->weight->info.count + (bias ? (size_t)kernel->conv.out_channels : 0);
    return (floats + 15) / 16 * 16;
}

void conv_plan_gemm(const Target *target, Kernel *kernel) {
    GemmBlocking blocking = gemm_blocking(target, kernel);
    kernel->algorithm = CONV_GEMM;
    kernel->items /= kernel->stripes;
    kernel->stripes = 1;
    kernel->packed_floats = 0;
    kernel->partial_floats = partial_floats(kernel);
    kernel->scratch_bytes = blocking.scratch_vectors * target_vector_bytes(target);
}
