#include "tests/kernels/conv_harness.h"
#include "compiler/codegen/kernels/kernels.h"
#include "compiler/ir/conv_plan.h"
#include "tests/kernels/function_text.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SPARE_CHANNELS = 2, MARGIN = 4096 };

/* What the calls in the emitted code refer to. */
typedef struct State {
    char *arena, *scratch;
    float *parameters;
} State;

struct ConvRun {
    ConvCase test;
    Arena *arena;
    Program program;
    Graph graph;
    Kernel pack, conv;
    Parameter weight;
    Buffer *source, *result;
    ChannelArray *scale, *shift, *mean;
    Sums *sums[2];
    State state;
    float *before; /* the result's buffer before the run */
    void *library;
    void (*run_pack)(State *), (*run_conv)(State *);
};

static size_t take(ConvRun *run, size_t bytes) {
    size_t offset = run->program.arena_bytes;
    run->program.arena_bytes += (bytes + 63) / 64 * 64 + 64;
    return offset;
}

static size_t vector_bytes(const ConvRun *run) {
    return sizeof(float) * (size_t)run->program.target->lanes;
}

/* A buffer with more channels than the view on it, so that offsets matter. */
static View new_view(ConvRun *run, const char *name, int channels, int height, int width) {
    Buffer *buffer = arena_new(run->arena, Buffer);
    buffer->name = name;
    buffer->shape = (Shape){channels + SPARE_CHANNELS, height, width};
    buffer->plane = height * width + 1;
    buffer->block = (int64_t)buffer->plane * buffer->shape.channels;
    buffer->bytes = (size_t)(buffer->block * run->test.blocks) * vector_bytes(run);
    buffer->arena_offset = take(run, buffer->bytes);
    return (View){buffer, 1, {channels, height, width}};
}

static ChannelArray *new_channels(ConvRun *run, const char *name, int count) {
    ChannelArray *array = arena_new(run->arena, ChannelArray);
    array->name = name;
    array->count = count;
    array->offset = take(run, sizeof(float) * (size_t)count);
    return array;
}

static Expr *new_expr(ConvRun *run, ExprKind kind, Expr *a, Expr *b) {
    Expr *expr = arena_new(run->arena, Expr);
    expr->kind = kind;
    expr->a = a;
    expr->b = b;
    return expr;
}

static Expr *load(ConvRun *run, View view) {
    Expr *expr = new_expr(run, EXPR_LOAD, NULL, NULL);
    expr->view = view;
    return expr;
}

static Expr *channel(ConvRun *run, ChannelArray *array) {
    Expr *expr = new_expr(run, EXPR_CHANNEL, NULL, NULL);
    expr->channel.array = array;
    return expr;
}

static Expr *operand(ConvRun *run, View view) {
    Expr *x = load(run, view);
    if (run->test.plain)
        return x;
    run->scale = new_channels(run, "scale", view.shape.channels);
    run->shift = new_channels(run, "shift", view.shape.channels);
    Expr *scaled = new_expr(run, EXPR_MUL, x, channel(run, run->scale));
    Expr *shifted = new_expr(run, EXPR_ADD, scaled, channel(run, run->shift));
    return new_expr(run, EXPR_ACT, shifted, NULL);
}

static void add_sum(ConvRun *run, int index, Expr *value) {
    Sums *sums = arena_new(run->arena, Sums);
    sums->channels = run->conv.result.channels;
    sums->items = run->conv.items;
    sums->arena_offset = take(run, sizeof(float) * (size_t)(sums->channels * sums->items));
    run->sums[index] = sums;
    Sink sink = {.kind = SINK_SUM, .value = value, .sums = sums};
    array_push(run->arena, &run->conv.sinks, sink);
}

/* Stores result + what was there when the operand is plain, else the result; and sums result and result *
 * (result - mean). */
static void add_sinks(ConvRun *run, View view) {
    Expr *result = new_expr(run, EXPR_RESULT, NULL, NULL);
    Expr *value = run->test.plain ? new_expr(run, EXPR_ADD, load(run, view), result) : result;
    Sink store = {.kind = SINK_STORE, .value = value, .view = view};
    array_push(run->arena, &run->conv.sinks, store);
    run->mean = new_channels(run, "mean", view.shape.channels);
    Expr *difference = new_expr(run, EXPR_SUB, result, channel(run, run->mean));
    add_sum(run, 0, result);
    add_sum(run, 1, new_expr(run, EXPR_MUL, result, difference));
}

