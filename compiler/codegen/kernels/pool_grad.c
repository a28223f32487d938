/* Max and average pools, backward: from the gradient of the windows to that of the pixels.
 *
 * A max pool's gradient goes to the first largest element of each window in row-major order, as in PyTorch.
 * That is the first largest element of the first row whose maximum is the window's. So gradients go down the
 * columns first, from a window to one of its rows, and then along that row: a row's maxima serve all windows
 * over it. The maxima are computed again from x, which is cheaper than reading y. */
#include "compiler/codegen/kernels/pool_text.h"
#include "compiler/codegen/kernels/prefetch.h"

static void emit_maxpool_grad_memory(Function *f, const PoolShape *pool) {
    text_format(function_body(f), "vec *const lines = %s; /* rows of x, with borders */\n",
                function_scratch(f));
    pool_template(
        f, pool,
        "vec *const most = lines + $kernel_h$ * $line$; /* of each window's part in a row: the maximum */\n"
        "vec *const sent = most + $kernel_h$ * $row$; /* and the gradient that goes there */\n"
        "vec *const spread = sent + $kernel_h$ * $row$; /* the gradient of rows of x, with borders */\n"
        "const vec zero = netc_broadcast(0);\n"
        "for (int i = 0; i < $kernel_h$ * $line$; i++) {\nlines[i] = netc_broadcast(-INFINITY);\n}\n"
        "for (int i = 0; i < $stride$ * $line$; i++) {\nspread[i] = zero;\n}\n");
    if (pool_open_in_scratch(pool))
        pool_template(f, pool,
                      "vec (*const open)[$kernel_w$] = (vec (*)[$kernel_w$])(spread + $stride$ * $line$);\n");
}

/* The first window over the stripe's rows, or between them and the window before. */
static void emit_first_window(Function *f, const PoolShape *pool) {
    const Window *w = &pool->window;
    int above = w->kernel_h - 1 - w->pad_h;
    if (w->stride > w->kernel_h)
        pool_template(f, pool, "const int first = (row_begin + $pad_h$) / $stride$;\n");
    else if (w->stride == 1)
        text_format(function_body(f), "const int first = row_begin > %d ? row_begin - %d : 0;\n", above,
                    above);
    else
        pool_template(f, pool,
                      "const int first = row_begin + $pad_h$ < $kernel_h$ ? 0 : "
                      "(row_begin + $pad_h$ - $kernel_h$) / $stride$ + 1;\n");
}

/* Row `next` of x into its slot: the elements, and the maxima along the row. */
static void emit_read_row(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    pool_template(f, pool,
                  "vec *const line = lines + (next + $pad_h$) % $kernel_h$ * $line$;\n"
                  "vec *const maximum = most + (next + $pad_h$) % $kernel_h$ * $row$;\n"
                  "if (next < 0 || next >= $in_h$) {\nfor (int x = 0; x < $out_w$; x++) {\n"
                  "maximum[x] = netc_broadcast(-INFINITY);\n}\ncontinue;\n}\n"
                  "for (int x = 0; x < $in_w$; x++) {\n");
    const char *pixel = arena_format(function_arena(f), "next * %d + x", pool->in_w);
    prefetch_operand(f, body, 1, "c + 1", pixel);
    text_format(body, "line[x + %d] = %s;\n}\n", pool->window.pad_w, operand_value(f, body, 1, "c", pixel));
    pool_template(f, pool, "for (int x = 0; x < $out_w$; x++) {\nvec so_far = line[$from$];\n");
    pool_unrolled(f, pool, 1, pool->window.kernel_w, "so_far = netc_max(line[$from$ + k], so_far);\n");
    pool_template(f, pool, "maximum[x] = so_far;\n}\n");
}

/* A window of one element has nothing to choose. */
static bool needs_maxima(const PoolShape *pool) {
    return pool->window.kernel_h > 1 || pool->window.kernel_w > 1;
}

/* One window's gradient to one of its rows: `arrived` is what each row has got for this column by now. Rows
 * that later windows reach too keep it in `sent`. */
static void emit_send_down(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    int rows = pool->window.kernel_h, stride = pool->window.stride;
    pool_template(f, pool, "vec left = zero;\nif (y < $out_h$) {\n");
    const char *pixel = arena_format(function_arena(f), "y * %d + x", pool->out_w);
    prefetch_operand(f, body, 0, "c + 1", pixel);
    text_format(body, "left = %s;\n}\n", operand_value(f, body, 0, "c", pixel));
    pool_template(f, pool, "vec arrived[$kernel_h$];\n");
    if (needs_maxima(pool)) {
        pool_template(f, pool, "vec maximum[$kernel_h$];\n");
        pool_unrolled(f, pool, 0, rows, "maximum[k] = maxima[k][x];\n");
    }
    if (rows > 1)
        pool_template(f, pool, "vec largest = maximum[0];\n");
    pool_unrolled(f, pool, 1, rows, "largest = netc_max(maximum[k], largest);\n");
    pool_unrolled(f, pool, 0, rows - 1,
                  "arrived[k] = netc_where_equal(maximum[k], largest, left, zero);\nleft -= arrived[k];\n");
    pool_template(f, pool, "arrived[$kernel_h$ - 1] = left;\n");
    pool_unrolled(f, pool, 0, rows - stride, "arrived[k] += to[k][x];\n");
    pool_unrolled(f, pool, stride, rows, "to[k][x] = arrived[k];\n");
}

