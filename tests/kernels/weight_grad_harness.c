#include "tests/kernels/weight_grad_harness.h"
#include "compiler/codegen/kernels/kernels.h"
#include "compiler/ir/conv_plan.h"
#include "tests/kernels/function_text.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SPARE_CHANNELS = 2, GUARD_FLOATS = 64 };

/* What the calls in the emitted code refer to. */
typedef struct State {
    char *arena, *scratch;
    float *parameters, *gradients;
} State;

struct WeightGradRun {
    WeightGradCase test;
    Arena *arena;
    Program program;
    Graph graph;
    Kernel weight_grad, combine;
    Parameter weight, bias;
    View x, g, y;
    ChannelArray *scale, *shift, *slope, *correction;
    size_t gradient_floats;
    State state;
    void *library;
    void (*run_weight_grad)(State *), (*run_combine)(State *);
};

static void check(bool good, const char *what) {
    if (good)
        return;
    fprintf(stderr, "kernel test: %s failed\n", what);
    exit(1);
}

static size_t take(WeightGradRun *run, size_t bytes) {
    size_t offset = run->program.arena_bytes;
    run->program.arena_bytes += (bytes + 63) / 64 * 64 + 64;
    return offset;
}

/* A view on a buffer with more channels, so that offsets matter. */
static View new_view(WeightGradRun *run, const char *name, int channels, int height, int width) {
    Buffer *buffer = arena_new(run->arena, Buffer);
    buffer->name = name;
    buffer->shape = (Shape){channels + SPARE_CHANNELS, height, width};
    buffer->plane = height * width + 1;
    buffer->block = (int64_t)buffer->plane * buffer->shape.channels;
    buffer->bytes = (size_t)(buffer->block * run->test.blocks * run->program.target->lanes) * sizeof(float);
    buffer->arena_offset = take(run, buffer->bytes);
    return (View){buffer, 1, {channels, height, width}};
}

static ChannelArray *new_channels(WeightGradRun *run, const char *name, int count) {
    ChannelArray *array = arena_new(run->arena, ChannelArray);
    array->name = name;
    array->count = count;
    array->offset = take(run, sizeof(float) * (size_t)count);
    return array;
}

static Expr *new_expr(WeightGradRun *run, ExprKind kind, Expr *a, Expr *b) {
    Expr *expr = arena_new(run->arena, Expr);
    *expr = (Expr){.kind = kind, .a = a, .b = b, .activation = ACT_RELU};
    return expr;
}

static Expr *load(WeightGradRun *run, View view) {
    Expr *expr = new_expr(run, EXPR_LOAD, NULL, NULL);
    expr->view = view;
    return expr;
}

static Expr *channel(WeightGradRun *run, ChannelArray *array) {
    Expr *expr = new_expr(run, EXPR_CHANNEL, NULL, NULL);
    expr->channel.array = array;
    return expr;
}

static Expr *x_operand(WeightGradRun *run) {
    if (run->test.plain)
        return load(run, run->x);
    run->scale = new_channels(run, "scale", run->test.in_channels);
    run->shift = new_channels(run, "shift", run->test.in_channels);
    Expr *scaled = new_expr(run, EXPR_MUL, load(run, run->x), channel(run, run->scale));
    return new_expr(run, EXPR_ACT, new_expr(run, EXPR_ADD, scaled, channel(run, run->shift)), NULL);
}

static Expr *dy_operand(WeightGradRun *run) {
    if (run->test.plain)
        return load(run, run->g);
    run->slope = new_channels(run, "slope", run->test.out_channels);
    run->correction = new_channels(run, "correction", run->test.out_channels);
    Expr *sloped = new_expr(run, EXPR_MUL, channel(run, run->slope), load(run, run->y));
    Expr *sum = new_expr(run, EXPR_ADD, load(run, run->g), sloped);
    return new_expr(run, EXPR_ADD, sum, channel(run, run->correction));
}

static ConvGeometry geometry_of(const WeightGradCase *test) {
    const Window *w = &test->window;
    ConvGeometry conv = {.in_channels = test->in_channels,
                         .out_channels = test->out_channels,
                         .window = *w,
                         .in_h = test->height,
                         .in_w = test->width};
    conv.out_h = window_output(test->height, w->kernel_h, w->stride, w->pad_h, w->dilation);
    conv.out_w = window_output(test->width, w->kernel_w, w->stride, w->pad_w, w->dilation);
    return conv;
}

