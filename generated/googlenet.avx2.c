/* GoogleNet: forward and backward for batches of 128, written by netc from nets/googlenet.net for avx2.
 * Do not edit: change the network and run netc again.
 *
 * Image tensors are [block][channel][pixel][lane]: a vec is one pixel of 8 images. Every function
 * below does one work item, a stripe of rows of one block. */
#define NETC_LANES 8
#include "runtime/model.h"
#include "runtime/vector.h"
#include "runtime/winograd.h"

#include <cblas.h>
#include <omp.h>
#include <string.h>
#include <tgmath.h>

#define REALS(offset) ((real *)(s->arena + (offset)))
#define VECS(offset) ((vec *)(s->arena + (offset)))

/* Weights of one block of result channels, transformed to points, in the order in which the kernel reads them.
 * First used by input_net.0, nets/googlenet.net:7 */
NETC_KERNEL void pack_winograd_3x3_n_n(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int source_stride, const int result_stride, const int origin, const int sign) {
    enum { channels = 4 };
    const int first = item * channels, rest = result_channels - first;
    const int count = rest < channels ? rest : channels;
    real *to = packed + first * 36 * source_channels;
    for (int channel = 0; channel < source_channels; channel++) {
        for (int begin = 0; begin < count; begin += NETC_LANES) {
            const int lanes = count - begin < NETC_LANES ? count - begin : NETC_LANES;
            vec kernel[9] = {{0}}, half[6][3], points[6];
            for (int lane = 0; lane < lanes; lane++) {
                const real *from = weights + channel * source_stride + (first + begin + lane) * result_stride;
                NETC_UNROLL
                for (int tap = 0; tap < 9; tap++) {
                    kernel[tap][lane] = from[origin + sign * tap];
                }
            }
            NETC_UNROLL
            for (int column = 0; column < 3; column++) {
                netc_winograd_w_lanes(kernel + column, 3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w_lanes(half[row], 1, points, 1);
                for (int column = 0; column < 6; column++) {
                    real *const at = to + ((row * 6 + column) * source_channels + channel) * count + begin;
                    for (int lane = 0; lane < lanes; lane++) {
                        at[lane] = points[column][lane];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the kernel reads them.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void pack_1x1_n_n(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int result_stride) {
    enum { source_stride = 1, channels = 4 };
    const int first = item * channels, rest = result_channels - first;
    const int count = rest < channels ? rest : channels;
    {
        real *to = packed + first * source_channels * 1;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const real *from = weights + channel * source_stride + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to points, in the order in which the kernel reads them.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void pack_winograd_5x5_n_n(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int source_stride, const int result_stride, const int origin, const int sign) {
    enum { channels = 4 };
    const int first = item * channels, rest = result_channels - first;
    const int count = rest < channels ? rest : channels;
    real *to = packed + first * 64 * source_channels;
    for (int channel = 0; channel < source_channels; channel++) {
        for (int begin = 0; begin < count; begin += NETC_LANES) {
            const int lanes = count - begin < NETC_LANES ? count - begin : NETC_LANES;
            vec kernel[25] = {{0}}, half[8][5], points[8];
            for (int lane = 0; lane < lanes; lane++) {
                const real *from = weights + channel * source_stride + (first + begin + lane) * result_stride;
                NETC_UNROLL
                for (int tap = 0; tap < 25; tap++) {
                    kernel[tap][lane] = from[origin + sign * tap];
                }
            }
            NETC_UNROLL
            for (int column = 0; column < 5; column++) {
                netc_winograd5_w_lanes(kernel + column, 5, &half[0][column], 5);
            }
            for (int row = 0; row < 8; row++) {
                netc_winograd5_w_lanes(half[row], 1, points, 1);
                for (int column = 0; column < 8; column++) {
                    real *const at = to + ((row * 8 + column) * source_channels + channel) * count + begin;
                    for (int lane = 0; lane < lanes; lane++) {
                        at[lane] = points[column][lane];
                    }
                }
            }
        }
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 3 to 64 channels, 32x32 to 32x32 pixels.
 * First used by input_net.0, nets/googlenet.net:7 */
NETC_KERNEL void conv3x3_winograd_3_64_h32w32s1(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 3, result_channels = 64, most_result_channels = 64, in_block = 3072 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 1188;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 32 + 1 - (x);
                        const int to = inner < 34 ? inner : 34;
                        vec half[6][34];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_0 = in[(channel) * 1024 + lines[i] * 32 + x + p - 1];
                                column[i] = i >= 1 && i < 5 ? v_0 : netc_keep(v_0, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 34);
                        }
                        for (int p = to; p < 34; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 33, 33);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 1) * 32 + x + 32 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 33};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 2 % 64 * 2;
                        const int ahead = line / 32 * 32 + line % 32;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1024 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec bias_1 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 8 * 4, left = x + tile % 8 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_2 = results[i][j] + bias_1;
                                const vec v_3 = v_2 * v_2;
                                sum_0[panel + o] += v_2;
                                sum_1[panel + o] += v_3;
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], v_2);
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by input_net.0 */
NETC_KERNEL void moments_n(const real *partial, const real *partial1, real *mean, real *variance, real *rstd, const int channels, const int sum_pitch, const int squares_pitch, const int elements) {
    enum { most_channels = 96, items = 16 };
    double sum[most_channels] = {0};
    for (long item = 0; item < items; item++) {
        for (int c = 0; c < channels; c++) {
            sum[c] += (double)partial[item * sum_pitch + c];
        }
    }
    double squares[most_channels] = {0};
    for (long item = 0; item < items; item++) {
        for (int c = 0; c < channels; c++) {
            squares[c] += (double)partial1[item * squares_pitch + c];
        }
    }
    for (int c = 0; c < channels; c++) {
        const double average = sum[c] / elements;
        const double spread = fmax(squares[c] / elements - average * average, 0);
        mean[c] = (real)average;
        variance[c] = (real)spread;
        rstd[c] = (real)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by input_net.1, nets/googlenet.net:7 */
NETC_KERNEL void norm_scale_n(const NetcMode mode, const real *mean, const real *variance, const real *rstd, real *scale, real *shift, const real *weight, const real *bias, real *running_mean, real *running_variance, int64_t *tracked, const int elements, const int channels_0) {
    for (int c = 0; c < channels_0; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (real)0.1 * (mean[c] - running_mean[c]);
            running_variance[c] += (real)0.1 * (variance[c] * ((real)elements / (real)(elements - 1)) - running_variance[c]);
            scale[c] = weight[c] * rstd[c];
            shift[c] = bias[c] - mean[c] * scale[c];
        } else {
            scale[c] = weight[c] / sqrt(running_variance[c] + (real)1e-05);
            shift[c] = bias[c] - running_mean[c] * scale[c];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked += 1;
    }
}

/* 1x1 convolution, 64 to n channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_64_n_h32w32s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels, const int in_block) {
    enum { source_channels = 64, most_result_channels = 72 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + begin + x];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 1024 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 1032 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        netc_stream(&out[(first + o) * 1032 + begin + x + p], v_7);
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to n channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_winograd_32_n_h32w32s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels, const int in_block) {
    enum { source_channels = 32, most_result_channels = 48 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9540;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 32 + 1 - (x);
                        const int to = inner < 34 ? inner : 34;
                        vec half[6][34];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 34);
                        }
                        for (int p = to; p < 34; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 265, 265);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 1) * 32 + x + 32 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 265};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 4 % 64 * 2;
                        const int ahead = line / 32 * 32 + line % 32;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 1032 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 8 * 4, left = x + tile % 8 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 8 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_16_8_h32w32s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 8, most_result_channels = 8, in_block = 115584 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 8768;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 32 + 2 - (x);
                        const int to = inner < 36 ? inner : 36;
                        vec half[8][36];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 1032 + lines[i] * 32 + x + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 36);
                        }
                        for (int p = to; p < 36; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 2) * 32 + x + 32 : (y + 6) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 8) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
                    for (int first = panel; first < panel + 8; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 2 % 64 * 2;
                        const int ahead = line / 32 * 32 + line % 32;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 8; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 8 * 4, left = x + tile % 8 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.0.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool3x3_64_h32w32s1p1(vec *scratch, const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    vec *const line = scratch, *const rows = line + 34;
    for (int x = 0; x < 34; x++) {
        line[x] = netc_broadcast(-INFINITY);
    }
    for (int c = 0; c < 64; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        int next = -1; /* row of the input to be read */
        for (int y = row_begin; y < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const slot = rows + (next + 1) % 3 * 33;
                if (next < 0 || next >= 32) {
                    for (int x = 0; x < 32; x++) {
                        slot[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 32; x++) {
                    __builtin_prefetch(in + (c + 1) * 1032 + next * 32 + x, 0, 2);
                    const vec v_2 = in[(c) * 1032 + next * 32 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 32; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        const vec element = line[x + k];
                        so_far = netc_max(so_far, element);
                    }
                    slot[x] = so_far;
                }
            }
            for (int x = 0; x < 32; x++) {
                vec so_far = rows[x];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    const vec element = rows[k * 33 + x];
                    so_far = netc_max(so_far, element);
                }
                const vec pooled = so_far;
                netc_stream(&out[(c) * 1032 + y * 32 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 64 to n channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_64_n_h32w32s1_v2(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels) {
    enum { source_channels = 64, most_result_channels = 12, in_block = 66048 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 1032 + begin + x];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 1024 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 2 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 2) * 1032 + x + first / 8 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_1 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        netc_stream(&out[(first + o) * 1032 + begin + x + p], v_2);
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.0, nets/blocks.net:7 */
NETC_KERNEL void norm_scale_parts(const NetcMode mode, const real *mean, const real *variance, const real *rstd, real *scale, real *shift, const real *weight, const real *bias, real *running_mean, real *running_variance, int64_t *tracked, const real *weight1, const real *bias1, real *running_mean1, real *running_variance1, int64_t *tracked1, const real *weight2, const real *bias2, real *running_mean2, real *running_variance2, int64_t *tracked2, const real *weight3, const real *bias3, real *running_mean3, real *running_variance3, int64_t *tracked3, const int elements, const int channels_0, const int channels_1, const int first_1, const int channels_2, const int first_2, const int channels_3, const int first_3) {
    for (int c = 0; c < channels_0; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (real)0.1 * (mean[c] - running_mean[c]);
            running_variance[c] += (real)0.1 * (variance[c] * ((real)elements / (real)(elements - 1)) - running_variance[c]);
            scale[c] = weight[c] * rstd[c];
            shift[c] = bias[c] - mean[c] * scale[c];
        } else {
            scale[c] = weight[c] / sqrt(running_variance[c] + (real)1e-05);
            shift[c] = bias[c] - running_mean[c] * scale[c];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked += 1;
    }
    for (int c = 0; c < channels_1; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean1[c] += (real)0.1 * (mean[c + first_1] - running_mean1[c]);
            running_variance1[c] += (real)0.1 * (variance[c + first_1] * ((real)elements / (real)(elements - 1)) - running_variance1[c]);
            scale[c + first_1] = weight1[c] * rstd[c + first_1];
            shift[c + first_1] = bias1[c] - mean[c + first_1] * scale[c + first_1];
        } else {
            scale[c + first_1] = weight1[c] / sqrt(running_variance1[c] + (real)1e-05);
            shift[c + first_1] = bias1[c] - running_mean1[c] * scale[c + first_1];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked1 += 1;
    }
    for (int c = 0; c < channels_2; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean2[c] += (real)0.1 * (mean[c + first_2] - running_mean2[c]);
            running_variance2[c] += (real)0.1 * (variance[c + first_2] * ((real)elements / (real)(elements - 1)) - running_variance2[c]);
            scale[c + first_2] = weight2[c] * rstd[c + first_2];
            shift[c + first_2] = bias2[c] - mean[c + first_2] * scale[c + first_2];
        } else {
            scale[c + first_2] = weight2[c] / sqrt(running_variance2[c] + (real)1e-05);
            shift[c + first_2] = bias2[c] - running_mean2[c] * scale[c + first_2];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked2 += 1;
    }
    for (int c = 0; c < channels_3; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean3[c] += (real)0.1 * (mean[c + first_3] - running_mean3[c]);
            running_variance3[c] += (real)0.1 * (variance[c + first_3] * ((real)elements / (real)(elements - 1)) - running_variance3[c]);
            scale[c + first_3] = weight3[c] * rstd[c + first_3];
            shift[c + first_3] = bias3[c] - mean[c + first_3] * scale[c + first_3];
        } else {
            scale[c + first_3] = weight3[c] / sqrt(running_variance3[c] + (real)1e-05);
            shift[c + first_3] = bias3[c] - running_mean3[c] * scale[c + first_3];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked3 += 1;
    }
}

/* 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 12 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_16_12_h32w32s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 12, most_result_channels = 12, in_block = 148608 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 8768;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 32 + 2 - (x);
                        const int to = inner < 36 ? inner : 36;
                        vec half[8][36];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 1032 + lines[i] * 32 + x + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 36);
                        }
                        for (int p = to; p < 36; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 2) * 32 + x + 32 : (y + 6) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 12) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
                    for (int first = panel; first < panel + 12; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 2 % 64 * 2;
                        const int ahead = line / 32 * 32 + line % 32;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 97 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 12; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 8 * 4, left = x + tile % 8 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 97, 97, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.2, nets/googlenet.net:12 */
NETC_KERNEL void maxpool3x3_96_h32w32s2p1(vec *scratch, const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    vec *const line = scratch, *const rows = line + 33;
    for (int x = 0; x < 33; x++) {
        line[x] = netc_broadcast(-INFINITY);
    }
    for (int c = 0; c < 96; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        int next = -1; /* row of the input to be read */
        for (int y = row_begin; y < row_end; y++) {
            const int top = y * 2 - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const slot = rows + (next + 1) % 3 * 17;
                if (next < 0 || next >= 32) {
                    for (int x = 0; x < 16; x++) {
                        slot[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 32; x++) {
                    __builtin_prefetch(in + (c + 1) * 1032 + next * 32 + x, 0, 2);
                    const vec v_2 = in[(c) * 1032 + next * 32 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 16; x++) {
                    vec so_far = line[x * 2];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        const vec element = line[x * 2 + k];
                        so_far = netc_max(so_far, element);
                    }
                    slot[x] = so_far;
                }
            }
            for (int x = 0; x < 16; x++) {
                vec so_far = rows[x];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    const vec element = rows[k * 17 + x];
                    so_far = netc_max(so_far, element);
                }
                const vec pooled = so_far;
                netc_stream(&out[(c) * 264 + y * 16 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 96 to 72 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_96_72_h16w16s1(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 96, result_channels = 72, most_result_channels = 72, in_block = 25344 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + begin + x];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_1 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        netc_stream(&out[(first + o) * 264 + begin + x + p], v_2);
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_winograd_32_48_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int in_block) {
    enum { source_channels = 32, result_channels = 48, most_result_channels = 48 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9540;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 16 + 1 - (x);
                        const int to = inner < 18 ? inner : 18;
                        vec half[6][18];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 18);
                        }
                        for (int p = to; p < 18; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 265, 265);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 9) * 16;
            const vec *const next_0 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 265};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 4 % 64 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 264 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 12 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_16_12_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 12, most_result_channels = 12, in_block = 38016 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 8768;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 16 + 2 - (x);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 2) * 16 + x + 16 : (y + 10) * 16;
            const vec *const next_0 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 12) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
                    for (int first = panel; first < panel + 12; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 2 % 64 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 264 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 97 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 12; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 97, 97, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.3.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool3x3_96_h16w16s1p1(vec *scratch, const vec *in, vec *out, const int row_begin, const int row_end) {
    vec *const line = scratch, *const rows = line + 18;
    for (int x = 0; x < 18; x++) {
        line[x] = netc_broadcast(-INFINITY);
    }
    for (int c = 0; c < 96; c++) {
        int next = -1; /* row of the input to be read */
        for (int y = row_begin; y < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const slot = rows + (next + 1) % 3 * 17;
                if (next < 0 || next >= 16) {
                    for (int x = 0; x < 16; x++) {
                        slot[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    __builtin_prefetch(in + (c + 1) * 264 + next * 16 + x, 0, 2);
                    const vec v_0 = in[(c) * 264 + next * 16 + x];
                    line[x + 1] = v_0;
                }
                for (int x = 0; x < 16; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        const vec element = line[x + k];
                        so_far = netc_max(so_far, element);
                    }
                    slot[x] = so_far;
                }
            }
            for (int x = 0; x < 16; x++) {
                vec so_far = rows[x];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    const vec element = rows[k * 17 + x];
                    so_far = netc_max(so_far, element);
                }
                const vec pooled = so_far;
                netc_stream(&out[(c) * 264 + y * 16 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 96 to 12 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_96_12_h16w16s1(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 96, result_channels = 12, most_result_channels = 12, in_block = 25344 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + begin + x];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 2 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 2) * 264 + x + first / 8 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_1 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        netc_stream(&out[(first + o) * 264 + begin + x + p], v_2);
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 1x1 convolution, 96 to n channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_96_n_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels) {
    enum { source_channels = 96, most_result_channels = 80, in_block = 38016 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + begin + x];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        netc_stream(&out[(first + o) * 264 + begin + x + p], v_7);
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_16_16_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in_block = 38016 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 8768;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 16 + 2 - (x);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 2) * 16 + x + 16 : (y + 10) * 16;
            const vec *const next_0 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 4 % 64 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 264 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.4.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool3x3_96_h16w16s1p1_v2(vec *scratch, const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    vec *const line = scratch, *const rows = line + 18;
    for (int x = 0; x < 18; x++) {
        line[x] = netc_broadcast(-INFINITY);
    }
    for (int c = 0; c < 96; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        int next = -1; /* row of the input to be read */
        for (int y = row_begin; y < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const slot = rows + (next + 1) % 3 * 17;
                if (next < 0 || next >= 16) {
                    for (int x = 0; x < 16; x++) {
                        slot[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    __builtin_prefetch(in + (c + 1) * 264 + next * 16 + x, 0, 2);
                    const vec v_2 = in[(c) * 264 + next * 16 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 16; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        const vec element = line[x + k];
                        so_far = netc_max(so_far, element);
                    }
                    slot[x] = so_far;
                }
            }
            for (int x = 0; x < 16; x++) {
                vec so_far = rows[x];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    const vec element = rows[k * 17 + x];
                    so_far = netc_max(so_far, element);
                }
                const vec pooled = so_far;
                netc_stream(&out[(c) * 264 + y * 16 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 96 to n channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_96_n_h16w16s1_v2(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels) {
    enum { source_channels = 96, most_result_channels = 24, in_block = 25344 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + begin + x];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 4 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 4) * 264 + x + first / 16 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_1 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        netc_stream(&out[(first + o) * 264 + begin + x + p], v_2);
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 24 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_16_24_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 24, most_result_channels = 24, in_block = 46464 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 8768;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 16 + 2 - (x);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 2) * 16 + x + 16 : (y + 10) * 16;
            const vec *const next_0 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 12) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
                    for (int first = panel; first < panel + 12; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 4 % 64 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 264 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 97 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 12; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 97, 97, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.7, nets/googlenet.net:16 */
NETC_KERNEL void maxpool3x3_128_h16w16s2p1(vec *scratch, const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    vec *const line = scratch, *const rows = line + 17;
    for (int x = 0; x < 17; x++) {
        line[x] = netc_broadcast(-INFINITY);
    }
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        int next = -1; /* row of the input to be read */
        for (int y = row_begin; y < row_end; y++) {
            const int top = y * 2 - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const slot = rows + (next + 1) % 3 * 9;
                if (next < 0 || next >= 16) {
                    for (int x = 0; x < 8; x++) {
                        slot[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    __builtin_prefetch(in + (c + 1) * 264 + next * 16 + x, 0, 2);
                    const vec v_2 = in[(c) * 264 + next * 16 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 8; x++) {
                    vec so_far = line[x * 2];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        const vec element = line[x * 2 + k];
                        so_far = netc_max(so_far, element);
                    }
                    slot[x] = so_far;
                }
            }
            for (int x = 0; x < 8; x++) {
                vec so_far = rows[x];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    const vec element = rows[k * 9 + x];
                    so_far = netc_max(so_far, element);
                }
                const vec pooled = so_far;
                netc_stream(&out[(c) * 68 + y * 8 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 128 to 96 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_128_96_h8w8s1(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 128, result_channels = 96, most_result_channels = 96, in_block = 8704 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 68 + begin + x];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_1 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        netc_stream(&out[(first + o) * 68 + begin + x + p], v_2);
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 48 to 64 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_winograd_48_64_h8w8s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 48, result_channels = 64, most_result_channels = 64, in_block = 13056 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 7092;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 8 ? row : 8 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 8 + 1 - (x);
                        const int to = inner < 10 ? inner : 10;
                        vec half[6][10];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(channel) * 68 + lines[i] * 8 + x + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 10);
                        }
                        for (int p = to; p < 10; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 4 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 197, 197);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 8 % 32 * 2;
                        const int ahead = line / 8 * 8 + line % 8;
                        for (int x = 0; x < 4; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 8 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 8) * 68 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 4 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_16_16_h8w8s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in_block = 13056 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4416;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 8 ? row : 8 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 8 + 2 - (x);
                        const int to = inner < 12 ? inner : 12;
                        vec half[8][12];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 68 + lines[i] * 8 + x + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 12);
                        }
                        for (int p = to; p < 12; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 4 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 69, 69);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 2) * 8 + x + 8 : (y + 10) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 8 % 32 * 2;
                        const int ahead = line / 8 * 8 + line % 8;
                        for (int x = 0; x < 4; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 8 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 8) * 68 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 4 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec bias_6 = netc_broadcast(bias[panel + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.8.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool3x3_128_h8w8s1p1(vec *scratch, const vec *in, vec *out, const int row_begin, const int row_end) {
    vec *const line = scratch, *const rows = line + 10;
    for (int x = 0; x < 10; x++) {
        line[x] = netc_broadcast(-INFINITY);
    }
    for (int c = 0; c < 128; c++) {
        int next = -1; /* row of the input to be read */
        for (int y = row_begin; y < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const slot = rows + (next + 1) % 3 * 9;
                if (next < 0 || next >= 8) {
                    for (int x = 0; x < 8; x++) {
                        slot[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 8; x++) {
                    __builtin_prefetch(in + (c + 1) * 68 + next * 8 + x, 0, 2);
                    const vec v_0 = in[(c) * 68 + next * 8 + x];
                    line[x + 1] = v_0;
                }
                for (int x = 0; x < 8; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        const vec element = line[x + k];
                        so_far = netc_max(so_far, element);
                    }
                    slot[x] = so_far;
                }
            }
            for (int x = 0; x < 8; x++) {
                vec so_far = rows[x];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    const vec element = rows[k * 9 + x];
                    so_far = netc_max(so_far, element);
                }
                const vec pooled = so_far;
                netc_stream(&out[(c) * 68 + y * 8 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 128 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_128_16_h8w8s1(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 128, result_channels = 16, most_result_channels = 16, in_block = 8704 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 68 + begin + x];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 4 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 4) * 68 + x + first / 16 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_1 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        netc_stream(&out[(first + o) * 68 + begin + x + p], v_2);
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 1x1 convolution, 128 to 96 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_128_96_h8w8s1_v2(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 128, result_channels = 96, most_result_channels = 96, in_block = 13056 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + begin + x];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        netc_stream(&out[(first + o) * 68 + begin + x + p], v_7);
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.9.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool3x3_128_h8w8s1p1_v2(vec *scratch, const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    vec *const line = scratch, *const rows = line + 10;
    for (int x = 0; x < 10; x++) {
        line[x] = netc_broadcast(-INFINITY);
    }
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        int next = -1; /* row of the input to be read */
        for (int y = row_begin; y < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const slot = rows + (next + 1) % 3 * 9;
                if (next < 0 || next >= 8) {
                    for (int x = 0; x < 8; x++) {
                        slot[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 8; x++) {
                    __builtin_prefetch(in + (c + 1) * 68 + next * 8 + x, 0, 2);
                    const vec v_2 = in[(c) * 68 + next * 8 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 8; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        const vec element = line[x + k];
                        so_far = netc_max(so_far, element);
                    }
                    slot[x] = so_far;
                }
            }
            for (int x = 0; x < 8; x++) {
                vec so_far = rows[x];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    const vec element = rows[k * 9 + x];
                    so_far = netc_max(so_far, element);
                }
                const vec pooled = so_far;
                netc_stream(&out[(c) * 68 + y * 8 + x], pooled);
            }
        }
    }
}

/* Average pool: the mean of each window, padding counted.
 * First used by output_net.0, nets/googlenet.net:20 */
NETC_KERNEL void avgpool8x8_128_h8w8s1(const real *scale, const real *shift, const vec *in, vec *out) {
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        vec sum[4] = {{0}};
        int p = 0;
        for (; p + 4 <= 8 * 8; p += 4) {
            NETC_UNROLL
            for (int i = 0; i < 4; i++) {
                const vec v_2 = in[(c) * 68 + p + i];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                sum[i] += v_5;
            }
        }
        const vec pooled = ((sum[0] + sum[1]) + (sum[2] + sum[3])) * ((real)1 / 64);
        out[(c) * 1 + 0] = pooled;
    }
}

/* Linear layer: weights times features.
 * First used by output_net.2, nets/googlenet.net:20 */
NETC_KERNEL void linear_128_10(const vec *in, vec *scratch, const real *weights, const real *bias, vec *out) {
    vec *const product = scratch + 128;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 8, 128, 1, weights, 128,
        (const real *)in, 8, 0, (real *)product, 8);
    for (int c = 0; c < 10; c++) {
        const vec bias_0 = netc_broadcast(bias[c]);
        const vec v_1 = product[c] + bias_0;
        out[(c) * 1 + 0] = v_1;
    }
}

/* Logits and cross entropy of each image.
 * From nets/googlenet.net:20 */
NETC_KERNEL void cross_entropy_10(const int32_t *labels, const int32_t *mixed_labels, const real *mix_weights, const real label_smoothing, real *logits, real *losses, vec *scratch, const vec *in) {
    vec *const shifted = scratch;
    vec largest = netc_broadcast(-INFINITY);
    for (int c = 0; c < 10; c++) {
        const vec v_0 = in[(c) * 1 + 0];
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
        real total = 0;
        for (int c = 0; c < 10; c++) {
            logits[lane * 10 + c] = shifted[c][lane] + largest[lane];
            total += shifted[c][lane];
        }
        const real picked = mix_weights[lane] * shifted[label][lane] + (1 - mix_weights[lane]) * shifted[other][lane];
        losses[lane] = log(exponentials[lane]) - (1 - label_smoothing) * picked - label_smoothing * total / 10;
    }
}

/* Weights of one block of result channels, in the order in which the kernel reads them.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void pack_1x1_n_n_v2(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int source_stride) {
    enum { result_stride = 1, channels = 4 };
    const int first = item * channels, rest = result_channels - first;
    const int count = rest < channels ? rest : channels;
    {
        real *to = packed + first * source_channels * 1;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const real *from = weights + channel * source_stride + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
}

/* Gradient of the mean cross entropy: (softmax - target) / images; 0 where there is no image.
 * From nets/googlenet.net:20 */
NETC_KERNEL void cross_entropy_grad_10(const int32_t *labels, const int32_t *mixed_labels, const real *mix_weights, const real label_smoothing, const int images_left, const real share, vec *scratch, const vec *in, vec *out) {
    vec *const shifted = scratch;
    vec largest = netc_broadcast(-INFINITY);
    for (int c = 0; c < 10; c++) {
        const vec v_0 = in[(c) * 1 + 0];
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
        out[(c) * 1 + 0] = gradient;
    }
}

/* Gradients of a linear layer's weights and bias.
 * First used by output_net.2, nets/googlenet.net:20 */
NETC_KERNEL void linear_weight_grad_128_10(const vec *in, const vec *in1, real *weight_gradient, real *bias_gradient) {
    for (long b = 0; b < 16; b++) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 10, 128, 8, 1,
            (const real *)(in1 + b * 10L), 8, (const real *)(in + b * 128L), 8,
            b ? 1 : 0, weight_gradient, 128);
    }
    for (int c = 0; c < 10; c++) {
        vec sum = netc_broadcast(0);
        for (long b = 0; b < 16; b++) {
            sum += in1[b * 10L + c * 1];
        }
        bias_gradient[c] = netc_lane_sum(sum);
    }
}

/* Gradient of a linear layer's input: transposed weights times the gradient of the output.
 * First used by output_net.2, nets/googlenet.net:20 */
NETC_KERNEL void linear_data_grad_128_10(const vec *in, vec *scratch, const real *weights, vec *out) {
    vec *const product = scratch + 10;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 128, 8, 10, 1, weights, 128,
        (const real *)in, 8, 0, (real *)product, 8);
    for (int c = 0; c < 128; c++) {
        out[(c) * 1 + 0] = product[c];
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by output_net.0, nets/googlenet.net:20 */
NETC_KERNEL void avgpool_grad8x8_128_h8w8s1(const real *scale, const real *shift, const real *mean, const vec *in, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { result_channels = 128, most_result_channels = 128 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec mean_2 = netc_broadcast(mean[c]);
        const vec scale_3 = netc_broadcast(scale[c]);
        const vec v_4 = in[(c) * 1 + 0];
        const vec gradient = v_4 * ((real)1 / 64);
        for (int p = row_begin * 8; p < row_end * 8; p++) {
            const vec v_5 = in1[(c) * 68 + p];
            const vec v_6 = v_5 * scale_0;
            const vec v_7 = v_6 + shift_1;
            const vec v_8 = netc_relu_grad(gradient, v_7);
            const vec v_9 = in1[(c) * 68 + p];
            const vec v_10 = v_9 - mean_2;
            const vec v_11 = v_8 * v_10;
            const vec v_12 = v_8 * scale_3;
            sum_0[c] += v_8;
            sum_1[c] += v_11;
            netc_stream(&out[(c) * 68 + p], v_12);
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.9, nets/blocks.net:7 */
NETC_KERNEL void norm_backward_n(const real *partial, const real *partial1, const real *rstd, real *weight_gradient, real *bias_gradient, real *weight_gradient1, real *bias_gradient1, real *weight_gradient2, real *bias_gradient2, real *weight_gradient3, real *bias_gradient3, const real *scale, const real *mean, real *slope, real *correction, const int channels, const int sum_dy_pitch, const int sum_dy_x_pitch, const int channels_0, const int channels_1, const int first_1, const int channels_2, const int first_2, const int channels_3, const int first_3, const int elements) {
    enum { most_channels = 128, items = 16 };
    double sum_dy[most_channels] = {0};
    for (long item = 0; item < items; item++) {
        for (int c = 0; c < channels; c++) {
            sum_dy[c] += (double)partial[item * sum_dy_pitch + c];
        }
    }
    double sum_dy_x[most_channels] = {0};
    for (long item = 0; item < items; item++) {
        for (int c = 0; c < channels; c++) {
            sum_dy_x[c] += (double)partial1[item * sum_dy_x_pitch + c];
        }
    }
    for (int c = 0; c < channels_0; c++) {
        weight_gradient[c] = (real)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (real)sum_dy[c];
    }
    for (int c = 0; c < channels_1; c++) {
        weight_gradient1[c] = (real)(sum_dy_x[c + first_1] * (double)rstd[c + first_1]);
        bias_gradient1[c] = (real)sum_dy[c + first_1];
    }
    for (int c = 0; c < channels_2; c++) {
        weight_gradient2[c] = (real)(sum_dy_x[c + first_2] * (double)rstd[c + first_2]);
        bias_gradient2[c] = (real)sum_dy[c + first_2];
    }
    for (int c = 0; c < channels_3; c++) {
        weight_gradient3[c] = (real)(sum_dy_x[c + first_3] * (double)rstd[c + first_3]);
        bias_gradient3[c] = (real)sum_dy[c + first_3];
    }
    for (int c = 0; c < channels; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / elements;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (real)tilt;
        correction[c] += (real)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 16 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_weight_grad_128_16_h8w8s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 2048, out_channels = 16, in2_block = 8704, in1_block = 13056, in_block = 13056, in_channels = 128, runs_1 = 128, runs_2 = 144, runs_3 = 160 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 68 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 68 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 68 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 68 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 68;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 68 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 65 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 4 + o] += d * inputs[j];
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
}

/* Adds up 16 partial weight gradients of a 1x1 convolution of n channels.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_combine_weight_grad_n(const int item, const real *partials, real *gradient, real *bias_gradient, const int combine_items, const int tiles, const int tile_row, const int in_channels, const int item_floats, const int out_channels) {
    for (int tile = item; tile < tiles; tile += combine_items) {
        const int output = tile * 4;
        const real *source = partials + tile * tile_row;
        for (int input = 0; input < in_channels; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    real sums[8] = {0};
                    for (long i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * item_floats + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * in_channels + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 128 to 16
 * channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_data_grad_16_128_h8w8s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 128, in1_block = 13056, in_block = 13056 };
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        netc_stream(&out[(first + o) * 68 + begin + x + p], sum[o][p]);
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.9.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool_grad3x3_128_h8w8s1p1(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    vec *const lines = scratch; /* rows of x, with borders */
    vec *const most = lines + 3 * 10; /* of each window's part in a row: the maximum */
    vec *const sent = most + 3 * 9; /* and the gradient that goes there */
    vec *const spread = sent + 3 * 9; /* the gradient of rows of x, with borders */
    const vec zero = netc_broadcast(0);
    for (int i = 0; i < 3 * 10; i++) {
        lines[i] = netc_broadcast(-INFINITY);
    }
    for (int i = 0; i < 1 * 10; i++) {
        spread[i] = zero;
    }
    const int first = row_begin > 1 ? row_begin - 1 : 0;
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        for (int i = 0; i < 3 * 9; i++) {
            sent[i] = zero;
        }
        int next = -1;
        for (int y = first; y - 1 < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const line = lines + (next + 1) % 3 * 10;
                vec *const maximum = most + (next + 1) % 3 * 9;
                if (next < 0 || next >= 8) {
                    for (int x = 0; x < 8; x++) {
                        maximum[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 8; x++) {
                    __builtin_prefetch(in + (c + 1) * 68 + next * 8 + x, 0, 2);
                    const vec v_2 = in[(c) * 68 + next * 8 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 8; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        so_far = netc_max(line[x + k], so_far);
                    }
                    maximum[x] = so_far;
                }
            }
            const vec *row[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                row[k] = lines + (y + k) % 3 * 10;
            }
            const vec *maxima[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                maxima[k] = most + (y + k) % 3 * 9;
            }
            vec *to[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                to[k] = sent + (y + k) % 3 * 9;
            }
            vec open[1][3];
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    open[r][k] = zero;
                }
            }
            for (int x = 0; x < 8; x++) {
                vec left = zero;
                if (y < 8) {
                    __builtin_prefetch(in1 + (c + 1) * 68 + y * 8 + x, 0, 2);
                    const vec v_6 = in1[(c) * 68 + y * 8 + x];
                    left = v_6;
                }
                vec arrived[3];
                vec maximum[3];
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    maximum[k] = maxima[k][x];
                }
                vec largest = maximum[0];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    largest = netc_max(maximum[k], largest);
                }
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] = netc_where_equal(maximum[k], largest, left, zero);
                    left -= arrived[k];
                }
                arrived[3 - 1] = left;
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] += to[k][x];
                }
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    to[k][x] = arrived[k];
                }
                NETC_UNROLL
                for (int r = 0; r < 1; r++) {
                    left = arrived[r];
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        const vec taken = netc_where_equal(row[r][x + k], maximum[r], left, zero);
                        open[r][k] += taken;
                        left -= taken;
                    }
                    open[r][3 - 1] += left;
                    NETC_UNROLL
                    for (int k = 0; k < 1; k++) {
                        spread[r * 10 + x + k] = open[r][k];
                    }
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        open[r][k] = open[r][k + 1];
                    }
                    NETC_UNROLL
                    for (int k = 2; k < 3; k++) {
                        open[r][k] = zero;
                    }
                }
            }
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    spread[r * 10 + 8 * 1 + k] = open[r][k];
                }
            }
            for (int r = 0; r < 1; r++) {
                const int done = top + r;
                if (done < row_begin || done >= row_end) {
                    continue;
                }
                for (int x = 0; x < 8; x++) {
                    const vec gradient = spread[r * 10 + x + 1];
                    netc_stream(&out[(c) * 68 + done * 8 + x], gradient);
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 16 channels, by
 * Winograd's F(4x4, 5x5), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.9.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_weight_grad_winograd_16_16_h8w8(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 16, x_points_at = 0, dy_points_at = 4160, sums_at = 8320, square_at = 10432, in_block = 13056, in2_block = 13056, in1_block = 13056, out_vectors = 2, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2112 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = top + 4 * r + i - 2;
                            lines[i] = row < 0 ? 0 : row < 8 ? row : 8 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 2 : 0, inner = 8 + 2 - (left);
                        const int to = inner < 12 ? inner : 12;
                        vec half[8][12];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(c) * 68 + lines[i] * 8 + left + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 12);
                        }
                        for (int p = to; p < 12; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 4 + r * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 65, 65);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 2 * rows; t++) {
                    const int first_y = top + t / 2 * 4, first_x = left + t % 2 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 68 + y * 8 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 68 + y * 8 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 4 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[8 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd5_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 8; i++)
                        netc_winograd5_dy(half + 4 * i, 1, points + image + 8 * i * 65, 65);
                    }
                }
            }
            const int next_left = left + 8 < 8 ? left + 8 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 8 ? (next_top + 2) * 8 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : in1_block);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 64; point++) {
                const vec *const x_point = x_points + point * 65, *const dy_point = dy_points + point * 65;
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 68 + ahead % 2 * 32 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 68 + (ahead - runs_1) % 2 * 32 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 68 + (ahead - runs_2) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 32;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 32 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 32 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 2) * 16 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 32; i++) {
        vec half[5 * 8];
        for (int p = 0; p < 8; p++)
        netc_winograd5_dw(sums + i + p * 33, 8 * 33, half + p, 8);
        for (int j = 0; j < 5; j++)
        netc_winograd5_dw(half + 8 * j, 1, weights + (5 * i + j) * 5, 1);
    }
}

/* Adds up 16 partial weight gradients of a 5x5 convolution of 16 channels.
 * First used by inception_blocks.9.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_combine_weight_grad_16(const int item, const real *partials, real *gradient, real *bias_gradient, const int out_channels) {
    enum { combine_items = 2, item_floats = 6400, in_channels = 16 };
    for (int pair = item; pair < 32; pair += combine_items) {
        real sums[25 * 8] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 25 * 8; j++)
        sums[j] += partials[i * item_floats + pair * 25 * 8 + j];
        const int first = pair / in_channels * 8, input = pair % in_channels;
        for (int o = 0; o < 8 && first + o < out_channels; o++)
        for (int tap = 0; tap < 25; tap++)
        gradient[((first + o) * in_channels + input) * 25 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 16
 * channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_data_grad_16_16_h8w8s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in1_block = 13056, in_block = 13056 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4416;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 8 ? row : 8 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 8 + 2 - (x);
                        const int to = inner < 12 ? inner : 12;
                        vec half[8][12];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 68 + lines[i] * 8 + x + p - 2];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 68 + lines[i] * 8 + x + p - 2];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 2 && i < 6 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 12);
                        }
                        for (int p = to; p < 12; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 4 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 69, 69);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 2) * 8 + x + 8 : (y + 10) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : in1_block);
            const vec *const next_1 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 4 % 32 * 2;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 4; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 68 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 4) * 68 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 4 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.9.conv_5x5.1, nets/blocks.net:9 */
NETC_KERNEL void norm_backward_n_v2(const real *partial, const real *partial1, const real *rstd, real *weight_gradient, real *bias_gradient, const real *scale, const real *mean, real *slope, real *correction, const int channels, const int sum_dy_pitch, const int sum_dy_x_pitch, const int channels_0, const int elements) {
    enum { most_channels = 64, items = 16 };
    double sum_dy[most_channels] = {0};
    for (long item = 0; item < items; item++) {
        for (int c = 0; c < channels; c++) {
            sum_dy[c] += (double)partial[item * sum_dy_pitch + c];
        }
    }
    double sum_dy_x[most_channels] = {0};
    for (long item = 0; item < items; item++) {
        for (int c = 0; c < channels; c++) {
            sum_dy_x[c] += (double)partial1[item * sum_dy_x_pitch + c];
        }
    }
    for (int c = 0; c < channels_0; c++) {
        weight_gradient[c] = (real)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (real)sum_dy[c];
    }
    for (int c = 0; c < channels; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / elements;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (real)tilt;
        correction[c] += (real)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 48 -> 64 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.9.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_weight_grad_winograd_48_64_h8w8(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 48, out_channels = 64, x_points_at = 0, dy_points_at = 6948, sums_at = 16200, square_at = 30060, in_block = 13056, in2_block = 13056, in1_block = 13056, out_vectors = 8, runs_1 = 96, runs_2 = 224, runs_3 = 352 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 13860 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            for (int c = 0; c < 48; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = top + 4 * r + i - 1;
                            lines[i] = row < 0 ? 0 : row < 8 ? row : 8 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 1 : 0, inner = 8 + 1 - (left);
                        const int to = inner < 10 ? inner : 10;
                        vec half[6][10];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(c) * 68 + lines[i] * 8 + left + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 10);
                        }
                        for (int p = to; p < 10; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 4 + r * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 193, 193);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 8; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 2 * rows; t++) {
                    const int first_y = top + t / 2 * 4, first_x = left + t % 2 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 68 + y * 8 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 68 + y * 8 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
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
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : in1_block);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 193, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 385;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 6) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 68 + ahead % 2 * 32 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 68 + (ahead - runs_1) % 2 * 32 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 68 + (ahead - runs_2) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 2) * 48 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 32;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 32 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec x = netc_broadcast(xs[i * 32 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++)
                        point_sums[(output + i % 2) * 48 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 384; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 385, 6 * 385, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 48 channels.
 * First used by inception_blocks.9.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_combine_weight_grad_48(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 8, item_floats = 27648, in_channels = 48, out_channels = 64 };
    for (int pair = item; pair < 384; pair += combine_items) {
        real sums[9 * 8] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * item_floats + pair * 9 * 8 + j];
        const int first = pair / in_channels * 8, input = pair % in_channels;
        for (int o = 0; o < 8 && first + o < out_channels; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * in_channels + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 48 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_48_h8w8s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 48, most_result_channels = 48, in1_block = 13056, in_block = 13056 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 8 ? row : 8 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 8 + 1 - (x);
                        const int to = inner < 10 ? inner : 10;
                        vec half[6][10];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(channel) * 68 + lines[i] * 8 + x + p - 1];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 68 + lines[i] * 8 + x + p - 1];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 1 && i < 5 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 10);
                        }
                        for (int p = to; p < 10; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 4 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 261, 261);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : in1_block);
            const vec *const next_1 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 261};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 8 % 32 * 2;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 4; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 8 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 8) * 68 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 8) * 68 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel / 8 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 4 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 96 channels, over rows
 * of one block: partial sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_weight_grad_128_96_h8w8s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 4224, partial_floats = 16384, in_channels = 128, out_channels = 96, in_block = 13056, in2_block = 13056, in1_block = 13056, runs_1 = 128, runs_2 = 224, runs_3 = 320 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 33 + p] = v_5;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 68 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 68 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 33 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 6) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 68 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 33 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 33 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 6 + o] += d * inputs[j];
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
}

