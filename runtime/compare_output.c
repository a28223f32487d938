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
    if (comparison->spread[0])
        fprintf(out, "\n%s\n", comparison->spread);
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

static void write_chart(FILE *out, const NetcComparison *comparison, const char *title, const char *unit,
                        Column *column) {
    NetcChart chart = {.title = title, .unit = unit, .x_label = "epoch"};
    for (int i = 0; i < comparison->run_count; i++) {
        const NetcHistory *history = &comparison->runs[i].history;
        NetcSeries *series = netc_chart_add(&chart, i, "%s", comparison->runs[i].name);
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

void netc_compare_write_html(FILE *out, const NetcComparison *comparison) {
    char title[64];
    snprintf(title, sizeof title, "%d training run%s", comparison->run_count,
             comparison->run_count == 1 ? "" : "s");
    netc_html_begin(out, title);
    fprintf(out, "<h2>Results and cost</h2>\n");
    write_rows(out, comparison, comparison->results, comparison->result_count);
    if (comparison->spread[0])
        fprintf(out, "<p>%s.</p>\n", comparison->spread);
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
