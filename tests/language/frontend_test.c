/* What the frontend makes of its input, beyond names and messages: windows, initialisation, recipes, -D. */
#include "compiler/frontend/frontend.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static Arena *arena;

static int set_up(void **state) {
    (void)state;
    arena = arena_create();
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_destroy(arena);
    return 0;
}

static Graph *compile_with(const char *text, FrontendOptions options, char **messages) {
    size_t size;
    FILE *out = open_memstream(messages, &size);
    Sources *sources = sources_create(arena);
    int source = sources_add(sources, "test.net", text, strlen(text));
    Diagnostics *diagnostics = diagnostics_create(arena, sources, out, false);
    Graph *graph = frontend_compile(arena, sources, source, &options, diagnostics);
    fclose(out);
    return graph;
}

static Graph *compile(const char *text) {
    char *messages;
    Graph *graph = compile_with(text, (FrontendOptions){0}, &messages);
    assert_string_equal(messages, "");
    assert_non_null(graph);
    free(messages);
    return graph;
}

static Graph *compile_file(const char *path) {
    Sources *sources = sources_create(arena);
    const char *problem;
    int source = sources_load(sources, path, &problem);
    assert_true(source >= 0);
    Diagnostics *diagnostics = diagnostics_create(arena, sources, stderr, false);
    Graph *graph = frontend_compile(arena, sources, source, &(FrontendOptions){0}, diagnostics);
    assert_non_null(graph);
    return graph;
}

/* The node number `index`, counted from the input, which is number 0. */
static const Node *node(const Graph *graph, int index) {
    return graph->nodes.items[index];
}

static void expect_window(const Node *actual, int kernel_h, int kernel_w, int stride, int pad_h, int pad_w) {
    assert_int_equal(actual->window.kernel_h, kernel_h);
    assert_int_equal(actual->window.kernel_w, kernel_w);
    assert_int_equal(actual->window.stride, stride);
    assert_int_equal(actual->window.pad_h, pad_h);
    assert_int_equal(actual->window.pad_w, pad_w);
}

static void convolutions_have_documented_defaults(void **state) {
    (void)state;
    Graph *graph =
        compile("net T; input 4x20x20\n"
                "conv 3x3 4\nconv 5x3 4\nconv 4x4 4\nconv 3x3 4 pad valid\nconv 3x3 4 pad 2 stride 2\n"
                "conv 3x3 4 dilation 2\nflatten; linear 2\n");
    expect_window(node(graph, 1), 3, 3, 1, 1, 1);
    expect_window(node(graph, 2), 5, 3, 1, 2, 1);
    expect_window(node(graph, 3), 4, 4, 1, 0, 0);
    expect_window(node(graph, 4), 3, 3, 1, 0, 0);
    expect_window(node(graph, 5), 3, 3, 2, 2, 2);
    expect_window(node(graph, 6), 3, 3, 1, 2, 2);
    assert_int_equal(node(graph, 6)->window.dilation, 2);
    assert_null(node(graph, 1)->bias);
}

static void pools_have_documented_defaults(void **state) {
    (void)state;
    Graph *graph =
        compile("net T; input 4x64x64\n"
                "maxpool 3x3\nmaxpool 3x3 stride 1\nmaxpool 3x3 stride 2\navgpool 2x2\n"
                "avgpool 2x2 stride 1\nmaxpool 3x3 stride 1 pad 0\navgpool global\nflatten; linear 2\n");
    expect_window(node(graph, 1), 3, 3, 3, 0, 0);
    expect_window(node(graph, 2), 3, 3, 1, 1, 1);
    expect_window(node(graph, 3), 3, 3, 2, 1, 1);
    expect_window(node(graph, 4), 2, 2, 2, 0, 0);
    expect_window(node(graph, 5), 2, 2, 1, 0, 0);
    expect_window(node(graph, 6), 3, 3, 1, 0, 0);
    expect_window(node(graph, 7), 2, 2, 1, 0, 0);
}

