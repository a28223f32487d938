#include "compiler/frontend/frontend.h"

#include "compiler/frontend/elaborate.h"
#include "compiler/frontend/parse.h"
#include "compiler/frontend/unused.h"

#include "compiler/support/suggest.h"

#include <string.h>

/* The main file's statements by what they are for. */
typedef struct Program {
    const Statement *train;
    Statements network;
} Program;

static void take_train(Elaborator *elaborator, Program *program, const Statement *statement) {
    refuse_name(elaborator, statement);
    if (program->train) {
        elaborate_error(elaborator, statement->at, "'train' is given twice");
        diagnostics_note(elaborator->diagnostics, program->train->at, "first here");
        return;
    }
    program->train = statement;
}

/* Behind a word that means nothing, settings are still settings: it may have been meant as one. */
static bool begins_network(Elaborator *elaborator, const Statement *statement) {
    if (statement->kind != STATEMENT_CALL)
        return statement->kind != STATEMENT_WRONG;
    return is_layer(statement->word.text) || find_block(elaborator, statement->word.text);
}

/* Settings take effect at once; layers wait until the input's shape and the batch are known. */
static Program take_settings(Elaborator *elaborator, const Statements *statements) {
    Program program = {0};
    bool begun = false;
    for (int i = 0; i < statements->count && elaborate_step(elaborator, statements->items[i]->at); i++) {
        Statement *statement = statements->items[i];
        bool train = statement->kind == STATEMENT_GROUP && statement->word.text &&
                     strcmp(statement->word.text, "train") == 0;
        bool wrong = statement->kind == STATEMENT_WRONG;
        if (wrong && take_wrong_statement(elaborator, statement))
            continue;
        if (statement->kind == STATEMENT_BLOCK || is_use(statement))
            refuse_name(elaborator, statement);
        else if (train)
            take_train(elaborator, &program, statement);
        else if (begun || !elaborate_setting(elaborator, statement)) {
            array_push(elaborator->arena, &program.network, statement);
            begun = begun || begins_network(elaborator, statement);
        }
    }
    return program;
}

static Location end_of_main(const Elaborator *elaborator) {
    int length = elaborator->sources->items.items[elaborator->main_source]->length;
    return (Location){elaborator->main_source, length, length};
}

static void require_settings(Elaborator *elaborator, const Program *program) {
    Location at = {elaborator->main_source, 0, 0};
    if (elaborator->stopped)
        return;
    if (program->network.count)
        at = program->network.items[0]->at;
    if (!elaborator->name_setting.given)
        elaborate_error(elaborator, at, "the network has no name: `net NAME` belongs before its first layer");
    if (!elaborator->input_setting.given)
        elaborate_error(elaborator, at,
                        "the network has no input: `input 3x32x32` belongs before its first layer");
    if (!program->network.count)
        elaborate_error(elaborator, end_of_main(elaborator), "the network has no layers");
}

static void set_batch_override(Elaborator *elaborator) {
    int batch = elaborator->options->batch_override;
    if (batch == 0)
        return;
    if (batch < 1 || batch > LIMIT_BATCH)
        elaborate_error(elaborator, end_of_main(elaborator),
                        "the batch must be an integer from 1 to %d, but is %d", LIMIT_BATCH, batch);
    else
        elaborator->recipe.batch = batch;
}

static void check_definitions(Elaborator *elaborator) {
    Array(const char *) names = {0};
    for (int i = 0; i < elaborator->params.count; i++)
        array_push(elaborator->arena, &names, elaborator->params.items[i].name.text);
    for (int i = 0; i < elaborator->options->definition_count; i++) {
        const char *name = elaborator->options->definitions[i].name;
        bool known = false;
        for (int j = 0; j < names.count; j++)
            known = known || strcmp(names.items[j], name) == 0;
        if (known)
            continue;
        const char *nearest = suggest_word(name, names.items, names.count);
        int source = sources_add(elaborator->sources, "-D", name, strlen(name));
        Location at = {source, 0, (int)strlen(name)};
        elaborate_error(elaborator, at,
                        nearest ? "the network has no param '%s'; did you mean '%s'?"
                                : "the network has no param '%s'",
                        name, nearest);
    }
}

