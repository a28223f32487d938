#include "runtime/report.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "runtime/atomic_file.h"
#include "runtime/html.h"
#include "runtime/run_folder.h"

static const char *const state_names[] = {
    [NETC_RUN_TRAINING] = "in training", [NETC_RUN_STOPPED] = "stopped", [NETC_RUN_FINISHED] = "finished"};
static const char *const state_notes[] = {
    [NETC_RUN_TRAINING] = "A training run; this page is renewed each epoch",
    [NETC_RUN_STOPPED] = "A training run that was stopped before its end; --resume goes on",
    [NETC_RUN_FINISHED] = "A finished training run"};

void netc_report_tile(FILE *out, const char *name, const char *value, const char *remark) {
    fprintf(out, "<div><span>%s</span><b>%s</b><small>%s</small></div>\n", name, value, remark);
}

static void write_accuracy_tile(FILE *out, const char *name, double accuracy, const char *remark) {
    char value[32] = "–";
    if (!isnan(accuracy))
        snprintf(value, sizeof value, "%.2f %%", accuracy);
    netc_report_tile(out, name, value, remark);
}

static void write_time_tile(FILE *out, const NetcReport *report, const NetcHistory *history) {
    char value[32], left[32], remark[64];
    double seconds = netc_history_seconds(history);
    int done = history->timing_count;
    netc_format_duration(value, seconds);
    snprintf(remark, sizeof remark, "%.0f images/s", netc_history_speed(history));
    if (report->state != NETC_RUN_FINISHED && done > 0) {
        netc_format_duration(left, seconds / done * (report->epochs - done));
        snprintf(remark, sizeof remark, "about %s to go", left);
    }
    netc_report_tile(out, "training time", value, remark);
}

static void write_tiles(FILE *out, const NetcReport *report, const NetcHistory *history) {
    const NetcMetrics *last = netc_history_last_epoch(history), *best = netc_history_best(history);
    const NetcMetrics *test = netc_history_test(history);
    char value[32], remark[64] = "no epoch is complete";
    fprintf(out, "<div class=\"tiles\">\n");
    snprintf(value, sizeof value, "%lld / %d", last ? (long long)last->epoch + 1 : 0, report->epochs);
    netc_report_tile(out, "epochs", value, state_names[report->state]);
    if (best)
        snprintf(remark, sizeof remark, "in epoch %lld", (long long)best->epoch + 1);
    write_accuracy_tile(out, "best validation accuracy", best ? best->validation_accuracy : (double)NAN,
                        remark);
    write_accuracy_tile(out, "test accuracy", test ? test->test_accuracy : (double)NAN,
                        test ? "of the best weights" : "measured at the end");
    if (last)
        snprintf(remark, sizeof remark, "loss %.4f", last->epoch_loss);
    write_accuracy_tile(out, "training accuracy", last ? last->train_accuracy : (double)NAN, remark);
    write_time_tile(out, report, history);
    snprintf(value, sizeof value, "%zu", report->model->parameter_floats);
    snprintf(remark, sizeof remark, "in %d layers", report->model->layer_count);
    netc_report_tile(out, "parameters", value, remark);
    fprintf(out, "</div>\n");
}

static void write_loss_chart(FILE *out, const NetcHistory *history) {
    NetcChart chart = {.title = "Loss", .unit = "", .x_label = "epoch"};
    NetcSeries *steps = netc_chart_add(&chart, 4, "single training steps");
    NetcSeries *training = netc_chart_add(&chart, 0, "training");
    NetcSeries *validation = netc_chart_add(&chart, 1, "validation");
    double per_epoch = netc_history_epoch_steps(history);
    steps->faint = true;
    for (int i = 0; i < history->row_count; i++) {
        const NetcMetrics *row = &history->rows[i];
        netc_series_add(steps, (double)row->step / per_epoch, row->train_loss);
        netc_series_add(training, (double)row->epoch + 1, row->epoch_loss);
        if (netc_is_epoch_row(row))
            netc_series_add(validation, (double)row->epoch + 1, row->validation_loss);
    }
    netc_chart_write(out, &chart);
    netc_chart_free(&chart);
}

