/* Program -> one C file. */
#ifndef NETC_CODEGEN_EMIT_H
#define NETC_CODEGEN_EMIT_H

#include "compiler/codegen/text.h"
#include "compiler/ir/program.h"

/* The whole file: header, kernels, forward and backward, the model's constant tables and, where NETC_MAIN is
 * defined, a main function. The same program gives the same text, always. */
const char *emit_c(const Program *program);

/* The model's identifier in C: the network's name in lower case, "_model" behind. */
const char *emit_model_identifier(Arena *arena, const Graph *graph);

#endif
