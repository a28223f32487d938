/* What netc's command line says. */
#ifndef NETC_OPTIONS_H
#define NETC_OPTIONS_H

#include "compiler/frontend/frontend.h"
#include "compiler/ir/target.h"
#include "compiler/support/array.h"

#include <stdbool.h>

typedef enum EmitKind {
    EMIT_C,
    EMIT_BINARY,
    EMIT_SUMMARY,
    EMIT_GRAPH,
    EMIT_PROGRAM,
    EMIT_DOT,
    EMIT_SVG,
} EmitKind;

typedef enum CompileMode { MODE_TRAIN, MODE_INFER } CompileMode;

typedef struct Options {
    const char *input;             /* the .net file; "-" is standard input */
    const char *output;            /* NULL: standard output */
    int emit;                      /* EmitKind */
    bool check;                    /* stop after the checks, write nothing */
    Array(Definition) definitions; /* -D, in order */
    int batch;                     /* 0: what the file says */
    const Target *target;          /* in the precision that --precision says */
    int mode;                      /* CompileMode */
    bool exact;                    /* only algorithms that round like the direct convolution */
    bool tune;                     /* measure and write a tuning file */
    const char *tuning;            /* a tuning file to use, or NULL */
    const char *dump_after;        /* a pass, or NULL */
    bool time_passes;
    bool cflags; /* only print the C compiler's options */
} Options;

typedef enum OptionsOutcome {
    OPTIONS_COMPILE, /* go on */
    OPTIONS_DONE,    /* --help or --version has been answered */
    OPTIONS_WRONG,   /* a message has been printed */
} OptionsOutcome;

OptionsOutcome options_read(Arena *arena, Options *options, int argc, char **argv);

#endif
