#include "helpers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A file with this header and `data_size` bytes of data 0, 1, 2, ... */
static NetcTensorFile *parse(const char *header, size_t data_size, NetcError *error) {
    uint64_t length = strlen(header);
    size_t size = 8 + length + data_size;
    unsigned char *bytes = malloc(size);
    assert_non_null(bytes);
    memcpy(bytes, &length, 8);
    memcpy(bytes + 8, header, length);
    for (size_t i = 0; i < data_size; ++i)
        bytes[8 + length + i] = (unsigned char)i;
    NetcTensorFile *file = netc_safetensors_parse(bytes, size, "x.safetensors", error);
    free(bytes);
    return file;
}

static void reads_tensors_and_metadata(void **state) {
    (void)state;
    NetcError error;
    NetcTensorFile *file = parse(" \n{\"__metadata__\":{\"k\":\"v\"},"
                                 "\"b\":{\"dtype\":\"U8\",\"shape\":[2,1],\"data_offsets\":[8,10]},"
                                 "\"scalar\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[0,8]},"
                                 "\"none\":{\"dtype\":\"F32\",\"shape\":[3,0],\"data_offsets\":[8,8]}}   ",
                                 10, &error);
    assert_non_null(file);
    assert_int_equal(netc_tensor_file_count(file), 3);
    assert_string_equal(netc_tensor_file_get(file, 0)->name, "b");
    assert_string_equal(netc_tensor_file_metadata(file, "k"), "v");
    assert_null(netc_tensor_file_metadata(file, "other"));
    const NetcTensor *b = netc_tensor_file_find(file, "b"), *scalar = netc_tensor_file_find(file, "scalar");
    assert_memory_equal(b->data, "\x08\x09", 2);
    assert_int_equal(scalar->rank, 0);
    assert_int_equal(*(int64_t *)scalar->data, 0x0706050403020100);
    assert_int_equal(netc_tensor_file_find(file, "none")->bytes, 0);
    netc_tensor_file_destroy(file);
}

#define ONE "\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]}"

static void refuses_wrong_headers(void **state) {
    (void)state;
    static const struct {
        const char *header;
        size_t data_size;
        const char *message;
    } cases[] = {
        {"[]", 0, "byte 8: the safetensors header is not a JSON object"},
        {"{" ONE, 4, "the safetensors header is damaged"},
        {"{" ONE "} x", 4, "the safetensors header is damaged"},
        {"{\"\xff\":1}", 4, "byte 10: the safetensors header is damaged: unable to decode byte 0xff"},
        {"{" ONE "," ONE "}", 4, "duplicate object key"},
        {"{\"a\":1}", 4, "must have exactly"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4],\"x\":1}}", 4, "must have exactly"},
        {"{\"a\":{\"dtype\":\"F8\",\"shape\":[4],\"data_offsets\":[0,4]}}", 4,
         "dtype \"F8\" is not supported"},
        {"{\"a\":{\"dtype\":4,\"shape\":[4],\"data_offsets\":[0,4]}}", 4, "dtype \"\" is not supported"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":4,\"data_offsets\":[0,4]}}", 4, "\"shape\" must be a list"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[1,1,1,1,1,1,1,1,4],\"data_offsets\":[0,4]}}", 4,
         "at most 8 sizes"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[-4],\"data_offsets\":[0,4]}}", 4, "dimension 0 is no size"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[4.0],\"data_offsets\":[0,4]}}", 4, "dimension 0 is no size"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[4,0]}}", 4, "\"data_offsets\" must be"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4,8]}}", 4, "\"data_offsets\" must be"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,-1]}}", 4, "\"data_offsets\" must be"},
        {"{\"a\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,4]}}", 4, "do not take the 4 bytes"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[4294967296,4294967296],\"data_offsets\":[0,0]}}", 0,
         "do not take"},
        {"{\"a\":{\"dtype\":\"F64\",\"shape\":[2305843009213693953],\"data_offsets\":[0,8]}}", 8,
         "do not take"},
        {"{\"a\":{\"dtype\":\"U8\",\"shape\":[3],\"data_offsets\":[1,4]}}", 4,
         "begins at byte 1 of the data"},
        {"{" ONE ",\"b\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[3,4]}}", 4,
         "begins at byte 3 of the data"},
        {"{" ONE ",\"b\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[5,6]}}", 6,
         "begins at byte 5 of the data"},
        {"{" ONE "}", 3, "the file is cut short"},
        {"{" ONE "}", 5, "the file is too long"},
        {"{\"__metadata__\":{\"a\":1}}", 0, "must map strings to strings"},
        {"{\"__metadata__\":[]}", 0, "must map strings to strings"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        NetcError error = {""};
        assert_null(parse(cases[i].header, cases[i].data_size, &error));
        assert_says(&error, cases[i].message);
        assert_says(&error, "x.safetensors: ");
    }
}

