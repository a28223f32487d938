#include "compiler/ir/layers.h"
#include "compiler/ir/print.h"

enum { COMMENT_COLUMN = 72 };

static int print_shape(FILE *out, Shape shape) {
    if (shape.height == 1 && shape.width == 1)
        return fprintf(out, "[%d]", shape.channels);
    return fprintf(out, "[%dx%dx%d]", shape.channels, shape.height, shape.width);
}

static int print_tensor(FILE *out, const Tensor *tensor) {
    const Tensor *root = tensor->root;
    int width = fprintf(out, root->is_gradient ? "%%d%d" : "%%%d", root->id);
    if (tensor != root)
        width +=
            fprintf(out, "[%d:%d]", tensor->channel_offset, tensor->channel_offset + tensor->shape.channels);
    return width;
}

static int print_output(FILE *out, const Node *node) {
    if (!node->output)
        return 0;
    int width = print_tensor(out, node->output);
    width += fprintf(out, " ");
    width += print_shape(out, node->output->shape);
    bool adds = node->output->is_gradient && node->op != OP_NORM_CORRECT;
    return width + fprintf(out, adds ? " += " : " = ");
}

static int print_norm(FILE *out, const BatchNorm *norm) {
    int width = 0;
    for (int i = 0; i < norm->segment_count; i++)
        width +=
            fprintf(out, ", %s, %s", norm->segments[i].weight->info.name, norm->segments[i].bias->info.name);
    return width;
}

static int print_arguments(FILE *out, const Node *node) {
    int width = 0;
    for (int i = 0; i < node->input_count; i++) {
        width += fprintf(out, i ? ", " : " ");
        width += print_tensor(out, node->inputs[i]);
    }
    if (node->weight)
        width += fprintf(out, ", %s", node->weight->info.name);
    if (node->bias)
        width += fprintf(out, ", %s", node->bias->info.name);
    if (node->norm)
        width += print_norm(out, node->norm);
    return width;
}

static void print_node(FILE *out, Arena *arena, const Node *node) {
    int width = fprintf(out, "    ");
    width += print_output(out, node);
    width += fprintf(out, "%s", layer_kind(arena, node));
    width += print_arguments(out, node);
    if (node->name && *node->name)
        fprintf(out, "%*s ; %s", width < COMMENT_COLUMN ? COMMENT_COLUMN - width : 1, "", node->name);
    fprintf(out, "\n");
}

void print_graph(FILE *out, const Graph *graph) {
    fprintf(out, "graph %s, batch %d, %zu parameters\n", graph->name, graph->batch, graph->parameter_floats);
    bool backward = false;
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        if (i == 0 || node->backward != backward)
            fprintf(out, node->backward ? "backward\n" : "forward\n");
        backward = node->backward;
        print_node(out, graph->arena, node);
    }
}
