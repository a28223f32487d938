#include "compiler/codegen/kernels/pool_text.h"

static const char *number(Function *f, int value) {
    return arena_format(function_arena(f), "%d", value);
}

/* Where window x of a row begins. */
static const char *first_column(Function *f, const PoolShape *pool) {
    return pool->window.stride == 1 ? "x" : arena_format(function_arena(f), "x * %d", pool->window.stride);
}

/* Where the windows of row y begin: in the padded plane, and in the plane. */
static const char *padded_top(Function *f, const PoolShape *pool) {
    return pool->window.stride == 1 ? "y" : arena_format(function_arena(f), "y * %d", pool->window.stride);
}

static const char *top_row(Function *f, const PoolShape *pool) {
    const char *top = padded_top(f, pool);
    return pool->window.pad_h == 0 ? top
                                   : arena_format(function_arena(f), "%s - %d", top, pool->window.pad_h);
}

void pool_template(Function *f, const PoolShape *pool, const char *pattern) {
    const Window *window = &pool->window;
    int count = window->kernel_h * window->kernel_w;
    TEMPLATE(
        function_body(f), pattern, {"channels", number(f, pool->channels)}, {"in_h", number(f, pool->in_h)},
        {"in_w", number(f, pool->in_w)}, {"out_h", number(f, pool->out_h)}, {"out_w", number(f, pool->out_w)},
        {"kernel_h", number(f, window->kernel_h)}, {"kernel_w", number(f, window->kernel_w)},
        {"stride", number(f, window->stride)}, {"from", first_column(f, pool)}, {"top", top_row(f, pool)},
        {"slot", padded_top(f, pool)}, {"pad_h", number(f, window->pad_h)},
        {"pad_w", number(f, window->pad_w)}, {"line", number(f, pool->line)}, {"row", number(f, pool->row)},
        {"inverse", arena_format(function_arena(f), "((real)1 / %d)", count)},
        {"unroll_window", count <= 16 ? "NETC_UNROLL\n" : ""});
}

void pool_unrolled(Function *f, const PoolShape *pool, int begin, int end, const char *statements) {
    if (begin >= end)
        return;
    text_format(function_body(f), "NETC_UNROLL\nfor (int k = %d; k < %d; k++) {\n", begin, end);
    pool_template(f, pool, statements);
    text_add(function_body(f), "}\n");
}

void pool_name(Function *f, const PoolShape *pool, const char *kind) {
    const Window *w = &pool->window;
    const char *pad = w->pad_h || w->pad_w ? arena_format(function_arena(f), "p%d", w->pad_h) : "";
    function_name(f, "%s%dx%d_%d_h%dw%ds%d%s", kind, w->kernel_h, w->kernel_w, pool->channels, pool->in_h,
                  pool->in_w, w->stride, pad);
}
