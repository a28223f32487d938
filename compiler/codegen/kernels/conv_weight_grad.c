/* The weight gradient of a convolution over one block of images, or a stripe of its rows. */
#include "compiler/codegen/kernels/conv_weight_grad.h"
#include "compiler/codegen/kernels/conv_gemm.h"
#include "compiler/codegen/kernels/kernels.h"

static const ConvGeometry *geometry_of(Function *f) {
    const Kernel *kernel = function_kernel(f);
    return kernel->kind == KERNEL_COMBINE_WEIGHT_GRAD ? &kernel->partner->conv : &kernel->conv;
}

const char *in_channels(Function *f) {
    return function_number(f, "in_channels", geometry_of(f)->in_channels);
}

const char *out_channels(Function *f) {
    return function_number(f, "out_channels", geometry_of(f)->out_channels);
}

static const char *number(Function *f, int value) {
    return arena_format(function_arena(f), "%d", value);
}

static bool has_bias(Function *f) {
    const Kernel *kernel = function_kernel(f);
    return kernel->bias && !kernel->bias_is_zero_grad;
}

/* An operand's value at every pixel of the stripe, for a pixel loop that is open; the name of the vector. */
static void emit_value(Function *f, int operand, const char *pixel, const char *target) {
    Text *out = function_body(f);
    const char *value = operand_value(f, out, operand, "c", pixel);
    text_format(out, "%s = %s;\n", target, value);
    if (operand == 1 && has_bias(f))
        text_format(out, "bias += %s;\n", value);
}

static void emit_stage_dy(Function *f, const WeightGradBlocking *blocking) {
    Text *out = function_body(f);
    text_format(out, "for (int c = 0; c < %s; c++) {\n", out_channels(f));
    operand_setup(f, out, 1, "c");
    if (has_bias(f))
        text_add(out, "vec bias = bias_sums[c];\n");
    text_format(out, "for (int p = 0; p < pixels; p++) {\n");
    emit_value(f, 1, "first_pixel + p",
               arena_format(function_arena(f), "dy_staged[c * %d + p]", blocking->dy_plane));
    text_add(out, has_bias(f) ? "}\nbias_sums[c] = bias;\n}\n" : "}\n}\n");
}

static int used_columns(const ConvGeometry *geometry, const WeightGradBlocking *blocking) {
    int columns = blocking->row_vectors - geometry->window.pad_w;
    return columns < geometry->in_w ? columns : geometry->in_w;
}

/* The rows of x that this stripe reads and the last one did not. */
static void emit_stage_rows(Function *f, const WeightGradBlocking *blocking) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    const Window *window = &geometry->window;
    Text *out = function_body(f);
    TEMPLATE(out,
             "const int top = begin * $stride$ - $pad$, bottom = top + (rows - 1) * $stride$ + $kernel$;\n"
             "const int fresh = staged > top ? staged : top;\n"
             "staged = bottom;\n"
             "for (int c = 0; c < $channels$; c++) {\n",
             {"stride", number(f, window->stride)}, {"pad", number(f, window->pad_h)},
             {"kernel", number(f, window->kernel_h)}, {"channels", in_channels(f)});
    operand_setup(f, out, 0, "c");
    TEMPLATE(out,
             "for (int row = fresh; row < bottom; row++) {\n"
             "vec *const line = x_staged + c * $plane$ + (row + $pad$) % $ring$ * $row$ + $border$;\n"
             "if (row < 0 || row >= $height$) {\n"
             "memset(line, 0, $columns$ * sizeof(vec));\n"
             "continue;\n"
             "}\n"
             "for (int p = 0; p < $columns$; p++) {\n",
             {"plane", number(f, blocking->x_plane)}, {"pad", number(f, window->pad_h)},
             {"ring", number(f, blocking->ring_rows)}, {"row", number(f, blocking->row_vectors)},
             {"border", number(f, window->pad_w)}, {"height", number(f, geometry->in_h)},
             {"columns", number(f, used_columns(geometry, blocking))});
    emit_value(f, 0, arena_format(function_arena(f), "row * %d + p", geometry->in_w), "line[p]");
    text_add(out, "}\n}\n}\n");
}

static const char *flat_x_pixel(Function *f) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    int stride = geometry->window.stride;
    if (stride == 1)
        return "first_pixel + p";
    return arena_format(function_arena(f), "(first_pixel + p) / %d * %d + (first_pixel + p) %% %d * %d",
                        geometry->out_w, stride * geometry->in_w, geometry->out_w, stride);
}

static void emit_stage_flat(Function *f, const WeightGradBlocking *blocking) {
    Text *out = function_body(f);
    text_format(out, "for (int c = 0; c < %s; c++) {\n", in_channels(f));
    operand_setup(f, out, 0, "c");
    text_add(out, "for (int p = 0; p < pixels; p++) {\n");
    emit_value(f, 0, flat_x_pixel(f),
               arena_format(function_arena(f), "x_staged[c * %d + p]", blocking->x_plane));
    text_add(out, "}\n}\n");
}

