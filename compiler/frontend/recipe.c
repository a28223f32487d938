/* The train section: one line an entry, each read by a table. Augmentation is in augment.c. */
#include "compiler/frontend/recipe.h"

#include <math.h>
#include <string.h>

static const char *const data_words[] = {"cifar10",   "cifar100", "mnist", "fashion-mnist",
                                         "synthetic", "folder",   NULL};

/* Of the data sets in data_words' order: their images and classes; 0: any. */
static const struct DataSet {
    Shape shape;
    int classes, images;
} data_sets[] = {{{3, 32, 32}, 10, 50000}, {{3, 32, 32}, 100, 50000}, {{1, 28, 28}, 10, 60000},
                 {{1, 28, 28}, 10, 60000}, {{0, 0, 0}, 0, 0},         {{0, 0, 0}, 0, 0}};

void recipe_set_defaults(NetcRecipe *recipe) {
    *recipe = (NetcRecipe){.batch = 128,
                           .epochs = 10,
                           .optimizer = NETC_SGD,
                           .lr = 1e-3,
                           .beta1 = 0.9,
                           .beta2 = 0.999,
                           .epsilon = 1e-8,
                           .decay_norms_and_biases = true,
                           .schedule = NETC_CONSTANT,
                           .gamma = 0.1,
                           .accumulate = 1,
                           .seed = 42};
}

/* fashion-mnist parses as a subtraction: the name is what is written, up to what cannot be in a name. */
static const char *written(const Entry *entry, const Expression *expression) {
    static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
    Elaborator *elaborator = entry->elaborator;
    const char *text = elaborator->sources->items.items[expression->at.source]->text + expression->at.begin;
    return arena_copy_text(elaborator->arena, text, strspn(text, letters));
}

/* From the second argument on, it is the first that is said to have them: `optimizer adam` has no momentum.
 */
static bool read_entry(const Entry *entry, int begin, const ArgumentSpec *specs, int count,
                       ArgumentValue *values) {
    const Statement *statement = entry->statement;
    Word what = statement->word;
    if (begin > 0)
        what = (Word){written(entry, statement->arguments.items[0].value), statement->arguments.items[0].at};
    return read_arguments(entry->elaborator, what, &statement->arguments, begin, statement->arguments.count,
                          specs, count, values);
}

static bool is_whole(double number) {
    return number == floor(number);
}

static void set_split(const Entry *entry, const ArgumentValue *split, int data) {
    Elaborator *elaborator = entry->elaborator;
    if (split->count != 2 || !is_whole(split->list[0]) || !is_whole(split->list[1]) || split->list[0] < 1) {
        elaborate_error(elaborator, split->at,
                        "split takes two integers, training and validation images, as in split<45000, 5000>");
        return;
    }
    int images = data_sets[data].images;
    if (images && split->list[0] + split->list[1] > images) {
        elaborate_error(elaborator, split->at, "the split asks for %.0f images, but %s has %d to train on",
                        split->list[0] + split->list[1], data_words[data], images);
        return;
    }
    elaborator->recipe.split_train = (int)split->list[0];
    elaborator->recipe.split_validation = (int)split->list[1];
}

static void set_data(const Entry *entry) {
    static const ArgumentSpec spec = {"split", ARGUMENT_LIST, .option = true, .least = 0, .most = 1e9};
    Elaborator *elaborator = entry->elaborator;
    const Arguments *arguments = &entry->statement->arguments;
    ArgumentValue split;
    elaborator->data_at = entry->statement->at;
    elaborator->recipe.data = "synthetic";
    if (arguments->count == 0 || arguments->items[0].name.text) {
        elaborate_error(elaborator, entry->statement->at, "data needs the name of a data set: %s",
                        join_words(elaborator->arena, data_words, "or"));
        return;
    }
    const char *name = written(entry, arguments->items[0].value);
    int data = find_word(data_words, name);
    if (data < 0)
        report_unknown_word(elaborator, arguments->items[0].at, "data set", name, data_words);
    else
        elaborator->recipe.data = data_words[data];
    if (read_entry(entry, 1, &spec, 1, &split) && split.given && data >= 0)
        set_split(entry, &split, data);
}

static void set_batch(const Entry *entry) {
    static const ArgumentSpec spec = {"batch", ARGUMENT_INTEGER, .required = true, .least = 1,
                                      .most = LIMIT_BATCH};
    ArgumentValue value;
    if (read_entry(entry, 0, &spec, 1, &value))
        entry->elaborator->recipe.batch = (int)value.integer;
}

static void set_epochs(const Entry *entry) {
    static const ArgumentSpec spec = {"epochs", ARGUMENT_INTEGER, .required = true, .least = 1,
                                      .most = 1000000};
    ArgumentValue value;
    if (read_entry(entry, 0, &spec, 1, &value))
        entry->elaborator->recipe.epochs = (int)value.integer;
}

