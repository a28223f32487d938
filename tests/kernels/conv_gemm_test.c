/* Convolutions that only the matrix-product fallback covers, in all three directions, against plain loops in
 * double precision. */
#include "tests/kernels/conv_harness.h"
#include "tests/kernels/weight_grad_harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

/* Channels in, out, height, width, window. */
typedef struct Geometry {
    int in_channels, out_channels, height, width;
    Window window;
} Geometry;

/* Kernel height, width, stride, padding, dilation, groups. */
static const Geometry geometries[] = {
    {6, 9, 7, 8, {3, 3, 1, 1, 1, 1, 3}},   {8, 8, 9, 6, {3, 3, 2, 1, 1, 1, 8}},
    {4, 5, 9, 10, {3, 3, 1, 2, 2, 2, 1}},  {3, 7, 11, 9, {3, 3, 3, 1, 1, 1, 1}},
    {2, 3, 12, 10, {9, 8, 1, 4, 3, 1, 1}}, {4, 6, 13, 14, {3, 2, 4, 2, 3, 3, 2}},
    {5, 4, 6, 7, {1, 1, 3, 0, 0, 1, 1}},   {40, 24, 19, 33, {3, 3, 1, 2, 2, 2, 1}},
};
enum { GEOMETRIES = sizeof geometries / sizeof *geometries };

static const char *const targets[] = {"avx512", "avx2", "generic"};

static void expect_convolution_right(const ConvCase *test, const char *target) {
    ConvRun *run = conv_run_create(test, target);
    if (!run)
        return;
    conv_run_pack(run);
    conv_run_kernel(run);
    assert_true(conv_run_error(run) < 1e-5);
    conv_run_destroy(run);
}

static ConvCase conv_case(const Geometry *g, KernelKind kind, bool plain) {
    return (ConvCase){.kind = kind,
                      .in_channels = g->in_channels,
                      .out_channels = g->out_channels,
                      .height = g->height,
                      .width = g->width,
                      .kernel_h = g->window.kernel_h,
                      .kernel_w = g->window.kernel_w,
                      .stride = g->window.stride,
                      .pad_h = g->window.pad_h,
                      .pad_w = g->window.pad_w,
                      .dilation = g->window.dilation,
                      .groups = g->window.groups,
                      .plain = plain,
                      .stripes = 1,
                      .blocks = 2};
}

static void expect_weight_gradient_right(const Geometry *g, const char *target, bool plain) {
    WeightGradCase test = {.in_channels = g->in_channels,
                           .out_channels = g->out_channels,
                           .height = g->height,
                           .width = g->width,
                           .window = g->window,
                           .plain = plain,
                           .bias = BIAS,
                           .stripes = 1,
                           .blocks = 2};
    WeightGradRun *run = weight_grad_run_create(&test, target);
    if (!run)
        return;
    assert_int_equal(weight_grad_run_algorithm(run), CONV_GEMM);
    weight_grad_run_kernel(run);
    weight_grad_run_combine(run);
    assert_true(weight_grad_run_error(run) < 1e-5);
    weight_grad_run_destroy(run);
}

static void expect_all_right(KernelKind kind) {
    for (int i = 0; i < GEOMETRIES; i++)
        for (size_t t = 0; t < sizeof targets / sizeof *targets; t++) {
            ConvCase test = conv_case(&geometries[i], kind, i % 2);
            expect_convolution_right(&test, targets[t]);
        }
}

static void forward_is_right(void **state) {
    (void)state;
    expect_all_right(KERNEL_CONV);
}

static void data_gradient_is_right(void **state) {
    (void)state;
    expect_all_right(KERNEL_CONV_DATA_GRAD);
}

static void weight_gradient_is_right(void **state) {
    (void)state;
    for (int i = 0; i < GEOMETRIES; i++)
        for (size_t t = 0; t < sizeof targets / sizeof *targets; t++)
            expect_weight_gradient_right(&geometries[i], targets[t], i % 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forward_is_right),
        cmocka_unit_test(data_gradient_is_right),
        cmocka_unit_test(weight_gradient_is_right),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
