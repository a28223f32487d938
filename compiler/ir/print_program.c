#include "compiler/ir/print.h"

static const double mebibyte = 1024.0 * 1024.0;

static void print_shape(FILE *out, Shape shape) {
    fprintf(out, "[%dx%dx%d]", shape.channels, shape.height, shape.width);
}

static void print_view(FILE *out, const View *view) {
    fprintf(out, view->buffer->is_images ? "images" : "b%d", view->buffer->id);
    if (view->channel_offset != 0 || view->shape.channels != view->buffer->shape.channels)
        fprintf(out, "[%d:%d]", view->channel_offset, view->channel_offset + view->shape.channels);
}

static void print_channel(FILE *out, const char *label, const ChannelView *view) {
    if (!view->array)
        return;
    fprintf(out, "%s%s", label, view->array->name);
    if (!view->array->is_parameter)
        fprintf(out, ".%d", view->array->id);
    if (view->offset != 0)
        fprintf(out, "+%d", view->offset);
}

static void print_expr(FILE *out, const Expr *expr);

static void print_binary(FILE *out, const char *format_open, const Expr *expr, const char *between) {
    fprintf(out, "%s", format_open);
    print_expr(out, expr->a);
    fprintf(out, "%s", between);
    print_expr(out, expr->b);
    fprintf(out, ")");
}

static void print_expr(FILE *out, const Expr *expr) {
    switch (expr->kind) {
    case EXPR_LOAD:
        print_view(out, &expr->view);
        break;
    case EXPR_RESULT:
        fprintf(out, "result");
        break;
    case EXPR_CHANNEL:
        print_channel(out, "", &expr->channel);
        break;
    case EXPR_ADD:
        print_binary(out, "(", expr, " + ");
        break;
    case EXPR_SUB:
        print_binary(out, "(", expr, " - ");
        break;
    case EXPR_MUL:
        print_binary(out, "(", expr, " * ");
        break;
    case EXPR_ACT:
        fprintf(out, "%s(", activation_names[expr->activation]);
        print_expr(out, expr->a);
        fprintf(out, ")");
        break;
    case EXPR_ACT_GRAD:
        fprintf(out, "%s_grad", activation_names[expr->activation]);
        print_binary(out, "(", expr, ", ");
        break;
    case EXPR_MASK:
        fprintf(out, "mask(");
        print_expr(out, expr->a);
        fprintf(out, ")");
        break;
    case EXPR_DROPOUT:
        fprintf(out, "dropout<%g>(", expr->dropout);
        print_expr(out, expr->a);
        fprintf(out, ")");
        break;
    }
}

static void print_sink(FILE *out, const Sink *sink) {
    fprintf(out, "           -> ");
    if (sink->kind == SINK_STORE)
        print_view(out, &sink->view);
    else
        fprintf(out, "sums s%d", sink->sums->id);
    fprintf(out, sink->kind == SINK_STORE ? " = " : " += ");
    print_expr(out, sink->value);
    fprintf(out, "\n");
}

static void print_convolution(FILE *out, const Kernel *kernel) {
    static const char *const algorithms[] = {"direct", "winograd", "gemm"};
    const Window *window = &kernel->conv.window;
    fprintf(out, " %dx%d, %d to %d channels, %dx%d to %dx%d", window->kernel_h, window->kernel_w,
            kernel->conv.in_channels, kernel->conv.out_channels, kernel->conv.in_h, kernel->conv.in_w,
            kernel->conv.out_h, kernel->conv.out_w);
    if (window->stride != 1)
        fprintf(out, ", stride %d", window->stride);
    if (window->dilation != 1)
        fprintf(out, ", dilation %d", window->dilation);
    if (window->groups != 1)
        fprintf(out, ", groups %d", window->groups);
    fprintf(out, ", %s", algorithms[kernel->algorithm]);
}

static void print_details(FILE *out, const Kernel *kernel) {
    switch (kernel->kind) {
    case KERNEL_CONV:
    case KERNEL_CONV_DATA_GRAD:
    case KERNEL_CONV_WEIGHT_GRAD:
        print_convolution(out, kernel);
        break;
    case KERNEL_PACK_WEIGHTS:
    case KERNEL_FOLD_NORM:
    case KERNEL_COMBINE_WEIGHT_GRAD:
        if (kernel->partner)
            fprintf(out, " of kernel %d", kernel->partner->id);
        break;
    default:
        if (kernel->result.channels > 0) {
            fprintf(out, " ");
            print_shape(out, kernel->result);
        }
    }
    if (kernel->items > 1)
        fprintf(out, ", %d items", kernel->items);
}

static void print_channels(FILE *out, const Kernel *kernel) {
    if (!kernel->mean.array && !kernel->scale.array && !kernel->slope.array)
        return;
    fprintf(out, "          ");
    print_channel(out, " ", &kernel->mean);
    print_channel(out, " ", &kernel->rstd);
    print_channel(out, " ", &kernel->scale);
    print_channel(out, " ", &kernel->shift);
    print_channel(out, " ", &kernel->slope);
    print_channel(out, " ", &kernel->correction);
    fprintf(out, "\n");
}

static void print_kernel(FILE *out, const Kernel *kernel) {
    fprintf(out, "    %4d %s", kernel->id, kernel_kind_name(kernel->kind));
    print_details(out, kernel);
    if (kernel->node && kernel->node->name && *kernel->node->name)
        fprintf(out, "    ; %s", kernel->node->name);
    fprintf(out, "\n");
    for (int i = 0; i < kernel->operand_count; i++) {
        fprintf(out, "           <- ");
        print_expr(out, kernel->operands[i]);
        fprintf(out, "\n");
    }
    for (int i = 0; i < 2; i++)
        if (kernel->sums[i])
            fprintf(out, "           <- sums s%d\n", kernel->sums[i]->id);
    print_channels(out, kernel);
    for (int i = 0; i < kernel->sinks.count; i++)
        print_sink(out, &kernel->sinks.items[i]);
}

static void print_buffer(FILE *out, const Buffer *buffer) {
    fprintf(out, buffer->is_images ? "    images " : "    b%-4d ", buffer->id);
    if (buffer->shape.channels > 0)
        print_shape(out, buffer->shape);
    if (!buffer->is_images)
        fprintf(out, " at %zu, %zu bytes, kernels %d to %d", buffer->arena_offset, buffer->bytes,
                buffer->first_use, buffer->last_use);
    fprintf(out, "%s%s%s\n", buffer->is_gradient ? ", gradient" : "",
            buffer->name && *buffer->name ? "    ; " : "", buffer->name ? buffer->name : "");
}

void print_program(FILE *out, const Program *program) {
    fprintf(out, "program %s, target %s, batch %d in %d blocks of %d images\n", program->graph->name,
            program->target->name, program->graph->batch, program->blocks, program->target->lanes);
    fprintf(out, "arena %.2f MiB, scratch %.2f MiB a thread\n", (double)program->arena_bytes / mebibyte,
            (double)program->scratch_bytes / mebibyte);
    fprintf(out, "buffers\n");
    for (int i = 0; i < program->buffers.count; i++)
        print_buffer(out, program->buffers.items[i]);
    if (program->prepare_count)
        fprintf(out, "prepare\n");
    for (int i = 0; i < program->kernels.count; i++) {
        if (i == program->prepare_count)
            fprintf(out, "forward\n");
        if (i == program->forward_count)
            fprintf(out, "backward\n");
        print_kernel(out, program->kernels.items[i]);
    }
}
