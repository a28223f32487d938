/* The report's confusion matrix where the network has more outputs than there are classes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/report.h"

enum { CLASSES = 30 };

/* Of two images, the second of which is taken for `answer`. The caller frees it. */
static char *write_outcomes(int classes, int answer) {
    const char *names[CLASSES];
    for (int i = 0; i < CLASSES; i++)
        names[i] = "name";
    NetcOutcome items[] = {{0, 3, 3, 0.9f}, {1, 4, answer, 0.5f}};
    const NetcOutcomes outcomes = {items, 2, 2};
    const NetcModel model = {.classes = 1000};
    const NetcDataset dataset = {.classes = classes, .class_names = names};
    const NetcReport report = {
        .model = &model, .dataset = &dataset, .outcomes = &outcomes, .outcomes_of = "some weights"};
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    assert_non_null(out);
    netc_report_outcomes(out, &report);
    fclose(out);
    return text;
}

static void expect(int classes, int answer, const char *part) {
    char *text = write_outcomes(classes, answer);
    if (!strstr(text, part))
        print_error("no '%s' in:\n%s\n", part, text);
    assert_non_null(strstr(text, part));
    free(text);
}

static void heat_map_has_a_row_for_each_class(void **unused) {
    (void)unused;
    expect(CLASSES, 4, "viewBox=\"0 0 150 150\"");
    expect(CLASSES, 39, "viewBox=\"0 0 200 150\"");
}

static void few_classes_have_numbers(void **unused) {
    (void)unused;
    expect(10, 5, "taken for name: 1 of 1\">1</td>");
    expect(10, 11, "taken for 11: 1 of 1\">1</td>");
    expect(10, 999, "viewBox=\"0 0 5000 50\"");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(heat_map_has_a_row_for_each_class),
        cmocka_unit_test(few_classes_have_numbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
