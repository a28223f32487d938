/* What kernels should leave behind. */
#include "tests/kernels/harness.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

static size_t view_index(const Harness *h, View view, int image, int channel, int pixel) {
    const Buffer *buffer = view.buffer;
    int lanes = h->program->target->lanes;
    int64_t vector =
        image / lanes * buffer->block + (int64_t)(view.channel_offset + channel) * buffer->plane + pixel;
    return buffer->arena_offset / sizeof(float) + (size_t)(vector * lanes + image % lanes);
}

float *harness_at(const Harness *h, View view, int image, int channel, int pixel) {
    return (float *)(void *)h->state.arena + view_index(h, view, image, channel, pixel);
}

float *harness_array(const Harness *h, ChannelView view) {
    return (float *)(void *)(h->state.arena + view.array->offset) + view.offset;
}

static double activate(Activation activation, double x) {
    switch (activation) {
    case ACT_RELU:
        return x > 0 ? x : 0;
    case ACT_LEAKY_RELU:
        return x > 0 ? x : 0.01 * x;
    case ACT_TANH:
        return tanh(x);
    default:
        return 0.5 * x * (1 + erf(x / sqrt(2)));
    }
}

double harness_value(const Harness *h, const Expr *expr, int image, int channel, int pixel, double result) {
    const float *before = (const float *)(const void *)h->before;
    double a = expr->a ? harness_value(h, expr->a, image, channel, pixel, result) : 0;
    double b = expr->b ? harness_value(h, expr->b, image, channel, pixel, result) : 0;
    switch (expr->kind) {
    case EXPR_LOAD:
        return (double)before[view_index(h, expr->view, image, channel, pixel)];
    case EXPR_RESULT:
        return result;
    case EXPR_CHANNEL:
        return (double)
            before[expr->channel.array->offset / sizeof(float) + (size_t)(expr->channel.offset + channel)];
    case EXPR_ADD:
        return a + b;
    case EXPR_SUB:
        return a - b;
    case EXPR_MUL:
        return a * b;
    case EXPR_ACT:
        return activate(expr->activation, a);
    default:
        fail_msg("the harness does not evaluate expressions of kind %d", (int)expr->kind);
    }
    return 0;
}

static void check_near(double got, double expected, double scale, const char *what, const char *where,
                       int image, int channel, int pixel) {
    if (!(fabs(got - expected) <= 2e-6 * (scale + fabs(expected))))
        fail_msg("%s: %s of image %d, channel %d, pixel %d is %.9g, not %.9g", what, where, image, channel,
                 pixel, got, expected);
}

static double sum_of_items(const Harness *h, const Sink *sink, int channel) {
    const float *partial = (const float *)(const void *)(h->state.arena + sink->sums->arena_offset);
    double sum = 0;
    for (int item = 0; item < sink->sums->items; item++)
        sum += (double)partial[item * sink->sums->channels + channel];
    return sum;
}

static void check_channel(const Harness *h, const Kernel *kernel, const Sink *sink, int channel,
                          const char *what, HarnessTruth *truth) {
    double sum = 0, magnitude = 0;
    for (int image = 0; image < h->graph->batch; image++)
        for (int pixel = 0; pixel < kernel->result.height * kernel->result.width; pixel++) {
            double result = truth(h, kernel, image, channel, pixel);
            double value = harness_value(h, sink->value, image, channel, pixel, result);
            sum += value, magnitude += fabs(value);
            if (sink->kind == SINK_STORE)
                check_near((double)*harness_at(h, sink->view, image, channel, pixel), value, 1, what,
                           "the value", image, channel, pixel);
        }
    if (sink->kind == SINK_SUM)
        check_near(sum_of_items(h, sink, channel), sum, magnitude, what, "the sum", -1, channel, -1);
}

void harness_check(const Harness *h, const Kernel *kernel, const char *what, HarnessTruth *truth) {
    for (int i = 0; i < kernel->sinks.count; i++)
        for (int channel = 0; channel < kernel->result.channels; channel++)
            check_channel(h, kernel, &kernel->sinks.items[i], channel, what, truth);
}
