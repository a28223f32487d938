/* Max and average pools, backward: from the gradient of the windows to that of the pixels.
 *
 * A max pool's gradient goes to the first largest element of each window in row-major order, as in PyTorch.
 * That is the first largest element of the first row whose maximum is the window's. So gradients go down the
 * columns first, from a window to one of its rows, and then along that row: a row's maxima serve all windows
 * over it. The maxima are computed again from x, which is cheaper than reading y. */
#include "compiler/codegen/kernels/pool_text.h"

static void emit_maxpool_grad_memory(Function *f, const PoolShape *pool) {
    text_format(function_body(f), "vec *const lines = %s; /* rows of x, with borders */\n",
                function_scratch(f));
    pool_template(
        f, pool,
        "vec *const most = lines + $kernel_h$ * $line$; /* of each window's part in a row: the maximum */\n"
        "vec *const sent = most + $kernel_h$ * $row$; /* and the gradient that goes there */\n"
        "vec *const spread = sent + $kernel_h$ * $row$; /* the gradient of one row of x, with borders */\n"
        "const vec zero = netc_broadcast(0);\n"
        "for (int i = 0; i < $kernel_h$ * $line$; i++) {\nlines[i] = netc_broadcast(-INFINITY);\n}\n"
        "for (int i = 0; i < $line$; i++) {\nspread[i] = zero;\n}\n");
}

/* The windows over the stripe's rows: first <= y < end. */
static void emit_window_range(Function *f, const PoolShape *pool) {
    pool_template(f, pool,
                  "const int first = row_begin + $pad_h$ < $kernel_h$ ? 0 : "
                  "(row_begin + $pad_h$ - $kernel_h$) / $stride$ + 1;\n"
                  "const int last = (row_end - 1 + $pad_h$) / $stride$;\n"
                  "const int end = last < $out_h$ ? last + 1 : $out_h$;\n");
}

/* Row `next` of x into its slot: the elements, and the maxima along the row. */
static void emit_read_row(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    pool_template(f, pool,
                  "const int slot = (next + $pad_h$) % $kernel_h$;\n"
                  "vec *const line = lines + slot * $line$;\n"
                  "const bool inside = next >= 0 && next < $in_h$;\n"
                  "if (inside) {\nfor (int x = 0; x < $in_w$; x++) {\n");
    const char *pixel = arena_format(function_arena(f), "next * %d + x", pool->in_w);
    text_format(body, "line[x + %d] = %s;\n}\n}\n", pool->window.pad_w,
                operand_value(f, body, 1, "c", pixel));
    pool_template(f, pool,
                  "for (int x = 0; x < $out_w$; x++) {\nvec so_far = line[x * $stride$];\n"
                  "NETC_UNROLL\nfor (int k = 1; k < $kernel_w$; k++) {\n"
                  "so_far = netc_max(line[x * $stride$ + k], so_far);\n}\n"
                  "most[slot * $row$ + x] = inside ? so_far : netc_broadcast(-INFINITY);\n"
                  "sent[slot * $row$ + x] = zero;\n}\n");
}

/* The gradient of the windows of row y to one of their rows each. */
static void emit_send_down(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    pool_template(f, pool,
                  "const vec *maxima[$kernel_h$];\nvec *to[$kernel_h$];\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_h$; k++) {\n"
                  "maxima[k] = most + (y * $stride$ + k) % $kernel_h$ * $row$;\n"
                  "to[k] = sent + (y * $stride$ + k) % $kernel_h$ * $row$;\n}\n"
                  "for (int x = 0; x < $out_w$; x++) {\n");
    const char *dy =
        operand_value(f, body, 0, "c", arena_format(function_arena(f), "y * %d + x", pool->out_w));
    text_format(body, "vec left = %s;\n", dy);
    pool_template(f, pool,
                  "vec largest = maxima[0][x];\n"
                  "NETC_UNROLL\nfor (int k = 1; k < $kernel_h$; k++) {\n"
                  "largest = netc_max(maxima[k][x], largest);\n}\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_h$ - 1; k++) {\n"
                  "const vec taken = netc_where_equal(maxima[k][x], largest, left, zero);\n"
                  "to[k][x] += taken;\nleft -= taken;\n}\n"
                  "to[$kernel_h$ - 1][x] += left;\n}\n");
}

