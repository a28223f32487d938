/* Command line options and the recipe's text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/options.h"
#include "runtime/recipe_text.h"
#include "tests/program/toy_model.h"

typedef struct Values {
    bool flag, flag_given;
    const char *text;
    int integer, choice;
    double real;
    uint64_t seed;
} Values;

static const char *const colours[] = {"red", "green", NULL};
static NetcError error;

/* Parses the words; the remaining arguments are left in `words`. */
static int parse(Values *values, int count, char **words) {
    memset(values, 0, sizeof *values);
    const NetcOption options[] = {
        {.name = "flag",
         .letter = 'f',
         .kind = NETC_OPTION_FLAG,
         .target = &values->flag,
         .given = &values->flag_given},
        {.name = "text", .letter = 't', .kind = NETC_OPTION_TEXT, .target = &values->text, .value = "TEXT"},
        {.name = "integer",
         .kind = NETC_OPTION_INTEGER,
         .target = &values->integer,
         .value = "N",
         .least = -5,
         .most = 7},
        {.name = "real", .kind = NETC_OPTION_REAL, .target = &values->real, .value = "X"},
        {.name = "seed", .kind = NETC_OPTION_SEED, .target = &values->seed, .value = "N"},
        {.name = "colour",
         .kind = NETC_OPTION_CHOICE,
         .target = &values->choice,
         .value = "C",
         .choices = colours},
    };
    error.text[0] = '\0';
    return netc_options_parse(options, sizeof options / sizeof *options, count, words, &error);
}

#define PARSE(values, ...)                                                                                   \
    parse(values, (int)(sizeof((char *[]){__VA_ARGS__}) / sizeof(char *)), (char *[]){__VA_ARGS__})

static void values_are_read(void **unused) {
    (void)unused;
    Values values;
    assert_int_equal(
        PARSE(&values, "--flag", "--text=a b", "--integer", "-5", "--real", "1e-3", "--colour", "green"), 0);
    assert_true(values.flag && values.flag_given);
    assert_string_equal(values.text, "a b");
    assert_int_equal(values.integer, -5);
    assert_true(values.real == 1e-3);
    assert_int_equal(values.choice, 1);
    assert_int_equal(PARSE(&values, "-tx", "-f", "--seed", "18446744073709551615"), 0);
    assert_string_equal(values.text, "x");
    assert_true(values.seed == UINT64_MAX);
    assert_int_equal(PARSE(&values, "--flag", "--no-flag"), 0);
    assert_false(values.flag);
}

static void other_arguments_stay_in_order(void **unused) {
    (void)unused;
    Values values;
    char *words[] = {"one", "--flag", "-", "--", "--text", "two"};
    assert_int_equal(parse(&values, 6, words), 4);
    assert_string_equal(words[0], "one");
    assert_string_equal(words[1], "-");
    assert_string_equal(words[2], "--text");
    assert_string_equal(words[3], "two");
}

static void expect_error(int result, const char *text) {
    assert_int_equal(result, -1);
    assert_string_equal(error.text, text);
}

static void mistakes_are_explained(void **unused) {
    (void)unused;
    Values values;
    expect_error(PARSE(&values, "--colur", "red"), "unknown option '--colur'; did you mean '--colour'?");
    expect_error(PARSE(&values, "--zzzzzz"), "unknown option '--zzzzzz'; --help lists the known ones");
    expect_error(PARSE(&values, "-x"), "unknown option '-x'; --help lists the known ones");
    expect_error(PARSE(&values, "--text"), "--text needs a value: --text TEXT");
    expect_error(PARSE(&values, "--flag=1"), "--flag takes no value, but '1' was given");
    expect_error(PARSE(&values, "--integer", "8"), "--integer: '8' is not a whole number from -5 to 7");
    expect_error(PARSE(&values, "--integer", "1x"), "--integer: '1x' is not a whole number from -5 to 7");
    expect_error(PARSE(&values, "--integer", "99999999999"),
                 "--integer: '99999999999' is not a whole number from -5 to 7");
    expect_error(PARSE(&values, "--real", "nan"), "--real: 'nan' is not a number");
    expect_error(PARSE(&values, "--real", ""), "--real: '' is not a number");
    expect_error(PARSE(&values, "--seed", "-1"),
                 "--seed: '-1' is not a whole number from 0 to 18446744073709551615");
    expect_error(PARSE(&values, "--colour", "blue"), "--colour: 'blue' is none of red, green");
    expect_error(PARSE(&values, "--no-text"), "unknown option '--no-text'; did you mean '--text'?");
}

