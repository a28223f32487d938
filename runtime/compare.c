#include "runtime/compare.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char NONE[] = "-";

typedef void WriteCell(char cell[NETC_CELL_SIZE], const NetcHistory *history);

static void write_epochs(char *cell, const NetcHistory *history) {
    const NetcMetrics *last = netc_history_last_epoch(history);
    const char *planned = netc_history_setting(history, "epochs");
    snprintf(cell, NETC_CELL_SIZE, "%lld of %s", last ? (long long)last->epoch + 1 : 0,
             planned ? planned : "?");
}

static void write_validation(char *cell, const NetcHistory *history) {
    const NetcMetrics *best = netc_history_best(history);
    if (best)
        snprintf(cell, NETC_CELL_SIZE, "%.2f %% (epoch %lld)", best->validation_accuracy,
                 (long long)best->epoch + 1);
}

static void write_test(char *cell, const NetcHistory *history) {
    const NetcMetrics *test = netc_history_test(history);
    if (test)
        snprintf(cell, NETC_CELL_SIZE, "%.2f %%", test->test_accuracy);
}

static void write_training(char *cell, const NetcHistory *history) {
    const NetcMetrics *last = netc_history_last_epoch(history);
    if (last)
        snprintf(cell, NETC_CELL_SIZE, "%.2f %%", last->train_accuracy);
}

static void write_loss(char *cell, const NetcHistory *history) {
    const NetcMetrics *last = netc_history_last_epoch(history);
    if (last)
        snprintf(cell, NETC_CELL_SIZE, "%.4f", last->epoch_loss);
}

static void write_time(char *cell, const NetcHistory *history) {
    if (history->timing_count > 0)
        netc_format_duration(cell, netc_history_seconds(history));
}

static void write_epoch_time(char *cell, const NetcHistory *history) {
    if (history->timing_count > 0)
        netc_format_duration(cell, netc_history_seconds(history) / history->timing_count);
}

static void write_speed(char *cell, const NetcHistory *history) {
    if (history->timing_count > 0)
        snprintf(cell, NETC_CELL_SIZE, "%.0f", netc_history_speed(history));
}

static const struct {
    const char *name;
    WriteCell *write;
} result_rows[] = {
    {"epochs", write_epochs},
    {"test accuracy", write_test},
    {"best validation accuracy", write_validation},
    {"last training accuracy", write_training},
    {"last training loss", write_loss},
    {"time", write_time},
    {"time of an epoch", write_epoch_time},
    {"images per second", write_speed},
};
enum { RESULT_ROWS = sizeof result_rows / sizeof *result_rows };

static void fill_results(NetcComparison *comparison) {
    for (int i = 0; i < RESULT_ROWS; i++) {
        NetcComparedRow *row = &comparison->results[comparison->result_count++];
        snprintf(row->name, sizeof row->name, "%s", result_rows[i].name);
        for (int j = 0; j < comparison->run_count; j++) {
            strcpy(row->cells[j], NONE);
            result_rows[i].write(row->cells[j], &comparison->runs[j].history);
        }
    }
}

static bool is_listed(const NetcComparison *comparison, const char *key) {
    char escaped[NETC_CELL_SIZE];
    netc_escape_controls(escaped, sizeof escaped, key);
    for (int i = 0; i < comparison->difference_count; i++)
        if (strcmp(comparison->differences[i].name, escaped) == 0)
            return true;
    return false;
}

static bool differs(const NetcComparison *comparison, const char *key) {
    const char *first = netc_history_setting(&comparison->runs[0].history, key);
    for (int i = 1; i < comparison->run_count; i++) {
        const char *other = netc_history_setting(&comparison->runs[i].history, key);
        if (!first != !other || (first && strcmp(first, other) != 0))
            return true;
    }
    return false;
}

static void add_difference(NetcComparison *comparison, const char *key) {
    NetcComparedRow *row = &comparison->differences[comparison->difference_count++];
    netc_escape_controls(row->name, sizeof row->name, key);
    for (int i = 0; i < comparison->run_count; i++) {
        const char *value = netc_history_setting(&comparison->runs[i].history, key);
        netc_escape_controls(row->cells[i], sizeof row->cells[i], value ? value : NONE);
    }
}

/* A key may stand in some runs only: all runs are asked for theirs. */
static void fill_differences(NetcComparison *comparison) {
    for (int i = 0; i < comparison->run_count; i++) {
        const NetcHistory *history = &comparison->runs[i].history;
        for (int j = 0; j < history->setting_count; j++) {
            const char *key = history->settings[j].key;
            if (!is_listed(comparison, key) && differs(comparison, key))
                add_difference(comparison, key);
        }
    }
}

NetcSpread netc_spread(const double *values, int count) {
    double sum = 0, squares = 0;
    for (int i = 0; i < count; i++)
        sum += values[i];
    for (int i = 0; i < count; i++)
        squares += pow(values[i] - sum / count, 2);
    return (NetcSpread){sum / count, count > 1 ? sqrt(squares / (count - 1)) : 0};
}

static void fill_spread(NetcComparison *comparison) {
    double validation[NETC_MOST_RUNS], test[NETC_MOST_RUNS];
    int count = comparison->run_count;
    if (count < 2 || comparison->difference_count != 1 ||
        strcmp(comparison->differences[0].name, "seed") != 0)
        return;
    for (int i = 0; i < count; i++) {
        const NetcMetrics *best = netc_history_best(&comparison->runs[i].history);
        const NetcMetrics *tested = netc_history_test(&comparison->runs[i].history);
        if (!tested)
            return;
        test[i] = tested->test_accuracy;
        validation[i] = best ? best->validation_accuracy : (double)NAN;
    }
    comparison->seeds_only = true;
    comparison->validation = netc_spread(validation, count);
    comparison->test = netc_spread(test, count);
}

static bool reserve_rows(NetcComparison *comparison, NetcError *error) {
    size_t settings = 1;
    for (int i = 0; i < comparison->run_count; i++)
        settings += (size_t)comparison->runs[i].history.setting_count;
    comparison->results = calloc(RESULT_ROWS, sizeof *comparison->results);
    comparison->differences = calloc(settings, sizeof *comparison->differences);
    return (comparison->results && comparison->differences) ||
           netc_fail(error, "not enough memory to compare %d runs", comparison->run_count);
}

bool netc_compare_open(NetcComparison *comparison, char **folders, int count, NetcError *error) {
    memset(comparison, 0, sizeof *comparison);
    bool done = true;
    for (int i = 0; i < count && done; i++) {
        NetcComparedRun *run = &comparison->runs[i];
        netc_escape_controls(run->name, sizeof run->name, folders[i]);
        done = netc_history_read(&run->history, folders[i], error);
        comparison->run_count += done;
    }
    if (!done || !reserve_rows(comparison, error)) {
        netc_compare_close(comparison);
        return false;
    }
    fill_results(comparison);
    fill_differences(comparison);
    fill_spread(comparison);
    return true;
}

void netc_compare_close(NetcComparison *comparison) {
    for (int i = 0; i < comparison->run_count; i++)
        netc_history_free(&comparison->runs[i].history);
    free(comparison->results);
    free(comparison->differences);
    memset(comparison, 0, sizeof *comparison);
}
