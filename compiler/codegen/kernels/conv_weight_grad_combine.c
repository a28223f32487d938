/* Adds up the items' partial weight gradients, in item order whatever the threads, into the gradients vector.
 */
#include "compiler/codegen/kernels/conv_gemm.h"
#include "compiler/codegen/kernels/conv_weight_grad.h"
#include "compiler/codegen/kernels/kernels.h"
#include "compiler/ir/winograd_blocking.h"

static const char *number(Function *f, size_t value) {
    return arena_format(function_arena(f), "%zu", value);
}

static const char *combine_items(Function *f) {
    return function_number(f, "combine_items", function_kernel(f)->items);
}

/* Of the partial gradients of one item. */
static const char *item_floats(Function *f, const Kernel *weight_grad) {
    return function_number(f, "item_floats", (long)weight_grad->partial_floats);
}

static const char *gradient_argument(Function *f, const char *prefix, const Parameter *parameter) {
    return function_argument(f, "real *", prefix,
                             arena_format(function_arena(f), "s->gradients + %zu", parameter->info.offset));
}

static const char *partials_argument(Function *f, const Kernel *weight_grad) {
    return function_argument(
        f, "const real *", "partials",
        arena_format(function_arena(f), "REALS(%zu)", weight_grad->partial_gradients->arena_offset));
}

static void emit_combine_tile(Function *f, int outputs, int channels, int columns, int first_column) {
    const Kernel *weight_grad = function_kernel(f)->partner;
    const Window *window = &weight_grad->conv.window;
    int floats = weight_grad_tile_floats(channels * columns, outputs);
    TEMPLATE(
        function_body(f),
        "{\n"
        "real sums[$floats$] = {0};\n"
        "for (long i = 0; i < $items$; i++)\n"
        "for (int j = 0; j < $floats$; j++)\n"
        "sums[j] += source[i * $item_floats$ + j];\n"
        "for (int j = 0; j < $inputs$; j++)\n"
        "for (int o = 0; o < $outputs$; o++)\n"
        "gradient[(((output + o) * $in_channels$ + input + j / $columns$) * $kernel_h$ + kernel_row) * "
        "$kernel_w$ + "
        "$first_column$ + j % $columns$] = sums[j * $outputs$ + o];\n"
        "source += $floats$;\n"
        "}\n",
        {"floats", number(f, (size_t)floats)}, {"items", number(f, (size_t)weight_grad->items)},
        {"item_floats", item_floats(f, weight_grad)}, {"inputs", number(f, (size_t)(channels * columns))},
        {"outputs", number(f, (size_t)outputs)}, {"in_channels", in_channels(f)},
        {"columns", number(f, (size_t)columns)}, {"kernel_h", number(f, (size_t)window->kernel_h)},
        {"kernel_w", number(f, (size_t)window->kernel_w)}, {"first_column", number(f, (size_t)first_column)});
}

static void emit_combine_channels(Function *f, const WeightGradBlocking *blocking, int outputs, bool rest) {
    Text *out = function_body(f);
    Pieces channels = blocking->in_channels, columns = blocking->columns;
    open_pieces(out, "input", channels, in_channels(f), rest);
    text_format(out, "for (int kernel_row = 0; kernel_row < %d; kernel_row++) {\n",
                function_kernel(f)->partner->conv.window.kernel_h);
    for (int i = 0; i < pieces_number(columns); i++)
        emit_combine_tile(f, outputs, rest ? channels.rest : channels.size, pieces_size(columns, i),
                          i * columns.size);
    text_add(out, "}\n}\n");
}

static void emit_combine_outputs(Function *f, const WeightGradBlocking *blocking, int outputs) {
    for (int rest = 0; rest <= (blocking->in_channels.rest != 0); rest++)
        emit_combine_channels(f, blocking, outputs, rest);
}

/* Each item takes every so many-th tile of output channels. */
static void emit_combine_direct(Function *f, const Kernel *weight_grad) {
    WeightGradBlocking blocking = weight_grad_blocking(function_program(f)->target, weight_grad);
    Pieces outputs = blocking.out_channels;
    Text *out = function_body(f);
    size_t row_floats = weight_grad_row_floats(&blocking, &weight_grad->conv, outputs.size);
    text_format(out, "for (int tile = item; tile < %s; tile += %s) {\n",
                function_number(f, "tiles", pieces_number(outputs)), combine_items(f));
    text_format(out, "const int output = tile * %d;\nconst real *source = partials + tile * %s;\n",
                outputs.size, function_number(f, "tile_row", (long)row_floats));
    if (outputs.rest)
        text_format(out, "if (tile < %d) {\n", outputs.count);
    emit_combine_outputs(f, &blocking, outputs.size);
    if (outputs.rest) {
        text_add(out, "} else {\n");
        emit_combine_outputs(f, &blocking, outputs.rest);
        text_add(out, "}\n");
    }
    text_add(out, "}\n");
}

