#include "compiler/tuning_file.h"

#include "compiler/ir/conv_loops.h"
#include "compiler/support/suggest.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    KernelKind kind;
} directions[] = {
    {"forward", KERNEL_CONV}, {"data_grad", KERNEL_CONV_DATA_GRAD}, {"weight_grad", KERNEL_CONV_WEIGHT_GRAD}};

enum { DIRECTIONS = sizeof directions / sizeof *directions, MOST_NUMBER = 1 << 20 };

const char *tuning_direction(KernelKind kind) {
    for (int i = 0; i < DIRECTIONS; i++)
        if (directions[i].kind == kind)
            return directions[i].name;
    return NULL;
}

/* Reads one line, word by word. */
typedef struct Reader {
    Arena *arena;
    TuningFile *file;
    const Target *target;
    const char *text;
    Location line; /* without comment */
    int at;        /* the next byte */
} Reader;

static bool wrong(Reader *reader, Location at, const char *format, ...) __attribute__((format(printf, 3, 4)));

static bool wrong(Reader *reader, Location at, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    diagnostics_verror(reader->file->diagnostics, at, format, arguments);
    va_end(arguments);
    return false;
}

static void skip_blanks(Reader *reader) {
    while (reader->at < reader->line.end && isspace((unsigned char)reader->text[reader->at]))
        reader->at++;
}

/* The next word: up to a blank, ':' or ','; these two are words. At the end of the line an empty one. */
static const char *next_word(Reader *reader, Location *place) {
    skip_blanks(reader);
    int begin = reader->at, end = begin;
    while (end < reader->line.end && !isspace((unsigned char)reader->text[end]) &&
           !strchr(":,", reader->text[end]))
        end++;
    if (end == begin && end < reader->line.end)
        end++;
    reader->at = end;
    *place = (Location){reader->line.source, begin, end};
    return arena_copy_text(reader->arena, reader->text + begin, (size_t)(end - begin));
}

static bool expect(Reader *reader, const char *wanted) {
    Location at;
    const char *word = next_word(reader, &at);
    if (strcmp(word, wanted) == 0)
        return true;
    return *word ? wrong(reader, at, "expected '%s' instead of '%s'", wanted, word)
                 : wrong(reader, reader->line, "expected '%s' at the end of the line", wanted);
}

static bool read_number(Reader *reader, const char *what, double *number) {
    Location at;
    const char *word = next_word(reader, &at);
    char *end;
    *number = strtod(word, &end);
    if (*word && !*end && *number >= 0 && *number < 1e30)
        return true;
    return wrong(reader, *word ? at : reader->line, "expected %s instead of '%s'", what, word);
}

static bool expect_end(Reader *reader) {
    Location at;
    const char *word = next_word(reader, &at);
    return !*word || wrong(reader, at, "nothing is expected here, but '%s' was found", word);
}

static bool read_machine(Reader *reader) {
    Location at;
    bool ours = strcmp(next_word(reader, &at), reader->target->name) == 0;
    double threads = 0, flops = 0, bytes = 0;
    if (!expect(reader, ":") || !read_number(reader, "a number of threads", &threads) ||
        !expect(reader, "threads") || !expect(reader, ",") || !read_number(reader, "a number", &flops) ||
        !expect(reader, "GFLOP/s") || !expect(reader, ",") || !read_number(reader, "a number", &bytes) ||
        !expect(reader, "GB/s") || !expect_end(reader))
        return false;
    if (threads < 1 || flops <= 0 || bytes <= 0)
        return wrong(reader, reader->line, "the machine's figures must be above 0");
    if (ours)
        reader->file->tuning.core = (Machine){flops * 1e9 / threads, bytes * 1e9 / threads};
    return true;
}

/* The words up to ':', with single blanks: as conv_shape_text() has them. */
static const char *read_shape(Reader *reader) {
    const char *shape = "";
    Location at;
    for (;;) {
        int before = reader->at;
        const char *word = next_word(reader, &at);
        if (!*word || strcmp(word, ":") == 0) {
            reader->at = before;
            return shape;
        }
        const char *gap = *shape && strcmp(word, ",") != 0 ? " " : "";
        shape = arena_format(reader->arena, "%s%s%s", shape, gap, word);
    }
}

static bool read_algorithm(Reader *reader, ConvChoice *choice) {
    const char *word = next_word(reader, &choice->at);
    for (int i = 0; i < CONV_ALGORITHMS; i++)
        if (strcmp(word, conv_algorithm_names[i]) == 0) {
            choice->algorithm = (ConvAlgorithm)i;
            return true;
        }
    const char *nearest = suggest_word(word, conv_algorithm_names, CONV_ALGORITHMS);
    if (nearest)
        return wrong(reader, choice->at, "unknown algorithm '%s'; did you mean '%s'?", word, nearest);
    return wrong(reader, *word ? choice->at : reader->line,
                 "unknown algorithm '%s'; there are direct, winograd and gemm", word);
}

/* "tile 6x4", or nothing. */
static bool read_tile(Reader *reader, ConvChoice *choice, bool ours) {
    int before = reader->at;
    Location at;
    if (strcmp(next_word(reader, &at), "tile") != 0) {
        reader->at = before;
        return true;
    }
    const char *word = next_word(reader, &at);
    int length = 0;
    bool whole = sscanf(word, "%4dx%4d%n", &choice->tile.channels, &choice->tile.pixels, &length) == 2 &&
                 !word[length] && choice->tile.channels > 0 && choice->tile.pixels > 0;
    if (!whole)
        return wrong(reader, *word ? at : reader->line, "expected a tile like 6x4 instead of '%s'", word);
    if (choice->kind == KERNEL_CONV_WEIGHT_GRAD || choice->algorithm == CONV_GEMM)
        return wrong(reader, at, "only direct and winograd, forward and data_grad, have a tile");
    return !ours || conv_tile_fits(reader->target, choice->tile) ||
           wrong(reader, at, "a tile of %dx%d does not fit the %d registers of %s", choice->tile.channels,
                 choice->tile.pixels, reader->target->registers, reader->target->name);
}

