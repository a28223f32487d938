#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "runtime/command.h"
#include "runtime/evaluate.h"
#include "runtime/optimizer.h"
#include "runtime/profile.h"
#include "runtime/progress.h"
#include "runtime/random.h"
#include "runtime/recipe_text.h"
#include "runtime/splits.h"

typedef struct BenchOptions {
    const char *data;
    int mode, steps, threads, loader_threads;
    bool profile, loader;
} BenchOptions;

enum { MODE_TRAIN, MODE_EVALUATE, WARM_UP_STEPS = 3 };
static const char *const mode_names[] = {"train", "eval", NULL};

static void fill_with_noise(NetcState *state, const NetcModel *model) {
    NetcRandom random = netc_random(1, NETC_STREAM_OTHER, 0);
    for (size_t i = 0; i < model->image_floats; i++)
        state->images[i] = (float)netc_random_range(&random, -1.7, 1.7);
    for (int i = 0; i < model->batch; i++)
        state->labels[i] = (int32_t)netc_random_below(&random, (uint32_t)model->classes);
    memcpy(state->mixed_labels, state->labels, sizeof(int32_t) * (size_t)model->padded_batch);
}

static void one_step(NetcState *state, const NetcModel *model, NetcOptimizerState *optimizer, int mode) {
    if (mode == MODE_EVALUATE) {
        netc_state_run(state, model, NETC_EVALUATE, NULL, NULL);
        return;
    }
    state->seed++;
    netc_state_run(state, model, NETC_TRAIN, NULL, NULL);
    netc_optimizer_step(optimizer, state, (NetcRate){1e-4, 0.9});
}

