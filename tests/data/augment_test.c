/* What each augmentation does to a picture, against PyTorch and against hand-computed values. */
#include "fixture.h"

#include <math.h>

#include "resize_reference.h"
#include "runtime/augment.h"

enum { CHANNELS = 2, HEIGHT = 6, WIDTH = 8, VALUES = CHANNELS * HEIGHT * WIDTH };
static const NetcImageShape shape = {CHANNELS, HEIGHT, WIDTH};
static const NetcNormalization plain = {{0}, {1, 1, 1}};

static unsigned char pixel(int channel, int y, int x) {
    return (unsigned char)((37 * channel + 11 * y * y + 7 * x + 5 * x * y) % 256);
}

static void fill_picture(unsigned char *pixels) {
    for (int i = 0; i < VALUES; i++)
        pixels[i] = pixel(i / (HEIGHT * WIDTH), i / WIDTH % HEIGHT, i % WIDTH);
}

/* Applies a recipe of `count` steps to the pixels. */
static void augment(const NetcAugmentation *steps, int count, const NetcNormalization *normalization,
                    const unsigned char *pixels, uint64_t index, float *image) {
    NetcRecipe recipe = {.augmentation_count = count};
    memcpy(recipe.augmentations, steps, (size_t)count * sizeof *steps);
    NetcAugmenter augmenter;
    NetcError error;
    assert_true(netc_augmenter_create(&augmenter, &recipe, normalization, shape, &error));
    NetcRandom random = netc_random(5, NETC_STREAM_AUGMENT, index);
    netc_augment(&augmenter, pixels, &random, image);
    netc_augmenter_destroy(&augmenter);
}

static void augment_once(NetcAugmentation step, const NetcNormalization *normalization, uint64_t index,
                         float *image) {
    unsigned char pixels[VALUES];
    fill_picture(pixels);
    augment(&step, 1, normalization, pixels, index, image);
}

static void assert_close(const float *values, const float *expected, int count, double tolerance) {
    for (int i = 0; i < count; i++)
        if (!(fabs((double)values[i] - (double)expected[i]) <= tolerance))
            fail_msg("value %d is %.7g instead of %.7g", i, (double)values[i], (double)expected[i]);
}

static void normalizing_subtracts_the_mean_and_divides_by_the_deviation(void **state) {
    (void)state;
    NetcNormalization normalization = {{0.25, 0.5}, {0.125, 2}};
    unsigned char pixels[VALUES];
    float plainly[VALUES], augmented[VALUES], expected[VALUES];
    fill_picture(pixels);
    for (int i = 0; i < VALUES; i++) {
        double value = pixels[i] / 255.0;
        expected[i] = (float)(i < VALUES / 2 ? (value - 0.25) / 0.125 : (value - 0.5) / 2);
    }
    netc_normalize(&normalization, shape, pixels, plainly);
    assert_close(plainly, expected, VALUES, 2e-6);
    augment_once((NetcAugmentation){.kind = NETC_HFLIP, .a = 0}, &normalization, 0, augmented);
    assert_close(augmented, expected, VALUES, 2e-6);
}

static void flipping_mirrors_every_row(void **state) {
    (void)state;
    float image[VALUES], expected[VALUES];
    for (int i = 0; i < VALUES; i++)
        expected[i] = (float)pixel(i / (HEIGHT * WIDTH), i / WIDTH % HEIGHT, WIDTH - 1 - i % WIDTH) / 255;
    augment_once((NetcAugmentation){.kind = NETC_HFLIP, .a = 1}, &plain, 0, image);
    assert_close(image, expected, VALUES, 1e-7);
}

static void resizing_a_box_equals_pytorchs(void **state) {
    (void)state;
    unsigned char pixels[VALUES];
    float in[VALUES], out[VALUES];
    fill_picture(pixels);
    netc_normalize(&plain, shape, pixels, in);
    NetcRecipe recipe = {0};
    NetcAugmenter augmenter;
    NetcError error;
    assert_true(netc_augmenter_create(&augmenter, &recipe, &plain, shape, &error));
    netc_resize_box(&augmenter, (NetcBox){1, 2, 4, 5}, in, out);
    assert_close(out, resized_inner, VALUES, 2e-6);
    netc_resize_box(&augmenter, (NetcBox){2, 0, 3, 8}, in, out);
    assert_close(out, resized_wide, VALUES, 2e-6);
    netc_resize_box(&augmenter, (NetcBox){5, 7, 1, 1}, in, out);
    assert_close(out, resized_pixel, VALUES, 2e-6);
    netc_resize_box(&augmenter, (NetcBox){0, 0, HEIGHT, WIDTH}, in, out);
    assert_memory_equal(out, in, sizeof out);
    netc_augmenter_destroy(&augmenter);
}

/* Whether the image is the picture moved by (down, right), with zeros coming in. */
static bool is_moved(const float *image, int down, int right) {
    for (int i = 0; i < VALUES; i++) {
        int y = i / WIDTH % HEIGHT - down, x = i % WIDTH - right;
        bool inside = y >= 0 && y < HEIGHT && x >= 0 && x < WIDTH;
        float expected = inside ? (float)pixel(i / (HEIGHT * WIDTH), y, x) / 255 : 0;
        if (fabsf(image[i] - expected) > 1e-6f)
            return false;
    }
    return true;
}

