/* Vectors of numbers, for generated kernels: the types `real` and `vec` and the functions that kernels share.
 *
 * Define NETC_LANES (4, 8 or 16) before including this. Only the vector extensions of gcc and clang are used;
 * where they compile to poor code in single precision, x86 intrinsics stand beside a portable form that gives
 * the same bits. Usable from C++. */
#ifndef NETC_RUNTIME_VECTOR_H
#define NETC_RUNTIME_VECTOR_H

#include <math.h>
#include <stdint.h>

#include "runtime/real.h"

#if !defined(NETC_LANES) || (NETC_LANES != 4 && NETC_LANES != 8 && NETC_LANES != 16)
#error "define NETC_LANES as 4, 8 or 16 before including runtime/vector.h"
#endif

#if defined(NETC_DOUBLE) /* portable forms only */
#elif NETC_LANES == 16 && defined(__AVX512F__)
#define NETC_AVX512 1
#elif NETC_LANES == 8 && defined(__AVX__)
#define NETC_AVX 1
#elif NETC_LANES == 4 && defined(__SSE2__)
#define NETC_SSE 1
#endif
/* Bytes of a vector that can be stored past the caches: a whole line of them or half of one. */
#if defined(__AVX512F__) && (defined(NETC_AVX512) || (defined(NETC_DOUBLE) && NETC_LANES == 8))
#define NETC_STREAMS 64
#elif defined(__AVX__) && (defined(NETC_AVX) || (defined(NETC_DOUBLE) && NETC_LANES == 4))
#define NETC_STREAMS 32
#endif
#if defined(NETC_AVX512) || defined(NETC_AVX) || defined(NETC_SSE) || defined(NETC_STREAMS)
#include <immintrin.h>
#endif

typedef NetcReal real;
/* An integer as wide, and all bits of it but the sign. */
#ifdef NETC_DOUBLE
typedef int64_t netc_lane;
#define NETC_MAGNITUDE INT64_MAX
#else
typedef int32_t netc_lane;
#define NETC_MAGNITUDE INT32_MAX
#endif
typedef real vec __attribute__((vector_size(sizeof(real) * NETC_LANES)));
typedef netc_lane vec_int __attribute__((vector_size(sizeof(real) * NETC_LANES))); /* also masks: 0 or -1 */
typedef uint32_t vec_unsigned __attribute__((vector_size(4 * NETC_LANES)));

/* In front of a loop of few, constantly many rounds: unroll it completely. */
#if defined(__clang__)
#define NETC_UNROLL _Pragma("clang loop unroll(full)")
#else
#define NETC_UNROLL _Pragma("GCC unroll 32")
#endif

/* Keeps a vector just loaded in a register: gcc would rather repeat the load in every instruction that uses
 * it. */
#if !defined(__clang__) && (defined(NETC_AVX512) || defined(NETC_AVX) || defined(NETC_SSE))
#define NETC_PIN(value) __asm__("" : "+v"(value))
#else
#define NETC_PIN(value) ((void)0)
#endif

/* In front of a function of the generated code: compiled once as it stands, neither copied into its callers
 * nor for some values of its arguments, which would cost compile time and code and gain nothing. */
#if defined(__clang__)
#define NETC_KERNEL static __attribute__((noinline))
#else
#define NETC_KERNEL static __attribute__((noinline, noclone))
#endif

#define NETC_INLINE static inline __attribute__((always_inline, unused))

NETC_INLINE vec netc_broadcast(real x) {
#if NETC_LANES == 16
    vec all = {x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x};
#elif NETC_LANES == 8
    vec all = {x, x, x, x, x, x, x, x};
#else
    vec all = {x, x, x, x};
#endif
    return all;
}

/* Stores a vector that nobody reads soon past the caches, and makes such stores visible to other threads. */
NETC_INLINE void netc_stream(vec *to, vec value) {
#if !defined(NETC_STREAMS)
    *to = value;
#elif NETC_STREAMS == 64
    _mm512_stream_si512((__m512i *)to, (__m512i)value);
#else
    _mm256_stream_si256((__m256i *)to, (__m256i)value);
#endif
}

NETC_INLINE void netc_stream_done(void) {
#ifdef NETC_STREAMS
    _mm_sfence();
#endif
}

/* The sum of the lanes, halves added to halves: the order is fixed. */
NETC_INLINE real netc_lane_sum(vec x) {
#if NETC_LANES == 16
    x += __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7);
    x += __builtin_shufflevector(x, x, 4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11);
#elif NETC_LANES == 8
    x += __builtin_shufflevector(x, x, 4, 5, 6, 7, 0, 1, 2, 3);
#endif
    return (x[0] + x[2]) + (x[1] + x[3]);
}

