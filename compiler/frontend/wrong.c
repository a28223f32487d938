/* Statements with a syntax error: what they would have given a name to is known, if not what it is, so that
 * its uses are no errors of their own. */
#include "compiler/frontend/elaborate.h"

#include <ctype.h>
#include <string.h>

/* The next word of the statement's text; its text is NULL where something else stands. */
static Word next_word(const Elaborator *elaborator, Location *rest) {
    const Source *source = elaborator->sources->items.items[rest->source];
    while (rest->begin < rest->end && (source->text[rest->begin] == ' ' || source->text[rest->begin] == '\t'))
        rest->begin++;
    int end = rest->begin;
    while (end < rest->end && (isalnum((unsigned char)source->text[end]) || source->text[end] == '_'))
        end++;
    Word word = {NULL, {rest->source, rest->begin, end}};
    if (end > rest->begin)
        word.text =
            arena_copy_text(elaborator->arena, source->text + rest->begin, (size_t)(end - rest->begin));
    rest->begin = end;
    return word;
}

static void add_unknown_block(Elaborator *elaborator, Word name) {
    Statement *definition = arena_new(elaborator->arena, Statement);
    definition->kind = STATEMENT_BLOCK;
    definition->word = name;
    definition->at = name.at;
    Block *block = arena_new(elaborator->arena, Block);
    *block = (Block){definition, false, true};
    array_push(elaborator->arena, &elaborator->blocks, block);
}

bool take_wrong_statement(Elaborator *elaborator, const Statement *statement) {
    Location rest = statement->at;
    Word first = next_word(elaborator, &rest), second = next_word(elaborator, &rest);
    if (!first.text)
        return false;
    if (strcmp(first.text, "param") == 0 && second.text)
        array_push(elaborator->arena, &elaborator->params, ((Param){second, {0}, true}));
    else if (strcmp(first.text, "block") == 0 && second.text)
        add_unknown_block(elaborator, second);
    else if (strcmp(first.text, "net") == 0)
        elaborator->name_setting = (Setting){true, statement->at};
    else if (strcmp(first.text, "input") == 0)
        elaborator->input_setting = (Setting){true, statement->at};
    else
        return strcmp(first.text, "act") == 0 || strcmp(first.text, "init") == 0 ||
               strcmp(first.text, "use") == 0 || strcmp(first.text, "train") == 0;
    return true;
}
