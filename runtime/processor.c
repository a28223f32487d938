#include "runtime/processor.h"

#include <string.h>

NetcProcessor netc_processor(void) {
    NetcProcessor processor = {false, false};
#ifdef __x86_64__
    __builtin_cpu_init();
    processor.avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    processor.avx512 = processor.avx2 && __builtin_cpu_supports("avx512f") &&
                       __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw") &&
                       __builtin_cpu_supports("avx512vl");
#endif
    return processor;
}

static bool begins_with(const char *text, const char *beginning) {
    return strncmp(text, beginning, strlen(beginning)) == 0;
}

bool netc_processor_runs(NetcProcessor processor, const NetcModel *model, NetcError *error) {
    bool avx512 = begins_with(model->target, "avx512"), avx2 = begins_with(model->target, "avx2");
    if ((!avx512 || processor.avx512) && (!avx2 || processor.avx2))
        return true;
    return netc_fail(
        error,
        "%s was compiled for processors with %s, which this one lacks; compile the network again "
        "with netc --target=%s, or on this machine",
        model->name, avx512 ? "AVX-512" : "AVX2 and FMA", processor.avx2 ? "avx2" : "generic");
}
