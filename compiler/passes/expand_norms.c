#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

static bool has_moments(const Graph *graph, const Tensor *tensor) {
    for (int i = 0; i < graph->nodes.count; i++)
        if (graph->nodes.items[i]->op == OP_MOMENTS && graph->nodes.items[i]->inputs[0] == tensor)
            return true;
    return false;
}

static int node_position(const Graph *graph, const Node *node) {
    int position = 0;
    while (graph->nodes.items[position] != node)
        position++;
    return position;
}

/* Moments of `tensor`, behind its producer. */
static void add_moments(Graph *graph, Tensor *tensor) {
    Node *node = graph_new_node(graph, OP_MOMENTS, NULL);
    node->name = tensor->producer->name;
    node->location = tensor->producer->location;
    node_set_inputs(graph, node, &tensor, 1);
    graph_insert(graph, node_position(graph, tensor->producer) + 1, node);
}

/* A norm may read several tensors at once, side by side in one root. */
static void add_all_moments(Graph *graph, const Tensor *read) {
    for (int i = 0; i < graph->tensors.count; i++) {
        Tensor *part = graph->tensors.items[i];
        if (part->producer && tensors_overlap(part, read) && !has_moments(graph, part))
            add_moments(graph, part);
    }
}

void pass_expand_norms(Graph *graph) {
    for (int i = 0; i < graph->nodes.count; i++) {
        Node *node = graph->nodes.items[i];
        if (node->op != OP_NORM)
            continue;
        node->op = OP_SCALE_SHIFT;
        int before = graph->nodes.count;
        add_all_moments(graph, node->inputs[0]);
        i += graph->nodes.count - before;
    }
}
