/* Shapes in messages, and the limits on sizes. */
#include "compiler/frontend/elaborate.h"

const char *shape_text(Elaborator *elaborator, Shape shape) {
    return arena_format(elaborator->arena, "%dx%dx%d", shape.channels, shape.height, shape.width);
}

void note_origin(Elaborator *elaborator, const Tensor *tensor) {
    const char *text = shape_text(elaborator, tensor->shape);
    if (tensor->producer->op == OP_INPUT)
        diagnostics_note(elaborator->diagnostics, elaborator->input_setting.at, "the input is %s", text);
    else
        diagnostics_note(elaborator->diagnostics, tensor->producer->location, "the %s comes from this layer",
                         text);
}

static bool count_elements(Elaborator *elaborator, Location at, int64_t elements) {
    elaborator->elements += elements;
    if (elaborator->elements <= LIMIT_NETWORK_ELEMENTS)
        return true;
    elaborate_stop(elaborator, at, "the network's tensors together exceed %lld numbers",
                   (long long)LIMIT_NETWORK_ELEMENTS);
    return false;
}

bool check_tensor_size(Elaborator *elaborator, Location at, Shape shape) {
    int64_t plane = (int64_t)shape.height * shape.width, batch = elaborator->recipe.batch;
    if (plane > LIMIT_TENSOR_ELEMENTS || plane * shape.channels > LIMIT_TENSOR_ELEMENTS ||
        plane * shape.channels * batch > LIMIT_TENSOR_ELEMENTS) {
        elaborate_error(elaborator, at, "a tensor of %s for a batch of %lld exceeds %lld numbers, the limit",
                        shape_text(elaborator, shape), (long long)batch, (long long)LIMIT_TENSOR_ELEMENTS);
        return false;
    }
    return count_elements(elaborator, at, plane * shape.channels * batch);
}

bool check_weight_size(Elaborator *elaborator, Location at, int64_t a, int64_t b) {
    if (a > LIMIT_TENSOR_ELEMENTS || b > LIMIT_TENSOR_ELEMENTS / a) {
        elaborate_error(elaborator, at, "a weight of %lld x %lld numbers exceeds %lld, the limit",
                        (long long)a, (long long)b, (long long)LIMIT_TENSOR_ELEMENTS);
        return false;
    }
    return count_elements(elaborator, at, a * b);
}
