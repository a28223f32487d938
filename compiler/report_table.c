#include "compiler/report_table.h"

#include <stdbool.h>
#include <string.h>

void table_add(Table *table, TableRow row) {
    array_push(table->arena, &table->rows, row);
}

static int cell_width(const char *cell) {
    return cell ? (int)strlen(cell) : 0;
}

static void find_widths(const Table *table, int widths[TABLE_MOST_COLUMNS]) {
    for (int column = 0; column < table->column_count; column++) {
        widths[column] = 0;
        for (int row = 0; row < table->rows.count; row++) {
            int width = cell_width(table->rows.items[row].cells[column]);
            widths[column] = width > widths[column] ? width : widths[column];
        }
    }
}

static void print_line(const Table *table, const int widths[TABLE_MOST_COLUMNS], FILE *out) {
    int width = 2 * (table->column_count - 1);
    for (int column = 0; column < table->column_count; column++)
        width += widths[column];
    for (int i = 0; i < width; i++)
        fputc('-', out);
    fputc('\n', out);
}

/* No blanks at the end of a line: the last column that says something is not padded. */
static void print_row(const Table *table, const TableRow *row, const int widths[TABLE_MOST_COLUMNS],
                      FILE *out) {
    int last = table->column_count - 1;
    while (last > 0 && cell_width(row->cells[last]) == 0)
        last--;
    for (int column = 0; column <= last; column++) {
        const char *cell = row->cells[column] ? row->cells[column] : "";
        bool left = column < table->left_columns;
        int padding = left && column == last ? 0 : widths[column];
        fprintf(out, "%s%*s", column ? "  " : "", left ? -padding : padding, cell);
    }
    fputc('\n', out);
}

void table_print(const Table *table, FILE *out) {
    int widths[TABLE_MOST_COLUMNS];
    find_widths(table, widths);
    for (int row = 0; row < table->rows.count; row++) {
        if (row == 1 || (table->total_row > 1 && row == table->total_row))
            print_line(table, widths, out);
        print_row(table, &table->rows.items[row], widths, out);
    }
}

const char *table_count(Arena *arena, int64_t value) {
    char digits[32], text[48];
    int length = snprintf(digits, sizeof digits, "%lld", (long long)value), used = 0;
    for (int i = 0; i < length; i++) {
        if (i > 0 && (length - i) % 3 == 0 && digits[i - 1] != '-')
            text[used++] = ',';
        text[used++] = digits[i];
    }
    return arena_copy_text(arena, text, (size_t)used);
}

const char *table_bytes(Arena *arena, int64_t bytes) {
    if (bytes < 1024)
        return arena_format(arena, "%lld B", (long long)bytes);
    if (bytes < 1024 * 1024)
        return arena_format(arena, "%.1f KiB", (double)bytes / 1024);
    return arena_format(arena, "%.1f MiB", (double)bytes / (1024 * 1024));
}

const char *table_real(Arena *arena, double value, int decimals) {
    return arena_format(arena, "%.*f", decimals, value);
}
