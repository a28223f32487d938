#include "compiler/codegen/kernels/prefetch.h"

typedef Array(View) Views;

static void add_view(Arena *arena, Views *views, View view) {
    for (int i = 0; i < views->count; i++)
        if (views->items[i].buffer == view.buffer && views->items[i].channel_offset == view.channel_offset)
            return;
    array_push(arena, views, view);
}

static void collect_loads(Arena *arena, const Expr *expr, Views *views) {
    if (!expr)
        return;
    if (expr->kind == EXPR_LOAD)
        add_view(arena, views, expr->view);
    collect_loads(arena, expr->a, views);
    collect_loads(arena, expr->b, views);
}

static Views operand_loads(Function *f, int operand) {
    Views views = {0};
    collect_loads(function_arena(f), function_kernel(f)->operands[operand], &views);
    return views;
}

static Views sink_loads(Function *f) {
    const Kernel *kernel = function_kernel(f);
    Views views = {0};
    for (int i = 0; i < kernel->sinks.count; i++)
        collect_loads(function_arena(f), kernel->sinks.items[i].value, &views);
    return views;
}

void prefetch_setup(Function *f, Text *out, const char *next, int pixels) {
    Views views = operand_loads(f, 0);
    for (int i = 0; i < views.count; i++) {
        const char *name = function_view(f, views.items[i], false);
        const char *block = function_number(f, arena_format(function_arena(f), "%s_block", name),
                                            (long)views.items[i].buffer->block);
        text_format(out, "const vec *const next_%d = %s + (%s < %d ? %s : %s);\n", i, name, next, pixels,
                    next, block);
    }
}

int vectors_per_line(Function *f) {
    return target_vectors_per_line(function_program(f)->target);
}

int prefetch_interval(Function *f, int rounds) {
    enum { LONGEST = 8 };
    int longest = vectors_per_line(f) > 1 ? LONGEST : 1, interval = 1;
    while (2 * interval <= longest && 2 * interval <= rounds)
        interval *= 2;
    return interval;
}

const char *at_intervals(Function *f, int interval, const Text *text) {
    return interval == 1 || !text->length
               ? text->bytes
               : arena_format(function_arena(f), "if (channel %% %d == 0) {\n%s}\n", interval, text->bytes);
}

void prefetch_next(Function *f, Text *out, const char *channel, const char *place, int count, int step) {
    Views views = operand_loads(f, 0);
    for (int i = 0; i < views.count; i++)
        for (int line = 0; line < count; line++)
            text_format(out, "__builtin_prefetch(next_%d + %s * %d + %s%s, 0, 2);\n", i, channel,
                        views.items[i].buffer->plane, place,
                        line ? arena_format(function_arena(f), " + %d", line * step) : "");
}

static void prefetch_views(Function *f, Text *out, const Views *views, const char *channel, const char *pixel,
                           int level) {
    for (int i = 0; i < views->count; i++)
        text_format(out, "__builtin_prefetch(%s + (%s) * %d + %s, 0, %d);\n",
                    function_view(f, views->items[i], false), channel, views->items[i].buffer->plane, pixel,
                    level);
}

void prefetch_operand(Function *f, Text *out, int operand, const char *channel, const char *pixel) {
    Views views = operand_loads(f, operand);
    prefetch_views(f, out, &views, channel, pixel, 2);
}

void prefetch_sink_loads(Function *f, Text *out, const char *channel, const char *pixel, int level) {
    Views views = sink_loads(f);
    prefetch_views(f, out, &views, channel, pixel, level);
}

static bool loads(const Expr *expr) {
    return expr && (expr->kind == EXPR_LOAD || loads(expr->a) || loads(expr->b));
}

bool sinks_load(const Kernel *kernel) {
    for (int i = 0; i < kernel->sinks.count; i++)
        if (loads(kernel->sinks.items[i].value))
            return true;
    return false;
}
