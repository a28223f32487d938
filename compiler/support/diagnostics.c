#include "compiler/support/diagnostics.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LINE_BYTES_SHOWN = 160, CONTEXT_BYTES = 60 };

typedef enum Severity { ERROR, WARNING, NOTE } Severity;

static const char *const severity_names[] = {"error", "warning", "note"};
static const char *const severity_colors[] = {"\033[1;31m", "\033[1;35m", "\033[1;36m"};

typedef struct Note {
    Location at;
    const char *text;
    bool has_snippet;
} Note;

typedef struct Message {
    Severity severity;
    Location at;
    const char *text;
    Array(Note) notes;
    bool printed;
} Message;

struct Diagnostics {
    Arena *arena;
    const Sources *sources;
    FILE *out;
    bool color;
    int errors, warnings;
    int error_reports;         /* including the same error again */
    Message *last;             /* that notes explain; NULL: one that is left out */
    Array(Message *) messages; /* in the order of their places */
    const char *surplus[2]; /* the file in which errors, or warnings, became too many; NULL: none, or said */
};

Diagnostics *diagnostics_create(Arena *arena, const Sources *sources, FILE *out, bool color) {
    Diagnostics *diagnostics = arena_new(arena, Diagnostics);
    diagnostics->arena = arena;
    diagnostics->sources = sources;
    diagnostics->out = out;
    diagnostics->color = color;
    return diagnostics;
}

bool diagnostics_wants_color(FILE *out) {
    const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");
    return isatty(fileno(out)) && !(no_color && *no_color) && terminal && strcmp(terminal, "dumb") != 0;
}

int diagnostics_error_count(const Diagnostics *diagnostics) {
    return diagnostics->errors;
}

bool diagnostics_exhausted(const Diagnostics *diagnostics) {
    return diagnostics->errors > DIAGNOSTIC_ERRORS_SHOWN || diagnostics->error_reports > DIAGNOSTIC_REPORTS;
}

static void paint(Diagnostics *diagnostics, const char *code) {
    if (diagnostics->color)
        fputs(code, diagnostics->out);
}

/* One character of source text as it is shown: its bytes, or a replacement for what a terminal must not get.
 */
typedef struct Glyph {
    const char *text;
    int bytes;        /* of `text` */
    int source_bytes; /* that it stands for */
    int columns;      /* that it takes; a tab is copied below so that carets stay in line */
} Glyph;

static unsigned code_point(const char *text, int length) {
    unsigned point = length == 1 ? (unsigned char)*text : (unsigned char)*text & (0x7fu >> length);
    for (int i = 1; i < length; i++)
        point = point << 6 | ((unsigned char)text[i] & 0x3fu);
    return point;
}

