/* Convolutions as matrix products. In the lane layout the channels of one block of images are the rows of a
 * matrix whose columns are pixel and lane; im2col makes the matrix that the weights multiply. */
#include "compiler/codegen/kernels/conv_gemm.h"
#include "compiler/codegen/kernels/kernels.h"
#include "compiler/ir/gemm_blocking.h"

static const char *number(Function *f, size_t value) {
    return arena_format(function_arena(f), "%zu", value);
}

static GemmBlocking blocking_of(Function *f) {
    return gemm_blocking(function_program(f)->target, function_kernel(f));
}

static bool has_bias_gradient(const Kernel *kernel) {
    return kernel->kind == KERNEL_CONV_WEIGHT_GRAD && kernel->bias && !kernel->bias_is_zero_grad;
}

static void declare(Function *f, const char *name, size_t offset) {
    text_format(function_body(f), "vec *const %s = %s + %zu;\n", name, function_scratch(f), offset);
}

static void emit_evaluate(Function *f, int operand, const char *name, int channels, int pixels) {
    Text *out = function_body(f);
    bool sum = operand == 1 && has_bias_gradient(function_kernel(f));
    text_format(out, "for (int c = 0; c < %d; c++) {\nconst int channel = group * %d + c;\n", channels,
                channels);
    operand_setup(f, out, operand, "channel");
    text_format(out, "%sfor (int p = 0; p < %d; p++) {\n", sum ? "vec bias = {0};\n" : "", pixels);
    const char *value = operand_value(f, out, operand, "channel", "p");
    text_format(out, "%s_staged[c * %d + p] = %s;\n", name, pixels, value);
    if (sum)
        text_format(out, "bias += %s;\n}\npartial[%zu + channel] = netc_lane_sum(bias);\n}\n", value,
                    function_kernel(f)->weight->info.count);
    else
        text_add(out, "}\n}\n");
}

static void emit_bias_in_place(Function *f, const View *view, int channels, int pixels) {
    TEMPLATE(function_body(f),
             "for (int c = 0; c < $channels$; c++) {\n"
             "vec bias = {0};\n"
             "for (int p = 0; p < $pixels$; p++)\n"
             "bias += dy[c * $plane$ + p];\n"
             "partial[$weights$ + group * $channels$ + c] = netc_lane_sum(bias);\n"
             "}\n",
             {"channels", number(f, (size_t)channels)}, {"pixels", number(f, (size_t)pixels)},
             {"plane", number(f, (size_t)view->buffer->plane)},
             {"weights", number(f, function_kernel(f)->weight->info.count)});
}

/* Declares `name`, the operand's channels of this group as a matrix; returns the vectors from row to row. */
static int emit_operand(Function *f, int operand, const char *name, int channels, int pixels) {
    const View *view = operand_plain_view(function_kernel(f), operand);
    Text *out = function_body(f);
    if (!view) {
        declare(f, arena_format(function_arena(f), "%s_staged", name),
                blocking_of(f).operand_offset[operand]);
        emit_evaluate(f, operand, name, channels, pixels);
        text_format(out, "const vec *const %s = %s_staged;\n", name, name);
        return pixels;
    }
    text_format(out, "const vec *const %s = %s + group * %d;\n", name, function_view(f, *view, false),
                channels * view->buffer->plane);
    if (operand == 1 && has_bias_gradient(function_kernel(f)))
        emit_bias_in_place(f, view, channels, pixels);
    return view->buffer->plane;
}

static void open_groups(Function *f) {
    text_format(function_body(f), "for (int group = 0; group < %d; group++) {\n",
                function_kernel(f)->conv.window.groups);
}

/* `begin` is the first row of the convolution's result in this stripe, `count` its pixels. */
static void open_stripes(Function *f) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    TEMPLATE(function_body(f),
             "for (int begin = 0; begin < $height$; begin += $stripe$) {\n"
             "const int rows = $height$ - begin < $stripe$ ? $height$ - begin : $stripe$;\n"
             "const int count = rows * $width$;\n",
             {"height", number(f, (size_t)geometry->out_h)}, {"width", number(f, (size_t)geometry->out_w)},
             {"stripe", number(f, (size_t)blocking_of(f).stripe)});
}

