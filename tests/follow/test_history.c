/* Reading back what a run has written: torn lines, repeated epochs, missing files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/run_history.h"

static char folder[32];

static void write_file(const char *name, const char *text) {
    char path[64];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static int make_folder(void **unused) {
    (void)unused;
    strcpy(folder, "/tmp/netc-history-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **unused) {
    static const char *const names[] = {"metrics.csv", "timing.csv", "hparams.yaml"};
    char path[64];
    (void)unused;
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        unlink(path);
    }
    return rmdir(folder);
}

static const char METRICS[] = "epoch,step,learning_rate,train_loss,epoch_loss,train_acc,val_loss,val_acc,"
                              "test_loss,test_acc\n"
                              "0,50,0.1,2.25,,,,,,\n"
                              "0,80,0.1,,2,30,1.9,40,,\n"
                              "1,160,0.1,,1,50,1.2,60,,\n"
                              "2,240,0.01,,0.5,70,1.3,60,,\n"
                              "1,240,,,,,1.2,60,1.1,61.5\n";

static void finds_what_matters(void **unused) {
    (void)unused;
    NetcHistory history;
    NetcError error;
    write_file("metrics.csv", METRICS);
    write_file("timing.csv", "epoch,seconds,images_per_second\n0,10,100\n1,99,1\n1,30,200\n");
    write_file("hparams.yaml", "network: Toy\nlr: 0.1\n");
    assert_true(netc_history_read(&history, folder, &error));
    assert_int_equal(history.row_count, 5);
    assert_int_equal(netc_history_best(&history)->epoch, 1);
    assert_int_equal(netc_history_last_epoch(&history)->epoch, 2);
    assert_true(fabs(netc_history_test(&history)->test_accuracy - 61.5) < 1e-9);
    assert_true(fabs(netc_history_epoch_steps(&history) - 80) < 1e-9);
    assert_int_equal(history.timing_count, 2);
    assert_true(fabs(netc_history_seconds(&history) - 40) < 1e-9);
    assert_true(fabs(netc_history_speed(&history) - 175) < 1e-9);
    assert_string_equal(netc_history_setting(&history, "lr"), "0.1");
    assert_null(netc_history_setting(&history, "l"));
    netc_history_free(&history);
}

static void torn_and_foreign_lines_are_left_out(void **unused) {
    (void)unused;
    NetcHistory history;
    NetcError error;
    write_file("metrics.csv", "0,80,0.1,,2,30,1.9,40,,\nhello\n-1,5,0.1,,2,30,1.9,40,,\n1,2,3\n"
                              "0,80,0.1,,2,30,1.9,40,,,7\nnan,80,0.1,,2,30,1.9,40,,\n0,80,0.1,,2,30,1.9,4");
    assert_true(netc_history_read(&history, folder, &error));
    assert_int_equal(history.row_count, 1);
    assert_int_equal(history.timing_count, 0);
    assert_int_equal(history.setting_count, 0);
    netc_history_free(&history);
}

static void empty_run_has_nothing(void **unused) {
    (void)unused;
    NetcHistory history;
    NetcError error;
    write_file("metrics.csv", "");
    assert_true(netc_history_read(&history, folder, &error));
    assert_null(netc_history_best(&history));
    assert_null(netc_history_test(&history));
    assert_null(netc_history_last_epoch(&history));
    netc_history_free(&history);
}

static void missing_run_is_told(void **unused) {
    (void)unused;
    NetcHistory history;
    NetcError error;
    assert_false(netc_history_read(&history, folder, &error));
    assert_non_null(strstr(error.text, "metrics.csv"));
}

static void durations_read_well(void **unused) {
    (void)unused;
    char text[32];
    netc_format_duration(text, 4.24);
    assert_string_equal(text, "4.2 s");
    netc_format_duration(text, 200);
    assert_string_equal(text, "3 min 20 s");
    netc_format_duration(text, 7500);
    assert_string_equal(text, "2 h 05 min");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(finds_what_matters, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(torn_and_foreign_lines_are_left_out, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(empty_run_has_nothing, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(missing_run_is_told, make_folder, remove_folder),
        cmocka_unit_test(durations_read_well),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
