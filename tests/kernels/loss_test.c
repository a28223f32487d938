/* Cross entropy and its gradient, with smoothed and mixed labels, against the definition in double precision.
 */
#include "tests/kernels/harness.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static double logit(const Harness *h, const Kernel *kernel, int image, int c) {
    return harness_value(h, kernel->operands[0], image, c, 0, 0);
}

static double true_log_probability(const Harness *h, const Kernel *kernel, int image, int c) {
    double sum = 0, largest = -INFINITY;
    for (int i = 0; i < kernel->operand_shapes[0].channels; i++)
        largest = fmax(largest, logit(h, kernel, image, i));
    for (int i = 0; i < kernel->operand_shapes[0].channels; i++)
        sum += exp(logit(h, kernel, image, i) - largest);
    return logit(h, kernel, image, c) - largest - log(sum);
}

static double true_target(const Harness *h, int classes, int image, int c) {
    const NetcState *s = &h->state;
    double smoothing = (double)s->label_smoothing, weight = (double)s->mix_weights[image];
    double mixed = weight * (s->labels[image] == c);
    if (weight < 1)
        mixed += (1 - weight) * (s->mixed_labels[image] == c);
    return (1 - smoothing) * mixed + smoothing / classes;
}

static double true_loss_grad(const Harness *h, const Kernel *kernel, int image, int channel, int pixel) {
    (void)pixel;
    if (image >= h->state.examples)
        return 0;
    double target = true_target(h, kernel->result.channels, image, channel);
    return (exp(true_log_probability(h, kernel, image, channel)) - target) / h->state.examples;
}

static void check_losses(const Harness *h, const Kernel *kernel) {
    int classes = kernel->operand_shapes[0].channels;
    for (int image = 0; image < h->graph->batch; image++) {
        double loss = 0;
        for (int c = 0; c < classes; c++) {
            loss -= true_target(h, classes, image, c) * true_log_probability(h, kernel, image, c);
            double stored = (double)h->state.logits[image * classes + c];
            assert_true(fabs(stored - logit(h, kernel, image, c)) < 1e-5 * (1 + fabs(stored)));
        }
        assert_true(fabs((double)h->state.losses[image] - loss) < 1e-5 * (1 + loss));
    }
}

static void set_labels(const Harness *h, int classes) {
    for (int image = 0; image < h->graph->batch; image++) {
        h->state.labels[image] = image * 7 % classes;
        h->state.mixed_labels[image] =
            image % 3 ? image % classes : 1 << 30; /* not looked at where unmixed */
        h->state.mix_weights[image] = image % 3 ? (float)(image % 5) / 5 : 1;
    }
}

static void check_loss(const char *target, int batch, int classes, int examples, float smoothing,
                       float magnitude) {
    Harness *h = harness_create(target, batch, classes);
    if (!h)
        skip();
    Shape shape = {classes, 1, 1};
    View logits = harness_tensor(h, classes, 1, 1), gradient = harness_tensor(h, classes, 1, 1);
    Kernel *loss = harness_kernel(h, KERNEL_LOSS, shape, 1),
           *grad = harness_kernel(h, KERNEL_LOSS_GRAD, shape, 1);
    harness_operand(loss, harness_load(h, logits), shape);
    harness_operand(grad, harness_load(h, logits), shape);
    Expr *result = harness_expr(h, EXPR_RESULT, NULL, NULL);
    harness_store(h, grad, gradient, result);
    harness_sum(h, grad, result);
    harness_compile(h);
    set_labels(h, classes);
    h->state.examples = examples;
    h->state.label_smoothing = smoothing;
    for (int image = 0; image < batch; image++)
        for (int c = 0; c < classes; c++)
            *harness_at(h, logits, image, c, 0) *= magnitude;
    harness_run(h, NETC_TRAIN);
    check_losses(h, loss);
    harness_check(h, grad, "loss_grad", true_loss_grad);
    harness_destroy(h);
}

static void test_generic(void **state) {
    (void)state;
    check_loss("generic", 9, 10, 9, 0.1f, 1);
}

static void test_avx2(void **state) {
    (void)state;
    check_loss("avx2", 16, 2, 11, 0, 3);
}

static void test_avx512(void **state) {
    (void)state;
    check_loss("avx512", 40, 100, 40, 0.2f, 1);
}

static void test_large_logits(void **state) {
    (void)state;
    check_loss("generic", 8, 7, 3, 0.1f, 200);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_generic),
        cmocka_unit_test(test_avx2),
        cmocka_unit_test(test_avx512),
        cmocka_unit_test(test_large_logits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
