#include "runtime/chart.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>

#include "runtime/html.h"

enum { WIDTH = 640, HEIGHT = 300, LEFT = 74, RIGHT = 14, TOP = 12, BOTTOM = 44, STYLES = 6 };
enum { MOST_POINTS = 600, MARKERS = 9, MOST_HOVERS = 200, MOST_TICKS = 12, CLASS_SIZE = 24 };

typedef struct Axis {
    double low, high;
    bool logarithmic;
    double ticks[MOST_TICKS];
    int tick_count;
} Axis;

typedef struct Frame {
    Axis x, y;
} Frame;

NetcSeries *netc_chart_add(NetcChart *chart, int style, const char *format, ...) {
    if (chart->series_count == NETC_MOST_SERIES)
        return &chart->series[NETC_MOST_SERIES - 1];
    NetcSeries *series = &chart->series[chart->series_count++];
    va_list arguments;
    va_start(arguments, format);
    *series = (NetcSeries){.style = style % STYLES};
    vsnprintf(series->name, sizeof series->name, format, arguments);
    va_end(arguments);
    return series;
}

void netc_series_add(NetcSeries *series, double x, double y) {
    if (!isfinite(x) || !isfinite(y))
        return;
    if (series->count == series->capacity) {
        int capacity = series->capacity ? 2 * series->capacity : 64;
        NetcPoint *grown = realloc(series->points, (size_t)capacity * sizeof *grown);
        if (!grown)
            return;
        series->points = grown;
        series->capacity = capacity;
    }
    series->points[series->count++] = (NetcPoint){x, y};
}

static int compare_points(const void *left, const void *right) {
    double a = ((const NetcPoint *)left)->x, b = ((const NetcPoint *)right)->x;
    return (a > b) - (a < b);
}

void netc_series_sort(NetcSeries *series) {
    if (series->count > 1)
        qsort(series->points, (size_t)series->count, sizeof *series->points, compare_points);
}

void netc_chart_free(NetcChart *chart) {
    for (int i = 0; i < chart->series_count; i++)
        free(chart->series[i].points);
    chart->series_count = 0;
}

static bool is_drawn(const NetcChart *chart, NetcPoint point) {
    return !chart->logarithmic || point.y > 0;
}

static void widen(Axis *axis, double value) {
    if (value < axis->low)
        axis->low = value;
    if (value > axis->high)
        axis->high = value;
}

/* A step of 1, 2 or 5 times a power of ten that cuts the range into about `parts`. */
static double round_step(double range, int parts) {
    double raw = range / parts, power = pow(10, floor(log10(raw))), factor = raw / power;
    return power * (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10);
}

static void set_linear_ticks(Axis *axis, double least_step, bool whole) {
    if (!(axis->high - axis->low > 1e-9 * fabs(axis->high) + 1e-12)) {
        axis->low -= 0.5 * least_step;
        axis->high += 0.5 * least_step;
    }
    double step = round_step(axis->high - axis->low, 5);
    if (step < least_step && whole)
        step = least_step;
    if (!whole) {
        axis->low = step * floor(axis->low / step + 1e-6);
        axis->high = step * ceil(axis->high / step - 1e-6);
    }
    double first = ceil(axis->low / step - 1e-6);
    for (int i = 0; axis->tick_count < MOST_TICKS && (first + i) * step <= axis->high + 1e-6 * step; i++)
        axis->ticks[axis->tick_count++] = (first + i) * step;
}

static void set_decade_ticks(Axis *axis) {
    double first = floor(log10(axis->low) + 1e-6), last = ceil(log10(axis->high) - 1e-6);
    if (last <= first)
        last = first + 1;
    axis->low = pow(10, first);
    axis->high = pow(10, last);
    double stride = ceil((last - first) / (MOST_TICKS - 1));
    for (double power = first; power <= last; power += stride)
        axis->ticks[axis->tick_count++] = pow(10, power);
}

/* False: there is nothing to draw. */
static bool set_frame(const NetcChart *chart, Frame *frame) {
    *frame = (Frame){{.low = (double)INFINITY, .high = (double)-INFINITY},
                     {.low = (double)INFINITY, .high = (double)-INFINITY, .logarithmic = chart->logarithmic}};
    for (int i = 0; i < chart->series_count; i++)
        for (int j = 0; j < chart->series[i].count; j++)
            if (is_drawn(chart, chart->series[i].points[j])) {
                widen(&frame->x, chart->series[i].points[j].x);
                widen(&frame->y, chart->series[i].points[j].y);
            }
    if (!(frame->x.low <= frame->x.high))
        return false;
    set_linear_ticks(&frame->x, 1, true);
    if (chart->logarithmic)
        set_decade_ticks(&frame->y);
    else
        set_linear_ticks(&frame->y, 1, false);
    return true;
}

static double share(const Axis *axis, double value) {
    if (axis->logarithmic)
        return log(value / axis->low) / log(axis->high / axis->low);
    return (value - axis->low) / (axis->high - axis->low);
}

static double place_x(const Frame *frame, double x) {
    return LEFT + share(&frame->x, x) * (WIDTH - LEFT - RIGHT);
}

static double place_y(const Frame *frame, double y) {
    return HEIGHT - BOTTOM - share(&frame->y, y) * (HEIGHT - TOP - BOTTOM);
}

