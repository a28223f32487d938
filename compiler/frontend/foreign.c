#include "compiler/frontend/foreign.h"

#include "compiler/frontend/arguments.h"
#include "compiler/frontend/recipe.h"
#include "compiler/support/suggest.h"

#include <ctype.h>
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

/* The text between a call's parentheses, with single blanks; whether it can be read as arguments. */
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

static bool is_size(const char *text) {
    size_t digits = strspn(text, "0123456789");
    return digits > 0 && text[digits] == 'x' && isdigit((unsigned char)text[digits + 1]);
}

static bool has_option(const ArgumentSpec *specs, int count, const char *name, size_t length) {
    for (int i = 0; i < count; i++)
        if (strlen(specs[i].name) == length && strncmp(specs[i].name, name, length) == 0)
            return true;
    return false;
}

/* Whether an argument of a layer, the `position`th of those without a name, could be meant as it stands. */
static bool fits(const char *argument, const ArgumentSpec *specs, int count, int *position) {
    size_t name = strcspn(argument, "=, "), word = strcspn(argument, ",");
    const char *value = argument + (argument[name] == '=' ? name + 1 : 0);
    if (strncmp(value, "True", 4) == 0 || strncmp(value, "False", 5) == 0 || strncmp(value, "None", 4) == 0 ||
        memchr(argument, '(', word))
        return false;
    if (argument[name] == '=')
        return has_option(specs, count, argument, name);
    if (*position >= count || specs[*position].option)
        return false;
    bool wants_size = specs[(*position)++].kind == ARGUMENT_SIZE;
    return !wants_size || is_size(value) || isalpha((unsigned char)*value);
}

static const char *next_argument(const char *argument) {
    argument += strcspn(argument, ",");
    return argument + strspn(argument, ", ");
}

static bool all_fit(const Call *call, const ArgumentSpec *specs, int count) {
    int position = 0;
    for (const char *argument = call->text; *argument; argument = next_argument(argument))
        if (!fits(argument, specs, count, &position))
            return false;
    return true;
}

/* Without the commas, each of which had a blank or nothing behind it. */
static const char *as_statement(Arena *arena, const char *word, const Call *call) {
    const char *text = word;
    for (const char *argument = call->text; *argument; argument = next_argument(argument))
        text = arena_format(arena, "%s %.*s", text, (int)strcspn(argument, ","), argument);
    return text;
}

static void hint_at_layer(Parser *parser, const char *layer, const Call *call) {
    int count;
    const char *example;
    const ArgumentSpec *specs = layer_arguments(layer, &count, &example);
    if (call && all_fit(call, specs, count))
        diagnostics_hint(parser->diagnostics, "write `%s`", as_statement(parser->arena, layer, call));
    else
        diagnostics_hint(parser->diagnostics, "%s is written as in `%s`", layer, example);
}

/* A block's arguments are not known here; a parenthesis or a list among them is left to the user. */
static void hint_at_block(Parser *parser, const char *word, const Call *call) {
    if (!strpbrk(call->text, "(["))
        diagnostics_hint(parser->diagnostics, "write `%s`", as_statement(parser->arena, word, call));
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
    else if (call)
        hint_at_block(parser, word, call);
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