/* Which of several forms an entry has, by its first word; -1: reported. */
static int first_word(const Entry *entry, const char *what, const char *const *words) {
    Elaborator *elaborator = entry->elaborator;
    const Arguments *arguments = &entry->statement->arguments;
    const Expression *first = arguments->count ? arguments->items[0].value : NULL;
    if (!first || first->kind != EXPRESSION_NAME || arguments->items[0].name.text) {
        elaborate_error(elaborator, entry->statement->at, "%s begins with %s", entry->statement->word.text,
                        join_words(elaborator->arena, words, "or"));
        return -1;
    }
    int word = find_word(words, first->text);
    if (word < 0)
        report_unknown_word(elaborator, first->at, what, first->text, words);
    return word;
}

#define OPTION .option = true
enum {
    OPTIMIZER_LR,
    OPTIMIZER_DECAY,
    OPTIMIZER_MOMENTUM,
    OPTIMIZER_NESTEROV,
    OPTIMIZER_BETAS = 2,
    OPTIMIZER_EPSILON
};

static const ArgumentSpec sgd_specs[] = {{"lr", ARGUMENT_REAL, OPTION, .most = 1000, .above_least = true},
                                         {"weight_decay", ARGUMENT_REAL, OPTION, .most = 1000},
                                         {"momentum", ARGUMENT_REAL, OPTION, .most = 1},
                                         {"nesterov", ARGUMENT_FLAG, OPTION}};
static const ArgumentSpec adam_specs[] = {{"lr", ARGUMENT_REAL, OPTION, .most = 1000, .above_least = true},
                                          {"weight_decay", ARGUMENT_REAL, OPTION, .most = 1000},
                                          {"betas", ARGUMENT_LIST, OPTION, .most = 0.9999999},
                                          {"eps", ARGUMENT_REAL, OPTION, .most = 1, .above_least = true}};

static void set_sgd(const Entry *entry, const ArgumentValue *values) {
    NetcRecipe *recipe = &entry->elaborator->recipe;
    if (values[OPTIMIZER_MOMENTUM].given)
        recipe->momentum = values[OPTIMIZER_MOMENTUM].real;
    recipe->nesterov = values[OPTIMIZER_NESTEROV].integer != 0;
    if (recipe->nesterov && recipe->momentum == 0)
        elaborate_error(entry->elaborator, values[OPTIMIZER_NESTEROV].at,
                        "nesterov needs a momentum above 0");
}

static void set_adam(const Entry *entry, const ArgumentValue *values) {
    NetcRecipe *recipe = &entry->elaborator->recipe;
    const ArgumentValue *betas = &values[OPTIMIZER_BETAS];
    if (betas->given && betas->count != 2) {
        elaborate_error(entry->elaborator, betas->at, "betas takes two numbers, as in betas<0.9, 0.999>");
    } else if (betas->given) {
        recipe->beta1 = betas->list[0];
        recipe->beta2 = betas->list[1];
    }
    if (values[OPTIMIZER_EPSILON].given)
        recipe->epsilon = values[OPTIMIZER_EPSILON].real;
}

static void set_optimizer(const Entry *entry) {
    static const char *const words[] = {"sgd", "adam", "adamw", NULL};
    NetcRecipe *recipe = &entry->elaborator->recipe;
    ArgumentValue values[4];
    int word = first_word(entry, "optimizer", words);
    if (word < 0 || !read_entry(entry, 1, word == NETC_SGD ? sgd_specs : adam_specs, 4, values))
        return;
    recipe->optimizer = (NetcOptimizer)word;
    if (values[OPTIMIZER_LR].given)
        recipe->lr = values[OPTIMIZER_LR].real;
    recipe->weight_decay = values[OPTIMIZER_DECAY].given ? values[OPTIMIZER_DECAY].real
                           : word == NETC_ADAMW          ? 1e-2
                                                         : 0;
    if (word == NETC_SGD)
        set_sgd(entry, values);
    else
        set_adam(entry, values);
}

#define WARMUP                                                                                               \
    { "warmup", ARGUMENT_INTEGER, OPTION, .most = 1000000 }
#define GAMMA                                                                                                \
    { "gamma", ARGUMENT_REAL, OPTION, .most = 1000, .above_least = true }
#define MIN_LR                                                                                               \
    { "min_lr", ARGUMENT_REAL, OPTION, .most = 1000 }
