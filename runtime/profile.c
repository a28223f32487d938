#include "runtime/profile.h"

#include <stdlib.h>

typedef struct Entry {
    const NetcKernelInfo *kernel;
    double seconds;
} Entry;

/* The slowest first; equal ones in the order of the program. */
static int slowest_first(const void *a, const void *b) {
    const Entry *left = a, *right = b;
    if (left->seconds != right->seconds)
        return left->seconds < right->seconds ? 1 : -1;
    return left->kernel < right->kernel ? -1 : 1;
}

static double ratio(double a, double b) {
    return b > 0 ? a / b : 0;
}

static void print_line(FILE *out, const char *name, const char *layer, double seconds, double total,
                       const double work[3]) {
    fprintf(out, "%9.3f %5.1f %% %9.1f %8.1f %10.3f %8.2f  %-36s %s\n", seconds * 1e3,
            100 * ratio(seconds, total), ratio(work[0], seconds) * 1e-9, ratio(work[1], seconds) * 1e-9,
            work[2] * 1e3, ratio(seconds, work[2]), name, layer);
}

static void print_entries(FILE *out, Entry *entries, int count, int threads) {
    double total = 0, sums[3] = {0};
    for (int i = 0; i < count; i++)
        total += entries[i].seconds;
    for (int i = 0; i < count; i++) {
        const NetcKernelInfo *kernel = entries[i].kernel;
        const double work[3] = {kernel->flops, kernel->bytes, kernel->predicted_seconds / threads};
        for (int j = 0; j < 3; j++)
            sums[j] += work[j];
        print_line(out, kernel->name, kernel->layer, entries[i].seconds, total, work);
    }
    print_line(out, "all kernels", "", total, total, sums);
}

void netc_profile_print(FILE *out, const NetcModel *model, const double *seconds, int steps, int threads) {
    Entry *entries = calloc((size_t)model->kernel_count + 1, sizeof *entries);
    if (!entries)
        return;
    for (int i = 0; i < model->kernel_count; i++)
        entries[i] = (Entry){&model->kernels[i], seconds[i] / steps};
    qsort(entries, (size_t)model->kernel_count, sizeof *entries, slowest_first);
    fprintf(out, "\n  ms/step   share   GFLOP/s     GB/s  predicted measured  %-36s layer\n", "kernel");
    fprintf(out, "                                          ms /predicted\n");
    print_entries(out, entries, model->kernel_count, threads);
    free(entries);
}