/* Adds up 16 partial weight gradients of a 1x1 convolution of n channels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_combine_weight_grad_n_v2(const int item, const real *partials, real *gradient, real *bias_gradient, const int combine_items, const int tiles, const int tile_row, const int in_channels, const int item_floats, const int out_channels) {
    for (int tile = item; tile < tiles; tile += combine_items) {
        const int output = tile * 6;
        const real *source = partials + tile * tile_row;
        for (int input = 0; input < in_channels; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    real sums[16] = {0};
                    for (long i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * item_floats + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 6; o++)
                    gradient[(((output + o) * in_channels + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 128 to 96
 * channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_data_grad_96_128_h8w8s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 96, result_channels = 128, most_result_channels = 128, in1_block = 13056, in_block = 13056 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                const int next_first = first, next_x = x + 2;
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                            __builtin_prefetch(in2 + (next_first + o) * 68 + begin + next_x + p, 0, 2);
                            __builtin_prefetch(in3 + (next_first + o) * 68 + begin + next_x + p, 0, 2);
                        }
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in3[(first + o) * 68 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 68 + begin + x + p];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 68 + begin + x + p];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        netc_stream(&out[(first + o) * 68 + begin + x + p], v_20);
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.8.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool_grad3x3_128_h8w8s1p1_v2(vec *scratch, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    vec *const lines = scratch; /* rows of x, with borders */
    vec *const most = lines + 3 * 10; /* of each window's part in a row: the maximum */
    vec *const sent = most + 3 * 9; /* and the gradient that goes there */
    vec *const spread = sent + 3 * 9; /* the gradient of rows of x, with borders */
    const vec zero = netc_broadcast(0);
    for (int i = 0; i < 3 * 10; i++) {
        lines[i] = netc_broadcast(-INFINITY);
    }
    for (int i = 0; i < 1 * 10; i++) {
        spread[i] = zero;
    }
    const int first = row_begin > 1 ? row_begin - 1 : 0;
    for (int c = 0; c < 128; c++) {
        for (int i = 0; i < 3 * 9; i++) {
            sent[i] = zero;
        }
        int next = -1;
        for (int y = first; y - 1 < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const line = lines + (next + 1) % 3 * 10;
                vec *const maximum = most + (next + 1) % 3 * 9;
                if (next < 0 || next >= 8) {
                    for (int x = 0; x < 8; x++) {
                        maximum[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 8; x++) {
                    __builtin_prefetch(in + (c + 1) * 68 + next * 8 + x, 0, 2);
                    const vec v_0 = in[(c) * 68 + next * 8 + x];
                    line[x + 1] = v_0;
                }
                for (int x = 0; x < 8; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        so_far = netc_max(line[x + k], so_far);
                    }
                    maximum[x] = so_far;
                }
            }
            const vec *row[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                row[k] = lines + (y + k) % 3 * 10;
            }
            const vec *maxima[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                maxima[k] = most + (y + k) % 3 * 9;
            }
            vec *to[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                to[k] = sent + (y + k) % 3 * 9;
            }
            vec open[1][3];
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    open[r][k] = zero;
                }
            }
            for (int x = 0; x < 8; x++) {
                vec left = zero;
                if (y < 8) {
                    __builtin_prefetch(in1 + (c + 1) * 68 + y * 8 + x, 0, 2);
                    const vec v_1 = in1[(c) * 68 + y * 8 + x];
                    left = v_1;
                }
                vec arrived[3];
                vec maximum[3];
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    maximum[k] = maxima[k][x];
                }
                vec largest = maximum[0];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    largest = netc_max(maximum[k], largest);
                }
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] = netc_where_equal(maximum[k], largest, left, zero);
                    left -= arrived[k];
                }
                arrived[3 - 1] = left;
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] += to[k][x];
                }
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    to[k][x] = arrived[k];
                }
                NETC_UNROLL
                for (int r = 0; r < 1; r++) {
                    left = arrived[r];
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        const vec taken = netc_where_equal(row[r][x + k], maximum[r], left, zero);
                        open[r][k] += taken;
                        left -= taken;
                    }
                    open[r][3 - 1] += left;
                    NETC_UNROLL
                    for (int k = 0; k < 1; k++) {
                        spread[r * 10 + x + k] = open[r][k];
                    }
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        open[r][k] = open[r][k + 1];
                    }
                    NETC_UNROLL
                    for (int k = 2; k < 3; k++) {
                        open[r][k] = zero;
                    }
                }
            }
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    spread[r * 10 + 8 * 1 + k] = open[r][k];
                }
            }
            for (int r = 0; r < 1; r++) {
                const int done = top + r;
                if (done < row_begin || done >= row_end) {
                    continue;
                }
                for (int x = 0; x < 8; x++) {
                    const vec gradient = spread[r * 10 + x + 1];
                    netc_stream(&out[(c) * 68 + done * 8 + x], gradient);
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 96 channels, over rows
 * of one block: partial sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.8.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_weight_grad_128_96_h8w8s1_v2(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 16384, out_channels = 96, in2_block = 8704, in1_block = 13056, in_block = 13056, in_channels = 128, runs_1 = 128, runs_2 = 224, runs_3 = 320 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 68 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 33 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 6) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 68 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 68 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 68 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 68;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 68 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 33 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 6 + o] += d * inputs[j];
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
}

/* Gradient of the input of a 1x1 convolution, 128 to 96
 * channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_data_grad_96_128_h8w8s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 96, result_channels = 128, in1_block = 13056, in_block = 13056 };
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                const int next_first = first, next_x = x + 2;
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                            __builtin_prefetch(in2 + (next_first + o) * 68 + begin + next_x + p, 0, 2);
                        }
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = in2[(first + o) * 68 + begin + x + p];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 68 + begin + x + p] = v_8;
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.7, nets/googlenet.net:16 */
NETC_KERNEL void maxpool_grad3x3_128_h16w16s2p1(vec *scratch, const real *scale, const real *shift, const real *mean, const vec *in, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { result_channels = 128, most_result_channels = 128 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const lines = scratch; /* rows of x, with borders */
    vec *const most = lines + 3 * 17; /* of each window's part in a row: the maximum */
    vec *const sent = most + 3 * 9; /* and the gradient that goes there */
    vec *const spread = sent + 3 * 9; /* the gradient of rows of x, with borders */
    const vec zero = netc_broadcast(0);
    for (int i = 0; i < 3 * 17; i++) {
        lines[i] = netc_broadcast(-INFINITY);
    }
    for (int i = 0; i < 2 * 17; i++) {
        spread[i] = zero;
    }
    const int first = row_begin + 1 < 3 ? 0 : (row_begin + 1 - 3) / 2 + 1;
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale[c]);
        const vec shift_3 = netc_broadcast(shift[c]);
        const vec mean_4 = netc_broadcast(mean[c]);
        const vec scale_5 = netc_broadcast(scale[c]);
        for (int i = 0; i < 3 * 9; i++) {
            sent[i] = zero;
        }
        int next = -1;
        for (int y = first; y * 2 - 1 < row_end; y++) {
            const int top = y * 2 - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const line = lines + (next + 1) % 3 * 17;
                vec *const maximum = most + (next + 1) % 3 * 9;
                if (next < 0 || next >= 16) {
                    for (int x = 0; x < 8; x++) {
                        maximum[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    __builtin_prefetch(in + (c + 1) * 264 + next * 16 + x, 0, 2);
                    const vec v_6 = in[(c) * 264 + next * 16 + x];
                    const vec v_7 = v_6 * scale_0;
                    const vec v_8 = v_7 + shift_1;
                    const vec v_9 = netc_relu(v_8);
                    line[x + 1] = v_9;
                }
                for (int x = 0; x < 8; x++) {
                    vec so_far = line[x * 2];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        so_far = netc_max(line[x * 2 + k], so_far);
                    }
                    maximum[x] = so_far;
                }
            }
            const vec *row[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                row[k] = lines + (y * 2 + k) % 3 * 17;
            }
            const vec *maxima[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                maxima[k] = most + (y * 2 + k) % 3 * 9;
            }
            vec *to[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                to[k] = sent + (y * 2 + k) % 3 * 9;
            }
            vec open[2][3];
            NETC_UNROLL
            for (int r = 0; r < 2; r++) {
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    open[r][k] = zero;
                }
            }
            for (int x = 0; x < 8; x++) {
                vec left = zero;
                if (y < 8) {
                    __builtin_prefetch(in1 + (c + 1) * 68 + y * 8 + x, 0, 2);
                    const vec v_10 = in1[(c) * 68 + y * 8 + x];
                    left = v_10;
                }
                vec arrived[3];
                vec maximum[3];
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    maximum[k] = maxima[k][x];
                }
                vec largest = maximum[0];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    largest = netc_max(maximum[k], largest);
                }
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] = netc_where_equal(maximum[k], largest, left, zero);
                    left -= arrived[k];
                }
                arrived[3 - 1] = left;
                NETC_UNROLL
                for (int k = 0; k < 1; k++) {
                    arrived[k] += to[k][x];
                }
                NETC_UNROLL
                for (int k = 2; k < 3; k++) {
                    to[k][x] = arrived[k];
                }
                NETC_UNROLL
                for (int r = 0; r < 2; r++) {
                    left = arrived[r];
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        const vec taken = netc_where_equal(row[r][x * 2 + k], maximum[r], left, zero);
                        open[r][k] += taken;
                        left -= taken;
                    }
                    open[r][3 - 1] += left;
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        spread[r * 17 + x * 2 + k] = open[r][k];
                    }
                    NETC_UNROLL
                    for (int k = 0; k < 1; k++) {
                        open[r][k] = open[r][k + 2];
                    }
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        open[r][k] = zero;
                    }
                }
            }
            NETC_UNROLL
            for (int r = 0; r < 2; r++) {
                NETC_UNROLL
                for (int k = 0; k < 1; k++) {
                    spread[r * 17 + 8 * 2 + k] = open[r][k];
                }
            }
            for (int r = 0; r < 2; r++) {
                const int done = top + r;
                if (done < row_begin || done >= row_end) {
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    const vec gradient = spread[r * 17 + x + 1];
                    const vec v_11 = in[(c) * 264 + done * 16 + x];
                    const vec v_12 = v_11 * scale_2;
                    const vec v_13 = v_12 + shift_3;
                    const vec v_14 = netc_relu_grad(gradient, v_13);
                    const vec v_15 = in[(c) * 264 + done * 16 + x];
                    const vec v_16 = v_15 - mean_4;
                    const vec v_17 = v_14 * v_16;
                    const vec v_18 = v_14 * scale_5;
                    sum_0[c] += v_14;
                    sum_1[c] += v_17;
                    netc_stream(&out[(c) * 264 + done * 16 + x], v_18);
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 24 channels, over rows
 * of one block: partial sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.6.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_weight_grad_96_24_h16w16s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 3072, out_channels = 24, in2_block = 25344, in1_block = 46464, in_block = 46464, in_channels = 96, runs_1 = 96, runs_2 = 120, runs_3 = 144 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 6) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 264 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 264 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 264;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 264 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 65 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 6 + o] += d * inputs[j];
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
}

/* Gradient of the input of a 1x1 convolution, 96 to n
 * channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_data_grad_n_96_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, vec *out, const int row_begin, const int row_end, const int source_channels, const int in1_block, const int in_block) {
    enum { result_channels = 96 };
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        netc_stream(&out[(first + o) * 264 + begin + x + p], sum[o][p]);
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.6.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool_grad3x3_96_h16w16s1p1(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    vec *const lines = scratch; /* rows of x, with borders */
    vec *const most = lines + 3 * 18; /* of each window's part in a row: the maximum */
    vec *const sent = most + 3 * 17; /* and the gradient that goes there */
    vec *const spread = sent + 3 * 17; /* the gradient of rows of x, with borders */
    const vec zero = netc_broadcast(0);
    for (int i = 0; i < 3 * 18; i++) {
        lines[i] = netc_broadcast(-INFINITY);
    }
    for (int i = 0; i < 1 * 18; i++) {
        spread[i] = zero;
    }
    const int first = row_begin > 1 ? row_begin - 1 : 0;
    for (int c = 0; c < 96; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        for (int i = 0; i < 3 * 17; i++) {
            sent[i] = zero;
        }
        int next = -1;
        for (int y = first; y - 1 < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const line = lines + (next + 1) % 3 * 18;
                vec *const maximum = most + (next + 1) % 3 * 17;
                if (next < 0 || next >= 16) {
                    for (int x = 0; x < 16; x++) {
                        maximum[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    __builtin_prefetch(in + (c + 1) * 264 + next * 16 + x, 0, 2);
                    const vec v_2 = in[(c) * 264 + next * 16 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 16; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        so_far = netc_max(line[x + k], so_far);
                    }
                    maximum[x] = so_far;
                }
            }
            const vec *row[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                row[k] = lines + (y + k) % 3 * 18;
            }
            const vec *maxima[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                maxima[k] = most + (y + k) % 3 * 17;
            }
            vec *to[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                to[k] = sent + (y + k) % 3 * 17;
            }
            vec open[1][3];
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    open[r][k] = zero;
                }
            }
            for (int x = 0; x < 16; x++) {
                vec left = zero;
                if (y < 16) {
                    __builtin_prefetch(in1 + (c + 1) * 264 + y * 16 + x, 0, 2);
                    const vec v_6 = in1[(c) * 264 + y * 16 + x];
                    left = v_6;
                }
                vec arrived[3];
                vec maximum[3];
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    maximum[k] = maxima[k][x];
                }
                vec largest = maximum[0];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    largest = netc_max(maximum[k], largest);
                }
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] = netc_where_equal(maximum[k], largest, left, zero);
                    left -= arrived[k];
                }
                arrived[3 - 1] = left;
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] += to[k][x];
                }
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    to[k][x] = arrived[k];
                }
                NETC_UNROLL
                for (int r = 0; r < 1; r++) {
                    left = arrived[r];
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        const vec taken = netc_where_equal(row[r][x + k], maximum[r], left, zero);
                        open[r][k] += taken;
                        left -= taken;
                    }
                    open[r][3 - 1] += left;
                    NETC_UNROLL
                    for (int k = 0; k < 1; k++) {
                        spread[r * 18 + x + k] = open[r][k];
                    }
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        open[r][k] = open[r][k + 1];
                    }
                    NETC_UNROLL
                    for (int k = 2; k < 3; k++) {
                        open[r][k] = zero;
                    }
                }
            }
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    spread[r * 18 + 16 * 1 + k] = open[r][k];
                }
            }
            for (int r = 0; r < 1; r++) {
                const int done = top + r;
                if (done < row_begin || done >= row_end) {
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    const vec gradient = spread[r * 18 + x + 1];
                    netc_stream(&out[(c) * 264 + done * 16 + x], gradient);
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 24 channels, by
 * Winograd's F(4x4, 5x5), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_weight_grad_winograd_16_24_h16w16(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 24, x_points_at = 0, dy_points_at = 8256, sums_at = 20608, square_at = 23744, in_block = 46464, in2_block = 46464, in1_block = 46464, out_vectors = 3, runs_1 = 32, runs_2 = 80, runs_3 = 128 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 3136 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = top + 4 * r + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 2 : 0, inner = 16 + 2 - (left);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(c) * 264 + lines[i] * 16 + left + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 8 + r * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 129, 129);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 3; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 264 + y * 16 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 264 + y * 16 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[8 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd5_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 8; i++)
                        netc_winograd5_dy(half + 4 * i, 1, points + image + 8 * i * 193, 193);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 16 ? (next_top + 2) * 16 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : in1_block);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 64; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 193;
                vec *const point_sums = sums + point * 49;
                for (int output = 0; output < out_vectors; output += 3) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 264 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 264 + (ahead - runs_2) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 3) * 16 + input + i / 3];
                        }
                        const real *const xs = (const real *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[3];
                            NETC_UNROLL
                            for (int o = 0; o < 3; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 3; o++)
                                tile[i * 3 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++)
                        point_sums[(output + i % 3) * 16 + input + i / 3] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 48; i++) {
        vec half[5 * 8];
        for (int p = 0; p < 8; p++)
        netc_winograd5_dw(sums + i + p * 49, 8 * 49, half + p, 8);
        for (int j = 0; j < 5; j++)
        netc_winograd5_dw(half + 8 * j, 1, weights + (5 * i + j) * 5, 1);
    }
}

