#include "helpers.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

unsigned char *read_bytes(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file)
        fail_msg("%s: cannot be opened", path);
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    unsigned char *bytes = malloc(*size + 1);
    assert_non_null(bytes);
    assert_int_equal(fread(bytes, 1, *size, file), *size);
    fclose(file);
    return bytes;
}

const char *sample_path(const char *name) {
    static char path[1024];
    snprintf(path, sizeof path, "%s/%s", SAMPLES, name);
    return path;
}

int make_folder(void **state) {
    *state = strdup("/tmp/netc-test-XXXXXX");
    return mkdtemp(*state) ? 0 : -1;
}

int remove_folder(void **state) {
    DIR *folder = opendir(*state);
    for (struct dirent *entry; folder && (entry = readdir(folder));)
        if (entry->d_name[0] != '.')
            unlink(in_folder(state, entry->d_name));
    if (folder)
        closedir(folder);
    int result = rmdir(*state);
    free(*state);
    return result;
}

const char *in_folder(void **state, const char *name) {
    static char paths[2][1024];
    static int next;
    next = !next;
    snprintf(paths[next], sizeof paths[next], "%s/%s", (const char *)*state, name);
    return paths[next];
}

void assert_same_tensors(const NetcTensorFile *left, const NetcTensorFile *right) {
    assert_int_equal(netc_tensor_file_count(left), netc_tensor_file_count(right));
    for (size_t i = 0; i < netc_tensor_file_count(left); ++i) {
        const NetcTensor *a = netc_tensor_file_get(left, i), *b = netc_tensor_file_find(right, a->name);
        if (!b)
            fail_msg("tensor %s is only in one file", a->name);
        assert_string_equal(netc_dtype_name(a->dtype), netc_dtype_name(b->dtype));
        assert_int_equal(a->rank, b->rank);
        assert_memory_equal(a->shape, b->shape, sizeof a->shape);
        assert_int_equal(a->bytes, b->bytes);
        assert_memory_equal(a->data, b->data, a->bytes);
    }
}

void assert_says(const NetcError *error, const char *part) {
    if (!strstr(error->text, part))
        fail_msg("the message \"%s\" does not say \"%s\"", error->text, part);
}
