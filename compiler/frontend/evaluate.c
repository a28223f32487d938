/* Expressions to values. */
#include "compiler/frontend/elaborate.h"

#include "compiler/support/suggest.h"

#include <math.h>
#include <string.h>

static const Value unknown = {0};

static const char *const operator_names[] = {
    "+", "-", "*", "/", "-", "==", "!=", "<", "<=", ">", ">=", "and", "or", "not"};

static bool lookup_frame(const Elaborator *elaborator, const char *name, Value *value) {
    const Frame *frame = elaborator->frame;
    for (int i = 0; frame && i < frame->binding_count; i++)
        if (frame->bindings[i].given && strcmp(frame->bindings[i].name, name) == 0) {
            *value = frame->bindings[i].value;
            return true;
        }
    return false;
}

bool lookup_name(Elaborator *elaborator, const char *name, Value *value) {
    if (lookup_frame(elaborator, name, value))
        return true;
    for (int i = 0; i < elaborator->params.count; i++) {
        Param *param = &elaborator->params.items[i];
        if (strcmp(param->name.text, name) == 0) {
            param->used = true;
            *value = param->value;
            return true;
        }
    }
    return false;
}

/* yes, no, and the shape of the incoming tensor. */
static bool lookup_builtin(const Elaborator *elaborator, const char *name, Value *value) {
    if (strcmp(name, "yes") == 0 || strcmp(name, "no") == 0) {
        *value = value_flag(*name == 'y');
        return true;
    }
    int which = strcmp(name, "channels") == 0 ? 0
                : strcmp(name, "height") == 0 ? 1
                : strcmp(name, "width") == 0  ? 2
                                              : -1;
    if (which < 0 || !elaborator->network_begun)
        return false;
    *value = unknown;
    if (elaborator->x) {
        Shape shape = elaborator->x->shape;
        *value = value_integer(which == 0 ? shape.channels : which == 1 ? shape.height : shape.width);
    }
    return true;
}

static const char *nearest_name(Elaborator *elaborator, const char *name) {
    static const char *const builtins[] = {"channels", "height", "width", "yes", "no"};
    Array(const char *) names = {0};
    for (int i = 0; i < 5; i++)
        array_push(elaborator->arena, &names, builtins[i]);
    for (int i = 0; elaborator->frame && i < elaborator->frame->binding_count; i++)
        array_push(elaborator->arena, &names, elaborator->frame->bindings[i].name);
    for (int i = 0; i < elaborator->params.count; i++)
        array_push(elaborator->arena, &names, elaborator->params.items[i].name.text);
    return suggest_word(name, names.items, names.count);
}

static bool is_parameter(const Frame *frame, const char *name) {
    for (int i = 0; frame && i < frame->binding_count; i++)
        if (strcmp(frame->bindings[i].name, name) == 0)
            return true;
    return false;
}

static Value evaluate_name(Elaborator *elaborator, const char *name, Location at) {
    Value value;
    if (lookup_name(elaborator, name, &value) || lookup_builtin(elaborator, name, &value))
        return value;
    if (is_reserved_name(name)) {
        elaborate_error(elaborator, at, "'%s' is that of the incoming tensor, which only layers have", name);
        return unknown;
    }
    if (is_parameter(elaborator->frame, name)) {
        elaborate_error(elaborator, at,
                        "'%s' has no value here: a default sees the parameters before it and those that the "
                        "call gives",
                        name);
        return unknown;
    }
    const char *nearest = nearest_name(elaborator, name);
    if (nearest)
        elaborate_error(elaborator, at, "unknown name '%s'; did you mean '%s'?", name, nearest);
    else
        elaborate_error(elaborator, at, "unknown name '%s'", name);
    return unknown;
}

/* What a map's entry is found by: a word, 3x3 or an integer, as text. NULL: none of them. */
static const char *key_text(Elaborator *elaborator, const Expression *key) {
    if (key->kind == EXPRESSION_NAME)
        return key->text;
    if (key->kind == EXPRESSION_SIZE)
        return arena_format(elaborator->arena, "%dx%d", key->size[0], key->size[1]);
    if (key->kind == EXPRESSION_INTEGER)
        return arena_format(elaborator->arena, "%lld", (long long)key->integer);
    elaborate_error(elaborator, key->at, "the key of a map is a word, a size like 3x3 or an integer");
    return NULL;
}

