/* Convolutions where lanes hold channels, against plain loops in double precision: odd numbers of channels,
 * tensors made of parts, whose lanes have gaps, and every kind of window. */
#include "compiler/ir/channel_conv.h"
#include "tests/kernels/harness.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

enum { IMAGES = 2, PAGE = 4096 };

typedef struct Case {
    int in_channels, out_channels, height, width;
    Window window;
    int in_part, out_part; /* channels of the first of two parts; 0: one part */
    bool plain;            /* the operand is a stored tensor; else max(0, x * scale + shift) by channel */
    bool exact;
} Case;

typedef struct Run {
    Harness *h;
    const Case *test;
    Kernel *conv;
    View source, result;
    ChannelView scale, shift;
} Run;

static int *make_slots(Harness *h, int channels, int part) {
    int lanes = h->program->target->lanes, *slots = arena_new_array(h->arena, int, channels);
    int gap = (part + lanes - 1) / lanes * lanes - part;
    for (int c = 0; c < channels; c++)
        slots[c] = c + (c >= part ? gap : 0);
    return slots;
}

static View new_tensor(Harness *h, const int *slots, int channels, int height, int width) {
    return harness_tensor(h, slots[channels - 1] / h->program->target->lanes + 1, height, width);
}

static ChannelView new_array(Run *run, const char *name) {
    int count = run->source.shape.channels * run->h->program->target->lanes;
    return (ChannelView){harness_channels(run->h, name, count).array, 0};
}

static Expr *make_operand(Run *run) {
    Harness *h = run->h;
    if (run->test->plain)
        return harness_load(h, run->source);
    run->scale = new_array(run, "scale");
    run->shift = new_array(run, "shift");
    Expr *scaled = harness_expr(h, EXPR_MUL, harness_load(h, run->source), harness_channel(h, run->scale));
    Expr *shifted = harness_expr(h, EXPR_ADD, scaled, harness_channel(h, run->shift));
    Expr *act = harness_expr(h, EXPR_ACT, shifted, NULL);
    act->activation = ACT_RELU;
    return act;
}

static void add_kernels(Run *run) {
    Harness *h = run->h;
    const Case *t = run->test;
    const Window *w = &t->window;
    ConvGeometry conv = {t->in_channels,
                         t->out_channels,
                         t->height,
                         t->width,
                         window_output(t->height, w->kernel_h, w->stride, w->pad_h, w->dilation),
                         window_output(t->width, w->kernel_w, w->stride, w->pad_w, w->dilation),
                         *w};
    const int *in = make_slots(h, conv.in_channels, t->in_part),
              *out = make_slots(h, conv.out_channels, t->out_part);
    run->source = new_tensor(h, in, conv.in_channels, conv.in_h, conv.in_w);
    run->result = new_tensor(h, out, conv.out_channels, conv.out_h, conv.out_w);
    Kernel *pack = harness_kernel(h, KERNEL_PACK_WEIGHTS, run->result.shape, 1);
    Kernel *kernel = run->conv = harness_kernel(h, KERNEL_CONV, run->result.shape, 1);
    kernel->conv = conv;
    kernel->in_slots = in;
    kernel->out_slots = out;
    kernel->weight = harness_parameter(
        h, NETC_PARAMETER, conv.out_channels * conv.in_channels / w->groups * w->kernel_h * w->kernel_w);
    harness_operand(kernel, make_operand(run), run->source.shape);
    harness_store(h, kernel, run->result, harness_expr(h, EXPR_RESULT, NULL, NULL));
    channel_conv_plan(h->program, kernel);
    kernel->packed_weights = arena_new(h->arena, Buffer);
    kernel->packed_weights->arena_offset =
        harness_channels(h, "packed", (int)kernel->packed_floats).array->offset;
    h->program->scratch_bytes = (kernel->scratch_bytes + PAGE - 1) / PAGE * PAGE;
    pack->partner = kernel;
    pack->items = run->result.shape.channels;
}

static float at(const Run *run, View view, int image, int slot, int pixel) {
    const Buffer *buffer = view.buffer;
    int lanes = run->h->program->target->lanes;
    int64_t vector = image * buffer->block + (view.channel_offset + slot / lanes) * buffer->plane + pixel;
    return ((const float *)(run->h->state.arena + buffer->arena_offset))[vector * lanes + slot % lanes];
}

static double source_value(const Run *run, int image, int channel, int y, int x) {
    const ConvGeometry *conv = &run->conv->conv;
    if (y < 0 || x < 0 || y >= conv->in_h || x >= conv->in_w)
        return 0;
    int slot = run->conv->in_slots[channel];
    double value = (double)at(run, run->source, image, slot, y * conv->in_w + x);
    if (run->test->plain)
        return value;
    return fmax(0, value * (double)harness_array(run->h, run->scale)[slot] +
                       (double)harness_array(run->h, run->shift)[slot]);
}

