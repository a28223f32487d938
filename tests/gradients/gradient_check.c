/* Checks a compiled model's gradients against finite differences of its own loss.
 *
 *     gradient_check MODEL.so MODEL_SYMBOL
 *
 * For each parameter tensor: the derivative of the loss along a random direction within that tensor, by
 * central differences, against the scalar product of that direction and the gradient. In single precision
 * losses are float sums of a whole batch, so directions are made long enough for the difference to stand out;
 * a difference too small to measure is compared in absolute terms. Compiled with NETC_DOUBLE it checks models
 * of double precision, to many more digits. */
#include "runtime/random.h"
#include "runtime/state.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A difference quotient may be off by its part of itself, by the rounding of the loss over the step, and by
 * its part of the largest gradient. */
#ifdef NETC_DOUBLE
static const double relative_tolerance = 1e-8, loss_rounding = 1e-14, gradient_tolerance = 1e-9;
static const double steps[] = {1e-4, 1e-5, 1e-6, 1e-7};
#else
static const double relative_tolerance = 0.02, loss_rounding = 1e-6, gradient_tolerance = 1e-4;
static const double steps[] = {0.02, 0.005, 0.002, 0.0005};
#endif

static double loss_of(NetcState *state, const NetcModel *model, NetcMode mode) {
    double sum;
    netc_state_run(state, model, mode, &sum, NULL);
    return sum / state->examples;
}

static void fill_batch(NetcState *state, const NetcModel *model) {
    size_t image_size = (size_t)model->channels * (size_t)model->height * (size_t)model->width;
    NetcReal *image = malloc(image_size * sizeof *image);
    if (!image)
        exit(1);
    NetcRandom random = netc_random(1, 0, 0);
    for (int n = 0; n < model->batch; n++) {
        for (size_t i = 0; i < image_size; i++)
            image[i] = (NetcReal)netc_random_normal(&random);
        netc_state_set_image(state, model, n, image);
        state->labels[n] = (int32_t)netc_random_below(&random, (uint32_t)model->classes);
        state->mix_weights[n] = 1;
    }
    free(image);
}

/* Initial values alone would leave norms at 1 and 0, where mistakes can hide. */
static void shake_parameters(NetcState *state, const NetcModel *model) {
    NetcRandom random = netc_random(2, 0, 0);
    for (size_t i = 0; i < model->parameter_floats; i++)
        state->parameters[i] += (NetcReal)(0.1 * netc_random_normal(&random));
}

/* The difference quotient along `direction`, of the step that is best balanced between rounding and
 * curvature. */
static double difference_quotient(NetcState *state, const NetcModel *model, const NetcTensorInfo *tensor,
                                  const NetcReal *direction, double step) {
    NetcReal *values = state->parameters + tensor->offset;
    NetcReal *saved = malloc(tensor->count * sizeof *saved);
    if (!saved)
        exit(1);
    memcpy(saved, values, tensor->count * sizeof *saved);
    double losses[2];
    for (int side = 0; side < 2; side++) {
        for (size_t i = 0; i < tensor->count; i++)
            values[i] = saved[i] + (NetcReal)((side ? step : -step) * direction[i]);
        losses[side] = loss_of(state, model, NETC_TRAIN_FORWARD);
    }
    memcpy(values, saved, tensor->count * sizeof *saved);
    free(saved);
    return (losses[1] - losses[0]) / (2 * step);
}

/* A unit vector halfway between the gradient's own direction, along which there is something to measure, and
 * a random one. */
static double make_direction(NetcReal *direction, const NetcReal *gradient, size_t count,
                             NetcRandom *random) {
    double gradient_norm = 0, random_norm = 0, norm = 0, slope = 0;
    for (size_t i = 0; i < count; i++) {
        direction[i] = (NetcReal)netc_random_normal(random);
        gradient_norm += (double)gradient[i] * gradient[i];
        random_norm += (double)direction[i] * direction[i];
    }
    for (size_t i = 0; i < count; i++) {
        direction[i] /= (NetcReal)sqrt(random_norm);
        if (gradient_norm > 0)
            direction[i] += gradient[i] / (NetcReal)sqrt(gradient_norm);
        norm += (double)direction[i] * direction[i];
    }
    if (norm == 0) { /* the two were opposite, as they may be in one dimension */
        memcpy(direction, gradient, count * sizeof *direction);
        norm = gradient_norm;
    }
    for (size_t i = 0; i < count; i++) {
        direction[i] /= (NetcReal)sqrt(norm);
        slope += (double)direction[i] * gradient[i];
    }
    return slope;
}

/* ReLUs and max pools have kinks that a step may cross: of several steps one must agree. */
static bool check_tensor(NetcState *state, const NetcModel *model, const NetcTensorInfo *tensor,
                         double largest) {
    NetcRandom random = netc_random(3, NETC_STREAM_OTHER, tensor->offset);
    NetcReal *direction = malloc(tensor->count * sizeof *direction);
    if (!direction)
        exit(1);
    double slope = make_direction(direction, state->gradients + tensor->offset, tensor->count, &random);
    double measured = 0;
    bool right = false;
    for (size_t i = 0; i < sizeof steps / sizeof *steps && !right; i++) {
        measured = difference_quotient(state, model, tensor, direction, steps[i]);
        double noise = loss_rounding / steps[i] + gradient_tolerance * largest;
        right = fabs(measured - slope) <= relative_tolerance * fabs(measured) + noise;
    }
    printf("%-7s %-40s gradient %12.6g measured %12.6g\n", right ? "ok" : "WRONG", tensor->name, slope,
           measured);
    free(direction);
    return right;
}

static double largest_gradient(const NetcState *state, const NetcModel *model) {
    double largest = 0;
    for (int i = 0; i < model->tensor_count; i++) {
        const NetcTensorInfo *tensor = &model->tensors[i];
        double square = 0;
        for (size_t j = 0; tensor->kind == NETC_PARAMETER && j < tensor->count; j++)
            square += (double)state->gradients[tensor->offset + j] * state->gradients[tensor->offset + j];
        if (sqrt(square) > largest)
            largest = sqrt(square);
    }
    return largest;
}

static int check_model(const NetcModel *model) {
    NetcState state;
    NetcError error;
    if (!netc_state_create(&state, model, 2, &error)) {
        fprintf(stderr, "%s\n", error.text);
        return 1;
    }
    netc_state_initialize(&state, model, 7);
    shake_parameters(&state, model);
    fill_batch(&state, model);
    state.examples = model->batch;
    state.seed = 5;
    loss_of(&state, model, NETC_TRAIN);
    double largest = largest_gradient(&state, model);
    int wrong = 0;
    for (int i = 0; i < model->tensor_count; i++)
        if (model->tensors[i].kind == NETC_PARAMETER)
            wrong += !check_tensor(&state, model, &model->tensors[i], largest);
    netc_state_destroy(&state);
    if (!(largest > 0)) {
        printf("all gradients are zero\n");
        return 1;
    }
    return wrong > 0;
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: gradient_check MODEL.so SYMBOL\n");
        return 2;
    }
    void *library = dlopen(argv[1], RTLD_NOW);
    const NetcModel *model = library ? dlsym(library, argv[2]) : NULL;
    if (!model) {
        fprintf(stderr, "gradient_check: %s\n", dlerror());
        return 1;
    }
    return check_model(model);
}
