/* The processors netc writes for. */
#ifndef NETC_IR_TARGET_H
#define NETC_IR_TARGET_H

#include <stdbool.h>

typedef struct Target {
    const char *name;     /* "avx512", "avx2", "generic" */
    const char *cc_flags; /* what the C compiler needs */
    int lanes;            /* floats in a vector: 16, 8, 4 */
    int registers;        /* vector registers: 32, 16, 16 */
    bool broadcast_folds; /* an FMA can broadcast its scalar operand from memory */
} Target;

/* By name; "native" is the best this machine runs. NULL when unknown. */
const Target *target_find(const char *name);

#endif
