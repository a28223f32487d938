/* What all data sets have in common, and the drawn one. */
#include "fixture.h"

#include <math.h>

static void unknown_names_are_refused_with_the_known_ones(void **state) {
    (void)state;
    NetcDataset dataset;
    NetcError error;
    assert_false(netc_dataset_open(&dataset, "cifar", "/tmp", false, NULL, &error));
    SAYS(&error, "\"cifar\"", "cifar10", "cifar100", "mnist", "fashion-mnist", "synthetic", "folder");
    netc_dataset_close(&dataset);
    NetcNormalization normalization;
    const char *const *names;
    int classes;
    assert_false(netc_dataset_known("cifar", &normalization, &names, &classes));
}

static void published_facts_are_known_without_files(void **state) {
    (void)state;
    NetcNormalization normalization = {{7}, {7}};
    const char *const *names;
    int classes;
    assert_true(netc_dataset_known("cifar10", &normalization, &names, &classes));
    assert_int_equal(classes, 10);
    assert_string_equal(names[0], "airplane");
    assert_true(fabs(normalization.mean[1] - 0.48215841) < 1e-9);
    assert_true(fabs(normalization.deviation[2] - 0.26158784) < 1e-9);
    assert_true(netc_dataset_known("folder", &normalization, &names, &classes));
    assert_null(names);
    assert_int_equal(classes, 0);
    assert_true(fabs(normalization.mean[1] - 0.48215841) < 1e-9);
}

static void a_model_of_another_shape_is_refused_with_both_shapes(void **state) {
    (void)state;
    NetcDataset dataset = {.name = "mnist", .channels = 1, .height = 28, .width = 28, .classes = 10};
    NetcModel model = small_model(1, 28, 28, 4);
    NetcError error;
    assert_true(netc_dataset_check(&dataset, &model, &error));
    model = small_model(3, 32, 31, 4);
    assert_false(netc_dataset_check(&dataset, &model, &error));
    SAYS(&error, "mnist", "1x28x28", "10 classes", "Small", "3x32x31", "10 outputs");
    model = small_model(1, 28, 28, 4);
    model.classes = 9;
    assert_false(netc_dataset_check(&dataset, &model, &error));
    SAYS(&error, "10 classes", "9 outputs");
}

static void more_outputs_than_classes_are_numbered(void **state) {
    (void)state;
    static const char *const names[] = {"cat", "dog"};
    NetcDataset dataset = {
        .name = "folder", .channels = 1, .height = 8, .width = 8, .classes = 2, .class_names = names};
    NetcModel model = small_model(1, 8, 8, 4);
    NetcError error;
    char number[16];
    assert_true(netc_dataset_check(&dataset, &model, &error));
    assert_string_equal(netc_dataset_class_name(&dataset, 1, number), "dog");
    assert_string_equal(netc_dataset_class_name(&dataset, 2, number), "2");
}

static void drawn_pictures_fit_any_model_and_are_always_the_same(void **state) {
    (void)state;
    static const int shapes[][3] = {{3, 12, 12}, {1, 14, 10}, {4, 7, 9}, {1, 1, 1}};
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        NetcModel model = small_model(shapes[i][0], shapes[i][1], shapes[i][2], 8);
        NetcDataset first, second, test;
        NetcError error;
        assert_true(netc_dataset_open(&first, "synthetic", NULL, false, &model, &error));
        assert_true(netc_dataset_open(&second, "synthetic", "ignored", false, &model, &error));
        assert_true(netc_dataset_open(&test, "synthetic", NULL, true, &model, &error));
        assert_true(netc_dataset_check(&first, &model, &error));
        assert_int_equal(first.count, 10000);
        assert_int_equal(test.count, 2000);
        assert_int_equal(first.default_train, 9000);
        size_t bytes = (size_t)(shapes[i][0] * shapes[i][1] * shapes[i][2]);
        assert_memory_equal(first.pixels, second.pixels, 10000 * bytes);
        assert_memory_equal(first.labels, second.labels, 10000 * sizeof *first.labels);
        if (bytes > 1)
            assert_memory_not_equal(first.pixels, test.pixels, 2000 * bytes);
        netc_dataset_close(&first);
        netc_dataset_close(&second);
        netc_dataset_close(&test);
    }
}

