/* Places in the arena: first what lives through the whole step, then buffers by lifetime. */
#include "compiler/ir/expr.h"
#include "compiler/passes/passes.h"

#include <stdlib.h>

enum { BUFFER_ALIGNMENT = 64 };

static size_t reserve(Program *program, size_t bytes) {
    size_t offset = program->arena_bytes;
    program->arena_bytes += (bytes + BUFFER_ALIGNMENT - 1) / BUFFER_ALIGNMENT * BUFFER_ALIGNMENT;
    return offset;
}

static void place_arrays(Program *program, bool corrections) {
    for (int i = 0; i < program->channel_arrays.count; i++) {
        ChannelArray *array = program->channel_arrays.items[i];
        if (!array->is_parameter && array->is_correction == corrections)
            array->offset = reserve(program, program->target->real_bytes * (size_t)array->count);
    }
}

static void place_permanent(Program *program) {
    program->corrections_offset = program->arena_bytes;
    place_arrays(program, true);
    program->corrections_bytes = program->arena_bytes - program->corrections_offset;
    place_arrays(program, false);
    for (int i = 0; i < program->sums.count; i++) {
        Sums *sums = program->sums.items[i];
        sums->arena_offset =
            reserve(program, program->target->real_bytes * (size_t)(sums->items * sums->channels));
    }
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        if (kernel->packed_floats && kernel->kind != KERNEL_PACK_WEIGHTS)
            kernel->packed_offset = reserve(program, program->target->real_bytes * kernel->packed_floats);
    }
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        if (kernel->kind == KERNEL_PACK_WEIGHTS) {
            kernel->packed_offset = kernel->partner->packed_offset;
            kernel->packed_floats = kernel->partner->packed_floats;
        }
    }
}

/* The next kernel, from this one on, at whose end all threads wait for each other. */
static int next_wait(const Program *program, int kernel) {
    while (program->kernels.items[kernel]->no_wait)
        kernel++;
    return kernel;
}

/* The kernel at whose end a convolution's folded weights are read no more: they are packed, or read as they
 * are whenever the network runs. */
static int last_reader_of_weights(const Program *program, const Kernel *conv) {
    for (int i = 0; i < program->prepare_count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        if (kernel->kind == KERNEL_PACK_WEIGHTS && kernel->partner == conv)
            return next_wait(program, i);
    }
    return program->kernels.count - 1;
}

static void add_folded_buffers(Program *program) {
    for (int i = 0; i < program->prepare_count; i++) {
        Kernel *kernel = program->kernels.items[i];
        if (kernel->kind != KERNEL_FOLD_NORM || !kernel->partner)
            continue;
        Buffer *buffer = arena_new(program->arena, Buffer);
        buffer->id = program->buffers.count;
        buffer->name = kernel->layer_name;
        buffer->is_partial = true;
        buffer->bytes = program->target->real_bytes * kernel->weight->info.count;
        buffer->first_use = kernel->id;
        buffer->last_use = last_reader_of_weights(program, kernel->partner);
        kernel->folded_weights = kernel->partner->folded_weights = buffer;
        array_push(program->arena, &program->buffers, buffer);
    }
}

/* A weight-gradient kernel's partial gradients live until every thread has combined its share of them. */
static void add_partial_buffers(Program *program) {
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        if (kernel->kind != KERNEL_COMBINE_WEIGHT_GRAD)
            continue;
        Buffer *buffer = arena_new(program->arena, Buffer);
        buffer->id = program->buffers.count;
        buffer->name = kernel->layer_name;
        buffer->is_gradient = buffer->is_partial = true;
        buffer->bytes =
            program->target->real_bytes * kernel->partner->partial_floats * (size_t)kernel->partner->items;
        buffer->first_use = kernel->partner->id;
        buffer->last_use = next_wait(program, kernel->id);
        kernel->partner->partial_buffer = buffer;
        array_push(program->arena, &program->buffers, buffer);
    }
}

static void extend_lifetime(const View *view, void *context) {
    int kernel = ((const Kernel *)context)->id;
    Buffer *buffer = view->buffer;
    if (buffer->first_use < 0 || kernel < buffer->first_use)
        buffer->first_use = kernel;
    if (kernel > buffer->last_use)
        buffer->last_use = kernel;
}

static void find_lifetimes(Program *program) {
    for (int i = 0; i < program->buffers.count; i++)
        program->buffers.items[i]->first_use = program->buffers.items[i]->last_use = -1;
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        for (int j = 0; j < kernel->operand_count; j++)
            expr_each_load(kernel->operands[j], extend_lifetime, kernel);
        for (int j = 0; j < kernel->sinks.count; j++) {
            expr_each_load(kernel->sinks.items[j].value, extend_lifetime, kernel);
            if (kernel->sinks.items[j].kind == SINK_STORE)
                extend_lifetime(&kernel->sinks.items[j].view, kernel);
        }
    }
}

