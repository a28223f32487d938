#include "runtime/error.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/* Bytes of the UTF-8 character at `text`, or 0 where there is none. */
static int read_character(const unsigned char *text, unsigned *point) {
    static const unsigned least[] = {0, 0, 0x80, 0x800, 0x10000}; /* fewer bytes would do for smaller ones */
    int length = text[0] < 0x80 ? 1 : text[0] < 0xc0 ? 0 : text[0] < 0xe0 ? 2 : text[0] < 0xf0 ? 3 : 4;
    *point = length == 1 ? text[0] : text[0] & (0x7fu >> length);
    for (int i = 1; i < length; i++) {
        if ((text[i] & 0xc0) != 0x80)
            return 0;
        *point = *point << 6 | (text[i] & 0x3fu);
    }
    return *point >= least[length] && *point < 0x110000 ? length : 0;
}

/* Not those that move the cursor, and not those that turn the direction of writing. */
static bool is_harmless(unsigned point) {
    if (point == '\n' || point == '\t')
        return true;
    bool control = point < 0x20 || (point >= 0x7f && point < 0xa0);
    bool turns = (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    return !control && !turns;
}

/* The character at `*from` as it is shown: at most 16 bytes and a NUL. Moves `*from` on. */
static void show_character(char shown[17], const char **from) {
    const unsigned char *text = (const unsigned char *)*from;
    unsigned point;
    int length = read_character(text, &point), used = 0;
    bool harmless = length > 0 && is_harmless(point);
    length = length > 0 ? length : 1;
    for (int i = 0; i < length; i++)
        used += snprintf(shown + used, 5, harmless ? "%c" : "\\x%02x", text[i]);
    *from += length;
}

void netc_escape_controls(char *to, size_t size, const char *from) {
    size_t used = 0;
    char shown[17];
    while (*from) {
        show_character(shown, &from);
        if (used + strlen(shown) >= size)
            break;
        memcpy(to + used, shown, strlen(shown));
        used += strlen(shown);
    }
    to[used] = '\0';
}

void netc_print_escaped(FILE *out, const char *text) {
    char shown[17];
    while (*text) {
        show_character(shown, &text);
        fputs(shown, out);
    }
}

bool netc_fail(NetcError *error, const char *format, ...) {
    char raw[sizeof error->text];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(raw, sizeof raw, format, arguments);
    va_end(arguments);
    netc_escape_controls(error->text, sizeof error->text, raw);
    return false;
}
