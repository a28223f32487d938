/* Linear layers: matrix products of a block's [features][lanes], by BLAS. */
#include "compiler/codegen/kernels/kernels.h"

/* A matrix of vectors: where it begins and the floats from one row to the next. */
typedef struct Matrix {
    const char *begin;
    int pitch;
} Matrix;

static const char *weights_argument(Function *f) {
    size_t offset = function_kernel(f)->weight->info.offset;
    return function_argument(f, "const real *", "weights",
                             arena_format(function_arena(f), "s->parameters + %zu", offset));
}

static const char *gradient_argument(Function *f, const char *name, const Parameter *parameter) {
    const char *actual = arena_format(function_arena(f), "s->gradients + %zu", parameter->info.offset);
    return function_argument(f, "real *", name, actual);
}

/* Operand 0 as a matrix: in place where it is stored, else evaluated into the scratch memory. */
static Matrix operand_matrix(Function *f) {
    const Kernel *k = function_kernel(f);
    int lanes = function_program(f)->target->lanes;
    const View *view = operand_plain_view(k, 0);
    if (view)
        return (Matrix){function_view(f, *view, false), view->buffer->plane * lanes};
    Text *body = function_body(f);
    text_format(body, "vec *const gathered = %s;\n", function_scratch(f));
    text_format(body, "for (int c = 0; c < %d; c++) {\n", k->operand_shapes[0].channels);
    operand_setup(f, body, 0, "c");
    text_format(body, "gathered[c] = %s;\n}\n", operand_value(f, body, 0, "c", "0"));
    return (Matrix){"gathered", lanes};
}

/* product = weights (or their transpose) * operand, then the sinks. */
static void emit_product(Function *f, bool transposed) {
    const Kernel *k = function_kernel(f);
    Arena *arena = function_arena(f);
    Text *body = function_body(f);
    int lanes = function_program(f)->target->lanes;
    int rows = k->result.channels, depth = k->operand_shapes[0].channels;
    sinks_begin(f, body);
    Matrix operand = operand_matrix(f);
    TEMPLATE(body,
             "vec *const product = $scratch$ + $depth$;\n"
             "$gemm$(CblasRowMajor, $transposed$, CblasNoTrans, $rows$, $lanes$, $depth$, 1, "
             "$weights$, $pitch$,\n"
             "(const real *)$operand$, $operand_pitch$, 0, (real *)product, $lanes$);\n"
             "for (int c = 0; c < $rows$; c++) {\n",
             {"gemm", function_gemm(f)}, {"scratch", function_scratch(f)},
             {"depth", arena_format(arena, "%d", depth)},
             {"transposed", transposed ? "CblasTrans" : "CblasNoTrans"},
             {"rows", arena_format(arena, "%d", rows)}, {"lanes", arena_format(arena, "%d", lanes)},
             {"weights", weights_argument(f)},
             {"pitch", arena_format(arena, "%d", transposed ? rows : depth)}, {"operand", operand.begin},
             {"operand_pitch", arena_format(arena, "%d", operand.pitch)});
    sinks_setup(f, body, "c");
    sinks_apply(f, body, "c", "0", "product[c]");
    text_add(body, "}\n");
    sinks_end(f, body);
}

void emit_linear(Function *f) {
    const Kernel *k = function_kernel(f);
    function_name(f, "linear_%d_%d", k->operand_shapes[0].channels, k->result.channels);
    function_comment(f, "Linear layer: weights times features.");
    emit_product(f, false);
}

void emit_linear_data_grad(Function *f) {
    const Kernel *k = function_kernel(f);
    function_name(f, "linear_data_grad_%d_%d", k->result.channels, k->operand_shapes[0].channels);
    function_comment(
        f, "Gradient of a linear layer's input: transposed weights times the gradient of the output.");
    emit_product(f, true);
}

static void emit_bias_grad(Function *f, const char *dy, const View *view, int outputs, int blocks) {
    TEMPLATE(function_body(f),
             "for (int c = 0; c < $outputs$; c++) {\nvec sum = netc_broadcast(0);\n"
             "for (long b = 0; b < $blocks$; b++) {\nsum += $dy$[b * $block$ + c * $plane$];\n}\n"
             "$bias$[c] = netc_lane_sum(sum);\n}\n",
             {"outputs", arena_format(function_arena(f), "%d", outputs)},
             {"blocks", arena_format(function_arena(f), "%d", blocks)}, {"dy", dy},
             {"block", arena_format(function_arena(f), "%ldL", (long)view->buffer->block)},
             {"plane", arena_format(function_arena(f), "%d", view->buffer->plane)},
             {"bias", gradient_argument(f, "bias_gradient", function_kernel(f)->bias)});
}

/* One item for all blocks: their products are added up in order, in the gradients themselves. */
void emit_linear_weight_grad(Function *f) {
    const Kernel *k = function_kernel(f);
    Arena *arena = function_arena(f);
    int lanes = function_program(f)->target->lanes, blocks = function_program(f)->blocks;
    int inputs = k->operand_shapes[0].channels, outputs = k->operand_shapes[1].channels;
    const View *x = operand_plain_view(k, 0), *dy = operand_plain_view(k, 1);
    const char *x_name = function_view(f, *x, false), *dy_name = function_view(f, *dy, false);
    function_name(f, "linear_weight_grad_%d_%d", inputs, outputs);
    function_comment(f, "Gradients of a linear layer's weights and bias.");
    TEMPLATE(function_body(f),
             "for (long b = 0; b < $blocks$; b++) {\n"
             "$gemm$(CblasRowMajor, CblasNoTrans, CblasTrans, $outputs$, $inputs$, $lanes$, 1,\n"
             "(const real *)($dy$ + b * $dy_block$), $dy_pitch$, (const real *)($x$ + b * $x_block$), "
             "$x_pitch$,\n"
             "b ? 1 : 0, $gradient$, $inputs$);\n}\n",
             {"gemm", function_gemm(f)}, {"blocks", arena_format(arena, "%d", blocks)},
             {"outputs", arena_format(arena, "%d", outputs)}, {"inputs", arena_format(arena, "%d", inputs)},
             {"lanes", arena_format(arena, "%d", lanes)}, {"dy", dy_name}, {"x", x_name},
             {"dy_block", arena_format(arena, "%ldL", (long)dy->buffer->block)},
             {"x_block", arena_format(arena, "%ldL", (long)x->buffer->block)},
             {"dy_pitch", arena_format(arena, "%d", dy->buffer->plane * lanes)},
             {"x_pitch", arena_format(arena, "%d", x->buffer->plane * lanes)},
             {"gradient", gradient_argument(f, "weight_gradient", k->weight)});
    if (k->bias)
        emit_bias_grad(f, dy_name, dy, outputs, blocks);
}
