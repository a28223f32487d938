/* Training: the loop from the first epoch to the accuracy of the best weights. */
#ifndef NETC_RUNTIME_TRAIN_H
#define NETC_RUNTIME_TRAIN_H

#include "runtime/error.h"
#include "runtime/model.h"
#include "runtime/progress.h"

enum { NETC_MOST_PATTERNS = 16, NETC_MOST_SEEDS = 16 };

/* What the command line says besides the recipe. */
typedef struct NetcTrainOptions {
    const char *program; /* for the command that continues */
    const char *command_line;
    const char *data, *out;
    const char *weights;                    /* to start from; NULL: fresh ones */
    bool replace_head;                      /* linear layers of another shape start fresh */
    const char *freeze[NETC_MOST_PATTERNS]; /* shell patterns of parameter names that are not trained */
    int freeze_count;
    bool force, resume, quiet, fast_dev_run;
    uint64_t seeds[NETC_MOST_SEEDS]; /* a run for each (train_seeds.h) instead of one */
    int seed_count;
    bool *complete; /* set to true when no epoch is left to train; may be NULL */
    NetcProgressMode progress;
    int threads, loader_threads;
    int limit_batches, overfit_batches; /* 0: all */
    double max_seconds;                 /* 0: any time */
    double save_seconds;                /* between two saved states within an epoch */
} NetcTrainOptions;

/* Trains `model` by `recipe` and prints the accuracy of the best weights, which are in OUT/best.safetensors.
 * Returns the exit status: 0; 1 after filling in the error; 130 or 143 when a signal ended it and the state
 * is saved. */
int netc_train(const NetcModel *model, const NetcRecipe *recipe, const NetcTrainOptions *options,
               NetcError *error);

#endif
