/* TensorBoard event files: what a run writes for `tensorboard --logdir OUT`.
 *
 * A file is a row of records, each with its length and two masked CRC-32C sums (TensorFlow's record format),
 * each holding a protocol buffer (tensorboard.proto). Every record is handed to the system at once, so that a
 * killed run loses none and a torn last one does no harm to readers. After a failure to write the file is
 * closed and later calls do nothing: one warning is the caller's to print. */
#ifndef NETC_RUNTIME_TENSORBOARD_H
#define NETC_RUNTIME_TENSORBOARD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/error.h"
#include "runtime/model.h"

typedef struct NetcEvents {
    int file;    /* -1: not written */
    bool failed; /* the file could not be created or written */
    char name[256];
} NetcEvents;

/* An RGB or grey picture as PNG. */
typedef struct NetcEventImage {
    int height, width;
    const unsigned char *png;
    size_t size;
} NetcEventImage;

/* Creates folder/events.out.tfevents.TIME.HOST.PID.N, a new name each time. */
bool netc_events_open(NetcEvents *events, const char *folder, NetcError *error);
void netc_events_close(NetcEvents *events);

/* Removes the event files of earlier runs from the folder. */
bool netc_events_remove(const char *folder, NetcError *error);

/* Tells readers to forget what earlier files say about `step` and later ones: a resumed run repeats them. */
void netc_events_restart(NetcEvents *events, int64_t step);

void netc_events_scalar(NetcEvents *events, const char *tag, int64_t step, double value);

/* `markdown` is shown as formatted text. */
void netc_events_text(NetcEvents *events, const char *tag, int64_t step, const char *markdown);

void netc_events_image(NetcEvents *events, const char *tag, int64_t step, const NetcEventImage *image);

/* The network as nodes NAME/blocks/0/net/1, from the model's layer table: TensorBoard folds the hierarchy. */
void netc_events_graph(NetcEvents *events, const NetcModel *model);

/* CRC-32C (Castagnoli), reflected: of "123456789" it is 0xe3069283. */
uint32_t netc_crc32c(const void *bytes, size_t size);

#endif
