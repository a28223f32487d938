/* Compiled for each target by vector_test: the functions of runtime/vector.h over arrays of whole vectors. */
#include "runtime/vector.h"

#ifdef __cplusplus
#define PROBE extern "C"
#else
#define PROBE extern
#endif

PROBE const int probe_lanes;
const int probe_lanes = NETC_LANES;

#define PROBE_MAP(name, expression)                                                                          \
    PROBE void name(const vec *a, const vec *b, vec *out, int vectors);                                      \
    void name(const vec *a, const vec *b, vec *out, int vectors) {                                           \
        for (int i = 0; i < vectors; i++) {                                                                  \
            const vec x = a[i], dy = b[i];                                                                   \
            (void)dy;                                                                                        \
            out[i] = expression;                                                                             \
        }                                                                                                    \
    }

PROBE_MAP(probe_exp, netc_exp(x))
PROBE_MAP(probe_erf, netc_erf(x))
PROBE_MAP(probe_max, netc_max(x, dy))
PROBE_MAP(probe_min, netc_min(x, dy))
PROBE_MAP(probe_relu, netc_relu(x))
PROBE_MAP(probe_leaky_relu, netc_leaky_relu(x))
PROBE_MAP(probe_tanh, netc_tanh(x))
PROBE_MAP(probe_gelu, netc_gelu(x))
PROBE_MAP(probe_relu_grad, netc_relu_grad(dy, x))
PROBE_MAP(probe_leaky_relu_grad, netc_leaky_relu_grad(dy, x))
PROBE_MAP(probe_tanh_grad, netc_tanh_grad(dy, x))
PROBE_MAP(probe_gelu_grad, netc_gelu_grad(dy, x))
PROBE_MAP(probe_select, netc_select((vec_int)(x > dy), x, dy))
PROBE_MAP(probe_equal, netc_where_equal(x, dy, x, netc_broadcast(0)))
PROBE_MAP(probe_lane_sum, netc_broadcast(netc_lane_sum(x)))
PROBE_MAP(probe_mask, netc_mask_lanes(x, 3))

/* out[image][element], for images a multiple of the lanes. */
PROBE void probe_dropout(uint64_t seed, int layer, float probability, int images, int elements, float *out);
void probe_dropout(uint64_t seed, int layer, float probability, int images, int elements, float *out) {
    for (int block = 0; block < images / NETC_LANES; block++) {
        const uint32_t key = netc_dropout_key(seed, layer, block);
        for (int i = 0; i < elements; i++) {
            const vec mask = netc_dropout_mask(key, (uint32_t)i, probability);
            for (int lane = 0; lane < NETC_LANES; lane++) {
                out[(block * NETC_LANES + lane) * elements + i] = mask[lane];
            }
        }
    }
}
