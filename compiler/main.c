/* netc: compiles a neural network, described in a .net file, to C or to a program. */
#include "compiler/build.h"
#include "compiler/codegen/emit.h"
#include "compiler/frontend/frontend.h"
#include "compiler/ir/print.h"
#include "compiler/options.h"
#include "compiler/output.h"
#include "compiler/pipeline.h"
#include "compiler/process.h"
#include "compiler/report.h"
#include "compiler/tune.h"
#include "compiler/tuning_file.h"
#include "runtime/atomic_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STATUS_OK, STATUS_WRONG_INPUT, STATUS_WRONG_USE };

static Graph *read_network(Arena *arena, const Options *options) {
    Sources *sources = sources_create(arena);
    const char *problem;
    int source = sources_load(sources, options->input, &problem);
    if (source < 0) {
        report_error(problem);
        return NULL;
    }
    Diagnostics *diagnostics = diagnostics_create(arena, sources, stderr, diagnostics_wants_color(stderr));
    FrontendOptions frontend = {options->definitions.items, options->definitions.count, options->batch};
    Graph *graph = frontend_compile(arena, sources, source, &frontend, diagnostics);
    return graph && output_spares(options->output, sources) ? graph : NULL;
}

/* Text is collected in memory first, so that a file is written only when all of it is there. */
typedef struct Page {
    FILE *stream;
    char *bytes;
    size_t size;
} Page;

static void page_open(Page *page) {
    page->stream = open_memstream(&page->bytes, &page->size);
    if (!page->stream) {
        fprintf(stderr, "netc: error: out of memory\n");
        exit(STATUS_WRONG_INPUT);
    }
}

static bool page_write(Page *page, const char *path) {
    bool ok = fclose(page->stream) == 0 && output_write(path, page->bytes, page->size);
    free(page->bytes);
    return ok;
}

/* What shows the network as it was written, before any pass. */
static bool emit_from_graph(Arena *arena, const Options *options, const Graph *graph) {
    Page page;
    page_open(&page);
    if (options->emit == EMIT_GRAPH)
        print_graph(page.stream, graph);
    else
        report_dot(page.stream, graph);
    if (options->emit != EMIT_SVG)
        return page_write(&page, options->output);
    bool ok = fflush(page.stream) == 0 && build_drawing(arena, options->output, page.bytes);
    fclose(page.stream);
    free(page.bytes);
    return ok;
}

static bool emit_text(const Options *options, const Program *program) {
    Page page;
    page_open(&page);
    if (options->emit == EMIT_SUMMARY)
        report_summary(page.stream, program);
    else if (options->emit == EMIT_PROGRAM)
        print_program(page.stream, program);
    else
        fputs(emit_c(program), page.stream);
    return page_write(&page, options->output);
}

static bool emit_from_program(Arena *arena, const Options *options, const Program *program) {
    if (options->emit != EMIT_BINARY)
        return emit_text(options, program);
    return build_program(arena, options->output, emit_c(program), options->target);
}

static bool run_passes(const Options *options, Graph *graph, Program **program) {
    PipelineOptions pipeline = {.target = options->target,
                                .inference = options->mode == MODE_INFER,
                                .exact = options->exact,
                                .dump_after = options->dump_after,
                                .time_passes = options->time_passes,
                                .dump_stream = stderr};
    return pipeline_run(graph, &pipeline, program);
}

typedef struct TuneContext {
    Arena *arena;
    const Options *options;
} TuneContext;

static Program *compile_to_tune(Tuning *tuning, void *context) {
    const TuneContext *tune = context;
    Graph *graph = read_network(tune->arena, tune->options);
    if (!graph)
        return NULL;
    graph->tuning = tuning;
    Program *program;
    return run_passes(tune->options, graph, &program) ? program : NULL;
}

static bool tune_network(Arena *arena, const Options *options) {
    TuneContext context = {arena, options};
    if (!output_is_possible(options->output)) /* before the minutes of measuring */
        return false;
    const char *text = tune(arena, options->input, options->target, compile_to_tune, &context);
    return text && output_write(options->output, text, strlen(text));
}

static bool compile_program(Arena *arena, const Options *options, Graph *graph) {
    TuningFile *file = NULL;
    if (options->tuning) {
        file = tuning_file_read(arena, options->tuning, options->target);
        if (!file)
            return false;
        graph->tuning = &file->tuning;
    }
    Program *program;
    return run_passes(options, graph, &program) && (!file || tuning_file_check(file, program)) &&
           emit_from_program(arena, options, program);
}

static bool compile(Arena *arena, const Options *options) {
    if (options->tune)
        return tune_network(arena, options);
    Graph *graph = read_network(arena, options);
    if (!graph || options->check)
        return graph != NULL;
    switch (options->emit) {
    case EMIT_GRAPH:
    case EMIT_DOT:
    case EMIT_SVG:
        return emit_from_graph(arena, options, graph);
    default:
        return compile_program(arena, options, graph);
    }
}

static bool print_cflags(Arena *arena, const Options *options) {
    const char *flags = build_flags(arena, options->target);
    return flags && printf("%s\n", flags) >= 0;
}

static int run(Arena *arena, int argc, char **argv) {
    Options options;
    switch (options_read(arena, &options, argc, argv)) {
    case OPTIONS_DONE:
        return STATUS_OK;
    case OPTIONS_WRONG:
        return STATUS_WRONG_USE;
    case OPTIONS_COMPILE:
        break;
    }
    bool ok = options.cflags ? print_cflags(arena, &options) : compile(arena, &options);
    return ok ? STATUS_OK : STATUS_WRONG_INPUT;
}

/* What --help and the like print is lost when standard output is full or closed. */
static int flush_output(int status) {
    if (status != STATUS_OK || fflush(stdout) == 0)
        return status;
    fprintf(stderr, "netc: error: standard output cannot be written: %s\n", strerror(errno));
    return STATUS_WRONG_INPUT;
}

int main(int argc, char **argv) {
    netc_occupy_standard_streams();
    Arena *arena = arena_create();
    int status = flush_output(run(arena, argc, argv));
    arena_destroy(arena);
    command_end_by_signal();
    return status;
}
