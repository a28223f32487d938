/* 3x3 and 5x5 convolutions and data gradients by Winograd's algorithm F(4x4, 3x3) or F(4x4, 5x5); see
 * conv_winograd.h and runtime/winograd.h. */
#include "compiler/ir/conv_winograd.h"
#include "compiler/codegen/kernels/conv_direct.h"
#include "compiler/codegen/kernels/prefetch.h"
#include "compiler/codegen/kernels/winograd_source.h"
#include "compiler/support/integers.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

static const char *winograd_sources(Function *f, const WinogradLoops *loops) {
    return function_number(f, "source_channels", loops->source_channels);
}

static const char *winograd_results(Function *f, const WinogradLoops *loops) {
    return function_number(f, "result_channels", loops->result_channels);
}

/* Results of a channel in a group. */
static int group_pixels(const WinogradLoops *loops) {
    return WINOGRAD_TILE * WINOGRAD_TILE * loops->tiles;
}

static bool pads_below(const WinogradLoops *loops) {
    return loops->height % WINOGRAD_TILE || loops->width % WINOGRAD_TILE;
}

/* Evaluates and transforms a group of tiles, all source channels. */
static void emit_source(Function *f, const WinogradLoops *loops) {
    Text *out = function_body(f);
    text_format(out, "for (int channel = 0; channel < %s; channel++) {\n", winograd_sources(f, loops));
    operand_setup(f, out, 0, "channel");
    text_format(out, "for (int down = 0; down < %d; down++) {\n", loops->group_h);
    WinogradRow row = {.channel = "channel",
                       .top = "y + 4 * down",
                       .left = "x",
                       .tiles = loops->group_w,
                       .kernel = loops->kernel,
                       .height = loops->height,
                       .width = loops->width,
                       .points = arena_format(function_arena(f), "%s + channel * %d + down * %d",
                                              function_scratch(f), loops->tiles, loops->group_w),
                       .point = loops->source_point};
    emit_winograd_row(f, &row);
    text_add(out, "}\n}\n");
}

/* What the sinks will load for a panel: each micro-kernel of its products fetches so many vectors of it. */
enum { SINK_VECTORS = 8 };

static int pixel_blocks(const WinogradLoops *loops) {
    return divide_up(loops->tiles, loops->tile.pixels);
}

/* Where those lines begin, for the pixel blocks of one point and block of channels: a channel of the panel,
 * and a pixel below the group. The last ones may lie beyond, and fetch what nobody needs. */
static void emit_sinks_ahead(Function *f, const WinogradLoops *loops, int blocks) {
    TEMPLATE(function_body(f),
             "const int sink_line = (point * $blocks$ + (first - panel) / $channels$) * $lines$;\n"
             "const int sink_channel = panel + sink_line / $pixels$;\n"
             "const int sink_pixel = (y + sink_line % $pixels$ / $across$) * $width$ + x + sink_line % "
             "$across$;\n",
             {"blocks", NUMBER(blocks)}, {"channels", NUMBER(loops->tile.channels)},
             {"lines", NUMBER(SINK_VECTORS * pixel_blocks(loops))}, {"pixels", NUMBER(group_pixels(loops))},
             {"across", NUMBER(WINOGRAD_TILE * loops->group_w)}, {"width", NUMBER(loops->width)});
}

static int product_calls(const WinogradLoops *loops) {
    return loops->points * divide_up(loops->result_channels, loops->tile.channels);
}

/* Lines of a channel of a group's source. */
static int source_lines(Function *f, const WinogradLoops *loops) {
    return divide_up(group_pixels(loops), vectors_per_line(f));
}

/* Only every so many-th round of a product's loop over channels needs to fetch a line. */
static int fetching_interval(Function *f, const WinogradLoops *loops) {
    int lines = sinks_load(function_kernel(f)) ? SINK_VECTORS / vectors_per_line(f) : 1;
    int for_sinks = loops->source_channels / lines,
        for_source = product_calls(loops) / source_lines(f, loops);
    return prefetch_interval(f, for_source < for_sinks ? for_source : for_sinks);
}

