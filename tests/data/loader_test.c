/* The loader gives the same batches with any number of threads and from any starting point, in the lane
 * layout. */
#include "fixture.h"

#include <math.h>

#include "runtime/loader.h"

enum {
    CHANNELS = 3,
    SIDE = 5,
    IMAGE = CHANNELS * SIDE * SIDE,
    BATCH = 20,
    LANES = 16,
    COUNT = 110,
    TOTAL = 150
};

typedef struct Fixture {
    NetcDataset dataset;
    NetcModel model;
    NetcRecipe recipe;
    int indices[COUNT];
} Fixture;

static Fixture fixture;

static int create_fixture(void **state) {
    (void)state;
    NetcError error;
    fixture.model = small_model(CHANNELS, SIDE, SIDE, BATCH);
    fixture.dataset = (NetcDataset){.name = "made",
                                    .channels = CHANNELS,
                                    .height = SIDE,
                                    .width = SIDE,
                                    .classes = 10,
                                    .count = TOTAL,
                                    .normalization = {{0.5, 0.4, 0.3}, {0.2, 0.25, 0.3}}};
    fixture.dataset.pixels = malloc(TOTAL * IMAGE);
    fixture.dataset.labels = malloc(TOTAL * sizeof(int32_t));
    for (int i = 0; i < TOTAL * IMAGE; i++)
        fixture.dataset.pixels[i] = (unsigned char)((unsigned)i * 2654435761u >> 24);
    for (int i = 0; i < TOTAL; i++)
        fixture.dataset.labels[i] = i % 10;
    fixture.recipe = (NetcRecipe){
        .augmentations = {{NETC_HFLIP, 0.5, 0, 0, 0},
                          {NETC_RANDOM_RESIZED_CROP, 0.5, 1, 0.9, 1.1},
                          {NETC_COLOR_JITTER, 0.2, 0.2, 0.2, 0},
                          {NETC_MIXUP, 0.4, 0, 0, 0}},
        .augmentation_count = 4,
    };
    for (int i = 0; i < COUNT; i++)
        fixture.indices[i] = TOTAL - 1 - i;
    return netc_dataset_check(&fixture.dataset, &fixture.model, &error) ? 0 : -1;
}

static int destroy_fixture(void **state) {
    (void)state;
    netc_dataset_close(&fixture.dataset);
    return 0;
}

static NetcLoader *create(NetcLoaderOptions options) {
    NetcError error;
    NetcLoader *loader = netc_loader_create(&fixture.dataset, &fixture.model, &fixture.recipe,
                                            fixture.indices, COUNT, options, &error);
    if (!loader)
        fail_msg("%s", error.text);
    return loader;
}

static uint64_t hash(uint64_t sum, const void *bytes, size_t size) {
    for (size_t i = 0; i < size; i++)
        sum = (sum ^ ((const unsigned char *)bytes)[i]) * 1099511628211u;
    return sum;
}

static uint64_t hash_batch(const NetcBatch *batch) {
    size_t padded = (size_t)fixture.model.padded_batch;
    uint64_t sum = hash(14695981039346656037u, batch->images, fixture.model.image_floats * sizeof(float));
    sum = hash(sum, batch->labels, padded * sizeof *batch->labels);
    sum = hash(sum, batch->mixed_labels, padded * sizeof *batch->mixed_labels);
    sum = hash(sum, batch->mix_weights, padded * sizeof *batch->mix_weights);
    sum = hash(sum, batch->source, (size_t)batch->examples * sizeof *batch->source);
    sum = hash(sum, &batch->examples, sizeof batch->examples);
    return hash(sum, &batch->index, sizeof batch->index);
}

/* Hashes of the batches of an epoch from `first` on; returns how many there were. */
static int run_epoch(NetcLoader *loader, int epoch, int first, uint64_t *hashes) {
    int count = 0;
    netc_loader_start(loader, epoch, first);
    for (const NetcBatch *batch; (batch = netc_loader_next(loader)); count++) {
        assert_int_equal(batch->index, first + count);
        hashes[count] = hash_batch(batch);
    }
    assert_null(netc_loader_next(loader));
    return count;
}

