/* When every sink is known: work items, blocking, weight packing, and the final order of the kernels. */
#include "compiler/ir/conv_plan.h"
#include "compiler/ir/pool_plan.h"
#include "compiler/passes/lower.h"
#include "compiler/support/integers.h"

/* Enough items for this many cores, and stripes of no fewer rows than this. */
enum { WANTED_ITEMS = 16, LEAST_ROWS = 4 };

static int choose_stripes(const Program *program, int rows) {
    if (program->by_blocks)
        return 1;
    int stripes = divide_up(WANTED_ITEMS, program->blocks);
    int most = rows / LEAST_ROWS;
    return stripes < most ? stripes : most > 0 ? most : 1;
}

static bool works_on_channels(const Kernel *kernel) {
    return kernel->kind == KERNEL_MOMENTS || kernel->kind == KERNEL_NORM_SCALE ||
           kernel->kind == KERNEL_FOLD_NORM || kernel->kind == KERNEL_SPREAD_CHANNELS ||
           kernel->kind == KERNEL_NORM_BACKWARD || kernel->kind == KERNEL_LINEAR_WEIGHT_GRAD;
}

static bool works_on_rows(const Kernel *kernel) {
    switch (kernel->kind) {
    case KERNEL_CONV:
    case KERNEL_CONV_DATA_GRAD:
    case KERNEL_CONV_WEIGHT_GRAD:
    case KERNEL_MAXPOOL:
    case KERNEL_MAXPOOL_GRAD:
    case KERNEL_AVGPOOL:
    case KERNEL_AVGPOOL_GRAD:
    case KERNEL_POINTWISE:
    case KERNEL_FILL:
    case KERNEL_SPREAD_IMAGES:
        return true;
    default:
        return false;
    }
}

static void plan_kernel(const Program *program, Kernel *kernel) {
    const Target *target = program->target;
    switch (kernel->kind) {
    case KERNEL_CONV:
        conv_plan_forward(program, kernel);
        break;
    case KERNEL_CONV_DATA_GRAD:
        conv_plan_data_grad(program, kernel);
        break;
    case KERNEL_CONV_WEIGHT_GRAD:
        conv_plan_weight_grad(program, kernel);
        break;
    case KERNEL_COMBINE_WEIGHT_GRAD:
        kernel->items = conv_combine_items(kernel->partner);
        break;
    default:
        pool_plan(target, kernel);
        break;
    }
}

/* Each SINK_SUM takes a vector for each channel while the kernel runs: on the stack, unless that is too much
 * for it. */
static void place_sums(const Target *target, Kernel *kernel) {
    enum { STACK_BYTES = 512 * 1024 };
    size_t vector = target_vector_bytes(target), bytes = 0;
    for (int i = 0; i < kernel->sinks.count; i++)
        if (kernel->sinks.items[i].kind == SINK_SUM)
            bytes += (size_t)kernel->result.channels * vector;
    if (bytes <= STACK_BYTES)
        return;
    kernel->sums_in_scratch = true;
    kernel->sums_place = (kernel->scratch_bytes + vector - 1) / vector;
    kernel->scratch_bytes = kernel->sums_place * vector + bytes;
}

static void divide_work(Lowering *l) {
    Program *program = l->program;
    for (int i = 0; i < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i];
        kernel->stripes = works_on_rows(kernel) ? choose_stripes(program, kernel->result.height) : 1;
        kernel->items = works_on_channels(kernel) ? 1 : program->blocks * kernel->stripes;
        plan_kernel(program, kernel);
        place_sums(program->target, kernel);
        if (kernel->scratch_bytes > program->scratch_bytes)
            program->scratch_bytes = kernel->scratch_bytes;
    }
    program->scratch_bytes = (program->scratch_bytes + NETC_ALIGNMENT - 1) / NETC_ALIGNMENT * NETC_ALIGNMENT;
}

