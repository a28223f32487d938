#include "compiler/ir/program.h"

double kernel_seconds(const Kernel *kernel, const Machine *machine) {
    double arithmetic = kernel->work / machine->flops, memory = kernel->bytes / machine->bytes;
    return arithmetic > memory ? arithmetic : memory;
}

bool kernel_is_memory_bound(const Kernel *kernel, const Machine *machine) {
    return kernel->bytes / machine->bytes > kernel->work / machine->flops;
}
