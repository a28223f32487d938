/* Saved training states: what is saved comes back, damage is noticed, another run is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "runtime/checkpoint.h"
#include "runtime/run_folder.h"
#include "runtime/state.h"
#include "tests/program/toy_model.h"

typedef struct Fixture {
    char folder[64];
    NetcState state;
    NetcOptimizerState optimizer;
    NetcPosition position;
    NetcCheckpoint checkpoint;
} Fixture;

static NetcError error;

static void fill(Fixture *fixture, float value) {
    for (size_t i = 0; i < toy_model.parameter_floats; i++) {
        fixture->state.parameters[i] = value + (float)i;
        fixture->optimizer.first[i] = value - (float)i;
        fixture->optimizer.second[i] = value * 2;
        fixture->optimizer.average[i] = value * 3;
    }
    for (size_t i = 0; i < toy_model.buffer_floats; i++)
        fixture->state.buffers[i] = fixture->optimizer.average_buffers[i] = value;
    fixture->state.counters[0] = (int64_t)value;
    fixture->optimizer.steps = (int64_t)value;
    fixture->position.epoch = (int64_t)value;
    fixture->position.epoch_loss = (double)value / 3;
}

static int set_up(void **given) {
    Fixture *fixture = calloc(1, sizeof *fixture);
    strcpy(fixture->folder, "/tmp/netc-checkpoint-XXXXXX");
    NetcRecipe recipe = {.optimizer = NETC_ADAMW, .ema_decay = 0.9};
    if (!mkdtemp(fixture->folder) || !netc_state_create(&fixture->state, &toy_model, 1, &error) ||
        !netc_optimizer_create(&fixture->optimizer, &toy_model, &recipe, NULL, &error))
        return 1;
    fixture->checkpoint = (NetcCheckpoint){&toy_model,
                                           fixture->folder,
                                           "lr: 1\nseed: 2\nonly: here\n",
                                           &fixture->state,
                                           &fixture->optimizer,
                                           NULL,
                                           &fixture->position,
                                           NULL};
    *given = fixture;
    return 0;
}

static int tear_down(void **given) {
    Fixture *fixture = *given;
    netc_checkpoint_remove(fixture->folder, &error);
    rmdir(fixture->folder);
    netc_optimizer_destroy(&fixture->optimizer);
    netc_state_destroy(&fixture->state);
    free(fixture);
    return 0;
}

static void save(Fixture *fixture, float value) {
    fill(fixture, value);
    assert_true(netc_checkpoint_save(&fixture->checkpoint, &error));
}

static void expect_loaded(Fixture *fixture, float value) {
    fill(fixture, -1);
    assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_LOADED);
    Fixture copy = *fixture;
    assert_true(copy.state.parameters[5] == value + 5);
    assert_true(copy.optimizer.first[5] == value - 5);
    assert_true(copy.optimizer.second[7] == value * 2 && copy.optimizer.average[7] == value * 3);
    assert_true(copy.state.buffers[1] == value && copy.optimizer.average_buffers[1] == value);
    assert_true(copy.state.counters[0] == (int64_t)value && copy.optimizer.steps == (int64_t)value);
    assert_true(copy.position.epoch == (int64_t)value && copy.position.epoch_loss == (double)value / 3);
}

static void the_newest_state_comes_back(void **given) {
    Fixture *fixture = *given;
    assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_NONE);
    assert_false(netc_checkpoint_exists(fixture->folder));
    for (int i = 1; i <= 5; i++) {
        save(fixture, (float)i);
        expect_loaded(fixture, (float)i);
    }
    assert_true(netc_checkpoint_exists(fixture->folder));
}

static void change_byte(const Fixture *fixture, const char *name, long from_end) {
    char path[NETC_PATH_SIZE];
    assert_true(netc_join_path(path, fixture->folder, name, &error));
    FILE *file = fopen(path, "r+b");
    assert_non_null(file);
    fseek(file, -from_end, SEEK_END);
    int byte = fgetc(file);
    fseek(file, -from_end, SEEK_END);
    fputc(byte ^ 1, file);
    fclose(file);
}

static void a_damaged_state_is_passed_over(void **given) {
    Fixture *fixture = *given;
    save(fixture, 1);
    save(fixture, 2);
    change_byte(fixture, "state-a.safetensors", 1234);
    expect_loaded(fixture, 1);
    save(fixture, 3);
    expect_loaded(fixture, 3);
    change_byte(fixture, "state-a.safetensors", 99);
    change_byte(fixture, "state-b.safetensors", 99);
    assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_FAILED);
    assert_non_null(strstr(error.text, "no saved state in"));
}

static void a_short_state_is_passed_over(void **given) {
    Fixture *fixture = *given;
    char path[NETC_PATH_SIZE];
    save(fixture, 1);
    save(fixture, 2);
    assert_true(netc_join_path(path, fixture->folder, "state-a.safetensors", &error));
    for (off_t size = 0; size < 400; size += 37) {
        assert_int_equal(truncate(path, size), 0);
        expect_loaded(fixture, 1);
    }
}

static void another_run_is_refused_with_its_differences(void **given) {
    Fixture *fixture = *given;
    save(fixture, 4);
    fixture->checkpoint.identity = "lr: 3\nseed: 2\nalso: there\nprecision: double\n";
    assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_FAILED);
    assert_non_null(strstr(error.text, "\n  lr: 1 then, 3 now\n"));
    assert_non_null(strstr(error.text, "\n  also: none then, there now\n"));
    assert_non_null(strstr(error.text, "\n  precision: single then, double now\n"));
    assert_non_null(strstr(error.text, "\n  only: here then, none now\n"));
    assert_null(strstr(error.text, "seed"));
}

static void epochs_are_added_where_the_schedule_allows_it(void **given) {
    Fixture *fixture = *given;
    fixture->checkpoint.identity = "lr: 1\nepochs: 9\nepochs_too: 1\n";
    save(fixture, 4);
    fixture->checkpoint.identity = "lr: 1\nepochs: 10\nepochs_too: 1\n";
    expect_loaded(fixture, 4);
    fixture->checkpoint.spanning_schedule = "cosine";
    assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_FAILED);
    assert_non_null(strstr(error.text, "\n  epochs: 9 then, 10 now\n"));
    assert_non_null(strstr(error.text, "the schedule 'cosine' spreads over all of them"));
    fixture->checkpoint.spanning_schedule = NULL;
    static const char *const others[] = {"lr: 1\nepochs: 8\nepochs_too: 1\n",
                                         "lr: 2\nepochs: 10\nepochs_too: 1\n",
                                         "lr: 1\nepochs: 10\nepochs_too: 2\n"};
    for (int i = 0; i < 3; i++) {
        fixture->checkpoint.identity = others[i];
        assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_FAILED);
        assert_null(strstr(error.text, "spreads"));
    }
}

static void a_state_of_another_size_is_refused(void **given) {
    Fixture *fixture = *given;
    save(fixture, 4);
    NetcModel smaller = toy_model;
    smaller.parameter_floats--;
    fixture->checkpoint.model = &smaller;
    assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_FAILED);
    assert_non_null(strstr(error.text, "lacks parameters of 3257 F32 values"));
}

/* The same network by a compiler that places its tensors the other way round in the vector. */
static NetcModel rearranged_model(NetcTensorInfo *tensors) {
    NetcModel model = toy_model;
    for (int i = 0; i < toy_model.tensor_count; i++) {
        tensors[i] = toy_model.tensors[i];
        if (tensors[i].kind == NETC_PARAMETER)
            tensors[i].offset = model.parameter_floats - tensors[i].offset - tensors[i].count;
    }
    model.tensors = tensors;
    return model;
}

