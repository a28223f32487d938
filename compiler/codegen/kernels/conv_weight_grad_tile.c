/* The inner loops of the weight gradient: rectangles of weights summed in registers over a stripe. */
#include "compiler/codegen/kernels/conv_weight_grad.h"

void open_pieces(Text *out, const char *variable, Pieces pieces, const char *total, bool rest) {
    if (rest)
        text_format(out, "{\nconst int %s = %d;\n", variable, pieces.size * pieces.count);
    else if (pieces.rest == 0)
        text_format(out, "for (int %s = 0; %s < %s; %s += %d) {\n", variable, variable, total, variable,
                    pieces.size);
    else
        text_format(out, "for (int %s = 0; %s < %d; %s += %d) {\n", variable, variable,
                    pieces.size * pieces.count, variable, pieces.size);
}

static const char *number(Function *f, int value) {
    return arena_format(function_arena(f), "%d", value);
}

typedef struct Tile {
    int outputs, channels, columns, first_column;
    const WeightGradPrefetch *prefetch;
} Tile;

static const char pixel_step[] = "vec inputs[$inputs$];\n"
                                 "NETC_UNROLL\n"
                                 "for (int j = 0; j < $inputs$; j++) {\n"
                                 "inputs[j] = xs[$input_address$];\n"
                                 "}\n"
                                 "NETC_UNROLL\n"
                                 "for (int o = 0; o < $outputs$; o++) {\n"
                                 "vec d = dys[o * $dy_plane$ + p];\n"
                                 "NETC_PIN(d);\n"
                                 "NETC_UNROLL\n"
                                 "for (int j = 0; j < $inputs$; j++)\n"
                                 "sums[j * $outputs$ + o] += d * inputs[j];\n"
                                 "}\n";

static const char *input_address(Function *f, const WeightGradBlocking *blocking, Tile tile) {
    int step = blocking->flat ? 1 : function_kernel(f)->conv.window.stride;
    const char *pixel = step == 1 ? "p" : arena_format(function_arena(f), "p * %d", step);
    if (tile.channels == 1)
        return arena_format(function_arena(f), "%s + j", pixel);
    if (tile.columns == 1)
        return arena_format(function_arena(f), "j * %d + %s", blocking->x_plane, pixel);
    return arena_format(function_arena(f), "j / %d * %d + %s + j %% %d", tile.columns, blocking->x_plane,
                        pixel, tile.columns);
}

static void emit_pixel_loop(Function *f, const WeightGradBlocking *blocking, Tile tile, const char *pixels,
                            const char *step) {
    Text *out = function_body(f);
    text_format(out, "for (int p = 0; p < %s; p++) {\n", pixels);
    emit_prefetch_lines(f, tile.prefetch, step);
    TEMPLATE(out, pixel_step, {"inputs", number(f, tile.channels * tile.columns)},
             {"outputs", number(f, tile.outputs)}, {"dy_plane", number(f, blocking->dy_plane)},
             {"input_address", input_address(f, blocking, tile)});
    text_add(out, "}\n");
}

static void emit_row_loop(Function *f, const WeightGradBlocking *blocking, Tile tile) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    Text *out = function_body(f);
    const char *stride = number(f, geometry->window.stride), *ring = number(f, blocking->ring_rows),
               *width = number(f, geometry->out_w);
    TEMPLATE(out,
             "int slot = (begin * $stride$ + kernel_row) % $ring$;\n"
             "for (int y = 0; y < rows; y++) {\n"
             "const vec *const xs = x + input * $x_plane$ + slot * $row$ + $column$;\n"
             "const vec *const dys = dy + output * $dy_plane$ + y * $width$;\n",
             {"stride", stride}, {"ring", ring}, {"width", width}, {"x_plane", number(f, blocking->x_plane)},
             {"dy_plane", number(f, blocking->dy_plane)}, {"row", number(f, blocking->row_vectors)},
             {"column", number(f, tile.first_column)});
    emit_pixel_loop(f, blocking, tile, width, arena_format(function_arena(f), "y * %s + p", width));
    TEMPLATE(out, "slot += $stride$;\nslot -= slot >= $ring$ ? $ring$ : 0;\n}\n", {"stride", stride},
             {"ring", ring});
}

static void emit_flat_loop(Function *f, const WeightGradBlocking *blocking, Tile tile) {
    text_format(function_body(f),
                "const vec *const xs = x + input * %d;\n"
                "const vec *const dys = dy + output * %d;\n",
                blocking->x_plane, blocking->dy_plane);
    emit_pixel_loop(f, blocking, tile, "pixels", "p");
}

static void emit_tile(Function *f, const WeightGradBlocking *blocking, Tile tile) {
    Text *out = function_body(f);
    int floats = weight_grad_tile_floats(tile.channels * tile.columns, tile.outputs);
    text_format(out, "{\nvec sums[%d] = {0};\n", floats);
    emit_prefetch_tile(f, tile.prefetch);
    if (blocking->flat)
        emit_flat_loop(f, blocking, tile);
    else
        emit_row_loop(f, blocking, tile);
    text_format(out,
                "NETC_UNROLL\n"
                "for (int i = 0; i < %d; i += 8)\n"
                "netc_reduce8(sums + i, target + i);\n"
                "target += %d;\n}\n",
                floats, floats);
}

static void emit_columns(Function *f, const WeightGradBlocking *blocking, Tile tile) {
    Text *out = function_body(f);
    int kernel_rows = function_kernel(f)->conv.window.kernel_h;
    if (!blocking->flat)
        text_format(out, "for (int kernel_row = 0; kernel_row < %d; kernel_row++) {\n", kernel_rows);
    for (int i = 0; i < pieces_number(blocking->columns); i++) {
        tile.columns = pieces_size(blocking->columns, i);
        tile.first_column = i * blocking->columns.size;
        emit_tile(f, blocking, tile);
    }
    if (!blocking->flat)
        text_add(out, "}\n");
}

static void emit_channels(Function *f, const WeightGradBlocking *blocking, Tile tile) {
    Text *out = function_body(f);
    Pieces channels = blocking->in_channels;
    for (int rest = 0; rest <= (channels.rest != 0); rest++) {
        open_pieces(out, "input", channels, in_channels(f), rest);
        tile.channels = rest ? channels.rest : channels.size;
        emit_columns(f, blocking, tile);
        text_add(out, "}\n");
    }
}

void emit_weight_grad_tiles(Function *f, const WeightGradBlocking *blocking) {
    Text *out = function_body(f);
    Pieces outputs = blocking->out_channels;
    WeightGradPrefetch prefetch = emit_prefetch_stripe(f, blocking);
    text_add(out, "real *target = partial;\n");
    for (int rest = 0; rest <= (outputs.rest != 0); rest++) {
        open_pieces(out, "output", outputs, out_channels(f), rest);
        emit_channels(f, blocking,
                      (Tile){.outputs = rest ? outputs.rest : outputs.size, .prefetch = &prefetch});
        text_add(out, "}\n");
    }
}