static bool parse_recipe(NetcRecipe *recipe, const char *option, const char *value) {
    NetcOption options[NETC_RECIPE_OPTIONS];
    int count = netc_recipe_options(options, recipe);
    char *words[] = {(char *)option, (char *)value};
    error.text[0] = '\0';
    return netc_options_parse(options, count, 2, words, &error) == 0;
}

static char *text_of(const NetcRecipe *recipe) {
    char *text;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    netc_recipe_write(out, recipe, toy_model.channels);
    fclose(out);
    return text;
}

static void recipe_lists_are_read(void **unused) {
    (void)unused;
    NetcRecipe recipe = *toy_model.recipe;
    assert_true(parse_recipe(&recipe, "--milestones", "100,150"));
    assert_int_equal(recipe.milestone_count, 2);
    assert_int_equal(recipe.milestones[1], 150);
    assert_true(parse_recipe(&recipe, "--split", "500,100"));
    assert_int_equal(recipe.split_validation, 100);
    assert_true(parse_recipe(&recipe, "--augment", "hflip,random_resized_crop:0.8:1:0.9:1.1,cutout:4"));
    assert_int_equal(recipe.augmentation_count, 3);
    assert_true(recipe.augmentations[1].d == 1.1 && recipe.augmentations[0].a == 0.5);
    assert_true(parse_recipe(&recipe, "--augment", "none"));
    assert_int_equal(recipe.augmentation_count, 0);
    assert_true(parse_recipe(&recipe, "--mean", "0.5,0.25,0.125"));
    assert_true(recipe.has_normalization && recipe.mean[2] == 0.125 && recipe.deviation[0] == 1);
}

static void wrong_recipe_values_are_explained(void **unused) {
    (void)unused;
    static const char *const wrong[][3] = {
        {"--milestones", "100,x", "--milestones: 'x' is not a list of whole numbers like 100,150"},
        {"--split", "7", "--split: '7' is not TRAIN,VALIDATION, like 45000,5000"},
        {"--augment", "hflop", "--augment: unknown augmentation 'hflop'; did you mean 'hflip'?"},
        {"--augment", "hflip:2", "--augment: value 1 of hflip must be a number from 0 to 1"},
        {"--augment", "hflip:0.5:1", "--augment: hflip takes at most 1 values"},
        {"--augment", "hflip:0.5x", "--augment: 'x' is not understood; write NAME:VALUE:...,NAME..."},
        {"--augment", "mixup,hflip,mixup:1",
         "--augment: mixup is given twice: it mixes the finished images once"},
        {"--epochs", "0", "--epochs: '0' is not a whole number from 1 to 1000000"},
        {"--optimizer", "lion", "--optimizer: 'lion' is none of sgd, adam, adamw"},
        {"--mean", "a", "--mean: 'a' is not a list of numbers, one a channel, of pixels in 0..1"},
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        NetcRecipe recipe = *toy_model.recipe;
        assert_false(parse_recipe(&recipe, wrong[i][0], wrong[i][1]));
        assert_string_equal(error.text, wrong[i][2]);
    }
}

static void equal_recipes_have_equal_text(void **unused) {
    (void)unused;
    NetcRecipe one = *toy_model.recipe, other = one;
    char *text = text_of(&one), *other_text = text_of(&other);
    assert_string_equal(text, other_text);
    assert_non_null(strstr(text, "lr: 0.05\n"));
    assert_non_null(strstr(text, "augment: [\"hflip:0.5\"]\n"));
    assert_non_null(strstr(text, "milestones: [2]\n"));
    free(other_text);
    other.lr = 0.05000000000000001;
    other_text = text_of(&other);
    assert_string_not_equal(text, other_text);
    free(text);
    free(other_text);
}

static void recipes_are_completed_and_checked(void **unused) {
    (void)unused;
    NetcRecipe recipe = {.optimizer = NETC_ADAM, .epochs = 3};
    assert_true(netc_recipe_complete(&recipe, &error));
    assert_true(recipe.beta1 == 0 &&
                recipe.beta2 == 0); /* values like others, not a sign for the usual ones */
    assert_int_equal(recipe.accumulate, 1);
    recipe.warmup_epochs = 3;
    assert_false(netc_recipe_complete(&recipe, &error));
    recipe = (NetcRecipe){.schedule = NETC_STEP, .epochs = 3};
    assert_false(netc_recipe_complete(&recipe, &error));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_are_read),
        cmocka_unit_test(other_arguments_stay_in_order),
        cmocka_unit_test(mistakes_are_explained),
        cmocka_unit_test(recipe_lists_are_read),
        cmocka_unit_test(wrong_recipe_values_are_explained),
        cmocka_unit_test(equal_recipes_have_equal_text),
        cmocka_unit_test(recipes_are_completed_and_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
