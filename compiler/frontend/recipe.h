/* What the files of the train section share. */
#ifndef NETC_FRONTEND_RECIPE_H
#define NETC_FRONTEND_RECIPE_H

#include "compiler/frontend/arguments.h"

typedef struct Entry {
    Elaborator *elaborator;
    const Statement *statement;
} Entry;

void set_augment(const Entry *entry);

/* Whether a word begins a line of the train section. */
bool is_recipe_entry(const char *word);

#endif
