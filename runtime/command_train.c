#include <errno.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/command.h"
#include "runtime/recipe_text.h"
#include "runtime/train_seeds.h"

static const double SAVE_SECONDS = 600;
static const char *const progress_names[] = {"auto", "always", "never", NULL};

/* "90", "15m", "1.5h" or "1:30:00". */
static bool read_duration(void *target, const char *text, NetcError *error) {
    double total = 0;
    const char *rest = text;
    for (int part = 0; part < 3; part++) {
        char *end;
        double value = strtod(rest, &end);
        double unit = *end == 'h' ? 3600 : *end == 'm' ? 60 : 1;
        bool has_unit = *end == 'h' || *end == 'm' || *end == 's';
        if (end == rest || !(value >= 0 && value < 1e9))
            break;
        total = 60 * total + value * unit;
        rest = end + has_unit;
        if (!*rest) {
            *(double *)target = total;
            return true;
        }
        if (has_unit || *rest++ != ':')
            break;
    }
    return netc_fail(error, "--max-time: '%s' is no time; write seconds, 15m, 1.5h or H:MM:SS", text);
}

static bool add_pattern(void *target, const char *text, NetcError *error) {
    NetcTrainOptions *options = target;
    if (options->freeze_count == NETC_MOST_PATTERNS)
        return netc_fail(error, "--freeze: more than %d patterns", NETC_MOST_PATTERNS);
    options->freeze[options->freeze_count++] = text;
    return true;
}

/* "1,2,3" */
static bool read_seeds(void *target, const char *text, NetcError *error) {
    NetcTrainOptions *options = target;
    int count = 0;
    for (const char *rest = text; *rest; rest += *rest == ',') {
        char *end;
        errno = 0;
        uint64_t seed = strtoull(rest, &end, 10);
        if (end == rest || (*end && *end != ',') || errno || *rest < '0' || *rest > '9')
            return netc_fail(error, "--seeds: '%s' is not a list of whole numbers like 1,2,3", text);
        if (count == NETC_MOST_SEEDS)
            return netc_fail(error, "--seeds: more than %d numbers", NETC_MOST_SEEDS);
        for (int i = 0; i < count; i++)
            if (options->seeds[i] == seed)
                return netc_fail(error, "--seeds: %llu stands twice in '%s'", (unsigned long long)seed, text);
        options->seeds[count++] = seed;
        rest = end;
        if (strcmp(rest, ",") == 0)
            return netc_fail(error, "--seeds: no number behind the last comma of '%s'", text);
    }
    if (count < 2)
        return netc_fail(error, "--seeds: '%s' names less than two seeds; write 1,2,3, or --seed for one",
                         text);
    options->seed_count = count;
    return true;
}

static const NetcOption own_options[] = {
    {.name = "data",
     .letter = 'd',
     .kind = NETC_OPTION_TEXT,
     .offset = offsetof(NetcTrainOptions, data),
     .value = "DIR",
     .help = "folder of the data set's files"},
    {.name = "out",
     .letter = 'o',
     .kind = NETC_OPTION_TEXT,
     .offset = offsetof(NetcTrainOptions, out),
     .value = "DIR",
     .help = "folder of the run: weights, logs, saved state"},
    {.name = "resume",
     .kind = NETC_OPTION_FLAG,
     .offset = offsetof(NetcTrainOptions, resume),
     .help = "continue the run in --out, if there is one; --epochs may be more"},
    {.name = "force",
     .kind = NETC_OPTION_FLAG,
     .offset = offsetof(NetcTrainOptions, force),
     .help = "train anew over a run in --out"},
    {.name = "weights",
     .letter = 'w',
     .kind = NETC_OPTION_TEXT,
     .offset = offsetof(NetcTrainOptions, weights),
     .value = "FILE",
     .help = "start from these weights"},
    {.name = "replace-head",
     .kind = NETC_OPTION_FLAG,
     .offset = offsetof(NetcTrainOptions, replace_head),
     .help = "with --weights: linear layers of another shape start fresh"},
    {.name = "freeze",
     .kind = NETC_OPTION_CUSTOM,
     .read = add_pattern,
     .value = "PATTERN",
     .help = "do not train these parameters ('blocks.0.*'); repeatable"},
    {.name = "threads",
     .letter = 't',
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcTrainOptions, threads),
     .value = "N",
     .least = 1,
     .most = 1024,
     .help = "default: all cores; the results do not depend on it"},
    {.name = "loader-threads",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcTrainOptions, loader_threads),
     .value = "N",
     .least = 1,
     .most = 256,
     .help = "threads that prepare batches"},
    {.name = "limit-batches",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcTrainOptions, limit_batches),
     .value = "N",
     .least = 0,
     .most = 1e5,
     .help = "only so many batches of each kind; 0: all"},
    {.name = "overfit-batches",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcTrainOptions, overfit_batches),
     .value = "N",
     .least = 0,
     .most = 1e5,
     .help = "the same few batches again and again, as a check"},
    {.name = "fast-dev-run",
     .kind = NETC_OPTION_FLAG,
     .offset = offsetof(NetcTrainOptions, fast_dev_run),
     .help = "a batch of everything, nothing written: does it run?"},
    {.name = "seeds",
     .kind = NETC_OPTION_CUSTOM,
     .read = read_seeds,
     .value = "A,B,...",
     .help = "a run with each in OUT/seed-N, then mean and deviation"},
    {.name = "max-time",
     .kind = NETC_OPTION_CUSTOM,
     .offset = offsetof(NetcTrainOptions, max_seconds),
     .read = read_duration,
     .value = "TIME",
     .help = "stop after seconds, 15m, 1.5h or H:MM:SS"},
    {.name = "save-every",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcTrainOptions, save_seconds),
     .value = "S",
     .least = 0,
     .most = 1e9,
     .help = "seconds between saved states within an epoch; 600"},
    {.name = "progress",
     .kind = NETC_OPTION_CHOICE,
     .offset = offsetof(NetcTrainOptions, progress),
     .choices = progress_names,
     .value = "WHEN",
     .help = "auto, always or never: the line that redraws"},
    {.name = "quiet",
     .letter = 'q',
     .kind = NETC_OPTION_FLAG,
     .offset = offsetof(NetcTrainOptions, quiet),
     .help = "print nothing but errors and warnings"},
};
enum { OWN_OPTIONS = sizeof own_options / sizeof *own_options };

