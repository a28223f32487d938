#include "compiler/frontend/value.h"

#include <string.h>

Value value_integer(int64_t integer) {
    return (Value){.kind = VALUE_INTEGER, .integer = integer, .real = (double)integer};
}

Value value_real(double real) {
    return (Value){.kind = VALUE_REAL, .real = real};
}

Value value_flag(bool flag) {
    return (Value){.kind = VALUE_FLAG, .flag = flag};
}

bool value_is_number(Value value) {
    return value.kind == VALUE_INTEGER || value.kind == VALUE_REAL;
}

const char *value_kind_name(ValueKind kind) {
    static const char *const names[] = {"unknown", "an integer", "a real number", "a flag", "a size",
                                        "a shape", "a text",     "a list",        "a map"};
    return names[kind];
}

static const char *entries_text(Arena *arena, Value value) {
    const char *text = value.kind == VALUE_LIST ? "[" : "<";
    for (int i = 0; i < value.count; i++) {
        const ValueEntry *entry = &value.entries[i];
        text = arena_format(arena, "%s%s%s%s%s", text, i ? ", " : "", entry->key ? entry->key : "",
                            entry->key ? ":" : "", value_text(arena, entry->value));
    }
    return arena_format(arena, "%s%s", text, value.kind == VALUE_LIST ? "]" : ">");
}

/* 8 as 8.0: a real number is to be told from an integer. */
static const char *real_text(Arena *arena, double real) {
    const char *text = arena_format(arena, "%g", real);
    return strpbrk(text, ".en") ? text : arena_format(arena, "%s.0", text);
}

const char *value_text(Arena *arena, Value value) {
    switch (value.kind) {
    case VALUE_INTEGER:
        return arena_format(arena, "%lld", (long long)value.integer);
    case VALUE_REAL:
        return real_text(arena, value.real);
    case VALUE_FLAG:
        return value.flag ? "yes" : "no";
    case VALUE_SIZE:
        return arena_format(arena, "%dx%d", value.size[0], value.size[1]);
    case VALUE_SHAPE:
        return arena_format(arena, "%dx%dx%d", value.size[0], value.size[1], value.size[2]);
    case VALUE_TEXT:
        return arena_format(arena, "\"%s\"", value.text);
    case VALUE_LIST:
    case VALUE_MAP:
        return entries_text(arena, value);
    default:
        return "unknown";
    }
}
