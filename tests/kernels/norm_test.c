/* What happens once a channel in a batch norm of two segments, against the formulas in double precision. */
#include "tests/kernels/harness.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

enum { FIRST = 5, SECOND = 3, CHANNELS = FIRST + SECOND, ITEMS = 12, PIXELS = 6 };

typedef struct Setup {
    Harness *h;
    BatchNorm norm;
    NormSegment segments[2];
    Sums *sums[2], *gradient_sums[2];
    ChannelView mean, rstd, variance, scale, shift, slope, correction;
    float running_mean[CHANNELS], running_variance[CHANNELS], slope_before[CHANNELS],
        correction_before[CHANNELS];
} Setup;

static NormSegment new_segment(Harness *h, int channels) {
    return (NormSegment){channels,
                         harness_parameter(h, NETC_PARAMETER, channels),
                         harness_parameter(h, NETC_PARAMETER, channels),
                         harness_parameter(h, NETC_BUFFER, channels),
                         harness_parameter(h, NETC_BUFFER, channels),
                         harness_parameter(h, NETC_COUNTER, 1)};
}

static Kernel *add_kernel(Setup *t, KernelKind kind, Sums **sums) {
    Kernel *kernel = harness_kernel(t->h, kind, (Shape){CHANNELS, 1, 1}, 1);
    kernel->items = 1;
    kernel->norm = &t->norm;
    kernel->pixels = PIXELS;
    kernel->mean = t->mean, kernel->rstd = t->rstd, kernel->variance = t->variance;
    kernel->scale = t->scale, kernel->shift = t->shift;
    kernel->slope = t->slope, kernel->correction = t->correction;
    if (sums)
        kernel->sums[0] = sums[0], kernel->sums[1] = sums[1];
    return kernel;
}

static bool create(Setup *t, const char *target) {
    Harness *h = t->h = harness_create(target, 32, 1);
    if (!h)
        return false;
    t->segments[0] = new_segment(h, FIRST), t->segments[1] = new_segment(h, SECOND);
    t->norm = (BatchNorm){0, CHANNELS, t->segments, 2, 1e-5f, 0.1f};
    ChannelView *views[] = {&t->mean,  &t->rstd,  &t->variance,  &t->scale,
                            &t->shift, &t->slope, &t->correction};
    static const char *const names[] = {"mean", "rstd", "variance", "scale", "shift", "slope", "correction"};
    for (int i = 0; i < 7; i++)
        *views[i] = harness_channels(h, names[i], CHANNELS);
    for (int i = 0; i < 2; i++) {
        t->sums[i] = harness_sums(h, CHANNELS, ITEMS);
        t->gradient_sums[i] = harness_sums(h, CHANNELS, ITEMS);
    }
    add_kernel(t, KERNEL_MOMENTS, t->sums);
    add_kernel(t, KERNEL_NORM_SCALE, NULL);
    add_kernel(t, KERNEL_NORM_BACKWARD, t->gradient_sums);
    harness_compile(h);
    return true;
}

static float *partial(const Setup *t, const Sums *sums, int item, int channel) {
    return (float *)(void *)(t->h->state.arena + sums->arena_offset) + item * sums->channels + channel;
}

static double total(const Setup *t, const Sums *sums, int channel) {
    double sum = 0;
    for (int item = 0; item < ITEMS; item++)
        sum += (double)*partial(t, sums, item, channel);
    return sum;
}

/* A parameter's value of one channel of the norm; `member` 0..3: weight, bias, running mean, running
 * variance. */
static float *value(const Setup *t, float *parameters, float *buffers, int member, int channel) {
    const NormSegment *segment = &t->segments[channel >= FIRST];
    Parameter *const members[] = {segment->weight, segment->bias, segment->running_mean,
                                  segment->running_variance};
    float *vector = member < 2 ? parameters : buffers;
    return vector + members[member]->info.offset + (channel >= FIRST ? channel - FIRST : channel);
}

static float *setting(const Setup *t, int member, int channel) {
    return value(t, t->h->state.parameters, t->h->state.buffers, member, channel);
}

/* Sums of squares large enough for a variance; running variances that are positive; and what is about to
 * change. */
static void prepare(Setup *t) {
    for (int c = 0; c < CHANNELS; c++) {
        for (int item = 0; item < ITEMS; item++)
            *partial(t, t->sums[1], item, c) += c == 3 ? -9.0f : 20.0f; /* rounding may leave less than 0 */
        *setting(t, 3, c) = 0.5f + (float)c;
        t->running_mean[c] = *setting(t, 2, c);
        t->running_variance[c] = *setting(t, 3, c);
        t->slope_before[c] = harness_array(t->h, t->slope)[c];
        t->correction_before[c] = harness_array(t->h, t->correction)[c];
    }
}

