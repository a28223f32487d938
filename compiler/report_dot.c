#include "compiler/ir/layers.h"
#include "compiler/report.h"

#include <string.h>

static const char *fill_color(OpKind op) {
    switch (op) {
    case OP_CONV:
    case OP_LINEAR:
        return "#cfe2f3";
    case OP_NORM:
        return "#fff2cc";
    case OP_ACT:
        return "#d9ead3";
    case OP_MAXPOOL:
    case OP_AVGPOOL:
        return "#f4cccc";
    case OP_CONCAT:
    case OP_SUM:
        return "#ead1dc";
    default:
        return "#eeeeee";
    }
}

static const char *shape_label(Arena *arena, Shape shape) {
    if (shape.height == 1 && shape.width == 1)
        return arena_format(arena, "%d", shape.channels);
    return arena_format(arena, "%dx%dx%d", shape.channels, shape.height, shape.width);
}

static void indent(FILE *out, int depth) {
    fprintf(out, "%*s", 4 * (depth + 1), "");
}

/* Length of the first `steps` steps of a path, "blocks.0" of "blocks.0.net.1". */
static size_t prefix_length(const char *path, int steps) {
    const char *end = path;
    for (int step = 0; step < steps; step++) {
        end = strchr(step ? end + 1 : end, '.');
        if (!end)
            return strlen(path);
    }
    return (size_t)(end - path);
}

/* Groups around a layer: the steps of its path without the layer's own. */
static int group_depth(const char *path) {
    int depth = 0;
    for (; *path; path++)
        depth += *path == '.';
    return depth;
}

/* How many groups two layers share. */
static int shared_depth(const char *a, const char *b) {
    int depth = 0, most = group_depth(a) < group_depth(b) ? group_depth(a) : group_depth(b);
    while (depth < most) {
        size_t length = prefix_length(a, depth + 1);
        if (length != prefix_length(b, depth + 1) || strncmp(a, b, length) != 0)
            break;
        depth++;
    }
    return depth;
}

static void open_groups(FILE *out, const char *path, int from, int *cluster) {
    for (int depth = from; depth < group_depth(path); depth++) {
        size_t begin = depth ? prefix_length(path, depth) + 1 : 0;
        indent(out, depth);
        fprintf(out, "subgraph cluster_%d {\n", (*cluster)++);
        indent(out, depth + 1);
        fprintf(out, "label=\"%.*s\";\n", (int)(prefix_length(path, depth + 1) - begin), path + begin);
    }
}

static void close_groups(FILE *out, const char *path, int down_to) {
    for (int depth = group_depth(path) - 1; depth >= down_to; depth--) {
        indent(out, depth);
        fprintf(out, "}\n");
    }
}

static void print_node(FILE *out, Arena *arena, const Node *node, int depth) {
    indent(out, depth);
    const char *shape = node->output ? shape_label(arena, node->output->shape) : "";
    fprintf(out, "n%d [label=\"%s%s%s\", fillcolor=\"%s\"", node->id, layer_kind(arena, node),
            *shape ? "\\n" : "", shape, fill_color(node->op));
    if (*node->name)
        fprintf(out, ", tooltip=\"%s\"", node->name);
    fprintf(out, "];\n");
}

static void print_nodes(FILE *out, const Graph *graph) {
    const char *open = "";
    int cluster = 0;
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        int shared = shared_depth(open, node->name);
        close_groups(out, open, shared);
        open_groups(out, node->name, shared, &cluster);
        print_node(out, graph->arena, node, group_depth(node->name));
        open = node->name;
    }
    close_groups(out, open, 0);
}

static void print_edges(FILE *out, const Graph *graph) {
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        for (int input = 0; input < node->input_count; input++)
            fprintf(out, "    n%d -> n%d;\n", node->inputs[input]->producer->id, node->id);
    }
}

void report_dot(FILE *out, const Graph *graph) {
    fprintf(out, "digraph \"%s\" {\n", graph->name);
    fprintf(out, "    label=\"%s\"; labelloc=t; fontname=\"Helvetica\";\n", graph->name);
    fprintf(out, "    node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\", fontsize=10];\n");
    fprintf(out, "    graph [fontname=\"Helvetica\", fontsize=11, color=\"#999999\", style=rounded];\n");
    print_nodes(out, graph);
    print_edges(out, graph);
    fprintf(out, "}\n");
}