static const struct Schedule {
    const char *word;
    NetcSchedule schedule;
    int count;
    ArgumentSpec specs[3]; /* the warm-up first */
} schedules[] = {
    {"constant", NETC_CONSTANT, 1, {WARMUP}},
    {"multistep",
     NETC_MULTISTEP,
     3,
     {WARMUP, GAMMA, {"epochs", ARGUMENT_LIST, .required = true, .least = 1, .most = 1000000}}},
    {"step",
     NETC_STEP,
     3,
     {WARMUP, GAMMA, {"epochs", ARGUMENT_INTEGER, .required = true, .least = 1, .most = 1000000}}},
    {"cosine", NETC_COSINE, 2, {WARMUP, MIN_LR}},
    {"onecycle", NETC_ONECYCLE, 0, {{0}}},
    {"linear", NETC_LINEAR, 2, {WARMUP, MIN_LR}},
};

static void set_milestones(const Entry *entry, const ArgumentValue *list) {
    NetcRecipe *recipe = &entry->elaborator->recipe;
    for (int i = 0; i < list->count; i++) {
        if (!is_whole(list->list[i]) || (i > 0 && list->list[i] <= list->list[i - 1])) {
            elaborate_error(entry->elaborator, list->at,
                            "the epochs of multistep are integers that grow, as in 100, 150");
            return;
        }
        recipe->milestones[i] = (int)list->list[i];
    }
    recipe->milestone_count = list->count;
}

static void set_schedule(const Entry *entry) {
    static const char *const words[] = {"constant", "multistep", "step", "cosine",
                                        "onecycle", "linear",    NULL};
    NetcRecipe *recipe = &entry->elaborator->recipe;
    ArgumentValue values[3] = {0};
    int word = first_word(entry, "schedule", words);
    if (word < 0 || !read_entry(entry, 1, schedules[word].specs, schedules[word].count, values))
        return;
    recipe->schedule = schedules[word].schedule;
    recipe->warmup_epochs = (int)values[0].integer;
    bool has_gamma = recipe->schedule == NETC_MULTISTEP || recipe->schedule == NETC_STEP;
    if (values[1].given)
        *(has_gamma ? &recipe->gamma : &recipe->min_lr) = values[1].real;
    if (recipe->schedule == NETC_MULTISTEP)
        set_milestones(entry, &values[2]);
    else if (recipe->schedule == NETC_STEP)
        recipe->step_size = (int)values[2].integer;
}

/* Entries that are one number. */
static const struct NumberEntry {
    ArgumentSpec spec;
    size_t offset; /* of a double in NetcRecipe */
} numbers[] = {
    {{"label_smoothing", ARGUMENT_REAL, .required = true, .most = 0.999},
     offsetof(NetcRecipe, label_smoothing)},
    {{"clip_norm", ARGUMENT_REAL, .required = true, .most = 1e9, .above_least = true},
     offsetof(NetcRecipe, clip_norm)},
    {{"clip_value", ARGUMENT_REAL, .required = true, .most = 1e9, .above_least = true},
     offsetof(NetcRecipe, clip_value)},
    {{"ema", ARGUMENT_REAL, .required = true, .most = 0.9999999, .above_least = true},
     offsetof(NetcRecipe, ema_decay)},
};

static void set_number(const Entry *entry) {
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        ArgumentValue value;
        if (strcmp(numbers[i].spec.name, entry->statement->word.text) == 0 &&
            read_entry(entry, 0, &numbers[i].spec, 1, &value))
            memcpy((char *)&entry->elaborator->recipe + numbers[i].offset, &value.real, sizeof value.real);
    }
}

static void set_accumulate(const Entry *entry) {
    static const ArgumentSpec spec = {"accumulate", ARGUMENT_INTEGER, .required = true, .least = 1,
                                      .most = 65536};
    ArgumentValue value;
    if (read_entry(entry, 0, &spec, 1, &value))
        entry->elaborator->recipe.accumulate = (int)value.integer;
}

static void set_early_stop(const Entry *entry) {
    static const ArgumentSpec spec = {"early_stop", ARGUMENT_INTEGER, .required = true, .least = 1,
                                      .most = 1000000};
    ArgumentValue value;
    if (read_entry(entry, 0, &spec, 1, &value))
        entry->elaborator->recipe.early_stop_patience = (int)value.integer;
}

static void set_seed(const Entry *entry) {
    static const ArgumentSpec spec = {"seed", ARGUMENT_INTEGER, .required = true, .most = 9007199254740992.0};
    ArgumentValue value;
    if (read_entry(entry, 0, &spec, 1, &value))
        entry->elaborator->recipe.seed = (uint64_t)value.integer;
}

static void set_decay_norms(const Entry *entry) {
    static const char *const words[] = {"yes", "no", NULL};
    static const ArgumentSpec spec = {"decay_norms", ARGUMENT_WORD, .required = true, .words = words};
    ArgumentValue value;
    if (read_entry(entry, 0, &spec, 1, &value))
        entry->elaborator->recipe.decay_norms_and_biases = value.word == 0;
}

