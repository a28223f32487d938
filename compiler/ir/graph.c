#include "compiler/ir/graph.h"

#include <math.h>
#include <string.h>

const char *const activation_names[ACT_COUNT] = {"relu", "leakyrelu", "tanh", "gelu"};

static const char *const op_names[OP_COUNT] = {
#define OP(name, text, inputs) text,
#include "compiler/ir/ops.def"
#undef OP
};

const char *op_name(OpKind op) {
    return op_names[op];
}

int64_t shape_count(Shape shape) {
    return (int64_t)shape.channels * shape.height * shape.width;
}

int window_output(int size, int kernel, int stride, int pad, int dilation) {
    int reach = dilation * (kernel - 1) + 1;
    return size + 2 * pad < reach ? 0 : (size + 2 * pad - reach) / stride + 1;
}

Tensor *graph_new_tensor(Graph *graph, Shape shape) {
    Tensor *tensor = arena_new(graph->arena, Tensor);
    tensor->id = graph->tensors.count;
    tensor->shape = shape;
    tensor->root = tensor;
    array_push(graph->arena, &graph->tensors, tensor);
    return tensor;
}

Tensor *graph_view(Graph *graph, Tensor *root, int channel_offset, int channels) {
    Shape shape = {channels, root->shape.height, root->shape.width};
    Tensor *view = graph_new_tensor(graph, shape);
    view->root = root->root;
    view->channel_offset = root->channel_offset + channel_offset;
    view->is_gradient = root->is_gradient;
    return view;
}

Node *graph_new_node(Graph *graph, OpKind op, const Node *like) {
    Node *node = arena_new(graph->arena, Node);
    if (like)
        *node = *like;
    node->op = op;
    node->inputs = NULL;
    node->input_count = 0;
    node->output = NULL;
    node->forward = NULL;
    return node;
}

Graph *graph_create(Arena *arena, const char *name, const char *source_name, int batch, Shape input) {
    Graph *graph = arena_new(arena, Graph);
    graph->arena = arena;
    graph->name = name;
    graph->source_name = source_name;
    graph->batch = batch;
    Node *node = graph_new_node(graph, OP_INPUT, NULL);
    node->name = "";
    node->output = graph->input = graph_new_tensor(graph, input);
    node->output->producer = node;
    array_push(arena, &graph->nodes, node);
    return graph;
}

static Node *append(Graph *graph, OpKind op, const char *path, Location at, Tensor **inputs, int count) {
    Node *node = graph_new_node(graph, op, NULL);
    node->id = graph->nodes.count;
    node->name = path;
    node->location = at;
    node->inputs = arena_new_array(graph->arena, Tensor *, count);
    memcpy(node->inputs, inputs, (size_t)count * sizeof *inputs);
    node->input_count = count;
    array_push(graph->arena, &graph->nodes, node);
    return node;
}

static Tensor *give_output(Graph *graph, Node *node, Shape shape) {
    node->output = graph_new_tensor(graph, shape);
    node->output->producer = node;
    return node->output;
}

static size_t *vector_size(Graph *graph, NetcTensorKind kind) {
    return kind == NETC_PARAMETER ? &graph->parameter_floats
           : kind == NETC_BUFFER  ? &graph->buffer_floats
                                  : &graph->counter_count;
}

static Parameter *add_parameter(Graph *graph, const char *path, const char *suffix, NetcTensorInfo info) {
    Parameter *parameter = arena_new(graph->arena, Parameter);
    parameter->index = graph->parameters.count;
    parameter->info = info;
    parameter->info.name = arena_format(graph->arena, "%s%s%s", path, *path ? "." : "", suffix);
    parameter->info.count = 1;
    for (int i = 0; i < info.rank; i++)
        parameter->info.count *= (size_t)info.shape[i];
    size_t *size = vector_size(graph, info.kind);
    parameter->info.offset = *size;
    *size += parameter->info.count;
    array_push(graph->arena, &graph->parameters, parameter);
    return parameter;
}

static void add_parts(Parameter *whole, Parameter *from) {
    Parameter **parts = from->parts ? from->parts : &from;
    int count = from->parts ? from->part_count : 1;
    for (int i = 0; i < count; i++) {
        parts[i]->whole = whole;
        whole->parts[whole->part_count++] = parts[i];
    }
}

