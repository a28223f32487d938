/* Running other programs, without a shell. */
#ifndef NETC_PROCESS_H
#define NETC_PROCESS_H

#include "compiler/support/array.h"

#include <stdbool.h>

typedef Array(const char *) Command; /* the program, then its arguments; no NULL at the end */

/* Appends the words of `text`, which blanks separate; NULL and "" add none. */
void command_add_words(Arena *arena, Command *command, const char *text);

/* Runs the command and waits. Its standard error is ours; its standard output goes to the file `output`, or,
 * when that is NULL, is ours too. False, after a message, when it cannot be started or fails. */
bool command_run(Arena *arena, const Command *command, const char *output);

/* Ends the process by the signal that ended a command, if one did; to be called when all is tidied up. */
void command_end_by_signal(void);

#endif
