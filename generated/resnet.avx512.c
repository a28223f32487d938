/* ResNet: forward and backward for batches of 128, written by netc from nets/resnet.net for avx512.
 * Do not edit: change the network and run netc again.
 *
 * Image tensors are [block][channel][pixel][lane]: a vec is one pixel of 16 images. Every function
 * below does one work item, a stripe of rows of one block. */
#define NETC_LANES 16
#include "runtime/model.h"
#include "runtime/vector.h"
#include "runtime/winograd.h"

#include <cblas.h>
#include <math.h>
#include <omp.h>
#include <string.h>

/* Adds the time since the last kernel to kernel number `index`; thread 0 keeps the clock. */
static void lap(const NetcState *s, int thread, int index, double *clock) {
    if (s->kernel_seconds && thread == 0) {
        const double now = omp_get_wtime();
        s->kernel_seconds[index] += now - *clock;
        *clock = now;
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by input_net.0, nets/resnet.net:10 */
static void pack_conv_3x3_3_16(float *packed, const float *weights, const int item) {
    const int first = item * 8;
    const int count = 16 - first < 8 ? 16 - first : 8;
    {
        float *to = packed + 0 + first * 27;
        for (int channel = 0; channel < 3; channel++) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    const float *from = weights + channel * 9 + (0 + row * 1) * 3 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 27];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by blocks.0.net.0, nets/blocks.net:26 */
static void pack_conv_winograd_3x3_16_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    float *to = packed + first * 576;
    for (int channel = 0; channel < 16; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 9 + (first + o) * 144;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 0 + column, 3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 16 + channel) * count + o, 16 * count);
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
static void pack_conv_3x3_16_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 144;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    const float *from = weights + channel * 9 + (0 + row * 1) * 3 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 144];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by blocks.3.net.3, nets/blocks.net:26 */
static void pack_conv_winograd_3x3_32_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    float *to = packed + first * 1152;
    for (int channel = 0; channel < 32; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 9 + (first + o) * 288;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 0 + column, 3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 32 + channel) * count + o, 32 * count);
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
static void pack_conv_1x1_16_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 16;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 16];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
static void pack_conv_3x3_32_64(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 64 - first < 6 ? 64 - first : 6;
    {
        float *to = packed + 0 + first * 288;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    const float *from = weights + channel * 9 + (0 + row * 1) * 3 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 288];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by blocks.6.net.3, nets/blocks.net:26 */
static void pack_conv_winograd_3x3_64_64(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 64 - first < 6 ? 64 - first : 6;
    float *to = packed + first * 2304;
    for (int channel = 0; channel < 64; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 9 + (first + o) * 576;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 0 + column, 3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 64 + channel) * count + o, 64 * count);
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
static void pack_conv_1x1_32_64(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 64 - first < 6 ? 64 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 32];
                    }
                }
            }
        }
    }
}

/* 3x3 convolution, 3 to 16 channels, 32x32 to 32x32 pixels.
 * First used by input_net.0, nets/resnet.net:10 */