static void declare_staged(Function *f, const char *name, size_t offset) {
    const char *place = function_number(f, arena_format(function_arena(f), "%s_at", name), (long)offset);
    text_format(function_body(f), "vec *const %s = %s + %s;\n", name, function_scratch(f), place);
}

static void emit_begin(Function *f, const WeightGradBlocking *blocking) {
    Text *out = function_body(f);
    if (!blocking->x_in_place)
        declare_staged(f, "x_staged", blocking->x_offset);
    if (!blocking->dy_in_place)
        declare_staged(f, "dy_staged", blocking->dy_offset);
    if (has_bias(f)) {
        declare_staged(f, "bias_sums", blocking->bias_offset);
        text_format(out, "memset(bias_sums, 0, %s * sizeof(vec));\n", out_channels(f));
    }
    text_format(out, "memset(%s, 0, %s * sizeof(real));\n", function_partial(f),
                function_number(f, "partial_floats", (long)blocking->partial_floats));
}

static void emit_end(Function *f, const WeightGradBlocking *blocking) {
    if (has_bias(f))
        text_format(function_body(f),
                    "for (int c = 0; c < %s; c++)\n"
                    "partial[%s + c] = netc_lane_sum(bias_sums[c]);\n",
                    out_channels(f), function_number(f, "bias_partial", (long)blocking->bias_partial));
}

static void emit_rows(Function *f, const WeightGradBlocking *blocking) {
    const ConvGeometry *geometry = &function_kernel(f)->conv;
    Text *out = function_body(f);
    if (geometry->window.pad_w > 0)
        text_format(out, "memset(x_staged, 0, %zu * sizeof(vec));\n",
                    blocking->dy_offset - blocking->x_offset);
    TEMPLATE(out,
             "int staged = row_begin * $stride$ - $pad$;\n"
             "for (int begin = row_begin; begin < row_end; begin += $stripe$) {\n"
             "const int rows = row_end - begin < $stripe$ ? row_end - begin : $stripe$;\n"
             "const int first_pixel = begin * $width$, pixels = rows * $width$;\n",
             {"stride", number(f, geometry->window.stride)}, {"pad", number(f, geometry->window.pad_h)},
             {"stripe", number(f, blocking->stripe)}, {"width", number(f, geometry->out_w)});
    emit_stage_rows(f, blocking);
    emit_stage_dy(f, blocking);
    text_add(out, "const vec *const x = x_staged, *const dy = dy_staged;\n");
    emit_weight_grad_tiles(f, blocking);
    text_add(out, "}\n");
}

/* Where a flat kernel's tiles read an operand: as stored, or staged. */
static void declare_flat_operand(Function *f, int operand, const char *name, bool in_place) {
    Text *out = function_body(f);
    if (in_place)
        text_format(out, "const vec *const %s = %s + first_pixel;\n", name,
                    function_view(f, *operand_plain_view(function_kernel(f), operand), false));
    else
        text_format(out, "const vec *const %s = %s_staged;\n", name, name);
}

static void emit_flat(Function *f, const WeightGradBlocking *blocking) {
    Text *out = function_body(f);
    TEMPLATE(out,
             "const int end = row_end * $width$;\n"
             "for (int first_pixel = row_begin * $width$; first_pixel < end; first_pixel += $stripe$) {\n"
             "const int pixels = end - first_pixel < $stripe$ ? end - first_pixel : $stripe$;\n",
             {"stripe", number(f, blocking->stripe)}, {"width", number(f, function_kernel(f)->conv.out_w)});
    if (!blocking->x_in_place)
        emit_stage_flat(f, blocking);
    if (!blocking->dy_in_place)
        emit_stage_dy(f, blocking);
    declare_flat_operand(f, 0, "x", blocking->x_in_place);
    declare_flat_operand(f, 1, "dy", blocking->dy_in_place);
    emit_weight_grad_tiles(f, blocking);
    text_add(out, "}\n");
}

void emit_conv_weight_grad(Function *f) {
    const Kernel *kernel = function_kernel(f);
    if (kernel->algorithm == CONV_GEMM) {
        emit_conv_weight_grad_gemm(f);
        return;
    }
    if (kernel->algorithm == CONV_WINOGRAD) {
        emit_conv_weight_grad_winograd(f);
        return;
    }
    const ConvGeometry *geometry = &kernel->conv;
    const Window *window = &geometry->window;
    WeightGradBlocking blocking = weight_grad_blocking(function_program(f)->target, kernel);
    function_name(f, "conv%dx%d_weight_grad_{in_channels}_{out_channels}_h%dw%ds%d", window->kernel_h,
                  window->kernel_w, geometry->out_h, geometry->out_w, window->stride);
    function_comment(
        f,
        "Weight gradient of a %dx%d convolution, {in_channels} -> {out_channels} channels, over rows\n"
        " * of one block: partial sums, packed by tiles of %d output channels.",
        window->kernel_h, window->kernel_w, blocking.out_channels.size);
    emit_begin(f, &blocking);
    if (blocking.flat)
        emit_flat(f, &blocking);
    else
        emit_rows(f, &blocking);
    emit_end(f, &blocking);
}