static const ValueEntry *find_entry(const ValueEntry *entries, int count, const char *key) {
    for (int i = 0; i < count; i++)
        if (entries[i].key && strcmp(entries[i].key, key) == 0)
            return &entries[i];
    return NULL;
}

static bool evaluate_item(Elaborator *elaborator, const Item *item, bool is_map, ValueEntry *entries,
                          int index) {
    if (is_map != (item->key != NULL)) {
        elaborate_error(elaborator, item->value->at,
                        "every entry needs a key, or none: <3x3:32, 5x5:16> or <32, 16>");
        return false;
    }
    const char *key = is_map ? key_text(elaborator, item->key) : NULL;
    if (is_map && !key)
        return false;
    if (is_map && find_entry(entries, index, key)) {
        elaborate_error(elaborator, item->key->at, "the key %s is given twice", key);
        return false;
    }
    Value value = evaluate(elaborator, item->value);
    entries[index] = (ValueEntry){key, value};
    if (value.kind == VALUE_LIST || value.kind == VALUE_MAP)
        elaborate_error(elaborator, item->value->at, "lists and maps hold no lists or maps");
    return value.kind != VALUE_UNKNOWN && value.kind != VALUE_LIST && value.kind != VALUE_MAP;
}

Value evaluate_items(Elaborator *elaborator, Location at, const Items *items) {
    if (items->count > LIMIT_ENTRIES) {
        elaborate_error(elaborator, at, "a list or map may have at most %d entries", LIMIT_ENTRIES);
        return unknown;
    }
    ValueEntry *entries = arena_new_array(elaborator->arena, ValueEntry, items->count);
    bool is_map = items->items[0].key != NULL;
    bool known = true;
    for (int i = 0; i < items->count; i++)
        known = evaluate_item(elaborator, &items->items[i], is_map, entries, i) && known;
    if (!known)
        return unknown;
    return (Value){.kind = is_map ? VALUE_MAP : VALUE_LIST, .entries = entries, .count = items->count};
}

/* c_red<3x3> */
static Value evaluate_lookup(Elaborator *elaborator, const Expression *expression) {
    Value map = evaluate_name(elaborator, expression->text, expression->text_at);
    if (map.kind == VALUE_UNKNOWN)
        return unknown;
    if (map.kind != VALUE_MAP) {
        elaborate_error(elaborator, expression->text_at, "'%s' is %s, not a map", expression->text,
                        value_kind_name(map.kind));
        if (map.kind == VALUE_LIST)
            diagnostics_hint(elaborator->diagnostics, "an element of a list is %s[0]", expression->text);
        else
            diagnostics_hint(elaborator->diagnostics, "a comparison has a space before '<'");
        return unknown;
    }
    if (expression->items.count != 1 || expression->items.items[0].key) {
        elaborate_error(elaborator, expression->at, "a look-up in a map names one key, as in %s<%s>",
                        expression->text, map.entries[0].key);
        return unknown;
    }
    const char *key = key_text(elaborator, expression->items.items[0].value);
    const ValueEntry *entry = key ? find_entry(map.entries, map.count, key) : NULL;
    if (entry)
        return entry->value;
    if (key) {
        elaborate_error(elaborator, expression->items.items[0].value->at, "the map '%s' has no key %s",
                        expression->text, key);
        diagnostics_hint(elaborator->diagnostics, "it is %s", value_text(elaborator->arena, map));
    }
    return unknown;
}

/* c_hidden[1] */
static Value evaluate_index(Elaborator *elaborator, const Expression *expression) {
    const Expression *name = expression->operands[0];
    Value list = evaluate_name(elaborator, name->text, name->at);
    Value index = evaluate(elaborator, expression->operands[1]);
    if (list.kind == VALUE_UNKNOWN || index.kind == VALUE_UNKNOWN)
        return unknown;
    if (list.kind != VALUE_LIST)
        elaborate_error(elaborator, name->at, "'%s' is %s, not a list", name->text,
                        value_kind_name(list.kind));
    else if (index.kind != VALUE_INTEGER)
        elaborate_error(elaborator, expression->operands[1]->at, "a list is indexed by an integer, not by %s",
                        value_kind_name(index.kind));
    else if (index.integer < 0 || index.integer >= list.count) {
        elaborate_error(elaborator, expression->operands[1]->at, "there is no element %lld in a list of %d",
                        (long long)index.integer, list.count);
        diagnostics_hint(elaborator->diagnostics, "%s is %s; the first element is %s[0]", name->text,
                         value_text(elaborator->arena, list), name->text);
    } else
        return list.entries[index.integer].value;
    return unknown;
}

