/* Batch norms: statistics and small per-channel kernels, and the expressions that use what those compute. */
#include "compiler/passes/lower.h"

static RootArrays *moment_arrays(Lowering *l, const Tensor *root) {
    RootArrays *arrays = &l->arrays[root->id];
    if (!arrays->mean) {
        arrays->mean = lowering_new_array(l, "mean", root->shape.channels);
        arrays->rstd = lowering_new_array(l, "rstd", root->shape.channels);
        arrays->variance = lowering_new_array(l, "variance", root->shape.channels);
        arrays->corrections_ready = -1;
    }
    return arrays;
}

static RootArrays *correction_arrays(Lowering *l, const Tensor *root) {
    RootArrays *arrays = moment_arrays(l, root);
    if (!arrays->slope) {
        arrays->slope = lowering_new_array(l, "slope", root->shape.channels);
        arrays->correction = lowering_new_array(l, "correction", root->shape.channels);
        arrays->slope->is_correction = arrays->correction->is_correction = true;
    }
    return arrays;
}

/* Arrays that belong to the channels of one tensor, put into a kernel. */
static void set_moments(Kernel *kernel, const RootArrays *arrays, const Tensor *x) {
    kernel->mean = (ChannelView){arrays->mean, x->channel_offset};
    kernel->rstd = (ChannelView){arrays->rstd, x->channel_offset};
    kernel->variance = (ChannelView){arrays->variance, x->channel_offset};
    kernel->pixels = x->shape.height * x->shape.width;
}

static Expr *identity(Lowering *l, Expr *value, void *context) {
    (void)l;
    (void)context;
    return value;
}

static Expr *square(Lowering *l, Expr *value, void *context) {
    (void)context;
    return expr_binary(l->arena, EXPR_MUL, value, value);
}

void lower_moments(Lowering *l, const Node *node) {
    const Tensor *x = node->inputs[0];
    Value *value = tensor_value(l, x);
    Sums *sum = value_sum(l, value, "sum of x", identity, -1, NULL);
    Sums *squares = value_sum(l, value, "sum of squares", square, -1, NULL);
    value_store(l, value);
    RootArrays *arrays = moment_arrays(l, x->root);
    Kernel *kernel = lowering_add_kernel(l, KERNEL_MOMENTS, node, x->shape);
    set_moments(kernel, arrays, x);
    kernel->sums[0] = sum;
    kernel->sums[1] = squares;
    arrays->moments_ready = kernel->id;
}

void lower_scale_shift(Lowering *l, const Node *node) {
    const Tensor *x = node->inputs[0];
    RootArrays *arrays = moment_arrays(l, x->root);
    View stored = value_store(l, tensor_value(l, x));
    Kernel *kernel = lowering_add_kernel(l, KERNEL_NORM_SCALE, node, x->shape);
    set_moments(kernel, arrays, x);
    kernel->norm = node->norm;
    kernel->scale = (ChannelView){lowering_new_array(l, "scale", node->norm->channels), 0};
    kernel->shift = (ChannelView){lowering_new_array(l, "shift", node->norm->channels), 0};
    l->scales[node->norm->id] = kernel->scale;
    l->shifts[node->norm->id] = kernel->shift;
    Expr *scaled = expr_binary(l->arena, EXPR_MUL, expr_load(l->arena, stored, kernel->id),
                               expr_channel(l->arena, kernel->scale, kernel->id));
    Expr *shifted =
        expr_binary(l->arena, EXPR_ADD, scaled, expr_channel(l->arena, kernel->shift, kernel->id));
    set_output(l, node, value_inline(l, node->name, x->shape, shifted));
}

static Expr *times_deviation(Lowering *l, Expr *value, void *context) {
    return expr_binary(l->arena, EXPR_MUL, value, context);
}

void lower_norm_sums(Lowering *l, const Node *node) {
    const Tensor *x = node->inputs[1];
    RootArrays *arrays = correction_arrays(l, x->root);
    Value *dy = tensor_value(l, node->inputs[0]);
    ChannelView mean = {arrays->mean, x->channel_offset};
    Expr *load = value_load(l, tensor_value(l, x));
    Expr *deviation =
        expr_binary(l->arena, EXPR_SUB, load, expr_channel(l->arena, mean, arrays->moments_ready));
    Sums *sum = value_sum(l, dy, "sum of dy", identity, -1, NULL);
    Sums *products =
        value_sum(l, dy, "sum of dy times deviation", times_deviation, deviation->ready, deviation);
    Kernel *kernel = lowering_add_kernel(l, KERNEL_NORM_BACKWARD, node, x->shape);
    set_moments(kernel, arrays, x);
    kernel->norm = node->norm;
    kernel->scale = l->scales[node->norm->id];
    kernel->slope = (ChannelView){arrays->slope, x->channel_offset};
    kernel->correction = (ChannelView){arrays->correction, x->channel_offset};
    kernel->sums[0] = sum;
    kernel->sums[1] = products;
    arrays->corrections_ready = kernel->id;
}

void lower_norm_grad(Lowering *l, const Node *node) {
    Expr *scale = expr_channel(l->arena, l->scales[node->norm->id], -1);
    contribute(l, node, value_map(l, tensor_value(l, node->inputs[0]), times_deviation, -1, scale));
}

/* The gradient in full: what has been added up, and the part that depends on sums over the batch. */
void lower_norm_correct(Lowering *l, const Node *node) {
    const Tensor *x = node->inputs[1];
    RootArrays *arrays = correction_arrays(l, x->root);
    ChannelView slope = {arrays->slope, x->channel_offset},
                correction = {arrays->correction, x->channel_offset};
    int ready = arrays->corrections_ready;
    Expr *gradient = value_load(l, tensor_value(l, node->inputs[0]));
    Expr *sloped = expr_binary(l->arena, EXPR_MUL, value_load(l, tensor_value(l, x)),
                               expr_channel(l->arena, slope, ready));
    Expr *corrected = expr_binary(l->arena, EXPR_ADD, sloped, expr_channel(l->arena, correction, ready));
    corrected = expr_binary(l->arena, EXPR_ADD, gradient, corrected);
    if (l->graph->batch % l->program->target->lanes)
        corrected = expr_mask(l->arena, corrected);
    l->values[node->output->id] = value_inline(l, node->name, x->shape, corrected);
}
