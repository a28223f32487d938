#include "runtime/outcomes.h"

#include <math.h>
#include <stdlib.h>

static NetcOutcome outcome_of(const NetcReal *logits, int classes) {
    int answer = 0;
    double sum = 0;
    for (int i = 1; i < classes; i++)
        if (logits[i] > logits[answer])
            answer = i;
    for (int i = 0; i < classes; i++)
        sum += exp((double)logits[i] - (double)logits[answer]);
    return (NetcOutcome){.answer = answer, .confidence = (float)(1 / sum)};
}

void netc_outcomes_add(NetcOutcomes *outcomes, const NetcState *state, const NetcModel *model,
                       const NetcBatch *batch) {
    for (int i = 0; i < batch->examples && outcomes->count < outcomes->capacity; i++) {
        NetcOutcome *outcome = &outcomes->items[outcomes->count++];
        *outcome = outcome_of(state->logits + (size_t)i * (size_t)model->classes, model->classes);
        outcome->source = batch->source[i];
        outcome->label = batch->labels[i];
    }
}

/* Equal confidences (1 after rounding, mostly) keep the order of the data set. */
static int compare_outcomes(const void *left, const void *right) {
    const NetcOutcome *a = left, *b = right;
    bool a_right = a->answer == a->label, b_right = b->answer == b->label;
    if (a_right != b_right)
        return a_right - b_right;
    if (a->confidence < b->confidence || a->confidence > b->confidence)
        return a->confidence < b->confidence ? 1 : -1;
    return (a->source > b->source) - (a->source < b->source);
}

int netc_outcomes_sort_mistakes(NetcOutcomes *outcomes) {
    int mistakes = 0;
    if (outcomes->count > 0)
        qsort(outcomes->items, (size_t)outcomes->count, sizeof *outcomes->items, compare_outcomes);
    while (mistakes < outcomes->count && outcomes->items[mistakes].answer != outcomes->items[mistakes].label)
        mistakes++;
    return mistakes;
}