static Value wrong_operand(Elaborator *elaborator, const Expression *expression, const Expression *operand,
                           Value value, const char *wanted) {
    elaborate_error(elaborator, operand->at, "'%s' works on %s, but this is %s", operator_names[expression->operator], wanted, value_kind_name(value.kind));
    return unknown;
}

static Value divide_integers(Elaborator *elaborator, const Expression *expression, int64_t a, int64_t b) {
    if (b == 0) {
        elaborate_error(elaborator, expression->at, "division by zero");
        return unknown;
    }
    if (b == -1 && a == INT64_MIN) {
        elaborate_error(elaborator, expression->at, "this is too large for an integer");
        return unknown;
    }
    if (a % b != 0) {
        elaborate_error(elaborator, expression->at, "%lld / %lld is not an integer", (long long)a,
                        (long long)b);
        diagnostics_hint(
            elaborator->diagnostics,
            "integers divide exactly; for a fraction one of them is written as a real number, as in 1.0/3");
        return unknown;
    }
    return value_integer(a / b);
}

static Value compute_integers(Elaborator *elaborator, const Expression *expression, int64_t a, int64_t b) {
    int64_t result = 0;
    bool overflow;
    switch (expression->operator) {
    case OPERATOR_ADD:
        overflow = __builtin_add_overflow(a, b, &result);
        break;
    case OPERATOR_SUBTRACT:
        overflow = __builtin_sub_overflow(a, b, &result);
        break;
    case OPERATOR_MULTIPLY:
        overflow = __builtin_mul_overflow(a, b, &result);
        break;
    default:
        return divide_integers(elaborator, expression, a, b);
    }
    if (!overflow)
        return value_integer(result);
    elaborate_error(elaborator, expression->at, "%lld %s %lld is too large for an integer", (long long)a, operator_names[expression->operator], (long long)b);
    return unknown;
}

static Value compute_reals(Elaborator *elaborator, const Expression *expression, double a, double b) {
    double result = expression->operator== OPERATOR_ADD        ? a + b
                    : expression->operator== OPERATOR_SUBTRACT ? a - b
                    : expression->operator== OPERATOR_MULTIPLY ? a * b
                                                               : a / b;
    if (isfinite(result))
        return value_real(result);
    elaborate_error(elaborator, expression->at,
                    b == 0 ? "division by zero" : "this is too large for a real number");
    return unknown;
}

static Value compare(const Expression *expression, Value a, Value b) {
    switch (expression->operator) {
    case OPERATOR_LESS:
        return value_flag(a.real < b.real);
    case OPERATOR_LESS_EQUAL:
        return value_flag(a.real <= b.real);
    case OPERATOR_GREATER:
        return value_flag(a.real > b.real);
    default:
        return value_flag(a.real >= b.real);
    }
}

static Value equal(Elaborator *elaborator, const Expression *expression, Value a, Value b) {
    bool same;
    if (value_is_number(a) && value_is_number(b))
        same = a.kind == VALUE_INTEGER && b.kind == VALUE_INTEGER ? a.integer == b.integer : a.real == b.real;
    else if (a.kind == VALUE_FLAG && b.kind == VALUE_FLAG)
        same = a.flag == b.flag;
    else if (a.kind == b.kind && (a.kind == VALUE_SIZE || a.kind == VALUE_SHAPE))
        same = memcmp(a.size, b.size, sizeof a.size) == 0;
    else {
        elaborate_error(elaborator, expression->at, "%s cannot be compared with %s", value_kind_name(a.kind),
                        value_kind_name(b.kind));
        return unknown;
    }
    return value_flag(same == (expression->operator== OPERATOR_EQUAL));
}

/* `and` and `or` look at the right side only where it matters. */
static Value evaluate_logic(Elaborator *elaborator, const Expression *expression, Value left) {
    if (left.kind != VALUE_FLAG)
        return wrong_operand(elaborator, expression, expression->operands[0], left, "flags");
    if (left.flag == (expression->operator== OPERATOR_OR))
        return left;
    Value right = evaluate(elaborator, expression->operands[1]);
    if (right.kind != VALUE_FLAG && right.kind != VALUE_UNKNOWN)
        return wrong_operand(elaborator, expression, expression->operands[1], right, "flags");
    return right;
}