static void add_sink_prefetch(Function *f, Text *text, const WinogradLoops *loops, int interval) {
    int step = vectors_per_line(f);
    const char *pixel =
        arena_format(function_arena(f), "sink_pixel + x / %d * %d + channel%s %% %d%s", loops->tile.pixels,
                     SINK_VECTORS, text_divided_by(function_arena(f), interval), SINK_VECTORS / step,
                     text_times(function_arena(f), step));
    prefetch_sink_loads(f, text, "sink_channel", pixel, 2);
}

/* In such a round: a share of the next group's source, and of what the sinks will load. */
static const char *product_prefetch(Function *f, const WinogradLoops *loops) {
    Text *text = text_create(function_arena(f));
    int lines = source_lines(f, loops), calls = product_calls(loops), interval = fetching_interval(f, loops);
    const char *channel =
        interval > 1 ? arena_format(function_arena(f), "(channel + call %% %d)", interval) : "channel";
    prefetch_next(f, text, channel, "ahead", divide_up(lines, calls), vectors_per_line(f));
    add_sink_prefetch(f, text, loops, interval);
    return at_intervals(f, interval, text);
}

/* Where in the next group's source the line lies that this call of the micro-kernel fetches of each channel.
 */
static void emit_ahead(Function *f, const WinogradLoops *loops) {
    TEMPLATE(function_body(f),
             "const int call = first / $channels$ * $points$ + point;\n"
             "const int line = call$interval$ % $lines$$step$;\n"
             "const int ahead = line / $across$ * $width$ + line % $across$;\n",
             {"channels", NUMBER(loops->tile.channels)}, {"points", NUMBER(loops->points)},
             {"interval", text_divided_by(function_arena(f), fetching_interval(f, loops))},
             {"lines", NUMBER(source_lines(f, loops))},
             {"step", text_times(function_arena(f), vectors_per_line(f))},
             {"across", NUMBER(WINOGRAD_TILE * loops->group_w)}, {"width", NUMBER(loops->width)});
}

static void emit_store_products(Function *f, const WinogradLoops *loops, ConvTile tile) {
    TEMPLATE(function_body(f),
             "NETC_UNROLL\n"
             "for (int o = 0; o < $channels$; o++) {\n"
             "NETC_UNROLL\n"
             "for (int p = 0; p < $pixels$; p++) {\n"
             "products[point * $point$ + (first - panel + o) * $tiles$ + x + p] = sum[o][p];\n"
             "}\n"
             "}\n",
             {"channels", NUMBER(tile.channels)}, {"pixels", NUMBER(tile.pixels)},
             {"point", NUMBER(loops->result_point)}, {"tiles", NUMBER(loops->tiles)});
}

static void emit_product(Function *f, const WinogradLoops *loops, ConvTile tile) {
    const char *weights =
        arena_format(function_arena(f), "%s + (first * %d + point * %d) * %s", function_packed(f),
                     loops->points, tile.channels, winograd_sources(f, loops));
    MicroKernel micro = {.tile = tile,
                         .source_channels = winograd_sources(f, loops),
                         .channel_stride = loops->tiles,
                         .source_step = 1,
                         .kernel_rows = 1,
                         .kernel_columns = 1,
                         .weights = weights,
                         .prefetch = product_prefetch(f, loops)};
    emit_micro_kernel(f, &micro);
    emit_store_products(f, loops, tile);
}

/* The products of `channels` result channels from `first` on, one of the panel's `blocks`, at one point. */
static void emit_point(Function *f, const WinogradLoops *loops, int channels, int blocks) {
    Text *out = function_body(f);
    int block = loops->tile.pixels, whole = loops->tiles / block * block;
    emit_ahead(f, loops);
    if (sinks_load(function_kernel(f)))
        emit_sinks_ahead(f, loops, blocks);
    text_format(out, "for (int x = 0; x < %d; x += %d) {\n", whole, block);
    emit_product(f, loops, (ConvTile){channels, block});
    text_add(out, "}\n");
    if (whole < loops->tiles) {
        text_format(out, "{\nconst int x = %d;\n", whole);
        emit_product(f, loops, (ConvTile){channels, loops->tiles - whole});
        text_add(out, "}\n");
    }
}

