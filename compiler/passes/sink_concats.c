#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

#include <string.h>

/* The op that ends every branch, or OP_COUNT: each branch's last node must be read by the concatenation
 * alone. */
static OpKind common_last_op(const Graph *graph, const Node *concat) {
    const Node *first = concat->inputs[0]->producer;
    if (!first || (first->op != OP_ACT && first->op != OP_NORM))
        return OP_COUNT;
    for (int i = 0; i < concat->input_count; i++) {
        const Node *last = concat->inputs[i]->producer;
        bool same = last && last->op == first->op && last->activation == first->activation;
        if (!same || tensor_only_reader(graph, concat->inputs[i]) != concat)
            return OP_COUNT;
    }
    return first->op;
}

static BatchNorm *merge_norms(Graph *graph, const Node *concat) {
    const BatchNorm **norms = arena_new_array(graph->arena, const BatchNorm *, concat->input_count);
    for (int i = 0; i < concat->input_count; i++)
        norms[i] = concat->inputs[i]->producer->norm;
    return graph_join_norms(graph, norms, concat->input_count);
}

static bool keep_unmarked(const Node *node, void *context) {
    (void)context;
    return node->id >= 0;
}

/* The branches' last nodes go; one node of their kind comes behind the concatenation. */
static void sink(Graph *graph, int position) {
    Node *concat = graph->nodes.items[position];
    const Node *last = concat->inputs[0]->producer;
    Node *below = graph_new_node(graph, last->op, last);
    below->name = concat->name;
    if (last->op == OP_NORM)
        below->norm = merge_norms(graph, concat);
    Tensor *joined = concat->output;
    below->output = graph_new_tensor(graph, joined->shape);
    below->output->producer = below;
    graph_replace_tensor(graph, joined, below->output);
    for (int i = 0; i < concat->input_count; i++) {
        Node *removed = concat->inputs[i]->producer;
        concat->inputs[i] = removed->inputs[0];
        removed->id = -1;
    }
    node_set_inputs(graph, below, &joined, 1);
    graph_insert(graph, position + 1, below);
    graph_filter(graph, keep_unmarked, NULL);
}

static Node *find_sinkable(const Graph *graph, int *position) {
    for (int i = 0; i < graph->nodes.count; i++) {
        Node *node = graph->nodes.items[i];
        if (node->op == OP_CONCAT && common_last_op(graph, node) != OP_COUNT) {
            *position = i;
            return node;
        }
    }
    return NULL;
}

void pass_sink_concats(Graph *graph) {
    int position = 0;
    while (find_sinkable(graph, &position))
        sink(graph, position);
}
