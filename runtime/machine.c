#include "runtime/machine.h"

#include <string.h>

#ifdef __SSE__
#include <xmmintrin.h>
#endif

#include "runtime/pages.h"
#include "runtime/processor.h"
#include "runtime/progress.h"
#include "runtime/real.h"

enum { CHAINS = 12, ROUNDS = 1 << 20, TRIES = 20 };
static const long STREAM_FLOATS = 16 << 20;

/* Enough independent chains to hide the latency of a fused multiply-add on two units; variables, not an
 * array, so that they stay in registers. `sink` keeps the result. */
#define EACH_CHAIN(DO) DO(a) DO(b) DO(c) DO(d) DO(e) DO(f) DO(g) DO(h) DO(i) DO(j) DO(k) DO(l)
#define DECLARE(x) vector x = {0};
#define ADVANCE(x)                                                                                           \
    x = x * factor + factor;                                                                                 \
    __asm__("" : "+v"(x));
#define KEEP(x) *sink += x[0];
#define FMA_LOOP(name, attributes, bytes)                                                                    \
    attributes static void name(NetcReal *sink) {                                                            \
        typedef NetcReal vector __attribute__((vector_size(bytes)));                                         \
        EACH_CHAIN(DECLARE)                                                                                  \
        vector factor = {0};                                                                                 \
        factor += 0.999f;                                                                                    \
        for (int round = 0; round < ROUNDS; round++) {                                                       \
            EACH_CHAIN(ADVANCE)                                                                              \
        }                                                                                                    \
        EACH_CHAIN(KEEP)                                                                                     \
    }

FMA_LOOP(loop_baseline, , 16)
#ifdef __x86_64__
FMA_LOOP(loop_avx2, __attribute__((target("avx2,fma"))), 32)
FMA_LOOP(loop_avx512, __attribute__((target("avx512f"))), 64)
#endif

typedef struct Loop {
    void (*run)(NetcReal *sink);
    size_t bytes; /* of a vector */
} Loop;

static Loop loop_of_width(size_t bytes) {
#ifdef __x86_64__
    NetcProcessor processor = netc_processor();
    if (bytes >= 64 && processor.avx512)
        return (Loop){loop_avx512, 64};
    if (bytes >= 32 && processor.avx2)
        return (Loop){loop_avx2, 32};
#endif
    (void)bytes;
    return (Loop){loop_baseline, 16};
}

static double measure_flops(int threads, int lanes) {
    const Loop loop = loop_of_width((size_t)lanes * sizeof(NetcReal));
    double best = 0;
    for (int attempt = 0; attempt < TRIES; attempt++) {
        double start = netc_monotonic_seconds();
#pragma omp parallel num_threads(threads)
        {
            volatile NetcReal kept;
            NetcReal sink = 0;
            loop.run(&sink);
            kept = sink;
            (void)kept;
        }
        double seconds = netc_monotonic_seconds() - start;
        double lanes_run = (double)(loop.bytes / sizeof(NetcReal));
        double flops = 2.0 * ROUNDS * CHAINS * lanes_run * threads / seconds;
        best = flops > best ? flops : best;
    }
    return best;
}

/* Pages that nobody has written are all the same page of zeros, in the cache. */
static void touch(float *floats, int threads) {
#pragma omp parallel for num_threads(threads) schedule(static)
    for (long i = 0; i < STREAM_FLOATS; i++)
        floats[i] = 1;
}

/* Stored past the caches, as kernels store large tensors: an ordinary store reads what it overwrites. */
static void copy(float *to, const float *from, int threads) {
#pragma omp parallel for num_threads(threads) schedule(static)
    for (long i = 0; i < STREAM_FLOATS / 4; i++)
#ifdef __SSE__
        _mm_stream_ps(to + 4 * i, _mm_load_ps(from + 4 * i));
#else
        memcpy(to + 4 * i, from + 4 * i, 4 * sizeof *to);
#endif
}

static double measure_stream(float *to, const float *from, int threads) {
    double best = 0;
    for (int attempt = 0; attempt < TRIES; attempt++) {
        double start = netc_monotonic_seconds();
        copy(to, from, threads);
        double speed = 2.0 * (double)STREAM_FLOATS * sizeof(float) / (netc_monotonic_seconds() - start);
        best = speed > best ? speed : best;
    }
    return best;
}

NetcMachine netc_machine_measure(int threads, int lanes) {
    NetcMachine machine = {measure_flops(threads, lanes), 0};
    const size_t bytes = (size_t)STREAM_FLOATS * sizeof(float);
    float *from = netc_pages_map(bytes), *to = netc_pages_map(bytes);
    if (from && to) {
        touch(from, threads);
        touch(to, threads);
        machine.bytes = measure_stream(to, from, threads);
    }
    netc_pages_unmap(from, bytes);
    netc_pages_unmap(to, bytes);
    return machine;
}