/* What was sent to row `done` of x, along it to one element of each window's part. */
static void emit_send_along(Function *f, const PoolShape *pool) {
    pool_template(f, pool,
                  "const int slot = (done + $pad_h$) % $kernel_h$;\n"
                  "const vec *const line = lines + slot * $line$;\n"
                  "vec open[$kernel_w$]; /* gradients of the pixels that later windows may add to */\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_w$; k++) {\nopen[k] = zero;\n}\n"
                  "for (int x = 0; x < $out_w$; x++) {\n"
                  "const vec largest = most[slot * $row$ + x];\nvec left = sent[slot * $row$ + x];\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_w$ - 1; k++) {\n"
                  "const vec taken = netc_where_equal(line[x * $stride$ + k], largest, left, zero);\n"
                  "open[k] += taken;\nleft -= taken;\n}\n"
                  "open[$kernel_w$ - 1] += left;\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_w$; k++) {\n"
                  "if (k < $stride$) {\nspread[x * $stride$ + k] = open[k];\n}\n"
                  "open[k] = k + $stride$ < $kernel_w$ ? open[(k + $stride$) % $kernel_w$] : zero;\n}\n}\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_w$ - $stride$; k++) {\n"
                  "spread[$out_w$ * $stride$ + k] = open[k];\n}\n");
}

static void emit_finish_row(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    bool gaps = pool->window.stride > pool->window.kernel_h;
    bool partly = gaps || pool_covered_rows(pool) < pool->in_h;
    if (partly)
        text_format(body, "const bool covered = done < %d%s;\nif (covered) {\n", pool_covered_rows(pool),
                    gaps ? arena_format(function_arena(f), " && (done + %d) %% %d < %d", pool->window.pad_h,
                                        pool->window.stride, pool->window.kernel_h)
                         : "");
    emit_send_along(f, pool);
    if (partly)
        pool_template(f, pool, "} else {\nfor (int x = 0; x < $line$; x++) {\nspread[x] = zero;\n}\n}\n");
    pool_template(f, pool, "for (int x = 0; x < $in_w$; x++) {\nconst vec gradient = spread[x + $pad_w$];\n");
    sinks_apply(f, body, "c", arena_format(function_arena(f), "done * %d + x", pool->in_w), "gradient");
    text_add(body, "}\n");
}

/* Rows of x are read as windows need them, and finished when no later window needs them. */
static void emit_maxpool_grad_rows(Function *f, const PoolShape *pool) {
    pool_template(f, pool,
                  "int next = first * $stride$ - $pad_h$, done = row_begin;\n"
                  "for (int y = first; done < row_end; y++) {\n"
                  "if (y < end) {\nconst int top = y * $stride$ - $pad_h$;\n"
                  "for (next = next > top ? next : top; next < top + $kernel_h$; next++) {\n");
    emit_read_row(f, pool);
    pool_template(f, pool, "}\n");
    emit_send_down(f, pool);
    pool_template(f, pool,
                  "}\nconst int finished = y + 1 < end ? (y + 1) * $stride$ - $pad_h$ : row_end;\n"
                  "for (; done < finished; done++) {\n");
    emit_finish_row(f, pool);
    pool_template(f, pool, "}\n}\n");
}

void emit_maxpool_grad(Function *f) {
    PoolShape pool = pool_shape(function_kernel(f));
    Text *body = function_body(f);
    pool_name(f, &pool, "maxpool_grad");
    function_comment(f, "Gradient of a max pool: each window's goes to its first largest element.");
    sinks_begin(f, body);
    emit_maxpool_grad_memory(f, &pool);
    emit_window_range(f, &pool);
    pool_template(f, &pool, "for (int c = 0; c < $channels$; c++) {\n");
    operand_setup(f, body, 0, "c");
    operand_setup(f, body, 1, "c");
    sinks_setup(f, body, "c");
    emit_maxpool_grad_rows(f, &pool);
    text_add(body, "}\n");
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
                  "const int pixel = y * $in_w$ + x * $stride$ + k;\n");
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
                  "for (int y = first; y < $out_h$ && y * $stride$ - $pad_h$ <= done; y++) {\n"
                  "for (int x = 0; x < $out_w$; x++) {\n");
    const char *pixel = arena_format(function_arena(f), "y * %d + x", pool->out_w);
    text_format(body, "columns[x] += %s;\n}\n}\n", operand_value(f, body, 0, "c", pixel));
    pool_template(f, pool,
                  "for (int x = 0; x < $out_w$; x++) {\n"
                  "NETC_UNROLL\nfor (int k = 0; k < $kernel_w$; k++) {\n"
                  "spread[x * $stride$ + k] += columns[x];\n}\n}\n"
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
