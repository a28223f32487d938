#include "compiler/passes/lower.h"

#include <stdlib.h>

/* A kernel that reads dy and contributes its result to the gradient of the forward node's input. */
static void lower_data_grad(Lowering *l, const Node *node, KernelKind kind) {
    Expr *dy = value_load(l, tensor_value(l, node->inputs[0]));
    Kernel *kernel = lowering_add_kernel(l, kind, node, node->output->shape);
    kernel_add_operand(kernel, dy, node->inputs[0]->shape);
    if (node->forward->output)
        kernel->conv = conv_geometry(node->forward);
    kernel->weight = node->weight;
    contribute(l, node, value_of_kernel(l, kernel, node->name));
}

/* Every contribution to the gradient of the convolution's output comes through batch norms: then the sums of
 * the gradient over each channel, the bias's gradient, is zero. */
static bool bias_has_no_gradient(const Lowering *l, const Node *node) {
    const Tensor *y = node->forward->output;
    for (int i = 0; i < l->graph->nodes.count; i++) {
        const Node *writer = l->graph->nodes.items[i];
        const Tensor *range = writer->output;
        if (!writer->backward || !range || range->root != y->root->gradient || writer->op == OP_NORM_GRAD)
            continue;
        if (range->channel_offset < y->channel_offset + y->shape.channels &&
            y->channel_offset < range->channel_offset + range->shape.channels)
            return false;
    }
    return true;
}

static void lower_conv_weight_grad(Lowering *l, const Node *node) {
    Expr *x = value_load(l, repeated_value(l, node->inputs[0]));
    Expr *dy = value_load(l, tensor_value(l, node->inputs[1]));
    Kernel *kernel = lowering_add_kernel(l, KERNEL_CONV_WEIGHT_GRAD, node, node->inputs[1]->shape);
    kernel_add_operand(kernel, x, node->inputs[0]->shape);
    kernel_add_operand(kernel, dy, node->inputs[1]->shape);
    kernel->conv = conv_geometry(node->forward);
    kernel->weight = node->weight;
    kernel->bias = node->bias;
    kernel->bias_is_zero_grad = node->bias && bias_has_no_gradient(l, node);
    Kernel *combine = lowering_add_kernel(l, KERNEL_COMBINE_WEIGHT_GRAD, node, kernel->result);
    combine->partner = kernel;
    combine->conv = kernel->conv;
    combine->weight = kernel->weight;
    combine->bias = kernel->bias;
    combine->bias_is_zero_grad = kernel->bias_is_zero_grad;
}

static void lower_linear_weight_grad(Lowering *l, const Node *node) {
    View x = value_store(l, tensor_value(l, node->inputs[0]));
    View dy = value_store(l, tensor_value(l, node->inputs[1]));
    Kernel *kernel = lowering_add_kernel(l, KERNEL_LINEAR_WEIGHT_GRAD, node, dy.shape);
    kernel_add_operand(kernel, expr_load(l->arena, x, kernel->id - 1), x.shape);
    kernel_add_operand(kernel, expr_load(l->arena, dy, kernel->id - 1), dy.shape);
    kernel->weight = node->weight;
    kernel->bias = node->bias;
}

static Expr *apply_activation_grad(Lowering *l, Expr *value, void *context) {
    const Expr *template = context; /* its b is the activation's input */
    return expr_activation_grad(l->arena, template->activation, value, template->b);
}

/* What tells the activation's derivative: its input, or for ReLUs its output where that is at hand and the
 * input is not. */
static Expr *activation_witness(Lowering *l, const Node *node) {
    Value *x = tensor_value(l, node->inputs[1]), *y = tensor_value(l, node->forward->output);
    bool sign_is_enough = node->activation == ACT_RELU || node->activation == ACT_LEAKY_RELU;
    bool x_at_hand = x->is_stored || x->inline_expr;
    if (sign_is_enough && (y->is_stored || !x_at_hand))
        return value_load(l, y);
    return value_load(l, x);
}

