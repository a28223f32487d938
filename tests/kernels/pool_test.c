/* The four pool kernels over many shapes, against plain loops. */
#include "tests/kernels/harness.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct PoolCase {
    int channels, height, width, kernel_h, kernel_w, stride, pad_h, pad_w, stripes;
    bool plain;
} PoolCase;

static const PoolCase cases[] = {
    {3, 8, 8, 3, 3, 1, 1, 1, 1, true},   {5, 9, 7, 3, 3, 1, 1, 1, 4, false},
    {2, 8, 6, 2, 2, 2, 0, 0, 2, true},   {3, 9, 7, 2, 2, 2, 0, 0, 9, false},
    {1, 9, 11, 3, 3, 2, 1, 1, 2, true},  {2, 10, 8, 3, 3, 2, 0, 0, 5, false},
    {2, 7, 9, 3, 3, 2, 1, 1, 7, true},   {2, 6, 5, 6, 5, 1, 0, 0, 1, true},
    {3, 7, 7, 7, 7, 7, 0, 0, 1, false},  {1, 9, 8, 5, 3, 2, 2, 1, 3, true},
    {2, 9, 9, 2, 3, 4, 0, 1, 4, true},   {2, 11, 10, 2, 2, 3, 0, 0, 3, false},
    {1, 6, 6, 1, 1, 2, 0, 0, 2, true},   {1, 5, 5, 4, 4, 1, 2, 2, 2, true},
    {2, 12, 12, 4, 4, 4, 0, 0, 3, true}, {1, 7, 1, 3, 1, 1, 1, 0, 3, false},
};
enum { CASES = sizeof cases / sizeof *cases };

static Window window_of(const PoolCase *test) {
    return (Window){test->kernel_h, test->kernel_w, test->stride, test->pad_h, test->pad_w, 1, 1};
}

static Shape pooled_shape(const PoolCase *test) {
    return (Shape){test->channels, window_output(test->height, test->kernel_h, test->stride, test->pad_h, 1),
                   window_output(test->width, test->kernel_w, test->stride, test->pad_w, 1)};
}

/* Stores the result, or adds it to what is there, and sums it. */
static void add_sinks(Harness *h, Kernel *kernel, bool adds) {
    Shape shape = kernel->result;
    View view = harness_tensor(h, shape.channels, shape.height, shape.width);
    Expr *result = harness_expr(h, EXPR_RESULT, NULL, NULL);
    harness_store(h, kernel, view, adds ? harness_expr(h, EXPR_ADD, harness_load(h, view), result) : result);
    harness_sum(h, kernel, result);
}

static Expr *operand(Harness *h, Shape shape, bool plain) {
    View view = harness_tensor(h, shape.channels, shape.height, shape.width);
    return plain ? harness_load(h, view) : harness_affine(h, view);
}

static Kernel *add_forward(Harness *h, const PoolCase *test, KernelKind kind) {
    Shape in = {test->channels, test->height, test->width}, out = pooled_shape(test);
    Kernel *kernel = harness_kernel(h, kind, out, test->stripes < out.height ? test->stripes : out.height);
    kernel->conv.window = window_of(test);
    harness_operand(kernel, operand(h, in, test->plain), in);
    add_sinks(h, kernel, !test->plain);
    return kernel;
}

static Kernel *add_gradient(Harness *h, const PoolCase *test, KernelKind kind) {
    Shape in = {test->channels, test->height, test->width}, out = pooled_shape(test);
    Kernel *kernel = harness_kernel(h, kind, in, test->stripes);
    kernel->conv.window = window_of(test);
    harness_operand(kernel, operand(h, out, !test->plain), out);
    if (kind == KERNEL_MAXPOOL_GRAD)
        harness_operand(kernel, operand(h, in, test->plain), in);
    add_sinks(h, kernel, test->plain);
    return kernel;
}

/* The part of a window that lies in the plane. */
typedef struct Area {
    int top, bottom, left, right;
} Area;

static Area window_area(const Window *w, Shape in, int y, int x) {
    int top = y * w->stride - w->pad_h, left = x * w->stride - w->pad_w;
    return (Area){top < 0 ? 0 : top, top + w->kernel_h < in.height ? top + w->kernel_h : in.height,
                  left < 0 ? 0 : left, left + w->kernel_w < in.width ? left + w->kernel_w : in.width};
}

