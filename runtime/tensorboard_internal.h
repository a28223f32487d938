/* Between the files tensorboard*.c. */
#ifndef NETC_RUNTIME_TENSORBOARD_INTERNAL_H
#define NETC_RUNTIME_TENSORBOARD_INTERNAL_H

#include "runtime/tensorboard.h"
#include "tensorboard.pb-c.h"

/* Fills in the time and writes one record. */
void netc_events_write(NetcEvents *events, Netc__Tensorboard__Event *event);

#endif
