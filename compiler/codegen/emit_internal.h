#ifndef NETC_CODEGEN_EMIT_INTERNAL_H
#define NETC_CODEGEN_EMIT_INTERNAL_H

#include "compiler/codegen/emit.h"
#include "compiler/codegen/function_internal.h"

/* A function of the generated file: of all kernels whose bodies came out equal. */
typedef struct EmittedFunction {
    const char *name, *stem;
    Array(const Function *) users;
} EmittedFunction;

/* How one kernel is called: arguments behind the function's name. */
typedef struct Call {
    const EmittedFunction *function;
    const char *arguments;
} Call;

typedef Array(EmittedFunction *) EmittedFunctions;

/* Writes every kernel function into `out`, once each; calls[i] belongs to program->kernels.items[i]. */
void emit_functions(const Program *program, Text *out, Call *calls);

/* The loop over one kernel's items, shared out among the threads of a parallel region. */
void emit_call(const Kernel *kernel, const Call *call, Text *out);
/* A function that calls the kernels from `begin` to before `end`, in order. */
void emit_calls(const Program *program, const Call *calls, const char *name, const char *comment, int begin,
                int end, Text *out);

/* Programs for inference: prepare(), forward() and run(). */
void emit_inference(const Program *program, const Call *calls, Text *out);

/* Tensors, layers, kernels, recipe and the NetcModel itself. */
void emit_tables(const Program *program, const Call *calls, Text *out);

#endif
