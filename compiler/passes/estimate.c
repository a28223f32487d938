/* The cost model: what each kernel computes and moves.
 *
 * A kernel takes the longer of two times. Its arithmetic is what the chosen algorithm executes, divided by
 * the share of the machine's best that kernels of its family reach; that quotient is Kernel.work. Its memory
 * traffic is each tensor it reads or writes, once, unless the tensor is small enough to be in a cache still.
 */
#include "compiler/ir/conv_winograd.h"
#include "compiler/ir/expr.h"
#include "compiler/passes/passes.h"
#include "compiler/support/integers.h"

/* Shares of the best, measured with the networks in nets/ (AVX-512, one core, medians of each family). Work
 * on single values and Winograd's transforms load and store as much as they compute; pools of maxima compare
 * value by value. */
static const double direct_share = 0.90, pointwise_share = 0.88, weight_grad_share = 0.85,
                    product_share = 0.88, transform_share = 0.42, gemm_share = 0.5, elementwise_share = 0.25,
                    maxpool_share = 0.18;

/* A tensor of this size or less is where the kernel before has left it. */
enum { CACHED_BYTES = 1024 * 1024 };

/* Operations of Winograd's transforms of one tile and channel: of an input, of a result and of a result's
 * gradient, in two dimensions; see runtime/winograd.h. */
typedef struct Transforms {
    int x, y, dy, w;
} Transforms;
static const Transforms transforms3 = {12 * 19, 10 * 13, 10 * 11, 9 * 18},
                        transforms5 = {16 * 38, 12 * 22, 12 * 18, 13 * 29};

static void add_flops(Kernel *kernel, double flops, double share) {
    kernel->flops += flops;
    kernel->work += flops / share;
}

static double tile_count(const ConvGeometry *g) {
    return (double)divide_up(g->in_h, WINOGRAD_TILE) * divide_up(g->in_w, WINOGRAD_TILE);
}

static const Transforms *transforms_of(const ConvGeometry *g) {
    return g->window.kernel_h == 3 ? &transforms3 : &transforms5;
}

static void add_winograd(Kernel *kernel, const Target *target, int batch) {
    const ConvGeometry *g = &kernel->conv;
    double tiles = batch * tile_count(g), in = g->in_channels, out = g->out_channels;
    const Transforms *each = transforms_of(g);
    double transforms = each->x * in + each->y * out;
    if (kernel->kind == KERNEL_CONV_DATA_GRAD)
        transforms = each->x * out + each->y * in;
    if (kernel->kind == KERNEL_CONV_WEIGHT_GRAD) {
        transforms = each->x * in + each->dy * out;
        out = divide_up(g->out_channels, target->lanes) * target->lanes;
    }
    add_flops(kernel,
              tiles * 2 * winograd_patch(g->window.kernel_h) * winograd_patch(g->window.kernel_h) * in * out,
              product_share);
    add_flops(kernel, tiles * transforms, transform_share);
}

static double direct_flops(const ConvGeometry *g, int batch) {
    double taps = (double)g->window.kernel_h * g->window.kernel_w * g->in_channels / g->window.groups;
    return 2 * taps * batch * g->out_channels * g->out_h * g->out_w;
}

static double share_of_direct(const Kernel *kernel) {
    if (kernel->algorithm == CONV_GEMM)
        return gemm_share;
    if (kernel->kind == KERNEL_CONV_WEIGHT_GRAD)
        return weight_grad_share;
    bool pointwise = kernel->conv.window.kernel_h == 1 && kernel->conv.window.kernel_w == 1;
    return pointwise ? pointwise_share : direct_share;
}

static double pool_share(const Kernel *kernel) {
    bool compares = kernel->kind == KERNEL_MAXPOOL || kernel->kind == KERNEL_MAXPOOL_GRAD;
    return compares ? maxpool_share : elementwise_share;
}

static double elements(Shape shape, int batch) {
    return (double)shape_count(shape) * batch;
}

static double window_size(const Kernel *kernel) {
    return (double)kernel->conv.window.kernel_h * kernel->conv.window.kernel_w;
}

