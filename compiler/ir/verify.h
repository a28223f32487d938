/* What must hold between passes. A violation is a mistake in netc: it prints what is wrong, after which pass,
 * and aborts. */
#ifndef NETC_IR_VERIFY_H
#define NETC_IR_VERIFY_H

#include "compiler/ir/program.h"

void verify_graph(const Graph *graph, const char *pass);
void verify_program(const Program *program, const char *pass);

#endif
