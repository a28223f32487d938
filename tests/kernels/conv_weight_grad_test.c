/* Weight gradients of many shapes, for every target that this machine runs, against plain loops in double
 * precision. */
#include "tests/kernels/weight_grad_harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

static void expect_right(const WeightGradCase *test, const char *target, ConvAlgorithm algorithm,
                         double tolerance) {
    WeightGradRun *run = weight_grad_run_create(test, target);
    if (!run)
        return;
    assert_int_equal(weight_grad_run_algorithm(run), algorithm);
    weight_grad_run_kernel(run);
    weight_grad_run_combine(run);
    double error = weight_grad_run_error(run);
    if (!(error < tolerance)) {
        fail_msg("%s: %d -> %d channels, %dx%d, kernel %dx%d, stride %d: error %g", target, test->in_channels,
                 test->out_channels, test->height, test->width, test->window.kernel_h, test->window.kernel_w,
                 test->window.stride, error);
    }
    weight_grad_run_destroy(run);
}

static void expect_all_right(const WeightGradCase *cases, size_t count, ConvAlgorithm algorithm,
                             double tolerance) {
    static const char *const targets[] = {"avx512", "avx2", "generic"};
    for (size_t i = 0; i < count; i++)
        for (size_t t = 0; t < sizeof targets / sizeof *targets; t++)
            expect_right(&cases[i], targets[t], algorithm, tolerance);
}

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define WINDOW(kh, kw, s, ph, pw)                                                                            \
    { kh, kw, s, ph, pw, 1, 1 }

/* Channels in, out, height, width, window, plain, bias, stripes, blocks, exact. */
static const WeightGradCase direct[] = {
    {3, 8, 9, 7, WINDOW(3, 3, 1, 1, 1), true, BIAS, 1, 2, true},
    {5, 12, 6, 10, WINDOW(3, 3, 1, 1, 1), false, NO_BIAS, 2, 2, true},
    {16, 24, 17, 5, WINDOW(3, 3, 1, 1, 1), false, ZERO_BIAS_GRADIENT, 3, 1, true},
    {1, 1, 4, 4, WINDOW(3, 3, 1, 1, 1), false, BIAS, 1, 1, true},
    {7, 11, 9, 9, WINDOW(3, 3, 2, 1, 1), false, BIAS, 2, 1, true},
    {4, 13, 8, 8, WINDOW(3, 3, 2, 1, 1), true, NO_BIAS, 1, 2, true},
    {6, 3, 5, 8, WINDOW(3, 3, 1, 0, 2), false, NO_BIAS, 1, 1, true},
    {32, 33, 5, 6, WINDOW(3, 3, 1, 1, 1), true, NO_BIAS, 1, 1, true},
    {3, 10, 8, 9, WINDOW(5, 5, 1, 2, 2), false, BIAS, 1, 1, true},
    {4, 9, 9, 8, WINDOW(7, 7, 2, 3, 3), false, NO_BIAS, 2, 1, true},
    {2, 5, 7, 7, WINDOW(7, 7, 1, 3, 3), true, BIAS, 1, 1, true},
    {3, 6, 6, 6, WINDOW(2, 2, 2, 0, 0), false, NO_BIAS, 1, 1, true},
    {3, 6, 7, 6, WINDOW(4, 6, 1, 1, 2), false, NO_BIAS, 3, 1, true},
    {9, 6, 7, 6, WINDOW(5, 1, 1, 2, 0), false, BIAS, 2, 1, true},
    {6, 9, 6, 7, WINDOW(1, 7, 2, 0, 3), false, NO_BIAS, 2, 1, true},
    {3, 2, 3, 3, WINDOW(1, 1, 1, 1, 1), false, NO_BIAS, 1, 1, true},
    {4, 8, 1, 1, WINDOW(3, 3, 1, 1, 1), false, BIAS, 1, 2, true},
};

static const WeightGradCase pointwise[] = {
    {176, 12, 4, 5, WINDOW(1, 1, 1, 0, 0), false, NO_BIAS, 1, 1, true},
    {16, 16, 8, 8, WINDOW(1, 1, 1, 0, 0), true, NO_BIAS, 2, 2, true},
    {5, 7, 9, 11, WINDOW(1, 1, 1, 0, 0), true, BIAS, 1, 2, true},
    {1, 1, 3, 5, WINDOW(1, 1, 1, 0, 0), false, BIAS, 3, 1, true},
    {13, 24, 7, 9, WINDOW(1, 1, 2, 0, 0), false, NO_BIAS, 2, 1, true},
    {8, 3, 8, 6, WINDOW(1, 1, 2, 0, 0), true, ZERO_BIAS_GRADIENT, 1, 2, true},
    {17, 33, 1, 1, WINDOW(1, 1, 1, 0, 0), true, NO_BIAS, 1, 3, true},
};

static const WeightGradCase winograd[] = {
    {48, 12, 12, 8, WINDOW(3, 3, 1, 1, 1), false, BIAS, 1, 2, false},
    {32, 32, 8, 8, WINDOW(3, 3, 1, 1, 1), false, NO_BIAS, 1, 2, false},
    {32, 48, 16, 16, WINDOW(3, 3, 1, 1, 1), false, BIAS, 1, 1, false},
    {40, 35, 11, 15, WINDOW(3, 3, 1, 1, 1), false, BIAS, 3, 1, false},
    {37, 64, 4, 32, WINDOW(3, 3, 1, 1, 1), true, ZERO_BIAS_GRADIENT, 2, 2, false},
    {32, 32, 20, 36, WINDOW(3, 3, 1, 1, 1), false, NO_BIAS, 4, 1, false},
    {16, 12, 32, 32, WINDOW(5, 5, 1, 2, 2), false, NO_BIAS, 1, 1, false},
    {16, 8, 11, 15, WINDOW(5, 5, 1, 2, 2), false, BIAS, 3, 1, false},
    {24, 35, 8, 20, WINDOW(5, 5, 1, 2, 2), true, ZERO_BIAS_GRADIENT, 1, 2, false},
};

static void winograd_kernels_are_right(void **state) {
    (void)state;
    expect_all_right(winograd, COUNT(winograd), CONV_WINOGRAD, 2e-5);
}

static void direct_kernels_are_right(void **state) {
    (void)state;
    expect_all_right(direct, COUNT(direct), CONV_DIRECT, 1e-5);
}

static void pointwise_kernels_are_right(void **state) {
    (void)state;
    expect_all_right(pointwise, COUNT(pointwise), CONV_DIRECT, 1e-5);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(direct_kernels_are_right),
        cmocka_unit_test(pointwise_kernels_are_right),
        cmocka_unit_test(winograd_kernels_are_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
