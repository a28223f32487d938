#include <string.h>

#include "runtime/command.h"
#include "runtime/evaluate.h"
#include "runtime/splits.h"
#include "runtime/trained.h"

typedef struct TestOptions {
    const char *program, *weights, *data;
    int split, threads;
    bool dataset_given;
} TestOptions;

static const char *const split_names[] = {"train", "val", "test", NULL};

static bool test_with(const NetcModel *model, const TestOptions *options, NetcState *state,
                      const NetcSplits *splits, NetcError *error) {
    NetcLoader *loader = netc_splits_loader(splits, (NetcSplit)options->split, 0, 1, error);
    if (!loader)
        return false;
    NetcScore score;
    netc_evaluate(state, model, loader, NULL, &score, NULL);
    netc_loader_destroy(loader);
    printf("correct %lld of %lld (%.2f %%)\nloss %.6f\n", (long long)score.correct, (long long)score.count,
           netc_score_percent(&score), netc_score_loss(&score));
    return true;
}

/* Outputs mean the classes in the order of the training. */
static void warn_of_classes(const char *program, const NetcTrained *trained, const NetcDataset *data) {
    for (int i = 0; i < trained->class_count && data->class_names && i < data->classes; i++) {
        if (strcmp(trained->class_names[i], data->class_names[i]) == 0)
            continue;
        fprintf(stderr, "%s test: warning: class %d is '", program, i);
        netc_print_escaped(stderr, trained->class_names[i]);
        fprintf(stderr, "' for these weights and '");
        netc_print_escaped(stderr, data->class_names[i]);
        fprintf(stderr, "' in the data; answers are compared by number\n");
        return;
    }
}

/* The images are split and normalised as in the training of these weights, where their file says so. */
static void follow_training(NetcRecipe *recipe, const NetcTrained *trained, bool dataset_given) {
    if (trained->has_normalization) {
        recipe->has_normalization = true;
        memcpy(recipe->mean, trained->normalization.mean, sizeof recipe->mean);
        memcpy(recipe->deviation, trained->normalization.deviation, sizeof recipe->deviation);
    }
    if (dataset_given || !trained->data)
        return;
    recipe->data = trained->data;
    recipe->split_train = trained->split_train;
    recipe->split_validation = trained->split_validation;
}

static bool load_and_test(const NetcModel *model, const TestOptions *options, NetcRecipe *recipe,
                          NetcState *state, NetcError *error) {
    NetcTrained trained;
    NetcSplits splits;
    bool is_test = options->split == NETC_SPLIT_TEST;
    if (!netc_trained_load(&trained, state, model, options->weights, error))
        return false;
    follow_training(recipe, &trained, options->dataset_given);
    bool done = netc_splits_open(&splits, model, recipe, options->data, !is_test, is_test, error);
    if (done) {
        warn_of_classes(options->program, &trained, is_test ? &splits.test : &splits.training);
        done = test_with(model, options, state, &splits, error);
        netc_splits_close(&splits);
    }
    netc_trained_destroy(&trained);
    return done;
}

static bool run_test(const NetcModel *model, const TestOptions *options, NetcRecipe *recipe,
                     NetcError *error) {
    NetcState state;
    if (!netc_state_create(&state, model, options->threads, error))
        return false;
    bool done = load_and_test(model, options, recipe, &state, error);
    netc_state_destroy(&state);
    return done;
}

int netc_command_test(const NetcModel *model, const char *program, int argc, char **argv) {
    NetcRecipe recipe = *model->recipe;
    TestOptions options = {.program = program, .split = NETC_SPLIT_TEST, .threads = netc_default_threads()};
    const NetcOption table[] = {
        {.name = "weights",
         .letter = 'w',
         .kind = NETC_OPTION_TEXT,
         .target = &options.weights,
         .value = "FILE",
         .help = ".safetensors, .ckpt or .pt"},
        {.name = "data",
         .letter = 'd',
         .kind = NETC_OPTION_TEXT,
         .target = &options.data,
         .value = "DIR",
         .help = "folder of the data set's files"},
        {.name = "split",
         .kind = NETC_OPTION_CHOICE,
         .target = &options.split,
         .value = "NAME",
         .choices = split_names,
         .help = "test (default), val or train"},
        {.name = "dataset",
         .kind = NETC_OPTION_TEXT,
         .target = &recipe.data,
         .given = &options.dataset_given,
         .value = "NAME",
         .help = "instead of the one that the weights, or else the network, name"},
        {.name = "threads",
         .letter = 't',
         .kind = NETC_OPTION_INTEGER,
         .target = &options.threads,
         .value = "N",
         .least = 1,
         .most = 1024,
         .help = "default: all cores"},
    };
    const NetcUsage usage = {program,
                             "test",
                             "--weights FILE --data DIR [--split test|val|train]",
                             "Prints how many images of a data set the weights classify correctly.\n",
                             table,
                             sizeof table / sizeof *table};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (!options.weights)
        return netc_command_misused(&usage, "--weights FILE is missing: the weights to test");
    if (argc > 0)
        return netc_command_misused(&usage, "unexpected argument '%s'", argv[0]);
    NetcError error;
    if (!run_test(model, &options, &recipe, &error))
        return netc_command_failed(&usage, &error);
    return netc_flush_output(program) ? 0 : 1;
}
