/* Optimizers and schedules against tables that PyTorch computed (make_torch_tables.py). */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <string.h>

#include "runtime/optimizer.h"
#include "runtime/state.h"
#include "tests/program/torch_tables.h"

/* A weight of 6 values, a bias of 2, a norm's weight of 2, as in the tables. */
static const NetcTensorInfo tensors[] = {
    {.name = "a.weight",
     .kind = NETC_PARAMETER,
     .role = NETC_ROLE_CONV_WEIGHT,
     .rank = 1,
     .shape = {6},
     .offset = 0,
     .count = 6},
    {.name = "a.bias",
     .kind = NETC_PARAMETER,
     .role = NETC_ROLE_CONV_BIAS,
     .rank = 1,
     .shape = {2},
     .offset = 6,
     .count = 2},
    {.name = "b.weight",
     .kind = NETC_PARAMETER,
     .role = NETC_ROLE_NORM_WEIGHT,
     .rank = 1,
     .shape = {2},
     .offset = 8,
     .count = 2},
};
static const NetcModel model = {.abi = NETC_MODEL_ABI,
                                .name = "Ten",
                                .target = "generic",
                                .parameter_floats = TABLE_COUNT,
                                .tensors = tensors,
                                .tensor_count = 3,
                                .batch = 1,
                                .padded_batch = 1,
                                .lanes = 1,
                                .classes = 1};

static const NetcRecipe plain = {.optimizer = NETC_SGD,
                                 .lr = 0.1,
                                 .beta1 = 0.9,
                                 .beta2 = 0.999,
                                 .epsilon = 1e-8,
                                 .decay_norms_and_biases = true};

static void assert_near(double value, double truth, double tolerance) {
    if (!(fabs(value - truth) <= tolerance))
        fail_msg("%.17g instead of %.17g", value, truth);
}

static const double *expected(const char *name) {
    for (size_t i = 0; i < sizeof torch_optimizers / sizeof *torch_optimizers; i++)
        if (strcmp(torch_optimizers[i].name, name) == 0)
            return torch_optimizers[i].values;
    fail_msg("no table %s", name);
    return NULL;
}

static void set_gradients(NetcState *state, int step) {
    for (int i = 0; i < TABLE_COUNT; i++)
        state->gradients[i] = (float)(((i * 7 + step * 3) % 11 - 5) * 0.1);
}

static void run_steps(NetcOptimizerState *optimizer, NetcState *state, const NetcRecipe *recipe) {
    double momentum = recipe->optimizer == NETC_SGD ? recipe->momentum : recipe->beta1;
    for (int i = 0; i < TABLE_COUNT; i++)
        state->parameters[i] = (float)((i - 4) * 0.25);
    for (int step = 0; step < TABLE_STEPS; step++) {
        set_gradients(state, step);
        netc_optimizer_step(optimizer, state, (NetcRate){recipe->lr, momentum});
    }
}

static void expect(const char *name, NetcRecipe recipe) {
    NetcState state;
    NetcOptimizerState optimizer;
    NetcError error;
    assert_true(netc_state_create(&state, &model, 2, &error));
    assert_true(netc_optimizer_create(&optimizer, &model, &recipe, NULL, &error));
    run_steps(&optimizer, &state, &recipe);
    const float *values = recipe.ema_decay > 0 ? optimizer.average : state.parameters;
    for (int i = 0; i < TABLE_COUNT; i++)
        assert_near((double)values[i], expected(name)[i], 2e-7 + 2e-7 * fabs(expected(name)[i]));
    netc_optimizer_destroy(&optimizer);
    netc_state_destroy(&state);
}

static void sgd_is_torchs(void **unused) {
    (void)unused;
    NetcRecipe recipe = plain;
    recipe.weight_decay = 0.1;
    expect("sgd", recipe);
    recipe.momentum = 0.9;
    expect("sgd_momentum", recipe);
    recipe.nesterov = true;
    expect("sgd_nesterov", recipe);
}

static void adam_is_torchs(void **unused) {
    (void)unused;
    NetcRecipe recipe = plain;
    recipe.weight_decay = 0.1;
    recipe.lr = 0.01;
    recipe.optimizer = NETC_ADAM;
    expect("adam", recipe);
    recipe.optimizer = NETC_ADAMW;
    expect("adamw", recipe);
    recipe.decay_norms_and_biases = false;
    expect("adamw_spared", recipe);
}

static void clipping_is_torchs(void **unused) {
    (void)unused;
    NetcRecipe recipe = plain;
    recipe.clip_norm = 0.5;
    expect("clip_norm", recipe);
    recipe.clip_norm = 0;
    recipe.clip_value = 0.25;
    expect("clip_value", recipe);
}

static void moving_average_is_torchs(void **unused) {
    (void)unused;
    NetcRecipe recipe = plain;
    recipe.momentum = 0.9;
    recipe.ema_decay = 0.9;
    expect("ema", recipe);
}

