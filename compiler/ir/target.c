#include "compiler/ir/target.h"

#include <stddef.h>
#include <string.h>

static const Target targets[] = {
    {"avx512",
     "-mavx512f -mavx512dq -mavx512bw -mavx512vl -mavx2 -mfma -mprefer-vector-width=512",
     16,
     32,
     true,
     {110e9, 12e9}},
    {"avx2", "-mavx2 -mfma", 8, 16, false, {100e9, 12e9}},
    {"generic", "", 4, 16, false, {25e9, 12e9}},
};

static const char *native_name(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl"))
        return "avx512";
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return "avx2";
#endif
    return "generic";
}

const Target *target_find(const char *name) {
    if (strcmp(name, "native") == 0)
        name = native_name();
    for (size_t i = 0; i < sizeof targets / sizeof *targets; i++)
        if (strcmp(targets[i].name, name) == 0)
            return &targets[i];
    return NULL;
}
