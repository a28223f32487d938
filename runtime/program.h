/* The program that a compiled network becomes: NETWORK train|test|predict|dump|convert|summary|bench. */
#ifndef NETC_RUNTIME_PROGRAM_H
#define NETC_RUNTIME_PROGRAM_H

#include "runtime/model.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Does what the command line says and returns the exit status: 0, 1 after an error, 2 for a wrong command
 * line, 130 or 143 when a signal ended training. A generated main() does nothing but call this. */
int netc_main(const NetcModel *model, int argc, char **argv);

#ifdef __cplusplus
}
#endif
#endif