/* The gradients: a guard, the weight's, a guard, the bias's, a guard. */
static void place_gradients(WeightGradRun *run) {
    const WeightGradCase *test = &run->test;
    const Window *w = &test->window;
    run->weight.info.offset = GUARD_FLOATS;
    run->weight.info.count =
        (size_t)(test->out_channels * (test->in_channels / w->groups) * w->kernel_h * w->kernel_w);
    run->bias.info.offset = run->weight.info.offset + run->weight.info.count + GUARD_FLOATS;
    run->bias.info.count = (size_t)test->out_channels;
    run->gradient_floats = run->bias.info.offset + run->bias.info.count + GUARD_FLOATS;
}

static void build_kernels(WeightGradRun *run) {
    const WeightGradCase *test = &run->test;
    ConvGeometry conv = geometry_of(test);
    Shape in = {conv.in_channels, conv.in_h, conv.in_w}, out = {conv.out_channels, conv.out_h, conv.out_w};
    run->x = new_view(run, "x", in.channels, in.height, in.width);
    run->g = new_view(run, "g", out.channels, out.height, out.width);
    run->y = new_view(run, "y", out.channels, out.height, out.width);
    place_gradients(run);
    run->weight_grad = (Kernel){.kind = KERNEL_CONV_WEIGHT_GRAD,
                                .operands = {x_operand(run), dy_operand(run)},
                                .operand_shapes = {in, out},
                                .operand_count = 2,
                                .conv = conv,
                                .stripes = test->stripes,
                                .items = test->stripes * test->blocks,
                                .weight = &run->weight,
                                .bias = test->bias ? &run->bias : NULL,
                                .bias_is_zero_grad = test->bias == ZERO_BIAS_GRADIENT};
    Kernel *kernel = &run->weight_grad;
    conv_plan_weight_grad(&run->program, kernel);
    kernel->partial_gradients = arena_new(run->arena, Buffer);
    kernel->partial_gradients->arena_offset =
        take(run, sizeof(float) * kernel->partial_floats * (size_t)kernel->items);
    run->program.scratch_bytes = kernel->scratch_bytes;
    run->combine =
        (Kernel){.kind = KERNEL_COMBINE_WEIGHT_GRAD, .partner = kernel, .items = conv_combine_items(kernel)};
}

static void emit(WeightGradRun *run, const Kernel *kernel, KernelEmitter *emitter, const char *name,
                 Text *out) {
    Function *f = function_create(&run->program, kernel);
    emitter(f);
    if (strstr(f->body->bytes, "row_begin")) {
        function_argument(f, "const int", "row_begin", "row_begin");
        function_argument(f, "const int", "row_end", "row_end");
    }
    write_test_function(f, name, out);
    text_format(out, "void run_%s(State *s) {\nfor (int item = 0; item < %d; item++) {\n", name,
                kernel->items);
    if (kernel == &run->weight_grad)
        text_format(out,
                    "const int block = item / %d, stripe = item %% %d;\n"
                    "vec *const scratch = (vec *)(void *)s->scratch;\n"
                    "const int row_begin = %d * stripe / %d, row_end = %d * (stripe + 1) / %d;\n"
                    "(void)scratch;\n(void)row_begin;\n(void)row_end;\n",
                    kernel->stripes, kernel->stripes, kernel->conv.out_h, kernel->stripes, kernel->conv.out_h,
                    kernel->stripes);
    write_test_call(f, name, out);
    text_add(out, "}\n}\n\n");
}

static const char *emit_source(WeightGradRun *run) {
    Text *out = text_create(run->arena);
    text_format(out,
                "#define NETC_LANES %d\n#include \"runtime/vector.h\"\n#include "
                "\"runtime/winograd.h\"\n\n#include <cblas.h>\n#include <string.h>\n\n"
                "typedef struct State {\nchar *arena, *scratch;\nfloat *parameters, *gradients;\n} State;\n\n"
                "%s"
                "void run_weight_grad(State *s);\nvoid run_combine(State *s);\n\n",
                run->program.target->lanes, function_text_macros);
    emit(run, &run->weight_grad, emit_conv_weight_grad, "weight_grad", out);
    emit(run, &run->combine, emit_combine_weight_grad, "combine", out);
    return text_indented(out);
}