static int ascending(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static void print_steps(const NetcModel *model, const BenchOptions *options, double *seconds) {
    qsort(seconds, (size_t)options->steps, sizeof *seconds, ascending);
    double median = seconds[options->steps / 2];
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("%s, %s, %s, batch %d, %d threads, %d steps\n", model->name, model->target,
           mode_names[options->mode], model->batch, options->threads, options->steps);
    printf("median %s %.3f ms (fastest %.3f, slowest %.3f)\n",
           options->mode == MODE_EVALUATE ? "latency" : "step", median * 1e3, seconds[0] * 1e3,
           seconds[options->steps - 1] * 1e3);
    printf("%.1f img/s\npeak memory %.1f MiB\n", model->batch / median, (double)usage.ru_maxrss / 1024);
}

static bool measure_steps(const NetcModel *model, const BenchOptions *options, NetcState *state,
                          NetcOptimizerState *optimizer, NetcError *error) {
    double *seconds = calloc((size_t)options->steps, sizeof *seconds);
    double *kernels = calloc((size_t)model->kernel_count + 1, sizeof *kernels);
    if (seconds && kernels) {
        for (int i = 0; i < WARM_UP_STEPS; i++)
            one_step(state, model, optimizer, options->mode);
        state->kernel_seconds = options->profile ? kernels : NULL;
        for (int i = 0; i < options->steps; i++) {
            double start = netc_monotonic_seconds();
            one_step(state, model, optimizer, options->mode);
            seconds[i] = netc_monotonic_seconds() - start;
        }
        print_steps(model, options, seconds);
        if (options->profile)
            netc_profile_print(stdout, model, netc_machine_measure(options->threads), kernels, options->steps,
                               options->threads);
    }
    bool done = seconds && kernels;
    free(seconds);
    free(kernels);
    return done || netc_fail(error, "not enough memory to measure %d steps", options->steps);
}

static bool bench_steps(const NetcModel *model, const BenchOptions *options, NetcError *error) {
    NetcState state;
    NetcOptimizerState optimizer;
    NetcRecipe recipe = *model->recipe;
    if (!netc_recipe_complete(&recipe, error) || !netc_state_create(&state, model, options->threads, error))
        return false;
    bool trains = options->mode == MODE_TRAIN;
    bool done = !trains || netc_optimizer_create(&optimizer, model, &recipe, NULL, error);
    if (done) {
        netc_state_initialize(&state, model, 1);
        fill_with_noise(&state, model);
        done = measure_steps(model, options, &state, &optimizer, error);
        if (trains)
            netc_optimizer_destroy(&optimizer);
    }
    netc_state_destroy(&state);
    return done;
}

static bool bench_loader(const NetcModel *model, const BenchOptions *options, const NetcRecipe *recipe,
                         NetcError *error) {
    NetcSplits splits;
    if (!netc_splits_open(&splits, model, recipe, options->data, true, false, error))
        return false;
    const NetcLoaderOptions loading = {true, true, true, options->loader_threads, recipe->seed};
    NetcLoader *loader =
        netc_loader_create(&splits.training, model, recipe, splits.order, splits.train_count, loading, error);
    if (loader) {
        int batches = 0;
        double start = netc_monotonic_seconds();
        netc_loader_start(loader, 0, 0);
        while (batches < options->steps && netc_loader_next(loader))
            batches++;
        double seconds = netc_monotonic_seconds() - start;
        printf("%s, %d loader threads: %d batches of %d in %.3f s, %.1f img/s\n", recipe->data,
               options->loader_threads, batches, model->batch, seconds, batches * model->batch / seconds);
        netc_loader_destroy(loader);
    }
    netc_splits_close(&splits);
    return loader != NULL;
}

int netc_command_bench(const NetcModel *model, const char *program, int argc, char **argv) {
    NetcRecipe recipe = *model->recipe;
    BenchOptions options = {.mode = model->inference_only ? MODE_EVALUATE : MODE_TRAIN,
                            .steps = 30,
                            .threads = netc_default_threads(),
                            .loader_threads = 1};
    const NetcOption table[] = {
        {.name = "mode",
         .kind = NETC_OPTION_CHOICE,
         .target = &options.mode,
         .choices = mode_names,
         .value = "MODE",
         .help = "train (default, if the program can) or eval"},
        {.name = "steps",
         .kind = NETC_OPTION_INTEGER,
         .target = &options.steps,
         .value = "N",
         .least = 1,
         .most = 1e6,
         .help = "steps to measure, default 30"},
        {.name = "profile",
         .kind = NETC_OPTION_FLAG,
         .target = &options.profile,
         .help = "print each kernel's time"},
        {.name = "threads",
         .letter = 't',
         .kind = NETC_OPTION_INTEGER,
         .target = &options.threads,
         .value = "N",
         .least = 1,
         .most = 1024,
         .help = "default: all cores"},
        {.name = "loader",
         .kind = NETC_OPTION_FLAG,
         .target = &options.loader,
         .help = "measure the preparation of batches instead"},
        {.name = "loader-threads",
         .kind = NETC_OPTION_INTEGER,
         .target = &options.loader_threads,
         .value = "N",
         .least = 1,
         .most = 256,
         .help = "with --loader, default 1"},
        {.name = "data",
         .letter = 'd',
         .kind = NETC_OPTION_TEXT,
         .target = &options.data,
         .value = "DIR",
         .help = "with --loader: folder of the data set's files"},
        {.name = "dataset",
         .kind = NETC_OPTION_TEXT,
         .target = &recipe.data,
         .value = "NAME",
         .help = "with --loader: instead of the one the network names"},
    };
    const NetcUsage usage = {
        program,
        "bench",
        "[--profile] [--mode train|eval] [--steps N]",
        "Measures training steps, with the optimizer's part, or the latency of evaluating a batch,\n"
        "on random images.\n",
        table,
        sizeof table / sizeof *table};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (argc > 0)
        return netc_command_misused(&usage, "unexpected argument '%s'", argv[0]);
    NetcError error;
    if (options.mode == MODE_TRAIN && !netc_check_trains(model, &error))
        return netc_command_failed(&usage, &error);
    if (!(options.loader ? bench_loader(model, &options, &recipe, &error)
                         : bench_steps(model, &options, &error)))
        return netc_command_failed(&usage, &error);
    return netc_flush_output(program) ? 0 : 1;
}