static void near(float got, double expected) {
    if (!(fabs((double)got - expected) <= 2e-6 * (1 + fabs(expected))))
        fail_msg("%.9g is not %.9g", (double)got, expected);
}

/* Formulas for one channel. */
typedef struct Truth {
    double count, mean, variance, rstd;
} Truth;

static Truth true_moments(const Setup *t, int c) {
    Truth truth = {.count = t->h->graph->batch * PIXELS};
    truth.mean = total(t, t->sums[0], c) / truth.count;
    truth.variance = fmax(0, total(t, t->sums[1], c) / truth.count - truth.mean * truth.mean);
    truth.rstd = 1 / sqrt(truth.variance + 1e-5);
    return truth;
}

static void check_moments(const Setup *t) {
    for (int c = 0; c < CHANNELS; c++) {
        Truth truth = true_moments(t, c);
        near(harness_array(t->h, t->mean)[c], truth.mean);
        near(harness_array(t->h, t->variance)[c], truth.variance);
        near(harness_array(t->h, t->rstd)[c], truth.rstd);
    }
}

static void check_affine(const Setup *t, int c, double mean, double rstd) {
    double scale = (double)*setting(t, 0, c) * rstd;
    near(harness_array(t->h, t->scale)[c], scale);
    near(harness_array(t->h, t->shift)[c], (double)*setting(t, 1, c) - mean * scale);
}

static void check_training(const Setup *t) {
    for (int c = 0; c < CHANNELS; c++) {
        Truth truth = true_moments(t, c);
        check_affine(t, c, truth.mean, truth.rstd);
        near(*setting(t, 2, c), 0.9 * (double)t->running_mean[c] + 0.1 * truth.mean);
        double unbiased = truth.variance * truth.count / (truth.count - 1);
        near(*setting(t, 3, c), 0.9 * (double)t->running_variance[c] + 0.1 * unbiased);
    }
    for (int i = 0; i < 2; i++)
        assert_int_equal(t->h->state.counters[t->segments[i].batches_tracked->info.offset], 1);
}

static void check_evaluation(const Setup *t) {
    for (int c = 0; c < CHANNELS; c++) {
        check_affine(t, c, (double)t->running_mean[c], 1 / sqrt((double)t->running_variance[c] + 1e-5));
        near(*setting(t, 2, c), (double)t->running_mean[c]);
        near(*setting(t, 3, c), (double)t->running_variance[c]);
    }
    for (int i = 0; i < 2; i++)
        assert_int_equal(t->h->state.counters[t->segments[i].batches_tracked->info.offset], 0);
}

/* dx = scale * (dy - mean(dy) - xhat * mean(dy * xhat)) = scale * dy + slope * x + correction. */
static void check_backward(const Setup *t) {
    for (int c = 0; c < CHANNELS; c++) {
        Truth truth = true_moments(t, c);
        double dbias = total(t, t->gradient_sums[0], c),
               dweight = total(t, t->gradient_sums[1], c) * truth.rstd;
        near(*value(t, t->h->state.gradients, NULL, 0, c), dweight);
        near(*value(t, t->h->state.gradients, NULL, 1, c), dbias);
        double scale = (double)*setting(t, 0, c) * truth.rstd;
        double slope = -scale * truth.rstd * dweight / truth.count;
        double correction = -scale * dbias / truth.count - slope * truth.mean;
        near(harness_array(t->h, t->slope)[c], slope + (double)t->slope_before[c]);
        near(harness_array(t->h, t->correction)[c], correction + (double)t->correction_before[c]);
    }
}

static void check_norm(const char *target, NetcMode mode) {
    Setup t;
    if (!create(&t, target))
        skip();
    prepare(&t);
    harness_run(t.h, mode);
    check_moments(&t);
    if (mode == NETC_EVALUATE) {
        check_evaluation(&t);
    } else {
        check_training(&t);
        check_backward(&t);
    }
    harness_destroy(t.h);
}

static void test_training(void **state) {
    (void)state;
    check_norm("generic", NETC_TRAIN);
}

static void test_evaluation(void **state) {
    (void)state;
    check_norm("generic", NETC_EVALUATE);
}

static void test_native(void **state) {
    (void)state;
    check_norm("native", NETC_TRAIN_FORWARD);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_training),
        cmocka_unit_test(test_evaluation),
        cmocka_unit_test(test_native),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