static void set_normalize(const Entry *entry) {
    static const ArgumentSpec specs[] = {{"mean", ARGUMENT_LIST, OPTION, .least = -1000, .most = 1000},
                                         {"std", ARGUMENT_LIST, OPTION, .most = 1000, .above_least = true}};
    Elaborator *elaborator = entry->elaborator;
    ArgumentValue values[2];
    if (!read_entry(entry, 0, specs, 2, values))
        return;
    int channels = elaborator->input.channels;
    if (channels && (values[0].count != channels || values[1].count != channels)) {
        elaborate_error(
            elaborator, entry->statement->at,
            "normalize takes mean<...> and std<...> with one number for each of the input's %d channels",
            channels);
        return;
    }
    elaborator->recipe.has_normalization = true;
    memcpy(elaborator->recipe.mean, values[0].list, sizeof values[0].list);
    memcpy(elaborator->recipe.deviation, values[1].list, sizeof values[1].list);
}

static const struct EntryKind {
    const char *word;
    void (*set)(const Entry *entry);
} entry_kinds[] = {
    {"data", set_data},
    {"augment", set_augment},
    {"normalize", set_normalize},
    {"batch", set_batch},
    {"epochs", set_epochs},
    {"optimizer", set_optimizer},
    {"schedule", set_schedule},
    {"label_smoothing", set_number},
    {"clip_norm", set_number},
    {"clip_value", set_number},
    {"ema", set_number},
    {"accumulate", set_accumulate},
    {"early_stop", set_early_stop},
    {"decay_norms", set_decay_norms},
    {"seed", set_seed},
};
enum { ENTRY_KINDS = sizeof entry_kinds / sizeof *entry_kinds };

bool is_recipe_entry(const char *word) {
    for (int i = 0; i < ENTRY_KINDS; i++)
        if (strcmp(entry_kinds[i].word, word) == 0)
            return true;
    return false;
}

static void elaborate_entry(Elaborator *elaborator, const Statement *statement, Location *seen) {
    const char *words[ENTRY_KINDS + 1] = {0};
    for (int i = 0; i < ENTRY_KINDS; i++)
        words[i] = entry_kinds[i].word;
    if (statement->kind == STATEMENT_WRONG)
        return;
    if (statement->kind != STATEMENT_CALL || statement->label.text) {
        elaborate_error(elaborator, statement->at,
                        "a train section holds lines like `epochs 180`, without braces or names");
        return;
    }
    int index = find_word(words, statement->word.text);
    if (index < 0) {
        report_unknown_word(elaborator, statement->word.at, "entry", statement->word.text, words);
        return;
    }
    if (seen[index].end > 0) {
        elaborate_error(elaborator, statement->at, "'%s' is given twice", statement->word.text);
        diagnostics_note(elaborator->diagnostics, seen[index], "first here");
        return;
    }
    seen[index] = statement->at;
    entry_kinds[index].set(&(Entry){elaborator, statement});
}

void elaborate_recipe(Elaborator *elaborator, const Statement *train) {
    Location seen[ENTRY_KINDS] = {0};
    if (train->arguments.count)
        elaborate_error(elaborator, train->at, "the train section is written as `train { ... }`");
    for (int i = 0; i < train->body.count && elaborate_step(elaborator, train->body.items[i]->at); i++)
        elaborate_entry(elaborator, train->body.items[i], seen);
}

/* Without a line `data`: the set whose images fit. */
static const char *default_data(Shape input) {
    if (input.channels == 3 && input.height == 32 && input.width == 32)
        return "cifar10";
    return input.channels == 1 && input.height == 28 && input.width == 28 ? "fashion-mnist" : "synthetic";
}

void recipe_check(Elaborator *elaborator) {
    NetcRecipe *recipe = &elaborator->recipe;
    if (!recipe->data) {
        recipe->data = default_data(elaborator->input);
        return;
    }
    const struct DataSet *data = &data_sets[find_word(data_words, recipe->data)];
    Shape shape = data->shape, input = elaborator->input;
    if (shape.channels &&
        (shape.channels != input.channels || shape.height != input.height || shape.width != input.width)) {
        elaborate_error(elaborator, elaborator->data_at,
                        "the images of %s are %s, but the network's input is %s", recipe->data,
                        shape_text(elaborator, shape), shape_text(elaborator, input));
        diagnostics_note(elaborator->diagnostics, elaborator->input_setting.at, "the input is given here");
    }
    if (elaborator->x && elaborator->x->shape.channels < data->classes) {
        elaborate_error(elaborator, elaborator->data_at, "%s has %d classes, but the network has %d outputs",
                        recipe->data, data->classes, elaborator->x->shape.channels);
        note_origin(elaborator, elaborator->x);
    }
}
