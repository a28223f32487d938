/* Between the files dataset*.c: what there is to know about each data set, and how its files are read. */
#ifndef NETC_RUNTIME_DATASET_INTERNAL_H
#define NETC_RUNTIME_DATASET_INTERNAL_H

#include "runtime/dataset.h"

enum { NETC_PATH_SIZE = 4096 };

typedef struct NetcDatasetSource {
    const char *name;
    int classes; /* 0: only the files can tell */
    const char *const *class_names;
    NetcNormalization normalization;
    /* Fills in the size, count, pixels and labels; the rest is already there. */
    bool (*open)(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                 NetcError *error);
} NetcDatasetSource;

bool netc_cifar10_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                       NetcError *error);
bool netc_cifar100_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                        NetcError *error);
bool netc_idx_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                   NetcError *error);
bool netc_synthetic_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                         NetcError *error);
bool netc_folder_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                      NetcError *error);

extern const char *const netc_cifar10_names[10], *const netc_cifar100_names[100];
extern const char *const netc_mnist_names[10], *const netc_fashion_names[10], *const netc_synthetic_names[10];

/* What to do when files are missing. */
#define NETC_DATA_ADVICE "name the folder that holds the data set, or fetch it with tools/fetch-data"

/* Allocates pixels and labels for the count and size already set. */
bool netc_dataset_reserve(NetcDataset *dataset, NetcError *error);

size_t netc_dataset_image_bytes(const NetcDataset *dataset);

/* "folder/name"; fails when it is too long. */
bool netc_path_join(char path[NETC_PATH_SIZE], const char *folder, const char *name, NetcError *error);

/* Finds the first of the `folder_count` sub-folders ("" is `folder` itself) that holds `name`, and puts that
 * path together. */
bool netc_path_find(char path[NETC_PATH_SIZE], const char *folder, const char *const *subfolders,
                    int folder_count, const char *name, NetcError *error);

/* Reads a whole file, through gzip where it is compressed, into memory that the caller frees; fails when it
 * holds more than `limit` bytes. */
bool netc_file_read(const char *path, size_t limit, unsigned char **bytes, size_t *size, NetcError *error);

/* Where a file of records comes from and what it must hold. */
typedef struct NetcCifarFile {
    const char *path;
    int records;
    int label_bytes; /* the last of them is the class */
    int classes;
} NetcCifarFile;

bool netc_cifar_parse(const NetcCifarFile *file, const unsigned char *bytes, size_t size,
                      unsigned char *pixels, int32_t *labels, NetcError *error);

/* The folder to read `dataset` from: the one that was given or, where none was, the one in which Debian's
 * package puts Fashion-MNIST, if it holds that; NULL: none. */
const char *netc_idx_folder(const char *dataset, const char *given, const char *installed);

/* Sets count, height, width and pixels from an IDX file of images, and then labels from one of labels. */
bool netc_idx_parse_images(NetcDataset *dataset, const char *path, const unsigned char *bytes, size_t size,
                           NetcError *error);
bool netc_idx_parse_labels(NetcDataset *dataset, const char *path, const unsigned char *bytes, size_t size,
                           NetcError *error);

#endif
