#include "runtime/augment.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static size_t plane_floats(NetcImageShape shape) {
    return (size_t)shape.height * (size_t)shape.width;
}

static size_t image_floats(NetcImageShape shape) {
    return (size_t)shape.channels * plane_floats(shape);
}

/* Where an output pixel falls in the source: the pixel before it, the next one, and how far it is between. */
struct NetcTap {
    int index, next;
    NetcReal fraction;
};

bool netc_augmenter_create(NetcAugmenter *augmenter, const NetcRecipe *recipe,
                           const NetcNormalization *normalization, NetcImageShape shape, NetcError *error) {
    size_t bytes = image_floats(shape) * sizeof(NetcReal);
    *augmenter = (NetcAugmenter){
        .recipe = recipe,
        .normalization = *normalization,
        .shape = shape,
        .first = malloc(bytes),
        .second = malloc(bytes),
        .rows = malloc(bytes),
        .taps = malloc((size_t)shape.width * sizeof(NetcTap)),
    };
    if (augmenter->first && augmenter->second && augmenter->rows && augmenter->taps)
        return true;
    netc_augmenter_destroy(augmenter);
    return netc_fail(error, "out of memory: augmentation needs %zu bytes for each thread", 3 * bytes);
}

void netc_augmenter_destroy(NetcAugmenter *augmenter) {
    free(augmenter->first);
    free(augmenter->second);
    free(augmenter->rows);
    free(augmenter->taps);
    *augmenter = (NetcAugmenter){0};
}

void netc_normalize(const NetcNormalization *normalization, NetcImageShape shape, const unsigned char *pixels,
                    NetcReal *image) {
    size_t plane = plane_floats(shape);
    for (int channel = 0; channel < shape.channels; channel++) {
        NetcReal factor = (NetcReal)(1 / (255 * normalization->deviation[channel]));
        NetcReal shift = (NetcReal)(-normalization->mean[channel] / normalization->deviation[channel]);
        const unsigned char *in = pixels + (size_t)channel * plane;
        NetcReal *out = image + (size_t)channel * plane;
        for (size_t i = 0; i < plane; i++)
            out[i] = (NetcReal)in[i] * factor + shift;
    }
}

static void flip(NetcImageShape shape, NetcReal *image) {
    for (int row = 0; row < shape.channels * shape.height; row++) {
        NetcReal *pixels = image + (size_t)row * (size_t)shape.width;
        for (int left = 0, right = shape.width - 1; left < right; left++, right--) {
            NetcReal kept = pixels[left];
            pixels[left] = pixels[right];
            pixels[right] = kept;
        }
    }
}

static NetcBox centred_box(NetcImageShape shape, const double ratio[2]) {
    double own = (double)shape.width / shape.height;
    NetcBox box = {.height = shape.height, .width = shape.width};
    if (own < ratio[0])
        box.height = (int)nearbyint(shape.width / ratio[0]);
    else if (own > ratio[1])
        box.width = (int)nearbyint(shape.height * ratio[1]);
    box.height = box.height < 1 ? 1 : box.height;
    box.width = box.width < 1 ? 1 : box.width;
    box.top = (shape.height - box.height) / 2;
    box.left = (shape.width - box.width) / 2;
    return box;
}

NetcBox netc_random_resized_box(NetcImageShape shape, const double scale[2], const double ratio[2],
                                NetcRandom *random) {
    double area = (double)shape.height * shape.width;
    double log_ratio[2] = {log(ratio[0]), log(ratio[1])};
    for (int attempt = 0; attempt < 10; attempt++) {
        double target = area * netc_random_range(random, scale[0], scale[1]);
        double aspect = exp(netc_random_range(random, log_ratio[0], log_ratio[1]));
        double width = nearbyint(sqrt(target * aspect)), height = nearbyint(sqrt(target / aspect));
        if (!(width >= 1 && width <= shape.width && height >= 1 && height <= shape.height))
            continue;
        NetcBox box = {.height = (int)height, .width = (int)width};
        box.top = (int)netc_random_below(random, (uint32_t)(shape.height - box.height + 1));
        box.left = (int)netc_random_below(random, (uint32_t)(shape.width - box.width + 1));
        return box;
    }
    return centred_box(shape, ratio);
}

static NetcTap find_tap(int place, int size, int source) {
    double position = (place + 0.5) * source / size - 0.5;
    position = position < 0 ? 0 : position;
    int index = (int)position;
    index = index > source - 1 ? source - 1 : index;
    return (NetcTap){index, index < source - 1 ? index + 1 : index, (NetcReal)(position - index)};
}

