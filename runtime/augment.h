/* Turns one image of a data set into what the network reads: augmented and normalised floats.
 *
 * The transformations are those of torchvision on float tensors (functional_tensor), in the recipe's order:
 * pixels are in 0..1 until the last step normalises them. NETC_MIXUP concerns whole batches and is skipped
 * here (runtime/loader.h applies it). */
#ifndef NETC_RUNTIME_AUGMENT_H
#define NETC_RUNTIME_AUGMENT_H

#include <stddef.h>

#include "runtime/dataset.h"
#include "runtime/random.h"
#include "runtime/recipe.h"

typedef struct NetcImageShape {
    int channels, height, width;
} NetcImageShape;

/* A rectangle of an image, in pixels. */
typedef struct NetcBox {
    int top, left, height, width;
} NetcBox;

typedef struct NetcTap NetcTap;

/* What netc_augment works with: one for each thread. */
typedef struct NetcAugmenter {
    const NetcRecipe *recipe;
    NetcNormalization normalization;
    NetcImageShape shape;
    NetcReal *first, *second, *rows; /* an image each */
    NetcTap *taps;                   /* shape.width */
} NetcAugmenter;

/* The recipe must outlive the augmenter. Fails when memory is short. */
bool netc_augmenter_create(NetcAugmenter *augmenter, const NetcRecipe *recipe,
                           const NetcNormalization *normalization, NetcImageShape shape, NetcError *error);
void netc_augmenter_destroy(NetcAugmenter *augmenter);

/* Applies the recipe's augmentations and normalises: `pixels` and `image` are [channels][height][width]. */
void netc_augment(NetcAugmenter *augmenter, const unsigned char *pixels, NetcRandom *random, NetcReal *image);

/* Only normalises, as for validation, test and prediction. */
void netc_normalize(const NetcNormalization *normalization, NetcImageShape shape, const unsigned char *pixels,
                    NetcReal *image);

/* The random resized crop's rectangle: ten tries of an area scale[0]..scale[1] of the image and of a
 * log-uniform ratio (width / height), then the largest centred rectangle of an allowed ratio. */
NetcBox netc_random_resized_box(NetcImageShape shape, const double scale[2], const double ratio[2],
                                NetcRandom *random);

/* Bilinear resize of `box` of `in` to the full size, as torch.nn.functional.interpolate(align_corners=False).
 */
void netc_resize_box(NetcAugmenter *augmenter, NetcBox box, const NetcReal *in, NetcReal *out);

/* torchvision's adjust_brightness, adjust_contrast and adjust_saturation, in place, on values of 0..1. */
void netc_adjust_brightness(NetcImageShape shape, double factor, NetcReal *image);
void netc_adjust_contrast(NetcImageShape shape, double factor, NetcReal *image);
void netc_adjust_saturation(NetcImageShape shape, double factor, NetcReal *image);

#endif
