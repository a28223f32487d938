/* The contract between generated code and the runtime: the only runtime header about models.
 *
 * A generated file defines one `const NetcModel`, constant data and its entry points, and nothing else that
 * other files see. It allocates nothing. All memory it works on is described by a NetcState, which the
 * runtime lays out (runtime/state.h); several models, and several states of one model, live side by side.
 *
 * Layout of image tensors: [batch / lanes][channels][height][width][lanes] numbers, lanes = images side by
 * side in one vector. A batch that does not fill the last lanes is padded by the compiler: `padded_batch`
 * is the batch rounded up to whole vectors. */
#ifndef NETC_RUNTIME_MODEL_H
#define NETC_RUNTIME_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/real.h"
#include "runtime/recipe.h"

#ifdef __cplusplus
extern "C" {
#endif

/* A runtime refuses models of another interface or precision. */
enum { NETC_DOUBLE_ABI = 1000, NETC_MODEL_ABI = 3 + (sizeof(NetcReal) == sizeof(double)) * NETC_DOUBLE_ABI };

enum { NETC_MAX_RANK = 4, NETC_ALIGNMENT = 4096 };

typedef enum NetcTensorKind {
    NETC_PARAMETER, /* NetcReal, trained: in NetcState.parameters, its gradient at the same offset of
                       .gradients */
    NETC_BUFFER,    /* NetcReal, not trained (running statistics): in NetcState.buffers */
    NETC_COUNTER,   /* int64 scalar (num_batches_tracked): in NetcState.counters */
} NetcTensorKind;

typedef enum NetcRole {
    NETC_ROLE_CONV_WEIGHT,
    NETC_ROLE_CONV_BIAS,
    NETC_ROLE_NORM_WEIGHT,
    NETC_ROLE_NORM_BIAS,
    NETC_ROLE_LINEAR_WEIGHT,
    NETC_ROLE_LINEAR_BIAS,
    NETC_ROLE_RUNNING_MEAN,
    NETC_ROLE_RUNNING_VARIANCE,
    NETC_ROLE_BATCHES_TRACKED,
} NetcRole;

typedef enum NetcInit {
    NETC_INIT_CONSTANT, /* every element is `init_value` */
    NETC_INIT_NORMAL,   /* mean 0, standard deviation `init_value` */
    NETC_INIT_UNIFORM,  /* -init_value .. init_value */
} NetcInit;

/* One entry of the model's state_dict, in PyTorch's order and with PyTorch's names and shapes (a
 * convolution's weight is [out, in / groups, kernel height, kernel width]). */
typedef struct NetcTensorInfo {
    const char *name; /* as in the published checkpoints, without their leading "model." */
    NetcTensorKind kind;
    NetcRole role;
    int rank; /* 0 for counters */
    int shape[NETC_MAX_RANK];
    size_t offset; /* in elements of the vector its kind lives in */
    size_t count;  /* elements */
    NetcInit init;
    float init_value;
} NetcTensorInfo;

/* One layer, for summaries, graphs and reports; computed by the compiler. */
typedef struct NetcLayerInfo {
    const char *name;   /* path, for example "blocks.0.net.0" */
    const char *kind;   /* "conv 3x3", "bn", "act relu", ... */
    const char *inputs; /* names of the layers it reads, separated by blanks; "" reads the image */
    int channels, height, width;
    int64_t parameters;       /* trained values in this layer */
    int64_t multiply_adds;    /* per image, forward */
    int64_t activation_bytes; /* kept for the backward pass, for the whole batch; 0 when recomputed */
} NetcLayerInfo;

/* One kernel call of the training step, in order, for profiles. */
typedef struct NetcKernelInfo {
    const char *name;  /* the emitted function */
    const char *layer; /* the layer it works for, or "" */
    bool backward;
    double flops; /* executed in a step; multiply and add count separately */
    double bytes; /* moved between memory and caches in a step */
    double work;  /* by the compiler's cost model: operations that take as long at the machine's best */
} NetcKernelInfo;

typedef enum NetcMode {
    NETC_EVALUATE,      /* forward with running statistics, no dropout; nothing is changed but logits, loss */
    NETC_TRAIN_FORWARD, /* forward with batch statistics; running statistics are updated */
    NETC_TRAIN,         /* the same and backward: gradients of the mean loss over `examples` images */
} NetcMode;

/* All that a model works on. The pointers are into memory owned by the runtime, aligned to NETC_ALIGNMENT. */
typedef struct NetcState {
    NetcReal *parameters;   /* parameter_floats */
    NetcReal *gradients;    /* parameter_floats, overwritten by NETC_TRAIN; NULL where inference_only */
    NetcReal *buffers;      /* buffer_floats */
    int64_t *counters;      /* counter_count */
    NetcReal *images;       /* in: image_floats, in the lane layout, already normalised; unused lanes zero */
    int32_t *labels;        /* in: padded_batch class numbers; of unused lanes: 0 */
    int32_t *mixed_labels;  /* in: second label of each image for mixup; ignored where mix_weight is 1 */
    NetcReal *mix_weights;  /* in: weight of `labels` in the loss, 1 without mixup */
    NetcReal *logits;       /* out: [padded_batch][classes] */
    NetcReal *losses;       /* out: [padded_batch], each image's cross entropy */
    unsigned char *arena;   /* arena_bytes */
    unsigned char *scratch; /* scratch_bytes for each thread */
    double *kernel_seconds; /* out, kernel_count, added to: time of each kernel; NULL: not measured */
    int examples;           /* in: images that count, 1..batch; always `batch` in training except at dump */
    int threads;            /* in: OpenMP threads to use; results do not depend on it */
    NetcReal label_smoothing; /* in: 0 for none; 0 in evaluation */
    uint64_t seed;            /* in: of this step's dropout masks; a different value each step */
} NetcState;

typedef struct NetcModel {
    int abi;                 /* NETC_MODEL_ABI */
    const char *name;        /* "DenseNet" */
    const char *source;      /* the .net file as named on netc's command line */
    const char *target;      /* "avx512", "avx2", "generic"; in double precision "avx512-double", ... */
    const char *fingerprint; /* hexadecimal hash of the network's structure (not of its recipe) */
    int batch, padded_batch, lanes;
    int channels, height, width; /* of the input */
    int classes;
    size_t parameter_floats, buffer_floats, counter_count, image_floats, arena_bytes, scratch_bytes;
    const NetcTensorInfo *tensors; /* parameters, buffers and counters, in state_dict order */
    int tensor_count;
    const NetcLayerInfo *layers;
    int layer_count;
    const NetcKernelInfo *kernels;
    int kernel_count;
    const NetcRecipe *recipe;
    bool inference_only; /* compiled by netc --mode=infer: run() knows NETC_EVALUATE only, and leaves the
                            outputs of images beyond `examples` undefined */
    /* NULL, or what must be called whenever parameters or buffers have changed, before the next run(): it
     * folds batch norms and packs weights, in the state's arena. The runtime's functions that set weights
     * call it; those who write parameters themselves call netc_state_prepare() (runtime/state.h). */
    void (*prepare)(NetcState *state);
    void (*run)(NetcState *state, NetcMode mode);
    /* Name of the first layer, in forward order, whose stored output of the last run(), which must have been
     * forward only, holds a value that is not finite; NULL when all are finite. */
    const char *(*first_non_finite)(const NetcState *state);
} NetcModel;

#ifdef __cplusplus
}
#endif
#endif
