#include "runtime/recipe_text.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

const char *const netc_optimizer_names[] = {"sgd", "adam", "adamw", NULL};
const char *const netc_schedule_names[] = {"constant", "multistep", "step", "cosine",
                                           "onecycle", "linear",    NULL};

/* What --augment and hparams.yaml call them, with the values a missing argument stands for. */
typedef struct AugmentationWord {
    const char *name;
    int arguments;
    double least, most;
    double defaults[4];
} AugmentationWord;

static const AugmentationWord augmentation_words[] = {
    [NETC_HFLIP] = {"hflip", 1, 0, 1, {0.5}},
    [NETC_RANDOM_RESIZED_CROP] = {"random_resized_crop", 4, 0.01, 100, {0.08, 1, 0.75, 4.0 / 3}},
    [NETC_RANDOM_CROP] = {"random_crop", 1, 0, 4096, {4}},
    [NETC_CUTOUT] = {"cutout", 1, 1, 4096, {8}},
    [NETC_COLOR_JITTER] = {"color_jitter", 3, 0, 1, {0.4, 0.4, 0.4}},
    [NETC_MIXUP] = {"mixup", 1, 0.001, 1000, {0.2}},
};
enum { AUGMENTATION_WORDS = sizeof augmentation_words / sizeof *augmentation_words };

void netc_format_real(char *text, size_t size, double value) {
    for (int digits = 15; digits <= 17; digits++) {
        snprintf(text, size, "%.*g", digits, value);
        if (strtod(text, NULL) == value)
            return;
    }
}

static void write_real(FILE *out, const char *key, double value) {
    char text[40];
    netc_format_real(text, sizeof text, value);
    fprintf(out, "%s: %s\n", key, text);
}

static void write_integer(FILE *out, const char *key, int value) {
    fprintf(out, "%s: %d\n", key, value);
}

static void write_flag(FILE *out, const char *key, bool value) {
    fprintf(out, "%s: %s\n", key, value ? "true" : "false");
}

static void write_augmentations(FILE *out, const NetcRecipe *recipe) {
    fprintf(out, "augment: [");
    for (int i = 0; i < recipe->augmentation_count; i++) {
        const NetcAugmentation *augmentation = &recipe->augmentations[i];
        const AugmentationWord *word = &augmentation_words[augmentation->kind];
        const double values[4] = {augmentation->a, augmentation->b, augmentation->c, augmentation->d};
        fprintf(out, "%s\"%s", i ? ", " : "", word->name);
        for (int j = 0; j < word->arguments; j++) {
            char text[40];
            netc_format_real(text, sizeof text, values[j]);
            fprintf(out, ":%s", text);
        }
        fprintf(out, "\"");
    }
    fprintf(out, "]\n");
}

static void write_reals(FILE *out, const char *key, const double *values, int count) {
    fprintf(out, "%s: [", key);
    for (int i = 0; i < count; i++) {
        char text[40];
        netc_format_real(text, sizeof text, values[i]);
        fprintf(out, "%s%s", i ? ", " : "", text);
    }
    fprintf(out, "]\n");
}

static void write_data(FILE *out, const NetcRecipe *recipe, int channels) {
    fprintf(out, "data: %s\n", recipe->data);
    fprintf(out, "split: [%d, %d]\n", recipe->split_train, recipe->split_validation);
    write_augmentations(out, recipe);
    if (recipe->has_normalization) {
        write_reals(out, "mean", recipe->mean, channels);
        write_reals(out, "deviation", recipe->deviation, channels);
    }
}

static void write_optimizer(FILE *out, const NetcRecipe *recipe) {
    fprintf(out, "optimizer: %s\n", netc_optimizer_names[recipe->optimizer]);
    write_real(out, "lr", recipe->lr);
    write_real(out, "weight_decay", recipe->weight_decay);
    if (recipe->optimizer == NETC_SGD) {
        write_real(out, "momentum", recipe->momentum);
        write_flag(out, "nesterov", recipe->nesterov);
    } else {
        write_real(out, "beta1", recipe->beta1);
        write_real(out, "beta2", recipe->beta2);
        write_real(out, "epsilon", recipe->epsilon);
    }
    write_flag(out, "decay_norms_and_biases", recipe->decay_norms_and_biases);
}

