#include <stdlib.h>

#include "runtime/command.h"
#include "runtime/image.h"
#include "runtime/picture_grid.h"
#include "runtime/recipe_text.h"

enum { OWN_OPTIONS = 2, SMALLEST_SIDE = 64 };

/* Enlarges small images so that a person sees their pixels. */
static int zoom_of(const NetcDataset *dataset) {
    int side = dataset->width > dataset->height ? dataset->width : dataset->height;
    return side < SMALLEST_SIDE ? SMALLEST_SIDE / side : 1;
}

static bool write_preview(const NetcDataset *dataset, const NetcRecipe *recipe, const char *path,
                          NetcError *error) {
    NetcGrid grid;
    int indices[NETC_PREVIEW_ROWS];
    for (int i = 0; i < NETC_PREVIEW_ROWS; i++)
        indices[i] = i;
    if (!netc_grid_of_augmentations(&grid, dataset, recipe, indices, dataset->count, zoom_of(dataset), error))
        return false;
    bool done = netc_image_write_png(path, grid.width, grid.height, 3, grid.pixels, error);
    if (done) {
        netc_print_escaped(stdout, path);
        printf(": %d images of %s, each with %d augmented ones beside it\n", grid.rows, dataset->name,
               NETC_PREVIEW_VARIANTS);
    }
    netc_grid_destroy(&grid);
    return done;
}

static bool preview(const NetcModel *model, const NetcRecipe *recipe, const char *data, const char *path,
                    NetcError *error) {
    NetcDataset dataset;
    bool done = netc_dataset_open(&dataset, recipe->data, data, false, model, error) &&
                netc_dataset_check(&dataset, model, error) && write_preview(&dataset, recipe, path, error);
    netc_dataset_close(&dataset);
    return done;
}

int netc_command_preview(const NetcModel *model, const char *program, int argc, char **argv) {
    NetcRecipe recipe = *model->recipe;
    const char *data = NULL, *path = NULL;
    recipe.batch = model->batch;
    NetcOption table[OWN_OPTIONS + NETC_RECIPE_OPTIONS] = {
        {.name = "data",
         .letter = 'd',
         .kind = NETC_OPTION_TEXT,
         .target = &data,
         .value = "DIR",
         .help = "folder of the data set's files"},
        {.name = "out",
         .letter = 'o',
         .kind = NETC_OPTION_TEXT,
         .target = &path,
         .value = "FILE",
         .help = "the picture, PNG"},
    };
    int count = OWN_OPTIONS + netc_recipe_options(table + OWN_OPTIONS, &recipe);
    const NetcUsage usage = {program,
                             "augment-preview",
                             "--data DIR -o FILE.png [OPTIONS]",
                             "Draws training images beside what the recipe's augmentations make of them.\n",
                             table,
                             count};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (argc > 0)
        return netc_command_misused(&usage, "unexpected argument '%s'", argv[0]);
    if (!path)
        return netc_command_misused(&usage, "-o FILE.png is missing: the picture to write");
    NetcError error;
    if (!preview(model, &recipe, data, path, &error))
        return netc_command_failed(&usage, &error);
    return netc_flush_output(program) ? 0 : 1;
}
