/* What the emitters of the pools share. */
#ifndef NETC_CODEGEN_KERNELS_POOL_TEXT_H
#define NETC_CODEGEN_KERNELS_POOL_TEXT_H

#include "compiler/codegen/kernels/kernels.h"
#include "compiler/ir/pool_plan.h"

/* Adds `pattern` to the body; its places are the fields of the pool and its window by name, $inverse$ (one
 * over the elements of a window) and $unroll_window$ (NETC_UNROLL where a loop over a window is short). */
void pool_template(Function *f, const PoolShape *pool, const char *pattern);

/* Names the function: "maxpool3x3_64_h32w32s1". */
void pool_name(Function *f, const PoolShape *pool, const char *kind);

#endif
