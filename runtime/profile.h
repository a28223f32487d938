/* Where the time of a training step goes. */
#ifndef NETC_RUNTIME_PROFILE_H
#define NETC_RUNTIME_PROFILE_H

#include <stdio.h>

#include "runtime/machine.h"
#include "runtime/model.h"

/* Prints a line for each kernel call, the slowest first: milliseconds, share of all kernels, GFLOP/s, GB/s,
 * the share of what the machine's arithmetic or memory allows, the cost model's time on a machine with these
 * figures, and measured / predicted, marked with * where they are further apart than half as much again. The
 * sums of each direction follow, and a count of those marked. `seconds` is the time of each kernel in one
 * step. */
void netc_profile_print(FILE *out, const NetcModel *model, NetcMachine machine, const double *seconds,
                        int threads);

/* The same as CSV, in the order of the program, behind a heading: kernel,layer,direction,seconds,flops,bytes.
 * The first line after it is the machine's: kernel "machine", one second, and what it does in that. */
void netc_profile_write(FILE *out, const NetcModel *model, NetcMachine machine, const double *seconds);

#endif
