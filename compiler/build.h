/* From emitted C to a program, and from a drawing to a picture: the other programs that netc runs. */
#ifndef NETC_BUILD_H
#define NETC_BUILD_H

#include "compiler/ir/target.h"
#include "compiler/support/arena.h"

#include <stdbool.h>

/* Compiles `source`, with NETC_MAIN defined, and links it with the runtime into the program `path`. False
 * after a message. */
bool build_program(Arena *arena, const char *path, const char *source, const Target *target);

/* The C compiler's options for emitted C: optimisation, OpenMP, the target's instructions, where the headers
 * lie. NULL after a message. */
const char *build_flags(Arena *arena, const Target *target);

/* Draws Graphviz text as SVG: into `path`, or to standard output when it is NULL. */
bool build_drawing(Arena *arena, const char *path, const char *dot);

#endif
