#include "runtime/pickle_machine.h"

#include <string.h>

#include "runtime/tensor_formats.h"

enum {
    MAX_OPCODES = 1000000, /* of all pickles of a file together; each makes at most one value */
    MAX_MEMO = 1000000,
    MAX_GLOBAL_LENGTH = 200,
};

enum Opcode {
    MARK = '(',
    STOP = '.',
    BININT = 'J',
    BININT1 = 'K',
    BININT2 = 'M',
    NONE = 'N',
    BINPERSID = 'Q',
    REDUCE = 'R',
    BINUNICODE = 'X',
    APPEND = 'a',
    BUILD = 'b',
    GLOBAL = 'c',
    APPENDS = 'e',
    BINGET = 'h',
    LONG_BINGET = 'j',
    BINPUT = 'q',
    LONG_BINPUT = 'r',
    SETITEM = 's',
    TUPLE = 't',
    SETITEMS = 'u',
    EMPTY_LIST = ']',
    EMPTY_TUPLE = ')',
    EMPTY_DICT = '}',
    BINFLOAT = 'G',
    PROTO = 0x80,
    TUPLE1 = 0x85,
    TUPLE2 = 0x86,
    TUPLE3 = 0x87,
    NEWTRUE = 0x88,
    NEWFALSE = 0x89,
    LONG1 = 0x8a,
};

static bool do_protocol(Pickle *pickle) {
    const unsigned char *version = netc_pickle_take(pickle, 1);
    return version &&
           (*version == 2 || netc_pickle_refuse(pickle, "its protocol is not 2, which torch.save writes"));
}

static bool do_none(Pickle *pickle) {
    return netc_pickle_push(pickle, netc_pickle_make(pickle, PICKLE_NONE));
}

static bool push_integer(Pickle *pickle, PickleKind kind, int64_t number) {
    PickleValue *value = netc_pickle_make(pickle, kind);
    if (value)
        value->integer = number;
    return netc_pickle_push(pickle, value);
}

static bool do_true(Pickle *pickle) {
    return push_integer(pickle, PICKLE_BOOLEAN, 1);
}

static bool do_false(Pickle *pickle) {
    return push_integer(pickle, PICKLE_BOOLEAN, 0);
}

static bool do_integer8(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 1);
    return bytes && push_integer(pickle, PICKLE_INTEGER, *bytes);
}

static bool do_integer16(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 2);
    return bytes && push_integer(pickle, PICKLE_INTEGER, netc_load16(bytes));
}

static bool do_integer32(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 4);
    return bytes && push_integer(pickle, PICKLE_INTEGER, (int32_t)netc_load32(bytes));
}

/* LONG1: a length, then that many bytes of a little-endian two's complement number. */
static bool do_long(Pickle *pickle) {
    const unsigned char *length = netc_pickle_take(pickle, 1);
    const unsigned char *bytes = length ? netc_pickle_take(pickle, *length) : NULL;
    if (!bytes || *length > sizeof(int64_t))
        return bytes && netc_pickle_push(pickle, netc_pickle_make(pickle, PICKLE_BIG));
    uint64_t number = *length && bytes[*length - 1] & 0x80 ? UINT64_MAX : 0;
    memcpy(&number, bytes, *length);
    return push_integer(pickle, PICKLE_INTEGER, (int64_t)number);
}

static bool do_float(Pickle *pickle) {
    return netc_pickle_take(pickle, 8) && netc_pickle_push(pickle, netc_pickle_make(pickle, PICKLE_FLOAT));
}

static bool push_text(Pickle *pickle, PickleKind kind, const unsigned char *bytes, size_t length) {
    PickleValue *value = bytes ? netc_pickle_make(pickle, kind) : NULL;
    if (!value)
        return false;
    value->text = (const char *)bytes;
    value->length = length;
    return netc_pickle_push(pickle, value);
}

static bool do_text(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 4);
    uint32_t length = bytes ? netc_load32(bytes) : 0;
    return bytes && push_text(pickle, PICKLE_TEXT, netc_pickle_take(pickle, length), length);
}

/* GLOBAL: the module's name and the global's, each ended by a line feed. */
static bool do_global(Pickle *pickle) {
    const unsigned char *bytes = pickle->input + pickle->position;
    size_t length = 0, line_feeds = 0, limit = pickle->end - pickle->position;
    while (length < limit && length < MAX_GLOBAL_LENGTH && line_feeds < 2)
        line_feeds += bytes[length++] == '\n';
    if (line_feeds < 2)
        return netc_pickle_refuse(pickle, "the name of a global does not end");
    pickle->position += length;
    return push_text(pickle, PICKLE_GLOBAL, bytes, length - 1);
}

static bool do_empty_tuple(Pickle *pickle) {
    return netc_pickle_push(pickle, netc_pickle_make(pickle, PICKLE_TUPLE));
}

static bool do_empty_list(Pickle *pickle) {
    return netc_pickle_push(pickle, netc_pickle_make(pickle, PICKLE_LIST));
}

static bool do_empty_dict(Pickle *pickle) {
    return netc_pickle_push(pickle, netc_pickle_make(pickle, PICKLE_DICT));
}