static void write_schedule(FILE *out, const NetcRecipe *recipe) {
    fprintf(out, "schedule: %s\n", netc_schedule_names[recipe->schedule]);
    if (recipe->schedule == NETC_MULTISTEP) {
        fprintf(out, "milestones: [");
        for (int i = 0; i < recipe->milestone_count; i++)
            fprintf(out, "%s%d", i ? ", " : "", recipe->milestones[i]);
        fprintf(out, "]\n");
    }
    if (recipe->schedule == NETC_STEP)
        write_integer(out, "step_size", recipe->step_size);
    if (recipe->schedule == NETC_MULTISTEP || recipe->schedule == NETC_STEP)
        write_real(out, "gamma", recipe->gamma);
    if (recipe->schedule == NETC_COSINE || recipe->schedule == NETC_LINEAR)
        write_real(out, "min_lr", recipe->min_lr);
    write_integer(out, "warmup", recipe->warmup_epochs);
}

void netc_recipe_write(FILE *out, const NetcRecipe *recipe, int channels) {
    write_data(out, recipe, channels);
    write_integer(out, "batch", recipe->batch);
    write_integer(out, "epochs", recipe->epochs);
    write_optimizer(out, recipe);
    write_schedule(out, recipe);
    write_real(out, "label_smoothing", recipe->label_smoothing);
    write_real(out, "clip_norm", recipe->clip_norm);
    write_real(out, "clip_value", recipe->clip_value);
    write_real(out, "ema", recipe->ema_decay);
    write_integer(out, "accumulate", recipe->accumulate);
    write_integer(out, "early_stop", recipe->early_stop_patience);
    fprintf(out, "seed: %llu\n", (unsigned long long)recipe->seed);
}

static const AugmentationWord *find_word(const char *name, size_t length, NetcError *error) {
    const char *names[AUGMENTATION_WORDS];
    for (int i = 0; i < AUGMENTATION_WORDS; i++) {
        names[i] = augmentation_words[i].name;
        if (strlen(names[i]) == length && strncmp(names[i], name, length) == 0)
            return &augmentation_words[i];
    }
    char word[64];
    snprintf(word, sizeof word, "%.*s", (int)length, name);
    const char *near = netc_nearest_word(word, names, AUGMENTATION_WORDS);
    netc_fail(error, "--augment: unknown augmentation '%s'; did you mean '%s'?", word, near ? near : "none");
    return NULL;
}

static bool read_arguments(const AugmentationWord *word, const char **text, double values[4],
                           NetcError *error) {
    memcpy(values, word->defaults, sizeof word->defaults);
    for (int i = 0; **text == ':'; i++) {
        char *end;
        double value = strtod(*text + 1, &end);
        if (i >= word->arguments)
            return netc_fail(error, "--augment: %s takes at most %d values", word->name, word->arguments);
        if (end == *text + 1 || !(value >= word->least && value <= word->most))
            return netc_fail(error, "--augment: value %d of %s must be a number from %g to %g", i + 1,
                             word->name, word->least, word->most);
        values[i] = value;
        *text = end;
    }
    return true;
}

static bool has_mixup(const NetcRecipe *recipe) {
    for (int i = 0; i < recipe->augmentation_count; i++)
        if (recipe->augmentations[i].kind == NETC_MIXUP)
            return true;
    return false;
}

static bool read_augmentations(void *target, const char *text, NetcError *error) {
    NetcRecipe *recipe = target;
    recipe->augmentation_count = 0;
    if (strcmp(text, "none") == 0)
        return true;
    while (*text) {
        size_t length = strcspn(text, ":,");
        const AugmentationWord *word = find_word(text, length, error);
        double values[4];
        text += length;
        if (!word || !read_arguments(word, &text, values, error))
            return false;
        if (*text && *text != ',')
            return netc_fail(error, "--augment: '%s' is not understood; write NAME:VALUE:...,NAME...", text);
        NetcAugmentationKind kind = (NetcAugmentationKind)(word - augmentation_words);
        if (kind == NETC_MIXUP && has_mixup(recipe))
            return netc_fail(error, "--augment: mixup is given twice: it mixes the finished images once");
        if (recipe->augmentation_count == NETC_MAX_AUGMENTATIONS)
            return netc_fail(error, "--augment: more than %d augmentations", NETC_MAX_AUGMENTATIONS);
        recipe->augmentations[recipe->augmentation_count++] =
            (NetcAugmentation){kind, values[0], values[1], values[2], values[3]};
        text += *text == ',';
    }
    return true;
}

