/* Runs kernels by themselves: a program of kernels made by hand is emitted, compiled for a target and run
 * once on random numbers; the test compares what is left behind with plain loops in double precision.
 *
 * CC names the compiler, NETC_KERNEL_CFLAGS its optimisation (-O1); NETC_KERNEL_KEEP leaves the emitted files
 * in /tmp. */
#ifndef NETC_TESTS_KERNELS_HARNESS_H
#define NETC_TESTS_KERNELS_HARNESS_H

#include "compiler/ir/program.h"
#include "runtime/model.h"

typedef struct Harness {
    Arena *arena;
    Program *program;
    Graph *graph;
    NetcState state;
    unsigned char *before; /* the arena before the run */
    const NetcModel *model;
} Harness;

/* NULL if this machine cannot run the target. */
Harness *harness_create(const char *target, int batch, int classes);
void harness_destroy(Harness *h);

/* Compiles a C file for a target and loads it, for good. */
void *harness_load_library(Arena *arena, const Target *target, const char *source);

/* Memory: a view on some channels of a larger tensor, arrays of channels, partial sums, parameters. */
View harness_tensor(Harness *h, int channels, int height, int width);
ChannelView harness_channels(Harness *h, const char *name, int count);
Sums *harness_sums(Harness *h, int channels, int items);
Parameter *harness_parameter(Harness *h, NetcTensorKind kind, int count);

Expr *harness_expr(Harness *h, ExprKind kind, Expr *a, Expr *b);
Expr *harness_load(Harness *h, View view);
Expr *harness_channel(Harness *h, ChannelView view);
/* max(0, x * scale + shift), with scale and shift of its own for each channel. */
Expr *harness_affine(Harness *h, View view);

/* A kernel whose items are blocks times stripes; operands and sinks follow. */
Kernel *harness_kernel(Harness *h, KernelKind kind, Shape result, int stripes);
void harness_operand(Kernel *kernel, Expr *expr, Shape shape);
void harness_store(Harness *h, Kernel *kernel, View view, Expr *value);
Sums *harness_sum(Harness *h, Kernel *kernel, Expr *value);

/* Plans, emits, compiles and allocates, with the arena, parameters and buffers full of random multiples of
 * 1/4 in -2..2 (so that equal elements are common) and the scratch memory full of NaN. */
void harness_compile(Harness *h);
void harness_run(Harness *h, NetcMode mode);

float *harness_at(const Harness *h, View view, int image, int channel, int pixel);
float *harness_array(const Harness *h, ChannelView view);
/* The value of an expression over the tensors as they were before the run. */
double harness_value(const Harness *h, const Expr *expr, int image, int channel, int pixel, double result);

/* Where a kernel's result should be: `expected` at one element; kernels of equal shape share one such
 * function. */
typedef double HarnessTruth(const Harness *h, const Kernel *kernel, int image, int channel, int pixel);
/* Compares every sink of the kernel with the truth; fails the test with a message naming `what`. */
void harness_check(const Harness *h, const Kernel *kernel, const char *what, HarnessTruth *truth);

#endif
