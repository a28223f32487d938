#include "helpers.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/weights.h"

static const NetcTensorInfo infos[] = {
    {"conv.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 2, {2, 3}, 0, 6, NETC_INIT_CONSTANT, 0},
    {"bn.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {2}, 6, 2, NETC_INIT_CONSTANT, 1},
    {"bn.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {2}, 1, 2, NETC_INIT_CONSTANT, 0},
    {"bn.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {0}, 0, 1, NETC_INIT_CONSTANT, 0},
};

static const NetcModel model = {.name = "Small", .fingerprint = "0123", .tensors = infos, .tensor_count = 4};

typedef struct Memory {
    float parameters[8], buffers[3];
    int64_t counters[1];
    NetcState state;
} Memory;

static void fill(Memory *memory, float first) {
    for (int i = 0; i < 8; ++i)
        memory->parameters[i] = first + (float)i;
    for (int i = 0; i < 3; ++i)
        memory->buffers[i] = 100 * first + (float)i;
    memory->counters[0] = (int64_t)first + ((int64_t)1 << 40);
    memory->state = (NetcState){
        .parameters = memory->parameters, .buffers = memory->buffers, .counters = memory->counters};
}

static void assert_loaded(const Memory *memory, const Memory *expected) {
    assert_memory_equal(memory->parameters, expected->parameters, sizeof memory->parameters);
    assert_memory_equal(memory->buffers + 1, expected->buffers + 1, 2 * sizeof(float));
    assert_int_equal(memory->counters[0], expected->counters[0]);
}

static void saves_and_loads_every_format(void **state) {
    static const char *const names[] = {"w.safetensors", "w.pt", "w.pth", "w.ckpt"};
    for (size_t i = 0; i < sizeof names / sizeof *names; ++i) {
        Memory saved, loaded;
        NetcError error = {""};
        fill(&saved, 1);
        fill(&loaded, 50);
        assert_true(netc_weights_save(&saved.state, &model, in_folder(state, names[i]), &error));
        netc_weights_load(&loaded.state, &model, in_folder(state, names[i]), &error);
        assert_string_equal(error.text, "");
        assert_loaded(&loaded, &saved);
        assert_true(loaded.buffers[0] == 5000); /* outside the tensor */
    }
}

static void names_the_network_in_metadata(void **state) {
    (void)state;
    Memory memory;
    fill(&memory, 1);
    NetcTensorFile *file = netc_weights_to_tensors(&memory.state, &model);
    assert_string_equal(netc_tensor_file_metadata(file, "network"), "Small");
    assert_string_equal(netc_tensor_file_metadata(file, "fingerprint"), "0123");
    assert_string_equal(netc_tensor_file_get(file, 2)->name, "bn.running_mean");
    netc_tensor_file_destroy(file);
}

/* The model's tensors under prefixed names, and one more tensor. */
static NetcTensorFile *prefixed(const Memory *memory, const char *prefix, const char *extra) {
    NetcTensorFile *plain = netc_weights_to_tensors(&memory->state, &model),
                   *file = netc_tensor_file_create();
    for (size_t i = 0; i < netc_tensor_file_count(plain); ++i) {
        const NetcTensor *tensor = netc_tensor_file_get(plain, i);
        char name[100];
        snprintf(name, sizeof name, "%s%s", prefix, tensor->name);
        netc_tensor_file_add(file, name, tensor->dtype, tensor->rank, tensor->shape, tensor->data);
    }
    if (extra)
        netc_tensor_file_add(file, extra, NETC_F32, 0, NULL, NULL);
    netc_tensor_file_destroy(plain);
    return file;
}

static bool load_prefixed(const char *prefix, const char *extra, NetcError *error) {
    Memory saved, loaded;
    fill(&saved, 1);
    fill(&loaded, 50);
    NetcTensorFile *file = prefixed(&saved, prefix, extra);
    bool ok = netc_weights_from_tensors(&loaded.state, &model, file, "f", error);
    if (ok)
        assert_loaded(&loaded, &saved);
    netc_tensor_file_destroy(file);
    return ok;
}

static void accepts_prefixed_names(void **state) {
    (void)state;
    NetcError error;
    assert_true(load_prefixed("model.", NULL, &error));
    assert_true(load_prefixed("weights.", "grad.conv.weight", &error));
    assert_true(load_prefixed("init.", "losses", &error));
    assert_false(load_prefixed("", "other", &error));
    assert_string_equal(error.text,
                        "f: these are not the weights of Small as it was compiled:\n  unexpected (1): other");
    assert_false(load_prefixed("weights.", "weights.other", &error));
    assert_says(&error, "unexpected (1): weights.other");
    assert_false(load_prefixed("other.", NULL, &error));
    assert_says(&error, "missing (4): conv.weight, bn.weight, bn.running_mean, bn.num_batches_tracked\n");
}

static void lists_every_difference(void **state) {
    (void)state;
    Memory memory, before;
    fill(&memory, 1);
    fill(&before, 1);
    NetcError error;
    NetcTensorFile *file = netc_tensor_file_create();
    netc_tensor_file_add(file, "conv.weight", NETC_F32, 2, (int64_t[]){3, 2}, NULL);
    netc_tensor_file_add(file, "bn.running_mean", NETC_I32, 1, (int64_t[]){2}, NULL);
    for (int i = 0; i < 12; ++i) {
        char name[16];
        snprintf(name, sizeof name, "x%d", i);
        netc_tensor_file_add(file, name, NETC_U8, 0, NULL, NULL);
    }
    assert_false(netc_weights_from_tensors(&memory.state, &model, file, "f.ckpt", &error));
    assert_string_equal(error.text, "f.ckpt: these are not the weights of Small as it was compiled:\n"
                                    "  missing (2): bn.weight, bn.num_batches_tracked\n"
                                    "  unexpected (12): x0, x1, x2, x3, x4, x5, x6, x7, and 4 more\n"
                                    "  wrong type or shape (2): conv.weight is F32 [3,2], not F32 [2,3], "
                                    "bn.running_mean is I32 [2], not F32 [2]");
    assert_loaded(&memory, &before);
    netc_tensor_file_destroy(file);
}

static void long_names_fit_the_message(void **state) {
    (void)state;
    Memory memory;
    fill(&memory, 1);
    NetcError error;
    NetcTensorFile *file = netc_tensor_file_create();
    for (int i = 0; i < 50; ++i) {
        char name[3000];
        memset(name, 'a' + i % 26, sizeof name);
        snprintf(name + 2990, 10, "%d", i);
        netc_tensor_file_add(file, name, NETC_U8, 8, (int64_t[]){1, 1, 1, 1, 1, 1, 1, 1}, NULL);
    }
    assert_false(netc_weights_from_tensors(&memory.state, &model, file, "f", &error));
    assert_says(&error, "unexpected (50): aaaa");
    assert_says(&error, " more");
    netc_tensor_file_destroy(file);
}

static void converts_other_precisions(void **state) {
    (void)state;
    /* 1, -2, 65504, the smallest subnormal, 0.333251953125, infinity */
    static const uint16_t half[] = {0x3c00, 0xc000, 0x7bff, 0x0001, 0x3555, 0x7c00};
    static const uint16_t bfloat[] = {0x3f80, 0xc2f7};
    static const float expected[] = {1, -2,     65504, 0x1p-24f, 0.333251953125f, (float)(1e300 * 1e300),
                                     1, -123.5f};
    Memory memory;
    NetcError error;
    fill(&memory, 1);
    NetcTensorFile *file = netc_tensor_file_create();
    netc_tensor_file_add(file, "conv.weight", NETC_F16, 2, (int64_t[]){2, 3}, half);
    netc_tensor_file_add(file, "bn.weight", NETC_BF16, 1, (int64_t[]){2}, bfloat);
    netc_tensor_file_add(file, "bn.running_mean", NETC_F64, 1, (int64_t[]){2}, (double[]){0.5, 0.1});
    netc_tensor_file_add(file, "bn.num_batches_tracked", NETC_I64, 0, NULL, (int64_t[]){9});
    assert_true(netc_weights_from_tensors(&memory.state, &model, file, "f", &error));
    assert_memory_equal(memory.parameters, expected, sizeof expected);
    assert_true(memory.buffers[1] == 0.5f && memory.buffers[2] == 0.1f);
    assert_int_equal(memory.counters[0], 9);
    netc_tensor_file_destroy(file);
}

static void expect_names(void **state, const char *in, const char *out, bool with_prefix, const char *name) {
    NetcError error = {""};
    netc_convert(in, in_folder(state, out), with_prefix, &error);
    NetcTensorFile *file = netc_tensor_file_read(in_folder(state, out), &error);
    assert_string_equal(error.text, "");
    assert_non_null(netc_tensor_file_find(file, name));
    netc_tensor_file_destroy(file);
}

static void converts_both_ways_of_naming(void **state) {
    NetcError error;
    expect_names(state, sample_path("legacy.ckpt"), "plain.safetensors", false, "0.weight");
    expect_names(state, sample_path("legacy.ckpt"), "model.ckpt", true, "model.0.weight");
    expect_names(state, in_folder(state, "plain.safetensors"), "again.ckpt", true, "model.1.running_var");
    expect_names(state, in_folder(state, "plain.safetensors"), "same.pt", false, "1.running_var");
    assert_false(netc_convert("/nowhere", in_folder(state, "x.pt"), false, &error));
    assert_says(&error, "/nowhere: cannot be opened");
}

static void conversion_keeps_metadata(void **state) {
    Memory memory;
    NetcError error;
    fill(&memory, 1);
    assert_true(netc_weights_save(&memory.state, &model, in_folder(state, "m.safetensors"), &error));
    assert_true(
        netc_convert(in_folder(state, "m.safetensors"), in_folder(state, "n.safetensors"), true, &error));
    NetcTensorFile *file = netc_tensor_file_read(in_folder(state, "n.safetensors"), &error);
    assert_string_equal(netc_tensor_file_metadata(file, "network"), "Small");
    netc_tensor_file_destroy(file);
}

/* Comparing every name with every other would take minutes here: the alarm ends the test. */
static void tells_many_foreign_tensors_quickly(void **state) {
    (void)state;
    enum { TENSORS = 30000, FOREIGN = 200000 };
    NetcTensorInfo *many = calloc(TENSORS, sizeof *many);
    char(*names)[32] = calloc(TENSORS, sizeof *names);
    NetcTensorFile *file = netc_tensor_file_create();
    assert_true(many && names && file);
    for (int i = 0; i < TENSORS; ++i) {
        snprintf(names[i], sizeof names[i], "blocks.layer.%d", i);
        many[i] = infos[1];
        many[i].name = names[i];
    }
    for (int i = 0; i < FOREIGN; ++i) {
        char name[32];
        snprintf(name, sizeof name, "blocks.layer.x%d", i);
        netc_tensor_file_add(file, name, NETC_U8, 0, NULL, NULL);
    }
    const NetcModel large = {.name = "Large", .tensors = many, .tensor_count = TENSORS};
    NetcError error;
    alarm(60);
    assert_false(netc_weights_from_tensors(NULL, &large, file, "x", &error));
    alarm(0);
    assert_says(&error, "missing (30000)");
    assert_says(&error, "unexpected (200000)");
    netc_tensor_file_destroy(file);
    free(names);
    free(many);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(saves_and_loads_every_format),
        cmocka_unit_test(names_the_network_in_metadata),
        cmocka_unit_test(accepts_prefixed_names),
        cmocka_unit_test(lists_every_difference),
        cmocka_unit_test(long_names_fit_the_message),
        cmocka_unit_test(converts_other_precisions),
        cmocka_unit_test(converts_both_ways_of_naming),
        cmocka_unit_test(conversion_keeps_metadata),
        cmocka_unit_test(tells_many_foreign_tensors_quickly),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