/* PyTorch's calculate_gain and _calculate_fan_in_and_fan_out. */
static void convolutions_start_as_kaiming_normal(void **state) {
    (void)state;
    const struct {
        const char *setting;
        double gain, fan;
    } cases[] = {
        {"act relu; init kaiming_normal fan_in", sqrt(2), 8 / 2 * 15},
        {"act relu; init kaiming_normal fan_out", sqrt(2), 12 * 15},
        {"act leakyrelu; init kaiming_normal fan_in", sqrt(2 / (1 + 1e-4)), 8 / 2 * 15},
        {"act tanh; init kaiming_normal fan_in", 5.0 / 3, 8 / 2 * 15},
        {"act gelu; init kaiming_normal fan_out", sqrt(2), 12 * 15},
        {"", sqrt(2), 8 / 2 * 15},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Graph *graph = compile(arena_format(
            arena, "net T; input 8x9x9; %s; conv 3x5 12 groups 2 bias; flatten; linear 2", cases[i].setting));
        const NetcTensorInfo *weight = &graph->parameters.items[0]->info;
        assert_int_equal(weight->init, NETC_INIT_NORMAL);
        assert_true(fabs(weight->init_value - cases[i].gain / sqrt(cases[i].fan)) < 1e-6);
        const NetcTensorInfo *bias = &graph->parameters.items[1]->info;
        assert_true(fabs(bias->init_value - 1 / sqrt(8 / 2 * 15)) < 1e-6);
    }
}

static void activation_is_set_once_and_overridden(void **state) {
    (void)state;
    Graph *graph = compile("net T; input 1x4x4; act gelu\nconv 1x1 2; act; act tanh\nflatten; linear 2");
    assert_int_equal(node(graph, 2)->activation, ACT_GELU);
    assert_int_equal(node(graph, 3)->activation, ACT_TANH);
}

static void tutorial_recipes_are_the_tutorials(void **state) {
    (void)state;
    const struct {
        const char *path;
        bool sgd;
    } cases[] = {{"../../nets/googlenet.net", false},
                 {"../../nets/resnet.net", true},
                 {"../../nets/resnet_preact.net", true},
                 {"../../nets/densenet.net", false}};
    for (int i = 0; i < 4; i++) {
        const NetcRecipe *recipe = &compile_file(cases[i].path)->recipe;
        assert_string_equal(recipe->data, "cifar10");
        assert_int_equal(recipe->split_train, 45000);
        assert_int_equal(recipe->split_validation, 5000);
        assert_int_equal(recipe->augmentation_count, 2);
        assert_int_equal(recipe->augmentations[0].kind, NETC_HFLIP);
        assert_true(recipe->augmentations[0].a == 0.5);
        const NetcAugmentation *crop = &recipe->augmentations[1];
        assert_int_equal(crop->kind, NETC_RANDOM_RESIZED_CROP);
        assert_true(crop->a == 0.8 && crop->b == 1.0 && crop->c == 0.9 && crop->d == 1.1);
        assert_false(recipe->has_normalization);
        assert_int_equal(recipe->batch, 128);
        assert_int_equal(recipe->epochs, 180);
        assert_int_equal(recipe->optimizer, cases[i].sgd ? NETC_SGD : NETC_ADAMW);
        assert_true(recipe->lr == (cases[i].sgd ? 0.1 : 1e-3));
        assert_true(recipe->momentum == (cases[i].sgd ? 0.9 : 0));
        assert_true(recipe->weight_decay == 1e-4 && recipe->decay_norms_and_biases && !recipe->nesterov);
        assert_true(recipe->beta1 == 0.9 && recipe->beta2 == 0.999 && recipe->epsilon == 1e-8);
        assert_int_equal(recipe->schedule, NETC_MULTISTEP);
        assert_int_equal(recipe->milestone_count, 2);
        assert_int_equal(recipe->milestones[0], 100);
        assert_int_equal(recipe->milestones[1], 150);
        assert_true(recipe->gamma == 0.1);
        assert_int_equal(recipe->accumulate, 1);
        assert_int_equal(recipe->seed, 42);
    }
}

