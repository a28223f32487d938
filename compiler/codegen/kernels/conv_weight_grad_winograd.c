/* The weight gradient of a 3x3 or 5x5 convolution in the Winograd domain: see winograd_blocking.h. */
#include "compiler/codegen/kernels/conv_weight_grad.h"
#include "compiler/codegen/kernels/winograd_source.h"
#include "compiler/ir/winograd_blocking.h"

static const char *number(Function *f, int value) {
    return arena_format(function_arena(f), "%d", value);
}

static bool has_bias(Function *f) {
    const Kernel *kernel = function_kernel(f);
    return kernel->bias && !kernel->bias_is_zero_grad;
}

static int tiles_of(const WinogradBlocking *blocking) {
    return blocking->group_h * blocking->group_w;
}

static void declare(Function *f, const char *name, size_t offset) {
    const char *place = function_number(f, arena_format(function_arena(f), "%s_at", name), (long)offset);
    text_format(function_body(f), "vec *const %s = %s + %s;\n", name, function_scratch(f), place);
}

static void emit_begin(Function *f, const WinogradBlocking *blocking) {
    Text *out = function_body(f);
    function_partial(f);
    declare(f, "x_points", blocking->x_offset);
    declare(f, "dy_points", blocking->dy_offset);
    declare(f, "sums", blocking->sums_offset);
    declare(f, "square", blocking->square_offset);
    text_format(out, "memset(sums, 0, %d * sizeof(vec));\n", blocking->points * blocking->sums_point);
    if (has_bias(f)) {
        declare(f, "bias_sums", blocking->bias_offset);
        text_format(out, "memset(bias_sums, 0, %s * sizeof(vec));\n", out_channels(f));
    }
}

static void emit_transform_x(Function *f, const WinogradBlocking *blocking) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    Text *out = function_body(f);
    text_format(out, "for (int c = 0; c < %d; c++) {\n", geometry->in_channels);
    operand_setup(f, out, 0, "c");
    text_add(out, "for (int r = 0; r < rows; r++) {\n");
    WinogradRow row = {.channel = "c",
                       .top = "top + 4 * r",
                       .left = "left",
                       .tiles = blocking->group_w,
                       .kernel = blocking->kernel,
                       .height = geometry->in_h,
                       .width = geometry->in_w,
                       .points = arena_format(function_arena(f), "x_points + c * %d + r * %d",
                                              tiles_of(blocking), blocking->group_w),
                       .point = blocking->x_point};
    emit_winograd_row(f, &row);
    text_add(out, "}\n}\n");
}

/* One channel's pixels of a tile of dy, into column c of the square: row = pixel, then channel. */
static void emit_tile_of_dy(Function *f) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    bool ragged = geometry->out_h % WINOGRAD_TILE || geometry->out_w % WINOGRAD_TILE;
    Text *out = function_body(f);
    text_format(out, "for (int c = 0; c < channels; c++) {\nconst int channel = %d * o + c;\n",
                function_program(f)->target->lanes);
    operand_setup(f, out, 1, "channel");
    if (has_bias(f))
        text_add(out, "vec bias = bias_sums[channel];\n");
    text_add(out, "for (int p = 0; p < 16; p++) {\nconst int y = first_y + p / 4, x = first_x + p % 4;\n");
    if (ragged)
        text_format(out,
                    "if (y >= %d || x >= %d) {\n"
                    "square[p * NETC_LANES + c] = netc_broadcast(0);\n"
                    "continue;\n"
                    "}\n",
                    geometry->out_h, geometry->out_w);
    const char *value =
        operand_value(f, out, 1, "channel", arena_format(function_arena(f), "y * %d + x", geometry->out_w));
    text_format(out, "square[p * NETC_LANES + c] = %s;\n", value);
    if (has_bias(f))
        text_format(out, "bias += %s;\n}\nbias_sums[channel] = bias;\n}\n", value);
    else
        text_add(out, "}\n}\n");
}

