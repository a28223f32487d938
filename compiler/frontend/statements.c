/* Sequences, branches, repetition and groups. */
#include "compiler/frontend/elaborate.h"
#include "compiler/frontend/foreign.h"

#include "compiler/support/suggest.h"

#include <string.h>

/* The results of the statements inside concat or add. */
typedef struct Branches {
    Tensor *input;
    bool known; /* all of them */
    Array(Tensor *) outputs;
    Array(Location) places;
} Branches;

static void elaborate_statement(Elaborator *elaborator, const Statement *statement);
static void elaborate_branch_statements(Elaborator *elaborator, const Statements *statements,
                                        Branches *branches);

static bool is_word(const Statement *statement, const char *word) {
    return statement->word.text && strcmp(statement->word.text, word) == 0;
}

bool enter_depth(Elaborator *elaborator, Location at) {
    if (elaborator->depth == LIMIT_DEPTH) {
        elaborate_stop(elaborator, at, "groups and block calls are nested more than %d deep", LIMIT_DEPTH);
        if (elaborator->frame)
            diagnostics_hint(elaborator->diagnostics, "does block '%s' use itself?",
                             elaborator->frame->definition->word.text);
        return false;
    }
    elaborator->depth++;
    return true;
}

/* if and repeat: what is elaborated from them, in sequence or as branches. */
static const Statements *chosen_side(Elaborator *elaborator, const Statement *statement) {
    static const Statements nothing;
    Value condition = evaluate(elaborator, statement->condition);
    if (condition.kind == VALUE_FLAG)
        return condition.flag ? &statement->body : &statement->otherwise;
    if (condition.kind != VALUE_UNKNOWN)
        elaborate_error(elaborator, statement->condition->at,
                        "a condition is a flag or a comparison, but this is %s",
                        value_kind_name(condition.kind));
    elaborator->x = NULL;
    return &nothing;
}

/* Turns of a repeat; 0 after an error. */
static int64_t repeat_count(Elaborator *elaborator, const Statement *statement) {
    const Arguments *arguments = &statement->arguments;
    if (arguments->count != 1 || arguments->items[0].name.text) {
        elaborate_error(elaborator, statement->at, "repeat needs one number, as in `repeat 3 { ... }`");
        elaborator->x = NULL;
        return 0;
    }
    Value count = evaluate(elaborator, arguments->items[0].value);
    if (count.kind == VALUE_INTEGER && count.integer >= 0 && count.integer <= LIMIT_REPEAT)
        return count.integer;
    if (count.kind != VALUE_UNKNOWN)
        elaborate_error(elaborator, arguments->items[0].at,
                        "repeat takes an integer from 0 to %d, but this is %s", LIMIT_REPEAT,
                        value_text(elaborator->arena, count));
    elaborator->x = NULL;
    return 0;
}

static bool refuse_label(Elaborator *elaborator, const Statement *statement, const char *what) {
    if (!statement->label.text)
        return true;
    elaborate_error(elaborator, statement->label.at, "%s cannot be named", what);
    diagnostics_hint(elaborator->diagnostics, "put it into a group: %s { ... }", statement->label.text);
    return false;
}

void refuse_name(Elaborator *elaborator, const Statement *statement) {
    if (statement->label.text)
        elaborate_error(elaborator, statement->label.at,
                        "'%s' cannot be named: only layers, block calls, unnamed groups, concat and add can",
                        statement->word.text);
}

static bool refuse_arguments(Elaborator *elaborator, const Statement *statement) {
    if (statement->arguments.count == 0)
        return true;
    const char *const words[] = {"repeat", "block"};
    const char *word = statement->word.text, *nearest = suggest_word(word, words, 2);
    if (nearest)
        elaborate_error(elaborator, statement->at, "unknown statement '%s'; did you mean '%s'?", word,
                        nearest);
    else
        elaborate_error(elaborator, statement->at, "'%s' has both arguments and a body", word);
    diagnostics_hint(elaborator->diagnostics,
                     "a group is `name { ... }`, a layer or block call has no body of its own");
    elaborator->x = NULL;
    return false;
}

static void add_branch(Elaborator *elaborator, Branches *branches, Location at) {
    if (!elaborator->x)
        branches->known = false;
    array_push(elaborator->arena, &branches->outputs, elaborator->x);
    array_push(elaborator->arena, &branches->places, at);
}

