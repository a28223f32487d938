/* While one stripe is multiplied, the operands of the next are fetched into the second-level cache: one line
 * at every few steps of the inner loops, because the memory serves an even stream best. */
#include "compiler/codegen/kernels/conv_weight_grad.h"
#include "compiler/support/integers.h"

static void add_stream(Function *f, WeightGradPrefetch *prefetch, const Expr *load, bool is_x) {
    const char *pointer = function_view(f, load->view, false);
    for (int i = 0; i < prefetch->streams.count; i++)
        if (prefetch->streams.items[i].pointer == pointer)
            return;
    PrefetchStream stream = {.pointer = pointer, .view = load->view, .is_x = is_x, .parts = 1};
    array_push(function_arena(f), &prefetch->streams, stream);
}

static void collect_streams(Function *f, WeightGradPrefetch *prefetch, const Expr *expr, bool is_x) {
    if (!expr)
        return;
    if (expr->kind == EXPR_LOAD)
        add_stream(f, prefetch, expr, is_x);
    collect_streams(f, prefetch, expr->a, is_x);
    collect_streams(f, prefetch, expr->b, is_x);
}

WeightGradPrefetch weight_grad_prefetch(Function *f, int loops, int run, int x_parts, int dy_parts) {
    WeightGradPrefetch prefetch = {.run = run};
    int runs = 0;
    collect_streams(f, &prefetch, function_kernel(f)->operands[0], true);
    collect_streams(f, &prefetch, function_kernel(f)->operands[1], false);
    for (int i = 0; i < prefetch.streams.count; i++) {
        PrefetchStream *stream = &prefetch.streams.items[i];
        stream->parts = stream->is_x ? x_parts : dy_parts;
        runs += stream->view.shape.channels * stream->parts;
    }
    prefetch.lines = divide_up(runs, loops);
    return prefetch;
}

/* Inner loops that run for one stripe: of every tile, for every kernel row. */
static int count_loops(const WeightGradBlocking *blocking, const ConvGeometry *geometry) {
    return pieces_number(blocking->out_channels) * pieces_number(blocking->in_channels) *
           pieces_number(blocking->columns) * geometry->window.kernel_h;
}

/* The first pixel of the next stripe in a stream's plane; of the next block behind the last stripe. */
static const char *next_pixel(Function *f, const WeightGradBlocking *blocking, const PrefetchStream *stream) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    Arena *arena = function_arena(f);
    const char *block = function_number(f, arena_format(arena, "%s_block", stream->pointer),
                                        (long)stream->view.buffer->block);
    int stride = geometry->window.stride, rows = stream->is_x ? geometry->in_h : geometry->out_h;
    int width = stream->is_x ? geometry->in_w : geometry->out_w;
    if (!blocking->flat)
        return arena_format(arena, "%s < %d ? %s * %d : %s", stream->is_x ? "bottom" : "begin + rows", rows,
                            stream->is_x ? "bottom" : "(begin + rows)", width, block);
    const char *next = "first_pixel + pixels";
    if (stream->is_x && stride > 1) /* rows that are read: every other */
        next =
            arena_format(arena, "(first_pixel + pixels) / %d * %d", geometry->out_w, stride * geometry->in_w);
    return arena_format(arena, "first_pixel + pixels < %d ? %s : %s", geometry->out_h * geometry->out_w, next,
                        block);
}

WeightGradPrefetch emit_prefetch_stripe(Function *f, const WeightGradBlocking *blocking) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    Text *out = function_body(f);
    int stride = geometry->window.stride, run = blocking->stripe * (blocking->flat ? 1 : geometry->out_w);
    WeightGradPrefetch prefetch = weight_grad_prefetch(f, count_loops(blocking, geometry), run,
                                                       blocking->flat ? stride : stride * stride, 1);
    text_add(out, "int ahead = 0;\n");
    for (int i = 0; i < prefetch.streams.count; i++) {
        const PrefetchStream *stream = &prefetch.streams.items[i];
        text_format(out, "const vec *const next_%s = %s + (%s);\n", stream->pointer, stream->pointer,
                    next_pixel(f, blocking, stream));
    }
    return prefetch;
}

/* What the number of runs before stream `index` is called. */
static const char *runs_before(Function *f, const WeightGradPrefetch *prefetch, int index) {
    int runs = 0;
    for (int i = 0; i < index; i++)
        runs += prefetch->streams.items[i].view.shape.channels * prefetch->streams.items[i].parts;
    return function_number(f, arena_format(function_arena(f), "runs_%d", index), runs);
}

static const char *run_address(Function *f, const WeightGradPrefetch *prefetch, int index) {
    const PrefetchStream *stream = &prefetch->streams.items[index];
    const char *number =
        index ? arena_format(function_arena(f), "(ahead - %s)", runs_before(f, prefetch, index)) : "ahead";
    int plane = stream->view.buffer->plane;
    if (stream->parts == 1)
        return arena_format(function_arena(f), "next_%s + %s * %d", stream->pointer, number, plane);
    return arena_format(function_arena(f), "next_%s + %s / %d * %d + %s %% %d * %d", stream->pointer, number,
                        stream->parts, plane, number, stream->parts, prefetch->run);
}

void emit_prefetch_tile(Function *f, const WeightGradPrefetch *prefetch) {
    Text *out = function_body(f);
    for (int line = 0; line < prefetch->lines; line++) {
        text_format(out, "const vec *const ahead_%d =\n", line);
        for (int i = 0; i < prefetch->streams.count; i++)
            text_format(out, "ahead < %s ? %s :\n", runs_before(f, prefetch, i + 1),
                        run_address(f, prefetch, i));
        text_format(out, "%s;\nahead++;\n", prefetch->streams.items[0].pointer);
    }
}

void emit_prefetch_lines(Function *f, const WeightGradPrefetch *prefetch, const char *step) {
    for (int line = 0; line < prefetch->lines; line++)
        text_format(function_body(f), "__builtin_prefetch(ahead_%d + %s, 0, 2);\n", line, step);
}
