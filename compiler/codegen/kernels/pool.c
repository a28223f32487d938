/* Max and average pools, forward.
 *
 * Windows that meet are pooled along the row first, when a row of the input is read, and then down the
 * columns: a row's part is computed once for all windows it belongs to. */
#include "compiler/codegen/kernels/pool_text.h"
#include "compiler/codegen/kernels/prefetch.h"

/* How the elements of a window are put together. */
typedef struct Pooling {
    const char *name, *identity, *combine, *result;
} Pooling;

static const Pooling max_pooling = {"maxpool", "netc_broadcast(-INFINITY)", "netc_max(so_far, element)",
                                    "so_far"};

static Pooling average_pooling(Function *f, const PoolShape *pool) {
    int count = pool->window.kernel_h * pool->window.kernel_w;
    const char *result = arena_format(function_arena(f), "so_far * ((real)1 / %d)", count);
    return (Pooling){"avgpool", "netc_broadcast(0)", "so_far + element", result};
}

static const char *step_text(Function *f, const Pooling *pooling, const char *element) {
    return arena_format(function_arena(f), "const vec element = %s;\nso_far = %s;\n", element,
                        pooling->combine);
}

static void apply_result(Function *f, const Pooling *pooling, const char *pixel) {
    Text *body = function_body(f);
    text_format(body, "const vec pooled = %s;\n", pooling->result);
    sinks_apply(f, body, "c", pixel, "pooled");
}

static void begin_channels(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    pool_template(f, pool, "for (int c = 0; c < $channels$; c++) {\n");
    operand_setup(f, body, 0, "c");
    sinks_setup(f, body, "c");
}

/* Windows that do not meet: each reads its own elements in place. */
static void emit_windows_apart(Function *f, const PoolShape *pool, const Pooling *pooling) {
    Text *body = function_body(f);
    begin_channels(f, pool);
    pool_template(f, pool,
                  "for (int y = row_begin; y < row_end; y++) {\nfor (int x = 0; x < $out_w$; x++) {\n");
    text_format(body, "vec so_far = %s;\n", pooling->identity);
    pool_template(f, pool,
                  "$unroll_window$for (int i = 0; i < $kernel_h$ * $kernel_w$; i++) {\n"
                  "const int pixel = (y * $stride$ + i / $kernel_w$) * $in_w$ + $from$ + i % $kernel_w$;\n");
    prefetch_operand(f, body, 0, "c + 1", "pixel");
    text_add(body, step_text(f, pooling, operand_value(f, body, 0, "c", "pixel")));
    text_add(body, "}\n");
    apply_result(f, pooling, arena_format(function_arena(f), "y * %d + x", pool->out_w));
    text_add(body, "}\n}\n}\n");
}

/* One row of the input into its slot: with its borders into `line`, then pooled along the row. */
static void emit_pool_row(Function *f, const PoolShape *pool, const Pooling *pooling) {
    Text *body = function_body(f);
    pool_template(f, pool, "vec *const slot = rows + (next + $pad_h$) % $kernel_h$ * $row$;\n");
    pool_template(f, pool, "if (next < 0 || next >= $in_h$) {\nfor (int x = 0; x < $out_w$; x++) {\n");
    text_format(body, "slot[x] = %s;\n}\ncontinue;\n}\n", pooling->identity);
    pool_template(f, pool, "for (int x = 0; x < $in_w$; x++) {\n");
    const char *pixel = arena_format(function_arena(f), "next * %d + x", pool->in_w);
    prefetch_operand(f, body, 0, "c + 1", pixel);
    const char *value = operand_value(f, body, 0, "c", pixel);
    text_format(body, "line[x + %d] = %s;\n}\n", pool->window.pad_w, value);
    pool_template(f, pool, "for (int x = 0; x < $out_w$; x++) {\nvec so_far = line[$from$];\n");
    pool_unrolled(f, pool, 1, pool->window.kernel_w, step_text(f, pooling, "line[$from$ + k]"));
    text_add(body, "slot[x] = so_far;\n}\n");
}

static void emit_windows_meeting(Function *f, const PoolShape *pool, const Pooling *pooling) {
    Text *body = function_body(f);
    text_format(body, "vec *const line = %s, *const rows = line + %d;\n", function_scratch(f), pool->line);
    pool_template(f, pool, "for (int x = 0; x < $line$; x++) {\n");
    text_format(body, "line[x] = %s;\n}\n", pooling->identity);
    begin_channels(f, pool);
    pool_template(f, pool,
                  "int next = -$pad_h$; /* row of the input to be read */\n"
                  "for (int y = row_begin; y < row_end; y++) {\n"
                  "const int top = $top$;\n"
                  "for (next = next > top ? next : top; next < top + $kernel_h$; next++) {\n");
    emit_pool_row(f, pool, pooling);
    pool_template(f, pool, "}\nfor (int x = 0; x < $out_w$; x++) {\nvec so_far = rows[x];\n");
    pool_unrolled(f, pool, 1, pool->window.kernel_h, step_text(f, pooling, "rows[k * $row$ + x]"));
    apply_result(f, pooling, arena_format(function_arena(f), "y * %d + x", pool->out_w));
    text_add(body, "}\n}\n}\n");
}

/* The average of a whole plane: four sums at once, because one would wait for its own last addition. */
static void emit_plane_average(Function *f, const PoolShape *pool) {
    Text *body = function_body(f);
    begin_channels(f, pool);
    text_add(body, "vec sum[4] = {{0}};\n");
    pool_template(f, pool,
                  "int p = 0;\nfor (; p + 4 <= $in_h$ * $in_w$; p += 4) {\n"
                  "NETC_UNROLL\nfor (int i = 0; i < 4; i++) {\n");
    text_format(body, "sum[i] += %s;\n}\n}\n", operand_value(f, body, 0, "c", "p + i"));
    if (pool->in_h * pool->in_w % 4) {
        pool_template(f, pool, "for (; p < $in_h$ * $in_w$; p++) {\n");
        text_format(body, "sum[0] += %s;\n}\n", operand_value(f, body, 0, "c", "p"));
    }
    pool_template(f, pool, "const vec pooled = ((sum[0] + sum[1]) + (sum[2] + sum[3])) * $inverse$;\n");
    sinks_apply(f, body, "c", "0", "pooled");
    text_add(body, "}\n");
}

static void emit_pool(Function *f, const PoolShape *pool, const Pooling *pooling) {
    pool_name(f, pool, pooling->name);
    sinks_begin(f, function_body(f));
    if (pool_is_plane(pool) && pooling != &max_pooling)
        emit_plane_average(f, pool);
    else if (pool_windows_apart(pool))
        emit_windows_apart(f, pool, pooling);
    else
        emit_windows_meeting(f, pool, pooling);
    sinks_end(f, function_body(f));
}

void emit_maxpool(Function *f) {
    PoolShape pool = pool_shape(function_kernel(f));
    emit_pool(f, &pool, &max_pooling);
    function_comment(f, "Max pool: the largest element of each window.");
}

void emit_avgpool(Function *f) {
    PoolShape pool = pool_shape(function_kernel(f));
    Pooling pooling = average_pooling(f, &pool);
    emit_pool(f, &pool, &pooling);
    function_comment(f, "Average pool: the mean of each window, padding counted.");
}
