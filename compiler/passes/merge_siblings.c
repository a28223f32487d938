#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

#include <string.h>

static bool read_by(const Graph *graph, const Tensor *tensor, OpKind op) {
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        for (int j = 0; j < node->input_count && node->op == op; j++)
            if (tensors_overlap(node->inputs[j], tensor))
                return true;
    }
    return false;
}

/* Convolutions that differ in their weights only. One that ends in a sum is better off alone: there it takes
 * the other addends in. Below a batch norm, a bias's gradient is zero, which is known of a whole convolution
 * only. */
static bool are_siblings(const Graph *graph, const Node *a, const Node *b) {
    return a->op == OP_CONV && b->op == OP_CONV && a->inputs[0] == b->inputs[0] &&
           memcmp(&a->window, &b->window, sizeof a->window) == 0 && a->window.groups == 1 &&
           !a->bias == !b->bias && !read_by(graph, a->output, OP_SUM) && !read_by(graph, b->output, OP_SUM) &&
           read_by(graph, a->output, OP_NORM) == read_by(graph, b->output, OP_NORM);
}

/* Whether `high` comes right after `low` in one root, or can: roots may be put end to end. */
static bool can_follow(const Tensor *low, const Tensor *high) {
    int end = low->channel_offset + low->shape.channels;
    if (low->root == high->root)
        return high->channel_offset == end;
    return end == low->root->shape.channels && high->channel_offset == 0;
}

static void join_roots(Graph *graph, const Tensor *low, const Tensor *high) {
    Shape shape = low->shape;
    shape.channels += high->shape.channels;
    Tensor *joined = graph_new_tensor(graph, shape);
    joined->is_placed = true;
    for (int i = 0; i < graph->tensors.count; i++) {
        Tensor *tensor = graph->tensors.items[i];
        if (tensor->root == high)
            tensor->channel_offset += low->shape.channels;
        if (tensor->root == low || tensor->root == high)
            tensor->root = joined;
    }
}

static Parameter *join_parameters(Graph *graph, Parameter *low, Parameter *high) {
    return low ? graph_join_parameters(graph, low, high) : NULL;
}

/* `node` computes what `low` and `high` do, one of which it is. */
static void merge(Graph *graph, Node *node, const Node *low, const Node *high) {
    Tensor *first = low->output, *second = high->output;
    if (first->root != second->root)
        join_roots(graph, first->root, second->root);
    node->weight = join_parameters(graph, low->weight, high->weight);
    node->bias = join_parameters(graph, low->bias, high->bias);
    int channels = first->shape.channels + second->shape.channels;
    node->output = graph_view(graph, first->root, first->channel_offset, channels);
    node->output->is_placed = true;
    node->output->producer = node;
    first->producer = second->producer = NULL;
}

static bool is_other(const Node *node, void *context) {
    return node != context;
}

/* Merges a later sibling into `node`. */
static bool merge_one(Graph *graph, int position) {
    Node *node = graph->nodes.items[position];
    for (int i = position + 1; i < graph->nodes.count; i++) {
        Node *other = graph->nodes.items[i];
        if (!are_siblings(graph, node, other))
            continue;
        bool is_low = can_follow(node->output, other->output);
        if (!is_low && !can_follow(other->output, node->output))
            continue;
        merge(graph, node, is_low ? node : other, is_low ? other : node);
        graph_filter(graph, is_other, other);
        return true;
    }
    return false;
}

void pass_merge_siblings(Graph *graph) {
    for (int i = 0; i < graph->nodes.count; i++)
        while (graph->nodes.items[i]->op == OP_CONV && merge_one(graph, i))
            ;
}
