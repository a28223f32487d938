#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"

static bool is_read(const Graph *graph, const Node *writer, bool (*counts)(const Node *reader)) {
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        if (node == writer || !counts(node))
            continue;
        for (int j = 0; j < node->input_count; j++)
            if (tensors_overlap(node->inputs[j], writer->output))
                return true;
    }
    return false;
}

/* Statistics alone do not keep a tensor alive. */
static bool needs_values(const Node *reader) {
    return reader->op != OP_MOMENTS;
}

static bool applies_norm(const Node *reader) {
    return reader->op == OP_SCALE_SHIFT;
}

static bool is_needed(const Graph *graph, const Node *node) {
    if (node->op == OP_INPUT)
        return true;
    if (node->op == OP_MOMENTS) {
        Node probe = {.output = node->inputs[0]};
        return is_read(graph, &probe, applies_norm);
    }
    return !node->output || tensors_overlap(node->output, graph->logits) ||
           is_read(graph, node, needs_values);
}

/* From the back: what reads a tensor comes after what writes it, so that a chain goes in one turn. */
void pass_remove_dead(Graph *graph) {
    for (int before = -1; before != graph->nodes.count;) {
        before = graph->nodes.count;
        for (int i = graph->nodes.count - 1; i >= 0; i--)
            if (!is_needed(graph, graph->nodes.items[i]))
                graph_remove(graph, i);
    }
}
