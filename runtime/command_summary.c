#include <string.h>

#include "runtime/command.h"

typedef struct Totals {
    int64_t parameters, multiply_adds, activation_bytes;
} Totals;

static int column_width(const NetcModel *model) {
    size_t width = 10;
    for (int i = 0; i < model->layer_count; i++)
        if (strlen(model->layers[i].name) > width)
            width = strlen(model->layers[i].name);
    return width > 60 ? 60 : (int)width;
}

static void print_layer(const NetcLayerInfo *layer, int width, Totals *totals) {
    char shape[48];
    snprintf(shape, sizeof shape, "%dx%dx%d", layer->channels, layer->height, layer->width);
    printf("%-*s %-20s %-12s %11lld %14lld %10.2f\n", width, layer->name, layer->kind, shape,
           (long long)layer->parameters, (long long)layer->multiply_adds,
           (double)layer->activation_bytes / 1048576);
    totals->parameters += layer->parameters;
    totals->multiply_adds += layer->multiply_adds;
    totals->activation_bytes += layer->activation_bytes;
}

static void print_summary(const NetcModel *model) {
    int width = column_width(model);
    Totals totals = {0};
    printf("%s from %s: input %dx%dx%d, %d classes, batch %d, %s\n\n", model->name, model->source,
           model->channels, model->height, model->width, model->classes, model->batch, model->target);
    printf("%-*s %-20s %-12s %11s %14s %10s\n", width, "layer", "kind", "output", "parameters",
           "multiply-adds", "kept MiB");
    for (int i = 0; i < model->layer_count; i++)
        print_layer(&model->layers[i], width, &totals);
    printf("%-*s %-20s %-12s %11lld %14lld %10.2f\n\n", width, "total", "", "", (long long)totals.parameters,
           (long long)totals.multiply_adds, (double)totals.activation_bytes / 1048576);
    size_t copies = model->inference_only ? 1 : 2; /* gradients take as much as parameters */
    printf("multiply-adds are of one image forward; kept: activations of a batch that %s\n",
           model->inference_only ? "are stored at all" : "backward needs");
    printf("memory: weights%s and statistics %.2f MiB, activations and workspace %.2f MiB, "
           "%.2f MiB for each thread\n",
           model->inference_only ? "" : ", gradients",
           (double)(copies * model->parameter_floats + model->buffer_floats) * sizeof(NetcReal) / 1048576,
           (double)model->arena_bytes / 1048576, (double)model->scratch_bytes / 1048576);
}

int netc_command_summary(const NetcModel *model, const char *program, int argc, char **argv) {
    const NetcUsage usage = {program, "summary", "", "Prints the network's layers and what they cost.\n",
                             NULL,    0};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (argc > 0)
        return netc_command_misused(&usage, "unexpected argument '%s'", argv[0]);
    print_summary(model);
    return netc_flush_output(program) ? 0 : 1;
}