static ConvGeometry geometry(const ConvCase *test) {
    ConvGeometry conv = {.in_channels = test->in_channels, .out_channels = test->out_channels};
    conv.window = (Window){.kernel_h = test->kernel_h,
                           .kernel_w = test->kernel_w,
                           .stride = test->stride,
                           .pad_h = test->pad_h,
                           .pad_w = test->pad_w,
                           .dilation = test->dilation ? test->dilation : 1,
                           .groups = test->groups ? test->groups : 1};
    conv.in_h = test->height, conv.in_w = test->width;
    conv.out_h = window_output(test->height, test->kernel_h, test->stride, test->pad_h, conv.window.dilation);
    conv.out_w = window_output(test->width, test->kernel_w, test->stride, test->pad_w, conv.window.dilation);
    return conv;
}

static void build_kernels(ConvRun *run) {
    const ConvCase *test = &run->test;
    ConvGeometry conv = geometry(test);
    Shape in = {conv.in_channels, conv.in_h, conv.in_w}, out = {conv.out_channels, conv.out_h, conv.out_w};
    bool backward = test->kind == KERNEL_CONV_DATA_GRAD;
    Shape source = backward ? out : in, result = backward ? in : out;
    View read = new_view(run, "source", source.channels, source.height, source.width);
    View written = new_view(run, "result", result.channels, result.height, result.width);
    run->source = read.buffer, run->result = written.buffer;
    run->weight.info.count =
        (size_t)(in.channels * out.channels / conv.window.groups * test->kernel_h * test->kernel_w);
    run->conv = (Kernel){.kind = test->kind,
                         .operand_count = 1,
                         .result = result,
                         .conv = conv,
                         .stripes = test->stripes,
                         .items = test->stripes * test->blocks,
                         .weight = &run->weight};
    run->conv.operands[0] = operand(run, read);
    run->conv.operand_shapes[0] = source;
    add_sinks(run, written);
    (backward ? conv_plan_data_grad : conv_plan_forward)(&run->program, &run->conv);
    run->conv.packed_weights = arena_new(run->arena, Buffer);
    run->conv.packed_weights->arena_offset = take(run, sizeof(float) * run->conv.packed_floats);
    run->program.scratch_bytes = run->conv.scratch_bytes;
    run->pack = (Kernel){.kind = KERNEL_PACK_WEIGHTS, .weight = &run->weight, .partner = &run->conv};
    run->pack.items = conv_pack_items(run->program.target, &run->conv);
}

static void emit(ConvRun *run, const Kernel *kernel, KernelEmitter *emitter, const char *name, Text *out) {
    Function *f = function_create(&run->program, kernel);
    emitter(f);
    if (strstr(f->body->bytes, "row_begin")) {
        function_argument(f, "const int", "row_begin", "row_begin");
        function_argument(f, "const int", "row_end", "row_end");
    }
    write_test_function(f, name, out);
    text_format(out, "void run_%s(State *s) {\nfor (int item = 0; item < %d; item++) {\n", name,
                kernel->items);
    if (kernel == &run->conv)
        text_format(
            out,
            "const int block = item / %d, stripe = item %% %d;\n"
            "vec *const scratch = (vec *)(void *)s->scratch;\n"
            "const int row_begin = %d * stripe / %d, row_end = %d * (stripe + 1) / %d;\n(void)scratch;\n"
            "(void)row_begin;\n(void)row_end;\n",
            kernel->stripes, kernel->stripes, kernel->result.height, kernel->stripes, kernel->result.height,
            kernel->stripes);
    write_test_call(f, name, out);
    text_add(out, "}\n}\n\n");
}

static const char *emit_source(ConvRun *run) {
    Text *out = text_create(run->arena);
    text_format(out,
                "#define NETC_LANES %d\n#include \"runtime/winograd.h\"\n\n#include <cblas.h>\n#include "
                "<string.h>\n\n"
                "typedef struct State {\nchar *arena, *scratch;\nfloat *parameters;\n} State;\n\n"
                "%s"
                "void run_pack(State *s);\nvoid run_conv(State *s);\n\n",
                run->program.target->lanes, function_text_macros);
    if (run->conv.packed_floats)
        emit(run, &run->pack, emit_pack_weights, "pack", out);
    emit(run, &run->conv, run->test.kind == KERNEL_CONV ? emit_conv : emit_conv_data_grad, "conv", out);
    return text_indented(out);
}

