#include "compiler/codegen/function_internal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Function *function_create(const Program *program, const Kernel *kernel) {
    Function *f = arena_new(program->arena, Function);
    f->program = program;
    f->kernel = kernel;
    f->body = text_create(program->arena);
    f->comment = "";
    return f;
}

const Kernel *function_kernel(const Function *f) {
    return f->kernel;
}

const Program *function_program(const Function *f) {
    return f->program;
}

Text *function_body(Function *f) {
    return f->body;
}

Arena *function_arena(Function *f) {
    return f->program->arena;
}

void function_name(Function *f, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    f->stem = arena_vformat(f->program->arena, format, arguments);
    va_end(arguments);
}

void function_comment(Function *f, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    f->comment = arena_vformat(f->program->arena, format, arguments);
    va_end(arguments);
}

static int count_prefix(const Function *f, const char *prefix) {
    int count = 0;
    size_t length = strlen(prefix);
    for (int i = 0; i < f->arguments.count; i++) {
        const char *name = f->arguments.items[i].name;
        count += strncmp(name, prefix, length) == 0 &&
                 strspn(name + length, "0123456789") == strlen(name + length);
    }
    return count;
}

static const char *add_argument(Function *f, const char *type, const char *name, const char *actual) {
    Argument argument = {type, name, actual};
    array_push(f->program->arena, &f->arguments, argument);
    return name;
}

static const char *find_argument(const Function *f, const char *type, const char *actual) {
    for (int i = 0; i < f->arguments.count; i++) {
        const Argument *known = &f->arguments.items[i];
        if (strcmp(known->type, type) == 0 && strcmp(known->actual, actual) == 0)
            return known->name;
    }
    return NULL;
}

const char *function_argument(Function *f, const char *type, const char *prefix, const char *actual) {
    const char *known = find_argument(f, type, actual);
    if (known)
        return known;
    int count = count_prefix(f, prefix);
    const char *name = count ? arena_format(f->program->arena, "%s%d", prefix, count) : prefix;
    return add_argument(f, type, name, actual);
}

static Number *find_number(Function *f, const char *name, long value) {
    for (int i = 0; i < f->numbers.count; i++)
        if (strcmp(f->numbers.items[i].name, name) == 0)
            return &f->numbers.items[i];
    Number number = {.name = name, .value = value};
    array_push(f->program->arena, &f->numbers, number);
    return &f->numbers.items[f->numbers.count - 1];
}

const char *function_number(Function *f, const char *name, long value) {
    if (find_number(f, name, value)->value == value)
        return name;
    fprintf(stderr, "netc: internal error: two numbers are called '%s'\n", name);
    abort();
}

const char *function_most(Function *f, const char *name, long value) {
    function_number(f, name, value);
    find_number(f, name, value)->sizes_array = true;
    return arena_format(f->program->arena, "most_%s", name);
}

const char *function_constant(Function *f, double value) {
    const char *shortest = arena_format(f->program->arena, "(real)%.15g", value);
    bool exact = strtod(shortest + strlen("(real)"), NULL) == value;
    return exact ? shortest : arena_format(f->program->arena, "(real)%.17g", value);
}

const char *function_gemm(const Function *f) {
    return target_is_double(f->program->target) ? "cblas_dgemm" : "cblas_sgemm";
}

static bool kernel_stores(const Kernel *kernel, View view) {
    for (int i = 0; i < kernel->sinks.count; i++) {
        const Sink *sink = &kernel->sinks.items[i];
        if (sink->kind == SINK_STORE && sink->view.buffer == view.buffer &&
            sink->view.channel_offset == view.channel_offset)
            return true;
    }
    return false;
}

static const char *view_address(Function *f, View view) {
    const Buffer *buffer = view.buffer;
    Arena *arena = f->program->arena;
    long offset = (long)view.channel_offset * buffer->plane;
    const char *skip = offset ? arena_format(arena, " + %ld", offset) : "";
    if (buffer->is_own)
        return arena_format(arena, "scratch + %zu%s",
                            buffer->arena_offset / target_vector_bytes(f->program->target), skip);
    const char *base =
        buffer->is_images ? "(vec *)s->images" : arena_format(arena, "VECS(%zu)", buffer->arena_offset);
    return arena_format(arena, "%s + block * %ldL%s", base, (long)buffer->block, skip);
}

const char *function_view(Function *f, View view, bool writable) {
    /* What a kernel both reads and writes (accumulation) goes by one pointer. */
    writable = writable || kernel_stores(f->kernel, view);
    const char *type = writable ? "vec *" : "const vec *";
    return function_argument(f, type, writable ? "out" : "in", view_address(f, view));
}

const char *function_weights(Function *f, const Kernel *conv) {
    Arena *arena = f->program->arena;
    const Buffer *folded = conv->folded_weights;
    return function_argument(f, "const real *", "weights",
                             folded ? arena_format(arena, "REALS(%zu)", folded->arena_offset)
                                    : arena_format(arena, "s->parameters + %zu", conv->weight->info.offset));
}

const char *function_packed(Function *f) {
    const char *actual =
        arena_format(f->program->arena, "REALS(%zu)", f->kernel->packed_weights->arena_offset);
    return function_argument(f, "const real *", "weights", actual);
}

const char *function_partial(Function *f) {
    const Kernel *k = f->kernel;
    const char *actual = arena_format(f->program->arena, "REALS(%zu) + item * %zuL",
                                      k->partial_gradients->arena_offset, k->partial_floats);
    return function_argument(f, "real *", "partial", actual);
}

const char *function_scratch(Function *f) {
    return function_argument(f, "vec *", "scratch", "scratch");
}

const char *function_channel(Function *f, ChannelView view, bool writable) {
    const ChannelArray *array = view.array;
    Arena *arena = f->program->arena;
    const char *actual =
        array->is_parameter
            ? arena_format(arena, "s->parameters + %zu", array->offset + (size_t)view.offset)
            : arena_format(arena, "REALS(%zu)",
                           array->offset + f->program->target->real_bytes * (size_t)view.offset);
    return function_argument(f, writable ? "real *" : "const real *", array->name, actual);
}
