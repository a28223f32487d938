#include "compiler/ir/conv_winograd.h"
#include "compiler/support/integers.h"

enum { MOST_TILES = 8, SOURCE_BYTES = 320 * 1024, PANEL_BLOCKS = 4 };

bool winograd_has_form(const ConvGeometry *conv) {
    const Window *w = &conv->window;
    int pad = w->kernel_h / 2;
    return (w->kernel_h == 3 || w->kernel_h == 5) && w->kernel_w == w->kernel_h && w->stride == 1 &&
           w->pad_h == pad && w->pad_w == pad && w->dilation == 1 && w->groups == 1;
}

int winograd_patch(int kernel) {
    return WINOGRAD_TILE + kernel - 1;
}

/* Vector operations of a tile of results: a product at each point of each pair of channels, and the
 * transforms, which cost as much as so many for a channel of the source and of the result; they reach less of
 * the machine's best. */
static bool saves_operations(const Kernel *kernel) {
    const ConvGeometry *conv = &kernel->conv;
    double source_cost = conv->window.kernel_h == 3 ? 200 : 570,
           result_cost = conv->window.kernel_h == 3 ? 90 : 190;
    bool backward = kernel->kind == KERNEL_CONV_DATA_GRAD;
    int points = winograd_patch(conv->window.kernel_h) * winograd_patch(conv->window.kernel_h),
        taps = conv->window.kernel_h * conv->window.kernel_w;
    double pairs = (double)conv->in_channels * conv->out_channels;
    double source = backward ? conv->out_channels : conv->in_channels;
    double result = backward ? conv->in_channels : conv->out_channels;
    double tiles = (double)divide_up(conv->in_h, WINOGRAD_TILE) * divide_up(conv->in_w, WINOGRAD_TILE);
    double winograd = tiles * (points * pairs + source_cost * source + result_cost * result);
    return winograd < 0.8 * taps * pairs * conv->in_h * conv->in_w;
}

bool winograd_suits_conv(const Kernel *kernel) {
    return winograd_has_form(&kernel->conv) && saves_operations(kernel);
}

/* As many tiles as keep the transformed source within the second-level cache. */
static void choose_group(const Target *target, WinogradLoops *loops) {
    size_t tile_bytes = (size_t)loops->points * (size_t)loops->source_channels * target_vector_bytes(target);
    int most = smaller(MOST_TILES, (int)(SOURCE_BYTES / tile_bytes));
    int across = divide_up(loops->width, WINOGRAD_TILE), down = divide_up(loops->height, WINOGRAD_TILE);
    most = most > 0 ? most : 1;
    loops->group_w = divide_up(across, divide_up(across, most));
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
    WinogradLoops loops = {.backward = kernel->kind == KERNEL_CONV_DATA_GRAD,
                           .height = conv->in_h,
                           .width = conv->in_w,
                           .kernel = conv->window.kernel_h,
                           .patch = winograd_patch(conv->window.kernel_h)};
    loops.points = loops.patch * loops.patch;
    loops.source_channels = loops.backward ? conv->out_channels : conv->in_channels;
    loops.result_channels = loops.backward ? conv->in_channels : conv->out_channels;
    choose_group(target, &loops);
    loops.tile = conv_choose_tile(target, kernel, loops.result_channels, loops.tiles, false);
    /* Points apart by an odd number of cache lines or so: else all would fall into one set of the cache.
     */
    loops.source_point = loops.source_channels * loops.tiles + (loops.tiles | 1);
    loops.panel = panel_channels(&loops);
    loops.result_point = loops.panel * loops.tiles | 1;
    loops.products = loops.points * loops.source_point;
    loops.scratch = loops.products + loops.points * loops.result_point;
    return loops;
}