static bool push_tuple(Pickle *pickle, size_t count) {
    if (netc_pickle_available(pickle) < count)
        return netc_pickle_refuse(pickle, "a tuple's items are missing on the stack");
    PickleValue *tuple = netc_pickle_make(pickle, PICKLE_TUPLE);
    return netc_pickle_move_items(pickle, tuple, count) && netc_pickle_push(pickle, tuple);
}

static bool do_tuple(Pickle *pickle) {
    size_t count = 0;
    return netc_pickle_pop_mark(pickle, &count) && push_tuple(pickle, count);
}

static bool do_tuple1(Pickle *pickle) {
    return push_tuple(pickle, 1);
}

static bool do_tuple2(Pickle *pickle) {
    return push_tuple(pickle, 2);
}

static bool do_tuple3(Pickle *pickle) {
    return push_tuple(pickle, 3);
}

/* The `count` topmost values go into the container below them. */
static bool add_items(Pickle *pickle, PickleKind kind, size_t count) {
    if (netc_pickle_available(pickle) <= count)
        return netc_pickle_refuse(pickle, "there is no container to add items to");
    PickleValue *container = pickle->stack.items[pickle->stack.count - count - 1];
    if (container->kind != kind)
        return netc_pickle_refuse(pickle, kind == PICKLE_LIST ? "items are added to what is no list"
                                                              : "entries are added to what is no dict");
    return netc_pickle_move_items(pickle, container, count);
}

static bool do_append(Pickle *pickle) {
    return add_items(pickle, PICKLE_LIST, 1);
}

static bool do_appends(Pickle *pickle) {
    size_t count = 0;
    return netc_pickle_pop_mark(pickle, &count) && add_items(pickle, PICKLE_LIST, count);
}

static bool do_set_item(Pickle *pickle) {
    return add_items(pickle, PICKLE_DICT, 2);
}

static bool do_set_items(Pickle *pickle) {
    size_t count = 0;
    if (!netc_pickle_pop_mark(pickle, &count))
        return false;
    if (count % 2 != 0)
        return netc_pickle_refuse(pickle, "a dict's key has no value");
    return add_items(pickle, PICKLE_DICT, count);
}

static bool memoize(Pickle *pickle, size_t index) {
    PickleValue *value = netc_pickle_top(pickle);
    PicklePointers *memo = &pickle->memo;
    if (!value || index >= MAX_MEMO)
        return value && netc_pickle_refuse(pickle, "it remembers too many values");
    size_t extra = index < memo->count ? 0 : index + 1 - memo->count;
    if (!netc_pickle_grow(pickle, &memo->items, memo->count, &memo->capacity, extra))
        return false;
    while (memo->count <= index)
        memo->items[memo->count++] = NULL;
    memo->items[index] = value;
    return true;
}

static bool recall(Pickle *pickle, size_t index) {
    if (index >= pickle->memo.count || !pickle->memo.items[index])
        return netc_pickle_refuse(pickle, "it recalls a value that it never remembered");
    return netc_pickle_push(pickle, pickle->memo.items[index]);
}

static bool do_put(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 1);
    return bytes && memoize(pickle, *bytes);
}

static bool do_long_put(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 4);
    return bytes && memoize(pickle, netc_load32(bytes));
}

static bool do_get(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 1);
    return bytes && recall(pickle, *bytes);
}

static bool do_long_get(Pickle *pickle) {
    const unsigned char *bytes = netc_pickle_take(pickle, 4);
    return bytes && recall(pickle, netc_load32(bytes));
}

static bool do_persistent(Pickle *pickle) {
    PickleValue *value =
        netc_pickle_wrap(pickle, netc_pickle_make(pickle, PICKLE_PERSISTENT), netc_pickle_pop(pickle));
    return value && netc_pickle_add_pointer(pickle, &pickle->persistents, value) &&
           netc_pickle_push(pickle, value);
}

static bool is_global(const PickleValue *value, const char *name) {
    return value->kind == PICKLE_GLOBAL && value->length == strlen(name) &&
           memcmp(value->text, name, value->length) == 0;
}

static bool refuse_call(Pickle *pickle, const PickleValue *callee) {
    const char *line_feed = memchr(callee->text, '\n', callee->length);
    int module = (int)(line_feed - callee->text), name = (int)callee->length - module - 1;
    return netc_fail(pickle->error,
                     "%s: byte %zu: the file asks to call %.*s.%.*s, which netc does not do; nothing was "
                     "executed. Save the "
                     "weights alone, with torch.save(model.state_dict(), FILE)",
                     pickle->path, pickle->opcode_position, module, callee->text, name, line_feed + 1);
}

