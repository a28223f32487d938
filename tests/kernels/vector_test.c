/* runtime/vector.h on every target this machine runs, against the C library. */
#include "tests/kernels/harness.h"

#include <dlfcn.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef void Map(const float *a, const float *b, float *out, int vectors);
typedef void Dropout(uint64_t seed, int layer, float probability, int images, int elements, float *out);

typedef struct Probe {
    Arena *arena;
    void *library;
    int lanes;
} Probe;

enum { TARGETS = 3, COUNT = 1 << 16 };
static Probe probes[TARGETS];
static float *xs, *dys, *out;

static int open_probes(void **state) {
    static const char *const names[TARGETS] = {"generic", "avx2", "avx512"};
    (void)state;
    for (int i = 0; i < TARGETS; i++) {
        const Target *target = target_find(names[i]);
        if (target->lanes > target_find("native")->lanes)
            continue;
        probes[i].arena = arena_create();
        const char *source =
            arena_format(probes[i].arena, "-DNETC_LANES=%d -x c '%s/tests/kernels/vector_probe.h'",
                         target->lanes, NETC_SOURCE_DIR);
        probes[i].library = harness_load_library(probes[i].arena, target, source);
        probes[i].lanes = target->lanes;
    }
    float **arrays[] = {&xs, &dys, &out};
    for (int i = 0; i < 3; i++)
        *arrays[i] = aligned_alloc(64, COUNT * sizeof(float));
    return 0;
}

static int close_probes(void **state) {
    (void)state;
    for (int i = 0; i < TARGETS; i++)
        if (probes[i].arena)
            arena_destroy(probes[i].arena);
    free(xs), free(dys), free(out);
    return 0;
}

/* xs evenly from low to high, dys something else. */
static void fill(double low, double high) {
    for (int i = 0; i < COUNT; i++) {
        xs[i] = (float)(low + (high - low) * i / (COUNT - 1));
        dys[i] = (float)(i * 37 % 101 - 50) / 16;
    }
}

static void apply(const Probe *probe, const char *name) {
    Map *map;
    *(void **)&map = dlsym(probe->library, name);
    assert_non_null(map);
    map(xs, dys, out, COUNT / probe->lanes);
}

typedef double Truth(double x, double dy);

/* |out - truth| <= absolute + relative * |truth|, everywhere. */
static void check(const char *name, Truth *truth, double low, double high, double absolute, double relative) {
    for (int p = 0; p < TARGETS; p++) {
        if (!probes[p].library)
            continue;
        fill(low, high);
        apply(&probes[p], name);
        for (int i = 0; i < COUNT; i++) {
            double expected = truth((double)xs[i], (double)dys[i]);
            if (!(fabs((double)out[i] - expected) <= absolute + relative * fabs(expected)))
                fail_msg("%s(%.9g) with %d lanes is %.9g, not %.9g", name, (double)xs[i], probes[p].lanes,
                         (double)out[i], expected);
        }
    }
}

static double true_exp(double x, double dy) {
    (void)dy;
    return exp(x);
}

static double true_erf(double x, double dy) {
    (void)dy;
    return erf(x);
}

static double true_tanh(double x, double dy) {
    (void)dy;
    return tanh(x);
}

static double below(double x) {
    return 0.5 * erfc(-x / sqrt(2));
}

static double true_gelu(double x, double dy) {
    (void)dy;
    return x * below(x);
}

static double true_relu(double x, double dy) {
    (void)dy;
    return x > 0 ? x : 0;
}

static double true_leaky_relu(double x, double dy) {
    (void)dy;
    return x > 0 ? x : (double)0.01f * x;
}

static double true_relu_grad(double x, double dy) {
    return x > 0 ? dy : 0;
}

static double true_leaky_relu_grad(double x, double dy) {
    return x > 0 ? dy : (double)0.01f * dy;
}

static double true_tanh_grad(double x, double dy) {
    return dy * (1 - tanh(x) * tanh(x));
}

static double true_gelu_grad(double x, double dy) {
    return dy * (below(x) + x * exp(-x * x / 2) / sqrt(2 * acos(-1.0)));
}

static double true_max(double x, double dy) {
    return x > dy ? x : dy;
}

static double true_min(double x, double dy) {
    return x < dy ? x : dy;
}

static double true_equal(double x, double dy) {
    return x > dy || x < dy ? 0 : x;
}

static void test_exponentials(void **state) {
    (void)state;
    check("probe_exp", true_exp, -87, 88.5, 0, 1.5e-7);
    check("probe_exp", true_exp, -1, 1, 0, 1.5e-7);
    check("probe_exp", true_exp, -120, -87, 1e-44, 1e-3);
    check("probe_erf", true_erf, -6, 6, 1e-7, 0);
    check("probe_erf", true_erf, -1e-3, 1e-3, 0, 2e-7);
    check("probe_tanh", true_tanh, -12, 12, 0, 3e-7);
    check("probe_tanh", true_tanh, -1e-3, 1e-3, 0, 2e-7);
}

static void test_extremes(void **state) {
    (void)state;
    for (int p = 0; p < TARGETS; p++) {
        if (!probes[p].library)
            continue;
        fill(0, 0);
        xs[0] = INFINITY, xs[1] = -INFINITY, xs[2] = NAN, xs[3] = 89;
        apply(&probes[p], "probe_exp");
        assert_true(isinf(out[0]) && !(out[1] > 0) && !(out[1] < 0) && isnan(out[2]) && isinf(out[3]));
        apply(&probes[p], "probe_relu"); /* a NaN must not be hidden by an activation */
        assert_true(isinf(out[0]) && isnan(out[2]));
        apply(&probes[p], "probe_tanh");
        assert_true(fabsf(out[0] - 1) < 1e-6f && fabsf(out[1] + 1) < 1e-6f && isnan(out[2]));
    }
}

