/* Compares what `dump` wrote with another framework's numbers for the same step.
 *
 *     compare_step step REFERENCE.safetensors DUMP.safetensors TOLERANCE
 *     compare_step losses REFERENCE.safetensors DUMP.safetensors TOLERANCE
 *
 * step: every tensor but the weights, by the 2-norm of the difference over the 2-norm of the reference; a
 * gradient that is zero but for rounding, by 1e-5 of the largest gradient's norm. losses: all that
 * were dumped, by absolute difference. */
#include "runtime/tensor_file.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const double zero_gradient = 1e-6, zero_tolerance = 1e-5;

static NetcTensorFile *read_or_exit(const char *path) {
    NetcError error;
    NetcTensorFile *file = netc_tensor_file_read(path, &error);
    if (!file) {
        fprintf(stderr, "%s\n", error.text);
        exit(1);
    }
    return file;
}

static double element(const NetcTensor *tensor, size_t i) {
    return tensor->dtype == NETC_F64 ? ((const double *)tensor->data)[i]
                                     : (double)((const float *)tensor->data)[i];
}

static size_t element_count(const NetcTensor *tensor) {
    return tensor->bytes / (tensor->dtype == NETC_F64 ? sizeof(double) : sizeof(float));
}

static double norm(const NetcTensor *tensor) {
    double square = 0;
    for (size_t i = 0; i < element_count(tensor); i++)
        square += element(tensor, i) * element(tensor, i);
    return sqrt(square);
}

static double distance(const NetcTensor *a, const NetcTensor *b) {
    double square = 0;
    for (size_t i = 0; i < element_count(a); i++)
        square += (element(a, i) - element(b, i)) * (element(a, i) - element(b, i));
    return sqrt(square);
}

static bool is_gradient(const NetcTensor *tensor) {
    return strncmp(tensor->name, "grad.", 5) == 0;
}

static double largest_gradient(const NetcTensorFile *file) {
    double largest = 0;
    for (size_t i = 0; i < netc_tensor_file_count(file); i++) {
        const NetcTensor *tensor = netc_tensor_file_get(file, i);
        if (is_gradient(tensor) && norm(tensor) > largest)
            largest = norm(tensor);
    }
    return largest;
}

/* The error in units of what is allowed. */
static double excess(const NetcTensor *expected, const NetcTensor *actual, double tolerance, double largest) {
    double size = norm(expected);
    if (is_gradient(expected) && size < zero_gradient * largest)
        return distance(expected, actual) / (zero_tolerance * largest);
    return distance(expected, actual) / size / tolerance;
}

static int compare_step(const NetcTensorFile *reference, const NetcTensorFile *dump, double tolerance) {
    double largest = largest_gradient(reference), worst = 0;
    int compared = 0, wrong = 0;
    for (size_t i = 0; i < netc_tensor_file_count(reference); i++) {
        const NetcTensor *expected = netc_tensor_file_get(reference, i);
        if (strncmp(expected->name, "weights.", 8) == 0)
            continue;
        const NetcTensor *actual = netc_tensor_file_find(dump, expected->name);
        if (!actual || element_count(actual) != element_count(expected)) {
            printf("missing or of another size: %s\n", expected->name);
            wrong++;
            continue;
        }
        double error = excess(expected, actual, tolerance, largest);
        worst = fmax(worst, error);
        compared++;
        if (!(error <= 1)) {
            printf("too far: %s, %.2e\n", expected->name, error * tolerance);
            wrong++;
        }
    }
    printf("%d tensors compared, worst error %.2e, %d wrong\n", compared, worst * tolerance, wrong);
    return wrong > 0 || compared == 0;
}

static int compare_losses(const NetcTensorFile *reference, const NetcTensorFile *dump, double tolerance) {
    const NetcTensor *expected = netc_tensor_file_find(reference, "losses");
    const NetcTensor *actual = netc_tensor_file_find(dump, "losses");
    if (!expected || !actual || element_count(actual) == 0 ||
        element_count(actual) > element_count(expected)) {
        printf("not as many losses as there are to compare\n");
        return 1;
    }
    int wrong = 0;
    for (size_t i = 0; i < element_count(actual); i++) {
        double error = fabs(element(expected, i) - element(actual, i));
        printf("step %zu: %.6f, difference %.1e\n", i + 1, element(actual, i), error);
        wrong += !(error <= tolerance);
    }
    return wrong > 0;
}

int main(int argc, char **argv) {
    if (argc != 5) {
        fprintf(stderr, "usage: compare_step step|losses REFERENCE DUMP TOLERANCE\n");
        return 2;
    }
    NetcTensorFile *reference = read_or_exit(argv[2]), *dump = read_or_exit(argv[3]);
    double tolerance = atof(argv[4]);
    int status = (strcmp(argv[1], "step") == 0 ? compare_step : compare_losses)(reference, dump, tolerance);
    netc_tensor_file_destroy(reference);
    netc_tensor_file_destroy(dump);
    return status;
}
