/* Calls of blocks: binding arguments to parameters, and elaborating the body. */
#include "compiler/frontend/elaborate.h"

#include "compiler/support/suggest.h"

#include <string.h>

static bool has_qualifier(const BlockParameter *parameter, const char *qualifier) {
    return parameter->qualifier.text && strcmp(parameter->qualifier.text, qualifier) == 0;
}

static int find_parameter(const Statement *definition, const char *name) {
    for (int i = 0; i < definition->parameters.count; i++)
        if (strcmp(definition->parameters.items[i].name.text, name) == 0)
            return i;
    return -1;
}

static const char *signature(Elaborator *elaborator, const Statement *definition) {
    const char *text = arena_format(elaborator->arena, "%s(", definition->word.text);
    for (int i = 0; i < definition->parameters.count; i++) {
        const BlockParameter *parameter = &definition->parameters.items[i];
        bool flag = has_qualifier(parameter, "flag");
        text = arena_format(elaborator->arena, "%s%s%s%s%s", text, i ? ", " : "", flag ? "flag " : "",
                            parameter->name.text, parameter->default_value && !flag ? " = ..." : "");
    }
    return arena_format(elaborator->arena, "%s)", text);
}

static void note_definition(Elaborator *elaborator, const Statement *definition) {
    diagnostics_note(elaborator->diagnostics, definition->at, "the block is %s",
                     signature(elaborator, definition));
}

/* False: reported. An unknown value is bound all the same: the call's other arguments are still read. */
static bool bind(Elaborator *elaborator, Frame *frame, int index, Value value, Location at) {
    const BlockParameter *parameter = &frame->definition->parameters.items[index];
    Binding *binding = &frame->bindings[index];
    if (binding->given) {
        elaborate_error(elaborator, at, "parameter '%s' is given twice", parameter->name.text);
        note_definition(elaborator, frame->definition);
        return false;
    }
    bool flag = has_qualifier(parameter, "flag");
    if (flag && value.kind != VALUE_UNKNOWN && value.kind != VALUE_FLAG) {
        elaborate_error(elaborator, at, "'%s' is a flag, but this is %s", parameter->name.text,
                        value_kind_name(value.kind));
        note_definition(elaborator, frame->definition);
        return false;
    }
    *binding = (Binding){parameter->name.text, value, true};
    return true;
}

/* `preact`: sets the flag, or passes on the caller's value of that name. */
static Value flag_word(Elaborator *elaborator, const char *word) {
    Value value;
    return lookup_name(elaborator, word, &value) ? value : value_flag(true);
}

static int next_positional(const Frame *frame) {
    for (int i = 0; i < frame->binding_count; i++)
        if (!frame->bindings[i].given && !has_qualifier(&frame->definition->parameters.items[i], "flag"))
            return i;
    return -1;
}

static const char *nearest_parameter(const Statement *definition, const char *word) {
    const char *names[LIMIT_ENTRIES];
    for (int i = 0; i < definition->parameters.count; i++)
        names[i] = definition->parameters.items[i].name.text;
    return suggest_word(word, names, definition->parameters.count);
}

static bool report_unknown_parameter(Elaborator *elaborator, const Statement *definition, const char *word,
                                     Location at) {
    const char *nearest = nearest_parameter(definition, word);
    elaborate_error(elaborator, at,
                    nearest ? "block '%s' has no parameter '%s'; did you mean '%s'?"
                            : "block '%s' has no parameter '%s'",
                    definition->word.text, word, nearest);
    note_definition(elaborator, definition);
    return false;
}

static bool bind_positional(Elaborator *elaborator, Frame *frame, const Argument *argument) {
    const Expression *expression = argument->value;
    int index = next_positional(frame);
    Value known;
    bool word = expression->kind == EXPRESSION_NAME || expression->kind == EXPRESSION_ANGLE;
    bool resolvable = !word || lookup_name(elaborator, expression->text, &known) ||
                      (elaborator->network_begun && strcmp(expression->text, "channels") == 0) ||
                      strcmp(expression->text, "height") == 0 || strcmp(expression->text, "width") == 0;
    if (word && !resolvable && find_parameter(frame->definition, expression->text) >= 0) {
        elaborate_error(elaborator, expression->at, "parameter '%s' of block '%s' needs a value",
                        expression->text, frame->definition->word.text);
        diagnostics_hint(elaborator->diagnostics, "write it as %s=VALUE", expression->text);
        return false;
    }
    if (word && !resolvable)
        return report_unknown_parameter(elaborator, frame->definition, expression->text, expression->at);
    if (index < 0) {
        elaborate_error(elaborator, argument->at, "block '%s' has no place for this argument",
                        frame->definition->word.text);
        note_definition(elaborator, frame->definition);
        return false;
    }
    return bind(elaborator, frame, index, evaluate(elaborator, expression), argument->at);
}

