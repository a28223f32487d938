#include "compiler/frontend/foreign.h"

#include "compiler/frontend/arguments.h"
#include "compiler/frontend/recipe.h"
#include "compiler/support/suggest.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_CALL = 160 };

const char *familiar_word(const char *word) {
    static const char *const words[][2] = {
        {"relu", "act relu"},
        {"leakyrelu", "act leakyrelu"},
        {"tanh", "act tanh"},
        {"gelu", "act gelu"},
        {"activation", "act"},
        {"batchnorm", "bn"},
        {"batchnorm2d", "bn"},
        {"batch_norm", "bn"},
        {"norm", "bn"},
        {"conv2d", "conv"},
        {"convolution", "conv"},
        {"fc", "linear"},
        {"dense", "linear"},
        {"maxpool2d", "maxpool"},
        {"pool", "maxpool"},
        {"avgpool2d", "avgpool"},
        {"globalavgpool", "avgpool global"},
        {"adaptiveavgpool2d", "avgpool global"},
        {"dropout2d", "dropout"},
        {"identity", "skip"},
        {"cat", "concat"},
        {"sum", "add"},
        {"network", "net"},
        {"model", "net"},
        {"include", "use"},
        {"import", "use"},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (word_distance(word, words[i][0]) == 0)
            return words[i][1];
    return NULL;
}

/* The layer that a word names, here or elsewhere; NULL: none. */
static const char *layer_meant(const char *word) {
    const char *names[MOST_LAYER_NAMES], *familiar = familiar_word(word);
    int count = layer_names(names);
    for (int i = 0; i < count; i++)
        if (word_distance(word, names[i]) == 0 || (familiar && strcmp(familiar, names[i]) == 0))
            return names[i];
    return NULL;
}

/* The text between a call's parentheses, with single blanks. */
typedef struct Call {
    char text[LONGEST_CALL];
    int length;
    int end; /* behind the closing parenthesis */
} Call;

static void add_character(Call *call, char character) {
    bool blank = isspace((unsigned char)character);
    bool needless = blank && (call->length == 0 || strchr(" ,(", call->text[call->length - 1]));
    if (!needless)
        call->text[call->length++] = blank ? ' ' : character;
}

/* False: nothing closes it, or it is long. */
static bool read_call(const Source *source, Location bracket, Call *call) {
    int depth = 1;
    call->length = 0;
    for (int i = bracket.begin + 1; i < source->length && call->length < LONGEST_CALL - 1; i++) {
        char character = source->text[i];
        depth += character == '(' ? 1 : character == ')' ? -1 : 0;
        if (depth == 0) {
            call->text[call->length] = '\0';
            call->end = i + 1;
            return true;
        }
        if (strchr("#{};\"'", character))
            return false;
        add_character(call, character);
    }
    return false;
}

/* The next argument, or part of one, without the comma or blank behind it; NULL: none is left. */
static const char *next_part(Arena *arena, const char **text) {
    *text += strspn(*text, ", ");
    size_t length = strcspn(*text, ", ");
    const char *part = length ? arena_copy_text(arena, *text, length) : NULL;
    *text += length;
    return part;
}

static bool size_fits(const ArgumentSpec *spec, const char *text) {
    char *end;
    double height = (double)strtoul(text, &end, 10);
    if (*end != 'x' || !isdigit((unsigned char)end[1]))
        return false;
    double width = (double)strtoul(end + 1, &end, 10);
    return !*end && height >= 1 && width >= 1 && height <= spec->most && width <= spec->most;
}

static bool integer_fits(const ArgumentSpec *spec, const char *text) {
    return !text[strspn(text, "0123456789")] && number_fits(spec, strtod(text, NULL));
}

static bool real_fits(const ArgumentSpec *spec, const char *text) {
    char *end;
    double number = strtod(text, &end);
    return !text[strspn(text, "0123456789.eE+-")] && !*end && number_fits(spec, number);
}

/* `c` or `2*c`, whose value is not known here. */
static bool has_name(const char *text) {
    bool named = false;
    for (;; text++) {
        named = named || isalpha((unsigned char)*text) || *text == '_';
        size_t operand = 0;
        while (isalnum((unsigned char)text[operand]) || text[operand] == '_')
            operand++;
        text += operand;
        if (operand == 0 || !*text || !strchr("+-*/", *text))
            return operand > 0 && !*text && named;
    }
}

static bool value_fits(const ArgumentSpec *spec, const char *text) {
    static const char *const of_others[] = {"True", "False", "true", "false", "None", NULL};
    if (find_word(spec->words, text) >= 0)
        return true;
    if (spec->kind == ARGUMENT_WORD || find_word(of_others, text) >= 0)
        return false;
    if (has_name(text))
        return true;
    if (!isdigit((unsigned char)*text) && *text != '.') /* a minus sign begins no argument */
        return false;
    return spec->kind == ARGUMENT_SIZE      ? size_fits(spec, text)
           : spec->kind == ARGUMENT_INTEGER ? integer_fits(spec, text)
                                            : spec->kind == ARGUMENT_REAL && real_fits(spec, text);
}

/* A layer's arguments as far as they were looked at. */
typedef struct Fitting {
    const ArgumentSpec *specs;
    int count;
    bool given[MOST_SPECS];
    const ArgumentSpec *awaiting; /* an option whose value comes next */
} Fitting;

static const ArgumentSpec *find_spec(const Fitting *fitting, const char *name, size_t length) {
    for (int i = 0; i < fitting->count; i++)
        if (strlen(fitting->specs[i].name) == length && strncmp(fitting->specs[i].name, name, length) == 0)
            return &fitting->specs[i];
    return NULL;
}

static const ArgumentSpec *next_by_position(const Fitting *fitting) {
    for (int i = 0; i < fitting->count; i++)
        if (!fitting->specs[i].option && !fitting->given[i])
            return &fitting->specs[i];
    return NULL;
}

/* False: there is no such argument, or it is given twice. */
static bool mark_given(Fitting *fitting, const ArgumentSpec *spec) {
    if (!spec || fitting->given[spec - fitting->specs])
        return false;
    return fitting->given[spec - fitting->specs] = true;
}

/* Whether `3x3`, `stride=2`, `bias`, or `stride` with its value behind it could be meant as it stands. */
static bool part_fits(Fitting *fitting, const char *part) {
    size_t name = strcspn(part, "=");
    const ArgumentSpec *spec = find_spec(fitting, part, name), *option = fitting->awaiting;
    fitting->awaiting = NULL;
    if (option)
        return value_fits(option, part);
    if (part[name])
        return mark_given(fitting, spec) && value_fits(spec, part + name + 1);
    if (spec && spec->option) {
        fitting->awaiting = spec->kind == ARGUMENT_FLAG ? NULL : spec;
        return mark_given(fitting, spec);
    }
    spec = next_by_position(fitting);
    return mark_given(fitting, spec) && value_fits(spec, part);
}

static bool is_complete(const Fitting *fitting) {
    for (int i = 0; i < fitting->count; i++)
        if (fitting->specs[i].required && !fitting->given[i])
            return false;
    return !fitting->awaiting;
}

static bool all_fit(Arena *arena, const Call *call, const ArgumentSpec *specs, int count) {
    Fitting fitting = {.specs = specs, .count = count};
    const char *text = call->text;
    for (const char *part; (part = next_part(arena, &text));)
        if (!part_fits(&fitting, part))
            return false;
    return is_complete(&fitting);
}

static const char *as_statement(Arena *arena, const char *word, const Call *call) {
    const char *statement = word, *text = call->text;
    for (const char *part; (part = next_part(arena, &text));)
        statement = arena_format(arena, "%s %s", statement, part);
    return statement;
}

static void hint_at_layer(Parser *parser, const char *layer, const Call *call) {
    int count;
    const char *example;
    const ArgumentSpec *specs = layer_arguments(layer, &count, &example);
    if (call && all_fit(parser->arena, call, specs, count))
        diagnostics_hint(parser->diagnostics, "write `%s`", as_statement(parser->arena, layer, call));
    else
        diagnostics_hint(parser->diagnostics, "%s is written as in `%s`", layer, example);
}

/* The bracket that begins a call; NULL: none, or the error is no matter of calls. */
static const OpenBracket *find_call(const Parser *parser, Location at) {
    const Source *source = parser->sources->items.items[at.source];
    char found = at.begin < source->length ? source->text[at.begin] : '\0';
    if (found == ')')
        return parser->closed.word.end && parser->closed.at.end == at.begin ? &parser->closed : NULL;
    if (!found || !(isalnum((unsigned char)found) || strchr("_,=\"[", found)))
        return NULL;
    for (int i = parser->open_count - 1; i >= 0 && parser->open[i].kind != '{'; i--)
        if (parser->open[i].word.end)
            return &parser->open[i];
    return NULL;
}

static void hint_at_line(Parser *parser, const char *word, const Call *call) {
    const char *layer = layer_meant(word), *familiar = familiar_word(word);
    if (layer)
        hint_at_layer(parser, layer, call);
    else if (familiar)
        diagnostics_hint(parser->diagnostics, "write `%s`", familiar);
    else /* perhaps a block, whose arguments are not known here */
        diagnostics_hint(parser->diagnostics, "arguments are separated by spaces, as in `conv 3x3 16`");
}

bool report_foreign_call(Parser *parser, Location at) {
    const OpenBracket *bracket = find_call(parser, at);
    if (!bracket)
        return false;
    const Source *source = parser->sources->items.items[at.source];
    Location whole = bracket->word;
    size_t length = (size_t)(whole.end - whole.begin);
    const char *word = arena_copy_text(parser->arena, source->text + whole.begin, length);
    Call call;
    bool closed = read_call(source, bracket->at, &call);
    whole.end = closed ? call.end : at.end;
    bool is_setting = is_statement_word(word) || is_recipe_entry(word);
    diagnostics_error(parser->diagnostics, whole, "%s takes its arguments without parentheses%s", word,
                      is_setting ? "" : " and commas");
    if (!is_setting)
        hint_at_line(parser, word, closed ? &call : NULL);
    return true;
}
