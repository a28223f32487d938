#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "runtime/atomic_file.h"
#include "runtime/command.h"
#include "runtime/evaluate.h"
#include "runtime/optimizer.h"
#include "runtime/profile.h"
#include "runtime/progress.h"
#include "runtime/random.h"
#include "runtime/recipe_text.h"
#include "runtime/splits.h"

typedef struct BenchOptions {
    const char *data, *profile_csv;
    int mode, steps, threads, loader_threads;
    bool profile, loader;
} BenchOptions;

enum { MODE_TRAIN, MODE_EVALUATE, WARM_UP_STEPS = 3 };
static const char *const mode_names[] = {"train", "eval", NULL};

static void fill_with_noise(NetcState *state, const NetcModel *model) {
    NetcRandom random = netc_random(1, NETC_STREAM_OTHER, 0);
    for (size_t i = 0; i < model->image_floats; i++)
        state->images[i] = (NetcReal)netc_random_range(&random, -1.7, 1.7);
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

/* What was measured of each step, and of each kernel in the step where it was fastest: what other programs
 * do at the same time only ever adds to it. */
typedef struct Times {
    double *steps, *kernels, *kernels_of_step;
} Times;

static void run_steps(const NetcModel *model, const BenchOptions *options, NetcState *state,
                      NetcOptimizerState *optimizer, Times *times) {
    for (int i = 0; i < WARM_UP_STEPS; i++)
        one_step(state, model, optimizer, options->mode);
    state->kernel_seconds = options->profile || options->profile_csv ? times->kernels_of_step : NULL;
    for (int i = 0; i < options->steps; i++) {
        memset(times->kernels_of_step, 0, sizeof *times->kernels_of_step * (size_t)model->kernel_count);
        double start = netc_monotonic_seconds();
        one_step(state, model, optimizer, options->mode);
        times->steps[i] = netc_monotonic_seconds() - start;
        for (int j = 0; j < model->kernel_count; j++)
            if (i == 0 || times->kernels_of_step[j] < times->kernels[j])
                times->kernels[j] = times->kernels_of_step[j];
    }
}

static bool write_profile(const NetcModel *model, const char *path, NetcMachine machine,
                          const double *seconds, NetcError *error) {
    NetcAtomicFile file;
    if (!netc_atomic_open(&file, path, error))
        return false;
    netc_profile_write(file.stream, model, machine, seconds);
    return netc_atomic_commit(&file, error);
}

static bool report_kernels(const NetcModel *model, const BenchOptions *options, const double *seconds,
                           NetcError *error) {
    if (!options->profile && !options->profile_csv)
        return true;
    NetcMachine machine = netc_machine_measure(options->threads, model->lanes);
    if (options->profile)
        netc_profile_print(stdout, model, machine, seconds, options->threads);
    return !options->profile_csv || write_profile(model, options->profile_csv, machine, seconds, error);
}

static bool measure_steps(const NetcModel *model, const BenchOptions *options, NetcState *state,
                          NetcOptimizerState *optimizer, NetcError *error) {
    size_t kernels = (size_t)model->kernel_count + 1;
    Times times = {calloc((size_t)options->steps, sizeof(double)), calloc(kernels, sizeof(double)),
                   calloc(kernels, sizeof(double))};
    bool memory = times.steps && times.kernels && times.kernels_of_step, done = memory;
    if (memory) {
        run_steps(model, options, state, optimizer, &times);
        print_steps(model, options, times.steps);
        done = report_kernels(model, options, times.kernels, error);
    }
    free(times.steps);
    free(times.kernels);
    free(times.kernels_of_step);
    return memory ? done : netc_fail(error, "not enough memory to measure %d steps", options->steps);
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

/* Batches that nobody trains on, prepared as fast as they come. */
static bool measure_loader(const NetcModel *model, const BenchOptions *options, const NetcRecipe *recipe,
                           const NetcSplits *splits, int threads, NetcError *error) {
    const NetcLoaderOptions loading = {true, true, true, threads, recipe->seed};
    NetcLoader *loader = netc_loader_create(&splits->training, model, recipe, splits->order,
                                            splits->train_count, loading, error);
    if (!loader)
        return false;
    int batches = 0;
    double start = netc_monotonic_seconds();
    netc_loader_start(loader, 0, 0);
    while (batches < options->steps && netc_loader_next(loader))
        batches++;
    double seconds = netc_monotonic_seconds() - start;
    printf("%s, %d loader thread%s: %d batches of %d in %.3f s, %.1f img/s\n", recipe->data, threads,
           threads == 1 ? "" : "s", batches, model->batch, seconds, batches * model->batch / seconds);
    netc_loader_destroy(loader);
    return true;
}

/* With so many threads as asked for; else with one, and with as many as training uses. */
static bool bench_loader(const NetcModel *model, const BenchOptions *options, const NetcRecipe *recipe,
                         NetcError *error) {
    NetcSplits splits;
    if (!netc_splits_open(&splits, model, recipe, options->data, true, false, error))
        return false;
    int wanted = options->loader_threads, usual = netc_default_loader_threads(options->threads);
    bool done = measure_loader(model, options, recipe, &splits, wanted ? wanted : 1, error);
    if (done && !wanted && usual > 1)
        done = measure_loader(model, options, recipe, &splits, usual, error);
    netc_splits_close(&splits);
    return done;
}

/* Steps, and the loader too if there is data for it. */
static bool bench(const NetcModel *model, const BenchOptions *options, const NetcRecipe *recipe,
                  NetcError *error) {
    if (options->loader)
        return bench_loader(model, options, recipe, error);
    return bench_steps(model, options, error) &&
           (!options->data || bench_loader(model, options, recipe, error));
}

int netc_command_bench(const NetcModel *model, const char *program, int argc, char **argv) {
    NetcRecipe recipe = *model->recipe;
    BenchOptions options = {.mode = model->inference_only ? MODE_EVALUATE : MODE_TRAIN,
                            .steps = 30,
                            .threads = netc_default_threads()};
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
         .help = "print each kernel's time, the machine's limit and the prediction"},
        {.name = "profile-csv",
         .kind = NETC_OPTION_TEXT,
         .target = &options.profile_csv,
         .value = "FILE",
         .help = "write each kernel's time as a table"},
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
         .help = "measure only the preparation of batches"},
        {.name = "loader-threads",
         .kind = NETC_OPTION_INTEGER,
         .target = &options.loader_threads,
         .value = "N",
         .least = 1,
         .most = 256,
         .help = "that prepare batches; default: one, then as many as training uses"},
        {.name = "data",
         .letter = 'd',
         .kind = NETC_OPTION_TEXT,
         .target = &options.data,
         .value = "DIR",
         .help = "folder of the data set's files: measure the preparation of batches, too"},
        {.name = "dataset",
         .kind = NETC_OPTION_TEXT,
         .target = &recipe.data,
         .value = "NAME",
         .help = "with --loader or --data: instead of the one the network names"},
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
    if (!bench(model, &options, &recipe, &error))
        return netc_command_failed(&usage, &error);
    return netc_flush_output(program) ? 0 : 1;
}
