/* The settings before the first layer: net, param, input, act, init. */
#include "compiler/frontend/arguments.h"
#include "compiler/frontend/parse.h"

#include <string.h>

static bool take(Elaborator *elaborator, Setting *setting, const Statement *statement) {
    if (setting->given) {
        elaborate_error(elaborator, statement->at, "'%s' is given twice", statement->word.text);
        diagnostics_note(elaborator->diagnostics, setting->at, "first here");
        return false;
    }
    *setting = (Setting){true, statement->at};
    return true;
}

/* The only argument; NULL: reported. */
static const Expression *only_argument(Elaborator *elaborator, const Statement *statement,
                                       const char *example) {
    const Arguments *arguments = &statement->arguments;
    if (arguments->count == 1 && !arguments->items[0].name.text)
        return arguments->items[0].value;
    elaborate_error(elaborator, statement->at, "'%s' is written as in `%s`", statement->word.text, example);
    return NULL;
}

static void set_name(Elaborator *elaborator, const Statement *statement) {
    if (!take(elaborator, &elaborator->name_setting, statement))
        return;
    const Expression *name = only_argument(elaborator, statement, "net ResNet");
    if (name && name->kind == EXPRESSION_NAME)
        elaborator->name = name->text;
    else if (name)
        elaborate_error(elaborator, name->at, "the name of a network is a word, as in `net ResNet`");
}

static void set_input(Elaborator *elaborator, const Statement *statement) {
    if (!take(elaborator, &elaborator->input_setting, statement))
        return;
    const Expression *expression = only_argument(elaborator, statement, "input 3x32x32");
    Value value = expression ? evaluate(elaborator, expression) : (Value){0};
    if (value.kind == VALUE_SHAPE)
        elaborator->input = (Shape){value.size[0], value.size[1], value.size[2]};
    else if (value.kind != VALUE_UNKNOWN)
        elaborate_error(elaborator, expression->at,
                        "the input is a shape of channels x height x width, as in 3x32x32, but this is %s",
                        value_kind_name(value.kind));
}

static void set_activation(Elaborator *elaborator, const Statement *statement) {
    static const char *const words[] = {"relu", "leakyrelu", "tanh", "gelu", NULL};
    static const ArgumentSpec spec = {"activation", ARGUMENT_WORD, .required = true, .words = words};
    ArgumentValue value;
    if (take(elaborator, &elaborator->activation_setting, statement) &&
        read_arguments(elaborator, statement->word, &statement->arguments, 0, statement->arguments.count,
                       &spec, 1, &value))
        elaborator->activation = (Activation)value.word;
}

static void set_init(Elaborator *elaborator, const Statement *statement) {
    static const char *const methods[] = {"kaiming_normal", NULL}, *const fans[] = {"fan_in", "fan_out",
                                                                                    NULL};
    static const ArgumentSpec specs[] = {
        {"initialisation", ARGUMENT_WORD, .required = true, .words = methods},
        {"fan", ARGUMENT_WORD, .words = fans},
    };
    ArgumentValue values[2];
    if (take(elaborator, &elaborator->init_setting, statement) &&
        read_arguments(elaborator, statement->word, &statement->arguments, 0, statement->arguments.count,
                       specs, 2, values))
        elaborator->fan_out = values[1].given && values[1].word == 1;
}

static Param *find_param(Elaborator *elaborator, const char *name) {
    for (int i = 0; i < elaborator->params.count; i++)
        if (strcmp(elaborator->params.items[i].name.text, name) == 0)
            return &elaborator->params.items[i];
    return NULL;
}

/* What -D gives the param; NULL: nothing. The last of several counts. */
static const Definition *find_definition(const Elaborator *elaborator, const char *name) {
    for (int i = elaborator->options->definition_count - 1; i >= 0; i--)
        if (strcmp(elaborator->options->definitions[i].name, name) == 0)
            return &elaborator->options->definitions[i];
    return NULL;
}

static Value definition_value(Elaborator *elaborator, const Definition *definition) {
    size_t length = strlen(definition->value);
    if (length > SOURCE_BYTES_LIMIT)
        length = SOURCE_BYTES_LIMIT;
    const char *name = arena_format(elaborator->arena, "-D %s", definition->name);
    int source = sources_add(elaborator->sources, name, definition->value, length);
    if (length == 0) {
        elaborate_error(elaborator, (Location){source, 0, 0}, "'%s' gets no value", definition->name);
        diagnostics_hint(elaborator->diagnostics, "write -D %s=VALUE, such as -D growth=24",
                         definition->name);
        return (Value){0};
    }
    Expression *expression =
        parse_value(elaborator->arena, elaborator->sources, source, elaborator->diagnostics);
    return expression ? evaluate(elaborator, expression) : (Value){0};
}

static bool param_name_fits(Elaborator *elaborator, Word name) {
    const Param *earlier = find_param(elaborator, name.text);
    if (is_reserved_name(name.text)) {
        elaborate_error(elaborator, name.at, "'%s' cannot be the name of a param: it has a meaning already",
                        name.text);
    } else if (earlier) {
        elaborate_error(elaborator, name.at, "param '%s' is given twice", name.text);
        diagnostics_note(elaborator->diagnostics, earlier->name.at, "first here");
    } else if (elaborator->params.count == LIMIT_DEFINITIONS) {
        elaborate_stop(elaborator, name.at, "a network may have at most %d params", LIMIT_DEFINITIONS);
    } else {
        return true;
    }
    return false;
}

static void add_param(Elaborator *elaborator, const Statement *statement) {
    const Arguments *arguments = &statement->arguments;
    if (arguments->count != 1 || !arguments->items[0].name.text) {
        elaborate_error(elaborator, statement->at, "'param' is written as in `param growth = 16`");
        return;
    }
    Word name = arguments->items[0].name;
    if (!param_name_fits(elaborator, name))
        return;
    const Definition *definition = find_definition(elaborator, name.text);
    Value value = evaluate(elaborator, arguments->items[0].value);
    if (definition)
        value = definition_value(elaborator, definition);
    array_push(elaborator->arena, &elaborator->params, ((Param){name, value, false}));
}

bool elaborate_setting(Elaborator *elaborator, const Statement *statement) {
    static const struct {
        const char *word;
        void (*take_in)(Elaborator *, const Statement *);
    } settings[] = {{"net", set_name},
                    {"param", add_param},
                    {"input", set_input},
                    {"act", set_activation},
                    {"init", set_init}};
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++)
        if (statement->kind == STATEMENT_CALL && strcmp(settings[i].word, statement->word.text) == 0) {
            refuse_name(elaborator, statement);
            settings[i].take_in(elaborator, statement);
            return true;
        }
    return false;
}
