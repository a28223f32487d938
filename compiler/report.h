/* What netc tells about a network: a table of its layers and kernels, and a drawing. */
#ifndef NETC_REPORT_H
#define NETC_REPORT_H

#include "compiler/ir/program.h"

#include <stdio.h>

/* --emit=summary: the layers, with totals; then the kernels of a training step with the cost model's times,
 * where it gave any. */
void report_summary(FILE *out, const Program *program);

/* --emit=dot: the layers as a Graphviz drawing, in boxes as their paths nest. */
void report_dot(FILE *out, const Graph *graph);

#endif