static const NetcLoaderOptions training = {
    .augment = true, .shuffle = true, .drop_last = true, .threads = 1, .seed = 9};

static void batches_do_not_depend_on_the_threads(void **state) {
    (void)state;
    uint64_t expected[2][5], hashes[5];
    for (int threads = 1; threads <= 5; threads += threads == 1 ? 1 : 3) {
        NetcLoaderOptions options = training;
        options.threads = threads;
        NetcLoader *loader = create(options);
        assert_int_equal(netc_loader_batches(loader), 5);
        for (int epoch = 0; epoch < 2; epoch++) {
            assert_int_equal(run_epoch(loader, epoch, 0, threads == 1 ? expected[epoch] : hashes), 5);
            if (threads > 1)
                assert_memory_equal(hashes, expected[epoch], sizeof hashes);
        }
        netc_loader_destroy(loader);
    }
    assert_memory_not_equal(expected[0], expected[1], sizeof hashes);
}

static void an_epoch_resumed_in_the_middle_goes_on_with_the_same_batches(void **state) {
    (void)state;
    uint64_t whole[5], rest[5];
    NetcLoader *loader = create(training);
    run_epoch(loader, 3, 0, whole);
    netc_loader_destroy(loader);
    loader = create(training);
    assert_int_equal(run_epoch(loader, 3, 2, rest), 3);
    assert_memory_equal(rest, whole + 2, 3 * sizeof *rest);
    assert_int_equal(run_epoch(loader, 3, 5, rest), 0);
    netc_loader_destroy(loader);
}

static void an_epoch_may_be_given_up(void **state) {
    (void)state;
    uint64_t expected[5], hashes[5];
    NetcLoaderOptions options = training;
    options.threads = 3;
    NetcLoader *loader = create(options);
    run_epoch(loader, 1, 0, expected);
    for (int taken = 0; taken < 5; taken++) {
        netc_loader_start(loader, 0, 0);
        for (int i = 0; i < taken; i++)
            assert_non_null(netc_loader_next(loader));
        run_epoch(loader, 1, 0, hashes);
        assert_memory_equal(hashes, expected, sizeof hashes);
    }
    netc_loader_start(loader, 0, 0);
    netc_loader_destroy(loader);
}

static void seeds_give_other_batches(void **state) {
    (void)state;
    uint64_t first[5], second[5];
    NetcLoaderOptions options = training;
    NetcLoader *loader = create(options);
    run_epoch(loader, 0, 0, first);
    netc_loader_destroy(loader);
    options.seed++;
    loader = create(options);
    run_epoch(loader, 0, 0, second);
    netc_loader_destroy(loader);
    for (int i = 0; i < 5; i++)
        assert_true(first[i] != second[i]);
}

static void shuffling_shows_every_image_once(void **state) {
    (void)state;
    NetcLoaderOptions options = training;
    options.drop_last = false;
    NetcLoader *loader = create(options);
    int seen[TOTAL] = {0}, unmoved = 0;
    netc_loader_start(loader, 0, 0);
    for (const NetcBatch *batch; (batch = netc_loader_next(loader));)
        for (int i = 0; i < batch->examples; i++) {
            seen[batch->source[i]]++;
            unmoved += batch->source[i] == fixture.indices[batch->index * BATCH + i];
        }
    for (int i = 0; i < TOTAL; i++)
        assert_int_equal(seen[i], i >= TOTAL - COUNT);
    assert_in_range(unmoved, 0, 8);
    netc_loader_destroy(loader);
}

static float value_at(const float *images, int image, int value) {
    return images[((size_t)(image / LANES) * IMAGE + (size_t)value) * LANES + (size_t)(image % LANES)];
}

