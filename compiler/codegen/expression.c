/* Expressions and sinks as C: each distinct subexpression becomes one named vector. */
#include "compiler/codegen/function_internal.h"
#include "compiler/ir/conv_loops.h"
#include "compiler/ir/expr.h"

#include <stdlib.h>

typedef struct Known {
    const Expr *expr;
    const char *name;
} Known;

/* One evaluation: at one channel and pixel. */
typedef struct Evaluation {
    Function *f;
    Text *out;
    int slot;
    const char *channel, *pixel, *result;
    Array(Known) known;
} Evaluation;

static const char *fresh_name(Function *f, const char *prefix) {
    return arena_format(f->program->arena, "%s_%d", prefix, f->next_local++);
}

static const char *local_of(const Function *f, int slot, const Expr *expr) {
    for (int i = 0; i < f->locals[slot].count; i++)
        if (f->locals[slot].items[i].expr == expr)
            return f->locals[slot].items[i].name;
    return NULL;
}

static void setup(Function *f, Text *out, int slot, const Expr *expr, const char *channel) {
    if (!expr)
        return;
    if (expr->kind == EXPR_CHANNEL && !local_of(f, slot, expr)) {
        const char *array = function_channel(f, expr->channel, false);
        ChannelLocal local = {expr, fresh_name(f, expr->channel.array->name)};
        text_format(out,
                    f->program->layout == LAYOUT_CHANNELS ? "const vec %s = ((const vec *)%s)[%s];\n"
                                                          : "const vec %s = netc_broadcast(%s[%s]);\n",
                    local.name, array, channel);
        array_push(f->program->arena, &f->locals[slot], local);
    }
    setup(f, out, slot, expr->a, channel);
    setup(f, out, slot, expr->b, channel);
}

static const char *const activation_calls[ACT_COUNT] = {"netc_relu", "netc_leaky_relu", "netc_tanh",
                                                        "netc_gelu"};

static const char *evaluate(Evaluation *e, const Expr *expr);

static const char *dropout_text(Evaluation *e, const Expr *expr) {
    Function *f = e->f;
    const View *view = &expr->view; /* the shape that elements are numbered in */
    const char *key = function_argument(
        f, "const uint32_t", "dropout_key",
        arena_format(f->program->arena, "netc_dropout_key(s->seed, %d, block)", expr->dropout_id));
    const char *active = function_argument(f, "const int", "training", "mode != NETC_EVALUATE");
    return arena_format(f->program->arena,
                        "%s ? %s * netc_dropout_mask(%s, (uint32_t)((%s) * %d + (%s)), %s) : %s", active,
                        evaluate(e, expr->a), key, e->channel, view->shape.height * view->shape.width,
                        e->pixel, function_constant(f, expr->dropout), evaluate(e, expr->a));
}

static const char *mask_text(Evaluation *e, const Expr *expr) {
    const char *used = function_argument(e->f, "const int", "lanes_used",
                                         arena_format(e->f->program->arena, "lanes_used(block)"));
    return arena_format(e->f->program->arena, "netc_mask_lanes(%s, %s)", evaluate(e, expr->a), used);
}

static const char *expression_text(Evaluation *e, const Expr *expr) {
    Arena *arena = e->f->program->arena;
    switch (expr->kind) {
    case EXPR_LOAD:
        return arena_format(arena, "%s[(%s) * %d + %s]", function_view(e->f, expr->view, false), e->channel,
                            expr->view.buffer->plane, e->pixel);
    case EXPR_ADD:
        return arena_format(arena, "%s + %s", evaluate(e, expr->a), evaluate(e, expr->b));
    case EXPR_SUB:
        return arena_format(arena, "%s - %s", evaluate(e, expr->a), evaluate(e, expr->b));
    case EXPR_MUL:
        return arena_format(arena, "%s * %s", evaluate(e, expr->a), evaluate(e, expr->b));
    case EXPR_ACT:
        return arena_format(arena, "%s(%s)", activation_calls[expr->activation], evaluate(e, expr->a));
    case EXPR_ACT_GRAD:
        return arena_format(arena, "%s_grad(%s, %s)", activation_calls[expr->activation],
                            evaluate(e, expr->a), evaluate(e, expr->b));
    case EXPR_DROPOUT:
        return dropout_text(e, expr);
    case EXPR_MASK:
        return mask_text(e, expr);
    case EXPR_RESULT:
    case EXPR_CHANNEL:
        break;
    }
    abort();
}

static const char *evaluate(Evaluation *e, const Expr *expr) {
    if (expr->kind == EXPR_RESULT)
        return e->result;
    if (expr->kind == EXPR_CHANNEL)
        return local_of(e->f, e->slot, expr);
    for (int i = 0; i < e->known.count; i++)
        if (e->known.items[i].expr == expr)
            return e->known.items[i].name;
    const char *text = expression_text(e, expr);
    Known known = {expr, fresh_name(e->f, "v")};
    text_format(e->out, "const vec %s = %s;\n", known.name, text);
    array_push(e->f->program->arena, &e->known, known);
    return known.name;
}

void operand_setup(Function *f, Text *out, int operand, const char *channel) {
    f->locals[operand].count = 0;
    setup(f, out, operand, f->kernel->operands[operand], channel);
}

const char *operand_value(Function *f, Text *out, int operand, const char *channel, const char *pixel) {
    Evaluation e = {.f = f, .out = out, .slot = operand, .channel = channel, .pixel = pixel};
    return evaluate(&e, f->kernel->operands[operand]);
}

