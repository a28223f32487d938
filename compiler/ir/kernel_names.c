#include "compiler/ir/program.h"

static const char *const names[KERNEL_KIND_COUNT] = {
    [KERNEL_PACK_WEIGHTS] = "pack_weights",
    [KERNEL_CONV] = "conv",
    [KERNEL_CONV_DATA_GRAD] = "conv_data_grad",
    [KERNEL_CONV_WEIGHT_GRAD] = "conv_weight_grad",
    [KERNEL_COMBINE_WEIGHT_GRAD] = "combine_weight_grad",
    [KERNEL_MAXPOOL] = "maxpool",
    [KERNEL_MAXPOOL_GRAD] = "maxpool_grad",
    [KERNEL_AVGPOOL] = "avgpool",
    [KERNEL_AVGPOOL_GRAD] = "avgpool_grad",
    [KERNEL_POINTWISE] = "pointwise",
    [KERNEL_FLATTEN] = "flatten",
    [KERNEL_FLATTEN_GRAD] = "flatten_grad",
    [KERNEL_LINEAR] = "linear",
    [KERNEL_LINEAR_DATA_GRAD] = "linear_data_grad",
    [KERNEL_LINEAR_WEIGHT_GRAD] = "linear_weight_grad",
    [KERNEL_LOSS] = "cross_entropy",
    [KERNEL_LOSS_GRAD] = "cross_entropy_grad",
    [KERNEL_FILL] = "fill",
    [KERNEL_MOMENTS] = "moments",
    [KERNEL_NORM_SCALE] = "norm_scale",
    [KERNEL_FOLD_NORM] = "fold_norm",
    [KERNEL_SPREAD_CHANNELS] = "spread_channels",
    [KERNEL_SPREAD_IMAGES] = "spread_images",
    [KERNEL_NORM_BACKWARD] = "norm_backward",
};

const char *kernel_kind_name(KernelKind kind) {
    return names[kind];
}
