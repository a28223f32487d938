/* The names of a known data set's classes, for weights that come without names. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "runtime/trained.h"

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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outputs_beyond_the_classes_are_allowed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
