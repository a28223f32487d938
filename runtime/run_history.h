/* What a run has written down, read back from its folder: for its report and for comparisons. */
#ifndef NETC_RUNTIME_RUN_HISTORY_H
#define NETC_RUNTIME_RUN_HISTORY_H

#include <stdbool.h>
#include <stddef.h>

#include "runtime/error.h"
#include "runtime/log.h"

typedef struct NetcTiming {
    int epoch;
    double seconds, images_per_second;
} NetcTiming;

/* A line of hparams.yaml. */
typedef struct NetcSetting {
    const char *key, *value;
} NetcSetting;

typedef struct NetcHistory {
    NetcMetrics *rows; /* of metrics.csv, in order; empty columns are NaN */
    int row_count;
    NetcTiming *timings; /* of timing.csv; an epoch done twice stands there once, as it was last */
    int timing_count;
    NetcSetting *settings;
    int setting_count;
    char *text; /* memory behind the settings */
} NetcHistory;

/* Reads OUT/metrics.csv, timing.csv and hparams.yaml. Lines that are not understood, such as a torn last one,
 * are left out; files that are missing leave their part empty. Fails where no metrics.csv can be read or
 * memory is short. */
bool netc_history_read(NetcHistory *history, const char *folder, NetcError *error);
void netc_history_free(NetcHistory *history);

/* The value of a setting, or NULL. */
const char *netc_history_setting(const NetcHistory *history, const char *key);

/* The row of an epoch's end, not of a step within. */
bool netc_is_epoch_row(const NetcMetrics *row);

/* The last epoch row, the first one of the best validation accuracy, and the last row with a test accuracy;
 * NULL where there is none. */
const NetcMetrics *netc_history_last_epoch(const NetcHistory *history);
const NetcMetrics *netc_history_best(const NetcHistory *history);
const NetcMetrics *netc_history_test(const NetcHistory *history);

/* Optimizer steps of an epoch, at least 1. */
double netc_history_epoch_steps(const NetcHistory *history);

/* Seconds of all whole epochs, and the mean images a second over them. */
double netc_history_seconds(const NetcHistory *history);
double netc_history_speed(const NetcHistory *history);

/* "4.2 s", "3 min 20 s" or "2 h 05 min". */
void netc_format_duration(char text[32], double seconds);

#endif
