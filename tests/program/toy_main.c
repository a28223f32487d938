#include "runtime/program.h"
#include "tests/program/toy_model.h"

int main(int argc, char **argv) {
    return netc_main(&toy_model, argc, argv);
}
