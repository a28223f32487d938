/* Running a model over prepared batches. */
#ifndef NETC_RUNTIME_EVALUATE_H
#define NETC_RUNTIME_EVALUATE_H

#include <signal.h>

#include "runtime/loader.h"
#include "runtime/outcomes.h"
#include "runtime/state.h"

typedef struct NetcScore {
    double loss_sum;
    int64_t correct, count;
} NetcScore;

/* In per cent; 0 of nothing. */
double netc_score_percent(const NetcScore *score);
double netc_score_loss(const NetcScore *score);

/* Makes the state read this batch, in place: the state's inputs point into the loader until the next call. */
void netc_state_use_batch(NetcState *state, const NetcBatch *batch);

/* The seed of step `step`'s dropout masks. */
uint64_t netc_step_seed(uint64_t seed, int64_t step);

/* Scores all images of the loader and adds what was answered to `outcomes` (may be NULL). Returns false when
 * *stop (may be NULL) became nonzero before the end. */
bool netc_evaluate(NetcState *state, const NetcModel *model, NetcLoader *loader,
                   const volatile sig_atomic_t *stop, NetcScore *score, NetcOutcomes *outcomes);

#endif