/* The first largest pixel of a window; its value in `largest`. */
static int first_largest(const Harness *h, const Expr *x, Area area, int width, int image, int channel,
                         double *largest) {
    int best = -1;
    *largest = -INFINITY;
    for (int row = area.top; row < area.bottom; row++)
        for (int column = area.left; column < area.right; column++) {
            double value = harness_value(h, x, image, channel, row * width + column, 0);
            if (best < 0 || value > *largest) {
                *largest = value;
                best = row * width + column;
            }
        }
    return best;
}

static double true_max(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    Shape in = kernel->operand_shapes[0];
    Area area =
        window_area(&kernel->conv.window, in, pixel / kernel->result.width, pixel % kernel->result.width);
    double largest;
    first_largest(h, kernel->operands[0], area, in.width, image, channel, &largest);
    return largest;
}

static double true_average(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    Shape in = kernel->operand_shapes[0];
    const Window *w = &kernel->conv.window;
    Area area = window_area(w, in, pixel / kernel->result.width, pixel % kernel->result.width);
    double sum = 0;
    for (int row = area.top; row < area.bottom; row++)
        for (int column = area.left; column < area.right; column++)
            sum += harness_value(h, kernel->operands[0], image, channel, row * in.width + column, 0);
    return sum / (w->kernel_h * w->kernel_w);
}

static double true_max_grad(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    Shape out = kernel->operand_shapes[0], in = kernel->result;
    double sum = 0, largest;
    for (int i = 0; i < out.height * out.width; i++) {
        Area area = window_area(&kernel->conv.window, in, i / out.width, i % out.width);
        if (pixel / in.width < area.top || pixel / in.width >= area.bottom)
            continue;
        if (first_largest(h, kernel->operands[1], area, in.width, image, channel, &largest) == pixel)
            sum += harness_value(h, kernel->operands[0], image, channel, i, 0);
    }
    return sum;
}

static double true_average_grad(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    Shape out = kernel->operand_shapes[0], in = kernel->result;
    const Window *w = &kernel->conv.window;
    int row = pixel / in.width, column = pixel % in.width;
    double sum = 0;
    for (int i = 0; i < out.height * out.width; i++) {
        Area area = window_area(w, in, i / out.width, i % out.width);
        if (row >= area.top && row < area.bottom && column >= area.left && column < area.right)
            sum += harness_value(h, kernel->operands[0], image, channel, i, 0);
    }
    return sum / (w->kernel_h * w->kernel_w);
}

static const char *describe(Harness *h, const PoolCase *test, KernelKind kind) {
    return arena_format(h->arena, "%s, %s %dx%d window, stride %d, pad %d %d, of %dx%d",
                        h->program->target->name, kernel_kind_name(kind), test->kernel_h, test->kernel_w,
                        test->stride, test->pad_h, test->pad_w, test->height, test->width);
}

static void check_pools(const char *target, int batch) {
    static const KernelKind kinds[] = {KERNEL_MAXPOOL, KERNEL_AVGPOOL, KERNEL_MAXPOOL_GRAD,
                                       KERNEL_AVGPOOL_GRAD};
    static HarnessTruth *const truths[] = {true_max, true_average, true_max_grad, true_average_grad};
    Harness *h = harness_create(target, batch, 1);
    if (!h)
        skip();
    Kernel *kernels[CASES][4];
    for (int i = 0; i < CASES; i++)
        for (int kind = 0; kind < 4; kind++)
            kernels[i][kind] = (kind < 2 ? add_forward : add_gradient)(h, &cases[i], kinds[kind]);
    harness_compile(h);
    harness_run(h, NETC_EVALUATE);
    for (int i = 0; i < CASES; i++)
        for (int kind = 0; kind < 4; kind++)
            harness_check(h, kernels[i][kind], describe(h, &cases[i], kinds[kind]), truths[kind]);
    harness_destroy(h);
}

static void test_generic(void **state) {
    (void)state;
    check_pools("generic", 8);
}

static void test_avx2(void **state) {
    (void)state;
    check_pools("avx2", 3);
}

static void test_avx512(void **state) {
    (void)state;
    check_pools("avx512", 18);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_generic),
        cmocka_unit_test(test_avx2),
        cmocka_unit_test(test_avx512),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