/* Adds up 16 partial weight gradients of a 5x5 convolution of 16 channels.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_combine_weight_grad_16_v2(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 3, item_floats = 9600, in_channels = 16, out_channels = 24 };
    for (int pair = item; pair < 48; pair += combine_items) {
        real sums[25 * 8] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 25 * 8; j++)
        sums[j] += partials[i * item_floats + pair * 25 * 8 + j];
        const int first = pair / in_channels * 8, input = pair % in_channels;
        for (int o = 0; o < 8 && first + o < out_channels; o++)
        for (int tap = 0; tap < 25; tap++)
        gradient[((first + o) * in_channels + input) * 25 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 24
 * channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_data_grad_24_16_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 24, result_channels = 16, most_result_channels = 16, in1_block = 46464, in_block = 46464 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 6464;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 16 + 2 - (x);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 2 && i < 6 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 4 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 101, 101);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 2) * 16 + x + 16 : (y + 6) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : in1_block);
            const vec *const next_1 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 101};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 4 % 32 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 16) * 16 + x + sink_line % 16;
                        for (int x = 0; x < 4; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 4) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 4 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 48 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.6.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_48_h16w16(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int in_block, const int in2_block, const int in1_block) {
    enum { in_channels = 32, out_channels = 48, x_points_at = 0, dy_points_at = 4644, sums_at = 11592, square_at = 18540, out_vectors = 6, runs_1 = 64, runs_2 = 160, runs_3 = 256 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 6948 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            for (int c = 0; c < 32; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = top + 4 * r + i - 1;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 1 : 0, inner = 16 + 1 - (left);
                        const int to = inner < 18 ? inner : 18;
                        vec half[6][18];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(c) * 264 + lines[i] * 16 + left + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 18);
                        }
                        for (int p = to; p < 18; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 4 + r * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 129, 129);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 6; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 264 + y * 16 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 264 + y * 16 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 193, 193);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : in1_block);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 193;
                vec *const point_sums = sums + point * 193;
                for (int output = 0; output < out_vectors; output += 3) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 264 + (ahead - runs_1) % 2 * 32 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 264 + (ahead - runs_2) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 3) * 32 + input + i / 3];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 32;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[3];
                            NETC_UNROLL
                            for (int o = 0; o < 3; o++) {
                                d[o] = dys[o * 32 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 32 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 3; o++)
                                tile[i * 3 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++)
                        point_sums[(output + i % 3) * 32 + input + i / 3] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 192; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 193, 6 * 193, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 32 channels.
 * First used by inception_blocks.6.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_combine_weight_grad_32(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 6, item_floats = 13824, in_channels = 32, out_channels = 48 };
    for (int pair = item; pair < 192; pair += combine_items) {
        real sums[9 * 8] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * item_floats + pair * 9 * 8 + j];
        const int first = pair / in_channels * 8, input = pair % in_channels;
        for (int o = 0; o < 8 && first + o < out_channels; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * in_channels + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48
 * channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_winograd_data_grad_48_32_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int in1_block, const int in_block) {
    enum { source_channels = 48, result_channels = 32, most_result_channels = 32 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 7092;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 16 + 1 - (x);
                        const int to = inner < 18 ? inner : 18;
                        vec half[6][18];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 1];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 264 + lines[i] * 16 + x + p - 1];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 1 && i < 5 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 18);
                        }
                        for (int p = to; p < 18; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 4 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 197, 197);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : in1_block);
            const vec *const next_1 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 8 % 32 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 16) * 16 + x + sink_line % 16;
                        for (int x = 0; x < 4; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 8 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 8) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 8) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 8 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 4 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 80 channels, over rows
 * of one block: partial sums, packed by tiles of 5 output channels.
 * First used by inception_blocks.6.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_weight_grad_96_80_h16w16s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 5088, partial_floats = 12288, in_channels = 96, out_channels = 80, in_block = 38016, in2_block = 46464, in1_block = 46464, runs_1 = 96, runs_2 = 176, runs_3 = 256 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 52) {
        const int pixels = end - first_pixel < 52 ? end - first_pixel : 52;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 53 + p] = v_5;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 53 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 5) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 264 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 53;
                    const vec *const dys = dy + output * 53;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 53 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 5; o++) {
                            vec d = dys[o * 53 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 5 + o] += d * inputs[j];
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
}

/* Adds up 16 partial weight gradients of a 1x1 convolution of 96 channels.
 * First used by inception_blocks.6.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_combine_weight_grad_96(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 10, tiles = 16, tile_row = 768, in_channels = 96, item_floats = 12288, out_channels = 80 };
    for (int tile = item; tile < tiles; tile += combine_items) {
        const int output = tile * 5;
        const real *source = partials + tile * tile_row;
        for (int input = 0; input < in_channels; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    real sums[16] = {0};
                    for (long i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * item_floats + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 5; o++)
                    gradient[(((output + o) * in_channels + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 5 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 96 to n
 * channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_data_grad_n_96_h16w16s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int source_channels, const int in1_block, const int in_block) {
    enum { result_channels = 96, most_result_channels = 96 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                const int next_first = first, next_x = x + 2;
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                            __builtin_prefetch(in2 + (next_first + o) * 264 + begin + next_x + p, 0, 2);
                            __builtin_prefetch(in3 + (next_first + o) * 264 + begin + next_x + p, 0, 2);
                        }
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in3[(first + o) * 264 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 264 + begin + x + p];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 264 + begin + x + p];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        netc_stream(&out[(first + o) * 264 + begin + x + p], v_20);
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 16 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.5.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_weight_grad_96_16_h16w16s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 2048, out_channels = 16, in2_block = 25344, in1_block = 38016, in_block = 38016, in_channels = 96, runs_1 = 96, runs_2 = 112, runs_3 = 128 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 87 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 264 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 264 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 264;
                    const vec *const dys = dy + output * 87;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 264 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 87 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 3; j++)
                            sums[j * 4 + o] += d * inputs[j];
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
}

/* Adds up 16 partial weight gradients of a 1x1 convolution of 96 channels.
 * First used by inception_blocks.5.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_combine_weight_grad_96_v2(const int item, const real *partials, real *gradient, real *bias_gradient, const int combine_items, const int tiles, const int item_floats, const int out_channels) {
    enum { tile_row = 512, in_channels = 96 };
    for (int tile = item; tile < tiles; tile += combine_items) {
        const int output = tile * 4;
        const real *source = partials + tile * tile_row;
        for (int input = 0; input < in_channels; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    real sums[16] = {0};
                    for (long i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * item_floats + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * in_channels + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 16 channels, by
 * Winograd's F(4x4, 5x5), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.5.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_weight_grad_winograd_16_16_h16w16(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 16, x_points_at = 0, dy_points_at = 8256, sums_at = 16512, square_at = 18624, in_block = 38016, in2_block = 38016, in1_block = 38016, out_vectors = 2, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2112 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = top + 4 * r + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 2 : 0, inner = 16 + 2 - (left);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(c) * 264 + lines[i] * 16 + left + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 8 + r * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 129, 129);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 264 + y * 16 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 264 + y * 16 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[8 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd5_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 8; i++)
                        netc_winograd5_dy(half + 4 * i, 1, points + image + 8 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 16 ? (next_top + 2) * 16 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : in1_block);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 64; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 264 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 264 + (ahead - runs_2) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 8);
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
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 2) * 16 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 32; i++) {
        vec half[5 * 8];
        for (int p = 0; p < 8; p++)
        netc_winograd5_dw(sums + i + p * 33, 8 * 33, half + p, 8);
        for (int j = 0; j < 5; j++)
        netc_winograd5_dw(half + 8 * j, 1, weights + (5 * i + j) * 5, 1);
    }
}

/* Gradient of the input of a 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 16
 * channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.5.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_data_grad_16_16_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in1_block = 38016, in_block = 38016 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 8768;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 16 + 2 - (x);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 2 && i < 6 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 2) * 16 + x + 16 : (y + 10) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : in1_block);
            const vec *const next_1 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 4 % 64 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 32;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 16) * 16 + x + sink_line % 16;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 4) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 64 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.5.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_weight_grad_96_64_h16w16s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 6240, partial_floats = 8192, in_channels = 96, out_channels = 64, in_block = 38016, in2_block = 38016, in1_block = 38016, runs_1 = 96, runs_2 = 160, runs_3 = 224 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 65 + p] = v_5;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 264 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 65;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 65 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 65 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 3; j++)
                            sums[j * 4 + o] += d * inputs[j];
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
}

/* Weight gradient of a 1x1 convolution, 96 -> 12 channels, over rows
 * of one block: partial sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_weight_grad_96_12_h16w16s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 1536, out_channels = 12, in2_block = 25344, in1_block = 38016, in_block = 38016, in_channels = 96, runs_1 = 96, runs_2 = 108, runs_3 = 120 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 6) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 264 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 264 :
                    in2;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < runs_1 ? next_in2 + ahead * 264 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 264 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 264;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 264 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 65 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 6 + o] += d * inputs[j];
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
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.3.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool_grad3x3_96_h16w16s1p1_v2(vec *scratch, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    vec *const lines = scratch; /* rows of x, with borders */
    vec *const most = lines + 3 * 18; /* of each window's part in a row: the maximum */
    vec *const sent = most + 3 * 17; /* and the gradient that goes there */
    vec *const spread = sent + 3 * 17; /* the gradient of rows of x, with borders */
    const vec zero = netc_broadcast(0);
    for (int i = 0; i < 3 * 18; i++) {
        lines[i] = netc_broadcast(-INFINITY);
    }
    for (int i = 0; i < 1 * 18; i++) {
        spread[i] = zero;
    }
    const int first = row_begin > 1 ? row_begin - 1 : 0;
    for (int c = 0; c < 96; c++) {
        for (int i = 0; i < 3 * 17; i++) {
            sent[i] = zero;
        }
        int next = -1;
        for (int y = first; y - 1 < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const line = lines + (next + 1) % 3 * 18;
                vec *const maximum = most + (next + 1) % 3 * 17;
                if (next < 0 || next >= 16) {
                    for (int x = 0; x < 16; x++) {
                        maximum[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    __builtin_prefetch(in + (c + 1) * 264 + next * 16 + x, 0, 2);
                    const vec v_0 = in[(c) * 264 + next * 16 + x];
                    line[x + 1] = v_0;
                }
                for (int x = 0; x < 16; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        so_far = netc_max(line[x + k], so_far);
                    }
                    maximum[x] = so_far;
                }
            }
            const vec *row[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                row[k] = lines + (y + k) % 3 * 18;
            }
            const vec *maxima[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                maxima[k] = most + (y + k) % 3 * 17;
            }
            vec *to[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                to[k] = sent + (y + k) % 3 * 17;
            }
            vec open[1][3];
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    open[r][k] = zero;
                }
            }
            for (int x = 0; x < 16; x++) {
                vec left = zero;
                if (y < 16) {
                    __builtin_prefetch(in1 + (c + 1) * 264 + y * 16 + x, 0, 2);
                    const vec v_1 = in1[(c) * 264 + y * 16 + x];
                    left = v_1;
                }
                vec arrived[3];
                vec maximum[3];
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    maximum[k] = maxima[k][x];
                }
                vec largest = maximum[0];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    largest = netc_max(maximum[k], largest);
                }
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] = netc_where_equal(maximum[k], largest, left, zero);
                    left -= arrived[k];
                }
                arrived[3 - 1] = left;
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] += to[k][x];
                }
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    to[k][x] = arrived[k];
                }
                NETC_UNROLL
                for (int r = 0; r < 1; r++) {
                    left = arrived[r];
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        const vec taken = netc_where_equal(row[r][x + k], maximum[r], left, zero);
                        open[r][k] += taken;
                        left -= taken;
                    }
                    open[r][3 - 1] += left;
                    NETC_UNROLL
                    for (int k = 0; k < 1; k++) {
                        spread[r * 18 + x + k] = open[r][k];
                    }
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        open[r][k] = open[r][k + 1];
                    }
                    NETC_UNROLL
                    for (int k = 2; k < 3; k++) {
                        open[r][k] = zero;
                    }
                }
            }
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    spread[r * 18 + 16 * 1 + k] = open[r][k];
                }
            }
            for (int r = 0; r < 1; r++) {
                const int done = top + r;
                if (done < row_begin || done >= row_end) {
                    continue;
                }
                for (int x = 0; x < 16; x++) {
                    const vec gradient = spread[r * 18 + x + 1];
                    netc_stream(&out[(c) * 264 + done * 16 + x], gradient);
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 12 channels, by
 * Winograd's F(4x4, 5x5), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_weight_grad_winograd_16_12_h16w16(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 12, x_points_at = 0, dy_points_at = 8256, sums_at = 16512, square_at = 18624, in_block = 38016, in2_block = 38016, in1_block = 38016, out_vectors = 2, runs_1 = 32, runs_2 = 56, runs_3 = 80 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2112 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = top + 4 * r + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 2 : 0, inner = 16 + 2 - (left);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(c) * 264 + lines[i] * 16 + left + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 8 + r * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 129, 129);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = 12 - 8 * o < NETC_LANES ? 12 - 8 * o : NETC_LANES;
                if (channels < NETC_LANES)
                memset(square, 0, 16 * NETC_LANES * sizeof(vec));
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 264 + y * 16 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 264 + y * 16 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[8 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd5_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 8; i++)
                        netc_winograd5_dy(half + 4 * i, 1, points + image + 8 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 16 ? (next_top + 2) * 16 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : in1_block);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 64; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 264 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 264 + (ahead - runs_2) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 8);
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
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 2) * 16 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 32; i++) {
        vec half[5 * 8];
        for (int p = 0; p < 8; p++)
        netc_winograd5_dw(sums + i + p * 33, 8 * 33, half + p, 8);
        for (int j = 0; j < 5; j++)
        netc_winograd5_dw(half + 8 * j, 1, weights + (5 * i + j) * 5, 1);
    }
}

/* Gradient of the input of a 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 12
 * channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_data_grad_12_16_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 12, result_channels = 16, most_result_channels = 16, in1_block = 38016, in_block = 38016 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 6720;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 2; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 16 ? row : 16 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 16 + 2 - (x);
                        const int to = inner < 20 ? inner : 20;
                        vec half[8][20];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 264 + lines[i] * 16 + x + p - 2];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 2 && i < 6 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 20);
                        }
                        for (int p = to; p < 20; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 105, 105);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 2) * 16 + x + 16 : (y + 10) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : in1_block);
            const vec *const next_1 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 105};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 2 % 64 * 2;
                        const int ahead = line / 16 * 16 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 32;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 16) * 16 + x + sink_line % 16;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 2) * 264 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 72 channels, over rows
 * of one block: partial sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.3.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_weight_grad_96_72_h16w16s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 9216, out_channels = 72, in2_block = 25344, in1_block = 38016, in_block = 38016, in_channels = 96, runs_1 = 96, runs_2 = 168, runs_3 = 240 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 52) {
        const int pixels = end - first_pixel < 52 ? end - first_pixel : 52;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 53 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 6) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 264 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 264 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 264;
                    const vec *const dys = dy + output * 53;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 264 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 53 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 6 + o] += d * inputs[j];
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
}

/* Gradient of the input of a 1x1 convolution, 96 to 72
 * channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_data_grad_72_96_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 72, result_channels = 96, in1_block = 38016, in_block = 38016 };
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                const int next_first = first, next_x = x + 2;
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                            __builtin_prefetch(in2 + (next_first + o) * 264 + begin + next_x + p, 0, 2);
                        }
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = in2[(first + o) * 264 + begin + x + p];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 264 + begin + x + p] = v_8;
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.2, nets/googlenet.net:12 */
NETC_KERNEL void maxpool_grad3x3_96_h32w32s2p1(vec *scratch, const real *scale, const real *shift, const real *mean, const vec *in, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { result_channels = 96, most_result_channels = 96 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const lines = scratch; /* rows of x, with borders */
    vec *const most = lines + 3 * 33; /* of each window's part in a row: the maximum */
    vec *const sent = most + 3 * 17; /* and the gradient that goes there */
    vec *const spread = sent + 3 * 17; /* the gradient of rows of x, with borders */
    const vec zero = netc_broadcast(0);
    for (int i = 0; i < 3 * 33; i++) {
        lines[i] = netc_broadcast(-INFINITY);
    }
    for (int i = 0; i < 2 * 33; i++) {
        spread[i] = zero;
    }
    const int first = row_begin + 1 < 3 ? 0 : (row_begin + 1 - 3) / 2 + 1;
    for (int c = 0; c < 96; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale[c]);
        const vec shift_3 = netc_broadcast(shift[c]);
        const vec mean_4 = netc_broadcast(mean[c]);
        const vec scale_5 = netc_broadcast(scale[c]);
        for (int i = 0; i < 3 * 17; i++) {
            sent[i] = zero;
        }
        int next = -1;
        for (int y = first; y * 2 - 1 < row_end; y++) {
            const int top = y * 2 - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const line = lines + (next + 1) % 3 * 33;
                vec *const maximum = most + (next + 1) % 3 * 17;
                if (next < 0 || next >= 32) {
                    for (int x = 0; x < 16; x++) {
                        maximum[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 32; x++) {
                    __builtin_prefetch(in + (c + 1) * 1032 + next * 32 + x, 0, 2);
                    const vec v_6 = in[(c) * 1032 + next * 32 + x];
                    const vec v_7 = v_6 * scale_0;
                    const vec v_8 = v_7 + shift_1;
                    const vec v_9 = netc_relu(v_8);
                    line[x + 1] = v_9;
                }
                for (int x = 0; x < 16; x++) {
                    vec so_far = line[x * 2];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        so_far = netc_max(line[x * 2 + k], so_far);
                    }
                    maximum[x] = so_far;
                }
            }
            const vec *row[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                row[k] = lines + (y * 2 + k) % 3 * 33;
            }
            const vec *maxima[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                maxima[k] = most + (y * 2 + k) % 3 * 17;
            }
            vec *to[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                to[k] = sent + (y * 2 + k) % 3 * 17;
            }
            vec open[2][3];
            NETC_UNROLL
            for (int r = 0; r < 2; r++) {
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    open[r][k] = zero;
                }
            }
            for (int x = 0; x < 16; x++) {
                vec left = zero;
                if (y < 16) {
                    __builtin_prefetch(in1 + (c + 1) * 264 + y * 16 + x, 0, 2);
                    const vec v_10 = in1[(c) * 264 + y * 16 + x];
                    left = v_10;
                }
                vec arrived[3];
                vec maximum[3];
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    maximum[k] = maxima[k][x];
                }
                vec largest = maximum[0];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    largest = netc_max(maximum[k], largest);
                }
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] = netc_where_equal(maximum[k], largest, left, zero);
                    left -= arrived[k];
                }
                arrived[3 - 1] = left;
                NETC_UNROLL
                for (int k = 0; k < 1; k++) {
                    arrived[k] += to[k][x];
                }
                NETC_UNROLL
                for (int k = 2; k < 3; k++) {
                    to[k][x] = arrived[k];
                }
                NETC_UNROLL
                for (int r = 0; r < 2; r++) {
                    left = arrived[r];
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        const vec taken = netc_where_equal(row[r][x * 2 + k], maximum[r], left, zero);
                        open[r][k] += taken;
                        left -= taken;
                    }
                    open[r][3 - 1] += left;
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        spread[r * 33 + x * 2 + k] = open[r][k];
                    }
                    NETC_UNROLL
                    for (int k = 0; k < 1; k++) {
                        open[r][k] = open[r][k + 2];
                    }
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        open[r][k] = zero;
                    }
                }
            }
            NETC_UNROLL
            for (int r = 0; r < 2; r++) {
                NETC_UNROLL
                for (int k = 0; k < 1; k++) {
                    spread[r * 33 + 16 * 2 + k] = open[r][k];
                }
            }
            for (int r = 0; r < 2; r++) {
                const int done = top + r;
                if (done < row_begin || done >= row_end) {
                    continue;
                }
                for (int x = 0; x < 32; x++) {
                    const vec gradient = spread[r * 33 + x + 1];
                    const vec v_11 = in[(c) * 1032 + done * 32 + x];
                    const vec v_12 = v_11 * scale_2;
                    const vec v_13 = v_12 + shift_3;
                    const vec v_14 = netc_relu_grad(gradient, v_13);
                    const vec v_15 = in[(c) * 1032 + done * 32 + x];
                    const vec v_16 = v_15 - mean_4;
                    const vec v_17 = v_14 * v_16;
                    const vec v_18 = v_14 * scale_5;
                    sum_0[c] += v_14;
                    sum_1[c] += v_17;
                    netc_stream(&out[(c) * 1032 + done * 32 + x], v_18);
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 12 channels, over rows
 * of one block: partial sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_weight_grad_64_12_h32w32s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 1024, out_channels = 12, in2_block = 66048, in1_block = 148608, in_block = 148608, in_channels = 64, runs_1 = 64, runs_2 = 76, runs_3 = 88 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 79) {
        const int pixels = end - first_pixel < 79 ? end - first_pixel : 79;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 1032 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 79 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 6) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 1032 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 1032 :
                    in2;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < runs_1 ? next_in2 + ahead * 1032 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 1032 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 1032;
                    const vec *const dys = dy + output * 79;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 1032 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 79 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 6 + o] += d * inputs[j];
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
}

/* Gradient of the input of a 1x1 convolution, 64 to n
 * channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_data_grad_n_64_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, vec *out, const int row_begin, const int row_end, const int source_channels, const int in1_block, const int in_block) {
    enum { result_channels = 64 };
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 1024 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 1024 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 1032 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 1032 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        netc_stream(&out[(first + o) * 1032 + begin + x + p], sum[o][p]);
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.1.max_pool.0, nets/blocks.net:10 */
NETC_KERNEL void maxpool_grad3x3_64_h32w32s1p1(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    vec *const lines = scratch; /* rows of x, with borders */
    vec *const most = lines + 3 * 34; /* of each window's part in a row: the maximum */
    vec *const sent = most + 3 * 33; /* and the gradient that goes there */
    vec *const spread = sent + 3 * 33; /* the gradient of rows of x, with borders */
    const vec zero = netc_broadcast(0);
    for (int i = 0; i < 3 * 34; i++) {
        lines[i] = netc_broadcast(-INFINITY);
    }
    for (int i = 0; i < 1 * 34; i++) {
        spread[i] = zero;
    }
    const int first = row_begin > 1 ? row_begin - 1 : 0;
    for (int c = 0; c < 64; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        for (int i = 0; i < 3 * 33; i++) {
            sent[i] = zero;
        }
        int next = -1;
        for (int y = first; y - 1 < row_end; y++) {
            const int top = y - 1;
            for (next = next > top ? next : top; next < top + 3; next++) {
                vec *const line = lines + (next + 1) % 3 * 34;
                vec *const maximum = most + (next + 1) % 3 * 33;
                if (next < 0 || next >= 32) {
                    for (int x = 0; x < 32; x++) {
                        maximum[x] = netc_broadcast(-INFINITY);
                    }
                    continue;
                }
                for (int x = 0; x < 32; x++) {
                    __builtin_prefetch(in + (c + 1) * 1032 + next * 32 + x, 0, 2);
                    const vec v_2 = in[(c) * 1032 + next * 32 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[x + 1] = v_5;
                }
                for (int x = 0; x < 32; x++) {
                    vec so_far = line[x];
                    NETC_UNROLL
                    for (int k = 1; k < 3; k++) {
                        so_far = netc_max(line[x + k], so_far);
                    }
                    maximum[x] = so_far;
                }
            }
            const vec *row[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                row[k] = lines + (y + k) % 3 * 34;
            }
            const vec *maxima[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                maxima[k] = most + (y + k) % 3 * 33;
            }
            vec *to[3];
            NETC_UNROLL
            for (int k = 0; k < 3; k++) {
                to[k] = sent + (y + k) % 3 * 33;
            }
            vec open[1][3];
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    open[r][k] = zero;
                }
            }
            for (int x = 0; x < 32; x++) {
                vec left = zero;
                if (y < 32) {
                    __builtin_prefetch(in1 + (c + 1) * 1032 + y * 32 + x, 0, 2);
                    const vec v_6 = in1[(c) * 1032 + y * 32 + x];
                    left = v_6;
                }
                vec arrived[3];
                vec maximum[3];
                NETC_UNROLL
                for (int k = 0; k < 3; k++) {
                    maximum[k] = maxima[k][x];
                }
                vec largest = maximum[0];
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    largest = netc_max(maximum[k], largest);
                }
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] = netc_where_equal(maximum[k], largest, left, zero);
                    left -= arrived[k];
                }
                arrived[3 - 1] = left;
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    arrived[k] += to[k][x];
                }
                NETC_UNROLL
                for (int k = 1; k < 3; k++) {
                    to[k][x] = arrived[k];
                }
                NETC_UNROLL
                for (int r = 0; r < 1; r++) {
                    left = arrived[r];
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        const vec taken = netc_where_equal(row[r][x + k], maximum[r], left, zero);
                        open[r][k] += taken;
                        left -= taken;
                    }
                    open[r][3 - 1] += left;
                    NETC_UNROLL
                    for (int k = 0; k < 1; k++) {
                        spread[r * 34 + x + k] = open[r][k];
                    }
                    NETC_UNROLL
                    for (int k = 0; k < 2; k++) {
                        open[r][k] = open[r][k + 1];
                    }
                    NETC_UNROLL
                    for (int k = 2; k < 3; k++) {
                        open[r][k] = zero;
                    }
                }
            }
            NETC_UNROLL
            for (int r = 0; r < 1; r++) {
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    spread[r * 34 + 32 * 1 + k] = open[r][k];
                }
            }
            for (int r = 0; r < 1; r++) {
                const int done = top + r;
                if (done < row_begin || done >= row_end) {
                    continue;
                }
                for (int x = 0; x < 32; x++) {
                    const vec gradient = spread[r * 34 + x + 1];
                    netc_stream(&out[(c) * 1032 + done * 32 + x], gradient);
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 12 channels, by
 * Winograd's F(4x4, 5x5), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.1.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_weight_grad_winograd_16_12_h32w32(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 12, x_points_at = 0, dy_points_at = 8256, sums_at = 16512, square_at = 18624, in_block = 148608, in2_block = 148608, in1_block = 148608, out_vectors = 2, runs_1 = 32, runs_2 = 56, runs_3 = 80 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2112 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = top + 4 * r + i - 2;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 2 : 0, inner = 32 + 2 - (left);
                        const int to = inner < 36 ? inner : 36;
                        vec half[8][36];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(c) * 1032 + lines[i] * 32 + left + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 36);
                        }
                        for (int p = to; p < 36; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 8 + r * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 129, 129);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = 12 - 8 * o < NETC_LANES ? 12 - 8 * o : NETC_LANES;
                if (channels < NETC_LANES)
                memset(square, 0, 16 * NETC_LANES * sizeof(vec));
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 1032 + y * 32 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 1032 + y * 32 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[8 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd5_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 8; i++)
                        netc_winograd5_dy(half + 4 * i, 1, points + image + 8 * i * 129, 129);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 2) * 32 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : in1_block);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 64; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 8);
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
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 2) * 16 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 32; i++) {
        vec half[5 * 8];
        for (int p = 0; p < 8; p++)
        netc_winograd5_dw(sums + i + p * 33, 8 * 33, half + p, 8);
        for (int j = 0; j < 5; j++)
        netc_winograd5_dw(half + 8 * j, 1, weights + (5 * i + j) * 5, 1);
    }
}

/* Gradient of the input of a 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 12
 * channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_data_grad_12_16_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 12, result_channels = 16, most_result_channels = 16, in1_block = 148608, in_block = 148608 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 6720;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 32 + 2 - (x);
                        const int to = inner < 36 ? inner : 36;
                        vec half[8][36];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 1032 + lines[i] * 32 + x + p - 2];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 1032 + lines[i] * 32 + x + p - 2];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 2 && i < 6 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 36);
                        }
                        for (int p = to; p < 36; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 105, 105);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 2) * 32 + x + 32 : (y + 6) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : in1_block);
            const vec *const next_1 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 105};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 2 % 64 * 2;
                        const int ahead = line / 32 * 32 + line % 32;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 32;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 32) * 32 + x + sink_line % 32;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 8 * 4, left = x + tile % 8 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 48 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.1.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_48_h32w32(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 48, x_points_at = 0, dy_points_at = 4644, sums_at = 11592, square_at = 18540, in_block = 148608, in2_block = 148608, in1_block = 148608, out_vectors = 6, runs_1 = 64, runs_2 = 160, runs_3 = 256 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 6948 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 4) {
            for (int c = 0; c < 32; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = top + 4 * r + i - 1;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 1 : 0, inner = 32 + 1 - (left);
                        const int to = inner < 18 ? inner : 18;
                        vec half[6][18];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(c) * 1032 + lines[i] * 32 + left + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 18);
                        }
                        for (int p = to; p < 18; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 4 + r * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 129, 129);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 6; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 1032 + y * 32 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 1032 + y * 32 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 193, 193);
                    }
                }
            }
            const int next_left = left + 16 < 32 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : in1_block);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 193;
                vec *const point_sums = sums + point * 193;
                for (int output = 0; output < out_vectors; output += 3) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 3) * 32 + input + i / 3];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 32;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s / 16 * 32 + s % 16, 0, 2);
                            vec d[3];
                            NETC_UNROLL
                            for (int o = 0; o < 3; o++) {
                                d[o] = dys[o * 32 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 32 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 3; o++)
                                tile[i * 3 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++)
                        point_sums[(output + i % 3) * 32 + input + i / 3] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 192; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 193, 6 * 193, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48
 * channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_winograd_data_grad_48_32_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 48, result_channels = 32, most_result_channels = 32, in1_block = 148608, in_block = 148608 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 7092;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 32 + 1 - (x);
                        const int to = inner < 18 ? inner : 18;
                        vec half[6][18];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 1 && i < 5 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 18);
                        }
                        for (int p = to; p < 18; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 4 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 197, 197);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : in1_block);
            const vec *const next_1 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 8 % 32 * 2;
                        const int ahead = line / 16 * 32 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 16) * 32 + x + sink_line % 16;
                        for (int x = 0; x < 4; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 8 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 8) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 8) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 8 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 4 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 4 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 65, 65, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 72 channels, over rows
 * of one block: partial sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_weight_grad_64_72_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 4416, partial_floats = 6144, in_channels = 64, out_channels = 72, in_block = 115584, in2_block = 148608, in1_block = 148608, runs_1 = 64, runs_2 = 136, runs_3 = 208 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 69) {
        const int pixels = end - first_pixel < 69 ? end - first_pixel : 69;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 69 + p] = v_5;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 69 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 6) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 1032 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 69;
                    const vec *const dys = dy + output * 69;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 69 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 69 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 6 + o] += d * inputs[j];
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
}

/* Gradient of the input of a 1x1 convolution, 64 to 72
 * channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_data_grad_72_64_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 72, result_channels = 64, most_result_channels = 64, in1_block = 148608, in_block = 148608 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 1024 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 1024 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                const int next_first = first, next_x = x + 2;
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 1032 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 1032 + x + first / 32 * 2, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                            __builtin_prefetch(in2 + (next_first + o) * 1032 + begin + next_x + p, 0, 2);
                            __builtin_prefetch(in3 + (next_first + o) * 1032 + begin + next_x + p, 0, 2);
                        }
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in3[(first + o) * 1032 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 1032 + begin + x + p];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 1032 + begin + x + p];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        netc_stream(&out[(first + o) * 1032 + begin + x + p], v_20);
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 8 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
NETC_KERNEL void conv1x1_weight_grad_64_8_h32w32s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 512, out_channels = 8, in2_block = 66048, in1_block = 115584, in_block = 115584, in_channels = 64, runs_1 = 64, runs_2 = 72, runs_3 = 80 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 128) {
        const int pixels = end - first_pixel < 128 ? end - first_pixel : 128;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 1032 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 129 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 1032 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 1032 :
                    in2;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < runs_1 ? next_in2 + ahead * 1032 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 1032 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 1032;
                    const vec *const dys = dy + output * 129;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 1032 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 129 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 4 + o] += d * inputs[j];
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
}

/* Weight gradient of a 5x5 convolution, 16 -> 8 channels, by
 * Winograd's F(4x4, 5x5), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_weight_grad_winograd_16_8_h32w32(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 8, x_points_at = 0, dy_points_at = 8256, sums_at = 12416, square_at = 13504, in_block = 115584, in2_block = 115584, in1_block = 115584, out_vectors = 1, runs_1 = 32, runs_2 = 48, runs_3 = 64 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 1088 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = top + 4 * r + i - 2;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 2 : 0, inner = 32 + 2 - (left);
                        const int to = inner < 36 ? inner : 36;
                        vec half[8][36];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(c) * 1032 + lines[i] * 32 + left + p - 2];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 2 && i < 6 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 36);
                        }
                        for (int p = to; p < 36; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 8 + r * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 129, 129);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 1; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 1032 + y * 32 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 1032 + y * 32 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 8 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[8 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd5_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 8; i++)
                        netc_winograd5_dy(half + 4 * i, 1, points + image + 8 * i * 65, 65);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 2) * 32 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : in1_block);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 64; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 65;
                vec *const point_sums = sums + point * 17;
                for (int output = 0; output < out_vectors; output += 1) {
                    for (int input = 0; input < in_channels; input += 8) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 1) * 16 + input + i / 1];
                        }
                        const real *const xs = (const real *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[1];
                            NETC_UNROLL
                            for (int o = 0; o < 1; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
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
        vec half[5 * 8];
        for (int p = 0; p < 8; p++)
        netc_winograd5_dw(sums + i + p * 17, 8 * 17, half + p, 8);
        for (int j = 0; j < 5; j++)
        netc_winograd5_dw(half + 8 * j, 1, weights + (5 * i + j) * 5, 1);
    }
}

/* Adds up 16 partial weight gradients of a 5x5 convolution of 16 channels.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_combine_weight_grad_16_v3(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 1, item_floats = 3200, in_channels = 16, out_channels = 8 };
    for (int pair = item; pair < 16; pair += combine_items) {
        real sums[25 * 8] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 25 * 8; j++)
        sums[j] += partials[i * item_floats + pair * 25 * 8 + j];
        const int first = pair / in_channels * 8, input = pair % in_channels;
        for (int o = 0; o < 8 && first + o < out_channels; o++)
        for (int tap = 0; tap < 25; tap++)
        gradient[((first + o) * in_channels + input) * 25 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 5x5 convolution (Winograd F(4x4, 5x5)), 16 to 8
 * channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
NETC_KERNEL void conv5x5_winograd_data_grad_8_16_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 8, result_channels = 16, most_result_channels = 16, in1_block = 115584, in_block = 115584 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4672;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[8];
                        vec_int inside[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            const int row = y + 4 * down + i - 2;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 2 : 0, inner = 32 + 2 - (x);
                        const int to = inner < 36 ? inner : 36;
                        vec half[8][36];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[8];
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                const vec v_2 = in[(channel) * 1032 + lines[i] * 32 + x + p - 2];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 1032 + lines[i] * 32 + x + p - 2];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 2 && i < 6 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd5_x(column, 1, &half[0][p], 36);
                        }
                        for (int p = to; p < 36; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 8; i++) {
                                netc_winograd5_x(&half[i][4 * tile], 1, points + tile + i * 8 * 73, 73);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 2) * 32 + x + 32 : (y + 6) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : in1_block);
            const vec *const next_1 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 64; point++) {
                    const vec *const rows[1] = {scratch + point * 73};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 64 + point;
                        const int line = call / 2 % 64 * 2;
                        const int ahead = line / 32 * 32 + line % 32;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 32;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 32) * 32 + x + sink_line % 32;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 64 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 8 * 4, left = x + tile % 8 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[8][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            netc_winograd5_y(points + i * 8 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd5_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 32 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_32_h32w32(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 32, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 23148, in_block = 115584, in2_block = 115584, in1_block = 115584, out_vectors = 4, runs_1 = 64, runs_2 = 128, runs_3 = 192 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 4644 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            for (int c = 0; c < 32; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < rows; r++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = top + 4 * r + i - 1;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 1 : 0, inner = 32 + 1 - (left);
                        const int to = inner < 34 ? inner : 34;
                        vec half[6][34];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(c) * 1032 + lines[i] * 32 + left + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 34);
                        }
                        for (int p = to; p < 34; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 8 + r * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 257, 257);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 1032 + y * 32 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 1032 + y * 32 + x];
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : in1_block);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 129;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 2) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 4) * 32 + input + i / 4];
                        }
                        const real *const xs = (const real *)(x_point + input * 8);
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
                            for (int i = 0; i < 2; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 4) * 32 + input + i / 4] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 128; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 129, 6 * 129, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 32 channels.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_combine_weight_grad_32_v2(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 4, item_floats = 9216, in_channels = 32, out_channels = 32 };
    for (int pair = item; pair < 128; pair += combine_items) {
        real sums[9 * 8] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * item_floats + pair * 9 * 8 + j];
        const int first = pair / in_channels * 8, input = pair % in_channels;
        for (int o = 0; o < 8 && first + o < out_channels; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * in_channels + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32
 * channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
NETC_KERNEL void conv3x3_winograd_data_grad_32_32_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in1_block = 115584, in_block = 115584 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9540;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    {
                        int lines[6];
                        vec_int inside[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            const int row = y + 4 * down + i - 1;
                            lines[i] = row < 0 ? 0 : row < 32 ? row : 32 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 32 + 1 - (x);
                        const int to = inner < 34 ? inner : 34;
                        vec half[6][34];
                        for (int p = 0; p < from; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        for (int p = from; p < to; p++) {
                            vec column[6];
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                const vec v_2 = in[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 1 && i < 5 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 34);
                        }
                        for (int p = to; p < 34; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 8 + down * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 265, 265);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 1) * 32 + x + 32 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : in1_block);
            const vec *const next_1 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 265};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 4 % 64 * 2;
                        const int ahead = line / 32 * 32 + line % 32;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 32;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 32) * 32 + x + sink_line % 32;
                        for (int x = 0; x < 8; x += 2) {
                            vec sum[4][2];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 4) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[2];
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 4; o++) {
                                            vec weight = netc_broadcast(w[column * 4 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 2; p++) {
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
                                for (int p = 0; p < 2; p++) {
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 8; tile++) {
                        const int top = y + tile / 8 * 4, left = x + tile % 8 * 4;
                        if (top >= row_end || left >= 32) {
                            continue;
                        }
                        const vec *points = products + o * 8 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 129, 129, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 64 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_weight_grad_64_64_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 4800, partial_floats = 4096, in_channels = 64, out_channels = 64, in_block = 66048, in2_block = 115584, in1_block = 115584, runs_1 = 64, runs_2 = 128, runs_3 = 192 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 74) {
        const int pixels = end - first_pixel < 74 ? end - first_pixel : 74;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 75 + p] = v_5;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 75 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 1032 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 75;
                    const vec *const dys = dy + output * 75;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 75 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 75 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 2; j++)
                            sums[j * 4 + o] += d * inputs[j];
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
}

/* Gradient of the input of a 1x1 convolution, 64 to 64
 * channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
NETC_KERNEL void conv1x1_data_grad_64_64_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 115584, in_block = 115584 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 1024 ? begin + 64 : in1_block);
        const vec *const next_1 = in + (begin + 64 < 1024 ? begin + 64 : in_block);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < result_channels; first += 4) {
                const int next_first = first, next_x = x + 2;
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const real *w = weights + first * source_channels;
                for (int channel = 0; channel < source_channels; channel++) {
                    if (channel % 8 == 0) {
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 1032 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 1032 + x + first / 32 * 2, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                            __builtin_prefetch(in2 + (next_first + o) * 1032 + begin + next_x + p, 0, 2);
                            __builtin_prefetch(in3 + (next_first + o) * 1032 + begin + next_x + p, 0, 2);
                        }
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 65 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[2];
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in3[(first + o) * 1032 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 1032 + begin + x + p];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 1032 + begin + x + p];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        out[(first + o) * 1032 + begin + x + p] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < result_channels; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < result_channels; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 3 -> 64 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by input_net.0, nets/googlenet.net:7 */
NETC_KERNEL void conv3x3_weight_grad_3_64_h32w32s1(vec *scratch, real *partial, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 615, partial_floats = 2304, in_channels = 3, out_channels = 64, in_block = 3072, in2_block = 66048, in1_block = 66048, runs_1 = 3, runs_2 = 67, runs_3 = 131 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    memset(x_staged, 0, 615 * sizeof(vec));
    int staged = row_begin * 1 - 1;
    for (int begin = row_begin; begin < row_end; begin += 4) {
        const int rows = row_end - begin < 4 ? row_end - begin : 4;
        const int first_pixel = begin * 32, pixels = rows * 32;
        const int top = begin * 1 - 1, bottom = top + (rows - 1) * 1 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < in_channels; c++) {
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 205 + (row + 1) % 6 * 34 + 1;
                if (row < 0 || row >= 32) {
                    memset(line, 0, 32 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 32; p++) {
                    const vec v_0 = in[(c) * 1024 + row * 32 + p];
                    line[p] = v_0;
                }
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_1 = netc_broadcast(slope[c]);
            const vec correction_2 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_3 = in1[(c) * 1032 + first_pixel + p];
                const vec v_4 = v_3 * slope_1;
                const vec v_5 = v_4 + correction_2;
                const vec v_6 = in2[(c) * 1032 + first_pixel + p];
                const vec v_7 = v_6 + v_5;
                dy_staged[c * 129 + p] = v_7;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 32 ? bottom * 32 : in_block);
        const vec *const next_in2 = in2 + (begin + rows < 32 ? (begin + rows) * 32 : in2_block);
        const vec *const next_in1 = in1 + (begin + rows < 32 ? (begin + rows) * 32 : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead * 1024 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 6;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 205 + slot * 34 + 0;
                            const vec *const dys = dy + output * 129 + y * 32;
                            for (int p = 0; p < 32; p++) {
                                __builtin_prefetch(ahead_0 + y * 32 + p, 0, 2);
                                vec inputs[3];
                                NETC_UNROLL
                                for (int j = 0; j < 3; j++) {
                                    inputs[j] = xs[p + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec d = dys[o * 129 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 3; j++)
                                    sums[j * 4 + o] += d * inputs[j];
                                }
                            }
                            slot += 1;
                            slot -= slot >= 6 ? 6 : 0;
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i += 8)
                        netc_reduce8(sums + i, target + i);
                        target += 16;
                    }
                }
            }
        }
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 3 channels.
 * First used by input_net.0, nets/googlenet.net:7 */