/* Walks over the elements of the im2col matrix: `inside` is the statement where an element is a pixel of the
 * image, numbered `pixel`, in channel `c`; `outside` where it is padding. */
static void emit_columns_walk(Function *f, const char *inside, const char *outside) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    const Window *window = &geometry->window;
    TEMPLATE(function_body(f),
             "for (int tap = 0; tap < $taps$; tap++) {\n"
             "const int c = tap / $kernel$;\n"
             "const int down = tap % $kernel$ / $kernel_w$ * $dilation$ - $pad_h$;\n"
             "const int right = tap % $kernel_w$ * $dilation$ - $pad_w$;\n"
             "vec *element = columns + (long)tap * count;\n"
             "for (int y = begin; y < begin + rows; y++)\n"
             "for (int x = 0; x < $width$; x++, element++) {\n"
             "const int row = y * $stride$ + down, column = x * $stride$ + right;\n"
             "const int pixel = row * $in_w$ + column;\n"
             "if (row >= 0 && row < $in_h$ && column >= 0 && column < $in_w$)\n"
             "$inside$\n"
             "$outside$"
             "}\n}\n",
             {"taps", number(f, (size_t)blocking_of(f).taps)},
             {"kernel", number(f, (size_t)(window->kernel_h * window->kernel_w))},
             {"kernel_w", number(f, (size_t)window->kernel_w)},
             {"dilation", number(f, (size_t)window->dilation)}, {"pad_h", number(f, (size_t)window->pad_h)},
             {"pad_w", number(f, (size_t)window->pad_w)}, {"width", number(f, (size_t)geometry->out_w)},
             {"stride", number(f, (size_t)window->stride)}, {"in_h", number(f, (size_t)geometry->in_h)},
             {"in_w", number(f, (size_t)geometry->in_w)}, {"inside", inside}, {"outside", outside});
}

static void emit_im2col(Function *f, int plane) {
    emit_columns_walk(f, arena_format(function_arena(f), "*element = image[(long)c * %d + pixel];", plane),
                      "else\nmemset(element, 0, sizeof *element);\n");
}

static void emit_col2im(Function *f) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    emit_columns_walk(f,
                      arena_format(function_arena(f), "result[(long)c * %d + pixel] += *element;",
                                   geometry->in_h * geometry->in_w),
                      "");
}

/* The weights of this group: a matrix [out_channels][taps]. */
static void declare_weights(Function *f) {
    const Kernel *kernel = function_kernel(f);
    GemmBlocking blocking = blocking_of(f);
    const char *weights = function_weights(f, kernel);
    text_format(function_body(f), "const real *const matrix = %s + group * %d;\n", weights,
                blocking.out_channels * blocking.taps);
}

/* The result's channels of this group go to the sinks, from `result`, in which channels are `plane` vectors
 * apart. */
static void emit_result(Function *f, int channels, const char *plane, const char *first_pixel,
                        const char *pixels) {
    Text *out = function_body(f);
    text_format(out, "for (int c = 0; c < %d; c++) {\nconst int channel = group * %d + c;\n", channels,
                channels);
    sinks_setup(f, out, "channel");
    text_format(out,
                "for (int p = 0; p < %s; p++) {\n"
                "const int pixel = %s + p;\n"
                "const vec value = result[(long)c * %s + p];\n",
                pixels, first_pixel, plane);
    sinks_apply(f, out, "channel", "pixel", "value");
    text_add(out, "}\n}\n");
}

static void describe(Function *f, const char *stem, const char *what) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    const Window *window = &geometry->window;
    function_name(f, "conv%dx%d_%s_gemm_%d_%d_h%dw%ds%d", window->kernel_h, window->kernel_w, stem,
                  geometry->in_channels, geometry->out_channels, geometry->out_h, geometry->out_w,
                  window->stride);
    function_comment(f,
                     "%s of a %dx%d convolution, %d -> %d channels, %d groups, dilation %d, for one block:\n"
                     " * a matrix product for each group.",
                     what, window->kernel_h, window->kernel_w, geometry->in_channels, geometry->out_channels,
                     window->groups, window->dilation);
}

