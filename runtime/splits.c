#include "runtime/splits.h"

#include <stdlib.h>
#include <string.h>

static bool open_one(NetcDataset *dataset, const NetcSplits *splits, const char *folder, bool test,
                     NetcError *error) {
    return netc_dataset_open(dataset, splits->recipe->data, folder, test, splits->model, error) &&
           netc_dataset_check(dataset, splits->model, error);
}

static bool open_training(NetcSplits *splits, const char *folder, NetcError *error) {
    if (!open_one(&splits->training, splits, folder, false, error) ||
        !netc_split_sizes(&splits->training, splits->recipe, &splits->train_count, &splits->validation_count,
                          error))
        return false;
    splits->order = malloc(sizeof *splits->order * (size_t)splits->training.count);
    if (!splits->order)
        return netc_fail(error, "not enough memory for the order of %d images", splits->training.count);
    netc_split(splits->training.count, splits->train_count, splits->validation_count, NETC_SPLIT_SEED,
               splits->order);
    return true;
}

static bool open_test(NetcSplits *splits, const char *folder, NetcError *error) {
    if (!open_one(&splits->test, splits, folder, true, error))
        return false;
    splits->test_order = malloc(sizeof *splits->test_order * (size_t)(splits->test.count + 1));
    if (!splits->test_order)
        return netc_fail(error, "not enough memory for the order of %d images", splits->test.count);
    for (int i = 0; i < splits->test.count; i++)
        splits->test_order[i] = i;
    return true;
}

static bool fits_channels(const NetcModel *model, const char *option, int count, NetcError *error) {
    return count <= 1 || count == model->channels ||
           netc_fail(error, "--%s has %d values; give one for each of the %d channels, or one for all",
                     option, count, model->channels);
}

bool netc_splits_open(NetcSplits *splits, const NetcModel *model, const NetcRecipe *recipe,
                      const char *folder, bool training, bool test, NetcError *error) {
    memset(splits, 0, sizeof *splits);
    splits->model = model;
    splits->recipe = recipe;
    if (!fits_channels(model, "mean", recipe->mean_count, error) ||
        !fits_channels(model, "deviation", recipe->deviation_count, error))
        return false;
    if ((!training || open_training(splits, folder, error)) && (!test || open_test(splits, folder, error)))
        return true;
    netc_splits_close(splits);
    return false;
}

void netc_splits_close(NetcSplits *splits) {
    free(splits->order);
    free(splits->test_order);
    netc_dataset_close(&splits->training);
    netc_dataset_close(&splits->test);
    memset(splits, 0, sizeof *splits);
}

int netc_splits_count(const NetcSplits *splits, NetcSplit which) {
    return which == NETC_SPLIT_TRAIN        ? splits->train_count
           : which == NETC_SPLIT_VALIDATION ? splits->validation_count
                                            : splits->test.count;
}

NetcLoader *netc_splits_loader(const NetcSplits *splits, NetcSplit which, int most, int threads,
                               NetcError *error) {
    const NetcDataset *dataset = which == NETC_SPLIT_TEST ? &splits->test : &splits->training;
    const int *order = which == NETC_SPLIT_TEST         ? splits->test_order
                       : which == NETC_SPLIT_VALIDATION ? splits->order + splits->train_count
                                                        : splits->order;
    int count = netc_splits_count(splits, which);
    if (most > 0 && count > most)
        count = most;
    const NetcLoaderOptions options = {.threads = threads};
    return netc_loader_create(dataset, splits->model, splits->recipe, order, count, options, error);
}
