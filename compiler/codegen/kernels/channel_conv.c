/* Direct convolutions where vectors hold channels, for any window; see channel_conv.h. */
#include "compiler/codegen/kernels/channel_conv.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

void emit_channel_table(Function *f, const char *name, const int *items, int count) {
    Text *out = function_body(f);
    text_format(out, "static const int %s[%d] = {", name, count);
    for (int i = 0; i < count; i++)
        text_format(out, "%s%d", i ? ", " : "", items[i]);
    text_add(out, "};\n");
}

void emit_channel_item(Function *f, const ChannelConv *c, int rows) {
    const char *piece = "0";
    if (c->stripes * c->parts > 1)
        piece = function_argument(f, "const int", "piece",
                                  arena_format(function_arena(f), "item %% %d", c->stripes * c->parts));
    TEMPLATE(
        function_body(f),
        "const int stripe = $piece$ / $parts$, part = $piece$ % $parts$;\n"
        "const int first_row = stripe * $rows$ / $stripes$, end_row = (stripe + 1) * $rows$ / $stripes$;\n"
        "const int first_block = part * $blocks$ / $parts$, end_block = (part + 1) * $blocks$ / $parts$;\n",
        {"piece", piece}, {"parts", NUMBER(c->parts)}, {"rows", NUMBER(rows)},
        {"stripes", NUMBER(c->stripes)}, {"blocks", NUMBER(c->out_planes / c->vectors)});
}

void emit_channel_slots(Function *f, const ChannelConv *c, int pitch) {
    const Kernel *kernel = function_kernel(f);
    const Program *program = function_program(f);
    int count = kernel->conv.in_channels, lanes = program->target->lanes;
    int *places = arena_new_array(program->arena, int, count);
    for (int i = 0; i < count; i++)
        places[i] = kernel->in_slots[i] / lanes * pitch * lanes + kernel->in_slots[i] % lanes;
    bool grouped = c->reduction < count;
    emit_channel_table(f, grouped ? "all_slots" : "slots", places, count);
    if (!grouped)
        return;
    emit_channel_table(f, "first_inputs", channel_conv_first_inputs(program, kernel), c->out_planes);
    text_add(function_body(f), "const int *const slots = all_slots + first_inputs[first];\n");
}

static void emit_zero_columns(Function *f, const char *from, int count) {
    if (count > 0)
        text_format(function_body(f), "for (int x = 0; x < %d; x++) {\nto[%s + x] = (vec){0};\n}\n", count,
                    from);
}

void emit_channel_staging(Function *f, const ChannelConv *c, const char *top) {
    const ConvGeometry *conv = &function_kernel(f)->conv;
    Text *out = function_body(f);
    int pad = conv->window.pad_w;
    int columns = conv->in_w < c->line - pad ? conv->in_w : c->line - pad;
    text_format(out, "vec *const staged = %s;\nfor (int plane = 0; plane < %d; plane++) {\n",
                function_scratch(f), c->in_planes);
    operand_setup(f, out, 0, "plane");
    TEMPLATE(out,
             "for (int row = 0; row < $rows$; row++) {\n"
             "const int y = $top$ + row;\n"
             "vec *const to = staged + plane * $pitch$ + row * $line$;\n"
             "if (y < 0 || y >= $height$) {\n"
             "for (int x = 0; x < $line$; x++) {\nto[x] = (vec){0};\n}\n"
             "continue;\n}\n",
             {"rows", NUMBER(c->staged_rows)}, {"top", top}, {"pitch", NUMBER(c->pitch)},
             {"line", NUMBER(c->line)}, {"height", NUMBER(conv->in_h)});
    emit_zero_columns(f, "0", pad);
    text_format(out, "for (int x = 0; x < %d; x++) {\n", columns);
    const char *value =
        operand_value(f, out, 0, "plane", arena_format(function_arena(f), "y * %d + x", conv->in_w));
    text_format(out, "to[%d + x] = %s;\n}\n", pad, value);
    emit_zero_columns(f, NUMBER(pad + columns), c->line - pad - columns);
    text_add(out, "}\n}\n");
}

static void open_taps(Function *f, const ChannelMicroKernel *micro) {
    Text *out = function_body(f);
    if (micro->kernel_h > 1)
        text_format(out, "for (int row = 0; row < %d; row++) {\n", micro->kernel_h);
    if (micro->kernel_w > 1)
        text_format(out, "for (int column = 0; column < %d; column++) {\n", micro->kernel_w);
    text_add(out, "const real *const at = (const real *)(source");
    if (micro->kernel_h > 1)
        text_format(out, " + row * %d", micro->tap_down);
    if (micro->kernel_w > 1)
        text_format(out, " + column * %d", micro->tap_across);
    text_add(out, ");\n");
}

static void close_taps(Function *f, const ChannelMicroKernel *micro) {
    text_add(function_body(f), micro->kernel_h > 1 ? "}\n" : "");
    text_add(function_body(f), micro->kernel_w > 1 ? "}\n" : "");
}

/* Where pixel `p` of the tile is, of rows `row` and pixels `pixel` apart. */
static const char *tile_place(Function *f, int tile_w, int row, int pixel) {
    if (tile_w == 1)
        return arena_format(function_arena(f), "p * %d", row);
    return arena_format(function_arena(f), "(p / %d * %d + p %% %d * %d)", tile_w, row, tile_w, pixel);
}

