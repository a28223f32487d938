#include "runtime/run_history.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/run_folder.h"

enum { METRIC_COLUMNS = 10, TIMING_COLUMNS = 3, MOST_LINES = 1 << 22, MOST_EPOCHS = 1 << 24 };

/* Doubles the room for items of `size` bytes whenever `count` is a power of two. */
static bool make_room(void *items, int count, size_t size) {
    if (count > 0 && (count & (count - 1)) != 0)
        return true;
    void *grown = realloc(*(void **)items, (count ? 2 * (size_t)count : 1) * size);
    if (grown)
        *(void **)items = grown;
    return grown != NULL;
}

/* Reads numbers between commas; empty ones are NaN. */
static bool read_columns(const char *line, double *values, int count) {
    for (int i = 0; i < count; i++) {
        char *end = (char *)line;
        values[i] = *line == ',' || *line == '\n' ? (double)NAN : strtod(line, &end);
        if (*end != (i + 1 < count ? ',' : '\n'))
            return false;
        line = end + 1;
    }
    return true;
}

static bool add_metrics(NetcHistory *history, const char *line) {
    double v[METRIC_COLUMNS];
    if (!read_columns(line, v, METRIC_COLUMNS) ||
        !(v[0] >= 0 && v[0] < MOST_EPOCHS && v[1] >= 0 && v[1] < 1e15))
        return true;
    if (!make_room(&history->rows, history->row_count, sizeof *history->rows))
        return false;
    history->rows[history->row_count++] =
        (NetcMetrics){(int64_t)v[0], (int64_t)v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9]};
    return true;
}

static bool add_timing(NetcHistory *history, const char *line) {
    double v[TIMING_COLUMNS];
    if (!read_columns(line, v, TIMING_COLUMNS) || !(v[0] >= 0 && v[0] < MOST_EPOCHS && v[1] >= 0))
        return true;
    while (history->timing_count > 0 && history->timings[history->timing_count - 1].epoch >= (int)v[0])
        history->timing_count--;
    if (!make_room(&history->timings, history->timing_count, sizeof *history->timings))
        return false;
    history->timings[history->timing_count++] = (NetcTiming){(int)v[0], v[1], v[2]};
    return true;
}

/* A device or a pipe under the name would never end, or never begin. */
static FILE *open_ordinary(const char *path) {
    struct stat status;
    if (stat(path, &status) != 0)
        return NULL;
    if (S_ISREG(status.st_mode))
        return fopen(path, "re");
    errno = EINVAL;
    return NULL;
}

typedef bool AddLine(NetcHistory *history, const char *line);

static bool read_lines(NetcHistory *history, const char *folder, const char *name, AddLine *add,
                       NetcError *error) {
    char path[NETC_PATH_SIZE], *line = NULL;
    size_t size = 0;
    if (!netc_join_path(path, folder, name, error))
        return false;
    FILE *file = open_ordinary(path);
    if (!file)
        return netc_fail(error, "cannot read %s: %s; name the folder of a training run", path,
                         strerror(errno));
    bool memory = true;
    for (int i = 0; i < MOST_LINES && memory && getline(&line, &size, file) > 0; i++)
        memory = add(history, line);
    free(line);
    fclose(file);
    return memory || netc_fail(error, "not enough memory to read %s", path);
}

static bool add_text(NetcHistory *history, const char *line) {
    size_t length = history->text ? strlen(history->text) : 0;
    char *grown = realloc(history->text, length + strlen(line) + 1);
    if (!grown)
        return false;
    history->text = grown;
    memcpy(grown + length, line, strlen(line) + 1);
    return true;
}

/* Cuts the text at line ends and colons. */
static bool find_settings(NetcHistory *history) {
    char *rest = history->text, *line;
    while (rest && (line = strsep(&rest, "\n"))) {
        char *colon = strstr(line, ": ");
        if (!colon || *line == ' ' || *line == '#')
            continue;
        *colon = '\0';
        if (!make_room(&history->settings, history->setting_count, sizeof *history->settings))
            return false;
        history->settings[history->setting_count++] = (NetcSetting){line, colon + 2};
    }
    return true;
}

bool netc_history_read(NetcHistory *history, const char *folder, NetcError *error) {
    NetcError ignored;
    *history = (NetcHistory){0};
    bool done = read_lines(history, folder, "metrics.csv", add_metrics, error);
    if (done) {
        read_lines(history, folder, "timing.csv", add_timing, &ignored);
        read_lines(history, folder, "hparams.yaml", add_text, &ignored);
        done =
            find_settings(history) || netc_fail(error, "not enough memory to read %s/hparams.yaml", folder);
    }
    if (!done)
        netc_history_free(history);
    return done;
}

void netc_history_free(NetcHistory *history) {
    free(history->rows);
    free(history->timings);
    free(history->settings);
    free(history->text);
    *history = (NetcHistory){0};
}

const char *netc_history_setting(const NetcHistory *history, const char *key) {
    for (int i = 0; i < history->setting_count; i++)
        if (strcmp(history->settings[i].key, key) == 0)
            return history->settings[i].value;
    return NULL;
}

bool netc_is_epoch_row(const NetcMetrics *row) {
    return !isnan(row->train_accuracy);
}

const NetcMetrics *netc_history_last_epoch(const NetcHistory *history) {
    for (int i = history->row_count - 1; i >= 0; i--)
        if (netc_is_epoch_row(&history->rows[i]))
            return &history->rows[i];
    return NULL;
}

const NetcMetrics *netc_history_best(const NetcHistory *history) {
    const NetcMetrics *best = NULL;
    for (int i = 0; i < history->row_count; i++) {
        const NetcMetrics *row = &history->rows[i];
        if (netc_is_epoch_row(row) && !isnan(row->validation_accuracy) &&
            (!best || row->validation_accuracy > best->validation_accuracy))
            best = row;
    }
    return best;
}

const NetcMetrics *netc_history_test(const NetcHistory *history) {
    for (int i = history->row_count - 1; i >= 0; i--)
        if (!isnan(history->rows[i].test_accuracy))
            return &history->rows[i];
    return NULL;
}

double netc_history_epoch_steps(const NetcHistory *history) {
    const NetcMetrics *last = netc_history_last_epoch(history);
    double steps = last ? (double)last->step / ((double)last->epoch + 1) : 1;
    return steps >= 1 ? steps : 1;
}

double netc_history_seconds(const NetcHistory *history) {
    double sum = 0;
    for (int i = 0; i < history->timing_count; i++)
        sum += history->timings[i].seconds;
    return sum;
}

double netc_history_speed(const NetcHistory *history) {
    double images = 0, seconds = netc_history_seconds(history);
    for (int i = 0; i < history->timing_count; i++)
        images += history->timings[i].seconds * history->timings[i].images_per_second;
    return seconds > 0 ? images / seconds : 0;
}

void netc_format_duration(char text[32], double seconds) {
    long whole = lround(seconds);
    if (seconds < 60)
        snprintf(text, 32, "%.1f s", seconds);
    else if (seconds < 3600)
        snprintf(text, 32, "%ld min %02ld s", whole / 60, whole % 60);
    else
        snprintf(text, 32, "%ld h %02ld min", whole / 3600, whole % 3600 / 60);
}