static void test_activations(void **state) {
    (void)state;
    check("probe_relu", true_relu, -3, 3, 0, 0);
    check("probe_leaky_relu", true_leaky_relu, -3, 3, 0, 1e-7);
    check("probe_gelu", true_gelu, -10, 10, 5e-7, 2e-7);
    check("probe_relu_grad", true_relu_grad, -3, 3, 0, 0);
    check("probe_relu_grad", true_relu_grad, 0, 0, 0, 0);
    check("probe_leaky_relu_grad", true_leaky_relu_grad, -3, 3, 0, 1e-7);
    check("probe_tanh_grad", true_tanh_grad, -12, 12, 2e-6, 1e-6);
    check("probe_gelu_grad", true_gelu_grad, -10, 10, 2e-6, 1e-6);
}

static void test_choices(void **state) {
    (void)state;
    check("probe_max", true_max, -3, 3, 0, 0);
    check("probe_min", true_min, -3, 3, 0, 0);
    check("probe_select", true_max, -3, 3, 0, 0);
    check("probe_equal", true_equal, -3, 3, 0, 0);
    check("probe_equal", true_equal, 0.25, 0.25, 0, 0);
}

static void test_lanes(void **state) {
    (void)state;
    for (int p = 0; p < TARGETS; p++) {
        if (!probes[p].library)
            continue;
        for (int i = 0; i < COUNT; i++)
            xs[i] = (float)i;
        apply(&probes[p], "probe_lane_sum");
        int n = probes[p].lanes;
        for (int i = 0; i < COUNT && i < 1000; i++)
            assert_int_equal((int)out[i], i / n * n * n + n * (n - 1) / 2);
        apply(&probes[p], "probe_mask");
        for (int i = 0; i < COUNT; i++)
            assert_int_equal((int)out[i], i % n < 3 ? i : 0);
    }
}

static void draw(const Probe *probe, uint64_t seed, int layer, float probability, int elements) {
    Dropout *dropout;
    *(void **)&dropout = dlsym(probe->library, "probe_dropout");
    assert_non_null(dropout);
    dropout(seed, layer, probability, COUNT / elements, elements, out);
}

static double share_kept(float kept_value) {
    int kept = 0;
    for (int i = 0; i < COUNT; i++) {
        bool zero = !(out[i] > 0);
        assert_true(zero || fabsf(out[i] - kept_value) < 1e-6f);
        kept += !zero;
    }
    return (double)kept / COUNT;
}

static void test_dropout_rate(void **state) {
    (void)state;
    static const float rates[] = {0, 0.1f, 0.2f, 0.5f, 0.9f};
    for (size_t r = 0; r < sizeof rates / sizeof *rates; r++)
        for (uint64_t seed = 0; seed < 20; seed++) {
            draw(&probes[0], seed, (int)seed % 3, rates[r], 512);
            double deviation = sqrt((double)rates[r] * (1 - (double)rates[r]) / COUNT);
            assert_true(fabs(share_kept(1 / (1 - rates[r])) - (1 - (double)rates[r])) <= 4.5 * deviation);
        }
}

/* The share of places where two masks of probability 1/2 agree, in standard deviations from 1/2. */
static double agreement(const float *a, const float *b, int count) {
    int same = 0;
    for (int i = 0; i < count; i++)
        same += (a[i] > 0) == (b[i] > 0);
    return ((double)same - count / 2.0) / sqrt(count / 4.0);
}

static void test_dropout_independence(void **state) {
    (void)state;
    float *first = dys;
    draw(&probes[0], 7, 1, 0.5f, 512);
    memcpy(first, out, COUNT * sizeof(float));
    static const int shifts[] = {1, 2, 3, 8, 32, 64, 511, 512, 513, 1024, 4096};
    for (size_t i = 0; i < sizeof shifts / sizeof *shifts; i++)
        assert_true(fabs(agreement(first, first + shifts[i], COUNT - shifts[i])) < 4.5);
    static const struct {
        uint64_t seed;
        int layer;
    } others[] = {{8, 1}, {7, 2}, {7, 0}, {6, 2}, {7 + (1ull << 32), 1}, {1ull << 63, 1}};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        draw(&probes[0], others[i].seed, others[i].layer, 0.5f, 512);
        assert_true(fabs(agreement(first, out, COUNT)) < 4.5);
    }
}

static void test_dropout_is_the_same_everywhere(void **state) {
    (void)state;
    draw(&probes[0], 3, 1, 0.3f, 256);
    memcpy(dys, out, COUNT * sizeof(float));
    for (int p = 1; p < TARGETS; p++) {
        if (!probes[p].library)
            continue;
        draw(&probes[p], 3, 1, 0.3f, 256);
        assert_memory_equal(dys, out, COUNT * sizeof(float));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_exponentials),
        cmocka_unit_test(test_extremes),
        cmocka_unit_test(test_activations),
        cmocka_unit_test(test_choices),
        cmocka_unit_test(test_lanes),
        cmocka_unit_test(test_dropout_rate),
        cmocka_unit_test(test_dropout_independence),
        cmocka_unit_test(test_dropout_is_the_same_everywhere),
    };
    return cmocka_run_group_tests(tests, open_probes, close_probes);
}
