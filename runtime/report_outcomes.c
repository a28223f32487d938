#include <stdlib.h>

#include "runtime/html.h"
#include "runtime/image.h"
#include "runtime/picture_grid.h"
#include "runtime/report.h"

enum { MOST_NUMBERED_CLASSES = 20, MOST_PICTURES = 24, CELL = 5 };

/* counts[label * classes + answer] */
static int *count_answers(const NetcReport *report) {
    int classes = report->model->classes;
    int *counts = calloc((size_t)classes * (size_t)classes, sizeof *counts);
    for (int i = 0; counts && i < report->outcomes->count; i++)
        counts[report->outcomes->items[i].label * classes + report->outcomes->items[i].answer]++;
    return counts;
}

static int count_of_class(const int *counts, int classes, int label) {
    int sum = 0;
    for (int answer = 0; answer < classes; answer++)
        sum += counts[label * classes + answer];
    return sum;
}

/* The outputs that a matrix shows: those beyond the classes only as far as one was answered. */
static int count_columns(const NetcReport *report) {
    int columns = report->dataset->classes;
    for (int i = 0; i < report->outcomes->count; i++)
        if (report->outcomes->items[i].answer >= columns)
            columns = report->outcomes->items[i].answer + 1;
    return columns;
}

static void write_name(FILE *out, const NetcReport *report, int output) {
    char number[16];
    netc_html_text(out, netc_dataset_class_name(report->dataset, output, number));
}

static void write_matrix_row(FILE *out, const NetcReport *report, const int *counts, int columns, int label) {
    int classes = report->model->classes, all = count_of_class(counts, classes, label);
    fprintf(out, "<tr><th>");
    write_name(out, report, label);
    fprintf(out, "</th>");
    for (int answer = 0; answer < columns; answer++) {
        int count = counts[label * classes + answer];
        double share = all ? (double)count / all : 0;
        double depth = answer == label ? 0.45 * share : share > 0.25 ? 0.75 : 3 * share;
        fprintf(out, "<td%s style=\"background:rgba(var(--%s),%.2f)\" title=\"",
                answer == label ? " class=\"hit\"" : "", answer == label ? "heat" : "wrong", depth);
        write_name(out, report, label);
        fprintf(out, " taken for ");
        write_name(out, report, answer);
        fprintf(out, ": %d of %d\">%d</td>", count, all, count);
    }
    fprintf(out, "</tr>\n");
}

static void write_matrix(FILE *out, const NetcReport *report, const int *counts, int columns) {
    fprintf(out, "<div class=\"wide\"><table class=\"matrix\"><thead><tr><td></td>");
    for (int i = 0; i < columns; i++) {
        fprintf(out, "<th>");
        write_name(out, report, i);
        fprintf(out, "</th>");
    }
    fprintf(out, "</tr></thead><tbody>\n");
    for (int i = 0; i < report->dataset->classes; i++)
        write_matrix_row(out, report, counts, columns, i);
    fprintf(out, "</tbody></table></div>\n");
}

/* Of many classes: a picture in which only what occurs is drawn. */
static void write_heat_map(FILE *out, const NetcReport *report, const int *counts, int columns) {
    int classes = report->model->classes, rows = report->dataset->classes;
    fprintf(out,
            "<svg class=\"chart\" style=\"max-width:700px\" viewBox=\"0 0 %d %d\" role=\"img\" "
            "aria-label=\"confusion matrix\">\n",
            columns * CELL, rows * CELL);
    for (int i = 0; i < rows * classes; i++) {
        int all = counts[i] ? count_of_class(counts, classes, i / classes) : 0;
        if (!counts[i])
            continue;
        fprintf(
            out,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" style=\"fill:rgba(var(--%s),%.2f)\"><title>",
            i % classes * CELL, i / classes * CELL, CELL, CELL, i / classes == i % classes ? "heat" : "wrong",
            0.15 + 0.85 * counts[i] / all);
        write_name(out, report, i / classes);
        fprintf(out, " taken for ");
        write_name(out, report, i % classes);
        fprintf(out, ": %d of %d</title></rect>\n", counts[i], all);
    }
    fprintf(out, "</svg>\n");
}

static void write_class_accuracy(FILE *out, const NetcReport *report, const int *counts) {
    int classes = report->model->classes;
    fprintf(out, "<h2>Accuracy of each class</h2>\n<table class=\"bars\">\n");
    for (int i = 0; i < report->dataset->classes; i++) {
        int all = count_of_class(counts, classes, i), right = counts[i * classes + i];
        double percent = all ? 100.0 * right / all : 0;
        fprintf(out, "<tr><td>");
        write_name(out, report, i);
        fprintf(out,
                "</td><td><span class=\"bar\" style=\"width:%.1f%%\"></span></td><td "
                "class=\"n\">%.1f&nbsp;%%</td>"
                "<td class=\"n\"><small>%d of %d</small></td></tr>\n",
                percent, percent, right, all);
    }
    fprintf(out, "</table>\n");
}

static void write_picture(FILE *out, const NetcReport *report, const unsigned char *pixels) {
    const NetcDataset *dataset = report->dataset;
    unsigned char *png;
    size_t size;
    NetcGrid grid;
    NetcError error;
    if (!netc_grid_create(&grid, (NetcImageShape){dataset->channels, dataset->height, dataset->width}, 1, 1,
                          1, &error))
        return;
    netc_grid_put(&grid, 0, 0, pixels);
    if (netc_image_encode_png(grid.width, grid.height, 3, grid.pixels, &png, &size, &error)) {
        fprintf(out, "<img alt=\"\" src=\"");
        netc_html_png(out, png, size);
        fprintf(out, "\">");
        free(png);
    }
    netc_grid_destroy(&grid);
}

static void write_mistakes(FILE *out, const NetcReport *report) {
    const NetcOutcomes *outcomes = report->outcomes;
    int count = report->mistakes < MOST_PICTURES ? report->mistakes : MOST_PICTURES;
    fprintf(
        out,
        "<h2>The most confident mistakes</h2>\n<p class=\"note\">%d of %d validation images are wrong.</p>\n"
        "<div class=\"gallery\">\n",
        report->mistakes, outcomes->count);
    for (int i = 0; i < count; i++) {
        const NetcOutcome *mistake = &outcomes->items[i];
        fprintf(out, "<figure>");
        write_picture(out, report, netc_dataset_image(report->dataset, mistake->source));
        fprintf(out, "<figcaption><b>");
        write_name(out, report, mistake->label);
        fprintf(out, "</b><br>taken for ");
        write_name(out, report, mistake->answer);
        fprintf(out, "<br><small>%.1f&nbsp;%% · image %d</small></figcaption></figure>\n",
                100 * (double)mistake->confidence, mistake->source);
    }
    fprintf(out, "</div>\n");
}

void netc_report_outcomes(FILE *out, const NetcReport *report) {
    int *counts = report->outcomes->count > 0 ? count_answers(report) : NULL;
    if (!counts)
        return;
    fprintf(
        out,
        "<h2>Confusion matrix</h2>\n<p class=\"note\">Validation images, by %s. Rows: what it is; columns: "
        "what it was taken for.</p>\n",
        report->outcomes_of);
    int columns = count_columns(report);
    if (columns <= MOST_NUMBERED_CLASSES)
        write_matrix(out, report, counts, columns);
    else
        write_heat_map(out, report, counts, columns);
    write_class_accuracy(out, report, counts);
    write_mistakes(out, report);
    free(counts);
}
