/* A model's memory, initial values and lane layout. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/evaluate.h"
#include "runtime/processor.h"
#include "runtime/state.h"
#include "tests/program/toy_model.h"

static NetcError error;

static void memory_is_aligned_zero_and_apart(void **unused) {
    (void)unused;
    NetcState state;
    assert_true(netc_state_create(&state, &toy_model, 3, &error));
    unsigned char *parts[] = {(unsigned char *)state.parameters,
                              (unsigned char *)state.gradients,
                              (unsigned char *)state.buffers,
                              (unsigned char *)state.counters,
                              (unsigned char *)state.images,
                              (unsigned char *)state.labels,
                              (unsigned char *)state.logits,
                              state.arena,
                              state.scratch};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        assert_int_equal((uintptr_t)parts[i] % NETC_ALIGNMENT, 0);
    for (size_t i = 0; i < toy_model.image_floats; i++)
        assert_true(state.images[i] == 0);
    memset(state.scratch, 1, 3 * toy_model.scratch_bytes);
    memset(state.parameters, 1, toy_model.parameter_floats * sizeof(float));
    assert_true(state.gradients[0] == 0);
    for (int i = 0; i < TOY_PADDED; i++)
        assert_true(state.mix_weights[i] == 1);
    assert_int_equal(state.examples, TOY_BATCH);
    netc_state_destroy(&state);
    assert_null(state.parameters);
    netc_state_destroy(&state);
}

static void too_much_memory_is_refused(void **unused) {
    (void)unused;
    NetcModel huge = toy_model;
    NetcState state;
    huge.arena_bytes = (size_t)1 << 60;
    assert_false(netc_state_create(&state, &huge, 1, &error));
    assert_non_null(strstr(error.text, "1152921504"));
    assert_non_null(strstr(error.text, "netc --batch"));
    netc_state_destroy(&state);
}

static void models_of_another_runtime_are_refused(void **unused) {
    (void)unused;
    NetcModel other = toy_model;
    NetcState state;
    other.abi = NETC_MODEL_ABI + NETC_DOUBLE_ABI;
    assert_false(netc_state_create(&state, &other, 1, &error));
    assert_non_null(
        strstr(error.text, "compiled for double precision, the runtime it is linked with for single"));
    other.abi = NETC_MODEL_ABI + 1;
    assert_false(netc_state_create(&state, &other, 1, &error));
    assert_non_null(strstr(error.text, "compile it again with netc"));
    netc_state_destroy(&state);
}

static void programs_for_better_processors_are_refused(void **unused) {
    (void)unused;
    NetcModel model = toy_model;
    const NetcProcessor old = {false, false}, usual = {true, false}, best = {true, true};
    model.target = "generic";
    assert_true(netc_processor_runs(old, &model, &error));
    model.target = "avx2";
    assert_true(netc_processor_runs(usual, &model, &error));
    assert_false(netc_processor_runs(old, &model, &error));
    assert_non_null(
        strstr(error.text, "was compiled for processors with AVX2 and FMA, which this one lacks"));
    assert_non_null(strstr(error.text, "--target=generic"));
    model.target = "avx512-double";
    assert_true(netc_processor_runs(best, &model, &error));
    assert_false(netc_processor_runs(usual, &model, &error));
    assert_non_null(strstr(error.text, "was compiled for processors with AVX-512, which this one lacks"));
    assert_non_null(strstr(error.text, "--target=avx2"));
}

static void initial_values_follow_the_table(void **unused) {
    (void)unused;
    NetcState state, other;
    assert_true(netc_state_create(&state, &toy_model, 1, &error));
    assert_true(netc_state_create(&other, &toy_model, 2, &error));
    state.counters[0] = 7;
    state.buffers[3] = 7;
    netc_state_initialize(&state, &toy_model, 5);
    netc_state_initialize(&other, &toy_model, 5);
    assert_memory_equal(state.parameters, other.parameters, toy_model.parameter_floats * sizeof(float));
    assert_true(state.counters[0] == 0 && state.buffers[3] == 0);
    const NetcTensorInfo *normal = &toy_model.tensors[0], *constant = &toy_model.tensors[1],
                         *uniform = &toy_model.tensors[4];
    double sum = 0, squares = 0;
    for (size_t i = 0; i < normal->count; i++) {
        double value = (double)state.parameters[normal->offset + i];
        sum += value;
        squares += value * value;
    }
    assert_true(fabs(sum / (double)normal->count) < 0.008);
    assert_true(fabs(sqrt(squares / (double)normal->count) - 0.1) < 0.006);
    assert_true(state.parameters[constant->offset + 2] == 0.25f);
    float least = 1, most = -1;
    for (size_t i = 0; i < uniform->count; i++) {
        least = fminf(least, state.parameters[uniform->offset + i]);
        most = fmaxf(most, state.parameters[uniform->offset + i]);
    }
    assert_true(least >= -0.25f && least < -0.2f && most <= 0.25f && most > 0.2f);
    netc_state_initialize(&other, &toy_model, 6);
    assert_memory_not_equal(state.parameters, other.parameters, toy_model.parameter_floats * sizeof(float));
    netc_state_destroy(&state);
    netc_state_destroy(&other);
}

static void images_go_to_their_lanes(void **unused) {
    (void)unused;
    NetcState state;
    float image[TOY_INPUTS];
    assert_true(netc_state_create(&state, &toy_model, 1, &error));
    for (int i = 0; i < TOY_INPUTS; i++)
        image[i] = (float)i;
    netc_state_set_image(&state, &toy_model, 11, image);
    for (int i = 0; i < TOY_INPUTS; i++)
        for (int lane = 0; lane < TOY_LANES; lane++)
            assert_true(state.images[(TOY_INPUTS + i) * TOY_LANES + lane] == (lane == 3 ? (float)i : 0));
    netc_state_destroy(&state);
}

/* Uniform logits: every loss is ln 10, and the first class is the answer to all. */
static void losses_are_summed_over_examples(void **unused) {
    (void)unused;
    NetcState state;
    double loss;
    int correct;
    assert_true(netc_state_create(&state, &toy_model, 1, &error));
    state.examples = 7;
    state.labels[2] = 4;
    netc_state_run(&state, &toy_model, NETC_EVALUATE, &loss, &correct);
    assert_true(fabs(loss - 7 * log(10)) < 1e-5);
    assert_int_equal(correct, 6);
    netc_state_run(&state, &toy_model, NETC_EVALUATE, NULL, NULL);
    netc_state_destroy(&state);
}

static void seeds_differ_by_step(void **unused) {
    (void)unused;
    assert_true(netc_step_seed(42, 0) == netc_step_seed(42, 0));
    assert_true(netc_step_seed(42, 0) != netc_step_seed(42, 1));
    assert_true(netc_step_seed(42, 0) != netc_step_seed(43, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(memory_is_aligned_zero_and_apart),
        cmocka_unit_test(too_much_memory_is_refused),
        cmocka_unit_test(models_of_another_runtime_are_refused),
        cmocka_unit_test(programs_for_better_processors_are_refused),
        cmocka_unit_test(initial_values_follow_the_table),
        cmocka_unit_test(images_go_to_their_lanes),
        cmocka_unit_test(losses_are_summed_over_examples),
        cmocka_unit_test(seeds_differ_by_step),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