static void elaborate_branch(Elaborator *elaborator, const Statement *statement, Branches *branches) {
    elaborator->x = branches->input;
    if (statement->kind == STATEMENT_IF && refuse_label(elaborator, statement, "if")) {
        elaborate_branch_statements(elaborator, chosen_side(elaborator, statement), branches);
    } else if (statement->kind == STATEMENT_GROUP && is_word(statement, "repeat")) {
        refuse_label(elaborator, statement, "repeat");
        for (int64_t i = repeat_count(elaborator, statement);
             i > 0 && elaborate_step(elaborator, statement->at); i--)
            elaborate_branch_statements(elaborator, &statement->body, branches);
    } else if (statement->kind == STATEMENT_CALL && is_word(statement, "skip")) {
        refuse_name(elaborator, statement);
        if (statement->arguments.count)
            elaborate_error(elaborator, statement->at, "skip takes no arguments");
        add_branch(elaborator, branches, statement->at);
    } else {
        elaborate_statement(elaborator, statement);
        add_branch(elaborator, branches, statement->at);
    }
}

static void elaborate_branch_statements(Elaborator *elaborator, const Statements *statements,
                                        Branches *branches) {
    for (int i = 0; i < statements->count && elaborate_step(elaborator, statements->items[i]->at); i++)
        elaborate_branch(elaborator, statements->items[i], branches);
    if (!branches->input)
        branches->known = false;
}

/* concat: equal height and width; add: equal shapes. */
static bool branches_agree(Elaborator *elaborator, const Statement *statement, const Branches *branches) {
    bool adds = is_word(statement, "add");
    const Tensor *first = branches->outputs.items[0];
    for (int i = 1; i < branches->outputs.count; i++) {
        const Tensor *other = branches->outputs.items[i];
        Shape a = first->shape, b = other->shape;
        if (a.height == b.height && a.width == b.width && (!adds || a.channels == b.channels))
            continue;
        elaborate_error(elaborator, branches->places.items[i],
                        "%s needs branches of %s, but this one is %s and the first is %s",
                        statement->word.text, adds ? "one shape" : "one height and width",
                        shape_text(elaborator, b), shape_text(elaborator, a));
        note_origin(elaborator, other);
        note_origin(elaborator, first);
        return false;
    }
    return true;
}

static Shape joined_shape(const Branches *branches, bool adds) {
    Shape shape = branches->outputs.items[0]->shape;
    int64_t channels = shape.channels;
    for (int i = 1; i < branches->outputs.count && !adds; i++)
        channels += branches->outputs.items[i]->shape.channels;
    shape.channels = channels > LIMIT_TENSOR_ELEMENTS ? (int)LIMIT_TENSOR_ELEMENTS : (int)channels;
    return shape;
}

static void join_branches(Elaborator *elaborator, const Statement *statement, const Branches *branches) {
    bool adds = is_word(statement, "add");
    elaborator->x = NULL;
    if (!branches->known || elaborator->stopped)
        return;
    int count = branches->outputs.count;
    if (count < 2) {
        elaborate_error(elaborator, statement->at, "%s needs at least two branches, but has %d",
                        statement->word.text, count);
        diagnostics_hint(elaborator->diagnostics,
                         "every statement in it is a branch; `skip` is the input itself%s",
                         count ? ", and a group joins several layers into one branch" : "");
        return;
    }
    if (!branches_agree(elaborator, statement, branches) ||
        !check_tensor_size(elaborator, statement->at, joined_shape(branches, adds)))
        return;
    elaborator->x = (adds ? graph_add_sum : graph_add_concat)(elaborator->graph, elaborator->scope->path,
                                                              statement->at, branches->outputs.items, count);
}

/* concat and add take no number; their branches are named as if they stood alone, unless they have a label.
 */
static void elaborate_join(Elaborator *elaborator, const Statement *statement) {
    if (!refuse_arguments(elaborator, statement) || !enter_depth(elaborator, statement->at))
        return;
    Scope *outer = elaborator->scope;
    const char *path = statement->label.text ? scope_take(elaborator, statement->label, statement->at) : NULL;
    if (path)
        scope_enter(elaborator, path);
    Branches branches = {.input = elaborator->x, .known = true};
    elaborate_branch_statements(elaborator, &statement->body, &branches);
    join_branches(elaborator, statement, &branches);
    elaborator->scope = outer;
    elaborator->depth--;
}

static void warn_of_near_keyword(Elaborator *elaborator, const Statement *statement) {
    static const char *const keywords[] = {"concat", "repeat", "train"};
    if (!statement->word.text || statement->at.source != elaborator->main_source)
        return;
    for (int i = 0; i < 3; i++)
        if (word_distance(statement->word.text, keywords[i]) == 1)
            diagnostics_warning(elaborator->diagnostics, statement->word.at,
                                "'%s' is the name of a group here; did you mean '%s'?", statement->word.text,
                                keywords[i]);
}

static void elaborate_group(Elaborator *elaborator, const Statement *statement) {
    Word name = statement->word.text ? statement->word : statement->label;
    if (statement->word.text && !refuse_label(elaborator, statement, "a group with a name of its own"))
        return;
    if (!refuse_arguments(elaborator, statement) || !enter_depth(elaborator, statement->at))
        return;
    warn_of_near_keyword(elaborator, statement);
    Scope *outer = elaborator->scope;
    const char *path = scope_take(elaborator, name, statement->at);
    scope_enter(elaborator, path ? path : outer->path);
    elaborate_statements(elaborator, &statement->body);
    if (!path)
        elaborator->x = NULL;
    elaborator->scope = outer;
    elaborator->depth--;
}

