#include "tests/kernels/harness.h"

#include "compiler/codegen/emit.h"
#include "compiler/ir/pool_plan.h"

#include <dlfcn.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { SPARE_CHANNELS = 2, PAGE = 4096 };

static void check(bool good, const char *what) {
    if (good)
        return;
    fprintf(stderr, "harness: %s failed\n", what);
    abort();
}

Harness *harness_create(const char *target, int batch, int classes) {
    const Target *wanted = target_find(target);
    if (wanted->lanes > target_find("native")->lanes)
        return NULL;
    Arena *arena = arena_create();
    Harness *h = arena_new(arena, Harness);
    h->arena = arena;
    h->graph = graph_create(arena, "Test", "test.net", batch, (Shape){1, 1, 1});
    h->graph->logits = graph_new_tensor(h->graph, (Shape){classes, 1, 1});
    h->program = arena_new(arena, Program);
    *h->program = (Program){.arena = arena, .graph = h->graph, .target = wanted};
    h->program->blocks = (batch + wanted->lanes - 1) / wanted->lanes;
    return h;
}

static size_t take(Harness *h, size_t bytes) {
    size_t offset = h->program->arena_bytes;
    h->program->arena_bytes += (bytes + 63) / 64 * 64 + 64;
    return offset;
}

static size_t vector_bytes(const Harness *h) {
    return sizeof(float) * (size_t)h->program->target->lanes;
}

View harness_tensor(Harness *h, int channels, int height, int width) {
    Buffer *buffer = arena_new(h->arena, Buffer);
    buffer->name = "tensor";
    buffer->id = h->program->buffers.count;
    buffer->shape = (Shape){channels + SPARE_CHANNELS, height, width};
    buffer->plane = height * width + 1;
    buffer->block = (int64_t)buffer->plane * buffer->shape.channels;
    buffer->bytes = (size_t)(buffer->block * h->program->blocks) * vector_bytes(h);
    buffer->arena_offset = take(h, buffer->bytes);
    array_push(h->arena, &h->program->buffers, buffer);
    return (View){buffer, 1, {channels, height, width}};
}

ChannelView harness_channels(Harness *h, const char *name, int count) {
    ChannelArray *array = arena_new(h->arena, ChannelArray);
    array->name = name;
    array->count = count + SPARE_CHANNELS;
    array->offset = take(h, sizeof(float) * (size_t)array->count);
    array_push(h->arena, &h->program->channel_arrays, array);
    return (ChannelView){array, 1};
}

Sums *harness_sums(Harness *h, int channels, int items) {
    Sums *sums = arena_new(h->arena, Sums);
    sums->channels = channels + SPARE_CHANNELS;
    sums->items = items;
    sums->arena_offset = take(h, sizeof(float) * (size_t)(sums->channels * items));
    array_push(h->arena, &h->program->sums, sums);
    return sums;
}

Parameter *harness_parameter(Harness *h, NetcTensorKind kind, int count) {
    Parameter *parameter = arena_new(h->arena, Parameter);
    size_t *used[] = {&h->graph->parameter_floats, &h->graph->buffer_floats, &h->graph->counter_count};
    parameter->info.name = "parameter";
    parameter->info.kind = kind;
    parameter->info.count = (size_t)count;
    parameter->info.offset = *used[kind];
    *used[kind] += (size_t)count;
    array_push(h->arena, &h->graph->parameters, parameter);
    return parameter;
}

Expr *harness_expr(Harness *h, ExprKind kind, Expr *a, Expr *b) {
    Expr *expr = arena_new(h->arena, Expr);
    expr->kind = kind;
    expr->a = a;
    expr->b = b;
    return expr;
}

Expr *harness_load(Harness *h, View view) {
    Expr *expr = harness_expr(h, EXPR_LOAD, NULL, NULL);
    expr->view = view;
    return expr;
}

Expr *harness_channel(Harness *h, ChannelView view) {
    Expr *expr = harness_expr(h, EXPR_CHANNEL, NULL, NULL);
    expr->channel = view;
    return expr;
}

Expr *harness_affine(Harness *h, View view) {
    Expr *scale = harness_channel(h, harness_channels(h, "scale", view.shape.channels));
    Expr *shift = harness_channel(h, harness_channels(h, "shift", view.shape.channels));
    Expr *scaled = harness_expr(h, EXPR_MUL, harness_load(h, view), scale);
    Expr *act = harness_expr(h, EXPR_ACT, harness_expr(h, EXPR_ADD, scaled, shift), NULL);
    act->activation = ACT_RELU;
    return act;
}

Kernel *harness_kernel(Harness *h, KernelKind kind, Shape result, int stripes) {
    Kernel *kernel = arena_new(h->arena, Kernel);
    *kernel = (Kernel){.kind = kind,
                       .layer_name = "",
                       .id = h->program->kernels.count,
                       .result = result,
                       .stripes = stripes};
    kernel->items = stripes * h->program->blocks;
    array_push(h->arena, &h->program->kernels, kernel);
    return kernel;
}

void harness_operand(Kernel *kernel, Expr *expr, Shape shape) {
    kernel->operands[kernel->operand_count] = expr;
    kernel->operand_shapes[kernel->operand_count++] = shape;
}

