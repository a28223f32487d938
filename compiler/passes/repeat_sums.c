/* Long sums, as residual networks have them, are stored for their readers. Instead of having them take memory
 * from then on, the backward part computes them again: once it is done with the smaller planes behind, whose
 * memory that takes. */
#include "compiler/passes/lower.h"

/* What lies under an activation or is normalised, the backward part reads in any case. */
static bool is_kept_anyway(const Expr *expr) {
    if (expr->kind == EXPR_ADD)
        return is_kept_anyway(expr->a) && is_kept_anyway(expr->b);
    return expr->kind == EXPR_ACT || expr->kind == EXPR_CHANNEL ||
           (expr->kind == EXPR_MUL && expr->b->kind == EXPR_CHANNEL);
}

static bool is_activated_sum(const Expr *expr) {
    return expr && expr->kind == EXPR_ACT && expr_load_count(expr) > MOST_INLINE_LOADS &&
           is_kept_anyway(expr->a);
}

static bool has_smaller_planes_behind(const Lowering *l, Shape shape) {
    for (int i = 0; i < l->program->kernels.count; i++) {
        const Kernel *kernel = l->program->kernels.items[i];
        int pixels = kernel->result.height * kernel->result.width;
        if (kernel->kind == KERNEL_CONV && pixels > 1 && pixels < shape.height * shape.width)
            return true;
    }
    return false;
}

/* The value of this tensor was stored only because it has a long expression; which it still has. */
static bool is_repeatable(const Lowering *l, const Tensor *tensor) {
    const Value *value = l->values[tensor->id];
    return value && value->is_stored && !value->is_gradient && !tensor->is_placed &&
           is_activated_sum(value->inline_expr) && has_smaller_planes_behind(l, value->shape);
}

static void replace(Lowering *l, const Value *old, Value *again) {
    for (int i = 0; i < l->graph->tensors.count; i++) {
        Value *value = l->values[i];
        if (value == old)
            l->values[i] = again;
        else if (value && value->inline_expr && expr_reads(value->inline_expr, old->view.buffer))
            value->inline_expr =
                expr_replace_load(l->arena, value->inline_expr, old->view.buffer, again->view, again->ready);
    }
}

static void repeat_what_is_read(Lowering *l, const Value *value);

static void repeat(Lowering *l, const Tensor *tensor) {
    const Value *old = l->values[tensor->id];
    repeat_what_is_read(l, old);
    Value *again = value_inline(l, old->name, old->shape, old->inline_expr);
    value_store(l, again);
    replace(l, old, again);
}

static void repeat_what_is_read(Lowering *l, const Value *value) {
    for (int i = 0; i < l->graph->tensors.count && value->inline_expr; i++) {
        const Tensor *tensor = l->graph->tensors.items[i];
        if (is_repeatable(l, tensor) && expr_reads(value->inline_expr, l->values[i]->view.buffer))
            repeat(l, tensor);
    }
}

Value *repeated_value(Lowering *l, const Tensor *tensor) {
    if (is_repeatable(l, tensor))
        repeat(l, tensor);
    Value *value = tensor_value(l, tensor);
    if (!value->is_stored)
        repeat_what_is_read(l, value);
    return value;
}
