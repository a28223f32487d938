/* One training run in memory; shared by the files of the training loop only. */
#ifndef NETC_RUNTIME_TRAIN_RUN_H
#define NETC_RUNTIME_TRAIN_RUN_H

#include "runtime/checkpoint.h"
#include "runtime/evaluate.h"
#include "runtime/follow.h"
#include "runtime/log.h"
#include "runtime/optimizer.h"
#include "runtime/progress.h"
#include "runtime/run_folder.h"
#include "runtime/splits.h"
#include "runtime/train.h"

typedef struct NetcRun {
    const NetcModel *model;
    NetcRecipe recipe;
    const NetcTrainOptions *options;
    NetcRunFolder folder; /* path NULL: nothing is written */
    NetcSplits splits;
    NetcLoader *training, *validation; /* validation NULL: no images for it */
    NetcState state;
    bool *frozen; /* a flag for each tensor of the model */
    NetcOptimizerState optimizer;
    NetcReal *accumulated; /* sum of gradients; NULL where every batch makes a step */
    NetcPosition position;
    char *identity;
    NetcLog log;
    NetcFollow follow;
    NetcProgress progress;
    int batches;    /* of an epoch */
    double started; /* monotonic seconds at the start, less the seconds of earlier parts of the run */
    double session_started, epoch_started, last_saved;
} NetcRun;

/* Reads data, lays out memory, prepares loaders and initial weights. After a failure the run is to be closed,
 * too. */
bool netc_run_open(NetcRun *run, const NetcModel *model, const NetcRecipe *recipe,
                   const NetcTrainOptions *options, NetcError *error);
void netc_run_close(NetcRun *run);

/* The run's saved state as netc_checkpoint_* take it. */
NetcCheckpoint netc_run_checkpoint(NetcRun *run);

/* Images in so many batches; 0 (all) for 0. */
int netc_images_of(const NetcModel *model, int batches);

/* Fine tuning: loads options->weights into the state, with fresh linear layers where their shape differs. */
bool netc_run_load_initial(NetcRun *run, NetcError *error);

/* Everything that makes two runs differ, as "key: value" lines that the caller frees; NULL without memory. */
char *netc_run_identity(const NetcRun *run);

/* Writes OUT/hparams.yaml; a failure is a warning. */
void netc_run_write_hparams(NetcRun *run);

/* In the folder of the run. */
#define NETC_BEST_WEIGHTS "best.safetensors"
#define NETC_HPARAMS "hparams.yaml"

#endif
