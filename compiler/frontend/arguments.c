#include "compiler/frontend/arguments.h"

#include "compiler/support/suggest.h"

#include <string.h>

typedef struct Reader {
    Elaborator *elaborator;
    Word what;
    const Arguments *arguments;
    int next, end;
    const ArgumentSpec *specs;
    int count;
    ArgumentValue *values;
    bool good;
} Reader;

int find_word(const char *const *words, const char *word) {
    for (int i = 0; words && words[i]; i++)
        if (strcmp(words[i], word) == 0)
            return i;
    return -1;
}

const char *join_words(Arena *arena, const char *const *words, const char *last) {
    const char *text = words[0];
    for (int i = 1; words[i]; i++)
        text = words[i + 1] ? arena_format(arena, "%s, %s", text, words[i])
                            : arena_format(arena, "%s %s %s", text, last, words[i]);
    return text;
}

static int count_words(const char *const *words) {
    int count = 0;
    while (words[count])
        count++;
    return count;
}

void report_unknown_word(Elaborator *elaborator, Location at, const char *what, const char *word,
                         const char *const *words) {
    const char *nearest = suggest_word(word, words, count_words(words));
    if (nearest)
        elaborate_error(elaborator, at, "unknown %s '%s'; did you mean '%s'?", what, word, nearest);
    else
        elaborate_error(elaborator, at, "unknown %s '%s'", what, word);
    diagnostics_hint(elaborator->diagnostics, "allowed are %s", join_words(elaborator->arena, words, "and"));
}

static const char *kind_text(Arena *arena, const ArgumentSpec *spec) {
    switch (spec->kind) {
    case ARGUMENT_INTEGER:
        return arena_format(arena, "an integer from %.0f to %.0f", spec->least, spec->most);
    case ARGUMENT_SIZE:
        return arena_format(arena, "a size like 3x3, at most %.0fx%.0f", spec->most, spec->most);
    case ARGUMENT_WORD:
        return join_words(arena, spec->words, "or");
    case ARGUMENT_FLAG:
        return "a flag";
    default:
        return arena_format(arena, "a number %s %g%s%g", spec->above_least ? "above" : "from", spec->least,
                            spec->above_least ? " up to " : " to ", spec->most);
    }
}

static void wrong_value(Reader *reader, const ArgumentSpec *spec, Location at, Value value) {
    Arena *arena = reader->elaborator->arena;
    reader->good = false;
    if (value.kind == VALUE_UNKNOWN)
        return;
    bool or_word = spec->words && spec->kind != ARGUMENT_WORD;
    elaborate_error(reader->elaborator, at, "%s must be %s%s%s, but is %s", spec->name,
                    kind_text(arena, spec), or_word ? ", or " : "",
                    or_word ? join_words(arena, spec->words, "or") : "", value_text(arena, value));
}

bool number_fits(const ArgumentSpec *spec, double number) {
    return number <= spec->most && (spec->above_least ? number > spec->least : number >= spec->least);
}

static bool store(const ArgumentSpec *spec, Value value, ArgumentValue *result) {
    if (spec->kind == ARGUMENT_SIZE && value.kind == VALUE_SIZE) {
        result->height = value.size[0];
        result->width = value.size[1];
        return value.size[0] <= spec->most && value.size[1] <= spec->most;
    }
    result->integer = value.integer;
    result->real = value.real;
    if (spec->kind == ARGUMENT_INTEGER)
        return value.kind == VALUE_INTEGER && number_fits(spec, value.real);
    return spec->kind == ARGUMENT_REAL && value_is_number(value) && number_fits(spec, value.real);
}

static void mark_given(Reader *reader, const ArgumentSpec *spec, Location at) {
    ArgumentValue *result = &reader->values[spec - reader->specs];
    if (result->given) {
        reader->good = false;
        elaborate_error(reader->elaborator, at, "%s is given twice", spec->name);
        diagnostics_note(reader->elaborator->diagnostics, result->at, "first here");
    }
    result->given = true;
    result->at = at;
    result->word = -1;
}

/* `act(relu)` */
static bool is_word_in_parentheses(const ArgumentSpec *spec, const Expression *expression) {
    return expression->kind == EXPRESSION_PARENTHESES && expression->operands[0]->kind == EXPRESSION_NAME &&
           find_word(spec->words, expression->operands[0]->text) >= 0;
}

static void read_value(Reader *reader, const ArgumentSpec *spec, const Expression *expression) {
    ArgumentValue *result = &reader->values[spec - reader->specs];
    mark_given(reader, spec, expression->at);
    if (is_word_in_parentheses(spec, expression)) {
        reader->good = false;
        elaborate_error(reader->elaborator, expression->at, "'%s' is written without parentheses",
                        expression->operands[0]->text);
        return;
    }
    if (expression->kind == EXPRESSION_NAME) {
        result->word = find_word(spec->words, expression->text);
        if (result->word >= 0)
            return;
        if (spec->kind == ARGUMENT_WORD) {
            reader->good = false;
            report_unknown_word(reader->elaborator, expression->at, spec->name, expression->text,
                                spec->words);
            return;
        }
    }
    Value value = evaluate(reader->elaborator, expression);
    if (!store(spec, value, result))
        wrong_value(reader, spec, expression->at, value);
}

