#include "compiler/output.h"

#include "compiler/support/diagnostics.h"
#include "runtime/atomic_file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static bool report(const NetcError *error) {
    report_error(error->text);
    return false;
}

static bool write_standard_output(const char *bytes, size_t size) {
    if (fwrite(bytes, 1, size, stdout) == size && fflush(stdout) == 0)
        return true;
    fprintf(stderr, "netc: error: standard output cannot be written: %s\n", strerror(errno));
    return false;
}

bool output_write(const char *path, const char *bytes, size_t size) {
    NetcError error;
    if (!path)
        return write_standard_output(bytes, size);
    return netc_write_file(path, bytes, size, &error) || report(&error);
}

bool output_spares(const char *path, const Sources *sources) {
    for (int i = 0; path && i < sources->items.count; i++) {
        const char *name = sources->items.items[i]->name;
        if (!netc_same_file(path, name))
            continue;
        fprintf(stderr, "netc: error: -o %s would overwrite %s, which the network is read from\n", path,
                name);
        return false;
    }
    return true;
}

bool output_is_possible(const char *path) {
    NetcAtomicFile file;
    NetcError error;
    if (path && !netc_atomic_open(&file, path, &error))
        return report(&error);
    if (path)
        netc_atomic_abort(&file);
    return true;
}

static void make_executable(FILE *stream) {
    mode_t mask = umask(0);
    umask(mask);
    (void)!fchmod(fileno(stream), 0777 & ~mask); /* a file system without modes runs everything or nothing */
}

/* Errors of `to` are left in the stream, for the commit to report. */
static bool copy(FILE *to, FILE *from) {
    char bytes[1 << 16];
    size_t size;
    while ((size = fread(bytes, 1, sizeof bytes, from)) > 0)
        fwrite(bytes, 1, size, to);
    return !ferror(from);
}

static bool copy_program(const char *path, FILE *from, NetcError *error) {
    NetcAtomicFile file;
    if (!netc_atomic_open(&file, path, error))
        return false;
    make_executable(file.stream);
    if (copy(file.stream, from))
        return netc_atomic_commit(&file, error);
    netc_atomic_abort(&file);
    return netc_fail(error, "%s: the compiled program cannot be read back: %s", path, strerror(errno));
}

bool output_program(const char *path, const char *from) {
    NetcError error;
    FILE *program = fopen(from, "rb");
    if (!program) {
        netc_fail(&error, "%s: the C compiler left no program: %s", from, strerror(errno));
        return report(&error);
    }
    bool ok = copy_program(path, program, &error);
    fclose(program);
    return ok || report(&error);
}
