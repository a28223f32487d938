/* CIFAR-10 and CIFAR-100 files: whole, damaged and missing. */
#include "fixture.h"

#include "runtime/dataset_internal.h"

enum { IMAGE = 3072, RECORDS = 10000 };

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

/* Records whose pixels and labels follow from their number. */
static unsigned char *make_records(int count, int label_bytes, int classes) {
    size_t record = (size_t)label_bytes + IMAGE;
    unsigned char *bytes = malloc(record * (size_t)count);
    for (int i = 0; i < count; i++) {
        unsigned char *own = bytes + (size_t)i * record;
        own[0] = (unsigned char)(i % 20);
        own[label_bytes - 1] = (unsigned char)(i % classes);
        for (int value = 0; value < IMAGE; value++)
            own[label_bytes + value] = (unsigned char)(i * 7 + value);
    }
    return bytes;
}

static void check_records(const NetcDataset *dataset, int count, int classes) {
    assert_int_equal(dataset->count, count);
    for (int i = 0; i < count; i++) {
        assert_int_equal(dataset->labels[i], i % classes);
        for (int value = 0; value < IMAGE; value += 97)
            assert_int_equal(netc_dataset_image(dataset, i)[value], (unsigned char)(i * 7 + value));
    }
}

static void test_batch_is_read_from_either_folder(void **state) {
    (void)state;
    unsigned char *bytes = make_records(RECORDS, 1, 10);
    NetcDataset dataset;
    NetcError error;
    mkdir(in_folder(folder, "cifar-10-batches-bin"), 0777);
    write_bytes(in_folder(folder, "cifar-10-batches-bin/test_batch.bin"), bytes,
                (size_t)RECORDS * (IMAGE + 1));
    free(bytes);
    const char *folders[] = {folder, in_folder(folder, "cifar-10-batches-bin")};
    for (int i = 0; i < 2; i++) {
        if (!netc_dataset_open(&dataset, "cifar10", folders[i], true, NULL, &error))
            fail_msg("%s", error.text);
        check_records(&dataset, RECORDS, 10);
        assert_string_equal(dataset.class_names[9], "truck");
        assert_int_equal(dataset.default_train + dataset.default_validation, RECORDS);
        netc_dataset_close(&dataset);
    }
}

static void training_files_are_read_in_order(void **state) {
    (void)state;
    unsigned char *bytes = make_records(RECORDS, 1, 10);
    NetcDataset dataset;
    NetcError error;
    for (int file = 1; file <= 5; file++) {
        char name[32];
        snprintf(name, sizeof name, "data_batch_%d.bin", file);
        bytes[1] = (unsigned char)file;
        write_bytes(in_folder(folder, name), bytes, (size_t)RECORDS * (IMAGE + 1));
    }
    free(bytes);
    if (!netc_dataset_open(&dataset, "cifar10", folder, false, NULL, &error))
        fail_msg("%s", error.text);
    assert_int_equal(dataset.count, 5 * RECORDS);
    assert_int_equal(dataset.default_train, 45000);
    assert_int_equal(dataset.default_validation, 5000);
    for (int file = 0; file < 5; file++)
        assert_int_equal(netc_dataset_image(&dataset, file * RECORDS)[0], file + 1);
    netc_dataset_close(&dataset);
    unlink(in_folder(folder, "data_batch_4.bin"));
    assert_false(netc_dataset_open(&dataset, "cifar10", folder, false, NULL, &error));
    SAYS(&error, "there is no data_batch_4.bin", "cifar-10-batches-bin", "tools/fetch-data");
    assert_null(dataset.pixels);
}

static void fine_labels_of_cifar100_count(void **state) {
    (void)state;
    unsigned char *bytes = make_records(RECORDS, 2, 100);
    NetcDataset dataset;
    NetcError error;
    write_bytes(in_folder(folder, "test.bin"), bytes, (size_t)RECORDS * (IMAGE + 2));
    if (!netc_dataset_open(&dataset, "cifar100", folder, true, NULL, &error))
        fail_msg("%s", error.text);
    check_records(&dataset, RECORDS, 100);
    assert_string_equal(dataset.class_names[0], "apple");
    assert_string_equal(dataset.class_names[99], "worm");
    netc_dataset_close(&dataset);
    write_bytes(in_folder(folder, "test.bin"), bytes, 5000 * (IMAGE + 2) + 100);
    free(bytes);
    assert_false(netc_dataset_open(&dataset, "cifar100", folder, true, NULL, &error));
    SAYS(&error, "test.bin", "truncated", "record 5000 of 10000");
    assert_int_equal(unlink(in_folder(folder, "test.bin")), 0);
    assert_int_equal(mkfifo(in_folder(folder, "test.bin"), 0600), 0);
    assert_false(netc_dataset_open(&dataset, "cifar100", folder, true, NULL, &error));
    SAYS(&error, "test.bin", "a device or a pipe");
}

static bool parse(unsigned char *bytes, size_t size, NetcError *error) {
    static unsigned char pixels[3 * IMAGE];
    static int32_t labels[3];
    NetcCifarFile file = {.path = "some.bin", .records = 3, .label_bytes = 1, .classes = 10};
    return netc_cifar_parse(&file, bytes, size, pixels, labels, error);
}

static void damaged_files_are_refused_with_the_record(void **state) {
    (void)state;
    size_t record = IMAGE + 1;
    unsigned char *bytes = make_records(4, 1, 10);
    NetcError error;
    assert_true(parse(bytes, 3 * record, &error));
    assert_false(parse(bytes, 3 * record - 1, &error));
    SAYS(&error, "some.bin", "truncated", "9218 bytes", "record 2 of 3");
    assert_false(parse(bytes, 2 * record, &error));
    SAYS(&error, "record 2 of 3");
    assert_false(parse(bytes, 0, &error));
    SAYS(&error, "record 0 of 3");
    assert_false(parse(bytes, 3 * record + 1, &error));
    SAYS(&error, "some.bin", "goes on after its last record");
    bytes[2 * record] = 10;
    assert_false(parse(bytes, 3 * record, &error));
    SAYS(&error, "some.bin", "record 2", "label 10", "0 to 9");
    free(bytes);
}

static void a_folder_is_needed(void **state) {
    (void)state;
    NetcDataset dataset;
    NetcError error;
    assert_false(netc_dataset_open(&dataset, "cifar10", NULL, false, NULL, &error));
    SAYS(&error, "cifar10", "--data");
    char *deep = malloc(6000);
    memset(deep, 'x', 5999);
    deep[5999] = 0;
    assert_false(netc_dataset_open(&dataset, "cifar100", deep, false, NULL, &error));
    SAYS(&error, "too long");
    free(deep);
    mkdir(in_folder(folder, "train.bin"), 0777);
    assert_false(netc_dataset_open(&dataset, "cifar100", folder, false, NULL, &error));
    SAYS(&error, "train.bin");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_batch_is_read_from_either_folder),
        cmocka_unit_test(training_files_are_read_in_order),
        cmocka_unit_test(fine_labels_of_cifar100_count),
        cmocka_unit_test(damaged_files_are_refused_with_the_record),
        cmocka_unit_test(a_folder_is_needed),
    };
    return cmocka_run_group_tests(tests, create_folder, destroy_folder);
}