static void add_to_list(Reader *reader, const ArgumentSpec *spec, const Expression *expression) {
    ArgumentValue *result = &reader->values[spec - reader->specs];
    Value value = evaluate(reader->elaborator, expression);
    if (!value_is_number(value) || !number_fits(spec, value.real))
        wrong_value(reader, spec, expression->at, value);
    else if (result->count == MOST_LIST) {
        if (!reader->good)
            return;
        reader->good = false;
        elaborate_error(reader->elaborator, expression->at, "%s may have at most %d numbers", spec->name,
                        MOST_LIST);
    } else
        result->list[result->count++] = value.real;
}

static void read_angle_list(Reader *reader, const ArgumentSpec *spec, const Expression *expression) {
    mark_given(reader, spec, expression->at);
    for (int i = 0; i < expression->items.count; i++) {
        const Item *item = &expression->items.items[i];
        if (item->key) {
            reader->good = false;
            elaborate_error(reader->elaborator, item->key->at, "%s takes numbers without keys", spec->name);
            return;
        }
        add_to_list(reader, spec, item->value);
    }
}

static const Argument *take_argument(Reader *reader) {
    return &reader->arguments->items[reader->next++];
}

static bool comma_follows(const Reader *reader) {
    return reader->next < reader->end && reader->arguments->items[reader->next].after_comma;
}

/* `100, 150` by position. */
static void read_comma_list(Reader *reader, const ArgumentSpec *spec, const Expression *first) {
    mark_given(reader, spec, first->at);
    add_to_list(reader, spec, first);
    while (comma_follows(reader))
        add_to_list(reader, spec, take_argument(reader)->value);
}

static const ArgumentSpec *find_option(const Reader *reader, const char *word) {
    for (int i = 0; i < reader->count; i++)
        if (reader->specs[i].option && strcmp(reader->specs[i].name, word) == 0)
            return &reader->specs[i];
    return NULL;
}

static void read_option(Reader *reader, const ArgumentSpec *spec, const Expression *word) {
    if (spec->kind == ARGUMENT_FLAG) {
        mark_given(reader, spec, word->at);
        reader->values[spec - reader->specs].integer = 1;
    } else if (word->kind == EXPRESSION_ANGLE && spec->kind == ARGUMENT_LIST) {
        read_angle_list(reader, spec, word);
    } else if (spec->kind == ARGUMENT_LIST || reader->next == reader->end || comma_follows(reader)) {
        reader->good = false;
        elaborate_error(reader->elaborator, word->at, "%s needs a value: %s", spec->name,
                        spec->kind == ARGUMENT_LIST ? arena_format(reader->elaborator->arena, "%s<%g, %g>",
                                                                   spec->name, spec->least, spec->most)
                                                    : kind_text(reader->elaborator->arena, spec));
    } else {
        read_value(reader, spec, take_argument(reader)->value);
    }
}

static const char *nearest_option(const Reader *reader, const char *word) {
    const char *names[MOST_SPECS];
    int count = 0;
    for (int i = 0; i < reader->count; i++)
        if (reader->specs[i].option)
            names[count++] = reader->specs[i].name;
    return suggest_word(word, names, count);
}

static void list_options(Reader *reader) {
    const char *names[MOST_SPECS + 1];
    int count = 0;
    for (int i = 0; i < reader->count; i++)
        if (reader->specs[i].option)
            names[count++] = reader->specs[i].name;
    names[count] = NULL;
    if (count)
        diagnostics_hint(reader->elaborator->diagnostics, "the options of %s are %s", reader->what.text,
                         join_words(reader->elaborator->arena, names, "and"));
}

/* `valid` without the `pad` before it. */
static const ArgumentSpec *option_with_word(const Reader *reader, const char *word) {
    for (int i = 0; i < reader->count; i++)
        if (reader->specs[i].option && find_word(reader->specs[i].words, word) >= 0)
            return &reader->specs[i];
    return NULL;
}

/* The value of a mistyped option is no mistake of its own. */
static void skip_value(Reader *reader) {
    if (reader->next < reader->end && !comma_follows(reader) &&
        reader->arguments->items[reader->next].value->kind != EXPRESSION_NAME)
        reader->next++;
}

/* `pad -1` reads as a subtraction: the option in front of the minus sign. */
static const ArgumentSpec *option_before_minus(const Reader *reader, const Expression *expression) {
    while (expression->kind == EXPRESSION_BINARY)
        expression = expression->operands[0];
    return expression->kind == EXPRESSION_NAME ? find_option(reader, expression->text) : NULL;
}

