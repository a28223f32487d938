/* Growing text, templates, and indentation by braces. */
#ifndef NETC_CODEGEN_TEXT_H
#define NETC_CODEGEN_TEXT_H

#include "compiler/support/arena.h"

typedef struct Text {
    Arena *arena;
    char *bytes; /* always terminated; "" at first */
    int length, capacity;
} Text;

typedef struct Place {
    const char *name, *value;
} Place;

Text *text_create(Arena *arena);
void text_add(Text *text, const char *piece);
void text_format(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Adds `pattern` with every $name$ replaced by the place of that name. A name that is not among the places,
 * or a lone '$', aborts: it is a mistake in an emitter. */
void text_template(Text *text, const char *pattern, const Place *places, int count);
#define TEMPLATE(text, pattern, ...)                                                                         \
    text_template((text), (pattern), (const Place[]){__VA_ARGS__},                                           \
                  (int)(sizeof((const Place[]){__VA_ARGS__}) / sizeof(Place)))

/* " * factor" and " / divisor"; nothing where that is 1. */
const char *text_times(Arena *arena, int factor);
const char *text_divided_by(Arena *arena, int divisor);

/* The same text with each line indented four blanks a brace. */
const char *text_indented(Text *text);

/* A text that a comment may hold: nothing in it ends the comment or the line, or counts as a brace. */
const char *comment_text(Arena *arena, const char *text);

#endif
