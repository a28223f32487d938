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
 * First used by input_net.0, nets/densenet.net:10 */
static void pack_conv_3x3_3_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
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
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_32_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
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

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by blocks.0.block.0.net.5, nets/blocks.net:39 */
static void pack_conv_winograd_3x3_32_16(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 16 - first < 4 ? 16 - first : 4;
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
 * First used by blocks.0.block.1.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_48_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 48;
        for (int channel = 0; channel < 48; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 48];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.0.block.2.net.2, nets/blocks.net:39 */
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

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.0.block.3.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_80_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 80;
        for (int channel = 0; channel < 80; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 80];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.0.block.4.net.2, nets/blocks.net:39 */
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
 * First used by blocks.0.block.5.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_112_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 112;
        for (int channel = 0; channel < 112; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 112];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
static void pack_conv_1x1_128_64(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 64 - first < 4 ? 64 - first : 4;
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
 * First used by blocks.2.block.4.net.2, nets/blocks.net:39 */
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
 * First used by blocks.2.block.5.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_144_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 144;
        for (int channel = 0; channel < 144; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 144];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
static void pack_conv_1x1_160_80(float *packed, const float *weights, const int item) {
    const int first = item * 5;
    const int count = 80 - first < 5 ? 80 - first : 5;
    {
        float *to = packed + 0 + first * 160;
        for (int channel = 0; channel < 160; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 160];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_160_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 160;
        for (int channel = 0; channel < 160; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 160];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
static void pack_conv_1x1_176_88(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 88 - first < 6 ? 88 - first : 6;
    {
        float *to = packed + 0 + first * 176;
        for (int channel = 0; channel < 176; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 176];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.6.block.0.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_88_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 88;
        for (int channel = 0; channel < 88; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 88];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the convolution reads them.
 * First used by blocks.6.block.0.net.5, nets/blocks.net:39 */
static void pack_conv_winograd_3x3_32_16_v2(float *packed, const float *weights, const int item) {
    const int first = item * 8;
    const int count = 16 - first < 8 ? 16 - first : 8;
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
 * First used by blocks.6.block.1.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_104_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 104;
        for (int channel = 0; channel < 104; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 104];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.6.block.2.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_120_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 120;
        for (int channel = 0; channel < 120; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 120];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.6.block.3.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_136_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 136;
        for (int channel = 0; channel < 136; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 136];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_152_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 152;
        for (int channel = 0; channel < 152; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 152];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the convolution reads them.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
static void pack_conv_1x1_168_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 168;
        for (int channel = 0; channel < 168; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 1 + (0 + row * 1) * 1 + 0 + column * 1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 168];
                    }
                }
            }
        }
    }
}

/* 3x3 convolution, 3 to 32 channels, 32x32 to 32x32 pixels.
 * First used by input_net.0, nets/densenet.net:10 */
static void conv3x3_3_32_h32w32s1(vec *scratch, const vec *in, const float *weights, const float *bias, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[32] = {0};
    vec sum_2[32] = {0};
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
            for (int first = 0; first < 32; first += 4) {
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
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_2;
                            sum_1[first + o] += v_2;
                            sum_2[first + o] += v_3;
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
                            out[(first + o) * 1032 + (y * 32 + x + p)] = v_5;
                            sum_1[first + o] += v_5;
                            sum_2[first + o] += v_6;
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

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by input_net.0 */
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
 * First used by blocks.0.block.0.net.0, nets/blocks.net:39 */
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

/* 1x1 convolution, 32 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_32_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 32; channel++) {
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
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 132096);
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
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_7 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.0.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_32_16_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
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
            for (int first = 0; first < 16; first += 4) {
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
                                out[(first + o) * 1032 + ((top + i) * 32 + left + j)] = results[i][j];
                                sum_1[first + o] += results[i][j];
                                sum_2[first + o] += v_6;
                            }
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

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.0.block.0.net.5 */
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
 * First used by blocks.0.block.1.net.0, nets/blocks.net:39 */
static void norm_scale_48(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 48; c++) {
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

/* 1x1 convolution, 48 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_48_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 48; channel++) {
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
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 132096);
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
                const float *w = weights + first * 48;
                for (int channel = 0; channel < 48; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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
                const float *w = weights + first * 48;
                for (int channel = 0; channel < 48; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_7 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.0.block.2.net.0, nets/blocks.net:39 */
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

/* 1x1 convolution, 64 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_64_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
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
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 132096);
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
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_7 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.0.block.3.net.0, nets/blocks.net:39 */
static void norm_scale_80(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 80; c++) {
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

/* 1x1 convolution, 80 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_80_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 80; channel++) {
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
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 132096);
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
                const float *w = weights + first * 80;
                for (int channel = 0; channel < 80; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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
                const float *w = weights + first * 80;
                for (int channel = 0; channel < 80; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_7 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.0.block.4.net.0, nets/blocks.net:39 */
static void norm_scale_96(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 96; c++) {
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

/* 1x1 convolution, 96 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_96_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 96; channel++) {
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
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 132096);
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
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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
                const float *w = weights + first * 96;
                for (int channel = 0; channel < 96; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_7 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.0.block.5.net.0, nets/blocks.net:39 */
static void norm_scale_112(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 112; c++) {
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

/* 1x1 convolution, 112 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_112_32_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 112; channel++) {
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
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 132096);
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
                const float *w = weights + first * 112;
                for (int channel = 0; channel < 112; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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
                const float *w = weights + first * 112;
                for (int channel = 0; channel < 112; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_7 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_7;
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.1.transition.0, nets/blocks.net:50 */
static void norm_scale_128(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 128; c++) {
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

/* 1x1 convolution, 128 to 64 channels, 32x32 to 32x32 pixels.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
static void conv1x1_128_64_h32w32s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 63) {
        const int count = end - begin < 63 ? end - begin : 63;
        for (int channel = 0; channel < 128; channel++) {
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
        const vec *const next_0 = in + (begin + 63 < 1024 ? begin + 63 : 132096);
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
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
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
                const float *w = weights + first * 128;
                for (int channel = 0; channel < 128; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        out[(first + o) * 1032 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Average pool: the mean of each window, padding counted.
 * First used by blocks.1.transition.3, nets/blocks.net:50 */
static void avgpool2x2_64_h32w32s2(const vec *in, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[64] = {0};
    vec sum_2[64] = {0};
    for (int c = 0; c < 64; c++) {
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 16; x++) {
                vec so_far = netc_broadcast(0);
                NETC_UNROLL
                for (int i = 0; i < 2 * 2; i++) {
                    const int pixel = (y * 2 + i / 2) * 32 + x * 2 + i % 2;
                    const vec v_0 = in[(c) * 1032 + (pixel)];
                    const vec element = v_0;
                    so_far = so_far + element;
                }
                const vec pooled = so_far * (1.0f / 4);
                const vec v_1 = pooled * pooled;
                out[(c) * 264 + (y * 16 + x)] = pooled;
                sum_1[c] += pooled;
                sum_2[c] += v_1;
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
 * First used by blocks.1.transition.3 */
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
        const double average = sum[c] / 32768;
        const double spread = fmax(squares[c] / 32768 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.2.block.0.net.0, nets/blocks.net:39 */
static void norm_scale_64_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 64; c++) {
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

/* 1x1 convolution, 64 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_64_32_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 64; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 42240);
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
                const float *w = weights + first * 64;
                for (int channel = 0; channel < 64; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
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
 * First used by blocks.2.block.0.net.2 */
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
 * First used by blocks.2.block.0.net.3, nets/blocks.net:39 */
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.0.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_32_16_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
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
            for (int first = 0; first < 16; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 16 * 16 + line % 16;
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
                                out[(first + o) * 264 + ((top + i) * 16 + left + j)] = results[i][j];
                                sum_1[first + o] += results[i][j];
                                sum_2[first + o] += v_6;
                            }
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

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.2.block.0.net.5 */
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
 * First used by blocks.2.block.1.net.0, nets/blocks.net:39 */
static void norm_scale_80_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 80; c++) {
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

/* 1x1 convolution, 80 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_80_32_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 80; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 42240);
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
                const float *w = weights + first * 80;
                for (int channel = 0; channel < 80; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.2.block.2.net.0, nets/blocks.net:39 */
static void norm_scale_96_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 96; c++) {
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

/* 1x1 convolution, 96 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_96_32_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
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
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 42240);
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.2.block.3.net.0, nets/blocks.net:39 */
static void norm_scale_112_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 112; c++) {
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

/* 1x1 convolution, 112 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_112_32_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 112; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 42240);
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
                const float *w = weights + first * 112;
                for (int channel = 0; channel < 112; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.2.block.4.net.0, nets/blocks.net:39 */
static void norm_scale_128_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 128; c++) {
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

/* 1x1 convolution, 128 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_128_32_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 128; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 42240);
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.2.block.5.net.0, nets/blocks.net:39 */
static void norm_scale_144(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 144; c++) {
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

/* 1x1 convolution, 144 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_144_32_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 144; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 42240);
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
                const float *w = weights + first * 144;
                for (int channel = 0; channel < 144; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.3.transition.0, nets/blocks.net:50 */
static void norm_scale_160(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 160; c++) {
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

/* 1x1 convolution, 160 to 80 channels, 16x16 to 16x16 pixels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
static void conv1x1_160_80_h16w16s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 160; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 42240);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 80; first += 5) {
                vec sum[5][2];
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 160;
                for (int channel = 0; channel < 160; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 5 + 0, 0, 2);
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
                            for (int o = 0; o < 5; o++) {
                                vec weight = netc_broadcast(w[column * 5 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 5;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        out[(first + o) * 264 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
        }
    }
}

/* Average pool: the mean of each window, padding counted.
 * First used by blocks.3.transition.3, nets/blocks.net:50 */
static void avgpool2x2_80_h16w16s2(const vec *in, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[80] = {0};
    vec sum_2[80] = {0};
    for (int c = 0; c < 80; c++) {
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 8; x++) {
                vec so_far = netc_broadcast(0);
                NETC_UNROLL
                for (int i = 0; i < 2 * 2; i++) {
                    const int pixel = (y * 2 + i / 2) * 16 + x * 2 + i % 2;
                    const vec v_0 = in[(c) * 264 + (pixel)];
                    const vec element = v_0;
                    so_far = so_far + element;
                }
                const vec pooled = so_far * (1.0f / 4);
                const vec v_1 = pooled * pooled;
                out[(c) * 68 + (y * 8 + x)] = pooled;
                sum_1[c] += pooled;
                sum_2[c] += v_1;
            }
        }
    }
    for (int c = 0; c < 80; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 80; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.3.transition.3 */
static void moments_80(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            sum[c] += (double)partial[item * 80 + c];
        }
    }
    double squares[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            squares[c] += (double)partial1[item * 80 + c];
        }
    }
    for (int c = 0; c < 80; c++) {
        const double average = sum[c] / 8192;
        const double spread = fmax(squares[c] / 8192 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.4.block.0.net.0, nets/blocks.net:39 */
static void norm_scale_80_v3(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 80; c++) {
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

/* 1x1 convolution, 80 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_80_32_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 80; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 11968);
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
                const float *w = weights + first * 80;
                for (int channel = 0; channel < 80; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
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
 * First used by blocks.4.block.0.net.2 */
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.4.block.0.net.3, nets/blocks.net:39 */
static void norm_scale_32_v3(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
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
}

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.0.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_32_16_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    vec *const products = scratch + 4788;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 32; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 133, 133);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in + (next < 64 ? next : 2176);
            for (int first = 0; first < 16; first += 4) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
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
                                products[point * 17 + o * 4 + x + p] = sum[o][p];
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
                                out[(first + o) * 68 + ((top + i) * 8 + left + j)] = results[i][j];
                                sum_1[first + o] += results[i][j];
                                sum_2[first + o] += v_6;
                            }
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

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.4.block.0.net.5 */
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
 * First used by blocks.4.block.1.net.0, nets/blocks.net:39 */
static void norm_scale_96_v3(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 96; c++) {
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

/* 1x1 convolution, 96 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_96_32_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 96; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 11968);
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.4.block.2.net.0, nets/blocks.net:39 */
static void norm_scale_112_v3(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 112; c++) {
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

/* 1x1 convolution, 112 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_112_32_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 112; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 11968);
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
                const float *w = weights + first * 112;
                for (int channel = 0; channel < 112; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.4.block.3.net.0, nets/blocks.net:39 */
static void norm_scale_128_v3(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 128; c++) {
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

/* 1x1 convolution, 128 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_128_32_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
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
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 11968);
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.4.block.4.net.0, nets/blocks.net:39 */
static void norm_scale_144_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 144; c++) {
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

/* 1x1 convolution, 144 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_144_32_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 144; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 11968);
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
                const float *w = weights + first * 144;
                for (int channel = 0; channel < 144; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.4.block.5.net.0, nets/blocks.net:39 */
static void norm_scale_160_v2(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 160; c++) {
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

/* 1x1 convolution, 160 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_160_32_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 160; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 11968);
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
                const float *w = weights + first * 160;
                for (int channel = 0; channel < 160; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_6 = sum[o][p] * sum[o][p];
                        sum_0[first + o] += sum[o][p];
                        sum_1[first + o] += v_6;
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.5.transition.0, nets/blocks.net:50 */
static void norm_scale_176(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 176; c++) {
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

/* 1x1 convolution, 176 to 88 channels, 8x8 to 8x8 pixels.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
static void conv1x1_176_88_h8w8s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, const int row_begin, const int row_end) {
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 176; channel++) {
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
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 11968);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 84; first += 6) {
                vec sum[6][2];
                NETC_UNROLL
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 176;
                for (int channel = 0; channel < 176; channel++) {
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
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        out[(first + o) * 68 + (begin + x + p)] = sum[o][p];
                    }
                }
            }
            {
                const int first = 84;
                vec sum[4][2];
                NETC_UNROLL
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 176;
                for (int channel = 0; channel < 176; channel++) {
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

/* Average pool: the mean of each window, padding counted.
 * First used by blocks.5.transition.3, nets/blocks.net:50 */
static void avgpool2x2_88_h8w8s2(const vec *in, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[88] = {0};
    vec sum_2[88] = {0};
    for (int c = 0; c < 88; c++) {
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 4; x++) {
                vec so_far = netc_broadcast(0);
                NETC_UNROLL
                for (int i = 0; i < 2 * 2; i++) {
                    const int pixel = (y * 2 + i / 2) * 8 + x * 2 + i % 2;
                    const vec v_0 = in[(c) * 68 + (pixel)];
                    const vec element = v_0;
                    so_far = so_far + element;
                }
                const vec pooled = so_far * (1.0f / 4);
                const vec v_1 = pooled * pooled;
                out[(c) * 16 + (y * 4 + x)] = pooled;
                sum_1[c] += pooled;
                sum_2[c] += v_1;
            }
        }
    }
    for (int c = 0; c < 88; c++) {
        sums[c] = netc_lane_sum(sum_1[c]);
    }
    for (int c = 0; c < 88; c++) {
        sums1[c] = netc_lane_sum(sum_2[c]);
    }
}

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.5.transition.3 */
static void moments_88(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
    double sum[88] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 88; c++) {
            sum[c] += (double)partial[item * 88 + c];
        }
    }
    double squares[88] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 88; c++) {
            squares[c] += (double)partial1[item * 88 + c];
        }
    }
    for (int c = 0; c < 88; c++) {
        const double average = sum[c] / 2048;
        const double spread = fmax(squares[c] / 2048 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.block.0.net.0, nets/blocks.net:39 */
static void norm_scale_88(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 88; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* 1x1 convolution, 88 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_88_32_h4w4s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 88; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : 2944);
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
                const float *w = weights + first * 88;
                for (int channel = 0; channel < 88; channel++) {
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 16 + (begin + x + p)] = sum[o][p];
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
 * First used by blocks.6.block.0.net.2 */
static void moments_32_v4(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
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
        const double average = sum[c] / 2048;
        const double spread = fmax(squares[c] / 2048 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.block.0.net.3, nets/blocks.net:39 */
static void norm_scale_32_v4(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 32; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.0.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_32_16_h4w4s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_1[16] = {0};
    vec sum_2[16] = {0};
    vec *const products = scratch + 1188;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 4; x += 4) {
            for (int channel = 0; channel < 32; channel++) {
                const vec scale_0 = netc_broadcast(scale[channel]);
                const vec shift_1 = netc_broadcast(shift[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][6];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 4;
                        const int from = inside ? x == 0 : 6;
                        const int to = inside ? (4 + 1 - x < 6 ? 4 + 1 - x : 6) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 16 + (row * 4 + x + c - 1)];
                            const vec v_3 = v_2 * scale_0;
                            const vec v_4 = v_3 + shift_1;
                            const vec v_5 = netc_relu(v_4);
                            window[r][c] = v_5;
                        }
                        for (int c = to; c < 6; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][6];
                    for (int c = 0; c < 6; c++) {
                        netc_winograd_x(&window[0][c], 6, &half[0][c], 6);
                    }
                    vec *points = scratch + channel * 1 + down * 1;
                    for (int tile = 0; tile < 1; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 33, 33);
                        }
                    }
                }
            }
            const int next = x + 4 < 4 ? (y + 1) * 4 + x + 4 : (y + 5) * 4;
            const vec *const next_0 = in + (next < 16 ? next : 512);
            for (int first = 0; first < 16; first += 8) {
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 8 * 36 + point) % 16;
                    const int ahead = line / 4 * 4 + line % 4;
                    const vec *const rows[1] = {scratch + point * 33};
                    for (int x = 0; x < 1; x += 1) {
                        vec sum[8][1];
                        NETC_UNROLL
                        for (int o = 0; o < 8; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 8) * 32;
                        for (int channel = 0; channel < 32; channel++) {
                            __builtin_prefetch(next_0 + channel * 16 + ahead + 0, 0, 2);
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
                                products[point * 9 + o * 1 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 8; o++) {
                    for (int tile = 0; tile < 1; tile++) {
                        const int top = y + tile / 1 * 4, left = x + tile % 1 * 4;
                        if (top >= row_end || left >= 4) {
                            continue;
                        }
                        const vec *points = products + o * 1 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 9, 9, half[i], 1);
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
                                out[(first + o) * 16 + ((top + i) * 4 + left + j)] = results[i][j];
                                sum_1[first + o] += results[i][j];
                                sum_2[first + o] += v_6;
                            }
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

/* Mean and variance of each channel over the batch, from sums of x and x * x.
 * First used by blocks.6.block.0.net.5 */
static void moments_16_v4(const float *partial, const float *partial1, float *mean, float *variance, float *rstd) {
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
        const double average = sum[c] / 2048;
        const double spread = fmax(squares[c] / 2048 - average * average, 0);
        mean[c] = (float)average;
        variance[c] = (float)spread;
        rstd[c] = (float)(1 / sqrt(spread + 1e-5));
    }
}

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.block.1.net.0, nets/blocks.net:39 */
static void norm_scale_104(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 104; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* 1x1 convolution, 104 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_104_32_h4w4s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 104; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : 2944);
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
                const float *w = weights + first * 104;
                for (int channel = 0; channel < 104; channel++) {
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 16 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.block.2.net.0, nets/blocks.net:39 */
static void norm_scale_120(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 120; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* 1x1 convolution, 120 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_120_32_h4w4s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 120; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : 2944);
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
                const float *w = weights + first * 120;
                for (int channel = 0; channel < 120; channel++) {
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 16 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.block.3.net.0, nets/blocks.net:39 */
static void norm_scale_136(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 136; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* 1x1 convolution, 136 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_136_32_h4w4s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 136; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : 2944);
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
                const float *w = weights + first * 136;
                for (int channel = 0; channel < 136; channel++) {
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 16 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.block.4.net.0, nets/blocks.net:39 */
static void norm_scale_152(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 152; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* 1x1 convolution, 152 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_152_32_h4w4s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 152; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : 2944);
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
                const float *w = weights + first * 152;
                for (int channel = 0; channel < 152; channel++) {
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 16 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by blocks.6.block.5.net.0, nets/blocks.net:39 */
static void norm_scale_168(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 168; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* 1x1 convolution, 168 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_168_32_h4w4s1(vec *scratch, const float *scale, const float *shift, const vec *in, const float *weights, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 168; channel++) {
            const vec scale_0 = netc_broadcast(scale[channel]);
            const vec shift_1 = netc_broadcast(shift[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                to[x] = v_5;
            }
        }
        const vec *const next_0 = in + (begin + 16 < 16 ? begin + 16 : 2944);
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
                const float *w = weights + first * 168;
                for (int channel = 0; channel < 168; channel++) {
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        out[(first + o) * 16 + (begin + x + p)] = sum[o][p];
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

/* The affine of a batch norm: of the batch's statistics in training, of the running ones else.
 * First used by output_net.0, nets/densenet.net:17 */
static void norm_scale_184(const NetcMode mode, const float *mean, const float *variance, const float *rstd, float *scale, float *shift, const float *weight, const float *bias, float *running_mean, float *running_variance, int64_t *tracked) {
    for (int c = 0; c < 184; c++) {
        if (mode != NETC_EVALUATE) {
            running_mean[c] += (float)0.100000001 * (mean[c] - running_mean[c]);
            running_variance[c] += (float)0.100000001 * (variance[c] * (2048.0f / 2047) - running_variance[c]);
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

/* Average pool: the mean of each window, padding counted.
 * First used by output_net.2, nets/densenet.net:17 */
static void avgpool4x4_184_h4w4s1(const float *scale, const float *shift, const vec *in, vec *out) {
    for (int c = 0; c < 184; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        vec sum[4] = {{0}};
        int p = 0;
        for (; p + 4 <= 4 * 4; p += 4) {
            NETC_UNROLL
            for (int i = 0; i < 4; i++) {
                const vec v_2 = in[(c) * 16 + (p + i)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                sum[i] += v_5;
            }
        }
        const vec pooled = ((sum[0] + sum[1]) + (sum[2] + sum[3])) * (1.0f / 16);
        out[(c) * 1 + (0)] = pooled;
    }
}

/* Linear layer: weights times features.
 * First used by output_net.4, nets/densenet.net:17 */
static void linear_184_10(const vec *in, vec *scratch, const float *weights, const float *bias, vec *out) {
    vec *const product = scratch + 184;
    cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 8, 184, 1.0f, weights, 184,
        (const float *)in, 8, 0.0f, (float *)product, 8);
    for (int c = 0; c < 10; c++) {
        const vec bias_0 = netc_broadcast(bias[c]);
        const vec v_1 = product[c] + bias_0;
        out[(c) * 1 + (0)] = v_1;
    }
}

/* Logits and cross entropy of each image.
 * From nets/densenet.net:17 */
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
 * First used by blocks.6.block.5.net.5, nets/blocks.net:39 */
static void pack_data_grad_winograd_3x3_32_16(float *packed, const float *weights, const int item) {
    const int first = item * 11;
    const int count = 32 - first < 11 ? 32 - first : 11;
    float *to = packed + first * 576;
    for (int channel = 0; channel < 16; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 288 + (first + o) * 9;
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

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_168_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 168 - first < 6 ? 168 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 168 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_152_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 152 - first < 4 ? 152 - first : 4;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 152 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.block.3.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_136_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 136 - first < 6 ? 136 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 136 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.block.2.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_120_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 120 - first < 6 ? 120 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 120 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.block.1.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_104_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 104 - first < 4 ? 104 - first : 4;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 104 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.6.block.0.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_88_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 88 - first < 6 ? 88 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 88 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
static void pack_data_grad_1x1_176_88(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 176 - first < 4 ? 176 - first : 4;
    {
        float *to = packed + 0 + first * 88;
        for (int channel = 0; channel < 88; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 176 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, transformed to 36 points, in the order in which the data gradient reads them.
 * First used by blocks.4.block.5.net.5, nets/blocks.net:39 */
static void pack_data_grad_winograd_3x3_32_16_v2(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    float *to = packed + first * 576;
    for (int channel = 0; channel < 16; channel++) {
        for (int o = 0; o < count; o++) {
            const float *from = weights + channel * 288 + (first + o) * 9;
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

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_160_32(float *packed, const float *weights, const int item) {
    const int first = item * 5;
    const int count = 160 - first < 5 ? 160 - first : 5;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 160 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.4.block.4.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_144_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 144 - first < 6 ? 144 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 144 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.4.block.3.net.2, nets/blocks.net:39 */
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
 * First used by blocks.4.block.2.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_112_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 112 - first < 6 ? 112 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 112 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.4.block.1.net.2, nets/blocks.net:39 */
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
 * First used by blocks.4.block.0.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_80_32(float *packed, const float *weights, const int item) {
    const int first = item * 5;
    const int count = 80 - first < 5 ? 80 - first : 5;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 80 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
static void pack_data_grad_1x1_160_80(float *packed, const float *weights, const int item) {
    const int first = item * 5;
    const int count = 160 - first < 5 ? 160 - first : 5;
    {
        float *to = packed + 0 + first * 80;
        for (int channel = 0; channel < 80; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 160 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.2.block.0.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_64_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 64 - first < 6 ? 64 - first : 6;
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
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
static void pack_data_grad_1x1_128_64(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 128 - first < 4 ? 128 - first : 4;
    {
        float *to = packed + 0 + first * 64;
        for (int channel = 0; channel < 64; channel++) {
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
 * First used by blocks.0.block.2.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_64_32_v2(float *packed, const float *weights, const int item) {
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
 * First used by blocks.0.block.1.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_48_32(float *packed, const float *weights, const int item) {
    const int first = item * 6;
    const int count = 48 - first < 6 ? 48 - first : 6;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 48 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Weights of one block of result channels, in the order in which the data gradient reads them.
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
static void pack_data_grad_1x1_32_32(float *packed, const float *weights, const int item) {
    const int first = item * 4;
    const int count = 32 - first < 4 ? 32 - first : 4;
    {
        float *to = packed + 0 + first * 32;
        for (int channel = 0; channel < 32; channel++) {
            for (int row = 0; row < 1; row++) {
                for (int column = 0; column < 1; column++) {
                    const float *from = weights + channel * 32 + (0 + row * -1) * 1 + 0 + column * -1;
                    for (int o = 0; o < count; o++) {
                        *to++ = from[(first + o) * 1];
                    }
                }
            }
        }
    }
}

/* Gradient of the mean cross entropy: (softmax - target) / images; 0 where there is no image.
 * From nets/densenet.net:17 */
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
 * First used by output_net.4, nets/densenet.net:17 */
static void linear_weight_grad_184_10(const vec *in, const vec *in1, float *weight_gradient, float *bias_gradient) {
    for (long b = 0; b < 16; b++) {
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, 10, 184, 8, 1.0f,
            (const float *)(in1 + b * 10L), 8, (const float *)(in + b * 184L), 8,
            b ? 1.0f : 0.0f, weight_gradient, 184);
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
static void linear_data_grad_184_10(const vec *in, vec *scratch, const float *weights, vec *out) {
    vec *const product = scratch + 10;
    cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, 184, 8, 10, 1.0f, weights, 184,
        (const float *)in, 8, 0.0f, (float *)product, 8);
    for (int c = 0; c < 184; c++) {
        out[(c) * 1 + (0)] = product[c];
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by output_net.2, nets/densenet.net:17 */
static void avgpool_grad4x4_184_h4w4s1(const float *scale, const float *shift, const float *mean, const vec *in, const vec *in1, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[184] = {0};
    vec sum_1[184] = {0};
    for (int c = 0; c < 184; c++) {
        const vec scale_0 = netc_broadcast(scale[c]);
        const vec shift_1 = netc_broadcast(shift[c]);
        const vec mean_2 = netc_broadcast(mean[c]);
        const vec scale_3 = netc_broadcast(scale[c]);
        const vec v_4 = in[(c) * 1 + (0)];
        const vec gradient = v_4 * (1.0f / 16);
        for (int p = row_begin * 4; p < row_end * 4; p++) {
            const vec v_5 = in1[(c) * 16 + (p)];
            const vec v_6 = v_5 * scale_0;
            const vec v_7 = v_6 + shift_1;
            const vec v_8 = netc_relu_grad(gradient, v_7);
            const vec v_9 = in1[(c) * 16 + (p)];
            const vec v_10 = v_9 - mean_2;
            const vec v_11 = v_8 * v_10;
            const vec v_12 = v_8 * scale_3;
            sum_0[c] += v_8;
            sum_1[c] += v_11;
            out[(c) * 16 + (p)] = v_12;
        }
    }
    for (int c = 0; c < 184; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 184; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by output_net.0, nets/densenet.net:17 */
static void norm_backward_184(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[184] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 184; c++) {
            sum_dy[c] += (double)partial[item * 184 + c];
        }
    }
    double sum_dy_x[184] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 184; c++) {
            sum_dy_x[c] += (double)partial1[item * 184 + c];
        }
    }
    for (int c = 0; c < 184; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 184; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.6.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_weight_grad_winograd_32_16_h4w4(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 1188;
    vec *const sums = scratch + 1800;
    vec *const patch = scratch + 4140;
    vec *const square = scratch + 4176;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 1) {
        const int rows = end - group_y < 1 ? end - group_y : 1, top = 4 * group_y;
        for (int left = 0; left < 4 * 1; left += 4 * 1) {
            const int from = left == 0;
            const int to = 4 + 1 - left < 6 ? 4 + 1 - left : 6;
            for (int c = 0; c < 32; c++) {
                const vec scale_0 = netc_broadcast(scale[c]);
                const vec shift_1 = netc_broadcast(shift[c]);
                for (int r = 0; r < 4 * rows + 2; r++) {
                    vec *const line = patch + r * 6;
                    const int y = top - 1 + r;
                    if (from > 0 || to < 6 || y < 0 || y >= 4)
                    memset(line, 0, 6 * sizeof(vec));
                    if (y < 0 || y >= 4)
                    continue;
                    for (int p = from; p < to; p++) {
                        const vec v_2 = in[(c) * 16 + (y * 4 + left - 1 + p)];
                        const vec v_3 = v_2 * scale_0;
                        const vec v_4 = v_3 + shift_1;
                        const vec v_5 = netc_relu(v_4);
                        line[p] = v_5;
                    }
                }
                for (int r = 0; r < rows; r++) {
                    vec half[6 * 6];
                    for (int p = 0; p < 6; p++)
                    netc_winograd_x(patch + 4 * r * 6 + p, 6, half + p, 6);
                    for (int t = 0; t < 1; t++) {
                        vec *const points = x_points + c * 1 + r * 1 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 6 + 4 * t, 1, points + 6 * i * 33, 33);
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
                            const vec v_8 = in1[(channel) * 16 + (y * 4 + x)];
                            const vec v_9 = v_8 * slope_6;
                            const vec v_10 = v_9 + correction_7;
                            const vec v_11 = in2[(channel) * 16 + (y * 4 + x)];
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
            const vec *const next_in = in + (next_top < 4 ? (next_top + 1) * 4 + next_left : 512);
            const vec *const next_in2 = in2 + (next_top < 4 ? next_top * 4 + next_left : 2944);
            const vec *const next_in1 = in1 + (next_top < 4 ? next_top * 4 + next_left : 2944);
            const int steps = 1 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 33, *const dy_point = dy_points + point * 17;
                vec *const point_sums = sums + point * 65;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 4) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 16 + ahead % 2 * 8 :
                        ahead < 96 ? next_in2 + (ahead - 64) / 2 * 16 + (ahead - 64) % 2 * 8 :
                        ahead < 128 ? next_in1 + (ahead - 96) / 2 * 16 + (ahead - 96) % 2 * 8 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 1);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 32 -> 16 channels.
 * First used by blocks.6.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_combine_weight_grad_32_16(const int item, const float *partials, float *gradient) {
    for (int pair = item; pair < 64; pair += 2) {
        float sums[9 * 8] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * 4608L + pair * 9 * 8 + j];
        const int first = pair / 32 * 8, input = pair % 32;
        for (int o = 0; o < 8 && first + o < 16; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 32 + input) * 9 + tap] = sums[tap * 8 + o];
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_data_grad_16_32_h4w4s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 612;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 4; x += 4) {
            for (int channel = 0; channel < 16; channel++) {
                const vec slope_0 = netc_broadcast(slope[channel]);
                const vec correction_1 = netc_broadcast(correction[channel]);
                for (int down = 0; down < 1; down++) {
                    vec window[6][6];
                    for (int r = 0; r < 6; r++) {
                        const int row = y + 4 * down + r - 1;
                        const int inside = row >= 0 && row < 4;
                        const int from = inside ? x == 0 : 6;
                        const int to = inside ? (4 + 1 - x < 6 ? 4 + 1 - x : 6) : 0;
                        for (int c = 0; c < from; c++) {
                            window[r][c] = (vec){0};
                        }
                        for (int c = from; c < to; c++) {
                            const vec v_2 = in[(channel) * 16 + (row * 4 + x + c - 1)];
                            const vec v_3 = v_2 * slope_0;
                            const vec v_4 = v_3 + correction_1;
                            const vec v_5 = in1[(channel) * 16 + (row * 4 + x + c - 1)];
                            const vec v_6 = v_5 + v_4;
                            window[r][c] = v_6;
                        }
                        for (int c = to; c < 6; c++) {
                            window[r][c] = (vec){0};
                        }
                    }
                    vec half[6][6];
                    for (int c = 0; c < 6; c++) {
                        netc_winograd_x(&window[0][c], 6, &half[0][c], 6);
                    }
                    vec *points = scratch + channel * 1 + down * 1;
                    for (int tile = 0; tile < 1; tile++) {
                        NETC_UNROLL
                        for (int r = 0; r < 6; r++) {
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 17, 17);
                        }
                    }
                }
            }
            const int next = x + 4 < 4 ? (y + 1) * 4 + x + 4 : (y + 5) * 4;
            const vec *const next_0 = in1 + (next < 16 ? next : 2944);
            const vec *const next_1 = in + (next < 16 ? next : 2944);
            for (int first = 0; first < 22; first += 11) {
                for (int o = 0; o < 11; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 4; j++) {
                            __builtin_prefetch(in2 + (first + o) * 16 + ((y + i) * 4 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 11 * 36 + point) % 16;
                    const int ahead = line / 4 * 4 + line % 4;
                    const vec *const rows[1] = {scratch + point * 17};
                    for (int x = 0; x < 1; x += 1) {
                        vec sum[11][1];
                        NETC_UNROLL
                        for (int o = 0; o < 11; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 11) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 16 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 16 + ahead + 0, 0, 2);
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
                                    for (int o = 0; o < 11; o++) {
                                        vec weight = netc_broadcast(w[column * 11 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 1; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 11;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 11; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                products[point * 11 + o * 1 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 11; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    for (int tile = 0; tile < 1; tile++) {
                        const int top = y + tile / 1 * 4, left = x + tile % 1 * 4;
                        if (top >= row_end || left >= 4) {
                            continue;
                        }
                        const vec *points = products + o * 1 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 11, 11, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_11 = in2[(first + o) * 16 + ((top + i) * 4 + left + j)];
                                const vec v_12 = v_11 * scale_7;
                                const vec v_13 = v_12 + shift_8;
                                const vec v_14 = netc_relu_grad(results[i][j], v_13);
                                const vec v_15 = in2[(first + o) * 16 + ((top + i) * 4 + left + j)];
                                const vec v_16 = v_15 - mean_9;
                                const vec v_17 = v_14 * v_16;
                                const vec v_18 = v_14 * scale_10;
                                sum_0[first + o] += v_14;
                                sum_1[first + o] += v_17;
                                out[(first + o) * 16 + ((top + i) * 4 + left + j)] = v_18;
                            }
                        }
                    }
                }
            }
            {
                const int first = 22;
                for (int o = 0; o < 10; o++) {
                    for (int i = 0; i < 4; i++) {
                        for (int j = 0; j < 4; j++) {
                            __builtin_prefetch(in2 + (first + o) * 16 + ((y + i) * 4 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 11 * 36 + point) % 16;
                    const int ahead = line / 4 * 4 + line % 4;
                    const vec *const rows[1] = {scratch + point * 17};
                    for (int x = 0; x < 1; x += 1) {
                        vec sum[10][1];
                        NETC_UNROLL
                        for (int o = 0; o < 10; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 10) * 16;
                        for (int channel = 0; channel < 16; channel++) {
                            __builtin_prefetch(next_0 + channel * 16 + ahead + 0, 0, 2);
                            __builtin_prefetch(next_1 + channel * 16 + ahead + 0, 0, 2);
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
                                    for (int o = 0; o < 10; o++) {
                                        vec weight = netc_broadcast(w[column * 10 + o]);
                                        NETC_PIN(weight);
                                        NETC_UNROLL
                                        for (int p = 0; p < 1; p++) {
                                            sum[o][p] += weight * pixel[p];
                                        }
                                    }
                                }
                                w += 10;
                            }
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 10; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 1; p++) {
                                products[point * 11 + o * 1 + x + p] = sum[o][p];
                            }
                        }
                    }
                }
                for (int o = 0; o < 10; o++) {
                    const vec scale_19 = netc_broadcast(scale[first + o]);
                    const vec shift_20 = netc_broadcast(shift[first + o]);
                    const vec mean_21 = netc_broadcast(mean[first + o]);
                    const vec scale_22 = netc_broadcast(scale[first + o]);
                    for (int tile = 0; tile < 1; tile++) {
                        const int top = y + tile / 1 * 4, left = x + tile % 1 * 4;
                        if (top >= row_end || left >= 4) {
                            continue;
                        }
                        const vec *points = products + o * 1 + tile;
                        vec half[6][4], results[4][4];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            netc_winograd_y(points + i * 6 * 11, 11, half[i], 1);
                        }
                        NETC_UNROLL
                        for (int j = 0; j < 4; j++) {
                            netc_winograd_y(&half[0][j], 4, &results[0][j], 4);
                        }
                        NETC_UNROLL
                        for (int i = 0; i < 4; i++) {
                            NETC_UNROLL
                            for (int j = 0; j < 4; j++) {
                                const vec v_23 = in2[(first + o) * 16 + ((top + i) * 4 + left + j)];
                                const vec v_24 = v_23 * scale_19;
                                const vec v_25 = v_24 + shift_20;
                                const vec v_26 = netc_relu_grad(results[i][j], v_25);
                                const vec v_27 = in2[(first + o) * 16 + ((top + i) * 4 + left + j)];
                                const vec v_28 = v_27 - mean_21;
                                const vec v_29 = v_26 * v_28;
                                const vec v_30 = v_26 * scale_22;
                                sum_0[first + o] += v_26;
                                sum_1[first + o] += v_29;
                                out[(first + o) * 16 + ((top + i) * 4 + left + j)] = v_30;
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
 * First used by blocks.6.block.5.net.3, nets/blocks.net:39 */
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
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 168 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_168_32_h4w4s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 2856;
    memset(partial, 0, 7168 * sizeof(float));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < 168; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : 2944);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 168; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 168 ? next_in + ahead * 16 :
                    ahead < 200 ? next_in2 + (ahead - 168) * 16 :
                    ahead < 232 ? next_in1 + (ahead - 200) * 16 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 168 -> 32 channels.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_168_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 896;
        for (int input = 0; input < 168; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 7168L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 168 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 168 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_168_h4w4s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[168] = {0};
    vec sum_1[168] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : 512);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : 512);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 168; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 16 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 168; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 168; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.6.block.5.net.0, nets/blocks.net:39 */
static void norm_backward_168(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[168] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 168; c++) {
            sum_dy[c] += (double)partial[item * 168 + c];
        }
    }
    double sum_dy_x[168] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 168; c++) {
            sum_dy_x[c] += (double)partial1[item * 168 + c];
        }
    }
    for (int c = 0; c < 168; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 168; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 152 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_152_32_h4w4s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 2584;
    memset(partial, 0, 6464 * sizeof(float));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < 152; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : 2944);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 150; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 152 ? next_in + ahead * 16 :
                    ahead < 184 ? next_in2 + (ahead - 152) * 16 :
                    ahead < 216 ? next_in1 + (ahead - 184) * 16 :
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
            {
                const int input = 150;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 152 ? next_in + ahead * 16 :
                    ahead < 184 ? next_in2 + (ahead - 152) * 16 :
                    ahead < 216 ? next_in1 + (ahead - 184) * 16 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 152 -> 32 channels.
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_152_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 808;
        for (int input = 0; input < 150; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 6464L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 152 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 150;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 6464L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 152 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 152 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_152_h4w4s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[152] = {0};
    vec sum_1[152] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : 512);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : 512);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 152; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 16 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 152; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 152; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.6.block.4.net.0, nets/blocks.net:39 */
static void norm_backward_152(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[152] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 152; c++) {
            sum_dy[c] += (double)partial[item * 152 + c];
        }
    }
    double sum_dy_x[152] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 152; c++) {
            sum_dy_x[c] += (double)partial1[item * 152 + c];
        }
    }
    for (int c = 0; c < 152; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 152; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 136 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_136_32_h4w4s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 2312;
    memset(partial, 0, 5824 * sizeof(float));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < 136; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : 2944);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 135; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 136 ? next_in + ahead * 16 :
                    ahead < 168 ? next_in2 + (ahead - 136) * 16 :
                    ahead < 200 ? next_in1 + (ahead - 168) * 16 :
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
            {
                const int input = 135;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 136 ? next_in + ahead * 16 :
                    ahead < 168 ? next_in2 + (ahead - 136) * 16 :
                    ahead < 200 ? next_in1 + (ahead - 168) * 16 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 17;
                    const vec *const dys = dy + output * 17;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 17 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 136 -> 32 channels.
 * First used by blocks.6.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_136_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 728;
        for (int input = 0; input < 135; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 5824L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 136 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 135;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 5824L + j];
                    for (int j = 0; j < 1; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 136 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 136 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_136_h4w4s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[136] = {0};
    vec sum_1[136] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : 512);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : 512);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 132; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 16 + (begin + x + p)] = v_20;
                    }
                }
            }
            {
                const int first = 132;
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 6 + 0, 0, 2);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_25 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
                        out[(first + o) * 16 + (begin + x + p)] = v_34;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 136; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 136; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.6.block.3.net.0, nets/blocks.net:39 */
static void norm_backward_136(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[136] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 136; c++) {
            sum_dy[c] += (double)partial[item * 136 + c];
        }
    }
    double sum_dy_x[136] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 136; c++) {
            sum_dy_x[c] += (double)partial1[item * 136 + c];
        }
    }
    for (int c = 0; c < 136; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 136; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 120 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_120_32_h4w4s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 2040;
    memset(partial, 0, 5120 * sizeof(float));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < 120; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : 2944);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 120; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 120 ? next_in + ahead * 16 :
                    ahead < 152 ? next_in2 + (ahead - 120) * 16 :
                    ahead < 184 ? next_in1 + (ahead - 152) * 16 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 120 -> 32 channels.
 * First used by blocks.6.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_120_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 640;
        for (int input = 0; input < 120; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 5120L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 120 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 120 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_120_h4w4s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[120] = {0};
    vec sum_1[120] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : 512);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : 512);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 120; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 16 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 120; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 120; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.6.block.2.net.0, nets/blocks.net:39 */
static void norm_backward_120(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[120] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 120; c++) {
            sum_dy[c] += (double)partial[item * 120 + c];
        }
    }
    double sum_dy_x[120] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 120; c++) {
            sum_dy_x[c] += (double)partial1[item * 120 + c];
        }
    }
    for (int c = 0; c < 120; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 120; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 104 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_104_32_h4w4s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 1768;
    memset(partial, 0, 4416 * sizeof(float));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < 104; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : 2944);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 102; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 104 ? next_in + ahead * 16 :
                    ahead < 136 ? next_in2 + (ahead - 104) * 16 :
                    ahead < 168 ? next_in1 + (ahead - 136) * 16 :
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
            {
                const int input = 102;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 104 ? next_in + ahead * 16 :
                    ahead < 136 ? next_in2 + (ahead - 104) * 16 :
                    ahead < 168 ? next_in1 + (ahead - 136) * 16 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 104 -> 32 channels.
 * First used by blocks.6.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_104_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 552;
        for (int input = 0; input < 102; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 4416L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 104 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 102;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 4416L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 104 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 104 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_104_h4w4s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[104] = {0};
    vec sum_1[104] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : 512);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : 512);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 104; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 4 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 16 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 104; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 104; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.6.block.1.net.0, nets/blocks.net:39 */
static void norm_backward_104(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[104] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 104; c++) {
            sum_dy[c] += (double)partial[item * 104 + c];
        }
    }
    double sum_dy_x[104] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 104; c++) {
            sum_dy_x[c] += (double)partial1[item * 104 + c];
        }
    }
    for (int c = 0; c < 104; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 104; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 88 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.6.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_88_32_h4w4s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 1496;
    memset(partial, 0, 3776 * sizeof(float));
    const int end = row_end * 4;
    for (int first_pixel = row_begin * 4; first_pixel < end; first_pixel += 16) {
        const int pixels = end - first_pixel < 16 ? end - first_pixel : 16;
        for (int c = 0; c < 88; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 16 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 17 + p] = v_5;
            }
        }
        for (int c = 0; c < 32; c++) {
            const vec slope_6 = netc_broadcast(slope[c]);
            const vec correction_7 = netc_broadcast(correction[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_8 = in1[(c) * 16 + (first_pixel + p)];
                const vec v_9 = v_8 * slope_6;
                const vec v_10 = v_9 + correction_7;
                const vec v_11 = in2[(c) * 16 + (first_pixel + p)];
                const vec v_12 = v_11 + v_10;
                dy_staged[c * 17 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 16 ? first_pixel + pixels : 2944);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 16 ? first_pixel + pixels : 512);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 87; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 88 ? next_in + ahead * 16 :
                    ahead < 120 ? next_in2 + (ahead - 88) * 16 :
                    ahead < 152 ? next_in1 + (ahead - 120) * 16 :
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
            {
                const int input = 87;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 88 ? next_in + ahead * 16 :
                    ahead < 120 ? next_in2 + (ahead - 88) * 16 :
                    ahead < 152 ? next_in1 + (ahead - 120) * 16 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 17;
                    const vec *const dys = dy + output * 17;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 17 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 88 -> 32 channels.
 * First used by blocks.6.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_88_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 472;
        for (int input = 0; input < 87; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 3776L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 88 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 87;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 3776L + j];
                    for (int j = 0; j < 1; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 88 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 88 to 32 channels, 4x4 to 4x4 pixels.
 * First used by blocks.6.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_88_h4w4s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[88] = {0};
    vec sum_1[88] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 4;
    for (int begin = row_begin * 4; begin < end; begin += 16) {
        const int count = end - begin < 16 ? end - begin : 16;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 17;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 16 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 16 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 16 < 16 ? begin + 16 : 512);
        const vec *const next_1 = in + (begin + 16 < 16 ? begin + 16 : 512);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 84; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 16 + (begin + x + p)] = v_20;
                    }
                }
            }
            {
                const int first = 84;
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 16 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 16 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 16 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 16 + x + first / 6 + 0, 0, 2);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_25 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 16 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 16 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
                        out[(first + o) * 16 + (begin + x + p)] = v_34;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 88; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 88; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.6.block.0.net.0, nets/blocks.net:39 */
static void norm_backward_88(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[88] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 88; c++) {
            sum_dy[c] += (double)partial[item * 88 + c];
        }
    }
    double sum_dy_x[88] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 88; c++) {
            sum_dy_x[c] += (double)partial1[item * 88 + c];
        }
    }
    for (int c = 0; c < 88; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 88; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 2048;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by blocks.5.transition.3, nets/blocks.net:50 */
static void avgpool_grad2x2_88_h8w8s2(const float *slope, const float *correction, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 88; c++) {
        const vec slope_0 = netc_broadcast(slope[c]);
        const vec correction_1 = netc_broadcast(correction[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 4; x++) {
                const vec v_2 = in[(c) * 16 + (y / 2 * 4 + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 16 + (y / 2 * 4 + x)];
                const vec v_6 = v_5 + v_4;
                const vec gradient = v_6 * (1.0f / 4);
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    const int pixel = y * 8 + x * 2 + k;
                    out[(c) * 68 + (pixel)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 176 -> 88 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
static void conv1x1_weight_grad_176_88_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const vec *in1, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    memset(partial, 0, 20416 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < 176; c++) {
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
        const vec *const x = x_staged;
        const vec *const dy = in1 + first_pixel;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 11968);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 5984);
        float *target = partial;
        for (int output = 0; output < 84; output += 6) {
            for (int input = 0; input < 176; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 176 ? next_in + ahead * 68 :
                    ahead < 264 ? next_in1 + (ahead - 176) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 68;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 33 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 68 + p];
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
            const int output = 84;
            for (int input = 0; input < 176; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 176 ? next_in + ahead * 68 :
                    ahead < 264 ? next_in1 + (ahead - 176) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 68;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 33 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 68 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 176 -> 88 channels.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
static void conv1x1_combine_weight_grad_176_88(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 15; tile += 11) {
        const int output = tile * 6;
        const float *source = partials + tile * 1408;
        if (tile < 14) {
            for (int input = 0; input < 176; input += 2) {
                for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                    {
                        float sums[16] = {0};
                        for (int i = 0; i < 16; i++)
                        for (int j = 0; j < 16; j++)
                        sums[j] += source[i * 20416L + j];
                        for (int j = 0; j < 2; j++)
                        for (int o = 0; o < 6; o++)
                        gradient[(((output + o) * 176 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 6 + o];
                        source += 16;
                    }
                }
            }
        } else {
            for (int input = 0; input < 176; input += 2) {
                for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                    {
                        float sums[8] = {0};
                        for (int i = 0; i < 16; i++)
                        for (int j = 0; j < 8; j++)
                        sums[j] += source[i * 20416L + j];
                        for (int j = 0; j < 2; j++)
                        for (int o = 0; o < 4; o++)
                        gradient[(((output + o) * 176 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                        source += 8;
                    }
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 176 to 88 channels, 8x8 to 8x8 pixels.
 * First used by blocks.5.transition.2, nets/blocks.net:50 */
static void conv1x1_data_grad_88_176_h8w8s1(vec *scratch, const vec *in, const vec *in1, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[176] = {0};
    vec sum_1[176] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 8;
    for (int begin = row_begin * 8; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 88; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 68 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 64 ? begin + 64 : 5984);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 176; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in1 + (first + o) * 68 + (begin + x + p), 0, 3);
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
                const float *w = weights + first * 88;
                for (int channel = 0; channel < 88; channel++) {
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
                    const vec scale_1 = netc_broadcast(scale[first + o]);
                    const vec shift_2 = netc_broadcast(shift[first + o]);
                    const vec mean_3 = netc_broadcast(mean[first + o]);
                    const vec scale_4 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_5 = in1[(first + o) * 68 + (begin + x + p)];
                        const vec v_6 = v_5 * scale_1;
                        const vec v_7 = v_6 + shift_2;
                        const vec v_8 = netc_relu_grad(sum[o][p], v_7);
                        const vec v_9 = in1[(first + o) * 68 + (begin + x + p)];
                        const vec v_10 = v_9 - mean_3;
                        const vec v_11 = v_8 * v_10;
                        const vec v_12 = v_8 * scale_4;
                        sum_0[first + o] += v_8;
                        sum_1[first + o] += v_11;
                        out[(first + o) * 68 + (begin + x + p)] = v_12;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 176; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 176; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.5.transition.0, nets/blocks.net:50 */
static void norm_backward_176(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[176] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 176; c++) {
            sum_dy[c] += (double)partial[item * 176 + c];
        }
    }
    double sum_dy_x[176] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 176; c++) {
            sum_dy_x[c] += (double)partial1[item * 176 + c];
        }
    }
    for (int c = 0; c < 176; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 176; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.4.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_weight_grad_winograd_32_16_h8w8(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 4644;
    vec *const sums = scratch + 6984;
    vec *const patch = scratch + 9324;
    vec *const square = scratch + 9424;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
        for (int left = 0; left < 4 * 2; left += 4 * 2) {
            const int from = left == 0;
            const int to = 8 + 1 - left < 10 ? 8 + 1 - left : 10;
            for (int c = 0; c < 32; c++) {
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
                        netc_winograd_x(half + i * 10 + 4 * t, 1, points + 6 * i * 129, 129);
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
                        netc_winograd_dy(half + 4 * i, 1, points + image + 6 * i * 65, 65);
                    }
                }
            }
            const int next_left = left + 8 < 8 ? left + 8 : 0;
            const int next_top = next_left > 0 ? top : top + 4 * rows;
            int ahead = 0;
            const vec *const next_in = in + (next_top < 8 ? (next_top + 1) * 8 + next_left : 2176);
            const vec *const next_in2 = in2 + (next_top < 8 ? next_top * 8 + next_left : 11968);
            const vec *const next_in1 = in1 + (next_top < 8 ? next_top * 8 + next_left : 11968);
            const int steps = 2 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 129, *const dy_point = dy_points + point * 65;
                vec *const point_sums = sums + point * 65;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 4) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 68 + ahead % 2 * 32 :
                        ahead < 96 ? next_in2 + (ahead - 64) / 2 * 68 + (ahead - 64) % 2 * 32 :
                        ahead < 128 ? next_in1 + (ahead - 96) / 2 * 68 + (ahead - 96) % 2 * 32 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_data_grad_16_32_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 8) {
        for (int x = 0; x < 8; x += 8) {
            for (int channel = 0; channel < 16; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 8 < 8 ? (y + 1) * 8 + x + 8 : (y + 9) * 8;
            const vec *const next_0 = in1 + (next < 64 ? next : 11968);
            const vec *const next_1 = in + (next < 64 ? next : 11968);
            for (int first = 0; first < 32; first += 4) {
                for (int o = 0; o < 4; o++) {
                    for (int i = 0; i < 8; i++) {
                        for (int j = 0; j < 8; j++) {
                            __builtin_prefetch(in2 + (first + o) * 68 + ((y + i) * 8 + x + j), 0, 3);
                        }
                    }
                }
                for (int point = 0; point < 36; point++) {
                    const int line = (first / 4 * 36 + point) % 64;
                    const int ahead = line / 8 * 8 + line % 8;
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
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
                        const int top = y + tile / 2 * 4, left = x + tile % 2 * 4;
                        if (top >= row_end || left >= 8) {
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
    for (int c = 0; c < 32; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 32; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.4.block.5.net.3, nets/blocks.net:39 */
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
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 160 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_160_32_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 5280;
    memset(partial, 0, 6848 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 32) {
        const int pixels = end - first_pixel < 32 ? end - first_pixel : 32;
        for (int c = 0; c < 160; c++) {
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
        for (int c = 0; c < 32; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 11968);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 159; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 160 ? next_in + ahead * 68 :
                    ahead < 192 ? next_in2 + (ahead - 160) * 68 :
                    ahead < 224 ? next_in1 + (ahead - 192) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 33 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 33 + p];
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
                const int input = 159;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 160 ? next_in + ahead * 68 :
                    ahead < 192 ? next_in2 + (ahead - 160) * 68 :
                    ahead < 224 ? next_in1 + (ahead - 192) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 33;
                    const vec *const dys = dy + output * 33;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 33 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 160 -> 32 channels.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_160_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 856;
        for (int input = 0; input < 159; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 6848L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 160 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 159;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 6848L + j];
                    for (int j = 0; j < 1; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 160 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 160 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_160_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[160] = {0};
    vec sum_1[160] = {0};
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
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 2176);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 2176);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 160; first += 5) {
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 68 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[5][2];
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 5 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 5 + 0, 0, 2);
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
                            for (int o = 0; o < 5; o++) {
                                vec weight = netc_broadcast(w[column * 5 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 5;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 68 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 68 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 160; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 160; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.4.block.5.net.0, nets/blocks.net:39 */
static void norm_backward_160(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[160] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 160; c++) {
            sum_dy[c] += (double)partial[item * 160 + c];
        }
    }
    double sum_dy_x[160] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 160; c++) {
            sum_dy_x[c] += (double)partial1[item * 160 + c];
        }
    }
    for (int c = 0; c < 160; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 160; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 144 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_144_32_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 9360;
    memset(partial, 0, 6144 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 144; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 11968);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 144; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 144 ? next_in + ahead * 68 :
                    ahead < 176 ? next_in2 + (ahead - 144) * 68 :
                    ahead < 208 ? next_in1 + (ahead - 176) * 68 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 144 -> 32 channels.
 * First used by blocks.4.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_144_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 768;
        for (int input = 0; input < 144; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 6144L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 144 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 144 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_144_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[144] = {0};
    vec sum_1[144] = {0};
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
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 2176);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 2176);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 144; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 68 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 68 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 68 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 144; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 144; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.4.block.4.net.0, nets/blocks.net:39 */
static void norm_backward_144(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[144] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 144; c++) {
            sum_dy[c] += (double)partial[item * 144 + c];
        }
    }
    double sum_dy_x[144] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 144; c++) {
            sum_dy_x[c] += (double)partial1[item * 144 + c];
        }
    }
    for (int c = 0; c < 144; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 144; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.3.net.2, nets/blocks.net:39 */
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
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 11968);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
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
 * First used by blocks.4.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_128_32(const int item, const float *partials, float *gradient) {
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
}

/* Gradient of the input of a 1x1 convolution, 128 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_128_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
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
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 2176);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 2176);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 68 + (begin + x + p), 0, 3);
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
                        const vec v_11 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 68 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
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

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.4.block.3.net.0, nets/blocks.net:39 */
static void norm_backward_128(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
    for (int c = 0; c < 128; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 128; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 112 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_112_32_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 7280;
    memset(partial, 0, 4800 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 112; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 11968);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 111; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 112 ? next_in + ahead * 68 :
                    ahead < 144 ? next_in2 + (ahead - 112) * 68 :
                    ahead < 176 ? next_in1 + (ahead - 144) * 68 :
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
                const int input = 111;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 112 ? next_in + ahead * 68 :
                    ahead < 144 ? next_in2 + (ahead - 112) * 68 :
                    ahead < 176 ? next_in1 + (ahead - 144) * 68 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 65;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 65 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 112 -> 32 channels.
 * First used by blocks.4.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_112_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 600;
        for (int input = 0; input < 111; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 4800L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 112 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 111;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 4800L + j];
                    for (int j = 0; j < 1; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 112 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 112 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_112_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[112] = {0};
    vec sum_1[112] = {0};
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
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 2176);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 2176);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 108; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 68 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 68 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 68 + (begin + x + p)] = v_20;
                    }
                }
            }
            {
                const int first = 108;
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 68 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 6 + 0, 0, 2);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_25 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 68 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
                        out[(first + o) * 68 + (begin + x + p)] = v_34;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 112; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 112; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.4.block.2.net.0, nets/blocks.net:39 */
static void norm_backward_112(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[112] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 112; c++) {
            sum_dy[c] += (double)partial[item * 112 + c];
        }
    }
    double sum_dy_x[112] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 112; c++) {
            sum_dy_x[c] += (double)partial1[item * 112 + c];
        }
    }
    for (int c = 0; c < 112; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 112; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_96_32_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6240;
    memset(partial, 0, 4096 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 96; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 11968);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in + ahead * 68 :
                    ahead < 128 ? next_in2 + (ahead - 96) * 68 :
                    ahead < 160 ? next_in1 + (ahead - 128) * 68 :
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
 * First used by blocks.4.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_96_32(const int item, const float *partials, float *gradient) {
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
}

/* Gradient of the input of a 1x1 convolution, 96 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_96_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[96] = {0};
    vec sum_1[96] = {0};
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
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 2176);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 2176);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 68 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 68 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 68 + (begin + x + p)] = v_20;
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
 * First used by blocks.4.block.1.net.0, nets/blocks.net:39 */
static void norm_backward_96(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
    for (int c = 0; c < 96; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 96; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 80 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.4.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_80_32_h8w8s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 5200;
    memset(partial, 0, 3392 * sizeof(float));
    const int end = row_end * 8;
    for (int first_pixel = row_begin * 8; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 80; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 64 ? first_pixel + pixels : 11968);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 64 ? first_pixel + pixels : 2176);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 78; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 80 ? next_in + ahead * 68 :
                    ahead < 112 ? next_in2 + (ahead - 80) * 68 :
                    ahead < 144 ? next_in1 + (ahead - 112) * 68 :
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
                const int input = 78;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 80 ? next_in + ahead * 68 :
                    ahead < 112 ? next_in2 + (ahead - 80) * 68 :
                    ahead < 144 ? next_in1 + (ahead - 112) * 68 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 80 -> 32 channels.
 * First used by blocks.4.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_80_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 424;
        for (int input = 0; input < 78; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 3392L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 80 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 78;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 3392L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 80 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 80 to 32 channels, 8x8 to 8x8 pixels.
 * First used by blocks.4.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_80_h8w8s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[80] = {0};
    vec sum_1[80] = {0};
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
        const vec *const next_0 = in1 + (begin + 64 < 64 ? begin + 64 : 2176);
        const vec *const next_1 = in + (begin + 64 < 64 ? begin + 64 : 2176);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 80; first += 5) {
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 68 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 68 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[5][2];
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 68 + x + first / 5 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 68 + x + first / 5 + 0, 0, 2);
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
                            for (int o = 0; o < 5; o++) {
                                vec weight = netc_broadcast(w[column * 5 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 5;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 68 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 68 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 68 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 80; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 80; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.4.block.0.net.0, nets/blocks.net:39 */
static void norm_backward_80(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            sum_dy[c] += (double)partial[item * 80 + c];
        }
    }
    double sum_dy_x[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            sum_dy_x[c] += (double)partial1[item * 80 + c];
        }
    }
    for (int c = 0; c < 80; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 80; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 8192;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by blocks.3.transition.3, nets/blocks.net:50 */
static void avgpool_grad2x2_80_h16w16s2(const float *slope, const float *correction, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 80; c++) {
        const vec slope_0 = netc_broadcast(slope[c]);
        const vec correction_1 = netc_broadcast(correction[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 8; x++) {
                const vec v_2 = in[(c) * 68 + (y / 2 * 8 + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 68 + (y / 2 * 8 + x)];
                const vec v_6 = v_5 + v_4;
                const vec gradient = v_6 * (1.0f / 4);
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    const int pixel = y * 16 + x * 2 + k;
                    out[(c) * 264 + (pixel)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 160 -> 80 channels, over rows of one block: partial
 * sums, packed by tiles of 5 output channels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
static void conv1x1_weight_grad_160_80_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const vec *in1, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    memset(partial, 0, 20480 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 43) {
        const int pixels = end - first_pixel < 43 ? end - first_pixel : 43;
        for (int c = 0; c < 160; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 264 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 43 + p] = v_5;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = in1 + first_pixel;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 42240);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 21120);
        float *target = partial;
        for (int output = 0; output < 80; output += 5) {
            for (int input = 0; input < 160; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 160 ? next_in + ahead * 264 :
                    ahead < 240 ? next_in1 + (ahead - 160) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 43;
                    const vec *const dys = dy + output * 264;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 43 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 5; o++) {
                            vec d = dys[o * 264 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 160 -> 80 channels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
static void conv1x1_combine_weight_grad_160_80(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 16; tile += 10) {
        const int output = tile * 5;
        const float *source = partials + tile * 1280;
        for (int input = 0; input < 160; input += 2) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 20480L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 5; o++)
                    gradient[(((output + o) * 160 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 5 + o];
                    source += 16;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 160 to 80 channels, 16x16 to 16x16 pixels.
 * First used by blocks.3.transition.2, nets/blocks.net:50 */
static void conv1x1_data_grad_80_160_h16w16s1(vec *scratch, const vec *in, const vec *in1, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[160] = {0};
    vec sum_1[160] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 16;
    for (int begin = row_begin * 16; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 80; channel++) {
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_0 = in[(channel) * 264 + (begin + x)];
                to[x] = v_0;
            }
        }
        const vec *const next_0 = in + (begin + 64 < 256 ? begin + 64 : 21120);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 160; first += 5) {
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in1 + (first + o) * 264 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[5][2];
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 80;
                for (int channel = 0; channel < 80; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 5 + 0, 0, 2);
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
                            for (int o = 0; o < 5; o++) {
                                vec weight = netc_broadcast(w[column * 5 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 5;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    const vec scale_1 = netc_broadcast(scale[first + o]);
                    const vec shift_2 = netc_broadcast(shift[first + o]);
                    const vec mean_3 = netc_broadcast(mean[first + o]);
                    const vec scale_4 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_5 = in1[(first + o) * 264 + (begin + x + p)];
                        const vec v_6 = v_5 * scale_1;
                        const vec v_7 = v_6 + shift_2;
                        const vec v_8 = netc_relu_grad(sum[o][p], v_7);
                        const vec v_9 = in1[(first + o) * 264 + (begin + x + p)];
                        const vec v_10 = v_9 - mean_3;
                        const vec v_11 = v_8 * v_10;
                        const vec v_12 = v_8 * scale_4;
                        sum_0[first + o] += v_8;
                        sum_1[first + o] += v_11;
                        out[(first + o) * 264 + (begin + x + p)] = v_12;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 160; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 160; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.3.transition.0, nets/blocks.net:50 */
static void norm_backward_160_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[160] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 160; c++) {
            sum_dy[c] += (double)partial[item * 160 + c];
        }
    }
    double sum_dy_x[160] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 160; c++) {
            sum_dy_x[c] += (double)partial1[item * 160 + c];
        }
    }
    for (int c = 0; c < 160; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 160; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.2.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_weight_grad_winograd_32_16_h16w16(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 9252;
    vec *const sums = scratch + 13896;
    vec *const patch = scratch + 16236;
    vec *const square = scratch + 16416;
    memset(sums, 0, 2340 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
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
                        vec *const points = x_points + c * 8 + r * 4 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 18 + 4 * t, 1, points + 6 * i * 257, 257);
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
            const vec *const next_in = in + (next_top < 16 ? (next_top + 1) * 16 + next_left : 8448);
            const vec *const next_in2 = in2 + (next_top < 16 ? next_top * 16 + next_left : 42240);
            const vec *const next_in1 = in1 + (next_top < 16 ? next_top * 16 + next_left : 42240);
            const int steps = 4 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 4) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 264 + ahead % 2 * 64 :
                        ahead < 96 ? next_in2 + (ahead - 64) / 2 * 264 + (ahead - 64) % 2 * 64 :
                        ahead < 128 ? next_in1 + (ahead - 96) / 2 * 264 + (ahead - 96) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_data_grad_16_32_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
    vec *const products = scratch + 2484;
    for (int y = row_begin; y < row_end; y += 4) {
        for (int x = 0; x < 16; x += 16) {
            for (int channel = 0; channel < 16; channel++) {
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
                            netc_winograd_x(&half[r][4 * tile], 1, points + tile + r * 6 * 69, 69);
                        }
                    }
                }
            }
            const int next = x + 16 < 16 ? (y + 1) * 16 + x + 16 : (y + 5) * 16;
            const vec *const next_0 = in1 + (next < 256 ? next : 42240);
            const vec *const next_1 = in + (next < 256 ? next : 42240);
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
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
                                sum[o][p] = (vec){0};
                            }
                        }
                        const float *w = weights + (first * 36 + point * 4) * 16;
                        for (int channel = 0; channel < 16; channel++) {
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
 * First used by blocks.2.block.5.net.3, nets/blocks.net:39 */
static void norm_backward_32_v3(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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

/* Weight gradient of a 1x1 convolution, 144 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_144_32_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 9360;
    memset(partial, 0, 6144 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 144; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 42240);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 144; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 144 ? next_in + ahead * 264 :
                    ahead < 176 ? next_in2 + (ahead - 144) * 264 :
                    ahead < 208 ? next_in1 + (ahead - 176) * 264 :
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

/* Gradient of the input of a 1x1 convolution, 144 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_144_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[144] = {0};
    vec sum_1[144] = {0};
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
            for (int first = 0; first < 144; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
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
                        const vec v_11 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 264 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 144; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 144; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.2.block.5.net.0, nets/blocks.net:39 */
static void norm_backward_144_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[144] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 144; c++) {
            sum_dy[c] += (double)partial[item * 144 + c];
        }
    }
    double sum_dy_x[144] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 144; c++) {
            sum_dy_x[c] += (double)partial1[item * 144 + c];
        }
    }
    for (int c = 0; c < 144; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 144; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_128_32_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 8320;
    memset(partial, 0, 5440 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 128; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 42240);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 126; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 264 :
                    ahead < 160 ? next_in2 + (ahead - 128) * 264 :
                    ahead < 192 ? next_in1 + (ahead - 160) * 264 :
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
                    ahead < 128 ? next_in + ahead * 264 :
                    ahead < 160 ? next_in2 + (ahead - 128) * 264 :
                    ahead < 192 ? next_in1 + (ahead - 160) * 264 :
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

/* Gradient of the input of a 1x1 convolution, 128 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_128_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[128] = {0};
    vec sum_1[128] = {0};
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
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 4 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 4 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 264 + (begin + x + p)] = v_20;
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

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.2.block.4.net.0, nets/blocks.net:39 */
static void norm_backward_128_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
    for (int c = 0; c < 128; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 128; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 112 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_112_32_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 7280;
    memset(partial, 0, 4800 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 64) {
        const int pixels = end - first_pixel < 64 ? end - first_pixel : 64;
        for (int c = 0; c < 112; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 42240);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 111; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 112 ? next_in + ahead * 264 :
                    ahead < 144 ? next_in2 + (ahead - 112) * 264 :
                    ahead < 176 ? next_in1 + (ahead - 144) * 264 :
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
                const int input = 111;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 112 ? next_in + ahead * 264 :
                    ahead < 144 ? next_in2 + (ahead - 112) * 264 :
                    ahead < 176 ? next_in1 + (ahead - 144) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 65;
                    const vec *const dys = dy + output * 65;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 65 + p];
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

/* Gradient of the input of a 1x1 convolution, 112 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_112_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[112] = {0};
    vec sum_1[112] = {0};
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
            for (int first = 0; first < 108; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
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
                        const vec v_11 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 264 + (begin + x + p)] = v_20;
                    }
                }
            }
            {
                const int first = 108;
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_25 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
                        out[(first + o) * 264 + (begin + x + p)] = v_34;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 112; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 112; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.2.block.3.net.0, nets/blocks.net:39 */
static void norm_backward_112_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[112] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 112; c++) {
            sum_dy[c] += (double)partial[item * 112 + c];
        }
    }
    double sum_dy_x[112] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 112; c++) {
            sum_dy_x[c] += (double)partial1[item * 112 + c];
        }
    }
    for (int c = 0; c < 112; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 112; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.2.net.2, nets/blocks.net:39 */
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
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 42240);
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

/* Gradient of the input of a 1x1 convolution, 96 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_96_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
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
        const vec *const next_0 = in1 + (begin + 64 < 256 ? begin + 64 : 8448);
        const vec *const next_1 = in + (begin + 64 < 256 ? begin + 64 : 8448);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
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
                        const vec v_11 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
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
 * First used by blocks.2.block.2.net.0, nets/blocks.net:39 */
static void norm_backward_96_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
    for (int c = 0; c < 96; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 96; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 80 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_80_32_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6960;
    memset(partial, 0, 3392 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < 80; c++) {
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
        for (int c = 0; c < 32; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 42240);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 78; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 80 ? next_in + ahead * 264 :
                    ahead < 112 ? next_in2 + (ahead - 80) * 264 :
                    ahead < 144 ? next_in1 + (ahead - 112) * 264 :
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
            {
                const int input = 78;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 80 ? next_in + ahead * 264 :
                    ahead < 112 ? next_in2 + (ahead - 80) * 264 :
                    ahead < 144 ? next_in1 + (ahead - 112) * 264 :
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

/* Gradient of the input of a 1x1 convolution, 80 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_80_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[80] = {0};
    vec sum_1[80] = {0};
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
            for (int first = 0; first < 80; first += 5) {
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[5][2];
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 264 + x + first / 5 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 264 + x + first / 5 + 0, 0, 2);
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
                            for (int o = 0; o < 5; o++) {
                                vec weight = netc_broadcast(w[column * 5 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 5;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 264 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 80; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 80; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.2.block.1.net.0, nets/blocks.net:39 */
static void norm_backward_80_v2(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            sum_dy[c] += (double)partial[item * 80 + c];
        }
    }
    double sum_dy_x[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            sum_dy_x[c] += (double)partial1[item * 80 + c];
        }
    }
    for (int c = 0; c < 80; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 80; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.2.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_64_32_h16w16s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 5568;
    memset(partial, 0, 2752 * sizeof(float));
    const int end = row_end * 16;
    for (int first_pixel = row_begin * 16; first_pixel < end; first_pixel += 86) {
        const int pixels = end - first_pixel < 86 ? end - first_pixel : 86;
        for (int c = 0; c < 64; c++) {
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
        for (int c = 0; c < 32; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 256 ? first_pixel + pixels : 42240);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 256 ? first_pixel + pixels : 8448);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 63; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 264 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    ahead < 128 ? next_in1 + (ahead - 96) * 264 :
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
            {
                const int input = 63;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 64 ? next_in + ahead * 264 :
                    ahead < 96 ? next_in2 + (ahead - 64) * 264 :
                    ahead < 128 ? next_in1 + (ahead - 96) * 264 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 87;
                    const vec *const dys = dy + output * 87;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 87 + p];
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
 * First used by blocks.2.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_64_32(const int item, const float *partials, float *gradient) {
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
}

/* Gradient of the input of a 1x1 convolution, 64 to 32 channels, 16x16 to 16x16 pixels.
 * First used by blocks.2.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_64_h16w16s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
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
            for (int first = 0; first < 60; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
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
                        const vec v_11 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 264 + (begin + x + p)] = v_20;
                    }
                }
            }
            {
                const int first = 60;
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 264 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 264 + (begin + x + p), 0, 3);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_25 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 264 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 264 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
                        out[(first + o) * 264 + (begin + x + p)] = v_34;
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
 * First used by blocks.2.block.0.net.0, nets/blocks.net:39 */
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
        const double r = (double)rstd[c], share = (double)scale[c] / 32768;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Gradient of an average pool: each window's, shared by its elements.
 * First used by blocks.1.transition.3, nets/blocks.net:50 */
static void avgpool_grad2x2_64_h32w32s2(const float *slope, const float *correction, const vec *in, const vec *in1, vec *out, const int row_begin, const int row_end) {
    for (int c = 0; c < 64; c++) {
        const vec slope_0 = netc_broadcast(slope[c]);
        const vec correction_1 = netc_broadcast(correction[c]);
        for (int y = row_begin; y < row_end; y++) {
            for (int x = 0; x < 16; x++) {
                const vec v_2 = in[(c) * 264 + (y / 2 * 16 + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(c) * 264 + (y / 2 * 16 + x)];
                const vec v_6 = v_5 + v_4;
                const vec gradient = v_6 * (1.0f / 4);
                NETC_UNROLL
                for (int k = 0; k < 2; k++) {
                    const int pixel = y * 32 + x * 2 + k;
                    out[(c) * 1032 + (pixel)] = gradient;
                }
            }
        }
    }
}

/* Weight gradient of a 1x1 convolution, 128 -> 64 channels, over rows of one block: partial
 * sums, packed by tiles of 6 output channels.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
static void conv1x1_weight_grad_128_64_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const vec *in1, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    memset(partial, 0, 10752 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 54) {
        const int pixels = end - first_pixel < 54 ? end - first_pixel : 54;
        for (int c = 0; c < 128; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 55 + p] = v_5;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = in1 + first_pixel;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 132096);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 66048);
        float *target = partial;
        for (int output = 0; output < 60; output += 6) {
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 1032 :
                    ahead < 192 ? next_in1 + (ahead - 128) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 55;
                    const vec *const dys = dy + output * 1032;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 55 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 6; o++) {
                            vec d = dys[o * 1032 + p];
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
            const int output = 60;
            for (int input = 0; input < 128; input += 2) {
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 128 ? next_in + ahead * 1032 :
                    ahead < 192 ? next_in1 + (ahead - 128) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 55;
                    const vec *const dys = dy + output * 1032;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[2];
                        NETC_UNROLL
                        for (int j = 0; j < 2; j++) {
                            inputs[j] = xs[j * 55 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 1032 + p];
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 128 -> 64 channels.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
static void conv1x1_combine_weight_grad_128_64(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 11; tile += 8) {
        const int output = tile * 6;
        const float *source = partials + tile * 1024;
        if (tile < 10) {
            for (int input = 0; input < 128; input += 2) {
                for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                    {
                        float sums[16] = {0};
                        for (int i = 0; i < 16; i++)
                        for (int j = 0; j < 16; j++)
                        sums[j] += source[i * 10752L + j];
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
                        sums[j] += source[i * 10752L + j];
                        for (int j = 0; j < 2; j++)
                        for (int o = 0; o < 4; o++)
                        gradient[(((output + o) * 128 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                        source += 8;
                    }
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 128 to 64 channels, 32x32 to 32x32 pixels.
 * First used by blocks.1.transition.2, nets/blocks.net:50 */
static void conv1x1_data_grad_64_128_h32w32s1(vec *scratch, const vec *in, const vec *in1, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[128] = {0};
    vec sum_1[128] = {0};
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
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        __builtin_prefetch(in1 + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    const vec scale_1 = netc_broadcast(scale[first + o]);
                    const vec shift_2 = netc_broadcast(shift[first + o]);
                    const vec mean_3 = netc_broadcast(mean[first + o]);
                    const vec scale_4 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_5 = in1[(first + o) * 1032 + (begin + x + p)];
                        const vec v_6 = v_5 * scale_1;
                        const vec v_7 = v_6 + shift_2;
                        const vec v_8 = netc_relu_grad(sum[o][p], v_7);
                        const vec v_9 = in1[(first + o) * 1032 + (begin + x + p)];
                        const vec v_10 = v_9 - mean_3;
                        const vec v_11 = v_8 * v_10;
                        const vec v_12 = v_8 * scale_4;
                        sum_0[first + o] += v_8;
                        sum_1[first + o] += v_11;
                        out[(first + o) * 1032 + (begin + x + p)] = v_12;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 128; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        __builtin_prefetch(in1 + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    const vec scale_13 = netc_broadcast(scale[first + o]);
                    const vec shift_14 = netc_broadcast(shift[first + o]);
                    const vec mean_15 = netc_broadcast(mean[first + o]);
                    const vec scale_16 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_17 = in1[(first + o) * 1032 + (begin + x + p)];
                        const vec v_18 = v_17 * scale_13;
                        const vec v_19 = v_18 + shift_14;
                        const vec v_20 = netc_relu_grad(sum[o][p], v_19);
                        const vec v_21 = in1[(first + o) * 1032 + (begin + x + p)];
                        const vec v_22 = v_21 - mean_15;
                        const vec v_23 = v_20 * v_22;
                        const vec v_24 = v_20 * scale_16;
                        sum_0[first + o] += v_20;
                        sum_1[first + o] += v_23;
                        out[(first + o) * 1032 + (begin + x + p)] = v_24;
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

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.1.transition.0, nets/blocks.net:50 */
static void norm_backward_128_v3(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
    for (int c = 0; c < 128; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 128; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 3x3 convolution, 32 -> 16 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by blocks.0.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_weight_grad_winograd_32_16_h32w32(float *partial, vec *scratch, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 9252;
    vec *const sums = scratch + 13896;
    vec *const patch = scratch + 16236;
    vec *const square = scratch + 16440;
    memset(sums, 0, 2340 * sizeof(vec));
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
            const vec *const next_in = in + (next_top < 32 ? (next_top + 1) * 32 + next_left : 33024);
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 132096);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 132096);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 257, *const dy_point = dy_points + point * 129;
                vec *const point_sums = sums + point * 65;
                {
                    const int output = 0;
                    for (int input = 0; input < 32; input += 4) {
                        const vec *const ahead_0 =
                        ahead < 64 ? next_in + ahead / 2 * 1032 + ahead % 2 * 64 :
                        ahead < 96 ? next_in2 + (ahead - 64) / 2 * 1032 + (ahead - 64) % 2 * 64 :
                        ahead < 128 ? next_in1 + (ahead - 96) / 2 * 1032 + (ahead - 96) % 2 * 64 :
                        in;
                        ahead++;
                        vec tile[8];
                        NETC_UNROLL
                        for (int i = 0; i < 8; i++) {
                            tile[i] = point_sums[(output + i % 2) * 32 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 8);
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
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Gradient of the input of a 3x3 convolution (Winograd F(4x4, 3x3)), 32 to 16 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.5.net.5, nets/blocks.net:39 */
static void conv3x3_winograd_data_grad_16_32_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, const float *weights, const float *scale, const float *shift, const float *mean, vec *out, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
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
            const vec *const next_0 = in1 + (next < 1024 ? next : 132096);
            const vec *const next_1 = in + (next < 1024 ? next : 132096);
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
                    const vec *const rows[1] = {scratch + point * 69};
                    for (int x = 0; x < 4; x += 2) {
                        vec sum[4][2];
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            NETC_UNROLL
                            for (int p = 0; p < 2; p++) {
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
 * First used by blocks.0.block.5.net.3, nets/blocks.net:39 */
static void norm_backward_32_v4(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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

/* Weight gradient of a 1x1 convolution, 112 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_112_32_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 8400;
    memset(partial, 0, 4800 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 74) {
        const int pixels = end - first_pixel < 74 ? end - first_pixel : 74;
        for (int c = 0; c < 112; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 75 + p] = v_5;
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
                dy_staged[c * 75 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 132096);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 111; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 112 ? next_in + ahead * 1032 :
                    ahead < 144 ? next_in2 + (ahead - 112) * 1032 :
                    ahead < 176 ? next_in1 + (ahead - 144) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 75;
                    const vec *const dys = dy + output * 75;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 75 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 75 + p];
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
                const int input = 111;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 112 ? next_in + ahead * 1032 :
                    ahead < 144 ? next_in2 + (ahead - 112) * 1032 :
                    ahead < 176 ? next_in1 + (ahead - 144) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 75;
                    const vec *const dys = dy + output * 75;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[1];
                        NETC_UNROLL
                        for (int j = 0; j < 1; j++) {
                            inputs[j] = xs[p + j];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 75 + p];
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

/* Gradient of the input of a 1x1 convolution, 112 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.5.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_112_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[112] = {0};
    vec sum_1[112] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 1024 ? begin + 64 : 33024);
        const vec *const next_1 = in + (begin + 64 < 1024 ? begin + 64 : 33024);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 108; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 1032 + (begin + x + p)] = v_20;
                    }
                }
            }
            {
                const int first = 108;
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 6 + 0, 0, 2);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_25 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
                        out[(first + o) * 1032 + (begin + x + p)] = v_34;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 112; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 112; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.0.block.5.net.0, nets/blocks.net:39 */
static void norm_backward_112_v3(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[112] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 112; c++) {
            sum_dy[c] += (double)partial[item * 112 + c];
        }
    }
    double sum_dy_x[112] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 112; c++) {
            sum_dy_x[c] += (double)partial1[item * 112 + c];
        }
    }
    for (int c = 0; c < 112; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 112; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 96 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_96_32_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 7584;
    memset(partial, 0, 4096 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 79) {
        const int pixels = end - first_pixel < 79 ? end - first_pixel : 79;
        for (int c = 0; c < 96; c++) {
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
        for (int c = 0; c < 32; c++) {
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
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 132096);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 96; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 96 ? next_in + ahead * 1032 :
                    ahead < 128 ? next_in2 + (ahead - 96) * 1032 :
                    ahead < 160 ? next_in1 + (ahead - 128) * 1032 :
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

/* Gradient of the input of a 1x1 convolution, 96 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.4.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_96_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[96] = {0};
    vec sum_1[96] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 1024 ? begin + 64 : 33024);
        const vec *const next_1 = in + (begin + 64 < 1024 ? begin + 64 : 33024);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 96; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 1032 + (begin + x + p)] = v_20;
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
 * First used by blocks.0.block.4.net.0, nets/blocks.net:39 */
static void norm_backward_96_v3(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
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
    for (int c = 0; c < 96; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 96; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 80 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_80_32_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 7600;
    memset(partial, 0, 3392 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 94) {
        const int pixels = end - first_pixel < 94 ? end - first_pixel : 94;
        for (int c = 0; c < 80; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 95 + p] = v_5;
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
                dy_staged[c * 95 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 132096);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 78; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 80 ? next_in + ahead * 1032 :
                    ahead < 112 ? next_in2 + (ahead - 80) * 1032 :
                    ahead < 144 ? next_in1 + (ahead - 112) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 95;
                    const vec *const dys = dy + output * 95;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        vec inputs[3];
                        NETC_UNROLL
                        for (int j = 0; j < 3; j++) {
                            inputs[j] = xs[j * 95 + p];
                        }
                        NETC_UNROLL
                        for (int o = 0; o < 4; o++) {
                            vec d = dys[o * 95 + p];
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
                const int input = 78;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 80 ? next_in + ahead * 1032 :
                    ahead < 112 ? next_in2 + (ahead - 80) * 1032 :
                    ahead < 144 ? next_in1 + (ahead - 112) * 1032 :
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

/* Gradient of the input of a 1x1 convolution, 80 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.3.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_80_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[80] = {0};
    vec sum_1[80] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 1024 ? begin + 64 : 33024);
        const vec *const next_1 = in + (begin + 64 < 1024 ? begin + 64 : 33024);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 80; first += 5) {
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
                    }
                }
                vec sum[5][2];
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        sum[o][p] = (vec){0};
                    }
                }
                const float *w = weights + first * 32;
                for (int channel = 0; channel < 32; channel++) {
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 5 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 5 + 0, 0, 2);
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
                            for (int o = 0; o < 5; o++) {
                                vec weight = netc_broadcast(w[column * 5 + o]);
                                NETC_PIN(weight);
                                NETC_UNROLL
                                for (int p = 0; p < 2; p++) {
                                    sum[o][p] += weight * pixel[p];
                                }
                            }
                        }
                        w += 5;
                    }
                }
                NETC_UNROLL
                for (int o = 0; o < 5; o++) {
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        const vec v_11 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 1032 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
    }
    for (int c = 0; c < 80; c++) {
        sums[c] = netc_lane_sum(sum_0[c]);
    }
    for (int c = 0; c < 80; c++) {
        sums1[c] = netc_lane_sum(sum_1[c]);
    }
}

/* Gradients of a batch norm's weight and bias, and its part of the correction of dx.
 * First used by blocks.0.block.3.net.0, nets/blocks.net:39 */
static void norm_backward_80_v3(const float *partial, const float *partial1, const float *rstd, float *weight_gradient, float *bias_gradient, const float *scale, const float *mean, float *slope, float *correction) {
    double sum_dy[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            sum_dy[c] += (double)partial[item * 80 + c];
        }
    }
    double sum_dy_x[80] = {0};
    for (long item = 0; item < 16; item++) {
        for (int c = 0; c < 80; c++) {
            sum_dy_x[c] += (double)partial1[item * 80 + c];
        }
    }
    for (int c = 0; c < 80; c++) {
        weight_gradient[c] = (float)(sum_dy_x[c] * (double)rstd[c]);
        bias_gradient[c] = (float)sum_dy[c];
    }
    for (int c = 0; c < 80; c++) {
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 64 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.2.net.2, nets/blocks.net:39 */
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
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 132096);
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

/* Gradient of the input of a 1x1 convolution, 64 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.2.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_64_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[64] = {0};
    vec sum_1[64] = {0};
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
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_11 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
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
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_25 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
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
 * First used by blocks.0.block.2.net.0, nets/blocks.net:39 */
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

/* Weight gradient of a 1x1 convolution, 48 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_48_32_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 6192;
    memset(partial, 0, 2048 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 128) {
        const int pixels = end - first_pixel < 128 ? end - first_pixel : 128;
        for (int c = 0; c < 48; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 129 + p] = v_5;
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
                dy_staged[c * 129 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 132096);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 48; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 48 ? next_in + ahead * 1032 :
                    ahead < 80 ? next_in2 + (ahead - 48) * 1032 :
                    ahead < 112 ? next_in1 + (ahead - 80) * 1032 :
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

/* Adds up 16 partial weight gradients of a 1x1 convolution, 48 -> 32 channels.
 * First used by blocks.0.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_48_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 256;
        for (int input = 0; input < 48; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 2048L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 48 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 48 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.1.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_48_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[48] = {0};
    vec sum_1[48] = {0};
    const vec *const rows[1] = {scratch};
    const int end = row_end * 32;
    for (int begin = row_begin * 32; begin < end; begin += 64) {
        const int count = end - begin < 64 ? end - begin : 64;
        for (int channel = 0; channel < 32; channel++) {
            const vec slope_0 = netc_broadcast(slope[channel]);
            const vec correction_1 = netc_broadcast(correction[channel]);
            vec *to = scratch + channel * 65;
            for (int x = 0; x < count; x++) {
                const vec v_2 = in[(channel) * 1032 + (begin + x)];
                const vec v_3 = v_2 * slope_0;
                const vec v_4 = v_3 + correction_1;
                const vec v_5 = in1[(channel) * 1032 + (begin + x)];
                const vec v_6 = v_5 + v_4;
                to[x] = v_6;
            }
        }
        const vec *const next_0 = in1 + (begin + 64 < 1024 ? begin + 64 : 33024);
        const vec *const next_1 = in + (begin + 64 < 1024 ? begin + 64 : 33024);
        int x = 0;
        for (; x + 2 <= count; x += 2) {
            for (int first = 0; first < 48; first += 6) {
                for (int o = 0; o < 6; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 2; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    __builtin_prefetch(next_0 + channel * 1032 + x + first / 6 + 0, 0, 2);
                    __builtin_prefetch(next_1 + channel * 1032 + x + first / 6 + 0, 0, 2);
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
                        const vec v_11 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 1032 + (begin + x + p)] = v_20;
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
 * First used by blocks.0.block.1.net.0, nets/blocks.net:39 */
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
        const double r = (double)rstd[c], share = (double)scale[c] / 131072;
        const double tilt = -share * r * r * sum_dy_x[c];
        slope[c] += (float)tilt;
        correction[c] += (float)(-share * sum_dy[c] - tilt * (double)mean[c]);
    }
}

/* Weight gradient of a 1x1 convolution, 32 -> 32 channels, over rows of one block: partial
 * sums, packed by tiles of 4 output channels.
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_weight_grad_32_32_h32w32s1(vec *scratch, float *partial, const float *scale, const float *shift, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_staged = scratch + 0;
    vec *const dy_staged = scratch + 4128;
    memset(partial, 0, 1344 * sizeof(float));
    const int end = row_end * 32;
    for (int first_pixel = row_begin * 32; first_pixel < end; first_pixel += 128) {
        const int pixels = end - first_pixel < 128 ? end - first_pixel : 128;
        for (int c = 0; c < 32; c++) {
            const vec scale_0 = netc_broadcast(scale[c]);
            const vec shift_1 = netc_broadcast(shift[c]);
            for (int p = 0; p < pixels; p++) {
                const vec v_2 = in[(c) * 1032 + (first_pixel + p)];
                const vec v_3 = v_2 * scale_0;
                const vec v_4 = v_3 + shift_1;
                const vec v_5 = netc_relu(v_4);
                x_staged[c * 129 + p] = v_5;
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
                dy_staged[c * 129 + p] = v_12;
            }
        }
        const vec *const x = x_staged;
        const vec *const dy = dy_staged;
        int ahead = 0;
        const vec *const next_in = in + (first_pixel + pixels < 1024 ? first_pixel + pixels : 132096);
        const vec *const next_in2 = in2 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        const vec *const next_in1 = in1 + (first_pixel + pixels < 1024 ? first_pixel + pixels : 33024);
        float *target = partial;
        for (int output = 0; output < 32; output += 4) {
            for (int input = 0; input < 30; input += 3) {
                {
                    vec sums[16] = {0};
                    const vec *const ahead_0 =
                    ahead < 32 ? next_in + ahead * 1032 :
                    ahead < 64 ? next_in2 + (ahead - 32) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 64) * 1032 :
                    in;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 32 ? next_in + ahead * 1032 :
                    ahead < 64 ? next_in2 + (ahead - 32) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 64) * 1032 :
                    in;
                    ahead++;
                    const vec *const xs = x + input * 129;
                    const vec *const dys = dy + output * 129;
                    for (int p = 0; p < pixels; p++) {
                        __builtin_prefetch(ahead_0 + p, 0, 2);
                        __builtin_prefetch(ahead_1 + p, 0, 2);
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
            {
                const int input = 30;
                {
                    vec sums[8] = {0};
                    const vec *const ahead_0 =
                    ahead < 32 ? next_in + ahead * 1032 :
                    ahead < 64 ? next_in2 + (ahead - 32) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 64) * 1032 :
                    in;
                    ahead++;
                    const vec *const ahead_1 =
                    ahead < 32 ? next_in + ahead * 1032 :
                    ahead < 64 ? next_in2 + (ahead - 32) * 1032 :
                    ahead < 96 ? next_in1 + (ahead - 64) * 1032 :
                    in;
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
}

/* Adds up 16 partial weight gradients of a 1x1 convolution, 32 -> 32 channels.
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_combine_weight_grad_32_32(const int item, const float *partials, float *gradient) {
    for (int tile = item; tile < 8; tile += 4) {
        const int output = tile * 4;
        const float *source = partials + tile * 168;
        for (int input = 0; input < 30; input += 3) {
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[16] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 16; j++)
                    sums[j] += source[i * 1344L + j];
                    for (int j = 0; j < 3; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 32 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 16;
                }
            }
        }
        {
            const int input = 30;
            for (int kernel_row = 0; kernel_row < 1; kernel_row++) {
                {
                    float sums[8] = {0};
                    for (int i = 0; i < 16; i++)
                    for (int j = 0; j < 8; j++)
                    sums[j] += source[i * 1344L + j];
                    for (int j = 0; j < 2; j++)
                    for (int o = 0; o < 4; o++)
                    gradient[(((output + o) * 32 + input + j / 1) * 1 + kernel_row) * 1 + 0 + j % 1] = sums[j * 4 + o];
                    source += 8;
                }
            }
        }
    }
}

/* Gradient of the input of a 1x1 convolution, 32 to 32 channels, 32x32 to 32x32 pixels.
 * First used by blocks.0.block.0.net.2, nets/blocks.net:39 */
static void conv1x1_data_grad_32_32_h32w32s1(vec *scratch, const float *slope, const float *correction, const vec *in, const vec *in1, const vec *in2, vec *out, const float *weights, const float *scale, const float *shift, const float *mean, float *sums, float *sums1, const int row_begin, const int row_end) {
    vec sum_0[32] = {0};
    vec sum_1[32] = {0};
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
            for (int first = 0; first < 32; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    const vec scale_7 = netc_broadcast(scale[first + o]);
                    const vec shift_8 = netc_broadcast(shift[first + o]);
                    const vec mean_9 = netc_broadcast(mean[first + o]);
                    const vec scale_10 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 3; p++) {
                        const vec v_11 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_12 = v_11 * scale_7;
                        const vec v_13 = v_12 + shift_8;
                        const vec v_14 = netc_relu_grad(sum[o][p], v_13);
                        const vec v_15 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_16 = v_15 - mean_9;
                        const vec v_17 = v_14 * v_16;
                        const vec v_18 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_19 = v_14 * scale_10;
                        const vec v_20 = v_19 + v_18;
                        sum_0[first + o] += v_14;
                        sum_1[first + o] += v_17;
                        out[(first + o) * 1032 + (begin + x + p)] = v_20;
                    }
                }
            }
        }
        for (; x + 1 <= count; x += 1) {
            for (int first = 0; first < 32; first += 4) {
                for (int o = 0; o < 4; o++) {
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        __builtin_prefetch(in2 + (first + o) * 1032 + (begin + x + p), 0, 3);
                        __builtin_prefetch(out + (first + o) * 1032 + (begin + x + p), 0, 3);
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
                    const vec scale_21 = netc_broadcast(scale[first + o]);
                    const vec shift_22 = netc_broadcast(shift[first + o]);
                    const vec mean_23 = netc_broadcast(mean[first + o]);
                    const vec scale_24 = netc_broadcast(scale[first + o]);
                    NETC_UNROLL
                    for (int p = 0; p < 1; p++) {
                        const vec v_25 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_26 = v_25 * scale_21;
                        const vec v_27 = v_26 + shift_22;
                        const vec v_28 = netc_relu_grad(sum[o][p], v_27);
                        const vec v_29 = in2[(first + o) * 1032 + (begin + x + p)];
                        const vec v_30 = v_29 - mean_23;
                        const vec v_31 = v_28 * v_30;
                        const vec v_32 = out[(first + o) * 1032 + (begin + x + p)];
                        const vec v_33 = v_28 * scale_24;
                        const vec v_34 = v_33 + v_32;
                        sum_0[first + o] += v_28;
                        sum_1[first + o] += v_31;
                        out[(first + o) * 1032 + (begin + x + p)] = v_34;
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

/* Weight gradient of a 3x3 convolution, 3 -> 32 channels, by Winograd's F(4x4, 3x3), over the tiles
 * that begin in rows of one block: partial sums.
 * First used by input_net.0, nets/densenet.net:10 */
static void conv3x3_weight_grad_winograd_3_32_h32w32(float *partial, vec *scratch, const vec *in, const float *slope, const float *correction, const vec *in1, const vec *in2, const int row_begin, const int row_end) {
    vec *const x_points = scratch + 0;
    vec *const dy_points = scratch + 1764;
    vec *const sums = scratch + 20232;
    vec *const patch = scratch + 20700;
    vec *const square = scratch + 21040;
    memset(sums, 0, 468 * sizeof(vec));
    const int end = (row_end + 3) / 4;
    for (int group_y = (row_begin + 3) / 4; group_y < end; group_y += 2) {
        const int rows = end - group_y < 2 ? end - group_y : 2, top = 4 * group_y;
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
                        vec *const points = x_points + c * 16 + r * 8 + t;
                        for (int i = 0; i < 6; i++)
                        netc_winograd_x(half + i * 34 + 4 * t, 1, points + 6 * i * 49, 49);
                    }
                }
            }
            for (int o = 0; o < 4; o++) {
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
                    vec *const points = dy_points + (o * 16 + t) * NETC_LANES;
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
            const vec *const next_in2 = in2 + (next_top < 32 ? next_top * 32 + next_left : 132096);
            const vec *const next_in1 = in1 + (next_top < 32 ? next_top * 32 + next_left : 132096);
            const int steps = 8 * rows * NETC_LANES;
            for (int point = 0; point < 36; point++) {
                const vec *const x_point = x_points + point * 49, *const dy_point = dy_points + point * 513;
                vec *const point_sums = sums + point * 13;
                for (int output = 0; output < 4; output += 2) {
                    {
                        const int input = 0;
                        const vec *const ahead_0 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 128 :
                        ahead < 70 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 128 :
                        ahead < 134 ? next_in1 + (ahead - 70) / 2 * 1032 + (ahead - 70) % 2 * 128 :
                        in;
                        ahead++;
                        const vec *const ahead_1 =
                        ahead < 6 ? next_in + ahead / 2 * 1024 + ahead % 2 * 128 :
                        ahead < 70 ? next_in2 + (ahead - 6) / 2 * 1032 + (ahead - 6) % 2 * 128 :
                        ahead < 134 ? next_in1 + (ahead - 70) / 2 * 1032 + (ahead - 70) % 2 * 128 :
                        in;
                        ahead++;
                        vec tile[6];
                        NETC_UNROLL
                        for (int i = 0; i < 6; i++) {
                            tile[i] = point_sums[(output + i % 2) * 3 + input + i / 2];
                        }
                        const float *const xs = (const float *)(x_point + input * 16);
                        const vec *const dys = dy_point + output * 128;
                        for (int s = 0; s < steps; s++) {
                            __builtin_prefetch(ahead_0 + s, 0, 2);
                            __builtin_prefetch(ahead_1 + s, 0, 2);
                            vec d[2];
                            NETC_UNROLL
                            for (int o = 0; o < 2; o++) {
                                d[o] = dys[o * 128 + s];
                                NETC_PIN(d[o]);
                            }
                            NETC_UNROLL
                            for (int i = 0; i < 3; i++) {
                                const vec x = netc_broadcast(xs[i * 128 + s]);
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
    for (int i = 0; i < 12; i++) {
        vec half[3 * 6];
        for (int p = 0; p < 6; p++)
        netc_winograd_dw(sums + i + p * 13, 6 * 13, half + p, 6);
        for (int j = 0; j < 3; j++)
        netc_winograd_dw(half + 6 * j, 1, weights + 9 * i + 3 * j, 1);
    }
}

/* Adds up 16 partial weight gradients of a 3x3 convolution, 3 -> 32 channels.
 * First used by input_net.0, nets/densenet.net:10 */
static void conv3x3_combine_weight_grad_3_32(const int item, const float *partials, float *gradient, float *bias_gradient) {
    for (int pair = item; pair < 12; pair += 4) {
        float sums[9 * 8] = {0};
        for (int i = 0; i < 16; i++)
        for (int j = 0; j < 9 * 8; j++)
        sums[j] += partials[i * 864L + pair * 9 * 8 + j];
        const int first = pair / 3 * 8, input = pair % 3;
        for (int o = 0; o < 8 && first + o < 32; o++)
        for (int tap = 0; tap < 9; tap++)
        gradient[((first + o) * 3 + input) * 9 + tap] = sums[tap * 8 + o];
    }
    for (int c = item; c < 32; c += 4) {
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
    for (int item = 0; item < 8; item++) {
        pack_conv_3x3_3_32((float *)(s->arena + 748736), s->parameters + 0, item);
    }
    lap(s, thread, 0, &clock);
    /* blocks.0.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_32_32((float *)(s->arena + 752192), s->parameters + 960, item);
    }
    lap(s, thread, 1, &clock);
    /* blocks.0.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 756288), s->parameters + 2048, item);
    }
    lap(s, thread, 2, &clock);
    /* blocks.0.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_48_32((float *)(s->arena + 830016), s->parameters + 6752, item);
    }
    lap(s, thread, 3, &clock);
    /* blocks.0.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 836160), s->parameters + 8352, item);
    }
    lap(s, thread, 4, &clock);
    /* blocks.0.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_64_32((float *)(s->arena + 909888), s->parameters + 13088, item);
    }
    lap(s, thread, 5, &clock);
    /* blocks.0.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 918080), s->parameters + 15200, item);
    }
    lap(s, thread, 6, &clock);
    /* blocks.0.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_80_32((float *)(s->arena + 991808), s->parameters + 19968, item);
    }
    lap(s, thread, 7, &clock);
    /* blocks.0.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1002048), s->parameters + 22592, item);
    }
    lap(s, thread, 8, &clock);
    /* blocks.0.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 1075776), s->parameters + 27392, item);
    }
    lap(s, thread, 9, &clock);
    /* blocks.0.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1088064), s->parameters + 30528, item);
    }
    lap(s, thread, 10, &clock);
    /* blocks.0.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_112_32((float *)(s->arena + 1161792), s->parameters + 35360, item);
    }
    lap(s, thread, 11, &clock);
    /* blocks.0.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1176128), s->parameters + 39008, item);
    }
    lap(s, thread, 12, &clock);
    /* blocks.1.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_conv_1x1_128_64((float *)(s->arena + 1249856), s->parameters + 43872, item);
    }
    lap(s, thread, 13, &clock);
    /* blocks.2.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_64_32((float *)(s->arena + 1282624), s->parameters + 52192, item);
    }
    lap(s, thread, 14, &clock);
    /* blocks.2.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1290816), s->parameters + 54304, item);
    }
    lap(s, thread, 15, &clock);
    /* blocks.2.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_80_32((float *)(s->arena + 1364544), s->parameters + 59072, item);
    }
    lap(s, thread, 16, &clock);
    /* blocks.2.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1374784), s->parameters + 61696, item);
    }
    lap(s, thread, 17, &clock);
    /* blocks.2.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 1448512), s->parameters + 66496, item);
    }
    lap(s, thread, 18, &clock);
    /* blocks.2.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1460800), s->parameters + 69632, item);
    }
    lap(s, thread, 19, &clock);
    /* blocks.2.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_112_32((float *)(s->arena + 1534528), s->parameters + 74464, item);
    }
    lap(s, thread, 20, &clock);
    /* blocks.2.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1548864), s->parameters + 78112, item);
    }
    lap(s, thread, 21, &clock);
    /* blocks.2.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_128_32((float *)(s->arena + 1622592), s->parameters + 82976, item);
    }
    lap(s, thread, 22, &clock);
    /* blocks.2.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1638976), s->parameters + 87136, item);
    }
    lap(s, thread, 23, &clock);
    /* blocks.2.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_144_32((float *)(s->arena + 1712704), s->parameters + 92032, item);
    }
    lap(s, thread, 24, &clock);
    /* blocks.2.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1731136), s->parameters + 96704, item);
    }
    lap(s, thread, 25, &clock);
    /* blocks.3.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_conv_1x1_160_80((float *)(s->arena + 1804864), s->parameters + 101632, item);
    }
    lap(s, thread, 26, &clock);
    /* blocks.4.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_80_32((float *)(s->arena + 1856064), s->parameters + 114592, item);
    }
    lap(s, thread, 27, &clock);
    /* blocks.4.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1866304), s->parameters + 117216, item);
    }
    lap(s, thread, 28, &clock);
    /* blocks.4.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_96_32((float *)(s->arena + 1940032), s->parameters + 122016, item);
    }
    lap(s, thread, 29, &clock);
    /* blocks.4.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 1952320), s->parameters + 125152, item);
    }
    lap(s, thread, 30, &clock);
    /* blocks.4.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_112_32((float *)(s->arena + 2026048), s->parameters + 129984, item);
    }
    lap(s, thread, 31, &clock);
    /* blocks.4.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 2040384), s->parameters + 133632, item);
    }
    lap(s, thread, 32, &clock);
    /* blocks.4.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_128_32((float *)(s->arena + 2114112), s->parameters + 138496, item);
    }
    lap(s, thread, 33, &clock);
    /* blocks.4.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 2130496), s->parameters + 142656, item);
    }
    lap(s, thread, 34, &clock);
    /* blocks.4.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_144_32((float *)(s->arena + 2204224), s->parameters + 147552, item);
    }
    lap(s, thread, 35, &clock);
    /* blocks.4.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 2222656), s->parameters + 152224, item);
    }
    lap(s, thread, 36, &clock);
    /* blocks.4.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_160_32((float *)(s->arena + 2296384), s->parameters + 157152, item);
    }
    lap(s, thread, 37, &clock);
    /* blocks.4.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        pack_conv_winograd_3x3_32_16((float *)(s->arena + 2316864), s->parameters + 162336, item);
    }
    lap(s, thread, 38, &clock);
    /* blocks.5.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 15; item++) {
        pack_conv_1x1_176_88((float *)(s->arena + 2390592), s->parameters + 167296, item);
    }
    lap(s, thread, 39, &clock);
    /* blocks.6.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_88_32((float *)(s->arena + 2452544), s->parameters + 182960, item);
    }
    lap(s, thread, 40, &clock);
    /* blocks.6.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_winograd_3x3_32_16_v2((float *)(s->arena + 2463808), s->parameters + 185840, item);
    }
    lap(s, thread, 41, &clock);
    /* blocks.6.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_104_32((float *)(s->arena + 2537536), s->parameters + 190656, item);
    }
    lap(s, thread, 42, &clock);
    /* blocks.6.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_winograd_3x3_32_16_v2((float *)(s->arena + 2550848), s->parameters + 194048, item);
    }
    lap(s, thread, 43, &clock);
    /* blocks.6.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_120_32((float *)(s->arena + 2624576), s->parameters + 198896, item);
    }
    lap(s, thread, 44, &clock);
    /* blocks.6.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_winograd_3x3_32_16_v2((float *)(s->arena + 2639936), s->parameters + 202800, item);
    }
    lap(s, thread, 45, &clock);
    /* blocks.6.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_136_32((float *)(s->arena + 2713664), s->parameters + 207680, item);
    }
    lap(s, thread, 46, &clock);
    /* blocks.6.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_winograd_3x3_32_16_v2((float *)(s->arena + 2731072), s->parameters + 212096, item);
    }
    lap(s, thread, 47, &clock);
    /* blocks.6.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_152_32((float *)(s->arena + 2804800), s->parameters + 217008, item);
    }
    lap(s, thread, 48, &clock);
    /* blocks.6.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        pack_conv_winograd_3x3_32_16_v2((float *)(s->arena + 2824256), s->parameters + 221936, item);
    }
    lap(s, thread, 49, &clock);
    /* blocks.6.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_conv_1x1_168_32((float *)(s->arena + 2897984), s->parameters + 226880, item);
    }
    lap(s, thread, 50, &clock);
    /* blocks.6.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 2; item++) {
        pack_conv_winograd_3x3_32_16_v2((float *)(s->arena + 2919488), s->parameters + 232320, item);
    }
    lap(s, thread, 51, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_3_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (vec *)s->images + block * 3072L, (const float *)(s->arena + 748736), s->parameters + 864, (vec *)(s->arena + 5234240) + block * 132096L + 99072, (float *)(s->arena + 60608) + item * 32 + 0, (float *)(s->arena + 62656) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 52, &clock);
    /* input_net.0 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 60608), (const float *)(s->arena + 62656), (float *)(s->arena + 11776), (float *)(s->arena + 12800), (float *)(s->arena + 12288));
    }
    lap(s, thread, 53, &clock);
    /* blocks.0.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 11776), (float *)(s->arena + 12800), (float *)(s->arena + 12288), (float *)(s->arena + 12928), (float *)(s->arena + 13056), s->parameters + 896, s->parameters + 928, s->buffers + 0, s->buffers + 32, s->counters + 0);
    }
    lap(s, thread, 54, &clock);
    /* blocks.0.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_32_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 12928), (float *)(s->arena + 13056), (vec *)(s->arena + 5234240) + block * 132096L + 99072, (const float *)(s->arena + 752192), (vec *)(s->arena + 174317120) + block * 33024L, (float *)(s->arena + 64704) + item * 32 + 0, (float *)(s->arena + 66752) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 55, &clock);
    /* blocks.0.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 64704), (const float *)(s->arena + 66752), (float *)(s->arena + 13184), (float *)(s->arena + 13440), (float *)(s->arena + 13312));
    }
    lap(s, thread, 56, &clock);
    /* blocks.0.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 13184), (float *)(s->arena + 13440), (float *)(s->arena + 13312), (float *)(s->arena + 13568), (float *)(s->arena + 13696), s->parameters + 1984, s->parameters + 2016, s->buffers + 64, s->buffers + 96, s->counters + 1);
    }
    lap(s, thread, 57, &clock);
    /* blocks.0.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 13568), (float *)(s->arena + 13696), (vec *)(s->arena + 174317120) + block * 33024L, (const float *)(s->arena + 756288), (vec *)(s->arena + 5234240) + block * 132096L + 82560, (float *)(s->arena + 68800) + item * 16 + 0, (float *)(s->arena + 69824) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 58, &clock);
    /* blocks.0.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 68800), (const float *)(s->arena + 69824), (float *)(s->arena + 11712), (float *)(s->arena + 12736), (float *)(s->arena + 12224));
    }
    lap(s, thread, 59, &clock);
    /* blocks.0.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_48(mode, (float *)(s->arena + 11712), (float *)(s->arena + 12736), (float *)(s->arena + 12224), (float *)(s->arena + 13824), (float *)(s->arena + 14016), s->parameters + 6656, s->parameters + 6704, s->buffers + 128, s->buffers + 176, s->counters + 2);
    }
    lap(s, thread, 60, &clock);
    /* blocks.0.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_48_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 13824), (float *)(s->arena + 14016), (vec *)(s->arena + 5234240) + block * 132096L + 82560, (const float *)(s->arena + 830016), (vec *)(s->arena + 191225408) + block * 33024L, (float *)(s->arena + 70848) + item * 32 + 0, (float *)(s->arena + 72896) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 61, &clock);
    /* blocks.0.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 70848), (const float *)(s->arena + 72896), (float *)(s->arena + 14208), (float *)(s->arena + 14464), (float *)(s->arena + 14336));
    }
    lap(s, thread, 62, &clock);
    /* blocks.0.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 14208), (float *)(s->arena + 14464), (float *)(s->arena + 14336), (float *)(s->arena + 14592), (float *)(s->arena + 14720), s->parameters + 8288, s->parameters + 8320, s->buffers + 224, s->buffers + 256, s->counters + 3);
    }
    lap(s, thread, 63, &clock);
    /* blocks.0.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 14592), (float *)(s->arena + 14720), (vec *)(s->arena + 191225408) + block * 33024L, (const float *)(s->arena + 836160), (vec *)(s->arena + 5234240) + block * 132096L + 66048, (float *)(s->arena + 74944) + item * 16 + 0, (float *)(s->arena + 75968) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 64, &clock);
    /* blocks.0.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 74944), (const float *)(s->arena + 75968), (float *)(s->arena + 11648), (float *)(s->arena + 12672), (float *)(s->arena + 12160));
    }
    lap(s, thread, 65, &clock);
    /* blocks.0.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64(mode, (float *)(s->arena + 11648), (float *)(s->arena + 12672), (float *)(s->arena + 12160), (float *)(s->arena + 14848), (float *)(s->arena + 15104), s->parameters + 12960, s->parameters + 13024, s->buffers + 288, s->buffers + 352, s->counters + 4);
    }
    lap(s, thread, 66, &clock);
    /* blocks.0.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_64_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 14848), (float *)(s->arena + 15104), (vec *)(s->arena + 5234240) + block * 132096L + 66048, (const float *)(s->arena + 909888), (vec *)(s->arena + 208133696) + block * 33024L, (float *)(s->arena + 76992) + item * 32 + 0, (float *)(s->arena + 79040) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 67, &clock);
    /* blocks.0.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 76992), (const float *)(s->arena + 79040), (float *)(s->arena + 15360), (float *)(s->arena + 15616), (float *)(s->arena + 15488));
    }
    lap(s, thread, 68, &clock);
    /* blocks.0.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 15360), (float *)(s->arena + 15616), (float *)(s->arena + 15488), (float *)(s->arena + 15744), (float *)(s->arena + 15872), s->parameters + 15136, s->parameters + 15168, s->buffers + 416, s->buffers + 448, s->counters + 5);
    }
    lap(s, thread, 69, &clock);
    /* blocks.0.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 15744), (float *)(s->arena + 15872), (vec *)(s->arena + 208133696) + block * 33024L, (const float *)(s->arena + 918080), (vec *)(s->arena + 5234240) + block * 132096L + 49536, (float *)(s->arena + 81088) + item * 16 + 0, (float *)(s->arena + 82112) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 70, &clock);
    /* blocks.0.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 81088), (const float *)(s->arena + 82112), (float *)(s->arena + 11584), (float *)(s->arena + 12608), (float *)(s->arena + 12096));
    }
    lap(s, thread, 71, &clock);
    /* blocks.0.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_80(mode, (float *)(s->arena + 11584), (float *)(s->arena + 12608), (float *)(s->arena + 12096), (float *)(s->arena + 16000), (float *)(s->arena + 16320), s->parameters + 19808, s->parameters + 19888, s->buffers + 480, s->buffers + 560, s->counters + 6);
    }
    lap(s, thread, 72, &clock);
    /* blocks.0.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_80_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 16000), (float *)(s->arena + 16320), (vec *)(s->arena + 5234240) + block * 132096L + 49536, (const float *)(s->arena + 991808), (vec *)(s->arena + 225041984) + block * 33024L, (float *)(s->arena + 83136) + item * 32 + 0, (float *)(s->arena + 85184) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 73, &clock);
    /* blocks.0.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 83136), (const float *)(s->arena + 85184), (float *)(s->arena + 16640), (float *)(s->arena + 16896), (float *)(s->arena + 16768));
    }
    lap(s, thread, 74, &clock);
    /* blocks.0.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 16640), (float *)(s->arena + 16896), (float *)(s->arena + 16768), (float *)(s->arena + 17024), (float *)(s->arena + 17152), s->parameters + 22528, s->parameters + 22560, s->buffers + 640, s->buffers + 672, s->counters + 7);
    }
    lap(s, thread, 75, &clock);
    /* blocks.0.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 17024), (float *)(s->arena + 17152), (vec *)(s->arena + 225041984) + block * 33024L, (const float *)(s->arena + 1002048), (vec *)(s->arena + 5234240) + block * 132096L + 33024, (float *)(s->arena + 87232) + item * 16 + 0, (float *)(s->arena + 88256) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 76, &clock);
    /* blocks.0.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 87232), (const float *)(s->arena + 88256), (float *)(s->arena + 11520), (float *)(s->arena + 12544), (float *)(s->arena + 12032));
    }
    lap(s, thread, 77, &clock);
    /* blocks.0.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_96(mode, (float *)(s->arena + 11520), (float *)(s->arena + 12544), (float *)(s->arena + 12032), (float *)(s->arena + 17280), (float *)(s->arena + 17664), s->parameters + 27200, s->parameters + 27296, s->buffers + 704, s->buffers + 800, s->counters + 8);
    }
    lap(s, thread, 78, &clock);
    /* blocks.0.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_96_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 17280), (float *)(s->arena + 17664), (vec *)(s->arena + 5234240) + block * 132096L + 33024, (const float *)(s->arena + 1075776), (vec *)(s->arena + 241950272) + block * 33024L, (float *)(s->arena + 89280) + item * 32 + 0, (float *)(s->arena + 91328) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 79, &clock);
    /* blocks.0.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 89280), (const float *)(s->arena + 91328), (float *)(s->arena + 18048), (float *)(s->arena + 18304), (float *)(s->arena + 18176));
    }
    lap(s, thread, 80, &clock);
    /* blocks.0.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 18048), (float *)(s->arena + 18304), (float *)(s->arena + 18176), (float *)(s->arena + 18432), (float *)(s->arena + 18560), s->parameters + 30464, s->parameters + 30496, s->buffers + 896, s->buffers + 928, s->counters + 9);
    }
    lap(s, thread, 81, &clock);
    /* blocks.0.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 18432), (float *)(s->arena + 18560), (vec *)(s->arena + 241950272) + block * 33024L, (const float *)(s->arena + 1088064), (vec *)(s->arena + 5234240) + block * 132096L + 16512, (float *)(s->arena + 93376) + item * 16 + 0, (float *)(s->arena + 94400) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 82, &clock);
    /* blocks.0.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 93376), (const float *)(s->arena + 94400), (float *)(s->arena + 11456), (float *)(s->arena + 12480), (float *)(s->arena + 11968));
    }
    lap(s, thread, 83, &clock);
    /* blocks.0.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_112(mode, (float *)(s->arena + 11456), (float *)(s->arena + 12480), (float *)(s->arena + 11968), (float *)(s->arena + 18688), (float *)(s->arena + 19136), s->parameters + 35136, s->parameters + 35248, s->buffers + 960, s->buffers + 1072, s->counters + 10);
    }
    lap(s, thread, 84, &clock);
    /* blocks.0.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_112_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 18688), (float *)(s->arena + 19136), (vec *)(s->arena + 5234240) + block * 132096L + 16512, (const float *)(s->arena + 1161792), (vec *)(s->arena + 258858560) + block * 33024L, (float *)(s->arena + 95424) + item * 32 + 0, (float *)(s->arena + 97472) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 85, &clock);
    /* blocks.0.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32((const float *)(s->arena + 95424), (const float *)(s->arena + 97472), (float *)(s->arena + 19584), (float *)(s->arena + 19840), (float *)(s->arena + 19712));
    }
    lap(s, thread, 86, &clock);
    /* blocks.0.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32(mode, (float *)(s->arena + 19584), (float *)(s->arena + 19840), (float *)(s->arena + 19712), (float *)(s->arena + 19968), (float *)(s->arena + 20096), s->parameters + 38944, s->parameters + 38976, s->buffers + 1184, s->buffers + 1216, s->counters + 11);
    }
    lap(s, thread, 87, &clock);
    /* blocks.0.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_32_16_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 19968), (float *)(s->arena + 20096), (vec *)(s->arena + 258858560) + block * 33024L, (const float *)(s->arena + 1176128), (vec *)(s->arena + 5234240) + block * 132096L, (float *)(s->arena + 99520) + item * 16 + 0, (float *)(s->arena + 100544) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 88, &clock);
    /* blocks.0.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16((const float *)(s->arena + 99520), (const float *)(s->arena + 100544), (float *)(s->arena + 11392), (float *)(s->arena + 12416), (float *)(s->arena + 11904));
    }
    lap(s, thread, 89, &clock);
    /* blocks.1.transition.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_128(mode, (float *)(s->arena + 11392), (float *)(s->arena + 12416), (float *)(s->arena + 11904), (float *)(s->arena + 20224), (float *)(s->arena + 20736), s->parameters + 43616, s->parameters + 43744, s->buffers + 1248, s->buffers + 1376, s->counters + 12);
    }
    lap(s, thread, 90, &clock);
    /* blocks.1.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_128_64_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 20224), (float *)(s->arena + 20736), (vec *)(s->arena + 5234240) + block * 132096L, (const float *)(s->arena + 1249856), (vec *)(s->arena + 72867392) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 91, &clock);
    /* blocks.1.transition.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        avgpool2x2_64_h32w32s2((vec *)(s->arena + 72867392) + block * 66048L, (vec *)(s->arena + 106683968) + block * 42240L + 25344, (float *)(s->arena + 101568) + item * 64 + 0, (float *)(s->arena + 105664) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 92, &clock);
    /* blocks.1.transition.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_64((const float *)(s->arena + 101568), (const float *)(s->arena + 105664), (float *)(s->arena + 21632), (float *)(s->arena + 22912), (float *)(s->arena + 22272));
    }
    lap(s, thread, 93, &clock);
    /* blocks.2.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_64_v2(mode, (float *)(s->arena + 21632), (float *)(s->arena + 22912), (float *)(s->arena + 22272), (float *)(s->arena + 23168), (float *)(s->arena + 23424), s->parameters + 52064, s->parameters + 52128, s->buffers + 1504, s->buffers + 1568, s->counters + 13);
    }
    lap(s, thread, 94, &clock);
    /* blocks.2.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_64_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 23168), (float *)(s->arena + 23424), (vec *)(s->arena + 106683968) + block * 42240L + 25344, (const float *)(s->arena + 1282624), (vec *)(s->arena + 128310848) + block * 8448L, (float *)(s->arena + 109760) + item * 32 + 0, (float *)(s->arena + 111808) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 95, &clock);
    /* blocks.2.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 109760), (const float *)(s->arena + 111808), (float *)(s->arena + 23680), (float *)(s->arena + 23936), (float *)(s->arena + 23808));
    }
    lap(s, thread, 96, &clock);
    /* blocks.2.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 23680), (float *)(s->arena + 23936), (float *)(s->arena + 23808), (float *)(s->arena + 24064), (float *)(s->arena + 24192), s->parameters + 54240, s->parameters + 54272, s->buffers + 1632, s->buffers + 1664, s->counters + 14);
    }
    lap(s, thread, 97, &clock);
    /* blocks.2.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 24064), (float *)(s->arena + 24192), (vec *)(s->arena + 128310848) + block * 8448L, (const float *)(s->arena + 1290816), (vec *)(s->arena + 106683968) + block * 42240L + 21120, (float *)(s->arena + 113856) + item * 16 + 0, (float *)(s->arena + 114880) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 98, &clock);
    /* blocks.2.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 113856), (const float *)(s->arena + 114880), (float *)(s->arena + 21568), (float *)(s->arena + 22848), (float *)(s->arena + 22208));
    }
    lap(s, thread, 99, &clock);
    /* blocks.2.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_80_v2(mode, (float *)(s->arena + 21568), (float *)(s->arena + 22848), (float *)(s->arena + 22208), (float *)(s->arena + 24320), (float *)(s->arena + 24640), s->parameters + 58912, s->parameters + 58992, s->buffers + 1696, s->buffers + 1776, s->counters + 15);
    }
    lap(s, thread, 100, &clock);
    /* blocks.2.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_80_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 24320), (float *)(s->arena + 24640), (vec *)(s->arena + 106683968) + block * 42240L + 21120, (const float *)(s->arena + 1364544), (vec *)(s->arena + 132636224) + block * 8448L, (float *)(s->arena + 115904) + item * 32 + 0, (float *)(s->arena + 117952) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 101, &clock);
    /* blocks.2.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 115904), (const float *)(s->arena + 117952), (float *)(s->arena + 24960), (float *)(s->arena + 25216), (float *)(s->arena + 25088));
    }
    lap(s, thread, 102, &clock);
    /* blocks.2.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 24960), (float *)(s->arena + 25216), (float *)(s->arena + 25088), (float *)(s->arena + 25344), (float *)(s->arena + 25472), s->parameters + 61632, s->parameters + 61664, s->buffers + 1856, s->buffers + 1888, s->counters + 16);
    }
    lap(s, thread, 103, &clock);
    /* blocks.2.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 25344), (float *)(s->arena + 25472), (vec *)(s->arena + 132636224) + block * 8448L, (const float *)(s->arena + 1374784), (vec *)(s->arena + 106683968) + block * 42240L + 16896, (float *)(s->arena + 120000) + item * 16 + 0, (float *)(s->arena + 121024) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 104, &clock);
    /* blocks.2.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 120000), (const float *)(s->arena + 121024), (float *)(s->arena + 21504), (float *)(s->arena + 22784), (float *)(s->arena + 22144));
    }
    lap(s, thread, 105, &clock);
    /* blocks.2.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_96_v2(mode, (float *)(s->arena + 21504), (float *)(s->arena + 22784), (float *)(s->arena + 22144), (float *)(s->arena + 25600), (float *)(s->arena + 25984), s->parameters + 66304, s->parameters + 66400, s->buffers + 1920, s->buffers + 2016, s->counters + 17);
    }
    lap(s, thread, 106, &clock);
    /* blocks.2.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_96_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 25600), (float *)(s->arena + 25984), (vec *)(s->arena + 106683968) + block * 42240L + 16896, (const float *)(s->arena + 1448512), (vec *)(s->arena + 136961600) + block * 8448L, (float *)(s->arena + 122048) + item * 32 + 0, (float *)(s->arena + 124096) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 107, &clock);
    /* blocks.2.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 122048), (const float *)(s->arena + 124096), (float *)(s->arena + 26368), (float *)(s->arena + 26624), (float *)(s->arena + 26496));
    }
    lap(s, thread, 108, &clock);
    /* blocks.2.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 26368), (float *)(s->arena + 26624), (float *)(s->arena + 26496), (float *)(s->arena + 26752), (float *)(s->arena + 26880), s->parameters + 69568, s->parameters + 69600, s->buffers + 2112, s->buffers + 2144, s->counters + 18);
    }
    lap(s, thread, 109, &clock);
    /* blocks.2.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 26752), (float *)(s->arena + 26880), (vec *)(s->arena + 136961600) + block * 8448L, (const float *)(s->arena + 1460800), (vec *)(s->arena + 106683968) + block * 42240L + 12672, (float *)(s->arena + 126144) + item * 16 + 0, (float *)(s->arena + 127168) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 110, &clock);
    /* blocks.2.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 126144), (const float *)(s->arena + 127168), (float *)(s->arena + 21440), (float *)(s->arena + 22720), (float *)(s->arena + 22080));
    }
    lap(s, thread, 111, &clock);
    /* blocks.2.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_112_v2(mode, (float *)(s->arena + 21440), (float *)(s->arena + 22720), (float *)(s->arena + 22080), (float *)(s->arena + 27008), (float *)(s->arena + 27456), s->parameters + 74240, s->parameters + 74352, s->buffers + 2176, s->buffers + 2288, s->counters + 19);
    }
    lap(s, thread, 112, &clock);
    /* blocks.2.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_112_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 27008), (float *)(s->arena + 27456), (vec *)(s->arena + 106683968) + block * 42240L + 12672, (const float *)(s->arena + 1534528), (vec *)(s->arena + 141286976) + block * 8448L, (float *)(s->arena + 128192) + item * 32 + 0, (float *)(s->arena + 130240) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 113, &clock);
    /* blocks.2.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 128192), (const float *)(s->arena + 130240), (float *)(s->arena + 27904), (float *)(s->arena + 28160), (float *)(s->arena + 28032));
    }
    lap(s, thread, 114, &clock);
    /* blocks.2.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 27904), (float *)(s->arena + 28160), (float *)(s->arena + 28032), (float *)(s->arena + 28288), (float *)(s->arena + 28416), s->parameters + 78048, s->parameters + 78080, s->buffers + 2400, s->buffers + 2432, s->counters + 20);
    }
    lap(s, thread, 115, &clock);
    /* blocks.2.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 28288), (float *)(s->arena + 28416), (vec *)(s->arena + 141286976) + block * 8448L, (const float *)(s->arena + 1548864), (vec *)(s->arena + 106683968) + block * 42240L + 8448, (float *)(s->arena + 132288) + item * 16 + 0, (float *)(s->arena + 133312) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 116, &clock);
    /* blocks.2.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 132288), (const float *)(s->arena + 133312), (float *)(s->arena + 21376), (float *)(s->arena + 22656), (float *)(s->arena + 22016));
    }
    lap(s, thread, 117, &clock);
    /* blocks.2.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_128_v2(mode, (float *)(s->arena + 21376), (float *)(s->arena + 22656), (float *)(s->arena + 22016), (float *)(s->arena + 28544), (float *)(s->arena + 29056), s->parameters + 82720, s->parameters + 82848, s->buffers + 2464, s->buffers + 2592, s->counters + 21);
    }
    lap(s, thread, 118, &clock);
    /* blocks.2.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_128_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 28544), (float *)(s->arena + 29056), (vec *)(s->arena + 106683968) + block * 42240L + 8448, (const float *)(s->arena + 1622592), (vec *)(s->arena + 145612352) + block * 8448L, (float *)(s->arena + 134336) + item * 32 + 0, (float *)(s->arena + 136384) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 119, &clock);
    /* blocks.2.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 134336), (const float *)(s->arena + 136384), (float *)(s->arena + 29568), (float *)(s->arena + 29824), (float *)(s->arena + 29696));
    }
    lap(s, thread, 120, &clock);
    /* blocks.2.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 29568), (float *)(s->arena + 29824), (float *)(s->arena + 29696), (float *)(s->arena + 29952), (float *)(s->arena + 30080), s->parameters + 87072, s->parameters + 87104, s->buffers + 2720, s->buffers + 2752, s->counters + 22);
    }
    lap(s, thread, 121, &clock);
    /* blocks.2.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 29952), (float *)(s->arena + 30080), (vec *)(s->arena + 145612352) + block * 8448L, (const float *)(s->arena + 1638976), (vec *)(s->arena + 106683968) + block * 42240L + 4224, (float *)(s->arena + 138432) + item * 16 + 0, (float *)(s->arena + 139456) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 122, &clock);
    /* blocks.2.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 138432), (const float *)(s->arena + 139456), (float *)(s->arena + 21312), (float *)(s->arena + 22592), (float *)(s->arena + 21952));
    }
    lap(s, thread, 123, &clock);
    /* blocks.2.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_144(mode, (float *)(s->arena + 21312), (float *)(s->arena + 22592), (float *)(s->arena + 21952), (float *)(s->arena + 30208), (float *)(s->arena + 30784), s->parameters + 91744, s->parameters + 91888, s->buffers + 2784, s->buffers + 2928, s->counters + 23);
    }
    lap(s, thread, 124, &clock);
    /* blocks.2.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_144_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 30208), (float *)(s->arena + 30784), (vec *)(s->arena + 106683968) + block * 42240L + 4224, (const float *)(s->arena + 1712704), (vec *)(s->arena + 149937728) + block * 8448L, (float *)(s->arena + 140480) + item * 32 + 0, (float *)(s->arena + 142528) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 125, &clock);
    /* blocks.2.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v2((const float *)(s->arena + 140480), (const float *)(s->arena + 142528), (float *)(s->arena + 31360), (float *)(s->arena + 31616), (float *)(s->arena + 31488));
    }
    lap(s, thread, 126, &clock);
    /* blocks.2.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v2(mode, (float *)(s->arena + 31360), (float *)(s->arena + 31616), (float *)(s->arena + 31488), (float *)(s->arena + 31744), (float *)(s->arena + 31872), s->parameters + 96640, s->parameters + 96672, s->buffers + 3072, s->buffers + 3104, s->counters + 24);
    }
    lap(s, thread, 127, &clock);
    /* blocks.2.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_32_16_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 31744), (float *)(s->arena + 31872), (vec *)(s->arena + 149937728) + block * 8448L, (const float *)(s->arena + 1731136), (vec *)(s->arena + 106683968) + block * 42240L, (float *)(s->arena + 144576) + item * 16 + 0, (float *)(s->arena + 145600) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 128, &clock);
    /* blocks.2.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v2((const float *)(s->arena + 144576), (const float *)(s->arena + 145600), (float *)(s->arena + 21248), (float *)(s->arena + 22528), (float *)(s->arena + 21888));
    }
    lap(s, thread, 129, &clock);
    /* blocks.3.transition.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_160(mode, (float *)(s->arena + 21248), (float *)(s->arena + 22528), (float *)(s->arena + 21888), (float *)(s->arena + 32000), (float *)(s->arena + 32640), s->parameters + 101312, s->parameters + 101472, s->buffers + 3136, s->buffers + 3296, s->counters + 25);
    }
    lap(s, thread, 130, &clock);
    /* blocks.3.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_160_80_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 32000), (float *)(s->arena + 32640), (vec *)(s->arena + 106683968) + block * 42240L, (const float *)(s->arena + 1804864), (vec *)(s->arena + 72867392) + block * 21120L, row_begin, row_end);
    }
    lap(s, thread, 131, &clock);
    /* blocks.3.transition.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        avgpool2x2_80_h16w16s2((vec *)(s->arena + 72867392) + block * 21120L, (vec *)(s->arena + 83680832) + block * 11968L + 6528, (float *)(s->arena + 146624) + item * 80 + 0, (float *)(s->arena + 151744) + item * 80 + 0, row_begin, row_end);
    }
    lap(s, thread, 132, &clock);
    /* blocks.3.transition.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_80((const float *)(s->arena + 146624), (const float *)(s->arena + 151744), (float *)(s->arena + 33664), (float *)(s->arena + 35072), (float *)(s->arena + 34368));
    }
    lap(s, thread, 133, &clock);
    /* blocks.4.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_80_v3(mode, (float *)(s->arena + 33664), (float *)(s->arena + 35072), (float *)(s->arena + 34368), (float *)(s->arena + 35392), (float *)(s->arena + 35712), s->parameters + 114432, s->parameters + 114512, s->buffers + 3456, s->buffers + 3536, s->counters + 26);
    }
    lap(s, thread, 134, &clock);
    /* blocks.4.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_80_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 35392), (float *)(s->arena + 35712), (vec *)(s->arena + 83680832) + block * 11968L + 6528, (const float *)(s->arena + 1856064), (vec *)(s->arena + 89808448) + block * 2176L, (float *)(s->arena + 156864) + item * 32 + 0, (float *)(s->arena + 158912) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 135, &clock);
    /* blocks.4.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 156864), (const float *)(s->arena + 158912), (float *)(s->arena + 36032), (float *)(s->arena + 36288), (float *)(s->arena + 36160));
    }
    lap(s, thread, 136, &clock);
    /* blocks.4.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v3(mode, (float *)(s->arena + 36032), (float *)(s->arena + 36288), (float *)(s->arena + 36160), (float *)(s->arena + 36416), (float *)(s->arena + 36544), s->parameters + 117152, s->parameters + 117184, s->buffers + 3616, s->buffers + 3648, s->counters + 27);
    }
    lap(s, thread, 137, &clock);
    /* blocks.4.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 36416), (float *)(s->arena + 36544), (vec *)(s->arena + 89808448) + block * 2176L, (const float *)(s->arena + 1866304), (vec *)(s->arena + 83680832) + block * 11968L + 5440, (float *)(s->arena + 160960) + item * 16 + 0, (float *)(s->arena + 161984) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 138, &clock);
    /* blocks.4.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 160960), (const float *)(s->arena + 161984), (float *)(s->arena + 33600), (float *)(s->arena + 35008), (float *)(s->arena + 34304));
    }
    lap(s, thread, 139, &clock);
    /* blocks.4.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_96_v3(mode, (float *)(s->arena + 33600), (float *)(s->arena + 35008), (float *)(s->arena + 34304), (float *)(s->arena + 36672), (float *)(s->arena + 37056), s->parameters + 121824, s->parameters + 121920, s->buffers + 3680, s->buffers + 3776, s->counters + 28);
    }
    lap(s, thread, 140, &clock);
    /* blocks.4.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_96_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 36672), (float *)(s->arena + 37056), (vec *)(s->arena + 83680832) + block * 11968L + 5440, (const float *)(s->arena + 1940032), (vec *)(s->arena + 90922560) + block * 2176L, (float *)(s->arena + 163008) + item * 32 + 0, (float *)(s->arena + 165056) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 141, &clock);
    /* blocks.4.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 163008), (const float *)(s->arena + 165056), (float *)(s->arena + 37440), (float *)(s->arena + 37696), (float *)(s->arena + 37568));
    }
    lap(s, thread, 142, &clock);
    /* blocks.4.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v3(mode, (float *)(s->arena + 37440), (float *)(s->arena + 37696), (float *)(s->arena + 37568), (float *)(s->arena + 37824), (float *)(s->arena + 37952), s->parameters + 125088, s->parameters + 125120, s->buffers + 3872, s->buffers + 3904, s->counters + 29);
    }
    lap(s, thread, 143, &clock);
    /* blocks.4.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 37824), (float *)(s->arena + 37952), (vec *)(s->arena + 90922560) + block * 2176L, (const float *)(s->arena + 1952320), (vec *)(s->arena + 83680832) + block * 11968L + 4352, (float *)(s->arena + 167104) + item * 16 + 0, (float *)(s->arena + 168128) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 144, &clock);
    /* blocks.4.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 167104), (const float *)(s->arena + 168128), (float *)(s->arena + 33536), (float *)(s->arena + 34944), (float *)(s->arena + 34240));
    }
    lap(s, thread, 145, &clock);
    /* blocks.4.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_112_v3(mode, (float *)(s->arena + 33536), (float *)(s->arena + 34944), (float *)(s->arena + 34240), (float *)(s->arena + 38080), (float *)(s->arena + 38528), s->parameters + 129760, s->parameters + 129872, s->buffers + 3936, s->buffers + 4048, s->counters + 30);
    }
    lap(s, thread, 146, &clock);
    /* blocks.4.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_112_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 38080), (float *)(s->arena + 38528), (vec *)(s->arena + 83680832) + block * 11968L + 4352, (const float *)(s->arena + 2026048), (vec *)(s->arena + 92036672) + block * 2176L, (float *)(s->arena + 169152) + item * 32 + 0, (float *)(s->arena + 171200) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 147, &clock);
    /* blocks.4.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 169152), (const float *)(s->arena + 171200), (float *)(s->arena + 38976), (float *)(s->arena + 39232), (float *)(s->arena + 39104));
    }
    lap(s, thread, 148, &clock);
    /* blocks.4.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v3(mode, (float *)(s->arena + 38976), (float *)(s->arena + 39232), (float *)(s->arena + 39104), (float *)(s->arena + 39360), (float *)(s->arena + 39488), s->parameters + 133568, s->parameters + 133600, s->buffers + 4160, s->buffers + 4192, s->counters + 31);
    }
    lap(s, thread, 149, &clock);
    /* blocks.4.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 39360), (float *)(s->arena + 39488), (vec *)(s->arena + 92036672) + block * 2176L, (const float *)(s->arena + 2040384), (vec *)(s->arena + 83680832) + block * 11968L + 3264, (float *)(s->arena + 173248) + item * 16 + 0, (float *)(s->arena + 174272) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 150, &clock);
    /* blocks.4.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 173248), (const float *)(s->arena + 174272), (float *)(s->arena + 33472), (float *)(s->arena + 34880), (float *)(s->arena + 34176));
    }
    lap(s, thread, 151, &clock);
    /* blocks.4.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_128_v3(mode, (float *)(s->arena + 33472), (float *)(s->arena + 34880), (float *)(s->arena + 34176), (float *)(s->arena + 39616), (float *)(s->arena + 40128), s->parameters + 138240, s->parameters + 138368, s->buffers + 4224, s->buffers + 4352, s->counters + 32);
    }
    lap(s, thread, 152, &clock);
    /* blocks.4.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_128_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 39616), (float *)(s->arena + 40128), (vec *)(s->arena + 83680832) + block * 11968L + 3264, (const float *)(s->arena + 2114112), (vec *)(s->arena + 93150784) + block * 2176L, (float *)(s->arena + 175296) + item * 32 + 0, (float *)(s->arena + 177344) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 153, &clock);
    /* blocks.4.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 175296), (const float *)(s->arena + 177344), (float *)(s->arena + 40640), (float *)(s->arena + 40896), (float *)(s->arena + 40768));
    }
    lap(s, thread, 154, &clock);
    /* blocks.4.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v3(mode, (float *)(s->arena + 40640), (float *)(s->arena + 40896), (float *)(s->arena + 40768), (float *)(s->arena + 41024), (float *)(s->arena + 41152), s->parameters + 142592, s->parameters + 142624, s->buffers + 4480, s->buffers + 4512, s->counters + 33);
    }
    lap(s, thread, 155, &clock);
    /* blocks.4.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 41024), (float *)(s->arena + 41152), (vec *)(s->arena + 93150784) + block * 2176L, (const float *)(s->arena + 2130496), (vec *)(s->arena + 83680832) + block * 11968L + 2176, (float *)(s->arena + 179392) + item * 16 + 0, (float *)(s->arena + 180416) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 156, &clock);
    /* blocks.4.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 179392), (const float *)(s->arena + 180416), (float *)(s->arena + 33408), (float *)(s->arena + 34816), (float *)(s->arena + 34112));
    }
    lap(s, thread, 157, &clock);
    /* blocks.4.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_144_v2(mode, (float *)(s->arena + 33408), (float *)(s->arena + 34816), (float *)(s->arena + 34112), (float *)(s->arena + 41280), (float *)(s->arena + 41856), s->parameters + 147264, s->parameters + 147408, s->buffers + 4544, s->buffers + 4688, s->counters + 34);
    }
    lap(s, thread, 158, &clock);
    /* blocks.4.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_144_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 41280), (float *)(s->arena + 41856), (vec *)(s->arena + 83680832) + block * 11968L + 2176, (const float *)(s->arena + 2204224), (vec *)(s->arena + 94264896) + block * 2176L, (float *)(s->arena + 181440) + item * 32 + 0, (float *)(s->arena + 183488) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 159, &clock);
    /* blocks.4.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 181440), (const float *)(s->arena + 183488), (float *)(s->arena + 42432), (float *)(s->arena + 42688), (float *)(s->arena + 42560));
    }
    lap(s, thread, 160, &clock);
    /* blocks.4.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v3(mode, (float *)(s->arena + 42432), (float *)(s->arena + 42688), (float *)(s->arena + 42560), (float *)(s->arena + 42816), (float *)(s->arena + 42944), s->parameters + 152160, s->parameters + 152192, s->buffers + 4832, s->buffers + 4864, s->counters + 35);
    }
    lap(s, thread, 161, &clock);
    /* blocks.4.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 42816), (float *)(s->arena + 42944), (vec *)(s->arena + 94264896) + block * 2176L, (const float *)(s->arena + 2222656), (vec *)(s->arena + 83680832) + block * 11968L + 1088, (float *)(s->arena + 185536) + item * 16 + 0, (float *)(s->arena + 186560) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 162, &clock);
    /* blocks.4.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 185536), (const float *)(s->arena + 186560), (float *)(s->arena + 33344), (float *)(s->arena + 34752), (float *)(s->arena + 34048));
    }
    lap(s, thread, 163, &clock);
    /* blocks.4.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_160_v2(mode, (float *)(s->arena + 33344), (float *)(s->arena + 34752), (float *)(s->arena + 34048), (float *)(s->arena + 43072), (float *)(s->arena + 43712), s->parameters + 156832, s->parameters + 156992, s->buffers + 4896, s->buffers + 5056, s->counters + 36);
    }
    lap(s, thread, 164, &clock);
    /* blocks.4.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_160_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 43072), (float *)(s->arena + 43712), (vec *)(s->arena + 83680832) + block * 11968L + 1088, (const float *)(s->arena + 2296384), (vec *)(s->arena + 95379008) + block * 2176L, (float *)(s->arena + 187584) + item * 32 + 0, (float *)(s->arena + 189632) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 165, &clock);
    /* blocks.4.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v3((const float *)(s->arena + 187584), (const float *)(s->arena + 189632), (float *)(s->arena + 44352), (float *)(s->arena + 44608), (float *)(s->arena + 44480));
    }
    lap(s, thread, 166, &clock);
    /* blocks.4.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v3(mode, (float *)(s->arena + 44352), (float *)(s->arena + 44608), (float *)(s->arena + 44480), (float *)(s->arena + 44736), (float *)(s->arena + 44864), s->parameters + 162272, s->parameters + 162304, s->buffers + 5216, s->buffers + 5248, s->counters + 37);
    }
    lap(s, thread, 167, &clock);
    /* blocks.4.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_32_16_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 44736), (float *)(s->arena + 44864), (vec *)(s->arena + 95379008) + block * 2176L, (const float *)(s->arena + 2316864), (vec *)(s->arena + 83680832) + block * 11968L, (float *)(s->arena + 191680) + item * 16 + 0, (float *)(s->arena + 192704) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 168, &clock);
    /* blocks.4.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v3((const float *)(s->arena + 191680), (const float *)(s->arena + 192704), (float *)(s->arena + 33280), (float *)(s->arena + 34688), (float *)(s->arena + 33984));
    }
    lap(s, thread, 169, &clock);
    /* blocks.5.transition.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_176(mode, (float *)(s->arena + 33280), (float *)(s->arena + 34688), (float *)(s->arena + 33984), (float *)(s->arena + 44992), (float *)(s->arena + 45696), s->parameters + 166944, s->parameters + 167120, s->buffers + 5280, s->buffers + 5456, s->counters + 38);
    }
    lap(s, thread, 170, &clock);
    /* blocks.5.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_176_88_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 44992), (float *)(s->arena + 45696), (vec *)(s->arena + 83680832) + block * 11968L, (const float *)(s->arena + 2390592), (vec *)(s->arena + 72867392) + block * 5984L, row_begin, row_end);
    }
    lap(s, thread, 171, &clock);
    /* blocks.5.transition.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        avgpool2x2_88_h8w8s2((vec *)(s->arena + 72867392) + block * 5984L, (vec *)(s->arena + 75931200) + block * 2944L + 1536, (float *)(s->arena + 193728) + item * 88 + 0, (float *)(s->arena + 199360) + item * 88 + 0, row_begin, row_end);
    }
    lap(s, thread, 172, &clock);
    /* blocks.5.transition.3 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_88((const float *)(s->arena + 193728), (const float *)(s->arena + 199360), (float *)(s->arena + 46784), (float *)(s->arena + 48320), (float *)(s->arena + 47552));
    }
    lap(s, thread, 173, &clock);
    /* blocks.6.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_88(mode, (float *)(s->arena + 46784), (float *)(s->arena + 48320), (float *)(s->arena + 47552), (float *)(s->arena + 48704), (float *)(s->arena + 49088), s->parameters + 182784, s->parameters + 182872, s->buffers + 5632, s->buffers + 5720, s->counters + 39);
    }
    lap(s, thread, 174, &clock);
    /* blocks.6.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_88_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 48704), (float *)(s->arena + 49088), (vec *)(s->arena + 75931200) + block * 2944L + 1536, (const float *)(s->arena + 2452544), (vec *)(s->arena + 74833472) + block * 512L, (float *)(s->arena + 204992) + item * 32 + 0, (float *)(s->arena + 207040) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 175, &clock);
    /* blocks.6.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v4((const float *)(s->arena + 204992), (const float *)(s->arena + 207040), (float *)(s->arena + 49472), (float *)(s->arena + 49728), (float *)(s->arena + 49600));
    }
    lap(s, thread, 176, &clock);
    /* blocks.6.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v4(mode, (float *)(s->arena + 49472), (float *)(s->arena + 49728), (float *)(s->arena + 49600), (float *)(s->arena + 49856), (float *)(s->arena + 49984), s->parameters + 185776, s->parameters + 185808, s->buffers + 5808, s->buffers + 5840, s->counters + 40);
    }
    lap(s, thread, 177, &clock);
    /* blocks.6.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 49856), (float *)(s->arena + 49984), (vec *)(s->arena + 74833472) + block * 512L, (const float *)(s->arena + 2463808), (vec *)(s->arena + 75931200) + block * 2944L + 1280, (float *)(s->arena + 209088) + item * 16 + 0, (float *)(s->arena + 210112) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 178, &clock);
    /* blocks.6.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v4((const float *)(s->arena + 209088), (const float *)(s->arena + 210112), (float *)(s->arena + 46720), (float *)(s->arena + 48256), (float *)(s->arena + 47488));
    }
    lap(s, thread, 179, &clock);
    /* blocks.6.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_104(mode, (float *)(s->arena + 46720), (float *)(s->arena + 48256), (float *)(s->arena + 47488), (float *)(s->arena + 50112), (float *)(s->arena + 50560), s->parameters + 190448, s->parameters + 190552, s->buffers + 5872, s->buffers + 5976, s->counters + 41);
    }
    lap(s, thread, 180, &clock);
    /* blocks.6.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_104_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 50112), (float *)(s->arena + 50560), (vec *)(s->arena + 75931200) + block * 2944L + 1280, (const float *)(s->arena + 2537536), (vec *)(s->arena + 75095616) + block * 512L, (float *)(s->arena + 211136) + item * 32 + 0, (float *)(s->arena + 213184) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 181, &clock);
    /* blocks.6.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v4((const float *)(s->arena + 211136), (const float *)(s->arena + 213184), (float *)(s->arena + 51008), (float *)(s->arena + 51264), (float *)(s->arena + 51136));
    }
    lap(s, thread, 182, &clock);
    /* blocks.6.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v4(mode, (float *)(s->arena + 51008), (float *)(s->arena + 51264), (float *)(s->arena + 51136), (float *)(s->arena + 51392), (float *)(s->arena + 51520), s->parameters + 193984, s->parameters + 194016, s->buffers + 6080, s->buffers + 6112, s->counters + 42);
    }
    lap(s, thread, 183, &clock);
    /* blocks.6.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 51392), (float *)(s->arena + 51520), (vec *)(s->arena + 75095616) + block * 512L, (const float *)(s->arena + 2550848), (vec *)(s->arena + 75931200) + block * 2944L + 1024, (float *)(s->arena + 215232) + item * 16 + 0, (float *)(s->arena + 216256) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 184, &clock);
    /* blocks.6.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v4((const float *)(s->arena + 215232), (const float *)(s->arena + 216256), (float *)(s->arena + 46656), (float *)(s->arena + 48192), (float *)(s->arena + 47424));
    }
    lap(s, thread, 185, &clock);
    /* blocks.6.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_120(mode, (float *)(s->arena + 46656), (float *)(s->arena + 48192), (float *)(s->arena + 47424), (float *)(s->arena + 51648), (float *)(s->arena + 52160), s->parameters + 198656, s->parameters + 198776, s->buffers + 6144, s->buffers + 6264, s->counters + 43);
    }
    lap(s, thread, 186, &clock);
    /* blocks.6.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_120_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 51648), (float *)(s->arena + 52160), (vec *)(s->arena + 75931200) + block * 2944L + 1024, (const float *)(s->arena + 2624576), (vec *)(s->arena + 75357760) + block * 512L, (float *)(s->arena + 217280) + item * 32 + 0, (float *)(s->arena + 219328) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 187, &clock);
    /* blocks.6.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v4((const float *)(s->arena + 217280), (const float *)(s->arena + 219328), (float *)(s->arena + 52672), (float *)(s->arena + 52928), (float *)(s->arena + 52800));
    }
    lap(s, thread, 188, &clock);
    /* blocks.6.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v4(mode, (float *)(s->arena + 52672), (float *)(s->arena + 52928), (float *)(s->arena + 52800), (float *)(s->arena + 53056), (float *)(s->arena + 53184), s->parameters + 202736, s->parameters + 202768, s->buffers + 6384, s->buffers + 6416, s->counters + 44);
    }
    lap(s, thread, 189, &clock);
    /* blocks.6.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 53056), (float *)(s->arena + 53184), (vec *)(s->arena + 75357760) + block * 512L, (const float *)(s->arena + 2639936), (vec *)(s->arena + 75931200) + block * 2944L + 768, (float *)(s->arena + 221376) + item * 16 + 0, (float *)(s->arena + 222400) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 190, &clock);
    /* blocks.6.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v4((const float *)(s->arena + 221376), (const float *)(s->arena + 222400), (float *)(s->arena + 46592), (float *)(s->arena + 48128), (float *)(s->arena + 47360));
    }
    lap(s, thread, 191, &clock);
    /* blocks.6.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_136(mode, (float *)(s->arena + 46592), (float *)(s->arena + 48128), (float *)(s->arena + 47360), (float *)(s->arena + 53312), (float *)(s->arena + 53888), s->parameters + 207408, s->parameters + 207544, s->buffers + 6448, s->buffers + 6584, s->counters + 45);
    }
    lap(s, thread, 192, &clock);
    /* blocks.6.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_136_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 53312), (float *)(s->arena + 53888), (vec *)(s->arena + 75931200) + block * 2944L + 768, (const float *)(s->arena + 2713664), (vec *)(s->arena + 75619904) + block * 512L, (float *)(s->arena + 223424) + item * 32 + 0, (float *)(s->arena + 225472) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 193, &clock);
    /* blocks.6.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v4((const float *)(s->arena + 223424), (const float *)(s->arena + 225472), (float *)(s->arena + 54464), (float *)(s->arena + 54720), (float *)(s->arena + 54592));
    }
    lap(s, thread, 194, &clock);
    /* blocks.6.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v4(mode, (float *)(s->arena + 54464), (float *)(s->arena + 54720), (float *)(s->arena + 54592), (float *)(s->arena + 54848), (float *)(s->arena + 54976), s->parameters + 212032, s->parameters + 212064, s->buffers + 6720, s->buffers + 6752, s->counters + 46);
    }
    lap(s, thread, 195, &clock);
    /* blocks.6.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 54848), (float *)(s->arena + 54976), (vec *)(s->arena + 75619904) + block * 512L, (const float *)(s->arena + 2731072), (vec *)(s->arena + 75931200) + block * 2944L + 512, (float *)(s->arena + 227520) + item * 16 + 0, (float *)(s->arena + 228544) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 196, &clock);
    /* blocks.6.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v4((const float *)(s->arena + 227520), (const float *)(s->arena + 228544), (float *)(s->arena + 46528), (float *)(s->arena + 48064), (float *)(s->arena + 47296));
    }
    lap(s, thread, 197, &clock);
    /* blocks.6.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_152(mode, (float *)(s->arena + 46528), (float *)(s->arena + 48064), (float *)(s->arena + 47296), (float *)(s->arena + 55104), (float *)(s->arena + 55744), s->parameters + 216704, s->parameters + 216856, s->buffers + 6784, s->buffers + 6936, s->counters + 47);
    }
    lap(s, thread, 198, &clock);
    /* blocks.6.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_152_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 55104), (float *)(s->arena + 55744), (vec *)(s->arena + 75931200) + block * 2944L + 512, (const float *)(s->arena + 2804800), (vec *)(s->arena + 77438528) + block * 512L, (float *)(s->arena + 229568) + item * 32 + 0, (float *)(s->arena + 231616) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 199, &clock);
    /* blocks.6.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v4((const float *)(s->arena + 229568), (const float *)(s->arena + 231616), (float *)(s->arena + 56384), (float *)(s->arena + 56640), (float *)(s->arena + 56512));
    }
    lap(s, thread, 200, &clock);
    /* blocks.6.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v4(mode, (float *)(s->arena + 56384), (float *)(s->arena + 56640), (float *)(s->arena + 56512), (float *)(s->arena + 56768), (float *)(s->arena + 56896), s->parameters + 221872, s->parameters + 221904, s->buffers + 7088, s->buffers + 7120, s->counters + 48);
    }
    lap(s, thread, 201, &clock);
    /* blocks.6.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 56768), (float *)(s->arena + 56896), (vec *)(s->arena + 77438528) + block * 512L, (const float *)(s->arena + 2824256), (vec *)(s->arena + 75931200) + block * 2944L + 256, (float *)(s->arena + 233664) + item * 16 + 0, (float *)(s->arena + 234688) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 202, &clock);
    /* blocks.6.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v4((const float *)(s->arena + 233664), (const float *)(s->arena + 234688), (float *)(s->arena + 46464), (float *)(s->arena + 48000), (float *)(s->arena + 47232));
    }
    lap(s, thread, 203, &clock);
    /* blocks.6.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_168(mode, (float *)(s->arena + 46464), (float *)(s->arena + 48000), (float *)(s->arena + 47232), (float *)(s->arena + 57024), (float *)(s->arena + 57728), s->parameters + 226544, s->parameters + 226712, s->buffers + 7152, s->buffers + 7320, s->counters + 49);
    }
    lap(s, thread, 204, &clock);
    /* blocks.6.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_168_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 57024), (float *)(s->arena + 57728), (vec *)(s->arena + 75931200) + block * 2944L + 256, (const float *)(s->arena + 2897984), (vec *)(s->arena + 77700672) + block * 512L, (float *)(s->arena + 235712) + item * 32 + 0, (float *)(s->arena + 237760) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 205, &clock);
    /* blocks.6.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_32_v4((const float *)(s->arena + 235712), (const float *)(s->arena + 237760), (float *)(s->arena + 58432), (float *)(s->arena + 58688), (float *)(s->arena + 58560));
    }
    lap(s, thread, 206, &clock);
    /* blocks.6.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_32_v4(mode, (float *)(s->arena + 58432), (float *)(s->arena + 58688), (float *)(s->arena + 58560), (float *)(s->arena + 58816), (float *)(s->arena + 58944), s->parameters + 232256, s->parameters + 232288, s->buffers + 7488, s->buffers + 7520, s->counters + 50);
    }
    lap(s, thread, 207, &clock);
    /* blocks.6.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_32_16_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 58816), (float *)(s->arena + 58944), (vec *)(s->arena + 77700672) + block * 512L, (const float *)(s->arena + 2919488), (vec *)(s->arena + 75931200) + block * 2944L, (float *)(s->arena + 239808) + item * 16 + 0, (float *)(s->arena + 240832) + item * 16 + 0, row_begin, row_end);
    }
    lap(s, thread, 208, &clock);
    /* blocks.6.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 1; item++) {
        moments_16_v4((const float *)(s->arena + 239808), (const float *)(s->arena + 240832), (float *)(s->arena + 46400), (float *)(s->arena + 47936), (float *)(s->arena + 47168));
    }
    lap(s, thread, 209, &clock);
    /* output_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_scale_184(mode, (float *)(s->arena + 46400), (float *)(s->arena + 47936), (float *)(s->arena + 47168), (float *)(s->arena + 59072), (float *)(s->arena + 59840), s->parameters + 236928, s->parameters + 237112, s->buffers + 7552, s->buffers + 7736, s->counters + 51);
    }
    lap(s, thread, 210, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        avgpool4x4_184_h4w4s1((float *)(s->arena + 59072), (float *)(s->arena + 59840), (vec *)(s->arena + 75931200) + block * 2944L, (vec *)(s->arena + 72867392) + block * 184L);
    }
    lap(s, thread, 211, &clock);
    /* output_net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        linear_184_10((vec *)(s->arena + 72867392) + block * 184L, (vec *)(s->scratch + thread * 679936L), s->parameters + 237296, s->parameters + 239136, (vec *)(s->arena + 72961600) + block * 10L);
    }
    lap(s, thread, 212, &clock);
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        cross_entropy_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->logits + (long)block * 80, s->losses + (long)block * 8, (vec *)(s->scratch + thread * 679936L), (vec *)(s->arena + 72961600) + block * 10L);
    }
    lap(s, thread, 213, &clock);
}

/* The gradients, in reverse order of the layers. */
static void backward(NetcState *s, NetcMode mode, int thread) {
    double clock = omp_get_wtime();
    (void)mode;
#pragma omp single
    memset(s->arena + 0, 0, 11392);
    /* blocks.6.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        pack_data_grad_winograd_3x3_32_16((float *)(s->arena + 2993216), s->parameters + 232320, item);
    }
    lap(s, thread, 214, &clock);
    /* blocks.6.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 28; item++) {
        pack_data_grad_1x1_168_32((float *)(s->arena + 3066944), s->parameters + 226880, item);
    }
    lap(s, thread, 215, &clock);
    /* blocks.6.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        pack_data_grad_winograd_3x3_32_16((float *)(s->arena + 3088448), s->parameters + 221936, item);
    }
    lap(s, thread, 216, &clock);
    /* blocks.6.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 38; item++) {
        pack_data_grad_1x1_152_32((float *)(s->arena + 3162176), s->parameters + 217008, item);
    }
    lap(s, thread, 217, &clock);
    /* blocks.6.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        pack_data_grad_winograd_3x3_32_16((float *)(s->arena + 3181632), s->parameters + 212096, item);
    }
    lap(s, thread, 218, &clock);
    /* blocks.6.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 23; item++) {
        pack_data_grad_1x1_136_32((float *)(s->arena + 3255360), s->parameters + 207680, item);
    }
    lap(s, thread, 219, &clock);
    /* blocks.6.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        pack_data_grad_winograd_3x3_32_16((float *)(s->arena + 3272768), s->parameters + 202800, item);
    }
    lap(s, thread, 220, &clock);
    /* blocks.6.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 20; item++) {
        pack_data_grad_1x1_120_32((float *)(s->arena + 3346496), s->parameters + 198896, item);
    }
    lap(s, thread, 221, &clock);
    /* blocks.6.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        pack_data_grad_winograd_3x3_32_16((float *)(s->arena + 3361856), s->parameters + 194048, item);
    }
    lap(s, thread, 222, &clock);
    /* blocks.6.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 26; item++) {
        pack_data_grad_1x1_104_32((float *)(s->arena + 3435584), s->parameters + 190656, item);
    }
    lap(s, thread, 223, &clock);
    /* blocks.6.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 3; item++) {
        pack_data_grad_winograd_3x3_32_16((float *)(s->arena + 3448896), s->parameters + 185840, item);
    }
    lap(s, thread, 224, &clock);
    /* blocks.6.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 15; item++) {
        pack_data_grad_1x1_88_32((float *)(s->arena + 3522624), s->parameters + 182960, item);
    }
    lap(s, thread, 225, &clock);
    /* blocks.5.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 44; item++) {
        pack_data_grad_1x1_176_88((float *)(s->arena + 3533888), s->parameters + 167296, item);
    }
    lap(s, thread, 226, &clock);
    /* blocks.4.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 3595840), s->parameters + 162336, item);
    }
    lap(s, thread, 227, &clock);
    /* blocks.4.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_160_32((float *)(s->arena + 3669568), s->parameters + 157152, item);
    }
    lap(s, thread, 228, &clock);
    /* blocks.4.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 3690048), s->parameters + 152224, item);
    }
    lap(s, thread, 229, &clock);
    /* blocks.4.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 24; item++) {
        pack_data_grad_1x1_144_32((float *)(s->arena + 3763776), s->parameters + 147552, item);
    }
    lap(s, thread, 230, &clock);
    /* blocks.4.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 3782208), s->parameters + 142656, item);
    }
    lap(s, thread, 231, &clock);
    /* blocks.4.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_32((float *)(s->arena + 3855936), s->parameters + 138496, item);
    }
    lap(s, thread, 232, &clock);
    /* blocks.4.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 3872320), s->parameters + 133632, item);
    }
    lap(s, thread, 233, &clock);
    /* blocks.4.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 19; item++) {
        pack_data_grad_1x1_112_32((float *)(s->arena + 3946048), s->parameters + 129984, item);
    }
    lap(s, thread, 234, &clock);
    /* blocks.4.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 3960384), s->parameters + 125152, item);
    }
    lap(s, thread, 235, &clock);
    /* blocks.4.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 4034112), s->parameters + 122016, item);
    }
    lap(s, thread, 236, &clock);
    /* blocks.4.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4046400), s->parameters + 117216, item);
    }
    lap(s, thread, 237, &clock);
    /* blocks.4.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_80_32((float *)(s->arena + 4120128), s->parameters + 114592, item);
    }
    lap(s, thread, 238, &clock);
    /* blocks.3.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_160_80((float *)(s->arena + 4130368), s->parameters + 101632, item);
    }
    lap(s, thread, 239, &clock);
    /* blocks.2.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4181568), s->parameters + 96704, item);
    }
    lap(s, thread, 240, &clock);
    /* blocks.2.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 24; item++) {
        pack_data_grad_1x1_144_32((float *)(s->arena + 4255296), s->parameters + 92032, item);
    }
    lap(s, thread, 241, &clock);
    /* blocks.2.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4273728), s->parameters + 87136, item);
    }
    lap(s, thread, 242, &clock);
    /* blocks.2.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_32((float *)(s->arena + 4347456), s->parameters + 82976, item);
    }
    lap(s, thread, 243, &clock);
    /* blocks.2.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4363840), s->parameters + 78112, item);
    }
    lap(s, thread, 244, &clock);
    /* blocks.2.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 19; item++) {
        pack_data_grad_1x1_112_32((float *)(s->arena + 4437568), s->parameters + 74464, item);
    }
    lap(s, thread, 245, &clock);
    /* blocks.2.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4451904), s->parameters + 69632, item);
    }
    lap(s, thread, 246, &clock);
    /* blocks.2.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 4525632), s->parameters + 66496, item);
    }
    lap(s, thread, 247, &clock);
    /* blocks.2.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4537920), s->parameters + 61696, item);
    }
    lap(s, thread, 248, &clock);
    /* blocks.2.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_80_32((float *)(s->arena + 4611648), s->parameters + 59072, item);
    }
    lap(s, thread, 249, &clock);
    /* blocks.2.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4621888), s->parameters + 54304, item);
    }
    lap(s, thread, 250, &clock);
    /* blocks.2.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        pack_data_grad_1x1_64_32((float *)(s->arena + 4695616), s->parameters + 52192, item);
    }
    lap(s, thread, 251, &clock);
    /* blocks.1.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 32; item++) {
        pack_data_grad_1x1_128_64((float *)(s->arena + 4703808), s->parameters + 43872, item);
    }
    lap(s, thread, 252, &clock);
    /* blocks.0.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4736576), s->parameters + 39008, item);
    }
    lap(s, thread, 253, &clock);
    /* blocks.0.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 19; item++) {
        pack_data_grad_1x1_112_32((float *)(s->arena + 4810304), s->parameters + 35360, item);
    }
    lap(s, thread, 254, &clock);
    /* blocks.0.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4824640), s->parameters + 30528, item);
    }
    lap(s, thread, 255, &clock);
    /* blocks.0.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_96_32((float *)(s->arena + 4898368), s->parameters + 27392, item);
    }
    lap(s, thread, 256, &clock);
    /* blocks.0.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4910656), s->parameters + 22592, item);
    }
    lap(s, thread, 257, &clock);
    /* blocks.0.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_80_32((float *)(s->arena + 4984384), s->parameters + 19968, item);
    }
    lap(s, thread, 258, &clock);
    /* blocks.0.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 4994624), s->parameters + 15200, item);
    }
    lap(s, thread, 259, &clock);
    /* blocks.0.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 16; item++) {
        pack_data_grad_1x1_64_32_v2((float *)(s->arena + 5068352), s->parameters + 13088, item);
    }
    lap(s, thread, 260, &clock);
    /* blocks.0.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 5076544), s->parameters + 8352, item);
    }
    lap(s, thread, 261, &clock);
    /* blocks.0.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_1x1_48_32((float *)(s->arena + 5150272), s->parameters + 6752, item);
    }
    lap(s, thread, 262, &clock);
    /* blocks.0.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        pack_data_grad_winograd_3x3_32_16_v2((float *)(s->arena + 5156416), s->parameters + 2048, item);
    }
    lap(s, thread, 263, &clock);
    /* blocks.0.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 8; item++) {
        pack_data_grad_1x1_32_32((float *)(s->arena + 5230144), s->parameters + 960, item);
    }
    lap(s, thread, 264, &clock);
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        cross_entropy_grad_10(s->labels + (long)block * 8, s->mixed_labels + (long)block * 8, s->mix_weights + (long)block * 8, s->label_smoothing, s->examples - block * 8, 1.0f / (float)s->examples, (vec *)(s->scratch + thread * 679936L), (vec *)(s->arena + 72961600) + block * 10L, (vec *)(s->arena + 72966720) + block * 10L);
    }
    lap(s, thread, 265, &clock);
    /* output_net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        const int block = item;
        linear_weight_grad_184_10((vec *)(s->arena + 72867392) + block * 184L, (vec *)(s->arena + 72966720) + block * 10L, s->gradients + 237296, s->gradients + 239136);
    }
    lap(s, thread, 266, &clock);
    /* output_net.4 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        linear_data_grad_184_10((vec *)(s->arena + 72966720) + block * 10L, (vec *)(s->scratch + thread * 679936L), s->parameters + 237296, (vec *)(s->arena + 74374720) + block * 184L);
    }
    lap(s, thread, 267, &clock);
    /* output_net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        avgpool_grad4x4_184_h4w4s1((float *)(s->arena + 59072), (float *)(s->arena + 59840), (float *)(s->arena + 46400), (vec *)(s->arena + 74374720) + block * 184L, (vec *)(s->arena + 75931200) + block * 2944L, (vec *)(s->arena + 72867392) + block * 2944L, (float *)(s->arena + 241856) + item * 184 + 0, (float *)(s->arena + 253632) + item * 184 + 0, row_begin, row_end);
    }
    lap(s, thread, 268, &clock);
    /* output_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_184((const float *)(s->arena + 241856), (const float *)(s->arena + 253632), (float *)(s->arena + 47168), s->gradients + 236928, s->gradients + 237112, (float *)(s->arena + 59072), (float *)(s->arena + 46400), (float *)(s->arena + 0), (float *)(s->arena + 768));
    }
    lap(s, thread, 269, &clock);
    /* blocks.6.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4((float *)(s->arena + 74374720) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 58816), (float *)(s->arena + 58944), (vec *)(s->arena + 77700672) + block * 512L, (float *)(s->arena + 0), (float *)(s->arena + 768), (vec *)(s->arena + 75931200) + block * 2944L, (vec *)(s->arena + 72867392) + block * 2944L, row_begin, row_end);
    }
    lap(s, thread, 270, &clock);
    /* blocks.6.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 74374720), s->gradients + 232320);
    }
    lap(s, thread, 271, &clock);
    /* blocks.6.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 0), (float *)(s->arena + 768), (vec *)(s->arena + 75931200) + block * 2944L, (vec *)(s->arena + 72867392) + block * 2944L, (vec *)(s->arena + 77700672) + block * 512L, (const float *)(s->arena + 2993216), (float *)(s->arena + 58816), (float *)(s->arena + 58944), (float *)(s->arena + 58432), (vec *)(s->arena + 77962816) + block * 512L, (float *)(s->arena + 265408) + item * 32 + 0, (float *)(s->arena + 267456) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 272, &clock);
    /* blocks.6.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 265408), (const float *)(s->arena + 267456), (float *)(s->arena + 58560), s->gradients + 232256, s->gradients + 232288, (float *)(s->arena + 58816), (float *)(s->arena + 58432), (float *)(s->arena + 1536), (float *)(s->arena + 1664));
    }
    lap(s, thread, 273, &clock);
    /* blocks.6.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_168_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 74374720) + item * 7168L, (float *)(s->arena + 57024), (float *)(s->arena + 57728), (vec *)(s->arena + 75931200) + block * 2944L + 256, (float *)(s->arena + 1536), (float *)(s->arena + 1664), (vec *)(s->arena + 77700672) + block * 512L, (vec *)(s->arena + 77962816) + block * 512L, row_begin, row_end);
    }
    lap(s, thread, 274, &clock);
    /* blocks.6.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_168_32(item, (const float *)(s->arena + 74374720), s->gradients + 226880);
    }
    lap(s, thread, 275, &clock);
    /* blocks.6.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_168_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 1536), (float *)(s->arena + 1664), (vec *)(s->arena + 77700672) + block * 512L, (vec *)(s->arena + 77962816) + block * 512L, (vec *)(s->arena + 75931200) + block * 2944L + 256, (vec *)(s->arena + 72867392) + block * 2944L + 256, (const float *)(s->arena + 3066944), (float *)(s->arena + 57024), (float *)(s->arena + 57728), (float *)(s->arena + 46464), (float *)(s->arena + 269504) + item * 168 + 0, (float *)(s->arena + 280256) + item * 168 + 0, row_begin, row_end);
    }
    lap(s, thread, 276, &clock);
    /* blocks.6.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_168((const float *)(s->arena + 269504), (const float *)(s->arena + 280256), (float *)(s->arena + 47232), s->gradients + 226544, s->gradients + 226712, (float *)(s->arena + 57024), (float *)(s->arena + 46464), (float *)(s->arena + 64), (float *)(s->arena + 832));
    }
    lap(s, thread, 277, &clock);
    /* blocks.6.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4((float *)(s->arena + 74374720) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 56768), (float *)(s->arena + 56896), (vec *)(s->arena + 77438528) + block * 512L, (float *)(s->arena + 64), (float *)(s->arena + 832), (vec *)(s->arena + 75931200) + block * 2944L + 256, (vec *)(s->arena + 72867392) + block * 2944L + 256, row_begin, row_end);
    }
    lap(s, thread, 278, &clock);
    /* blocks.6.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 74374720), s->gradients + 221936);
    }
    lap(s, thread, 279, &clock);
    /* blocks.6.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 64), (float *)(s->arena + 832), (vec *)(s->arena + 75931200) + block * 2944L + 256, (vec *)(s->arena + 72867392) + block * 2944L + 256, (vec *)(s->arena + 77438528) + block * 512L, (const float *)(s->arena + 3088448), (float *)(s->arena + 56768), (float *)(s->arena + 56896), (float *)(s->arena + 56384), (vec *)(s->arena + 77700672) + block * 512L, (float *)(s->arena + 291008) + item * 32 + 0, (float *)(s->arena + 293056) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 280, &clock);
    /* blocks.6.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 291008), (const float *)(s->arena + 293056), (float *)(s->arena + 56512), s->gradients + 221872, s->gradients + 221904, (float *)(s->arena + 56768), (float *)(s->arena + 56384), (float *)(s->arena + 1792), (float *)(s->arena + 1920));
    }
    lap(s, thread, 281, &clock);
    /* blocks.6.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_152_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 74374720) + item * 6464L, (float *)(s->arena + 55104), (float *)(s->arena + 55744), (vec *)(s->arena + 75931200) + block * 2944L + 512, (float *)(s->arena + 1792), (float *)(s->arena + 1920), (vec *)(s->arena + 77438528) + block * 512L, (vec *)(s->arena + 77700672) + block * 512L, row_begin, row_end);
    }
    lap(s, thread, 282, &clock);
    /* blocks.6.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_152_32(item, (const float *)(s->arena + 74374720), s->gradients + 217008);
    }
    lap(s, thread, 283, &clock);
    /* blocks.6.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_152_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 1792), (float *)(s->arena + 1920), (vec *)(s->arena + 77438528) + block * 512L, (vec *)(s->arena + 77700672) + block * 512L, (vec *)(s->arena + 75931200) + block * 2944L + 512, (vec *)(s->arena + 72867392) + block * 2944L + 512, (const float *)(s->arena + 3162176), (float *)(s->arena + 55104), (float *)(s->arena + 55744), (float *)(s->arena + 46528), (float *)(s->arena + 295104) + item * 152 + 0, (float *)(s->arena + 304832) + item * 152 + 0, row_begin, row_end);
    }
    lap(s, thread, 284, &clock);
    /* blocks.6.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_152((const float *)(s->arena + 295104), (const float *)(s->arena + 304832), (float *)(s->arena + 47296), s->gradients + 216704, s->gradients + 216856, (float *)(s->arena + 55104), (float *)(s->arena + 46528), (float *)(s->arena + 128), (float *)(s->arena + 896));
    }
    lap(s, thread, 285, &clock);
    /* blocks.6.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4((float *)(s->arena + 74374720) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 54848), (float *)(s->arena + 54976), (vec *)(s->arena + 75619904) + block * 512L, (float *)(s->arena + 128), (float *)(s->arena + 896), (vec *)(s->arena + 75931200) + block * 2944L + 512, (vec *)(s->arena + 72867392) + block * 2944L + 512, row_begin, row_end);
    }
    lap(s, thread, 286, &clock);
    /* blocks.6.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 74374720), s->gradients + 212096);
    }
    lap(s, thread, 287, &clock);
    /* blocks.6.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 128), (float *)(s->arena + 896), (vec *)(s->arena + 75931200) + block * 2944L + 512, (vec *)(s->arena + 72867392) + block * 2944L + 512, (vec *)(s->arena + 75619904) + block * 512L, (const float *)(s->arena + 3181632), (float *)(s->arena + 54848), (float *)(s->arena + 54976), (float *)(s->arena + 54464), (vec *)(s->arena + 77438528) + block * 512L, (float *)(s->arena + 314560) + item * 32 + 0, (float *)(s->arena + 316608) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 288, &clock);
    /* blocks.6.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 314560), (const float *)(s->arena + 316608), (float *)(s->arena + 54592), s->gradients + 212032, s->gradients + 212064, (float *)(s->arena + 54848), (float *)(s->arena + 54464), (float *)(s->arena + 2048), (float *)(s->arena + 2176));
    }
    lap(s, thread, 289, &clock);
    /* blocks.6.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_136_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 74374720) + item * 5824L, (float *)(s->arena + 53312), (float *)(s->arena + 53888), (vec *)(s->arena + 75931200) + block * 2944L + 768, (float *)(s->arena + 2048), (float *)(s->arena + 2176), (vec *)(s->arena + 75619904) + block * 512L, (vec *)(s->arena + 77438528) + block * 512L, row_begin, row_end);
    }
    lap(s, thread, 290, &clock);
    /* blocks.6.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_136_32(item, (const float *)(s->arena + 74374720), s->gradients + 207680);
    }
    lap(s, thread, 291, &clock);
    /* blocks.6.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_136_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 2048), (float *)(s->arena + 2176), (vec *)(s->arena + 75619904) + block * 512L, (vec *)(s->arena + 77438528) + block * 512L, (vec *)(s->arena + 75931200) + block * 2944L + 768, (vec *)(s->arena + 72867392) + block * 2944L + 768, (const float *)(s->arena + 3255360), (float *)(s->arena + 53312), (float *)(s->arena + 53888), (float *)(s->arena + 46592), (float *)(s->arena + 318656) + item * 136 + 0, (float *)(s->arena + 327360) + item * 136 + 0, row_begin, row_end);
    }
    lap(s, thread, 292, &clock);
    /* blocks.6.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_136((const float *)(s->arena + 318656), (const float *)(s->arena + 327360), (float *)(s->arena + 47360), s->gradients + 207408, s->gradients + 207544, (float *)(s->arena + 53312), (float *)(s->arena + 46592), (float *)(s->arena + 192), (float *)(s->arena + 960));
    }
    lap(s, thread, 293, &clock);
    /* blocks.6.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4((float *)(s->arena + 74374720) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 53056), (float *)(s->arena + 53184), (vec *)(s->arena + 75357760) + block * 512L, (float *)(s->arena + 192), (float *)(s->arena + 960), (vec *)(s->arena + 75931200) + block * 2944L + 768, (vec *)(s->arena + 72867392) + block * 2944L + 768, row_begin, row_end);
    }
    lap(s, thread, 294, &clock);
    /* blocks.6.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 74374720), s->gradients + 202800);
    }
    lap(s, thread, 295, &clock);
    /* blocks.6.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 192), (float *)(s->arena + 960), (vec *)(s->arena + 75931200) + block * 2944L + 768, (vec *)(s->arena + 72867392) + block * 2944L + 768, (vec *)(s->arena + 75357760) + block * 512L, (const float *)(s->arena + 3272768), (float *)(s->arena + 53056), (float *)(s->arena + 53184), (float *)(s->arena + 52672), (vec *)(s->arena + 75619904) + block * 512L, (float *)(s->arena + 336064) + item * 32 + 0, (float *)(s->arena + 338112) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 296, &clock);
    /* blocks.6.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 336064), (const float *)(s->arena + 338112), (float *)(s->arena + 52800), s->gradients + 202736, s->gradients + 202768, (float *)(s->arena + 53056), (float *)(s->arena + 52672), (float *)(s->arena + 2304), (float *)(s->arena + 2432));
    }
    lap(s, thread, 297, &clock);
    /* blocks.6.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_120_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 74374720) + item * 5120L, (float *)(s->arena + 51648), (float *)(s->arena + 52160), (vec *)(s->arena + 75931200) + block * 2944L + 1024, (float *)(s->arena + 2304), (float *)(s->arena + 2432), (vec *)(s->arena + 75357760) + block * 512L, (vec *)(s->arena + 75619904) + block * 512L, row_begin, row_end);
    }
    lap(s, thread, 298, &clock);
    /* blocks.6.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_120_32(item, (const float *)(s->arena + 74374720), s->gradients + 198896);
    }
    lap(s, thread, 299, &clock);
    /* blocks.6.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_120_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 2304), (float *)(s->arena + 2432), (vec *)(s->arena + 75357760) + block * 512L, (vec *)(s->arena + 75619904) + block * 512L, (vec *)(s->arena + 75931200) + block * 2944L + 1024, (vec *)(s->arena + 72867392) + block * 2944L + 1024, (const float *)(s->arena + 3346496), (float *)(s->arena + 51648), (float *)(s->arena + 52160), (float *)(s->arena + 46656), (float *)(s->arena + 340160) + item * 120 + 0, (float *)(s->arena + 347840) + item * 120 + 0, row_begin, row_end);
    }
    lap(s, thread, 300, &clock);
    /* blocks.6.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_120((const float *)(s->arena + 340160), (const float *)(s->arena + 347840), (float *)(s->arena + 47424), s->gradients + 198656, s->gradients + 198776, (float *)(s->arena + 51648), (float *)(s->arena + 46656), (float *)(s->arena + 256), (float *)(s->arena + 1024));
    }
    lap(s, thread, 301, &clock);
    /* blocks.6.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4((float *)(s->arena + 74374720) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 51392), (float *)(s->arena + 51520), (vec *)(s->arena + 75095616) + block * 512L, (float *)(s->arena + 256), (float *)(s->arena + 1024), (vec *)(s->arena + 75931200) + block * 2944L + 1024, (vec *)(s->arena + 72867392) + block * 2944L + 1024, row_begin, row_end);
    }
    lap(s, thread, 302, &clock);
    /* blocks.6.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 74374720), s->gradients + 194048);
    }
    lap(s, thread, 303, &clock);
    /* blocks.6.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 256), (float *)(s->arena + 1024), (vec *)(s->arena + 75931200) + block * 2944L + 1024, (vec *)(s->arena + 72867392) + block * 2944L + 1024, (vec *)(s->arena + 75095616) + block * 512L, (const float *)(s->arena + 3361856), (float *)(s->arena + 51392), (float *)(s->arena + 51520), (float *)(s->arena + 51008), (vec *)(s->arena + 75357760) + block * 512L, (float *)(s->arena + 355520) + item * 32 + 0, (float *)(s->arena + 357568) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 304, &clock);
    /* blocks.6.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 355520), (const float *)(s->arena + 357568), (float *)(s->arena + 51136), s->gradients + 193984, s->gradients + 194016, (float *)(s->arena + 51392), (float *)(s->arena + 51008), (float *)(s->arena + 2560), (float *)(s->arena + 2688));
    }
    lap(s, thread, 305, &clock);
    /* blocks.6.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_104_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 74374720) + item * 4416L, (float *)(s->arena + 50112), (float *)(s->arena + 50560), (vec *)(s->arena + 75931200) + block * 2944L + 1280, (float *)(s->arena + 2560), (float *)(s->arena + 2688), (vec *)(s->arena + 75095616) + block * 512L, (vec *)(s->arena + 75357760) + block * 512L, row_begin, row_end);
    }
    lap(s, thread, 306, &clock);
    /* blocks.6.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_104_32(item, (const float *)(s->arena + 74374720), s->gradients + 190656);
    }
    lap(s, thread, 307, &clock);
    /* blocks.6.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_104_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 2560), (float *)(s->arena + 2688), (vec *)(s->arena + 75095616) + block * 512L, (vec *)(s->arena + 75357760) + block * 512L, (vec *)(s->arena + 75931200) + block * 2944L + 1280, (vec *)(s->arena + 72867392) + block * 2944L + 1280, (const float *)(s->arena + 3435584), (float *)(s->arena + 50112), (float *)(s->arena + 50560), (float *)(s->arena + 46720), (float *)(s->arena + 359616) + item * 104 + 0, (float *)(s->arena + 366272) + item * 104 + 0, row_begin, row_end);
    }
    lap(s, thread, 308, &clock);
    /* blocks.6.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_104((const float *)(s->arena + 359616), (const float *)(s->arena + 366272), (float *)(s->arena + 47488), s->gradients + 190448, s->gradients + 190552, (float *)(s->arena + 50112), (float *)(s->arena + 46720), (float *)(s->arena + 320), (float *)(s->arena + 1088));
    }
    lap(s, thread, 309, &clock);
    /* blocks.6.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_weight_grad_winograd_32_16_h4w4((float *)(s->arena + 74374720) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 49856), (float *)(s->arena + 49984), (vec *)(s->arena + 74833472) + block * 512L, (float *)(s->arena + 320), (float *)(s->arena + 1088), (vec *)(s->arena + 75931200) + block * 2944L + 1280, (vec *)(s->arena + 72867392) + block * 2944L + 1280, row_begin, row_end);
    }
    lap(s, thread, 310, &clock);
    /* blocks.6.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 74374720), s->gradients + 185840);
    }
    lap(s, thread, 311, &clock);
    /* blocks.6.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv3x3_winograd_data_grad_16_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 320), (float *)(s->arena + 1088), (vec *)(s->arena + 75931200) + block * 2944L + 1280, (vec *)(s->arena + 72867392) + block * 2944L + 1280, (vec *)(s->arena + 74833472) + block * 512L, (const float *)(s->arena + 3448896), (float *)(s->arena + 49856), (float *)(s->arena + 49984), (float *)(s->arena + 49472), (vec *)(s->arena + 75095616) + block * 512L, (float *)(s->arena + 372928) + item * 32 + 0, (float *)(s->arena + 374976) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 312, &clock);
    /* blocks.6.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32((const float *)(s->arena + 372928), (const float *)(s->arena + 374976), (float *)(s->arena + 49600), s->gradients + 185776, s->gradients + 185808, (float *)(s->arena + 49856), (float *)(s->arena + 49472), (float *)(s->arena + 2816), (float *)(s->arena + 2944));
    }
    lap(s, thread, 313, &clock);
    /* blocks.6.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_weight_grad_88_32_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 74374720) + item * 3776L, (float *)(s->arena + 48704), (float *)(s->arena + 49088), (vec *)(s->arena + 75931200) + block * 2944L + 1536, (float *)(s->arena + 2816), (float *)(s->arena + 2944), (vec *)(s->arena + 74833472) + block * 512L, (vec *)(s->arena + 75095616) + block * 512L, row_begin, row_end);
    }
    lap(s, thread, 314, &clock);
    /* blocks.6.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_88_32(item, (const float *)(s->arena + 74374720), s->gradients + 182960);
    }
    lap(s, thread, 315, &clock);
    /* blocks.6.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 4;
        conv1x1_data_grad_32_88_h4w4s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 2816), (float *)(s->arena + 2944), (vec *)(s->arena + 74833472) + block * 512L, (vec *)(s->arena + 75095616) + block * 512L, (vec *)(s->arena + 75931200) + block * 2944L + 1536, (vec *)(s->arena + 72867392) + block * 2944L + 1536, (const float *)(s->arena + 3522624), (float *)(s->arena + 48704), (float *)(s->arena + 49088), (float *)(s->arena + 46784), (float *)(s->arena + 377024) + item * 88 + 0, (float *)(s->arena + 382656) + item * 88 + 0, row_begin, row_end);
    }
    lap(s, thread, 316, &clock);
    /* blocks.6.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_88((const float *)(s->arena + 377024), (const float *)(s->arena + 382656), (float *)(s->arena + 47552), s->gradients + 182784, s->gradients + 182872, (float *)(s->arena + 48704), (float *)(s->arena + 46784), (float *)(s->arena + 384), (float *)(s->arena + 1152));
    }
    lap(s, thread, 317, &clock);
    /* blocks.5.transition.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        avgpool_grad2x2_88_h8w8s2((float *)(s->arena + 384), (float *)(s->arena + 1152), (vec *)(s->arena + 75931200) + block * 2944L + 1536, (vec *)(s->arena + 72867392) + block * 2944L + 1536, (vec *)(s->arena + 78995008) + block * 5984L, row_begin, row_end);
    }
    lap(s, thread, 318, &clock);
    /* blocks.5.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_176_88_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 82058816) + item * 20416L, (float *)(s->arena + 44992), (float *)(s->arena + 45696), (vec *)(s->arena + 83680832) + block * 11968L, (vec *)(s->arena + 78995008) + block * 5984L, row_begin, row_end);
    }
    lap(s, thread, 319, &clock);
    /* blocks.5.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 11; item++) {
        conv1x1_combine_weight_grad_176_88(item, (const float *)(s->arena + 82058816), s->gradients + 167296);
    }
    lap(s, thread, 320, &clock);
    /* blocks.5.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_88_176_h8w8s1((vec *)(s->scratch + thread * 679936L), (vec *)(s->arena + 78995008) + block * 5984L, (vec *)(s->arena + 83680832) + block * 11968L, (const float *)(s->arena + 3533888), (float *)(s->arena + 44992), (float *)(s->arena + 45696), (float *)(s->arena + 33280), (vec *)(s->arena + 72867392) + block * 11968L, (float *)(s->arena + 388288) + item * 176 + 0, (float *)(s->arena + 399552) + item * 176 + 0, row_begin, row_end);
    }
    lap(s, thread, 321, &clock);
    /* blocks.5.transition.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_176((const float *)(s->arena + 388288), (const float *)(s->arena + 399552), (float *)(s->arena + 33984), s->gradients + 166944, s->gradients + 167120, (float *)(s->arena + 44992), (float *)(s->arena + 33280), (float *)(s->arena + 3072), (float *)(s->arena + 3776));
    }
    lap(s, thread, 322, &clock);
    /* blocks.4.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8((float *)(s->arena + 80109120) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 44736), (float *)(s->arena + 44864), (vec *)(s->arena + 95379008) + block * 2176L, (float *)(s->arena + 3072), (float *)(s->arena + 3776), (vec *)(s->arena + 83680832) + block * 11968L, (vec *)(s->arena + 72867392) + block * 11968L, row_begin, row_end);
    }
    lap(s, thread, 323, &clock);
    /* blocks.4.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 80109120), s->gradients + 162336);
    }
    lap(s, thread, 324, &clock);
    /* blocks.4.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 3072), (float *)(s->arena + 3776), (vec *)(s->arena + 83680832) + block * 11968L, (vec *)(s->arena + 72867392) + block * 11968L, (vec *)(s->arena + 95379008) + block * 2176L, (const float *)(s->arena + 3595840), (float *)(s->arena + 44736), (float *)(s->arena + 44864), (float *)(s->arena + 44352), (vec *)(s->arena + 78995008) + block * 2176L, (float *)(s->arena + 410816) + item * 32 + 0, (float *)(s->arena + 412864) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 325, &clock);
    /* blocks.4.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 410816), (const float *)(s->arena + 412864), (float *)(s->arena + 44480), s->gradients + 162272, s->gradients + 162304, (float *)(s->arena + 44736), (float *)(s->arena + 44352), (float *)(s->arena + 4480), (float *)(s->arena + 4608));
    }
    lap(s, thread, 326, &clock);
    /* blocks.4.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_160_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 80109120) + item * 6848L, (float *)(s->arena + 43072), (float *)(s->arena + 43712), (vec *)(s->arena + 83680832) + block * 11968L + 1088, (float *)(s->arena + 4480), (float *)(s->arena + 4608), (vec *)(s->arena + 95379008) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, row_begin, row_end);
    }
    lap(s, thread, 327, &clock);
    /* blocks.4.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_160_32(item, (const float *)(s->arena + 80109120), s->gradients + 157152);
    }
    lap(s, thread, 328, &clock);
    /* blocks.4.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_160_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 4480), (float *)(s->arena + 4608), (vec *)(s->arena + 95379008) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, (vec *)(s->arena + 83680832) + block * 11968L + 1088, (vec *)(s->arena + 72867392) + block * 11968L + 1088, (const float *)(s->arena + 3669568), (float *)(s->arena + 43072), (float *)(s->arena + 43712), (float *)(s->arena + 33344), (float *)(s->arena + 414912) + item * 160 + 0, (float *)(s->arena + 425152) + item * 160 + 0, row_begin, row_end);
    }
    lap(s, thread, 329, &clock);
    /* blocks.4.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_160((const float *)(s->arena + 414912), (const float *)(s->arena + 425152), (float *)(s->arena + 34048), s->gradients + 156832, s->gradients + 156992, (float *)(s->arena + 43072), (float *)(s->arena + 33344), (float *)(s->arena + 3136), (float *)(s->arena + 3840));
    }
    lap(s, thread, 330, &clock);
    /* blocks.4.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8((float *)(s->arena + 80109120) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 42816), (float *)(s->arena + 42944), (vec *)(s->arena + 94264896) + block * 2176L, (float *)(s->arena + 3136), (float *)(s->arena + 3840), (vec *)(s->arena + 83680832) + block * 11968L + 1088, (vec *)(s->arena + 72867392) + block * 11968L + 1088, row_begin, row_end);
    }
    lap(s, thread, 331, &clock);
    /* blocks.4.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 80109120), s->gradients + 152224);
    }
    lap(s, thread, 332, &clock);
    /* blocks.4.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 3136), (float *)(s->arena + 3840), (vec *)(s->arena + 83680832) + block * 11968L + 1088, (vec *)(s->arena + 72867392) + block * 11968L + 1088, (vec *)(s->arena + 94264896) + block * 2176L, (const float *)(s->arena + 3690048), (float *)(s->arena + 42816), (float *)(s->arena + 42944), (float *)(s->arena + 42432), (vec *)(s->arena + 78995008) + block * 2176L, (float *)(s->arena + 435392) + item * 32 + 0, (float *)(s->arena + 437440) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 333, &clock);
    /* blocks.4.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 435392), (const float *)(s->arena + 437440), (float *)(s->arena + 42560), s->gradients + 152160, s->gradients + 152192, (float *)(s->arena + 42816), (float *)(s->arena + 42432), (float *)(s->arena + 4736), (float *)(s->arena + 4864));
    }
    lap(s, thread, 334, &clock);
    /* blocks.4.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_144_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 80109120) + item * 6144L, (float *)(s->arena + 41280), (float *)(s->arena + 41856), (vec *)(s->arena + 83680832) + block * 11968L + 2176, (float *)(s->arena + 4736), (float *)(s->arena + 4864), (vec *)(s->arena + 94264896) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, row_begin, row_end);
    }
    lap(s, thread, 335, &clock);
    /* blocks.4.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_144_32(item, (const float *)(s->arena + 80109120), s->gradients + 147552);
    }
    lap(s, thread, 336, &clock);
    /* blocks.4.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_144_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 4736), (float *)(s->arena + 4864), (vec *)(s->arena + 94264896) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, (vec *)(s->arena + 83680832) + block * 11968L + 2176, (vec *)(s->arena + 72867392) + block * 11968L + 2176, (const float *)(s->arena + 3763776), (float *)(s->arena + 41280), (float *)(s->arena + 41856), (float *)(s->arena + 33408), (float *)(s->arena + 439488) + item * 144 + 0, (float *)(s->arena + 448704) + item * 144 + 0, row_begin, row_end);
    }
    lap(s, thread, 337, &clock);
    /* blocks.4.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_144((const float *)(s->arena + 439488), (const float *)(s->arena + 448704), (float *)(s->arena + 34112), s->gradients + 147264, s->gradients + 147408, (float *)(s->arena + 41280), (float *)(s->arena + 33408), (float *)(s->arena + 3200), (float *)(s->arena + 3904));
    }
    lap(s, thread, 338, &clock);
    /* blocks.4.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8((float *)(s->arena + 80109120) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 41024), (float *)(s->arena + 41152), (vec *)(s->arena + 93150784) + block * 2176L, (float *)(s->arena + 3200), (float *)(s->arena + 3904), (vec *)(s->arena + 83680832) + block * 11968L + 2176, (vec *)(s->arena + 72867392) + block * 11968L + 2176, row_begin, row_end);
    }
    lap(s, thread, 339, &clock);
    /* blocks.4.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 80109120), s->gradients + 142656);
    }
    lap(s, thread, 340, &clock);
    /* blocks.4.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 3200), (float *)(s->arena + 3904), (vec *)(s->arena + 83680832) + block * 11968L + 2176, (vec *)(s->arena + 72867392) + block * 11968L + 2176, (vec *)(s->arena + 93150784) + block * 2176L, (const float *)(s->arena + 3782208), (float *)(s->arena + 41024), (float *)(s->arena + 41152), (float *)(s->arena + 40640), (vec *)(s->arena + 78995008) + block * 2176L, (float *)(s->arena + 457920) + item * 32 + 0, (float *)(s->arena + 459968) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 341, &clock);
    /* blocks.4.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 457920), (const float *)(s->arena + 459968), (float *)(s->arena + 40768), s->gradients + 142592, s->gradients + 142624, (float *)(s->arena + 41024), (float *)(s->arena + 40640), (float *)(s->arena + 4992), (float *)(s->arena + 5120));
    }
    lap(s, thread, 342, &clock);
    /* blocks.4.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_128_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 80109120) + item * 5440L, (float *)(s->arena + 39616), (float *)(s->arena + 40128), (vec *)(s->arena + 83680832) + block * 11968L + 3264, (float *)(s->arena + 4992), (float *)(s->arena + 5120), (vec *)(s->arena + 93150784) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, row_begin, row_end);
    }
    lap(s, thread, 343, &clock);
    /* blocks.4.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_128_32(item, (const float *)(s->arena + 80109120), s->gradients + 138496);
    }
    lap(s, thread, 344, &clock);
    /* blocks.4.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_128_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 4992), (float *)(s->arena + 5120), (vec *)(s->arena + 93150784) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, (vec *)(s->arena + 83680832) + block * 11968L + 3264, (vec *)(s->arena + 72867392) + block * 11968L + 3264, (const float *)(s->arena + 3855936), (float *)(s->arena + 39616), (float *)(s->arena + 40128), (float *)(s->arena + 33472), (float *)(s->arena + 462016) + item * 128 + 0, (float *)(s->arena + 470208) + item * 128 + 0, row_begin, row_end);
    }
    lap(s, thread, 345, &clock);
    /* blocks.4.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_128((const float *)(s->arena + 462016), (const float *)(s->arena + 470208), (float *)(s->arena + 34176), s->gradients + 138240, s->gradients + 138368, (float *)(s->arena + 39616), (float *)(s->arena + 33472), (float *)(s->arena + 3264), (float *)(s->arena + 3968));
    }
    lap(s, thread, 346, &clock);
    /* blocks.4.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8((float *)(s->arena + 80109120) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 39360), (float *)(s->arena + 39488), (vec *)(s->arena + 92036672) + block * 2176L, (float *)(s->arena + 3264), (float *)(s->arena + 3968), (vec *)(s->arena + 83680832) + block * 11968L + 3264, (vec *)(s->arena + 72867392) + block * 11968L + 3264, row_begin, row_end);
    }
    lap(s, thread, 347, &clock);
    /* blocks.4.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 80109120), s->gradients + 133632);
    }
    lap(s, thread, 348, &clock);
    /* blocks.4.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 3264), (float *)(s->arena + 3968), (vec *)(s->arena + 83680832) + block * 11968L + 3264, (vec *)(s->arena + 72867392) + block * 11968L + 3264, (vec *)(s->arena + 92036672) + block * 2176L, (const float *)(s->arena + 3872320), (float *)(s->arena + 39360), (float *)(s->arena + 39488), (float *)(s->arena + 38976), (vec *)(s->arena + 78995008) + block * 2176L, (float *)(s->arena + 478400) + item * 32 + 0, (float *)(s->arena + 480448) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 349, &clock);
    /* blocks.4.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 478400), (const float *)(s->arena + 480448), (float *)(s->arena + 39104), s->gradients + 133568, s->gradients + 133600, (float *)(s->arena + 39360), (float *)(s->arena + 38976), (float *)(s->arena + 5248), (float *)(s->arena + 5376));
    }
    lap(s, thread, 350, &clock);
    /* blocks.4.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_112_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 80109120) + item * 4800L, (float *)(s->arena + 38080), (float *)(s->arena + 38528), (vec *)(s->arena + 83680832) + block * 11968L + 4352, (float *)(s->arena + 5248), (float *)(s->arena + 5376), (vec *)(s->arena + 92036672) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, row_begin, row_end);
    }
    lap(s, thread, 351, &clock);
    /* blocks.4.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_112_32(item, (const float *)(s->arena + 80109120), s->gradients + 129984);
    }
    lap(s, thread, 352, &clock);
    /* blocks.4.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_112_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 5248), (float *)(s->arena + 5376), (vec *)(s->arena + 92036672) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, (vec *)(s->arena + 83680832) + block * 11968L + 4352, (vec *)(s->arena + 72867392) + block * 11968L + 4352, (const float *)(s->arena + 3946048), (float *)(s->arena + 38080), (float *)(s->arena + 38528), (float *)(s->arena + 33536), (float *)(s->arena + 482496) + item * 112 + 0, (float *)(s->arena + 489664) + item * 112 + 0, row_begin, row_end);
    }
    lap(s, thread, 353, &clock);
    /* blocks.4.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_112((const float *)(s->arena + 482496), (const float *)(s->arena + 489664), (float *)(s->arena + 34240), s->gradients + 129760, s->gradients + 129872, (float *)(s->arena + 38080), (float *)(s->arena + 33536), (float *)(s->arena + 3328), (float *)(s->arena + 4032));
    }
    lap(s, thread, 354, &clock);
    /* blocks.4.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8((float *)(s->arena + 80109120) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 37824), (float *)(s->arena + 37952), (vec *)(s->arena + 90922560) + block * 2176L, (float *)(s->arena + 3328), (float *)(s->arena + 4032), (vec *)(s->arena + 83680832) + block * 11968L + 4352, (vec *)(s->arena + 72867392) + block * 11968L + 4352, row_begin, row_end);
    }
    lap(s, thread, 355, &clock);
    /* blocks.4.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 80109120), s->gradients + 125152);
    }
    lap(s, thread, 356, &clock);
    /* blocks.4.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 3328), (float *)(s->arena + 4032), (vec *)(s->arena + 83680832) + block * 11968L + 4352, (vec *)(s->arena + 72867392) + block * 11968L + 4352, (vec *)(s->arena + 90922560) + block * 2176L, (const float *)(s->arena + 3960384), (float *)(s->arena + 37824), (float *)(s->arena + 37952), (float *)(s->arena + 37440), (vec *)(s->arena + 78995008) + block * 2176L, (float *)(s->arena + 496832) + item * 32 + 0, (float *)(s->arena + 498880) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 357, &clock);
    /* blocks.4.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 496832), (const float *)(s->arena + 498880), (float *)(s->arena + 37568), s->gradients + 125088, s->gradients + 125120, (float *)(s->arena + 37824), (float *)(s->arena + 37440), (float *)(s->arena + 5504), (float *)(s->arena + 5632));
    }
    lap(s, thread, 358, &clock);
    /* blocks.4.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_96_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 80109120) + item * 4096L, (float *)(s->arena + 36672), (float *)(s->arena + 37056), (vec *)(s->arena + 83680832) + block * 11968L + 5440, (float *)(s->arena + 5504), (float *)(s->arena + 5632), (vec *)(s->arena + 90922560) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, row_begin, row_end);
    }
    lap(s, thread, 359, &clock);
    /* blocks.4.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 80109120), s->gradients + 122016);
    }
    lap(s, thread, 360, &clock);
    /* blocks.4.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_96_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 5504), (float *)(s->arena + 5632), (vec *)(s->arena + 90922560) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, (vec *)(s->arena + 83680832) + block * 11968L + 5440, (vec *)(s->arena + 72867392) + block * 11968L + 5440, (const float *)(s->arena + 4034112), (float *)(s->arena + 36672), (float *)(s->arena + 37056), (float *)(s->arena + 33600), (float *)(s->arena + 500928) + item * 96 + 0, (float *)(s->arena + 507072) + item * 96 + 0, row_begin, row_end);
    }
    lap(s, thread, 361, &clock);
    /* blocks.4.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_96((const float *)(s->arena + 500928), (const float *)(s->arena + 507072), (float *)(s->arena + 34304), s->gradients + 121824, s->gradients + 121920, (float *)(s->arena + 36672), (float *)(s->arena + 33600), (float *)(s->arena + 3392), (float *)(s->arena + 4096));
    }
    lap(s, thread, 362, &clock);
    /* blocks.4.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_weight_grad_winograd_32_16_h8w8((float *)(s->arena + 80109120) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 36416), (float *)(s->arena + 36544), (vec *)(s->arena + 89808448) + block * 2176L, (float *)(s->arena + 3392), (float *)(s->arena + 4096), (vec *)(s->arena + 83680832) + block * 11968L + 5440, (vec *)(s->arena + 72867392) + block * 11968L + 5440, row_begin, row_end);
    }
    lap(s, thread, 363, &clock);
    /* blocks.4.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 80109120), s->gradients + 117216);
    }
    lap(s, thread, 364, &clock);
    /* blocks.4.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv3x3_winograd_data_grad_16_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 3392), (float *)(s->arena + 4096), (vec *)(s->arena + 83680832) + block * 11968L + 5440, (vec *)(s->arena + 72867392) + block * 11968L + 5440, (vec *)(s->arena + 89808448) + block * 2176L, (const float *)(s->arena + 4046400), (float *)(s->arena + 36416), (float *)(s->arena + 36544), (float *)(s->arena + 36032), (vec *)(s->arena + 78995008) + block * 2176L, (float *)(s->arena + 513216) + item * 32 + 0, (float *)(s->arena + 515264) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 365, &clock);
    /* blocks.4.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v2((const float *)(s->arena + 513216), (const float *)(s->arena + 515264), (float *)(s->arena + 36160), s->gradients + 117152, s->gradients + 117184, (float *)(s->arena + 36416), (float *)(s->arena + 36032), (float *)(s->arena + 5760), (float *)(s->arena + 5888));
    }
    lap(s, thread, 366, &clock);
    /* blocks.4.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_weight_grad_80_32_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 80109120) + item * 3392L, (float *)(s->arena + 35392), (float *)(s->arena + 35712), (vec *)(s->arena + 83680832) + block * 11968L + 6528, (float *)(s->arena + 5760), (float *)(s->arena + 5888), (vec *)(s->arena + 89808448) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, row_begin, row_end);
    }
    lap(s, thread, 367, &clock);
    /* blocks.4.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_80_32(item, (const float *)(s->arena + 80109120), s->gradients + 114592);
    }
    lap(s, thread, 368, &clock);
    /* blocks.4.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 8;
        conv1x1_data_grad_32_80_h8w8s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 5760), (float *)(s->arena + 5888), (vec *)(s->arena + 89808448) + block * 2176L, (vec *)(s->arena + 78995008) + block * 2176L, (vec *)(s->arena + 83680832) + block * 11968L + 6528, (vec *)(s->arena + 72867392) + block * 11968L + 6528, (const float *)(s->arena + 4120128), (float *)(s->arena + 35392), (float *)(s->arena + 35712), (float *)(s->arena + 33664), (float *)(s->arena + 517312) + item * 80 + 0, (float *)(s->arena + 522432) + item * 80 + 0, row_begin, row_end);
    }
    lap(s, thread, 369, &clock);
    /* blocks.4.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_80((const float *)(s->arena + 517312), (const float *)(s->arena + 522432), (float *)(s->arena + 34368), s->gradients + 114432, s->gradients + 114512, (float *)(s->arena + 35392), (float *)(s->arena + 33664), (float *)(s->arena + 3456), (float *)(s->arena + 4160));
    }
    lap(s, thread, 370, &clock);
    /* blocks.3.transition.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        avgpool_grad2x2_80_h16w16s2((float *)(s->arena + 3456), (float *)(s->arena + 4160), (vec *)(s->arena + 83680832) + block * 11968L + 6528, (vec *)(s->arena + 72867392) + block * 11968L + 6528, (vec *)(s->arena + 94494272) + block * 21120L, row_begin, row_end);
    }
    lap(s, thread, 371, &clock);
    /* blocks.3.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_160_80_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 105307712) + item * 20480L, (float *)(s->arena + 32000), (float *)(s->arena + 32640), (vec *)(s->arena + 106683968) + block * 42240L, (vec *)(s->arena + 94494272) + block * 21120L, row_begin, row_end);
    }
    lap(s, thread, 372, &clock);
    /* blocks.3.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 10; item++) {
        conv1x1_combine_weight_grad_160_80(item, (const float *)(s->arena + 105307712), s->gradients + 101632);
    }
    lap(s, thread, 373, &clock);
    /* blocks.3.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_80_160_h16w16s1((vec *)(s->scratch + thread * 679936L), (vec *)(s->arena + 94494272) + block * 21120L, (vec *)(s->arena + 106683968) + block * 42240L, (const float *)(s->arena + 4130368), (float *)(s->arena + 32000), (float *)(s->arena + 32640), (float *)(s->arena + 21248), (vec *)(s->arena + 72867392) + block * 42240L, (float *)(s->arena + 527552) + item * 160 + 0, (float *)(s->arena + 537792) + item * 160 + 0, row_begin, row_end);
    }
    lap(s, thread, 374, &clock);
    /* blocks.3.transition.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_160_v2((const float *)(s->arena + 527552), (const float *)(s->arena + 537792), (float *)(s->arena + 21888), s->gradients + 101312, s->gradients + 101472, (float *)(s->arena + 32000), (float *)(s->arena + 21248), (float *)(s->arena + 6016), (float *)(s->arena + 6656));
    }
    lap(s, thread, 375, &clock);
    /* blocks.2.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16((float *)(s->arena + 98819648) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 31744), (float *)(s->arena + 31872), (vec *)(s->arena + 149937728) + block * 8448L, (float *)(s->arena + 6016), (float *)(s->arena + 6656), (vec *)(s->arena + 106683968) + block * 42240L, (vec *)(s->arena + 72867392) + block * 42240L, row_begin, row_end);
    }
    lap(s, thread, 376, &clock);
    /* blocks.2.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 98819648), s->gradients + 96704);
    }
    lap(s, thread, 377, &clock);
    /* blocks.2.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 6016), (float *)(s->arena + 6656), (vec *)(s->arena + 106683968) + block * 42240L, (vec *)(s->arena + 72867392) + block * 42240L, (vec *)(s->arena + 149937728) + block * 8448L, (const float *)(s->arena + 4181568), (float *)(s->arena + 31744), (float *)(s->arena + 31872), (float *)(s->arena + 31360), (vec *)(s->arena + 94494272) + block * 8448L, (float *)(s->arena + 548032) + item * 32 + 0, (float *)(s->arena + 550080) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 378, &clock);
    /* blocks.2.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v3((const float *)(s->arena + 548032), (const float *)(s->arena + 550080), (float *)(s->arena + 31488), s->gradients + 96640, s->gradients + 96672, (float *)(s->arena + 31744), (float *)(s->arena + 31360), (float *)(s->arena + 7296), (float *)(s->arena + 7424));
    }
    lap(s, thread, 379, &clock);
    /* blocks.2.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_144_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 98819648) + item * 6144L, (float *)(s->arena + 30208), (float *)(s->arena + 30784), (vec *)(s->arena + 106683968) + block * 42240L + 4224, (float *)(s->arena + 7296), (float *)(s->arena + 7424), (vec *)(s->arena + 149937728) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 380, &clock);
    /* blocks.2.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_144_32(item, (const float *)(s->arena + 98819648), s->gradients + 92032);
    }
    lap(s, thread, 381, &clock);
    /* blocks.2.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_144_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 7296), (float *)(s->arena + 7424), (vec *)(s->arena + 149937728) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, (vec *)(s->arena + 106683968) + block * 42240L + 4224, (vec *)(s->arena + 72867392) + block * 42240L + 4224, (const float *)(s->arena + 4255296), (float *)(s->arena + 30208), (float *)(s->arena + 30784), (float *)(s->arena + 21312), (float *)(s->arena + 552128) + item * 144 + 0, (float *)(s->arena + 561344) + item * 144 + 0, row_begin, row_end);
    }
    lap(s, thread, 382, &clock);
    /* blocks.2.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_144_v2((const float *)(s->arena + 552128), (const float *)(s->arena + 561344), (float *)(s->arena + 21952), s->gradients + 91744, s->gradients + 91888, (float *)(s->arena + 30208), (float *)(s->arena + 21312), (float *)(s->arena + 6080), (float *)(s->arena + 6720));
    }
    lap(s, thread, 383, &clock);
    /* blocks.2.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16((float *)(s->arena + 98819648) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 29952), (float *)(s->arena + 30080), (vec *)(s->arena + 145612352) + block * 8448L, (float *)(s->arena + 6080), (float *)(s->arena + 6720), (vec *)(s->arena + 106683968) + block * 42240L + 4224, (vec *)(s->arena + 72867392) + block * 42240L + 4224, row_begin, row_end);
    }
    lap(s, thread, 384, &clock);
    /* blocks.2.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 98819648), s->gradients + 87136);
    }
    lap(s, thread, 385, &clock);
    /* blocks.2.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 6080), (float *)(s->arena + 6720), (vec *)(s->arena + 106683968) + block * 42240L + 4224, (vec *)(s->arena + 72867392) + block * 42240L + 4224, (vec *)(s->arena + 145612352) + block * 8448L, (const float *)(s->arena + 4273728), (float *)(s->arena + 29952), (float *)(s->arena + 30080), (float *)(s->arena + 29568), (vec *)(s->arena + 94494272) + block * 8448L, (float *)(s->arena + 570560) + item * 32 + 0, (float *)(s->arena + 572608) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 386, &clock);
    /* blocks.2.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v3((const float *)(s->arena + 570560), (const float *)(s->arena + 572608), (float *)(s->arena + 29696), s->gradients + 87072, s->gradients + 87104, (float *)(s->arena + 29952), (float *)(s->arena + 29568), (float *)(s->arena + 7552), (float *)(s->arena + 7680));
    }
    lap(s, thread, 387, &clock);
    /* blocks.2.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_128_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 98819648) + item * 5440L, (float *)(s->arena + 28544), (float *)(s->arena + 29056), (vec *)(s->arena + 106683968) + block * 42240L + 8448, (float *)(s->arena + 7552), (float *)(s->arena + 7680), (vec *)(s->arena + 145612352) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 388, &clock);
    /* blocks.2.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_128_32(item, (const float *)(s->arena + 98819648), s->gradients + 82976);
    }
    lap(s, thread, 389, &clock);
    /* blocks.2.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_128_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 7552), (float *)(s->arena + 7680), (vec *)(s->arena + 145612352) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, (vec *)(s->arena + 106683968) + block * 42240L + 8448, (vec *)(s->arena + 72867392) + block * 42240L + 8448, (const float *)(s->arena + 4347456), (float *)(s->arena + 28544), (float *)(s->arena + 29056), (float *)(s->arena + 21376), (float *)(s->arena + 574656) + item * 128 + 0, (float *)(s->arena + 582848) + item * 128 + 0, row_begin, row_end);
    }
    lap(s, thread, 390, &clock);
    /* blocks.2.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_128_v2((const float *)(s->arena + 574656), (const float *)(s->arena + 582848), (float *)(s->arena + 22016), s->gradients + 82720, s->gradients + 82848, (float *)(s->arena + 28544), (float *)(s->arena + 21376), (float *)(s->arena + 6144), (float *)(s->arena + 6784));
    }
    lap(s, thread, 391, &clock);
    /* blocks.2.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16((float *)(s->arena + 98819648) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 28288), (float *)(s->arena + 28416), (vec *)(s->arena + 141286976) + block * 8448L, (float *)(s->arena + 6144), (float *)(s->arena + 6784), (vec *)(s->arena + 106683968) + block * 42240L + 8448, (vec *)(s->arena + 72867392) + block * 42240L + 8448, row_begin, row_end);
    }
    lap(s, thread, 392, &clock);
    /* blocks.2.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 98819648), s->gradients + 78112);
    }
    lap(s, thread, 393, &clock);
    /* blocks.2.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 6144), (float *)(s->arena + 6784), (vec *)(s->arena + 106683968) + block * 42240L + 8448, (vec *)(s->arena + 72867392) + block * 42240L + 8448, (vec *)(s->arena + 141286976) + block * 8448L, (const float *)(s->arena + 4363840), (float *)(s->arena + 28288), (float *)(s->arena + 28416), (float *)(s->arena + 27904), (vec *)(s->arena + 94494272) + block * 8448L, (float *)(s->arena + 591040) + item * 32 + 0, (float *)(s->arena + 593088) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 394, &clock);
    /* blocks.2.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v3((const float *)(s->arena + 591040), (const float *)(s->arena + 593088), (float *)(s->arena + 28032), s->gradients + 78048, s->gradients + 78080, (float *)(s->arena + 28288), (float *)(s->arena + 27904), (float *)(s->arena + 7808), (float *)(s->arena + 7936));
    }
    lap(s, thread, 395, &clock);
    /* blocks.2.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_112_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 98819648) + item * 4800L, (float *)(s->arena + 27008), (float *)(s->arena + 27456), (vec *)(s->arena + 106683968) + block * 42240L + 12672, (float *)(s->arena + 7808), (float *)(s->arena + 7936), (vec *)(s->arena + 141286976) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 396, &clock);
    /* blocks.2.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_112_32(item, (const float *)(s->arena + 98819648), s->gradients + 74464);
    }
    lap(s, thread, 397, &clock);
    /* blocks.2.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_112_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 7808), (float *)(s->arena + 7936), (vec *)(s->arena + 141286976) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, (vec *)(s->arena + 106683968) + block * 42240L + 12672, (vec *)(s->arena + 72867392) + block * 42240L + 12672, (const float *)(s->arena + 4437568), (float *)(s->arena + 27008), (float *)(s->arena + 27456), (float *)(s->arena + 21440), (float *)(s->arena + 595136) + item * 112 + 0, (float *)(s->arena + 602304) + item * 112 + 0, row_begin, row_end);
    }
    lap(s, thread, 398, &clock);
    /* blocks.2.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_112_v2((const float *)(s->arena + 595136), (const float *)(s->arena + 602304), (float *)(s->arena + 22080), s->gradients + 74240, s->gradients + 74352, (float *)(s->arena + 27008), (float *)(s->arena + 21440), (float *)(s->arena + 6208), (float *)(s->arena + 6848));
    }
    lap(s, thread, 399, &clock);
    /* blocks.2.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16((float *)(s->arena + 98819648) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 26752), (float *)(s->arena + 26880), (vec *)(s->arena + 136961600) + block * 8448L, (float *)(s->arena + 6208), (float *)(s->arena + 6848), (vec *)(s->arena + 106683968) + block * 42240L + 12672, (vec *)(s->arena + 72867392) + block * 42240L + 12672, row_begin, row_end);
    }
    lap(s, thread, 400, &clock);
    /* blocks.2.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 98819648), s->gradients + 69632);
    }
    lap(s, thread, 401, &clock);
    /* blocks.2.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 6208), (float *)(s->arena + 6848), (vec *)(s->arena + 106683968) + block * 42240L + 12672, (vec *)(s->arena + 72867392) + block * 42240L + 12672, (vec *)(s->arena + 136961600) + block * 8448L, (const float *)(s->arena + 4451904), (float *)(s->arena + 26752), (float *)(s->arena + 26880), (float *)(s->arena + 26368), (vec *)(s->arena + 94494272) + block * 8448L, (float *)(s->arena + 609472) + item * 32 + 0, (float *)(s->arena + 611520) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 402, &clock);
    /* blocks.2.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v3((const float *)(s->arena + 609472), (const float *)(s->arena + 611520), (float *)(s->arena + 26496), s->gradients + 69568, s->gradients + 69600, (float *)(s->arena + 26752), (float *)(s->arena + 26368), (float *)(s->arena + 8064), (float *)(s->arena + 8192));
    }
    lap(s, thread, 403, &clock);
    /* blocks.2.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_96_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 98819648) + item * 4096L, (float *)(s->arena + 25600), (float *)(s->arena + 25984), (vec *)(s->arena + 106683968) + block * 42240L + 16896, (float *)(s->arena + 8064), (float *)(s->arena + 8192), (vec *)(s->arena + 136961600) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 404, &clock);
    /* blocks.2.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 98819648), s->gradients + 66496);
    }
    lap(s, thread, 405, &clock);
    /* blocks.2.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_96_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 8064), (float *)(s->arena + 8192), (vec *)(s->arena + 136961600) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, (vec *)(s->arena + 106683968) + block * 42240L + 16896, (vec *)(s->arena + 72867392) + block * 42240L + 16896, (const float *)(s->arena + 4525632), (float *)(s->arena + 25600), (float *)(s->arena + 25984), (float *)(s->arena + 21504), (float *)(s->arena + 613568) + item * 96 + 0, (float *)(s->arena + 619712) + item * 96 + 0, row_begin, row_end);
    }
    lap(s, thread, 406, &clock);
    /* blocks.2.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_96_v2((const float *)(s->arena + 613568), (const float *)(s->arena + 619712), (float *)(s->arena + 22144), s->gradients + 66304, s->gradients + 66400, (float *)(s->arena + 25600), (float *)(s->arena + 21504), (float *)(s->arena + 6272), (float *)(s->arena + 6912));
    }
    lap(s, thread, 407, &clock);
    /* blocks.2.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16((float *)(s->arena + 98819648) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 25344), (float *)(s->arena + 25472), (vec *)(s->arena + 132636224) + block * 8448L, (float *)(s->arena + 6272), (float *)(s->arena + 6912), (vec *)(s->arena + 106683968) + block * 42240L + 16896, (vec *)(s->arena + 72867392) + block * 42240L + 16896, row_begin, row_end);
    }
    lap(s, thread, 408, &clock);
    /* blocks.2.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 98819648), s->gradients + 61696);
    }
    lap(s, thread, 409, &clock);
    /* blocks.2.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 6272), (float *)(s->arena + 6912), (vec *)(s->arena + 106683968) + block * 42240L + 16896, (vec *)(s->arena + 72867392) + block * 42240L + 16896, (vec *)(s->arena + 132636224) + block * 8448L, (const float *)(s->arena + 4537920), (float *)(s->arena + 25344), (float *)(s->arena + 25472), (float *)(s->arena + 24960), (vec *)(s->arena + 94494272) + block * 8448L, (float *)(s->arena + 625856) + item * 32 + 0, (float *)(s->arena + 627904) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 410, &clock);
    /* blocks.2.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v3((const float *)(s->arena + 625856), (const float *)(s->arena + 627904), (float *)(s->arena + 25088), s->gradients + 61632, s->gradients + 61664, (float *)(s->arena + 25344), (float *)(s->arena + 24960), (float *)(s->arena + 8320), (float *)(s->arena + 8448));
    }
    lap(s, thread, 411, &clock);
    /* blocks.2.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_80_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 98819648) + item * 3392L, (float *)(s->arena + 24320), (float *)(s->arena + 24640), (vec *)(s->arena + 106683968) + block * 42240L + 21120, (float *)(s->arena + 8320), (float *)(s->arena + 8448), (vec *)(s->arena + 132636224) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 412, &clock);
    /* blocks.2.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_80_32(item, (const float *)(s->arena + 98819648), s->gradients + 59072);
    }
    lap(s, thread, 413, &clock);
    /* blocks.2.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_80_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 8320), (float *)(s->arena + 8448), (vec *)(s->arena + 132636224) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, (vec *)(s->arena + 106683968) + block * 42240L + 21120, (vec *)(s->arena + 72867392) + block * 42240L + 21120, (const float *)(s->arena + 4611648), (float *)(s->arena + 24320), (float *)(s->arena + 24640), (float *)(s->arena + 21568), (float *)(s->arena + 629952) + item * 80 + 0, (float *)(s->arena + 635072) + item * 80 + 0, row_begin, row_end);
    }
    lap(s, thread, 414, &clock);
    /* blocks.2.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_80_v2((const float *)(s->arena + 629952), (const float *)(s->arena + 635072), (float *)(s->arena + 22208), s->gradients + 58912, s->gradients + 58992, (float *)(s->arena + 24320), (float *)(s->arena + 21568), (float *)(s->arena + 6336), (float *)(s->arena + 6976));
    }
    lap(s, thread, 415, &clock);
    /* blocks.2.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_weight_grad_winograd_32_16_h16w16((float *)(s->arena + 98819648) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 24064), (float *)(s->arena + 24192), (vec *)(s->arena + 128310848) + block * 8448L, (float *)(s->arena + 6336), (float *)(s->arena + 6976), (vec *)(s->arena + 106683968) + block * 42240L + 21120, (vec *)(s->arena + 72867392) + block * 42240L + 21120, row_begin, row_end);
    }
    lap(s, thread, 416, &clock);
    /* blocks.2.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 98819648), s->gradients + 54304);
    }
    lap(s, thread, 417, &clock);
    /* blocks.2.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv3x3_winograd_data_grad_16_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 6336), (float *)(s->arena + 6976), (vec *)(s->arena + 106683968) + block * 42240L + 21120, (vec *)(s->arena + 72867392) + block * 42240L + 21120, (vec *)(s->arena + 128310848) + block * 8448L, (const float *)(s->arena + 4621888), (float *)(s->arena + 24064), (float *)(s->arena + 24192), (float *)(s->arena + 23680), (vec *)(s->arena + 94494272) + block * 8448L, (float *)(s->arena + 640192) + item * 32 + 0, (float *)(s->arena + 642240) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 418, &clock);
    /* blocks.2.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v3((const float *)(s->arena + 640192), (const float *)(s->arena + 642240), (float *)(s->arena + 23808), s->gradients + 54240, s->gradients + 54272, (float *)(s->arena + 24064), (float *)(s->arena + 23680), (float *)(s->arena + 8576), (float *)(s->arena + 8704));
    }
    lap(s, thread, 419, &clock);
    /* blocks.2.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_weight_grad_64_32_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 98819648) + item * 2752L, (float *)(s->arena + 23168), (float *)(s->arena + 23424), (vec *)(s->arena + 106683968) + block * 42240L + 25344, (float *)(s->arena + 8576), (float *)(s->arena + 8704), (vec *)(s->arena + 128310848) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, row_begin, row_end);
    }
    lap(s, thread, 420, &clock);
    /* blocks.2.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_64_32(item, (const float *)(s->arena + 98819648), s->gradients + 52192);
    }
    lap(s, thread, 421, &clock);
    /* blocks.2.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 16;
        conv1x1_data_grad_32_64_h16w16s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 8576), (float *)(s->arena + 8704), (vec *)(s->arena + 128310848) + block * 8448L, (vec *)(s->arena + 94494272) + block * 8448L, (vec *)(s->arena + 106683968) + block * 42240L + 25344, (vec *)(s->arena + 72867392) + block * 42240L + 25344, (const float *)(s->arena + 4695616), (float *)(s->arena + 23168), (float *)(s->arena + 23424), (float *)(s->arena + 21632), (float *)(s->arena + 644288) + item * 64 + 0, (float *)(s->arena + 648384) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 422, &clock);
    /* blocks.2.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64((const float *)(s->arena + 644288), (const float *)(s->arena + 648384), (float *)(s->arena + 22272), s->gradients + 52064, s->gradients + 52128, (float *)(s->arena + 23168), (float *)(s->arena + 21632), (float *)(s->arena + 6400), (float *)(s->arena + 7040));
    }
    lap(s, thread, 423, &clock);
    /* blocks.1.transition.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        avgpool_grad2x2_64_h32w32s2((float *)(s->arena + 6400), (float *)(s->arena + 7040), (vec *)(s->arena + 106683968) + block * 42240L + 25344, (vec *)(s->arena + 72867392) + block * 42240L + 25344, (vec *)(s->arena + 140500544) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 424, &clock);
    /* blocks.1.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_128_64_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 275766848) + item * 10752L, (float *)(s->arena + 20224), (float *)(s->arena + 20736), (vec *)(s->arena + 5234240) + block * 132096L, (vec *)(s->arena + 140500544) + block * 66048L, row_begin, row_end);
    }
    lap(s, thread, 425, &clock);
    /* blocks.1.transition.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 8; item++) {
        conv1x1_combine_weight_grad_128_64(item, (const float *)(s->arena + 275766848), s->gradients + 43872);
    }
    lap(s, thread, 426, &clock);
    /* blocks.1.transition.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_64_128_h32w32s1((vec *)(s->scratch + thread * 679936L), (vec *)(s->arena + 140500544) + block * 66048L, (vec *)(s->arena + 5234240) + block * 132096L, (const float *)(s->arena + 4703808), (float *)(s->arena + 20224), (float *)(s->arena + 20736), (float *)(s->arena + 11392), (vec *)(s->arena + 72867392) + block * 132096L, (float *)(s->arena + 652480) + item * 128 + 0, (float *)(s->arena + 660672) + item * 128 + 0, row_begin, row_end);
    }
    lap(s, thread, 427, &clock);
    /* blocks.1.transition.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_128_v3((const float *)(s->arena + 652480), (const float *)(s->arena + 660672), (float *)(s->arena + 11904), s->gradients + 43616, s->gradients + 43744, (float *)(s->arena + 20224), (float *)(s->arena + 11392), (float *)(s->arena + 8832), (float *)(s->arena + 9344));
    }
    lap(s, thread, 428, &clock);
    /* blocks.0.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32((float *)(s->arena + 157408832) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 19968), (float *)(s->arena + 20096), (vec *)(s->arena + 258858560) + block * 33024L, (float *)(s->arena + 8832), (float *)(s->arena + 9344), (vec *)(s->arena + 5234240) + block * 132096L, (vec *)(s->arena + 72867392) + block * 132096L, row_begin, row_end);
    }
    lap(s, thread, 429, &clock);
    /* blocks.0.block.5.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 157408832), s->gradients + 39008);
    }
    lap(s, thread, 430, &clock);
    /* blocks.0.block.5.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 8832), (float *)(s->arena + 9344), (vec *)(s->arena + 5234240) + block * 132096L, (vec *)(s->arena + 72867392) + block * 132096L, (vec *)(s->arena + 258858560) + block * 33024L, (const float *)(s->arena + 4736576), (float *)(s->arena + 19968), (float *)(s->arena + 20096), (float *)(s->arena + 19584), (vec *)(s->arena + 140500544) + block * 33024L, (float *)(s->arena + 668864) + item * 32 + 0, (float *)(s->arena + 670912) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 431, &clock);
    /* blocks.0.block.5.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v4((const float *)(s->arena + 668864), (const float *)(s->arena + 670912), (float *)(s->arena + 19712), s->gradients + 38944, s->gradients + 38976, (float *)(s->arena + 19968), (float *)(s->arena + 19584), (float *)(s->arena + 9856), (float *)(s->arena + 9984));
    }
    lap(s, thread, 432, &clock);
    /* blocks.0.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_112_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 157408832) + item * 4800L, (float *)(s->arena + 18688), (float *)(s->arena + 19136), (vec *)(s->arena + 5234240) + block * 132096L + 16512, (float *)(s->arena + 9856), (float *)(s->arena + 9984), (vec *)(s->arena + 258858560) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 433, &clock);
    /* blocks.0.block.5.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_112_32(item, (const float *)(s->arena + 157408832), s->gradients + 35360);
    }
    lap(s, thread, 434, &clock);
    /* blocks.0.block.5.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_112_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 9856), (float *)(s->arena + 9984), (vec *)(s->arena + 258858560) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, (vec *)(s->arena + 5234240) + block * 132096L + 16512, (vec *)(s->arena + 72867392) + block * 132096L + 16512, (const float *)(s->arena + 4810304), (float *)(s->arena + 18688), (float *)(s->arena + 19136), (float *)(s->arena + 11456), (float *)(s->arena + 672960) + item * 112 + 0, (float *)(s->arena + 680128) + item * 112 + 0, row_begin, row_end);
    }
    lap(s, thread, 435, &clock);
    /* blocks.0.block.5.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_112_v3((const float *)(s->arena + 672960), (const float *)(s->arena + 680128), (float *)(s->arena + 11968), s->gradients + 35136, s->gradients + 35248, (float *)(s->arena + 18688), (float *)(s->arena + 11456), (float *)(s->arena + 8896), (float *)(s->arena + 9408));
    }
    lap(s, thread, 436, &clock);
    /* blocks.0.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32((float *)(s->arena + 157408832) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 18432), (float *)(s->arena + 18560), (vec *)(s->arena + 241950272) + block * 33024L, (float *)(s->arena + 8896), (float *)(s->arena + 9408), (vec *)(s->arena + 5234240) + block * 132096L + 16512, (vec *)(s->arena + 72867392) + block * 132096L + 16512, row_begin, row_end);
    }
    lap(s, thread, 437, &clock);
    /* blocks.0.block.4.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 157408832), s->gradients + 30528);
    }
    lap(s, thread, 438, &clock);
    /* blocks.0.block.4.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 8896), (float *)(s->arena + 9408), (vec *)(s->arena + 5234240) + block * 132096L + 16512, (vec *)(s->arena + 72867392) + block * 132096L + 16512, (vec *)(s->arena + 241950272) + block * 33024L, (const float *)(s->arena + 4824640), (float *)(s->arena + 18432), (float *)(s->arena + 18560), (float *)(s->arena + 18048), (vec *)(s->arena + 140500544) + block * 33024L, (float *)(s->arena + 687296) + item * 32 + 0, (float *)(s->arena + 689344) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 439, &clock);
    /* blocks.0.block.4.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v4((const float *)(s->arena + 687296), (const float *)(s->arena + 689344), (float *)(s->arena + 18176), s->gradients + 30464, s->gradients + 30496, (float *)(s->arena + 18432), (float *)(s->arena + 18048), (float *)(s->arena + 10112), (float *)(s->arena + 10240));
    }
    lap(s, thread, 440, &clock);
    /* blocks.0.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_96_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 157408832) + item * 4096L, (float *)(s->arena + 17280), (float *)(s->arena + 17664), (vec *)(s->arena + 5234240) + block * 132096L + 33024, (float *)(s->arena + 10112), (float *)(s->arena + 10240), (vec *)(s->arena + 241950272) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 441, &clock);
    /* blocks.0.block.4.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_96_32(item, (const float *)(s->arena + 157408832), s->gradients + 27392);
    }
    lap(s, thread, 442, &clock);
    /* blocks.0.block.4.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_96_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 10112), (float *)(s->arena + 10240), (vec *)(s->arena + 241950272) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, (vec *)(s->arena + 5234240) + block * 132096L + 33024, (vec *)(s->arena + 72867392) + block * 132096L + 33024, (const float *)(s->arena + 4898368), (float *)(s->arena + 17280), (float *)(s->arena + 17664), (float *)(s->arena + 11520), (float *)(s->arena + 691392) + item * 96 + 0, (float *)(s->arena + 697536) + item * 96 + 0, row_begin, row_end);
    }
    lap(s, thread, 443, &clock);
    /* blocks.0.block.4.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_96_v3((const float *)(s->arena + 691392), (const float *)(s->arena + 697536), (float *)(s->arena + 12032), s->gradients + 27200, s->gradients + 27296, (float *)(s->arena + 17280), (float *)(s->arena + 11520), (float *)(s->arena + 8960), (float *)(s->arena + 9472));
    }
    lap(s, thread, 444, &clock);
    /* blocks.0.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32((float *)(s->arena + 157408832) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 17024), (float *)(s->arena + 17152), (vec *)(s->arena + 225041984) + block * 33024L, (float *)(s->arena + 8960), (float *)(s->arena + 9472), (vec *)(s->arena + 5234240) + block * 132096L + 33024, (vec *)(s->arena + 72867392) + block * 132096L + 33024, row_begin, row_end);
    }
    lap(s, thread, 445, &clock);
    /* blocks.0.block.3.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 157408832), s->gradients + 22592);
    }
    lap(s, thread, 446, &clock);
    /* blocks.0.block.3.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 8960), (float *)(s->arena + 9472), (vec *)(s->arena + 5234240) + block * 132096L + 33024, (vec *)(s->arena + 72867392) + block * 132096L + 33024, (vec *)(s->arena + 225041984) + block * 33024L, (const float *)(s->arena + 4910656), (float *)(s->arena + 17024), (float *)(s->arena + 17152), (float *)(s->arena + 16640), (vec *)(s->arena + 140500544) + block * 33024L, (float *)(s->arena + 703680) + item * 32 + 0, (float *)(s->arena + 705728) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 447, &clock);
    /* blocks.0.block.3.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v4((const float *)(s->arena + 703680), (const float *)(s->arena + 705728), (float *)(s->arena + 16768), s->gradients + 22528, s->gradients + 22560, (float *)(s->arena + 17024), (float *)(s->arena + 16640), (float *)(s->arena + 10368), (float *)(s->arena + 10496));
    }
    lap(s, thread, 448, &clock);
    /* blocks.0.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_80_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 157408832) + item * 3392L, (float *)(s->arena + 16000), (float *)(s->arena + 16320), (vec *)(s->arena + 5234240) + block * 132096L + 49536, (float *)(s->arena + 10368), (float *)(s->arena + 10496), (vec *)(s->arena + 225041984) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 449, &clock);
    /* blocks.0.block.3.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_80_32(item, (const float *)(s->arena + 157408832), s->gradients + 19968);
    }
    lap(s, thread, 450, &clock);
    /* blocks.0.block.3.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_80_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 10368), (float *)(s->arena + 10496), (vec *)(s->arena + 225041984) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, (vec *)(s->arena + 5234240) + block * 132096L + 49536, (vec *)(s->arena + 72867392) + block * 132096L + 49536, (const float *)(s->arena + 4984384), (float *)(s->arena + 16000), (float *)(s->arena + 16320), (float *)(s->arena + 11584), (float *)(s->arena + 707776) + item * 80 + 0, (float *)(s->arena + 712896) + item * 80 + 0, row_begin, row_end);
    }
    lap(s, thread, 451, &clock);
    /* blocks.0.block.3.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_80_v3((const float *)(s->arena + 707776), (const float *)(s->arena + 712896), (float *)(s->arena + 12096), s->gradients + 19808, s->gradients + 19888, (float *)(s->arena + 16000), (float *)(s->arena + 11584), (float *)(s->arena + 9024), (float *)(s->arena + 9536));
    }
    lap(s, thread, 452, &clock);
    /* blocks.0.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32((float *)(s->arena + 157408832) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 15744), (float *)(s->arena + 15872), (vec *)(s->arena + 208133696) + block * 33024L, (float *)(s->arena + 9024), (float *)(s->arena + 9536), (vec *)(s->arena + 5234240) + block * 132096L + 49536, (vec *)(s->arena + 72867392) + block * 132096L + 49536, row_begin, row_end);
    }
    lap(s, thread, 453, &clock);
    /* blocks.0.block.2.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 157408832), s->gradients + 15200);
    }
    lap(s, thread, 454, &clock);
    /* blocks.0.block.2.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 9024), (float *)(s->arena + 9536), (vec *)(s->arena + 5234240) + block * 132096L + 49536, (vec *)(s->arena + 72867392) + block * 132096L + 49536, (vec *)(s->arena + 208133696) + block * 33024L, (const float *)(s->arena + 4994624), (float *)(s->arena + 15744), (float *)(s->arena + 15872), (float *)(s->arena + 15360), (vec *)(s->arena + 140500544) + block * 33024L, (float *)(s->arena + 718016) + item * 32 + 0, (float *)(s->arena + 720064) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 455, &clock);
    /* blocks.0.block.2.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v4((const float *)(s->arena + 718016), (const float *)(s->arena + 720064), (float *)(s->arena + 15488), s->gradients + 15136, s->gradients + 15168, (float *)(s->arena + 15744), (float *)(s->arena + 15360), (float *)(s->arena + 10624), (float *)(s->arena + 10752));
    }
    lap(s, thread, 456, &clock);
    /* blocks.0.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_64_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 157408832) + item * 2752L, (float *)(s->arena + 14848), (float *)(s->arena + 15104), (vec *)(s->arena + 5234240) + block * 132096L + 66048, (float *)(s->arena + 10624), (float *)(s->arena + 10752), (vec *)(s->arena + 208133696) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 457, &clock);
    /* blocks.0.block.2.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_64_32(item, (const float *)(s->arena + 157408832), s->gradients + 13088);
    }
    lap(s, thread, 458, &clock);
    /* blocks.0.block.2.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_64_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 10624), (float *)(s->arena + 10752), (vec *)(s->arena + 208133696) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, (vec *)(s->arena + 5234240) + block * 132096L + 66048, (vec *)(s->arena + 72867392) + block * 132096L + 66048, (const float *)(s->arena + 5068352), (float *)(s->arena + 14848), (float *)(s->arena + 15104), (float *)(s->arena + 11648), (float *)(s->arena + 722112) + item * 64 + 0, (float *)(s->arena + 726208) + item * 64 + 0, row_begin, row_end);
    }
    lap(s, thread, 459, &clock);
    /* blocks.0.block.2.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_64_v2((const float *)(s->arena + 722112), (const float *)(s->arena + 726208), (float *)(s->arena + 12160), s->gradients + 12960, s->gradients + 13024, (float *)(s->arena + 14848), (float *)(s->arena + 11648), (float *)(s->arena + 9088), (float *)(s->arena + 9600));
    }
    lap(s, thread, 460, &clock);
    /* blocks.0.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32((float *)(s->arena + 157408832) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 14592), (float *)(s->arena + 14720), (vec *)(s->arena + 191225408) + block * 33024L, (float *)(s->arena + 9088), (float *)(s->arena + 9600), (vec *)(s->arena + 5234240) + block * 132096L + 66048, (vec *)(s->arena + 72867392) + block * 132096L + 66048, row_begin, row_end);
    }
    lap(s, thread, 461, &clock);
    /* blocks.0.block.1.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 157408832), s->gradients + 8352);
    }
    lap(s, thread, 462, &clock);
    /* blocks.0.block.1.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 9088), (float *)(s->arena + 9600), (vec *)(s->arena + 5234240) + block * 132096L + 66048, (vec *)(s->arena + 72867392) + block * 132096L + 66048, (vec *)(s->arena + 191225408) + block * 33024L, (const float *)(s->arena + 5076544), (float *)(s->arena + 14592), (float *)(s->arena + 14720), (float *)(s->arena + 14208), (vec *)(s->arena + 140500544) + block * 33024L, (float *)(s->arena + 730304) + item * 32 + 0, (float *)(s->arena + 732352) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 463, &clock);
    /* blocks.0.block.1.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v4((const float *)(s->arena + 730304), (const float *)(s->arena + 732352), (float *)(s->arena + 14336), s->gradients + 8288, s->gradients + 8320, (float *)(s->arena + 14592), (float *)(s->arena + 14208), (float *)(s->arena + 10880), (float *)(s->arena + 11008));
    }
    lap(s, thread, 464, &clock);
    /* blocks.0.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_48_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 157408832) + item * 2048L, (float *)(s->arena + 13824), (float *)(s->arena + 14016), (vec *)(s->arena + 5234240) + block * 132096L + 82560, (float *)(s->arena + 10880), (float *)(s->arena + 11008), (vec *)(s->arena + 191225408) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 465, &clock);
    /* blocks.0.block.1.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_48_32(item, (const float *)(s->arena + 157408832), s->gradients + 6752);
    }
    lap(s, thread, 466, &clock);
    /* blocks.0.block.1.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_48_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 10880), (float *)(s->arena + 11008), (vec *)(s->arena + 191225408) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, (vec *)(s->arena + 5234240) + block * 132096L + 82560, (vec *)(s->arena + 72867392) + block * 132096L + 82560, (const float *)(s->arena + 5150272), (float *)(s->arena + 13824), (float *)(s->arena + 14016), (float *)(s->arena + 11712), (float *)(s->arena + 734400) + item * 48 + 0, (float *)(s->arena + 737472) + item * 48 + 0, row_begin, row_end);
    }
    lap(s, thread, 467, &clock);
    /* blocks.0.block.1.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_48((const float *)(s->arena + 734400), (const float *)(s->arena + 737472), (float *)(s->arena + 12224), s->gradients + 6656, s->gradients + 6704, (float *)(s->arena + 13824), (float *)(s->arena + 11712), (float *)(s->arena + 9152), (float *)(s->arena + 9664));
    }
    lap(s, thread, 468, &clock);
    /* blocks.0.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_32_16_h32w32((float *)(s->arena + 157408832) + item * 4608L, (vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 13568), (float *)(s->arena + 13696), (vec *)(s->arena + 174317120) + block * 33024L, (float *)(s->arena + 9152), (float *)(s->arena + 9664), (vec *)(s->arena + 5234240) + block * 132096L + 82560, (vec *)(s->arena + 72867392) + block * 132096L + 82560, row_begin, row_end);
    }
    lap(s, thread, 469, &clock);
    /* blocks.0.block.0.net.5 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 2; item++) {
        conv3x3_combine_weight_grad_32_16(item, (const float *)(s->arena + 157408832), s->gradients + 2048);
    }
    lap(s, thread, 470, &clock);
    /* blocks.0.block.0.net.5 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_winograd_data_grad_16_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 9152), (float *)(s->arena + 9664), (vec *)(s->arena + 5234240) + block * 132096L + 82560, (vec *)(s->arena + 72867392) + block * 132096L + 82560, (vec *)(s->arena + 174317120) + block * 33024L, (const float *)(s->arena + 5156416), (float *)(s->arena + 13568), (float *)(s->arena + 13696), (float *)(s->arena + 13184), (vec *)(s->arena + 140500544) + block * 33024L, (float *)(s->arena + 740544) + item * 32 + 0, (float *)(s->arena + 742592) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 471, &clock);
    /* blocks.0.block.0.net.3 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v4((const float *)(s->arena + 740544), (const float *)(s->arena + 742592), (float *)(s->arena + 13312), s->gradients + 1984, s->gradients + 2016, (float *)(s->arena + 13568), (float *)(s->arena + 13184), (float *)(s->arena + 11136), (float *)(s->arena + 11264));
    }
    lap(s, thread, 472, &clock);
    /* blocks.0.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_weight_grad_32_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 157408832) + item * 1344L, (float *)(s->arena + 12928), (float *)(s->arena + 13056), (vec *)(s->arena + 5234240) + block * 132096L + 99072, (float *)(s->arena + 11136), (float *)(s->arena + 11264), (vec *)(s->arena + 174317120) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, row_begin, row_end);
    }
    lap(s, thread, 473, &clock);
    /* blocks.0.block.0.net.2 */
#pragma omp for schedule(static) nowait
    for (int item = 0; item < 4; item++) {
        conv1x1_combine_weight_grad_32_32(item, (const float *)(s->arena + 157408832), s->gradients + 960);
    }
    lap(s, thread, 474, &clock);
    /* blocks.0.block.0.net.2 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv1x1_data_grad_32_32_h32w32s1((vec *)(s->scratch + thread * 679936L), (float *)(s->arena + 11136), (float *)(s->arena + 11264), (vec *)(s->arena + 174317120) + block * 33024L, (vec *)(s->arena + 140500544) + block * 33024L, (vec *)(s->arena + 5234240) + block * 132096L + 99072, (vec *)(s->arena + 72867392) + block * 132096L + 99072, (const float *)(s->arena + 5230144), (float *)(s->arena + 12928), (float *)(s->arena + 13056), (float *)(s->arena + 11776), (float *)(s->arena + 744640) + item * 32 + 0, (float *)(s->arena + 746688) + item * 32 + 0, row_begin, row_end);
    }
    lap(s, thread, 475, &clock);
    /* blocks.0.block.0.net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 1; item++) {
        norm_backward_32_v4((const float *)(s->arena + 744640), (const float *)(s->arena + 746688), (float *)(s->arena + 12288), s->gradients + 896, s->gradients + 928, (float *)(s->arena + 12928), (float *)(s->arena + 11776), (float *)(s->arena + 9216), (float *)(s->arena + 9728));
    }
    lap(s, thread, 476, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 16; item++) {
        const int block = item;
        const int row_begin = 0, row_end = 32;
        conv3x3_weight_grad_winograd_3_32_h32w32((float *)(s->arena + 140500544) + item * 864L, (vec *)(s->scratch + thread * 679936L), (vec *)s->images + block * 3072L, (float *)(s->arena + 9216), (float *)(s->arena + 9728), (vec *)(s->arena + 5234240) + block * 132096L + 99072, (vec *)(s->arena + 72867392) + block * 132096L + 99072, row_begin, row_end);
    }
    lap(s, thread, 477, &clock);
    /* input_net.0 */
#pragma omp for schedule(static)
    for (int item = 0; item < 4; item++) {
        conv3x3_combine_weight_grad_3_32(item, (const float *)(s->arena + 140500544), s->gradients + 0, s->gradients + 864);
    }
    lap(s, thread, 478, &clock);
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
    {"blocks.1.transition.2", "conv 1x1", "blocks.1.transition.1", 64, 32, 32, 8192, 8388608, 33816576},
    {"blocks.1.transition.3", "avgpool 2x2", "blocks.1.transition.2", 64, 16, 16, 0, 0, 21626880},
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
    {"blocks.3.transition.2", "conv 1x1", "blocks.3.transition.1", 80, 16, 16, 12800, 3276800, 10813440},
    {"blocks.3.transition.3", "avgpool 2x2", "blocks.3.transition.2", 80, 8, 8, 0, 0, 6127616},
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
    {"blocks.5.transition.2", "conv 1x1", "blocks.5.transition.1", 88, 8, 8, 15488, 991232, 3063808},
    {"blocks.5.transition.3", "avgpool 2x2", "blocks.5.transition.2", 88, 4, 4, 0, 0, 1507328},
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
    {"pack_conv_3x3_3_32", "input_net.0", false, 0, 3456, 2.304e-07},
    {"pack_conv_1x1_32_32", "blocks.0.block.0.net.2", false, 0, 4096, 2.731e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.0.block.0.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_48_32", "blocks.0.block.1.net.2", false, 0, 6144, 4.096e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.0.block.1.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_64_32", "blocks.0.block.2.net.2", false, 0, 8192, 5.461e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.0.block.2.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_80_32", "blocks.0.block.3.net.2", false, 0, 10240, 6.827e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.0.block.3.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_96_32", "blocks.0.block.4.net.2", false, 0, 12288, 8.192e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.0.block.4.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_112_32", "blocks.0.block.5.net.2", false, 0, 14336, 9.557e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.0.block.5.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_128_64", "blocks.1.transition.2", false, 0, 32768, 2.185e-06},
    {"pack_conv_1x1_64_32", "blocks.2.block.0.net.2", false, 0, 8192, 5.461e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.2.block.0.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_80_32", "blocks.2.block.1.net.2", false, 0, 10240, 6.827e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.2.block.1.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_96_32", "blocks.2.block.2.net.2", false, 0, 12288, 8.192e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.2.block.2.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_112_32", "blocks.2.block.3.net.2", false, 0, 14336, 9.557e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.2.block.3.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_128_32", "blocks.2.block.4.net.2", false, 0, 16384, 1.092e-06},
    {"pack_conv_winograd_3x3_32_16", "blocks.2.block.4.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_144_32", "blocks.2.block.5.net.2", false, 0, 18432, 1.229e-06},
    {"pack_conv_winograd_3x3_32_16", "blocks.2.block.5.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_160_80", "blocks.3.transition.2", false, 0, 51200, 3.413e-06},
    {"pack_conv_1x1_80_32", "blocks.4.block.0.net.2", false, 0, 10240, 6.827e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.4.block.0.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_96_32", "blocks.4.block.1.net.2", false, 0, 12288, 8.192e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.4.block.1.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_112_32", "blocks.4.block.2.net.2", false, 0, 14336, 9.557e-07},
    {"pack_conv_winograd_3x3_32_16", "blocks.4.block.2.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_128_32", "blocks.4.block.3.net.2", false, 0, 16384, 1.092e-06},
    {"pack_conv_winograd_3x3_32_16", "blocks.4.block.3.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_144_32", "blocks.4.block.4.net.2", false, 0, 18432, 1.229e-06},
    {"pack_conv_winograd_3x3_32_16", "blocks.4.block.4.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_160_32", "blocks.4.block.5.net.2", false, 0, 20480, 1.365e-06},
    {"pack_conv_winograd_3x3_32_16", "blocks.4.block.5.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_176_88", "blocks.5.transition.2", false, 0, 61952, 4.13e-06},
    {"pack_conv_1x1_88_32", "blocks.6.block.0.net.2", false, 0, 11264, 7.509e-07},
    {"pack_conv_winograd_3x3_32_16_v2", "blocks.6.block.0.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_104_32", "blocks.6.block.1.net.2", false, 0, 13312, 8.875e-07},
    {"pack_conv_winograd_3x3_32_16_v2", "blocks.6.block.1.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_120_32", "blocks.6.block.2.net.2", false, 0, 15360, 1.024e-06},
    {"pack_conv_winograd_3x3_32_16_v2", "blocks.6.block.2.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_136_32", "blocks.6.block.3.net.2", false, 0, 17408, 1.161e-06},
    {"pack_conv_winograd_3x3_32_16_v2", "blocks.6.block.3.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_152_32", "blocks.6.block.4.net.2", false, 0, 19456, 1.297e-06},
    {"pack_conv_winograd_3x3_32_16_v2", "blocks.6.block.4.net.5", false, 0, 73728, 4.915e-06},
    {"pack_conv_1x1_168_32", "blocks.6.block.5.net.2", false, 0, 21504, 1.434e-06},
    {"pack_conv_winograd_3x3_32_16_v2", "blocks.6.block.5.net.5", false, 0, 73728, 4.915e-06},
    {"conv3x3_3_32_h32w32s1", "input_net.0", false, 2.26492e+08, 1.83535e+07, 0.005124},
    {"moments_32", "input_net.0", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "blocks.0.block.0.net.0", false, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_32_32_h32w32s1", "blocks.0.block.0.net.2", false, 2.68435e+08, 3.35585e+07, 0.006073},
    {"moments_32", "blocks.0.block.0.net.2", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "blocks.0.block.0.net.3", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.0.net.5", false, 1.20796e+09, 2.52396e+07, 0.02733},
    {"moments_16", "blocks.0.block.0.net.5", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_48", "blocks.0.block.1.net.0", false, 6.29146e+06, 0, 0.0001423},
    {"conv1x1_48_32_h32w32s1", "blocks.0.block.1.net.2", false, 4.02653e+08, 4.19492e+07, 0.00911},
    {"moments_32", "blocks.0.block.1.net.2", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "blocks.0.block.1.net.3", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.1.net.5", false, 1.20796e+09, 2.52396e+07, 0.02733},
    {"moments_16", "blocks.0.block.1.net.5", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_64", "blocks.0.block.2.net.0", false, 8.38861e+06, 0, 0.0001898},
    {"conv1x1_64_32_h32w32s1", "blocks.0.block.2.net.2", false, 5.36871e+08, 5.03398e+07, 0.01215},
    {"moments_32", "blocks.0.block.2.net.2", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "blocks.0.block.2.net.3", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.2.net.5", false, 1.20796e+09, 2.52396e+07, 0.02733},
    {"moments_16", "blocks.0.block.2.net.5", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_80", "blocks.0.block.3.net.0", false, 1.04858e+07, 0, 0.0002372},
    {"conv1x1_80_32_h32w32s1", "blocks.0.block.3.net.2", false, 6.71089e+08, 5.87305e+07, 0.01518},
    {"moments_32", "blocks.0.block.3.net.2", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "blocks.0.block.3.net.3", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.3.net.5", false, 1.20796e+09, 2.52396e+07, 0.02733},
    {"moments_16", "blocks.0.block.3.net.5", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_96", "blocks.0.block.4.net.0", false, 1.25829e+07, 0, 0.0002847},
    {"conv1x1_96_32_h32w32s1", "blocks.0.block.4.net.2", false, 8.05306e+08, 6.71212e+07, 0.01822},
    {"moments_32", "blocks.0.block.4.net.2", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "blocks.0.block.4.net.3", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.4.net.5", false, 1.20796e+09, 2.52396e+07, 0.02733},
    {"moments_16", "blocks.0.block.4.net.5", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_112", "blocks.0.block.5.net.0", false, 1.46801e+07, 0, 0.0003321},
    {"conv1x1_112_32_h32w32s1", "blocks.0.block.5.net.2", false, 9.39524e+08, 7.55118e+07, 0.02126},
    {"moments_32", "blocks.0.block.5.net.2", false, 4.1943e+06, 0, 9.489e-05},
    {"norm_scale_32", "blocks.0.block.5.net.3", false, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_winograd_32_16_h32w32s1", "blocks.0.block.5.net.5", false, 1.20796e+09, 2.52396e+07, 0.02733},
    {"moments_16", "blocks.0.block.5.net.5", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_128", "blocks.1.transition.0", false, 1.67772e+07, 0, 0.0003796},
    {"conv1x1_128_64_h32w32s1", "blocks.1.transition.2", false, 2.14748e+09, 1.00696e+08, 0.04859},
    {"avgpool2x2_64_h32w32s2", "blocks.1.transition.3", false, 2.09715e+06, 4.1943e+07, 0.002796},
    {"moments_64", "blocks.1.transition.3", false, 2.09715e+06, 0, 4.745e-05},
    {"norm_scale_64_v2", "blocks.2.block.0.net.0", false, 2.09715e+06, 0, 4.745e-05},
    {"conv1x1_64_32_h16w16s1", "blocks.2.block.0.net.2", false, 1.34218e+08, 1.25911e+07, 0.003037},
    {"moments_32_v2", "blocks.2.block.0.net.2", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "blocks.2.block.0.net.3", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.0.net.5", false, 3.0199e+08, 6.36518e+06, 0.006832},
    {"moments_16_v2", "blocks.2.block.0.net.5", false, 524288, 0, 1.186e-05},
    {"norm_scale_80_v2", "blocks.2.block.1.net.0", false, 2.62144e+06, 0, 5.931e-05},
    {"conv1x1_80_32_h16w16s1", "blocks.2.block.1.net.2", false, 1.67772e+08, 1.46903e+07, 0.003796},
    {"moments_32_v2", "blocks.2.block.1.net.2", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "blocks.2.block.1.net.3", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.1.net.5", false, 3.0199e+08, 6.36518e+06, 0.006832},
    {"moments_16_v2", "blocks.2.block.1.net.5", false, 524288, 0, 1.186e-05},
    {"norm_scale_96_v2", "blocks.2.block.2.net.0", false, 3.14573e+06, 0, 7.117e-05},
    {"conv1x1_96_32_h16w16s1", "blocks.2.block.2.net.2", false, 2.01327e+08, 1.67895e+07, 0.004555},
    {"moments_32_v2", "blocks.2.block.2.net.2", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "blocks.2.block.2.net.3", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.2.net.5", false, 3.0199e+08, 6.36518e+06, 0.006832},
    {"moments_16_v2", "blocks.2.block.2.net.5", false, 524288, 0, 1.186e-05},
    {"norm_scale_112_v2", "blocks.2.block.3.net.0", false, 3.67002e+06, 0, 8.303e-05},
    {"conv1x1_112_32_h16w16s1", "blocks.2.block.3.net.2", false, 2.34881e+08, 1.88887e+07, 0.005314},
    {"moments_32_v2", "blocks.2.block.3.net.2", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "blocks.2.block.3.net.3", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.3.net.5", false, 3.0199e+08, 6.36518e+06, 0.006832},
    {"moments_16_v2", "blocks.2.block.3.net.5", false, 524288, 0, 1.186e-05},
    {"norm_scale_128_v2", "blocks.2.block.4.net.0", false, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_128_32_h16w16s1", "blocks.2.block.4.net.2", false, 2.68435e+08, 2.09879e+07, 0.006073},
    {"moments_32_v2", "blocks.2.block.4.net.2", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "blocks.2.block.4.net.3", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.4.net.5", false, 3.0199e+08, 6.36518e+06, 0.006832},
    {"moments_16_v2", "blocks.2.block.4.net.5", false, 524288, 0, 1.186e-05},
    {"norm_scale_144", "blocks.2.block.5.net.0", false, 4.71859e+06, 0, 0.0001068},
    {"conv1x1_144_32_h16w16s1", "blocks.2.block.5.net.2", false, 3.0199e+08, 2.30871e+07, 0.006832},
    {"moments_32_v2", "blocks.2.block.5.net.2", false, 1.04858e+06, 0, 2.372e-05},
    {"norm_scale_32_v2", "blocks.2.block.5.net.3", false, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_winograd_32_16_h16w16s1", "blocks.2.block.5.net.5", false, 3.0199e+08, 6.36518e+06, 0.006832},
    {"moments_16_v2", "blocks.2.block.5.net.5", false, 524288, 0, 1.186e-05},
    {"norm_scale_160", "blocks.3.transition.0", false, 5.24288e+06, 0, 0.0001186},
    {"conv1x1_160_80_h16w16s1", "blocks.3.transition.2", false, 8.38861e+08, 3.15085e+07, 0.01898},
    {"avgpool2x2_80_h16w16s2", "blocks.3.transition.3", false, 655360, 1.31072e+07, 0.0008738},
    {"moments_80", "blocks.3.transition.3", false, 655360, 0, 1.483e-05},
    {"norm_scale_80_v3", "blocks.4.block.0.net.0", false, 655360, 0, 1.483e-05},
    {"conv1x1_80_32_h8w8s1", "blocks.4.block.0.net.2", false, 4.1943e+07, 3.68026e+06, 0.0009489},
    {"moments_32_v3", "blocks.4.block.0.net.2", false, 262144, 0, 5.931e-06},
    {"norm_scale_32_v3", "blocks.4.block.0.net.3", false, 262144, 0, 5.931e-06},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.0.net.5", false, 7.54975e+07, 1.64659e+06, 0.001708},
    {"moments_16_v3", "blocks.4.block.0.net.5", false, 131072, 0, 2.965e-06},
    {"norm_scale_96_v3", "blocks.4.block.1.net.0", false, 786432, 0, 1.779e-05},
    {"conv1x1_96_32_h8w8s1", "blocks.4.block.1.net.2", false, 5.03316e+07, 4.20659e+06, 0.001139},
    {"moments_32_v3", "blocks.4.block.1.net.2", false, 262144, 0, 5.931e-06},
    {"norm_scale_32_v3", "blocks.4.block.1.net.3", false, 262144, 0, 5.931e-06},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.1.net.5", false, 7.54975e+07, 1.64659e+06, 0.001708},
    {"moments_16_v3", "blocks.4.block.1.net.5", false, 131072, 0, 2.965e-06},
    {"norm_scale_112_v3", "blocks.4.block.2.net.0", false, 917504, 0, 2.076e-05},
    {"conv1x1_112_32_h8w8s1", "blocks.4.block.2.net.2", false, 5.87203e+07, 4.73293e+06, 0.001329},
    {"moments_32_v3", "blocks.4.block.2.net.2", false, 262144, 0, 5.931e-06},
    {"norm_scale_32_v3", "blocks.4.block.2.net.3", false, 262144, 0, 5.931e-06},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.2.net.5", false, 7.54975e+07, 1.64659e+06, 0.001708},
    {"moments_16_v3", "blocks.4.block.2.net.5", false, 131072, 0, 2.965e-06},
    {"norm_scale_128_v3", "blocks.4.block.3.net.0", false, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_128_32_h8w8s1", "blocks.4.block.3.net.2", false, 6.71089e+07, 5.25926e+06, 0.001518},
    {"moments_32_v3", "blocks.4.block.3.net.2", false, 262144, 0, 5.931e-06},
    {"norm_scale_32_v3", "blocks.4.block.3.net.3", false, 262144, 0, 5.931e-06},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.3.net.5", false, 7.54975e+07, 1.64659e+06, 0.001708},
    {"moments_16_v3", "blocks.4.block.3.net.5", false, 131072, 0, 2.965e-06},
    {"norm_scale_144_v2", "blocks.4.block.4.net.0", false, 1.17965e+06, 0, 2.669e-05},
    {"conv1x1_144_32_h8w8s1", "blocks.4.block.4.net.2", false, 7.54975e+07, 5.7856e+06, 0.001708},
    {"moments_32_v3", "blocks.4.block.4.net.2", false, 262144, 0, 5.931e-06},
    {"norm_scale_32_v3", "blocks.4.block.4.net.3", false, 262144, 0, 5.931e-06},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.4.net.5", false, 7.54975e+07, 1.64659e+06, 0.001708},
    {"moments_16_v3", "blocks.4.block.4.net.5", false, 131072, 0, 2.965e-06},
    {"norm_scale_160_v2", "blocks.4.block.5.net.0", false, 1.31072e+06, 0, 2.965e-05},
    {"conv1x1_160_32_h8w8s1", "blocks.4.block.5.net.2", false, 8.38861e+07, 6.31194e+06, 0.001898},
    {"moments_32_v3", "blocks.4.block.5.net.2", false, 262144, 0, 5.931e-06},
    {"norm_scale_32_v3", "blocks.4.block.5.net.3", false, 262144, 0, 5.931e-06},
    {"conv3x3_winograd_32_16_h8w8s1", "blocks.4.block.5.net.5", false, 7.54975e+07, 1.64659e+06, 0.001708},
    {"moments_16_v3", "blocks.4.block.5.net.5", false, 131072, 0, 2.965e-06},
    {"norm_scale_176", "blocks.5.transition.0", false, 1.44179e+06, 0, 3.262e-05},
    {"conv1x1_176_88_h8w8s1", "blocks.5.transition.2", false, 2.53755e+08, 8.7127e+06, 0.005741},
    {"avgpool2x2_88_h8w8s2", "blocks.5.transition.3", false, 180224, 3.60448e+06, 0.0002403},
    {"moments_88", "blocks.5.transition.3", false, 180224, 0, 4.077e-06},
    {"norm_scale_88", "blocks.6.block.0.net.0", false, 180224, 0, 4.077e-06},
    {"conv1x1_88_32_h4w4s1", "blocks.6.block.0.net.2", false, 1.15343e+07, 994304, 0.000261},
    {"moments_32_v4", "blocks.6.block.0.net.2", false, 65536, 0, 1.483e-06},
    {"norm_scale_32_v4", "blocks.6.block.0.net.3", false, 65536, 0, 1.483e-06},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.0.net.5", false, 1.88744e+07, 466944, 0.000427},
    {"moments_16_v4", "blocks.6.block.0.net.5", false, 32768, 0, 7.414e-07},
    {"norm_scale_104", "blocks.6.block.1.net.0", false, 212992, 0, 4.819e-06},
    {"conv1x1_104_32_h4w4s1", "blocks.6.block.1.net.2", false, 1.36315e+07, 1.12742e+06, 0.0003084},
    {"moments_32_v4", "blocks.6.block.1.net.2", false, 65536, 0, 1.483e-06},
    {"norm_scale_32_v4", "blocks.6.block.1.net.3", false, 65536, 0, 1.483e-06},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.1.net.5", false, 1.88744e+07, 466944, 0.000427},
    {"moments_16_v4", "blocks.6.block.1.net.5", false, 32768, 0, 7.414e-07},
    {"norm_scale_120", "blocks.6.block.2.net.0", false, 245760, 0, 5.56e-06},
    {"conv1x1_120_32_h4w4s1", "blocks.6.block.2.net.2", false, 1.57286e+07, 1.26054e+06, 0.0003559},
    {"moments_32_v4", "blocks.6.block.2.net.2", false, 65536, 0, 1.483e-06},
    {"norm_scale_32_v4", "blocks.6.block.2.net.3", false, 65536, 0, 1.483e-06},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.2.net.5", false, 1.88744e+07, 466944, 0.000427},
    {"moments_16_v4", "blocks.6.block.2.net.5", false, 32768, 0, 7.414e-07},
    {"norm_scale_136", "blocks.6.block.3.net.0", false, 278528, 0, 6.302e-06},
    {"conv1x1_136_32_h4w4s1", "blocks.6.block.3.net.2", false, 1.78258e+07, 1.39366e+06, 0.0004033},
    {"moments_32_v4", "blocks.6.block.3.net.2", false, 65536, 0, 1.483e-06},
    {"norm_scale_32_v4", "blocks.6.block.3.net.3", false, 65536, 0, 1.483e-06},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.3.net.5", false, 1.88744e+07, 466944, 0.000427},
    {"moments_16_v4", "blocks.6.block.3.net.5", false, 32768, 0, 7.414e-07},
    {"norm_scale_152", "blocks.6.block.4.net.0", false, 311296, 0, 7.043e-06},
    {"conv1x1_152_32_h4w4s1", "blocks.6.block.4.net.2", false, 1.99229e+07, 1.52678e+06, 0.0004507},
    {"moments_32_v4", "blocks.6.block.4.net.2", false, 65536, 0, 1.483e-06},
    {"norm_scale_32_v4", "blocks.6.block.4.net.3", false, 65536, 0, 1.483e-06},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.4.net.5", false, 1.88744e+07, 466944, 0.000427},
    {"moments_16_v4", "blocks.6.block.4.net.5", false, 32768, 0, 7.414e-07},
    {"norm_scale_168", "blocks.6.block.5.net.0", false, 344064, 0, 7.784e-06},
    {"conv1x1_168_32_h4w4s1", "blocks.6.block.5.net.2", false, 2.20201e+07, 1.6599e+06, 0.0004982},
    {"moments_32_v4", "blocks.6.block.5.net.2", false, 65536, 0, 1.483e-06},
    {"norm_scale_32_v4", "blocks.6.block.5.net.3", false, 65536, 0, 1.483e-06},
    {"conv3x3_winograd_32_16_h4w4s1", "blocks.6.block.5.net.5", false, 1.88744e+07, 466944, 0.000427},
    {"moments_16_v4", "blocks.6.block.5.net.5", false, 32768, 0, 7.414e-07},
    {"norm_scale_184", "output_net.0", false, 376832, 0, 8.526e-06},
    {"avgpool4x4_184_h4w4s1", "output_net.2", false, 23552, 1.60154e+06, 0.0001068},
    {"linear_184_10", "output_net.4", false, 471040, 99328, 1.066e-05},
    {"cross_entropy_10", "", false, 1280, 5120, 3.413e-07},
    {"pack_data_grad_winograd_3x3_32_16", "blocks.6.block.5.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_168_32", "blocks.6.block.5.net.2", true, 0, 21504, 1.434e-06},
    {"pack_data_grad_winograd_3x3_32_16", "blocks.6.block.4.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_152_32", "blocks.6.block.4.net.2", true, 0, 19456, 1.297e-06},
    {"pack_data_grad_winograd_3x3_32_16", "blocks.6.block.3.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_136_32", "blocks.6.block.3.net.2", true, 0, 17408, 1.161e-06},
    {"pack_data_grad_winograd_3x3_32_16", "blocks.6.block.2.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_120_32", "blocks.6.block.2.net.2", true, 0, 15360, 1.024e-06},
    {"pack_data_grad_winograd_3x3_32_16", "blocks.6.block.1.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_104_32", "blocks.6.block.1.net.2", true, 0, 13312, 8.875e-07},
    {"pack_data_grad_winograd_3x3_32_16", "blocks.6.block.0.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_88_32", "blocks.6.block.0.net.2", true, 0, 11264, 7.509e-07},
    {"pack_data_grad_1x1_176_88", "blocks.5.transition.2", true, 0, 61952, 4.13e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.4.block.5.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_160_32", "blocks.4.block.5.net.2", true, 0, 20480, 1.365e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.4.block.4.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_144_32", "blocks.4.block.4.net.2", true, 0, 18432, 1.229e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.4.block.3.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_128_32", "blocks.4.block.3.net.2", true, 0, 16384, 1.092e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.4.block.2.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_112_32", "blocks.4.block.2.net.2", true, 0, 14336, 9.557e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.4.block.1.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_96_32", "blocks.4.block.1.net.2", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.4.block.0.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_80_32", "blocks.4.block.0.net.2", true, 0, 10240, 6.827e-07},
    {"pack_data_grad_1x1_160_80", "blocks.3.transition.2", true, 0, 51200, 3.413e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.2.block.5.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_144_32", "blocks.2.block.5.net.2", true, 0, 18432, 1.229e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.2.block.4.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_128_32", "blocks.2.block.4.net.2", true, 0, 16384, 1.092e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.2.block.3.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_112_32", "blocks.2.block.3.net.2", true, 0, 14336, 9.557e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.2.block.2.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_96_32", "blocks.2.block.2.net.2", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.2.block.1.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_80_32", "blocks.2.block.1.net.2", true, 0, 10240, 6.827e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.2.block.0.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_64_32", "blocks.2.block.0.net.2", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_1x1_128_64", "blocks.1.transition.2", true, 0, 32768, 2.185e-06},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.0.block.5.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_112_32", "blocks.0.block.5.net.2", true, 0, 14336, 9.557e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.0.block.4.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_96_32", "blocks.0.block.4.net.2", true, 0, 12288, 8.192e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.0.block.3.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_80_32", "blocks.0.block.3.net.2", true, 0, 10240, 6.827e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.0.block.2.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_64_32_v2", "blocks.0.block.2.net.2", true, 0, 8192, 5.461e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.0.block.1.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_48_32", "blocks.0.block.1.net.2", true, 0, 6144, 4.096e-07},
    {"pack_data_grad_winograd_3x3_32_16_v2", "blocks.0.block.0.net.5", true, 0, 73728, 4.915e-06},
    {"pack_data_grad_1x1_32_32", "blocks.0.block.0.net.2", true, 0, 4096, 2.731e-07},
    {"cross_entropy_grad_10", "", true, 1280, 10240, 6.827e-07},
    {"linear_weight_grad_184_10", "output_net.4", true, 471040, 99328, 1.066e-05},
    {"linear_data_grad_184_10", "output_net.4", true, 471040, 99328, 1.066e-05},
    {"avgpool_grad4x4_184_h4w4s1", "output_net.2", true, 376832, 7.63085e+06, 0.0005087},
    {"norm_backward_184", "output_net.0", true, 376832, 0, 8.526e-06},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.5.net.5", true, 1.88744e+07, 819200, 0.000427},
    {"conv3x3_combine_weight_grad_32_16", "blocks.6.block.5.net.5", true, 32768, 0, 7.414e-07},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.5.net.5", true, 1.88744e+07, 1.64659e+06, 0.000427},
    {"norm_backward_32", "blocks.6.block.5.net.3", true, 65536, 0, 1.483e-06},
    {"conv1x1_weight_grad_168_32_h4w4s1", "blocks.6.block.5.net.2", true, 2.20201e+07, 2.3593e+06, 0.0004982},
    {"conv1x1_combine_weight_grad_168_32", "blocks.6.block.5.net.2", true, 65536, 0, 1.483e-06},
    {"conv1x1_data_grad_32_168_h4w4s1", "blocks.6.block.5.net.2", true, 2.20201e+07, 8.80333e+06, 0.0005869},
    {"norm_backward_168", "blocks.6.block.5.net.0", true, 344064, 0, 7.784e-06},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.4.net.5", true, 1.88744e+07, 819200, 0.000427},
    {"conv3x3_combine_weight_grad_32_16", "blocks.6.block.4.net.5", true, 32768, 0, 7.414e-07},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.4.net.5", true, 1.88744e+07, 1.64659e+06, 0.000427},
    {"norm_backward_32", "blocks.6.block.4.net.3", true, 65536, 0, 1.483e-06},
    {"conv1x1_weight_grad_152_32_h4w4s1", "blocks.6.block.4.net.2", true, 1.99229e+07, 2.18317e+06, 0.0004507},
    {"conv1x1_combine_weight_grad_152_32", "blocks.6.block.4.net.2", true, 65536, 0, 1.483e-06},
    {"conv1x1_data_grad_32_152_h4w4s1", "blocks.6.block.4.net.2", true, 1.99229e+07, 8.01485e+06, 0.0005343},
    {"norm_backward_152", "blocks.6.block.4.net.0", true, 311296, 0, 7.043e-06},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.3.net.5", true, 1.88744e+07, 819200, 0.000427},
    {"conv3x3_combine_weight_grad_32_16", "blocks.6.block.3.net.5", true, 32768, 0, 7.414e-07},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.3.net.5", true, 1.88744e+07, 1.64659e+06, 0.000427},
    {"norm_backward_32", "blocks.6.block.3.net.3", true, 65536, 0, 1.483e-06},
    {"conv1x1_weight_grad_136_32_h4w4s1", "blocks.6.block.3.net.2", true, 1.78258e+07, 2.01114e+06, 0.0004033},
    {"conv1x1_combine_weight_grad_136_32", "blocks.6.block.3.net.2", true, 65536, 0, 1.483e-06},
    {"conv1x1_data_grad_32_136_h4w4s1", "blocks.6.block.3.net.2", true, 1.78258e+07, 7.22637e+06, 0.0004818},
    {"norm_backward_136", "blocks.6.block.3.net.0", true, 278528, 0, 6.302e-06},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.2.net.5", true, 1.88744e+07, 819200, 0.000427},
    {"conv3x3_combine_weight_grad_32_16", "blocks.6.block.2.net.5", true, 32768, 0, 7.414e-07},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.2.net.5", true, 1.88744e+07, 1.64659e+06, 0.000427},
    {"norm_backward_32", "blocks.6.block.2.net.3", true, 65536, 0, 1.483e-06},
    {"conv1x1_weight_grad_120_32_h4w4s1", "blocks.6.block.2.net.2", true, 1.57286e+07, 1.83501e+06, 0.0003559},
    {"conv1x1_combine_weight_grad_120_32", "blocks.6.block.2.net.2", true, 65536, 0, 1.483e-06},
    {"conv1x1_data_grad_32_120_h4w4s1", "blocks.6.block.2.net.2", true, 1.57286e+07, 6.43789e+06, 0.0004292},
    {"norm_backward_120", "blocks.6.block.2.net.0", true, 245760, 0, 5.56e-06},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.1.net.5", true, 1.88744e+07, 819200, 0.000427},
    {"conv3x3_combine_weight_grad_32_16", "blocks.6.block.1.net.5", true, 32768, 0, 7.414e-07},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.1.net.5", true, 1.88744e+07, 1.64659e+06, 0.000427},
    {"norm_backward_32", "blocks.6.block.1.net.3", true, 65536, 0, 1.483e-06},
    {"conv1x1_weight_grad_104_32_h4w4s1", "blocks.6.block.1.net.2", true, 1.36315e+07, 1.65888e+06, 0.0003084},
    {"conv1x1_combine_weight_grad_104_32", "blocks.6.block.1.net.2", true, 65536, 0, 1.483e-06},
    {"conv1x1_data_grad_32_104_h4w4s1", "blocks.6.block.1.net.2", true, 1.36315e+07, 5.64941e+06, 0.0003766},
    {"norm_backward_104", "blocks.6.block.1.net.0", true, 212992, 0, 4.819e-06},
    {"conv3x3_weight_grad_winograd_32_16_h4w4", "blocks.6.block.0.net.5", true, 1.88744e+07, 819200, 0.000427},
    {"conv3x3_combine_weight_grad_32_16", "blocks.6.block.0.net.5", true, 32768, 0, 7.414e-07},
    {"conv3x3_winograd_data_grad_16_32_h4w4s1", "blocks.6.block.0.net.5", true, 1.88744e+07, 1.64659e+06, 0.000427},
    {"norm_backward_32", "blocks.6.block.0.net.3", true, 65536, 0, 1.483e-06},
    {"conv1x1_weight_grad_88_32_h4w4s1", "blocks.6.block.0.net.2", true, 1.15343e+07, 1.48685e+06, 0.000261},
    {"conv1x1_combine_weight_grad_88_32", "blocks.6.block.0.net.2", true, 65536, 0, 1.483e-06},
    {"conv1x1_data_grad_32_88_h4w4s1", "blocks.6.block.0.net.2", true, 1.15343e+07, 4.86093e+06, 0.0003241},
    {"norm_backward_88", "blocks.6.block.0.net.0", true, 180224, 0, 4.077e-06},
    {"avgpool_grad2x2_88_h8w8s2", "blocks.5.transition.3", true, 720896, 4.32538e+06, 0.0002884},
    {"conv1x1_weight_grad_176_88_h8w8s1", "blocks.5.transition.2", true, 2.53755e+08, 9.95738e+06, 0.005741},
    {"conv1x1_combine_weight_grad_176_88", "blocks.5.transition.2", true, 720896, 0, 1.631e-05},
    {"conv1x1_data_grad_88_176_h8w8s1", "blocks.5.transition.2", true, 2.53755e+08, 3.17814e+07, 0.005741},
    {"norm_backward_176", "blocks.5.transition.0", true, 1.44179e+06, 0, 3.262e-05},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.5.net.5", true, 7.54975e+07, 2.39206e+06, 0.001708},
    {"conv3x3_combine_weight_grad_32_16", "blocks.4.block.5.net.5", true, 131072, 0, 2.965e-06},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.5.net.5", true, 7.54975e+07, 6.36518e+06, 0.001708},
    {"norm_backward_32_v2", "blocks.4.block.5.net.3", true, 262144, 0, 5.931e-06},
    {"conv1x1_weight_grad_160_32_h8w8s1", "blocks.4.block.5.net.2", true, 8.38861e+07, 7.7783e+06, 0.001898},
    {"conv1x1_combine_weight_grad_160_32", "blocks.4.block.5.net.2", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_160_h8w8s1", "blocks.4.block.5.net.2", true, 8.38861e+07, 3.35749e+07, 0.002238},
    {"norm_backward_160", "blocks.4.block.5.net.0", true, 1.31072e+06, 0, 2.965e-05},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.4.net.5", true, 7.54975e+07, 2.39206e+06, 0.001708},
    {"conv3x3_combine_weight_grad_32_16", "blocks.4.block.4.net.5", true, 131072, 0, 2.965e-06},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.4.net.5", true, 7.54975e+07, 6.36518e+06, 0.001708},
    {"norm_backward_32_v2", "blocks.4.block.4.net.3", true, 262144, 0, 5.931e-06},
    {"conv1x1_weight_grad_144_32_h8w8s1", "blocks.4.block.4.net.2", true, 7.54975e+07, 7.20896e+06, 0.001708},
    {"conv1x1_combine_weight_grad_144_32", "blocks.4.block.4.net.2", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_144_h8w8s1", "blocks.4.block.4.net.2", true, 7.54975e+07, 3.04271e+07, 0.002028},
    {"norm_backward_144", "blocks.4.block.4.net.0", true, 1.17965e+06, 0, 2.669e-05},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.3.net.5", true, 7.54975e+07, 2.39206e+06, 0.001708},
    {"conv3x3_combine_weight_grad_32_16", "blocks.4.block.3.net.5", true, 131072, 0, 2.965e-06},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.3.net.5", true, 7.54975e+07, 6.36518e+06, 0.001708},
    {"norm_backward_32_v2", "blocks.4.block.3.net.3", true, 262144, 0, 5.931e-06},
    {"conv1x1_weight_grad_128_32_h8w8s1", "blocks.4.block.3.net.2", true, 6.71089e+07, 6.63962e+06, 0.001518},
    {"conv1x1_combine_weight_grad_128_32", "blocks.4.block.3.net.2", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_128_h8w8s1", "blocks.4.block.3.net.2", true, 6.71089e+07, 2.72794e+07, 0.001819},
    {"norm_backward_128", "blocks.4.block.3.net.0", true, 1.04858e+06, 0, 2.372e-05},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.2.net.5", true, 7.54975e+07, 2.39206e+06, 0.001708},
    {"conv3x3_combine_weight_grad_32_16", "blocks.4.block.2.net.5", true, 131072, 0, 2.965e-06},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.2.net.5", true, 7.54975e+07, 6.36518e+06, 0.001708},
    {"norm_backward_32_v2", "blocks.4.block.2.net.3", true, 262144, 0, 5.931e-06},
    {"conv1x1_weight_grad_112_32_h8w8s1", "blocks.4.block.2.net.2", true, 5.87203e+07, 6.07437e+06, 0.001329},
    {"conv1x1_combine_weight_grad_112_32", "blocks.4.block.2.net.2", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_112_h8w8s1", "blocks.4.block.2.net.2", true, 5.87203e+07, 2.41316e+07, 0.001609},
    {"norm_backward_112", "blocks.4.block.2.net.0", true, 917504, 0, 2.076e-05},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.1.net.5", true, 7.54975e+07, 2.39206e+06, 0.001708},
    {"conv3x3_combine_weight_grad_32_16", "blocks.4.block.1.net.5", true, 131072, 0, 2.965e-06},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.1.net.5", true, 7.54975e+07, 6.36518e+06, 0.001708},
    {"norm_backward_32_v2", "blocks.4.block.1.net.3", true, 262144, 0, 5.931e-06},
    {"conv1x1_weight_grad_96_32_h8w8s1", "blocks.4.block.1.net.2", true, 5.03316e+07, 5.50502e+06, 0.001139},
    {"conv1x1_combine_weight_grad_96_32", "blocks.4.block.1.net.2", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_96_h8w8s1", "blocks.4.block.1.net.2", true, 5.03316e+07, 2.09838e+07, 0.001399},
    {"norm_backward_96", "blocks.4.block.1.net.0", true, 786432, 0, 1.779e-05},
    {"conv3x3_weight_grad_winograd_32_16_h8w8", "blocks.4.block.0.net.5", true, 7.54975e+07, 2.39206e+06, 0.001708},
    {"conv3x3_combine_weight_grad_32_16", "blocks.4.block.0.net.5", true, 131072, 0, 2.965e-06},
    {"conv3x3_winograd_data_grad_16_32_h8w8s1", "blocks.4.block.0.net.5", true, 7.54975e+07, 6.36518e+06, 0.001708},
    {"norm_backward_32_v2", "blocks.4.block.0.net.3", true, 262144, 0, 5.931e-06},
    {"conv1x1_weight_grad_80_32_h8w8s1", "blocks.4.block.0.net.2", true, 4.1943e+07, 4.93568e+06, 0.0009489},
    {"conv1x1_combine_weight_grad_80_32", "blocks.4.block.0.net.2", true, 262144, 0, 5.931e-06},
    {"conv1x1_data_grad_32_80_h8w8s1", "blocks.4.block.0.net.2", true, 4.1943e+07, 1.7836e+07, 0.001189},
    {"norm_backward_80", "blocks.4.block.0.net.0", true, 655360, 0, 1.483e-05},
    {"avgpool_grad2x2_80_h16w16s2", "blocks.3.transition.3", true, 2.62144e+06, 1.57286e+07, 0.001049},
    {"conv1x1_weight_grad_160_80_h16w16s1", "blocks.3.transition.2", true, 8.38861e+08, 3.2768e+07, 0.01898},
    {"conv1x1_combine_weight_grad_160_80", "blocks.3.transition.2", true, 2.62144e+06, 0, 5.931e-05},
    {"conv1x1_data_grad_80_160_h16w16s1", "blocks.3.transition.2", true, 8.38861e+08, 1.15395e+08, 0.01898},
    {"norm_backward_160_v2", "blocks.3.transition.0", true, 5.24288e+06, 0, 0.0001186},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.5.net.5", true, 3.0199e+08, 8.68352e+06, 0.006832},
    {"conv3x3_combine_weight_grad_32_16", "blocks.2.block.5.net.5", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.5.net.5", true, 3.0199e+08, 2.52396e+07, 0.006832},
    {"norm_backward_32_v3", "blocks.2.block.5.net.3", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_144_32_h16w16s1", "blocks.2.block.5.net.2", true, 3.0199e+08, 2.76562e+07, 0.006832},
    {"conv1x1_combine_weight_grad_144_32", "blocks.2.block.5.net.2", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_144_h16w16s1", "blocks.2.block.5.net.2", true, 3.0199e+08, 1.21653e+08, 0.00811},
    {"norm_backward_144_v2", "blocks.2.block.5.net.0", true, 4.71859e+06, 0, 0.0001068},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.4.net.5", true, 3.0199e+08, 8.68352e+06, 0.006832},
    {"conv3x3_combine_weight_grad_32_16", "blocks.2.block.4.net.5", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.4.net.5", true, 3.0199e+08, 2.52396e+07, 0.006832},
    {"norm_backward_32_v3", "blocks.2.block.4.net.3", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_128_32_h16w16s1", "blocks.2.block.4.net.2", true, 2.68435e+08, 2.5514e+07, 0.006073},
    {"conv1x1_combine_weight_grad_128_32", "blocks.2.block.4.net.2", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_128_h16w16s1", "blocks.2.block.4.net.2", true, 2.68435e+08, 1.09068e+08, 0.007271},
    {"norm_backward_128_v2", "blocks.2.block.4.net.0", true, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.3.net.5", true, 3.0199e+08, 8.68352e+06, 0.006832},
    {"conv3x3_combine_weight_grad_32_16", "blocks.2.block.3.net.5", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.3.net.5", true, 3.0199e+08, 2.52396e+07, 0.006832},
    {"norm_backward_32_v3", "blocks.2.block.3.net.3", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_112_32_h16w16s1", "blocks.2.block.3.net.2", true, 2.34881e+08, 2.33759e+07, 0.005314},
    {"conv1x1_combine_weight_grad_112_32", "blocks.2.block.3.net.2", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_112_h16w16s1", "blocks.2.block.3.net.2", true, 2.34881e+08, 9.64833e+07, 0.006432},
    {"norm_backward_112_v2", "blocks.2.block.3.net.0", true, 3.67002e+06, 0, 8.303e-05},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.2.net.5", true, 3.0199e+08, 8.68352e+06, 0.006832},
    {"conv3x3_combine_weight_grad_32_16", "blocks.2.block.2.net.5", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.2.net.5", true, 3.0199e+08, 2.52396e+07, 0.006832},
    {"norm_backward_32_v3", "blocks.2.block.2.net.3", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_96_32_h16w16s1", "blocks.2.block.2.net.2", true, 2.01327e+08, 2.12337e+07, 0.004555},
    {"conv1x1_combine_weight_grad_96_32", "blocks.2.block.2.net.2", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_96_h16w16s1", "blocks.2.block.2.net.2", true, 2.01327e+08, 8.38984e+07, 0.005593},
    {"norm_backward_96_v2", "blocks.2.block.2.net.0", true, 3.14573e+06, 0, 7.117e-05},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.1.net.5", true, 3.0199e+08, 8.68352e+06, 0.006832},
    {"conv3x3_combine_weight_grad_32_16", "blocks.2.block.1.net.5", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.1.net.5", true, 3.0199e+08, 2.52396e+07, 0.006832},
    {"norm_backward_32_v3", "blocks.2.block.1.net.3", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_80_32_h16w16s1", "blocks.2.block.1.net.2", true, 1.67772e+08, 1.90915e+07, 0.003796},
    {"conv1x1_combine_weight_grad_80_32", "blocks.2.block.1.net.2", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_80_h16w16s1", "blocks.2.block.1.net.2", true, 1.67772e+08, 7.13134e+07, 0.004754},
    {"norm_backward_80_v2", "blocks.2.block.1.net.0", true, 2.62144e+06, 0, 5.931e-05},
    {"conv3x3_weight_grad_winograd_32_16_h16w16", "blocks.2.block.0.net.5", true, 3.0199e+08, 8.68352e+06, 0.006832},
    {"conv3x3_combine_weight_grad_32_16", "blocks.2.block.0.net.5", true, 524288, 0, 1.186e-05},
    {"conv3x3_winograd_data_grad_16_32_h16w16s1", "blocks.2.block.0.net.5", true, 3.0199e+08, 2.52396e+07, 0.006832},
    {"norm_backward_32_v3", "blocks.2.block.0.net.3", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_weight_grad_64_32_h16w16s1", "blocks.2.block.0.net.2", true, 1.34218e+08, 1.69533e+07, 0.003037},
    {"conv1x1_combine_weight_grad_64_32", "blocks.2.block.0.net.2", true, 1.04858e+06, 0, 2.372e-05},
    {"conv1x1_data_grad_32_64_h16w16s1", "blocks.2.block.0.net.2", true, 1.34218e+08, 5.87284e+07, 0.003915},
    {"norm_backward_64", "blocks.2.block.0.net.0", true, 2.09715e+06, 0, 4.745e-05},
    {"avgpool_grad2x2_64_h32w32s2", "blocks.1.transition.3", true, 8.38861e+06, 5.03316e+07, 0.003355},
    {"conv1x1_weight_grad_128_64_h32w32s1", "blocks.1.transition.2", true, 2.14748e+09, 1.01351e+08, 0.04859},
    {"conv1x1_combine_weight_grad_128_64", "blocks.1.transition.2", true, 8.38861e+06, 0, 0.0001898},
    {"conv1x1_data_grad_64_128_h32w32s1", "blocks.1.transition.2", true, 2.14748e+09, 3.69132e+08, 0.04859},
    {"norm_backward_128_v3", "blocks.1.transition.0", true, 1.67772e+07, 0, 0.0003796},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.5.net.5", true, 1.20796e+09, 3.38493e+07, 0.02733},
    {"conv3x3_combine_weight_grad_32_16", "blocks.0.block.5.net.5", true, 2.09715e+06, 0, 4.745e-05},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.5.net.5", true, 1.20796e+09, 1.00737e+08, 0.02733},
    {"norm_backward_32_v4", "blocks.0.block.5.net.3", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_112_32_h32w32s1", "blocks.0.block.5.net.2", true, 9.39524e+08, 9.25819e+07, 0.02126},
    {"conv1x1_combine_weight_grad_112_32", "blocks.0.block.5.net.2", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_112_h32w32s1", "blocks.0.block.5.net.2", true, 9.39524e+08, 3.8589e+08, 0.02573},
    {"norm_backward_112_v3", "blocks.0.block.5.net.0", true, 1.46801e+07, 0, 0.0003321},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.4.net.5", true, 1.20796e+09, 3.38493e+07, 0.02733},
    {"conv3x3_combine_weight_grad_32_16", "blocks.0.block.4.net.5", true, 2.09715e+06, 0, 4.745e-05},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.4.net.5", true, 1.20796e+09, 1.00737e+08, 0.02733},
    {"norm_backward_32_v4", "blocks.0.block.4.net.3", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_96_32_h32w32s1", "blocks.0.block.4.net.2", true, 8.05306e+08, 8.41482e+07, 0.01822},
    {"conv1x1_combine_weight_grad_96_32", "blocks.0.block.4.net.2", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_96_h32w32s1", "blocks.0.block.4.net.2", true, 8.05306e+08, 3.35557e+08, 0.02237},
    {"norm_backward_96_v3", "blocks.0.block.4.net.0", true, 1.25829e+07, 0, 0.0002847},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.3.net.5", true, 1.20796e+09, 3.38493e+07, 0.02733},
    {"conv3x3_combine_weight_grad_32_16", "blocks.0.block.3.net.5", true, 2.09715e+06, 0, 4.745e-05},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.3.net.5", true, 1.20796e+09, 1.00737e+08, 0.02733},
    {"norm_backward_32_v4", "blocks.0.block.3.net.3", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_80_32_h32w32s1", "blocks.0.block.3.net.2", true, 6.71089e+08, 7.57146e+07, 0.01518},
    {"conv1x1_combine_weight_grad_80_32", "blocks.0.block.3.net.2", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_80_h32w32s1", "blocks.0.block.3.net.2", true, 6.71089e+08, 2.85223e+08, 0.01901},
    {"norm_backward_80_v3", "blocks.0.block.3.net.0", true, 1.04858e+07, 0, 0.0002372},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.2.net.5", true, 1.20796e+09, 3.38493e+07, 0.02733},
    {"conv3x3_combine_weight_grad_32_16", "blocks.0.block.2.net.5", true, 2.09715e+06, 0, 4.745e-05},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.2.net.5", true, 1.20796e+09, 1.00737e+08, 0.02733},
    {"norm_backward_32_v4", "blocks.0.block.2.net.3", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_64_32_h32w32s1", "blocks.0.block.2.net.2", true, 5.36871e+08, 6.7285e+07, 0.01215},
    {"conv1x1_combine_weight_grad_64_32", "blocks.0.block.2.net.2", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_64_h32w32s1", "blocks.0.block.2.net.2", true, 5.36871e+08, 2.34889e+08, 0.01566},
    {"norm_backward_64_v2", "blocks.0.block.2.net.0", true, 8.38861e+06, 0, 0.0001898},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.1.net.5", true, 1.20796e+09, 3.38493e+07, 0.02733},
    {"conv3x3_combine_weight_grad_32_16", "blocks.0.block.1.net.5", true, 2.09715e+06, 0, 4.745e-05},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.1.net.5", true, 1.20796e+09, 1.00737e+08, 0.02733},
    {"norm_backward_32_v4", "blocks.0.block.1.net.3", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_48_32_h32w32s1", "blocks.0.block.1.net.2", true, 4.02653e+08, 5.88513e+07, 0.00911},
    {"conv1x1_combine_weight_grad_48_32", "blocks.0.block.1.net.2", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_48_h32w32s1", "blocks.0.block.1.net.2", true, 4.02653e+08, 1.84556e+08, 0.0123},
    {"norm_backward_48", "blocks.0.block.1.net.0", true, 6.29146e+06, 0, 0.0001423},
    {"conv3x3_weight_grad_winograd_32_16_h32w32", "blocks.0.block.0.net.5", true, 1.20796e+09, 3.38493e+07, 0.02733},
    {"conv3x3_combine_weight_grad_32_16", "blocks.0.block.0.net.5", true, 2.09715e+06, 0, 4.745e-05},
    {"conv3x3_winograd_data_grad_16_32_h32w32s1", "blocks.0.block.0.net.5", true, 1.20796e+09, 1.00737e+08, 0.02733},
    {"norm_backward_32_v4", "blocks.0.block.0.net.3", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_weight_grad_32_32_h32w32s1", "blocks.0.block.0.net.2", true, 2.68435e+08, 5.04177e+07, 0.006073},
    {"conv1x1_combine_weight_grad_32_32", "blocks.0.block.0.net.2", true, 4.1943e+06, 0, 9.489e-05},
    {"conv1x1_data_grad_32_32_h32w32s1", "blocks.0.block.0.net.2", true, 2.68435e+08, 1.34222e+08, 0.008948},
    {"norm_backward_32_v4", "blocks.0.block.0.net.0", true, 4.1943e+06, 0, 9.489e-05},
    {"conv3x3_weight_grad_winograd_3_32_h32w32", "input_net.0", true, 2.26492e+08, 3.51826e+07, 0.005124},
    {"conv3x3_combine_weight_grad_3_32", "input_net.0", true, 4.1943e+06, 0, 9.489e-05},
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
    {"input_net.0", 5234240, 16908288},
    {"blocks.0.block.0.net.2", 174317120, 4227072},
    {"blocks.0.block.1.net.2", 191225408, 4227072},
    {"blocks.0.block.2.net.2", 208133696, 4227072},
    {"blocks.0.block.3.net.2", 225041984, 4227072},
    {"blocks.0.block.4.net.2", 241950272, 4227072},
    {"blocks.0.block.5.net.2", 258858560, 4227072},
    {"blocks.1.transition.2", 72867392, 8454144},
    {"blocks.1.transition.3", 106683968, 5406720},
    {"blocks.2.block.0.net.2", 128310848, 1081344},
    {"blocks.2.block.1.net.2", 132636224, 1081344},
    {"blocks.2.block.2.net.2", 136961600, 1081344},
    {"blocks.2.block.3.net.2", 141286976, 1081344},
    {"blocks.2.block.4.net.2", 145612352, 1081344},
    {"blocks.2.block.5.net.2", 149937728, 1081344},
    {"blocks.3.transition.2", 72867392, 2703360},
    {"blocks.3.transition.3", 83680832, 1531904},
    {"blocks.4.block.0.net.2", 89808448, 278528},
    {"blocks.4.block.1.net.2", 90922560, 278528},
    {"blocks.4.block.2.net.2", 92036672, 278528},
    {"blocks.4.block.3.net.2", 93150784, 278528},
    {"blocks.4.block.4.net.2", 94264896, 278528},
    {"blocks.4.block.5.net.2", 95379008, 278528},
    {"blocks.5.transition.2", 72867392, 765952},
    {"blocks.5.transition.3", 75931200, 376832},
    {"blocks.6.block.0.net.2", 74833472, 65536},
    {"blocks.6.block.1.net.2", 75095616, 65536},
    {"blocks.6.block.2.net.2", 75357760, 65536},
    {"blocks.6.block.3.net.2", 75619904, 65536},
    {"blocks.6.block.4.net.2", 77438528, 65536},
    {"blocks.6.block.5.net.2", 77700672, 65536},
    {"output_net.2", 72867392, 23552},
    {"output_net.4", 72961600, 1280},
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

extern const NetcModel densenet_model;
const NetcModel densenet_model = {
    .abi = NETC_MODEL_ABI,
    .name = "DenseNet",
    .source = "nets/densenet.net",
    .target = "avx2",
    .fingerprint = "e1055231ebcbc424",
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
    .arena_bytes = 276454976,
    .scratch_bytes = 679936,
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