static void compile(WeightGradRun *run) {
    char folder[] = "/tmp/netc-weight-grad-XXXXXX";
    check(mkdtemp(folder) != NULL, "mkdtemp");
    const char *source = arena_format(run->arena, "%s/kernel.c", folder);
    const char *library = arena_format(run->arena, "%s/kernel.so", folder);
    FILE *file = fopen(source, "w");
    check(file && fputs(emit_source(run), file) >= 0 && fclose(file) == 0, "writing the kernel");
    const char *compiler = getenv("CC") ? getenv("CC") : "cc";
    const char *optimize = getenv("NETC_KERNEL_CFLAGS") ? getenv("NETC_KERNEL_CFLAGS") : "-O1";
    check(system(arena_format(
              run->arena, "%s %s %s -Wall -Wextra -Werror -shared -fPIC -I'%s' -o %s %s -lopenblas", compiler,
              optimize, run->program.target->cc_flags, NETC_SOURCE_DIR, library, source)) == 0,
          arena_format(run->arena, "compiling %s", source));
    run->library = dlopen(library, RTLD_NOW);
    check(run->library != NULL, "dlopen");
    *(void **)&run->run_weight_grad = dlsym(run->library, "run_weight_grad");
    *(void **)&run->run_combine = dlsym(run->library, "run_combine");
    if (!getenv("NETC_KERNEL_KEEP"))
        check(unlink(source) == 0 && unlink(library) == 0 && rmdir(folder) == 0, "removing the kernel");
}

static float random_float(void) {
    static unsigned state = 1;
    state = state * 1664525u + 1013904223u;
    return (float)(state >> 8) / (float)(1 << 23) - 1.0f;
}

static float *new_floats(size_t bytes) {
    size_t count = bytes / sizeof(float) + GUARD_FLOATS;
    float *floats = aligned_alloc(4096, (count * sizeof(float) + 4095) / 4096 * 4096);
    check(floats != NULL, "aligned_alloc");
    for (size_t i = 0; i < count; i++)
        floats[i] = random_float();
    return floats;
}

/* Gradients start as 77, so that what is left unwritten or written beside shows. */
static void fill_memory(WeightGradRun *run) {
    run->state.arena = (char *)new_floats(run->program.arena_bytes);
    run->state.scratch = (char *)new_floats(run->weight_grad.scratch_bytes);
    memset(run->state.scratch + run->weight_grad.scratch_bytes, 0x55, GUARD_FLOATS * sizeof(float));
    run->state.gradients = new_floats(sizeof(float) * run->gradient_floats);
    for (size_t i = 0; i < run->gradient_floats; i++)
        run->state.gradients[i] = 77;
}

static bool machine_runs(const char *target) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (strcmp(target, "avx512") == 0)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    if (strcmp(target, "avx2") == 0)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#endif
    return strcmp(target, "generic") == 0;
}

WeightGradRun *weight_grad_run_create(const WeightGradCase *test, const char *target) {
    if (!machine_runs(target))
        return NULL;
    WeightGradRun *run = calloc(1, sizeof *run);
    check(run != NULL, "calloc");
    run->test = *test;
    run->arena = arena_create();
    run->program.arena = run->arena;
    run->program.target = target_find(target);
    run->program.graph = &run->graph;
    run->program.blocks = test->blocks;
    run->program.exact = test->exact;
    run->graph.batch = test->blocks * run->program.target->lanes;
    build_kernels(run);
    compile(run);
    fill_memory(run);
    return run;
}

void weight_grad_run_kernel(const WeightGradRun *run) {
    State state = run->state;
    run->run_weight_grad(&state);
}

void weight_grad_run_combine(const WeightGradRun *run) {
    State state = run->state;
    run->run_combine(&state);
}

ConvAlgorithm weight_grad_run_algorithm(const WeightGradRun *run) {
    return run->weight_grad.algorithm;
}

double weight_grad_run_flops(const WeightGradRun *run) {
    const ConvGeometry *conv = &run->weight_grad.conv;
    return 2.0 * run->graph.batch * conv->out_h * conv->out_w * (double)run->weight.info.count;
}

static double stored(const WeightGradRun *run, View view, int image, int c, int pixel) {
    int lanes = run->program.target->lanes;
    const float *base = (const float *)(const void *)(run->state.arena + view.buffer->arena_offset);
    int64_t vector =
        view.buffer->block * (image / lanes) + (view.channel_offset + c) * view.buffer->plane + pixel;
    return (double)base[vector * lanes + image % lanes];
}

