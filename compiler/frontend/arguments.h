/* Reading the arguments of layers and of recipe lines by a table of what they may be. */
#ifndef NETC_FRONTEND_ARGUMENTS_H
#define NETC_FRONTEND_ARGUMENTS_H

#include "compiler/frontend/elaborate.h"

typedef enum ArgumentKind {
    ARGUMENT_INTEGER,
    ARGUMENT_REAL,
    ARGUMENT_SIZE, /* 3x3 */
    ARGUMENT_WORD, /* one of `words` */
    ARGUMENT_FLAG, /* an option without a value */
    ARGUMENT_LIST, /* an option `scale<0.8, 1.0>`, or numbers with commas by position */
} ArgumentKind;

typedef struct ArgumentSpec {
    const char *name; /* of an option, the word it is written with; of the others, what messages call it */
    ArgumentKind kind;
    bool option;              /* written after its word, anywhere; otherwise by position */
    bool required;            /* only of those by position */
    double least, most;       /* of numbers, and of a list's elements */
    const char *const *words; /* that may stand in the place of the value, ended by NULL; or NULL */
    bool above_least;         /* `least` itself is not allowed */
} ArgumentSpec;

enum { MOST_SPECS = 12, MOST_LIST = 16 };

typedef struct ArgumentValue {
    bool given;
    Location at;
    int word; /* index in `words`; -1: a number */
    int64_t integer;
    double real;
    int height, width;
    double list[MOST_LIST];
    int count;
} ArgumentValue;

/* Reads arguments[begin..end) into values[0..count). `what` names their owner in messages. False: something
 * was wrong, and has been reported, or is unknown after an earlier error. */
bool read_arguments(Elaborator *elaborator, Word what, const Arguments *arguments, int begin, int end,
                    const ArgumentSpec *specs, int count, ArgumentValue *values);

/* Whether a number lies within what its argument may be. */
bool number_fits(const ArgumentSpec *spec, double number);

/* What a layer takes, and a line that calls it; in layers.c. */
const ArgumentSpec *layer_arguments(const char *layer, int *count, const char **example);

/* Index of `word` in a list ended by NULL; -1: not there. */
int find_word(const char *const *words, const char *word);

/* "a, b or c", with `last` for "or". */
const char *join_words(Arena *arena, const char *const *words, const char *last);

/* Reports a word that is not one of those allowed, with the nearest. */
void report_unknown_word(Elaborator *elaborator, Location at, const char *what, const char *word,
                         const char *const *words);

#endif
