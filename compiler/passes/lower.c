/* Graph -> program, node by node. */
#include "compiler/passes/lower.h"
#include "compiler/ir/tuning.h"
#include "compiler/passes/passes.h"
#include "compiler/passes/uses.h"
#include "compiler/support/integers.h"

static Slab *slab_of(Lowering *l, const Tensor *root) {
    Slab *slab = &l->slabs[root->id];
    if (!slab->buffer) {
        slab->buffer = lowering_new_buffer(l, root->name, root->shape, root->is_gradient);
        slab->channel_ready = arena_new_array(l->arena, int, root->shape.channels);
        for (int c = 0; c < root->shape.channels; c++)
            slab->channel_ready[c] = -1;
    }
    return slab;
}

View slab_view(Lowering *l, const Tensor *tensor) {
    Buffer *buffer = slab_of(l, tensor->root)->buffer;
    return (View){buffer, tensor->channel_offset, tensor->shape};
}

static int slab_ready(Lowering *l, const Tensor *tensor) {
    const Slab *slab = slab_of(l, tensor->root);
    int ready = -1;
    for (int c = 0; c < tensor->shape.channels; c++)
        if (slab->channel_ready[tensor->channel_offset + c] > ready)
            ready = slab->channel_ready[tensor->channel_offset + c];
    return ready;
}

static void mark_written(Lowering *l, const Tensor *tensor, int kernel) {
    int *ready = slab_of(l, tensor->root)->channel_ready + tensor->channel_offset;
    for (int c = 0; c < tensor->shape.channels; c++)
        ready[c] = kernel;
}

Value *tensor_value(Lowering *l, const Tensor *tensor) {
    if (l->values[tensor->id])
        return l->values[tensor->id];
    return value_stored(l, tensor->root->name, slab_view(l, tensor), slab_ready(l, tensor));
}

void set_output(Lowering *l, const Node *node, Value *value) {
    const Tensor *output = node->output;
    l->values[output->id] = value;
    if (output->is_placed) {
        value_store_at(l, value, slab_view(l, output));
        mark_written(l, output, value->home->id);
    }
}

/* Channels of an accumulator that nothing has been added to yet become zero, if others of the range have. */
static void fill_unwritten(Lowering *l, const Node *node, const Tensor *range) {
    const int *ready = slab_of(l, range->root)->channel_ready + range->channel_offset;
    for (int c = 0; c < range->shape.channels; c++) {
        if (ready[c] >= 0)
            continue;
        int end = c;
        while (end < range->shape.channels && ready[end] < 0)
            end++;
        View view = view_slice(slab_view(l, range), c, end - c);
        Kernel *fill = lowering_add_kernel(l, KERNEL_FILL, node, view.shape);
        kernel_add_store(l, fill, expr_result(l->arena), view);
        Tensor part = *range;
        part.channel_offset += c;
        part.shape.channels = end - c;
        mark_written(l, &part, fill->id);
        c = end;
    }
}

static void contribute_to_slab(Lowering *l, const Node *node, Value *value) {
    const Tensor *range = node->output;
    View view = slab_view(l, range);
    Value *sum = arena_new(l->arena, Value);
    *sum = *value;
    if (slab_ready(l, range) >= 0) {
        fill_unwritten(l, node, range);
        *sum = *value_add(l, sum, value_stored(l, value->name, view, slab_ready(l, range)));
    } else if (sum->is_stored) {
        sum->inline_expr = value_load(l, value);
    }
    sum->is_stored = false;
    value_store_at(l, sum, view);
    mark_written(l, range, sum->home->id);
}

void contribute(Lowering *l, const Node *node, Value *value) {
    const Tensor *output = node->output;
    if (output->is_placed || output->root->is_placed) {
        contribute_to_slab(l, node, value);
        return;
    }
    Value **so_far = &l->values[output->root->id];
    *so_far = *so_far ? value_add(l, *so_far, value) : value;
}

int forward_reader_count(const Lowering *l, const Tensor *tensor) {
    int count = 0;
    for (int i = 0; i < l->graph->nodes.count; i++) {
        const Node *node = l->graph->nodes.items[i];
        for (int j = 0; j < node->input_count && !node->backward; j++)
            count += node->inputs[j] == tensor;
    }
    return count;
}

ConvGeometry conv_geometry(const Node *conv) {
    Shape in = conv->inputs[0]->shape, out = conv->output->shape;
    return (ConvGeometry){in.channels, out.channels, in.height,   in.width,
                          out.height,  out.width,    conv->window};
}

static void name_roots(Graph *graph) {
    for (int i = 0; i < graph->tensors.count; i++) {
        Tensor *tensor = graph->tensors.items[i];
        tensor->name = tensor->producer ? tensor->producer->name : "";
    }
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        Tensor *root = node->output ? node->output->root : NULL;
        if (root && !*root->name)
            root->name = node->name;
        if (root && root->gradient && !*root->gradient->name)
            root->gradient->name = root->name;
    }
}

static Lowering *lowering_create(Graph *graph, const Target *target, bool exact) {
    name_roots(graph);
    Arena *arena = graph->arena;
    Lowering *l = arena_new(arena, Lowering);
    l->arena = arena;
    l->graph = graph;
    l->program = arena_new(arena, Program);
    l->program->arena = arena;
    l->program->graph = graph;
    l->program->target = target;
    l->program->machine = graph->tuning && graph->tuning->core.flops > 0 ? graph->tuning->core : target->core;
    l->program->exact = exact;
    l->program->blocks = divide_up(graph->batch, target->lanes);
    l->values = arena_new_array(arena, Value *, graph->tensors.count);
    l->slabs = arena_new_array(arena, Slab, graph->tensors.count);
    l->arrays = arena_new_array(arena, RootArrays, graph->tensors.count);
    l->scales = arena_new_array(arena, ChannelView, graph->norms.count);
    l->shifts = arena_new_array(arena, ChannelView, graph->norms.count);
    return l;
}

Program *pass_lower(Graph *graph, const Target *target, bool exact) {
    Lowering *l = lowering_create(graph, target, exact);
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        l->backward = node->backward;
        if (node->backward)
            lower_backward_node(l, node);
        else
            lower_forward_node(l, node);
    }
    lower_finish(l);
    return l->program;
}

/* With this many blocks of images there is one for each of some threads: each works on its own, in its own
 * caches. With fewer, all threads share each kernel's rows. */
enum { LEAST_BLOCKS = 4 };

/* Lanes hold images if images fill at least half of them. */
static void choose_layout(Program *program) {
    int batch = program->graph->batch;
    if (2 * batch < program->target->lanes) {
        program->layout = LAYOUT_CHANNELS;
        program->blocks = batch;
    } else {
        program->by_blocks = program->blocks >= LEAST_BLOCKS;
    }
}

Program *pass_lower_inference(Graph *graph, const Target *target, bool exact) {
    Lowering *l = lowering_create(graph, target, exact);
    l->program->inference = true;
    choose_layout(l->program);
    for (int i = 0; i < graph->nodes.count; i++)
        lower_inference_node(l, graph->nodes.items[i]);
    lower_finish(l);
    return l->program;
}
