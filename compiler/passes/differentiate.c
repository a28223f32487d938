/* Reverse-mode differentiation, op by op: the gradient rules. */
#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

/* The accumulator for the gradient of a tensor: a range of its root's. */
static Tensor *gradient_of(Graph *graph, Tensor *tensor) {
    Tensor *root = tensor->root;
    if (!root->gradient) {
        root->gradient = graph_new_tensor(graph, root->shape);
        root->gradient->is_gradient = true;
        root->gradient->is_placed = root->is_placed;
    }
    if (tensor == root)
        return root->gradient;
    return graph_view(graph, root->gradient, tensor->channel_offset, tensor->shape.channels);
}

static bool needs_gradient(const Graph *graph, const Tensor *tensor) {
    return tensor->root != graph->input->root;
}

static Node *add_backward(Graph *graph, OpKind op, Node *forward, Tensor *output) {
    Node *node = graph_new_node(graph, op, forward);
    node->id = graph->nodes.count;
    node->backward = true;
    node->forward = forward;
    node->output = output;
    array_push(graph->arena, &graph->nodes, node);
    return node;
}

static void add_unary(Graph *graph, OpKind op, Node *forward, Tensor *dy, Tensor *x) {
    if (needs_gradient(graph, x))
        node_set_inputs(graph, add_backward(graph, op, forward, gradient_of(graph, x)), &dy, 1);
}

static void add_with_input(Graph *graph, OpKind op, Node *forward, Tensor *dy, Tensor *x, Tensor *output) {
    node_set_inputs(graph, add_backward(graph, op, forward, output), (Tensor *[]){dy, x}, 2);
}

static bool receives_gradient(const Graph *graph, const Tensor *tensor) {
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        Tensor *gradient = tensor->root->gradient;
        if (!node->backward || !node->output || !gradient || node->output->root != gradient)
            continue;
        int begin = node->output->channel_offset, end = begin + node->output->shape.channels;
        if (begin < tensor->channel_offset + tensor->shape.channels && tensor->channel_offset < end)
            return true;
    }
    return false;
}

static bool read_by_norm(const Graph *graph, const Tensor *tensor) {
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        if (node->op == OP_SCALE_SHIFT && tensors_overlap(node->inputs[0], tensor))
            return true;
    }
    return false;
}

/* The finished gradient of a node's output: the accumulator, corrected if batch norms read the tensor. */
static Tensor *finished_gradient(Graph *graph, Node *forward) {
    Tensor *y = forward->output;
    Tensor *gradient = gradient_of(graph, y);
    if (!read_by_norm(graph, y))
        return gradient;
    Tensor *corrected = graph_new_tensor(graph, y->shape);
    Node *node = add_backward(graph, OP_NORM_CORRECT, forward, corrected);
    corrected->producer = node;
    node_set_inputs(graph, node, (Tensor *[]){gradient, y}, 2);
    return corrected;
}

static void differentiate_norm(Graph *graph, Node *forward, Tensor *dy) {
    Tensor *x = forward->inputs[0];
    add_with_input(graph, OP_NORM_SUMS, forward, dy, x, NULL);
    add_unary(graph, OP_NORM_GRAD, forward, dy, x);
}

static void differentiate_node(Graph *graph, Node *node, Tensor *dy) {
    Tensor *x = node->input_count ? node->inputs[0] : NULL;
    switch (node->op) {
    case OP_CONV:
        add_with_input(graph, OP_CONV_WEIGHT_GRAD, node, x, dy, NULL);
        add_unary(graph, OP_CONV_DATA_GRAD, node, dy, x);
        break;
    case OP_LINEAR:
        add_with_input(graph, OP_LINEAR_WEIGHT_GRAD, node, x, dy, NULL);
        add_unary(graph, OP_LINEAR_DATA_GRAD, node, dy, x);
        break;
    case OP_SCALE_SHIFT:
        differentiate_norm(graph, node, dy);
        break;
    case OP_ACT:
        if (needs_gradient(graph, x))
            add_with_input(graph, OP_ACT_GRAD, node, dy, x, gradient_of(graph, x));
        break;
    case OP_MAXPOOL:
        if (needs_gradient(graph, x))
            add_with_input(graph, OP_MAXPOOL_GRAD, node, dy, x, gradient_of(graph, x));
        break;
    case OP_AVGPOOL:
        add_unary(graph, OP_AVGPOOL_GRAD, node, dy, x);
        break;
    case OP_DROPOUT:
        add_unary(graph, OP_DROPOUT_GRAD, node, dy, x);
        break;
    case OP_FLATTEN:
        add_unary(graph, OP_FLATTEN_GRAD, node, dy, x);
        break;
    case OP_COPY:
    case OP_SUM:
        for (int i = 0; i < node->input_count; i++)
            add_unary(graph, OP_PASS_GRAD, node, dy, node->inputs[i]);
        break;
    default:
        break;
    }
}

void pass_differentiate(Graph *graph) {
    int forward_count = graph->nodes.count;
    for (int i = forward_count - 1; i >= 0; i--) {
        Node *node = graph->nodes.items[i];
        if (node->op == OP_LOSS)
            add_unary(graph, OP_LOSS_GRAD, node, node->inputs[0], node->inputs[0]);
        else if (node->op != OP_INPUT && node->output && receives_gradient(graph, node->output))
            differentiate_node(graph, node, finished_gradient(graph, node));
    }
}
