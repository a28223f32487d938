/* Kernels without arithmetic of their own, and every kind of expression that needs no random numbers. */
#include "tests/kernels/harness.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static double true_operand(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    return harness_value(h, kernel->operands[0], image, channel, pixel, 0);
}

static double true_zero(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    (void)h, (void)kernel, (void)image, (void)channel, (void)pixel;
    return 0;
}

static double true_flatten(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    int pixels = kernel->operand_shapes[0].height * kernel->operand_shapes[0].width;
    return harness_value(h, kernel->operands[0], image, channel / pixels, pixel + channel % pixels, 0);
}

static double true_flatten_grad(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    int pixels = kernel->result.height * kernel->result.width;
    return harness_value(h, kernel->operands[0], image, channel * pixels + pixel, 0, 0);
}

/* Adds result to what is stored, and sums result * scale. */
static void add_sinks(Harness *h, Kernel *kernel) {
    Shape shape = kernel->result;
    View view = harness_tensor(h, shape.channels, shape.height, shape.width);
    Expr *result = harness_expr(h, EXPR_RESULT, NULL, NULL);
    Expr *scale = harness_channel(h, harness_channels(h, "scale", shape.channels));
    harness_store(h, kernel, view, harness_expr(h, EXPR_ADD, harness_load(h, view), result));
    harness_sum(h, kernel, harness_expr(h, EXPR_MUL, result, scale));
}

static Kernel *add(Harness *h, KernelKind kind, Shape from, Shape to, int stripes) {
    Kernel *kernel = harness_kernel(h, kind, to, stripes);
    if (kind != KERNEL_FILL)
        harness_operand(kernel, harness_affine(h, harness_tensor(h, from.channels, from.height, from.width)),
                        from);
    add_sinks(h, kernel);
    return kernel;
}

static Kernel *add_activation(Harness *h, Activation activation) {
    Shape shape = {3, 4, 5};
    Kernel *kernel = harness_kernel(h, KERNEL_POINTWISE, shape, 1);
    Expr *act = harness_expr(h, EXPR_ACT, harness_load(h, harness_tensor(h, 3, 4, 5)), NULL);
    act->activation = activation;
    harness_operand(kernel, act, shape);
    add_sinks(h, kernel);
    return kernel;
}

static void check_kernels(const char *target, int batch) {
    Harness *h = harness_create(target, batch, 1);
    if (!h)
        skip();
    Shape image = {5, 3, 7}, flat = {105, 1, 1};
    Kernel *pointwise = add(h, KERNEL_POINTWISE, image, image, 2),
           *fill = add(h, KERNEL_FILL, image, image, 3);
    Kernel *flatten = add(h, KERNEL_FLATTEN, image, flat, 1),
           *back = add(h, KERNEL_FLATTEN_GRAD, flat, image, 1);
    Kernel *acts[ACT_COUNT];
    for (int i = 0; i < ACT_COUNT; i++)
        acts[i] = add_activation(h, (Activation)i);
    harness_compile(h);
    harness_run(h, NETC_EVALUATE);
    harness_check(h, pointwise, "pointwise", true_operand);
    harness_check(h, fill, "fill", true_zero);
    harness_check(h, flatten, "flatten", true_flatten);
    harness_check(h, back, "flatten_grad", true_flatten_grad);
    for (int i = 0; i < ACT_COUNT; i++)
        harness_check(h, acts[i], activation_names[i], true_operand);
    harness_destroy(h);
}

static void test_generic(void **state) {
    (void)state;
    check_kernels("generic", 8);
}

static void test_avx2(void **state) {
    (void)state;
    check_kernels("avx2", 9);
}

static void test_avx512(void **state) {
    (void)state;
    check_kernels("avx512", 17);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_generic),
        cmocka_unit_test(test_avx2),
        cmocka_unit_test(test_avx512),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
