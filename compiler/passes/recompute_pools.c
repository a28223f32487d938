#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

/* A ReLU's gradient is content with the ReLU's result. */
static bool needs(const Node *node, const Tensor *tensor) {
    bool of_relu =
        node->op == OP_ACT_GRAD && (node->activation == ACT_RELU || node->activation == ACT_LEAKY_RELU);
    for (int i = 0; i < node->input_count; i++)
        if (node->inputs[i] == tensor)
            return !of_relu;
    return false;
}

static int first_backward_reader(const Graph *graph, const Tensor *tensor) {
    for (int i = 0; i < graph->nodes.count; i++)
        if (graph->nodes.items[i]->backward && needs(graph->nodes.items[i], tensor))
            return i;
    return -1;
}

static Tensor *insert_pool(Graph *graph, int position, const Node *pool) {
    Node *again = graph_new_node(graph, OP_MAXPOOL, pool);
    again->backward = true;
    again->output = graph_new_tensor(graph, pool->output->shape);
    again->output->producer = again;
    node_set_inputs(graph, again, pool->inputs, 1);
    graph_insert(graph, position, again);
    return again->output;
}

static void recompute(Graph *graph, int position, const Node *pool) {
    Tensor *again = insert_pool(graph, position, pool);
    for (int i = position + 1; i < graph->nodes.count; i++)
        for (int j = 0; j < graph->nodes.items[i]->input_count; j++)
            if (graph->nodes.items[i]->inputs[j] == pool->output)
                graph->nodes.items[i]->inputs[j] = again;
}

/* The statistics of a batch norm belong to the tensor that they are of. */
static bool has_statistics(const Graph *graph, const Tensor *tensor) {
    for (int i = 0; i < graph->nodes.count; i++)
        if (graph->nodes.items[i]->op == OP_MOMENTS &&
            tensors_overlap(graph->nodes.items[i]->inputs[0], tensor))
            return true;
    return false;
}

static bool is_as_large(const Tensor *result, const Tensor *source) {
    return 2LL * result->shape.height * result->shape.width >
           (long long)source->shape.height * source->shape.width;
}

/* A pool whose result is about as large as its input, which its gradient reads anyway. One that is part of a
 * concatenation is kept with the rest. */
static bool is_worth_it(const Graph *graph, const Node *node) {
    return node->op == OP_MAXPOOL && !node->backward && is_as_large(node->output, node->inputs[0]) &&
           !node->output->is_placed && !has_statistics(graph, node->output);
}

/* From the last one on: what one pool reads to be computed again may be the result of another. */
void pass_recompute_pools(Graph *graph) {
    for (int i = graph->nodes.count - 1; i >= 0; i--) {
        const Node *node = graph->nodes.items[i];
        int reader = is_worth_it(graph, node) ? first_backward_reader(graph, node->output) : -1;
        if (reader >= 0)
            recompute(graph, reader, node);
    }
}
