#include "runtime/follow.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/image.h"
#include "runtime/picture_grid.h"
#include "runtime/progress.h"
#include "runtime/report.h"
#include "runtime/run_folder.h"

enum { MISTAKE_ROWS = 3, MISTAKE_COLUMNS = 8, MISTAKES = MISTAKE_ROWS * MISTAKE_COLUMNS, ZOOM = 2 };
static const double SHARE_OF_REPORT = 0.005; /* of the time, at most, that writing reports takes */

static void warn_of_events(NetcFollow *follow) {
    if (!follow->events.failed)
        return;
    char text[NETC_PATH_SIZE + 400];
    snprintf(text, sizeof text, "cannot write %s/%s", follow->folder, follow->events.name);
    netc_log_warn(follow->log, text);
}

static void write_picture(NetcFollow *follow, const char *tag, int64_t step, const NetcGrid *grid) {
    NetcEventImage image = {.height = grid->height, .width = grid->width};
    unsigned char *png;
    NetcError error;
    if (!netc_image_encode_png(grid->width, grid->height, 3, grid->pixels, &png, &image.size, &error))
        return;
    image.png = png;
    netc_events_image(&follow->events, tag, step, &image);
    free(png);
}

static void write_augmentations(NetcFollow *follow) {
    NetcGrid grid;
    NetcError error;
    if (!netc_grid_of_augmentations(&grid, &follow->splits->training, follow->recipe, follow->splits->order,
                                    follow->splits->train_count, ZOOM, &error))
        return;
    write_picture(follow, "augmentation", 0, &grid);
    netc_grid_destroy(&grid);
}

/* The "key: value" lines as a table in Markdown. */
static void write_settings(NetcFollow *follow, const char *identity) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out)
        return;
    fprintf(out, "|hyperparameter|value|\n|-|-|\n");
    for (const char *line = identity; *line; line += strcspn(line, "\n"), line += *line == '\n') {
        int length = (int)strcspn(line, "\n"), key = (int)strcspn(line, ":");
        if (key + 2 <= length)
            fprintf(out, "|%.*s|%.*s|\n", key, line, length - key - 2, line + key + 2);
    }
    if (fclose(out) == 0)
        netc_events_text(&follow->events, "hyperparameters", 0, text);
    free(text);
}

void netc_follow_open(NetcFollow *follow, const char *identity, int64_t step) {
    NetcError error;
    follow->events = (NetcEvents){.file = -1};
    follow->outcomes = (NetcOutcomes){0};
    follow->outcomes_epoch = -1;
    follow->report_written = -INFINITY;
    follow->report_seconds = 0;
    if (!follow->folder)
        return;
    if (!netc_events_open(&follow->events, follow->folder, &error))
        netc_log_warn(follow->log, error.text);
    int capacity = follow->splits->validation_count;
    follow->outcomes.items = calloc((size_t)capacity + 1, sizeof *follow->outcomes.items);
    follow->outcomes.capacity = follow->outcomes.items ? capacity : 0;
    if (step > 0) {
        netc_events_restart(&follow->events, step + 1);
    } else {
        write_settings(follow, identity);
        netc_events_graph(&follow->events, follow->model);
        write_augmentations(follow);
    }
    warn_of_events(follow);
}

void netc_follow_close(NetcFollow *follow) {
    if (!follow->folder)
        return;
    netc_events_close(&follow->events);
    free(follow->outcomes.items);
    follow->outcomes = (NetcOutcomes){0};
}

/* As Lightning's LearningRateMonitor calls it. */
static void write_rate(NetcFollow *follow, int64_t step, double lr) {
    static const char *const tags[] = {
        [NETC_SGD] = "lr-SGD", [NETC_ADAM] = "lr-Adam", [NETC_ADAMW] = "lr-AdamW"};
    netc_events_scalar(&follow->events, tags[follow->recipe->optimizer], step, lr);
}

void netc_follow_begin_epoch(NetcFollow *follow, int64_t step, double lr) {
    if (!follow->folder)
        return;
    write_rate(follow, step, lr);
    warn_of_events(follow);
}

static void write_number(NetcFollow *follow, const char *tag, int64_t step, double value) {
    if (!isnan(value))
        netc_events_scalar(&follow->events, tag, step, value);
}

/* Accuracies are shares here, as the tutorial logs them. */
void netc_follow_metrics(NetcFollow *follow, const NetcMetrics *metrics) {
    if (!follow->folder)
        return;
    int64_t step = metrics->step;
    write_number(follow, "train_loss", step, metrics->train_loss);
    write_number(follow, "train_loss_epoch", step, metrics->epoch_loss);
    write_number(follow, "train_acc", step, metrics->train_accuracy / 100);
    write_number(follow, "val_loss", step, metrics->validation_loss);
    write_number(follow, "val_acc", step, metrics->validation_accuracy / 100);
    if (!netc_is_epoch_row(metrics))
        write_rate(follow, step, metrics->lr);
    netc_events_scalar(&follow->events, "epoch", step, (double)metrics->epoch);
    warn_of_events(follow);
}

