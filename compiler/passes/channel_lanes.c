/* Small batches: lanes that hold channels instead of images.
 *
 * Kernels were made as if each channel had vectors of its own. Here every buffer's channels move into slots,
 * the lanes of its planes, and from then on what views, shapes and kernels count as channels are planes.
 * Kernels that treat all lanes alike need not know; convolutions are told where each channel went.
 *
 * A view begins with a plane: slots stay empty before it where it begins in the middle of one. What two views
 * of one elementwise operation hold side by side must be in equal lanes, so that a gap in one of them is a gap
 * in all. */
#include "compiler/passes/lower.h"

#include <stdlib.h>

typedef struct Layout {
    Lowering *lowering;
    int buffer_count;
    bool **cuts; /* by buffer and channel: whether the channel begins a plane */
    int **slots; /* by buffer and channel */
    Array(Expr *) moved;
    Array(Kernel *) spreads;
} Layout;

typedef Array(View *) Views;

static Arena *layout_arena(const Layout *layout) {
    return layout->lowering->arena;
}

static void collect_loads(Layout *layout, Expr *expr, Views *views) {
    if (!expr)
        return;
    if (expr->kind == EXPR_LOAD)
        array_push(layout_arena(layout), views, &expr->view);
    collect_loads(layout, expr->a, views);
    collect_loads(layout, expr->b, views);
}

/* Kernels whose results are in the lanes of their operand. */
static bool keeps_lanes(const Kernel *kernel) {
    return kernel->kind == KERNEL_POINTWISE || kernel->kind == KERNEL_MAXPOOL ||
           kernel->kind == KERNEL_AVGPOOL;
}

static Views operand_views(Layout *layout, Kernel *kernel) {
    Views views = {0};
    for (int i = 0; i < kernel->operand_count; i++)
        collect_loads(layout, kernel->operands[i], &views);
    return views;
}

/* The views whose lanes the result shares. */
static Views result_views(Layout *layout, Kernel *kernel) {
    Views views = {0};
    if (keeps_lanes(kernel))
        views = operand_views(layout, kernel);
    for (int i = 0; i < kernel->sinks.count; i++) {
        Sink *sink = &kernel->sinks.items[i];
        collect_loads(layout, sink->value, &views);
        if (sink->kind == SINK_STORE)
            array_push(layout_arena(layout), &views, &sink->view);
    }
    return views;
}

static bool *cuts_at(const Layout *layout, const View *view) {
    return layout->cuts[view->buffer->id] + view->channel_offset;
}

/* Where one of the views has a cut, all get it; whether that changed anything. */
static bool align_views(const Layout *layout, Views views) {
    bool changed = false;
    int channels = views.count ? views.items[0]->shape.channels : 0;
    for (int c = 0; c <= channels; c++) {
        int cut = c == 0 || c == channels ? 1 : 0, uncut = 0;
        for (int i = 0; i < views.count; i++) {
            cut += cuts_at(layout, views.items[i])[c];
            uncut += !cuts_at(layout, views.items[i])[c];
        }
        for (int i = 0; cut && uncut && i < views.count; i++)
            cuts_at(layout, views.items[i])[c] = changed = true;
    }
    return changed;
}

static void find_cuts(Layout *layout) {
    Program *program = layout->lowering->program;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < program->kernels.count; i++) {
            Kernel *kernel = program->kernels.items[i];
            changed |= align_views(layout, operand_views(layout, kernel));
            changed |= align_views(layout, result_views(layout, kernel));
        }
    }
}

static int round_up(int value, int multiple) {
    return (value + multiple - 1) / multiple * multiple;
}

static void choose_slots(Layout *layout) {
    Program *program = layout->lowering->program;
    int lanes = program->target->lanes;
    for (int i = 0; i < layout->buffer_count; i++) {
        Buffer *buffer = program->buffers.items[i];
        int slot = 0;
        for (int c = 0; c <= buffer->shape.channels; c++) {
            slot = layout->cuts[i][c] ? round_up(slot, lanes) : slot;
            layout->slots[i][c] = slot++;
        }
        buffer->shape.channels = round_up(slot - 1, lanes) / lanes;
        buffer->block = (int64_t)buffer->plane * buffer->shape.channels;
        buffer->bytes = sizeof(float) * (size_t)(program->blocks * buffer->block * lanes);
    }
}

/* The slots of a view's channels, from its first plane on. */
static const int *view_slots(const Layout *layout, const View *view) {
    const int *slots = layout->slots[view->buffer->id] + view->channel_offset;
    int *relative = arena_new_array(layout_arena(layout), int, view->shape.channels);
    for (int c = 0; c < view->shape.channels; c++)
        relative[c] = slots[c] - slots[0];
    return relative;
}

static void move_view(const Layout *layout, View *view) {
    int lanes = layout->lowering->program->target->lanes;
    const int *slots = layout->slots[view->buffer->id] + view->channel_offset;
    int channels = view->shape.channels;
    view->channel_offset = slots[0] / lanes;
    view->shape.channels = (slots[channels - 1] - slots[0]) / lanes + 1;
}

static bool same_slots(const int *a, const int *b, int count) {
    for (int i = 0; i < count; i++)
        if (a[i] != b[i])
            return false;
    return true;
}

