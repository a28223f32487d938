/* Batch norms of inference: what their running statistics come to, once. */
#include "compiler/codegen/kernels/kernels.h"

static const char *number(Function *f, long value) {
    return arena_format(function_arena(f), "%ld", value);
}

static const char *address(Function *f, const char *vector, const Parameter *parameter) {
    return arena_format(function_arena(f), "s->%s + %zu", vector, parameter->info.offset);
}

static const char *argument(Function *f, const char *name, const char *vector, const Parameter *parameter) {
    return function_argument(f, "const real *", name, address(f, vector, parameter));
}

/* Weights of the convolution's result channel `at`, times the norm's scale. */
static void emit_weights(Function *f, const char *at) {
    const Kernel *kernel = function_kernel(f);
    const char *folded = arena_format(function_arena(f), "REALS(%zu)", kernel->folded_weights->arena_offset);
    TEMPLATE(function_body(f),
             "for (long i = 0; i < $taps$; i++) {\n"
             "$folded$[($at$) * $taps$L + i] = $weights$[($at$) * $taps$L + i] * scaling;\n}\n",
             {"taps", number(f, (long)kernel->weight->info.count / kernel->norm->channels)}, {"at", at},
             {"folded", function_argument(f, "real *", "folded", folded)},
             {"weights", argument(f, "conv_weights", "parameters", kernel->weight)});
}

/* `count` channels from `first`. */
static void emit_segment(Function *f, const NormSegment *segment, int first) {
    const Kernel *kernel = function_kernel(f);
    const char *at = first ? arena_format(function_arena(f), "c + %d", first) : "c";
    const char *bias = "";
    if (kernel->bias)
        bias = arena_format(function_arena(f), "%s[%s] - ",
                            argument(f, "conv_bias", "parameters", kernel->bias), at);
    TEMPLATE(function_body(f),
             "for (int c = 0; c < $channels$; c++) {\n"
             "const real scaling = $weight$[c] / sqrt($variance$[c] + $epsilon$);\n"
             "$shift$[$at$] = $bias$[c] + ($conv_bias$$mean$[c]) * scaling;\n",
             {"channels", number(f, segment->channels)}, {"at", at},
             {"epsilon", function_constant(f, kernel->norm->epsilon)},
             {"weight", argument(f, "weight", "parameters", segment->weight)},
             {"bias", argument(f, "bias", "parameters", segment->bias)},
             {"mean", argument(f, "mean", "buffers", segment->running_mean)},
             {"variance", argument(f, "variance", "buffers", segment->running_variance)},
             {"shift", function_channel(f, kernel->shift, true)}, {"conv_bias", kernel->bias ? bias : "-"});
    if (kernel->partner)
        emit_weights(f, at);
    else
        text_format(function_body(f), "%s[%s] = scaling;\n", function_channel(f, kernel->scale, true), at);
    text_add(function_body(f), "}\n");
}

void emit_fold_norm(Function *f) {
    const Kernel *kernel = function_kernel(f);
    const BatchNorm *norm = kernel->norm;
    if (kernel->partner) {
        const ConvGeometry *conv = &kernel->partner->conv;
        function_name(f, "fold_norm_%dx%d_%d_%d", conv->window.kernel_h, conv->window.kernel_w,
                      conv->in_channels, conv->out_channels);
        function_comment(f, "A batch norm folded into the weights and bias of the convolution before it.");
    } else {
        function_name(f, "fold_norm_%d", norm->channels);
        function_comment(f, "Scale and shift that a batch norm's running statistics come to.");
    }
    int first = 0;
    for (int i = 0; i < norm->segment_count; i++) {
        emit_segment(f, &norm->segments[i], first);
        first += norm->segments[i].channels;
    }
}