static void refuses_wrong_lengths(void **state) {
    (void)state;
    NetcError error;
    assert_null(netc_safetensors_parse("1234567", 7, "x", &error));
    assert_says(&error, "x: has 7 bytes");
    assert_null(netc_safetensors_parse("\x03\0\0\0\0\0\0\0{}", 10, "x", &error));
    assert_says(&error, "a header of 3 bytes, but only 2 follow");
    assert_null(netc_safetensors_parse("\x01\xe1\xf5\x05\0\0\0\0{}", 10, "x", &error));
    assert_says(&error, "header, are 100000001; at most");
}

static NetcTensorFile *small_file(void) {
    NetcTensorFile *file = netc_tensor_file_create();
    int64_t pair[] = {2}, table[] = {1, 2};
    netc_tensor_file_add(file, "z", NETC_U8, 1, pair, "\x01\x02");
    netc_tensor_file_add(file, "y", NETC_F32, 2, table, &(float[]){1, 2});
    netc_tensor_file_add(file, "count", NETC_I64, 0, NULL, &(int64_t){7});
    netc_tensor_file_add(file, "x", NETC_F32, 1, pair, NULL);
    netc_tensor_file_set_metadata(file, "net", "old");
    netc_tensor_file_set_metadata(file, "net", "A \"quoted\" name");
    return file;
}

/* Byte for byte: largest items first, then by name; the header padded to a multiple of eight. */
static void writes_the_canonical_order(void **state) {
    const char *path = in_folder(state, "small.safetensors");
    static const char header[] = "{\"__metadata__\":{\"net\":\"A \\\"quoted\\\" name\"},"
                                 "\"count\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[0,8]},"
                                 "\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,16]},"
                                 "\"y\":{\"dtype\":\"F32\",\"shape\":[1,2],\"data_offsets\":[16,24]},"
                                 "\"z\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[24,26]}}";
    size_t size, length = (sizeof header - 1 + 7) / 8 * 8;
    NetcError error;
    NetcTensorFile *file = small_file();
    assert_true(netc_tensor_file_write(file, path, &error));
    unsigned char *bytes = read_bytes(path, &size);
    assert_int_equal(size, 8 + length + 26);
    assert_int_equal(*(uint64_t *)bytes, length);
    assert_memory_equal(bytes + 8, header, sizeof header - 1);
    for (size_t i = sizeof header - 1; i < length; ++i)
        assert_int_equal(bytes[8 + i], ' ');
    assert_memory_equal(bytes + 8 + length, "\7\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x80\x3f\0\0\0\x40\1\2", 26);
    free(bytes);
    netc_tensor_file_destroy(file);
}

