/* DenseNet: forward and backward for batches of 128, written by netc from nets/densenet.net for avx2.
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
 * First used by input_net.0, nets/densenet.net:10 */
NETC_KERNEL void pack_winograd_3x3_n_n(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int source_stride, const int result_stride, const int channels, const int origin, const int sign) {
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
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 3 to 32 channels, 32x32 to 32x32 pixels.
 * First used by input_net.0, nets/densenet.net:10 */
NETC_KERNEL void conv3x3_winograd_3_32_h32w32s1(vec *scratch, const vec *in, const real *weights, const real *bias, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 3, result_channels = 32, most_result_channels = 32, in_block = 3072 };
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
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], v_2);
                                sum_0[panel + o] += v_2;
                                sum_1[panel + o] += v_3;
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
    enum { most_channels = 88, items = 16 };
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
 * First used by blocks.0.block.0.net.0, nets/blocks.net:39 */
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

/* 1x1 convolution, n to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_n_32_h32w32s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int source_channels) {
    enum { result_channels = 32, most_result_channels = 32, in_block = 132096 };
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        netc_stream(&out[(first + o) * 1032 + begin + x + p], sum[o][p]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.0.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_32_16_h32w32s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 16, most_result_channels = 16, in_block = 33024 };
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
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
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
                                const vec v_6 = results[i][j] * results[i][j];
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], results[i][j]);
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_6;
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

/* Average pool: the mean of each window, padding counted.
 * First used by blocks.1.transition.3, nets/blocks.net:50 */
NETC_KERNEL void avgpool2x2_128_h32w32s2(const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 16; x++) {
                vec so_far = netc_broadcast(0);
                NETC_UNROLL
                for (int i = 0; i < 2 * 2; i++) {
                    const int pixel = (y * 2 + i / 2) * 32 + x * 2 + i % 2;
                    __builtin_prefetch(in + (c + 1) * 1032 + pixel, 0, 2);
                    const vec v_2 = in[(c) * 1032 + pixel];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    const vec element = v_5;
                    so_far = so_far + element;
                }
                const vec pooled = so_far * ((real)1 / 4);
                netc_stream(&out[(c) * 264 + y * 16 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 128 to 64 channels, 16x16 to 16x16 pixels.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_128_64_h16w16s1(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 128, result_channels = 64, most_result_channels = 64, in_block = 33792 };
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_1 = sum[o][p] * sum[o][p];
                        netc_stream(&out[(first + o) * 264 + begin + x + p], sum[o][p]);
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_1;
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

/* 1x1 convolution, n to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.0.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_n_32_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int source_channels) {
    enum { result_channels = 32, most_result_channels = 32, in_block = 42240 };
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        netc_stream(&out[(first + o) * 264 + begin + x + p], sum[o][p]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.0.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_32_16_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 16, most_result_channels = 16, in_block = 8448 };
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
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
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
                                    products[point * 129 + (first - panel + o) * 8 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
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
                                const vec v_6 = results[i][j] * results[i][j];
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], results[i][j]);
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_6;
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

/* Average pool: the mean of each window, padding counted.
 * First used by blocks.3.transition.3, nets/blocks.net:50 */
NETC_KERNEL void avgpool2x2_160_h16w16s2(const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 160; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 8; x++) {
                vec so_far = netc_broadcast(0);
                NETC_UNROLL
                for (int i = 0; i < 2 * 2; i++) {
                    const int pixel = (y * 2 + i / 2) * 16 + x * 2 + i % 2;
                    __builtin_prefetch(in + (c + 1) * 264 + pixel, 0, 2);
                    const vec v_2 = in[(c) * 264 + pixel];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    const vec element = v_5;
                    so_far = so_far + element;
                }
                const vec pooled = so_far * ((real)1 / 4);
                netc_stream(&out[(c) * 68 + y * 8 + x], pooled);
            }
        }
    }
}

/* 1x1 convolution, 160 to 80 channels, 8x8 to 8x8 pixels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_160_80_h8w8s1(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 160, result_channels = 80, most_result_channels = 80, in_block = 10880 };
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_1 = sum[o][p] * sum[o][p];
                        netc_stream(&out[(first + o) * 68 + begin + x + p], sum[o][p]);
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_1;
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

/* 1x1 convolution, n to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.0.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_n_32_h8w8s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int source_channels) {
    enum { result_channels = 32, most_result_channels = 32, in_block = 11968 };
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 68 + begin + x + p] = sum[o][p];
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.0.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_32_16_h8w8s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 16, most_result_channels = 16, in_block = 2176 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4788;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 133, 133);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call / 4 % 32 * 2;
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
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 68 + ahead, 0, 2);
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
                                const vec v_6 = results[i][j] * results[i][j];
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], results[i][j]);
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_6;
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

/* Average pool: the mean of each window, padding counted.
 * First used by blocks.5.transition.3, nets/blocks.net:50 */
NETC_KERNEL void avgpool2x2_176_h8w8s2(const real *scale, const real *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 176; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 4; x++) {
                vec so_far = netc_broadcast(0);
                NETC_UNROLL
                for (int i = 0; i < 2 * 2; i++) {
                    const int pixel = (y * 2 + i / 2) * 8 + x * 2 + i % 2;
                    __builtin_prefetch(in + (c + 1) * 68 + pixel, 0, 2);
                    const vec v_2 = in[(c) * 68 + pixel];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    const vec element = v_5;
                    so_far = so_far + element;
                }
                const vec pooled = so_far * ((real)1 / 4);
                out[(c) * 16 + y * 4 + x] = pooled;
            }
        }
    }
}

/* 1x1 convolution, 176 to 88 channels, 4x4 to 4x4 pixels.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_176_88_h4w4s1(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 176, result_channels = 88, most_result_channels = 88, in_block = 2816 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < source_channels; channel++) {
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 16 + begin + x];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : in_block);
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
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 16 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 17 + x;
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
                        const vec v_1 = sum[o][p] * sum[o][p];
                        out[(first + o) * 16 + begin + x + p] = sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_1;
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

/* 1x1 convolution, n to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.0.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_n_32_h4w4s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end, const int source_channels) {
    enum { result_channels = 32, most_result_channels = 32, in_block = 2944 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + begin + x];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : in_block);
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
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 16 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 17 + x;
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
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 16 + begin + x + p] = sum[o][p];
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.0.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_32_16_h4w4s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 16, most_result_channels = 16, in_block = 512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 1188;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 4; x += 4) {
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
                            lines[i] = row < 0 ? 0 : row < 4 ? row : 4 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 4 + 1 - (x);
                        const int to = inner < 6 ? inner : 6;
                        vec half[6][6];
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
                                const vec v_2 = in[(channel) * 16 + lines[i] * 4 + x + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 6);
                        }
                        for (int p = to; p < 6; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 1 + down * 1;
                        for (int tile = 0; tile < 1; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 33, 33);
                            }
                        }
                    }
                }
            }
            const int next = x + 4 < 4 ? (y + 1) * 4 + x + 4 : (y + 5) * 4;
            const vec *const next_0 = in + (next < 16 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 33};
                    for (int first = panel; first < panel + 16; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call / 8 % 8 * 2;
                        const int ahead = line / 4 * 4 + line % 4;
                        for (int x = 0; x < 1; x += 1) {
                            vec sum[8][1];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 8 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 8) * 16 + ahead, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 1 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[1];
                                        NETC_UNROLL
                                        for (int p = 0; p < 1; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 8; o++) {
                                            vec weight = netc_broadcast(w[column * 8 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 1; p++) {
                                                sum[o][p] += weight * pixel[p];
                                            }
                                        }
                                    }
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    products[point * 17 + (first - panel + o) * 1 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
                    for (int tile = 0; tile < 1; tile++) {
                        const int top = y + tile / 1 * 4, left = x + tile % 1 * 4;
                        if (top >= row_end || left >= 4) {
                            continue;
                        }
                        const vec *points = products + o * 1 + tile;
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
                                out[(panel + o) * 16 + (top + i) * 4 + left + j] = results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_6;
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

/* Average pool: the mean of each window, padding counted.
 * First used by output_net.2, nets/densenet.net:17 */
NETC_KERNEL void avgpool4x4_184_h4w4s1(const real *scale, const real *shift, const vec *in, vec *out) {
    for (int c = 0; c < 184; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        vec sum[4] = {{0}};
        int p = 0;
        for (; p + 4 <= 4 * 4; p += 4) {
            NETC_UNROLL
            for (int i = 0; i < 4; i++) {
                const vec v_2 = in[(c) * 16 + p + i];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                sum[i] += v_5;
            }
        }
        const vec pooled = ((sum[0] + sum[1]) + (sum[2] + sum[3])) * ((real)1 / 16);
        out[(c) * 1 + 0] = pooled;
    }
}

/* Linear layer: weights times features.
 * First used by output_net.4, nets/densenet.net:17 */
NETC_KERNEL void linear_184_10(const vec *in, vec *scratch, const real *weights, const real *bias, vec *out) {
    vec *const product = scratch + 184;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 8, 184, 1, weights, 184,
        (const real *)in, 8, 0, (real *)product, 8);
    for (int c = 0; c < 10; c++) {
        const vec bias_0 = netc_broadcast(bias[c]);
        const vec v_1 = product[c] + bias_0;
        out[(c) * 1 + 0] = v_1;
    }
}

/* Logits and cross entropy of each image.
 * From nets/densenet.net:17 */
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
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
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
 * From nets/densenet.net:17 */
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
 * First used by output_net.4, nets/densenet.net:17 */
NETC_KERNEL void linear_weight_grad_184_10(const vec *in, const vec *in1, real *weight_gradient, real *bias_gradient) {
    for (long b = 0; b < 16; b++) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 10, 184, 8, 1,
            (const real *)(in1 + b * 10L), 8, (const real *)(in + b * 184L), 8,
            b ? 1 : 0, weight_gradient, 184);
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
 * First used by output_net.4, nets/densenet.net:17 */
NETC_KERNEL void linear_data_grad_184_10(const vec *in, vec *scratch, const real *weights, vec *out) {
    vec *const product = scratch + 10;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 184, 8, 10, 1, weights, 184,
        (const real *)in, 8, 0, (real *)product, 8);
    for (int c = 0; c < 184; c++) {
        out[(c) * 1 + 0] = product[c];
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by output_net.2, nets/densenet.net:17 */
NETC_KERNEL void avgpool_grad4x4_184_h4w4s1(const real *scale, const real *shift, const real *mean, const vec *in, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { result_channels = 184, most_result_channels = 184 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int c = 0; c < 184; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec mean_2 = netc_broadcast(mean[c]);
        const vec scale_3 = netc_broadcast(scale[c]);
        const vec v_4 = in[(c) * 1 + 0];
        const vec gradient = v_4 * ((real)1 / 16);
        for (int p = row_begin * 4; p < row_end * 4; p++) {
            const vec v_5 = in1[(c) * 16 + p];
            const vec v_6 = v_5 * scale_0;
            const vec v_7 = v_6 + shift_1;
            const vec v_8 = netc_relu_grad(gradient, v_7);
            const vec v_9 = in1[(c) * 16 + p];
            const vec v_10 = v_9 - mean_2;
            const vec v_11 = v_8 * v_10;
            const vec v_12 = v_8 * scale_3;
            sum_0[c] += v_8;
            sum_1[c] += v_11;
            out[(c) * 16 + p] = v_12;
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
 * First used by output_net.0, nets/densenet.net:17 */
NETC_KERNEL void norm_backward_n(const real *partial, const real *partial1, const real *rstd, real *weight_gradient, real *bias_gradient, const real *scale, const real *mean, real *slope, real *correction, const int channels, const int sum_dy_pitch, const int sum_dy_x_pitch, const int channels_0, const int elements) {
    enum { most_channels = 184, items = 16 };
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

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.6.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_16_h4w4(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 16, x_points_at = 0, dy_points_at = 1188, sums_at = 1800, square_at = 4140, in_block = 512, in2_block = 2944, in1_block = 2944, out_vectors = 2, runs_1 = 64, runs_2 = 96, runs_3 = 128 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 1; left += 4 * 1) {
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
                            lines[i] = row < 0 ? 0 : row < 4 ? row : 4 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = left == 0 ? 1 : 0, inner = 4 + 1 - (left);
                        const int to = inner < 6 ? inner : 6;
                        vec half[6][6];
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
                                const vec v_2 = in[(c) * 16 + lines[i] * 4 + left + p - 1];
                                const vec v_3 = v_2 * scale_0;
                                const vec v_4 = v_3 + shift_1;
                                const vec v_5 = netc_relu(v_4);
                                column[i] = i >= 1 && i < 5 ? v_5 : netc_keep(v_5, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 6);
                        }
                        for (int p = to; p < 6; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 1 + r * 1;
                        for (int tile = 0; tile < 1; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 33, 33);
                            }
                        }
                    }
                }
            }
            for (int o = 0; o < 2; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 1 * rows; t++) {
                    const int first_y = top + t / 1 * 4, first_x = left + t % 1 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_6 = netc_broadcast(slope[channel]);
                        const vec correction_7 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_8 = in1[(channel) * 16 + y * 4 + x];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 16 + y * 4 + x];
                            const vec v_12 = v_11 + v_10;
                            square[p * NETC_LANES + c] = v_12;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 1 + t) * NETC_LANES;
                    for (int image = 0; image < NETC_LANES; image++) {
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 17, 17);
                    }
                }
            }
            const int next_left = left + 4 < 4 ? left + 4 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 4 ? (next_top + 1) * 4 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 4 ? next_top * 4 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 4 ? next_top * 4 + next_left : in1_block);
            const int steps = 1 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 33, *const dy_point = dy_points + point * 17;
                vec *const point_sums = sums + point * 65;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 16 + ahead % 2 * 8 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 16 + (ahead - runs_1) % 2 * 8 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 16 + (ahead - runs_2) % 2 * 8 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 1);
                        const vec *const dys = dy_point + output * 8;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 8 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 8 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 32 channels.
 * First used by blocks.6.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_combine_weight_grad_32(const int item, const real *partials, real *gradient) {
    enum { combine_items = 2, item_floats = 4608, in_channels = 32, out_channels = 16 };
    for (int pair = item; pair < 64; pair += combine_items) {
        real sums[9 * 8] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * item_floats + pair * 9 * 8 + j];
        const int first = pair / in_channels * 8, input = pair % in_channels;
        for (int o = 0; o < 8 && first + o < out_channels; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * in_channels + input) * 9 + tap] = sums[tap * 8 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16
 * channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_32_h4w4s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, most_result_channels = 32, in1_block = 2944, in_block = 2944 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 612;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 4; x += 4) {
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
                            lines[i] = row < 0 ? 0 : row < 4 ? row : 4 - 1;
                            inside[i] = netc_all_lanes(row == lines[i]);
                        }
                        const int from = x == 0 ? 1 : 0, inner = 4 + 1 - (x);
                        const int to = inner < 6 ? inner : 6;
                        vec half[6][6];
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
                                const vec v_2 = in[(channel) * 16 + lines[i] * 4 + x + p - 1];
                                const vec v_3 = v_2 * slope_0;
                                const vec v_4 = v_3 + correction_1;
                                const vec v_5 = in1[(channel) * 16 + lines[i] * 4 + x + p - 1];
                                const vec v_6 = v_5 + v_4;
                                column[i] = i >= 1 && i < 5 ? v_6 : netc_keep(v_6, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 6);
                        }
                        for (int p = to; p < 6; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = scratch + channel * 1 + down * 1;
                        for (int tile = 0; tile < 1; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 17, 17);
                            }
                        }
                    }
                }
            }
            const int next = x + 4 < 4 ? (y + 1) * 4 + x + 4 : (y + 5) * 4;
            const vec *const next_0 = in1 + (next < 16 ? next : in1_block);
            const vec *const next_1 = in + (next < 16 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 17};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call / 4 % 8 * 2;
                        const int ahead = line / 4 * 4 + line % 4;
                        const int sink_line = (point * 4 + (first - panel) / 8) * 8;
                        const int sink_channel = panel + sink_line / 16;
                        const int sink_pixel = (y + sink_line % 16 / 4) * 4 + x + sink_line % 4;
                        for (int x = 0; x < 1; x += 1) {
                            vec sum[8][1];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 4 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 4) * 16 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 4) * 16 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 16 + sink_pixel + x / 1 * 8 + channel / 4 % 4 * 2, 0, 2);
                                }
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 1 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
                                        vec pixel[1];
                                        NETC_UNROLL
                                        for (int p = 0; p < 1; p++) {
                                            pixel[p] = at[p * 1 + column];
                                            NETC_PIN(pixel[p]);
                                        }
                                        NETC_UNROLL
                                        for (int o = 0; o < 8; o++) {
                                            vec weight = netc_broadcast(w[column * 8 + o]);
                                            NETC_PIN(weight);
                                            NETC_UNROLL
                                            for (int p = 0; p < 1; p++) {
                                                sum[o][p] += weight * pixel[p];
                                            }
                                        }
                                    }
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    products[point * 33 + (first - panel + o) * 1 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 32; o++) {
                    const vec scale_7 = netc_broadcast(scale[panel + o]);
                    const vec shift_8 = netc_broadcast(shift[panel + o]);
                    const vec mean_9 = netc_broadcast(mean[panel + o]);
                    const vec scale_10 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 1; tile++) {
                        const int top = y + tile / 1 * 4, left = x + tile % 1 * 4;
                        if (top >= row_end || left >= 4) {
                            continue;
                        }
                        const vec *points = products + o * 1 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 33, 33, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(panel + o) * 16 + (top + i) * 4 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(panel + o) * 16 + (top + i) * 4 + left + j];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 16 + (top + i) * 4 + left + j] = v_18;
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

/* Weight gradient of a 1x1 convolution, n -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_n_32_h4w4s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int dy_staged_at, const int partial_floats, const int in_channels, const int runs_1, const int runs_2, const int runs_3) {
    enum { x_staged_at = 0, out_channels = 32, in_block = 2944, in2_block = 512, in1_block = 512 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 16 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 16 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 16 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 17;
                    const vec *const dys = dy + output * 17;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 17 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 17 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution of n channels.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_combine_weight_grad_n(const int item, const real *partials, real *gradient, const int tile_row, const int in_channels, const int item_floats) {
    enum { combine_items = 4, tiles = 8 };
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
}

/* Gradient of the input of a 1x1 convolution, n to 32
 * channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_data_grad_32_n_h4w4s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const real *weights, const real *scale, const real *shift, const real *mean, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels) {
    enum { source_channels = 32, most_result_channels = 168, in1_block = 512, in_block = 512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : in1_block);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : in_block);
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
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 16 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 16 + x + first / 32 * 2, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                            __builtin_prefetch(in2 + (next_first + o) * 16 + begin + next_x + p, 0, 2);
                            __builtin_prefetch(out + (next_first + o) * 16 + begin + next_x + p, 0, 2);
                        }
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 17 + x;
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
                        const vec v_11 = in2[(first + o) * 16 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 16 + begin + x + p];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 16 + begin + x + p];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 16 + begin + x + p] = v_20;
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

/* Weight gradient of a 1x1 convolution, n -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_n_32_h4w4s1_v2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int dy_staged_at, const int partial_floats, const int in_channels, const int runs_1, const int runs_2, const int runs_3) {
    enum { x_staged_at = 0, out_channels = 32, in_block = 2944, in2_block = 512, in1_block = 512 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 16 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 16 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 16 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 17;
                    const vec *const dys = dy + output * 17;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 17 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 17 + p];
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
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_combine_weight_grad_n_v2(const int item, const real *partials, real *gradient, const int combine_items, const int tiles, const int tile_row, const int in_channels, const int item_floats) {
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
}

/* Weight gradient of a 1x1 convolution, 176 -> 88 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_weight_grad_176_88_h4w4s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 15488, out_channels = 88, in2_block = 2816, in1_block = 2944, in_block = 2944, in_channels = 176, runs_1 = 176, runs_2 = 264, runs_3 = 352 };
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < out_channels; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + first_pixel + p];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 16 + first_pixel + p];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 17 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : in_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in2 + ahead * 16 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 16 :
                    ahead < runs_3 ? next_in + (ahead - runs_2) * 16 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 16;
                    const vec *const dys = dy + output * 17;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 16 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 17 + p];
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

/* Gradient of the input of a 1x1 convolution, 176 to 88
 * channels, 4x4 to 4x4 pixels.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_data_grad_88_176_h4w4s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 88, result_channels = 176, in1_block = 2944, in_block = 2944 };
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < source_channels; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + begin + x];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + begin + x];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : in1_block);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : in_block);
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
                        __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 16 + x + first / 32 * 2, 0, 2);
                        __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 16 + x + first / 32 * 2, 0, 2);
                    }
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 17 + x;
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
                        out[(first + o) * 16 + begin + x + p] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by blocks.5.transition.3, nets/blocks.net:50 */
NETC_KERNEL void avgpool_grad2x2_176_h8w8s2(const real *scale, const real *shift, const real *mean, const vec *in, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { result_channels = 176, most_result_channels = 176 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int c = 0; c < 176; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec mean_2 = netc_broadcast(mean[c]);
        const vec scale_3 = netc_broadcast(scale[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 4; x++) {
                const vec v_4 = in[(c) * 16 + y / 2 * 4 + x];
                const vec gradient = v_4 * ((real)1 / 4);
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    const int pixel = y * 8 + x * 2 + k;
                    const vec v_5 = in1[(c) * 68 + pixel];
                    const vec v_6 = v_5 * scale_0;
                    const vec v_7 = v_6 + shift_1;
                    const vec v_8 = netc_relu_grad(gradient, v_7);
                    const vec v_9 = in1[(c) * 68 + pixel];
                    const vec v_10 = v_9 - mean_2;
                    const vec v_11 = v_8 * v_10;
                    const vec v_12 = v_8 * scale_3;
                    sum_0[c] += v_8;
                    sum_1[c] += v_11;
                    netc_stream(&out[(c) * 68 + pixel], v_12);
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

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.4.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_16_h8w8(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 16, x_points_at = 0, dy_points_at = 4644, sums_at = 6984, square_at = 9324, in_block = 2176, in2_block = 11968, in1_block = 11968, out_vectors = 2, runs_1 = 64, runs_2 = 96, runs_3 = 128 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 129, 129);
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
                        vec half[6 * 4];
                        for (int p = 0; p < 4; p++)
                        netc_winograd_dy(square + p * NETC_LANES + image, 4 * NETC_LANES, half + p, 4);
                        for (int i = 0; i < 6; i++)
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 65, 65);
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
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 65;
                vec *const point_sums = sums + point * 65;
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
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_32_h8w8s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, most_result_channels = 32, in1_block = 11968, in_block = 11968 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 2484;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 69, 69);
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
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
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
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
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

/* Weight gradient of a 1x1 convolution, 160 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_160_32_h8w8s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 5280, partial_floats = 5120, in_channels = 160, out_channels = 32, in_block = 11968, in2_block = 2176, in1_block = 2176, runs_1 = 160, runs_2 = 192, runs_3 = 224 };
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
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
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
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 33 + p];
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

/* Gradient of the input of a 1x1 convolution, n to 32
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_data_grad_32_n_h8w8s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const real *weights, const real *scale, const real *shift, const real *mean, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels) {
    enum { source_channels = 32, most_result_channels = 160, in1_block = 2176, in_block = 2176 };
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
                            __builtin_prefetch(out + (next_first + o) * 68 + begin + next_x + p, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 68 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 68 + begin + x + p];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 68 + begin + x + p];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 68 + begin + x + p] = v_20;
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

/* Weight gradient of a 1x1 convolution, n -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.4.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_n_32_h8w8s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int dy_staged_at, const int partial_floats, const int in_channels, const int runs_1, const int runs_2, const int runs_3) {
    enum { x_staged_at = 0, out_channels = 32, in_block = 11968, in2_block = 2176, in1_block = 2176 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + first_pixel + p];
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
                const vec v_8 = in1[(c) * 68 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 68 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 68 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
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

/* Weight gradient of a 1x1 convolution, n -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.3.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_n_32_h8w8s1_v2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int dy_staged_at, const int partial_floats, const int in_channels, const int runs_1, const int runs_2, const int runs_3) {
    enum { x_staged_at = 0, out_channels = 32, in_block = 11968, in2_block = 2176, in1_block = 2176 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + first_pixel + p];
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
                const vec v_8 = in1[(c) * 68 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 68 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 68 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 65;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 65 + p];
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

/* Weight gradient of a 1x1 convolution, 160 -> 80 channels, over rows
 * of one block: partial sums, packed by tiles of 5 output channels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_weight_grad_160_80_h8w8s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 20480, out_channels = 80, in2_block = 10880, in1_block = 11968, in_block = 11968, in_channels = 160, runs_1 = 160, runs_2 = 240, runs_3 = 320 };
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
        for (int output = 0; output < out_channels; output += 5) {
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
                        for (int o = 0; o < 5; o++) {
                            vec d = dys[o * 33 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution of 160 channels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_combine_weight_grad_160(const int item, const real *partials, real *gradient) {
    enum { combine_items = 10, tiles = 16, tile_row = 1280, in_channels = 160, item_floats = 20480 };
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
}

/* Gradient of the input of a 1x1 convolution, 160 to 80
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_data_grad_80_160_h8w8s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 80, result_channels = 160, in1_block = 11968, in_block = 11968 };
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

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by blocks.3.transition.3, nets/blocks.net:50 */
NETC_KERNEL void avgpool_grad2x2_160_h16w16s2(const real *scale, const real *shift, const real *mean, const vec *in, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { result_channels = 160, most_result_channels = 160 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int c = 0; c < 160; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec mean_2 = netc_broadcast(mean[c]);
        const vec scale_3 = netc_broadcast(scale[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 8; x++) {
                const vec v_4 = in[(c) * 68 + y / 2 * 8 + x];
                const vec gradient = v_4 * ((real)1 / 4);
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    const int pixel = y * 16 + x * 2 + k;
                    const vec v_5 = in1[(c) * 264 + pixel];
                    const vec v_6 = v_5 * scale_0;
                    const vec v_7 = v_6 + shift_1;
                    const vec v_8 = netc_relu_grad(gradient, v_7);
                    const vec v_9 = in1[(c) * 264 + pixel];
                    const vec v_10 = v_9 - mean_2;
                    const vec v_11 = v_8 * v_10;
                    const vec v_12 = v_8 * scale_3;
                    sum_0[c] += v_8;
                    sum_1[c] += v_11;
                    netc_stream(&out[(c) * 264 + pixel], v_12);
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

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.2.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_16_h16w16(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 16, x_points_at = 0, dy_points_at = 9252, sums_at = 13896, square_at = 16236, in_block = 8448, in2_block = 42240, in1_block = 42240, out_vectors = 2, runs_1 = 64, runs_2 = 96, runs_3 = 128 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
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
                        vec *const points = x_points + c * 8 + r * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 257, 257);
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
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : in1_block);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
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
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_32_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, most_result_channels = 32, in1_block = 42240, in_block = 42240 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4932;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
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
                        vec *const points = scratch + channel * 8 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 9) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : in1_block);
            const vec *const next_1 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
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
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
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
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], v_18);
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

/* Weight gradient of a 1x1 convolution, n -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_n_32_h16w16s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int dy_staged_at, const int partial_floats, const int in_channels, const int runs_1, const int runs_2, const int runs_3) {
    enum { x_staged_at = 0, out_channels = 32, in_block = 42240, in2_block = 8448, in1_block = 8448 };
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

/* Gradient of the input of a 1x1 convolution, n to 32
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_data_grad_32_n_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const real *weights, const real *scale, const real *shift, const real *mean, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels) {
    enum { source_channels = 32, most_result_channels = 144, in1_block = 8448, in_block = 8448 };
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
                            __builtin_prefetch(out + (next_first + o) * 264 + begin + next_x + p, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 264 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 264 + begin + x + p];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 264 + begin + x + p];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 264 + begin + x + p] = v_20;
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

/* Weight gradient of a 1x1 convolution, n -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.4.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_n_32_h16w16s1_v2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int dy_staged_at, const int partial_floats, const int in_channels, const int runs_1, const int runs_2, const int runs_3) {
    enum { x_staged_at = 0, out_channels = 32, in_block = 42240, in2_block = 8448, in1_block = 8448 };
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
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
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
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 65 + p];
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

/* Weight gradient of a 1x1 convolution, n -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.1.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_n_32_h16w16s1_v3(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end, const int dy_staged_at, const int partial_floats, const int in_channels, const int runs_1, const int runs_2, const int runs_3) {
    enum { x_staged_at = 0, out_channels = 32, in_block = 42240, in2_block = 8448, in1_block = 8448 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 87 + p] = v_5;
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
                dy_staged[c * 87 + p] = v_12;
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
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 264 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 87;
                    const vec *const dys = dy + output * 87;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 87 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 87 + p];
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

/* Weight gradient of a 1x1 convolution, 128 -> 64 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_weight_grad_128_64_h16w16s1(vec *scratch, real *partial, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { dy_staged_at = 0, partial_floats = 8192, out_channels = 64, in2_block = 33792, in1_block = 42240, in_block = 42240, in_channels = 128, runs_1 = 128, runs_2 = 192, runs_3 = 256 };
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
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
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
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 53 + p];
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

/* Gradient of the input of a 1x1 convolution, 128 to 64
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
NETC_KERNEL void conv1x1_data_grad_64_128_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 128, in1_block = 42240, in_block = 42240 };
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

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by blocks.1.transition.3, nets/blocks.net:50 */
NETC_KERNEL void avgpool_grad2x2_128_h32w32s2(const real *scale, const real *shift, const real *mean, const vec *in, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
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
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 16; x++) {
                const vec v_4 = in[(c) * 264 + y / 2 * 16 + x];
                const vec gradient = v_4 * ((real)1 / 4);
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    const int pixel = y * 32 + x * 2 + k;
                    const vec v_5 = in1[(c) * 1032 + pixel];
                    const vec v_6 = v_5 * scale_0;
                    const vec v_7 = v_6 + shift_1;
                    const vec v_8 = netc_relu_grad(gradient, v_7);
                    const vec v_9 = in1[(c) * 1032 + pixel];
                    const vec v_10 = v_9 - mean_2;
                    const vec v_11 = v_8 * v_10;
                    const vec v_12 = v_8 * scale_3;
                    sum_0[c] += v_8;
                    sum_1[c] += v_11;
                    netc_stream(&out[(c) * 1032 + pixel], v_12);
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

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.0.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_16_h32w32(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 16, x_points_at = 0, dy_points_at = 9252, sums_at = 13896, square_at = 16236, in_block = 33024, in2_block = 132096, in1_block = 132096, out_vectors = 2, runs_1 = 64, runs_2 = 96, runs_3 = 128 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2340 * sizeof(vec));
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
            for (int o = 0; o < 2; o++) {
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 129, 129);
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
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
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
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.5.net.5, nets/blocks.net:39 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_32_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, most_result_channels = 32, in1_block = 132096, in_block = 132096 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4932;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 137, 137);
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
                    const vec *const rows[1] = {scratch + point * 137};
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
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], v_18);
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

