/* Which algorithm computes which convolution, in which tiles: what has been measured, else what usually is
 * the fastest. */
#ifndef NETC_IR_TUNING_H
#define NETC_IR_TUNING_H

#include "compiler/ir/program.h"
#include "compiler/support/location.h"

enum { CONV_ALGORITHMS = CONV_GEMM + 1 };

/* "direct", "winograd", "gemm"; a NULL follows. */
extern const char *const conv_algorithm_names[CONV_ALGORITHMS + 1];

/* What was measured for all kernels that compute this. */
typedef struct ConvChoice {
    KernelKind kind; /* KERNEL_CONV, KERNEL_CONV_DATA_GRAD or KERNEL_CONV_WEIGHT_GRAD */
    int batch;
    const char *shape; /* conv_shape_text() */
    ConvAlgorithm algorithm;
    ConvTile tile;         /* of CONV and CONV_DATA_GRAD; zeros: by rule */
    Location at;           /* of `algorithm` in the tuning file */
    Location line;         /* all of it */
    bool used, impossible; /* there is such a kernel; the algorithm cannot compute it */
} ConvChoice;

/* The measured choices for one target. */
typedef struct Tuning Tuning;
struct Tuning {
    Array(ConvChoice) choices;
    int preferred;           /* ConvAlgorithm for every kernel it can compute, to measure it; -1: none */
    ConvTile preferred_tile; /* for every kernel that has tiles, to measure it; zeros: none */
    Machine core;            /* the figures of the machine, of one core; zeros: not measured */
};

/* A convolution as in .net files, with what it reads and makes: "conv 3x3 stride 2 pad 1, 16x32x32 to
 * 32x16x16". */
const char *conv_shape_text(Arena *arena, const ConvGeometry *conv);

/* The algorithm for a kernel that conv_plan_* can use: the measured one (program->graph->tuning, which
 * remembers that it was used), else the usual one. */
ConvAlgorithm conv_algorithm(const Program *program, const Kernel *kernel);

/* The tile that was measured with this algorithm; zeros: by rule. */
ConvTile conv_tuned_tile(const Program *program, const Kernel *kernel, ConvAlgorithm algorithm);

/* Without measurements. */
ConvAlgorithm conv_usual_algorithm(const Program *program, const Kernel *kernel);

#endif
