#include "compiler/codegen/text.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

Text *text_create(Arena *arena) {
    Text *text = arena_new(arena, Text);
    text->arena = arena;
    text->bytes = arena_alloc(arena, 1);
    return text;
}

static void add_bytes(Text *text, const char *bytes, int length) {
    if (text->length + length + 1 > text->capacity) {
        text->capacity = 2 * (text->length + length + 1);
        char *grown = arena_alloc(text->arena, (size_t)text->capacity);
        memcpy(grown, text->bytes, (size_t)text->length);
        text->bytes = grown;
    }
    memcpy(text->bytes + text->length, bytes, (size_t)length);
    text->length += length;
    text->bytes[text->length] = '\0';
}

void text_add(Text *text, const char *piece) {
    add_bytes(text, piece, (int)strlen(piece));
}

void text_format(Text *text, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    text_add(text, arena_vformat(text->arena, format, arguments));
    va_end(arguments);
}

static const char *find_place(const char *name, size_t length, const Place *places, int count) {
    for (int i = 0; i < count; i++)
        if (strlen(places[i].name) == length && strncmp(places[i].name, name, length) == 0)
            return places[i].value;
    fprintf(stderr, "netc: internal error: template has no place named '%.*s'\n", (int)length, name);
    abort();
}

void text_template(Text *text, const char *pattern, const Place *places, int count) {
    while (*pattern) {
        size_t plain = strcspn(pattern, "$");
        add_bytes(text, pattern, (int)plain);
        pattern += plain;
        if (!*pattern)
            return;
        size_t length = strcspn(pattern + 1, "$");
        text_add(text, find_place(pattern + 1, length, places, count));
        pattern += length + 2;
    }
}

/* Braces and parentheses opened minus those closed on a line, outside comments and texts. */
static int nesting_change(const char *line, const char *end) {
    int change = 0;
    for (const char *c = line; c < end; c++) {
        if (*c == '"')
            for (c++; c < end && *c != '"'; c++)
                c += *c == '\\';
        else if (*c == '/' && c + 1 < end && (c[1] == '*' || c[1] == '/'))
            break;
        else if (*c == '{' || *c == '(')
            change++;
        else if (*c == '}' || *c == ')')
            change--;
    }
    return change;
}

static void add_indented_line(Text *text, const char *line, const char *end, int depth, bool in_comment) {
    for (const char *c = line; *c == '}' || *c == ')'; c++)
        depth--;
    if (line < end && *line != '#')
        for (int i = 0; i < depth; i++)
            text_add(text, "    ");
    if (in_comment)
        text_add(text, " ");
    add_bytes(text, line, (int)(end - line));
    text_add(text, "\n");
}

/* Whether a comment is still open at the end of a line. */
static bool leaves_comment_open(const char *line, const char *end, bool open) {
    for (const char *c = line; c + 1 < end; c++) {
        if (c[0] == '/' && c[1] == '*')
            open = true;
        else if (c[0] == '*' && c[1] == '/')
            open = false;
    }
    return open;
}

const char *text_times(Arena *arena, int factor) {
    return factor == 1 ? "" : arena_format(arena, " * %d", factor);
}

const char *text_divided_by(Arena *arena, int divisor) {
    return divisor == 1 ? "" : arena_format(arena, " / %d", divisor);
}

const char *text_indented(Text *text) {
    Text *indented = text_create(text->arena);
    int depth = 0;
    bool in_comment = false;
    for (const char *line = text->bytes; *line;) {
        const char *end = line + strcspn(line, "\n");
        line += strspn(line, " \t");
        if (line > end)
            line = end;
        add_indented_line(indented, line, end, depth, in_comment);
        if (!in_comment)
            depth += nesting_change(line, end);
        in_comment = leaves_comment_open(line, end, in_comment);
        line = *end ? end + 1 : end;
    }
    return indented->bytes;
}

const char *comment_text(Arena *arena, const char *text) {
    char *copy = arena_copy_text(arena, text, strlen(text));
    for (char *c = copy; *c; c++)
        if (strchr("*{}", *c) || (unsigned char)*c < 0x20 || *c == 0x7f)
            *c = '?';
    return copy;
}
