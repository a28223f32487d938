/* Runs one convolution kernel by itself: builds the kernel by hand, emits and compiles it for a target, runs
 * it on random numbers and compares everything it leaves behind with plain loops in double precision. */
#ifndef NETC_TESTS_CONV_HARNESS_H
#define NETC_TESTS_CONV_HARNESS_H

#include "compiler/ir/program.h"

typedef struct ConvCase {
    KernelKind kind; /* CONV or CONV_DATA_GRAD */
    int in_channels, out_channels, height, width;
    int kernel_h, kernel_w, stride, pad_h, pad_w;
    bool plain;  /* the operand is a stored tensor; else max(0, x * scale + shift) by channel */
    int stripes; /* work items of one block of images */
    int blocks;
    bool exact;           /* no Winograd */
    int dilation, groups; /* 0 stands for 1 */
} ConvCase;

typedef struct ConvRun ConvRun;

/* NULL if this machine cannot run the target. */
ConvRun *conv_run_create(const ConvCase *test, const char *target);
void conv_run_pack(const ConvRun *run);
void conv_run_kernel(const ConvRun *run);
ConvAlgorithm conv_run_algorithm(const ConvRun *run);
double conv_run_flops(const ConvRun *run);
/* The largest difference of anything stored or summed, relative to the largest value. */
double conv_run_error(const ConvRun *run);
void conv_run_destroy(ConvRun *run);

#endif
