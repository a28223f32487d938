#include "runtime/train_seeds.h"

#include <stdio.h>
#include <string.h>

#include "runtime/atomic_file.h"
#include "runtime/compare.h"
#include "runtime/run_folder.h"
#include "runtime/train_run.h"

/* The folders of the runs: all of them, of which the first `finished` are trained. */
typedef struct Seeds {
    const NetcModel *model;
    const NetcRecipe *recipe;
    const NetcTrainOptions *options;
    char folders[NETC_MOST_SEEDS][NETC_PATH_SIZE];
    int finished;
    double started;
} Seeds;

static bool name_folders(Seeds *seeds, NetcError *error) {
    for (int i = 0; i < seeds->options->seed_count; i++) {
        char name[32];
        snprintf(name, sizeof name, "seed-%llu", (unsigned long long)seeds->options->seeds[i]);
        if (!netc_join_path(seeds->folders[i], seeds->options->out, name, error))
            return false;
    }
    return true;
}

/* Seeds trained by an earlier command are not silently made part of this one, nor is a single run. */
static bool check_folder(const Seeds *seeds, NetcError *error) {
    const char *out = seeds->options->out;
    if (netc_file_exists(out, NETC_BEST_WEIGHTS) || netc_checkpoint_exists(out))
        return netc_fail(error, "%s holds a single run; choose another --out for --seeds", out);
    if (seeds->options->resume || seeds->options->force)
        return true;
    for (int i = 0; i < seeds->options->seed_count; i++)
        if (netc_file_exists(seeds->folders[i], NETC_BEST_WEIGHTS) ||
            netc_checkpoint_exists(seeds->folders[i]))
            return netc_fail(error, "%s holds a run; --resume loads or continues it, --force trains anew",
                             seeds->folders[i]);
    return true;
}

/* What is left of the time limit; 0 means none, so that a limit that is used up leaves a moment. */
static double seconds_left(const Seeds *seeds) {
    double limit = seeds->options->max_seconds;
    double left = limit - (netc_monotonic_seconds() - seeds->started);
    return limit > 0 && left < 1e-6 ? 1e-6 : limit > 0 ? left : 0;
}

static int train_seed(Seeds *seeds, int index, bool *complete, NetcError *error) {
    NetcRecipe recipe = *seeds->recipe;
    NetcTrainOptions options = *seeds->options;
    recipe.seed = options.seeds[index];
    options.out = seeds->folders[index];
    options.max_seconds = seconds_left(seeds);
    options.complete = complete;
    if (!options.quiet)
        printf("seed %llu, %d of %d\n", (unsigned long long)recipe.seed, index + 1, options.seed_count);
    int status = netc_train(seeds->model, &recipe, &options, error);
    NetcError reason = *error;
    if (status == 1)
        netc_fail(error, "seed %llu: %.1900s", (unsigned long long)recipe.seed, reason.text);
    return status;
}

static bool write_page(const Seeds *seeds, const NetcComparison *comparison, NetcError *error) {
    char path[NETC_PATH_SIZE], title[256];
    NetcAtomicFile file;
    snprintf(title, sizeof title, "%s on %s, %d of %d seeds", seeds->model->name, seeds->recipe->data,
             seeds->finished, seeds->options->seed_count);
    if (!netc_join_path(path, seeds->options->out, "report.html", error) ||
        !netc_atomic_open(&file, path, error))
        return false;
    netc_compare_write_html(file.stream, comparison, title);
    return netc_atomic_commit(&file, error);
}

static void print_results(const Seeds *seeds, const NetcComparison *comparison) {
    printf("\n");
    for (int i = 0; i < comparison->run_count; i++)
        netc_compare_print_run(stdout, comparison, i);
    netc_compare_print_spread(stdout, comparison);
    printf("the curves are in ");
    netc_print_escaped(stdout, seeds->options->out);
    printf("/report.html\n");
}

/* The page is not worth ending the training for: what cannot be written is a warning. */
static void report(const Seeds *seeds, bool print) {
    char *folders[NETC_MOST_SEEDS];
    NetcComparison comparison;
    NetcError problem;
    for (int i = 0; i < seeds->finished; i++)
        folders[i] = (char *)seeds->folders[i];
    bool readable = netc_compare_open(&comparison, folders, seeds->finished, &problem);
    if (!readable || !write_page(seeds, &comparison, &problem))
        fprintf(stderr, "warning: %s; training goes on without the page of all seeds\n", problem.text);
    if (!readable)
        return;
    if (print)
        print_results(seeds, &comparison);
    netc_compare_close(&comparison);
}

static int train_all(Seeds *seeds, NetcError *error) {
    const NetcTrainOptions *options = seeds->options;
    for (int i = 0; i < options->seed_count; i++) {
        bool complete = false;
        int status = train_seed(seeds, i, &complete, error);
        if (status != 0 || !complete)
            return status;
        seeds->finished = i + 1;
        bool last = seeds->finished == options->seed_count;
        report(seeds, last && !options->quiet);
    }
    return 0;
}

int netc_train_seeds(const NetcModel *model, const NetcRecipe *recipe, const NetcTrainOptions *options,
                     NetcError *error) {
    static Seeds seeds; /* too large for some stacks */
    NetcRunFolder folder;
    seeds =
        (Seeds){.model = model, .recipe = recipe, .options = options, .started = netc_monotonic_seconds()};
    if (!netc_run_folder_open(&folder, options->out, error))
        return 1;
    int status = name_folders(&seeds, error) && check_folder(&seeds, error) ? train_all(&seeds, error) : 1;
    netc_run_folder_close(&folder);
    return status;
}
