#include "compiler/ir/target.h"

#include <stddef.h>
#include <string.h>

#define AVX512 "-mavx512f -mavx512dq -mavx512bw -mavx512vl -mavx2 -mfma -mprefer-vector-width=512"
#define AVX2 "-mavx2 -mfma"

static const Target targets[] = {
    {"avx512", AVX512, sizeof(float), 16, 32, true, {110e9, 30e9}},
    {"avx2", AVX2, sizeof(float), 8, 16, false, {100e9, 30e9}},
    {"generic", "", sizeof(float), 4, 16, false, {25e9, 30e9}},
};

/* Those in double precision, in the same order. A vector of the generic one is two of the processor's, which
 * gcc would warn of although no function that others see takes one. */
static const Target double_targets[] = {
    {"avx512-double", AVX512, sizeof(double), 8, 32, true, {55e9, 30e9}},
    {"avx2-double", AVX2, sizeof(double), 4, 16, false, {50e9, 30e9}},
    {"generic-double", "-Wno-psabi", sizeof(double), 4, 16, false, {30e9, 30e9}},
};

_Static_assert(sizeof targets == sizeof double_targets, "every target has one in double precision");

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

const Target *target_in_double(const Target *target) {
    return &double_targets[target - targets];
}

bool target_is_double(const Target *target) {
    return target->real_bytes == sizeof(double);
}

size_t target_vector_bytes(const Target *target) {
    return target->real_bytes * (size_t)target->lanes;
}

int target_vectors_per_line(const Target *target) {
    enum { LINE_BYTES = 64 };
    return LINE_BYTES / (int)target_vector_bytes(target);
}
