/* The passes in order, with dumps, times and, in builds with assertions, verification between them. */
#ifndef NETC_PIPELINE_H
#define NETC_PIPELINE_H

#include "compiler/ir/program.h"

#include <stdbool.h>
#include <stdio.h>

typedef struct PipelineOptions {
    const Target *target;
    bool inference;         /* running statistics, no backward part */
    bool exact;             /* only algorithms that round as the definition does */
    const char *dump_after; /* name of a pass, or NULL */
    bool time_passes;
    FILE *dump_stream; /* dumps and times go here */
} PipelineOptions;

/* Compiles a forward graph, in place, to a program in the graph's arena. False with a message on dump_stream
 * when dump_after names no pass. */
bool pipeline_run(Graph *graph, const PipelineOptions *options, Program **program);

#endif