/* Steps of netc_reduce8: each makes, in each part of two, four or eight lanes, one sum of a's and one of b's
 * halves of the part. One of the two shuffles is a mere blend. */
NETC_INLINE vec netc_halve_pairs(vec a, vec b) {
#if NETC_LANES == 16
    return __builtin_shufflevector(a, b, 0, 17, 2, 19, 4, 21, 6, 23, 8, 25, 10, 27, 12, 29, 14, 31) +
           __builtin_shufflevector(a, b, 1, 16, 3, 18, 5, 20, 7, 22, 9, 24, 11, 26, 13, 28, 15, 30);
#elif NETC_LANES == 8
    return __builtin_shufflevector(a, b, 0, 9, 2, 11, 4, 13, 6, 15) +
           __builtin_shufflevector(a, b, 1, 8, 3, 10, 5, 12, 7, 14);
#else
    return __builtin_shufflevector(a, b, 0, 5, 2, 7) + __builtin_shufflevector(a, b, 1, 4, 3, 6);
#endif
}

NETC_INLINE vec netc_halve_fours(vec a, vec b) {
#if NETC_LANES == 16
    return __builtin_shufflevector(a, b, 0, 1, 18, 19, 4, 5, 22, 23, 8, 9, 26, 27, 12, 13, 30, 31) +
           __builtin_shufflevector(a, b, 2, 3, 16, 17, 6, 7, 20, 21, 10, 11, 24, 25, 14, 15, 28, 29);
#elif NETC_LANES == 8
    return __builtin_shufflevector(a, b, 0, 1, 10, 11, 4, 5, 14, 15) +
           __builtin_shufflevector(a, b, 2, 3, 8, 9, 6, 7, 12, 13);
#else
    return __builtin_shufflevector(a, b, 0, 1, 6, 7) + __builtin_shufflevector(a, b, 2, 3, 4, 5);
#endif
}

#if NETC_LANES > 4
NETC_INLINE vec netc_halve_eights(vec a, vec b) {
#if NETC_LANES == 16
    return __builtin_shufflevector(a, b, 0, 1, 2, 3, 20, 21, 22, 23, 8, 9, 10, 11, 28, 29, 30, 31) +
           __builtin_shufflevector(a, b, 4, 5, 6, 7, 16, 17, 18, 19, 12, 13, 14, 15, 24, 25, 26, 27);
#else
    return __builtin_shufflevector(a, b, 0, 1, 2, 3, 12, 13, 14, 15) +
           __builtin_shufflevector(a, b, 4, 5, 6, 7, 8, 9, 10, 11);
#endif
}
#endif

/* Adds the lane sums of eight vectors to eight numbers: a tree, several times cheaper than eight
 * netc_lane_sum. */
NETC_INLINE void netc_reduce8(const vec *v, real *sums) {
    typedef real eight __attribute__((vector_size(8 * sizeof(real)), aligned(sizeof(real))));
    vec p = netc_halve_fours(netc_halve_pairs(v[0], v[1]), netc_halve_pairs(v[2], v[3]));
    vec q = netc_halve_fours(netc_halve_pairs(v[4], v[5]), netc_halve_pairs(v[6], v[7]));
#if NETC_LANES == 16
    vec s = netc_halve_eights(p, q);
    *(eight *)sums += __builtin_shufflevector(s, s, 0, 1, 2, 3, 4, 5, 6, 7) +
                      __builtin_shufflevector(s, s, 8, 9, 10, 11, 12, 13, 14, 15);
#elif NETC_LANES == 8
    *(eight *)sums += netc_halve_eights(p, q);
#else
    *(eight *)sums += __builtin_shufflevector(p, q, 0, 1, 2, 3, 4, 5, 6, 7);
#endif
}

/* Lane by lane a where the mask is set, else b. */
NETC_INLINE vec netc_select(vec_int mask, vec a, vec b) {
#if defined(NETC_AVX512)
    return (vec)_mm512_mask_blend_ps(_mm512_movepi32_mask((__m512i)mask), (__m512)b, (__m512)a);
#elif defined(NETC_AVX)
    return (vec)_mm256_blendv_ps((__m256)b, (__m256)a, (__m256)mask);
#else
    return (vec)((mask & (vec_int)a) | (~mask & (vec_int)b));
#endif
}

/* All lanes of a mask. */
NETC_INLINE vec_int netc_all_lanes(int set) {
    return (vec_int){0} - (set != 0);
}

/* Lane by lane x where the mask is set, else 0. */
NETC_INLINE vec netc_keep(vec x, vec_int mask) {
    return (vec)((vec_int)x & mask);
}

