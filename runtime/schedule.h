/* The learning rate of each optimizer step, as torch.optim.lr_scheduler computes it. */
#ifndef NETC_RUNTIME_SCHEDULE_H
#define NETC_RUNTIME_SCHEDULE_H

#include "runtime/recipe.h"

typedef struct NetcRate {
    double lr;
    double momentum; /* SGD's momentum, or beta1 of Adam and AdamW: the one-cycle schedule moves it too */
} NetcRate;

/* The rates of optimizer step `step` (zero-based, within the epoch) of epoch `epoch` (zero-based).
 *
 * Warm-up follows SequentialLR([LinearLR(start_factor=0.01, total_iters=warmup_epochs), schedule]): the
 * learning rate rises linearly, an epoch at a time, and the schedule's own epochs (its milestones, too) count
 * from the end of the warm-up. The one-cycle schedule has the defaults of OneCycleLR with max_lr = lr. */
NetcRate netc_schedule_rate(const NetcRecipe *recipe, int epoch, int step, int steps_per_epoch);

/* Whether the rates of an epoch depend on how many epochs there are in all: such a run cannot be made longer.
 */
bool netc_schedule_spans_run(NetcSchedule schedule);

#endif
