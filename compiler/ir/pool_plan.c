#include "compiler/ir/pool_plan.h"
#include "compiler/support/integers.h"

static bool is_gradient(const Kernel *kernel) {
    return kernel->kind == KERNEL_MAXPOOL_GRAD || kernel->kind == KERNEL_AVGPOOL_GRAD;
}

PoolShape pool_shape(const Kernel *kernel) {
    Shape in = is_gradient(kernel) ? kernel->result : kernel->operand_shapes[0];
    Shape out = is_gradient(kernel) ? kernel->operand_shapes[0] : kernel->result;
    Window window = kernel->conv.window;
    PoolShape pool = {in.channels, in.height, in.width, out.height, out.width, window, 0, 0};
    pool.line = larger(in.width + window.pad_w, (out.width - 1) * window.stride + window.kernel_w);
    pool.row = out.width | 1;
    return pool;
}

bool pool_windows_apart(const PoolShape *pool) {
    const Window *w = &pool->window;
    return w->stride >= w->kernel_h && w->stride >= w->kernel_w && w->pad_h == 0 && w->pad_w == 0;
}

bool pool_is_plane(const PoolShape *pool) {
    const Window *w = &pool->window;
    return w->kernel_h == pool->in_h && w->kernel_w == pool->in_w && w->pad_h == 0 && w->pad_w == 0;
}

bool pool_windows_tile(const PoolShape *pool) {
    const Window *w = &pool->window;
    return pool_windows_apart(pool) && w->stride == w->kernel_h && w->stride == w->kernel_w &&
           pool->out_h * w->stride == pool->in_h && pool->out_w * w->stride == pool->in_w;
}

int pool_open_vectors(const PoolShape *pool) {
    return smaller(pool->window.stride, pool->window.kernel_h) * pool->window.kernel_w;
}

bool pool_open_in_scratch(const PoolShape *pool) {
    enum { MOST_ON_STACK = 1024 };
    return pool_open_vectors(pool) > MOST_ON_STACK;
}

/* In vectors; see the emitters for what lies there. */
static int scratch_vectors(const Kernel *kernel) {
    PoolShape pool = pool_shape(kernel);
    int rows = pool.window.kernel_h;
    switch (kernel->kind) {
    case KERNEL_MAXPOOL:
    case KERNEL_AVGPOOL:
        return pool.line + rows * pool.row;
    case KERNEL_MAXPOOL_GRAD:
        return (rows + pool.window.stride) * pool.line + 2 * rows * pool.row +
               (pool_open_in_scratch(&pool) ? pool_open_vectors(&pool) : 0);
    case KERNEL_AVGPOOL_GRAD:
        return pool.line + pool.row;
    case KERNEL_LINEAR:
    case KERNEL_LINEAR_DATA_GRAD:
        return kernel->operand_shapes[0].channels + kernel->result.channels;
    case KERNEL_LOSS:
    case KERNEL_LOSS_GRAD:
        return kernel->operand_shapes[0].channels;
    case KERNEL_FLATTEN: /* where lanes hold channels */
        return kernel->in_slots ? (int)shape_count(kernel->operand_shapes[0]) + kernel->result.channels : 0;
    default:
        return 0;
    }
}

void pool_plan(const Target *target, Kernel *kernel) {
    kernel->scratch_bytes = (size_t)scratch_vectors(kernel) * target_vector_bytes(target);
}
