#include "runtime/progress.h"

#include <math.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

#include "runtime/error.h"

static const double REDRAW_SECONDS = 0.1, PLAIN_SECONDS = 30;
enum { DEFAULT_COLUMNS = 80, LINE_SIZE = 512 };

double netc_monotonic_seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

static bool is_set(const char *variable) {
    const char *value = getenv(variable);
    return value && value[0];
}

void netc_progress_create(NetcProgress *progress, FILE *out, NetcProgressMode mode, bool quiet) {
    const char *term = getenv("TERM");
    bool terminal = isatty(fileno(out)) == 1;
    bool able = terminal && term && strcmp(term, "dumb") != 0;
    memset(progress, 0, sizeof *progress);
    progress->out = out;
    progress->quiet = quiet;
    progress->redraw = !quiet && (mode == NETC_PROGRESS_ALWAYS || (mode == NETC_PROGRESS_AUTO && able));
    progress->plain_steps = !quiet && mode == NETC_PROGRESS_AUTO;
    progress->color = able && !is_set("NO_COLOR");
}

/* What the terminal says, asked each time, since windows change their size; no more than COLUMNS. */
static int columns(const NetcProgress *progress) {
    const char *variable = getenv("COLUMNS");
    int wanted = variable ? atoi(variable) : 0;
    struct winsize size;
    bool known = ioctl(fileno(progress->out), TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    if (wanted > 0 && !(known && size.ws_col < wanted))
        return wanted;
    return known ? size.ws_col : DEFAULT_COLUMNS;
}

static void format_time(char *text, size_t size, double seconds) {
    long whole = seconds < 0 || seconds > 1e9 ? 0 : lround(seconds);
    if (whole >= 3600)
        snprintf(text, size, "%ld:%02ld:%02ld", whole / 3600, whole / 60 % 60, whole % 60);
    else
        snprintf(text, size, "%ld:%02ld", whole / 60, whole % 60);
}

void netc_progress_begin(NetcProgress *progress, int epoch, int epochs, int first_batch, int batches,
                         int batch_size) {
    progress->epoch = epoch;
    progress->epochs = epochs;
    progress->first_batch = first_batch;
    progress->batches = batches;
    progress->batch_size = batch_size;
    progress->started = progress->last_drawn = netc_monotonic_seconds();
}

static void format_status(const NetcProgress *progress, const NetcEpochSoFar *so_far, double now,
                          char line[LINE_SIZE]) {
    int done = so_far->batch - progress->first_batch;
    double seconds = now - progress->started, speed = seconds > 0 ? done * progress->batch_size / seconds : 0;
    double left = done > 0 ? seconds / done * (progress->batches - so_far->batch) : 0;
    int percent = progress->batches > 0 ? (int)(100LL * so_far->batch / progress->batches) : 100;
    char eta[32];
    format_time(eta, sizeof eta, left);
    snprintf(line, LINE_SIZE,
             "epoch %d/%d  batch %d/%d  %3d %%  ETA %s  %.0f img/s  loss %.4f  train %.2f %%  lr %.4g",
             progress->epoch + 1, progress->epochs, so_far->batch, progress->batches, percent, eta, speed,
             so_far->loss, so_far->accuracy, so_far->lr);
}

/* One column stays free: a full last column makes some terminals break the line. */
static void redraw(NetcProgress *progress, const char *line) {
    int room = columns(progress) - 1;
    fprintf(progress->out, "\r%.*s\033[K", room > 0 ? room : 1, line);
    fflush(progress->out);
    progress->drawn = true;
}

void netc_progress_update(NetcProgress *progress, const NetcEpochSoFar *so_far) {
    double now = netc_monotonic_seconds();
    double pause = progress->redraw ? REDRAW_SECONDS : PLAIN_SECONDS;
    bool whole = progress->redraw && so_far->batch == progress->batches;
    if (!(progress->redraw || progress->plain_steps) || (now - progress->last_drawn < pause && !whole))
        return;
    char line[LINE_SIZE];
    format_status(progress, so_far, now, line);
    progress->last_drawn = now;
    if (progress->redraw)
        redraw(progress, line);
    else
        netc_progress_say(progress, "%s", line);
}

void netc_progress_clear(NetcProgress *progress) {
    if (progress->drawn) {
        fprintf(progress->out, "\r\033[K");
        fflush(progress->out);
    }
    progress->drawn = false;
}

static void print_line(NetcProgress *progress, const char *line, const char *mark) {
    netc_progress_clear(progress);
    if (progress->quiet)
        return;
    netc_print_escaped(progress->out, line);
    fprintf(progress->out, "%s\n", mark);
    fflush(progress->out);
}

void netc_progress_say(NetcProgress *progress, const char *format, ...) {
    char *line = NULL;
    size_t size;
    va_list arguments;
    FILE *text = open_memstream(&line, &size);
    if (!text)
        return;
    va_start(arguments, format);
    vfprintf(text, format, arguments);
    va_end(arguments);
    if (fclose(text) == 0)
        print_line(progress, line, "");
    free(line);
}

void netc_progress_end(NetcProgress *progress, const NetcEpochResult *result) {
    char validation[48] = "";
    int width = snprintf(NULL, 0, "%d", progress->epochs);
    if (!isnan(result->validation_accuracy))
        snprintf(validation, sizeof validation, "  val %6.2f %%", result->validation_accuracy);
    const char *mark = !result->best ? "" : progress->color ? "  \033[1;32m* best\033[0m" : "  * best";
    char line[LINE_SIZE];
    snprintf(line, sizeof line, "epoch %*d/%d  loss %.4f  train %6.2f %%%s  %.1f s", width,
             progress->epoch + 1, progress->epochs, result->loss, result->train_accuracy, validation,
             result->seconds);
    print_line(progress, line, mark);
}
