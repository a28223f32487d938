/* Preloaded into a program, makes one of its file operations fail: the NETC_FAULT-th of fwrite, fflush,
 * write, ftruncate, fsync, fdatasync, rename and creating open. A write is cut short. With NETC_FAULT_KILL
 * the process dies there instead, the write half done. NETC_FAULT_COUNT names a file that tells how many
 * operations there were. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static int operations;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static bool fails_now(void) {
    const char *wanted = getenv("NETC_FAULT");
    return wanted && ++operations == atoi(wanted);
}

static void maybe_die(void) {
    if (getenv("NETC_FAULT_KILL"))
        kill(getpid(), SIGKILL);
}

static int failure(int reason) {
    maybe_die();
    errno = reason;
    return -1;
}

/* Neither standard output nor a stream in memory. */
static bool is_file(FILE *stream) {
    return stream != stdout && stream != stderr && fileno(stream) >= 0;
}

size_t fwrite(const void *data, size_t size, size_t count, FILE *stream) {
    if (!is_file(stream) || !fails_now())
        return REAL(fwrite)(data, size, count, stream);
    REAL(fwrite)(data, 1, size * count / 2, stream);
    REAL(fflush)(stream);
    maybe_die();
    stream->_flags |= 0x20; /* glibc's error flag of a stream */
    errno = ENOSPC;
    return 0;
}

int fflush(FILE *stream) {
    return !stream || !is_file(stream) || !fails_now() ? REAL(fflush)(stream) : failure(ENOSPC);
}

ssize_t write(int file, const void *data, size_t size) {
    if (file <= 2 || !fails_now())
        return REAL(write)(file, data, size);
    if (REAL(write)(file, data, size / 2) < 0)
        return -1;
    return failure(ENOSPC);
}

int ftruncate(int file, off_t size) {
    return fails_now() ? failure(EIO) : REAL(ftruncate)(file, size);
}

int fsync(int file) {
    return fails_now() ? failure(EIO) : REAL(fsync)(file);
}

int fdatasync(int file) {
    return fails_now() ? failure(EIO) : REAL(fdatasync)(file);
}

int rename(const char *from, const char *to) {
    return fails_now() ? failure(ENOSPC) : REAL(rename)(from, to);
}

int open(const char *path, int flags, ...) {
    va_list arguments;
    va_start(arguments, flags);
    mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return (flags & O_CREAT) && fails_now() ? failure(ENOSPC) : REAL(open)(path, flags, mode);
}

__attribute__((destructor)) static void tell_count(void) {
    const char *path = getenv("NETC_FAULT_COUNT");
    FILE *out = path ? fopen(path, "w") : NULL;
    if (!out)
        return;
    fprintf(out, "%d\n", operations);
    fclose(out);
}
