/* Every allocation and fsync that fails in turn: a message, and no file that is half written. The linker
 * replaces the functions by those that begin with __wrap_. */
#include "helpers.h"

#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/atomic_file.h"
#include "runtime/weights.h"

enum { NEVER = -1, MANY = 100000 };

static int allocations_left = NEVER, synchronisations_left = NEVER;

static bool is_due(int *left) {
    return *left != NEVER && (*left)-- == 0;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_reallocarray(void *block, size_t count, size_t size);
char *__real_strdup(const char *text);
char *__real_strndup(const char *text, size_t size);
int __real_fsync(int descriptor);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_reallocarray(void *block, size_t count, size_t size);
char *__wrap_strdup(const char *text);
char *__wrap_strndup(const char *text, size_t size);
int __wrap_fsync(int descriptor);

void *__wrap_malloc(size_t size) {
    return is_due(&allocations_left) ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
    return is_due(&allocations_left) ? NULL : __real_calloc(count, size);
}

void *__wrap_reallocarray(void *block, size_t count, size_t size) {
    return is_due(&allocations_left) ? NULL : __real_reallocarray(block, count, size);
}

char *__wrap_strdup(const char *text) {
    return is_due(&allocations_left) ? NULL : __real_strdup(text);
}

char *__wrap_strndup(const char *text, size_t size) {
    return is_due(&allocations_left) ? NULL : __real_strndup(text, size);
}

int __wrap_fsync(int descriptor) {
    if (!is_due(&synchronisations_left))
        return __real_fsync(descriptor);
    errno = EIO;
    return -1;
}

/* Converts with the n-th allocation failing; true: there was no n-th. */
static bool convert_without(void **state, const char *in, const char *out, int n) {
    NetcError error = {""};
    allocations_left = n;
    bool done = netc_convert(in, in_folder(state, out), true, &error);
    bool failed = allocations_left == NEVER;
    allocations_left = NEVER;
    assert_true(done || error.text[0]);
    if (!done)
        return false;
    NetcTensorFile *file = netc_tensor_file_read(in_folder(state, out), &error);
    assert_string_equal(error.text, "");
    netc_tensor_file_destroy(file);
    return !failed;
}

static void every_allocation_may_fail(void **state) {
    static const char *const names[] = {"legacy.ckpt", "zip.pt", "few.safetensors"};
    static const char *const outs[] = {"out.safetensors", "out.ckpt"};
    json_set_alloc_funcs(__wrap_malloc, free);
    for (int i = 0; i < 6; ++i) {
        const char *in = sample_path(names[i / 2]);
        int n = 0;
        while (n < MANY && !convert_without(state, in, outs[i % 2], n))
            ++n;
        assert_in_range(n, 20, MANY - 1);
    }
}

static void a_failed_fsync_keeps_the_old_file(void **state) {
    NetcError error;
    size_t size;
    const char *path = in_folder(state, "file");
    assert_true(netc_write_file(path, "old", 3, &error));
    synchronisations_left = 0;
    assert_false(netc_write_file(path, "new", 3, &error));
    assert_says(&error,
                "file: cannot be written: Input/output error (a file that was there before is unchanged)");
    unsigned char *bytes = read_bytes(path, &size);
    assert_memory_equal(bytes, "old", 3);
    free(bytes);
}

static void a_failed_fsync_of_the_folder_is_told(void **state) {
    NetcError error;
    synchronisations_left = 1;
    assert_false(netc_write_file(in_folder(state, "file"), "new", 3, &error));
    assert_says(&error, "file: is written, but its folder could not be synchronised: Input/output error");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(a_failed_fsync_keeps_the_old_file),
        cmocka_unit_test(a_failed_fsync_of_the_folder_is_told),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
