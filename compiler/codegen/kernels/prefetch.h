/* Prefetches for kernels whose loads are known long before they are needed. */
#ifndef NETC_CODEGEN_KERNELS_PREFETCH_H
#define NETC_CODEGEN_KERNELS_PREFETCH_H

#include "compiler/codegen/function.h"

/* Declares pointers to what operand 0 will load next: pixel `next` of each tensor while that is below
 * `pixels`, else the first pixel of the next block of images. */
void prefetch_setup(Function *f, Text *out, const char *next, int pixels);
/* Fetches, for each pointer, `count` vectors of the channel from the place given on, `step` apart. */
void prefetch_next(Function *f, Text *out, const char *channel, const char *place, int count, int step);
/* Vectors of the function's target in a line of the caches. */
int vectors_per_line(Function *f);
/* In loops over channels that fetch something in each round: rounds from one that needs to fetch to the next,
 * where one of `rounds` would do. A round of vectors as wide as a line computes so much that it fetches at no
 * cost; shorter ones do not. */
int prefetch_interval(Function *f, int rounds);
/* `text`, which fetches, for one round in each interval. */
const char *at_intervals(Function *f, int interval, const Text *text);
/* Fetches what an operand will load at a channel and pixel, into the second-level cache. */
void prefetch_operand(Function *f, Text *out, int operand, const char *channel, const char *pixel);
/* Fetches what the sinks will load at a channel and pixel; `level` as for __builtin_prefetch: 3 for the first
 * cache, 2 for the second. */
void prefetch_sink_loads(Function *f, Text *out, const char *channel, const char *pixel, int level);
bool sinks_load(const Kernel *kernel);

#endif