static bool same_kernel(const ConvChoice *a, const ConvChoice *b) {
    return a->kind == b->kind && a->batch == b->batch && strcmp(a->shape, b->shape) == 0;
}

static void keep(Reader *reader, ConvChoice choice) {
    Tuning *tuning = &reader->file->tuning;
    for (int i = 0; i < tuning->choices.count; i++)
        if (same_kernel(&choice, &tuning->choices.items[i])) {
            diagnostics_warning(reader->file->diagnostics, choice.line,
                                "this kernel has a line already; that one counts");
            diagnostics_note(reader->file->diagnostics, tuning->choices.items[i].line, "it is here");
            return;
        }
    array_push(reader->arena, &tuning->choices, choice);
}

static bool read_choice(Reader *reader, KernelKind kind) {
    Location at;
    bool ours = strcmp(next_word(reader, &at), reader->target->name) == 0;
    ConvChoice choice = {.kind = kind, .line = reader->line};
    double batch = 0, microseconds;
    if (!expect(reader, "batch") || !read_number(reader, "a number of images", &batch))
        return false;
    choice.batch = batch < MOST_NUMBER ? (int)batch : MOST_NUMBER;
    choice.shape = read_shape(reader);
    if (!expect(reader, ":") || !read_algorithm(reader, &choice) || !read_tile(reader, &choice, ours) ||
        !read_number(reader, "the measured time", &microseconds) || !expect(reader, "us") ||
        !expect_end(reader))
        return false;
    if (ours)
        keep(reader, choice);
    return true;
}

static bool read_line(Reader *reader) {
    static const char *const words[] = {"forward", "data_grad", "weight_grad", "machine"};
    Location at;
    const char *word = next_word(reader, &at);
    if (!*word)
        return true;
    if (strcmp(word, "machine") == 0)
        return read_machine(reader);
    for (int i = 0; i < DIRECTIONS; i++)
        if (strcmp(word, directions[i].name) == 0)
            return read_choice(reader, directions[i].kind);
    const char *nearest = suggest_word(word, words, DIRECTIONS + 1);
    if (nearest)
        return wrong(reader, at, "unknown word '%s'; did you mean '%s'?", word, nearest);
    return wrong(reader, at, "a line begins with forward, data_grad, weight_grad or machine, not '%s'", word);
}

static void read_lines(Reader *reader, const Sources *sources, int source) {
    int length = sources->items.items[source]->length;
    for (int begin = 0, end; begin < length; begin = end + 1) {
        Location line = sources_line(sources, source, begin);
        end = line.end;
        while (end < length && reader->text[end] != '\n')
            end++;
        const char *comment = memchr(reader->text + begin, '#', (size_t)(line.end - begin));
        if (comment)
            line.end = (int)(comment - reader->text);
        while (line.end > begin && isspace((unsigned char)reader->text[line.end - 1]))
            line.end--;
        reader->line = line;
        reader->at = begin;
        read_line(reader);
    }
}

TuningFile *tuning_file_read(Arena *arena, const char *path, const Target *target) {
    Sources *sources = sources_create(arena);
    const char *problem;
    int source = sources_load(sources, path, &problem);
    if (source < 0) {
        fprintf(stderr, "netc: error: %s\n", problem);
        return NULL;
    }
    TuningFile *file = arena_new(arena, TuningFile);
    file->tuning.preferred = -1;
    file->source = source;
    file->diagnostics = diagnostics_create(arena, sources, stderr, diagnostics_wants_color(stderr));
    Reader reader = {
        .arena = arena, .file = file, .target = target, .text = sources->items.items[source]->text};
    read_lines(&reader, sources, source);
    diagnostics_print(file->diagnostics);
    return diagnostics_error_count(file->diagnostics) ? NULL : file;
}

static void warn_of_stale(const TuningFile *file, const Program *program) {
    int ours = 0, batch = program->graph->batch;
    for (int i = 0; i < file->tuning.choices.count; i++) {
        const ConvChoice *choice = &file->tuning.choices.items[i];
        ours += choice->batch == batch;
        bool expected =
            !program->inference || (choice->kind == KERNEL_CONV && program->layout == LAYOUT_IMAGES);
        if (choice->batch == batch && expected && !choice->used)
            diagnostics_warning(file->diagnostics, choice->line,
                                "no convolution of the network is of this kind any more");
    }
    if (!ours)
        diagnostics_warning(file->diagnostics, (Location){file->source, 0, 0},
                            "nothing here was measured with this target and batches of %d; netc --tune "
                            "measures anew",
                            batch);
}

bool tuning_file_check(const TuningFile *file, const Program *program) {
    for (int i = 0; i < file->tuning.choices.count; i++) {
        const ConvChoice *choice = &file->tuning.choices.items[i];
        if (choice->impossible)
            diagnostics_error(file->diagnostics, choice->at, "%s cannot compute this convolution",
                              conv_algorithm_names[choice->algorithm]);
    }
    warn_of_stale(file, program);
    diagnostics_print(file->diagnostics);
    return diagnostics_error_count(file->diagnostics) == 0;
}
