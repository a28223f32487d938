/* The micro-kernel of direct convolutions: a tile of results in registers. */
#include "compiler/codegen/kernels/conv_direct.h"
#include "compiler/codegen/kernels/prefetch.h"
#include "compiler/support/integers.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

const char *source_channels(Function *f, const ConvLoops *loops) {
    return function_number(f, "source_channels", loops->source_channels);
}

const char *result_channels(Function *f, const ConvLoops *loops) {
    return function_number(f, "result_channels", loops->result_channels);
}

static const char accumulate[] = "vec sum[$channels$][$pixels$];\n"
                                 "NETC_UNROLL\n"
                                 "for (int o = 0; o < $channels$; o++) {\n"
                                 "NETC_UNROLL\n"
                                 "for (int p = 0; p < $pixels$; p++) {\n"
                                 "sum[o][p] = (vec){0};\n"
                                 "}\n"
                                 "}\n"
                                 "const real *w = $weights$;\n"
                                 "for (int channel = 0; channel < $inputs$; channel++) {\n"
                                 "$prefetch$$unroll_rows$"
                                 "for (int row = 0; row < $rows$; row++) {\n"
                                 "const vec *at = rows[row] + channel * $channel_stride$ + x;\n"
                                 "NETC_UNROLL\n"
                                 "for (int column = 0; column < $columns$; column++) {\n"
                                 "vec pixel[$pixels$];\n"
                                 "NETC_UNROLL\n"
                                 "for (int p = 0; p < $pixels$; p++) {\n"
                                 "pixel[p] = at[p * $step$ + column];\n"
                                 "NETC_PIN(pixel[p]);\n"
                                 "}\n"
                                 "NETC_UNROLL\n"
                                 "for (int o = 0; o < $channels$; o++) {\n"
                                 "vec weight = netc_broadcast(w[column * $channels$ + o]);\n"
                                 "NETC_PIN(weight);\n"
                                 "NETC_UNROLL\n"
                                 "for (int p = 0; p < $pixels$; p++) {\n"
                                 "sum[o][p] += weight * pixel[p];\n"
                                 "}\n"
                                 "}\n"
                                 "}\n"
                                 "w += $row_weights$;\n"
                                 "}\n"
                                 "}\n";

void emit_micro_kernel(Function *f, const MicroKernel *kernel) {
    ConvTile tile = kernel->tile;
    int row_weights = kernel->kernel_columns * tile.channels;
    bool unroll = kernel->kernel_rows * row_weights * tile.pixels <= 256;
    TEMPLATE(function_body(f), accumulate, {"channels", NUMBER(tile.channels)},
             {"pixels", NUMBER(tile.pixels)}, {"weights", kernel->weights},
             {"inputs", kernel->source_channels}, {"prefetch", kernel->prefetch},
             {"unroll_rows", unroll ? "NETC_UNROLL\n" : ""}, {"rows", NUMBER(kernel->kernel_rows)},
             {"channel_stride", NUMBER(kernel->channel_stride)}, {"columns", NUMBER(kernel->kernel_columns)},
             {"step", NUMBER(kernel->source_step)}, {"row_weights", NUMBER(row_weights)});
}

static int channel_blocks(const ConvLoops *loops) {
    return divide_up(loops->result_channels, loops->tile.channels);
}

/* Lines of a channel of the source that enter with a tile. */
static int source_lines(Function *f, const DirectKernel *kernel) {
    return divide_up(kernel->loops->tile.pixels * kernel->loops->source_step, vectors_per_line(f));
}

/* Lines of a channel that each sink loads for a tile. */
static int sink_lines(Function *f, const DirectKernel *kernel) {
    return divide_up(kernel->tile.pixels, vectors_per_line(f));
}

/* Only every so many-th round of the loop over channels needs to fetch a line. */
static int fetching_interval(Function *f, const DirectKernel *kernel) {
    int lines = sinks_load(function_kernel(f)) ? kernel->tile.channels * sink_lines(f, kernel) : 1;
    int for_sinks = kernel->loops->source_channels / lines;
    int for_source = channel_blocks(kernel->loops) / source_lines(f, kernel);
    return prefetch_interval(f, kernel->prefetch && for_source < for_sinks ? for_source : for_sinks);
}

/* In one round of the loop over channels of `interval`: together the tiles of a row fetch all that enters
 * next, `interval` tiles one line of each channel. */
static void prefetch_source(Function *f, Text *text, const DirectKernel *kernel, int interval) {
    Arena *arena = function_arena(f);
    int block = kernel->loops->tile.channels, blocks = channel_blocks(kernel->loops),
        step = vectors_per_line(f);
    int lines = divide_up(source_lines(f, kernel), blocks);
    const char *channel = "channel", *place = "x";
    if (interval > 1)
        channel = arena_format(arena, "(channel + first / %d %% %d)", block, interval);
    if (blocks > 1)
        place = arena_format(arena, "x + first / %d%s", block * interval,
                             text_times(function_arena(f), lines * step));
    prefetch_next(f, text, channel, place, lines, step);
}

/* A tile of short vectors in a 1x1 convolution is over before the memory answers: what it fetches is for the
 * same channels of the next pixels, and waits in the second-level cache while all channels of these go by. */
static bool fetches_a_row_ahead(Function *f, const DirectKernel *kernel) {
    return kernel->loops->pointwise && vectors_per_line(f) > 1;
}