/* What arrived at row r of the windows, which no later window reaches, along that row to one element of the
 * window's part; `open` are the gradients of the pixels that the next windows of the row may add to. */
static void emit_send_along(Function *f, const PoolShape *pool) {
    int columns = pool->window.kernel_w, stride = pool->window.stride;
    pool_template(f, pool, "left = arrived[r];\n");
    pool_unrolled(f, pool, 0, columns - 1,
                  "const vec taken = netc_where_equal(row[r][$from$ + k], maximum[r], left, zero);\n"
                  "open[r][k] += taken;\nleft -= taken;\n");
    pool_template(f, pool, "open[r][$kernel_w$ - 1] += left;\n");
    pool_unrolled(f, pool, 0, stride < columns ? stride : columns,
                  "spread[r * $line$ + $from$ + k] = open[r][k];\n");
    pool_unrolled(f, pool, 0, columns - stride, "open[r][k] = open[r][k + $stride$];\n");
    pool_unrolled(f, pool, columns > stride ? columns - stride : 0, columns, "open[r][k] = zero;\n");
}

static void begin_finished(Function *f, int rows) {
    text_format(function_body(f), "NETC_UNROLL\nfor (int r = 0; r < %d; r++) {\n", rows);
}

/* Where the rows of the windows lie in the rings. */
static void emit_slots(Function *f, const PoolShape *pool) {
    const Window *w = &pool->window;
    if (w->kernel_w > 1) {
        pool_template(f, pool, "const vec *row[$kernel_h$];\n");
        pool_unrolled(f, pool, 0, w->kernel_h, "row[k] = lines + ($slot$ + k) % $kernel_h$ * $line$;\n");
    }
    if (needs_maxima(pool)) {
        pool_template(f, pool, "const vec *maxima[$kernel_h$];\n");
        pool_unrolled(f, pool, 0, w->kernel_h, "maxima[k] = most + ($slot$ + k) % $kernel_h$ * $row$;\n");
    }
    if (w->kernel_h > w->stride) {
        pool_template(f, pool, "vec *to[$kernel_h$];\n");
        pool_unrolled(f, pool, 0, w->kernel_h, "to[k] = sent + ($slot$ + k) % $kernel_h$ * $row$;\n");
    }
}

/* The windows of row y, which may lie below the last: then only rows of x remain to be finished. */
static void emit_window_row(Function *f, const PoolShape *pool) {
    const Window *w = &pool->window;
    Text *body = function_body(f);
    int finished = w->stride < w->kernel_h ? w->stride : w->kernel_h;
    emit_slots(f, pool);
    if (!pool_open_in_scratch(pool))
        text_format(body, "vec open[%d][%d];\n", finished, w->kernel_w);
    begin_finished(f, finished);
    pool_unrolled(f, pool, 0, w->kernel_w, "open[r][k] = zero;\n");
    pool_template(f, pool, "}\nfor (int x = 0; x < $out_w$; x++) {\n");
    emit_send_down(f, pool);
    begin_finished(f, finished);
    emit_send_along(f, pool);
    text_add(body, "}\n}\n");
    if (w->kernel_w <= w->stride)
        return;
    begin_finished(f, finished);
    pool_unrolled(f, pool, 0, w->kernel_w - w->stride,
                  "spread[r * $line$ + $out_w$ * $stride$ + k] = open[r][k];\n");
    text_add(body, "}\n");
}

static void emit_finished_rows(Function *f, const PoolShape *pool) {
    pool_template(f, pool,
                  "for (int r = 0; r < $stride$; r++) {\nconst int done = top + r;\n"
                  "if (done < row_begin || done >= row_end) {\ncontinue;\n}\n"
                  "for (int x = 0; x < $in_w$; x++) {\n"
                  "const vec gradient = spread[r * $line$ + x + $pad_w$];\n");
    sinks_apply(f, function_body(f), "c", arena_format(function_arena(f), "done * %d + x", pool->in_w),
                "gradient");
    pool_template(f, pool, "}\n}\n");
}