static bool read_integers(const char *option, const char *text, int *values, int most, int *count,
                          NetcError *error) {
    for (*count = 0; *text;) {
        char *end;
        long value = strtol(text, &end, 10);
        if (end == text || (*end && *end != ',') || value < 0 || value > 1000000000)
            return netc_fail(error, "--%s: '%s' is not a list of whole numbers like 100,150", option, text);
        if (*count == most)
            return netc_fail(error, "--%s: more than %d numbers", option, most);
        values[(*count)++] = (int)value;
        text = *end ? end + 1 : end;
    }
    return true;
}

static bool read_milestones(void *target, const char *text, NetcError *error) {
    NetcRecipe *recipe = target;
    return read_integers("milestones", text, recipe->milestones, NETC_MAX_MILESTONES,
                         &recipe->milestone_count, error);
}

static bool read_split(void *target, const char *text, NetcError *error) {
    NetcRecipe *recipe = target;
    int values[2], count;
    if (!read_integers("split", text, values, 2, &count, error))
        return false;
    if (count != 2 || values[0] < 1)
        return netc_fail(error, "--split: '%s' is not TRAIN,VALIDATION, like 45000,5000", text);
    recipe->split_train = values[0];
    recipe->split_validation = values[1];
    return true;
}

static bool read_channels(const char *option, const char *text, double *values, int *count, double least,
                          NetcError *error) {
    double last = 0;
    *count = 0;
    for (int i = 0; i < NETC_MAX_IMAGE_CHANNELS; i++) {
        char *end = NULL;
        if (*text) {
            last = strtod(text, &end);
            if (end == text || (*end && *end != ',') || !(last >= least && last <= 255))
                return netc_fail(error,
                                 "--%s: '%s' is not a list of numbers, one a channel, of pixels in 0..1",
                                 option, text);
            text = *end ? end + 1 : end;
            ++*count;
        }
        values[i] = last;
    }
    return true;
}

static bool read_mean(void *target, const char *text, NetcError *error) {
    NetcRecipe *recipe = target;
    if (!recipe->has_normalization)
        for (int i = 0; i < NETC_MAX_IMAGE_CHANNELS; i++)
            recipe->deviation[i] = 1;
    recipe->has_normalization = true;
    return read_channels("mean", text, recipe->mean, &recipe->mean_count, 0, error);
}

static bool read_deviation(void *target, const char *text, NetcError *error) {
    NetcRecipe *recipe = target;
    recipe->has_normalization = true;
    return read_channels("deviation", text, recipe->deviation, &recipe->deviation_count, 1e-6, error);
}

