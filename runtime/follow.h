/* What a person follows a run by: TensorBoard's event files and report.html.
 *
 * The training loop calls these functions where it writes metrics.csv. Nothing here ends the training: what
 * cannot be written is a warning, once (netc_log_warn). Nothing here changes what is computed. */
#ifndef NETC_RUNTIME_FOLLOW_H
#define NETC_RUNTIME_FOLLOW_H

#include "runtime/log.h"
#include "runtime/outcomes.h"
#include "runtime/splits.h"
#include "runtime/tensorboard.h"

typedef struct NetcFollow {
    const NetcModel *model;
    const NetcRecipe *recipe;
    const NetcSplits *splits;
    const char *folder; /* NULL: nothing is written */
    int threads;
    NetcLog *log;
    NetcEvents events;
    NetcOutcomes outcomes;                 /* of the last validation */
    int64_t outcomes_epoch;                /* after which that was; -1 while it is not complete */
    double report_written, report_seconds; /* when it was last written, and how long that took */
} NetcFollow;

/* Begins a new event file; the fields of `follow` down to `log` are set. `identity` is the text of
 * hparams.yaml; `step` is 0, or where a resumed run goes on. */
void netc_follow_open(NetcFollow *follow, const char *identity, int64_t step);
void netc_follow_close(NetcFollow *follow);

void netc_follow_begin_epoch(NetcFollow *follow, int64_t step, double lr);
void netc_follow_metrics(NetcFollow *follow, const NetcMetrics *metrics);

/* Empties and hands out the outcomes that a validation is to fill; NULL where nobody wants them. */
NetcOutcomes *netc_follow_outcomes(NetcFollow *follow);

/* After metrics.csv and timing.csv have their lines: mistakes as pictures, and the report. */
void netc_follow_epoch(NetcFollow *follow, int64_t epoch, int64_t step, bool best);

/* The run stops before its end. */
void netc_follow_stop(NetcFollow *follow);

/* At the end: the outcomes are those of the best weights, which are of `best_epoch`. */
void netc_follow_finish(NetcFollow *follow, int64_t best_epoch, const NetcMetrics *metrics);

#endif
