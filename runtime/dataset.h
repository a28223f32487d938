/* Labelled images in memory, and how they are read from disk.
 *
 * A data set is either its training files or its test files; the split into training and validation images is
 * a permutation of the former (netc_split). */
#ifndef NETC_RUNTIME_DATASET_H
#define NETC_RUNTIME_DATASET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/error.h"
#include "runtime/model.h"

/* Mean and standard deviation of each channel, of pixels in 0..1. */
typedef struct NetcNormalization {
    double mean[NETC_MAX_IMAGE_CHANNELS], deviation[NETC_MAX_IMAGE_CHANNELS];
} NetcNormalization;

typedef struct NetcDataset {
    const char *name;
    int channels, height, width, classes;
    const char *const *class_names;        /* one for each class */
    int count;                             /* images */
    unsigned char *pixels;                 /* [count][channels][height][width] */
    int32_t *labels;                       /* 0..classes-1 */
    NetcNormalization normalization;       /* the published one; of "folder" that of the training images */
    int default_train, default_validation; /* how the training files are split unless the recipe says it */
    void *owned;                           /* memory behind class_names where they come from disk */
} NetcDataset;

/* Reads the training or the test files of data set `name` from `folder`:
 *
 *   cifar10         data_batch_1.bin .. data_batch_5.bin, test_batch.bin, here or in cifar-10-batches-bin
 *   cifar100        train.bin, test.bin (fine labels), here or in cifar-100-binary
 *   mnist           {train,t10k}-{images-idx3,labels-idx1}-ubyte, with or without .gz, here or in mnist or
 *                   MNIST/raw
 *   fashion-mnist   files of the same names, here or in fashion-mnist or FashionMNIST/raw
 *   synthetic       no files: 10,000 and 2,000 drawn pictures of the model's size, in 10 classes
 *   folder          train/CLASS/IMAGE and test/CLASS/IMAGE, PNG and JPEG, resized to the model's input
 *
 * `model` gives the size of pictures that have none of their own. `folder` may be NULL for "synthetic", and
 * for "fashion-mnist" where Debian's package dataset-fashion-mnist is installed; one that is given is the
 * only one looked into. On failure the error names file and record, and the data set is empty (closing it is
 * allowed). */
bool netc_dataset_open(NetcDataset *dataset, const char *name, const char *folder, bool test,
                       const NetcModel *model, NetcError *error);
void netc_dataset_close(NetcDataset *dataset);

/* Fails, naming both shapes, unless the model reads these images and has an output for each class. More
 * outputs are allowed, as in PyTorch: they learn to stay small. */
bool netc_dataset_check(const NetcDataset *dataset, const NetcModel *model, NetcError *error);

/* What an output stands for: the name of its class or, where there are more outputs than classes, its number,
 * which is written into `number`. */
const char *netc_dataset_class_name(const NetcDataset *dataset, int output, char number[16]);

/* One image of the data set, [channels][height][width]. */
const unsigned char *netc_dataset_image(const NetcDataset *dataset, int index);

/* Whether there is a data set of that name. */
bool netc_dataset_check_name(const char *name, NetcError *error);

/* What the named data set publishes about itself, without reading files; class_names becomes NULL and the
 * normalization is left alone where only the files can tell ("folder"). False: no such data set. */
bool netc_dataset_known(const char *name, NetcNormalization *normalization, const char *const **class_names,
                        int *classes);

/* Mean and deviation over the images `indices[0..count-1]`, or over all images where `indices` is NULL. */
NetcNormalization netc_dataset_measure(const NetcDataset *dataset, const int *indices, int count);

/* The normalization to train and test with: the recipe's own, else the data set's. */
NetcNormalization netc_dataset_normalization(const NetcDataset *dataset, const NetcRecipe *recipe);

/* Splits `count` images as torch.utils.data.random_split does after torch.manual_seed(seed). `order` has room
 * for `count` numbers; its first `train` become the training images, the next `validation` the validation
 * images, which are the last ones of the permutation. train + validation <= count. */
void netc_split(int count, int train, int validation, uint64_t seed, int *order);

/* The recipe's split sizes, or the data set's default; fails where the data set has too few images. */
bool netc_split_sizes(const NetcDataset *dataset, const NetcRecipe *recipe, int *train, int *validation,
                      NetcError *error);

#endif
