#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

/* Averages pixels that a convolution computes each from one pixel alone, and leaves some of them out. */
static bool can_swap(const Graph *graph, const Node *pool) {
    if (pool->op != OP_AVGPOOL || pool->window.pad_h || pool->window.pad_w)
        return false;
    const Node *conv = pool->inputs[0]->producer;
    if (!conv || conv->op != OP_CONV)
        return false;
    const Window *window = &conv->window;
    bool pointwise = window->kernel_h == 1 && window->kernel_w == 1 && window->stride == 1 &&
                     !window->pad_h && !window->pad_w;
    Shape in = conv->output->shape, out = pool->output->shape;
    return pointwise && 2 * out.height * out.width <= in.height * in.width && conv->output != graph->logits &&
           tensor_only_reader(graph, conv->output) == pool;
}

static int position_of(const Graph *graph, const Node *node) {
    int position = 0;
    while (graph->nodes.items[position] != node)
        position++;
    return position;
}

/* The pool takes the convolution's place, and the other way round; the tensor between them becomes what was
 * averaged. */
static void swap(Graph *graph, int pool_position) {
    Node *pool = graph->nodes.items[pool_position], *conv = pool->inputs[0]->producer;
    Tensor *between = conv->output, *result = pool->output;
    graph->nodes.items[position_of(graph, conv)] = pool;
    graph->nodes.items[pool_position] = conv;
    between->shape = (Shape){conv->inputs[0]->shape.channels, result->shape.height, result->shape.width};
    between->producer = pool;
    result->producer = conv;
    pool->inputs[0] = conv->inputs[0];
    pool->output = between;
    conv->inputs[0] = between;
    conv->output = result;
}

void pass_pool_early(Graph *graph) {
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *pool = graph->nodes.items[i];
        while (can_swap(graph, pool))
            swap(graph, position_of(graph, pool));
    }
}
