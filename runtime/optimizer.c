#include "runtime/optimizer.h"

#include <stdlib.h>
#include <string.h>
#include <tgmath.h>

enum { SPAN_FLOATS = 8192 };

static bool is_norm_or_bias(const NetcTensorInfo *tensor) {
    return tensor->role == NETC_ROLE_NORM_WEIGHT || tensor->role == NETC_ROLE_NORM_BIAS ||
           tensor->role == NETC_ROLE_CONV_BIAS || tensor->role == NETC_ROLE_LINEAR_BIAS;
}

static size_t span_count_of(const NetcTensorInfo *tensor) {
    return (tensor->count + SPAN_FLOATS - 1) / SPAN_FLOATS;
}

static void add_spans(NetcOptimizerState *optimizer, const NetcTensorInfo *tensor) {
    bool spared = !optimizer->recipe.decay_norms_and_biases && is_norm_or_bias(tensor);
    double decay = spared ? 0 : optimizer->recipe.weight_decay;
    for (size_t done = 0; done < tensor->count; done += SPAN_FLOATS) {
        size_t left = tensor->count - done;
        optimizer->spans[optimizer->span_count++] =
            (NetcParameterSpan){tensor->offset + done, left < SPAN_FLOATS ? left : SPAN_FLOATS, decay};
    }
}

static bool create_spans(NetcOptimizerState *optimizer, const bool *frozen) {
    const NetcModel *model = optimizer->model;
    size_t count = 1;
    for (int i = 0; i < model->tensor_count; i++)
        count += model->tensors[i].kind == NETC_PARAMETER ? span_count_of(&model->tensors[i]) : 0;
    optimizer->spans = calloc(count, sizeof *optimizer->spans);
    if (!optimizer->spans)
        return false;
    for (int i = 0; i < model->tensor_count; i++)
        if (model->tensors[i].kind == NETC_PARAMETER && !(frozen && frozen[i]))
            add_spans(optimizer, &model->tensors[i]);
    return true;
}

static NetcReal *zeros(size_t count) {
    return calloc(count ? count : 1, sizeof(NetcReal));
}

bool netc_optimizer_create(NetcOptimizerState *optimizer, const NetcModel *model, const NetcRecipe *recipe,
                           const bool *frozen, NetcError *error) {
    memset(optimizer, 0, sizeof *optimizer);
    optimizer->model = model;
    optimizer->recipe = *recipe;
    bool has_second = recipe->optimizer != NETC_SGD, has_average = recipe->ema_decay > 0;
    optimizer->first = zeros(model->parameter_floats);
    if (has_second)
        optimizer->second = zeros(model->parameter_floats);
    if (has_average) {
        optimizer->average = zeros(model->parameter_floats);
        optimizer->average_buffers = zeros(model->buffer_floats);
    }
    bool complete = optimizer->first && (optimizer->second || !has_second) &&
                    ((optimizer->average && optimizer->average_buffers) || !has_average);
    if (complete && create_spans(optimizer, frozen))
        return true;
    netc_optimizer_destroy(optimizer);
    return netc_fail(error, "not enough memory for the optimizer's state of %zu parameters",
                     model->parameter_floats);
}

void netc_optimizer_destroy(NetcOptimizerState *optimizer) {
    free(optimizer->first);
    free(optimizer->second);
    free(optimizer->average);
    free(optimizer->average_buffers);
    free(optimizer->spans);
    memset(optimizer, 0, sizeof *optimizer);
}

