/* MNIST's IDX files (LeCun): a big-endian header of magic number and sizes, then bytes. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/dataset_internal.h"

enum { IMAGE_MAGIC = 0x803, LABEL_MAGIC = 0x801, LARGEST_SIDE = 4096 };
static const size_t largest_file = (size_t)1 << 30;

#define DEBIAN_FASHION_FOLDER "/usr/share/datasets/fashion-mnist"

const char *const netc_mnist_names[10] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
const char *const netc_fashion_names[10] = {"t-shirt", "trouser", "pullover", "dress", "coat",
                                            "sandal",  "shirt",   "sneaker",  "bag",   "ankle boot"};

static uint32_t big_endian(const unsigned char *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* Checks the header's magic number and that `words` header words and the promised bytes are what there is. */
static bool check_header(const char *path, const unsigned char *bytes, size_t size, uint32_t magic,
                         size_t words, NetcError *error) {
    if (size < 4 * words)
        return netc_fail(error,
                         "%s is truncated: it has %zu bytes, less than its header of %zu: fetch it again",
                         path, size, 4 * words);
    if (big_endian(bytes) != magic)
        return netc_fail(error, "%s does not begin with %#x, the mark of an IDX file of %s, but with %#x",
                         path, magic, magic == IMAGE_MAGIC ? "images" : "labels", big_endian(bytes));
    if (big_endian(bytes + 4) == 0 || big_endian(bytes + 4) > INT32_MAX)
        return netc_fail(error, "%s: its header says that it holds %u records", path, big_endian(bytes + 4));
    return true;
}

static bool check_body(const char *path, size_t size, size_t header, size_t record, size_t records,
                       NetcError *error) {
    size_t expected = header + record * records;
    if (size < expected)
        return netc_fail(error,
                         "%s is truncated: it ends after %zu bytes, in record %zu of %zu: fetch it again",
                         path, size, (size - header) / record, records);
    if (size > expected)
        return netc_fail(error, "%s has %zu bytes after its last record, number %zu: fetch it again", path,
                         size - expected, records - 1);
    return true;
}

bool netc_idx_parse_images(NetcDataset *dataset, const char *path, const unsigned char *bytes, size_t size,
                           NetcError *error) {
    if (!check_header(path, bytes, size, IMAGE_MAGIC, 4, error))
        return false;
    uint32_t count = big_endian(bytes + 4), height = big_endian(bytes + 8), width = big_endian(bytes + 12);
    if (height < 1 || height > LARGEST_SIDE || width < 1 || width > LARGEST_SIDE)
        return netc_fail(error,
                         "%s: its header says that images have %u x %u pixels; 1 to %d a side are possible",
                         path, height, width, LARGEST_SIDE);
    if (!check_body(path, size, 16, (size_t)height * width, count, error))
        return false;
    dataset->channels = 1;
    dataset->count = (int)count;
    dataset->height = (int)height;
    dataset->width = (int)width;
    if (!netc_dataset_reserve(dataset, error))
        return false;
    memcpy(dataset->pixels, bytes + 16, size - 16);
    return true;
}

bool netc_idx_parse_labels(NetcDataset *dataset, const char *path, const unsigned char *bytes, size_t size,
                           NetcError *error) {
    if (!check_header(path, bytes, size, LABEL_MAGIC, 2, error) ||
        !check_body(path, size, 8, 1, big_endian(bytes + 4), error))
        return false;
    if (big_endian(bytes + 4) != (uint32_t)dataset->count)
        return netc_fail(error,
                         "%s holds %u labels, but there are %d images: the files do not belong together",
                         path, big_endian(bytes + 4), dataset->count);
    for (int record = 0; record < dataset->count; record++) {
        dataset->labels[record] = bytes[8 + record];
        if (dataset->labels[record] >= dataset->classes)
            return netc_fail(error, "%s: record %d has label %d, but labels go from 0 to %d", path, record,
                             (int)dataset->labels[record], dataset->classes - 1);
    }
    return true;
}

/* Looks for `name`, or `name`.gz, in the folder and where such files usually lie below it. */
static bool find_below(char path[NETC_PATH_SIZE], const char *folder, const char *usual, const char *name,
                       NetcError *error) {
    const char *subfolders[] = {"", usual, strcmp(usual, "mnist") == 0 ? "MNIST/raw" : "FashionMNIST/raw"};
    char packed[64];
    snprintf(packed, sizeof packed, "%s.gz", name);
    for (int i = 0; i < 2; i++)
        if (netc_path_find(path, folder, subfolders, 3, i ? packed : name, error))
            return true;
    return false;
}

const char *netc_idx_folder(const char *dataset, const char *given, const char *installed) {
    char path[NETC_PATH_SIZE];
    NetcError unused;
    if (given || strcmp(dataset, "fashion-mnist") != 0)
        return given;
    bool found = find_below(path, installed, dataset, "train-images-idx3-ubyte", &unused);
    return found ? installed : NULL;
}

/* Files that lie where nobody looks for them when a folder is given. */
static const char *advice(const NetcDataset *dataset) {
    return netc_idx_folder(dataset->name, NULL, DEBIAN_FASHION_FOLDER)
               ? "; without --data, those in " DEBIAN_FASHION_FOLDER " are used"
               : "";
}

typedef bool Parse(NetcDataset *dataset, const char *path, const unsigned char *bytes, size_t size,
                   NetcError *error);

static bool read_part(NetcDataset *dataset, const char *folder, const char *name, Parse *parse,
                      NetcError *error) {
    char path[NETC_PATH_SIZE];
    unsigned char *bytes;
    size_t size;
    if (!find_below(path, folder, dataset->name, name, error))
        return access(folder, F_OK) == 0 &&
               netc_fail(error, "there is no %s or %s.gz in %s: " NETC_DATA_ADVICE "%s", name, name, folder,
                         advice(dataset));
    if (!netc_file_read(path, largest_file, &bytes, &size, error))
        return false;
    bool good = parse(dataset, path, bytes, size, error);
    free(bytes);
    return good;
}

bool netc_idx_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                   NetcError *error) {
    (void)model;
    const char *images = test ? "t10k-images-idx3-ubyte" : "train-images-idx3-ubyte";
    const char *labels = test ? "t10k-labels-idx1-ubyte" : "train-labels-idx1-ubyte";
    folder = netc_idx_folder(dataset->name, folder, DEBIAN_FASHION_FOLDER);
    if (!folder)
        return netc_fail(error, "data set %s needs the folder that holds its files: say --data FOLDER",
                         dataset->name);
    return read_part(dataset, folder, images, netc_idx_parse_images, error) &&
           read_part(dataset, folder, labels, netc_idx_parse_labels, error);
}
