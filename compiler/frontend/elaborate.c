#include "compiler/frontend/elaborate.h"

#include <string.h>

bool is_reserved_name(const char *word) {
    static const char *const words[] = {"channels", "height", "width", "yes", "no"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], word) == 0)
            return true;
    return false;
}

bool is_statement_word(const char *word) {
    static const char *const words[] = {"net",    "param",  "input", "init", "use",
                                        "repeat", "concat", "add",   "skip", "train"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i], word) == 0)
            return true;
    return false;
}

bool is_use(const Statement *statement) {
    return statement->kind == STATEMENT_CALL && strcmp(statement->word.text, "use") == 0;
}

/* The innermost running call that is written outside of the standard blocks. */
static const Frame *user_frame(const Elaborator *elaborator) {
    const Frame *frame = elaborator->frame;
    while (frame && frame->call.source == elaborator->prelude_source)
        frame = frame->caller;
    return frame;
}

static void report(Elaborator *elaborator, Location at, const char *format, va_list arguments) {
    const Frame *frame = user_frame(elaborator);
    if (frame && at.source == elaborator->prelude_source) {
        diagnostics_verror(elaborator->diagnostics, frame->call, format, arguments);
        diagnostics_note(elaborator->diagnostics, at, "in the standard block '%s'",
                         elaborator->frame->definition->word.text);
        return;
    }
    diagnostics_verror(elaborator->diagnostics, at, format, arguments);
    if (frame && elaborator->network_begun)
        diagnostics_note(elaborator->diagnostics, frame->call, "in this call of block '%s'",
                         frame->definition->word.text);
}

void elaborate_error(Elaborator *elaborator, Location at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    report(elaborator, at, format, arguments);
    va_end(arguments);
}

void elaborate_stop(Elaborator *elaborator, Location at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    if (!elaborator->stopped)
        report(elaborator, at, format, arguments);
    va_end(arguments);
    elaborator->stopped = true;
    elaborator->x = NULL;
}

bool elaborate_step(Elaborator *elaborator, Location at) {
    if (diagnostics_exhausted(elaborator->diagnostics))
        elaborator->stopped = true;
    if (elaborator->stopped)
        return false;
    if (++elaborator->steps > LIMIT_STEPS)
        elaborate_stop(elaborator, at, "the network takes more than %d statements and expressions to build",
                       LIMIT_STEPS);
    return !elaborator->stopped;
}