static double expected(const Run *run, int image, int output, int y, int x) {
    const ConvGeometry *conv = &run->conv->conv;
    const Window *w = &conv->window;
    int inputs = conv->in_channels / w->groups, group = output / (conv->out_channels / w->groups);
    const float *weight = run->h->state.parameters + run->conv->weight->info.offset +
                          output * inputs * w->kernel_h * w->kernel_w;
    double sum = 0;
    for (int i = 0; i < inputs; i++)
        for (int row = 0; row < w->kernel_h; row++)
            for (int column = 0; column < w->kernel_w; column++)
                sum += (double)*weight++ * source_value(run, image, group * inputs + i,
                                                        y * w->stride + row * w->dilation - w->pad_h,
                                                        x * w->stride + column * w->dilation - w->pad_w);
    return sum;
}

static double largest_error(const Run *run) {
    const ConvGeometry *conv = &run->conv->conv;
    double error = 0, largest = 0;
    for (int image = 0; image < IMAGES; image++)
        for (int c = 0; c < conv->out_channels; c++)
            for (int p = 0; p < conv->out_h * conv->out_w; p++) {
                double wanted = expected(run, image, c, p / conv->out_w, p % conv->out_w);
                double got = (double)at(run, run->result, image, run->conv->out_slots[c], p);
                largest = fmax(largest, fabs(wanted));
                error = fabs(got - wanted) <= error ? error : fabs(got - wanted);
            }
    return error / largest;
}

static void check_case(const Case *test, const char *target) {
    Harness *h = harness_create(target, IMAGES, 1);
    if (!h)
        skip();
    Run run = {.h = h, .test = test};
    h->program->layout = LAYOUT_CHANNELS;
    h->program->blocks = IMAGES;
    h->program->exact = test->exact;
    add_kernels(&run);
    harness_compile(h);
    harness_run(h, NETC_EVALUATE);
    double error = largest_error(&run);
    if (!(error < 2e-5))
        print_message("%d to %d channels, %dx%d, on %s: error %g\n", test->in_channels, test->out_channels,
                      test->window.kernel_h, test->window.kernel_w, target, error);
    assert_true(error < 2e-5);
    harness_destroy(h);
}

static const Case cases[] = {
    {.in_channels = 1, .out_channels = 3, .height = 5, .width = 7, .window = {1, 1, 1, 0, 0, 1, 1}},
    {3, 8, 9, 8, {3, 3, 2, 1, 1, 1, 1}, .plain = true},
    {5, 12, 8, 8, {5, 5, 1, 2, 2, 1, 1}, .in_part = 2},
    {24, 24, 8, 8, {1, 1, 1, 0, 0, 1, 1}, .in_part = 8, .out_part = 12, .plain = true},
    {24, 5, 6, 5, {2, 4, 1, 0, 2, 1, 1}, .plain = false},
    {12, 3, 7, 7, {7, 7, 2, 3, 3, 1, 1}, .plain = true},
    {8, 40, 4, 4, {1, 1, 2, 0, 0, 1, 1}, .plain = true},
    {40, 33, 1, 1, {1, 1, 1, 0, 0, 1, 1}, .in_part = 17},
    {8, 12, 9, 10, {3, 3, 1, 2, 2, 2, 1}, .plain = false},
    {12, 24, 6, 6, {3, 3, 1, 1, 1, 1, 3}, .in_part = 5, .out_part = 7},
    {24, 24, 8, 6, {3, 3, 2, 1, 1, 1, 24}, .plain = true},
    {8, 8, 8, 8, {3, 3, 1, 1, 1, 1, 1}, .plain = false},
    {24, 12, 32, 32, {3, 3, 1, 1, 1, 1, 1}, .in_part = 8, .plain = true},
    {12, 40, 7, 11, {3, 3, 1, 1, 1, 1, 1}, .out_part = 5},
    {12, 40, 7, 11, {3, 3, 1, 1, 1, 1, 1}, .out_part = 5, .exact = true},
};

static void test_cases(void **state) {
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        check_case(&cases[i], *state);
}

int main(void) {
    static char *const targets[] = {"generic", "avx2", "avx512"};
    const struct CMUnitTest tests[] = {
        {"generic", test_cases, NULL, NULL, targets[0]},
        {"avx2", test_cases, NULL, NULL, targets[1]},
        {"avx512", test_cases, NULL, NULL, targets[2]},
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
