#include "compiler/ir/expr.h"

static int later(int a, int b) {
    return a > b ? a : b;
}

static Expr *new_expr(Arena *arena, ExprKind kind, Expr *a, Expr *b) {
    Expr *expr = arena_new(arena, Expr);
    expr->kind = kind;
    expr->a = a;
    expr->b = b;
    expr->ready = later(a ? a->ready : -1, b ? b->ready : -1);
    expr->size = 1 + (a ? a->size : 0) + (b ? b->size : 0);
    return expr;
}

Expr *expr_load(Arena *arena, View view, int ready) {
    Expr *expr = new_expr(arena, EXPR_LOAD, NULL, NULL);
    expr->view = view;
    expr->ready = ready;
    return expr;
}

Expr *expr_result(Arena *arena) {
    return new_expr(arena, EXPR_RESULT, NULL, NULL);
}

Expr *expr_channel(Arena *arena, ChannelView channel, int ready) {
    Expr *expr = new_expr(arena, EXPR_CHANNEL, NULL, NULL);
    expr->channel = channel;
    expr->ready = ready;
    return expr;
}

Expr *expr_binary(Arena *arena, ExprKind kind, Expr *a, Expr *b) {
    return new_expr(arena, kind, a, b);
}

Expr *expr_activation(Arena *arena, Activation activation, Expr *a) {
    Expr *expr = new_expr(arena, EXPR_ACT, a, NULL);
    expr->activation = activation;
    return expr;
}

Expr *expr_activation_grad(Arena *arena, Activation activation, Expr *dy, Expr *x) {
    Expr *expr = new_expr(arena, EXPR_ACT_GRAD, dy, x);
    expr->activation = activation;
    return expr;
}

Expr *expr_dropout(Arena *arena, Expr *a, Shape shape, double probability, int id) {
    Expr *expr = new_expr(arena, EXPR_DROPOUT, a, NULL);
    expr->view.shape = shape;
    expr->dropout = probability;
    expr->dropout_id = id;
    return expr;
}

Expr *expr_mask(Arena *arena, Expr *a) {
    return new_expr(arena, EXPR_MASK, a, NULL);
}

View view_slice(View view, int channel_offset, int channels) {
    view.channel_offset += channel_offset;
    view.shape.channels = channels;
    return view;
}

Expr *expr_replace_load(Arena *arena, Expr *expr, const Buffer *old, View view, int ready) {
    if (!expr || !expr_reads(expr, old)) /* as it is: others may share it */
        return expr;
    if (expr->kind == EXPR_LOAD)
        return expr_load(arena, view, ready);
    Expr *replaced = arena_new(arena, Expr);
    *replaced = *expr;
    replaced->a = expr_replace_load(arena, expr->a, old, view, ready);
    replaced->b = expr_replace_load(arena, expr->b, old, view, ready);
    int operands_ready = later(replaced->a ? replaced->a->ready : -1, replaced->b ? replaced->b->ready : -1);
    replaced->ready = later(expr->ready, operands_ready);
    return replaced;
}

void expr_each_load(const Expr *expr, void (*visit)(const View *view, void *context), void *context) {
    if (!expr)
        return;
    if (expr->kind == EXPR_LOAD)
        visit(&expr->view, context);
    expr_each_load(expr->a, visit, context);
    expr_each_load(expr->b, visit, context);
}

enum { COUNTED_LOADS = 8 };

typedef struct LoadCount {
    const Buffer *seen[COUNTED_LOADS];
    int count;
} LoadCount;

static void count_load(const View *view, void *context) {
    LoadCount *loads = context;
    for (int i = 0; i < loads->count; i++)
        if (loads->seen[i] == view->buffer)
            return;
    if (loads->count < COUNTED_LOADS)
        loads->seen[loads->count++] = view->buffer;
}

int expr_load_count(const Expr *expr) {
    LoadCount loads = {0};
    expr_each_load(expr, count_load, &loads);
    return loads.count;
}

typedef struct Search {
    const Buffer *wanted;
    bool found;
} Search;

static void look_for(const View *view, void *context) {
    Search *search = context;
    search->found = search->found || view->buffer == search->wanted;
}

bool expr_reads(const Expr *expr, const Buffer *buffer) {
    Search search = {buffer, false};
    expr_each_load(expr, look_for, &search);
    return search.found;
}

bool kernel_operands_read(const Kernel *kernel, const Buffer *buffer) {
    for (int i = 0; i < kernel->operand_count; i++)
        if (expr_reads(kernel->operands[i], buffer))
            return true;
    return false;
}

bool kernel_sinks_read(const Kernel *kernel, const Buffer *buffer) {
    for (int i = 0; i < kernel->sinks.count; i++)
        if (expr_reads(kernel->sinks.items[i].value, buffer))
            return true;
    return false;
}
