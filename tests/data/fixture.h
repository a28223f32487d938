/* What the tests of the data side share. */
#ifndef TESTS_DATA_FIXTURE_H
#define TESTS_DATA_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "runtime/dataset.h"
#include "runtime/error.h"

/* A model that reads images of this size in ten classes; 16 lanes. */
static inline NetcModel small_model(int channels, int height, int width, int batch) {
    int padded = (batch + 15) / 16 * 16;
    return (NetcModel){.name = "Small",
                       .batch = batch,
                       .padded_batch = padded,
                       .lanes = 16,
                       .channels = channels,
                       .height = height,
                       .width = width,
                       .classes = 10,
                       .image_floats = (size_t)padded * (size_t)(channels * height * width)};
}

/* A new folder for one test program; remove_folder takes it away with all that is in it. */
static inline char *make_folder(void) {
    static char folder[64];
    snprintf(folder, sizeof folder, "/tmp/netc-data-test.XXXXXX");
    if (!mkdtemp(folder))
        abort();
    return folder;
}

static inline void remove_folder(const char *folder) {
    char command[256];
    snprintf(command, sizeof command, "rm -rf '%s'", folder);
    if (system(command) != 0)
        abort();
}

static inline const char *in_folder(const char *folder, const char *name) {
    static char path[4][512];
    static int next;
    next = (next + 1) % 4;
    snprintf(path[next], sizeof path[next], "%s/%s", folder, name);
    return path[next];
}

static inline void write_bytes(const char *path, const void *bytes, size_t size) {
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, size, file), size);
    assert_int_equal(fclose(file), 0);
}

/* Every one of the words must be in the message. */
static inline void assert_says(const NetcError *error, const char *const *words, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (!strstr(error->text, words[i]))
            fail_msg("\"%s\" is missing in the message: %s", words[i], error->text);
}
#define SAYS(error, ...)                                                                                     \
    assert_says(error, (const char *const[]){__VA_ARGS__},                                                   \
                sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

#endif
