/* ResNetPreAct: forward and backward for batches of 128, written by netc from nets/resnet_preact.net for avx512.
 * Do not edit: change the network and run netc again.
 *
 * Image tensors are [block][channel][pixel][lane]: a vec is one pixel of 16 images. Every function
 * below does one work item, a stripe of rows of one block. */
#define NETC_LANES 16
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
 * First used by input_net.0, nets/resnet_preact.net:10 */
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
 * First used by blocks.3.net.2, nets/blocks.net:21 */
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
 * First used by blocks.3.downsample.2, nets/blocks.net:22 */
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
 * First used by input_net.0, nets/resnet_preact.net:10 */
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
                        const int line = call % 128;
                        const int ahead = line / 32 * 32 + line % 32;
                        for (int x = 0; x < 8; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 1024 + ahead, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
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
 * First used by blocks.0.net.0, nets/blocks.net:21 */
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
 * First used by blocks.0.net.2, nets/blocks.net:21 */
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
                        const int line = call % 128;
                        const int ahead = line / 32 * 32 + line % 32;
                        for (int x = 0; x < 8; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 1032 + ahead, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
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
 * First used by blocks.0.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_16_16_h32w32s1_v2(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
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
                        const int line = call % 128;
                        const int ahead = line / 32 * 32 + line % 32;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 32) * 32 + x + sink_line % 32;
                        for (int x = 0; x < 8; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 1032 + ahead, 0, 2);
                                __builtin_prefetch(in1 + (sink_channel) * 1032 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
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
                                const vec v_6 = in1[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_7 = results[i][j] + v_6;
                                const vec v_8 = v_7 * v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                                netc_stream(&out[(panel + o) * 1032 + (top + i) * 32 + left + j], v_7);
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
 * First used by blocks.3.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_16_32_h32w32s2(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, most_result_channels = 32, in_block = 16512 };
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
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-1)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 32 < 1024 ? entering * 32 : in_block);
        {
            const vec *const rows[3] = {scratch + (top + 0 + 3) % 3 * 33 + 0, scratch + (top + 1 + 3) % 3 * 33 + 0, scratch + (top + 2 + 3) % 3 * 33 + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 32; x += 8) {
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const real *w = weights + first * source_channels * 9;
                    for (int channel = 0; channel < source_channels; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4, 0, 2);
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
                            const vec v_6 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_6;
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
 * First used by blocks.3.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_32_32_h16w16s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, in_block = 8448 };
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
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
                        vec *const points = scratch + channel * 4 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 133, 133);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call % 64;
                        const int ahead = line / 16 * 16 + line % 16;
                        for (int x = 0; x < 4; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 264 + ahead, 0, 2);
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
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
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
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], results[i][j]);
                            }
                        }
                    }
                }
            }
        }
    }
}

