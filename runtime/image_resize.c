/* Antialiased bilinear resizing, as Pillow's BILINEAR does it, on floats. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/image_internal.h"

/* The source pixels first..first+count-1 that make one output pixel, and their weights, whose sum is 1. */
typedef struct Window {
    int first, count;
    float *weights;
} Window;

static void fill_window(Window *window, int place, int in, int out) {
    double scale = (double)in / out, support = scale > 1 ? scale : 1;
    double centre = (place + 0.5) * scale, sum = 0;
    int first = (int)(centre - support + 0.5), last = (int)(centre + support + 0.5);
    window->first = first < 0 ? 0 : first;
    window->count = (last > in ? in : last) - window->first;
    for (int i = 0; i < window->count; i++) {
        double distance = fabs(window->first + i + 0.5 - centre) / support;
        double weight = distance < 1 ? 1 - distance : 0;
        window->weights[i] = (float)weight;
        sum += weight;
    }
    for (int i = 0; i < window->count; i++)
        window->weights[i] = (float)(window->weights[i] / sum);
}

/* The most source pixels that any output pixel can be made of. */
static size_t window_capacity(int in, int out) {
    double scale = (double)in / out;
    return 2 * (size_t)ceil(scale > 1 ? scale : 1) + 2;
}

/* Resizes along one axis: `in` is [outer][in_size][inner], `out` [outer][out_size][inner]. */
static bool resize_axis(size_t outer, size_t inner, int in_size, const float *in, int out_size, float *out) {
    Window window = {.weights = malloc(window_capacity(in_size, out_size) * sizeof(float))};
    if (!window.weights)
        return false;
    memset(out, 0, outer * (size_t)out_size * inner * sizeof *out);
    for (int place = 0; place < out_size; place++) {
        fill_window(&window, place, in_size, out_size);
        for (size_t row = 0; row < outer; row++) {
            const float *source = in + (row * (size_t)in_size + (size_t)window.first) * inner;
            float *target = out + (row * (size_t)out_size + (size_t)place) * inner;
            for (int tap = 0; tap < window.count; tap++, source += inner)
                for (size_t i = 0; i < inner; i++)
                    target[i] += window.weights[tap] * source[i];
        }
    }
    free(window.weights);
    return true;
}

bool netc_picture_resize(int in_height, int in_width, const float *in, int out_height, int out_width,
                         float *out) {
    float *narrow = malloc((size_t)in_height * (size_t)out_width * sizeof *narrow);
    bool good = narrow && resize_axis((size_t)in_height, 1, in_width, in, out_width, narrow) &&
                resize_axis(1, (size_t)out_width, in_height, narrow, out_height, out);
    free(narrow);
    return good;
}
