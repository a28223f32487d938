/* One recipe trained with several seeds, each in a folder of its own, and what they come to. */
#ifndef NETC_RUNTIME_TRAIN_SEEDS_H
#define NETC_RUNTIME_TRAIN_SEEDS_H

#include "runtime/train.h"

/* Trains once for each of options->seeds in OUT/seed-N, and writes OUT/report.html after each: the curves of
 * all, their mean and standard deviation, which are printed at the end, too. With options->resume finished
 * seeds are only loaded. Returns what netc_train does; a signal or the time limit ends the row of runs. */
int netc_train_seeds(const NetcModel *model, const NetcRecipe *recipe, const NetcTrainOptions *options,
                     NetcError *error);

#endif
