/* The generators against published vectors, and their distributions against theory. */
#include "fixture.h"

#include <math.h>

#include "runtime/random.h"

enum { DRAWS = 200000 };

/* The first number of mt19937ar.c after init_genrand(5489), and the 10,000th, which the C++ standard gives.
 */
static void mersenne_twister_gives_the_published_numbers(void **state) {
    (void)state;
    NetcMt19937 generator;
    netc_mt19937_init(&generator, 5489);
    uint32_t number = netc_mt19937_next(&generator);
    assert_int_equal(number, 3499211612u);
    for (int i = 1; i < 10000; i++)
        number = netc_mt19937_next(&generator);
    assert_int_equal(number, 4123659995u);
}

/* kat_vectors of the Random123 library. */
static void philox_gives_the_published_numbers(void **state) {
    (void)state;
    static const struct {
        uint32_t counter[4], key[2], expected[4];
    } vectors[] = {
        {{0, 0, 0, 0}, {0, 0}, {0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}},
        {{0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff},
         {0xffffffff, 0xffffffff},
         {0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}},
        {{0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
         {0xa4093822, 0x299f31d0},
         {0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}},
    };
    for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
        uint32_t out[4];
        netc_philox(vectors[i].counter, vectors[i].key, out);
        assert_memory_equal(out, vectors[i].expected, sizeof out);
    }
}

static void sequences_differ_by_seed_stream_and_index(void **state) {
    (void)state;
    NetcRandom sequences[] = {
        netc_random(1, NETC_STREAM_OTHER, 0),
        netc_random(2, NETC_STREAM_OTHER, 0),
        netc_random(1 + (1ull << 32), NETC_STREAM_OTHER, 0),
        netc_random(1, NETC_STREAM_SHUFFLE, 0),
        netc_random(1, NETC_STREAM_OTHER, 1),
        netc_random(1, NETC_STREAM_OTHER, 1ull << 32),
    };
    enum { COUNT = sizeof sequences / sizeof *sequences };
    uint32_t first[COUNT];
    for (int i = 0; i < COUNT; i++) {
        NetcRandom again = sequences[i];
        first[i] = netc_random_word(&sequences[i]);
        assert_int_equal(netc_random_word(&again), first[i]);
        for (int other = 0; other < i; other++)
            assert_int_not_equal(first[i], first[other]);
    }
}

typedef double Draw(NetcRandom *random);

/* Mean and variance of many draws lie within five standard errors of what they should be. */
static void check_moments(Draw *draw, double mean, double variance, double low, double high) {
    NetcRandom random = netc_random(7, NETC_STREAM_OTHER, 3);
    double sum = 0, squares = 0;
    for (int i = 0; i < DRAWS; i++) {
        double x = draw(&random);
        assert_true(x >= low && x <= high);
        sum += x;
        squares += (x - mean) * (x - mean);
    }
    assert_true(fabs(sum / DRAWS - mean) < 5 * sqrt(variance / DRAWS));
    assert_true(fabs(squares / DRAWS - variance) < 0.03 * variance);
}

static double draw_gamma(NetcRandom *random) {
    return netc_random_gamma(random, 2.5);
}

static double draw_small_gamma(NetcRandom *random) {
    return netc_random_gamma(random, 0.4);
}

static double draw_beta(NetcRandom *random) {
    return netc_random_beta(random, 0.2, 0.2);
}

static double draw_uneven_beta(NetcRandom *random) {
    return netc_random_beta(random, 2, 5);
}

static double draw_tiny_beta(NetcRandom *random) {
    return netc_random_beta(random, 1e-4, 1e-4);
}

static double draw_range(NetcRandom *random) {
    return netc_random_range(random, -2, 4);
}

static void distributions_have_the_right_moments(void **state) {
    (void)state;
    check_moments(netc_random_uniform, 0.5, 1.0 / 12, 0, 1 - 0x1p-53);
    check_moments(draw_range, 1, 3, -2, 4);
    check_moments(netc_random_normal, 0, 1, -10, 10);
    check_moments(draw_gamma, 2.5, 2.5, 0, 100);
    check_moments(draw_small_gamma, 0.4, 0.4, 0, 100);
    check_moments(draw_beta, 0.5, 0.25 / 1.4, 0, 1);
    check_moments(draw_uneven_beta, 2.0 / 7, 10.0 / 49 / 8, 0, 1);
    check_moments(draw_tiny_beta, 0.5, 0.25 / 1.0002, 0, 1);
}

static void numbers_below_a_bound_are_uniform(void **state) {
    (void)state;
    int seen[7] = {0};
    NetcRandom random = netc_random(3, NETC_STREAM_OTHER, 0);
    for (int i = 0; i < DRAWS; i++)
        seen[netc_random_below(&random, 7)]++;
    for (int i = 0; i < 7; i++)
        assert_true(abs(seen[i] - DRAWS / 7) < 5 * sqrt(DRAWS / 7.0));
    assert_int_equal(netc_random_below(&random, 1), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mersenne_twister_gives_the_published_numbers),
        cmocka_unit_test(philox_gives_the_published_numbers),
        cmocka_unit_test(sequences_differ_by_seed_stream_and_index),
        cmocka_unit_test(distributions_have_the_right_moments),
        cmocka_unit_test(numbers_below_a_bound_are_uniform),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
