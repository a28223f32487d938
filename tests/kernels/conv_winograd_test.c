/* 3x3 and 5x5 convolutions and their data gradients by Winograd's algorithm against plain loops: planes that
 * are and are not whole tiles, few and many channels, stripes, and for every target this machine runs. */
#include "tests/kernels/conv_harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

typedef struct Size {
    int kernel, in_channels, out_channels, height, width, stripes;
} Size;

/* The result of 32x32 pixels is so large that it is stored past the caches. */
static const Size sizes[] = {{3, 16, 16, 8, 16, 2},  {3, 17, 19, 9, 7, 1},  {3, 20, 16, 4, 4, 1},
                             {3, 16, 31, 6, 11, 1},  {3, 33, 18, 12, 8, 3}, {3, 16, 21, 8, 20, 2},
                             {5, 16, 16, 8, 16, 2},  {5, 17, 9, 7, 9, 1},   {5, 16, 24, 2, 4, 1},
                             {5, 8, 16, 5, 18, 1},   {3, 3, 32, 8, 12, 1},  {5, 3, 24, 8, 8, 1},
                             {3, 16, 32, 32, 32, 2}, {5, 16, 12, 12, 8, 3}};

static void check_sizes(const char *target, KernelKind kind) {
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        ConvCase test = {.kind = kind,
                         .in_channels = sizes[i].in_channels,
                         .out_channels = sizes[i].out_channels,
                         .height = sizes[i].height,
                         .width = sizes[i].width,
                         .kernel_h = sizes[i].kernel,
                         .kernel_w = sizes[i].kernel,
                         .stride = 1,
                         .pad_h = sizes[i].kernel / 2,
                         .pad_w = sizes[i].kernel / 2,
                         .plain = i % 2,
                         .stripes = sizes[i].stripes,
                         .blocks = 2};
        ConvRun *run = conv_run_create(&test, target);
        if (!run)
            skip();
        assert_int_equal(conv_run_algorithm(run), CONV_WINOGRAD);
        conv_run_pack(run);
        conv_run_kernel(run);
        double error = conv_run_error(run);
        if (!(error < 2e-5))
            print_message("size %zu on %s: error %g\n", i, target, error);
        assert_true(error < 2e-5);
        conv_run_destroy(run);
    }
}

static void test_forward(void **state) {
    check_sizes(*state, KERNEL_CONV);
}

static void test_data_grad(void **state) {
    check_sizes(*state, KERNEL_CONV_DATA_GRAD);
}

int main(void) {
    static char *const targets[] = {"generic", "avx2", "avx512"};
    const struct CMUnitTest tests[] = {
        {"forward, generic", test_forward, NULL, NULL, targets[0]},
        {"forward, avx2", test_forward, NULL, NULL, targets[1]},
        {"forward, avx512", test_forward, NULL, NULL, targets[2]},
        {"data gradient, generic", test_data_grad, NULL, NULL, targets[0]},
        {"data gradient, avx2", test_data_grad, NULL, NULL, targets[1]},
        {"data gradient, avx512", test_data_grad, NULL, NULL, targets[2]},
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
