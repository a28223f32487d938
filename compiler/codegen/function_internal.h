/* What a Function holds; for function.c, expression.c and the file emitter only. */
#ifndef NETC_CODEGEN_FUNCTION_INTERNAL_H
#define NETC_CODEGEN_FUNCTION_INTERNAL_H

#include "compiler/codegen/function.h"

typedef struct Argument {
    const char *type, *name, *actual;
} Argument;

/* See function_number(). */
typedef struct Number {
    const char *name;
    long value;
    bool sizes_array;
} Number;

/* The C variable that holds a per-channel value since the last setup. */
typedef struct ChannelLocal {
    const Expr *expr;
    const char *name;
} ChannelLocal;

typedef Array(ChannelLocal) ChannelLocals;

enum { SINKS_SLOT = 3, SLOTS = 4 }; /* operands 0..2, then the sinks */

struct Function {
    const Program *program;
    const Kernel *kernel;
    Text *body;
    const char *stem, *comment;
    Array(Argument) arguments;
    Array(Number) numbers;
    ChannelLocals locals[SLOTS];
    int next_local;
};

Function *function_create(const Program *program, const Kernel *kernel);

#endif
