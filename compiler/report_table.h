/* Tables of text, with columns as wide as they need to be. */
#ifndef NETC_REPORT_TABLE_H
#define NETC_REPORT_TABLE_H

#include "compiler/support/array.h"

#include <stdint.h>
#include <stdio.h>

enum { TABLE_MOST_COLUMNS = 8 };

typedef struct TableRow {
    const char *cells[TABLE_MOST_COLUMNS]; /* NULL: empty */
} TableRow;

typedef struct Table {
    Arena *arena;
    int column_count;
    int left_columns;     /* the first ones; the others are flush right */
    Array(TableRow) rows; /* the first is the heading */
    int total_row;        /* a line is drawn above it; 0: none */
} Table;

void table_add(Table *table, TableRow row);
void table_print(const Table *table, FILE *out);

/* Numbers as people read them: "1,234,567", "12.5 MiB", "3.21". */
const char *table_count(Arena *arena, int64_t value);
const char *table_bytes(Arena *arena, int64_t bytes);
const char *table_real(Arena *arena, double value, int decimals);

#endif
