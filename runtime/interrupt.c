#include "runtime/interrupt.h"

#include <string.h>
#include <unistd.h>

volatile sig_atomic_t netc_interrupted = 0;

static void note_signal(int number) {
    if (netc_interrupted)
        _exit(128 + number);
    netc_interrupted = number;
}

void netc_interrupt_install(void) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note_signal;
    action.sa_flags = SA_RESTART;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
    action.sa_handler = SIG_IGN;
    sigaction(SIGPIPE, &action, NULL);
    sigaction(SIGXFSZ, &action, NULL);
}
