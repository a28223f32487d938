/* netc --tune: measures the algorithms for every convolution of a network. */
#ifndef NETC_TUNE_H
#define NETC_TUNE_H

#include "compiler/ir/tuning.h"

/* Compiles the network anew with this tuning; NULL after a message. */
typedef Program *TuneCompile(Tuning *tuning, void *context);

/* Builds the network with each algorithm and tile, runs the programs in turn, with progress on standard
 * error, and returns the text of the tuning file that has the fastest; NULL after a message. `name` is what
 * the user calls the network.
 */
const char *tune(Arena *arena, const char *name, const Target *target, TuneCompile *compile, void *context);

#endif
