/* Everything that makes two runs differ, as "key: value" lines, and how two of these differ. */
#ifndef NETC_RUNTIME_IDENTITY_H
#define NETC_RUNTIME_IDENTITY_H

#include <stdbool.h>

enum { NETC_DIFFERENCES_SIZE = 1400, NETC_REASON_SIZE = 256 };

bool netc_identity_has_more_epochs(const char *saved, const char *current);

/* Writes "\n  KEY: A then, B now" for each key whose values differ; epochs are passed over
 * where they are allowed to. Empty: no difference. */
void netc_identity_differences(const char *saved, const char *current, bool epochs_allowed,
                               char text[NETC_DIFFERENCES_SIZE]);

/* Writes "\n..." on why the current identity's epochs cannot be added to a run with the named schedule, which
 * spreads over all of them; empty where the schedule is NULL, or no epochs are added. */
void netc_identity_explain_epochs(const char *saved, const char *current, const char *spanning_schedule,
                                  char text[NETC_REASON_SIZE]);

#endif
