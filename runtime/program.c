#include "runtime/program.h"

#include <stdio.h>
#include <string.h>

#include "runtime/atomic_file.h"
#include "runtime/command.h"
#include "runtime/state.h"

static const NetcCommand commands[] = {
    {"train", "train the network on a data set", netc_command_train, true},
    {"test", "count the right answers of trained weights", netc_command_test, false},
    {"predict", "classify pictures", netc_command_predict, false},
    {"dump", "write what it computes for a batch, to compare with another framework", netc_command_dump,
     false},
    {"convert", "rewrite weights: .safetensors, .ckpt, .pt", netc_command_convert, false},
    {"summary", "print the layers and their sizes", netc_command_summary, false},
    {"augment-preview", "draw augmented training images", netc_command_preview, true},
    {"compare", "set finished and running trainings side by side", netc_command_compare, true},
    {"bench", "measure the speed of training and inference", netc_command_bench, false},
};
enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static void print_help(FILE *out, const NetcModel *model, const char *program) {
    fprintf(out, "usage: %s COMMAND [OPTIONS]\n\n%s, compiled from %s for %s, batch %d%s.\n\ncommands:\n",
            program, model->name, model->source, model->target, model->batch,
            model->inference_only ? ", inference only" : "");
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (!model->inference_only || !commands[i].for_training)
            fprintf(out, "  %-16s %s\n", commands[i].name, commands[i].summary);
    fprintf(out, "\n%s COMMAND --help says more about a command.\n", program);
}

static int unknown_command(const char *program, const char *word) {
    const char *names[COMMAND_COUNT];
    for (int i = 0; i < COMMAND_COUNT; i++)
        names[i] = commands[i].name;
    const char *near = netc_nearest_word(word, names, COMMAND_COUNT);
    fprintf(stderr, "%s: error: unknown command '", program);
    netc_print_escaped(stderr, word);
    fputc('\'', stderr);
    if (near)
        fprintf(stderr, "; did you mean '%s'?\n", near);
    else
        fprintf(stderr, "; %s --help lists the known ones\n", program);
    return 2;
}

int netc_main(const NetcModel *model, int argc, char **argv) {
    const char *program = argc > 0 ? argv[0] : model->name;
    NetcError error;
    netc_occupy_standard_streams();
    if (!netc_model_fits(model, &error)) {
        fprintf(stderr, "%s: error: %s\n", program, error.text);
        return 1;
    }
    if (argc < 2) {
        print_help(stderr, model, program);
        return 2;
    }
    if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 || strcmp(argv[1], "help") == 0) {
        print_help(stdout, model, program);
        return netc_flush_output(program) ? 0 : 1;
    }
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(argv[1], commands[i].name) == 0)
            return commands[i].run(model, program, argc - 2, argv + 2);
    return unknown_command(program, argv[1]);
}
