/* Where the time of a training step goes. */
#ifndef NETC_RUNTIME_PROFILE_H
#define NETC_RUNTIME_PROFILE_H

#include <stdio.h>

#include "runtime/machine.h"
#include "runtime/model.h"

/* Prints a line for each kernel call, the slowest first: milliseconds a step, share of all kernels, GFLOP/s,
 * GB/s, the share of what the machine's arithmetic or memory allows (over 100 %: the algorithm needs fewer
 * operations than the direct one), the cost model's prediction (for `threads` threads that share the work
 * evenly) and measured / predicted. `seconds` is NetcState.kernel_seconds after `steps` steps. */
void netc_profile_print(FILE *out, const NetcModel *model, NetcMachine machine, const double *seconds,
                        int steps, int threads);

#endif
