/* Building operand and sink expressions. */
#ifndef NETC_IR_EXPR_H
#define NETC_IR_EXPR_H

#include "compiler/ir/program.h"

Expr *expr_load(Arena *arena, View view, int ready);
Expr *expr_result(Arena *arena);
Expr *expr_channel(Arena *arena, ChannelView channel, int ready);
Expr *expr_binary(Arena *arena, ExprKind kind, Expr *a, Expr *b); /* ADD, SUB, MUL */
Expr *expr_activation(Arena *arena, Activation activation, Expr *a);
Expr *expr_activation_grad(Arena *arena, Activation activation, Expr *dy, Expr *x);
Expr *expr_dropout(Arena *arena, Expr *a, Shape shape, double probability, int id);
Expr *expr_mask(Arena *arena, Expr *a);

/* The same expression with `view` in the place of what it loads from `old`. */
Expr *expr_replace_load(Arena *arena, Expr *expr, const Buffer *old, View view, int ready);

/* Number of different stored tensors that an expression reads. */
int expr_load_count(const Expr *expr);

/* Calls visit(view, context) for each load. */
void expr_each_load(const Expr *expr, void (*visit)(const View *view, void *context), void *context);

bool expr_reads(const Expr *expr, const Buffer *buffer);

/* Whether the kernel loads from the buffer, in its operands or for its sinks. */
bool kernel_operands_read(const Kernel *kernel, const Buffer *buffer);
bool kernel_sinks_read(const Kernel *kernel, const Buffer *buffer);

View view_slice(View view, int channel_offset, int channels);

#endif
