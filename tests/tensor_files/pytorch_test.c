#define _GNU_SOURCE /* memmem */
#include "helpers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* What PyTorch wrote and what an independent writer says is in it. */
static void reads_what_pytorch_writes(void **state) {
    (void)state;
    static const char *const pairs[][2] = {
        {"zip.pt", "kinds.safetensors"},         {"legacy.pt", "kinds.safetensors"},
        {"zip.ckpt", "weights.safetensors"},     {"legacy.ckpt", "weights.safetensors"},
        {"no_checksums.pth", "few.safetensors"}, {"small.pth", "few.safetensors"},
        {"zip64.pth", "few.safetensors"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; ++i) {
        NetcError error = {""};
        NetcTensorFile *file = netc_tensor_file_read(sample_path(pairs[i][0]), &error);
        NetcTensorFile *expected = netc_tensor_file_read(sample_path(pairs[i][1]), &error);
        assert_string_equal(error.text, "");
        assert_same_tensors(file, expected);
        netc_tensor_file_destroy(expected);
        netc_tensor_file_destroy(file);
    }
}

static void explains_what_it_refuses(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"protocol_4.pth", "its protocol is not 2"},
        {"module.pth",
         "or holds Python objects. Save the weights alone, with torch.save(model.state_dict(), FILE)"},
        {"list.pth", "the checkpoint is no dict of tensors"},
        {"no_tensors.pth", "which has the entries: \"accuracy\" \"epoch\""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        NetcError error;
        assert_null(netc_tensor_file_read(sample_path(cases[i][0]), &error));
        assert_says(&error, cases[i][0]);
        assert_says(&error, cases[i][1]);
    }
}

/* The tensors written in each format of PyTorch and read again. */
static void writes_what_it_reads(void **state) {
    static const char *const names[] = {"out.pt", "out.pth", "out.ckpt"};
    for (size_t i = 0; i < sizeof names / sizeof *names; ++i) {
        NetcError error = {""};
        NetcTensorFile *file = netc_tensor_file_read(sample_path("kinds.safetensors"), &error);
        assert_true(netc_tensor_file_write(file, in_folder(state, names[i]), &error));
        NetcTensorFile *back = netc_tensor_file_read(in_folder(state, names[i]), &error);
        assert_string_equal(error.text, "");
        assert_same_tensors(file, back);
        netc_tensor_file_destroy(back);
        netc_tensor_file_destroy(file);
    }
}

static const char *const samples[] = {"zip.pt",           "legacy.pt", "zip.ckpt",  "legacy.ckpt",
                                      "no_checksums.pth", "zip64.pth", "module.pth"};
enum { SAMPLE_COUNT = sizeof samples / sizeof *samples };

static void refuses_every_truncation(void **state) {
    (void)state;
    for (size_t i = 0; i < SAMPLE_COUNT; ++i) {
        size_t size;
        unsigned char *bytes = read_bytes(sample_path(samples[i]), &size);
        for (size_t length = 0; length < size; ++length) {
            NetcError error = {""};
            unsigned char *part = malloc(length + 1); /* so that reading beyond it is noticed */
            memcpy(part, bytes, length);
            part = realloc(part, length ? length : 1);
            assert_null(netc_pytorch_parse(part, length, "x", &error));
            assert_says(&error, "x: ");
            free(part);
        }
        free(bytes);
    }
}

/* Damage is either harmless or told; under the sanitizers, nothing else happens either. */
static void survives_every_changed_byte(void **state) {
    (void)state;
    for (size_t i = 0; i < SAMPLE_COUNT; ++i) {
        size_t size;
        unsigned char *bytes = read_bytes(sample_path(samples[i]), &size);
        for (size_t position = 0; position < size; ++position) {
            NetcError error = {""};
            unsigned char kept = bytes[position];
            bytes[position] = (unsigned char)(kept ^ (1u << position % 8));
            NetcTensorFile *file = netc_pytorch_parse(bytes, size, "x", &error);
            assert_true(file || strncmp(error.text, "x: ", 3) == 0);
            netc_tensor_file_destroy(file);
            bytes[position] = kept;
        }
        free(bytes);
    }
}

#define MAGIC "\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19\x2e"
#define VERSION "\x80\x02M\xe9\x03."
#define SYSTEM "\x80\x02}."
#define KEYS "\x80\x02](X\1\0\0\0ae."
#define NO_KEYS "\x80\x02]."
#define DATA                                                                                                 \
    "\4\0\0\0\0\0\0\0"                                                                                       \
    "abcdefghijklmnop" /* four floats */