static void write_accuracy_chart(FILE *out, const NetcHistory *history) {
    NetcChart chart = {.title = "Accuracy", .unit = "%", .x_label = "epoch"};
    NetcSeries *training = netc_chart_add(&chart, 0, "training");
    NetcSeries *validation = netc_chart_add(&chart, 1, "validation");
    NetcSeries *tested = netc_chart_add(&chart, 3, "test, of the best weights");
    for (int i = 0; i < history->row_count; i++) {
        const NetcMetrics *row = &history->rows[i];
        netc_series_add(training, (double)row->epoch + 1, row->train_accuracy);
        if (netc_is_epoch_row(row))
            netc_series_add(validation, (double)row->epoch + 1, row->validation_accuracy);
    }
    const NetcMetrics *test = netc_history_test(history);
    if (test)
        netc_series_add(tested, (double)test->epoch + 1, test->test_accuracy);
    netc_chart_write(out, &chart);
    netc_chart_free(&chart);
}

void netc_report_rates(NetcSeries *series, const NetcHistory *history) {
    double per_epoch = netc_history_epoch_steps(history);
    for (int i = 0; i < history->row_count; i++) {
        const NetcMetrics *row = &history->rows[i];
        netc_series_add(series,
                        netc_is_epoch_row(row) ? (double)row->epoch : ((double)row->step - 1) / per_epoch,
                        row->lr);
    }
    series->stepped = true;
    netc_series_sort(series);
}

static void write_rate_chart(FILE *out, const NetcHistory *history) {
    NetcChart chart = {.title = "Learning rate", .unit = "", .x_label = "epochs done", .logarithmic = true};
    netc_report_rates(netc_chart_add(&chart, 0, "learning rate"), history);
    netc_chart_write(out, &chart);
    netc_chart_free(&chart);
}

static void write_time_chart(FILE *out, const NetcHistory *history) {
    NetcChart chart = {.title = "Seconds of each epoch", .unit = "s", .x_label = "epoch"};
    NetcSeries *series = netc_chart_add(&chart, 2, "training and validation");
    for (int i = 0; i < history->timing_count; i++)
        netc_series_add(series, history->timings[i].epoch + 1, history->timings[i].seconds);
    netc_chart_write(out, &chart);
    netc_chart_free(&chart);
}

static void write_page(FILE *out, const NetcReport *report, const NetcHistory *history) {
    char title[256], when[64] = "";
    time_t now = time(NULL);
    struct tm local;
    if (localtime_r(&now, &local))
        strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S", &local);
    snprintf(title, sizeof title, "%s on %s", report->model->name, report->dataset->name);
    netc_html_begin(out, title);
    fprintf(out, "<p class=\"note\">%s · written %s</p>\n", state_notes[report->state], when);
    write_tiles(out, report, history);
    fprintf(out, "<div class=\"charts\">\n");
    write_loss_chart(out, history);
    write_accuracy_chart(out, history);
    write_rate_chart(out, history);
    write_time_chart(out, history);
    fprintf(out, "</div>\n");
    netc_report_outcomes(out, report);
    netc_report_tables(out, report, history);
    netc_html_end(out);
}

static bool write_file(const NetcReport *report, const NetcHistory *history, NetcError *error) {
    char path[NETC_PATH_SIZE], *text = NULL;
    size_t size;
    FILE *out =
        netc_join_path(path, report->folder, "report.html", error) ? open_memstream(&text, &size) : NULL;
    if (!out)
        return netc_fail(error, "not enough memory for %s/report.html", report->folder);
    write_page(out, report, history);
    bool whole = fclose(out) == 0;
    bool done = whole ? netc_write_file(path, text, size, error)
                      : netc_fail(error, "not enough memory for %s/report.html", report->folder);
    free(text);
    return done;
}

bool netc_report_write(const NetcReport *report, NetcError *error) {
    NetcHistory history;
    if (!netc_history_read(&history, report->folder, error))
        return false;
    bool done = write_file(report, &history, error);
    netc_history_free(&history);
    return done;
}
