#include "runtime/dataset.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/dataset_internal.h"

static const NetcDatasetSource sources[] = {
    {"cifar10",
     10,
     netc_cifar10_names,
     {{0.49139968, 0.48215841, 0.44653091}, {0.24703223, 0.24348513, 0.26158784}},
     netc_cifar10_open},
    {"cifar100",
     100,
     netc_cifar100_names,
     {{0.50707516, 0.48654887, 0.44091784}, {0.26733429, 0.25643846, 0.27615047}},
     netc_cifar100_open},
    {"mnist", 10, netc_mnist_names, {{0.13066048}, {0.30810781}}, netc_idx_open},
    {"fashion-mnist", 10, netc_fashion_names, {{0.28604059}, {0.35302424}}, netc_idx_open},
    {"synthetic", 10, netc_synthetic_names, {{0}, {0}}, netc_synthetic_open},
    {"folder", 0, NULL, {{0}, {0}}, netc_folder_open},
};
enum { SOURCE_COUNT = sizeof sources / sizeof *sources };

static const NetcDatasetSource *find_source(const char *name) {
    for (int i = 0; i < SOURCE_COUNT; i++)
        if (strcmp(sources[i].name, name) == 0)
            return &sources[i];
    return NULL;
}

/* Drawn pictures have no published numbers: theirs are one half and one quarter in every channel. */
static NetcNormalization source_normalization(const NetcDatasetSource *source) {
    NetcNormalization normalization = source->normalization;
    for (int channel = 0; channel < NETC_MAX_IMAGE_CHANNELS; channel++)
        if (normalization.deviation[channel] == 0) {
            normalization.mean[channel] = 0.5;
            normalization.deviation[channel] = 0.25;
        }
    return normalization;
}

bool netc_dataset_known(const char *name, NetcNormalization *normalization, const char *const **class_names,
                        int *classes) {
    const NetcDatasetSource *source = find_source(name);
    if (!source)
        return false;
    *class_names = source->class_names;
    *classes = source->classes;
    if (source->classes)
        *normalization = source_normalization(source);
    return true;
}

bool netc_dataset_check_name(const char *name, NetcError *error) {
    return find_source(name) ||
           netc_fail(
               error,
               "there is no data set \"%s\": known are cifar10, cifar100, mnist, fashion-mnist, synthetic "
               "and folder",
               name);
}

static void set_default_split(NetcDataset *dataset) {
    int validation = dataset->count / 10;
    dataset->default_validation = validation < 5000 ? validation : 5000;
    dataset->default_train = dataset->count - dataset->default_validation;
}

bool netc_dataset_open(NetcDataset *dataset, const char *name, const char *folder, bool test,
                       const NetcModel *model, NetcError *error) {
    *dataset = (NetcDataset){0};
    if (!netc_dataset_check_name(name, error))
        return false;
    const NetcDatasetSource *source = find_source(name);
    dataset->name = source->name;
    dataset->classes = source->classes;
    dataset->class_names = source->class_names;
    dataset->normalization = source_normalization(source);
    if (!source->open(dataset, folder, test, model, error)) {
        netc_dataset_close(dataset);
        return false;
    }
    set_default_split(dataset);
    return true;
}

void netc_dataset_close(NetcDataset *dataset) {
    free(dataset->pixels);
    free(dataset->labels);
    free(dataset->owned);
    *dataset = (NetcDataset){0};
}

size_t netc_dataset_image_bytes(const NetcDataset *dataset) {
    return (size_t)dataset->channels * (size_t)dataset->height * (size_t)dataset->width;
}

bool netc_dataset_reserve(NetcDataset *dataset, NetcError *error) {
    size_t count = (size_t)dataset->count, bytes = netc_dataset_image_bytes(dataset);
    dataset->pixels = calloc(count, bytes);
    dataset->labels = calloc(count, sizeof *dataset->labels);
    if (dataset->pixels && dataset->labels)
        return true;
    return netc_fail(error, "out of memory: %d images of data set %s need %.0f MB", dataset->count,
                     dataset->name, (double)count * (double)bytes / 1e6);
}

const unsigned char *netc_dataset_image(const NetcDataset *dataset, int index) {
    return dataset->pixels + (size_t)index * netc_dataset_image_bytes(dataset);
}

bool netc_dataset_check(const NetcDataset *dataset, const NetcModel *model, NetcError *error) {
    if (dataset->channels == model->channels && dataset->height == model->height &&
        dataset->width == model->width && dataset->classes <= model->classes)
        return true;
    return netc_fail(
        error,
        "data set %s has images of %dx%dx%d (channels, height, width) in %d classes, but network %s "
        "reads images of %dx%dx%d and has %d outputs: choose another data set, or change the network's input "
        "and outputs, of which every class needs one",
        dataset->name, dataset->channels, dataset->height, dataset->width, dataset->classes, model->name,
        model->channels, model->height, model->width, model->classes);
}

const char *netc_dataset_class_name(const NetcDataset *dataset, int output, char number[16]) {
    if (output < dataset->classes)
        return dataset->class_names[output];
    snprintf(number, 16, "%d", output);
    return number;
}

/* How often each value occurs in a channel. */
static void count_values(const NetcDataset *dataset, const int *indices, int count, int channel,
                         int64_t histogram[256]) {
    size_t plane = (size_t)dataset->height * (size_t)dataset->width;
    for (int i = 0; i < count; i++) {
        const unsigned char *image = netc_dataset_image(dataset, indices ? indices[i] : i);
        for (size_t pixel = 0; pixel < plane; pixel++)
            histogram[image[(size_t)channel * plane + pixel]]++;
    }
}

NetcNormalization netc_dataset_measure(const NetcDataset *dataset, const int *indices, int count) {
    NetcNormalization result = {0};
    for (int channel = 0; channel < dataset->channels && channel < NETC_MAX_IMAGE_CHANNELS; channel++) {
        int64_t histogram[256] = {0};
        count_values(dataset, indices, indices ? count : dataset->count, channel, histogram);
        double values = 0, sum = 0, squares = 0;
        for (int value = 0; value < 256; value++) {
            values += (double)histogram[value];
            sum += (double)histogram[value] * value / 255;
        }
        double mean = values > 0 ? sum / values : 0;
        for (int value = 0; value < 256; value++)
            squares += (double)histogram[value] * (value / 255.0 - mean) * (value / 255.0 - mean);
        result.mean[channel] = mean;
        result.deviation[channel] = squares > 0 ? sqrt(squares / values) : 1; /* 1: all pixels are equal */
    }
    return result;
}

NetcNormalization netc_dataset_normalization(const NetcDataset *dataset, const NetcRecipe *recipe) {
    if (!recipe->has_normalization)
        return dataset->normalization;
    NetcNormalization normalization;
    memcpy(normalization.mean, recipe->mean, sizeof normalization.mean);
    memcpy(normalization.deviation, recipe->deviation, sizeof normalization.deviation);
    return normalization;
}