static void elaborate_repeat(Elaborator *elaborator, const Statement *statement) {
    refuse_label(elaborator, statement, "repeat");
    for (int64_t i = repeat_count(elaborator, statement); i > 0 && elaborate_step(elaborator, statement->at);
         i--)
        elaborate_statements(elaborator, &statement->body);
}

static void elaborate_any_group(Elaborator *elaborator, const Statement *statement) {
    if (is_word(statement, "concat") || is_word(statement, "add"))
        elaborate_join(elaborator, statement);
    else if (is_word(statement, "repeat"))
        elaborate_repeat(elaborator, statement);
    else if (is_word(statement, "train"))
        elaborate_error(elaborator, statement->at,
                        "the train section stands at the top of a file, in no group");
    else
        elaborate_group(elaborator, statement);
}

static const char *nearest_statement(Elaborator *elaborator, const char *word) {
    if (familiar_word(word))
        return familiar_word(word);
    static const char *const words[] = {"net",  "param",  "input",  "init", "use",
                                        "skip", "repeat", "concat", "add",  "train"};
    load_standard_blocks(elaborator);
    Array(const char *) names = {0};
    const char *layers[MOST_LAYER_NAMES];
    int count = layer_names(layers);
    for (int i = 0; i < count; i++)
        array_push(elaborator->arena, &names, layers[i]);
    for (int i = 0; i < elaborator->blocks.count; i++)
        array_push(elaborator->arena, &names, elaborator->blocks.items[i]->definition->word.text);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        array_push(elaborator->arena, &names, words[i]);
    return suggest_word(word, names.items, names.count);
}

static bool needs_body(const char *word) {
    static const char *const words[] = {"repeat", "concat", "add", "train"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], word) == 0)
            return true;
    return false;
}

static void report_unknown_word(Elaborator *elaborator, const Statement *statement) {
    const char *word = statement->word.text, *nearest = nearest_statement(elaborator, word);
    if (nearest)
        elaborate_error(elaborator, statement->word.at, "unknown layer or block '%s'; did you mean '%s'?",
                        word, nearest);
    else
        elaborate_error(elaborator, statement->word.at, "unknown layer or block '%s'", word);
    if (strcmp(word, "softmax") == 0)
        diagnostics_hint(elaborator->diagnostics,
                         "softmax is part of the loss: end with the last linear layer");
    else if (!nearest && statement->arguments.count == 0)
        diagnostics_hint(elaborator->diagnostics, "the '{' of a group stands on the line of its name");
}

static void report_unknown_call(Elaborator *elaborator, const Statement *statement) {
    const char *word = statement->word.text;
    if (strcmp(word, "skip") == 0)
        elaborate_error(elaborator, statement->at,
                        "skip is a branch: it stands only directly inside concat or add");
    else if (needs_body(word))
        elaborate_error(elaborator, statement->at, "'%s' needs a body in braces, begun on the same line",
                        word);
    else if (is_statement_word(word))
        elaborate_error(elaborator, statement->at, "'%s' stands at the top of a file, before the first layer",
                        word);
    else
        report_unknown_word(elaborator, statement);
}

static void elaborate_call(Elaborator *elaborator, const Statement *statement) {
    if (is_layer(statement->word.text)) {
        elaborate_layer(elaborator, statement);
        return;
    }
    Block *block = find_block(elaborator, statement->word.text);
    if (block) {
        elaborate_block_call(elaborator, statement, block);
    } else {
        report_unknown_call(elaborator, statement);
        elaborator->x = NULL;
    }
}

static void elaborate_statement(Elaborator *elaborator, const Statement *statement) {
    switch (statement->kind) {
    case STATEMENT_CALL:
        elaborate_call(elaborator, statement);
        break;
    case STATEMENT_GROUP:
        elaborate_any_group(elaborator, statement);
        break;
    case STATEMENT_IF:
        refuse_label(elaborator, statement, "if");
        elaborate_statements(elaborator, chosen_side(elaborator, statement));
        break;
    case STATEMENT_BLOCK:
        elaborate_error(elaborator, statement->at, "a block is defined at the top of a file, in no group");
        break;
    case STATEMENT_WRONG:
        elaborator->x = NULL;
        break;
    }
}

void elaborate_statements(Elaborator *elaborator, const Statements *statements) {
    for (int i = 0; i < statements->count && elaborate_step(elaborator, statements->items[i]->at); i++)
        elaborate_statement(elaborator, statements->items[i]);
}
