#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

/* The convolution whose weights can take the norm in: nobody else reads what it computes. */
static Node *foldable_convolution(const Graph *graph, const Node *norm) {
    const Tensor *x = norm->inputs[0];
    Node *producer = x->producer;
    bool folds = producer && producer->op == OP_CONV && !producer->norm && x != graph->logits &&
                 tensor_only_reader(graph, x) == norm;
    return folds ? producer : NULL;
}

static void bypass(Graph *graph, Node *node) {
    graph_replace_tensor(graph, node->output, node->inputs[0]);
    node->id = -1;
}

static bool keep_unmarked(const Node *node, void *context) {
    (void)context;
    return node->id >= 0;
}

static void remove_dropouts(Graph *graph) {
    for (int i = 0; i < graph->nodes.count; i++)
        if (graph->nodes.items[i]->op == OP_DROPOUT)
            bypass(graph, graph->nodes.items[i]);
    graph_filter(graph, keep_unmarked, NULL);
}

void pass_fold_norms(Graph *graph) {
    remove_dropouts(graph);
    for (int i = 0; i < graph->nodes.count; i++) {
        Node *node = graph->nodes.items[i];
        if (node->op == OP_NORM) {
            Node *convolution = foldable_convolution(graph, node);
            node->op = OP_SCALE_SHIFT;
            if (convolution) {
                convolution->norm = node->norm;
                bypass(graph, node);
            }
        }
    }
    graph_filter(graph, keep_unmarked, NULL);
}