NETC_KERNEL void conv3x3_combine_weight_grad_3(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 8, tiles = 16, tile_row = 144, in_channels = 3, item_floats = 2304, out_channels = 64 };
    for (int tile = item; tile < tiles; tile += combine_items) {
        const int output = tile * 4;
        const real *source = partials + tile * tile_row;
        for (int input = 0; input < in_channels; input += 1) {
            for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                {
                    real sums[16] = {0};
                    for (long i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * item_floats + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * in_channels + input + j / 3) * 3 + kernel_row) * 3 + 0 + j % 3] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < out_channels; c += combine_items) {
        real sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Thread `thread` works from this item on, up to the first of the next thread. */
NETC_KERNEL int first_item(int items, int thread) {
    const int threads = omp_get_num_threads();
    return (items * thread + threads - 1) / threads;
}

#define ITEMS(count) \
for (int item = first_item(count, thread), end = first_item(count, thread + 1); item < end; item++)

/* Adds the time since the last kernel to kernel number `index`; thread 0 keeps the clock. */
NETC_KERNEL void done(const NetcState *s, int thread, int index, double *clock) {
    if (s->kernel_seconds && thread == 0) {
        const double now = omp_get_wtime();
        s->kernel_seconds[index] += now - *clock;
        *clock = now;
    }
}

/* The same when all threads are done. */
NETC_KERNEL void all_done(const NetcState *s, int thread, int index, double *clock) {
    netc_stream_done();
#pragma omp barrier
    done(s, thread, index, clock);
}

/* Every thread runs this; the loops share their items out. */
static void forward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    vec *const scratch = (vec *)(s->scratch + thread * 966656L);
    (void)mode;
    (void)scratch;
    /* input_net.0 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(552832), s->parameters + 0, item, 3, 64, 9, 27, 0, 1);
    }
    done(s, thread, 0, &clock);
    /* inception_blocks.0.conv_1x1.0 */
    ITEMS(16) {
        pack_1x1_n_n(REALS(580480), s->parameters + 1920, item, 64, 64, 64);
    }
    done(s, thread, 1, &clock);
    /* inception_blocks.0.conv_3x3.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(372608), s->parameters + 6176, item, 32, 32, 9, 288, 0, 1);
    }
    done(s, thread, 2, &clock);
    /* inception_blocks.0.conv_5x5.3 */
    ITEMS(2) {
        pack_winograd_5x5_n_n(REALS(520064), s->parameters + 15520, item, 16, 8, 25, 400, 0, 1);
    }
    done(s, thread, 3, &clock);
    /* inception_blocks.0.max_pool.1 */
    ITEMS(2) {
        pack_1x1_n_n(REALS(34189184), s->parameters + 18744, item, 64, 8, 64);
    }
    done(s, thread, 4, &clock);
    /* inception_blocks.1.conv_1x1.0 */
    ITEMS(18) {
        pack_1x1_n_n(REALS(76730240), s->parameters + 19280, item, 64, 72, 64);
    }
    done(s, thread, 5, &clock);
    /* inception_blocks.1.conv_3x3.3 */
    ITEMS(12) {
        pack_winograd_3x3_n_n(REALS(76459904), s->parameters + 24072, item, 32, 48, 9, 288, 0, 1);
    }
    done(s, thread, 6, &clock);
    /* inception_blocks.1.conv_5x5.3 */
    ITEMS(3) {
        pack_winograd_5x5_n_n(REALS(76681088), s->parameters + 38072, item, 16, 12, 25, 400, 0, 1);
    }
    done(s, thread, 7, &clock);
    /* inception_blocks.1.max_pool.1 */
    ITEMS(3) {
        pack_1x1_n_n(REALS(111564160), s->parameters + 42908, item, 64, 12, 64);
    }
    done(s, thread, 8, &clock);
    /* inception_blocks.3.conv_1x1.0 */
    ITEMS(18) {
        pack_1x1_n_n(REALS(111470464), s->parameters + 43712, item, 96, 72, 96);
    }
    done(s, thread, 9, &clock);
    /* inception_blocks.3.conv_3x3.3 */
    ITEMS(12) {
        pack_winograd_3x3_n_n(REALS(110276480), s->parameters + 50808, item, 32, 48, 9, 288, 0, 1);
    }
    done(s, thread, 10, &clock);
    /* inception_blocks.3.conv_5x5.3 */
    ITEMS(3) {
        pack_winograd_5x5_n_n(REALS(111390592), s->parameters + 64808, item, 16, 12, 25, 400, 0, 1);
    }
    done(s, thread, 11, &clock);
    /* inception_blocks.3.max_pool.1 */
    ITEMS(3) {
        pack_1x1_n_n(REALS(111559552), s->parameters + 69644, item, 96, 12, 96);
    }
    done(s, thread, 12, &clock);
    /* inception_blocks.4.conv_1x1.0 */
    ITEMS(16) {
        pack_1x1_n_n(REALS(111498112), s->parameters + 70832, item, 96, 64, 96);
    }
    done(s, thread, 13, &clock);
    /* inception_blocks.4.conv_3x3.3 */
    ITEMS(12) {
        pack_winograd_3x3_n_n(REALS(110497664), s->parameters + 77136, item, 32, 48, 9, 288, 0, 1);
    }
    done(s, thread, 14, &clock);
    /* inception_blocks.4.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(111259520), s->parameters + 91136, item, 16, 16, 25, 400, 0, 1);
    }
    done(s, thread, 15, &clock);
    /* inception_blocks.4.max_pool.1 */
    ITEMS(4) {
        pack_1x1_n_n(REALS(111547264), s->parameters + 97584, item, 96, 16, 96);
    }
    done(s, thread, 16, &clock);
    /* inception_blocks.5.conv_1x1.0 */
    ITEMS(16) {
        pack_1x1_n_n(REALS(111522688), s->parameters + 99168, item, 96, 64, 96);
    }
    done(s, thread, 17, &clock);
    /* inception_blocks.5.conv_3x3.3 */
    ITEMS(12) {
        pack_winograd_3x3_n_n(REALS(110718848), s->parameters + 105472, item, 32, 48, 9, 288, 0, 1);
    }
    done(s, thread, 18, &clock);
    /* inception_blocks.5.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(111325056), s->parameters + 119472, item, 16, 16, 25, 400, 0, 1);
    }
    done(s, thread, 19, &clock);
    /* inception_blocks.5.max_pool.1 */
    ITEMS(4) {
        pack_1x1_n_n(REALS(111553408), s->parameters + 125920, item, 96, 16, 96);
    }
    done(s, thread, 20, &clock);
    /* inception_blocks.6.conv_1x1.0 */
    ITEMS(20) {
        pack_1x1_n_n(REALS(111439744), s->parameters + 127504, item, 96, 80, 96);
    }
    done(s, thread, 21, &clock);
    /* inception_blocks.6.conv_3x3.3 */
    ITEMS(12) {
        pack_winograd_3x3_n_n(REALS(110940032), s->parameters + 135392, item, 32, 48, 9, 288, 0, 1);
    }
    done(s, thread, 22, &clock);
    /* inception_blocks.6.conv_5x5.3 */
    ITEMS(6) {
        pack_winograd_5x5_n_n(REALS(111161216), s->parameters + 149392, item, 16, 24, 25, 400, 0, 1);
    }
    done(s, thread, 23, &clock);
    /* inception_blocks.6.max_pool.1 */
    ITEMS(6) {
        pack_1x1_n_n(REALS(114339712), s->parameters + 159064, item, 96, 24, 96);
    }
    done(s, thread, 24, &clock);
    /* inception_blocks.8.conv_1x1.0 */
    ITEMS(24) {
        pack_1x1_n_n(REALS(114241408), s->parameters + 161440, item, 128, 96, 128);
    }
    done(s, thread, 25, &clock);
    /* inception_blocks.8.conv_3x3.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(113225600), s->parameters + 173984, item, 48, 64, 9, 432, 0, 1);
    }
    done(s, thread, 26, &clock);
    /* inception_blocks.8.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(114110336), s->parameters + 201856, item, 16, 16, 25, 400, 0, 1);
    }
    done(s, thread, 27, &clock);
    /* inception_blocks.8.max_pool.1 */
    ITEMS(4) {
        pack_1x1_n_n(REALS(114348928), s->parameters + 208304, item, 128, 16, 128);
    }
    done(s, thread, 28, &clock);
    /* inception_blocks.9.conv_1x1.0 */
    ITEMS(24) {
        pack_1x1_n_n(REALS(114290560), s->parameters + 210400, item, 128, 96, 128);
    }
    done(s, thread, 29, &clock);
    /* inception_blocks.9.conv_3x3.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(113667968), s->parameters + 222944, item, 48, 64, 9, 432, 0, 1);
    }
    done(s, thread, 30, &clock);
    /* inception_blocks.9.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(114175872), s->parameters + 250816, item, 16, 16, 25, 400, 0, 1);
    }
    done(s, thread, 31, &clock);
    /* inception_blocks.9.max_pool.1 */
    ITEMS(4) {
        pack_1x1_n_n(REALS(118075264), s->parameters + 257264, item, 128, 16, 128);
    }
    all_done(s, thread, 32, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_3_64_h32w32s1(scratch, (vec *)s->images + block * 3072L, REALS(552832), s->parameters + 1728, VECS(270905216) + block * 66048L, REALS(36736) + item * 64, REALS(40832) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 33, &clock);
    /* input_net.0 */
    ITEMS(1) {
        moments_n(REALS(36736), REALS(40832), REALS(10496), REALS(11008), REALS(10752), 64, 64, 64, 131072);
    }
    done(s, thread, 34, &clock);
    /* input_net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(10496), REALS(11008), REALS(10752), REALS(11264), REALS(11520), s->parameters + 1792, s->parameters + 1856, s->buffers + 0, s->buffers + 64, s->counters + 0, 131072, 64);
    }
    all_done(s, thread, 35, &clock);
    /* inception_blocks.0.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_n_h32w32s1(scratch, REALS(11264), REALS(11520), VECS(270905216) + block * 66048L, REALS(580480), s->parameters + 6016, VECS(152547200) + block * 115584L, REALS(44928) + item * 64, REALS(49024) + item * 64, row_begin, row_end, 64, 66048);
    }
    all_done(s, thread, 36, &clock);
    /* inception_blocks.0.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(44928), REALS(49024), REALS(11776), REALS(12672), REALS(12224), 64, 64, 64, 131072);
    }
    done(s, thread, 37, &clock);
    /* inception_blocks.0.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11840), REALS(12736), REALS(12288), REALS(13120), REALS(13248), s->parameters + 6112, s->parameters + 6144, s->buffers + 160, s->buffers + 192, s->counters + 2, 131072, 32);
    }
    all_done(s, thread, 38, &clock);
    /* inception_blocks.0.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_n_h32w32s1(scratch, REALS(13120), REALS(13248), VECS(152547200) + block * 115584L + 16512, REALS(372608), s->parameters + 15392, VECS(152547200) + block * 115584L + 66048, REALS(53120) + item * 32, REALS(55168) + item * 32, row_begin, row_end, 32, 115584);
    }
    all_done(s, thread, 39, &clock);
    /* inception_blocks.0.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(53120), REALS(55168), REALS(12032), REALS(12928), REALS(12480), 32, 32, 32, 131072);
    }
    done(s, thread, 40, &clock);
    /* inception_blocks.0.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11776), REALS(12672), REALS(12224), REALS(13376), REALS(13440), s->parameters + 15488, s->parameters + 15504, s->buffers + 288, s->buffers + 304, s->counters + 4, 131072, 16);
    }
    all_done(s, thread, 41, &clock);
    /* inception_blocks.0.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_winograd_16_8_h32w32s1(scratch, REALS(13376), REALS(13440), VECS(152547200) + block * 115584L, REALS(520064), s->parameters + 18720, VECS(152547200) + block * 115584L + 99072, REALS(57216) + item * 8, REALS(57728) + item * 8, row_begin, row_end);
    }
    all_done(s, thread, 42, &clock);
    /* inception_blocks.0.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(57216), REALS(57728), REALS(12160), REALS(13056), REALS(12608), 8, 8, 8, 131072);
    }
    all_done(s, thread, 43, &clock);
    /* inception_blocks.0.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool3x3_64_h32w32s1p1(scratch, REALS(11264), REALS(11520), VECS(270905216) + block * 66048L, VECS(372608) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 44, &clock);
    /* inception_blocks.0.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_n_h32w32s1_v2(scratch, VECS(372608) + block * 66048L, REALS(34189184), s->parameters + 19256, VECS(152547200) + block * 115584L + 107328, REALS(58240) + item * 8, REALS(58752) + item * 8, row_begin, row_end, 8);
    }
    all_done(s, thread, 45, &clock);
    /* inception_blocks.0.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(58240), REALS(58752), REALS(12192), REALS(13088), REALS(12640), 8, 8, 8, 131072);
    }
    done(s, thread, 46, &clock);
    /* inception_blocks.0 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(11968), REALS(12864), REALS(12416), REALS(13504), REALS(13760), s->parameters + 6080, s->parameters + 6096, s->buffers + 128, s->buffers + 144, s->counters + 1, s->parameters + 15424, s->parameters + 15456, s->buffers + 224, s->buffers + 256, s->counters + 3, s->parameters + 18728, s->parameters + 18736, s->buffers + 320, s->buffers + 328, s->counters + 5, s->parameters + 19264, s->parameters + 19272, s->buffers + 336, s->buffers + 344, s->counters + 6, 131072, 16, 32, 16, 8, 48, 8, 56);
    }
    all_done(s, thread, 47, &clock);
    /* inception_blocks.1.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_n_h32w32s1(scratch, REALS(13504), REALS(13760), VECS(152547200) + block * 115584L + 49536, REALS(76730240), s->parameters + 23888, VECS(372608) + block * 148608L, REALS(59264) + item * 72, REALS(63872) + item * 72, row_begin, row_end, 72, 115584);
    }
    all_done(s, thread, 48, &clock);
    /* inception_blocks.1.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(59264), REALS(63872), REALS(14016), REALS(15168), REALS(14592), 72, 72, 72, 131072);
    }
    done(s, thread, 49, &clock);
    /* inception_blocks.1.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(14080), REALS(15232), REALS(14656), REALS(15744), REALS(15872), s->parameters + 24008, s->parameters + 24040, s->buffers + 400, s->buffers + 432, s->counters + 8, 131072, 32);
    }
    all_done(s, thread, 50, &clock);
    /* inception_blocks.1.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_n_h32w32s1(scratch, REALS(15744), REALS(15872), VECS(372608) + block * 148608L + 16512, REALS(76459904), s->parameters + 37896, VECS(372608) + block * 148608L + 74304, REALS(68480) + item * 48, REALS(71552) + item * 48, row_begin, row_end, 48, 148608);
    }
    all_done(s, thread, 51, &clock);
    /* inception_blocks.1.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(68480), REALS(71552), REALS(14304), REALS(15456), REALS(14880), 48, 48, 48, 131072);
    }
    done(s, thread, 52, &clock);
    /* inception_blocks.1.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(14016), REALS(15168), REALS(14592), REALS(16000), REALS(16064), s->parameters + 38040, s->parameters + 38056, s->buffers + 560, s->buffers + 576, s->counters + 10, 131072, 16);
    }
    all_done(s, thread, 53, &clock);
    /* inception_blocks.1.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_winograd_16_12_h32w32s1(scratch, REALS(16000), REALS(16064), VECS(372608) + block * 148608L, REALS(76681088), s->parameters + 42872, VECS(372608) + block * 148608L + 123840, REALS(74624) + item * 12, REALS(75392) + item * 12, row_begin, row_end);
    }
    all_done(s, thread, 54, &clock);
    /* inception_blocks.1.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(74624), REALS(75392), REALS(14496), REALS(15648), REALS(15072), 12, 12, 12, 131072);
    }
    all_done(s, thread, 55, &clock);
    /* inception_blocks.1.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool3x3_64_h32w32s1p1(scratch, REALS(13504), REALS(13760), VECS(152547200) + block * 115584L + 49536, VECS(76459904) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 56, &clock);
    /* inception_blocks.1.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_n_h32w32s1_v2(scratch, VECS(76459904) + block * 66048L, REALS(111564160), s->parameters + 43676, VECS(372608) + block * 148608L + 136224, REALS(76160) + item * 12, REALS(76928) + item * 12, row_begin, row_end, 12);
    }
    all_done(s, thread, 57, &clock);
    /* inception_blocks.1.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(76160), REALS(76928), REALS(14544), REALS(15696), REALS(15120), 12, 12, 12, 131072);
    }
    done(s, thread, 58, &clock);
    /* inception_blocks.1 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(14208), REALS(15360), REALS(14784), REALS(16128), REALS(16512), s->parameters + 23960, s->parameters + 23984, s->buffers + 352, s->buffers + 376, s->counters + 7, s->parameters + 37944, s->parameters + 37992, s->buffers + 464, s->buffers + 512, s->counters + 9, s->parameters + 42884, s->parameters + 42896, s->buffers + 592, s->buffers + 604, s->counters + 11, s->parameters + 43688, s->parameters + 43700, s->buffers + 616, s->buffers + 628, s->counters + 12, 131072, 24, 48, 24, 12, 72, 12, 84);
    }
    all_done(s, thread, 59, &clock);
    /* inception_blocks.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h32w32s2p1(scratch, REALS(16128), REALS(16512), VECS(372608) + block * 148608L + 49536, VECS(304721792) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 60, &clock);
    /* inception_blocks.3.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_72_h16w16s1(scratch, VECS(304721792) + block * 25344L, REALS(111470464), s->parameters + 50624, VECS(124039040) + block * 38016L, REALS(77696) + item * 72, REALS(82304) + item * 72, row_begin, row_end);
    }
    all_done(s, thread, 61, &clock);
    /* inception_blocks.3.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(77696), REALS(82304), REALS(16896), REALS(18048), REALS(17472), 72, 72, 72, 32768);
    }
    done(s, thread, 62, &clock);
    /* inception_blocks.3.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(16960), REALS(18112), REALS(17536), REALS(18624), REALS(18752), s->parameters + 50744, s->parameters + 50776, s->buffers + 688, s->buffers + 720, s->counters + 14, 32768, 32);
    }
    all_done(s, thread, 63, &clock);
    /* inception_blocks.3.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1(scratch, REALS(18624), REALS(18752), VECS(124039040) + block * 38016L + 4224, REALS(110276480), s->parameters + 64632, VECS(124039040) + block * 38016L + 19008, REALS(86912) + item * 48, REALS(89984) + item * 48, row_begin, row_end, 38016);
    }
    all_done(s, thread, 64, &clock);
    /* inception_blocks.3.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(86912), REALS(89984), REALS(17184), REALS(18336), REALS(17760), 48, 48, 48, 32768);
    }
    done(s, thread, 65, &clock);
    /* inception_blocks.3.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(16896), REALS(18048), REALS(17472), REALS(18880), REALS(18944), s->parameters + 64776, s->parameters + 64792, s->buffers + 848, s->buffers + 864, s->counters + 16, 32768, 16);
    }
    all_done(s, thread, 66, &clock);
    /* inception_blocks.3.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_16_12_h16w16s1(scratch, REALS(18880), REALS(18944), VECS(124039040) + block * 38016L, REALS(111390592), s->parameters + 69608, VECS(124039040) + block * 38016L + 31680, REALS(93056) + item * 12, REALS(93824) + item * 12, row_begin, row_end);
    }
    all_done(s, thread, 67, &clock);
    /* inception_blocks.3.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(93056), REALS(93824), REALS(17376), REALS(18528), REALS(17952), 12, 12, 12, 32768);
    }
    all_done(s, thread, 68, &clock);
    /* inception_blocks.3.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1(scratch, VECS(304721792) + block * 25344L, VECS(76459904) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 69, &clock);
    /* inception_blocks.3.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_12_h16w16s1(scratch, VECS(76459904) + block * 25344L, REALS(111559552), s->parameters + 70796, VECS(124039040) + block * 38016L + 34848, REALS(94592) + item * 12, REALS(95360) + item * 12, row_begin, row_end);
    }
    all_done(s, thread, 70, &clock);
    /* inception_blocks.3.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(94592), REALS(95360), REALS(17424), REALS(18576), REALS(18000), 12, 12, 12, 32768);
    }
    done(s, thread, 71, &clock);
    /* inception_blocks.3 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(17088), REALS(18240), REALS(17664), REALS(19008), REALS(19392), s->parameters + 50696, s->parameters + 50720, s->buffers + 640, s->buffers + 664, s->counters + 13, s->parameters + 64680, s->parameters + 64728, s->buffers + 752, s->buffers + 800, s->counters + 15, s->parameters + 69620, s->parameters + 69632, s->buffers + 880, s->buffers + 892, s->counters + 17, s->parameters + 70808, s->parameters + 70820, s->buffers + 904, s->buffers + 916, s->counters + 18, 32768, 24, 48, 24, 12, 72, 12, 84);
    }
    all_done(s, thread, 72, &clock);
    /* inception_blocks.4.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_n_h16w16s1(scratch, REALS(19008), REALS(19392), VECS(124039040) + block * 38016L + 12672, REALS(111498112), s->parameters + 76976, VECS(211726208) + block * 38016L, REALS(96128) + item * 64, REALS(100224) + item * 64, row_begin, row_end, 64);
    }
    all_done(s, thread, 73, &clock);
    /* inception_blocks.4.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(96128), REALS(100224), REALS(19776), REALS(20928), REALS(20352), 64, 64, 64, 32768);
    }
    done(s, thread, 74, &clock);
    /* inception_blocks.4.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(19840), REALS(20992), REALS(20416), REALS(21504), REALS(21632), s->parameters + 77072, s->parameters + 77104, s->buffers + 960, s->buffers + 992, s->counters + 20, 32768, 32);
    }
    all_done(s, thread, 75, &clock);
    /* inception_blocks.4.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1(scratch, REALS(21504), REALS(21632), VECS(211726208) + block * 38016L + 4224, REALS(110497664), s->parameters + 90960, VECS(211726208) + block * 38016L + 16896, REALS(104320) + item * 48, REALS(107392) + item * 48, row_begin, row_end, 38016);
    }
    all_done(s, thread, 76, &clock);
    /* inception_blocks.4.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(104320), REALS(107392), REALS(20032), REALS(21184), REALS(20608), 48, 48, 48, 32768);
    }
    done(s, thread, 77, &clock);
    /* inception_blocks.4.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(19776), REALS(20928), REALS(20352), REALS(21760), REALS(21824), s->parameters + 91104, s->parameters + 91120, s->buffers + 1120, s->buffers + 1136, s->counters + 22, 32768, 16);
    }
    all_done(s, thread, 78, &clock);
    /* inception_blocks.4.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_16_16_h16w16s1(scratch, REALS(21760), REALS(21824), VECS(211726208) + block * 38016L, REALS(111259520), s->parameters + 97536, VECS(211726208) + block * 38016L + 29568, REALS(110464) + item * 16, REALS(111488) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 79, &clock);
    /* inception_blocks.4.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(110464), REALS(111488), REALS(20224), REALS(21376), REALS(20800), 16, 16, 16, 32768);
    }
    all_done(s, thread, 80, &clock);
    /* inception_blocks.4.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2(scratch, REALS(19008), REALS(19392), VECS(124039040) + block * 38016L + 12672, VECS(76459904) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 81, &clock);
    /* inception_blocks.4.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_n_h16w16s1_v2(scratch, VECS(76459904) + block * 25344L, REALS(111547264), s->parameters + 99120, VECS(211726208) + block * 38016L + 33792, REALS(112512) + item * 16, REALS(113536) + item * 16, row_begin, row_end, 16);
    }
    all_done(s, thread, 82, &clock);
    /* inception_blocks.4.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(112512), REALS(113536), REALS(20288), REALS(21440), REALS(20864), 16, 16, 16, 32768);
    }
    done(s, thread, 83, &clock);
    /* inception_blocks.4 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(19968), REALS(21120), REALS(20544), REALS(21888), REALS(22272), s->parameters + 77040, s->parameters + 77056, s->buffers + 928, s->buffers + 944, s->counters + 19, s->parameters + 91008, s->parameters + 91056, s->buffers + 1024, s->buffers + 1072, s->counters + 21, s->parameters + 97552, s->parameters + 97568, s->buffers + 1152, s->buffers + 1168, s->counters + 23, s->parameters + 99136, s->parameters + 99152, s->buffers + 1184, s->buffers + 1200, s->counters + 24, 32768, 16, 48, 16, 16, 64, 16, 80);
    }
    all_done(s, thread, 84, &clock);
    /* inception_blocks.5.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_n_h16w16s1(scratch, REALS(21888), REALS(22272), VECS(211726208) + block * 38016L + 12672, REALS(111522688), s->parameters + 105312, VECS(231190400) + block * 38016L, REALS(114560) + item * 64, REALS(118656) + item * 64, row_begin, row_end, 64);
    }
    all_done(s, thread, 85, &clock);
    /* inception_blocks.5.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(114560), REALS(118656), REALS(22656), REALS(23808), REALS(23232), 64, 64, 64, 32768);
    }
    done(s, thread, 86, &clock);
    /* inception_blocks.5.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(22720), REALS(23872), REALS(23296), REALS(24384), REALS(24512), s->parameters + 105408, s->parameters + 105440, s->buffers + 1248, s->buffers + 1280, s->counters + 26, 32768, 32);
    }
    all_done(s, thread, 87, &clock);
    /* inception_blocks.5.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1(scratch, REALS(24384), REALS(24512), VECS(231190400) + block * 38016L + 4224, REALS(110718848), s->parameters + 119296, VECS(231190400) + block * 38016L + 16896, REALS(122752) + item * 48, REALS(125824) + item * 48, row_begin, row_end, 38016);
    }
    all_done(s, thread, 88, &clock);
    /* inception_blocks.5.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(122752), REALS(125824), REALS(22912), REALS(24064), REALS(23488), 48, 48, 48, 32768);
    }
    done(s, thread, 89, &clock);
    /* inception_blocks.5.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(22656), REALS(23808), REALS(23232), REALS(24640), REALS(24704), s->parameters + 119440, s->parameters + 119456, s->buffers + 1408, s->buffers + 1424, s->counters + 28, 32768, 16);
    }
    all_done(s, thread, 90, &clock);
    /* inception_blocks.5.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_16_16_h16w16s1(scratch, REALS(24640), REALS(24704), VECS(231190400) + block * 38016L, REALS(111325056), s->parameters + 125872, VECS(231190400) + block * 38016L + 29568, REALS(128896) + item * 16, REALS(129920) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 91, &clock);
    /* inception_blocks.5.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(128896), REALS(129920), REALS(23104), REALS(24256), REALS(23680), 16, 16, 16, 32768);
    }
    all_done(s, thread, 92, &clock);
    /* inception_blocks.5.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2(scratch, REALS(21888), REALS(22272), VECS(211726208) + block * 38016L + 12672, VECS(76459904) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 93, &clock);
    /* inception_blocks.5.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_n_h16w16s1_v2(scratch, VECS(76459904) + block * 25344L, REALS(111553408), s->parameters + 127456, VECS(231190400) + block * 38016L + 33792, REALS(130944) + item * 16, REALS(131968) + item * 16, row_begin, row_end, 16);
    }
    all_done(s, thread, 94, &clock);
    /* inception_blocks.5.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(130944), REALS(131968), REALS(23168), REALS(24320), REALS(23744), 16, 16, 16, 32768);
    }
    done(s, thread, 95, &clock);
    /* inception_blocks.5 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(22848), REALS(24000), REALS(23424), REALS(24768), REALS(25152), s->parameters + 105376, s->parameters + 105392, s->buffers + 1216, s->buffers + 1232, s->counters + 25, s->parameters + 119344, s->parameters + 119392, s->buffers + 1312, s->buffers + 1360, s->counters + 27, s->parameters + 125888, s->parameters + 125904, s->buffers + 1440, s->buffers + 1456, s->counters + 29, s->parameters + 127472, s->parameters + 127488, s->buffers + 1472, s->buffers + 1488, s->counters + 30, 32768, 16, 48, 16, 16, 64, 16, 80);
    }
    all_done(s, thread, 96, &clock);
    /* inception_blocks.6.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_n_h16w16s1(scratch, REALS(24768), REALS(25152), VECS(231190400) + block * 38016L + 12672, REALS(111439744), s->parameters + 135184, VECS(76459904) + block * 46464L, REALS(132992) + item * 80, REALS(138112) + item * 80, row_begin, row_end, 80);
    }
    all_done(s, thread, 97, &clock);
    /* inception_blocks.6.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(132992), REALS(138112), REALS(25536), REALS(26944), REALS(26240), 80, 80, 80, 32768);
    }
    done(s, thread, 98, &clock);
    /* inception_blocks.6.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(25600), REALS(27008), REALS(26304), REALS(27648), REALS(27776), s->parameters + 135328, s->parameters + 135360, s->buffers + 1568, s->buffers + 1600, s->counters + 32, 32768, 32);
    }
    all_done(s, thread, 99, &clock);
    /* inception_blocks.6.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1(scratch, REALS(27648), REALS(27776), VECS(76459904) + block * 46464L + 4224, REALS(110940032), s->parameters + 149216, VECS(76459904) + block * 46464L + 21120, REALS(143232) + item * 48, REALS(146304) + item * 48, row_begin, row_end, 46464);
    }
    all_done(s, thread, 100, &clock);
    /* inception_blocks.6.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(143232), REALS(146304), REALS(25856), REALS(27264), REALS(26560), 48, 48, 48, 32768);
    }
    done(s, thread, 101, &clock);
    /* inception_blocks.6.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(25536), REALS(26944), REALS(26240), REALS(27904), REALS(27968), s->parameters + 149360, s->parameters + 149376, s->buffers + 1728, s->buffers + 1744, s->counters + 34, 32768, 16);
    }
    all_done(s, thread, 102, &clock);
    /* inception_blocks.6.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_16_24_h16w16s1(scratch, REALS(27904), REALS(27968), VECS(76459904) + block * 46464L, REALS(111161216), s->parameters + 158992, VECS(76459904) + block * 46464L + 33792, REALS(149376) + item * 24, REALS(150912) + item * 24, row_begin, row_end);
    }
    all_done(s, thread, 103, &clock);
    /* inception_blocks.6.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(149376), REALS(150912), REALS(26048), REALS(27456), REALS(26752), 24, 24, 24, 32768);
    }
    all_done(s, thread, 104, &clock);
    /* inception_blocks.6.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2(scratch, REALS(24768), REALS(25152), VECS(231190400) + block * 38016L + 12672, VECS(100249472) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 105, &clock);
    /* inception_blocks.6.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_n_h16w16s1_v2(scratch, VECS(100249472) + block * 25344L, REALS(114339712), s->parameters + 161368, VECS(76459904) + block * 46464L + 40128, REALS(152448) + item * 24, REALS(153984) + item * 24, row_begin, row_end, 24);
    }
    all_done(s, thread, 106, &clock);
    /* inception_blocks.6.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(152448), REALS(153984), REALS(26144), REALS(27552), REALS(26848), 24, 24, 24, 32768);
    }
    done(s, thread, 107, &clock);
    /* inception_blocks.6 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(25728), REALS(27136), REALS(26432), REALS(28032), REALS(28544), s->parameters + 135264, s->parameters + 135296, s->buffers + 1504, s->buffers + 1536, s->counters + 31, s->parameters + 149264, s->parameters + 149312, s->buffers + 1632, s->buffers + 1680, s->counters + 33, s->parameters + 159016, s->parameters + 159040, s->buffers + 1760, s->buffers + 1784, s->counters + 35, s->parameters + 161392, s->parameters + 161416, s->buffers + 1808, s->buffers + 1832, s->counters + 36, 32768, 32, 48, 32, 24, 80, 24, 104);
    }
    all_done(s, thread, 108, &clock);
    /* inception_blocks.7 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h16w16s2p1(scratch, REALS(28032), REALS(28544), VECS(76459904) + block * 46464L + 12672, VECS(250654592) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 109, &clock);
    /* inception_blocks.8.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_96_h8w8s1(scratch, VECS(250654592) + block * 8704L, REALS(114241408), s->parameters + 173728, VECS(100249472) + block * 13056L, REALS(155520) + item * 96, REALS(161664) + item * 96, row_begin, row_end);
    }
    all_done(s, thread, 110, &clock);
    /* inception_blocks.8.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(155520), REALS(161664), REALS(29056), REALS(30592), REALS(29824), 96, 96, 96, 8192);
    }
    done(s, thread, 111, &clock);
    /* inception_blocks.8.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(29120), REALS(30656), REALS(29888), REALS(31360), REALS(31552), s->parameters + 173888, s->parameters + 173936, s->buffers + 1920, s->buffers + 1968, s->counters + 38, 8192, 48);
    }
    all_done(s, thread, 112, &clock);
    /* inception_blocks.8.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_48_64_h8w8s1(scratch, REALS(31360), REALS(31552), VECS(100249472) + block * 13056L + 1088, REALS(113225600), s->parameters + 201632, VECS(100249472) + block * 13056L + 6528, REALS(167808) + item * 64, REALS(171904) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 113, &clock);
    /* inception_blocks.8.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(167808), REALS(171904), REALS(29440), REALS(30976), REALS(30208), 64, 64, 64, 8192);
    }
    done(s, thread, 114, &clock);
    /* inception_blocks.8.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(29056), REALS(30592), REALS(29824), REALS(31744), REALS(31808), s->parameters + 201824, s->parameters + 201840, s->buffers + 2144, s->buffers + 2160, s->counters + 40, 8192, 16);
    }
    all_done(s, thread, 115, &clock);
    /* inception_blocks.8.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_winograd_16_16_h8w8s1(scratch, REALS(31744), REALS(31808), VECS(100249472) + block * 13056L, REALS(114110336), s->parameters + 208256, VECS(100249472) + block * 13056L + 10880, REALS(176000) + item * 16, REALS(177024) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 116, &clock);
    /* inception_blocks.8.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(176000), REALS(177024), REALS(29696), REALS(31232), REALS(30464), 16, 16, 16, 8192);
    }
    all_done(s, thread, 117, &clock);
    /* inception_blocks.8.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h8w8s1p1(scratch, VECS(250654592) + block * 8704L, VECS(106934144) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 118, &clock);
    /* inception_blocks.8.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_16_h8w8s1(scratch, VECS(106934144) + block * 8704L, REALS(114348928), s->parameters + 210352, VECS(100249472) + block * 13056L + 11968, REALS(178048) + item * 16, REALS(179072) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 119, &clock);
    /* inception_blocks.8.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(178048), REALS(179072), REALS(29760), REALS(31296), REALS(30528), 16, 16, 16, 8192);
    }
    done(s, thread, 120, &clock);
    /* inception_blocks.8 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(29312), REALS(30848), REALS(30080), REALS(31872), REALS(32384), s->parameters + 173824, s->parameters + 173856, s->buffers + 1856, s->buffers + 1888, s->counters + 37, s->parameters + 201696, s->parameters + 201760, s->buffers + 2016, s->buffers + 2080, s->counters + 39, s->parameters + 208272, s->parameters + 208288, s->buffers + 2176, s->buffers + 2192, s->counters + 41, s->parameters + 210368, s->parameters + 210384, s->buffers + 2208, s->buffers + 2224, s->counters + 42, 8192, 32, 64, 32, 16, 96, 16, 112);
    }
    all_done(s, thread, 121, &clock);
    /* inception_blocks.9.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_96_h8w8s1_v2(scratch, REALS(31872), REALS(32384), VECS(100249472) + block * 13056L + 4352, REALS(114290560), s->parameters + 222688, VECS(106934144) + block * 13056L, REALS(180096) + item * 96, REALS(186240) + item * 96, row_begin, row_end);
    }
    all_done(s, thread, 122, &clock);
    /* inception_blocks.9.conv_1x1.0 */
    ITEMS(1) {
        moments_n(REALS(180096), REALS(186240), REALS(32896), REALS(34432), REALS(33664), 96, 96, 96, 8192);
    }
    done(s, thread, 123, &clock);
    /* inception_blocks.9.conv_3x3.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(32960), REALS(34496), REALS(33728), REALS(35200), REALS(35392), s->parameters + 222848, s->parameters + 222896, s->buffers + 2304, s->buffers + 2352, s->counters + 44, 8192, 48);
    }
    all_done(s, thread, 124, &clock);
    /* inception_blocks.9.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_48_64_h8w8s1(scratch, REALS(35200), REALS(35392), VECS(106934144) + block * 13056L + 1088, REALS(113667968), s->parameters + 250592, VECS(106934144) + block * 13056L + 6528, REALS(192384) + item * 64, REALS(196480) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 125, &clock);
    /* inception_blocks.9.conv_3x3.3 */
    ITEMS(1) {
        moments_n(REALS(192384), REALS(196480), REALS(33280), REALS(34816), REALS(34048), 64, 64, 64, 8192);
    }
    done(s, thread, 126, &clock);
    /* inception_blocks.9.conv_5x5.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(32896), REALS(34432), REALS(33664), REALS(35584), REALS(35648), s->parameters + 250784, s->parameters + 250800, s->buffers + 2528, s->buffers + 2544, s->counters + 46, 8192, 16);
    }
    all_done(s, thread, 127, &clock);
    /* inception_blocks.9.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_winograd_16_16_h8w8s1(scratch, REALS(35584), REALS(35648), VECS(106934144) + block * 13056L, REALS(114175872), s->parameters + 257216, VECS(106934144) + block * 13056L + 10880, REALS(200576) + item * 16, REALS(201600) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 128, &clock);
    /* inception_blocks.9.conv_5x5.3 */
    ITEMS(1) {
        moments_n(REALS(200576), REALS(201600), REALS(33536), REALS(35072), REALS(34304), 16, 16, 16, 8192);
    }
    all_done(s, thread, 129, &clock);
    /* inception_blocks.9.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h8w8s1p1_v2(scratch, REALS(31872), REALS(32384), VECS(100249472) + block * 13056L + 4352, VECS(113618816) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 130, &clock);
    /* inception_blocks.9.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_16_h8w8s1(scratch, VECS(113618816) + block * 8704L, REALS(118075264), s->parameters + 259312, VECS(106934144) + block * 13056L + 11968, REALS(202624) + item * 16, REALS(203648) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 131, &clock);
    /* inception_blocks.9.max_pool.1 */
    ITEMS(1) {
        moments_n(REALS(202624), REALS(203648), REALS(33600), REALS(35136), REALS(34368), 16, 16, 16, 8192);
    }
    done(s, thread, 132, &clock);
    /* inception_blocks.9 */
    ITEMS(1) {
        norm_scale_parts(mode, REALS(33152), REALS(34688), REALS(33920), REALS(35712), REALS(36224), s->parameters + 222784, s->parameters + 222816, s->buffers + 2240, s->buffers + 2272, s->counters + 43, s->parameters + 250656, s->parameters + 250720, s->buffers + 2400, s->buffers + 2464, s->counters + 45, s->parameters + 257232, s->parameters + 257248, s->buffers + 2560, s->buffers + 2576, s->counters + 47, s->parameters + 259328, s->parameters + 259344, s->buffers + 2592, s->buffers + 2608, s->counters + 48, 8192, 32, 64, 32, 16, 96, 16, 112);
    }
    all_done(s, thread, 133, &clock);
    /* output_net.0 */
    ITEMS(16) {
        const int block = item;
        avgpool8x8_128_h8w8s1(REALS(35712), REALS(36224), VECS(106934144) + block * 13056L + 4352, VECS(113618816) + block * 128L);
    }
    all_done(s, thread, 134, &clock);
    /* output_net.2 */
    ITEMS(16) {
        const int block = item;
        linear_128_10(VECS(113618816) + block * 128L, scratch, s->parameters + 259360, s->parameters + 260640, VECS(113684352) + block * 10L);
    }
    all_done(s, thread, 135, &clock);
    ITEMS(16) {
        const int block = item;
        cross_entropy_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->logits + (long)block * 80, s->losses + (long)block * 8, scratch, VECS(113684352) + block * 10L);
    }
    all_done(s, thread, 136, &clock);
}