void harness_store(Harness *h, Kernel *kernel, View view, Expr *value) {
    Sink sink = {.kind = SINK_STORE, .value = value, .view = view};
    array_push(h->arena, &kernel->sinks, sink);
}

Sums *harness_sum(Harness *h, Kernel *kernel, Expr *value) {
    Sums *sums = harness_sums(h, kernel->result.channels, kernel->items);
    Sink sink = {.kind = SINK_SUM, .value = value, .sums = sums};
    array_push(h->arena, &kernel->sinks, sink);
    return sums;
}

static void plan(Harness *h) {
    for (int i = 0; i < h->program->kernels.count; i++) {
        Kernel *kernel = h->program->kernels.items[i];
        pool_plan(h->program->target, kernel);
        if (kernel->scratch_bytes > h->program->scratch_bytes)
            h->program->scratch_bytes = (kernel->scratch_bytes + PAGE - 1) / PAGE * PAGE;
    }
    h->program->forward_count = h->program->kernels.count;
}

/* A name of its own for each: a library of a known name would not be loaded again. */
static const char *new_stem(Arena *arena) {
    static int count;
    return arena_format(arena, "/tmp/netc-kernels-%d-%d", (int)getpid(), ++count);
}

void *harness_load_library(Arena *arena, const Target *target, const char *source) {
    const char *library = arena_format(arena, "%s.so", new_stem(arena));
    const char *compiler = getenv("CC") ? getenv("CC") : "cc";
    const char *optimize = getenv("NETC_KERNEL_CFLAGS") ? getenv("NETC_KERNEL_CFLAGS") : "-O1";
    const char *command = arena_format(
        arena, "%s %s %s -Wall -Wextra -Werror -fopenmp -shared -fPIC -I'%s' -o %s %s -lopenblas -lm",
        compiler, optimize, target->cc_flags, NETC_SOURCE_DIR, library, source);
    check(system(command) == 0, command);
    void *loaded = dlopen(library, RTLD_NOW); /* for good: OpenMP's threads live on */
    check(loaded != NULL, "dlopen");
    remove(library);
    return loaded;
}

static void *compile(Harness *h) {
    const char *source = arena_format(h->arena, "%s.c", new_stem(h->arena));
    FILE *file = fopen(source, "w");
    check(file && fputs(emit_c(h->program), file) >= 0 && fclose(file) == 0, "writing the emitted file");
    void *library = harness_load_library(h->arena, h->program->target, source);
    if (!getenv("NETC_KERNEL_KEEP"))
        remove(source);
    return library;
}

static void *new_memory(size_t bytes) {
    void *memory = aligned_alloc(PAGE, bytes / PAGE * PAGE + PAGE);
    check(memory != NULL, "allocating");
    memset(memory, 0, bytes / PAGE * PAGE + PAGE);
    return memory;
}

static float *random_floats(size_t count) {
    static uint64_t seed = 1;
    float *floats = new_memory(count * sizeof(float));
    for (size_t i = 0; i < count; i++) {
        seed = seed * 6364136223846793005u + 1442695040888963407u;
        floats[i] = (float)((int)(seed >> 40) % 17 - 8) * 0.25f;
    }
    return floats;
}

static void allocate(Harness *h) {
    const NetcModel *model = h->model;
    size_t images = (size_t)model->padded_batch, scratch = model->scratch_bytes / sizeof(float) * 2;
    NetcState *s = &h->state;
    *s = (NetcState){.threads = 2, .examples = model->batch, .seed = 1};
    s->parameters = random_floats(model->parameter_floats);
    s->gradients = random_floats(model->parameter_floats);
    s->buffers = random_floats(model->buffer_floats);
    s->counters = new_memory(model->counter_count * sizeof(int64_t));
    s->labels = new_memory(images * sizeof(int32_t));
    s->mixed_labels = new_memory(images * sizeof(int32_t));
    s->mix_weights = new_memory(images * sizeof(float));
    for (size_t i = 0; i < images; i++)
        s->mix_weights[i] = 1;
    s->logits = new_memory(images * (size_t)model->classes * sizeof(float));
    s->losses = new_memory(images * sizeof(float));
    s->arena = (unsigned char *)random_floats(model->arena_bytes / sizeof(float));
    s->scratch = (unsigned char *)random_floats(scratch);
    for (size_t i = 0; i < scratch; i++)
        ((float *)s->scratch)[i] = NAN;
}

void harness_compile(Harness *h) {
    plan(h);
    void *library = compile(h);
    h->model = dlsym(library, emit_model_identifier(h->arena, h->graph));
    check(h->model != NULL, "finding the model");
    allocate(h);
    h->before = new_memory(h->model->arena_bytes);
}

void harness_run(Harness *h, NetcMode mode) {
    memcpy(h->before, h->state.arena, h->model->arena_bytes);
    h->model->run(&h->state, mode);
}

void harness_destroy(Harness *h) {
    NetcState *s = &h->state;
    void *all[] = {s->parameters,  s->gradients, s->buffers, s->counters, s->labels,  s->mixed_labels,
                   s->mix_weights, s->logits,    s->losses,  s->arena,    s->scratch, h->before};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
    arena_destroy(h->arena);
}
