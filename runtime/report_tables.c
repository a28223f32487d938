#include <sys/resource.h>

#include "runtime/html.h"
#include "runtime/report.h"

static const double MIB = 1048576;

static void write_settings(FILE *out, const NetcHistory *history) {
    fprintf(out, "<h2>Hyperparameters</h2>\n<div class=\"wide\"><table>\n");
    for (int i = 0; i < history->setting_count; i++) {
        fprintf(out, "<tr><th>");
        netc_html_text(out, history->settings[i].key);
        fprintf(out, "</th><td class=\"v\">");
        netc_html_text(out, history->settings[i].value);
        fprintf(out, "</td></tr>\n");
    }
    fprintf(out, "</table></div>\n");
}

static void write_amount(FILE *out, const char *name, double bytes) {
    fprintf(out, "<tr><td>%s</td><td class=\"n\">%.2f MiB</td></tr>\n", name, bytes / MIB);
}

/* The largest resident size so far; Linux counts in KiB. */
static double peak_bytes(void) {
    struct rusage usage;
    return getrusage(RUSAGE_SELF, &usage) == 0 ? 1024 * (double)usage.ru_maxrss : 0;
}

static void write_costs(FILE *out, const NetcReport *report, const NetcHistory *history) {
    const NetcModel *model = report->model;
    const NetcDataset *data = report->dataset;
    char duration[32];
    netc_format_duration(duration, netc_history_seconds(history));
    fprintf(out,
            "<h2>Time and memory</h2>\n<table>\n"
            "<tr><td>all epochs, with validation</td><td class=\"n\">%s</td></tr>\n"
            "<tr><td>training speed</td><td class=\"n\">%.0f images/s</td></tr>\n"
            "<tr><td>threads</td><td class=\"n\">%d</td></tr>\n",
            duration, netc_history_speed(history), report->threads);
    write_amount(out, "weights, gradients and statistics",
                 (double)(2 * model->parameter_floats + model->buffer_floats) * sizeof(NetcReal));
    write_amount(out, "activations and workspace",
                 (double)model->arena_bytes + (double)model->scratch_bytes * report->threads);
    write_amount(out, "training and validation images",
                 (double)data->count * data->channels * data->height * data->width);
    write_amount(out, "the whole program, at most", peak_bytes());
    fprintf(out, "</table>\n");
}

static void write_layer(FILE *out, const NetcLayerInfo *layer) {
    fprintf(out, "<tr><td>");
    netc_html_text(out, layer->name);
    fprintf(out, "</td><td>");
    netc_html_text(out, layer->kind);
    fprintf(out,
            "</td><td class=\"n\">%d×%d×%d</td><td class=\"n\">%lld</td><td class=\"n\">%lld</td>"
            "<td class=\"n\">%.2f</td></tr>\n",
            layer->channels, layer->height, layer->width, (long long)layer->parameters,
            (long long)layer->multiply_adds, (double)layer->activation_bytes / MIB);
}

static void write_layers(FILE *out, const NetcModel *model) {
    long long parameters = 0, multiply_adds = 0;
    double kept = 0;
    fprintf(
        out,
        "<details open><summary>Layers</summary>\n<p class=\"note\">Multiply-adds are of one image, forward; "
        "kept: activations of a batch of %d that the backward pass needs.</p>\n"
        "<div class=\"wide\"><table><thead><tr><th>layer</th><th>kind</th><th class=\"n\">output</th>"
        "<th class=\"n\">parameters</th><th class=\"n\">multiply-adds</th><th class=\"n\">kept MiB</th></tr>"
        "</thead><tbody>\n",
        model->batch);
    for (int i = 0; i < model->layer_count; i++) {
        write_layer(out, &model->layers[i]);
        parameters += model->layers[i].parameters;
        multiply_adds += model->layers[i].multiply_adds;
        kept += (double)model->layers[i].activation_bytes / MIB;
    }
    fprintf(
        out,
        "<tr class=\"sum\"><td>total</td><td></td><td></td><td class=\"n\">%lld</td><td class=\"n\">%lld</td>"
        "<td class=\"n\">%.2f</td></tr>\n</tbody></table></div>\n</details>\n",
        parameters, multiply_adds, kept);
}

void netc_report_tables(FILE *out, const NetcReport *report, const NetcHistory *history) {
    write_costs(out, report, history);
    write_settings(out, history);
    write_layers(out, report->model);
}
