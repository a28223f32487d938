#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/compare.h"
#include "runtime/html.h"
#include "runtime/report.h"

enum { LEAST_NAME_WIDTH = 24 };

static int width_of(const NetcComparison *comparison, int run) {
    size_t width = strlen(comparison->runs[run].name);
    for (int i = 0; i < comparison->result_count; i++)
        if (strlen(comparison->results[i].cells[run]) > width)
            width = strlen(comparison->results[i].cells[run]);
    for (int i = 0; i < comparison->difference_count; i++)
        if (strlen(comparison->differences[i].cells[run]) > width)
            width = strlen(comparison->differences[i].cells[run]);
    return (int)width;
}

static void print_rows(FILE *out, const NetcComparison *comparison, const NetcComparedRow *rows, int count) {
    for (int i = 0; i < count; i++) {
        fprintf(out, "%-*s", LEAST_NAME_WIDTH, rows[i].name);
        for (int j = 0; j < comparison->run_count; j++)
            fprintf(out, "  %*s", width_of(comparison, j), rows[i].cells[j]);
        fputc('\n', out);
    }
}

void netc_compare_print(FILE *out, const NetcComparison *comparison) {
    fprintf(out, "%-*s", LEAST_NAME_WIDTH, "");
    for (int i = 0; i < comparison->run_count; i++)
        fprintf(out, "  %*s", width_of(comparison, i), comparison->runs[i].name);
    fputc('\n', out);
    print_rows(out, comparison, comparison->results, comparison->result_count);
    if (comparison->difference_count > 0)
        fprintf(out, "\nwhat differs\n");
    else if (comparison->run_count > 1)
        fprintf(out, "\nthe recipes are the same\n");
    print_rows(out, comparison, comparison->differences, comparison->difference_count);
    if (comparison->seeds_only)
        fputc('\n', out);
    netc_compare_print_spread(out, comparison);
}

void netc_compare_print_run(FILE *out, const NetcComparison *comparison, int run) {
    const NetcHistory *history = &comparison->runs[run].history;
    const NetcMetrics *best = netc_history_best(history), *test = netc_history_test(history);
    fprintf(out, "%s:", comparison->runs[run].name);
    if (best)
        fprintf(out, " validation %.2f %% (epoch %lld)", best->validation_accuracy,
                (long long)best->epoch + 1);
    if (test)
        fprintf(out, "%s test %.2f %%", best ? "," : "", test->test_accuracy);
    fputc('\n', out);
}

static void print_spread(FILE *out, const char *name, NetcSpread spread, int seeds) {
    if (!isnan(spread.mean))
        fprintf(out, "%s accuracy over %d seeds: %.2f %% on average, standard deviation %.2f\n", name, seeds,
                spread.mean, spread.deviation);
}

void netc_compare_print_spread(FILE *out, const NetcComparison *comparison) {
    if (!comparison->seeds_only)
        return;
    print_spread(out, "validation", comparison->validation, comparison->run_count);
    print_spread(out, "test", comparison->test, comparison->run_count);
}

static void write_rows(FILE *out, const NetcComparison *comparison, const NetcComparedRow *rows, int count) {
    fprintf(out, "<div class=\"wide\"><table><thead><tr><td></td>");
    for (int i = 0; i < comparison->run_count; i++) {
        fprintf(out, "<th>");
        netc_html_text(out, comparison->runs[i].name);
        fprintf(out, "</th>");
    }
    fprintf(out, "</tr></thead><tbody>\n");
    for (int i = 0; i < count; i++) {
        fprintf(out, "<tr><th>");
        netc_html_text(out, rows[i].name);
        fprintf(out, "</th>");
        for (int j = 0; j < comparison->run_count; j++) {
            fprintf(out, "<td>");
            netc_html_text(out, rows[i].cells[j]);
            fprintf(out, "</td>");
        }
        fprintf(out, "</tr>\n");
    }
    fprintf(out, "</tbody></table></div>\n");
}

typedef double Column(const NetcMetrics *row);

static double validation_accuracy(const NetcMetrics *row) {
    return row->validation_accuracy;
}

static double training_accuracy(const NetcMetrics *row) {
    return row->train_accuracy;
}

static double training_loss(const NetcMetrics *row) {
    return row->epoch_loss;
}

/* The next row of an epoch's end at or after `*row`; NULL at the end. */
static const NetcMetrics *next_epoch(const NetcHistory *history, int *row) {
    while (*row < history->row_count)
        if (netc_is_epoch_row(&history->rows[(*row)++]))
            return &history->rows[*row - 1];
    return NULL;
}

