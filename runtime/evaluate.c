#include "runtime/evaluate.h"

#include "runtime/random.h"

double netc_score_percent(const NetcScore *score) {
    return score->count ? 100.0 * (double)score->correct / (double)score->count : 0;
}

double netc_score_loss(const NetcScore *score) {
    return score->count ? score->loss_sum / (double)score->count : 0;
}

void netc_state_use_batch(NetcState *state, const NetcBatch *batch) {
    state->images = batch->images;
    state->labels = batch->labels;
    state->mixed_labels = batch->mixed_labels;
    state->mix_weights = batch->mix_weights;
    state->examples = batch->examples;
}

uint64_t netc_step_seed(uint64_t seed, int64_t step) {
    NetcRandom random = netc_random(seed, NETC_STREAM_DROPOUT, (uint64_t)step);
    uint64_t high = netc_random_word(&random);
    return high << 32 | netc_random_word(&random);
}

bool netc_evaluate(NetcState *state, const NetcModel *model, NetcLoader *loader,
                   const volatile sig_atomic_t *stop, NetcScore *score, NetcOutcomes *outcomes) {
    *score = (NetcScore){0};
    state->label_smoothing = 0;
    netc_loader_start(loader, 0, 0);
    for (const NetcBatch *batch; (batch = netc_loader_next(loader));) {
        if (stop && *stop)
            return false;
        double loss_sum;
        int correct;
        netc_state_use_batch(state, batch);
        netc_state_run(state, model, NETC_EVALUATE, &loss_sum, &correct);
        if (outcomes)
            netc_outcomes_add(outcomes, state, model, batch);
        score->loss_sum += loss_sum;
        score->correct += correct;
        score->count += batch->examples;
    }
    return true;
}