/* The place of one parameter, or of all parts of one; returns the place behind. */
static size_t place_parameter(Parameter *parameter, size_t offset) {
    parameter->info.offset = offset;
    for (int i = 0; i < parameter->part_count; i++)
        offset = place_parameter(parameter->parts[i], offset);
    return parameter->parts ? offset : offset + parameter->info.count;
}

/* In state_dict order, but parts where the first of them is met. */
static void place_parameters(Graph *graph) {
    size_t offset = 0;
    for (int i = 0; i < graph->parameters.count; i++) {
        Parameter *parameter = graph->parameters.items[i], *whole = parameter->whole;
        bool placed = whole && whole->index != i;
        if (parameter->info.kind == NETC_PARAMETER && !placed)
            offset = place_parameter(whole ? whole : parameter, offset);
    }
}

Parameter *graph_join_parameters(Graph *graph, Parameter *low, Parameter *high) {
    Parameter *whole = arena_new(graph->arena, Parameter);
    whole->info = low->info;
    whole->info.name = arena_format(graph->arena, "%s, %s", low->info.name, high->info.name);
    whole->info.shape[0] += high->info.shape[0];
    whole->info.count += high->info.count;
    whole->index = low->index < high->index ? low->index : high->index;
    whole->parts = arena_new_array(graph->arena, Parameter *, graph->parameters.count);
    add_parts(whole, low);
    add_parts(whole, high);
    place_parameters(graph);
    return whole;
}

Tensor *graph_add_conv(Graph *graph, const char *path, Location at, Tensor *x, int out_channels,
                       Window window, bool bias, float init_deviation) {
    Node *node = append(graph, OP_CONV, path, at, &x, 1);
    node->window = window;
    int in_group = x->shape.channels / window.groups;
    NetcTensorInfo weight = {.role = NETC_ROLE_CONV_WEIGHT,
                             .rank = 4,
                             .shape = {out_channels, in_group, window.kernel_h, window.kernel_w},
                             .init = NETC_INIT_NORMAL,
                             .init_value = init_deviation};
    node->weight = add_parameter(graph, path, "weight", weight);
    if (bias) {
        float bound = 1.0f / sqrtf((float)(in_group * window.kernel_h * window.kernel_w));
        NetcTensorInfo info = {.role = NETC_ROLE_CONV_BIAS,
                               .rank = 1,
                               .shape = {out_channels},
                               .init = NETC_INIT_UNIFORM,
                               .init_value = bound};
        node->bias = add_parameter(graph, path, "bias", info);
    }
    Shape shape = {
        out_channels,
        window_output(x->shape.height, window.kernel_h, window.stride, window.pad_h, window.dilation),
        window_output(x->shape.width, window.kernel_w, window.stride, window.pad_w, window.dilation)};
    return give_output(graph, node, shape);
}

static Parameter *add_norm_parameter(Graph *graph, const char *path, const char *suffix, NetcTensorKind kind,
                                     NetcRole role, int channels, float value) {
    NetcTensorInfo info = {.kind = kind, .role = role, .rank = 1, .shape = {channels}, .init_value = value};
    if (kind == NETC_COUNTER)
        info.rank = 0;
    return add_parameter(graph, path, suffix, info);
}