static Value evaluate_binary(Elaborator *elaborator, const Expression *expression) {
    Value a = evaluate(elaborator, expression->operands[0]);
    if (a.kind == VALUE_UNKNOWN)
        return unknown;
    if (expression->operator== OPERATOR_AND || expression->operator== OPERATOR_OR)
        return evaluate_logic(elaborator, expression, a);
    Value b = evaluate(elaborator, expression->operands[1]);
    if (b.kind == VALUE_UNKNOWN)
        return unknown;
    if (expression->operator== OPERATOR_EQUAL || expression->operator== OPERATOR_UNEQUAL)
        return equal(elaborator, expression, a, b);
    if (!value_is_number(a))
        return wrong_operand(elaborator, expression, expression->operands[0], a, "numbers");
    if (!value_is_number(b))
        return wrong_operand(elaborator, expression, expression->operands[1], b, "numbers");
    if (expression->operator> OPERATOR_DIVIDE)
        return compare(expression, a, b);
    if (a.kind == VALUE_INTEGER && b.kind == VALUE_INTEGER)
        return compute_integers(elaborator, expression, a.integer, b.integer);
    return compute_reals(elaborator, expression, a.real, b.real);
}

static Value evaluate_unary(Elaborator *elaborator, const Expression *expression) {
    const Expression *operand = expression->operands[0];
    Value value = evaluate(elaborator, operand);
    if (value.kind == VALUE_UNKNOWN)
        return unknown;
    if (expression->operator== OPERATOR_NOT)
        return value.kind == VALUE_FLAG ? value_flag(!value.flag)
                                        : wrong_operand(elaborator, expression, operand, value, "flags");
    if (value.kind == VALUE_INTEGER && value.integer != INT64_MIN)
        return value_integer(-value.integer);
    if (value.kind == VALUE_REAL)
        return value_real(-value.real);
    return wrong_operand(elaborator, expression, operand, value, "numbers");
}

static Value evaluate_conditional(Elaborator *elaborator, const Expression *expression) {
    Value condition = evaluate(elaborator, expression->operands[0]);
    if (condition.kind == VALUE_UNKNOWN)
        return unknown;
    if (condition.kind != VALUE_FLAG) {
        elaborate_error(elaborator, expression->operands[0]->at,
                        "a condition is a flag or a comparison, but this is %s",
                        value_kind_name(condition.kind));
        return unknown;
    }
    return evaluate(elaborator, expression->operands[condition.flag ? 1 : 2]);
}

static Value evaluate_size(const Expression *expression) {
    Value value = {.kind = expression->kind == EXPRESSION_SIZE ? VALUE_SIZE : VALUE_SHAPE};
    memcpy(value.size, expression->size, sizeof value.size);
    return value;
}

Value evaluate(Elaborator *elaborator, const Expression *expression) {
    if (!elaborate_step(elaborator, expression->at))
        return unknown;
    if (expression->depth > LIMIT_EXPRESSION) {
        elaborate_error(elaborator, expression->at, "this expression is nested more than %d deep",
                        LIMIT_EXPRESSION);
        return unknown;
    }
    switch (expression->kind) {
    case EXPRESSION_INTEGER:
        return value_integer(expression->integer);
    case EXPRESSION_REAL:
        return value_real(expression->real);
    case EXPRESSION_SIZE:
    case EXPRESSION_SHAPE:
        return evaluate_size(expression);
    case EXPRESSION_STRING:
        return (Value){.kind = VALUE_TEXT, .text = expression->text};
    case EXPRESSION_NAME:
        return evaluate_name(elaborator, expression->text, expression->at);
    case EXPRESSION_LIST:
    case EXPRESSION_MAP:
        return evaluate_items(elaborator, expression->at, &expression->items);
    case EXPRESSION_ANGLE:
        return evaluate_lookup(elaborator, expression);
    case EXPRESSION_INDEX:
        return evaluate_index(elaborator, expression);
    case EXPRESSION_UNARY:
        return evaluate_unary(elaborator, expression);
    case EXPRESSION_BINARY:
        return evaluate_binary(elaborator, expression);
    case EXPRESSION_CONDITIONAL:
        return evaluate_conditional(elaborator, expression);
    case EXPRESSION_PARENTHESES:
        return evaluate(elaborator, expression->operands[0]);
    }
    return unknown;
}