/* Resizes the box's rows to the full width: `rows` is [channels][box.height][width]. */
static void resize_rows(NetcAugmenter *augmenter, NetcBox box, const NetcReal *in, NetcReal *rows) {
    NetcImageShape shape = augmenter->shape;
    const NetcTap *taps = augmenter->taps;
    for (int x = 0; x < shape.width; x++)
        augmenter->taps[x] = find_tap(x, shape.width, box.width);
    for (int channel = 0; channel < shape.channels; channel++) {
        const NetcReal *row = in + (size_t)channel * plane_floats(shape) + box.left;
        row += (size_t)box.top * (size_t)shape.width;
        for (int y = 0; y < box.height; y++, row += shape.width, rows += shape.width)
            for (int x = 0; x < shape.width; x++)
                rows[x] = row[taps[x].index] + taps[x].fraction * (row[taps[x].next] - row[taps[x].index]);
    }
}

void netc_resize_box(NetcAugmenter *augmenter, NetcBox box, const NetcReal *in, NetcReal *out) {
    NetcImageShape shape = augmenter->shape;
    size_t width = (size_t)shape.width;
    resize_rows(augmenter, box, in, augmenter->rows);
    const NetcReal *rows = augmenter->rows;
    for (int channel = 0; channel < shape.channels; channel++, rows += (size_t)box.height * width)
        for (int y = 0; y < shape.height; y++, out += width) {
            NetcTap tap = find_tap(y, shape.height, box.height);
            const NetcReal *upper = rows + (size_t)tap.index * width,
                           *lower = rows + (size_t)tap.next * width;
            for (size_t x = 0; x < width; x++)
                out[x] = upper[x] + tap.fraction * (lower[x] - upper[x]);
        }
}

/* Moves the image by (down, right) pixels; what comes in from outside is zero. */
static void move(NetcImageShape shape, int down, int right, const NetcReal *in, NetcReal *out) {
    int first = right > 0 ? right : 0, last = right < 0 ? shape.width + right : shape.width;
    memset(out, 0, sizeof *out * image_floats(shape));
    for (int channel = 0; channel < shape.channels; channel++)
        for (int y = 0; y < shape.height; y++) {
            int from = y - down;
            if (from < 0 || from >= shape.height || first >= last)
                continue;
            size_t row = (size_t)channel * (size_t)shape.height;
            memcpy(out + (row + (size_t)y) * (size_t)shape.width + first,
                   in + (row + (size_t)from) * (size_t)shape.width + (first - right),
                   sizeof *out * (size_t)(last - first));
        }
}

static void cut_out(NetcImageShape shape, int size, NetcRandom *random, NetcReal *image) {
    int top = (int)netc_random_below(random, (uint32_t)shape.height) - size / 2;
    int left = (int)netc_random_below(random, (uint32_t)shape.width) - size / 2;
    int bottom = top + size < shape.height ? top + size : shape.height;
    int right = left + size < shape.width ? left + size : shape.width;
    top = top < 0 ? 0 : top;
    left = left < 0 ? 0 : left;
    for (int channel = 0; channel < shape.channels; channel++)
        for (int y = top; y < bottom; y++)
            for (int x = left; x < right; x++)
                image[((size_t)channel * (size_t)shape.height + (size_t)y) * (size_t)shape.width +
                      (size_t)x] = 0;
}

/* factor * value + (1 - factor) * other, kept in 0..1. */
static NetcReal blend(NetcReal value, NetcReal other, NetcReal factor) {
    NetcReal mixed = factor * value + (1 - factor) * other;
    return mixed < 0 ? 0 : mixed > 1 ? 1 : mixed;
}

/* The brightness of pixel `i` as torchvision's rgb_to_grayscale has it. */
static NetcReal luma(NetcImageShape shape, const NetcReal *image, size_t i) {
    size_t plane = plane_floats(shape);
    return (NetcReal)0.2989 * image[i] + (NetcReal)0.587 * image[plane + i] +
           (NetcReal)0.114 * image[2 * plane + i];
}

void netc_adjust_brightness(NetcImageShape shape, double factor, NetcReal *image) {
    for (size_t i = 0; i < image_floats(shape); i++)
        image[i] = blend(image[i], 0, (NetcReal)factor);
}

