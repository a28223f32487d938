/* Runs a fuzz target once on each file of the given folders; stands in for libFuzzer. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

static int replay_file(const char *path) {
    FILE *file = fopen(path, "rb");
    if (!file || fseek(file, 0, SEEK_END) != 0)
        return perror(path), 1;
    size_t size = (size_t)ftell(file);
    rewind(file);
    uint8_t *bytes = malloc(size); /* exactly, so that reading beyond it is noticed */
    if (size && (!bytes || fread(bytes, 1, size, file) != size))
        return perror(path), 1;
    fclose(file);
    LLVMFuzzerTestOneInput(bytes, size);
    free(bytes);
    return 0;
}

static int replay_folder(const char *path) {
    int failures = 0, count = 0;
    DIR *folder = opendir(path);
    if (!folder)
        return perror(path), 1;
    for (struct dirent *entry; (entry = readdir(folder));) {
        char name[4096];
        snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        if (entry->d_name[0] != '.') {
            failures += replay_file(name);
            ++count;
        }
    }
    closedir(folder);
    printf("%s: %d inputs\n", path, count);
    return failures + (count == 0);
}

int main(int count, char **arguments) {
    int failures = count < 2;
    for (int i = 1; i < count; ++i)
        failures += replay_folder(arguments[i]);
    return failures != 0;
}
