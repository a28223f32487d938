#include "compiler/temporary.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

const char *temporary_folder(Arena *arena) {
    const char *parent = getenv("TMPDIR");
    char *folder = arena_format(arena, "%s/netc-XXXXXX", parent && *parent ? parent : "/tmp");
    if (mkdtemp(folder))
        return folder;
    fprintf(stderr, "netc: error: %s: no temporary folder can be made: %s; TMPDIR names another place\n",
            folder, strerror(errno));
    return NULL;
}

void temporary_remove(Arena *arena, const char *folder) {
    DIR *directory = opendir(folder);
    for (struct dirent *entry; directory && (entry = readdir(directory));)
        unlink(arena_format(arena, "%s/%s", folder, entry->d_name));
    if (directory)
        closedir(directory);
    rmdir(folder);
}

bool temporary_write(const char *path, const char *text) {
    FILE *file = fopen(path, "w");
    bool ok = file && fputs(text, file) >= 0;
    if (file && fclose(file) != 0)
        ok = false;
    if (!ok)
        fprintf(stderr, "netc: error: %s: cannot be written: %s\n", path, strerror(errno));
    return ok;
}
