/* Small batches: lanes that hold channels instead of images.
 *
 * Kernels were made as if each channel had vectors of its own. Here every buffer's channels move into slots,
 * the lanes of its planes, and from then on what views, shapes and kernels count as channels are planes.
 * Kernels that treat all lanes alike need not know; convolutions are told where each channel went.
 *
 * A view begins with a plane: slots stay empty before it where it begins in the middle of one. What two views
 * of one elementwise operation hold side by side must be in equal lanes, so that a gap in one of them is a
 * gap in all. */
#include "compiler/passes/lower.h"
#include "compiler/support/integers.h"

#include <stdlib.h>

typedef struct Move {
    Lowering *lowering;
    int buffer_count;
    bool **cuts; /* by buffer and channel: whether the channel begins a plane */
    int **slots; /* by buffer and channel */
    Array(Expr *) moved;
    Array(Kernel *) spreads;
} Move;

typedef Array(View *) Views;

static Arena *move_arena(const Move *move) {
    return move->lowering->arena;
}

static void collect_loads(Move *move, Expr *expr, Views *views) {
    if (!expr)
        return;
    if (expr->kind == EXPR_LOAD)
        array_push(move_arena(move), views, &expr->view);
    collect_loads(move, expr->a, views);
    collect_loads(move, expr->b, views);
}

/* Kernels whose results are in the lanes of their operand. */
static bool keeps_lanes(const Kernel *kernel) {
    return kernel->kind == KERNEL_POINTWISE || kernel->kind == KERNEL_MAXPOOL ||
           kernel->kind == KERNEL_AVGPOOL;
}

static Views operand_views(Move *move, Kernel *kernel) {
    Views views = {0};
    for (int i = 0; i < kernel->operand_count; i++)
        collect_loads(move, kernel->operands[i], &views);
    return views;
}

/* The views whose lanes the result shares. */
static Views result_views(Move *move, Kernel *kernel) {
    Views views = {0};
    if (keeps_lanes(kernel))
        views = operand_views(move, kernel);
    for (int i = 0; i < kernel->sinks.count; i++) {
        Sink *sink = &kernel->sinks.items[i];
        collect_loads(move, sink->value, &views);
        if (sink->kind == SINK_STORE)
            array_push(move_arena(move), &views, &sink->view);
    }
    return views;
}

static bool *cuts_at(const Move *move, const View *view) {
    return move->cuts[view->buffer->id] + view->channel_offset;
}

/* Where one of the views has a cut, all get it; whether that changed anything. */
static bool align_views(const Move *move, Views views) {
    bool changed = false;
    int channels = views.count ? views.items[0]->shape.channels : 0;
    for (int c = 0; c <= channels; c++) {
        int cut = c == 0 || c == channels ? 1 : 0, uncut = 0;
        for (int i = 0; i < views.count; i++) {
            cut += cuts_at(move, views.items[i])[c];
            uncut += !cuts_at(move, views.items[i])[c];
        }
        for (int i = 0; cut && uncut && i < views.count; i++)
            cuts_at(move, views.items[i])[c] = changed = true;
    }
    return changed;
}

static void find_cuts(Move *move) {
    Program *program = move->lowering->program;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < program->kernels.count; i++) {
            Kernel *kernel = program->kernels.items[i];
            changed |= align_views(move, operand_views(move, kernel));
            changed |= align_views(move, result_views(move, kernel));
        }
    }
}

static void choose_slots(Move *move) {
    Program *program = move->lowering->program;
    int lanes = program->target->lanes;
    for (int i = 0; i < move->buffer_count; i++) {
        Buffer *buffer = program->buffers.items[i];
        int slot = 0;
        for (int c = 0; c <= buffer->shape.channels; c++) {
            slot = move->cuts[i][c] ? divide_up(slot, lanes) * lanes : slot;
            move->slots[i][c] = slot++;
        }
        buffer->shape.channels = divide_up(slot - 1, lanes);
        buffer->block = (int64_t)buffer->plane * buffer->shape.channels;
        buffer->bytes = (size_t)(program->blocks * buffer->block) * target_vector_bytes(program->target);
    }
}

/* The slots of a view's channels, from its first plane on. */
static const int *view_slots(const Move *move, const View *view) {
    const int *slots = move->slots[view->buffer->id] + view->channel_offset;
    int *relative = arena_new_array(move_arena(move), int, view->shape.channels);
    for (int c = 0; c < view->shape.channels; c++)
        relative[c] = slots[c] - slots[0];
    return relative;
}

