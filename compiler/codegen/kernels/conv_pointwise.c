/* 1x1 convolutions: the plane is one line of pixels, staged some at a time for all source channels, then
 * multiplied block by block. A block of pixels stays in the first-level cache over all result channels. */
#include "compiler/codegen/kernels/conv_direct.h"
#include "compiler/codegen/kernels/prefetch.h"

static void emit_stage(Function *f, const ConvLoops *loops) {
    Text *out = function_body(f);
    text_format(out, "for (int channel = 0; channel < %s; channel++) {\n", source_channels(f, loops));
    operand_setup(f, out, 0, "channel");
    text_format(out, "vec *to = %s + channel * %d;\nfor (int x = 0; x < count; x++) {\n", function_scratch(f),
                loops->channel_stride);
    const char *value = operand_value(f, out, 0, "channel", "begin + x");
    text_format(out, "to[x] = %s;\n}\n}\n", value);
}

static void emit_pixels(Function *f, const ConvLoops *loops, int pixels) {
    Text *out = function_body(f);
    DirectKernel kernel = {.tile = {loops->tile.channels, pixels},
                           .loops = loops,
                           .kernel_rows = 1,
                           .kernel_columns = 1,
                           .prefetch = true,
                           .pixel = "begin + x + p",
                           .next_pixel = "begin + next_x + p"};
    text_format(out, "for (; x + %d <= count; x += %d) {\n", pixels, pixels);
    emit_channel_blocks(f, &kernel, emit_direct_kernel);
    text_add(out, "}\n");
}

void emit_pointwise_convolution(Function *f, const ConvLoops *loops) {
    Text *out = function_body(f);
    sinks_begin(f, out);
    text_format(out, "const vec *const rows[1] = {%s};\n", function_scratch(f));
    text_format(out, "const int end = row_end * %d;\n", loops->result_w);
    text_format(out, "for (int begin = row_begin * %d; begin < end; begin += %d) {\n", loops->result_w,
                loops->chunk);
    text_format(out, "const int count = end - begin < %d ? end - begin : %d;\n", loops->chunk, loops->chunk);
    emit_stage(f, loops);
    prefetch_setup(f, out, arena_format(function_arena(f), "begin + %d", loops->chunk),
                   loops->result_h * loops->result_w);
    text_add(out, "int x = 0;\n");
    emit_pixels(f, loops, loops->tile.pixels);
    if (loops->result_w % loops->tile.pixels)
        emit_pixels(f, loops, 1);
    text_add(out, "}\n");
    sinks_end(f, out);
}
