/* The forward graph as a list of layers: for summaries, drawings, and the tables in generated code. */
#ifndef NETC_IR_LAYERS_H
#define NETC_IR_LAYERS_H

#include "compiler/ir/program.h"

/* Describes every layer, `*count` of them, of a graph that no pass has changed yet. What the passes decide,
 * the activation memory, is zero at first. */
NetcLayerInfo *layers_describe(const Graph *graph, int *count);

/* Fills in activation_bytes from the buffers that lowering gave the layers of the same names. */
void layers_add_memory(NetcLayerInfo *layers, int count, const Program *program);

/* "conv 3x3 stride 2", "act relu": a node's op with what its user chose. */
const char *layer_kind(Arena *arena, const Node *node);

/* Trained values of a node's own, and multiply-adds of its forward computation for one image. */
int64_t layer_parameters(const Node *node);
int64_t layer_multiply_adds(const Node *node);

#endif