/* The mean of the column at each epoch that all runs have. */
static void add_means(NetcSeries *mean, NetcSeries *lower, NetcSeries *upper,
                      const NetcComparison *comparison, Column *column) {
    int rows[NETC_MOST_RUNS] = {0};
    for (;;) {
        double values[NETC_MOST_RUNS], epoch = 0;
        for (int i = 0; i < comparison->run_count; i++) {
            const NetcMetrics *row = next_epoch(&comparison->runs[i].history, &rows[i]);
            if (!row)
                return;
            values[i] = column(row);
            epoch = (double)row->epoch + 1;
        }
        NetcSpread spread = netc_spread(values, comparison->run_count);
        netc_series_add(mean, epoch, spread.mean);
        netc_series_add(lower, epoch, spread.mean - spread.deviation);
        netc_series_add(upper, epoch, spread.mean + spread.deviation);
    }
}

/* The band goes to the right along its lower edge and back along the upper one. */
static void add_mean_and_band(NetcChart *chart, const NetcComparison *comparison, Column *column) {
    NetcSeries *band = netc_chart_add(chart, 0, "± standard deviation"), upper = {0};
    NetcSeries *mean = netc_chart_add(chart, 0, "mean of %d seeds", comparison->run_count);
    band->area = true;
    add_means(mean, band, &upper, comparison, column);
    for (int i = upper.count - 1; i >= 0; i--)
        netc_series_add(band, upper.points[i].x, upper.points[i].y);
    free(upper.points);
}

static void write_chart(FILE *out, const NetcComparison *comparison, const char *title, const char *unit,
                        Column *column) {
    NetcChart chart = {.title = title, .unit = unit, .x_label = "epoch"};
    if (comparison->seeds_only)
        add_mean_and_band(&chart, comparison, column);
    for (int i = 0; i < comparison->run_count; i++) {
        const NetcHistory *history = &comparison->runs[i].history;
        NetcSeries *series =
            netc_chart_add(&chart, i + comparison->seeds_only, "%s", comparison->runs[i].name);
        series->faint = comparison->seeds_only;
        for (int j = 0; j < history->row_count; j++)
            if (netc_is_epoch_row(&history->rows[j]))
                netc_series_add(series, (double)history->rows[j].epoch + 1, column(&history->rows[j]));
    }
    netc_chart_write(out, &chart);
    netc_chart_free(&chart);
}

static void write_rate_chart(FILE *out, const NetcComparison *comparison) {
    NetcChart chart = {.title = "Learning rate", .unit = "", .x_label = "epochs done", .logarithmic = true};
    for (int i = 0; i < comparison->run_count; i++)
        netc_report_rates(netc_chart_add(&chart, i, "%s", comparison->runs[i].name),
                          &comparison->runs[i].history);
    netc_chart_write(out, &chart);
    netc_chart_free(&chart);
}

static void write_tile(FILE *out, const char *name, NetcSpread spread, int seeds) {
    char value[64], remark[64];
    if (isnan(spread.mean))
        return;
    snprintf(value, sizeof value, "%.2f ± %.2f %%", spread.mean, spread.deviation);
    snprintf(remark, sizeof remark, "mean ± standard deviation of %d seeds", seeds);
    netc_report_tile(out, name, value, remark);
}

static void write_tiles(FILE *out, const NetcComparison *comparison) {
    if (!comparison->seeds_only)
        return;
    fprintf(out, "<div class=\"tiles\">\n");
    write_tile(out, "validation accuracy", comparison->validation, comparison->run_count);
    write_tile(out, "test accuracy", comparison->test, comparison->run_count);
    fprintf(out, "</div>\n");
}

void netc_compare_write_html(FILE *out, const NetcComparison *comparison, const char *title) {
    netc_html_begin(out, title);
    write_tiles(out, comparison);
    fprintf(out, "<h2>Results and cost</h2>\n");
    write_rows(out, comparison, comparison->results, comparison->result_count);
    fprintf(out, "<h2>What differs in the recipes</h2>\n");
    if (comparison->difference_count > 0)
        write_rows(out, comparison, comparison->differences, comparison->difference_count);
    else
        fprintf(out, "<p class=\"note\">nothing</p>\n");
    fprintf(out, "<h2>Curves</h2>\n<div class=\"charts\">\n");
    write_chart(out, comparison, "Validation accuracy", "%", validation_accuracy);
    write_chart(out, comparison, "Training accuracy", "%", training_accuracy);
    write_chart(out, comparison, "Training loss", "", training_loss);
    write_rate_chart(out, comparison);
    fprintf(out, "</div>\n");
    netc_html_end(out);
}
