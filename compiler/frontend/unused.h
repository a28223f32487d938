/* Params and blocks of the main file that nothing mentions. */
#ifndef NETC_FRONTEND_UNUSED_H
#define NETC_FRONTEND_UNUSED_H

#include "compiler/frontend/elaborate.h"

void warn_of_unused(Elaborator *elaborator, const Statements *statements);

#endif
