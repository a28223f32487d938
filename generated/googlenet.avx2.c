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
 * First used by input_net.0, nets/googlenet.net:7 */
static void pack_conv_3x3_3_64(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 64 - first < 4 ? 64 - first : 4;
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

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
static void pack_conv_1x1_64_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 64];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.0.conv_3x3.0, nets/blocks.net:8 */
static void pack_conv_1x1_64_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 64];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
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
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
static void pack_conv_5x5_16_8(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 8 - first < 4 ? 8 - first : 4;
    {
        float *to = packed + 0 + first * 400;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 25 + (0 + row * 1) * 5 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 400];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
static void pack_conv_1x1_64_8(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 8 - first < 4 ? 8 - first : 4;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 64];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
static void pack_conv_1x1_64_24(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 24 - first < 6 ? 24 - first : 6;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 64];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by inception_blocks.1.conv_3x3.3, nets/blocks.net:8 */
static void pack_conv_winograd_3x3_32_48(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 48 - first < 6 ? 48 - first : 6;
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
 * First used by inception_blocks.1.conv_5x5.3, nets/blocks.net:9 */
static void pack_conv_5x5_16_12(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 12 - first < 6 ? 12 - first : 6;
    {
        float *to = packed + 0 + first * 400;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 25 + (0 + row * 1) * 5 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 400];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
static void pack_conv_1x1_64_12(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 12 - first < 6 ? 12 - first : 6;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 64];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.3.conv_1x1.0, nets/blocks.net:7 */
static void pack_conv_1x1_96_24(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 24 - first < 6 ? 24 - first : 6;
    {
        float *to = packed + 0 + first * 96;
        for (int channel = 0; channel < 96; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 96];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.3.conv_3x3.0, nets/blocks.net:8 */
static void pack_conv_1x1_96_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 96;
        for (int channel = 0; channel < 96; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 96];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.3.conv_5x5.0, nets/blocks.net:9 */
static void pack_conv_1x1_96_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 96;
        for (int channel = 0; channel < 96; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 96];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
static void pack_conv_1x1_96_12(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 12 - first < 6 ? 12 - first : 6;
    {
        float *to = packed + 0 + first * 96;
        for (int channel = 0; channel < 96; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 96];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.4.conv_5x5.3, nets/blocks.net:9 */
static void pack_conv_5x5_16_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 400;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 25 + (0 + row * 1) * 5 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 400];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
static void pack_conv_5x5_16_24(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 24 - first < 6 ? 24 - first : 6;
    {
        float *to = packed + 0 + first * 400;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 25 + (0 + row * 1) * 5 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 400];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.8.conv_1x1.0, nets/blocks.net:7 */
static void pack_conv_1x1_128_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 128;
        for (int channel = 0; channel < 128; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 128];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.8.conv_3x3.0, nets/blocks.net:8 */
static void pack_conv_1x1_128_48(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 48 - first < 6 ? 48 - first : 6;
    {
        float *to = packed + 0 + first * 128;
        for (int channel = 0; channel < 128; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 128];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by inception_blocks.8.conv_3x3.3, nets/blocks.net:8 */
static void pack_conv_winograd_3x3_48_64(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 64 - first < 6 ? 64 - first : 6;
    float *to = packed + first * 1728;
    for (int channel = 0; channel < 48; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 9 + (first + o) * 432;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 0 + column, 3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 48 + channel) * count + o, 48 * count);
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by inception_blocks.8.conv_5x5.0, nets/blocks.net:9 */
static void pack_conv_1x1_128_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 128;
        for (int channel = 0; channel < 128; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 128];
                    }
                }
            }
        }
    }
}

/* 3x3 convolution, 3 to 64 channels, 32x32 to 32x32 pixels.
 * First used by input_net.0, nets/googlenet.net:7 */
static void conv3x3_3_64_h32w32s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
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
            for (int first = 0; first < 64; first += 4) {
                for (int x = 0; x < 30; x += 3) {
                    vec sum[4][3];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 27;
                    for (int channel = 0; channel < 3; channel++) {
                        __builtin_prefetch(next_0 + channel * 1024 + x + first / 4 + 0, 0, 2);
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
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 3; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 12;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec bias_1 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            const vec v_2 = sum[o][p] + bias_1;
                            const vec v_3 = v_2 * v_2;
                            sum_0[first + o] += v_2;
                            sum_1[first + o] += v_3;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_2;
                        }
                    }
                }
                {
                    const int x = 30;
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 27;
                    for (int channel = 0; channel < 3; channel++) {
                        __builtin_prefetch(next_0 + channel * 1024 + x + first / 4 + 0, 0, 2);
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
                        const vec bias_4 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_5 = sum[o][p] + bias_4;
                            const vec v_6 = v_5 * v_5;
                            sum_0[first + o] += v_5;
                            sum_1[first + o] += v_6;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_5;
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
 * First used by input_net.0 */
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
        const double average = sum[c] / 131072;
        const double spread = fmax(squares[c] / 131072 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by input_net.1, nets/googlenet.net:7 */
static void norm_scale_64(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 64; c++) {
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

/* 1x1 convolution, 64 to 16 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_64_16_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 64; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 66048);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = v_7;
                        sum_1[first + o] += v_7;
                        sum_2[first + o] += v_8;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_9 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_10 = sum[o][p] + bias_9;
                        const vec v_11 = v_10 * v_10;
                        out[(first + o) * 1032 + (begin + x + p)] = v_10;
                        sum_1[first + o] += v_10;
                        sum_2[first + o] += v_11;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.0.conv_1x1.0 */
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

/* 1x1 convolution, 64 to 32 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_64_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 64; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 66048);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 32; first += 4) {
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                        out[(first + o) * 1032 + (begin + x + p)] = v_7;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 32; first += 4) {
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_9 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_10 = sum[o][p] + bias_9;
                        const vec v_11 = v_10 * v_10;
                        sum_0[first + o] += v_10;
                        sum_1[first + o] += v_11;
                        out[(first + o) * 1032 + (begin + x + p)] = v_10;
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
 * First used by inception_blocks.0.conv_3x3.0 */
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
        const double average = sum[c] / 131072;
        const double spread = fmax(squares[c] / 131072 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.0.conv_3x3.1, nets/blocks.net:8 */
static void norm_scale_32(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 32; c++) {
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_32_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[32] = {0};
    vec sum_2[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : 33024);
            for (int first = 0; first < 32; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
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
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
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
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_7;
                                sum_1[first + o] += v_7;
                                sum_2[first + o] += v_8;
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

/* 1x1 convolution, 64 to 16 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_64_16_h32w32s1_v2(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 64; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 66048);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                        out[(first + o) * 1032 + (begin + x + p)] = v_7;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_9 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_10 = sum[o][p] + bias_9;
                        const vec v_11 = v_10 * v_10;
                        sum_0[first + o] += v_10;
                        sum_1[first + o] += v_11;
                        out[(first + o) * 1032 + (begin + x + p)] = v_10;
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.0.conv_5x5.1, nets/blocks.net:9 */
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

/* 5x5 convolution, 16 to 8 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_16_8_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[8] = {0};
    vec sum_2[8] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 181 + i % 5 * 36;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 34; x < 36; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 36;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 36; x++) {
                        line[channel * 181 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 181;
                for (int x = 0; x < 32; x += 1) {
                    const vec v_2 = in[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-2)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 32 < 1024 ? entering * 32 : 16512);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 36 + 0, scratch + (top + 1 + 5) % 5 * 36 + 0, scratch + (top + 2 + 5) % 5 * 36 + 0, scratch + (top + 3 + 5) % 5 * 36 + 0, scratch + (top + 4 + 5) % 5 * 36 + 0};
            for (int first = 0; first < 8; first += 4) {
                for (int x = 0; x < 30; x += 3) {
                    vec sum[4][3];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 0, 0, 2);
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 1, 0, 2);
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 181 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
                                vec pixel[3];
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 3; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec bias_6 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            const vec v_7 = sum[o][p] + bias_6;
                            const vec v_8 = v_7 * v_7;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_7;
                            sum_1[first + o] += v_7;
                            sum_2[first + o] += v_8;
                        }
                    }
                }
                {
                    const int x = 30;
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 0, 0, 2);
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 1, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 181 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec bias_9 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_10 = sum[o][p] + bias_9;
                            const vec v_11 = v_10 * v_10;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_10;
                            sum_1[first + o] += v_10;
                            sum_2[first + o] += v_11;
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 8; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 8; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.0.conv_5x5.3 */
static void moments_8(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[8] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 8; c++) {
            sum[c] += (double)partial[item * 8 + c];
        }
    }
    double squares[8] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 8; c++) {
            squares[c] += (double)partial1[item * 8 + c];
        }
    }
    for (int c = 0; c < 8; c++) {
        const double average = sum[c] / 131072;
        const double spread = fmax(squares[c] / 131072 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.0.max_pool.0, nets/blocks.net:10 */
static void maxpool3x3_64_h32w32s1p1(vec *scratch, const float *scale, const float *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 1032 + (next * 32 + x)];
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
                out[(c) * 1032 + (y * 32 + x)] = pooled;
            }
        }
    }
}

/* 1x1 convolution, 64 to 8 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
static void conv1x1_64_8_h32w32s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[8] = {0};
    vec sum_2[8] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 64; channel++) {
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 1032 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 66048);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 8; first += 4) {
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 0, 0, 2);
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 1, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        out[(first + o) * 1032 + (begin + x + p)] = v_2;
                        sum_1[first + o] += v_2;
                        sum_2[first + o] += v_3;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 8; first += 4) {
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 0, 0, 2);
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 * 2 + 1, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec bias_4 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_5 = sum[o][p] + bias_4;
                        const vec v_6 = v_5 * v_5;
                        out[(first + o) * 1032 + (begin + x + p)] = v_5;
                        sum_1[first + o] += v_5;
                        sum_2[first + o] += v_6;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 8; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 8; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.0, nets/blocks.net:7 */
static void norm_scale_64_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked, const float *weight1, const float *bias1, float *running_mean1, float *running_variance1, int64_t *tracked1, const float *weight2, const float *bias2, float *running_mean2, float *running_variance2, int64_t *tracked2, const float *weight3, const float *bias3, float *running_mean3, float *running_variance3, int64_t *tracked3) {
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
    for (int c = 0; c < 32; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean1[c] += (float)0.100000001 * (mean[c + 16] - running_mean1[c]);
            running_variance1[c] += (float)0.100000001 * (variance[c + 16] * (131072.0f / 131071) - running_variance1[c]);
            scale[c + 16] = weight1[c] * rstd[c + 16];
            shift[c + 16] = bias1[c] - mean[c + 16] * scale[c + 16];
        } else {
            scale[c + 16] = weight1[c] / sqrtf(running_variance1[c] + (float)9.99999975e-06);
            shift[c + 16] = bias1[c] - running_mean1[c] * scale[c + 16];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked1 += 1;
    }
    for (int c = 0; c < 8; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean2[c] += (float)0.100000001 * (mean[c + 48] - running_mean2[c]);
            running_variance2[c] += (float)0.100000001 * (variance[c + 48] * (131072.0f / 131071) - running_variance2[c]);
            scale[c + 48] = weight2[c] * rstd[c + 48];
            shift[c + 48] = bias2[c] - mean[c + 48] * scale[c + 48];
        } else {
            scale[c + 48] = weight2[c] / sqrtf(running_variance2[c] + (float)9.99999975e-06);
            shift[c + 48] = bias2[c] - running_mean2[c] * scale[c + 48];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked2 += 1;
    }
    for (int c = 0; c < 8; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean3[c] += (float)0.100000001 * (mean[c + 56] - running_mean3[c]);
            running_variance3[c] += (float)0.100000001 * (variance[c + 56] * (131072.0f / 131071) - running_variance3[c]);
            scale[c + 56] = weight3[c] * rstd[c + 56];
            shift[c + 56] = bias3[c] - mean[c + 56] * scale[c + 56];
        } else {
            scale[c + 56] = weight3[c] / sqrtf(running_variance3[c] + (float)9.99999975e-06);
            shift[c + 56] = bias3[c] - running_mean3[c] * scale[c + 56];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked3 += 1;
    }
}

/* 1x1 convolution, 64 to 24 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_64_24_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[24] = {0};
    vec sum_2[24] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 64; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 1024 ? begin + 64 : 66048);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 24; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 6;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = v_7;
                        sum_1[first + o] += v_7;
                        sum_2[first + o] += v_8;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 24; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 24; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.1.conv_1x1.0 */
static void moments_24(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[24] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 24; c++) {
            sum[c] += (double)partial[item * 24 + c];
        }
    }
    double squares[24] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 24; c++) {
            squares[c] += (double)partial1[item * 24 + c];
        }
    }
    for (int c = 0; c < 24; c++) {
        const double average = sum[c] / 131072;
        const double spread = fmax(squares[c] / 131072 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_32_48_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[48] = {0};
    vec sum_2[48] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in + (next < 1024 ? next : 33024);
            for (int first = 0; first < 48; first += 6) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 16 * 32 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[6][2];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
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
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
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
                            for (int p = 0; p < 2; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 32) {
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
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_7;
                                sum_1[first + o] += v_7;
                                sum_2[first + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 48; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 48; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.1.conv_3x3.3 */
static void moments_48(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            sum[c] += (double)partial[item * 48 + c];
        }
    }
    double squares[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            squares[c] += (double)partial1[item * 48 + c];
        }
    }
    for (int c = 0; c < 48; c++) {
        const double average = sum[c] / 131072;
        const double spread = fmax(squares[c] / 131072 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* 5x5 convolution, 16 to 12 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_16_12_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[12] = {0};
    vec sum_2[12] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 181 + i % 5 * 36;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 34; x < 36; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 36;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 36; x++) {
                        line[channel * 181 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 181;
                for (int x = 0; x < 32; x += 1) {
                    const vec v_2 = in[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-2)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 32 < 1024 ? entering * 32 : 16512);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 36 + 0, scratch + (top + 1 + 5) % 5 * 36 + 0, scratch + (top + 2 + 5) % 5 * 36 + 0, scratch + (top + 3 + 5) % 5 * 36 + 0, scratch + (top + 4 + 5) % 5 * 36 + 0};
            for (int first = 0; first < 12; first += 6) {
                for (int x = 0; x < 32; x += 2) {
                    vec sum[6][2];
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 6 + 0, 0, 2);
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 181 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 6; o++) {
                                    vec weight = netc_broadcast(w[column * 6 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 2; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 30;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        const vec bias_6 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_7 = sum[o][p] + bias_6;
                            const vec v_8 = v_7 * v_7;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_7;
                            sum_1[first + o] += v_7;
                            sum_2[first + o] += v_8;
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 12; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 12; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.1.conv_5x5.3 */
static void moments_12(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[12] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 12; c++) {
            sum[c] += (double)partial[item * 12 + c];
        }
    }
    double squares[12] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 12; c++) {
            squares[c] += (double)partial1[item * 12 + c];
        }
    }
    for (int c = 0; c < 12; c++) {
        const double average = sum[c] / 131072;
        const double spread = fmax(squares[c] / 131072 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* 1x1 convolution, 64 to 12 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
static void conv1x1_64_12_h32w32s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[12] = {0};
    vec sum_2[12] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 64; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 1032 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 1024 ? begin + 64 : 66048);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 12; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        out[(first + o) * 1032 + (begin + x + p)] = v_2;
                        sum_1[first + o] += v_2;
                        sum_2[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 12; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 12; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.1, nets/blocks.net:7 */
static void norm_scale_96(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked, const float *weight1, const float *bias1, float *running_mean1, float *running_variance1, int64_t *tracked1, const float *weight2, const float *bias2, float *running_mean2, float *running_variance2, int64_t *tracked2, const float *weight3, const float *bias3, float *running_mean3, float *running_variance3, int64_t *tracked3) {
    for (int c = 0; c < 24; c++) {
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
    for (int c = 0; c < 48; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean1[c] += (float)0.100000001 * (mean[c + 24] - running_mean1[c]);
            running_variance1[c] += (float)0.100000001 * (variance[c + 24] * (131072.0f / 131071) - running_variance1[c]);
            scale[c + 24] = weight1[c] * rstd[c + 24];
            shift[c + 24] = bias1[c] - mean[c + 24] * scale[c + 24];
        } else {
            scale[c + 24] = weight1[c] / sqrtf(running_variance1[c] + (float)9.99999975e-06);
            shift[c + 24] = bias1[c] - running_mean1[c] * scale[c + 24];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked1 += 1;
    }
    for (int c = 0; c < 12; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean2[c] += (float)0.100000001 * (mean[c + 72] - running_mean2[c]);
            running_variance2[c] += (float)0.100000001 * (variance[c + 72] * (131072.0f / 131071) - running_variance2[c]);
            scale[c + 72] = weight2[c] * rstd[c + 72];
            shift[c + 72] = bias2[c] - mean[c + 72] * scale[c + 72];
        } else {
            scale[c + 72] = weight2[c] / sqrtf(running_variance2[c] + (float)9.99999975e-06);
            shift[c + 72] = bias2[c] - running_mean2[c] * scale[c + 72];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked2 += 1;
    }
    for (int c = 0; c < 12; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean3[c] += (float)0.100000001 * (mean[c + 84] - running_mean3[c]);
            running_variance3[c] += (float)0.100000001 * (variance[c + 84] * (131072.0f / 131071) - running_variance3[c]);
            scale[c + 84] = weight3[c] * rstd[c + 84];
            shift[c + 84] = bias3[c] - mean[c + 84] * scale[c + 84];
        } else {
            scale[c + 84] = weight3[c] / sqrtf(running_variance3[c] + (float)9.99999975e-06);
            shift[c + 84] = bias3[c] - running_mean3[c] * scale[c + 84];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked3 += 1;
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.2, nets/googlenet.net:12 */
static void maxpool3x3_96_h32w32s2p1(vec *scratch, const float *scale, const float *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 1032 + (next * 32 + x)];
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
                out[(c) * 264 + (y * 16 + x)] = pooled;
            }
        }
    }
}

/* 1x1 convolution, 96 to 24 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_96_24_h16w16s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[24] = {0};
    vec sum_2[24] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 24; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        out[(first + o) * 264 + (begin + x + p)] = v_2;
                        sum_1[first + o] += v_2;
                        sum_2[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 24; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 24; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.3.conv_1x1.0 */
static void moments_24_v2(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[24] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 24; c++) {
            sum[c] += (double)partial[item * 24 + c];
        }
    }
    double squares[24] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 24; c++) {
            squares[c] += (double)partial1[item * 24 + c];
        }
    }
    for (int c = 0; c < 24; c++) {
        const double average = sum[c] / 32768;
        const double spread = fmax(squares[c] / 32768 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* 1x1 convolution, 96 to 32 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_96_32_h16w16s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 32; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                        out[(first + o) * 264 + (begin + x + p)] = v_2;
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
 * First used by inception_blocks.3.conv_3x3.0 */
static void moments_32_v2(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
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
 * First used by inception_blocks.3.conv_3x3.1, nets/blocks.net:8 */
static void norm_scale_32_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_32_48_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[48] = {0};
    vec sum_2[48] = {0};
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
            for (int first = 0; first < 48; first += 6) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[6][2];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
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
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
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
                            for (int p = 0; p < 2; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
                    for (int tile = 0; tile < 4; tile++) {
                        const int top = y + tile / 4 * 4, left = x + tile % 4 * 4;
                        if (top >= row_end || left >= 16) {
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
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = v_7;
                                sum_1[first + o] += v_7;
                                sum_2[first + o] += v_8;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 48; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 48; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.3.conv_3x3.3 */
static void moments_48_v2(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            sum[c] += (double)partial[item * 48 + c];
        }
    }
    double squares[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            squares[c] += (double)partial1[item * 48 + c];
        }
    }
    for (int c = 0; c < 48; c++) {
        const double average = sum[c] / 32768;
        const double spread = fmax(squares[c] / 32768 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* 1x1 convolution, 96 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_96_16_h16w16s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                        out[(first + o) * 264 + (begin + x + p)] = v_2;
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
 * First used by inception_blocks.3.conv_5x5.0 */
static void moments_16_v2(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
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
        const double average = sum[c] / 32768;
        const double spread = fmax(squares[c] / 32768 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.3.conv_5x5.1, nets/blocks.net:9 */
static void norm_scale_16_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 16; c++) {
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

/* 5x5 convolution, 16 to 12 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_16_12_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[12] = {0};
    vec sum_2[12] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 101 + i % 5 * 20;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 18; x < 20; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 20;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 20; x++) {
                        line[channel * 101 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 101;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + (entering * 16 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-2)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : 4224);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 20 + 0, scratch + (top + 1 + 5) % 5 * 20 + 0, scratch + (top + 2 + 5) % 5 * 20 + 0, scratch + (top + 3 + 5) % 5 * 20 + 0, scratch + (top + 4 + 5) % 5 * 20 + 0};
            for (int first = 0; first < 12; first += 6) {
                for (int x = 0; x < 16; x += 2) {
                    vec sum[6][2];
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 101 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 6; o++) {
                                    vec weight = netc_broadcast(w[column * 6 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 2; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 30;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        const vec bias_6 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_7 = sum[o][p] + bias_6;
                            const vec v_8 = v_7 * v_7;
                            out[(first + o) * 264 + (y * 16 + x + p)] = v_7;
                            sum_1[first + o] += v_7;
                            sum_2[first + o] += v_8;
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 12; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 12; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.3.conv_5x5.3 */
static void moments_12_v2(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[12] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 12; c++) {
            sum[c] += (double)partial[item * 12 + c];
        }
    }
    double squares[12] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 12; c++) {
            squares[c] += (double)partial1[item * 12 + c];
        }
    }
    for (int c = 0; c < 12; c++) {
        const double average = sum[c] / 32768;
        const double spread = fmax(squares[c] / 32768 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.3.max_pool.0, nets/blocks.net:10 */
static void maxpool3x3_96_h16w16s1p1(vec *scratch, const vec *in, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_0 = in[(c) * 264 + (next * 16 + x)];
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
                out[(c) * 264 + (y * 16 + x)] = pooled;
            }
        }
    }
}

/* 1x1 convolution, 96 to 12 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
static void conv1x1_96_12_h16w16s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[12] = {0};
    vec sum_2[12] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 12; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        out[(first + o) * 264 + (begin + x + p)] = v_2;
                        sum_1[first + o] += v_2;
                        sum_2[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 12; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 12; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.3, nets/blocks.net:7 */
static void norm_scale_96_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked, const float *weight1, const float *bias1, float *running_mean1, float *running_variance1, int64_t *tracked1, const float *weight2, const float *bias2, float *running_mean2, float *running_variance2, int64_t *tracked2, const float *weight3, const float *bias3, float *running_mean3, float *running_variance3, int64_t *tracked3) {
    for (int c = 0; c < 24; c++) {
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
    for (int c = 0; c < 48; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean1[c] += (float)0.100000001 * (mean[c + 24] - running_mean1[c]);
            running_variance1[c] += (float)0.100000001 * (variance[c + 24] * (32768.0f / 32767) - running_variance1[c]);
            scale[c + 24] = weight1[c] * rstd[c + 24];
            shift[c + 24] = bias1[c] - mean[c + 24] * scale[c + 24];
        } else {
            scale[c + 24] = weight1[c] / sqrtf(running_variance1[c] + (float)9.99999975e-06);
            shift[c + 24] = bias1[c] - running_mean1[c] * scale[c + 24];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked1 += 1;
    }
    for (int c = 0; c < 12; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean2[c] += (float)0.100000001 * (mean[c + 72] - running_mean2[c]);
            running_variance2[c] += (float)0.100000001 * (variance[c + 72] * (32768.0f / 32767) - running_variance2[c]);
            scale[c + 72] = weight2[c] * rstd[c + 72];
            shift[c + 72] = bias2[c] - mean[c + 72] * scale[c + 72];
        } else {
            scale[c + 72] = weight2[c] / sqrtf(running_variance2[c] + (float)9.99999975e-06);
            shift[c + 72] = bias2[c] - running_mean2[c] * scale[c + 72];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked2 += 1;
    }
    for (int c = 0; c < 12; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean3[c] += (float)0.100000001 * (mean[c + 84] - running_mean3[c]);
            running_variance3[c] += (float)0.100000001 * (variance[c + 84] * (32768.0f / 32767) - running_variance3[c]);
            scale[c + 84] = weight3[c] * rstd[c + 84];
            shift[c + 84] = bias3[c] - mean[c + 84] * scale[c + 84];
        } else {
            scale[c + 84] = weight3[c] / sqrtf(running_variance3[c] + (float)9.99999975e-06);
            shift[c + 84] = bias3[c] - running_mean3[c] * scale[c + 84];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked3 += 1;
    }
}

/* 1x1 convolution, 96 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_96_16_h16w16s1_v2(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 264 + (begin + x + p)] = v_7;
                        sum_1[first + o] += v_7;
                        sum_2[first + o] += v_8;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* 1x1 convolution, 96 to 32 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_96_32_h16w16s1_v2(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 32; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                        out[(first + o) * 264 + (begin + x + p)] = v_7;
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

/* 1x1 convolution, 96 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_96_16_h16w16s1_v3(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                        out[(first + o) * 264 + (begin + x + p)] = v_7;
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

/* 5x5 convolution, 16 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_16_16_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 101 + i % 5 * 20;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 18; x < 20; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 20;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 20; x++) {
                        line[channel * 101 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 101;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + (entering * 16 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-2)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : 4224);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 20 + 0, scratch + (top + 1 + 5) % 5 * 20 + 0, scratch + (top + 2 + 5) % 5 * 20 + 0, scratch + (top + 3 + 5) % 5 * 20 + 0, scratch + (top + 4 + 5) % 5 * 20 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 16; x += 2) {
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 101 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec bias_6 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_7 = sum[o][p] + bias_6;
                            const vec v_8 = v_7 * v_7;
                            out[(first + o) * 264 + (y * 16 + x + p)] = v_7;
                            sum_1[first + o] += v_7;
                            sum_2[first + o] += v_8;
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.4.max_pool.0, nets/blocks.net:10 */
static void maxpool3x3_96_h16w16s1p1_v2(vec *scratch, const float *scale, const float *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 264 + (next * 16 + x)];
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
                out[(c) * 264 + (y * 16 + x)] = pooled;
            }
        }
    }
}

/* 1x1 convolution, 96 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.4.max_pool.1, nets/blocks.net:10 */
static void conv1x1_96_16_h16w16s1_v4(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 264 + (begin + x + p)] = v_2;
                        sum_1[first + o] += v_2;
                        sum_2[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.4, nets/blocks.net:7 */
static void norm_scale_96_v3(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked, const float *weight1, const float *bias1, float *running_mean1, float *running_variance1, int64_t *tracked1, const float *weight2, const float *bias2, float *running_mean2, float *running_variance2, int64_t *tracked2, const float *weight3, const float *bias3, float *running_mean3, float *running_variance3, int64_t *tracked3) {
    for (int c = 0; c < 16; c++) {
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
    for (int c = 0; c < 48; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean1[c] += (float)0.100000001 * (mean[c + 16] - running_mean1[c]);
            running_variance1[c] += (float)0.100000001 * (variance[c + 16] * (32768.0f / 32767) - running_variance1[c]);
            scale[c + 16] = weight1[c] * rstd[c + 16];
            shift[c + 16] = bias1[c] - mean[c + 16] * scale[c + 16];
        } else {
            scale[c + 16] = weight1[c] / sqrtf(running_variance1[c] + (float)9.99999975e-06);
            shift[c + 16] = bias1[c] - running_mean1[c] * scale[c + 16];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked1 += 1;
    }
    for (int c = 0; c < 16; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean2[c] += (float)0.100000001 * (mean[c + 64] - running_mean2[c]);
            running_variance2[c] += (float)0.100000001 * (variance[c + 64] * (32768.0f / 32767) - running_variance2[c]);
            scale[c + 64] = weight2[c] * rstd[c + 64];
            shift[c + 64] = bias2[c] - mean[c + 64] * scale[c + 64];
        } else {
            scale[c + 64] = weight2[c] / sqrtf(running_variance2[c] + (float)9.99999975e-06);
            shift[c + 64] = bias2[c] - running_mean2[c] * scale[c + 64];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked2 += 1;
    }
    for (int c = 0; c < 16; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean3[c] += (float)0.100000001 * (mean[c + 80] - running_mean3[c]);
            running_variance3[c] += (float)0.100000001 * (variance[c + 80] * (32768.0f / 32767) - running_variance3[c]);
            scale[c + 80] = weight3[c] * rstd[c + 80];
            shift[c + 80] = bias3[c] - mean[c + 80] * scale[c + 80];
        } else {
            scale[c + 80] = weight3[c] / sqrtf(running_variance3[c] + (float)9.99999975e-06);
            shift[c + 80] = bias3[c] - running_mean3[c] * scale[c + 80];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked3 += 1;
    }
}

/* 1x1 convolution, 96 to 32 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_96_32_h16w16s1_v3(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[32] = {0};
    vec sum_2[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 32; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 264 + (begin + x + p)] = v_7;
                        sum_1[first + o] += v_7;
                        sum_2[first + o] += v_8;
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

/* 5x5 convolution, 16 to 24 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_16_24_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[24] = {0};
    vec sum_2[24] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 101 + i % 5 * 20;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 18; x < 20; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 20;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 20; x++) {
                        line[channel * 101 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 101;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + (entering * 16 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-2)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 16 < 256 ? entering * 16 : 4224);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 20 + 0, scratch + (top + 1 + 5) % 5 * 20 + 0, scratch + (top + 2 + 5) % 5 * 20 + 0, scratch + (top + 3 + 5) % 5 * 20 + 0, scratch + (top + 4 + 5) % 5 * 20 + 0};
            for (int first = 0; first < 24; first += 6) {
                for (int x = 0; x < 16; x += 2) {
                    vec sum[6][2];
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 101 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
                                vec pixel[2];
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 6; o++) {
                                    vec weight = netc_broadcast(w[column * 6 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 2; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 30;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 6; o++) {
                        const vec bias_6 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_7 = sum[o][p] + bias_6;
                            const vec v_8 = v_7 * v_7;
                            out[(first + o) * 264 + (y * 16 + x + p)] = v_7;
                            sum_1[first + o] += v_7;
                            sum_2[first + o] += v_8;
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 24; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 24; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.6, nets/blocks.net:7 */
static void norm_scale_128(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked, const float *weight1, const float *bias1, float *running_mean1, float *running_variance1, int64_t *tracked1, const float *weight2, const float *bias2, float *running_mean2, float *running_variance2, int64_t *tracked2, const float *weight3, const float *bias3, float *running_mean3, float *running_variance3, int64_t *tracked3) {
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
    for (int c = 0; c < 48; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean1[c] += (float)0.100000001 * (mean[c + 32] - running_mean1[c]);
            running_variance1[c] += (float)0.100000001 * (variance[c + 32] * (32768.0f / 32767) - running_variance1[c]);
            scale[c + 32] = weight1[c] * rstd[c + 32];
            shift[c + 32] = bias1[c] - mean[c + 32] * scale[c + 32];
        } else {
            scale[c + 32] = weight1[c] / sqrtf(running_variance1[c] + (float)9.99999975e-06);
            shift[c + 32] = bias1[c] - running_mean1[c] * scale[c + 32];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked1 += 1;
    }
    for (int c = 0; c < 24; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean2[c] += (float)0.100000001 * (mean[c + 80] - running_mean2[c]);
            running_variance2[c] += (float)0.100000001 * (variance[c + 80] * (32768.0f / 32767) - running_variance2[c]);
            scale[c + 80] = weight2[c] * rstd[c + 80];
            shift[c + 80] = bias2[c] - mean[c + 80] * scale[c + 80];
        } else {
            scale[c + 80] = weight2[c] / sqrtf(running_variance2[c] + (float)9.99999975e-06);
            shift[c + 80] = bias2[c] - running_mean2[c] * scale[c + 80];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked2 += 1;
    }
    for (int c = 0; c < 24; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean3[c] += (float)0.100000001 * (mean[c + 104] - running_mean3[c]);
            running_variance3[c] += (float)0.100000001 * (variance[c + 104] * (32768.0f / 32767) - running_variance3[c]);
            scale[c + 104] = weight3[c] * rstd[c + 104];
            shift[c + 104] = bias3[c] - mean[c + 104] * scale[c + 104];
        } else {
            scale[c + 104] = weight3[c] / sqrtf(running_variance3[c] + (float)9.99999975e-06);
            shift[c + 104] = bias3[c] - running_mean3[c] * scale[c + 104];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked3 += 1;
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.7, nets/googlenet.net:16 */
static void maxpool3x3_128_h16w16s2p1(vec *scratch, const float *scale, const float *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 264 + (next * 16 + x)];
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
                out[(c) * 68 + (y * 8 + x)] = pooled;
            }
        }
    }
}

/* 1x1 convolution, 128 to 32 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_128_32_h8w8s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[32] = {0};
    vec sum_2[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 68 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 32; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 68 + (begin + x + p)] = v_2;
                        sum_1[first + o] += v_2;
                        sum_2[first + o] += v_3;
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

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.8.conv_1x1.0 */
static void moments_32_v3(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
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
        const double average = sum[c] / 8192;
        const double spread = fmax(squares[c] / 8192 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* 1x1 convolution, 128 to 48 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_128_48_h8w8s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[48] = {0};
    vec sum_1[48] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 68 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 48; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_2 = sum[o][p] + bias_1;
                        const vec v_3 = v_2 * v_2;
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                        out[(first + o) * 68 + (begin + x + p)] = v_2;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 48; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 48; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.8.conv_3x3.0 */
static void moments_48_v3(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            sum[c] += (double)partial[item * 48 + c];
        }
    }
    double squares[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            squares[c] += (double)partial1[item * 48 + c];
        }
    }
    for (int c = 0; c < 48; c++) {
        const double average = sum[c] / 8192;
        const double spread = fmax(squares[c] / 8192 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.8.conv_3x3.1, nets/blocks.net:8 */
static void norm_scale_48(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 48; c++) {
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 48 to 64 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_48_64_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[64] = {0};
    vec sum_2[64] = {0};
    vec *const products = scratch + 7092;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 48; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 197, 197);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in + (next < 64 ? next : 3264);
            for (int first = 0; first < 60; first += 6) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 6 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[6][2];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 6) * 48;
                        for (int channel = 0; channel < 48; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
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
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
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
                            for (int p = 0; p < 2; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
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
                                const vec v_7 = results[i][j] + bias_6;
                                const vec v_8 = v_7 * v_7;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_7;
                                sum_1[first + o] += v_7;
                                sum_2[first + o] += v_8;
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
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 48;
                        for (int channel = 0; channel < 48; channel++) {
                            __builtin_prefetch(next_0 + channel * 68 + ahead + 0, 0, 2);
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
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 4; o++) {
                    const vec bias_9 = netc_broadcast(bias[first + o]);
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
                                const vec v_10 = results[i][j] + bias_9;
                                const vec v_11 = v_10 * v_10;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_10;
                                sum_1[first + o] += v_10;
                                sum_2[first + o] += v_11;
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

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by inception_blocks.8.conv_3x3.3 */
static void moments_64_v2(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
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

/* 1x1 convolution, 128 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_128_16_h8w8s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 68 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        sum_0[first + o] += v_2;
                        sum_1[first + o] += v_3;
                        out[(first + o) * 68 + (begin + x + p)] = v_2;
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
 * First used by inception_blocks.8.conv_5x5.0 */
static void moments_16_v3(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
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
        const double average = sum[c] / 8192;
        const double spread = fmax(squares[c] / 8192 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.8.conv_5x5.1, nets/blocks.net:9 */
static void norm_scale_16_v3(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 16; c++) {
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

/* 5x5 convolution, 16 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_16_16_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 61 + i % 5 * 12;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 10; x < 12; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 12;
            if (entering < 0 || entering >= 8) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 12; x++) {
                        line[channel * 61 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                vec *to = line + channel * 61;
                for (int x = 0; x < 8; x += 1) {
                    const vec v_2 = in[(channel) * 68 + (entering * 8 + x)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    to[x - (-2)] = v_5;
                }
            }
        }
        const vec *const next_0 = in + (entering * 8 < 64 ? entering * 8 : 1088);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 12 + 0, scratch + (top + 1 + 5) % 5 * 12 + 0, scratch + (top + 2 + 5) % 5 * 12 + 0, scratch + (top + 3 + 5) % 5 * 12 + 0, scratch + (top + 4 + 5) % 5 * 12 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 8; x += 2) {
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 61 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec bias_6 = netc_broadcast(bias[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_7 = sum[o][p] + bias_6;
                            const vec v_8 = v_7 * v_7;
                            out[(first + o) * 68 + (y * 8 + x + p)] = v_7;
                            sum_1[first + o] += v_7;
                            sum_2[first + o] += v_8;
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Max pool: the largest element of each window.
 * First used by inception_blocks.8.max_pool.0, nets/blocks.net:10 */
static void maxpool3x3_128_h8w8s1p1(vec *scratch, const vec *in, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_0 = in[(c) * 68 + (next * 8 + x)];
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
                out[(c) * 68 + (y * 8 + x)] = pooled;
            }
        }
    }
}

/* 1x1 convolution, 128 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.max_pool.1, nets/blocks.net:10 */
static void conv1x1_128_16_h8w8s1_v2(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 68 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 68 + (begin + x + p)] = v_2;
                        sum_1[first + o] += v_2;
                        sum_2[first + o] += v_3;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 16; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by inception_blocks.8, nets/blocks.net:7 */
static void norm_scale_128_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked, const float *weight1, const float *bias1, float *running_mean1, float *running_variance1, int64_t *tracked1, const float *weight2, const float *bias2, float *running_mean2, float *running_variance2, int64_t *tracked2, const float *weight3, const float *bias3, float *running_mean3, float *running_variance3, int64_t *tracked3) {
    for (int c = 0; c < 32; c++) {
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
    for (int c = 0; c < 64; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean1[c] += (float)0.100000001 * (mean[c + 32] - running_mean1[c]);
            running_variance1[c] += (float)0.100000001 * (variance[c + 32] * (8192.0f / 8191) - running_variance1[c]);
            scale[c + 32] = weight1[c] * rstd[c + 32];
            shift[c + 32] = bias1[c] - mean[c + 32] * scale[c + 32];
        } else {
            scale[c + 32] = weight1[c] / sqrtf(running_variance1[c] + (float)9.99999975e-06);
            shift[c + 32] = bias1[c] - running_mean1[c] * scale[c + 32];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked1 += 1;
    }
    for (int c = 0; c < 16; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean2[c] += (float)0.100000001 * (mean[c + 96] - running_mean2[c]);
            running_variance2[c] += (float)0.100000001 * (variance[c + 96] * (8192.0f / 8191) - running_variance2[c]);
            scale[c + 96] = weight2[c] * rstd[c + 96];
            shift[c + 96] = bias2[c] - mean[c + 96] * scale[c + 96];
        } else {
            scale[c + 96] = weight2[c] / sqrtf(running_variance2[c] + (float)9.99999975e-06);
            shift[c + 96] = bias2[c] - running_mean2[c] * scale[c + 96];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked2 += 1;
    }
    for (int c = 0; c < 16; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean3[c] += (float)0.100000001 * (mean[c + 112] - running_mean3[c]);
            running_variance3[c] += (float)0.100000001 * (variance[c + 112] * (8192.0f / 8191) - running_variance3[c]);
            scale[c + 112] = weight3[c] * rstd[c + 112];
            shift[c + 112] = bias3[c] - mean[c + 112] * scale[c + 112];
        } else {
            scale[c + 112] = weight3[c] / sqrtf(running_variance3[c] + (float)9.99999975e-06);
            shift[c + 112] = bias3[c] - running_mean3[c] * scale[c + 112];
        }
    }
    if (mode != NETC_EVALUATE) {
        *tracked3 += 1;
    }
}

/* 1x1 convolution, 128 to 32 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_128_32_h8w8s1_v2(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[32] = {0};
    vec sum_2[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 32; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 68 + (begin + x + p)] = v_7;
                        sum_1[first + o] += v_7;
                        sum_2[first + o] += v_8;
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

/* 1x1 convolution, 128 to 48 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_128_48_h8w8s1_v2(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[48] = {0};
    vec sum_1[48] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 48; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 6;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    const vec bias_6 = netc_broadcast(bias[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = sum[o][p] + bias_6;
                        const vec v_8 = v_7 * v_7;
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                        out[(first + o) * 68 + (begin + x + p)] = v_7;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 48; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 48; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* 1x1 convolution, 128 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_128_16_h8w8s1_v3(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 16; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        sum_0[first + o] += v_7;
                        sum_1[first + o] += v_8;
                        out[(first + o) * 68 + (begin + x + p)] = v_7;
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

/* Max pool: the largest element of each window.
 * First used by inception_blocks.9.max_pool.0, nets/blocks.net:10 */
static void maxpool3x3_128_h8w8s1p1_v2(vec *scratch, const float *scale, const float *shift, const vec *in, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 68 + (next * 8 + x)];
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
                out[(c) * 68 + (y * 8 + x)] = pooled;
            }
        }
    }
}

/* Average pool: the mean of each window, padding counted.
 * First used by output_net.0, nets/googlenet.net:20 */
static void avgpool8x8_128_h8w8s1(const float *scale, const float *shift, const vec *in, vec *out) {
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        vec sum[4] = {{0}};
        int p = 0;
        for (; p + 4 <= 8 * 8; p += 4) {
            NETC_UNROLL
            for (int i = 0; i < 4; i++) {
                const vec v_2 = in[(c) * 68 + (p + i)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                sum[i] += v_5;
            }
        }
        const vec pooled = ((sum[0] + sum[1]) + (sum[2] + sum[3])) * (1.0f / 64);
        out[(c) * 1 + (0)] = pooled;
    }
}

/* Linear layer: weights times features.
 * First used by output_net.2, nets/googlenet.net:20 */
static void linear_128_10(const vec *in, vec *scratch, const float *weights, const float *bias, vec *out) {
    vec *const product = scratch + 128;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 8, 128, 1.0f, weights, 128,
        (const float *)in, 8, 0.0f, (float *)product, 8);
    for (int c = 0; c < 10; c++) {
        const vec bias_0 = netc_broadcast(bias[c]);
        const vec v_1 = product[c] + bias_0;
        out[(c) * 1 + (0)] = v_1;
    }
}

/* Logits and cross entropy of each image.
 * From nets/googlenet.net:20 */
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

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
static void pack_data_grad_1x1_128_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 128 - first < 4 ? 128 - first : 4;
    {
        float *to = packed + 0 + first * 16;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 128 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.9.conv_5x5.3, nets/blocks.net:9 */
static void pack_data_grad_5x5_16_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 400;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 400 + (4 + row * -1) * 5 + 4 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 25];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the data gradient reads them.
 * First used by inception_blocks.9.conv_3x3.3, nets/blocks.net:8 */
static void pack_data_grad_winograd_3x3_48_64(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 48 - first < 6 ? 48 - first : 6;
    float *to = packed + first * 2304;
    for (int channel = 0; channel < 64; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 432 + (first + o) * 9;
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
 * First used by inception_blocks.9.conv_3x3.0, nets/blocks.net:8 */
static void pack_data_grad_1x1_128_48(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 128 - first < 4 ? 128 - first : 4;
    {
        float *to = packed + 0 + first * 48;
        for (int channel = 0; channel < 48; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 128 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
static void pack_data_grad_1x1_128_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 128 - first < 4 ? 128 - first : 4;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 128 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.6.max_pool.1, nets/blocks.net:10 */
static void pack_data_grad_1x1_96_24(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 96 - first < 6 ? 96 - first : 6;
    {
        float *to = packed + 0 + first * 24;
        for (int channel = 0; channel < 24; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 96 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
static void pack_data_grad_5x5_16_24(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 600;
        for (int channel = 0; channel < 24; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 400 + (4 + row * -1) * 5 + 4 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 25];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.6.conv_5x5.0, nets/blocks.net:9 */
static void pack_data_grad_1x1_96_16(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 96 - first < 6 ? 96 - first : 6;
    {
        float *to = packed + 0 + first * 16;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 96 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the data gradient reads them.
 * First used by inception_blocks.6.conv_3x3.3, nets/blocks.net:8 */
static void pack_data_grad_winograd_3x3_32_48(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    float *to = packed + first * 1728;
    for (int channel = 0; channel < 48; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 288 + (first + o) * 9;
            float half[6][3];
            for (int column = 0; column < 3; column++) {
                netc_winograd_w(from + 8 + -column, -3, &half[0][column], 3);
            }
            for (int row = 0; row < 6; row++) {
                netc_winograd_w(half[row], 1, to + (row * 6 * 48 + channel) * count + o, 48 * count);
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.6.conv_3x3.0, nets/blocks.net:8 */
static void pack_data_grad_1x1_96_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 96 - first < 6 ? 96 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 96 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
static void pack_data_grad_1x1_96_12(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 96 - first < 6 ? 96 - first : 6;
    {
        float *to = packed + 0 + first * 12;
        for (int channel = 0; channel < 12; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 96 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
static void pack_data_grad_5x5_16_12(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 300;
        for (int channel = 0; channel < 12; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 400 + (4 + row * -1) * 5 + 4 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 25];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
static void pack_data_grad_1x1_64_12(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 64 - first < 4 ? 64 - first : 4;
    {
        float *to = packed + 0 + first * 12;
        for (int channel = 0; channel < 12; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 64 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.1.conv_5x5.0, nets/blocks.net:9 */
static void pack_data_grad_1x1_64_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 64 - first < 4 ? 64 - first : 4;
    {
        float *to = packed + 0 + first * 16;
        for (int channel = 0; channel < 16; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 64 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.1.conv_3x3.0, nets/blocks.net:8 */
static void pack_data_grad_1x1_64_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 64 - first < 4 ? 64 - first : 4;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 64 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
static void pack_data_grad_1x1_64_24(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 64 - first < 4 ? 64 - first : 4;
    {
        float *to = packed + 0 + first * 24;
        for (int channel = 0; channel < 24; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 64 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
static void pack_data_grad_1x1_64_8(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 64 - first < 4 ? 64 - first : 4;
    {
        float *to = packed + 0 + first * 8;
        for (int channel = 0; channel < 8; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 64 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
static void pack_data_grad_5x5_16_8(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
    {
        float *to = packed + 0 + first * 200;
        for (int channel = 0; channel < 8; channel++) {
            for (int row = 0; row < 5; row++) {
                for (int column = 0; column < 5; column++) {
                    const float *from = weights + channel * 400 + (4 + row * -1) * 5 + 4 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 25];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the data gradient reads them.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
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

/* Gradient of the mean cross entropy: (softmax - target) / images; 0 where there is no image.
 * From nets/googlenet.net:20 */
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
 * First used by output_net.2, nets/googlenet.net:20 */
static void linear_weight_grad_128_10(const vec *in, const vec *in1, float *weight_gradient, float *bias_gradient) {
    for (long b = 0; b < 16; b++) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 10, 128, 8, 1.0f,
            (const float *)(in1 + b * 10L), 8, (const float *)(in + b * 128L), 8,
            b ? 1.0f : 0.0f, weight_gradient, 128);
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
static void linear_data_grad_128_10(const vec *in, vec *scratch, const float *weights, vec *out) {
    vec *const product = scratch + 10;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 128, 8, 10, 1.0f, weights, 128,
        (const float *)in, 8, 0.0f, (float *)product, 8);
    for (int c = 0; c < 128; c++) {
        out[(c) * 1 + (0)] = product[c];
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by output_net.0, nets/googlenet.net:20 */
static void avgpool_grad8x8_128_h8w8s1(const float *scale, const float *shift, const float *mean, const vec *in, const vec *in1, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[128] = {0};
    vec sum_1[128] = {0};
    for (int c = 0; c < 128; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec mean_2 = netc_broadcast(mean[c]);
        const vec scale_3 = netc_broadcast(scale[c]);
        const vec v_4 = in[(c) * 1 + (0)];
        const vec gradient = v_4 * (1.0f / 64);
        for (int p = row_begin * 8; p < row_end * 8; p++) {
            const vec v_5 = in1[(c) * 68 + (p)];
            const vec v_6 = v_5 * scale_0;
            const vec v_7 = v_6 + shift_1;
            const vec v_8 = netc_relu_grad(gradient, v_7);
            const vec v_9 = in1[(c) * 68 + (p)];
            const vec v_10 = v_9 - mean_2;
            const vec v_11 = v_8 * v_10;
            const vec v_12 = v_8 * scale_3;
            sum_0[c] += v_8;
            sum_1[c] += v_11;
            out[(c) * 68 + (p)] = v_12;
        }
    }
    for (int c = 0; c < 128; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 128; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.9, nets/blocks.net:7 */
static void norm_backward_128(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, float *weight_gradient1, float *bias_gradient1, float *weight_gradient2, float *bias_gradient2, float *weight_gradient3, float *bias_gradient3, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[128] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 128; c++) {
            sum_dy[c] += (double)partial[item * 128 + c];
        }
    }
    double sum_dy_x[128] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 128; c++) {
            sum_dy_x[c] += (double)partial1[item * 128 + c];
        }
    }
    for (int c = 0; c < 32; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 64; c++) {
        weight_gradient1[c] = (float)(sum_dy_x[c + 32] * (double)rstd[c + 32]);
        bias_gradient1[c] = (float)sum_dy[c + 32];
    }
    for (int c = 0; c < 16; c++) {
        weight_gradient2[c] = (float)(sum_dy_x[c + 96] * (double)rstd[c + 96]);
        bias_gradient2[c] = (float)sum_dy[c + 96];
    }
    for (int c = 0; c < 16; c++) {
        weight_gradient3[c] = (float)(sum_dy_x[c + 112] * (double)rstd[c + 112]);
        bias_gradient3[c] = (float)sum_dy[c + 112];
    }
    for (int c = 0; c < 128; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
static void conv1x1_weight_grad_128_16_h8w8s1(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 2560 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 16; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        float *target = partial;
        for (int output = 0; output < 12; output += 6) {
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in2 + ahead * 68 :
                    ahead < 144 ? next_in1 + (ahead - 128) * 68 :
                    ahead < 160 ? next_in + (ahead - 144) * 68 :
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
        {
            const int output = 12;
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in2 + ahead * 68 :
                    ahead < 144 ? next_in1 + (ahead - 128) * 68 :
                    ahead < 160 ? next_in + (ahead - 144) * 68 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 128 -> 16 channels.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
static void conv1x1_combine_weight_grad_128_16(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 3; tile += 2) {
        const int output = tile * 6;
        const float *source = partials + tile * 1024;
        if (tile < 2) {
            for (int input = 0; input < 128; input += 2) {
                for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                    {
                        float sums[16] = {0};
                        for (int i = 0; i < 16; i++)
                        for (int j = 0; j < 16; j++)
                        sums[j] += source[i * 2560L + j];
                        for (int j = 0; j < 2; j++)
                        for (int o = 0; o < 6; o++)
                        gradient[(((output + o) * 128 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                        source += 16;
                    }
                }
            }
        } else {
            for (int input = 0; input < 128; input += 2) {
                for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                    {
                        float sums[8] = {0};
                        for (int i = 0; i < 16; i++)
                        for (int j = 0; j < 8; j++)
                        sums[j] += source[i * 2560L + j];
                        for (int j = 0; j < 2; j++)
                        for (int o = 0; o < 4; o++)
                        gradient[(((output + o) * 128 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                        source += 8;
                    }
                }
            }
        }
    }
    for (int c = item; c < 16; c += 2) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 128 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.max_pool.1, nets/blocks.net:10 */
static void conv1x1_data_grad_16_128_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 16; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 8704);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 128; first += 4) {
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.9.max_pool.0, nets/blocks.net:10 */
static void maxpool_grad3x3_128_h8w8s1p1(vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 68 + (next * 8 + x)];
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
                    const vec v_6 = in1[(c) * 68 + (y * 8 + x)];
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
                    out[(c) * 68 + (done * 8 + x)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 2 output channels.
 * First used by inception_blocks.9.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_weight_grad_16_16_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 2320;
    memset(partial, 0, 10240 * sizeof(float));
    memset(x_staged, 0, 2320 * sizeof(vec));
    int staged = row_begin * 1 - 2;
    for (int begin = row_begin; begin < row_end; begin += 8) {
        const int rows = row_end - begin < 8 ? row_end - begin : 8;
        const int first_pixel = begin * 8, pixels = rows * 8;
        const int top = begin * 1 - 2, bottom = top + (rows - 1) * 1 + 5;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 145 + (row + 2) % 12 * 12 + 2;
                if (row < 0 || row >= 8) {
                    memset(line, 0, 8 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 8; p++) {
                    const vec v_2 = in[(c) * 68 + (row * 8 + p)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
            }
        }
        for (int c = 0; c < 16; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 68 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 8 ? bottom * 8 : 1088);
        const vec *const next_in2 = in2 + (begin + rows < 8 ? (begin + rows) * 8 : 8704);
        const vec *const next_in1 = in1 + (begin + rows < 8 ? (begin + rows) * 8 : 8704);
        float *target = partial;
        for (int output = 0; output < 16; output += 2) {
            for (int input = 0; input < 16; input += 1) {
                for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 68 :
                        ahead < 32 ? next_in2 + (ahead - 16) * 68 :
                        ahead < 48 ? next_in1 + (ahead - 32) * 68 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 12;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 145 + slot * 12 + 0;
                            const vec *const dys = dy + output * 65 + y * 8;
                            for (int p = 0; p < 8; p++) {
                                __builtin_prefetch(ahead_0 + y * 8 + p, 0, 2);
                                vec inputs[5];
                                NETC_UNROLL
                                for (int j = 0; j < 5; j++) {
                                    inputs[j] = xs[p + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++) {
                                    vec d = dys[o * 65 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 5; j++)
                                    sums[j * 2 + o] += d * inputs[j];
                                }
                            }
                            slot += 1;
                            slot -= slot >= 12 ? 12 : 0;
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

/* Adds up 16 partial weight gradients of a 5x5 convolution, 16 -> 16 channels.
 * First used by inception_blocks.9.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_combine_weight_grad_16_16(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 8; tile += 2) {
        const int output = tile * 2;
        const float *source = partials + tile * 1280;
        for (int input = 0; input < 16; input += 1) {
            for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 10240L + j];
                    for (int j = 0; j < 5; j++)
                    for (int o = 0; o < 2; o++)
                    gradient[(((output + o) * 16 + input + j / 5) * 5 + kernel_row) * 5 + 0 + j % 5] = sums[j * 2 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 16; c += 2) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 5x5 convolution, 16 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_data_grad_16_16_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 61 + i % 5 * 12;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 10; x < 12; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 12;
            if (entering < 0 || entering >= 8) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 12; x++) {
                        line[channel * 61 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 61;
                for (int x = 0; x < 8; x += 1) {
                    const vec v_2 = in[(channel) * 68 + (entering * 8 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 68 + (entering * 8 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (-2)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 8 < 64 ? entering * 8 : 8704);
        const vec *const next_1 = in + (entering * 8 < 64 ? entering * 8 : 8704);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 12 + 0, scratch + (top + 1 + 5) % 5 * 12 + 0, scratch + (top + 2 + 5) % 5 * 12 + 0, scratch + (top + 3 + 5) % 5 * 12 + 0, scratch + (top + 4 + 5) % 5 * 12 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 8; x += 2) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + (y * 8 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 68 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 61 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
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
                            const vec v_11 = in2[(first + o) * 68 + (y * 8 + x + p)];
                            const vec v_12 = v_11 * scale_7;
                            const vec v_13 = v_12 + shift_8;
                            const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                            const vec v_15 = in2[(first + o) * 68 + (y * 8 + x + p)];
                            const vec v_16 = v_15 - mean_9;
                            const vec v_17 = v_14 * v_16;
                            const vec v_18 = v_14 * scale_10;
                            sum_0[first + o] += v_14;
                            sum_1[first + o] += v_17;
                            out[(first + o) * 68 + (y * 8 + x + p)] = v_18;
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
 * First used by inception_blocks.9.conv_5x5.1, nets/blocks.net:9 */
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
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.9.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_weight_grad_128_16_h8w8s1_v2(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 8320;
    memset(partial, 0, 2560 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 128; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 65 + p] = v_5;
            }
        }
        for (int c = 0; c < 16; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 68 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 1088);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 1088);
        float *target = partial;
        for (int output = 0; output < 12; output += 6) {
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 68 :
                    ahead < 144 ? next_in2 + (ahead - 128) * 68 :
                    ahead < 160 ? next_in1 + (ahead - 144) * 68 :
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
        {
            const int output = 12;
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 68 :
                    ahead < 144 ? next_in2 + (ahead - 128) * 68 :
                    ahead < 160 ? next_in1 + (ahead - 144) * 68 :
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

/* Gradient of the input of a 1x1 convolution, 128 to 16 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_data_grad_16_128_h8w8s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 16; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 1088);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 1088);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        const vec v_7 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 68 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 3x3 convolution, 48 -> 64 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by inception_blocks.9.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_weight_grad_winograd_48_64_h8w8(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 6948;
    vec *const sums = scratch + 16200;
    vec *const patch = scratch + 30060;
    vec *const square = scratch + 30160;
    memset(sums, 0, 13860 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            const int from = left == 0;
            const int to = 8 + 1 - left < 10 ? 8 + 1 - left : 10;
            for (int c = 0; c < 48; c++) {
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
                        netc_winograd_x(half + i * 10 + 4 * t, 1, points + 6 * i * 193, 193);
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
                            const vec v_8 = in1[(channel) * 68 + (y * 8 + x)];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 68 + (y * 8 + x)];
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
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : 3264);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : 8704);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : 8704);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 193, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 385;
                for (int output = 0; output < 8; output += 2) {
                    for (int input = 0; input < 48; input += 6) {
                        const vec *const ahead_0 =
                        ahead < 96 ? next_in + ahead / 2 * 68 + ahead % 2 * 32 :
                        ahead < 224 ? next_in2 + (ahead - 96) / 2 * 68 + (ahead - 96) % 2 * 32 :
                        ahead < 352 ? next_in1 + (ahead - 224) / 2 * 68 + (ahead - 224) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 2) * 48 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 48 -> 64 channels.
 * First used by inception_blocks.9.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_combine_weight_grad_48_64(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int pair = item; pair < 384; pair += 8) {
        float sums[9 * 8] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * 27648L + pair * 9 * 8 + j];
        const int first = pair / 48 * 8, input = pair % 48;
        for (int o = 0; o < 8 && first + o < 64; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 48 + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < 64; c += 8) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 48 to 64 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_data_grad_64_48_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[48] = {0};
    vec sum_1[48] = {0};
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
            const vec *const next_0 = in1 + (next < 64 ? next : 8704);
            const vec *const next_1 = in + (next < 64 ? next : 8704);
            for (int first = 0; first < 48; first += 6) {
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
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[6][2];
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
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
                                    vec pixel[2];
                                    NETC_UNROLL
                                    for (int p = 0; p < 2; p++) {
                                        pixel[p] = at[p * 1 + column];
                                        NETC_PIN(pixel[p]);
                                    }
                                    NETC_UNROLL
                                    for (int o = 0; o < 6; o++) {
                                        vec weight = netc_broadcast(w[column * 6 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 2; p++) {
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
                            for (int p = 0; p < 2; p++) {
                                products[point * 25 + o * 4 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 6; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
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
                                const vec v_11 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(first + o) * 68 + ((top + i) * 8 + left + j)];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = v_18;
                            }
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 48; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 48; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.9.conv_3x3.1, nets/blocks.net:8 */
static void norm_backward_48(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            sum_dy[c] += (double)partial[item * 48 + c];
        }
    }
    double sum_dy_x[48] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 48; c++) {
            sum_dy_x[c] += (double)partial1[item * 48 + c];
        }
    }
    for (int c = 0; c < 48; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 48; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 48 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.9.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_weight_grad_128_48_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 4224;
    memset(partial, 0, 8192 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < 128; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 33 + p] = v_5;
            }
        }
        for (int c = 0; c < 48; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 68 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 33 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 3264);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 3264);
        float *target = partial;
        for (int output = 0; output < 48; output += 6) {
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 68 :
                    ahead < 176 ? next_in2 + (ahead - 128) * 68 :
                    ahead < 224 ? next_in1 + (ahead - 176) * 68 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 128 -> 48 channels.
 * First used by inception_blocks.9.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_combine_weight_grad_128_48(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 8; tile += 6) {
        const int output = tile * 6;
        const float *source = partials + tile * 1024;
        for (int input = 0; input < 128; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 8192L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 6; o++)
                    gradient[(((output + o) * 128 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 48; c += 6) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 128 to 48 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_data_grad_48_128_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 48; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 3264);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 3264);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 48;
                for (int channel = 0; channel < 48; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        const vec v_7 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 68 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_weight_grad_128_32_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 8320;
    memset(partial, 0, 5440 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 128; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 65 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 68 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 126; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 68 :
                    ahead < 160 ? next_in2 + (ahead - 128) * 68 :
                    ahead < 192 ? next_in1 + (ahead - 160) * 68 :
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
            {
                const int input = 126;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 68 :
                    ahead < 160 ? next_in2 + (ahead - 128) * 68 :
                    ahead < 192 ? next_in1 + (ahead - 160) * 68 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 128 -> 32 channels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_combine_weight_grad_128_32(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 680;
        for (int input = 0; input < 126; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 5440L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 128 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 126;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 5440L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 128 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
    for (int c = item; c < 32; c += 4) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 128 to 32 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.9.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_data_grad_32_128_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[128] = {0};
    vec sum_1[128] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 8704);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(in3 + (first + o) * 68 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        const vec v_11 = in3[(first + o) * 68 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 68 + (begin + x + p)];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        out[(first + o) * 68 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 128; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 128; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.8.max_pool.0, nets/blocks.net:10 */
static void maxpool_grad3x3_128_h8w8s1p1_v2(vec *scratch, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_0 = in[(c) * 68 + (next * 8 + x)];
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
                    const vec v_1 = in1[(c) * 68 + (y * 8 + x)];
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
                    out[(c) * 68 + (done * 8 + x)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.8.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_weight_grad_128_16_h8w8s1_v3(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 2560 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 16; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 1088);
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 1088);
        float *target = partial;
        for (int output = 0; output < 12; output += 6) {
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in2 + ahead * 68 :
                    ahead < 144 ? next_in1 + (ahead - 128) * 68 :
                    ahead < 160 ? next_in + (ahead - 144) * 68 :
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
        {
            const int output = 12;
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in2 + ahead * 68 :
                    ahead < 144 ? next_in1 + (ahead - 128) * 68 :
                    ahead < 160 ? next_in + (ahead - 144) * 68 :
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

/* Weight gradient of a 1x1 convolution, 128 -> 48 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.8.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_weight_grad_128_48_h8w8s1_v2(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 8192 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < 48; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 33 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 3264);
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 3264);
        float *target = partial;
        for (int output = 0; output < 48; output += 6) {
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in2 + ahead * 68 :
                    ahead < 176 ? next_in1 + (ahead - 128) * 68 :
                    ahead < 224 ? next_in + (ahead - 176) * 68 :
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

/* Weight gradient of a 1x1 convolution, 128 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.8.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_weight_grad_128_32_h8w8s1_v2(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 5440 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 32; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 68 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 68 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 8704);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 126; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in2 + ahead * 68 :
                    ahead < 160 ? next_in1 + (ahead - 128) * 68 :
                    ahead < 192 ? next_in + (ahead - 160) * 68 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 68;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 68 + p];
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
            {
                const int input = 126;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in2 + ahead * 68 :
                    ahead < 160 ? next_in1 + (ahead - 128) * 68 :
                    ahead < 192 ? next_in + (ahead - 160) * 68 :
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

/* Gradient of the input of a 1x1 convolution, 128 to 32 channels, 8x8 to 8x8 pixels.
 * First used by inception_blocks.8.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_data_grad_32_128_h8w8s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 68 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 68 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 8704);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 8704);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 4 + 0, 0, 2);
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
                        const vec v_7 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 68 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.7, nets/googlenet.net:16 */
static void maxpool_grad3x3_128_h16w16s2p1(vec *scratch, const float *scale, const float *shift, const float *mean, const vec *in, const vec *in1, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[128] = {0};
    vec sum_1[128] = {0};
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
                    const vec v_6 = in[(c) * 264 + (next * 16 + x)];
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
                    const vec v_10 = in1[(c) * 68 + (y * 8 + x)];
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
                    const vec v_11 = in[(c) * 264 + (done * 16 + x)];
                    const vec v_12 = v_11 * scale_2;
                    const vec v_13 = v_12 + shift_3;
                    const vec v_14 = netc_relu_grad(gradient, v_13);
                    const vec v_15 = in[(c) * 264 + (done * 16 + x)];
                    const vec v_16 = v_15 - mean_4;
                    const vec v_17 = v_14 * v_16;
                    const vec v_18 = v_14 * scale_5;
                    sum_0[c] += v_14;
                    sum_1[c] += v_17;
                    out[(c) * 264 + (done * 16 + x)] = v_18;
                }
            }
        }
    }
    for (int c = 0; c < 128; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 128; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.6, nets/blocks.net:7 */
static void norm_backward_128_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, float *weight_gradient1, float *bias_gradient1, float *weight_gradient2, float *bias_gradient2, float *weight_gradient3, float *bias_gradient3, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[128] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 128; c++) {
            sum_dy[c] += (double)partial[item * 128 + c];
        }
    }
    double sum_dy_x[128] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 128; c++) {
            sum_dy_x[c] += (double)partial1[item * 128 + c];
        }
    }
    for (int c = 0; c < 32; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 48; c++) {
        weight_gradient1[c] = (float)(sum_dy_x[c + 32] * (double)rstd[c + 32]);
        bias_gradient1[c] = (float)sum_dy[c + 32];
    }
    for (int c = 0; c < 24; c++) {
        weight_gradient2[c] = (float)(sum_dy_x[c + 80] * (double)rstd[c + 80]);
        bias_gradient2[c] = (float)sum_dy[c + 80];
    }
    for (int c = 0; c < 24; c++) {
        weight_gradient3[c] = (float)(sum_dy_x[c + 104] * (double)rstd[c + 104]);
        bias_gradient3[c] = (float)sum_dy[c + 104];
    }
    for (int c = 0; c < 128; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 24 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.6.max_pool.1, nets/blocks.net:10 */
static void conv1x1_weight_grad_96_24_h16w16s1(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 3072 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 24; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 33792);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 33792);
        float *target = partial;
        for (int output = 0; output < 24; output += 6) {
            for (int input = 0; input < 96; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in2 + ahead * 264 :
                    ahead < 120 ? next_in1 + (ahead - 96) * 264 :
                    ahead < 144 ? next_in + (ahead - 120) * 264 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 96 -> 24 channels.
 * First used by inception_blocks.6.max_pool.1, nets/blocks.net:10 */
static void conv1x1_combine_weight_grad_96_24(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 4; tile += 3) {
        const int output = tile * 6;
        const float *source = partials + tile * 768;
        for (int input = 0; input < 96; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 3072L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 6; o++)
                    gradient[(((output + o) * 96 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 24; c += 3) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 96 to 24 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.max_pool.1, nets/blocks.net:10 */
static void conv1x1_data_grad_24_96_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 24; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 33792);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 33792);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 24;
                for (int channel = 0; channel < 24; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.6.max_pool.0, nets/blocks.net:10 */
static void maxpool_grad3x3_96_h16w16s1p1(vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 264 + (next * 16 + x)];
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
                    const vec v_6 = in1[(c) * 264 + (y * 16 + x)];
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
                    out[(c) * 264 + (done * 16 + x)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 24 channels, over rows of one block: partial
 * sums, packed by tiles of 2 output channels.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_weight_grad_16_24_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6416;
    memset(partial, 0, 15360 * sizeof(float));
    memset(x_staged, 0, 6416 * sizeof(vec));
    int staged = row_begin * 1 - 2;
    for (int begin = row_begin; begin < row_end; begin += 16) {
        const int rows = row_end - begin < 16 ? row_end - begin : 16;
        const int first_pixel = begin * 16, pixels = rows * 16;
        const int top = begin * 1 - 2, bottom = top + (rows - 1) * 1 + 5;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 401 + (row + 2) % 20 * 20 + 2;
                if (row < 0 || row >= 16) {
                    memset(line, 0, 16 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 16; p++) {
                    const vec v_2 = in[(c) * 264 + (row * 16 + p)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
            }
        }
        for (int c = 0; c < 24; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 257 + p] = v_12;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 16 ? bottom * 16 : 4224);
        const vec *const next_in2 = in2 + (begin + rows < 16 ? (begin + rows) * 16 : 33792);
        const vec *const next_in1 = in1 + (begin + rows < 16 ? (begin + rows) * 16 : 33792);
        float *target = partial;
        for (int output = 0; output < 24; output += 2) {
            for (int input = 0; input < 16; input += 1) {
                for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 264 :
                        ahead < 40 ? next_in2 + (ahead - 16) * 264 :
                        ahead < 64 ? next_in1 + (ahead - 40) * 264 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 20;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 401 + slot * 20 + 0;
                            const vec *const dys = dy + output * 257 + y * 16;
                            for (int p = 0; p < 16; p++) {
                                __builtin_prefetch(ahead_0 + y * 16 + p, 0, 2);
                                vec inputs[5];
                                NETC_UNROLL
                                for (int j = 0; j < 5; j++) {
                                    inputs[j] = xs[p + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++) {
                                    vec d = dys[o * 257 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 5; j++)
                                    sums[j * 2 + o] += d * inputs[j];
                                }
                            }
                            slot += 1;
                            slot -= slot >= 20 ? 20 : 0;
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

/* Adds up 16 partial weight gradients of a 5x5 convolution, 16 -> 24 channels.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_combine_weight_grad_16_24(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 12; tile += 3) {
        const int output = tile * 2;
        const float *source = partials + tile * 1280;
        for (int input = 0; input < 16; input += 1) {
            for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 15360L + j];
                    for (int j = 0; j < 5; j++)
                    for (int o = 0; o < 2; o++)
                    gradient[(((output + o) * 16 + input + j / 5) * 5 + kernel_row) * 5 + 0 + j % 5] = sums[j * 2 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 24; c += 3) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 5x5 convolution, 16 to 24 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_data_grad_24_16_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 120; i++) {
        vec *line = scratch + i / 5 * 101 + i % 5 * 20;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 18; x < 20; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 20;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 24; channel++) {
                    for (int x = 0; x < 20; x++) {
                        line[channel * 101 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 24; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 101;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + (entering * 16 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 264 + (entering * 16 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (-2)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 16 < 256 ? entering * 16 : 33792);
        const vec *const next_1 = in + (entering * 16 < 256 ? entering * 16 : 33792);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 20 + 0, scratch + (top + 1 + 5) % 5 * 20 + 0, scratch + (top + 2 + 5) % 5 * 20 + 0, scratch + (top + 3 + 5) % 5 * 20 + 0, scratch + (top + 4 + 5) % 5 * 20 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 16; x += 2) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 600;
                    for (int channel = 0; channel < 24; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 264 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 101 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
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
                            const vec v_11 = in2[(first + o) * 264 + (y * 16 + x + p)];
                            const vec v_12 = v_11 * scale_7;
                            const vec v_13 = v_12 + shift_8;
                            const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                            const vec v_15 = in2[(first + o) * 264 + (y * 16 + x + p)];
                            const vec v_16 = v_15 - mean_9;
                            const vec v_17 = v_14 * v_16;
                            const vec v_18 = v_14 * scale_10;
                            sum_0[first + o] += v_14;
                            sum_1[first + o] += v_17;
                            out[(first + o) * 264 + (y * 16 + x + p)] = v_18;
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
 * First used by inception_blocks.6.conv_5x5.1, nets/blocks.net:9 */
static void norm_backward_16_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.6.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_weight_grad_96_16_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 8352;
    memset(partial, 0, 2048 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < 96; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 87 + p] = v_5;
            }
        }
        for (int c = 0; c < 16; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 87 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 4224);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 4224);
        float *target = partial;
        for (int output = 0; output < 16; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in + ahead * 264 :
                    ahead < 112 ? next_in2 + (ahead - 96) * 264 :
                    ahead < 128 ? next_in1 + (ahead - 112) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 87;
                    const vec *const dys = dy + output * 87;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 87 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 96 -> 16 channels.
 * First used by inception_blocks.6.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_combine_weight_grad_96_16(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 4; tile += 2) {
        const int output = tile * 4;
        const float *source = partials + tile * 512;
        for (int input = 0; input < 96; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 2048L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 96 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 16; c += 2) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 96 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_data_grad_16_96_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 16; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 4224);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 4224);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 264 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 48 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by inception_blocks.6.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_weight_grad_winograd_32_48_h16w16(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 11592;
    vec *const patch = scratch + 18540;
    vec *const square = scratch + 18648;
    memset(sums, 0, 6948 * sizeof(vec));
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
                            const vec v_8 = in1[(channel) * 264 + (y * 16 + x)];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 264 + (y * 16 + x)];
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
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : 8448);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : 33792);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : 33792);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 193;
                vec *const point_sums = sums + point * 193;
                for (int output = 0; output < 6; output += 3) {
                    for (int input = 0; input < 32; input += 4) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                        ahead < 160 ? next_in2 + (ahead - 64) / 2 * 264 + (ahead - 64) % 2 * 32 :
                        ahead < 256 ? next_in1 + (ahead - 160) / 2 * 264 + (ahead - 160) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 3) * 32 + input + i / 3];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 32 -> 48 channels.
 * First used by inception_blocks.6.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_combine_weight_grad_32_48(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int pair = item; pair < 192; pair += 6) {
        float sums[9 * 8] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * 13824L + pair * 9 * 8 + j];
        const int first = pair / 32 * 8, input = pair % 32;
        for (int o = 0; o < 8 && first + o < 48; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 32 + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < 48; c += 6) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_data_grad_48_32_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 7092;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 48; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 197, 197);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : 33792);
            const vec *const next_1 = in + (next < 256 ? next : 33792);
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
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 48;
                        for (int channel = 0; channel < 48; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + ahead + 0, 0, 2);
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
                                const vec v_11 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = v_18;
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
 * First used by inception_blocks.6.conv_3x3.1, nets/blocks.net:8 */
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

/* Weight gradient of a 1x1 convolution, 96 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.6.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_weight_grad_96_32_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6240;
    memset(partial, 0, 4096 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 96; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 65 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in + ahead * 264 :
                    ahead < 128 ? next_in2 + (ahead - 96) * 264 :
                    ahead < 160 ? next_in1 + (ahead - 128) * 264 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 96 -> 32 channels.
 * First used by inception_blocks.6.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_combine_weight_grad_96_32(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 512;
        for (int input = 0; input < 96; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 4096L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 96 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 32; c += 4) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 96 to 32 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_data_grad_32_96_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 8448);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 8448);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 264 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.6.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_weight_grad_96_32_h16w16s1_v2(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6240;
    memset(partial, 0, 4096 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 96; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 65 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 65 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 33792);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 33792);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in + ahead * 264 :
                    ahead < 128 ? next_in2 + (ahead - 96) * 264 :
                    ahead < 160 ? next_in1 + (ahead - 128) * 264 :
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

/* Gradient of the input of a 1x1 convolution, 96 to 32 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.6.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_data_grad_32_96_h16w16s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[96] = {0};
    vec sum_1[96] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 33792);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 33792);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(in3 + (first + o) * 264 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 6;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in3[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 264 + (begin + x + p)];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        out[(first + o) * 264 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 96; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 96; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.5, nets/blocks.net:7 */
static void norm_backward_96(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, float *weight_gradient1, float *bias_gradient1, float *weight_gradient2, float *bias_gradient2, float *weight_gradient3, float *bias_gradient3, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[96] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 96; c++) {
            sum_dy[c] += (double)partial[item * 96 + c];
        }
    }
    double sum_dy_x[96] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 96; c++) {
            sum_dy_x[c] += (double)partial1[item * 96 + c];
        }
    }
    for (int c = 0; c < 16; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 48; c++) {
        weight_gradient1[c] = (float)(sum_dy_x[c + 16] * (double)rstd[c + 16]);
        bias_gradient1[c] = (float)sum_dy[c + 16];
    }
    for (int c = 0; c < 16; c++) {
        weight_gradient2[c] = (float)(sum_dy_x[c + 64] * (double)rstd[c + 64]);
        bias_gradient2[c] = (float)sum_dy[c + 64];
    }
    for (int c = 0; c < 16; c++) {
        weight_gradient3[c] = (float)(sum_dy_x[c + 80] * (double)rstd[c + 80]);
        bias_gradient3[c] = (float)sum_dy[c + 80];
    }
    for (int c = 0; c < 96; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.5.max_pool.1, nets/blocks.net:10 */
static void conv1x1_weight_grad_96_16_h16w16s1_v2(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 2048 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < 16; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 87 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        float *target = partial;
        for (int output = 0; output < 16; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in2 + ahead * 264 :
                    ahead < 112 ? next_in1 + (ahead - 96) * 264 :
                    ahead < 128 ? next_in + (ahead - 112) * 264 :
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

/* Gradient of the input of a 1x1 convolution, 96 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.5.max_pool.1, nets/blocks.net:10 */
static void conv1x1_data_grad_16_96_h16w16s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 16; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 25344);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 2 output channels.
 * First used by inception_blocks.5.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_weight_grad_16_16_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6416;
    memset(partial, 0, 10240 * sizeof(float));
    memset(x_staged, 0, 6416 * sizeof(vec));
    int staged = row_begin * 1 - 2;
    for (int begin = row_begin; begin < row_end; begin += 16) {
        const int rows = row_end - begin < 16 ? row_end - begin : 16;
        const int first_pixel = begin * 16, pixels = rows * 16;
        const int top = begin * 1 - 2, bottom = top + (rows - 1) * 1 + 5;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 401 + (row + 2) % 20 * 20 + 2;
                if (row < 0 || row >= 16) {
                    memset(line, 0, 16 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 16; p++) {
                    const vec v_2 = in[(c) * 264 + (row * 16 + p)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
            }
        }
        for (int c = 0; c < 16; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 257 + p] = v_12;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 16 ? bottom * 16 : 4224);
        const vec *const next_in2 = in2 + (begin + rows < 16 ? (begin + rows) * 16 : 25344);
        const vec *const next_in1 = in1 + (begin + rows < 16 ? (begin + rows) * 16 : 25344);
        float *target = partial;
        for (int output = 0; output < 16; output += 2) {
            for (int input = 0; input < 16; input += 1) {
                for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 264 :
                        ahead < 32 ? next_in2 + (ahead - 16) * 264 :
                        ahead < 48 ? next_in1 + (ahead - 32) * 264 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 20;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 401 + slot * 20 + 0;
                            const vec *const dys = dy + output * 257 + y * 16;
                            for (int p = 0; p < 16; p++) {
                                __builtin_prefetch(ahead_0 + y * 16 + p, 0, 2);
                                vec inputs[5];
                                NETC_UNROLL
                                for (int j = 0; j < 5; j++) {
                                    inputs[j] = xs[p + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++) {
                                    vec d = dys[o * 257 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 5; j++)
                                    sums[j * 2 + o] += d * inputs[j];
                                }
                            }
                            slot += 1;
                            slot -= slot >= 20 ? 20 : 0;
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

/* Gradient of the input of a 5x5 convolution, 16 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.5.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_data_grad_16_16_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 80; i++) {
        vec *line = scratch + i / 5 * 101 + i % 5 * 20;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 18; x < 20; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 20;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 16; channel++) {
                    for (int x = 0; x < 20; x++) {
                        line[channel * 101 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 16; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 101;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + (entering * 16 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 264 + (entering * 16 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (-2)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 16 < 256 ? entering * 16 : 25344);
        const vec *const next_1 = in + (entering * 16 < 256 ? entering * 16 : 25344);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 20 + 0, scratch + (top + 1 + 5) % 5 * 20 + 0, scratch + (top + 2 + 5) % 5 * 20 + 0, scratch + (top + 3 + 5) % 5 * 20 + 0, scratch + (top + 4 + 5) % 5 * 20 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 16; x += 2) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 400;
                    for (int channel = 0; channel < 16; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 264 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 101 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
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
                            const vec v_11 = in2[(first + o) * 264 + (y * 16 + x + p)];
                            const vec v_12 = v_11 * scale_7;
                            const vec v_13 = v_12 + shift_8;
                            const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                            const vec v_15 = in2[(first + o) * 264 + (y * 16 + x + p)];
                            const vec v_16 = v_15 - mean_9;
                            const vec v_17 = v_14 * v_16;
                            const vec v_18 = v_14 * scale_10;
                            sum_0[first + o] += v_14;
                            sum_1[first + o] += v_17;
                            out[(first + o) * 264 + (y * 16 + x + p)] = v_18;
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

/* Weight gradient of a 3x3 convolution, 32 -> 48 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by inception_blocks.5.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_weight_grad_winograd_32_48_h16w16_v2(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 11592;
    vec *const patch = scratch + 18540;
    vec *const square = scratch + 18648;
    memset(sums, 0, 6948 * sizeof(vec));
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
                            const vec v_8 = in1[(channel) * 264 + (y * 16 + x)];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 264 + (y * 16 + x)];
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
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : 8448);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : 25344);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : 25344);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 193;
                vec *const point_sums = sums + point * 193;
                for (int output = 0; output < 6; output += 3) {
                    for (int input = 0; input < 32; input += 4) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 264 + ahead % 2 * 32 :
                        ahead < 160 ? next_in2 + (ahead - 64) / 2 * 264 + (ahead - 64) % 2 * 32 :
                        ahead < 256 ? next_in1 + (ahead - 160) / 2 * 264 + (ahead - 160) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 3) * 32 + input + i / 3];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.5.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_data_grad_48_32_h16w16s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 7092;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 48; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 197, 197);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : 25344);
            const vec *const next_1 = in + (next < 256 ? next : 25344);
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
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 48;
                        for (int channel = 0; channel < 48; channel++) {
                            __builtin_prefetch(next_0 + channel * 264 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 264 + ahead + 0, 0, 2);
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
                                const vec v_11 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(first + o) * 264 + ((top + i) * 16 + left + j)];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = v_18;
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

/* Weight gradient of a 1x1 convolution, 96 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.5.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_weight_grad_96_16_h16w16s1_v3(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 8352;
    memset(partial, 0, 2048 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < 96; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 87 + p] = v_5;
            }
        }
        for (int c = 0; c < 16; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 87 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        float *target = partial;
        for (int output = 0; output < 16; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in + ahead * 264 :
                    ahead < 112 ? next_in2 + (ahead - 96) * 264 :
                    ahead < 128 ? next_in1 + (ahead - 112) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 87;
                    const vec *const dys = dy + output * 87;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 87 + p];
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

/* Gradient of the input of a 1x1 convolution, 96 to 16 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.5.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_data_grad_16_96_h16w16s1_v3(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[96] = {0};
    vec sum_1[96] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 16; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 25344);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(in3 + (first + o) * 264 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 6;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in3[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 264 + (begin + x + p)];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        out[(first + o) * 264 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 96; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 96; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.3, nets/blocks.net:7 */
static void norm_backward_96_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, float *weight_gradient1, float *bias_gradient1, float *weight_gradient2, float *bias_gradient2, float *weight_gradient3, float *bias_gradient3, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[96] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 96; c++) {
            sum_dy[c] += (double)partial[item * 96 + c];
        }
    }
    double sum_dy_x[96] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 96; c++) {
            sum_dy_x[c] += (double)partial1[item * 96 + c];
        }
    }
    for (int c = 0; c < 24; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 48; c++) {
        weight_gradient1[c] = (float)(sum_dy_x[c + 24] * (double)rstd[c + 24]);
        bias_gradient1[c] = (float)sum_dy[c + 24];
    }
    for (int c = 0; c < 12; c++) {
        weight_gradient2[c] = (float)(sum_dy_x[c + 72] * (double)rstd[c + 72]);
        bias_gradient2[c] = (float)sum_dy[c + 72];
    }
    for (int c = 0; c < 12; c++) {
        weight_gradient3[c] = (float)(sum_dy_x[c + 84] * (double)rstd[c + 84]);
        bias_gradient3[c] = (float)sum_dy[c + 84];
    }
    for (int c = 0; c < 96; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 12 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
static void conv1x1_weight_grad_96_12_h16w16s1(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 1536 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 12; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        float *target = partial;
        for (int output = 0; output < 12; output += 6) {
            for (int input = 0; input < 96; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in2 + ahead * 264 :
                    ahead < 108 ? next_in1 + (ahead - 96) * 264 :
                    ahead < 120 ? next_in + (ahead - 108) * 264 :
                    in2;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 96 ? next_in2 + ahead * 264 :
                    ahead < 108 ? next_in1 + (ahead - 96) * 264 :
                    ahead < 120 ? next_in + (ahead - 108) * 264 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 96 -> 12 channels.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
static void conv1x1_combine_weight_grad_96_12(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 2; tile += 2) {
        const int output = tile * 6;
        const float *source = partials + tile * 768;
        for (int input = 0; input < 96; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 1536L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 6; o++)
                    gradient[(((output + o) * 96 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 12; c += 2) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 96 to 12 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.max_pool.1, nets/blocks.net:10 */
static void conv1x1_data_grad_12_96_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 12; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 25344);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 12;
                for (int channel = 0; channel < 12; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.3.max_pool.0, nets/blocks.net:10 */
static void maxpool_grad3x3_96_h16w16s1p1_v2(vec *scratch, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_0 = in[(c) * 264 + (next * 16 + x)];
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
                    const vec v_1 = in1[(c) * 264 + (y * 16 + x)];
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
                    out[(c) * 264 + (done * 16 + x)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 12 channels, over rows of one block: partial
 * sums, packed by tiles of 2 output channels.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_weight_grad_16_12_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6416;
    memset(partial, 0, 7680 * sizeof(float));
    memset(x_staged, 0, 6416 * sizeof(vec));
    int staged = row_begin * 1 - 2;
    for (int begin = row_begin; begin < row_end; begin += 16) {
        const int rows = row_end - begin < 16 ? row_end - begin : 16;
        const int first_pixel = begin * 16, pixels = rows * 16;
        const int top = begin * 1 - 2, bottom = top + (rows - 1) * 1 + 5;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 401 + (row + 2) % 20 * 20 + 2;
                if (row < 0 || row >= 16) {
                    memset(line, 0, 16 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 16; p++) {
                    const vec v_2 = in[(c) * 264 + (row * 16 + p)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
            }
        }
        for (int c = 0; c < 12; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 264 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 257 + p] = v_12;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 16 ? bottom * 16 : 4224);
        const vec *const next_in2 = in2 + (begin + rows < 16 ? (begin + rows) * 16 : 25344);
        const vec *const next_in1 = in1 + (begin + rows < 16 ? (begin + rows) * 16 : 25344);
        float *target = partial;
        for (int output = 0; output < 12; output += 2) {
            for (int input = 0; input < 16; input += 1) {
                for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 264 :
                        ahead < 28 ? next_in2 + (ahead - 16) * 264 :
                        ahead < 40 ? next_in1 + (ahead - 28) * 264 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 20;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 401 + slot * 20 + 0;
                            const vec *const dys = dy + output * 257 + y * 16;
                            for (int p = 0; p < 16; p++) {
                                __builtin_prefetch(ahead_0 + y * 16 + p, 0, 2);
                                vec inputs[5];
                                NETC_UNROLL
                                for (int j = 0; j < 5; j++) {
                                    inputs[j] = xs[p + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++) {
                                    vec d = dys[o * 257 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 5; j++)
                                    sums[j * 2 + o] += d * inputs[j];
                                }
                            }
                            slot += 1;
                            slot -= slot >= 20 ? 20 : 0;
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

/* Adds up 16 partial weight gradients of a 5x5 convolution, 16 -> 12 channels.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_combine_weight_grad_16_12(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 6; tile += 2) {
        const int output = tile * 2;
        const float *source = partials + tile * 1280;
        for (int input = 0; input < 16; input += 1) {
            for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 7680L + j];
                    for (int j = 0; j < 5; j++)
                    for (int o = 0; o < 2; o++)
                    gradient[(((output + o) * 16 + input + j / 5) * 5 + kernel_row) * 5 + 0 + j % 5] = sums[j * 2 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 12; c += 2) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 5x5 convolution, 16 to 12 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_data_grad_12_16_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 60; i++) {
        vec *line = scratch + i / 5 * 101 + i % 5 * 20;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 18; x < 20; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 20;
            if (entering < 0 || entering >= 16) {
                for (int channel = 0; channel < 12; channel++) {
                    for (int x = 0; x < 20; x++) {
                        line[channel * 101 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 12; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 101;
                for (int x = 0; x < 16; x += 1) {
                    const vec v_2 = in[(channel) * 264 + (entering * 16 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 264 + (entering * 16 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (-2)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 16 < 256 ? entering * 16 : 25344);
        const vec *const next_1 = in + (entering * 16 < 256 ? entering * 16 : 25344);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 20 + 0, scratch + (top + 1 + 5) % 5 * 20 + 0, scratch + (top + 2 + 5) % 5 * 20 + 0, scratch + (top + 3 + 5) % 5 * 20 + 0, scratch + (top + 4 + 5) % 5 * 20 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 16; x += 2) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            __builtin_prefetch(in2 + (first + o) * 264 + (y * 16 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 300;
                    for (int channel = 0; channel < 12; channel++) {
                        __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 264 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 101 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
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
                            const vec v_11 = in2[(first + o) * 264 + (y * 16 + x + p)];
                            const vec v_12 = v_11 * scale_7;
                            const vec v_13 = v_12 + shift_8;
                            const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                            const vec v_15 = in2[(first + o) * 264 + (y * 16 + x + p)];
                            const vec v_16 = v_15 - mean_9;
                            const vec v_17 = v_14 * v_16;
                            const vec v_18 = v_14 * scale_10;
                            sum_0[first + o] += v_14;
                            sum_1[first + o] += v_17;
                            out[(first + o) * 264 + (y * 16 + x + p)] = v_18;
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

/* Weight gradient of a 1x1 convolution, 96 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.3.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_weight_grad_96_16_h16w16s1_v4(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 2048 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < 16; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 87 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 4224);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 4224);
        float *target = partial;
        for (int output = 0; output < 16; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in2 + ahead * 264 :
                    ahead < 112 ? next_in1 + (ahead - 96) * 264 :
                    ahead < 128 ? next_in + (ahead - 112) * 264 :
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

/* Weight gradient of a 1x1 convolution, 96 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.3.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_weight_grad_96_32_h16w16s1_v3(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 4096 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 32; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in2 + ahead * 264 :
                    ahead < 128 ? next_in1 + (ahead - 96) * 264 :
                    ahead < 160 ? next_in + (ahead - 128) * 264 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 264;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 264 + p];
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

/* Weight gradient of a 1x1 convolution, 96 -> 24 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.3.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_weight_grad_96_24_h16w16s1_v2(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 3072 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 24; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 65 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 25344);
        float *target = partial;
        for (int output = 0; output < 24; output += 6) {
            for (int input = 0; input < 96; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in2 + ahead * 264 :
                    ahead < 120 ? next_in1 + (ahead - 96) * 264 :
                    ahead < 144 ? next_in + (ahead - 120) * 264 :
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

/* Gradient of the input of a 1x1 convolution, 96 to 24 channels, 16x16 to 16x16 pixels.
 * First used by inception_blocks.3.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_data_grad_24_96_h16w16s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 24; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 264 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 264 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 25344);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 25344);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 24;
                for (int channel = 0; channel < 24; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 6 + 0, 0, 2);
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
                            for (int o = 0; o < 6; o++) {
                                vec weight = netc_broadcast(w[column * 6 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
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
                    for (int p = 0; p < 2; p++) {
                        const vec v_7 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 264 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.2, nets/googlenet.net:12 */
static void maxpool_grad3x3_96_h32w32s2p1(vec *scratch, const float *scale, const float *shift, const float *mean, const vec *in, const vec *in1, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[96] = {0};
    vec sum_1[96] = {0};
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
                    const vec v_6 = in[(c) * 1032 + (next * 32 + x)];
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
                    const vec v_10 = in1[(c) * 264 + (y * 16 + x)];
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
                    const vec v_11 = in[(c) * 1032 + (done * 32 + x)];
                    const vec v_12 = v_11 * scale_2;
                    const vec v_13 = v_12 + shift_3;
                    const vec v_14 = netc_relu_grad(gradient, v_13);
                    const vec v_15 = in[(c) * 1032 + (done * 32 + x)];
                    const vec v_16 = v_15 - mean_4;
                    const vec v_17 = v_14 * v_16;
                    const vec v_18 = v_14 * scale_5;
                    sum_0[c] += v_14;
                    sum_1[c] += v_17;
                    out[(c) * 1032 + (done * 32 + x)] = v_18;
                }
            }
        }
    }
    for (int c = 0; c < 96; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 96; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.1, nets/blocks.net:7 */
static void norm_backward_96_v3(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, float *weight_gradient1, float *bias_gradient1, float *weight_gradient2, float *bias_gradient2, float *weight_gradient3, float *bias_gradient3, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[96] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 96; c++) {
            sum_dy[c] += (double)partial[item * 96 + c];
        }
    }
    double sum_dy_x[96] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 96; c++) {
            sum_dy_x[c] += (double)partial1[item * 96 + c];
        }
    }
    for (int c = 0; c < 24; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 48; c++) {
        weight_gradient1[c] = (float)(sum_dy_x[c + 24] * (double)rstd[c + 24]);
        bias_gradient1[c] = (float)sum_dy[c + 24];
    }
    for (int c = 0; c < 12; c++) {
        weight_gradient2[c] = (float)(sum_dy_x[c + 72] * (double)rstd[c + 72]);
        bias_gradient2[c] = (float)sum_dy[c + 72];
    }
    for (int c = 0; c < 12; c++) {
        weight_gradient3[c] = (float)(sum_dy_x[c + 84] * (double)rstd[c + 84]);
        bias_gradient3[c] = (float)sum_dy[c + 84];
    }
    for (int c = 0; c < 96; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 12 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
static void conv1x1_weight_grad_64_12_h32w32s1(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 1024 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 79) {
        const int pixels = end - first_pixel < 79 ? end - first_pixel : 79;
        for (int c = 0; c < 12; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 79 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 99072);
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 99072);
        float *target = partial;
        for (int output = 0; output < 12; output += 6) {
            for (int input = 0; input < 64; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in2 + ahead * 1032 :
                    ahead < 76 ? next_in1 + (ahead - 64) * 1032 :
                    ahead < 88 ? next_in + (ahead - 76) * 1032 :
                    in2;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 64 ? next_in2 + ahead * 1032 :
                    ahead < 76 ? next_in1 + (ahead - 64) * 1032 :
                    ahead < 88 ? next_in + (ahead - 76) * 1032 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 64 -> 12 channels.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
static void conv1x1_combine_weight_grad_64_12(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 2; tile += 2) {
        const int output = tile * 6;
        const float *source = partials + tile * 512;
        for (int input = 0; input < 64; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 1024L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 6; o++)
                    gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 12; c += 2) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 64 to 12 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.max_pool.1, nets/blocks.net:10 */
static void conv1x1_data_grad_12_64_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 12; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 63 < 1024 ? begin + 63 : 99072);
        const vec *const next_1 = in + (begin + 63 < 1024 ? begin + 63 : 99072);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 64; first += 4) {
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 12;
                for (int channel = 0; channel < 12; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 64; first += 4) {
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 12;
                for (int channel = 0; channel < 12; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
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
                    for (int p = 0; p < 1; p++) {
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Gradient of a max pool: each window's goes to its first largest element.
 * First used by inception_blocks.1.max_pool.0, nets/blocks.net:10 */
static void maxpool_grad3x3_64_h32w32s1p1(vec *scratch, const float *scale, const float *shift, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
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
                    const vec v_2 = in[(c) * 1032 + (next * 32 + x)];
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
                    const vec v_6 = in1[(c) * 1032 + (y * 32 + x)];
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
                    out[(c) * 1032 + (done * 32 + x)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 12 channels, over rows of one block: partial
 * sums, packed by tiles of 2 output channels.
 * First used by inception_blocks.1.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_weight_grad_16_12_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6928;
    memset(partial, 0, 7680 * sizeof(float));
    memset(x_staged, 0, 6928 * sizeof(vec));
    int staged = row_begin * 1 - 2;
    for (int begin = row_begin; begin < row_end; begin += 8) {
        const int rows = row_end - begin < 8 ? row_end - begin : 8;
        const int first_pixel = begin * 32, pixels = rows * 32;
        const int top = begin * 1 - 2, bottom = top + (rows - 1) * 1 + 5;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 433 + (row + 2) % 12 * 36 + 2;
                if (row < 0 || row >= 32) {
                    memset(line, 0, 32 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 32; p++) {
                    const vec v_2 = in[(c) * 1032 + (row * 32 + p)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
            }
        }
        for (int c = 0; c < 12; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 257 + p] = v_12;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 32 ? bottom * 32 : 16512);
        const vec *const next_in2 = in2 + (begin + rows < 32 ? (begin + rows) * 32 : 99072);
        const vec *const next_in1 = in1 + (begin + rows < 32 ? (begin + rows) * 32 : 99072);
        float *target = partial;
        for (int output = 0; output < 12; output += 2) {
            for (int input = 0; input < 16; input += 1) {
                for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 1032 :
                        ahead < 28 ? next_in2 + (ahead - 16) * 1032 :
                        ahead < 40 ? next_in1 + (ahead - 28) * 1032 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 12;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 433 + slot * 36 + 0;
                            const vec *const dys = dy + output * 257 + y * 32;
                            for (int p = 0; p < 32; p++) {
                                __builtin_prefetch(ahead_0 + y * 32 + p, 0, 2);
                                vec inputs[5];
                                NETC_UNROLL
                                for (int j = 0; j < 5; j++) {
                                    inputs[j] = xs[p + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++) {
                                    vec d = dys[o * 257 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 5; j++)
                                    sums[j * 2 + o] += d * inputs[j];
                                }
                            }
                            slot += 1;
                            slot -= slot >= 12 ? 12 : 0;
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

/* Gradient of the input of a 5x5 convolution, 16 to 12 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_data_grad_12_16_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 60; i++) {
        vec *line = scratch + i / 5 * 181 + i % 5 * 36;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 34; x < 36; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 36;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < 12; channel++) {
                    for (int x = 0; x < 36; x++) {
                        line[channel * 181 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 12; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 181;
                for (int x = 0; x < 32; x += 1) {
                    const vec v_2 = in[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (-2)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 32 < 1024 ? entering * 32 : 99072);
        const vec *const next_1 = in + (entering * 32 < 1024 ? entering * 32 : 99072);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 36 + 0, scratch + (top + 1 + 5) % 5 * 36 + 0, scratch + (top + 2 + 5) % 5 * 36 + 0, scratch + (top + 3 + 5) % 5 * 36 + 0, scratch + (top + 4 + 5) % 5 * 36 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 30; x += 3) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][3];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 300;
                    for (int channel = 0; channel < 12; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 181 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
                                vec pixel[3];
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 3; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec scale_7 = netc_broadcast(scale[first + o]);
                        const vec shift_8 = netc_broadcast(shift[first + o]);
                        const vec mean_9 = netc_broadcast(mean[first + o]);
                        const vec scale_10 = netc_broadcast(scale[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            const vec v_11 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_12 = v_11 * scale_7;
                            const vec v_13 = v_12 + shift_8;
                            const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                            const vec v_15 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_16 = v_15 - mean_9;
                            const vec v_17 = v_14 * v_16;
                            const vec v_18 = v_14 * scale_10;
                            sum_0[first + o] += v_14;
                            sum_1[first + o] += v_17;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_18;
                        }
                    }
                }
                {
                    const int x = 30;
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 300;
                    for (int channel = 0; channel < 12; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 181 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec scale_19 = netc_broadcast(scale[first + o]);
                        const vec shift_20 = netc_broadcast(shift[first + o]);
                        const vec mean_21 = netc_broadcast(mean[first + o]);
                        const vec scale_22 = netc_broadcast(scale[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_23 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_24 = v_23 * scale_19;
                            const vec v_25 = v_24 + shift_20;
                            const vec v_26 = netc_relu_grad(sum[o][p], v_25);
                            const vec v_27 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_28 = v_27 - mean_21;
                            const vec v_29 = v_26 * v_28;
                            const vec v_30 = v_26 * scale_22;
                            sum_0[first + o] += v_26;
                            sum_1[first + o] += v_29;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_30;
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
 * First used by inception_blocks.1.conv_5x5.1, nets/blocks.net:9 */
static void norm_backward_16_v3(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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

/* Weight gradient of a 1x1 convolution, 64 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.1.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_weight_grad_64_16_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 5056;
    memset(partial, 0, 1280 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 79) {
        const int pixels = end - first_pixel < 79 ? end - first_pixel : 79;
        for (int c = 0; c < 64; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 79 + p] = v_5;
            }
        }
        for (int c = 0; c < 16; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 79 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 16512);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 16512);
        float *target = partial;
        for (int output = 0; output < 12; output += 6) {
            for (int input = 0; input < 64; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 1032 :
                    ahead < 80 ? next_in2 + (ahead - 64) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 80) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 79;
                    const vec *const dys = dy + output * 79;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 79 + p];
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
        {
            const int output = 12;
            for (int input = 0; input < 64; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 1032 :
                    ahead < 80 ? next_in2 + (ahead - 64) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 80) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 79;
                    const vec *const dys = dy + output * 79;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 79 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 79 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 64 -> 16 channels.
 * First used by inception_blocks.1.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_combine_weight_grad_64_16(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 3; tile += 2) {
        const int output = tile * 6;
        const float *source = partials + tile * 512;
        if (tile < 2) {
            for (int input = 0; input < 64; input += 2) {
                for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                    {
                        float sums[16] = {0};
                        for (int i = 0; i < 16; i++)
                        for (int j = 0; j < 16; j++)
                        sums[j] += source[i * 1280L + j];
                        for (int j = 0; j < 2; j++)
                        for (int o = 0; o < 6; o++)
                        gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                        source += 16;
                    }
                }
            }
        } else {
            for (int input = 0; input < 64; input += 2) {
                for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                    {
                        float sums[8] = {0};
                        for (int i = 0; i < 16; i++)
                        for (int j = 0; j < 8; j++)
                        sums[j] += source[i * 1280L + j];
                        for (int j = 0; j < 2; j++)
                        for (int o = 0; o < 4; o++)
                        gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                        source += 8;
                    }
                }
            }
        }
    }
    for (int c = item; c < 16; c += 2) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 64 to 16 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_5x5.0, nets/blocks.net:9 */
static void conv1x1_data_grad_16_64_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 16; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 63 < 1024 ? begin + 63 : 16512);
        const vec *const next_1 = in + (begin + 63 < 1024 ? begin + 63 : 16512);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_7 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
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
                    for (int p = 0; p < 1; p++) {
                        const vec v_9 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_10 = sum[o][p] + v_9;
                        out[(first + o) * 1032 + (begin + x + p)] = v_10;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 48 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by inception_blocks.1.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_weight_grad_winograd_32_48_h32w32(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 11592;
    vec *const patch = scratch + 18540;
    vec *const square = scratch + 18648;
    memset(sums, 0, 6948 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 4) {
            const int from = left == 0;
            const int to = 32 + 1 - left < 18 ? 32 + 1 - left : 18;
            for (int c = 0; c < 32; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 18;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 18 || y < 0 || y >= 32)
                    memset(line, 0, 18 * sizeof(vec));
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
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 33024);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 99072);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 99072);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 193;
                vec *const point_sums = sums + point * 193;
                for (int output = 0; output < 6; output += 3) {
                    for (int input = 0; input < 32; input += 4) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 1032 + ahead % 2 * 64 :
                        ahead < 160 ? next_in2 + (ahead - 64) / 2 * 1032 + (ahead - 64) % 2 * 64 :
                        ahead < 256 ? next_in1 + (ahead - 160) / 2 * 1032 + (ahead - 160) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[12];
                        NETC_UNROLL
                        for (int i = 0; i < 12; i++) {
                            tile[i] = point_sums[(output + i % 3) * 32 + input + i / 3];
                        }
                        const float *const xs = (const float *)(x_point + input * 4);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 48 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_data_grad_48_32_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 7092;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 48; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 197, 197);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : 99072);
            const vec *const next_1 = in + (next < 1024 ? next : 99072);
            for (int first = 0; first < 32; first += 4) {
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
                    const vec *const rows[1] = {scratch + point * 197};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 48;
                        for (int channel = 0; channel < 48; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 1032 + ahead + 0, 0, 2);
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
                                const vec v_11 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_18;
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
 * First used by inception_blocks.1.conv_3x3.1, nets/blocks.net:8 */
static void norm_backward_32_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.1.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_weight_grad_64_32_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6592;
    memset(partial, 0, 2752 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 103) {
        const int pixels = end - first_pixel < 103 ? end - first_pixel : 103;
        for (int c = 0; c < 64; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 103 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 103 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 63; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 1032 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 1032 :
                    ahead < 128 ? next_in1 + (ahead - 96) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 103;
                    const vec *const dys = dy + output * 103;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 103 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 103 + p];
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
            {
                const int input = 63;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 1032 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 1032 :
                    ahead < 128 ? next_in1 + (ahead - 96) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 103;
                    const vec *const dys = dy + output * 103;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 103 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 1; j++)
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 64 -> 32 channels.
 * First used by inception_blocks.1.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_combine_weight_grad_64_32(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 344;
        for (int input = 0; input < 63; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 2752L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 63;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 2752L + j];
                    for (int j = 0; j < 1; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
    for (int c = item; c < 32; c += 4) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 64 to 32 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_3x3.0, nets/blocks.net:8 */
static void conv1x1_data_grad_32_64_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 63 < 1024 ? begin + 63 : 33024);
        const vec *const next_1 = in + (begin + 63 < 1024 ? begin + 63 : 33024);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_7 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_8 = sum[o][p] + v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = v_8;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
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
                    for (int p = 0; p < 1; p++) {
                        const vec v_9 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_10 = sum[o][p] + v_9;
                        out[(first + o) * 1032 + (begin + x + p)] = v_10;
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 24 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_weight_grad_64_24_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 5056;
    memset(partial, 0, 2048 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 79) {
        const int pixels = end - first_pixel < 79 ? end - first_pixel : 79;
        for (int c = 0; c < 64; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 79 + p] = v_5;
            }
        }
        for (int c = 0; c < 24; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 79 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 99072);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 99072);
        float *target = partial;
        for (int output = 0; output < 24; output += 6) {
            for (int input = 0; input < 64; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 1032 :
                    ahead < 88 ? next_in2 + (ahead - 64) * 1032 :
                    ahead < 112 ? next_in1 + (ahead - 88) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 79;
                    const vec *const dys = dy + output * 79;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 79 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 64 -> 24 channels.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_combine_weight_grad_64_24(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 4; tile += 3) {
        const int output = tile * 6;
        const float *source = partials + tile * 512;
        for (int input = 0; input < 64; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 2048L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 6; o++)
                    gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 24; c += 3) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 64 to 24 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.1.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_data_grad_24_64_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 24; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 63 < 1024 ? begin + 63 : 99072);
        const vec *const next_1 = in + (begin + 63 < 1024 ? begin + 63 : 99072);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(in3 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 24;
                for (int channel = 0; channel < 24; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_11 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        out[(first + o) * 1032 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(in3 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 24;
                for (int channel = 0; channel < 24; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_25 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_29 = sum[o][p] + v_28;
                        const vec v_30 = netc_relu_grad(v_29, v_27);
                        const vec v_31 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_32 = v_31 - mean_23;
                        const vec v_33 = v_30 * v_32;
                        const vec v_34 = v_30 * scale_24;
                        sum_0[first + o] += v_30;
                        sum_1[first + o] += v_33;
                        out[(first + o) * 1032 + (begin + x + p)] = v_34;
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

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by inception_blocks.0, nets/blocks.net:7 */
static void norm_backward_64(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, float *weight_gradient1, float *bias_gradient1, float *weight_gradient2, float *bias_gradient2, float *weight_gradient3, float *bias_gradient3, const float *scale, const float *mean, float *slope, float *correction) {
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
    for (int c = 0; c < 16; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 32; c++) {
        weight_gradient1[c] = (float)(sum_dy_x[c + 16] * (double)rstd[c + 16]);
        bias_gradient1[c] = (float)sum_dy[c + 16];
    }
    for (int c = 0; c < 8; c++) {
        weight_gradient2[c] = (float)(sum_dy_x[c + 48] * (double)rstd[c + 48]);
        bias_gradient2[c] = (float)sum_dy[c + 48];
    }
    for (int c = 0; c < 8; c++) {
        weight_gradient3[c] = (float)(sum_dy_x[c + 56] * (double)rstd[c + 56]);
        bias_gradient3[c] = (float)sum_dy[c + 56];
    }
    for (int c = 0; c < 64; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 8 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
static void conv1x1_weight_grad_64_8_h32w32s1(vec *scratch, float *partial, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const dy_staged = scratch + 0;
    memset(partial, 0, 688 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 128) {
        const int pixels = end - first_pixel < 128 ? end - first_pixel : 128;
        for (int c = 0; c < 8; c++) {
            const vec slope_0 = netc_broadcast(slope[c]);
            const vec correction_1 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_6 = v_5 + v_4;
                dy_staged[c * 129 + p] = v_6;
            }
        }
        const vec *const x = in2 + first_pixel;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        float *target = partial;
        for (int output = 0; output < 8; output += 4) {
            for (int input = 0; input < 63; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in2 + ahead * 1032 :
                    ahead < 72 ? next_in1 + (ahead - 64) * 1032 :
                    ahead < 80 ? next_in + (ahead - 72) * 1032 :
                    in2;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 64 ? next_in2 + ahead * 1032 :
                    ahead < 72 ? next_in1 + (ahead - 64) * 1032 :
                    ahead < 80 ? next_in + (ahead - 72) * 1032 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 1032;
                    const vec *const dys = dy + output * 129;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 1032 + p];
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
            {
                const int input = 63;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in2 + ahead * 1032 :
                    ahead < 72 ? next_in1 + (ahead - 64) * 1032 :
                    ahead < 80 ? next_in + (ahead - 72) * 1032 :
                    in2;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 64 ? next_in2 + ahead * 1032 :
                    ahead < 72 ? next_in1 + (ahead - 64) * 1032 :
                    ahead < 80 ? next_in + (ahead - 72) * 1032 :
                    in2;
                    ahead++;
                    const vec *const xs = x + input * 1032;
                    const vec *const dys = dy + output * 129;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 129 + p];
                            NETC_PIN(d);
                            NETC_UNROLL
                            for (int j = 0; j < 1; j++)
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 64 -> 8 channels.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
static void conv1x1_combine_weight_grad_64_8(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 2; tile += 1) {
        const int output = tile * 4;
        const float *source = partials + tile * 344;
        for (int input = 0; input < 63; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 688L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 63;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 688L + j];
                    for (int j = 0; j < 1; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 64 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
    for (int c = item; c < 8; c += 1) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 1x1 convolution, 64 to 8 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.max_pool.1, nets/blocks.net:10 */
static void conv1x1_data_grad_8_64_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 8; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 63 < 1024 ? begin + 63 : 66048);
        const vec *const next_1 = in + (begin + 63 < 1024 ? begin + 63 : 66048);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 64; first += 4) {
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 8;
                for (int channel = 0; channel < 8; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 64; first += 4) {
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 8;
                for (int channel = 0; channel < 8; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
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
                    for (int p = 0; p < 1; p++) {
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Weight gradient of a 5x5 convolution, 16 -> 8 channels, over rows of one block: partial
 * sums, packed by tiles of 2 output channels.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_weight_grad_16_8_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6928;
    memset(partial, 0, 5120 * sizeof(float));
    memset(x_staged, 0, 6928 * sizeof(vec));
    int staged = row_begin * 1 - 2;
    for (int begin = row_begin; begin < row_end; begin += 8) {
        const int rows = row_end - begin < 8 ? row_end - begin : 8;
        const int first_pixel = begin * 32, pixels = rows * 32;
        const int top = begin * 1 - 2, bottom = top + (rows - 1) * 1 + 5;
        const int fresh = staged > top ? staged : top;
        staged = bottom;
        for (int c = 0; c < 16; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int row = fresh; row < bottom; row++) {
                vec *const line = x_staged + c * 433 + (row + 2) % 12 * 36 + 2;
                if (row < 0 || row >= 32) {
                    memset(line, 0, 32 * sizeof(vec));
                    continue;
                }
                for (int p = 0; p < 32; p++) {
                    const vec v_2 = in[(c) * 1032 + (row * 32 + p)];
                    const vec v_3 = v_2 * scale_0;
                    const vec v_4 = v_3 + shift_1;
                    const vec v_5 = netc_relu(v_4);
                    line[p] = v_5;
                }
            }
        }
        for (int c = 0; c < 8; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 257 + p] = v_12;
            }
        }
        const vec *const x = x_staged, *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (bottom < 32 ? bottom * 32 : 16512);
        const vec *const next_in2 = in2 + (begin + rows < 32 ? (begin + rows) * 32 : 66048);
        const vec *const next_in1 = in1 + (begin + rows < 32 ? (begin + rows) * 32 : 66048);
        float *target = partial;
        for (int output = 0; output < 8; output += 2) {
            for (int input = 0; input < 16; input += 1) {
                for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                    {
                        vec sums[16] = {0};
                        const vec *const ahead_0 =
                        ahead < 16 ? next_in + ahead * 1032 :
                        ahead < 24 ? next_in2 + (ahead - 16) * 1032 :
                        ahead < 32 ? next_in1 + (ahead - 24) * 1032 :
                        in;
                        ahead++;
                        int slot = (begin * 1 + kernel_row) % 12;
                        for (int y = 0; y < rows; y++) {
                            const vec *const xs = x + input * 433 + slot * 36 + 0;
                            const vec *const dys = dy + output * 257 + y * 32;
                            for (int p = 0; p < 32; p++) {
                                __builtin_prefetch(ahead_0 + y * 32 + p, 0, 2);
                                vec inputs[5];
                                NETC_UNROLL
                                for (int j = 0; j < 5; j++) {
                                    inputs[j] = xs[p + j];
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++) {
                                    vec d = dys[o * 257 + p];
                                    NETC_PIN(d);
                                    NETC_UNROLL
                                    for (int j = 0; j < 5; j++)
                                    sums[j * 2 + o] += d * inputs[j];
                                }
                            }
                            slot += 1;
                            slot -= slot >= 12 ? 12 : 0;
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

/* Adds up 16 partial weight gradients of a 5x5 convolution, 16 -> 8 channels.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_combine_weight_grad_16_8(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int tile = item; tile < 4; tile += 1) {
        const int output = tile * 2;
        const float *source = partials + tile * 1280;
        for (int input = 0; input < 16; input += 1) {
            for (int kernel_row = 0; kernel_row < 5; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 5120L + j];
                    for (int j = 0; j < 5; j++)
                    for (int o = 0; o < 2; o++)
                    gradient[(((output + o) * 16 + input + j / 5) * 5 + kernel_row) * 5 + 0 + j % 5] = sums[j * 2 + o];
                    source += 16;
                }
            }
        }
    }
    for (int c = item; c < 8; c += 1) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 5x5 convolution, 16 to 8 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_5x5.3, nets/blocks.net:9 */
static void conv5x5_data_grad_8_16_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[16] = {0};
    vec sum_1[16] = {0};
    for (int i = 0; i < 40; i++) {
        vec *line = scratch + i / 5 * 181 + i % 5 * 36;
        for (int x = 0; x < 2; x++) {
            line[x] = (vec){0};
        }
        for (int x = 34; x < 36; x++) {
            line[x] = (vec){0};
        }
    }
    int entering = row_begin * 1 + (-2);
    for (int y = row_begin; y < row_end; y++) {
        const int top = y * 1 + (-2);
        entering = entering < top ? top : entering;
        for (; entering < top + 5; entering++) {
            vec *line = scratch + (entering + 5) % 5 * 36;
            if (entering < 0 || entering >= 32) {
                for (int channel = 0; channel < 8; channel++) {
                    for (int x = 0; x < 36; x++) {
                        line[channel * 181 + x] = (vec){0};
                    }
                }
                continue;
            }
            for (int channel = 0; channel < 8; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                vec *to = line + channel * 181;
                for (int x = 0; x < 32; x += 1) {
                    const vec v_2 = in[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_3 = v_2 * slope_0;
                    const vec v_4 = v_3 + correction_1;
                    const vec v_5 = in1[(channel) * 1032 + (entering * 32 + x)];
                    const vec v_6 = v_5 + v_4;
                    to[x - (-2)] = v_6;
                }
            }
        }
        const vec *const next_0 = in1 + (entering * 32 < 1024 ? entering * 32 : 66048);
        const vec *const next_1 = in + (entering * 32 < 1024 ? entering * 32 : 66048);
        {
            const vec *const rows[5] = {scratch + (top + 0 + 5) % 5 * 36 + 0, scratch + (top + 1 + 5) % 5 * 36 + 0, scratch + (top + 2 + 5) % 5 * 36 + 0, scratch + (top + 3 + 5) % 5 * 36 + 0, scratch + (top + 4 + 5) % 5 * 36 + 0};
            for (int first = 0; first < 16; first += 4) {
                for (int x = 0; x < 30; x += 3) {
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][3];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 200;
                    for (int channel = 0; channel < 8; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 181 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
                                vec pixel[3];
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
                                    pixel[p] = at[p * 1 + column];
                                    NETC_PIN(pixel[p]);
                                }
                                NETC_UNROLL
                                for (int o = 0; o < 4; o++) {
                                    vec weight = netc_broadcast(w[column * 4 + o]);
                                    NETC_PIN(weight);
                                    NETC_UNROLL
                                    for (int p = 0; p < 3; p++) {
                                        sum[o][p] += weight * pixel[p];
                                    }
                                }
                            }
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec scale_7 = netc_broadcast(scale[first + o]);
                        const vec shift_8 = netc_broadcast(shift[first + o]);
                        const vec mean_9 = netc_broadcast(mean[first + o]);
                        const vec scale_10 = netc_broadcast(scale[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 3; p++) {
                            const vec v_11 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_12 = v_11 * scale_7;
                            const vec v_13 = v_12 + shift_8;
                            const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                            const vec v_15 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_16 = v_15 - mean_9;
                            const vec v_17 = v_14 * v_16;
                            const vec v_18 = v_14 * scale_10;
                            sum_0[first + o] += v_14;
                            sum_1[first + o] += v_17;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_18;
                        }
                    }
                }
                {
                    const int x = 30;
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            __builtin_prefetch(in2 + (first + o) * 1032 + (y * 32 + x + p), 0, 3);
                        }
                    }
                    vec sum[4][2];
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            sum[o][p] = (vec){0};
                        }
                    }
                    const float *w = weights + first * 200;
                    for (int channel = 0; channel < 8; channel++) {
                        __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                        NETC_UNROLL
                        for (int row = 0; row < 5; row++) {
                            const vec *at = rows[row] + channel * 181 + x;
                            NETC_UNROLL
                            for (int column = 0; column < 5; column++) {
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
                            w += 20;
                        }
                    }
                    NETC_UNROLL
                    for (int o = 0; o < 4; o++) {
                        const vec scale_19 = netc_broadcast(scale[first + o]);
                        const vec shift_20 = netc_broadcast(shift[first + o]);
                        const vec mean_21 = netc_broadcast(mean[first + o]);
                        const vec scale_22 = netc_broadcast(scale[first + o]);
                        NETC_UNROLL
                        for (int p = 0; p < 2; p++) {
                            const vec v_23 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_24 = v_23 * scale_19;
                            const vec v_25 = v_24 + shift_20;
                            const vec v_26 = netc_relu_grad(sum[o][p], v_25);
                            const vec v_27 = in2[(first + o) * 1032 + (y * 32 + x + p)];
                            const vec v_28 = v_27 - mean_21;
                            const vec v_29 = v_26 * v_28;
                            const vec v_30 = v_26 * scale_22;
                            sum_0[first + o] += v_26;
                            sum_1[first + o] += v_29;
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_30;
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

/* Weight gradient of a 3x3 convolution, 32 -> 32 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_weight_grad_winograd_32_32_h32w32(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 9252;
    vec *const sums = scratch + 18504;
    vec *const patch = scratch + 23148;
    vec *const square = scratch + 23352;
    memset(sums, 0, 4644 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 8; left += 4 * 8) {
            const int from = left == 0;
            const int to = 32 + 1 - left < 34 ? 32 + 1 - left : 34;
            for (int c = 0; c < 32; c++) {
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
                        netc_winograd_x(half + i * 34 + 4 * t, 1, points + 6 * i * 257, 257);
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 257, 257);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 33024);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 66048);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 66048);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 257;
                vec *const point_sums = sums + point * 129;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 2) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 1032 + ahead % 2 * 64 :
                        ahead < 128 ? next_in2 + (ahead - 64) / 2 * 1032 + (ahead - 64) % 2 * 64 :
                        ahead < 192 ? next_in1 + (ahead - 128) / 2 * 1032 + (ahead - 128) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 4) * 32 + input + i / 4];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 32 -> 32 channels.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_combine_weight_grad_32_32(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int pair = item; pair < 128; pair += 4) {
        float sums[9 * 8] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * 9216L + pair * 9 * 8 + j];
        const int first = pair / 32 * 8, input = pair % 32;
        for (int o = 0; o < 8 && first + o < 32; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 32 + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < 32; c += 4) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 32 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_3x3.3, nets/blocks.net:8 */
static void conv3x3_winograd_data_grad_32_32_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 32; x += 16) {
            for (int channel = 0; channel < 32; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 16 < 32 ? (y + 1) * 32 + x + 16 : (y + 5) * 32;
            const vec *const next_0 = in1 + (next < 1024 ? next : 66048);
            const vec *const next_1 = in + (next < 1024 ? next : 66048);
            for (int first = 0; first < 32; first += 4) {
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
                    const vec *const rows[1] = {scratch + point * 133};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 1032 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 1032 + ahead + 0, 0, 2);
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
                                const vec v_11 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(first + o) * 1032 + ((top + i) * 32 + left + j)];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = v_18;
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

/* Weight gradient of a 1x1 convolution, 64 -> 16 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_weight_grad_64_16_h32w32s1_v2(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 5056;
    memset(partial, 0, 1280 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 79) {
        const int pixels = end - first_pixel < 79 ? end - first_pixel : 79;
        for (int c = 0; c < 64; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 79 + p] = v_5;
            }
        }
        for (int c = 0; c < 16; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 1032 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 1032 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 79 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        float *target = partial;
        for (int output = 0; output < 12; output += 6) {
            for (int input = 0; input < 64; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 1032 :
                    ahead < 80 ? next_in2 + (ahead - 64) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 80) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 79;
                    const vec *const dys = dy + output * 79;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 79 + p];
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
        {
            const int output = 12;
            for (int input = 0; input < 64; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 1032 :
                    ahead < 80 ? next_in2 + (ahead - 64) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 80) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 79;
                    const vec *const dys = dy + output * 79;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 79 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 79 + p];
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

/* Gradient of the input of a 1x1 convolution, 64 to 16 channels, 32x32 to 32x32 pixels.
 * First used by inception_blocks.0.conv_1x1.0, nets/blocks.net:7 */
static void conv1x1_data_grad_16_64_h32w32s1_v2(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const vec *in3, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 16; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 63;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 63 < 1024 ? begin + 63 : 66048);
        const vec *const next_1 = in + (begin + 63 < 1024 ? begin + 63 : 66048);
        int x = 0;
        for (; x + 3 <= count; x += 3) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(in3 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][3];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[3];
                            NETC_UNROLL
                            for (int p = 0; p < 3; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 3; p++) {
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
                    for (int p = 0; p < 3; p++) {
                        const vec v_11 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_15 = sum[o][p] + v_14;
                        const vec v_16 = netc_relu_grad(v_15, v_13);
                        const vec v_17 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_18 = v_17 - mean_9;
                        const vec v_19 = v_16 * v_18;
                        const vec v_20 = v_16 * scale_10;
                        sum_0[first + o] += v_16;
                        sum_1[first + o] += v_19;
                        out[(first + o) * 1032 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 64; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(in3 + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[4][1];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 16;
                for (int channel = 0; channel < 16; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 4 + 0, 0, 2);
                    NETC_UNROLL
                    for (int row = 0; row < 1; row++) {
                        const vec *at = rows[row] + channel * 63 + x;
                        NETC_UNROLL
                        for (int column = 0; column < 1; column++) {
                            vec pixel[1];
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                pixel[p] = at[p * 1 + column];
                                NETC_PIN(pixel[p]);
                            }
                            NETC_UNROLL
                            for (int o = 0; o < 4; o++) {
                                vec weight = netc_broadcast(w[column * 4 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 1; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 4;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_25 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_29 = sum[o][p] + v_28;
                        const vec v_30 = netc_relu_grad(v_29, v_27);
                        const vec v_31 = in3[(first + o) * 1032 + (begin + x + p)];
                        const vec v_32 = v_31 - mean_23;
                        const vec v_33 = v_30 * v_32;
                        const vec v_34 = v_30 * scale_24;
                        sum_0[first + o] += v_30;
                        sum_1[first + o] += v_33;
                        out[(first + o) * 1032 + (begin + x + p)] = v_34;
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

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by input_net.1, nets/googlenet.net:7 */
static void norm_backward_64_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 3 -> 64 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by input_net.0, nets/googlenet.net:7 */
static void conv3x3_weight_grad_winograd_3_64_h32w32(float *partial, vec *scratch, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 900;
    vec *const sums = scratch + 19368;
    vec *const patch = scratch + 20268;
    vec *const square = scratch + 20472;
    memset(sums, 0, 900 * sizeof(vec));
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
            for (int o = 0; o < 8; o++) {
                const int channels = NETC_LANES;
                for (int t = 0; t < 8 * rows; t++) {
                    const int first_y = top + t / 8 * 4, first_x = left + t % 8 * 4;
                    for (int c = 0; c < channels; c++) {
                        const int channel = 8 * o + c;
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 513, 513);
                    }
                }
            }
            const int next_left = left + 32 < 32 ? left + 32 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 3072);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 66048);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 66048);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 25, *const dy_point = dy_points + point * 513;
                vec *const point_sums = sums + point * 25;
                for (int output = 0; output < 6; output += 3) {
                    {
                        const int input = 0;
                        const vec *const ahead_0 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 64 :
                        ahead < 134 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 64 :
                        ahead < 262 ? next_in1 + (ahead - 134) / 2 * 1032 + (ahead - 134) % 2 * 64 :
                        in;
                        ahead++;
                        const vec *const ahead_1 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 64 :
                        ahead < 134 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 64 :
                        ahead < 262 ? next_in1 + (ahead - 134) / 2 * 1032 + (ahead - 134) % 2 * 64 :
                        in;
                        ahead++;
                        const vec *const ahead_2 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 64 :
                        ahead < 134 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 64 :
                        ahead < 262 ? next_in1 + (ahead - 134) / 2 * 1032 + (ahead - 134) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[9];
                        NETC_UNROLL
                        for (int i = 0; i < 9; i++) {
                            tile[i] = point_sums[(output + i % 3) * 3 + input + i / 3];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            __builtin_prefetch(ahead_1 + s, 0, 2);
                            __builtin_prefetch(ahead_2 + s, 0, 2);
                            vec d[3];
                            NETC_UNROLL
                            for (int o = 0; o < 3; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 3; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 3; o++)
                                tile[i * 3 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 9; i++)
                        point_sums[(output + i % 3) * 3 + input + i / 3] = tile[i];
                    }
                }
                {
                    const int output = 6;
                    {
                        const int input = 0;
                        const vec *const ahead_0 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 64 :
                        ahead < 134 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 64 :
                        ahead < 262 ? next_in1 + (ahead - 134) / 2 * 1032 + (ahead - 134) % 2 * 64 :
                        in;
                        ahead++;
                        const vec *const ahead_1 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 64 :
                        ahead < 134 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 64 :
                        ahead < 262 ? next_in1 + (ahead - 134) / 2 * 1032 + (ahead - 134) % 2 * 64 :
                        in;
                        ahead++;
                        const vec *const ahead_2 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 64 :
                        ahead < 134 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 64 :
                        ahead < 262 ? next_in1 + (ahead - 134) / 2 * 1032 + (ahead - 134) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            tile[i] = point_sums[(output + i % 2) * 3 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
                        const vec *const dys = dy_point + output * 64;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            __builtin_prefetch(ahead_1 + s, 0, 2);
                            __builtin_prefetch(ahead_2 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 64 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 3; i++) {
                                const vec x = netc_broadcast(xs[i * 64 + s]);
                                NETC_UNROLL
                                for (int o = 0; o < 2; o++)
                                tile[i * 2 + o] += x * d[o];
                            }
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++)
                        point_sums[(output + i % 2) * 3 + input + i / 2] = tile[i];
                    }
                }
            }
        }
    }
    vec *const weights = (vec *)partial;
    for (int i = 0; i < 24; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 25, 6 * 25, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 3 -> 64 channels.
 * First used by input_net.0, nets/googlenet.net:7 */
static void conv3x3_combine_weight_grad_3_64(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int pair = item; pair < 24; pair += 8) {
        float sums[9 * 8] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * 1728L + pair * 9 * 8 + j];
        const int first = pair / 3 * 8, input = pair % 3;
        for (int o = 0; o < 8 && first + o < 64; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 3 + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < 64; c += 8) {
        float sum = 0;
        bias_gradient[c] = sum;
    }
}

/* Every thread runs this; the loops share their items out. */
static void forward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    (void)mode;
    /* input_net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_conv_3x3_3_64((float *)(s->arena + 372608), s->parameters + 0, item);
    }
    lap(s, thread, 0, &clock);
    /* inception_blocks.0.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_64_16((float *)(s->arena + 379520), s->parameters + 1920, item);
    }
    lap(s, thread, 1, &clock);
    /* inception_blocks.0.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_64_32((float *)(s->arena + 383616), s->parameters + 2992, item);
    }
    lap(s, thread, 2, &clock);
    /* inception_blocks.0.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_32((float *)(s->arena + 391808), s->parameters + 5136, item);
    }
    lap(s, thread, 3, &clock);
    /* inception_blocks.0.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_64_16((float *)(s->arena + 539264), s->parameters + 14448, item);
    }
    lap(s, thread, 4, &clock);
    /* inception_blocks.0.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_5x5_16_8((float *)(s->arena + 543360), s->parameters + 15520, item);
    }
    lap(s, thread, 5, &clock);
    /* inception_blocks.0.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_1x1_64_8((float *)(s->arena + 556160), s->parameters + 18744, item);
    }
    lap(s, thread, 6, &clock);
    /* inception_blocks.1.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_64_24((float *)(s->arena + 558208), s->parameters + 19280, item);
    }
    lap(s, thread, 7, &clock);
    /* inception_blocks.1.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_64_32((float *)(s->arena + 564352), s->parameters + 20888, item);
    }
    lap(s, thread, 8, &clock);
    /* inception_blocks.1.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_48((float *)(s->arena + 572544), s->parameters + 23032, item);
    }
    lap(s, thread, 9, &clock);
    /* inception_blocks.1.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_64_16((float *)(s->arena + 793728), s->parameters + 37000, item);
    }
    lap(s, thread, 10, &clock);
    /* inception_blocks.1.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_5x5_16_12((float *)(s->arena + 797824), s->parameters + 38072, item);
    }
    lap(s, thread, 11, &clock);
    /* inception_blocks.1.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_1x1_64_12((float *)(s->arena + 817024), s->parameters + 42908, item);
    }
    lap(s, thread, 12, &clock);
    /* inception_blocks.3.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_24((float *)(s->arena + 820096), s->parameters + 43712, item);
    }
    lap(s, thread, 13, &clock);
    /* inception_blocks.3.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 829312), s->parameters + 46088, item);
    }
    lap(s, thread, 14, &clock);
    /* inception_blocks.3.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_48((float *)(s->arena + 841600), s->parameters + 49256, item);
    }
    lap(s, thread, 15, &clock);
    /* inception_blocks.3.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1062784), s->parameters + 63224, item);
    }
    lap(s, thread, 16, &clock);
    /* inception_blocks.3.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_5x5_16_12((float *)(s->arena + 1068928), s->parameters + 64808, item);
    }
    lap(s, thread, 17, &clock);
    /* inception_blocks.3.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_1x1_96_12((float *)(s->arena + 1088128), s->parameters + 69644, item);
    }
    lap(s, thread, 18, &clock);
    /* inception_blocks.4.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1092736), s->parameters + 70832, item);
    }
    lap(s, thread, 19, &clock);
    /* inception_blocks.4.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 1098880), s->parameters + 72416, item);
    }
    lap(s, thread, 20, &clock);
    /* inception_blocks.4.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_48((float *)(s->arena + 1111168), s->parameters + 75584, item);
    }
    lap(s, thread, 21, &clock);
    /* inception_blocks.4.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1332352), s->parameters + 89552, item);
    }
    lap(s, thread, 22, &clock);
    /* inception_blocks.4.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_5x5_16_16((float *)(s->arena + 1338496), s->parameters + 91136, item);
    }
    lap(s, thread, 23, &clock);
    /* inception_blocks.4.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1364096), s->parameters + 97584, item);
    }
    lap(s, thread, 24, &clock);
    /* inception_blocks.5.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1370240), s->parameters + 99168, item);
    }
    lap(s, thread, 25, &clock);
    /* inception_blocks.5.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 1376384), s->parameters + 100752, item);
    }
    lap(s, thread, 26, &clock);
    /* inception_blocks.5.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_48((float *)(s->arena + 1388672), s->parameters + 103920, item);
    }
    lap(s, thread, 27, &clock);
    /* inception_blocks.5.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1609856), s->parameters + 117888, item);
    }
    lap(s, thread, 28, &clock);
    /* inception_blocks.5.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_5x5_16_16((float *)(s->arena + 1616000), s->parameters + 119472, item);
    }
    lap(s, thread, 29, &clock);
    /* inception_blocks.5.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1641600), s->parameters + 125920, item);
    }
    lap(s, thread, 30, &clock);
    /* inception_blocks.6.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 1647744), s->parameters + 127504, item);
    }
    lap(s, thread, 31, &clock);
    /* inception_blocks.6.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 1660032), s->parameters + 130672, item);
    }
    lap(s, thread, 32, &clock);
    /* inception_blocks.6.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_winograd_3x3_32_48((float *)(s->arena + 1672320), s->parameters + 133840, item);
    }
    lap(s, thread, 33, &clock);
    /* inception_blocks.6.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_16((float *)(s->arena + 1893504), s->parameters + 147808, item);
    }
    lap(s, thread, 34, &clock);
    /* inception_blocks.6.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_5x5_16_24((float *)(s->arena + 1899648), s->parameters + 149392, item);
    }
    lap(s, thread, 35, &clock);
    /* inception_blocks.6.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_96_24((float *)(s->arena + 1938048), s->parameters + 159064, item);
    }
    lap(s, thread, 36, &clock);
    /* inception_blocks.8.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_128_32((float *)(s->arena + 1947264), s->parameters + 161440, item);
    }
    lap(s, thread, 37, &clock);
    /* inception_blocks.8.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_128_48((float *)(s->arena + 1963648), s->parameters + 165632, item);
    }
    lap(s, thread, 38, &clock);
    /* inception_blocks.8.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_winograd_3x3_48_64((float *)(s->arena + 1988224), s->parameters + 171920, item);
    }
    lap(s, thread, 39, &clock);
    /* inception_blocks.8.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_128_16((float *)(s->arena + 2430592), s->parameters + 199760, item);
    }
    lap(s, thread, 40, &clock);
    /* inception_blocks.8.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_5x5_16_16((float *)(s->arena + 2438784), s->parameters + 201856, item);
    }
    lap(s, thread, 41, &clock);
    /* inception_blocks.8.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_128_16((float *)(s->arena + 2464384), s->parameters + 208304, item);
    }
    lap(s, thread, 42, &clock);
    /* inception_blocks.9.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_128_32((float *)(s->arena + 2472576), s->parameters + 210400, item);
    }
    lap(s, thread, 43, &clock);
    /* inception_blocks.9.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_128_48((float *)(s->arena + 2488960), s->parameters + 214592, item);
    }
    lap(s, thread, 44, &clock);
    /* inception_blocks.9.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_conv_winograd_3x3_48_64((float *)(s->arena + 2513536), s->parameters + 220880, item);
    }
    lap(s, thread, 45, &clock);
    /* inception_blocks.9.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_128_16((float *)(s->arena + 2955904), s->parameters + 248720, item);
    }
    lap(s, thread, 46, &clock);
    /* inception_blocks.9.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_5x5_16_16((float *)(s->arena + 2964096), s->parameters + 250816, item);
    }
    lap(s, thread, 47, &clock);
    /* inception_blocks.9.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 4; item++) {
        pack_conv_1x1_128_16((float *)(s->arena + 2989696), s->parameters + 257264, item);
    }
    lap(s, thread, 48, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_3_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (vec *)s->images + block * 3072L, (const float *)(s->arena + 372608), s->parameters + 1728, (vec *)(s->arena + 107065984) + block * 66048L, (float *)(s->arena + 36736) + item * 64 + 0, (float *)(s->arena + 40832) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 49, &clock);
    /* input_net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 36736), (const float *)(s->arena + 40832), (float *)(s->arena + 10496), (float *)(s->arena + 11008), (float *)(s->arena + 10752));
    }
    lap(s, thread, 50, &clock);
    /* input_net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 10496), (float *)(s->arena + 11008), (float *)(s->arena + 10752), (float *)(s->arena + 11264), (float *)(s->arena + 11520), s->parameters + 1792, s->parameters + 1856, s->buffers + 0, s->buffers + 64, s->counters + 0);
    }
    lap(s, thread, 51, &clock);
    /* inception_blocks.0.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_16_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (const float *)(s->arena + 379520), s->parameters + 2944, (vec *)(s->arena + 140882560) + block * 66048L, (float *)(s->arena + 44928) + item * 16 + 0, (float *)(s->arena + 45952) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 52, &clock);
    /* inception_blocks.0.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 44928), (const float *)(s->arena + 45952), (float *)(s->arena + 11776), (float *)(s->arena + 12288), (float *)(s->arena + 12032));
    }
    lap(s, thread, 53, &clock);
    /* inception_blocks.0.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_32_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (const float *)(s->arena + 383616), s->parameters + 5040, (vec *)(s->arena + 276148864) + block * 33024L, (float *)(s->arena + 46976) + item * 32 + 0, (float *)(s->arena + 49024) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 54, &clock);
    /* inception_blocks.0.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 46976), (const float *)(s->arena + 49024), (float *)(s->arena + 12544), (float *)(s->arena + 12800), (float *)(s->arena + 12672));
    }
    lap(s, thread, 55, &clock);
    /* inception_blocks.0.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 12544), (float *)(s->arena + 12800), (float *)(s->arena + 12672), (float *)(s->arena + 12928), (float *)(s->arena + 13056), s->parameters + 5072, s->parameters + 5104, s->buffers + 160, s->buffers + 192, s->counters + 2);
    }
    lap(s, thread, 56, &clock);
    /* inception_blocks.0.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_32_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 12928), (float *)(s->arena + 13056), (vec *)(s->arena + 276148864) + block * 33024L, (const float *)(s->arena + 391808), s->parameters + 14352, (vec *)(s->arena + 140882560) + block * 66048L + 16512, (float *)(s->arena + 51072) + item * 32 + 0, (float *)(s->arena + 53120) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 57, &clock);
    /* inception_blocks.0.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 51072), (const float *)(s->arena + 53120), (float *)(s->arena + 11840), (float *)(s->arena + 12352), (float *)(s->arena + 12096));
    }
    lap(s, thread, 58, &clock);
    /* inception_blocks.0.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_16_h32w32s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (const float *)(s->arena + 539264), s->parameters + 15472, (vec *)(s->arena + 387822208) + block * 16512L, (float *)(s->arena + 55168) + item * 16 + 0, (float *)(s->arena + 56192) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 59, &clock);
    /* inception_blocks.0.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 55168), (const float *)(s->arena + 56192), (float *)(s->arena + 13184), (float *)(s->arena + 13312), (float *)(s->arena + 13248));
    }
    lap(s, thread, 60, &clock);
    /* inception_blocks.0.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 13184), (float *)(s->arena + 13312), (float *)(s->arena + 13248), (float *)(s->arena + 13376), (float *)(s->arena + 13440), s->parameters + 15488, s->parameters + 15504, s->buffers + 288, s->buffers + 304, s->counters + 4);
    }
    lap(s, thread, 61, &clock);
    /* inception_blocks.0.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_16_8_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 13376), (float *)(s->arena + 13440), (vec *)(s->arena + 387822208) + block * 16512L, (const float *)(s->arena + 543360), s->parameters + 18720, (vec *)(s->arena + 140882560) + block * 66048L + 49536, (float *)(s->arena + 57216) + item * 8 + 0, (float *)(s->arena + 57728) + item * 8 + 0, row_begin, row_end);
    }
    lap(s, thread, 62, &clock);
    /* inception_blocks.0.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_8((const float *)(s->arena + 57216), (const float *)(s->arena + 57728), (float *)(s->arena + 11968), (float *)(s->arena + 12480), (float *)(s->arena + 12224));
    }
    lap(s, thread, 63, &clock);
    /* inception_blocks.0.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool3x3_64_h32w32s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (vec *)(s->arena + 174699136) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 64, &clock);
    /* inception_blocks.0.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_8_h32w32s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 174699136) + block * 66048L, (const float *)(s->arena + 556160), s->parameters + 19256, (vec *)(s->arena + 140882560) + block * 66048L + 57792, (float *)(s->arena + 58240) + item * 8 + 0, (float *)(s->arena + 58752) + item * 8 + 0, row_begin, row_end);
    }
    lap(s, thread, 65, &clock);
    /* inception_blocks.0.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_8((const float *)(s->arena + 58240), (const float *)(s->arena + 58752), (float *)(s->arena + 12000), (float *)(s->arena + 12512), (float *)(s->arena + 12256));
    }
    lap(s, thread, 66, &clock);
    /* inception_blocks.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64_v2(mode, (float *)(s->arena + 11776), (float *)(s->arena + 12288), (float *)(s->arena + 12032), (float *)(s->arena + 13504), (float *)(s->arena + 13760), s->parameters + 2960, s->parameters + 2976, s->buffers + 128, s->buffers + 144, s->counters + 1, s->parameters + 14384, s->parameters + 14416, s->buffers + 224, s->buffers + 256, s->counters + 3, s->parameters + 18728, s->parameters + 18736, s->buffers + 320, s->buffers + 328, s->counters + 5, s->parameters + 19264, s->parameters + 19272, s->buffers + 336, s->buffers + 344, s->counters + 6);
    }
    lap(s, thread, 67, &clock);
    /* inception_blocks.1.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_24_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (const float *)(s->arena + 558208), s->parameters + 20816, (vec *)(s->arena + 5616256) + block * 99072L, (float *)(s->arena + 59264) + item * 24 + 0, (float *)(s->arena + 60800) + item * 24 + 0, row_begin, row_end);
    }
    lap(s, thread, 68, &clock);
    /* inception_blocks.1.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_24((const float *)(s->arena + 59264), (const float *)(s->arena + 60800), (float *)(s->arena + 14016), (float *)(s->arena + 14784), (float *)(s->arena + 14400));
    }
    lap(s, thread, 69, &clock);
    /* inception_blocks.1.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_32_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (const float *)(s->arena + 564352), s->parameters + 22936, (vec *)(s->arena + 293057152) + block * 33024L, (float *)(s->arena + 62336) + item * 32 + 0, (float *)(s->arena + 64384) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 70, &clock);
    /* inception_blocks.1.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 62336), (const float *)(s->arena + 64384), (float *)(s->arena + 15168), (float *)(s->arena + 15424), (float *)(s->arena + 15296));
    }
    lap(s, thread, 71, &clock);
    /* inception_blocks.1.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 15168), (float *)(s->arena + 15424), (float *)(s->arena + 15296), (float *)(s->arena + 15552), (float *)(s->arena + 15680), s->parameters + 22968, s->parameters + 23000, s->buffers + 400, s->buffers + 432, s->counters + 8);
    }
    lap(s, thread, 72, &clock);
    /* inception_blocks.1.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_48_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 15552), (float *)(s->arena + 15680), (vec *)(s->arena + 293057152) + block * 33024L, (const float *)(s->arena + 572544), s->parameters + 36856, (vec *)(s->arena + 5616256) + block * 99072L + 24768, (float *)(s->arena + 66432) + item * 48 + 0, (float *)(s->arena + 69504) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 73, &clock);
    /* inception_blocks.1.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_48((const float *)(s->arena + 66432), (const float *)(s->arena + 69504), (float *)(s->arena + 14112), (float *)(s->arena + 14880), (float *)(s->arena + 14496));
    }
    lap(s, thread, 74, &clock);
    /* inception_blocks.1.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_16_h32w32s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (const float *)(s->arena + 793728), s->parameters + 38024, (vec *)(s->arena + 396276352) + block * 16512L, (float *)(s->arena + 72576) + item * 16 + 0, (float *)(s->arena + 73600) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 75, &clock);
    /* inception_blocks.1.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 72576), (const float *)(s->arena + 73600), (float *)(s->arena + 15808), (float *)(s->arena + 15936), (float *)(s->arena + 15872));
    }
    lap(s, thread, 76, &clock);
    /* inception_blocks.1.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16(mode, (float *)(s->arena + 15808), (float *)(s->arena + 15936), (float *)(s->arena + 15872), (float *)(s->arena + 16000), (float *)(s->arena + 16064), s->parameters + 38040, s->parameters + 38056, s->buffers + 560, s->buffers + 576, s->counters + 10);
    }
    lap(s, thread, 77, &clock);
    /* inception_blocks.1.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_16_12_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 16000), (float *)(s->arena + 16064), (vec *)(s->arena + 396276352) + block * 16512L, (const float *)(s->arena + 797824), s->parameters + 42872, (vec *)(s->arena + 5616256) + block * 99072L + 74304, (float *)(s->arena + 74624) + item * 12 + 0, (float *)(s->arena + 75392) + item * 12 + 0, row_begin, row_end);
    }
    lap(s, thread, 78, &clock);
    /* inception_blocks.1.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_12((const float *)(s->arena + 74624), (const float *)(s->arena + 75392), (float *)(s->arena + 14304), (float *)(s->arena + 15072), (float *)(s->arena + 14688));
    }
    lap(s, thread, 79, &clock);
    /* inception_blocks.1.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool3x3_64_h32w32s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (vec *)(s->arena + 208515712) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 80, &clock);
    /* inception_blocks.1.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_12_h32w32s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 208515712) + block * 66048L, (const float *)(s->arena + 817024), s->parameters + 43676, (vec *)(s->arena + 5616256) + block * 99072L + 86688, (float *)(s->arena + 76160) + item * 12 + 0, (float *)(s->arena + 76928) + item * 12 + 0, row_begin, row_end);
    }
    lap(s, thread, 81, &clock);
    /* inception_blocks.1.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_12((const float *)(s->arena + 76160), (const float *)(s->arena + 76928), (float *)(s->arena + 14352), (float *)(s->arena + 15120), (float *)(s->arena + 14736));
    }
    lap(s, thread, 82, &clock);
    /* inception_blocks.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_96(mode, (float *)(s->arena + 14016), (float *)(s->arena + 14784), (float *)(s->arena + 14400), (float *)(s->arena + 16128), (float *)(s->arena + 16512), s->parameters + 20840, s->parameters + 20864, s->buffers + 352, s->buffers + 376, s->counters + 7, s->parameters + 36904, s->parameters + 36952, s->buffers + 464, s->buffers + 512, s->counters + 9, s->parameters + 42884, s->parameters + 42896, s->buffers + 592, s->buffers + 604, s->counters + 11, s->parameters + 43688, s->parameters + 43700, s->buffers + 616, s->buffers + 628, s->counters + 12);
    }
    lap(s, thread, 83, &clock);
    /* inception_blocks.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h32w32s2p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 16128), (float *)(s->arena + 16512), (vec *)(s->arena + 5616256) + block * 99072L, (vec *)(s->arena + 90944128) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 84, &clock);
    /* inception_blocks.3.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_24_h16w16s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 90944128) + block * 25344L, (const float *)(s->arena + 820096), s->parameters + 46016, (vec *)(s->arena + 242332288) + block * 25344L, (float *)(s->arena + 77696) + item * 24 + 0, (float *)(s->arena + 79232) + item * 24 + 0, row_begin, row_end);
    }
    lap(s, thread, 85, &clock);
    /* inception_blocks.3.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_24_v2((const float *)(s->arena + 77696), (const float *)(s->arena + 79232), (float *)(s->arena + 16896), (float *)(s->arena + 17664), (float *)(s->arena + 17280));
    }
    lap(s, thread, 86, &clock);
    /* inception_blocks.3.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_32_h16w16s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 90944128) + block * 25344L, (const float *)(s->arena + 829312), s->parameters + 49160, (vec *)(s->arena + 409186944) + block * 8448L, (float *)(s->arena + 80768) + item * 32 + 0, (float *)(s->arena + 82816) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 87, &clock);
    /* inception_blocks.3.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 80768), (const float *)(s->arena + 82816), (float *)(s->arena + 18048), (float *)(s->arena + 18304), (float *)(s->arena + 18176));
    }
    lap(s, thread, 88, &clock);
    /* inception_blocks.3.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 18048), (float *)(s->arena + 18304), (float *)(s->arena + 18176), (float *)(s->arena + 18432), (float *)(s->arena + 18560), s->parameters + 49192, s->parameters + 49224, s->buffers + 688, s->buffers + 720, s->counters + 14);
    }
    lap(s, thread, 89, &clock);
    /* inception_blocks.3.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 18432), (float *)(s->arena + 18560), (vec *)(s->arena + 409186944) + block * 8448L, (const float *)(s->arena + 841600), s->parameters + 63080, (vec *)(s->arena + 242332288) + block * 25344L + 6336, (float *)(s->arena + 84864) + item * 48 + 0, (float *)(s->arena + 87936) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 90, &clock);
    /* inception_blocks.3.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_48_v2((const float *)(s->arena + 84864), (const float *)(s->arena + 87936), (float *)(s->arena + 16992), (float *)(s->arena + 17760), (float *)(s->arena + 17376));
    }
    lap(s, thread, 91, &clock);
    /* inception_blocks.3.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 90944128) + block * 25344L, (const float *)(s->arena + 1062784), s->parameters + 64760, (vec *)(s->arena + 103920256) + block * 4224L, (float *)(s->arena + 91008) + item * 16 + 0, (float *)(s->arena + 92032) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 92, &clock);
    /* inception_blocks.3.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 91008), (const float *)(s->arena + 92032), (float *)(s->arena + 18688), (float *)(s->arena + 18816), (float *)(s->arena + 18752));
    }
    lap(s, thread, 93, &clock);
    /* inception_blocks.3.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16_v2(mode, (float *)(s->arena + 18688), (float *)(s->arena + 18816), (float *)(s->arena + 18752), (float *)(s->arena + 18880), (float *)(s->arena + 18944), s->parameters + 64776, s->parameters + 64792, s->buffers + 848, s->buffers + 864, s->counters + 16);
    }
    lap(s, thread, 94, &clock);
    /* inception_blocks.3.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_16_12_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 18880), (float *)(s->arena + 18944), (vec *)(s->arena + 103920256) + block * 4224L, (const float *)(s->arena + 1068928), s->parameters + 69608, (vec *)(s->arena + 242332288) + block * 25344L + 19008, (float *)(s->arena + 93056) + item * 12 + 0, (float *)(s->arena + 93824) + item * 12 + 0, row_begin, row_end);
    }
    lap(s, thread, 95, &clock);
    /* inception_blocks.3.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_12_v2((const float *)(s->arena + 93056), (const float *)(s->arena + 93824), (float *)(s->arena + 17184), (float *)(s->arena + 17952), (float *)(s->arena + 17568));
    }
    lap(s, thread, 96, &clock);
    /* inception_blocks.3.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 90944128) + block * 25344L, (vec *)(s->arena + 255308416) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 97, &clock);
    /* inception_blocks.3.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_12_h16w16s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 255308416) + block * 25344L, (const float *)(s->arena + 1088128), s->parameters + 70796, (vec *)(s->arena + 242332288) + block * 25344L + 22176, (float *)(s->arena + 94592) + item * 12 + 0, (float *)(s->arena + 95360) + item * 12 + 0, row_begin, row_end);
    }
    lap(s, thread, 98, &clock);
    /* inception_blocks.3.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_12_v2((const float *)(s->arena + 94592), (const float *)(s->arena + 95360), (float *)(s->arena + 17232), (float *)(s->arena + 18000), (float *)(s->arena + 17616));
    }
    lap(s, thread, 99, &clock);
    /* inception_blocks.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_96_v2(mode, (float *)(s->arena + 16896), (float *)(s->arena + 17664), (float *)(s->arena + 17280), (float *)(s->arena + 19008), (float *)(s->arena + 19392), s->parameters + 46040, s->parameters + 46064, s->buffers + 640, s->buffers + 664, s->counters + 13, s->parameters + 63128, s->parameters + 63176, s->buffers + 752, s->buffers + 800, s->counters + 15, s->parameters + 69620, s->parameters + 69632, s->buffers + 880, s->buffers + 892, s->counters + 17, s->parameters + 70808, s->parameters + 70820, s->buffers + 904, s->buffers + 916, s->counters + 18);
    }
    lap(s, thread, 100, &clock);
    /* inception_blocks.4.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (const float *)(s->arena + 1092736), s->parameters + 72368, (vec *)(s->arena + 309965440) + block * 25344L, (float *)(s->arena + 96128) + item * 16 + 0, (float *)(s->arena + 97152) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 101, &clock);
    /* inception_blocks.4.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 96128), (const float *)(s->arena + 97152), (float *)(s->arena + 19776), (float *)(s->arena + 20544), (float *)(s->arena + 20160));
    }
    lap(s, thread, 102, &clock);
    /* inception_blocks.4.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_32_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (const float *)(s->arena + 1098880), s->parameters + 75488, (vec *)(s->arena + 413512320) + block * 8448L, (float *)(s->arena + 98176) + item * 32 + 0, (float *)(s->arena + 100224) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 103, &clock);
    /* inception_blocks.4.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 98176), (const float *)(s->arena + 100224), (float *)(s->arena + 20928), (float *)(s->arena + 21184), (float *)(s->arena + 21056));
    }
    lap(s, thread, 104, &clock);
    /* inception_blocks.4.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 20928), (float *)(s->arena + 21184), (float *)(s->arena + 21056), (float *)(s->arena + 21312), (float *)(s->arena + 21440), s->parameters + 75520, s->parameters + 75552, s->buffers + 960, s->buffers + 992, s->counters + 20);
    }
    lap(s, thread, 105, &clock);
    /* inception_blocks.4.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21312), (float *)(s->arena + 21440), (vec *)(s->arena + 413512320) + block * 8448L, (const float *)(s->arena + 1111168), s->parameters + 89408, (vec *)(s->arena + 309965440) + block * 25344L + 4224, (float *)(s->arena + 102272) + item * 48 + 0, (float *)(s->arena + 105344) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 106, &clock);
    /* inception_blocks.4.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_48_v2((const float *)(s->arena + 102272), (const float *)(s->arena + 105344), (float *)(s->arena + 19840), (float *)(s->arena + 20608), (float *)(s->arena + 20224));
    }
    lap(s, thread, 107, &clock);
    /* inception_blocks.4.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (const float *)(s->arena + 1332352), s->parameters + 91088, (vec *)(s->arena + 272740992) + block * 4224L, (float *)(s->arena + 108416) + item * 16 + 0, (float *)(s->arena + 109440) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 108, &clock);
    /* inception_blocks.4.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 108416), (const float *)(s->arena + 109440), (float *)(s->arena + 21568), (float *)(s->arena + 21696), (float *)(s->arena + 21632));
    }
    lap(s, thread, 109, &clock);
    /* inception_blocks.4.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16_v2(mode, (float *)(s->arena + 21568), (float *)(s->arena + 21696), (float *)(s->arena + 21632), (float *)(s->arena + 21760), (float *)(s->arena + 21824), s->parameters + 91104, s->parameters + 91120, s->buffers + 1120, s->buffers + 1136, s->counters + 22);
    }
    lap(s, thread, 110, &clock);
    /* inception_blocks.4.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_16_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21760), (float *)(s->arena + 21824), (vec *)(s->arena + 272740992) + block * 4224L, (const float *)(s->arena + 1338496), s->parameters + 97536, (vec *)(s->arena + 309965440) + block * 25344L + 16896, (float *)(s->arena + 110464) + item * 16 + 0, (float *)(s->arena + 111488) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 111, &clock);
    /* inception_blocks.4.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 110464), (const float *)(s->arena + 111488), (float *)(s->arena + 20032), (float *)(s->arena + 20800), (float *)(s->arena + 20416));
    }
    lap(s, thread, 112, &clock);
    /* inception_blocks.4.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (vec *)(s->arena + 322941568) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 113, &clock);
    /* inception_blocks.4.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1_v4((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 322941568) + block * 25344L, (const float *)(s->arena + 1364096), s->parameters + 99120, (vec *)(s->arena + 309965440) + block * 25344L + 21120, (float *)(s->arena + 112512) + item * 16 + 0, (float *)(s->arena + 113536) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 114, &clock);
    /* inception_blocks.4.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 112512), (const float *)(s->arena + 113536), (float *)(s->arena + 20096), (float *)(s->arena + 20864), (float *)(s->arena + 20480));
    }
    lap(s, thread, 115, &clock);
    /* inception_blocks.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_96_v3(mode, (float *)(s->arena + 19776), (float *)(s->arena + 20544), (float *)(s->arena + 20160), (float *)(s->arena + 21888), (float *)(s->arena + 22272), s->parameters + 72384, s->parameters + 72400, s->buffers + 928, s->buffers + 944, s->counters + 19, s->parameters + 89456, s->parameters + 89504, s->buffers + 1024, s->buffers + 1072, s->counters + 21, s->parameters + 97552, s->parameters + 97568, s->buffers + 1152, s->buffers + 1168, s->counters + 23, s->parameters + 99136, s->parameters + 99152, s->buffers + 1184, s->buffers + 1200, s->counters + 24);
    }
    lap(s, thread, 116, &clock);
    /* inception_blocks.5.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (const float *)(s->arena + 1370240), s->parameters + 100704, (vec *)(s->arena + 335917696) + block * 25344L, (float *)(s->arena + 114560) + item * 16 + 0, (float *)(s->arena + 115584) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 117, &clock);
    /* inception_blocks.5.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 114560), (const float *)(s->arena + 115584), (float *)(s->arena + 22656), (float *)(s->arena + 23424), (float *)(s->arena + 23040));
    }
    lap(s, thread, 118, &clock);
    /* inception_blocks.5.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_32_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (const float *)(s->arena + 1376384), s->parameters + 103824, (vec *)(s->arena + 417837696) + block * 8448L, (float *)(s->arena + 116608) + item * 32 + 0, (float *)(s->arena + 118656) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 119, &clock);
    /* inception_blocks.5.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 116608), (const float *)(s->arena + 118656), (float *)(s->arena + 23808), (float *)(s->arena + 24064), (float *)(s->arena + 23936));
    }
    lap(s, thread, 120, &clock);
    /* inception_blocks.5.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 23808), (float *)(s->arena + 24064), (float *)(s->arena + 23936), (float *)(s->arena + 24192), (float *)(s->arena + 24320), s->parameters + 103856, s->parameters + 103888, s->buffers + 1248, s->buffers + 1280, s->counters + 26);
    }
    lap(s, thread, 121, &clock);
    /* inception_blocks.5.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24192), (float *)(s->arena + 24320), (vec *)(s->arena + 417837696) + block * 8448L, (const float *)(s->arena + 1388672), s->parameters + 117744, (vec *)(s->arena + 335917696) + block * 25344L + 4224, (float *)(s->arena + 120704) + item * 48 + 0, (float *)(s->arena + 123776) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 122, &clock);
    /* inception_blocks.5.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_48_v2((const float *)(s->arena + 120704), (const float *)(s->arena + 123776), (float *)(s->arena + 22720), (float *)(s->arena + 23488), (float *)(s->arena + 23104));
    }
    lap(s, thread, 123, &clock);
    /* inception_blocks.5.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (const float *)(s->arena + 1609856), s->parameters + 119424, (vec *)(s->arena + 426488448) + block * 4224L, (float *)(s->arena + 126848) + item * 16 + 0, (float *)(s->arena + 127872) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 124, &clock);
    /* inception_blocks.5.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 126848), (const float *)(s->arena + 127872), (float *)(s->arena + 24448), (float *)(s->arena + 24576), (float *)(s->arena + 24512));
    }
    lap(s, thread, 125, &clock);
    /* inception_blocks.5.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16_v2(mode, (float *)(s->arena + 24448), (float *)(s->arena + 24576), (float *)(s->arena + 24512), (float *)(s->arena + 24640), (float *)(s->arena + 24704), s->parameters + 119440, s->parameters + 119456, s->buffers + 1408, s->buffers + 1424, s->counters + 28);
    }
    lap(s, thread, 126, &clock);
    /* inception_blocks.5.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_16_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24640), (float *)(s->arena + 24704), (vec *)(s->arena + 426488448) + block * 4224L, (const float *)(s->arena + 1616000), s->parameters + 125872, (vec *)(s->arena + 335917696) + block * 25344L + 16896, (float *)(s->arena + 128896) + item * 16 + 0, (float *)(s->arena + 129920) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 127, &clock);
    /* inception_blocks.5.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 128896), (const float *)(s->arena + 129920), (float *)(s->arena + 22912), (float *)(s->arena + 23680), (float *)(s->arena + 23296));
    }
    lap(s, thread, 128, &clock);
    /* inception_blocks.5.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (vec *)(s->arena + 348893824) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 129, &clock);
    /* inception_blocks.5.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1_v4((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 348893824) + block * 25344L, (const float *)(s->arena + 1641600), s->parameters + 127456, (vec *)(s->arena + 335917696) + block * 25344L + 21120, (float *)(s->arena + 130944) + item * 16 + 0, (float *)(s->arena + 131968) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 130, &clock);
    /* inception_blocks.5.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 130944), (const float *)(s->arena + 131968), (float *)(s->arena + 22976), (float *)(s->arena + 23744), (float *)(s->arena + 23360));
    }
    lap(s, thread, 131, &clock);
    /* inception_blocks.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_96_v3(mode, (float *)(s->arena + 22656), (float *)(s->arena + 23424), (float *)(s->arena + 23040), (float *)(s->arena + 24768), (float *)(s->arena + 25152), s->parameters + 100720, s->parameters + 100736, s->buffers + 1216, s->buffers + 1232, s->counters + 25, s->parameters + 117792, s->parameters + 117840, s->buffers + 1312, s->buffers + 1360, s->counters + 27, s->parameters + 125888, s->parameters + 125904, s->buffers + 1440, s->buffers + 1456, s->counters + 29, s->parameters + 127472, s->parameters + 127488, s->buffers + 1472, s->buffers + 1488, s->counters + 30);
    }
    lap(s, thread, 132, &clock);
    /* inception_blocks.6.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_32_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (const float *)(s->arena + 1647744), s->parameters + 130576, (vec *)(s->arena + 56341120) + block * 33792L, (float *)(s->arena + 132992) + item * 32 + 0, (float *)(s->arena + 135040) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 133, &clock);
    /* inception_blocks.6.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 132992), (const float *)(s->arena + 135040), (float *)(s->arena + 25536), (float *)(s->arena + 26560), (float *)(s->arena + 26048));
    }
    lap(s, thread, 134, &clock);
    /* inception_blocks.6.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_32_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (const float *)(s->arena + 1660032), s->parameters + 133744, (vec *)(s->arena + 422163072) + block * 8448L, (float *)(s->arena + 137088) + item * 32 + 0, (float *)(s->arena + 139136) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 135, &clock);
    /* inception_blocks.6.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 137088), (const float *)(s->arena + 139136), (float *)(s->arena + 27072), (float *)(s->arena + 27328), (float *)(s->arena + 27200));
    }
    lap(s, thread, 136, &clock);
    /* inception_blocks.6.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 27072), (float *)(s->arena + 27328), (float *)(s->arena + 27200), (float *)(s->arena + 27456), (float *)(s->arena + 27584), s->parameters + 133776, s->parameters + 133808, s->buffers + 1568, s->buffers + 1600, s->counters + 32);
    }
    lap(s, thread, 137, &clock);
    /* inception_blocks.6.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_48_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 27456), (float *)(s->arena + 27584), (vec *)(s->arena + 422163072) + block * 8448L, (const float *)(s->arena + 1672320), s->parameters + 147664, (vec *)(s->arena + 56341120) + block * 33792L + 8448, (float *)(s->arena + 141184) + item * 48 + 0, (float *)(s->arena + 144256) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 138, &clock);
    /* inception_blocks.6.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_48_v2((const float *)(s->arena + 141184), (const float *)(s->arena + 144256), (float *)(s->arena + 25664), (float *)(s->arena + 26688), (float *)(s->arena + 26176));
    }
    lap(s, thread, 139, &clock);
    /* inception_blocks.6.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_16_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (const float *)(s->arena + 1893504), s->parameters + 149344, (vec *)(s->arena + 428651136) + block * 4224L, (float *)(s->arena + 147328) + item * 16 + 0, (float *)(s->arena + 148352) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 140, &clock);
    /* inception_blocks.6.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 147328), (const float *)(s->arena + 148352), (float *)(s->arena + 27712), (float *)(s->arena + 27840), (float *)(s->arena + 27776));
    }
    lap(s, thread, 141, &clock);
    /* inception_blocks.6.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16_v2(mode, (float *)(s->arena + 27712), (float *)(s->arena + 27840), (float *)(s->arena + 27776), (float *)(s->arena + 27904), (float *)(s->arena + 27968), s->parameters + 149360, s->parameters + 149376, s->buffers + 1728, s->buffers + 1744, s->counters + 34);
    }
    lap(s, thread, 142, &clock);
    /* inception_blocks.6.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_16_24_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 27904), (float *)(s->arena + 27968), (vec *)(s->arena + 428651136) + block * 4224L, (const float *)(s->arena + 1899648), s->parameters + 158992, (vec *)(s->arena + 56341120) + block * 33792L + 21120, (float *)(s->arena + 149376) + item * 24 + 0, (float *)(s->arena + 150912) + item * 24 + 0, row_begin, row_end);
    }
    lap(s, thread, 143, &clock);
    /* inception_blocks.6.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_24_v2((const float *)(s->arena + 149376), (const float *)(s->arena + 150912), (float *)(s->arena + 25856), (float *)(s->arena + 26880), (float *)(s->arena + 26368));
    }
    lap(s, thread, 144, &clock);
    /* inception_blocks.6.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool3x3_96_h16w16s1p1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (vec *)(s->arena + 361869952) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 145, &clock);
    /* inception_blocks.6.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_24_h16w16s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 361869952) + block * 25344L, (const float *)(s->arena + 1938048), s->parameters + 161368, (vec *)(s->arena + 56341120) + block * 33792L + 27456, (float *)(s->arena + 152448) + item * 24 + 0, (float *)(s->arena + 153984) + item * 24 + 0, row_begin, row_end);
    }
    lap(s, thread, 146, &clock);
    /* inception_blocks.6.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_24_v2((const float *)(s->arena + 152448), (const float *)(s->arena + 153984), (float *)(s->arena + 25952), (float *)(s->arena + 26976), (float *)(s->arena + 26464));
    }
    lap(s, thread, 147, &clock);
    /* inception_blocks.6 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_128(mode, (float *)(s->arena + 25536), (float *)(s->arena + 26560), (float *)(s->arena + 26048), (float *)(s->arena + 28032), (float *)(s->arena + 28544), s->parameters + 130608, s->parameters + 130640, s->buffers + 1504, s->buffers + 1536, s->counters + 31, s->parameters + 147712, s->parameters + 147760, s->buffers + 1632, s->buffers + 1680, s->counters + 33, s->parameters + 159016, s->parameters + 159040, s->buffers + 1760, s->buffers + 1784, s->counters + 35, s->parameters + 161392, s->parameters + 161416, s->buffers + 1808, s->buffers + 1832, s->counters + 36);
    }
    lap(s, thread, 148, &clock);
    /* inception_blocks.7 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h16w16s2p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 28032), (float *)(s->arena + 28544), (vec *)(s->arena + 56341120) + block * 33792L, (vec *)(s->arena + 73642624) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 149, &clock);
    /* inception_blocks.8.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_32_h8w8s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 73642624) + block * 8704L, (const float *)(s->arena + 1947264), s->parameters + 165536, (vec *)(s->arena + 78099072) + block * 8704L, (float *)(s->arena + 155520) + item * 32 + 0, (float *)(s->arena + 157568) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 150, &clock);
    /* inception_blocks.8.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 155520), (const float *)(s->arena + 157568), (float *)(s->arena + 29056), (float *)(s->arena + 30080), (float *)(s->arena + 29568));
    }
    lap(s, thread, 151, &clock);
    /* inception_blocks.8.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_48_h8w8s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 73642624) + block * 8704L, (const float *)(s->arena + 1963648), s->parameters + 171776, (vec *)(s->arena + 88781440) + block * 3264L, (float *)(s->arena + 159616) + item * 48 + 0, (float *)(s->arena + 162688) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 152, &clock);
    /* inception_blocks.8.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_48_v3((const float *)(s->arena + 159616), (const float *)(s->arena + 162688), (float *)(s->arena + 30592), (float *)(s->arena + 30976), (float *)(s->arena + 30784));
    }
    lap(s, thread, 153, &clock);
    /* inception_blocks.8.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_48(mode, (float *)(s->arena + 30592), (float *)(s->arena + 30976), (float *)(s->arena + 30784), (float *)(s->arena + 31168), (float *)(s->arena + 31360), s->parameters + 171824, s->parameters + 171872, s->buffers + 1920, s->buffers + 1968, s->counters + 38);
    }
    lap(s, thread, 154, &clock);
    /* inception_blocks.8.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_48_64_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31168), (float *)(s->arena + 31360), (vec *)(s->arena + 88781440) + block * 3264L, (const float *)(s->arena + 1988224), s->parameters + 199568, (vec *)(s->arena + 78099072) + block * 8704L + 2176, (float *)(s->arena + 165760) + item * 64 + 0, (float *)(s->arena + 169856) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 155, &clock);
    /* inception_blocks.8.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_64_v2((const float *)(s->arena + 165760), (const float *)(s->arena + 169856), (float *)(s->arena + 29184), (float *)(s->arena + 30208), (float *)(s->arena + 29696));
    }
    lap(s, thread, 156, &clock);
    /* inception_blocks.8.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 73642624) + block * 8704L, (const float *)(s->arena + 2430592), s->parameters + 201808, (vec *)(s->arena + 106082944) + block * 1088L, (float *)(s->arena + 173952) + item * 16 + 0, (float *)(s->arena + 174976) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 157, &clock);
    /* inception_blocks.8.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 173952), (const float *)(s->arena + 174976), (float *)(s->arena + 31552), (float *)(s->arena + 31680), (float *)(s->arena + 31616));
    }
    lap(s, thread, 158, &clock);
    /* inception_blocks.8.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16_v3(mode, (float *)(s->arena + 31552), (float *)(s->arena + 31680), (float *)(s->arena + 31616), (float *)(s->arena + 31744), (float *)(s->arena + 31808), s->parameters + 201824, s->parameters + 201840, s->buffers + 2144, s->buffers + 2160, s->counters + 40);
    }
    lap(s, thread, 159, &clock);
    /* inception_blocks.8.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_16_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31744), (float *)(s->arena + 31808), (vec *)(s->arena + 106082944) + block * 1088L, (const float *)(s->arena + 2438784), s->parameters + 208256, (vec *)(s->arena + 78099072) + block * 8704L + 6528, (float *)(s->arena + 176000) + item * 16 + 0, (float *)(s->arena + 177024) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 160, &clock);
    /* inception_blocks.8.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 176000), (const float *)(s->arena + 177024), (float *)(s->arena + 29440), (float *)(s->arena + 30464), (float *)(s->arena + 29952));
    }
    lap(s, thread, 161, &clock);
    /* inception_blocks.8.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h8w8s1p1((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 73642624) + block * 8704L, (vec *)(s->arena + 82555520) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 162, &clock);
    /* inception_blocks.8.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_16_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 82555520) + block * 8704L, (const float *)(s->arena + 2464384), s->parameters + 210352, (vec *)(s->arena + 78099072) + block * 8704L + 7616, (float *)(s->arena + 178048) + item * 16 + 0, (float *)(s->arena + 179072) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 163, &clock);
    /* inception_blocks.8.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 178048), (const float *)(s->arena + 179072), (float *)(s->arena + 29504), (float *)(s->arena + 30528), (float *)(s->arena + 30016));
    }
    lap(s, thread, 164, &clock);
    /* inception_blocks.8 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_128_v2(mode, (float *)(s->arena + 29056), (float *)(s->arena + 30080), (float *)(s->arena + 29568), (float *)(s->arena + 31872), (float *)(s->arena + 32384), s->parameters + 165568, s->parameters + 165600, s->buffers + 1856, s->buffers + 1888, s->counters + 37, s->parameters + 199632, s->parameters + 199696, s->buffers + 2016, s->buffers + 2080, s->counters + 39, s->parameters + 208272, s->parameters + 208288, s->buffers + 2176, s->buffers + 2192, s->counters + 41, s->parameters + 210368, s->parameters + 210384, s->buffers + 2208, s->buffers + 2224, s->counters + 42);
    }
    lap(s, thread, 165, &clock);
    /* inception_blocks.9.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_32_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (const float *)(s->arena + 2472576), s->parameters + 214496, (vec *)(s->arena + 268284544) + block * 8704L, (float *)(s->arena + 180096) + item * 32 + 0, (float *)(s->arena + 182144) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 166, &clock);
    /* inception_blocks.9.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 180096), (const float *)(s->arena + 182144), (float *)(s->arena + 32896), (float *)(s->arena + 33920), (float *)(s->arena + 33408));
    }
    lap(s, thread, 167, &clock);
    /* inception_blocks.9.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_48_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (const float *)(s->arena + 2488960), s->parameters + 220736, (vec *)(s->arena + 383758976) + block * 3264L, (float *)(s->arena + 184192) + item * 48 + 0, (float *)(s->arena + 187264) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 168, &clock);
    /* inception_blocks.9.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_48_v3((const float *)(s->arena + 184192), (const float *)(s->arena + 187264), (float *)(s->arena + 34432), (float *)(s->arena + 34816), (float *)(s->arena + 34624));
    }
    lap(s, thread, 169, &clock);
    /* inception_blocks.9.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_48(mode, (float *)(s->arena + 34432), (float *)(s->arena + 34816), (float *)(s->arena + 34624), (float *)(s->arena + 35008), (float *)(s->arena + 35200), s->parameters + 220784, s->parameters + 220832, s->buffers + 2304, s->buffers + 2352, s->counters + 44);
    }
    lap(s, thread, 170, &clock);
    /* inception_blocks.9.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_48_64_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 35008), (float *)(s->arena + 35200), (vec *)(s->arena + 383758976) + block * 3264L, (const float *)(s->arena + 2513536), s->parameters + 248528, (vec *)(s->arena + 268284544) + block * 8704L + 2176, (float *)(s->arena + 190336) + item * 64 + 0, (float *)(s->arena + 194432) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 171, &clock);
    /* inception_blocks.9.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_64_v2((const float *)(s->arena + 190336), (const float *)(s->arena + 194432), (float *)(s->arena + 33024), (float *)(s->arena + 34048), (float *)(s->arena + 33536));
    }
    lap(s, thread, 172, &clock);
    /* inception_blocks.9.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_16_h8w8s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (const float *)(s->arena + 2955904), s->parameters + 250768, (vec *)(s->arena + 87667328) + block * 1088L, (float *)(s->arena + 198528) + item * 16 + 0, (float *)(s->arena + 199552) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 173, &clock);
    /* inception_blocks.9.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 198528), (const float *)(s->arena + 199552), (float *)(s->arena + 35392), (float *)(s->arena + 35520), (float *)(s->arena + 35456));
    }
    lap(s, thread, 174, &clock);
    /* inception_blocks.9.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_16_v3(mode, (float *)(s->arena + 35392), (float *)(s->arena + 35520), (float *)(s->arena + 35456), (float *)(s->arena + 35584), (float *)(s->arena + 35648), s->parameters + 250784, s->parameters + 250800, s->buffers + 2528, s->buffers + 2544, s->counters + 46);
    }
    lap(s, thread, 175, &clock);
    /* inception_blocks.9.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_16_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 35584), (float *)(s->arena + 35648), (vec *)(s->arena + 87667328) + block * 1088L, (const float *)(s->arena + 2964096), s->parameters + 257216, (vec *)(s->arena + 268284544) + block * 8704L + 6528, (float *)(s->arena + 200576) + item * 16 + 0, (float *)(s->arena + 201600) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 176, &clock);
    /* inception_blocks.9.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 200576), (const float *)(s->arena + 201600), (float *)(s->arena + 33280), (float *)(s->arena + 34304), (float *)(s->arena + 33792));
    }
    lap(s, thread, 177, &clock);
    /* inception_blocks.9.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool3x3_128_h8w8s1p1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (vec *)(s->arena + 374846080) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 178, &clock);
    /* inception_blocks.9.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_16_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 374846080) + block * 8704L, (const float *)(s->arena + 2989696), s->parameters + 259312, (vec *)(s->arena + 268284544) + block * 8704L + 7616, (float *)(s->arena + 202624) + item * 16 + 0, (float *)(s->arena + 203648) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 179, &clock);
    /* inception_blocks.9.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 202624), (const float *)(s->arena + 203648), (float *)(s->arena + 33344), (float *)(s->arena + 34368), (float *)(s->arena + 33856));
    }
    lap(s, thread, 180, &clock);
    /* inception_blocks.9 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_128_v2(mode, (float *)(s->arena + 32896), (float *)(s->arena + 33920), (float *)(s->arena + 33408), (float *)(s->arena + 35712), (float *)(s->arena + 36224), s->parameters + 214528, s->parameters + 214560, s->buffers + 2240, s->buffers + 2272, s->counters + 43, s->parameters + 248592, s->parameters + 248656, s->buffers + 2400, s->buffers + 2464, s->counters + 45, s->parameters + 257232, s->parameters + 257248, s->buffers + 2560, s->buffers + 2576, s->counters + 47, s->parameters + 259328, s->parameters + 259344, s->buffers + 2592, s->buffers + 2608, s->counters + 48);
    }
    lap(s, thread, 181, &clock);
    /* output_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        avgpool8x8_128_h8w8s1((float *)(s->arena + 35712), (float *)(s->arena + 36224), (vec *)(s->arena + 268284544) + block * 8704L, (vec *)(s->arena + 87011968) + block * 128L);
    }
    lap(s, thread, 182, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        linear_128_10((vec *)(s->arena + 87011968) + block * 128L, (vec *)(s->scratch + thread * 970752L), s->parameters + 259360, s->parameters + 260640, (vec *)(s->arena + 87077504) + block * 10L);
    }
    lap(s, thread, 183, &clock);
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        cross_entropy_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->logits + (long)block * 80, s->losses + (long)block * 8, (vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 87077504) + block * 10L);
    }
    lap(s, thread, 184, &clock);
}

/* The gradients, in reverse order of the layers. */
static void backward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    (void)mode;
#pragma omp single
    memset(s->arena + 0, 0, 10496);
    /* inception_blocks.9.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_16((float *)(s->arena + 2997888), s->parameters + 257264, item);
    }
    lap(s, thread, 185, &clock);
    /* inception_blocks.9.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_16((float *)(s->arena + 3006080), s->parameters + 250816, item);
    }
    lap(s, thread, 186, &clock);
    /* inception_blocks.9.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_16((float *)(s->arena + 3031680), s->parameters + 248720, item);
    }
    lap(s, thread, 187, &clock);
    /* inception_blocks.9.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_48_64((float *)(s->arena + 3039872), s->parameters + 220880, item);
    }
    lap(s, thread, 188, &clock);
    /* inception_blocks.9.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_48((float *)(s->arena + 3482240), s->parameters + 214592, item);
    }
    lap(s, thread, 189, &clock);
    /* inception_blocks.9.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_32((float *)(s->arena + 3506816), s->parameters + 210400, item);
    }
    lap(s, thread, 190, &clock);
    /* inception_blocks.8.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_16((float *)(s->arena + 3523200), s->parameters + 208304, item);
    }
    lap(s, thread, 191, &clock);
    /* inception_blocks.8.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_16((float *)(s->arena + 3531392), s->parameters + 201856, item);
    }
    lap(s, thread, 192, &clock);
    /* inception_blocks.8.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_16((float *)(s->arena + 3556992), s->parameters + 199760, item);
    }
    lap(s, thread, 193, &clock);
    /* inception_blocks.8.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_48_64((float *)(s->arena + 3565184), s->parameters + 171920, item);
    }
    lap(s, thread, 194, &clock);
    /* inception_blocks.8.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_48((float *)(s->arena + 4007552), s->parameters + 165632, item);
    }
    lap(s, thread, 195, &clock);
    /* inception_blocks.8.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_32((float *)(s->arena + 4032128), s->parameters + 161440, item);
    }
    lap(s, thread, 196, &clock);
    /* inception_blocks.6.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_24((float *)(s->arena + 4048512), s->parameters + 159064, item);
    }
    lap(s, thread, 197, &clock);
    /* inception_blocks.6.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_24((float *)(s->arena + 4057728), s->parameters + 149392, item);
    }
    lap(s, thread, 198, &clock);
    /* inception_blocks.6.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4096128), s->parameters + 147808, item);
    }
    lap(s, thread, 199, &clock);
    /* inception_blocks.6.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_48((float *)(s->arena + 4102272), s->parameters + 133840, item);
    }
    lap(s, thread, 200, &clock);
    /* inception_blocks.6.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 4323456), s->parameters + 130672, item);
    }
    lap(s, thread, 201, &clock);
    /* inception_blocks.6.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 4335744), s->parameters + 127504, item);
    }
    lap(s, thread, 202, &clock);
    /* inception_blocks.5.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4348032), s->parameters + 125920, item);
    }
    lap(s, thread, 203, &clock);
    /* inception_blocks.5.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_16((float *)(s->arena + 4354176), s->parameters + 119472, item);
    }
    lap(s, thread, 204, &clock);
    /* inception_blocks.5.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4379776), s->parameters + 117888, item);
    }
    lap(s, thread, 205, &clock);
    /* inception_blocks.5.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_48((float *)(s->arena + 4385920), s->parameters + 103920, item);
    }
    lap(s, thread, 206, &clock);
    /* inception_blocks.5.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 4607104), s->parameters + 100752, item);
    }
    lap(s, thread, 207, &clock);
    /* inception_blocks.5.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4619392), s->parameters + 99168, item);
    }
    lap(s, thread, 208, &clock);
    /* inception_blocks.4.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4625536), s->parameters + 97584, item);
    }
    lap(s, thread, 209, &clock);
    /* inception_blocks.4.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_16((float *)(s->arena + 4631680), s->parameters + 91136, item);
    }
    lap(s, thread, 210, &clock);
    /* inception_blocks.4.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4657280), s->parameters + 89552, item);
    }
    lap(s, thread, 211, &clock);
    /* inception_blocks.4.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_48((float *)(s->arena + 4663424), s->parameters + 75584, item);
    }
    lap(s, thread, 212, &clock);
    /* inception_blocks.4.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 4884608), s->parameters + 72416, item);
    }
    lap(s, thread, 213, &clock);
    /* inception_blocks.4.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4896896), s->parameters + 70832, item);
    }
    lap(s, thread, 214, &clock);
    /* inception_blocks.3.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_12((float *)(s->arena + 4903040), s->parameters + 69644, item);
    }
    lap(s, thread, 215, &clock);
    /* inception_blocks.3.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_12((float *)(s->arena + 4907648), s->parameters + 64808, item);
    }
    lap(s, thread, 216, &clock);
    /* inception_blocks.3.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_16((float *)(s->arena + 4926848), s->parameters + 63224, item);
    }
    lap(s, thread, 217, &clock);
    /* inception_blocks.3.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_48((float *)(s->arena + 4932992), s->parameters + 49256, item);
    }
    lap(s, thread, 218, &clock);
    /* inception_blocks.3.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 5154176), s->parameters + 46088, item);
    }
    lap(s, thread, 219, &clock);
    /* inception_blocks.3.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_24((float *)(s->arena + 5166464), s->parameters + 43712, item);
    }
    lap(s, thread, 220, &clock);
    /* inception_blocks.1.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_12((float *)(s->arena + 5175680), s->parameters + 42908, item);
    }
    lap(s, thread, 221, &clock);
    /* inception_blocks.1.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_12((float *)(s->arena + 5178752), s->parameters + 38072, item);
    }
    lap(s, thread, 222, &clock);
    /* inception_blocks.1.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_16((float *)(s->arena + 5197952), s->parameters + 37000, item);
    }
    lap(s, thread, 223, &clock);
    /* inception_blocks.1.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_48((float *)(s->arena + 5202048), s->parameters + 23032, item);
    }
    lap(s, thread, 224, &clock);
    /* inception_blocks.1.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_32((float *)(s->arena + 5423232), s->parameters + 20888, item);
    }
    lap(s, thread, 225, &clock);
    /* inception_blocks.1.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_24((float *)(s->arena + 5431424), s->parameters + 19280, item);
    }
    lap(s, thread, 226, &clock);
    /* inception_blocks.0.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_8((float *)(s->arena + 5437568), s->parameters + 18744, item);
    }
    lap(s, thread, 227, &clock);
    /* inception_blocks.0.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_data_grad_5x5_16_8((float *)(s->arena + 5439616), s->parameters + 15520, item);
    }
    lap(s, thread, 228, &clock);
    /* inception_blocks.0.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_16((float *)(s->arena + 5452416), s->parameters + 14448, item);
    }
    lap(s, thread, 229, &clock);
    /* inception_blocks.0.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_32((float *)(s->arena + 5456512), s->parameters + 5136, item);
    }
    lap(s, thread, 230, &clock);
    /* inception_blocks.0.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_32((float *)(s->arena + 5603968), s->parameters + 2992, item);
    }
    lap(s, thread, 231, &clock);
    /* inception_blocks.0.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_16((float *)(s->arena + 5612160), s->parameters + 1920, item);
    }
    lap(s, thread, 232, &clock);
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        cross_entropy_grad_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->examples - block * 8, 1.0f / (float)s->examples, (vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 87077504) + block * 10L, (vec *)(s->arena + 87082624) + block * 10L);
    }
    lap(s, thread, 233, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        const int block = item;
        linear_weight_grad_128_10((vec *)(s->arena + 87011968) + block * 128L, (vec *)(s->arena + 87082624) + block * 10L, s->gradients + 259360, s->gradients + 260640);
    }
    lap(s, thread, 234, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        linear_data_grad_128_10((vec *)(s->arena + 87082624) + block * 10L, (vec *)(s->scratch + thread * 970752L), s->parameters + 259360, (vec *)(s->arena + 87011968) + block * 128L);
    }
    lap(s, thread, 235, &clock);
    /* output_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        avgpool_grad8x8_128_h8w8s1((float *)(s->arena + 35712), (float *)(s->arena + 36224), (float *)(s->arena + 32896), (vec *)(s->arena + 87011968) + block * 128L, (vec *)(s->arena + 268284544) + block * 8704L, (vec *)(s->arena + 379302528) + block * 8704L, (float *)(s->arena + 204672) + item * 128 + 0, (float *)(s->arena + 212864) + item * 128 + 0, row_begin, row_end);
    }
    lap(s, thread, 236, &clock);
    /* inception_blocks.9 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_128((const float *)(s->arena + 204672), (const float *)(s->arena + 212864), (float *)(s->arena + 33408), s->gradients + 214528, s->gradients + 214560, s->gradients + 248592, s->gradients + 248656, s->gradients + 257232, s->gradients + 257248, s->gradients + 259328, s->gradients + 259344, (float *)(s->arena + 35712), (float *)(s->arena + 32896), (float *)(s->arena + 0), (float *)(s->arena + 512));
    }
    lap(s, thread, 237, &clock);
    /* inception_blocks.9.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 87011968) + item * 2560L, (float *)(s->arena + 448), (float *)(s->arena + 960), (vec *)(s->arena + 268284544) + block * 8704L + 7616, (vec *)(s->arena + 379302528) + block * 8704L + 7616, (vec *)(s->arena + 374846080) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 238, &clock);
    /* inception_blocks.9.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_128_16(item, (const float *)(s->arena + 87011968), s->gradients + 257264, s->gradients + 259312);
    }
    lap(s, thread, 239, &clock);
    /* inception_blocks.9.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_16_128_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 448), (float *)(s->arena + 960), (vec *)(s->arena + 268284544) + block * 8704L + 7616, (vec *)(s->arena + 379302528) + block * 8704L + 7616, (const float *)(s->arena + 2997888), (vec *)(s->arena + 374846080) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 240, &clock);
    /* inception_blocks.9.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool_grad3x3_128_h8w8s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (vec *)(s->arena + 374846080) + block * 8704L, (vec *)(s->arena + 404730496) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 241, &clock);
    /* inception_blocks.9.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_weight_grad_16_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 87011968) + item * 10240L, (float *)(s->arena + 35584), (float *)(s->arena + 35648), (vec *)(s->arena + 87667328) + block * 1088L, (float *)(s->arena + 384), (float *)(s->arena + 896), (vec *)(s->arena + 268284544) + block * 8704L + 6528, (vec *)(s->arena + 379302528) + block * 8704L + 6528, row_begin, row_end);
    }
    lap(s, thread, 242, &clock);
    /* inception_blocks.9.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv5x5_combine_weight_grad_16_16(item, (const float *)(s->arena + 87011968), s->gradients + 250816, s->gradients + 257216);
    }
    lap(s, thread, 243, &clock);
    /* inception_blocks.9.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_data_grad_16_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 384), (float *)(s->arena + 896), (vec *)(s->arena + 268284544) + block * 8704L + 6528, (vec *)(s->arena + 379302528) + block * 8704L + 6528, (vec *)(s->arena + 87667328) + block * 1088L, (const float *)(s->arena + 3006080), (float *)(s->arena + 35584), (float *)(s->arena + 35648), (float *)(s->arena + 35392), (vec *)(s->arena + 88224384) + block * 1088L, (float *)(s->arena + 221056) + item * 16 + 0, (float *)(s->arena + 222080) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 244, &clock);
    /* inception_blocks.9.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 221056), (const float *)(s->arena + 222080), (float *)(s->arena + 35456), s->gradients + 250784, s->gradients + 250800, (float *)(s->arena + 35584), (float *)(s->arena + 35392), (float *)(s->arena + 1024), (float *)(s->arena + 1088));
    }
    lap(s, thread, 245, &clock);
    /* inception_blocks.9.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_16_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 87011968) + item * 2560L, (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (float *)(s->arena + 1024), (float *)(s->arena + 1088), (vec *)(s->arena + 87667328) + block * 1088L, (vec *)(s->arena + 88224384) + block * 1088L, row_begin, row_end);
    }
    lap(s, thread, 246, &clock);
    /* inception_blocks.9.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_128_16(item, (const float *)(s->arena + 87011968), s->gradients + 248720, s->gradients + 250768);
    }
    lap(s, thread, 247, &clock);
    /* inception_blocks.9.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_16_128_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 1024), (float *)(s->arena + 1088), (vec *)(s->arena + 87667328) + block * 1088L, (vec *)(s->arena + 88224384) + block * 1088L, (vec *)(s->arena + 404730496) + block * 8704L, (const float *)(s->arena + 3031680), (vec *)(s->arena + 404730496) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 248, &clock);
    /* inception_blocks.9.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_48_64_h8w8((float *)(s->arena + 87011968) + item * 27648L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 35008), (float *)(s->arena + 35200), (vec *)(s->arena + 383758976) + block * 3264L, (float *)(s->arena + 128), (float *)(s->arena + 640), (vec *)(s->arena + 268284544) + block * 8704L + 2176, (vec *)(s->arena + 379302528) + block * 8704L + 2176, row_begin, row_end);
    }
    lap(s, thread, 249, &clock);
    /* inception_blocks.9.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_48_64(item, (const float *)(s->arena + 87011968), s->gradients + 220880, s->gradients + 248528);
    }
    lap(s, thread, 250, &clock);
    /* inception_blocks.9.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_48_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 128), (float *)(s->arena + 640), (vec *)(s->arena + 268284544) + block * 8704L + 2176, (vec *)(s->arena + 379302528) + block * 8704L + 2176, (vec *)(s->arena + 383758976) + block * 3264L, (const float *)(s->arena + 3039872), (float *)(s->arena + 35008), (float *)(s->arena + 35200), (float *)(s->arena + 34432), (vec *)(s->arena + 374846080) + block * 3264L, (float *)(s->arena + 223104) + item * 48 + 0, (float *)(s->arena + 226176) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 251, &clock);
    /* inception_blocks.9.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_48((const float *)(s->arena + 223104), (const float *)(s->arena + 226176), (float *)(s->arena + 34624), s->gradients + 220784, s->gradients + 220832, (float *)(s->arena + 35008), (float *)(s->arena + 34432), (float *)(s->arena + 1152), (float *)(s->arena + 1344));
    }
    lap(s, thread, 252, &clock);
    /* inception_blocks.9.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_48_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 87011968) + item * 8192L, (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (float *)(s->arena + 1152), (float *)(s->arena + 1344), (vec *)(s->arena + 383758976) + block * 3264L, (vec *)(s->arena + 374846080) + block * 3264L, row_begin, row_end);
    }
    lap(s, thread, 253, &clock);
    /* inception_blocks.9.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 6; item++) {
        conv1x1_combine_weight_grad_128_48(item, (const float *)(s->arena + 87011968), s->gradients + 214592, s->gradients + 220736);
    }
    lap(s, thread, 254, &clock);
    /* inception_blocks.9.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_48_128_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 1152), (float *)(s->arena + 1344), (vec *)(s->arena + 383758976) + block * 3264L, (vec *)(s->arena + 374846080) + block * 3264L, (vec *)(s->arena + 404730496) + block * 8704L, (const float *)(s->arena + 3482240), (vec *)(s->arena + 404730496) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 255, &clock);
    /* inception_blocks.9.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_32_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 87011968) + item * 5440L, (float *)(s->arena + 31872), (float *)(s->arena + 32384), (vec *)(s->arena + 78099072) + block * 8704L, (float *)(s->arena + 0), (float *)(s->arena + 512), (vec *)(s->arena + 268284544) + block * 8704L, (vec *)(s->arena + 379302528) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 256, &clock);
    /* inception_blocks.9.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_128_32(item, (const float *)(s->arena + 87011968), s->gradients + 210400, s->gradients + 214496);
    }
    lap(s, thread, 257, &clock);
    /* inception_blocks.9.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_128_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 0), (float *)(s->arena + 512), (vec *)(s->arena + 268284544) + block * 8704L, (vec *)(s->arena + 379302528) + block * 8704L, (vec *)(s->arena + 404730496) + block * 8704L, (vec *)(s->arena + 78099072) + block * 8704L, (const float *)(s->arena + 3506816), (float *)(s->arena + 31872), (float *)(s->arena + 32384), (float *)(s->arena + 29056), (vec *)(s->arena + 404730496) + block * 8704L, (float *)(s->arena + 229248) + item * 128 + 0, (float *)(s->arena + 237440) + item * 128 + 0, row_begin, row_end);
    }
    lap(s, thread, 258, &clock);
    /* inception_blocks.8 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_128((const float *)(s->arena + 229248), (const float *)(s->arena + 237440), (float *)(s->arena + 29568), s->gradients + 165568, s->gradients + 165600, s->gradients + 199632, s->gradients + 199696, s->gradients + 208272, s->gradients + 208288, s->gradients + 210368, s->gradients + 210384, (float *)(s->arena + 31872), (float *)(s->arena + 29056), (float *)(s->arena + 1536), (float *)(s->arena + 2048));
    }
    lap(s, thread, 259, &clock);
    /* inception_blocks.8.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 87011968) + item * 2560L, (float *)(s->arena + 1984), (float *)(s->arena + 2496), (vec *)(s->arena + 78099072) + block * 8704L + 7616, (vec *)(s->arena + 404730496) + block * 8704L + 7616, (vec *)(s->arena + 82555520) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 260, &clock);
    /* inception_blocks.8.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_128_16(item, (const float *)(s->arena + 87011968), s->gradients + 208304, s->gradients + 210352);
    }
    lap(s, thread, 261, &clock);
    /* inception_blocks.8.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_16_128_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 1984), (float *)(s->arena + 2496), (vec *)(s->arena + 78099072) + block * 8704L + 7616, (vec *)(s->arena + 404730496) + block * 8704L + 7616, (const float *)(s->arena + 3523200), (vec *)(s->arena + 82555520) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 262, &clock);
    /* inception_blocks.8.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        maxpool_grad3x3_128_h8w8s1p1_v2((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 73642624) + block * 8704L, (vec *)(s->arena + 82555520) + block * 8704L, (vec *)(s->arena + 268284544) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 263, &clock);
    /* inception_blocks.8.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_weight_grad_16_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 82555520) + item * 10240L, (float *)(s->arena + 31744), (float *)(s->arena + 31808), (vec *)(s->arena + 106082944) + block * 1088L, (float *)(s->arena + 1920), (float *)(s->arena + 2432), (vec *)(s->arena + 78099072) + block * 8704L + 6528, (vec *)(s->arena + 404730496) + block * 8704L + 6528, row_begin, row_end);
    }
    lap(s, thread, 264, &clock);
    /* inception_blocks.8.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv5x5_combine_weight_grad_16_16(item, (const float *)(s->arena + 82555520), s->gradients + 201856, s->gradients + 208256);
    }
    lap(s, thread, 265, &clock);
    /* inception_blocks.8.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv5x5_data_grad_16_16_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 1920), (float *)(s->arena + 2432), (vec *)(s->arena + 78099072) + block * 8704L + 6528, (vec *)(s->arena + 404730496) + block * 8704L + 6528, (vec *)(s->arena + 106082944) + block * 1088L, (const float *)(s->arena + 3531392), (float *)(s->arena + 31744), (float *)(s->arena + 31808), (float *)(s->arena + 31552), (vec *)(s->arena + 83210880) + block * 1088L, (float *)(s->arena + 245632) + item * 16 + 0, (float *)(s->arena + 246656) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 266, &clock);
    /* inception_blocks.8.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16((const float *)(s->arena + 245632), (const float *)(s->arena + 246656), (float *)(s->arena + 31616), s->gradients + 201824, s->gradients + 201840, (float *)(s->arena + 31744), (float *)(s->arena + 31552), (float *)(s->arena + 2560), (float *)(s->arena + 2624));
    }
    lap(s, thread, 267, &clock);
    /* inception_blocks.8.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_16_h8w8s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 82555520) + item * 2560L, (float *)(s->arena + 2560), (float *)(s->arena + 2624), (vec *)(s->arena + 106082944) + block * 1088L, (vec *)(s->arena + 83210880) + block * 1088L, (vec *)(s->arena + 73642624) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 268, &clock);
    /* inception_blocks.8.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_128_16(item, (const float *)(s->arena + 82555520), s->gradients + 199760, s->gradients + 201808);
    }
    lap(s, thread, 269, &clock);
    /* inception_blocks.8.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_16_128_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 2560), (float *)(s->arena + 2624), (vec *)(s->arena + 106082944) + block * 1088L, (vec *)(s->arena + 83210880) + block * 1088L, (vec *)(s->arena + 268284544) + block * 8704L, (const float *)(s->arena + 3556992), (vec *)(s->arena + 268284544) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 270, &clock);
    /* inception_blocks.8.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_48_64_h8w8((float *)(s->arena + 82555520) + item * 27648L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 31168), (float *)(s->arena + 31360), (vec *)(s->arena + 88781440) + block * 3264L, (float *)(s->arena + 1664), (float *)(s->arena + 2176), (vec *)(s->arena + 78099072) + block * 8704L + 2176, (vec *)(s->arena + 404730496) + block * 8704L + 2176, row_begin, row_end);
    }
    lap(s, thread, 271, &clock);
    /* inception_blocks.8.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_48_64(item, (const float *)(s->arena + 82555520), s->gradients + 171920, s->gradients + 199568);
    }
    lap(s, thread, 272, &clock);
    /* inception_blocks.8.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_64_48_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 1664), (float *)(s->arena + 2176), (vec *)(s->arena + 78099072) + block * 8704L + 2176, (vec *)(s->arena + 404730496) + block * 8704L + 2176, (vec *)(s->arena + 88781440) + block * 3264L, (const float *)(s->arena + 3565184), (float *)(s->arena + 31168), (float *)(s->arena + 31360), (float *)(s->arena + 30592), (vec *)(s->arena + 84324992) + block * 3264L, (float *)(s->arena + 247680) + item * 48 + 0, (float *)(s->arena + 250752) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 273, &clock);
    /* inception_blocks.8.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_48((const float *)(s->arena + 247680), (const float *)(s->arena + 250752), (float *)(s->arena + 30784), s->gradients + 171824, s->gradients + 171872, (float *)(s->arena + 31168), (float *)(s->arena + 30592), (float *)(s->arena + 2688), (float *)(s->arena + 2880));
    }
    lap(s, thread, 274, &clock);
    /* inception_blocks.8.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_48_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 82555520) + item * 8192L, (float *)(s->arena + 2688), (float *)(s->arena + 2880), (vec *)(s->arena + 88781440) + block * 3264L, (vec *)(s->arena + 84324992) + block * 3264L, (vec *)(s->arena + 73642624) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 275, &clock);
    /* inception_blocks.8.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 6; item++) {
        conv1x1_combine_weight_grad_128_48(item, (const float *)(s->arena + 82555520), s->gradients + 165632, s->gradients + 171776);
    }
    lap(s, thread, 276, &clock);
    /* inception_blocks.8.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_48_128_h8w8s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 2688), (float *)(s->arena + 2880), (vec *)(s->arena + 88781440) + block * 3264L, (vec *)(s->arena + 84324992) + block * 3264L, (vec *)(s->arena + 268284544) + block * 8704L, (const float *)(s->arena + 4007552), (vec *)(s->arena + 268284544) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 277, &clock);
    /* inception_blocks.8.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_32_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 82555520) + item * 5440L, (float *)(s->arena + 1536), (float *)(s->arena + 2048), (vec *)(s->arena + 78099072) + block * 8704L, (vec *)(s->arena + 404730496) + block * 8704L, (vec *)(s->arena + 73642624) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 278, &clock);
    /* inception_blocks.8.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_128_32(item, (const float *)(s->arena + 82555520), s->gradients + 161440, s->gradients + 165536);
    }
    lap(s, thread, 279, &clock);
    /* inception_blocks.8.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_128_h8w8s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 1536), (float *)(s->arena + 2048), (vec *)(s->arena + 78099072) + block * 8704L, (vec *)(s->arena + 404730496) + block * 8704L, (vec *)(s->arena + 268284544) + block * 8704L, (const float *)(s->arena + 4032128), (vec *)(s->arena + 268284544) + block * 8704L, row_begin, row_end);
    }
    lap(s, thread, 280, &clock);
    /* inception_blocks.7 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_128_h16w16s2p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 28032), (float *)(s->arena + 28544), (float *)(s->arena + 25536), (vec *)(s->arena + 56341120) + block * 33792L, (vec *)(s->arena + 268284544) + block * 8704L, (vec *)(s->arena + 73642624) + block * 33792L, (float *)(s->arena + 253824) + item * 128 + 0, (float *)(s->arena + 262016) + item * 128 + 0, row_begin, row_end);
    }
    lap(s, thread, 281, &clock);
    /* inception_blocks.6 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_128_v2((const float *)(s->arena + 253824), (const float *)(s->arena + 262016), (float *)(s->arena + 26048), s->gradients + 130608, s->gradients + 130640, s->gradients + 147712, s->gradients + 147760, s->gradients + 159016, s->gradients + 159040, s->gradients + 161392, s->gradients + 161416, (float *)(s->arena + 28032), (float *)(s->arena + 25536), (float *)(s->arena + 3072), (float *)(s->arena + 3584));
    }
    lap(s, thread, 282, &clock);
    /* inception_blocks.6.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_24_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 106082944) + item * 3072L, (float *)(s->arena + 3488), (float *)(s->arena + 4000), (vec *)(s->arena + 56341120) + block * 33792L + 27456, (vec *)(s->arena + 73642624) + block * 33792L + 27456, (vec *)(s->arena + 361869952) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 283, &clock);
    /* inception_blocks.6.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        conv1x1_combine_weight_grad_96_24(item, (const float *)(s->arena + 106082944), s->gradients + 159064, s->gradients + 161368);
    }
    lap(s, thread, 284, &clock);
    /* inception_blocks.6.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_24_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 3488), (float *)(s->arena + 4000), (vec *)(s->arena + 56341120) + block * 33792L + 27456, (vec *)(s->arena + 73642624) + block * 33792L + 27456, (const float *)(s->arena + 4048512), (vec *)(s->arena + 361869952) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 285, &clock);
    /* inception_blocks.6.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (vec *)(s->arena + 361869952) + block * 25344L, (vec *)(s->arena + 374846080) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 286, &clock);
    /* inception_blocks.6.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_16_24_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 106082944) + item * 15360L, (float *)(s->arena + 27904), (float *)(s->arena + 27968), (vec *)(s->arena + 428651136) + block * 4224L, (float *)(s->arena + 3392), (float *)(s->arena + 3904), (vec *)(s->arena + 56341120) + block * 33792L + 21120, (vec *)(s->arena + 73642624) + block * 33792L + 21120, row_begin, row_end);
    }
    lap(s, thread, 287, &clock);
    /* inception_blocks.6.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        conv5x5_combine_weight_grad_16_24(item, (const float *)(s->arena + 106082944), s->gradients + 149392, s->gradients + 158992);
    }
    lap(s, thread, 288, &clock);
    /* inception_blocks.6.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_data_grad_24_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 3392), (float *)(s->arena + 3904), (vec *)(s->arena + 56341120) + block * 33792L + 21120, (vec *)(s->arena + 73642624) + block * 33792L + 21120, (vec *)(s->arena + 428651136) + block * 4224L, (const float *)(s->arena + 4057728), (float *)(s->arena + 27904), (float *)(s->arena + 27968), (float *)(s->arena + 27712), (vec *)(s->arena + 268284544) + block * 4224L, (float *)(s->arena + 270208) + item * 16 + 0, (float *)(s->arena + 271232) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 289, &clock);
    /* inception_blocks.6.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16_v2((const float *)(s->arena + 270208), (const float *)(s->arena + 271232), (float *)(s->arena + 27776), s->gradients + 149360, s->gradients + 149376, (float *)(s->arena + 27904), (float *)(s->arena + 27712), (float *)(s->arena + 4096), (float *)(s->arena + 4160));
    }
    lap(s, thread, 290, &clock);
    /* inception_blocks.6.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 106082944) + item * 2048L, (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (float *)(s->arena + 4096), (float *)(s->arena + 4160), (vec *)(s->arena + 428651136) + block * 4224L, (vec *)(s->arena + 268284544) + block * 4224L, row_begin, row_end);
    }
    lap(s, thread, 291, &clock);
    /* inception_blocks.6.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 106082944), s->gradients + 147808, s->gradients + 149344);
    }
    lap(s, thread, 292, &clock);
    /* inception_blocks.6.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 4096), (float *)(s->arena + 4160), (vec *)(s->arena + 428651136) + block * 4224L, (vec *)(s->arena + 268284544) + block * 4224L, (vec *)(s->arena + 374846080) + block * 25344L, (const float *)(s->arena + 4096128), (vec *)(s->arena + 374846080) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 293, &clock);
    /* inception_blocks.6.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16((float *)(s->arena + 106082944) + item * 13824L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 27456), (float *)(s->arena + 27584), (vec *)(s->arena + 422163072) + block * 8448L, (float *)(s->arena + 3200), (float *)(s->arena + 3712), (vec *)(s->arena + 56341120) + block * 33792L + 8448, (vec *)(s->arena + 73642624) + block * 33792L + 8448, row_begin, row_end);
    }
    lap(s, thread, 294, &clock);
    /* inception_blocks.6.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 6; item++) {
        conv3x3_combine_weight_grad_32_48(item, (const float *)(s->arena + 106082944), s->gradients + 133840, s->gradients + 147664);
    }
    lap(s, thread, 295, &clock);
    /* inception_blocks.6.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 3200), (float *)(s->arena + 3712), (vec *)(s->arena + 56341120) + block * 33792L + 8448, (vec *)(s->arena + 73642624) + block * 33792L + 8448, (vec *)(s->arena + 422163072) + block * 8448L, (const float *)(s->arena + 4102272), (float *)(s->arena + 27456), (float *)(s->arena + 27584), (float *)(s->arena + 27072), (vec *)(s->arena + 268284544) + block * 8448L, (float *)(s->arena + 272256) + item * 32 + 0, (float *)(s->arena + 274304) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 296, &clock);
    /* inception_blocks.6.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 272256), (const float *)(s->arena + 274304), (float *)(s->arena + 27200), s->gradients + 133776, s->gradients + 133808, (float *)(s->arena + 27456), (float *)(s->arena + 27072), (float *)(s->arena + 4224), (float *)(s->arena + 4352));
    }
    lap(s, thread, 297, &clock);
    /* inception_blocks.6.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_32_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 106082944) + item * 4096L, (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (float *)(s->arena + 4224), (float *)(s->arena + 4352), (vec *)(s->arena + 422163072) + block * 8448L, (vec *)(s->arena + 268284544) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 298, &clock);
    /* inception_blocks.6.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 106082944), s->gradients + 130672, s->gradients + 133744);
    }
    lap(s, thread, 299, &clock);
    /* inception_blocks.6.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 4224), (float *)(s->arena + 4352), (vec *)(s->arena + 422163072) + block * 8448L, (vec *)(s->arena + 268284544) + block * 8448L, (vec *)(s->arena + 374846080) + block * 25344L, (const float *)(s->arena + 4323456), (vec *)(s->arena + 374846080) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 300, &clock);
    /* inception_blocks.6.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_32_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 106082944) + item * 4096L, (float *)(s->arena + 24768), (float *)(s->arena + 25152), (vec *)(s->arena + 335917696) + block * 25344L, (float *)(s->arena + 3072), (float *)(s->arena + 3584), (vec *)(s->arena + 56341120) + block * 33792L, (vec *)(s->arena + 73642624) + block * 33792L, row_begin, row_end);
    }
    lap(s, thread, 301, &clock);
    /* inception_blocks.6.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 106082944), s->gradients + 127504, s->gradients + 130576);
    }
    lap(s, thread, 302, &clock);
    /* inception_blocks.6.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_96_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 3072), (float *)(s->arena + 3584), (vec *)(s->arena + 56341120) + block * 33792L, (vec *)(s->arena + 73642624) + block * 33792L, (vec *)(s->arena + 374846080) + block * 25344L, (vec *)(s->arena + 335917696) + block * 25344L, (const float *)(s->arena + 4335744), (float *)(s->arena + 24768), (float *)(s->arena + 25152), (float *)(s->arena + 22656), (vec *)(s->arena + 374846080) + block * 25344L, (float *)(s->arena + 276352) + item * 96 + 0, (float *)(s->arena + 282496) + item * 96 + 0, row_begin, row_end);
    }
    lap(s, thread, 303, &clock);
    /* inception_blocks.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_96((const float *)(s->arena + 276352), (const float *)(s->arena + 282496), (float *)(s->arena + 23040), s->gradients + 100720, s->gradients + 100736, s->gradients + 117792, s->gradients + 117840, s->gradients + 125888, s->gradients + 125904, s->gradients + 127472, s->gradients + 127488, (float *)(s->arena + 24768), (float *)(s->arena + 22656), (float *)(s->arena + 4480), (float *)(s->arena + 4864));
    }
    lap(s, thread, 304, &clock);
    /* inception_blocks.5.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 69317248) + item * 2048L, (float *)(s->arena + 4800), (float *)(s->arena + 5184), (vec *)(s->arena + 335917696) + block * 25344L + 21120, (vec *)(s->arena + 374846080) + block * 25344L + 21120, (vec *)(s->arena + 348893824) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 305, &clock);
    /* inception_blocks.5.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 69317248), s->gradients + 125920, s->gradients + 127456);
    }
    lap(s, thread, 306, &clock);
    /* inception_blocks.5.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 4800), (float *)(s->arena + 5184), (vec *)(s->arena + 335917696) + block * 25344L + 21120, (vec *)(s->arena + 374846080) + block * 25344L + 21120, (const float *)(s->arena + 4348032), (vec *)(s->arena + 56341120) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 307, &clock);
    /* inception_blocks.5.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (vec *)(s->arena + 56341120) + block * 25344L, (vec *)(s->arena + 69317248) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 308, &clock);
    /* inception_blocks.5.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_16_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 58503808) + item * 10240L, (float *)(s->arena + 24640), (float *)(s->arena + 24704), (vec *)(s->arena + 426488448) + block * 4224L, (float *)(s->arena + 4736), (float *)(s->arena + 5120), (vec *)(s->arena + 335917696) + block * 25344L + 16896, (vec *)(s->arena + 374846080) + block * 25344L + 16896, row_begin, row_end);
    }
    lap(s, thread, 309, &clock);
    /* inception_blocks.5.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv5x5_combine_weight_grad_16_16(item, (const float *)(s->arena + 58503808), s->gradients + 119472, s->gradients + 125872);
    }
    lap(s, thread, 310, &clock);
    /* inception_blocks.5.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_data_grad_16_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 4736), (float *)(s->arena + 5120), (vec *)(s->arena + 335917696) + block * 25344L + 16896, (vec *)(s->arena + 374846080) + block * 25344L + 16896, (vec *)(s->arena + 426488448) + block * 4224L, (const float *)(s->arena + 4354176), (float *)(s->arena + 24640), (float *)(s->arena + 24704), (float *)(s->arena + 24448), (vec *)(s->arena + 56341120) + block * 4224L, (float *)(s->arena + 288640) + item * 16 + 0, (float *)(s->arena + 289664) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 311, &clock);
    /* inception_blocks.5.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16_v2((const float *)(s->arena + 288640), (const float *)(s->arena + 289664), (float *)(s->arena + 24512), s->gradients + 119440, s->gradients + 119456, (float *)(s->arena + 24640), (float *)(s->arena + 24448), (float *)(s->arena + 5248), (float *)(s->arena + 5312));
    }
    lap(s, thread, 312, &clock);
    /* inception_blocks.5.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 58503808) + item * 2048L, (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (float *)(s->arena + 5248), (float *)(s->arena + 5312), (vec *)(s->arena + 426488448) + block * 4224L, (vec *)(s->arena + 56341120) + block * 4224L, row_begin, row_end);
    }
    lap(s, thread, 313, &clock);
    /* inception_blocks.5.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 58503808), s->gradients + 117888, s->gradients + 119424);
    }
    lap(s, thread, 314, &clock);
    /* inception_blocks.5.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 5248), (float *)(s->arena + 5312), (vec *)(s->arena + 426488448) + block * 4224L, (vec *)(s->arena + 56341120) + block * 4224L, (vec *)(s->arena + 69317248) + block * 25344L, (const float *)(s->arena + 4379776), (vec *)(s->arena + 69317248) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 315, &clock);
    /* inception_blocks.5.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16_v2((float *)(s->arena + 60666496) + item * 13824L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 24192), (float *)(s->arena + 24320), (vec *)(s->arena + 417837696) + block * 8448L, (float *)(s->arena + 4544), (float *)(s->arena + 4928), (vec *)(s->arena + 335917696) + block * 25344L + 4224, (vec *)(s->arena + 374846080) + block * 25344L + 4224, row_begin, row_end);
    }
    lap(s, thread, 316, &clock);
    /* inception_blocks.5.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 6; item++) {
        conv3x3_combine_weight_grad_32_48(item, (const float *)(s->arena + 60666496), s->gradients + 103920, s->gradients + 117744);
    }
    lap(s, thread, 317, &clock);
    /* inception_blocks.5.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 4544), (float *)(s->arena + 4928), (vec *)(s->arena + 335917696) + block * 25344L + 4224, (vec *)(s->arena + 374846080) + block * 25344L + 4224, (vec *)(s->arena + 417837696) + block * 8448L, (const float *)(s->arena + 4385920), (float *)(s->arena + 24192), (float *)(s->arena + 24320), (float *)(s->arena + 23808), (vec *)(s->arena + 56341120) + block * 8448L, (float *)(s->arena + 290688) + item * 32 + 0, (float *)(s->arena + 292736) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 318, &clock);
    /* inception_blocks.5.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 290688), (const float *)(s->arena + 292736), (float *)(s->arena + 23936), s->gradients + 103856, s->gradients + 103888, (float *)(s->arena + 24192), (float *)(s->arena + 23808), (float *)(s->arena + 5376), (float *)(s->arena + 5504));
    }
    lap(s, thread, 319, &clock);
    /* inception_blocks.5.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_32_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 60666496) + item * 4096L, (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (float *)(s->arena + 5376), (float *)(s->arena + 5504), (vec *)(s->arena + 417837696) + block * 8448L, (vec *)(s->arena + 56341120) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 320, &clock);
    /* inception_blocks.5.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 60666496), s->gradients + 100752, s->gradients + 103824);
    }
    lap(s, thread, 321, &clock);
    /* inception_blocks.5.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 5376), (float *)(s->arena + 5504), (vec *)(s->arena + 417837696) + block * 8448L, (vec *)(s->arena + 56341120) + block * 8448L, (vec *)(s->arena + 69317248) + block * 25344L, (const float *)(s->arena + 4607104), (vec *)(s->arena + 69317248) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 322, &clock);
    /* inception_blocks.5.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 56341120) + item * 2048L, (float *)(s->arena + 21888), (float *)(s->arena + 22272), (vec *)(s->arena + 309965440) + block * 25344L, (float *)(s->arena + 4480), (float *)(s->arena + 4864), (vec *)(s->arena + 335917696) + block * 25344L, (vec *)(s->arena + 374846080) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 323, &clock);
    /* inception_blocks.5.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 56341120), s->gradients + 99168, s->gradients + 100704);
    }
    lap(s, thread, 324, &clock);
    /* inception_blocks.5.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 4480), (float *)(s->arena + 4864), (vec *)(s->arena + 335917696) + block * 25344L, (vec *)(s->arena + 374846080) + block * 25344L, (vec *)(s->arena + 69317248) + block * 25344L, (vec *)(s->arena + 309965440) + block * 25344L, (const float *)(s->arena + 4619392), (float *)(s->arena + 21888), (float *)(s->arena + 22272), (float *)(s->arena + 19776), (vec *)(s->arena + 69317248) + block * 25344L, (float *)(s->arena + 294784) + item * 96 + 0, (float *)(s->arena + 300928) + item * 96 + 0, row_begin, row_end);
    }
    lap(s, thread, 325, &clock);
    /* inception_blocks.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_96((const float *)(s->arena + 294784), (const float *)(s->arena + 300928), (float *)(s->arena + 20160), s->gradients + 72384, s->gradients + 72400, s->gradients + 89456, s->gradients + 89504, s->gradients + 97552, s->gradients + 97568, s->gradients + 99136, s->gradients + 99152, (float *)(s->arena + 21888), (float *)(s->arena + 19776), (float *)(s->arena + 5632), (float *)(s->arena + 6016));
    }
    lap(s, thread, 326, &clock);
    /* inception_blocks.4.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 82293376) + item * 2048L, (float *)(s->arena + 5952), (float *)(s->arena + 6336), (vec *)(s->arena + 309965440) + block * 25344L + 21120, (vec *)(s->arena + 69317248) + block * 25344L + 21120, (vec *)(s->arena + 322941568) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 327, &clock);
    /* inception_blocks.4.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 82293376), s->gradients + 97584, s->gradients + 99120);
    }
    lap(s, thread, 328, &clock);
    /* inception_blocks.4.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 5952), (float *)(s->arena + 6336), (vec *)(s->arena + 309965440) + block * 25344L + 21120, (vec *)(s->arena + 69317248) + block * 25344L + 21120, (const float *)(s->arena + 4625536), (vec *)(s->arena + 56341120) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 329, &clock);
    /* inception_blocks.4.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (vec *)(s->arena + 56341120) + block * 25344L, (vec *)(s->arena + 322941568) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 330, &clock);
    /* inception_blocks.4.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_16_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 58503808) + item * 10240L, (float *)(s->arena + 21760), (float *)(s->arena + 21824), (vec *)(s->arena + 272740992) + block * 4224L, (float *)(s->arena + 5888), (float *)(s->arena + 6272), (vec *)(s->arena + 309965440) + block * 25344L + 16896, (vec *)(s->arena + 69317248) + block * 25344L + 16896, row_begin, row_end);
    }
    lap(s, thread, 331, &clock);
    /* inception_blocks.4.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv5x5_combine_weight_grad_16_16(item, (const float *)(s->arena + 58503808), s->gradients + 91136, s->gradients + 97536);
    }
    lap(s, thread, 332, &clock);
    /* inception_blocks.4.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_data_grad_16_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 5888), (float *)(s->arena + 6272), (vec *)(s->arena + 309965440) + block * 25344L + 16896, (vec *)(s->arena + 69317248) + block * 25344L + 16896, (vec *)(s->arena + 272740992) + block * 4224L, (const float *)(s->arena + 4631680), (float *)(s->arena + 21760), (float *)(s->arena + 21824), (float *)(s->arena + 21568), (vec *)(s->arena + 56341120) + block * 4224L, (float *)(s->arena + 307072) + item * 16 + 0, (float *)(s->arena + 308096) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 333, &clock);
    /* inception_blocks.4.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16_v2((const float *)(s->arena + 307072), (const float *)(s->arena + 308096), (float *)(s->arena + 21632), s->gradients + 91104, s->gradients + 91120, (float *)(s->arena + 21760), (float *)(s->arena + 21568), (float *)(s->arena + 6400), (float *)(s->arena + 6464));
    }
    lap(s, thread, 334, &clock);
    /* inception_blocks.4.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 58503808) + item * 2048L, (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (float *)(s->arena + 6400), (float *)(s->arena + 6464), (vec *)(s->arena + 272740992) + block * 4224L, (vec *)(s->arena + 56341120) + block * 4224L, row_begin, row_end);
    }
    lap(s, thread, 335, &clock);
    /* inception_blocks.4.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 58503808), s->gradients + 89552, s->gradients + 91088);
    }
    lap(s, thread, 336, &clock);
    /* inception_blocks.4.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 6400), (float *)(s->arena + 6464), (vec *)(s->arena + 272740992) + block * 4224L, (vec *)(s->arena + 56341120) + block * 4224L, (vec *)(s->arena + 322941568) + block * 25344L, (const float *)(s->arena + 4657280), (vec *)(s->arena + 322941568) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 337, &clock);
    /* inception_blocks.4.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16_v2((float *)(s->arena + 60666496) + item * 13824L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 21312), (float *)(s->arena + 21440), (vec *)(s->arena + 413512320) + block * 8448L, (float *)(s->arena + 5696), (float *)(s->arena + 6080), (vec *)(s->arena + 309965440) + block * 25344L + 4224, (vec *)(s->arena + 69317248) + block * 25344L + 4224, row_begin, row_end);
    }
    lap(s, thread, 338, &clock);
    /* inception_blocks.4.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 6; item++) {
        conv3x3_combine_weight_grad_32_48(item, (const float *)(s->arena + 60666496), s->gradients + 75584, s->gradients + 89408);
    }
    lap(s, thread, 339, &clock);
    /* inception_blocks.4.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 5696), (float *)(s->arena + 6080), (vec *)(s->arena + 309965440) + block * 25344L + 4224, (vec *)(s->arena + 69317248) + block * 25344L + 4224, (vec *)(s->arena + 413512320) + block * 8448L, (const float *)(s->arena + 4663424), (float *)(s->arena + 21312), (float *)(s->arena + 21440), (float *)(s->arena + 20928), (vec *)(s->arena + 56341120) + block * 8448L, (float *)(s->arena + 309120) + item * 32 + 0, (float *)(s->arena + 311168) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 340, &clock);
    /* inception_blocks.4.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 309120), (const float *)(s->arena + 311168), (float *)(s->arena + 21056), s->gradients + 75520, s->gradients + 75552, (float *)(s->arena + 21312), (float *)(s->arena + 20928), (float *)(s->arena + 6528), (float *)(s->arena + 6656));
    }
    lap(s, thread, 341, &clock);
    /* inception_blocks.4.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_32_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 60666496) + item * 4096L, (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (float *)(s->arena + 6528), (float *)(s->arena + 6656), (vec *)(s->arena + 413512320) + block * 8448L, (vec *)(s->arena + 56341120) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 342, &clock);
    /* inception_blocks.4.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 60666496), s->gradients + 72416, s->gradients + 75488);
    }
    lap(s, thread, 343, &clock);
    /* inception_blocks.4.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 6528), (float *)(s->arena + 6656), (vec *)(s->arena + 413512320) + block * 8448L, (vec *)(s->arena + 56341120) + block * 8448L, (vec *)(s->arena + 322941568) + block * 25344L, (const float *)(s->arena + 4884608), (vec *)(s->arena + 322941568) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 344, &clock);
    /* inception_blocks.4.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 56341120) + item * 2048L, (float *)(s->arena + 19008), (float *)(s->arena + 19392), (vec *)(s->arena + 242332288) + block * 25344L, (float *)(s->arena + 5632), (float *)(s->arena + 6016), (vec *)(s->arena + 309965440) + block * 25344L, (vec *)(s->arena + 69317248) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 345, &clock);
    /* inception_blocks.4.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 56341120), s->gradients + 70832, s->gradients + 72368);
    }
    lap(s, thread, 346, &clock);
    /* inception_blocks.4.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 5632), (float *)(s->arena + 6016), (vec *)(s->arena + 309965440) + block * 25344L, (vec *)(s->arena + 69317248) + block * 25344L, (vec *)(s->arena + 322941568) + block * 25344L, (vec *)(s->arena + 242332288) + block * 25344L, (const float *)(s->arena + 4896896), (float *)(s->arena + 19008), (float *)(s->arena + 19392), (float *)(s->arena + 16896), (vec *)(s->arena + 322941568) + block * 25344L, (float *)(s->arena + 313216) + item * 96 + 0, (float *)(s->arena + 319360) + item * 96 + 0, row_begin, row_end);
    }
    lap(s, thread, 347, &clock);
    /* inception_blocks.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_96_v2((const float *)(s->arena + 313216), (const float *)(s->arena + 319360), (float *)(s->arena + 17280), s->gradients + 46040, s->gradients + 46064, s->gradients + 63128, s->gradients + 63176, s->gradients + 69620, s->gradients + 69632, s->gradients + 70808, s->gradients + 70820, (float *)(s->arena + 19008), (float *)(s->arena + 16896), (float *)(s->arena + 6784), (float *)(s->arena + 7168));
    }
    lap(s, thread, 348, &clock);
    /* inception_blocks.3.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_12_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 69317248) + item * 1536L, (float *)(s->arena + 7120), (float *)(s->arena + 7504), (vec *)(s->arena + 242332288) + block * 25344L + 22176, (vec *)(s->arena + 322941568) + block * 25344L + 22176, (vec *)(s->arena + 255308416) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 349, &clock);
    /* inception_blocks.3.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_12(item, (const float *)(s->arena + 69317248), s->gradients + 69644, s->gradients + 70796);
    }
    lap(s, thread, 350, &clock);
    /* inception_blocks.3.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_12_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 7120), (float *)(s->arena + 7504), (vec *)(s->arena + 242332288) + block * 25344L + 22176, (vec *)(s->arena + 322941568) + block * 25344L + 22176, (const float *)(s->arena + 4903040), (vec *)(s->arena + 56341120) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 351, &clock);
    /* inception_blocks.3.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        maxpool_grad3x3_96_h16w16s1p1_v2((vec *)(s->scratch + thread * 970752L), (vec *)(s->arena + 90944128) + block * 25344L, (vec *)(s->arena + 56341120) + block * 25344L, (vec *)(s->arena + 255308416) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 352, &clock);
    /* inception_blocks.3.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_weight_grad_16_12_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 58503808) + item * 7680L, (float *)(s->arena + 18880), (float *)(s->arena + 18944), (vec *)(s->arena + 103920256) + block * 4224L, (float *)(s->arena + 7072), (float *)(s->arena + 7456), (vec *)(s->arena + 242332288) + block * 25344L + 19008, (vec *)(s->arena + 322941568) + block * 25344L + 19008, row_begin, row_end);
    }
    lap(s, thread, 353, &clock);
    /* inception_blocks.3.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv5x5_combine_weight_grad_16_12(item, (const float *)(s->arena + 58503808), s->gradients + 64808, s->gradients + 69608);
    }
    lap(s, thread, 354, &clock);
    /* inception_blocks.3.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv5x5_data_grad_12_16_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 7072), (float *)(s->arena + 7456), (vec *)(s->arena + 242332288) + block * 25344L + 19008, (vec *)(s->arena + 322941568) + block * 25344L + 19008, (vec *)(s->arena + 103920256) + block * 4224L, (const float *)(s->arena + 4907648), (float *)(s->arena + 18880), (float *)(s->arena + 18944), (float *)(s->arena + 18688), (vec *)(s->arena + 56341120) + block * 4224L, (float *)(s->arena + 325504) + item * 16 + 0, (float *)(s->arena + 326528) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 355, &clock);
    /* inception_blocks.3.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16_v2((const float *)(s->arena + 325504), (const float *)(s->arena + 326528), (float *)(s->arena + 18752), s->gradients + 64776, s->gradients + 64792, (float *)(s->arena + 18880), (float *)(s->arena + 18688), (float *)(s->arena + 7552), (float *)(s->arena + 7616));
    }
    lap(s, thread, 356, &clock);
    /* inception_blocks.3.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_16_h16w16s1_v4((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 58503808) + item * 2048L, (float *)(s->arena + 7552), (float *)(s->arena + 7616), (vec *)(s->arena + 103920256) + block * 4224L, (vec *)(s->arena + 56341120) + block * 4224L, (vec *)(s->arena + 90944128) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 357, &clock);
    /* inception_blocks.3.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_96_16(item, (const float *)(s->arena + 58503808), s->gradients + 63224, s->gradients + 64760);
    }
    lap(s, thread, 358, &clock);
    /* inception_blocks.3.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_16_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 7552), (float *)(s->arena + 7616), (vec *)(s->arena + 103920256) + block * 4224L, (vec *)(s->arena + 56341120) + block * 4224L, (vec *)(s->arena + 255308416) + block * 25344L, (const float *)(s->arena + 4926848), (vec *)(s->arena + 255308416) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 359, &clock);
    /* inception_blocks.3.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_48_h16w16_v2((float *)(s->arena + 60666496) + item * 13824L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 18432), (float *)(s->arena + 18560), (vec *)(s->arena + 409186944) + block * 8448L, (float *)(s->arena + 6880), (float *)(s->arena + 7264), (vec *)(s->arena + 242332288) + block * 25344L + 6336, (vec *)(s->arena + 322941568) + block * 25344L + 6336, row_begin, row_end);
    }
    lap(s, thread, 360, &clock);
    /* inception_blocks.3.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 6; item++) {
        conv3x3_combine_weight_grad_32_48(item, (const float *)(s->arena + 60666496), s->gradients + 49256, s->gradients + 63080);
    }
    lap(s, thread, 361, &clock);
    /* inception_blocks.3.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_48_32_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 6880), (float *)(s->arena + 7264), (vec *)(s->arena + 242332288) + block * 25344L + 6336, (vec *)(s->arena + 322941568) + block * 25344L + 6336, (vec *)(s->arena + 409186944) + block * 8448L, (const float *)(s->arena + 4932992), (float *)(s->arena + 18432), (float *)(s->arena + 18560), (float *)(s->arena + 18048), (vec *)(s->arena + 56341120) + block * 8448L, (float *)(s->arena + 327552) + item * 32 + 0, (float *)(s->arena + 329600) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 362, &clock);
    /* inception_blocks.3.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 327552), (const float *)(s->arena + 329600), (float *)(s->arena + 18176), s->gradients + 49192, s->gradients + 49224, (float *)(s->arena + 18432), (float *)(s->arena + 18048), (float *)(s->arena + 7680), (float *)(s->arena + 7808));
    }
    lap(s, thread, 363, &clock);
    /* inception_blocks.3.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_32_h16w16s1_v3((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 60666496) + item * 4096L, (float *)(s->arena + 7680), (float *)(s->arena + 7808), (vec *)(s->arena + 409186944) + block * 8448L, (vec *)(s->arena + 56341120) + block * 8448L, (vec *)(s->arena + 90944128) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 364, &clock);
    /* inception_blocks.3.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 60666496), s->gradients + 46088, s->gradients + 49160);
    }
    lap(s, thread, 365, &clock);
    /* inception_blocks.3.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_96_h16w16s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 7680), (float *)(s->arena + 7808), (vec *)(s->arena + 409186944) + block * 8448L, (vec *)(s->arena + 56341120) + block * 8448L, (vec *)(s->arena + 255308416) + block * 25344L, (const float *)(s->arena + 5154176), (vec *)(s->arena + 255308416) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 366, &clock);
    /* inception_blocks.3.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_24_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 56341120) + item * 3072L, (float *)(s->arena + 6784), (float *)(s->arena + 7168), (vec *)(s->arena + 242332288) + block * 25344L, (vec *)(s->arena + 322941568) + block * 25344L, (vec *)(s->arena + 90944128) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 367, &clock);
    /* inception_blocks.3.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        conv1x1_combine_weight_grad_96_24(item, (const float *)(s->arena + 56341120), s->gradients + 43712, s->gradients + 46016);
    }
    lap(s, thread, 368, &clock);
    /* inception_blocks.3.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_24_96_h16w16s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 6784), (float *)(s->arena + 7168), (vec *)(s->arena + 242332288) + block * 25344L, (vec *)(s->arena + 322941568) + block * 25344L, (vec *)(s->arena + 255308416) + block * 25344L, (const float *)(s->arena + 5166464), (vec *)(s->arena + 255308416) + block * 25344L, row_begin, row_end);
    }
    lap(s, thread, 369, &clock);
    /* inception_blocks.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool_grad3x3_96_h32w32s2p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 16128), (float *)(s->arena + 16512), (float *)(s->arena + 14016), (vec *)(s->arena + 5616256) + block * 99072L, (vec *)(s->arena + 255308416) + block * 25344L, (vec *)(s->arena + 56341120) + block * 99072L, (float *)(s->arena + 331648) + item * 96 + 0, (float *)(s->arena + 337792) + item * 96 + 0, row_begin, row_end);
    }
    lap(s, thread, 370, &clock);
    /* inception_blocks.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_96_v3((const float *)(s->arena + 331648), (const float *)(s->arena + 337792), (float *)(s->arena + 14400), s->gradients + 20840, s->gradients + 20864, s->gradients + 36904, s->gradients + 36952, s->gradients + 42884, s->gradients + 42896, s->gradients + 43688, s->gradients + 43700, (float *)(s->arena + 16128), (float *)(s->arena + 14016), (float *)(s->arena + 7936), (float *)(s->arena + 8320));
    }
    lap(s, thread, 371, &clock);
    /* inception_blocks.1.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_12_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 242332288) + item * 1024L, (float *)(s->arena + 8272), (float *)(s->arena + 8656), (vec *)(s->arena + 5616256) + block * 99072L + 86688, (vec *)(s->arena + 56341120) + block * 99072L + 86688, (vec *)(s->arena + 208515712) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 372, &clock);
    /* inception_blocks.1.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_64_12(item, (const float *)(s->arena + 242332288), s->gradients + 42908, s->gradients + 43676);
    }
    lap(s, thread, 373, &clock);
    /* inception_blocks.1.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_12_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 8272), (float *)(s->arena + 8656), (vec *)(s->arena + 5616256) + block * 99072L + 86688, (vec *)(s->arena + 56341120) + block * 99072L + 86688, (const float *)(s->arena + 5175680), (vec *)(s->arena + 208515712) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 374, &clock);
    /* inception_blocks.1.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool_grad3x3_64_h32w32s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (vec *)(s->arena + 208515712) + block * 66048L, (vec *)(s->arena + 242332288) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 375, &clock);
    /* inception_blocks.1.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_weight_grad_16_12_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 216969856) + item * 7680L, (float *)(s->arena + 16000), (float *)(s->arena + 16064), (vec *)(s->arena + 396276352) + block * 16512L, (float *)(s->arena + 8224), (float *)(s->arena + 8608), (vec *)(s->arena + 5616256) + block * 99072L + 74304, (vec *)(s->arena + 56341120) + block * 99072L + 74304, row_begin, row_end);
    }
    lap(s, thread, 376, &clock);
    /* inception_blocks.1.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv5x5_combine_weight_grad_16_12(item, (const float *)(s->arena + 216969856), s->gradients + 38072, s->gradients + 42872);
    }
    lap(s, thread, 377, &clock);
    /* inception_blocks.1.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_data_grad_12_16_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 8224), (float *)(s->arena + 8608), (vec *)(s->arena + 5616256) + block * 99072L + 74304, (vec *)(s->arena + 56341120) + block * 99072L + 74304, (vec *)(s->arena + 396276352) + block * 16512L, (const float *)(s->arena + 5178752), (float *)(s->arena + 16000), (float *)(s->arena + 16064), (float *)(s->arena + 15808), (vec *)(s->arena + 208515712) + block * 16512L, (float *)(s->arena + 343936) + item * 16 + 0, (float *)(s->arena + 344960) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 378, &clock);
    /* inception_blocks.1.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16_v3((const float *)(s->arena + 343936), (const float *)(s->arena + 344960), (float *)(s->arena + 15872), s->gradients + 38040, s->gradients + 38056, (float *)(s->arena + 16000), (float *)(s->arena + 15808), (float *)(s->arena + 8704), (float *)(s->arena + 8768));
    }
    lap(s, thread, 379, &clock);
    /* inception_blocks.1.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_16_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 216969856) + item * 1280L, (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (float *)(s->arena + 8704), (float *)(s->arena + 8768), (vec *)(s->arena + 396276352) + block * 16512L, (vec *)(s->arena + 208515712) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 380, &clock);
    /* inception_blocks.1.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_64_16(item, (const float *)(s->arena + 216969856), s->gradients + 37000, s->gradients + 38024);
    }
    lap(s, thread, 381, &clock);
    /* inception_blocks.1.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_16_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 8704), (float *)(s->arena + 8768), (vec *)(s->arena + 396276352) + block * 16512L, (vec *)(s->arena + 208515712) + block * 16512L, (vec *)(s->arena + 242332288) + block * 66048L, (const float *)(s->arena + 5197952), (vec *)(s->arena + 242332288) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 382, &clock);
    /* inception_blocks.1.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_48_h32w32((float *)(s->arena + 225424000) + item * 13824L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 15552), (float *)(s->arena + 15680), (vec *)(s->arena + 293057152) + block * 33024L, (float *)(s->arena + 8032), (float *)(s->arena + 8416), (vec *)(s->arena + 5616256) + block * 99072L + 24768, (vec *)(s->arena + 56341120) + block * 99072L + 24768, row_begin, row_end);
    }
    lap(s, thread, 383, &clock);
    /* inception_blocks.1.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 6; item++) {
        conv3x3_combine_weight_grad_32_48(item, (const float *)(s->arena + 225424000), s->gradients + 23032, s->gradients + 36856);
    }
    lap(s, thread, 384, &clock);
    /* inception_blocks.1.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_48_32_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 8032), (float *)(s->arena + 8416), (vec *)(s->arena + 5616256) + block * 99072L + 24768, (vec *)(s->arena + 56341120) + block * 99072L + 24768, (vec *)(s->arena + 293057152) + block * 33024L, (const float *)(s->arena + 5202048), (float *)(s->arena + 15552), (float *)(s->arena + 15680), (float *)(s->arena + 15168), (vec *)(s->arena + 208515712) + block * 33024L, (float *)(s->arena + 345984) + item * 32 + 0, (float *)(s->arena + 348032) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 385, &clock);
    /* inception_blocks.1.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 345984), (const float *)(s->arena + 348032), (float *)(s->arena + 15296), s->gradients + 22968, s->gradients + 23000, (float *)(s->arena + 15552), (float *)(s->arena + 15168), (float *)(s->arena + 8832), (float *)(s->arena + 8960));
    }
    lap(s, thread, 386, &clock);
    /* inception_blocks.1.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_32_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 225424000) + item * 2752L, (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (float *)(s->arena + 8832), (float *)(s->arena + 8960), (vec *)(s->arena + 293057152) + block * 33024L, (vec *)(s->arena + 208515712) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 387, &clock);
    /* inception_blocks.1.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_64_32(item, (const float *)(s->arena + 225424000), s->gradients + 20888, s->gradients + 22936);
    }
    lap(s, thread, 388, &clock);
    /* inception_blocks.1.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 8832), (float *)(s->arena + 8960), (vec *)(s->arena + 293057152) + block * 33024L, (vec *)(s->arena + 208515712) + block * 33024L, (vec *)(s->arena + 242332288) + block * 66048L, (const float *)(s->arena + 5423232), (vec *)(s->arena + 242332288) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 389, &clock);
    /* inception_blocks.1.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_24_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 208515712) + item * 2048L, (float *)(s->arena + 13504), (float *)(s->arena + 13760), (vec *)(s->arena + 140882560) + block * 66048L, (float *)(s->arena + 7936), (float *)(s->arena + 8320), (vec *)(s->arena + 5616256) + block * 99072L, (vec *)(s->arena + 56341120) + block * 99072L, row_begin, row_end);
    }
    lap(s, thread, 390, &clock);
    /* inception_blocks.1.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        conv1x1_combine_weight_grad_64_24(item, (const float *)(s->arena + 208515712), s->gradients + 19280, s->gradients + 20816);
    }
    lap(s, thread, 391, &clock);
    /* inception_blocks.1.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_24_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 7936), (float *)(s->arena + 8320), (vec *)(s->arena + 5616256) + block * 99072L, (vec *)(s->arena + 56341120) + block * 99072L, (vec *)(s->arena + 242332288) + block * 66048L, (vec *)(s->arena + 140882560) + block * 66048L, (const float *)(s->arena + 5431424), (float *)(s->arena + 13504), (float *)(s->arena + 13760), (float *)(s->arena + 11776), (vec *)(s->arena + 242332288) + block * 66048L, (float *)(s->arena + 350080) + item * 64 + 0, (float *)(s->arena + 354176) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 392, &clock);
    /* inception_blocks.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 350080), (const float *)(s->arena + 354176), (float *)(s->arena + 12032), s->gradients + 2960, s->gradients + 2976, s->gradients + 14384, s->gradients + 14416, s->gradients + 18728, s->gradients + 18736, s->gradients + 19264, s->gradients + 19272, (float *)(s->arena + 13504), (float *)(s->arena + 11776), (float *)(s->arena + 9088), (float *)(s->arena + 9344));
    }
    lap(s, thread, 393, &clock);
    /* inception_blocks.0.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_8_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 39432832) + item * 688L, (float *)(s->arena + 9312), (float *)(s->arena + 9568), (vec *)(s->arena + 140882560) + block * 66048L + 57792, (vec *)(s->arena + 242332288) + block * 66048L + 57792, (vec *)(s->arena + 174699136) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 394, &clock);
    /* inception_blocks.0.max_pool.1 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        conv1x1_combine_weight_grad_64_8(item, (const float *)(s->arena + 39432832), s->gradients + 18744, s->gradients + 19256);
    }
    lap(s, thread, 395, &clock);
    /* inception_blocks.0.max_pool.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_8_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 9312), (float *)(s->arena + 9568), (vec *)(s->arena + 140882560) + block * 66048L + 57792, (vec *)(s->arena + 242332288) + block * 66048L + 57792, (const float *)(s->arena + 5437568), (vec *)(s->arena + 5616256) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 396, &clock);
    /* inception_blocks.0.max_pool.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        maxpool_grad3x3_64_h32w32s1p1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (vec *)(s->arena + 5616256) + block * 66048L, (vec *)(s->arena + 39432832) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 397, &clock);
    /* inception_blocks.0.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_weight_grad_16_8_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 14070400) + item * 5120L, (float *)(s->arena + 13376), (float *)(s->arena + 13440), (vec *)(s->arena + 387822208) + block * 16512L, (float *)(s->arena + 9280), (float *)(s->arena + 9536), (vec *)(s->arena + 140882560) + block * 66048L + 49536, (vec *)(s->arena + 242332288) + block * 66048L + 49536, row_begin, row_end);
    }
    lap(s, thread, 398, &clock);
    /* inception_blocks.0.conv_5x5.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        conv5x5_combine_weight_grad_16_8(item, (const float *)(s->arena + 14070400), s->gradients + 15520, s->gradients + 18720);
    }
    lap(s, thread, 399, &clock);
    /* inception_blocks.0.conv_5x5.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv5x5_data_grad_8_16_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 9280), (float *)(s->arena + 9536), (vec *)(s->arena + 140882560) + block * 66048L + 49536, (vec *)(s->arena + 242332288) + block * 66048L + 49536, (vec *)(s->arena + 387822208) + block * 16512L, (const float *)(s->arena + 5439616), (float *)(s->arena + 13376), (float *)(s->arena + 13440), (float *)(s->arena + 13184), (vec *)(s->arena + 5616256) + block * 16512L, (float *)(s->arena + 358272) + item * 16 + 0, (float *)(s->arena + 359296) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 400, &clock);
    /* inception_blocks.0.conv_5x5.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_16_v3((const float *)(s->arena + 358272), (const float *)(s->arena + 359296), (float *)(s->arena + 13248), s->gradients + 15488, s->gradients + 15504, (float *)(s->arena + 13376), (float *)(s->arena + 13184), (float *)(s->arena + 9600), (float *)(s->arena + 9664));
    }
    lap(s, thread, 401, &clock);
    /* inception_blocks.0.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_16_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 14070400) + item * 1280L, (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (float *)(s->arena + 9600), (float *)(s->arena + 9664), (vec *)(s->arena + 387822208) + block * 16512L, (vec *)(s->arena + 5616256) + block * 16512L, row_begin, row_end);
    }
    lap(s, thread, 402, &clock);
    /* inception_blocks.0.conv_5x5.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_64_16(item, (const float *)(s->arena + 14070400), s->gradients + 14448, s->gradients + 15472);
    }
    lap(s, thread, 403, &clock);
    /* inception_blocks.0.conv_5x5.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_16_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 9600), (float *)(s->arena + 9664), (vec *)(s->arena + 387822208) + block * 16512L, (vec *)(s->arena + 5616256) + block * 16512L, (vec *)(s->arena + 39432832) + block * 66048L, (const float *)(s->arena + 5452416), (vec *)(s->arena + 39432832) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 404, &clock);
    /* inception_blocks.0.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_32_h32w32((float *)(s->arena + 22524544) + item * 9216L, (vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 12928), (float *)(s->arena + 13056), (vec *)(s->arena + 276148864) + block * 33024L, (float *)(s->arena + 9152), (float *)(s->arena + 9408), (vec *)(s->arena + 140882560) + block * 66048L + 16512, (vec *)(s->arena + 242332288) + block * 66048L + 16512, row_begin, row_end);
    }
    lap(s, thread, 405, &clock);
    /* inception_blocks.0.conv_3x3.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_32_32(item, (const float *)(s->arena + 22524544), s->gradients + 5136, s->gradients + 14352);
    }
    lap(s, thread, 406, &clock);
    /* inception_blocks.0.conv_3x3.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_32_32_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 9152), (float *)(s->arena + 9408), (vec *)(s->arena + 140882560) + block * 66048L + 16512, (vec *)(s->arena + 242332288) + block * 66048L + 16512, (vec *)(s->arena + 276148864) + block * 33024L, (const float *)(s->arena + 5456512), (float *)(s->arena + 12928), (float *)(s->arena + 13056), (float *)(s->arena + 12544), (vec *)(s->arena + 5616256) + block * 33024L, (float *)(s->arena + 360320) + item * 32 + 0, (float *)(s->arena + 362368) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 407, &clock);
    /* inception_blocks.0.conv_3x3.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 360320), (const float *)(s->arena + 362368), (float *)(s->arena + 12672), s->gradients + 5072, s->gradients + 5104, (float *)(s->arena + 12928), (float *)(s->arena + 12544), (float *)(s->arena + 9728), (float *)(s->arena + 9856));
    }
    lap(s, thread, 408, &clock);
    /* inception_blocks.0.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_32_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 22524544) + item * 2752L, (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (float *)(s->arena + 9728), (float *)(s->arena + 9856), (vec *)(s->arena + 276148864) + block * 33024L, (vec *)(s->arena + 5616256) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 409, &clock);
    /* inception_blocks.0.conv_3x3.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_64_32(item, (const float *)(s->arena + 22524544), s->gradients + 2992, s->gradients + 5040);
    }
    lap(s, thread, 410, &clock);
    /* inception_blocks.0.conv_3x3.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_64_h32w32s1((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 9728), (float *)(s->arena + 9856), (vec *)(s->arena + 276148864) + block * 33024L, (vec *)(s->arena + 5616256) + block * 33024L, (vec *)(s->arena + 39432832) + block * 66048L, (const float *)(s->arena + 5603968), (vec *)(s->arena + 39432832) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 411, &clock);
    /* inception_blocks.0.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_16_h32w32s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 5616256) + item * 1280L, (float *)(s->arena + 11264), (float *)(s->arena + 11520), (vec *)(s->arena + 107065984) + block * 66048L, (float *)(s->arena + 9088), (float *)(s->arena + 9344), (vec *)(s->arena + 140882560) + block * 66048L, (vec *)(s->arena + 242332288) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 412, &clock);
    /* inception_blocks.0.conv_1x1.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv1x1_combine_weight_grad_64_16(item, (const float *)(s->arena + 5616256), s->gradients + 1920, s->gradients + 2944);
    }
    lap(s, thread, 413, &clock);
    /* inception_blocks.0.conv_1x1.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_16_64_h32w32s1_v2((vec *)(s->scratch + thread * 970752L), (float *)(s->arena + 9088), (float *)(s->arena + 9344), (vec *)(s->arena + 140882560) + block * 66048L, (vec *)(s->arena + 242332288) + block * 66048L, (vec *)(s->arena + 39432832) + block * 66048L, (vec *)(s->arena + 107065984) + block * 66048L, (const float *)(s->arena + 5612160), (float *)(s->arena + 11264), (float *)(s->arena + 11520), (float *)(s->arena + 10496), (vec *)(s->arena + 39432832) + block * 66048L, (float *)(s->arena + 364416) + item * 64 + 0, (float *)(s->arena + 368512) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 414, &clock);
    /* input_net.1 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64_v2((const float *)(s->arena + 364416), (const float *)(s->arena + 368512), (float *)(s->arena + 10752), s->gradients + 1792, s->gradients + 1856, (float *)(s->arena + 11264), (float *)(s->arena + 10496), (float *)(s->arena + 9984), (float *)(s->arena + 10240));
    }
    lap(s, thread, 415, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_3_64_h32w32((float *)(s->arena + 5616256) + item * 1728L, (vec *)(s->scratch + thread * 970752L), (vec *)s->images + block * 3072L, (float *)(s->arena + 9984), (float *)(s->arena + 10240), (vec *)(s->arena + 107065984) + block * 66048L, (vec *)(s->arena + 39432832) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 416, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 8; item++) {
        conv3x3_combine_weight_grad_3_64(item, (const float *)(s->arena + 5616256), s->gradients + 0, s->gradients + 1728);
    }
    lap(s, thread, 417, &clock);
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
    {"inception_blocks.0.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 64, 1, 1}, 1920, 1024, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.0.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 2944, 16, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.0.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 2960, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 2976, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 128, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 144, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 1, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 64, 1, 1}, 2992, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.0.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 5040, 32, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.0.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 5072, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 5104, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 160, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 192, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 2, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 32, 3, 3}, 5136, 9216, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.0.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 14352, 32, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.0.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 14384, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 14416, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 224, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 256, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.0.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 3, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.0.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 64, 1, 1}, 14448, 1024, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.0.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 15472, 16, NETC_INIT_UNIFORM, 0.125},
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
    {"inception_blocks.1.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {24, 64, 1, 1}, 19280, 1536, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.1.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {24, 0, 0, 0}, 20816, 24, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.1.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {24, 0, 0, 0}, 20840, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {24, 0, 0, 0}, 20864, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {24, 0, 0, 0}, 352, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {24, 0, 0, 0}, 376, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {24, 0, 0, 0}, 7, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 64, 1, 1}, 20888, 2048, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.1.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 22936, 32, NETC_INIT_UNIFORM, 0.125},
    {"inception_blocks.1.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 22968, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 23000, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 400, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 432, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 8, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 23032, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.1.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 36856, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.1.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 36904, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 36952, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 464, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 512, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.1.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 9, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.1.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 64, 1, 1}, 37000, 1024, NETC_INIT_NORMAL, 0.176776692},
    {"inception_blocks.1.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 38024, 16, NETC_INIT_UNIFORM, 0.125},
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
    {"inception_blocks.3.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {24, 96, 1, 1}, 43712, 2304, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.3.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {24, 0, 0, 0}, 46016, 24, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.3.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {24, 0, 0, 0}, 46040, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {24, 0, 0, 0}, 46064, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {24, 0, 0, 0}, 640, 24, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {24, 0, 0, 0}, 664, 24, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {24, 0, 0, 0}, 13, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 46088, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.3.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 49160, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.3.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 49192, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 49224, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 688, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 720, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 14, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 49256, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.3.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 63080, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.3.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 63128, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 63176, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 752, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 800, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.3.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 15, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.3.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 63224, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.3.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 64760, 16, NETC_INIT_UNIFORM, 0.102062069},
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
    {"inception_blocks.4.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 70832, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.4.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 72368, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.4.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 72384, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 72400, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 928, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 944, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 19, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 72416, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.4.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 75488, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.4.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 75520, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 75552, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 960, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 992, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 20, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 75584, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.4.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 89408, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.4.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 89456, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 89504, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1024, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1072, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.4.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 21, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.4.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 89552, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.4.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 91088, 16, NETC_INIT_UNIFORM, 0.102062069},
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
    {"inception_blocks.5.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 99168, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.5.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 100704, 16, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.5.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {16, 0, 0, 0}, 100720, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {16, 0, 0, 0}, 100736, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {16, 0, 0, 0}, 1216, 16, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {16, 0, 0, 0}, 1232, 16, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {16, 0, 0, 0}, 25, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 100752, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.5.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 103824, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.5.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 103856, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 103888, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1248, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1280, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 26, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 103920, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.5.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 117744, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.5.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 117792, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 117840, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1312, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1360, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.5.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 27, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.5.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 117888, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.5.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 119424, 16, NETC_INIT_UNIFORM, 0.102062069},
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
    {"inception_blocks.6.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 127504, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.6.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 130576, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.6.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 130608, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 130640, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1504, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1536, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 31, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 96, 1, 1}, 130672, 3072, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.6.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 133744, 32, NETC_INIT_UNIFORM, 0.102062069},
    {"inception_blocks.6.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 133776, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 133808, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1568, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1600, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 32, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 32, 3, 3}, 133840, 13824, NETC_INIT_NORMAL, 0.0833333358},
    {"inception_blocks.6.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 147664, 48, NETC_INIT_UNIFORM, 0.0589255691},
    {"inception_blocks.6.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 147712, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 147760, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1632, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1680, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.6.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 33, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.6.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 96, 1, 1}, 147808, 1536, NETC_INIT_NORMAL, 0.144337565},
    {"inception_blocks.6.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 149344, 16, NETC_INIT_UNIFORM, 0.102062069},
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
    {"inception_blocks.8.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 128, 1, 1}, 161440, 4096, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.8.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 165536, 32, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.8.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 165568, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 165600, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 1856, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 1888, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 37, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 128, 1, 1}, 165632, 6144, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.8.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 171776, 48, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.8.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 171824, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 171872, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 1920, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 1968, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 38, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 48, 3, 3}, 171920, 27648, NETC_INIT_NORMAL, 0.0680413842},
    {"inception_blocks.8.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {64, 0, 0, 0}, 199568, 64, NETC_INIT_UNIFORM, 0.0481125228},
    {"inception_blocks.8.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 199632, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 199696, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 2016, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 2080, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.8.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 39, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.8.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 128, 1, 1}, 199760, 2048, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.8.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 201808, 16, NETC_INIT_UNIFORM, 0.0883883461},
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
    {"inception_blocks.9.conv_1x1.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {32, 128, 1, 1}, 210400, 4096, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.9.conv_1x1.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {32, 0, 0, 0}, 214496, 32, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.9.conv_1x1.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {32, 0, 0, 0}, 214528, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_1x1.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {32, 0, 0, 0}, 214560, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_1x1.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {32, 0, 0, 0}, 2240, 32, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_1x1.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {32, 0, 0, 0}, 2272, 32, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_1x1.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {32, 0, 0, 0}, 43, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {48, 128, 1, 1}, 214592, 6144, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.9.conv_3x3.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {48, 0, 0, 0}, 220736, 48, NETC_INIT_UNIFORM, 0.0883883461},
    {"inception_blocks.9.conv_3x3.1.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {48, 0, 0, 0}, 220784, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.1.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {48, 0, 0, 0}, 220832, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.1.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {48, 0, 0, 0}, 2304, 48, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.1.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {48, 0, 0, 0}, 2352, 48, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.1.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {48, 0, 0, 0}, 44, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.3.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {64, 48, 3, 3}, 220880, 27648, NETC_INIT_NORMAL, 0.0680413842},
    {"inception_blocks.9.conv_3x3.3.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {64, 0, 0, 0}, 248528, 64, NETC_INIT_UNIFORM, 0.0481125228},
    {"inception_blocks.9.conv_3x3.4.weight", NETC_PARAMETER, NETC_ROLE_NORM_WEIGHT, 1, {64, 0, 0, 0}, 248592, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.4.bias", NETC_PARAMETER, NETC_ROLE_NORM_BIAS, 1, {64, 0, 0, 0}, 248656, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.4.running_mean", NETC_BUFFER, NETC_ROLE_RUNNING_MEAN, 1, {64, 0, 0, 0}, 2400, 64, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_3x3.4.running_var", NETC_BUFFER, NETC_ROLE_RUNNING_VARIANCE, 1, {64, 0, 0, 0}, 2464, 64, NETC_INIT_CONSTANT, 1},
    {"inception_blocks.9.conv_3x3.4.num_batches_tracked", NETC_COUNTER, NETC_ROLE_BATCHES_TRACKED, 0, {64, 0, 0, 0}, 45, 1, NETC_INIT_CONSTANT, 0},
    {"inception_blocks.9.conv_5x5.0.weight", NETC_PARAMETER, NETC_ROLE_CONV_WEIGHT, 4, {16, 128, 1, 1}, 248720, 2048, NETC_INIT_NORMAL, 0.125},
    {"inception_blocks.9.conv_5x5.0.bias", NETC_PARAMETER, NETC_ROLE_CONV_BIAS, 1, {16, 0, 0, 0}, 250768, 16, NETC_INIT_UNIFORM, 0.0883883461},
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
    {"inception_blocks.0.conv_1x1.0", "conv 1x1", "input_net.2", 16, 32, 32, 1040, 1048576, 33816576},
    {"inception_blocks.0.conv_1x1.1", "bn", "inception_blocks.0.conv_1x1.0", 16, 32, 32, 32, 0, 0},
    {"inception_blocks.0.conv_1x1.2", "act relu", "inception_blocks.0.conv_1x1.1", 16, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_3x3.0", "conv 1x1", "input_net.2", 32, 32, 32, 2080, 2097152, 16908288},
    {"inception_blocks.0.conv_3x3.1", "bn", "inception_blocks.0.conv_3x3.0", 32, 32, 32, 64, 0, 0},
    {"inception_blocks.0.conv_3x3.2", "act relu", "inception_blocks.0.conv_3x3.1", 32, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_3x3.3", "conv 3x3", "inception_blocks.0.conv_3x3.2", 32, 32, 32, 9248, 9437184, 0},
    {"inception_blocks.0.conv_3x3.4", "bn", "inception_blocks.0.conv_3x3.3", 32, 32, 32, 64, 0, 0},
    {"inception_blocks.0.conv_3x3.5", "act relu", "inception_blocks.0.conv_3x3.4", 32, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_5x5.0", "conv 1x1", "input_net.2", 16, 32, 32, 1040, 1048576, 8454144},
    {"inception_blocks.0.conv_5x5.1", "bn", "inception_blocks.0.conv_5x5.0", 16, 32, 32, 32, 0, 0},
    {"inception_blocks.0.conv_5x5.2", "act relu", "inception_blocks.0.conv_5x5.1", 16, 32, 32, 0, 0, 0},
    {"inception_blocks.0.conv_5x5.3", "conv 5x5", "inception_blocks.0.conv_5x5.2", 8, 32, 32, 3208, 3276800, 0},
    {"inception_blocks.0.conv_5x5.4", "bn", "inception_blocks.0.conv_5x5.3", 8, 32, 32, 16, 0, 0},
    {"inception_blocks.0.conv_5x5.5", "act relu", "inception_blocks.0.conv_5x5.4", 8, 32, 32, 0, 0, 0},
    {"inception_blocks.0.max_pool.0", "maxpool 3x3 stride 1", "input_net.2", 64, 32, 32, 0, 0, 33816576},
    {"inception_blocks.0.max_pool.1", "conv 1x1", "inception_blocks.0.max_pool.0", 8, 32, 32, 520, 524288, 0},
    {"inception_blocks.0.max_pool.2", "bn", "inception_blocks.0.max_pool.1", 8, 32, 32, 16, 0, 0},
    {"inception_blocks.0.max_pool.3", "act relu", "inception_blocks.0.max_pool.2", 8, 32, 32, 0, 0, 0},
    {"inception_blocks.0", "concat", "inception_blocks.0.conv_1x1.2 inception_blocks.0.conv_3x3.5 inception_blocks.0.conv_5x5.5 inception_blocks.0.max_pool.3", 64, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_1x1.0", "conv 1x1", "inception_blocks.0", 24, 32, 32, 1560, 1572864, 50724864},
    {"inception_blocks.1.conv_1x1.1", "bn", "inception_blocks.1.conv_1x1.0", 24, 32, 32, 48, 0, 0},
    {"inception_blocks.1.conv_1x1.2", "act relu", "inception_blocks.1.conv_1x1.1", 24, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_3x3.0", "conv 1x1", "inception_blocks.0", 32, 32, 32, 2080, 2097152, 16908288},
    {"inception_blocks.1.conv_3x3.1", "bn", "inception_blocks.1.conv_3x3.0", 32, 32, 32, 64, 0, 0},
    {"inception_blocks.1.conv_3x3.2", "act relu", "inception_blocks.1.conv_3x3.1", 32, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_3x3.3", "conv 3x3", "inception_blocks.1.conv_3x3.2", 48, 32, 32, 13872, 14155776, 0},
    {"inception_blocks.1.conv_3x3.4", "bn", "inception_blocks.1.conv_3x3.3", 48, 32, 32, 96, 0, 0},
    {"inception_blocks.1.conv_3x3.5", "act relu", "inception_blocks.1.conv_3x3.4", 48, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_5x5.0", "conv 1x1", "inception_blocks.0", 16, 32, 32, 1040, 1048576, 8454144},
    {"inception_blocks.1.conv_5x5.1", "bn", "inception_blocks.1.conv_5x5.0", 16, 32, 32, 32, 0, 0},
    {"inception_blocks.1.conv_5x5.2", "act relu", "inception_blocks.1.conv_5x5.1", 16, 32, 32, 0, 0, 0},
    {"inception_blocks.1.conv_5x5.3", "conv 5x5", "inception_blocks.1.conv_5x5.2", 12, 32, 32, 4812, 4915200, 0},
    {"inception_blocks.1.conv_5x5.4", "bn", "inception_blocks.1.conv_5x5.3", 12, 32, 32, 24, 0, 0},
    {"inception_blocks.1.conv_5x5.5", "act relu", "inception_blocks.1.conv_5x5.4", 12, 32, 32, 0, 0, 0},
    {"inception_blocks.1.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.0", 64, 32, 32, 0, 0, 33816576},
    {"inception_blocks.1.max_pool.1", "conv 1x1", "inception_blocks.1.max_pool.0", 12, 32, 32, 780, 786432, 0},
    {"inception_blocks.1.max_pool.2", "bn", "inception_blocks.1.max_pool.1", 12, 32, 32, 24, 0, 0},
    {"inception_blocks.1.max_pool.3", "act relu", "inception_blocks.1.max_pool.2", 12, 32, 32, 0, 0, 0},
    {"inception_blocks.1", "concat", "inception_blocks.1.conv_1x1.2 inception_blocks.1.conv_3x3.5 inception_blocks.1.conv_5x5.5 inception_blocks.1.max_pool.3", 96, 32, 32, 0, 0, 0},
    {"inception_blocks.2", "maxpool 3x3 stride 2", "inception_blocks.1", 96, 16, 16, 0, 0, 12976128},
    {"inception_blocks.3.conv_1x1.0", "conv 1x1", "inception_blocks.2", 24, 16, 16, 2328, 589824, 12976128},
    {"inception_blocks.3.conv_1x1.1", "bn", "inception_blocks.3.conv_1x1.0", 24, 16, 16, 48, 0, 0},
    {"inception_blocks.3.conv_1x1.2", "act relu", "inception_blocks.3.conv_1x1.1", 24, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_3x3.0", "conv 1x1", "inception_blocks.2", 32, 16, 16, 3104, 786432, 4325376},
    {"inception_blocks.3.conv_3x3.1", "bn", "inception_blocks.3.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.3.conv_3x3.2", "act relu", "inception_blocks.3.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_3x3.3", "conv 3x3", "inception_blocks.3.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.3.conv_3x3.4", "bn", "inception_blocks.3.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.3.conv_3x3.5", "act relu", "inception_blocks.3.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_5x5.0", "conv 1x1", "inception_blocks.2", 16, 16, 16, 1552, 393216, 2162688},
    {"inception_blocks.3.conv_5x5.1", "bn", "inception_blocks.3.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.3.conv_5x5.2", "act relu", "inception_blocks.3.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.3.conv_5x5.3", "conv 5x5", "inception_blocks.3.conv_5x5.2", 12, 16, 16, 4812, 1228800, 0},
    {"inception_blocks.3.conv_5x5.4", "bn", "inception_blocks.3.conv_5x5.3", 12, 16, 16, 24, 0, 0},
    {"inception_blocks.3.conv_5x5.5", "act relu", "inception_blocks.3.conv_5x5.4", 12, 16, 16, 0, 0, 0},
    {"inception_blocks.3.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.2", 96, 16, 16, 0, 0, 12976128},
    {"inception_blocks.3.max_pool.1", "conv 1x1", "inception_blocks.3.max_pool.0", 12, 16, 16, 1164, 294912, 0},
    {"inception_blocks.3.max_pool.2", "bn", "inception_blocks.3.max_pool.1", 12, 16, 16, 24, 0, 0},
    {"inception_blocks.3.max_pool.3", "act relu", "inception_blocks.3.max_pool.2", 12, 16, 16, 0, 0, 0},
    {"inception_blocks.3", "concat", "inception_blocks.3.conv_1x1.2 inception_blocks.3.conv_3x3.5 inception_blocks.3.conv_5x5.5 inception_blocks.3.max_pool.3", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_1x1.0", "conv 1x1", "inception_blocks.3", 16, 16, 16, 1552, 393216, 12976128},
    {"inception_blocks.4.conv_1x1.1", "bn", "inception_blocks.4.conv_1x1.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.conv_1x1.2", "act relu", "inception_blocks.4.conv_1x1.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_3x3.0", "conv 1x1", "inception_blocks.3", 32, 16, 16, 3104, 786432, 4325376},
    {"inception_blocks.4.conv_3x3.1", "bn", "inception_blocks.4.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.4.conv_3x3.2", "act relu", "inception_blocks.4.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_3x3.3", "conv 3x3", "inception_blocks.4.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.4.conv_3x3.4", "bn", "inception_blocks.4.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.4.conv_3x3.5", "act relu", "inception_blocks.4.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_5x5.0", "conv 1x1", "inception_blocks.3", 16, 16, 16, 1552, 393216, 2162688},
    {"inception_blocks.4.conv_5x5.1", "bn", "inception_blocks.4.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.conv_5x5.2", "act relu", "inception_blocks.4.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4.conv_5x5.3", "conv 5x5", "inception_blocks.4.conv_5x5.2", 16, 16, 16, 6416, 1638400, 0},
    {"inception_blocks.4.conv_5x5.4", "bn", "inception_blocks.4.conv_5x5.3", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.conv_5x5.5", "act relu", "inception_blocks.4.conv_5x5.4", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.3", 96, 16, 16, 0, 0, 12976128},
    {"inception_blocks.4.max_pool.1", "conv 1x1", "inception_blocks.4.max_pool.0", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.4.max_pool.2", "bn", "inception_blocks.4.max_pool.1", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.4.max_pool.3", "act relu", "inception_blocks.4.max_pool.2", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.4", "concat", "inception_blocks.4.conv_1x1.2 inception_blocks.4.conv_3x3.5 inception_blocks.4.conv_5x5.5 inception_blocks.4.max_pool.3", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_1x1.0", "conv 1x1", "inception_blocks.4", 16, 16, 16, 1552, 393216, 12976128},
    {"inception_blocks.5.conv_1x1.1", "bn", "inception_blocks.5.conv_1x1.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.conv_1x1.2", "act relu", "inception_blocks.5.conv_1x1.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_3x3.0", "conv 1x1", "inception_blocks.4", 32, 16, 16, 3104, 786432, 4325376},
    {"inception_blocks.5.conv_3x3.1", "bn", "inception_blocks.5.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.5.conv_3x3.2", "act relu", "inception_blocks.5.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_3x3.3", "conv 3x3", "inception_blocks.5.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.5.conv_3x3.4", "bn", "inception_blocks.5.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.5.conv_3x3.5", "act relu", "inception_blocks.5.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_5x5.0", "conv 1x1", "inception_blocks.4", 16, 16, 16, 1552, 393216, 2162688},
    {"inception_blocks.5.conv_5x5.1", "bn", "inception_blocks.5.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.conv_5x5.2", "act relu", "inception_blocks.5.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5.conv_5x5.3", "conv 5x5", "inception_blocks.5.conv_5x5.2", 16, 16, 16, 6416, 1638400, 0},
    {"inception_blocks.5.conv_5x5.4", "bn", "inception_blocks.5.conv_5x5.3", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.conv_5x5.5", "act relu", "inception_blocks.5.conv_5x5.4", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.4", 96, 16, 16, 0, 0, 12976128},
    {"inception_blocks.5.max_pool.1", "conv 1x1", "inception_blocks.5.max_pool.0", 16, 16, 16, 1552, 393216, 0},
    {"inception_blocks.5.max_pool.2", "bn", "inception_blocks.5.max_pool.1", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.5.max_pool.3", "act relu", "inception_blocks.5.max_pool.2", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.5", "concat", "inception_blocks.5.conv_1x1.2 inception_blocks.5.conv_3x3.5 inception_blocks.5.conv_5x5.5 inception_blocks.5.max_pool.3", 96, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_1x1.0", "conv 1x1", "inception_blocks.5", 32, 16, 16, 3104, 786432, 17301504},
    {"inception_blocks.6.conv_1x1.1", "bn", "inception_blocks.6.conv_1x1.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.6.conv_1x1.2", "act relu", "inception_blocks.6.conv_1x1.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_3x3.0", "conv 1x1", "inception_blocks.5", 32, 16, 16, 3104, 786432, 4325376},
    {"inception_blocks.6.conv_3x3.1", "bn", "inception_blocks.6.conv_3x3.0", 32, 16, 16, 64, 0, 0},
    {"inception_blocks.6.conv_3x3.2", "act relu", "inception_blocks.6.conv_3x3.1", 32, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_3x3.3", "conv 3x3", "inception_blocks.6.conv_3x3.2", 48, 16, 16, 13872, 3538944, 0},
    {"inception_blocks.6.conv_3x3.4", "bn", "inception_blocks.6.conv_3x3.3", 48, 16, 16, 96, 0, 0},
    {"inception_blocks.6.conv_3x3.5", "act relu", "inception_blocks.6.conv_3x3.4", 48, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_5x5.0", "conv 1x1", "inception_blocks.5", 16, 16, 16, 1552, 393216, 2162688},
    {"inception_blocks.6.conv_5x5.1", "bn", "inception_blocks.6.conv_5x5.0", 16, 16, 16, 32, 0, 0},
    {"inception_blocks.6.conv_5x5.2", "act relu", "inception_blocks.6.conv_5x5.1", 16, 16, 16, 0, 0, 0},
    {"inception_blocks.6.conv_5x5.3", "conv 5x5", "inception_blocks.6.conv_5x5.2", 24, 16, 16, 9624, 2457600, 0},
    {"inception_blocks.6.conv_5x5.4", "bn", "inception_blocks.6.conv_5x5.3", 24, 16, 16, 48, 0, 0},
    {"inception_blocks.6.conv_5x5.5", "act relu", "inception_blocks.6.conv_5x5.4", 24, 16, 16, 0, 0, 0},
    {"inception_blocks.6.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.5", 96, 16, 16, 0, 0, 12976128},
    {"inception_blocks.6.max_pool.1", "conv 1x1", "inception_blocks.6.max_pool.0", 24, 16, 16, 2328, 589824, 0},
    {"inception_blocks.6.max_pool.2", "bn", "inception_blocks.6.max_pool.1", 24, 16, 16, 48, 0, 0},
    {"inception_blocks.6.max_pool.3", "act relu", "inception_blocks.6.max_pool.2", 24, 16, 16, 0, 0, 0},
    {"inception_blocks.6", "concat", "inception_blocks.6.conv_1x1.2 inception_blocks.6.conv_3x3.5 inception_blocks.6.conv_5x5.5 inception_blocks.6.max_pool.3", 128, 16, 16, 0, 0, 0},
    {"inception_blocks.7", "maxpool 3x3 stride 2", "inception_blocks.6", 128, 8, 8, 0, 0, 4456448},
    {"inception_blocks.8.conv_1x1.0", "conv 1x1", "inception_blocks.7", 32, 8, 8, 4128, 262144, 4456448},
    {"inception_blocks.8.conv_1x1.1", "bn", "inception_blocks.8.conv_1x1.0", 32, 8, 8, 64, 0, 0},
    {"inception_blocks.8.conv_1x1.2", "act relu", "inception_blocks.8.conv_1x1.1", 32, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_3x3.0", "conv 1x1", "inception_blocks.7", 48, 8, 8, 6192, 393216, 1671168},
    {"inception_blocks.8.conv_3x3.1", "bn", "inception_blocks.8.conv_3x3.0", 48, 8, 8, 96, 0, 0},
    {"inception_blocks.8.conv_3x3.2", "act relu", "inception_blocks.8.conv_3x3.1", 48, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_3x3.3", "conv 3x3", "inception_blocks.8.conv_3x3.2", 64, 8, 8, 27712, 1769472, 0},
    {"inception_blocks.8.conv_3x3.4", "bn", "inception_blocks.8.conv_3x3.3", 64, 8, 8, 128, 0, 0},
    {"inception_blocks.8.conv_3x3.5", "act relu", "inception_blocks.8.conv_3x3.4", 64, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_5x5.0", "conv 1x1", "inception_blocks.7", 16, 8, 8, 2064, 131072, 557056},
    {"inception_blocks.8.conv_5x5.1", "bn", "inception_blocks.8.conv_5x5.0", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.8.conv_5x5.2", "act relu", "inception_blocks.8.conv_5x5.1", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.8.conv_5x5.3", "conv 5x5", "inception_blocks.8.conv_5x5.2", 16, 8, 8, 6416, 409600, 0},
    {"inception_blocks.8.conv_5x5.4", "bn", "inception_blocks.8.conv_5x5.3", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.8.conv_5x5.5", "act relu", "inception_blocks.8.conv_5x5.4", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.8.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.7", 128, 8, 8, 0, 0, 4456448},
    {"inception_blocks.8.max_pool.1", "conv 1x1", "inception_blocks.8.max_pool.0", 16, 8, 8, 2064, 131072, 0},
    {"inception_blocks.8.max_pool.2", "bn", "inception_blocks.8.max_pool.1", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.8.max_pool.3", "act relu", "inception_blocks.8.max_pool.2", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.8", "concat", "inception_blocks.8.conv_1x1.2 inception_blocks.8.conv_3x3.5 inception_blocks.8.conv_5x5.5 inception_blocks.8.max_pool.3", 128, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_1x1.0", "conv 1x1", "inception_blocks.8", 32, 8, 8, 4128, 262144, 4456448},
    {"inception_blocks.9.conv_1x1.1", "bn", "inception_blocks.9.conv_1x1.0", 32, 8, 8, 64, 0, 0},
    {"inception_blocks.9.conv_1x1.2", "act relu", "inception_blocks.9.conv_1x1.1", 32, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_3x3.0", "conv 1x1", "inception_blocks.8", 48, 8, 8, 6192, 393216, 1671168},
    {"inception_blocks.9.conv_3x3.1", "bn", "inception_blocks.9.conv_3x3.0", 48, 8, 8, 96, 0, 0},
    {"inception_blocks.9.conv_3x3.2", "act relu", "inception_blocks.9.conv_3x3.1", 48, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_3x3.3", "conv 3x3", "inception_blocks.9.conv_3x3.2", 64, 8, 8, 27712, 1769472, 0},
    {"inception_blocks.9.conv_3x3.4", "bn", "inception_blocks.9.conv_3x3.3", 64, 8, 8, 128, 0, 0},
    {"inception_blocks.9.conv_3x3.5", "act relu", "inception_blocks.9.conv_3x3.4", 64, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_5x5.0", "conv 1x1", "inception_blocks.8", 16, 8, 8, 2064, 131072, 557056},
    {"inception_blocks.9.conv_5x5.1", "bn", "inception_blocks.9.conv_5x5.0", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.9.conv_5x5.2", "act relu", "inception_blocks.9.conv_5x5.1", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.9.conv_5x5.3", "conv 5x5", "inception_blocks.9.conv_5x5.2", 16, 8, 8, 6416, 409600, 0},
    {"inception_blocks.9.conv_5x5.4", "bn", "inception_blocks.9.conv_5x5.3", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.9.conv_5x5.5", "act relu", "inception_blocks.9.conv_5x5.4", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.9.max_pool.0", "maxpool 3x3 stride 1", "inception_blocks.8", 128, 8, 8, 0, 0, 4456448},
    {"inception_blocks.9.max_pool.1", "conv 1x1", "inception_blocks.9.max_pool.0", 16, 8, 8, 2064, 131072, 0},
    {"inception_blocks.9.max_pool.2", "bn", "inception_blocks.9.max_pool.1", 16, 8, 8, 32, 0, 0},
    {"inception_blocks.9.max_pool.3", "act relu", "inception_blocks.9.max_pool.2", 16, 8, 8, 0, 0, 0},
    {"inception_blocks.9", "concat", "inception_blocks.9.conv_1x1.2 inception_blocks.9.conv_3x3.5 inception_blocks.9.conv_5x5.5 inception_blocks.9.max_pool.3", 128, 8, 8, 0, 0, 0},
    {"output_net.0", "avgpool global", "inception_blocks.9", 128, 1, 1, 0, 0, 65536},
    {"output_net.1", "flatten", "output_net.0", 128, 1, 1, 0, 0, 0},
    {"output_net.2", "linear", "output_net.1", 10, 1, 1, 1290, 1280, 5120},
};

static const NetcKernelInfo kernels[] = {
    {"pack_conv_3x3_3_64", "input_net.0", false, 0, 6912, 4.608e-07},
    {"pack_conv_1x1_64_16", "inception_blocks.0.conv_1x1.0", false, 0, 4096, 2.731e-07},
    {"pack_conv_1x1_64_32", "inception_blocks.0.conv_3x3.0", false, 0, 8192, 5.461e-07},
    {"pack_conv_winograd_3x3_32_32", "inception_blocks.0.conv_3x3.3", false, 0, 147456, 9.83e-06},
    {"pack_conv_1x1_64_16", "inception_blocks.0.conv_5x5.0", false, 0, 4096, 2.731e-07},
    {"pack_conv_5x5_16_8", "inception_blocks.0.conv_5x5.3", false, 0, 12800, 8.533e-07},
    {"pack_conv_1x1_64_8", "inception_blocks.0.max_pool.1", false, 0, 2048, 1.365e-07},
    {"pack_conv_1x1_64_24", "inception_blocks.1.conv_1x1.0", false, 0, 6144, 4.096e-07},
    {"pack_conv_1x1_64_32", "inception_blocks.1.conv_3x3.0", false, 0, 8192, 5.461e-07},
    {"pack_conv_winograd_3x3_32_48", "inception_blocks.1.conv_3x3.3", false, 0, 221184, 1.475e-05},
    {"pack_conv_1x1_64_16", "inception_blocks.1.conv_5x5.0", false, 0, 4096, 2.731e-07},
    {"pack_conv_5x5_16_12", "inception_blocks.1.conv_5x5.3", false, 0, 19200, 1.28e-06},
    {"pack_conv_1x1_64_12", "inception_blocks.1.max_pool.1", false, 0, 3072, 2.048e-07},
    {"pack_conv_1x1_96_24", "inception_blocks.3.conv_1x1.0", false, 0, 9216, 6.144e-07},
    {"pack_conv_1x1_96_32", "inception_blocks.3.conv_3x3.0", false, 0, 12288, 8.192e-07},
    {"pack_conv_winograd_3x3_32_48", "inception_blocks.3.conv_3x3.3", false, 0, 221184, 1.475e-05},
    {"pack_conv_1x1_96_16", "inception_blocks.3.conv_5x5.0", false, 0, 6144, 4.096e-07},
    {"pack_conv_5x5_16_12", "inception_blocks.3.conv_5x5.3", false, 0, 19200, 1.28e-06},
    {"pack_conv_1x1_96_12", "inception_blocks.3.max_pool.1", false, 0, 4608, 3.072e-07},
    {"pack_conv_1x1_96_16", "inception_blocks.4.conv_1x1.0", false, 0, 6144, 4.096e-07},
    {"pack_conv_1x1_96_32", "inception_blocks.4.conv_3x3.0", false, 0, 12288, 8.192e-07},
    {"pack_conv_winograd_3x3_32_48", "inception_blocks.4.conv_3x3.3", false, 0, 221184, 1.475e-05},
    {"pack_conv_1x1_96_16", "inception_blocks.4.conv_5x5.0", false, 0, 6144, 4.096e-07},
    {"pack_conv_5x5_16_16", "inception_blocks.4.conv_5x5.3", false, 0, 25600, 1.707e-06},
    {"pack_conv_1x1_96_16", "inception_blocks.4.max_pool.1", false, 0, 6144, 4.096e-07},
    {"pack_conv_1x1_96_16", "inception_blocks.5.conv_1x1.0", false, 0, 6144, 4.096e-07},
    {"pack_conv_1x1_96_32", "inception_blocks.5.conv_3x3.0", false, 0, 12288, 8.192e-07},
    {"pack_conv_winograd_3x3_32_48", "inception_blocks.5.conv_3x3.3", false, 0, 221184, 1.475e-05},
    {"pack_conv_1x1_96_16", "inception_blocks.5.conv_5x5.0", false, 0, 6144, 4.096e-07},
    {"pack_conv_5x5_16_16", "inception_blocks.5.conv_5x5.3", false, 0, 25600, 1.707e-06},
    {"pack_conv_1x1_96_16", "inception_blocks.5.max_pool.1", false, 0, 6144, 4.096e-07},
    {"pack_conv_1x1_96_32", "inception_blocks.6.conv_1x1.0", false, 0, 12288, 8.192e-07},
    {"pack_conv_1x1_96_32", "inception_blocks.6.conv_3x3.0", false, 0, 12288, 8.192e-07},
    {"pack_conv_winograd_3x3_32_48", "inception_blocks.6.conv_3x3.3", false, 0, 221184, 1.475e-05},
    {"pack_conv_1x1_96_16", "inception_blocks.6.conv_5x5.0", false, 0, 6144, 4.096e-07},
    {"pack_conv_5x5_16_24", "inception_blocks.6.conv_5x5.3", false, 0, 38400, 2.56e-06},
    {"pack_conv_1x1_96_24", "inception_blocks.6.max_pool.1", false, 0, 9216, 6.144e-07},
    {"pack_conv_1x1_128_32", "inception_blocks.8.conv_1x1.0", false, 0, 16384, 1.092e-06},
    {"pack_conv_1x1_128_48", "inception_blocks.8.conv_3x3.0", false, 0, 24576, 1.638e-06},
    {"pack_conv_winograd_3x3_48_64", "inception_blocks.8.conv_3x3.3", false, 0, 442368, 2.949e-05},
    {"pack_conv_1x1_128_16", "inception_blocks.8.conv_5x5.0", false, 0, 8192, 5.461e-07},
    {"pack_conv_5x5_16_16", "inception_blocks.8.conv_5x5.3", false, 0, 25600, 1.707e-06},
    {"pack_conv_1x1_128_16", "inception_blocks.8.max_pool.1", false, 0, 8192, 5.461e-07},
    {"pack_conv_1x1_128_32", "inception_blocks.9.conv_1x1.0", false, 0, 16384, 1.092e-06},
    {"pack_conv_1x1_128_48", "inception_blocks.9.conv_3x3.0", false, 0, 24576, 1.638e-06},
    {"pack_conv_winograd_3x3_48_64", "inception_blocks.9.conv_3x3.3", false, 0, 442368, 2.949e-05},
    {"pack_conv_1x1_128_16", "inception_blocks.9.conv_5x5.0", false, 0, 8192, 5.461e-07},
    {"pack_conv_5x5_16_16", "inception_blocks.9.conv_5x5.3", false, 0, 25600, 1.707e-06},
    {"pack_conv_1x1_128_16", "inception_blocks.9.max_pool.1", false, 0, 8192, 5.461e-07},
    {"conv3x3_3_64_h32w32s1", "input_net.0", false, 4.52985e+08, 3.51342e+07, 0.01025},
    {"moments_64", "input_net.0", false, 8.38861e+06, 0, 0.0001898},
    {"norm_scale_64", "input_net.1", false, 8.38861e+06, 0, 0.0001898},
    {"conv1x1_64_16_h32w32s1", "inception_blocks.0.conv_1x1.0", false, 2.68435e+08, 4.19471e+07, 0.006073},
    {"moments_16", "inception_blocks.0.conv_1x1.0", false, 2.09715e+06, 0, 4.745e-05},
    {"conv1x1_64_32_h32w32s1", "inception_blocks.0.conv_3x3.0", false, 5.36871e+08, 5.03398e+07, 0.01215},
    {"moments_32", "inception_blocks.0.conv_3x3.0", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "inception_blocks.0.conv_3x3.1", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_32_h32w32s1", "inception_blocks.0.conv_3x3.3", false, 2.41592e+09, 3.37019e+07, 0.05466},
    {"moments_32", "inception_blocks.0.conv_3x3.3", false, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_64_16_h32w32s1_v2", "inception_blocks.0.conv_5x5.0", false, 2.68435e+08, 4.19471e+07, 0.006073},
    {"moments_16", "inception_blocks.0.conv_5x5.0", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_16", "inception_blocks.0.conv_5x5.1", false, 2.09715e+06, 0, 4.745e-05},
    {"conv5x5_16_8_h32w32s1", "inception_blocks.0.conv_5x5.3", false, 8.38861e+08, 1.25957e+07, 0.01898},
    {"moments_8", "inception_blocks.0.conv_5x5.3", false, 1.04858e+06, 0, 2.372e-05},
    {"maxpool3x3_64_h32w32s1p1", "inception_blocks.0.max_pool.0", false, 7.54975e+07, 6.71089e+07, 0.004474},
    {"conv1x1_64_8_h32w32s1", "inception_blocks.0.max_pool.1", false, 1.34218e+08, 3.77508e+07, 0.003037},
    {"moments_8", "inception_blocks.0.max_pool.1", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_64_v2", "inception_blocks.0", false, 8.38861e+06, 0, 0.0001898},
    {"conv1x1_64_24_h32w32s1", "inception_blocks.1.conv_1x1.0", false, 4.02653e+08, 4.61435e+07, 0.00911},
    {"moments_24", "inception_blocks.1.conv_1x1.0", false, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_64_32_h32w32s1", "inception_blocks.1.conv_3x3.0", false, 5.36871e+08, 5.03398e+07, 0.01215},
    {"moments_32", "inception_blocks.1.conv_3x3.0", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "inception_blocks.1.conv_3x3.1", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_48_h32w32s1", "inception_blocks.1.conv_3x3.3", false, 3.62388e+09, 4.21642e+07, 0.08199},
    {"moments_48", "inception_blocks.1.conv_3x3.3", false, 6.29146e+06, 0, 0.0001423},
    {"conv1x1_64_16_h32w32s1_v2", "inception_blocks.1.conv_5x5.0", false, 2.68435e+08, 4.19471e+07, 0.006073},
    {"moments_16", "inception_blocks.1.conv_5x5.0", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_16", "inception_blocks.1.conv_5x5.1", false, 2.09715e+06, 0, 4.745e-05},
    {"conv5x5_16_12_h32w32s1", "inception_blocks.1.conv_5x5.3", false, 1.25829e+09, 1.46993e+07, 0.02847},
    {"moments_12", "inception_blocks.1.conv_5x5.3", false, 1.57286e+06, 0, 3.559e-05},
    {"maxpool3x3_64_h32w32s1p1", "inception_blocks.1.max_pool.0", false, 7.54975e+07, 6.71089e+07, 0.004474},
    {"conv1x1_64_12_h32w32s1", "inception_blocks.1.max_pool.1", false, 2.01327e+08, 3.9849e+07, 0.004555},
    {"moments_12", "inception_blocks.1.max_pool.1", false, 1.57286e+06, 0, 3.559e-05},
    {"norm_scale_96", "inception_blocks.1", false, 1.25829e+07, 0, 0.0002847},
    {"maxpool3x3_96_h32w32s2p1", "inception_blocks.2", false, 2.83116e+07, 6.29146e+07, 0.004194},
    {"conv1x1_96_24_h16w16s1", "inception_blocks.3.conv_1x1.0", false, 1.50995e+08, 1.57379e+07, 0.003416},
    {"moments_24_v2", "inception_blocks.3.conv_1x1.0", false, 786432, 0, 1.779e-05},
    {"conv1x1_96_32_h16w16s1", "inception_blocks.3.conv_3x3.0", false, 2.01327e+08, 1.67895e+07, 0.004555},
    {"moments_32_v2", "inception_blocks.3.conv_3x3.0", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "inception_blocks.3.conv_3x3.1", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.3.conv_3x3.3", false, 9.0597e+08, 1.07069e+07, 0.0205},
    {"moments_48_v2", "inception_blocks.3.conv_3x3.3", false, 1.57286e+06, 0, 3.559e-05},
    {"conv1x1_96_16_h16w16s1", "inception_blocks.3.conv_5x5.0", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.3.conv_5x5.0", false, 524288, 0, 1.186e-05},
    {"norm_scale_16_v2", "inception_blocks.3.conv_5x5.1", false, 524288, 0, 1.186e-05},
    {"conv5x5_16_12_h16w16s1", "inception_blocks.3.conv_5x5.3", false, 3.14573e+08, 3.68922e+06, 0.007117},
    {"moments_12_v2", "inception_blocks.3.conv_5x5.3", false, 393216, 0, 8.896e-06},
    {"maxpool3x3_96_h16w16s1p1", "inception_blocks.3.max_pool.0", false, 2.83116e+07, 2.51658e+07, 0.001678},
    {"conv1x1_96_12_h16w16s1", "inception_blocks.3.max_pool.1", false, 7.54975e+07, 1.41604e+07, 0.001708},
    {"moments_12_v2", "inception_blocks.3.max_pool.1", false, 393216, 0, 8.896e-06},
    {"norm_scale_96_v2", "inception_blocks.3", false, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_96_16_h16w16s1_v2", "inception_blocks.4.conv_1x1.0", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.4.conv_1x1.0", false, 524288, 0, 1.186e-05},
    {"conv1x1_96_32_h16w16s1_v2", "inception_blocks.4.conv_3x3.0", false, 2.01327e+08, 1.67895e+07, 0.004555},
    {"moments_32_v2", "inception_blocks.4.conv_3x3.0", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "inception_blocks.4.conv_3x3.1", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.4.conv_3x3.3", false, 9.0597e+08, 1.07069e+07, 0.0205},
    {"moments_48_v2", "inception_blocks.4.conv_3x3.3", false, 1.57286e+06, 0, 3.559e-05},
    {"conv1x1_96_16_h16w16s1_v3", "inception_blocks.4.conv_5x5.0", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.4.conv_5x5.0", false, 524288, 0, 1.186e-05},
    {"norm_scale_16_v2", "inception_blocks.4.conv_5x5.1", false, 524288, 0, 1.186e-05},
    {"conv5x5_16_16_h16w16s1", "inception_blocks.4.conv_5x5.3", false, 4.1943e+08, 4.2199e+06, 0.009489},
    {"moments_16_v2", "inception_blocks.4.conv_5x5.3", false, 524288, 0, 1.186e-05},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.4.max_pool.0", false, 2.83116e+07, 2.51658e+07, 0.001678},
    {"conv1x1_96_16_h16w16s1_v4", "inception_blocks.4.max_pool.1", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.4.max_pool.1", false, 524288, 0, 1.186e-05},
    {"norm_scale_96_v3", "inception_blocks.4", false, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_96_16_h16w16s1_v2", "inception_blocks.5.conv_1x1.0", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.5.conv_1x1.0", false, 524288, 0, 1.186e-05},
    {"conv1x1_96_32_h16w16s1_v2", "inception_blocks.5.conv_3x3.0", false, 2.01327e+08, 1.67895e+07, 0.004555},
    {"moments_32_v2", "inception_blocks.5.conv_3x3.0", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "inception_blocks.5.conv_3x3.1", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.5.conv_3x3.3", false, 9.0597e+08, 1.07069e+07, 0.0205},
    {"moments_48_v2", "inception_blocks.5.conv_3x3.3", false, 1.57286e+06, 0, 3.559e-05},
    {"conv1x1_96_16_h16w16s1_v3", "inception_blocks.5.conv_5x5.0", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.5.conv_5x5.0", false, 524288, 0, 1.186e-05},
    {"norm_scale_16_v2", "inception_blocks.5.conv_5x5.1", false, 524288, 0, 1.186e-05},
    {"conv5x5_16_16_h16w16s1", "inception_blocks.5.conv_5x5.3", false, 4.1943e+08, 4.2199e+06, 0.009489},
    {"moments_16_v2", "inception_blocks.5.conv_5x5.3", false, 524288, 0, 1.186e-05},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.5.max_pool.0", false, 2.83116e+07, 2.51658e+07, 0.001678},
    {"conv1x1_96_16_h16w16s1_v4", "inception_blocks.5.max_pool.1", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.5.max_pool.1", false, 524288, 0, 1.186e-05},
    {"norm_scale_96_v3", "inception_blocks.5", false, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_96_32_h16w16s1_v3", "inception_blocks.6.conv_1x1.0", false, 2.01327e+08, 1.67895e+07, 0.004555},
    {"moments_32_v2", "inception_blocks.6.conv_1x1.0", false, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_96_32_h16w16s1_v2", "inception_blocks.6.conv_3x3.0", false, 2.01327e+08, 1.67895e+07, 0.004555},
    {"moments_32_v2", "inception_blocks.6.conv_3x3.0", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "inception_blocks.6.conv_3x3.1", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_48_h16w16s1", "inception_blocks.6.conv_3x3.3", false, 9.0597e+08, 1.07069e+07, 0.0205},
    {"moments_48_v2", "inception_blocks.6.conv_3x3.3", false, 1.57286e+06, 0, 3.559e-05},
    {"conv1x1_96_16_h16w16s1_v3", "inception_blocks.6.conv_5x5.0", false, 1.00663e+08, 1.46862e+07, 0.002277},
    {"moments_16_v2", "inception_blocks.6.conv_5x5.0", false, 524288, 0, 1.186e-05},
    {"norm_scale_16_v2", "inception_blocks.6.conv_5x5.1", false, 524288, 0, 1.186e-05},
    {"conv5x5_16_24_h16w16s1", "inception_blocks.6.conv_5x5.3", false, 6.29146e+08, 5.28128e+06, 0.01423},
    {"moments_24_v2", "inception_blocks.6.conv_5x5.3", false, 786432, 0, 1.779e-05},
    {"maxpool3x3_96_h16w16s1p1_v2", "inception_blocks.6.max_pool.0", false, 2.83116e+07, 2.51658e+07, 0.001678},
    {"conv1x1_96_24_h16w16s1", "inception_blocks.6.max_pool.1", false, 1.50995e+08, 1.57379e+07, 0.003416},
    {"moments_24_v2", "inception_blocks.6.max_pool.1", false, 786432, 0, 1.779e-05},
    {"norm_scale_128", "inception_blocks.6", false, 4.1943e+06, 0, 9.489e-05},
    {"maxpool3x3_128_h16w16s2p1", "inception_blocks.7", false, 9.43718e+06, 2.09715e+07, 0.001398},
    {"conv1x1_128_32_h8w8s1", "inception_blocks.8.conv_1x1.0", false, 6.71089e+07, 5.25926e+06, 0.001518},
    {"moments_32_v3", "inception_blocks.8.conv_1x1.0", false, 262144, 0, 5.931e-06},
    {"conv1x1_128_48_h8w8s1", "inception_blocks.8.conv_3x3.0", false, 1.00663e+08, 5.79174e+06, 0.002277},
    {"moments_48_v3", "inception_blocks.8.conv_3x3.0", false, 393216, 0, 8.896e-06},
    {"norm_scale_48", "inception_blocks.8.conv_3x3.1", false, 393216, 0, 8.896e-06},
    {"conv3x3_winograd_48_64_h8w8s1", "inception_blocks.8.conv_3x3.3", false, 4.52985e+08, 4.11238e+06, 0.01025},
    {"moments_64_v2", "inception_blocks.8.conv_3x3.3", false, 524288, 0, 1.186e-05},
    {"conv1x1_128_16_h8w8s1", "inception_blocks.8.conv_5x5.0", false, 3.35544e+07, 4.72678e+06, 0.0007592},
    {"moments_16_v3", "inception_blocks.8.conv_5x5.0", false, 131072, 0, 2.965e-06},
    {"norm_scale_16_v3", "inception_blocks.8.conv_5x5.1", false, 131072, 0, 2.965e-06},
    {"conv5x5_16_16_h8w8s1", "inception_blocks.8.conv_5x5.3", false, 1.04858e+08, 1.07418e+06, 0.002372},
    {"moments_16_v3", "inception_blocks.8.conv_5x5.3", false, 131072, 0, 2.965e-06},
    {"maxpool3x3_128_h8w8s1p1", "inception_blocks.8.max_pool.0", false, 9.43718e+06, 8.38861e+06, 0.0005592},
    {"conv1x1_128_16_h8w8s1_v2", "inception_blocks.8.max_pool.1", false, 3.35544e+07, 4.72678e+06, 0.0007592},
    {"moments_16_v3", "inception_blocks.8.max_pool.1", false, 131072, 0, 2.965e-06},
    {"norm_scale_128_v2", "inception_blocks.8", false, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_128_32_h8w8s1_v2", "inception_blocks.9.conv_1x1.0", false, 6.71089e+07, 5.25926e+06, 0.001518},
    {"moments_32_v3", "inception_blocks.9.conv_1x1.0", false, 262144, 0, 5.931e-06},
    {"conv1x1_128_48_h8w8s1_v2", "inception_blocks.9.conv_3x3.0", false, 1.00663e+08, 5.79174e+06, 0.002277},
    {"moments_48_v3", "inception_blocks.9.conv_3x3.0", false, 393216, 0, 8.896e-06},
    {"norm_scale_48", "inception_blocks.9.conv_3x3.1", false, 393216, 0, 8.896e-06},
    {"conv3x3_winograd_48_64_h8w8s1", "inception_blocks.9.conv_3x3.3", false, 4.52985e+08, 4.11238e+06, 0.01025},
    {"moments_64_v2", "inception_blocks.9.conv_3x3.3", false, 524288, 0, 1.186e-05},
    {"conv1x1_128_16_h8w8s1_v3", "inception_blocks.9.conv_5x5.0", false, 3.35544e+07, 4.72678e+06, 0.0007592},
    {"moments_16_v3", "inception_blocks.9.conv_5x5.0", false, 131072, 0, 2.965e-06},
    {"norm_scale_16_v3", "inception_blocks.9.conv_5x5.1", false, 131072, 0, 2.965e-06},
    {"conv5x5_16_16_h8w8s1", "inception_blocks.9.conv_5x5.3", false, 1.04858e+08, 1.07418e+06, 0.002372},
    {"moments_16_v3", "inception_blocks.9.conv_5x5.3", false, 131072, 0, 2.965e-06},
    {"maxpool3x3_128_h8w8s1p1_v2", "inception_blocks.9.max_pool.0", false, 9.43718e+06, 8.38861e+06, 0.0005592},
    {"conv1x1_128_16_h8w8s1_v2", "inception_blocks.9.max_pool.1", false, 3.35544e+07, 4.72678e+06, 0.0007592},
    {"moments_16_v3", "inception_blocks.9.max_pool.1", false, 131072, 0, 2.965e-06},
    {"norm_scale_128_v2", "inception_blocks.9", false, 1.04858e+06, 0, 2.372e-05},
    {"avgpool8x8_128_h8w8s1", "output_net.0", false, 16384, 4.25984e+06, 0.000284},
    {"linear_128_10", "output_net.2", false, 327680, 70656, 7.414e-06},
    {"cross_entropy_10", "", false, 1280, 5120, 3.413e-07},
    {"pack_data_grad_1x1_128_16", "inception_blocks.9.max_pool.1", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_5x5_16_16", "inception_blocks.9.conv_5x5.3", true, 0, 25600, 1.707e-06},
    {"pack_data_grad_1x1_128_16", "inception_blocks.9.conv_5x5.0", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_winograd_3x3_48_64", "inception_blocks.9.conv_3x3.3", true, 0, 442368, 2.949e-05},
    {"pack_data_grad_1x1_128_48", "inception_blocks.9.conv_3x3.0", true, 0, 24576, 1.638e-06},
    {"pack_data_grad_1x1_128_32", "inception_blocks.9.conv_1x1.0", true, 0, 16384, 1.092e-06},
    {"pack_data_grad_1x1_128_16", "inception_blocks.8.max_pool.1", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_5x5_16_16", "inception_blocks.8.conv_5x5.3", true, 0, 25600, 1.707e-06},
    {"pack_data_grad_1x1_128_16", "inception_blocks.8.conv_5x5.0", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_winograd_3x3_48_64", "inception_blocks.8.conv_3x3.3", true, 0, 442368, 2.949e-05},
    {"pack_data_grad_1x1_128_48", "inception_blocks.8.conv_3x3.0", true, 0, 24576, 1.638e-06},
    {"pack_data_grad_1x1_128_32", "inception_blocks.8.conv_1x1.0", true, 0, 16384, 1.092e-06},
    {"pack_data_grad_1x1_96_24", "inception_blocks.6.max_pool.1", true, 0, 9216, 6.144e-07},
    {"pack_data_grad_5x5_16_24", "inception_blocks.6.conv_5x5.3", true, 0, 38400, 2.56e-06},
    {"pack_data_grad_1x1_96_16", "inception_blocks.6.conv_5x5.0", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_winograd_3x3_32_48", "inception_blocks.6.conv_3x3.3", true, 0, 221184, 1.475e-05},
    {"pack_data_grad_1x1_96_32", "inception_blocks.6.conv_3x3.0", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_1x1_96_32", "inception_blocks.6.conv_1x1.0", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_1x1_96_16", "inception_blocks.5.max_pool.1", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_5x5_16_16", "inception_blocks.5.conv_5x5.3", true, 0, 25600, 1.707e-06},
    {"pack_data_grad_1x1_96_16", "inception_blocks.5.conv_5x5.0", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_winograd_3x3_32_48", "inception_blocks.5.conv_3x3.3", true, 0, 221184, 1.475e-05},
    {"pack_data_grad_1x1_96_32", "inception_blocks.5.conv_3x3.0", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_1x1_96_16", "inception_blocks.5.conv_1x1.0", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_1x1_96_16", "inception_blocks.4.max_pool.1", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_5x5_16_16", "inception_blocks.4.conv_5x5.3", true, 0, 25600, 1.707e-06},
    {"pack_data_grad_1x1_96_16", "inception_blocks.4.conv_5x5.0", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_winograd_3x3_32_48", "inception_blocks.4.conv_3x3.3", true, 0, 221184, 1.475e-05},
    {"pack_data_grad_1x1_96_32", "inception_blocks.4.conv_3x3.0", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_1x1_96_16", "inception_blocks.4.conv_1x1.0", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_1x1_96_12", "inception_blocks.3.max_pool.1", true, 0, 4608, 3.072e-07},
    {"pack_data_grad_5x5_16_12", "inception_blocks.3.conv_5x5.3", true, 0, 19200, 1.28e-06},
    {"pack_data_grad_1x1_96_16", "inception_blocks.3.conv_5x5.0", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_winograd_3x3_32_48", "inception_blocks.3.conv_3x3.3", true, 0, 221184, 1.475e-05},
    {"pack_data_grad_1x1_96_32", "inception_blocks.3.conv_3x3.0", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_1x1_96_24", "inception_blocks.3.conv_1x1.0", true, 0, 9216, 6.144e-07},
    {"pack_data_grad_1x1_64_12", "inception_blocks.1.max_pool.1", true, 0, 3072, 2.048e-07},
    {"pack_data_grad_5x5_16_12", "inception_blocks.1.conv_5x5.3", true, 0, 19200, 1.28e-06},
    {"pack_data_grad_1x1_64_16", "inception_blocks.1.conv_5x5.0", true, 0, 4096, 2.731e-07},
    {"pack_data_grad_winograd_3x3_32_48", "inception_blocks.1.conv_3x3.3", true, 0, 221184, 1.475e-05},
    {"pack_data_grad_1x1_64_32", "inception_blocks.1.conv_3x3.0", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_1x1_64_24", "inception_blocks.1.conv_1x1.0", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_1x1_64_8", "inception_blocks.0.max_pool.1", true, 0, 2048, 1.365e-07},
    {"pack_data_grad_5x5_16_8", "inception_blocks.0.conv_5x5.3", true, 0, 12800, 8.533e-07},
    {"pack_data_grad_1x1_64_16", "inception_blocks.0.conv_5x5.0", true, 0, 4096, 2.731e-07},
    {"pack_data_grad_winograd_3x3_32_32", "inception_blocks.0.conv_3x3.3", true, 0, 147456, 9.83e-06},
    {"pack_data_grad_1x1_64_32", "inception_blocks.0.conv_3x3.0", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_1x1_64_16", "inception_blocks.0.conv_1x1.0", true, 0, 4096, 2.731e-07},
    {"cross_entropy_grad_10", "", true, 1280, 10240, 6.827e-07},
    {"linear_weight_grad_128_10", "output_net.2", true, 327680, 70656, 7.414e-06},
    {"linear_data_grad_128_10", "output_net.2", true, 327680, 70656, 7.414e-06},
    {"avgpool_grad8x8_128_h8w8s1", "output_net.0", true, 1.04858e+06, 2.10371e+07, 0.001402},
    {"norm_backward_128", "inception_blocks.9", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_128_16_h8w8s1", "inception_blocks.9.max_pool.1", true, 3.35544e+07, 5.40672e+06, 0.0007592},
    {"conv1x1_combine_weight_grad_128_16", "inception_blocks.9.max_pool.1", true, 131072, 0, 2.965e-06},
    {"conv1x1_data_grad_16_128_h8w8s1", "inception_blocks.9.max_pool.1", true, 3.35544e+07, 5.25107e+06, 0.0007592},
    {"maxpool_grad3x3_128_h8w8s1p1", "inception_blocks.9.max_pool.0", true, 9.43718e+06, 1.25829e+07, 0.0008389},
    {"conv5x5_weight_grad_16_16_h8w8s1", "inception_blocks.9.conv_5x5.3", true, 1.04858e+08, 2.22822e+06, 0.002372},
    {"conv5x5_combine_weight_grad_16_16", "inception_blocks.9.conv_5x5.3", true, 131072, 0, 2.965e-06},
    {"conv5x5_data_grad_16_16_h8w8s1", "inception_blocks.9.conv_5x5.3", true, 1.04858e+08, 3.69562e+06, 0.002372},
    {"norm_backward_16", "inception_blocks.9.conv_5x5.1", true, 131072, 0, 2.965e-06},
    {"conv1x1_weight_grad_128_16_h8w8s1_v2", "inception_blocks.9.conv_5x5.0", true, 3.35544e+07, 5.40672e+06, 0.0007592},
    {"conv1x1_combine_weight_grad_128_16", "inception_blocks.9.conv_5x5.0", true, 131072, 0, 2.965e-06},
    {"conv1x1_data_grad_16_128_h8w8s1_v2", "inception_blocks.9.conv_5x5.0", true, 3.35544e+07, 9.44538e+06, 0.0007592},
    {"conv3x3_weight_grad_winograd_48_64_h8w8", "inception_blocks.9.conv_3x3.3", true, 4.52985e+08, 7.53664e+06, 0.01025},
    {"conv3x3_combine_weight_grad_48_64", "inception_blocks.9.conv_3x3.3", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_64_48_h8w8s1", "inception_blocks.9.conv_3x3.3", true, 4.52985e+08, 1.2501e+07, 0.01025},
    {"norm_backward_48", "inception_blocks.9.conv_3x3.1", true, 393216, 0, 8.896e-06},
    {"conv1x1_weight_grad_128_48_h8w8s1", "inception_blocks.9.conv_3x3.0", true, 1.00663e+08, 7.86432e+06, 0.002277},
    {"conv1x1_combine_weight_grad_128_48", "inception_blocks.9.conv_3x3.0", true, 393216, 0, 8.896e-06},
    {"conv1x1_data_grad_48_128_h8w8s1", "inception_blocks.9.conv_3x3.0", true, 1.00663e+08, 1.15589e+07, 0.002277},
    {"conv1x1_weight_grad_128_32_h8w8s1", "inception_blocks.9.conv_1x1.0", true, 6.71089e+07, 6.63962e+06, 0.001518},
    {"conv1x1_combine_weight_grad_128_32", "inception_blocks.9.conv_1x1.0", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_128_h8w8s1", "inception_blocks.9.conv_1x1.0", true, 6.71089e+07, 3.5668e+07, 0.002378},
    {"norm_backward_128", "inception_blocks.8", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_128_16_h8w8s1", "inception_blocks.8.max_pool.1", true, 3.35544e+07, 5.40672e+06, 0.0007592},
    {"conv1x1_combine_weight_grad_128_16", "inception_blocks.8.max_pool.1", true, 131072, 0, 2.965e-06},
    {"conv1x1_data_grad_16_128_h8w8s1", "inception_blocks.8.max_pool.1", true, 3.35544e+07, 5.25107e+06, 0.0007592},
    {"maxpool_grad3x3_128_h8w8s1p1_v2", "inception_blocks.8.max_pool.0", true, 9.43718e+06, 1.25829e+07, 0.0008389},
    {"conv5x5_weight_grad_16_16_h8w8s1", "inception_blocks.8.conv_5x5.3", true, 1.04858e+08, 2.22822e+06, 0.002372},
    {"conv5x5_combine_weight_grad_16_16", "inception_blocks.8.conv_5x5.3", true, 131072, 0, 2.965e-06},
    {"conv5x5_data_grad_16_16_h8w8s1", "inception_blocks.8.conv_5x5.3", true, 1.04858e+08, 3.69562e+06, 0.002372},
    {"norm_backward_16", "inception_blocks.8.conv_5x5.1", true, 131072, 0, 2.965e-06},
    {"conv1x1_weight_grad_128_16_h8w8s1_v3", "inception_blocks.8.conv_5x5.0", true, 3.35544e+07, 5.40672e+06, 0.0007592},
    {"conv1x1_combine_weight_grad_128_16", "inception_blocks.8.conv_5x5.0", true, 131072, 0, 2.965e-06},
    {"conv1x1_data_grad_16_128_h8w8s1_v2", "inception_blocks.8.conv_5x5.0", true, 3.35544e+07, 9.44538e+06, 0.0007592},
    {"conv3x3_weight_grad_winograd_48_64_h8w8", "inception_blocks.8.conv_3x3.3", true, 4.52985e+08, 7.53664e+06, 0.01025},
    {"conv3x3_combine_weight_grad_48_64", "inception_blocks.8.conv_3x3.3", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_64_48_h8w8s1", "inception_blocks.8.conv_3x3.3", true, 4.52985e+08, 1.2501e+07, 0.01025},
    {"norm_backward_48", "inception_blocks.8.conv_3x3.1", true, 393216, 0, 8.896e-06},
    {"conv1x1_weight_grad_128_48_h8w8s1_v2", "inception_blocks.8.conv_3x3.0", true, 1.00663e+08, 7.86432e+06, 0.002277},
    {"conv1x1_combine_weight_grad_128_48", "inception_blocks.8.conv_3x3.0", true, 393216, 0, 8.896e-06},
    {"conv1x1_data_grad_48_128_h8w8s1", "inception_blocks.8.conv_3x3.0", true, 1.00663e+08, 1.15589e+07, 0.002277},
    {"conv1x1_weight_grad_128_32_h8w8s1_v2", "inception_blocks.8.conv_1x1.0", true, 6.71089e+07, 6.63962e+06, 0.001518},
    {"conv1x1_combine_weight_grad_128_32", "inception_blocks.8.conv_1x1.0", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_128_h8w8s1_v2", "inception_blocks.8.conv_1x1.0", true, 6.71089e+07, 1.05021e+07, 0.001518},
    {"maxpool_grad3x3_128_h16w16s2p1", "inception_blocks.7", true, 9.43718e+06, 1.04858e+08, 0.006991},
    {"norm_backward_128_v2", "inception_blocks.6", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_96_24_h16w16s1", "inception_blocks.6.max_pool.1", true, 1.50995e+08, 1.9071e+07, 0.003416},
    {"conv1x1_combine_weight_grad_96_24", "inception_blocks.6.max_pool.1", true, 786432, 0, 1.779e-05},
    {"conv1x1_data_grad_24_96_h16w16s1", "inception_blocks.6.max_pool.1", true, 1.50995e+08, 1.88836e+07, 0.003416},
    {"maxpool_grad3x3_96_h16w16s1p1", "inception_blocks.6.max_pool.0", true, 2.83116e+07, 3.77487e+07, 0.002517},
    {"conv5x5_weight_grad_16_24_h16w16s1", "inception_blocks.6.conv_5x5.3", true, 6.29146e+08, 9.37165e+06, 0.01423},
    {"conv5x5_combine_weight_grad_16_24", "inception_blocks.6.conv_5x5.3", true, 786432, 0, 1.779e-05},
    {"conv5x5_data_grad_24_16_h16w16s1", "inception_blocks.6.conv_5x5.3", true, 6.29146e+08, 1.68156e+07, 0.01423},
    {"norm_backward_16_v2", "inception_blocks.6.conv_5x5.1", true, 524288, 0, 1.186e-05},
    {"conv1x1_weight_grad_96_16_h16w16s1", "inception_blocks.6.conv_5x5.0", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.6.conv_5x5.0", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1", "inception_blocks.6.conv_5x5.0", true, 1.00663e+08, 2.93663e+07, 0.002277},
    {"conv3x3_weight_grad_winograd_32_48_h16w16", "inception_blocks.6.conv_3x3.3", true, 9.0597e+08, 1.7662e+07, 0.0205},
    {"conv3x3_combine_weight_grad_32_48", "inception_blocks.6.conv_3x3.3", true, 1.57286e+06, 0, 3.559e-05},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1", "inception_blocks.6.conv_3x3.3", true, 9.0597e+08, 3.37756e+07, 0.0205},
    {"norm_backward_32", "inception_blocks.6.conv_3x3.1", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_96_32_h16w16s1", "inception_blocks.6.conv_3x3.0", true, 2.01327e+08, 2.12337e+07, 0.004555},
    {"conv1x1_combine_weight_grad_96_32", "inception_blocks.6.conv_3x3.0", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_96_h16w16s1", "inception_blocks.6.conv_3x3.0", true, 2.01327e+08, 3.35667e+07, 0.004555},
    {"conv1x1_weight_grad_96_32_h16w16s1_v2", "inception_blocks.6.conv_1x1.0", true, 2.01327e+08, 2.12337e+07, 0.004555},
    {"conv1x1_combine_weight_grad_96_32", "inception_blocks.6.conv_1x1.0", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_96_h16w16s1_v2", "inception_blocks.6.conv_1x1.0", true, 2.01327e+08, 1.09064e+08, 0.007271},
    {"norm_backward_96", "inception_blocks.5", true, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_weight_grad_96_16_h16w16s1_v2", "inception_blocks.5.max_pool.1", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.5.max_pool.1", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1_v2", "inception_blocks.5.max_pool.1", true, 1.00663e+08, 1.67834e+07, 0.002277},
    {"maxpool_grad3x3_96_h16w16s1p1", "inception_blocks.5.max_pool.0", true, 2.83116e+07, 3.77487e+07, 0.002517},
    {"conv5x5_weight_grad_16_16_h16w16s1", "inception_blocks.5.conv_5x5.3", true, 4.1943e+08, 6.94682e+06, 0.009489},
    {"conv5x5_combine_weight_grad_16_16", "inception_blocks.5.conv_5x5.3", true, 524288, 0, 1.186e-05},
    {"conv5x5_data_grad_16_16_h16w16s1", "inception_blocks.5.conv_5x5.3", true, 4.1943e+08, 1.47057e+07, 0.009489},
    {"norm_backward_16_v2", "inception_blocks.5.conv_5x5.1", true, 524288, 0, 1.186e-05},
    {"conv1x1_weight_grad_96_16_h16w16s1", "inception_blocks.5.conv_5x5.0", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.5.conv_5x5.0", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1", "inception_blocks.5.conv_5x5.0", true, 1.00663e+08, 2.93663e+07, 0.002277},
    {"conv3x3_weight_grad_winograd_32_48_h16w16_v2", "inception_blocks.5.conv_3x3.3", true, 9.0597e+08, 1.7662e+07, 0.0205},
    {"conv3x3_combine_weight_grad_32_48", "inception_blocks.5.conv_3x3.3", true, 1.57286e+06, 0, 3.559e-05},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1_v2", "inception_blocks.5.conv_3x3.3", true, 9.0597e+08, 3.37756e+07, 0.0205},
    {"norm_backward_32", "inception_blocks.5.conv_3x3.1", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_96_32_h16w16s1", "inception_blocks.5.conv_3x3.0", true, 2.01327e+08, 2.12337e+07, 0.004555},
    {"conv1x1_combine_weight_grad_96_32", "inception_blocks.5.conv_3x3.0", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_96_h16w16s1", "inception_blocks.5.conv_3x3.0", true, 2.01327e+08, 3.35667e+07, 0.004555},
    {"conv1x1_weight_grad_96_16_h16w16s1_v3", "inception_blocks.5.conv_1x1.0", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.5.conv_1x1.0", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1_v3", "inception_blocks.5.conv_1x1.0", true, 1.00663e+08, 1.04864e+08, 0.006991},
    {"norm_backward_96", "inception_blocks.4", true, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_weight_grad_96_16_h16w16s1_v2", "inception_blocks.4.max_pool.1", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.4.max_pool.1", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1_v2", "inception_blocks.4.max_pool.1", true, 1.00663e+08, 1.67834e+07, 0.002277},
    {"maxpool_grad3x3_96_h16w16s1p1", "inception_blocks.4.max_pool.0", true, 2.83116e+07, 3.77487e+07, 0.002517},
    {"conv5x5_weight_grad_16_16_h16w16s1", "inception_blocks.4.conv_5x5.3", true, 4.1943e+08, 6.94682e+06, 0.009489},
    {"conv5x5_combine_weight_grad_16_16", "inception_blocks.4.conv_5x5.3", true, 524288, 0, 1.186e-05},
    {"conv5x5_data_grad_16_16_h16w16s1", "inception_blocks.4.conv_5x5.3", true, 4.1943e+08, 1.47057e+07, 0.009489},
    {"norm_backward_16_v2", "inception_blocks.4.conv_5x5.1", true, 524288, 0, 1.186e-05},
    {"conv1x1_weight_grad_96_16_h16w16s1", "inception_blocks.4.conv_5x5.0", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.4.conv_5x5.0", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1", "inception_blocks.4.conv_5x5.0", true, 1.00663e+08, 2.93663e+07, 0.002277},
    {"conv3x3_weight_grad_winograd_32_48_h16w16_v2", "inception_blocks.4.conv_3x3.3", true, 9.0597e+08, 1.7662e+07, 0.0205},
    {"conv3x3_combine_weight_grad_32_48", "inception_blocks.4.conv_3x3.3", true, 1.57286e+06, 0, 3.559e-05},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1_v2", "inception_blocks.4.conv_3x3.3", true, 9.0597e+08, 3.37756e+07, 0.0205},
    {"norm_backward_32", "inception_blocks.4.conv_3x3.1", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_96_32_h16w16s1", "inception_blocks.4.conv_3x3.0", true, 2.01327e+08, 2.12337e+07, 0.004555},
    {"conv1x1_combine_weight_grad_96_32", "inception_blocks.4.conv_3x3.0", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_96_h16w16s1", "inception_blocks.4.conv_3x3.0", true, 2.01327e+08, 3.35667e+07, 0.004555},
    {"conv1x1_weight_grad_96_16_h16w16s1_v3", "inception_blocks.4.conv_1x1.0", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.4.conv_1x1.0", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1_v3", "inception_blocks.4.conv_1x1.0", true, 1.00663e+08, 1.04864e+08, 0.006991},
    {"norm_backward_96_v2", "inception_blocks.3", true, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_weight_grad_96_12_h16w16s1", "inception_blocks.3.max_pool.1", true, 7.54975e+07, 1.58269e+07, 0.001708},
    {"conv1x1_combine_weight_grad_96_12", "inception_blocks.3.max_pool.1", true, 393216, 0, 8.896e-06},
    {"conv1x1_data_grad_12_96_h16w16s1", "inception_blocks.3.max_pool.1", true, 7.54975e+07, 1.57332e+07, 0.001708},
    {"maxpool_grad3x3_96_h16w16s1p1_v2", "inception_blocks.3.max_pool.0", true, 2.83116e+07, 3.77487e+07, 0.002517},
    {"conv5x5_weight_grad_16_12_h16w16s1", "inception_blocks.3.conv_5x5.3", true, 3.14573e+08, 5.7344e+06, 0.007117},
    {"conv5x5_combine_weight_grad_16_12", "inception_blocks.3.conv_5x5.3", true, 393216, 0, 8.896e-06},
    {"conv5x5_data_grad_12_16_h16w16s1", "inception_blocks.3.conv_5x5.3", true, 3.14573e+08, 1.36507e+07, 0.007117},
    {"norm_backward_16_v2", "inception_blocks.3.conv_5x5.1", true, 524288, 0, 1.186e-05},
    {"conv1x1_weight_grad_96_16_h16w16s1_v4", "inception_blocks.3.conv_5x5.0", true, 1.00663e+08, 1.69083e+07, 0.002277},
    {"conv1x1_combine_weight_grad_96_16", "inception_blocks.3.conv_5x5.0", true, 524288, 0, 1.186e-05},
    {"conv1x1_data_grad_16_96_h16w16s1", "inception_blocks.3.conv_5x5.0", true, 1.00663e+08, 2.93663e+07, 0.002277},
    {"conv3x3_weight_grad_winograd_32_48_h16w16_v2", "inception_blocks.3.conv_3x3.3", true, 9.0597e+08, 1.7662e+07, 0.0205},
    {"conv3x3_combine_weight_grad_32_48", "inception_blocks.3.conv_3x3.3", true, 1.57286e+06, 0, 3.559e-05},
    {"conv3x3_winograd_data_grad_48_32_h16w16s1_v2", "inception_blocks.3.conv_3x3.3", true, 9.0597e+08, 3.37756e+07, 0.0205},
    {"norm_backward_32", "inception_blocks.3.conv_3x3.1", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_96_32_h16w16s1_v3", "inception_blocks.3.conv_3x3.0", true, 2.01327e+08, 2.12337e+07, 0.004555},
    {"conv1x1_combine_weight_grad_96_32", "inception_blocks.3.conv_3x3.0", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_96_h16w16s1", "inception_blocks.3.conv_3x3.0", true, 2.01327e+08, 3.35667e+07, 0.004555},
    {"conv1x1_weight_grad_96_24_h16w16s1_v2", "inception_blocks.3.conv_1x1.0", true, 1.50995e+08, 1.9071e+07, 0.003416},
    {"conv1x1_combine_weight_grad_96_24", "inception_blocks.3.conv_1x1.0", true, 786432, 0, 1.779e-05},
    {"conv1x1_data_grad_24_96_h16w16s1_v2", "inception_blocks.3.conv_1x1.0", true, 1.50995e+08, 3.14665e+07, 0.003416},
    {"maxpool_grad3x3_96_h32w32s2p1", "inception_blocks.2", true, 2.83116e+07, 3.14573e+08, 0.02097},
    {"norm_backward_96_v3", "inception_blocks.1", true, 1.25829e+07, 0, 0.0002847},
    {"conv1x1_weight_grad_64_12_h32w32s1", "inception_blocks.1.max_pool.1", true, 2.01327e+08, 4.62029e+07, 0.004555},
    {"conv1x1_combine_weight_grad_64_12", "inception_blocks.1.max_pool.1", true, 1.57286e+06, 0, 3.559e-05},
    {"conv1x1_data_grad_12_64_h32w32s1", "inception_blocks.1.max_pool.1", true, 2.01327e+08, 4.61404e+07, 0.004555},
    {"maxpool_grad3x3_64_h32w32s1p1", "inception_blocks.1.max_pool.0", true, 7.54975e+07, 1.00663e+08, 0.006711},
    {"conv5x5_weight_grad_16_12_h32w32s1", "inception_blocks.1.conv_5x5.3", true, 1.25829e+09, 2.1463e+07, 0.02847},
    {"conv5x5_combine_weight_grad_16_12", "inception_blocks.1.conv_5x5.3", true, 1.57286e+06, 0, 3.559e-05},
    {"conv5x5_data_grad_12_16_h32w32s1", "inception_blocks.1.conv_5x5.3", true, 1.25829e+09, 5.45452e+07, 0.02847},
    {"norm_backward_16_v3", "inception_blocks.1.conv_5x5.1", true, 2.09715e+06, 0, 4.745e-05},
    {"conv1x1_weight_grad_64_16_h32w32s1", "inception_blocks.1.conv_5x5.0", true, 2.68435e+08, 5.04136e+07, 0.006073},
    {"conv1x1_combine_weight_grad_64_16", "inception_blocks.1.conv_5x5.0", true, 2.09715e+06, 0, 4.745e-05},
    {"conv1x1_data_grad_16_64_h32w32s1", "inception_blocks.1.conv_5x5.0", true, 2.68435e+08, 8.38902e+07, 0.006073},
    {"conv3x3_weight_grad_winograd_32_48_h32w32", "inception_blocks.1.conv_3x3.3", true, 3.62388e+09, 6.79936e+07, 0.08199},
    {"conv3x3_combine_weight_grad_32_48", "inception_blocks.1.conv_3x3.3", true, 6.29146e+06, 0, 0.0001423},
    {"conv3x3_winograd_data_grad_48_32_h32w32s1", "inception_blocks.1.conv_3x3.3", true, 3.62388e+09, 1.34439e+08, 0.08199},
    {"norm_backward_32_v2", "inception_blocks.1.conv_3x3.1", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_64_32_h32w32s1", "inception_blocks.1.conv_3x3.0", true, 5.36871e+08, 6.7285e+07, 0.01215},
    {"conv1x1_combine_weight_grad_64_32", "inception_blocks.1.conv_3x3.0", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_64_h32w32s1", "inception_blocks.1.conv_3x3.0", true, 5.36871e+08, 1.00671e+08, 0.01215},
    {"conv1x1_weight_grad_64_24_h32w32s1", "inception_blocks.1.conv_1x1.0", true, 4.02653e+08, 5.88513e+07, 0.00911},
    {"conv1x1_combine_weight_grad_64_24", "inception_blocks.1.conv_1x1.0", true, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_data_grad_24_64_h32w32s1", "inception_blocks.1.conv_1x1.0", true, 4.02653e+08, 2.93607e+08, 0.01957},
    {"norm_backward_64", "inception_blocks.0", true, 8.38861e+06, 0, 0.0001898},
    {"conv1x1_weight_grad_64_8_h32w32s1", "inception_blocks.0.max_pool.1", true, 1.34218e+08, 4.19871e+07, 0.003037},
    {"conv1x1_combine_weight_grad_64_8", "inception_blocks.0.max_pool.1", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_8_64_h32w32s1", "inception_blocks.0.max_pool.1", true, 1.34218e+08, 4.19451e+07, 0.003037},
    {"maxpool_grad3x3_64_h32w32s1p1", "inception_blocks.0.max_pool.0", true, 7.54975e+07, 1.00663e+08, 0.006711},
    {"conv5x5_weight_grad_16_8_h32w32s1", "inception_blocks.0.conv_5x5.3", true, 8.38861e+08, 1.71049e+07, 0.01898},
    {"conv5x5_combine_weight_grad_16_8", "inception_blocks.0.conv_5x5.3", true, 1.04858e+06, 0, 2.372e-05},
    {"conv5x5_data_grad_8_16_h32w32s1", "inception_blocks.0.conv_5x5.3", true, 8.38861e+08, 5.03444e+07, 0.01898},
    {"norm_backward_16_v3", "inception_blocks.0.conv_5x5.1", true, 2.09715e+06, 0, 4.745e-05},
    {"conv1x1_weight_grad_64_16_h32w32s1", "inception_blocks.0.conv_5x5.0", true, 2.68435e+08, 5.04136e+07, 0.006073},
    {"conv1x1_combine_weight_grad_64_16", "inception_blocks.0.conv_5x5.0", true, 2.09715e+06, 0, 4.745e-05},
    {"conv1x1_data_grad_16_64_h32w32s1", "inception_blocks.0.conv_5x5.0", true, 2.68435e+08, 8.38902e+07, 0.006073},
    {"conv3x3_weight_grad_winograd_32_32_h32w32", "inception_blocks.0.conv_3x3.3", true, 2.41592e+09, 5.09215e+07, 0.05466},
    {"conv3x3_combine_weight_grad_32_32", "inception_blocks.0.conv_3x3.3", true, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_data_grad_32_32_h32w32s1", "inception_blocks.0.conv_3x3.3", true, 2.41592e+09, 1.17588e+08, 0.05466},
    {"norm_backward_32_v2", "inception_blocks.0.conv_3x3.1", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_64_32_h32w32s1", "inception_blocks.0.conv_3x3.0", true, 5.36871e+08, 6.7285e+07, 0.01215},
    {"conv1x1_combine_weight_grad_64_32", "inception_blocks.0.conv_3x3.0", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_64_h32w32s1", "inception_blocks.0.conv_3x3.0", true, 5.36871e+08, 1.00671e+08, 0.01215},
    {"conv1x1_weight_grad_64_16_h32w32s1_v2", "inception_blocks.0.conv_1x1.0", true, 2.68435e+08, 5.04136e+07, 0.006073},
    {"conv1x1_combine_weight_grad_64_16", "inception_blocks.0.conv_1x1.0", true, 2.09715e+06, 0, 4.745e-05},
    {"conv1x1_data_grad_16_64_h32w32s1_v2", "inception_blocks.0.conv_1x1.0", true, 2.68435e+08, 2.85217e+08, 0.01901},
    {"norm_backward_64_v2", "input_net.1", true, 8.38861e+06, 0, 0.0001898},
    {"conv3x3_weight_grad_winograd_3_64_h32w32", "input_net.0", true, 4.52985e+08, 6.87923e+07, 0.01025},
    {"conv3x3_combine_weight_grad_3_64", "input_net.0", true, 8.38861e+06, 0, 0.0001898},
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
    size_t offset, floats;
} stored[] = {
    {"input_net.0", 107065984, 8454144},
    {"inception_blocks.0.conv_1x1.0", 140882560, 8454144},
    {"inception_blocks.0.conv_3x3.0", 276148864, 4227072},
    {"inception_blocks.0.conv_5x5.0", 387822208, 2113536},
    {"inception_blocks.0.max_pool.0", 174699136, 8454144},
    {"inception_blocks.1.conv_1x1.0", 5616256, 12681216},
    {"inception_blocks.1.conv_3x3.0", 293057152, 4227072},
    {"inception_blocks.1.conv_5x5.0", 396276352, 2113536},
    {"inception_blocks.1.max_pool.0", 208515712, 8454144},
    {"inception_blocks.2", 90944128, 3244032},
    {"inception_blocks.3.conv_1x1.0", 242332288, 3244032},
    {"inception_blocks.3.conv_3x3.0", 409186944, 1081344},
    {"inception_blocks.3.conv_5x5.0", 103920256, 540672},
    {"inception_blocks.3.max_pool.0", 255308416, 3244032},
    {"inception_blocks.4.conv_1x1.0", 309965440, 3244032},
    {"inception_blocks.4.conv_3x3.0", 413512320, 1081344},
    {"inception_blocks.4.conv_5x5.0", 272740992, 540672},
    {"inception_blocks.4.max_pool.0", 322941568, 3244032},
    {"inception_blocks.5.conv_1x1.0", 335917696, 3244032},
    {"inception_blocks.5.conv_3x3.0", 417837696, 1081344},
    {"inception_blocks.5.conv_5x5.0", 426488448, 540672},
    {"inception_blocks.5.max_pool.0", 348893824, 3244032},
    {"inception_blocks.6.conv_1x1.0", 56341120, 4325376},
    {"inception_blocks.6.conv_3x3.0", 422163072, 1081344},
    {"inception_blocks.6.conv_5x5.0", 428651136, 540672},
    {"inception_blocks.6.max_pool.0", 361869952, 3244032},
    {"inception_blocks.7", 73642624, 1114112},
    {"inception_blocks.8.conv_1x1.0", 78099072, 1114112},
    {"inception_blocks.8.conv_3x3.0", 88781440, 417792},
    {"inception_blocks.8.conv_5x5.0", 106082944, 139264},
    {"inception_blocks.8.max_pool.0", 82555520, 1114112},
    {"inception_blocks.9.conv_1x1.0", 268284544, 1114112},
    {"inception_blocks.9.conv_3x3.0", 383758976, 417792},
    {"inception_blocks.9.conv_5x5.0", 87667328, 139264},
    {"inception_blocks.9.max_pool.0", 374846080, 1114112},
    {"output_net.0", 87011968, 16384},
    {"output_net.2", 87077504, 1280},
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

extern const NetcModel googlenet_model;
const NetcModel googlenet_model = {
    .abi = NETC_MODEL_ABI,
    .name = "GoogleNet",
    .source = "nets/googlenet.net",
    .target = "avx2",
    .fingerprint = "0fc9c00535e488eb",
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
    .arena_bytes = 430813824,
    .scratch_bytes = 970752,
    .tensors = tensors,
    .tensor_count = 345,
    .layers = layers,
    .layer_count = 168,
    .kernels = kernels,
    .kernel_count = 418,
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