/* After the transposition a vector of the square is one image's pixel of LANES output channels. */
static void emit_transform_dy(Function *f, const WinogradBlocking *blocking) {
    int channels = function_kernel(f)->conv.out_channels, lanes = function_program(f)->target->lanes;
    Text *out = function_body(f);
    text_format(out, "for (int o = 0; o < %d; o++) {\n", blocking->vectors);
    if (channels % lanes)
        text_format(out,
                    "const int channels = %d - %d * o < NETC_LANES ? %d - %d * o : NETC_LANES;\n"
                    "if (channels < NETC_LANES)\n"
                    "memset(square, 0, 16 * NETC_LANES * sizeof(vec));\n",
                    channels, lanes, channels, lanes);
    else
        text_add(out, "const int channels = NETC_LANES;\n");
    text_format(out,
                "for (int t = 0; t < %d * rows; t++) {\n"
                "const int first_y = top + t / %d * 4, first_x = left + t %% %d * 4;\n",
                blocking->group_w, blocking->group_w, blocking->group_w);
    emit_tile_of_dy(f);
    TEMPLATE(out,
             "for (int p = 0; p < 16; p++)\n"
             "netc_transpose(square + p * NETC_LANES);\n"
             "vec *const points = dy_points + (o * $tiles$ + t) * NETC_LANES;\n"
             "for (int image = 0; image < NETC_LANES; image++) {\n"
             "vec half[$patch$ * 4];\n"
             "for (int p = 0; p < 4; p++)\n"
             "$transform$(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);\n"
             "for (int i = 0; i < $patch$; i++)\n"
             "$transform$(half + 4 * i, 1, points + image + $patch$ * i * $point$, $point$);\n"
             "}\n"
             "}\n"
             "}\n",
             {"tiles", number(f, tiles_of(blocking))}, {"point", number(f, blocking->dy_point)},
             {"patch", number(f, blocking->patch)},
             {"transform", winograd_transform(f, blocking->kernel, "dy")});
}

/* The next group's pixels, row by row: of x some rows lower, because the rows above are this group's. */
static WeightGradPrefetch emit_prefetch_group(Function *f, const WinogradBlocking *blocking) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    int parts = WINOGRAD_TILE * WINOGRAD_TILE / function_program(f)->target->lanes;
    int loops =
        blocking->points * pieces_number(blocking->in_channels) * pieces_number(blocking->out_vectors);
    WeightGradPrefetch prefetch = weight_grad_prefetch(
        f, loops, WINOGRAD_TILE * blocking->group_h / parts * geometry->out_w, parts, parts);
    Text *out = function_body(f);
    text_format(out,
                "const int next_left = left + %d < %d ? left + %d : 0;\n"
                "const int next_top = next_left > 0 ? top : top + 4 * rows;\n",
                4 * blocking->group_w, 4 * blocking->tiles_w, 4 * blocking->group_w);
    text_add(out, "int ahead = 0;\n");
    for (int i = 0; i < prefetch.streams.count; i++) {
        const PrefetchStream *stream = &prefetch.streams.items[i];
        text_format(out, "const vec *const next_%s = %s + (next_top < %d ? %s * %d + next_left : %s);\n",
                    stream->pointer, stream->pointer, geometry->out_h,
                    stream->is_x ? arena_format(function_arena(f), "(next_top + %d)", blocking->kernel / 2)
                                 : "next_top",
                    geometry->out_w,
                    function_number(f, arena_format(function_arena(f), "%s_block", stream->pointer),
                                    (long)stream->view.buffer->block));
    }
    return prefetch;
}

static const char *prefetch_place(Function *f, const WinogradBlocking *blocking) {
    int width = WINOGRAD_TILE * blocking->group_w;
    if (blocking->group_w == blocking->tiles_w)
        return "s";
    return arena_format(function_arena(f), "s / %d * %d + s %% %d", width, function_kernel(f)->conv.out_w,
                        width);
}

static const char product_begin[] =
    "vec tile[$size$];\n"
    "NETC_UNROLL\n"
    "for (int i = 0; i < $size$; i++) {\n"
    "tile[i] = point_sums[(output + i % $outputs$) * $channels$ + input + i / $outputs$];\n"
    "}\n"
    "const real *const xs = (const real *)(x_point + input * $tiles$);\n"
    "const vec *const dys = dy_point + output * $steps$;\n"
    "for (int s = 0; s < steps; s++) {\n";

static const char product_end[] =
    "vec d[$outputs$];\n"
    "NETC_UNROLL\n"
    "for (int o = 0; o < $outputs$; o++) {\n"
    "d[o] = dys[o * $steps$ + s];\n"
    "NETC_PIN(d[o]);\n"
    "}\n"
    "NETC_UNROLL\n"
    "for (int i = 0; i < $inputs$; i++) {\n"
    "const vec x = netc_broadcast(xs[i * $steps$ + s]);\n"
    "NETC_UNROLL\n"
    "for (int o = 0; o < $outputs$; o++)\n"
    "tile[i * $outputs$ + o] += x * d[o];\n"
    "}\n"
    "}\n"
    "NETC_UNROLL\n"
    "for (int i = 0; i < $size$; i++)\n"
    "point_sums[(output + i % $outputs$) * $channels$ + input + i / $outputs$] = tile[i];\n";

static void emit_product(Function *f, const WinogradBlocking *blocking, const WeightGradPrefetch *prefetch,
                         int inputs, int outputs) {
    const Place places[] = {{"size", number(f, inputs * outputs)},
                            {"inputs", number(f, inputs)},
                            {"outputs", number(f, outputs)},
                            {"channels", number(f, function_kernel(f)->conv.in_channels)},
                            {"tiles", number(f, tiles_of(blocking))},
                            {"steps", number(f, tiles_of(blocking) * function_program(f)->target->lanes)}};
    int count = (int)(sizeof places / sizeof *places);
    emit_prefetch_tile(f, prefetch);
    text_template(function_body(f), product_begin, places, count);
    emit_prefetch_lines(f, prefetch, prefetch_place(f, blocking));
    text_template(function_body(f), product_end, places, count);
}

