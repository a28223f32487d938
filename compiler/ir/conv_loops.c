#include "compiler/ir/conv_loops.h"
#include "compiler/support/integers.h"

#include <limits.h>

enum {
    FMA_LATENCY_SLOTS = 8
}; /* sums that must be under way to keep the FMA units busy: latency times units */

bool conv_is_direct(const ConvGeometry *conv) {
    const Window *window = &conv->window;
    return window->groups == 1 && window->dilation == 1 && window->stride <= CONV_MAX_STRIDE &&
           window->kernel_h <= CONV_MAX_KERNEL && window->kernel_w <= CONV_MAX_KERNEL;
}

static ConvTaps forward_taps(int kernel, int pad, int results) {
    return (ConvTaps){.taps = kernel, .first = -pad, .kernel_first = 0, .kernel_step = 1, .results = results};
}

/* Result position stride * i + phase takes kernel position k from source position i + (phase + pad - k) /
 * stride, where that divides; the last such k reads the first source position. */
static ConvTaps gradient_taps(int kernel, int pad, int stride, int phase, int size) {
    ConvTaps taps = {.kernel_step = -stride, .results = divide_up(size - phase, stride)};
    for (int k = 0; k < kernel; k++)
        if ((phase + pad - k) % stride == 0) {
            taps.taps++;
            taps.kernel_first = k;
            taps.first = (phase + pad - k) / stride;
        }
    return taps;
}

static void set_forward_taps(ConvLoops *loops, const Window *window) {
    loops->source_step = window->stride;
    loops->result_step = 1;
    loops->rows[0] = forward_taps(window->kernel_h, window->pad_h, loops->result_h);
    loops->columns[0] = forward_taps(window->kernel_w, window->pad_w, loops->result_w);
}

static void set_gradient_taps(ConvLoops *loops, const Window *window) {
    loops->source_step = 1;
    loops->result_step = window->stride;
    for (int i = 0; i < window->stride; i++) {
        loops->rows[i] = gradient_taps(window->kernel_h, window->pad_h, window->stride, i, loops->result_h);
        loops->columns[i] =
            gradient_taps(window->kernel_w, window->pad_w, window->stride, i, loops->result_w);
    }
}

static ConvLoops loops_of_geometry(const ConvGeometry *conv, bool backward) {
    ConvLoops loops = {.backward = backward};
    if (backward) {
        loops.source_channels = conv->out_channels, loops.result_channels = conv->in_channels;
        loops.source_h = conv->out_h, loops.source_w = conv->out_w;
        loops.result_h = conv->in_h, loops.result_w = conv->in_w;
        set_gradient_taps(&loops, &conv->window);
    } else {
        loops.source_channels = conv->in_channels, loops.result_channels = conv->out_channels;
        loops.source_h = conv->in_h, loops.source_w = conv->in_w;
        loops.result_h = conv->out_h, loops.result_w = conv->out_w;
        set_forward_taps(&loops, &conv->window);
    }
    loops.phases = loops.result_step;
    return loops;
}

static void cover_taps(const ConvTaps *phases, int count, int *first, int *last) {
    *first = INT_MAX;
    *last = INT_MIN;
    for (int i = 0; i < count; i++)
        if (phases[i].taps) {
            *first = smaller(*first, phases[i].first);
            *last = larger(*last, phases[i].first + phases[i].taps - 1);
        }
}

static void set_line_buffer(ConvLoops *loops) {
    int first, last;
    cover_taps(loops->rows, loops->phases, &first, &last);
    loops->first_row = first;
    loops->ring_rows = last - first + 1;
    cover_taps(loops->columns, loops->phases, &first, &last);
    loops->first_column = first;
    loops->line = (loops->columns[0].results - 1) * loops->source_step + last - first + 1;
    /* With a single tap and a stride only every other column is read. */
    loops->column_step = first == last ? loops->source_step : 1;
    loops->column_begin = larger(first, 0);
    while ((loops->column_begin - first) % loops->column_step)
        loops->column_begin++;
    loops->column_end = smaller(loops->source_w, first + loops->line);
    loops->channel_stride = loops->ring_rows * loops->line | 1; /* odd: spreads over the cache's sets */
}

/* The time of a micro-kernel's step in FMA slots: bound by arithmetic, by loads or by the latency of its
 * sums. */
