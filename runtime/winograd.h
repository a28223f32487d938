/* The transforms of Winograd's convolution algorithm, for generated kernels (Lavin and Gray, "Fast Algorithms
 * for Convolutional Neural Networks", 2016): F(4x4, 3x3), and, with a 5 in their names, F(4x4, 5x5).
 *
 * Tiles of 4x4 pixels of y and the 6x6 (8x8) pixels of x below them become 6x6 (8x8) points each, where
 * convolution is multiplication point by point. The points are 0, 1, -1, 2, -2 and infinity, of 5x5 kernels
 * 1/2 and -1/2, too. Each function transforms one row or column: apply it along one axis, then along the
 * other. `in` and `out` are vectors `in_stride` and `out_stride` apart; they may not overlap. */
#ifndef NETC_RUNTIME_WINOGRAD_H
#define NETC_RUNTIME_WINOGRAD_H

#include "runtime/vector.h"

/* B^T: six pixels of x to six points. */
NETC_INLINE void netc_winograd_x(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[0], b = in[in_stride], c = in[2 * in_stride], d = in[3 * in_stride], e = in[4 * in_stride],
        f = in[5 * in_stride];
    vec even = e - 4.0f * c, odd = d - 4.0f * b, even2 = e - c, odd2 = 2.0f * (d - b);
    out[0] = 4.0f * a - 5.0f * c + e;
    out[out_stride] = even + odd;
    out[2 * out_stride] = even - odd;
    out[3 * out_stride] = even2 + odd2;
    out[4 * out_stride] = even2 - odd2;
    out[5 * out_stride] = 4.0f * b - 5.0f * d + f;
}

/* B^T for 5x5 kernels: eight pixels of x to eight points. */
NETC_INLINE void netc_winograd5_x(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[0], b = in[in_stride], c = in[2 * in_stride], d = in[3 * in_stride], e = in[4 * in_stride],
        f = in[5 * in_stride], g = in[6 * in_stride], h = in[7 * in_stride];
    vec even = c + g - 4.25f * e, odd = b + f - 4.25f * d;
    vec even2 = g + 0.25f * c - 1.25f * e, odd2 = 0.5f * b - 2.5f * d + 2.0f * f;
    vec even_half = g + 4.0f * c - 5.0f * e, odd_half = 2.0f * b - 2.5f * d + 0.5f * f;
    out[0] = a - g + 5.25f * (e - c);
    out[out_stride] = even + odd;
    out[2 * out_stride] = even - odd;
    out[3 * out_stride] = even2 + odd2;
    out[4 * out_stride] = even2 - odd2;
    out[5 * out_stride] = even_half + odd_half;
    out[6 * out_stride] = even_half - odd_half;
    out[7 * out_stride] = h - b + 5.25f * (d - f);
}

/* A^T: six points to four pixels of y. */
NETC_INLINE void netc_winograd_y(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[in_stride] + in[2 * in_stride], b = in[in_stride] - in[2 * in_stride];
    vec c = in[3 * in_stride] + in[4 * in_stride], d = in[3 * in_stride] - in[4 * in_stride];
    out[0] = in[0] + a + c;
    out[out_stride] = b + 2.0f * d;
    out[2 * out_stride] = a + 4.0f * c;
    out[3 * out_stride] = b + 8.0f * d + in[5 * in_stride];
}

/* A^T for 5x5 kernels: eight points to four pixels of y. */
NETC_INLINE void netc_winograd5_y(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[in_stride] + in[2 * in_stride], b = in[in_stride] - in[2 * in_stride];
    vec c = in[3 * in_stride] + in[4 * in_stride], d = in[3 * in_stride] - in[4 * in_stride];
    vec e = in[5 * in_stride] + in[6 * in_stride], f = in[5 * in_stride] - in[6 * in_stride];
    out[0] = in[0] + a + c + e;
    out[out_stride] = b + 2.0f * d + 0.5f * f;
    out[2 * out_stride] = a + 4.0f * c + 0.25f * e;
    out[3 * out_stride] = b + 8.0f * d + 0.125f * f + in[7 * in_stride];
}

