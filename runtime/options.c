#include "runtime/options.h"

#include <errno.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_WORD = 63, MOST_OPTIONS = 96 };

static int smallest(int a, int b, int c) {
    int smaller = a < b ? a : b;
    return smaller < c ? smaller : c;
}

/* Levenshtein's edit distance, a row of the table at a time. */
static int edit_distance(const char *a, const char *b) {
    size_t a_length = strlen(a), b_length = strlen(b);
    if (a_length > LONGEST_WORD || b_length > LONGEST_WORD)
        return LONGEST_WORD;
    int row[LONGEST_WORD + 1];
    for (size_t j = 0; j <= b_length; j++)
        row[j] = (int)j;
    for (size_t i = 1; i <= a_length; i++) {
        int diagonal = row[0];
        row[0] = (int)i;
        for (size_t j = 1; j <= b_length; j++) {
            int above = row[j];
            row[j] = smallest(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[b_length];
}

const char *netc_nearest_word(const char *word, const char *const *names, int count) {
    const char *best = NULL;
    int best_distance = (int)strlen(word) / 3 + 2;
    for (int i = 0; i < count; i++) {
        int distance = edit_distance(word, names[i]);
        if (distance < best_distance) {
            best_distance = distance;
            best = names[i];
        }
    }
    return best;
}

static bool in_range(const NetcOption *option, double value) {
    bool any = option->least == 0 && option->most == 0;
    return isfinite(value) && (any || (value >= option->least && value <= option->most));
}

static bool bad_number(const NetcOption *option, const char *text, const char *what, NetcError *error) {
    if (option->least == 0 && option->most == 0)
        return netc_fail(error, "--%s: '%s' is not %s", option->name, text, what);
    return netc_fail(error, "--%s: '%s' is not %s from %.15g to %.15g", option->name, text, what,
                     option->least, option->most);
}

static bool read_real(const NetcOption *option, const char *text, NetcError *error) {
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end || !in_range(option, value))
        return bad_number(option, text, "a number", error);
    *(double *)option->target = value;
    return true;
}

static bool read_integer(const NetcOption *option, const char *text, NetcError *error) {
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (end == text || *end || errno || value > INT32_MAX || value < INT32_MIN ||
        !in_range(option, (double)value))
        return bad_number(option, text, "a whole number", error);
    *(int *)option->target = (int)value;
    return true;
}

static bool read_seed(const NetcOption *option, const char *text, NetcError *error) {
    char *end;
    errno = 0;
    unsigned long long value = strtoull(text, &end, 10);
    if (end == text || *end || errno || text[0] == '-')
        return bad_number(option, text, "a whole number from 0 to 18446744073709551615", error);
    *(uint64_t *)option->target = value;
    return true;
}

static bool read_choice(const NetcOption *option, const char *text, NetcError *error) {
    char allowed[512] = "";
    size_t used = 0;
    for (int i = 0; option->choices[i]; i++) {
        if (strcmp(option->choices[i], text) == 0) {
            *(int *)option->target = i;
            return true;
        }
        if (used < sizeof allowed)
            used += (size_t)snprintf(allowed + used, sizeof allowed - used, "%s%s", i ? ", " : "",
                                     option->choices[i]);
    }
    return netc_fail(error, "--%s: '%s' is none of %s", option->name, text, allowed);
}

static bool read_value(const NetcOption *option, const char *text, NetcError *error) {
    switch (option->kind) {
    case NETC_OPTION_FLAG:
        return netc_fail(error, "--%s takes no value, but '%s' was given", option->name, text);
    case NETC_OPTION_TEXT:
        *(const char **)option->target = text;
        return true;
    case NETC_OPTION_INTEGER:
        return read_integer(option, text, error);
    case NETC_OPTION_SEED:
        return read_seed(option, text, error);
    case NETC_OPTION_REAL:
        return read_real(option, text, error);
    case NETC_OPTION_CHOICE:
        return read_choice(option, text, error);
    case NETC_OPTION_CUSTOM:
        return option->read(option->target, text, error);
    }
    return false;
}

static const NetcOption *find_long(const NetcOption *options, int count, const char *name, size_t length) {
    for (int i = 0; i < count; i++)
        if (strlen(options[i].name) == length && strncmp(options[i].name, name, length) == 0)
            return &options[i];
    return NULL;
}

static const NetcOption *find_letter(const NetcOption *options, int count, char letter) {
    for (int i = 0; i < count; i++)
        if (options[i].letter == letter)
            return &options[i];
    return NULL;
}

/* What other trainers call an option. */
static const char *const synonyms[][2] = {{"learning-rate", "lr"},
                                          {"batch-size", "batch"},
                                          {"data-dir", "data"},
                                          {"data-path", "data"},
                                          {"output", "out"},
                                          {"output-dir", "out"},
                                          {"wd", "weight-decay"},
                                          {"checkpoint", "weights"},
                                          {"ckpt", "weights"},
                                          {"ckpt-path", "weights"},
                                          {"max-epochs", "epochs"},
                                          {"num-epochs", "epochs"},
                                          {"opt", "optimizer"},
                                          {"num-workers", "loader-threads"},
                                          {"num-threads", "threads"},
                                          {"dev-run", "fast-dev-run"},
                                          {"limit-train-batches", "limit-batches"}};

static const NetcOption *find_synonym(const NetcOption *options, int count, const char *word) {
    char name[LONGEST_WORD + 1];
    snprintf(name, sizeof name, "%s", word);
    for (char *c = name; *c; c++)
        *c = *c == '_' ? '-' : *c;
    for (size_t i = 0; i < sizeof synonyms / sizeof *synonyms; i++)
        if (strcmp(synonyms[i][0], name) == 0)
            return find_long(options, count, synonyms[i][1], strlen(synonyms[i][1]));
    return NULL;
}

static bool fail_unknown(const NetcOption *options, int count, const char *argument, NetcError *error) {
    const char *names[MOST_OPTIONS];
    for (int i = 0; i < count && i < MOST_OPTIONS; i++)
        names[i] = options[i].name;
    char word[LONGEST_WORD + 1];
    snprintf(word, sizeof word, "%.*s", (int)strcspn(argument + 2, "="),
             argument[1] == '-' ? argument + 2 : "");
    const NetcOption *synonym = find_synonym(options, count, word);
    const char *near = synonym   ? synonym->name
                       : word[0] ? netc_nearest_word(word, names, count < MOST_OPTIONS ? count : MOST_OPTIONS)
                                 : NULL;
    if (near)
        return netc_fail(error, "unknown option '%s'; did you mean '--%s'?", argument, near);
    return netc_fail(error, "unknown option '%s'; --help lists the known ones", argument);
}

typedef struct Arguments {
    const NetcOption *options;
    int option_count;
    int argc;
    char **argv;
    int next;
} Arguments;

static bool set_option(Arguments *arguments, const NetcOption *option, const char *value, NetcError *error) {
    if (option->given)
        *option->given = true;
    if (option->kind == NETC_OPTION_FLAG && !value) {
        *(bool *)option->target = true;
        return true;
    }
    if (!value && arguments->next < arguments->argc)
        value = arguments->argv[arguments->next++];
    if (!value)
        return netc_fail(error, "--%s needs a value: --%s %s", option->name, option->name, option->value);
    return read_value(option, value, error);
}

static bool parse_negated(Arguments *arguments, const char *name, NetcError *error) {
    const char *positive = strncmp(name, "no-", 3) == 0 ? name + 3 : "";
    const NetcOption *option =
        find_long(arguments->options, arguments->option_count, positive, strlen(positive));
    if (!option || option->kind != NETC_OPTION_FLAG)
        return fail_unknown(arguments->options, arguments->option_count, name - 2, error);
    if (option->given)
        *option->given = true;
    *(bool *)option->target = false;
    return true;
}

static bool parse_one(Arguments *arguments, const char *argument, NetcError *error) {
    const NetcOption *option;
    const char *value = NULL;
    if (argument[1] == '-') {
        const char *name = argument + 2;
        size_t length = strcspn(name, "=");
        value = name[length] ? name + length + 1 : NULL;
        option = find_long(arguments->options, arguments->option_count, name, length);
        if (!option)
            return parse_negated(arguments, name, error);
    } else {
        option = find_letter(arguments->options, arguments->option_count, argument[1]);
        value = argument[2] ? argument + 2 : NULL;
        if (!option)
            return fail_unknown(arguments->options, arguments->option_count, argument, error);
    }
    return set_option(arguments, option, value, error);
}

int netc_options_parse(const NetcOption *options, int option_count, int argc, char **argv, NetcError *error) {
    Arguments arguments = {options, option_count, argc, argv, 0};
    int positional = 0;
    bool only_files = false;
    while (arguments.next < argc) {
        char *argument = argv[arguments.next++];
        if (only_files || argument[0] != '-' || !argument[1])
            argv[positional++] = argument;
        else if (strcmp(argument, "--") == 0)
            only_files = true;
        else if (!parse_one(&arguments, argument, error))
            return -1;
    }
    return positional;
}

void netc_options_bind(NetcOption *to, const NetcOption *table, int count, void *base) {
    for (int i = 0; i < count; i++) {
        to[i] = table[i];
        to[i].target = (char *)base + table[i].offset;
    }
}

void netc_options_print(FILE *out, const NetcOption *options, int option_count) {
    for (int i = 0; i < option_count; i++) {
        const NetcOption *option = &options[i];
        char left[80], letter[8] = "";
        if (option->letter)
            snprintf(letter, sizeof letter, "-%c, ", option->letter);
        snprintf(left, sizeof left, "%s--%s%s%s", letter, option->name, option->value ? " " : "",
                 option->value ? option->value : "");
        fprintf(out, "  %-28s%s%s\n", left, strlen(left) > 27 ? "\n                              " : "",
                option->help);
    }
}