void emit_channel_micro_kernel(Function *f, const ChannelConv *c, const ChannelMicroKernel *micro) {
    const Target *target = function_program(f)->target;
    bool pin = c->vectors > 1 || !target->broadcast_folds;
    TEMPLATE(function_body(f),
             "vec sum[$vectors$][$pixels$];\n"
             "NETC_UNROLL\nfor (int v = 0; v < $vectors$; v++) {\n"
             "NETC_UNROLL\nfor (int p = 0; p < $pixels$; p++) {\nsum[v][p] = (vec){0};\n}\n}\n"
             "const vec *w = $weights$;\n",
             {"vectors", NUMBER(c->vectors)}, {"pixels", NUMBER(micro->tile_h * micro->tile_w)},
             {"weights", micro->weights});
    open_taps(f, micro);
    TEMPLATE(
        function_body(f),
        "for (int k = 0; k < $reduction$; k++, w += $vectors$) {\n"
        "const real *const x_k = at + slots[k];\n"
        "vec weight[$vectors$];\n"
        "NETC_UNROLL\nfor (int v = 0; v < $vectors$; v++) {\nweight[v] = w[v];\nNETC_PIN(weight[v]);\n}\n"
        "NETC_UNROLL\nfor (int p = 0; p < $pixels$; p++) {\n"
        "vec pixel = netc_broadcast(x_k[$place$ * NETC_LANES]);\n$pin$"
        "NETC_UNROLL\nfor (int v = 0; v < $vectors$; v++) {\nsum[v][p] += pixel * weight[v];\n}\n}\n}\n",
        {"reduction", NUMBER(c->reduction)}, {"vectors", NUMBER(c->vectors)},
        {"pixels", NUMBER(micro->tile_h * micro->tile_w)},
        {"place", tile_place(f, micro->tile_w, micro->down, micro->across)},
        {"pin", pin ? "NETC_PIN(pixel);\n" : ""});
    close_taps(f, micro);
}

static void emit_tile(Function *f, const ChannelConv *c, int tile_w) {
    const ConvGeometry *conv = &function_kernel(f)->conv;
    const Window *window = &conv->window;
    Text *out = function_body(f);
    text_format(out, "const vec *const source = %s + (y - first_row) * %d + x * %d;\n",
                c->in_place ? "stored" : "staged", c->step * c->line, c->step);
    ChannelMicroKernel micro = {.tile_h = c->tile_h,
                                .tile_w = tile_w,
                                .across = c->step,
                                .down = c->step * c->line,
                                .weights = arena_format(function_arena(f), "(const vec *)%s + first * %d",
                                                        function_packed(f), c->taps * c->reduction),
                                .kernel_h = window->kernel_h,
                                .kernel_w = window->kernel_w,
                                .tap_across = window->dilation,
                                .tap_down = window->dilation * c->line};
    emit_channel_micro_kernel(f, c, &micro);
    text_format(out, "NETC_UNROLL\nfor (int v = 0; v < %d; v++) {\n", c->vectors);
    sinks_setup(f, out, "first + v");
    text_format(out, "NETC_UNROLL\nfor (int p = 0; p < %d; p++) {\n", c->tile_h * tile_w);
    const char *pixel = arena_format(function_arena(f), "y * %d + x + %s", conv->out_w,
                                     tile_place(f, tile_w, conv->out_w, 1));
    sinks_apply(f, out, "first + v", pixel, "sum[v][p]");
    text_add(out, "}\n}\n");
}

static void emit_tiles(Function *f, const ChannelConv *c) {
    int width = function_kernel(f)->conv.out_w, whole = width / c->tile_w * c->tile_w;
    Text *out = function_body(f);
    text_format(out, "for (int x = 0; x < %d; x += %d) {\n", whole, c->tile_w);
    emit_tile(f, c, c->tile_w);
    text_add(out, "}\n");
    if (whole == width)
        return;
    text_format(out, "{\nconst int x = %d;\n", whole);
    emit_tile(f, c, width - whole);
    text_add(out, "}\n");
}

static void emit_direct(Function *f, const ChannelConv *c) {
    const ConvGeometry *conv = &function_kernel(f)->conv;
    Text *out = function_body(f);
    emit_channel_item(f, c, conv->out_h);
    if (c->in_place)
        text_format(out, "const vec *const stored = %s + first_row * %d;\n",
                    function_view(f, *operand_plain_view(function_kernel(f), 0), false), c->step * c->line);
    else
        emit_channel_staging(
            f, c,
            arena_format(function_arena(f), "first_row * %d - %d", conv->window.stride, conv->window.pad_h));
    text_format(
        out, "for (int block = first_block; block < end_block; block++) {\nconst int first = block * %d;\n",
        c->vectors);
    emit_channel_slots(f, c, c->pitch);
    text_format(out, "for (int y = first_row; y < end_row; y += %d) {\n", c->tile_h);
    emit_tiles(f, c);
    text_add(out, "}\n}\n");
}

void emit_channel_conv(Function *f) {
    const Kernel *kernel = function_kernel(f);
    const ConvGeometry *conv = &kernel->conv;
    const Window *window = &conv->window;
    ChannelConv c = channel_conv(function_program(f), kernel);
    function_name(f, "conv%dx%d%s_%d_%d_h%dw%ds%d", window->kernel_h, window->kernel_w,
                  c.winograd ? "_winograd" : "", conv->in_channels, conv->out_channels, conv->in_h,
                  conv->in_w, window->stride);
    function_comment(f, "%dx%d convolution%s, %d to %d channels, %dx%d to %dx%d pixels.", window->kernel_h,
                     window->kernel_w, c.winograd ? " (Winograd F(4x4, 3x3))" : "", conv->in_channels,
                     conv->out_channels, conv->in_h, conv->in_w, conv->out_h, conv->out_w);
    if (c.winograd)
        emit_channel_winograd(f, &c);
    else
        emit_direct(f, &c);
}