void netc_adjust_contrast(NetcImageShape shape, double factor, NetcReal *image) {
    bool colored = shape.channels == 3;
    size_t values = colored ? plane_floats(shape) : image_floats(shape);
    double sum = 0;
    for (size_t i = 0; i < values; i++)
        sum += colored ? luma(shape, image, i) : image[i];
    NetcReal mean = (NetcReal)(sum / (double)values);
    for (size_t i = 0; i < image_floats(shape); i++)
        image[i] = blend(image[i], mean, (NetcReal)factor);
}

void netc_adjust_saturation(NetcImageShape shape, double factor, NetcReal *image) {
    if (shape.channels != 3)
        return;
    size_t plane = plane_floats(shape);
    for (size_t i = 0; i < plane; i++) {
        NetcReal grey = luma(shape, image, i);
        for (size_t channel = 0; channel < 3; channel++)
            image[channel * plane + i] = blend(image[channel * plane + i], grey, (NetcReal)factor);
    }
}

/* Brightness, contrast and saturation in random order, each by a factor of 1 - strength .. 1 + strength. */
static void jitter(NetcImageShape shape, const double strength[3], NetcRandom *random, NetcReal *image) {
    void (*const adjust[3])(NetcImageShape, double, NetcReal *) = {
        netc_adjust_brightness, netc_adjust_contrast, netc_adjust_saturation};
    int order[3] = {0, 1, 2};
    for (int i = 0; i < 2; i++) {
        int other = i + (int)netc_random_below(random, (uint32_t)(3 - i)), kept = order[i];
        order[i] = order[other];
        order[other] = kept;
    }
    for (int i = 0; i < 3; i++) {
        double own = strength[order[i]], low = own < 1 ? 1 - own : 0;
        if (own > 0)
            adjust[order[i]](shape, netc_random_range(random, low, 1 + own), image);
    }
}

/* A number of pixels from the recipe; more than the image's size makes no difference. */
static int whole_pixels(NetcImageShape shape, double value) {
    int most = 2 * (shape.height > shape.width ? shape.height : shape.width);
    return value > most ? most : value > 0 ? (int)value : 0;
}

static void crop(NetcImageShape shape, int padding, NetcRandom *random, const NetcReal *in, NetcReal *out) {
    int down = padding - (int)netc_random_below(random, (uint32_t)(2 * padding + 1));
    int right = padding - (int)netc_random_below(random, (uint32_t)(2 * padding + 1));
    move(shape, down, right, in, out);
}

/* Applies one step to `image`; true if the result is in `out` instead of in place. */
static bool apply(NetcAugmenter *augmenter, const NetcAugmentation *step, NetcRandom *random, NetcReal *image,
                  NetcReal *out) {
    NetcImageShape shape = augmenter->shape;
    switch (step->kind) {
    case NETC_HFLIP:
        if (netc_random_uniform(random) < step->a)
            flip(shape, image);
        return false;
    case NETC_RANDOM_RESIZED_CROP:
        netc_resize_box(augmenter,
                        netc_random_resized_box(shape, (double[]){step->a, step->b},
                                                (double[]){step->c, step->d}, random),
                        image, out);
        return true;
    case NETC_RANDOM_CROP:
        crop(shape, whole_pixels(shape, step->a), random, image, out);
        return true;
    case NETC_CUTOUT:
        cut_out(shape, whole_pixels(shape, step->a), random, image);
        return false;
    case NETC_COLOR_JITTER:
        jitter(shape, (double[]){step->a, step->b, step->c}, random, image);
        return false;
    case NETC_MIXUP:
        return false;
    }
    return false;
}

/* From values of 0..1. */
static void normalize_floats(const NetcAugmenter *augmenter, const NetcReal *in, NetcReal *out) {
    size_t plane = plane_floats(augmenter->shape);
    for (int channel = 0; channel < augmenter->shape.channels; channel++)
        for (size_t i = 0; i < plane; i++, in++, out++) {
            NetcReal mean = (NetcReal)augmenter->normalization.mean[channel];
            *out = (*in - mean) / (NetcReal)augmenter->normalization.deviation[channel];
        }
}

void netc_augment(NetcAugmenter *augmenter, const unsigned char *pixels, NetcRandom *random,
                  NetcReal *image) {
    NetcReal *current = augmenter->first, *other = augmenter->second;
    for (size_t i = 0; i < image_floats(augmenter->shape); i++)
        current[i] = (NetcReal)pixels[i] / 255;
    for (int i = 0; i < augmenter->recipe->augmentation_count; i++)
        if (apply(augmenter, &augmenter->recipe->augmentations[i], random, current, other)) {
            NetcReal *kept = current;
            current = other;
            other = kept;
        }
    normalize_floats(augmenter, current, image);
}
