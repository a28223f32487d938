/* The three sets of images a run works with: training, validation, test. */
#ifndef NETC_RUNTIME_SPLITS_H
#define NETC_RUNTIME_SPLITS_H

#include "runtime/dataset.h"
#include "runtime/loader.h"

/* Every run splits alike, whatever its own seed: runs are compared on the same validation images, and testing
 * needs no knowledge of how the weights were trained. */
enum { NETC_SPLIT_SEED = 42 };

typedef enum NetcSplit { NETC_SPLIT_TRAIN, NETC_SPLIT_VALIDATION, NETC_SPLIT_TEST } NetcSplit;

typedef struct NetcSplits {
    const NetcModel *model;
    const NetcRecipe *recipe;
    NetcDataset training; /* split into train and validation */
    NetcDataset test;
    int *order;      /* of the training files' images: first train, then validation */
    int *test_order; /* 0, 1, 2, ... */
    int train_count, validation_count;
} NetcSplits;

/* Reads the recipe's data set from `folder`, only those files that are asked for, and checks that it fits the
 * model. `recipe` must outlive the splits. After a failure nothing is left to close. */
bool netc_splits_open(NetcSplits *splits, const NetcModel *model, const NetcRecipe *recipe,
                      const char *folder, bool training, bool test, NetcError *error);
void netc_splits_close(NetcSplits *splits);

int netc_splits_count(const NetcSplits *splits, NetcSplit which);

/* A loader of the first `most` images (0: all) of one split, in order and without augmentation. */
NetcLoader *netc_splits_loader(const NetcSplits *splits, NetcSplit which, int most, int threads,
                               NetcError *error);

#endif