/* Weight gradient of a 1x1 convolution, 112 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_112_32_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 8400, partial_floats = 3584, in_channels = 112, out_channels = 32, in_block = 132096, in2_block = 33024, in1_block = 33024, runs_1 = 112, runs_2 = 144, runs_3 = 176 };
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

/* Gradient of the input of a 1x1 convolution, n to 32
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.5.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_data_grad_32_n_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const real *weights, const real *scale, const real *shift, const real *mean, real *sums, real *sums1, const int row_begin, const int row_end, const int result_channels) {
    enum { source_channels = 32, most_result_channels = 112, in1_block = 33024, in_block = 33024 };
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
                            __builtin_prefetch(out + (next_first + o) * 1032 + begin + next_x + p, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 1032 + begin + x + p];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 1032 + begin + x + p];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 1032 + begin + x + p];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
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

/* Weight gradient of a 1x1 convolution, 96 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.4.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_96_32_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 7584, partial_floats = 4096, in_channels = 96, out_channels = 32, in_block = 132096, in2_block = 33024, in1_block = 33024, runs_1 = 96, runs_2 = 128, runs_3 = 160 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 79) {
        const int pixels = end - first_pixel < 79 ? end - first_pixel : 79;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 79 + p] = v_5;
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
                dy_staged[c * 79 + p] = v_12;
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
            for (int input = 0; input < in_channels; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 1032 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 79;
                    const vec *const dys = dy + output * 79;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 79 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 79 + p];
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

/* Weight gradient of a 1x1 convolution, 80 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.3.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_80_32_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 7600, partial_floats = 2560, in_channels = 80, out_channels = 32, in_block = 132096, in2_block = 33024, in1_block = 33024, runs_1 = 80, runs_2 = 112, runs_3 = 144 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 94) {
        const int pixels = end - first_pixel < 94 ? end - first_pixel : 94;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 95 + p] = v_5;
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
                dy_staged[c * 95 + p] = v_12;
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
                    const vec *const xs = x + input * 95;
                    const vec *const dys = dy + output * 95;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 95 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 95 + p];
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

/* Weight gradient of a 1x1 convolution, 64 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.2.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_64_32_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 6592, partial_floats = 2048, in_channels = 64, out_channels = 32, in_block = 132096, in2_block = 33024, in1_block = 33024, runs_1 = 64, runs_2 = 96, runs_3 = 128 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 103) {
        const int pixels = end - first_pixel < 103 ? end - first_pixel : 103;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 103 + p] = v_5;
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
                dy_staged[c * 103 + p] = v_12;
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
                    const vec *const xs = x + input * 103;
                    const vec *const dys = dy + output * 103;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 103 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 103 + p];
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

/* Weight gradient of a 1x1 convolution, 48 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.1.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_48_32_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 6192, partial_floats = 2048, in_channels = 48, out_channels = 32, in_block = 132096, in2_block = 33024, in1_block = 33024, runs_1 = 48, runs_2 = 80, runs_3 = 112 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 128) {
        const int pixels = end - first_pixel < 128 ? end - first_pixel : 128;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 129 + p] = v_5;
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
                dy_staged[c * 129 + p] = v_12;
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
            for (int input = 0; input < in_channels; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead * 1032 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 129;
                    const vec *const dys = dy + output * 129;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 129 + p];
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
                    NETC_UNROLL
                    for (int i = 0; i < 16; i += 8)
                    netc_reduce8(sums + i, target + i);
                    target += 16;
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 32 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
NETC_KERNEL void conv1x1_weight_grad_32_32_h32w32s1(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 4128, partial_floats = 1024, in_channels = 32, out_channels = 32, in_block = 132096, in2_block = 33024, in1_block = 33024, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 128) {
        const int pixels = end - first_pixel < 128 ? end - first_pixel : 128;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + first_pixel + p];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 129 + p] = v_5;
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
                dy_staged[c * 129 + p] = v_12;
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
                    const vec *const xs = x + input * 129;
                    const vec *const dys = dy + output * 129;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 129 + p];
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

/* Weight gradient of a 3x3 convolution, 3 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by input_net.0, nets/densenet.net:10 */
NETC_KERNEL void conv3x3_weight_grad_3_32_h32w32s1(vec *scratch, real *partial, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 615, partial_floats = 1152, in_channels = 3, out_channels = 32, in_block = 3072, in2_block = 132096, in1_block = 132096, runs_1 = 3, runs_2 = 35, runs_3 = 67 };
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
 * First used by input_net.0, nets/densenet.net:10 */
