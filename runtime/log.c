#include "runtime/log.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "runtime/recipe_text.h"
#include "runtime/run_folder.h"

static const char METRICS_HEADING[] =
    "epoch,step,learning_rate,train_loss,epoch_loss,train_acc,val_loss,val_acc,"
    "test_loss,test_acc\n";
static const char TIMING_HEADING[] = "epoch,seconds,images_per_second\n";

void netc_log_warn(NetcLog *log, const char *what) {
    if (!log->warned) {
        fprintf(stderr, "warning: ");
        netc_print_escaped(stderr, what);
        fprintf(stderr, "; training goes on without it\n");
    }
    log->warned = true;
}

static void fail_file(NetcLog *log, int *file, const char *name) {
    char text[NETC_PATH_SIZE + 256];
    snprintf(text, sizeof text, "cannot write %s/%s: %s", log->folder, name, strerror(errno));
    netc_log_warn(log, text);
    if (*file >= 0)
        close(*file);
    *file = -1;
}

static bool write_all(int file, const char *text, size_t size) {
    while (size > 0) {
        ssize_t written = write(file, text, size);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            text += written;
            size -= (size_t)written;
        }
    }
    return true;
}

static int open_file(const char *folder, const char *name) {
    char path[NETC_PATH_SIZE];
    NetcError error;
    if (!netc_join_path(path, folder, name, &error)) {
        errno = ENAMETOOLONG;
        return -1;
    }
    return open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
}

/* Leaves `keep` bytes, or what is there when it is less, and returns the number; -1 on failure. */
static int64_t cut_file(int file, int64_t keep) {
    off_t size = lseek(file, 0, SEEK_END);
    if (size < 0)
        return -1;
    if (size > keep)
        size = keep;
    if (ftruncate(file, size) != 0 || lseek(file, size, SEEK_SET) < 0)
        return -1;
    return size;
}

static void open_metrics(NetcLog *log, const char *folder, int64_t keep) {
    log->metrics = open_file(folder, "metrics.csv");
    log->metrics_bytes = log->metrics < 0 ? -1 : cut_file(log->metrics, keep);
    if (log->metrics_bytes < 0) {
        log->metrics_bytes = keep;
        fail_file(log, &log->metrics, "metrics.csv");
        return;
    }
    if (log->metrics_bytes < keep)
        netc_log_warn(log, "metrics.csv is shorter than when the state was saved: lines are missing in it");
    if (log->metrics_bytes > 0)
        return;
    if (write_all(log->metrics, METRICS_HEADING, sizeof METRICS_HEADING - 1))
        log->metrics_bytes = sizeof METRICS_HEADING - 1;
    else
        fail_file(log, &log->metrics, "metrics.csv");
}

static void open_timing(NetcLog *log, const char *folder, bool keep) {
    log->timing = open_file(folder, "timing.csv");
    int64_t size = log->timing < 0 ? -1 : cut_file(log->timing, keep ? INT64_MAX : 0);
    if (size < 0 || (size == 0 && !write_all(log->timing, TIMING_HEADING, sizeof TIMING_HEADING - 1)))
        fail_file(log, &log->timing, "timing.csv");
}

void netc_log_open(NetcLog *log, const char *folder, int64_t keep_bytes) {
    *log = (NetcLog){.metrics = -1, .timing = -1, .folder = folder};
    if (!folder)
        return;
    open_metrics(log, folder, keep_bytes);
    open_timing(log, folder, keep_bytes > 0);
}

void netc_log_close(NetcLog *log) {
    if (log->metrics >= 0)
        close(log->metrics);
    if (log->timing >= 0)
        close(log->timing);
    log->metrics = log->timing = -1;
}

NetcMetrics netc_metrics_at(int64_t epoch, int64_t step) {
    return (NetcMetrics){epoch, step, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN};
}

void netc_log_metrics(NetcLog *log, const NetcMetrics *metrics) {
    if (log->metrics < 0)
        return;
    const double columns[] = {metrics->lr,
                              metrics->train_loss,
                              metrics->epoch_loss,
                              metrics->train_accuracy,
                              metrics->validation_loss,
                              metrics->validation_accuracy,
                              metrics->test_loss,
                              metrics->test_accuracy};
    char line[512];
    size_t used =
        (size_t)snprintf(line, sizeof line, "%lld,%lld", (long long)metrics->epoch, (long long)metrics->step);
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        char number[40] = "";
        if (!isnan(columns[i]))
            netc_format_real(number, sizeof number, columns[i]);
        used += (size_t)snprintf(line + used, sizeof line - used, ",%s", number);
    }
    line[used++] = '\n';
    if (write_all(log->metrics, line, used))
        log->metrics_bytes += (int64_t)used;
    else
        fail_file(log, &log->metrics, "metrics.csv");
}

void netc_log_timing(NetcLog *log, int64_t epoch, double seconds, double images_per_second) {
    if (log->timing < 0)
        return;
    char line[128];
    int used = snprintf(line, sizeof line, "%lld,%.3f,%.1f\n", (long long)epoch, seconds, images_per_second);
    if (!write_all(log->timing, line, (size_t)used))
        fail_file(log, &log->timing, "timing.csv");
}

void netc_log_sync(NetcLog *log) {
    if (log->metrics >= 0 && fdatasync(log->metrics) != 0 && errno != EINVAL && errno != EROFS)
        fail_file(log, &log->metrics, "metrics.csv");
}
