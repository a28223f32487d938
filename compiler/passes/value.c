#include "compiler/passes/value.h"

Kernel *lowering_add_kernel(Lowering *l, KernelKind kind, const Node *node, Shape result) {
    Kernel *kernel = arena_new(l->arena, Kernel);
    kernel->kind = kind;
    kernel->id = l->program->kernels.count;
    kernel->node = node;
    kernel->layer_name = node ? node->name : "";
    kernel->backward = l->backward;
    kernel->result = result;
    array_push(l->arena, &l->program->kernels, kernel);
    return kernel;
}

void kernel_add_operand(Kernel *kernel, Expr *value, Shape shape) {
    kernel->operand_shapes[kernel->operand_count] = shape;
    kernel->operands[kernel->operand_count++] = value;
}

void kernel_add_store(Lowering *l, Kernel *kernel, Expr *value, View view) {
    Sink sink = {.kind = SINK_STORE, .value = value, .view = view};
    array_push(l->arena, &kernel->sinks, sink);
}

Sums *kernel_add_sum(Lowering *l, Kernel *kernel, Expr *value, const char *name) {
    Sums *sums = arena_new(l->arena, Sums);
    sums->id = l->program->sums.count;
    sums->name = name;
    sums->channels = kernel->result.channels;
    array_push(l->arena, &l->program->sums, sums);
    Sink sink = {.kind = SINK_SUM, .value = value, .sums = sums};
    array_push(l->arena, &kernel->sinks, sink);
    return sums;
}

/* Vectors from one channel to the next. Large planes of a power of two would put every channel's pixel into
 * the same few cache sets. */
static int padded_plane(Shape shape) {
    int pixels = shape.height * shape.width;
    return pixels + (pixels >= 256 ? 8 : pixels >= 64 ? 4 : 0);
}

Buffer *lowering_new_buffer(Lowering *l, const char *name, Shape shape, bool is_gradient) {
    Buffer *buffer = arena_new(l->arena, Buffer);
    buffer->id = l->program->buffers.count;
    buffer->name = name;
    buffer->shape = shape;
    buffer->plane = padded_plane(shape);
    buffer->block = (int64_t)buffer->plane * shape.channels;
    buffer->is_gradient = is_gradient;
    buffer->is_own = l->program->by_blocks;
    int64_t blocks = buffer->is_own ? 1 : l->program->blocks;
    buffer->bytes = (size_t)(blocks * buffer->block) * target_vector_bytes(l->program->target);
    array_push(l->arena, &l->program->buffers, buffer);
    return buffer;
}

ChannelArray *lowering_new_array(Lowering *l, const char *name, int count) {
    ChannelArray *array = arena_new(l->arena, ChannelArray);
    array->id = l->program->channel_arrays.count;
    array->name = name;
    array->count = count;
    array_push(l->arena, &l->program->channel_arrays, array);
    return array;
}

static Value *new_value(Lowering *l, const char *name, Shape shape) {
    Value *value = arena_new(l->arena, Value);
    value->name = name;
    value->shape = shape;
    value->is_gradient = l->backward;
    return value;
}

Value *value_of_kernel(Lowering *l, Kernel *kernel, const char *name) {
    Value *value = new_value(l, name, kernel->result);
    value->home = kernel;
    value->home_expr = expr_result(l->arena);
    return value;
}

Value *value_inline(Lowering *l, const char *name, Shape shape, Expr *expr) {
    Value *value = new_value(l, name, shape);
    value->inline_expr = expr;
    return value;
}

Value *value_stored(Lowering *l, const char *name, View view, int ready) {
    Value *value = new_value(l, name, view.shape);
    value->is_stored = true;
    value->view = view;
    value->ready = ready;
    return value;
}

/* A value that is only an expression becomes the result of a kernel of its own. */
static void give_home(Lowering *l, Value *value) {
    if (value->home)
        return;
    Kernel *kernel = lowering_add_kernel(l, KERNEL_POINTWISE, NULL, value->shape);
    kernel->layer_name = value->name;
    kernel_add_operand(kernel, value->inline_expr, value->shape);
    value->home = kernel;
    value->home_expr = expr_result(l->arena);
}

void value_store_at(Lowering *l, Value *value, View view) {
    if (value->is_stored && !value->home)
        value->inline_expr = value_load(l, value);
    give_home(l, value);
    kernel_add_store(l, value->home, value->home_expr, view);
    value->is_stored = true;
    value->view = view;
    value->ready = value->home->id;
}

View value_store(Lowering *l, Value *value) {
    if (!value->is_stored) {
        Buffer *buffer = lowering_new_buffer(l, value->name, value->shape, value->is_gradient);
        value_store_at(l, value, (View){buffer, 0, value->shape});
    }
    return value->view;
}

static bool is_small(const Expr *expr) {
    return expr->size <= MOST_INLINE_SIZE && expr_load_count(expr) <= MOST_INLINE_LOADS;
}

Expr *value_load(Lowering *l, Value *value) {
    if (value->is_stored)
        return expr_load(l->arena, value->view, value->ready);
    if (value->inline_expr && is_small(value->inline_expr))
        return value->inline_expr;
    value_store(l, value);
    return expr_load(l->arena, value->view, value->ready);
}

bool value_can_extend(const Value *value, int ready) {
    return value->home && ready < value->home->id;
}

Sums *value_sum(Lowering *l, Value *value, const char *name, ExprFunction *function, int function_ready,
                void *context) {
    if (value_can_extend(value, function_ready))
        return kernel_add_sum(l, value->home, function(l, value->home_expr, context), name);
    Expr *operand = value_load(l, value); /* may add a kernel of its own, before ours */
    Kernel *kernel = lowering_add_kernel(l, KERNEL_POINTWISE, NULL, value->shape);
    kernel->layer_name = value->name;
    kernel_add_operand(kernel, operand, value->shape);
    return kernel_add_sum(l, kernel, function(l, expr_result(l->arena), context), name);
}

Value *value_map(Lowering *l, Value *value, ExprFunction *function, int function_ready, void *context) {
    Value *mapped = new_value(l, value->name, value->shape);
    if (!value->is_shared && value_can_extend(value, function_ready)) {
        mapped->home = value->home;
        mapped->home_expr = function(l, value->home_expr, context);
    } else {
        mapped->inline_expr = function(l, value_load(l, value), context);
    }
    return mapped;
}

static Value *extend_with(Lowering *l, Value *value, Expr *other) {
    Value *sum = new_value(l, value->name, value->shape);
    sum->home = value->home;
    sum->home_expr = expr_binary(l->arena, EXPR_ADD, value->home_expr, other);
    return sum;
}

/* The value whose kernel comes last takes the other one in. */
Value *value_add(Lowering *l, Value *a, Value *b) {
    Value *first = a, *last = b;
    if (a->home && (!b->home || b->home->id < a->home->id)) {
        first = b;
        last = a;
    }
    Expr *other = value_load(l, first);
    if (value_can_extend(last, other->ready))
        return extend_with(l, last, other);
    Expr *sum = expr_binary(l->arena, EXPR_ADD, value_load(l, last), other);
    return value_inline(l, a->name, a->shape, sum);
}