static void padded_crops_move_by_every_distance(void **state) {
    (void)state;
    enum { PADDING = 2, SIDE = 2 * PADDING + 1, TRIES = 1000 };
    int seen[SIDE][SIDE] = {{0}};
    for (uint64_t i = 0; i < TRIES; i++) {
        float image[VALUES];
        augment_once((NetcAugmentation){.kind = NETC_RANDOM_CROP, .a = PADDING}, &plain, i, image);
        int matches = 0;
        for (int down = -PADDING; down <= PADDING; down++)
            for (int right = -PADDING; right <= PADDING; right++)
                if (is_moved(image, down, right)) {
                    seen[down + PADDING][right + PADDING]++;
                    matches++;
                }
        assert_int_equal(matches, 1);
    }
    for (int i = 0; i < SIDE * SIDE; i++)
        assert_in_range(seen[i / SIDE][i % SIDE], 10, 80); /* 40 expected */
}

/* Counts the values that were zeroed, which are to form one rectangle in every channel. */
static int count_cut(const float *image, int size) {
    int zeros = 0, top = HEIGHT, bottom = -1, left = WIDTH, right = -1;
    for (int i = 0; i < VALUES; i++)
        if (image[i] == 0) {
            int y = i / WIDTH % HEIGHT, x = i % WIDTH;
            zeros++;
            top = y < top ? y : top;
            bottom = y > bottom ? y : bottom;
            left = x < left ? x : left;
            right = x > right ? x : right;
        }
    assert_int_equal(zeros, CHANNELS * (bottom - top + 1) * (right - left + 1));
    assert_true(bottom - top < size && right - left < size);
    return zeros;
}

static void cutout_zeroes_a_square(void **state) {
    (void)state;
    unsigned char white[VALUES];
    memset(white, 255, sizeof white);
    float image[VALUES];
    int whole = 0;
    for (uint64_t i = 0; i < 300; i++) {
        augment(&(NetcAugmentation){.kind = NETC_CUTOUT, .a = 3}, 1, &plain, white, i, image);
        whole += count_cut(image, 3) == CHANNELS * 9;
    }
    assert_in_range(whole, 120, 180); /* half of the centres are at least one pixel from the border */
    augment(&(NetcAugmentation){.kind = NETC_CUTOUT, .a = 1000}, 1, &plain, white, 0, image);
    assert_int_equal(count_cut(image, 1000), VALUES);
}

static void colors_change_as_torchvision_says(void **state) {
    (void)state;
    const NetcImageShape two = {3, 1, 2};
    float bright[6] = {0.2f, 0.8f, 0.4f, 0, 1, 0.1f}, contrast[6], saturated[6];
    memcpy(contrast, bright, sizeof bright);
    memcpy(saturated, bright, sizeof bright);
    netc_adjust_brightness(two, 1.5, bright);
    assert_close(bright, (float[]){0.3f, 1, 0.6f, 0, 1, 0.15f}, 6, 1e-6);
    /* luma: 0.2989 * 0.2 + 0.587 * 0.4 + 0.114 = 0.40858, and 0.2989 * 0.8 + 0.114 * 0.1 = 0.25052; mean
     * 0.32955 */
    netc_adjust_contrast(two, 0.5, contrast);
    assert_close(contrast, (float[]){0.264775f, 0.564775f, 0.364775f, 0.164775f, 0.664775f, 0.214775f}, 6,
                 1e-6);
    netc_adjust_saturation(two, 2, saturated);
    assert_close(saturated, (float[]){0, 1, 0.39142f, 0, 1, 0}, 6, 1e-6);
    float grey[2] = {0.2f, 0.6f};
    netc_adjust_saturation((NetcImageShape){1, 1, 2}, 0, grey);
    assert_close(grey, (float[]){0.2f, 0.6f}, 2, 0);
    netc_adjust_contrast((NetcImageShape){1, 1, 2}, 0, grey);
    assert_close(grey, (float[]){0.4f, 0.4f}, 2, 1e-6);
}

static void jitter_draws_its_factors_around_one(void **state) {
    (void)state;
    double low = 9, high = 0, sum = 0;
    for (uint64_t i = 0; i < 1000; i++) {
        float image[VALUES];
        augment_once((NetcAugmentation){.kind = NETC_COLOR_JITTER, .a = 0.4}, &plain, i, image);
        double factor = (double)image[1] / (pixel(0, 0, 1) / 255.0);
        low = factor < low ? factor : low;
        high = factor > high ? factor : high;
        sum += factor;
    }
    assert_true(low >= 0.6 - 1e-6 && low < 0.61 && high <= 1.4 + 1e-6 && high > 1.39);
    assert_true(fabs(sum / 1000 - 1) < 0.04);
}

static void steps_are_applied_in_the_recipes_order(void **state) {
    (void)state;
    const NetcAugmentation steps[] = {
        {.kind = NETC_RANDOM_CROP, .a = 2}, {.kind = NETC_MIXUP, .a = 1}, {.kind = NETC_HFLIP, .a = 1}};
    unsigned char pixels[VALUES];
    float moved[VALUES], both[VALUES];
    fill_picture(pixels);
    for (uint64_t index = 0; index < 20; index++) {
        augment(steps, 1, &plain, pixels, index, moved);
        augment(steps, 3, &plain, pixels, index, both);
        for (int i = 0; i < VALUES; i++)
            assert_true(both[i] == moved[i - i % WIDTH + (WIDTH - 1 - i % WIDTH)]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(normalizing_subtracts_the_mean_and_divides_by_the_deviation),
        cmocka_unit_test(flipping_mirrors_every_row),
        cmocka_unit_test(resizing_a_box_equals_pytorchs),
        cmocka_unit_test(padded_crops_move_by_every_distance),
        cmocka_unit_test(cutout_zeroes_a_square),
        cmocka_unit_test(colors_change_as_torchvision_says),
        cmocka_unit_test(jitter_draws_its_factors_around_one),
        cmocka_unit_test(steps_are_applied_in_the_recipes_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