static void check(bool good, const char *what) {
    if (good)
        return;
    fprintf(stderr, "kernel test: %s failed\n", what);
    exit(1);
}

static void compile(ConvRun *run) {
    char folder[] = "/tmp/netc-conv-XXXXXX";
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
    *(void **)&run->run_pack = dlsym(run->library, "run_pack");
    *(void **)&run->run_conv = dlsym(run->library, "run_conv");
    if (!getenv("NETC_KERNEL_KEEP"))
        check(unlink(source) == 0 && unlink(library) == 0 && rmdir(folder) == 0, "removing the kernel");
}

static float random_float(void) {
    static unsigned state = 1;
    state = state * 1664525u + 1013904223u;
    return (float)(state >> 8) / (float)(1 << 23) - 1.0f;
}

static float *new_floats(size_t bytes) {
    size_t count = bytes / sizeof(float) + MARGIN;
    float *floats = aligned_alloc(4096, (count * sizeof(float) + 4095) / 4096 * 4096);
    check(floats != NULL, "aligned_alloc");
    for (size_t i = 0; i < count; i++)
        floats[i] = random_float();
    return floats;
}

static void fill_memory(ConvRun *run) {
    run->state.arena = (char *)new_floats(run->program.arena_bytes);
    run->state.scratch = (char *)new_floats(run->conv.scratch_bytes);
    run->state.parameters = new_floats(sizeof(float) * run->weight.info.count);
    run->before = malloc(run->result->bytes);
    check(run->before != NULL, "malloc");
    memcpy(run->before, run->state.arena + run->result->arena_offset, run->result->bytes);
}

