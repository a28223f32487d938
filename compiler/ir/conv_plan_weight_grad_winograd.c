#include "compiler/ir/conv_winograd.h"
#include "compiler/ir/winograd_blocking.h"
#include "compiler/support/integers.h"

enum { GROUP_BYTES = 640 * 1024, LEAST_GROUP = 4, MAX_IN_TILE = 16, MAX_VECTOR_TILE = 4, LEAST_CHANNELS = 8 };

/* Vector operations of a tile of 4x4 pixels: 36 or 64 products of each pair of channels instead of 144 or
 * 400, but each channel must be transformed. Measured, these and what they leave out cost some 200 or 500 a
 * channel, and a gain below a fifth is none. */
static bool pays(const Target *target, const ConvGeometry *geometry) {
    double in = geometry->in_channels, out = divide_up(geometry->out_channels, target->lanes) * target->lanes;
    int tiles = divide_up(geometry->out_h, WINOGRAD_TILE) * divide_up(geometry->out_w, WINOGRAD_TILE);
    int kernel = geometry->window.kernel_h, patch = winograd_patch(geometry->window.kernel_h);
    double transform_cost = kernel == 3 ? 200 : 500;
    double winograd = tiles * (patch * patch * in * out + transform_cost * (in + out));
    double direct = 1.0 * kernel * kernel * geometry->out_h * geometry->out_w * in * geometry->out_channels;
    return winograd < 0.8 * direct;
}

bool winograd_suits_weight_grad(const Target *target, const Kernel *kernel) {
    const ConvGeometry *conv = &kernel->conv;
    return winograd_has_form(conv) && conv->in_channels >= LEAST_CHANNELS && pays(target, conv);
}

/* Tiles of a group, so that the transformed operands stay in L2; but not so few that the sums dominate. */
static void choose_group(const Target *target, WinogradBlocking *blocking, int channels) {
    size_t tile_bytes = (size_t)blocking->points * (size_t)channels * target_vector_bytes(target);
    int tiles = larger((int)(GROUP_BYTES / tile_bytes), LEAST_GROUP);
    blocking->group_w = blocking->tiles_w;
    while (blocking->group_w > tiles)
        do
            blocking->group_w--;
        while (blocking->tiles_w % blocking->group_w);
    blocking->group_h = smaller(blocking->tiles_h, larger(tiles / blocking->group_w, 1));
}

/* A step of the matrix product: FMAs and loads side by side, and something for each shape of tile. */
static double product_cost(Pieces inputs, Pieces vectors) {
    double cost = 0;
    int shapes = (1 + (inputs.rest != 0)) * (1 + (vectors.rest != 0));
    for (int v = 0; v < pieces_number(vectors); v++)
        for (int i = 0; i < pieces_number(inputs); i++) {
            int rows = pieces_size(inputs, i), columns = pieces_size(vectors, v);
            cost += larger(larger(rows * columns, rows + columns), 8) + 0.25 * (rows + columns);
        }
    return cost * (1 + 0.05 * shapes);
}

static void choose_tile(const Target *target, WinogradBlocking *blocking, int in_channels) {
    double best = 0;
    for (int inputs = 1; inputs <= MAX_IN_TILE; inputs++)
        for (int vectors = 1; vectors <= MAX_VECTOR_TILE; vectors++) {
            if (inputs * vectors + vectors + 1 > target->registers)
                continue;
            Pieces i = pieces_of(in_channels, inputs), v = pieces_of(blocking->vectors, vectors);
            double cost = product_cost(i, v);
            if (best > 0 && cost >= best)
                continue;
            best = cost;
            blocking->in_channels = i;
            blocking->out_vectors = v;
        }
}

static size_t place(size_t *end, int vectors) {
    size_t offset = *end;
    *end += (size_t)vectors;
    return offset;
}

static void place_scratch(const Target *target, const Kernel *kernel, WinogradBlocking *blocking) {
    bool bias = kernel->bias && !kernel->bias_is_zero_grad;
    size_t *end = &blocking->scratch_vectors;
    blocking->x_offset = place(end, blocking->points * blocking->x_point);
    blocking->dy_offset = place(end, blocking->points * blocking->dy_point);
    blocking->sums_offset = place(end, blocking->points * blocking->sums_point);
    blocking->square_offset = place(end, WINOGRAD_TILE * WINOGRAD_TILE * target->lanes);
    blocking->bias_offset = place(end, bias ? kernel->conv.out_channels : 0);
}

WinogradBlocking winograd_blocking(const Target *target, const Kernel *kernel) {
    const ConvGeometry *geometry = &kernel->conv;
    WinogradBlocking blocking = {.tiles_h = divide_up(geometry->out_h, WINOGRAD_TILE),
                                 .tiles_w = divide_up(geometry->out_w, WINOGRAD_TILE),
                                 .vectors = divide_up(geometry->out_channels, target->lanes),
                                 .kernel = geometry->window.kernel_h,
                                 .patch = winograd_patch(geometry->window.kernel_h)};
    blocking.points = blocking.patch * blocking.patch;
    choose_group(target, &blocking, geometry->in_channels + blocking.vectors * target->lanes);
    choose_tile(target, &blocking, geometry->in_channels);
    int tiles = blocking.group_h * blocking.group_w;
    /* odd, so that the points' planes spread over the sets of the caches */
    blocking.x_point = (geometry->in_channels * tiles) | 1;
    blocking.dy_point = (blocking.vectors * tiles * target->lanes) | 1;
    blocking.sums_point = (blocking.vectors * geometry->in_channels) | 1;
    place_scratch(target, kernel, &blocking);
    bool bias = kernel->bias && !kernel->bias_is_zero_grad;
    blocking.bias_partial = (size_t)blocking.vectors * (size_t)(geometry->in_channels * blocking.kernel *
                                                                blocking.kernel * target->lanes);
    blocking.partial_floats = blocking.bias_partial + (bias ? (size_t)geometry->out_channels : 0);
    blocking.partial_floats = (blocking.partial_floats + 15) / 16 * 16;
    return blocking;
}