/* The products of a panel at all points: a point's source stays in the first-level cache for all of them. */
static void emit_products(Function *f, const WinogradLoops *loops, int panel) {
    Text *out = function_body(f);
    int channels = panel < loops->tile.channels ? panel : loops->tile.channels;
    text_format(out,
                "for (int point = 0; point < %d; point++) {\n"
                "const vec *const rows[1] = {%s + point * %d};\n"
                "for (int first = panel; first < panel + %d; first += %d) {\n",
                loops->points, function_scratch(f), loops->source_point, panel, channels);
    emit_point(f, loops, channels, panel / channels);
    text_add(out, "}\n}\n");
}

static void emit_apply(Function *f, const WinogradLoops *loops) {
    const char *pixel = arena_format(function_arena(f), "(top + i) * %d + left + j", loops->width);
    sinks_apply(f, function_body(f), "panel + o", pixel, "results[i][j]");
    text_add(function_body(f), "}\n}\n");
}

/* A tile at the lower or right edge may have results beyond the plane. */
static void emit_tile_results(Function *f, const WinogradLoops *loops) {
    Text *out = function_body(f);
    const char *side = NUMBER(WINOGRAD_TILE);
    const char *whole = arena_format(function_arena(f),
                                     "NETC_UNROLL\nfor (int i = 0; i < %s; i++) {\nNETC_UNROLL\n"
                                     "for (int j = 0; j < %s; j++) {\n",
                                     side, side);
    if (!pads_below(loops)) {
        text_add(out, whole);
        emit_apply(f, loops);
        return;
    }
    text_format(out, "if (top + %s <= row_end && left + %s <= %d) {\n%s", side, side, loops->width, whole);
    emit_apply(f, loops);
    text_format(out,
                "} else {\nfor (int i = 0; i < %s && top + i < row_end; i++) {\n"
                "for (int j = 0; j < %s && left + j < %d; j++) {\n",
                side, side, loops->width);
    emit_apply(f, loops);
    text_add(out, "}\n");
}

/* The results of a panel, from their products to the sinks. */
static void emit_results(Function *f, const WinogradLoops *loops, int channels) {
    Text *out = function_body(f);
    text_format(out, "for (int o = 0; o < %d; o++) {\n", channels);
    sinks_setup(f, out, "panel + o");
    TEMPLATE(out,
             "for (int tile = 0; tile < $tiles$; tile++) {\n"
             "const int top = y + tile / $across$ * 4, left = x + tile % $across$ * 4;\n"
             "if (top >= row_end || left >= $width$) {\n"
             "continue;\n"
             "}\n"
             "const vec *points = products + o * $tiles$ + tile;\n"
             "vec half[$patch$][4], results[4][4];\n"
             "NETC_UNROLL\n"
             "for (int i = 0; i < $patch$; i++) {\n"
             "$transform$(points + i * $patch$ * $point$, $point$, half[i], 1);\n"
             "}\n"
             "NETC_UNROLL\n"
             "for (int j = 0; j < 4; j++) {\n"
             "$transform$(&half[0][j], 4, &results[0][j], 4);\n"
             "}\n",
             {"tiles", NUMBER(loops->tiles)}, {"across", NUMBER(loops->group_w)},
             {"width", NUMBER(loops->width)}, {"point", NUMBER(loops->result_point)},
             {"patch", NUMBER(loops->patch)}, {"transform", winograd_transform(f, loops->kernel, "y")});
    emit_tile_results(f, loops);
    text_add(out, "}\n}\n");
}

static void emit_panel(Function *f, const WinogradLoops *loops, int channels) {
    emit_products(f, loops, channels);
    emit_results(f, loops, channels);
    text_add(function_body(f), "}\n");
}

static void emit_panels(Function *f, const WinogradLoops *loops) {
    int block = loops->tile.channels, whole = loops->result_channels / block * block;
    text_format(function_body(f), "for (int panel = 0; panel < %s; panel += %d) {\n",
                whole == loops->result_channels ? winograd_results(f, loops) : NUMBER(whole), loops->panel);
    emit_panel(f, loops, loops->panel);
    if (whole == loops->result_channels)
        return;
    text_format(function_body(f), "{\nconst int panel = %d;\n", whole);
    emit_panel(f, loops, loops->result_channels - whole);
}

