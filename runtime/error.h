/* One error message, filled in by whoever notices the problem and printed by whoever called first.
 *
 * Every message says what was wrong, where (file, record, byte) and what to do. Functions that can
 * fail take a NetcError last and return false (or NULL) after filling it in. */
#ifndef NETC_RUNTIME_ERROR_H
#define NETC_RUNTIME_ERROR_H

#include <stdbool.h>

typedef struct NetcError {
    char text[2048];
} NetcError;

#ifdef __cplusplus
extern "C" {
#endif

/* Formats the message and returns false, so that `return netc_fail(error, ...)` reads well. */
bool netc_fail(NetcError *error, const char *format, ...) __attribute__((format(printf, 2, 3)));

#ifdef __cplusplus
}
#endif

#endif
