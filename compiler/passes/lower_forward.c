#include "compiler/passes/lower.h"

#include <stdlib.h>

static Value *input_value(Lowering *l, const Node *node) {
    Shape shape = node->output->shape;
    Buffer *images = lowering_new_buffer(l, "images", shape, false);
    images->is_images = true;
    images->is_own = false;
    images->plane = shape.height * shape.width;
    images->block = shape_count(shape);
    images->bytes = 0;
    return value_stored(l, "images", (View){images, 0, shape}, -1);
}

Value *window_value(Lowering *l, const Node *node, KernelKind kind) {
    Expr *x = value_load(l, tensor_value(l, node->inputs[0]));
    Kernel *kernel = lowering_add_kernel(l, kind, node, node->output->shape);
    kernel_add_operand(kernel, x, node->inputs[0]->shape);
    kernel->conv = conv_geometry(node);
    kernel->weight = node->weight;
    return value_of_kernel(l, kernel, node->name);
}

static void add_bias(Lowering *l, Value *value, const Parameter *bias) {
    if (!bias)
        return;
    ChannelArray *array = lowering_new_array(l, "bias", (int)bias->info.count);
    array->is_parameter = true;
    array->offset = bias->info.offset;
    Expr *shift = expr_channel(l->arena, (ChannelView){array, 0}, -1);
    value->home_expr = expr_binary(l->arena, EXPR_ADD, value->home_expr, shift);
}

static Value *weighted_value(Lowering *l, const Node *node, KernelKind kind) {
    Value *value = window_value(l, node, kind);
    add_bias(l, value, node->bias);
    return value;
}

static bool sign_survives(Activation activation) {
    return activation == ACT_RELU || activation == ACT_LEAKY_RELU;
}

static Expr *apply_activation(Lowering *l, Expr *value, void *context) {
    return expr_activation(l->arena, ((const Node *)context)->activation, value);
}

/* An input that only this node reads need not be stored for it, however many tensors its expression reads. */
Expr *load_for_elementwise(Lowering *l, const Tensor *tensor) {
    Value *value = tensor_value(l, tensor);
    if (!value->is_stored && value->inline_expr && value->inline_expr->size <= MOST_INLINE_SIZE &&
        forward_reader_count(l, tensor) == 1)
        return value->inline_expr;
    return value_load(l, value);
}

/* What a kernel has just computed, and nobody else reads, is activated before it is stored, if the backward
 * part can do with the activated value; everything else is activated by its readers. */
static Value *activation_value(Lowering *l, const Node *node) {
    const Tensor *x = node->inputs[0];
    Value *value = tensor_value(l, x);
    bool only_at_home = value->home && !value->inline_expr && !value->is_stored;
    if (only_at_home && sign_survives(node->activation) && forward_reader_count(l, x) == 1)
        return value_map(l, value, apply_activation, -1, (void *)node);
    Expr *activated = expr_activation(l->arena, node->activation, load_for_elementwise(l, x));
    return value_inline(l, node->name, x->shape, activated);
}

static Value *sum_value(Lowering *l, const Node *node) {
    Value *sum = tensor_value(l, node->inputs[0]);
    for (int i = 1; i < node->input_count; i++)
        sum = value_add(l, sum, tensor_value(l, node->inputs[i]));
    if (sum->inline_expr)
        sum->name = node->name;
    return sum;
}

static Value *dropout_value(Lowering *l, const Node *node) {
    Expr *x = load_for_elementwise(l, node->inputs[0]);
    Expr *dropped = expr_dropout(l->arena, x, node->output->shape, node->dropout, node->dropout_id);
    return value_inline(l, node->name, node->output->shape, dropped);
}

/* The same value under another tensor's name, to be stored once more. */
static Value *copy_value(Lowering *l, const Node *node) {
    Value *copy = arena_new(l->arena, Value);
    *copy = *tensor_value(l, node->inputs[0]);
    if (copy->is_stored) {
        copy->inline_expr = value_load(l, copy);
        copy->home = NULL;
    }
    copy->is_stored = false;
    return copy;
}

static Value *flatten_value(Lowering *l, const Node *node) {
    Shape in = node->inputs[0]->shape;
    if (in.height * in.width == 1)
        return node->output->is_placed ? copy_value(l, node) : tensor_value(l, node->inputs[0]);
    return window_value(l, node, KERNEL_FLATTEN);
}

static void lower_loss(Lowering *l, const Node *node) {
    Shape shape = node->inputs[0]->shape;
    View logits = value_store(l, tensor_value(l, node->inputs[0]));
    Kernel *kernel = lowering_add_kernel(l, KERNEL_LOSS, node, shape);
    kernel_add_operand(kernel, expr_load(l->arena, logits, kernel->id - 1), shape);
}

void lower_forward_node(Lowering *l, const Node *node) {
    switch (node->op) {
    case OP_INPUT:
        set_output(l, node, input_value(l, node));
        return;
    case OP_CONV:
        set_output(l, node, weighted_value(l, node, KERNEL_CONV));
        return;
    case OP_LINEAR:
        value_store(l, tensor_value(l, node->inputs[0]));
        set_output(l, node, weighted_value(l, node, KERNEL_LINEAR));
        return;
    case OP_MAXPOOL:
        set_output(l, node, window_value(l, node, KERNEL_MAXPOOL));
        return;
    case OP_AVGPOOL:
        set_output(l, node, window_value(l, node, KERNEL_AVGPOOL));
        return;
    case OP_ACT:
        set_output(l, node, activation_value(l, node));
        return;
    case OP_DROPOUT:
        set_output(l, node, dropout_value(l, node));
        return;
    case OP_FLATTEN:
        set_output(l, node, flatten_value(l, node));
        return;
    case OP_SUM:
        set_output(l, node, sum_value(l, node));
        return;
    case OP_COPY:
        set_output(l, node, copy_value(l, node));
        return;
    case OP_MOMENTS:
        lower_moments(l, node);
        return;
    case OP_SCALE_SHIFT:
        lower_scale_shift(l, node);
        return;
    case OP_LOSS:
        lower_loss(l, node);
        return;
    default:
        abort();
    }
}