/* Rows of x are read as windows need them, and finished when no later window needs them. */
void emit_maxpool_grad(Function *f) {
    PoolShape pool = pool_shape(function_kernel(f));
    Text *body = function_body(f);
    pool_name(f, &pool, "maxpool_grad");
    function_comment(f, "Gradient of a max pool: each window's goes to its first largest element.");
    sinks_begin(f, body);
    emit_maxpool_grad_memory(f, &pool);
    emit_first_window(f, &pool);
    pool_template(f, &pool, "for (int c = 0; c < $channels$; c++) {\n");
    operand_setup(f, body, 0, "c");
    operand_setup(f, body, 1, "c");
    sinks_setup(f, body, "c");
    pool_template(f, &pool,
                  "for (int i = 0; i < $kernel_h$ * $row$; i++) {\nsent[i] = zero;\n}\n"
                  "int next = -$pad_h$;\n"
                  "for (int y = first; $top$ < row_end; y++) {\n"
                  "const int top = $top$;\n"
                  "for (next = next > top ? next : top; next < top + $kernel_h$; next++) {\n");
    emit_read_row(f, &pool);
    pool_template(f, &pool, "}\n");
    emit_window_row(f, &pool);
    emit_finished_rows(f, &pool);
    pool_template(f, &pool, "}\n}\n");
    sinks_end(f, body);
}

static void emit_plane_grad(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    text_format(body, "const vec gradient = %s", operand_value(f, body, 0, "c", "0"));
    pool_template(f, pool, " * $inverse$;\nfor (int p = row_begin * $in_w$; p < row_end * $in_w$; p++) {\n");
    sinks_apply(f, body, "c", "p", "gradient");
    text_add(body, "}\n");
}

static void emit_tiles_grad(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    pool_template(f, pool,
                  "for (int y = row_begin; y < row_end; y++) {\nfor (int x = 0; x < $out_w$; x++) {\n");
    const char *pixel = arena_format(function_arena(f), "y / %d * %d + x", pool->window.stride, pool->out_w);
    text_format(body, "const vec gradient = %s", operand_value(f, body, 0, "c", pixel));
    pool_template(f, pool,
                  " * $inverse$;\n$unroll_window$for (int k = 0; k < $kernel_w$; k++) {\n"
                  "const int pixel = y * $in_w$ + $from$ + k;\n");
    sinks_apply(f, body, "c", "pixel", "gradient");
    text_add(body, "}\n}\n}\n");
}

/* Any windows: for each row of x, the windows over it summed down the columns, then spread along the row. */
static void emit_meeting_grad(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    pool_template(f, pool,
                  "for (int done = row_begin; done < row_end; done++) {\n"
                  "for (int x = 0; x < $row$; x++) {\ncolumns[x] = netc_broadcast(0);\n}\n"
                  "for (int x = 0; x < $line$; x++) {\nspread[x] = netc_broadcast(0);\n}\n"
                  "const int first = done + $pad_h$ < $kernel_h$ ? 0 : "
                  "(done + $pad_h$ - $kernel_h$) / $stride$ + 1;\n"
                  "for (int y = first; y < $out_h$ && $top$ <= done; y++) {\n"
                  "for (int x = 0; x < $out_w$; x++) {\n");
    const char *pixel = arena_format(function_arena(f), "y * %d + x", pool->out_w);
    text_format(body, "columns[x] += %s;\n}\n}\n", operand_value(f, body, 0, "c", pixel));
    pool_template(f, pool,
                  "for (int x = 0; x < $out_w$; x++) {\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_w$; k++) {\n"
                  "spread[$from$ + k] += columns[x];\n}\n}\n"
                  "for (int x = 0; x < $in_w$; x++) {\n"
                  "const vec gradient = spread[x + $pad_w$] * $inverse$;\n");
    sinks_apply(f, body, "c", arena_format(function_arena(f), "done * %d + x", pool->in_w), "gradient");
    text_add(body, "}\n}\n");
}

void emit_avgpool_grad(Function *f) {
    PoolShape pool = pool_shape(function_kernel(f));
    Text *body = function_body(f);
    bool in_place = pool_is_plane(&pool) || pool_windows_tile(&pool);
    pool_name(f, &pool, "avgpool_grad");
    function_comment(f, "Gradient of an average pool: each window's, shared by its elements.");
    sinks_begin(f, body);
    if (!in_place)
        text_format(body, "vec *const columns = %s, *const spread = columns + %d;\n", function_scratch(f),
                    pool.row);
    pool_template(f, &pool, "for (int c = 0; c < $channels$; c++) {\n");
    operand_setup(f, body, 0, "c");
    sinks_setup(f, body, "c");
    if (pool_is_plane(&pool))
        emit_plane_grad(f, &pool);
    else if (in_place)
        emit_tiles_grad(f, &pool);
    else
        emit_meeting_grad(f, &pool);
    text_add(body, "}\n");
    sinks_end(f, body);
}
