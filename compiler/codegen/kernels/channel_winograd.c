/* 3x3 convolutions by Winograd's algorithm F(4x4, 3x3) where vectors hold channels; see channel_conv.h and
 * runtime/winograd.h. */
#include "compiler/codegen/kernels/channel_conv.h"
#include "compiler/ir/winograd_blocking.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

/* The staged source as points: [point][tile][plane]. */
static void emit_points(Function *f, const ChannelConv *c) {
    TEMPLATE(
        function_body(f),
        "vec *const points = staged + $begin$;\n"
        "for (int plane = 0; plane < $planes$; plane++) {\n"
        "for (int tile = 0; tile < $tiles$; tile++) {\n"
        "const vec *const from = staged + plane * $pitch$ + tile / $across$ * $down$ + tile % $across$ * 4;\n"
        "vec half[36];\n"
        "NETC_UNROLL\nfor (int x = 0; x < 6; x++) {\n"
        "netc_winograd_x(from + x, $line$, half + x, 6);\n}\n"
        "NETC_UNROLL\nfor (int y = 0; y < 6; y++) {\n"
        "netc_winograd_x(half + 6 * y, 1, points + y * 6 * $point$ + tile * $planes$ + plane, $point$);\n"
        "}\n}\n}\n",
        {"begin", NUMBER(c->source_begin)}, {"planes", NUMBER(c->in_planes)}, {"tiles", NUMBER(c->tiles)},
        {"pitch", NUMBER(c->pitch)}, {"across", NUMBER(c->tiles_across)},
        {"down", NUMBER(WINOGRAD_TILE * c->line)}, {"line", NUMBER(c->line)},
        {"point", NUMBER(c->source_point)});
}

static void emit_product(Function *f, const ChannelConv *c, int tiles) {
    Text *out = function_body(f);
    text_format(out, "const vec *const source = points + point * %d + tile * %d;\n", c->source_point,
                c->in_planes);
    ChannelMicroKernel micro = {.tile_h = 1,
                                .tile_w = tiles,
                                .across = c->in_planes,
                                .weights = arena_format(function_arena(f),
                                                        "(const vec *)%s + (first * 36 + point * %d) * %d",
                                                        function_packed(f), c->vectors, c->reduction),
                                .kernel_h = 1,
                                .kernel_w = 1};
    emit_channel_micro_kernel(f, c, &micro);
    TEMPLATE(out,
             "NETC_UNROLL\nfor (int v = 0; v < $vectors$; v++) {\n"
             "NETC_UNROLL\nfor (int p = 0; p < $pixels$; p++) {\n"
             "products[point * $point$ + v * $tiles$ + tile + p] = sum[v][p];\n}\n}\n",
             {"vectors", NUMBER(c->vectors)}, {"pixels", NUMBER(tiles)}, {"point", NUMBER(c->product_point)},
             {"tiles", NUMBER(c->tiles)});
}

static void emit_products(Function *f, const ChannelConv *c) {
    Text *out = function_body(f);
    int whole = c->tiles / c->tile_w * c->tile_w;
    text_format(out,
                "for (int point = 0; point < 36; point++) {\nfor (int tile = 0; tile < %d; tile += %d) {\n",
                whole, c->tile_w);
    emit_product(f, c, c->tile_w);
    text_add(out, "}\n");
    if (whole < c->tiles) {
        text_format(out, "{\nconst int tile = %d;\n", whole);
        emit_product(f, c, c->tiles - whole);
        text_add(out, "}\n");
    }
    text_add(out, "}\n");
}

/* The products as pixels of the result. */
static void emit_results(Function *f, const ChannelConv *c) {
    const ConvGeometry *conv = &function_kernel(f)->conv;
    Text *out = function_body(f);
    text_format(out, "for (int v = 0; v < %d; v++) {\n", c->vectors);
    sinks_setup(f, out, "first + v");
    TEMPLATE(out,
             "for (int tile = 0; tile < $tiles$; tile++) {\n"
             "const vec *const from = products + v * $tiles$ + tile;\n"
             "const int y = first_row * 4 + tile / $across$ * 4, x = tile % $across$ * 4;\n"
             "vec half[24], result[16];\n"
             "NETC_UNROLL\nfor (int i = 0; i < 6; i++) {\n"
             "netc_winograd_y(from + i * $point$, 6 * $point$, half + i, 6);\n}\n"
             "NETC_UNROLL\nfor (int i = 0; i < 4; i++) {\n"
             "netc_winograd_y(half + 6 * i, 1, result + 4 * i, 1);\n}\n"
             "NETC_UNROLL\nfor (int i = 0; i < 16; i++) {\n",
             {"tiles", NUMBER(c->tiles)}, {"across", NUMBER(c->tiles_across)},
             {"point", NUMBER(c->product_point)});
    if (conv->out_h % WINOGRAD_TILE || conv->out_w % WINOGRAD_TILE)
        text_format(out, "if (y + i / 4 >= %d || x + i %% 4 >= %d) {\ncontinue;\n}\n", conv->out_h,
                    conv->out_w);
    const char *pixel = arena_format(function_arena(f), "(y + i / 4) * %d + x + i %% 4", conv->out_w);
    sinks_apply(f, out, "first + v", pixel, "result[i]");
    text_add(out, "}\n}\n}\n");
}

void emit_channel_winograd(Function *f, const ChannelConv *c) {
    Text *out = function_body(f);
    emit_channel_item(f, c, c->tiles / c->tiles_across * c->stripes);
    text_add(out, "(void)end_row;\n");
    emit_channel_staging(f, c, "first_row * 4 - 1");
    emit_points(f, c);
    emit_channel_slots(f, c, 1);
    TEMPLATE(
        out,
        "vec *const products = staged + $begin$;\n"
        "for (int block = first_block; block < end_block; block++) {\nconst int first = block * $vectors$;\n",
        {"begin", NUMBER(c->product_begin)}, {"vectors", NUMBER(c->vectors)});
    emit_products(f, c);
    emit_results(f, c);
    text_add(out, "}\n");
}