Tensor *graph_add_norm(Graph *graph, const char *path, Location at, Tensor *x) {
    Node *node = append(graph, OP_NORM, path, at, &x, 1);
    int channels = x->shape.channels;
    NormSegment *segment = arena_new(graph->arena, NormSegment);
    segment->channels = channels;
    segment->weight =
        add_norm_parameter(graph, path, "weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, channels, 1);
    segment->bias = add_norm_parameter(graph, path, "bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, channels, 0);
    segment->running_mean =
        add_norm_parameter(graph, path, "running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, channels, 0);
    segment->running_variance =
        add_norm_parameter(graph, path, "running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, channels, 1);
    segment->batches_tracked = add_norm_parameter(graph, path, "num_batches_tracked", NETC_COUNTER,
                                                  NETC_ROLE_BATCHES_TRACKED, channels, 0);
    BatchNorm *norm = node->norm = arena_new(graph->arena, BatchNorm);
    *norm = (BatchNorm){graph->norms.count, channels, segment, 1, 1e-5, 0.1};
    array_push(graph->arena, &graph->norms, norm);
    return give_output(graph, node, x->shape);
}

BatchNorm *graph_join_norms(Graph *graph, const BatchNorm *const *norms, int count) {
    BatchNorm *joined = arena_new(graph->arena, BatchNorm);
    *joined = *norms[0];
    Array(NormSegment) segments = {0};
    joined->channels = 0;
    for (int i = 0; i < count; i++) {
        joined->channels += norms[i]->channels;
        for (int j = 0; j < norms[i]->segment_count; j++)
            array_push(graph->arena, &segments, norms[i]->segments[j]);
    }
    joined->segments = segments.items;
    joined->segment_count = segments.count;
    joined->id = graph->norms.count;
    array_push(graph->arena, &graph->norms, joined);
    return joined;
}

Tensor *graph_add_activation(Graph *graph, const char *path, Location at, Tensor *x, Activation activation) {
    Node *node = append(graph, OP_ACT, path, at, &x, 1);
    node->activation = activation;
    return give_output(graph, node, x->shape);
}

static Tensor *add_pool(Graph *graph, OpKind op, const char *path, Location at, Tensor *x, Window window) {
    Node *node = append(graph, op, path, at, &x, 1);
    node->window = window;
    Shape shape = {x->shape.channels,
                   window_output(x->shape.height, window.kernel_h, window.stride, window.pad_h, 1),
                   window_output(x->shape.width, window.kernel_w, window.stride, window.pad_w, 1)};
    return give_output(graph, node, shape);
}

Tensor *graph_add_max_pool(Graph *graph, const char *path, Location at, Tensor *x, Window window) {
    return add_pool(graph, OP_MAXPOOL, path, at, x, window);
}

Tensor *graph_add_avg_pool(Graph *graph, const char *path, Location at, Tensor *x, Window window) {
    return add_pool(graph, OP_AVGPOOL, path, at, x, window);
}

Tensor *graph_add_dropout(Graph *graph, const char *path, Location at, Tensor *x, double probability) {
    int earlier = 0;
    for (int i = 0; i < graph->nodes.count; i++)
        earlier += graph->nodes.items[i]->op == OP_DROPOUT;
    Node *node = append(graph, OP_DROPOUT, path, at, &x, 1);
    node->dropout = probability;
    node->dropout_id = earlier;
    return give_output(graph, node, x->shape);
}

Tensor *graph_add_flatten(Graph *graph, const char *path, Location at, Tensor *x) {
    Node *node = append(graph, OP_FLATTEN, path, at, &x, 1);
    Shape shape = {x->shape.channels * x->shape.height * x->shape.width, 1, 1};
    return give_output(graph, node, shape);
}

Tensor *graph_add_linear(Graph *graph, const char *path, Location at, Tensor *x, int out_features,
                         bool bias) {
    Node *node = append(graph, OP_LINEAR, path, at, &x, 1);
    int in_features = x->shape.channels;
    float bound = 1.0f / sqrtf((float)in_features);
    NetcTensorInfo weight = {.role = NETC_ROLE_LINEAR_WEIGHT,
                             .rank = 2,
                             .shape = {out_features, in_features},
                             .init = NETC_INIT_UNIFORM,
                             .init_value = bound};
    node->weight = add_parameter(graph, path, "weight", weight);
    if (bias) {
        NetcTensorInfo info = {.role = NETC_ROLE_LINEAR_BIAS,
                               .rank = 1,
                               .shape = {out_features},
                               .init = NETC_INIT_UNIFORM,
                               .init_value = bound};
        node->bias = add_parameter(graph, path, "bias", info);
    }
    return give_output(graph, node, (Shape){out_features, 1, 1});
}

Tensor *graph_add_concat(Graph *graph, const char *path, Location at, Tensor **branches, int count) {
    Node *node = append(graph, OP_CONCAT, path, at, branches, count);
    Shape shape = branches[0]->shape;
    for (int i = 1; i < count; i++)
        shape.channels += branches[i]->shape.channels;
    return give_output(graph, node, shape);
}

Tensor *graph_add_sum(Graph *graph, const char *path, Location at, Tensor **branches, int count) {
    Node *node = append(graph, OP_SUM, path, at, branches, count);
    return give_output(graph, node, branches[0]->shape);
}

void graph_finish(Graph *graph, Location at, Tensor *logits) {
    append(graph, OP_LOSS, "", at, &logits, 1);
    graph->logits = logits;
}
