/* What a person sees of a training run: one line that redraws, or plain lines in a pipe. */
#ifndef NETC_RUNTIME_PROGRESS_H
#define NETC_RUNTIME_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

typedef enum NetcProgressMode {
    NETC_PROGRESS_AUTO,
    NETC_PROGRESS_ALWAYS,
    NETC_PROGRESS_NEVER
} NetcProgressMode;

typedef struct NetcProgress {
    FILE *out;
    bool quiet;       /* print nothing */
    bool redraw;      /* a line that is drawn over; else plain lines now and then */
    bool plain_steps; /* without redrawing: a line every half minute */
    bool color;
    bool drawn; /* a redrawn line is on the screen */
    int epoch, epochs, batches, first_batch, batch_size;
    double started, last_drawn; /* seconds of the monotonic clock */
} NetcProgress;

/* Numbers of the epoch so far. */
typedef struct NetcEpochSoFar {
    int batch;                 /* batches done */
    double loss, accuracy, lr; /* accuracy in per cent */
} NetcEpochSoFar;

/* A whole epoch. */
typedef struct NetcEpochResult {
    double loss, train_accuracy, validation_accuracy, seconds; /* NaN: no validation images */
    bool best;
} NetcEpochResult;

/* Redraws only on a terminal that can (auto), or in any case (always); NO_COLOR and TERM=dumb are honoured.
 */
void netc_progress_create(NetcProgress *progress, FILE *out, NetcProgressMode mode, bool quiet);

void netc_progress_begin(NetcProgress *progress, int epoch, int epochs, int first_batch, int batches,
                         int batch_size);
void netc_progress_update(NetcProgress *progress, const NetcEpochSoFar *so_far);
void netc_progress_end(NetcProgress *progress, const NetcEpochResult *result);

/* Takes the redrawn line away, so that other text can be printed. */
void netc_progress_clear(NetcProgress *progress);

/* Prints a line, unless quiet. */
void netc_progress_say(NetcProgress *progress, const char *format, ...) __attribute__((format(printf, 2, 3)));

double netc_monotonic_seconds(void);

#endif