/* Lane by lane `yes` where a > b, else `no`. */
NETC_INLINE vec netc_where_greater(vec a, vec b, vec yes, vec no) {
#if defined(NETC_AVX512)
    return (vec)_mm512_mask_blend_ps(_mm512_cmp_ps_mask((__m512)a, (__m512)b, _CMP_GT_OQ), (__m512)no,
                                     (__m512)yes);
#else
    return netc_select((vec_int)(a > b), yes, no);
#endif
}

/* Lane by lane `yes` where a == b, else `no`. */
NETC_INLINE vec netc_where_equal(vec a, vec b, vec yes, vec no) {
#if defined(NETC_AVX512)
    return (vec)_mm512_mask_blend_ps(_mm512_cmp_ps_mask((__m512)a, (__m512)b, _CMP_EQ_OQ), (__m512)no,
                                     (__m512)yes);
#else
    return netc_select((vec_int)(a == b), yes, no);
#endif
}

/* Lane by lane a where a > b, else b: where either is not a number, b. */
NETC_INLINE vec netc_max(vec a, vec b) {
#if defined(NETC_AVX512) /* the masked form, because g++ 12 warns of the other */
    return (vec)_mm512_mask_max_ps((__m512)a, 0xffff, (__m512)a, (__m512)b);
#elif defined(NETC_AVX)
    return (vec)_mm256_max_ps((__m256)a, (__m256)b);
#elif defined(NETC_SSE)
    return (vec)_mm_max_ps((__m128)a, (__m128)b);
#else
    return netc_where_greater(a, b, a, b);
#endif
}

/* Lane by lane a where a < b, else b: where either is not a number, b. */
NETC_INLINE vec netc_min(vec a, vec b) {
#if defined(NETC_AVX512)
    return (vec)_mm512_mask_min_ps((__m512)a, 0xffff, (__m512)a, (__m512)b);
#elif defined(NETC_AVX)
    return (vec)_mm256_min_ps((__m256)a, (__m256)b);
#elif defined(NETC_SSE)
    return (vec)_mm_min_ps((__m128)a, (__m128)b);
#else
    return netc_where_greater(b, a, a, b);
#endif
}

NETC_INLINE vec netc_absolute(vec x) {
    return (vec)((vec_int)x & NETC_MAGNITUDE);
}

/* |magnitude| with the sign of `sign`. */
NETC_INLINE vec netc_copy_sign(vec magnitude, vec sign) {
    return (vec)(((vec_int)magnitude & NETC_MAGNITUDE) | ((vec_int)sign & ~NETC_MAGNITUDE));
}

/* e^x, the error function and the hyperbolic tangent: in double precision the C library's, lane by lane. */
#ifdef NETC_DOUBLE

#define NETC_BY_LANES(name)                                                                                  \
    NETC_INLINE vec netc_##name(vec x) {                                                                     \
        for (int lane = 0; lane < NETC_LANES; lane++)                                                        \
            x[lane] = name(x[lane]);                                                                         \
        return x;                                                                                            \
    }
NETC_BY_LANES(exp)
NETC_BY_LANES(erf)
NETC_BY_LANES(tanh)

#else

/* 2 to the power of n, for n in -126..127. */
NETC_INLINE vec netc_power_of_two(vec_int n) {
    return (vec)((n + 127) << 23);
}

/* e^x, within 1.5 units in the last place; denormal, 0 and infinite results included. */
NETC_INLINE vec netc_exp(vec x) {
    const float rounder = 12582912.0f; /* 1.5 * 2^23: adding it rounds to an integer */
    x = netc_max(netc_broadcast(-110.0f), netc_min(netc_broadcast(90.0f), x));
    vec shifted = x * 1.44269504f + rounder;
    vec n = shifted - rounder;
    vec_int exponent = (vec_int)shifted - (vec_int)netc_broadcast(rounder);
    vec r =
        x - n * 0.693145752f; /* ln 2 in two parts: the first has few bits, so that the product is exact */
    r = r - n * 1.42860677e-6f;
    vec p = r * 1.38319808e-3f + 8.37550033e-3f;
    p = p * r + 4.16695364e-2f;
    p = p * r + 1.66664603e-1f;
    p = p * r + 4.99999896e-1f;
    p = p * r + 1.0f;
    p = p * r + 1.0f;
    vec_int half = exponent >> 1;
    return p * netc_power_of_two(half) * netc_power_of_two(exponent - half);
}

/* The error function, within 1e-7. */
NETC_INLINE vec netc_erf(vec x) {
    vec t = netc_absolute(x), s = x * x;
    vec far = (t * -1.72853470e-5f + 3.83197126e-4f) * s + (t * -3.88396438e-3f + 2.42546219e-2f);
    far = far * t - 1.06777877e-1f;
    far = far * t - 6.34846687e-1f;
    far = far * t - 1.28717512e-1f;
    far = far * t - t;
    far = netc_copy_sign(1.0f - netc_exp(far), x);
    vec near = s * -5.96761703e-4f + 4.99119423e-3f;
    near = near * s - 2.67681349e-2f;
    near = near * s + 1.12819925e-1f;
    near = near * s - 3.76125336e-1f;
    near = near * s + 1.28379166e-1f;
    near = near * x + x;
    return netc_where_greater(t, netc_broadcast(0.927734375f), far, near);
}

