// Models are data that any program, here a C++ one, may look at and run.
#include <cstdio>

#include "runtime/model.h"
#include "runtime/state.h"

extern "C" const NetcModel resnet_model;

int main() {
    NetcError error;
    NetcState state;
    if (!netc_state_create(&state, &resnet_model, 1, &error)) {
        std::puts(error.text);
        return 1;
    }
    netc_state_initialize(&state, &resnet_model, 42);
    netc_state_run(&state, &resnet_model, NETC_EVALUATE, nullptr, nullptr);
    std::printf("%s %s %d\n", resnet_model.name, resnet_model.target, resnet_model.batch);
    netc_state_destroy(&state);
    return 0;
}
