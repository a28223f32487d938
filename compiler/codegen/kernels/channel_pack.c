/* Weights in the order in which convolutions read them where vectors hold channels; see channel_conv.h. An
 * item is one vector of output channels. */
#include "compiler/codegen/kernels/channel_conv.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

/* The channel of each slot, or -1; and the first input channel of each vector. */
static void emit_tables(Function *f, const Kernel *conv, const ChannelConv *c) {
    const Program *program = function_program(f);
    int count = c->out_planes * program->target->lanes;
    int *outputs = arena_new_array(program->arena, int, count);
    for (int i = 0; i < count; i++)
        outputs[i] = -1;
    for (int i = 0; i < conv->conv.out_channels; i++)
        outputs[conv->out_slots[i]] = i;
    emit_channel_table(f, "outputs", outputs, count);
    emit_channel_table(f, "first_inputs", channel_conv_first_inputs(program, conv), c->out_planes);
}

/* Fills taps[] of one output and one input channel. */
static void emit_taps(Function *f, const ConvGeometry *conv, const ChannelConv *c) {
    const Window *window = &conv->window;
    TEMPLATE(function_body(f),
             "real taps[$count$] = {0};\n"
             "if (output >= 0 && output / $group_outputs$ == input / $group_inputs$) {\n"
             "const real *const from = weights + (output * $group_inputs$L + input % $group_inputs$) * "
             "$window$;\n",
             {"count", NUMBER(c->taps)}, {"group_outputs", NUMBER(conv->out_channels / window->groups)},
             {"group_inputs", NUMBER(conv->in_channels / window->groups)},
             {"window", NUMBER(window->kernel_h * window->kernel_w)});
    if (c->winograd)
        text_add(function_body(f),
                 "real half[18];\n"
                 "for (int x = 0; x < 3; x++) {\nnetc_winograd_w(from + x, 3, half + x, 3);\n}\n"
                 "for (int y = 0; y < 6; y++) {\n"
                 "netc_winograd_w(half + 3 * y, 1, taps + 6 * y, 1);\n}\n}\n");
    else
        text_format(function_body(f), "for (int tap = 0; tap < %d; tap++) {\ntaps[tap] = from[tap];\n}\n}\n",
                    c->taps);
}

void emit_pack_channel_conv(Function *f) {
    const Kernel *conv = function_kernel(f)->partner;
    const ConvGeometry *shape = &conv->conv;
    ChannelConv c = channel_conv(function_program(f), conv);
    function_name(f, "pack_conv%s_%dx%d_%d_%d", c.winograd ? "_winograd" : "", shape->window.kernel_h,
                  shape->window.kernel_w, shape->in_channels, shape->out_channels);
    function_comment(
        f, "Weights of one vector of output channels, %sin the order in which the convolution reads them.",
        c.winograd ? "transformed to 36 points, " : "");
    function_argument(f, "real *", "packed",
                      arena_format(function_arena(f), "REALS(%zu)", conv->packed_weights->arena_offset));
    function_weights(f, conv);
    function_argument(f, "const int", "item", "item");
    emit_tables(f, conv, &c);
    TEMPLATE(function_body(f),
             "real *const to = packed + (item / $vectors$ * $vectors$ * $taps$L * $reduction$ + item % "
             "$vectors$) * "
             "NETC_LANES;\n"
             "for (int k = 0; k < $reduction$; k++) {\n"
             "for (int lane = 0; lane < NETC_LANES; lane++) {\n"
             "const int output = outputs[item * NETC_LANES + lane], input = first_inputs[item] + k;\n",
             {"vectors", NUMBER(c.vectors)}, {"taps", NUMBER(c.taps)}, {"reduction", NUMBER(c.reduction)});
    emit_taps(f, &conv->conv, &c);
    TEMPLATE(function_body(f),
             "for (int tap = 0; tap < $taps$; tap++) {\n"
             "to[(tap * $reduction$L + k) * $vectors$ * NETC_LANES + lane] = taps[tap];\n}\n}\n}\n",
             {"taps", NUMBER(c.taps)}, {"reduction", NUMBER(c.reduction)}, {"vectors", NUMBER(c.vectors)});
}
