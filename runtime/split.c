/* Which of a data set's training files are trained on, and which are held back for validation. */
#include <string.h>

#include "runtime/dataset.h"
#include "runtime/random.h"

/* torch.randperm on the processor, for fewer than 2^32 / 20 elements. */
static void permute(int count, uint64_t seed, int *order) {
    NetcMt19937 generator;
    netc_mt19937_init(&generator, (uint32_t)seed);
    for (int i = 0; i < count; i++)
        order[i] = i;
    for (int i = 0; i < count - 1; i++) {
        int other = i + (int)(netc_mt19937_next(&generator) % (uint32_t)(count - i));
        int kept = order[i];
        order[i] = order[other];
        order[other] = kept;
    }
}

void netc_split(int count, int train, int validation, uint64_t seed, int *order) {
    permute(count, seed, order);
    memmove(order + train, order + count - validation, sizeof *order * (size_t)validation);
}

bool netc_split_sizes(const NetcDataset *dataset, const NetcRecipe *recipe, int *train, int *validation,
                      NetcError *error) {
    bool given = recipe->split_train || recipe->split_validation;
    *train = given ? recipe->split_train : dataset->default_train;
    *validation = given ? recipe->split_validation : dataset->default_validation;
    if (*train < 1 || *validation < 0)
        return netc_fail(
            error,
            "the split %d / %d is not possible: give at least one image to train on, and no negative "
            "numbers",
            *train, *validation);
    if (*train > dataset->count || *validation > dataset->count - *train)
        return netc_fail(
            error,
            "the split %d / %d needs %lld images, but data set %s has %d training images: make the "
            "split smaller",
            *train, *validation, (long long)*train + *validation, dataset->name, dataset->count);
    return true;
}
