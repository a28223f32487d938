/* Weights together with what using them needs: class names and normalisation of the data they were trained
 * on.
 *
 * They stand in the metadata of the safetensors file; files without them are good, too. */
#ifndef NETC_RUNTIME_TRAINED_H
#define NETC_RUNTIME_TRAINED_H

#include "runtime/dataset.h"
#include "runtime/error.h"
#include "runtime/model.h"

typedef struct NetcTrained {
    char **class_names; /* of the first outputs; NULL: not known */
    int class_count;
    char *data;                        /* the data set; NULL: not known */
    int split_train, split_validation; /* 0 and 0: not known */
    bool has_normalization;
    NetcNormalization normalization;
    void *owned; /* memory behind class_names */
} NetcTrained;

/* Saves the state's weights, trained on `dataset` with `recipe`. */
bool netc_trained_save(const NetcState *state, const NetcModel *model, const NetcDataset *dataset,
                       const NetcRecipe *recipe, const char *path, NetcError *error);

/* Loads weights of any kind (runtime/weights.h) into the state, and what the file says about them. */
bool netc_trained_load(NetcTrained *trained, NetcState *state, const NetcModel *model, const char *path,
                       NetcError *error);

/* Loads the weights that netc_trained_save wrote, and fails where they are no longer the same. */
bool netc_trained_load_same(NetcState *state, const NetcModel *model, const char *path, NetcError *error);

void netc_trained_destroy(NetcTrained *trained);

/* Completes what the file does not say by what the named data set publishes; a recipe's own normalisation,
 * where it has one, comes before that. */
void netc_trained_complete(NetcTrained *trained, const NetcModel *model, const NetcRecipe *recipe);

#endif
