/* Command line options, described by a table: parsing, checking, nearest known names, --help. */
#ifndef NETC_RUNTIME_OPTIONS_H
#define NETC_RUNTIME_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "runtime/error.h"

typedef enum NetcOptionKind {
    NETC_OPTION_FLAG,    /* bool *: becomes true; takes no value; as --no-NAME becomes false */
    NETC_OPTION_TEXT,    /* const char ** */
    NETC_OPTION_INTEGER, /* int *, within least..most */
    NETC_OPTION_SEED,    /* uint64_t * */
    NETC_OPTION_REAL,    /* double *, within least..most */
    NETC_OPTION_CHOICE,  /* int *, the position of the value in `choices` */
    NETC_OPTION_CUSTOM,  /* `read` is called with `target` and the value */
} NetcOptionKind;

typedef struct NetcOption {
    const char *name; /* without the leading "--" */
    char letter;      /* one-letter form, or 0 */
    NetcOptionKind kind;
    void *target;
    size_t offset;     /* in a table for netc_options_bind: where in the struct the target is */
    const char *value; /* what the value is called in --help; NULL for flags */
    const char *help;
    double least, most;         /* both 0: any */
    const char *const *choices; /* ends with NULL */
    bool (*read)(void *target, const char *value, NetcError *error);
    bool *given; /* set to true when the option occurs; may be NULL */
} NetcOption;

/* Reads options until the end of argv, or "--". What is no option moves to the front of argv, in order;
 * returns how many there are, or -1 after filling in the error: unknown options name the nearest known one.
 */
int netc_options_parse(const NetcOption *options, int option_count, int argc, char **argv, NetcError *error);

/* Copies a constant table, with targets at their offsets in `base`. */
void netc_options_bind(NetcOption *to, const NetcOption *table, int count, void *base);

/* The option table as the lower part of a --help text. */
void netc_options_print(FILE *out, const NetcOption *options, int option_count);

/* The one of `count` names nearest to `word` by edit distance, or NULL when none is near. */
const char *netc_nearest_word(const char *word, const char *const *names, int count);

#endif