/* The kernel's own computation. */
static void add_computation(Kernel *kernel, const Program *program, int batch) {
    switch (kernel->kind) {
    case KERNEL_CONV:
    case KERNEL_CONV_DATA_GRAD:
    case KERNEL_CONV_WEIGHT_GRAD:
        if (kernel->algorithm == CONV_WINOGRAD)
            add_winograd(kernel, program->target, batch);
        else
            add_flops(kernel, direct_flops(&kernel->conv, batch), share_of_direct(kernel));
        return;
    case KERNEL_LINEAR:
    case KERNEL_LINEAR_DATA_GRAD:
    case KERNEL_LINEAR_WEIGHT_GRAD:
        add_flops(kernel, 2.0 * batch * (double)kernel->weight->info.count, gemm_share);
        return;
    case KERNEL_MAXPOOL:
    case KERNEL_AVGPOOL:
        add_flops(kernel, window_size(kernel) * elements(kernel->result, batch), pool_share(kernel));
        return;
    case KERNEL_MAXPOOL_GRAD:
    case KERNEL_AVGPOOL_GRAD:
        add_flops(kernel, window_size(kernel) * elements(kernel->operand_shapes[0], batch),
                  pool_share(kernel));
        return;
    case KERNEL_PACK_WEIGHTS:
        if (kernel->partner->algorithm == CONV_WINOGRAD) {
            const ConvGeometry *g = &kernel->partner->conv;
            add_flops(kernel, (double)g->in_channels * g->out_channels * transforms_of(g)->w,
                      elementwise_share);
        }
        return;
    default:
        return;
    }
}

enum { COUNTED_EXPRS = 64 };

/* Expressions that a kernel has evaluated: it keeps their values. */
typedef struct Evaluated {
    const Expr *seen[COUNTED_EXPRS];
    int count;
} Evaluated;

static bool is_evaluated(Evaluated *evaluated, const Expr *expr) {
    for (int i = 0; i < evaluated->count; i++)
        if (evaluated->seen[i] == expr)
            return true;
    if (evaluated->count < COUNTED_EXPRS)
        evaluated->seen[evaluated->count++] = expr;
    return false;
}

/* Operations for each value of an expression. */
static int operation_count(const Expr *expr, Evaluated *evaluated) {
    enum { TRANSCENDENTAL = 20 };
    if (!expr || is_evaluated(evaluated, expr))
        return 0;
    int own = expr->kind != EXPR_LOAD && expr->kind != EXPR_RESULT && expr->kind != EXPR_CHANNEL;
    if (expr->kind == EXPR_ACT || expr->kind == EXPR_ACT_GRAD)
        own = expr->activation == ACT_TANH || expr->activation == ACT_GELU ? TRANSCENDENTAL : 1;
    return own + operation_count(expr->a, evaluated) + operation_count(expr->b, evaluated);
}

/* What is fused with it. */
static void add_expressions(Kernel *kernel, int batch) {
    Evaluated evaluated = {0};
    for (int i = 0; i < kernel->operand_count; i++) {
        int operations = operation_count(kernel->operands[i], &evaluated);
        add_flops(kernel, operations * elements(kernel->operand_shapes[i], batch), elementwise_share);
    }
    for (int i = 0; i < kernel->sinks.count; i++) {
        const Sink *sink = &kernel->sinks.items[i];
        int operations = operation_count(sink->value, &evaluated) + (sink->kind == SINK_SUM);
        add_flops(kernel, operations * elements(kernel->result, batch), elementwise_share);
    }
}

enum { COUNTED_VIEWS = 16 };

typedef struct Traffic {
    const View *seen[COUNTED_VIEWS];
    int count, batch;
    double real_bytes;
    double bytes;
} Traffic;

static void add_bytes(Traffic *traffic, double bytes) {
    if (bytes > CACHED_BYTES)
        traffic->bytes += bytes;
}

/* However often an expression mentions it, a tensor is read once. */
static void add_view(const View *view, void *context) {
    Traffic *traffic = context;
    for (int i = 0; i < traffic->count; i++)
        if (traffic->seen[i]->buffer == view->buffer &&
            traffic->seen[i]->channel_offset == view->channel_offset)
            return;
    if (traffic->count < COUNTED_VIEWS)
        traffic->seen[traffic->count++] = view;
    add_bytes(traffic, traffic->real_bytes * elements(view->shape, traffic->batch));
}

static double kernel_bytes(const Kernel *kernel, const Target *target, int batch) {
    Traffic read = {.batch = batch, .real_bytes = (double)target->real_bytes}, written = read;
    for (int i = 0; i < kernel->operand_count; i++)
        expr_each_load(kernel->operands[i], add_view, &read);
    for (int i = 0; i < kernel->sinks.count; i++) {
        expr_each_load(kernel->sinks.items[i].value, add_view, &read);
        if (kernel->sinks.items[i].kind == SINK_STORE)
            add_view(&kernel->sinks.items[i].view, &written);
    }
    add_bytes(&written, written.real_bytes * (double)kernel->packed_floats);
    add_bytes(&written, written.real_bytes * (double)kernel->partial_floats * kernel->items);
    return read.bytes + written.bytes;
}

void pass_estimate(Program *program) {
    int batch = program->blocks * (program->layout == LAYOUT_CHANNELS ? 1 : program->target->lanes);
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        add_computation(kernel, program, batch);
        add_expressions(kernel, batch);
        kernel->bytes = kernel_bytes(kernel, program->target, batch);
    }
}