static bool has_whole_store(const Kernel *kernel, const Buffer *buffer) {
    for (int i = 0; i < kernel->sinks.count; i++) {
        const Sink *sink = &kernel->sinks.items[i];
        if (sink->kind == SINK_STORE && sink->view.buffer == buffer)
            return sink->view.shape.channels == buffer->shape.channels;
    }
    return false;
}

/* Sinks read and write one element at a time: what a kernel's sinks read for the last time may be
 * overwritten, element by element, by what they store for the first time. A pointwise kernel's operand is as
 * good as a sink. */
static bool can_overwrite(const Program *program, const Buffer *old, const Buffer *new) {
    if (old->is_images || old->is_partial || old->heir || old->last_use != new->first_use ||
        old->bytes != new->bytes || old->plane != new->plane || old->shape.channels != new->shape.channels ||
        old->first_use == new->first_use)
        return false;
    const Kernel *kernel = program->kernels.items[new->first_use];
    bool elementwise = kernel->kind == KERNEL_POINTWISE || !kernel_operands_read(kernel, old);
    bool reads =
        kernel_sinks_read(kernel, old) || (kernel->kind == KERNEL_POINTWISE && kernel_operands_read(kernel, old));
    return elementwise && reads && has_whole_store(kernel, new);
}

static void find_heirs(Program *program) {
    for (int i = 0; i < program->buffers.count; i++) {
        Buffer *new = program->buffers.items[i];
        if (new->is_images || new->is_partial || new->first_use < 0)
            continue;
        for (int j = 0; j < program->buffers.count && !new->inherits; j++) {
            Buffer *old = program->buffers.items[j];
            if (old != new &&can_overwrite(program, old, new)) {
                old->heir = new;
                new->inherits = old;
            }
        }
    }
}

static int end_of_line(const Buffer *buffer) {
    while (buffer->heir)
        buffer = buffer->heir;
    return buffer->last_use;
}

static bool live_together(const Buffer *a, const Buffer *b) {
    return a->first_use <= end_of_line(b) && b->first_use <= end_of_line(a);
}

static int compare_buffers(const void *left, const void *right) {
    const Buffer *a = *(Buffer *const *)left, *b = *(Buffer *const *)right;
    if (a->bytes != b->bytes)
        return a->bytes < b->bytes ? 1 : -1;
    return a->id - b->id;
}

static size_t aligned(size_t bytes) {
    return (bytes + BUFFER_ALIGNMENT - 1) / BUFFER_ALIGNMENT * BUFFER_ALIGNMENT;
}

/* The lowest place from `floor` up that no placed buffer of the same time occupies. */
static size_t lowest_gap(const Buffer *buffer, Buffer *const *placed, int count, size_t floor) {
    size_t offset = floor;
    for (bool moved = true; moved;) {
        moved = false;
        for (int i = 0; i < count; i++) {
            const Buffer *other = placed[i];
            bool overlaps = offset < other->arena_offset + aligned(other->bytes) &&
                            other->arena_offset < offset + aligned(buffer->bytes);
            if (overlaps && live_together(buffer, other)) {
                offset = other->arena_offset + aligned(other->bytes);
                moved = true;
            }
        }
    }
    return offset;
}

/* Those in the arena, or those in each thread's scratch memory, from `*end` up. */
static void place_buffers(Program *program, bool own, size_t *end) {
    Buffer **order = arena_new_array(program->arena, Buffer *, program->buffers.count);
    int count = 0;
    for (int i = 0; i < program->buffers.count; i++) {
        Buffer *buffer = program->buffers.items[i];
        if (!buffer->is_images && buffer->is_own == own && buffer->first_use >= 0 && !buffer->inherits)
            order[count++] = buffer;
    }
    qsort(order, (size_t)count, sizeof *order, compare_buffers);
    size_t floor = *end;
    for (int i = 0; i < count; i++) {
        order[i]->arena_offset = lowest_gap(order[i], order, i, floor);
        size_t buffer_end = order[i]->arena_offset + aligned(order[i]->bytes);
        if (buffer_end > *end)
            *end = buffer_end;
    }
}

static void settle_heirs(Program *program) {
    for (int i = 0; i < program->buffers.count; i++) {
        const Buffer *first = program->buffers.items[i];
        if (first->inherits)
            continue;
        for (Buffer *heir = first->heir; heir; heir = heir->heir)
            heir->arena_offset = first->arena_offset;
    }
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        if (kernel->partial_buffer)
            kernel->partial_offset = kernel->partial_buffer->arena_offset;
    }
}

void pass_plan_memory(Program *program) {
    place_permanent(program);
    find_lifetimes(program);
    add_partial_buffers(program);
    add_folded_buffers(program);
    find_heirs(program);
    place_buffers(program, false, &program->arena_bytes);
    place_buffers(program, true, &program->scratch_bytes);
    program->scratch_bytes = (program->scratch_bytes + NETC_ALIGNMENT - 1) / NETC_ALIGNMENT * NETC_ALIGNMENT;
    settle_heirs(program);
}
