/* Finding and reading the files of data sets. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "runtime/dataset_internal.h"

enum { MOST_AT_ONCE = 1 << 20 };

bool netc_path_join(char path[NETC_PATH_SIZE], const char *folder, const char *name, NetcError *error) {
    int length = snprintf(path, NETC_PATH_SIZE, "%s/%s", folder, name);
    return (length >= 0 && length < NETC_PATH_SIZE) ||
           netc_fail(error, "the path %.200s.../%.200s is too long: use a shorter folder", folder, name);
}

static bool fail_not_found(const char *folder, const char *const *subfolders, int folder_count,
                           const char *name, NetcError *error) {
    if (access(folder, F_OK) != 0)
        return netc_fail(error, "cannot open the folder %s: %s: %s", folder, strerror(errno),
                         NETC_DATA_ADVICE);
    char places[1024] = "";
    for (int i = 0; i < folder_count; i++) {
        size_t used = strlen(places);
        snprintf(places + used, sizeof places - used, "%s%.200s%s%s", i ? " or " : "", folder,
                 *subfolders[i] ? "/" : "", subfolders[i]);
    }
    return netc_fail(error, "there is no %s in %s: %s", name, places, NETC_DATA_ADVICE);
}

bool netc_path_find(char path[NETC_PATH_SIZE], const char *folder, const char *const *subfolders,
                    int folder_count, const char *name, NetcError *error) {
    for (int i = 0; i < folder_count; i++) {
        char base[NETC_PATH_SIZE];
        bool itself = !*subfolders[i];
        if ((!itself && !netc_path_join(base, folder, subfolders[i], error)) ||
            !netc_path_join(path, itself ? folder : base, name, error))
            return false;
        if (access(path, F_OK) == 0)
            return true;
        if (errno != ENOENT && errno != ENOTDIR)
            return netc_fail(error, "cannot open %s: %s", path, strerror(errno));
    }
    return fail_not_found(folder, subfolders, folder_count, name, error);
}

/* Reads to the end of the file, doubling the buffer as it fills: a header's promise is never believed. It
 * begins with room for the file as it is on the disk, and for the byte that would be one too many. */
static bool read_all(gzFile file, size_t on_disk, size_t limit, unsigned char **bytes, size_t *size) {
    size_t first = on_disk < limit ? on_disk + 1 : limit + 1, capacity = 0;
    for (*size = 0;;) {
        if (*size == capacity) {
            capacity = capacity ? 2 * capacity : first;
            unsigned char *grown = realloc(*bytes, capacity);
            if (!grown)
                return false;
            *bytes = grown;
        }
        size_t room = capacity - *size;
        int got = gzread(file, *bytes + *size, (unsigned)(room < MOST_AT_ONCE ? room : MOST_AT_ONCE));
        if (got < 0)
            return false;
        *size += (size_t)got;
        if (got == 0 || *size > limit)
            return true;
    }
}

static bool read_problem(gzFile file, const char *path, NetcError *error) {
    int code = Z_OK;
    const char *text = gzerror(file, &code);
    if (code == Z_OK)
        return netc_fail(error, "cannot read %s: out of memory", path);
    if (code == Z_ERRNO)
        return netc_fail(error, "cannot read %s: %s", path, strerror(errno));
    return netc_fail(error, "cannot read %s: it is not whole gzip data (%s): fetch it again", path, text);
}

bool netc_file_read(const char *path, size_t limit, unsigned char **bytes, size_t *size, NetcError *error) {
    *bytes = NULL;
    struct stat status;
    bool found = stat(path, &status) == 0;
    if (found && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode))
        return netc_fail(error, "cannot read %s: it is a device or a pipe, not a file", path);
    gzFile file = found ? gzopen(path, "rb") : NULL;
    if (!file)
        return netc_fail(error, "cannot open %s: %s: " NETC_DATA_ADVICE, path, strerror(errno));
    bool good = read_all(file, (size_t)status.st_size, limit, bytes, size) || read_problem(file, path, error);
    /* Closing tells of a compressed file that ends before its own end. */
    int closed = gzclose(file);
    if (good && closed == Z_BUF_ERROR)
        good = netc_fail(error, "%s is truncated: its gzip data ends after %zu bytes: fetch it again", path,
                         *size);
    if (good && *size > limit)
        good = netc_fail(error, "%s holds more than the %zu bytes it should: fetch it again", path, limit);
    if (!good) {
        free(*bytes);
        *bytes = NULL;
    }
    return good;
}
