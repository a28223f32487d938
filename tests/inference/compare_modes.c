/* Whether a network compiled for inference computes what the same network, compiled for training, evaluates
 * to.
 *
 *     compare_modes TRAIN.so INFER.so MODEL_SYMBOL TOLERANCE
 *
 * Both get the same parameters and running statistics, all away from their initial values, and the same
 * images. The greatest difference of two logits may be TOLERANCE times the greatest logit. */
#include "runtime/random.h"
#include "runtime/state.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void fill_images(NetcState *state, const NetcModel *model) {
    size_t image_size = (size_t)model->channels * (size_t)model->height * (size_t)model->width;
    NetcReal *image = malloc(image_size * sizeof *image);
    if (!image)
        exit(1);
    NetcRandom random = netc_random(1, NETC_STREAM_OTHER, 0);
    for (int n = 0; n < model->batch; n++) {
        for (size_t i = 0; i < image_size; i++)
            image[i] = (NetcReal)netc_random_normal(&random);
        netc_state_set_image(state, model, n, image);
    }
    free(image);
}

/* Values that make every part of a batch norm count. */
static double shaken(NetcRandom *random, NetcRole role, double value) {
    switch (role) {
    case NETC_ROLE_RUNNING_VARIANCE:
        return netc_random_range(random, 0.3, 3);
    case NETC_ROLE_NORM_WEIGHT:
        return netc_random_range(random, 0.5, 1.5);
    case NETC_ROLE_CONV_WEIGHT:
    case NETC_ROLE_LINEAR_WEIGHT:
        return value;
    default:
        return value + 0.3 * netc_random_normal(random);
    }
}

static void shake(NetcState *state, const NetcModel *model, uint64_t seed) {
    netc_state_initialize(state, model, seed);
    for (int i = 0; i < model->tensor_count; i++) {
        const NetcTensorInfo *tensor = &model->tensors[i];
        if (tensor->kind == NETC_COUNTER)
            continue;
        NetcRandom random = netc_random(seed, NETC_STREAM_OTHER, (uint64_t)i);
        NetcReal *values =
            (tensor->kind == NETC_PARAMETER ? state->parameters : state->buffers) + tensor->offset;
        for (size_t j = 0; j < tensor->count; j++)
            values[j] = (NetcReal)shaken(&random, tensor->role, (double)values[j]);
    }
    netc_state_prepare(state, model);
}

static NetcState create(const NetcModel *model, int threads) {
    NetcState state;
    NetcError error;
    if (!netc_state_create(&state, model, threads, &error)) {
        fprintf(stderr, "compare_modes: %s\n", error.text);
        exit(1);
    }
    fill_images(&state, model);
    return state;
}

static int check_same(const NetcState *state, const NetcReal *first, int count, const char *what) {
    if (memcmp(first, state->logits, sizeof(NetcReal) * (size_t)count) == 0)
        return 0;
    printf("%s gives other logits than the first run\n", what);
    return 1;
}

/* Another run must find all that was prepared as the first one did. */
static int check_repeats(NetcState *state, const NetcModel *model, const NetcReal *first) {
    netc_state_run(state, model, NETC_EVALUATE, NULL, NULL);
    int wrong = check_same(state, first, model->batch * model->classes, "a second run");
    state->examples = 1;
    netc_state_run(state, model, NETC_EVALUATE, NULL, NULL);
    state->examples = model->batch;
    return wrong + check_same(state, first, model->classes, "a run for one image");
}

static int check_logits(const NetcModel *model, const NetcReal *expected, const NetcReal *actual,
                        double tolerance) {
    double largest = 0, difference = 0;
    for (int i = 0; i < model->batch * model->classes; i++) {
        largest = fmax(largest, fabs((double)expected[i]));
        if (!(fabs((double)expected[i] - (double)actual[i]) <= difference))
            difference = fabs((double)expected[i] - (double)actual[i]);
    }
    printf("largest logit %g, largest difference %g\n", largest, difference);
    return !(largest > 0 && difference <= tolerance * largest);
}

static int compare(const NetcModel *trains, const NetcModel *infers, double tolerance) {
    NetcState expected = create(trains, 1), actual = create(infers, 2);
    int wrong = !infers->inference_only || trains->inference_only || actual.gradients;
    for (uint64_t seed = 7; seed < 9; seed++) { /* the second time, parameters change under a state in use */
        shake(&expected, trains, seed);
        shake(&actual, infers, seed);
        netc_state_run(&expected, trains, NETC_EVALUATE, NULL, NULL);
        netc_state_run(&actual, infers, NETC_EVALUATE, NULL, NULL);
        wrong += check_logits(trains, expected.logits, actual.logits, tolerance);
        memcpy(expected.logits, actual.logits, sizeof(NetcReal) * (size_t)(trains->batch * trains->classes));
        wrong += check_repeats(&actual, infers, expected.logits);
    }
    netc_state_destroy(&expected);
    netc_state_destroy(&actual);
    return wrong;
}

static const NetcModel *load(const char *path, const char *symbol) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    const NetcModel *model = library ? dlsym(library, symbol) : NULL;
    if (!model) {
        fprintf(stderr, "compare_modes: %s\n", dlerror());
        exit(1);
    }
    return model;
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "usage: compare_modes TRAIN.so INFER.so SYMBOL TOLERANCE\n");
        return 2;
    }
    return compare(load(argv[1], argv[3]), load(argv[2], argv[3]), strtod(argv[4], NULL)) > 0;
}
