/* A kernel function and its call as C text, for tests that emit single kernels. Numbers that equal kernels
 * may differ in are always arguments here, so that the tests cover the general form. */
#ifndef NETC_TESTS_FUNCTION_TEXT_H
#define NETC_TESTS_FUNCTION_TEXT_H

#include "compiler/codegen/function_internal.h"

/* Stands before the functions; what calls may mention, see function.h. */
extern const char function_text_macros[];

void write_test_function(const Function *f, const char *name, Text *out);
void write_test_call(const Function *f, const char *name, Text *out);

#endif
