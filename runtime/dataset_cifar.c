/* CIFAR-10 and CIFAR-100 binary files (Krizhevsky, 2009): records of a label, or of a coarse and a fine
 * label, and the red, green and blue plane of a 32x32 image. */
#include <stdlib.h>
#include <string.h>

#include "runtime/dataset_internal.h"

enum { SIDE = 32, CHANNELS = 3, IMAGE_BYTES = CHANNELS * SIDE * SIDE };

const char *const netc_cifar10_names[10] = {"airplane", "automobile", "bird",  "cat",  "deer",
                                            "dog",      "frog",       "horse", "ship", "truck"};

const char *const netc_cifar100_names[100] = {
    "apple",      "aquarium_fish", "baby",         "bear",       "beaver",      "bed",         "bee",
    "beetle",     "bicycle",       "bottle",       "bowl",       "boy",         "bridge",      "bus",
    "butterfly",  "camel",         "can",          "castle",     "caterpillar", "cattle",      "chair",
    "chimpanzee", "clock",         "cloud",        "cockroach",  "couch",       "crab",        "crocodile",
    "cup",        "dinosaur",      "dolphin",      "elephant",   "flatfish",    "forest",      "fox",
    "girl",       "hamster",       "house",        "kangaroo",   "keyboard",    "lamp",        "lawn_mower",
    "leopard",    "lion",          "lizard",       "lobster",    "man",         "maple_tree",  "motorcycle",
    "mountain",   "mouse",         "mushroom",     "oak_tree",   "orange",      "orchid",      "otter",
    "palm_tree",  "pear",          "pickup_truck", "pine_tree",  "plain",       "plate",       "poppy",
    "porcupine",  "possum",        "rabbit",       "raccoon",    "ray",         "road",        "rocket",
    "rose",       "sea",           "seal",         "shark",      "shrew",       "skunk",       "skyscraper",
    "snail",      "snake",         "spider",       "squirrel",   "streetcar",   "sunflower",   "sweet_pepper",
    "table",      "tank",          "telephone",    "television", "tiger",       "tractor",     "train",
    "trout",      "tulip",         "turtle",       "wardrobe",   "whale",       "willow_tree", "wolf",
    "woman",      "worm",
};

static bool check_size(const NetcCifarFile *file, size_t size, NetcError *error) {
    size_t record = (size_t)file->label_bytes + IMAGE_BYTES, expected = record * (size_t)file->records;
    if (size < expected)
        return netc_fail(
            error,
            "%s is truncated: it ends after %zu bytes, in record %zu of %d (%zu bytes each): fetch it "
            "again",
            file->path, size, size / record, file->records, record);
    if (size > expected)
        return netc_fail(
            error,
            "%s goes on after its last record: %d records of %zu bytes are %zu bytes: is it the right file?",
            file->path, file->records, record, expected);
    return true;
}

bool netc_cifar_parse(const NetcCifarFile *file, const unsigned char *bytes, size_t size,
                      unsigned char *pixels, int32_t *labels, NetcError *error) {
    if (!check_size(file, size, error))
        return false;
    for (int record = 0; record < file->records; record++, pixels += IMAGE_BYTES, bytes += IMAGE_BYTES) {
        bytes += file->label_bytes;
        labels[record] = bytes[-1];
        if (labels[record] >= file->classes)
            return netc_fail(error,
                             "%s: record %d has label %d, but labels go from 0 to %d: is it the right file?",
                             file->path, record, (int)labels[record], file->classes - 1);
        memcpy(pixels, bytes, IMAGE_BYTES);
    }
    return true;
}

static bool read_records(NetcDataset *dataset, NetcCifarFile file, int first, NetcError *error) {
    unsigned char *bytes;
    size_t size, limit = ((size_t)file.label_bytes + IMAGE_BYTES) * (size_t)file.records;
    if (!netc_file_read(file.path, limit + 1, &bytes, &size, error))
        return false;
    bool good = netc_cifar_parse(&file, bytes, size, dataset->pixels + (size_t)first * IMAGE_BYTES,
                                 dataset->labels + first, error);
    free(bytes);
    return good;
}

static bool reserve(NetcDataset *dataset, int count, NetcError *error) {
    dataset->channels = CHANNELS;
    dataset->height = dataset->width = SIDE;
    dataset->count = count;
    return netc_dataset_reserve(dataset, error);
}

static bool need_folder(const NetcDataset *dataset, const char *folder, NetcError *error) {
    return folder || netc_fail(error, "data set %s needs the folder that holds its files: say --data FOLDER",
                               dataset->name);
}

bool netc_cifar10_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                       NetcError *error) {
    (void)model;
    static const char *const training[] = {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin",
                                           "data_batch_4.bin", "data_batch_5.bin"};
    static const char *const subfolders[] = {"", "cifar-10-batches-bin"};
    enum { RECORDS = 10000 };
    int files = test ? 1 : 5;
    if (!need_folder(dataset, folder, error) || !reserve(dataset, files * RECORDS, error))
        return false;
    for (int i = 0; i < files; i++) {
        char path[NETC_PATH_SIZE];
        NetcCifarFile file = {
            .path = path, .records = RECORDS, .label_bytes = 1, .classes = dataset->classes};
        if (!netc_path_find(path, folder, subfolders, 2, test ? "test_batch.bin" : training[i], error) ||
            !read_records(dataset, file, i * RECORDS, error))
            return false;
    }
    return true;
}

bool netc_cifar100_open(NetcDataset *dataset, const char *folder, bool test, const NetcModel *model,
                        NetcError *error) {
    (void)model;
    static const char *const subfolders[] = {"", "cifar-100-binary"};
    char path[NETC_PATH_SIZE];
    int records = test ? 10000 : 50000;
    NetcCifarFile file = {.path = path, .records = records, .label_bytes = 2, .classes = dataset->classes};
    return need_folder(dataset, folder, error) && reserve(dataset, records, error) &&
           netc_path_find(path, folder, subfolders, 2, test ? "test.bin" : "train.bin", error) &&
           read_records(dataset, file, 0, error);
}
