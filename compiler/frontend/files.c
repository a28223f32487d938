/* The files of a compilation and the blocks they define. */
#include "compiler/frontend/elaborate.h"
#include "compiler/frontend/parse.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { MOST_FILES = 64 };

/* A file being read: the chain of `use`s that led to it. */
typedef struct UsedFile {
    const struct UsedFile *user;
    const char *path; /* resolved; NULL for standard input */
    const char *name;
    Location at; /* its beginning */
} UsedFile;

typedef struct Loader {
    Elaborator *elaborator;
    Array(const char *) loaded; /* resolved paths of all files so far */
} Loader;

static void load_statements(Loader *loader, const Statements *statements, const UsedFile *file);

static bool qualifier_fits(Elaborator *elaborator, const BlockParameter *parameter) {
    const char *qualifier = parameter->qualifier.text;
    if (!qualifier)
        return true;
    if (strcmp(qualifier, "flag") != 0 && strcmp(qualifier, "param") != 0) {
        elaborate_error(elaborator, parameter->qualifier.at, "unknown kind of parameter '%s'", qualifier);
        diagnostics_hint(elaborator->diagnostics,
                         "a parameter is `name`, `name = default`, `flag name` or `param name = default`");
        return false;
    }
    if (*qualifier == 'f' && parameter->default_value) {
        elaborate_error(elaborator, parameter->default_value->at,
                        "a flag has no default: it is off unless given");
        return false;
    }
    return true;
}

static bool parameter_fits(Elaborator *elaborator, const BlockParameters *parameters, int index) {
    Word name = parameters->items[index].name;
    if (is_reserved_name(name.text)) {
        elaborate_error(elaborator, name.at,
                        "'%s' cannot be the name of a parameter: it has a meaning already", name.text);
        return false;
    }
    for (int i = 0; i < index; i++)
        if (strcmp(parameters->items[i].name.text, name.text) == 0) {
            elaborate_error(elaborator, name.at, "parameter '%s' is given twice", name.text);
            diagnostics_note(elaborator->diagnostics, parameters->items[i].name.at, "first here");
            return false;
        }
    return qualifier_fits(elaborator, &parameters->items[index]);
}

static bool parameters_fit(Elaborator *elaborator, const Statement *definition) {
    const BlockParameters *parameters = &definition->parameters;
    if (parameters->count > LIMIT_ENTRIES) {
        elaborate_error(elaborator, definition->at, "a block may have at most %d parameters", LIMIT_ENTRIES);
        return false;
    }
    bool good = true;
    for (int i = 0; i < parameters->count; i++)
        good = parameter_fits(elaborator, parameters, i) && good;
    return good;
}

/* Registered even when its parameters are wrong: calls of it are then no errors of their own. */
static void add_block(Elaborator *elaborator, Statement *definition) {
    Word name = definition->word;
    Block *earlier = find_known_block(elaborator, name.text);
    if (earlier) {
        elaborate_error(elaborator, name.at, "block '%s' is defined twice", name.text);
        diagnostics_note(elaborator->diagnostics, earlier->definition->at, "first here");
        return;
    }
    if (is_layer(name.text) || is_statement_word(name.text)) {
        elaborate_error(elaborator, name.at, "'%s' cannot be the name of a block: it has a meaning already",
                        name.text);
        return;
    }
    if (elaborator->blocks.count == LIMIT_DEFINITIONS) {
        elaborate_stop(elaborator, name.at, "at most %d blocks may be defined", LIMIT_DEFINITIONS);
        return;
    }
    Block *block = arena_new(elaborator->arena, Block);
    *block = (Block){definition, parameters_fit(elaborator, definition), false};
    array_push(elaborator->arena, &elaborator->blocks, block);
}

/* Relative to the folder of the file that says `use`. */
static const char *resolve(Elaborator *elaborator, const char *user, const char *path) {
    const char *slash = strrchr(user, '/');
    if (*path == '/' || !slash)
        return arena_format(elaborator->arena, *path == '/' || *path != '-' ? "%s" : "./%s", path);
    return arena_format(elaborator->arena, "%.*s/%s", (int)(slash - user), user, path);
}

