#include "compiler/frontend/syntax_error.h"

#include "compiler/frontend/foreign.h"

/* What stands at `at`, in words. */
static const char *describe(Parser *parser, Location at) {
    const Source *source = parser->sources->items.items[at.source];
    if (at.begin >= source->length)
        return parser->is_value ? "end of the value" : "end of the file";
    if (source->text[at.begin] == '\n')
        return "end of the line";
    if (source->text[at.begin] == '"')
        return "text";
    int length = at.end > at.begin ? at.end - at.begin : 1;
    return arena_format(parser->arena, "'%.*s'", length, source->text + at.begin);
}

static const char *list_expected(Arena *arena, const char *const *expected, int count) {
    const char *text = expected[0];
    for (int i = 1; i < count; i++)
        text = arena_format(arena, "%s%s%s", text, i + 1 < count ? ", " : " or ", expected[i]);
    return text;
}

/* The bracket that is probably to blame. */
static void hint_at_cause(Parser *parser, Location at) {
    const Source *source = parser->sources->items.items[at.source];
    char found = at.begin < source->length ? source->text[at.begin] : '\0';
    const OpenBracket *open = parser->open_count ? &parser->open[parser->open_count - 1] : NULL;
    if (parser->angle_open)
        diagnostics_note(parser->diagnostics, parser->angle_at,
                         "this '<' opens a map or list; a comparison has a space before it");
    else if (open && (at.begin >= source->length || open->kind != '{'))
        diagnostics_note(parser->diagnostics, open->at, "this '%c' has not been closed", open->kind);
    else if (found == '-')
        diagnostics_hint(parser->diagnostics,
                         "an argument that begins with a minus sign stands in parentheses");
    else if (found == '}' && !open)
        diagnostics_hint(parser->diagnostics, "no '{' is open here");
}

void report_syntax_error(Parser *parser, Location at, const char *const *expected, int count) {
    if (parser->stopped || report_foreign_call(parser, at))
        return;
    const char *found = describe(parser, at);
    if (parser->is_value && count == 1) /* there is only one value: what it could end with is no help */
        count = 0;
    if (count > 0 && count < 5)
        diagnostics_error(parser->diagnostics, at, "unexpected %s; expected %s", found,
                          list_expected(parser->arena, expected, count));
    else
        diagnostics_error(parser->diagnostics, at, "unexpected %s", found);
    hint_at_cause(parser, at);
}
