/* The cost model: arithmetic and memory traffic of each kernel, and the time they take at least. */
#include "compiler/ir/expr.h"
#include "compiler/passes/passes.h"

/* One core of a current server processor: float operations a second for each lane of a vector, and bytes a
 * second from memory. Kernels reach about this much of the arithmetic. */
#define FLOPS_PER_LANE 6.5e9
#define BYTES_PER_SECOND 15e9
#define EFFICIENCY 0.85

static double convolution_flops(const Kernel *kernel, int batch) {
    const ConvGeometry *g = &kernel->conv;
    double taps = (double)g->window.kernel_h * g->window.kernel_w * g->in_channels / g->window.groups;
    return 2.0 * batch * taps * g->out_channels * g->out_h * g->out_w;
}

static double kernel_flops(const Kernel *kernel, int batch) {
    switch (kernel->kind) {
    case KERNEL_CONV:
    case KERNEL_CONV_DATA_GRAD:
    case KERNEL_CONV_WEIGHT_GRAD:
        return convolution_flops(kernel, batch);
    case KERNEL_LINEAR:
    case KERNEL_LINEAR_DATA_GRAD:
    case KERNEL_LINEAR_WEIGHT_GRAD:
        return 2.0 * batch * (double)kernel->weight->info.count;
    case KERNEL_MAXPOOL:
    case KERNEL_MAXPOOL_GRAD:
        return (double)batch * kernel->conv.window.kernel_h * kernel->conv.window.kernel_w *
               (double)shape_count(
                   (Shape){kernel->conv.out_channels, kernel->conv.out_h, kernel->conv.out_w});
    default:
        return (double)batch * (double)shape_count(kernel->result);
    }
}

typedef struct Traffic {
    double floats_an_image;
} Traffic;

static void add_view(const View *view, void *context) {
    ((Traffic *)context)->floats_an_image += (double)shape_count(view->shape);
}

static double kernel_bytes(const Kernel *kernel, int batch) {
    Traffic traffic = {0};
    for (int i = 0; i < kernel->operand_count; i++)
        expr_each_load(kernel->operands[i], add_view, &traffic);
    for (int i = 0; i < kernel->sinks.count; i++) {
        expr_each_load(kernel->sinks.items[i].value, add_view, &traffic);
        if (kernel->sinks.items[i].kind == SINK_STORE)
            add_view(&kernel->sinks.items[i].view, &traffic);
    }
    double partials = (double)kernel->partial_floats * kernel->items;
    return sizeof(float) * (traffic.floats_an_image * batch + (double)kernel->packed_floats + partials);
}

void pass_estimate(Program *program) {
    int batch = program->blocks * (program->layout == LAYOUT_CHANNELS ? 1 : program->target->lanes);
    double peak = FLOPS_PER_LANE * program->target->lanes * EFFICIENCY;
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        kernel->flops = kernel_flops(kernel, batch);
        kernel->bytes = kernel_bytes(kernel, batch);
        double arithmetic = kernel->flops / peak, memory = kernel->bytes / BYTES_PER_SECOND;
        kernel->predicted_seconds = arithmetic > memory ? arithmetic : memory;
    }
}