static void every_word_of_a_recipe_is_taken_in(void **state) {
    (void)state;
    const NetcRecipe *recipe = &compile_file("good/recipe_words.net")->recipe;
    assert_string_equal(recipe->data, "cifar100");
    assert_int_equal(recipe->split_train, 49000);
    const NetcAugmentation *augmentations = recipe->augmentations;
    assert_int_equal(recipe->augmentation_count, 6);
    assert_true(augmentations[0].kind == NETC_HFLIP && augmentations[0].a == 0.25);
    assert_true(augmentations[1].kind == NETC_RANDOM_CROP && augmentations[1].a == 2);
    assert_true(augmentations[2].kind == NETC_CUTOUT && augmentations[2].a == 8);
    assert_true(augmentations[3].kind == NETC_COLOR_JITTER && augmentations[3].a == 0.1);
    assert_true(augmentations[3].b == 0.2 && augmentations[3].c == 0.3);
    assert_true(augmentations[4].kind == NETC_MIXUP && augmentations[4].a == 0.2);
    assert_true(augmentations[5].a == 0.08 && augmentations[5].b == 1 && augmentations[5].c == 0.75);
    assert_true(recipe->has_normalization && recipe->mean[2] == 0.3 && recipe->deviation[1] == 0.25);
    assert_true(recipe->batch == 64 && recipe->epochs == 30);
    assert_true(recipe->lr == 0.1 && recipe->momentum == 0.9 && recipe->weight_decay == 5e-4 &&
                recipe->nesterov);
    assert_true(recipe->schedule == NETC_COSINE && recipe->min_lr == 1e-5 && recipe->warmup_epochs == 5);
    assert_true(recipe->label_smoothing == 0.1 && recipe->clip_norm == 1 && recipe->clip_value == 0.5);
    assert_true(recipe->ema_decay == 0.999 && recipe->accumulate == 2 && recipe->early_stop_patience == 20);
    assert_true(!recipe->decay_norms_and_biases && recipe->seed == 7);
}

static const NetcRecipe *recipe_of(const char *lines) {
    return &compile(arena_format(arena, "net T; input 3x32x32; flatten; linear 10; train { %s }", lines))
                ->recipe;
}

static void recipes_have_documented_defaults(void **state) {
    (void)state;
    const NetcRecipe *recipe = &compile("net T; input 1x28x28; flatten; linear 10")->recipe;
    assert_string_equal(recipe->data, "fashion-mnist");
    assert_true(recipe->batch == 128 && recipe->epochs == 10 && recipe->optimizer == NETC_SGD);
    assert_true(recipe->lr == 1e-3 && recipe->momentum == 0 && recipe->weight_decay == 0 &&
                recipe->seed == 42);
    assert_true(recipe->schedule == NETC_CONSTANT && recipe->accumulate == 1);
    assert_string_equal(recipe_of("epochs 1")->data, "cifar10");
    assert_string_equal(compile("net T; input 3x9x9; flatten; linear 10")->recipe.data, "synthetic");
    assert_true(recipe_of("optimizer adamw")->weight_decay == 1e-2);
    assert_true(recipe_of("optimizer adam")->weight_decay == 0);
    recipe = recipe_of("optimizer adam lr 3e-4 betas<0.8, 0.99> eps 1e-7");
    assert_true(recipe->lr == 3e-4 && recipe->beta1 == 0.8 && recipe->beta2 == 0.99 &&
                recipe->epsilon == 1e-7);
}

static void schedules_are_told_apart(void **state) {
    (void)state;
    const NetcRecipe *recipe = recipe_of("schedule step 30 gamma 0.5 warmup 2");
    assert_true(recipe->schedule == NETC_STEP && recipe->step_size == 30 && recipe->gamma == 0.5);
    assert_int_equal(recipe->warmup_epochs, 2);
    recipe = recipe_of("schedule multistep 7");
    assert_true(recipe->milestone_count == 1 && recipe->milestones[0] == 7 && recipe->gamma == 0.1);
    assert_int_equal(recipe_of("schedule onecycle")->schedule, NETC_ONECYCLE);
    assert_int_equal(recipe_of("schedule constant warmup 1")->warmup_epochs, 1);
    assert_true(recipe_of("schedule linear min_lr 0.5")->min_lr == 0.5);
}

