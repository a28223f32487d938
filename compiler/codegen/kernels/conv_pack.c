/* Weights in the order in which the micro-kernels of direct convolutions read them: for each phase, each
 * block of result channels, each source channel, kernel row and column, the weights of the block's channels
 * side by side. */
#include "compiler/codegen/kernels/conv_direct.h"
#include "compiler/codegen/kernels/kernels.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

static const char pack_phase[] = "{\n"
                                 "real *to = packed + $offset$first * source_channels * $weights_stride$;\n"
                                 "for (int channel = 0; channel < source_channels; channel++) {\n"
                                 "for (int row = 0; row < $rows$; row++) {\n"
                                 "for (int column = 0; column < $columns$; column++) {\n"
                                 "const real *from = weights + channel * source_stride + "
                                 "($row_first$ + row * $row_step$) * $kernel_w$ + $column_first$ + "
                                 "column * $column_step$;\n"
                                 "for (int o = 0; o < count; o++) {\n"
                                 "*to++ = from[(first + o) * result_stride];\n"
                                 "}\n"
                                 "}\n"
                                 "}\n"
                                 "}\n"
                                 "}\n";

static void emit_pack_phase(Function *f, const Kernel *conv, const ConvLoops *loops, int row, int column) {
    const ConvTaps *rows = &loops->rows[row], *columns = &loops->columns[column];
    const Window *window = &conv->conv.window;
    if (rows->taps == 0 || columns->taps == 0)
        return;
    int offset = conv_phase_offset(loops, row, column);
    TEMPLATE(function_body(f), pack_phase,
             {"offset", offset ? arena_format(function_arena(f), "%d * source_channels * result_channels + ",
                                              offset / (loops->source_channels * loops->result_channels))
                               : ""},
             {"weights_stride", NUMBER(rows->taps * columns->taps)}, {"rows", NUMBER(rows->taps)},
             {"columns", NUMBER(columns->taps)}, {"row_first", NUMBER(rows->kernel_first)},
             {"row_step", NUMBER(rows->kernel_step)}, {"kernel_w", NUMBER(window->kernel_w)},
             {"column_first", NUMBER(columns->kernel_first)}, {"column_step", NUMBER(columns->kernel_step)});
}

static void emit_pack_direct(Function *f) {
    const Kernel *conv = function_kernel(f)->partner;
    ConvLoops loops = conv_loops(function_program(f)->target, conv);
    function_number(f, "channels", loops.tile.channels);
    text_add(function_body(f), "const int first = item * channels, rest = result_channels - first;\n"
                               "const int count = rest < channels ? rest : channels;\n");
    for (int row = 0; row < loops.phases; row++)
        for (int column = 0; column < loops.phases; column++)
            emit_pack_phase(f, conv, &loops, row, column);
}

void emit_pack_weights(Function *f) {
    const Kernel *conv = function_kernel(f)->partner;
    const ConvGeometry *shape = &conv->conv;
    Arena *arena = function_arena(f);
    bool backward = conv->kind == KERNEL_CONV_DATA_GRAD, winograd = conv->algorithm == CONV_WINOGRAD;
    int taps = shape->window.kernel_h * shape->window.kernel_w, outer = taps * shape->in_channels;
    function_name(f, "pack%s_%dx%d_{source_channels}_{result_channels}", winograd ? "_winograd" : "",
                  shape->window.kernel_h, shape->window.kernel_w);
    function_comment(
        f, "Weights of one block of result channels, %sin the order in which the kernel reads them.",
        winograd ? "transformed to points, " : "");
    function_argument(f, "real *", "packed",
                      arena_format(arena, "REALS(%zu)", conv->packed_weights->arena_offset));
    function_weights(f, conv);
    function_argument(f, "const int", "item", "item");
    function_number(f, "source_channels", backward ? shape->out_channels : shape->in_channels);
    function_number(f, "result_channels", backward ? shape->in_channels : shape->out_channels);
    function_number(f, "source_stride", backward ? outer : taps);
    function_number(f, "result_stride", backward ? taps : outer);
    (winograd ? emit_pack_winograd : emit_pack_direct)(f);
}
