#include "compiler/ir/conv_winograd.h"

enum { LEAST_CHANNELS = 8, MOST_TILES = 8, SOURCE_BYTES = 320 * 1024, PANEL_BLOCKS = 4 };

static int ceil_divide(int a, int b) {
    return (a + b - 1) / b;
}

static int smaller(int a, int b) {
    return a < b ? a : b;
}

bool winograd_suits_conv(const Kernel *kernel) {
    const ConvGeometry *conv = &kernel->conv;
    const Window *w = &conv->window;
    bool shape = w->kernel_h == 3 && w->kernel_w == 3 && w->stride == 1 && w->pad_h == 1 && w->pad_w == 1 &&
                 w->dilation == 1 && w->groups == 1;
    int covered = ceil_divide(conv->in_h, WINOGRAD_TILE) * ceil_divide(conv->in_w, WINOGRAD_TILE) *
                  WINOGRAD_TILE * WINOGRAD_TILE;
    return shape && conv->in_channels >= LEAST_CHANNELS && conv->out_channels >= LEAST_CHANNELS &&
           2 * covered <= 3 * conv->in_h * conv->in_w;
}

/* As many tiles as keep the transformed source within the second-level cache. */
static void choose_group(const Target *target, WinogradLoops *loops) {
    int tile_bytes = WINOGRAD_POINTS * loops->source_channels * (int)target_vector_bytes(target);
    int most = smaller(MOST_TILES, SOURCE_BYTES / tile_bytes);
    int across = ceil_divide(loops->width, WINOGRAD_TILE), down = ceil_divide(loops->height, WINOGRAD_TILE);
    most = most > 0 ? most : 1;
    loops->group_w = ceil_divide(across, ceil_divide(across, most));
    loops->group_h = smaller(most / loops->group_w, down);
    loops->tiles = loops->group_h * loops->group_w;
}

/* The more blocks, the less often the source comes from the second-level cache; but products go there, too.
 */
static int panel_channels(const WinogradLoops *loops) {
    int blocks = loops->result_channels / loops->tile.channels, most = smaller(blocks, PANEL_BLOCKS);
    while (most > 1 && blocks % most)
        most--;
    return (most > 0 ? most : 1) * loops->tile.channels;
}

WinogradLoops winograd_loops(const Target *target, const Kernel *kernel) {
    const ConvGeometry *conv = &kernel->conv;
    WinogradLoops loops = {
        .backward = kernel->kind == KERNEL_CONV_DATA_GRAD, .height = conv->in_h, .width = conv->in_w};
    loops.source_channels = loops.backward ? conv->out_channels : conv->in_channels;
    loops.result_channels = loops.backward ? conv->in_channels : conv->out_channels;
    choose_group(target, &loops);
    loops.tile = conv_best_tile(target, loops.result_channels, loops.tiles, false);
    /* Points apart by an odd number of cache lines or so: else all 36 would fall into one set of the cache.
     */
    loops.source_point = loops.source_channels * loops.tiles + (loops.tiles | 1);
    loops.panel = panel_channels(&loops);
    loops.result_point = loops.panel * loops.tiles | 1;
    loops.products = WINOGRAD_POINTS * loops.source_point;
    loops.scratch = loops.products + WINOGRAD_POINTS * loops.result_point;
    return loops;
}
