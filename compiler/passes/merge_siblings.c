#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

#include <string.h>

/* A convolution, and what its results go through before they are stored. */
typedef struct Sibling {
    Node *conv;
    Node *act;   /* NULL: they are stored as they are */
    Tensor *end; /* what is stored */
} Sibling;

/* A ReLU that nobody needs the input of, not even the backward part, is applied at once. */
static Sibling sibling_of(const Graph *graph, Node *conv) {
    Node *reader = tensor_only_reader(graph, conv->output);
    bool is_relu = reader && reader->op == OP_ACT &&
                   (reader->activation == ACT_RELU || reader->activation == ACT_LEAKY_RELU);
    if (is_relu && !conv->output->is_placed)
        return (Sibling){conv, reader, reader->output};
    return (Sibling){conv, NULL, conv->output};
}

static bool read_by(const Graph *graph, const Tensor *tensor, OpKind op) {
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        for (int j = 0; j < node->input_count && node->op == op; j++)
            if (tensors_overlap(node->inputs[j], tensor))
                return true;
    }
    return false;
}

/* Sizes of kernels are computed as integers, which one weight of the language's limit does not exceed. */
static bool joined_weight_fits(const Node *a, const Node *b) {
    enum { MOST_NUMBERS = 1 << 29 };
    return a->weight->info.count + b->weight->info.count <= MOST_NUMBERS;
}

static bool differ_in_weights_only(const Node *a, const Node *b) {
    return a->op == OP_CONV && b->op == OP_CONV && a->inputs[0] == b->inputs[0] &&
           memcmp(&a->window, &b->window, sizeof a->window) == 0 && a->window.groups == 1 &&
           !a->bias == !b->bias && !a->norm == !b->norm;
}

/* One that ends in a sum is better off alone: there it takes the other addends in. Below a batch norm, a
 * bias's gradient is zero, which is known of a whole convolution only. */
static bool have_alike_ends(const Graph *graph, const Sibling *a, const Sibling *b) {
    return !a->act == !b->act && (!a->act || a->act->activation == b->act->activation) &&
           !read_by(graph, a->end, OP_SUM) && !read_by(graph, b->end, OP_SUM) &&
           read_by(graph, a->end, OP_NORM) == read_by(graph, b->end, OP_NORM);
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

static Tensor *join_ends(Graph *graph, Tensor *low, Tensor *high) {
    if (low->root != high->root)
        join_roots(graph, low->root, high->root);
    Tensor *joined =
        graph_view(graph, low->root, low->channel_offset, low->shape.channels + high->shape.channels);
    joined->is_placed = true;
    low->producer = high->producer = NULL;
    return joined;
}

static void join_parameters(Graph *graph, Node *node, const Node *low, const Node *high) {
    node->weight = graph_join_parameters(graph, low->weight, high->weight);
    if (node->bias)
        node->bias = graph_join_parameters(graph, low->bias, high->bias);
    if (node->norm)
        node->norm = graph_join_norms(graph, (const BatchNorm *[]){low->norm, high->norm}, 2);
}

static void give_output(Node *node, Tensor *output) {
    node->output = output;
    output->producer = node;
}

/* `kept` computes what `low` and `high` do, one of which it is. */
static void merge(Graph *graph, const Sibling *kept, const Sibling *low, const Sibling *high) {
    Tensor *joined = join_ends(graph, low->end, high->end);
    join_parameters(graph, kept->conv, low->conv, high->conv);
    give_output(kept->conv, kept->act ? graph_new_tensor(graph, joined->shape) : joined);
    if (kept->act) {
        node_set_inputs(graph, kept->act, &kept->conv->output, 1);
        give_output(kept->act, joined);
    }
}

static bool is_other(const Node *node, void *context) {
    return node != context;
}

/* The other sibling goes; the activation comes before whoever reads what was the other's. */
static void remove_merged(Graph *graph, int position, const Sibling *kept, const Sibling *other) {
    graph_filter(graph, is_other, other->conv);
    if (!kept->act)
        return;
    graph_filter(graph, is_other, other->act);
    graph_filter(graph, is_other, kept->act);
    graph_insert(graph, position + 1, kept->act);
}

/* Merges a later sibling into the convolution at `position`. */
static bool merge_one(Graph *graph, int position) {
    Sibling sibling = sibling_of(graph, graph->nodes.items[position]);
    for (int i = position + 1; i < graph->nodes.count; i++) {
        if (!differ_in_weights_only(sibling.conv, graph->nodes.items[i]) ||
            !joined_weight_fits(sibling.conv, graph->nodes.items[i]))
            continue;
        Sibling other = sibling_of(graph, graph->nodes.items[i]);
        bool is_low = can_follow(sibling.end, other.end), is_high = can_follow(other.end, sibling.end);
        if ((!is_low && !is_high) || !have_alike_ends(graph, &sibling, &other))
            continue;
        merge(graph, &sibling, is_low ? &sibling : &other, is_low ? &other : &sibling);
        remove_merged(graph, position, &sibling, &other);
        return true;
    }
    return false;
}

void pass_merge_siblings(Graph *graph) {
    for (int i = 0; i < graph->nodes.count; i++)
        while (graph->nodes.items[i]->op == OP_CONV && merge_one(graph, i))
            ;
}