/* Calls that only make a value of a kind this machine knows. */
static PickleValue *call(Pickle *pickle, const PickleValue *callee, PickleValue *arguments) {
    PickleKind kind;
    if (is_global(callee, "torch._utils\n_rebuild_tensor_v2"))
        kind = PICKLE_TENSOR;
    else if (is_global(callee, "torch._utils\n_rebuild_parameter"))
        kind = PICKLE_PARAMETER;
    else if (is_global(callee, "collections\nOrderedDict") || is_global(callee, "collections\nCounter"))
        kind = PICKLE_DICT;
    else
        return refuse_call(pickle, callee), NULL;
    if (kind == PICKLE_DICT && arguments->count == 1 && arguments->items[0]->kind == PICKLE_DICT)
        return arguments->items[0];
    if (kind == PICKLE_DICT && arguments->count != 0)
        return netc_pickle_refuse(pickle, "a dict is made from what is no dict"), NULL;
    PickleValue *value = netc_pickle_make(pickle, kind);
    return kind == PICKLE_DICT ? value : netc_pickle_wrap(pickle, value, arguments);
}

static bool do_reduce(Pickle *pickle) {
    PickleValue *arguments =
        netc_pickle_pop_kind(pickle, PICKLE_TUPLE, "the arguments of a call are no tuple");
    PickleValue *callee =
        arguments ? netc_pickle_pop_kind(pickle, PICKLE_GLOBAL, "what is called is no global") : NULL;
    return callee && netc_pickle_push(pickle, call(pickle, callee, arguments));
}

/* Attributes of a dict, such as a state_dict's version numbers, are dropped. */
static bool do_build(Pickle *pickle) {
    if (!netc_pickle_pop_kind(pickle, PICKLE_DICT, "the attributes of an object are no dict"))
        return false;
    const PickleValue *object = netc_pickle_top(pickle);
    return object && (object->kind == PICKLE_DICT ||
                      netc_pickle_refuse(pickle, "attributes are given to what is no dict"));
}

typedef bool Operation(Pickle *pickle);

static Operation *const operations[256] = {
    [PROTO] = do_protocol,
    [MARK] = netc_pickle_push_mark,
    [NONE] = do_none,
    [NEWTRUE] = do_true,
    [NEWFALSE] = do_false,
    [BININT1] = do_integer8,
    [BININT2] = do_integer16,
    [BININT] = do_integer32,
    [LONG1] = do_long,
    [BINFLOAT] = do_float,
    [BINUNICODE] = do_text,
    [GLOBAL] = do_global,
    [EMPTY_TUPLE] = do_empty_tuple,
    [EMPTY_LIST] = do_empty_list,
    [EMPTY_DICT] = do_empty_dict,
    [TUPLE] = do_tuple,
    [TUPLE1] = do_tuple1,
    [TUPLE2] = do_tuple2,
    [TUPLE3] = do_tuple3,
    [APPEND] = do_append,
    [APPENDS] = do_appends,
    [SETITEM] = do_set_item,
    [SETITEMS] = do_set_items,
    [BINPUT] = do_put,
    [LONG_BINPUT] = do_long_put,
    [BINGET] = do_get,
    [LONG_BINGET] = do_long_get,
    [BINPERSID] = do_persistent,
    [REDUCE] = do_reduce,
    [BUILD] = do_build,
};

static bool execute(Pickle *pickle, unsigned char opcode) {
    if (++pickle->opcodes > MAX_OPCODES)
        return netc_pickle_refuse(pickle, "it has more than a million instructions");
    if (operations[opcode])
        return operations[opcode](pickle);
    return netc_fail(
        pickle->error,
        "%s: byte %zu: the pickle uses instruction 0x%02x, which torch.save of a state_dict never writes: "
        "the file is "
        "damaged, or holds Python objects. Save the weights alone, with torch.save(model.state_dict(), FILE)",
        pickle->path, pickle->opcode_position, opcode);
}

static const PickleValue *finish(Pickle *pickle) {
    PickleValue *result = netc_pickle_pop(pickle);
    if (result && (pickle->stack.count || pickle->mark_count))
        return netc_pickle_refuse(pickle, "values are left on the stack"), NULL;
    return result;
}

const PickleValue *netc_pickle_read(Pickle *pickle, size_t *position, size_t end) {
    pickle->position = *position;
    pickle->end = end;
    pickle->stack.count = pickle->memo.count = pickle->mark_count = 0;
    for (;;) {
        pickle->opcode_position = pickle->position;
        const unsigned char *opcode = netc_pickle_take(pickle, 1);
        *position = pickle->position;
        if (opcode && *opcode == STOP)
            return finish(pickle);
        if (!opcode || !execute(pickle, *opcode))
            return NULL;
    }
}

const PickleValue *const *netc_pickle_persistents(const Pickle *pickle, size_t *count) {
    *count = pickle->persistents.count;
    return (const PickleValue *const *)pickle->persistents.items;
}

bool netc_pickle_text_is(const PickleValue *value, const char *text) {
    return value->kind == PICKLE_TEXT && value->length == strlen(text) &&
           memcmp(value->text, text, value->length) == 0;
}

const PickleValue *netc_pickle_entry(const PickleValue *dict, const char *key) {
    for (size_t i = 0; dict->kind == PICKLE_DICT && i + 1 < dict->count; i += 2)
        if (netc_pickle_text_is(dict->items[i], key))
            return dict->items[i + 1];
    return NULL;
}
