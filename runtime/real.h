/* The numbers that networks are computed in: float, or double where NETC_DOUBLE is defined.
 *
 * netc --precision=double defines it in what it emits, and its programs are linked with
 * libnetc_runtime_double, which is the runtime compiled with it. Code of your own that uses a model takes
 * part with -DNETC_DOUBLE (netc --cflags --precision=double says so). Parts of different precisions do not
 * link (runtime/state.h), or are refused by their model's `abi`. */
#ifndef NETC_RUNTIME_REAL_H
#define NETC_RUNTIME_REAL_H

#ifdef NETC_DOUBLE
typedef double NetcReal;
#else
typedef float NetcReal;
#endif

#endif
