/* The same without CMake, through pkg-config. */
#include "runtime/program.h"

extern const NetcModel resnet_model;

int main(int argc, char **argv) {
    return netc_main(&resnet_model, argc, argv);
}
