/* The augmentations of a train section. */
#include "compiler/frontend/recipe.h"

typedef struct AugmentKind {
    ArgumentSpec specs[3];
    int count;
    double defaults[4]; /* of a, b, c, d */
} AugmentKind;

static const char *const words[] = {
    "hflip", "random_resized_crop", "random_crop", "cutout", "color_jitter", "mixup", NULL};

/* In the order of NetcAugmentationKind and of `words`. */
static const AugmentKind kinds[] = {
    {{{"probability", ARGUMENT_REAL, .most = 1}}, 1, {0.5}},
    {{{"scale", ARGUMENT_LIST, .option = true, .most = 1, .above_least = true},
      {"ratio", ARGUMENT_LIST, .option = true, .most = 100, .above_least = true}},
     2,
     {0.08, 1, 3.0 / 4, 4.0 / 3}},
    {{{"pad", ARGUMENT_INTEGER, .option = true, .least = 1, .most = LIMIT_WINDOW}}, 1, {4}},
    {{{"pixels", ARGUMENT_INTEGER, .required = true, .least = 1, .most = LIMIT_CHANNELS}}, 1, {0}},
    {{{"brightness", ARGUMENT_REAL, .option = true, .most = 1},
      {"contrast", ARGUMENT_REAL, .option = true, .most = 1},
      {"saturation", ARGUMENT_REAL, .option = true, .most = 1}},
     3,
     {0}},
    {{{"alpha", ARGUMENT_REAL, .required = true, .most = 100, .above_least = true}}, 1, {0}},
};

/* scale<from, to> */
static bool take_range(Elaborator *elaborator, const char *name, const ArgumentValue *range, double *from,
                       double *to) {
    if (!range->given)
        return true;
    if (range->count != 2 || range->list[0] > range->list[1]) {
        elaborate_error(elaborator, range->at, "%s takes two numbers, the smaller first", name);
        return false;
    }
    *from = range->list[0];
    *to = range->list[1];
    return true;
}

static bool take_values(Elaborator *elaborator, const ArgumentValue *values, NetcAugmentation *augmentation) {
    if (augmentation->kind == NETC_RANDOM_RESIZED_CROP)
        return take_range(elaborator, "scale", &values[0], &augmentation->a, &augmentation->b) &&
               take_range(elaborator, "ratio", &values[1], &augmentation->c, &augmentation->d);
    double *targets[] = {&augmentation->a, &augmentation->b, &augmentation->c};
    for (int i = 0; i < kinds[augmentation->kind].count; i++)
        if (values[i].given)
            *targets[i] = values[i].real;
    return true;
}

static bool has_mixup(const NetcRecipe *recipe) {
    for (int i = 0; i < recipe->augmentation_count; i++)
        if (recipe->augmentations[i].kind == NETC_MIXUP)
            return true;
    return false;
}

/* One of those between commas: arguments[begin..end). */
static void read_augmentation(const Entry *entry, int begin, int end) {
    Elaborator *elaborator = entry->elaborator;
    const Arguments *arguments = &entry->statement->arguments;
    const Expression *first = arguments->items[begin].value;
    int kind = first->kind == EXPRESSION_NAME ? find_word(words, first->text) : -1;
    if (first->kind != EXPRESSION_NAME || arguments->items[begin].name.text) {
        elaborate_error(elaborator, arguments->items[begin].at, "an augmentation begins with %s",
                        join_words(elaborator->arena, words, "or"));
        return;
    }
    if (kind < 0) {
        report_unknown_word(elaborator, first->at, "augmentation", first->text, words);
        return;
    }
    const double *defaults = kinds[kind].defaults;
    NetcAugmentation augmentation = {(NetcAugmentationKind)kind, defaults[0], defaults[1], defaults[2],
                                     defaults[3]};
    ArgumentValue values[3];
    if (kind == NETC_MIXUP && has_mixup(&elaborator->recipe)) {
        elaborate_error(elaborator, first->at, "mixup is given twice: it mixes the finished images once");
        return;
    }
    if (read_arguments(elaborator, (Word){first->text, first->at}, arguments, begin + 1, end,
                       kinds[kind].specs, kinds[kind].count, values) &&
        take_values(elaborator, values, &augmentation))
        elaborator->recipe.augmentations[elaborator->recipe.augmentation_count++] = augmentation;
}

void set_augment(const Entry *entry) {
    const Arguments *arguments = &entry->statement->arguments;
    if (arguments->count == 0)
        elaborate_error(entry->elaborator, entry->statement->at, "augment needs %s",
                        join_words(entry->elaborator->arena, words, "or"));
    int count = 0;
    for (int begin = 0, end; begin < arguments->count; begin = end) {
        if (++count > NETC_MAX_AUGMENTATIONS) {
            elaborate_error(entry->elaborator, arguments->items[begin].at,
                            "a recipe may have at most %d augmentations", NETC_MAX_AUGMENTATIONS);
            return;
        }
        end = begin + 1;
        while (end < arguments->count && !arguments->items[end].after_comma)
            end++;
        read_augmentation(entry, begin, end);
    }
}
