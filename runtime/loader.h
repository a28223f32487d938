/* Prepares batches in background threads, in the model's lane layout, while the program trains on earlier
 * ones.
 *
 * What a batch holds depends only on the seed, the epoch and the batch's number in it: not on the threads,
 * and not on where in the epoch the loader was started. */
#ifndef NETC_RUNTIME_LOADER_H
#define NETC_RUNTIME_LOADER_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/dataset.h"
#include "runtime/error.h"
#include "runtime/model.h"
#include "runtime/recipe.h"

typedef struct NetcLoader NetcLoader;

typedef struct NetcLoaderOptions {
    bool augment;   /* apply the recipe's augmentations; false: only normalise */
    bool shuffle;   /* a new order each epoch; false: the order of `indices` */
    bool drop_last; /* leave out the last batch if it is incomplete */
    int threads;    /* background threads, at least 1 */
    uint64_t seed;
} NetcLoaderOptions;

/* Unused lanes hold zero images, label 0 and weight 1. `images` is aligned to NETC_ALIGNMENT, and all arrays
 * have the sizes of NetcState's of the same names, so that a state may point at them. */
typedef struct NetcBatch {
    NetcReal *images;      /* model->image_floats, normalised, lane layout */
    int32_t *labels;       /* padded_batch */
    int32_t *mixed_labels; /* padded_batch; equal to `labels` without mixup */
    NetcReal *mix_weights; /* padded_batch; 1 without mixup */
    int examples;          /* images that count, 1..batch */
    int index;             /* number of the batch in its epoch */
    const int *source;     /* index in the data set of each image that counts */
} NetcBatch;

/* A loader of the images `indices[0..count-1]` (copied) of the data set, which must fit the model and outlive
 * the loader. Fails when count is too small for one batch, or when memory or threads are short. */
NetcLoader *netc_loader_create(const NetcDataset *dataset, const NetcModel *model, const NetcRecipe *recipe,
                               const int *indices, int count, NetcLoaderOptions options, NetcError *error);
void netc_loader_destroy(NetcLoader *loader);

/* Begins epoch `epoch` (zero-based) at batch `first_batch`; what was left of an earlier epoch is given up. */
void netc_loader_start(NetcLoader *loader, int epoch, int first_batch);

/* Waits for the next batch; NULL at the end of the epoch. The batch stays valid until the next call. */
const NetcBatch *netc_loader_next(NetcLoader *loader);

int netc_loader_batches(const NetcLoader *loader); /* in a whole epoch */

#endif
