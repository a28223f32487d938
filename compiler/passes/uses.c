#include "compiler/passes/uses.h"

#include <string.h>

bool tensors_overlap(const Tensor *a, const Tensor *b) {
    return a->root == b->root && a->channel_offset < b->channel_offset + b->shape.channels &&
           b->channel_offset < a->channel_offset + a->shape.channels;
}

static int reads(const Node *node, const Tensor *tensor) {
    int count = 0;
    for (int i = 0; i < node->input_count; i++)
        count += node->inputs[i] == tensor;
    return count;
}

int tensor_reader_count(const Graph *graph, const Tensor *tensor) {
    int count = 0;
    for (int i = 0; i < graph->nodes.count; i++)
        count += reads(graph->nodes.items[i], tensor);
    return count;
}

Node *tensor_only_reader(const Graph *graph, const Tensor *tensor) {
    Node *reader = NULL;
    for (int i = 0; i < graph->nodes.count; i++) {
        if (!reads(graph->nodes.items[i], tensor))
            continue;
        if (reader || reads(graph->nodes.items[i], tensor) > 1)
            return NULL;
        reader = graph->nodes.items[i];
    }
    return reader;
}

void graph_replace_tensor(Graph *graph, Tensor *old, Tensor *replacement) {
    for (int i = 0; i < graph->nodes.count; i++)
        for (int j = 0; j < graph->nodes.items[i]->input_count; j++)
            if (graph->nodes.items[i]->inputs[j] == old)
                graph->nodes.items[i]->inputs[j] = replacement;
    if (graph->logits == old)
        graph->logits = replacement;
}

void graph_filter(Graph *graph, bool (*keep)(const Node *node, void *context), void *context) {
    int kept = 0;
    for (int i = 0; i < graph->nodes.count; i++)
        if (keep(graph->nodes.items[i], context))
            graph->nodes.items[kept++] = graph->nodes.items[i];
    graph->nodes.count = kept;
}

void graph_insert(Graph *graph, int index, Node *node) {
    array_push(graph->arena, &graph->nodes, node);
    Node **items = graph->nodes.items;
    memmove(items + index + 1, items + index, (size_t)(graph->nodes.count - 1 - index) * sizeof *items);
    items[index] = node;
}

void graph_remove(Graph *graph, int index) {
    Node **items = graph->nodes.items;
    memmove(items + index, items + index + 1, (size_t)(--graph->nodes.count - index) * sizeof *items);
}

void node_set_inputs(Graph *graph, Node *node, Tensor **inputs, int count) {
    node->inputs = arena_new_array(graph->arena, Tensor *, count);
    memcpy(node->inputs, inputs, (size_t)count * sizeof *inputs);
    node->input_count = count;
}
