/* Softmax cross entropy with label smoothing and mixed labels, and its gradient. One item is one block: an
 * image a lane. */
#include "compiler/codegen/kernels/kernels.h"

static int class_count(const Function *f) {
    return function_kernel(f)->operand_shapes[0].channels;
}

/* An argument that begins at the block's first image. */
static void image_argument(Function *f, const char *type, const char *name, int pitch) {
    const char *actual = arena_format(function_arena(f), "s->%s + (long)block * %d", name,
                                      pitch * function_program(f)->target->lanes);
    function_argument(f, type, name, actual);
}

static void label_arguments(Function *f) {
    image_argument(f, "const int32_t *", "labels", 1);
    image_argument(f, "const int32_t *", "mixed_labels", 1);
    image_argument(f, "const real *", "mix_weights", 1);
    function_argument(f, "const real", "label_smoothing", "s->label_smoothing");
}

/* The logits less their maximum, in `shifted`; the sum of their exponentials. */
static void emit_softmax_sum(Function *f) {
    Text *body = function_body(f);
    text_format(body, "vec *const shifted = %s;\nvec largest = netc_broadcast(-INFINITY);\n",
                function_scratch(f));
    text_format(body, "for (int c = 0; c < %d; c++) {\n", class_count(f));
    operand_setup(f, body, 0, "c");
    text_format(body, "shifted[c] = %s;\n", operand_value(f, body, 0, "c", "0"));
    TEMPLATE(body,
             "largest = netc_max(largest, shifted[c]);\n}\n"
             "vec exponentials = netc_broadcast(0);\n"
             "for (int c = 0; c < $classes$; c++) {\n"
             "shifted[c] -= largest;\nexponentials += netc_exp(shifted[c]);\n}\n",
             {"classes", arena_format(function_arena(f), "%d", class_count(f))});
}

/* With e the smoothing, the target is 1 - e on the label and e / classes everywhere. */
void emit_loss(Function *f) {
    function_name(f, "cross_entropy_%d", class_count(f));
    function_comment(f, "Logits and cross entropy of each image.");
    label_arguments(f);
    image_argument(f, "real *", "logits", class_count(f));
    image_argument(f, "real *", "losses", 1);
    emit_softmax_sum(f);
    TEMPLATE(function_body(f),
             "for (int lane = 0; lane < NETC_LANES; lane++) {\n"
             "const int label = labels[lane];\n"
             "const int other = mix_weights[lane] < 1 ? mixed_labels[lane] : label;\n"
             "real total = 0;\n"
             "for (int c = 0; c < $classes$; c++) {\n"
             "logits[lane * $classes$ + c] = shifted[c][lane] + largest[lane];\n"
             "total += shifted[c][lane];\n}\n"
             "const real picked = mix_weights[lane] * shifted[label][lane] + (1 - mix_weights[lane]) * "
             "shifted[other][lane];\n"
             "losses[lane] = log(exponentials[lane]) - (1 - label_smoothing) * picked - label_smoothing * "
             "total / $classes$;\n"
             "}\n",
             {"classes", arena_format(function_arena(f), "%d", class_count(f))});
}

void emit_loss_grad(Function *f) {
    Text *body = function_body(f);
    function_name(f, "cross_entropy_grad_%d", class_count(f));
    function_comment(
        f, "Gradient of the mean cross entropy: (softmax - target) / images; 0 where there is no image.");
    label_arguments(f);
    const char *left =
        arena_format(function_arena(f), "s->examples - block * %d", function_program(f)->target->lanes);
    function_argument(f, "const int", "images_left", left);
    function_argument(f, "const real", "share", "1 / (real)s->examples");
    sinks_begin(f, body);
    emit_softmax_sum(f);
    TEMPLATE(body,
             "vec_int label, other;\nvec on_label, on_other;\n"
             "for (int lane = 0; lane < NETC_LANES; lane++) {\n"
             "label[lane] = labels[lane];\nother[lane] = mixed_labels[lane];\n"
             "on_label[lane] = (1 - label_smoothing) * mix_weights[lane];\n"
             "on_other[lane] = (1 - label_smoothing) * (1 - mix_weights[lane]);\n}\n"
             "const vec zero = netc_broadcast(0), everywhere = netc_broadcast(label_smoothing / $classes$);\n"
             "for (int c = 0; c < $classes$; c++) {\n"
             "const vec target = everywhere + netc_select((vec_int)(label == c), on_label, zero) +\n"
             "netc_select((vec_int)(other == c), on_other, zero);\n"
             "const vec difference = (netc_exp(shifted[c]) / exponentials - target) * share;\n"
             "const vec gradient = netc_mask_lanes(difference, images_left);\n",
             {"classes", arena_format(function_arena(f), "%d", class_count(f))});
    sinks_setup(f, body, "c");
    sinks_apply(f, body, "c", "0", "gradient");
    text_add(body, "}\n");
    sinks_end(f, body);
}