static bool machine_runs(const char *target) {
    __builtin_cpu_init();
    if (strcmp(target, "avx512") == 0)
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
               __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl");
    return strcmp(target, "avx2") != 0 || (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"));
}

ConvRun *conv_run_create(const ConvCase *test, const char *target) {
    if (!machine_runs(target))
        return NULL;
    ConvRun *run = calloc(1, sizeof *run);
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

void conv_run_pack(const ConvRun *run) {
    State state = run->state;
    if (run->run_pack)
        run->run_pack(&state);
}

void conv_run_kernel(const ConvRun *run) {
    State state = run->state;
    run->run_conv(&state);
}

ConvAlgorithm conv_run_algorithm(const ConvRun *run) {
    return run->conv.algorithm;
}

double conv_run_flops(const ConvRun *run) {
    const ConvGeometry *conv = &run->conv.conv;
    return 2.0 * run->graph.batch * conv->out_h * conv->out_w * (double)run->weight.info.count;
}

static float element(const ConvRun *run, const Buffer *buffer, const char *base, int image, int c,
                     int pixel) {
    int lanes = run->program.target->lanes;
    size_t vector = (size_t)(buffer->block * (image / lanes)) + (size_t)((c + 1) * buffer->plane + pixel);
    return ((const float *)(const void *)base)[vector * (size_t)lanes + (size_t)(image % lanes)];
}

static double operand_element(const ConvRun *run, int image, int c, int y, int x, int height, int width) {
    if (y < 0 || y >= height || x < 0 || x >= width)
        return 0;
    const char *base = run->state.arena + run->source->arena_offset;
    double value = (double)element(run, run->source, base, image, c, y * width + x);
    if (run->test.plain)
        return value;
    const float *scale = (const float *)(const void *)(run->state.arena + run->scale->offset);
    const float *shift = (const float *)(const void *)(run->state.arena + run->shift->offset);
    return fmax(0, value * (double)scale[c] + (double)shift[c]);
}

/* 0 between channels of different groups. */
static double weight_at(const ConvRun *run, int o, int i, int kh, int kw) {
    const ConvGeometry *conv = &run->conv.conv;
    const Window *window = &conv->window;
    int in_channels = conv->in_channels / window->groups, out_channels = conv->out_channels / window->groups;
    if (o / out_channels != i / in_channels)
        return 0;
    int row = (o * in_channels + i % in_channels) * window->kernel_h + kh;
    return (double)run->state.parameters[row * window->kernel_w + kw];
}

static double expected_tap(const ConvRun *run, int image, int c, int y, int x, int kh, int kw) {
    const ConvGeometry *conv = &run->conv.conv;
    const Window *window = &conv->window;
    double sum = 0;
    if (run->test.kind == KERNEL_CONV) {
        for (int i = 0; i < conv->in_channels; i++)
            sum += weight_at(run, c, i, kh, kw) *
                   operand_element(run, image, i, y * window->stride + kh * window->dilation - window->pad_h,
                                   x * window->stride + kw * window->dilation - window->pad_w, conv->in_h,
                                   conv->in_w);
        return sum;
    }
    int row = y + window->pad_h - kh * window->dilation, column = x + window->pad_w - kw * window->dilation;
    if (row % window->stride || column % window->stride)
        return 0;
    for (int o = 0; o < conv->out_channels; o++)
        sum +=
            weight_at(run, o, c, kh, kw) * operand_element(run, image, o, row / window->stride,
                                                           column / window->stride, conv->out_h, conv->out_w);
    return sum;
}

static double expected_result(const ConvRun *run, int image, int c, int y, int x) {
    double sum = 0;
    for (int kh = 0; kh < run->test.kernel_h; kh++)
        for (int kw = 0; kw < run->test.kernel_w; kw++)
            sum += expected_tap(run, image, c, y, x, kh, kw);
    return sum;
}

static double summed(const ConvRun *run, int index, int c) {
    const Sums *sums = run->sums[index];
    const float *partial = (const float *)(const void *)(run->state.arena + sums->arena_offset);
    double sum = 0;
    for (int item = 0; item < sums->items; item++)
        sum += (double)partial[item * sums->channels + c];
    return sum;
}

typedef struct Error {
    double difference, largest;
} Error;

static void compare(Error *error, double got, double expected) {
    error->largest = fmax(error->largest, fabs(expected));
    error->difference = fabs(got - expected) <= error->difference ? error->difference : fabs(got - expected);
}

static void compare_channel(const ConvRun *run, int c, Error errors[3]) {
    const float *mean = (const float *)(const void *)(run->state.arena + run->mean->offset);
    double sums[2] = {0, 0};
    Shape shape = run->conv.result;
    for (int image = 0; image < run->graph.batch; image++)
        for (int pixel = 0; pixel < shape.height * shape.width; pixel++) {
            double value = expected_result(run, image, c, pixel / shape.width, pixel % shape.width);
            double before = (double)element(run, run->result, (const char *)run->before, image, c, pixel);
            double got = (double)element(run, run->result, run->state.arena + run->result->arena_offset,
                                         image, c, pixel);
            compare(&errors[0], got, run->test.plain ? value + before : value);
            sums[0] += value;
            sums[1] += value * (value - (double)mean[c]);
        }
    for (int i = 0; i < 2; i++)
        compare(&errors[i + 1], summed(run, i, c), sums[i]);
}

/* Channels beside the view must be as before. */
static bool neighbours_unchanged(const ConvRun *run) {
    const char *now = run->state.arena + run->result->arena_offset;
    size_t plane = (size_t)run->result->plane * vector_bytes(run),
           block = (size_t)run->result->block * vector_bytes(run);
    size_t last = plane * (size_t)(run->result->shape.channels - 1);
    for (size_t b = 0; b < (size_t)run->test.blocks; b++)
        if (memcmp(now + b * block, (char *)run->before + b * block, plane) != 0 ||
            memcmp(now + b * block + last, (char *)run->before + b * block + last, plane) != 0)
            return false;
    return true;
}

double conv_run_error(const ConvRun *run) {
    Error errors[3] = {{0, 1e-30}, {0, 1e-30}, {0, 1e-30}};
    for (int c = 0; c < run->conv.result.channels; c++)
        compare_channel(run, c, errors);
    double worst = neighbours_unchanged(run) ? 0 : INFINITY;
    for (int i = 0; i < 3; i++)
        worst = fmax(worst, errors[i].difference / errors[i].largest);
    return worst;
}

void conv_run_destroy(ConvRun *run) {
    dlclose(run->library);
    free(run->state.arena);
    free(run->state.scratch);
    free(run->state.parameters);
    free(run->before);
    arena_destroy(run->arena);
    free(run);
}
