/* Two generators of random numbers.
 *
 * NetcMt19937 is the Mersenne Twister of Matsumoto and Nishimura (1998), kept because PyTorch's randperm uses
 * it. NetcRandom is Philox4x32-10 (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3", 2011): its
 * numbers are a function of (seed, stream, index) alone, so that results do not depend on which thread draws
 * them. */
#ifndef NETC_RUNTIME_RANDOM_H
#define NETC_RUNTIME_RANDOM_H

#include <stdint.h>

typedef struct NetcMt19937 {
    uint32_t state[624];
    int position;
} NetcMt19937;

/* init_genrand: the same sequence as torch.manual_seed(seed). */
void netc_mt19937_init(NetcMt19937 *generator, uint32_t seed);
uint32_t netc_mt19937_next(NetcMt19937 *generator);

/* What numbers are drawn for; two purposes never share a sequence. */
typedef enum NetcStream {
    NETC_STREAM_INITIALIZE, /* index: place of the tensor in the model's table */
    NETC_STREAM_SHUFFLE,    /* index: epoch */
    NETC_STREAM_AUGMENT,    /* index: epoch and place of the image in it */
    NETC_STREAM_MIXUP,      /* index: epoch and batch */
    NETC_STREAM_DROPOUT,    /* index: step */
    NETC_STREAM_PICTURE,    /* index: picture of the synthetic data set */
    NETC_STREAM_OTHER,      /* for tests and tools */
} NetcStream;

typedef struct NetcRandom {
    uint32_t key[2];
    uint32_t counter[4];
    uint32_t words[4];
    int used; /* words already handed out */
} NetcRandom;

/* The beginning of sequence `index` of `stream`; a sequence has 2^34 words. */
NetcRandom netc_random(uint64_t seed, NetcStream stream, uint64_t index);

uint32_t netc_random_word(NetcRandom *random);
double netc_random_uniform(NetcRandom *random); /* 0 <= x < 1, 53 bits */
double netc_random_range(NetcRandom *random, double low, double high);
double netc_random_normal(NetcRandom *random);                   /* mean 0, deviation 1 */
uint32_t netc_random_below(NetcRandom *random, uint32_t bound);  /* 0..bound-1 without bias; bound > 0 */
double netc_random_gamma(NetcRandom *random, double shape);      /* scale 1; shape > 0 */
double netc_random_beta(NetcRandom *random, double a, double b); /* a, b > 0 */

/* Philox4x32-10 itself: `out` may be `counter`. */
void netc_philox(const uint32_t counter[4], const uint32_t key[2], uint32_t out[4]);

#endif
