/* Values: how fusion happens.
 *
 * While kernels are being made, a tensor is a Value: something that can be read in up to three ways.
 *   - It is the result of a kernel (its home), or a function of that result: whatever needs it can still be
 * added to that kernel's sinks: a store, a sum, the next elementwise step. Nothing is written to memory until
 * somebody asks.
 *   - It is an expression over stored tensors: whoever reads it computes it on the fly.
 *   - It is stored.
 * Reading a value the cheapest way that is still open is all the fusion there is. */
#ifndef NETC_PASSES_VALUE_H
#define NETC_PASSES_VALUE_H

#include "compiler/ir/expr.h"

/* The arrays that batch norms need for the channels of one root; made at the first use. */
typedef struct RootArrays {
    ChannelArray *mean, *rstd, *variance; /* of the forward tensor */
    ChannelArray *slope, *correction;     /* of its gradient */
    int moments_ready, corrections_ready; /* numbers of the kernels that wrote them last */
} RootArrays;

typedef struct Value {
    const char *name;
    Shape shape;
    bool is_gradient;
    bool is_shared; /* several readers will load it: better stored than computed again by each */
    Kernel *home;
    Expr *home_expr; /* in terms of the home's EXPR_RESULT */
    Expr *inline_expr;
    bool is_stored;
    View view;
    int ready; /* when stored: number of the kernel that wrote it */
} Value;

/* What is stored for one root made of parts: all its ranges live in one buffer. */
typedef struct Slab {
    Buffer *buffer;
    int *channel_ready; /* of each channel: the kernel that wrote it last, or -1 */
} Slab;

typedef struct Lowering {
    Program *program;
    Graph *graph;
    Arena *arena;
    Value **values;               /* by tensor id; of accumulators: what has been added up so far */
    Slab *slabs;                  /* by root id */
    RootArrays *arrays;           /* by root id */
    ChannelView *scales, *shifts; /* by norm id */
    bool backward;
} Lowering;

/* Appends a kernel; its number is its position so far. */
Kernel *lowering_add_kernel(Lowering *l, KernelKind kind, const Node *node, Shape result);
void kernel_add_operand(Kernel *kernel, Expr *value, Shape shape);
void kernel_add_store(Lowering *l, Kernel *kernel, Expr *value, View view);
Sums *kernel_add_sum(Lowering *l, Kernel *kernel, Expr *value, const char *name);

Buffer *lowering_new_buffer(Lowering *l, const char *name, Shape shape, bool is_gradient);
ChannelArray *lowering_new_array(Lowering *l, const char *name, int count);

Value *value_of_kernel(Lowering *l, Kernel *kernel, const char *name); /* its plain result */
Value *value_inline(Lowering *l, const char *name, Shape shape, Expr *expr);
Value *value_stored(Lowering *l, const char *name, View view, int ready);

/* An expression that later kernels can read the value by. */
Expr *value_load(Lowering *l, Value *value);
/* Stores it (at most once) and says where. */
View value_store(Lowering *l, Value *value);
/* Stores it at a place of its own: part of a root. Stored before the value may be or not. */
void value_store_at(Lowering *l, Value *value, View view);

/* Whether an expression that is ready by `ready` may be used in the sinks of the value's home. */
bool value_can_extend(const Value *value, int ready);

/* Sum over pixels and images of a function of the value, one for each channel. `function` gets the value as
 * an expression, valid at the place where the sum is made. */
typedef Expr *ExprFunction(Lowering *l, Expr *value, void *context);
Sums *value_sum(Lowering *l, Value *value, const char *name, ExprFunction *function, int function_ready,
                void *context);

/* Elementwise function of one value. */
Value *value_map(Lowering *l, Value *value, ExprFunction *function, int function_ready, void *context);

/* a + b. */
Value *value_add(Lowering *l, Value *a, Value *b);

/* An inlined expression may read this many stored tensors and be this large; others are stored first. Sums of
 * a tensor with itself would double in size with every step. */
enum { MOST_INLINE_LOADS = 2, MOST_INLINE_SIZE = 64 };

#endif
