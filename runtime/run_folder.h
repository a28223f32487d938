/* The folder of one training run: its file names and its lock. */
#ifndef NETC_RUNTIME_RUN_FOLDER_H
#define NETC_RUNTIME_RUN_FOLDER_H

#include <stdbool.h>

#include "runtime/error.h"

enum { NETC_PATH_SIZE = 4096 };

typedef struct NetcRunFolder {
    const char *path;
    int lock; /* file descriptor */
} NetcRunFolder;

/* Creates the folder where it is missing, and locks it against a second run until it is closed or the process
 * ends, however it ends. */
bool netc_run_folder_open(NetcRunFolder *folder, const char *path, NetcError *error);
void netc_run_folder_close(NetcRunFolder *folder);

/* Whether it holds runs in folders of their own: seed-1, seed-2, ... */
bool netc_run_folder_has_seeds(const NetcRunFolder *folder);

/* The path of a file in a folder; fails when it is too long. */
bool netc_join_path(char path[NETC_PATH_SIZE], const char *folder, const char *name, NetcError *error);

bool netc_file_exists(const char *folder, const char *name);

/* Removes the file if it is there. */
bool netc_remove_file(const char *folder, const char *name, NetcError *error);

#endif
