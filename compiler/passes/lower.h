/* Shared by the files of the lowering pass. */
#ifndef NETC_PASSES_LOWER_H
#define NETC_PASSES_LOWER_H

#include "compiler/passes/value.h"

Value *tensor_value(Lowering *l, const Tensor *tensor);
/* Makes `value` the value of a forward node's output. */
void set_output(Lowering *l, const Node *node, Value *value);
/* Adds `value` to the gradient that a backward node contributes to. */
void contribute(Lowering *l, const Node *node, Value *value);
/* Where a tensor that is part of a root lives. */
View slab_view(Lowering *l, const Tensor *tensor);
int forward_reader_count(const Lowering *l, const Tensor *tensor);
ConvGeometry conv_geometry(const Node *conv);

/* A kernel that reads the node's first input; its plain result. */
Value *window_value(Lowering *l, const Node *node, KernelKind kind);
/* An expression of a tensor for a node that reads it element by element. */
Expr *load_for_elementwise(Lowering *l, const Tensor *tensor);

void lower_forward_node(Lowering *l, const Node *node);
void lower_inference_node(Lowering *l, const Node *node);
void lower_backward_node(Lowering *l, const Node *node);

/* lower_norms.c */
void lower_moments(Lowering *l, const Node *node);
void lower_scale_shift(Lowering *l, const Node *node);
void lower_norm_sums(Lowering *l, const Node *node);
void lower_norm_grad(Lowering *l, const Node *node);
void lower_norm_correct(Lowering *l, const Node *node);

/* repeat_sums.c: a forward tensor's value for a kernel of the backward part. */
Value *repeated_value(Lowering *l, const Tensor *tensor);

/* channel_lanes.c: from LAYOUT_IMAGES, in which kernels are made, to LAYOUT_CHANNELS. */
void lower_channel_lanes(Lowering *l);

/* lower_finish.c: blocking, packing, order and numbers of all kernels. */
void lower_finish(Lowering *l);

#endif
