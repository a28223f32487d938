/* Direct convolutions: source rows pass through a ring of lines, and a micro-kernel sums from there.
 *
 * The ring holds, for each source channel, the rows that one row of results reads, with the zero border. The
 * operand's expression is evaluated once for each element of a row, when the row enters the ring. */
#include "compiler/codegen/kernels/conv_direct.h"
#include "compiler/codegen/kernels/conv_gemm.h"
#include "compiler/codegen/kernels/kernels.h"
#include "compiler/codegen/kernels/prefetch.h"

#define NUMBER(value) arena_format(function_arena(f), "%d", (value))

/* The line of the ring that holds source row `row`; rows above the plane have negative numbers. */
static const char *line_address(Function *f, const ConvLoops *loops, const char *row) {
    const char *ring = function_scratch(f);
    if (loops->ring_rows == 1)
        return ring;
    int bias = 0;
    while (bias + loops->first_row < 0)
        bias += loops->ring_rows;
    return arena_format(function_arena(f), "%s + (%s + %d) %% %d * %d", ring, row, bias, loops->ring_rows,
                        loops->line);
}

static void emit_zero_columns(Function *f, int begin, int end) {
    if (begin < end)
        text_format(function_body(f), "for (int x = %d; x < %d; x++) {\nline[x] = (vec){0};\n}\n", begin,
                    end);
}

/* The border's columns are zero in every line; rows that enter write between them. */
static void emit_border(Function *f, const ConvLoops *loops) {
    int left = loops->column_begin - loops->first_column, right = loops->column_end - loops->first_column;
    if (left <= 0 && right >= loops->line)
        return;
    text_format(function_body(f),
                "for (int i = 0; i < %s * %d; i++) {\nvec *line = %s + i / %d * %d + i %% %d * %d;\n",
                source_channels(f, loops), loops->ring_rows, function_scratch(f), loops->ring_rows,
                loops->channel_stride, loops->ring_rows, loops->line);
    emit_zero_columns(f, 0, left);
    emit_zero_columns(f, right, loops->line);
    text_add(function_body(f), "}\n");
}

static void emit_zero_row(Function *f, const ConvLoops *loops) {
    TEMPLATE(function_body(f),
             "if (entering < 0 || entering >= $height$) {\n"
             "for (int channel = 0; channel < $channels$; channel++) {\n"
             "for (int x = 0; x < $line$; x++) {\n"
             "line[channel * $channel_stride$ + x] = (vec){0};\n"
             "}\n"
             "}\n"
             "continue;\n"
             "}\n",
             {"height", NUMBER(loops->source_h)}, {"channels", source_channels(f, loops)},
             {"line", NUMBER(loops->line)}, {"channel_stride", NUMBER(loops->channel_stride)});
}

static void emit_fill_row(Function *f, const ConvLoops *loops) {
    Text *out = function_body(f);
    text_format(out, "for (int channel = 0; channel < %s; channel++) {\n", source_channels(f, loops));
    operand_setup(f, out, 0, "channel");
    text_format(out, "vec *to = line + channel * %d;\nfor (int x = %d; x < %d; x += %d) {\n",
                loops->channel_stride, loops->column_begin, loops->column_end, loops->column_step);
    const char *pixel = arena_format(function_arena(f), "entering * %d + x", loops->source_w);
    const char *value = operand_value(f, out, 0, "channel", pixel);
    text_format(out, "to[x - (%d)] = %s;\n}\n}\n", loops->first_column, value);
}

/* Lets the rows up to top + ring_rows - 1 enter. */
static void emit_entering_rows(Function *f, const ConvLoops *loops) {
    Text *out = function_body(f);
    text_format(out,
                "entering = entering < top ? top : entering;\nfor (; entering < top + %d; entering++) {\n",
                loops->ring_rows);
    text_format(out, "vec *line = %s;\n", line_address(f, loops, "entering"));
    emit_zero_row(f, loops);
    emit_fill_row(f, loops);
    text_add(out, "}\n");
}