/* Nothing is left by position that the argument could be. */
static void report_surplus(Reader *reader, const Expression *expression) {
    Elaborator *elaborator = reader->elaborator;
    reader->good = false;
    Value value;
    bool word = expression->kind == EXPRESSION_NAME || expression->kind == EXPRESSION_ANGLE;
    const ArgumentSpec *owner = word ? option_with_word(reader, expression->text) : NULL;
    if (owner) {
        elaborate_error(elaborator, expression->at, "'%s' is a value of %s: write `%s %s`", expression->text,
                        owner->name, owner->name, expression->text);
        return;
    }
    if (word && !lookup_name(elaborator, expression->text, &value)) {
        const char *nearest = nearest_option(reader, expression->text);
        elaborate_error(elaborator, expression->at,
                        nearest ? "unknown option '%s' of %s; did you mean '%s'?"
                                : "unknown option '%s' of %s",
                        expression->text, reader->what.text, nearest);
        skip_value(reader);
    } else if (option_before_minus(reader, expression)) {
        const char *option = option_before_minus(reader, expression)->name;
        elaborate_error(elaborator, expression->at, "this reads as a calculation with '%s'", option);
        diagnostics_hint(elaborator->diagnostics, "write %s=-1 or %s (-1)", option, option);
        return;
    } else {
        elaborate_error(elaborator, expression->at, "%s has no place for this argument", reader->what.text);
    }
    list_options(reader);
}

/* Whether a word could be meant as the value: one that is allowed, or a name that has a value. */
static bool fits_position(Reader *reader, const ArgumentSpec *spec, const Expression *expression) {
    if (expression->kind != EXPRESSION_NAME || spec->kind == ARGUMENT_WORD || spec->required)
        return true;
    Value value;
    return find_word(spec->words, expression->text) >= 0 ||
           lookup_name(reader->elaborator, expression->text, &value);
}

static void read_positional(Reader *reader, const Expression *expression) {
    for (int i = 0; i < reader->count; i++) {
        const ArgumentSpec *spec = &reader->specs[i];
        if (spec->option || reader->values[i].given || !fits_position(reader, spec, expression))
            continue;
        if (spec->kind == ARGUMENT_LIST)
            read_comma_list(reader, spec, expression);
        else
            read_value(reader, spec, expression);
        return;
    }
    report_surplus(reader, expression);
}

/* stride=2, bias=with_bias */
static void read_named(Reader *reader, const Argument *argument) {
    const ArgumentSpec *spec = NULL;
    for (int i = 0; i < reader->count; i++)
        if (strcmp(reader->specs[i].name, argument->name.text) == 0)
            spec = &reader->specs[i];
    if (!spec) {
        const Expression name = {
            .kind = EXPRESSION_NAME, .at = argument->name.at, .text = argument->name.text};
        report_surplus(reader, &name);
        return;
    }
    if (spec->kind != ARGUMENT_FLAG) {
        read_value(reader, spec, argument->value);
        return;
    }
    mark_given(reader, spec, argument->at);
    Value value = evaluate(reader->elaborator, argument->value);
    if (value.kind != VALUE_FLAG)
        wrong_value(reader, spec, argument->value->at, value);
    reader->values[spec - reader->specs].integer = value.flag;
}

static void read_argument(Reader *reader, const Argument *argument, bool first) {
    const Expression *expression = argument->value;
    if (argument->after_comma && !first) {
        reader->good = false;
        elaborate_error(reader->elaborator, argument->at, "no comma belongs before this argument of %s",
                        reader->what.text);
        diagnostics_hint(reader->elaborator->diagnostics, "arguments are separated by spaces");
    }
    if (argument->name.text) {
        read_named(reader, argument);
        return;
    }
    bool word = expression->kind == EXPRESSION_NAME || expression->kind == EXPRESSION_ANGLE;
    const ArgumentSpec *option = word ? find_option(reader, expression->text) : NULL;
    if (option)
        read_option(reader, option, expression);
    else
        read_positional(reader, expression);
}

static void check_required(Reader *reader) {
    Location at = reader->what.at;
    if (reader->next > 0 && reader->end > 0 && reader->arguments->items[reader->end - 1].at.end > at.end)
        at.end = reader->arguments->items[reader->end - 1].at.end;
    for (int i = 0; i < reader->count; i++) {
        const ArgumentSpec *spec = &reader->specs[i];
        if (!spec->required || reader->values[i].given)
            continue;
        reader->good = false;
        bool is_itself = strcmp(reader->what.text, spec->name) == 0;
        elaborate_error(reader->elaborator, at, "%s needs %s%s%s", reader->what.text,
                        is_itself ? "" : spec->name, is_itself ? "" : ": ",
                        kind_text(reader->elaborator->arena, spec));
        return;
    }
}

bool read_arguments(Elaborator *elaborator, Word what, const Arguments *arguments, int begin, int end,
                    const ArgumentSpec *specs, int count, ArgumentValue *values) {
    memset(values, 0, (size_t)count * sizeof *values);
    Reader reader = {elaborator, what, arguments, begin, end, specs, count, values, true};
    while (reader.next < end) {
        bool first = reader.next == begin;
        read_argument(&reader, take_argument(&reader), first);
    }
    if (reader.good)
        check_required(&reader);
    return reader.good;
}