static void count_sum_items(Program *program) {
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        for (int j = 0; j < kernel->sinks.count; j++)
            if (kernel->sinks.items[j].kind == SINK_SUM)
                kernel->sinks.items[j].sums->items = kernel->items;
    }
}

static Kernel *packing_kernel(Lowering *l, Kernel *conv) {
    Kernel *pack = arena_new(l->arena, Kernel);
    pack->kind = KERNEL_PACK_WEIGHTS;
    pack->node = conv->node;
    pack->layer_name = conv->layer_name;
    pack->backward = conv->backward;
    pack->prepares = l->program->inference;
    pack->conv = conv->conv;
    pack->weight = conv->weight;
    pack->partner = conv;
    pack->stripes = 1;
    pack->items = l->program->layout == LAYOUT_CHANNELS ? conv->result.channels
                                                        : conv_pack_items(l->program->target, conv);
    return pack;
}

/* What follows from the parameters alone: it runs before anything else, once. */
static void order_preparation(Lowering *l, Kernel **made, int count) {
    Program *program = l->program;
    for (int i = 0; i < count; i++) {
        if (made[i]->prepares)
            array_push(l->arena, &program->kernels, made[i]);
        else if (made[i]->packed_floats)
            array_push(l->arena, &program->kernels, packing_kernel(l, made[i]));
    }
    program->prepare_count = program->kernels.count;
    for (int i = 0; i < count; i++)
        if (!made[i]->prepares)
            array_push(l->arena, &program->kernels, made[i]);
    program->forward_count = program->kernels.count;
}

/* Packing for one direction, then that direction's kernels. */
static void order_direction(Lowering *l, Kernel **made, int count, bool backward) {
    Program *program = l->program;
    for (int i = 0; i < count; i++)
        if (made[i]->backward == backward && made[i]->packed_floats)
            array_push(l->arena, &program->kernels, packing_kernel(l, made[i]));
    for (int i = 0; i < count; i++)
        if (made[i]->backward == backward)
            array_push(l->arena, &program->kernels, made[i]);
}

static void order_kernels(Lowering *l) {
    Program *program = l->program;
    Kernel **made = program->kernels.items;
    int count = program->kernels.count;
    program->kernels.items = NULL;
    program->kernels.count = program->kernels.capacity = 0;
    if (program->inference) {
        order_preparation(l, made, count);
    } else {
        order_direction(l, made, count, false);
        program->forward_count = program->kernels.count;
        order_direction(l, made, count, true);
    }
    for (int i = 0; i < program->kernels.count; i++)
        program->kernels.items[i]->id = i;
}

/* Kernels that pack different weights have nothing to do with each other; what combining gradients writes is
 * read by nobody (plan_memory keeps what it reads); and single items one after the other are done by the same
 * thread. But nothing else runs into packing or combining, or kernels behind them would not wait for it. */
static bool may_run_into(const Kernel *kernel, const Kernel *next) {
    if (kernel->kind == KERNEL_PACK_WEIGHTS || next->kind == KERNEL_PACK_WEIGHTS)
        return kernel->kind == next->kind;
    if (next->kind == KERNEL_COMBINE_WEIGHT_GRAD)
        return false;
    return kernel->kind == KERNEL_COMBINE_WEIGHT_GRAD || (kernel->items == 1 && next->items == 1);
}

static void drop_needless_waits(Program *program) {
    for (int i = 0; i + 1 < program->kernels.count; i++) {
        Kernel *kernel = program->kernels.items[i], *next = program->kernels.items[i + 1];
        kernel->no_wait = kernel->backward == next->backward && may_run_into(kernel, next);
    }
}

void lower_finish(Lowering *l) {
    if (l->program->layout == LAYOUT_CHANNELS)
        lower_channel_lanes(l);
    divide_work(l);
    count_sum_items(l->program);
    order_kernels(l);
    drop_needless_waits(l->program);
}
