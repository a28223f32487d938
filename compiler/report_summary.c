#include "compiler/report.h"

#include "compiler/report_table.h"

static const char *shape_text(Arena *arena, const NetcLayerInfo *layer) {
    if (layer->height == 1 && layer->width == 1)
        return arena_format(arena, "%d", layer->channels);
    return arena_format(arena, "%dx%dx%d", layer->channels, layer->height, layer->width);
}

/* Zeros are left out: they would hide the numbers. */
static const char *count_text(Arena *arena, int64_t value) {
    return value ? table_count(arena, value) : NULL;
}

static TableRow layer_row(Arena *arena, const NetcLayerInfo *layer) {
    return (TableRow){{
        layer->name,
        layer->kind,
        shape_text(arena, layer),
        count_text(arena, layer->parameters),
        count_text(arena, layer->multiply_adds),
        layer->activation_bytes ? table_bytes(arena, layer->activation_bytes) : NULL,
    }};
}

static void print_layers(FILE *out, const Program *program) {
    Arena *arena = program->arena;
    Table table = {.arena = arena, .column_count = 6, .left_columns = 3};
    table_add(&table, (TableRow){{"Layer", "Kind", "Output", "Parameters", "Multiply-adds", "Activations"}});
    NetcLayerInfo total = {0};
    for (int i = 0; i < program->layer_count; i++) {
        const NetcLayerInfo *layer = &program->layers[i];
        table_add(&table, layer_row(arena, layer));
        total.parameters += layer->parameters;
        total.multiply_adds += layer->multiply_adds;
        total.activation_bytes += layer->activation_bytes;
    }
    table.total_row = table.rows.count;
    table_add(&table, (TableRow){{"Total", NULL, NULL, table_count(arena, total.parameters),
                                  table_count(arena, total.multiply_adds),
                                  table_bytes(arena, total.activation_bytes)}});
    table_print(&table, out);
    fprintf(out,
            "\nMultiply-adds are of one image, forward. Activations are what %s stores; layers\n"
            "that store none are computed within their neighbours.\n",
            program->by_blocks ? "a thread" : "the whole batch");
}

static TableRow kernel_row(Arena *arena, const Kernel *kernel) {
    double seconds = kernel->predicted_seconds;
    return (TableRow){{
        kernel_kind_name(kernel->kind),
        kernel->node ? kernel->node->name : "",
        kernel->backward   ? "backward"
        : kernel->prepares ? "prepare"
                           : "forward",
        table_real(arena, kernel->flops * 1e-6, 1),
        table_real(arena, kernel->bytes * 1e-6, 1),
        table_real(arena, seconds * 1e3, 3),
        seconds > 0 ? table_real(arena, kernel->flops / seconds * 1e-9, 1) : NULL,
        seconds > 0 ? table_real(arena, kernel->bytes / seconds * 1e-9, 1) : NULL,
    }};
}

static double predicted_total(const Program *program) {
    double seconds = 0;
    for (int i = 0; i < program->kernels.count; i++)
        seconds += program->kernels.items[i]->predicted_seconds;
    return seconds;
}

static void print_kernels(FILE *out, const Program *program) {
    Arena *arena = program->arena;
    Table table = {.arena = arena, .column_count = 8, .left_columns = 3};
    table_add(&table, (TableRow){{"Kernel", "Layer", "Direction", "MFLOP", "MB", "ms", "GFLOP/s", "GB/s"}});
    for (int i = 0; i < program->kernels.count; i++)
        table_add(&table, kernel_row(arena, program->kernels.items[i]));
    table.total_row = table.rows.count;
    table_add(&table, (TableRow){{"Total", [5] = table_real(arena, predicted_total(program) * 1e3, 3)}});
    fprintf(out, "\nKernels of %s, with the times predicted for one thread\n\n",
            program->inference ? "a batch" : "a training step");
    table_print(&table, out);
}

void report_summary(FILE *out, const Program *program) {
    const Graph *graph = program->graph;
    Shape input = graph->input->shape;
    fprintf(out, "%s (%s): input %dx%dx%d, batch %d, target %s\n\n", graph->name, graph->source_name,
            input.channels, input.height, input.width, graph->batch, program->target->name);
    print_layers(out, program);
    fprintf(out, "%s works in %s, and %s more a thread.\n", program->inference ? "Inference" : "Training",
            table_bytes(program->arena, (int64_t)program->arena_bytes),
            table_bytes(program->arena, (int64_t)program->scratch_bytes));
    if (predicted_total(program) > 0)
        print_kernels(out, program);
}