static void lower_act_grad(Lowering *l, const Node *node) {
    Value *dy = tensor_value(l, node->inputs[0]);
    Expr *witness = activation_witness(l, node);
    Expr *template = expr_activation_grad(l->arena, node->activation, NULL, witness);
    contribute(l, node, value_map(l, dy, apply_activation_grad, witness->ready, template));
}

static Expr *apply_dropout(Lowering *l, Expr *value, void *context) {
    const Node *node = context;
    return expr_dropout(l->arena, value, node->forward->output->shape, node->dropout, node->dropout_id);
}

static void lower_dropout_grad(Lowering *l, const Node *node) {
    Value *dy = tensor_value(l, node->inputs[0]);
    contribute(l, node, value_map(l, dy, apply_dropout, -1, (void *)node));
}

static int pass_grad_readers(const Lowering *l, const Tensor *tensor) {
    int count = 0;
    for (int i = 0; i < l->graph->nodes.count; i++) {
        const Node *node = l->graph->nodes.items[i];
        count += node->op == OP_PASS_GRAD && node->inputs[0] == tensor;
    }
    return count;
}

/* The gradient goes on as it is; where it goes several ways it is stored once rather than kept as an
 * expression. */
static void lower_pass_grad(Lowering *l, const Node *node) {
    Value *dy = tensor_value(l, node->inputs[0]);
    if (pass_grad_readers(l, node->inputs[0]) > 1)
        dy->is_shared = true;
    contribute(l, node, dy);
}

static void lower_max_pool_grad(Lowering *l, const Node *node) {
    Expr *dy = value_load(l, tensor_value(l, node->inputs[0]));
    Expr *x = value_load(l, tensor_value(l, node->inputs[1]));
    Kernel *kernel = lowering_add_kernel(l, KERNEL_MAXPOOL_GRAD, node, node->output->shape);
    kernel_add_operand(kernel, dy, node->inputs[0]->shape);
    kernel_add_operand(kernel, x, node->inputs[1]->shape);
    kernel->conv = conv_geometry(node->forward);
    contribute(l, node, value_of_kernel(l, kernel, node->name));
}

static void lower_flatten_grad(Lowering *l, const Node *node) {
    Shape shape = node->output->shape;
    if (shape.height * shape.width == 1)
        contribute(l, node, tensor_value(l, node->inputs[0]));
    else
        lower_data_grad(l, node, KERNEL_FLATTEN_GRAD);
}

void lower_backward_node(Lowering *l, const Node *node) {
    switch (node->op) {
    case OP_LOSS_GRAD:
        lower_data_grad(l, node, KERNEL_LOSS_GRAD);
        return;
    case OP_LINEAR_DATA_GRAD:
        lower_data_grad(l, node, KERNEL_LINEAR_DATA_GRAD);
        return;
    case OP_LINEAR_WEIGHT_GRAD:
        lower_linear_weight_grad(l, node);
        return;
    case OP_CONV_DATA_GRAD:
        lower_data_grad(l, node, KERNEL_CONV_DATA_GRAD);
        return;
    case OP_CONV_WEIGHT_GRAD:
        lower_conv_weight_grad(l, node);
        return;
    case OP_AVGPOOL_GRAD:
        lower_data_grad(l, node, KERNEL_AVGPOOL_GRAD);
        return;
    case OP_MAXPOOL:
        set_output(l, node, window_value(l, node, KERNEL_MAXPOOL));
        return;
    case OP_MAXPOOL_GRAD:
        lower_max_pool_grad(l, node);
        return;
    case OP_FLATTEN_GRAD:
        lower_flatten_grad(l, node);
        return;
    case OP_ACT_GRAD:
        lower_act_grad(l, node);
        return;
    case OP_DROPOUT_GRAD:
        lower_dropout_grad(l, node);
        return;
    case OP_PASS_GRAD:
        lower_pass_grad(l, node);
        return;
    case OP_NORM_SUMS:
        lower_norm_sums(l, node);
        return;
    case OP_NORM_GRAD:
        lower_norm_grad(l, node);
        return;
    case OP_NORM_CORRECT:
        lower_norm_correct(l, node);
        return;
    default:
        abort();
    }
}