/* Without augmentation: every value where the lane layout wants it, zeros elsewhere. */
static void check_plain_batch(const NetcBatch *batch) {
    const NetcNormalization *normalization = &fixture.dataset.normalization;
    for (int i = 0; i < fixture.model.padded_batch; i++) {
        bool used = i < batch->examples;
        int source = used ? fixture.indices[batch->index * BATCH + i] : 0;
        assert_int_equal(batch->labels[i], used ? source % 10 : 0);
        assert_int_equal(batch->mixed_labels[i], batch->labels[i]);
        assert_true(batch->mix_weights[i] == 1);
        if (used)
            assert_int_equal(batch->source[i], source);
        for (int value = 0; value < IMAGE; value++) {
            int channel = value / (SIDE * SIDE);
            double pixel = fixture.dataset.pixels[source * IMAGE + value] / 255.0;
            double expected = (pixel - normalization->mean[channel]) / normalization->deviation[channel];
            assert_true(fabs((double)value_at(batch->images, i, value) - (used ? expected : 0)) < 2e-6);
        }
    }
}

static void images_lie_in_lanes_and_the_rest_is_zero(void **state) {
    (void)state;
    NetcLoader *loader = create((NetcLoaderOptions){.threads = 2});
    assert_int_equal(netc_loader_batches(loader), 6);
    for (int epoch = 0; epoch < 2; epoch++) {
        netc_loader_start(loader, epoch, 0);
        for (int i = 0; i < 6; i++) {
            const NetcBatch *batch = netc_loader_next(loader);
            assert_non_null(batch);
            assert_int_equal((uintptr_t)batch->images % NETC_ALIGNMENT, 0);
            assert_int_equal(batch->examples, i < 5 ? BATCH : 10);
            check_plain_batch(batch);
        }
        assert_null(netc_loader_next(loader));
    }
    netc_loader_destroy(loader);
}

static void mixup_mixes_neighbours(void **state) {
    (void)state;
    NetcRecipe with = fixture.recipe, without = fixture.recipe;
    without.augmentation_count = 3;
    fixture.recipe = without;
    NetcLoader *plain = create(training);
    fixture.recipe = with;
    NetcLoader *mixing = create(training);
    netc_loader_start(plain, 0, 0);
    netc_loader_start(mixing, 0, 0);
    for (const NetcBatch *mixed; (mixed = netc_loader_next(mixing));) {
        const NetcBatch *batch = netc_loader_next(plain);
        float weight = mixed->mix_weights[0];
        assert_true(weight >= 0 && weight <= 1);
        for (int i = 0; i < BATCH; i++) {
            int other = (i + BATCH - 1) % BATCH;
            assert_true(mixed->mix_weights[i] == weight);
            assert_int_equal(mixed->labels[i], batch->labels[i]);
            assert_int_equal(mixed->mixed_labels[i], batch->labels[other]);
            for (int value = 0; value < IMAGE; value++) {
                float expected = weight * value_at(batch->images, i, value) +
                                 (1 - weight) * value_at(batch->images, other, value);
                assert_true(fabsf(value_at(mixed->images, i, value) - expected) < 1e-5f);
            }
        }
    }
    netc_loader_destroy(plain);
    netc_loader_destroy(mixing);
}

static void too_few_images_for_a_batch_are_refused(void **state) {
    (void)state;
    NetcError error;
    NetcLoaderOptions options = {.drop_last = true, .threads = 1};
    assert_null(netc_loader_create(&fixture.dataset, &fixture.model, &fixture.recipe, fixture.indices,
                                   BATCH - 1, options, &error));
    SAYS(&error, "19 images", "batch of 20", "--batch");
    options.drop_last = false;
    assert_null(netc_loader_create(&fixture.dataset, &fixture.model, &fixture.recipe, fixture.indices, 0,
                                   options, &error));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(batches_do_not_depend_on_the_threads),
        cmocka_unit_test(an_epoch_resumed_in_the_middle_goes_on_with_the_same_batches),
        cmocka_unit_test(an_epoch_may_be_given_up),
        cmocka_unit_test(seeds_give_other_batches),
        cmocka_unit_test(shuffling_shows_every_image_once),
        cmocka_unit_test(images_lie_in_lanes_and_the_rest_is_zero),
        cmocka_unit_test(mixup_mixes_neighbours),
        cmocka_unit_test(too_few_images_for_a_batch_are_refused),
    };
    return cmocka_run_group_tests(tests, create_fixture, destroy_fixture);
}
