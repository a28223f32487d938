/* Pictures in folders, a folder for each class. */
#include "fixture.h"

#include <math.h>

#include "runtime/image.h"

static char *folder;

/* A picture of one colour. */
static void put_picture(const char *name, unsigned char red, int side) {
    unsigned char pixels[3 * 16 * 16];
    NetcError error;
    for (int i = 0; i < side * side; i++) {
        pixels[3 * i] = red;
        pixels[3 * i + 1] = 100;
        pixels[3 * i + 2] = (unsigned char)(i % 2 * 255);
    }
    assert_true(netc_image_write_png(in_folder(folder, name), side, side, 3, pixels, &error));
}

static int create_folder(void **state) {
    (void)state;
    folder = make_folder();
    static const char *const folders[] = {"train",     "test",     "train/dog", "train/Cat",
                                          "train/ant", "test/dog", "test/ant"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++)
        mkdir(in_folder(folder, folders[i]), 0777);
    put_picture("train/dog/2.png", 20, 8);
    put_picture("train/dog/1.PNG", 10, 16);
    put_picture("train/Cat/a.png", 30, 8);
    put_picture("train/ant/z.png", 40, 4);
    put_picture("test/dog/t.png", 50, 8);
    put_picture("test/ant/.hidden.png", 60, 8);
    write_bytes(in_folder(folder, "train/dog/notes.txt"), "notes", 5);
    write_bytes(in_folder(folder, "train/README.png"), "not a class", 11);
    return 0;
}

static int destroy_folder(void **state) {
    (void)state;
    remove_folder(folder);
    return 0;
}

static void classes_and_images_are_in_the_order_of_their_names(void **state) {
    (void)state;
    NetcModel model = small_model(3, 8, 8, 2);
    NetcDataset dataset;
    NetcError error;
    if (!netc_dataset_open(&dataset, "folder", folder, false, &model, &error))
        fail_msg("%s", error.text);
    assert_int_equal(dataset.classes, 3);
    assert_string_equal(dataset.class_names[0], "Cat");
    assert_string_equal(dataset.class_names[1], "ant");
    assert_string_equal(dataset.class_names[2], "dog");
    assert_int_equal(dataset.count, 4);
    const int labels[] = {0, 1, 2, 2}, reds[] = {30, 40, 10, 20};
    for (int i = 0; i < 4; i++) {
        assert_int_equal(dataset.labels[i], labels[i]);
        assert_int_equal(netc_dataset_image(&dataset, i)[0], reds[i]);
        assert_int_equal(netc_dataset_image(&dataset, i)[64], 100);
    }
    assert_true(fabs(dataset.normalization.mean[0] - 25 / 255.0) < 1e-9);
    assert_int_equal(dataset.default_train, 4);
    model.classes = 2;
    assert_false(netc_dataset_check(&dataset, &model, &error));
    SAYS(&error, "3 classes", "2 outputs");
    netc_dataset_close(&dataset);
}

static void test_images_have_the_training_images_classes_and_normalization(void **state) {
    (void)state;
    NetcModel model = small_model(3, 8, 8, 2);
    NetcDataset dataset;
    NetcError error;
    if (!netc_dataset_open(&dataset, "folder", folder, true, &model, &error))
        fail_msg("%s", error.text);
    assert_int_equal(dataset.count, 1);
    assert_int_equal(dataset.labels[0], 2);
    assert_int_equal(dataset.classes, 3);
    assert_true(fabs(dataset.normalization.mean[0] - 25 / 255.0) < 1e-9);
    netc_dataset_close(&dataset);
}

static void problems_name_the_file_or_folder(void **state) {
    (void)state;
    NetcModel model = small_model(3, 8, 8, 2);
    NetcDataset dataset;
    NetcError error;
    mkdir(in_folder(folder, "test/whale"), 0777);
    assert_false(netc_dataset_open(&dataset, "folder", folder, true, &model, &error));
    SAYS(&error, "test/whale", "not one of the classes");
    write_bytes(in_folder(folder, "train/dog/3.jpg"), "no picture", 10);
    assert_false(netc_dataset_open(&dataset, "folder", folder, false, &model, &error));
    SAYS(&error, "train/dog/3.jpg", "neither a PNG nor a JPEG");
    assert_false(netc_dataset_open(&dataset, "folder", in_folder(folder, "train"), false, &model, &error));
    SAYS(&error, "train/train", "No such file", "CLASS");
    assert_false(netc_dataset_open(&dataset, "folder", NULL, false, &model, &error));
    SAYS(&error, "--data");
    model.channels = 2;
    assert_false(netc_dataset_open(&dataset, "folder", folder, false, &model, &error));
    SAYS(&error, "1 or 3 channels", "2");
}

static void empty_folders_are_refused(void **state) {
    (void)state;
    NetcModel model = small_model(3, 8, 8, 2);
    NetcDataset dataset;
    NetcError error;
    const char *empty = in_folder(folder, "empty");
    mkdir(empty, 0777);
    mkdir(in_folder(folder, "empty/train"), 0777);
    assert_false(netc_dataset_open(&dataset, "folder", empty, false, &model, &error));
    SAYS(&error, "empty/train", "sub-folders");
    mkdir(in_folder(folder, "empty/train/dog"), 0777);
    assert_false(netc_dataset_open(&dataset, "folder", empty, false, &model, &error));
    SAYS(&error, "empty/train", "no PNG or JPEG");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(classes_and_images_are_in_the_order_of_their_names),
        cmocka_unit_test(test_images_have_the_training_images_classes_and_normalization),
        cmocka_unit_test(problems_name_the_file_or_folder),
        cmocka_unit_test(empty_folders_are_refused),
    };
    return cmocka_run_group_tests(tests, create_folder, destroy_folder);
}
