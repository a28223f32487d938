#include "runtime/profile.h"

#include <stdlib.h>

/* Of one step. */
typedef struct Work {
    double seconds, flops, bytes, limit, predicted;
} Work;

typedef struct Entry {
    const NetcKernelInfo *kernel;
    Work work;
} Entry;

/* The slowest first; equal ones in the order of the program. */
static int slowest_first(const void *a, const void *b) {
    const Entry *left = a, *right = b;
    if (left->work.seconds != right->work.seconds)
        return left->work.seconds < right->work.seconds ? 1 : -1;
    return left->kernel < right->kernel ? -1 : 1;
}

static double ratio(double a, double b) {
    return b > 0 ? a / b : 0;
}

/* The least time that the machine's arithmetic and memory allow. */
static double limit_seconds(NetcMachine machine, const Work *work) {
    double computing = ratio(work->flops, machine.flops), moving = ratio(work->bytes, machine.bytes);
    return computing > moving ? computing : moving;
}

static void print_line(FILE *out, const char *name, const char *layer, double share, const Work *work) {
    fprintf(out, "%9.3f %5.1f %% %8.1f %7.1f %5.0f %% %10.3f %8.2f  %-36s %s\n", work->seconds * 1e3,
            share * 100, ratio(work->flops, work->seconds) * 1e-9, ratio(work->bytes, work->seconds) * 1e-9,
            100 * ratio(work->limit, work->seconds), work->predicted * 1e3,
            ratio(work->seconds, work->predicted), name, layer);
}

static void add_work(Work *sum, const Work *work) {
    sum->seconds += work->seconds;
    sum->flops += work->flops;
    sum->bytes += work->bytes;
    sum->limit += work->limit;
    sum->predicted += work->predicted;
}

static void print_entries(FILE *out, const Entry *entries, int count) {
    Work sum = {0};
    for (int i = 0; i < count; i++)
        add_work(&sum, &entries[i].work);
    for (int i = 0; i < count; i++)
        print_line(out, entries[i].kernel->name, entries[i].kernel->layer,
                   ratio(entries[i].work.seconds, sum.seconds), &entries[i].work);
    print_line(out, "all kernels", "", 1, &sum);
}

void netc_profile_print(FILE *out, const NetcModel *model, NetcMachine machine, const double *seconds,
                        int steps, int threads) {
    Entry *entries = calloc((size_t)model->kernel_count + 1, sizeof *entries);
    if (!entries)
        return;
    for (int i = 0; i < model->kernel_count; i++) {
        const NetcKernelInfo *kernel = &model->kernels[i];
        Work work = {seconds[i] / steps, kernel->flops, kernel->bytes, 0,
                     kernel->predicted_seconds / threads};
        work.limit = limit_seconds(machine, &work);
        entries[i] = (Entry){kernel, work};
    }
    qsort(entries, (size_t)model->kernel_count, sizeof *entries, slowest_first);
    fprintf(out, "\nlimits of this machine with %d threads: %.1f GFLOP/s, %.1f GB/s\n", threads,
            machine.flops * 1e-9, machine.bytes * 1e-9);
    fprintf(out, "  ms/step   share  GFLOP/s    GB/s of limit  predicted measured\n");
    fprintf(out, "                                                   ms /predicted %-36s layer\n", "kernel");
    print_entries(out, entries, model->kernel_count);
    free(entries);
}