NetcOutcomes *netc_follow_outcomes(NetcFollow *follow) {
    follow->outcomes.count = 0;
    follow->outcomes_epoch = -1;
    return follow->folder && follow->outcomes.capacity > 0 ? &follow->outcomes : NULL;
}

static void describe_mistakes(NetcFollow *follow, int64_t step, int count) {
    const NetcDataset *data = &follow->splits->training;
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out)
        return;
    fprintf(out, "|row|column|it is|taken for|confidence|\n|-|-|-|-|-|\n");
    for (int i = 0; i < count; i++) {
        const NetcOutcome *mistake = &follow->outcomes.items[i];
        char label[16], answer[16];
        fprintf(out, "|%d|%d|%s|%s|%.1f %%|\n", i / MISTAKE_COLUMNS + 1, i % MISTAKE_COLUMNS + 1,
                netc_dataset_class_name(data, mistake->label, label),
                netc_dataset_class_name(data, mistake->answer, answer), 100 * (double)mistake->confidence);
    }
    if (fclose(out) == 0)
        netc_events_text(&follow->events, "mistakes", step, text);
    free(text);
}

static void write_mistakes(NetcFollow *follow, int64_t step, int mistakes) {
    const NetcDataset *data = &follow->splits->training;
    int count = mistakes < MISTAKES ? mistakes : MISTAKES;
    NetcGrid grid;
    NetcError error;
    if (count == 0 || !netc_grid_create(&grid, (NetcImageShape){data->channels, data->height, data->width},
                                        MISTAKE_ROWS, MISTAKE_COLUMNS, ZOOM, &error))
        return;
    for (int i = 0; i < count; i++)
        netc_grid_put(&grid, i / MISTAKE_COLUMNS, i % MISTAKE_COLUMNS,
                      netc_dataset_image(data, follow->outcomes.items[i].source));
    write_picture(follow, "mistakes", step, &grid);
    netc_grid_destroy(&grid);
    describe_mistakes(follow, step, count);
}

/* Of epochs much shorter than a report's writing only some are reported, and the last. */
static bool report_is_due(const NetcFollow *follow) {
    return SHARE_OF_REPORT * (netc_monotonic_seconds() - follow->report_written) >= follow->report_seconds;
}

static void write_report(NetcFollow *follow, int mistakes, const char *outcomes_of, NetcRunState state) {
    const NetcReport report = {.model = follow->model,
                               .dataset = &follow->splits->training,
                               .outcomes = &follow->outcomes,
                               .mistakes = mistakes,
                               .outcomes_of = outcomes_of,
                               .folder = follow->folder,
                               .epochs = follow->recipe->epochs,
                               .threads = follow->threads,
                               .state = state};
    NetcError error;
    double begin = netc_monotonic_seconds();
    if (!netc_report_write(&report, &error))
        netc_log_warn(follow->log, error.text);
    follow->report_written = netc_monotonic_seconds();
    follow->report_seconds = follow->report_written - begin;
}

static void report_last_epoch(NetcFollow *follow, int mistakes, NetcRunState state) {
    char text[80];
    snprintf(text, sizeof text, "the weights after epoch %lld", (long long)follow->outcomes_epoch + 1);
    write_report(follow, mistakes, text, state);
}

void netc_follow_epoch(NetcFollow *follow, int64_t epoch, int64_t step, bool best) {
    follow->outcomes_epoch = epoch;
    if (!follow->folder || !report_is_due(follow))
        return;
    int mistakes = netc_outcomes_sort_mistakes(&follow->outcomes);
    if (best)
        write_mistakes(follow, step, mistakes);
    report_last_epoch(follow, mistakes, NETC_RUN_TRAINING);
    warn_of_events(follow);
}

void netc_follow_stop(NetcFollow *follow) {
    if (!follow->folder)
        return;
    if (follow->outcomes_epoch < 0)
        follow->outcomes.count = 0;
    report_last_epoch(follow, netc_outcomes_sort_mistakes(&follow->outcomes), NETC_RUN_STOPPED);
}

void netc_follow_finish(NetcFollow *follow, int64_t best_epoch, const NetcMetrics *metrics) {
    if (!follow->folder)
        return;
    char text[80];
    int mistakes = netc_outcomes_sort_mistakes(&follow->outcomes);
    snprintf(text, sizeof text, "the best weights, those after epoch %lld", (long long)best_epoch + 1);
    write_number(follow, "test_acc", metrics->step, metrics->test_accuracy / 100);
    write_number(follow, "test_acc_on_validation", metrics->step, metrics->validation_accuracy / 100);
    write_mistakes(follow, metrics->step, mistakes);
    write_report(follow, mistakes, text, NETC_RUN_FINISHED);
    warn_of_events(follow);
}
