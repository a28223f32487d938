/* What a run writes down for later: metrics.csv, timing.csv, hparams.yaml.
 *
 * metrics.csv depends on the seed alone, to the byte: a resumed run ends with the file of a run never
 * interrupted. What depends on the machine stands in timing.csv. A log that cannot be written is a warning
 * once, not the end of training. */
#ifndef NETC_RUNTIME_LOG_H
#define NETC_RUNTIME_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "runtime/error.h"

typedef struct NetcLog {
    int metrics, timing;   /* file descriptors; -1: not written */
    int64_t metrics_bytes; /* in metrics.csv, all of it complete lines */
    const char *folder;
    bool warned;
} NetcLog;

/* A line of metrics.csv; columns that are NaN stay empty. */
typedef struct NetcMetrics {
    int64_t epoch, step;
    double lr, train_loss, epoch_loss, train_accuracy, validation_loss, validation_accuracy, test_loss,
        test_accuracy;
} NetcMetrics;

/* All columns empty but the first two. */
NetcMetrics netc_metrics_at(int64_t epoch, int64_t step);

/* Opens or creates the files in `folder` (NULL: nothing is written) and cuts metrics.csv after `keep_bytes`,
 * 0 for a new file. */
void netc_log_open(NetcLog *log, const char *folder, int64_t keep_bytes);
void netc_log_close(NetcLog *log);

void netc_log_metrics(NetcLog *log, const NetcMetrics *metrics);
void netc_log_timing(NetcLog *log, int64_t epoch, double seconds, double images_per_second);

/* Brings metrics.csv to the disk, so that a saved state never knows of more lines than there are. */
void netc_log_sync(NetcLog *log);

/* Prints "warning: ..." the first time that something optional cannot be written. */
void netc_log_warn(NetcLog *log, const char *what);

#endif
