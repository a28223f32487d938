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

/* A prediction is right within this factor; kernels of a smaller share of the step do not matter. */
static const double tolerance = 1.5, least_share = 0.02;

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

/* The time of so many operations and bytes, side by side, at the machine's best. */
static double least_seconds(NetcMachine machine, double flops, double bytes) {
    double computing = ratio(flops, machine.flops), moving = ratio(bytes, machine.bytes);
    return computing > moving ? computing : moving;
}

static bool is_off(const Work *work) {
    return work->seconds > tolerance * work->predicted || work->predicted > tolerance * work->seconds;
}

static void print_line(FILE *out, const char *direction, const char *name, const char *layer, double share,
                       const Work *work) {
    fprintf(out, "%9.3f %5.1f %% %8.1f %7.1f %5.0f %% %10.3f %8.2f %s %-8s  %-36s %s\n", work->seconds * 1e3,
            share * 100, ratio(work->flops, work->seconds) * 1e-9, ratio(work->bytes, work->seconds) * 1e-9,
            100 * ratio(work->limit, work->seconds), work->predicted * 1e3,
            ratio(work->seconds, work->predicted), is_off(work) ? "*" : " ", direction, name, layer);
}

static void add_work(Work *sum, const Work *work) {
    sum->seconds += work->seconds;
    sum->flops += work->flops;
    sum->bytes += work->bytes;
    sum->limit += work->limit;
    sum->predicted += work->predicted;
}

static void print_accuracy(FILE *out, const Entry *entries, int count, double seconds) {
    int large = 0, off = 0;
    for (int i = 0; i < count; i++)
        if (entries[i].work.seconds > least_share * seconds) {
            large++;
            off += is_off(&entries[i].work);
        }
    fprintf(
        out,
        "\n%d of the %d kernels that take more than %.0f %% of the time are off the prediction (*) by more "
        "than %.1fx\n",
        off, large, least_share * 100, tolerance);
}

static const char *direction_name(const NetcKernelInfo *kernel) {
    return kernel->backward ? "backward" : "forward";
}

static Work sum_of(const Entry *entries, int count, bool backward) {
    Work sum = {0};
    for (int i = 0; i < count; i++)
        if (entries[i].kernel->backward == backward)
            add_work(&sum, &entries[i].work);
    return sum;
}

static void print_entries(FILE *out, const Entry *entries, int count) {
    Work forward = sum_of(entries, count, false), backward = sum_of(entries, count, true), sum = forward;
    add_work(&sum, &backward);
    for (int i = 0; i < count; i++)
        print_line(out, direction_name(entries[i].kernel), entries[i].kernel->name, entries[i].kernel->layer,
                   ratio(entries[i].work.seconds, sum.seconds), &entries[i].work);
    print_line(out, "forward", "all kernels", "", ratio(forward.seconds, sum.seconds), &forward);
    print_line(out, "backward", "all kernels", "", ratio(backward.seconds, sum.seconds), &backward);
    print_line(out, "", "all kernels", "", 1, &sum);
    print_accuracy(out, entries, count, sum.seconds);
}

void netc_profile_print(FILE *out, const NetcModel *model, NetcMachine machine, const double *seconds,
                        int threads) {
    Entry *entries = calloc((size_t)model->kernel_count + 1, sizeof *entries);
    if (!entries)
        return;
    for (int i = 0; i < model->kernel_count; i++) {
        const NetcKernelInfo *kernel = &model->kernels[i];
        Work work = {seconds[i], kernel->flops, kernel->bytes,
                     least_seconds(machine, kernel->flops, kernel->bytes),
                     least_seconds(machine, kernel->work, kernel->bytes)};
        entries[i] = (Entry){kernel, work};
    }
    qsort(entries, (size_t)model->kernel_count, sizeof *entries, slowest_first);
    fprintf(out, "\nlimits of this machine with %d threads: %.1f GFLOP/s, %.1f GB/s\n", threads,
            machine.flops * 1e-9, machine.bytes * 1e-9);
    fprintf(out, "each kernel in its fastest step:\n");
    fprintf(out, "       ms   share  GFLOP/s    GB/s of limit  predicted        x\n");
    fprintf(out, "                                                   ms predicted   direction %-36s layer\n",
            "kernel");
    print_entries(out, entries, model->kernel_count);
    free(entries);
}

void netc_profile_write(FILE *out, const NetcModel *model, NetcMachine machine, const double *seconds) {
    fprintf(out, "kernel,layer,direction,seconds,flops,bytes\n");
    fprintf(out, "machine,,,1,%.6g,%.6g\n", machine.flops, machine.bytes);
    for (int i = 0; i < model->kernel_count; i++) {
        const NetcKernelInfo *kernel = &model->kernels[i];
        fprintf(out, "%s,%s,%s,%.4g,%.6g,%.6g\n", kernel->name, kernel->layer, direction_name(kernel),
                seconds[i], kernel->flops, kernel->bytes);
    }
}