/* Results that no tap reaches. */
static void emit_untouched(Function *f, const ConvLoops *loops, const ConvTaps *columns, const char *pixel) {
    Text *out = function_body(f);
    text_format(out, "for (int first = 0; first < %s; first++) {\n", result_channels(f, loops));
    sinks_setup(f, out, "first");
    text_format(out, "for (int p = 0; p < %d; p++) {\nconst vec zero = {0};\n", columns->results);
    sinks_apply(f, out, "first", pixel, "zero");
    text_add(out, "}\n}\n");
}

static void emit_pixel_blocks(Function *f, const DirectKernel *kernel) {
    Text *out = function_body(f);
    int results = kernel->results, block = kernel->tile.pixels, step = kernel->loops->source_step;
    int whole = results / block * block;
    text_format(out, "for (int x = 0; x < %d; x += %d) {\n", whole * step, block * step);
    emit_direct_kernel(f, kernel);
    text_add(out, "}\n");
    if (whole == results)
        return;
    DirectKernel rest = *kernel;
    rest.tile.pixels = results - whole;
    text_format(out, "{\nconst int x = %d;\n", whole * step);
    emit_direct_kernel(f, &rest);
    text_add(out, "}\n");
}

static void emit_row_pointers(Function *f, const ConvLoops *loops, const ConvTaps *rows,
                              const ConvTaps *columns) {
    Text *out = function_body(f);
    text_format(out, "const vec *const rows[%d] = {", rows->taps);
    for (int i = 0; i < rows->taps; i++) {
        const char *row = arena_format(function_arena(f), "top + %d", rows->first - loops->first_row + i);
        text_format(out, "%s%s + %d", i ? ", " : "", line_address(f, loops, row),
                    columns->first - loops->first_column);
    }
    text_add(out, "};\n");
}

static int most_taps(const ConvLoops *loops) {
    int most = 0;
    for (int row = 0; row < loops->phases; row++)
        for (int column = 0; column < loops->phases; column++)
            if (loops->rows[row].taps * loops->columns[column].taps > most)
                most = loops->rows[row].taps * loops->columns[column].taps;
    return most;
}

/* The place of pixel `p` of the tile at source position x among row y of the results. */
static const char *result_pixel(Function *f, const ConvLoops *loops, const char *x, int column_phase) {
    Arena *arena = function_arena(f);
    const char *place = loops->source_step == 1 ? x : arena_format(arena, "%s / %d", x, loops->source_step);
    return loops->result_step == 1 ? arena_format(arena, "y * %d + %s + p", loops->result_w, place)
                                   : arena_format(arena, "y * %d + (%s + p) * %d + %d", loops->result_w,
                                                  place, loops->result_step, column_phase);
}

/* One row of results, those of one column phase. */
static void emit_phase(Function *f, const ConvLoops *loops, int row_phase, int column_phase) {
    const ConvTaps *rows = &loops->rows[row_phase], *columns = &loops->columns[column_phase];
    if (columns->results == 0)
        return;
    text_add(function_body(f), "{\n");
    if (rows->taps && columns->taps) {
        DirectKernel kernel = {.tile = loops->tile,
                               .loops = loops,
                               .kernel_rows = rows->taps,
                               .kernel_columns = columns->taps,
                               .results = columns->results,
                               .weights_offset = conv_phase_offset(loops, row_phase, column_phase),
                               .prefetch = rows->taps * columns->taps == most_taps(loops),
                               .pixel = result_pixel(f, loops, "x", column_phase),
                               .next_pixel = arena_format(function_arena(f), "next_row + %s",
                                                          result_pixel(f, loops, "next_x", column_phase))};
        emit_row_pointers(f, loops, rows, columns);
        emit_channel_blocks(f, &kernel, emit_pixel_blocks);
    } else {
        emit_untouched(f, loops, columns, result_pixel(f, loops, "0", column_phase));
    }
    text_add(function_body(f), "}\n");
}

