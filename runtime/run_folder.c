#include "runtime/run_folder.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

bool netc_join_path(char path[NETC_PATH_SIZE], const char *folder, const char *name, NetcError *error) {
    int length = snprintf(path, NETC_PATH_SIZE, "%s/%s", folder, name);
    return length < NETC_PATH_SIZE ||
           netc_fail(error, "the path %s/%s is longer than %d bytes", folder, name, NETC_PATH_SIZE - 1);
}

bool netc_file_exists(const char *folder, const char *name) {
    char path[NETC_PATH_SIZE];
    NetcError error;
    return netc_join_path(path, folder, name, &error) && access(path, F_OK) == 0;
}

bool netc_remove_file(const char *folder, const char *name, NetcError *error) {
    char path[NETC_PATH_SIZE];
    if (!netc_join_path(path, folder, name, error))
        return false;
    if (unlink(path) == 0 || errno == ENOENT)
        return true;
    return netc_fail(error, "cannot remove %s: %s", path, strerror(errno));
}

/* mkdir -p */
static bool make_folders(const char *path, NetcError *error) {
    char part[NETC_PATH_SIZE];
    size_t length = strlen(path);
    if (length == 0 || length >= sizeof part)
        return netc_fail(error, "the folder's name has %zu bytes; it must have 1 to %d", length,
                         NETC_PATH_SIZE - 1);
    memcpy(part, path, length + 1);
    for (size_t i = 1; i <= length; i++) {
        if (part[i] != '/' && part[i] != '\0')
            continue;
        part[i] = '\0';
        if (mkdir(part, 0777) != 0 && errno != EEXIST)
            return netc_fail(error, "cannot create the folder %s: %s", part, strerror(errno));
        if (i < length)
            part[i] = '/';
    }
    return true;
}

bool netc_run_folder_open(NetcRunFolder *folder, const char *path, NetcError *error) {
    char lock[NETC_PATH_SIZE];
    folder->path = path;
    folder->lock = -1;
    if (!make_folders(path, error) || !netc_join_path(lock, path, "lock", error))
        return false;
    folder->lock = open(lock, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (folder->lock < 0)
        return netc_fail(error, "cannot write in the folder %s: %s", path, strerror(errno));
    if (flock(folder->lock, LOCK_EX | LOCK_NB) == 0)
        return true;
    bool busy = errno == EWOULDBLOCK;
    int reason = errno;
    netc_run_folder_close(folder);
    if (busy)
        return netc_fail(error, "another run is training in %s; wait for it to end, or choose another --out",
                         path);
    return netc_fail(error, "cannot lock %s: %s", lock, strerror(reason));
}

static int names_seed(const struct dirent *entry) {
    return strncmp(entry->d_name, "seed-", 5) == 0;
}

bool netc_run_folder_has_seeds(const NetcRunFolder *folder) {
    struct dirent **entries;
    int count = scandir(folder->path, &entries, names_seed, NULL);
    for (int i = 0; i < count; i++)
        free(entries[i]);
    if (count >= 0)
        free(entries);
    return count > 0;
}

void netc_run_folder_close(NetcRunFolder *folder) {
    if (folder->lock >= 0)
        close(folder->lock);
    folder->lock = -1;
}
