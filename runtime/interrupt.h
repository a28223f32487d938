/* Ctrl-C and SIGTERM as a wish to stop, honoured between two steps. */
#ifndef NETC_RUNTIME_INTERRUPT_H
#define NETC_RUNTIME_INTERRUPT_H

#include <signal.h>

/* The signal that came, or 0. */
extern volatile sig_atomic_t netc_interrupted;

/* The first SIGINT or SIGTERM sets netc_interrupted; the second ends the process at once with status 128 +
 * signal. SIGPIPE and SIGXFSZ are ignored, so that writing reports an error instead. */
void netc_interrupt_install(void);

#endif
