/* Runs one weight-gradient kernel and its combining kernel by themselves: builds them by hand, emits and
 * compiles them for a target, runs them on random numbers and compares with plain loops in double precision.
 */
#ifndef NETC_TESTS_WEIGHT_GRAD_HARNESS_H
#define NETC_TESTS_WEIGHT_GRAD_HARNESS_H

#include "compiler/ir/program.h"

typedef enum BiasCase { NO_BIAS, BIAS, ZERO_BIAS_GRADIENT } BiasCase;

typedef struct WeightGradCase {
    int in_channels, out_channels, height, width;
    Window window;
    bool plain; /* operands are stored tensors; else x is max(0, x * scale + shift) and dy is g + slope * y +
                   correction */
    BiasCase bias;
    int stripes; /* work items of one block of images */
    int blocks;
    bool exact; /* Program.exact */
} WeightGradCase;

typedef struct WeightGradRun WeightGradRun;

/* NULL if this machine cannot run the target. */
WeightGradRun *weight_grad_run_create(const WeightGradCase *test, const char *target);
void weight_grad_run_kernel(const WeightGradRun *run);
void weight_grad_run_combine(const WeightGradRun *run);
double weight_grad_run_flops(const WeightGradRun *run);
ConvAlgorithm weight_grad_run_algorithm(const WeightGradRun *run);
/* The largest difference of a gradient, relative to the largest gradient; infinite when memory beside was
 * changed. */
double weight_grad_run_error(const WeightGradRun *run);
void weight_grad_run_destroy(WeightGradRun *run);

#endif
