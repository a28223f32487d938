#include "compiler/support/source.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

Sources *sources_create(Arena *arena) {
    Sources *sources = arena_new(arena, Sources);
    sources->arena = arena;
    return sources;
}

int sources_add(Sources *sources, const char *name, const char *text, size_t length) {
    Source *source = arena_new(sources->arena, Source);
    source->name = arena_copy_text(sources->arena, name, strlen(name));
    source->text = arena_copy_text(sources->arena, text, length);
    source->length = (int)length;
    array_push(sources->arena, &sources->items, source);
    return sources->items.count - 1;
}

/* Whether it begins with the byte order mark that some editors write. */
static bool is_utf16(const char *bytes, size_t length) {
    return length >= 2 && (memcmp(bytes, "\xff\xfe", 2) == 0 || memcmp(bytes, "\xfe\xff", 2) == 0);
}

/* Reads to the end of the file, at most one byte past the limit, so that a file too long is noticed. */
static int read_open_file(Sources *sources, FILE *file, const char *name, const char **problem) {
    char *bytes = arena_alloc(sources->arena, SOURCE_BYTES_LIMIT + 1);
    size_t length = fread(bytes, 1, SOURCE_BYTES_LIMIT + 1, file);
    if (ferror(file)) {
        *problem = arena_format(sources->arena, "%s: cannot be read: %s", name, strerror(errno));
        return -1;
    }
    if (length > SOURCE_BYTES_LIMIT) {
        *problem =
            arena_format(sources->arena, "%s: longer than %d bytes, the limit", name, SOURCE_BYTES_LIMIT);
        return -1;
    }
    if (is_utf16(bytes, length)) {
        *problem = arena_format(sources->arena, "%s: is UTF-16; a .net file is UTF-8: save it as that", name);
        return -1;
    }
    return sources_add(sources, name, bytes, length);
}

int sources_load(Sources *sources, const char *path, const char **problem) {
    if (strcmp(path, "-") == 0)
        return read_open_file(sources, stdin, "<stdin>", problem);
    FILE *file = fopen(path, "rb");
    struct stat status;
    if (!file || fstat(fileno(file), &status) != 0 || S_ISDIR(status.st_mode)) {
        const char *why = file ? "it is a folder" : strerror(errno);
        *problem = arena_format(sources->arena, "%s: cannot be opened: %s", path, why);
        if (file)
            fclose(file);
        return -1;
    }
    int number = read_open_file(sources, file, path, problem);
    fclose(file);
    return number;
}

static bool is_continuation(unsigned char byte) {
    return (byte & 0xc0) == 0x80;
}

/* Smallest code point that needs as many bytes as the index says. */
static const unsigned smallest[] = {0, 0, 0x80, 0x800, 0x10000};

int utf8_length(const char *text, int available) {
    unsigned char first = (unsigned char)*text;
    int length = first < 0x80 ? 1 : first >> 5 == 6 ? 2 : first >> 4 == 14 ? 3 : first >> 3 == 30 ? 4 : 0;
    if (length == 0 || length > available)
        return 0;
    unsigned point = length == 1 ? first : first & (0x7fu >> length);
    for (int i = 1; i < length; i++) {
        if (!is_continuation((unsigned char)text[i]))
            return 0;
        point = point << 6 | ((unsigned char)text[i] & 0x3fu);
    }
    bool surrogate = point >= 0xd800 && point < 0xe000;
    return point < smallest[length] || point > 0x10ffff || surrogate ? 0 : length;
}

/* The length of the byte order mark at the beginning, which is no part of the first line. */
static int mark_length(const Source *source) {
    return source->length >= 3 && memcmp(source->text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
}

Location sources_line(const Sources *sources, int source, int offset) {
    const Source *text = sources->items.items[source];
    int first = mark_length(text), begin = offset < first ? first : offset, end = begin;
    while (begin > first && text->text[begin - 1] != '\n')
        begin--;
    while (end < text->length && text->text[end] != '\n')
        end++;
    if (end > begin && text->text[end - 1] == '\r')
        end--;
    return (Location){source, begin, end};
}

Position sources_position(const Sources *sources, Location at) {
    const Source *source = sources->items.items[at.source];
    Position position = {1, 1};
    int line_begin = sources_line(sources, at.source, at.begin).begin;
    for (int i = 0; i < line_begin; i++)
        position.line += source->text[i] == '\n';
    for (int i = line_begin; i < at.begin; position.column++) {
        int length = utf8_length(source->text + i, at.begin - i);
        i += length ? length : 1;
    }
    return position;
}
