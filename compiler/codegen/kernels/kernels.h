/* The kernel families, one file each. Each emitter writes the body of one work item; see function.h. */
#ifndef NETC_CODEGEN_KERNELS_KERNELS_H
#define NETC_CODEGEN_KERNELS_KERNELS_H

#include "compiler/codegen/function.h"

KernelEmitter emit_pack_weights, emit_conv, emit_conv_data_grad; /* conv_direct*.c */
KernelEmitter emit_conv_weight_grad, emit_combine_weight_grad;   /* conv_weight_grad*.c */
KernelEmitter emit_maxpool, emit_maxpool_grad, emit_avgpool, emit_avgpool_grad;
KernelEmitter emit_pointwise, emit_fill, emit_flatten, emit_flatten_grad;
KernelEmitter emit_linear, emit_linear_data_grad, emit_linear_weight_grad;
KernelEmitter emit_loss, emit_loss_grad;
KernelEmitter emit_moments, emit_norm_scale, emit_norm_backward, emit_fold_norm;
KernelEmitter emit_channel_conv, emit_pack_channel_conv; /* channel_*.c: LAYOUT_CHANNELS */
KernelEmitter emit_channel_flatten, emit_channel_loss, emit_spread_channels, emit_spread_images;

#endif
