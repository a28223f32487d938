/* What weights bring along: class names, and normalisation. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "runtime/state.h"
#include "runtime/trained.h"
#include "runtime/weights.h"
#include "tests/program/toy_model.h"

static int named(int outputs) {
    const NetcModel model = {.classes = outputs};
    const NetcRecipe recipe = {.data = "cifar10"};
    NetcTrained trained = {0};
    netc_trained_complete(&trained, &model, &recipe);
    int count = trained.class_count;
    assert_int_equal(trained.class_names != NULL, count > 0);
    if (count == 10)
        assert_string_equal(trained.class_names[9], "truck");
    netc_trained_destroy(&trained);
    return count;
}

static void outputs_beyond_the_classes_are_allowed(void **unused) {
    (void)unused;
    assert_int_equal(named(10), 10);
    assert_int_equal(named(1000), 10);
    assert_int_equal(named(9), 0);
}

/* A file that claims a normalisation for each of `channels`, read by a network of so many. */
static bool brings_normalization(int channels) {
    static const char path[] = "trained_test.safetensors";
    NetcModel model = toy_model;
    model.channels = channels;
    NetcState state;
    NetcError error;
    char numbers[256] = "0.5";
    for (int i = 1; i < channels; i++)
        strcat(numbers, ",0.5");
    assert_true(netc_state_create(&state, &toy_model, 1, &error));
    NetcTensorFile *file = netc_weights_to_tensors(&state, &toy_model);
    netc_tensor_file_set_metadata(file, "mean", numbers);
    netc_tensor_file_set_metadata(file, "deviation", numbers);
    assert_true(netc_tensor_file_write(file, path, &error));
    netc_tensor_file_destroy(file);
    NetcTrained trained;
    assert_true(netc_trained_load(&trained, &state, &model, path, &error));
    assert_null(trained.owned);
    bool has_normalization = trained.has_normalization;
    netc_trained_destroy(&trained);
    netc_state_destroy(&state);
    remove(path);
    return has_normalization;
}

static void more_channels_than_images_have(void **unused) {
    (void)unused;
    assert_true(brings_normalization(3));
    assert_true(brings_normalization(NETC_MAX_IMAGE_CHANNELS));
    assert_false(brings_normalization(NETC_MAX_IMAGE_CHANNELS + 4));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(more_channels_than_images_have),
        cmocka_unit_test(outputs_beyond_the_classes_are_allowed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
