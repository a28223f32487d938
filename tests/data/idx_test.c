/* MNIST's IDX files, plain and gzipped: whole, damaged and mismatched. */
#include "fixture.h"

#include <math.h>
#include <zlib.h>

#include "runtime/dataset_internal.h"

enum { HEIGHT = 3, WIDTH = 4, COUNT = 5, IMAGES_SIZE = 16 + COUNT * HEIGHT * WIDTH, LABELS_SIZE = 8 + COUNT };

static char *folder;

static int create_folder(void **state) {
    (void)state;
    folder = make_folder();
    return 0;
}

static int destroy_folder(void **state) {
    (void)state;
    remove_folder(folder);
    return 0;
}

static void fill_images(unsigned char bytes[IMAGES_SIZE]) {
    const unsigned char header[16] = {0, 0, 8, 3, 0, 0, 0, COUNT, 0, 0, 0, HEIGHT, 0, 0, 0, WIDTH};
    memcpy(bytes, header, sizeof header);
    for (int i = 16; i < IMAGES_SIZE; i++)
        bytes[i] = (unsigned char)(i * 3);
}

static void fill_labels(unsigned char bytes[LABELS_SIZE]) {
    const unsigned char file[LABELS_SIZE] = {0, 0, 8, 1, 0, 0, 0, COUNT, 9, 0, 3, 7, 1};
    memcpy(bytes, file, LABELS_SIZE);
}

static void write_packed(const char *path, const void *bytes, unsigned size) {
    gzFile file = gzopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(gzwrite(file, bytes, size), size);
    assert_int_equal(gzclose(file), Z_OK);
}

static void check_content(const NetcDataset *dataset) {
    const int32_t labels[COUNT] = {9, 0, 3, 7, 1};
    unsigned char images[IMAGES_SIZE];
    fill_images(images);
    assert_int_equal(dataset->channels, 1);
    assert_int_equal(dataset->height, HEIGHT);
    assert_int_equal(dataset->width, WIDTH);
    assert_int_equal(dataset->count, COUNT);
    assert_memory_equal(dataset->labels, labels, sizeof labels);
    assert_memory_equal(dataset->pixels, images + 16, IMAGES_SIZE - 16);
}

static void files_are_read_plain_and_gzipped(void **state) {
    (void)state;
    unsigned char images[IMAGES_SIZE], labels[LABELS_SIZE];
    fill_images(images);
    fill_labels(labels);
    write_bytes(in_folder(folder, "train-images-idx3-ubyte"), images, sizeof images);
    write_packed(in_folder(folder, "train-labels-idx1-ubyte.gz"), labels, sizeof labels);
    mkdir(in_folder(folder, "fashion-mnist"), 0777);
    write_packed(in_folder(folder, "fashion-mnist/t10k-images-idx3-ubyte.gz"), images, sizeof images);
    write_bytes(in_folder(folder, "fashion-mnist/t10k-labels-idx1-ubyte"), labels, sizeof labels);
    NetcDataset dataset;
    NetcError error;
    if (!netc_dataset_open(&dataset, "mnist", folder, false, NULL, &error))
        fail_msg("%s", error.text);
    check_content(&dataset);
    assert_string_equal(dataset.class_names[7], "7");
    netc_dataset_close(&dataset);
    if (!netc_dataset_open(&dataset, "fashion-mnist", folder, true, NULL, &error))
        fail_msg("%s", error.text);
    check_content(&dataset);
    assert_string_equal(dataset.class_names[9], "ankle boot");
    netc_dataset_close(&dataset);
    assert_false(netc_dataset_open(&dataset, "mnist", folder, true, NULL, &error));
    SAYS(&error, "t10k-images-idx3-ubyte", folder, "tools/fetch-data");
    assert_false(netc_dataset_open(&dataset, "mnist", NULL, true, NULL, &error));
    SAYS(&error, "--data");
    unlink(in_folder(folder, "fashion-mnist/t10k-labels-idx1-ubyte"));
    assert_false(netc_dataset_open(&dataset, "fashion-mnist", folder, true, NULL, &error));
    SAYS(&error, "t10k-labels-idx1-ubyte", folder);
}

static void a_folder_that_is_given_comes_before_the_installed_one(void **state) {
    (void)state;
    unsigned char images[IMAGES_SIZE];
    fill_images(images);
    assert_null(netc_idx_folder("fashion-mnist", NULL, in_folder(folder, "nowhere")));
    mkdir(in_folder(folder, "installed"), 0777);
    write_packed(in_folder(folder, "installed/train-images-idx3-ubyte.gz"), images, sizeof images);
    char *installed = strdup(in_folder(folder, "installed"));
    assert_string_equal(netc_idx_folder("fashion-mnist", NULL, installed), installed);
    assert_string_equal(netc_idx_folder("fashion-mnist", "given", installed), "given");
    assert_null(netc_idx_folder("mnist", NULL, installed));
    free(installed);
}

