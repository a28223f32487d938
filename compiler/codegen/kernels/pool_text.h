/* What the emitters of the pools share. */
#ifndef NETC_CODEGEN_KERNELS_POOL_TEXT_H
#define NETC_CODEGEN_KERNELS_POOL_TEXT_H

#include "compiler/codegen/kernels/kernels.h"
#include "compiler/ir/pool_plan.h"

/* Adds `pattern` to the body; its places are the fields of the pool and its window by name, $from$ (the
 * column where window x begins, in a bordered row: "x * 2"), $top$ (the row where the windows of row y begin:
 * "y * 2 - 1"), $slot$ (the same, counted with
 * the padding: "y * 2"), $inverse$ (one over the elements of a window) and $unroll_window$ (NETC_UNROLL where
 * a loop over a window is short). */
void pool_template(Function *f, const PoolShape *pool, const char *pattern);

/* A loop of k from begin to end, unrolled; nothing when it is empty. */
void pool_unrolled(Function *f, const PoolShape *pool, int begin, int end, const char *statements);

/* Names the function: "maxpool3x3_64_h32w32s1". */
void pool_name(Function *f, const PoolShape *pool, const char *kind);

#endif