static void conv3x3_3_16_h32w32s1(vec *scratch, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 9; i++) {
        vec *line = scratch + i / 3 * 103 + i % 3 * 34;
        for (int x = 0; x < 1; x++) {
            line[x] = (vec){0};
        }
        for (int x = 33; x < 34; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-1);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-1);
        entering = entering < top ? top : entering;
        for (; entering < top + 3; entering++) {
            vec *line = scratch + (entering + 3) % 3 * 34;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < 3; channel++) {
                    for (int x = 0; x < 34; x++) {
                        line[channel * 103 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 3; channel++) {
                vec *to = line + channel * 103;
                for (int x = 0; x < 32; x += 1) {
                    const vec v_0 = in[(channel) * 1024 + (entering * 32 + x)];
                    to[x - (-1)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 32 < 1024 ? entering * 32 : 3072);
        {
            const vec *const rows[3] = {scratch + (top + 0 + 3) % 3 * 34 + 0, scratch + (top + 1 + 3) % 3 * 34 + 0, scratch + (top + 2 + 3) % 3 * 34 + 0};
            for (int first = 0; first < 16; first += 8) {
                for (int x = 0; x < 30; x += 3) {
                    vec sum[8][3];
                    NETC_UNROLL
                    for (int o = 0; o < 8; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 27;
                    for (int channel = 0; channel < 3; channel++) {
                        __builtin_prefetch(next_0 + channel * 1024 + x + first / 8 * 2 + 0, 0, 2);
                        __builtin_prefetch(next_0 + channel * 1024 + x + first / 8 * 2 + 1, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 3; row++) {
                            const vec *at = rows[row] + channel * 103 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 3; column++) {
                                vec pixel[3];
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 8; o++) {
                                    vec weight = netc_broadcast(w[column * 8 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 3; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 24;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 8; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            const vec v_1 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_1;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = sum[o][p];
                        }
                    }
                }
                {
                    const int x = 30;
                    vec sum[8][2];
                    NETC_UNROLL
                    for (int o = 0; o < 8; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 27;
                    for (int channel = 0; channel < 3; channel++) {
                        __builtin_prefetch(next_0 + channel * 1024 + x + first / 8 * 2 + 0, 0, 2);
                        __builtin_prefetch(next_0 + channel * 1024 + x + first / 8 * 2 + 1, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 3; row++) {
                            const vec *at = rows[row] + channel * 103 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 3; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 8; o++) {
                                    vec weight = netc_broadcast(w[column * 8 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 2; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 24;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 8; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_2 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_2;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = sum[o][p];
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by input_net.0 */
static void moments_16(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[16] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 16; c++) {
            sum[c] += (double)partial[item * 16 + c];
        }
    }
    double squares[16] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 16; c++) {
            squares[c] += (double)partial1[item * 16 + c];
        }
    }
    for (int c = 0; c < 16; c++) {
        const double average = sum[c] / 131072;
        const double spread = fmax(squares[c] / 131072 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by input_net.1, nets/resnet.net:10 */
static void norm_scale_16(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 16; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (131072.0f / 131071) - running_variance[c]);
            scale[c] = weight[c] * rstd[c];
            shift[c] = bias[c] - mean[c] * scale[c];
        } else {
            scale[c] = weight[c] / sqrtf(running_variance[c] + (float)9.99999975e-06);
            shift[c] = bias[c] - running_mean[c] * scale[c];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked += 1;
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_16_16_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 32;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (32 + 1 - x < 18 ? 32 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_3 = v_2 * scale_0;
                            const vec v_4 = v_3 + shift_1;
                            const vec v_5 = netc_relu(v_4);
                            window[r][c] = v_5;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : 16512);
            for (int first = 0; first < 16; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_6 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_6;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.1.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_16_16_h32w32s1_v2(vec *scratch, const float *scale, const float *shift, const float *scale1, const float *shift1, const vec *in, const vec *in1, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                const vec scale_2 = netc_broadcast(scale1[channel]);
                const vec shift_3 = netc_broadcast(shift1[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 32;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (32 + 1 - x < 18 ? 32 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_4 = in[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_5 = v_4 * scale_2;
                            const vec v_6 = v_5 + shift_3;
                            const vec v_7 = in1[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_8 = v_7 * scale_0;
                            const vec v_9 = v_8 + shift_1;
                            const vec v_10 = netc_relu(v_9);
                            const vec v_11 = v_10 + v_6;
                            const vec v_12 = netc_relu(v_11);
                            window[r][c] = v_12;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : 16512);
            const vec *const next_1 = in + (next < 1024 ? next : 16512);
            for (int first = 0; first < 16; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 1032 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_13 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_13;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Element by element.
 * First used by blocks.1.0 */
static void pointwise_16_h32w32(const float *scale, const float *shift, const float *scale1, const float *shift1, const float *scale2, const float *shift2, const vec *in, const vec *in1, const vec *in2, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 16; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale1[c]);
        const vec shift_3 = netc_broadcast(shift1[c]);
        const vec scale_4 = netc_broadcast(scale2[c]);
        const vec shift_5 = netc_broadcast(shift2[c]);
        for (int p = row_begin * 32; p < row_end * 32; p++) {
            const vec v_6 = in[(c) * 1032 + (p)];
            const vec v_7 = v_6 * scale_4;
            const vec v_8 = v_7 + shift_5;
            const vec v_9 = in1[(c) * 1032 + (p)];
            const vec v_10 = v_9 * scale_2;
            const vec v_11 = v_10 + shift_3;
            const vec v_12 = in2[(c) * 1032 + (p)];
            const vec v_13 = v_12 * scale_0;
            const vec v_14 = v_13 + shift_1;
            const vec v_15 = netc_relu(v_14);
            const vec v_16 = v_15 + v_11;
            const vec v_17 = netc_relu(v_16);
            const vec v_18 = v_17 + v_8;
            const vec v_19 = netc_relu(v_18);
            out[(c) * 1032 + (p)] = v_19;
        }
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_16_16_h32w32s1_v3(vec *scratch, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 32;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (32 + 1 - x < 18 ? 32 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_0 = in[(channel) * 1032 + (row * 32 + x + c - 1)];
                            window[r][c] = v_0;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : 16512);
            for (int first = 0; first < 16; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_1 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_1;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 3x3 convolution, 16 to 32 channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
static void conv3x3_16_32_h32w32s2(vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    for (int i = 0; i < 48; i++) {
        vec *line = scratch + i / 3 * 99 + i % 3 * 33;
        for (int x = 0; x < 1; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 2 + (-1);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 2 + (-1);
        entering = entering < top ? top : entering;
        for (; entering < top + 3; entering++) {
            vec *line = scratch + (entering + 3) % 3 * 33;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 33; x++) {
                        line[channel * 99 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 99;
                for (int x = 0; x < 32; x += 1) {
                    const vec v_2 = in[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = in1[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_6 = v_5 + v_4;
                    const vec v_7 = netc_relu(v_6);
                    to[x - (-1)] = v_7;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 32 < 1024 ? entering * 32 : 16512);
        const vec *const next_1 = in + (entering * 32 < 1024 ? entering * 32 : 16512);
        {
            const vec *const rows[3] = {scratch + (top + 0 + 3) % 3 * 33 + 0, scratch + (top + 1 + 3) % 3 * 33 + 0, scratch + (top + 2 + 3) % 3 * 33 + 0};
            for (int first = 0; first < 32; first += 4) {
                for (int x = 0; x < 32; x += 8) {
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 144;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 3; row++) {
                            const vec *at = rows[row] + channel * 99 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 3; column++) {
                                vec pixel[4];
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    pixel[p] = at[p * 2 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 12;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_8 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_8;
                            out[(first + o) * 264 + (y * 16 + x / 2 + p)] = sum[o][p];
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.3.net.0 */
static void moments_32(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[32] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 32; c++) {
            sum[c] += (double)partial[item * 32 + c];
        }
    }
    double squares[32] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 32; c++) {
            squares[c] += (double)partial1[item * 32 + c];
        }
    }
    for (int c = 0; c < 32; c++) {
        const double average = sum[c] / 32768;
        const double spread = fmax(squares[c] / 32768 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.3.net.1, nets/blocks.net:26 */
static void norm_scale_32(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 32; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (32768.0f / 32767) - running_variance[c]);
            scale[c] = weight[c] * rstd[c];
            shift[c] = bias[c] - mean[c] * scale[c];
        } else {
            scale[c] = weight[c] / sqrtf(running_variance[c] + (float)9.99999975e-06);
            shift[c] = bias[c] - running_mean[c] * scale[c];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked += 1;
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.3.net.3, nets/blocks.net:26 */
static void conv3x3_winograd_32_32_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 16;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (16 + 1 - x < 18 ? 16 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_3 = v_2 * scale_0;
                            const vec v_4 = v_3 + shift_1;
                            const vec v_5 = netc_relu(v_4);
                            window[r][c] = v_5;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in + (next < 256 ? next : 8448);
            for (int first = 0; first < 32; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_6 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_6;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 1x1 convolution, 16 to 32 channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
static void conv1x1_16_32_h32w32s2(vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *bias, const float *scale1, const float *shift1, vec *out, const int row_begin, const int row_end) {
    int entering = row_begin * 2 + (0);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 2 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 31; x++) {
                        line[channel * 31 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 31;
                for (int x = 0; x < 31; x += 2) {
                    const vec v_2 = in[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = in1[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_6 = v_5 + v_4;
                    const vec v_7 = netc_relu(v_6);
                    to[x - (0)] = v_7;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 32 < 1024 ? entering * 32 : 16512);
        const vec *const next_1 = in + (entering * 32 < 1024 ? entering * 32 : 16512);
        {
            const vec *const rows[1] = {scratch + 0};
            for (int first = 0; first < 32; first += 4) {
                for (int x = 0; x < 32; x += 8) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + x / 2 + p), 0, 3);
                        }
                    }
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 16;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 1; row++) {
                            const vec *at = rows[row] + channel * 31 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 1; column++) {
                                vec pixel[4];
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    pixel[p] = at[p * 2 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 4;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec bias_8 = netc_broadcast(bias[first + o]);
                        const vec scale_9 = netc_broadcast(scale1[first + o]);
                        const vec shift_10 = netc_broadcast(shift1[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_11 = in2[(first + o) * 264 + (y * 16 + x / 2 + p)];
                            const vec v_12 = v_11 * scale_9;
                            const vec v_13 = v_12 + shift_10;
                            const vec v_14 = sum[o][p] + bias_8;
                            const vec v_15 = v_14 + v_13;
                            const vec v_16 = netc_relu(v_15);
                            out[(first + o) * 264 + (y * 16 + x / 2 + p)] = v_16;
                        }
                    }
                }
            }
        }
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.4.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_32_32_h16w16s1_v2(vec *scratch, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 16;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (16 + 1 - x < 18 ? 16 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_0 = in[(channel) * 264 + (row * 16 + x + c - 1)];
                            window[r][c] = v_0;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in + (next < 256 ? next : 8448);
            for (int first = 0; first < 32; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_1 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_1;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_32_32_h16w16s1_v3(vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 16;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (16 + 1 - x < 18 ? 16 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_3 = v_2 * scale_0;
                            const vec v_4 = v_3 + shift_1;
                            const vec v_5 = in1[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            const vec v_7 = netc_relu(v_6);
                            window[r][c] = v_7;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : 8448);
            const vec *const next_1 = in + (next < 256 ? next : 8448);
            for (int first = 0; first < 32; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_8 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_8;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Element by element.
 * First used by blocks.5.0 */
static void pointwise_32_h16w16(const float *scale, const float *shift, const float *scale1, const float *shift1, const vec *in, const vec *in1, const vec *in2, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 32; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale1[c]);
        const vec shift_3 = netc_broadcast(shift1[c]);
        for (int p = row_begin * 16; p < row_end * 16; p++) {
            const vec v_4 = in[(c) * 264 + (p)];
            const vec v_5 = v_4 * scale_2;
            const vec v_6 = v_5 + shift_3;
            const vec v_7 = in1[(c) * 264 + (p)];
            const vec v_8 = v_7 * scale_0;
            const vec v_9 = v_8 + shift_1;
            const vec v_10 = in2[(c) * 264 + (p)];
            const vec v_11 = v_10 + v_9;
            const vec v_12 = netc_relu(v_11);
            const vec v_13 = v_12 + v_6;
            const vec v_14 = netc_relu(v_13);
            out[(c) * 264 + (p)] = v_14;
        }
    }
}

/* 3x3 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
static void conv3x3_32_64_h16w16s2(vec *scratch, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    for (int i = 0; i < 96; i++) {
        vec *line = scratch + i / 3 * 51 + i % 3 * 17;
        for (int x = 0; x < 1; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 2 + (-1);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 2 + (-1);
        entering = entering < top ? top : entering;
        for (; entering < top + 3; entering++) {
            vec *line = scratch + (entering + 3) % 3 * 17;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 32; channel++) {
                    for (int x = 0; x < 17; x++) {
                        line[channel * 51 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 32; channel++) {
                vec *to = line + channel * 51;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_0 = in[(channel) * 264 + (entering * 16 + x)];
                    to[x - (-1)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : 8448);
        {
            const vec *const rows[3] = {scratch + (top + 0 + 3) % 3 * 17 + 0, scratch + (top + 1 + 3) % 3 * 17 + 0, scratch + (top + 2 + 3) % 3 * 17 + 0};
            for (int first = 0; first < 60; first += 6) {
                for (int x = 0; x < 16; x += 8) {
                    vec sum[6][4];
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 288;
                    for (int channel = 0; channel < 32; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 3; row++) {
                            const vec *at = rows[row] + channel * 51 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 3; column++) {
                                vec pixel[4];
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    pixel[p] = at[p * 2 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 6; o++) {
                                    vec weight = netc_broadcast(w[column * 6 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 18;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_1 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_1;
                            out[(first + o) * 68 + (y * 8 + x / 2 + p)] = sum[o][p];
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int x = 0; x < 16; x += 8) {
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 288;
                    for (int channel = 0; channel < 32; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 3; row++) {
                            const vec *at = rows[row] + channel * 51 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 3; column++) {
                                vec pixel[4];
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    pixel[p] = at[p * 2 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 12;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_2 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_2;
                            out[(first + o) * 68 + (y * 8 + x / 2 + p)] = sum[o][p];
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.6.net.0 */
static void moments_64(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[64] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 64; c++) {
            sum[c] += (double)partial[item * 64 + c];
        }
    }
    double squares[64] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 64; c++) {
            squares[c] += (double)partial1[item * 64 + c];
        }
    }
    for (int c = 0; c < 64; c++) {
        const double average = sum[c] / 8192;
        const double spread = fmax(squares[c] / 8192 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.net.1, nets/blocks.net:26 */
static void norm_scale_64(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 64; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (8192.0f / 8191) - running_variance[c]);
            scale[c] = weight[c] * rstd[c];
            shift[c] = bias[c] - mean[c] * scale[c];
        } else {
            scale[c] = weight[c] / sqrtf(running_variance[c] + (float)9.99999975e-06);
            shift[c] = bias[c] - running_mean[c] * scale[c];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked += 1;
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.6.net.3, nets/blocks.net:26 */
static void conv3x3_winograd_64_64_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 64; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    vec window[6][10];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 8;
                        const int from = inside ? x == 0 : 10;
                        const int to = inside ? (8 + 1 - x < 10 ? 8 + 1 - x : 10) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_3 = v_2 * scale_0;
                            const vec v_4 = v_3 + shift_1;
                            const vec v_5 = netc_relu(v_4);
                            window[r][c] = v_5;
                        }
                        for (int c = to; c < 10; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][10];
                    for (int c = 0; c < 10; c++) {
                        netc_winograd_x(&window[0][c], 10, &half[0][c], 10);
                    }
                    vec *points = scratch + channel * 4 + down * 2;
                    for (int tile = 0; tile < 2; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 261, 261);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in + (next < 64 ? next : 4352);
            for (int first = 0; first < 60; first += 6) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[6][4];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 6;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_6 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_6;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_7;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 1x1 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
static void conv1x1_32_64_h16w16s2(vec *scratch, const vec *in, const vec *in1, const float *weights, const float *bias, const float *scale, const float *shift, vec *out, const int row_begin, const int row_end) {
    int entering = row_begin * 2 + (0);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 2 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 32; channel++) {
                    for (int x = 0; x < 15; x++) {
                        line[channel * 15 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 32; channel++) {
                vec *to = line + channel * 15;
                for (int x = 0; x < 15; x += 2) {
                    const vec v_0 = in[(channel) * 264 + (entering * 16 + x)];
                    to[x - (0)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : 8448);
        {
            const vec *const rows[1] = {scratch + 0};
            for (int first = 0; first < 60; first += 6) {
                for (int x = 0; x < 16; x += 8) {
                    for (int o = 0; o < 6; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            __builtin_prefetch(in1 + (first + o) * 68 + (y * 8 + x / 2 + p), 0, 3);
                        }
                    }
                    vec sum[6][4];
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 32;
                    for (int channel = 0; channel < 32; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 1; row++) {
                            const vec *at = rows[row] + channel * 15 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 1; column++) {
                                vec pixel[4];
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    pixel[p] = at[p * 2 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 6; o++) {
                                    vec weight = netc_broadcast(w[column * 6 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 6;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        const vec bias_1 = netc_broadcast(bias[first + o]);
                        const vec scale_2 = netc_broadcast(scale[first + o]);
                        const vec shift_3 = netc_broadcast(shift[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_4 = in1[(first + o) * 68 + (y * 8 + x / 2 + p)];
                            const vec v_5 = v_4 * scale_2;
                            const vec v_6 = v_5 + shift_3;
                            const vec v_7 = sum[o][p] + bias_1;
                            const vec v_8 = v_7 + v_6;
                            const vec v_9 = netc_relu(v_8);
                            out[(first + o) * 68 + (y * 8 + x / 2 + p)] = v_9;
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int x = 0; x < 16; x += 8) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            __builtin_prefetch(in1 + (first + o) * 68 + (y * 8 + x / 2 + p), 0, 3);
                        }
                    }
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 32;
                    for (int channel = 0; channel < 32; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 1; row++) {
                            const vec *at = rows[row] + channel * 15 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 1; column++) {
                                vec pixel[4];
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    pixel[p] = at[p * 2 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 4;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec bias_10 = netc_broadcast(bias[first + o]);
                        const vec scale_11 = netc_broadcast(scale[first + o]);
                        const vec shift_12 = netc_broadcast(shift[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_13 = in1[(first + o) * 68 + (y * 8 + x / 2 + p)];
                            const vec v_14 = v_13 * scale_11;
                            const vec v_15 = v_14 + shift_12;
                            const vec v_16 = sum[o][p] + bias_10;
                            const vec v_17 = v_16 + v_15;
                            const vec v_18 = netc_relu(v_17);
                            out[(first + o) * 68 + (y * 8 + x / 2 + p)] = v_18;
                        }
                    }
                }
            }
        }
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.7.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_64_64_h8w8s1_v2(vec *scratch, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 64; channel++) {
                for (int down = 0; down < 2; down++) {
                    vec window[6][10];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 8;
                        const int from = inside ? x == 0 : 10;
                        const int to = inside ? (8 + 1 - x < 10 ? 8 + 1 - x : 10) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_0 = in[(channel) * 68 + (row * 8 + x + c - 1)];
                            window[r][c] = v_0;
                        }
                        for (int c = to; c < 10; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][10];
                    for (int c = 0; c < 10; c++) {
                        netc_winograd_x(&window[0][c], 10, &half[0][c], 10);
                    }
                    vec *points = scratch + channel * 4 + down * 2;
                    for (int tile = 0; tile < 2; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 261, 261);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in + (next < 64 ? next : 4352);
            for (int first = 0; first < 60; first += 6) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[6][4];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 6;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_1 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_1;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_2 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_2;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_64_64_h8w8s1_v3(vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 64; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    vec window[6][10];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 8;
                        const int from = inside ? x == 0 : 10;
                        const int to = inside ? (8 + 1 - x < 10 ? 8 + 1 - x : 10) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_3 = v_2 * scale_0;
                            const vec v_4 = v_3 + shift_1;
                            const vec v_5 = in1[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            const vec v_7 = netc_relu(v_6);
                            window[r][c] = v_7;
                        }
                        for (int c = to; c < 10; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][10];
                    for (int c = 0; c < 10; c++) {
                        netc_winograd_x(&window[0][c], 10, &half[0][c], 10);
                    }
                    vec *points = scratch + channel * 4 + down * 2;
                    for (int tile = 0; tile < 2; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 261, 261);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : 4352);
            const vec *const next_1 = in + (next < 64 ? next : 4352);
            for (int first = 0; first < 60; first += 6) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[6][4];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 6;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_8 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_8;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_9 = results[i][j] * results[i][j];
                                sum_0[first + o] += results[i][j];
                                sum_1[first + o] += v_9;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = results[i][j];
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Element by element.
 * First used by blocks.8.0 */
static void pointwise_64_h8w8(const float *scale, const float *shift, const float *scale1, const float *shift1, const vec *in, const vec *in1, const vec *in2, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 64; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale1[c]);
        const vec shift_3 = netc_broadcast(shift1[c]);
        for (int p = row_begin * 8; p < row_end * 8; p++) {
            const vec v_4 = in[(c) * 68 + (p)];
            const vec v_5 = v_4 * scale_2;
            const vec v_6 = v_5 + shift_3;
            const vec v_7 = in1[(c) * 68 + (p)];
            const vec v_8 = v_7 * scale_0;
            const vec v_9 = v_8 + shift_1;
            const vec v_10 = in2[(c) * 68 + (p)];
            const vec v_11 = v_10 + v_9;
            const vec v_12 = netc_relu(v_11);
            const vec v_13 = v_12 + v_6;
            const vec v_14 = netc_relu(v_13);
            out[(c) * 68 + (p)] = v_14;
        }
    }
}

/* Average pool: the mean of each window, padding counted.
 * First used by output_net.0, nets/resnet.net:22 */
static void avgpool8x8_64_h8w8s1(const vec *in, vec *out) {
    for (int c = 0; c < 64; c++) {
        vec sum[4] = {{0}};
        int p = 0;
        for (; p + 4 <= 8 * 8; p += 4) {
            NETC_UNROLL
            for (int i = 0; i < 4; i++) {
                const vec v_0 = in[(c) * 68 + (p + i)];
                sum[i] += v_0;
            }
        }
        const vec pooled = ((sum[0] + sum[1]) + (sum[2] + sum[3])) * (1.0f / 64);
        out[(c) * 1 + (0)] = pooled;
    }
}

/* Linear layer: weights times features.
 * First used by output_net.2, nets/resnet.net:22 */
static void linear_64_10(const vec *in, vec *scratch, const float *weights, const float *bias, vec *out) {
    vec *const product = scratch + 64;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 16, 64, 1.0f, weights, 64,
        (const float *)in, 16, 0.0f, (float *)product, 16);
    for (int c = 0; c < 10; c++) {
        const vec bias_0 = netc_broadcast(bias[c]);
        const vec v_1 = product[c] + bias_0;
        out[(c) * 1 + (0)] = v_1;
    }
}

/* Logits and cross entropy of each image.
 * From nets/resnet.net:22 */
static void cross_entropy_10(const int32_t *labels, const int32_t *mixed_labels, const float *mix_weights, const float label_smoothing, float *logits, float *losses, vec *scratch, const vec *in) {
    vec *const shifted = scratch;
    vec largest = netc_broadcast(-INFINITY);
    for (int c = 0; c < 10; c++) {
        const vec v_0 = in[(c) * 1 + (0)];
        shifted[c] = v_0;
        largest = netc_max(largest, shifted[c]);
    }
    vec exponentials = netc_broadcast(0);
    for (int c = 0; c < 10; c++) {
        shifted[c] -= largest;
        exponentials += netc_exp(shifted[c]);
    }
    for (int lane = 0; lane < NETC_LANES; lane++) {
        const int label = labels[lane];
        const int other = mix_weights[lane] < 1 ? mixed_labels[lane] : label;
        float total = 0;
        for (int c = 0; c < 10; c++) {
            logits[lane * 10 + c] = shifted[c][lane] + largest[lane];
            total += shifted[c][lane];
        }
        const float picked = mix_weights[lane] * shifted[label][lane] + (1 - mix_weights[lane]) * shifted[other][lane];
        losses[lane] = logf(exponentials[lane]) - (1 - label_smoothing) * picked - label_smoothing * total / 10;
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the data gradient reads them.
 * First used by blocks.8.net.3, nets/blocks.net:26 */
static void pack_data_grad_winograd_3x3_64_64(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 64 - first < 6 ? 64 - first : 6;
    float *to = packed + first * 2304;
    for (int channel = 0; channel < 64; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 576 + (first + o) * 9;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 8 + -column, -3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 64 + channel) * count + o, 64 * count);
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
static void pack_data_grad_1x1_32_64(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 32 + (0 + row * -2) * 1 + 0 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
static void pack_data_grad_3x3_32_64(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 288 + (1 + row * -2) * 3 + 1 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
    {
        float *to = packed + 2048 + first * 128;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 2; column++) {
                    const float *from = weights + channel * 288 + (1 + row * -2) * 3 + 2 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
    {
        float *to = packed + 6144 + first * 128;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 288 + (2 + row * -2) * 3 + 1 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
    {
        float *to = packed + 10240 + first * 256;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 2; column++) {
                    const float *from = weights + channel * 288 + (2 + row * -2) * 3 + 2 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the data gradient reads them.
 * First used by blocks.5.net.3, nets/blocks.net:26 */
static void pack_data_grad_winograd_3x3_32_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    float *to = packed + first * 1152;
    for (int channel = 0; channel < 32; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 288 + (first + o) * 9;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 8 + -column, -3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 32 + channel) * count + o, 32 * count);
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
static void pack_data_grad_1x1_16_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 16 + (0 + row * -2) * 1 + 0 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
static void pack_data_grad_3x3_16_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 144 + (1 + row * -2) * 3 + 1 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
    {
        float *to = packed + 512 + first * 64;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 2; column++) {
                    const float *from = weights + channel * 144 + (1 + row * -2) * 3 + 2 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
    {
        float *to = packed + 1536 + first * 64;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 144 + (2 + row * -2) * 3 + 1 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
    {
        float *to = packed + 2560 + first * 128;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 2; column++) {
                    const float *from = weights + channel * 144 + (2 + row * -2) * 3 + 2 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 9];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the data gradient reads them.
 * First used by blocks.2.net.3, nets/blocks.net:26 */
static void pack_data_grad_winograd_3x3_16_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    float *to = packed + first * 576;
    for (int channel = 0; channel < 16; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 144 + (first + o) * 9;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 8 + -column, -3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 16 + channel) * count + o, 16 * count);
            }
        }
    }
}

/* Gradient of the mean cross entropy: (softmax - target) / images; 0 where there is no image.
 * From nets/resnet.net:22 */
static void cross_entropy_grad_10(const int32_t *labels, const int32_t *mixed_labels, const float *mix_weights, const float label_smoothing, const int images_left, const float share, vec *scratch, const vec *in, vec *out) {
    vec *const shifted = scratch;
    vec largest = netc_broadcast(-INFINITY);
    for (int c = 0; c < 10; c++) {
        const vec v_0 = in[(c) * 1 + (0)];
        shifted[c] = v_0;
        largest = netc_max(largest, shifted[c]);
    }
    vec exponentials = netc_broadcast(0);
    for (int c = 0; c < 10; c++) {
        shifted[c] -= largest;
        exponentials += netc_exp(shifted[c]);
    }
    vec_int label, other;
    vec on_label, on_other;
    for (int lane = 0; lane < NETC_LANES; lane++) {
        label[lane] = labels[lane];
        other[lane] = mixed_labels[lane];
        on_label[lane] = (1 - label_smoothing) * mix_weights[lane];
        on_other[lane] = (1 - label_smoothing) * (1 - mix_weights[lane]);
    }
    const vec zero = netc_broadcast(0), everywhere = netc_broadcast(label_smoothing / 10);
    for (int c = 0; c < 10; c++) {
        const vec target = everywhere + netc_select((vec_int)(label == c), on_label, zero) +
        netc_select((vec_int)(other == c), on_other, zero);
        const vec difference = (netc_exp(shifted[c]) / exponentials - target) * share;
        const vec gradient = netc_mask_lanes(difference, images_left);
        out[(c) * 1 + (0)] = gradient;
    }
}

/* Gradients of a linear layer's weights and bias.
 * First used by output_net.2, nets/resnet.net:22 */
static void linear_weight_grad_64_10(const vec *in, const vec *in1, float *weight_gradient, float *bias_gradient) {
    for (long b = 0; b < 8; b++) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 10, 64, 16, 1.0f,
            (const float *)(in1 + b * 10L), 16, (const float *)(in + b * 64L), 16,
            b ? 1.0f : 0.0f, weight_gradient, 64);
    }
    for (int c = 0; c < 10; c++) {
        vec sum = netc_broadcast(0);
        for (long b = 0; b < 8; b++) {
            sum += in1[b * 10L + c * 1];
        }
        bias_gradient[c] = netc_lane_sum(sum);
    }
}

/* Gradient of a linear layer's input: transposed weights times the gradient of the output.
 * First used by output_net.2, nets/resnet.net:22 */
static void linear_data_grad_64_10(const vec *in, vec *scratch, const float *weights, vec *out) {
    vec *const product = scratch + 10;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 64, 16, 10, 1.0f, weights, 64,
        (const float *)in, 16, 0.0f, (float *)product, 16);
    for (int c = 0; c < 64; c++) {
        out[(c) * 1 + (0)] = product[c];
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by output_net.0, nets/resnet.net:22 */
static void avgpool_grad8x8_64_h8w8s1(const float *mean, const vec *in, const vec *in1, const vec *in2, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    for (int c = 0; c < 64; c++) {
        const vec mean_0 = netc_broadcast(mean[c]);
        const vec v_1 = in[(c) * 1 + (0)];
        const vec gradient = v_1 * (1.0f / 64);
        for (int p = row_begin * 8; p < row_end * 8; p++) {
            const vec v_2 = in1[(c) * 68 + (p)];
            const vec v_3 = netc_relu_grad(gradient, v_2);
            const vec v_4 = in2[(c) * 68 + (p)];
            const vec v_5 = v_4 - mean_0;
            const vec v_6 = v_3 * v_5;
            sum_0[c] += v_3;
            sum_1[c] += v_6;
            out[(c) * 68 + (p)] = v_3;
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.8.net.4, nets/blocks.net:26 */
static void norm_backward_64(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[64] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 64; c++) {
            sum_dy[c] += (double)partial[item * 64 + c];
        }
    }
    double sum_dy_x[64] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 64; c++) {
            sum_dy_x[c] += (double)partial1[item * 64 + c];
        }
    }
    for (int c = 0; c < 64; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 64; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 64 -> 64 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.8.net.3, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_64_64_h8w8(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *scale1, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 9252;
    vec *const sums = scratch + 18504;
    vec *const patch = scratch + 27756;
    vec *const square = scratch + 27856;
    memset(sums, 0, 9252 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            const int from = left == 0;
            const int to = 8 + 1 - left < 10 ? 8 + 1 - left : 10;
            for (int c = 0; c < 64; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 10;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 10 || y < 0 || y >= 8)
                    memset(line, 0, 10 * sizeof(vec));
                    if (y < 0 || y >= 8)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_2 = in[(c) * 68 + (y * 8 + left - 1 + p)];
                        const vec v_3 = v_2 * scale_0;
                        const vec v_4 = v_3 + shift_1;
                        const vec v_5 = netc_relu(v_4);
                        line[p] = v_5;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 10];
                    for (int p = 0; p < 10; p++)
                    netc_winograd_x(patch + 4 * r * 10 + p, 10, half + p, 10);
                    for (int t = 0; t < 2; t++) {
                        vec *const points = x_points + c * 4 + r * 2 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 10 + 4 * t, 1, points + 6 * i * 257, 257);
                    }
                }
            }
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 2 * rows; t++) {
                    const int first_y = top + t / 2 * 4, first_x = left + t % 2 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec scale_6 = netc_broadcast(scale1[channel]);
                        const vec slope_7 = netc_broadcast(slope[channel]);
                        const vec correction_8 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_9 = in1[(channel) * 68 + (y * 8 + x)];
                            const vec v_10 = v_9 * slope_7;
                            const vec v_11 = v_10 + correction_8;
                            const vec v_12 = in2[(channel) * 68 + (y * 8 + x)];
                            const vec v_13 = v_12 * scale_6;
                            const vec v_14 = v_13 + v_11;
                            square[p * NETC_LANES + c] = v_14;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 4 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
                    }
                }
            }
            const int next_left = left + 8 < 8 ? left + 8 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : 4352);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : 4352);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : 4352);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 257;
                {
                    const int output = 0;
                    for (int input = 0; input < 60; input += 6) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead * 68 :
                        ahead < 128 ? next_in2 + (ahead - 64) * 68 :
                        ahead < 192 ? next_in1 + (ahead - 128) * 68 :
                        in;
                        ahead++;
                        vec tile[24];
                        NETC_UNROLL
                        for (int i = 0; i < 24; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 24; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                    {
                        const int input = 60;
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead * 68 :
                        ahead < 128 ? next_in2 + (ahead - 64) * 68 :
                        ahead < 192 ? next_in1 + (ahead - 128) * 68 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 256; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 257, 6 * 257, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 64 -> 64 channels.
 * First used by blocks.8.net.3, nets/blocks.net:26 */
static void conv3x3_combine_weight_grad_64_64(const int item, const float *partials, float *gradient) {
    for (int pair = item; pair < 256; pair += 8) {
        float sums[9 * 16] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 16; j++)
        sums[j] += partials[i * 36864L + pair * 9 * 16 + j];
        const int first = pair / 64 * 16, input = pair % 64;
        for (int o = 0; o < 16 && first + o < 64; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 64 + input) * 9 + tap] = sums[tap * 16 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.3, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_64_64_h8w8s1(vec *scratch, const float *scale, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale1, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 64; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec slope_1 = netc_broadcast(slope[channel]);
                const vec correction_2 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 2; down++) {
                    vec window[6][10];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 8;
                        const int from = inside ? x == 0 : 10;
                        const int to = inside ? (8 + 1 - x < 10 ? 8 + 1 - x : 10) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_3 = in[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in1[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_7 = v_6 * scale_0;
                            const vec v_8 = v_7 + v_5;
                            window[r][c] = v_8;
                        }
                        for (int c = to; c < 10; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][10];
                    for (int c = 0; c < 10; c++) {
                        netc_winograd_x(&window[0][c], 10, &half[0][c], 10);
                    }
                    vec *points = scratch + channel * 4 + down * 2;
                    for (int tile = 0; tile < 2; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 261, 261);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : 4352);
            const vec *const next_1 = in + (next < 64 ? next : 4352);
            for (int first = 0; first < 60; first += 6) {
                for (int o = 0; o < 6; o++) {
                    for (int i = 0; i < 8; i++) {
                        for (int j = 0; j < 8; j++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[6][4];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 6;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    const vec scale_9 = netc_broadcast(scale1[first + o]);
                    const vec shift_10 = netc_broadcast(shift[first + o]);
                    const vec mean_11 = netc_broadcast(mean[first + o]);
                    const vec scale_12 = netc_broadcast(scale1[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_13 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_14 = v_13 * scale_9;
                                const vec v_15 = v_14 + shift_10;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_18 = v_17 - mean_11;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_12;
                                sum_0[first + o] += v_16;
                                sum_1[first + o] += v_19;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_20;
                            }
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 8; i++) {
                        for (int j = 0; j < 8; j++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec scale_21 = netc_broadcast(scale1[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale1[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_25 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_26 = v_25 * scale_21;
                                const vec v_27 = v_26 + shift_22;
                                const vec v_28 = netc_relu_grad(results[i][j], v_27);
                                const vec v_29 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_30 = v_29 - mean_23;
                                const vec v_31 = v_28 * v_30;
                                const vec v_32 = v_28 * scale_24;
                                sum_0[first + o] += v_28;
                                sum_1[first + o] += v_31;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_32;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 64 -> 64 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.8.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_64_64_h8w8_v2(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, const float *slope, const float *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 9252;
    vec *const sums = scratch + 18504;
    vec *const patch = scratch + 27756;
    vec *const square = scratch + 27856;
    memset(sums, 0, 9252 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            const int from = left == 0;
            const int to = 8 + 1 - left < 10 ? 8 + 1 - left : 10;
            for (int c = 0; c < 64; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 10;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 10 || y < 0 || y >= 8)
                    memset(line, 0, 10 * sizeof(vec));
                    if (y < 0 || y >= 8)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_2 = in[(c) * 68 + (y * 8 + left - 1 + p)];
                        const vec v_3 = v_2 * scale_0;
                        const vec v_4 = v_3 + shift_1;
                        const vec v_5 = in1[(c) * 68 + (y * 8 + left - 1 + p)];
                        const vec v_6 = v_5 + v_4;
                        const vec v_7 = netc_relu(v_6);
                        line[p] = v_7;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 10];
                    for (int p = 0; p < 10; p++)
                    netc_winograd_x(patch + 4 * r * 10 + p, 10, half + p, 10);
                    for (int t = 0; t < 2; t++) {
                        vec *const points = x_points + c * 4 + r * 2 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 10 + 4 * t, 1, points + 6 * i * 257, 257);
                    }
                }
            }
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 2 * rows; t++) {
                    const int first_y = top + t / 2 * 4, first_x = left + t % 2 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_8 = netc_broadcast(slope[channel]);
                        const vec correction_9 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_10 = in2[(channel) * 68 + (y * 8 + x)];
                            const vec v_11 = v_10 * slope_8;
                            const vec v_12 = v_11 + correction_9;
                            const vec v_13 = in3[(channel) * 68 + (y * 8 + x)];
                            const vec v_14 = v_13 + v_12;
                            square[p * NETC_LANES + c] = v_14;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 4 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
                    }
                }
            }
            const int next_left = left + 8 < 8 ? left + 8 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in1 = in1 + (next_top < 8 ? (next_top + 1) * 8 + next_left : 4352);
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : 4352);
            const vec *const next_in3 = in3 + (next_top < 8 ? next_top * 8 + next_left : 4352);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : 4352);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 257;
                {
                    const int output = 0;
                    for (int input = 0; input < 60; input += 6) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in1 + ahead * 68 :
                        ahead < 128 ? next_in + (ahead - 64) * 68 :
                        ahead < 192 ? next_in3 + (ahead - 128) * 68 :
                        ahead < 256 ? next_in2 + (ahead - 192) * 68 :
                        in1;
                        ahead++;
                        vec tile[24];
                        NETC_UNROLL
                        for (int i = 0; i < 24; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 24; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                    {
                        const int input = 60;
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in1 + ahead * 68 :
                        ahead < 128 ? next_in + (ahead - 64) * 68 :
                        ahead < 192 ? next_in3 + (ahead - 128) * 68 :
                        ahead < 256 ? next_in2 + (ahead - 192) * 68 :
                        in1;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 256; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 257, 6 * 257, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_64_64_h8w8s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 64; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 2; down++) {
                    vec window[6][10];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 8;
                        const int from = inside ? x == 0 : 10;
                        const int to = inside ? (8 + 1 - x < 10 ? 8 + 1 - x : 10) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 10; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][10];
                    for (int c = 0; c < 10; c++) {
                        netc_winograd_x(&window[0][c], 10, &half[0][c], 10);
                    }
                    vec *points = scratch + channel * 4 + down * 2;
                    for (int tile = 0; tile < 2; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 261, 261);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : 4352);
            const vec *const next_1 = in + (next < 64 ? next : 4352);
            for (int first = 0; first < 60; first += 6) {
                for (int o = 0; o < 6; o++) {
                    for (int i = 0; i < 8; i++) {
                        for (int j = 0; j < 8; j++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[6][4];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 6;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_10 = in4[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_11 = v_10 * scale_7;
                                const vec v_12 = v_11 + shift_8;
                                const vec v_13 = in3[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_14 = v_13 + v_12;
                                const vec v_15 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_16 = results[i][j] + v_15;
                                const vec v_17 = netc_relu_grad(v_16, v_14);
                                const vec v_18 = in4[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_19 = v_18 - mean_9;
                                const vec v_20 = v_17 * v_19;
                                sum_0[first + o] += v_17;
                                sum_1[first + o] += v_20;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_17;
                            }
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 8; i++) {
                        for (int j = 0; j < 8; j++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_24 = in4[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_25 = v_24 * scale_21;
                                const vec v_26 = v_25 + shift_22;
                                const vec v_27 = in3[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_28 = v_27 + v_26;
                                const vec v_29 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_30 = results[i][j] + v_29;
                                const vec v_31 = netc_relu_grad(v_30, v_28);
                                const vec v_32 = in4[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_33 = v_32 - mean_23;
                                const vec v_34 = v_31 * v_33;
                                sum_0[first + o] += v_31;
                                sum_1[first + o] += v_34;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_31;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 64 -> 64 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.7.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_64_64_h8w8_v3(float *partial, vec *scratch, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 9252;
    vec *const sums = scratch + 18504;
    vec *const patch = scratch + 27756;
    vec *const square = scratch + 27856;
    memset(sums, 0, 9252 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            const int from = left == 0;
            const int to = 8 + 1 - left < 10 ? 8 + 1 - left : 10;
            for (int c = 0; c < 64; c++) {
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 10;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 10 || y < 0 || y >= 8)
                    memset(line, 0, 10 * sizeof(vec));
                    if (y < 0 || y >= 8)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_0 = in[(c) * 68 + (y * 8 + left - 1 + p)];
                        line[p] = v_0;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 10];
                    for (int p = 0; p < 10; p++)
                    netc_winograd_x(patch + 4 * r * 10 + p, 10, half + p, 10);
                    for (int t = 0; t < 2; t++) {
                        vec *const points = x_points + c * 4 + r * 2 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 10 + 4 * t, 1, points + 6 * i * 257, 257);
                    }
                }
            }
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 2 * rows; t++) {
                    const int first_y = top + t / 2 * 4, first_x = left + t % 2 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_1 = netc_broadcast(slope[channel]);
                        const vec correction_2 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_3 = in1[(channel) * 68 + (y * 8 + x)];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in2[(channel) * 68 + (y * 8 + x)];
                            const vec v_7 = v_6 + v_5;
                            square[p * NETC_LANES + c] = v_7;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 4 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
                    }
                }
            }
            const int next_left = left + 8 < 8 ? left + 8 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : 4352);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : 4352);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : 4352);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 257;
                {
                    const int output = 0;
                    for (int input = 0; input < 60; input += 6) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead * 68 :
                        ahead < 128 ? next_in2 + (ahead - 64) * 68 :
                        ahead < 192 ? next_in1 + (ahead - 128) * 68 :
                        in;
                        ahead++;
                        vec tile[24];
                        NETC_UNROLL
                        for (int i = 0; i < 24; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 24; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                    {
                        const int input = 60;
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead * 68 :
                        ahead < 128 ? next_in2 + (ahead - 64) * 68 :
                        ahead < 192 ? next_in1 + (ahead - 128) * 68 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 256; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 257, 6 * 257, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.7.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_64_64_h8w8s1_v3(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[64] = {0};
    vec sum_2[64] = {0};
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 64; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 2; down++) {
                    vec window[6][10];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 8;
                        const int from = inside ? x == 0 : 10;
                        const int to = inside ? (8 + 1 - x < 10 ? 8 + 1 - x : 10) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 68 + (row * 8 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 10; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][10];
                    for (int c = 0; c < 10; c++) {
                        netc_winograd_x(&window[0][c], 10, &half[0][c], 10);
                    }
                    vec *points = scratch + channel * 4 + down * 2;
                    for (int tile = 0; tile < 2; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 261, 261);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : 4352);
            const vec *const next_1 = in + (next < 64 ? next : 4352);
            for (int first = 0; first < 60; first += 6) {
                for (int o = 0; o < 6; o++) {
                    for (int i = 0; i < 8; i++) {
                        for (int j = 0; j < 8; j++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[6][4];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 6;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    const vec mean_7 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_8 = in3[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_9 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_10 = results[i][j] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_11;
                                sum_1[first + o] += v_11;
                                sum_2[first + o] += v_14;
                            }
                        }
                    }
                }
            }
            {
                const int first = 60;
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 8; i++) {
                        for (int j = 0; j < 8; j++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec mean_15 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 25, 25, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_16 = in3[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_17 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_18 = results[i][j] + v_17;
                                const vec v_19 = netc_relu_grad(v_18, v_16);
                                const vec v_20 = in4[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_21 = v_20 - mean_15;
                                const vec v_22 = v_19 * v_21;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_19;
                                sum_1[first + o] += v_19;
                                sum_2[first + o] += v_22;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 64; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 64; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 32 -> 64 channels, over rows of one block: partial
 * sums, packed by tiles of 8 output channels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
static void conv1x1_weight_grad_32_64_h8w8s2(vec *scratch, float *partial, const vec *in, const vec *in1, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 1056;
    vec *const bias_sums = scratch + 3168;
    memset(bias_sums, 0, 64 * sizeof(vec));
    memset(partial, 0, 2112 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < 32; c++) {
            for (int p = 0; p < pixels; p++) {
                const vec v_0 = in[(c) * 264 + ((first_pixel + p) / 8 * 32 + (first_pixel + p) % 8 * 2)];
                x_staged[c * 33 + p] = v_0;
            }
        }
        for (int c = 0; c < 64; c++) {
            vec bias = bias_sums[c];
            for (int p = 0; p < pixels; p++) {
                const vec v_1 = in1[(c) * 68 + (first_pixel + p)];
                dy_staged[c * 33 + p] = v_1;
                bias += v_1;
            }
            bias_sums[c] = bias;
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? (first_pixel + pixels) / 8 * 32 : 8448);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 4352);
        float *target = partial;
        for (int output = 0; output < 64; output += 8) {
            for (int input = 0; input < 30; input += 3) {
                {
                    vec sums[24] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                    ahead < 128 ? next_in1 + (ahead - 64) * 68 :
                    in;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 64 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                    ahead < 128 ? next_in1 + (ahead - 64) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 33 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 8; o++) {
                            vec d = dys[o * 33 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 3; j++)
                            sums[j * 8 + o] += d * inputs[j];
                        }
                    }
                    NETC_UNROLL
                    for (int i = 0; i < 24; i += 8)
                    netc_reduce8(sums + i, target + i);
                    target += 24;
                }
            }
            {
                const int input = 30;
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                    ahead < 128 ? next_in1 + (ahead - 64) * 68 :
                    in;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 64 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                    ahead < 128 ? next_in1 + (ahead - 64) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 33 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 8; o++) {
                            vec d = dys[o * 33 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 8 + o] += d * inputs[j];
                        }
                    }
                    NETC_UNROLL
                    for (int i = 0; i < 16; i += 8)
                    netc_reduce8(sums + i, target + i);
                    target += 16;
                }
            }
        }
    }
    for (int c = 0; c < 64; c++)
    partial[2048 + c] = netc_lane_sum(bias_sums[c]);
}

/* Adds up 16 partial weight gradients of a 1x1 convolution, 32 -> 64 channels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
static void conv1x1_combine_weight_grad_32_64(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 8; tile += 8) {
        const int output = tile * 8;
        const float *source = partials + tile * 256;
        for (int input = 0; input < 30; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[24] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 24; j++)
                    sums[j] += source[i * 2112L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * 32 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 8 + o];
                    source += 24;
                }
            }
        }
        {
            const int input = 30;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 2112L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * 32 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 8 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 64; c += 8) {
        float sum = 0;
        for (int i = 0; i < 16; i++)
        sum += partials[i * 2112L + 2048 + c];
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
static void conv1x1_data_grad_64_32_h16w16s2(vec *scratch, const vec *in, const float *weights, vec *out, const int row_begin, const int row_end) {
    int entering = row_begin / 2 + (0);
    for (int group = row_begin / 2; group * 2 < row_end; group++) {
        const int top = group * 1 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 8) {
                for (int channel = 0; channel < 64; channel++) {
                    for (int x = 0; x < 8; x++) {
                        line[channel * 9 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 64; channel++) {
                vec *to = line + channel * 9;
                for (int x = 0; x < 8; x += 1) {
                    const vec v_0 = in[(channel) * 68 + (entering * 8 + x)];
                    to[x - (0)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 8 < 64 ? entering * 8 : 4352);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + 0};
                for (int first = 0; first < 32; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + first * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 9 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                out[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)] = sum[o][p];
                            }
                        }
                    }
                }
            }
            {
                for (int first = 0; first < 32; first++) {
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        out[(first) * 264 + (y * 16 + (p) * 2 + 1)] = zero;
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                for (int first = 0; first < 32; first++) {
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        out[(first) * 264 + (y * 16 + (p) * 2 + 0)] = zero;
                    }
                }
            }
            {
                for (int first = 0; first < 32; first++) {
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        out[(first) * 264 + (y * 16 + (p) * 2 + 1)] = zero;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 64 channels, over rows of one block: partial
 * sums, packed by tiles of 8 output channels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_32_64_h8w8s2(vec *scratch, float *partial, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 4896;
    memset(partial, 0, 18432 * sizeof(float));
    memset(x_staged, 0, 4896 * sizeof(vec));
    int staged = row_begin * 2 - 1;
    for (int begin = row_begin; begin < row_end; begin += 4) {
        const int rows = row_end - begin < 4 ? row_end - begin : 4;
        const int first_pixel = begin * 8, pixels = rows * 8;
        const int top = begin * 2 - 1, bottom = top + (rows - 1) * 2 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 32; c++) {
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 153 + (row + 1) % 9 * 17 + 1;
                if (row < 0 || row >= 16) {
                    memset(line, 0, 16 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 16; p++) {
                    const vec v_0 = in[(c) * 264 + (row * 16 + p)];
                    line[p] = v_0;
                }
            }
        }
        for (int c = 0; c < 64; c++) {
            const vec slope_1 = netc_broadcast(slope[c]);
            const vec correction_2 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_3 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_4 = v_3 * slope_1;
                const vec v_5 = v_4 + correction_2;
                const vec v_6 = in2[(c) * 68 + (first_pixel + p)];
                const vec v_7 = v_6 + v_5;
                dy_staged[c * 33 + p] = v_7;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 16 ? bottom * 16 : 8448);
        const vec *const next_in2 = in2 + (begin + rows < 8 ? (begin + rows) * 8 : 4352);
        const vec *const next_in1 = in1 + (begin + rows < 8 ? (begin + rows) * 8 : 4352);
        float *target = partial;
        for (int output = 0; output < 64; output += 8) {
            for (int input = 0; input < 32; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[24] = {0};
                        const vec *const ahead_0 =
                        ahead < 128 ? next_in + ahead / 4 * 264 + ahead % 4 * 32 :
                        ahead < 192 ? next_in2 + (ahead - 128) * 68 :
                        ahead < 256 ? next_in1 + (ahead - 192) * 68 :
                        in;
                        ahead++;
                        int slot = (begin * 2 + kernel_row) % 9;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 153 + slot * 17 + 0;
                            const vec *const dys = dy + output * 33 + y * 8;
                            for (int p = 0; p < 8; p++) {
                                __builtin_prefetch(ahead_0 + y * 8 + p, 0, 2);
                                vec inputs[3];
                                NETC_UNROLL
                                for (int j = 0; j < 3; j++) {
                                    inputs[j] = xs[p * 2 + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 8; o++) {
                                    vec d = dys[o * 33 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 3; j++)
                                    sums[j * 8 + o] += d * inputs[j];
                                }
                            }
                            slot += 2;
                            slot -= slot >= 9 ? 9 : 0;
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 24; i += 8)
                        netc_reduce8(sums + i, target + i);
                        target += 24;
                    }
                }
            }
        }
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 32 -> 64 channels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
static void conv3x3_combine_weight_grad_32_64(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 8) {
        const int output = tile * 8;
        const float *source = partials + tile * 2304;
        for (int input = 0; input < 32; input += 1) {
            for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                {
                    float sums[24] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 24; j++)
                    sums[j] += source[i * 18432L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * 32 + input + j / 3) * 3 + kernel_row) * 3 + 0 + j % 3] = sums[j * 8 + o];
                    source += 24;
                }
            }
        }
    }
}

/* Gradient of the input of a 3x3 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
static void conv3x3_data_grad_64_32_h16w16s2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    for (int i = 0; i < 128; i++) {
        vec *line = scratch + i / 2 * 19 + i % 2 * 9;
        for (int x = 8; x < 9; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin / 2 + (0);
    for (int group = row_begin / 2; group * 2 < row_end; group++) {
        const int top = group * 1 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 2; entering++) {
            vec *line = scratch + (entering + 0) % 2 * 9;
            if (entering < 0 || entering >= 8) {
                for (int channel = 0; channel < 64; channel++) {
                    for (int x = 0; x < 9; x++) {
                        line[channel * 19 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 64; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 19;
                for (int x = 0; x < 8; x += 1) {
                    const vec v_2 = in[(channel) * 68 + (entering * 8 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 68 + (entering * 8 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (0)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 8 < 64 ? entering * 8 : 4352);
        const vec *const next_1 = in + (entering * 8 < 64 ? entering * 8 : 4352);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 9 + 0};
                for (int first = 0; first < 32; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 0), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + first * 64;
                        for (int channel = 0; channel < 64; channel++) {
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec mean_7 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_8 = in3[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)];
                                const vec v_9 = in2[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)];
                                const vec v_10 = sum[o][p] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                sum_0[first + o] += v_11;
                                sum_1[first + o] += v_14;
                                out[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)] = v_11;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 9 + 0};
                for (int first = 0; first < 32; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 1), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + 2048 + first * 128;
                        for (int channel = 0; channel < 64; channel++) {
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec mean_15 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_16 = in3[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)];
                                const vec v_17 = in2[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)];
                                const vec v_18 = sum[o][p] + v_17;
                                const vec v_19 = netc_relu_grad(v_18, v_16);
                                const vec v_20 = in4[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)];
                                const vec v_21 = v_20 - mean_15;
                                const vec v_22 = v_19 * v_21;
                                sum_0[first + o] += v_19;
                                sum_1[first + o] += v_22;
                                out[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)] = v_19;
                            }
                        }
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 9 + 0, scratch + (top + 1 + 0) % 2 * 9 + 0};
                for (int first = 0; first < 32; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 0), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + 6144 + first * 128;
                        for (int channel = 0; channel < 64; channel++) {
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec mean_23 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_24 = in3[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)];
                                const vec v_25 = in2[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)];
                                const vec v_26 = sum[o][p] + v_25;
                                const vec v_27 = netc_relu_grad(v_26, v_24);
                                const vec v_28 = in4[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)];
                                const vec v_29 = v_28 - mean_23;
                                const vec v_30 = v_27 * v_29;
                                sum_0[first + o] += v_27;
                                sum_1[first + o] += v_30;
                                out[(first + o) * 264 + (y * 16 + (x + p) * 2 + 0)] = v_27;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 9 + 0, scratch + (top + 1 + 0) % 2 * 9 + 0};
                for (int first = 0; first < 32; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 264 + (y * 16 + (x + p) * 2 + 1), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + 10240 + first * 256;
                        for (int channel = 0; channel < 64; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + x + first / 4 + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec mean_31 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_32 = in3[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)];
                                const vec v_33 = in2[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)];
                                const vec v_34 = sum[o][p] + v_33;
                                const vec v_35 = netc_relu_grad(v_34, v_32);
                                const vec v_36 = in4[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)];
                                const vec v_37 = v_36 - mean_31;
                                const vec v_38 = v_35 * v_37;
                                sum_0[first + o] += v_35;
                                sum_1[first + o] += v_38;
                                out[(first + o) * 264 + (y * 16 + (x + p) * 2 + 1)] = v_35;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.5.net.4, nets/blocks.net:26 */
static void norm_backward_32(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[32] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 32; c++) {
            sum_dy[c] += (double)partial[item * 32 + c];
        }
    }
    double sum_dy_x[32] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 32; c++) {
            sum_dy_x[c] += (double)partial1[item * 32 + c];
        }
    }
    for (int c = 0; c < 32; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 32; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 32 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.5.net.3, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_32_32_h16w16(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *scale1, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 9288;
    vec *const patch = scratch + 11628;
    vec *const square = scratch + 11736;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            const int from = left == 0;
            const int to = 16 + 1 - left < 18 ? 16 + 1 - left : 18;
            for (int c = 0; c < 32; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 18;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 18 || y < 0 || y >= 16)
                    memset(line, 0, 18 * sizeof(vec));
                    if (y < 0 || y >= 16)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_2 = in[(c) * 264 + (y * 16 + left - 1 + p)];
                        const vec v_3 = v_2 * scale_0;
                        const vec v_4 = v_3 + shift_1;
                        const vec v_5 = netc_relu(v_4);
                        line[p] = v_5;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 18];
                    for (int p = 0; p < 18; p++)
                    netc_winograd_x(patch + 4 * r * 18 + p, 18, half + p, 18);
                    for (int t = 0; t < 4; t++) {
                        vec *const points = x_points + c * 4 + r * 4 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 18 + 4 * t, 1, points + 6 * i * 129, 129);
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec scale_6 = netc_broadcast(scale1[channel]);
                        const vec slope_7 = netc_broadcast(slope[channel]);
                        const vec correction_8 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_9 = in1[(channel) * 264 + (y * 16 + x)];
                            const vec v_10 = v_9 * slope_7;
                            const vec v_11 = v_10 + correction_8;
                            const vec v_12 = in2[(channel) * 264 + (y * 16 + x)];
                            const vec v_13 = v_12 * scale_6;
                            const vec v_14 = v_13 + v_11;
                            square[p * NETC_LANES + c] = v_14;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 4 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : 8448);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : 8448);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : 8448);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 8) {
                        const vec *const ahead_0 =
                        ahead < 32 ? next_in + ahead * 264 :
                        ahead < 64 ? next_in2 + (ahead - 32) * 264 :
                        ahead < 96 ? next_in1 + (ahead - 64) * 264 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++)
                        point_sums[(output + i % 2) * 32 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 64; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 65, 6 * 65, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 32 -> 32 channels.
 * First used by blocks.5.net.3, nets/blocks.net:26 */
static void conv3x3_combine_weight_grad_32_32(const int item, const float *partials, float *gradient) {
    for (int pair = item; pair < 64; pair += 4) {
        float sums[9 * 16] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 16; j++)
        sums[j] += partials[i * 9216L + pair * 9 * 16 + j];
        const int first = pair / 32 * 16, input = pair % 32;
        for (int o = 0; o < 16 && first + o < 32; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 32 + input) * 9 + tap] = sums[tap * 16 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.3, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_32_32_h16w16s1(vec *scratch, const float *scale, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale1, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec slope_1 = netc_broadcast(slope[channel]);
                const vec correction_2 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 16;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (16 + 1 - x < 18 ? 16 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_3 = in[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in1[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_7 = v_6 * scale_0;
                            const vec v_8 = v_7 + v_5;
                            window[r][c] = v_8;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : 8448);
            const vec *const next_1 = in + (next < 256 ? next : 8448);
            for (int first = 0; first < 32; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 16; j++) {
                            __builtin_prefetch(in2 + (first + o) * 264 + ((y + i) * 16 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec scale_9 = netc_broadcast(scale1[first + o]);
                    const vec shift_10 = netc_broadcast(shift[first + o]);
                    const vec mean_11 = netc_broadcast(mean[first + o]);
                    const vec scale_12 = netc_broadcast(scale1[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_13 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_14 = v_13 * scale_9;
                                const vec v_15 = v_14 + shift_10;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_18 = v_17 - mean_11;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_12;
                                sum_0[first + o] += v_16;
                                sum_1[first + o] += v_19;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = v_20;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 32 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.5.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_32_32_h16w16_v2(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, const float *slope, const float *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 9288;
    vec *const patch = scratch + 11628;
    vec *const square = scratch + 11736;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            const int from = left == 0;
            const int to = 16 + 1 - left < 18 ? 16 + 1 - left : 18;
            for (int c = 0; c < 32; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 18;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 18 || y < 0 || y >= 16)
                    memset(line, 0, 18 * sizeof(vec));
                    if (y < 0 || y >= 16)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_2 = in[(c) * 264 + (y * 16 + left - 1 + p)];
                        const vec v_3 = v_2 * scale_0;
                        const vec v_4 = v_3 + shift_1;
                        const vec v_5 = in1[(c) * 264 + (y * 16 + left - 1 + p)];
                        const vec v_6 = v_5 + v_4;
                        const vec v_7 = netc_relu(v_6);
                        line[p] = v_7;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 18];
                    for (int p = 0; p < 18; p++)
                    netc_winograd_x(patch + 4 * r * 18 + p, 18, half + p, 18);
                    for (int t = 0; t < 4; t++) {
                        vec *const points = x_points + c * 4 + r * 4 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 18 + 4 * t, 1, points + 6 * i * 129, 129);
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_8 = netc_broadcast(slope[channel]);
                        const vec correction_9 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_10 = in2[(channel) * 264 + (y * 16 + x)];
                            const vec v_11 = v_10 * slope_8;
                            const vec v_12 = v_11 + correction_9;
                            const vec v_13 = in3[(channel) * 264 + (y * 16 + x)];
                            const vec v_14 = v_13 + v_12;
                            square[p * NETC_LANES + c] = v_14;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 4 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in1 = in1 + (next_top < 16 ? (next_top + 1) * 16 + next_left : 8448);
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : 8448);
            const vec *const next_in3 = in3 + (next_top < 16 ? next_top * 16 + next_left : 8448);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : 8448);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 8) {
                        const vec *const ahead_0 =
                        ahead < 32 ? next_in1 + ahead * 264 :
                        ahead < 64 ? next_in + (ahead - 32) * 264 :
                        ahead < 96 ? next_in3 + (ahead - 64) * 264 :
                        ahead < 128 ? next_in2 + (ahead - 96) * 264 :
                        in1;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++)
                        point_sums[(output + i % 2) * 32 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 64; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 65, 6 * 65, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_32_32_h16w16s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 16;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (16 + 1 - x < 18 ? 16 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : 8448);
            const vec *const next_1 = in + (next < 256 ? next : 8448);
            for (int first = 0; first < 32; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 16; j++) {
                            __builtin_prefetch(in2 + (first + o) * 264 + ((y + i) * 16 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 264 + ((y + i) * 16 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 264 + ((y + i) * 16 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_10 = in4[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_11 = v_10 * scale_7;
                                const vec v_12 = v_11 + shift_8;
                                const vec v_13 = in3[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_14 = v_13 + v_12;
                                const vec v_15 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_16 = results[i][j] + v_15;
                                const vec v_17 = netc_relu_grad(v_16, v_14);
                                const vec v_18 = in4[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_19 = v_18 - mean_9;
                                const vec v_20 = v_17 * v_19;
                                sum_0[first + o] += v_17;
                                sum_1[first + o] += v_20;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = v_17;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 32 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.4.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_32_32_h16w16_v3(float *partial, vec *scratch, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 9288;
    vec *const patch = scratch + 11628;
    vec *const square = scratch + 11736;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            const int from = left == 0;
            const int to = 16 + 1 - left < 18 ? 16 + 1 - left : 18;
            for (int c = 0; c < 32; c++) {
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 18;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 18 || y < 0 || y >= 16)
                    memset(line, 0, 18 * sizeof(vec));
                    if (y < 0 || y >= 16)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_0 = in[(c) * 264 + (y * 16 + left - 1 + p)];
                        line[p] = v_0;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 18];
                    for (int p = 0; p < 18; p++)
                    netc_winograd_x(patch + 4 * r * 18 + p, 18, half + p, 18);
                    for (int t = 0; t < 4; t++) {
                        vec *const points = x_points + c * 4 + r * 4 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 18 + 4 * t, 1, points + 6 * i * 129, 129);
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_1 = netc_broadcast(slope[channel]);
                        const vec correction_2 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_3 = in1[(channel) * 264 + (y * 16 + x)];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in2[(channel) * 264 + (y * 16 + x)];
                            const vec v_7 = v_6 + v_5;
                            square[p * NETC_LANES + c] = v_7;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 4 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : 8448);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : 8448);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : 8448);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 8) {
                        const vec *const ahead_0 =
                        ahead < 32 ? next_in + ahead * 264 :
                        ahead < 64 ? next_in2 + (ahead - 32) * 264 :
                        ahead < 96 ? next_in1 + (ahead - 64) * 264 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++)
                        point_sums[(output + i % 2) * 32 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 64; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 65, 6 * 65, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.4.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_32_32_h16w16s1_v3(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[32] = {0};
    vec sum_2[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 16;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (16 + 1 - x < 18 ? 16 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 264 + (row * 16 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : 8448);
            const vec *const next_1 = in + (next < 256 ? next : 8448);
            for (int first = 0; first < 32; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 16; j++) {
                            __builtin_prefetch(in2 + (first + o) * 264 + ((y + i) * 16 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 264 + ((y + i) * 16 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 264 + ((y + i) * 16 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec mean_7 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_8 = in3[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_9 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_10 = results[i][j] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = v_11;
                                sum_1[first + o] += v_11;
                                sum_2[first + o] += v_14;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 16 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 8 output channels.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
static void conv1x1_weight_grad_16_32_h16w16s2(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 528;
    vec *const bias_sums = scratch + 1584;
    memset(bias_sums, 0, 32 * sizeof(vec));
    memset(partial, 0, 544 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + ((first_pixel + p) / 16 * 64 + (first_pixel + p) % 16 * 2)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = in1[(c) * 1032 + ((first_pixel + p) / 16 * 64 + (first_pixel + p) % 16 * 2)];
                const vec v_6 = v_5 + v_4;
                const vec v_7 = netc_relu(v_6);
                x_staged[c * 33 + p] = v_7;
            }
        }
        for (int c = 0; c < 32; c++) {
            vec bias = bias_sums[c];
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in2[(c) * 264 + (first_pixel + p)];
                dy_staged[c * 33 + p] = v_8;
                bias += v_8;
            }
            bias_sums[c] = bias;
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? (first_pixel + pixels) / 16 * 64 : 16512);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? (first_pixel + pixels) / 16 * 64 : 16512);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 8) {
            for (int input = 0; input < 15; input += 3) {
                {
                    vec sums[24] = {0};
                    const vec *const ahead_0 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const ahead_2 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const ahead_3 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        __builtin_prefetch(ahead_2 + p, 0, 2);
                        __builtin_prefetch(ahead_3 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 33 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 8; o++) {
                            vec d = dys[o * 33 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 3; j++)
                            sums[j * 8 + o] += d * inputs[j];
                        }
                    }
                    NETC_UNROLL
                    for (int i = 0; i < 24; i += 8)
                    netc_reduce8(sums + i, target + i);
                    target += 24;
                }
            }
            {
                const int input = 15;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const ahead_2 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const ahead_3 =
                    ahead < 32 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < 64 ? next_in + (ahead - 32) / 2 * 1032 + (ahead - 32) % 2 * 32 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    in1;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        __builtin_prefetch(ahead_2 + p, 0, 2);
                        __builtin_prefetch(ahead_3 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 8; o++) {
                            vec d = dys[o * 33 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 1; j++)
                            sums[j * 8 + o] += d * inputs[j];
                        }
                    }
                    NETC_UNROLL
                    for (int i = 0; i < 8; i += 8)
                    netc_reduce8(sums + i, target + i);
                    target += 8;
                }
            }
        }
    }
    for (int c = 0; c < 32; c++)
    partial[512 + c] = netc_lane_sum(bias_sums[c]);
}

/* Adds up 16 partial weight gradients of a 1x1 convolution, 16 -> 32 channels.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
static void conv1x1_combine_weight_grad_16_32(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 4; tile += 4) {
        const int output = tile * 8;
        const float *source = partials + tile * 128;
        for (int input = 0; input < 15; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[24] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 24; j++)
                    sums[j] += source[i * 544L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * 16 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 8 + o];
                    source += 24;
                }
            }
        }
        {
            const int input = 15;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 544L + j];
                    for (int j = 0; j < 1; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * 16 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 8 + o];
                    source += 8;
                }
            }
        }
    }
    for (int c = item; c < 32; c += 4) {
        float sum = 0;
        for (int i = 0; i < 16; i++)
        sum += partials[i * 544L + 512 + c];
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 16 to 32 channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
static void conv1x1_data_grad_32_16_h32w32s2(vec *scratch, const vec *in, const float *weights, vec *out, const int row_begin, const int row_end) {
    int entering = row_begin / 2 + (0);
    for (int group = row_begin / 2; group * 2 < row_end; group++) {
        const int top = group * 1 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 32; channel++) {
                    for (int x = 0; x < 16; x++) {
                        line[channel * 17 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 32; channel++) {
                vec *to = line + channel * 17;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_0 = in[(channel) * 264 + (entering * 16 + x)];
                    to[x - (0)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : 8448);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + 0};
                for (int first = 0; first < 16; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + first * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 17 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                out[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)] = sum[o][p];
                            }
                        }
                    }
                }
            }
            {
                for (int first = 0; first < 16; first++) {
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        out[(first) * 1032 + (y * 32 + (p) * 2 + 1)] = zero;
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                for (int first = 0; first < 16; first++) {
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        out[(first) * 1032 + (y * 32 + (p) * 2 + 0)] = zero;
                    }
                }
            }
            {
                for (int first = 0; first < 16; first++) {
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        out[(first) * 1032 + (y * 32 + (p) * 2 + 1)] = zero;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 3x3 convolution, 16 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 8 output channels.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_16_32_h16w16s2(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const vec *in1, const float *slope, const float *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 2640;
    memset(partial, 0, 4608 * sizeof(float));
    memset(x_staged, 0, 2640 * sizeof(vec));
    int staged = row_begin * 2 - 1;
    for (int begin = row_begin; begin < row_end; begin += 2) {
        const int rows = row_end - begin < 2 ? row_end - begin : 2;
        const int first_pixel = begin * 16, pixels = rows * 16;
        const int top = begin * 2 - 1, bottom = top + (rows - 1) * 2 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 165 + (row + 1) % 5 * 33 + 1;
                if (row < 0 || row >= 32) {
                    memset(line, 0, 32 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 32; p++) {
                    const vec v_2 = in[(c) * 1032 + (row * 32 + p)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = in1[(c) * 1032 + (row * 32 + p)];
                    const vec v_6 = v_5 + v_4;
                    const vec v_7 = netc_relu(v_6);
                    line[p] = v_7;
                }
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_8 = netc_broadcast(slope[c]);
            const vec correction_9 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_10 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_11 = v_10 * slope_8;
                const vec v_12 = v_11 + correction_9;
                const vec v_13 = in3[(c) * 264 + (first_pixel + p)];
                const vec v_14 = v_13 + v_12;
                dy_staged[c * 33 + p] = v_14;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in1 = in1 + (bottom < 32 ? bottom * 32 : 16512);
        const vec *const next_in = in + (bottom < 32 ? bottom * 32 : 16512);
        const vec *const next_in3 = in3 + (begin + rows < 16 ? (begin + rows) * 16 : 8448);
        const vec *const next_in2 = in2 + (begin + rows < 16 ? (begin + rows) * 16 : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 8) {
            for (int input = 0; input < 16; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[24] = {0};
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in1 + ahead / 4 * 1032 + ahead % 4 * 32 :
                        ahead < 128 ? next_in + (ahead - 64) / 4 * 1032 + (ahead - 64) % 4 * 32 :
                        ahead < 160 ? next_in3 + (ahead - 128) * 264 :
                        ahead < 192 ? next_in2 + (ahead - 160) * 264 :
                        in1;
                        ahead++;
                        int slot = (begin * 2 + kernel_row) % 5;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 165 + slot * 33 + 0;
                            const vec *const dys = dy + output * 33 + y * 16;
                            for (int p = 0; p < 16; p++) {
                                __builtin_prefetch(ahead_0 + y * 16 + p, 0, 2);
                                vec inputs[3];
                                NETC_UNROLL
                                for (int j = 0; j < 3; j++) {
                                    inputs[j] = xs[p * 2 + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 8; o++) {
                                    vec d = dys[o * 33 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 3; j++)
                                    sums[j * 8 + o] += d * inputs[j];
                                }
                            }
                            slot += 2;
                            slot -= slot >= 5 ? 5 : 0;
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 24; i += 8)
                        netc_reduce8(sums + i, target + i);
                        target += 24;
                    }
                }
            }
        }
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 16 -> 32 channels.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
static void conv3x3_combine_weight_grad_16_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 4; tile += 4) {
        const int output = tile * 8;
        const float *source = partials + tile * 1152;
        for (int input = 0; input < 16; input += 1) {
            for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                {
                    float sums[24] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 24; j++)
                    sums[j] += source[i * 4608L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * 16 + input + j / 3) * 3 + kernel_row) * 3 + 0 + j % 3] = sums[j * 8 + o];
                    source += 24;
                }
            }
        }
    }
}

/* Gradient of the input of a 3x3 convolution, 16 to 32 channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
static void conv3x3_data_grad_32_16_h32w32s2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 64; i++) {
        vec *line = scratch + i / 2 * 35 + i % 2 * 17;
        for (int x = 16; x < 17; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin / 2 + (0);
    for (int group = row_begin / 2; group * 2 < row_end; group++) {
        const int top = group * 1 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 2; entering++) {
            vec *line = scratch + (entering + 0) % 2 * 17;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 32; channel++) {
                    for (int x = 0; x < 17; x++) {
                        line[channel * 35 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 32; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 35;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + (entering * 16 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 264 + (entering * 16 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (0)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 16 < 256 ? entering * 16 : 8448);
        const vec *const next_1 = in + (entering * 16 < 256 ? entering * 16 : 8448);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 17 + 0};
                for (int first = 0; first < 16; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 0), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + first * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec scale_7 = netc_broadcast(scale[first + o]);
                            const vec shift_8 = netc_broadcast(shift[first + o]);
                            const vec mean_9 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_10 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_11 = v_10 * scale_7;
                                const vec v_12 = v_11 + shift_8;
                                const vec v_13 = in3[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_14 = v_13 + v_12;
                                const vec v_15 = in2[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_16 = sum[o][p] + v_15;
                                const vec v_17 = netc_relu_grad(v_16, v_14);
                                const vec v_18 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_19 = v_18 - mean_9;
                                const vec v_20 = v_17 * v_19;
                                sum_0[first + o] += v_17;
                                sum_1[first + o] += v_20;
                                out[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)] = v_17;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 17 + 0};
                for (int first = 0; first < 16; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 1), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + 512 + first * 64;
                        for (int channel = 0; channel < 32; channel++) {
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec scale_21 = netc_broadcast(scale[first + o]);
                            const vec shift_22 = netc_broadcast(shift[first + o]);
                            const vec mean_23 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_24 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_25 = v_24 * scale_21;
                                const vec v_26 = v_25 + shift_22;
                                const vec v_27 = in3[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_28 = v_27 + v_26;
                                const vec v_29 = in2[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_30 = sum[o][p] + v_29;
                                const vec v_31 = netc_relu_grad(v_30, v_28);
                                const vec v_32 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_33 = v_32 - mean_23;
                                const vec v_34 = v_31 * v_33;
                                sum_0[first + o] += v_31;
                                sum_1[first + o] += v_34;
                                out[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)] = v_31;
                            }
                        }
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 17 + 0, scratch + (top + 1 + 0) % 2 * 17 + 0};
                for (int first = 0; first < 16; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 0), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 0), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + 1536 + first * 64;
                        for (int channel = 0; channel < 32; channel++) {
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec scale_35 = netc_broadcast(scale[first + o]);
                            const vec shift_36 = netc_broadcast(shift[first + o]);
                            const vec mean_37 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_38 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_39 = v_38 * scale_35;
                                const vec v_40 = v_39 + shift_36;
                                const vec v_41 = in3[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_42 = v_41 + v_40;
                                const vec v_43 = in2[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_44 = sum[o][p] + v_43;
                                const vec v_45 = netc_relu_grad(v_44, v_42);
                                const vec v_46 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)];
                                const vec v_47 = v_46 - mean_37;
                                const vec v_48 = v_45 * v_47;
                                sum_0[first + o] += v_45;
                                sum_1[first + o] += v_48;
                                out[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 0)] = v_45;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 17 + 0, scratch + (top + 1 + 0) % 2 * 17 + 0};
                for (int first = 0; first < 16; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in3 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 1), 0, 3);
                                __builtin_prefetch(in4 + (first + o) * 1032 + (y * 32 + (x + p) * 2 + 1), 0, 3);
                            }
                        }
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + 2560 + first * 128;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + x + first / 4 + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec scale_49 = netc_broadcast(scale[first + o]);
                            const vec shift_50 = netc_broadcast(shift[first + o]);
                            const vec mean_51 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_52 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_53 = v_52 * scale_49;
                                const vec v_54 = v_53 + shift_50;
                                const vec v_55 = in3[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_56 = v_55 + v_54;
                                const vec v_57 = in2[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_58 = sum[o][p] + v_57;
                                const vec v_59 = netc_relu_grad(v_58, v_56);
                                const vec v_60 = in4[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)];
                                const vec v_61 = v_60 - mean_51;
                                const vec v_62 = v_59 * v_61;
                                sum_0[first + o] += v_59;
                                sum_1[first + o] += v_62;
                                out[(first + o) * 1032 + (y * 32 + (x + p) * 2 + 1)] = v_59;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.2.net.4, nets/blocks.net:26 */
static void norm_backward_16(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[16] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 16; c++) {
            sum_dy[c] += (double)partial[item * 16 + c];
        }
    }
    double sum_dy_x[16] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 16; c++) {
            sum_dy_x[c] += (double)partial1[item * 16 + c];
        }
    }
    for (int c = 0; c < 16; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 16; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.2.net.3, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_16_16_h32w32(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *scale1, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 9288;
    vec *const patch = scratch + 9900;
    vec *const square = scratch + 10104;
    memset(sums, 0, 612 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            const int from = left == 0;
            const int to = 32 + 1 - left < 34 ? 32 + 1 - left : 34;
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 34;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 34 || y < 0 || y >= 32)
                    memset(line, 0, 34 * sizeof(vec));
                    if (y < 0 || y >= 32)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_2 = in[(c) * 1032 + (y * 32 + left - 1 + p)];
                        const vec v_3 = v_2 * scale_0;
                        const vec v_4 = v_3 + shift_1;
                        const vec v_5 = netc_relu(v_4);
                        line[p] = v_5;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 34];
                    for (int p = 0; p < 34; p++)
                    netc_winograd_x(patch + 4 * r * 34 + p, 34, half + p, 34);
                    for (int t = 0; t < 8; t++) {
                        vec *const points = x_points + c * 8 + r * 8 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 34 + 4 * t, 1, points + 6 * i * 129, 129);
                    }
                }
            }
            for (int o = 0; o < 1; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec scale_6 = netc_broadcast(scale1[channel]);
                        const vec slope_7 = netc_broadcast(slope[channel]);
                        const vec correction_8 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_9 = in1[(channel) * 1032 + (y * 32 + x)];
                            const vec v_10 = v_9 * slope_7;
                            const vec v_11 = v_10 + correction_8;
                            const vec v_12 = in2[(channel) * 1032 + (y * 32 + x)];
                            const vec v_13 = v_12 * scale_6;
                            const vec v_14 = v_13 + v_11;
                            square[p * NETC_LANES + c] = v_14;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 16512);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 17;
                {
                    const int output = 0;
                    for (int input = 0; input < 16; input += 8) {
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 1032 :
                        ahead < 32 ? next_in2 + (ahead - 16) * 1032 :
                        ahead < 48 ? next_in1 + (ahead - 32) * 1032 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 1) * 16 + input + i / 1];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[1];
                            NETC_UNROLL
                            for (int o = 0; o < 1; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 1; o++)
                                tile[i * 1 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 1) * 16 + input + i / 1] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 16; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 17, 6 * 17, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 16 -> 16 channels.
 * First used by blocks.2.net.3, nets/blocks.net:26 */
static void conv3x3_combine_weight_grad_16_16(const int item, const float *partials, float *gradient) {
    for (int pair = item; pair < 16; pair += 2) {
        float sums[9 * 16] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 16; j++)
        sums[j] += partials[i * 2304L + pair * 9 * 16 + j];
        const int first = pair / 16 * 16, input = pair % 16;
        for (int o = 0; o < 16 && first + o < 16; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 16 + input) * 9 + tap] = sums[tap * 16 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.3, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_16_16_h32w32s1(vec *scratch, const float *scale, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale1, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec slope_1 = netc_broadcast(slope[channel]);
                const vec correction_2 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 32;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (32 + 1 - x < 18 ? 32 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_3 = in[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in1[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_7 = v_6 * scale_0;
                            const vec v_8 = v_7 + v_5;
                            window[r][c] = v_8;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : 16512);
            const vec *const next_1 = in + (next < 1024 ? next : 16512);
            for (int first = 0; first < 16; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 16; j++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 1032 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec scale_9 = netc_broadcast(scale1[first + o]);
                    const vec shift_10 = netc_broadcast(shift[first + o]);
                    const vec mean_11 = netc_broadcast(mean[first + o]);
                    const vec scale_12 = netc_broadcast(scale1[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_13 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_14 = v_13 * scale_9;
                                const vec v_15 = v_14 + shift_10;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_18 = v_17 - mean_11;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_12;
                                sum_0[first + o] += v_16;
                                sum_1[first + o] += v_19;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_20;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.2.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_16_16_h32w32_v2(float *partial, vec *scratch, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 9288;
    vec *const patch = scratch + 9900;
    vec *const square = scratch + 10104;
    memset(sums, 0, 612 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            const int from = left == 0;
            const int to = 32 + 1 - left < 34 ? 32 + 1 - left : 34;
            for (int c = 0; c < 16; c++) {
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 34;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 34 || y < 0 || y >= 32)
                    memset(line, 0, 34 * sizeof(vec));
                    if (y < 0 || y >= 32)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_0 = in[(c) * 1032 + (y * 32 + left - 1 + p)];
                        line[p] = v_0;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 34];
                    for (int p = 0; p < 34; p++)
                    netc_winograd_x(patch + 4 * r * 34 + p, 34, half + p, 34);
                    for (int t = 0; t < 8; t++) {
                        vec *const points = x_points + c * 8 + r * 8 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 34 + 4 * t, 1, points + 6 * i * 129, 129);
                    }
                }
            }
            for (int o = 0; o < 1; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_1 = netc_broadcast(slope[channel]);
                        const vec correction_2 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_3 = in1[(channel) * 1032 + (y * 32 + x)];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in2[(channel) * 1032 + (y * 32 + x)];
                            const vec v_7 = v_6 + v_5;
                            square[p * NETC_LANES + c] = v_7;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 16512);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 17;
                {
                    const int output = 0;
                    for (int input = 0; input < 16; input += 8) {
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 1032 :
                        ahead < 32 ? next_in2 + (ahead - 16) * 1032 :
                        ahead < 48 ? next_in1 + (ahead - 32) * 1032 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 1) * 16 + input + i / 1];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[1];
                            NETC_UNROLL
                            for (int o = 0; o < 1; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 1; o++)
                                tile[i * 1 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 1) * 16 + input + i / 1] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 16; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 17, 6 * 17, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_16_16_h32w32s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 32;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (32 + 1 - x < 18 ? 32 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : 16512);
            const vec *const next_1 = in + (next < 1024 ? next : 16512);
            for (int first = 0; first < 16; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 16; j++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 1032 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec mean_7 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_8 = in3[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_9 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_10 = results[i][j] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                sum_0[first + o] += v_11;
                                sum_1[first + o] += v_14;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_11;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.1.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_16_16_h32w32_v3(float *partial, vec *scratch, const float *scale, const float *shift, const float *scale1, const float *shift1, const vec *in, const vec *in1, const float *slope, const float *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 9288;
    vec *const patch = scratch + 9900;
    vec *const square = scratch + 10104;
    memset(sums, 0, 612 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            const int from = left == 0;
            const int to = 32 + 1 - left < 34 ? 32 + 1 - left : 34;
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                const vec scale_2 = netc_broadcast(scale1[c]);
                const vec shift_3 = netc_broadcast(shift1[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 34;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 34 || y < 0 || y >= 32)
                    memset(line, 0, 34 * sizeof(vec));
                    if (y < 0 || y >= 32)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_4 = in[(c) * 1032 + (y * 32 + left - 1 + p)];
                        const vec v_5 = v_4 * scale_2;
                        const vec v_6 = v_5 + shift_3;
                        const vec v_7 = in1[(c) * 1032 + (y * 32 + left - 1 + p)];
                        const vec v_8 = v_7 * scale_0;
                        const vec v_9 = v_8 + shift_1;
                        const vec v_10 = netc_relu(v_9);
                        const vec v_11 = v_10 + v_6;
                        const vec v_12 = netc_relu(v_11);
                        line[p] = v_12;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 34];
                    for (int p = 0; p < 34; p++)
                    netc_winograd_x(patch + 4 * r * 34 + p, 34, half + p, 34);
                    for (int t = 0; t < 8; t++) {
                        vec *const points = x_points + c * 8 + r * 8 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 34 + 4 * t, 1, points + 6 * i * 129, 129);
                    }
                }
            }
            for (int o = 0; o < 1; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_13 = netc_broadcast(slope[channel]);
                        const vec correction_14 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_15 = in2[(channel) * 1032 + (y * 32 + x)];
                            const vec v_16 = v_15 * slope_13;
                            const vec v_17 = v_16 + correction_14;
                            const vec v_18 = in3[(channel) * 1032 + (y * 32 + x)];
                            const vec v_19 = v_18 + v_17;
                            square[p * NETC_LANES + c] = v_19;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in1 = in1 + (next_top < 32 ? (next_top + 1) * 32 + next_left : 16512);
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 16512);
            const vec *const next_in3 = in3 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 17;
                {
                    const int output = 0;
                    for (int input = 0; input < 16; input += 8) {
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in1 + ahead * 1032 :
                        ahead < 32 ? next_in + (ahead - 16) * 1032 :
                        ahead < 48 ? next_in3 + (ahead - 32) * 1032 :
                        ahead < 64 ? next_in2 + (ahead - 48) * 1032 :
                        in1;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 1) * 16 + input + i / 1];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[1];
                            NETC_UNROLL
                            for (int o = 0; o < 1; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 1; o++)
                                tile[i * 1 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 1) * 16 + input + i / 1] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 16; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 17, 6 * 17, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.1.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_16_16_h32w32s1_v3(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const float *weights, const float *scale, const float *shift, const float *scale1, const float *shift1, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 32;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (32 + 1 - x < 18 ? 32 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : 16512);
            const vec *const next_1 = in + (next < 1024 ? next : 16512);
            for (int first = 0; first < 16; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 16; j++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                            __builtin_prefetch(in4 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 1032 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec scale_9 = netc_broadcast(scale1[first + o]);
                    const vec shift_10 = netc_broadcast(shift1[first + o]);
                    const vec mean_11 = netc_broadcast(mean[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_12 = in4[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_13 = v_12 * scale_9;
                                const vec v_14 = v_13 + shift_10;
                                const vec v_15 = in3[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_16 = v_15 * scale_7;
                                const vec v_17 = v_16 + shift_8;
                                const vec v_18 = netc_relu(v_17);
                                const vec v_19 = v_18 + v_14;
                                const vec v_20 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_21 = results[i][j] + v_20;
                                const vec v_22 = netc_relu_grad(v_21, v_19);
                                const vec v_23 = in4[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_24 = v_23 - mean_11;
                                const vec v_25 = v_22 * v_24;
                                sum_0[first + o] += v_22;
                                sum_1[first + o] += v_25;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_22;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.0.net.0, nets/blocks.net:26 */
static void conv3x3_weight_grad_winograd_16_16_h32w32_v4(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 9288;
    vec *const patch = scratch + 9900;
    vec *const square = scratch + 10104;
    memset(sums, 0, 612 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            const int from = left == 0;
            const int to = 32 + 1 - left < 34 ? 32 + 1 - left : 34;
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 34;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 34 || y < 0 || y >= 32)
                    memset(line, 0, 34 * sizeof(vec));
                    if (y < 0 || y >= 32)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_2 = in[(c) * 1032 + (y * 32 + left - 1 + p)];
                        const vec v_3 = v_2 * scale_0;
                        const vec v_4 = v_3 + shift_1;
                        const vec v_5 = netc_relu(v_4);
                        line[p] = v_5;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 34];
                    for (int p = 0; p < 34; p++)
                    netc_winograd_x(patch + 4 * r * 34 + p, 34, half + p, 34);
                    for (int t = 0; t < 8; t++) {
                        vec *const points = x_points + c * 8 + r * 8 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 34 + 4 * t, 1, points + 6 * i * 129, 129);
                    }
                }
            }
            for (int o = 0; o < 1; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 1032 + (y * 32 + x)];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 1032 + (y * 32 + x)];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 16512);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 17;
                {
                    const int output = 0;
                    for (int input = 0; input < 16; input += 8) {
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 1032 :
                        ahead < 32 ? next_in2 + (ahead - 16) * 1032 :
                        ahead < 48 ? next_in1 + (ahead - 32) * 1032 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 1) * 16 + input + i / 1];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[1];
                            NETC_UNROLL
                            for (int o = 0; o < 1; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 1; o++)
                                tile[i * 1 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 1) * 16 + input + i / 1] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 16; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 17, 6 * 17, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.net.0, nets/blocks.net:26 */
static void conv3x3_winograd_data_grad_16_16_h32w32s1_v4(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][18];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 32;
                        const int from = inside ? x == 0 : 18;
                        const int to = inside ? (32 + 1 - x < 18 ? 32 + 1 - x : 18) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 1032 + (row * 32 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 18; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][18];
                    for (int c = 0; c < 18; c++) {
                        netc_winograd_x(&window[0][c], 18, &half[0][c], 18);
                    }
                    vec *points = scratch + channel * 4 + down * 4;
                    for (int tile = 0; tile < 4; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : 16512);
            const vec *const next_1 = in + (next < 1024 ? next : 16512);
            for (int first = 0; first < 16; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 16; j++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                            __builtin_prefetch(in3 + (first + o) * 1032 + ((y + i) * 32 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 4) {
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 1032 + ahead + 0, 0, 2);
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 4 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 1; column++) {
                                    vec pixel[4];
                                    NETC_UNROLL
                                    for (int p = 0; p < 4; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 4; o++) {
                                        vec weight = netc_broadcast(w[column * 4 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 4; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 4;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 17, 17, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in3[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_15 = results[i][j] + v_14;
                                const vec v_16 = netc_relu_grad(v_15, v_13);
                                const vec v_17 = in3[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_18 = v_17 - mean_9;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_10;
                                sum_0[first + o] += v_16;
                                sum_1[first + o] += v_19;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_20;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 3 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by input_net.0, nets/resnet.net:10 */
static void conv3x3_weight_grad_winograd_3_16_h32w32(float *partial, vec *scratch, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 900;
    vec *const sums = scratch + 5544;
    vec *const patch = scratch + 5652;
    vec *const square = scratch + 5856;
    memset(sums, 0, 108 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            const int from = left == 0;
            const int to = 32 + 1 - left < 34 ? 32 + 1 - left : 34;
            for (int c = 0; c < 3; c++) {
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 34;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 34 || y < 0 || y >= 32)
                    memset(line, 0, 34 * sizeof(vec));
                    if (y < 0 || y >= 32)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_0 = in[(c) * 1024 + (y * 32 + left - 1 + p)];
                        line[p] = v_0;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 34];
                    for (int p = 0; p < 34; p++)
                    netc_winograd_x(patch + 4 * r * 34 + p, 34, half + p, 34);
                    for (int t = 0; t < 8; t++) {
                        vec *const points = x_points + c * 8 + r * 8 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 34 + 4 * t, 1, points + 6 * i * 25, 25);
                    }
                }
            }
            for (int o = 0; o < 1; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        const vec slope_1 = netc_broadcast(slope[channel]);
                        const vec correction_2 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_3 = in1[(channel) * 1032 + (y * 32 + x)];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in2[(channel) * 1032 + (y * 32 + x)];
                            const vec v_7 = v_6 + v_5;
                            square[p * NETC_LANES + c] = v_7;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 3072);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 16512);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 25, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 3;
                {
                    const int output = 0;
                    {
                        const int input = 0;
                        const vec *const ahead_0 =
                        ahead < 3 ? next_in + ahead * 1024 :
                        ahead < 19 ? next_in2 + (ahead - 3) * 1032 :
                        ahead < 35 ? next_in1 + (ahead - 19) * 1032 :
                        in;
                        ahead++;
                        vec tile[3];
                        NETC_UNROLL
                        for (int i = 0; i < 3; i++) {
                            tile[i] = point_sums[(output + i % 1) * 3 + input + i / 1];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[1];
                            NETC_UNROLL
                            for (int o = 0; o < 1; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 3; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 1; o++)
                                tile[i * 1 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 3; i++)
                        point_sums[(output + i % 1) * 3 + input + i / 1] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 3; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 3, 6 * 3, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 3 -> 16 channels.
 * First used by input_net.0, nets/resnet.net:10 */
static void conv3x3_combine_weight_grad_3_16(const int item, const float *partials, float *gradient) {
    for (int pair = item; pair < 3; pair += 2) {
        float sums[9 * 16] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 16; j++)
        sums[j] += partials[i * 432L + pair * 9 * 16 + j];
        const int first = pair / 3 * 16, input = pair % 3;
        for (int o = 0; o < 16 && first + o < 16; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 3 + input) * 9 + tap] = sums[tap * 16 + o];
    }
}

/* Every thread runs this; the loops share their items out. */
static void forward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    (void)mode;
    /* input_net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_3x3_3_16((float *)(s->arena + 195392), s->parameters + 0, item);
    }
    lap(s, thread, 0, &clock);
    /* blocks.0.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_16_16((float *)(s->arena + 197120), s->parameters + 464, item);
    }
    lap(s, thread, 1, &clock);
    /* blocks.0.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_16_16((float *)(s->arena + 233984), s->parameters + 2800, item);
    }
    lap(s, thread, 2, &clock);
    /* blocks.1.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_16_16((float *)(s->arena + 270848), s->parameters + 5136, item);
    }
    lap(s, thread, 3, &clock);
    /* blocks.1.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_16_16((float *)(s->arena + 307712), s->parameters + 7472, item);
    }
    lap(s, thread, 4, &clock);
    /* blocks.2.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_16_16((float *)(s->arena + 344576), s->parameters + 9808, item);
    }
    lap(s, thread, 5, &clock);
    /* blocks.2.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_16_16((float *)(s->arena + 381440), s->parameters + 12144, item);
    }
    lap(s, thread, 6, &clock);
    /* blocks.3.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_3x3_16_32((float *)(s->arena + 418304), s->parameters + 14480, item);
    }
    lap(s, thread, 7, &clock);
    /* blocks.3.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_32((float *)(s->arena + 436736), s->parameters + 19152, item);
    }
    lap(s, thread, 8, &clock);
    /* blocks.3.downsample */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_16_32((float *)(s->arena + 584192), s->parameters + 28432, item);
    }
    lap(s, thread, 9, &clock);
    /* blocks.4.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_32((float *)(s->arena + 586240), s->parameters + 28976, item);
    }
    lap(s, thread, 10, &clock);
    /* blocks.4.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_32((float *)(s->arena + 733696), s->parameters + 38256, item);
    }
    lap(s, thread, 11, &clock);
    /* blocks.5.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_32((float *)(s->arena + 881152), s->parameters + 47536, item);
    }
    lap(s, thread, 12, &clock);
    /* blocks.5.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_32((float *)(s->arena + 1028608), s->parameters + 56816, item);
    }
    lap(s, thread, 13, &clock);
    /* blocks.6.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_3x3_32_64((float *)(s->arena + 1176064), s->parameters + 66096, item);
    }
    lap(s, thread, 14, &clock);
    /* blocks.6.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_winograd_3x3_64_64((float *)(s->arena + 1249792), s->parameters + 84656, item);
    }
    lap(s, thread, 15, &clock);
    /* blocks.6.downsample */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_1x1_32_64((float *)(s->arena + 1839616), s->parameters + 121648, item);
    }
    lap(s, thread, 16, &clock);
    /* blocks.7.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_winograd_3x3_64_64((float *)(s->arena + 1847808), s->parameters + 123760, item);
    }
    lap(s, thread, 17, &clock);
    /* blocks.7.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_winograd_3x3_64_64((float *)(s->arena + 2437632), s->parameters + 160752, item);
    }
    lap(s, thread, 18, &clock);
    /* blocks.8.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_winograd_3x3_64_64((float *)(s->arena + 3027456), s->parameters + 197744, item);
    }
    lap(s, thread, 19, &clock);
    /* blocks.8.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 11; item++) {
        pack_conv_winograd_3x3_64_64((float *)(s->arena + 3617280), s->parameters + 234736, item);
    }
    lap(s, thread, 20, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_3_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (vec *)s->images + block * 3072L, (const float *)(s->arena + 195392), (vec *)(s->arena + 8217088) + block * 16512L, (float *)(s->arena + 19264) + item * 16 + 0, (float *)(s->arena + 20288) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 21, &clock);
    /* input_net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 19264), (const float *)(s->arena + 20288), (float *)(s->arena + 5504), (float *)(s->arena + 5632), (float *)(s->arena + 5568));
    }
    lap(s, thread, 22, &clock);
    /* input_net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 5504), (float *)(s->arena + 5632), (float *)(s->arena + 5568), (float *)(s->arena + 5696), (float *)(s->arena + 5760), s->parameters + 432, s->parameters + 448, s->buffers + 0, s->buffers + 16, s->counters + 0);
    }
    lap(s, thread, 23, &clock);
    /* blocks.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 5696), (float *)(s->arena + 5760), (vec *)(s->arena + 8217088) + block * 16512L, (const float *)(s->arena + 197120), (vec *)(s->arena + 16671232) + block * 16512L, (float *)(s->arena + 21312) + item * 16 + 0, (float *)(s->arena + 22336) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 24, &clock);
    /* blocks.0.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 21312), (const float *)(s->arena + 22336), (float *)(s->arena + 5824), (float *)(s->arena + 5952), (float *)(s->arena + 5888));
    }
    lap(s, thread, 25, &clock);
    /* blocks.0.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 5824), (float *)(s->arena + 5952), (float *)(s->arena + 5888), (float *)(s->arena + 6016), (float *)(s->arena + 6080), s->parameters + 2768, s->parameters + 2784, s->buffers + 32, s->buffers + 48, s->counters + 1);
    }
    lap(s, thread, 26, &clock);
    /* blocks.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 6016), (float *)(s->arena + 6080), (vec *)(s->arena + 16671232) + block * 16512L, (const float *)(s->arena + 233984), (vec *)(s->arena + 25125376) + block * 16512L, (float *)(s->arena + 23360) + item * 16 + 0, (float *)(s->arena + 24384) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 27, &clock);
    /* blocks.0.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 23360), (const float *)(s->arena + 24384), (float *)(s->arena + 6144), (float *)(s->arena + 6272), (float *)(s->arena + 6208));
    }
    lap(s, thread, 28, &clock);
    /* blocks.0.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 6144), (float *)(s->arena + 6272), (float *)(s->arena + 6208), (float *)(s->arena + 6336), (float *)(s->arena + 6400), s->parameters + 5104, s->parameters + 5120, s->buffers + 64, s->buffers + 80, s->counters + 2);
    }
    lap(s, thread, 29, &clock);
    /* blocks.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1_v2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 5696), (float *)(s->arena + 5760), (float *)(s->arena + 6336), (float *)(s->arena + 6400), (vec *)(s->arena + 25125376) + block * 16512L, (vec *)(s->arena + 8217088) + block * 16512L, (const float *)(s->arena + 270848), (vec *)(s->arena + 33579520) + block * 16512L, (float *)(s->arena + 25408) + item * 16 + 0, (float *)(s->arena + 26432) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 30, &clock);
    /* blocks.1.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 25408), (const float *)(s->arena + 26432), (float *)(s->arena + 6464), (float *)(s->arena + 6592), (float *)(s->arena + 6528));
    }
    lap(s, thread, 31, &clock);
    /* blocks.1.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 6464), (float *)(s->arena + 6592), (float *)(s->arena + 6528), (float *)(s->arena + 6656), (float *)(s->arena + 6720), s->parameters + 7440, s->parameters + 7456, s->buffers + 96, s->buffers + 112, s->counters + 3);
    }
    lap(s, thread, 32, &clock);
    /* blocks.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 6656), (float *)(s->arena + 6720), (vec *)(s->arena + 33579520) + block * 16512L, (const float *)(s->arena + 307712), (vec *)(s->arena + 42033664) + block * 16512L, (float *)(s->arena + 27456) + item * 16 + 0, (float *)(s->arena + 28480) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 33, &clock);
    /* blocks.1.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 27456), (const float *)(s->arena + 28480), (float *)(s->arena + 6784), (float *)(s->arena + 6912), (float *)(s->arena + 6848));
    }
    lap(s, thread, 34, &clock);
    /* blocks.1.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 6784), (float *)(s->arena + 6912), (float *)(s->arena + 6848), (float *)(s->arena + 6976), (float *)(s->arena + 7040), s->parameters + 9776, s->parameters + 9792, s->buffers + 128, s->buffers + 144, s->counters + 4);
    }
    lap(s, thread, 35, &clock);
    /* blocks.1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        pointwise_16_h32w32((float *)(s->arena + 5696), (float *)(s->arena + 5760), (float *)(s->arena + 6336), (float *)(s->arena + 6400), (float *)(s->arena + 6976), (float *)(s->arena + 7040), (vec *)(s->arena + 42033664) + block * 16512L, (vec *)(s->arena + 25125376) + block * 16512L, (vec *)(s->arena + 8217088) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 36, &clock);
    /* blocks.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1_v3((vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 50487808) + block * 16512L, (const float *)(s->arena + 344576), (vec *)(s->arena + 58941952) + block * 16512L, (float *)(s->arena + 29504) + item * 16 + 0, (float *)(s->arena + 30528) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 37, &clock);
    /* blocks.2.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 29504), (const float *)(s->arena + 30528), (float *)(s->arena + 7104), (float *)(s->arena + 7232), (float *)(s->arena + 7168));
    }
    lap(s, thread, 38, &clock);
    /* blocks.2.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 7104), (float *)(s->arena + 7232), (float *)(s->arena + 7168), (float *)(s->arena + 7296), (float *)(s->arena + 7360), s->parameters + 12112, s->parameters + 12128, s->buffers + 160, s->buffers + 176, s->counters + 5);
    }
    lap(s, thread, 39, &clock);
    /* blocks.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 7296), (float *)(s->arena + 7360), (vec *)(s->arena + 58941952) + block * 16512L, (const float *)(s->arena + 381440), (vec *)(s->arena + 67396096) + block * 16512L, (float *)(s->arena + 31552) + item * 16 + 0, (float *)(s->arena + 32576) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 40, &clock);
    /* blocks.2.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 31552), (const float *)(s->arena + 32576), (float *)(s->arena + 7424), (float *)(s->arena + 7552), (float *)(s->arena + 7488));
    }
    lap(s, thread, 41, &clock);
    /* blocks.2.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 7424), (float *)(s->arena + 7552), (float *)(s->arena + 7488), (float *)(s->arena + 7616), (float *)(s->arena + 7680), s->parameters + 14448, s->parameters + 14464, s->buffers + 192, s->buffers + 208, s->counters + 6);
    }
    lap(s, thread, 42, &clock);
    /* blocks.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_16_32_h32w32s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 7616), (float *)(s->arena + 7680), (vec *)(s->arena + 67396096) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (const float *)(s->arena + 418304), (vec *)(s->arena + 84304384) + block * 8448L, (float *)(s->arena + 33600) + item * 32 + 0, (float *)(s->arena + 35648) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 43, &clock);
    /* blocks.3.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 33600), (const float *)(s->arena + 35648), (float *)(s->arena + 7744), (float *)(s->arena + 8000), (float *)(s->arena + 7872));
    }
    lap(s, thread, 44, &clock);
    /* blocks.3.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 7744), (float *)(s->arena + 8000), (float *)(s->arena + 7872), (float *)(s->arena + 8128), (float *)(s->arena + 8256), s->parameters + 19088, s->parameters + 19120, s->buffers + 224, s->buffers + 256, s->counters + 7);
    }
    lap(s, thread, 45, &clock);
    /* blocks.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 8128), (float *)(s->arena + 8256), (vec *)(s->arena + 84304384) + block * 8448L, (const float *)(s->arena + 436736), (vec *)(s->arena + 88629760) + block * 8448L, (float *)(s->arena + 37696) + item * 32 + 0, (float *)(s->arena + 39744) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 46, &clock);
    /* blocks.3.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 37696), (const float *)(s->arena + 39744), (float *)(s->arena + 8384), (float *)(s->arena + 8640), (float *)(s->arena + 8512));
    }
    lap(s, thread, 47, &clock);
    /* blocks.3.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 8384), (float *)(s->arena + 8640), (float *)(s->arena + 8512), (float *)(s->arena + 8768), (float *)(s->arena + 8896), s->parameters + 28368, s->parameters + 28400, s->buffers + 288, s->buffers + 320, s->counters + 8);
    }
    lap(s, thread, 48, &clock);
    /* blocks.3.downsample */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv1x1_16_32_h32w32s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 7616), (float *)(s->arena + 7680), (vec *)(s->arena + 67396096) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 88629760) + block * 8448L, (const float *)(s->arena + 584192), s->parameters + 28944, (float *)(s->arena + 8768), (float *)(s->arena + 8896), (vec *)(s->arena + 92955136) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 49, &clock);
    /* blocks.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1_v2((vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 92955136) + block * 8448L, (const float *)(s->arena + 586240), (vec *)(s->arena + 75850240) + block * 8448L, (float *)(s->arena + 41792) + item * 32 + 0, (float *)(s->arena + 43840) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 50, &clock);
    /* blocks.4.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 41792), (const float *)(s->arena + 43840), (float *)(s->arena + 9024), (float *)(s->arena + 9280), (float *)(s->arena + 9152));
    }
    lap(s, thread, 51, &clock);
    /* blocks.4.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 9024), (float *)(s->arena + 9280), (float *)(s->arena + 9152), (float *)(s->arena + 9408), (float *)(s->arena + 9536), s->parameters + 38192, s->parameters + 38224, s->buffers + 352, s->buffers + 384, s->counters + 9);
    }
    lap(s, thread, 52, &clock);
    /* blocks.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 9408), (float *)(s->arena + 9536), (vec *)(s->arena + 75850240) + block * 8448L, (const float *)(s->arena + 733696), (vec *)(s->arena + 97280512) + block * 8448L, (float *)(s->arena + 45888) + item * 32 + 0, (float *)(s->arena + 47936) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 53, &clock);
    /* blocks.4.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 45888), (const float *)(s->arena + 47936), (float *)(s->arena + 9664), (float *)(s->arena + 9920), (float *)(s->arena + 9792));
    }
    lap(s, thread, 54, &clock);
    /* blocks.4.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 9664), (float *)(s->arena + 9920), (float *)(s->arena + 9792), (float *)(s->arena + 10048), (float *)(s->arena + 10176), s->parameters + 47472, s->parameters + 47504, s->buffers + 416, s->buffers + 448, s->counters + 10);
    }
    lap(s, thread, 55, &clock);
    /* blocks.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1_v3((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 10048), (float *)(s->arena + 10176), (vec *)(s->arena + 97280512) + block * 8448L, (vec *)(s->arena + 92955136) + block * 8448L, (const float *)(s->arena + 881152), (vec *)(s->arena + 101605888) + block * 8448L, (float *)(s->arena + 49984) + item * 32 + 0, (float *)(s->arena + 52032) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 56, &clock);
    /* blocks.5.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 49984), (const float *)(s->arena + 52032), (float *)(s->arena + 10304), (float *)(s->arena + 10560), (float *)(s->arena + 10432));
    }
    lap(s, thread, 57, &clock);
    /* blocks.5.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 10304), (float *)(s->arena + 10560), (float *)(s->arena + 10432), (float *)(s->arena + 10688), (float *)(s->arena + 10816), s->parameters + 56752, s->parameters + 56784, s->buffers + 480, s->buffers + 512, s->counters + 11);
    }
    lap(s, thread, 58, &clock);
    /* blocks.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 10688), (float *)(s->arena + 10816), (vec *)(s->arena + 101605888) + block * 8448L, (const float *)(s->arena + 1028608), (vec *)(s->arena + 105931264) + block * 8448L, (float *)(s->arena + 54080) + item * 32 + 0, (float *)(s->arena + 56128) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 59, &clock);
    /* blocks.5.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 54080), (const float *)(s->arena + 56128), (float *)(s->arena + 10944), (float *)(s->arena + 11200), (float *)(s->arena + 11072));
    }
    lap(s, thread, 60, &clock);
    /* blocks.5.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 10944), (float *)(s->arena + 11200), (float *)(s->arena + 11072), (float *)(s->arena + 11328), (float *)(s->arena + 11456), s->parameters + 66032, s->parameters + 66064, s->buffers + 544, s->buffers + 576, s->counters + 12);
    }
    lap(s, thread, 61, &clock);
    /* blocks.5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        pointwise_32_h16w16((float *)(s->arena + 10048), (float *)(s->arena + 10176), (float *)(s->arena + 11328), (float *)(s->arena + 11456), (vec *)(s->arena + 105931264) + block * 8448L, (vec *)(s->arena + 97280512) + block * 8448L, (vec *)(s->arena + 92955136) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 62, &clock);
    /* blocks.6.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_32_64_h16w16s2((vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 110256640) + block * 8448L, (const float *)(s->arena + 1176064), (vec *)(s->arena + 118907392) + block * 4352L, (float *)(s->arena + 58176) + item * 64 + 0, (float *)(s->arena + 62272) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 63, &clock);
    /* blocks.6.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 58176), (const float *)(s->arena + 62272), (float *)(s->arena + 11584), (float *)(s->arena + 12096), (float *)(s->arena + 11840));
    }
    lap(s, thread, 64, &clock);
    /* blocks.6.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 11584), (float *)(s->arena + 12096), (float *)(s->arena + 11840), (float *)(s->arena + 12352), (float *)(s->arena + 12608), s->parameters + 84528, s->parameters + 84592, s->buffers + 608, s->buffers + 672, s->counters + 13);
    }
    lap(s, thread, 65, &clock);
    /* blocks.6.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 12352), (float *)(s->arena + 12608), (vec *)(s->arena + 118907392) + block * 4352L, (const float *)(s->arena + 1249792), (vec *)(s->arena + 121135616) + block * 4352L, (float *)(s->arena + 66368) + item * 64 + 0, (float *)(s->arena + 70464) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 66, &clock);
    /* blocks.6.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 66368), (const float *)(s->arena + 70464), (float *)(s->arena + 12864), (float *)(s->arena + 13376), (float *)(s->arena + 13120));
    }
    lap(s, thread, 67, &clock);
    /* blocks.6.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 12864), (float *)(s->arena + 13376), (float *)(s->arena + 13120), (float *)(s->arena + 13632), (float *)(s->arena + 13888), s->parameters + 121520, s->parameters + 121584, s->buffers + 736, s->buffers + 800, s->counters + 14);
    }
    lap(s, thread, 68, &clock);
    /* blocks.6.downsample */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv1x1_32_64_h16w16s2((vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 110256640) + block * 8448L, (vec *)(s->arena + 121135616) + block * 4352L, (const float *)(s->arena + 1839616), s->parameters + 123696, (float *)(s->arena + 13632), (float *)(s->arena + 13888), (vec *)(s->arena + 123363840) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 69, &clock);
    /* blocks.7.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1_v2((vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 123363840) + block * 4352L, (const float *)(s->arena + 1847808), (vec *)(s->arena + 114582016) + block * 4352L, (float *)(s->arena + 74560) + item * 64 + 0, (float *)(s->arena + 78656) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 70, &clock);
    /* blocks.7.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 74560), (const float *)(s->arena + 78656), (float *)(s->arena + 14144), (float *)(s->arena + 14656), (float *)(s->arena + 14400));
    }
    lap(s, thread, 71, &clock);
    /* blocks.7.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 14144), (float *)(s->arena + 14656), (float *)(s->arena + 14400), (float *)(s->arena + 14912), (float *)(s->arena + 15168), s->parameters + 160624, s->parameters + 160688, s->buffers + 864, s->buffers + 928, s->counters + 15);
    }
    lap(s, thread, 72, &clock);
    /* blocks.7.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 14912), (float *)(s->arena + 15168), (vec *)(s->arena + 114582016) + block * 4352L, (const float *)(s->arena + 2437632), (vec *)(s->arena + 125592064) + block * 4352L, (float *)(s->arena + 82752) + item * 64 + 0, (float *)(s->arena + 86848) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 73, &clock);
    /* blocks.7.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 82752), (const float *)(s->arena + 86848), (float *)(s->arena + 15424), (float *)(s->arena + 15936), (float *)(s->arena + 15680));
    }
    lap(s, thread, 74, &clock);
    /* blocks.7.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 15424), (float *)(s->arena + 15936), (float *)(s->arena + 15680), (float *)(s->arena + 16192), (float *)(s->arena + 16448), s->parameters + 197616, s->parameters + 197680, s->buffers + 992, s->buffers + 1056, s->counters + 16);
    }
    lap(s, thread, 75, &clock);
    /* blocks.8.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1_v3((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 16192), (float *)(s->arena + 16448), (vec *)(s->arena + 125592064) + block * 4352L, (vec *)(s->arena + 123363840) + block * 4352L, (const float *)(s->arena + 3027456), (vec *)(s->arena + 127820288) + block * 4352L, (float *)(s->arena + 90944) + item * 64 + 0, (float *)(s->arena + 95040) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 76, &clock);
    /* blocks.8.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 90944), (const float *)(s->arena + 95040), (float *)(s->arena + 16704), (float *)(s->arena + 17216), (float *)(s->arena + 16960));
    }
    lap(s, thread, 77, &clock);
    /* blocks.8.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 16704), (float *)(s->arena + 17216), (float *)(s->arena + 16960), (float *)(s->arena + 17472), (float *)(s->arena + 17728), s->parameters + 234608, s->parameters + 234672, s->buffers + 1120, s->buffers + 1184, s->counters + 17);
    }
    lap(s, thread, 78, &clock);
    /* blocks.8.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 17472), (float *)(s->arena + 17728), (vec *)(s->arena + 127820288) + block * 4352L, (const float *)(s->arena + 3617280), (vec *)(s->arena + 130048512) + block * 4352L, (float *)(s->arena + 99136) + item * 64 + 0, (float *)(s->arena + 103232) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 79, &clock);
    /* blocks.8.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 99136), (const float *)(s->arena + 103232), (float *)(s->arena + 17984), (float *)(s->arena + 18496), (float *)(s->arena + 18240));
    }
    lap(s, thread, 80, &clock);
    /* blocks.8.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 17984), (float *)(s->arena + 18496), (float *)(s->arena + 18240), (float *)(s->arena + 18752), (float *)(s->arena + 19008), s->parameters + 271600, s->parameters + 271664, s->buffers + 1248, s->buffers + 1312, s->counters + 18);
    }
    lap(s, thread, 81, &clock);
    /* blocks.8.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        pointwise_64_h8w8((float *)(s->arena + 16192), (float *)(s->arena + 16448), (float *)(s->arena + 18752), (float *)(s->arena + 19008), (vec *)(s->arena + 130048512) + block * 4352L, (vec *)(s->arena + 125592064) + block * 4352L, (vec *)(s->arena + 123363840) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 82, &clock);
    /* output_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 8; item++) {
        const int block = item;
        avgpool8x8_64_h8w8s1((vec *)(s->arena + 132276736) + block * 4352L, (vec *)(s->arena + 80175616) + block * 64L);
    }
    lap(s, thread, 83, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 8; item++) {
        const int block = item;
        linear_64_10((vec *)(s->arena + 80175616) + block * 64L, (vec *)(s->scratch + thread * 1802240L), s->parameters + 271728, s->parameters + 272368, (vec *)(s->arena + 80208384) + block * 10L);
    }
    lap(s, thread, 84, &clock);
#pragma omp for schedule(static)
    for (int item = 0; item < 8; item++) {
        const int block = item;
        cross_entropy_10(s->labels + (long)block * 16, s->mixed_labels + (long)block * 16, s->mix_weights + (long)block * 16, s->label_smoothing, s->logits + (long)block * 160, s->losses + (long)block * 16, (vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 80208384) + block * 10L);
    }
    lap(s, thread, 85, &clock);
}

/* The gradients, in reverse order of the layers. */
static void backward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    (void)mode;
#pragma omp single
    memset(s->arena + 0, 0, 5504);
    /* blocks.8.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_data_grad_winograd_3x3_64_64((float *)(s->arena + 4207104), s->parameters + 234736, item);
    }
    lap(s, thread, 86, &clock);
    /* blocks.8.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_data_grad_winograd_3x3_64_64((float *)(s->arena + 4796928), s->parameters + 197744, item);
    }
    lap(s, thread, 87, &clock);
    /* blocks.7.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_data_grad_winograd_3x3_64_64((float *)(s->arena + 5386752), s->parameters + 160752, item);
    }
    lap(s, thread, 88, &clock);
    /* blocks.7.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_data_grad_winograd_3x3_64_64((float *)(s->arena + 5976576), s->parameters + 123760, item);
    }
    lap(s, thread, 89, &clock);
    /* blocks.6.downsample */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_1x1_32_64((float *)(s->arena + 6566400), s->parameters + 121648, item);
    }
    lap(s, thread, 90, &clock);
    /* blocks.6.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_data_grad_winograd_3x3_64_64((float *)(s->arena + 6574592), s->parameters + 84656, item);
    }
    lap(s, thread, 91, &clock);
    /* blocks.6.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_3x3_32_64((float *)(s->arena + 7164416), s->parameters + 66096, item);
    }
    lap(s, thread, 92, &clock);
    /* blocks.5.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_32((float *)(s->arena + 7238144), s->parameters + 56816, item);
    }
    lap(s, thread, 93, &clock);
    /* blocks.5.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_32((float *)(s->arena + 7385600), s->parameters + 47536, item);
    }
    lap(s, thread, 94, &clock);
    /* blocks.4.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_32((float *)(s->arena + 7533056), s->parameters + 38256, item);
    }
    lap(s, thread, 95, &clock);
    /* blocks.4.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_32((float *)(s->arena + 7680512), s->parameters + 28976, item);
    }
    lap(s, thread, 96, &clock);
    /* blocks.3.downsample */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_1x1_16_32((float *)(s->arena + 7827968), s->parameters + 28432, item);
    }
    lap(s, thread, 97, &clock);
    /* blocks.3.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_32((float *)(s->arena + 7830016), s->parameters + 19152, item);
    }
    lap(s, thread, 98, &clock);
    /* blocks.3.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_3x3_16_32((float *)(s->arena + 7977472), s->parameters + 14480, item);
    }
    lap(s, thread, 99, &clock);
    /* blocks.2.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_winograd_3x3_16_16((float *)(s->arena + 7995904), s->parameters + 12144, item);
    }
    lap(s, thread, 100, &clock);
    /* blocks.2.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_winograd_3x3_16_16((float *)(s->arena + 8032768), s->parameters + 9808, item);
    }
    lap(s, thread, 101, &clock);
    /* blocks.1.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_winograd_3x3_16_16((float *)(s->arena + 8069632), s->parameters + 7472, item);
    }
    lap(s, thread, 102, &clock);
    /* blocks.1.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_winograd_3x3_16_16((float *)(s->arena + 8106496), s->parameters + 5136, item);
    }
    lap(s, thread, 103, &clock);
    /* blocks.0.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_winograd_3x3_16_16((float *)(s->arena + 8143360), s->parameters + 2800, item);
    }
    lap(s, thread, 104, &clock);
    /* blocks.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 4; item++) {
        pack_data_grad_winograd_3x3_16_16((float *)(s->arena + 8180224), s->parameters + 464, item);
    }
    lap(s, thread, 105, &clock);
#pragma omp for schedule(static)
    for (int item = 0; item < 8; item++) {
        const int block = item;
        cross_entropy_grad_10(s->labels + (long)block * 16, s->mixed_labels + (long)block * 16, s->mix_weights + (long)block * 16, s->label_smoothing, s->examples - block * 16, 1.0f / (float)s->examples, (vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 80208384) + block * 10L, (vec *)(s->arena + 80213504) + block * 10L);
    }
    lap(s, thread, 106, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        const int block = item;
        linear_weight_grad_64_10((vec *)(s->arena + 80175616) + block * 64L, (vec *)(s->arena + 80213504) + block * 10L, s->gradients + 271728, s->gradients + 272368);
    }
    lap(s, thread, 107, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 8; item++) {
        const int block = item;
        linear_data_grad_64_10((vec *)(s->arena + 80213504) + block * 10L, (vec *)(s->scratch + thread * 1802240L), s->parameters + 271728, (vec *)(s->arena + 80175616) + block * 64L);
    }
    lap(s, thread, 108, &clock);
    /* output_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        avgpool_grad8x8_64_h8w8s1((float *)(s->arena + 17984), (vec *)(s->arena + 80175616) + block * 64L, (vec *)(s->arena + 132276736) + block * 4352L, (vec *)(s->arena + 130048512) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, (float *)(s->arena + 107328) + item * 64 + 0, (float *)(s->arena + 111424) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 109, &clock);
    /* blocks.8.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 107328), (const float *)(s->arena + 111424), (float *)(s->arena + 18240), s->gradients + 271600, s->gradients + 271664, (float *)(s->arena + 18752), (float *)(s->arena + 17984), (float *)(s->arena + 0), (float *)(s->arena + 256));
    }
    lap(s, thread, 110, &clock);
    /* blocks.8.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8((float *)(s->arena + 80175616) + item * 36864L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 17472), (float *)(s->arena + 17728), (vec *)(s->arena + 127820288) + block * 4352L, (float *)(s->arena + 18752), (float *)(s->arena + 0), (float *)(s->arena + 256), (vec *)(s->arena + 130048512) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 111, &clock);
    /* blocks.8.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_64_64(item, (const float *)(s->arena + 80175616), s->gradients + 234736);
    }
    lap(s, thread, 112, &clock);
    /* blocks.8.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 18752), (float *)(s->arena + 0), (float *)(s->arena + 256), (vec *)(s->arena + 130048512) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, (vec *)(s->arena + 127820288) + block * 4352L, (const float *)(s->arena + 4207104), (float *)(s->arena + 17472), (float *)(s->arena + 17728), (float *)(s->arena + 16704), (vec *)(s->arena + 134504960) + block * 4352L, (float *)(s->arena + 115520) + item * 64 + 0, (float *)(s->arena + 119616) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 113, &clock);
    /* blocks.8.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 115520), (const float *)(s->arena + 119616), (float *)(s->arena + 16960), s->gradients + 234608, s->gradients + 234672, (float *)(s->arena + 17472), (float *)(s->arena + 16704), (float *)(s->arena + 512), (float *)(s->arena + 768));
    }
    lap(s, thread, 114, &clock);
    /* blocks.8.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8_v2((float *)(s->arena + 80175616) + item * 36864L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 16192), (float *)(s->arena + 16448), (vec *)(s->arena + 125592064) + block * 4352L, (vec *)(s->arena + 123363840) + block * 4352L, (float *)(s->arena + 512), (float *)(s->arena + 768), (vec *)(s->arena + 127820288) + block * 4352L, (vec *)(s->arena + 134504960) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 115, &clock);
    /* blocks.8.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_64_64(item, (const float *)(s->arena + 80175616), s->gradients + 197744);
    }
    lap(s, thread, 116, &clock);
    /* blocks.8.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 512), (float *)(s->arena + 768), (vec *)(s->arena + 127820288) + block * 4352L, (vec *)(s->arena + 134504960) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, (vec *)(s->arena + 123363840) + block * 4352L, (vec *)(s->arena + 125592064) + block * 4352L, (const float *)(s->arena + 4796928), (float *)(s->arena + 16192), (float *)(s->arena + 16448), (float *)(s->arena + 15424), (vec *)(s->arena + 132276736) + block * 4352L, (float *)(s->arena + 123712) + item * 64 + 0, (float *)(s->arena + 127808) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 117, &clock);
    /* blocks.7.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 123712), (const float *)(s->arena + 127808), (float *)(s->arena + 15680), s->gradients + 197616, s->gradients + 197680, (float *)(s->arena + 16192), (float *)(s->arena + 15424), (float *)(s->arena + 1024), (float *)(s->arena + 1280));
    }
    lap(s, thread, 118, &clock);
    /* blocks.7.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8((float *)(s->arena + 80175616) + item * 36864L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 14912), (float *)(s->arena + 15168), (vec *)(s->arena + 114582016) + block * 4352L, (float *)(s->arena + 16192), (float *)(s->arena + 1024), (float *)(s->arena + 1280), (vec *)(s->arena + 125592064) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 119, &clock);
    /* blocks.7.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_64_64(item, (const float *)(s->arena + 80175616), s->gradients + 160752);
    }
    lap(s, thread, 120, &clock);
    /* blocks.7.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 16192), (float *)(s->arena + 1024), (float *)(s->arena + 1280), (vec *)(s->arena + 125592064) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, (vec *)(s->arena + 114582016) + block * 4352L, (const float *)(s->arena + 5386752), (float *)(s->arena + 14912), (float *)(s->arena + 15168), (float *)(s->arena + 14144), (vec *)(s->arena + 127820288) + block * 4352L, (float *)(s->arena + 131904) + item * 64 + 0, (float *)(s->arena + 136000) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 121, &clock);
    /* blocks.7.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 131904), (const float *)(s->arena + 136000), (float *)(s->arena + 14400), s->gradients + 160624, s->gradients + 160688, (float *)(s->arena + 14912), (float *)(s->arena + 14144), (float *)(s->arena + 1536), (float *)(s->arena + 1792));
    }
    lap(s, thread, 122, &clock);
    /* blocks.7.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8_v3((float *)(s->arena + 80175616) + item * 36864L, (vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 123363840) + block * 4352L, (float *)(s->arena + 1536), (float *)(s->arena + 1792), (vec *)(s->arena + 114582016) + block * 4352L, (vec *)(s->arena + 127820288) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 123, &clock);
    /* blocks.7.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_64_64(item, (const float *)(s->arena + 80175616), s->gradients + 123760);
    }
    lap(s, thread, 124, &clock);
    /* blocks.7.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v3((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 1536), (float *)(s->arena + 1792), (vec *)(s->arena + 114582016) + block * 4352L, (vec *)(s->arena + 127820288) + block * 4352L, (vec *)(s->arena + 132276736) + block * 4352L, (vec *)(s->arena + 123363840) + block * 4352L, (vec *)(s->arena + 121135616) + block * 4352L, (const float *)(s->arena + 5976576), (float *)(s->arena + 12864), (vec *)(s->arena + 123363840) + block * 4352L, (float *)(s->arena + 140096) + item * 64 + 0, (float *)(s->arena + 144192) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 125, &clock);
    /* blocks.6.downsample */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv1x1_weight_grad_32_64_h8w8s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 80175616) + item * 2112L, (vec *)(s->arena + 110256640) + block * 8448L, (vec *)(s->arena + 123363840) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 126, &clock);
    /* blocks.6.downsample */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv1x1_combine_weight_grad_32_64(item, (const float *)(s->arena + 80175616), s->gradients + 121648, s->gradients + 123696);
    }
    lap(s, thread, 127, &clock);
    /* blocks.6.downsample */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv1x1_data_grad_64_32_h16w16s2((vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 123363840) + block * 4352L, (const float *)(s->arena + 6566400), (vec *)(s->arena + 114582016) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 128, &clock);
    /* blocks.6.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 140096), (const float *)(s->arena + 144192), (float *)(s->arena + 13120), s->gradients + 121520, s->gradients + 121584, (float *)(s->arena + 13632), (float *)(s->arena + 12864), (float *)(s->arena + 2048), (float *)(s->arena + 2304));
    }
    lap(s, thread, 129, &clock);
    /* blocks.6.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8((float *)(s->arena + 80175616) + item * 36864L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 12352), (float *)(s->arena + 12608), (vec *)(s->arena + 118907392) + block * 4352L, (float *)(s->arena + 13632), (float *)(s->arena + 2048), (float *)(s->arena + 2304), (vec *)(s->arena + 121135616) + block * 4352L, (vec *)(s->arena + 123363840) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 130, &clock);
    /* blocks.6.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_64_64(item, (const float *)(s->arena + 80175616), s->gradients + 84656);
    }
    lap(s, thread, 131, &clock);
    /* blocks.6.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 13632), (float *)(s->arena + 2048), (float *)(s->arena + 2304), (vec *)(s->arena + 121135616) + block * 4352L, (vec *)(s->arena + 123363840) + block * 4352L, (vec *)(s->arena + 118907392) + block * 4352L, (const float *)(s->arena + 6574592), (float *)(s->arena + 12352), (float *)(s->arena + 12608), (float *)(s->arena + 11584), (vec *)(s->arena + 125592064) + block * 4352L, (float *)(s->arena + 148288) + item * 64 + 0, (float *)(s->arena + 152384) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 132, &clock);
    /* blocks.6.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 148288), (const float *)(s->arena + 152384), (float *)(s->arena + 11840), s->gradients + 84528, s->gradients + 84592, (float *)(s->arena + 12352), (float *)(s->arena + 11584), (float *)(s->arena + 2560), (float *)(s->arena + 2816));
    }
    lap(s, thread, 133, &clock);
    /* blocks.6.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_32_64_h8w8s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 80175616) + item * 18432L, (vec *)(s->arena + 110256640) + block * 8448L, (float *)(s->arena + 2560), (float *)(s->arena + 2816), (vec *)(s->arena + 118907392) + block * 4352L, (vec *)(s->arena + 125592064) + block * 4352L, row_begin, row_end);
    }
    lap(s, thread, 134, &clock);
    /* blocks.6.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_32_64(item, (const float *)(s->arena + 80175616), s->gradients + 66096);
    }
    lap(s, thread, 135, &clock);
    /* blocks.6.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_data_grad_64_32_h16w16s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 2560), (float *)(s->arena + 2816), (vec *)(s->arena + 118907392) + block * 4352L, (vec *)(s->arena + 125592064) + block * 4352L, (vec *)(s->arena + 114582016) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, (vec *)(s->arena + 105931264) + block * 8448L, (const float *)(s->arena + 7164416), (float *)(s->arena + 10944), (vec *)(s->arena + 110256640) + block * 8448L, (float *)(s->arena + 156480) + item * 32 + 0, (float *)(s->arena + 158528) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 136, &clock);
    /* blocks.5.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 156480), (const float *)(s->arena + 158528), (float *)(s->arena + 11072), s->gradients + 66032, s->gradients + 66064, (float *)(s->arena + 11328), (float *)(s->arena + 10944), (float *)(s->arena + 3072), (float *)(s->arena + 3200));
    }
    lap(s, thread, 137, &clock);
    /* blocks.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16((float *)(s->arena + 80175616) + item * 9216L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 10688), (float *)(s->arena + 10816), (vec *)(s->arena + 101605888) + block * 8448L, (float *)(s->arena + 11328), (float *)(s->arena + 3072), (float *)(s->arena + 3200), (vec *)(s->arena + 105931264) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 138, &clock);
    /* blocks.5.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_32_32(item, (const float *)(s->arena + 80175616), s->gradients + 56816);
    }
    lap(s, thread, 139, &clock);
    /* blocks.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 11328), (float *)(s->arena + 3072), (float *)(s->arena + 3200), (vec *)(s->arena + 105931264) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, (vec *)(s->arena + 101605888) + block * 8448L, (const float *)(s->arena + 7238144), (float *)(s->arena + 10688), (float *)(s->arena + 10816), (float *)(s->arena + 10304), (vec *)(s->arena + 114582016) + block * 8448L, (float *)(s->arena + 160576) + item * 32 + 0, (float *)(s->arena + 162624) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 140, &clock);
    /* blocks.5.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 160576), (const float *)(s->arena + 162624), (float *)(s->arena + 10432), s->gradients + 56752, s->gradients + 56784, (float *)(s->arena + 10688), (float *)(s->arena + 10304), (float *)(s->arena + 3328), (float *)(s->arena + 3456));
    }
    lap(s, thread, 141, &clock);
    /* blocks.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16_v2((float *)(s->arena + 80175616) + item * 9216L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 10048), (float *)(s->arena + 10176), (vec *)(s->arena + 97280512) + block * 8448L, (vec *)(s->arena + 92955136) + block * 8448L, (float *)(s->arena + 3328), (float *)(s->arena + 3456), (vec *)(s->arena + 101605888) + block * 8448L, (vec *)(s->arena + 114582016) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 142, &clock);
    /* blocks.5.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_32_32(item, (const float *)(s->arena + 80175616), s->gradients + 47536);
    }
    lap(s, thread, 143, &clock);
    /* blocks.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1_v2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 3328), (float *)(s->arena + 3456), (vec *)(s->arena + 101605888) + block * 8448L, (vec *)(s->arena + 114582016) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, (vec *)(s->arena + 92955136) + block * 8448L, (vec *)(s->arena + 97280512) + block * 8448L, (const float *)(s->arena + 7385600), (float *)(s->arena + 10048), (float *)(s->arena + 10176), (float *)(s->arena + 9664), (vec *)(s->arena + 110256640) + block * 8448L, (float *)(s->arena + 164672) + item * 32 + 0, (float *)(s->arena + 166720) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 144, &clock);
    /* blocks.4.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 164672), (const float *)(s->arena + 166720), (float *)(s->arena + 9792), s->gradients + 47472, s->gradients + 47504, (float *)(s->arena + 10048), (float *)(s->arena + 9664), (float *)(s->arena + 3584), (float *)(s->arena + 3712));
    }
    lap(s, thread, 145, &clock);
    /* blocks.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16((float *)(s->arena + 80175616) + item * 9216L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 9408), (float *)(s->arena + 9536), (vec *)(s->arena + 75850240) + block * 8448L, (float *)(s->arena + 10048), (float *)(s->arena + 3584), (float *)(s->arena + 3712), (vec *)(s->arena + 97280512) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 146, &clock);
    /* blocks.4.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_32_32(item, (const float *)(s->arena + 80175616), s->gradients + 38256);
    }
    lap(s, thread, 147, &clock);
    /* blocks.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 10048), (float *)(s->arena + 3584), (float *)(s->arena + 3712), (vec *)(s->arena + 97280512) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, (vec *)(s->arena + 75850240) + block * 8448L, (const float *)(s->arena + 7533056), (float *)(s->arena + 9408), (float *)(s->arena + 9536), (float *)(s->arena + 9024), (vec *)(s->arena + 101605888) + block * 8448L, (float *)(s->arena + 168768) + item * 32 + 0, (float *)(s->arena + 170816) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 148, &clock);
    /* blocks.4.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 168768), (const float *)(s->arena + 170816), (float *)(s->arena + 9152), s->gradients + 38192, s->gradients + 38224, (float *)(s->arena + 9408), (float *)(s->arena + 9024), (float *)(s->arena + 3840), (float *)(s->arena + 3968));
    }
    lap(s, thread, 149, &clock);
    /* blocks.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16_v3((float *)(s->arena + 80175616) + item * 9216L, (vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 92955136) + block * 8448L, (float *)(s->arena + 3840), (float *)(s->arena + 3968), (vec *)(s->arena + 75850240) + block * 8448L, (vec *)(s->arena + 101605888) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 150, &clock);
    /* blocks.4.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_32_32(item, (const float *)(s->arena + 80175616), s->gradients + 28976);
    }
    lap(s, thread, 151, &clock);
    /* blocks.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1_v3((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 3840), (float *)(s->arena + 3968), (vec *)(s->arena + 75850240) + block * 8448L, (vec *)(s->arena + 101605888) + block * 8448L, (vec *)(s->arena + 110256640) + block * 8448L, (vec *)(s->arena + 92955136) + block * 8448L, (vec *)(s->arena + 88629760) + block * 8448L, (const float *)(s->arena + 7680512), (float *)(s->arena + 8384), (vec *)(s->arena + 92955136) + block * 8448L, (float *)(s->arena + 172864) + item * 32 + 0, (float *)(s->arena + 174912) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 152, &clock);
    /* blocks.3.downsample */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv1x1_weight_grad_16_32_h16w16s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 97280512) + item * 544L, (float *)(s->arena + 7616), (float *)(s->arena + 7680), (vec *)(s->arena + 67396096) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 92955136) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 153, &clock);
    /* blocks.3.downsample */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_16_32(item, (const float *)(s->arena + 97280512), s->gradients + 28432, s->gradients + 28944);
    }
    lap(s, thread, 154, &clock);
    /* blocks.3.downsample */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv1x1_data_grad_32_16_h32w32s2((vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 92955136) + block * 8448L, (const float *)(s->arena + 7827968), (vec *)(s->arena + 75850240) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 155, &clock);
    /* blocks.3.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 172864), (const float *)(s->arena + 174912), (float *)(s->arena + 8512), s->gradients + 28368, s->gradients + 28400, (float *)(s->arena + 8768), (float *)(s->arena + 8384), (float *)(s->arena + 4096), (float *)(s->arena + 4224));
    }
    lap(s, thread, 156, &clock);
    /* blocks.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16((float *)(s->arena + 101605888) + item * 9216L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 8128), (float *)(s->arena + 8256), (vec *)(s->arena + 84304384) + block * 8448L, (float *)(s->arena + 8768), (float *)(s->arena + 4096), (float *)(s->arena + 4224), (vec *)(s->arena + 88629760) + block * 8448L, (vec *)(s->arena + 92955136) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 157, &clock);
    /* blocks.3.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_32_32(item, (const float *)(s->arena + 101605888), s->gradients + 19152);
    }
    lap(s, thread, 158, &clock);
    /* blocks.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 8768), (float *)(s->arena + 4096), (float *)(s->arena + 4224), (vec *)(s->arena + 88629760) + block * 8448L, (vec *)(s->arena + 92955136) + block * 8448L, (vec *)(s->arena + 84304384) + block * 8448L, (const float *)(s->arena + 7830016), (float *)(s->arena + 8128), (float *)(s->arena + 8256), (float *)(s->arena + 7744), (vec *)(s->arena + 97280512) + block * 8448L, (float *)(s->arena + 176960) + item * 32 + 0, (float *)(s->arena + 179008) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 159, &clock);
    /* blocks.3.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 176960), (const float *)(s->arena + 179008), (float *)(s->arena + 7872), s->gradients + 19088, s->gradients + 19120, (float *)(s->arena + 8128), (float *)(s->arena + 7744), (float *)(s->arena + 4352), (float *)(s->arena + 4480));
    }
    lap(s, thread, 160, &clock);
    /* blocks.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_16_32_h16w16s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 88629760) + item * 4608L, (float *)(s->arena + 7616), (float *)(s->arena + 7680), (vec *)(s->arena + 67396096) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (float *)(s->arena + 4352), (float *)(s->arena + 4480), (vec *)(s->arena + 84304384) + block * 8448L, (vec *)(s->arena + 97280512) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 161, &clock);
    /* blocks.3.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_16_32(item, (const float *)(s->arena + 88629760), s->gradients + 14480);
    }
    lap(s, thread, 162, &clock);
    /* blocks.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_data_grad_32_16_h32w32s2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 4352), (float *)(s->arena + 4480), (vec *)(s->arena + 84304384) + block * 8448L, (vec *)(s->arena + 97280512) + block * 8448L, (vec *)(s->arena + 75850240) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 67396096) + block * 16512L, (const float *)(s->arena + 7977472), (float *)(s->arena + 7616), (float *)(s->arena + 7680), (float *)(s->arena + 7424), (vec *)(s->arena + 75850240) + block * 16512L, (float *)(s->arena + 181056) + item * 16 + 0, (float *)(s->arena + 182080) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 163, &clock);
    /* blocks.2.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 181056), (const float *)(s->arena + 182080), (float *)(s->arena + 7488), s->gradients + 14448, s->gradients + 14464, (float *)(s->arena + 7616), (float *)(s->arena + 7424), (float *)(s->arena + 4608), (float *)(s->arena + 4672));
    }
    lap(s, thread, 164, &clock);
    /* blocks.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32((float *)(s->arena + 92758528) + item * 2304L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 7296), (float *)(s->arena + 7360), (vec *)(s->arena + 58941952) + block * 16512L, (float *)(s->arena + 7616), (float *)(s->arena + 4608), (float *)(s->arena + 4672), (vec *)(s->arena + 67396096) + block * 16512L, (vec *)(s->arena + 75850240) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 165, &clock);
    /* blocks.2.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_16_16(item, (const float *)(s->arena + 92758528), s->gradients + 12144);
    }
    lap(s, thread, 166, &clock);
    /* blocks.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 7616), (float *)(s->arena + 4608), (float *)(s->arena + 4672), (vec *)(s->arena + 67396096) + block * 16512L, (vec *)(s->arena + 75850240) + block * 16512L, (vec *)(s->arena + 58941952) + block * 16512L, (const float *)(s->arena + 7995904), (float *)(s->arena + 7296), (float *)(s->arena + 7360), (float *)(s->arena + 7104), (vec *)(s->arena + 84304384) + block * 16512L, (float *)(s->arena + 183104) + item * 16 + 0, (float *)(s->arena + 184128) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 167, &clock);
    /* blocks.2.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 183104), (const float *)(s->arena + 184128), (float *)(s->arena + 7168), s->gradients + 12112, s->gradients + 12128, (float *)(s->arena + 7296), (float *)(s->arena + 7104), (float *)(s->arena + 4736), (float *)(s->arena + 4800));
    }
    lap(s, thread, 168, &clock);
    /* blocks.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32_v2((float *)(s->arena + 67396096) + item * 2304L, (vec *)(s->scratch + thread * 1802240L), (vec *)(s->arena + 50487808) + block * 16512L, (float *)(s->arena + 4736), (float *)(s->arena + 4800), (vec *)(s->arena + 58941952) + block * 16512L, (vec *)(s->arena + 84304384) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 169, &clock);
    /* blocks.2.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_16_16(item, (const float *)(s->arena + 67396096), s->gradients + 9808);
    }
    lap(s, thread, 170, &clock);
    /* blocks.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v2((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 4736), (float *)(s->arena + 4800), (vec *)(s->arena + 58941952) + block * 16512L, (vec *)(s->arena + 84304384) + block * 16512L, (vec *)(s->arena + 75850240) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 42033664) + block * 16512L, (const float *)(s->arena + 8032768), (float *)(s->arena + 6784), (vec *)(s->arena + 50487808) + block * 16512L, (float *)(s->arena + 185152) + item * 16 + 0, (float *)(s->arena + 186176) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 171, &clock);
    /* blocks.1.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 185152), (const float *)(s->arena + 186176), (float *)(s->arena + 6848), s->gradients + 9776, s->gradients + 9792, (float *)(s->arena + 6976), (float *)(s->arena + 6784), (float *)(s->arena + 4864), (float *)(s->arena + 4928));
    }
    lap(s, thread, 172, &clock);
    /* blocks.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32((float *)(s->arena + 67396096) + item * 2304L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 6656), (float *)(s->arena + 6720), (vec *)(s->arena + 33579520) + block * 16512L, (float *)(s->arena + 6976), (float *)(s->arena + 4864), (float *)(s->arena + 4928), (vec *)(s->arena + 42033664) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 173, &clock);
    /* blocks.1.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_16_16(item, (const float *)(s->arena + 67396096), s->gradients + 7472);
    }
    lap(s, thread, 174, &clock);
    /* blocks.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 6976), (float *)(s->arena + 4864), (float *)(s->arena + 4928), (vec *)(s->arena + 42033664) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 33579520) + block * 16512L, (const float *)(s->arena + 8069632), (float *)(s->arena + 6656), (float *)(s->arena + 6720), (float *)(s->arena + 6464), (vec *)(s->arena + 58941952) + block * 16512L, (float *)(s->arena + 187200) + item * 16 + 0, (float *)(s->arena + 188224) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 175, &clock);
    /* blocks.1.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 187200), (const float *)(s->arena + 188224), (float *)(s->arena + 6528), s->gradients + 7440, s->gradients + 7456, (float *)(s->arena + 6656), (float *)(s->arena + 6464), (float *)(s->arena + 4992), (float *)(s->arena + 5056));
    }
    lap(s, thread, 176, &clock);
    /* blocks.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32_v3((float *)(s->arena + 42033664) + item * 2304L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 5696), (float *)(s->arena + 5760), (float *)(s->arena + 6336), (float *)(s->arena + 6400), (vec *)(s->arena + 25125376) + block * 16512L, (vec *)(s->arena + 8217088) + block * 16512L, (float *)(s->arena + 4992), (float *)(s->arena + 5056), (vec *)(s->arena + 33579520) + block * 16512L, (vec *)(s->arena + 58941952) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 177, &clock);
    /* blocks.1.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_16_16(item, (const float *)(s->arena + 42033664), s->gradients + 5136);
    }
    lap(s, thread, 178, &clock);
    /* blocks.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v3((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 4992), (float *)(s->arena + 5056), (vec *)(s->arena + 33579520) + block * 16512L, (vec *)(s->arena + 58941952) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 8217088) + block * 16512L, (vec *)(s->arena + 25125376) + block * 16512L, (const float *)(s->arena + 8106496), (float *)(s->arena + 5696), (float *)(s->arena + 5760), (float *)(s->arena + 6336), (float *)(s->arena + 6400), (float *)(s->arena + 6144), (vec *)(s->arena + 50487808) + block * 16512L, (float *)(s->arena + 189248) + item * 16 + 0, (float *)(s->arena + 190272) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 179, &clock);
    /* blocks.0.net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 189248), (const float *)(s->arena + 190272), (float *)(s->arena + 6208), s->gradients + 5104, s->gradients + 5120, (float *)(s->arena + 6336), (float *)(s->arena + 6144), (float *)(s->arena + 5120), (float *)(s->arena + 5184));
    }
    lap(s, thread, 180, &clock);
    /* blocks.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32((float *)(s->arena + 42033664) + item * 2304L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 6016), (float *)(s->arena + 6080), (vec *)(s->arena + 16671232) + block * 16512L, (float *)(s->arena + 6336), (float *)(s->arena + 5120), (float *)(s->arena + 5184), (vec *)(s->arena + 25125376) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 181, &clock);
    /* blocks.0.net.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_16_16(item, (const float *)(s->arena + 42033664), s->gradients + 2800);
    }
    lap(s, thread, 182, &clock);
    /* blocks.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 6336), (float *)(s->arena + 5120), (float *)(s->arena + 5184), (vec *)(s->arena + 25125376) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 16671232) + block * 16512L, (const float *)(s->arena + 8143360), (float *)(s->arena + 6016), (float *)(s->arena + 6080), (float *)(s->arena + 5824), (vec *)(s->arena + 33579520) + block * 16512L, (float *)(s->arena + 191296) + item * 16 + 0, (float *)(s->arena + 192320) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 183, &clock);
    /* blocks.0.net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 191296), (const float *)(s->arena + 192320), (float *)(s->arena + 5888), s->gradients + 2768, s->gradients + 2784, (float *)(s->arena + 6016), (float *)(s->arena + 5824), (float *)(s->arena + 5248), (float *)(s->arena + 5312));
    }
    lap(s, thread, 184, &clock);
    /* blocks.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32_v4((float *)(s->arena + 25125376) + item * 2304L, (vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 5696), (float *)(s->arena + 5760), (vec *)(s->arena + 8217088) + block * 16512L, (float *)(s->arena + 5248), (float *)(s->arena + 5312), (vec *)(s->arena + 16671232) + block * 16512L, (vec *)(s->arena + 33579520) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 185, &clock);
    /* blocks.0.net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_16_16(item, (const float *)(s->arena + 25125376), s->gradients + 464);
    }
    lap(s, thread, 186, &clock);
    /* blocks.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v4((vec *)(s->scratch + thread * 1802240L), (float *)(s->arena + 5248), (float *)(s->arena + 5312), (vec *)(s->arena + 16671232) + block * 16512L, (vec *)(s->arena + 33579520) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, (vec *)(s->arena + 8217088) + block * 16512L, (const float *)(s->arena + 8180224), (float *)(s->arena + 5696), (float *)(s->arena + 5760), (float *)(s->arena + 5504), (vec *)(s->arena + 50487808) + block * 16512L, (float *)(s->arena + 193344) + item * 16 + 0, (float *)(s->arena + 194368) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 187, &clock);
    /* input_net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 193344), (const float *)(s->arena + 194368), (float *)(s->arena + 5568), s->gradients + 432, s->gradients + 448, (float *)(s->arena + 5696), (float *)(s->arena + 5504), (float *)(s->arena + 5376), (float *)(s->arena + 5440));
    }
    lap(s, thread, 188, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_3_16_h32w32((float *)(s->arena + 16671232) + item * 432L, (vec *)(s->scratch + thread * 1802240L), (vec *)s->images + block * 3072L, (float *)(s->arena + 5376), (float *)(s->arena + 5440), (vec *)(s->arena + 8217088) + block * 16512L, (vec *)(s->arena + 50487808) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 189, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_3_16(item, (const float *)(s->arena + 16671232), s->gradients + 0);
    }
    lap(s, thread, 190, &clock);
}

static void run(NetcState *s, NetcMode mode) {
#pragma omp parallel num_threads(s->threads)
    {
        const int thread = omp_get_thread_num();
        forward(s, mode, thread);
        if (mode == NETC_TRAIN) {
            backward(s, mode, thread);
        }
    }
}

static const NetcTensorInfo tensors[] = {
    {"input_net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 3, 3, 3}, 0, 432, NETC_INIT_NORMAL, 0.117851131},
    {"input_net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 432, 16, NETC_INIT_CONSTANT, 1},
    {"input_net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 448, 16, NETC_INIT_CONSTANT, 0},
    {"input_net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 0, 16, NETC_INIT_CONSTANT, 0},
    {"input_net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 16, 16, NETC_INIT_CONSTANT, 1},
    {"input_net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 0, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 464, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.0.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 2768, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 2784, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 32, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 48, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 1, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 2800, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.0.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 5104, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 5120, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 64, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 80, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 2, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 5136, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.1.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 7440, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 7456, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 96, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 112, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 3, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 7472, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.1.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 9776, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 9792, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 128, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 144, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 4, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 9808, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.2.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 12112, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 12128, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 160, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 176, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 5, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 12144, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.2.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 14448, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 14464, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 192, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 208, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 6, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 16, 3, 3}, 14480, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.3.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 19088, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 19120, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 224, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 256, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 7, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 19152, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.3.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 28368, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 28400, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 288, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 320, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 8, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.3.downsample.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 16, 1, 1}, 28432, 512, NETC_INIT_NORMAL, 0.25},
    {"blocks.3.downsample.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 28944, 32, NETC_INIT_UNIFORM, 0.25},
    {"blocks.4.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 28976, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 38192, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 38224, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 352, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 384, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 9, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 38256, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 47472, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 47504, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 416, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 448, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 10, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 47536, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.5.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 56752, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 56784, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 480, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 512, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 11, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 56816, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.5.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 66032, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 66064, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 544, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 576, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 12, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 32, 3, 3}, 66096, 18432, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.6.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 84528, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 84592, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 608, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 672, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 13, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 84656, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.6.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 121520, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 121584, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 736, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 800, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 14, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.downsample.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 32, 1, 1}, 121648, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"blocks.6.downsample.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {64, 0, 0, 0}, 123696, 64, NETC_INIT_UNIFORM, 0.176776692},
    {"blocks.7.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 123760, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.7.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 160624, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 160688, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 864, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 928, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 15, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 160752, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.7.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 197616, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 197680, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 992, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 1056, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 16, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 197744, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.8.net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 234608, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 234672, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 1120, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 1184, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 17, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 234736, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.8.net.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 271600, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 271664, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 1248, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 1312, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 18, 1, NETC_INIT_CONSTANT, 0},
    {"output_net.2.weight", NETC_PARAMETER, NETC_ROLE_LINEAR_WEIGHT, 2, {10, 64, 0, 0}, 271728, 640, NETC_INIT_UNIFORM, 0.125},
    {"output_net.2.bias", NETC_PARAMETER, NETC_ROLE_LINEAR_BIAS, 1, {10, 0, 0, 0}, 272368, 10, NETC_INIT_UNIFORM, 0.125},
};

static const NetcLayerInfo layers[] = {
    {"input_net.0", "conv 3x3", "", 16, 32, 32, 432, 442368, 8454144},
    {"input_net.1", "bn", "input_net.0", 16, 32, 32, 32, 0, 0},
    {"input_net.2", "act relu", "input_net.1", 16, 32, 32, 0, 0, 0},
    {"blocks.0.net.0", "conv 3x3", "input_net.2", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.0.net.1", "bn", "blocks.0.net.0", 16, 32, 32, 32, 0, 0},
    {"blocks.0.net.2", "act relu", "blocks.0.net.1", 16, 32, 32, 0, 0, 0},
    {"blocks.0.net.3", "conv 3x3", "blocks.0.net.2", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.0.net.4", "bn", "blocks.0.net.3", 16, 32, 32, 32, 0, 0},
    {"blocks.0", "add", "blocks.0.net.4 input_net.2", 16, 32, 32, 0, 0, 0},
    {"blocks.0.0", "act relu", "blocks.0", 16, 32, 32, 0, 0, 0},
    {"blocks.1.net.0", "conv 3x3", "blocks.0.0", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.1.net.1", "bn", "blocks.1.net.0", 16, 32, 32, 32, 0, 0},
    {"blocks.1.net.2", "act relu", "blocks.1.net.1", 16, 32, 32, 0, 0, 0},
    {"blocks.1.net.3", "conv 3x3", "blocks.1.net.2", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.1.net.4", "bn", "blocks.1.net.3", 16, 32, 32, 32, 0, 0},
    {"blocks.1", "add", "blocks.1.net.4 blocks.0.0", 16, 32, 32, 0, 0, 0},
    {"blocks.1.0", "act relu", "blocks.1", 16, 32, 32, 0, 0, 8454144},
    {"blocks.2.net.0", "conv 3x3", "blocks.1.0", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.2.net.1", "bn", "blocks.2.net.0", 16, 32, 32, 32, 0, 0},
    {"blocks.2.net.2", "act relu", "blocks.2.net.1", 16, 32, 32, 0, 0, 0},
    {"blocks.2.net.3", "conv 3x3", "blocks.2.net.2", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.2.net.4", "bn", "blocks.2.net.3", 16, 32, 32, 32, 0, 0},
    {"blocks.2", "add", "blocks.2.net.4 blocks.1.0", 16, 32, 32, 0, 0, 0},
    {"blocks.2.0", "act relu", "blocks.2", 16, 32, 32, 0, 0, 0},
    {"blocks.3.net.0", "conv 3x3 stride 2", "blocks.2.0", 32, 16, 16, 4608, 1179648, 4325376},
    {"blocks.3.net.1", "bn", "blocks.3.net.0", 32, 16, 16, 64, 0, 0},
    {"blocks.3.net.2", "act relu", "blocks.3.net.1", 32, 16, 16, 0, 0, 0},
    {"blocks.3.net.3", "conv 3x3", "blocks.3.net.2", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.3.net.4", "bn", "blocks.3.net.3", 32, 16, 16, 64, 0, 0},
    {"blocks.3.downsample", "conv 1x1 stride 2", "blocks.2.0", 32, 16, 16, 544, 131072, 4325376},
    {"blocks.3", "add", "blocks.3.net.4 blocks.3.downsample", 32, 16, 16, 0, 0, 0},
    {"blocks.3.0", "act relu", "blocks.3", 32, 16, 16, 0, 0, 0},
    {"blocks.4.net.0", "conv 3x3", "blocks.3.0", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.4.net.1", "bn", "blocks.4.net.0", 32, 16, 16, 64, 0, 0},
    {"blocks.4.net.2", "act relu", "blocks.4.net.1", 32, 16, 16, 0, 0, 0},
    {"blocks.4.net.3", "conv 3x3", "blocks.4.net.2", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.4.net.4", "bn", "blocks.4.net.3", 32, 16, 16, 64, 0, 0},
    {"blocks.4", "add", "blocks.4.net.4 blocks.3.0", 32, 16, 16, 0, 0, 0},
    {"blocks.4.0", "act relu", "blocks.4", 32, 16, 16, 0, 0, 0},
    {"blocks.5.net.0", "conv 3x3", "blocks.4.0", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.5.net.1", "bn", "blocks.5.net.0", 32, 16, 16, 64, 0, 0},
    {"blocks.5.net.2", "act relu", "blocks.5.net.1", 32, 16, 16, 0, 0, 0},
    {"blocks.5.net.3", "conv 3x3", "blocks.5.net.2", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.5.net.4", "bn", "blocks.5.net.3", 32, 16, 16, 64, 0, 0},
    {"blocks.5", "add", "blocks.5.net.4 blocks.4.0", 32, 16, 16, 0, 0, 0},
    {"blocks.5.0", "act relu", "blocks.5", 32, 16, 16, 0, 0, 4325376},
    {"blocks.6.net.0", "conv 3x3 stride 2", "blocks.5.0", 64, 8, 8, 18432, 1179648, 2228224},
    {"blocks.6.net.1", "bn", "blocks.6.net.0", 64, 8, 8, 128, 0, 0},
    {"blocks.6.net.2", "act relu", "blocks.6.net.1", 64, 8, 8, 0, 0, 0},
    {"blocks.6.net.3", "conv 3x3", "blocks.6.net.2", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.6.net.4", "bn", "blocks.6.net.3", 64, 8, 8, 128, 0, 0},
    {"blocks.6.downsample", "conv 1x1 stride 2", "blocks.5.0", 64, 8, 8, 2112, 131072, 2228224},
    {"blocks.6", "add", "blocks.6.net.4 blocks.6.downsample", 64, 8, 8, 0, 0, 0},
    {"blocks.6.0", "act relu", "blocks.6", 64, 8, 8, 0, 0, 0},
    {"blocks.7.net.0", "conv 3x3", "blocks.6.0", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.7.net.1", "bn", "blocks.7.net.0", 64, 8, 8, 128, 0, 0},
    {"blocks.7.net.2", "act relu", "blocks.7.net.1", 64, 8, 8, 0, 0, 0},
    {"blocks.7.net.3", "conv 3x3", "blocks.7.net.2", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.7.net.4", "bn", "blocks.7.net.3", 64, 8, 8, 128, 0, 0},
    {"blocks.7", "add", "blocks.7.net.4 blocks.6.0", 64, 8, 8, 0, 0, 0},
    {"blocks.7.0", "act relu", "blocks.7", 64, 8, 8, 0, 0, 0},
    {"blocks.8.net.0", "conv 3x3", "blocks.7.0", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.8.net.1", "bn", "blocks.8.net.0", 64, 8, 8, 128, 0, 0},
    {"blocks.8.net.2", "act relu", "blocks.8.net.1", 64, 8, 8, 0, 0, 0},
    {"blocks.8.net.3", "conv 3x3", "blocks.8.net.2", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.8.net.4", "bn", "blocks.8.net.3", 64, 8, 8, 128, 0, 0},
    {"blocks.8", "add", "blocks.8.net.4 blocks.7.0", 64, 8, 8, 0, 0, 0},
    {"blocks.8.0", "act relu", "blocks.8", 64, 8, 8, 0, 0, 2228224},
    {"output_net.0", "avgpool global", "blocks.8.0", 64, 1, 1, 0, 0, 32768},
    {"output_net.1", "flatten", "output_net.0", 64, 1, 1, 0, 0, 0},
    {"output_net.2", "linear", "output_net.1", 10, 1, 1, 650, 640, 5120},
};

static const NetcKernelInfo kernels[] = {
    {"pack_conv_3x3_3_16", "input_net.0", false, 0, 1728, 1.152e-07},
    {"pack_conv_winograd_3x3_16_16", "blocks.0.net.0", false, 0, 36864, 2.458e-06},
    {"pack_conv_winograd_3x3_16_16", "blocks.0.net.3", false, 0, 36864, 2.458e-06},
    {"pack_conv_winograd_3x3_16_16", "blocks.1.net.0", false, 0, 36864, 2.458e-06},
    {"pack_conv_winograd_3x3_16_16", "blocks.1.net.3", false, 0, 36864, 2.458e-06},
    {"pack_conv_winograd_3x3_16_16", "blocks.2.net.0", false, 0, 36864, 2.458e-06},
    {"pack_conv_winograd_3x3_16_16", "blocks.2.net.3", false, 0, 36864, 2.458e-06},
    {"pack_conv_3x3_16_32", "blocks.3.net.0", false, 0, 18432, 1.229e-06},
    {"pack_conv_winograd_3x3_32_32", "blocks.3.net.3", false, 0, 147456, 9.83e-06},
    {"pack_conv_1x1_16_32", "blocks.3.downsample", false, 0, 2048, 1.365e-07},
    {"pack_conv_winograd_3x3_32_32", "blocks.4.net.0", false, 0, 147456, 9.83e-06},
    {"pack_conv_winograd_3x3_32_32", "blocks.4.net.3", false, 0, 147456, 9.83e-06},
    {"pack_conv_winograd_3x3_32_32", "blocks.5.net.0", false, 0, 147456, 9.83e-06},
    {"pack_conv_winograd_3x3_32_32", "blocks.5.net.3", false, 0, 147456, 9.83e-06},
    {"pack_conv_3x3_32_64", "blocks.6.net.0", false, 0, 73728, 4.915e-06},
    {"pack_conv_winograd_3x3_64_64", "blocks.6.net.3", false, 0, 589824, 3.932e-05},
    {"pack_conv_1x1_32_64", "blocks.6.downsample", false, 0, 8192, 5.461e-07},
    {"pack_conv_winograd_3x3_64_64", "blocks.7.net.0", false, 0, 589824, 3.932e-05},
    {"pack_conv_winograd_3x3_64_64", "blocks.7.net.3", false, 0, 589824, 3.932e-05},
    {"pack_conv_winograd_3x3_64_64", "blocks.8.net.0", false, 0, 589824, 3.932e-05},
    {"pack_conv_winograd_3x3_64_64", "blocks.8.net.3", false, 0, 589824, 3.932e-05},
    {"conv3x3_3_16_h32w32s1", "input_net.0", false, 1.13246e+08, 9.9632e+06, 0.001281},
    {"moments_16", "input_net.0", false, 2.09715e+06, 0, 2.372e-05},
    {"norm_scale_16", "input_net.1", false, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.0.net.0", false, 6.0398e+08, 1.68141e+07, 0.006832},
    {"moments_16", "blocks.0.net.0", false, 2.09715e+06, 0, 2.372e-05},
    {"norm_scale_16", "blocks.0.net.1", false, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.0.net.3", false, 6.0398e+08, 1.68141e+07, 0.006832},
    {"moments_16", "blocks.0.net.3", false, 2.09715e+06, 0, 2.372e-05},
    {"norm_scale_16", "blocks.0.net.4", false, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_16_16_h32w32s1_v2", "blocks.1.net.0", false, 6.0398e+08, 2.52027e+07, 0.006832},
    {"moments_16", "blocks.1.net.0", false, 2.09715e+06, 0, 2.372e-05},
    {"norm_scale_16", "blocks.1.net.1", false, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.1.net.3", false, 6.0398e+08, 1.68141e+07, 0.006832},
    {"moments_16", "blocks.1.net.3", false, 2.09715e+06, 0, 2.372e-05},
    {"norm_scale_16", "blocks.1.net.4", false, 2.09715e+06, 0, 2.372e-05},
    {"pointwise_16_h32w32", "blocks.1.0", false, 2.09715e+06, 3.35544e+07, 0.002237},
    {"conv3x3_winograd_16_16_h32w32s1_v3", "blocks.2.net.0", false, 6.0398e+08, 1.68141e+07, 0.006832},
    {"moments_16", "blocks.2.net.0", false, 2.09715e+06, 0, 2.372e-05},
    {"norm_scale_16", "blocks.2.net.1", false, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.2.net.3", false, 6.0398e+08, 1.68141e+07, 0.006832},
    {"moments_16", "blocks.2.net.3", false, 2.09715e+06, 0, 2.372e-05},
    {"norm_scale_16", "blocks.2.net.4", false, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_16_32_h32w32s2", "blocks.3.net.0", false, 3.0199e+08, 2.099e+07, 0.003416},
    {"moments_32", "blocks.3.net.0", false, 1.04858e+06, 0, 1.186e-05},
    {"norm_scale_32", "blocks.3.net.1", false, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_32_32_h16w16s1", "blocks.3.net.3", false, 6.0398e+08, 8.53606e+06, 0.006832},
    {"moments_32", "blocks.3.net.3", false, 1.04858e+06, 0, 1.186e-05},
    {"norm_scale_32", "blocks.3.net.4", false, 1.04858e+06, 0, 1.186e-05},
    {"conv1x1_16_32_h32w32s2", "blocks.3.downsample", false, 3.35544e+07, 2.51679e+07, 0.001678},
    {"conv3x3_winograd_32_32_h16w16s1_v2", "blocks.4.net.0", false, 6.0398e+08, 8.53606e+06, 0.006832},
    {"moments_32", "blocks.4.net.0", false, 1.04858e+06, 0, 1.186e-05},
    {"norm_scale_32", "blocks.4.net.1", false, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_32_32_h16w16s1", "blocks.4.net.3", false, 6.0398e+08, 8.53606e+06, 0.006832},
    {"moments_32", "blocks.4.net.3", false, 1.04858e+06, 0, 1.186e-05},
    {"norm_scale_32", "blocks.4.net.4", false, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_32_32_h16w16s1_v3", "blocks.5.net.0", false, 6.0398e+08, 1.27304e+07, 0.006832},
    {"moments_32", "blocks.5.net.0", false, 1.04858e+06, 0, 1.186e-05},
    {"norm_scale_32", "blocks.5.net.1", false, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_32_32_h16w16s1", "blocks.5.net.3", false, 6.0398e+08, 8.53606e+06, 0.006832},
    {"moments_32", "blocks.5.net.3", false, 1.04858e+06, 0, 1.186e-05},
    {"norm_scale_32", "blocks.5.net.4", false, 1.04858e+06, 0, 1.186e-05},
    {"pointwise_32_h16w16", "blocks.5.0", false, 1.04858e+06, 1.67772e+07, 0.001118},
    {"conv3x3_32_64_h16w16s2", "blocks.6.net.0", false, 3.0199e+08, 6.36518e+06, 0.003416},
    {"moments_64", "blocks.6.net.0", false, 524288, 0, 5.931e-06},
    {"norm_scale_64", "blocks.6.net.1", false, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_64_64_h8w8s1", "blocks.6.net.3", false, 6.0398e+08, 4.78413e+06, 0.006832},
    {"moments_64", "blocks.6.net.3", false, 524288, 0, 5.931e-06},
    {"norm_scale_64", "blocks.6.net.4", false, 524288, 0, 5.931e-06},
    {"conv1x1_32_64_h16w16s2", "blocks.6.downsample", false, 3.35544e+07, 8.3968e+06, 0.0005598},
    {"conv3x3_winograd_64_64_h8w8s1_v2", "blocks.7.net.0", false, 6.0398e+08, 4.78413e+06, 0.006832},
    {"moments_64", "blocks.7.net.0", false, 524288, 0, 5.931e-06},
    {"norm_scale_64", "blocks.7.net.1", false, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_64_64_h8w8s1", "blocks.7.net.3", false, 6.0398e+08, 4.78413e+06, 0.006832},
    {"moments_64", "blocks.7.net.3", false, 524288, 0, 5.931e-06},
    {"norm_scale_64", "blocks.7.net.4", false, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_64_64_h8w8s1_v3", "blocks.8.net.0", false, 6.0398e+08, 6.88128e+06, 0.006832},
    {"moments_64", "blocks.8.net.0", false, 524288, 0, 5.931e-06},
    {"norm_scale_64", "blocks.8.net.1", false, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_64_64_h8w8s1", "blocks.8.net.3", false, 6.0398e+08, 4.78413e+06, 0.006832},
    {"moments_64", "blocks.8.net.3", false, 524288, 0, 5.931e-06},
    {"norm_scale_64", "blocks.8.net.4", false, 524288, 0, 5.931e-06},
    {"pointwise_64_h8w8", "blocks.8.0", false, 524288, 8.38861e+06, 0.0005592},
    {"avgpool8x8_64_h8w8s1", "output_net.0", false, 8192, 2.12992e+06, 0.000142},
    {"linear_64_10", "output_net.2", false, 163840, 37888, 2.526e-06},
    {"cross_entropy_10", "", false, 1280, 5120, 3.413e-07},
    {"pack_data_grad_winograd_3x3_64_64", "blocks.8.net.3", true, 0, 589824, 3.932e-05},
    {"pack_data_grad_winograd_3x3_64_64", "blocks.8.net.0", true, 0, 589824, 3.932e-05},
    {"pack_data_grad_winograd_3x3_64_64", "blocks.7.net.3", true, 0, 589824, 3.932e-05},
    {"pack_data_grad_winograd_3x3_64_64", "blocks.7.net.0", true, 0, 589824, 3.932e-05},
    {"pack_data_grad_1x1_32_64", "blocks.6.downsample", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_winograd_3x3_64_64", "blocks.6.net.3", true, 0, 589824, 3.932e-05},
    {"pack_data_grad_3x3_32_64", "blocks.6.net.0", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_winograd_3x3_32_32", "blocks.5.net.3", true, 0, 147456, 9.83e-06},
    {"pack_data_grad_winograd_3x3_32_32", "blocks.5.net.0", true, 0, 147456, 9.83e-06},
    {"pack_data_grad_winograd_3x3_32_32", "blocks.4.net.3", true, 0, 147456, 9.83e-06},
    {"pack_data_grad_winograd_3x3_32_32", "blocks.4.net.0", true, 0, 147456, 9.83e-06},
    {"pack_data_grad_1x1_16_32", "blocks.3.downsample", true, 0, 2048, 1.365e-07},
    {"pack_data_grad_winograd_3x3_32_32", "blocks.3.net.3", true, 0, 147456, 9.83e-06},
    {"pack_data_grad_3x3_16_32", "blocks.3.net.0", true, 0, 18432, 1.229e-06},
    {"pack_data_grad_winograd_3x3_16_16", "blocks.2.net.3", true, 0, 36864, 2.458e-06},
    {"pack_data_grad_winograd_3x3_16_16", "blocks.2.net.0", true, 0, 36864, 2.458e-06},
    {"pack_data_grad_winograd_3x3_16_16", "blocks.1.net.3", true, 0, 36864, 2.458e-06},
    {"pack_data_grad_winograd_3x3_16_16", "blocks.1.net.0", true, 0, 36864, 2.458e-06},
    {"pack_data_grad_winograd_3x3_16_16", "blocks.0.net.3", true, 0, 36864, 2.458e-06},
    {"pack_data_grad_winograd_3x3_16_16", "blocks.0.net.0", true, 0, 36864, 2.458e-06},
    {"cross_entropy_grad_10", "", true, 1280, 10240, 6.827e-07},
    {"linear_weight_grad_64_10", "output_net.2", true, 163840, 37888, 2.526e-06},
    {"linear_data_grad_64_10", "output_net.2", true, 163840, 37888, 2.526e-06},
    {"avgpool_grad8x8_64_h8w8s1", "output_net.0", true, 524288, 1.05185e+07, 0.0007012},
    {"norm_backward_64", "blocks.8.net.4", true, 524288, 0, 5.931e-06},
    {"conv3x3_weight_grad_winograd_64_64_h8w8", "blocks.8.net.3", true, 6.0398e+08, 8.65075e+06, 0.006832},
    {"conv3x3_combine_weight_grad_64_64", "blocks.8.net.3", true, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1", "blocks.8.net.3", true, 6.0398e+08, 1.52699e+07, 0.006832},
    {"norm_backward_64", "blocks.8.net.1", true, 524288, 0, 5.931e-06},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v2", "blocks.8.net.0", true, 6.0398e+08, 1.07479e+07, 0.006832},
    {"conv3x3_combine_weight_grad_64_64", "blocks.8.net.0", true, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v2", "blocks.8.net.0", true, 6.0398e+08, 2.78528e+07, 0.006832},
    {"norm_backward_64", "blocks.7.net.4", true, 524288, 0, 5.931e-06},
    {"conv3x3_weight_grad_winograd_64_64_h8w8", "blocks.7.net.3", true, 6.0398e+08, 8.65075e+06, 0.006832},
    {"conv3x3_combine_weight_grad_64_64", "blocks.7.net.3", true, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1", "blocks.7.net.3", true, 6.0398e+08, 1.52699e+07, 0.006832},
    {"norm_backward_64", "blocks.7.net.1", true, 524288, 0, 5.931e-06},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v3", "blocks.7.net.0", true, 6.0398e+08, 8.65075e+06, 0.006832},
    {"conv3x3_combine_weight_grad_64_64", "blocks.7.net.0", true, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v3", "blocks.7.net.0", true, 6.0398e+08, 2.15613e+07, 0.006832},
    {"conv1x1_weight_grad_32_64_h8w8s2", "blocks.6.downsample", true, 3.35544e+07, 6.42662e+06, 0.0004284},
    {"conv1x1_combine_weight_grad_32_64", "blocks.6.downsample", true, 524288, 0, 5.931e-06},
    {"conv1x1_data_grad_64_32_h16w16s2", "blocks.6.downsample", true, 3.35544e+07, 6.29965e+06, 0.00042},
    {"norm_backward_64", "blocks.6.net.4", true, 524288, 0, 5.931e-06},
    {"conv3x3_weight_grad_winograd_64_64_h8w8", "blocks.6.net.3", true, 6.0398e+08, 8.65075e+06, 0.006832},
    {"conv3x3_combine_weight_grad_64_64", "blocks.6.net.3", true, 524288, 0, 5.931e-06},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1", "blocks.6.net.3", true, 6.0398e+08, 1.52699e+07, 0.006832},
    {"norm_backward_64", "blocks.6.net.1", true, 524288, 0, 5.931e-06},
    {"conv3x3_weight_grad_32_64_h8w8s2", "blocks.6.net.0", true, 3.0199e+08, 9.56826e+06, 0.003416},
    {"conv3x3_combine_weight_grad_32_64", "blocks.6.net.0", true, 524288, 0, 5.931e-06},
    {"conv3x3_data_grad_64_32_h16w16s2", "blocks.6.net.0", true, 3.0199e+08, 3.78225e+07, 0.003416},
    {"norm_backward_32", "blocks.5.net.4", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.5.net.3", true, 6.0398e+08, 1.31727e+07, 0.006832},
    {"conv3x3_combine_weight_grad_32_32", "blocks.5.net.3", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.5.net.3", true, 6.0398e+08, 2.95076e+07, 0.006832},
    {"norm_backward_32", "blocks.5.net.1", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_weight_grad_winograd_32_32_h16w16_v2", "blocks.5.net.0", true, 6.0398e+08, 1.7367e+07, 0.006832},
    {"conv3x3_combine_weight_grad_32_32", "blocks.5.net.0", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1_v2", "blocks.5.net.0", true, 6.0398e+08, 5.46734e+07, 0.006832},
    {"norm_backward_32", "blocks.4.net.4", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.4.net.3", true, 6.0398e+08, 1.31727e+07, 0.006832},
    {"conv3x3_combine_weight_grad_32_32", "blocks.4.net.3", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.4.net.3", true, 6.0398e+08, 2.95076e+07, 0.006832},
    {"norm_backward_32", "blocks.4.net.1", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_weight_grad_winograd_32_32_h16w16_v3", "blocks.4.net.0", true, 6.0398e+08, 1.31727e+07, 0.006832},
    {"conv3x3_combine_weight_grad_32_32", "blocks.4.net.0", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1_v3", "blocks.4.net.0", true, 6.0398e+08, 4.20905e+07, 0.006832},
    {"conv1x1_weight_grad_16_32_h16w16s2", "blocks.3.downsample", true, 3.35544e+07, 2.10063e+07, 0.0014},
    {"conv1x1_combine_weight_grad_16_32", "blocks.3.downsample", true, 1.04858e+06, 0, 1.186e-05},
    {"conv1x1_data_grad_32_16_h32w32s2", "blocks.3.downsample", true, 3.35544e+07, 1.2585e+07, 0.000839},
    {"norm_backward_32", "blocks.3.net.4", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.3.net.3", true, 6.0398e+08, 1.31727e+07, 0.006832},
    {"conv3x3_combine_weight_grad_32_32", "blocks.3.net.3", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.3.net.3", true, 6.0398e+08, 2.95076e+07, 0.006832},
    {"norm_backward_32", "blocks.3.net.1", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_weight_grad_16_32_h16w16s2", "blocks.3.net.0", true, 3.0199e+08, 2.54607e+07, 0.003416},
    {"conv3x3_combine_weight_grad_16_32", "blocks.3.net.0", true, 1.04858e+06, 0, 1.186e-05},
    {"conv3x3_data_grad_32_16_h32w32s2", "blocks.3.net.0", true, 3.0199e+08, 1.00682e+08, 0.006712},
    {"norm_backward_16", "blocks.2.net.4", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.2.net.3", true, 6.0398e+08, 2.53133e+07, 0.006832},
    {"conv3x3_combine_weight_grad_16_16", "blocks.2.net.3", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.2.net.3", true, 6.0398e+08, 5.87571e+07, 0.006832},
    {"norm_backward_16", "blocks.2.net.1", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_16_16_h32w32_v2", "blocks.2.net.0", true, 6.0398e+08, 2.53133e+07, 0.006832},
    {"conv3x3_combine_weight_grad_16_16", "blocks.2.net.0", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v2", "blocks.2.net.0", true, 6.0398e+08, 8.39229e+07, 0.006832},
    {"norm_backward_16", "blocks.1.net.4", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.1.net.3", true, 6.0398e+08, 2.53133e+07, 0.006832},
    {"conv3x3_combine_weight_grad_16_16", "blocks.1.net.3", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.1.net.3", true, 6.0398e+08, 5.87571e+07, 0.006832},
    {"norm_backward_16", "blocks.1.net.1", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_16_16_h32w32_v3", "blocks.1.net.0", true, 6.0398e+08, 3.37019e+07, 0.006832},
    {"conv3x3_combine_weight_grad_16_16", "blocks.1.net.0", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v3", "blocks.1.net.0", true, 6.0398e+08, 1.09089e+08, 0.007273},
    {"norm_backward_16", "blocks.0.net.4", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.0.net.3", true, 6.0398e+08, 2.53133e+07, 0.006832},
    {"conv3x3_combine_weight_grad_16_16", "blocks.0.net.3", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.0.net.3", true, 6.0398e+08, 5.87571e+07, 0.006832},
    {"norm_backward_16", "blocks.0.net.1", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_16_16_h32w32_v4", "blocks.0.net.0", true, 6.0398e+08, 2.53133e+07, 0.006832},
    {"conv3x3_combine_weight_grad_16_16", "blocks.0.net.0", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v4", "blocks.0.net.0", true, 6.0398e+08, 8.39229e+07, 0.006832},
    {"norm_backward_16", "input_net.1", true, 2.09715e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_3_16_h32w32", "input_net.0", true, 1.13246e+08, 1.83777e+07, 0.001281},
    {"conv3x3_combine_weight_grad_3_16", "input_net.0", true, 2.09715e+06, 0, 2.372e-05},
};

static const NetcRecipe recipe = {
    .data = "cifar10",
    .split_train = 45000,
    .split_validation = 5000,
    .augmentations = {{NETC_HFLIP, 0.5, 0, 0, 0}, {NETC_RANDOM_RESIZED_CROP, 0.80000000000000004, 1, 0.90000000000000002, 1.1000000000000001}},
    .augmentation_count = 2,
    .has_normalization = false,
    .mean = {0},
    .deviation = {0},
    .batch = 128,
    .epochs = 180,
    .optimizer = NETC_SGD,
    .lr = 0.10000000000000001,
    .weight_decay = 0.0001,
    .momentum = 0.90000000000000002,
    .beta1 = 0.90000000000000002,
    .beta2 = 0.999,
    .epsilon = 1e-08,
    .nesterov = false,
    .decay_norms_and_biases = true,
    .schedule = NETC_MULTISTEP,
    .milestones = {100, 150},
    .milestone_count = 2,
    .step_size = 0,
    .gamma = 0.10000000000000001,
    .min_lr = 0,
    .warmup_epochs = 0,
    .label_smoothing = 0,
    .clip_norm = 0,
    .clip_value = 0,
    .ema_decay = 0,
    .accumulate = 1,
    .early_stop_patience = 0,
    .seed = 42u,
};

static const struct {
    const char *layer;
    size_t offset, floats;
} stored[] = {
    {"input_net.0", 8217088, 2113536},
    {"blocks.0.net.0", 16671232, 2113536},
    {"blocks.0.net.3", 25125376, 2113536},
    {"blocks.1.net.0", 33579520, 2113536},
    {"blocks.1.net.3", 42033664, 2113536},
    {"blocks.1.0", 50487808, 2113536},
    {"blocks.2.net.0", 58941952, 2113536},
    {"blocks.2.net.3", 67396096, 2113536},
    {"blocks.3.net.0", 84304384, 1081344},
    {"blocks.3.net.3", 88629760, 1081344},
    {"blocks.3.downsample", 92955136, 1081344},
    {"blocks.4.net.0", 75850240, 1081344},
    {"blocks.4.net.3", 97280512, 1081344},
    {"blocks.5.net.0", 101605888, 1081344},
    {"blocks.5.net.3", 105931264, 1081344},
    {"blocks.5.0", 110256640, 1081344},
    {"blocks.6.net.0", 118907392, 557056},
    {"blocks.6.net.3", 121135616, 557056},
    {"blocks.6.downsample", 123363840, 557056},
    {"blocks.7.net.0", 114582016, 557056},
    {"blocks.7.net.3", 125592064, 557056},
    {"blocks.8.net.0", 127820288, 557056},
    {"blocks.8.net.3", 130048512, 557056},
    {"blocks.8.0", 132276736, 557056},
    {"output_net.0", 80175616, 8192},
    {"output_net.2", 80208384, 1280},
};

static const char *first_non_finite(const NetcState *s) {
    for (size_t i = 0; i < sizeof stored / sizeof *stored; i++) {
        const float *values = (const float *)(s->arena + stored[i].offset);
        for (size_t j = 0; j < stored[i].floats; j++) {
            if (!isfinite(values[j])) {
                return stored[i].layer;
            }
        }
    }
    return NULL;
}

extern const NetcModel resnet_model;
const NetcModel resnet_model = {
    .abi = NETC_MODEL_ABI,
    .name = "ResNet",
    .source = "nets/resnet.net",
    .target = "avx512",
    .fingerprint = "b9e871892b6ec087",
    .batch = 128,
    .padded_batch = 128,
    .lanes = 16,
    .channels = 3,
    .height = 32,
    .width = 32,
    .classes = 10,
    .parameter_floats = 272378,
    .buffer_floats = 1376,
    .counter_count = 19,
    .image_floats = 393216,
    .arena_bytes = 136733184,
    .scratch_bytes = 1802240,
    .tensors = tensors,
    .tensor_count = 120,
    .layers = layers,
    .layer_count = 71,
    .kernels = kernels,
    .kernel_count = 191,
    .recipe = &recipe,
    .run = run,
    .first_non_finite = first_non_finite,
};

#ifdef NETC_MAIN
#include "runtime/program.h"

int main(int argc, char **argv) {
    return netc_main(&resnet_model, argc, argv);
}
#endif