/* The gradients, in reverse order of the layers. */
static void backward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    vec *const scratch = (vec *)(s->scratch + thread * 966656L);
    (void)mode;
    (void)scratch;
#pragma omp single
    memset(s->arena + 0, 0, 10496);
    /* inception_blocks.9.max_pool.1 */
    ITEMS(32) {
        pack_1x1_n_n_v2(REALS(120434560), s->parameters + 257264, item, 16, 128, 128);
    }
    done(s, thread, 137, &clock);
    /* inception_blocks.9.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(120713088), s->parameters + 250816, item, 16, 16, 400, 25, 24, -1);
    }
    done(s, thread, 138, &clock);
    /* inception_blocks.9.conv_3x3.3 */
    ITEMS(12) {
        pack_winograd_3x3_n_n(REALS(122072960), s->parameters + 222944, item, 64, 48, 432, 9, 8, -1);
    }
    done(s, thread, 139, &clock);
    /* inception_blocks.9.conv_1x1.0 */
    ITEMS(32) {
        pack_1x1_n_n_v2(REALS(123023232), s->parameters + 210400, item, 96, 128, 128);
    }
    done(s, thread, 140, &clock);
    /* inception_blocks.8.max_pool.1 */
    ITEMS(32) {
        pack_1x1_n_n_v2(REALS(123121536), s->parameters + 208304, item, 16, 128, 128);
    }
    done(s, thread, 141, &clock);
    /* inception_blocks.8.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(122957696), s->parameters + 201856, item, 16, 16, 400, 25, 24, -1);
    }
    done(s, thread, 142, &clock);
    /* inception_blocks.8.conv_3x3.3 */
    ITEMS(12) {
        pack_winograd_3x3_n_n(REALS(122515328), s->parameters + 173984, item, 64, 48, 432, 9, 8, -1);
    }
    done(s, thread, 143, &clock);
    /* inception_blocks.8.conv_1x1.0 */
    ITEMS(32) {
        pack_1x1_n_n_v2(REALS(123072384), s->parameters + 161440, item, 96, 128, 128);
    }
    done(s, thread, 144, &clock);
    /* inception_blocks.6.max_pool.1 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151458688), s->parameters + 159064, item, 24, 96, 96);
    }
    done(s, thread, 145, &clock);
    /* inception_blocks.6.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(151072640), s->parameters + 149392, item, 24, 16, 400, 25, 24, -1);
    }
    done(s, thread, 146, &clock);
    /* inception_blocks.6.conv_3x3.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(150187904), s->parameters + 135392, item, 48, 32, 288, 9, 8, -1);
    }
    done(s, thread, 147, &clock);
    /* inception_blocks.6.conv_1x1.0 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151351168), s->parameters + 127504, item, 80, 96, 96);
    }
    done(s, thread, 148, &clock);
    /* inception_blocks.5.max_pool.1 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151467904), s->parameters + 125920, item, 16, 96, 96);
    }
    done(s, thread, 149, &clock);
    /* inception_blocks.5.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(151170944), s->parameters + 119472, item, 16, 16, 400, 25, 24, -1);
    }
    done(s, thread, 150, &clock);
    /* inception_blocks.5.conv_3x3.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(150409088), s->parameters + 105472, item, 48, 32, 288, 9, 8, -1);
    }
    done(s, thread, 151, &clock);
    /* inception_blocks.5.conv_1x1.0 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151409536), s->parameters + 99168, item, 64, 96, 96);
    }
    done(s, thread, 152, &clock);
    /* inception_blocks.4.max_pool.1 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151474048), s->parameters + 97584, item, 16, 96, 96);
    }
    done(s, thread, 153, &clock);
    /* inception_blocks.4.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(151236480), s->parameters + 91136, item, 16, 16, 400, 25, 24, -1);
    }
    done(s, thread, 154, &clock);
    /* inception_blocks.4.conv_3x3.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(150630272), s->parameters + 77136, item, 48, 32, 288, 9, 8, -1);
    }
    done(s, thread, 155, &clock);
    /* inception_blocks.4.conv_1x1.0 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151434112), s->parameters + 70832, item, 64, 96, 96);
    }
    done(s, thread, 156, &clock);
    /* inception_blocks.3.max_pool.1 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151480192), s->parameters + 69644, item, 12, 96, 96);
    }
    done(s, thread, 157, &clock);
    /* inception_blocks.3.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(151302016), s->parameters + 64808, item, 12, 16, 400, 25, 24, -1);
    }
    done(s, thread, 158, &clock);
    /* inception_blocks.3.conv_3x3.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(150851456), s->parameters + 50808, item, 48, 32, 288, 9, 8, -1);
    }
    done(s, thread, 159, &clock);
    /* inception_blocks.3.conv_1x1.0 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(151381888), s->parameters + 43712, item, 72, 96, 96);
    }
    done(s, thread, 160, &clock);
    /* inception_blocks.1.max_pool.1 */
    ITEMS(16) {
        pack_1x1_n_n_v2(REALS(270389120), s->parameters + 42908, item, 12, 64, 64);
    }
    done(s, thread, 161, &clock);
    /* inception_blocks.1.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(270339968), s->parameters + 38072, item, 12, 16, 400, 25, 24, -1);
    }
    done(s, thread, 162, &clock);
    /* inception_blocks.1.conv_3x3.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(270118784), s->parameters + 24072, item, 48, 32, 288, 9, 8, -1);
    }
    done(s, thread, 163, &clock);
    /* inception_blocks.1.conv_1x1.0 */
    ITEMS(16) {
        pack_1x1_n_n_v2(REALS(339111808), s->parameters + 19280, item, 72, 64, 64);
    }
    done(s, thread, 164, &clock);
    /* inception_blocks.0.max_pool.1 */
    ITEMS(16) {
        pack_1x1_n_n_v2(REALS(339146624), s->parameters + 18744, item, 8, 64, 64);
    }
    done(s, thread, 165, &clock);
    /* inception_blocks.0.conv_5x5.3 */
    ITEMS(4) {
        pack_winograd_5x5_n_n(REALS(339079040), s->parameters + 15520, item, 8, 16, 400, 25, 24, -1);
    }
    done(s, thread, 166, &clock);
    /* inception_blocks.0.conv_3x3.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(338931584), s->parameters + 6176, item, 32, 32, 288, 9, 8, -1);
    }
    done(s, thread, 167, &clock);
    /* inception_blocks.0.conv_1x1.0 */
    ITEMS(16) {
        pack_1x1_n_n_v2(REALS(339130240), s->parameters + 1920, item, 64, 64, 64);
    }
    all_done(s, thread, 168, &clock);
    ITEMS(16) {
        const int block = item;
        cross_entropy_grad_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->examples - block * 8, 1 / (real)s->examples, scratch, VECS(113684352) + block * 10L, VECS(113689472) + block * 10L);
    }
    all_done(s, thread, 169, &clock);
    /* output_net.2 */
    ITEMS(1) {
        const int block = item;
        linear_weight_grad_128_10(VECS(113618816) + block * 128L, VECS(113689472) + block * 10L, s->gradients + 259360, s->gradients + 260640);
    }
    all_done(s, thread, 170, &clock);
    /* output_net.2 */
    ITEMS(16) {
        const int block = item;
        linear_data_grad_128_10(VECS(113689472) + block * 10L, scratch, s->parameters + 259360, VECS(120303488) + block * 128L);
    }
    all_done(s, thread, 171, &clock);
    /* output_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        avgpool_grad8x8_128_h8w8s1(REALS(35712), REALS(36224), REALS(33152), VECS(120303488) + block * 128L, VECS(106934144) + block * 13056L + 4352, VECS(113618816) + block * 13056L + 4352, REALS(204672) + item * 128, REALS(212864) + item * 128, row_begin, row_end);
    }
    all_done(s, thread, 172, &clock);
    /* inception_blocks.9 */
    ITEMS(1) {
        norm_backward_n(REALS(204672), REALS(212864), REALS(33920), s->gradients + 222784, s->gradients + 222816, s->gradients + 250656, s->gradients + 250720, s->gradients + 257232, s->gradients + 257248, s->gradients + 259328, s->gradients + 259344, REALS(35712), REALS(33152), REALS(256), REALS(1024), 128, 128, 128, 32, 64, 32, 16, 96, 16, 112, 8192);
    }
    all_done(s, thread, 173, &clock);
    /* inception_blocks.9.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h8w8s1p1_v2(scratch, REALS(31872), REALS(32384), VECS(100249472) + block * 13056L + 4352, VECS(143503232) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 174, &clock);
    /* inception_blocks.9.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_16_h8w8s1(scratch, REALS(120303488) + item * 2048L, REALS(704), REALS(1472), VECS(106934144) + block * 13056L + 11968, VECS(113618816) + block * 13056L + 11968, VECS(143503232) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 175, &clock);
    /* inception_blocks.9.max_pool.1 */
    ITEMS(2) {
        conv1x1_combine_weight_grad_n(item, REALS(120303488), s->gradients + 257264, s->gradients + 259312, 2, 4, 512, 128, 2048, 16);
    }
    done(s, thread, 176, &clock);
    /* inception_blocks.9.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_16_128_h8w8s1(scratch, REALS(704), REALS(1472), VECS(106934144) + block * 13056L + 11968, VECS(113618816) + block * 13056L + 11968, REALS(120434560), VECS(143503232) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 177, &clock);
    /* inception_blocks.9.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool_grad3x3_128_h8w8s1p1(scratch, REALS(31872), REALS(32384), VECS(100249472) + block * 13056L + 4352, VECS(143503232) + block * 8704L, VECS(255111040) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 178, &clock);
    /* inception_blocks.9.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_weight_grad_winograd_16_16_h8w8(REALS(120303488) + item * 6400L, scratch, REALS(35584), REALS(35648), VECS(106934144) + block * 13056L, REALS(640), REALS(1408), VECS(106934144) + block * 13056L + 10880, VECS(113618816) + block * 13056L + 10880, row_begin, row_end);
    }
    all_done(s, thread, 179, &clock);
    /* inception_blocks.9.conv_5x5.3 */
    ITEMS(2) {
        conv5x5_combine_weight_grad_16(item, REALS(120303488), s->gradients + 250816, s->gradients + 257216, 16);
    }
    done(s, thread, 180, &clock);
    /* inception_blocks.9.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_winograd_data_grad_16_16_h8w8s1(scratch, REALS(640), REALS(1408), VECS(106934144) + block * 13056L + 10880, VECS(113618816) + block * 13056L + 10880, REALS(120713088), VECS(106934144) + block * 13056L, REALS(35584), REALS(35648), REALS(32896), VECS(113618816) + block * 13056L, REALS(221056) + item * 16, REALS(222080) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 181, &clock);
    /* inception_blocks.9.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(221056), REALS(222080), REALS(33664), s->gradients + 250784, s->gradients + 250800, REALS(35584), REALS(32896), REALS(0), REALS(768), 16, 16, 16, 16, 8192);
    }
    all_done(s, thread, 182, &clock);
    /* inception_blocks.9.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_48_64_h8w8(REALS(120303488) + item * 27648L, scratch, REALS(35200), REALS(35392), VECS(106934144) + block * 13056L + 1088, REALS(384), REALS(1152), VECS(106934144) + block * 13056L + 6528, VECS(113618816) + block * 13056L + 6528, row_begin, row_end);
    }
    all_done(s, thread, 183, &clock);
    /* inception_blocks.9.conv_3x3.3 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_48(item, REALS(120303488), s->gradients + 222944, s->gradients + 250592);
    }
    done(s, thread, 184, &clock);
    /* inception_blocks.9.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_48_h8w8s1(scratch, REALS(384), REALS(1152), VECS(106934144) + block * 13056L + 6528, VECS(113618816) + block * 13056L + 6528, REALS(122072960), VECS(106934144) + block * 13056L + 1088, REALS(35200), REALS(35392), REALS(32960), VECS(113618816) + block * 13056L + 1088, REALS(223104) + item * 48, REALS(226176) + item * 48, row_begin, row_end);
    }
    all_done(s, thread, 185, &clock);
    /* inception_blocks.9.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(223104), REALS(226176), REALS(33728), s->gradients + 222848, s->gradients + 222896, REALS(35200), REALS(32960), REALS(64), REALS(832), 48, 48, 48, 48, 8192);
    }
    all_done(s, thread, 186, &clock);
    /* inception_blocks.9.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_96_h8w8s1(scratch, REALS(120303488) + item * 16384L, REALS(31872), REALS(32384), VECS(100249472) + block * 13056L + 4352, REALS(0), REALS(768), VECS(106934144) + block * 13056L, VECS(113618816) + block * 13056L, row_begin, row_end);
    }
    all_done(s, thread, 187, &clock);
    /* inception_blocks.9.conv_1x1.0 */
    ITEMS(12) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(120303488), s->gradients + 210400, s->gradients + 222688, 12, 16, 1024, 128, 16384, 96);
    }
    done(s, thread, 188, &clock);
    /* inception_blocks.9.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_96_128_h8w8s1(scratch, REALS(0), REALS(768), VECS(106934144) + block * 13056L, VECS(113618816) + block * 13056L, VECS(255111040) + block * 8704L, VECS(100249472) + block * 13056L + 4352, REALS(123023232), REALS(31872), REALS(32384), REALS(29312), VECS(143503232) + block * 13056L + 4352, REALS(229248) + item * 128, REALS(237440) + item * 128, row_begin, row_end);
    }
    all_done(s, thread, 189, &clock);
    /* inception_blocks.8 */
    ITEMS(1) {
        norm_backward_n(REALS(229248), REALS(237440), REALS(30080), s->gradients + 173824, s->gradients + 173856, s->gradients + 201696, s->gradients + 201760, s->gradients + 208272, s->gradients + 208288, s->gradients + 210368, s->gradients + 210384, REALS(31872), REALS(29312), REALS(1792), REALS(2560), 128, 128, 128, 32, 64, 32, 16, 96, 16, 112, 8192);
    }
    all_done(s, thread, 190, &clock);
    /* inception_blocks.8.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h8w8s1p1(scratch, VECS(250654592) + block * 8704L, VECS(106934144) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 191, &clock);
    /* inception_blocks.8.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_16_h8w8s1(scratch, REALS(111390592) + item * 2048L, REALS(2240), REALS(3008), VECS(100249472) + block * 13056L + 11968, VECS(143503232) + block * 13056L + 11968, VECS(106934144) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 192, &clock);
    /* inception_blocks.8.max_pool.1 */
    ITEMS(2) {
        conv1x1_combine_weight_grad_n(item, REALS(111390592), s->gradients + 208304, s->gradients + 210352, 2, 4, 512, 128, 2048, 16);
    }
    done(s, thread, 193, &clock);
    /* inception_blocks.8.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_16_128_h8w8s1(scratch, REALS(2240), REALS(3008), VECS(100249472) + block * 13056L + 11968, VECS(143503232) + block * 13056L + 11968, REALS(123121536), VECS(106934144) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 194, &clock);
    /* inception_blocks.8.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool_grad3x3_128_h8w8s1p1_v2(scratch, VECS(250654592) + block * 8704L, VECS(106934144) + block * 8704L, VECS(255111040) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 195, &clock);
    /* inception_blocks.8.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_weight_grad_winograd_16_16_h8w8(REALS(106934144) + item * 6400L, scratch, REALS(31744), REALS(31808), VECS(100249472) + block * 13056L, REALS(2176), REALS(2944), VECS(100249472) + block * 13056L + 10880, VECS(143503232) + block * 13056L + 10880, row_begin, row_end);
    }
    all_done(s, thread, 196, &clock);
    /* inception_blocks.8.conv_5x5.3 */
    ITEMS(2) {
        conv5x5_combine_weight_grad_16(item, REALS(106934144), s->gradients + 201856, s->gradients + 208256, 16);
    }
    done(s, thread, 197, &clock);
    /* inception_blocks.8.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_winograd_data_grad_16_16_h8w8s1(scratch, REALS(2176), REALS(2944), VECS(100249472) + block * 13056L + 10880, VECS(143503232) + block * 13056L + 10880, REALS(122957696), VECS(100249472) + block * 13056L, REALS(31744), REALS(31808), REALS(29056), VECS(143503232) + block * 13056L, REALS(245632) + item * 16, REALS(246656) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 198, &clock);
    /* inception_blocks.8.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(245632), REALS(246656), REALS(29824), s->gradients + 201824, s->gradients + 201840, REALS(31744), REALS(29056), REALS(1536), REALS(2304), 16, 16, 16, 16, 8192);
    }
    all_done(s, thread, 199, &clock);
    /* inception_blocks.8.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_48_64_h8w8(REALS(106934144) + item * 27648L, scratch, REALS(31360), REALS(31552), VECS(100249472) + block * 13056L + 1088, REALS(1920), REALS(2688), VECS(100249472) + block * 13056L + 6528, VECS(143503232) + block * 13056L + 6528, row_begin, row_end);
    }
    all_done(s, thread, 200, &clock);
    /* inception_blocks.8.conv_3x3.3 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_48(item, REALS(106934144), s->gradients + 173984, s->gradients + 201632);
    }
    done(s, thread, 201, &clock);
    /* inception_blocks.8.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_48_h8w8s1(scratch, REALS(1920), REALS(2688), VECS(100249472) + block * 13056L + 6528, VECS(143503232) + block * 13056L + 6528, REALS(122515328), VECS(100249472) + block * 13056L + 1088, REALS(31360), REALS(31552), REALS(29120), VECS(143503232) + block * 13056L + 1088, REALS(247680) + item * 48, REALS(250752) + item * 48, row_begin, row_end);
    }
    all_done(s, thread, 202, &clock);
    /* inception_blocks.8.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(247680), REALS(250752), REALS(29888), s->gradients + 173888, s->gradients + 173936, REALS(31360), REALS(29120), REALS(1600), REALS(2368), 48, 48, 48, 48, 8192);
    }
    all_done(s, thread, 203, &clock);
    /* inception_blocks.8.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_96_h8w8s1_v2(scratch, REALS(106934144) + item * 16384L, REALS(1536), REALS(2304), VECS(100249472) + block * 13056L, VECS(143503232) + block * 13056L, VECS(250654592) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 204, &clock);
    /* inception_blocks.8.conv_1x1.0 */
    ITEMS(12) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(106934144), s->gradients + 161440, s->gradients + 173728, 12, 16, 1024, 128, 16384, 96);
    }
    done(s, thread, 205, &clock);
    /* inception_blocks.8.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_96_128_h8w8s1_v2(scratch, REALS(1536), REALS(2304), VECS(100249472) + block * 13056L, VECS(143503232) + block * 13056L, VECS(255111040) + block * 8704L, REALS(123072384), VECS(255111040) + block * 8704L, row_begin, row_end);
    }
    all_done(s, thread, 206, &clock);
    /* inception_blocks.7 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_128_h16w16s2p1(scratch, REALS(28032), REALS(28544), REALS(25728), VECS(76459904) + block * 46464L + 12672, VECS(255111040) + block * 8704L, VECS(100249472) + block * 46464L + 12672, REALS(253824) + item * 128, REALS(262016) + item * 128, row_begin, row_end);
    }
    all_done(s, thread, 207, &clock);
    /* inception_blocks.6 */
    ITEMS(1) {
        norm_backward_n(REALS(253824), REALS(262016), REALS(26432), s->gradients + 135264, s->gradients + 135296, s->gradients + 149264, s->gradients + 149312, s->gradients + 159016, s->gradients + 159040, s->gradients + 161392, s->gradients + 161416, REALS(28032), REALS(25728), REALS(3264), REALS(3968), 128, 128, 128, 32, 48, 32, 24, 80, 24, 104, 32768);
    }
    all_done(s, thread, 208, &clock);
    /* inception_blocks.6.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2(scratch, REALS(24768), REALS(25152), VECS(231190400) + block * 38016L + 12672, VECS(250654592) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 209, &clock);
    /* inception_blocks.6.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_24_h16w16s1(scratch, REALS(143503232) + item * 3072L, REALS(3680), REALS(4384), VECS(76459904) + block * 46464L + 40128, VECS(100249472) + block * 46464L + 40128, VECS(250654592) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 210, &clock);
    /* inception_blocks.6.max_pool.1 */
    ITEMS(3) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(143503232), s->gradients + 159064, s->gradients + 161368, 3, 4, 768, 96, 3072, 24);
    }
    done(s, thread, 211, &clock);
    /* inception_blocks.6.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_n_96_h16w16s1(scratch, REALS(3680), REALS(4384), VECS(76459904) + block * 46464L + 40128, VECS(100249472) + block * 46464L + 40128, REALS(151458688), VECS(250654592) + block * 25344L, row_begin, row_end, 24, 46464, 46464);
    }
    all_done(s, thread, 212, &clock);
    /* inception_blocks.6.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1(scratch, REALS(24768), REALS(25152), VECS(231190400) + block * 38016L + 12672, VECS(250654592) + block * 25344L, VECS(317697920) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 213, &clock);
    /* inception_blocks.6.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_winograd_16_24_h16w16(REALS(143503232) + item * 9600L, scratch, REALS(27904), REALS(27968), VECS(76459904) + block * 46464L, REALS(3584), REALS(4288), VECS(76459904) + block * 46464L + 33792, VECS(100249472) + block * 46464L + 33792, row_begin, row_end);
    }
    all_done(s, thread, 214, &clock);
    /* inception_blocks.6.conv_5x5.3 */
    ITEMS(3) {
        conv5x5_combine_weight_grad_16_v2(item, REALS(143503232), s->gradients + 149392, s->gradients + 158992);
    }
    done(s, thread, 215, &clock);
    /* inception_blocks.6.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_data_grad_24_16_h16w16s1(scratch, REALS(3584), REALS(4288), VECS(76459904) + block * 46464L + 33792, VECS(100249472) + block * 46464L + 33792, REALS(151072640), VECS(76459904) + block * 46464L, REALS(27904), REALS(27968), REALS(25536), VECS(100249472) + block * 46464L, REALS(270208) + item * 16, REALS(271232) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 216, &clock);
    /* inception_blocks.6.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(270208), REALS(271232), REALS(26240), s->gradients + 149360, s->gradients + 149376, REALS(27904), REALS(25536), REALS(3072), REALS(3776), 16, 16, 16, 16, 32768);
    }
    all_done(s, thread, 217, &clock);
    /* inception_blocks.6.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16(REALS(143503232) + item * 13824L, scratch, REALS(27648), REALS(27776), VECS(76459904) + block * 46464L + 4224, REALS(3392), REALS(4096), VECS(76459904) + block * 46464L + 21120, VECS(100249472) + block * 46464L + 21120, row_begin, row_end, 46464, 46464, 46464);
    }
    all_done(s, thread, 218, &clock);
    /* inception_blocks.6.conv_3x3.3 */
    ITEMS(6) {
        conv3x3_combine_weight_grad_32(item, REALS(143503232), s->gradients + 135392, s->gradients + 149216);
    }
    done(s, thread, 219, &clock);
    /* inception_blocks.6.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1(scratch, REALS(3392), REALS(4096), VECS(76459904) + block * 46464L + 21120, VECS(100249472) + block * 46464L + 21120, REALS(150187904), VECS(76459904) + block * 46464L + 4224, REALS(27648), REALS(27776), REALS(25600), VECS(100249472) + block * 46464L + 4224, REALS(272256) + item * 32, REALS(274304) + item * 32, row_begin, row_end, 46464, 46464);
    }
    all_done(s, thread, 220, &clock);
    /* inception_blocks.6.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(272256), REALS(274304), REALS(26304), s->gradients + 135328, s->gradients + 135360, REALS(27648), REALS(25600), REALS(3136), REALS(3840), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 221, &clock);
    /* inception_blocks.6.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_80_h16w16s1(scratch, REALS(143503232) + item * 12288L, REALS(24768), REALS(25152), VECS(231190400) + block * 38016L + 12672, REALS(3072), REALS(3776), VECS(76459904) + block * 46464L, VECS(100249472) + block * 46464L, row_begin, row_end);
    }
    all_done(s, thread, 222, &clock);
    /* inception_blocks.6.conv_1x1.0 */
    ITEMS(10) {
        conv1x1_combine_weight_grad_96(item, REALS(143503232), s->gradients + 127504, s->gradients + 135184);
    }
    done(s, thread, 223, &clock);
    /* inception_blocks.6.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_n_96_h16w16s1_v2(scratch, REALS(3072), REALS(3776), VECS(76459904) + block * 46464L, VECS(100249472) + block * 46464L, VECS(317697920) + block * 25344L, VECS(231190400) + block * 38016L + 12672, REALS(151351168), REALS(24768), REALS(25152), REALS(22848), VECS(250654592) + block * 38016L + 12672, REALS(276352) + item * 96, REALS(282496) + item * 96, row_begin, row_end, 80, 46464, 46464);
    }
    all_done(s, thread, 224, &clock);
    /* inception_blocks.5 */
    ITEMS(1) {
        norm_backward_n(REALS(276352), REALS(282496), REALS(23424), s->gradients + 105376, s->gradients + 105392, s->gradients + 119344, s->gradients + 119392, s->gradients + 125888, s->gradients + 125904, s->gradients + 127472, s->gradients + 127488, REALS(24768), REALS(22848), REALS(4672), REALS(5248), 96, 96, 96, 16, 48, 16, 16, 64, 16, 80, 32768);
    }
    all_done(s, thread, 225, &clock);
    /* inception_blocks.5.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2(scratch, REALS(21888), REALS(22272), VECS(211726208) + block * 38016L + 12672, VECS(76459904) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 226, &clock);
    /* inception_blocks.5.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1(scratch, REALS(89436032) + item * 2048L, REALS(4992), REALS(5568), VECS(231190400) + block * 38016L + 33792, VECS(250654592) + block * 38016L + 33792, VECS(76459904) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 227, &clock);
    /* inception_blocks.5.max_pool.1 */
    ITEMS(2) {
        conv1x1_combine_weight_grad_96_v2(item, REALS(89436032), s->gradients + 125920, s->gradients + 127456, 2, 4, 2048, 16);
    }
    done(s, thread, 228, &clock);
    /* inception_blocks.5.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_n_96_h16w16s1(scratch, REALS(4992), REALS(5568), VECS(231190400) + block * 38016L + 33792, VECS(250654592) + block * 38016L + 33792, REALS(151467904), VECS(76459904) + block * 25344L, row_begin, row_end, 16, 38016, 38016);
    }
    all_done(s, thread, 229, &clock);
    /* inception_blocks.5.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1(scratch, REALS(21888), REALS(22272), VECS(211726208) + block * 38016L + 12672, VECS(76459904) + block * 25344L, VECS(95924096) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 230, &clock);
    /* inception_blocks.5.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_winograd_16_16_h16w16(REALS(76459904) + item * 6400L, scratch, REALS(24640), REALS(24704), VECS(231190400) + block * 38016L, REALS(4928), REALS(5504), VECS(231190400) + block * 38016L + 29568, VECS(250654592) + block * 38016L + 29568, row_begin, row_end);
    }
    all_done(s, thread, 231, &clock);
    /* inception_blocks.5.conv_5x5.3 */
    ITEMS(2) {
        conv5x5_combine_weight_grad_16(item, REALS(76459904), s->gradients + 119472, s->gradients + 125872, 16);
    }
    done(s, thread, 232, &clock);
    /* inception_blocks.5.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_data_grad_16_16_h16w16s1(scratch, REALS(4928), REALS(5504), VECS(231190400) + block * 38016L + 29568, VECS(250654592) + block * 38016L + 29568, REALS(151170944), VECS(231190400) + block * 38016L, REALS(24640), REALS(24704), REALS(22656), VECS(250654592) + block * 38016L, REALS(288640) + item * 16, REALS(289664) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 233, &clock);
    /* inception_blocks.5.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(288640), REALS(289664), REALS(23232), s->gradients + 119440, s->gradients + 119456, REALS(24640), REALS(22656), REALS(4480), REALS(5056), 16, 16, 16, 16, 32768);
    }
    all_done(s, thread, 234, &clock);
    /* inception_blocks.5.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16(REALS(76459904) + item * 13824L, scratch, REALS(24384), REALS(24512), VECS(231190400) + block * 38016L + 4224, REALS(4736), REALS(5312), VECS(231190400) + block * 38016L + 16896, VECS(250654592) + block * 38016L + 16896, row_begin, row_end, 38016, 38016, 38016);
    }
    all_done(s, thread, 235, &clock);
    /* inception_blocks.5.conv_3x3.3 */
    ITEMS(6) {
        conv3x3_combine_weight_grad_32(item, REALS(76459904), s->gradients + 105472, s->gradients + 119296);
    }
    done(s, thread, 236, &clock);
    /* inception_blocks.5.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1(scratch, REALS(4736), REALS(5312), VECS(231190400) + block * 38016L + 16896, VECS(250654592) + block * 38016L + 16896, REALS(150409088), VECS(231190400) + block * 38016L + 4224, REALS(24384), REALS(24512), REALS(22720), VECS(250654592) + block * 38016L + 4224, REALS(290688) + item * 32, REALS(292736) + item * 32, row_begin, row_end, 38016, 38016);
    }
    all_done(s, thread, 237, &clock);
    /* inception_blocks.5.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(290688), REALS(292736), REALS(23296), s->gradients + 105408, s->gradients + 105440, REALS(24384), REALS(22720), REALS(4544), REALS(5120), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 238, &clock);
    /* inception_blocks.5.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_64_h16w16s1(scratch, REALS(108900224) + item * 8192L, REALS(21888), REALS(22272), VECS(211726208) + block * 38016L + 12672, REALS(4480), REALS(5056), VECS(231190400) + block * 38016L, VECS(250654592) + block * 38016L, row_begin, row_end);
    }
    all_done(s, thread, 239, &clock);
    /* inception_blocks.5.conv_1x1.0 */
    ITEMS(8) {
        conv1x1_combine_weight_grad_96_v2(item, REALS(108900224), s->gradients + 99168, s->gradients + 105312, 8, 16, 8192, 64);
    }
    done(s, thread, 240, &clock);
    /* inception_blocks.5.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_n_96_h16w16s1_v2(scratch, REALS(4480), REALS(5056), VECS(231190400) + block * 38016L, VECS(250654592) + block * 38016L, VECS(95924096) + block * 25344L, VECS(211726208) + block * 38016L + 12672, REALS(151409536), REALS(21888), REALS(22272), REALS(19968), VECS(76459904) + block * 38016L + 12672, REALS(294784) + item * 96, REALS(300928) + item * 96, row_begin, row_end, 64, 38016, 38016);
    }
    all_done(s, thread, 241, &clock);
    /* inception_blocks.4 */
    ITEMS(1) {
        norm_backward_n(REALS(294784), REALS(300928), REALS(20544), s->gradients + 77040, s->gradients + 77056, s->gradients + 91008, s->gradients + 91056, s->gradients + 97552, s->gradients + 97568, s->gradients + 99136, s->gradients + 99152, REALS(21888), REALS(19968), REALS(5824), REALS(6400), 96, 96, 96, 16, 48, 16, 16, 64, 16, 80, 32768);
    }
    all_done(s, thread, 242, &clock);
    /* inception_blocks.4.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2(scratch, REALS(19008), REALS(19392), VECS(124039040) + block * 38016L + 12672, VECS(95924096) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 243, &clock);
    /* inception_blocks.4.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1(scratch, REALS(108900224) + item * 2048L, REALS(6144), REALS(6720), VECS(211726208) + block * 38016L + 33792, VECS(76459904) + block * 38016L + 33792, VECS(95924096) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 244, &clock);
    /* inception_blocks.4.max_pool.1 */
    ITEMS(2) {
        conv1x1_combine_weight_grad_96_v2(item, REALS(108900224), s->gradients + 97584, s->gradients + 99120, 2, 4, 2048, 16);
    }
    done(s, thread, 245, &clock);
    /* inception_blocks.4.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_n_96_h16w16s1(scratch, REALS(6144), REALS(6720), VECS(211726208) + block * 38016L + 33792, VECS(76459904) + block * 38016L + 33792, REALS(151474048), VECS(95924096) + block * 25344L, row_begin, row_end, 16, 38016, 38016);
    }
    all_done(s, thread, 246, &clock);
    /* inception_blocks.4.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1(scratch, REALS(19008), REALS(19392), VECS(124039040) + block * 38016L + 12672, VECS(95924096) + block * 25344L, VECS(231190400) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 247, &clock);
    /* inception_blocks.4.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_winograd_16_16_h16w16(REALS(95924096) + item * 6400L, scratch, REALS(21760), REALS(21824), VECS(211726208) + block * 38016L, REALS(6080), REALS(6656), VECS(211726208) + block * 38016L + 29568, VECS(76459904) + block * 38016L + 29568, row_begin, row_end);
    }
    all_done(s, thread, 248, &clock);
    /* inception_blocks.4.conv_5x5.3 */
    ITEMS(2) {
        conv5x5_combine_weight_grad_16(item, REALS(95924096), s->gradients + 91136, s->gradients + 97536, 16);
    }
    done(s, thread, 249, &clock);
    /* inception_blocks.4.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_data_grad_16_16_h16w16s1(scratch, REALS(6080), REALS(6656), VECS(211726208) + block * 38016L + 29568, VECS(76459904) + block * 38016L + 29568, REALS(151236480), VECS(211726208) + block * 38016L, REALS(21760), REALS(21824), REALS(19776), VECS(76459904) + block * 38016L, REALS(307072) + item * 16, REALS(308096) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 250, &clock);
    /* inception_blocks.4.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(307072), REALS(308096), REALS(20352), s->gradients + 91104, s->gradients + 91120, REALS(21760), REALS(19776), REALS(5632), REALS(6208), 16, 16, 16, 16, 32768);
    }
    all_done(s, thread, 251, &clock);
    /* inception_blocks.4.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16(REALS(95924096) + item * 13824L, scratch, REALS(21504), REALS(21632), VECS(211726208) + block * 38016L + 4224, REALS(5888), REALS(6464), VECS(211726208) + block * 38016L + 16896, VECS(76459904) + block * 38016L + 16896, row_begin, row_end, 38016, 38016, 38016);
    }
    all_done(s, thread, 252, &clock);
    /* inception_blocks.4.conv_3x3.3 */
    ITEMS(6) {
        conv3x3_combine_weight_grad_32(item, REALS(95924096), s->gradients + 77136, s->gradients + 90960);
    }
    done(s, thread, 253, &clock);
    /* inception_blocks.4.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1(scratch, REALS(5888), REALS(6464), VECS(211726208) + block * 38016L + 16896, VECS(76459904) + block * 38016L + 16896, REALS(150630272), VECS(211726208) + block * 38016L + 4224, REALS(21504), REALS(21632), REALS(19840), VECS(76459904) + block * 38016L + 4224, REALS(309120) + item * 32, REALS(311168) + item * 32, row_begin, row_end, 38016, 38016);
    }
    all_done(s, thread, 254, &clock);
    /* inception_blocks.4.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(309120), REALS(311168), REALS(20416), s->gradients + 77072, s->gradients + 77104, REALS(21504), REALS(19840), REALS(5696), REALS(6272), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 255, &clock);
    /* inception_blocks.4.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_64_h16w16s1(scratch, REALS(115388288) + item * 8192L, REALS(19008), REALS(19392), VECS(124039040) + block * 38016L + 12672, REALS(5632), REALS(6208), VECS(211726208) + block * 38016L, VECS(76459904) + block * 38016L, row_begin, row_end);
    }
    all_done(s, thread, 256, &clock);
    /* inception_blocks.4.conv_1x1.0 */
    ITEMS(8) {
        conv1x1_combine_weight_grad_96_v2(item, REALS(115388288), s->gradients + 70832, s->gradients + 76976, 8, 16, 8192, 64);
    }
    done(s, thread, 257, &clock);
    /* inception_blocks.4.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_n_96_h16w16s1_v2(scratch, REALS(5632), REALS(6208), VECS(211726208) + block * 38016L, VECS(76459904) + block * 38016L, VECS(231190400) + block * 25344L, VECS(124039040) + block * 38016L + 12672, REALS(151434112), REALS(19008), REALS(19392), REALS(17088), VECS(95924096) + block * 38016L + 12672, REALS(313216) + item * 96, REALS(319360) + item * 96, row_begin, row_end, 64, 38016, 38016);
    }
    all_done(s, thread, 258, &clock);
    /* inception_blocks.3 */
    ITEMS(1) {
        norm_backward_n(REALS(313216), REALS(319360), REALS(17664), s->gradients + 50696, s->gradients + 50720, s->gradients + 64680, s->gradients + 64728, s->gradients + 69620, s->gradients + 69632, s->gradients + 70808, s->gradients + 70820, REALS(19008), REALS(17088), REALS(6976), REALS(7552), 96, 96, 96, 24, 48, 24, 12, 72, 12, 84, 32768);
    }
    all_done(s, thread, 259, &clock);
    /* inception_blocks.3.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1(scratch, VECS(304721792) + block * 25344L, VECS(76459904) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 260, &clock);
    /* inception_blocks.3.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_12_h16w16s1(scratch, REALS(89436032) + item * 1536L, REALS(7312), REALS(7888), VECS(124039040) + block * 38016L + 34848, VECS(95924096) + block * 38016L + 34848, VECS(76459904) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 261, &clock);
    /* inception_blocks.3.max_pool.1 */
    ITEMS(2) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(89436032), s->gradients + 69644, s->gradients + 70796, 2, 2, 768, 96, 1536, 12);
    }
    done(s, thread, 262, &clock);
    /* inception_blocks.3.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_n_96_h16w16s1(scratch, REALS(7312), REALS(7888), VECS(124039040) + block * 38016L + 34848, VECS(95924096) + block * 38016L + 34848, REALS(151480192), VECS(76459904) + block * 25344L, row_begin, row_end, 12, 38016, 38016);
    }
    all_done(s, thread, 263, &clock);
    /* inception_blocks.3.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1_v2(scratch, VECS(304721792) + block * 25344L, VECS(76459904) + block * 25344L, VECS(211726208) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 264, &clock);
    /* inception_blocks.3.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_winograd_16_12_h16w16(REALS(76459904) + item * 6400L, scratch, REALS(18880), REALS(18944), VECS(124039040) + block * 38016L, REALS(7264), REALS(7840), VECS(124039040) + block * 38016L + 31680, VECS(95924096) + block * 38016L + 31680, row_begin, row_end);
    }
    all_done(s, thread, 265, &clock);
    /* inception_blocks.3.conv_5x5.3 */
    ITEMS(2) {
        conv5x5_combine_weight_grad_16(item, REALS(76459904), s->gradients + 64808, s->gradients + 69608, 12);
    }
    done(s, thread, 266, &clock);
    /* inception_blocks.3.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_winograd_data_grad_12_16_h16w16s1(scratch, REALS(7264), REALS(7840), VECS(124039040) + block * 38016L + 31680, VECS(95924096) + block * 38016L + 31680, REALS(151302016), VECS(124039040) + block * 38016L, REALS(18880), REALS(18944), REALS(16896), VECS(95924096) + block * 38016L, REALS(325504) + item * 16, REALS(326528) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 267, &clock);
    /* inception_blocks.3.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(325504), REALS(326528), REALS(17472), s->gradients + 64776, s->gradients + 64792, REALS(18880), REALS(16896), REALS(6784), REALS(7360), 16, 16, 16, 16, 32768);
    }
    all_done(s, thread, 268, &clock);
    /* inception_blocks.3.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16(REALS(76459904) + item * 13824L, scratch, REALS(18624), REALS(18752), VECS(124039040) + block * 38016L + 4224, REALS(7072), REALS(7648), VECS(124039040) + block * 38016L + 19008, VECS(95924096) + block * 38016L + 19008, row_begin, row_end, 38016, 38016, 38016);
    }
    all_done(s, thread, 269, &clock);
    /* inception_blocks.3.conv_3x3.3 */
    ITEMS(6) {
        conv3x3_combine_weight_grad_32(item, REALS(76459904), s->gradients + 50808, s->gradients + 64632);
    }
    done(s, thread, 270, &clock);
    /* inception_blocks.3.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1(scratch, REALS(7072), REALS(7648), VECS(124039040) + block * 38016L + 19008, VECS(95924096) + block * 38016L + 19008, REALS(150851456), VECS(124039040) + block * 38016L + 4224, REALS(18624), REALS(18752), REALS(16960), VECS(95924096) + block * 38016L + 4224, REALS(327552) + item * 32, REALS(329600) + item * 32, row_begin, row_end, 38016, 38016);
    }
    all_done(s, thread, 271, &clock);
    /* inception_blocks.3.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(327552), REALS(329600), REALS(17536), s->gradients + 50744, s->gradients + 50776, REALS(18624), REALS(16960), REALS(6848), REALS(7424), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 272, &clock);
    /* inception_blocks.3.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_72_h16w16s1(scratch, REALS(76459904) + item * 9216L, REALS(6784), REALS(7360), VECS(124039040) + block * 38016L, VECS(95924096) + block * 38016L, VECS(304721792) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 273, &clock);
    /* inception_blocks.3.conv_1x1.0 */
    ITEMS(9) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(76459904), s->gradients + 43712, s->gradients + 50624, 9, 12, 768, 96, 9216, 72);
    }
    done(s, thread, 274, &clock);
    /* inception_blocks.3.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_72_96_h16w16s1(scratch, REALS(6784), REALS(7360), VECS(124039040) + block * 38016L, VECS(95924096) + block * 38016L, VECS(211726208) + block * 25344L, REALS(151381888), VECS(211726208) + block * 25344L, row_begin, row_end);
    }
    all_done(s, thread, 275, &clock);
    /* inception_blocks.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool_grad3x3_96_h32w32s2p1(scratch, REALS(16128), REALS(16512), REALS(14208), VECS(372608) + block * 148608L + 49536, VECS(211726208) + block * 25344L, VECS(76459904) + block * 148608L + 49536, REALS(331648) + item * 96, REALS(337792) + item * 96, row_begin, row_end);
    }
    all_done(s, thread, 276, &clock);
    /* inception_blocks.1 */
    ITEMS(1) {
        norm_backward_n(REALS(331648), REALS(337792), REALS(14784), s->gradients + 23960, s->gradients + 23984, s->gradients + 37944, s->gradients + 37992, s->gradients + 42884, s->gradients + 42896, s->gradients + 43688, s->gradients + 43700, REALS(16128), REALS(14208), REALS(8128), REALS(8704), 96, 96, 96, 24, 48, 24, 12, 72, 12, 84, 131072);
    }
    all_done(s, thread, 277, &clock);
    /* inception_blocks.1.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool3x3_64_h32w32s1p1(scratch, REALS(13504), REALS(13760), VECS(152547200) + block * 115584L + 49536, VECS(211726208) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 278, &clock);
    /* inception_blocks.1.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_12_h32w32s1(scratch, REALS(245542784) + item * 1024L, REALS(8464), REALS(9040), VECS(372608) + block * 148608L + 136224, VECS(76459904) + block * 148608L + 136224, VECS(211726208) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 279, &clock);
    /* inception_blocks.1.max_pool.1 */
    ITEMS(2) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(245542784), s->gradients + 42908, s->gradients + 43676, 2, 2, 512, 64, 1024, 12);
    }
    done(s, thread, 280, &clock);
    /* inception_blocks.1.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_n_64_h32w32s1(scratch, REALS(8464), REALS(9040), VECS(372608) + block * 148608L + 136224, VECS(76459904) + block * 148608L + 136224, REALS(270389120), VECS(211726208) + block * 66048L, row_begin, row_end, 12, 148608, 148608);
    }
    all_done(s, thread, 281, &clock);
    /* inception_blocks.1.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool_grad3x3_64_h32w32s1p1(scratch, REALS(13504), REALS(13760), VECS(152547200) + block * 115584L + 49536, VECS(211726208) + block * 66048L, VECS(304721792) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 282, &clock);
    /* inception_blocks.1.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_weight_grad_winograd_16_12_h32w32(REALS(211726208) + item * 6400L, scratch, REALS(16000), REALS(16064), VECS(372608) + block * 148608L, REALS(8416), REALS(8992), VECS(372608) + block * 148608L + 123840, VECS(76459904) + block * 148608L + 123840, row_begin, row_end);
    }
    all_done(s, thread, 283, &clock);
    /* inception_blocks.1.conv_5x5.3 */
    ITEMS(2) {
        conv5x5_combine_weight_grad_16(item, REALS(211726208), s->gradients + 38072, s->gradients + 42872, 12);
    }
    done(s, thread, 284, &clock);
    /* inception_blocks.1.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_winograd_data_grad_12_16_h32w32s1(scratch, REALS(8416), REALS(8992), VECS(372608) + block * 148608L + 123840, VECS(76459904) + block * 148608L + 123840, REALS(270339968), VECS(372608) + block * 148608L, REALS(16000), REALS(16064), REALS(14016), VECS(76459904) + block * 148608L, REALS(343936) + item * 16, REALS(344960) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 285, &clock);
    /* inception_blocks.1.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(343936), REALS(344960), REALS(14592), s->gradients + 38040, s->gradients + 38056, REALS(16000), REALS(14016), REALS(7936), REALS(8512), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 286, &clock);
    /* inception_blocks.1.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_48_h32w32(REALS(211726208) + item * 13824L, scratch, REALS(15744), REALS(15872), VECS(372608) + block * 148608L + 16512, REALS(8224), REALS(8800), VECS(372608) + block * 148608L + 74304, VECS(76459904) + block * 148608L + 74304, row_begin, row_end);
    }
    all_done(s, thread, 287, &clock);
    /* inception_blocks.1.conv_3x3.3 */
    ITEMS(6) {
        conv3x3_combine_weight_grad_32(item, REALS(211726208), s->gradients + 24072, s->gradients + 37896);
    }
    done(s, thread, 288, &clock);
    /* inception_blocks.1.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_48_32_h32w32s1(scratch, REALS(8224), REALS(8800), VECS(372608) + block * 148608L + 74304, VECS(76459904) + block * 148608L + 74304, REALS(270118784), VECS(372608) + block * 148608L + 16512, REALS(15744), REALS(15872), REALS(14080), VECS(76459904) + block * 148608L + 16512, REALS(345984) + item * 32, REALS(348032) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 289, &clock);
    /* inception_blocks.1.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(345984), REALS(348032), REALS(14656), s->gradients + 24008, s->gradients + 24040, REALS(15744), REALS(14080), REALS(8000), REALS(8576), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 290, &clock);
    /* inception_blocks.1.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_72_h32w32s1(scratch, REALS(338538368) + item * 6144L, REALS(13504), REALS(13760), VECS(152547200) + block * 115584L + 49536, REALS(7936), REALS(8512), VECS(372608) + block * 148608L, VECS(76459904) + block * 148608L, row_begin, row_end);
    }
    all_done(s, thread, 291, &clock);
    /* inception_blocks.1.conv_1x1.0 */
    ITEMS(9) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(338538368), s->gradients + 19280, s->gradients + 23888, 9, 12, 512, 64, 6144, 72);
    }
    done(s, thread, 292, &clock);
    /* inception_blocks.1.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_72_64_h32w32s1(scratch, REALS(7936), REALS(8512), VECS(372608) + block * 148608L, VECS(76459904) + block * 148608L, VECS(304721792) + block * 66048L, VECS(152547200) + block * 115584L + 49536, REALS(339111808), REALS(13504), REALS(13760), REALS(11968), VECS(211726208) + block * 115584L + 49536, REALS(350080) + item * 64, REALS(354176) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 293, &clock);
    /* inception_blocks.0 */
    ITEMS(1) {
        norm_backward_n(REALS(350080), REALS(354176), REALS(12416), s->gradients + 6080, s->gradients + 6096, s->gradients + 15424, s->gradients + 15456, s->gradients + 18728, s->gradients + 18736, s->gradients + 19264, s->gradients + 19272, REALS(13504), REALS(11968), REALS(9280), REALS(9728), 64, 64, 64, 16, 32, 16, 8, 48, 8, 56, 131072);
    }
    all_done(s, thread, 294, &clock);
    /* inception_blocks.0.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool3x3_64_h32w32s1p1(scratch, REALS(11264), REALS(11520), VECS(270905216) + block * 66048L, VECS(372608) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 295, &clock);
    /* inception_blocks.0.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_8_h32w32s1(scratch, REALS(34189184) + item * 512L, REALS(9504), REALS(9952), VECS(152547200) + block * 115584L + 107328, VECS(211726208) + block * 115584L + 107328, VECS(372608) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 296, &clock);
    /* inception_blocks.0.max_pool.1 */
    ITEMS(1) {
        conv1x1_combine_weight_grad_n(item, REALS(34189184), s->gradients + 18744, s->gradients + 19256, 1, 2, 256, 64, 512, 8);
    }
    done(s, thread, 297, &clock);
    /* inception_blocks.0.max_pool.1 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_n_64_h32w32s1(scratch, REALS(9504), REALS(9952), VECS(152547200) + block * 115584L + 107328, VECS(211726208) + block * 115584L + 107328, REALS(339146624), VECS(372608) + block * 66048L, row_begin, row_end, 8, 115584, 115584);
    }
    all_done(s, thread, 298, &clock);
    /* inception_blocks.0.max_pool.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool_grad3x3_64_h32w32s1p1(scratch, REALS(11264), REALS(11520), VECS(270905216) + block * 66048L, VECS(372608) + block * 66048L, VECS(34189184) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 299, &clock);
    /* inception_blocks.0.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_weight_grad_winograd_16_8_h32w32(REALS(372608) + item * 3200L, scratch, REALS(13376), REALS(13440), VECS(152547200) + block * 115584L, REALS(9472), REALS(9920), VECS(152547200) + block * 115584L + 99072, VECS(211726208) + block * 115584L + 99072, row_begin, row_end);
    }
    all_done(s, thread, 300, &clock);
    /* inception_blocks.0.conv_5x5.3 */
    ITEMS(1) {
        conv5x5_combine_weight_grad_16_v3(item, REALS(372608), s->gradients + 15520, s->gradients + 18720);
    }
    done(s, thread, 301, &clock);
    /* inception_blocks.0.conv_5x5.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_winograd_data_grad_8_16_h32w32s1(scratch, REALS(9472), REALS(9920), VECS(152547200) + block * 115584L + 99072, VECS(211726208) + block * 115584L + 99072, REALS(339079040), VECS(152547200) + block * 115584L, REALS(13376), REALS(13440), REALS(11776), VECS(211726208) + block * 115584L, REALS(358272) + item * 16, REALS(359296) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 302, &clock);
    /* inception_blocks.0.conv_5x5.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(358272), REALS(359296), REALS(12224), s->gradients + 15488, s->gradients + 15504, REALS(13376), REALS(11776), REALS(9088), REALS(9536), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 303, &clock);
    /* inception_blocks.0.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_32_h32w32(REALS(372608) + item * 9216L, scratch, REALS(13120), REALS(13248), VECS(152547200) + block * 115584L + 16512, REALS(9344), REALS(9792), VECS(152547200) + block * 115584L + 66048, VECS(211726208) + block * 115584L + 66048, row_begin, row_end);
    }
    all_done(s, thread, 304, &clock);
    /* inception_blocks.0.conv_3x3.3 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32_v2(item, REALS(372608), s->gradients + 6176, s->gradients + 15392);
    }
    done(s, thread, 305, &clock);
    /* inception_blocks.0.conv_3x3.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_32_32_h32w32s1(scratch, REALS(9344), REALS(9792), VECS(152547200) + block * 115584L + 66048, VECS(211726208) + block * 115584L + 66048, REALS(338931584), VECS(152547200) + block * 115584L + 16512, REALS(13120), REALS(13248), REALS(11840), VECS(211726208) + block * 115584L + 16512, REALS(360320) + item * 32, REALS(362368) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 306, &clock);
    /* inception_blocks.0.conv_3x3.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(360320), REALS(362368), REALS(12288), s->gradients + 6112, s->gradients + 6144, REALS(13120), REALS(11840), REALS(9152), REALS(9600), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 307, &clock);
    /* inception_blocks.0.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_64_h32w32s1(scratch, REALS(372608) + item * 4096L, REALS(11264), REALS(11520), VECS(270905216) + block * 66048L, REALS(9088), REALS(9536), VECS(152547200) + block * 115584L, VECS(211726208) + block * 115584L, row_begin, row_end);
    }
    all_done(s, thread, 308, &clock);
    /* inception_blocks.0.conv_1x1.0 */
    ITEMS(8) {
        conv1x1_combine_weight_grad_n(item, REALS(372608), s->gradients + 1920, s->gradients + 6016, 8, 16, 256, 64, 4096, 64);
    }
    done(s, thread, 309, &clock);
    /* inception_blocks.0.conv_1x1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_64_64_h32w32s1(scratch, REALS(9088), REALS(9536), VECS(152547200) + block * 115584L, VECS(211726208) + block * 115584L, VECS(34189184) + block * 66048L, VECS(270905216) + block * 66048L, REALS(339130240), REALS(11264), REALS(11520), REALS(10496), VECS(34189184) + block * 66048L, REALS(364416) + item * 64, REALS(368512) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 310, &clock);
    /* input_net.1 */
    ITEMS(1) {
        norm_backward_n_v2(REALS(364416), REALS(368512), REALS(10752), s->gradients + 1792, s->gradients + 1856, REALS(11264), REALS(10496), REALS(9984), REALS(10240), 64, 64, 64, 64, 131072);
    }
    all_done(s, thread, 311, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_3_64_h32w32s1(scratch, REALS(372608) + item * 2304L, (vec *)s->images + block * 3072L, REALS(9984), REALS(10240), VECS(270905216) + block * 66048L, VECS(34189184) + block * 66048L, row_begin, row_end);
    }
    all_done(s, thread, 312, &clock);
    /* input_net.0 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_3(item, REALS(372608), s->gradients + 0, s->gradients + 1728);
    }
    all_done(s, thread, 313, &clock);
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
    {"input_net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 3, 3, 3}, 0, 1728, NETC_INIT_NORMAL, 0.272165537},
    {"input_net.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {64, 0, 0, 0}, 1728, 64, NETC_INIT_UNIFORM, 0.192450091},
    {"input_net.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 1792, 64, NETC_INIT_CONSTANT, 1},
    {"input_net.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 1856, 64, NETC_INIT_CONSTANT, 0},
    {"input_net.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 0, 64, NETC_INIT_CONSTANT, 0},
    {"input_net.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 64, 64, NETC_INIT_CONSTANT, 1},
    {"input_net.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 0, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 64, 1, 1}, 4992, 1024, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.0.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 6064, 16, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.0.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 6080, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 6096, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 128, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 144, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 1, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 64, 1, 1}, 2944, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.0.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 6032, 32, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.0.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 6112, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 6144, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 160, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 192, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 2, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 6176, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.0.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 15392, 32, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.0.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 15424, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 15456, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 224, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 256, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 3, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 64, 1, 1}, 1920, 1024, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.0.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 6016, 16, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.0.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 15488, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 15504, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 288, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 304, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 4, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {8, 16, 5, 5}, 15520, 3200, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.0.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {8, 0, 0, 0}, 18720, 8, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.0.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {8, 0, 0, 0}, 18728, 8, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {8, 0, 0, 0}, 18736, 8, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {8, 0, 0, 0}, 320, 8, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {8, 0, 0, 0}, 328, 8, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {8, 0, 0, 0}, 5, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {8, 64, 1, 1}, 18744, 512, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.0.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {8, 0, 0, 0}, 19256, 8, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.0.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {8, 0, 0, 0}, 19264, 8, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {8, 0, 0, 0}, 19272, 8, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {8, 0, 0, 0}, 336, 8, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {8, 0, 0, 0}, 344, 8, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {8, 0, 0, 0}, 6, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {24, 64, 1, 1}, 22352, 1536, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.1.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {24, 0, 0, 0}, 23936, 24, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.1.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {24, 0, 0, 0}, 23960, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {24, 0, 0, 0}, 23984, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {24, 0, 0, 0}, 352, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {24, 0, 0, 0}, 376, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {24, 0, 0, 0}, 7, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 64, 1, 1}, 20304, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.1.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 23904, 32, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.1.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 24008, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 24040, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 400, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 432, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 8, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 24072, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.1.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 37896, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.1.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 37944, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 37992, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 464, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 512, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 9, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 64, 1, 1}, 19280, 1024, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.1.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 23888, 16, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.1.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 38040, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 38056, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 560, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 576, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 10, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {12, 16, 5, 5}, 38072, 4800, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.1.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {12, 0, 0, 0}, 42872, 12, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.1.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {12, 0, 0, 0}, 42884, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {12, 0, 0, 0}, 42896, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {12, 0, 0, 0}, 592, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {12, 0, 0, 0}, 604, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {12, 0, 0, 0}, 11, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {12, 64, 1, 1}, 42908, 768, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.1.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {12, 0, 0, 0}, 43676, 12, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.1.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {12, 0, 0, 0}, 43688, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {12, 0, 0, 0}, 43700, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {12, 0, 0, 0}, 616, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {12, 0, 0, 0}, 628, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {12, 0, 0, 0}, 12, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {24, 96, 1, 1}, 48320, 2304, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.3.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {24, 0, 0, 0}, 50672, 24, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.3.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {24, 0, 0, 0}, 50696, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {24, 0, 0, 0}, 50720, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {24, 0, 0, 0}, 640, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {24, 0, 0, 0}, 664, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {24, 0, 0, 0}, 13, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 45248, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.3.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 50640, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.3.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 50744, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 50776, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 688, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 720, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 14, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 50808, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.3.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 64632, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.3.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 64680, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 64728, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 752, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 800, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 15, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 43712, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.3.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 50624, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.3.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 64776, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 64792, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 848, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 864, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 16, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {12, 16, 5, 5}, 64808, 4800, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.3.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {12, 0, 0, 0}, 69608, 12, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.3.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {12, 0, 0, 0}, 69620, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {12, 0, 0, 0}, 69632, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {12, 0, 0, 0}, 880, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {12, 0, 0, 0}, 892, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {12, 0, 0, 0}, 17, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {12, 96, 1, 1}, 69644, 1152, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.3.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {12, 0, 0, 0}, 70796, 12, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.3.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {12, 0, 0, 0}, 70808, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {12, 0, 0, 0}, 70820, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {12, 0, 0, 0}, 904, 12, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {12, 0, 0, 0}, 916, 12, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {12, 0, 0, 0}, 18, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 75440, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.4.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 77024, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.4.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 77040, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 77056, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 928, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 944, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 19, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 72368, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.4.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 76992, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.4.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 77072, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 77104, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 960, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 992, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 20, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 77136, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.4.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 90960, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.4.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 91008, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 91056, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1024, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1072, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 21, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 70832, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.4.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 76976, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.4.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 91104, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 91120, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1120, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1136, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 22, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 5, 5}, 91136, 6400, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.4.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 97536, 16, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.4.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 97552, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 97568, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1152, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1168, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 23, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 97584, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.4.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 99120, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.4.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 99136, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 99152, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1184, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1200, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 24, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 103776, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.5.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 105360, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.5.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 105376, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 105392, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1216, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1232, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 25, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 100704, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.5.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 105328, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.5.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 105408, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 105440, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1248, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1280, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 26, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 105472, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.5.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 119296, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.5.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 119344, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 119392, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1312, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1360, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 27, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 99168, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.5.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 105312, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.5.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 119440, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 119456, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1408, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1424, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 28, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 5, 5}, 119472, 6400, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.5.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 125872, 16, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.5.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 125888, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 125904, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1440, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1456, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 29, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 125920, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.5.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 127456, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.5.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 127472, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 127488, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1472, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1488, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 30, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 132112, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.6.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 135232, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.6.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 135264, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 135296, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1504, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1536, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 31, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 129040, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.6.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 135200, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.6.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 135328, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 135360, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1568, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1600, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 32, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 135392, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.6.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 149216, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.6.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 149264, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 149312, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1632, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1680, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 33, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 127504, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.6.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 135184, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.6.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 149360, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 149376, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1728, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1744, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 34, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {24, 16, 5, 5}, 149392, 9600, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.6.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {24, 0, 0, 0}, 158992, 24, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.6.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {24, 0, 0, 0}, 159016, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {24, 0, 0, 0}, 159040, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {24, 0, 0, 0}, 1760, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {24, 0, 0, 0}, 1784, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {24, 0, 0, 0}, 35, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {24, 96, 1, 1}, 159064, 2304, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.6.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {24, 0, 0, 0}, 161368, 24, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.6.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {24, 0, 0, 0}, 161392, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {24, 0, 0, 0}, 161416, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {24, 0, 0, 0}, 1808, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {24, 0, 0, 0}, 1832, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {24, 0, 0, 0}, 36, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 128, 1, 1}, 169632, 4096, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.8.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 173792, 32, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.8.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 173824, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 173856, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1856, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1888, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 37, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 128, 1, 1}, 163488, 6144, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.8.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 173744, 48, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.8.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 173888, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 173936, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1920, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1968, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 38, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 48, 3, 3}, 173984, 27648, NETC_INIT_NORMAL, 0.0680413842},
    {"inception_blocks.8.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {64, 0, 0, 0}, 201632, 64, NETC_INIT_UNIFORM, 0.0481125228},
    {"inception_blocks.8.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 201696, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 201760, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 2016, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 2080, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 39, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 128, 1, 1}, 161440, 2048, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.8.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 173728, 16, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.8.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 201824, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 201840, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 2144, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 2160, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 40, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 5, 5}, 201856, 6400, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.8.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 208256, 16, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.8.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 208272, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 208288, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 2176, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 2192, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 41, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 128, 1, 1}, 208304, 2048, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.8.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 210352, 16, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.8.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 210368, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 210384, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 2208, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 2224, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 42, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 128, 1, 1}, 218592, 4096, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.9.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 222752, 32, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.9.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 222784, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 222816, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 2240, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 2272, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 43, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 128, 1, 1}, 212448, 6144, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.9.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 222704, 48, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.9.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 222848, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 222896, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 2304, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 2352, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 44, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 48, 3, 3}, 222944, 27648, NETC_INIT_NORMAL, 0.0680413842},
    {"inception_blocks.9.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {64, 0, 0, 0}, 250592, 64, NETC_INIT_UNIFORM, 0.0481125228},
    {"inception_blocks.9.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 250656, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 250720, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 2400, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 2464, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 45, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 128, 1, 1}, 210400, 2048, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.9.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 222688, 16, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.9.conv_5x5.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 250784, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_5x5.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 250800, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_5x5.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 2528, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_5x5.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 2544, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_5x5.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 46, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_5x5.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 5, 5}, 250816, 6400, NETC_INIT_NORMAL, 0.0707106814},
    {"inception_blocks.9.conv_5x5.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 257216, 16, NETC_INIT_UNIFORM, 0.0500000007},
    {"inception_blocks.9.conv_5x5.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 257232, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_5x5.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 257248, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_5x5.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 2560, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_5x5.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 2576, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_5x5.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 47, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.max_pool.1.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 128, 1, 1}, 257264, 2048, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.9.max_pool.1.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 259312, 16, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.9.max_pool.2.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 259328, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.max_pool.2.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 259344, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.max_pool.2.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 2592, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.max_pool.2.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 2608, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.max_pool.2.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 48, 1, NETC_INIT_CONSTANT, 0},
    {"output_net.2.weight", NETC_PARAMETER, NETC_ROLE_LINEAR_WEIGHT, 2, {10, 128, 0, 0}, 259360, 1280, NETC_INIT_UNIFORM, 0.0883883461},
    {"output_net.2.bias", NETC_PARAMETER, NETC_ROLE_LINEAR_BIAS, 1, {10, 0, 0, 0}, 260640, 10, NETC_INIT_UNIFORM, 0.0883883461},
};

static const NetcLayerInfo layers[] = {
    {"input_net.0", "conv 3x3", "", 64, 32, 32, 1792, 1769472, 33816576},
    {"input_net.1", "bn", "input_net.0", 64, 32, 32, 128, 0, 0},
    {"input_net.2", "act relu", "input_net.1", 64, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_1x1.0", "conv 1x1", "input_net.2", 16, 32, 32, 1040, 1048576, 59179008},
    {"inception_blocks.0.conv_1x1.1", "bn", "inception_blocks.0.conv_1x1.0", 16, 32, 32, 32, 0, 0},
    {"inception_blocks.0.conv_1x1.2", "act relu", "inception_blocks.0.conv_1x1.1", 16, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_3x3.0", "conv 1x1", "input_net.2", 32, 32, 32, 2080, 2097152, 0},
    {"inception_blocks.0.conv_3x3.1", "bn", "inception_blocks.0.conv_3x3.0", 32, 32, 32, 64, 0, 0},
    {"inception_blocks.0.conv_3x3.2", "act relu", "inception_blocks.0.conv_3x3.1", 32, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_3x3.3", "conv 3x3", "inception_blocks.0.conv_3x3.2", 32, 32, 32, 9248, 9437184, 0},
    {"inception_blocks.0.conv_3x3.4", "bn", "inception_blocks.0.conv_3x3.3", 32, 32, 32, 64, 0, 0},
    {"inception_blocks.0.conv_3x3.5", "act relu", "inception_blocks.0.conv_3x3.4", 32, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_5x5.0", "conv 1x1", "input_net.2", 16, 32, 32, 1040, 1048576, 0},
    {"inception_blocks.0.conv_5x5.1", "bn", "inception_blocks.0.conv_5x5.0", 16, 32, 32, 32, 0, 0},
    {"inception_blocks.0.conv_5x5.2", "act relu", "inception_blocks.0.conv_5x5.1", 16, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_5x5.3", "conv 5x5", "inception_blocks.0.conv_5x5.2", 8, 32, 32, 3208, 3276800, 0},
    {"inception_blocks.0.conv_5x5.4", "bn", "inception_blocks.0.conv_5x5.3", 8, 32, 32, 16, 0, 0},
    {"inception_blocks.0.conv_5x5.5", "act relu", "inception_blocks.0.conv_5x5.4", 8, 32, 32, 0, 0, 0},
    {"inception_blocks.0.max_pool.0", "maxpool 3x3 stride 1", "input_net.2", 64, 32, 32, 0, 0, 0},
    {"inception_blocks.0.max_pool.1", "conv 1x1", "inception_blocks.0.max_pool.0", 8, 32, 32, 520, 524288, 0},
    {"inception_blocks.0.max_pool.2", "bn", "inception_blocks.0.max_pool.1", 8, 32, 32, 16, 0, 0},
    {"inception_blocks.0.max_pool.3", "act relu", "inception_blocks.0.max_pool.2", 8, 32, 32, 0, 0, 0},
    {"inception_blocks.0", "concat", "inception_blocks.0.conv_1x1.2 inception_blocks.0.conv_3x3.5 inception_blocks.0.conv_5x5.5 inception_blocks.0.max_pool.3", 64, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_1x1.0", "conv 1x1", "inception_blocks.0", 24, 32, 32, 1560, 1572864, 76087296},
    {"inception_blocks.1.conv_1x1.1", "bn", "inception_blocks.1.conv_1x1.0", 24, 32, 32, 48, 0, 0},
    {"inception_blocks.1.conv_1x1.2", "act relu", "inception_blocks.1.conv_1x1.1", 24, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_3x3.0", "conv 1x1", "inception_blocks.0", 32, 32, 32, 2080, 2097152, 0},
    {"inception_blocks.1.conv_3x3.1", "bn", "inception_blocks.1.conv_3x3.0", 32, 32, 32, 64, 0, 0},
    {"inception_blocks.1.conv_3x3.2", "act relu", "inception_blocks.1.conv_3x3.1", 32, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_3x3.3", "conv 3x3", "inception_blocks.1.conv_3x3.2", 48, 32, 32, 13872, 14155776, 0},
    {"inception_blocks.1.conv_3x3.4", "bn", "inception_blocks.1.conv_3x3.3", 48, 32, 32, 96, 0, 0},
    {"inception_blocks.1.conv_3x3.5", "act relu", "inception_blocks.1.conv_3x3.4", 48, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_5x5.0", "conv 1x1", "inception_blocks.0", 16, 32, 32, 1040, 1048576, 0},
    {"inception_blocks.1.conv_5x5.1", "bn", "inception_blocks.1.conv_5x5.0", 16, 32, 32, 32, 0, 0},
    {"inception_blocks.1.conv_5x5.2", "act relu", "inception_blocks.1.conv_5x5.1", 16, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_5x5.3", "conv 5x5", "inception_blocks.1.conv_5x5.2", 12, 32, 32, 4812, 4915200, 0},
    {"inception_blocks.1.conv_5x5.4", "bn", "inception_blocks.1.conv_5x5.3", 12, 32, 32, 24, 0, 0},
    {"inception_blocks.1.conv_5x5.5", "act relu", "inception_blocks.1.conv_5x5.4", 12, 32, 32, 0, 0, 0},
    {"inception_blocks.1.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.0", 64, 32, 32, 0, 0, 0},
    {"inception_blocks.1.max_pool.1", "conv 1x1", "inception_blocks.1.max_pool.0", 12, 32, 32, 780, 786432, 0},
    {"inception_blocks.1.max_pool.2", "bn", "inception_blocks.1.max_pool.1", 12, 32, 32, 24, 0, 0},
    {"inception_blocks.1.max_pool.3", "act relu", "inception_blocks.1.max_pool.2", 12, 32, 32, 0, 0, 0},
    {"inception_blocks.1", "concat", "inception_blocks.1.conv_1x1.2 inception_blocks.1.conv_3x3.5 inception_blocks.1.conv_5x5.5 inception_blocks.1.max_pool.3", 96, 32, 32, 0, 0, 0},
    {"inception_blocks.2", "maxpool 3x3 stride 2", "inception_blocks.1", 96, 16, 16, 0, 0, 12976128},
    {"inception_blocks.3.conv_1x1.0", "conv 1x1", "inception_blocks.2", 24, 16, 16, 2328, 589824, 19464192},
    {"inception_blocks.3.conv_1x1.1", "bn", "inception_blocks.3.conv_1x1.0", 24, 16, 16, 48, 0, 0},
    {"inception_blocks.3.conv_1x1.2", "act relu", "inception_blocks.3.conv_1x1.1", 24, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_3x3.0", "conv 1x1", "inception_blocks.2", 32, 16, 16, 3104, 786432, 0},
    {"inception_blocks.3.conv_3x3.1", "bn", "inception_blocks.3.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.3.conv_3x3.2", "act relu", "inception_blocks.3.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_3x3.3", "conv 3x3", "inception_blocks.3.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.3.conv_3x3.4", "bn", "inception_blocks.3.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.3.conv_3x3.5", "act relu", "inception_blocks.3.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_5x5.0", "conv 1x1", "inception_blocks.2", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.3.conv_5x5.1", "bn", "inception_blocks.3.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.3.conv_5x5.2", "act relu", "inception_blocks.3.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_5x5.3", "conv 5x5", "inception_blocks.3.conv_5x5.2", 12, 16, 16, 4812, 1228800, 0},
    {"inception_blocks.3.conv_5x5.4", "bn", "inception_blocks.3.conv_5x5.3", 12, 16, 16, 24, 0, 0},
    {"inception_blocks.3.conv_5x5.5", "act relu", "inception_blocks.3.conv_5x5.4", 12, 16, 16, 0, 0, 0},
    {"inception_blocks.3.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.2", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.3.max_pool.1", "conv 1x1", "inception_blocks.3.max_pool.0", 12, 16, 16, 1164, 294912, 0},
    {"inception_blocks.3.max_pool.2", "bn", "inception_blocks.3.max_pool.1", 12, 16, 16, 24, 0, 0},
    {"inception_blocks.3.max_pool.3", "act relu", "inception_blocks.3.max_pool.2", 12, 16, 16, 0, 0, 0},
    {"inception_blocks.3", "concat", "inception_blocks.3.conv_1x1.2 inception_blocks.3.conv_3x3.5 inception_blocks.3.conv_5x5.5 inception_blocks.3.max_pool.3", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_1x1.0", "conv 1x1", "inception_blocks.3", 16, 16, 16, 1552, 393216, 19464192},
    {"inception_blocks.4.conv_1x1.1", "bn", "inception_blocks.4.conv_1x1.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.conv_1x1.2", "act relu", "inception_blocks.4.conv_1x1.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_3x3.0", "conv 1x1", "inception_blocks.3", 32, 16, 16, 3104, 786432, 0},
    {"inception_blocks.4.conv_3x3.1", "bn", "inception_blocks.4.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.4.conv_3x3.2", "act relu", "inception_blocks.4.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_3x3.3", "conv 3x3", "inception_blocks.4.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.4.conv_3x3.4", "bn", "inception_blocks.4.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.4.conv_3x3.5", "act relu", "inception_blocks.4.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_5x5.0", "conv 1x1", "inception_blocks.3", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.4.conv_5x5.1", "bn", "inception_blocks.4.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.conv_5x5.2", "act relu", "inception_blocks.4.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_5x5.3", "conv 5x5", "inception_blocks.4.conv_5x5.2", 16, 16, 16, 6416, 1638400, 0},
    {"inception_blocks.4.conv_5x5.4", "bn", "inception_blocks.4.conv_5x5.3", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.conv_5x5.5", "act relu", "inception_blocks.4.conv_5x5.4", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.3", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.4.max_pool.1", "conv 1x1", "inception_blocks.4.max_pool.0", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.4.max_pool.2", "bn", "inception_blocks.4.max_pool.1", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.max_pool.3", "act relu", "inception_blocks.4.max_pool.2", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4", "concat", "inception_blocks.4.conv_1x1.2 inception_blocks.4.conv_3x3.5 inception_blocks.4.conv_5x5.5 inception_blocks.4.max_pool.3", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_1x1.0", "conv 1x1", "inception_blocks.4", 16, 16, 16, 1552, 393216, 19464192},
    {"inception_blocks.5.conv_1x1.1", "bn", "inception_blocks.5.conv_1x1.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.conv_1x1.2", "act relu", "inception_blocks.5.conv_1x1.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_3x3.0", "conv 1x1", "inception_blocks.4", 32, 16, 16, 3104, 786432, 0},
    {"inception_blocks.5.conv_3x3.1", "bn", "inception_blocks.5.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.5.conv_3x3.2", "act relu", "inception_blocks.5.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_3x3.3", "conv 3x3", "inception_blocks.5.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.5.conv_3x3.4", "bn", "inception_blocks.5.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.5.conv_3x3.5", "act relu", "inception_blocks.5.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_5x5.0", "conv 1x1", "inception_blocks.4", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.5.conv_5x5.1", "bn", "inception_blocks.5.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.conv_5x5.2", "act relu", "inception_blocks.5.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_5x5.3", "conv 5x5", "inception_blocks.5.conv_5x5.2", 16, 16, 16, 6416, 1638400, 0},
    {"inception_blocks.5.conv_5x5.4", "bn", "inception_blocks.5.conv_5x5.3", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.conv_5x5.5", "act relu", "inception_blocks.5.conv_5x5.4", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.4", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.5.max_pool.1", "conv 1x1", "inception_blocks.5.max_pool.0", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.5.max_pool.2", "bn", "inception_blocks.5.max_pool.1", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.max_pool.3", "act relu", "inception_blocks.5.max_pool.2", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5", "concat", "inception_blocks.5.conv_1x1.2 inception_blocks.5.conv_3x3.5 inception_blocks.5.conv_5x5.5 inception_blocks.5.max_pool.3", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_1x1.0", "conv 1x1", "inception_blocks.5", 32, 16, 16, 3104, 786432, 23789568},
    {"inception_blocks.6.conv_1x1.1", "bn", "inception_blocks.6.conv_1x1.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.6.conv_1x1.2", "act relu", "inception_blocks.6.conv_1x1.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_3x3.0", "conv 1x1", "inception_blocks.5", 32, 16, 16, 3104, 786432, 0},
    {"inception_blocks.6.conv_3x3.1", "bn", "inception_blocks.6.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.6.conv_3x3.2", "act relu", "inception_blocks.6.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_3x3.3", "conv 3x3", "inception_blocks.6.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.6.conv_3x3.4", "bn", "inception_blocks.6.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.6.conv_3x3.5", "act relu", "inception_blocks.6.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_5x5.0", "conv 1x1", "inception_blocks.5", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.6.conv_5x5.1", "bn", "inception_blocks.6.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.6.conv_5x5.2", "act relu", "inception_blocks.6.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_5x5.3", "conv 5x5", "inception_blocks.6.conv_5x5.2", 24, 16, 16, 9624, 2457600, 0},
    {"inception_blocks.6.conv_5x5.4", "bn", "inception_blocks.6.conv_5x5.3", 24, 16, 16, 48, 0, 0},
    {"inception_blocks.6.conv_5x5.5", "act relu", "inception_blocks.6.conv_5x5.4", 24, 16, 16, 0, 0, 0},
    {"inception_blocks.6.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.5", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.6.max_pool.1", "conv 1x1", "inception_blocks.6.max_pool.0", 24, 16, 16, 2328, 589824, 0},
    {"inception_blocks.6.max_pool.2", "bn", "inception_blocks.6.max_pool.1", 24, 16, 16, 48, 0, 0},
    {"inception_blocks.6.max_pool.3", "act relu", "inception_blocks.6.max_pool.2", 24, 16, 16, 0, 0, 0},
    {"inception_blocks.6", "concat", "inception_blocks.6.conv_1x1.2 inception_blocks.6.conv_3x3.5 inception_blocks.6.conv_5x5.5 inception_blocks.6.max_pool.3", 128, 16, 16, 0, 0, 0},
    {"inception_blocks.7", "maxpool 3x3 stride 2", "inception_blocks.6", 128, 8, 8, 0, 0, 4456448},
    {"inception_blocks.8.conv_1x1.0", "conv 1x1", "inception_blocks.7", 32, 8, 8, 4128, 262144, 6684672},
    {"inception_blocks.8.conv_1x1.1", "bn", "inception_blocks.8.conv_1x1.0", 32, 8, 8, 64, 0, 0},
    {"inception_blocks.8.conv_1x1.2", "act relu", "inception_blocks.8.conv_1x1.1", 32, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_3x3.0", "conv 1x1", "inception_blocks.7", 48, 8, 8, 6192, 393216, 0},
    {"inception_blocks.8.conv_3x3.1", "bn", "inception_blocks.8.conv_3x3.0", 48, 8, 8, 96, 0, 0},
    {"inception_blocks.8.conv_3x3.2", "act relu", "inception_blocks.8.conv_3x3.1", 48, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_3x3.3", "conv 3x3", "inception_blocks.8.conv_3x3.2", 64, 8, 8, 27712, 1769472, 0},
    {"inception_blocks.8.conv_3x3.4", "bn", "inception_blocks.8.conv_3x3.3", 64, 8, 8, 128, 0, 0},
    {"inception_blocks.8.conv_3x3.5", "act relu", "inception_blocks.8.conv_3x3.4", 64, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_5x5.0", "conv 1x1", "inception_blocks.7", 16, 8, 8, 2064, 131072, 0},
    {"inception_blocks.8.conv_5x5.1", "bn", "inception_blocks.8.conv_5x5.0", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.8.conv_5x5.2", "act relu", "inception_blocks.8.conv_5x5.1", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_5x5.3", "conv 5x5", "inception_blocks.8.conv_5x5.2", 16, 8, 8, 6416, 409600, 0},
    {"inception_blocks.8.conv_5x5.4", "bn", "inception_blocks.8.conv_5x5.3", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.8.conv_5x5.5", "act relu", "inception_blocks.8.conv_5x5.4", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.8.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.7", 128, 8, 8, 0, 0, 0},
    {"inception_blocks.8.max_pool.1", "conv 1x1", "inception_blocks.8.max_pool.0", 16, 8, 8, 2064, 131072, 0},
    {"inception_blocks.8.max_pool.2", "bn", "inception_blocks.8.max_pool.1", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.8.max_pool.3", "act relu", "inception_blocks.8.max_pool.2", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.8", "concat", "inception_blocks.8.conv_1x1.2 inception_blocks.8.conv_3x3.5 inception_blocks.8.conv_5x5.5 inception_blocks.8.max_pool.3", 128, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_1x1.0", "conv 1x1", "inception_blocks.8", 32, 8, 8, 4128, 262144, 6684672},
    {"inception_blocks.9.conv_1x1.1", "bn", "inception_blocks.9.conv_1x1.0", 32, 8, 8, 64, 0, 0},
    {"inception_blocks.9.conv_1x1.2", "act relu", "inception_blocks.9.conv_1x1.1", 32, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_3x3.0", "conv 1x1", "inception_blocks.8", 48, 8, 8, 6192, 393216, 0},
    {"inception_blocks.9.conv_3x3.1", "bn", "inception_blocks.9.conv_3x3.0", 48, 8, 8, 96, 0, 0},
    {"inception_blocks.9.conv_3x3.2", "act relu", "inception_blocks.9.conv_3x3.1", 48, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_3x3.3", "conv 3x3", "inception_blocks.9.conv_3x3.2", 64, 8, 8, 27712, 1769472, 0},
    {"inception_blocks.9.conv_3x3.4", "bn", "inception_blocks.9.conv_3x3.3", 64, 8, 8, 128, 0, 0},
    {"inception_blocks.9.conv_3x3.5", "act relu", "inception_blocks.9.conv_3x3.4", 64, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_5x5.0", "conv 1x1", "inception_blocks.8", 16, 8, 8, 2064, 131072, 0},
    {"inception_blocks.9.conv_5x5.1", "bn", "inception_blocks.9.conv_5x5.0", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.9.conv_5x5.2", "act relu", "inception_blocks.9.conv_5x5.1", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_5x5.3", "conv 5x5", "inception_blocks.9.conv_5x5.2", 16, 8, 8, 6416, 409600, 0},
    {"inception_blocks.9.conv_5x5.4", "bn", "inception_blocks.9.conv_5x5.3", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.9.conv_5x5.5", "act relu", "inception_blocks.9.conv_5x5.4", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.9.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.8", 128, 8, 8, 0, 0, 0},
    {"inception_blocks.9.max_pool.1", "conv 1x1", "inception_blocks.9.max_pool.0", 16, 8, 8, 2064, 131072, 0},
    {"inception_blocks.9.max_pool.2", "bn", "inception_blocks.9.max_pool.1", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.9.max_pool.3", "act relu", "inception_blocks.9.max_pool.2", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.9", "concat", "inception_blocks.9.conv_1x1.2 inception_blocks.9.conv_3x3.5 inception_blocks.9.conv_5x5.5 inception_blocks.9.max_pool.3", 128, 8, 8, 0, 0, 0},
    {"output_net.0", "avgpool global", "inception_blocks.9", 128, 1, 1, 0, 0, 65536},
    {"output_net.1", "flatten", "output_net.0", 128, 1, 1, 0, 0, 0},
    {"output_net.2", "linear", "output_net.1", 10, 1, 1, 1290, 1280, 5120},
};

static const NetcKernelInfo kernels[] = {
    {"pack_winograd_3x3_n_n", "input_net.0", false, 31104, 0, 124416},
    {"pack_1x1_n_n", "inception_blocks.0.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.0.conv_3x3.3", false, 165888, 0, 663552},
    {"pack_winograd_5x5_n_n", "inception_blocks.0.conv_5x5.3", false, 48256, 0, 193024},
    {"pack_1x1_n_n", "inception_blocks.0.max_pool.1", false, 0, 0, 0},
    {"pack_1x1_n_n", "inception_blocks.1.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.1.conv_3x3.3", false, 248832, 0, 995328},
    {"pack_winograd_5x5_n_n", "inception_blocks.1.conv_5x5.3", false, 72384, 0, 289536},
    {"pack_1x1_n_n", "inception_blocks.1.max_pool.1", false, 0, 0, 0},
    {"pack_1x1_n_n", "inception_blocks.3.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.3.conv_3x3.3", false, 248832, 0, 995328},
    {"pack_winograd_5x5_n_n", "inception_blocks.3.conv_5x5.3", false, 72384, 0, 289536},
    {"pack_1x1_n_n", "inception_blocks.3.max_pool.1", false, 0, 0, 0},
    {"pack_1x1_n_n", "inception_blocks.4.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.4.conv_3x3.3", false, 248832, 0, 995328},
    {"pack_winograd_5x5_n_n", "inception_blocks.4.conv_5x5.3", false, 96512, 0, 386048},
    {"pack_1x1_n_n", "inception_blocks.4.max_pool.1", false, 0, 0, 0},
    {"pack_1x1_n_n", "inception_blocks.5.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.5.conv_3x3.3", false, 248832, 0, 995328},
    {"pack_winograd_5x5_n_n", "inception_blocks.5.conv_5x5.3", false, 96512, 0, 386048},
    {"pack_1x1_n_n", "inception_blocks.5.max_pool.1", false, 0, 0, 0},
    {"pack_1x1_n_n", "inception_blocks.6.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.6.conv_3x3.3", false, 248832, 0, 995328},
    {"pack_winograd_5x5_n_n", "inception_blocks.6.conv_5x5.3", false, 144768, 0, 579072},
    {"pack_1x1_n_n", "inception_blocks.6.max_pool.1", false, 0, 0, 0},
    {"pack_1x1_n_n", "inception_blocks.8.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.8.conv_3x3.3", false, 497664, 0, 1.99066e+06},
    {"pack_winograd_5x5_n_n", "inception_blocks.8.conv_5x5.3", false, 96512, 0, 386048},
    {"pack_1x1_n_n", "inception_blocks.8.max_pool.1", false, 0, 0, 0},
    {"pack_1x1_n_n", "inception_blocks.9.conv_1x1.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "inception_blocks.9.conv_3x3.3", false, 497664, 0, 1.99066e+06},
    {"pack_winograd_5x5_n_n", "inception_blocks.9.conv_5x5.3", false, 96512, 0, 386048},
    {"pack_1x1_n_n", "inception_blocks.9.max_pool.1", false, 0, 0, 0},
    {"conv3x3_winograd_3_64_h32w32s1", "input_net.0", false, 2.20561e+08, 3.51273e+07, 4.38527e+08},
    {"moments_n", "input_net.0", false, 0, 0, 0},
    {"norm_scale_n", "input_net.1", false, 0, 0, 0},
    {"conv1x1_64_n_h32w32s1", "inception_blocks.0.conv_1x1.0", false, 1.13246e+09, 6.71089e+07, 1.45504e+09},
    {"moments_n", "inception_blocks.0.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.0.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_n_h32w32s1", "inception_blocks.0.conv_3x3.3", false, 7.27187e+08, 3.35544e+07, 1.02723e+09},
    {"moments_n", "inception_blocks.0.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.0.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_8_h32w32s1", "inception_blocks.0.conv_5x5.3", false, 2.41697e+08, 1.25829e+07, 4.254e+08},
    {"moments_n", "inception_blocks.0.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_64_h32w32s1p1", "inception_blocks.0.max_pool.0", false, 1.00663e+08, 6.71089e+07, 5.20094e+08},
    {"conv1x1_64_n_h32w32s1_v2", "inception_blocks.0.max_pool.1", false, 1.38412e+08, 3.77487e+07, 1.69297e+08},
    {"moments_n", "inception_blocks.0.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.0", false, 0, 0, 0},
    {"conv1x1_64_n_h32w32s1", "inception_blocks.1.conv_1x1.0", false, 1.27087e+09, 7.13032e+07, 1.62434e+09},
    {"moments_n", "inception_blocks.1.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.1.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_n_h32w32s1", "inception_blocks.1.conv_3x3.3", false, 1.05461e+09, 4.1943e+07, 1.44452e+09},
    {"moments_n", "inception_blocks.1.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.1.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_12_h32w32s1", "inception_blocks.1.conv_5x5.3", false, 3.19554e+08, 1.46801e+07, 5.30645e+08},
    {"moments_n", "inception_blocks.1.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_64_h32w32s1p1", "inception_blocks.1.max_pool.0", false, 1.00663e+08, 6.71089e+07, 5.20094e+08},
    {"conv1x1_64_n_h32w32s1_v2", "inception_blocks.1.max_pool.1", false, 2.07618e+08, 3.98459e+07, 2.53946e+08},
    {"moments_n", "inception_blocks.1.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.1", false, 0, 0, 0},
    {"maxpool3x3_96_h32w32s2p1", "inception_blocks.2", false, 6.60603e+07, 6.29146e+07, 3.08281e+08},
    {"conv1x1_96_72_h16w16s1", "inception_blocks.3.conv_1x1.0", false, 4.62422e+08, 2.20201e+07, 5.52504e+08},
    {"moments_n", "inception_blocks.3.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.3.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.3.conv_3x3.3", false, 2.63651e+08, 1.04858e+07, 3.61131e+08},
    {"moments_n", "inception_blocks.3.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.3.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_12_h16w16s1", "inception_blocks.3.conv_5x5.3", false, 7.98884e+07, 3.67002e+06, 1.32661e+08},
    {"moments_n", "inception_blocks.3.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1", "inception_blocks.3.max_pool.0", false, 2.83116e+07, 2.51658e+07, 1.57286e+08},
    {"conv1x1_96_12_h16w16s1", "inception_blocks.3.max_pool.1", false, 7.70703e+07, 1.41558e+07, 9.2084e+07},
    {"moments_n", "inception_blocks.3.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.3", false, 0, 0, 0},
    {"conv1x1_96_n_h16w16s1", "inception_blocks.4.conv_1x1.0", false, 4.20479e+08, 2.09715e+07, 5.28864e+08},
    {"moments_n", "inception_blocks.4.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.4.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.4.conv_3x3.3", false, 2.63651e+08, 1.04858e+07, 3.61131e+08},
    {"moments_n", "inception_blocks.4.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.4.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_16_h16w16s1", "inception_blocks.4.conv_5x5.3", false, 9.93526e+07, 4.1943e+06, 1.58973e+08},
    {"moments_n", "inception_blocks.4.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.4.max_pool.0", false, 3.77487e+07, 2.51658e+07, 1.95035e+08},
    {"conv1x1_96_n_h16w16s1_v2", "inception_blocks.4.max_pool.1", false, 1.0276e+08, 1.46801e+07, 1.22779e+08},
    {"moments_n", "inception_blocks.4.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.4", false, 0, 0, 0},
    {"conv1x1_96_n_h16w16s1", "inception_blocks.5.conv_1x1.0", false, 4.20479e+08, 2.09715e+07, 5.28864e+08},
    {"moments_n", "inception_blocks.5.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.5.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.5.conv_3x3.3", false, 2.63651e+08, 1.04858e+07, 3.61131e+08},
    {"moments_n", "inception_blocks.5.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.5.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_16_h16w16s1", "inception_blocks.5.conv_5x5.3", false, 9.93526e+07, 4.1943e+06, 1.58973e+08},
    {"moments_n", "inception_blocks.5.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.5.max_pool.0", false, 3.77487e+07, 2.51658e+07, 1.95035e+08},
    {"conv1x1_96_n_h16w16s1_v2", "inception_blocks.5.max_pool.1", false, 1.0276e+08, 1.46801e+07, 1.22779e+08},
    {"moments_n", "inception_blocks.5.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.5", false, 0, 0, 0},
    {"conv1x1_96_n_h16w16s1", "inception_blocks.6.conv_1x1.0", false, 5.23239e+08, 2.30687e+07, 6.51642e+08},
    {"moments_n", "inception_blocks.6.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.6.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.6.conv_3x3.3", false, 2.63651e+08, 1.04858e+07, 3.61131e+08},
    {"moments_n", "inception_blocks.6.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.6.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_24_h16w16s1", "inception_blocks.6.conv_5x5.3", false, 1.38281e+08, 5.24288e+06, 2.11596e+08},
    {"moments_n", "inception_blocks.6.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.6.max_pool.0", false, 3.77487e+07, 2.51658e+07, 1.95035e+08},
    {"conv1x1_96_n_h16w16s1_v2", "inception_blocks.6.max_pool.1", false, 1.54141e+08, 1.57286e+07, 1.84168e+08},
    {"moments_n", "inception_blocks.6.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.6", false, 0, 0, 0},
    {"maxpool3x3_128_h16w16s2p1", "inception_blocks.7", false, 2.20201e+07, 2.09715e+07, 1.0276e+08},
    {"conv1x1_128_96_h8w8s1", "inception_blocks.8.conv_1x1.0", false, 2.04472e+08, 7.34003e+06, 2.41363e+08},
    {"moments_n", "inception_blocks.8.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.8.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_48_64_h8w8s1", "inception_blocks.8.conv_3x3.3", false, 1.26386e+08, 3.67002e+06, 1.6528e+08},
    {"moments_n", "inception_blocks.8.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.8.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_16_h8w8s1", "inception_blocks.8.conv_5x5.3", false, 2.48381e+07, 0, 3.97432e+07},
    {"moments_n", "inception_blocks.8.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_128_h8w8s1p1", "inception_blocks.8.max_pool.0", false, 9.43718e+06, 8.38861e+06, 5.24288e+07},
    {"conv1x1_128_16_h8w8s1", "inception_blocks.8.max_pool.1", false, 3.40787e+07, 4.1943e+06, 4.02272e+07},
    {"moments_n", "inception_blocks.8.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.8", false, 0, 0, 0},
    {"conv1x1_128_96_h8w8s1_v2", "inception_blocks.9.conv_1x1.0", false, 2.07618e+08, 7.34003e+06, 2.53946e+08},
    {"moments_n", "inception_blocks.9.conv_1x1.0", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.9.conv_3x3.1", false, 0, 0, 0},
    {"conv3x3_winograd_48_64_h8w8s1", "inception_blocks.9.conv_3x3.3", false, 1.26386e+08, 3.67002e+06, 1.6528e+08},
    {"moments_n", "inception_blocks.9.conv_3x3.3", false, 0, 0, 0},
    {"norm_scale_n", "inception_blocks.9.conv_5x5.1", false, 0, 0, 0},
    {"conv5x5_winograd_16_16_h8w8s1", "inception_blocks.9.conv_5x5.3", false, 2.48381e+07, 0, 3.97432e+07},
    {"moments_n", "inception_blocks.9.conv_5x5.3", false, 0, 0, 0},
    {"maxpool3x3_128_h8w8s1p1_v2", "inception_blocks.9.max_pool.0", false, 1.25829e+07, 8.38861e+06, 6.50117e+07},
    {"conv1x1_128_16_h8w8s1", "inception_blocks.9.max_pool.1", false, 3.40787e+07, 4.1943e+06, 4.02272e+07},
    {"moments_n", "inception_blocks.9.max_pool.1", false, 0, 0, 0},
    {"norm_scale_parts", "inception_blocks.9", false, 0, 0, 0},
    {"avgpool8x8_128_h8w8s1", "output_net.0", false, 4.1943e+06, 4.1943e+06, 1.67772e+07},
    {"linear_128_10", "output_net.2", false, 328960, 0, 660480},
    {"cross_entropy_10", "", false, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.9.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.9.conv_5x5.3", true, 96512, 0, 386048},
    {"pack_winograd_3x3_n_n", "inception_blocks.9.conv_3x3.3", true, 497664, 0, 1.99066e+06},
    {"pack_1x1_n_n_v2", "inception_blocks.9.conv_1x1.0", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.8.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.8.conv_5x5.3", true, 96512, 0, 386048},
    {"pack_winograd_3x3_n_n", "inception_blocks.8.conv_3x3.3", true, 497664, 0, 1.99066e+06},
    {"pack_1x1_n_n_v2", "inception_blocks.8.conv_1x1.0", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.6.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.6.conv_5x5.3", true, 144768, 0, 579072},
    {"pack_winograd_3x3_n_n", "inception_blocks.6.conv_3x3.3", true, 248832, 0, 995328},
    {"pack_1x1_n_n_v2", "inception_blocks.6.conv_1x1.0", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.5.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.5.conv_5x5.3", true, 96512, 0, 386048},
    {"pack_winograd_3x3_n_n", "inception_blocks.5.conv_3x3.3", true, 248832, 0, 995328},
    {"pack_1x1_n_n_v2", "inception_blocks.5.conv_1x1.0", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.4.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.4.conv_5x5.3", true, 96512, 0, 386048},
    {"pack_winograd_3x3_n_n", "inception_blocks.4.conv_3x3.3", true, 248832, 0, 995328},
    {"pack_1x1_n_n_v2", "inception_blocks.4.conv_1x1.0", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.3.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.3.conv_5x5.3", true, 72384, 0, 289536},
    {"pack_winograd_3x3_n_n", "inception_blocks.3.conv_3x3.3", true, 248832, 0, 995328},
    {"pack_1x1_n_n_v2", "inception_blocks.3.conv_1x1.0", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.1.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.1.conv_5x5.3", true, 72384, 0, 289536},
    {"pack_winograd_3x3_n_n", "inception_blocks.1.conv_3x3.3", true, 248832, 0, 995328},
    {"pack_1x1_n_n_v2", "inception_blocks.1.conv_1x1.0", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "inception_blocks.0.max_pool.1", true, 0, 0, 0},
    {"pack_winograd_5x5_n_n", "inception_blocks.0.conv_5x5.3", true, 48256, 0, 193024},
    {"pack_winograd_3x3_n_n", "inception_blocks.0.conv_3x3.3", true, 165888, 0, 663552},
    {"pack_1x1_n_n_v2", "inception_blocks.0.conv_1x1.0", true, 0, 0, 0},
    {"cross_entropy_grad_10", "", true, 0, 0, 0},
    {"linear_weight_grad_128_10", "output_net.2", true, 327680, 0, 655360},
    {"linear_data_grad_128_10", "output_net.2", true, 327680, 0, 655360},
    {"avgpool_grad8x8_128_h8w8s1", "output_net.0", true, 9.43718e+06, 8.38861e+06, 3.77487e+07},
    {"norm_backward_n", "inception_blocks.9", true, 0, 0, 0},
    {"maxpool3x3_128_h8w8s1p1_v2", "inception_blocks.9.max_pool.0", true, 1.25829e+07, 8.38861e+06, 6.50117e+07},
    {"conv1x1_weight_grad_128_16_h8w8s1", "inception_blocks.9.max_pool.1", true, 3.39476e+07, 4.1943e+06, 4.10487e+07},
    {"conv1x1_combine_weight_grad_n", "inception_blocks.9.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_16_128_h8w8s1", "inception_blocks.9.max_pool.1", true, 3.39476e+07, 4.1943e+06, 3.97029e+07},
    {"maxpool_grad3x3_128_h8w8s1p1", "inception_blocks.9.max_pool.0", true, 1.25829e+07, 1.25829e+07, 6.50117e+07},
    {"conv5x5_weight_grad_winograd_16_16_h8w8", "inception_blocks.9.conv_5x5.3", true, 2.43139e+07, 0, 3.82827e+07},
    {"conv5x5_combine_weight_grad_16", "inception_blocks.9.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_16_16_h8w8s1", "inception_blocks.9.conv_5x5.3", true, 2.53624e+07, 0, 4.18403e+07},
    {"norm_backward_n_v2", "inception_blocks.9.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_48_64_h8w8", "inception_blocks.9.conv_3x3.3", true, 1.25207e+08, 7.53664e+06, 1.61622e+08},
    {"conv3x3_combine_weight_grad_48", "inception_blocks.9.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_48_h8w8s1", "inception_blocks.9.conv_3x3.3", true, 1.28631e+08, 7.34003e+06, 1.72958e+08},
    {"norm_backward_n_v2", "inception_blocks.9.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_128_96_h8w8s1", "inception_blocks.9.conv_1x1.0", true, 2.06832e+08, 1.04858e+07, 2.58875e+08},
    {"conv1x1_combine_weight_grad_n_v2", "inception_blocks.9.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_96_128_h8w8s1", "inception_blocks.9.conv_1x1.0", true, 2.13123e+08, 1.88744e+07, 2.75966e+08},
    {"norm_backward_n", "inception_blocks.8", true, 0, 0, 0},
    {"maxpool3x3_128_h8w8s1p1", "inception_blocks.8.max_pool.0", true, 9.43718e+06, 8.38861e+06, 5.24288e+07},
    {"conv1x1_weight_grad_128_16_h8w8s1", "inception_blocks.8.max_pool.1", true, 3.39476e+07, 4.1943e+06, 4.10487e+07},
    {"conv1x1_combine_weight_grad_n", "inception_blocks.8.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_16_128_h8w8s1", "inception_blocks.8.max_pool.1", true, 3.39476e+07, 4.1943e+06, 3.97029e+07},
    {"maxpool_grad3x3_128_h8w8s1p1_v2", "inception_blocks.8.max_pool.0", true, 9.43718e+06, 1.25829e+07, 5.24288e+07},
    {"conv5x5_weight_grad_winograd_16_16_h8w8", "inception_blocks.8.conv_5x5.3", true, 2.43139e+07, 0, 3.82827e+07},
    {"conv5x5_combine_weight_grad_16", "inception_blocks.8.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_16_16_h8w8s1", "inception_blocks.8.conv_5x5.3", true, 2.53624e+07, 0, 4.18403e+07},
    {"norm_backward_n_v2", "inception_blocks.8.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_48_64_h8w8", "inception_blocks.8.conv_3x3.3", true, 1.25207e+08, 7.53664e+06, 1.61622e+08},
    {"conv3x3_combine_weight_grad_48", "inception_blocks.8.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_48_h8w8s1", "inception_blocks.8.conv_3x3.3", true, 1.28631e+08, 7.34003e+06, 1.72958e+08},
    {"norm_backward_n_v2", "inception_blocks.8.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_128_96_h8w8s1_v2", "inception_blocks.8.conv_1x1.0", true, 2.03686e+08, 1.04858e+07, 2.46292e+08},
    {"conv1x1_combine_weight_grad_n_v2", "inception_blocks.8.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_96_128_h8w8s1_v2", "inception_blocks.8.conv_1x1.0", true, 2.04734e+08, 1.46801e+07, 2.42412e+08},
    {"maxpool_grad3x3_128_h16w16s2p1", "inception_blocks.7", true, 4.71859e+07, 3.77487e+07, 2.03424e+08},
    {"norm_backward_n", "inception_blocks.6", true, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.6.max_pool.0", true, 3.77487e+07, 2.51658e+07, 1.95035e+08},
    {"conv1x1_weight_grad_96_24_h16w16s1", "inception_blocks.6.max_pool.1", true, 1.53354e+08, 1.88744e+07, 1.87078e+08},
    {"conv1x1_combine_weight_grad_n_v2", "inception_blocks.6.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_n_96_h16w16s1", "inception_blocks.6.max_pool.1", true, 1.53354e+08, 1.88744e+07, 1.81022e+08},
    {"maxpool_grad3x3_96_h16w16s1p1", "inception_blocks.6.max_pool.0", true, 3.77487e+07, 3.77487e+07, 1.95035e+08},
    {"conv5x5_weight_grad_winograd_16_24_h16w16", "inception_blocks.6.conv_5x5.3", true, 1.35135e+08, 8.38861e+06, 2.02833e+08},
    {"conv5x5_combine_weight_grad_16_v2", "inception_blocks.6.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_24_16_h16w16s1", "inception_blocks.6.conv_5x5.3", true, 1.45752e+08, 1.04858e+07, 2.32355e+08},
    {"norm_backward_n_v2", "inception_blocks.6.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_48_h16w16", "inception_blocks.6.conv_3x3.3", true, 2.60112e+08, 1.67772e+07, 3.50158e+08},
    {"conv3x3_combine_weight_grad_32", "inception_blocks.6.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1", "inception_blocks.6.conv_3x3.3", true, 2.70533e+08, 2.09715e+07, 3.83457e+08},
    {"norm_backward_n_v2", "inception_blocks.6.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_96_80_h16w16s1", "inception_blocks.6.conv_1x1.0", true, 5.20618e+08, 3.35544e+07, 6.61343e+08},
    {"conv1x1_combine_weight_grad_96", "inception_blocks.6.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_n_96_h16w16s1_v2", "inception_blocks.6.conv_1x1.0", true, 5.39492e+08, 5.87203e+07, 7.16654e+08},
    {"norm_backward_n", "inception_blocks.5", true, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.5.max_pool.0", true, 3.77487e+07, 2.51658e+07, 1.95035e+08},
    {"conv1x1_weight_grad_96_16_h16w16s1", "inception_blocks.5.max_pool.1", true, 1.02236e+08, 1.67772e+07, 1.24719e+08},
    {"conv1x1_combine_weight_grad_96_v2", "inception_blocks.5.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_n_96_h16w16s1", "inception_blocks.5.max_pool.1", true, 1.02236e+08, 1.67772e+07, 1.20682e+08},
    {"maxpool_grad3x3_96_h16w16s1p1", "inception_blocks.5.max_pool.0", true, 3.77487e+07, 3.77487e+07, 1.95035e+08},
    {"conv5x5_weight_grad_winograd_16_16_h16w16", "inception_blocks.5.conv_5x5.3", true, 9.72554e+07, 6.29146e+06, 1.53131e+08},
    {"conv5x5_combine_weight_grad_16", "inception_blocks.5.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_16_16_h16w16s1", "inception_blocks.5.conv_5x5.3", true, 1.0145e+08, 8.38861e+06, 1.67361e+08},
    {"norm_backward_n_v2", "inception_blocks.5.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_48_h16w16", "inception_blocks.5.conv_3x3.3", true, 2.60112e+08, 1.67772e+07, 3.50158e+08},
    {"conv3x3_combine_weight_grad_32", "inception_blocks.5.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1", "inception_blocks.5.conv_3x3.3", true, 2.70533e+08, 2.09715e+07, 3.83457e+08},
    {"norm_backward_n_v2", "inception_blocks.5.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_96_64_h16w16s1", "inception_blocks.5.conv_1x1.0", true, 4.18382e+08, 2.93601e+07, 5.36624e+08},
    {"conv1x1_combine_weight_grad_96_v2", "inception_blocks.5.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_n_96_h16w16s1_v2", "inception_blocks.5.conv_1x1.0", true, 4.37256e+08, 5.4526e+07, 5.95972e+08},
    {"norm_backward_n", "inception_blocks.4", true, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.4.max_pool.0", true, 3.77487e+07, 2.51658e+07, 1.95035e+08},
    {"conv1x1_weight_grad_96_16_h16w16s1", "inception_blocks.4.max_pool.1", true, 1.02236e+08, 1.67772e+07, 1.24719e+08},
    {"conv1x1_combine_weight_grad_96_v2", "inception_blocks.4.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_n_96_h16w16s1", "inception_blocks.4.max_pool.1", true, 1.02236e+08, 1.67772e+07, 1.20682e+08},
    {"maxpool_grad3x3_96_h16w16s1p1", "inception_blocks.4.max_pool.0", true, 3.77487e+07, 3.77487e+07, 1.95035e+08},
    {"conv5x5_weight_grad_winograd_16_16_h16w16", "inception_blocks.4.conv_5x5.3", true, 9.72554e+07, 6.29146e+06, 1.53131e+08},
    {"conv5x5_combine_weight_grad_16", "inception_blocks.4.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_16_16_h16w16s1", "inception_blocks.4.conv_5x5.3", true, 1.0145e+08, 8.38861e+06, 1.67361e+08},
    {"norm_backward_n_v2", "inception_blocks.4.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_48_h16w16", "inception_blocks.4.conv_3x3.3", true, 2.60112e+08, 1.67772e+07, 3.50158e+08},
    {"conv3x3_combine_weight_grad_32", "inception_blocks.4.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1", "inception_blocks.4.conv_3x3.3", true, 2.70533e+08, 2.09715e+07, 3.83457e+08},
    {"norm_backward_n_v2", "inception_blocks.4.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_96_64_h16w16s1", "inception_blocks.4.conv_1x1.0", true, 4.18382e+08, 2.93601e+07, 5.36624e+08},
    {"conv1x1_combine_weight_grad_96_v2", "inception_blocks.4.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_n_96_h16w16s1_v2", "inception_blocks.4.conv_1x1.0", true, 4.37256e+08, 5.4526e+07, 5.95972e+08},
    {"norm_backward_n", "inception_blocks.3", true, 0, 0, 0},
    {"maxpool3x3_96_h16w16s1p1", "inception_blocks.3.max_pool.0", true, 2.83116e+07, 2.51658e+07, 1.57286e+08},
    {"conv1x1_weight_grad_96_12_h16w16s1", "inception_blocks.3.max_pool.1", true, 7.66771e+07, 1.57286e+07, 9.35391e+07},
    {"conv1x1_combine_weight_grad_n_v2", "inception_blocks.3.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_n_96_h16w16s1", "inception_blocks.3.max_pool.1", true, 7.66771e+07, 1.57286e+07, 9.05112e+07},
    {"maxpool_grad3x3_96_h16w16s1p1_v2", "inception_blocks.3.max_pool.0", true, 2.83116e+07, 3.77487e+07, 1.57286e+08},
    {"conv5x5_weight_grad_winograd_16_12_h16w16", "inception_blocks.3.conv_5x5.3", true, 9.50927e+07, 5.24288e+06, 1.47345e+08},
    {"conv5x5_combine_weight_grad_16", "inception_blocks.3.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_12_16_h16w16s1", "inception_blocks.3.conv_5x5.3", true, 7.92986e+07, 7.34003e+06, 1.34865e+08},
    {"norm_backward_n_v2", "inception_blocks.3.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_48_h16w16", "inception_blocks.3.conv_3x3.3", true, 2.60112e+08, 1.67772e+07, 3.50158e+08},
    {"conv3x3_combine_weight_grad_32", "inception_blocks.3.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1", "inception_blocks.3.conv_3x3.3", true, 2.70533e+08, 2.09715e+07, 3.83457e+08},
    {"norm_backward_n_v2", "inception_blocks.3.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_96_72_h16w16s1", "inception_blocks.3.conv_1x1.0", true, 4.60063e+08, 3.14573e+07, 5.61235e+08},
    {"conv1x1_combine_weight_grad_n_v2", "inception_blocks.3.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_72_96_h16w16s1", "inception_blocks.3.conv_1x1.0", true, 4.63208e+08, 4.40402e+07, 5.5565e+08},
    {"maxpool_grad3x3_96_h32w32s2p1", "inception_blocks.2", true, 1.41558e+08, 1.13246e+08, 6.10271e+08},
    {"norm_backward_n", "inception_blocks.1", true, 0, 0, 0},
    {"maxpool3x3_64_h32w32s1p1", "inception_blocks.1.max_pool.0", true, 1.00663e+08, 6.71089e+07, 5.20094e+08},
    {"conv1x1_weight_grad_64_12_h32w32s1", "inception_blocks.1.max_pool.1", true, 2.06045e+08, 4.61373e+07, 2.55729e+08},
    {"conv1x1_combine_weight_grad_n_v2", "inception_blocks.1.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_n_64_h32w32s1", "inception_blocks.1.max_pool.1", true, 2.06045e+08, 4.61373e+07, 2.47655e+08},
    {"maxpool_grad3x3_64_h32w32s1p1", "inception_blocks.1.max_pool.0", true, 1.00663e+08, 1.00663e+08, 5.20094e+08},
    {"conv5x5_weight_grad_winograd_16_12_h32w32", "inception_blocks.1.conv_5x5.3", true, 3.80371e+08, 2.09715e+07, 5.89379e+08},
    {"conv5x5_combine_weight_grad_16", "inception_blocks.1.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_12_16_h32w32s1", "inception_blocks.1.conv_5x5.3", true, 3.17194e+08, 2.93601e+07, 5.39458e+08},
    {"norm_backward_n_v2", "inception_blocks.1.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_48_h32w32", "inception_blocks.1.conv_3x3.3", true, 1.04045e+09, 6.71089e+07, 1.40063e+09},
    {"conv3x3_combine_weight_grad_32", "inception_blocks.1.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_48_32_h32w32s1", "inception_blocks.1.conv_3x3.3", true, 1.08213e+09, 8.38861e+07, 1.53383e+09},
    {"norm_backward_n_v2", "inception_blocks.1.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_64_72_h32w32s1", "inception_blocks.1.conv_1x1.0", true, 1.26144e+09, 1.09052e+08, 1.63504e+09},
    {"conv1x1_combine_weight_grad_n_v2", "inception_blocks.1.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_72_64_h32w32s1", "inception_blocks.1.conv_1x1.0", true, 1.31177e+09, 1.76161e+08, 1.78792e+09},
    {"norm_backward_n", "inception_blocks.0", true, 0, 0, 0},
    {"maxpool3x3_64_h32w32s1p1", "inception_blocks.0.max_pool.0", true, 1.00663e+08, 6.71089e+07, 5.20094e+08},
    {"conv1x1_weight_grad_64_8_h32w32s1", "inception_blocks.0.max_pool.1", true, 1.37363e+08, 4.1943e+07, 1.70486e+08},
    {"conv1x1_combine_weight_grad_n", "inception_blocks.0.max_pool.1", true, 0, 0, 0},
    {"conv1x1_data_grad_n_64_h32w32s1", "inception_blocks.0.max_pool.1", true, 1.37363e+08, 4.1943e+07, 1.65103e+08},
    {"maxpool_grad3x3_64_h32w32s1p1", "inception_blocks.0.max_pool.0", true, 1.00663e+08, 1.00663e+08, 5.20094e+08},
    {"conv5x5_weight_grad_winograd_16_8_h32w32", "inception_blocks.0.conv_5x5.3", true, 2.37502e+08, 1.67772e+07, 4.13715e+08},
    {"conv5x5_combine_weight_grad_16_v3", "inception_blocks.0.conv_5x5.3", true, 0, 0, 0},
    {"conv5x5_winograd_data_grad_8_16_h32w32s1", "inception_blocks.0.conv_5x5.3", true, 2.2859e+08, 2.51658e+07, 4.09471e+08},
    {"norm_backward_n_v2", "inception_blocks.0.conv_5x5.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h32w32", "inception_blocks.0.conv_3x3.3", true, 7.1775e+08, 5.03316e+07, 9.97967e+08},
    {"conv3x3_combine_weight_grad_32_v2", "inception_blocks.0.conv_3x3.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h32w32s1", "inception_blocks.0.conv_3x3.3", true, 7.43965e+08, 6.71089e+07, 1.09434e+09},
    {"norm_backward_n_v2", "inception_blocks.0.conv_3x3.1", true, 0, 0, 0},
    {"conv1x1_weight_grad_64_64_h32w32s1", "inception_blocks.0.conv_1x1.0", true, 1.12407e+09, 1.00663e+08, 1.46455e+09},
    {"conv1x1_combine_weight_grad_n", "inception_blocks.0.conv_1x1.0", true, 0, 0, 0},
    {"conv1x1_data_grad_64_64_h32w32s1", "inception_blocks.0.conv_1x1.0", true, 1.17441e+09, 1.67772e+08, 1.62281e+09},
    {"norm_backward_n_v2", "input_net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_3_64_h32w32s1", "input_net.0", true, 4.78151e+08, 6.86817e+07, 6.33587e+08},
    {"conv3x3_combine_weight_grad_3", "input_net.0", true, 0, 0, 0},
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
    .optimizer = NETC_ADAMW,
    .lr = 0.001,
    .weight_decay = 0.0001,
    .momentum = 0,
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
    size_t offset, planes, reals, stride;
} stored[] = {
    {"input_net.0", 270905216, 1024, 8192, 8256},
    {"inception_blocks.0.conv_1x1.0", 152547200, 1792, 8192, 8256},
    {"inception_blocks.1.conv_1x1.0", 372608, 2304, 8192, 8256},
    {"inception_blocks.2", 304721792, 1536, 2048, 2112},
    {"inception_blocks.3.conv_1x1.0", 124039040, 2304, 2048, 2112},
    {"inception_blocks.4.conv_1x1.0", 211726208, 2304, 2048, 2112},
    {"inception_blocks.5.conv_1x1.0", 231190400, 2304, 2048, 2112},
    {"inception_blocks.6.conv_1x1.0", 76459904, 2816, 2048, 2112},
    {"inception_blocks.7", 250654592, 2048, 512, 544},
    {"inception_blocks.8.conv_1x1.0", 100249472, 3072, 512, 544},
    {"inception_blocks.9.conv_1x1.0", 106934144, 3072, 512, 544},
    {"output_net.0", 113618816, 2048, 8, 8},
    {"output_net.2", 113684352, 160, 8, 8},
};

static const char *first_non_finite(const NetcState *s) {
    for (size_t i = 0; i < sizeof stored / sizeof *stored; i++) {
        const real *plane = (const real *)(s->arena + stored[i].offset);
        for (size_t p = 0; p < stored[i].planes; p++, plane += stored[i].stride) {
            for (size_t j = 0; j < stored[i].reals; j++) {
                if (!isfinite(plane[j])) {
                    return stored[i].layer;
                }
            }
        }
    }
    return NULL;
}

extern const NetcModel googlenet_model;
const NetcModel googlenet_model = {
    .abi = NETC_MODEL_ABI,
    .name = "GoogleNet",
    .source = "nets/googlenet.net",
    .target = "avx2",
    .fingerprint = "80f267b2747dccb0",
    .batch = 128,
    .padded_batch = 128,
    .lanes = 8,
    .channels = 3,
    .height = 32,
    .width = 32,
    .classes = 10,
    .parameter_floats = 260650,
    .buffer_floats = 2624,
    .counter_count = 49,
    .image_floats = 393216,
    .arena_bytes = 339148672,
    .scratch_bytes = 966656,
    .tensors = tensors,
    .tensor_count = 345,
    .layers = layers,
    .layer_count = 168,
    .kernels = kernels,
    .kernel_count = 314,
    .recipe = &recipe,
    .run = run,
    .first_non_finite = first_non_finite,
};

#ifdef NETC_MAIN
#include "runtime/program.h"

int main(int argc, char **argv) {
    return netc_main(&googlenet_model, argc, argv);
}
#endif
