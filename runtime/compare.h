/* Several training runs side by side: as a table of text and as an HTML page. */
#ifndef NETC_RUNTIME_COMPARE_H
#define NETC_RUNTIME_COMPARE_H

#include "runtime/chart.h"
#include "runtime/run_history.h"

enum { NETC_MOST_RUNS = NETC_MOST_SERIES, NETC_CELL_SIZE = 256 };

typedef struct NetcComparedRun {
    const char *name; /* its folder */
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
    char spread[NETC_CELL_SIZE]; /* mean and deviation where the runs differ by their seed alone; else "" */
} NetcComparison;

/* Reads `count` run folders, 1 to NETC_MOST_RUNS. After a failure nothing is left to free. */
bool netc_compare_open(NetcComparison *comparison, char **folders, int count, NetcError *error);
void netc_compare_close(NetcComparison *comparison);

void netc_compare_print(FILE *out, const NetcComparison *comparison);
void netc_compare_write_html(FILE *out, const NetcComparison *comparison);

#endif