/* The array with its values in slots; made once, when the parameters have been set. */
static ChannelView spread_array(Layout *layout, ChannelView from, const int *slots, int channels) {
    for (int i = 0; i < layout->spreads.count; i++) {
        const Kernel *known = layout->spreads.items[i];
        if (known->spread_from.array == from.array && known->spread_from.offset == from.offset &&
            known->conv.out_channels == channels && same_slots(known->out_slots, slots, channels))
            return known->spread_to;
    }
    Lowering *l = layout->lowering;
    int lanes = l->program->target->lanes;
    Shape shape = {slots[channels - 1] / lanes + 1, 1, 1};
    Kernel *kernel = lowering_add_kernel(l, KERNEL_SPREAD_CHANNELS, NULL, shape);
    kernel->prepares = true;
    kernel->conv.out_channels = channels;
    kernel->out_slots = slots;
    kernel->spread_from = from;
    kernel->spread_to = (ChannelView){lowering_new_array(l, from.array->name, shape.channels * lanes), 0};
    array_push(l->arena, &layout->spreads, kernel);
    return kernel->spread_to;
}

static bool is_moved(const Layout *layout, const Expr *expr) {
    for (int i = 0; i < layout->moved.count; i++)
        if (layout->moved.items[i] == expr)
            return true;
    return false;
}

static void move_expr(Layout *layout, Expr *expr, const int *slots, int channels) {
    if (!expr || is_moved(layout, expr))
        return;
    array_push(layout_arena(layout), &layout->moved, expr);
    if (expr->kind == EXPR_LOAD)
        move_view(layout, &expr->view);
    if (expr->kind == EXPR_CHANNEL)
        expr->channel = spread_array(layout, expr->channel, slots, channels);
    move_expr(layout, expr->a, slots, channels);
    move_expr(layout, expr->b, slots, channels);
}

/* An expression is shared by kernels and moves once: its slots are found before any does. */
static void find_kernel_slots(Layout *layout, Kernel *kernel) {
    Views read = operand_views(layout, kernel), written = result_views(layout, kernel);
    if (read.count)
        kernel->in_slots = view_slots(layout, read.items[0]);
    if (written.count)
        kernel->out_slots = view_slots(layout, written.items[0]);
}

static int plane_count(const Layout *layout, const int *slots, int channels) {
    return slots[channels - 1] / layout->lowering->program->target->lanes + 1;
}

static void move_kernel(Layout *layout, Kernel *kernel) {
    for (int i = 0; i < kernel->operand_count; i++) {
        int *channels = &kernel->operand_shapes[i].channels;
        move_expr(layout, kernel->operands[i], kernel->in_slots, *channels);
        *channels = plane_count(layout, kernel->in_slots, *channels);
    }
    if (!kernel->out_slots)
        return;
    int *channels = &kernel->result.channels;
    for (int i = 0; i < kernel->sinks.count; i++) {
        Sink *sink = &kernel->sinks.items[i];
        move_expr(layout, sink->value, kernel->out_slots, *channels);
        if (sink->kind == SINK_STORE)
            move_view(layout, &sink->view);
    }
    *channels = plane_count(layout, kernel->out_slots, *channels);
}

/* A linear layer is a convolution of one pixel. */
static void make_linear_convolution(Kernel *kernel) {
    kernel->kind = KERNEL_CONV;
    kernel->conv = (ConvGeometry){.in_channels = kernel->operand_shapes[0].channels,
                                  .out_channels = kernel->result.channels,
                                  .in_h = 1,
                                  .in_w = 1,
                                  .out_h = 1,
                                  .out_w = 1,
                                  .window = {1, 1, 1, 0, 0, 1, 1}};
}

static void prepare_kernels(Layout *layout) {
    Program *program = layout->lowering->program;
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        if (kernel->kind == KERNEL_LINEAR)
            make_linear_convolution(kernel);
        else if (kernel->kind == KERNEL_FLATTEN || kernel->kind == KERNEL_LOSS) {
            kernel->conv.in_channels = kernel->operand_shapes[0].channels;
            kernel->conv.out_channels = kernel->result.channels;
        }
    }
}

/* Brings the batch, whose channels are as the runtime laid them, into slots, before anything else. */
static void add_image_kernel(Layout *layout) {
    Lowering *l = layout->lowering;
    Program *program = l->program;
    for (int i = 0; i < layout->buffer_count; i++) {
        Buffer *buffer = program->buffers.items[i];
        if (!buffer->is_images)
            continue;
        Kernel *kernel = lowering_add_kernel(l, KERNEL_SPREAD_IMAGES, NULL, buffer->shape);
        kernel->layer_name = "images";
        kernel->conv.out_channels = buffer->shape.channels;
        kernel_add_store(l, kernel, expr_result(l->arena), (View){buffer, 0, buffer->shape});
        buffer->is_images = false;
        for (int k = kernel->id; k > 0; k--)
            program->kernels.items[k] = program->kernels.items[k - 1];
        program->kernels.items[0] = kernel;
    }
}

static void create_tables(Layout *layout) {
    Program *program = layout->lowering->program;
    Arena *arena = layout_arena(layout);
    layout->buffer_count = program->buffers.count;
    layout->cuts = arena_new_array(arena, bool *, layout->buffer_count);
    layout->slots = arena_new_array(arena, int *, layout->buffer_count);
    for (int i = 0; i < layout->buffer_count; i++) {
        int channels = program->buffers.items[i]->shape.channels;
        layout->cuts[i] = arena_new_array(arena, bool, channels + 1);
        layout->slots[i] = arena_new_array(arena, int, channels + 1);
    }
}

void lower_channel_lanes(Lowering *l) {
    Layout layout = {.lowering = l};
    create_tables(&layout);
    add_image_kernel(&layout);
    prepare_kernels(&layout);
    find_cuts(&layout);
    choose_slots(&layout);
    int count = l->program->kernels.count;
    for (int i = 0; i < count; i++)
        find_kernel_slots(&layout, l->program->kernels.items[i]);
    for (int i = 0; i < count; i++)
        move_kernel(&layout, l->program->kernels.items[i]);
}
