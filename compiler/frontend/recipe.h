/* What the files of the train section share. */
#ifndef NETC_FRONTEND_RECIPE_H
#define NETC_FRONTEND_RECIPE_H

#include "compiler/frontend/arguments.h"

typedef struct Entry {
    Elaborator *elaborator;
    const Statement *statement;
} Entry;

void set_augment(const Entry *entry);

#endif
