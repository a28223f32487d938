/* Text to graph: the only header of the frontend that others include. */
#ifndef NETC_FRONTEND_FRONTEND_H
#define NETC_FRONTEND_FRONTEND_H

#include "compiler/ir/graph.h"
#include "compiler/support/diagnostics.h"
#include "compiler/support/source.h"

/* `-D name=value`: the value in place of the one that the file gives its `param name`. */
typedef struct Definition {
    const char *name, *value;
} Definition;

typedef struct FrontendOptions {
    const Definition *definitions;
    int definition_count;
    int batch_override; /* images per batch; 0: as the recipe says */
} FrontendOptions;

/* Compiles the main file, already loaded as number `source`, to the forward graph with its recipe. The result
 * lives in the arena. NULL when errors were reported; warnings may have been reported in either case. */
Graph *frontend_compile(Arena *arena, Sources *sources, int source, const FrontendOptions *options,
                        Diagnostics *diagnostics);

#endif