NETC_KERNEL void conv3x3_combine_weight_grad_3(const int item, const real *partials, real *gradient, real *bias_gradient) {
    enum { combine_items = 4, tiles = 8, tile_row = 144, in_channels = 3, item_floats = 1152, out_channels = 32 };
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
    vec *const scratch = (vec *)(s->scratch + thread * 524288L);
    (void)mode;
    (void)scratch;
    /* input_net.0 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(68838592), s->parameters + 0, item, 3, 32, 9, 27, 4, 0, 1);
    }
    done(s, thread, 0, &clock);
    /* blocks.0.block.0.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(68889280), s->parameters + 960, item, 32, 32, 32);
    }
    done(s, thread, 1, &clock);
    /* blocks.0.block.0.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(68381888), s->parameters + 2048, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 2, &clock);
    /* blocks.0.block.1.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(68883136), s->parameters + 6752, item, 48, 32, 48);
    }
    done(s, thread, 3, &clock);
    /* blocks.0.block.1.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(68455616), s->parameters + 8352, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 4, &clock);
    /* blocks.0.block.2.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(68874944), s->parameters + 13088, item, 64, 32, 64);
    }
    done(s, thread, 5, &clock);
    /* blocks.0.block.2.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(68529344), s->parameters + 15200, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 6, &clock);
    /* blocks.0.block.3.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(68864704), s->parameters + 19968, item, 80, 32, 80);
    }
    done(s, thread, 7, &clock);
    /* blocks.0.block.3.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(68603072), s->parameters + 22592, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 8, &clock);
    /* blocks.0.block.4.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(68852416), s->parameters + 27392, item, 96, 32, 96);
    }
    done(s, thread, 9, &clock);
    /* blocks.0.block.4.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(68676800), s->parameters + 30528, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 10, &clock);
    /* blocks.0.block.5.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(68824256), s->parameters + 35360, item, 112, 32, 112);
    }
    done(s, thread, 11, &clock);
    /* blocks.0.block.5.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(68750528), s->parameters + 39008, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 12, &clock);
    /* blocks.1.transition.2 */
    ITEMS(16) {
        pack_1x1_n_n(REALS(90451136), s->parameters + 43872, item, 128, 64, 128);
    }
    done(s, thread, 13, &clock);
    /* blocks.2.block.0.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(90555584), s->parameters + 52192, item, 64, 32, 64);
    }
    done(s, thread, 14, &clock);
    /* blocks.2.block.0.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(90008768), s->parameters + 54304, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 15, &clock);
    /* blocks.2.block.1.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(90545344), s->parameters + 59072, item, 80, 32, 80);
    }
    done(s, thread, 16, &clock);
    /* blocks.2.block.1.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(90082496), s->parameters + 61696, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 17, &clock);
    /* blocks.2.block.2.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(90533056), s->parameters + 66496, item, 96, 32, 96);
    }
    done(s, thread, 18, &clock);
    /* blocks.2.block.2.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(90156224), s->parameters + 69632, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 19, &clock);
    /* blocks.2.block.3.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(90518720), s->parameters + 74464, item, 112, 32, 112);
    }
    done(s, thread, 20, &clock);
    /* blocks.2.block.3.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(90229952), s->parameters + 78112, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 21, &clock);
    /* blocks.2.block.4.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(90502336), s->parameters + 82976, item, 128, 32, 128);
    }
    done(s, thread, 22, &clock);
    /* blocks.2.block.4.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(90303680), s->parameters + 87136, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 23, &clock);
    /* blocks.2.block.5.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(90483904), s->parameters + 92032, item, 144, 32, 144);
    }
    done(s, thread, 24, &clock);
    /* blocks.2.block.5.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(90377408), s->parameters + 96704, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 25, &clock);
    /* blocks.3.transition.2 */
    ITEMS(20) {
        pack_1x1_n_n(REALS(96578752), s->parameters + 101632, item, 160, 80, 160);
    }
    done(s, thread, 26, &clock);
    /* blocks.4.block.0.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(96711872), s->parameters + 114592, item, 80, 32, 80);
    }
    done(s, thread, 27, &clock);
    /* blocks.4.block.0.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(96136384), s->parameters + 117216, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 28, &clock);
    /* blocks.4.block.1.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(96699584), s->parameters + 122016, item, 96, 32, 96);
    }
    done(s, thread, 29, &clock);
    /* blocks.4.block.1.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(96210112), s->parameters + 125152, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 30, &clock);
    /* blocks.4.block.2.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(96685248), s->parameters + 129984, item, 112, 32, 112);
    }
    done(s, thread, 31, &clock);
    /* blocks.4.block.2.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(96283840), s->parameters + 133632, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 32, &clock);
    /* blocks.4.block.3.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(96668864), s->parameters + 138496, item, 128, 32, 128);
    }
    done(s, thread, 33, &clock);
    /* blocks.4.block.3.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(96357568), s->parameters + 142656, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 34, &clock);
    /* blocks.4.block.4.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(96650432), s->parameters + 147552, item, 144, 32, 144);
    }
    done(s, thread, 35, &clock);
    /* blocks.4.block.4.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(96431296), s->parameters + 152224, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 36, &clock);
    /* blocks.4.block.5.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(96629952), s->parameters + 157152, item, 160, 32, 160);
    }
    done(s, thread, 37, &clock);
    /* blocks.4.block.5.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(96505024), s->parameters + 162336, item, 32, 16, 9, 288, 4, 0, 1);
    }
    done(s, thread, 38, &clock);
    /* blocks.5.transition.2 */
    ITEMS(22) {
        pack_1x1_n_n(REALS(98086080), s->parameters + 167296, item, 176, 88, 176);
    }
    done(s, thread, 39, &clock);
    /* blocks.6.block.0.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(98235072), s->parameters + 182960, item, 88, 32, 88);
    }
    done(s, thread, 40, &clock);
    /* blocks.6.block.0.net.5 */
    ITEMS(2) {
        pack_winograd_3x3_n_n(REALS(97643712), s->parameters + 185840, item, 32, 16, 9, 288, 8, 0, 1);
    }
    done(s, thread, 41, &clock);
    /* blocks.6.block.1.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(98221760), s->parameters + 190656, item, 104, 32, 104);
    }
    done(s, thread, 42, &clock);
    /* blocks.6.block.1.net.5 */
    ITEMS(2) {
        pack_winograd_3x3_n_n(REALS(97717440), s->parameters + 194048, item, 32, 16, 9, 288, 8, 0, 1);
    }
    done(s, thread, 43, &clock);
    /* blocks.6.block.2.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(98206400), s->parameters + 198896, item, 120, 32, 120);
    }
    done(s, thread, 44, &clock);
    /* blocks.6.block.2.net.5 */
    ITEMS(2) {
        pack_winograd_3x3_n_n(REALS(97791168), s->parameters + 202800, item, 32, 16, 9, 288, 8, 0, 1);
    }
    done(s, thread, 45, &clock);
    /* blocks.6.block.3.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(98188992), s->parameters + 207680, item, 136, 32, 136);
    }
    done(s, thread, 46, &clock);
    /* blocks.6.block.3.net.5 */
    ITEMS(2) {
        pack_winograd_3x3_n_n(REALS(97864896), s->parameters + 212096, item, 32, 16, 9, 288, 8, 0, 1);
    }
    done(s, thread, 47, &clock);
    /* blocks.6.block.4.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(98169536), s->parameters + 217008, item, 152, 32, 152);
    }
    done(s, thread, 48, &clock);
    /* blocks.6.block.4.net.5 */
    ITEMS(2) {
        pack_winograd_3x3_n_n(REALS(97938624), s->parameters + 221936, item, 32, 16, 9, 288, 8, 0, 1);
    }
    done(s, thread, 49, &clock);
    /* blocks.6.block.5.net.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(98148032), s->parameters + 226880, item, 168, 32, 168);
    }
    done(s, thread, 50, &clock);
    /* blocks.6.block.5.net.5 */
    ITEMS(2) {
        pack_winograd_3x3_n_n(REALS(98012352), s->parameters + 232320, item, 32, 16, 9, 288, 8, 0, 1);
    }
    all_done(s, thread, 51, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_3_32_h32w32s1(scratch, (vec *)s->images + block * 3072L, REALS(68838592), s->parameters + 864, VECS(748736) + block * 132096L + 99072, REALS(60608) + item * 32, REALS(62656) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 52, &clock);
    /* input_net.0 */
    ITEMS(1) {
        moments_n(REALS(60608), REALS(62656), REALS(11776), REALS(12800), REALS(12288), 32, 32, 32, 131072);
    }
    done(s, thread, 53, &clock);
    /* blocks.0.block.0.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11776), REALS(12800), REALS(12288), REALS(12928), REALS(13056), s->parameters + 896, s->parameters + 928, s->buffers + 0, s->buffers + 32, s->counters + 0, 131072, 32);
    }
    all_done(s, thread, 54, &clock);
    /* blocks.0.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_n_32_h32w32s1(scratch, REALS(12928), REALS(13056), VECS(748736) + block * 132096L + 99072, REALS(68889280), VECS(153316544) + block * 33024L, REALS(64704) + item * 32, REALS(66752) + item * 32, row_begin, row_end, 32);
    }
    all_done(s, thread, 55, &clock);
    /* blocks.0.block.0.net.2 */
    ITEMS(1) {
        moments_n(REALS(64704), REALS(66752), REALS(13184), REALS(13440), REALS(13312), 32, 32, 32, 131072);
    }
    done(s, thread, 56, &clock);
    /* blocks.0.block.0.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(13184), REALS(13440), REALS(13312), REALS(13568), REALS(13696), s->parameters + 1984, s->parameters + 2016, s->buffers + 64, s->buffers + 96, s->counters + 1, 131072, 32);
    }
    all_done(s, thread, 57, &clock);
    /* blocks.0.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1(scratch, REALS(13568), REALS(13696), VECS(153316544) + block * 33024L, REALS(68381888), VECS(748736) + block * 132096L + 82560, REALS(68800) + item * 16, REALS(69824) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 58, &clock);
    /* blocks.0.block.0.net.5 */
    ITEMS(1) {
        moments_n(REALS(68800), REALS(69824), REALS(11712), REALS(12736), REALS(12224), 16, 16, 16, 131072);
    }
    done(s, thread, 59, &clock);
    /* blocks.0.block.1.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11712), REALS(12736), REALS(12224), REALS(13824), REALS(14016), s->parameters + 6656, s->parameters + 6704, s->buffers + 128, s->buffers + 176, s->counters + 2, 131072, 48);
    }
    all_done(s, thread, 60, &clock);
    /* blocks.0.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_n_32_h32w32s1(scratch, REALS(13824), REALS(14016), VECS(748736) + block * 132096L + 82560, REALS(68883136), VECS(170224832) + block * 33024L, REALS(70848) + item * 32, REALS(72896) + item * 32, row_begin, row_end, 48);
    }
    all_done(s, thread, 61, &clock);
    /* blocks.0.block.1.net.2 */
    ITEMS(1) {
        moments_n(REALS(70848), REALS(72896), REALS(14208), REALS(14464), REALS(14336), 32, 32, 32, 131072);
    }
    done(s, thread, 62, &clock);
    /* blocks.0.block.1.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(14208), REALS(14464), REALS(14336), REALS(14592), REALS(14720), s->parameters + 8288, s->parameters + 8320, s->buffers + 224, s->buffers + 256, s->counters + 3, 131072, 32);
    }
    all_done(s, thread, 63, &clock);
    /* blocks.0.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1(scratch, REALS(14592), REALS(14720), VECS(170224832) + block * 33024L, REALS(68455616), VECS(748736) + block * 132096L + 66048, REALS(74944) + item * 16, REALS(75968) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 64, &clock);
    /* blocks.0.block.1.net.5 */
    ITEMS(1) {
        moments_n(REALS(74944), REALS(75968), REALS(11648), REALS(12672), REALS(12160), 16, 16, 16, 131072);
    }
    done(s, thread, 65, &clock);
    /* blocks.0.block.2.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11648), REALS(12672), REALS(12160), REALS(14848), REALS(15104), s->parameters + 12960, s->parameters + 13024, s->buffers + 288, s->buffers + 352, s->counters + 4, 131072, 64);
    }
    all_done(s, thread, 66, &clock);
    /* blocks.0.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_n_32_h32w32s1(scratch, REALS(14848), REALS(15104), VECS(748736) + block * 132096L + 66048, REALS(68874944), VECS(187133120) + block * 33024L, REALS(76992) + item * 32, REALS(79040) + item * 32, row_begin, row_end, 64);
    }
    all_done(s, thread, 67, &clock);
    /* blocks.0.block.2.net.2 */
    ITEMS(1) {
        moments_n(REALS(76992), REALS(79040), REALS(15360), REALS(15616), REALS(15488), 32, 32, 32, 131072);
    }
    done(s, thread, 68, &clock);
    /* blocks.0.block.2.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(15360), REALS(15616), REALS(15488), REALS(15744), REALS(15872), s->parameters + 15136, s->parameters + 15168, s->buffers + 416, s->buffers + 448, s->counters + 5, 131072, 32);
    }
    all_done(s, thread, 69, &clock);
    /* blocks.0.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1(scratch, REALS(15744), REALS(15872), VECS(187133120) + block * 33024L, REALS(68529344), VECS(748736) + block * 132096L + 49536, REALS(81088) + item * 16, REALS(82112) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 70, &clock);
    /* blocks.0.block.2.net.5 */
    ITEMS(1) {
        moments_n(REALS(81088), REALS(82112), REALS(11584), REALS(12608), REALS(12096), 16, 16, 16, 131072);
    }
    done(s, thread, 71, &clock);
    /* blocks.0.block.3.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11584), REALS(12608), REALS(12096), REALS(16000), REALS(16320), s->parameters + 19808, s->parameters + 19888, s->buffers + 480, s->buffers + 560, s->counters + 6, 131072, 80);
    }
    all_done(s, thread, 72, &clock);
    /* blocks.0.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_n_32_h32w32s1(scratch, REALS(16000), REALS(16320), VECS(748736) + block * 132096L + 49536, REALS(68864704), VECS(204041408) + block * 33024L, REALS(83136) + item * 32, REALS(85184) + item * 32, row_begin, row_end, 80);
    }
    all_done(s, thread, 73, &clock);
    /* blocks.0.block.3.net.2 */
    ITEMS(1) {
        moments_n(REALS(83136), REALS(85184), REALS(16640), REALS(16896), REALS(16768), 32, 32, 32, 131072);
    }
    done(s, thread, 74, &clock);
    /* blocks.0.block.3.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(16640), REALS(16896), REALS(16768), REALS(17024), REALS(17152), s->parameters + 22528, s->parameters + 22560, s->buffers + 640, s->buffers + 672, s->counters + 7, 131072, 32);
    }
    all_done(s, thread, 75, &clock);
    /* blocks.0.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1(scratch, REALS(17024), REALS(17152), VECS(204041408) + block * 33024L, REALS(68603072), VECS(748736) + block * 132096L + 33024, REALS(87232) + item * 16, REALS(88256) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 76, &clock);
    /* blocks.0.block.3.net.5 */
    ITEMS(1) {
        moments_n(REALS(87232), REALS(88256), REALS(11520), REALS(12544), REALS(12032), 16, 16, 16, 131072);
    }
    done(s, thread, 77, &clock);
    /* blocks.0.block.4.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11520), REALS(12544), REALS(12032), REALS(17280), REALS(17664), s->parameters + 27200, s->parameters + 27296, s->buffers + 704, s->buffers + 800, s->counters + 8, 131072, 96);
    }
    all_done(s, thread, 78, &clock);
    /* blocks.0.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_n_32_h32w32s1(scratch, REALS(17280), REALS(17664), VECS(748736) + block * 132096L + 33024, REALS(68852416), VECS(220949696) + block * 33024L, REALS(89280) + item * 32, REALS(91328) + item * 32, row_begin, row_end, 96);
    }
    all_done(s, thread, 79, &clock);
    /* blocks.0.block.4.net.2 */
    ITEMS(1) {
        moments_n(REALS(89280), REALS(91328), REALS(18048), REALS(18304), REALS(18176), 32, 32, 32, 131072);
    }
    done(s, thread, 80, &clock);
    /* blocks.0.block.4.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(18048), REALS(18304), REALS(18176), REALS(18432), REALS(18560), s->parameters + 30464, s->parameters + 30496, s->buffers + 896, s->buffers + 928, s->counters + 9, 131072, 32);
    }
    all_done(s, thread, 81, &clock);
    /* blocks.0.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1(scratch, REALS(18432), REALS(18560), VECS(220949696) + block * 33024L, REALS(68676800), VECS(748736) + block * 132096L + 16512, REALS(93376) + item * 16, REALS(94400) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 82, &clock);
    /* blocks.0.block.4.net.5 */
    ITEMS(1) {
        moments_n(REALS(93376), REALS(94400), REALS(11456), REALS(12480), REALS(11968), 16, 16, 16, 131072);
    }
    done(s, thread, 83, &clock);
    /* blocks.0.block.5.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11456), REALS(12480), REALS(11968), REALS(18688), REALS(19136), s->parameters + 35136, s->parameters + 35248, s->buffers + 960, s->buffers + 1072, s->counters + 10, 131072, 112);
    }
    all_done(s, thread, 84, &clock);
    /* blocks.0.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_n_32_h32w32s1(scratch, REALS(18688), REALS(19136), VECS(748736) + block * 132096L + 16512, REALS(68824256), VECS(237857984) + block * 33024L, REALS(95424) + item * 32, REALS(97472) + item * 32, row_begin, row_end, 112);
    }
    all_done(s, thread, 85, &clock);
    /* blocks.0.block.5.net.2 */
    ITEMS(1) {
        moments_n(REALS(95424), REALS(97472), REALS(19584), REALS(19840), REALS(19712), 32, 32, 32, 131072);
    }
    done(s, thread, 86, &clock);
    /* blocks.0.block.5.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(19584), REALS(19840), REALS(19712), REALS(19968), REALS(20096), s->parameters + 38944, s->parameters + 38976, s->buffers + 1184, s->buffers + 1216, s->counters + 11, 131072, 32);
    }
    all_done(s, thread, 87, &clock);
    /* blocks.0.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1(scratch, REALS(19968), REALS(20096), VECS(237857984) + block * 33024L, REALS(68750528), VECS(748736) + block * 132096L, REALS(99520) + item * 16, REALS(100544) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 88, &clock);
    /* blocks.0.block.5.net.5 */
    ITEMS(1) {
        moments_n(REALS(99520), REALS(100544), REALS(11392), REALS(12416), REALS(11904), 16, 16, 16, 131072);
    }
    done(s, thread, 89, &clock);
    /* blocks.1.transition.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11392), REALS(12416), REALS(11904), REALS(20224), REALS(20736), s->parameters + 43616, s->parameters + 43744, s->buffers + 1248, s->buffers + 1376, s->counters + 12, 131072, 128);
    }
    all_done(s, thread, 90, &clock);
    /* blocks.1.transition.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        avgpool2x2_128_h32w32s2(REALS(20224), REALS(20736), VECS(748736) + block * 132096L, VECS(111635648) + block * 33792L, row_begin, row_end);
    }
    all_done(s, thread, 91, &clock);
    /* blocks.1.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_128_64_h16w16s1(scratch, VECS(111635648) + block * 33792L, REALS(90451136), VECS(68381888) + block * 42240L + 25344, REALS(101568) + item * 64, REALS(105664) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 92, &clock);
    /* blocks.1.transition.2 */
    ITEMS(1) {
        moments_n(REALS(101568), REALS(105664), REALS(21632), REALS(22912), REALS(22272), 64, 64, 64, 32768);
    }
    done(s, thread, 93, &clock);
    /* blocks.2.block.0.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(21632), REALS(22912), REALS(22272), REALS(23168), REALS(23424), s->parameters + 52064, s->parameters + 52128, s->buffers + 1504, s->buffers + 1568, s->counters + 13, 32768, 64);
    }
    all_done(s, thread, 94, &clock);
    /* blocks.2.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_n_32_h16w16s1(scratch, REALS(23168), REALS(23424), VECS(68381888) + block * 42240L + 25344, REALS(90555584), VECS(134507712) + block * 8448L, REALS(109760) + item * 32, REALS(111808) + item * 32, row_begin, row_end, 64);
    }
    all_done(s, thread, 95, &clock);
    /* blocks.2.block.0.net.2 */
    ITEMS(1) {
        moments_n(REALS(109760), REALS(111808), REALS(23680), REALS(23936), REALS(23808), 32, 32, 32, 32768);
    }
    done(s, thread, 96, &clock);
    /* blocks.2.block.0.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(23680), REALS(23936), REALS(23808), REALS(24064), REALS(24192), s->parameters + 54240, s->parameters + 54272, s->buffers + 1632, s->buffers + 1664, s->counters + 14, 32768, 32);
    }
    all_done(s, thread, 97, &clock);
    /* blocks.2.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1(scratch, REALS(24064), REALS(24192), VECS(134507712) + block * 8448L, REALS(90008768), VECS(68381888) + block * 42240L + 21120, REALS(113856) + item * 16, REALS(114880) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 98, &clock);
    /* blocks.2.block.0.net.5 */
    ITEMS(1) {
        moments_n(REALS(113856), REALS(114880), REALS(21568), REALS(22848), REALS(22208), 16, 16, 16, 32768);
    }
    done(s, thread, 99, &clock);
    /* blocks.2.block.1.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(21568), REALS(22848), REALS(22208), REALS(24320), REALS(24640), s->parameters + 58912, s->parameters + 58992, s->buffers + 1696, s->buffers + 1776, s->counters + 15, 32768, 80);
    }
    all_done(s, thread, 100, &clock);
    /* blocks.2.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_n_32_h16w16s1(scratch, REALS(24320), REALS(24640), VECS(68381888) + block * 42240L + 21120, REALS(90545344), VECS(138833088) + block * 8448L, REALS(115904) + item * 32, REALS(117952) + item * 32, row_begin, row_end, 80);
    }
    all_done(s, thread, 101, &clock);
    /* blocks.2.block.1.net.2 */
    ITEMS(1) {
        moments_n(REALS(115904), REALS(117952), REALS(24960), REALS(25216), REALS(25088), 32, 32, 32, 32768);
    }
    done(s, thread, 102, &clock);
    /* blocks.2.block.1.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(24960), REALS(25216), REALS(25088), REALS(25344), REALS(25472), s->parameters + 61632, s->parameters + 61664, s->buffers + 1856, s->buffers + 1888, s->counters + 16, 32768, 32);
    }
    all_done(s, thread, 103, &clock);
    /* blocks.2.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1(scratch, REALS(25344), REALS(25472), VECS(138833088) + block * 8448L, REALS(90082496), VECS(68381888) + block * 42240L + 16896, REALS(120000) + item * 16, REALS(121024) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 104, &clock);
    /* blocks.2.block.1.net.5 */
    ITEMS(1) {
        moments_n(REALS(120000), REALS(121024), REALS(21504), REALS(22784), REALS(22144), 16, 16, 16, 32768);
    }
    done(s, thread, 105, &clock);
    /* blocks.2.block.2.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(21504), REALS(22784), REALS(22144), REALS(25600), REALS(25984), s->parameters + 66304, s->parameters + 66400, s->buffers + 1920, s->buffers + 2016, s->counters + 17, 32768, 96);
    }
    all_done(s, thread, 106, &clock);
    /* blocks.2.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_n_32_h16w16s1(scratch, REALS(25600), REALS(25984), VECS(68381888) + block * 42240L + 16896, REALS(90533056), VECS(143158464) + block * 8448L, REALS(122048) + item * 32, REALS(124096) + item * 32, row_begin, row_end, 96);
    }
    all_done(s, thread, 107, &clock);
    /* blocks.2.block.2.net.2 */
    ITEMS(1) {
        moments_n(REALS(122048), REALS(124096), REALS(26368), REALS(26624), REALS(26496), 32, 32, 32, 32768);
    }
    done(s, thread, 108, &clock);
    /* blocks.2.block.2.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(26368), REALS(26624), REALS(26496), REALS(26752), REALS(26880), s->parameters + 69568, s->parameters + 69600, s->buffers + 2112, s->buffers + 2144, s->counters + 18, 32768, 32);
    }
    all_done(s, thread, 109, &clock);
    /* blocks.2.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1(scratch, REALS(26752), REALS(26880), VECS(143158464) + block * 8448L, REALS(90156224), VECS(68381888) + block * 42240L + 12672, REALS(126144) + item * 16, REALS(127168) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 110, &clock);
    /* blocks.2.block.2.net.5 */
    ITEMS(1) {
        moments_n(REALS(126144), REALS(127168), REALS(21440), REALS(22720), REALS(22080), 16, 16, 16, 32768);
    }
    done(s, thread, 111, &clock);
    /* blocks.2.block.3.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(21440), REALS(22720), REALS(22080), REALS(27008), REALS(27456), s->parameters + 74240, s->parameters + 74352, s->buffers + 2176, s->buffers + 2288, s->counters + 19, 32768, 112);
    }
    all_done(s, thread, 112, &clock);
    /* blocks.2.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_n_32_h16w16s1(scratch, REALS(27008), REALS(27456), VECS(68381888) + block * 42240L + 12672, REALS(90518720), VECS(147483840) + block * 8448L, REALS(128192) + item * 32, REALS(130240) + item * 32, row_begin, row_end, 112);
    }
    all_done(s, thread, 113, &clock);
    /* blocks.2.block.3.net.2 */
    ITEMS(1) {
        moments_n(REALS(128192), REALS(130240), REALS(27904), REALS(28160), REALS(28032), 32, 32, 32, 32768);
    }
    done(s, thread, 114, &clock);
    /* blocks.2.block.3.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(27904), REALS(28160), REALS(28032), REALS(28288), REALS(28416), s->parameters + 78048, s->parameters + 78080, s->buffers + 2400, s->buffers + 2432, s->counters + 20, 32768, 32);
    }
    all_done(s, thread, 115, &clock);
    /* blocks.2.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1(scratch, REALS(28288), REALS(28416), VECS(147483840) + block * 8448L, REALS(90229952), VECS(68381888) + block * 42240L + 8448, REALS(132288) + item * 16, REALS(133312) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 116, &clock);
    /* blocks.2.block.3.net.5 */
    ITEMS(1) {
        moments_n(REALS(132288), REALS(133312), REALS(21376), REALS(22656), REALS(22016), 16, 16, 16, 32768);
    }
    done(s, thread, 117, &clock);
    /* blocks.2.block.4.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(21376), REALS(22656), REALS(22016), REALS(28544), REALS(29056), s->parameters + 82720, s->parameters + 82848, s->buffers + 2464, s->buffers + 2592, s->counters + 21, 32768, 128);
    }
    all_done(s, thread, 118, &clock);
    /* blocks.2.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_n_32_h16w16s1(scratch, REALS(28544), REALS(29056), VECS(68381888) + block * 42240L + 8448, REALS(90502336), VECS(254766272) + block * 8448L, REALS(134336) + item * 32, REALS(136384) + item * 32, row_begin, row_end, 128);
    }
    all_done(s, thread, 119, &clock);
    /* blocks.2.block.4.net.2 */
    ITEMS(1) {
        moments_n(REALS(134336), REALS(136384), REALS(29568), REALS(29824), REALS(29696), 32, 32, 32, 32768);
    }
    done(s, thread, 120, &clock);
    /* blocks.2.block.4.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(29568), REALS(29824), REALS(29696), REALS(29952), REALS(30080), s->parameters + 87072, s->parameters + 87104, s->buffers + 2720, s->buffers + 2752, s->counters + 22, 32768, 32);
    }
    all_done(s, thread, 121, &clock);
    /* blocks.2.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1(scratch, REALS(29952), REALS(30080), VECS(254766272) + block * 8448L, REALS(90303680), VECS(68381888) + block * 42240L + 4224, REALS(138432) + item * 16, REALS(139456) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 122, &clock);
    /* blocks.2.block.4.net.5 */
    ITEMS(1) {
        moments_n(REALS(138432), REALS(139456), REALS(21312), REALS(22592), REALS(21952), 16, 16, 16, 32768);
    }
    done(s, thread, 123, &clock);
    /* blocks.2.block.5.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(21312), REALS(22592), REALS(21952), REALS(30208), REALS(30784), s->parameters + 91744, s->parameters + 91888, s->buffers + 2784, s->buffers + 2928, s->counters + 23, 32768, 144);
    }
    all_done(s, thread, 124, &clock);
    /* blocks.2.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_n_32_h16w16s1(scratch, REALS(30208), REALS(30784), VECS(68381888) + block * 42240L + 4224, REALS(90483904), VECS(259091648) + block * 8448L, REALS(140480) + item * 32, REALS(142528) + item * 32, row_begin, row_end, 144);
    }
    all_done(s, thread, 125, &clock);
    /* blocks.2.block.5.net.2 */
    ITEMS(1) {
        moments_n(REALS(140480), REALS(142528), REALS(31360), REALS(31616), REALS(31488), 32, 32, 32, 32768);
    }
    done(s, thread, 126, &clock);
    /* blocks.2.block.5.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(31360), REALS(31616), REALS(31488), REALS(31744), REALS(31872), s->parameters + 96640, s->parameters + 96672, s->buffers + 3072, s->buffers + 3104, s->counters + 24, 32768, 32);
    }
    all_done(s, thread, 127, &clock);
    /* blocks.2.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1(scratch, REALS(31744), REALS(31872), VECS(259091648) + block * 8448L, REALS(90377408), VECS(68381888) + block * 42240L, REALS(144576) + item * 16, REALS(145600) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 128, &clock);
    /* blocks.2.block.5.net.5 */
    ITEMS(1) {
        moments_n(REALS(144576), REALS(145600), REALS(21248), REALS(22528), REALS(21888), 16, 16, 16, 32768);
    }
    done(s, thread, 129, &clock);
    /* blocks.3.transition.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(21248), REALS(22528), REALS(21888), REALS(32000), REALS(32640), s->parameters + 101312, s->parameters + 101472, s->buffers + 3136, s->buffers + 3296, s->counters + 25, 32768, 160);
    }
    all_done(s, thread, 130, &clock);
    /* blocks.3.transition.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        avgpool2x2_160_h16w16s2(REALS(32000), REALS(32640), VECS(68381888) + block * 42240L, VECS(102264000) + block * 10880L, row_begin, row_end);
    }
    all_done(s, thread, 131, &clock);
    /* blocks.3.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_160_80_h8w8s1(scratch, VECS(102264000) + block * 10880L, REALS(96578752), VECS(90008768) + block * 11968L + 6528, REALS(146624) + item * 80, REALS(151744) + item * 80, row_begin, row_end);
    }
    all_done(s, thread, 132, &clock);
    /* blocks.3.transition.2 */
    ITEMS(1) {
        moments_n(REALS(146624), REALS(151744), REALS(33664), REALS(35072), REALS(34368), 80, 80, 80, 8192);
    }
    done(s, thread, 133, &clock);
    /* blocks.4.block.0.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(33664), REALS(35072), REALS(34368), REALS(35392), REALS(35712), s->parameters + 114432, s->parameters + 114512, s->buffers + 3456, s->buffers + 3536, s->counters + 26, 8192, 80);
    }
    all_done(s, thread, 134, &clock);
    /* blocks.4.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_n_32_h8w8s1(scratch, REALS(35392), REALS(35712), VECS(90008768) + block * 11968L + 6528, REALS(96711872), VECS(109276352) + block * 2176L, REALS(156864) + item * 32, REALS(158912) + item * 32, row_begin, row_end, 80);
    }
    all_done(s, thread, 135, &clock);
    /* blocks.4.block.0.net.2 */
    ITEMS(1) {
        moments_n(REALS(156864), REALS(158912), REALS(36032), REALS(36288), REALS(36160), 32, 32, 32, 8192);
    }
    done(s, thread, 136, &clock);
    /* blocks.4.block.0.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(36032), REALS(36288), REALS(36160), REALS(36416), REALS(36544), s->parameters + 117152, s->parameters + 117184, s->buffers + 3616, s->buffers + 3648, s->counters + 27, 8192, 32);
    }
    all_done(s, thread, 137, &clock);
    /* blocks.4.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1(scratch, REALS(36416), REALS(36544), VECS(109276352) + block * 2176L, REALS(96136384), VECS(90008768) + block * 11968L + 5440, REALS(160960) + item * 16, REALS(161984) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 138, &clock);
    /* blocks.4.block.0.net.5 */
    ITEMS(1) {
        moments_n(REALS(160960), REALS(161984), REALS(33600), REALS(35008), REALS(34304), 16, 16, 16, 8192);
    }
    done(s, thread, 139, &clock);
    /* blocks.4.block.1.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(33600), REALS(35008), REALS(34304), REALS(36672), REALS(37056), s->parameters + 121824, s->parameters + 121920, s->buffers + 3680, s->buffers + 3776, s->counters + 28, 8192, 96);
    }
    all_done(s, thread, 140, &clock);
    /* blocks.4.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_n_32_h8w8s1(scratch, REALS(36672), REALS(37056), VECS(90008768) + block * 11968L + 5440, REALS(96699584), VECS(110390464) + block * 2176L, REALS(163008) + item * 32, REALS(165056) + item * 32, row_begin, row_end, 96);
    }
    all_done(s, thread, 141, &clock);
    /* blocks.4.block.1.net.2 */
    ITEMS(1) {
        moments_n(REALS(163008), REALS(165056), REALS(37440), REALS(37696), REALS(37568), 32, 32, 32, 8192);
    }
    done(s, thread, 142, &clock);
    /* blocks.4.block.1.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(37440), REALS(37696), REALS(37568), REALS(37824), REALS(37952), s->parameters + 125088, s->parameters + 125120, s->buffers + 3872, s->buffers + 3904, s->counters + 29, 8192, 32);
    }
    all_done(s, thread, 143, &clock);
    /* blocks.4.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1(scratch, REALS(37824), REALS(37952), VECS(110390464) + block * 2176L, REALS(96210112), VECS(90008768) + block * 11968L + 4352, REALS(167104) + item * 16, REALS(168128) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 144, &clock);
    /* blocks.4.block.1.net.5 */
    ITEMS(1) {
        moments_n(REALS(167104), REALS(168128), REALS(33536), REALS(34944), REALS(34240), 16, 16, 16, 8192);
    }
    done(s, thread, 145, &clock);
    /* blocks.4.block.2.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(33536), REALS(34944), REALS(34240), REALS(38080), REALS(38528), s->parameters + 129760, s->parameters + 129872, s->buffers + 3936, s->buffers + 4048, s->counters + 30, 8192, 112);
    }
    all_done(s, thread, 146, &clock);
    /* blocks.4.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_n_32_h8w8s1(scratch, REALS(38080), REALS(38528), VECS(90008768) + block * 11968L + 4352, REALS(96685248), VECS(128937152) + block * 2176L, REALS(169152) + item * 32, REALS(171200) + item * 32, row_begin, row_end, 112);
    }
    all_done(s, thread, 147, &clock);
    /* blocks.4.block.2.net.2 */
    ITEMS(1) {
        moments_n(REALS(169152), REALS(171200), REALS(38976), REALS(39232), REALS(39104), 32, 32, 32, 8192);
    }
    done(s, thread, 148, &clock);
    /* blocks.4.block.2.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(38976), REALS(39232), REALS(39104), REALS(39360), REALS(39488), s->parameters + 133568, s->parameters + 133600, s->buffers + 4160, s->buffers + 4192, s->counters + 31, 8192, 32);
    }
    all_done(s, thread, 149, &clock);
    /* blocks.4.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1(scratch, REALS(39360), REALS(39488), VECS(128937152) + block * 2176L, REALS(96283840), VECS(90008768) + block * 11968L + 3264, REALS(173248) + item * 16, REALS(174272) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 150, &clock);
    /* blocks.4.block.2.net.5 */
    ITEMS(1) {
        moments_n(REALS(173248), REALS(174272), REALS(33472), REALS(34880), REALS(34176), 16, 16, 16, 8192);
    }
    done(s, thread, 151, &clock);
    /* blocks.4.block.3.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(33472), REALS(34880), REALS(34176), REALS(39616), REALS(40128), s->parameters + 138240, s->parameters + 138368, s->buffers + 4224, s->buffers + 4352, s->counters + 32, 8192, 128);
    }
    all_done(s, thread, 152, &clock);
    /* blocks.4.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_n_32_h8w8s1(scratch, REALS(39616), REALS(40128), VECS(90008768) + block * 11968L + 3264, REALS(96668864), VECS(130051264) + block * 2176L, REALS(175296) + item * 32, REALS(177344) + item * 32, row_begin, row_end, 128);
    }
    all_done(s, thread, 153, &clock);
    /* blocks.4.block.3.net.2 */
    ITEMS(1) {
        moments_n(REALS(175296), REALS(177344), REALS(40640), REALS(40896), REALS(40768), 32, 32, 32, 8192);
    }
    done(s, thread, 154, &clock);
    /* blocks.4.block.3.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(40640), REALS(40896), REALS(40768), REALS(41024), REALS(41152), s->parameters + 142592, s->parameters + 142624, s->buffers + 4480, s->buffers + 4512, s->counters + 33, 8192, 32);
    }
    all_done(s, thread, 155, &clock);
    /* blocks.4.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1(scratch, REALS(41024), REALS(41152), VECS(130051264) + block * 2176L, REALS(96357568), VECS(90008768) + block * 11968L + 2176, REALS(179392) + item * 16, REALS(180416) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 156, &clock);
    /* blocks.4.block.3.net.5 */
    ITEMS(1) {
        moments_n(REALS(179392), REALS(180416), REALS(33408), REALS(34816), REALS(34112), 16, 16, 16, 8192);
    }
    done(s, thread, 157, &clock);
    /* blocks.4.block.4.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(33408), REALS(34816), REALS(34112), REALS(41280), REALS(41856), s->parameters + 147264, s->parameters + 147408, s->buffers + 4544, s->buffers + 4688, s->counters + 34, 8192, 144);
    }
    all_done(s, thread, 158, &clock);
    /* blocks.4.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_n_32_h8w8s1(scratch, REALS(41280), REALS(41856), VECS(90008768) + block * 11968L + 2176, REALS(96650432), VECS(131165376) + block * 2176L, REALS(181440) + item * 32, REALS(183488) + item * 32, row_begin, row_end, 144);
    }
    all_done(s, thread, 159, &clock);
    /* blocks.4.block.4.net.2 */
    ITEMS(1) {
        moments_n(REALS(181440), REALS(183488), REALS(42432), REALS(42688), REALS(42560), 32, 32, 32, 8192);
    }
    done(s, thread, 160, &clock);
    /* blocks.4.block.4.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(42432), REALS(42688), REALS(42560), REALS(42816), REALS(42944), s->parameters + 152160, s->parameters + 152192, s->buffers + 4832, s->buffers + 4864, s->counters + 35, 8192, 32);
    }
    all_done(s, thread, 161, &clock);
    /* blocks.4.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1(scratch, REALS(42816), REALS(42944), VECS(131165376) + block * 2176L, REALS(96431296), VECS(90008768) + block * 11968L + 1088, REALS(185536) + item * 16, REALS(186560) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 162, &clock);
    /* blocks.4.block.4.net.5 */
    ITEMS(1) {
        moments_n(REALS(185536), REALS(186560), REALS(33344), REALS(34752), REALS(34048), 16, 16, 16, 8192);
    }
    done(s, thread, 163, &clock);
    /* blocks.4.block.5.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(33344), REALS(34752), REALS(34048), REALS(43072), REALS(43712), s->parameters + 156832, s->parameters + 156992, s->buffers + 4896, s->buffers + 5056, s->counters + 36, 8192, 160);
    }
    all_done(s, thread, 164, &clock);
    /* blocks.4.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_n_32_h8w8s1(scratch, REALS(43072), REALS(43712), VECS(90008768) + block * 11968L + 1088, REALS(96629952), VECS(132279488) + block * 2176L, REALS(187584) + item * 32, REALS(189632) + item * 32, row_begin, row_end, 160);
    }
    all_done(s, thread, 165, &clock);
    /* blocks.4.block.5.net.2 */
    ITEMS(1) {
        moments_n(REALS(187584), REALS(189632), REALS(44352), REALS(44608), REALS(44480), 32, 32, 32, 8192);
    }
    done(s, thread, 166, &clock);
    /* blocks.4.block.5.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(44352), REALS(44608), REALS(44480), REALS(44736), REALS(44864), s->parameters + 162272, s->parameters + 162304, s->buffers + 5216, s->buffers + 5248, s->counters + 37, 8192, 32);
    }
    all_done(s, thread, 167, &clock);
    /* blocks.4.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1(scratch, REALS(44736), REALS(44864), VECS(132279488) + block * 2176L, REALS(96505024), VECS(90008768) + block * 11968L, REALS(191680) + item * 16, REALS(192704) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 168, &clock);
    /* blocks.4.block.5.net.5 */
    ITEMS(1) {
        moments_n(REALS(191680), REALS(192704), REALS(33280), REALS(34688), REALS(33984), 16, 16, 16, 8192);
    }
    done(s, thread, 169, &clock);
    /* blocks.5.transition.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(33280), REALS(34688), REALS(33984), REALS(44992), REALS(45696), s->parameters + 166944, s->parameters + 167120, s->buffers + 5280, s->buffers + 5456, s->counters + 38, 8192, 176);
    }
    all_done(s, thread, 170, &clock);
    /* blocks.5.transition.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        avgpool2x2_176_h8w8s2(REALS(44992), REALS(45696), VECS(90008768) + block * 11968L, VECS(99151040) + block * 2816L, row_begin, row_end);
    }
    all_done(s, thread, 171, &clock);
    /* blocks.5.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_176_88_h4w4s1(scratch, VECS(99151040) + block * 2816L, REALS(98086080), VECS(96136384) + block * 2944L + 1536, REALS(193728) + item * 88, REALS(199360) + item * 88, row_begin, row_end);
    }
    all_done(s, thread, 172, &clock);
    /* blocks.5.transition.2 */
    ITEMS(1) {
        moments_n(REALS(193728), REALS(199360), REALS(46784), REALS(48320), REALS(47552), 88, 88, 88, 2048);
    }
    done(s, thread, 173, &clock);
    /* blocks.6.block.0.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(46784), REALS(48320), REALS(47552), REALS(48704), REALS(49088), s->parameters + 182784, s->parameters + 182872, s->buffers + 5632, s->buffers + 5720, s->counters + 39, 2048, 88);
    }
    all_done(s, thread, 174, &clock);
    /* blocks.6.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_n_32_h4w4s1(scratch, REALS(48704), REALS(49088), VECS(96136384) + block * 2944L + 1536, REALS(98235072), VECS(101051584) + block * 512L, REALS(204992) + item * 32, REALS(207040) + item * 32, row_begin, row_end, 88);
    }
    all_done(s, thread, 175, &clock);
    /* blocks.6.block.0.net.2 */
    ITEMS(1) {
        moments_n(REALS(204992), REALS(207040), REALS(49472), REALS(49728), REALS(49600), 32, 32, 32, 2048);
    }
    done(s, thread, 176, &clock);
    /* blocks.6.block.0.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(49472), REALS(49728), REALS(49600), REALS(49856), REALS(49984), s->parameters + 185776, s->parameters + 185808, s->buffers + 5808, s->buffers + 5840, s->counters + 40, 2048, 32);
    }
    all_done(s, thread, 177, &clock);
    /* blocks.6.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1(scratch, REALS(49856), REALS(49984), VECS(101051584) + block * 512L, REALS(97643712), VECS(96136384) + block * 2944L + 1280, REALS(209088) + item * 16, REALS(210112) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 178, &clock);
    /* blocks.6.block.0.net.5 */
    ITEMS(1) {
        moments_n(REALS(209088), REALS(210112), REALS(46720), REALS(48256), REALS(47488), 16, 16, 16, 2048);
    }
    done(s, thread, 179, &clock);
    /* blocks.6.block.1.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(46720), REALS(48256), REALS(47488), REALS(50112), REALS(50560), s->parameters + 190448, s->parameters + 190552, s->buffers + 5872, s->buffers + 5976, s->counters + 41, 2048, 104);
    }
    all_done(s, thread, 180, &clock);
    /* blocks.6.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_n_32_h4w4s1(scratch, REALS(50112), REALS(50560), VECS(96136384) + block * 2944L + 1280, REALS(98221760), VECS(101313728) + block * 512L, REALS(211136) + item * 32, REALS(213184) + item * 32, row_begin, row_end, 104);
    }
    all_done(s, thread, 181, &clock);
    /* blocks.6.block.1.net.2 */
    ITEMS(1) {
        moments_n(REALS(211136), REALS(213184), REALS(51008), REALS(51264), REALS(51136), 32, 32, 32, 2048);
    }
    done(s, thread, 182, &clock);
    /* blocks.6.block.1.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(51008), REALS(51264), REALS(51136), REALS(51392), REALS(51520), s->parameters + 193984, s->parameters + 194016, s->buffers + 6080, s->buffers + 6112, s->counters + 42, 2048, 32);
    }
    all_done(s, thread, 183, &clock);
    /* blocks.6.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1(scratch, REALS(51392), REALS(51520), VECS(101313728) + block * 512L, REALS(97717440), VECS(96136384) + block * 2944L + 1024, REALS(215232) + item * 16, REALS(216256) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 184, &clock);
    /* blocks.6.block.1.net.5 */
    ITEMS(1) {
        moments_n(REALS(215232), REALS(216256), REALS(46656), REALS(48192), REALS(47424), 16, 16, 16, 2048);
    }
    done(s, thread, 185, &clock);
    /* blocks.6.block.2.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(46656), REALS(48192), REALS(47424), REALS(51648), REALS(52160), s->parameters + 198656, s->parameters + 198776, s->buffers + 6144, s->buffers + 6264, s->counters + 43, 2048, 120);
    }
    all_done(s, thread, 186, &clock);
    /* blocks.6.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_n_32_h4w4s1(scratch, REALS(51648), REALS(52160), VECS(96136384) + block * 2944L + 1024, REALS(98206400), VECS(101575872) + block * 512L, REALS(217280) + item * 32, REALS(219328) + item * 32, row_begin, row_end, 120);
    }
    all_done(s, thread, 187, &clock);
    /* blocks.6.block.2.net.2 */
    ITEMS(1) {
        moments_n(REALS(217280), REALS(219328), REALS(52672), REALS(52928), REALS(52800), 32, 32, 32, 2048);
    }
    done(s, thread, 188, &clock);
    /* blocks.6.block.2.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(52672), REALS(52928), REALS(52800), REALS(53056), REALS(53184), s->parameters + 202736, s->parameters + 202768, s->buffers + 6384, s->buffers + 6416, s->counters + 44, 2048, 32);
    }
    all_done(s, thread, 189, &clock);
    /* blocks.6.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1(scratch, REALS(53056), REALS(53184), VECS(101575872) + block * 512L, REALS(97791168), VECS(96136384) + block * 2944L + 768, REALS(221376) + item * 16, REALS(222400) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 190, &clock);
    /* blocks.6.block.2.net.5 */
    ITEMS(1) {
        moments_n(REALS(221376), REALS(222400), REALS(46592), REALS(48128), REALS(47360), 16, 16, 16, 2048);
    }
    done(s, thread, 191, &clock);
    /* blocks.6.block.3.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(46592), REALS(48128), REALS(47360), REALS(53312), REALS(53888), s->parameters + 207408, s->parameters + 207544, s->buffers + 6448, s->buffers + 6584, s->counters + 45, 2048, 136);
    }
    all_done(s, thread, 192, &clock);
    /* blocks.6.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_n_32_h4w4s1(scratch, REALS(53312), REALS(53888), VECS(96136384) + block * 2944L + 768, REALS(98188992), VECS(101838016) + block * 512L, REALS(223424) + item * 32, REALS(225472) + item * 32, row_begin, row_end, 136);
    }
    all_done(s, thread, 193, &clock);
    /* blocks.6.block.3.net.2 */
    ITEMS(1) {
        moments_n(REALS(223424), REALS(225472), REALS(54464), REALS(54720), REALS(54592), 32, 32, 32, 2048);
    }
    done(s, thread, 194, &clock);
    /* blocks.6.block.3.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(54464), REALS(54720), REALS(54592), REALS(54848), REALS(54976), s->parameters + 212032, s->parameters + 212064, s->buffers + 6720, s->buffers + 6752, s->counters + 46, 2048, 32);
    }
    all_done(s, thread, 195, &clock);
    /* blocks.6.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1(scratch, REALS(54848), REALS(54976), VECS(101838016) + block * 512L, REALS(97864896), VECS(96136384) + block * 2944L + 512, REALS(227520) + item * 16, REALS(228544) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 196, &clock);
    /* blocks.6.block.3.net.5 */
    ITEMS(1) {
        moments_n(REALS(227520), REALS(228544), REALS(46528), REALS(48064), REALS(47296), 16, 16, 16, 2048);
    }
    done(s, thread, 197, &clock);
    /* blocks.6.block.4.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(46528), REALS(48064), REALS(47296), REALS(55104), REALS(55744), s->parameters + 216704, s->parameters + 216856, s->buffers + 6784, s->buffers + 6936, s->counters + 47, 2048, 152);
    }
    all_done(s, thread, 198, &clock);
    /* blocks.6.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_n_32_h4w4s1(scratch, REALS(55104), REALS(55744), VECS(96136384) + block * 2944L + 512, REALS(98169536), VECS(107834560) + block * 512L, REALS(229568) + item * 32, REALS(231616) + item * 32, row_begin, row_end, 152);
    }
    all_done(s, thread, 199, &clock);
    /* blocks.6.block.4.net.2 */
    ITEMS(1) {
        moments_n(REALS(229568), REALS(231616), REALS(56384), REALS(56640), REALS(56512), 32, 32, 32, 2048);
    }
    done(s, thread, 200, &clock);
    /* blocks.6.block.4.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(56384), REALS(56640), REALS(56512), REALS(56768), REALS(56896), s->parameters + 221872, s->parameters + 221904, s->buffers + 7088, s->buffers + 7120, s->counters + 48, 2048, 32);
    }
    all_done(s, thread, 201, &clock);
    /* blocks.6.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1(scratch, REALS(56768), REALS(56896), VECS(107834560) + block * 512L, REALS(97938624), VECS(96136384) + block * 2944L + 256, REALS(233664) + item * 16, REALS(234688) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 202, &clock);
    /* blocks.6.block.4.net.5 */
    ITEMS(1) {
        moments_n(REALS(233664), REALS(234688), REALS(46464), REALS(48000), REALS(47232), 16, 16, 16, 2048);
    }
    done(s, thread, 203, &clock);
    /* blocks.6.block.5.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(46464), REALS(48000), REALS(47232), REALS(57024), REALS(57728), s->parameters + 226544, s->parameters + 226712, s->buffers + 7152, s->buffers + 7320, s->counters + 49, 2048, 168);
    }
    all_done(s, thread, 204, &clock);
    /* blocks.6.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_n_32_h4w4s1(scratch, REALS(57024), REALS(57728), VECS(96136384) + block * 2944L + 256, REALS(98148032), VECS(108096704) + block * 512L, REALS(235712) + item * 32, REALS(237760) + item * 32, row_begin, row_end, 168);
    }
    all_done(s, thread, 205, &clock);
    /* blocks.6.block.5.net.2 */
    ITEMS(1) {
        moments_n(REALS(235712), REALS(237760), REALS(58432), REALS(58688), REALS(58560), 32, 32, 32, 2048);
    }
    done(s, thread, 206, &clock);
    /* blocks.6.block.5.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(58432), REALS(58688), REALS(58560), REALS(58816), REALS(58944), s->parameters + 232256, s->parameters + 232288, s->buffers + 7488, s->buffers + 7520, s->counters + 50, 2048, 32);
    }
    all_done(s, thread, 207, &clock);
    /* blocks.6.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1(scratch, REALS(58816), REALS(58944), VECS(108096704) + block * 512L, REALS(98012352), VECS(96136384) + block * 2944L, REALS(239808) + item * 16, REALS(240832) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 208, &clock);
    /* blocks.6.block.5.net.5 */
    ITEMS(1) {
        moments_n(REALS(239808), REALS(240832), REALS(46400), REALS(47936), REALS(47168), 16, 16, 16, 2048);
    }
    done(s, thread, 209, &clock);
    /* output_net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(46400), REALS(47936), REALS(47168), REALS(59072), REALS(59840), s->parameters + 236928, s->parameters + 237112, s->buffers + 7552, s->buffers + 7736, s->counters + 51, 2048, 184);
    }
    all_done(s, thread, 210, &clock);
    /* output_net.2 */
    ITEMS(16) {
        const int block = item;
        avgpool4x4_184_h4w4s1(REALS(59072), REALS(59840), VECS(96136384) + block * 2944L, VECS(97643712) + block * 184L);
    }
    all_done(s, thread, 211, &clock);
    /* output_net.4 */
    ITEMS(16) {
        const int block = item;
        linear_184_10(VECS(97643712) + block * 184L, scratch, s->parameters + 237296, s->parameters + 239136, VECS(97737920) + block * 10L);
    }
    all_done(s, thread, 212, &clock);
    ITEMS(16) {
        const int block = item;
        cross_entropy_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->logits + (long)block * 80, s->losses + (long)block * 8, scratch, VECS(97737920) + block * 10L);
    }
    all_done(s, thread, 213, &clock);
}

