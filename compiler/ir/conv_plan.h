/* How each convolution kernel blocks its loops, and what memory that takes: decided once, from the shape and
 * the target, for the passes that plan memory and the emitters that write the loops. */
#ifndef NETC_IR_CONV_PLAN_H
#define NETC_IR_CONV_PLAN_H

#include "compiler/ir/program.h"

/* Fills in algorithm, packed_floats, partial_floats and scratch_bytes of a CONV, CONV_DATA_GRAD or
 * CONV_WEIGHT_GRAD kernel whose geometry, operands, sinks and items are set; of the program: target, exact.
 */
void conv_plan_forward(const Program *program, Kernel *kernel);
void conv_plan_data_grad(const Program *program, Kernel *kernel);
void conv_plan_weight_grad(const Program *program, Kernel *kernel);

/* Work items of the PACK_WEIGHTS kernel for `conv`, which has been planned: blocks of result channels. */
int conv_pack_items(const Target *target, const Kernel *conv);

/* Work items of the COMBINE_WEIGHT_GRAD kernel for `weight_grad`, which has been planned. */
int conv_combine_items(const Kernel *weight_grad);

/* The same as conv_plan_* with CONV_GEMM, for any geometry; makes one work item of each block of images. */
void conv_plan_gemm(const Target *target, Kernel *kernel);

#endif