/* Of the next group: its source without the rows that groups above have, too. */
static void emit_prefetch_setup(Function *f, const WinogradLoops *loops) {
    Text *out = function_body(f);
    int across = WINOGRAD_TILE * loops->group_w, down = WINOGRAD_TILE * loops->group_h;
    int border = loops->kernel / 2;
    text_format(out, "const int next = x + %d < %d ? (y + %d) * %d + x + %d : (y + %d) * %d;\n", across,
                loops->width, border, loops->width, across, down + border, loops->width);
    prefetch_setup(f, out, "next", loops->height * loops->width);
}

void emit_winograd_convolution(Function *f) {
    WinogradLoops loops = winograd_loops(function_program(f)->target, function_kernel(f));
    Text *out = function_body(f);
    sinks_begin(f, out);
    text_format(out, "vec *const products = %s + %d;\n", function_scratch(f), loops.products);
    text_format(out,
                "for (int y = row_begin; y < row_end; y += %d) {\n"
                "for (int x = 0; x < %d; x += %d) {\n",
                WINOGRAD_TILE * loops.group_h, loops.width, WINOGRAD_TILE * loops.group_w);
    emit_source(f, &loops);
    emit_prefetch_setup(f, &loops);
    emit_panels(f, &loops);
    text_add(out, "}\n}\n");
    sinks_end(f, out);
}

/* A lane is a result channel. */
static const char pack_block[] =
    "const int first = item * channels, rest = result_channels - first;\n"
    "const int count = rest < channels ? rest : channels;\n"
    "real *to = packed + first * $points$ * source_channels;\n"
    "for (int channel = 0; channel < source_channels; channel++) {\n"
    "for (int begin = 0; begin < count; begin += NETC_LANES) {\n"
    "const int lanes = count - begin < NETC_LANES ? count - begin : NETC_LANES;\n"
    "vec kernel[$taps$] = {{0}}, half[$patch$][$side$], points[$patch$];\n"
    "for (int lane = 0; lane < lanes; lane++) {\n"
    "const real *from = weights + channel * source_stride + (first + begin + lane) * result_stride;\n"
    "NETC_UNROLL\n"
    "for (int tap = 0; tap < $taps$; tap++) {\n"
    "kernel[tap][lane] = from[origin + sign * tap];\n"
    "}\n"
    "}\n"
    "NETC_UNROLL\n"
    "for (int column = 0; column < $side$; column++) {\n"
    "$transform$(kernel + column, $side$, &half[0][column], $side$);\n"
    "}\n"
    "for (int row = 0; row < $patch$; row++) {\n"
    "$transform$(half[row], 1, points, 1);\n"
    "for (int column = 0; column < $patch$; column++) {\n"
    "real *const at = to + ((row * $patch$ + column) * source_channels + channel) * count + begin;\n"
    "for (int lane = 0; lane < lanes; lane++) {\n"
    "at[lane] = points[column][lane];\n"
    "}\n"
    "}\n"
    "}\n"
    "}\n"
    "}\n";

/* The data gradient takes the kernel turned by half a circle: columns and rows run backwards from its end. */
void emit_pack_winograd(Function *f) {
    const Kernel *conv = function_kernel(f)->partner;
    WinogradLoops loops = winograd_loops(function_program(f)->target, conv);
    function_number(f, "channels", loops.tile.channels);
    int taps = loops.kernel * loops.kernel;
    function_number(f, "origin", loops.backward ? taps - 1 : 0);
    function_number(f, "sign", loops.backward ? -1 : 1);
    TEMPLATE(function_body(f), pack_block, {"taps", NUMBER(taps)}, {"side", NUMBER(loops.kernel)},
             {"patch", NUMBER(loops.patch)}, {"points", NUMBER(loops.points)},
             {"transform", winograd_transform(f, loops.kernel, "w_lanes")});
}
