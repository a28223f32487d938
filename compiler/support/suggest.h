/* The known word that a mistyped one was probably meant to be. */
#ifndef NETC_SUPPORT_SUGGEST_H
#define NETC_SUPPORT_SUGGEST_H

/* The fewest insertions, deletions, replacements and swaps of neighbours (case aside) between two words.
 * Words longer than 64 bytes count as far from everything. */
int word_distance(const char *a, const char *b);

/* The nearest candidate within a third of the word's length (at least 1), the first of equals; NULL: none. */
const char *suggest_word(const char *word, const char *const *candidates, int count);

#endif
