/* Any bytes as the files of CIFAR-10, CIFAR-100 or MNIST: they are read or refused with a message. The first
 * byte chooses the data set, the second the number of CIFAR's records or the length of the file of images
 * / 16. */
#include <stdlib.h>
#include <string.h>

#include "runtime/dataset_internal.h"

enum { IMAGE_BYTES = 3072, MOST_RECORDS = 3 };

static void expect(bool condition) {
    if (!condition)
        abort();
}

static void expect_labels(const int32_t *labels, int count, int classes) {
    for (int i = 0; i < count; i++)
        expect(labels[i] >= 0 && labels[i] < classes);
}

static void read_cifar(bool fine, int records, const unsigned char *bytes, size_t size) {
    static unsigned char pixels[MOST_RECORDS * IMAGE_BYTES];
    int32_t labels[MOST_RECORDS];
    NetcError error = {""};
    NetcCifarFile file = {
        .path = "fuzz.bin", .records = records, .label_bytes = fine ? 2 : 1, .classes = fine ? 100 : 10};
    if (netc_cifar_parse(&file, bytes, size, pixels, labels, &error))
        expect_labels(labels, records, file.classes);
    else
        expect(strstr(error.text, "fuzz.bin"));
}

static void read_mnist(size_t images_size, const unsigned char *bytes, size_t size) {
    NetcDataset dataset = {.name = "mnist", .classes = 10};
    NetcError error = {""};
    images_size = images_size < size ? images_size : size;
    bool good =
        netc_idx_parse_images(&dataset, "fuzz-images", bytes, images_size, &error) &&
        netc_idx_parse_labels(&dataset, "fuzz-labels", bytes + images_size, size - images_size, &error);
    if (good) {
        expect_labels(dataset.labels, dataset.count, dataset.classes);
        netc_dataset_measure(&dataset, NULL, 0);
    } else {
        expect(strstr(error.text, "fuzz-"));
    }
    netc_dataset_close(&dataset);
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size) {
    if (size < 2)
        return 0;
    int kind = bytes[0] % 3;
    if (kind < 2)
        read_cifar(kind == 1, 1 + bytes[1] % MOST_RECORDS, bytes + 2, size - 2);
    else
        read_mnist(16 * (size_t)bytes[1], bytes + 2, size - 2);
    return 0;
}
