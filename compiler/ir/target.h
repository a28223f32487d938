/* The processors netc writes for. */
#ifndef NETC_IR_TARGET_H
#define NETC_IR_TARGET_H

#include <stdbool.h>
#include <stddef.h>

/* What a processor can do at best. */
typedef struct Machine {
    double flops; /* operations a second, in the precision of the target; a fused multiply-add is two */
    double bytes; /* a second, read and written, of memory far larger than the caches */
} Machine;

/* A processor, and the precision in which it computes. */
typedef struct Target {
    const char *name;     /* "avx512", "avx2", "generic"; "avx512-double", ... */
    const char *cc_flags; /* what the C compiler needs */
    size_t real_bytes;    /* of the numbers it computes with: 4, in double precision 8 */
    int lanes;            /* numbers in a vector: 16, 8, 4; in double precision 8, 4, 4 */
    int registers;        /* vector registers: 32, 16, 16 */
    bool broadcast_folds; /* an FMA can broadcast its scalar operand from memory */
    Machine core;         /* a current server processor's, where nothing has been measured */
} Target;

/* In single precision, by name; "native" is the best this machine runs. NULL when unknown. */
const Target *target_find(const char *name);

/* The same processor in double precision. */
const Target *target_in_double(const Target *target);

bool target_is_double(const Target *target);
size_t target_vector_bytes(const Target *target);
/* Vectors in a line of the caches. */
int target_vectors_per_line(const Target *target);

#endif