const View *operand_plain_view(const Kernel *kernel, int operand) {
    const Expr *expr = kernel->operands[operand];
    return expr->kind == EXPR_LOAD ? &expr->view : NULL;
}

/* Numbered among the sums, wherever the stores stand between them. */
static const char *sum_name(Function *f, int sink) {
    int number = 0;
    for (int i = 0; i < sink; i++)
        number += f->kernel->sinks.items[i].kind == SINK_SUM;
    return arena_format(f->program->arena, "sum_%d", number);
}

static const char *result_channels(Function *f) {
    return function_number(f, "result_channels", f->kernel->result.channels);
}

static void declare_sum(Function *f, Text *out, const char *name, size_t *place) {
    int channels = f->kernel->result.channels;
    if (f->kernel->sums_in_scratch)
        text_format(out, "vec *const %s = %s + %zu;\n", name, function_scratch(f), *place);
    else
        text_format(out, "vec %s[%s];\n", name, function_most(f, "result_channels", channels));
    *place += (size_t)channels;
}

void sinks_begin(Function *f, Text *out) {
    size_t place = f->kernel->sums_place;
    for (int i = 0; i < f->kernel->sinks.count; i++) {
        if (f->kernel->sinks.items[i].kind != SINK_SUM)
            continue;
        declare_sum(f, out, sum_name(f, i), &place);
        text_format(out, "memset(%s, 0, %s * sizeof(vec));\n", sum_name(f, i), result_channels(f));
    }
}

void sinks_setup(Function *f, Text *out, const char *channel) {
    f->locals[SINKS_SLOT].count = 0;
    for (int i = 0; i < f->kernel->sinks.count; i++)
        setup(f, out, SINKS_SLOT, f->kernel->sinks.items[i].value, channel);
}

/* What lies where `buffer` does: itself, or the tensor whose bytes it takes over. */
static bool kernel_reads_place(const Kernel *kernel, const Buffer *buffer) {
    const Buffer *old = buffer->inherits;
    return kernel_operands_read(kernel, buffer) || kernel_sinks_read(kernel, buffer) ||
           (old && (kernel_operands_read(kernel, old) || kernel_sinks_read(kernel, old)));
}

static bool stores_whole_lines(const Function *f) {
    bool convolves = f->kernel->kind == KERNEL_CONV || f->kernel->kind == KERNEL_CONV_DATA_GRAD;
    return !convolves || conv_stores_whole_lines(f->program->target, f->kernel);
}

/* A tensor that no cache holds until it is read is stored past the caches: an ordinary store would first
 * fetch the line from memory. Only where a vector is a line or half of one, whose neighbour is stored right
 * behind it, because halves of lines alone go to memory several times as slowly; and not where the kernel has
 * read it.
 */
static bool store_streams(const Function *f, const Buffer *buffer) {
    enum { HALF_LINE = 2, STREAMED_BYTES = 2 * 1024 * 1024 };
    return target_vectors_per_line(f->program->target) <= HALF_LINE && !buffer->is_own &&
           buffer->bytes >= STREAMED_BYTES && !kernel_reads_place(f->kernel, buffer) && stores_whole_lines(f);
}

static void apply_store(Function *f, Text *out, const Sink *sink, const char *channel, const char *pixel,
                        const char *value) {
    const Buffer *buffer = sink->view.buffer;
    const char *place = arena_format(f->program->arena, "%s[(%s) * %d + %s]",
                                     function_view(f, sink->view, true), channel, buffer->plane, pixel);
    text_format(out, store_streams(f, buffer) ? "netc_stream(&%s, %s);\n" : "%s = %s;\n", place, value);
}

/* All values before all stores: a store may overwrite what another sink's value reads. */
void sinks_apply(Function *f, Text *out, const char *channel, const char *pixel, const char *result) {
    Evaluation e = {
        .f = f, .out = out, .slot = SINKS_SLOT, .channel = channel, .pixel = pixel, .result = result};
    int count = f->kernel->sinks.count;
    const char **values = arena_new_array(f->program->arena, const char *, count);
    for (int i = 0; i < count; i++)
        values[i] = evaluate(&e, f->kernel->sinks.items[i].value);
    for (int i = 0; i < count; i++) {
        const Sink *sink = &f->kernel->sinks.items[i];
        if (sink->kind == SINK_STORE)
            apply_store(f, out, sink, channel, pixel, values[i]);
        else
            text_format(out, "%s[%s] += %s;\n", sum_name(f, i), channel, values[i]);
    }
}

void sinks_end(Function *f, Text *out) {
    const Program *program = f->program;
    for (int i = 0; i < f->kernel->sinks.count; i++) {
        const Sink *sink = &f->kernel->sinks.items[i];
        if (sink->kind != SINK_SUM)
            continue;
        const char *actual = arena_format(program->arena, "REALS(%zu) + item * %d", sink->sums->arena_offset,
                                          sink->sums->channels);
        const char *target = function_argument(f, "real *", "sums", actual);
        const char *value = arena_format(program->arena, "%s[c]", sum_name(f, i));
        if (program->graph->batch % program->target->lanes)
            value = arena_format(program->arena, "netc_mask_lanes(%s, %s)", value,
                                 function_argument(f, "const int", "lanes_used", "lanes_used(block)"));
        text_format(out, "for (int c = 0; c < %s; c++) {\n%s[c] = netc_lane_sum(%s);\n}\n",
                    result_channels(f), target, value);
    }
}
