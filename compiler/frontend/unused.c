/* A param or block counts as used when elaboration met it, or when it is mentioned where elaboration did not
 * come by, such as the other side of an `if`. */
#include "compiler/frontend/unused.h"

#include <string.h>

static bool statements_mention(const Statements *statements, const char *name);

static bool expression_mentions(const Expression *expression, const char *name);

static bool items_mention(const Items *items, const char *name) {
    for (int i = 0; i < items->count; i++)
        if (expression_mentions(items->items[i].value, name))
            return true;
    return false;
}

/* Expressions too deep to be followed may mention anything. */
static bool expression_mentions(const Expression *expression, const char *name) {
    if (!expression)
        return false;
    if (expression->depth > LIMIT_EXPRESSION)
        return true;
    if (expression->text && strcmp(expression->text, name) == 0)
        return true;
    for (int i = 0; i < 3; i++)
        if (expression_mentions(expression->operands[i], name))
            return true;
    return items_mention(&expression->items, name);
}

static bool arguments_mention(const Arguments *arguments, const char *name) {
    for (int i = 0; i < arguments->count; i++)
        if (expression_mentions(arguments->items[i].value, name))
            return true;
    return false;
}

static bool parameters_mention(const BlockParameters *parameters, const char *name) {
    for (int i = 0; i < parameters->count; i++) {
        const BlockParameter *parameter = &parameters->items[i];
        bool from_net = parameter->qualifier.text && strcmp(parameter->qualifier.text, "param") == 0;
        if ((from_net && strcmp(parameter->name.text, name) == 0) ||
            expression_mentions(parameter->default_value, name))
            return true;
    }
    return false;
}

static bool statement_mentions(const Statement *statement, const char *name) {
    bool calls = statement->kind == STATEMENT_CALL && strcmp(statement->word.text, name) == 0;
    return calls || expression_mentions(statement->condition, name) ||
           arguments_mention(&statement->arguments, name) ||
           parameters_mention(&statement->parameters, name) || statements_mention(&statement->body, name) ||
           statements_mention(&statement->otherwise, name);
}

static bool statements_mention(const Statements *statements, const char *name) {
    for (int i = 0; i < statements->count; i++)
        if (statement_mentions(statements->items[i], name))
            return true;
    return false;
}

void warn_of_unused(Elaborator *elaborator, const Statements *statements) {
    for (int i = 0; i < elaborator->params.count; i++) {
        const Param *param = &elaborator->params.items[i];
        if (!param->used && !statements_mention(statements, param->name.text))
            diagnostics_warning(elaborator->diagnostics, param->name.at, "param '%s' is not used",
                                param->name.text);
    }
    for (int i = 0; i < elaborator->blocks.count; i++) {
        const Block *block = elaborator->blocks.items[i];
        Word name = block->definition->word;
        if (!block->used && name.at.source == elaborator->main_source &&
            !statements_mention(statements, name.text))
            diagnostics_warning(elaborator->diagnostics, name.at, "block '%s' is not used", name.text);
    }
}
