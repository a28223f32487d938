#include "compiler/pipeline.h"

#include "compiler/ir/layers.h"
#include "compiler/ir/print.h"
#include "compiler/ir/verify.h"
#include "compiler/passes/passes.h"

#include <string.h>
#include <time.h>

typedef struct Compilation {
    Graph *graph;
    Program *program;
    NetcLayerInfo *layers; /* as the user wrote them */
    int layer_count;
    const PipelineOptions *options;
} Compilation;

static void run_sink_concats(Compilation *c) {
    pass_sink_concats(c->graph);
}

static void run_place_concats(Compilation *c) {
    pass_place_concats(c->graph);
}

static void run_merge_siblings(Compilation *c) {
    pass_merge_siblings(c->graph);
}

static void run_expand_norms(Compilation *c) {
    pass_expand_norms(c->graph);
}

static void run_fold_norms(Compilation *c) {
    pass_fold_norms(c->graph);
}

static void run_pool_early(Compilation *c) {
    if (!c->options->exact)
        pass_pool_early(c->graph);
}

static void run_differentiate(Compilation *c) {
    pass_differentiate(c->graph);
}

static void run_recompute_pools(Compilation *c) {
    pass_recompute_pools(c->graph);
}

static void run_remove_dead(Compilation *c) {
    pass_remove_dead(c->graph);
}

static void run_lower(Compilation *c) {
    Program *(*lower)(Graph *, const Target *, bool) =
        c->options->inference ? pass_lower_inference : pass_lower;
    c->program = lower(c->graph, c->options->target, c->options->exact);
}

static void run_plan_memory(Compilation *c) {
    pass_plan_memory(c->program);
}

static void run_estimate(Compilation *c) {
    pass_estimate(c->program);
}

typedef struct Pass {
    const char *name; /* NULL ends a list */
    void (*run)(Compilation *c);
} Pass;

static const Pass training_passes[] = {
    {"pool_early", run_pool_early},
    {"sink_concats", run_sink_concats},
    {"place_concats", run_place_concats},
    {"merge_siblings", run_merge_siblings},
    {"expand_norms", run_expand_norms},
    {"differentiate", run_differentiate},
    {"recompute_pools", run_recompute_pools},
    {"remove_dead", run_remove_dead},
    {"lower", run_lower},
    {"plan_memory", run_plan_memory},
    {"estimate", run_estimate},
    {NULL, NULL},
};

static const Pass inference_passes[] = {
    {"fold_norms", run_fold_norms},
    {"pool_early", run_pool_early},
    {"place_concats", run_place_concats},
    {"merge_siblings", run_merge_siblings},
    {"remove_dead", run_remove_dead},
    {"lower", run_lower},
    {"plan_memory", run_plan_memory},
    {"estimate", run_estimate},
    {NULL, NULL},
};

static bool check_dump_name(const PipelineOptions *options, const Pass *passes) {
    if (!options->dump_after)
        return true;
    for (int i = 0; passes[i].name; i++)
        if (strcmp(passes[i].name, options->dump_after) == 0)
            return true;
    fprintf(options->dump_stream, "netc: error: there is no pass named '%s'; the passes are",
            options->dump_after);
    for (int i = 0; passes[i].name; i++)
        fprintf(options->dump_stream, "%s %s", i ? "," : "", passes[i].name);
    fprintf(options->dump_stream, "\n");
    return false;
}

static double seconds_now(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void verify(const Compilation *c, const char *pass) {
#ifndef NDEBUG
    if (c->program)
        verify_program(c->program, pass);
    else
        verify_graph(c->graph, pass);
#else
    (void)c;
    (void)pass;
#endif
}

static void dump(const Compilation *c) {
    if (c->program)
        print_program(c->options->dump_stream, c->program);
    else
        print_graph(c->options->dump_stream, c->graph);
}

static void run_pass(Compilation *c, const Pass *pass) {
    double start = seconds_now();
    pass->run(c);
    if (c->options->time_passes)
        fprintf(c->options->dump_stream, "%-14s %8.3f ms\n", pass->name, (seconds_now() - start) * 1e3);
    verify(c, pass->name);
    if (c->options->dump_after && strcmp(c->options->dump_after, pass->name) == 0)
        dump(c);
}

bool pipeline_run(Graph *graph, const PipelineOptions *options, Program **program) {
    const Pass *passes = options->inference ? inference_passes : training_passes;
    if (!check_dump_name(options, passes))
        return false;
    Compilation c = {.graph = graph, .options = options};
    c.layers = layers_describe(graph, &c.layer_count);
    for (const Pass *pass = passes; pass->name; pass++)
        run_pass(&c, pass);
    layers_add_memory(c.layers, c.layer_count, c.program);
    c.program->layers = c.layers;
    c.program->layer_count = c.layer_count;
    *program = c.program;
    return true;
}
