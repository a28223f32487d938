/* Any bytes as a small network, compiled to C: the bytes choose its layers, so that nearly every input gets
 * as far as the code generator. The text is what a user could write; the front end checks it as ever. With
 * NETC_FUZZ_PRINT set, the text, the messages and the C are printed. */
#include "compiler/codegen/emit.h"
#include "compiler/frontend/frontend.h"
#include "compiler/ir/print.h"
#include "compiler/pipeline.h"
#include "compiler/report.h"

#include <stdlib.h>

enum { MOST_STATEMENTS = 12, MOST_DEPTH = 3, MOST_NODES = 60 };

typedef struct Network {
    const uint8_t *bytes, *end;
    FILE *text;
    int statements;
} Network;

/* From 0 to range - 1; 0 when the bytes are used up. */
static int choose(Network *network, int range) {
    return network->bytes < network->end ? *network->bytes++ % range : 0;
}

static const char *choose_word(Network *network, const char *const *words, int count) {
    return words[choose(network, count)];
}

static void write_window(Network *network) {
    static const char *const pads[] = {"", "", "pad same", "pad valid", "pad 1", "pad 2"};
    if (choose(network, 2))
        fprintf(network->text, " stride %d", 1 + choose(network, 3));
    fprintf(network->text, " %s", choose_word(network, pads, 6));
}

static void write_conv(Network *network) {
    int height = 1 + choose(network, 5), width = choose(network, 4) ? height : 1 + choose(network, 7);
    static const char *const channels[] = {"channels", "2 * channels", "1", "3", "8", "17", "32", "40"};
    fprintf(network->text, "conv %dx%d %s", height, width, choose_word(network, channels, 8));
    write_window(network);
    static const char *const options[] = {
        "", "", "", "bias", "dilation 2", "groups channels", "groups 2", "dilation 3 bias"};
    fprintf(network->text, " %s\n", choose_word(network, options, 8));
}

static void write_pool(Network *network) {
    fputs(choose(network, 2) ? "maxpool " : "avgpool ", network->text);
    int height = 1 + choose(network, 5), width = choose(network, 4) ? height : 1 + choose(network, 4);
    fprintf(network->text, "%dx%d", height, width);
    write_window(network);
    fputc('\n', network->text);
}

static void write_simple(Network *network) {
    static const char *const layers[] = {
        "bn",
        "act",
        "bn; act",
        "act tanh",
        "act gelu",
        "act leakyrelu",
        "dropout 0.5",
        "dropout 0",
        "maxpool global",
        "avgpool global",
        "flatten",
        "flatten; linear 7",
        "flatten; linear 33 nobias",
        "resblock",
        "resblock preact",
        "resblock subsample",
        "resblock preact subsample c_out=5",
        "denseblock 2 growth=4",
        "denselayer growth=3 bn_size=1",
        "transition",
        "transition c_out=6",
        "inception c_red<3x3:4, 5x5:2> c_out<1x1:2, 3x3:4, 5x5:2, max:3>",
    };
    enum { COUNT = sizeof layers / sizeof *layers };
    fprintf(network->text, "%s\n", choose_word(network, layers, COUNT));
}

static void write_layers(Network *network, int depth);

/* concat or add: two to four branches. */
static void write_join(Network *network, int depth) {
    fputs(choose(network, 2) ? "concat {\n" : "add {\n", network->text);
    for (int i = 2 + choose(network, 3); i > 0; i--) {
        if (choose(network, 3) == 0) {
            fputs("skip\n", network->text);
            continue;
        }
        fputs("{\n", network->text);
        write_layers(network, depth + 1);
        fputs("}\n", network->text);
    }
    fputs("}\n", network->text);
}

static void write_repeat(Network *network, int depth) {
    fprintf(network->text, "repeat %d {\n", 1 + choose(network, 3));
    write_layers(network, depth + 1);
    fputs("}\n", network->text);
}

