/* Many small images of a data set in one picture. */
#ifndef NETC_RUNTIME_PICTURE_GRID_H
#define NETC_RUNTIME_PICTURE_GRID_H

#include <stdbool.h>
#include <stddef.h>

#include "runtime/augment.h"
#include "runtime/dataset.h"
#include "runtime/random.h"

typedef struct NetcGrid {
    NetcImageShape shape; /* of each image; of more than three channels the first three are shown */
    int rows, columns, zoom;
    int gap;               /* around each image; none around a single one */
    int height, width;     /* of the picture */
    unsigned char *pixels; /* [height][width][3], white at first */
} NetcGrid;

bool netc_grid_create(NetcGrid *grid, NetcImageShape shape, int rows, int columns, int zoom,
                      NetcError *error);
void netc_grid_destroy(NetcGrid *grid);

/* Puts an image, [channels][height][width] of 0..255, in its place. */
void netc_grid_put(NetcGrid *grid, int row, int column, const unsigned char *image);

enum { NETC_PREVIEW_ROWS = 8, NETC_PREVIEW_VARIANTS = 8 };

/* The augmentation grid: in each row an image of `indices` and beside it, after a gap, what the recipe's
 * augmentations may make of it. `count` images at most are shown. */
bool netc_grid_of_augmentations(NetcGrid *grid, const NetcDataset *dataset, const NetcRecipe *recipe,
                                const int *indices, int count, int zoom, NetcError *error);

#endif