static double square_sum(const NetcReal *values, size_t count) {
    double sums[8] = {0};
    size_t whole = count / 8 * 8;
    for (size_t i = 0; i < whole; i += 8)
        for (size_t lane = 0; lane < 8; lane++)
            sums[lane] += (double)values[i + lane] * (double)values[i + lane];
    for (size_t i = whole; i < count; i++)
        sums[0] += (double)values[i] * (double)values[i];
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

double netc_gradient_norm(const NetcOptimizerState *optimizer, const NetcState *state) {
    double sum = 0;
    for (int i = 0; i < optimizer->span_count; i++)
        sum += square_sum(state->gradients + optimizer->spans[i].offset, optimizer->spans[i].count);
    return sqrt(sum);
}

/* torch.nn.utils.clip_grad_norm_: the factor on every gradient, never above 1. */
static NetcReal clip_factor(const NetcOptimizerState *optimizer, const NetcState *state) {
    if (optimizer->recipe.clip_norm <= 0)
        return 1;
    return (NetcReal)fmin(1, optimizer->recipe.clip_norm / (netc_gradient_norm(optimizer, state) + 1e-6));
}

static void clip(NetcReal *gradients, size_t count, NetcReal factor, NetcReal limit) {
    if (factor < 1)
        for (size_t i = 0; i < count; i++)
            gradients[i] *= factor;
    if (limit > 0)
        for (size_t i = 0; i < count; i++)
            gradients[i] = gradients[i] > limit ? limit : gradients[i] < -limit ? -limit : gradients[i];
}

/* The numbers of one step, in the precision in which PyTorch multiplies tensors with them. */
typedef struct Step {
    double rate;
    NetcReal lr, momentum, rest1, beta2, rest2, epsilon, step_size, root_correction2;
    bool nesterov, decoupled;
} Step;

static Step step_numbers(const NetcOptimizerState *optimizer, NetcRate rate) {
    const NetcRecipe *recipe = &optimizer->recipe;
    double steps = (double)optimizer->steps;
    double correction1 = 1 - pow(rate.momentum, steps), correction2 = 1 - pow(recipe->beta2, steps);
    return (Step){
        .rate = rate.lr,
        .lr = (NetcReal)rate.lr,
        .momentum = (NetcReal)rate.momentum,
        .rest1 = (NetcReal)(1 - rate.momentum),
        .beta2 = (NetcReal)recipe->beta2,
        .rest2 = (NetcReal)(1 - recipe->beta2),
        .epsilon = (NetcReal)recipe->epsilon,
        .step_size = (NetcReal)(rate.lr / correction1),
        .root_correction2 = (NetcReal)sqrt(correction2),
        .nesterov = recipe->nesterov,
        .decoupled = recipe->optimizer == NETC_ADAMW,
    };
}

static void sgd(const Step *step, size_t count, double decay, NetcReal *restrict parameters,
                const NetcReal *restrict gradients, NetcReal *restrict buffer) {
    NetcReal along = step->nesterov ? 1 : 0, ahead = step->nesterov ? step->momentum : 1;
    for (size_t i = 0; i < count; i++) {
        NetcReal gradient = gradients[i] + (NetcReal)decay * parameters[i];
        buffer[i] = step->momentum * buffer[i] + gradient;
        parameters[i] -= step->lr * (along * gradient + ahead * buffer[i]);
    }
}

static void adam(const Step *step, size_t count, double decay, NetcReal *restrict parameters,
                 const NetcReal *restrict gradients, NetcReal *restrict first, NetcReal *restrict second) {
    NetcReal shrink = step->decoupled ? (NetcReal)(1 - step->rate * decay) : 1;
    NetcReal coupled = step->decoupled ? 0 : (NetcReal)decay;
    for (size_t i = 0; i < count; i++) {
        NetcReal value = parameters[i] * shrink;
        NetcReal gradient = gradients[i] + coupled * value;
        first[i] += step->rest1 * (gradient - first[i]);
        second[i] = step->beta2 * second[i] + step->rest2 * gradient * gradient;
        NetcReal denominator = sqrt(second[i]) / step->root_correction2 + step->epsilon;
        parameters[i] = value - step->step_size * (first[i] / denominator);
    }
}

static void update_span(NetcOptimizerState *optimizer, NetcState *state, const Step *step, NetcReal factor,
                        int index) {
    const NetcParameterSpan *span = &optimizer->spans[index];
    NetcReal *parameters = state->parameters + span->offset, *gradients = state->gradients + span->offset;
    clip(gradients, span->count, factor, (NetcReal)optimizer->recipe.clip_value);
    if (optimizer->second)
        adam(step, span->count, span->weight_decay, parameters, gradients, optimizer->first + span->offset,
             optimizer->second + span->offset);
    else
        sgd(step, span->count, span->weight_decay, parameters, gradients, optimizer->first + span->offset);
}

/* torch.optim.swa_utils.get_ema_multi_avg_fn: the first average is a copy, the later ones are moved. */
static void move_average(NetcReal *average, const NetcReal *values, size_t count, NetcReal rest) {
    for (size_t i = 0; i < count; i++)
        average[i] += rest * (values[i] - average[i]);
}

static void update_average(NetcOptimizerState *optimizer, const NetcState *state) {
    const NetcModel *model = optimizer->model;
    NetcReal rest = optimizer->steps == 1 ? 1 : (NetcReal)(1 - optimizer->recipe.ema_decay);
    move_average(optimizer->average, state->parameters, model->parameter_floats, rest);
    move_average(optimizer->average_buffers, state->buffers, model->buffer_floats, rest);
}

void netc_optimizer_step(NetcOptimizerState *optimizer, NetcState *state, NetcRate rate) {
    optimizer->steps++;
    const Step step = step_numbers(optimizer, rate);
    const NetcReal factor = clip_factor(optimizer, state);
#pragma omp parallel for schedule(static) num_threads(state->threads)
    for (int i = 0; i < optimizer->span_count; i++)
        update_span(optimizer, state, &step, factor, i);
    if (optimizer->average)
        update_average(optimizer, state);
}

static void exchange(NetcReal *a, NetcReal *b, size_t count) {
    for (size_t i = 0; i < count; i++) {
        NetcReal kept = a[i];
        a[i] = b[i];
        b[i] = kept;
    }
}

void netc_optimizer_exchange_average(NetcOptimizerState *optimizer, NetcState *state) {
    if (!optimizer->average)
        return;
    exchange(optimizer->average, state->parameters, optimizer->model->parameter_floats);
    exchange(optimizer->average_buffers, state->buffers, optimizer->model->buffer_floats);
}
