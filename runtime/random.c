#include "runtime/random.h"

#include <math.h>

enum { MT_SIZE = 624, MT_SHIFT = 397, PHILOX_ROUNDS = 10 };

void netc_mt19937_init(NetcMt19937 *generator, uint32_t seed) {
    generator->state[0] = seed;
    for (uint32_t i = 1; i < MT_SIZE; i++) {
        uint32_t previous = generator->state[i - 1];
        generator->state[i] = 1812433253u * (previous ^ (previous >> 30)) + i;
    }
    generator->position = MT_SIZE;
}

static void mt_refill(uint32_t *state) {
    for (int i = 0; i < MT_SIZE; i++) {
        uint32_t mixed = (state[i] & 0x80000000u) | (state[(i + 1) % MT_SIZE] & 0x7fffffffu);
        state[i] = state[(i + MT_SHIFT) % MT_SIZE] ^ (mixed >> 1) ^ ((mixed & 1u) ? 0x9908b0dfu : 0u);
    }
}

uint32_t netc_mt19937_next(NetcMt19937 *generator) {
    if (generator->position == MT_SIZE) {
        mt_refill(generator->state);
        generator->position = 0;
    }
    uint32_t word = generator->state[generator->position++];
    word ^= word >> 11;
    word ^= (word << 7) & 0x9d2c5680u;
    word ^= (word << 15) & 0xefc60000u;
    return word ^ (word >> 18);
}

void netc_philox(const uint32_t counter[4], const uint32_t key[2], uint32_t out[4]) {
    uint32_t c0 = counter[0], c1 = counter[1], c2 = counter[2], c3 = counter[3];
    uint32_t k0 = key[0], k1 = key[1];
    for (int round = 0; round < PHILOX_ROUNDS; round++) {
        uint64_t first = (uint64_t)0xd2511f53u * c0, second = (uint64_t)0xcd9e8d57u * c2;
        c0 = (uint32_t)(second >> 32) ^ c1 ^ k0;
        c1 = (uint32_t)second;
        c2 = (uint32_t)(first >> 32) ^ c3 ^ k1;
        c3 = (uint32_t)first;
        k0 += 0x9e3779b9u;
        k1 += 0xbb67ae85u;
    }
    out[0] = c0;
    out[1] = c1;
    out[2] = c2;
    out[3] = c3;
}

NetcRandom netc_random(uint64_t seed, NetcStream stream, uint64_t index) {
    return (NetcRandom){
        .key = {(uint32_t)seed, (uint32_t)(seed >> 32)},
        .counter = {0, (uint32_t)stream, (uint32_t)index, (uint32_t)(index >> 32)},
        .used = 4,
    };
}

uint32_t netc_random_word(NetcRandom *random) {
    if (random->used == 4) {
        netc_philox(random->counter, random->key, random->words);
        random->counter[0]++;
        random->used = 0;
    }
    return random->words[random->used++];
}

double netc_random_uniform(NetcRandom *random) {
    uint64_t high = netc_random_word(random) >> 5; /* 27 bits */
    uint64_t low = netc_random_word(random) >> 6;  /* 26 bits */
    return (double)(high << 26 | low) * 0x1p-53;
}

double netc_random_range(NetcRandom *random, double low, double high) {
    return low + (high - low) * netc_random_uniform(random);
}

/* Box and Muller (1958). */
double netc_random_normal(NetcRandom *random) {
    double radius = sqrt(-2 * log(1 - netc_random_uniform(random)));
    return radius * cos(2 * M_PI * netc_random_uniform(random));
}

/* Lemire, "Fast Random Integer Generation in an Interval" (2019). */
uint32_t netc_random_below(NetcRandom *random, uint32_t bound) {
    uint32_t rejected = -bound % bound; /* 2^32 mod bound */
    uint64_t product;
    do
        product = (uint64_t)netc_random_word(random) * bound;
    while ((uint32_t)product < rejected);
    return (uint32_t)(product >> 32);
}

/* Marsaglia and Tsang, "A Simple Method for Generating Gamma Variables" (2000). */
double netc_random_gamma(NetcRandom *random, double shape) {
    if (shape < 1) {
        double boost = pow(1 - netc_random_uniform(random), 1 / shape);
        return boost * netc_random_gamma(random, shape + 1);
    }
    double d = shape - 1.0 / 3, c = 1 / sqrt(9 * d);
    for (;;) {
        double x = netc_random_normal(random);
        double v = 1 + c * x;
        if (v <= 0)
            continue;
        v *= v * v;
        if (log(1 - netc_random_uniform(random)) < 0.5 * x * x + d - d * v + d * log(v))
            return d * v;
    }
}

double netc_random_beta(NetcRandom *random, double a, double b) {
    double x = netc_random_gamma(random, a), y = netc_random_gamma(random, b);
    if (x + y == 0) /* both underflow when a and b are tiny; then nearly all the weight is at the ends */
        return netc_random_uniform(random) < a / (a + b) ? 1 : 0;
    return x / (x + y);
}
