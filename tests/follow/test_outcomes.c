/* What was answered, how surely, and the order of mistakes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "runtime/outcomes.h"

static void softmax_of_the_largest(void **unused) {
    (void)unused;
    float logits[] = {0, 0, 0, 1000, 0, -1000};
    int32_t labels[] = {1, 0};
    int source[] = {7, 9};
    NetcOutcome items[2];
    NetcOutcomes outcomes = {items, 0, 2};
    const NetcModel model = {.classes = 3};
    const NetcState state = {.logits = logits};
    const NetcBatch batch = {.labels = labels, .source = source, .examples = 2};
    netc_outcomes_add(&outcomes, &state, &model, &batch);
    assert_int_equal(outcomes.count, 2);
    assert_true(fabs((double)items[0].confidence - 1.0 / 3) < 1e-6);
    assert_true(items[1].confidence > 0.999999f);
    assert_int_equal(items[1].answer, 0);
    assert_int_equal(items[1].source, 9);
    netc_outcomes_add(&outcomes, &state, &model, &batch);
    assert_int_equal(outcomes.count, 2);
}

static void surest_mistakes_first(void **unused) {
    (void)unused;
    NetcOutcome items[] = {{0, 1, 1, 0.9f}, {1, 1, 2, 0.5f}, {2, 2, 1, 0.8f}, {3, 2, 2, 1.0f}};
    NetcOutcomes outcomes = {items, 4, 4};
    assert_int_equal(netc_outcomes_sort_mistakes(&outcomes), 2);
    assert_int_equal(items[0].source, 2);
    assert_int_equal(items[1].source, 1);
    NetcOutcomes none = {NULL, 0, 0};
    assert_int_equal(netc_outcomes_sort_mistakes(&none), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(softmax_of_the_largest),
        cmocka_unit_test(surest_mistakes_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
