/* The random resized crop's rectangles: their statistics against 100,000 of torchvision's get_params (run on
 * PyTorch 2.6), and the fall-back against hand-computed rectangles. */
#include "fixture.h"

#include <math.h>

#include "runtime/augment.h"

enum { DRAWS = 100000, NUMBERS = 4 }; /* top, left, height, width */

typedef struct Moments {
    double mean[NUMBERS], deviation[NUMBERS];
} Moments;

static Moments measure_boxes(NetcImageShape shape, const double scale[2], const double ratio[2]) {
    Moments moments = {{0}, {0}};
    NetcRandom random = netc_random(11, NETC_STREAM_AUGMENT, 0);
    for (int i = 0; i < DRAWS; i++) {
        NetcBox box = netc_random_resized_box(shape, scale, ratio, &random);
        assert_true(box.top >= 0 && box.left >= 0 && box.height >= 1 && box.width >= 1);
        assert_true(box.top + box.height <= shape.height && box.left + box.width <= shape.width);
        double numbers[NUMBERS] = {box.top, box.left, box.height, box.width};
        for (int n = 0; n < NUMBERS; n++) {
            moments.mean[n] += numbers[n] / DRAWS;
            moments.deviation[n] += numbers[n] * numbers[n] / DRAWS;
        }
    }
    for (int n = 0; n < NUMBERS; n++)
        moments.deviation[n] = sqrt(moments.deviation[n] - moments.mean[n] * moments.mean[n]);
    return moments;
}

/* Both sides are samples: five standard errors of their difference. */
static void assert_alike(const Moments *own, const Moments *reference) {
    for (int n = 0; n < NUMBERS; n++) {
        double error = reference->deviation[n] * sqrt(2.0 / DRAWS);
        if (fabs(own->mean[n] - reference->mean[n]) > 5 * error)
            fail_msg("mean of number %d is %g instead of %g", n, own->mean[n], reference->mean[n]);
        if (fabs(own->deviation[n] - reference->deviation[n]) > 0.02 * reference->deviation[n])
            fail_msg("deviation of number %d is %g instead of %g", n, own->deviation[n],
                     reference->deviation[n]);
    }
}

static void boxes_of_the_tutorials_recipe_are_spread_as_torchvisions(void **state) {
    (void)state;
    Moments own = measure_boxes((NetcImageShape){3, 32, 32}, (double[]){0.8, 1}, (double[]){0.9, 1.1});
    assert_alike(&own,
                 &(Moments){{0.88024, 0.93927, 30.23347, 30.11884}, {1.01636, 1.06060, 1.21229, 1.24634}});
}

static void boxes_of_large_pictures_are_spread_as_torchvisions(void **state) {
    (void)state;
    Moments own =
        measure_boxes((NetcImageShape){3, 224, 160}, (double[]){0.08, 1}, (double[]){0.75, 4.0 / 3});
    assert_alike(&own, &(Moments){{51.74925, 22.13992, 120.70521, 115.69351},
                                  {36.77275, 21.59744, 36.55319, 29.73151}});
}

static void where_no_box_fits_the_centre_is_taken(void **state) {
    (void)state;
    static const struct {
        int height, width;
        NetcBox expected;
    } cases[] = {
        {32, 32, {0, 0, 32, 32}},
        {16, 64, {0, 23, 16, 18}}, /* 16 * 1.1 = 17.6 columns */
        {64, 9, {27, 0, 10, 9}},   /* 9 / 0.9 = 10 rows */
    };
    const double scale[2] = {2, 2}, ratio[2] = {0.9, 1.1};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        NetcRandom random = netc_random(1, NETC_STREAM_AUGMENT, i);
        NetcImageShape shape = {3, cases[i].height, cases[i].width};
        NetcBox box = netc_random_resized_box(shape, scale, ratio, &random);
        assert_memory_equal(&box, &cases[i].expected, sizeof box);
    }
}

static void strange_recipes_still_give_boxes_inside(void **state) {
    (void)state;
    const double values[] = {0, -1, 1e-300, 1e300, (double)INFINITY, (double)NAN};
    enum { COUNT = sizeof values / sizeof *values };
    for (int i = 0; i < COUNT * COUNT; i++) {
        NetcRandom random = netc_random(1, NETC_STREAM_AUGMENT, (uint64_t)i);
        const double pair[2] = {values[i / COUNT], values[i % COUNT]}, usual[2] = {0.5, 2};
        NetcBox first = netc_random_resized_box((NetcImageShape){1, 5, 7}, pair, usual, &random);
        NetcBox second = netc_random_resized_box((NetcImageShape){1, 5, 7}, usual, pair, &random);
        assert_true(first.top >= 0 && first.height >= 1 && first.top + first.height <= 5);
        assert_true(second.left >= 0 && second.width >= 1 && second.left + second.width <= 7);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(boxes_of_the_tutorials_recipe_are_spread_as_torchvisions),
        cmocka_unit_test(boxes_of_large_pictures_are_spread_as_torchvisions),
        cmocka_unit_test(where_no_box_fits_the_centre_is_taken),
        cmocka_unit_test(strange_recipes_still_give_boxes_inside),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
