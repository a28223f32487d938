/* A run that was trained in the folder before. */
#ifndef NETC_RUNTIME_EARLIER_RUN_H
#define NETC_RUNTIME_EARLIER_RUN_H

#include "runtime/train_run.h"

/* Whether the folder of a run that has only been opened holds an earlier one. */
bool netc_earlier_run_exists(const NetcRun *run);

/* Whether the earlier run is finished and the same as this one, by its saved state or, where that was
 * removed, by its hparams.yaml; where neither is there, nobody knows. */
bool netc_earlier_run_is_same(const NetcRun *run, NetcError *error);

/* Whether a folder without an earlier run is free for one: other people's files that a run's would replace
 * fail. */
bool netc_earlier_run_leaves_room(const NetcRun *run, NetcError *error);

#endif