#define STORAGE_OF(key, count)                                                                               \
    "(X\7\0\0\0storagectorch\nFloatStorage\nX\1\0\0\0" key "X\3\0\0\0cpu" count "NtQ"
#define STORAGE STORAGE_OF("a", "K\4")
#define TENSOR_OF(storage, offset, shape, strides)                                                           \
    "ctorch._utils\n_rebuild_tensor_v2\n(" storage offset shape strides "\x89"                               \
    "ccollections\nOrderedDict\n)RtR"
#define TENSOR TENSOR_OF(STORAGE, "K\0", "K\4\x85", "K\1\x85")
#define NAME "X\1\0\0\0w"
#define OBJECT(pickle) MAGIC VERSION SYSTEM "\x80\x02" pickle "." KEYS DATA
#define HUGE "\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f"

/* A constant's bytes without the closing zero. */
#define BYTES(constant) constant, sizeof(constant) - 1

static void reads_a_hand_made_checkpoint(void **state) {
    (void)state;
    static const char bytes[] = OBJECT("}(" NAME TENSOR "X\1\0\0\0vNu");
    NetcError error = {""};
    NetcTensorFile *file = netc_pytorch_parse(BYTES(bytes), "x", &error);
    assert_string_equal(error.text, "");
    assert_int_equal(netc_tensor_file_count(file), 1);
    assert_memory_equal(netc_tensor_file_find(file, "w")->data, "abcdefghijklmnop", 16);
    netc_tensor_file_destroy(file);
}

typedef struct Case {
    const char *bytes;
    size_t size;
    const char *message;
} Case;

static void expect_refusals(const Case *cases, size_t count) {
    for (size_t i = 0; i < count; ++i) {
        NetcError error = {""};
        assert_null(netc_pytorch_parse(cases[i].bytes, cases[i].size, "x", &error));
        assert_says(&error, cases[i].message);
    }
}

static void never_calls_anything(void **state) {
    (void)state;
    static const Case cases[] = {
        {BYTES(OBJECT("cos\nsystem\nX\4\0\0\0true\x85R")),
         "the file asks to call os.system, which netc does not do; nothing was executed"},
        {BYTES(OBJECT("c__builtin__\neval\n(X\1\0\0\0"
                      "1tR")),
         "asks to call __builtin__.eval"},
        {BYTES(OBJECT("cos\nsystem\n)\x81")), "the pickle uses instruction 0x81"},
        {BYTES(OBJECT("(X\4\0\0\0trueios\nsystem\n")), "the pickle uses instruction 0x69"},
        {BYTES(OBJECT("K\1)R")), "what is called is no global"},
        {BYTES(OBJECT("ccollections\nOrderedDict\nK\1R")), "the arguments of a call are no tuple"},
        {BYTES(OBJECT("ccollections\nOrderedDict\nK\1\x85R")), "a dict is made from what is no dict"},
        {BYTES(OBJECT("cos\nsystem")), "the name of a global does not end"},
    };
    expect_refusals(cases, sizeof cases / sizeof *cases);
}

static void checks_the_stack(void **state) {
    (void)state;
    static const Case cases[] = {
        {BYTES(OBJECT("")), "a value is missing on the stack"},
        {BYTES(OBJECT("K\1K\1")), "values are left on the stack"},
        {BYTES(OBJECT("K\1(")), "a value is missing on the stack"},
        {BYTES(OBJECT("t")), "a mark is missing"},
        {BYTES(OBJECT("K\1\x86")), "a tuple's items are missing"},
        {BYTES(OBJECT("K\1a")), "there is no container"},
        {BYTES(OBJECT("}K\1a")), "items are added to what is no list"},
        {BYTES(OBJECT("](K\1K\2u")), "entries are added to what is no dict"},
        {BYTES(OBJECT("}(K\1u")), "a dict's key has no value"},
        {BYTES(OBJECT("}K\1(K\2s")), "there is no container"},
        {BYTES(OBJECT("K\1}b")), "attributes are given to what is no dict"},
        {BYTES(OBJECT("}K\1b")), "the attributes of an object are no dict"},
        {BYTES(OBJECT("h\0")), "it recalls a value that it never remembered"},
        {BYTES(OBJECT("}q\5h\4")), "it recalls a value that it never remembered"},
        {BYTES(OBJECT("}r\xff\xff\xff\xff")), "it remembers too many values"},
        {BYTES(OBJECT("X\xff\xff\xff\xff"
                      "a")),
         "ends in the middle of an instruction"},
    };
    expect_refusals(cases, sizeof cases / sizeof *cases);
}

