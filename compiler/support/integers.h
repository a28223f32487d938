/* What C lacks for int. */
#ifndef NETC_SUPPORT_INTEGERS_H
#define NETC_SUPPORT_INTEGERS_H

static inline int smaller(int a, int b) {
    return a < b ? a : b;
}

static inline int larger(int a, int b) {
    return a > b ? a : b;
}

/* a / b, rounded up; of positive numbers. */
static inline int divide_up(int a, int b) {
    return (a + b - 1) / b;
}

#endif
