#include "compiler/ir/layers.h"

#include <string.h>

/* What a layer pads when its user does not say: "same" for odd kernels of convolutions and of pools with a
 * stride. */
static int usual_pad(int kernel, int dilation, bool pads) {
    return pads && kernel % 2 == 1 ? dilation * (kernel - 1) / 2 : 0;
}

/* "3x3", "3x3 stride 2 pad 0": only what differs from a layer of just this kernel. */
static const char *window_text(Arena *arena, const Window *window, bool pool) {
    char *text = arena_format(arena, "%dx%d", window->kernel_h, window->kernel_w);
    bool strided = window->stride != (pool ? window->kernel_h : 1);
    if (strided)
        text = arena_format(arena, "%s stride %d", text, window->stride);
    bool pads = !pool || strided;
    if (window->pad_h != usual_pad(window->kernel_h, window->dilation, pads) ||
        window->pad_w != usual_pad(window->kernel_w, window->dilation, pads))
        text = window->pad_h == window->pad_w
                   ? arena_format(arena, "%s pad %d", text, window->pad_h)
                   : arena_format(arena, "%s pad %dx%d", text, window->pad_h, window->pad_w);
    if (window->dilation > 1)
        text = arena_format(arena, "%s dilation %d", text, window->dilation);
    if (window->groups > 1)
        text = arena_format(arena, "%s groups %d", text, window->groups);
    return text;
}

static bool covers_plane(const Node *node) {
    Shape in = node->inputs[0]->shape;
    return node->window.kernel_h == in.height && node->window.kernel_w == in.width &&
           node->window.pad_h == 0 && node->window.pad_w == 0;
}

const char *layer_kind(Arena *arena, const Node *node) {
    const char *name = op_name(node->op);
    switch (node->op) {
    case OP_CONV:
    case OP_CONV_DATA_GRAD:
    case OP_CONV_WEIGHT_GRAD:
        return arena_format(arena, "%s %s", name, window_text(arena, &node->window, false));
    case OP_MAXPOOL:
    case OP_AVGPOOL:
        if (covers_plane(node))
            return arena_format(arena, "%s global", name);
        return arena_format(arena, "%s %s", name, window_text(arena, &node->window, true));
    case OP_ACT:
    case OP_ACT_GRAD:
        return arena_format(arena, "%s %s", name, activation_names[node->activation]);
    case OP_DROPOUT:
        return arena_format(arena, "%s %g", name, node->dropout);
    default:
        return name;
    }
}

static int64_t parameter_count(const Parameter *parameter) {
    return parameter ? (int64_t)parameter->info.count : 0;
}

int64_t layer_parameters(const Node *node) {
    int64_t count = parameter_count(node->weight) + parameter_count(node->bias);
    for (int i = 0; node->norm && i < node->norm->segment_count; i++)
        count +=
            parameter_count(node->norm->segments[i].weight) + parameter_count(node->norm->segments[i].bias);
    return count;
}

int64_t layer_multiply_adds(const Node *node) {
    switch (node->op) {
    case OP_CONV:
        return (int64_t)node->weight->info.count * node->output->shape.height * node->output->shape.width;
    case OP_LINEAR:
        return (int64_t)node->weight->info.count;
    default:
        return 0;
    }
}

/* Names of the layers that produce the inputs, separated by blanks. */
static const char *input_names(Arena *arena, const Node *node) {
    const char *names = "";
    for (int i = 0; i < node->input_count; i++) {
        const Node *producer = node->inputs[i]->producer;
        const char *name = producer ? producer->name : "";
        names = *names ? arena_format(arena, "%s %s", names, name) : name;
    }
    return names;
}

static NetcLayerInfo describe(Arena *arena, const Node *node) {
    Shape shape = node->output->shape;
    return (NetcLayerInfo){
        .name = node->name,
        .kind = layer_kind(arena, node),
        .inputs = input_names(arena, node),
        .channels = shape.channels,
        .height = shape.height,
        .width = shape.width,
        .parameters = layer_parameters(node),
        .multiply_adds = layer_multiply_adds(node),
    };
}

NetcLayerInfo *layers_describe(const Graph *graph, int *count) {
    NetcLayerInfo *layers = arena_new_array(graph->arena, NetcLayerInfo, graph->nodes.count);
    *count = 0;
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        if (node->output && node->op != OP_INPUT)
            layers[(*count)++] = describe(graph->arena, node);
    }
    return layers;
}

static NetcLayerInfo *find_layer(NetcLayerInfo *layers, int count, const char *name) {
    for (int i = 0; i < count; i++)
        if (strcmp(layers[i].name, name) == 0)
            return &layers[i];
    return NULL;
}

void layers_add_memory(NetcLayerInfo *layers, int count, const Program *program) {
    bool has_backward = program->forward_count < program->kernels.count;
    for (int i = 0; i < program->buffers.count; i++) {
        const Buffer *buffer = program->buffers.items[i];
        bool is_kept = !has_backward || buffer->last_use >= program->forward_count;
        bool is_activation =
            is_kept && !buffer->is_images && !buffer->is_gradient && !buffer->is_raw && buffer->name;
        NetcLayerInfo *layer = is_activation ? find_layer(layers, count, buffer->name) : NULL;
        if (layer)
            layer->activation_bytes += (int64_t)buffer->bytes;
    }
}