void emit_conv_gemm(Function *f) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    GemmBlocking blocking = blocking_of(f);
    Text *out = function_body(f);
    describe(f, "forward", "Result");
    sinks_begin(f, out);
    declare(f, "columns", blocking.columns_offset);
    declare(f, "result", blocking.result_offset);
    open_groups(f);
    declare_weights(f);
    int plane = emit_operand(f, 0, "image", blocking.in_channels, geometry->in_h * geometry->in_w);
    open_stripes(f);
    emit_im2col(f, plane);
    TEMPLATE(out,
             "$gemm$(CblasRowMajor, CblasNoTrans, CblasNoTrans, $outputs$, count * NETC_LANES, $taps$, "
             "1, matrix, "
             "$taps$, (const real *)columns, count * NETC_LANES, 0, (real *)result, count * NETC_LANES);\n",
             {"gemm", function_gemm(f)}, {"outputs", number(f, (size_t)blocking.out_channels)},
             {"taps", number(f, (size_t)blocking.taps)});
    emit_result(f, blocking.out_channels, "count",
                arena_format(function_arena(f), "begin * %d", geometry->out_w), "count");
    text_add(out, "}\n}\n");
    sinks_end(f, out);
}

void emit_conv_data_grad_gemm(Function *f) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    GemmBlocking blocking = blocking_of(f);
    Text *out = function_body(f);
    const char *pixels = number(f, (size_t)(geometry->in_h * geometry->in_w));
    describe(f, "data_grad", "Data gradient");
    sinks_begin(f, out);
    declare(f, "columns", blocking.columns_offset);
    declare(f, "result", blocking.result_offset);
    open_groups(f);
    declare_weights(f);
    int plane = emit_operand(f, 0, "dy", blocking.out_channels, geometry->out_h * geometry->out_w);
    text_format(out, "memset(result, 0, %d * %s * sizeof(vec));\n", blocking.in_channels, pixels);
    open_stripes(f);
    TEMPLATE(out,
             "$gemm$(CblasRowMajor, CblasTrans, CblasNoTrans, $taps$, count * NETC_LANES, $outputs$, 1, "
             "matrix, "
             "$taps$, (const real *)(dy + begin * $width$), $plane$ * NETC_LANES, 0, (real *)columns, "
             "count * NETC_LANES);\n",
             {"gemm", function_gemm(f)}, {"outputs", number(f, (size_t)blocking.out_channels)},
             {"taps", number(f, (size_t)blocking.taps)}, {"width", number(f, (size_t)geometry->out_w)},
             {"plane", number(f, (size_t)plane)});
    emit_col2im(f);
    text_add(out, "}\n");
    emit_result(f, blocking.in_channels, pixels, "0", pixels);
    text_add(out, "}\n");
    sinks_end(f, out);
}

void emit_conv_weight_grad_gemm(Function *f) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    GemmBlocking blocking = blocking_of(f);
    Text *out = function_body(f);
    describe(f, "weight_grad", "Weight gradient");
    function_partial(f);
    declare(f, "columns", blocking.columns_offset);
    open_groups(f);
    int x_plane = emit_operand(f, 0, "image", blocking.in_channels, geometry->in_h * geometry->in_w);
    int dy_plane = emit_operand(f, 1, "dy", blocking.out_channels, geometry->out_h * geometry->out_w);
    open_stripes(f);
    emit_im2col(f, x_plane);
    TEMPLATE(out,
             "$gemm$(CblasRowMajor, CblasNoTrans, CblasTrans, $outputs$, $taps$, count * NETC_LANES, 1, "
             "(const real *)(dy + begin * $width$), $plane$ * NETC_LANES, (const real *)columns, "
             "count * NETC_LANES, begin > 0, partial + group * $group_floats$, $taps$);\n",
             {"gemm", function_gemm(f)}, {"outputs", number(f, (size_t)blocking.out_channels)},
             {"taps", number(f, (size_t)blocking.taps)}, {"width", number(f, (size_t)geometry->out_w)},
             {"plane", number(f, (size_t)dy_plane)},
             {"group_floats", number(f, (size_t)(blocking.out_channels * blocking.taps))});
    text_add(out, "}\n}\n");
}