static void emit_products_of_inputs(Function *f, const WinogradBlocking *blocking,
                                    const WeightGradPrefetch *prefetch, int outputs) {
    Text *out = function_body(f);
    Pieces inputs = blocking->in_channels;
    for (int rest = 0; rest <= (inputs.rest != 0); rest++) {
        open_pieces(out, "input", inputs, in_channels(f), rest);
        emit_product(f, blocking, prefetch, rest ? inputs.rest : inputs.size, outputs);
        text_add(out, "}\n");
    }
}

static void emit_products(Function *f, const WinogradBlocking *blocking) {
    Text *out = function_body(f);
    Pieces outputs = blocking->out_vectors;
    WeightGradPrefetch prefetch = emit_prefetch_group(f, blocking);
    text_format(
        out,
        "const int steps = %d * rows * NETC_LANES;\n"
        "for (int point = 0; point < %d; point++) {\n"
        "const vec *const x_point = x_points + point * %d, *const dy_point = dy_points + point * %d;\n"
        "vec *const point_sums = sums + point * %d;\n",
        blocking->group_w, blocking->points, blocking->x_point, blocking->dy_point, blocking->sums_point);
    for (int rest = 0; rest <= (outputs.rest != 0); rest++) {
        open_pieces(out, "output", outputs, function_number(f, "out_vectors", outputs.total), rest);
        emit_products_of_inputs(f, blocking, &prefetch, rest ? outputs.rest : outputs.size);
        text_add(out, "}\n");
    }
    text_add(out, "}\n");
}

static void emit_groups(Function *f, const WinogradBlocking *blocking) {
    Text *out = function_body(f);
    TEMPLATE(out,
             "const int end = (row_end + 3) / 4;\n"
             "for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += $group_h$) {\n"
             "const int rows = end - group_y < $group_h$ ? end - group_y : $group_h$, top = 4 * group_y;\n"
             "for (int left = 0; left < 4 * $tiles_w$; left += 4 * $group_w$) {\n",
             {"group_h", number(f, blocking->group_h)}, {"group_w", number(f, blocking->group_w)},
             {"tiles_w", number(f, blocking->tiles_w)});
    emit_transform_x(f, blocking);
    emit_transform_dy(f, blocking);
    emit_products(f, blocking);
    text_add(out, "}\n}\n");
}

static void emit_end(Function *f, const WinogradBlocking *blocking) {
    Text *out = function_body(f);
    TEMPLATE(out,
             "vec *const weights = (vec *)partial;\n"
             "for (int i = 0; i < $weights$; i++) {\n"
             "vec half[$kernel$ * $patch$];\n"
             "for (int p = 0; p < $patch$; p++)\n"
             "$transform$(sums + i + p * $point$, $patch$ * $point$, half + p, $patch$);\n"
             "for (int j = 0; j < $kernel$; j++)\n"
             "$transform$(half + $patch$ * j, 1, weights + ($kernel$ * i + j) * $kernel$, 1);\n"
             "}\n",
             {"weights", number(f, blocking->vectors * function_kernel(f)->conv.in_channels)},
             {"point", number(f, blocking->sums_point)}, {"kernel", number(f, blocking->kernel)},
             {"patch", number(f, blocking->patch)},
             {"transform", winograd_transform(f, blocking->kernel, "dw")});
    if (has_bias(f))
        text_format(out, "for (int c = 0; c < %s; c++)\npartial[%s + c] = netc_lane_sum(bias_sums[c]);\n",
                    out_channels(f), function_number(f, "bias_partial", (long)blocking->bias_partial));
}

void emit_conv_weight_grad_winograd(Function *f) {
    const Kernel *kernel = function_kernel(f);
    const ConvGeometry *geometry = &kernel->conv;
    WinogradBlocking blocking = winograd_blocking(function_program(f)->target, kernel);
    in_channels(f);
    out_channels(f);
    function_name(f, "conv%dx%d_weight_grad_winograd_{in_channels}_{out_channels}_h%dw%d", blocking.kernel,
                  blocking.kernel, geometry->out_h, geometry->out_w);
    function_comment(
        f,
        "Weight gradient of a %dx%d convolution, {in_channels} -> {out_channels} channels, by\n"
        " * Winograd's F(4x4, %dx%d), over the tiles that begin in rows of one block: partial sums.",
        blocking.kernel, blocking.kernel, blocking.kernel, blocking.kernel);
    emit_begin(f, &blocking);
    emit_groups(f, &blocking);
    emit_end(f, &blocking);
}
