#include "compiler/codegen/kernels/winograd_source.h"

#include "compiler/ir/winograd_blocking.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

/* Columns of the source below a row of tiles, which begin so many pixels to the left of it. */
static int column_count(const WinogradRow *row) {
    return WINOGRAD_TILE * row->tiles + row->kernel - 1;
}

static int border(const WinogradRow *row) {
    return row->kernel / 2;
}

const char *winograd_transform(Function *f, int kernel, const char *name) {
    return arena_format(function_arena(f), kernel == 3 ? "netc_winograd_%s" : "netc_winograd5_%s", name);
}

/* Where the rows below the tiles lie. Those outside of the plane are read from its edge and then
 * cleared: so no pixel needs a branch. */
static void emit_places(Function *f, const WinogradRow *row) {
    TEMPLATE(function_body(f),
             "int lines[$patch$];\n"
             "vec_int inside[$patch$];\n"
             "NETC_UNROLL\n"
             "for (int i = 0; i < $patch$; i++) {\n"
             "const int row = $top$ + i - $border$;\n"
             "lines[i] = row < 0 ? 0 : row < $height$ ? row : $height$ - 1;\n"
             "inside[i] = netc_all_lanes(row == lines[i]);\n"
             "}\n"
             "const int from = $left$ == 0 ? $border$ : 0, inner = $width$ + $border$ - ($left$);\n"
             "const int to = inner < $columns$ ? inner : $columns$;\n",
             {"top", row->top}, {"left", row->left}, {"height", NUMBER(row->height)},
             {"width", NUMBER(row->width)}, {"columns", NUMBER(column_count(row))},
             {"border", NUMBER(border(row))}, {"patch", NUMBER(winograd_patch(row->kernel))});
}

static void emit_zero_columns(Function *f, const WinogradRow *row, const char *begin, const char *end) {
    TEMPLATE(function_body(f),
             "for (int p = $begin$; p < $end$; p++) {\n"
             "NETC_UNROLL\n"
             "for (int i = 0; i < $patch$; i++) {\n"
             "half[i][p] = (vec){0};\n"
             "}\n"
             "}\n",
             {"begin", begin}, {"end", end}, {"patch", NUMBER(winograd_patch(row->kernel))});
}

/* Down the columns, as the operand is read. Unless tiles reach beyond the plane, only their outer rows can.
 */
static void emit_columns(Function *f, const WinogradRow *row) {
    Text *out = function_body(f);
    const char *columns = NUMBER(column_count(row));
    text_format(out, "vec half[%d][%s];\n", winograd_patch(row->kernel), columns);
    emit_zero_columns(f, row, "0", "from");
    text_format(out,
                "for (int p = from; p < to; p++) {\n"
                "vec column[%d];\n"
                "NETC_UNROLL\n"
                "for (int i = 0; i < %d; i++) {\n",
                winograd_patch(row->kernel), winograd_patch(row->kernel));
    const char *pixel =
        arena_format(function_arena(f), "lines[i] * %d + %s + p - %d", row->width, row->left, border(row));
    const char *value = operand_value(f, out, 0, row->channel, pixel);
    const char *inner = arena_format(function_arena(f), "i >= %d && i < %d ? %s : ", border(row),
                                     winograd_patch(row->kernel) - border(row), value);
    const char *always = row->height % WINOGRAD_TILE ? "" : inner;
    text_format(out, "column[i] = %snetc_keep(%s, inside[i]);\n}\n", always, value);
    text_format(out, "%s(column, 1, &half[0][p], %s);\n}\n", winograd_transform(f, row->kernel, "x"),
                columns);
    emit_zero_columns(f, row, "to", columns);
}

void emit_winograd_row(Function *f, const WinogradRow *row) {
    text_add(function_body(f), "{\n");
    emit_places(f, row);
    emit_columns(f, row);
    TEMPLATE(function_body(f),
             "vec *const points = $points$;\n"
             "for (int tile = 0; tile < $tiles$; tile++) {\n"
             "NETC_UNROLL\n"
             "for (int i = 0; i < $patch$; i++) {\n"
             "$transform$(&half[i][4 * tile], 1, points + tile + i * $patch$ * $point$, $point$);\n"
             "}\n"
             "}\n"
             "}\n",
             {"points", row->points}, {"tiles", NUMBER(row->tiles)}, {"point", NUMBER(row->point)},
             {"patch", NUMBER(winograd_patch(row->kernel))},
             {"transform", winograd_transform(f, row->kernel, "x")});
}