static void write_layers(Network *network, int depth) {
    for (int i = 1 + choose(network, 5); i > 0 && network->statements < MOST_STATEMENTS; i--) {
        network->statements++;
        int kind = choose(network, depth < MOST_DEPTH ? 10 : 8);
        if (kind < 3)
            write_conv(network);
        else if (kind == 3)
            write_pool(network);
        else if (kind < 8)
            write_simple(network);
        else if (kind == 8)
            write_join(network, depth);
        else
            write_repeat(network, depth);
    }
}

static void write_network(Network *network) {
    static const char *const settings[] = {"", "act gelu", "act tanh", "act leakyrelu",
                                           "init kaiming_normal fan_out"};
    static const char *const heads[] = {"avgpool global; flatten; linear 3", "flatten; linear 10 nobias",
                                        "maxpool global; flatten; bn; linear 2",
                                        "flatten; linear 5; act; linear 4", "avgpool global"};
    static const char *const recipes[] = {
        "", "optimizer adam lr 0.001; ema 0.9; clip_norm 1", "schedule cosine warmup 2; label_smoothing 0.1",
        "augment hflip, random_crop pad 2, mixup 0.2; normalize mean<0.5> std<0.25>",
        "accumulate 3; decay_norms no"};
    fprintf(network->text, "net Fuzz\ninput %dx", 1 + choose(network, 3) + 16 * choose(network, 2));
    int height = 1 + choose(network, 18);
    fprintf(network->text, "%dx%d\n%s\n", height, choose(network, 4) ? height : 1 + choose(network, 18),
            choose_word(network, settings, 5));
    write_layers(network, 0);
    fprintf(network->text, "%s\ntrain { data synthetic; %s }\n", choose_word(network, heads, 5),
            choose_word(network, recipes, 5));
}

static bool is_printing(void) {
    return getenv("NETC_FUZZ_PRINT") != NULL;
}

static void compile(Graph *graph, int choice, FILE *nowhere) {
    static const char *const targets[] = {"avx512", "avx2", "generic"};
    PipelineOptions options = {
        .target = target_find(targets[choice % 3]), .exact = choice / 3 % 4 == 0, .dump_stream = stderr};
    Program *program;
    bool reported = choice / 12 == 0;
    if (reported) {
        print_graph(nowhere, graph);
        report_dot(nowhere, graph);
    }
    if (!pipeline_run(graph, &options, &program))
        abort();
    const char *source = emit_c(program);
    if (!strstr(source, "const NetcModel fuzz_model"))
        abort();
    if (reported) {
        print_program(nowhere, program);
        report_summary(nowhere, program);
    }
    if (is_printing())
        puts(source);
}

static void compile_text(const char *text, size_t size, int batch, int choice, FILE *messages,
                         FILE *nowhere) {
    Arena *arena = arena_create();
    Sources *sources = sources_create(arena);
    int source = sources_add(sources, "fuzz.net", text, size);
    Diagnostics *diagnostics = diagnostics_create(arena, sources, messages, false);
    FrontendOptions options = {NULL, 0, batch};
    Graph *graph = frontend_compile(arena, sources, source, &options, diagnostics);
    if (graph && graph->nodes.count <= MOST_NODES)
        compile(graph, choice, nowhere);
    arena_destroy(arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size) {
    static FILE *nowhere;
    char *text = NULL;
    size_t length = 0;
    Network network = {bytes, bytes + size, open_memstream(&text, &length), 0};
    if (!nowhere)
        nowhere = fopen("/dev/null", "w");
    if (!nowhere || !network.text)
        return 0;
    int choice = choose(&network, 48), batch = 1 + choose(&network, 40);
    write_network(&network);
    fclose(network.text);
    if (is_printing())
        puts(text);
    compile_text(text, length, batch, choice, is_printing() ? stderr : nowhere, nowhere);
    free(text);
    return 0;
}
