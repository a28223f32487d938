/* A data set that needs no files: simple figures in random colours, places and sizes, under noise.
 *
 * Each picture is a function of its number alone, so that the set is the same everywhere. */
#include <math.h>
#include <stdlib.h>

#include "runtime/dataset_internal.h"
#include "runtime/random.h"

enum { TRAINING_COUNT = 10000, TEST_COUNT = 2000, CLASSES = 10, SEED = 1 };
static const size_t most_bytes = (size_t)1 << 27; /* of larger pictures there are fewer */

const char *const netc_synthetic_names[10] = {"disc",       "ring",     "square",   "triangle", "cross",
                                              "horizontal", "vertical", "diagonal", "checks",   "gradient"};

/* How a picture is drawn; coordinates go from -1 to 1 over its height and width. */
typedef struct Figure {
    int class;
    double x, y, size;   /* centre and radius; for patterns: phase and width of a period */
    double cosine, sine; /* of the angle by which it is turned */
    double paper[NETC_MAX_IMAGE_CHANNELS], ink[NETC_MAX_IMAGE_CHANNELS], noise; /* in 0..1 */
} Figure;

static double triangle_depth(double x, double y, double size) {
    double sides = size * 0.8 - y - 1.6 * fabs(x);
    double bottom = y + size * 0.8;
    return sides < bottom ? sides : bottom;
}

static double cross_depth(double x, double y, double size) {
    double near = fabs(x) < fabs(y) ? fabs(x) : fabs(y), far = fabs(x) < fabs(y) ? fabs(y) : fabs(x);
    double across = size * 0.3 - near, along = size - far;
    return across < along ? across : along;
}

/* How far (x, y), seen from the figure, lies within it; negative outside. */
static double depth(const Figure *figure, double x, double y) {
    double size = figure->size, distance = sqrt(x * x + y * y);
    double wide = fabs(x) > fabs(y) ? fabs(x) : fabs(y);
    switch (figure->class) {
    case 0:
        return size - distance;
    case 1:
        return size * 0.22 - fabs(distance - size * 0.8);
    case 2:
        return size * 0.85 - wide;
    case 3:
        return triangle_depth(x, y, size);
    case 4:
        return cross_depth(x, y, size);
    case 5:
        return size * 0.3 * sin(M_PI * y / size);
    case 6:
        return size * 0.3 * sin(M_PI * x / size);
    case 7:
        return size * 0.3 * sin(M_PI * (x + y) / (1.4142 * size));
    case 8:
        return size * 0.3 * sin(M_PI * x / size) * sin(M_PI * y / size);
    default:
        return 0.2 * x;
    }
}

/* How much of the ink colour there is at (x, y): 0..1, with soft edges about `pixel` wide. */
static double coverage(const Figure *figure, double x, double y, double pixel) {
    double across = x - figure->x, down = y - figure->y;
    double turned_x = figure->cosine * across + figure->sine * down;
    double turned_y = figure->cosine * down - figure->sine * across;
    double edge = figure->class == CLASSES - 1 ? 0.5 : pixel;
    double inside = 0.5 + depth(figure, turned_x, turned_y) / edge;
    return inside < 0 ? 0 : inside > 1 ? 1 : inside;
}

static Figure draw_figure(NetcRandom *random, int class) {
    Figure figure = {.class = class};
    bool pattern = class >= 5 && class <= 8, gradient = class == 9;
    figure.x = netc_random_range(random, -0.4, 0.4);
    figure.y = netc_random_range(random, -0.4, 0.4);
    figure.size = pattern ? netc_random_range(random, 0.2, 0.45) : netc_random_range(random, 0.3, 0.7);
    double turn = gradient ? M_PI : 0.2;
    double angle = netc_random_range(random, -turn, turn);
    figure.cosine = cos(angle);
    figure.sine = sin(angle);
    figure.noise = netc_random_range(random, 0.05, 0.3);
    for (int channel = 0; channel < NETC_MAX_IMAGE_CHANNELS; channel++) {
        double step = netc_random_range(random, 0.25, 0.6);
        figure.paper[channel] = netc_random_range(random, 0, 1 - step);
        figure.ink[channel] = figure.paper[channel] + step;
        if (netc_random_word(random) & 1) {
            figure.ink[channel] = figure.paper[channel];
            figure.paper[channel] += step;
        }
    }
    return figure;
}

/* About normal, with deviation 1: the sum of the four bytes of a random word. */
static double rough_normal(NetcRandom *random) {
    uint32_t word = netc_random_word(random);
    uint32_t sum = (word & 255) + (word >> 8 & 255) + (word >> 16 & 255) + (word >> 24);
    return ((double)sum - 510) / 147.8;
}

static unsigned char to_byte(double value) {
    double bounded = value > 0 ? value : 0;
    bounded = bounded < 1 ? bounded : 1;
    return (unsigned char)(255 * bounded + 0.5);
}

static void draw(const NetcDataset *dataset, const Figure *figure, NetcRandom *random,
                 unsigned char *pixels) {
    size_t plane = (size_t)dataset->height * (size_t)dataset->width;
    double pixel = 2.0 / (dataset->height > dataset->width ? dataset->width : dataset->height);
    for (size_t i = 0; i < plane; i++) {
        double y = 2 * ((double)(i / (size_t)dataset->width) + 0.5) / dataset->height - 1;
        double x = 2 * ((double)(i % (size_t)dataset->width) + 0.5) / dataset->width - 1;
        double amount = coverage(figure, x, y, pixel);
        for (int channel = 0; channel < dataset->channels; channel++) {
            double value = figure->paper[channel] + amount * (figure->ink[channel] - figure->paper[channel]);
            pixels[(size_t)channel * plane + i] = to_byte(value + figure->noise * rough_normal(random));
        }
    }
}

static void draw_all(NetcDataset *dataset, int first) {
    for (int i = 0; i < dataset->count; i++) {
        NetcRandom random = netc_random(SEED, NETC_STREAM_PICTURE, (uint64_t)(first + i));
        dataset->labels[i] = (int32_t)netc_random_below(&random, CLASSES);
        Figure figure = draw_figure(&random, dataset->labels[i]);
        draw(dataset, &figure, &random, dataset->pixels + (size_t)i * netc_dataset_image_bytes(dataset));
    }
}

bool netc_synthetic_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                         NetcError *error) {
    (void)folder;
    if (!model || model->channels > NETC_MAX_IMAGE_CHANNELS)
        return netc_fail(error,
                         "data set synthetic draws pictures of the network's size, with at most %d channels",
                         NETC_MAX_IMAGE_CHANNELS);
    dataset->channels = model->channels;
    dataset->height = model->height;
    dataset->width = model->width;
    size_t most = most_bytes / netc_dataset_image_bytes(dataset);
    size_t wanted = test ? TEST_COUNT : TRAINING_COUNT;
    dataset->count = (int)(wanted < most ? wanted : most ? most : 1);
    if (!netc_dataset_reserve(dataset, error))
        return false;
    draw_all(dataset, test ? TRAINING_COUNT : 0);
    return true;
}
