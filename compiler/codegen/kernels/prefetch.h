/* Prefetches for kernels whose loads are known long before they are needed. */
#ifndef NETC_CODEGEN_KERNELS_PREFETCH_H
#define NETC_CODEGEN_KERNELS_PREFETCH_H

#include "compiler/codegen/function.h"

/* Declares pointers to what operand 0 will load next: pixel `next` of each tensor while that is below
 * `pixels`, else the first pixel of the next block of images. */
void prefetch_setup(Function *f, Text *out, const char *next, int pixels);
/* Fetches, for each pointer, `count` vectors of the channel at the place given. */
void prefetch_next(Function *f, Text *out, const char *channel, const char *place, int count);
/* Fetches what the sinks will load at a channel and pixel. */
void prefetch_sink_loads(Function *f, Text *out, const char *channel, const char *pixel);
bool sinks_load(const Kernel *kernel);

#endif