/* The tensor at the end, one number a class. */
static void check_output(Elaborator *elaborator, const Program *program) {
    const Tensor *x = elaborator->x;
    if (!x || !program->network.count)
        return;
    Location at = program->network.items[program->network.count - 1]->at;
    if (x->shape.height != 1 || x->shape.width != 1 || x->shape.channels < 2) {
        elaborate_error(
            elaborator, at,
            "the network must end in one number for each of two or more classes, Nx1x1, but ends in %s",
            shape_text(elaborator, x->shape));
        note_origin(elaborator, x);
        diagnostics_hint(elaborator->diagnostics, "end with `avgpool global; flatten; linear CLASSES`");
    }
}

static void elaborate_network(Elaborator *elaborator, const Program *program) {
    const char *source_name = elaborator->sources->items.items[elaborator->main_source]->name;
    elaborator->graph = graph_create(elaborator->arena, elaborator->name, source_name,
                                     elaborator->recipe.batch, elaborator->input);
    Location at = elaborator->input_setting.at;
    elaborator->x = elaborator->input.channels && check_tensor_size(elaborator, at, elaborator->input)
                        ? elaborator->graph->input
                        : NULL;
    elaborator->graph->input->producer->location = at;
    elaborator->network_begun = true;
    scope_enter(elaborator, "");
    elaborate_statements(elaborator, &program->network);
    check_output(elaborator, program);
    recipe_check(elaborator);
}

/* Says in every node where it was written, for comments in what is emitted. */
static void name_places(Elaborator *elaborator, const Graph *graph) {
    const Sources *sources = elaborator->sources;
    for (int i = 0; i < graph->nodes.count; i++) {
        Node *node = graph->nodes.items[i];
        int line = sources_position(sources, node->location).line;
        const char *file = sources->items.items[node->location.source]->name;
        node->where = arena_format(elaborator->arena, "%s:%d", file, line);
    }
}

static Graph *finish(Elaborator *elaborator, const Program *program) {
    if (diagnostics_error_count(elaborator->diagnostics) > 0)
        return NULL;
    Graph *graph = elaborator->graph;
    graph_finish(graph, program->network.items[program->network.count - 1]->at, elaborator->x);
    graph->recipe = elaborator->recipe;
    name_places(elaborator, graph);
    return graph;
}

static Graph *compile(Arena *arena, Sources *sources, int source, const FrontendOptions *options,
                      Diagnostics *diagnostics) {
    Elaborator elaborator = {.arena = arena,
                             .sources = sources,
                             .diagnostics = diagnostics,
                             .options = options,
                             .main_source = source,
                             .prelude_source = -1,
                             .name = ""};
    Statements statements;
    if (!parse_file(arena, sources, source, diagnostics, &statements))
        return NULL;
    load_blocks(&elaborator, &statements);
    recipe_set_defaults(&elaborator.recipe);
    Program program = take_settings(&elaborator, &statements);
    check_definitions(&elaborator);
    require_settings(&elaborator, &program);
    if (program.train)
        elaborate_recipe(&elaborator, program.train);
    set_batch_override(&elaborator);
    elaborate_network(&elaborator, &program);
    Graph *graph = finish(&elaborator, &program);
    if (graph)
        warn_of_unused(&elaborator, &statements);
    return graph;
}

Graph *frontend_compile(Arena *arena, Sources *sources, int source, const FrontendOptions *options,
                        Diagnostics *diagnostics) {
    Graph *graph = compile(arena, sources, source, options, diagnostics);
    diagnostics_print(diagnostics);
    return graph;
}
