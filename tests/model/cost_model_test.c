/* What the cost model says of small networks, and which algorithms are chosen. */
#include "compiler/ir/tuning.h"
#include "compiler/passes/passes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

enum { BATCH = 64, SIDE = 32, CHANNELS = 32 };

/* Two convolutions with nothing between; the second is looked at. */
static Graph *make_network(Arena *arena, int stride) {
    const Location here = {0, 0, 0};
    const Window first = {.kernel_h = 1, .kernel_w = 1, .stride = 1, .dilation = 1, .groups = 1};
    const Window window = {
        .kernel_h = 3, .kernel_w = 3, .stride = stride, .pad_h = 1, .pad_w = 1, .dilation = 1, .groups = 1};
    const Window plane = {.kernel_h = SIDE / stride,
                          .kernel_w = SIDE / stride,
                          .stride = SIDE / stride,
                          .dilation = 1,
                          .groups = 1};
    Graph *graph = graph_create(arena, "Test", "test.net", BATCH, (Shape){3, SIDE, SIDE});
    Tensor *x = graph_add_conv(graph, "first", here, graph->input, CHANNELS, first, false, 1);
    x = graph_add_conv(graph, "second", here, x, CHANNELS, window, false, 1);
    x = graph_add_flatten(graph, "flatten", here, graph_add_avg_pool(graph, "pool", here, x, plane));
    graph_finish(graph, here, graph_add_linear(graph, "linear", here, x, 10, true));
    return graph;
}

static Program *compile(Graph *graph, bool exact) {
    pass_sink_concats(graph);
    pass_place_concats(graph);
    pass_expand_norms(graph);
    pass_differentiate(graph);
    pass_remove_dead(graph);
    Program *program = pass_lower(graph, target_find("avx512"), exact);
    pass_plan_memory(program);
    pass_estimate(program);
    return program;
}

static const Kernel *find(const Program *program, KernelKind kind, const char *layer) {
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        if (kernel->kind == kind && strcmp(kernel->layer_name, layer) == 0)
            return kernel;
    }
    fail_msg("no such kernel of %s", layer);
    return NULL;
}

static void direct_convolution_is_its_definition(void **state) {
    (void)state;
    Arena *arena = arena_create();
    const Program *program = compile(make_network(arena, 1), true);
    const Kernel *kernel = find(program, KERNEL_CONV, "second");
    double values = (double)BATCH * SIDE * SIDE * CHANNELS;
    assert_int_equal(kernel->algorithm, CONV_DIRECT);
    assert_true(kernel->flops == 2 * 9 * CHANNELS * values);
    assert_true(kernel->bytes == 2 * sizeof(float) * values); /* reads x, writes y */
    assert_true(kernel->work > kernel->flops);
    arena_destroy(arena);
}

static void winograd_counts_transforms_and_products(void **state) {
    (void)state;
    Arena *arena = arena_create();
    const Program *program = compile(make_network(arena, 1), false);
    static const KernelKind kinds[] = {KERNEL_CONV, KERNEL_CONV_DATA_GRAD, KERNEL_CONV_WEIGHT_GRAD};
    double tiles = (double)BATCH * (SIDE / 4.0) * (SIDE / 4.0);
    double products = 2 * 36 * tiles * CHANNELS * CHANNELS;
    for (int i = 0; i < 3; i++) {
        const Kernel *kernel = find(program, kinds[i], "second");
        assert_int_equal(kernel->algorithm, CONV_WINOGRAD);
        assert_true(kernel->flops > products);
        assert_true(kernel->flops < 4 * products); /* what the direct convolution takes */
    }
    arena_destroy(arena);
}

static void limits_follow_the_machine(void **state) {
    (void)state;
    Arena *arena = arena_create();
    const Program *program = compile(make_network(arena, 1), true);
    const Kernel *kernel = find(program, KERNEL_CONV, "second");
    const Machine slow_memory = {1e12, 1e9}, slow_arithmetic = {1e9, 1e12};
    assert_true(kernel_is_memory_bound(kernel, &slow_memory));
    assert_false(kernel_is_memory_bound(kernel, &slow_arithmetic));
    assert_true(kernel_seconds(kernel, &slow_memory) == kernel->bytes / 1e9);
    assert_true(kernel_seconds(kernel, &slow_arithmetic) == kernel->work / 1e9);
    assert_true(program->machine.flops == target_find("avx512")->core.flops);
    arena_destroy(arena);
}

static void preferred_algorithm_where_it_computes(void **state) {
    (void)state;
    Arena *arena = arena_create();
    Tuning tuning = {.preferred = CONV_WINOGRAD, .core = {3e9, 4e9}};
    Graph *graph = make_network(arena, 2);
    graph->tuning = &tuning;
    const Program *program = compile(graph, false);
    assert_int_equal(find(program, KERNEL_CONV, "second")->algorithm, CONV_DIRECT);
    assert_true(program->machine.flops == 3e9);
    tuning.preferred = CONV_GEMM;
    graph = make_network(arena, 2);
    graph->tuning = &tuning;
    program = compile(graph, false);
    assert_int_equal(find(program, KERNEL_CONV, "second")->algorithm, CONV_GEMM);
    assert_int_equal(find(program, KERNEL_CONV_WEIGHT_GRAD, "second")->algorithm, CONV_GEMM);
    arena_destroy(arena);
}

static void measured_choice_of_one_kernel(void **state) {
    (void)state;
    Arena *arena = arena_create();
    Tuning tuning = {.preferred = -1};
    const ConvChoice choice = {.kind = KERNEL_CONV_DATA_GRAD,
                               .batch = BATCH,
                               .shape = "conv 3x3 pad 1, 32x32x32 to 32x32x32",
                               .algorithm = CONV_DIRECT};
    array_push(arena, &tuning.choices, choice);
    Graph *graph = make_network(arena, 1);
    graph->tuning = &tuning;
    const Program *program = compile(graph, false);
    assert_int_equal(find(program, KERNEL_CONV_DATA_GRAD, "second")->algorithm, CONV_DIRECT);
    assert_int_equal(find(program, KERNEL_CONV, "second")->algorithm, CONV_WINOGRAD);
    assert_true(tuning.choices.items[0].used);
    assert_false(tuning.choices.items[0].impossible);
    arena_destroy(arena);
}

static void shapes_are_said_as_in_net_files(void **state) {
    (void)state;
    Arena *arena = arena_create();
    const ConvGeometry conv = {
        .in_channels = 16,
        .out_channels = 32,
        .in_h = 8,
        .in_w = 9,
        .out_h = 4,
        .out_w = 5,
        .window = {
            .kernel_h = 3, .kernel_w = 5, .stride = 2, .pad_h = 1, .pad_w = 2, .dilation = 3, .groups = 4}};
    assert_string_equal(conv_shape_text(arena, &conv),
                        "conv 3x5 stride 2 pad 1x2 dilation 3 groups 4, 16x8x9 to 32x4x5");
    arena_destroy(arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(direct_convolution_is_its_definition),
        cmocka_unit_test(winograd_counts_transforms_and_products),
        cmocka_unit_test(limits_follow_the_machine),
        cmocka_unit_test(preferred_algorithm_where_it_computes),
        cmocka_unit_test(measured_choice_of_one_kernel),
        cmocka_unit_test(shapes_are_said_as_in_net_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
