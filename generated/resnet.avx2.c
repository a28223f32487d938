/* ResNet: forward and backward for batches of 128, written by netc from nets/resnet.net for avx2.
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
 * First used by input_net.0, nets/resnet.net:10 */
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
 * First used by blocks.3.net.0, nets/blocks.net:26 */
NETC_KERNEL void pack_3x3_n_n(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int result_stride) {
    enum { source_stride = 9, channels = 4 };
    const int first = item * channels, rest = result_channels - first;
    const int count = rest < channels ? rest : channels;
    {
        real *to = packed + first * source_channels * 9;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    const real *from = weights + channel * source_stride + (0 + row * 1) * 3 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the kernel reads them.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 3 to 16 channels, 32x32 to 32x32 pixels.
 * First used by input_net.0, nets/resnet.net:10 */
NETC_KERNEL void conv3x3_winograd_3_16_h32w32s1(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 3, result_channels = 16, most_result_channels = 16, in_block = 3072 };
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
                                const vec v_1 = results[i][j] * results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_1;
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], results[i][j]);
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
    enum { most_channels = 64, items = 16 };
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
 * First used by input_net.1, nets/resnet.net:10 */
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_16_16_h32w32s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in_block = 16512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4932;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 1) * 32 + x + 32 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
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
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_6;
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], results[i][j]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.1.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_16_16_h32w32s1_v2(vec *scratch, const real *scale, const real *shift, const real *scale1, const real *shift1, const vec *in, const vec *in1, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in1_block = 16512, in_block = 16512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4932;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                const vec scale_2 = netc_broadcast(scale1[channel]);
                const vec shift_3 = netc_broadcast(shift1[channel]);
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
                                const vec v_4 = in[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_5 = v_4 * scale_2;
                                const vec v_6 = v_5 + shift_3;
                                const vec v_7 = in1[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_8 = v_7 * scale_0;
                                const vec v_9 = v_8 + shift_1;
                                const vec v_10 = netc_relu(v_9);
                                const vec v_11 = v_10 + v_6;
                                const vec v_12 = netc_relu(v_11);
                                column[i] = i >= 1 && i < 5 ? v_12 : netc_keep(v_12, inside[i]);
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
                                    __builtin_prefetch(next_1 + (channel + call % 2) * 1032 + ahead, 0, 2);
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
                                const vec v_13 = results[i][j] * results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_13;
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], results[i][j]);
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

/* Element by element.
 * First used by blocks.1.0 */
NETC_KERNEL void pointwise_16_h32w32(const real *scale, const real *shift, const real *scale1, const real *shift1, const real *scale2, const real *shift2, const vec *in, const vec *in1, const vec *in2, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 16; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale1[c]);
        const vec shift_3 = netc_broadcast(shift1[c]);
        const vec scale_4 = netc_broadcast(scale2[c]);
        const vec shift_5 = netc_broadcast(shift2[c]);
        for (int p = row_begin * 32; p < row_end * 32; p++) {
            const vec v_6 = in[(c) * 1032 + p];
            const vec v_7 = v_6 * scale_4;
            const vec v_8 = v_7 + shift_5;
            const vec v_9 = in1[(c) * 1032 + p];
            const vec v_10 = v_9 * scale_2;
            const vec v_11 = v_10 + shift_3;
            const vec v_12 = in2[(c) * 1032 + p];
            const vec v_13 = v_12 * scale_0;
            const vec v_14 = v_13 + shift_1;
            const vec v_15 = netc_relu(v_14);
            const vec v_16 = v_15 + v_11;
            const vec v_17 = netc_relu(v_16);
            const vec v_18 = v_17 + v_8;
            const vec v_19 = netc_relu(v_18);
            netc_stream(&out[(c) * 1032 + p], v_19);
        }
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_16_16_h32w32s1_v3(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in_block = 16512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4932;
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
                                const vec v_0 = in[(channel) * 1032 + lines[i] * 32 + x + p - 1];
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 137, 137);
                            }
                        }
                    }
                }
            }
            const int next = x + 32 < 32 ? (y + 1) * 32 + x + 32 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 137};
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
                                const vec v_1 = results[i][j] * results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_1;
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], results[i][j]);
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

/* 3x3 convolution, 16 to 32 channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_16_32_h32w32s2(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, most_result_channels = 32, in1_block = 16512, in_block = 16512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int i = 0; i < source_channels * 3; i++) {
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
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 33; x++) {
                        line[channel * 99 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 99;
                for (int x = 0; x < 32; x += 1) {
                    const vec v_2 = in[(channel) * 1032 + entering * 32 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = in1[(channel) * 1032 + entering * 32 + x];
                    const vec v_6 = v_5 + v_4;
                    const vec v_7 = netc_relu(v_6);
                    to[x - (-1)] = v_7;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 32 < 1024 ? entering * 32 : in1_block);
        const vec *const next_1 = in + (entering * 32 < 1024 ? entering * 32 : in_block);
        {
            const vec *const rows[3] = {scratch + (top + 0 + 3) % 3 * 33 + 0, scratch + (top + 1 + 3) % 3 * 33 + 0, scratch + (top + 2 + 3) % 3 * 33 + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 32; x += 4) {
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const real *w = weights + first * source_channels * 9;
                    for (int channel = 0; channel < source_channels; channel++) {
                        if (channel % 4 == 0) {
                            __builtin_prefetch(next_0 + (channel + first / 4 % 4) * 1032 + x + first / 16 * 2, 0, 2);
                            __builtin_prefetch(next_1 + (channel + first / 4 % 4) * 1032 + x + first / 16 * 2, 0, 2);
                        }
                        NETC_UNROLL
                        for (int row = 0; row < 3; row++) {
                            const vec *at = rows[row] + channel * 99 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 3; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 2 + column];
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
                            w += 12;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_8 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_8;
                            netc_stream(&out[(first + o) * 264 + y * 16 + x / 2 + p], sum[o][p]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.3.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_32_32_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in_block = 8448 };
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
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_6;
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], results[i][j]);
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

/* 1x1 convolution, 16 to 32 channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
NETC_KERNEL void conv1x1_16_32_h32w32s2(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const vec *in2, const real *weights, const real *bias, const real *scale1, const real *shift1, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, in1_block = 16512, in_block = 16512 };
    int entering = row_begin * 2 + (0);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 2 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 31; x++) {
                        line[channel * 31 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 31;
                for (int x = 0; x < 31; x += 2) {
                    const vec v_2 = in[(channel) * 1032 + entering * 32 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = in1[(channel) * 1032 + entering * 32 + x];
                    const vec v_6 = v_5 + v_4;
                    const vec v_7 = netc_relu(v_6);
                    to[x - (0)] = v_7;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 32 < 1024 ? entering * 32 : in1_block);
        const vec *const next_1 = in + (entering * 32 < 1024 ? entering * 32 : in_block);
        {
            const vec *const rows[1] = {scratch + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 32; x += 4) {
                    const int next_x = x + 4 < 32 ? x + 4 : 0;
                    const int last = !next_x && first + 4 >= result_channels;
                    const int next_first = next_x ? first : last ? 0 : first + 4;
                    const int next_row = last ? 16 : 0;
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
                            __builtin_prefetch(next_0 + (channel + first / 4 % 4) * 1032 + x + first / 16 * 2, 0, 2);
                            __builtin_prefetch(next_1 + (channel + first / 4 % 4) * 1032 + x + first / 16 * 2, 0, 2);
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel / 4 + i) % 4, o = line / 1, p = line % 1 * 2;
                                __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + next_x / 2 + p, 0, 3);
                            }
                        }
                        NETC_UNROLL
                        for (int row = 0; row < 1; row++) {
                            const vec *at = rows[row] + channel * 31 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 1; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 2 + column];
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
                        const vec bias_8 = netc_broadcast(bias[first + o]);
                        const vec scale_9 = netc_broadcast(scale1[first + o]);
                        const vec shift_10 = netc_broadcast(shift1[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_11 = in2[(first + o) * 264 + y * 16 + x / 2 + p];
                            const vec v_12 = v_11 * scale_9;
                            const vec v_13 = v_12 + shift_10;
                            const vec v_14 = sum[o][p] + bias_8;
                            const vec v_15 = v_14 + v_13;
                            const vec v_16 = netc_relu(v_15);
                            netc_stream(&out[(first + o) * 264 + y * 16 + x / 2 + p], v_16);
                        }
                    }
                }
            }
        }
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.4.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_32_32_h16w16s1_v2(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9540;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
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
                                const vec v_0 = in[(channel) * 264 + lines[i] * 16 + x + p - 1];
                                column[i] = i >= 1 && i < 5 ? v_0 : netc_keep(v_0, inside[i]);
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
                                const vec v_1 = results[i][j] * results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_1;
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], results[i][j]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_32_32_h16w16s1_v3(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in1_block = 8448, in_block = 8448 };
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
                                const vec v_5 = in1[(channel) * 264 + lines[i] * 16 + x + p - 1];
                                const vec v_6 = v_5 + v_4;
                                const vec v_7 = netc_relu(v_6);
                                column[i] = i >= 1 && i < 5 ? v_7 : netc_keep(v_7, inside[i]);
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
            const vec *const next_0 = in1 + (next < 256 ? next : in1_block);
            const vec *const next_1 = in + (next < 256 ? next : in_block);
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
                                    __builtin_prefetch(next_1 + (channel + call % 4) * 264 + ahead, 0, 2);
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
                                const vec v_8 = results[i][j] * results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_8;
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], results[i][j]);
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

/* Element by element.
 * First used by blocks.5.0 */
NETC_KERNEL void pointwise_32_h16w16(const real *scale, const real *shift, const real *scale1, const real *shift1, const vec *in, const vec *in1, const vec *in2, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 32; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale1[c]);
        const vec shift_3 = netc_broadcast(shift1[c]);
        for (int p = row_begin * 16; p < row_end * 16; p++) {
            const vec v_4 = in[(c) * 264 + p];
            const vec v_5 = v_4 * scale_2;
            const vec v_6 = v_5 + shift_3;
            const vec v_7 = in1[(c) * 264 + p];
            const vec v_8 = v_7 * scale_0;
            const vec v_9 = v_8 + shift_1;
            const vec v_10 = in2[(c) * 264 + p];
            const vec v_11 = v_10 + v_9;
            const vec v_12 = netc_relu(v_11);
            const vec v_13 = v_12 + v_6;
            const vec v_14 = netc_relu(v_13);
            netc_stream(&out[(c) * 264 + p], v_14);
        }
    }
}

/* 3x3 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_32_64_h16w16s2(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 64, most_result_channels = 64, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int i = 0; i < source_channels * 3; i++) {
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
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 17; x++) {
                        line[channel * 51 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                vec *to = line + channel * 51;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_0 = in[(channel) * 264 + entering * 16 + x];
                    to[x - (-1)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : in_block);
        {
            const vec *const rows[3] = {scratch + (top + 0 + 3) % 3 * 17 + 0, scratch + (top + 1 + 3) % 3 * 17 + 0, scratch + (top + 2 + 3) % 3 * 17 + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 16; x += 4) {
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const real *w = weights + first * source_channels * 9;
                    for (int channel = 0; channel < source_channels; channel++) {
                        if (channel % 8 == 0) {
                            __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 264 + x + first / 32 * 2, 0, 2);
                        }
                        NETC_UNROLL
                        for (int row = 0; row < 3; row++) {
                            const vec *at = rows[row] + channel * 51 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 3; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 2 + column];
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
                            w += 12;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_1 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_1;
                            netc_stream(&out[(first + o) * 68 + y * 8 + x / 2 + p], sum[o][p]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.6.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_64_64_h8w8s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9396;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 261, 261);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 261};
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
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_6;
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], results[i][j]);
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

/* 1x1 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
NETC_KERNEL void conv1x1_32_64_h16w16s2(vec *scratch, const vec *in, const vec *in1, const real *weights, const real *bias, const real *scale, const real *shift, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 64, in_block = 8448 };
    int entering = row_begin * 2 + (0);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 2 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 15; x++) {
                        line[channel * 15 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                vec *to = line + channel * 15;
                for (int x = 0; x < 15; x += 2) {
                    const vec v_0 = in[(channel) * 264 + entering * 16 + x];
                    to[x - (0)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : in_block);
        {
            const vec *const rows[1] = {scratch + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 16; x += 4) {
                    const int next_x = x + 4 < 16 ? x + 4 : 0;
                    const int last = !next_x && first + 4 >= result_channels;
                    const int next_first = next_x ? first : last ? 0 : first + 4;
                    const int next_row = last ? 8 : 0;
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
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                __builtin_prefetch(in1 + (next_first + o) * 68 + next_row + y * 8 + next_x / 2 + p, 0, 3);
                            }
                        }
                        NETC_UNROLL
                        for (int row = 0; row < 1; row++) {
                            const vec *at = rows[row] + channel * 15 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 1; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 2 + column];
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
                        const vec scale_2 = netc_broadcast(scale[first + o]);
                        const vec shift_3 = netc_broadcast(shift[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_4 = in1[(first + o) * 68 + y * 8 + x / 2 + p];
                            const vec v_5 = v_4 * scale_2;
                            const vec v_6 = v_5 + shift_3;
                            const vec v_7 = sum[o][p] + bias_1;
                            const vec v_8 = v_7 + v_6;
                            const vec v_9 = netc_relu(v_8);
                            netc_stream(&out[(first + o) * 68 + y * 8 + x / 2 + p], v_9);
                        }
                    }
                }
            }
        }
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.7.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_64_64_h8w8s1_v2(vec *scratch, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < source_channels; channel++) {
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
                                const vec v_0 = in[(channel) * 68 + lines[i] * 8 + x + p - 1];
                                column[i] = i >= 1 && i < 5 ? v_0 : netc_keep(v_0, inside[i]);
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
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 261};
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
                                const vec v_1 = results[i][j] * results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_1;
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], results[i][j]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_64_64_h8w8s1_v3(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 4352, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9396;
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
                                const vec v_5 = in1[(channel) * 68 + lines[i] * 8 + x + p - 1];
                                const vec v_6 = v_5 + v_4;
                                const vec v_7 = netc_relu(v_6);
                                column[i] = i >= 1 && i < 5 ? v_7 : netc_keep(v_7, inside[i]);
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
                                const vec v_8 = results[i][j] * results[i][j];
                                sum_0[panel + o] += results[i][j];
                                sum_1[panel + o] += v_8;
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], results[i][j]);
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

/* Element by element.
 * First used by blocks.8.0 */
NETC_KERNEL void pointwise_64_h8w8(const real *scale, const real *shift, const real *scale1, const real *shift1, const vec *in, const vec *in1, const vec *in2, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 64; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec scale_2 = netc_broadcast(scale1[c]);
        const vec shift_3 = netc_broadcast(shift1[c]);
        for (int p = row_begin * 8; p < row_end * 8; p++) {
            const vec v_4 = in[(c) * 68 + p];
            const vec v_5 = v_4 * scale_2;
            const vec v_6 = v_5 + shift_3;
            const vec v_7 = in1[(c) * 68 + p];
            const vec v_8 = v_7 * scale_0;
            const vec v_9 = v_8 + shift_1;
            const vec v_10 = in2[(c) * 68 + p];
            const vec v_11 = v_10 + v_9;
            const vec v_12 = netc_relu(v_11);
            const vec v_13 = v_12 + v_6;
            const vec v_14 = netc_relu(v_13);
            netc_stream(&out[(c) * 68 + p], v_14);
        }
    }
}

/* Average pool: the mean of each window, padding counted.
 * First used by output_net.0, nets/resnet.net:22 */
