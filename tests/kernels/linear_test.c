/* The three kernels of linear layers, against plain loops. */
#include "tests/kernels/harness.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct LinearCase {
    int inputs, outputs;
    bool plain;
} LinearCase;

static const LinearCase cases[] = {
    {1, 1, true}, {5, 3, false}, {64, 10, true}, {33, 17, false}, {176, 100, true}};
enum { CASES = sizeof cases / sizeof *cases };

typedef struct Layer {
    Kernel *forward, *data_grad, *weight_grad;
    View x, dy;
} Layer;

static Shape flat(int channels) {
    return (Shape){channels, 1, 1};
}

static void add_sinks(Harness *h, Kernel *kernel) {
    View view = harness_tensor(h, kernel->result.channels, 1, 1);
    Expr *result = harness_expr(h, EXPR_RESULT, NULL, NULL);
    Expr *bias = harness_channel(h, harness_channels(h, "bias", kernel->result.channels));
    Expr *biased = harness_expr(h, EXPR_ADD, result, bias);
    harness_store(h, kernel, view, biased);
    harness_sum(h, kernel, biased);
}

static Expr *operand(Harness *h, View view, bool plain) {
    return plain ? harness_load(h, view) : harness_affine(h, view);
}

static Layer add_layer(Harness *h, const LinearCase *test) {
    Shape in = flat(test->inputs), out = flat(test->outputs);
    Layer layer = {.x = harness_tensor(h, in.channels, 1, 1), .dy = harness_tensor(h, out.channels, 1, 1)};
    Parameter *weight = harness_parameter(h, NETC_PARAMETER, in.channels * out.channels);
    layer.forward = harness_kernel(h, KERNEL_LINEAR, out, 1);
    layer.data_grad = harness_kernel(h, KERNEL_LINEAR_DATA_GRAD, in, 1);
    layer.weight_grad = harness_kernel(h, KERNEL_LINEAR_WEIGHT_GRAD, out, 1);
    layer.forward->weight = layer.data_grad->weight = layer.weight_grad->weight = weight;
    layer.weight_grad->bias = harness_parameter(h, NETC_PARAMETER, out.channels);
    layer.weight_grad->items = 1;
    harness_operand(layer.forward, operand(h, layer.x, test->plain), in);
    harness_operand(layer.data_grad, operand(h, layer.dy, !test->plain), out);
    harness_operand(layer.weight_grad, harness_load(h, layer.x), in);
    harness_operand(layer.weight_grad, harness_load(h, layer.dy), out);
    add_sinks(h, layer.forward);
    add_sinks(h, layer.data_grad);
    return layer;
}

static double weight_at(const Harness *h, const Kernel *kernel, int output, int input) {
    bool backward = kernel->kind == KERNEL_LINEAR_DATA_GRAD;
    int inputs = backward ? kernel->result.channels : kernel->operand_shapes[0].channels;
    return (double)h->state.parameters[kernel->weight->info.offset + (size_t)(output * inputs + input)];
}

static double true_product(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    double sum = 0;
    for (int i = 0; i < kernel->operand_shapes[0].channels; i++) {
        double weight = kernel->kind == KERNEL_LINEAR ? weight_at(h, kernel, channel, i)
                                                      : weight_at(h, kernel, i, channel);
        sum += weight * harness_value(h, kernel->operands[0], image, i, pixel, 0);
    }
    return sum;
}

/* Lanes without an image have no gradient: the kernels before see to that. */
static void clear_unused_lanes(const Harness *h, View dy) {
    for (int image = h->graph->batch; image < h->model->padded_batch; image++)
        for (int channel = 0; channel < dy.shape.channels; channel++)
            *harness_at(h, dy, image, channel, 0) = 0;
}

static double true_gradient(const Harness *h, const Layer *layer, int output, int input) {
    double sum = 0;
    for (int image = 0; image < h->graph->batch; image++) {
        double dy = (double)*harness_at(h, layer->dy, image, output, 0);
        sum += input < 0 ? dy : dy * (double)*harness_at(h, layer->x, image, input, 0);
    }
    return sum;
}

static void check_gradients(const Harness *h, const Layer *layer) {
    const Kernel *kernel = layer->weight_grad;
    const float *weight = h->state.gradients + kernel->weight->info.offset;
    const float *bias = h->state.gradients + kernel->bias->info.offset;
    int inputs = layer->x.shape.channels;
    for (int o = 0; o < layer->dy.shape.channels; o++) {
        assert_true(fabs((double)bias[o] - true_gradient(h, layer, o, -1)) < 1e-4);
        for (int i = 0; i < inputs; i++)
            assert_true(fabs((double)weight[o * inputs + i] - true_gradient(h, layer, o, i)) < 1e-4);
    }
}

static void check_layers(const char *target, int batch) {
    Harness *h = harness_create(target, batch, 1);
    if (!h)
        skip();
    Layer layers[CASES];
    for (int i = 0; i < CASES; i++)
        layers[i] = add_layer(h, &cases[i]);
    harness_compile(h);
    for (int i = 0; i < CASES; i++)
        clear_unused_lanes(h, layers[i].dy);
    harness_run(h, NETC_TRAIN);
    for (int i = 0; i < CASES; i++) {
        harness_check(h, layers[i].forward, "linear", true_product);
        harness_check(h, layers[i].data_grad, "linear_data_grad", true_product);
        check_gradients(h, &layers[i]);
    }
    harness_destroy(h);
}

static void test_generic(void **state) {
    (void)state;
    check_layers("generic", 11);
}

static void test_avx2(void **state) {
    (void)state;
    check_layers("avx2", 24);
}

static void test_avx512(void **state) {
    (void)state;
    check_layers("avx512", 33);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_generic),
        cmocka_unit_test(test_avx2),
        cmocka_unit_test(test_avx512),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