/* G: three weights to six points, of one kernel or of as many as a vector has lanes. */
#define NETC_WINOGRAD_W(name, type)                                                                          \
    NETC_INLINE void name(const type *in, int in_stride, type *out, int out_stride) {                        \
        type a = in[0], b = in[in_stride], c = in[2 * in_stride], even = a + c, even2 = a + 4.0f * c;        \
        out[0] = 0.25f * a;                                                                                  \
        out[out_stride] = (even + b) * ((real)-1 / 6);                                                       \
        out[2 * out_stride] = (b - even) * ((real)1 / 6);                                                    \
        out[3 * out_stride] = (even2 + 2.0f * b) * ((real)1 / 24);                                           \
        out[4 * out_stride] = (even2 - 2.0f * b) * ((real)1 / 24);                                           \
        out[5 * out_stride] = c;                                                                             \
    }
NETC_WINOGRAD_W(netc_winograd_w, real)
NETC_WINOGRAD_W(netc_winograd_w_lanes, vec)

/* G for 5x5 kernels: five weights to eight points, of as many kernels as a vector has lanes. */
NETC_INLINE void netc_winograd5_w_lanes(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[0], b = in[in_stride], c = in[2 * in_stride], d = in[3 * in_stride], e = in[4 * in_stride];
    vec even = a + c + e, even2 = a + 4.0f * c + 16.0f * e, even_half = a + 0.25f * c + 0.0625f * e;
    vec odd = b + d, odd2 = 2.0f * b + 8.0f * d, odd_half = 0.5f * b + 0.125f * d;
    out[0] = a;
    out[out_stride] = (even + odd) * ((real)-2 / 9);
    out[2 * out_stride] = (even - odd) * ((real)-2 / 9);
    out[3 * out_stride] = (even2 + odd2) * ((real)1 / 90);
    out[4 * out_stride] = (even2 - odd2) * ((real)1 / 90);
    out[5 * out_stride] = (even_half + odd_half) * ((real)32 / 45);
    out[6 * out_stride] = (even_half - odd_half) * ((real)32 / 45);
    out[7 * out_stride] = e;
}

/* A: four pixels of the gradient of y to six points. */
NETC_INLINE void netc_winograd_dy(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[0], b = in[in_stride], c = in[2 * in_stride], d = in[3 * in_stride];
    vec even = a + c, odd = b + d, even2 = a + 4.0f * c, odd2 = 2.0f * b + 8.0f * d;
    out[0] = a;
    out[out_stride] = even + odd;
    out[2 * out_stride] = even - odd;
    out[3 * out_stride] = even2 + odd2;
    out[4 * out_stride] = even2 - odd2;
    out[5 * out_stride] = d;
}

/* A for 5x5 kernels: four pixels of the gradient of y to eight points. */
NETC_INLINE void netc_winograd5_dy(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[0], b = in[in_stride], c = in[2 * in_stride], d = in[3 * in_stride];
    vec even = a + c, even2 = a + 4.0f * c, even_half = a + 0.25f * c;
    vec odd = b + d, odd2 = 2.0f * b + 8.0f * d, odd_half = 0.5f * b + 0.125f * d;
    out[0] = a;
    out[out_stride] = even + odd;
    out[2 * out_stride] = even - odd;
    out[3 * out_stride] = even2 + odd2;
    out[4 * out_stride] = even2 - odd2;
    out[5 * out_stride] = even_half + odd_half;
    out[6 * out_stride] = even_half - odd_half;
    out[7 * out_stride] = d;
}

/* G^T: six points of the weights' gradient to three weights. */
NETC_INLINE void netc_winograd_dw(const vec *in, int in_stride, vec *out, int out_stride) {
    vec a = in[0], b = in[in_stride], c = in[2 * in_stride], d = in[3 * in_stride], e = in[4 * in_stride],
        f = in[5 * in_stride];
    vec near = (b + c) * ((real)1 / 6), far = d + e;
    out[0] = a * 0.25f - near + far * ((real)1 / 24);
    out[out_stride] = (c - b) * ((real)1 / 6) + (d - e) * ((real)1 / 12);
    out[2 * out_stride] = far * ((real)1 / 6) - near + f;
}

