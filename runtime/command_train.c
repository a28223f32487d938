#include <stdlib.h>
#include <string.h>

#include "runtime/command.h"
#include "runtime/recipe_text.h"
#include "runtime/train.h"

enum { OWN_OPTIONS = 20 };
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

static int own_options(NetcOption *table, NetcTrainOptions *o) {
    const NetcOption all[] = {
        {.name = "data",
         .letter = 'd',
         .kind = NETC_OPTION_TEXT,
         .target = &o->data,
         .value = "DIR",
         .help = "folder of the data set's files"},
        {.name = "out",
         .letter = 'o',
         .kind = NETC_OPTION_TEXT,
         .target = &o->out,
         .value = "DIR",
         .help = "folder of the run: weights, logs, saved state"},
        {.name = "resume",
         .kind = NETC_OPTION_FLAG,
         .target = &o->resume,
         .help = "continue the run in --out from its last state"},
        {.name = "force",
         .kind = NETC_OPTION_FLAG,
         .target = &o->force,
         .help = "train anew over a run in --out"},
        {.name = "weights",
         .letter = 'w',
         .kind = NETC_OPTION_TEXT,
         .target = &o->weights,
         .value = "FILE",
         .help = "start from these weights"},
        {.name = "replace-head",
         .kind = NETC_OPTION_FLAG,
         .target = &o->replace_head,
         .help = "with --weights: linear layers of another shape start fresh"},
        {.name = "freeze",
         .kind = NETC_OPTION_CUSTOM,
         .target = o,
         .read = add_pattern,
         .value = "PATTERN",
         .help = "do not train these parameters ('blocks.0.*'); repeatable"},
        {.name = "threads",
         .letter = 't',
         .kind = NETC_OPTION_INTEGER,
         .target = &o->threads,
         .value = "N",
         .least = 1,
         .most = 1024,
         .help = "default: all cores; the results do not depend on it"},
        {.name = "loader-threads",
         .kind = NETC_OPTION_INTEGER,
         .target = &o->loader_threads,
         .value = "N",
         .least = 1,
         .most = 256,
         .help = "threads that prepare batches"},
        {.name = "limit-batches",
         .kind = NETC_OPTION_INTEGER,
         .target = &o->limit_batches,
         .value = "N",
         .least = 0,
         .most = 1e5,
         .help = "only so many batches of each kind; 0: all"},
        {.name = "overfit-batches",
         .kind = NETC_OPTION_INTEGER,
         .target = &o->overfit_batches,
         .value = "N",
         .least = 0,
         .most = 1e5,
         .help = "the same few batches again and again, as a check"},
        {.name = "fast-dev-run",
         .kind = NETC_OPTION_FLAG,
         .target = &o->fast_dev_run,
         .help = "a batch of everything, nothing written: does it run?"},
        {.name = "max-time",
         .kind = NETC_OPTION_CUSTOM,
         .target = &o->max_seconds,
         .read = read_duration,
         .value = "TIME",
         .help = "stop after seconds, 15m, 1.5h or H:MM:SS"},
        {.name = "save-every",
         .kind = NETC_OPTION_REAL,
         .target = &o->save_seconds,
         .value = "S",
         .least = 0,
         .most = 1e9,
         .help = "seconds between saved states within an epoch; 600"},
        {.name = "progress",
         .kind = NETC_OPTION_CHOICE,
         .target = (int *)&o->progress,
         .choices = progress_names,
         .value = "WHEN",
         .help = "auto, always or never: the line that redraws"},
        {.name = "quiet",
         .letter = 'q',
         .kind = NETC_OPTION_FLAG,
         .target = &o->quiet,
         .help = "print nothing but errors"},
    };
    _Static_assert(sizeof all / sizeof *all <= OWN_OPTIONS, "room for every option");
    memcpy(table, all, sizeof all);
    return (int)(sizeof all / sizeof *all);
}

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
    int status = netc_train(model, recipe, options, &error);
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
                                .loader_threads = threads > 4 ? threads / 4 : 1,
                                .save_seconds = SAVE_SECONDS};
    NetcOption table[OWN_OPTIONS + NETC_RECIPE_OPTIONS];
    int count = own_options(table, &options);
    count += netc_recipe_options(table + count, &recipe);
    const NetcUsage usage = {
        program,
        "train",
        "--data DIR --out DIR [OPTIONS]",
        "Trains the network by the recipe it was compiled with; every value can be overridden.\n"
        "The weights of the best epoch are kept in OUT/best.safetensors.\n",
        table,
        count};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status == NETC_GO_ON)
        status = checked_train(model, &usage, &recipe, &options, argc);
    free(command_line);
    return status;
}