static const char *real_path(Elaborator *elaborator, const char *path) {
    char *real = realpath(path, NULL);
    if (!real)
        return NULL;
    const char *copy = arena_copy_text(elaborator->arena, real, strlen(real));
    free(real);
    return copy;
}

static bool is_cycle(Loader *loader, const UsedFile *user, const char *path, Location at) {
    const char *chain = "";
    for (const UsedFile *file = user; file; file = file->user) {
        chain = arena_format(loader->elaborator->arena, "%s%s%s", file->name, *chain ? " uses " : "", chain);
        if (!file->path || strcmp(file->path, path) != 0)
            continue;
        elaborate_error(loader->elaborator, at, "files use each other in a circle");
        diagnostics_hint(loader->elaborator->diagnostics, "%s uses %s", chain, file->name);
        return true;
    }
    return false;
}

static bool is_loaded(const Loader *loader, const char *path) {
    for (int i = 0; i < loader->loaded.count; i++)
        if (strcmp(loader->loaded.items[i], path) == 0)
            return true;
    return false;
}

static void load_used_file(Loader *loader, const char *name, const char *path, Location at,
                           const UsedFile *user) {
    Elaborator *elaborator = loader->elaborator;
    if (loader->loaded.count == MOST_FILES) {
        elaborate_error(elaborator, at, "more than %d files are used", MOST_FILES);
        return;
    }
    array_push(elaborator->arena, &loader->loaded, path);
    const char *problem;
    int source = sources_load(elaborator->sources, name, &problem);
    if (source < 0) {
        elaborate_error(elaborator, at, "%s", problem);
        return;
    }
    Statements statements;
    UsedFile file = {user, path, name, {source, 0, 0}};
    if (parse_file(elaborator->arena, elaborator->sources, source, elaborator->diagnostics, &statements))
        load_statements(loader, &statements, &file);
}

static void use_file(Loader *loader, const Statement *statement, const UsedFile *user) {
    Elaborator *elaborator = loader->elaborator;
    const Arguments *arguments = &statement->arguments;
    if (arguments->count != 1 || arguments->items[0].value->kind != EXPRESSION_STRING) {
        elaborate_error(elaborator, statement->at, "'use' is written as in `use \"my_blocks.net\"`");
        return;
    }
    Location at = arguments->items[0].at;
    const char *name = resolve(elaborator, user->name, arguments->items[0].value->text);
    const char *path = real_path(elaborator, name);
    struct stat status;
    if (!path || stat(path, &status) != 0 || !S_ISREG(status.st_mode)) {
        elaborate_error(elaborator, at, path ? "'%s' is not a file" : "there is no file '%s'", name);
        diagnostics_hint(elaborator->diagnostics, "paths are relative to the file that says `use`");
        return;
    }
    if (!is_cycle(loader, user, path, at) && !is_loaded(loader, path))
        load_used_file(loader, name, path, at, user);
}

static void load_statements(Loader *loader, const Statements *statements, const UsedFile *file) {
    bool reported = false;
    for (int i = 0; i < statements->count && elaborate_step(loader->elaborator, file->at); i++) {
        Statement *statement = statements->items[i];
        if (statement->kind == STATEMENT_BLOCK)
            add_block(loader->elaborator, statement);
        else if (is_use(statement))
            use_file(loader, statement, file);
        else if (file->user && statement->kind != STATEMENT_WRONG && !reported) {
            elaborate_error(loader->elaborator, statement->at, "a used file holds blocks and `use` only");
            reported = true;
        }
    }
}

void load_blocks(Elaborator *elaborator, const Statements *main_file) {
    Loader loader = {.elaborator = elaborator};
    const char *name = elaborator->sources->items.items[elaborator->main_source]->name;
    UsedFile file = {NULL, real_path(elaborator, name), name, {elaborator->main_source, 0, 0}};
    load_statements(&loader, main_file, &file);
}
