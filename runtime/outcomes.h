/* What a network answered for each image of a split: the matter of confusion matrices and of galleries of
 * mistakes. */
#ifndef NETC_RUNTIME_OUTCOMES_H
#define NETC_RUNTIME_OUTCOMES_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/loader.h"
#include "runtime/state.h"

typedef struct NetcOutcome {
    int source; /* index of the image in its data set */
    int32_t label, answer;
    float confidence; /* probability of the answer, 0..1 */
} NetcOutcome;

typedef struct NetcOutcomes {
    NetcOutcome *items; /* `capacity` of them, the caller's */
    int count, capacity;
} NetcOutcomes;

/* Adds the images of a batch that the state has just run on. What does not fit is left out. */
void netc_outcomes_add(NetcOutcomes *outcomes, const NetcState *state, const NetcModel *model,
                       const NetcBatch *batch);

/* Moves the mistakes to the front, most confident first; returns their number. */
int netc_outcomes_sort_mistakes(NetcOutcomes *outcomes);

#endif
