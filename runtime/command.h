/* What the commands of a compiled network share. */
#ifndef NETC_RUNTIME_COMMAND_H
#define NETC_RUNTIME_COMMAND_H

#include "runtime/error.h"
#include "runtime/model.h"
#include "runtime/options.h"

/* `argv` holds what follows the command's name. Returns the exit status. */
typedef int NetcCommandFunction(const NetcModel *model, const char *program, int argc, char **argv);

typedef struct NetcCommand {
    const char *name, *summary;
    NetcCommandFunction *run;
    bool for_training; /* no use to a program that only applies weights */
} NetcCommand;

NetcCommandFunction netc_command_train, netc_command_test, netc_command_predict, netc_command_dump,
    netc_command_convert, netc_command_summary, netc_command_bench, netc_command_preview,
    netc_command_compare;

/* How a command is used, for --help and for messages. */
typedef struct NetcUsage {
    const char *program, *command;
    const char *arguments; /* "--weights FILE IMAGE..." */
    const char *about;     /* one or more whole lines */
    const NetcOption *options;
    int option_count;
} NetcUsage;

enum { NETC_GO_ON = -1 };

/* Handles --help and parses the options; leaves the other arguments in argv and their number in *argc.
 * Returns NETC_GO_ON, or the exit status to end with. */
int netc_command_parse(const NetcUsage *usage, int *argc, char **argv);

/* Print "PROGRAM COMMAND: error: ..." and return the exit status 2 (with a hint at --help) or 1. */
int netc_command_misused(const NetcUsage *usage, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
int netc_command_failed(const NetcUsage *usage, const NetcError *error);

/* Flushes standard output; says so and returns false where what was printed could not be written. */
bool netc_flush_output(const char *program);

/* All the cores this process may use. */
int netc_default_threads(void);
int netc_default_loader_threads(int threads); /* beside so many that train */

/* Fails where the program was compiled for inference only, saying how to compile it for training. */
bool netc_check_trains(const NetcModel *model, NetcError *error);

/* Fails unless `batch` is the compiled one, saying how to compile for another. */
bool netc_check_batch(const NetcModel *model, int batch, NetcError *error);

#endif