/* `resblock(subsample)`: a flag that has no value of its own as a name. */
static bool refuse_parentheses(Elaborator *elaborator, const Statement *definition,
                               const Expression *expression) {
    const Expression *inside = expression->operands[0];
    Value value;
    if (expression->kind != EXPRESSION_PARENTHESES || inside->kind != EXPRESSION_NAME ||
        lookup_name(elaborator, inside->text, &value))
        return false;
    int index = find_parameter(definition, inside->text);
    if (index < 0 || !has_qualifier(&definition->parameters.items[index], "flag"))
        return false;
    elaborate_error(elaborator, expression->at, "'%s' is written without parentheses", inside->text);
    return true;
}

static bool bind_argument(Elaborator *elaborator, Frame *frame, const Argument *argument) {
    const Statement *definition = frame->definition;
    const Expression *expression = argument->value;
    if (argument->after_comma) {
        elaborate_error(elaborator, argument->at, "no comma belongs before this argument of %s",
                        definition->word.text);
        diagnostics_hint(elaborator->diagnostics, "arguments are separated by spaces");
        return false;
    }
    if (argument->name.text) {
        int index = find_parameter(definition, argument->name.text);
        return index < 0
                   ? report_unknown_parameter(elaborator, definition, argument->name.text, argument->name.at)
                   : bind(elaborator, frame, index, evaluate(elaborator, expression), argument->at);
    }
    if (refuse_parentheses(elaborator, definition, expression))
        return false;
    int index = expression->kind == EXPRESSION_NAME || expression->kind == EXPRESSION_ANGLE
                    ? find_parameter(definition, expression->text)
                    : -1;
    if (index >= 0 && expression->kind == EXPRESSION_ANGLE)
        return bind(elaborator, frame, index, evaluate_items(elaborator, expression->at, &expression->items),
                    argument->at);
    if (index >= 0 && has_qualifier(&definition->parameters.items[index], "flag"))
        return bind(elaborator, frame, index, flag_word(elaborator, expression->text), argument->at);
    return bind_positional(elaborator, frame, argument);
}

static bool bind_arguments(Elaborator *elaborator, Frame *frame, const Statement *call) {
    bool good = true;
    for (int i = 0; i < call->arguments.count; i++)
        good = bind_argument(elaborator, frame, &call->arguments.items[i]) && good;
    return good;
}

/* The value of a parameter that the call does not give; evaluated as part of the block. */
static bool bind_default(Elaborator *elaborator, Frame *frame, int index) {
    const BlockParameter *parameter = &frame->definition->parameters.items[index];
    Value value;
    if (has_qualifier(parameter, "param")) {
        elaborator->frame = NULL;
        bool found = lookup_name(elaborator, parameter->name.text, &value);
        elaborator->frame = frame;
        if (found)
            return bind(elaborator, frame, index, value, frame->call);
    }
    if (parameter->default_value)
        return bind(elaborator, frame, index, evaluate(elaborator, parameter->default_value),
                    parameter->name.at);
    if (has_qualifier(parameter, "flag"))
        return bind(elaborator, frame, index, value_flag(false), parameter->name.at);
    elaborator->frame = frame->caller;
    elaborate_error(elaborator, frame->call, "block '%s' needs its parameter '%s'",
                    frame->definition->word.text, parameter->name.text);
    note_definition(elaborator, frame->definition);
    elaborator->frame = frame;
    return false;
}

static bool bind_defaults(Elaborator *elaborator, Frame *frame) {
    for (int i = 0; i < frame->binding_count; i++)
        if (!frame->bindings[i].given && !bind_default(elaborator, frame, i))
            return false;
    return true;
}

static Frame *create_frame(Elaborator *elaborator, const Statement *definition, Location call) {
    Frame *frame = arena_new(elaborator->arena, Frame);
    frame->caller = elaborator->frame;
    frame->definition = definition;
    frame->call = call;
    frame->binding_count = definition->parameters.count;
    frame->bindings = arena_new_array(elaborator->arena, Binding, frame->binding_count);
    for (int i = 0; i < frame->binding_count; i++)
        frame->bindings[i].name = definition->parameters.items[i].name.text;
    return frame;
}

void elaborate_block_call(Elaborator *elaborator, const Statement *statement, Block *block) {
    Scope *outer = elaborator->scope;
    const char *path = scope_take(elaborator, statement->label, statement->at);
    Frame *frame = create_frame(elaborator, block->definition, statement->at);
    bool good = block->good && bind_arguments(elaborator, frame, statement) && path;
    if (!good || !enter_depth(elaborator, statement->at)) {
        elaborator->x = NULL;
        return;
    }
    elaborator->frame = frame;
    scope_enter(elaborator, path);
    if (bind_defaults(elaborator, frame))
        elaborate_statements(elaborator, &block->definition->body);
    else
        elaborator->x = NULL;
    elaborator->scope = outer;
    elaborator->frame = frame->caller;
    elaborator->depth--;
}
