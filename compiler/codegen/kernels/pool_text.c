#include "compiler/codegen/kernels/pool_text.h"

static const char *number(Function *f, int value) {
    return arena_format(function_arena(f), "%d", value);
}

void pool_template(Function *f, const PoolShape *pool, const char *pattern) {
    const Window *window = &pool->window;
    int count = window->kernel_h * window->kernel_w;
    TEMPLATE(
        function_body(f), pattern, {"channels", number(f, pool->channels)}, {"in_h", number(f, pool->in_h)},
        {"in_w", number(f, pool->in_w)}, {"out_h", number(f, pool->out_h)}, {"out_w", number(f, pool->out_w)},
        {"kernel_h", number(f, window->kernel_h)}, {"kernel_w", number(f, window->kernel_w)},
        {"stride", number(f, window->stride)}, {"pad_h", number(f, window->pad_h)},
        {"pad_w", number(f, window->pad_w)}, {"line", number(f, pool->line)}, {"row", number(f, pool->row)},
        {"inverse", arena_format(function_arena(f), "(1.0f / %d)", count)},
        {"unroll_window", count <= 16 ? "NETC_UNROLL\n" : ""});
}

void pool_name(Function *f, const PoolShape *pool, const char *kind) {
    const Window *w = &pool->window;
    const char *pad = w->pad_h || w->pad_w ? arena_format(function_arena(f), "p%d", w->pad_h) : "";
    function_name(f, "%s%dx%d_%d_h%dw%ds%d%s", kind, w->kernel_h, w->kernel_w, pool->channels, pool->in_h,
                  pool->in_w, w->stride, pad);
}