/* Vectors of output channels; each item takes every so many-th pair of one of them and an input channel. */
static void emit_combine_winograd(Function *f, const Kernel *weight_grad, const WinogradBlocking *blocking) {
    const ConvGeometry *geometry = &weight_grad->conv;
    int lanes = function_program(f)->target->lanes;
    TEMPLATE(function_body(f),
             "for (int pair = item; pair < $pairs$; pair += $combine_items$) {\n"
             "real sums[$taps$ * $lanes$] = {0};\n"
             "for (long i = 0; i < $items$; i++)\n"
             "for (int j = 0; j < $taps$ * $lanes$; j++)\n"
             "sums[j] += partials[i * $item_floats$ + pair * $taps$ * $lanes$ + j];\n"
             "const int first = pair / $in_channels$ * $lanes$, input = pair % $in_channels$;\n"
             "for (int o = 0; o < $lanes$ && first + o < $out_channels$; o++)\n"
             "for (int tap = 0; tap < $taps$; tap++)\n"
             "gradient[((first + o) * $in_channels$ + input) * $taps$ + tap] = sums[tap * $lanes$ + o];\n"
             "}\n",
             {"pairs", number(f, (size_t)(blocking->vectors * geometry->in_channels))},
             {"combine_items", combine_items(f)}, {"lanes", number(f, (size_t)lanes)},
             {"items", number(f, (size_t)weight_grad->items)}, {"item_floats", item_floats(f, weight_grad)},
             {"in_channels", in_channels(f)}, {"out_channels", out_channels(f)},
             {"taps", number(f, (size_t)(blocking->kernel * blocking->kernel))});
}

/* Partial gradients that already have the parameter's layout. */
static void emit_combine_canonical(Function *f, const Kernel *weight_grad) {
    size_t channel_floats = weight_grad->weight->info.count / (size_t)weight_grad->conv.out_channels;
    TEMPLATE(function_body(f),
             "for (int out = item; out < $channels$; out += $combine_items$)\n"
             "for (int j = out * $floats$; j < (out + 1) * $floats$; j++) {\n"
             "real sum = 0;\n"
             "for (long i = 0; i < $items$; i++)\n"
             "sum += partials[i * $item_floats$ + j];\n"
             "gradient[j] = sum;\n"
             "}\n",
             {"channels", out_channels(f)}, {"combine_items", combine_items(f)},
             {"floats", number(f, channel_floats)}, {"items", number(f, (size_t)weight_grad->items)},
             {"item_floats", item_floats(f, weight_grad)});
}

static void emit_combine_bias(Function *f, const Kernel *weight_grad, size_t bias_partial) {
    Text *out = function_body(f);
    if (!weight_grad->bias)
        return;
    text_format(out, "for (int c = item; c < %s; c += %s) {\nreal sum = 0;\n", out_channels(f),
                combine_items(f));
    if (!weight_grad->bias_is_zero_grad)
        text_format(out, "for (long i = 0; i < %d; i++)\nsum += partials[i * %s + %s + c];\n",
                    weight_grad->items, item_floats(f, weight_grad),
                    function_number(f, "bias_partial", (long)bias_partial));
    text_format(out, "%s[c] = sum;\n}\n", gradient_argument(f, "bias_gradient", weight_grad->bias));
}

void emit_combine_weight_grad(Function *f) {
    const Kernel *weight_grad = function_kernel(f)->partner;
    const ConvGeometry *geometry = &weight_grad->conv;
    function_name(f, "conv%dx%d_combine_weight_grad_{in_channels}", geometry->window.kernel_h,
                  geometry->window.kernel_w);
    function_comment(f,
                     "Adds up %d partial weight gradients of a %dx%d convolution of {in_channels} channels.",
                     weight_grad->items, geometry->window.kernel_h, geometry->window.kernel_w);
    function_argument(f, "const int", "item", "item");
    partials_argument(f, weight_grad);
    gradient_argument(f, "gradient", weight_grad->weight);
    if (weight_grad->algorithm == CONV_GEMM) {
        emit_combine_canonical(f, weight_grad);
        emit_combine_bias(f, weight_grad, weight_grad->weight->info.count);
    } else if (weight_grad->algorithm == CONV_WINOGRAD) {
        WinogradBlocking blocking = winograd_blocking(function_program(f)->target, weight_grad);
        emit_combine_winograd(f, weight_grad, &blocking);
        emit_combine_bias(f, weight_grad, blocking.bias_partial);
    } else {
        WeightGradBlocking blocking = weight_grad_blocking(function_program(f)->target, weight_grad);
        emit_combine_direct(f, weight_grad);
        emit_combine_bias(f, weight_grad, blocking.bias_partial);
    }
}