/* G^T for 5x5 kernels: eight points of the weights' gradient to five weights. */
NETC_INLINE void netc_winograd5_dw(const vec *in, int in_stride, vec *out, int out_stride) {
    vec sum = (in[in_stride] + in[2 * in_stride]) * ((real)-2 / 9),
        difference = (in[in_stride] - in[2 * in_stride]) * ((real)-2 / 9);
    vec sum2 = (in[3 * in_stride] + in[4 * in_stride]) * ((real)1 / 90),
        difference2 = (in[3 * in_stride] - in[4 * in_stride]) * ((real)1 / 90);
    vec sum_half = (in[5 * in_stride] + in[6 * in_stride]) * ((real)32 / 45),
        difference_half = (in[5 * in_stride] - in[6 * in_stride]) * ((real)32 / 45);
    out[0] = in[0] + sum + sum2 + sum_half;
    out[out_stride] = difference + 2.0f * difference2 + 0.5f * difference_half;
    out[2 * out_stride] = sum + 4.0f * sum2 + 0.25f * sum_half;
    out[3 * out_stride] = difference + 8.0f * difference2 + 0.125f * difference_half;
    out[4 * out_stride] = sum + 16.0f * sum2 + 0.0625f * sum_half + in[7 * in_stride];
}

/* Lanes chosen from two vectors `size` rows apart, by steps of netc_transpose. */
#if NETC_LANES == 16
#define NETC_UPPER1 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30
#define NETC_LOWER1 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31
#define NETC_UPPER2 0, 1, 16, 17, 4, 5, 20, 21, 8, 9, 24, 25, 12, 13, 28, 29
#define NETC_LOWER2 2, 3, 18, 19, 6, 7, 22, 23, 10, 11, 26, 27, 14, 15, 30, 31
#define NETC_UPPER4 0, 1, 2, 3, 16, 17, 18, 19, 8, 9, 10, 11, 24, 25, 26, 27
#define NETC_LOWER4 4, 5, 6, 7, 20, 21, 22, 23, 12, 13, 14, 15, 28, 29, 30, 31
#define NETC_UPPER8 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23
#define NETC_LOWER8 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31
#elif NETC_LANES == 8
#define NETC_UPPER1 0, 8, 2, 10, 4, 12, 6, 14
#define NETC_LOWER1 1, 9, 3, 11, 5, 13, 7, 15
#define NETC_UPPER2 0, 1, 8, 9, 4, 5, 12, 13
#define NETC_LOWER2 2, 3, 10, 11, 6, 7, 14, 15
#define NETC_UPPER4 0, 1, 2, 3, 8, 9, 10, 11
#define NETC_LOWER4 4, 5, 6, 7, 12, 13, 14, 15
#else
#define NETC_UPPER1 0, 4, 2, 6
#define NETC_LOWER1 1, 5, 3, 7
#define NETC_UPPER2 0, 1, 4, 5
#define NETC_LOWER2 2, 3, 6, 7
#endif

#define NETC_TRANSPOSE_STEP(rows, size)                                                                      \
    NETC_UNROLL                                                                                              \
    for (int i = 0; i < NETC_LANES; i++)                                                                     \
        if (!(i & size)) {                                                                                   \
            vec upper = __builtin_shufflevector(rows[i], rows[i + size], NETC_UPPER##size);                  \
            vec lower = __builtin_shufflevector(rows[i], rows[i + size], NETC_LOWER##size);                  \
            rows[i] = upper;                                                                                 \
            rows[i + size] = lower;                                                                          \
        }

/* Transposes a square of as many vectors as a vector has lanes. */
NETC_INLINE void netc_transpose(vec *square) {
    vec rows[NETC_LANES];
    NETC_UNROLL
    for (int i = 0; i < NETC_LANES; i++)
        rows[i] = square[i];
    NETC_TRANSPOSE_STEP(rows, 1)
    NETC_TRANSPOSE_STEP(rows, 2)
#if NETC_LANES >= 8
    NETC_TRANSPOSE_STEP(rows, 4)
#endif
#if NETC_LANES == 16
    NETC_TRANSPOSE_STEP(rows, 8)
#endif
    NETC_UNROLL
    for (int i = 0; i < NETC_LANES; i++)
        square[i] = rows[i];
}

#endif
