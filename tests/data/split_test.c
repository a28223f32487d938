/* The split of the training files, against torch.utils.data.random_split of PyTorch 2.6. */
#include "fixture.h"

static void split_equals_pytorchs(void **state) {
    (void)state;
    enum { COUNT = 50000, TRAIN = 45000 };
    static int order[COUNT];
    netc_split(COUNT, TRAIN, COUNT - TRAIN, 42, order);
    assert_int_equal(order[0], 37542);
    assert_int_equal(order[1], 44491);
    assert_int_equal(order[2], 216);
    assert_int_equal(order[TRAIN - 1], 12721);
    assert_int_equal(order[TRAIN], 17408);
    assert_int_equal(order[TRAIN + 1], 40845);
    assert_int_equal(order[TRAIN + 2], 3378);
    assert_int_equal(order[COUNT - 1], 33082);
}

static void split_is_a_permutation(void **state) {
    (void)state;
    enum { COUNT = 1000 };
    int order[COUNT];
    bool seen[COUNT] = {false};
    netc_split(COUNT, 900, 100, 7, order);
    for (int i = 0; i < COUNT; i++) {
        assert_false(seen[order[i]]);
        seen[order[i]] = true;
    }
}

static void validation_images_do_not_depend_on_the_number_of_training_images(void **state) {
    (void)state;
    int whole[1000], part[1000];
    netc_split(1000, 900, 100, 7, whole);
    netc_split(1000, 50, 100, 7, part);
    assert_memory_equal(part, whole, 50 * sizeof *part);
    assert_memory_equal(part + 50, whole + 900, 100 * sizeof *part);
}

static void sizes_come_from_the_recipe_or_the_data_set(void **state) {
    (void)state;
    NetcDataset dataset = {
        .name = "cifar10", .count = 50000, .default_train = 45000, .default_validation = 5000};
    NetcRecipe recipe = {0};
    NetcError error;
    int train, validation;
    assert_true(netc_split_sizes(&dataset, &recipe, &train, &validation, &error));
    assert_int_equal(train, 45000);
    assert_int_equal(validation, 5000);
    recipe.split_train = 100;
    assert_true(netc_split_sizes(&dataset, &recipe, &train, &validation, &error));
    assert_int_equal(train, 100);
    assert_int_equal(validation, 0);
}

static void impossible_sizes_are_refused(void **state) {
    (void)state;
    NetcDataset dataset = {.name = "cifar10", .count = 50000};
    NetcRecipe recipe = {.split_train = 45001, .split_validation = 5000};
    NetcError error;
    int train, validation;
    assert_false(netc_split_sizes(&dataset, &recipe, &train, &validation, &error));
    SAYS(&error, "45001 / 5000", "50001", "50000", "cifar10");
    recipe.split_train = INT32_MAX;
    recipe.split_validation = INT32_MAX;
    assert_false(netc_split_sizes(&dataset, &recipe, &train, &validation, &error));
    recipe.split_train = 0;
    assert_false(netc_split_sizes(&dataset, &recipe, &train, &validation, &error));
    recipe.split_train = 10;
    recipe.split_validation = -1;
    assert_false(netc_split_sizes(&dataset, &recipe, &train, &validation, &error));
    SAYS(&error, "10 / -1");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(split_equals_pytorchs),
        cmocka_unit_test(split_is_a_permutation),
        cmocka_unit_test(validation_images_do_not_depend_on_the_number_of_training_images),
        cmocka_unit_test(sizes_come_from_the_recipe_or_the_data_set),
        cmocka_unit_test(impossible_sizes_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
