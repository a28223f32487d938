/* `dump` against the same steps taken by hand, and what it says about wrong files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/evaluate.h"
#include "runtime/optimizer.h"
#include "runtime/program.h"
#include "runtime/state.h"
#include "runtime/weights.h"
#include "tests/program/toy_model.h"

enum { IMAGES = 3 * TOY_BATCH };

static NetcError error;
static unsigned char pixels[IMAGES * TOY_INPUTS];
static int64_t labels[IMAGES];
static NetcState state; /* the truth */

static void write_images(const char *path, int count) {
    const int64_t shape[4] = {count, 3, 8, 8};
    NetcTensorFile *file = netc_tensor_file_create();
    netc_tensor_file_add(file, "images", NETC_U8, 4, shape, pixels);
    netc_tensor_file_add(file, "labels", NETC_I64, 1, shape, labels);
    assert_true(netc_tensor_file_write(file, path, &error));
    netc_tensor_file_destroy(file);
}

static int set_up(void **unused) {
    (void)unused;
    char folder[] = "/tmp/netc-dump-XXXXXX";
    if (!mkdtemp(folder) || chdir(folder) != 0 || !netc_state_create(&state, &toy_model, 1, &error))
        return 1;
    for (int i = 0; i < IMAGES * TOY_INPUTS; i++)
        pixels[i] = (unsigned char)(i * 7919 % 251);
    for (int i = 0; i < IMAGES; i++)
        labels[i] = i * 3 % TOY_CLASSES;
    write_images("one.safetensors", TOY_BATCH);
    write_images("three.safetensors", IMAGES);
    netc_state_initialize(&state, &toy_model, 9);
    for (int i = 0; i < TOY_HIDDEN; i++)
        state.buffers[i] = (float)i / 16;
    return !netc_weights_save(&state, &toy_model, "weights.safetensors", &error);
}

static int tear_down(void **unused) {
    (void)unused;
    netc_state_destroy(&state);
    return system("rm -r \"$PWD\"");
}

static void restore_weights(void) {
    assert_true(netc_weights_load(&state, &toy_model, "weights.safetensors", &error));
}

static void set_batch(int first) {
    float image[TOY_INPUTS];
    for (int i = 0; i < TOY_BATCH; i++) {
        for (int j = 0; j < TOY_INPUTS; j++)
            image[j] = ((float)pixels[(first + i) * TOY_INPUTS + j] / 255 - 0.5f) / 0.25f;
        netc_state_set_image(&state, &toy_model, i, image);
        state.labels[i] = state.mixed_labels[i] = (int32_t)labels[first + i];
    }
}

static int dump(const char *images, const char *steps) {
    char *arguments[] = {"toy",      "dump",         "--weights", "weights.safetensors",
                         "--images", (char *)images, "-o",        "out.safetensors",
                         "--steps",  (char *)steps};
    return netc_main(&toy_model, 10, arguments);
}

static void expect_tensor(const NetcTensorFile *file, const char *name, const float *truth, size_t count) {
    const NetcTensor *tensor = netc_tensor_file_find(file, name);
    if (!tensor || tensor->bytes != count * sizeof(float))
        fail_msg("no %s of %zu values", name, count);
    for (size_t i = 0; i < count; i++)
        if (fabsf(((const float *)tensor->data)[i] - truth[i]) > 1e-5f * (1 + fabsf(truth[i])))
            fail_msg("%s[%zu] is %g instead of %g", name, i, (double)((const float *)tensor->data)[i],
                     (double)truth[i]);
}

static void expect_all(const NetcTensorFile *file, const char *prefix, NetcTensorKind kind,
                       const float *truth) {
    for (int i = 0; i < toy_model.tensor_count; i++) {
        char name[128];
        const NetcTensorInfo *tensor = &toy_model.tensors[i];
        snprintf(name, sizeof name, "%s%s", prefix, tensor->name);
        if (tensor->kind == kind)
            expect_tensor(file, name, truth + tensor->offset, tensor->count);
    }
}

static void one_step_is_dumped(void **unused) {
    (void)unused;
    assert_int_equal(dump("one.safetensors", "0"), 0);
    NetcTensorFile *file = netc_tensor_file_read("out.safetensors", &error);
    restore_weights();
    set_batch(0);
    netc_state_run(&state, &toy_model, NETC_EVALUATE, NULL, NULL);
    expect_tensor(file, "eval_logits", state.logits, TOY_BATCH * TOY_CLASSES);
    double loss;
    state.seed = netc_step_seed(toy_model.recipe->seed, 0);
    netc_state_run(&state, &toy_model, NETC_TRAIN, &loss, NULL);
    expect_tensor(file, "logits", state.logits, TOY_BATCH * TOY_CLASSES);
    expect_all(file, "grad.", NETC_PARAMETER, state.gradients);
    expect_all(file, "after.", NETC_BUFFER, state.buffers);
    const NetcTensor *dumped = netc_tensor_file_find(file, "loss");
    assert_true(dumped->dtype == NETC_F64 && dumped->rank == 1);
    assert_true(fabs(*(const double *)dumped->data - loss / TOY_BATCH) < 1e-6);
    netc_tensor_file_destroy(file);
}

static void steps_start_from_the_weights(void **unused) {
    (void)unused;
    assert_int_equal(dump("three.safetensors", "3"), 0);
    NetcTensorFile *file = netc_tensor_file_read("out.safetensors", &error);
    const NetcTensor *losses = netc_tensor_file_find(file, "losses");
    assert_true(losses && losses->dtype == NETC_F64 && losses->shape[0] == 3);
    NetcOptimizerState optimizer;
    restore_weights();
    assert_true(netc_optimizer_create(&optimizer, &toy_model, toy_model.recipe, NULL, &error));
    for (int step = 0; step < 3; step++) {
        double loss;
        set_batch(step * TOY_BATCH);
        state.seed = netc_step_seed(toy_model.recipe->seed, step);
        netc_state_run(&state, &toy_model, NETC_TRAIN, &loss, NULL);
        assert_true(fabs(((const double *)losses->data)[step] - loss / TOY_BATCH) < 1e-5);
        netc_optimizer_step(&optimizer, &state, (NetcRate){0.05, 0.9});
    }
    expect_all(file, "step.", NETC_PARAMETER, state.parameters);
    netc_optimizer_destroy(&optimizer);
    netc_tensor_file_destroy(file);
}

static void wrong_files_are_refused(void **unused) {
    (void)unused;
    assert_int_equal(dump("three.safetensors", "4"), 1);
    assert_int_equal(dump("weights.safetensors", "0"), 1);
    assert_int_equal(dump("nothing.safetensors", "0"), 1);
    write_images("few.safetensors", TOY_BATCH - 1);
    assert_int_equal(dump("few.safetensors", "0"), 1);
    labels[2] = TOY_CLASSES;
    write_images("label.safetensors", TOY_BATCH);
    assert_int_equal(dump("label.safetensors", "0"), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_step_is_dumped),
        cmocka_unit_test(steps_start_from_the_weights),
        cmocka_unit_test(wrong_files_are_refused),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