static double step_cost(int channels, int pixels) {
    int fused = channels * pixels, loads = channels + pixels;
    return larger(larger(fused, loads), FMA_LATENCY_SLOTS) + 0.15 * (loads + pixels);
}

static double tile_cost(ConvTile tile, int channels, int pixels, bool single_tail) {
    int whole = pixels / tile.pixels, rest = pixels % tile.pixels;
    double cost = 0;
    for (int first = 0; first < channels; first += tile.channels) {
        int count = smaller(tile.channels, channels - first);
        cost += whole * step_cost(count, tile.pixels);
        if (rest)
            cost += single_tail ? rest * step_cost(count, 1) : step_cost(count, rest);
    }
    /* Each kind of rest is one more micro-kernel, and a tile that suits few numbers of channels keeps layers
     * from sharing one: worth it only where it saves time. */
    int variants = (channels % tile.channels ? 2 : 1) * (rest ? 2 : 1);
    bool common = (tile.channels & (tile.channels - 1)) == 0;
    return cost * (1 + 0.04 * variants + (common ? 0 : 0.04));
}

bool conv_tile_fits(const Target *target, ConvTile tile) {
    int sums = tile.channels * tile.pixels;
    return sums <= target->registers - target->registers / 4 && sums + tile.pixels + 1 <= target->registers;
}

static ConvTile best_tile(const Target *target, int channels, int pixels, bool single_tail) {
    ConvTile best = {1, 1};
    double best_cost = 1e30;
    for (int c = 1; c <= smaller(12, channels); c++)
        for (int p = 1; p <= smaller(8, pixels) && conv_tile_fits(target, (ConvTile){c, p}); p++) {
            ConvTile tile = {c, p};
            double cost = tile_cost(tile, channels, pixels, single_tail);
            if (cost < 0.999 * best_cost) { /* equally good ones alike for all widths: the narrowest */
                best = tile;
                best_cost = cost;
            }
        }
    return best;
}

ConvTile conv_choose_tile(const Target *target, const Kernel *kernel, int channels, int pixels,
                          bool single_tail) {
    ConvTile tuned = kernel->tuned_tile;
    return tuned.channels ? (ConvTile){smaller(tuned.channels, channels), smaller(tuned.pixels, pixels)}
                          : best_tile(target, channels, pixels, single_tail);
}

/* Pixels staged at a time: whole tiles, some 2 KB of each channel, and within half of the second-level cache.
 */
static void set_chunk(ConvLoops *loops, const Target *target) {
    int bytes = (int)target_vector_bytes(target), tile = loops->tile.pixels;
    int vectors = 512 * 1024 / bytes;
    int pixels = smaller(2048 / bytes, larger(vectors / loops->source_channels, tile));
    pixels = smaller(pixels, loops->result_h * loops->result_w);
    loops->chunk = larger(pixels / tile * tile, tile);
    loops->channel_stride = loops->chunk | 1;
}

ConvLoops conv_loops(const Target *target, const Kernel *kernel) {
    const Window *window = &kernel->conv.window;
    ConvLoops loops = loops_of_geometry(&kernel->conv, kernel->kind == KERNEL_CONV_DATA_GRAD);
    loops.pointwise = window->kernel_h == 1 && window->kernel_w == 1 && window->stride == 1 &&
                      window->pad_h == 0 && window->pad_w == 0;
    set_line_buffer(&loops);
    int pixels = loops.pointwise ? loops.result_h * loops.result_w : loops.columns[0].results;
    loops.tile = conv_choose_tile(target, kernel, loops.result_channels, pixels, loops.pointwise);
    if (loops.pointwise)
        set_chunk(&loops, target);
    return loops;
}

bool conv_stores_whole_lines(const Target *target, const Kernel *kernel) {
    int line = target_vectors_per_line(target);
    if (line == 1 || kernel->algorithm != CONV_DIRECT)
        return true;
    ConvLoops loops = conv_loops(target, kernel);
    return loops.result_step == 1 && loops.tile.pixels % line == 0;
}

int conv_phase_offset(const ConvLoops *loops, int row, int column) {
    int taps = 0;
    for (int r = 0; r < loops->phases; r++)
        for (int c = 0; c < loops->phases; c++)
            if (r < row || (r == row && c < column))
                taps += loops->rows[r].taps * loops->columns[c].taps;
    return taps * loops->source_channels * loops->result_channels;
}
