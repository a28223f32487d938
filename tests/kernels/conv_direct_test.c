/* Direct convolutions and their data gradients against plain loops, over odd shapes and for every target this
 * machine runs. */
#include "tests/kernels/conv_harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static const ConvCase shapes[] = {
    {.in_channels = 3,
     .out_channels = 16,
     .height = 9,
     .width = 7,
     .kernel_h = 3,
     .kernel_w = 3,
     .stride = 1,
     .pad_h = 1,
     .pad_w = 1},
    {.in_channels = 5,
     .out_channels = 13,
     .height = 6,
     .width = 11,
     .kernel_h = 3,
     .kernel_w = 3,
     .stride = 2,
     .pad_h = 1,
     .pad_w = 1},
    {.in_channels = 4,
     .out_channels = 8,
     .height = 8,
     .width = 8,
     .kernel_h = 3,
     .kernel_w = 3,
     .stride = 2,
     .pad_h = 0,
     .pad_w = 0},
    {.in_channels = 2,
     .out_channels = 3,
     .height = 7,
     .width = 12,
     .kernel_h = 5,
     .kernel_w = 5,
     .stride = 1,
     .pad_h = 2,
     .pad_w = 2},
    {.in_channels = 3,
     .out_channels = 2,
     .height = 10,
     .width = 9,
     .kernel_h = 7,
     .kernel_w = 7,
     .stride = 2,
     .pad_h = 3,
     .pad_w = 3},
    {.in_channels = 12,
     .out_channels = 24,
     .height = 5,
     .width = 5,
     .kernel_h = 1,
     .kernel_w = 1,
     .stride = 1,
     .pad_h = 0,
     .pad_w = 0},
    {.in_channels = 40,
     .out_channels = 7,
     .height = 9,
     .width = 10,
     .kernel_h = 1,
     .kernel_w = 1,
     .stride = 1,
     .pad_h = 0,
     .pad_w = 0},
    {.in_channels = 176,
     .out_channels = 5,
     .height = 1,
     .width = 1,
     .kernel_h = 1,
     .kernel_w = 1,
     .stride = 1,
     .pad_h = 0,
     .pad_w = 0},
    {.in_channels = 6,
     .out_channels = 10,
     .height = 7,
     .width = 8,
     .kernel_h = 1,
     .kernel_w = 1,
     .stride = 2,
     .pad_h = 0,
     .pad_w = 0},
    {.in_channels = 3,
     .out_channels = 4,
     .height = 5,
     .width = 4,
     .kernel_h = 1,
     .kernel_w = 1,
     .stride = 1,
     .pad_h = 1,
     .pad_w = 1},
    {.in_channels = 2,
     .out_channels = 5,
     .height = 5,
     .width = 6,
     .kernel_h = 1,
     .kernel_w = 1,
     .stride = 2,
     .pad_h = 1,
     .pad_w = 1},
    {.in_channels = 1,
     .out_channels = 1,
     .height = 6,
     .width = 5,
     .kernel_h = 2,
     .kernel_w = 4,
     .stride = 1,
     .pad_h = 0,
     .pad_w = 2},
    {.in_channels = 3,
     .out_channels = 6,
     .height = 9,
     .width = 8,
     .kernel_h = 4,
     .kernel_w = 1,
     .stride = 2,
     .pad_h = 1,
     .pad_w = 0},
    {.in_channels = 7,
     .out_channels = 9,
     .height = 4,
     .width = 4,
     .kernel_h = 3,
     .kernel_w = 3,
     .stride = 1,
     .pad_h = 2,
     .pad_w = 3},
    {.in_channels = 9,
     .out_channels = 8,
     .height = 1,
     .width = 1,
     .kernel_h = 3,
     .kernel_w = 3,
     .stride = 1,
     .pad_h = 1,
     .pad_w = 1},
};

static void check_shapes(const char *target, KernelKind kind) {
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        ConvCase test = shapes[i];
        test.kind = kind;
        test.plain = i % 2;
        test.blocks = 2;
        test.stripes = test.height > 4 ? 1 + (int)i % 3 : 1;
        ConvRun *run = conv_run_create(&test, target);
        if (!run)
            skip();
        conv_run_pack(run);
        conv_run_kernel(run);
        double error = conv_run_error(run);
        if (!(error < 2e-6))
            print_message("shape %zu on %s: error %g\n", i, target, error);
        assert_true(error < 2e-6);
        conv_run_destroy(run);
    }
}

static void test_forward(void **state) {
    check_shapes(*state, KERNEL_CONV);
}

static void test_data_grad(void **state) {
    check_shapes(*state, KERNEL_CONV_DATA_GRAD);
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
