/* netc: compiles a neural network, described in a .net file, to C or to a program. */
#include "compiler/build.h"
#include "compiler/codegen/emit.h"
#include "compiler/frontend/frontend.h"
#include "compiler/ir/print.h"
#include "compiler/options.h"
#include "compiler/output.h"
#include "compiler/pipeline.h"
#include "compiler/report.h"

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
    return frontend_compile(arena, sources, source, &frontend, diagnostics);
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

/* The model and, for those who want a program of it, a main function. */
static const char *emit_source(Arena *arena, const Program *program) {
    const char *model = emit_model_identifier(arena, program->graph);
    return arena_format(arena,
                        "%s\n"
                        "#ifdef NETC_MAIN\n"
                        "#include \"runtime/program.h\"\n"
                        "\n"
                        "int main(int argc, char **argv) {\n"
                        "    return netc_main(&%s, argc, argv);\n"
                        "}\n"
                        "#endif\n",
                        emit_c(program), model);
}

static bool emit_text(Arena *arena, const Options *options, const Program *program) {
    Page page;
    page_open(&page);
    if (options->emit == EMIT_SUMMARY)
        report_summary(page.stream, program);
    else if (options->emit == EMIT_PROGRAM)
        print_program(page.stream, program);
    else
        fputs(emit_source(arena, program), page.stream);
    return page_write(&page, options->output);
}

static bool emit_from_program(Arena *arena, const Options *options, const Program *program) {
    if (options->emit != EMIT_BINARY)
        return emit_text(arena, options, program);
    return build_program(arena, options->output, emit_source(arena, program), options->target);
}

static bool run_passes(const Options *options, Graph *graph, Program **program) {
    PipelineOptions pipeline = {.target = options->target,
                                .exact = options->exact,
                                .dump_after = options->dump_after,
                                .time_passes = options->time_passes,
                                .dump_stream = stderr};
    return pipeline_run(graph, &pipeline, program);
}

static bool compile(Arena *arena, const Options *options) {
    Graph *graph = read_network(arena, options);
    if (!graph || options->check)
        return graph != NULL;
    Program *program;
    switch (options->emit) {
    case EMIT_GRAPH:
    case EMIT_DOT:
    case EMIT_SVG:
        return emit_from_graph(arena, options, graph);
    default:
        return run_passes(options, graph, &program) && emit_from_program(arena, options, program);
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
    Arena *arena = arena_create();
    int status = flush_output(run(arena, argc, argv));
    arena_destroy(arena);
    return status;
}
