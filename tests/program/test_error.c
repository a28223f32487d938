/* Messages show control characters instead of handing them to the terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "runtime/error.h"

static void expect_shown(const char *from, const char *shown) {
    char text[256];
    netc_escape_controls(text, sizeof text, from);
    assert_string_equal(text, shown);
    NetcError error;
    assert_false(netc_fail(&error, "in '%s'", from));
    assert_int_equal(strlen(error.text), strlen(shown) + 5);
    assert_non_null(strstr(error.text, shown));
}

static void text_stays_as_it_is(void **unused) {
    (void)unused;
    expect_shown("", "");
    expect_shown("two lines\nand a\ttab", "two lines\nand a\ttab");
    expect_shown("B\u00e4r \u20ac \U0001f43b", "B\u00e4r \u20ac \U0001f43b");
}

static void control_characters_are_shown(void **unused) {
    (void)unused;
    expect_shown("\033[2Jgone\r\b\177", "\\x1b[2Jgone\\x0d\\x08\\x7f");
    expect_shown("C1: \xc2\x9b", "C1: \\xc2\\x9b");
    expect_shown("turned \xe2\x80\xae around", "turned \\xe2\\x80\\xae around");
}

static void broken_utf8_is_shown(void **unused) {
    (void)unused;
    expect_shown("\x9b"
                 "2J",
                 "\\x9b"
                 "2J");
    expect_shown("cut \xe2\x82", "cut \\xe2\\x82");
    expect_shown("long \xc0\x9b \xe0\x80\x9b", "long \\xc0\\x9b \\xe0\\x80\\x9b");
    expect_shown("none \xff\xf5\x90\x80\x80", "none \\xff\\xf5\\x90\\x80\\x80");
}

static void what_does_not_fit_is_left_out(void **unused) {
    (void)unused;
    char text[6];
    netc_escape_controls(text, sizeof text, "abc\033d");
    assert_string_equal(text, "abc");
    netc_escape_controls(text, sizeof text, "abcd\u00e9");
    assert_string_equal(text, "abcd");
    netc_escape_controls(text, sizeof text, "abcdefgh");
    assert_string_equal(text, "abcde");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_stays_as_it_is),
        cmocka_unit_test(control_characters_are_shown),
        cmocka_unit_test(broken_utf8_is_shown),
        cmocka_unit_test(what_does_not_fit_is_left_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