static void drawn_pictures_are_of_ten_even_classes(void **state) {
    (void)state;
    NetcModel model = small_model(3, 16, 16, 8);
    NetcDataset dataset;
    NetcError error;
    int seen[10] = {0};
    assert_true(netc_dataset_open(&dataset, "synthetic", NULL, false, &model, &error));
    for (int i = 0; i < dataset.count; i++)
        seen[dataset.labels[i]]++;
    for (int i = 0; i < 10; i++)
        assert_in_range(seen[i], 850, 1150);
    NetcNormalization measured = netc_dataset_measure(&dataset, NULL, 0);
    for (int channel = 0; channel < 3; channel++) {
        assert_true(fabs(measured.mean[channel] - dataset.normalization.mean[channel]) < 0.05);
        assert_true(fabs(measured.deviation[channel] - dataset.normalization.deviation[channel]) < 0.08);
    }
    netc_dataset_close(&dataset);
}

static void there_are_fewer_of_very_large_drawn_pictures(void **state) {
    (void)state;
    NetcModel model = small_model(3, 1024, 1024, 1);
    NetcDataset dataset;
    NetcError error;
    assert_true(netc_dataset_open(&dataset, "synthetic", NULL, true, &model, &error));
    assert_int_equal(dataset.count, (1 << 27) / (3 << 20));
    netc_dataset_close(&dataset);
    assert_false(netc_dataset_open(&dataset, "synthetic", NULL, true, NULL, &error));
}

static void mean_and_deviation_are_measured(void **state) {
    (void)state;
    unsigned char pixels[] = {0,   255, 51, 51, /* first image: two channels of two pixels */
                              102, 0,   51, 51};
    NetcDataset dataset = {.channels = 2, .height = 1, .width = 2, .count = 2, .pixels = pixels};
    NetcNormalization all = netc_dataset_measure(&dataset, NULL, 0);
    assert_true(fabs(all.mean[0] - 0.35) < 1e-12);
    assert_true(fabs(all.deviation[0] - sqrt((1 + 0.16) / 4 - 0.35 * 0.35)) < 1e-12);
    assert_true(fabs(all.mean[1] - 0.2) < 1e-12);
    assert_true(all.deviation[1] == 1); /* equal pixels: nothing to divide by */
    NetcNormalization second = netc_dataset_measure(&dataset, (int[]){1}, 1);
    assert_true(fabs(second.mean[0] - 0.2) < 1e-12 && fabs(second.deviation[0] - 0.2) < 1e-12);
}

static void the_recipes_normalization_goes_first(void **state) {
    (void)state;
    NetcDataset dataset = {.normalization = {{0.5}, {0.25}}};
    NetcRecipe recipe = {.mean = {0.1}, .deviation = {0.2}};
    assert_true(netc_dataset_normalization(&dataset, &recipe).mean[0] == 0.5);
    recipe.has_normalization = true;
    assert_true(netc_dataset_normalization(&dataset, &recipe).mean[0] == 0.1);
    assert_true(netc_dataset_normalization(&dataset, &recipe).deviation[0] == 0.2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(unknown_names_are_refused_with_the_known_ones),
        cmocka_unit_test(published_facts_are_known_without_files),
        cmocka_unit_test(more_outputs_than_classes_are_numbered),
        cmocka_unit_test(a_model_of_another_shape_is_refused_with_both_shapes),
        cmocka_unit_test(drawn_pictures_fit_any_model_and_are_always_the_same),
        cmocka_unit_test(drawn_pictures_are_of_ten_even_classes),
        cmocka_unit_test(there_are_fewer_of_very_large_drawn_pictures),
        cmocka_unit_test(mean_and_deviation_are_measured),
        cmocka_unit_test(the_recipes_normalization_goes_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