/* 1x1 convolution, 16 to 32 channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.downsample.2, nets/blocks.net:22 */
NETC_KERNEL void conv1x1_16_32_h32w32s2(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 16, result_channels = 32, most_result_channels = 32, in_block = 16512 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
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
                    const vec v_5 = netc_relu(v_4);
                    to[x - (0)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 32 < 1024 ? entering * 32 : in_block);
        {
            const vec *const rows[1] = {scratch + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 32; x += 8) {
                    const int next_x = x + 8 < 32 ? x + 8 : 0;
                    const int last = !next_x && first + 4 >= result_channels;
                    const int next_first = next_x ? first : last ? 0 : first + 4;
                    const int next_row = last ? 16 : 0;
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const real *w = weights + first * source_channels;
                    for (int channel = 0; channel < source_channels; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                            __builtin_prefetch(in1 + (next_first + o) * 264 + next_row + y * 16 + next_x / 2 + p, 0, 3);
                        }
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
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_6 = in1[(first + o) * 264 + y * 16 + x / 2 + p];
                            const vec v_7 = sum[o][p] + v_6;
                            const vec v_8 = v_7 * v_7;
                            sum_0[first + o] += v_7;
                            sum_1[first + o] += v_8;
                            out[(first + o) * 264 + y * 16 + x / 2 + p] = v_7;
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
 * First used by blocks.4.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_32_32_h16w16s1_v2(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
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
                        vec *const points = scratch + channel * 4 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 133, 133);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call % 64;
                        const int ahead = line / 16 * 16 + line % 16;
                        for (int x = 0; x < 4; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 264 + ahead, 0, 2);
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
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.4.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_32_32_h16w16s1_v3(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
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
                        vec *const points = scratch + channel * 4 + down * 4;
                        for (int tile = 0; tile < 4; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 133, 133);
                            }
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in + (next < 256 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 16) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call % 64;
                        const int ahead = line / 16 * 16 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 8;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 16) * 16 + x + sink_line % 16;
                        for (int x = 0; x < 4; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 264 + ahead, 0, 2);
                                __builtin_prefetch(in1 + (sink_channel) * 264 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
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
                                    products[point * 65 + (first - panel + o) * 4 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 16; o++) {
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
                                const vec v_6 = in1[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_7 = results[i][j] + v_6;
                                const vec v_8 = v_7 * v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                                netc_stream(&out[(panel + o) * 264 + (top + i) * 16 + left + j], v_7);
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

/* 3x3 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_32_64_h16w16s2(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
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
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 51;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + entering * 16 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-1)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : in_block);
        {
            const vec *const rows[3] = {scratch + (top + 0 + 3) % 3 * 17 + 0, scratch + (top + 1 + 3) % 3 * 17 + 0, scratch + (top + 2 + 3) % 3 * 17 + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 16; x += 8) {
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const real *w = weights + first * source_channels * 9;
                    for (int channel = 0; channel < source_channels; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 4, 0, 2);
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
                            const vec v_6 = sum[o][p] * sum[o][p];
                            sum_0[first + o] += sum[o][p];
                            sum_1[first + o] += v_6;
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
 * First used by blocks.6.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_64_64_h8w8s1(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, in_block = 4352 };
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 32; o++) {
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], results[i][j]);
                            }
                        }
                    }
                }
            }
        }
    }
}

/* 1x1 convolution, 32 to 64 channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.downsample.2, nets/blocks.net:22 */
NETC_KERNEL void conv1x1_32_64_h16w16s2(vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 64, most_result_channels = 64, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
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
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 15;
                for (int x = 0; x < 15; x += 2) {
                    const vec v_2 = in[(channel) * 264 + entering * 16 + x];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (0)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : in_block);
        {
            const vec *const rows[1] = {scratch + 0};
            for (int first = 0; first < result_channels; first += 4) {
                for (int x = 0; x < 16; x += 8) {
                    const int next_x = x + 8 < 16 ? x + 8 : 0;
                    const int last = !next_x && first + 4 >= result_channels;
                    const int next_first = next_x ? first : last ? 0 : first + 4;
                    const int next_row = last ? 8 : 0;
                    vec sum[4][4];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const real *w = weights + first * source_channels;
                    for (int channel = 0; channel < source_channels; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 4, 0, 2);
                        NETC_UNROLL
                        for (int i = 0; i < 1; i++) {
                            const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                            __builtin_prefetch(in1 + (next_first + o) * 68 + next_row + y * 8 + next_x / 2 + p, 0, 3);
                        }
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
                        NETC_UNROLL
                        for (int p = 0; p < 4; p++) {
                            const vec v_6 = in1[(first + o) * 68 + y * 8 + x / 2 + p];
                            const vec v_7 = sum[o][p] + v_6;
                            const vec v_8 = v_7 * v_7;
                            sum_0[first + o] += v_7;
                            sum_1[first + o] += v_8;
                            out[(first + o) * 68 + y * 8 + x / 2 + p] = v_7;
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
 * First used by blocks.7.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_64_64_h8w8s1_v2(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 32; o++) {
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64 channels, 8x8 to 8x8 pixels.
 * First used by blocks.7.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_64_64_h8w8s1_v3(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const vec *in1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 8) * 8;
                        const int sink_channel = panel + sink_line / 32;
                        const int sink_pixel = (y + sink_line % 32 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(in1 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 32; o++) {
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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
                                const vec v_6 = in1[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_7 = results[i][j] + v_6;
                                const vec v_8 = v_7 * v_7;
                                sum_0[panel + o] += v_7;
                                sum_1[panel + o] += v_8;
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], v_7);
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
 * First used by blocks.8.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_64_64_h8w8s1_v4(vec *scratch, const real *scale, const real *shift, const vec *in, const real *weights, const vec *in1, vec *out, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, in_block = 4352 };
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 8) * 8;
                        const int sink_channel = panel + sink_line / 32;
                        const int sink_pixel = (y + sink_line % 32 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(in1 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 32; o++) {
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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
                                const vec v_6 = in1[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_7 = results[i][j] + v_6;
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], v_7);
                            }
                        }
                    }
                }
            }
        }
    }
}

/* Average pool: the mean of each window, padding counted.
 * First used by output_net.0, nets/resnet_preact.net:22 */
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
 * First used by output_net.2, nets/resnet_preact.net:22 */
NETC_KERNEL void linear_64_10(const vec *in, vec *scratch, const real *weights, const real *bias, vec *out) {
    vec *const product = scratch + 64;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 16, 64, 1, weights, 64,
        (const real *)in, 16, 0, (real *)product, 16);
    for (int c = 0; c < 10; c++) {
        const vec bias_0 = netc_broadcast(bias[c]);
        const vec v_1 = product[c] + bias_0;
        out[(c) * 1 + 0] = v_1;
    }
}

/* Logits and cross entropy of each image.
 * From nets/resnet_preact.net:22 */
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
 * First used by blocks.6.downsample.2, nets/blocks.net:22 */
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
 * First used by blocks.6.net.2, nets/blocks.net:21 */
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
 * From nets/resnet_preact.net:22 */
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
 * First used by output_net.2, nets/resnet_preact.net:22 */
NETC_KERNEL void linear_weight_grad_64_10(const vec *in, const vec *in1, real *weight_gradient, real *bias_gradient) {
    for (long b = 0; b < 8; b++) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 10, 64, 16, 1,
            (const real *)(in1 + b * 10L), 16, (const real *)(in + b * 64L), 16,
            b ? 1 : 0, weight_gradient, 64);
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
 * First used by output_net.2, nets/resnet_preact.net:22 */
NETC_KERNEL void linear_data_grad_64_10(const vec *in, vec *scratch, const real *weights, vec *out) {
    vec *const product = scratch + 10;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 64, 16, 10, 1, weights, 64,
        (const real *)in, 16, 0, (real *)product, 16);
    for (int c = 0; c < 64; c++) {
        out[(c) * 1 + 0] = product[c];
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by output_net.0, nets/resnet_preact.net:22 */
NETC_KERNEL void avgpool_grad8x8_64_h8w8s1(const vec *in, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 64; c++) {
        const vec v_0 = in[(c) * 1 + 0];
        const vec gradient = v_0 * ((real)1 / 64);
        for (int p = row_begin * 8; p < row_end * 8; p++) {
            netc_stream(&out[(c) * 68 + p], gradient);
        }
    }
}

/* Weight gradient of a 3x3 convolution, 64 -> 64 channels, by
 * Winograd's F(4x4, 3x3), over the tiles that begin in rows of one block: partial sums.
 * First used by blocks.8.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_weight_grad_winograd_64_64_h8w8(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const vec *in1, const int row_begin, const int row_end) {
    enum { in_channels = 64, out_channels = 64, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 27756, in_block = 4352, in1_block = 4352, out_vectors = 4, runs_1 = 64, runs_2 = 128 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 9252 * sizeof(vec));
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
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 2 * rows; t++) {
                    const int first_y = top + t / 2 * 4, first_x = left + t % 2 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
                        for (int p = 0; p < 16; p++) {
                            const int y = first_y + p / 4, x = first_x + p % 4;
                            const vec v_6 = in1[(channel) * 68 + y * 8 + x];
                            square[p * NETC_LANES + c] = v_6;
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
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : in1_block);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 257;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead * 68 :
                        ahead < runs_2 ? next_in1 + (ahead - runs_1) * 68 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 64 channels.
 * First used by blocks.8.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_combine_weight_grad_64(const int item, const real *partials, real *gradient) {
    enum { combine_items = 8, item_floats = 36864, in_channels = 64, out_channels = 64 };
    for (int pair = item; pair < 256; pair += combine_items) {
        real sums[9 * 16] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 16; j++)
        sums[j] += partials[i * item_floats + pair * 9 * 16 + j];
        const int first = pair / in_channels * 16, input = pair % in_channels;
        for (int o = 0; o < 16 && first + o < out_channels; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * in_channels + input) * 9 + tap] = sums[tap * 16 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_64_h8w8s1(vec *scratch, const vec *in, const real *weights, const vec *in1, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < source_channels; channel++) {
                for (int down = 0; down < 1; down++) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 8) * 8;
                        const int sink_channel = panel + sink_line / 32;
                        const int sink_pixel = (y + sink_line % 32 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(in1 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
                                }
                            }
                        }
                    }
                }
                for (int o = 0; o < 32; o++) {
                    const vec scale_1 = netc_broadcast(scale[panel + o]);
                    const vec shift_2 = netc_broadcast(shift[panel + o]);
                    const vec mean_3 = netc_broadcast(mean[panel + o]);
                    const vec scale_4 = netc_broadcast(scale[panel + o]);
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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
                                const vec v_5 = in1[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_6 = v_5 * scale_1;
                                const vec v_7 = v_6 + shift_2;
                                const vec v_8 = netc_relu_grad(results[i][j], v_7);
                                const vec v_9 = in1[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_10 = v_9 - mean_3;
                                const vec v_11 = v_8 * v_10;
                                const vec v_12 = v_8 * scale_4;
                                sum_0[panel + o] += v_8;
                                sum_1[panel + o] += v_11;
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], v_12);
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
 * First used by blocks.8.net.3, nets/blocks.net:21 */
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
 * First used by blocks.8.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_weight_grad_winograd_64_64_h8w8_v2(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 64, out_channels = 64, x_points_at = 0, dy_points_at = 9252, sums_at = 18504, square_at = 27756, in_block = 4352, in2_block = 4352, in1_block = 4352, out_vectors = 4, runs_1 = 64, runs_2 = 128, runs_3 = 192 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 9252 * sizeof(vec));
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
            for (int o = 0; o < 4; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 2 * rows; t++) {
                    const int first_y = top + t / 2 * 4, first_x = left + t % 2 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
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
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 257;
                for (int output = 0; output < out_vectors; output += 4) {
                    for (int input = 0; input < in_channels; input += 4) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead * 68 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 4) * 64 + input + i / 4];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.8.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_64_h8w8s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 4352, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : in1_block);
            const vec *const next_1 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 8) * 8;
                        const int sink_channel = panel + sink_line / 32;
                        const int sink_pixel = (y + sink_line % 32 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(next_1 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(in2 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                __builtin_prefetch(in3 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
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
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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
                                const vec v_18 = in3[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_19 = v_14 * scale_10;
                                const vec v_20 = v_19 + v_18;
                                sum_0[panel + o] += v_14;
                                sum_1[panel + o] += v_17;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_20;
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.7.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_64_h8w8s1_v3(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 4352, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : in1_block);
            const vec *const next_1 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 8) * 8;
                        const int sink_channel = panel + sink_line / 32;
                        const int sink_pixel = (y + sink_line % 32 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(next_1 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(in2 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
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
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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
                                netc_stream(&out[(panel + o) * 68 + (top + i) * 8 + left + j], v_18);
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 64 to 64
 * channels, 8x8 to 8x8 pixels.
 * First used by blocks.7.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_64_64_h8w8s1_v4(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *scale, const real *shift, const real *mean, const real *slope1, const real *correction1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 64, most_result_channels = 64, in1_block = 4352, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4716;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 8; x += 8) {
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
                        vec *const points = scratch + channel * 2 + down * 2;
                        for (int tile = 0; tile < 2; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 131, 131);
                            }
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 5) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : in1_block);
            const vec *const next_1 = in + (next < 64 ? next : in_block);
            for (int panel = 0; panel < result_channels; panel += 32) {
                for (int point = 0; point < 36; point++) {
                    const vec *const rows[1] = {scratch + point * 131};
                    for (int first = panel; first < panel + 32; first += 8) {
                        const int call = first / 8 * 36 + point;
                        const int line = call % 32;
                        const int ahead = line / 8 * 8 + line % 8;
                        const int sink_line = (point * 4 + (first - panel) / 8) * 8;
                        const int sink_channel = panel + sink_line / 32;
                        const int sink_pixel = (y + sink_line % 32 / 8) * 8 + x + sink_line % 8;
                        for (int x = 0; x < 2; x += 2) {
                            vec sum[8][2];
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 8) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(next_1 + channel * 68 + ahead, 0, 2);
                                __builtin_prefetch(in2 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                __builtin_prefetch(in3 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                __builtin_prefetch(in4 + (sink_channel) * 68 + sink_pixel + x / 2 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 2 + x;
                                    NETC_UNROLL
                                    for (int column = 0; column < 1; column++) {
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
                                    w += 8;
                                }
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 8; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    products[point * 65 + (first - panel + o) * 2 + x + p] = sum[o][p];
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
                    const vec slope_11 = netc_broadcast(slope1[panel + o]);
                    const vec correction_12 = netc_broadcast(correction1[panel + o]);
                    for (int tile = 0; tile < 2; tile++) {
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
                            continue;
                        }
                        const vec *points = products + o * 2 + tile;
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
                                const vec v_14 = v_13 * scale_7;
                                const vec v_15 = v_14 + shift_8;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_18 = v_17 - mean_9;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = in4[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_21 = v_20 * slope_11;
                                const vec v_22 = v_21 + correction_12;
                                const vec v_23 = in3[(panel + o) * 68 + (top + i) * 8 + left + j];
                                const vec v_24 = v_23 + v_22;
                                const vec v_25 = v_16 * scale_10;
                                const vec v_26 = v_25 + v_24;
                                sum_0[panel + o] += v_16;
                                sum_1[panel + o] += v_19;
                                out[(panel + o) * 68 + (top + i) * 8 + left + j] = v_26;
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
 * of one block: partial sums, packed by tiles of 8 output channels.
 * First used by blocks.6.downsample.2, nets/blocks.net:22 */
NETC_KERNEL void conv1x1_weight_grad_32_64_h8w8s2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 1056, partial_floats = 2048, in_channels = 32, out_channels = 64, in_block = 8448, in2_block = 4352, in1_block = 4352, runs_1 = 64, runs_2 = 128, runs_3 = 192 };
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
                const vec v_2 = in[(c) * 264 + (first_pixel + p) / 8 * 32 + (first_pixel + p) % 8 * 2];
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
        const vec *const next_in = in + (first_pixel + pixels < 64 ? (first_pixel + pixels) / 8 * 32 : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 8) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
                    in;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < runs_1 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
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
}

/* Adds up 16 partial weight gradients of a 1x1 convolution of n channels.
 * First used by blocks.6.downsample.2, nets/blocks.net:22 */
NETC_KERNEL void conv1x1_combine_weight_grad_n(const int item, const real *partials, real *gradient, const int combine_items, const int tiles, const int tile_row, const int in_channels, const int item_floats) {
    for (int tile = item; tile < tiles; tile += combine_items) {
        const int output = tile * 8;
        const real *source = partials + tile * tile_row;
        for (int input = 0; input < in_channels; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    real sums[16] = {0};
                    for (long i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * item_floats + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * in_channels + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 8 + o];
                    source += 16;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 32 to 64
 * channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.downsample.2, nets/blocks.net:22 */
NETC_KERNEL void conv1x1_data_grad_64_32_h16w16s2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 64, result_channels = 32, most_result_channels = 32, in1_block = 4352, in_block = 4352 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
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
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 9;
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
                const vec *const rows[1] = {scratch + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        const int next_x = x + 4 < 8 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + first * source_channels;
                        for (int channel = 0; channel < source_channels; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + x + first / 4, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + x + first / 4, 0, 2);
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                            }
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
                            const vec scale_7 = netc_broadcast(scale[first + o]);
                            const vec shift_8 = netc_broadcast(shift[first + o]);
                            const vec mean_9 = netc_broadcast(mean[first + o]);
                            const vec scale_10 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_11 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                                const vec v_15 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                netc_stream(&out[(first + o) * 264 + y * 16 + (x + p) * 2 + 0], v_18);
                            }
                        }
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    const vec scale_19 = netc_broadcast(scale[first]);
                    const vec shift_20 = netc_broadcast(shift[first]);
                    const vec mean_21 = netc_broadcast(mean[first]);
                    const vec scale_22 = netc_broadcast(scale[first]);
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        const vec v_23 = in2[(first) * 264 + y * 16 + (0 + p) * 2 + 1];
                        const vec v_24 = v_23 * scale_19;
                        const vec v_25 = v_24 + shift_20;
                        const vec v_26 = netc_relu_grad(zero, v_25);
                        const vec v_27 = in2[(first) * 264 + y * 16 + (0 + p) * 2 + 1];
                        const vec v_28 = v_27 - mean_21;
                        const vec v_29 = v_26 * v_28;
                        const vec v_30 = v_26 * scale_22;
                        sum_0[first] += v_26;
                        sum_1[first] += v_29;
                        netc_stream(&out[(first) * 264 + y * 16 + (0 + p) * 2 + 1], v_30);
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                for (int first = 0; first < result_channels; first++) {
                    const vec scale_31 = netc_broadcast(scale[first]);
                    const vec shift_32 = netc_broadcast(shift[first]);
                    const vec mean_33 = netc_broadcast(mean[first]);
                    const vec scale_34 = netc_broadcast(scale[first]);
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        const vec v_35 = in2[(first) * 264 + y * 16 + (0 + p) * 2 + 0];
                        const vec v_36 = v_35 * scale_31;
                        const vec v_37 = v_36 + shift_32;
                        const vec v_38 = netc_relu_grad(zero, v_37);
                        const vec v_39 = in2[(first) * 264 + y * 16 + (0 + p) * 2 + 0];
                        const vec v_40 = v_39 - mean_33;
                        const vec v_41 = v_38 * v_40;
                        const vec v_42 = v_38 * scale_34;
                        sum_0[first] += v_38;
                        sum_1[first] += v_41;
                        netc_stream(&out[(first) * 264 + y * 16 + (0 + p) * 2 + 0], v_42);
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    const vec scale_43 = netc_broadcast(scale[first]);
                    const vec shift_44 = netc_broadcast(shift[first]);
                    const vec mean_45 = netc_broadcast(mean[first]);
                    const vec scale_46 = netc_broadcast(scale[first]);
                    for (int p = 0; p < 8; p++) {
                        const vec zero = {0};
                        const vec v_47 = in2[(first) * 264 + y * 16 + (0 + p) * 2 + 1];
                        const vec v_48 = v_47 * scale_43;
                        const vec v_49 = v_48 + shift_44;
                        const vec v_50 = netc_relu_grad(zero, v_49);
                        const vec v_51 = in2[(first) * 264 + y * 16 + (0 + p) * 2 + 1];
                        const vec v_52 = v_51 - mean_45;
                        const vec v_53 = v_50 * v_52;
                        const vec v_54 = v_50 * scale_46;
                        sum_0[first] += v_50;
                        sum_1[first] += v_53;
                        netc_stream(&out[(first) * 264 + y * 16 + (0 + p) * 2 + 1], v_54);
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

/* Weight gradient of a 3x3 convolution, 32 -> 64 channels, over rows
 * of one block: partial sums, packed by tiles of 8 output channels.
 * First used by blocks.6.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_weight_grad_32_64_h8w8s2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 4896, partial_floats = 18432, in_channels = 32, out_channels = 64, in_block = 8448, in2_block = 4352, in1_block = 4352, runs_1 = 128, runs_2 = 192, runs_3 = 256 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    memset(x_staged, 0, 4896 * sizeof(vec));
    int staged = row_begin * 2 - 1;
    for (int begin = row_begin; begin < row_end; begin += 4) {
        const int rows = row_end - begin < 4 ? row_end - begin : 4;
        const int first_pixel = begin * 8, pixels = rows * 8;
        const int top = begin * 2 - 1, bottom = top + (rows - 1) * 2 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 153 + (row + 1) % 9 * 17 + 1;
                if (row < 0 || row >= 16) {
                    memset(line, 0, 16 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 16; p++) {
                    const vec v_2 = in[(c) * 264 + row * 16 + p];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
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
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 16 ? bottom * 16 : in_block);
        const vec *const next_in2 = in2 + (begin + rows < 8 ? (begin + rows) * 8 : in2_block);
        const vec *const next_in1 = in1 + (begin + rows < 8 ? (begin + rows) * 8 : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 8) {
            for (int input = 0; input < in_channels; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[24] = {0};
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 4 * 264 + ahead % 4 * 32 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 68 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 68 :
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

/* Adds up 16 partial weight gradients of a 3x3 convolution of n channels.
 * First used by blocks.6.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_combine_weight_grad_n(const int item, const real *partials, real *gradient, const int combine_items, const int tiles, const int tile_row, const int in_channels, const int item_floats) {
    for (int tile = item; tile < tiles; tile += combine_items) {
        const int output = tile * 8;
        const real *source = partials + tile * tile_row;
        for (int input = 0; input < in_channels; input += 1) {
            for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                {
                    real sums[24] = {0};
                    for (long i = 0; i < 16; i++)
                    for (int j = 0; j < 24; j++)
                    sums[j] += source[i * item_floats + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 8; o++)
                    gradient[(((output + o) * in_channels + input + j / 3) * 3 + kernel_row) * 3 + 0 + j % 3] = sums[j * 8 + o];
                    source += 24;
                }
            }
        }
    }
}

/* Gradient of the input of a 3x3 convolution, 32 to 64
 * channels, 16x16 to 8x8 pixels.
 * First used by blocks.6.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_data_grad_64_32_h16w16s2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
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
                    for (int x = 0; x < 8; x += 4) {
                        const int next_x = x + 4 < 8 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + first * source_channels;
                        for (int channel = 0; channel < source_channels; channel++) {
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                            }
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
                            const vec scale_7 = netc_broadcast(scale[first + o]);
                            const vec shift_8 = netc_broadcast(shift[first + o]);
                            const vec mean_9 = netc_broadcast(mean[first + o]);
                            const vec scale_10 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_11 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                                const vec v_15 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_19 = v_14 * scale_10;
                                const vec v_20 = v_19 + v_18;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 0] = v_20;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 9 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        const int next_x = x + 4 < 8 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 2048 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                            }
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
                            const vec scale_21 = netc_broadcast(scale[first + o]);
                            const vec shift_22 = netc_broadcast(shift[first + o]);
                            const vec mean_23 = netc_broadcast(mean[first + o]);
                            const vec scale_24 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_25 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_26 = v_25 * scale_21;
                                const vec v_27 = v_26 + shift_22;
                                const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                                const vec v_29 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_30 = v_29 - mean_23;
                                const vec v_31 = v_28 * v_30;
                                const vec v_32 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_33 = v_28 * scale_24;
                                const vec v_34 = v_33 + v_32;
                                sum_0[first + o] += v_28;
                                sum_1[first + o] += v_31;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 1] = v_34;
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
                    for (int x = 0; x < 8; x += 4) {
                        const int next_x = x + 4 < 8 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 6144 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 0, 0, 3);
                            }
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
                            const vec scale_35 = netc_broadcast(scale[first + o]);
                            const vec shift_36 = netc_broadcast(shift[first + o]);
                            const vec mean_37 = netc_broadcast(mean[first + o]);
                            const vec scale_38 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_39 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_40 = v_39 * scale_35;
                                const vec v_41 = v_40 + shift_36;
                                const vec v_42 = netc_relu_grad(sum[o][p], v_41);
                                const vec v_43 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_44 = v_43 - mean_37;
                                const vec v_45 = v_42 * v_44;
                                const vec v_46 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 0];
                                const vec v_47 = v_42 * scale_38;
                                const vec v_48 = v_47 + v_46;
                                sum_0[first + o] += v_42;
                                sum_1[first + o] += v_45;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 0] = v_48;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 9 + 0, scratch + (top + 1 + 0) % 2 * 9 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 8; x += 4) {
                        const int next_x = x + 4 < 8 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 32 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 10240 + first * source_channels * 4;
                        for (int channel = 0; channel < source_channels; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + x + first / 4, 0, 2);
                            __builtin_prefetch(next_1 + channel * 68 + x + first / 4, 0, 2);
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 264 + next_row + y * 16 + (next_x + p) * 2 + 1, 0, 3);
                            }
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
                            const vec scale_49 = netc_broadcast(scale[first + o]);
                            const vec shift_50 = netc_broadcast(shift[first + o]);
                            const vec mean_51 = netc_broadcast(mean[first + o]);
                            const vec scale_52 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_53 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_54 = v_53 * scale_49;
                                const vec v_55 = v_54 + shift_50;
                                const vec v_56 = netc_relu_grad(sum[o][p], v_55);
                                const vec v_57 = in2[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_58 = v_57 - mean_51;
                                const vec v_59 = v_56 * v_58;
                                const vec v_60 = in3[(first + o) * 264 + y * 16 + (x + p) * 2 + 1];
                                const vec v_61 = v_56 * scale_52;
                                const vec v_62 = v_61 + v_60;
                                sum_0[first + o] += v_56;
                                sum_1[first + o] += v_59;
                                out[(first + o) * 264 + y * 16 + (x + p) * 2 + 1] = v_62;
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
 * First used by blocks.5.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_weight_grad_winograd_32_32_h16w16(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 32, out_channels = 32, x_points_at = 0, dy_points_at = 4644, sums_at = 9288, square_at = 11628, in_block = 8448, in2_block = 8448, in1_block = 8448, out_vectors = 2, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 2340 * sizeof(vec));
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
            for (int o = 0; o < 2; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 4 * rows; t++) {
                    const int first_y = top + t / 4 * 4, first_x = left + t % 4 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 16 * o + c;
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
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
                for (int output = 0; output < out_vectors; output += 2) {
                    for (int input = 0; input < in_channels; input += 8) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead * 264 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const real *const xs = (const real *)(x_point + input * 4);
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 32 channels.
 * First used by blocks.5.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_combine_weight_grad_32(const int item, const real *partials, real *gradient) {
    enum { combine_items = 4, item_floats = 9216, in_channels = 32, out_channels = 32 };
    for (int pair = item; pair < 64; pair += combine_items) {
        real sums[9 * 16] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 16; j++)
        sums[j] += partials[i * item_floats + pair * 9 * 16 + j];
        const int first = pair / in_channels * 16, input = pair % in_channels;
        for (int o = 0; o < 16 && first + o < out_channels; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * in_channels + input) * 9 + tap] = sums[tap * 16 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_32_32_h16w16s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in1_block = 8448, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4788;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 133, 133);
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
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call % 64;
                        const int ahead = line / 16 * 16 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 8;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 16) * 16 + x + sink_line % 16;
                        for (int x = 0; x < 4; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 264 + ahead, 0, 2);
                                __builtin_prefetch(next_1 + channel * 264 + ahead, 0, 2);
                                __builtin_prefetch(in2 + (sink_channel) * 264 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32
 * channels, 16x16 to 16x16 pixels.
 * First used by blocks.5.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_32_32_h16w16s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *scale, const real *shift, const real *mean, const real *slope1, const real *correction1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 32, most_result_channels = 32, in1_block = 8448, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
    vec *const products = scratch + 4788;
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
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 133, 133);
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
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int first = panel; first < panel + 16; first += 4) {
                        const int call = first / 4 * 36 + point;
                        const int line = call % 64;
                        const int ahead = line / 16 * 16 + line % 16;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 8;
                        const int sink_channel = panel + sink_line / 64;
                        const int sink_pixel = (y + sink_line % 64 / 16) * 16 + x + sink_line % 16;
                        for (int x = 0; x < 4; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 264 + ahead, 0, 2);
                                __builtin_prefetch(next_1 + channel * 264 + ahead, 0, 2);
                                __builtin_prefetch(in2 + (sink_channel) * 264 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
                                __builtin_prefetch(in3 + (sink_channel) * 264 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
                                __builtin_prefetch(in4 + (sink_channel) * 264 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
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
                    const vec slope_11 = netc_broadcast(slope1[panel + o]);
                    const vec correction_12 = netc_broadcast(correction1[panel + o]);
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
                                const vec v_13 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_14 = v_13 * scale_7;
                                const vec v_15 = v_14 + shift_8;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_18 = v_17 - mean_9;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = in4[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_21 = v_20 * slope_11;
                                const vec v_22 = v_21 + correction_12;
                                const vec v_23 = in3[(panel + o) * 264 + (top + i) * 16 + left + j];
                                const vec v_24 = v_23 + v_22;
                                const vec v_25 = v_16 * scale_10;
                                const vec v_26 = v_25 + v_24;
                                sum_0[panel + o] += v_16;
                                sum_1[panel + o] += v_19;
                                out[(panel + o) * 264 + (top + i) * 16 + left + j] = v_26;
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
 * of one block: partial sums, packed by tiles of 8 output channels.
 * First used by blocks.3.downsample.2, nets/blocks.net:22 */
NETC_KERNEL void conv1x1_weight_grad_16_32_h16w16s2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 528, partial_floats = 512, in_channels = 16, out_channels = 32, in_block = 16512, in2_block = 8448, in1_block = 8448, runs_1 = 32, runs_2 = 64, runs_3 = 96 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p) / 16 * 64 + (first_pixel + p) % 16 * 2];
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
                const vec v_8 = in1[(c) * 264 + first_pixel + p];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + first_pixel + p];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 33 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? (first_pixel + pixels) / 16 * 64 : in_block);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : in2_block);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 8) {
            for (int input = 0; input < in_channels; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                    in;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                    in;
                    ahead++;
                    const vec *const ahead_2 =
                    ahead < runs_1 ? next_in + ahead / 2 * 1032 + ahead % 2 * 32 :
                    ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                    ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        __builtin_prefetch(ahead_2 + p, 0, 2);
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
}

/* Gradient of the input of a 1x1 convolution, 16 to 32
 * channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.downsample.2, nets/blocks.net:22 */
NETC_KERNEL void conv1x1_data_grad_32_16_h32w32s2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
    enum { source_channels = 32, result_channels = 16, most_result_channels = 16, in1_block = 8448, in_block = 8448 };
    vec sum_0[most_result_channels];
    memset(sum_0, 0, result_channels * sizeof(vec));
    vec sum_1[most_result_channels];
    memset(sum_1, 0, result_channels * sizeof(vec));
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
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 17;
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
                const vec *const rows[1] = {scratch + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        const int next_x = x + 4 < 16 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + first * source_channels;
                        for (int channel = 0; channel < source_channels; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + x + first / 4, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + x + first / 4, 0, 2);
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                            }
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
                            const vec scale_7 = netc_broadcast(scale[first + o]);
                            const vec shift_8 = netc_broadcast(shift[first + o]);
                            const vec mean_9 = netc_broadcast(mean[first + o]);
                            const vec scale_10 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_11 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                                const vec v_15 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                netc_stream(&out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0], v_18);
                            }
                        }
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    const vec scale_19 = netc_broadcast(scale[first]);
                    const vec shift_20 = netc_broadcast(shift[first]);
                    const vec mean_21 = netc_broadcast(mean[first]);
                    const vec scale_22 = netc_broadcast(scale[first]);
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        const vec v_23 = in2[(first) * 1032 + y * 32 + (0 + p) * 2 + 1];
                        const vec v_24 = v_23 * scale_19;
                        const vec v_25 = v_24 + shift_20;
                        const vec v_26 = netc_relu_grad(zero, v_25);
                        const vec v_27 = in2[(first) * 1032 + y * 32 + (0 + p) * 2 + 1];
                        const vec v_28 = v_27 - mean_21;
                        const vec v_29 = v_26 * v_28;
                        const vec v_30 = v_26 * scale_22;
                        sum_0[first] += v_26;
                        sum_1[first] += v_29;
                        netc_stream(&out[(first) * 1032 + y * 32 + (0 + p) * 2 + 1], v_30);
                    }
                }
            }
        }
        if (group * 2 + 1 >= row_begin && group * 2 + 1 < row_end) {
            const int y = group * 2 + 1;
            {
                for (int first = 0; first < result_channels; first++) {
                    const vec scale_31 = netc_broadcast(scale[first]);
                    const vec shift_32 = netc_broadcast(shift[first]);
                    const vec mean_33 = netc_broadcast(mean[first]);
                    const vec scale_34 = netc_broadcast(scale[first]);
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        const vec v_35 = in2[(first) * 1032 + y * 32 + (0 + p) * 2 + 0];
                        const vec v_36 = v_35 * scale_31;
                        const vec v_37 = v_36 + shift_32;
                        const vec v_38 = netc_relu_grad(zero, v_37);
                        const vec v_39 = in2[(first) * 1032 + y * 32 + (0 + p) * 2 + 0];
                        const vec v_40 = v_39 - mean_33;
                        const vec v_41 = v_38 * v_40;
                        const vec v_42 = v_38 * scale_34;
                        sum_0[first] += v_38;
                        sum_1[first] += v_41;
                        netc_stream(&out[(first) * 1032 + y * 32 + (0 + p) * 2 + 0], v_42);
                    }
                }
            }
            {
                for (int first = 0; first < result_channels; first++) {
                    const vec scale_43 = netc_broadcast(scale[first]);
                    const vec shift_44 = netc_broadcast(shift[first]);
                    const vec mean_45 = netc_broadcast(mean[first]);
                    const vec scale_46 = netc_broadcast(scale[first]);
                    for (int p = 0; p < 16; p++) {
                        const vec zero = {0};
                        const vec v_47 = in2[(first) * 1032 + y * 32 + (0 + p) * 2 + 1];
                        const vec v_48 = v_47 * scale_43;
                        const vec v_49 = v_48 + shift_44;
                        const vec v_50 = netc_relu_grad(zero, v_49);
                        const vec v_51 = in2[(first) * 1032 + y * 32 + (0 + p) * 2 + 1];
                        const vec v_52 = v_51 - mean_45;
                        const vec v_53 = v_50 * v_52;
                        const vec v_54 = v_50 * scale_46;
                        sum_0[first] += v_50;
                        sum_1[first] += v_53;
                        netc_stream(&out[(first) * 1032 + y * 32 + (0 + p) * 2 + 1], v_54);
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

/* Weight gradient of a 3x3 convolution, 16 -> 32 channels, over rows
 * of one block: partial sums, packed by tiles of 8 output channels.
 * First used by blocks.3.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_weight_grad_16_32_h16w16s2(vec *scratch, real *partial, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 2640, partial_floats = 4608, in_channels = 16, out_channels = 32, in_block = 16512, in2_block = 8448, in1_block = 8448, runs_1 = 64, runs_2 = 96, runs_3 = 128 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    memset(x_staged, 0, 2640 * sizeof(vec));
    int staged = row_begin * 2 - 1;
    for (int begin = row_begin; begin < row_end; begin += 2) {
        const int rows = row_end - begin < 2 ? row_end - begin : 2;
        const int first_pixel = begin * 16, pixels = rows * 16;
        const int top = begin * 2 - 1, bottom = top + (rows - 1) * 2 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < in_channels; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 165 + (row + 1) % 5 * 33 + 1;
                if (row < 0 || row >= 32) {
                    memset(line, 0, 32 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 32; p++) {
                    const vec v_2 = in[(c) * 1032 + row * 32 + p];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
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
                dy_staged[c * 33 + p] = v_12;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 32 ? bottom * 32 : in_block);
        const vec *const next_in2 = in2 + (begin + rows < 16 ? (begin + rows) * 16 : in2_block);
        const vec *const next_in1 = in1 + (begin + rows < 16 ? (begin + rows) * 16 : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 8) {
            for (int input = 0; input < in_channels; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[24] = {0};
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead / 4 * 1032 + ahead % 4 * 32 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 264 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 264 :
                        in;
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

/* Gradient of the input of a 3x3 convolution, 16 to 32
 * channels, 32x32 to 16x16 pixels.
 * First used by blocks.3.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_data_grad_32_16_h32w32s2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const real *weights, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
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
                    for (int x = 0; x < 16; x += 4) {
                        const int next_x = x + 4 < 16 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + first * source_channels;
                        for (int channel = 0; channel < source_channels; channel++) {
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                            }
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
                            const vec scale_10 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_11 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                                const vec v_15 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_19 = v_14 * scale_10;
                                const vec v_20 = v_19 + v_18;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0] = v_20;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[1] = {scratch + (top + 0 + 0) % 2 * 17 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        const int next_x = x + 4 < 16 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 512 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                            }
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
                            const vec scale_24 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_25 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_26 = v_25 * scale_21;
                                const vec v_27 = v_26 + shift_22;
                                const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                                const vec v_29 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_30 = v_29 - mean_23;
                                const vec v_31 = v_28 * v_30;
                                const vec v_32 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_33 = v_28 * scale_24;
                                const vec v_34 = v_33 + v_32;
                                sum_0[first + o] += v_28;
                                sum_1[first + o] += v_31;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1] = v_34;
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
                    for (int x = 0; x < 16; x += 4) {
                        const int next_x = x + 4 < 16 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 1536 + first * source_channels * 2;
                        for (int channel = 0; channel < source_channels; channel++) {
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 0, 0, 3);
                            }
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
                            const vec scale_38 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_39 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_40 = v_39 * scale_35;
                                const vec v_41 = v_40 + shift_36;
                                const vec v_42 = netc_relu_grad(sum[o][p], v_41);
                                const vec v_43 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_44 = v_43 - mean_37;
                                const vec v_45 = v_42 * v_44;
                                const vec v_46 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0];
                                const vec v_47 = v_42 * scale_38;
                                const vec v_48 = v_47 + v_46;
                                sum_0[first + o] += v_42;
                                sum_1[first + o] += v_45;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 0] = v_48;
                            }
                        }
                    }
                }
            }
            {
                const vec *const rows[2] = {scratch + (top + 0 + 0) % 2 * 17 + 0, scratch + (top + 1 + 0) % 2 * 17 + 0};
                for (int first = 0; first < result_channels; first += 4) {
                    for (int x = 0; x < 16; x += 4) {
                        const int next_x = x + 4 < 16 ? x + 4 : 0;
                        const int last = !next_x && first + 4 >= result_channels;
                        const int next_first = next_x ? first : last ? 0 : first + 4;
                        const int next_row = last ? 64 : 0;
                        vec sum[4][4];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const real *w = weights + 2560 + first * source_channels * 4;
                        for (int channel = 0; channel < source_channels; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + x + first / 4, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + x + first / 4, 0, 2);
                            NETC_UNROLL
                            for (int i = 0; i < 1; i++) {
                                const int line = (channel + i) % 16, o = line / 4, p = line % 4;
                                __builtin_prefetch(in2 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                                __builtin_prefetch(in3 + (next_first + o) * 1032 + next_row + y * 32 + (next_x + p) * 2 + 1, 0, 3);
                            }
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
                            const vec scale_52 = netc_broadcast(scale[first + o]);
                            NETC_UNROLL
                            for (int p = 0; p < 4; p++) {
                                const vec v_53 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_54 = v_53 * scale_49;
                                const vec v_55 = v_54 + shift_50;
                                const vec v_56 = netc_relu_grad(sum[o][p], v_55);
                                const vec v_57 = in2[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_58 = v_57 - mean_51;
                                const vec v_59 = v_56 * v_58;
                                const vec v_60 = in3[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1];
                                const vec v_61 = v_56 * scale_52;
                                const vec v_62 = v_61 + v_60;
                                sum_0[first + o] += v_56;
                                sum_1[first + o] += v_59;
                                out[(first + o) * 1032 + y * 32 + (x + p) * 2 + 1] = v_62;
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
 * First used by blocks.2.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_weight_grad_winograd_16_16_h32w32(real *partial, vec *scratch, const real *scale, const real *shift, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { in_channels = 16, out_channels = 16, x_points_at = 0, dy_points_at = 4644, sums_at = 9288, square_at = 9900, in_block = 16512, in2_block = 16512, in1_block = 16512, out_vectors = 1, runs_1 = 16, runs_2 = 32, runs_3 = 48 };
    vec *const x_points = scratch + x_points_at;
    vec *const dy_points = scratch + dy_points_at;
    vec *const sums = scratch + sums_at;
    vec *const square = scratch + square_at;
    memset(sums, 0, 612 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
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
                        vec *const points = x_points + c * 8 + r * 8;
                        for (int tile = 0; tile < 8; tile++) {
                            NETC_UNROLL
                            for (int i = 0; i < 6; i++) {
                                netc_winograd_x(&half[i][4 * tile], 1, points + tile + i * 6 * 129, 129);
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
                        const int channel = 16 * o + c;
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
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 17;
                for (int output = 0; output < out_vectors; output += 1) {
                    for (int input = 0; input < in_channels; input += 16) {
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead * 1032 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                        in;
                        ahead++;
                        const vec *const ahead_1 =
                        ahead < runs_1 ? next_in + ahead * 1032 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                        in;
                        ahead++;
                        vec tile[16];
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++) {
                            tile[i] = point_sums[(output + i % 1) * 16 + input + i / 1];
                        }
                        const real *const xs = (const real *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            __builtin_prefetch(ahead_1 + s, 0, 2);
                            vec d[1];
                            NETC_UNROLL
                            for (int o = 0; o < 1; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 16; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 1; o++)
                                tile[i * 1 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 16; i++)
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
        netc_winograd_dw(half + 6 * j, 1, weights + (3 * i + j) * 3, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution of 16 channels.
 * First used by blocks.2.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_combine_weight_grad_16(const int item, const real *partials, real *gradient) {
    enum { combine_items = 2, item_floats = 2304, in_channels = 16, out_channels = 16 };
    for (int pair = item; pair < 16; pair += combine_items) {
        real sums[9 * 16] = {0};
        for (long i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 16; j++)
        sums[j] += partials[i * item_floats + pair * 9 * 16 + j];
        const int first = pair / in_channels * 16, input = pair % in_channels;
        for (int o = 0; o < 16 && first + o < out_channels; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * in_channels + input) * 9 + tap] = sums[tap * 16 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.5, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_16_h32w32s1(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const real *scale, const real *shift, const real *mean, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
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
                        const int line = call % 128;
                        const int ahead = line / 32 * 32 + line % 32;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 32) * 32 + x + sink_line % 32;
                        for (int x = 0; x < 8; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 1032 + ahead, 0, 2);
                                __builtin_prefetch(next_1 + channel * 1032 + ahead, 0, 2);
                                __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
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

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 16 to 16
 * channels, 32x32 to 32x32 pixels.
 * First used by blocks.2.net.2, nets/blocks.net:21 */
NETC_KERNEL void conv3x3_winograd_data_grad_16_16_h32w32s1_v2(vec *scratch, const real *slope, const real *correction, const vec *in, const vec *in1, const real *weights, const vec *in2, const vec *in3, const vec *in4, const real *scale, const real *shift, const real *mean, const real *slope1, const real *correction1, vec *out, real *sums, real *sums1, const int row_begin, const int row_end) {
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
                        const int line = call % 128;
                        const int ahead = line / 32 * 32 + line % 32;
                        const int sink_line = (point * 4 + (first - panel) / 4) * 16;
                        const int sink_channel = panel + sink_line / 128;
                        const int sink_pixel = (y + sink_line % 128 / 32) * 32 + x + sink_line % 32;
                        for (int x = 0; x < 8; x += 4) {
                            vec sum[4][4];
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                NETC_UNROLL
                                for (int p = 0; p < 4; p++) {
                                    sum[o][p] = (vec){0};
                                }
                            }
                            const real *w = weights + (first * 36 + point * 4) * source_channels;
                            for (int channel = 0; channel < source_channels; channel++) {
                                __builtin_prefetch(next_0 + channel * 1032 + ahead, 0, 2);
                                __builtin_prefetch(next_1 + channel * 1032 + ahead, 0, 2);
                                __builtin_prefetch(in2 + (sink_channel) * 1032 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
                                __builtin_prefetch(in3 + (sink_channel) * 1032 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
                                __builtin_prefetch(in4 + (sink_channel) * 1032 + sink_pixel + x / 4 * 8 + channel % 8, 0, 2);
                                NETC_UNROLL
                                for (int row = 0; row < 1; row++) {
                                    const vec *at = rows[row] + channel * 8 + x;
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
                    const vec slope_11 = netc_broadcast(slope1[panel + o]);
                    const vec correction_12 = netc_broadcast(correction1[panel + o]);
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
                                const vec v_14 = v_13 * scale_7;
                                const vec v_15 = v_14 + shift_8;
                                const vec v_16 = netc_relu_grad(results[i][j], v_15);
                                const vec v_17 = in2[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_18 = v_17 - mean_9;
                                const vec v_19 = v_16 * v_18;
                                const vec v_20 = in4[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_21 = v_20 * slope_11;
                                const vec v_22 = v_21 + correction_12;
                                const vec v_23 = in3[(panel + o) * 1032 + (top + i) * 32 + left + j];
                                const vec v_24 = v_23 + v_22;
                                const vec v_25 = v_16 * scale_10;
                                const vec v_26 = v_25 + v_24;
                                sum_0[panel + o] += v_16;
                                sum_1[panel + o] += v_19;
                                out[(panel + o) * 1032 + (top + i) * 32 + left + j] = v_26;
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
 * of one block: partial sums, packed by tiles of 8 output channels.
 * First used by input_net.0, nets/resnet_preact.net:10 */
NETC_KERNEL void conv3x3_weight_grad_3_16_h32w32s1(vec *scratch, real *partial, const vec *in, const real *slope, const real *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    enum { x_staged_at = 0, dy_staged_at = 309, partial_floats = 432, in_channels = 3, out_channels = 16, in_block = 3072, in2_block = 16512, in1_block = 16512, runs_1 = 3, runs_2 = 19, runs_3 = 35 };
    vec *const x_staged = scratch + x_staged_at;
    vec *const dy_staged = scratch + dy_staged_at;
    memset(partial, 0, partial_floats * sizeof(real));
    memset(x_staged, 0, 309 * sizeof(vec));
    int staged = row_begin * 1 - 1;
    for (int begin = row_begin; begin < row_end; begin += 1) {
        const int rows = row_end - begin < 1 ? row_end - begin : 1;
        const int first_pixel = begin * 32, pixels = rows * 32;
        const int top = begin * 1 - 1, bottom = top + (rows - 1) * 1 + 3;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < in_channels; c++) {
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 103 + (row + 1) % 3 * 34 + 1;
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
                dy_staged[c * 33 + p] = v_7;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 32 ? bottom * 32 : in_block);
        const vec *const next_in2 = in2 + (begin + rows < 32 ? (begin + rows) * 32 : in2_block);
        const vec *const next_in1 = in1 + (begin + rows < 32 ? (begin + rows) * 32 : in1_block);
        real *target = partial;
        for (int output = 0; output < out_channels; output += 8) {
            for (int input = 0; input < in_channels; input += 1) {
                for (int kernel_row = 0; kernel_row < 3; kernel_row++) {
                    {
                        vec sums[24] = {0};
                        const vec *const ahead_0 =
                        ahead < runs_1 ? next_in + ahead * 1024 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                        in;
                        ahead++;
                        const vec *const ahead_1 =
                        ahead < runs_1 ? next_in + ahead * 1024 :
                        ahead < runs_2 ? next_in2 + (ahead - runs_1) * 1032 :
                        ahead < runs_3 ? next_in1 + (ahead - runs_2) * 1032 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 3;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 103 + slot * 34 + 0;
                            const vec *const dys = dy + output * 33 + y * 32;
                            for (int p = 0; p < 32; p++) {
                                __builtin_prefetch(ahead_0 + y * 32 + p, 0, 2);
                                __builtin_prefetch(ahead_1 + y * 32 + p, 0, 2);
                                vec inputs[3];
                                NETC_UNROLL
                                for (int j = 0; j < 3; j++) {
                                    inputs[j] = xs[p + j];
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
                            slot += 1;
                            slot -= slot >= 3 ? 3 : 0;
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
    vec *const scratch = (vec *)(s->scratch + thread * 1794048L);
    (void)mode;
    (void)scratch;
    /* input_net.0 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(183744), s->parameters + 0, item, 3, 16, 9, 27, 4, 0, 1);
    }
    done(s, thread, 0, &clock);
    /* blocks.0.net.2 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(190656), s->parameters + 464, item, 16, 16, 9, 144, 4, 0, 1);
    }
    done(s, thread, 1, &clock);
    /* blocks.0.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(227520), s->parameters + 2800, item, 16, 16, 9, 144, 4, 0, 1);
    }
    done(s, thread, 2, &clock);
    /* blocks.1.net.2 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(264384), s->parameters + 5136, item, 16, 16, 9, 144, 4, 0, 1);
    }
    done(s, thread, 3, &clock);
    /* blocks.1.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(301248), s->parameters + 7472, item, 16, 16, 9, 144, 4, 0, 1);
    }
    done(s, thread, 4, &clock);
    /* blocks.2.net.2 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(338112), s->parameters + 9808, item, 16, 16, 9, 144, 4, 0, 1);
    }
    done(s, thread, 5, &clock);
    /* blocks.2.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(374976), s->parameters + 12144, item, 16, 16, 9, 144, 4, 0, 1);
    }
    done(s, thread, 6, &clock);
    /* blocks.3.net.2 */
    ITEMS(8) {
        pack_3x3_n_n(REALS(411840), s->parameters + 14480, item, 16, 32, 144);
    }
    done(s, thread, 7, &clock);
    /* blocks.3.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(430272), s->parameters + 19152, item, 32, 32, 9, 288, 4, 0, 1);
    }
    done(s, thread, 8, &clock);
    /* blocks.3.downsample.2 */
    ITEMS(8) {
        pack_1x1_n_n(REALS(577728), s->parameters + 28400, item, 16, 32, 16);
    }
    done(s, thread, 9, &clock);
    /* blocks.4.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(579776), s->parameters + 28976, item, 32, 32, 9, 288, 4, 0, 1);
    }
    done(s, thread, 10, &clock);
    /* blocks.4.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(727232), s->parameters + 38256, item, 32, 32, 9, 288, 4, 0, 1);
    }
    done(s, thread, 11, &clock);
    /* blocks.5.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(874688), s->parameters + 47536, item, 32, 32, 9, 288, 4, 0, 1);
    }
    done(s, thread, 12, &clock);
    /* blocks.5.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(1022144), s->parameters + 56816, item, 32, 32, 9, 288, 4, 0, 1);
    }
    done(s, thread, 13, &clock);
    /* blocks.6.net.2 */
    ITEMS(16) {
        pack_3x3_n_n(REALS(1169600), s->parameters + 66096, item, 32, 64, 288);
    }
    done(s, thread, 14, &clock);
    /* blocks.6.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(1243328), s->parameters + 84656, item, 64, 64, 9, 576, 8, 0, 1);
    }
    done(s, thread, 15, &clock);
    /* blocks.6.downsample.2 */
    ITEMS(16) {
        pack_1x1_n_n(REALS(1833152), s->parameters + 121584, item, 32, 64, 32);
    }
    done(s, thread, 16, &clock);
    /* blocks.7.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(1841344), s->parameters + 123760, item, 64, 64, 9, 576, 8, 0, 1);
    }
    done(s, thread, 17, &clock);
    /* blocks.7.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(2431168), s->parameters + 160752, item, 64, 64, 9, 576, 8, 0, 1);
    }
    done(s, thread, 18, &clock);
    /* blocks.8.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(3020992), s->parameters + 197744, item, 64, 64, 9, 576, 8, 0, 1);
    }
    done(s, thread, 19, &clock);
    /* blocks.8.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(3610816), s->parameters + 234736, item, 64, 64, 9, 576, 8, 0, 1);
    }
    all_done(s, thread, 20, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_3_16_h32w32s1(scratch, (vec *)s->images + block * 3072L, REALS(183744), VECS(4200640) + block * 16512L, REALS(17856) + item * 16, REALS(18880) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 21, &clock);
    /* input_net.0 */
    ITEMS(1) {
        moments_n(REALS(17856), REALS(18880), REALS(4992), REALS(5120), REALS(5056), 16, 16, 16, 131072);
    }
    done(s, thread, 22, &clock);
    /* blocks.0.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(4992), REALS(5120), REALS(5056), REALS(5184), REALS(5248), s->parameters + 432, s->parameters + 448, s->buffers + 0, s->buffers + 16, s->counters + 0, 131072, 16);
    }
    all_done(s, thread, 23, &clock);
    /* blocks.0.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1(scratch, REALS(5184), REALS(5248), VECS(4200640) + block * 16512L, REALS(190656), VECS(12654784) + block * 16512L, REALS(19904) + item * 16, REALS(20928) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 24, &clock);
    /* blocks.0.net.2 */
    ITEMS(1) {
        moments_n(REALS(19904), REALS(20928), REALS(5312), REALS(5440), REALS(5376), 16, 16, 16, 131072);
    }
    done(s, thread, 25, &clock);
    /* blocks.0.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(5312), REALS(5440), REALS(5376), REALS(5504), REALS(5568), s->parameters + 2768, s->parameters + 2784, s->buffers + 32, s->buffers + 48, s->counters + 1, 131072, 16);
    }
    all_done(s, thread, 26, &clock);
    /* blocks.0.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1_v2(scratch, REALS(5504), REALS(5568), VECS(12654784) + block * 16512L, REALS(227520), VECS(4200640) + block * 16512L, VECS(21108928) + block * 16512L, REALS(21952) + item * 16, REALS(22976) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 27, &clock);
    /* blocks.0 */
    ITEMS(1) {
        moments_n(REALS(21952), REALS(22976), REALS(5632), REALS(5760), REALS(5696), 16, 16, 16, 131072);
    }
    done(s, thread, 28, &clock);
    /* blocks.1.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(5632), REALS(5760), REALS(5696), REALS(5824), REALS(5888), s->parameters + 5104, s->parameters + 5120, s->buffers + 64, s->buffers + 80, s->counters + 2, 131072, 16);
    }
    all_done(s, thread, 29, &clock);
    /* blocks.1.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1(scratch, REALS(5824), REALS(5888), VECS(21108928) + block * 16512L, REALS(264384), VECS(29563072) + block * 16512L, REALS(24000) + item * 16, REALS(25024) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 30, &clock);
    /* blocks.1.net.2 */
    ITEMS(1) {
        moments_n(REALS(24000), REALS(25024), REALS(5952), REALS(6080), REALS(6016), 16, 16, 16, 131072);
    }
    done(s, thread, 31, &clock);
    /* blocks.1.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(5952), REALS(6080), REALS(6016), REALS(6144), REALS(6208), s->parameters + 7440, s->parameters + 7456, s->buffers + 96, s->buffers + 112, s->counters + 3, 131072, 16);
    }
    all_done(s, thread, 32, &clock);
    /* blocks.1.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1_v2(scratch, REALS(6144), REALS(6208), VECS(29563072) + block * 16512L, REALS(301248), VECS(21108928) + block * 16512L, VECS(38017216) + block * 16512L, REALS(26048) + item * 16, REALS(27072) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 33, &clock);
    /* blocks.1 */
    ITEMS(1) {
        moments_n(REALS(26048), REALS(27072), REALS(6272), REALS(6400), REALS(6336), 16, 16, 16, 131072);
    }
    done(s, thread, 34, &clock);
    /* blocks.2.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(6272), REALS(6400), REALS(6336), REALS(6464), REALS(6528), s->parameters + 9776, s->parameters + 9792, s->buffers + 128, s->buffers + 144, s->counters + 4, 131072, 16);
    }
    all_done(s, thread, 35, &clock);
    /* blocks.2.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1(scratch, REALS(6464), REALS(6528), VECS(38017216) + block * 16512L, REALS(338112), VECS(46471360) + block * 16512L, REALS(28096) + item * 16, REALS(29120) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 36, &clock);
    /* blocks.2.net.2 */
    ITEMS(1) {
        moments_n(REALS(28096), REALS(29120), REALS(6592), REALS(6720), REALS(6656), 16, 16, 16, 131072);
    }
    done(s, thread, 37, &clock);
    /* blocks.2.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(6592), REALS(6720), REALS(6656), REALS(6784), REALS(6848), s->parameters + 12112, s->parameters + 12128, s->buffers + 160, s->buffers + 176, s->counters + 5, 131072, 16);
    }
    all_done(s, thread, 38, &clock);
    /* blocks.2.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_16_16_h32w32s1_v2(scratch, REALS(6784), REALS(6848), VECS(46471360) + block * 16512L, REALS(374976), VECS(38017216) + block * 16512L, VECS(54925504) + block * 16512L, REALS(30144) + item * 16, REALS(31168) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 39, &clock);
    /* blocks.2 */
    ITEMS(1) {
        moments_n(REALS(30144), REALS(31168), REALS(6912), REALS(7040), REALS(6976), 16, 16, 16, 131072);
    }
    done(s, thread, 40, &clock);
    /* blocks.3.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(6912), REALS(7040), REALS(6976), REALS(7104), REALS(7168), s->parameters + 14448, s->parameters + 14464, s->buffers + 192, s->buffers + 208, s->counters + 6, 131072, 16);
    }
    all_done(s, thread, 41, &clock);
    /* blocks.3.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_16_32_h32w32s2(scratch, REALS(7104), REALS(7168), VECS(54925504) + block * 16512L, REALS(411840), VECS(63379648) + block * 8448L, REALS(32192) + item * 32, REALS(34240) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 42, &clock);
    /* blocks.3.net.2 */
    ITEMS(1) {
        moments_n(REALS(32192), REALS(34240), REALS(7232), REALS(7488), REALS(7360), 32, 32, 32, 32768);
    }
    done(s, thread, 43, &clock);
    /* blocks.3.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(7232), REALS(7488), REALS(7360), REALS(7616), REALS(7744), s->parameters + 19088, s->parameters + 19120, s->buffers + 224, s->buffers + 256, s->counters + 7, 32768, 32);
    }
    all_done(s, thread, 44, &clock);
    /* blocks.3.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1(scratch, REALS(7616), REALS(7744), VECS(63379648) + block * 8448L, REALS(430272), VECS(67705024) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 45, &clock);
    /* blocks.3.downsample.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(6912), REALS(7040), REALS(6976), REALS(7872), REALS(7936), s->parameters + 28368, s->parameters + 28384, s->buffers + 288, s->buffers + 304, s->counters + 8, 131072, 16);
    }
    all_done(s, thread, 46, &clock);
    /* blocks.3.downsample.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv1x1_16_32_h32w32s2(scratch, REALS(7872), REALS(7936), VECS(54925504) + block * 16512L, VECS(67705024) + block * 8448L, REALS(577728), VECS(67705024) + block * 8448L, REALS(36288) + item * 32, REALS(38336) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 47, &clock);
    /* blocks.3 */
    ITEMS(1) {
        moments_n(REALS(36288), REALS(38336), REALS(8000), REALS(8256), REALS(8128), 32, 32, 32, 32768);
    }
    done(s, thread, 48, &clock);
    /* blocks.4.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(8000), REALS(8256), REALS(8128), REALS(8384), REALS(8512), s->parameters + 28912, s->parameters + 28944, s->buffers + 320, s->buffers + 352, s->counters + 9, 32768, 32);
    }
    all_done(s, thread, 49, &clock);
    /* blocks.4.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1_v2(scratch, REALS(8384), REALS(8512), VECS(67705024) + block * 8448L, REALS(579776), VECS(72030400) + block * 8448L, REALS(40384) + item * 32, REALS(42432) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 50, &clock);
    /* blocks.4.net.2 */
    ITEMS(1) {
        moments_n(REALS(40384), REALS(42432), REALS(8640), REALS(8896), REALS(8768), 32, 32, 32, 32768);
    }
    done(s, thread, 51, &clock);
    /* blocks.4.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(8640), REALS(8896), REALS(8768), REALS(9024), REALS(9152), s->parameters + 38192, s->parameters + 38224, s->buffers + 384, s->buffers + 416, s->counters + 10, 32768, 32);
    }
    all_done(s, thread, 52, &clock);
    /* blocks.4.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1_v3(scratch, REALS(9024), REALS(9152), VECS(72030400) + block * 8448L, REALS(727232), VECS(67705024) + block * 8448L, VECS(76355776) + block * 8448L, REALS(44480) + item * 32, REALS(46528) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 53, &clock);
    /* blocks.4 */
    ITEMS(1) {
        moments_n(REALS(44480), REALS(46528), REALS(9280), REALS(9536), REALS(9408), 32, 32, 32, 32768);
    }
    done(s, thread, 54, &clock);
    /* blocks.5.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(9280), REALS(9536), REALS(9408), REALS(9664), REALS(9792), s->parameters + 47472, s->parameters + 47504, s->buffers + 448, s->buffers + 480, s->counters + 11, 32768, 32);
    }
    all_done(s, thread, 55, &clock);
    /* blocks.5.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1_v2(scratch, REALS(9664), REALS(9792), VECS(76355776) + block * 8448L, REALS(874688), VECS(80681152) + block * 8448L, REALS(48576) + item * 32, REALS(50624) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 56, &clock);
    /* blocks.5.net.2 */
    ITEMS(1) {
        moments_n(REALS(48576), REALS(50624), REALS(9920), REALS(10176), REALS(10048), 32, 32, 32, 32768);
    }
    done(s, thread, 57, &clock);
    /* blocks.5.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(9920), REALS(10176), REALS(10048), REALS(10304), REALS(10432), s->parameters + 56752, s->parameters + 56784, s->buffers + 512, s->buffers + 544, s->counters + 12, 32768, 32);
    }
    all_done(s, thread, 58, &clock);
    /* blocks.5.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_32_32_h16w16s1_v3(scratch, REALS(10304), REALS(10432), VECS(80681152) + block * 8448L, REALS(1022144), VECS(76355776) + block * 8448L, VECS(85006528) + block * 8448L, REALS(52672) + item * 32, REALS(54720) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 59, &clock);
    /* blocks.5 */
    ITEMS(1) {
        moments_n(REALS(52672), REALS(54720), REALS(10560), REALS(10816), REALS(10688), 32, 32, 32, 32768);
    }
    done(s, thread, 60, &clock);
    /* blocks.6.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(10560), REALS(10816), REALS(10688), REALS(10944), REALS(11072), s->parameters + 66032, s->parameters + 66064, s->buffers + 576, s->buffers + 608, s->counters + 13, 32768, 32);
    }
    all_done(s, thread, 61, &clock);
    /* blocks.6.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_32_64_h16w16s2(scratch, REALS(10944), REALS(11072), VECS(85006528) + block * 8448L, REALS(1169600), VECS(89331904) + block * 4352L, REALS(56768) + item * 64, REALS(60864) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 62, &clock);
    /* blocks.6.net.2 */
    ITEMS(1) {
        moments_n(REALS(56768), REALS(60864), REALS(11200), REALS(11712), REALS(11456), 64, 64, 64, 8192);
    }
    done(s, thread, 63, &clock);
    /* blocks.6.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(11200), REALS(11712), REALS(11456), REALS(11968), REALS(12224), s->parameters + 84528, s->parameters + 84592, s->buffers + 640, s->buffers + 704, s->counters + 14, 8192, 64);
    }
    all_done(s, thread, 64, &clock);
    /* blocks.6.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1(scratch, REALS(11968), REALS(12224), VECS(89331904) + block * 4352L, REALS(1243328), VECS(91560128) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 65, &clock);
    /* blocks.6.downsample.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(10560), REALS(10816), REALS(10688), REALS(12480), REALS(12608), s->parameters + 121520, s->parameters + 121552, s->buffers + 768, s->buffers + 800, s->counters + 15, 32768, 32);
    }
    all_done(s, thread, 66, &clock);
    /* blocks.6.downsample.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv1x1_32_64_h16w16s2(scratch, REALS(12480), REALS(12608), VECS(85006528) + block * 8448L, VECS(91560128) + block * 4352L, REALS(1833152), VECS(91560128) + block * 4352L, REALS(64960) + item * 64, REALS(69056) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 67, &clock);
    /* blocks.6 */
    ITEMS(1) {
        moments_n(REALS(64960), REALS(69056), REALS(12736), REALS(13248), REALS(12992), 64, 64, 64, 8192);
    }
    done(s, thread, 68, &clock);
    /* blocks.7.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(12736), REALS(13248), REALS(12992), REALS(13504), REALS(13760), s->parameters + 123632, s->parameters + 123696, s->buffers + 832, s->buffers + 896, s->counters + 16, 8192, 64);
    }
    all_done(s, thread, 69, &clock);
    /* blocks.7.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1_v2(scratch, REALS(13504), REALS(13760), VECS(91560128) + block * 4352L, REALS(1841344), VECS(93788352) + block * 4352L, REALS(73152) + item * 64, REALS(77248) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 70, &clock);
    /* blocks.7.net.2 */
    ITEMS(1) {
        moments_n(REALS(73152), REALS(77248), REALS(14016), REALS(14528), REALS(14272), 64, 64, 64, 8192);
    }
    done(s, thread, 71, &clock);
    /* blocks.7.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(14016), REALS(14528), REALS(14272), REALS(14784), REALS(15040), s->parameters + 160624, s->parameters + 160688, s->buffers + 960, s->buffers + 1024, s->counters + 17, 8192, 64);
    }
    all_done(s, thread, 72, &clock);
    /* blocks.7.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1_v3(scratch, REALS(14784), REALS(15040), VECS(93788352) + block * 4352L, REALS(2431168), VECS(91560128) + block * 4352L, VECS(183744) + block * 4352L, REALS(81344) + item * 64, REALS(85440) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 73, &clock);
    /* blocks.7 */
    ITEMS(1) {
        moments_n(REALS(81344), REALS(85440), REALS(15296), REALS(15808), REALS(15552), 64, 64, 64, 8192);
    }
    done(s, thread, 74, &clock);
    /* blocks.8.net.0 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(15296), REALS(15808), REALS(15552), REALS(16064), REALS(16320), s->parameters + 197616, s->parameters + 197680, s->buffers + 1088, s->buffers + 1152, s->counters + 18, 8192, 64);
    }
    all_done(s, thread, 75, &clock);
    /* blocks.8.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1_v2(scratch, REALS(16064), REALS(16320), VECS(183744) + block * 4352L, REALS(3020992), VECS(96016576) + block * 4352L, REALS(89536) + item * 64, REALS(93632) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 76, &clock);
    /* blocks.8.net.2 */
    ITEMS(1) {
        moments_n(REALS(89536), REALS(93632), REALS(16576), REALS(17088), REALS(16832), 64, 64, 64, 8192);
    }
    done(s, thread, 77, &clock);
    /* blocks.8.net.3 */
    ITEMS(1) {
        norm_scale_n(mode, REALS(16576), REALS(17088), REALS(16832), REALS(17344), REALS(17600), s->parameters + 234608, s->parameters + 234672, s->buffers + 1216, s->buffers + 1280, s->counters + 19, 8192, 64);
    }
    all_done(s, thread, 78, &clock);
    /* blocks.8.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_64_64_h8w8s1_v4(scratch, REALS(17344), REALS(17600), VECS(96016576) + block * 4352L, REALS(3610816), VECS(183744) + block * 4352L, VECS(98244800) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 79, &clock);
    /* output_net.0 */
    ITEMS(8) {
        const int block = item;
        avgpool8x8_64_h8w8s1(VECS(98244800) + block * 4352L, VECS(2411968) + block * 64L);
    }
    all_done(s, thread, 80, &clock);
    /* output_net.2 */
    ITEMS(8) {
        const int block = item;
        linear_64_10(VECS(2411968) + block * 64L, scratch, s->parameters + 271600, s->parameters + 272240, VECS(2444736) + block * 10L);
    }
    all_done(s, thread, 81, &clock);
    ITEMS(8) {
        const int block = item;
        cross_entropy_10(s->labels + (long)block * 16, s->mixed_labels + (long)block * 16, s->mix_weights + (long)block * 16, s->label_smoothing, s->logits + (long)block * 160, s->losses + (long)block * 16, scratch, VECS(2444736) + block * 10L);
    }
    all_done(s, thread, 82, &clock);
}

/* The gradients, in reverse order of the layers. */
static void backward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    vec *const scratch = (vec *)(s->scratch + thread * 1794048L);
    (void)mode;
    (void)scratch;
#pragma omp single
    memset(s->arena + 0, 0, 4992);
    /* blocks.8.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(2449856), s->parameters + 234736, item, 64, 64, 576, 9, 8, 8, -1);
    }
    done(s, thread, 83, &clock);
    /* blocks.8.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(3039680), s->parameters + 197744, item, 64, 64, 576, 9, 8, 8, -1);
    }
    done(s, thread, 84, &clock);
    /* blocks.7.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(98244800), s->parameters + 160752, item, 64, 64, 576, 9, 8, 8, -1);
    }
    done(s, thread, 85, &clock);
    /* blocks.7.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(98834624), s->parameters + 123760, item, 64, 64, 576, 9, 8, 8, -1);
    }
    done(s, thread, 86, &clock);
    /* blocks.6.downsample.2 */
    ITEMS(8) {
        pack_1x1_n_n_v2(REALS(3629504), s->parameters + 121584, item, 64, 32, 32);
    }
    done(s, thread, 87, &clock);
    /* blocks.6.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(99424448), s->parameters + 84656, item, 64, 64, 576, 9, 8, 8, -1);
    }
    done(s, thread, 88, &clock);
    /* blocks.6.net.2 */
    ITEMS(8) {
        pack_3x3_n_n_v2(REALS(3637696), s->parameters + 66096, item, 64, 32, 288);
    }
    done(s, thread, 89, &clock);
    /* blocks.5.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(3711424), s->parameters + 56816, item, 32, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 90, &clock);
    /* blocks.5.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(3858880), s->parameters + 47536, item, 32, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 91, &clock);
    /* blocks.4.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(4006336), s->parameters + 38256, item, 32, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 92, &clock);
    /* blocks.4.net.2 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(100014272), s->parameters + 28976, item, 32, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 93, &clock);
    /* blocks.3.downsample.2 */
    ITEMS(4) {
        pack_1x1_n_n_v2(REALS(4153792), s->parameters + 28400, item, 32, 16, 16);
    }
    done(s, thread, 94, &clock);
    /* blocks.3.net.5 */
    ITEMS(8) {
        pack_winograd_3x3_n_n(REALS(100161728), s->parameters + 19152, item, 32, 32, 288, 9, 4, 8, -1);
    }
    done(s, thread, 95, &clock);
    /* blocks.3.net.2 */
    ITEMS(4) {
        pack_3x3_n_n_v2(REALS(4155840), s->parameters + 14480, item, 32, 16, 144);
    }
    done(s, thread, 96, &clock);
    /* blocks.2.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100309184), s->parameters + 12144, item, 16, 16, 144, 9, 4, 8, -1);
    }
    done(s, thread, 97, &clock);
    /* blocks.2.net.2 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100346048), s->parameters + 9808, item, 16, 16, 144, 9, 4, 8, -1);
    }
    done(s, thread, 98, &clock);
    /* blocks.1.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100382912), s->parameters + 7472, item, 16, 16, 144, 9, 4, 8, -1);
    }
    done(s, thread, 99, &clock);
    /* blocks.1.net.2 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100419776), s->parameters + 5136, item, 16, 16, 144, 9, 4, 8, -1);
    }
    done(s, thread, 100, &clock);
    /* blocks.0.net.5 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100456640), s->parameters + 2800, item, 16, 16, 144, 9, 4, 8, -1);
    }
    done(s, thread, 101, &clock);
    /* blocks.0.net.2 */
    ITEMS(4) {
        pack_winograd_3x3_n_n(REALS(100493504), s->parameters + 464, item, 16, 16, 144, 9, 4, 8, -1);
    }
    all_done(s, thread, 102, &clock);
    ITEMS(8) {
        const int block = item;
        cross_entropy_grad_10(s->labels + (long)block * 16, s->mixed_labels + (long)block * 16, s->mix_weights + (long)block * 16, s->label_smoothing, s->examples - block * 16, 1 / (real)s->examples, scratch, VECS(2444736) + block * 10L, VECS(4174272) + block * 10L);
    }
    all_done(s, thread, 103, &clock);
    /* output_net.2 */
    ITEMS(1) {
        const int block = item;
        linear_weight_grad_64_10(VECS(2411968) + block * 64L, VECS(4174272) + block * 10L, s->gradients + 271600, s->gradients + 272240);
    }
    all_done(s, thread, 104, &clock);
    /* output_net.2 */
    ITEMS(8) {
        const int block = item;
        linear_data_grad_64_10(VECS(4174272) + block * 10L, scratch, s->parameters + 271600, VECS(2411968) + block * 64L);
    }
    all_done(s, thread, 105, &clock);
    /* output_net.0 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        avgpool_grad8x8_64_h8w8s1(VECS(2411968) + block * 64L, VECS(100530368) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 106, &clock);
    /* blocks.8.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8(REALS(102758592) + item * 36864L, scratch, REALS(17344), REALS(17600), VECS(96016576) + block * 4352L, VECS(100530368) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 107, &clock);
    /* blocks.8.net.5 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(102758592), s->gradients + 234736);
    }
    done(s, thread, 108, &clock);
    /* blocks.8.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1(scratch, VECS(100530368) + block * 4352L, REALS(2449856), VECS(96016576) + block * 4352L, REALS(17344), REALS(17600), REALS(16576), VECS(105117888) + block * 4352L, REALS(97728) + item * 64, REALS(101824) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 109, &clock);
    /* blocks.8.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(97728), REALS(101824), REALS(16832), s->gradients + 234608, s->gradients + 234672, REALS(17344), REALS(16576), REALS(0), REALS(256), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 110, &clock);
    /* blocks.8.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8_v2(REALS(102758592) + item * 36864L, scratch, REALS(16064), REALS(16320), VECS(183744) + block * 4352L, REALS(0), REALS(256), VECS(96016576) + block * 4352L, VECS(105117888) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 111, &clock);
    /* blocks.8.net.2 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(102758592), s->gradients + 197744);
    }
    done(s, thread, 112, &clock);
    /* blocks.8.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v2(scratch, REALS(0), REALS(256), VECS(96016576) + block * 4352L, VECS(105117888) + block * 4352L, REALS(3039680), VECS(183744) + block * 4352L, VECS(100530368) + block * 4352L, REALS(16064), REALS(16320), REALS(15296), VECS(100530368) + block * 4352L, REALS(105920) + item * 64, REALS(110016) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 113, &clock);
    /* blocks.8.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(105920), REALS(110016), REALS(15552), s->gradients + 197616, s->gradients + 197680, REALS(16064), REALS(15296), REALS(512), REALS(768), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 114, &clock);
    /* blocks.7.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8_v2(REALS(102758592) + item * 36864L, scratch, REALS(14784), REALS(15040), VECS(93788352) + block * 4352L, REALS(512), REALS(768), VECS(183744) + block * 4352L, VECS(100530368) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 115, &clock);
    /* blocks.7.net.5 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(102758592), s->gradients + 160752);
    }
    done(s, thread, 116, &clock);
    /* blocks.7.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v3(scratch, REALS(512), REALS(768), VECS(183744) + block * 4352L, VECS(100530368) + block * 4352L, REALS(98244800), VECS(93788352) + block * 4352L, REALS(14784), REALS(15040), REALS(14016), VECS(96016576) + block * 4352L, REALS(114112) + item * 64, REALS(118208) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 117, &clock);
    /* blocks.7.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(114112), REALS(118208), REALS(14272), s->gradients + 160624, s->gradients + 160688, REALS(14784), REALS(14016), REALS(1024), REALS(1280), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 118, &clock);
    /* blocks.7.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8_v2(REALS(102758592) + item * 36864L, scratch, REALS(13504), REALS(13760), VECS(91560128) + block * 4352L, REALS(1024), REALS(1280), VECS(93788352) + block * 4352L, VECS(96016576) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 119, &clock);
    /* blocks.7.net.2 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(102758592), s->gradients + 123760);
    }
    done(s, thread, 120, &clock);
    /* blocks.7.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v4(scratch, REALS(1024), REALS(1280), VECS(93788352) + block * 4352L, VECS(96016576) + block * 4352L, REALS(98834624), VECS(91560128) + block * 4352L, VECS(100530368) + block * 4352L, VECS(183744) + block * 4352L, REALS(13504), REALS(13760), REALS(12736), REALS(512), REALS(768), VECS(183744) + block * 4352L, REALS(122304) + item * 64, REALS(126400) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 121, &clock);
    /* blocks.7.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(122304), REALS(126400), REALS(12992), s->gradients + 123632, s->gradients + 123696, REALS(13504), REALS(12736), REALS(1536), REALS(1792), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 122, &clock);
    /* blocks.6.downsample.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv1x1_weight_grad_32_64_h8w8s2(scratch, REALS(2411968) + item * 2048L, REALS(12480), REALS(12608), VECS(85006528) + block * 8448L, REALS(1536), REALS(1792), VECS(91560128) + block * 4352L, VECS(183744) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 123, &clock);
    /* blocks.6.downsample.2 */
    ITEMS(8) {
        conv1x1_combine_weight_grad_n(item, REALS(2411968), s->gradients + 121584, 8, 8, 256, 32, 2048);
    }
    done(s, thread, 124, &clock);
    /* blocks.6.downsample.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv1x1_data_grad_64_32_h16w16s2(scratch, REALS(1536), REALS(1792), VECS(91560128) + block * 4352L, VECS(183744) + block * 4352L, VECS(85006528) + block * 8448L, REALS(3629504), REALS(12480), REALS(12608), REALS(10560), VECS(93788352) + block * 8448L, REALS(130496) + item * 32, REALS(132544) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 125, &clock);
    /* blocks.6.downsample.0 */
    ITEMS(1) {
        norm_backward_n(REALS(130496), REALS(132544), REALS(10688), s->gradients + 121520, s->gradients + 121552, REALS(12480), REALS(10560), REALS(2048), REALS(2176), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 126, &clock);
    /* blocks.6.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_winograd_64_64_h8w8_v2(REALS(100530368) + item * 36864L, scratch, REALS(11968), REALS(12224), VECS(89331904) + block * 4352L, REALS(1536), REALS(1792), VECS(91560128) + block * 4352L, VECS(183744) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 127, &clock);
    /* blocks.6.net.5 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_64(item, REALS(100530368), s->gradients + 84656);
    }
    done(s, thread, 128, &clock);
    /* blocks.6.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_winograd_data_grad_64_64_h8w8s1_v3(scratch, REALS(1536), REALS(1792), VECS(91560128) + block * 4352L, VECS(183744) + block * 4352L, REALS(99424448), VECS(89331904) + block * 4352L, REALS(11968), REALS(12224), REALS(11200), VECS(102889664) + block * 4352L, REALS(134592) + item * 64, REALS(138688) + item * 64, row_begin, row_end);
    }
    all_done(s, thread, 129, &clock);
    /* blocks.6.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(134592), REALS(138688), REALS(11456), s->gradients + 84528, s->gradients + 84592, REALS(11968), REALS(11200), REALS(2304), REALS(2560), 64, 64, 64, 64, 8192);
    }
    all_done(s, thread, 130, &clock);
    /* blocks.6.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 8 / 2, row_end = (item % 2 + 1) * 8 / 2;
        conv3x3_weight_grad_32_64_h8w8s2(scratch, REALS(183744) + item * 18432L, REALS(10944), REALS(11072), VECS(85006528) + block * 8448L, REALS(2304), REALS(2560), VECS(89331904) + block * 4352L, VECS(102889664) + block * 4352L, row_begin, row_end);
    }
    all_done(s, thread, 131, &clock);
    /* blocks.6.net.2 */
    ITEMS(8) {
        conv3x3_combine_weight_grad_n(item, REALS(183744), s->gradients + 66096, 8, 8, 2304, 32, 18432);
    }
    done(s, thread, 132, &clock);
    /* blocks.6.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_data_grad_64_32_h16w16s2(scratch, REALS(2304), REALS(2560), VECS(89331904) + block * 4352L, VECS(102889664) + block * 4352L, VECS(85006528) + block * 8448L, VECS(93788352) + block * 8448L, REALS(3637696), REALS(10944), REALS(11072), REALS(10560), VECS(93788352) + block * 8448L, REALS(142784) + item * 32, REALS(144832) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 133, &clock);
    /* blocks.6.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(142784), REALS(144832), REALS(10688), s->gradients + 66032, s->gradients + 66064, REALS(10944), REALS(10560), REALS(2048), REALS(2176), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 134, &clock);
    /* blocks.5.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(183744) + item * 9216L, scratch, REALS(10304), REALS(10432), VECS(80681152) + block * 8448L, REALS(2048), REALS(2176), VECS(85006528) + block * 8448L, VECS(93788352) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 135, &clock);
    /* blocks.5.net.5 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(183744), s->gradients + 56816);
    }
    done(s, thread, 136, &clock);
    /* blocks.5.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1(scratch, REALS(2048), REALS(2176), VECS(85006528) + block * 8448L, VECS(93788352) + block * 8448L, REALS(3711424), VECS(80681152) + block * 8448L, REALS(10304), REALS(10432), REALS(9920), VECS(89331904) + block * 8448L, REALS(146880) + item * 32, REALS(148928) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 137, &clock);
    /* blocks.5.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(146880), REALS(148928), REALS(10048), s->gradients + 56752, s->gradients + 56784, REALS(10304), REALS(9920), REALS(2816), REALS(2944), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 138, &clock);
    /* blocks.5.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(183744) + item * 9216L, scratch, REALS(9664), REALS(9792), VECS(76355776) + block * 8448L, REALS(2816), REALS(2944), VECS(80681152) + block * 8448L, VECS(89331904) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 139, &clock);
    /* blocks.5.net.2 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(183744), s->gradients + 47536);
    }
    done(s, thread, 140, &clock);
    /* blocks.5.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1_v2(scratch, REALS(2816), REALS(2944), VECS(80681152) + block * 8448L, VECS(89331904) + block * 8448L, REALS(3858880), VECS(76355776) + block * 8448L, VECS(93788352) + block * 8448L, VECS(85006528) + block * 8448L, REALS(9664), REALS(9792), REALS(9280), REALS(2048), REALS(2176), VECS(85006528) + block * 8448L, REALS(150976) + item * 32, REALS(153024) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 141, &clock);
    /* blocks.5.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(150976), REALS(153024), REALS(9408), s->gradients + 47472, s->gradients + 47504, REALS(9664), REALS(9280), REALS(3072), REALS(3200), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 142, &clock);
    /* blocks.4.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(183744) + item * 9216L, scratch, REALS(9024), REALS(9152), VECS(72030400) + block * 8448L, REALS(3072), REALS(3200), VECS(76355776) + block * 8448L, VECS(85006528) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 143, &clock);
    /* blocks.4.net.5 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(183744), s->gradients + 38256);
    }
    done(s, thread, 144, &clock);
    /* blocks.4.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1(scratch, REALS(3072), REALS(3200), VECS(76355776) + block * 8448L, VECS(85006528) + block * 8448L, REALS(4006336), VECS(72030400) + block * 8448L, REALS(9024), REALS(9152), REALS(8640), VECS(80681152) + block * 8448L, REALS(155072) + item * 32, REALS(157120) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 145, &clock);
    /* blocks.4.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(155072), REALS(157120), REALS(8768), s->gradients + 38192, s->gradients + 38224, REALS(9024), REALS(8640), REALS(3328), REALS(3456), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 146, &clock);
    /* blocks.4.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(183744) + item * 9216L, scratch, REALS(8384), REALS(8512), VECS(67705024) + block * 8448L, REALS(3328), REALS(3456), VECS(72030400) + block * 8448L, VECS(80681152) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 147, &clock);
    /* blocks.4.net.2 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(183744), s->gradients + 28976);
    }
    done(s, thread, 148, &clock);
    /* blocks.4.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1_v2(scratch, REALS(3328), REALS(3456), VECS(72030400) + block * 8448L, VECS(80681152) + block * 8448L, REALS(100014272), VECS(67705024) + block * 8448L, VECS(85006528) + block * 8448L, VECS(76355776) + block * 8448L, REALS(8384), REALS(8512), REALS(8000), REALS(3072), REALS(3200), VECS(76355776) + block * 8448L, REALS(159168) + item * 32, REALS(161216) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 149, &clock);
    /* blocks.4.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(159168), REALS(161216), REALS(8128), s->gradients + 28912, s->gradients + 28944, REALS(8384), REALS(8000), REALS(3584), REALS(3712), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 150, &clock);
    /* blocks.3.downsample.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv1x1_weight_grad_16_32_h16w16s2(scratch, REALS(183744) + item * 512L, REALS(7872), REALS(7936), VECS(54925504) + block * 16512L, REALS(3584), REALS(3712), VECS(67705024) + block * 8448L, VECS(76355776) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 151, &clock);
    /* blocks.3.downsample.2 */
    ITEMS(4) {
        conv1x1_combine_weight_grad_n(item, REALS(183744), s->gradients + 28400, 4, 4, 128, 16, 512);
    }
    done(s, thread, 152, &clock);
    /* blocks.3.downsample.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv1x1_data_grad_32_16_h32w32s2(scratch, REALS(3584), REALS(3712), VECS(67705024) + block * 8448L, VECS(76355776) + block * 8448L, VECS(54925504) + block * 16512L, REALS(4153792), REALS(7872), REALS(7936), REALS(6912), VECS(80681152) + block * 16512L, REALS(163264) + item * 16, REALS(164288) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 153, &clock);
    /* blocks.3.downsample.0 */
    ITEMS(1) {
        norm_backward_n(REALS(163264), REALS(164288), REALS(6976), s->gradients + 28368, s->gradients + 28384, REALS(7872), REALS(6912), REALS(3840), REALS(3904), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 154, &clock);
    /* blocks.3.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_winograd_32_32_h16w16(REALS(183744) + item * 9216L, scratch, REALS(7616), REALS(7744), VECS(63379648) + block * 8448L, REALS(3584), REALS(3712), VECS(67705024) + block * 8448L, VECS(76355776) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 155, &clock);
    /* blocks.3.net.5 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_32(item, REALS(183744), s->gradients + 19152);
    }
    done(s, thread, 156, &clock);
    /* blocks.3.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_winograd_data_grad_32_32_h16w16s1(scratch, REALS(3584), REALS(3712), VECS(67705024) + block * 8448L, VECS(76355776) + block * 8448L, REALS(100161728), VECS(63379648) + block * 8448L, REALS(7616), REALS(7744), REALS(7232), VECS(72030400) + block * 8448L, REALS(165312) + item * 32, REALS(167360) + item * 32, row_begin, row_end);
    }
    all_done(s, thread, 157, &clock);
    /* blocks.3.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(165312), REALS(167360), REALS(7360), s->gradients + 19088, s->gradients + 19120, REALS(7616), REALS(7232), REALS(3968), REALS(4096), 32, 32, 32, 32, 32768);
    }
    all_done(s, thread, 158, &clock);
    /* blocks.3.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 16 / 2, row_end = (item % 2 + 1) * 16 / 2;
        conv3x3_weight_grad_16_32_h16w16s2(scratch, REALS(183744) + item * 4608L, REALS(7104), REALS(7168), VECS(54925504) + block * 16512L, REALS(3968), REALS(4096), VECS(63379648) + block * 8448L, VECS(72030400) + block * 8448L, row_begin, row_end);
    }
    all_done(s, thread, 159, &clock);
    /* blocks.3.net.2 */
    ITEMS(4) {
        conv3x3_combine_weight_grad_n(item, REALS(183744), s->gradients + 14480, 4, 4, 1152, 16, 4608);
    }
    done(s, thread, 160, &clock);
    /* blocks.3.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_data_grad_32_16_h32w32s2(scratch, REALS(3968), REALS(4096), VECS(63379648) + block * 8448L, VECS(72030400) + block * 8448L, VECS(54925504) + block * 16512L, VECS(80681152) + block * 16512L, REALS(4155840), REALS(7104), REALS(7168), REALS(6912), VECS(80681152) + block * 16512L, REALS(169408) + item * 16, REALS(170432) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 161, &clock);
    /* blocks.3.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(169408), REALS(170432), REALS(6976), s->gradients + 14448, s->gradients + 14464, REALS(7104), REALS(6912), REALS(3840), REALS(3904), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 162, &clock);
    /* blocks.2.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(183744) + item * 2304L, scratch, REALS(6784), REALS(6848), VECS(46471360) + block * 16512L, REALS(3840), REALS(3904), VECS(54925504) + block * 16512L, VECS(80681152) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 163, &clock);
    /* blocks.2.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(183744), s->gradients + 12144);
    }
    done(s, thread, 164, &clock);
    /* blocks.2.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1(scratch, REALS(3840), REALS(3904), VECS(54925504) + block * 16512L, VECS(80681152) + block * 16512L, REALS(100309184), VECS(46471360) + block * 16512L, REALS(6784), REALS(6848), REALS(6592), VECS(63379648) + block * 16512L, REALS(171456) + item * 16, REALS(172480) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 165, &clock);
    /* blocks.2.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(171456), REALS(172480), REALS(6656), s->gradients + 12112, s->gradients + 12128, REALS(6784), REALS(6592), REALS(4224), REALS(4288), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 166, &clock);
    /* blocks.2.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(183744) + item * 2304L, scratch, REALS(6464), REALS(6528), VECS(38017216) + block * 16512L, REALS(4224), REALS(4288), VECS(46471360) + block * 16512L, VECS(63379648) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 167, &clock);
    /* blocks.2.net.2 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(183744), s->gradients + 9808);
    }
    done(s, thread, 168, &clock);
    /* blocks.2.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v2(scratch, REALS(4224), REALS(4288), VECS(46471360) + block * 16512L, VECS(63379648) + block * 16512L, REALS(100346048), VECS(38017216) + block * 16512L, VECS(80681152) + block * 16512L, VECS(54925504) + block * 16512L, REALS(6464), REALS(6528), REALS(6272), REALS(3840), REALS(3904), VECS(54925504) + block * 16512L, REALS(173504) + item * 16, REALS(174528) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 169, &clock);
    /* blocks.2.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(173504), REALS(174528), REALS(6336), s->gradients + 9776, s->gradients + 9792, REALS(6464), REALS(6272), REALS(4352), REALS(4416), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 170, &clock);
    /* blocks.1.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(183744) + item * 2304L, scratch, REALS(6144), REALS(6208), VECS(29563072) + block * 16512L, REALS(4352), REALS(4416), VECS(38017216) + block * 16512L, VECS(54925504) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 171, &clock);
    /* blocks.1.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(183744), s->gradients + 7472);
    }
    done(s, thread, 172, &clock);
    /* blocks.1.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1(scratch, REALS(4352), REALS(4416), VECS(38017216) + block * 16512L, VECS(54925504) + block * 16512L, REALS(100382912), VECS(29563072) + block * 16512L, REALS(6144), REALS(6208), REALS(5952), VECS(46471360) + block * 16512L, REALS(175552) + item * 16, REALS(176576) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 173, &clock);
    /* blocks.1.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(175552), REALS(176576), REALS(6016), s->gradients + 7440, s->gradients + 7456, REALS(6144), REALS(5952), REALS(4480), REALS(4544), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 174, &clock);
    /* blocks.1.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(183744) + item * 2304L, scratch, REALS(5824), REALS(5888), VECS(21108928) + block * 16512L, REALS(4480), REALS(4544), VECS(29563072) + block * 16512L, VECS(46471360) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 175, &clock);
    /* blocks.1.net.2 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(183744), s->gradients + 5136);
    }
    done(s, thread, 176, &clock);
    /* blocks.1.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v2(scratch, REALS(4480), REALS(4544), VECS(29563072) + block * 16512L, VECS(46471360) + block * 16512L, REALS(100419776), VECS(21108928) + block * 16512L, VECS(54925504) + block * 16512L, VECS(38017216) + block * 16512L, REALS(5824), REALS(5888), REALS(5632), REALS(4352), REALS(4416), VECS(38017216) + block * 16512L, REALS(177600) + item * 16, REALS(178624) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 177, &clock);
    /* blocks.1.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(177600), REALS(178624), REALS(5696), s->gradients + 5104, s->gradients + 5120, REALS(5824), REALS(5632), REALS(4608), REALS(4672), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 178, &clock);
    /* blocks.0.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(183744) + item * 2304L, scratch, REALS(5504), REALS(5568), VECS(12654784) + block * 16512L, REALS(4608), REALS(4672), VECS(21108928) + block * 16512L, VECS(38017216) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 179, &clock);
    /* blocks.0.net.5 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(183744), s->gradients + 2800);
    }
    done(s, thread, 180, &clock);
    /* blocks.0.net.5 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1(scratch, REALS(4608), REALS(4672), VECS(21108928) + block * 16512L, VECS(38017216) + block * 16512L, REALS(100456640), VECS(12654784) + block * 16512L, REALS(5504), REALS(5568), REALS(5312), VECS(29563072) + block * 16512L, REALS(179648) + item * 16, REALS(180672) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 181, &clock);
    /* blocks.0.net.3 */
    ITEMS(1) {
        norm_backward_n(REALS(179648), REALS(180672), REALS(5376), s->gradients + 2768, s->gradients + 2784, REALS(5504), REALS(5312), REALS(4736), REALS(4800), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 182, &clock);
    /* blocks.0.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_winograd_16_16_h32w32(REALS(183744) + item * 2304L, scratch, REALS(5184), REALS(5248), VECS(4200640) + block * 16512L, REALS(4736), REALS(4800), VECS(12654784) + block * 16512L, VECS(29563072) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 183, &clock);
    /* blocks.0.net.2 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_16(item, REALS(183744), s->gradients + 464);
    }
    done(s, thread, 184, &clock);
    /* blocks.0.net.2 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_winograd_data_grad_16_16_h32w32s1_v2(scratch, REALS(4736), REALS(4800), VECS(12654784) + block * 16512L, VECS(29563072) + block * 16512L, REALS(100493504), VECS(4200640) + block * 16512L, VECS(38017216) + block * 16512L, VECS(21108928) + block * 16512L, REALS(5184), REALS(5248), REALS(4992), REALS(4608), REALS(4672), VECS(21108928) + block * 16512L, REALS(181696) + item * 16, REALS(182720) + item * 16, row_begin, row_end);
    }
    all_done(s, thread, 185, &clock);
    /* blocks.0.net.0 */
    ITEMS(1) {
        norm_backward_n(REALS(181696), REALS(182720), REALS(5056), s->gradients + 432, s->gradients + 448, REALS(5184), REALS(4992), REALS(4864), REALS(4928), 16, 16, 16, 16, 131072);
    }
    all_done(s, thread, 186, &clock);
    /* input_net.0 */
    ITEMS(16) {
        const int block = item / 2;
        const int row_begin = item % 2 * 32 / 2, row_end = (item % 2 + 1) * 32 / 2;
        conv3x3_weight_grad_3_16_h32w32s1(scratch, REALS(183744) + item * 432L, (vec *)s->images + block * 3072L, REALS(4864), REALS(4928), VECS(4200640) + block * 16512L, VECS(21108928) + block * 16512L, row_begin, row_end);
    }
    all_done(s, thread, 187, &clock);
    /* input_net.0 */
    ITEMS(2) {
        conv3x3_combine_weight_grad_n(item, REALS(183744), s->gradients + 0, 2, 2, 216, 3, 432);
    }
    all_done(s, thread, 188, &clock);
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
    {"blocks.0.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 432, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 448, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 0, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 16, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 0, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 464, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.0.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 2768, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 2784, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 32, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 48, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.0.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 1, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.0.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 2800, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.1.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 5104, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 5120, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 64, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 80, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 2, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 5136, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.1.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 7440, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 7456, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 96, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 112, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.1.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 3, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.1.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 7472, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.2.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 9776, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 9792, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 128, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 144, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 4, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 9808, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.2.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 12112, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 12128, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 160, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 176, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.2.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 5, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.2.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 16, 3, 3}, 12144, 2304, NETC_INIT_NORMAL, 0.117851131},
    {"blocks.3.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 14448, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 14464, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 192, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 208, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 6, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 16, 3, 3}, 14480, 4608, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.3.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 19088, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 19120, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 224, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 256, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.3.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 7, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.3.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 19152, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.3.downsample.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 28368, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.3.downsample.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 28384, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.3.downsample.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 288, 16, NETC_INIT_CONSTANT, 0},
    {"blocks.3.downsample.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 304, 16, NETC_INIT_CONSTANT, 1},
    {"blocks.3.downsample.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 8, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.3.downsample.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 16, 1, 1}, 28400, 512, NETC_INIT_NORMAL, 0.25},
    {"blocks.4.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 28912, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 28944, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 320, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 352, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 9, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 28976, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.4.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 38192, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 38224, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 384, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 416, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.4.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 10, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.4.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 38256, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.5.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 47472, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 47504, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 448, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 480, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 11, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 47536, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.5.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 56752, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 56784, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 512, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 544, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.5.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 12, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.5.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 56816, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"blocks.6.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 66032, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 66064, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 576, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 608, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 13, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 32, 3, 3}, 66096, 18432, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.6.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 84528, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 84592, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 640, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 704, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.6.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 14, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 84656, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.6.downsample.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 121520, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.downsample.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 121552, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.downsample.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 768, 32, NETC_INIT_CONSTANT, 0},
    {"blocks.6.downsample.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 800, 32, NETC_INIT_CONSTANT, 1},
    {"blocks.6.downsample.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 15, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.6.downsample.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 32, 1, 1}, 121584, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"blocks.7.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 123632, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 123696, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 832, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 896, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 16, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 123760, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.7.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 160624, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 160688, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 960, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 1024, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.7.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 17, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.7.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 160752, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.8.net.0.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 197616, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.0.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 197680, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.0.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 1088, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.0.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 1152, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.0.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 18, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.2.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 197744, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"blocks.8.net.3.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 234608, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.3.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 234672, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.3.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 1216, 64, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.3.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 1280, 64, NETC_INIT_CONSTANT, 1},
    {"blocks.8.net.3.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 19, 1, NETC_INIT_CONSTANT, 0},
    {"blocks.8.net.5.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 64, 3, 3}, 234736, 36864, NETC_INIT_NORMAL, 0.0589255653},
    {"output_net.2.weight", NETC_PARAMETER, NETC_ROLE_LINEAR_WEIGHT, 2, {10, 64, 0, 0}, 271600, 640, NETC_INIT_UNIFORM, 0.125},
    {"output_net.2.bias", NETC_PARAMETER, NETC_ROLE_LINEAR_BIAS, 1, {10, 0, 0, 0}, 272240, 10, NETC_INIT_UNIFORM, 0.125},
};

static const NetcLayerInfo layers[] = {
    {"input_net.0", "conv 3x3", "", 16, 32, 32, 432, 442368, 8454144},
    {"blocks.0.net.0", "bn", "input_net.0", 16, 32, 32, 32, 0, 0},
    {"blocks.0.net.1", "act relu", "blocks.0.net.0", 16, 32, 32, 0, 0, 0},
    {"blocks.0.net.2", "conv 3x3", "blocks.0.net.1", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.0.net.3", "bn", "blocks.0.net.2", 16, 32, 32, 32, 0, 0},
    {"blocks.0.net.4", "act relu", "blocks.0.net.3", 16, 32, 32, 0, 0, 0},
    {"blocks.0.net.5", "conv 3x3", "blocks.0.net.4", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.0", "add", "blocks.0.net.5 input_net.0", 16, 32, 32, 0, 0, 0},
    {"blocks.1.net.0", "bn", "blocks.0", 16, 32, 32, 32, 0, 0},
    {"blocks.1.net.1", "act relu", "blocks.1.net.0", 16, 32, 32, 0, 0, 0},
    {"blocks.1.net.2", "conv 3x3", "blocks.1.net.1", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.1.net.3", "bn", "blocks.1.net.2", 16, 32, 32, 32, 0, 0},
    {"blocks.1.net.4", "act relu", "blocks.1.net.3", 16, 32, 32, 0, 0, 0},
    {"blocks.1.net.5", "conv 3x3", "blocks.1.net.4", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.1", "add", "blocks.1.net.5 blocks.0", 16, 32, 32, 0, 0, 0},
    {"blocks.2.net.0", "bn", "blocks.1", 16, 32, 32, 32, 0, 0},
    {"blocks.2.net.1", "act relu", "blocks.2.net.0", 16, 32, 32, 0, 0, 0},
    {"blocks.2.net.2", "conv 3x3", "blocks.2.net.1", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.2.net.3", "bn", "blocks.2.net.2", 16, 32, 32, 32, 0, 0},
    {"blocks.2.net.4", "act relu", "blocks.2.net.3", 16, 32, 32, 0, 0, 0},
    {"blocks.2.net.5", "conv 3x3", "blocks.2.net.4", 16, 32, 32, 2304, 2359296, 8454144},
    {"blocks.2", "add", "blocks.2.net.5 blocks.1", 16, 32, 32, 0, 0, 0},
    {"blocks.3.net.0", "bn", "blocks.2", 16, 32, 32, 32, 0, 0},
    {"blocks.3.net.1", "act relu", "blocks.3.net.0", 16, 32, 32, 0, 0, 0},
    {"blocks.3.net.2", "conv 3x3 stride 2", "blocks.3.net.1", 32, 16, 16, 4608, 1179648, 4325376},
    {"blocks.3.net.3", "bn", "blocks.3.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.3.net.4", "act relu", "blocks.3.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.3.net.5", "conv 3x3", "blocks.3.net.4", 32, 16, 16, 9216, 2359296, 0},
    {"blocks.3.downsample.0", "bn", "blocks.2", 16, 32, 32, 32, 0, 0},
    {"blocks.3.downsample.1", "act relu", "blocks.3.downsample.0", 16, 32, 32, 0, 0, 0},
    {"blocks.3.downsample.2", "conv 1x1 stride 2", "blocks.3.downsample.1", 32, 16, 16, 512, 131072, 4325376},
    {"blocks.3", "add", "blocks.3.net.5 blocks.3.downsample.2", 32, 16, 16, 0, 0, 0},
    {"blocks.4.net.0", "bn", "blocks.3", 32, 16, 16, 64, 0, 0},
    {"blocks.4.net.1", "act relu", "blocks.4.net.0", 32, 16, 16, 0, 0, 0},
    {"blocks.4.net.2", "conv 3x3", "blocks.4.net.1", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.4.net.3", "bn", "blocks.4.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.4.net.4", "act relu", "blocks.4.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.4.net.5", "conv 3x3", "blocks.4.net.4", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.4", "add", "blocks.4.net.5 blocks.3", 32, 16, 16, 0, 0, 0},
    {"blocks.5.net.0", "bn", "blocks.4", 32, 16, 16, 64, 0, 0},
    {"blocks.5.net.1", "act relu", "blocks.5.net.0", 32, 16, 16, 0, 0, 0},
    {"blocks.5.net.2", "conv 3x3", "blocks.5.net.1", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.5.net.3", "bn", "blocks.5.net.2", 32, 16, 16, 64, 0, 0},
    {"blocks.5.net.4", "act relu", "blocks.5.net.3", 32, 16, 16, 0, 0, 0},
    {"blocks.5.net.5", "conv 3x3", "blocks.5.net.4", 32, 16, 16, 9216, 2359296, 4325376},
    {"blocks.5", "add", "blocks.5.net.5 blocks.4", 32, 16, 16, 0, 0, 0},
    {"blocks.6.net.0", "bn", "blocks.5", 32, 16, 16, 64, 0, 0},
    {"blocks.6.net.1", "act relu", "blocks.6.net.0", 32, 16, 16, 0, 0, 0},
    {"blocks.6.net.2", "conv 3x3 stride 2", "blocks.6.net.1", 64, 8, 8, 18432, 1179648, 2228224},
    {"blocks.6.net.3", "bn", "blocks.6.net.2", 64, 8, 8, 128, 0, 0},
    {"blocks.6.net.4", "act relu", "blocks.6.net.3", 64, 8, 8, 0, 0, 0},
    {"blocks.6.net.5", "conv 3x3", "blocks.6.net.4", 64, 8, 8, 36864, 2359296, 0},
    {"blocks.6.downsample.0", "bn", "blocks.5", 32, 16, 16, 64, 0, 0},
    {"blocks.6.downsample.1", "act relu", "blocks.6.downsample.0", 32, 16, 16, 0, 0, 0},
    {"blocks.6.downsample.2", "conv 1x1 stride 2", "blocks.6.downsample.1", 64, 8, 8, 2048, 131072, 2228224},
    {"blocks.6", "add", "blocks.6.net.5 blocks.6.downsample.2", 64, 8, 8, 0, 0, 0},
    {"blocks.7.net.0", "bn", "blocks.6", 64, 8, 8, 128, 0, 0},
    {"blocks.7.net.1", "act relu", "blocks.7.net.0", 64, 8, 8, 0, 0, 0},
    {"blocks.7.net.2", "conv 3x3", "blocks.7.net.1", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.7.net.3", "bn", "blocks.7.net.2", 64, 8, 8, 128, 0, 0},
    {"blocks.7.net.4", "act relu", "blocks.7.net.3", 64, 8, 8, 0, 0, 0},
    {"blocks.7.net.5", "conv 3x3", "blocks.7.net.4", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.7", "add", "blocks.7.net.5 blocks.6", 64, 8, 8, 0, 0, 0},
    {"blocks.8.net.0", "bn", "blocks.7", 64, 8, 8, 128, 0, 0},
    {"blocks.8.net.1", "act relu", "blocks.8.net.0", 64, 8, 8, 0, 0, 0},
    {"blocks.8.net.2", "conv 3x3", "blocks.8.net.1", 64, 8, 8, 36864, 2359296, 2228224},
    {"blocks.8.net.3", "bn", "blocks.8.net.2", 64, 8, 8, 128, 0, 0},
    {"blocks.8.net.4", "act relu", "blocks.8.net.3", 64, 8, 8, 0, 0, 0},
    {"blocks.8.net.5", "conv 3x3", "blocks.8.net.4", 64, 8, 8, 36864, 2359296, 0},
    {"blocks.8", "add", "blocks.8.net.5 blocks.7", 64, 8, 8, 0, 0, 0},
    {"output_net.0", "avgpool global", "blocks.8", 64, 1, 1, 0, 0, 32768},
    {"output_net.1", "flatten", "output_net.0", 64, 1, 1, 0, 0, 0},
    {"output_net.2", "linear", "output_net.1", 10, 1, 1, 650, 640, 5120},
};

static const NetcKernelInfo kernels[] = {
    {"pack_winograd_3x3_n_n", "input_net.0", false, 7776, 0, 31104},
    {"pack_winograd_3x3_n_n", "blocks.0.net.2", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.0.net.5", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.2", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.5", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.2.net.2", false, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.2.net.5", false, 41472, 0, 165888},
    {"pack_3x3_n_n", "blocks.3.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.3.net.5", false, 165888, 0, 663552},
    {"pack_1x1_n_n", "blocks.3.downsample.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.4.net.2", false, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.4.net.5", false, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.5.net.2", false, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.5.net.5", false, 165888, 0, 663552},
    {"pack_3x3_n_n", "blocks.6.net.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.net.5", false, 663552, 0, 2.65421e+06},
    {"pack_1x1_n_n", "blocks.6.downsample.2", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.7.net.2", false, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.7.net.5", false, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.8.net.2", false, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.8.net.5", false, 663552, 0, 2.65421e+06},
    {"conv3x3_winograd_3_16_h32w32s1", "input_net.0", false, 5.72457e+07, 9.96147e+06, 1.11249e+08},
    {"moments_n", "input_net.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.net.0", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.0.net.2", false, 2.10502e+08, 1.67772e+07, 3.3364e+08},
    {"moments_n", "blocks.0.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.0.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1_v2", "blocks.0.net.5", false, 2.12599e+08, 2.51658e+07, 3.42029e+08},
    {"moments_n", "blocks.0", false, 0, 0, 0},
    {"norm_scale_n", "blocks.1.net.0", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.1.net.2", false, 2.10502e+08, 1.67772e+07, 3.3364e+08},
    {"moments_n", "blocks.1.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.1.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1_v2", "blocks.1.net.5", false, 2.12599e+08, 2.51658e+07, 3.42029e+08},
    {"moments_n", "blocks.1", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.net.0", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1", "blocks.2.net.2", false, 2.10502e+08, 1.67772e+07, 3.3364e+08},
    {"moments_n", "blocks.2.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.2.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_16_16_h32w32s1_v2", "blocks.2.net.5", false, 2.12599e+08, 2.51658e+07, 3.42029e+08},
    {"moments_n", "blocks.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.3.net.0", false, 0, 0, 0},
    {"conv3x3_16_32_h32w32s2", "blocks.3.net.2", false, 3.11427e+08, 1.25829e+07, 3.73293e+08},
    {"moments_n", "blocks.3.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.3.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1", "blocks.3.net.5", false, 1.77603e+08, 8.38861e+06, 2.4003e+08},
    {"norm_scale_n", "blocks.3.downsample.0", false, 0, 0, 0},
    {"conv1x1_16_32_h32w32s2", "blocks.3.downsample.2", false, 4.40402e+07, 1.67772e+07, 8.00731e+07},
    {"moments_n", "blocks.3", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.net.0", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1_v2", "blocks.4.net.2", false, 1.80748e+08, 8.38861e+06, 2.52613e+08},
    {"moments_n", "blocks.4.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.4.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1_v3", "blocks.4.net.5", false, 1.81797e+08, 1.25829e+07, 2.56807e+08},
    {"moments_n", "blocks.4", false, 0, 0, 0},
    {"norm_scale_n", "blocks.5.net.0", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1_v2", "blocks.5.net.2", false, 1.80748e+08, 8.38861e+06, 2.52613e+08},
    {"moments_n", "blocks.5.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.5.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_32_32_h16w16s1_v3", "blocks.5.net.5", false, 1.81797e+08, 1.25829e+07, 2.56807e+08},
    {"moments_n", "blocks.5", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.net.0", false, 0, 0, 0},
    {"conv3x3_32_64_h16w16s2", "blocks.6.net.2", false, 3.06708e+08, 6.29146e+06, 3.54419e+08},
    {"moments_n", "blocks.6.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.6.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1", "blocks.6.net.5", false, 1.64299e+08, 4.1943e+06, 2.05807e+08},
    {"norm_scale_n", "blocks.6.downsample.0", false, 0, 0, 0},
    {"conv1x1_32_64_h16w16s2", "blocks.6.downsample.2", false, 3.87973e+07, 8.38861e+06, 5.91016e+07},
    {"moments_n", "blocks.6", false, 0, 0, 0},
    {"norm_scale_n", "blocks.7.net.0", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1_v2", "blocks.7.net.2", false, 1.65872e+08, 4.1943e+06, 2.12099e+08},
    {"moments_n", "blocks.7.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.7.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1_v3", "blocks.7.net.5", false, 1.66396e+08, 6.29146e+06, 2.14196e+08},
    {"moments_n", "blocks.7", false, 0, 0, 0},
    {"norm_scale_n", "blocks.8.net.0", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1_v2", "blocks.8.net.2", false, 1.65872e+08, 4.1943e+06, 2.12099e+08},
    {"moments_n", "blocks.8.net.2", false, 0, 0, 0},
    {"norm_scale_n", "blocks.8.net.3", false, 0, 0, 0},
    {"conv3x3_winograd_64_64_h8w8s1_v4", "blocks.8.net.5", false, 1.64823e+08, 6.29146e+06, 2.07905e+08},
    {"avgpool8x8_64_h8w8s1", "output_net.0", false, 524288, 2.09715e+06, 2.09715e+06},
    {"linear_64_10", "output_net.2", false, 165120, 0, 332800},
    {"cross_entropy_10", "", false, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.8.net.5", true, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.8.net.2", true, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.7.net.5", true, 663552, 0, 2.65421e+06},
    {"pack_winograd_3x3_n_n", "blocks.7.net.2", true, 663552, 0, 2.65421e+06},
    {"pack_1x1_n_n_v2", "blocks.6.downsample.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.6.net.5", true, 663552, 0, 2.65421e+06},
    {"pack_3x3_n_n_v2", "blocks.6.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.5.net.5", true, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.5.net.2", true, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.4.net.5", true, 165888, 0, 663552},
    {"pack_winograd_3x3_n_n", "blocks.4.net.2", true, 165888, 0, 663552},
    {"pack_1x1_n_n_v2", "blocks.3.downsample.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.3.net.5", true, 165888, 0, 663552},
    {"pack_3x3_n_n_v2", "blocks.3.net.2", true, 0, 0, 0},
    {"pack_winograd_3x3_n_n", "blocks.2.net.5", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.2.net.2", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.5", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.1.net.2", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.0.net.5", true, 41472, 0, 165888},
    {"pack_winograd_3x3_n_n", "blocks.0.net.2", true, 41472, 0, 165888},
    {"cross_entropy_grad_10", "", true, 0, 0, 0},
    {"linear_weight_grad_64_10", "output_net.2", true, 163840, 0, 327680},
    {"linear_data_grad_64_10", "output_net.2", true, 163840, 0, 327680},
    {"avgpool_grad8x8_64_h8w8s1", "output_net.0", true, 524288, 2.09715e+06, 2.09715e+06},
    {"conv3x3_weight_grad_winograd_64_64_h8w8", "blocks.8.net.5", true, 1.63643e+08, 6.5536e+06, 2.04247e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.8.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1", "blocks.8.net.5", true, 1.6692e+08, 6.29146e+06, 2.16293e+08},
    {"norm_backward_n", "blocks.8.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v2", "blocks.8.net.2", true, 1.65216e+08, 8.65075e+06, 2.10539e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.8.net.2", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v2", "blocks.8.net.2", true, 1.69017e+08, 1.04858e+07, 2.24682e+08},
    {"norm_backward_n", "blocks.8.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v2", "blocks.7.net.5", true, 1.65216e+08, 8.65075e+06, 2.10539e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.7.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v3", "blocks.7.net.5", true, 1.68493e+08, 8.38861e+06, 2.22585e+08},
    {"norm_backward_n", "blocks.7.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v2", "blocks.7.net.2", true, 1.65216e+08, 8.65075e+06, 2.10539e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.7.net.2", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v4", "blocks.7.net.2", true, 1.7059e+08, 1.25829e+07, 2.30973e+08},
    {"norm_backward_n", "blocks.7.net.0", true, 0, 0, 0},
    {"conv1x1_weight_grad_32_64_h8w8s2", "blocks.6.downsample.2", true, 3.8273e+07, 8.38861e+06, 5.83502e+07},
    {"conv1x1_combine_weight_grad_n", "blocks.6.downsample.2", true, 0, 0, 0},
    {"conv1x1_data_grad_64_32_h16w16s2", "blocks.6.downsample.2", true, 4.35159e+07, 1.25829e+07, 7.79759e+07},
    {"norm_backward_n", "blocks.6.downsample.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_64_64_h8w8_v2", "blocks.6.net.5", true, 1.65216e+08, 8.65075e+06, 2.10539e+08},
    {"conv3x3_combine_weight_grad_64", "blocks.6.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_64_64_h8w8s1_v3", "blocks.6.net.5", true, 1.68493e+08, 8.38861e+06, 2.22585e+08},
    {"norm_backward_n", "blocks.6.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_32_64_h8w8s2", "blocks.6.net.2", true, 3.06708e+08, 9.56826e+06, 3.74157e+08},
    {"conv3x3_combine_weight_grad_n", "blocks.6.net.2", true, 0, 0, 0},
    {"conv3x3_data_grad_64_32_h16w16s2", "blocks.6.net.2", true, 3.13e+08, 1.67772e+07, 3.79585e+08},
    {"norm_backward_n", "blocks.6.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.5.net.5", true, 1.79438e+08, 1.25829e+07, 2.49492e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.5.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.5.net.5", true, 1.85991e+08, 1.67772e+07, 2.73584e+08},
    {"norm_backward_n", "blocks.5.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.5.net.2", true, 1.79438e+08, 1.25829e+07, 2.49492e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.5.net.2", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1_v2", "blocks.5.net.2", true, 1.90185e+08, 2.51658e+07, 2.90361e+08},
    {"norm_backward_n", "blocks.5.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.4.net.5", true, 1.79438e+08, 1.25829e+07, 2.49492e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.4.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.4.net.5", true, 1.85991e+08, 1.67772e+07, 2.73584e+08},
    {"norm_backward_n", "blocks.4.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.4.net.2", true, 1.79438e+08, 1.25829e+07, 2.49492e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.4.net.2", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1_v2", "blocks.4.net.2", true, 1.90185e+08, 2.51658e+07, 2.90361e+08},
    {"norm_backward_n", "blocks.4.net.0", true, 0, 0, 0},
    {"conv1x1_weight_grad_16_32_h16w16s2", "blocks.3.downsample.2", true, 4.29916e+07, 1.67772e+07, 7.72245e+07},
    {"conv1x1_combine_weight_grad_n", "blocks.3.downsample.2", true, 0, 0, 0},
    {"conv1x1_data_grad_32_16_h32w32s2", "blocks.3.downsample.2", true, 5.34774e+07, 2.51658e+07, 1.17822e+08},
    {"norm_backward_n", "blocks.3.downsample.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_32_32_h16w16", "blocks.3.net.5", true, 1.79438e+08, 1.25829e+07, 2.49492e+08},
    {"conv3x3_combine_weight_grad_32", "blocks.3.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_32_32_h16w16s1", "blocks.3.net.5", true, 1.85991e+08, 1.67772e+07, 2.73584e+08},
    {"norm_backward_n", "blocks.3.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_16_32_h16w16s2", "blocks.3.net.2", true, 3.11427e+08, 1.67772e+07, 3.93031e+08},
    {"conv3x3_combine_weight_grad_n", "blocks.3.net.2", true, 0, 0, 0},
    {"conv3x3_data_grad_32_16_h32w32s2", "blocks.3.net.2", true, 3.2401e+08, 3.35544e+07, 4.23625e+08},
    {"norm_backward_n", "blocks.3.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.2.net.5", true, 2.0788e+08, 2.51658e+07, 3.27399e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.2.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.2.net.5", true, 2.20987e+08, 3.35544e+07, 3.75583e+08},
    {"norm_backward_n", "blocks.2.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.2.net.2", true, 2.0788e+08, 2.51658e+07, 3.27399e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.2.net.2", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v2", "blocks.2.net.2", true, 2.29376e+08, 5.03316e+07, 4.09138e+08},
    {"norm_backward_n", "blocks.2.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.1.net.5", true, 2.0788e+08, 2.51658e+07, 3.27399e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.1.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.1.net.5", true, 2.20987e+08, 3.35544e+07, 3.75583e+08},
    {"norm_backward_n", "blocks.1.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.1.net.2", true, 2.0788e+08, 2.51658e+07, 3.27399e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.1.net.2", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v2", "blocks.1.net.2", true, 2.29376e+08, 5.03316e+07, 4.09138e+08},
    {"norm_backward_n", "blocks.1.net.0", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.0.net.5", true, 2.0788e+08, 2.51658e+07, 3.27399e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.0.net.5", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1", "blocks.0.net.5", true, 2.20987e+08, 3.35544e+07, 3.75583e+08},
    {"norm_backward_n", "blocks.0.net.3", true, 0, 0, 0},
    {"conv3x3_weight_grad_winograd_16_16_h32w32", "blocks.0.net.2", true, 2.0788e+08, 2.51658e+07, 3.27399e+08},
    {"conv3x3_combine_weight_grad_16", "blocks.0.net.2", true, 0, 0, 0},
    {"conv3x3_winograd_data_grad_16_16_h32w32s1_v2", "blocks.0.net.2", true, 2.29376e+08, 5.03316e+07, 4.09138e+08},
    {"norm_backward_n", "blocks.0.net.0", true, 0, 0, 0},
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
    {"input_net.0", 4200640, 128, 16384, 16512},
    {"blocks.0.net.2", 12654784, 128, 16384, 16512},
    {"blocks.0.net.5", 21108928, 128, 16384, 16512},
    {"blocks.1.net.2", 29563072, 128, 16384, 16512},
    {"blocks.1.net.5", 38017216, 128, 16384, 16512},
    {"blocks.2.net.2", 46471360, 128, 16384, 16512},
    {"blocks.2.net.5", 54925504, 128, 16384, 16512},
    {"blocks.3.net.2", 63379648, 256, 4096, 4224},
    {"blocks.3.downsample.2", 67705024, 256, 4096, 4224},
    {"blocks.4.net.2", 72030400, 256, 4096, 4224},
    {"blocks.4.net.5", 76355776, 256, 4096, 4224},
    {"blocks.5.net.2", 80681152, 256, 4096, 4224},
    {"blocks.5.net.5", 85006528, 256, 4096, 4224},
    {"blocks.6.net.2", 89331904, 512, 1024, 1088},
    {"blocks.6.downsample.2", 91560128, 512, 1024, 1088},
    {"blocks.7.net.2", 93788352, 512, 1024, 1088},
    {"blocks.7.net.5", 183744, 512, 1024, 1088},
    {"blocks.8.net.2", 96016576, 512, 1024, 1088},
    {"output_net.0", 2411968, 512, 16, 16},
    {"output_net.2", 2444736, 80, 16, 16},
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

extern const NetcModel resnetpreact_model;
const NetcModel resnetpreact_model = {
    .abi = NETC_MODEL_ABI,
    .name = "ResNetPreAct",
    .source = "nets/resnet_preact.net",
    .target = "avx512",
    .fingerprint = "8c3fb4ad81cc4169",
    .batch = 128,
    .padded_batch = 128,
    .lanes = 16,
    .channels = 3,
    .height = 32,
    .width = 32,
    .classes = 10,
    .parameter_floats = 272250,
    .buffer_floats = 1344,
    .counter_count = 20,
    .image_floats = 393216,
    .arena_bytes = 107346112,
    .scratch_bytes = 1794048,
    .tensors = tensors,
    .tensor_count = 123,
    .layers = layers,
    .layer_count = 73,
    .kernels = kernels,
    .kernel_count = 189,
    .recipe = &recipe,
    .run = run,
    .first_non_finite = first_non_finite,
};

#ifdef NETC_MAIN
#include "runtime/program.h"

int main(int argc, char **argv) {
    return netc_main(&resnetpreact_model, argc, argv);
}
#endif