/* Row group * step + phase of the results, where it is among the item's. */
static void emit_phase_rows(Function *f, const ConvLoops *loops) {
    Text *out = function_body(f);
    for (int row = 0; row < loops->phases; row++) {
        text_format(out, "if (group * %d + %d >= row_begin && group * %d + %d < row_end) {\n", loops->phases,
                    row, loops->phases, row);
        text_format(out, "const int y = group * %d + %d;\n", loops->phases, row);
        for (int column = 0; column < loops->phases; column++)
            emit_phase(f, loops, row, column);
        text_add(out, "}\n");
    }
}

static void emit_ring_convolution(Function *f, const ConvLoops *loops) {
    Text *out = function_body(f);
    sinks_begin(f, out);
    emit_border(f, loops);
    const char *group = loops->phases == 1 ? "y" : "group";
    if (loops->phases == 1)
        text_format(out,
                    "int entering = row_begin * %d + (%d);\nfor (int y = row_begin; y < row_end; y++) {\n",
                    loops->source_step, loops->first_row);
    else
        text_format(out,
                    "int entering = row_begin / %d + (%d);\n"
                    "for (int group = row_begin / %d; group * %d < row_end; group++) {\n",
                    loops->phases, loops->first_row, loops->phases, loops->phases);
    text_format(out, "const int top = %s * %d + (%d);\n", group, loops->source_step, loops->first_row);
    emit_entering_rows(f, loops);
    prefetch_setup(f, out, arena_format(function_arena(f), "entering * %d", loops->source_w),
                   loops->source_h * loops->source_w);
    if (loops->phases == 1)
        emit_phase(f, loops, 0, 0);
    else
        emit_phase_rows(f, loops);
    text_add(out, "}\n");
    sinks_end(f, out);
}

void emit_direct_convolution(Function *f) {
    ConvLoops loops = conv_loops(function_program(f)->target, function_kernel(f));
    if (loops.pointwise)
        emit_pointwise_convolution(f, &loops);
    else
        emit_ring_convolution(f, &loops);
}

void emit_convolution(Function *f) {
    const Kernel *kernel = function_kernel(f);
    const ConvGeometry *conv = &kernel->conv;
    bool backward = kernel->kind == KERNEL_CONV_DATA_GRAD;
    function_number(f, "source_channels", backward ? conv->out_channels : conv->in_channels);
    function_number(f, "result_channels", backward ? conv->in_channels : conv->out_channels);
    (kernel->algorithm == CONV_WINOGRAD ? emit_winograd_convolution : emit_direct_convolution)(f);
}

const char *algorithm_note(const Kernel *kernel) {
    if (kernel->algorithm != CONV_WINOGRAD)
        return "";
    return kernel->conv.window.kernel_h == 3 ? " (Winograd F(4x4, 3x3))" : " (Winograd F(4x4, 5x5))";
}

void emit_conv(Function *f) {
    const Kernel *kernel = function_kernel(f);
    const ConvGeometry *conv = &kernel->conv;
    if (kernel->algorithm == CONV_GEMM) {
        emit_conv_gemm(f);
        return;
    }
    function_name(f, "conv%dx%d%s_{source_channels}_{result_channels}_h%dw%ds%d", conv->window.kernel_h,
                  conv->window.kernel_w, kernel->algorithm == CONV_WINOGRAD ? "_winograd" : "", conv->in_h,
                  conv->in_w, conv->window.stride);
    function_comment(
        f, "%dx%d convolution%s, {source_channels} to {result_channels} channels, %dx%d to %dx%d pixels.",
        conv->window.kernel_h, conv->window.kernel_w, algorithm_note(kernel), conv->in_h, conv->in_w,
        conv->out_h, conv->out_w);
    emit_convolution(f);
}
