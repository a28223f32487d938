/* A kernel function under construction.
 *
 * An emitter writes the body for ONE work item of one kernel. Whatever differs between calls of equal kernels
 * comes in as an argument: the builder keeps, beside each argument's name in the body, the expression to pass
 * at the call. Bodies that come out equal are emitted once and shared, whatever the numbers they name.
 *
 * Within the call expressions these variables may be used: `s` (NetcState *), `item`, `block` (of images),
 * `scratch` (vec *, this thread's own); REALS(n) and VECS(n) point to byte n of the arena. Within every body
 * these exist: the types `real` (float, or double) and `vec` (a vector of LANES of them), the functions of
 * runtime/vector.h, and, for kernels over rows, the arguments `row_begin` and `row_end` (rows of
 * kernel->result; of dy in weight gradients). */
#ifndef NETC_CODEGEN_FUNCTION_H
#define NETC_CODEGEN_FUNCTION_H

#include "compiler/codegen/text.h"
#include "compiler/ir/program.h"

typedef struct Function Function;

/* The emitter of one kernel kind: writes the body into function_body(f). */
typedef void KernelEmitter(Function *f);

const Kernel *function_kernel(const Function *f);
const Program *function_program(const Function *f);
Text *function_body(Function *f);
Arena *function_arena(Function *f);
/* The stem of the function's name, "conv3x3_16_32_h16w16s2"; and its comment: what it computes. Both
 * required. */
void function_name(Function *f, const char *format, ...) __attribute__((format(printf, 2, 3)));
void function_comment(Function *f, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Adds an argument; returns its name in the body: `prefix` with a number. Asking twice for the same actual
 * expression with the same type gives the same argument. */
const char *function_argument(Function *f, const char *type, const char *prefix, const char *actual);

/* A number that kernels of otherwise equal text may differ in, a count of channels or a stride: its name in
 * the body. Such kernels share one function. Where all of them agree on the number it becomes a constant
 * there, else an argument. Asking twice by one name must give one value. In the function's name and comment
 * "{name}" stands for the number, or for "n" where it is an argument. */
const char *function_number(Function *f, const char *name, long value);
/* The size of an array that holds as many elements as that number, in any of the kernels that share. */
const char *function_most(Function *f, const char *name, long value);
/* "(real)0.1": a constant as exact as the program's numbers are. */
const char *function_constant(Function *f, double value);
/* The name of BLAS's matrix product in the program's precision. */
const char *function_gemm(const Function *f);

const char *function_view(Function *f, View view,
                          bool writable); /* "in0": const vec *, at channel 0 of this block */
/* "weights": const real *, of a convolution, as in the state_dict; with its batch norm folded in, where it
 * has one */
const char *function_weights(Function *f, const Kernel *conv);
const char *function_packed(Function *f);  /* "weights": const real * */
const char *function_partial(Function *f); /* "partial": real *, this item's part */
const char *function_scratch(Function *f); /* "scratch": vec *, this thread's own */
const char *function_channel(Function *f, ChannelView view,
                             bool writable); /* "scale", ...: real *, at its offset */

/* Operand expressions. `setup` goes where the C variable named `channel` is known, outside the loop over
 * pixels: it loads the per-channel values. `value` then emits what is needed at one pixel and returns a C
 * expression for the vector; `pixel` is a C expression, row * width + column in the operand's own plane. */
void operand_setup(Function *f, Text *out, int operand, const char *channel);
const char *operand_value(Function *f, Text *out, int operand, const char *channel, const char *pixel);
/* Whether the operand is nothing but a stored tensor: then it may be read in place through function_view().
 */
const View *operand_plain_view(const Kernel *kernel, int operand);

/* Sinks. `begin` once at the top of the body (declares and zeroes the vectors of sums); `setup` where the
 * result's channel is known; `apply` for one pixel: `result` names the vector computed; `end` once at the
 * bottom (adds the lanes up and writes this item's partial sums). `channel` and `pixel` as for operands, in
 * the result's plane. The setup's names are local: put setup and its applies in one C block. Where channels
 * are unrolled, setup and apply may stand inside the unrolled loop. */
void sinks_begin(Function *f, Text *out);
void sinks_setup(Function *f, Text *out, const char *channel);
void sinks_apply(Function *f, Text *out, const char *channel, const char *pixel, const char *result);
void sinks_end(Function *f, Text *out);

#endif
