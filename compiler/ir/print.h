/* The two representations as text, for people: --emit=graph, --emit=program and --dump-after. */
#ifndef NETC_IR_PRINT_H
#define NETC_IR_PRINT_H

#include "compiler/ir/program.h"

#include <stdio.h>

/* A line a node, in execution order:
 *
 *     %3 [32x16x16] = conv 3x3 stride 2 %2, blocks.0.net.0.weight    ; blocks.0.net.0
 *
 * Gradients are named %dN and, being accumulators, written with "+=" or, where set at once, "=". Views are
 * written as ranges of channels of their root: %5[0:16]. */
void print_graph(FILE *out, const Graph *graph);

/* The buffers with their places in the arena, then every kernel with its operands and sinks. */
void print_program(FILE *out, const Program *program);

#endif
