/* What the tests of tensor files share. Include after cmocka's headers' prerequisites; this header includes
 * all. */
#ifndef NETC_TESTS_TENSOR_FILES_HELPERS_H
#define NETC_TESTS_TENSOR_FILES_HELPERS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "runtime/tensor_file.h"

/* A file's bytes, to be freed; the test fails where it cannot be read. */
unsigned char *read_bytes(const char *path, size_t *size);

/* "SAMPLES/name", good until the next call. */
const char *sample_path(const char *name);

/* A fresh folder as group state, and its removal with everything in it. */
int make_folder(void **state);
int remove_folder(void **state);

/* "FOLDER/name", good until the next call but one. */
const char *in_folder(void **state, const char *name);

/* Names, dtypes, shapes and bytes of all tensors, in whatever order. */
void assert_same_tensors(const NetcTensorFile *left, const NetcTensorFile *right);

/* The message has this part, else the test fails and shows it. */
void assert_says(const NetcError *error, const char *part);

#endif
