/* A recipe as text, as command line options, and the words both use. */
#ifndef NETC_RUNTIME_RECIPE_TEXT_H
#define NETC_RUNTIME_RECIPE_TEXT_H

#include <stdio.h>

#include "runtime/options.h"
#include "runtime/recipe.h"

/* Indexed by NetcOptimizer and NetcSchedule; end with NULL. */
extern const char *const netc_optimizer_names[];
extern const char *const netc_schedule_names[];

/* Writes "key: value" lines that are YAML, for images of so many channels. Numbers are written so that
 * reading them gives the same bits; equal recipes give equal text. */
void netc_recipe_write(FILE *out, const NetcRecipe *recipe, int channels);

/* The shortest decimal number that reads back as `value`. */
void netc_format_real(char *text, size_t size, double value);

enum { NETC_RECIPE_OPTIONS = 29 };

/* Fills `options` with one for every value of the recipe; returns how many, NETC_RECIPE_OPTIONS. */
int netc_recipe_options(NetcOption *options, NetcRecipe *recipe);

/* Fills in what the recipe's optimizer and schedule need and the .net file did not say, then checks that the
 * values go together. */
bool netc_recipe_complete(NetcRecipe *recipe, NetcError *error);

#endif