static void write_axes(FILE *out, const NetcChart *chart, const Frame *frame) {
    for (int i = 0; i < frame->y.tick_count; i++) {
        double y = place_y(frame, frame->y.ticks[i]);
        fprintf(
            out,
            "<path class=\"grid\" d=\"M%d %.1fH%d\"/><text class=\"y\" x=\"%d\" y=\"%.1f\">%.4g%s</text>\n",
            LEFT, y, WIDTH - RIGHT, LEFT - 8, y + 4, frame->y.ticks[i], chart->unit);
    }
    for (int i = 0; i < frame->x.tick_count; i++) {
        double x = place_x(frame, frame->x.ticks[i]);
        fprintf(out,
                "<path class=\"axis\" d=\"M%.1f %dv5\"/><text class=\"x\" x=\"%.1f\" y=\"%d\">%.6g</text>\n",
                x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 20, frame->x.ticks[i]);
    }
    fprintf(out, "<path class=\"axis\" d=\"M%d %dV%dH%d\"/><text class=\"x\" x=\"%d\" y=\"%d\">%s</text>\n",
            LEFT, TOP, HEIGHT - BOTTOM, WIDTH - RIGHT, (LEFT + WIDTH - RIGHT) / 2, HEIGHT - 6,
            chart->x_label);
}

/* A long series is thinned: more points than pixels only make the page heavy. */
static int stride_of(const NetcSeries *series, int most) {
    return (series->count + most - 1) / most > 1 ? (series->count + most - 1) / most : 1;
}

static bool is_kept(const NetcSeries *series, int i, int stride) {
    return i % stride == 0 || i == series->count - 1;
}

static const char *class_of(const NetcSeries *series, char text[CLASS_SIZE]) {
    snprintf(text, CLASS_SIZE, "%s s%d%s", series->area ? "area" : "line", series->style,
             series->faint ? " faint" : "");
    return text;
}

static void write_line(FILE *out, const NetcChart *chart, const NetcSeries *series, const Frame *frame) {
    int stride = stride_of(series, MOST_POINTS);
    char text[CLASS_SIZE];
    char command = 'M';
    fprintf(out, "<path class=\"%s\" d=\"", class_of(series, text));
    for (int i = 0; i < series->count; i++)
        if (is_kept(series, i, stride) && is_drawn(chart, series->points[i])) {
            double x = place_x(frame, series->points[i].x), y = place_y(frame, series->points[i].y);
            if (series->stepped && command == 'L')
                fprintf(out, "H%.1fV%.1f", x, y);
            else
                fprintf(out, "%c%.1f %.1f", command, x, y);
            command = 'L';
        }
    fprintf(out, "%s\"/>\n", series->area ? "Z" : "");
}

static void write_marker(FILE *out, int style, double x, double y) {
    static const char *const shapes[STYLES] = {
        "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        "m-3.5-3.5h7v7h-7z",
        "m0-4.5l4.5 8h-9z",
        "m0-5l5 5l-5 5l-5-5z",
        "m-4-4l8 8m0-8l-8 8",
        "m0-5v10m-5-5h10",
    };
    fprintf(out, "<path class=\"mark s%d\" d=\"M%.1f %.1f%s\"/>", style, x, y, shapes[style]);
}

/* Markers now and then, at other places in each series, and an unseen spot with the values at every point. */
static void write_points(FILE *out, const NetcChart *chart, const NetcSeries *series, const Frame *frame) {
    if (series->area)
        return;
    int stride = stride_of(series, MARKERS), hover_stride = stride_of(series, MOST_HOVERS);
    for (int i = 0; i < series->count; i++) {
        NetcPoint point = series->points[i];
        if (!is_drawn(chart, point))
            continue;
        double x = place_x(frame, point.x), y = place_y(frame, point.y);
        bool marked = (i + series->style * stride / STYLES) % stride == 0;
        if (marked && !series->faint)
            write_marker(out, series->style, x, y);
        if (!is_kept(series, i, hover_stride))
            continue;
        fprintf(out, "<circle class=\"spot\" cx=\"%.1f\" cy=\"%.1f\" r=\"7\"><title>", x, y);
        netc_html_text(out, series->name);
        fprintf(out, ", %s %.6g: %.5g%s%s</title></circle>\n", chart->x_label, point.x, point.y,
                *chart->unit ? " " : "", chart->unit);
    }
}

static void write_legend(FILE *out, const NetcChart *chart) {
    fprintf(out, "<p class=\"legend\">");
    for (int i = 0; i < chart->series_count; i++) {
        const NetcSeries *series = &chart->series[i];
        if (series->count == 0)
            continue;
        char text[CLASS_SIZE];
        fprintf(out,
                "<span><svg viewBox=\"0 0 40 14\" width=\"40\" height=\"14\" aria-hidden=\"true\"><path "
                "class=\"%s\" d=\"%s\"/>",
                class_of(series, text), series->area ? "M1 1H39V13H1Z" : "M1 7H39");
        if (!series->faint && !series->area)
            write_marker(out, series->style, 20, 7);
        fprintf(out, "</svg>");
        netc_html_text(out, series->name);
        fprintf(out, "</span>\n");
    }
    fprintf(out, "</p>\n");
}

void netc_chart_write(FILE *out, const NetcChart *chart) {
    Frame frame;
    fprintf(out, "<figure><figcaption>");
    netc_html_text(out, chart->title);
    fprintf(out, "</figcaption>\n");
    if (set_frame(chart, &frame)) {
        write_legend(out, chart);
        fprintf(out, "<svg class=\"chart\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">\n", WIDTH,
                HEIGHT, chart->title);
        write_axes(out, chart, &frame);
        for (int i = 0; i < chart->series_count; i++)
            write_line(out, chart, &chart->series[i], &frame);
        for (int i = 0; i < chart->series_count; i++)
            write_points(out, chart, &chart->series[i], &frame);
        fprintf(out, "</svg>\n");
    } else {
        fprintf(out, "<p class=\"note\">no values yet</p>\n");
    }
    fprintf(out, "</figure>\n");
}