static void checks_tensors(void **state) {
    (void)state;
    static const Case cases[] = {
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\1", "K\4\x85", "K\1\x85") "s")),
         "reaches beyond its storage of 4 elements"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\0", "K\3\x85", "K\2\x85") "s")),
         "reaches beyond its storage"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\5", "K\0\x85", "K\1\x85") "s")),
         "reaches beyond its storage"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\0", HUGE "\x85", HUGE "\x85") "s")),
         "reaches beyond its storage"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, HUGE, "K\1\x85", "K\1\x85") "s")),
         "reaches beyond its storage"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\0", HUGE "\x85", "K\0\x85") "s")),
         "more than 16 times the file's size"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\0", HUGE HUGE "\x86", "K\0K\0\x86") "s")),
         "more than 16 times the file's size"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\0", "J\xff\xff\xff\xff\x85", "K\1\x85") "s")),
         "shape or strides are damaged"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\0", "K\1\x85", "J\xff\xff\xff\xff\x85") "s")),
         "shape or strides are damaged"},
        {BYTES(OBJECT("}" NAME TENSOR_OF(STORAGE, "K\0", "K\1\x85", ")") "s")),
         "shape or strides are damaged"},
        {BYTES(OBJECT("}(" NAME TENSOR_OF("N", "K\0", "K\1\x85", "K\1\x85") NAME STORAGE "u")),
         "shape or strides are damaged"},
        {BYTES(OBJECT("}(" NAME "ctorch._utils\n_rebuild_tensor_v2\n)R" NAME STORAGE "u")),
         "shape or strides are damaged"},
        {BYTES(OBJECT("}" NAME "K\1Qs")), "a reference to tensor data is damaged"},
        {BYTES(OBJECT("}" NAME STORAGE_OF("a", "N") "s")), "a reference to tensor data is damaged"},
        {BYTES(OBJECT("}(" NAME TENSOR "X\1\0\0\0v" STORAGE_OF("a", "K\3") "u")),
         "described in two different ways"},
        {BYTES(OBJECT("}(" NAME TENSOR "X\1\0\0\0v" STORAGE_OF("b", "K\4") "u")),
         "this tensor data is not in the file"},
        {BYTES(OBJECT("}(" NAME TENSOR NAME TENSOR "u")), "two tensors are named \"w\""},
        {BYTES(OBJECT("}X\1\0\0\0\xff" TENSOR "s")), "a tensor's name is not UTF-8"},
        {BYTES(OBJECT("}X\1\0\0\0\0" TENSOR "s")), "a tensor's name holds a zero byte"},
    };
    expect_refusals(cases, sizeof cases / sizeof *cases);
}

#define WEIGHT "}" NAME TENSOR "s."

static void checks_legacy_files(void **state) {
    (void)state;
    static const Case cases[] = {
        {BYTES("\x80\x02}."), "this is no PyTorch checkpoint"},
        {BYTES(MAGIC "\x80\x02K\1." SYSTEM "\x80\x02" WEIGHT KEYS DATA), "a version other than 1001"},
        {BYTES(MAGIC VERSION "\x80\x02}X\x0d\0\0\0little_endian\x89s."
                             "\x80\x02" WEIGHT KEYS DATA),
         "big-endian machine"},
        {BYTES(MAGIC VERSION SYSTEM "\x80\x02" WEIGHT "\x80\x02}." DATA),
         "the list of tensor data is no list"},
        {BYTES(MAGIC VERSION SYSTEM "\x80\x02" WEIGHT "\x80\x02]N"
                                    "a." DATA),
         "names what no tensor uses"},
        {BYTES(MAGIC VERSION SYSTEM "\x80\x02" WEIGHT "\x80\x02](X\1\0\0\0aX\1\0\0\0ae." DATA DATA),
         "or twice"},
        {BYTES(MAGIC VERSION SYSTEM "\x80\x02" WEIGHT NO_KEYS), "this tensor data is not in the file"},
        {BYTES(MAGIC VERSION SYSTEM "\x80\x02" WEIGHT KEYS "\5\0\0\0\0\0\0\0abcdefghijklmnopqrst"),
         "5 elements follow, but the checkpoint's tensors need 4"},
        {BYTES(MAGIC VERSION SYSTEM "\x80\x02" WEIGHT KEYS DATA "x"),
         "the file goes on after its last tensor"},
    };
    expect_refusals(cases, sizeof cases / sizeof *cases);
}

