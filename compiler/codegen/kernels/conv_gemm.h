/* Convolutions as matrix products (im2col and OpenBLAS): any groups, dilation, stride and kernel size. */
#ifndef NETC_CODEGEN_KERNELS_CONV_GEMM_H
#define NETC_CODEGEN_KERNELS_CONV_GEMM_H

#include "compiler/codegen/function.h"

KernelEmitter emit_conv_gemm, emit_conv_data_grad_gemm, emit_conv_weight_grad_gemm;

#endif