/* In one round of `interval`: some of what the sinks will load for the next tile, one line after the other,
 * because the memory serves an even stream best. */
static void prefetch_next_tile(Function *f, Text *text, const DirectKernel *kernel, int interval) {
    int across = sink_lines(f, kernel), lines = kernel->tile.channels * across;
    int count = divide_up(lines, divide_up(kernel->loops->source_channels, interval));
    TEMPLATE(
        text,
        "NETC_UNROLL\nfor (int i = 0; i < $count$; i++) {\n"
        "const int line = (channel$interval$$times_count$ + i) % $lines$, o = line / $across$, p = line % "
        "$across$$step$;\n",
        {"count", NUMBER(count)}, {"times_count", text_times(function_arena(f), count)},
        {"lines", NUMBER(lines)}, {"across", NUMBER(across)},
        {"interval", text_divided_by(function_arena(f), interval)},
        {"step", text_times(function_arena(f), vectors_per_line(f))});
    prefetch_sink_loads(f, text, "next_first + o", kernel->next_pixel,
                        fetches_a_row_ahead(f, kernel) ? 2 : 3);
    text_add(text, "}\n");
}

/* The tile to fetch for, mostly the one after this: its first channel, its x, and how many pixels below this
 * one's row it lies. */
static void emit_next_tile(Function *f, const DirectKernel *kernel) {
    ConvTile tile = kernel->tile;
    const ConvLoops *loops = kernel->loops;
    int step = tile.pixels * loops->source_step, row = kernel->results * loops->source_step;
    if (fetches_a_row_ahead(f, kernel))
        TEMPLATE(function_body(f), "const int next_first = first, next_x = x + $step$;\n",
                 {"step", NUMBER(step)});
    else if (loops->pointwise)
        TEMPLATE(function_body(f),
                 "const int next_first = first + $channels$ < $results$ ? first + $channels$ : 0;\n"
                 "const int next_x = next_first ? x : x + $step$;\n",
                 {"channels", NUMBER(tile.channels)}, {"results", result_channels(f, loops)},
                 {"step", NUMBER(step)});
    else
        TEMPLATE(function_body(f),
                 "const int next_x = x + $step$ < $row$ ? x + $step$ : 0;\n"
                 "const int last = !next_x && first + $channels$ >= $results$;\n"
                 "const int next_first = next_x ? first : last ? 0 : first + $channels$;\n"
                 "const int next_row = last ? $below$ : 0;\n",
                 {"channels", NUMBER(tile.channels)}, {"results", result_channels(f, loops)},
                 {"step", NUMBER(step)}, {"row", NUMBER(row)},
                 {"below", NUMBER(loops->result_w * loops->result_step)});
}

static void emit_results(Function *f, const DirectKernel *kernel) {
    Text *out = function_body(f);
    text_format(out, "NETC_UNROLL\nfor (int o = 0; o < %d; o++) {\n", kernel->tile.channels);
    sinks_setup(f, out, "first + o");
    text_format(out, "NETC_UNROLL\nfor (int p = 0; p < %d; p++) {\n", kernel->tile.pixels);
    sinks_apply(f, out, "first + o", kernel->pixel, "sum[o][p]");
    text_add(out, "}\n}\n");
}

static const char *direct_weights(Function *f, const DirectKernel *kernel) {
    int taps = kernel->kernel_rows * kernel->kernel_columns;
    const char *sources = source_channels(f, kernel->loops);
    const char *stride = taps == 1 ? sources : arena_format(function_arena(f), "%s * %d", sources, taps);
    const char *offset =
        kernel->weights_offset ? arena_format(function_arena(f), "%d + ", kernel->weights_offset) : "";
    return arena_format(function_arena(f), "%s + %sfirst * %s", function_packed(f), offset, stride);
}

void emit_direct_kernel(Function *f, const DirectKernel *kernel) {
    const ConvLoops *loops = kernel->loops;
    Text *prefetch = text_create(function_arena(f));
    int interval = fetching_interval(f, kernel);
    if (kernel->prefetch)
        prefetch_source(f, prefetch, kernel, interval);
    if (sinks_load(function_kernel(f))) {
        emit_next_tile(f, kernel);
        prefetch_next_tile(f, prefetch, kernel, interval);
    }
    MicroKernel micro = {.tile = kernel->tile,
                         .source_channels = source_channels(f, loops),
                         .channel_stride = loops->channel_stride,
                         .source_step = loops->source_step,
                         .kernel_rows = kernel->kernel_rows,
                         .kernel_columns = kernel->kernel_columns,
                         .weights = direct_weights(f, kernel),
                         .prefetch = at_intervals(f, interval, prefetch)};
    emit_micro_kernel(f, &micro);
    emit_results(f, kernel);
}

void emit_channel_blocks(Function *f, const DirectKernel *kernel, BlockEmitter *inner) {
    Text *out = function_body(f);
    int channels = kernel->loops->result_channels, block = kernel->tile.channels;
    int whole = channels / block * block;
    text_format(out, "for (int first = 0; first < %s; first += %d) {\n",
                whole == channels ? result_channels(f, kernel->loops) : NUMBER(whole), block);
    inner(f, kernel);
    text_add(out, "}\n");
    if (whole == channels)
        return;
    DirectKernel rest = *kernel;
    rest.tile.channels = channels - whole;
    text_format(out, "{\nconst int first = %d;\n", whole);
    inner(f, &rest);
    text_add(out, "}\n");
}