static void batch_can_be_overridden(void **state) {
    (void)state;
    char *messages;
    const char *text = "net T; input 3x32x32; flatten; linear 10";
    Graph *graph = compile_with(text, (FrontendOptions){.batch_override = 7}, &messages);
    assert_int_equal(graph->batch, 7);
    assert_int_equal(graph->recipe.batch, 7);
    free(messages);
    assert_null(compile_with(text, (FrontendOptions){.batch_override = -1}, &messages));
    assert_non_null(strstr(messages, "from 1 to 65536"));
    free(messages);
}

static void expect_definition_error(Definition definition, const char *expected) {
    char *messages;
    const char *text = "net T; param growth = 4; input 3x8x8; conv 1x1 growth; flatten; linear 2";
    assert_null(compile_with(text, (FrontendOptions){&definition, 1, 0}, &messages));
    if (!strstr(messages, expected))
        print_error("%s\n", messages);
    assert_non_null(strstr(messages, expected));
    free(messages);
}

static void wrong_definitions_are_reported(void **state) {
    (void)state;
    expect_definition_error((Definition){"grwoth", "3"}, "no param 'grwoth'; did you mean 'growth'?");
    expect_definition_error((Definition){"growth", "3 +"},
                            "-D growth:1:4: error: unexpected end of the value");
    expect_definition_error((Definition){"growth", ""}, "-D growth:1:1: error: 'growth' gets no value");
    expect_definition_error((Definition){"growth", "yes"}, "channels must be an integer");
    expect_definition_error((Definition){"growth", "3; bn"}, "unexpected");
}

/* The first example of the language reference. */
static void documented_example_compiles(void **state) {
    (void)state;
    static char text[1 << 16];
    FILE *file = fopen("../../docs/language.md", "rb");
    assert_non_null(file);
    size_t length = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    text[length] = '\0';
    char *begin = strstr(text, "```\n") + 4;
    *strstr(begin, "```\n") = '\0';
    Graph *graph = compile(begin);
    assert_string_equal(graph->name, "Tiny");
    assert_int_equal(graph->recipe.warmup_epochs, 2);
}

static void colors_surround_heads_and_carets(void **state) {
    (void)state;
    char *messages;
    size_t size;
    FILE *out = open_memstream(&messages, &size);
    Sources *sources = sources_create(arena);
    int source = sources_add(sources, "t.net", "abc", 3);
    Diagnostics *diagnostics = diagnostics_create(arena, sources, out, true);
    diagnostics_error(diagnostics, (Location){source, 1, 3}, "wrong");
    diagnostics_print(diagnostics);
    fclose(out);
    assert_string_equal(messages, "\033[1mt.net:1:2: \033[1;31merror: \033[0;1mwrong\n\033[0m"
                                  "    1 | abc\n      |  \033[1;32m^~\033[0m\n");
    free(messages);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(convolutions_have_documented_defaults),
        cmocka_unit_test(pools_have_documented_defaults),
        cmocka_unit_test(convolutions_start_as_kaiming_normal),
        cmocka_unit_test(activation_is_set_once_and_overridden),
        cmocka_unit_test(tutorial_recipes_are_the_tutorials),
        cmocka_unit_test(every_word_of_a_recipe_is_taken_in),
        cmocka_unit_test(recipes_have_documented_defaults),
        cmocka_unit_test(schedules_are_told_apart),
        cmocka_unit_test(batch_can_be_overridden),
        cmocka_unit_test(wrong_definitions_are_reported),
        cmocka_unit_test(documented_example_compiles),
        cmocka_unit_test(colors_surround_heads_and_carets),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
