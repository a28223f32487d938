#include "compiler/ir/verify.h"

#include "compiler/ir/expr.h"

#include <stdio.h>
#include <stdlib.h>

static void fail(const char *pass, const char *what, const char *where) {
    fprintf(stderr, "netc: internal error after %s: %s (%s)\n", pass, what, where);
    abort();
}

static void verify_tensor(const Tensor *tensor, const char *pass, const char *where) {
    if (tensor->shape.channels < 1 || tensor->shape.height < 1 || tensor->shape.width < 1)
        fail(pass, "a tensor is empty", where);
    const Tensor *root = tensor->root;
    if (root->root != root)
        fail(pass, "a root is itself a view", where);
    if (tensor->channel_offset + tensor->shape.channels > root->shape.channels)
        fail(pass, "a view reaches beyond its root", where);
    if (tensor->shape.height != root->shape.height || tensor->shape.width != root->shape.width)
        fail(pass, "a view has other pixels than its root", where);
}

static bool same_shape(Shape a, Shape b) {
    return a.channels == b.channels && a.height == b.height && a.width == b.width;
}

static bool is_elementwise(OpKind op) {
    return op == OP_ACT || op == OP_DROPOUT || op == OP_SUM || op == OP_COPY || op == OP_SCALE_SHIFT ||
           op == OP_ACT_GRAD || op == OP_DROPOUT_GRAD || op == OP_PASS_GRAD || op == OP_NORM_GRAD ||
           op == OP_NORM_CORRECT;
}

static void verify_node(const Node *node, const char *pass) {
    for (int i = 0; i < node->input_count; i++) {
        verify_tensor(node->inputs[i], pass, node->name);
        if (is_elementwise(node->op) && !same_shape(node->inputs[i]->shape, node->output->shape))
            fail(pass, "an elementwise op changes the shape", node->name);
    }
    if (node->output)
        verify_tensor(node->output, pass, node->name);
    const Tensor *normed = node->op == OP_CONV ? node->output : node->input_count ? node->inputs[0] : NULL;
    if (node->norm && node->op != OP_ACT && normed && node->norm->channels != normed->shape.channels)
        fail(pass, "a batch norm has other channels than what it normalises", node->name);
}

/* Every tensor with a producer is written before it is read. */
static void verify_order(const Graph *graph, const char *pass) {
    bool *written = calloc((size_t)graph->tensors.count, sizeof *written);
    if (!written)
        return;
    for (int i = 0; i < graph->nodes.count; i++) {
        const Node *node = graph->nodes.items[i];
        for (int j = 0; j < node->input_count; j++)
            if (node->inputs[j]->producer && !written[node->inputs[j]->id])
                fail(pass, "a tensor is read before it is written", node->name);
        if (node->output)
            written[node->output->id] = true;
    }
    free(written);
}

void verify_graph(const Graph *graph, const char *pass) {
    for (int i = 0; i < graph->nodes.count; i++)
        verify_node(graph->nodes.items[i], pass);
    verify_order(graph, pass);
}

typedef struct LoadCheck {
    const Kernel *kernel;
    const char *pass;
} LoadCheck;

static void verify_load(const View *view, void *context) {
    const LoadCheck *check = context;
    if (view->channel_offset + view->shape.channels > view->buffer->shape.channels)
        fail(check->pass, "an operand reaches beyond its buffer", check->kernel->layer_name);
}

static void verify_sinks(const Kernel *kernel, LoadCheck *check) {
    for (int i = 0; i < kernel->sinks.count; i++) {
        const Sink *sink = &kernel->sinks.items[i];
        expr_each_load(sink->value, verify_load, check);
        if (sink->kind == SINK_STORE && !same_shape(sink->view.shape, kernel->result))
            fail(check->pass, "a kernel stores another shape than it computes", kernel->layer_name);
        if (sink->kind == SINK_SUM && sink->sums->items != kernel->items)
            fail(check->pass, "a kernel has other items than its sums", kernel->layer_name);
    }
}

/* A kernel of several items must not start while others run whose results it may need: before it, threads
 * have waited for each other, or only weights are being packed or gradients combined. */
static void verify_waits(const Program *program, const char *pass) {
    bool unfinished = false; /* a single item that some threads may have run past */
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        if (unfinished && kernel->items > 1)
            fail(pass, "a kernel does not wait for the one before", kernel->layer_name);
        bool independent = kernel->kind == KERNEL_PACK_WEIGHTS ||
                           (kernel->kind == KERNEL_COMBINE_WEIGHT_GRAD && !unfinished);
        unfinished = kernel->no_wait && (unfinished || !independent);
    }
}

void verify_program(const Program *program, const char *pass) {
    if (!program->by_blocks)
        verify_waits(program, pass);

    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        LoadCheck check = {kernel, pass};
        if (kernel->id != i)
            fail(pass, "a kernel's number is not its position", kernel->layer_name);
        for (int j = 0; j < kernel->operand_count; j++)
            expr_each_load(kernel->operands[j], verify_load, &check);
        verify_sinks(kernel, &check);
    }
}
