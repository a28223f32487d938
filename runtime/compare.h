/* Several training runs side by side: as a table of text and as an HTML page. */
#ifndef NETC_RUNTIME_COMPARE_H
#define NETC_RUNTIME_COMPARE_H

#include "runtime/chart.h"
#include "runtime/run_history.h"

/* A chart has room for the runs, their mean and its band. */
enum { NETC_MOST_RUNS = NETC_MOST_SERIES - 2, NETC_CELL_SIZE = 256 };

/* Of a sample: the deviation is divided by count - 1, and 0 where there is one value only. */
typedef struct NetcSpread {
    double mean, deviation;
} NetcSpread;

typedef struct NetcComparedRun {
    char name[NETC_CELL_SIZE]; /* its folder */
    NetcHistory history;
} NetcComparedRun;

/* One line of the table: what it is, and its value in each run. */
typedef struct NetcComparedRow {
    char name[NETC_CELL_SIZE];
    char cells[NETC_MOST_RUNS][NETC_CELL_SIZE];
} NetcComparedRow;

typedef struct NetcComparison {
    NetcComparedRun runs[NETC_MOST_RUNS];
    int run_count;
    NetcComparedRow *results, *differences; /* results and cost; settings that are not the same in all runs */
    int result_count, difference_count;
    bool seeds_only; /* two runs or more, finished, that differ by their seed alone: the spreads are theirs */
    NetcSpread validation, test; /* accuracy of the best weights */
} NetcComparison;

/* Reads `count` run folders, 1 to NETC_MOST_RUNS. After a failure nothing is left to free. */
bool netc_compare_open(NetcComparison *comparison, char **folders, int count, NetcError *error);
void netc_compare_close(NetcComparison *comparison);

void netc_compare_print(FILE *out, const NetcComparison *comparison);
void netc_compare_write_html(FILE *out, const NetcComparison *comparison, const char *title);

/* One run's name and accuracies on a line. */
void netc_compare_print_run(FILE *out, const NetcComparison *comparison, int run);

/* Mean and standard deviation over the seeds, a line for validation and one for test; nothing where the runs
 * differ by more. */
void netc_compare_print_spread(FILE *out, const NetcComparison *comparison);

/* Mean and deviation of `values`, of which there is at least one. */
NetcSpread netc_spread(const double *values, int count);

#endif
