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

/* Room for what is no image tensor. */
static Buffer *new_room(Program *program, const char *name, size_t numbers, int first_use, int last_use) {
    Buffer *buffer = arena_new(program->arena, Buffer);
    buffer->id = program->buffers.count;
    buffer->name = name;
    buffer->is_raw = true;
    buffer->bytes = program->target->real_bytes * numbers;
    buffer->first_use = first_use;
    buffer->last_use = last_use;
    array_push(program->arena, &program->buffers, buffer);
    return buffer;
}

static void add_folded_weights(Program *program) {
    for (int i = 0; i < program->prepare_count; i++) {
        Kernel *kernel = program->kernels.items[i], *conv = kernel->partner;
        if (kernel->kind == KERNEL_FOLD_NORM && conv)
            kernel->folded_weights = conv->folded_weights =
                new_room(program, kernel->layer_name, kernel->weight->info.count, i,
                         last_reader_of_weights(program, conv));
    }
}

/* Packed weights live until their convolution has been computed; those that are packed once, for good. */
static void add_packed_weights(Program *program) {
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *pack = program->kernels.items[i], *conv = pack->partner;
        if (pack->kind != KERNEL_PACK_WEIGHTS)
            continue;
        int last_use = pack->prepares ? program->kernels.count - 1 : next_wait(program, conv->id);
        conv->packed_weights = new_room(program, pack->layer_name, conv->packed_floats, i, last_use);
        pack->packed_floats = conv->packed_floats;
    }
}

/* A weight-gradient kernel's partial gradients live until every thread has combined its share of them. */
static void add_partial_gradients(Program *program) {
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *combine = program->kernels.items[i];
        Kernel *conv = combine->partner;
        if (combine->kind == KERNEL_COMBINE_WEIGHT_GRAD)
            conv->partial_gradients =
                new_room(program, combine->layer_name, conv->partial_floats * (size_t)conv->items, conv->id,
                         next_wait(program, i));
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
    if (old->is_images || old->is_raw || old->heir || old->last_use != new->first_use ||
        old->bytes != new->bytes || old->plane != new->plane || old->shape.channels != new->shape.channels ||
        old->first_use == new->first_use)
        return false;
    const Kernel *kernel = program->kernels.items[new->first_use];
    bool elementwise = kernel->kind == KERNEL_POINTWISE || !kernel_operands_read(kernel, old);
    bool reads = kernel_sinks_read(kernel, old) ||
                 (kernel->kind == KERNEL_POINTWISE && kernel_operands_read(kernel, old));
    return elementwise && reads && has_whole_store(kernel, new);
}

static void find_heirs(Program *program) {
    for (int i = 0; i < program->buffers.count; i++) {
        Buffer *new = program->buffers.items[i];
        if (new->is_images || new->is_raw || new->first_use < 0)
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

typedef int BufferOrder(const void *left, const void *right);

static int largest_first(const void *left, const void *right) {
    const Buffer *a = *(Buffer *const *)left, *b = *(Buffer *const *)right;
    if (a->bytes != b->bytes)
        return a->bytes < b->bytes ? 1 : -1;
    return a->id - b->id;
}

/* A step's forward part piles tensors up that its backward part takes from the top. */
static int earliest_first(const void *left, const void *right) {
    const Buffer *a = *(Buffer *const *)left, *b = *(Buffer *const *)right;
    return a->first_use != b->first_use ? a->first_use - b->first_use : largest_first(left, right);
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

static size_t place_in_order(Buffer **buffers, int count, size_t floor, BufferOrder *order) {
    qsort(buffers, (size_t)count, sizeof *buffers, order);
    size_t end = floor;
    for (int i = 0; i < count; i++) {
        buffers[i]->arena_offset = lowest_gap(buffers[i], buffers, i, floor);
        size_t buffer_end = buffers[i]->arena_offset + aligned(buffers[i]->bytes);
        if (buffer_end > end)
            end = buffer_end;
    }
    return end;
}

/* Those in the arena, or those in each thread's scratch memory, from `*end` up; in the order that takes
 * least. */
static void place_buffers(Program *program, bool own, size_t *end) {
    Buffer **buffers = arena_new_array(program->arena, Buffer *, program->buffers.count);
    int count = 0;
    for (int i = 0; i < program->buffers.count; i++) {
        Buffer *buffer = program->buffers.items[i];
        if (!buffer->is_images && buffer->is_own == own && buffer->first_use >= 0 && !buffer->inherits)
            buffers[count++] = buffer;
    }
    size_t by_size = place_in_order(buffers, count, *end, largest_first);
    size_t by_time = place_in_order(buffers, count, *end, earliest_first);
    *end = by_time <= by_size ? by_time : place_in_order(buffers, count, *end, largest_first);
}

static void settle_heirs(Program *program) {
    for (int i = 0; i < program->buffers.count; i++) {
        const Buffer *first = program->buffers.items[i];
        if (first->inherits)
            continue;
        for (Buffer *heir = first->heir; heir; heir = heir->heir)
            heir->arena_offset = first->arena_offset;
    }
}

void pass_plan_memory(Program *program) {
    place_permanent(program);
    find_lifetimes(program);
    add_packed_weights(program);
    add_partial_gradients(program);
    add_folded_weights(program);
    find_heirs(program);
    place_buffers(program, false, &program->arena_bytes);
    place_buffers(program, true, &program->scratch_bytes);
    program->scratch_bytes = (program->scratch_bytes + NETC_ALIGNMENT - 1) / NETC_ALIGNMENT * NETC_ALIGNMENT;
    settle_heirs(program);
}
