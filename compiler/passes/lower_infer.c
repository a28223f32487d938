/* The forward part for inference: batch norms are arrays and weights made once, and whatever a kernel's
 * result goes through is applied before it is stored, for all readers. */
#include "compiler/passes/lower.h"

/* Computes, once, what the node's batch norm comes to. */
static Kernel *folding_kernel(Lowering *l, const Node *node) {
    Kernel *kernel = lowering_add_kernel(l, KERNEL_FOLD_NORM, node, node->output->shape);
    kernel->prepares = true;
    kernel->norm = node->norm;
    kernel->shift = (ChannelView){lowering_new_array(l, "shift", node->norm->channels), 0};
    return kernel;
}

static Expr *apply_shift(Lowering *l, Expr *value, const Kernel *fold) {
    return expr_binary(l->arena, EXPR_ADD, value, expr_channel(l->arena, fold->shift, -1));
}

static Value *normed_convolution(Lowering *l, const Node *node) {
    Kernel *fold = folding_kernel(l, node);
    Value *value = window_value(l, node, KERNEL_CONV);
    fold->weight = node->weight;
    fold->bias = node->bias;
    fold->partner = value->home;
    value->home_expr = apply_shift(l, value->home_expr, fold);
    return value;
}

/* Whether the tensor is a kernel's result that nobody but its one reader will ever see as it is. */
static bool can_change_at_home(Lowering *l, const Tensor *tensor) {
    const Value *value = tensor_value(l, tensor);
    return value->home && !value->inline_expr && !value->is_stored && forward_reader_count(l, tensor) == 1;
}

static Value *elementwise(Lowering *l, const Node *node, ExprFunction *function, void *context) {
    const Tensor *x = node->inputs[0];
    if (can_change_at_home(l, x))
        return value_map(l, tensor_value(l, x), function, -1, context);
    Expr *loaded = load_for_elementwise(l, x);
    return value_inline(l, node->name, x->shape, function(l, loaded, context));
}

static Expr *apply_scale_shift(Lowering *l, Expr *value, void *context) {
    const Kernel *fold = context;
    Expr *scale = expr_channel(l->arena, fold->scale, -1);
    return apply_shift(l, expr_binary(l->arena, EXPR_MUL, value, scale), fold);
}

static Value *scale_shift_value(Lowering *l, const Node *node) {
    Kernel *fold = folding_kernel(l, node);
    fold->scale = (ChannelView){lowering_new_array(l, "scale", node->norm->channels), 0};
    return elementwise(l, node, apply_scale_shift, fold);
}

static Expr *apply_activation(Lowering *l, Expr *value, void *context) {
    return expr_activation(l->arena, ((const Node *)context)->activation, value);
}

void lower_inference_node(Lowering *l, const Node *node) {
    if (node->op == OP_CONV && node->norm)
        set_output(l, node, normed_convolution(l, node));
    else if (node->op == OP_SCALE_SHIFT)
        set_output(l, node, scale_shift_value(l, node));
    else if (node->op == OP_ACT)
        set_output(l, node, elementwise(l, node, apply_activation, (void *)node));
    else
        lower_forward_node(l, node);
}
