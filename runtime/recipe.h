/* The training recipe: what a `train { ... }` section says, as plain data.
 *
 * The compiler fills it in from the .net file, generated code holds it as a constant, and the program's
 * command line overrides copies of it. This header is data only, so that the compiler may include it. */
#ifndef NETC_RUNTIME_RECIPE_H
#define NETC_RUNTIME_RECIPE_H

#include <stdbool.h>
#include <stdint.h>

enum { NETC_MAX_AUGMENTATIONS = 16, NETC_MAX_MILESTONES = 16, NETC_MAX_IMAGE_CHANNELS = 16 };

typedef enum NetcOptimizer { NETC_SGD, NETC_ADAM, NETC_ADAMW } NetcOptimizer;

typedef enum NetcSchedule {
    NETC_CONSTANT,  /* the learning rate never changes */
    NETC_MULTISTEP, /* times gamma at each milestone epoch (zero-based) */
    NETC_STEP,      /* times gamma every step_size epochs */
    NETC_COSINE,    /* cosine annealing to min_lr over all epochs */
    NETC_ONECYCLE,  /* torch.optim.lr_scheduler.OneCycleLR, a step at a time */
    NETC_LINEAR,    /* linear from lr to min_lr over all epochs */
} NetcSchedule;

typedef enum NetcAugmentationKind {
    NETC_HFLIP,               /* probability a (default 0.5) */
    NETC_RANDOM_RESIZED_CROP, /* scale a..b of the area, aspect ratio c..d; bilinear back to full size */
    NETC_RANDOM_CROP,         /* pad by a pixels with zeros, then crop at random to full size */
    NETC_CUTOUT,              /* zero a square of a pixels, centred anywhere in the image */
    NETC_COLOR_JITTER,        /* brightness a, contrast b, saturation c, as torchvision's ColorJitter */
    NETC_MIXUP,               /* Beta(a, a) mixing of images and labels within the batch */
} NetcAugmentationKind;

typedef struct NetcAugmentation {
    NetcAugmentationKind kind;
    double a, b, c, d;
} NetcAugmentation;

typedef struct NetcRecipe {
    const char *data; /* "cifar10", "cifar100", "mnist", "fashion-mnist", "synthetic", "folder" */
    int split_train;  /* images to train on and to validate on; 0 and 0: the data set's default */
    int split_validation;
    NetcAugmentation augmentations[NETC_MAX_AUGMENTATIONS]; /* applied in this order, before normalising */
    int augmentation_count;
    bool has_normalization; /* false: the data set's published mean and deviation */
    double mean[NETC_MAX_IMAGE_CHANNELS], deviation[NETC_MAX_IMAGE_CHANNELS]; /* of pixels in 0..1 */
    int mean_count, deviation_count; /* how many the command line gave; 0: none */
    int batch;
    int epochs;
    NetcOptimizer optimizer;
    double lr, weight_decay, momentum, beta1, beta2, epsilon;
    bool nesterov;
    bool decay_norms_and_biases; /* true: weight decay on every parameter, as the tutorial does */
    NetcSchedule schedule;
    int milestones[NETC_MAX_MILESTONES];
    int milestone_count;
    int step_size;
    double gamma, min_lr;
    int warmup_epochs;                                        /* linear warm-up before any schedule */
    double label_smoothing, clip_norm, clip_value, ema_decay; /* 0: off */
    int accumulate;          /* batches whose gradients are averaged before one optimizer step; 1: each */
    int early_stop_patience; /* epochs without a better validation accuracy; 0: off */
    uint64_t seed;
} NetcRecipe;

#endif