static void damaged_gzip_data_is_refused(void **state) {
    (void)state;
    unsigned char images[IMAGES_SIZE], packed[4096];
    fill_images(images);
    const char *path = in_folder(folder, "damaged.gz");
    write_packed(path, images, sizeof images);
    FILE *file = fopen(path, "rb");
    size_t size = fread(packed, 1, sizeof packed, file), unpacked;
    fclose(file);
    unsigned char *bytes;
    NetcError error;
    write_bytes(path, packed, size - 5);
    assert_false(netc_file_read(path, 1 << 20, &bytes, &unpacked, &error));
    SAYS(&error, "damaged.gz", "fetch it again");
    assert_null(bytes);
    packed[size / 2] ^= 0x55;
    packed[size - 6] ^= 0x55;
    write_bytes(path, packed, size);
    assert_false(netc_file_read(path, 1 << 20, &bytes, &unpacked, &error));
    SAYS(&error, "damaged.gz", "fetch it again");
    write_packed(path, images, sizeof images);
    assert_false(netc_file_read(path, IMAGES_SIZE - 1, &bytes, &unpacked, &error));
    SAYS(&error, "damaged.gz", "more than");
}

/* The first `size` bytes of a file of images in which one byte was changed are refused, with `word`. */
static void refuse_images(int place, unsigned char value, size_t size, const char *word) {
    unsigned char images[IMAGES_SIZE + 1] = {0};
    fill_images(images);
    images[place] = value;
    NetcDataset dataset = {.name = "mnist", .classes = 10};
    NetcError error;
    assert_false(netc_idx_parse_images(&dataset, "images", images, size, &error));
    assert_null(dataset.pixels);
    SAYS(&error, "images", word);
}

static void damaged_images_are_refused(void **state) {
    (void)state;
    refuse_images(3, 1, IMAGES_SIZE, "0x803");
    refuse_images(0, 8, IMAGES_SIZE, "0x803");
    refuse_images(7, 0, IMAGES_SIZE, "0 records");
    refuse_images(4, 0x80, IMAGES_SIZE, "records");
    refuse_images(4, 0x7f, IMAGES_SIZE, "truncated");
    refuse_images(7, COUNT + 1, IMAGES_SIZE, "record 5 of 6");
    refuse_images(7, COUNT - 1, IMAGES_SIZE, "12 bytes after its last record");
    refuse_images(11, 0, IMAGES_SIZE, "0 x 4 pixels");
    refuse_images(8, 0xff, IMAGES_SIZE, "pixels");
    refuse_images(12, 0xff, IMAGES_SIZE, "pixels");
    refuse_images(3, 3, IMAGES_SIZE - 1, "record 4 of 5");
    refuse_images(3, 3, IMAGES_SIZE + 1, "1 bytes after");
    refuse_images(3, 3, 16, "record 0 of 5");
    refuse_images(3, 3, 15, "truncated");
    refuse_images(3, 3, 0, "truncated");
}

static void refuse_labels(int place, unsigned char value, size_t size, const char *word) {
    unsigned char images[IMAGES_SIZE], labels[LABELS_SIZE + 1] = {0};
    fill_images(images);
    fill_labels(labels);
    labels[place] = value;
    NetcDataset dataset = {.name = "mnist", .classes = 10};
    NetcError error;
    assert_true(netc_idx_parse_images(&dataset, "images", images, sizeof images, &error));
    assert_false(netc_idx_parse_labels(&dataset, "labels", labels, size, &error));
    SAYS(&error, "labels", word);
    netc_dataset_close(&dataset);
}

static void damaged_labels_are_refused(void **state) {
    (void)state;
    refuse_labels(3, 3, LABELS_SIZE, "0x801");
    refuse_labels(7, COUNT + 1, LABELS_SIZE + 1, "6 labels, but there are 5 images");
    refuse_labels(7, COUNT, LABELS_SIZE - 1, "record 4 of 5");
    refuse_labels(7, COUNT, LABELS_SIZE + 1, "after its last record");
    refuse_labels(11, 10, LABELS_SIZE, "record 3 has label 10");
    refuse_labels(7, COUNT, 7, "truncated");
}

/* Debian's package dataset-fashion-mnist, where it is installed: the published mean and deviation are its
 * own. */
static void the_installed_fashion_mnist_is_found(void **state) {
    (void)state;
    if (access("/usr/share/datasets/fashion-mnist", F_OK) != 0)
        skip();
    NetcDataset dataset;
    NetcError error;
    if (!netc_dataset_open(&dataset, "fashion-mnist", NULL, false, NULL, &error))
        fail_msg("%s", error.text);
    assert_int_equal(dataset.count, 60000);
    assert_int_equal(dataset.default_train, 55000);
    assert_int_equal(dataset.height, 28);
    NetcNormalization measured = netc_dataset_measure(&dataset, NULL, 0);
    assert_true(fabs(measured.mean[0] - dataset.normalization.mean[0]) < 1e-6);
    assert_true(fabs(measured.deviation[0] - dataset.normalization.deviation[0]) < 1e-6);
    netc_dataset_close(&dataset);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_are_read_plain_and_gzipped),
        cmocka_unit_test(a_folder_that_is_given_comes_before_the_installed_one),
        cmocka_unit_test(damaged_gzip_data_is_refused),
        cmocka_unit_test(damaged_images_are_refused),
        cmocka_unit_test(damaged_labels_are_refused),
        cmocka_unit_test(the_installed_fashion_mnist_is_found),
    };
    return cmocka_run_group_tests(tests, create_folder, destroy_folder);
}
