/* Batch norms: what happens once a channel. The work on pixels is in the operands and sinks of other kernels.
 */
#include "compiler/codegen/kernels/kernels.h"

/* How many elements each sum ran over: images * pixels. */
static const char *element_count(Function *f) {
    return function_number(f, "elements",
                           (long)function_program(f)->graph->batch * function_kernel(f)->pixels);
}

/* Adds up the items' partial sums of the kernel's channels: declares `double NAME[channels]`. */
static void emit_total(Function *f, int which, const char *name, int channels) {
    const Kernel *k = function_kernel(f);
    const Sums *sums = k->sums[which];
    const char *actual = arena_format(function_arena(f), "REALS(%zu)", sums->arena_offset);
    TEMPLATE(
        function_body(f),
        "double $name$[$most_channels$] = {0};\n"
        "for (long item = 0; item < $items$; item++) {\nfor (int c = 0; c < channels; c++) {\n"
        "$name$[c] += (double)$partial$[item * $pitch$ + c];\n}\n}\n",
        {"name", name}, {"most_channels", function_most(f, "channels", channels)},
        {"items", function_number(f, "items", sums->items)},
        {"partial", function_argument(f, "const real *", "partial", actual)},
        {"pitch", function_number(f, arena_format(function_arena(f), "%s_pitch", name), sums->channels)});
}

void emit_moments(Function *f) {
    const Kernel *k = function_kernel(f);
    int channels = k->result.channels;
    function_name(f, "moments_{channels}");
    function_comment(f, "Mean and variance of each channel over the batch, from sums of x and x * x.");
    emit_total(f, 0, "sum", channels);
    emit_total(f, 1, "squares", channels);
    TEMPLATE(function_body(f),
             "for (int c = 0; c < channels; c++) {\n"
             "const double average = sum[c] / $count$;\n"
             "const double spread = fmax(squares[c] / $count$ - average * average, 0);\n"
             "$mean$[c] = (real)average;\n$variance$[c] = (real)spread;\n"
             "$rstd$[c] = (real)(1 / sqrt(spread + 1e-5));\n}\n",
             {"count", element_count(f)}, {"mean", function_channel(f, k->mean, true)},
             {"variance", function_channel(f, k->variance, true)},
             {"rstd", function_channel(f, k->rstd, true)});
}

static const char *parameter_argument(Function *f, const char *type, const char *vector, const char *name,
                                      const Parameter *parameter) {
    const char *actual = arena_format(function_arena(f), "s->%s + %zu", vector, parameter->info.offset);
    return function_argument(f, type, name, actual);
}

/* Segment number `index` covers so many channels. */
static const char *segment_channels(Function *f, const NormSegment *segment, int index) {
    return function_number(f, arena_format(function_arena(f), "channels_%d", index), segment->channels);
}

/* Channel c of a segment, in the arrays of the whole norm. */
static const char *channel_text(Function *f, int index, int first) {
    if (index == 0)
        return "c";
    const char *name = arena_format(function_arena(f), "first_%d", index);
    return arena_format(function_arena(f), "c + %s", function_number(f, name, first));
}

