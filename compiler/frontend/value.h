/* What an expression evaluates to. */
#ifndef NETC_FRONTEND_VALUE_H
#define NETC_FRONTEND_VALUE_H

#include "compiler/support/arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef enum ValueKind {
    VALUE_UNKNOWN, /* after an error: everything made from it is silently unknown too */
    VALUE_INTEGER,
    VALUE_REAL,
    VALUE_FLAG,
    VALUE_SIZE,
    VALUE_SHAPE,
    VALUE_TEXT,
    VALUE_LIST,
    VALUE_MAP,
} ValueKind;

typedef struct ValueEntry ValueEntry;

typedef struct Value {
    ValueKind kind;
    bool flag;
    int64_t integer;
    double real; /* of INTEGER too */
    int size[3];
    const char *text;
    const ValueEntry *entries; /* LIST, MAP */
    int count;
} Value;

struct ValueEntry {
    const char *key; /* NULL in lists */
    Value value;
};

Value value_integer(int64_t integer);
Value value_real(double real);
Value value_flag(bool flag);
bool value_is_number(Value value);

/* "an integer", "a map". */
const char *value_kind_name(ValueKind kind);

/* As one would write it. */
const char *value_text(Arena *arena, Value value);

#endif
