#include "helpers.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runtime/atomic_file.h"

static void put(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fputs(text, file);
    assert_int_equal(fclose(file), 0);
}

static void assert_content(const char *path, const char *expected) {
    size_t size;
    unsigned char *bytes = read_bytes(path, &size);
    assert_int_equal(size, strlen(expected));
    assert_memory_equal(bytes, expected, size);
    free(bytes);
}

static void assert_no_temporary(void **state) {
    assert_int_equal(access(in_folder(state, "file.tmp"), F_OK), -1);
}

static void replaces_at_commit_only(void **state) {
    const char *path = in_folder(state, "file");
    NetcAtomicFile file;
    NetcError error;
    put(path, "old");
    assert_int_equal(chmod(path, 0640), 0);
    assert_true(netc_atomic_open(&file, path, &error));
    fputs("new", file.stream);
    fflush(file.stream);
    assert_content(path, "old");
    assert_true(netc_atomic_commit(&file, &error));
    assert_content(path, "new");
    assert_no_temporary(state);
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0640);
}

static void abort_leaves_no_trace(void **state) {
    const char *path = in_folder(state, "file");
    NetcAtomicFile file;
    NetcError error;
    put(path, "old");
    assert_true(netc_atomic_open(&file, path, &error));
    fputs("new", file.stream);
    netc_atomic_abort(&file);
    assert_content(path, "old");
    assert_no_temporary(state);
}

static void uses_what_a_killed_writer_left(void **state) {
    NetcError error;
    put(in_folder(state, "file.tmp"), "half of something much longer");
    assert_true(netc_write_file(in_folder(state, "file"), "new", 3, &error));
    assert_content(in_folder(state, "file"), "new");
    assert_no_temporary(state);
}

static void follows_symbolic_links(void **state) {
    NetcError error;
    put(in_folder(state, "target"), "old");
    assert_int_equal(symlink("target", in_folder(state, "link")), 0);
    assert_true(netc_write_file(in_folder(state, "link"), "new", 3, &error));
    struct stat status;
    assert_int_equal(lstat(in_folder(state, "link"), &status), 0);
    assert_true(S_ISLNK(status.st_mode));
    assert_content(in_folder(state, "target"), "new");
}

static void writes_devices_directly(void **state) {
    (void)state;
    NetcError error;
    struct stat status;
    assert_true(netc_write_file("/dev/null", "new", 3, &error));
    assert_int_equal(stat("/dev/null", &status), 0);
    assert_true(S_ISCHR(status.st_mode));
    assert_false(netc_write_file("/dev/full", "new", 3, &error));
    assert_says(&error, "/dev/full: cannot be written: No space left on device");
}

static void refuses_impossible_places(void **state) {
    NetcError error;
    assert_false(netc_write_file(in_folder(state, "."), "new", 3, &error));
    assert_says(&error, "is a folder");
    assert_false(netc_write_file(in_folder(state, "absent/file"), "new", 3, &error));
    assert_says(&error, "absent/file: cannot be written: No such file or directory");
    assert_false(netc_write_file("", "new", 3, &error));
}

/* A file size limit fails writes as a full disk does. */
static void keeps_the_old_file_when_writing_fails(void **state) {
    const char *path = in_folder(state, "file");
    const struct rlimit small = {1000, RLIM_INFINITY}, none = {RLIM_INFINITY, RLIM_INFINITY};
    static char large[100000];
    NetcError error;
    put(path, "old");
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    bool written = netc_write_file(path, large, sizeof large, &error);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &none), 0);
    assert_false(written);
    assert_says(&error, "file: cannot be written: ");
    assert_says(&error, "(a file that was there before is unchanged)");
    assert_content(path, "old");
    assert_no_temporary(state);
}

static void reports_a_failed_rename(void **state) {
    const char *path = in_folder(state, "file");
    NetcAtomicFile file;
    NetcError error;
    unlink(path);
    assert_true(netc_atomic_open(&file, path, &error));
    assert_int_equal(mkdir(path, 0700), 0);
    assert_false(netc_atomic_commit(&file, &error));
    assert_says(&error, "cannot be renamed");
    assert_int_equal(rmdir(path), 0);
    assert_no_temporary(state);
}

/* Writes once the other process has begun to. */
static int write_second(const char *path, int begun) {
    char byte;
    NetcError error;
    return read(begun, &byte, 1) == 1 && netc_write_file(path, "second", 6, &error) ? 0 : 1;
}

/* Two processes write one path: each content is whole, and the later one waits. */
static void writers_take_turns(void **state) {
    const char *path = in_folder(state, "file");
    NetcAtomicFile file;
    NetcError error;
    int begun[2], status;
    assert_int_equal(pipe(begun), 0);
    fflush(NULL);
    pid_t child = fork();
    if (child == 0)
        _exit(write_second(path, begun[0]));
    assert_true(netc_atomic_open(&file, path, &error));
    assert_int_equal(write(begun[1], "", 1), 1);
    usleep(50000);
    fputs("first", file.stream);
    assert_true(netc_atomic_commit(&file, &error));
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
    assert_content(path, "second");
    assert_no_temporary(state);
    close(begun[0]);
    close(begun[1]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(replaces_at_commit_only),
        cmocka_unit_test(abort_leaves_no_trace),
        cmocka_unit_test(uses_what_a_killed_writer_left),
        cmocka_unit_test(follows_symbolic_links),
        cmocka_unit_test(writes_devices_directly),
        cmocka_unit_test(refuses_impossible_places),
        cmocka_unit_test(keeps_the_old_file_when_writing_fails),
        cmocka_unit_test(reports_a_failed_rename),
        cmocka_unit_test(writers_take_turns),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