static const NetcOption recipe_options[] = {
    {.name = "dataset",
     .kind = NETC_OPTION_TEXT,
     .offset = offsetof(NetcRecipe, data),
     .value = "NAME",
     .help = "cifar10, cifar100, mnist, fashion-mnist, synthetic, folder"},
    {.name = "split",
     .kind = NETC_OPTION_CUSTOM,
     .read = read_split,
     .value = "TRAIN,VAL",
     .help = "images to train on and to validate on"},
    {.name = "augment",
     .kind = NETC_OPTION_CUSTOM,
     .read = read_augmentations,
     .value = "LIST",
     .help = "none, or for example hflip:0.5,random_crop:4"},
    {.name = "mean",
     .kind = NETC_OPTION_CUSTOM,
     .read = read_mean,
     .value = "A,B,C",
     .help = "subtracted from each channel of pixels in 0..1"},
    {.name = "deviation",
     .kind = NETC_OPTION_CUSTOM,
     .read = read_deviation,
     .value = "A,B,C",
     .help = "each channel is divided by it"},
    {.name = "batch",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcRecipe, batch),
     .value = "N",
     .least = 1,
     .most = 1e6,
     .help = "must be the compiled one (netc --batch N)"},
    {.name = "epochs",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcRecipe, epochs),
     .value = "N",
     .least = 1,
     .most = 1e6,
     .help = "passes over the training images"},
    {.name = "seed",
     .kind = NETC_OPTION_SEED,
     .offset = offsetof(NetcRecipe, seed),
     .value = "N",
     .help = "of the weights, the order, augmentation and dropout"},
    {.name = "optimizer",
     .kind = NETC_OPTION_CHOICE,
     .offset = offsetof(NetcRecipe, optimizer),
     .value = "NAME",
     .choices = netc_optimizer_names,
     .help = "sgd, adam, adamw; rate and decay stay as they are"},
    {.name = "lr",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, lr),
     .value = "X",
     .least = 0,
     .most = 1e6,
     .help = "learning rate (of onecycle: the largest)"},
    {.name = "momentum",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, momentum),
     .value = "X",
     .least = 0,
     .most = 1,
     .help = "of sgd"},
    {.name = "nesterov",
     .kind = NETC_OPTION_FLAG,
     .offset = offsetof(NetcRecipe, nesterov),
     .help = "sgd looks ahead"},
    {.name = "beta1",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, beta1),
     .value = "X",
     .least = 0,
     .most = 0.9999999,
     .help = "of adam and adamw"},
    {.name = "beta2",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, beta2),
     .value = "X",
     .least = 0,
     .most = 0.9999999,
     .help = "of adam and adamw"},
    {.name = "epsilon",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, epsilon),
     .value = "X",
     .least = 0,
     .most = 1,
     .help = "of adam and adamw"},
    {.name = "weight-decay",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, weight_decay),
     .value = "X",
     .least = 0,
     .most = 1e3,
     .help = "decoupled in adamw, coupled in sgd and adam"},
    {.name = "decay-norms-and-biases",
     .kind = NETC_OPTION_FLAG,
     .offset = offsetof(NetcRecipe, decay_norms_and_biases),
     .help = "weight decay on every parameter (--no-... spares them)"},
    {.name = "schedule",
     .kind = NETC_OPTION_CHOICE,
     .offset = offsetof(NetcRecipe, schedule),
     .value = "NAME",
     .choices = netc_schedule_names,
     .help = "constant, multistep, step, cosine, onecycle, linear"},
    {.name = "milestones",
     .kind = NETC_OPTION_CUSTOM,
     .read = read_milestones,
     .value = "A,B",
     .help = "epochs, from 0 or the warm-up's end, at which multistep drops the rate"},
    {.name = "gamma",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, gamma),
     .value = "X",
     .least = 0,
     .most = 1e3,
     .help = "factor of multistep and step"},
    {.name = "step-size",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcRecipe, step_size),
     .value = "N",
     .least = 1,
     .most = 1e6,
     .help = "epochs between the drops of step"},
    {.name = "min-lr",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, min_lr),
     .value = "X",
     .least = 0,
     .most = 1e6,
     .help = "where cosine and linear end"},
    {.name = "warmup",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcRecipe, warmup_epochs),
     .value = "N",
     .least = 0,
     .most = 1e6,
     .help = "epochs of rising rate before the schedule begins"},
    {.name = "label-smoothing",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, label_smoothing),
     .value = "X",
     .least = 0,
     .most = 1,
     .help = "share of each label spread over all classes"},
    {.name = "clip-norm",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, clip_norm),
     .value = "X",
     .least = 0,
     .most = 1e9,
     .help = "largest 2-norm of all gradients; 0: off"},
    {.name = "clip-value",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, clip_value),
     .value = "X",
     .least = 0,
     .most = 1e9,
     .help = "largest absolute value of a gradient; 0: off"},
    {.name = "ema",
     .kind = NETC_OPTION_REAL,
     .offset = offsetof(NetcRecipe, ema_decay),
     .value = "X",
     .least = 0,
     .most = 0.9999999,
     .help = "decay of the weights' moving average; 0: off"},
    {.name = "accumulate",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcRecipe, accumulate),
     .value = "N",
     .least = 1,
     .most = 1e5,
     .help = "batches averaged for one optimizer step"},
    {.name = "early-stop",
     .kind = NETC_OPTION_INTEGER,
     .offset = offsetof(NetcRecipe, early_stop_patience),
     .value = "N",
     .least = 0,
     .most = 1e6,
     .help = "epochs without a better validation accuracy; 0: off"},
};
_Static_assert(sizeof recipe_options / sizeof *recipe_options == NETC_RECIPE_OPTIONS,
               "room for every option");

int netc_recipe_options(NetcOption *options, NetcRecipe *recipe) {
    netc_options_bind(options, recipe_options, NETC_RECIPE_OPTIONS, recipe);
    return NETC_RECIPE_OPTIONS;
}

static bool check_schedule(const NetcRecipe *recipe, NetcError *error) {
    if (recipe->warmup_epochs >= recipe->epochs && recipe->warmup_epochs > 0)
        return netc_fail(error,
                         "a warm-up of %d epochs leaves none of the %d epochs; choose a smaller --warmup",
                         recipe->warmup_epochs, recipe->epochs);
    if (recipe->schedule == NETC_STEP && recipe->step_size < 1)
        return netc_fail(error, "the schedule 'step' needs --step-size, the epochs between two drops");
    return true;
}

bool netc_recipe_complete(NetcRecipe *recipe, NetcError *error) {
    if (recipe->accumulate < 1)
        recipe->accumulate = 1;
    return check_schedule(recipe, error);
}
