/* Who reads a tensor. Recomputed where needed: graphs are small. */
#ifndef NETC_PASSES_USES_H
#define NETC_PASSES_USES_H

#include "compiler/ir/graph.h"

/* Whether two tensors share channels of one root. */
bool tensors_overlap(const Tensor *a, const Tensor *b);

int tensor_reader_count(const Graph *graph, const Tensor *tensor);
Node *tensor_only_reader(const Graph *graph, const Tensor *tensor); /* NULL when none or several */

/* Replaces `old` by `replacement` in every node's inputs and as the graph's logits. */
void graph_replace_tensor(Graph *graph, Tensor *old, Tensor *replacement);

/* Keeps the nodes for which keep(node, context) holds. */
void graph_filter(Graph *graph, bool (*keep)(const Node *node, void *context), void *context);

/* Inserts a node before position `index` of the list. */
void graph_insert(Graph *graph, int index, Node *node);

/* Takes the node at position `index` out of the list. */
void graph_remove(Graph *graph, int index);

void node_set_inputs(Graph *graph, Node *node, Tensor **inputs, int count);

#endif
