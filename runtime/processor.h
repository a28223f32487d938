/* What the processor at hand can execute. */
#ifndef NETC_RUNTIME_PROCESSOR_H
#define NETC_RUNTIME_PROCESSOR_H

#include <stdbool.h>

#include "runtime/error.h"
#include "runtime/model.h"

/* The vector instructions that netc writes for: with AVX2 comes FMA, with AVX-512 F, DQ, BW and VL. */
typedef struct NetcProcessor {
    bool avx2, avx512;
} NetcProcessor;

NetcProcessor netc_processor(void);

/* Whether it executes the model's target; else the error names a target to compile for. */
bool netc_processor_runs(NetcProcessor processor, const NetcModel *model, NetcError *error);

#endif
