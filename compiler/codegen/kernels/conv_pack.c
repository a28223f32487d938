/* Weights in the order in which the micro-kernels of direct convolutions read them: for each phase, each
 * block of result channels, each source channel, kernel row and column, the weights of the block's channels
 * side by side. */
#include "compiler/codegen/kernels/conv_direct.h"
#include "compiler/codegen/kernels/kernels.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

static const char pack_phase[] = "{\n"
                                 "float *to = packed + $offset$ + first * $weights_stride$;\n"
                                 "for (int channel = 0; channel < $sources$; channel++) {\n"
                                 "for (int row = 0; row < $rows$; row++) {\n"
                                 "for (int column = 0; column < $columns$; column++) {\n"
                                 "const float *from = weights + channel * $source_stride$ + "
                                 "($row_first$ + row * $row_step$) * $kernel_w$ + $column_first$ + "
                                 "column * $column_step$;\n"
                                 "for (int o = 0; o < count; o++) {\n"
                                 "*to++ = from[(first + o) * $result_stride$];\n"
                                 "}\n"
                                 "}\n"
                                 "}\n"
                                 "}\n"
                                 "}\n";

static void emit_pack_phase(Function *f, const Kernel *conv, const ConvLoops *loops, int row, int column) {
    const ConvTaps *rows = &loops->rows[row], *columns = &loops->columns[column];
    const Window *window = &conv->conv.window;
    int taps = window->kernel_h * window->kernel_w, outer = taps * conv->conv.in_channels;
    if (rows->taps == 0 || columns->taps == 0)
        return;
    TEMPLATE(function_body(f), pack_phase, {"offset", NUMBER(conv_phase_offset(loops, row, column))},
             {"weights_stride", NUMBER(loops->source_channels * rows->taps * columns->taps)},
             {"sources", NUMBER(loops->source_channels)}, {"rows", NUMBER(rows->taps)},
             {"columns", NUMBER(columns->taps)}, {"source_stride", NUMBER(loops->backward ? outer : taps)},
             {"result_stride", NUMBER(loops->backward ? taps : outer)},
             {"row_first", NUMBER(rows->kernel_first)}, {"row_step", NUMBER(rows->kernel_step)},
             {"kernel_w", NUMBER(window->kernel_w)}, {"column_first", NUMBER(columns->kernel_first)},
             {"column_step", NUMBER(columns->kernel_step)});
}

static void emit_pack_direct(Function *f) {
    const Kernel *conv = function_kernel(f)->partner;
    ConvLoops loops = conv_loops(function_program(f)->target, conv);
    text_format(function_body(f), "const int first = item * %d;\n", loops.tile.channels);
    text_format(function_body(f), "const int count = %d - first < %d ? %d - first : %d;\n",
                loops.result_channels, loops.tile.channels, loops.result_channels, loops.tile.channels);
    for (int row = 0; row < loops.phases; row++)
        for (int column = 0; column < loops.phases; column++)
            emit_pack_phase(f, conv, &loops, row, column);
}

void emit_pack_weights(Function *f) {
    const Kernel *conv = function_kernel(f)->partner;
    const ConvGeometry *shape = &conv->conv;
    Arena *arena = function_arena(f);
    bool backward = conv->kind == KERNEL_CONV_DATA_GRAD, winograd = conv->algorithm == CONV_WINOGRAD;
    function_name(f, "pack_%s%s_%dx%d_%d_%d", backward ? "data_grad" : "conv", winograd ? "_winograd" : "",
                  shape->window.kernel_h, shape->window.kernel_w, shape->in_channels, shape->out_channels);
    function_comment(f, "Weights of one block of result channels, %sin the order in which %s reads them.",
                     winograd ? "transformed to 36 points, " : "",
                     backward ? "the data gradient" : "the convolution");
    function_argument(f, "float *", "packed",
                      arena_format(arena, "(float *)(s->arena + %zu)", conv->packed_offset));
    function_weights(f, conv);
    function_argument(f, "const int", "item", "item");
    (winograd ? emit_pack_winograd : emit_pack_direct)(f);
}