static double of_channel(const WeightGradRun *run, const ChannelArray *array, int c) {
    return (double)((const float *)(const void *)(run->state.arena + array->offset))[c];
}

static double x_at(const WeightGradRun *run, int image, int c, int row, int column) {
    const ConvGeometry *conv = &run->weight_grad.conv;
    if (row < 0 || row >= conv->in_h || column < 0 || column >= conv->in_w)
        return 0;
    double x = stored(run, run->x, image, c, row * conv->in_w + column);
    return run->test.plain ? x : fmax(0, x * of_channel(run, run->scale, c) + of_channel(run, run->shift, c));
}

static double dy_at(const WeightGradRun *run, int image, int c, int pixel) {
    double g = stored(run, run->g, image, c, pixel);
    if (run->test.plain)
        return g;
    return g + of_channel(run, run->slope, c) * stored(run, run->y, image, c, pixel) +
           of_channel(run, run->correction, c);
}

static double expected_weight(const WeightGradRun *run, int o, int i, int kh, int kw) {
    const ConvGeometry *conv = &run->weight_grad.conv;
    const Window *w = &conv->window;
    int channel = o / (conv->out_channels / w->groups) * (conv->in_channels / w->groups) + i;
    double sum = 0;
    for (int image = 0; image < run->graph.batch; image++)
        for (int y = 0; y < conv->out_h; y++)
            for (int x = 0; x < conv->out_w; x++)
                sum += dy_at(run, image, o, y * conv->out_w + x) *
                       x_at(run, image, channel, y * w->stride + kh * w->dilation - w->pad_h,
                            x * w->stride + kw * w->dilation - w->pad_w);
    return sum;
}

static double expected_bias(const WeightGradRun *run, int o) {
    const ConvGeometry *conv = &run->weight_grad.conv;
    double sum = 0;
    for (int image = 0; image < run->graph.batch; image++)
        for (int p = 0; p < conv->out_h * conv->out_w; p++)
            sum += dy_at(run, image, o, p);
    return run->test.bias == ZERO_BIAS_GRADIENT ? 0 : sum;
}

typedef struct Error {
    double difference, largest;
} Error;

static void compare(Error *error, double got, double expected) {
    error->largest = fmax(error->largest, fabs(expected));
    error->difference = fabs(got - expected) <= error->difference ? error->difference : fabs(got - expected);
}

static bool untouched(const WeightGradRun *run, size_t begin, size_t end) {
    for (size_t i = begin; i < end; i++)
        if (run->state.gradients[i] != 77)
            return false;
    return true;
}

static bool guards_untouched(const WeightGradRun *run) {
    size_t weight = run->weight.info.offset, weight_end = weight + run->weight.info.count;
    size_t bias = run->bias.info.offset, bias_end = bias + run->bias.info.count;
    const char *scratch_end = run->state.scratch + run->weight_grad.scratch_bytes;
    for (size_t i = 0; i < GUARD_FLOATS * sizeof(float); i++)
        if (scratch_end[i] != 0x55)
            return false;
    return untouched(run, 0, weight) && untouched(run, weight_end, bias) &&
           untouched(run, run->test.bias ? bias_end : bias, run->gradient_floats);
}

double weight_grad_run_error(const WeightGradRun *run) {
    const ConvGeometry *conv = &run->weight_grad.conv;
    const Window *w = &conv->window;
    const float *gradients = run->state.gradients;
    Error weight = {0, 1e-30}, bias = {0, 1e-30};
    size_t at = run->weight.info.offset;
    for (int o = 0; o < conv->out_channels; o++)
        for (int i = 0; i < conv->in_channels / w->groups; i++)
            for (int tap = 0; tap < w->kernel_h * w->kernel_w; tap++)
                compare(&weight, (double)gradients[at++],
                        expected_weight(run, o, i, tap / w->kernel_w, tap % w->kernel_w));
    for (int o = 0; o < conv->out_channels && run->test.bias; o++)
        compare(&bias, (double)gradients[run->bias.info.offset + (size_t)o], expected_bias(run, o));
    if (!guards_untouched(run))
        return INFINITY;
    return fmax(weight.difference / weight.largest, bias.difference / bias.largest);
}

void weight_grad_run_destroy(WeightGradRun *run) {
    dlclose(run->library);
    free(run->state.arena);
    free(run->state.scratch);
    free(run->state.gradients);
    arena_destroy(run->arena);
    free(run);
}