/* A word as the shell reads it back. */
static void write_quoted(FILE *out, const char *word) {
    if (word[0] && strspn(word, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+=.,:/@%") ==
                       strlen(word)) {
        fputs(word, out);
        return;
    }
    fputc('\'', out);
    for (const char *c = word; *c; c++)
        fputs(*c == '\'' ? "'\\''" : (char[]){*c, '\0'}, out);
    fputc('\'', out);
}

/* The command that continues this run: the same one, without --force and with --resume. */
static char *continuing_command(const char *program, int argc, char **argv) {
    char *text = NULL;
    size_t size;
    bool resumes = false;
    FILE *out = open_memstream(&text, &size);
    if (!out)
        return NULL;
    write_quoted(out, program);
    fputs(" train", out);
    for (int i = 0; i < argc; i++) {
        resumes = resumes || strcmp(argv[i], "--resume") == 0;
        if (strcmp(argv[i], "--force") == 0)
            continue;
        fputc(' ', out);
        write_quoted(out, argv[i]);
    }
    if (!resumes)
        fputs(" --resume", out);
    return fclose(out) == 0 ? text : NULL;
}

static const char *find_misuse(const NetcTrainOptions *options, const NetcRecipe *recipe, int argc) {
    bool needs_files = strcmp(recipe->data, "synthetic") != 0 && strcmp(recipe->data, "fashion-mnist") != 0;
    if (argc > 0)
        return "train takes options only";
    if (!options->out && !options->fast_dev_run)
        return "--out DIR is missing: the folder for weights and logs";
    if (!options->data && needs_files)
        return "--data DIR is missing: the folder of the data set (--dataset synthetic needs none)";
    if (options->seed_count > 0 && options->fast_dev_run)
        return "--seeds and --fast-dev-run contradict each other";
    if (options->force && options->resume)
        return "--force and --resume contradict each other";
    if (options->replace_head && !options->weights)
        return "--replace-head needs --weights FILE";
    return NULL;
}

static void apply_fast_dev_run(NetcTrainOptions *options, NetcRecipe *recipe) {
    if (!options->fast_dev_run)
        return;
    options->limit_batches = 1;
    options->out = NULL;
    recipe->epochs = 1;
    recipe->warmup_epochs = 0;
}

static int train(const NetcModel *model, const NetcUsage *usage, const NetcRecipe *recipe,
                 const NetcTrainOptions *options) {
    NetcError error;
    error.text[0] = '\0';
    int status = options->seed_count > 0 ? netc_train_seeds(model, recipe, options, &error)
                                         : netc_train(model, recipe, options, &error);
    if (status == 1)
        return netc_command_failed(usage, &error);
    bool flushed = netc_flush_output(usage->program);
    return status == 0 && !flushed ? 1 : status;
}

static int checked_train(const NetcModel *model, const NetcUsage *usage, NetcRecipe *recipe,
                         NetcTrainOptions *options, int argc) {
    NetcError error;
    if (!netc_check_trains(model, &error))
        return netc_command_failed(usage, &error);
    const char *misuse = find_misuse(options, recipe, argc);
    if (misuse)
        return netc_command_misused(usage, "%s", misuse);
    apply_fast_dev_run(options, recipe);
    if (!netc_recipe_complete(recipe, &error) || !netc_check_batch(model, recipe->batch, &error))
        return netc_command_failed(usage, &error);
    return train(model, usage, recipe, options);
}

int netc_command_train(const NetcModel *model, const char *program, int argc, char **argv) {
    NetcRecipe recipe = *model->recipe;
    int threads = netc_default_threads();
    char *command_line = continuing_command(program, argc, argv);
    recipe.batch = model->batch;
    NetcTrainOptions options = {.program = program,
                                .command_line = command_line ? command_line : "the same with --resume",
                                .threads = threads,
                                .loader_threads = netc_default_loader_threads(threads),
                                .save_seconds = SAVE_SECONDS};
    NetcOption table[OWN_OPTIONS + NETC_RECIPE_OPTIONS];
    netc_options_bind(table, own_options, OWN_OPTIONS, &options);
    netc_recipe_options(table + OWN_OPTIONS, &recipe);
    const NetcUsage usage = {
        program,
        "train",
        "--data DIR --out DIR [OPTIONS]",
        "Trains the network by the recipe it was compiled with; every value but the batch can be\n"
        "overridden. The weights of the best epoch are kept in OUT/best.safetensors.\n",
        table,
        OWN_OPTIONS + NETC_RECIPE_OPTIONS};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status == NETC_GO_ON)
        status = checked_train(model, &usage, &recipe, &options, argc);
    free(command_line);
    return status;
}
