/* What memory the kernels that are no convolutions work in: decided once, from the shapes and the target, for
 * the pass that plans memory and the emitters that write the loops. */
#ifndef NETC_IR_POOL_PLAN_H
#define NETC_IR_POOL_PLAN_H

#include "compiler/ir/program.h"

/* A pool's two sides and its window; lengths are in vectors. */
typedef struct PoolShape {
    int channels, in_h, in_w, out_h, out_w;
    Window window;
    int line; /* one row of the input with its borders */
    int row;  /* one row of the output, padded against aliasing */
} PoolShape;

/* Of any of the four pool kernels, forward or backward. */
PoolShape pool_shape(const Kernel *kernel);

/* Windows that never meet and never reach beyond the plane. */
bool pool_windows_apart(const PoolShape *pool);
/* One window, the whole plane. */
bool pool_is_plane(const PoolShape *pool);
/* Windows side by side that fill the whole plane. */
bool pool_windows_tile(const PoolShape *pool);
/* Of a max pool's gradient: the vectors for the gradients of the pixels that the next windows of a row may
 * add to, and whether they are too many for a thread's stack. */
int pool_open_vectors(const PoolShape *pool);
bool pool_open_in_scratch(const PoolShape *pool);
/* Sets scratch_bytes of a pool, linear or loss kernel whose shapes are set. */
void pool_plan(const Target *target, Kernel *kernel);

#endif