static void reads_back_what_it_wrote(void **state) {
    const char *path = in_folder(state, "back.safetensors");
    NetcError error;
    NetcTensorFile *file = small_file();
    assert_true(netc_tensor_file_write(file, path, &error));
    NetcTensorFile *back = netc_tensor_file_read(path, &error);
    assert_non_null(back);
    assert_same_tensors(file, back);
    assert_string_equal(netc_tensor_file_metadata(back, "net"), "A \"quoted\" name");
    netc_tensor_file_destroy(back);
    netc_tensor_file_destroy(file);
}

static void expect_failure_of_addition(void **state, const char *name, int rank, const int64_t *shape,
                                       const char *message) {
    NetcError error;
    NetcTensorFile *file = small_file();
    netc_tensor_file_add(file, name, NETC_F32, rank, shape, NULL);
    assert_false(netc_tensor_file_write(file, in_folder(state, "bad.safetensors"), &error));
    assert_says(&error, message);
    netc_tensor_file_destroy(file);
}

static void remembers_impossible_additions(void **state) {
    static const int64_t huge[] = {INT64_MAX, 4}, negative[] = {-1}, many[9] = {1};
    expect_failure_of_addition(state, "y", 0, NULL, "two tensors are named \"y\"");
    expect_failure_of_addition(state, "n\xff", 0, NULL, "not UTF-8");
    expect_failure_of_addition(state, "n", 2, huge, "too large for any memory");
    expect_failure_of_addition(state, "n", 1, negative, "negative dimension");
    expect_failure_of_addition(state, "n", 9, many, "9 dimensions");
    expect_failure_of_addition(state, "__metadata__", 0, NULL, "cannot hold a tensor named");
}

static void tells_the_format_by_name_and_content(void **state) {
    NetcError error;
    NetcTensorFile *file = small_file();
    assert_false(netc_tensor_file_write(file, in_folder(state, "weights.bin"), &error));
    assert_says(&error, "must end in .safetensors, .pt, .pth or .ckpt");
    assert_true(netc_tensor_file_write(file, in_folder(state, "real.safetensors"), &error));
    assert_int_equal(rename(in_folder(state, "real.safetensors"), in_folder(state, "renamed.ckpt")), 0);
    NetcTensorFile *back = netc_tensor_file_read(in_folder(state, "renamed.ckpt"), &error);
    assert_non_null(back);
    assert_null(netc_tensor_file_read(in_folder(state, "absent"), &error));
    assert_says(&error, "absent: cannot be opened: No such file");
    assert_null(netc_tensor_file_read(in_folder(state, "."), &error));
    assert_says(&error, "is a folder");
    netc_tensor_file_destroy(back);
    netc_tensor_file_destroy(file);
}

/* Time that grows with the square of their number would be minutes here: the alarm ends the test. */
static void reads_very_many_tensors(void **state) {
    (void)state;
    enum { COUNT = 200000 };
    char *header = NULL;
    size_t size;
    FILE *out = open_memstream(&header, &size);
    assert_non_null(out);
    for (int i = 0; i < COUNT; ++i)
        fprintf(out, "%s\"layer.%06d\":{\"dtype\":\"U8\",\"shape\":[1],\"data_offsets\":[%d,%d]}",
                i ? "," : "{", (int)(i * 7919LL % COUNT), i, i + 1);
    fputc('}', out);
    fclose(out);
    NetcError error;
    alarm(60);
    NetcTensorFile *file = parse(header, COUNT, &error);
    alarm(0);
    assert_non_null(file);
    assert_int_equal(netc_tensor_file_count(file), COUNT);
    assert_non_null(netc_tensor_file_find(file, "layer.199999"));
    netc_tensor_file_destroy(file);
    free(header);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_tensors_and_metadata), cmocka_unit_test(refuses_wrong_headers),
        cmocka_unit_test(refuses_wrong_lengths),      cmocka_unit_test(writes_the_canonical_order),
        cmocka_unit_test(reads_back_what_it_wrote),   cmocka_unit_test(remembers_impossible_additions),
        cmocka_unit_test(reads_very_many_tensors),    cmocka_unit_test(tells_the_format_by_name_and_content),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