NETC_INLINE vec netc_tanh(vec x) {
    vec s = x * x;
    vec near = s * -5.70498872745e-3f + 2.06390887954e-2f;
    near = near * s - 5.37397155531e-2f;
    near = near * s + 1.33314422036e-1f;
    near = near * s - 3.33332819422e-1f;
    near = near * s * x + x;
    vec t = netc_absolute(x);
    vec far = netc_copy_sign(1.0f - 2.0f / (netc_exp(t + t) + 1.0f), x);
    return netc_where_greater(t, netc_broadcast(0.625f), far, near);
}

#endif

/* The activations, and `dy` times their derivatives at x. */

NETC_INLINE vec netc_relu(vec x) {
    return netc_max(netc_broadcast(0), x);
}

NETC_INLINE vec netc_relu_grad(vec dy, vec x) {
    vec zero = netc_broadcast(0);
    return netc_where_greater(x, zero, dy, zero);
}

/* The slope of the negative side is 0.01, PyTorch's default. */
NETC_INLINE vec netc_leaky_relu(vec x) {
    return netc_max(x * (real)0.01, x);
}

NETC_INLINE vec netc_leaky_relu_grad(vec dy, vec x) {
    return netc_where_greater(x, netc_broadcast(0), dy, dy * (real)0.01);
}

NETC_INLINE vec netc_tanh_grad(vec dy, vec x) {
    vec y = netc_tanh(x);
    return dy * (1.0f - y * y);
}

/* The probability that a standard normal variable is below x. */
NETC_INLINE vec netc_normal_below(vec x) {
    return netc_erf(x * (real)0.70710678118654752) * 0.5f + 0.5f;
}

NETC_INLINE vec netc_gelu(vec x) {
    return x * netc_normal_below(x);
}

NETC_INLINE vec netc_gelu_grad(vec dy, vec x) {
    vec density = netc_exp(x * x * -0.5f) * (real)0.39894228040143268;
    return dy * (netc_normal_below(x) + x * density);
}

/* Mixes the bits well enough that consecutive numbers become unrelated ("lowbias32" of Wellons' hash
 * prospector). */
NETC_INLINE uint32_t netc_mix(uint32_t x) {
    x = (x ^ (x >> 16)) * 0x21f0aaadu;
    x = (x ^ (x >> 15)) * 0xd35a2d97u;
    return x ^ (x >> 15);
}

/* What netc_dropout_mask() draws a block of images from: of this step's seed and this dropout layer. */
NETC_INLINE uint32_t netc_dropout_key(uint64_t seed, int layer, int block) {
    uint32_t key = netc_mix((uint32_t)seed + 0x9e3779b9u);
    key = netc_mix(key ^ (uint32_t)(seed >> 32));
    key = netc_mix(key + (uint32_t)layer);
    return key + (uint32_t)block * NETC_LANES;
}

/* Dropout: each lane 0 with the given probability (below 1), else 1 / (1 - probability). Drawn by position,
 * the key's image and `element` (channel * pixels + pixel), so the same for any number of lanes and threads.
 */
NETC_INLINE vec netc_dropout_mask(uint32_t key, uint32_t element, real probability) {
    vec_unsigned image, stream; /* the same for all elements: computed once, outside the loop over pixels */
    for (uint32_t lane = 0; lane < NETC_LANES; lane++) {
        image[lane] = netc_mix(key + lane);
        stream[lane] = netc_mix(image[lane] + 0x9e3779b9u);
    }
    vec_unsigned x = image + element * 0x9e3779b9u;
    x = (x ^ (x >> 16)) * 0x21f0aaadu;
    x = ((x ^ (x >> 15)) + stream) * 0xd35a2d97u;
    x = (x ^ (x >> 15)) * 0x85ebca6bu;
    x = x ^ (x >> 16);
    vec_int kept = __builtin_convertvector(x >= (uint32_t)(probability * 4294967296.0f), vec_int);
    return (vec)(kept & (vec_int)netc_broadcast(1 / (1 - probability)));
}

/* x in the first `count` lanes, 0 in the others: these hold no image. */
NETC_INLINE vec netc_mask_lanes(vec x, int count) {
    vec_int lane;
    for (int i = 0; i < NETC_LANES; i++)
        lane[i] = i;
    return (vec)((vec_int)x & (vec_int)(lane < count));
}

#endif