/* Columns of a character on a terminal: combining marks take none, East Asian wide ones and pictures two. */
static int point_columns(unsigned point) {
    static const struct {
        unsigned first, last;
        int columns;
    } ranges[] = {{0x300, 0x36f, 0},    {0x200b, 0x200f, 0}, {0xfeff, 0xfeff, 0}, {0xfe00, 0xfe0f, 0},
                  {0x1100, 0x115f, 2},  {0x2e80, 0xa4cf, 2}, {0xac00, 0xd7a3, 2}, {0xf900, 0xfaff, 2},
                  {0xfe30, 0xfe6f, 2},  {0xff00, 0xff60, 2}, {0xffe0, 0xffe6, 2}, {0x1f300, 0x1faff, 2},
                  {0x20000, 0x3fffd, 2}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (point >= ranges[i].first && point <= ranges[i].last)
            return ranges[i].columns;
    return 1;
}

static Glyph glyph_at(const char *text, int available) {
    int length = utf8_length(text, available);
    unsigned point = length ? code_point(text, length) : 0;
    bool control = (point < 0x20 && point != '\t') || (point >= 0x7f && point < 0xa0) ||
                   (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    if (length == 0 || control)
        return (Glyph){"\xef\xbf\xbd", 3, length ? length : 1, 1};
    return (Glyph){text, length, length, point_columns(point)};
}

void print_plain(FILE *out, const char *text) {
    for (int left = (int)strlen(text); left > 0;) {
        Glyph glyph = glyph_at(text, left);
        fwrite(glyph.text, 1, (size_t)glyph.bytes, out);
        text += glyph.source_bytes;
        left -= glyph.source_bytes;
    }
}

void report_error(const char *text) {
    fputs("netc: error: ", stderr);
    print_plain(stderr, text);
    fputc('\n', stderr);
}

static void print_head(Diagnostics *diagnostics, Severity severity, Location at, const char *text) {
    Position position = sources_position(diagnostics->sources, at);
    const char *name = diagnostics->sources->items.items[at.source]->name;
    paint(diagnostics, "\033[1m");
    print_plain(diagnostics->out, name);
    fprintf(diagnostics->out, ":%d:%d: ", position.line, position.column);
    paint(diagnostics, severity_colors[severity]);
    fprintf(diagnostics->out, "%s: ", severity_names[severity]);
    paint(diagnostics, severity == NOTE ? "\033[0m" : "\033[0;1m");
    print_plain(diagnostics->out, text);
    fputc('\n', diagnostics->out);
    paint(diagnostics, "\033[0m");
}

/* The part of a line to show: all of it unless it is very long. */
static Location visible_part(const Source *source, Location line, int focus) {
    if (line.end - line.begin <= LINE_BYTES_SHOWN)
        return line;
    Location part = line;
    if (focus - line.begin > CONTEXT_BYTES)
        part.begin = focus - CONTEXT_BYTES;
    while (part.begin < focus && (source->text[part.begin] & 0xc0) == 0x80)
        part.begin++;
    if (part.end - part.begin > LINE_BYTES_SHOWN)
        part.end = part.begin + LINE_BYTES_SHOWN;
    return part;
}

static void print_text(Diagnostics *diagnostics, const Source *source, Location part, Location line) {
    if (part.begin > line.begin)
        fputs("...", diagnostics->out);
    for (int i = part.begin; i < part.end;) {
        Glyph glyph = glyph_at(source->text + i, part.end - i);
        fwrite(glyph.text, 1, (size_t)glyph.bytes, diagnostics->out);
        i += glyph.source_bytes;
    }
    fputs(part.end < line.end ? "...\n" : "\n", diagnostics->out);
}

static void print_repeated(FILE *out, const char *text, int count) {
    for (int i = 0; i < count; i++)
        fputs(text, out);
}

/* Blanks up to the place, then ^~~~ under the whole of it. */
static void print_underline(Diagnostics *diagnostics, const Source *source, Location part, Location line,
                            Location at) {
    if (part.begin > line.begin)
        fputs("   ", diagnostics->out);
    int i = part.begin, columns = 0;
    while (i < at.begin && i < part.end) {
        Glyph glyph = glyph_at(source->text + i, part.end - i);
        if (*glyph.text == '\t')
            fputc('\t', diagnostics->out);
        else
            print_repeated(diagnostics->out, " ", glyph.columns);
        i += glyph.source_bytes;
    }
    while (i < at.end && i < part.end) {
        Glyph glyph = glyph_at(source->text + i, part.end - i);
        columns += glyph.columns;
        i += glyph.source_bytes;
    }
    paint(diagnostics, "\033[1;32m");
    fputc('^', diagnostics->out);
    print_repeated(diagnostics->out, "~", columns - 1);
    paint(diagnostics, "\033[0m");
    fputc('\n', diagnostics->out);
}

static void print_snippet(Diagnostics *diagnostics, Location at) {
    const Source *source = diagnostics->sources->items.items[at.source];
    Location line = sources_line(diagnostics->sources, at.source, at.begin);
    Location part = visible_part(source, line, at.begin);
    fprintf(diagnostics->out, "%5d | ", sources_position(diagnostics->sources, at).line);
    print_text(diagnostics, source, part, line);
    fputs("      | ", diagnostics->out);
    print_underline(diagnostics, source, part, line, at);
}

static bool already_reported(const Diagnostics *diagnostics, Location at, const char *text) {
    for (int i = 0; i < diagnostics->messages.count; i++) {
        const Message *message = diagnostics->messages.items[i];
        if (message->at.source == at.source && message->at.begin == at.begin && message->at.end == at.end &&
            strcmp(message->text, text) == 0)
            return true;
    }
    return false;
}

static bool is_before(Location a, Location b) {
    return a.source != b.source ? a.source < b.source : a.begin < b.begin;
}

/* Behind all that stand at the same place or before it. */
static void insert(Diagnostics *diagnostics, Message *message) {
    array_push(diagnostics->arena, &diagnostics->messages, message);
    Message **place = &diagnostics->messages.items[diagnostics->messages.count - 1];
    for (; place > diagnostics->messages.items && is_before(message->at, place[-1]->at); place--)
        place[0] = place[-1];
    *place = message;
}

static void report(Diagnostics *diagnostics, Severity severity, Location at, const char *text) {
    int *count = severity == ERROR ? &diagnostics->errors : &diagnostics->warnings;
    int limit = severity == ERROR ? DIAGNOSTIC_ERRORS_SHOWN : DIAGNOSTIC_WARNINGS_SHOWN;
    diagnostics->last = NULL;
    diagnostics->error_reports += severity == ERROR;
    if (already_reported(diagnostics, at, text))
        return;
    if (++*count == limit + 1)
        diagnostics->surplus[severity] = diagnostics->sources->items.items[at.source]->name;
    if (*count > limit)
        return;
    Message *message = arena_new(diagnostics->arena, Message);
    *message = (Message){.severity = severity, .at = at, .text = text};
    diagnostics->last = message;
    insert(diagnostics, message);
}

static void print_message(Diagnostics *diagnostics, const Message *message) {
    print_head(diagnostics, message->severity, message->at, message->text);
    print_snippet(diagnostics, message->at);
    for (int i = 0; i < message->notes.count; i++) {
        const Note *note = &message->notes.items[i];
        print_head(diagnostics, NOTE, note->at, note->text);
        if (note->has_snippet)
            print_snippet(diagnostics, note->at);
    }
}

void diagnostics_print(Diagnostics *diagnostics) {
    for (int i = 0; i < diagnostics->messages.count; i++) {
        Message *message = diagnostics->messages.items[i];
        if (!message->printed)
            print_message(diagnostics, message);
        message->printed = true;
    }
    for (int severity = ERROR; severity <= WARNING; severity++) {
        if (!diagnostics->surplus[severity])
            continue;
        print_plain(diagnostics->out, diagnostics->surplus[severity]);
        fprintf(diagnostics->out, ": further %ss are not shown\n", severity_names[severity]);
        diagnostics->surplus[severity] = NULL;
    }
}

void diagnostics_verror(Diagnostics *diagnostics, Location at, const char *format, va_list arguments) {
    report(diagnostics, ERROR, at, arena_vformat(diagnostics->arena, format, arguments));
}

void diagnostics_error(Diagnostics *diagnostics, Location at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    diagnostics_verror(diagnostics, at, format, arguments);
    va_end(arguments);
}

void diagnostics_warning(Diagnostics *diagnostics, Location at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    report(diagnostics, WARNING, at, arena_vformat(diagnostics->arena, format, arguments));
    va_end(arguments);
}

static void add_note(Diagnostics *diagnostics, Location at, const char *text, bool has_snippet) {
    array_push(diagnostics->arena, &diagnostics->last->notes, ((Note){at, text, has_snippet}));
}

void diagnostics_note(Diagnostics *diagnostics, Location at, const char *format, ...) {
    if (!diagnostics->last)
        return;
    va_list arguments;
    va_start(arguments, format);
    add_note(diagnostics, at, arena_vformat(diagnostics->arena, format, arguments), true);
    va_end(arguments);
}

void diagnostics_hint(Diagnostics *diagnostics, const char *format, ...) {
    if (!diagnostics->last)
        return;
    va_list arguments;
    va_start(arguments, format);
    add_note(diagnostics, diagnostics->last->at, arena_vformat(diagnostics->arena, format, arguments), false);
    va_end(arguments);
}
