#include "runtime/atomic_file.h"

#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

typedef enum Kind { ABSENT, REGULAR, FOLDER, SPECIAL } Kind;

static Kind kind_of(const char *path, mode_t *mode) {
    struct stat status;
    if (stat(path, &status) != 0)
        return ABSENT;
    *mode = status.st_mode & 0777;
    if (S_ISDIR(status.st_mode))
        return FOLDER;
    return S_ISREG(status.st_mode) ? REGULAR : SPECIAL;
}

bool netc_same_file(const char *first, const char *second) {
    struct stat one, other;
    return stat(first, &one) == 0 && stat(second, &other) == 0 && S_ISREG(one.st_mode) &&
           one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

/* For the wrong direction, so that using one still fails. */
void netc_occupy_standard_streams(void) {
    for (int stream = 0; stream < 3; stream++)
        if (fcntl(stream, F_GETFD) < 0 && open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY) < 0)
            return;
}

static void release(NetcAtomicFile *file) {
    free(file->path);
    free(file->temporary);
    *file = (NetcAtomicFile){0};
}

/* Is `descriptor` still what lies at `path`? Another writer may have renamed it while we waited for its lock.
 */
static bool same_file(int descriptor, const char *path) {
    struct stat ours, theirs;
    return fstat(descriptor, &ours) == 0 && stat(path, &theirs) == 0 && ours.st_dev == theirs.st_dev &&
           ours.st_ino == theirs.st_ino;
}

static int lock(int descriptor) {
    int result;
    do
        result = flock(descriptor, LOCK_EX);
    while (result != 0 && errno == EINTR);
    return result;
}

/* Opens the temporary file for this writer alone and empties it. -1: errno says why not. */
static int open_locked(const char *path) {
    for (;;) {
        int descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
        if (descriptor < 0)
            return -1;
        if (lock(descriptor) == 0 && (!same_file(descriptor, path))) {
            close(descriptor);
            continue;
        }
        if (ftruncate(descriptor, 0) == 0)
            return descriptor;
        int reason = errno;
        close(descriptor);
        errno = reason;
        return -1;
    }
}

static bool open_stream(NetcAtomicFile *file, int descriptor, NetcError *error) {
    int reason = errno;
    file->stream = descriptor < 0 ? NULL : fdopen(descriptor, "wb");
    if (file->stream)
        return true;
    reason = descriptor < 0 ? reason : errno;
    if (descriptor >= 0)
        close(descriptor);
    netc_fail(error, "%s: cannot be written: %s", file->path, strerror(reason));
    release(file);
    return false;
}

static char *temporary_name(const char *path) {
    size_t size = strlen(path) + sizeof ".tmp";
    char *name = malloc(size);
    if (name)
        snprintf(name, size, "%s.tmp", path);
    return name;
}

bool netc_atomic_open(NetcAtomicFile *file, const char *path, NetcError *error) {
    mode_t mode = 0;
    Kind kind = kind_of(path, &mode);
    *file = (NetcAtomicFile){0};
    if (kind == FOLDER)
        return netc_fail(error, "%s: is a folder; give the name of a file to write", path);
    file->path = kind == ABSENT ? strdup(path) : realpath(path, NULL);
    file->temporary = file->path && kind != SPECIAL ? temporary_name(file->path) : NULL;
    if (!file->path || (!file->temporary && kind != SPECIAL)) {
        release(file);
        return netc_fail(error, "%s: cannot be written: %s", path, strerror(errno));
    }
    if (kind == SPECIAL)
        return open_stream(file, open(file->path, O_WRONLY | O_CLOEXEC), error);
    int descriptor = open_locked(file->temporary);
    if (descriptor >= 0 && kind == REGULAR)
        (void)!fchmod(descriptor, mode); /* where the owner differs, the default mode does */
    return open_stream(file, descriptor, error);
}

/* Makes the rename itself last through a power failure. */
static bool synchronise_folder(const char *path, NetcError *error) {
    char *copy = strdup(path);
    int folder = copy ? open(dirname(copy), O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    /* EINVAL: a file system that does not synchronise folders */
    bool ok = folder >= 0 && (fsync(folder) == 0 || errno == EINVAL);
    if (!ok)
        netc_fail(error, "%s: is written, but its folder could not be synchronised: %s", path,
                  strerror(errno));
    if (folder >= 0)
        close(folder);
    free(copy);
    return ok;
}

static bool flush(NetcAtomicFile *file, NetcError *error) {
    bool earlier = ferror(file->stream);
    if (fflush(file->stream) == 0 && !earlier && (!file->temporary || fsync(fileno(file->stream)) == 0))
        return true;
    return netc_fail(error, "%s: cannot be written: %s%s", file->path,
                     earlier ? "a write failed; is the disk full?" : strerror(errno),
                     file->temporary ? " (a file that was there before is unchanged)" : "");
}

static bool replace(const NetcAtomicFile *file, NetcError *error) {
    if (!file->temporary || rename(file->temporary, file->path) == 0)
        return true;
    return netc_fail(error, "%s: cannot be renamed to %s: %s", file->temporary, file->path, strerror(errno));
}

bool netc_atomic_commit(NetcAtomicFile *file, NetcError *error) {
    bool renamed = flush(file, error) && replace(file, error);
    if (!renamed) {
        netc_atomic_abort(file);
        return false;
    }
    /* The data is on the disk; closing only gives up the lock, which must not come before the rename. */
    fclose(file->stream);
    bool ok = !file->temporary || synchronise_folder(file->path, error);
    release(file);
    return ok;
}

void netc_atomic_abort(NetcAtomicFile *file) {
    if (file->temporary)
        unlink(file->temporary);
    fclose(file->stream);
    release(file);
}

bool netc_write_file(const char *path, const void *bytes, size_t size, NetcError *error) {
    NetcAtomicFile file;
    if (!netc_atomic_open(&file, path, error))
        return false;
    fwrite(bytes, 1, size, file.stream);
    return netc_atomic_commit(&file, error);
}
