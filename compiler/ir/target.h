/* The processors netc writes for. */
#ifndef NETC_IR_TARGET_H
#define NETC_IR_TARGET_H

#include <stdbool.h>

/* What a processor can do at best. */
typedef struct Machine {
    double flops; /* FP32 operations a second; a fused multiply-add is two */
    double bytes; /* a second, read and written, of memory far larger than the caches */
} Machine;

typedef struct Target {
    const char *name;     /* "avx512", "avx2", "generic" */
    const char *cc_flags; /* what the C compiler needs */
    int lanes;            /* floats in a vector: 16, 8, 4 */
    int registers;        /* vector registers: 32, 16, 16 */
    bool broadcast_folds; /* an FMA can broadcast its scalar operand from memory */
    Machine core;         /* a current server processor's, where nothing has been measured */
} Target;

/* By name; "native" is the best this machine runs. NULL when unknown. */
const Target *target_find(const char *name);

#endif
