#include "compiler/ir/tuning.h"

#include "compiler/ir/conv_loops.h"
#include "compiler/ir/conv_winograd.h"

#include <string.h>

const char *const conv_algorithm_names[CONV_ALGORITHMS + 1] = {
    [CONV_DIRECT] = "direct", [CONV_WINOGRAD] = "winograd", [CONV_GEMM] = "gemm"};

const char *conv_shape_text(Arena *arena, const ConvGeometry *conv) {
    const Window *w = &conv->window;
    const char *options = "";
    if (w->stride != 1)
        options = arena_format(arena, " stride %d", w->stride);
    if (w->pad_h == w->pad_w)
        options = arena_format(arena, "%s pad %d", options, w->pad_h);
    else
        options = arena_format(arena, "%s pad %dx%d", options, w->pad_h, w->pad_w);
    if (w->dilation != 1)
        options = arena_format(arena, "%s dilation %d", options, w->dilation);
    if (w->groups != 1)
        options = arena_format(arena, "%s groups %d", options, w->groups);
    return arena_format(arena, "conv %dx%d%s, %dx%dx%d to %dx%dx%d", w->kernel_h, w->kernel_w, options,
                        conv->in_channels, conv->in_h, conv->in_w, conv->out_channels, conv->out_h,
                        conv->out_w);
}

static bool computes(ConvAlgorithm algorithm, const Kernel *kernel) {
    switch (algorithm) {
    case CONV_DIRECT:
        return conv_is_direct(&kernel->conv);
    case CONV_WINOGRAD:
        return winograd_has_form(&kernel->conv);
    case CONV_GEMM:
        return true;
    }
    return false;
}

ConvAlgorithm conv_usual_algorithm(const Program *program, const Kernel *kernel) {
    if (!conv_is_direct(&kernel->conv))
        return CONV_GEMM;
    bool winograd = kernel->kind == KERNEL_CONV_WEIGHT_GRAD
                        ? winograd_suits_weight_grad(program->target, kernel)
                        : winograd_suits_conv(kernel);
    return winograd && !program->exact ? CONV_WINOGRAD : CONV_DIRECT;
}

static ConvChoice *find_choice(const Program *program, const Kernel *kernel) {
    Tuning *tuning = program->graph->tuning;
    const char *shape = conv_shape_text(program->arena, &kernel->conv);
    for (int i = 0; i < tuning->choices.count; i++) {
        ConvChoice *choice = &tuning->choices.items[i];
        if (choice->kind == kernel->kind && choice->batch == program->graph->batch &&
            strcmp(choice->shape, shape) == 0)
            return choice;
    }
    return NULL;
}

/* What to use if it can be used. */
typedef struct Wanted {
    int algorithm; /* -1: the usual one */
    ConvTile tile; /* zeros: by rule */
} Wanted;

static Wanted wanted(const Program *program, const Kernel *kernel) {
    const Tuning *tuning = program->graph->tuning;
    if (!tuning || tuning->preferred >= 0 || tuning->preferred_tile.channels)
        return tuning ? (Wanted){tuning->preferred, tuning->preferred_tile} : (Wanted){-1, {0}};
    ConvChoice *choice = find_choice(program, kernel);
    if (!choice)
        return (Wanted){-1, {0}};
    choice->used = true;
    choice->impossible = !computes(choice->algorithm, kernel);
    return (Wanted){(int)choice->algorithm, choice->tile};
}

ConvAlgorithm conv_algorithm(const Program *program, const Kernel *kernel) {
    int algorithm = wanted(program, kernel).algorithm;
    if (algorithm < 0 || !computes((ConvAlgorithm)algorithm, kernel) ||
        (program->exact && algorithm == CONV_WINOGRAD))
        return conv_usual_algorithm(program, kernel);
    return (ConvAlgorithm)algorithm;
}

ConvTile conv_tuned_tile(const Program *program, const Kernel *kernel, ConvAlgorithm algorithm) {
    Wanted way = wanted(program, kernel);
    return way.algorithm < 0 || way.algorithm == (int)algorithm ? way.tile : (ConvTile){0};
}