NETC_KERNEL void avgpool8x8_64_h8w8s1(const vec *in, vec *out) {
    for (int c = 0; c < 64; c++) {
        vec sum[4] = {{0}};
        int p = 0;
        for (; p + 4 <= 8 * 8; p += 4) {
            NETC_UNROLL
            for (int i = 0; i < 4; i++) {
                const vec v_0 = in[(c) * 68 + p + i];
                sum[i] += v_0;
            }
        }
        const vec pooled = ((sum[0] + sum[1]) + (sum[2] + sum[3])) * ((real)1 / 64);
        out[(c) * 1 + 0] = pooled;
    }
}

/* Linear layer: weights times features.
 * First used by output_net.2, nets/resnet.net:22 */
NETC_KERNEL void linear_64_10(const vec *in, vec *scratch, const real *weights, const real *bias, vec *out) {
    vec *const product = scratch + 64;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 8, 64, 1, weights, 64,
        (const real *)in, 8, 0, (real *)product, 8);
    for (int c = 0; c < 10; c++) {
        const vec bias_0 = netc_broadcast(bias[c]);
        const vec v_1 = product[c] + bias_0;
        out[(c) * 1 + 0] = v_1;
    }
}

/* Logits and cross entropy of each image.
 * From nets/resnet.net:22 */
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
 * First used by blocks.6.downsample, nets/blocks.net:27 */
