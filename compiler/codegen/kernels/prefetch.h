/* Prefetches for kernels whose loads are known long before they are needed. */
#ifndef NETC_CODEGEN_KERNELS_PREFETCH_H
#define NETC_CODEGEN_KERNELS_PREFETCH_H

#include "compiler/codegen/function.h"

/* Declares pointers to what operand 0 will load next: pixel `next` of each tensor while that is below
 * `pixels`, else the first pixel of the next block of images. */
void prefetch_setup(Function *f, Text *out, const char *next, int pixels);
/* Fetches, for each pointer, `count` vectors of the channel at the place given. */
void prefetch_next(Function *f, Text *out, const char *channel, const char *place, int count);
/* Fetches what an operand will load at a channel and pixel, into the second-level cache. */
void prefetch_operand(Function *f, Text *out, int operand, const char *channel, const char *pixel);
/* Fetches what the sinks will load at a channel and pixel; `level` as for __builtin_prefetch: 3 for the first
 * cache, 2 for the second. */
void prefetch_sink_loads(Function *f, Text *out, const char *channel, const char *pixel, int level);
bool sinks_load(const Kernel *kernel);

#endif
