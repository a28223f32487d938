/* Where vectors hold channels: what comes in, what goes out, and what changes which lane a value is in. */
#include "compiler/codegen/kernels/channel_conv.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

void emit_spread_channels(Function *f) {
    const Kernel *kernel = function_kernel(f);
    int channels = kernel->conv.out_channels;
    const char *from = function_channel(f, kernel->spread_from, false);
    function_argument(f, "real *", "spread",
                      arena_format(function_arena(f), "REALS(%zu)", kernel->spread_to.array->offset));
    function_name(f, "spread_channels_%d", channels);
    function_comment(f, "One value a channel, in the lanes that the channels have.");
    emit_channel_table(f, "slots", kernel->out_slots, channels);
    TEMPLATE(function_body(f),
             "for (int i = 0; i < $planes$ * NETC_LANES; i++) {\nspread[i] = 0;\n}\n"
             "for (int c = 0; c < $channels$; c++) {\nspread[slots[c]] = $from$[c];\n}\n",
             {"planes", NUMBER(kernel->result.channels)}, {"channels", NUMBER(channels)}, {"from", from});
}

void emit_spread_images(Function *f) {
    const Kernel *kernel = function_kernel(f);
    Shape shape = kernel->result;
    int channels = kernel->conv.out_channels, pixels = shape.height * shape.width;
    View view = kernel->sinks.items[0].view;
    const char *to = function_view(f, view, true);
    function_argument(f, "const real *", "images",
                      arena_format(function_arena(f), "s->images + block * %ldL", (long)channels * pixels));
    function_name(f, "spread_images_%d_h%dw%d", channels, shape.height, shape.width);
    function_comment(f, "An image, its channels in the lanes of each pixel.");
    emit_channel_table(f, "slots", kernel->out_slots, channels);
    TEMPLATE(function_body(f),
             "for (int p = row_begin * $width$; p < row_end * $width$; p++) {\n"
             "for (int plane = 0; plane < $planes$; plane++) {\n$to$[plane * $plane$ + p] = (vec){0};\n}\n"
             "for (int c = 0; c < $channels$; c++) {\n"
             "((real *)($to$ + slots[c] / NETC_LANES * $plane$ + p))[slots[c] % NETC_LANES] = "
             "images[c * $pixels$ + p];\n}\n}\n",
             {"width", NUMBER(shape.width)}, {"planes", NUMBER(shape.channels)}, {"to", to},
             {"plane", NUMBER(view.buffer->plane)}, {"channels", NUMBER(channels)},
             {"pixels", NUMBER(pixels)});
}

void emit_channel_flatten(Function *f) {
    const Kernel *kernel = function_kernel(f);
    Shape image = kernel->operand_shapes[0];
    Text *body = function_body(f);
    int pixels = image.height * image.width;
    function_name(f, "flatten_%d_h%dw%d", kernel->conv.in_channels, image.height, image.width);
    function_comment(f, "Each element of each channel becomes a channel.");
    emit_channel_table(f, "in_slots", kernel->in_slots, kernel->conv.in_channels);
    emit_channel_table(f, "out_slots", kernel->out_slots, kernel->conv.out_channels);
    TEMPLATE(body,
             "vec *const image = $scratch$, *const flat = image + $size$;\n"
             "for (int plane = 0; plane < $planes$; plane++) {\n",
             {"scratch", function_scratch(f)}, {"size", NUMBER(image.channels * pixels)},
             {"planes", NUMBER(image.channels)});
    operand_setup(f, body, 0, "plane");
    text_format(body, "for (int p = 0; p < %d; p++) {\n", pixels);
    const char *value = operand_value(f, body, 0, "plane", "p");
    text_format(body, "image[plane * %d + p] = %s;\n}\n}\n", pixels, value);
    TEMPLATE(body,
             "for (int i = 0; i < $results$; i++) {\nflat[i] = (vec){0};\n}\n"
             "for (int c = 0; c < $channels$; c++) {\nfor (int p = 0; p < $pixels$; p++) {\n"
             "const real *const from = (const real *)(image + in_slots[c] / NETC_LANES * $pixels$ + p);\n"
             "((real *)flat)[out_slots[c * $pixels$ + p]] = from[in_slots[c] % NETC_LANES];\n}\n}\n"
             "for (int plane = 0; plane < $results$; plane++) {\n",
             {"results", NUMBER(kernel->result.channels)}, {"channels", NUMBER(kernel->conv.in_channels)},
             {"pixels", NUMBER(pixels)});
    sinks_setup(f, body, "plane");
    sinks_apply(f, body, "plane", "0", "flat[plane]");
    text_add(body, "}\n");
}

/* With e the smoothing, the target is 1 - e on the label and e / classes everywhere. */
void emit_channel_loss(Function *f) {
    const Kernel *kernel = function_kernel(f);
    Arena *arena = function_arena(f);
    int classes = kernel->conv.in_channels;
    const char *in = function_view(f, *operand_plain_view(kernel, 0), false);
    function_argument(f, "const int", "label", "s->labels[block]");
    function_argument(f, "const int", "other", "s->mixed_labels[block]");
    function_argument(f, "const real", "weight", "s->mix_weights[block]");
    function_argument(f, "const real", "label_smoothing", "s->label_smoothing");
    function_argument(f, "real *", "logits", arena_format(arena, "s->logits + block * %dL", classes));
    function_argument(f, "real *", "loss", "s->losses + block");
    function_name(f, "cross_entropy_%d", classes);
    function_comment(f, "Logits and cross entropy of one image.");
    emit_channel_table(f, "slots", kernel->in_slots, classes);
    TEMPLATE(function_body(f),
             "real largest = -INFINITY, sum = 0, total = 0;\n"
             "for (int c = 0; c < $classes$; c++) {\n"
             "logits[c] = ((const real *)($in$ + slots[c] / NETC_LANES * $plane$))[slots[c] % NETC_LANES];\n"
             "largest = logits[c] > largest ? logits[c] : largest;\n}\n"
             "for (int c = 0; c < $classes$; c++) {\n"
             "sum += exp(logits[c] - largest);\ntotal += logits[c] - largest;\n}\n"
             "const real on_other = weight < 1 ? logits[other] : logits[label];\n"
             "const real picked = weight * (logits[label] - largest) + (1 - weight) * (on_other - largest);\n"
             "*loss = log(sum) - (1 - label_smoothing) * picked - label_smoothing * total / $classes$;\n",
             {"classes", NUMBER(classes)}, {"in", in},
             {"plane", NUMBER(operand_plain_view(kernel, 0)->buffer->plane)});
}