static void move_view(const Move *move, View *view) {
    int lanes = move->lowering->program->target->lanes;
    const int *slots = move->slots[view->buffer->id] + view->channel_offset;
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
static ChannelView spread_array(Move *move, ChannelView from, const int *slots, int channels) {
    for (int i = 0; i < move->spreads.count; i++) {
        const Kernel *known = move->spreads.items[i];
        if (known->spread_from.array == from.array && known->spread_from.offset == from.offset &&
            known->conv.out_channels == channels && same_slots(known->out_slots, slots, channels))
            return known->spread_to;
    }
    Lowering *l = move->lowering;
    int lanes = l->program->target->lanes;
    Shape shape = {slots[channels - 1] / lanes + 1, 1, 1};
    Kernel *kernel = lowering_add_kernel(l, KERNEL_SPREAD_CHANNELS, NULL, shape);
    kernel->prepares = true;
    kernel->conv.out_channels = channels;
    kernel->out_slots = slots;
    kernel->spread_from = from;
    kernel->spread_to = (ChannelView){lowering_new_array(l, from.array->name, shape.channels * lanes), 0};
    array_push(l->arena, &move->spreads, kernel);
    return kernel->spread_to;
}

static bool is_moved(const Move *move, const Expr *expr) {
    for (int i = 0; i < move->moved.count; i++)
        if (move->moved.items[i] == expr)
            return true;
    return false;
}

static void move_expr(Move *move, Expr *expr, const int *slots, int channels) {
    if (!expr || is_moved(move, expr))
        return;
    array_push(move_arena(move), &move->moved, expr);
    if (expr->kind == EXPR_LOAD)
        move_view(move, &expr->view);
    if (expr->kind == EXPR_CHANNEL)
        expr->channel = spread_array(move, expr->channel, slots, channels);
    move_expr(move, expr->a, slots, channels);
    move_expr(move, expr->b, slots, channels);
}

/* An expression is shared by kernels and moves once: its slots are found before any does. */
static void find_kernel_slots(Move *move, Kernel *kernel) {
    Views read = operand_views(move, kernel), written = result_views(move, kernel);
    if (read.count)
        kernel->in_slots = view_slots(move, read.items[0]);
    if (written.count)
        kernel->out_slots = view_slots(move, written.items[0]);
}

static int plane_count(const Move *move, const int *slots, int channels) {
    return slots[channels - 1] / move->lowering->program->target->lanes + 1;
}

static void move_kernel(Move *move, Kernel *kernel) {
    for (int i = 0; i < kernel->operand_count; i++) {
        int *channels = &kernel->operand_shapes[i].channels;
        move_expr(move, kernel->operands[i], kernel->in_slots, *channels);
        *channels = plane_count(move, kernel->in_slots, *channels);
    }
    if (!kernel->out_slots)
        return;
    int *channels = &kernel->result.channels;
    for (int i = 0; i < kernel->sinks.count; i++) {
        Sink *sink = &kernel->sinks.items[i];
        move_expr(move, sink->value, kernel->out_slots, *channels);
        if (sink->kind == SINK_STORE)
            move_view(move, &sink->view);
    }
    *channels = plane_count(move, kernel->out_slots, *channels);
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

static void prepare_kernels(Move *move) {
    Program *program = move->lowering->program;
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
static void add_image_kernel(Move *move) {
    Lowering *l = move->lowering;
    Program *program = l->program;
    for (int i = 0; i < move->buffer_count; i++) {
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

static void create_tables(Move *move) {
    Program *program = move->lowering->program;
    Arena *arena = move_arena(move);
    move->buffer_count = program->buffers.count;
    move->cuts = arena_new_array(arena, bool *, move->buffer_count);
    move->slots = arena_new_array(arena, int *, move->buffer_count);
    for (int i = 0; i < move->buffer_count; i++) {
        int channels = program->buffers.items[i]->shape.channels;
        move->cuts[i] = arena_new_array(arena, bool, channels + 1);
        move->slots[i] = arena_new_array(arena, int, channels + 1);
    }
}

void lower_channel_lanes(Lowering *l) {
    Move move = {.lowering = l};
    create_tables(&move);
    add_image_kernel(&move);
    prepare_kernels(&move);
    find_cuts(&move);
    choose_slots(&move);
    int count = l->program->kernels.count;
    for (int i = 0; i < count; i++)
        find_kernel_slots(&move, l->program->kernels.items[i]);
    for (int i = 0; i < count; i++)
        move_kernel(&move, l->program->kernels.items[i]);
}