static void frozen_parameters_stay(void **unused) {
    (void)unused;
    NetcState state;
    NetcOptimizerState optimizer;
    NetcError error;
    const bool frozen[] = {false, true, false};
    NetcRecipe recipe = plain;
    recipe.weight_decay = 0.1;
    assert_true(netc_state_create(&state, &model, 1, &error));
    assert_true(netc_optimizer_create(&optimizer, &model, &recipe, frozen, &error));
    run_steps(&optimizer, &state, &recipe);
    for (int i = 0; i < TABLE_COUNT; i++)
        assert_int_equal(i == 6 || i == 7, state.parameters[i] == (float)((i - 4) * 0.25));
    set_gradients(&state, 0);
    double sum = 0;
    for (int i = 0; i < TABLE_COUNT; i++)
        sum += i == 6 || i == 7 ? 0 : (double)state.gradients[i] * (double)state.gradients[i];
    assert_near(netc_gradient_norm(&optimizer, &state), sqrt(sum), 1e-12);
    netc_optimizer_destroy(&optimizer);
    netc_state_destroy(&state);
}

/* A vector of many spans: the same bits from 1 and from 5 threads. */
static void threads_do_not_matter(void **unused) {
    (void)unused;
    enum { MANY = 100003 };
    const NetcTensorInfo one = {
        .name = "w", .kind = NETC_PARAMETER, .rank = 1, .shape = {MANY}, .count = MANY};
    NetcModel large = model;
    large.tensors = &one;
    large.tensor_count = 1;
    large.parameter_floats = MANY;
    NetcRecipe recipe = plain;
    recipe.optimizer = NETC_ADAMW;
    recipe.clip_norm = 1;
    NetcState states[2];
    NetcError error;
    for (int i = 0; i < 2; i++) {
        NetcOptimizerState optimizer;
        assert_true(netc_state_create(&states[i], &large, i ? 5 : 1, &error));
        assert_true(netc_optimizer_create(&optimizer, &large, &recipe, NULL, &error));
        for (int step = 0; step < 3; step++) {
            for (int j = 0; j < MANY; j++)
                states[i].gradients[j] = (float)sin(j * 0.37 + step);
            netc_optimizer_step(&optimizer, &states[i], (NetcRate){0.01, 0.9});
        }
        netc_optimizer_destroy(&optimizer);
    }
    assert_memory_equal(states[0].parameters, states[1].parameters, MANY * sizeof(float));
    netc_state_destroy(&states[0]);
    netc_state_destroy(&states[1]);
}

static void expect_schedule(const char *name, const NetcRecipe *recipe, bool momentum) {
    const double *table = NULL;
    for (size_t i = 0; i < sizeof torch_schedules / sizeof *torch_schedules; i++)
        if (strcmp(torch_schedules[i].name, name) == 0)
            table = torch_schedules[i].values;
    assert_non_null(table);
    for (int i = 0; i < TABLE_EPOCHS * TABLE_STEPS_PER_EPOCH; i++) {
        NetcRate rate = netc_schedule_rate(recipe, i / TABLE_STEPS_PER_EPOCH, i % TABLE_STEPS_PER_EPOCH,
                                           TABLE_STEPS_PER_EPOCH);
        assert_near(momentum ? rate.momentum : rate.lr, table[i], 1e-14);
    }
}

static NetcRecipe scheduled(NetcSchedule schedule) {
    NetcRecipe recipe = plain;
    recipe.epochs = TABLE_EPOCHS;
    recipe.schedule = schedule;
    recipe.momentum = 0.9;
    recipe.gamma = schedule == NETC_STEP ? 0.5 : 0.1;
    recipe.step_size = 3;
    recipe.min_lr = 0.01;
    recipe.milestones[0] = 3;
    recipe.milestones[1] = 6;
    recipe.milestone_count = 2;
    return recipe;
}

static void schedules_are_torchs(void **unused) {
    (void)unused;
    NetcRecipe recipe = scheduled(NETC_MULTISTEP);
    expect_schedule("multistep", &recipe, false);
    recipe = scheduled(NETC_STEP);
    expect_schedule("step", &recipe, false);
    recipe = scheduled(NETC_COSINE);
    expect_schedule("cosine", &recipe, false);
    recipe = scheduled(NETC_LINEAR);
    expect_schedule("linear", &recipe, false);
    recipe = scheduled(NETC_ONECYCLE);
    expect_schedule("onecycle", &recipe, false);
    expect_schedule("onecycle_momentum", &recipe, true);
}

static void warm_up_is_torchs(void **unused) {
    (void)unused;
    NetcRecipe recipe = scheduled(NETC_MULTISTEP);
    recipe.warmup_epochs = 2;
    recipe.milestone_count = 1;
    expect_schedule("warmup_multistep", &recipe, false);
    recipe = scheduled(NETC_COSINE);
    recipe.warmup_epochs = 2;
    expect_schedule("warmup_cosine", &recipe, false);
}

static void constant_rate_stays(void **unused) {
    (void)unused;
    NetcRecipe recipe = scheduled(NETC_CONSTANT);
    for (int epoch = 0; epoch < 20; epoch++)
        assert_true(netc_schedule_rate(&recipe, epoch, 1, 3).lr == 0.1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sgd_is_torchs),          cmocka_unit_test(adam_is_torchs),
        cmocka_unit_test(clipping_is_torchs),     cmocka_unit_test(moving_average_is_torchs),
        cmocka_unit_test(frozen_parameters_stay), cmocka_unit_test(threads_do_not_matter),
        cmocka_unit_test(schedules_are_torchs),   cmocka_unit_test(warm_up_is_torchs),
        cmocka_unit_test(constant_rate_stays),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
