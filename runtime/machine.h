/* What this machine can do at best, measured. */
#ifndef NETC_RUNTIME_MACHINE_H
#define NETC_RUNTIME_MACHINE_H

typedef struct NetcMachine {
    double flops; /* multiplications and additions of NetcReals a second, in vectors of the model's width */
    double bytes; /* read and written a second, of memory far larger than the caches */
} NetcMachine;

/* For programs of so many lanes; takes about a second. Bytes are 0 where there is not enough memory to
 * measure. */
NetcMachine netc_machine_measure(int threads, int lanes);

#endif
