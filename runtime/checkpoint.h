/* The whole state of a training run on disk, from which it continues bit by bit.
 *
 * Two files take turns, state-a.safetensors and state-b.safetensors: a save replaces the older one, so that
 * one good state is left whatever happens. Each carries a checksum. */
#ifndef NETC_RUNTIME_CHECKPOINT_H
#define NETC_RUNTIME_CHECKPOINT_H

#include "runtime/error.h"
#include "runtime/model.h"
#include "runtime/optimizer.h"
#include "runtime/tensor_file.h"

/* Where a run is. Only 8-byte fields: they are stored as one I64 and one F64 tensor. */
typedef struct NetcPosition {
    int64_t saves; /* states written so far: the newer of two has more */
    int64_t epoch; /* zero-based, the one being trained */
    int64_t batch; /* batches done of this epoch; all of them: validation comes next */
    int64_t step;  /* batches done in all */
    int64_t epoch_correct, epoch_examples; /* of this epoch's batches so far */
    int64_t accumulated;                   /* batches in the accumulated gradient */
    int64_t best_correct;                  /* of the best epoch's validation images; -1: none yet */
    int64_t best_epoch;
    int64_t stale_epochs;  /* since then */
    int64_t metrics_bytes; /* of metrics.csv */
    int64_t finished;      /* 1: no epoch is left to train */
    double epoch_loss;     /* sum of this epoch's losses so far */
    double epoch_seconds;  /* spent in this epoch so far */
    double seconds;        /* spent in training so far */
} NetcPosition;

enum { NETC_POSITION_INTEGERS = 12, NETC_POSITION_REALS = 3 };

/* What is saved and loaded. */
typedef struct NetcCheckpoint {
    const NetcModel *model;
    const char *folder;
    const char *identity; /* "key: value" lines of everything that makes runs differ */
    NetcState *state;
    NetcOptimizerState *optimizer;
    NetcReal *accumulated; /* parameter_floats, or NULL */
    NetcPosition *position;
    const char *spanning_schedule; /* its name, where it spreads over all epochs; NULL: epochs may be added */
} NetcCheckpoint;

typedef enum NetcCheckpointResult {
    NETC_CHECKPOINT_LOADED,
    NETC_CHECKPOINT_NONE,
    NETC_CHECKPOINT_FAILED
} NetcCheckpointResult;

/* Saves in the place of the older state. */
bool netc_checkpoint_save(NetcCheckpoint *checkpoint, NetcError *error);

/* Loads the newest state that is whole; a damaged one is reported on standard error and passed over. Fails
 * where all are damaged, or where the identity is another: the error lists the differences. More epochs than
 * before are no difference unless the schedule spans the run. */
NetcCheckpointResult netc_checkpoint_load(NetcCheckpoint *checkpoint, NetcError *error);

/* The identity of the newest state that is whole, which the caller frees, and whether its run is finished;
 * NULL: there is none. */
char *netc_checkpoint_identity(const char *folder, bool *finished);

/* Whether a file is such a state, undamaged or not. */
bool netc_checkpoint_is(const NetcTensorFile *file);

bool netc_checkpoint_exists(const char *folder);
bool netc_checkpoint_remove(const char *folder, NetcError *error);

#endif
