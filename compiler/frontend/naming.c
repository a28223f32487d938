/* The paths of layers, and so the names of parameters: PyTorch's, where a group is a Sequential. */
#include "compiler/frontend/elaborate.h"

#include <string.h>

Scope *scope_enter(Elaborator *elaborator, const char *path) {
    Scope *scope = arena_new(elaborator->arena, Scope);
    scope->path = path;
    elaborator->scope = scope;
    return scope;
}

static const char *join(Elaborator *elaborator, const char *step) {
    const char *path = elaborator->scope->path;
    return arena_format(elaborator->arena, "%s%s%s", path, *path ? "." : "", step);
}

static bool is_taken(Elaborator *elaborator, Word label) {
    const Scope *scope = elaborator->scope;
    for (int i = 0; i < scope->names.count; i++) {
        if (strcmp(scope->names.items[i].text, label.text) != 0)
            continue;
        elaborate_error(elaborator, label.at, "the name '%s' is used twice in %s", label.text,
                        *scope->path ? arena_format(elaborator->arena, "'%s'", scope->path) : "the network");
        if (scope->names.items[i].at.begin == label.at.begin &&
            scope->names.items[i].at.source == label.at.source)
            diagnostics_hint(elaborator->diagnostics,
                             "it is repeated: groups without a name, and block calls, are numbered instead");
        else
            diagnostics_note(elaborator->diagnostics, scope->names.items[i].at, "first here");
        return true;
    }
    return false;
}

const char *scope_take(Elaborator *elaborator, Word label, Location at) {
    if (++elaborator->layers > LIMIT_LAYERS) {
        elaborate_stop(elaborator, at, "the network has more than %d layers, groups and block calls",
                       LIMIT_LAYERS);
        return NULL;
    }
    if (!label.text)
        return join(elaborator, arena_format(elaborator->arena, "%d", elaborator->scope->next_number++));
    if (is_taken(elaborator, label))
        return NULL;
    array_push(elaborator->arena, &elaborator->scope->names, label);
    return join(elaborator, label.text);
}