/* The gradients, in reverse order of the layers. */
static void backward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    vec *const scratch = (vec *)(s->scratch + thread * 524288L);
    (void)mode;
    (void)scratch;
#pragma omp single
    memset(s->arena + 0, 0, 11392);
    /* blocks.6.block.5.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100887744), s->parameters + 232320, item, 16, 32, 288, 9, 8, 8, -1);
    }
    done(s, thread, 214, &clock);
    /* blocks.6.block.5.net.2 */
    ITEMS(42) {
        pack_1x1_n_n_v2(REALS(108842176), s->parameters + 226880, item, 32, 168, 168);
    }
    done(s, thread, 215, &clock);
    /* blocks.6.block.4.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(102100160), s->parameters + 221936, item, 16, 32, 288, 9, 8, 8, -1);
    }
    done(s, thread, 216, &clock);
    /* blocks.6.block.4.net.2 */
    ITEMS(38) {
        pack_1x1_n_n_v2(REALS(108863680), s->parameters + 217008, item, 32, 152, 152);
    }
    done(s, thread, 217, &clock);
    /* blocks.6.block.3.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(102173888), s->parameters + 212096, item, 16, 32, 288, 9, 8, 8, -1);
    }
    done(s, thread, 218, &clock);
    /* blocks.6.block.3.net.2 */
    ITEMS(34) {
        pack_1x1_n_n_v2(REALS(108883136), s->parameters + 207680, item, 32, 136, 136);
    }
    done(s, thread, 219, &clock);
    /* blocks.6.block.2.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(108620992), s->parameters + 202800, item, 16, 32, 288, 9, 8, 8, -1);
    }
    done(s, thread, 220, &clock);
    /* blocks.6.block.2.net.2 */
    ITEMS(30) {
        pack_1x1_n_n_v2(REALS(102247616), s->parameters + 198896, item, 32, 120, 120);
    }
    done(s, thread, 221, &clock);
    /* blocks.6.block.1.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(108694720), s->parameters + 194048, item, 16, 32, 288, 9, 8, 8, -1);
    }
    done(s, thread, 222, &clock);
    /* blocks.6.block.1.net.2 */
    ITEMS(26) {
        pack_1x1_n_n_v2(REALS(108900544), s->parameters + 190656, item, 32, 104, 104);
    }
    done(s, thread, 223, &clock);
    /* blocks.6.block.0.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(108768448), s->parameters + 185840, item, 16, 32, 288, 9, 8, 8, -1);
    }
    done(s, thread, 224, &clock);
    /* blocks.6.block.0.net.2 */
    ITEMS(22) {
        pack_1x1_n_n_v2(REALS(108913856), s->parameters + 182960, item, 32, 88, 88);
    }
    done(s, thread, 225, &clock);
    /* blocks.5.transition.2 */
    ITEMS(44) {
        pack_1x1_n_n_v2(REALS(133762240), s->parameters + 167296, item, 88, 176, 176);
    }
    done(s, thread, 226, &clock);
    /* blocks.4.block.5.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(111504576), s->parameters + 162336, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 227, &clock);
    /* blocks.4.block.5.net.2 */
    ITEMS(40) {
        pack_1x1_n_n_v2(REALS(133824192), s->parameters + 157152, item, 32, 160, 160);
    }
    done(s, thread, 228, &clock);
    /* blocks.4.block.4.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(133393600), s->parameters + 152224, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 229, &clock);
    /* blocks.4.block.4.net.2 */
    ITEMS(36) {
        pack_1x1_n_n_v2(REALS(133844672), s->parameters + 147552, item, 32, 144, 144);
    }
    done(s, thread, 230, &clock);
    /* blocks.4.block.3.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(133467328), s->parameters + 142656, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 231, &clock);
    /* blocks.4.block.3.net.2 */
    ITEMS(32) {
        pack_1x1_n_n_v2(REALS(133863104), s->parameters + 138496, item, 32, 128, 128);
    }
    done(s, thread, 232, &clock);
    /* blocks.4.block.2.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(133541056), s->parameters + 133632, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 233, &clock);
    /* blocks.4.block.2.net.2 */
    ITEMS(28) {
        pack_1x1_n_n_v2(REALS(133879488), s->parameters + 129984, item, 32, 112, 112);
    }
    done(s, thread, 234, &clock);
    /* blocks.4.block.1.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(133614784), s->parameters + 125152, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 235, &clock);
    /* blocks.4.block.1.net.2 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(133893824), s->parameters + 122016, item, 32, 96, 96);
    }
    done(s, thread, 236, &clock);
    /* blocks.4.block.0.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(133688512), s->parameters + 117216, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 237, &clock);
    /* blocks.4.block.0.net.2 */
    ITEMS(20) {
        pack_1x1_n_n_v2(REALS(133906112), s->parameters + 114592, item, 32, 80, 80);
    }
    done(s, thread, 238, &clock);
    /* blocks.3.transition.2 */
    ITEMS(40) {
        pack_1x1_n_n_v2(REALS(111578304), s->parameters + 101632, item, 80, 160, 160);
    }
    done(s, thread, 239, &clock);
    /* blocks.2.block.5.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(151809216), s->parameters + 96704, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 240, &clock);
    /* blocks.2.block.5.net.2 */
    ITEMS(36) {
        pack_1x1_n_n_v2(REALS(152251584), s->parameters + 92032, item, 32, 144, 144);
    }
    done(s, thread, 241, &clock);
    /* blocks.2.block.4.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(151882944), s->parameters + 87136, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 242, &clock);
    /* blocks.2.block.4.net.2 */
    ITEMS(32) {
        pack_1x1_n_n_v2(REALS(152270016), s->parameters + 82976, item, 32, 128, 128);
    }
    done(s, thread, 243, &clock);
    /* blocks.2.block.3.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(151956672), s->parameters + 78112, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 244, &clock);
    /* blocks.2.block.3.net.2 */
    ITEMS(28) {
        pack_1x1_n_n_v2(REALS(152286400), s->parameters + 74464, item, 32, 112, 112);
    }
    done(s, thread, 245, &clock);
    /* blocks.2.block.2.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(152030400), s->parameters + 69632, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 246, &clock);
    /* blocks.2.block.2.net.2 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(152300736), s->parameters + 66496, item, 32, 96, 96);
    }
    done(s, thread, 247, &clock);
    /* blocks.2.block.1.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(152104128), s->parameters + 61696, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 248, &clock);
    /* blocks.2.block.1.net.2 */
    ITEMS(20) {
        pack_1x1_n_n_v2(REALS(152313024), s->parameters + 59072, item, 32, 80, 80);
    }
    done(s, thread, 249, &clock);
    /* blocks.2.block.0.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(152177856), s->parameters + 54304, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 250, &clock);
    /* blocks.2.block.0.net.2 */
    ITEMS(16) {
        pack_1x1_n_n_v2(REALS(152323264), s->parameters + 52192, item, 32, 64, 64);
    }
    done(s, thread, 251, &clock);
    /* blocks.1.transition.2 */
    ITEMS(32) {
        pack_1x1_n_n_v2(REALS(263859392), s->parameters + 43872, item, 64, 128, 128);
    }
    done(s, thread, 252, &clock);
    /* blocks.0.block.5.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(263417024), s->parameters + 39008, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 253, &clock);
    /* blocks.0.block.5.net.2 */
    ITEMS(28) {
        pack_1x1_n_n_v2(REALS(263892160), s->parameters + 35360, item, 32, 112, 112);
    }
    done(s, thread, 254, &clock);
    /* blocks.0.block.4.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(263490752), s->parameters + 30528, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 255, &clock);
    /* blocks.0.block.4.net.2 */
    ITEMS(24) {
        pack_1x1_n_n_v2(REALS(263906496), s->parameters + 27392, item, 32, 96, 96);
    }
    done(s, thread, 256, &clock);
    /* blocks.0.block.3.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(263564480), s->parameters + 22592, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 257, &clock);
    /* blocks.0.block.3.net.2 */
    ITEMS(20) {
        pack_1x1_n_n_v2(REALS(263918784), s->parameters + 19968, item, 32, 80, 80);
    }
    done(s, thread, 258, &clock);
    /* blocks.0.block.2.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(263638208), s->parameters + 15200, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 259, &clock);
    /* blocks.0.block.2.net.2 */
    ITEMS(16) {
        pack_1x1_n_n_v2(REALS(263929024), s->parameters + 13088, item, 32, 64, 64);
    }
    done(s, thread, 260, &clock);
    /* blocks.0.block.1.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(263711936), s->parameters + 8352, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 261, &clock);
    /* blocks.0.block.1.net.2 */
    ITEMS(12) {
        pack_1x1_n_n_v2(REALS(263937216), s->parameters + 6752, item, 32, 48, 48);
    }
    done(s, thread, 262, &clock);
    /* blocks.0.block.0.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(263785664), s->parameters + 2048, item, 16, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 263, &clock);
    /* blocks.0.block.0.net.2 */
    ITEMS(8) {
        pack_1x1_n_n_v2(REALS(263943360), s->parameters + 960, item, 32, 32, 32);
    }
    all_done(s, thread, 264, &clock);
    ITEMS(16) {
        const int block = item;
        cross_entropy_grad_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->examples - block * 8, 1 / (real)s->examples, scratch, VECS(97737920) + block * 10L, VECS(97743040) + block * 10L);
    }
    all_done(s, thread, 265, &clock);
    /* output_net.4 */
    ITEMS(1) {
        const int block = item;
        linear_weight_grad_184_10(VECS(97643712) + block * 184L, VECS(97743040) + block * 10L, s->gradients + 237296, s->gradients + 239136);
    }
    all_done(s, thread, 266, &clock);
    /* output_net.4 */
    ITEMS(16) {
        const int block = item;
        linear_data_grad_184_10(VECS(97743040) + block * 10L, scratch, s->parameters + 237296, VECS(100592832) + block * 184L);
    }
    all_done(s, thread, 267, &clock);
    /* output_net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        avgpool_grad4x4_184_h4w4s1(REALS(59072), REALS(59840), REALS(46400), VECS(100592832) + block * 184L, VECS(96136384) + block * 2944L, VECS(97643712) + block * 2944L, REALS(241856) + item * 184, REALS(253632) + item * 184, row_begin, row_end);
    }
    all_done(s, thread, 268, &clock);
    /* output_net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(241856), REALS(253632), REALS(47168), s->gradients + 236928, s->gradients + 237112, REALS(59072), REALS(46400), REALS(0), REALS(768), 184, 184, 184, 184, 2048);
    }
    all_done(s, thread, 269, &clock);
    /* blocks.6.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4(REALS(100592832) + item * 4608L, scratch, REALS(58816), REALS(58944), VECS(108096704) + block * 512L, REALS(0), REALS(768), VECS(96136384) + block * 2944L, VECS(97643712) + block * 2944L, row_begin, row_end);
    }
    all_done(s, thread, 270, &clock);
    /* blocks.6.block.5.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(100592832), s->gradients + 232320);
    }
    done(s, thread, 271, &clock);
    /* blocks.6.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1(scratch, REALS(0), REALS(768), VECS(96136384) + block * 2944L, VECS(97643712) + block * 2944L, REALS(100887744), VECS(108096704) + block * 512L, REALS(58816), REALS(58944), REALS(58432), VECS(108358848) + block * 512L, REALS(265408) + item * 32, REALS(267456) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 272, &clock);
    /* blocks.6.block.5.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(265408), REALS(267456), REALS(58560), s->gradients + 232256, s->gradients + 232288, REALS(58816), REALS(58432), REALS(1536), REALS(1664), 32, 32, 32, 32, 2048);
    }
    all_done(s, thread, 273, &clock);
    /* blocks.6.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_n_32_h4w4s1(scratch, REALS(100592832) + item * 7168L, REALS(57024), REALS(57728), VECS(96136384) + block * 2944L + 256, REALS(1536), REALS(1664), VECS(108096704) + block * 512L, VECS(108358848) + block * 512L, row_begin, row_end, 2856, 7168, 168, 168, 200, 232);
    }
    all_done(s, thread, 274, &clock);
    /* blocks.6.block.5.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(100592832), s->gradients + 226880, 896, 168, 7168);
    }
    done(s, thread, 275, &clock);
    /* blocks.6.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_n_h4w4s1(scratch, REALS(1536), REALS(1664), VECS(108096704) + block * 512L, VECS(108358848) + block * 512L, VECS(96136384) + block * 2944L + 256, VECS(97643712) + block * 2944L + 256, REALS(108842176), REALS(57024), REALS(57728), REALS(46464), REALS(269504) + item * 168, REALS(280256) + item * 168, row_begin, row_end, 168);
    }
    all_done(s, thread, 276, &clock);
    /* blocks.6.block.5.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(269504), REALS(280256), REALS(47232), s->gradients + 226544, s->gradients + 226712, REALS(57024), REALS(46464), REALS(64), REALS(832), 168, 168, 168, 168, 2048);
    }
    all_done(s, thread, 277, &clock);
    /* blocks.6.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4(REALS(100592832) + item * 4608L, scratch, REALS(56768), REALS(56896), VECS(107834560) + block * 512L, REALS(64), REALS(832), VECS(96136384) + block * 2944L + 256, VECS(97643712) + block * 2944L + 256, row_begin, row_end);
    }
    all_done(s, thread, 278, &clock);
    /* blocks.6.block.4.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(100592832), s->gradients + 221936);
    }
    done(s, thread, 279, &clock);
    /* blocks.6.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1(scratch, REALS(64), REALS(832), VECS(96136384) + block * 2944L + 256, VECS(97643712) + block * 2944L + 256, REALS(102100160), VECS(107834560) + block * 512L, REALS(56768), REALS(56896), REALS(56384), VECS(108096704) + block * 512L, REALS(291008) + item * 32, REALS(293056) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 280, &clock);
    /* blocks.6.block.4.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(291008), REALS(293056), REALS(56512), s->gradients + 221872, s->gradients + 221904, REALS(56768), REALS(56384), REALS(1792), REALS(1920), 32, 32, 32, 32, 2048);
    }
    all_done(s, thread, 281, &clock);
    /* blocks.6.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_n_32_h4w4s1_v2(scratch, REALS(100592832) + item * 4864L, REALS(55104), REALS(55744), VECS(96136384) + block * 2944L + 512, REALS(1792), REALS(1920), VECS(107834560) + block * 512L, VECS(108096704) + block * 512L, row_begin, row_end, 2584, 4864, 152, 152, 184, 216);
    }
    all_done(s, thread, 282, &clock);
    /* blocks.6.block.4.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(100592832), s->gradients + 217008, 4, 8, 608, 152, 4864);
    }
    done(s, thread, 283, &clock);
    /* blocks.6.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_n_h4w4s1(scratch, REALS(1792), REALS(1920), VECS(107834560) + block * 512L, VECS(108096704) + block * 512L, VECS(96136384) + block * 2944L + 512, VECS(97643712) + block * 2944L + 512, REALS(108863680), REALS(55104), REALS(55744), REALS(46528), REALS(295104) + item * 152, REALS(304832) + item * 152, row_begin, row_end, 152);
    }
    all_done(s, thread, 284, &clock);
    /* blocks.6.block.4.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(295104), REALS(304832), REALS(47296), s->gradients + 216704, s->gradients + 216856, REALS(55104), REALS(46528), REALS(128), REALS(896), 152, 152, 152, 152, 2048);
    }
    all_done(s, thread, 285, &clock);
    /* blocks.6.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4(REALS(100592832) + item * 4608L, scratch, REALS(54848), REALS(54976), VECS(101838016) + block * 512L, REALS(128), REALS(896), VECS(96136384) + block * 2944L + 512, VECS(97643712) + block * 2944L + 512, row_begin, row_end);
    }
    all_done(s, thread, 286, &clock);
    /* blocks.6.block.3.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(100592832), s->gradients + 212096);
    }
    done(s, thread, 287, &clock);
    /* blocks.6.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1(scratch, REALS(128), REALS(896), VECS(96136384) + block * 2944L + 512, VECS(97643712) + block * 2944L + 512, REALS(102173888), VECS(101838016) + block * 512L, REALS(54848), REALS(54976), REALS(54464), VECS(107834560) + block * 512L, REALS(314560) + item * 32, REALS(316608) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 288, &clock);
    /* blocks.6.block.3.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(314560), REALS(316608), REALS(54592), s->gradients + 212032, s->gradients + 212064, REALS(54848), REALS(54464), REALS(2048), REALS(2176), 32, 32, 32, 32, 2048);
    }
    all_done(s, thread, 289, &clock);
    /* blocks.6.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_n_32_h4w4s1_v2(scratch, REALS(100592832) + item * 4352L, REALS(53312), REALS(53888), VECS(96136384) + block * 2944L + 768, REALS(2048), REALS(2176), VECS(101838016) + block * 512L, VECS(107834560) + block * 512L, row_begin, row_end, 2312, 4352, 136, 136, 168, 200);
    }
    all_done(s, thread, 290, &clock);
    /* blocks.6.block.3.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(100592832), s->gradients + 207680, 4, 8, 544, 136, 4352);
    }
    done(s, thread, 291, &clock);
    /* blocks.6.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_n_h4w4s1(scratch, REALS(2048), REALS(2176), VECS(101838016) + block * 512L, VECS(107834560) + block * 512L, VECS(96136384) + block * 2944L + 768, VECS(97643712) + block * 2944L + 768, REALS(108883136), REALS(53312), REALS(53888), REALS(46592), REALS(318656) + item * 136, REALS(327360) + item * 136, row_begin, row_end, 136);
    }
    all_done(s, thread, 292, &clock);
    /* blocks.6.block.3.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(318656), REALS(327360), REALS(47360), s->gradients + 207408, s->gradients + 207544, REALS(53312), REALS(46592), REALS(192), REALS(960), 136, 136, 136, 136, 2048);
    }
    all_done(s, thread, 293, &clock);
    /* blocks.6.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4(REALS(100592832) + item * 4608L, scratch, REALS(53056), REALS(53184), VECS(101575872) + block * 512L, REALS(192), REALS(960), VECS(96136384) + block * 2944L + 768, VECS(97643712) + block * 2944L + 768, row_begin, row_end);
    }
    all_done(s, thread, 294, &clock);
    /* blocks.6.block.2.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(100592832), s->gradients + 202800);
    }
    done(s, thread, 295, &clock);
    /* blocks.6.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1(scratch, REALS(192), REALS(960), VECS(96136384) + block * 2944L + 768, VECS(97643712) + block * 2944L + 768, REALS(108620992), VECS(101575872) + block * 512L, REALS(53056), REALS(53184), REALS(52672), VECS(101838016) + block * 512L, REALS(336064) + item * 32, REALS(338112) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 296, &clock);
    /* blocks.6.block.2.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(336064), REALS(338112), REALS(52800), s->gradients + 202736, s->gradients + 202768, REALS(53056), REALS(52672), REALS(2304), REALS(2432), 32, 32, 32, 32, 2048);
    }
    all_done(s, thread, 297, &clock);
    /* blocks.6.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_n_32_h4w4s1(scratch, REALS(100592832) + item * 5120L, REALS(51648), REALS(52160), VECS(96136384) + block * 2944L + 1024, REALS(2304), REALS(2432), VECS(101575872) + block * 512L, VECS(101838016) + block * 512L, row_begin, row_end, 2040, 5120, 120, 120, 152, 184);
    }
    all_done(s, thread, 298, &clock);
    /* blocks.6.block.2.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(100592832), s->gradients + 198896, 640, 120, 5120);
    }
    done(s, thread, 299, &clock);
    /* blocks.6.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_n_h4w4s1(scratch, REALS(2304), REALS(2432), VECS(101575872) + block * 512L, VECS(101838016) + block * 512L, VECS(96136384) + block * 2944L + 1024, VECS(97643712) + block * 2944L + 1024, REALS(102247616), REALS(51648), REALS(52160), REALS(46656), REALS(340160) + item * 120, REALS(347840) + item * 120, row_begin, row_end, 120);
    }
    all_done(s, thread, 300, &clock);
    /* blocks.6.block.2.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(340160), REALS(347840), REALS(47424), s->gradients + 198656, s->gradients + 198776, REALS(51648), REALS(46656), REALS(256), REALS(1024), 120, 120, 120, 120, 2048);
    }
    all_done(s, thread, 301, &clock);
    /* blocks.6.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4(REALS(100592832) + item * 4608L, scratch, REALS(51392), REALS(51520), VECS(101313728) + block * 512L, REALS(256), REALS(1024), VECS(96136384) + block * 2944L + 1024, VECS(97643712) + block * 2944L + 1024, row_begin, row_end);
    }
    all_done(s, thread, 302, &clock);
    /* blocks.6.block.1.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(100592832), s->gradients + 194048);
    }
    done(s, thread, 303, &clock);
    /* blocks.6.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1(scratch, REALS(256), REALS(1024), VECS(96136384) + block * 2944L + 1024, VECS(97643712) + block * 2944L + 1024, REALS(108694720), VECS(101313728) + block * 512L, REALS(51392), REALS(51520), REALS(51008), VECS(101575872) + block * 512L, REALS(355520) + item * 32, REALS(357568) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 304, &clock);
    /* blocks.6.block.1.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(355520), REALS(357568), REALS(51136), s->gradients + 193984, s->gradients + 194016, REALS(51392), REALS(51008), REALS(2560), REALS(2688), 32, 32, 32, 32, 2048);
    }
    all_done(s, thread, 305, &clock);
    /* blocks.6.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_n_32_h4w4s1_v2(scratch, REALS(100592832) + item * 3328L, REALS(50112), REALS(50560), VECS(96136384) + block * 2944L + 1280, REALS(2560), REALS(2688), VECS(101313728) + block * 512L, VECS(101575872) + block * 512L, row_begin, row_end, 1768, 3328, 104, 104, 136, 168);
    }
    all_done(s, thread, 306, &clock);
    /* blocks.6.block.1.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(100592832), s->gradients + 190656, 4, 8, 416, 104, 3328);
    }
    done(s, thread, 307, &clock);
    /* blocks.6.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_n_h4w4s1(scratch, REALS(2560), REALS(2688), VECS(101313728) + block * 512L, VECS(101575872) + block * 512L, VECS(96136384) + block * 2944L + 1280, VECS(97643712) + block * 2944L + 1280, REALS(108900544), REALS(50112), REALS(50560), REALS(46720), REALS(359616) + item * 104, REALS(366272) + item * 104, row_begin, row_end, 104);
    }
    all_done(s, thread, 308, &clock);
    /* blocks.6.block.1.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(359616), REALS(366272), REALS(47488), s->gradients + 190448, s->gradients + 190552, REALS(50112), REALS(46720), REALS(320), REALS(1088), 104, 104, 104, 104, 2048);
    }
    all_done(s, thread, 309, &clock);
    /* blocks.6.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4(REALS(100592832) + item * 4608L, scratch, REALS(49856), REALS(49984), VECS(101051584) + block * 512L, REALS(320), REALS(1088), VECS(96136384) + block * 2944L + 1280, VECS(97643712) + block * 2944L + 1280, row_begin, row_end);
    }
    all_done(s, thread, 310, &clock);
    /* blocks.6.block.0.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(100592832), s->gradients + 185840);
    }
    done(s, thread, 311, &clock);
    /* blocks.6.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1(scratch, REALS(320), REALS(1088), VECS(96136384) + block * 2944L + 1280, VECS(97643712) + block * 2944L + 1280, REALS(108768448), VECS(101051584) + block * 512L, REALS(49856), REALS(49984), REALS(49472), VECS(101313728) + block * 512L, REALS(372928) + item * 32, REALS(374976) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 312, &clock);
    /* blocks.6.block.0.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(372928), REALS(374976), REALS(49600), s->gradients + 185776, s->gradients + 185808, REALS(49856), REALS(49472), REALS(2816), REALS(2944), 32, 32, 32, 32, 2048);
    }
    all_done(s, thread, 313, &clock);
    /* blocks.6.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_n_32_h4w4s1_v2(scratch, REALS(100592832) + item * 2816L, REALS(48704), REALS(49088), VECS(96136384) + block * 2944L + 1536, REALS(2816), REALS(2944), VECS(101051584) + block * 512L, VECS(101313728) + block * 512L, row_begin, row_end, 1496, 2816, 88, 88, 120, 152);
    }
    all_done(s, thread, 314, &clock);
    /* blocks.6.block.0.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(100592832), s->gradients + 182960, 4, 8, 352, 88, 2816);
    }
    done(s, thread, 315, &clock);
    /* blocks.6.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_n_h4w4s1(scratch, REALS(2816), REALS(2944), VECS(101051584) + block * 512L, VECS(101313728) + block * 512L, VECS(96136384) + block * 2944L + 1536, VECS(97643712) + block * 2944L + 1536, REALS(108913856), REALS(48704), REALS(49088), REALS(46784), REALS(377024) + item * 88, REALS(382656) + item * 88, row_begin, row_end, 88);
    }
    all_done(s, thread, 316, &clock);
    /* blocks.6.block.0.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(377024), REALS(382656), REALS(47552), s->gradients + 182784, s->gradients + 182872, REALS(48704), REALS(46784), REALS(384), REALS(1152), 88, 88, 88, 88, 2048);
    }
    all_done(s, thread, 317, &clock);
    /* blocks.5.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_176_88_h4w4s1(scratch, REALS(100592832) + item * 15488L, REALS(384), REALS(1152), VECS(96136384) + block * 2944L + 1536, VECS(97643712) + block * 2944L + 1536, VECS(99151040) + block * 2816L, row_begin, row_end);
    }
    all_done(s, thread, 318, &clock);
    /* blocks.5.transition.2 */
    ITEMS(11) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(100592832), s->gradients + 167296, 11, 22, 704, 176, 15488);
    }
    done(s, thread, 319, &clock);
    /* blocks.5.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_88_176_h4w4s1(scratch, REALS(384), REALS(1152), VECS(96136384) + block * 2944L + 1536, VECS(97643712) + block * 2944L + 1536, REALS(133762240), VECS(107834560) + block * 2816L, row_begin, row_end);
    }
    all_done(s, thread, 320, &clock);
    /* blocks.5.transition.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        avgpool_grad2x2_176_h8w8s2(REALS(44992), REALS(45696), REALS(33280), VECS(107834560) + block * 2816L, VECS(90008768) + block * 11968L, VECS(96136384) + block * 11968L, REALS(388288) + item * 176, REALS(399552) + item * 176, row_begin, row_end);
    }
    all_done(s, thread, 321, &clock);
    /* blocks.5.transition.0 */
    ITEMS(1) {
        norm_backward_n(REALS(388288), REALS(399552), REALS(33984), s->gradients + 166944, s->gradients + 167120, REALS(44992), REALS(33280), REALS(3072), REALS(3776), 176, 176, 176, 176, 8192);
    }
    all_done(s, thread, 322, &clock);
    /* blocks.4.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8(REALS(108948672) + item * 4608L, scratch, REALS(44736), REALS(44864), VECS(132279488) + block * 2176L, REALS(3072), REALS(3776), VECS(90008768) + block * 11968L, VECS(96136384) + block * 11968L, row_begin, row_end);
    }
    all_done(s, thread, 323, &clock);
    /* blocks.4.block.5.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(108948672), s->gradients + 162336);
    }
    done(s, thread, 324, &clock);
    /* blocks.4.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1(scratch, REALS(3072), REALS(3776), VECS(90008768) + block * 11968L, VECS(96136384) + block * 11968L, REALS(111504576), VECS(132279488) + block * 2176L, REALS(44736), REALS(44864), REALS(44352), VECS(107834560) + block * 2176L, REALS(410816) + item * 32, REALS(412864) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 325, &clock);
    /* blocks.4.block.5.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(410816), REALS(412864), REALS(44480), s->gradients + 162272, s->gradients + 162304, REALS(44736), REALS(44352), REALS(4480), REALS(4608), 32, 32, 32, 32, 8192);
    }
    all_done(s, thread, 326, &clock);
    /* blocks.4.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_160_32_h8w8s1(scratch, REALS(108948672) + item * 5120L, REALS(43072), REALS(43712), VECS(90008768) + block * 11968L + 1088, REALS(4480), REALS(4608), VECS(132279488) + block * 2176L, VECS(107834560) + block * 2176L, row_begin, row_end);
    }
    all_done(s, thread, 327, &clock);
    /* blocks.4.block.5.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(108948672), s->gradients + 157152, 4, 8, 640, 160, 5120);
    }
    done(s, thread, 328, &clock);
    /* blocks.4.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_n_h8w8s1(scratch, REALS(4480), REALS(4608), VECS(132279488) + block * 2176L, VECS(107834560) + block * 2176L, VECS(90008768) + block * 11968L + 1088, VECS(96136384) + block * 11968L + 1088, REALS(133824192), REALS(43072), REALS(43712), REALS(33344), REALS(414912) + item * 160, REALS(425152) + item * 160, row_begin, row_end, 160);
    }
    all_done(s, thread, 329, &clock);
    /* blocks.4.block.5.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(414912), REALS(425152), REALS(34048), s->gradients + 156832, s->gradients + 156992, REALS(43072), REALS(33344), REALS(3136), REALS(3840), 160, 160, 160, 160, 8192);
    }
    all_done(s, thread, 330, &clock);
    /* blocks.4.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8(REALS(108948672) + item * 4608L, scratch, REALS(42816), REALS(42944), VECS(131165376) + block * 2176L, REALS(3136), REALS(3840), VECS(90008768) + block * 11968L + 1088, VECS(96136384) + block * 11968L + 1088, row_begin, row_end);
    }
    all_done(s, thread, 331, &clock);
    /* blocks.4.block.4.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(108948672), s->gradients + 152224);
    }
    done(s, thread, 332, &clock);
    /* blocks.4.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1(scratch, REALS(3136), REALS(3840), VECS(90008768) + block * 11968L + 1088, VECS(96136384) + block * 11968L + 1088, REALS(133393600), VECS(131165376) + block * 2176L, REALS(42816), REALS(42944), REALS(42432), VECS(107834560) + block * 2176L, REALS(435392) + item * 32, REALS(437440) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 333, &clock);
    /* blocks.4.block.4.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(435392), REALS(437440), REALS(42560), s->gradients + 152160, s->gradients + 152192, REALS(42816), REALS(42432), REALS(4736), REALS(4864), 32, 32, 32, 32, 8192);
    }
    all_done(s, thread, 334, &clock);
    /* blocks.4.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_n_32_h8w8s1(scratch, REALS(132279488) + item * 6144L, REALS(41280), REALS(41856), VECS(90008768) + block * 11968L + 2176, REALS(4736), REALS(4864), VECS(131165376) + block * 2176L, VECS(107834560) + block * 2176L, row_begin, row_end, 9360, 6144, 144, 144, 176, 208);
    }
    all_done(s, thread, 335, &clock);
    /* blocks.4.block.4.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(132279488), s->gradients + 147552, 768, 144, 6144);
    }
    done(s, thread, 336, &clock);
    /* blocks.4.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_n_h8w8s1(scratch, REALS(4736), REALS(4864), VECS(131165376) + block * 2176L, VECS(107834560) + block * 2176L, VECS(90008768) + block * 11968L + 2176, VECS(96136384) + block * 11968L + 2176, REALS(133844672), REALS(41280), REALS(41856), REALS(33408), REALS(439488) + item * 144, REALS(448704) + item * 144, row_begin, row_end, 144);
    }
    all_done(s, thread, 337, &clock);
    /* blocks.4.block.4.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(439488), REALS(448704), REALS(34112), s->gradients + 147264, s->gradients + 147408, REALS(41280), REALS(33408), REALS(3200), REALS(3904), 144, 144, 144, 144, 8192);
    }
    all_done(s, thread, 338, &clock);
    /* blocks.4.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8(REALS(108948672) + item * 4608L, scratch, REALS(41024), REALS(41152), VECS(130051264) + block * 2176L, REALS(3200), REALS(3904), VECS(90008768) + block * 11968L + 2176, VECS(96136384) + block * 11968L + 2176, row_begin, row_end);
    }
    all_done(s, thread, 339, &clock);
    /* blocks.4.block.3.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(108948672), s->gradients + 142656);
    }
    done(s, thread, 340, &clock);
    /* blocks.4.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1(scratch, REALS(3200), REALS(3904), VECS(90008768) + block * 11968L + 2176, VECS(96136384) + block * 11968L + 2176, REALS(133467328), VECS(130051264) + block * 2176L, REALS(41024), REALS(41152), REALS(40640), VECS(107834560) + block * 2176L, REALS(457920) + item * 32, REALS(459968) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 341, &clock);
    /* blocks.4.block.3.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(457920), REALS(459968), REALS(40768), s->gradients + 142592, s->gradients + 142624, REALS(41024), REALS(40640), REALS(4992), REALS(5120), 32, 32, 32, 32, 8192);
    }
    all_done(s, thread, 342, &clock);
    /* blocks.4.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_n_32_h8w8s1_v2(scratch, REALS(108948672) + item * 4096L, REALS(39616), REALS(40128), VECS(90008768) + block * 11968L + 3264, REALS(4992), REALS(5120), VECS(130051264) + block * 2176L, VECS(107834560) + block * 2176L, row_begin, row_end, 8320, 4096, 128, 128, 160, 192);
    }
    all_done(s, thread, 343, &clock);
    /* blocks.4.block.3.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(108948672), s->gradients + 138496, 4, 8, 512, 128, 4096);
    }
    done(s, thread, 344, &clock);
    /* blocks.4.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_n_h8w8s1(scratch, REALS(4992), REALS(5120), VECS(130051264) + block * 2176L, VECS(107834560) + block * 2176L, VECS(90008768) + block * 11968L + 3264, VECS(96136384) + block * 11968L + 3264, REALS(133863104), REALS(39616), REALS(40128), REALS(33472), REALS(462016) + item * 128, REALS(470208) + item * 128, row_begin, row_end, 128);
    }
    all_done(s, thread, 345, &clock);
    /* blocks.4.block.3.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(462016), REALS(470208), REALS(34176), s->gradients + 138240, s->gradients + 138368, REALS(39616), REALS(33472), REALS(3264), REALS(3968), 128, 128, 128, 128, 8192);
    }
    all_done(s, thread, 346, &clock);
    /* blocks.4.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8(REALS(108948672) + item * 4608L, scratch, REALS(39360), REALS(39488), VECS(128937152) + block * 2176L, REALS(3264), REALS(3968), VECS(90008768) + block * 11968L + 3264, VECS(96136384) + block * 11968L + 3264, row_begin, row_end);
    }
    all_done(s, thread, 347, &clock);
    /* blocks.4.block.2.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(108948672), s->gradients + 133632);
    }
    done(s, thread, 348, &clock);
    /* blocks.4.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1(scratch, REALS(3264), REALS(3968), VECS(90008768) + block * 11968L + 3264, VECS(96136384) + block * 11968L + 3264, REALS(133541056), VECS(128937152) + block * 2176L, REALS(39360), REALS(39488), REALS(38976), VECS(107834560) + block * 2176L, REALS(478400) + item * 32, REALS(480448) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 349, &clock);
    /* blocks.4.block.2.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(478400), REALS(480448), REALS(39104), s->gradients + 133568, s->gradients + 133600, REALS(39360), REALS(38976), REALS(5248), REALS(5376), 32, 32, 32, 32, 8192);
    }
    all_done(s, thread, 350, &clock);
    /* blocks.4.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_n_32_h8w8s1_v2(scratch, REALS(108948672) + item * 3584L, REALS(38080), REALS(38528), VECS(90008768) + block * 11968L + 4352, REALS(5248), REALS(5376), VECS(128937152) + block * 2176L, VECS(107834560) + block * 2176L, row_begin, row_end, 7280, 3584, 112, 112, 144, 176);
    }
    all_done(s, thread, 351, &clock);
    /* blocks.4.block.2.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(108948672), s->gradients + 129984, 4, 8, 448, 112, 3584);
    }
    done(s, thread, 352, &clock);
    /* blocks.4.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_n_h8w8s1(scratch, REALS(5248), REALS(5376), VECS(128937152) + block * 2176L, VECS(107834560) + block * 2176L, VECS(90008768) + block * 11968L + 4352, VECS(96136384) + block * 11968L + 4352, REALS(133879488), REALS(38080), REALS(38528), REALS(33536), REALS(482496) + item * 112, REALS(489664) + item * 112, row_begin, row_end, 112);
    }
    all_done(s, thread, 353, &clock);
    /* blocks.4.block.2.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(482496), REALS(489664), REALS(34240), s->gradients + 129760, s->gradients + 129872, REALS(38080), REALS(33536), REALS(3328), REALS(4032), 112, 112, 112, 112, 8192);
    }
    all_done(s, thread, 354, &clock);
    /* blocks.4.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8(REALS(108948672) + item * 4608L, scratch, REALS(37824), REALS(37952), VECS(110390464) + block * 2176L, REALS(3328), REALS(4032), VECS(90008768) + block * 11968L + 4352, VECS(96136384) + block * 11968L + 4352, row_begin, row_end);
    }
    all_done(s, thread, 355, &clock);
    /* blocks.4.block.1.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(108948672), s->gradients + 125152);
    }
    done(s, thread, 356, &clock);
    /* blocks.4.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1(scratch, REALS(3328), REALS(4032), VECS(90008768) + block * 11968L + 4352, VECS(96136384) + block * 11968L + 4352, REALS(133614784), VECS(110390464) + block * 2176L, REALS(37824), REALS(37952), REALS(37440), VECS(107834560) + block * 2176L, REALS(496832) + item * 32, REALS(498880) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 357, &clock);
    /* blocks.4.block.1.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(496832), REALS(498880), REALS(37568), s->gradients + 125088, s->gradients + 125120, REALS(37824), REALS(37440), REALS(5504), REALS(5632), 32, 32, 32, 32, 8192);
    }
    all_done(s, thread, 358, &clock);
    /* blocks.4.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_n_32_h8w8s1(scratch, REALS(108948672) + item * 4096L, REALS(36672), REALS(37056), VECS(90008768) + block * 11968L + 5440, REALS(5504), REALS(5632), VECS(110390464) + block * 2176L, VECS(107834560) + block * 2176L, row_begin, row_end, 6240, 4096, 96, 96, 128, 160);
    }
    all_done(s, thread, 359, &clock);
    /* blocks.4.block.1.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(108948672), s->gradients + 122016, 512, 96, 4096);
    }
    done(s, thread, 360, &clock);
    /* blocks.4.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_n_h8w8s1(scratch, REALS(5504), REALS(5632), VECS(110390464) + block * 2176L, VECS(107834560) + block * 2176L, VECS(90008768) + block * 11968L + 5440, VECS(96136384) + block * 11968L + 5440, REALS(133893824), REALS(36672), REALS(37056), REALS(33600), REALS(500928) + item * 96, REALS(507072) + item * 96, row_begin, row_end, 96);
    }
    all_done(s, thread, 361, &clock);
    /* blocks.4.block.1.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(500928), REALS(507072), REALS(34304), s->gradients + 121824, s->gradients + 121920, REALS(36672), REALS(33600), REALS(3392), REALS(4096), 96, 96, 96, 96, 8192);
    }
    all_done(s, thread, 362, &clock);
    /* blocks.4.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8(REALS(108948672) + item * 4608L, scratch, REALS(36416), REALS(36544), VECS(109276352) + block * 2176L, REALS(3392), REALS(4096), VECS(90008768) + block * 11968L + 5440, VECS(96136384) + block * 11968L + 5440, row_begin, row_end);
    }
    all_done(s, thread, 363, &clock);
    /* blocks.4.block.0.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(108948672), s->gradients + 117216);
    }
    done(s, thread, 364, &clock);
    /* blocks.4.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1(scratch, REALS(3392), REALS(4096), VECS(90008768) + block * 11968L + 5440, VECS(96136384) + block * 11968L + 5440, REALS(133688512), VECS(109276352) + block * 2176L, REALS(36416), REALS(36544), REALS(36032), VECS(107834560) + block * 2176L, REALS(513216) + item * 32, REALS(515264) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 365, &clock);
    /* blocks.4.block.0.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(513216), REALS(515264), REALS(36160), s->gradients + 117152, s->gradients + 117184, REALS(36416), REALS(36032), REALS(5760), REALS(5888), 32, 32, 32, 32, 8192);
    }
    all_done(s, thread, 366, &clock);
    /* blocks.4.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_n_32_h8w8s1_v2(scratch, REALS(108948672) + item * 2560L, REALS(35392), REALS(35712), VECS(90008768) + block * 11968L + 6528, REALS(5760), REALS(5888), VECS(109276352) + block * 2176L, VECS(107834560) + block * 2176L, row_begin, row_end, 5200, 2560, 80, 80, 112, 144);
    }
    all_done(s, thread, 367, &clock);
    /* blocks.4.block.0.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(108948672), s->gradients + 114592, 4, 8, 320, 80, 2560);
    }
    done(s, thread, 368, &clock);
    /* blocks.4.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_n_h8w8s1(scratch, REALS(5760), REALS(5888), VECS(109276352) + block * 2176L, VECS(107834560) + block * 2176L, VECS(90008768) + block * 11968L + 6528, VECS(96136384) + block * 11968L + 6528, REALS(133906112), REALS(35392), REALS(35712), REALS(33664), REALS(517312) + item * 80, REALS(522432) + item * 80, row_begin, row_end, 80);
    }
    all_done(s, thread, 369, &clock);
    /* blocks.4.block.0.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(517312), REALS(522432), REALS(34368), s->gradients + 114432, s->gradients + 114512, REALS(35392), REALS(33664), REALS(3456), REALS(4160), 80, 80, 80, 80, 8192);
    }
    all_done(s, thread, 370, &clock);
    /* blocks.3.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_160_80_h8w8s1(scratch, REALS(107834560) + item * 20480L, REALS(3456), REALS(4160), VECS(90008768) + block * 11968L + 6528, VECS(96136384) + block * 11968L + 6528, VECS(102264000) + block * 10880L, row_begin, row_end);
    }
    all_done(s, thread, 371, &clock);
    /* blocks.3.transition.2 */
    ITEMS(10) {
        conv1x1_combine_weight_grad_160(item, REALS(107834560), s->gradients + 101632);
    }
    done(s, thread, 372, &clock);
    /* blocks.3.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_80_160_h8w8s1(scratch, REALS(3456), REALS(4160), VECS(90008768) + block * 11968L + 6528, VECS(96136384) + block * 11968L + 6528, REALS(111578304), VECS(128937152) + block * 10880L, row_begin, row_end);
    }
    all_done(s, thread, 373, &clock);
    /* blocks.3.transition.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        avgpool_grad2x2_160_h16w16s2(REALS(32000), REALS(32640), REALS(21248), VECS(128937152) + block * 10880L, VECS(68381888) + block * 42240L, VECS(90008768) + block * 42240L, REALS(527552) + item * 160, REALS(537792) + item * 160, row_begin, row_end);
    }
    all_done(s, thread, 374, &clock);
    /* blocks.3.transition.0 */
    ITEMS(1) {
        norm_backward_n(REALS(527552), REALS(537792), REALS(21888), s->gradients + 101312, s->gradients + 101472, REALS(32000), REALS(21248), REALS(6016), REALS(6656), 160, 160, 160, 160, 32768);
    }
    all_done(s, thread, 375, &clock);
    /* blocks.2.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16(REALS(133262528) + item * 4608L, scratch, REALS(31744), REALS(31872), VECS(259091648) + block * 8448L, REALS(6016), REALS(6656), VECS(68381888) + block * 42240L, VECS(90008768) + block * 42240L, row_begin, row_end);
    }
    all_done(s, thread, 376, &clock);
    /* blocks.2.block.5.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(133262528), s->gradients + 96704);
    }
    done(s, thread, 377, &clock);
    /* blocks.2.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1(scratch, REALS(6016), REALS(6656), VECS(68381888) + block * 42240L, VECS(90008768) + block * 42240L, REALS(151809216), VECS(259091648) + block * 8448L, REALS(31744), REALS(31872), REALS(31360), VECS(128937152) + block * 8448L, REALS(548032) + item * 32, REALS(550080) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 378, &clock);
    /* blocks.2.block.5.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(548032), REALS(550080), REALS(31488), s->gradients + 96640, s->gradients + 96672, REALS(31744), REALS(31360), REALS(7296), REALS(7424), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 379, &clock);
    /* blocks.2.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_n_32_h16w16s1(scratch, REALS(133262528) + item * 6144L, REALS(30208), REALS(30784), VECS(68381888) + block * 42240L + 4224, REALS(7296), REALS(7424), VECS(259091648) + block * 8448L, VECS(128937152) + block * 8448L, row_begin, row_end, 9360, 6144, 144, 144, 176, 208);
    }
    all_done(s, thread, 380, &clock);
    /* blocks.2.block.5.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(133262528), s->gradients + 92032, 768, 144, 6144);
    }
    done(s, thread, 381, &clock);
    /* blocks.2.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_n_h16w16s1(scratch, REALS(7296), REALS(7424), VECS(259091648) + block * 8448L, VECS(128937152) + block * 8448L, VECS(68381888) + block * 42240L + 4224, VECS(90008768) + block * 42240L + 4224, REALS(152251584), REALS(30208), REALS(30784), REALS(21312), REALS(552128) + item * 144, REALS(561344) + item * 144, row_begin, row_end, 144);
    }
    all_done(s, thread, 382, &clock);
    /* blocks.2.block.5.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(552128), REALS(561344), REALS(21952), s->gradients + 91744, s->gradients + 91888, REALS(30208), REALS(21312), REALS(6080), REALS(6720), 144, 144, 144, 144, 32768);
    }
    all_done(s, thread, 383, &clock);
    /* blocks.2.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16(REALS(133262528) + item * 4608L, scratch, REALS(29952), REALS(30080), VECS(254766272) + block * 8448L, REALS(6080), REALS(6720), VECS(68381888) + block * 42240L + 4224, VECS(90008768) + block * 42240L + 4224, row_begin, row_end);
    }
    all_done(s, thread, 384, &clock);
    /* blocks.2.block.4.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(133262528), s->gradients + 87136);
    }
    done(s, thread, 385, &clock);
    /* blocks.2.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1(scratch, REALS(6080), REALS(6720), VECS(68381888) + block * 42240L + 4224, VECS(90008768) + block * 42240L + 4224, REALS(151882944), VECS(254766272) + block * 8448L, REALS(29952), REALS(30080), REALS(29568), VECS(128937152) + block * 8448L, REALS(570560) + item * 32, REALS(572608) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 386, &clock);
    /* blocks.2.block.4.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(570560), REALS(572608), REALS(29696), s->gradients + 87072, s->gradients + 87104, REALS(29952), REALS(29568), REALS(7552), REALS(7680), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 387, &clock);
    /* blocks.2.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_n_32_h16w16s1_v2(scratch, REALS(133262528) + item * 4096L, REALS(28544), REALS(29056), VECS(68381888) + block * 42240L + 8448, REALS(7552), REALS(7680), VECS(254766272) + block * 8448L, VECS(128937152) + block * 8448L, row_begin, row_end, 8320, 4096, 128, 128, 160, 192);
    }
    all_done(s, thread, 388, &clock);
    /* blocks.2.block.4.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(133262528), s->gradients + 82976, 4, 8, 512, 128, 4096);
    }
    done(s, thread, 389, &clock);
    /* blocks.2.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_n_h16w16s1(scratch, REALS(7552), REALS(7680), VECS(254766272) + block * 8448L, VECS(128937152) + block * 8448L, VECS(68381888) + block * 42240L + 8448, VECS(90008768) + block * 42240L + 8448, REALS(152270016), REALS(28544), REALS(29056), REALS(21376), REALS(574656) + item * 128, REALS(582848) + item * 128, row_begin, row_end, 128);
    }
    all_done(s, thread, 390, &clock);
    /* blocks.2.block.4.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(574656), REALS(582848), REALS(22016), s->gradients + 82720, s->gradients + 82848, REALS(28544), REALS(21376), REALS(6144), REALS(6784), 128, 128, 128, 128, 32768);
    }
    all_done(s, thread, 391, &clock);
    /* blocks.2.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16(REALS(133262528) + item * 4608L, scratch, REALS(28288), REALS(28416), VECS(147483840) + block * 8448L, REALS(6144), REALS(6784), VECS(68381888) + block * 42240L + 8448, VECS(90008768) + block * 42240L + 8448, row_begin, row_end);
    }
    all_done(s, thread, 392, &clock);
    /* blocks.2.block.3.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(133262528), s->gradients + 78112);
    }
    done(s, thread, 393, &clock);
    /* blocks.2.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1(scratch, REALS(6144), REALS(6784), VECS(68381888) + block * 42240L + 8448, VECS(90008768) + block * 42240L + 8448, REALS(151956672), VECS(147483840) + block * 8448L, REALS(28288), REALS(28416), REALS(27904), VECS(128937152) + block * 8448L, REALS(591040) + item * 32, REALS(593088) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 394, &clock);
    /* blocks.2.block.3.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(591040), REALS(593088), REALS(28032), s->gradients + 78048, s->gradients + 78080, REALS(28288), REALS(27904), REALS(7808), REALS(7936), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 395, &clock);
    /* blocks.2.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_n_32_h16w16s1_v2(scratch, REALS(133262528) + item * 3584L, REALS(27008), REALS(27456), VECS(68381888) + block * 42240L + 12672, REALS(7808), REALS(7936), VECS(147483840) + block * 8448L, VECS(128937152) + block * 8448L, row_begin, row_end, 7280, 3584, 112, 112, 144, 176);
    }
    all_done(s, thread, 396, &clock);
    /* blocks.2.block.3.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(133262528), s->gradients + 74464, 4, 8, 448, 112, 3584);
    }
    done(s, thread, 397, &clock);
    /* blocks.2.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_n_h16w16s1(scratch, REALS(7808), REALS(7936), VECS(147483840) + block * 8448L, VECS(128937152) + block * 8448L, VECS(68381888) + block * 42240L + 12672, VECS(90008768) + block * 42240L + 12672, REALS(152286400), REALS(27008), REALS(27456), REALS(21440), REALS(595136) + item * 112, REALS(602304) + item * 112, row_begin, row_end, 112);
    }
    all_done(s, thread, 398, &clock);
    /* blocks.2.block.3.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(595136), REALS(602304), REALS(22080), s->gradients + 74240, s->gradients + 74352, REALS(27008), REALS(21440), REALS(6208), REALS(6848), 112, 112, 112, 112, 32768);
    }
    all_done(s, thread, 399, &clock);
    /* blocks.2.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16(REALS(133262528) + item * 4608L, scratch, REALS(26752), REALS(26880), VECS(143158464) + block * 8448L, REALS(6208), REALS(6848), VECS(68381888) + block * 42240L + 12672, VECS(90008768) + block * 42240L + 12672, row_begin, row_end);
    }
    all_done(s, thread, 400, &clock);
    /* blocks.2.block.2.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(133262528), s->gradients + 69632);
    }
    done(s, thread, 401, &clock);
    /* blocks.2.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1(scratch, REALS(6208), REALS(6848), VECS(68381888) + block * 42240L + 12672, VECS(90008768) + block * 42240L + 12672, REALS(152030400), VECS(143158464) + block * 8448L, REALS(26752), REALS(26880), REALS(26368), VECS(128937152) + block * 8448L, REALS(609472) + item * 32, REALS(611520) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 402, &clock);
    /* blocks.2.block.2.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(609472), REALS(611520), REALS(26496), s->gradients + 69568, s->gradients + 69600, REALS(26752), REALS(26368), REALS(8064), REALS(8192), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 403, &clock);
    /* blocks.2.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_n_32_h16w16s1(scratch, REALS(133262528) + item * 4096L, REALS(25600), REALS(25984), VECS(68381888) + block * 42240L + 16896, REALS(8064), REALS(8192), VECS(143158464) + block * 8448L, VECS(128937152) + block * 8448L, row_begin, row_end, 6240, 4096, 96, 96, 128, 160);
    }
    all_done(s, thread, 404, &clock);
    /* blocks.2.block.2.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(133262528), s->gradients + 66496, 512, 96, 4096);
    }
    done(s, thread, 405, &clock);
    /* blocks.2.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_n_h16w16s1(scratch, REALS(8064), REALS(8192), VECS(143158464) + block * 8448L, VECS(128937152) + block * 8448L, VECS(68381888) + block * 42240L + 16896, VECS(90008768) + block * 42240L + 16896, REALS(152300736), REALS(25600), REALS(25984), REALS(21504), REALS(613568) + item * 96, REALS(619712) + item * 96, row_begin, row_end, 96);
    }
    all_done(s, thread, 406, &clock);
    /* blocks.2.block.2.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(613568), REALS(619712), REALS(22144), s->gradients + 66304, s->gradients + 66400, REALS(25600), REALS(21504), REALS(6272), REALS(6912), 96, 96, 96, 96, 32768);
    }
    all_done(s, thread, 407, &clock);
    /* blocks.2.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16(REALS(133262528) + item * 4608L, scratch, REALS(25344), REALS(25472), VECS(138833088) + block * 8448L, REALS(6272), REALS(6912), VECS(68381888) + block * 42240L + 16896, VECS(90008768) + block * 42240L + 16896, row_begin, row_end);
    }
    all_done(s, thread, 408, &clock);
    /* blocks.2.block.1.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(133262528), s->gradients + 61696);
    }
    done(s, thread, 409, &clock);
    /* blocks.2.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1(scratch, REALS(6272), REALS(6912), VECS(68381888) + block * 42240L + 16896, VECS(90008768) + block * 42240L + 16896, REALS(152104128), VECS(138833088) + block * 8448L, REALS(25344), REALS(25472), REALS(24960), VECS(128937152) + block * 8448L, REALS(625856) + item * 32, REALS(627904) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 410, &clock);
    /* blocks.2.block.1.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(625856), REALS(627904), REALS(25088), s->gradients + 61632, s->gradients + 61664, REALS(25344), REALS(24960), REALS(8320), REALS(8448), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 411, &clock);
    /* blocks.2.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_n_32_h16w16s1_v3(scratch, REALS(133262528) + item * 2560L, REALS(24320), REALS(24640), VECS(68381888) + block * 42240L + 21120, REALS(8320), REALS(8448), VECS(138833088) + block * 8448L, VECS(128937152) + block * 8448L, row_begin, row_end, 6960, 2560, 80, 80, 112, 144);
    }
    all_done(s, thread, 412, &clock);
    /* blocks.2.block.1.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(133262528), s->gradients + 59072, 4, 8, 320, 80, 2560);
    }
    done(s, thread, 413, &clock);
    /* blocks.2.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_n_h16w16s1(scratch, REALS(8320), REALS(8448), VECS(138833088) + block * 8448L, VECS(128937152) + block * 8448L, VECS(68381888) + block * 42240L + 21120, VECS(90008768) + block * 42240L + 21120, REALS(152313024), REALS(24320), REALS(24640), REALS(21568), REALS(629952) + item * 80, REALS(635072) + item * 80, row_begin, row_end, 80);
    }
    all_done(s, thread, 414, &clock);
    /* blocks.2.block.1.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(629952), REALS(635072), REALS(22208), s->gradients + 58912, s->gradients + 58992, REALS(24320), REALS(21568), REALS(6336), REALS(6976), 80, 80, 80, 80, 32768);
    }
    all_done(s, thread, 415, &clock);
    /* blocks.2.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16(REALS(133262528) + item * 4608L, scratch, REALS(24064), REALS(24192), VECS(134507712) + block * 8448L, REALS(6336), REALS(6976), VECS(68381888) + block * 42240L + 21120, VECS(90008768) + block * 42240L + 21120, row_begin, row_end);
    }
    all_done(s, thread, 416, &clock);
    /* blocks.2.block.0.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(133262528), s->gradients + 54304);
    }
    done(s, thread, 417, &clock);
    /* blocks.2.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1(scratch, REALS(6336), REALS(6976), VECS(68381888) + block * 42240L + 21120, VECS(90008768) + block * 42240L + 21120, REALS(152177856), VECS(134507712) + block * 8448L, REALS(24064), REALS(24192), REALS(23680), VECS(128937152) + block * 8448L, REALS(640192) + item * 32, REALS(642240) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 418, &clock);
    /* blocks.2.block.0.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(640192), REALS(642240), REALS(23808), s->gradients + 54240, s->gradients + 54272, REALS(24064), REALS(23680), REALS(8576), REALS(8704), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 419, &clock);
    /* blocks.2.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_n_32_h16w16s1_v3(scratch, REALS(133262528) + item * 2048L, REALS(23168), REALS(23424), VECS(68381888) + block * 42240L + 25344, REALS(8576), REALS(8704), VECS(134507712) + block * 8448L, VECS(128937152) + block * 8448L, row_begin, row_end, 5568, 2048, 64, 64, 96, 128);
    }
    all_done(s, thread, 420, &clock);
    /* blocks.2.block.0.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(133262528), s->gradients + 52192, 4, 8, 256, 64, 2048);
    }
    done(s, thread, 421, &clock);
    /* blocks.2.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_n_h16w16s1(scratch, REALS(8576), REALS(8704), VECS(134507712) + block * 8448L, VECS(128937152) + block * 8448L, VECS(68381888) + block * 42240L + 25344, VECS(90008768) + block * 42240L + 25344, REALS(152323264), REALS(23168), REALS(23424), REALS(21632), REALS(644288) + item * 64, REALS(648384) + item * 64, row_begin, row_end, 64);
    }
    all_done(s, thread, 422, &clock);
    /* blocks.2.block.0.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(644288), REALS(648384), REALS(22272), s->gradients + 52064, s->gradients + 52128, REALS(23168), REALS(21632), REALS(6400), REALS(7040), 64, 64, 64, 64, 32768);
    }
    all_done(s, thread, 423, &clock);
    /* blocks.1.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_128_64_h16w16s1(scratch, REALS(128937152) + item * 8192L, REALS(6400), REALS(7040), VECS(68381888) + block * 42240L + 25344, VECS(90008768) + block * 42240L + 25344, VECS(111635648) + block * 33792L, row_begin, row_end);
    }
    all_done(s, thread, 424, &clock);
    /* blocks.1.transition.2 */
    ITEMS(8) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(128937152), s->gradients + 43872, 8, 16, 512, 128, 8192);
    }
    done(s, thread, 425, &clock);
    /* blocks.1.transition.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_64_128_h16w16s1(scratch, REALS(6400), REALS(7040), VECS(68381888) + block * 42240L + 25344, VECS(90008768) + block * 42240L + 25344, REALS(263859392), VECS(136015040) + block * 33792L, row_begin, row_end);
    }
    all_done(s, thread, 426, &clock);
    /* blocks.1.transition.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        avgpool_grad2x2_128_h32w32s2(REALS(20224), REALS(20736), REALS(11392), VECS(136015040) + block * 33792L, VECS(748736) + block * 132096L, VECS(68381888) + block * 132096L, REALS(652480) + item * 128, REALS(660672) + item * 128, row_begin, row_end);
    }
    all_done(s, thread, 427, &clock);
    /* blocks.1.transition.0 */
    ITEMS(1) {
        norm_backward_n(REALS(652480), REALS(660672), REALS(11904), s->gradients + 43616, s->gradients + 43744, REALS(20224), REALS(11392), REALS(8832), REALS(9344), 128, 128, 128, 128, 131072);
    }
    all_done(s, thread, 428, &clock);
    /* blocks.0.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32(REALS(152923328) + item * 4608L, scratch, REALS(19968), REALS(20096), VECS(237857984) + block * 33024L, REALS(8832), REALS(9344), VECS(748736) + block * 132096L, VECS(68381888) + block * 132096L, row_begin, row_end);
    }
    all_done(s, thread, 429, &clock);
    /* blocks.0.block.5.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(152923328), s->gradients + 39008);
    }
    done(s, thread, 430, &clock);
    /* blocks.0.block.5.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1(scratch, REALS(8832), REALS(9344), VECS(748736) + block * 132096L, VECS(68381888) + block * 132096L, REALS(263417024), VECS(237857984) + block * 33024L, REALS(19968), REALS(20096), REALS(19584), VECS(136015040) + block * 33024L, REALS(668864) + item * 32, REALS(670912) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 431, &clock);
    /* blocks.0.block.5.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(668864), REALS(670912), REALS(19712), s->gradients + 38944, s->gradients + 38976, REALS(19968), REALS(19584), REALS(9856), REALS(9984), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 432, &clock);
    /* blocks.0.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_112_32_h32w32s1(scratch, REALS(152923328) + item * 3584L, REALS(18688), REALS(19136), VECS(748736) + block * 132096L + 16512, REALS(9856), REALS(9984), VECS(237857984) + block * 33024L, VECS(136015040) + block * 33024L, row_begin, row_end);
    }
    all_done(s, thread, 433, &clock);
    /* blocks.0.block.5.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(152923328), s->gradients + 35360, 4, 8, 448, 112, 3584);
    }
    done(s, thread, 434, &clock);
    /* blocks.0.block.5.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_n_h32w32s1(scratch, REALS(9856), REALS(9984), VECS(237857984) + block * 33024L, VECS(136015040) + block * 33024L, VECS(748736) + block * 132096L + 16512, VECS(68381888) + block * 132096L + 16512, REALS(263892160), REALS(18688), REALS(19136), REALS(11456), REALS(672960) + item * 112, REALS(680128) + item * 112, row_begin, row_end, 112);
    }
    all_done(s, thread, 435, &clock);
    /* blocks.0.block.5.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(672960), REALS(680128), REALS(11968), s->gradients + 35136, s->gradients + 35248, REALS(18688), REALS(11456), REALS(8896), REALS(9408), 112, 112, 112, 112, 131072);
    }
    all_done(s, thread, 436, &clock);
    /* blocks.0.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32(REALS(152923328) + item * 4608L, scratch, REALS(18432), REALS(18560), VECS(220949696) + block * 33024L, REALS(8896), REALS(9408), VECS(748736) + block * 132096L + 16512, VECS(68381888) + block * 132096L + 16512, row_begin, row_end);
    }
    all_done(s, thread, 437, &clock);
    /* blocks.0.block.4.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(152923328), s->gradients + 30528);
    }
    done(s, thread, 438, &clock);
    /* blocks.0.block.4.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1(scratch, REALS(8896), REALS(9408), VECS(748736) + block * 132096L + 16512, VECS(68381888) + block * 132096L + 16512, REALS(263490752), VECS(220949696) + block * 33024L, REALS(18432), REALS(18560), REALS(18048), VECS(136015040) + block * 33024L, REALS(687296) + item * 32, REALS(689344) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 439, &clock);
    /* blocks.0.block.4.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(687296), REALS(689344), REALS(18176), s->gradients + 30464, s->gradients + 30496, REALS(18432), REALS(18048), REALS(10112), REALS(10240), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 440, &clock);
    /* blocks.0.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_96_32_h32w32s1(scratch, REALS(152923328) + item * 4096L, REALS(17280), REALS(17664), VECS(748736) + block * 132096L + 33024, REALS(10112), REALS(10240), VECS(220949696) + block * 33024L, VECS(136015040) + block * 33024L, row_begin, row_end);
    }
    all_done(s, thread, 441, &clock);
    /* blocks.0.block.4.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(152923328), s->gradients + 27392, 512, 96, 4096);
    }
    done(s, thread, 442, &clock);
    /* blocks.0.block.4.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_n_h32w32s1(scratch, REALS(10112), REALS(10240), VECS(220949696) + block * 33024L, VECS(136015040) + block * 33024L, VECS(748736) + block * 132096L + 33024, VECS(68381888) + block * 132096L + 33024, REALS(263906496), REALS(17280), REALS(17664), REALS(11520), REALS(691392) + item * 96, REALS(697536) + item * 96, row_begin, row_end, 96);
    }
    all_done(s, thread, 443, &clock);
    /* blocks.0.block.4.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(691392), REALS(697536), REALS(12032), s->gradients + 27200, s->gradients + 27296, REALS(17280), REALS(11520), REALS(8960), REALS(9472), 96, 96, 96, 96, 131072);
    }
    all_done(s, thread, 444, &clock);
    /* blocks.0.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32(REALS(152923328) + item * 4608L, scratch, REALS(17024), REALS(17152), VECS(204041408) + block * 33024L, REALS(8960), REALS(9472), VECS(748736) + block * 132096L + 33024, VECS(68381888) + block * 132096L + 33024, row_begin, row_end);
    }
    all_done(s, thread, 445, &clock);
    /* blocks.0.block.3.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(152923328), s->gradients + 22592);
    }
    done(s, thread, 446, &clock);
    /* blocks.0.block.3.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1(scratch, REALS(8960), REALS(9472), VECS(748736) + block * 132096L + 33024, VECS(68381888) + block * 132096L + 33024, REALS(263564480), VECS(204041408) + block * 33024L, REALS(17024), REALS(17152), REALS(16640), VECS(136015040) + block * 33024L, REALS(703680) + item * 32, REALS(705728) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 447, &clock);
    /* blocks.0.block.3.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(703680), REALS(705728), REALS(16768), s->gradients + 22528, s->gradients + 22560, REALS(17024), REALS(16640), REALS(10368), REALS(10496), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 448, &clock);
    /* blocks.0.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_80_32_h32w32s1(scratch, REALS(152923328) + item * 2560L, REALS(16000), REALS(16320), VECS(748736) + block * 132096L + 49536, REALS(10368), REALS(10496), VECS(204041408) + block * 33024L, VECS(136015040) + block * 33024L, row_begin, row_end);
    }
    all_done(s, thread, 449, &clock);
    /* blocks.0.block.3.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(152923328), s->gradients + 19968, 4, 8, 320, 80, 2560);
    }
    done(s, thread, 450, &clock);
    /* blocks.0.block.3.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_n_h32w32s1(scratch, REALS(10368), REALS(10496), VECS(204041408) + block * 33024L, VECS(136015040) + block * 33024L, VECS(748736) + block * 132096L + 49536, VECS(68381888) + block * 132096L + 49536, REALS(263918784), REALS(16000), REALS(16320), REALS(11584), REALS(707776) + item * 80, REALS(712896) + item * 80, row_begin, row_end, 80);
    }
    all_done(s, thread, 451, &clock);
    /* blocks.0.block.3.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(707776), REALS(712896), REALS(12096), s->gradients + 19808, s->gradients + 19888, REALS(16000), REALS(11584), REALS(9024), REALS(9536), 80, 80, 80, 80, 131072);
    }
    all_done(s, thread, 452, &clock);
    /* blocks.0.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32(REALS(152923328) + item * 4608L, scratch, REALS(15744), REALS(15872), VECS(187133120) + block * 33024L, REALS(9024), REALS(9536), VECS(748736) + block * 132096L + 49536, VECS(68381888) + block * 132096L + 49536, row_begin, row_end);
    }
    all_done(s, thread, 453, &clock);
    /* blocks.0.block.2.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(152923328), s->gradients + 15200);
    }
    done(s, thread, 454, &clock);
    /* blocks.0.block.2.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1(scratch, REALS(9024), REALS(9536), VECS(748736) + block * 132096L + 49536, VECS(68381888) + block * 132096L + 49536, REALS(263638208), VECS(187133120) + block * 33024L, REALS(15744), REALS(15872), REALS(15360), VECS(136015040) + block * 33024L, REALS(718016) + item * 32, REALS(720064) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 455, &clock);
    /* blocks.0.block.2.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(718016), REALS(720064), REALS(15488), s->gradients + 15136, s->gradients + 15168, REALS(15744), REALS(15360), REALS(10624), REALS(10752), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 456, &clock);
    /* blocks.0.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_32_h32w32s1(scratch, REALS(152923328) + item * 2048L, REALS(14848), REALS(15104), VECS(748736) + block * 132096L + 66048, REALS(10624), REALS(10752), VECS(187133120) + block * 33024L, VECS(136015040) + block * 33024L, row_begin, row_end);
    }
    all_done(s, thread, 457, &clock);
    /* blocks.0.block.2.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(152923328), s->gradients + 13088, 4, 8, 256, 64, 2048);
    }
    done(s, thread, 458, &clock);
    /* blocks.0.block.2.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_n_h32w32s1(scratch, REALS(10624), REALS(10752), VECS(187133120) + block * 33024L, VECS(136015040) + block * 33024L, VECS(748736) + block * 132096L + 66048, VECS(68381888) + block * 132096L + 66048, REALS(263929024), REALS(14848), REALS(15104), REALS(11648), REALS(722112) + item * 64, REALS(726208) + item * 64, row_begin, row_end, 64);
    }
    all_done(s, thread, 459, &clock);
    /* blocks.0.block.2.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(722112), REALS(726208), REALS(12160), s->gradients + 12960, s->gradients + 13024, REALS(14848), REALS(11648), REALS(9088), REALS(9600), 64, 64, 64, 64, 131072);
    }
    all_done(s, thread, 460, &clock);
    /* blocks.0.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32(REALS(152923328) + item * 4608L, scratch, REALS(14592), REALS(14720), VECS(170224832) + block * 33024L, REALS(9088), REALS(9600), VECS(748736) + block * 132096L + 66048, VECS(68381888) + block * 132096L + 66048, row_begin, row_end);
    }
    all_done(s, thread, 461, &clock);
    /* blocks.0.block.1.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(152923328), s->gradients + 8352);
    }
    done(s, thread, 462, &clock);
    /* blocks.0.block.1.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1(scratch, REALS(9088), REALS(9600), VECS(748736) + block * 132096L + 66048, VECS(68381888) + block * 132096L + 66048, REALS(263711936), VECS(170224832) + block * 33024L, REALS(14592), REALS(14720), REALS(14208), VECS(136015040) + block * 33024L, REALS(730304) + item * 32, REALS(732352) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 463, &clock);
    /* blocks.0.block.1.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(730304), REALS(732352), REALS(14336), s->gradients + 8288, s->gradients + 8320, REALS(14592), REALS(14208), REALS(10880), REALS(11008), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 464, &clock);
    /* blocks.0.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_48_32_h32w32s1(scratch, REALS(152923328) + item * 2048L, REALS(13824), REALS(14016), VECS(748736) + block * 132096L + 82560, REALS(10880), REALS(11008), VECS(170224832) + block * 33024L, VECS(136015040) + block * 33024L, row_begin, row_end);
    }
    all_done(s, thread, 465, &clock);
    /* blocks.0.block.1.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(152923328), s->gradients + 6752, 256, 48, 2048);
    }
    done(s, thread, 466, &clock);
    /* blocks.0.block.1.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_n_h32w32s1(scratch, REALS(10880), REALS(11008), VECS(170224832) + block * 33024L, VECS(136015040) + block * 33024L, VECS(748736) + block * 132096L + 82560, VECS(68381888) + block * 132096L + 82560, REALS(263937216), REALS(13824), REALS(14016), REALS(11712), REALS(734400) + item * 48, REALS(737472) + item * 48, row_begin, row_end, 48);
    }
    all_done(s, thread, 467, &clock);
    /* blocks.0.block.1.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(734400), REALS(737472), REALS(12224), s->gradients + 6656, s->gradients + 6704, REALS(13824), REALS(11712), REALS(9152), REALS(9664), 48, 48, 48, 48, 131072);
    }
    all_done(s, thread, 468, &clock);
    /* blocks.0.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32(REALS(152923328) + item * 4608L, scratch, REALS(13568), REALS(13696), VECS(153316544) + block * 33024L, REALS(9152), REALS(9664), VECS(748736) + block * 132096L + 82560, VECS(68381888) + block * 132096L + 82560, row_begin, row_end);
    }
    all_done(s, thread, 469, &clock);
    /* blocks.0.block.0.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_32(item, REALS(152923328), s->gradients + 2048);
    }
    done(s, thread, 470, &clock);
    /* blocks.0.block.0.net.5 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1(scratch, REALS(9152), REALS(9664), VECS(748736) + block * 132096L + 82560, VECS(68381888) + block * 132096L + 82560, REALS(263785664), VECS(153316544) + block * 33024L, REALS(13568), REALS(13696), REALS(13184), VECS(136015040) + block * 33024L, REALS(740544) + item * 32, REALS(742592) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 471, &clock);
    /* blocks.0.block.0.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(740544), REALS(742592), REALS(13312), s->gradients + 1984, s->gradients + 2016, REALS(13568), REALS(13184), REALS(11136), REALS(11264), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 472, &clock);
    /* blocks.0.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_32_32_h32w32s1(scratch, REALS(152923328) + item * 1024L, REALS(12928), REALS(13056), VECS(748736) + block * 132096L + 99072, REALS(11136), REALS(11264), VECS(153316544) + block * 33024L, VECS(136015040) + block * 33024L, row_begin, row_end);
    }
    all_done(s, thread, 473, &clock);
    /* blocks.0.block.0.net.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n_v2(item, REALS(152923328), s->gradients + 960, 4, 8, 128, 32, 1024);
    }
    done(s, thread, 474, &clock);
    /* blocks.0.block.0.net.2 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_n_h32w32s1(scratch, REALS(11136), REALS(11264), VECS(153316544) + block * 33024L, VECS(136015040) + block * 33024L, VECS(748736) + block * 132096L + 99072, VECS(68381888) + block * 132096L + 99072, REALS(263943360), REALS(12928), REALS(13056), REALS(11776), REALS(744640) + item * 32, REALS(746688) + item * 32, row_begin, row_end, 32);
    }
    all_done(s, thread, 475, &clock);
    /* blocks.0.block.0.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(744640), REALS(746688), REALS(12288), s->gradients + 896, s->gradients + 928, REALS(12928), REALS(11776), REALS(9216), REALS(9728), 32, 32, 32, 32, 131072);
    }
    all_done(s, thread, 476, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_3_32_h32w32s1(scratch, REALS(136015040) + item * 1152L, (vec *)s->images + block * 3072L, REALS(9216), REALS(9728), VECS(748736) + block * 132096L + 99072, VECS(68381888) + block * 132096L + 99072, row_begin, row_end);
    }
    all_done(s, thread, 477, &clock);
    /* input_net.0 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_3(item, REALS(136015040), s->gradients + 0, s->gradients + 864);
    }
    all_done(s, thread, 478, &clock);
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
    {"input_net.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 3, 3, 3}, 0, 864, NETC_INIT_NORMAL, 0.272165537},
    {"input_net.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 864, 32, NETC_INIT_UNIFORM, 0.192450091},
    {"blocks.0.block.0.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 896, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.0.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 928, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.0.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 0, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.0.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 32, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.0.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 0, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.0.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 1, 1}, 960, 1024, NETC_INIT_NORMAL, 0.25},
    {"blocks.0.block.0.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 1984, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.0.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 2016, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.0.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 64, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.0.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 96, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.0.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 1, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.0.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 2048, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.0.block.1.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 6656, 48, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.1.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 6704, 48, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.1.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 128, 48, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.1.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 176, 48, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.1.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 2, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.1.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 48, 1, 1}, 6752, 1536, NETC_INIT_NORMAL, 0.204124153},
    {"blocks.0.block.1.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 8288, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.1.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 8320, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.1.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 224, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.1.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 256, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.1.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 3, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.1.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 8352, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.0.block.2.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 12960, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.2.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 13024, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.2.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 288, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.2.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 352, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.2.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 4, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.2.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 64, 1, 1}, 13088, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"blocks.0.block.2.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 15136, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.2.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 15168, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.2.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 416, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.2.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 448, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.2.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 5, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.2.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 15200, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.0.block.3.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {80, 0, 0, 0}, 19808, 80, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.3.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {80, 0, 0, 0}, 19888, 80, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.3.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {80, 0, 0, 0}, 480, 80, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.3.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {80, 0, 0, 0}, 560, 80, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.3.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {80, 0, 0, 0}, 6, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.3.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 80, 1, 1}, 19968, 2560, NETC_INIT_NORMAL, 0.158113882},
    {"blocks.0.block.3.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 22528, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.3.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 22560, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.3.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 640, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.3.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 672, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.3.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 7, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.3.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 22592, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.0.block.4.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {96, 0, 0, 0}, 27200, 96, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.4.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {96, 0, 0, 0}, 27296, 96, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.4.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {96, 0, 0, 0}, 704, 96, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.4.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {96, 0, 0, 0}, 800, 96, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.4.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {96, 0, 0, 0}, 8, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.4.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 27392, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"blocks.0.block.4.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 30464, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.4.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 30496, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.4.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 896, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.4.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 928, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.4.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 9, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.4.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 30528, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.0.block.5.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {112, 0, 0, 0}, 35136, 112, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.5.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {112, 0, 0, 0}, 35248, 112, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.5.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {112, 0, 0, 0}, 960, 112, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.5.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {112, 0, 0, 0}, 1072, 112, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.5.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {112, 0, 0, 0}, 10, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.5.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 112, 1, 1}, 35360, 3584, NETC_INIT_NORMAL, 0.133630618},
    {"blocks.0.block.5.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 38944, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.5.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 38976, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.5.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1184, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.5.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1216, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.0.block.5.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 11, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.block.5.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 39008, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.1.transition.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {128, 0, 0, 0}, 43616, 128, NETC_INIT_CONSTANT, 1},
    {"blocks.1.transition.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {128, 0, 0, 0}, 43744, 128, NETC_INIT_CONSTANT, 0},
    {"blocks.1.transition.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {128, 0, 0, 0}, 1248, 128, NETC_INIT_CONSTANT, 0},
    {"blocks.1.transition.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {128, 0, 0, 0}, 1376, 128, NETC_INIT_CONSTANT, 1},
    {"blocks.1.transition.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {128, 0, 0, 0}, 12, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.1.transition.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 128, 1, 1}, 43872, 8192, NETC_INIT_NORMAL, 0.125},
    {"blocks.2.block.0.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 52064, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.0.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 52128, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.0.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 1504, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.0.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 1568, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.0.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 13, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.0.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 64, 1, 1}, 52192, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"blocks.2.block.0.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 54240, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.0.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 54272, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.0.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1632, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.0.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1664, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.0.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 14, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.0.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 54304, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.2.block.1.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {80, 0, 0, 0}, 58912, 80, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.1.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {80, 0, 0, 0}, 58992, 80, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.1.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {80, 0, 0, 0}, 1696, 80, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.1.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {80, 0, 0, 0}, 1776, 80, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.1.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {80, 0, 0, 0}, 15, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.1.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 80, 1, 1}, 59072, 2560, NETC_INIT_NORMAL, 0.158113882},
    {"blocks.2.block.1.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 61632, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.1.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 61664, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.1.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1856, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.1.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1888, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.1.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 16, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.1.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 61696, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.2.block.2.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {96, 0, 0, 0}, 66304, 96, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.2.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {96, 0, 0, 0}, 66400, 96, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.2.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {96, 0, 0, 0}, 1920, 96, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.2.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {96, 0, 0, 0}, 2016, 96, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.2.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {96, 0, 0, 0}, 17, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.2.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 66496, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"blocks.2.block.2.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 69568, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.2.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 69600, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.2.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 2112, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.2.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 2144, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.2.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 18, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.2.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 69632, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.2.block.3.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {112, 0, 0, 0}, 74240, 112, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.3.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {112, 0, 0, 0}, 74352, 112, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.3.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {112, 0, 0, 0}, 2176, 112, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.3.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {112, 0, 0, 0}, 2288, 112, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.3.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {112, 0, 0, 0}, 19, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.3.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 112, 1, 1}, 74464, 3584, NETC_INIT_NORMAL, 0.133630618},
    {"blocks.2.block.3.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 78048, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.3.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 78080, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.3.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 2400, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.3.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 2432, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.3.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 20, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.3.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 78112, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.2.block.4.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {128, 0, 0, 0}, 82720, 128, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.4.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {128, 0, 0, 0}, 82848, 128, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.4.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {128, 0, 0, 0}, 2464, 128, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.4.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {128, 0, 0, 0}, 2592, 128, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.4.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {128, 0, 0, 0}, 21, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.4.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 128, 1, 1}, 82976, 4096, NETC_INIT_NORMAL, 0.125},
    {"blocks.2.block.4.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 87072, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.4.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 87104, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.4.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 2720, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.4.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 2752, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.4.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 22, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.4.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 87136, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.2.block.5.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {144, 0, 0, 0}, 91744, 144, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.5.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {144, 0, 0, 0}, 91888, 144, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.5.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {144, 0, 0, 0}, 2784, 144, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.5.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {144, 0, 0, 0}, 2928, 144, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.5.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {144, 0, 0, 0}, 23, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.5.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 144, 1, 1}, 92032, 4608, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.2.block.5.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 96640, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.5.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 96672, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.5.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 3072, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.5.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 3104, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.2.block.5.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 24, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.block.5.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 96704, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.3.transition.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {160, 0, 0, 0}, 101312, 160, NETC_INIT_CONSTANT, 1},
    {"blocks.3.transition.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {160, 0, 0, 0}, 101472, 160, NETC_INIT_CONSTANT, 0},
    {"blocks.3.transition.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {160, 0, 0, 0}, 3136, 160, NETC_INIT_CONSTANT, 0},
    {"blocks.3.transition.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {160, 0, 0, 0}, 3296, 160, NETC_INIT_CONSTANT, 1},
    {"blocks.3.transition.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {160, 0, 0, 0}, 25, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.3.transition.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {80, 160, 1, 1}, 101632, 12800, NETC_INIT_NORMAL, 0.111803398},
    {"blocks.4.block.0.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {80, 0, 0, 0}, 114432, 80, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.0.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {80, 0, 0, 0}, 114512, 80, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.0.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {80, 0, 0, 0}, 3456, 80, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.0.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {80, 0, 0, 0}, 3536, 80, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.0.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {80, 0, 0, 0}, 26, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.0.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 80, 1, 1}, 114592, 2560, NETC_INIT_NORMAL, 0.158113882},
    {"blocks.4.block.0.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 117152, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.0.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 117184, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.0.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 3616, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.0.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 3648, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.0.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 27, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.0.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 117216, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.block.1.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {96, 0, 0, 0}, 121824, 96, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.1.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {96, 0, 0, 0}, 121920, 96, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.1.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {96, 0, 0, 0}, 3680, 96, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.1.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {96, 0, 0, 0}, 3776, 96, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.1.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {96, 0, 0, 0}, 28, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.1.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 122016, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"blocks.4.block.1.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 125088, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.1.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 125120, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.1.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 3872, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.1.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 3904, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.1.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 29, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.1.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 125152, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.block.2.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {112, 0, 0, 0}, 129760, 112, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.2.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {112, 0, 0, 0}, 129872, 112, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.2.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {112, 0, 0, 0}, 3936, 112, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.2.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {112, 0, 0, 0}, 4048, 112, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.2.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {112, 0, 0, 0}, 30, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.2.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 112, 1, 1}, 129984, 3584, NETC_INIT_NORMAL, 0.133630618},
    {"blocks.4.block.2.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 133568, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.2.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 133600, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.2.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 4160, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.2.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 4192, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.2.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 31, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.2.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 133632, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.block.3.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {128, 0, 0, 0}, 138240, 128, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.3.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {128, 0, 0, 0}, 138368, 128, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.3.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {128, 0, 0, 0}, 4224, 128, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.3.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {128, 0, 0, 0}, 4352, 128, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.3.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {128, 0, 0, 0}, 32, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.3.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 128, 1, 1}, 138496, 4096, NETC_INIT_NORMAL, 0.125},
    {"blocks.4.block.3.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 142592, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.3.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 142624, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.3.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 4480, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.3.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 4512, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.3.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 33, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.3.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 142656, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.block.4.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {144, 0, 0, 0}, 147264, 144, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.4.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {144, 0, 0, 0}, 147408, 144, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.4.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {144, 0, 0, 0}, 4544, 144, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.4.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {144, 0, 0, 0}, 4688, 144, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.4.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {144, 0, 0, 0}, 34, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.4.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 144, 1, 1}, 147552, 4608, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.4.block.4.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 152160, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.4.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 152192, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.4.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 4832, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.4.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 4864, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.4.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 35, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.4.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 152224, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.block.5.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {160, 0, 0, 0}, 156832, 160, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.5.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {160, 0, 0, 0}, 156992, 160, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.5.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {160, 0, 0, 0}, 4896, 160, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.5.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {160, 0, 0, 0}, 5056, 160, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.5.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {160, 0, 0, 0}, 36, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.5.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 160, 1, 1}, 157152, 5120, NETC_INIT_NORMAL, 0.111803398},
    {"blocks.4.block.5.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 162272, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.5.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 162304, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.5.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 5216, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.5.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 5248, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.block.5.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 37, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.block.5.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 162336, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.5.transition.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {176, 0, 0, 0}, 166944, 176, NETC_INIT_CONSTANT, 1},
    {"blocks.5.transition.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {176, 0, 0, 0}, 167120, 176, NETC_INIT_CONSTANT, 0},
    {"blocks.5.transition.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {176, 0, 0, 0}, 5280, 176, NETC_INIT_CONSTANT, 0},
    {"blocks.5.transition.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {176, 0, 0, 0}, 5456, 176, NETC_INIT_CONSTANT, 1},
    {"blocks.5.transition.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {176, 0, 0, 0}, 38, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.5.transition.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {88, 176, 1, 1}, 167296, 15488, NETC_INIT_NORMAL, 0.106600359},
    {"blocks.6.block.0.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {88, 0, 0, 0}, 182784, 88, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.0.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {88, 0, 0, 0}, 182872, 88, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.0.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {88, 0, 0, 0}, 5632, 88, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.0.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {88, 0, 0, 0}, 5720, 88, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.0.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {88, 0, 0, 0}, 39, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.0.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 88, 1, 1}, 182960, 2816, NETC_INIT_NORMAL, 0.150755674},
    {"blocks.6.block.0.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 185776, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.0.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 185808, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.0.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 5808, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.0.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 5840, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.0.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 40, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.0.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 185840, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.6.block.1.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {104, 0, 0, 0}, 190448, 104, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.1.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {104, 0, 0, 0}, 190552, 104, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.1.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {104, 0, 0, 0}, 5872, 104, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.1.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {104, 0, 0, 0}, 5976, 104, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.1.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {104, 0, 0, 0}, 41, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.1.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 104, 1, 1}, 190656, 3328, NETC_INIT_NORMAL, 0.138675049},
    {"blocks.6.block.1.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 193984, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.1.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 194016, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.1.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 6080, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.1.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 6112, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.1.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 42, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.1.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 194048, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.6.block.2.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {120, 0, 0, 0}, 198656, 120, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.2.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {120, 0, 0, 0}, 198776, 120, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.2.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {120, 0, 0, 0}, 6144, 120, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.2.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {120, 0, 0, 0}, 6264, 120, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.2.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {120, 0, 0, 0}, 43, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.2.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 120, 1, 1}, 198896, 3840, NETC_INIT_NORMAL, 0.129099444},
    {"blocks.6.block.2.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 202736, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.2.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 202768, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.2.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 6384, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.2.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 6416, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.2.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 44, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.2.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 202800, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.6.block.3.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {136, 0, 0, 0}, 207408, 136, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.3.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {136, 0, 0, 0}, 207544, 136, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.3.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {136, 0, 0, 0}, 6448, 136, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.3.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {136, 0, 0, 0}, 6584, 136, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.3.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {136, 0, 0, 0}, 45, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.3.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 136, 1, 1}, 207680, 4352, NETC_INIT_NORMAL, 0.12126781},
    {"blocks.6.block.3.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 212032, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.3.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 212064, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.3.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 6720, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.3.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 6752, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.3.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 46, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.3.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 212096, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.6.block.4.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {152, 0, 0, 0}, 216704, 152, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.4.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {152, 0, 0, 0}, 216856, 152, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.4.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {152, 0, 0, 0}, 6784, 152, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.4.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {152, 0, 0, 0}, 6936, 152, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.4.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {152, 0, 0, 0}, 47, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.4.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 152, 1, 1}, 217008, 4864, NETC_INIT_NORMAL, 0.114707865},
    {"blocks.6.block.4.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 221872, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.4.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 221904, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.4.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 7088, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.4.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 7120, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.4.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 48, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.4.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 221936, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.6.block.5.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {168, 0, 0, 0}, 226544, 168, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.5.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {168, 0, 0, 0}, 226712, 168, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.5.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {168, 0, 0, 0}, 7152, 168, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.5.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {168, 0, 0, 0}, 7320, 168, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.5.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {168, 0, 0, 0}, 49, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.5.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 168, 1, 1}, 226880, 5376, NETC_INIT_NORMAL, 0.109108947},
    {"blocks.6.block.5.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 232256, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.5.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 232288, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.5.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 7488, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.5.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 7520, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.block.5.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 50, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.block.5.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 32, 3, 3}, 232320, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"output_net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {184, 0, 0, 0}, 236928, 184, NETC_INIT_CONSTANT, 1},
    {"output_net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {184, 0, 0, 0}, 237112, 184, NETC_INIT_CONSTANT, 0},
    {"output_net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {184, 0, 0, 0}, 7552, 184, NETC_INIT_CONSTANT, 0},
    {"output_net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {184, 0, 0, 0}, 7736, 184, NETC_INIT_CONSTANT, 1},
    {"output_net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {184, 0, 0, 0}, 51, 1, NETC_INIT_CONSTANT, 0},
    {"output_net.4.weight", NETC_PARAMETER, NETC_ROLE_LINEAR_WEIGHT, 2, {10, 184, 0, 0}, 237296, 1840, NETC_INIT_UNIFORM, 0.0737209767},
    {"output_net.4.bias", NETC_PARAMETER, NETC_ROLE_LINEAR_BIAS, 1, {10, 0, 0, 0}, 239136, 10, NETC_INIT_UNIFORM, 0.0737209767},
};

static const NetcLayerInfo layers[] = {
    {"input_net.0", "conv 3x3", "", 32, 32, 32, 896, 884736, 67633152},
    {"blocks.0.block.0.net.0", "bn", "input_net.0", 32, 32, 32, 64, 0, 0},
    {"blocks.0.block.0.net.1", "act relu", "blocks.0.block.0.net.0", 32, 32, 32, 0, 0, 0},
    {"blocks.0.block.0.net.2", "conv 1x1", "blocks.0.block.0.net.1", 32, 32, 32, 1024, 1048576, 16908288},
    {"blocks.0.block.0.net.3", "bn", "blocks.0.block.0.net.2", 32, 32, 32, 64, 0, 0},
    {"blocks.0.block.0.net.4", "act relu", "blocks.0.block.0.net.3", 32, 32, 32, 0, 0, 0},
    {"blocks.0.block.0.net.5", "conv 3x3", "blocks.0.block.0.net.4", 16, 32, 32, 4608, 4718592, 0},
    {"blocks.0.block.0", "concat", "blocks.0.block.0.net.5 input_net.0", 48, 32, 32, 0, 0, 0},
    {"blocks.0.block.1.net.0", "bn", "blocks.0.block.0", 48, 32, 32, 96, 0, 0},
    {"blocks.0.block.1.net.1", "act relu", "blocks.0.block.1.net.0", 48, 32, 32, 0, 0, 0},
    {"blocks.0.block.1.net.2", "conv 1x1", "blocks.0.block.1.net.1", 32, 32, 32, 1536, 1572864, 16908288},
    {"blocks.0.block.1.net.3", "bn", "blocks.0.block.1.net.2", 32, 32, 32, 64, 0, 0},
    {"blocks.0.block.1.net.4", "act relu", "blocks.0.block.1.net.3", 32, 32, 32, 0, 0, 0},
    {"blocks.0.block.1.net.5", "conv 3x3", "blocks.0.block.1.net.4", 16, 32, 32, 4608, 4718592, 0},
    {"blocks.0.block.1", "concat", "blocks.0.block.1.net.5 blocks.0.block.0", 64, 32, 32, 0, 0, 0},
    {"blocks.0.block.2.net.0", "bn", "blocks.0.block.1", 64, 32, 32, 128, 0, 0},
    {"blocks.0.block.2.net.1", "act relu", "blocks.0.block.2.net.0", 64, 32, 32, 0, 0, 0},
    {"blocks.0.block.2.net.2", "conv 1x1", "blocks.0.block.2.net.1", 32, 32, 32, 2048, 2097152, 16908288},
    {"blocks.0.block.2.net.3", "bn", "blocks.0.block.2.net.2", 32, 32, 32, 64, 0, 0},
    {"blocks.0.block.2.net.4", "act relu", "blocks.0.block.2.net.3", 32, 32, 32, 0, 0, 0},
    {"blocks.0.block.2.net.5", "conv 3x3", "blocks.0.block.2.net.4", 16, 32, 32, 4608, 4718592, 0},
    {"blocks.0.block.2", "concat", "blocks.0.block.2.net.5 blocks.0.block.1", 80, 32, 32, 0, 0, 0},
    {"blocks.0.block.3.net.0", "bn", "blocks.0.block.2", 80, 32, 32, 160, 0, 0},
    {"blocks.0.block.3.net.1", "act relu", "blocks.0.block.3.net.0", 80, 32, 32, 0, 0, 0},
    {"blocks.0.block.3.net.2", "conv 1x1", "blocks.0.block.3.net.1", 32, 32, 32, 2560, 2621440, 16908288},
    {"blocks.0.block.3.net.3", "bn", "blocks.0.block.3.net.2", 32, 32, 32, 64, 0, 0},
    {"blocks.0.block.3.net.4", "act relu", "blocks.0.block.3.net.3", 32, 32, 32, 0, 0, 0},
    {"blocks.0.block.3.net.5", "conv 3x3", "blocks.0.block.3.net.4", 16, 32, 32, 4608, 4718592, 0},
    {"blocks.0.block.3", "concat", "blocks.0.block.3.net.5 blocks.0.block.2", 96, 32, 32, 0, 0, 0},
    {"blocks.0.block.4.net.0", "bn", "blocks.0.block.3", 96, 32, 32, 192, 0, 0},
    {"blocks.0.block.4.net.1", "act relu", "blocks.0.block.4.net.0", 96, 32, 32, 0, 0, 0},
    {"blocks.0.block.4.net.2", "conv 1x1", "blocks.0.block.4.net.1", 32, 32, 32, 3072, 3145728, 16908288},
    {"blocks.0.block.4.net.3", "bn", "blocks.0.block.4.net.2", 32, 32, 32, 64, 0, 0},
    {"blocks.0.block.4.net.4", "act relu", "blocks.0.block.4.net.3", 32, 32, 32, 0, 0, 0},
    {"blocks.0.block.4.net.5", "conv 3x3", "blocks.0.block.4.net.4", 16, 32, 32, 4608, 4718592, 0},
    {"blocks.0.block.4", "concat", "blocks.0.block.4.net.5 blocks.0.block.3", 112, 32, 32, 0, 0, 0},
    {"blocks.0.block.5.net.0", "bn", "blocks.0.block.4", 112, 32, 32, 224, 0, 0},
    {"blocks.0.block.5.net.1", "act relu", "blocks.0.block.5.net.0", 112, 32, 32, 0, 0, 0},
    {"blocks.0.block.5.net.2", "conv 1x1", "blocks.0.block.5.net.1", 32, 32, 32, 3584, 3670016, 16908288},
    {"blocks.0.block.5.net.3", "bn", "blocks.0.block.5.net.2", 32, 32, 32, 64, 0, 0},
    {"blocks.0.block.5.net.4", "act relu", "blocks.0.block.5.net.3", 32, 32, 32, 0, 0, 0},
    {"blocks.0.block.5.net.5", "conv 3x3", "blocks.0.block.5.net.4", 16, 32, 32, 4608, 4718592, 0},
    {"blocks.0.block.5", "concat", "blocks.0.block.5.net.5 blocks.0.block.4", 128, 32, 32, 0, 0, 0},
    {"blocks.1.transition.0", "bn", "blocks.0.block.5", 128, 32, 32, 256, 0, 0},
    {"blocks.1.transition.1", "act relu", "blocks.1.transition.0", 128, 32, 32, 0, 0, 0},
    {"blocks.1.transition.2", "conv 1x1", "blocks.1.transition.1", 64, 32, 32, 8192, 8388608, 21626880},
    {"blocks.1.transition.3", "avgpool 2x2", "blocks.1.transition.2", 64, 16, 16, 0, 0, 17301504},
    {"blocks.2.block.0.net.0", "bn", "blocks.1.transition.3", 64, 16, 16, 128, 0, 0},
    {"blocks.2.block.0.net.1", "act relu", "blocks.2.block.0.net.0", 64, 16, 16, 0, 0, 0},
    {"blocks.2.block.0.net.2", "conv 1x1", "blocks.2.block.0.net.1", 32, 16, 16, 2048, 524288, 4325376},
    {"blocks.2.block.0.net.3", "bn", "blocks.2.block.0.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.2.block.0.net.4", "act relu", "blocks.2.block.0.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.2.block.0.net.5", "conv 3x3", "blocks.2.block.0.net.4", 16, 16, 16, 4608, 1179648, 0},
    {"blocks.2.block.0", "concat", "blocks.2.block.0.net.5 blocks.1.transition.3", 80, 16, 16, 0, 0, 0},
    {"blocks.2.block.1.net.0", "bn", "blocks.2.block.0", 80, 16, 16, 160, 0, 0},
    {"blocks.2.block.1.net.1", "act relu", "blocks.2.block.1.net.0", 80, 16, 16, 0, 0, 0},
    {"blocks.2.block.1.net.2", "conv 1x1", "blocks.2.block.1.net.1", 32, 16, 16, 2560, 655360, 4325376},
    {"blocks.2.block.1.net.3", "bn", "blocks.2.block.1.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.2.block.1.net.4", "act relu", "blocks.2.block.1.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.2.block.1.net.5", "conv 3x3", "blocks.2.block.1.net.4", 16, 16, 16, 4608, 1179648, 0},
    {"blocks.2.block.1", "concat", "blocks.2.block.1.net.5 blocks.2.block.0", 96, 16, 16, 0, 0, 0},
    {"blocks.2.block.2.net.0", "bn", "blocks.2.block.1", 96, 16, 16, 192, 0, 0},
    {"blocks.2.block.2.net.1", "act relu", "blocks.2.block.2.net.0", 96, 16, 16, 0, 0, 0},
    {"blocks.2.block.2.net.2", "conv 1x1", "blocks.2.block.2.net.1", 32, 16, 16, 3072, 786432, 4325376},
    {"blocks.2.block.2.net.3", "bn", "blocks.2.block.2.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.2.block.2.net.4", "act relu", "blocks.2.block.2.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.2.block.2.net.5", "conv 3x3", "blocks.2.block.2.net.4", 16, 16, 16, 4608, 1179648, 0},
    {"blocks.2.block.2", "concat", "blocks.2.block.2.net.5 blocks.2.block.1", 112, 16, 16, 0, 0, 0},
    {"blocks.2.block.3.net.0", "bn", "blocks.2.block.2", 112, 16, 16, 224, 0, 0},
    {"blocks.2.block.3.net.1", "act relu", "blocks.2.block.3.net.0", 112, 16, 16, 0, 0, 0},
    {"blocks.2.block.3.net.2", "conv 1x1", "blocks.2.block.3.net.1", 32, 16, 16, 3584, 917504, 4325376},
    {"blocks.2.block.3.net.3", "bn", "blocks.2.block.3.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.2.block.3.net.4", "act relu", "blocks.2.block.3.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.2.block.3.net.5", "conv 3x3", "blocks.2.block.3.net.4", 16, 16, 16, 4608, 1179648, 0},
    {"blocks.2.block.3", "concat", "blocks.2.block.3.net.5 blocks.2.block.2", 128, 16, 16, 0, 0, 0},
    {"blocks.2.block.4.net.0", "bn", "blocks.2.block.3", 128, 16, 16, 256, 0, 0},
    {"blocks.2.block.4.net.1", "act relu", "blocks.2.block.4.net.0", 128, 16, 16, 0, 0, 0},
    {"blocks.2.block.4.net.2", "conv 1x1", "blocks.2.block.4.net.1", 32, 16, 16, 4096, 1048576, 4325376},
    {"blocks.2.block.4.net.3", "bn", "blocks.2.block.4.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.2.block.4.net.4", "act relu", "blocks.2.block.4.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.2.block.4.net.5", "conv 3x3", "blocks.2.block.4.net.4", 16, 16, 16, 4608, 1179648, 0},
    {"blocks.2.block.4", "concat", "blocks.2.block.4.net.5 blocks.2.block.3", 144, 16, 16, 0, 0, 0},
    {"blocks.2.block.5.net.0", "bn", "blocks.2.block.4", 144, 16, 16, 288, 0, 0},
    {"blocks.2.block.5.net.1", "act relu", "blocks.2.block.5.net.0", 144, 16, 16, 0, 0, 0},
    {"blocks.2.block.5.net.2", "conv 1x1", "blocks.2.block.5.net.1", 32, 16, 16, 4608, 1179648, 4325376},
    {"blocks.2.block.5.net.3", "bn", "blocks.2.block.5.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.2.block.5.net.4", "act relu", "blocks.2.block.5.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.2.block.5.net.5", "conv 3x3", "blocks.2.block.5.net.4", 16, 16, 16, 4608, 1179648, 0},
    {"blocks.2.block.5", "concat", "blocks.2.block.5.net.5 blocks.2.block.4", 160, 16, 16, 0, 0, 0},
    {"blocks.3.transition.0", "bn", "blocks.2.block.5", 160, 16, 16, 320, 0, 0},
    {"blocks.3.transition.1", "act relu", "blocks.3.transition.0", 160, 16, 16, 0, 0, 0},
    {"blocks.3.transition.2", "conv 1x1", "blocks.3.transition.1", 80, 16, 16, 12800, 3276800, 6127616},
    {"blocks.3.transition.3", "avgpool 2x2", "blocks.3.transition.2", 80, 8, 8, 0, 0, 5570560},
    {"blocks.4.block.0.net.0", "bn", "blocks.3.transition.3", 80, 8, 8, 160, 0, 0},
    {"blocks.4.block.0.net.1", "act relu", "blocks.4.block.0.net.0", 80, 8, 8, 0, 0, 0},
    {"blocks.4.block.0.net.2", "conv 1x1", "blocks.4.block.0.net.1", 32, 8, 8, 2560, 163840, 1114112},
    {"blocks.4.block.0.net.3", "bn", "blocks.4.block.0.net.2", 32, 8, 8, 64, 0, 0},
    {"blocks.4.block.0.net.4", "act relu", "blocks.4.block.0.net.3", 32, 8, 8, 0, 0, 0},
    {"blocks.4.block.0.net.5", "conv 3x3", "blocks.4.block.0.net.4", 16, 8, 8, 4608, 294912, 0},
    {"blocks.4.block.0", "concat", "blocks.4.block.0.net.5 blocks.3.transition.3", 96, 8, 8, 0, 0, 0},
    {"blocks.4.block.1.net.0", "bn", "blocks.4.block.0", 96, 8, 8, 192, 0, 0},
    {"blocks.4.block.1.net.1", "act relu", "blocks.4.block.1.net.0", 96, 8, 8, 0, 0, 0},
    {"blocks.4.block.1.net.2", "conv 1x1", "blocks.4.block.1.net.1", 32, 8, 8, 3072, 196608, 1114112},
    {"blocks.4.block.1.net.3", "bn", "blocks.4.block.1.net.2", 32, 8, 8, 64, 0, 0},
    {"blocks.4.block.1.net.4", "act relu", "blocks.4.block.1.net.3", 32, 8, 8, 0, 0, 0},
    {"blocks.4.block.1.net.5", "conv 3x3", "blocks.4.block.1.net.4", 16, 8, 8, 4608, 294912, 0},
    {"blocks.4.block.1", "concat", "blocks.4.block.1.net.5 blocks.4.block.0", 112, 8, 8, 0, 0, 0},
    {"blocks.4.block.2.net.0", "bn", "blocks.4.block.1", 112, 8, 8, 224, 0, 0},
    {"blocks.4.block.2.net.1", "act relu", "blocks.4.block.2.net.0", 112, 8, 8, 0, 0, 0},
    {"blocks.4.block.2.net.2", "conv 1x1", "blocks.4.block.2.net.1", 32, 8, 8, 3584, 229376, 1114112},
    {"blocks.4.block.2.net.3", "bn", "blocks.4.block.2.net.2", 32, 8, 8, 64, 0, 0},
    {"blocks.4.block.2.net.4", "act relu", "blocks.4.block.2.net.3", 32, 8, 8, 0, 0, 0},
    {"blocks.4.block.2.net.5", "conv 3x3", "blocks.4.block.2.net.4", 16, 8, 8, 4608, 294912, 0},
    {"blocks.4.block.2", "concat", "blocks.4.block.2.net.5 blocks.4.block.1", 128, 8, 8, 0, 0, 0},
    {"blocks.4.block.3.net.0", "bn", "blocks.4.block.2", 128, 8, 8, 256, 0, 0},
    {"blocks.4.block.3.net.1", "act relu", "blocks.4.block.3.net.0", 128, 8, 8, 0, 0, 0},
    {"blocks.4.block.3.net.2", "conv 1x1", "blocks.4.block.3.net.1", 32, 8, 8, 4096, 262144, 1114112},
    {"blocks.4.block.3.net.3", "bn", "blocks.4.block.3.net.2", 32, 8, 8, 64, 0, 0},
    {"blocks.4.block.3.net.4", "act relu", "blocks.4.block.3.net.3", 32, 8, 8, 0, 0, 0},
    {"blocks.4.block.3.net.5", "conv 3x3", "blocks.4.block.3.net.4", 16, 8, 8, 4608, 294912, 0},
    {"blocks.4.block.3", "concat", "blocks.4.block.3.net.5 blocks.4.block.2", 144, 8, 8, 0, 0, 0},
    {"blocks.4.block.4.net.0", "bn", "blocks.4.block.3", 144, 8, 8, 288, 0, 0},
    {"blocks.4.block.4.net.1", "act relu", "blocks.4.block.4.net.0", 144, 8, 8, 0, 0, 0},
    {"blocks.4.block.4.net.2", "conv 1x1", "blocks.4.block.4.net.1", 32, 8, 8, 4608, 294912, 1114112},
    {"blocks.4.block.4.net.3", "bn", "blocks.4.block.4.net.2", 32, 8, 8, 64, 0, 0},
    {"blocks.4.block.4.net.4", "act relu", "blocks.4.block.4.net.3", 32, 8, 8, 0, 0, 0},
    {"blocks.4.block.4.net.5", "conv 3x3", "blocks.4.block.4.net.4", 16, 8, 8, 4608, 294912, 0},
    {"blocks.4.block.4", "concat", "blocks.4.block.4.net.5 blocks.4.block.3", 160, 8, 8, 0, 0, 0},
    {"blocks.4.block.5.net.0", "bn", "blocks.4.block.4", 160, 8, 8, 320, 0, 0},
    {"blocks.4.block.5.net.1", "act relu", "blocks.4.block.5.net.0", 160, 8, 8, 0, 0, 0},
    {"blocks.4.block.5.net.2", "conv 1x1", "blocks.4.block.5.net.1", 32, 8, 8, 5120, 327680, 1114112},
    {"blocks.4.block.5.net.3", "bn", "blocks.4.block.5.net.2", 32, 8, 8, 64, 0, 0},
    {"blocks.4.block.5.net.4", "act relu", "blocks.4.block.5.net.3", 32, 8, 8, 0, 0, 0},
    {"blocks.4.block.5.net.5", "conv 3x3", "blocks.4.block.5.net.4", 16, 8, 8, 4608, 294912, 0},
    {"blocks.4.block.5", "concat", "blocks.4.block.5.net.5 blocks.4.block.4", 176, 8, 8, 0, 0, 0},
    {"blocks.5.transition.0", "bn", "blocks.4.block.5", 176, 8, 8, 352, 0, 0},
    {"blocks.5.transition.1", "act relu", "blocks.5.transition.0", 176, 8, 8, 0, 0, 0},
    {"blocks.5.transition.2", "conv 1x1", "blocks.5.transition.1", 88, 8, 8, 15488, 991232, 1507328},
    {"blocks.5.transition.3", "avgpool 2x2", "blocks.5.transition.2", 88, 4, 4, 0, 0, 1441792},
    {"blocks.6.block.0.net.0", "bn", "blocks.5.transition.3", 88, 4, 4, 176, 0, 0},
    {"blocks.6.block.0.net.1", "act relu", "blocks.6.block.0.net.0", 88, 4, 4, 0, 0, 0},
    {"blocks.6.block.0.net.2", "conv 1x1", "blocks.6.block.0.net.1", 32, 4, 4, 2816, 45056, 262144},
    {"blocks.6.block.0.net.3", "bn", "blocks.6.block.0.net.2", 32, 4, 4, 64, 0, 0},
    {"blocks.6.block.0.net.4", "act relu", "blocks.6.block.0.net.3", 32, 4, 4, 0, 0, 0},
    {"blocks.6.block.0.net.5", "conv 3x3", "blocks.6.block.0.net.4", 16, 4, 4, 4608, 73728, 0},
    {"blocks.6.block.0", "concat", "blocks.6.block.0.net.5 blocks.5.transition.3", 104, 4, 4, 0, 0, 0},
    {"blocks.6.block.1.net.0", "bn", "blocks.6.block.0", 104, 4, 4, 208, 0, 0},
    {"blocks.6.block.1.net.1", "act relu", "blocks.6.block.1.net.0", 104, 4, 4, 0, 0, 0},
    {"blocks.6.block.1.net.2", "conv 1x1", "blocks.6.block.1.net.1", 32, 4, 4, 3328, 53248, 262144},
    {"blocks.6.block.1.net.3", "bn", "blocks.6.block.1.net.2", 32, 4, 4, 64, 0, 0},
    {"blocks.6.block.1.net.4", "act relu", "blocks.6.block.1.net.3", 32, 4, 4, 0, 0, 0},
    {"blocks.6.block.1.net.5", "conv 3x3", "blocks.6.block.1.net.4", 16, 4, 4, 4608, 73728, 0},
    {"blocks.6.block.1", "concat", "blocks.6.block.1.net.5 blocks.6.block.0", 120, 4, 4, 0, 0, 0},
    {"blocks.6.block.2.net.0", "bn", "blocks.6.block.1", 120, 4, 4, 240, 0, 0},
    {"blocks.6.block.2.net.1", "act relu", "blocks.6.block.2.net.0", 120, 4, 4, 0, 0, 0},
    {"blocks.6.block.2.net.2", "conv 1x1", "blocks.6.block.2.net.1", 32, 4, 4, 3840, 61440, 262144},
    {"blocks.6.block.2.net.3", "bn", "blocks.6.block.2.net.2", 32, 4, 4, 64, 0, 0},
    {"blocks.6.block.2.net.4", "act relu", "blocks.6.block.2.net.3", 32, 4, 4, 0, 0, 0},
    {"blocks.6.block.2.net.5", "conv 3x3", "blocks.6.block.2.net.4", 16, 4, 4, 4608, 73728, 0},
    {"blocks.6.block.2", "concat", "blocks.6.block.2.net.5 blocks.6.block.1", 136, 4, 4, 0, 0, 0},
    {"blocks.6.block.3.net.0", "bn", "blocks.6.block.2", 136, 4, 4, 272, 0, 0},
    {"blocks.6.block.3.net.1", "act relu", "blocks.6.block.3.net.0", 136, 4, 4, 0, 0, 0},
    {"blocks.6.block.3.net.2", "conv 1x1", "blocks.6.block.3.net.1", 32, 4, 4, 4352, 69632, 262144},
    {"blocks.6.block.3.net.3", "bn", "blocks.6.block.3.net.2", 32, 4, 4, 64, 0, 0},
    {"blocks.6.block.3.net.4", "act relu", "blocks.6.block.3.net.3", 32, 4, 4, 0, 0, 0},
    {"blocks.6.block.3.net.5", "conv 3x3", "blocks.6.block.3.net.4", 16, 4, 4, 4608, 73728, 0},
    {"blocks.6.block.3", "concat", "blocks.6.block.3.net.5 blocks.6.block.2", 152, 4, 4, 0, 0, 0},
    {"blocks.6.block.4.net.0", "bn", "blocks.6.block.3", 152, 4, 4, 304, 0, 0},
    {"blocks.6.block.4.net.1", "act relu", "blocks.6.block.4.net.0", 152, 4, 4, 0, 0, 0},
    {"blocks.6.block.4.net.2", "conv 1x1", "blocks.6.block.4.net.1", 32, 4, 4, 4864, 77824, 262144},
    {"blocks.6.block.4.net.3", "bn", "blocks.6.block.4.net.2", 32, 4, 4, 64, 0, 0},
    {"blocks.6.block.4.net.4", "act relu", "blocks.6.block.4.net.3", 32, 4, 4, 0, 0, 0},
    {"blocks.6.block.4.net.5", "conv 3x3", "blocks.6.block.4.net.4", 16, 4, 4, 4608, 73728, 0},
    {"blocks.6.block.4", "concat", "blocks.6.block.4.net.5 blocks.6.block.3", 168, 4, 4, 0, 0, 0},
    {"blocks.6.block.5.net.0", "bn", "blocks.6.block.4", 168, 4, 4, 336, 0, 0},
    {"blocks.6.block.5.net.1", "act relu", "blocks.6.block.5.net.0", 168, 4, 4, 0, 0, 0},
    {"blocks.6.block.5.net.2", "conv 1x1", "blocks.6.block.5.net.1", 32, 4, 4, 5376, 86016, 262144},
    {"blocks.6.block.5.net.3", "bn", "blocks.6.block.5.net.2", 32, 4, 4, 64, 0, 0},
    {"blocks.6.block.5.net.4", "act relu", "blocks.6.block.5.net.3", 32, 4, 4, 0, 0, 0},
    {"blocks.6.block.5.net.5", "conv 3x3", "blocks.6.block.5.net.4", 16, 4, 4, 4608, 73728, 0},
    {"blocks.6.block.5", "concat", "blocks.6.block.5.net.5 blocks.6.block.4", 184, 4, 4, 0, 0, 0},
    {"output_net.0", "bn", "blocks.6.block.5", 184, 4, 4, 368, 0, 0},
    {"output_net.1", "act relu", "output_net.0", 184, 4, 4, 0, 0, 0},
    {"output_net.2", "avgpool global", "output_net.1", 184, 1, 1, 0, 0, 94208},
    {"output_net.3", "flatten", "output_net.2", 184, 1, 1, 0, 0, 0},
    {"output_net.4", "linear", "output_net.3", 10, 1, 1, 1850, 1840, 5120},
};

static const NetcKernelInfo kernels[] = {
    {"pack_winograd_3x3_n_n", "input_net.0", false, 15552, 0, 62208},
    {"pack_1x1_n_n", "blocks.0.block.0.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.0.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.0.block.1.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.1.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.0.block.2.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.2.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.0.block.3.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.3.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.0.block.4.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.4.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.0.block.5.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.5.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.1.transition.2", false, 0, 0, 0},
    {"pack_1x1_n_n", "blocks.2.block.0.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.0.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.2.block.1.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.1.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.2.block.2.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.2.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.2.block.3.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.3.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.2.block.4.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.4.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.2.block.5.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.5.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.3.transition.2", false, 0, 0, 0},
    {"pack_1x1_n_n", "blocks.4.block.0.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.0.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.4.block.1.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.1.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.4.block.2.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.2.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.4.block.3.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.3.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.4.block.4.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.4.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.4.block.5.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.5.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.5.transition.2", false, 0, 0, 0},
    {"pack_1x1_n_n", "blocks.6.block.0.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.0.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.6.block.1.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.1.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.6.block.2.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.2.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.6.block.3.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.3.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.6.block.4.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.4.net.5", false, 82944, 0, 331776},
    {"pack_1x1_n_n", "blocks.6.block.5.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.5.net.5", false, 82944, 0, 331776},
    {"conv3x3_winograd_3_32_h32w32s1", "input_net.0", false, 1.13082e+08, 1.83501e+07, 2.25934e+08},
    {"moments_n", "input_net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.0.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h32w32s1", "blocks.0.block.0.net.2", false, 2.93601e+08, 3.35544e+07, 4.05704e+08},
    {"moments_n", "blocks.0.block.0.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.0.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.0.net.5", false, 3.97672e+08, 2.51658e+07, 6.01544e+08},
    {"moments_n", "blocks.0.block.0.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.1.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h32w32s1", "blocks.0.block.1.net.2", false, 4.3411e+08, 4.1943e+07, 5.8339e+08},
    {"moments_n", "blocks.0.block.1.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.1.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.1.net.5", false, 3.97672e+08, 2.51658e+07, 6.01544e+08},
    {"moments_n", "blocks.0.block.1.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.2.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h32w32s1", "blocks.0.block.2.net.2", false, 5.7462e+08, 5.03316e+07, 7.61076e+08},
    {"moments_n", "blocks.0.block.2.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.2.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.2.net.5", false, 3.97672e+08, 2.51658e+07, 6.01544e+08},
    {"moments_n", "blocks.0.block.2.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.3.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h32w32s1", "blocks.0.block.3.net.2", false, 7.15129e+08, 5.87203e+07, 9.38761e+08},
    {"moments_n", "blocks.0.block.3.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.3.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.3.net.5", false, 3.97672e+08, 2.51658e+07, 6.01544e+08},
    {"moments_n", "blocks.0.block.3.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.4.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h32w32s1", "blocks.0.block.4.net.2", false, 8.55638e+08, 6.71089e+07, 1.11645e+09},
    {"moments_n", "blocks.0.block.4.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.4.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.4.net.5", false, 3.97672e+08, 2.51658e+07, 6.01544e+08},
    {"moments_n", "blocks.0.block.4.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.5.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h32w32s1", "blocks.0.block.5.net.2", false, 9.96147e+08, 7.54975e+07, 1.29413e+09},
    {"moments_n", "blocks.0.block.5.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.block.5.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.5.net.5", false, 3.97672e+08, 2.51658e+07, 6.01544e+08},
    {"moments_n", "blocks.0.block.5.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.1.transition.0", false, 0, 0, 0},
    {"avgpool2x2_128_h32w32s2", "blocks.1.transition.3", false, 6.71089e+07, 8.38861e+07, 2.68435e+08},
    {"conv1x1_128_64_h16w16s1", "blocks.1.transition.2", false, 5.43162e+08, 2.51658e+07, 6.35246e+08},
    {"moments_n", "blocks.1.transition.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.0.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h16w16s1", "blocks.2.block.0.net.2", false, 1.43655e+08, 1.25829e+07, 1.90269e+08},
    {"moments_n", "blocks.2.block.0.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.0.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.0.net.5", false, 9.94181e+07, 6.29146e+06, 1.50386e+08},
    {"moments_n", "blocks.2.block.0.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.1.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h16w16s1", "blocks.2.block.1.net.2", false, 1.78782e+08, 1.46801e+07, 2.3469e+08},
    {"moments_n", "blocks.2.block.1.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.1.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.1.net.5", false, 9.94181e+07, 6.29146e+06, 1.50386e+08},
    {"moments_n", "blocks.2.block.1.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.2.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h16w16s1", "blocks.2.block.2.net.2", false, 2.1391e+08, 1.67772e+07, 2.79112e+08},
    {"moments_n", "blocks.2.block.2.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.2.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.2.net.5", false, 9.94181e+07, 6.29146e+06, 1.50386e+08},
    {"moments_n", "blocks.2.block.2.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.3.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h16w16s1", "blocks.2.block.3.net.2", false, 2.49037e+08, 1.88744e+07, 3.23533e+08},
    {"moments_n", "blocks.2.block.3.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.3.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.3.net.5", false, 9.94181e+07, 6.29146e+06, 1.50386e+08},
    {"moments_n", "blocks.2.block.3.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.4.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h16w16s1", "blocks.2.block.4.net.2", false, 2.84164e+08, 2.09715e+07, 3.67955e+08},
    {"moments_n", "blocks.2.block.4.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.4.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.4.net.5", false, 9.94181e+07, 6.29146e+06, 1.50386e+08},
    {"moments_n", "blocks.2.block.4.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.5.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h16w16s1", "blocks.2.block.5.net.2", false, 3.19291e+08, 2.30687e+07, 4.12376e+08},
    {"moments_n", "blocks.2.block.5.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.block.5.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.5.net.5", false, 9.94181e+07, 6.29146e+06, 1.50386e+08},
    {"moments_n", "blocks.2.block.5.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.3.transition.0", false, 0, 0, 0},
    {"avgpool2x2_160_h16w16s2", "blocks.3.transition.3", false, 2.09715e+07, 2.62144e+07, 8.38861e+07},
    {"conv1x1_160_80_h8w8s1", "blocks.3.transition.2", false, 2.11681e+08, 7.86432e+06, 2.46177e+08},
    {"moments_n", "blocks.3.transition.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.0.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h8w8s1", "blocks.4.block.0.net.2", false, 4.46956e+07, 2.62144e+06, 5.86726e+07},
    {"moments_n", "blocks.4.block.0.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.0.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.0.net.5", false, 2.48545e+07, 0, 3.75965e+07},
    {"moments_n", "blocks.4.block.0.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.1.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h8w8s1", "blocks.4.block.1.net.2", false, 5.34774e+07, 3.14573e+06, 6.9778e+07},
    {"moments_n", "blocks.4.block.1.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.1.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.1.net.5", false, 2.48545e+07, 0, 3.75965e+07},
    {"moments_n", "blocks.4.block.1.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.2.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h8w8s1", "blocks.4.block.2.net.2", false, 6.22592e+07, 3.67002e+06, 8.08833e+07},
    {"moments_n", "blocks.4.block.2.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.2.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.2.net.5", false, 2.48545e+07, 0, 3.75965e+07},
    {"moments_n", "blocks.4.block.2.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.3.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h8w8s1", "blocks.4.block.3.net.2", false, 7.1041e+07, 4.1943e+06, 9.19887e+07},
    {"moments_n", "blocks.4.block.3.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.3.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.3.net.5", false, 2.48545e+07, 0, 3.75965e+07},
    {"moments_n", "blocks.4.block.3.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.4.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h8w8s1", "blocks.4.block.4.net.2", false, 7.98228e+07, 4.71859e+06, 1.03094e+08},
    {"moments_n", "blocks.4.block.4.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.4.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.4.net.5", false, 2.48545e+07, 0, 3.75965e+07},
    {"moments_n", "blocks.4.block.4.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.5.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h8w8s1", "blocks.4.block.5.net.2", false, 8.86047e+07, 5.24288e+06, 1.14199e+08},
    {"moments_n", "blocks.4.block.5.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.block.5.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.5.net.5", false, 2.48545e+07, 0, 3.75965e+07},
    {"moments_n", "blocks.4.block.5.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.5.transition.0", false, 0, 0, 0},
    {"avgpool2x2_176_h8w8s2", "blocks.5.transition.3", false, 5.76717e+06, 7.20896e+06, 2.30687e+07},
    {"conv1x1_176_88_h4w4s1", "blocks.5.transition.2", false, 6.39795e+07, 1.44179e+06, 7.42523e+07},
    {"moments_n", "blocks.5.transition.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.0.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h4w4s1", "blocks.6.block.0.net.2", false, 1.22716e+07, 0, 1.60563e+07},
    {"moments_n", "blocks.6.block.0.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.0.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.0.net.5", false, 6.21363e+06, 0, 9.39913e+06},
    {"moments_n", "blocks.6.block.0.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.1.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h4w4s1", "blocks.6.block.1.net.2", false, 1.44671e+07, 0, 1.88327e+07},
    {"moments_n", "blocks.6.block.1.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.1.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.1.net.5", false, 6.21363e+06, 0, 9.39913e+06},
    {"moments_n", "blocks.6.block.1.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.2.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h4w4s1", "blocks.6.block.2.net.2", false, 1.66625e+07, 0, 2.1609e+07},
    {"moments_n", "blocks.6.block.2.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.2.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.2.net.5", false, 6.21363e+06, 0, 9.39913e+06},
    {"moments_n", "blocks.6.block.2.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.3.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h4w4s1", "blocks.6.block.3.net.2", false, 1.8858e+07, 1.11411e+06, 2.43853e+07},
    {"moments_n", "blocks.6.block.3.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.3.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.3.net.5", false, 6.21363e+06, 0, 9.39913e+06},
    {"moments_n", "blocks.6.block.3.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.4.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h4w4s1", "blocks.6.block.4.net.2", false, 2.10534e+07, 1.24518e+06, 2.71617e+07},
    {"moments_n", "blocks.6.block.4.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.4.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.4.net.5", false, 6.21363e+06, 0, 9.39913e+06},
    {"moments_n", "blocks.6.block.4.net.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.5.net.0", false, 0, 0, 0},
    {"conv1x1_n_32_h4w4s1", "blocks.6.block.5.net.2", false, 2.32489e+07, 1.37626e+06, 2.9938e+07},
    {"moments_n", "blocks.6.block.5.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.block.5.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.5.net.5", false, 6.21363e+06, 0, 9.39913e+06},
    {"moments_n", "blocks.6.block.5.net.5", false, 0, 0, 0},
    {"norm_scale_n", "output_net.0", false, 0, 0, 0},
    {"avgpool4x4_184_h4w4s1", "output_net.2", false, 1.50733e+06, 1.50733e+06, 6.02931e+06},
    {"linear_184_10", "output_net.4", false, 472320, 0, 947200},
    {"cross_entropy_10", "", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.5.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.6.block.5.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.4.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.6.block.4.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.3.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.6.block.3.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.2.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.6.block.2.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.1.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.6.block.1.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.block.0.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.6.block.0.net.2", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "blocks.5.transition.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.5.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.4.block.5.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.4.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.4.block.4.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.3.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.4.block.3.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.2.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.4.block.2.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.1.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.4.block.1.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.block.0.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.4.block.0.net.2", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "blocks.3.transition.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.5.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.2.block.5.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.4.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.2.block.4.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.3.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.2.block.3.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.2.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.2.block.2.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.1.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.2.block.1.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.block.0.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.2.block.0.net.2", true, 0, 0, 0},
    {"pack_1x1_n_n_v2", "blocks.1.transition.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.5.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.0.block.5.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.4.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.0.block.4.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.3.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.0.block.3.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.2.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.0.block.2.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.1.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.0.block.1.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.0.block.0.net.5", true, 82944, 0, 331776},
    {"pack_1x1_n_n_v2", "blocks.0.block.0.net.2", true, 0, 0, 0},
    {"cross_entropy_grad_10", "", true, 0, 0, 0},
    {"linear_weight_grad_184_10", "output_net.4", true, 471040, 0, 942080},
    {"linear_data_grad_184_10", "output_net.4", true, 471040, 0, 942080},
    {"avgpool_grad4x4_184_h4w4s1", "output_net.2", true, 3.39149e+06, 3.01466e+06, 1.3566e+07},
    {"norm_backward_n", "output_net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.5.net.5", true, 6.17267e+06, 0, 9.30161e+06},
    {"conv3x3_combine_weight_grad_32", "blocks.6.block.5.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.5.net.5", true, 6.34061e+06, 0, 1.0232e+07},
    {"norm_backward_n", "blocks.6.block.5.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h4w4s1", "blocks.6.block.5.net.2", true, 2.32489e+07, 1.37626e+06, 3.08212e+07},
    {"conv1x1_combine_weight_grad_n", "blocks.6.block.5.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h4w4s1", "blocks.6.block.5.net.2", true, 2.53133e+07, 4.12877e+06, 3.81956e+07},
    {"norm_backward_n", "blocks.6.block.5.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.4.net.5", true, 6.17267e+06, 0, 9.30161e+06},
    {"conv3x3_combine_weight_grad_32", "blocks.6.block.4.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.4.net.5", true, 6.34061e+06, 0, 1.0232e+07},
    {"norm_backward_n", "blocks.6.block.4.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h4w4s1_v2", "blocks.6.block.4.net.2", true, 2.10534e+07, 1.24518e+06, 2.79607e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.6.block.4.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h4w4s1", "blocks.6.block.4.net.2", true, 2.29212e+07, 3.73555e+06, 3.46328e+07},
    {"norm_backward_n", "blocks.6.block.4.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.3.net.5", true, 6.17267e+06, 0, 9.30161e+06},
    {"conv3x3_combine_weight_grad_32", "blocks.6.block.3.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.3.net.5", true, 6.34061e+06, 0, 1.0232e+07},
    {"norm_backward_n", "blocks.6.block.3.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h4w4s1_v2", "blocks.6.block.3.net.2", true, 1.8858e+07, 1.11411e+06, 2.51003e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.6.block.3.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h4w4s1", "blocks.6.block.3.net.2", true, 2.05292e+07, 3.34234e+06, 3.107e+07},
    {"norm_backward_n", "blocks.6.block.3.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.2.net.5", true, 6.17267e+06, 0, 9.30161e+06},
    {"conv3x3_combine_weight_grad_32", "blocks.6.block.2.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.2.net.5", true, 6.34061e+06, 0, 1.0232e+07},
    {"norm_backward_n", "blocks.6.block.2.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h4w4s1", "blocks.6.block.2.net.2", true, 1.66625e+07, 0, 2.22398e+07},
    {"conv1x1_combine_weight_grad_n", "blocks.6.block.2.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h4w4s1", "blocks.6.block.2.net.2", true, 1.81371e+07, 0, 2.75072e+07},
    {"norm_backward_n", "blocks.6.block.2.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.1.net.5", true, 6.17267e+06, 0, 9.30161e+06},
    {"conv3x3_combine_weight_grad_32", "blocks.6.block.1.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.1.net.5", true, 6.34061e+06, 0, 1.0232e+07},
    {"norm_backward_n", "blocks.6.block.1.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h4w4s1_v2", "blocks.6.block.1.net.2", true, 1.44671e+07, 0, 1.93794e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.6.block.1.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h4w4s1", "blocks.6.block.1.net.2", true, 1.5745e+07, 0, 2.39445e+07},
    {"norm_backward_n", "blocks.6.block.1.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.0.net.5", true, 6.17267e+06, 0, 9.30161e+06},
    {"conv3x3_combine_weight_grad_32", "blocks.6.block.0.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.0.net.5", true, 6.34061e+06, 0, 1.0232e+07},
    {"norm_backward_n", "blocks.6.block.0.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h4w4s1_v2", "blocks.6.block.0.net.2", true, 1.22716e+07, 0, 1.65189e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.6.block.0.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h4w4s1", "blocks.6.block.0.net.2", true, 1.3353e+07, 0, 2.03817e+07},
    {"norm_backward_n", "blocks.6.block.0.net.0", true, 0, 0, 0},
    {"conv1x1_weight_grad_176_88_h4w4s1", "blocks.5.transition.2", true, 6.39795e+07, 1.44179e+06, 7.67966e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.5.transition.2", true, 0, 0, 0},
    {"conv1x1_data_grad_88_176_h4w4s1", "blocks.5.transition.2", true, 6.39795e+07, 1.44179e+06, 7.42523e+07},
    {"avgpool_grad2x2_176_h8w8s2", "blocks.5.transition.3", true, 1.29761e+07, 1.29761e+07, 5.19045e+07},
    {"norm_backward_n", "blocks.5.transition.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.5.net.5", true, 2.46907e+07, 0, 3.72064e+07},
    {"conv3x3_combine_weight_grad_32", "blocks.4.block.5.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.5.net.5", true, 2.53624e+07, 0, 4.09279e+07},
    {"norm_backward_n", "blocks.4.block.5.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_160_32_h8w8s1", "blocks.4.block.5.net.2", true, 8.86047e+07, 5.24288e+06, 1.17564e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.4.block.5.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h8w8s1", "blocks.4.block.5.net.2", true, 9.6469e+07, 1.57286e+07, 1.45657e+08},
    {"norm_backward_n", "blocks.4.block.5.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.4.net.5", true, 2.46907e+07, 0, 3.72064e+07},
    {"conv3x3_combine_weight_grad_32", "blocks.4.block.4.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.4.net.5", true, 2.53624e+07, 0, 4.09279e+07},
    {"norm_backward_n", "blocks.4.block.4.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h8w8s1", "blocks.4.block.4.net.2", true, 7.98228e+07, 4.71859e+06, 1.06122e+08},
    {"conv1x1_combine_weight_grad_n", "blocks.4.block.4.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h8w8s1", "blocks.4.block.4.net.2", true, 8.69007e+07, 1.41558e+07, 1.31406e+08},
    {"norm_backward_n", "blocks.4.block.4.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.3.net.5", true, 2.46907e+07, 0, 3.72064e+07},
    {"conv3x3_combine_weight_grad_32", "blocks.4.block.3.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.3.net.5", true, 2.53624e+07, 0, 4.09279e+07},
    {"norm_backward_n", "blocks.4.block.3.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h8w8s1_v2", "blocks.4.block.3.net.2", true, 7.1041e+07, 4.1943e+06, 9.46802e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.4.block.3.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h8w8s1", "blocks.4.block.3.net.2", true, 7.73325e+07, 1.25829e+07, 1.17155e+08},
    {"norm_backward_n", "blocks.4.block.3.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.2.net.5", true, 2.46907e+07, 0, 3.72064e+07},
    {"conv3x3_combine_weight_grad_32", "blocks.4.block.2.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.2.net.5", true, 2.53624e+07, 0, 4.09279e+07},
    {"norm_backward_n", "blocks.4.block.2.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h8w8s1_v2", "blocks.4.block.2.net.2", true, 6.22592e+07, 3.67002e+06, 8.32384e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.4.block.2.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h8w8s1", "blocks.4.block.2.net.2", true, 6.77642e+07, 1.101e+07, 1.02903e+08},
    {"norm_backward_n", "blocks.4.block.2.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.1.net.5", true, 2.46907e+07, 0, 3.72064e+07},
    {"conv3x3_combine_weight_grad_32", "blocks.4.block.1.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.1.net.5", true, 2.53624e+07, 0, 4.09279e+07},
    {"norm_backward_n", "blocks.4.block.1.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h8w8s1", "blocks.4.block.1.net.2", true, 5.34774e+07, 3.14573e+06, 7.17966e+07},
    {"conv1x1_combine_weight_grad_n", "blocks.4.block.1.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h8w8s1", "blocks.4.block.1.net.2", true, 5.8196e+07, 9.43718e+06, 8.86523e+07},
    {"norm_backward_n", "blocks.4.block.1.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.0.net.5", true, 2.46907e+07, 0, 3.72064e+07},
    {"conv3x3_combine_weight_grad_32", "blocks.4.block.0.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.0.net.5", true, 2.53624e+07, 0, 4.09279e+07},
    {"norm_backward_n", "blocks.4.block.0.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h8w8s1_v2", "blocks.4.block.0.net.2", true, 4.46956e+07, 2.62144e+06, 6.03548e+07},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.4.block.0.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h8w8s1", "blocks.4.block.0.net.2", true, 4.86277e+07, 7.86432e+06, 7.44012e+07},
    {"norm_backward_n", "blocks.4.block.0.net.0", true, 0, 0, 0},
    {"conv1x1_weight_grad_160_80_h8w8s1", "blocks.3.transition.2", true, 2.11681e+08, 1.17965e+07, 2.54588e+08},
    {"conv1x1_combine_weight_grad_160", "blocks.3.transition.2", true, 0, 0, 0},
    {"conv1x1_data_grad_80_160_h8w8s1", "blocks.3.transition.2", true, 2.11681e+08, 1.04858e+07, 2.46177e+08},
    {"avgpool_grad2x2_160_h16w16s2", "blocks.3.transition.3", true, 4.71859e+07, 4.71859e+07, 1.88744e+08},
    {"norm_backward_n", "blocks.3.transition.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.5.net.5", true, 9.87628e+07, 8.38861e+06, 1.48826e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.2.block.5.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.5.net.5", true, 1.0145e+08, 1.25829e+07, 1.63712e+08},
    {"norm_backward_n", "blocks.2.block.5.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h16w16s1", "blocks.2.block.5.net.2", true, 3.19291e+08, 2.7263e+07, 4.24488e+08},
    {"conv1x1_combine_weight_grad_n", "blocks.2.block.5.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h16w16s1", "blocks.2.block.5.net.2", true, 3.47603e+08, 6.50117e+07, 5.25623e+08},
    {"norm_backward_n", "blocks.2.block.5.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.4.net.5", true, 9.87628e+07, 8.38861e+06, 1.48826e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.2.block.4.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.4.net.5", true, 1.0145e+08, 1.25829e+07, 1.63712e+08},
    {"norm_backward_n", "blocks.2.block.4.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h16w16s1_v2", "blocks.2.block.4.net.2", true, 2.84164e+08, 2.51658e+07, 3.78721e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.2.block.4.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h16w16s1", "blocks.2.block.4.net.2", true, 3.0933e+08, 5.87203e+07, 4.68618e+08},
    {"norm_backward_n", "blocks.2.block.4.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.3.net.5", true, 9.87628e+07, 8.38861e+06, 1.48826e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.2.block.3.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.3.net.5", true, 1.0145e+08, 1.25829e+07, 1.63712e+08},
    {"norm_backward_n", "blocks.2.block.3.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h16w16s1_v2", "blocks.2.block.3.net.2", true, 2.49037e+08, 2.30687e+07, 3.32954e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.2.block.3.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h16w16s1", "blocks.2.block.3.net.2", true, 2.71057e+08, 5.24288e+07, 4.11614e+08},
    {"norm_backward_n", "blocks.2.block.3.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.2.net.5", true, 9.87628e+07, 8.38861e+06, 1.48826e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.2.block.2.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.2.net.5", true, 1.0145e+08, 1.25829e+07, 1.63712e+08},
    {"norm_backward_n", "blocks.2.block.2.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h16w16s1", "blocks.2.block.2.net.2", true, 2.1391e+08, 2.09715e+07, 2.87186e+08},
    {"conv1x1_combine_weight_grad_n", "blocks.2.block.2.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h16w16s1", "blocks.2.block.2.net.2", true, 2.32784e+08, 4.61373e+07, 3.54609e+08},
    {"norm_backward_n", "blocks.2.block.2.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.1.net.5", true, 9.87628e+07, 8.38861e+06, 1.48826e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.2.block.1.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.1.net.5", true, 1.0145e+08, 1.25829e+07, 1.63712e+08},
    {"norm_backward_n", "blocks.2.block.1.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h16w16s1_v3", "blocks.2.block.1.net.2", true, 1.78782e+08, 1.88744e+07, 2.41419e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.2.block.1.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h16w16s1", "blocks.2.block.1.net.2", true, 1.94511e+08, 3.98459e+07, 2.97605e+08},
    {"norm_backward_n", "blocks.2.block.1.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.0.net.5", true, 9.87628e+07, 8.38861e+06, 1.48826e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.2.block.0.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.0.net.5", true, 1.0145e+08, 1.25829e+07, 1.63712e+08},
    {"norm_backward_n", "blocks.2.block.0.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_n_32_h16w16s1_v3", "blocks.2.block.0.net.2", true, 1.43655e+08, 1.67772e+07, 1.95652e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.2.block.0.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h16w16s1", "blocks.2.block.0.net.2", true, 1.56238e+08, 3.35544e+07, 2.40601e+08},
    {"norm_backward_n", "blocks.2.block.0.net.0", true, 0, 0, 0},
    {"conv1x1_weight_grad_128_64_h16w16s1", "blocks.1.transition.2", true, 5.43162e+08, 3.35544e+07, 6.56779e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.1.transition.2", true, 0, 0, 0},
    {"conv1x1_data_grad_64_128_h16w16s1", "blocks.1.transition.2", true, 5.43162e+08, 3.35544e+07, 6.35246e+08},
    {"avgpool_grad2x2_128_h32w32s2", "blocks.1.transition.3", true, 1.50995e+08, 1.50995e+08, 6.0398e+08},
    {"norm_backward_n", "blocks.1.transition.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.5.net.5", true, 3.95051e+08, 3.35544e+07, 5.95303e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.0.block.5.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.5.net.5", true, 4.05799e+08, 5.03316e+07, 6.54847e+08},
    {"norm_backward_n", "blocks.0.block.5.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_112_32_h32w32s1", "blocks.0.block.5.net.2", true, 9.96147e+08, 9.22747e+07, 1.33181e+09},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.0.block.5.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h32w32s1", "blocks.0.block.5.net.2", true, 1.08423e+09, 2.09715e+08, 1.64645e+09},
    {"norm_backward_n", "blocks.0.block.5.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.4.net.5", true, 3.95051e+08, 3.35544e+07, 5.95303e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.0.block.4.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.4.net.5", true, 4.05799e+08, 5.03316e+07, 6.54847e+08},
    {"norm_backward_n", "blocks.0.block.4.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_96_32_h32w32s1", "blocks.0.block.4.net.2", true, 8.55638e+08, 8.38861e+07, 1.14875e+09},
    {"conv1x1_combine_weight_grad_n", "blocks.0.block.4.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h32w32s1", "blocks.0.block.4.net.2", true, 9.31135e+08, 1.84549e+08, 1.41844e+09},
    {"norm_backward_n", "blocks.0.block.4.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.3.net.5", true, 3.95051e+08, 3.35544e+07, 5.95303e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.0.block.3.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.3.net.5", true, 4.05799e+08, 5.03316e+07, 6.54847e+08},
    {"norm_backward_n", "blocks.0.block.3.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_80_32_h32w32s1", "blocks.0.block.3.net.2", true, 7.15129e+08, 7.54975e+07, 9.65677e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.0.block.3.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h32w32s1", "blocks.0.block.3.net.2", true, 7.78043e+08, 1.59384e+08, 1.19042e+09},
    {"norm_backward_n", "blocks.0.block.3.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.2.net.5", true, 3.95051e+08, 3.35544e+07, 5.95303e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.0.block.2.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.2.net.5", true, 4.05799e+08, 5.03316e+07, 6.54847e+08},
    {"norm_backward_n", "blocks.0.block.2.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_64_32_h32w32s1", "blocks.0.block.2.net.2", true, 5.7462e+08, 6.71089e+07, 7.82608e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.0.block.2.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h32w32s1", "blocks.0.block.2.net.2", true, 6.24951e+08, 1.34218e+08, 9.62402e+08},
    {"norm_backward_n", "blocks.0.block.2.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.1.net.5", true, 3.95051e+08, 3.35544e+07, 5.95303e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.0.block.1.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.1.net.5", true, 4.05799e+08, 5.03316e+07, 6.54847e+08},
    {"norm_backward_n", "blocks.0.block.1.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_48_32_h32w32s1", "blocks.0.block.1.net.2", true, 4.3411e+08, 5.87203e+07, 5.99539e+08},
    {"conv1x1_combine_weight_grad_n", "blocks.0.block.1.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h32w32s1", "blocks.0.block.1.net.2", true, 4.71859e+08, 1.09052e+08, 7.34385e+08},
    {"norm_backward_n", "blocks.0.block.1.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.0.net.5", true, 3.95051e+08, 3.35544e+07, 5.95303e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.0.block.0.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.0.net.5", true, 4.05799e+08, 5.03316e+07, 6.54847e+08},
    {"norm_backward_n", "blocks.0.block.0.net.3", true, 0, 0, 0},
    {"conv1x1_weight_grad_32_32_h32w32s1", "blocks.0.block.0.net.2", true, 2.93601e+08, 5.03316e+07, 4.1647e+08},
    {"conv1x1_combine_weight_grad_n_v2", "blocks.0.block.0.net.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_n_h32w32s1", "blocks.0.block.0.net.2", true, 3.18767e+08, 8.38861e+07, 5.06367e+08},
    {"norm_backward_n", "blocks.0.block.0.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_3_32_h32w32s1", "input_net.0", true, 2.39075e+08, 3.51273e+07, 3.16793e+08},
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
    {"input_net.0", 748736, 2048, 8192, 8256},
    {"blocks.0.block.0.net.2", 153316544, 512, 8192, 8256},
    {"blocks.0.block.1.net.2", 170224832, 512, 8192, 8256},
    {"blocks.0.block.2.net.2", 187133120, 512, 8192, 8256},
    {"blocks.0.block.3.net.2", 204041408, 512, 8192, 8256},
    {"blocks.0.block.4.net.2", 220949696, 512, 8192, 8256},
    {"blocks.0.block.5.net.2", 237857984, 512, 8192, 8256},
    {"blocks.1.transition.3", 111635648, 2048, 2048, 2112},
    {"blocks.1.transition.2", 68381888, 2560, 2048, 2112},
    {"blocks.2.block.0.net.2", 134507712, 512, 2048, 2112},
    {"blocks.2.block.1.net.2", 138833088, 512, 2048, 2112},
    {"blocks.2.block.2.net.2", 143158464, 512, 2048, 2112},
    {"blocks.2.block.3.net.2", 147483840, 512, 2048, 2112},
    {"blocks.2.block.4.net.2", 254766272, 512, 2048, 2112},
    {"blocks.2.block.5.net.2", 259091648, 512, 2048, 2112},
    {"blocks.3.transition.3", 102264000, 2560, 512, 544},
    {"blocks.3.transition.2", 90008768, 2816, 512, 544},
    {"blocks.4.block.0.net.2", 109276352, 512, 512, 544},
    {"blocks.4.block.1.net.2", 110390464, 512, 512, 544},
    {"blocks.4.block.2.net.2", 128937152, 512, 512, 544},
    {"blocks.4.block.3.net.2", 130051264, 512, 512, 544},
    {"blocks.4.block.4.net.2", 131165376, 512, 512, 544},
    {"blocks.4.block.5.net.2", 132279488, 512, 512, 544},
    {"blocks.5.transition.3", 99151040, 2816, 128, 128},
    {"blocks.5.transition.2", 96136384, 2944, 128, 128},
    {"blocks.6.block.0.net.2", 101051584, 512, 128, 128},
    {"blocks.6.block.1.net.2", 101313728, 512, 128, 128},
    {"blocks.6.block.2.net.2", 101575872, 512, 128, 128},
    {"blocks.6.block.3.net.2", 101838016, 512, 128, 128},
    {"blocks.6.block.4.net.2", 107834560, 512, 128, 128},
    {"blocks.6.block.5.net.2", 108096704, 512, 128, 128},
    {"output_net.2", 97643712, 2944, 8, 8},
    {"output_net.4", 97737920, 160, 8, 8},
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

extern const NetcModel densenet_model;
const NetcModel densenet_model = {
    .abi = NETC_MODEL_ABI,
    .name = "DenseNet",
    .source = "nets/densenet.net",
    .target = "avx2",
    .fingerprint = "d6ff04684d0da438",
    .batch = 128,
    .padded_batch = 128,
    .lanes = 8,
    .channels = 3,
    .height = 32,
    .width = 32,
    .classes = 10,
    .parameter_floats = 239146,
    .buffer_floats = 7920,
    .counter_count = 52,
    .image_floats = 393216,
    .arena_bytes = 263947456,
    .scratch_bytes = 524288,
    .tensors = tensors,
    .tensor_count = 315,
    .layers = layers,
    .layer_count = 186,
    .kernels = kernels,
    .kernel_count = 479,
    .recipe = &recipe,
    .run = run,
    .first_non_finite = first_non_finite,
};

#ifdef NETC_MAIN
#include "runtime/program.h"

int main(int argc, char **argv) {
    return netc_main(&densenet_model, argc, argv);
}
#endif
