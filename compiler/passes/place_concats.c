#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

/* A tensor can be placed once, and only if it is written by a node: the batch itself stays where it is. */
static bool can_place(const Graph *graph, const Tensor *tensor) {
    return tensor->root == tensor && tensor != graph->input && !tensor->is_placed;
}

static Tensor *insert_copy(Graph *graph, int *position, Node *concat, Tensor *tensor) {
    Node *copy = graph_new_node(graph, OP_COPY, NULL);
    copy->name = concat->name;
    copy->location = concat->location;
    copy->output = graph_new_tensor(graph, tensor->shape);
    copy->output->producer = copy;
    node_set_inputs(graph, copy, &tensor, 1);
    graph_insert(graph, (*position)++, copy);
    return copy->output;
}

static void place(Tensor *tensor, Tensor *home, int channel_offset) {
    tensor->root = home->root;
    tensor->channel_offset = home->channel_offset + channel_offset;
    tensor->is_placed = true;
}

static void place_branches(Graph *graph, int position) {
    Node *concat = graph->nodes.items[position];
    int offset = 0;
    concat->output->is_placed = true;
    for (int i = 0; i < concat->input_count; i++) {
        if (!can_place(graph, concat->inputs[i]))
            concat->inputs[i] = insert_copy(graph, &position, concat, concat->inputs[i]);
        place(concat->inputs[i], concat->output, offset);
        offset += concat->inputs[i]->shape.channels;
    }
    concat->output->producer = NULL;
}

static bool is_not_concat(const Node *node, void *context) {
    (void)context;
    return node->op != OP_CONCAT;
}

/* Outer concatenations first: they come later in the list, and their branches' own branches go into the same
 * root. */
void pass_place_concats(Graph *graph) {
    for (int i = graph->nodes.count - 1; i >= 0; i--)
        if (graph->nodes.items[i]->op == OP_CONCAT)
            place_branches(graph, i);
    graph_filter(graph, is_not_concat, NULL);
}