/* Scale and shift of `count` channels from `first`, and their running statistics. */
static void emit_scale_segment(Function *f, const NormSegment *segment, int index, int first) {
    const Kernel *k = function_kernel(f);
    bool single = function_program(f)->graph->batch == 1 && k->pixels == 1;
    Arena *arena = function_arena(f);
    const char *count = element_count(f);
    const char *unbias = single ? "1" : arena_format(arena, "((real)%s / (real)(%s - 1))", count, count);
    TEMPLATE(
        function_body(f),
        "for (int c = 0; c < $channels$; c++) {\n"
        "if (mode != NETC_EVALUATE) {\n"
        "$running_mean$[c] += $momentum$ * ($mean$[$at$] - $running_mean$[c]);\n"
        "$running_variance$[c] += $momentum$ * ($variance$[$at$] * $unbias$ - $running_variance$[c]);\n"
        "$scale$[$at$] = $weight$[c] * $rstd$[$at$];\n$shift$[$at$] = $bias$[c] - $mean$[$at$] * "
        "$scale$[$at$];\n"
        "} else {\n"
        "$scale$[$at$] = $weight$[c] / sqrt($running_variance$[c] + $epsilon$);\n"
        "$shift$[$at$] = $bias$[c] - $running_mean$[c] * $scale$[$at$];\n}\n}\n"
        "if (mode != NETC_EVALUATE) {\n*$tracked$ += 1;\n}\n",
        {"channels", segment_channels(f, segment, index)}, {"at", channel_text(f, index, first)},
        {"unbias", unbias}, {"momentum", function_constant(f, k->norm->momentum)},
        {"epsilon", function_constant(f, k->norm->epsilon)}, {"mean", function_channel(f, k->mean, false)},
        {"variance", function_channel(f, k->variance, false)}, {"rstd", function_channel(f, k->rstd, false)},
        {"scale", function_channel(f, k->scale, true)}, {"shift", function_channel(f, k->shift, true)},
        {"weight", parameter_argument(f, "const real *", "parameters", "weight", segment->weight)},
        {"bias", parameter_argument(f, "const real *", "parameters", "bias", segment->bias)},
        {"running_mean", parameter_argument(f, "real *", "buffers", "running_mean", segment->running_mean)},
        {"running_variance",
         parameter_argument(f, "real *", "buffers", "running_variance", segment->running_variance)},
        {"tracked", parameter_argument(f, "int64_t *", "counters", "tracked", segment->batches_tracked)});
}

void emit_norm_scale(Function *f) {
    const BatchNorm *norm = function_kernel(f)->norm;
    function_name(f, "norm_scale_%s", norm->segment_count == 1 ? "{channels_0}" : "parts");
    function_comment(
        f, "The affine of a batch norm: of the batch's statistics in training, of the running ones else.");
    function_argument(f, "const NetcMode", "mode", "mode");
    int first = 0;
    for (int i = 0; i < norm->segment_count; i++) {
        emit_scale_segment(f, &norm->segments[i], i, first);
        first += norm->segments[i].channels;
    }
}

static void emit_gradient_segment(Function *f, const NormSegment *segment, int index, int first) {
    const Kernel *k = function_kernel(f);
    TEMPLATE(function_body(f),
             "for (int c = 0; c < $channels$; c++) {\n"
             "$weight$[c] = (real)(sum_dy_x[$at$] * (double)$rstd$[$at$]);\n"
             "$bias$[c] = (real)sum_dy[$at$];\n}\n",
             {"channels", segment_channels(f, segment, index)}, {"at", channel_text(f, index, first)},
             {"rstd", function_channel(f, k->rstd, false)},
             {"weight", parameter_argument(f, "real *", "gradients", "weight_gradient", segment->weight)},
             {"bias", parameter_argument(f, "real *", "gradients", "bias_gradient", segment->bias)});
}

/* dx = scale * dy + slope * x + correction: the part of the last two that this norm adds. */
static void emit_correction(Function *f) {
    const Kernel *k = function_kernel(f);
    TEMPLATE(function_body(f),
             "for (int c = 0; c < channels; c++) {\n"
             "const double r = (double)$rstd$[c], share = (double)$scale$[c] / $count$;\n"
             "const double tilt = -share * r * r * sum_dy_x[c];\n"
             "$slope$[c] += (real)tilt;\n"
             "$correction$[c] += (real)(-share * sum_dy[c] - tilt * (double)$mean$[c]);\n}\n",
             {"count", element_count(f)}, {"rstd", function_channel(f, k->rstd, false)},
             {"scale", function_channel(f, k->scale, false)}, {"mean", function_channel(f, k->mean, false)},
             {"slope", function_channel(f, k->slope, true)},
             {"correction", function_channel(f, k->correction, true)});
}

void emit_norm_backward(Function *f) {
    const BatchNorm *norm = function_kernel(f)->norm;
    function_name(f, "norm_backward_{channels}");
    function_comment(f, "Gradients of a batch norm's weight and bias, and its part of the correction of dx.");
    emit_total(f, 0, "sum_dy", norm->channels);
    emit_total(f, 1, "sum_dy_x", norm->channels);
    int first = 0;
    for (int i = 0; i < norm->segment_count; i++) {
        emit_gradient_segment(f, &norm->segments[i], i, first);
        first += norm->segments[i].channels;
    }
    emit_correction(f);
}