static void tensors_may_have_moved(void **given) {
    Fixture *fixture = *given;
    NetcTensorInfo tensors[16];
    assert_true(toy_model.tensor_count <= 16);
    NetcModel rearranged = rearranged_model(tensors);
    float *accumulated = calloc(toy_model.parameter_floats, sizeof *accumulated);
    fixture->checkpoint.accumulated = accumulated;
    accumulated[0] = 5;
    save(fixture, 3);
    fill(fixture, -1);
    fixture->checkpoint.model = &rearranged;
    assert_int_equal(netc_checkpoint_load(&fixture->checkpoint, &error), NETC_CHECKPOINT_LOADED);
    for (int i = 0; i < rearranged.tensor_count; i++)
        for (size_t j = 0; j < tensors[i].count && tensors[i].kind == NETC_PARAMETER; j++) {
            float before = (float)(toy_model.tensors[i].offset + j);
            assert_true(fixture->state.parameters[tensors[i].offset + j] == 3 + before);
            assert_true(fixture->optimizer.first[tensors[i].offset + j] == 3 - before);
        }
    for (int i = 0; i < rearranged.tensor_count; i++)
        if (tensors[i].kind == NETC_PARAMETER && toy_model.tensors[i].offset == 0)
            assert_true(accumulated[tensors[i].offset] == 5);
    free(accumulated);
}

static void a_failed_save_keeps_the_earlier_states(void **given) {
    Fixture *fixture = *given;
    save(fixture, 1);
    fixture->checkpoint.folder = "/nonexistent/folder";
    fill(fixture, 2);
    assert_false(netc_checkpoint_save(&fixture->checkpoint, &error));
    assert_non_null(strstr(error.text, "/nonexistent/folder"));
    assert_int_equal(fixture->position.saves, 1);
    fixture->checkpoint.folder = fixture->folder;
    expect_loaded(fixture, 1);
}

static void a_folder_is_locked(void **given) {
    Fixture *fixture = *given;
    char nested[NETC_PATH_SIZE];
    NetcRunFolder first, second;
    assert_true(netc_join_path(nested, fixture->folder, "deep/er", &error));
    assert_true(netc_run_folder_open(&first, nested, &error));
    assert_false(netc_run_folder_open(&second, nested, &error));
    assert_non_null(strstr(error.text, "another run is training in"));
    netc_run_folder_close(&first);
    assert_true(netc_run_folder_open(&second, nested, &error));
    netc_run_folder_close(&second);
    assert_true(netc_remove_file(nested, "lock", &error));
    rmdir(nested);
    *strrchr(nested, '/') = '\0';
    rmdir(nested);
}

int main(void) {
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        CASE(the_newest_state_comes_back),
        CASE(a_damaged_state_is_passed_over),
        CASE(a_short_state_is_passed_over),
        CASE(another_run_is_refused_with_its_differences),
        CASE(epochs_are_added_where_the_schedule_allows_it),
        CASE(a_state_of_another_size_is_refused),
        CASE(tensors_may_have_moved),
        CASE(a_failed_save_keeps_the_earlier_states),
        CASE(a_folder_is_locked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
