#include "runtime/picture_grid.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { COLORS = 3, GAP = 2 };

bool netc_grid_create(NetcGrid *grid, NetcImageShape shape, int rows, int columns, int zoom,
                      NetcError *error) {
    *grid = (NetcGrid){.shape = shape, .rows = rows, .columns = columns, .zoom = zoom};
    int gap = grid->gap = rows * columns > 1 ? GAP : 0;
    grid->height = rows * (shape.height * zoom + gap) + gap;
    grid->width = columns * (shape.width * zoom + gap) + gap;
    size_t size = (size_t)grid->height * (size_t)grid->width * COLORS;
    grid->pixels = malloc(size);
    if (!grid->pixels)
        return netc_fail(error, "not enough memory for a picture of %d x %d pixels", grid->width,
                         grid->height);
    memset(grid->pixels, 0xff, size);
    return true;
}

void netc_grid_destroy(NetcGrid *grid) {
    free(grid->pixels);
    grid->pixels = NULL;
}

void netc_grid_put(NetcGrid *grid, int row, int column, const unsigned char *image) {
    NetcImageShape shape = grid->shape;
    int gap = grid->gap;
    int top = gap + row * (shape.height * grid->zoom + gap);
    int left = gap + column * (shape.width * grid->zoom + gap);
    for (int y = 0; y < shape.height * grid->zoom; y++)
        for (int x = 0; x < shape.width * grid->zoom; x++) {
            unsigned char *out =
                grid->pixels + ((size_t)(top + y) * (size_t)grid->width + (size_t)(left + x)) * COLORS;
            int place = y / grid->zoom * shape.width + x / grid->zoom;
            for (int color = 0; color < COLORS; color++) {
                int channel = shape.channels < COLORS ? 0 : color;
                out[color] = image[channel * shape.height * shape.width + place];
            }
        }
}

static void to_bytes(const NetcAugmenter *augmenter, const NetcReal *image, unsigned char *bytes) {
    int plane = augmenter->shape.height * augmenter->shape.width;
    for (int i = 0; i < augmenter->shape.channels * plane; i++) {
        int channel = i / plane;
        double value = (double)image[i] * augmenter->normalization.deviation[channel] +
                       augmenter->normalization.mean[channel];
        bytes[i] = (unsigned char)lround(255 * (value < 0 ? 0 : value > 1 ? 1 : value));
    }
}

static void fill_row(NetcGrid *grid, int row, NetcAugmenter *augmenter, const unsigned char *pixels,
                     NetcReal *image, unsigned char *bytes) {
    netc_grid_put(grid, row, 0, pixels);
    for (int i = 0; i < NETC_PREVIEW_VARIANTS; i++) {
        uint64_t sequence = (uint64_t)i << 32 | (uint32_t)row;
        NetcRandom random = netc_random(augmenter->recipe->seed, NETC_STREAM_AUGMENT, sequence);
        netc_augment(augmenter, pixels, &random, image);
        to_bytes(augmenter, image, bytes);
        netc_grid_put(grid, row, i + 2, bytes);
    }
}

static bool fill_rows(NetcGrid *grid, NetcAugmenter *augmenter, const NetcDataset *dataset,
                      const int *indices, NetcError *error) {
    size_t values = (size_t)(grid->shape.channels * grid->shape.height * grid->shape.width);
    NetcReal *image = malloc(values * sizeof *image);
    unsigned char *bytes = malloc(values);
    bool memory = image && bytes;
    for (int row = 0; memory && row < grid->rows; row++)
        fill_row(grid, row, augmenter, netc_dataset_image(dataset, indices[row]), image, bytes);
    free(image);
    free(bytes);
    return memory || netc_fail(error, "not enough memory for an augmented image");
}

bool netc_grid_of_augmentations(NetcGrid *grid, const NetcDataset *dataset, const NetcRecipe *recipe,
                                const int *indices, int count, int zoom, NetcError *error) {
    const NetcImageShape shape = {dataset->channels, dataset->height, dataset->width};
    const NetcNormalization normalization = netc_dataset_normalization(dataset, recipe);
    int rows = count < NETC_PREVIEW_ROWS ? count : NETC_PREVIEW_ROWS;
    NetcAugmenter augmenter;
    *grid = (NetcGrid){0};
    if (!netc_augmenter_create(&augmenter, recipe, &normalization, shape, error))
        return false;
    bool done = netc_grid_create(grid, shape, rows, NETC_PREVIEW_VARIANTS + 2, zoom, error) &&
                fill_rows(grid, &augmenter, dataset, indices, error);
    netc_augmenter_destroy(&augmenter);
    if (!done)
        netc_grid_destroy(grid);
    return done;
}
