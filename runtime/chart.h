/* Line charts as inline SVG, for the HTML pages of html.h, which hold their style.
 *
 * Series differ by colour, by dashes and by markers, so that they can be told apart in print; every point
 * tells its values when the pointer rests on it. */
#ifndef NETC_RUNTIME_CHART_H
#define NETC_RUNTIME_CHART_H

#include <stdbool.h>
#include <stdio.h>

typedef struct NetcPoint {
    double x, y;
} NetcPoint;

typedef struct NetcSeries {
    char name[200];
    int style;         /* 0 and up: colour, dashes and marker */
    bool faint;        /* a thin line without markers, behind the others */
    bool area;         /* the points are the outline of an area, which is shaded */
    bool stepped;      /* a value holds until the next one */
    NetcPoint *points; /* by rising x; of an area, in order around it */
    int count, capacity;
} NetcSeries;

enum { NETC_MOST_SERIES = 24 };

typedef struct NetcChart {
    const char *title, *unit; /* unit: "%" or "" */
    const char *x_label;
    bool logarithmic; /* the y axis; only values above 0 are drawn */
    NetcSeries series[NETC_MOST_SERIES];
    int series_count;
} NetcChart;

/* A new series of the chart, named as by printf; the last one is returned again when there are too many. */
NetcSeries *netc_chart_add(NetcChart *chart, int style, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Values that are not finite, and what finds no memory, are left out. */
void netc_series_add(NetcSeries *series, double x, double y);
void netc_series_sort(NetcSeries *series); /* by x */

void netc_chart_write(FILE *out, const NetcChart *chart);
void netc_chart_free(NetcChart *chart);

#endif
