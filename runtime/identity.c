#include "runtime/identity.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char EPOCHS[] = "epochs"; /* a key */

/* The value of `key` in "key: value" lines; its length, or -1 where the key is missing. */
static int find_value(const char *lines, const char *key, size_t key_length, const char **value) {
    for (const char *line = lines; *line;) {
        size_t length = strcspn(line, "\n");
        if (length > key_length && strncmp(line, key, key_length) == 0 && line[key_length] == ':') {
            *value = line + key_length + 1 + (line[key_length + 1] == ' ');
            return (int)(line + length - *value);
        }
        line += length + (line[length] == '\n');
    }
    *value = "";
    return -1;
}

bool netc_identity_has_more_epochs(const char *saved, const char *current) {
    const char *then, *now;
    bool known = find_value(saved, EPOCHS, strlen(EPOCHS), &then) > 0 &&
                 find_value(current, EPOCHS, strlen(EPOCHS), &now) > 0;
    return known && strtol(now, NULL, 10) > strtol(then, NULL, 10);
}

/* What a missing key stands for. */
static const char *without(const char *key, size_t key_length) {
    static const char precision[] = "precision"; /* only double says so: runtime/train_run.c */
    bool is_precision = key_length == strlen(precision) && strncmp(key, precision, key_length) == 0;
    return is_precision ? "single" : "none";
}

static void add_difference(char text[NETC_DIFFERENCES_SIZE], const char *key, size_t key_length,
                           const char *saved, const char *current) {
    const char *then, *now;
    int then_length = find_value(saved, key, key_length, &then);
    int now_length = find_value(current, key, key_length, &now);
    bool neither = then_length < 0 && now_length < 0;
    if (neither || (then_length == now_length && memcmp(then, now, (size_t)now_length) == 0))
        return;
    size_t used = strlen(text);
    const char *none = without(key, key_length);
    int none_length = (int)strlen(none);
    snprintf(text + used, NETC_DIFFERENCES_SIZE - used, "\n  %.*s: %.*s then, %.*s now", (int)key_length, key,
             then_length < 0 ? none_length : then_length, then_length < 0 ? none : then,
             now_length < 0 ? none_length : now_length, now_length < 0 ? none : now);
}

/* First the keys of the current identity, then those that are gone. */
void netc_identity_differences(const char *saved, const char *current, bool epochs_allowed,
                               char text[NETC_DIFFERENCES_SIZE]) {
    const char *const sides[2] = {current, saved};
    text[0] = '\0';
    for (int side = 0; side < 2; side++)
        for (const char *line = sides[side]; *line;) {
            size_t length = strcspn(line, "\n"), key_length = strcspn(line, ":\n");
            const char *value;
            bool allowed =
                epochs_allowed && strlen(EPOCHS) == key_length && strncmp(EPOCHS, line, key_length) == 0;
            if (!allowed && (side == 0 || find_value(current, line, key_length, &value) < 0))
                add_difference(text, line, key_length, saved, current);
            line += length + (line[length] == '\n');
        }
}

void netc_identity_explain_epochs(const char *saved, const char *current, const char *spanning_schedule,
                                  char text[NETC_REASON_SIZE]) {
    text[0] = '\0';
    if (spanning_schedule && netc_identity_has_more_epochs(saved, current))
        snprintf(
            text, NETC_REASON_SIZE,
            "\nno epochs can be added: the schedule '%s' spreads over all of them, so that a longer run has "
            "other learning rates from its start (constant, step and multistep allow it)",
            spanning_schedule);
}