/* Replaces the first occurrence of `old`, of the same length, after `position`. */
static void patch(unsigned char *bytes, size_t size, const char *old, const char *new, size_t length) {
    unsigned char *found = memmem(bytes, size, old, length);
    assert_non_null(found);
    memcpy(found, new, length);
}

static void checks_zip_files(void **state) {
    (void)state;
    static const struct {
        const char *old, *new;
        size_t length;
        const char *message;
    } cases[] = {
        {"PK\1\2", "PK\1\3", 4, "an entry of its directory should be here"},
        {"PK\5\6", "PK\5\7", 4, "its directory is not at the end"},
        {"PK\1\2\0\0\0\0\x08\x08\0\0", "PK\1\2\0\0\0\0\x08\x08\x08\0", 12, "compressed or encrypted"},
        {"PK\1\2\0\0\0\0\x08\x08", "PK\1\2\0\0\0\0\x09\x08", 10, "compressed or encrypted"},
        {"\0\0\x80?\0\0\0@", "\0\0\x80?\0\0\1@", 8, "does not have its checksum"},
        {"little", "bittle", 6, "does not have its checksum"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; ++i) {
        NetcError error = {""};
        size_t size;
        unsigned char *bytes = read_bytes(sample_path("small.pth"), &size);
        patch(bytes, size, cases[i].old, cases[i].new, cases[i].length);
        NetcTensorFile *file = netc_pytorch_parse(bytes, size, "x", &error);
        assert_null(file);
        assert_says(&error, cases[i].message);
        free(bytes);
    }
}

static int compare_names(const void *left, const void *right) {
    return strcmp((*(const NetcTensor *const *)left)->name, (*(const NetcTensor *const *)right)->name);
}

/* Of all names and data, in the order of names. */
static unsigned long checksum(const NetcTensorFile *file) {
    size_t count = netc_tensor_file_count(file);
    const NetcTensor **sorted = calloc(count + 1, sizeof *sorted);
    unsigned long sum = 0;
    for (size_t i = 0; i < count; ++i)
        sorted[i] = netc_tensor_file_get(file, i);
    qsort(sorted, count, sizeof *sorted, compare_names);
    for (size_t i = 0; i < count; ++i) {
        sum = crc32_z(sum, (const unsigned char *)sorted[i]->name, strlen(sorted[i]->name));
        sum = crc32_z(sum, sorted[i]->data, sorted[i]->bytes);
    }
    free(sorted);
    return sum;
}

/* Sums computed by PyTorch 2.6 from the same files. */
static void reads_the_published_checkpoints(void **state) {
    (void)state;
    static const struct {
        const char *name;
        size_t count;
        unsigned long sum;
    } published[] = {
        {"GoogleNet.ckpt", 345, 0xf9e764b5},
        {"ResNet.ckpt", 120, 0x19b66f29},
        {"ResNetPreAct.ckpt", 123, 0x997de3fe},
        {"DenseNet.ckpt", 315, 0x404f543f},
    };
    for (size_t i = 0; i < sizeof published / sizeof *published; ++i) {
        NetcError error = {""};
        char path[1024];
        snprintf(path, sizeof path, "%s/checkpoints/%s", SHARED, published[i].name);
        NetcTensorFile *file = netc_tensor_file_read(path, &error);
        if (!file && strstr(error.text, "No such file"))
            skip();
        assert_string_equal(error.text, "");
        assert_int_equal(netc_tensor_file_count(file), published[i].count);
        assert_int_equal(checksum(file), published[i].sum);
        netc_tensor_file_destroy(file);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_pytorch_writes),
        cmocka_unit_test(explains_what_it_refuses),
        cmocka_unit_test(writes_what_it_reads),
        cmocka_unit_test(refuses_every_truncation),
        cmocka_unit_test(survives_every_changed_byte),
        cmocka_unit_test(reads_a_hand_made_checkpoint),
        cmocka_unit_test(never_calls_anything),
        cmocka_unit_test(checks_the_stack),
        cmocka_unit_test(checks_tensors),
        cmocka_unit_test(checks_legacy_files),
        cmocka_unit_test(checks_zip_files),
        cmocka_unit_test(reads_the_published_checkpoints),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
