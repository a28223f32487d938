/* Kernels without arithmetic of their own: what they do is in their operand and their sinks. */
#include "compiler/codegen/kernels/kernels.h"

static void begin_pixels(Function *f) {
    int width = function_kernel(f)->result.width;
    text_format(function_body(f), "for (int p = row_begin * %d; p < row_end * %d; p++) {\n", width, width);
}

void emit_pointwise(Function *f) {
    Shape shape = function_kernel(f)->result;
    Text *body = function_body(f);
    function_name(f, "pointwise_%d_h%dw%d", shape.channels, shape.height, shape.width);
    function_comment(f, "Element by element.");
    sinks_begin(f, body);
    text_format(body, "for (int c = 0; c < %d; c++) {\n", shape.channels);
    operand_setup(f, body, 0, "c");
    sinks_setup(f, body, "c");
    begin_pixels(f);
    sinks_apply(f, body, "c", "p", operand_value(f, body, 0, "c", "p"));
    text_add(body, "}\n}\n");
    sinks_end(f, body);
}

void emit_fill(Function *f) {
    Shape shape = function_kernel(f)->result;
    Text *body = function_body(f);
    function_name(f, "fill_%d_h%dw%d", shape.channels, shape.height, shape.width);
    function_comment(f, "Zeros.");
    sinks_begin(f, body);
    text_add(body, "const vec zero = netc_broadcast(0);\n");
    text_format(body, "for (int c = 0; c < %d; c++) {\n", shape.channels);
    sinks_setup(f, body, "c");
    begin_pixels(f);
    sinks_apply(f, body, "c", "p", "zero");
    text_add(body, "}\n}\n");
    sinks_end(f, body);
}

/* Loops over the channels and pixels of the image side; `feature` numbers them on the flat side. */
static void begin_features(Function *f, Shape image) {
    text_format(function_body(f), "for (int c = 0; c < %d; c++) {\n", image.channels);
}

static void begin_feature(Function *f, Shape image) {
    int pixels = image.height * image.width;
    text_format(function_body(f), "for (int p = 0; p < %d; p++) {\nconst int feature = c * %d + p;\n", pixels,
                pixels);
}

void emit_flatten(Function *f) {
    Shape image = function_kernel(f)->operand_shapes[0];
    Text *body = function_body(f);
    function_name(f, "flatten_%d_h%dw%d", image.channels, image.height, image.width);
    function_comment(f, "Each element of each channel becomes a channel.");
    sinks_begin(f, body);
    begin_features(f, image);
    operand_setup(f, body, 0, "c");
    begin_feature(f, image);
    sinks_setup(f, body, "feature");
    sinks_apply(f, body, "feature", "0", operand_value(f, body, 0, "c", "p"));
    text_add(body, "}\n}\n");
    sinks_end(f, body);
}

void emit_flatten_grad(Function *f) {
    Shape image = function_kernel(f)->result;
    Text *body = function_body(f);
    function_name(f, "flatten_grad_%d_h%dw%d", image.channels, image.height, image.width);
    function_comment(f, "The gradient of a flattening, back in channels and pixels.");
    sinks_begin(f, body);
    begin_features(f, image);
    sinks_setup(f, body, "c");
    begin_feature(f, image);
    operand_setup(f, body, 0, "feature");
    sinks_apply(f, body, "c", "p", operand_value(f, body, 0, "feature", "0"));
    text_add(body, "}\n}\n");
    sinks_end(f, body);
}
