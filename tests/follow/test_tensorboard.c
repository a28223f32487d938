/* Event files: the sum's known value, and failures that stay failures. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "runtime/tensorboard.h"
#include "tests/program/toy_model.h"

static void sum_of_known_text(void **unused) {
    (void)unused;
    assert_int_equal(netc_crc32c("123456789", 9), 0xe3069283);
    assert_int_equal(netc_crc32c("", 0), 0);
}

/* The record of the first event, whose length is known: 12 bytes, then the time (9), then the version (15).
 */
static void begins_with_the_version(void **unused) {
    (void)unused;
    char folder[] = "/tmp/netc-events-XXXXXX", path[600];
    unsigned char bytes[64];
    NetcEvents events;
    NetcError error;
    assert_non_null(mkdtemp(folder));
    assert_true(netc_events_open(&events, folder, &error));
    netc_events_close(&events);
    snprintf(path, sizeof path, "%s/%s", folder, events.name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    assert_int_equal(fread(bytes, 1, sizeof bytes, file), 12 + 24 + 4);
    fclose(file);
    assert_int_equal(bytes[0], 24);
    assert_memory_equal(bytes + 12 + 9,
                        "\x1a\x0d"
                        "brain.Event:2",
                        15);
    assert_true(netc_events_remove(folder, &error));
    assert_int_equal(rmdir(folder), 0);
}

static void missing_folder_is_told(void **unused) {
    (void)unused;
    NetcEvents events;
    NetcError error;
    assert_false(netc_events_open(&events, "/nowhere/at/all", &error));
    assert_non_null(strstr(error.text, "/nowhere/at/all"));
    assert_true(events.failed);
    netc_events_scalar(&events, "a", 1, 2);
    netc_events_graph(&events, &toy_model);
    netc_events_close(&events);
}

static void two_files_of_one_second_differ(void **unused) {
    (void)unused;
    char folder[] = "/tmp/netc-events-XXXXXX";
    NetcEvents first, second;
    NetcError error;
    assert_non_null(mkdtemp(folder));
    assert_true(netc_events_open(&first, folder, &error));
    assert_true(netc_events_open(&second, folder, &error));
    assert_string_not_equal(first.name, second.name);
    netc_events_close(&first);
    netc_events_close(&second);
    assert_true(netc_events_remove(folder, &error));
    assert_int_equal(rmdir(folder), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sum_of_known_text),
        cmocka_unit_test(begins_with_the_version),
        cmocka_unit_test(missing_folder_is_told),
        cmocka_unit_test(two_files_of_one_second_differ),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
