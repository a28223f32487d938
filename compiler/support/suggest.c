#include "compiler/support/suggest.h"
#include "compiler/support/integers.h"

#include <ctype.h>
#include <stddef.h>
#include <string.h>

enum { LONGEST = 64, FAR = 1000 };

static int same(char a, char b) {
    return tolower((unsigned char)a) == tolower((unsigned char)b);
}

/* Optimal string alignment, three rows at a time. */
int word_distance(const char *a, const char *b) {
    int rows = (int)strlen(a), columns = (int)strlen(b);
    if (rows > LONGEST || columns > LONGEST)
        return FAR;
    int table[3][LONGEST + 1];
    for (int j = 0; j <= columns; j++)
        table[0][j] = j;
    for (int i = 1; i <= rows; i++) {
        int *row = table[i % 3], *above = table[(i + 2) % 3], *two_above = table[(i + 1) % 3];
        row[0] = i;
        for (int j = 1; j <= columns; j++) {
            row[j] = smaller(smaller(above[j], row[j - 1]) + 1, above[j - 1] + !same(a[i - 1], b[j - 1]));
            if (i > 1 && j > 1 && same(a[i - 1], b[j - 2]) && same(a[i - 2], b[j - 1]))
                row[j] = smaller(row[j], two_above[j - 2] + 1);
        }
    }
    return table[rows % 3][columns];
}

const char *suggest_word(const char *word, const char *const *candidates, int count) {
    int length = (int)strlen(word);
    int best = (length < 3 ? 1 : length / 3) + 1;
    const char *nearest = NULL;
    for (int i = 0; i < count; i++) {
        int distance = word_distance(word, candidates[i]);
        if (distance < best && distance < length) {
            best = distance;
            nearest = candidates[i];
        }
    }
    return nearest;
}