NETC_KERNEL void pack_1x1_n_n_v2(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int source_stride) {
    enum { result_stride = 1, channels = 4 };
    const int first = item * channels, rest = result_channels - first;
    const int count = rest < channels ? rest : channels;
    {
        real *to = packed + first * source_channels * 1;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const real *from = weights + channel * source_stride + (0 + row * -2) * 1 + 0 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the kernel reads them.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
NETC_KERNEL void pack_3x3_n_n_v2(real *packed, const real *weights, const int item, const int source_channels, const int result_channels, const int source_stride) {
    enum { result_stride = 9, channels = 4 };
    const int first = item * channels, rest = result_channels - first;
    const int count = rest < channels ? rest : channels;
    {
        real *to = packed + first * source_channels * 1;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const real *from = weights + channel * source_stride + (1 + row * -2) * 3 + 1 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
    {
        real *to = packed + 1 * source_channels * result_channels + first * source_channels * 2;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 2; column++) {
                    const real *from = weights + channel * source_stride + (1 + row * -2) * 3 + 2 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
    {
        real *to = packed + 3 * source_channels * result_channels + first * source_channels * 2;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 1; column++) {
                    const real *from = weights + channel * source_stride + (2 + row * -2) * 3 + 1 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
    {
        real *to = packed + 5 * source_channels * result_channels + first * source_channels * 4;
        for (int channel = 0; channel < source_channels; channel++) {
            for (int row = 0; row < 2; row++) {
                for (int column = 0; column < 2; column++) {
                    const real *from = weights + channel * source_stride + (2 + row * -2) * 3 + 2 + column * -2;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * result_stride];
                    }
                }
            }
        }
    }
}

/* Gradient of the mean cross entropy: (softmax - target) / images; 0 where there is no image.
 * From nets/resnet.net:22 */
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
 * First used by output_net.2, nets/resnet.net:22 */
NETC_KERNEL void linear_weight_grad_64_10(const vec *in, const vec *in1, real *weight_gradient, real *bias_gradient) {
    for (long b = 0; b < 16; b++) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 10, 64, 8, 1,
            (const real *)(in1 + b * 10L), 8, (const real *)(in + b * 64L), 8,
            b ? 1 : 0, weight_gradient, 64);
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
 * First used by output_net.2, nets/resnet.net:22 */
NETC_KERNEL void linear_data_grad_64_10(const vec *in, vec *scratch, const real *weights, vec *out) {
    vec *const product = scratch + 10;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 64, 8, 10, 1, weights, 64,
        (const real *)in, 8, 0, (real *)product, 8);
    for (int c = 0; c < 64; c++) {
        out[(c) * 1 + 0] = product[c];
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by output_net.0, nets/resnet.net:22 */
NETC_KERNEL void avgpool_grad8x8_64_h8w8s1(const real *mean, const vec *in, const vec *in1, const vec *in2, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { result_channels = 64, most_result_channels = 64 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int c = 0; c < 64; c++) {
        const vec mean_0 = netc_broadcast(mean[c]);
        const vec v_1 = in[(c) * 1 + 0];
        const vec gradient = v_1 * ((real)1 / 64);
        for (int p = row_begin * 8; p < row_end * 8; p++) {
            const vec v_2 = in1[(c) * 68 + p];
            const vec v_3 = netc_relu_grad(gradient, v_2);
            const vec v_4 = in2[(c) * 68 + p];
            const vec v_5 = v_4 - mean_0;
            const vec v_6 = v_3 * v_5;
            sum_0[c] += v_3;
            sum_1[c] += v_6;
            out[(c) * 68 + p] = v_3;
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
 * First used by blocks.8.net.4, nets/blocks.net:26 */
NETC_KERNEL void norm_backward_n(const real *partial, const real *partial1, const real *rstd, real *weight_gradient, real *bias_gradient, const real *scale, const real *mean, real *slope, real *correction, const int channels, const int sum_dy_pitch, const int sum_dy_x_pitch, const int channels_0, const int elements) {
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

/* Weight gradient of a 3x3 convolution, 64 -> 64 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.8.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_64_64_h8w8(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *scale1, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 64, out_channels = 64, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 36972, in_block = 4352, in2_block = 4352, in1_block = 4352, out_vectors = 8, runs_1 = 128, runs_2 = 256, runs_3 = 384 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 18468 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            for (int c = 0; c < 64; c++) {
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 257, 257);
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
                        const vec scale_6 = netc_broadcast(scale1[channel]);
                        const vec slope_7 = netc_broadcast(slope[channel]);
                        const vec correction_8 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_9 = in1[(channel) * 68 + y * 8 + x];
                            const vec v_10 = v_9 * slope_7;
                            const vec v_11 = v_10 + correction_8;
                            const vec v_12 = in2[(channel) * 68 + y * 8 + x];
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
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : in1_block);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 513;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 2) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 68 + ahead % 2 * 32 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 68 + (ahead - runs_1) % 2 * 32 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 68 + (ahead - runs_2) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 32;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 32 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 2; i++) {
                                const vec x = netc_broadcast(xs[i * 32 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 512; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 513, 6 * 513, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 64 channels.
 * First used by blocks.8.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_combine_weight_grad_64(const int item, const real *partials, real *gradient) {
    enum { combine_items = 8, item_floats = 36864, in_channels = 64, out_channels = 64 };
    for (int pair = item; pair < 512; pair += combine_items) {
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_64_h8w8s1(vec *scratch, const real *scale, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale1, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 4352, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9396;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec slope_1 = netc_broadcast(slope[channel]);
                const vec correction_2 = netc_broadcast(correction[channel]);
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
                                const vec v_3 = in[(channel) * 68 + lines[i] * 8 + x + p - 1];
                                const vec v_4 = v_3 * slope_1;
                                const vec v_5 = v_4 + correction_2;
                                const vec v_6 = in1[(channel) * 68 + lines[i] * 8 + x + p - 1];
                                const vec v_7 = v_6 * scale_0;
                                const vec v_8 = v_7 + v_5;
                                column[i] = i >= 1 && i < 5 ? v_8 : netc_keep(v_8, inside[i]);
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
                    const vec scale_9 = netc_broadcast(scale1[panel + o]);
                    const vec shift_10 = netc_broadcast(shift[panel + o]);
                    const vec mean_11 = netc_broadcast(mean[panel + o]);
                    const vec scale_12 = netc_broadcast(scale1[panel + o]);
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
                                const vec v_13 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_14 = v_13 * scale_9;
                                const vec v_15 = v_14 + shift_10;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_18 = v_17 - mean_11;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_12;
                                sum_0[panel + o] += v_16;
                                sum_1[panel + o] += v_19;
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], v_20);
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

/* Weight gradient of a 3x3 convolution, 64 -> 64 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.8.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_64_64_h8w8_v2(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const real *slope, const real *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    enum { in_channels = 64, out_channels = 64, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 36972, in1_block = 4352, in_block = 4352, in3_block = 4352, in2_block = 4352, out_vectors = 8, runs_1 = 128, runs_2 = 256, runs_3 = 384, runs_4 = 512 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 18468 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            for (int c = 0; c < 64; c++) {
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
                                const vec v_5 = in1[(c) * 68 + lines[i] * 8 + left + p - 1];
                                const vec v_6 = v_5 + v_4;
                                const vec v_7 = netc_relu(v_6);
                                column[i] = i >= 1 && i < 5 ? v_7 : netc_keep(v_7, inside[i]);
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 257, 257);
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
                        const vec slope_8 = netc_broadcast(slope[channel]);
                        const vec correction_9 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_10 = in2[(channel) * 68 + y * 8 + x];
                            const vec v_11 = v_10 * slope_8;
                            const vec v_12 = v_11 + correction_9;
                            const vec v_13 = in3[(channel) * 68 + y * 8 + x];
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
            const vec *const next_in1 = in1 + (next_top < 8 ? (next_top + 1) * 8 + next_left : in1_block);
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : in_block);
            const vec *const next_in3 = in3 + (next_top < 8 ? next_top * 8 + next_left : in3_block);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : in2_block);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 513;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 2) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in1 + ahead / 2 * 68 + ahead % 2 * 32 :
                        ahead < runs_2 ? next_in + (ahead - runs_1) / 2 * 68 + (ahead - runs_1) % 2 * 32 :
                        ahead < runs_3 ? next_in3 + (ahead - runs_2) / 2 * 68 + (ahead - runs_2) % 2 * 32 :
                        ahead < runs_4 ? next_in2 + (ahead - runs_3) / 2 * 68 + (ahead - runs_3) % 2 * 32 :
                        in1;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 32;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 32 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 2; i++) {
                                const vec x = netc_broadcast(xs[i * 32 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 512; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 513, 6 * 513, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_64_h8w8s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 4352, in_block = 4352 };
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
                                    __builtin_prefetch(in3 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel / 8 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in4 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel / 8 % 4 * 2, 0, 2);
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
                                const vec v_10 = in4[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_11 = v_10 * scale_7;
                                const vec v_12 = v_11 + shift_8;
                                const vec v_13 = in3[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_14 = v_13 + v_12;
                                const vec v_15 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_16 = results[i][j] + v_15;
                                const vec v_17 = netc_relu_grad(v_16, v_14);
                                const vec v_18 = in4[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_19 = v_18 - mean_9;
                                const vec v_20 = v_17 * v_19;
                                sum_0[panel + o] += v_17;
                                sum_1[panel + o] += v_20;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_17;
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

/* Weight gradient of a 3x3 convolution, 64 -> 64 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.7.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_64_64_h8w8_v3(real *partial, vec *scratch, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 64, out_channels = 64, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 36972, in_block = 4352, in2_block = 4352, in1_block = 4352, out_vectors = 8, runs_1 = 128, runs_2 = 256, runs_3 = 384 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 18468 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            for (int c = 0; c < 64; c++) {
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
                                const vec v_0 = in[(c) * 68 + lines[i] * 8 + left + p - 1];
                                column[i] = i >= 1 && i < 5 ? v_0 : netc_keep(v_0, inside[i]);
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 257, 257);
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
                        const vec slope_1 = netc_broadcast(slope[channel]);
                        const vec correction_2 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_3 = in1[(channel) * 68 + y * 8 + x];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in2[(channel) * 68 + y * 8 + x];
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
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : in_block);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : in2_block);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : in1_block);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 513;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 2) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 68 + ahead % 2 * 32 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 68 + (ahead - runs_1) % 2 * 32 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 68 + (ahead - runs_2) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
                        const vec *const dys = dy_point + output * 32;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                d[o] = dys[o * 32 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 2; i++) {
                                const vec x = netc_broadcast(xs[i * 32 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++)
                                tile[i * 4 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++)
                        point_sums[(output + i % 4) * 64 + input + i / 4] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 512; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 513, 6 * 513, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.7.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_64_h8w8s1_v3(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 4352, in_block = 4352 };
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
                                    __builtin_prefetch(in3 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel / 8 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in4 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel / 8 % 4 * 2, 0, 2);
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
                    const vec mean_7 = netc_broadcast(mean[panel + o]);
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
                                const vec v_8 = in3[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_9 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_10 = results[i][j] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_11;
                                sum_0[panel + o] += v_11;
                                sum_1[panel + o] += v_14;
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

/* Weight gradient of a 1x1 convolution, 32 -> 64 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
NETC_KERNEL void conv1x1_weight_grad_32_64_h8w8s2(vec *scratch, real *partial, const vec *in, const vec *in1, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 2080, bias_sums_at = 6240, out_channels = 64, partial_floats = 2112, in_channels = 32, in_block = 8448, in1_block = 4352, runs_1 = 64, runs_2 = 128, bias_partial = 2048 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    vec *const bias_sums = scratch + bias_sums_at;
    memset(bias_sums, 0, out_channels * sizeof(vec));
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < in_channels; c++) {
            for (int p = 0; p < pixels; p++) {
                const vec v_0 = in[(c) * 264 + (first_pixel + p) / 8 * 32 + (first_pixel + p) % 8 * 2];
                x_staged[c * 65 + p] = v_0;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            vec bias = bias_sums[c];
            for (int p = 0; p < pixels; p++) {
                const vec v_1 = in1[(c) * 68 + first_pixel + p];
                dy_staged[c * 65 + p] = v_1;
                bias += v_1;
            }
            bias_sums[c] = bias;
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? (first_pixel + pixels) / 8 * 32 : in_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 64 :
                    ahead < runs_2 ? next_in1 + (ahead - runs_1) * 68 :
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
    for (int c = 0; c < out_channels; c++)
    partial[bias_partial + c] = netc_lane_sum(bias_sums[c]);
}

/* Adds up 16 partial weight gradients of a 1x1 convolution of n channels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
NETC_KERNEL void conv1x1_combine_weight_grad_n(const int item, const real *partials, real *gradient, real *bias_gradient, const int combine_items, const int tiles, const int tile_row, const int in_channels, const int item_floats, const int out_channels, const int bias_partial) {
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
        for (long i = 0; i < 16; i++)
        sum += partials[i * item_floats + bias_partial + c];
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 32 to 64
 * channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.downsample, nets/blocks.net:27 */
NETC_KERNEL void conv1x1_data_grad_64_32_h16w16s2(vec *scratch, const vec *in, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 32, in_block = 4352 };
    int entering = row_begin / 2 + (0);
    for (int group = row_begin / 2; group * 2 < row_end; group++) {
        const int top = group * 1 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 8) {
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 8; x++) {
                        line[channel * 9 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                vec *to = line + channel * 9;
                for (int x = 0; x < 8; x += 1) {
                    const vec v_0 = in[(channel) * 68 + entering * 8 + x];
                    to[x - (0)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 8 < 64 ? entering * 8 : in_block);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 2) {
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
                                const vec *at = rows[row] + channel * 9 + x;
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
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 0] = sum[o][p];
                            }
                        }
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        out[(first) * 264 + y * 16 + (0 + p) * 2 + 1] = zero;
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                for (int first = 0; first < result_channels; first++) {
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        out[(first) * 264 + y * 16 + (0 + p) * 2 + 0] = zero;
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        out[(first) * 264 + y * 16 + (0 + p) * 2 + 1] = zero;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 64 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_32_64_h8w8s2(vec *scratch, real *partial, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 9248, partial_floats = 24576, in_channels = 32, out_channels = 64, in_block = 8448, in2_block = 4352, in1_block = 4352, runs_1 = 128, runs_2 = 192, runs_3 = 256 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    memset(x_staged, 0, 9248 * sizeof(vec));
    int staged = row_begin * 2 - 1;
    for (int begin = row_begin; begin < row_end; begin += 8) {
        const int rows = row_end - begin < 8 ? row_end - begin : 8;
        const int first_pixel = begin * 8, pixels = rows * 8;
        const int top = begin * 2 - 1, bottom = top + (rows - 1) * 2 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < in_channels; c++) {
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 289 + (row + 1) % 17 * 17 + 1;
                if (row < 0 || row >= 16) {
                    memset(line, 0, 16 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 16; p++) {
                    const vec v_0 = in[(c) * 264 + row * 16 + p];
                    line[p] = v_0;
                }
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_1 = netc_broadcast(slope[c]);
            const vec correction_2 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_3 = in1[(c) * 68 + first_pixel + p];
                const vec v_4 = v_3 * slope_1;
                const vec v_5 = v_4 + correction_2;
                const vec v_6 = in2[(c) * 68 + first_pixel + p];
                const vec v_7 = v_6 + v_5;
                dy_staged[c * 65 + p] = v_7;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 16 ? bottom * 16 : in_block);
        const vec *const next_in2 = in2 + (begin + rows < 8 ? (begin + rows) * 8 : in2_block);
        const vec *const next_in1 = in1 + (begin + rows < 8 ? (begin + rows) * 8 : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 4 * 264 + ahead % 4 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
                        in;
                        ahead++;
                        int slot = (begin * 2 + kernel_row) % 17;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 289 + slot * 17 + 0;
                            const vec *const dys = dy + output * 65 + y * 8;
                            for (int p = 0; p < 8; p++) {
                                __builtin_prefetch(ahead_0 + y * 8 + p, 0, 2);
                                vec inputs[3];
                                NETC_UNROLL
                                for (int j = 0; j < 3; j++) {
                                    inputs[j] = xs[p * 2 + j];
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
                            slot += 2;
                            slot -= slot >= 17 ? 17 : 0;
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

/* Adds up 16 partial weight gradients of a 3x3 convolution of n channels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_combine_weight_grad_n(const int item, const real *partials, real *gradient, const int combine_items, const int tiles, const int tile_row, const int in_channels, const int item_floats) {
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
}

/* Gradient of the input of a 3x3 convolution, 32 to 64
 * channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_data_grad_64_32_h16w16s2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const real *weights, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 32, most_result_channels = 32, in1_block = 4352, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int i = 0; i < source_channels * 2; i++) {
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
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 9; x++) {
                        line[channel * 19 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 19;
                for (int x = 0; x < 8; x += 1) {
                    const vec v_2 = in[(channel) * 68 + entering * 8 + x];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 68 + entering * 8 + x];
                    const vec v_6 = v_5 + v_4;
                    to[x - (0)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 8 < 64 ? entering * 8 : in1_block);
        const vec *const next_1 = in + (entering * 8 < 64 ? entering * 8 : in_block);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 9 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 2) {
                        const int next_x = x + 2 < 8 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
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
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
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
                            const vec mean_7 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_8 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_9 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_10 = sum[o][p] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                sum_0[first + o] += v_11;
                                sum_1[first + o] += v_14;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 0] = v_11;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 9 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 2) {
                        const int next_x = x + 2 < 8 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 2048 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            if (channel % 8 == 0) {
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
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
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec mean_15 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_16 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_17 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_18 = sum[o][p] + v_17;
                                const vec v_19 = netc_relu_grad(v_18, v_16);
                                const vec v_20 = in4[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_21 = v_20 - mean_15;
                                const vec v_22 = v_19 * v_21;
                                sum_0[first + o] += v_19;
                                sum_1[first + o] += v_22;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 1] = v_19;
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
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 2) {
                        const int next_x = x + 2 < 8 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 6144 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            if (channel % 8 == 0) {
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
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
                            const vec mean_23 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_24 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_25 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_26 = sum[o][p] + v_25;
                                const vec v_27 = netc_relu_grad(v_26, v_24);
                                const vec v_28 = in4[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_29 = v_28 - mean_23;
                                const vec v_30 = v_27 * v_29;
                                sum_0[first + o] += v_27;
                                sum_1[first + o] += v_30;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 0] = v_27;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 9 + 0, scratch + (top + 1 + 0) % 2 * 9 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 2) {
                        const int next_x = x + 2 < 8 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 10240 + first * source_channels * 4;
                        for (int channel = 0; channel < source_channels; channel++) {
                            if (channel % 8 == 0) {
                                __builtin_prefetch(next_0 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                                __builtin_prefetch(next_1 + (channel + first / 4 % 8) * 68 + x + first / 32 * 2, 0, 2);
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 19 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
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
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec mean_31 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_32 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_33 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_34 = sum[o][p] + v_33;
                                const vec v_35 = netc_relu_grad(v_34, v_32);
                                const vec v_36 = in4[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_37 = v_36 - mean_31;
                                const vec v_38 = v_35 * v_37;
                                sum_0[first + o] += v_35;
                                sum_1[first + o] += v_38;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 1] = v_35;
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
 * First used by blocks.5.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_32_h16w16(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *scale1, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 32, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 23148, in_block = 8448, in2_block = 8448, in1_block = 8448, out_vectors = 4, runs_1 = 64, runs_2 = 128, runs_3 = 192 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 4644 * sizeof(vec));
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
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec scale_6 = netc_broadcast(scale1[channel]);
                        const vec slope_7 = netc_broadcast(slope[channel]);
                        const vec correction_8 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_9 = in1[(channel) * 264 + y * 16 + x];
                            const vec v_10 = v_9 * slope_7;
                            const vec v_11 = v_10 + correction_8;
                            const vec v_12 = in2[(channel) * 264 + y * 16 + x];
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
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
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 129;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 2) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 264 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 264 + (ahead - runs_2) % 2 * 64 :
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
 * First used by blocks.5.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_combine_weight_grad_32(const int item, const real *partials, real *gradient) {
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
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_32_32_h16w16s1(vec *scratch, const real *scale, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale1, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in1_block = 8448, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9540;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec slope_1 = netc_broadcast(slope[channel]);
                const vec correction_2 = netc_broadcast(correction[channel]);
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
                                const vec v_3 = in[(channel) * 264 + lines[i] * 16 + x + p - 1];
                                const vec v_4 = v_3 * slope_1;
                                const vec v_5 = v_4 + correction_2;
                                const vec v_6 = in1[(channel) * 264 + lines[i] * 16 + x + p - 1];
                                const vec v_7 = v_6 * scale_0;
                                const vec v_8 = v_7 + v_5;
                                column[i] = i >= 1 && i < 5 ? v_8 : netc_keep(v_8, inside[i]);
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
            const vec *const next_0 = in1 + (next < 256 ? next : in1_block);
            const vec *const next_1 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 265};
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
                    const vec scale_9 = netc_broadcast(scale1[panel + o]);
                    const vec shift_10 = netc_broadcast(shift[panel + o]);
                    const vec mean_11 = netc_broadcast(mean[panel + o]);
                    const vec scale_12 = netc_broadcast(scale1[panel + o]);
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
                                const vec v_13 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_14 = v_13 * scale_9;
                                const vec v_15 = v_14 + shift_10;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_18 = v_17 - mean_11;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_12;
                                sum_0[panel + o] += v_16;
                                sum_1[panel + o] += v_19;
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], v_20);
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
 * First used by blocks.5.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_32_h16w16_v2(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const real *slope, const real *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 32, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 23148, in1_block = 8448, in_block = 8448, in3_block = 8448, in2_block = 8448, out_vectors = 4, runs_1 = 64, runs_2 = 128, runs_3 = 192, runs_4 = 256 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 4644 * sizeof(vec));
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
                                const vec v_5 = in1[(c) * 264 + lines[i] * 16 + left + p - 1];
                                const vec v_6 = v_5 + v_4;
                                const vec v_7 = netc_relu(v_6);
                                column[i] = i >= 1 && i < 5 ? v_7 : netc_keep(v_7, inside[i]);
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
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_8 = netc_broadcast(slope[channel]);
                        const vec correction_9 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_10 = in2[(channel) * 264 + y * 16 + x];
                            const vec v_11 = v_10 * slope_8;
                            const vec v_12 = v_11 + correction_9;
                            const vec v_13 = in3[(channel) * 264 + y * 16 + x];
                            const vec v_14 = v_13 + v_12;
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
                    }
                }
            }
            const int next_left = left + 16 < 16 ? left + 16 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in1 = in1 + (next_top < 16 ? (next_top + 1) * 16 + next_left : in1_block);
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : in_block);
            const vec *const next_in3 = in3 + (next_top < 16 ? next_top * 16 + next_left : in3_block);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : in2_block);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 129;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 2) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in1 + ahead / 2 * 264 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in + (ahead - runs_1) / 2 * 264 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in3 + (ahead - runs_2) / 2 * 264 + (ahead - runs_2) % 2 * 64 :
                        ahead < runs_4 ? next_in2 + (ahead - runs_3) / 2 * 264 + (ahead - runs_3) % 2 * 64 :
                        in1;
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_32_32_h16w16s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in1_block = 8448, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9540;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 265, 265);
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
                    const vec *const rows[1] = {scratch + point * 265};
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
                                    __builtin_prefetch(in3 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in4 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
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
                                const vec v_10 = in4[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_11 = v_10 * scale_7;
                                const vec v_12 = v_11 + shift_8;
                                const vec v_13 = in3[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_14 = v_13 + v_12;
                                const vec v_15 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_16 = results[i][j] + v_15;
                                const vec v_17 = netc_relu_grad(v_16, v_14);
                                const vec v_18 = in4[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_19 = v_18 - mean_9;
                                const vec v_20 = v_17 * v_19;
                                sum_0[panel + o] += v_17;
                                sum_1[panel + o] += v_20;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_17;
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
 * First used by blocks.4.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_32_h16w16_v3(real *partial, vec *scratch, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 32, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 23148, in_block = 8448, in2_block = 8448, in1_block = 8448, out_vectors = 4, runs_1 = 64, runs_2 = 128, runs_3 = 192 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 4644 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 4; left += 4 * 4) {
            for (int c = 0; c < 32; c++) {
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
                                const vec v_0 = in[(c) * 264 + lines[i] * 16 + left + p - 1];
                                column[i] = i >= 1 && i < 5 ? v_0 : netc_keep(v_0, inside[i]);
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
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
                        const vec slope_1 = netc_broadcast(slope[channel]);
                        const vec correction_2 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_3 = in1[(channel) * 264 + y * 16 + x];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in2[(channel) * 264 + y * 16 + x];
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
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
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 129;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 2) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 64 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 264 + (ahead - runs_1) % 2 * 64 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 264 + (ahead - runs_2) % 2 * 64 :
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.4.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_32_32_h16w16s1_v3(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in1_block = 8448, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 9540;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 265, 265);
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
                    const vec *const rows[1] = {scratch + point * 265};
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
                                    __builtin_prefetch(in3 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in4 + (sink_channel) * 264 + sink_pixel + x / 2 * 8 + channel / 4 % 4 * 2, 0, 2);
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
                    const vec mean_7 = netc_broadcast(mean[panel + o]);
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
                                const vec v_8 = in3[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_9 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_10 = results[i][j] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_11;
                                sum_0[panel + o] += v_11;
                                sum_1[panel + o] += v_14;
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

/* Weight gradient of a 1x1 convolution, 16 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
NETC_KERNEL void conv1x1_weight_grad_16_32_h16w16s2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 2064, bias_sums_at = 6192, out_channels = 32, partial_floats = 544, in_channels = 16, in1_block = 16512, in_block = 16512, in2_block = 8448, runs_1 = 32, runs_2 = 64, runs_3 = 96, bias_partial = 512 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    vec *const bias_sums = scratch + bias_sums_at;
    memset(bias_sums, 0, out_channels * sizeof(vec));
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 128) {
        const int pixels = end - first_pixel < 128 ? end - first_pixel : 128;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p) / 16 * 64 + (first_pixel + p) % 16 * 2];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = in1[(c) * 1032 + (first_pixel + p) / 16 * 64 + (first_pixel + p) % 16 * 2];
                const vec v_6 = v_5 + v_4;
                const vec v_7 = netc_relu(v_6);
                x_staged[c * 129 + p] = v_7;
            }
        }
        for (int c = 0; c < out_channels; c++) {
            vec bias = bias_sums[c];
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in2[(c) * 264 + first_pixel + p];
                dy_staged[c * 129 + p] = v_8;
                bias += v_8;
            }
            bias_sums[c] = bias;
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? (first_pixel + pixels) / 16 * 64 : in1_block);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? (first_pixel + pixels) / 16 * 64 : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 128 :
                    ahead < runs_2 ? next_in + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 128 :
                    ahead < runs_3 ? next_in2 + (ahead - runs_2) * 264 :
                    in1;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < runs_1 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 128 :
                    ahead < runs_2 ? next_in + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 128 :
                    ahead < runs_3 ? next_in2 + (ahead - runs_2) * 264 :
                    in1;
                    ahead++;
                    const vec *const xs = x + input * 129;
                    const vec *const dys = dy + output * 129;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
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
    for (int c = 0; c < out_channels; c++)
    partial[bias_partial + c] = netc_lane_sum(bias_sums[c]);
}

/* Gradient of the input of a 1x1 convolution, 16 to 32
 * channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.downsample, nets/blocks.net:27 */
NETC_KERNEL void conv1x1_data_grad_32_16_h32w32s2(vec *scratch, const vec *in, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 16, in_block = 8448 };
    int entering = row_begin / 2 + (0);
    for (int group = row_begin / 2; group * 2 < row_end; group++) {
        const int top = group * 1 + (0);
        entering = entering < top ? top : entering;
        for (; entering < top + 1; entering++) {
            vec *line = scratch;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 16; x++) {
                        line[channel * 17 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                vec *to = line + channel * 17;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_0 = in[(channel) * 264 + entering * 16 + x];
                    to[x - (0)] = v_0;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : in_block);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 2) {
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
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0] = sum[o][p];
                            }
                        }
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        out[(first) * 1032 + y * 32 + (0 + p) * 2 + 1] = zero;
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                for (int first = 0; first < result_channels; first++) {
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        out[(first) * 1032 + y * 32 + (0 + p) * 2 + 0] = zero;
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        out[(first) * 1032 + y * 32 + (0 + p) * 2 + 1] = zero;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 3x3 convolution, 16 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_16_32_h16w16s2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const vec *in1, const real *slope, const real *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 8976, partial_floats = 6144, in_channels = 16, out_channels = 32, in1_block = 16512, in_block = 16512, in3_block = 8448, in2_block = 8448, runs_1 = 64, runs_2 = 128, runs_3 = 160, runs_4 = 192 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    memset(x_staged, 0, 8976 * sizeof(vec));
    int staged = row_begin * 2 - 1;
    for (int begin = row_begin; begin < row_end; begin += 8) {
        const int rows = row_end - begin < 8 ? row_end - begin : 8;
        const int first_pixel = begin * 16, pixels = rows * 16;
        const int top = begin * 2 - 1, bottom = top + (rows - 1) * 2 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 561 + (row + 1) % 17 * 33 + 1;
                if (row < 0 || row >= 32) {
                    memset(line, 0, 32 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 32; p++) {
                    const vec v_2 = in[(c) * 1032 + row * 32 + p];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = in1[(c) * 1032 + row * 32 + p];
                    const vec v_6 = v_5 + v_4;
                    const vec v_7 = netc_relu(v_6);
                    line[p] = v_7;
                }
            }
        }
        for (int c = 0; c < out_channels; c++) {
            const vec slope_8 = netc_broadcast(slope[c]);
            const vec correction_9 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_10 = in2[(c) * 264 + first_pixel + p];
                const vec v_11 = v_10 * slope_8;
                const vec v_12 = v_11 + correction_9;
                const vec v_13 = in3[(c) * 264 + first_pixel + p];
                const vec v_14 = v_13 + v_12;
                dy_staged[c * 129 + p] = v_14;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in1 = in1 + (bottom < 32 ? bottom * 32 : in1_block);
        const vec *const next_in = in + (bottom < 32 ? bottom * 32 : in_block);
        const vec *const next_in3 = in3 + (begin + rows < 16 ? (begin + rows) * 16 : in3_block);
        const vec *const next_in2 = in2 + (begin + rows < 16 ? (begin + rows) * 16 : in2_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 4) {
            for (int input = 0; input < in_channels; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in1 + ahead / 4 * 1032 + ahead % 4 * 128 :
                        ahead < runs_2 ? next_in + (ahead - runs_1) / 4 * 1032 + (ahead - runs_1) % 4 * 128 :
                        ahead < runs_3 ? next_in3 + (ahead - runs_2) * 264 :
                        ahead < runs_4 ? next_in2 + (ahead - runs_3) * 264 :
                        in1;
                        ahead++;
                        int slot = (begin * 2 + kernel_row) % 17;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 561 + slot * 33 + 0;
                            const vec *const dys = dy + output * 129 + y * 16;
                            for (int p = 0; p < 16; p++) {
                                __builtin_prefetch(ahead_0 + y * 16 + p, 0, 2);
                                vec inputs[3];
                                NETC_UNROLL
                                for (int j = 0; j < 3; j++) {
                                    inputs[j] = xs[p * 2 + j];
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
                            slot += 2;
                            slot -= slot >= 17 ? 17 : 0;
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

/* Gradient of the input of a 3x3 convolution, 16 to 32
 * channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_data_grad_32_16_h32w32s2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const vec *in4, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 16, most_result_channels = 16, in1_block = 8448, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    for (int i = 0; i < source_channels * 2; i++) {
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
                for (int channel = 0; channel < source_channels; channel++) {
                    for (int x = 0; x < 17; x++) {
                        line[channel * 35 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < source_channels; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 35;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + entering * 16 + x];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 264 + entering * 16 + x];
                    const vec v_6 = v_5 + v_4;
                    to[x - (0)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 16 < 256 ? entering * 16 : in1_block);
        const vec *const next_1 = in + (entering * 16 < 256 ? entering * 16 : in_block);
        if (group * 2 + 0 >= row_begin && group * 2 + 0 < row_end) {
            const int y = group * 2 + 0;
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 17 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 2) {
                        const int next_x = x + 2 < 16 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
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
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
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
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_10 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_11 = v_10 * scale_7;
                                const vec v_12 = v_11 + shift_8;
                                const vec v_13 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_14 = v_13 + v_12;
                                const vec v_15 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_16 = sum[o][p] + v_15;
                                const vec v_17 = netc_relu_grad(v_16, v_14);
                                const vec v_18 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_19 = v_18 - mean_9;
                                const vec v_20 = v_17 * v_19;
                                sum_0[first + o] += v_17;
                                sum_1[first + o] += v_20;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0] = v_17;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 17 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 2) {
                        const int next_x = x + 2 < 16 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 512 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            if (channel % 8 == 0) {
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 1; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
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
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec scale_21 = netc_broadcast(scale[first + o]);
                            const vec shift_22 = netc_broadcast(shift[first + o]);
                            const vec mean_23 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_24 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_25 = v_24 * scale_21;
                                const vec v_26 = v_25 + shift_22;
                                const vec v_27 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_28 = v_27 + v_26;
                                const vec v_29 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_30 = sum[o][p] + v_29;
                                const vec v_31 = netc_relu_grad(v_30, v_28);
                                const vec v_32 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_33 = v_32 - mean_23;
                                const vec v_34 = v_31 * v_33;
                                sum_0[first + o] += v_31;
                                sum_1[first + o] += v_34;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1] = v_31;
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
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 2) {
                        const int next_x = x + 2 < 16 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 1536 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            if (channel % 8 == 0) {
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 8 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
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
                            const vec scale_35 = netc_broadcast(scale[first + o]);
                            const vec shift_36 = netc_broadcast(shift[first + o]);
                            const vec mean_37 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_38 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_39 = v_38 * scale_35;
                                const vec v_40 = v_39 + shift_36;
                                const vec v_41 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_42 = v_41 + v_40;
                                const vec v_43 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_44 = sum[o][p] + v_43;
                                const vec v_45 = netc_relu_grad(v_44, v_42);
                                const vec v_46 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_47 = v_46 - mean_37;
                                const vec v_48 = v_45 * v_47;
                                sum_0[first + o] += v_45;
                                sum_1[first + o] += v_48;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0] = v_45;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 17 + 0, scratch + (top + 1 + 0) % 2 * 17 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 2) {
                        const int next_x = x + 2 < 16 ? x + 2 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 2560 + first * source_channels * 4;
                        for (int channel = 0; channel < source_channels; channel++) {
                            if (channel % 4 == 0) {
                                __builtin_prefetch(next_0 + (channel + first / 4 % 4) * 264 + x + first / 16 * 2, 0, 2);
                                __builtin_prefetch(next_1 + (channel + first / 4 % 4) * 264 + x + first / 16 * 2, 0, 2);
                                NETC_UNROLL
                                for (int i = 0; i < 1; i++) {
                                    const int line = (channel / 4 + i) % 4, o = line / 1, p = line % 1 * 2;
                                    __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                    __builtin_prefetch(in4 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                }
                            }
                            NETC_UNROLL
                            for (int row = 0; row < 2; row++) {
                                const vec *at = rows[row] + channel * 35 + x;
                                NETC_UNROLL
                                for (int column = 0; column < 2; column++) {
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
                                w += 8;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            const vec scale_49 = netc_broadcast(scale[first + o]);
                            const vec shift_50 = netc_broadcast(shift[first + o]);
                            const vec mean_51 = netc_broadcast(mean[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                const vec v_52 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_53 = v_52 * scale_49;
                                const vec v_54 = v_53 + shift_50;
                                const vec v_55 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_56 = v_55 + v_54;
                                const vec v_57 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_58 = sum[o][p] + v_57;
                                const vec v_59 = netc_relu_grad(v_58, v_56);
                                const vec v_60 = in4[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_61 = v_60 - mean_51;
                                const vec v_62 = v_59 * v_61;
                                sum_0[first + o] += v_59;
                                sum_1[first + o] += v_62;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1] = v_59;
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

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.2.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_16_16_h32w32(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *scale1, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 16, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 19692, in_block = 16512, in2_block = 16512, in1_block = 16512, out_vectors = 2, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 1188 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            for (int c = 0; c < 16; c++) {
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
                        vec *const points = x_points + c * 16 + r * 8;
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
                        const vec scale_6 = netc_broadcast(scale1[channel]);
                        const vec slope_7 = netc_broadcast(slope[channel]);
                        const vec correction_8 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_9 = in1[(channel) * 1032 + y * 32 + x];
                            const vec v_10 = v_9 * slope_7;
                            const vec v_11 = v_10 + correction_8;
                            const vec v_12 = in2[(channel) * 1032 + y * 32 + x];
                            const vec v_13 = v_12 * scale_6;
                            const vec v_14 = v_13 + v_11;
                            square[p * NETC_LANES + c] = v_14;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 16 + t) * NETC_LANES;
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
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 128 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 128 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 128 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 16);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
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
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 33, 6 * 33, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 16 channels.
 * First used by blocks.2.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_combine_weight_grad_16(const int item, const real *partials, real *gradient) {
    enum { combine_items = 2, item_floats = 2304, in_channels = 16, out_channels = 16 };
    for (int pair = item; pair < 32; pair += combine_items) {
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.3, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_16_h32w32s1(vec *scratch, const real *scale, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale1, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in1_block = 16512, in_block = 16512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4932;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 32) {
            for (int channel = 0; channel < source_channels; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec slope_1 = netc_broadcast(slope[channel]);
                const vec correction_2 = netc_broadcast(correction[channel]);
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
                                const vec v_3 = in[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_4 = v_3 * slope_1;
                                const vec v_5 = v_4 + correction_2;
                                const vec v_6 = in1[(channel) * 1032 + lines[i] * 32 + x + p - 1];
                                const vec v_7 = v_6 * scale_0;
                                const vec v_8 = v_7 + v_5;
                                column[i] = i >= 1 && i < 5 ? v_8 : netc_keep(v_8, inside[i]);
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
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
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
                    const vec scale_9 = netc_broadcast(scale1[panel + o]);
                    const vec shift_10 = netc_broadcast(shift[panel + o]);
                    const vec mean_11 = netc_broadcast(mean[panel + o]);
                    const vec scale_12 = netc_broadcast(scale1[panel + o]);
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
                                const vec v_13 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_14 = v_13 * scale_9;
                                const vec v_15 = v_14 + shift_10;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_18 = v_17 - mean_11;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_12;
                                sum_0[panel + o] += v_16;
                                sum_1[panel + o] += v_19;
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], v_20);
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

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.2.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_16_16_h32w32_v2(real *partial, vec *scratch, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 16, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 19692, in_block = 16512, in2_block = 16512, in1_block = 16512, out_vectors = 2, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 1188 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            for (int c = 0; c < 16; c++) {
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
                                const vec v_0 = in[(c) * 1032 + lines[i] * 32 + left + p - 1];
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
                        vec *const points = x_points + c * 16 + r * 8;
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
                        const vec slope_1 = netc_broadcast(slope[channel]);
                        const vec correction_2 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_3 = in1[(channel) * 1032 + y * 32 + x];
                            const vec v_4 = v_3 * slope_1;
                            const vec v_5 = v_4 + correction_2;
                            const vec v_6 = in2[(channel) * 1032 + y * 32 + x];
                            const vec v_7 = v_6 + v_5;
                            square[p * NETC_LANES + c] = v_7;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 16 + t) * NETC_LANES;
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
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 128 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 128 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 128 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 16);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
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
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 33, 6 * 33, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_16_h32w32s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in1_block = 16512, in_block = 16512 };
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
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in3 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in4 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
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
                    const vec mean_7 = netc_broadcast(mean[panel + o]);
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
                                const vec v_8 = in3[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_9 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_10 = results[i][j] + v_9;
                                const vec v_11 = netc_relu_grad(v_10, v_8);
                                const vec v_12 = in4[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_13 = v_12 - mean_7;
                                const vec v_14 = v_11 * v_13;
                                sum_0[panel + o] += v_11;
                                sum_1[panel + o] += v_14;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_11;
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

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.1.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_16_16_h32w32_v3(real *partial, vec *scratch, const real *scale, const real *shift, const real *scale1, const real *shift1, const vec *in, const vec *in1, const real *slope, const real *correction, const vec *in2, const vec *in3, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 16, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 19692, in1_block = 16512, in_block = 16512, in3_block = 16512, in2_block = 16512, out_vectors = 2, runs_1 = 32, runs_2 = 64, runs_3 = 96, runs_4 = 128 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 1188 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            for (int c = 0; c < 16; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                const vec scale_2 = netc_broadcast(scale1[c]);
                const vec shift_3 = netc_broadcast(shift1[c]);
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
                                const vec v_4 = in[(c) * 1032 + lines[i] * 32 + left + p - 1];
                                const vec v_5 = v_4 * scale_2;
                                const vec v_6 = v_5 + shift_3;
                                const vec v_7 = in1[(c) * 1032 + lines[i] * 32 + left + p - 1];
                                const vec v_8 = v_7 * scale_0;
                                const vec v_9 = v_8 + shift_1;
                                const vec v_10 = netc_relu(v_9);
                                const vec v_11 = v_10 + v_6;
                                const vec v_12 = netc_relu(v_11);
                                column[i] = i >= 1 && i < 5 ? v_12 : netc_keep(v_12, inside[i]);
                            }
                            netc_winograd_x(column, 1, &half[0][p], 34);
                        }
                        for (int p = to; p < 34; p++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                half[i][p] = (vec){0};
                            }
                        }
                        vec *const points = x_points + c * 16 + r * 8;
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
                        const vec slope_13 = netc_broadcast(slope[channel]);
                        const vec correction_14 = netc_broadcast(correction[channel]);
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_15 = in2[(channel) * 1032 + y * 32 + x];
                            const vec v_16 = v_15 * slope_13;
                            const vec v_17 = v_16 + correction_14;
                            const vec v_18 = in3[(channel) * 1032 + y * 32 + x];
                            const vec v_19 = v_18 + v_17;
                            square[p * NETC_LANES + c] = v_19;
                        }
                    }
                    for (int p = 0; p < 16; p++)
                    netc_transpose(square + p * NETC_LANES);
                    vec *const points = dy_points + (o * 16 + t) * NETC_LANES;
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
            const vec *const next_in1 = in1 + (next_top < 32 ? (next_top + 1) * 32 + next_left : in1_block);
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : in_block);
            const vec *const next_in3 = in3 + (next_top < 32 ? next_top * 32 + next_left : in3_block);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : in2_block);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in1 + ahead / 2 * 1032 + ahead % 2 * 128 :
                        ahead < runs_2 ? next_in + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 128 :
                        ahead < runs_3 ? next_in3 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 128 :
                        ahead < runs_4 ? next_in2 + (ahead - runs_3) / 2 * 1032 + (ahead - runs_3) % 2 * 128 :
                        in1;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 16);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
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
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 33, 6 * 33, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.1.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_16_h32w32s1_v3(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *scale, const real *shift, const real *scale1, const real *shift1, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in1_block = 16512, in_block = 16512 };
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
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in3 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in4 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
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
                    const vec scale_9 = netc_broadcast(scale1[panel + o]);
                    const vec shift_10 = netc_broadcast(shift1[panel + o]);
                    const vec mean_11 = netc_broadcast(mean[panel + o]);
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
                                const vec v_12 = in4[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_13 = v_12 * scale_9;
                                const vec v_14 = v_13 + shift_10;
                                const vec v_15 = in3[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_16 = v_15 * scale_7;
                                const vec v_17 = v_16 + shift_8;
                                const vec v_18 = netc_relu(v_17);
                                const vec v_19 = v_18 + v_14;
                                const vec v_20 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_21 = results[i][j] + v_20;
                                const vec v_22 = netc_relu_grad(v_21, v_19);
                                const vec v_23 = in4[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_24 = v_23 - mean_11;
                                const vec v_25 = v_22 * v_24;
                                sum_0[panel + o] += v_22;
                                sum_1[panel + o] += v_25;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_22;
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

/* Weight gradient of a 3x3 convolution, 16 -> 16 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.0.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_weight_grad_winograd_16_16_h32w32_v4(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 16, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 19692, in_block = 16512, in2_block = 16512, in1_block = 16512, out_vectors = 2, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 1188 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            for (int c = 0; c < 16; c++) {
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
                        vec *const points = x_points + c * 16 + r * 8;
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
                    vec *const points = dy_points + (o * 16 + t) * NETC_LANES;
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
                vec *const point_sums = sums + point * 33;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 128 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) / 2 * 1032 + (ahead - runs_1) % 2 * 128 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) / 2 * 1032 + (ahead - runs_2) % 2 * 128 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 16 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 16);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 4; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
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
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 33, 6 * 33, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.net.0, nets/blocks.net:26 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_16_h32w32s1_v4(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 16, most_result_channels = 16, in1_block = 16512, in_block = 16512 };
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
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                if (channel % 2 == 0) {
                                    __builtin_prefetch(next_0 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(next_1 + (channel + call % 2) * 1032 + ahead, 0, 2);
                                    __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
                                    __builtin_prefetch(in3 + (sink_channel) * 1032 + sink_pixel + x / 2 * 8 + channel / 2 % 4 * 2, 0, 2);
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
                                const vec v_11 = in3[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_15 = results[i][j] + v_14;
                                const vec v_16 = netc_relu_grad(v_15, v_13);
                                const vec v_17 = in3[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_18 = v_17 - mean_9;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = v_16 * scale_10;
                                sum_0[panel + o] += v_16;
                                sum_1[panel + o] += v_19;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_20;
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

/* Weight gradient of a 3x3 convolution, 3 -> 16 channels, over rows
 * of one block: partial sums, packed by tiles of 4 output channels.
 * First used by input_net.0, nets/resnet.net:10 */
NETC_KERNEL void conv3x3_weight_grad_3_16_h32w32s1(vec *scratch, real *partial, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 615, partial_floats = 576, in_channels = 3, out_channels = 16, in_block = 3072, in2_block = 16512, in1_block = 16512, runs_1 = 3, runs_2 = 19, runs_3 = 35 };
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
    vec *const scratch = (vec *)(s->scratch + thread * 1187840L);
    (void)mode;
    (void)scratch;
    /* input_net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(195392), s->parameters + 0, item, 3, 16, 9, 27, 0, 1);
    }
    done(s, thread, 0, &clock);
    /* blocks.0.net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(202304), s->parameters + 464, item, 16, 16, 9, 144, 0, 1);
    }
    done(s, thread, 1, &clock);
    /* blocks.0.net.3 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(239168), s->parameters + 2800, item, 16, 16, 9, 144, 0, 1);
    }
    done(s, thread, 2, &clock);
    /* blocks.1.net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(276032), s->parameters + 5136, item, 16, 16, 9, 144, 0, 1);
    }
    done(s, thread, 3, &clock);
    /* blocks.1.net.3 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(312896), s->parameters + 7472, item, 16, 16, 9, 144, 0, 1);
    }
    done(s, thread, 4, &clock);
    /* blocks.2.net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(349760), s->parameters + 9808, item, 16, 16, 9, 144, 0, 1);
    }
    done(s, thread, 5, &clock);
    /* blocks.2.net.3 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(386624), s->parameters + 12144, item, 16, 16, 9, 144, 0, 1);
    }
    done(s, thread, 6, &clock);
    /* blocks.3.net.0 */
    ITEMS(8) {
        pack_3x3_n_n(REALS(423488), s->parameters + 14480, item, 16, 32, 144);
    }
    done(s, thread, 7, &clock);
    /* blocks.3.net.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(441920), s->parameters + 19152, item, 32, 32, 9, 288, 0, 1);
    }
    done(s, thread, 8, &clock);
    /* blocks.3.downsample */
    ITEMS(8) {
        pack_1x1_n_n(REALS(589376), s->parameters + 28432, item, 16, 32, 16);
    }
    done(s, thread, 9, &clock);
    /* blocks.4.net.0 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(591424), s->parameters + 28976, item, 32, 32, 9, 288, 0, 1);
    }
    done(s, thread, 10, &clock);
    /* blocks.4.net.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(738880), s->parameters + 38256, item, 32, 32, 9, 288, 0, 1);
    }
    done(s, thread, 11, &clock);
    /* blocks.5.net.0 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(886336), s->parameters + 47536, item, 32, 32, 9, 288, 0, 1);
    }
    done(s, thread, 12, &clock);
    /* blocks.5.net.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(1033792), s->parameters + 56816, item, 32, 32, 9, 288, 0, 1);
    }
    done(s, thread, 13, &clock);
    /* blocks.6.net.0 */
    ITEMS(16) {
        pack_3x3_n_n(REALS(1181248), s->parameters + 66096, item, 32, 64, 288);
    }
    done(s, thread, 14, &clock);
    /* blocks.6.net.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(1254976), s->parameters + 84656, item, 64, 64, 9, 576, 0, 1);
    }
    done(s, thread, 15, &clock);
    /* blocks.6.downsample */
    ITEMS(16) {
        pack_1x1_n_n(REALS(1844800), s->parameters + 121648, item, 32, 64, 32);
    }
    done(s, thread, 16, &clock);
    /* blocks.7.net.0 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(1852992), s->parameters + 123760, item, 64, 64, 9, 576, 0, 1);
    }
    done(s, thread, 17, &clock);
    /* blocks.7.net.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(2442816), s->parameters + 160752, item, 64, 64, 9, 576, 0, 1);
    }
    done(s, thread, 18, &clock);
    /* blocks.8.net.0 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(3032640), s->parameters + 197744, item, 64, 64, 9, 576, 0, 1);
    }
    done(s, thread, 19, &clock);
    /* blocks.8.net.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(3622464), s->parameters + 234736, item, 64, 64, 9, 576, 0, 1);
    }
    all_done(s, thread, 20, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_3_16_h32w32s1(scratch, (vec *)s->images + block * 3072L, REALS(195392), VECS(4212288) + block * 16512L, REALS(19264) + item * 16, REALS(20288) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 21, &clock);
    /* input_net.0 */
    ITEMS(1) {
        moments_n(REALS(19264), REALS(20288), REALS(5504), REALS(5632), REALS(5568), 16, 16, 16, 131072);
    }
    done(s, thread, 22, &clock);
    /* input_net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(5504), REALS(5632), REALS(5568), REALS(5696), REALS(5760), s->parameters + 432, s->parameters + 448, s->buffers + 0, s->buffers + 16, s->counters + 0, 131072, 16);
    }
    all_done(s, thread, 23, &clock);
    /* blocks.0.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_16_16_h32w32s1(scratch, REALS(5696), REALS(5760), VECS(4212288) + block * 16512L, REALS(202304), VECS(12666432) + block * 16512L, REALS(21312) + item * 16, REALS(22336) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 24, &clock);
    /* blocks.0.net.0 */
    ITEMS(1) {
        moments_n(REALS(21312), REALS(22336), REALS(5824), REALS(5952), REALS(5888), 16, 16, 16, 131072);
    }
    done(s, thread, 25, &clock);
    /* blocks.0.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(5824), REALS(5952), REALS(5888), REALS(6016), REALS(6080), s->parameters + 2768, s->parameters + 2784, s->buffers + 32, s->buffers + 48, s->counters + 1, 131072, 16);
    }
    all_done(s, thread, 26, &clock);
    /* blocks.0.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_16_16_h32w32s1(scratch, REALS(6016), REALS(6080), VECS(12666432) + block * 16512L, REALS(239168), VECS(21120576) + block * 16512L, REALS(23360) + item * 16, REALS(24384) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 27, &clock);
    /* blocks.0.net.3 */
    ITEMS(1) {
        moments_n(REALS(23360), REALS(24384), REALS(6144), REALS(6272), REALS(6208), 16, 16, 16, 131072);
    }
    done(s, thread, 28, &clock);
    /* blocks.0.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(6144), REALS(6272), REALS(6208), REALS(6336), REALS(6400), s->parameters + 5104, s->parameters + 5120, s->buffers + 64, s->buffers + 80, s->counters + 2, 131072, 16);
    }
    all_done(s, thread, 29, &clock);
    /* blocks.1.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_16_16_h32w32s1_v2(scratch, REALS(5696), REALS(5760), REALS(6336), REALS(6400), VECS(21120576) + block * 16512L, VECS(4212288) + block * 16512L, REALS(276032), VECS(29574720) + block * 16512L, REALS(25408) + item * 16, REALS(26432) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 30, &clock);
    /* blocks.1.net.0 */
    ITEMS(1) {
        moments_n(REALS(25408), REALS(26432), REALS(6464), REALS(6592), REALS(6528), 16, 16, 16, 131072);
    }
    done(s, thread, 31, &clock);
    /* blocks.1.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(6464), REALS(6592), REALS(6528), REALS(6656), REALS(6720), s->parameters + 7440, s->parameters + 7456, s->buffers + 96, s->buffers + 112, s->counters + 3, 131072, 16);
    }
    all_done(s, thread, 32, &clock);
    /* blocks.1.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_16_16_h32w32s1(scratch, REALS(6656), REALS(6720), VECS(29574720) + block * 16512L, REALS(312896), VECS(38028864) + block * 16512L, REALS(27456) + item * 16, REALS(28480) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 33, &clock);
    /* blocks.1.net.3 */
    ITEMS(1) {
        moments_n(REALS(27456), REALS(28480), REALS(6784), REALS(6912), REALS(6848), 16, 16, 16, 131072);
    }
    done(s, thread, 34, &clock);
    /* blocks.1.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(6784), REALS(6912), REALS(6848), REALS(6976), REALS(7040), s->parameters + 9776, s->parameters + 9792, s->buffers + 128, s->buffers + 144, s->counters + 4, 131072, 16);
    }
    all_done(s, thread, 35, &clock);
    /* blocks.1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        pointwise_16_h32w32(REALS(5696), REALS(5760), REALS(6336), REALS(6400), REALS(6976), REALS(7040), VECS(38028864) + block * 16512L, VECS(21120576) + block * 16512L, VECS(4212288) + block * 16512L, VECS(46483008) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 36, &clock);
    /* blocks.2.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_16_16_h32w32s1_v3(scratch, VECS(46483008) + block * 16512L, REALS(349760), VECS(54937152) + block * 16512L, REALS(29504) + item * 16, REALS(30528) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 37, &clock);
    /* blocks.2.net.0 */
    ITEMS(1) {
        moments_n(REALS(29504), REALS(30528), REALS(7104), REALS(7232), REALS(7168), 16, 16, 16, 131072);
    }
    done(s, thread, 38, &clock);
    /* blocks.2.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(7104), REALS(7232), REALS(7168), REALS(7296), REALS(7360), s->parameters + 12112, s->parameters + 12128, s->buffers + 160, s->buffers + 176, s->counters + 5, 131072, 16);
    }
    all_done(s, thread, 39, &clock);
    /* blocks.2.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_16_16_h32w32s1(scratch, REALS(7296), REALS(7360), VECS(54937152) + block * 16512L, REALS(386624), VECS(63391296) + block * 16512L, REALS(31552) + item * 16, REALS(32576) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 40, &clock);
    /* blocks.2.net.3 */
    ITEMS(1) {
        moments_n(REALS(31552), REALS(32576), REALS(7424), REALS(7552), REALS(7488), 16, 16, 16, 131072);
    }
    done(s, thread, 41, &clock);
    /* blocks.2.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(7424), REALS(7552), REALS(7488), REALS(7616), REALS(7680), s->parameters + 14448, s->parameters + 14464, s->buffers + 192, s->buffers + 208, s->counters + 6, 131072, 16);
    }
    all_done(s, thread, 42, &clock);
    /* blocks.3.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_16_32_h32w32s2(scratch, REALS(7616), REALS(7680), VECS(63391296) + block * 16512L, VECS(46483008) + block * 16512L, REALS(423488), VECS(71845440) + block * 8448L, REALS(33600) + item * 32, REALS(35648) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 43, &clock);
    /* blocks.3.net.0 */
    ITEMS(1) {
        moments_n(REALS(33600), REALS(35648), REALS(7744), REALS(8000), REALS(7872), 32, 32, 32, 32768);
    }
    done(s, thread, 44, &clock);
    /* blocks.3.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(7744), REALS(8000), REALS(7872), REALS(8128), REALS(8256), s->parameters + 19088, s->parameters + 19120, s->buffers + 224, s->buffers + 256, s->counters + 7, 32768, 32);
    }
    all_done(s, thread, 45, &clock);
    /* blocks.3.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_32_h16w16s1(scratch, REALS(8128), REALS(8256), VECS(71845440) + block * 8448L, REALS(441920), VECS(76170816) + block * 8448L, REALS(37696) + item * 32, REALS(39744) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 46, &clock);
    /* blocks.3.net.3 */
    ITEMS(1) {
        moments_n(REALS(37696), REALS(39744), REALS(8384), REALS(8640), REALS(8512), 32, 32, 32, 32768);
    }
    done(s, thread, 47, &clock);
    /* blocks.3.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(8384), REALS(8640), REALS(8512), REALS(8768), REALS(8896), s->parameters + 28368, s->parameters + 28400, s->buffers + 288, s->buffers + 320, s->counters + 8, 32768, 32);
    }
    all_done(s, thread, 48, &clock);
    /* blocks.3.downsample */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_16_32_h32w32s2(scratch, REALS(7616), REALS(7680), VECS(63391296) + block * 16512L, VECS(46483008) + block * 16512L, VECS(76170816) + block * 8448L, REALS(589376), s->parameters + 28944, REALS(8768), REALS(8896), VECS(80496192) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 49, &clock);
    /* blocks.4.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_32_h16w16s1_v2(scratch, VECS(80496192) + block * 8448L, REALS(591424), VECS(46483008) + block * 8448L, REALS(41792) + item * 32, REALS(43840) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 50, &clock);
    /* blocks.4.net.0 */
    ITEMS(1) {
        moments_n(REALS(41792), REALS(43840), REALS(9024), REALS(9280), REALS(9152), 32, 32, 32, 32768);
    }
    done(s, thread, 51, &clock);
    /* blocks.4.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(9024), REALS(9280), REALS(9152), REALS(9408), REALS(9536), s->parameters + 38192, s->parameters + 38224, s->buffers + 352, s->buffers + 384, s->counters + 9, 32768, 32);
    }
    all_done(s, thread, 52, &clock);
    /* blocks.4.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_32_h16w16s1(scratch, REALS(9408), REALS(9536), VECS(46483008) + block * 8448L, REALS(738880), VECS(84821568) + block * 8448L, REALS(45888) + item * 32, REALS(47936) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 53, &clock);
    /* blocks.4.net.3 */
    ITEMS(1) {
        moments_n(REALS(45888), REALS(47936), REALS(9664), REALS(9920), REALS(9792), 32, 32, 32, 32768);
    }
    done(s, thread, 54, &clock);
    /* blocks.4.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(9664), REALS(9920), REALS(9792), REALS(10048), REALS(10176), s->parameters + 47472, s->parameters + 47504, s->buffers + 416, s->buffers + 448, s->counters + 10, 32768, 32);
    }
    all_done(s, thread, 55, &clock);
    /* blocks.5.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_32_h16w16s1_v3(scratch, REALS(10048), REALS(10176), VECS(84821568) + block * 8448L, VECS(80496192) + block * 8448L, REALS(886336), VECS(89146944) + block * 8448L, REALS(49984) + item * 32, REALS(52032) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 56, &clock);
    /* blocks.5.net.0 */
    ITEMS(1) {
        moments_n(REALS(49984), REALS(52032), REALS(10304), REALS(10560), REALS(10432), 32, 32, 32, 32768);
    }
    done(s, thread, 57, &clock);
    /* blocks.5.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(10304), REALS(10560), REALS(10432), REALS(10688), REALS(10816), s->parameters + 56752, s->parameters + 56784, s->buffers + 480, s->buffers + 512, s->counters + 11, 32768, 32);
    }
    all_done(s, thread, 58, &clock);
    /* blocks.5.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_32_h16w16s1(scratch, REALS(10688), REALS(10816), VECS(89146944) + block * 8448L, REALS(1033792), VECS(93472320) + block * 8448L, REALS(54080) + item * 32, REALS(56128) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 59, &clock);
    /* blocks.5.net.3 */
    ITEMS(1) {
        moments_n(REALS(54080), REALS(56128), REALS(10944), REALS(11200), REALS(11072), 32, 32, 32, 32768);
    }
    done(s, thread, 60, &clock);
    /* blocks.5.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(10944), REALS(11200), REALS(11072), REALS(11328), REALS(11456), s->parameters + 66032, s->parameters + 66064, s->buffers + 544, s->buffers + 576, s->counters + 12, 32768, 32);
    }
    all_done(s, thread, 61, &clock);
    /* blocks.5.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        pointwise_32_h16w16(REALS(10048), REALS(10176), REALS(11328), REALS(11456), VECS(93472320) + block * 8448L, VECS(84821568) + block * 8448L, VECS(80496192) + block * 8448L, VECS(97797696) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 62, &clock);
    /* blocks.6.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_32_64_h16w16s2(scratch, VECS(97797696) + block * 8448L, REALS(1181248), VECS(50808384) + block * 4352L, REALS(58176) + item * 64, REALS(62272) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 63, &clock);
    /* blocks.6.net.0 */
    ITEMS(1) {
        moments_n(REALS(58176), REALS(62272), REALS(11584), REALS(12096), REALS(11840), 64, 64, 64, 8192);
    }
    done(s, thread, 64, &clock);
    /* blocks.6.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11584), REALS(12096), REALS(11840), REALS(12352), REALS(12608), s->parameters + 84528, s->parameters + 84592, s->buffers + 608, s->buffers + 672, s->counters + 13, 8192, 64);
    }
    all_done(s, thread, 65, &clock);
    /* blocks.6.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_64_64_h8w8s1(scratch, REALS(12352), REALS(12608), VECS(50808384) + block * 4352L, REALS(1254976), VECS(102123072) + block * 4352L, REALS(66368) + item * 64, REALS(70464) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 66, &clock);
    /* blocks.6.net.3 */
    ITEMS(1) {
        moments_n(REALS(66368), REALS(70464), REALS(12864), REALS(13376), REALS(13120), 64, 64, 64, 8192);
    }
    done(s, thread, 67, &clock);
    /* blocks.6.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(12864), REALS(13376), REALS(13120), REALS(13632), REALS(13888), s->parameters + 121520, s->parameters + 121584, s->buffers + 736, s->buffers + 800, s->counters + 14, 8192, 64);
    }
    all_done(s, thread, 68, &clock);
    /* blocks.6.downsample */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_32_64_h16w16s2(scratch, VECS(97797696) + block * 8448L, VECS(102123072) + block * 4352L, REALS(1844800), s->parameters + 123696, REALS(13632), REALS(13888), VECS(104351296) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 69, &clock);
    /* blocks.7.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_64_64_h8w8s1_v2(scratch, VECS(104351296) + block * 4352L, REALS(1852992), VECS(97797696) + block * 4352L, REALS(74560) + item * 64, REALS(78656) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 70, &clock);
    /* blocks.7.net.0 */
    ITEMS(1) {
        moments_n(REALS(74560), REALS(78656), REALS(14144), REALS(14656), REALS(14400), 64, 64, 64, 8192);
    }
    done(s, thread, 71, &clock);
    /* blocks.7.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(14144), REALS(14656), REALS(14400), REALS(14912), REALS(15168), s->parameters + 160624, s->parameters + 160688, s->buffers + 864, s->buffers + 928, s->counters + 15, 8192, 64);
    }
    all_done(s, thread, 72, &clock);
    /* blocks.7.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_64_64_h8w8s1(scratch, REALS(14912), REALS(15168), VECS(97797696) + block * 4352L, REALS(2442816), VECS(195392) + block * 4352L, REALS(82752) + item * 64, REALS(86848) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 73, &clock);
    /* blocks.7.net.3 */
    ITEMS(1) {
        moments_n(REALS(82752), REALS(86848), REALS(15424), REALS(15936), REALS(15680), 64, 64, 64, 8192);
    }
    done(s, thread, 74, &clock);
    /* blocks.7.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(15424), REALS(15936), REALS(15680), REALS(16192), REALS(16448), s->parameters + 197616, s->parameters + 197680, s->buffers + 992, s->buffers + 1056, s->counters + 16, 8192, 64);
    }
    all_done(s, thread, 75, &clock);
    /* blocks.8.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_64_64_h8w8s1_v3(scratch, REALS(16192), REALS(16448), VECS(195392) + block * 4352L, VECS(104351296) + block * 4352L, REALS(3032640), VECS(106579520) + block * 4352L, REALS(90944) + item * 64, REALS(95040) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 76, &clock);
    /* blocks.8.net.0 */
    ITEMS(1) {
        moments_n(REALS(90944), REALS(95040), REALS(16704), REALS(17216), REALS(16960), 64, 64, 64, 8192);
    }
    done(s, thread, 77, &clock);
    /* blocks.8.net.1 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(16704), REALS(17216), REALS(16960), REALS(17472), REALS(17728), s->parameters + 234608, s->parameters + 234672, s->buffers + 1120, s->buffers + 1184, s->counters + 17, 8192, 64);
    }
    all_done(s, thread, 78, &clock);
    /* blocks.8.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_64_64_h8w8s1(scratch, REALS(17472), REALS(17728), VECS(106579520) + block * 4352L, REALS(3622464), VECS(108807744) + block * 4352L, REALS(99136) + item * 64, REALS(103232) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 79, &clock);
    /* blocks.8.net.3 */
    ITEMS(1) {
        moments_n(REALS(99136), REALS(103232), REALS(17984), REALS(18496), REALS(18240), 64, 64, 64, 8192);
    }
    done(s, thread, 80, &clock);
    /* blocks.8.net.4 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(17984), REALS(18496), REALS(18240), REALS(18752), REALS(19008), s->parameters + 271600, s->parameters + 271664, s->buffers + 1248, s->buffers + 1312, s->counters + 18, 8192, 64);
    }
    all_done(s, thread, 81, &clock);
    /* blocks.8.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        pointwise_64_h8w8(REALS(16192), REALS(16448), REALS(18752), REALS(19008), VECS(108807744) + block * 4352L, VECS(195392) + block * 4352L, VECS(104351296) + block * 4352L, VECS(111035968) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 82, &clock);
    /* output_net.0 */
    ITEMS(16) {
        const int block = item;
        avgpool8x8_64_h8w8s1(VECS(111035968) + block * 4352L, VECS(2423616) + block * 64L);
    }
    all_done(s, thread, 83, &clock);
    /* output_net.2 */
    ITEMS(16) {
        const int block = item;
        linear_64_10(VECS(2423616) + block * 64L, scratch, s->parameters + 271728, s->parameters + 272368, VECS(2456384) + block * 10L);
    }
    all_done(s, thread, 84, &clock);
    ITEMS(16) {
        const int block = item;
        cross_entropy_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->logits + (long)block * 80, s->losses + (long)block * 8, scratch, VECS(2456384) + block * 10L);
    }
    all_done(s, thread, 85, &clock);
}

/* The gradients, in reverse order of the layers. */
static void backward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    vec *const scratch = (vec *)(s->scratch + thread * 1187840L);
    (void)mode;
    (void)scratch;
#pragma omp single
    memset(s->arena + 0, 0, 5504);
    /* blocks.8.net.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(2461504), s->parameters + 234736, item, 64, 64, 576, 9, 8, -1);
    }
    done(s, thread, 86, &clock);
    /* blocks.8.net.0 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(3051328), s->parameters + 197744, item, 64, 64, 576, 9, 8, -1);
    }
    done(s, thread, 87, &clock);
    /* blocks.7.net.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(53036608), s->parameters + 160752, item, 64, 64, 576, 9, 8, -1);
    }
    done(s, thread, 88, &clock);
    /* blocks.7.net.0 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(53626432), s->parameters + 123760, item, 64, 64, 576, 9, 8, -1);
    }
    done(s, thread, 89, &clock);
    /* blocks.6.downsample */
    ITEMS(8) {
        pack_1x1_n_n_v2(REALS(3641152), s->parameters + 121648, item, 64, 32, 32);
    }
    done(s, thread, 90, &clock);
    /* blocks.6.net.3 */
    ITEMS(16) {
        pack_winograd_3x3_n_n(REALS(54216256), s->parameters + 84656, item, 64, 64, 576, 9, 8, -1);
    }
    done(s, thread, 91, &clock);
    /* blocks.6.net.0 */
    ITEMS(8) {
        pack_3x3_n_n_v2(REALS(3649344), s->parameters + 66096, item, 64, 32, 288);
    }
    done(s, thread, 92, &clock);
    /* blocks.5.net.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(3723072), s->parameters + 56816, item, 32, 32, 288, 9, 8, -1);
    }
    done(s, thread, 93, &clock);
    /* blocks.5.net.0 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(3870528), s->parameters + 47536, item, 32, 32, 288, 9, 8, -1);
    }
    done(s, thread, 94, &clock);
    /* blocks.4.net.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(4017984), s->parameters + 38256, item, 32, 32, 288, 9, 8, -1);
    }
    done(s, thread, 95, &clock);
    /* blocks.4.net.0 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(100025920), s->parameters + 28976, item, 32, 32, 288, 9, 8, -1);
    }
    done(s, thread, 96, &clock);
    /* blocks.3.downsample */
    ITEMS(4) {
        pack_1x1_n_n_v2(REALS(4165440), s->parameters + 28432, item, 32, 16, 16);
    }
    done(s, thread, 97, &clock);
    /* blocks.3.net.3 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(100173376), s->parameters + 19152, item, 32, 32, 288, 9, 8, -1);
    }
    done(s, thread, 98, &clock);
    /* blocks.3.net.0 */
    ITEMS(4) {
        pack_3x3_n_n_v2(REALS(4167488), s->parameters + 14480, item, 32, 16, 144);
    }
    done(s, thread, 99, &clock);
    /* blocks.2.net.3 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(54806080), s->parameters + 12144, item, 16, 16, 144, 9, 8, -1);
    }
    done(s, thread, 100, &clock);
    /* blocks.2.net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(54842944), s->parameters + 9808, item, 16, 16, 144, 9, 8, -1);
    }
    done(s, thread, 101, &clock);
    /* blocks.1.net.3 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(54879808), s->parameters + 7472, item, 16, 16, 144, 9, 8, -1);
    }
    done(s, thread, 102, &clock);
    /* blocks.1.net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100320832), s->parameters + 5136, item, 16, 16, 144, 9, 8, -1);
    }
    done(s, thread, 103, &clock);
    /* blocks.0.net.3 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100357696), s->parameters + 2800, item, 16, 16, 144, 9, 8, -1);
    }
    done(s, thread, 104, &clock);
    /* blocks.0.net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100394560), s->parameters + 464, item, 16, 16, 144, 9, 8, -1);
    }
    all_done(s, thread, 105, &clock);
    ITEMS(16) {
        const int block = item;
        cross_entropy_grad_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->examples - block * 8, 1 / (real)s->examples, scratch, VECS(2456384) + block * 10L, VECS(4185920) + block * 10L);
    }
    all_done(s, thread, 106, &clock);
    /* output_net.2 */
    ITEMS(1) {
        const int block = item;
        linear_weight_grad_64_10(VECS(2423616) + block * 64L, VECS(4185920) + block * 10L, s->gradients + 271728, s->gradients + 272368);
    }
    all_done(s, thread, 107, &clock);
    /* output_net.2 */
    ITEMS(16) {
        const int block = item;
        linear_data_grad_64_10(VECS(4185920) + block * 10L, scratch, s->parameters + 271728, VECS(2423616) + block * 64L);
    }
    all_done(s, thread, 108, &clock);
    /* output_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        avgpool_grad8x8_64_h8w8s1(REALS(17984), VECS(2423616) + block * 64L, VECS(111035968) + block * 4352L, VECS(108807744) + block * 4352L, VECS(111035968) + block * 4352L, REALS(107328) + item * 64, REALS(111424) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 109, &clock);
    /* blocks.8.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(107328), REALS(111424), REALS(18240), s->gradients + 271600, s->gradients + 271664, REALS(18752), REALS(17984), REALS(0), REALS(256), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 110, &clock);
    /* blocks.8.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_64_64_h8w8(REALS(113264192) + item * 36864L, scratch, REALS(17472), REALS(17728), VECS(106579520) + block * 4352L, REALS(18752), REALS(0), REALS(256), VECS(108807744) + block * 4352L, VECS(111035968) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 111, &clock);
    /* blocks.8.net.3 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(113264192), s->gradients + 234736);
    }
    done(s, thread, 112, &clock);
    /* blocks.8.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_64_h8w8s1(scratch, REALS(18752), REALS(0), REALS(256), VECS(108807744) + block * 4352L, VECS(111035968) + block * 4352L, REALS(2461504), VECS(106579520) + block * 4352L, REALS(17472), REALS(17728), REALS(16704), VECS(115623488) + block * 4352L, REALS(115520) + item * 64, REALS(119616) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 113, &clock);
    /* blocks.8.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(115520), REALS(119616), REALS(16960), s->gradients + 234608, s->gradients + 234672, REALS(17472), REALS(16704), REALS(512), REALS(768), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 114, &clock);
    /* blocks.8.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_64_64_h8w8_v2(REALS(113264192) + item * 36864L, scratch, REALS(16192), REALS(16448), VECS(195392) + block * 4352L, VECS(104351296) + block * 4352L, REALS(512), REALS(768), VECS(106579520) + block * 4352L, VECS(115623488) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 115, &clock);
    /* blocks.8.net.0 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(113264192), s->gradients + 197744);
    }
    done(s, thread, 116, &clock);
    /* blocks.8.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v2(scratch, REALS(512), REALS(768), VECS(106579520) + block * 4352L, VECS(115623488) + block * 4352L, REALS(3051328), VECS(111035968) + block * 4352L, VECS(104351296) + block * 4352L, VECS(195392) + block * 4352L, REALS(16192), REALS(16448), REALS(15424), VECS(111035968) + block * 4352L, REALS(123712) + item * 64, REALS(127808) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 117, &clock);
    /* blocks.7.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(123712), REALS(127808), REALS(15680), s->gradients + 197616, s->gradients + 197680, REALS(16192), REALS(15424), REALS(1024), REALS(1280), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 118, &clock);
    /* blocks.7.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_64_64_h8w8(REALS(106579520) + item * 36864L, scratch, REALS(14912), REALS(15168), VECS(97797696) + block * 4352L, REALS(16192), REALS(1024), REALS(1280), VECS(195392) + block * 4352L, VECS(111035968) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 119, &clock);
    /* blocks.7.net.3 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(106579520), s->gradients + 160752);
    }
    done(s, thread, 120, &clock);
    /* blocks.7.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_64_h8w8s1(scratch, REALS(16192), REALS(1024), REALS(1280), VECS(195392) + block * 4352L, VECS(111035968) + block * 4352L, REALS(53036608), VECS(97797696) + block * 4352L, REALS(14912), REALS(15168), REALS(14144), VECS(113264192) + block * 4352L, REALS(131904) + item * 64, REALS(136000) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 121, &clock);
    /* blocks.7.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(131904), REALS(136000), REALS(14400), s->gradients + 160624, s->gradients + 160688, REALS(14912), REALS(14144), REALS(1536), REALS(1792), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 122, &clock);
    /* blocks.7.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_64_64_h8w8_v3(REALS(195392) + item * 36864L, scratch, VECS(104351296) + block * 4352L, REALS(1536), REALS(1792), VECS(97797696) + block * 4352L, VECS(113264192) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 123, &clock);
    /* blocks.7.net.0 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(195392), s->gradients + 123760);
    }
    done(s, thread, 124, &clock);
    /* blocks.7.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v3(scratch, REALS(1536), REALS(1792), VECS(97797696) + block * 4352L, VECS(113264192) + block * 4352L, REALS(53626432), VECS(111035968) + block * 4352L, VECS(104351296) + block * 4352L, VECS(102123072) + block * 4352L, REALS(12864), VECS(104351296) + block * 4352L, REALS(140096) + item * 64, REALS(144192) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 125, &clock);
    /* blocks.5.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        pointwise_32_h16w16(REALS(10048), REALS(10176), REALS(11328), REALS(11456), VECS(93472320) + block * 8448L, VECS(84821568) + block * 8448L, VECS(80496192) + block * 8448L, VECS(106579520) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 126, &clock);
    /* blocks.6.downsample */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_32_64_h8w8s2(scratch, REALS(195392) + item * 2112L, VECS(106579520) + block * 8448L, VECS(104351296) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 127, &clock);
    /* blocks.6.downsample */
    ITEMS(8) {
        conv1x1_combine_weight_grad_n(item, REALS(195392), s->gradients + 121648, s->gradients + 123696, 8, 16, 128, 32, 2112, 64, 2048);
    }
    done(s, thread, 128, &clock);
    /* blocks.6.downsample */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_64_32_h16w16s2(scratch, VECS(104351296) + block * 4352L, REALS(3641152), VECS(110904896) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 129, &clock);
    /* blocks.6.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(140096), REALS(144192), REALS(13120), s->gradients + 121520, s->gradients + 121584, REALS(13632), REALS(12864), REALS(2048), REALS(2304), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 130, &clock);
    /* blocks.6.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_64_64_h8w8(REALS(195392) + item * 36864L, scratch, REALS(12352), REALS(12608), VECS(50808384) + block * 4352L, REALS(13632), REALS(2048), REALS(2304), VECS(102123072) + block * 4352L, VECS(104351296) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 131, &clock);
    /* blocks.6.net.3 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(195392), s->gradients + 84656);
    }
    done(s, thread, 132, &clock);
    /* blocks.6.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_64_h8w8s1(scratch, REALS(13632), REALS(2048), REALS(2304), VECS(102123072) + block * 4352L, VECS(104351296) + block * 4352L, REALS(54216256), VECS(50808384) + block * 4352L, REALS(12352), REALS(12608), REALS(11584), VECS(97797696) + block * 4352L, REALS(148288) + item * 64, REALS(152384) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 133, &clock);
    /* blocks.6.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(148288), REALS(152384), REALS(11840), s->gradients + 84528, s->gradients + 84592, REALS(12352), REALS(11584), REALS(2560), REALS(2816), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 134, &clock);
    /* blocks.6.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_32_64_h8w8s2(scratch, REALS(195392) + item * 24576L, VECS(106579520) + block * 8448L, REALS(2560), REALS(2816), VECS(50808384) + block * 4352L, VECS(97797696) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 135, &clock);
    /* blocks.6.net.0 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_n(item, REALS(195392), s->gradients + 66096, 8, 16, 1536, 32, 24576);
    }
    done(s, thread, 136, &clock);
    /* blocks.6.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_data_grad_64_32_h16w16s2(scratch, REALS(2560), REALS(2816), VECS(50808384) + block * 4352L, VECS(97797696) + block * 4352L, VECS(110904896) + block * 8448L, VECS(106579520) + block * 8448L, VECS(93472320) + block * 8448L, REALS(3649344), REALS(10944), VECS(106579520) + block * 8448L, REALS(156480) + item * 32, REALS(158528) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 137, &clock);
    /* blocks.5.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(156480), REALS(158528), REALS(11072), s->gradients + 66032, s->gradients + 66064, REALS(11328), REALS(10944), REALS(3072), REALS(3200), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 138, &clock);
    /* blocks.5.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(195392) + item * 9216L, scratch, REALS(10688), REALS(10816), VECS(89146944) + block * 8448L, REALS(11328), REALS(3072), REALS(3200), VECS(93472320) + block * 8448L, VECS(106579520) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 139, &clock);
    /* blocks.5.net.3 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(195392), s->gradients + 56816);
    }
    done(s, thread, 140, &clock);
    /* blocks.5.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_32_32_h16w16s1(scratch, REALS(11328), REALS(3072), REALS(3200), VECS(93472320) + block * 8448L, VECS(106579520) + block * 8448L, REALS(3723072), VECS(89146944) + block * 8448L, REALS(10688), REALS(10816), REALS(10304), VECS(100431424) + block * 8448L, REALS(160576) + item * 32, REALS(162624) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 141, &clock);
    /* blocks.5.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(160576), REALS(162624), REALS(10432), s->gradients + 56752, s->gradients + 56784, REALS(10688), REALS(10304), REALS(3328), REALS(3456), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 142, &clock);
    /* blocks.5.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_32_h16w16_v2(REALS(195392) + item * 9216L, scratch, REALS(10048), REALS(10176), VECS(84821568) + block * 8448L, VECS(80496192) + block * 8448L, REALS(3328), REALS(3456), VECS(89146944) + block * 8448L, VECS(100431424) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 143, &clock);
    /* blocks.5.net.0 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(195392), s->gradients + 47536);
    }
    done(s, thread, 144, &clock);
    /* blocks.5.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_32_32_h16w16s1_v2(scratch, REALS(3328), REALS(3456), VECS(89146944) + block * 8448L, VECS(100431424) + block * 8448L, REALS(3870528), VECS(106579520) + block * 8448L, VECS(80496192) + block * 8448L, VECS(84821568) + block * 8448L, REALS(10048), REALS(10176), REALS(9664), VECS(106579520) + block * 8448L, REALS(164672) + item * 32, REALS(166720) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 145, &clock);
    /* blocks.4.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(164672), REALS(166720), REALS(9792), s->gradients + 47472, s->gradients + 47504, REALS(10048), REALS(9664), REALS(3584), REALS(3712), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 146, &clock);
    /* blocks.4.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(195392) + item * 9216L, scratch, REALS(9408), REALS(9536), VECS(46483008) + block * 8448L, REALS(10048), REALS(3584), REALS(3712), VECS(84821568) + block * 8448L, VECS(106579520) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 147, &clock);
    /* blocks.4.net.3 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(195392), s->gradients + 38256);
    }
    done(s, thread, 148, &clock);
    /* blocks.4.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_32_32_h16w16s1(scratch, REALS(10048), REALS(3584), REALS(3712), VECS(84821568) + block * 8448L, VECS(106579520) + block * 8448L, REALS(4017984), VECS(46483008) + block * 8448L, REALS(9408), REALS(9536), REALS(9024), VECS(89146944) + block * 8448L, REALS(168768) + item * 32, REALS(170816) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 149, &clock);
    /* blocks.4.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(168768), REALS(170816), REALS(9152), s->gradients + 38192, s->gradients + 38224, REALS(9408), REALS(9024), REALS(3840), REALS(3968), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 150, &clock);
    /* blocks.4.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_32_h16w16_v3(REALS(195392) + item * 9216L, scratch, VECS(80496192) + block * 8448L, REALS(3840), REALS(3968), VECS(46483008) + block * 8448L, VECS(89146944) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 151, &clock);
    /* blocks.4.net.0 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(195392), s->gradients + 28976);
    }
    done(s, thread, 152, &clock);
    /* blocks.4.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_32_32_h16w16s1_v3(scratch, REALS(3840), REALS(3968), VECS(46483008) + block * 8448L, VECS(89146944) + block * 8448L, REALS(100025920), VECS(106579520) + block * 8448L, VECS(80496192) + block * 8448L, VECS(76170816) + block * 8448L, REALS(8384), VECS(80496192) + block * 8448L, REALS(172864) + item * 32, REALS(174912) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 153, &clock);
    /* blocks.1.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        pointwise_16_h32w32(REALS(5696), REALS(5760), REALS(6336), REALS(6400), REALS(6976), REALS(7040), VECS(38028864) + block * 16512L, VECS(21120576) + block * 16512L, VECS(4212288) + block * 16512L, VECS(84821568) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 154, &clock);
    /* blocks.3.downsample */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_16_32_h16w16s2(scratch, REALS(195392) + item * 544L, REALS(7616), REALS(7680), VECS(63391296) + block * 16512L, VECS(84821568) + block * 16512L, VECS(80496192) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 155, &clock);
    /* blocks.3.downsample */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(195392), s->gradients + 28432, s->gradients + 28944, 4, 8, 64, 16, 544, 32, 512);
    }
    done(s, thread, 156, &clock);
    /* blocks.3.downsample */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_16_h32w32s2(scratch, VECS(80496192) + block * 8448L, REALS(4165440), VECS(100431424) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 157, &clock);
    /* blocks.3.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(172864), REALS(174912), REALS(8512), s->gradients + 28368, s->gradients + 28400, REALS(8768), REALS(8384), REALS(4096), REALS(4224), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 158, &clock);
    /* blocks.3.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(195392) + item * 9216L, scratch, REALS(8128), REALS(8256), VECS(71845440) + block * 8448L, REALS(8768), REALS(4096), REALS(4224), VECS(76170816) + block * 8448L, VECS(80496192) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 159, &clock);
    /* blocks.3.net.3 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(195392), s->gradients + 19152);
    }
    done(s, thread, 160, &clock);
    /* blocks.3.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_32_32_h16w16s1(scratch, REALS(8768), REALS(4096), REALS(4224), VECS(76170816) + block * 8448L, VECS(80496192) + block * 8448L, REALS(100173376), VECS(71845440) + block * 8448L, REALS(8128), REALS(8256), REALS(7744), VECS(46483008) + block * 8448L, REALS(176960) + item * 32, REALS(179008) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 161, &clock);
    /* blocks.3.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(176960), REALS(179008), REALS(7872), s->gradients + 19088, s->gradients + 19120, REALS(8128), REALS(7744), REALS(4352), REALS(4480), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 162, &clock);
    /* blocks.3.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_16_32_h16w16s2(scratch, REALS(195392) + item * 6144L, REALS(7616), REALS(7680), VECS(63391296) + block * 16512L, VECS(84821568) + block * 16512L, REALS(4352), REALS(4480), VECS(71845440) + block * 8448L, VECS(46483008) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 163, &clock);
    /* blocks.3.net.0 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_n(item, REALS(195392), s->gradients + 14480, 4, 8, 768, 16, 6144);
    }
    done(s, thread, 164, &clock);
    /* blocks.3.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_data_grad_32_16_h32w32s2(scratch, REALS(4352), REALS(4480), VECS(71845440) + block * 8448L, VECS(46483008) + block * 8448L, VECS(100431424) + block * 16512L, VECS(84821568) + block * 16512L, VECS(63391296) + block * 16512L, REALS(4167488), REALS(7616), REALS(7680), REALS(7424), VECS(100431424) + block * 16512L, REALS(181056) + item * 16, REALS(182080) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 165, &clock);
    /* blocks.2.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(181056), REALS(182080), REALS(7488), s->gradients + 14448, s->gradients + 14464, REALS(7616), REALS(7424), REALS(4608), REALS(4672), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 166, &clock);
    /* blocks.2.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(195392) + item * 2304L, scratch, REALS(7296), REALS(7360), VECS(54937152) + block * 16512L, REALS(7616), REALS(4608), REALS(4672), VECS(63391296) + block * 16512L, VECS(100431424) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 167, &clock);
    /* blocks.2.net.3 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(195392), s->gradients + 12144);
    }
    done(s, thread, 168, &clock);
    /* blocks.2.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_16_h32w32s1(scratch, REALS(7616), REALS(4608), REALS(4672), VECS(63391296) + block * 16512L, VECS(100431424) + block * 16512L, REALS(54806080), VECS(54937152) + block * 16512L, REALS(7296), REALS(7360), REALS(7104), VECS(71845440) + block * 16512L, REALS(183104) + item * 16, REALS(184128) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 169, &clock);
    /* blocks.2.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(183104), REALS(184128), REALS(7168), s->gradients + 12112, s->gradients + 12128, REALS(7296), REALS(7104), REALS(4736), REALS(4800), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 170, &clock);
    /* blocks.2.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_16_16_h32w32_v2(REALS(195392) + item * 2304L, scratch, VECS(84821568) + block * 16512L, REALS(4736), REALS(4800), VECS(54937152) + block * 16512L, VECS(71845440) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 171, &clock);
    /* blocks.2.net.0 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(195392), s->gradients + 9808);
    }
    done(s, thread, 172, &clock);
    /* blocks.2.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v2(scratch, REALS(4736), REALS(4800), VECS(54937152) + block * 16512L, VECS(71845440) + block * 16512L, REALS(54842944), VECS(100431424) + block * 16512L, VECS(84821568) + block * 16512L, VECS(38028864) + block * 16512L, REALS(6784), VECS(84821568) + block * 16512L, REALS(185152) + item * 16, REALS(186176) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 173, &clock);
    /* blocks.1.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(185152), REALS(186176), REALS(6848), s->gradients + 9776, s->gradients + 9792, REALS(6976), REALS(6784), REALS(4864), REALS(4928), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 174, &clock);
    /* blocks.1.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(195392) + item * 2304L, scratch, REALS(6656), REALS(6720), VECS(29574720) + block * 16512L, REALS(6976), REALS(4864), REALS(4928), VECS(38028864) + block * 16512L, VECS(84821568) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 175, &clock);
    /* blocks.1.net.3 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(195392), s->gradients + 7472);
    }
    done(s, thread, 176, &clock);
    /* blocks.1.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_16_h32w32s1(scratch, REALS(6976), REALS(4864), REALS(4928), VECS(38028864) + block * 16512L, VECS(84821568) + block * 16512L, REALS(54879808), VECS(29574720) + block * 16512L, REALS(6656), REALS(6720), REALS(6464), VECS(54916672) + block * 16512L, REALS(187200) + item * 16, REALS(188224) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 177, &clock);
    /* blocks.1.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(187200), REALS(188224), REALS(6528), s->gradients + 7440, s->gradients + 7456, REALS(6656), REALS(6464), REALS(4992), REALS(5056), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 178, &clock);
    /* blocks.1.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_16_16_h32w32_v3(REALS(195392) + item * 2304L, scratch, REALS(5696), REALS(5760), REALS(6336), REALS(6400), VECS(21120576) + block * 16512L, VECS(4212288) + block * 16512L, REALS(4992), REALS(5056), VECS(29574720) + block * 16512L, VECS(54916672) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 179, &clock);
    /* blocks.1.net.0 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(195392), s->gradients + 5136);
    }
    done(s, thread, 180, &clock);
    /* blocks.1.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v3(scratch, REALS(4992), REALS(5056), VECS(29574720) + block * 16512L, VECS(54916672) + block * 16512L, REALS(100320832), VECS(84821568) + block * 16512L, VECS(4212288) + block * 16512L, VECS(21120576) + block * 16512L, REALS(5696), REALS(5760), REALS(6336), REALS(6400), REALS(6144), VECS(84821568) + block * 16512L, REALS(189248) + item * 16, REALS(190272) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 181, &clock);
    /* blocks.0.net.4 */
    ITEMS(1) {
        norm_backward_n(REALS(189248), REALS(190272), REALS(6208), s->gradients + 5104, s->gradients + 5120, REALS(6336), REALS(6144), REALS(5120), REALS(5184), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 182, &clock);
    /* blocks.0.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(195392) + item * 2304L, scratch, REALS(6016), REALS(6080), VECS(12666432) + block * 16512L, REALS(6336), REALS(5120), REALS(5184), VECS(21120576) + block * 16512L, VECS(84821568) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 183, &clock);
    /* blocks.0.net.3 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(195392), s->gradients + 2800);
    }
    done(s, thread, 184, &clock);
    /* blocks.0.net.3 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_16_h32w32s1(scratch, REALS(6336), REALS(5120), REALS(5184), VECS(21120576) + block * 16512L, VECS(84821568) + block * 16512L, REALS(100357696), VECS(12666432) + block * 16512L, REALS(6016), REALS(6080), REALS(5824), VECS(29574720) + block * 16512L, REALS(191296) + item * 16, REALS(192320) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 185, &clock);
    /* blocks.0.net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(191296), REALS(192320), REALS(5888), s->gradients + 2768, s->gradients + 2784, REALS(6016), REALS(5824), REALS(5248), REALS(5312), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 186, &clock);
    /* blocks.0.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_16_16_h32w32_v4(REALS(195392) + item * 2304L, scratch, REALS(5696), REALS(5760), VECS(4212288) + block * 16512L, REALS(5248), REALS(5312), VECS(12666432) + block * 16512L, VECS(29574720) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 187, &clock);
    /* blocks.0.net.0 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(195392), s->gradients + 464);
    }
    done(s, thread, 188, &clock);
    /* blocks.0.net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v4(scratch, REALS(5248), REALS(5312), VECS(12666432) + block * 16512L, VECS(29574720) + block * 16512L, REALS(100394560), VECS(84821568) + block * 16512L, VECS(4212288) + block * 16512L, REALS(5696), REALS(5760), REALS(5504), VECS(84821568) + block * 16512L, REALS(193344) + item * 16, REALS(194368) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 189, &clock);
    /* input_net.1 */
    ITEMS(1) {
        norm_backward_n(REALS(193344), REALS(194368), REALS(5568), s->gradients + 432, s->gradients + 448, REALS(5696), REALS(5504), REALS(5376), REALS(5440), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 190, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_3_16_h32w32s1(scratch, REALS(195392) + item * 576L, (vec *)s->images + block * 3072L, REALS(5376), REALS(5440), VECS(4212288) + block * 16512L, VECS(84821568) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 191, &clock);
    /* input_net.0 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_n(item, REALS(195392), s->gradients + 0, 2, 4, 144, 3, 576);
    }
    all_done(s, thread, 192, &clock);
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
    {"blocks.1.0", "act relu", "blocks.1", 16, 32, 32, 0, 0, 0},
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
    {"blocks.5.0", "act relu", "blocks.5", 32, 16, 16, 0, 0, 0},
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
    {"pack_winograd_3x3_n_n", "input_net.0", false, 7776, 0, 31104},
    {"pack_winograd_3x3_n_n", "blocks.0.net.0", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.0.net.3", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.0", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.3", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.2.net.0", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.2.net.3", false, 41472, 0, 165888},
    {"pack_3x3_n_n", "blocks.3.net.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.3.net.3", false, 165888, 0, 663552},
    {"pack_1x1_n_n", "blocks.3.downsample", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.net.0", false, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.4.net.3", false, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.5.net.0", false, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.5.net.3", false, 165888, 0, 663552},
    {"pack_3x3_n_n", "blocks.6.net.0", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.net.3", false, 663552, 0, 2.65421e+06},
    {"pack_1x1_n_n", "blocks.6.downsample", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.7.net.0", false, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.7.net.3", false, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.8.net.0", false, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.8.net.3", false, 663552, 0, 2.65421e+06},
    {"conv3x3_winograd_3_16_h32w32s1", "input_net.0", false, 5.72457e+07, 9.96147e+06, 1.11249e+08},
    {"moments_n", "input_net.0", false, 0, 0, 0},
    {"norm_scale_n", "input_net.1", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.0.net.0", false, 2.10502e+08, 1.67772e+07, 3.3364e+08},
    {"moments_n", "blocks.0.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.0.net.3", false, 2.10502e+08, 1.67772e+07, 3.3364e+08},
    {"moments_n", "blocks.0.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.net.4", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1_v2", "blocks.1.net.0", false, 2.1889e+08, 2.51658e+07, 3.67195e+08},
    {"moments_n", "blocks.1.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.1.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.1.net.3", false, 2.10502e+08, 1.67772e+07, 3.3364e+08},
    {"moments_n", "blocks.1.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.1.net.4", false, 0, 0, 0},
    {"pointwise_16_h32w32", "blocks.1.0", false, 2.30687e+07, 3.35544e+07, 9.22747e+07},
    {"conv3x3_winograd_16_16_h32w32s1_v3", "blocks.2.net.0", false, 2.0421e+08, 1.67772e+07, 3.08474e+08},
    {"moments_n", "blocks.2.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.2.net.3", false, 2.10502e+08, 1.67772e+07, 3.3364e+08},
    {"moments_n", "blocks.2.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.net.4", false, 0, 0, 0},
    {"conv3x3_16_32_h32w32s2", "blocks.3.net.0", false, 3.13524e+08, 2.09715e+07, 3.81682e+08},
    {"moments_n", "blocks.3.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.3.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1", "blocks.3.net.3", false, 1.80748e+08, 8.38861e+06, 2.52613e+08},
    {"moments_n", "blocks.3.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.3.net.4", false, 0, 0, 0},
    {"conv1x1_16_32_h32w32s2", "blocks.3.downsample", false, 4.71859e+07, 2.51658e+07, 9.2656e+07},
    {"conv3x3_winograd_32_32_h16w16s1_v2", "blocks.4.net.0", false, 1.77603e+08, 8.38861e+06, 2.4003e+08},
    {"moments_n", "blocks.4.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1", "blocks.4.net.3", false, 1.80748e+08, 8.38861e+06, 2.52613e+08},
    {"moments_n", "blocks.4.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.net.4", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1_v3", "blocks.5.net.0", false, 1.81797e+08, 1.25829e+07, 2.56807e+08},
    {"moments_n", "blocks.5.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.5.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1", "blocks.5.net.3", false, 1.80748e+08, 8.38861e+06, 2.52613e+08},
    {"moments_n", "blocks.5.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.5.net.4", false, 0, 0, 0},
    {"pointwise_32_h16w16", "blocks.5.0", false, 8.38861e+06, 1.67772e+07, 3.35544e+07},
    {"conv3x3_32_64_h16w16s2", "blocks.6.net.0", false, 3.03563e+08, 6.29146e+06, 3.41836e+08},
    {"moments_n", "blocks.6.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1", "blocks.6.net.3", false, 1.65872e+08, 4.1943e+06, 2.12099e+08},
    {"moments_n", "blocks.6.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.net.4", false, 0, 0, 0},
    {"conv1x1_32_64_h16w16s2", "blocks.6.downsample", false, 3.61759e+07, 8.38861e+06, 4.86158e+07},
    {"conv3x3_winograd_64_64_h8w8s1_v2", "blocks.7.net.0", false, 1.64299e+08, 4.1943e+06, 2.05807e+08},
    {"moments_n", "blocks.7.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.7.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1", "blocks.7.net.3", false, 1.65872e+08, 4.1943e+06, 2.12099e+08},
    {"moments_n", "blocks.7.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.7.net.4", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1_v3", "blocks.8.net.0", false, 1.66396e+08, 6.29146e+06, 2.14196e+08},
    {"moments_n", "blocks.8.net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.8.net.1", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1", "blocks.8.net.3", false, 1.65872e+08, 4.1943e+06, 2.12099e+08},
    {"moments_n", "blocks.8.net.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.8.net.4", false, 0, 0, 0},
    {"pointwise_64_h8w8", "blocks.8.0", false, 4.1943e+06, 8.38861e+06, 1.67772e+07},
    {"avgpool8x8_64_h8w8s1", "output_net.0", false, 524288, 2.09715e+06, 2.09715e+06},
    {"linear_64_10", "output_net.2", false, 165120, 0, 332800},
    {"cross_entropy_10", "", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.8.net.3", true, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.8.net.0", true, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.7.net.3", true, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.7.net.0", true, 663552, 0, 2.65421e+06},
    {"pack_1x1_n_n_v2", "blocks.6.downsample", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.net.3", true, 663552, 0, 2.65421e+06},
    {"pack_3x3_n_n_v2", "blocks.6.net.0", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.5.net.3", true, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.5.net.0", true, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.4.net.3", true, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.4.net.0", true, 165888, 0, 663552},
    {"pack_1x1_n_n_v2", "blocks.3.downsample", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.3.net.3", true, 165888, 0, 663552},
    {"pack_3x3_n_n_v2", "blocks.3.net.0", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.net.3", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.2.net.0", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.3", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.0", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.0.net.3", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.0.net.0", true, 41472, 0, 165888},
    {"cross_entropy_grad_10", "", true, 0, 0, 0},
    {"linear_weight_grad_64_10", "output_net.2", true, 163840, 0, 327680},
    {"linear_data_grad_64_10", "output_net.2", true, 163840, 0, 327680},
    {"avgpool_grad8x8_64_h8w8s1", "output_net.0", true, 3.14573e+06, 6.29146e+06, 1.25829e+07},
    {"norm_backward_n", "blocks.8.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8", "blocks.8.net.3", true, 1.65741e+08, 8.65075e+06, 2.12636e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.8.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1", "blocks.8.net.3", true, 1.69017e+08, 8.38861e+06, 2.24682e+08},
    {"norm_backward_n", "blocks.8.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v2", "blocks.8.net.0", true, 1.65741e+08, 1.07479e+07, 2.12636e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.8.net.0", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v2", "blocks.8.net.0", true, 1.69017e+08, 1.25829e+07, 2.24682e+08},
    {"norm_backward_n", "blocks.7.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8", "blocks.7.net.3", true, 1.65741e+08, 8.65075e+06, 2.12636e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.7.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1", "blocks.7.net.3", true, 1.69017e+08, 8.38861e+06, 2.24682e+08},
    {"norm_backward_n", "blocks.7.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v3", "blocks.7.net.0", true, 1.63643e+08, 8.65075e+06, 2.04247e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.7.net.0", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v3", "blocks.7.net.0", true, 1.67444e+08, 1.25829e+07, 2.1839e+08},
    {"pointwise_32_h16w16", "blocks.5.0", true, 8.38861e+06, 1.67772e+07, 3.35544e+07},
    {"conv1x1_weight_grad_32_64_h8w8s2", "blocks.6.downsample", true, 3.35544e+07, 6.29146e+06, 3.94758e+07},
    {"conv1x1_combine_weight_grad_n", "blocks.6.downsample", true, 0, 0, 0},
    {"conv1x1_data_grad_64_32_h16w16s2", "blocks.6.downsample", true, 3.35544e+07, 6.29146e+06, 3.813e+07},
    {"norm_backward_n", "blocks.6.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8", "blocks.6.net.3", true, 1.65741e+08, 8.65075e+06, 2.12636e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.6.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1", "blocks.6.net.3", true, 1.69017e+08, 8.38861e+06, 2.24682e+08},
    {"norm_backward_n", "blocks.6.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_32_64_h8w8s2", "blocks.6.net.0", true, 3.03563e+08, 9.96147e+06, 3.61574e+08},
    {"conv3x3_combine_weight_grad_n", "blocks.6.net.0", true, 0, 0, 0},
    {"conv3x3_data_grad_64_32_h16w16s2", "blocks.6.net.0", true, 3.09854e+08, 2.09715e+07, 3.67002e+08},
    {"norm_backward_n", "blocks.5.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.5.net.3", true, 1.80486e+08, 1.25829e+07, 2.53686e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.5.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.5.net.3", true, 1.8704e+08, 1.67772e+07, 2.77778e+08},
    {"norm_backward_n", "blocks.5.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16_v2", "blocks.5.net.0", true, 1.80486e+08, 1.67772e+07, 2.53686e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.5.net.0", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1_v2", "blocks.5.net.0", true, 1.8704e+08, 2.51658e+07, 2.77778e+08},
    {"norm_backward_n", "blocks.4.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.4.net.3", true, 1.80486e+08, 1.25829e+07, 2.53686e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.4.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.4.net.3", true, 1.8704e+08, 1.67772e+07, 2.77778e+08},
    {"norm_backward_n", "blocks.4.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16_v3", "blocks.4.net.0", true, 1.76292e+08, 1.25829e+07, 2.36909e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.4.net.0", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1_v3", "blocks.4.net.0", true, 1.83894e+08, 2.51658e+07, 2.65196e+08},
    {"pointwise_16_h32w32", "blocks.1.0", true, 2.30687e+07, 3.35544e+07, 9.22747e+07},
    {"conv1x1_weight_grad_16_32_h16w16s2", "blocks.3.downsample", true, 4.1943e+07, 2.09715e+07, 7.30302e+07},
    {"conv1x1_combine_weight_grad_n", "blocks.3.downsample", true, 0, 0, 0},
    {"conv1x1_data_grad_32_16_h32w32s2", "blocks.3.downsample", true, 3.35544e+07, 1.25829e+07, 3.813e+07},
    {"norm_backward_n", "blocks.3.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.3.net.3", true, 1.80486e+08, 1.25829e+07, 2.53686e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.3.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.3.net.3", true, 1.8704e+08, 1.67772e+07, 2.77778e+08},
    {"norm_backward_n", "blocks.3.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_16_32_h16w16s2", "blocks.3.net.0", true, 3.13524e+08, 2.51658e+07, 4.0142e+08},
    {"conv3x3_combine_weight_grad_n", "blocks.3.net.0", true, 0, 0, 0},
    {"conv3x3_data_grad_32_16_h32w32s2", "blocks.3.net.0", true, 3.2401e+08, 4.1943e+07, 4.23625e+08},
    {"norm_backward_n", "blocks.2.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.2.net.3", true, 2.09977e+08, 2.51658e+07, 3.35787e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.2.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.2.net.3", true, 2.23085e+08, 3.35544e+07, 3.83972e+08},
    {"norm_backward_n", "blocks.2.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32_v2", "blocks.2.net.0", true, 2.01589e+08, 2.51658e+07, 3.02233e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.2.net.0", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v2", "blocks.2.net.0", true, 2.16793e+08, 5.03316e+07, 3.58806e+08},
    {"norm_backward_n", "blocks.1.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.1.net.3", true, 2.09977e+08, 2.51658e+07, 3.35787e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.1.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.1.net.3", true, 2.23085e+08, 3.35544e+07, 3.83972e+08},
    {"norm_backward_n", "blocks.1.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32_v3", "blocks.1.net.0", true, 2.16269e+08, 3.35544e+07, 3.60953e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.1.net.0", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v3", "blocks.1.net.0", true, 2.29376e+08, 5.03316e+07, 4.09138e+08},
    {"norm_backward_n", "blocks.0.net.4", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.0.net.3", true, 2.09977e+08, 2.51658e+07, 3.35787e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.0.net.3", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.0.net.3", true, 2.23085e+08, 3.35544e+07, 3.83972e+08},
    {"norm_backward_n", "blocks.0.net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32_v4", "blocks.0.net.0", true, 2.0788e+08, 2.51658e+07, 3.27399e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.0.net.0", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v4", "blocks.0.net.0", true, 2.23085e+08, 4.1943e+07, 3.83972e+08},
    {"norm_backward_n", "input_net.1", true, 0, 0, 0},
    {"conv3x3_weight_grad_3_16_h32w32s1", "input_net.0", true, 1.19538e+08, 1.83501e+07, 1.58397e+08},
    {"conv3x3_combine_weight_grad_n", "input_net.0", true, 0, 0, 0},
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
    size_t offset, planes, reals, stride;
} stored[] = {
    {"input_net.0", 4212288, 256, 8192, 8256},
    {"blocks.0.net.0", 12666432, 256, 8192, 8256},
    {"blocks.0.net.3", 21120576, 256, 8192, 8256},
    {"blocks.1.net.0", 29574720, 256, 8192, 8256},
    {"blocks.1.net.3", 38028864, 256, 8192, 8256},
    {"blocks.2.net.0", 54937152, 256, 8192, 8256},
    {"blocks.2.net.3", 63391296, 256, 8192, 8256},
    {"blocks.3.net.0", 71845440, 512, 2048, 2112},
    {"blocks.3.net.3", 76170816, 512, 2048, 2112},
    {"blocks.3.downsample", 80496192, 512, 2048, 2112},
    {"blocks.4.net.0", 46483008, 512, 2048, 2112},
    {"blocks.4.net.3", 84821568, 512, 2048, 2112},
    {"blocks.5.net.0", 89146944, 512, 2048, 2112},
    {"blocks.5.net.3", 93472320, 512, 2048, 2112},
    {"blocks.6.net.0", 50808384, 1024, 512, 544},
    {"blocks.6.net.3", 102123072, 1024, 512, 544},
    {"blocks.6.downsample", 104351296, 1024, 512, 544},
    {"blocks.7.net.0", 97797696, 1024, 512, 544},
    {"blocks.7.net.3", 195392, 1024, 512, 544},
    {"blocks.8.net.0", 106579520, 1024, 512, 544},
    {"blocks.8.net.3", 108807744, 1024, 512, 544},
    {"blocks.8.0", 111035968, 1024, 512, 544},
    {"output_net.0", 2423616, 1024, 8, 8},
    {"output_net.2", 2456384, 160, 8, 8},
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

extern const NetcModel resnet_model;
const NetcModel resnet_model = {
    .abi = NETC_MODEL_ABI,
    .name = "ResNet",
    .source = "nets/resnet.net",
    .target = "avx2",
    .fingerprint = "b5f1d746a24c6d38",
    .batch = 128,
    .padded_batch = 128,
    .lanes = 8,
    .channels = 3,
    .height = 32,
    .width = 32,
    .classes = 10,
    .parameter_floats = 272378,
    .buffer_floats = 1376,
    .counter_count = 19,
    .image_floats = 393216,
    .arena_bytes = 117851712,
    .scratch_bytes = 1187840,
    .tensors = tensors,
    .tensor_count = 120,
    .layers = layers,
    .layer_count = 71,
    .kernels = kernels,
    .kernel_count = 193,
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
