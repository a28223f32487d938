#include "compiler/options.h"

#include "compiler/support/diagnostics.h"
#include "runtime/options.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const emit_names[] = {"c", "binary", "summary", "graph", "program", "dot", "svg", NULL};
static const char *const mode_names[] = {"train", "infer", NULL};
static const char *const precision_names[] = {"single", "double", NULL};
static const char *const target_names[] = {"native", "avx512", "avx2", "generic", NULL};

/* What the table of options fills in before it becomes an Options. */
typedef struct Given {
    Arena *arena;
    Options *options;
    int target, precision;
    bool help, version;
} Given;

static bool read_define(void *target, const char *value, NetcError *error) {
    Given *given = target;
    size_t length = strcspn(value, "=");
    if (length == 0 || !value[length])
        return netc_fail(error, "-D: '%s' is not of the form name=value, such as -D growth=24", value);
    Definition definition = {arena_copy_text(given->arena, value, length), value + length + 1};
    array_push(given->arena, &given->options->definitions, definition);
    return true;
}

enum { OPTION_COUNT = 16, MOST_BATCH = 65536 };

static void describe_options(NetcOption table[OPTION_COUNT], Given *given) {
    Options *options = given->options;
    const NetcOption rows[OPTION_COUNT] = {
        {"output", 'o', NETC_OPTION_TEXT, &options->output, .value = "FILE",
         .help = "where to write; without it, text goes to standard output"},
        {"emit", 0, NETC_OPTION_CHOICE, &options->emit, .value = "KIND", .choices = emit_names,
         .help = "what to write: c (default), binary, summary, graph, program, dot, svg"},
        {"check", 0, NETC_OPTION_FLAG, &options->check, .help = "check FILE.net and write nothing"},
        {"define", 'D', NETC_OPTION_CUSTOM, given, .value = "NAME=VALUE", .read = read_define,
         .help = "set a param of the network"},
        {"batch", 0, NETC_OPTION_INTEGER, &options->batch, .value = "N", .least = 1, .most = MOST_BATCH,
         .help = "images in a batch, instead of what FILE.net says"},
        {"target", 0, NETC_OPTION_CHOICE, &given->target, .value = "CPU", .choices = target_names,
         .help = "native (default: the best this machine runs), avx512, avx2, generic"},
        {"precision", 0, NETC_OPTION_CHOICE, &given->precision, .value = "WORD", .choices = precision_names,
         .help = "single (default), or double: a slower program that computes everything in float64"},
        {"mode", 0, NETC_OPTION_CHOICE, &options->mode, .value = "MODE", .choices = mode_names,
         .help = "train (default), or infer: a faster program that applies weights and cannot train"},
        {"exact", 0, NETC_OPTION_FLAG, &options->exact,
         .help = "no algorithms that round differently from a direct convolution"},
        {"tune", 0, NETC_OPTION_FLAG, &options->tune,
         .help = "measure on this machine which algorithm and tile is fastest for each convolution; write it "
                 "to -o OUT"},
        {"tuning", 0, NETC_OPTION_TEXT, &options->tuning, .value = "FILE",
         .help = "use what --tune measured"},
        {"dump-after", 0, NETC_OPTION_TEXT, &options->dump_after, .value = "PASS",
         .help = "print the graph or program after a pass, to standard error"},
        {"time-passes", 0, NETC_OPTION_FLAG, &options->time_passes,
         .help = "print how long each pass took, to standard error"},
        {"cflags", 0, NETC_OPTION_FLAG, &options->cflags,
         .help = "print the C compiler's options for netc's C"},
        {"help", 'h', NETC_OPTION_FLAG, &given->help, .help = "print this text"},
        {"version", 0, NETC_OPTION_FLAG, &given->version, .help = "print netc's version"},
    };
    memcpy(table, rows, sizeof rows);
}

static void print_help(const NetcOption *table) {
    printf("usage: netc [options] FILE.net -o OUT\n"
           "\n"
           "Compiles a neural network to C, or to a program that trains and runs it. FILE.net may be\n"
           "'-', standard input.\n"
           "\n");
    netc_options_print(stdout, table, OPTION_COUNT);
    printf("\n"
           "--emit=binary runs $CC (else cc) with $CFLAGS and $LDFLAGS.\n"
           "\n"
           "  netc nets/resnet.net --emit=binary -o resnet    a program: resnet train --help\n"
           "  netc nets/resnet.net --emit=binary --mode=infer --batch 1 -o classify\n"
           "                                                  a program that only classifies\n"
           "  netc nets/resnet.net -o resnet.c                the C of it\n"
           "  cc $(netc --cflags) -c resnet.c                 compiled by hand\n"
           "  netc nets/resnet.net --emit=summary             its layers\n"
           "  netc --tune nets/resnet.net -o resnet.tune      minutes of measuring, once; then:\n"
           "  netc --tuning=resnet.tune nets/resnet.net -o resnet.c\n");
}

static OptionsOutcome wrong(const char *message) {
    report_error(message);
    return OPTIONS_WRONG;
}

/* What no single option can check. */
static OptionsOutcome check_together(const Options *options, int file_count) {
    if (options->cflags)
        return file_count == 0 ? OPTIONS_COMPILE : wrong("--cflags prints options and compiles no file");
    if (file_count == 0)
        return wrong("no input file; usage: netc [options] FILE.net -o OUT (--help says more)");
    if (file_count > 1)
        return wrong("more than one input file; netc compiles one network at a time");
    if (!options->input[0])
        return wrong("the name of the input file is empty");
    if (options->emit == EMIT_BINARY && !options->output && !options->check)
        return wrong("--emit=binary needs the program's name: -o NAME");
    if (options->tune && (options->tuning || options->check || options->emit != EMIT_C))
        return wrong(
            "--tune measures anew and writes a tuning file: no --tuning, --check or --emit goes with it");
    if (options->tune && options->mode == MODE_INFER)
        return wrong("--tune measures training programs; what it writes serves --mode=infer as well");
    if (options->tune && options->target->lanes > target_find("native")->lanes)
        return wrong("--tune measures on this machine, which cannot run programs for that target");
    if (options->output && !options->output[0])
        return wrong("-o: the name of the file to write is empty");
    return OPTIONS_COMPILE;
}

OptionsOutcome options_read(Arena *arena, Options *options, int argc, char **argv) {
    *options = (Options){.emit = EMIT_C};
    Given given = {.arena = arena, .options = options};
    NetcOption table[OPTION_COUNT];
    describe_options(table, &given);
    NetcError error;
    int file_count = netc_options_parse(table, OPTION_COUNT, argc - 1, argv + 1, &error);
    if (file_count < 0)
        return wrong(error.text);
    if (given.help)
        print_help(table);
    else if (given.version)
        printf("netc %s\n", NETC_VERSION);
    if (given.help || given.version)
        return OPTIONS_DONE;
    options->target = target_find(target_names[given.target]);
    options->input = argv[1];
    if (options->output && strcmp(options->output, "-") == 0)
        options->output = NULL;
    OptionsOutcome outcome = check_together(options, file_count);
    if (strcmp(precision_names[given.precision], "double") == 0)
        options->target = target_in_double(options->target);
    return outcome;
}
