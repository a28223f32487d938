/* The tuning file: measured choices of algorithms, a line each; after an algorithm may stand its tile, result
 * channels x pixels in registers, where it is not the one by rule.
 *
 *     machine avx512: 2 threads, 236.1 GFLOP/s, 18.0 GB/s
 *     forward avx512 batch 128 conv 3x3 stride 2 pad 1, 16x32x32 to 32x16x16: direct 812.3 us
 *     data_grad avx512 batch 128 conv 3x3 pad 1, 16x32x32 to 16x32x32: winograd tile 8x3 1402.2 us
 *
 * '#' begins a comment. Lines for other targets are skipped. */
#ifndef NETC_TUNING_FILE_H
#define NETC_TUNING_FILE_H

#include "compiler/ir/tuning.h"
#include "compiler/support/diagnostics.h"

typedef struct TuningFile {
    Tuning tuning; /* for the target it was read for */
    Diagnostics *diagnostics;
    int source; /* its number among the sources of the diagnostics */
} TuningFile;

/* Reads a file; NULL after messages. */
TuningFile *tuning_file_read(Arena *arena, const char *path, const Target *target);

/* Once the program is there that the choices were used for: warns of those that fit nothing in it. False
 * after errors: a choice that cannot compute its kernel. */
bool tuning_file_check(const TuningFile *file, const Program *program);

/* "forward", "data_grad" or "weight_grad": how the file names a kind of kernel. */
const char *tuning_direction(KernelKind kind);

#endif
