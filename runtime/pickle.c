#include "runtime/pickle.h"

#include <stdlib.h>
#include <string.h>

#include "runtime/tensor_formats.h"

enum {
    MAX_OPCODES = 1000000, /* of all pickles of a file together; each makes at most one value */
    MAX_MEMO = 1000000,
    MAX_GLOBAL_LENGTH = 200,
    VALUES_PER_BLOCK = 256,
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

typedef struct Block Block;
struct Block {
    Block *next;
    size_t used;
    PickleValue values[VALUES_PER_BLOCK];
};

typedef struct Pointers {
    PickleValue **items;
    size_t count, capacity;
} Pointers;

struct Pickle {
    const unsigned char *input;
    const char *path;
    NetcError *error;
    size_t position, end; /* the next byte, and the first that is no longer ours */
    size_t opcode_position;
    size_t opcodes;
    Block *blocks;
    Pointers stack, memo, persistents;
    size_t *marks; /* stack heights */
    size_t mark_count, mark_capacity;
};

static bool refuse(Pickle *pickle, const char *reason) {
    return netc_fail(pickle->error, "%s: byte %zu: this pickle is damaged or not torch.save's: %s",
                     pickle->path, pickle->opcode_position, reason);
}

static bool out_of_memory(Pickle *pickle) {
    return netc_fail(pickle->error, "%s: byte %zu: no memory left to read the pickle", pickle->path,
                     pickle->opcode_position);
}

Pickle *netc_pickle_create(const unsigned char *input, const char *path, NetcError *error) {
    Pickle *pickle = calloc(1, sizeof *pickle);
    if (!pickle)
        return netc_fail(error, "%s: no memory to read it", path), NULL;
    pickle->input = input;
    pickle->path = path;
    pickle->error = error;
    return pickle;
}

void netc_pickle_destroy(Pickle *pickle) {
    if (!pickle)
        return;
    for (Block *block = pickle->blocks, *next; block; block = next) {
        for (size_t i = 0; i < block->used; ++i)
            free(block->values[i].items);
        next = block->next;
        free(block);
    }
    free(pickle->stack.items);
    free(pickle->memo.items);
    free(pickle->persistents.items);
    free(pickle->marks);
    free(pickle);
}

static PickleValue *make(Pickle *pickle, PickleKind kind) {
    if (!pickle->blocks || pickle->blocks->used == VALUES_PER_BLOCK) {
        Block *block = malloc(sizeof *block);
        if (!block)
            return out_of_memory(pickle), NULL;
        block->next = pickle->blocks;
        block->used = 0;
        pickle->blocks = block;
    }
    PickleValue *value = &pickle->blocks->values[pickle->blocks->used++];
    *value = (PickleValue){.kind = kind, .position = pickle->opcode_position};
    return value;
}

/* Makes room for `extra` more items in a growing array. */
static bool grow(PickleValue ***items, size_t count, size_t *capacity, size_t extra) {
    if (extra <= *capacity - count)
        return true;
    size_t wanted = 2 * *capacity > count + extra ? 2 * *capacity : count + extra;
    PickleValue **grown = reallocarray(*items, wanted, sizeof *grown);
    if (!grown)
        return false;
    *items = grown;
    *capacity = wanted;
    return true;
}

static bool add_pointer(Pickle *pickle, Pointers *list, PickleValue *value) {
    if (!grow(&list->items, list->count, &list->capacity, 1))
        return out_of_memory(pickle);
    list->items[list->count++] = value;
    return true;
}

static bool push(Pickle *pickle, PickleValue *value) {
    return value && add_pointer(pickle, &pickle->stack, value);
}

/* How many values lie above the last mark. */
static size_t available(const Pickle *pickle) {
    return pickle->stack.count - (pickle->mark_count ? pickle->marks[pickle->mark_count - 1] : 0);
}

static PickleValue *top(Pickle *pickle) {
    if (available(pickle) == 0)
        return refuse(pickle, "a value is missing on the stack"), NULL;
    return pickle->stack.items[pickle->stack.count - 1];
}

static PickleValue *pop(Pickle *pickle) {
    PickleValue *value = top(pickle);
    pickle->stack.count -= value != NULL;
    return value;
}

static PickleValue *pop_kind(Pickle *pickle, PickleKind kind, const char *otherwise) {
    PickleValue *value = pop(pickle);
    if (value && value->kind != kind)
        return refuse(pickle, otherwise), NULL;
    return value;
}

/* Moves the `count` topmost values into a container. */
static bool move_items(Pickle *pickle, PickleValue *container, size_t count) {
    if (!container || !grow(&container->items, container->count, &container->capacity, count))
        return container && out_of_memory(pickle);
    if (count)
        memcpy(container->items + container->count, pickle->stack.items + pickle->stack.count - count,
               count * sizeof *container->items);
    container->count += count;
    pickle->stack.count -= count;
    return true;
}

/* The container with `item` as its only item. */
static PickleValue *wrap(Pickle *pickle, PickleValue *container, PickleValue *item) {
    if (!container || !item)
        return NULL;
    if (!grow(&container->items, 0, &container->capacity, 1))
        return out_of_memory(pickle), NULL;
    container->items[container->count++] = item;
    return container;
}

/* Ends the last mark; `count` values lay above it. */
static bool pop_mark(Pickle *pickle, size_t *count) {
    if (pickle->mark_count == 0)
        return refuse(pickle, "a mark is missing on the stack");
    *count = available(pickle);
    --pickle->mark_count;
    return true;
}

/* The next bytes of the input; NULL where it ends before. */
static const unsigned char *take(Pickle *pickle, size_t count) {
    if (count > pickle->end - pickle->position)
        return refuse(pickle, "it ends in the middle of an instruction"), NULL;
    const unsigned char *bytes = pickle->input + pickle->position;
    pickle->position += count;
    return bytes;
}

static bool do_protocol(Pickle *pickle) {
    const unsigned char *version = take(pickle, 1);
    return version && (*version == 2 || refuse(pickle, "its protocol is not 2, which torch.save writes"));
}

static bool do_mark(Pickle *pickle) {
    if (pickle->mark_count == pickle->mark_capacity) {
        size_t capacity = pickle->mark_capacity ? 2 * pickle->mark_capacity : 64;
        size_t *grown = reallocarray(pickle->marks, capacity, sizeof *grown);
        if (!grown)
            return out_of_memory(pickle);
        pickle->marks = grown;
        pickle->mark_capacity = capacity;
    }
    pickle->marks[pickle->mark_count++] = pickle->stack.count;
    return true;
}

static bool do_none(Pickle *pickle) {
    return push(pickle, make(pickle, PICKLE_NONE));
}

static bool push_integer(Pickle *pickle, PickleKind kind, int64_t number) {
    PickleValue *value = make(pickle, kind);
    if (value)
        value->integer = number;
    return push(pickle, value);
}

static bool do_true(Pickle *pickle) {
    return push_integer(pickle, PICKLE_BOOLEAN, 1);
}

static bool do_false(Pickle *pickle) {
    return push_integer(pickle, PICKLE_BOOLEAN, 0);
}

static bool do_integer8(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 1);
    return bytes && push_integer(pickle, PICKLE_INTEGER, *bytes);
}

static bool do_integer16(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 2);
    return bytes && push_integer(pickle, PICKLE_INTEGER, netc_load16(bytes));
}

static bool do_integer32(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 4);
    return bytes && push_integer(pickle, PICKLE_INTEGER, (int32_t)netc_load32(bytes));
}

/* LONG1: a length, then that many bytes of a little-endian two's complement number. */
static bool do_long(Pickle *pickle) {
    const unsigned char *length = take(pickle, 1);
    const unsigned char *bytes = length ? take(pickle, *length) : NULL;
    if (!bytes || *length > sizeof(int64_t))
        return bytes && push(pickle, make(pickle, PICKLE_BIG));
    uint64_t number = *length && bytes[*length - 1] & 0x80 ? UINT64_MAX : 0;
    memcpy(&number, bytes, *length);
    return push_integer(pickle, PICKLE_INTEGER, (int64_t)number);
}

static bool do_float(Pickle *pickle) {
    return take(pickle, 8) && push(pickle, make(pickle, PICKLE_FLOAT));
}

static bool push_text(Pickle *pickle, PickleKind kind, const unsigned char *bytes, size_t length) {
    PickleValue *value = bytes ? make(pickle, kind) : NULL;
    if (!value)
        return false;
    value->text = (const char *)bytes;
    value->length = length;
    return push(pickle, value);
}

static bool do_text(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 4);
    uint32_t length = bytes ? netc_load32(bytes) : 0;
    return bytes && push_text(pickle, PICKLE_TEXT, take(pickle, length), length);
}

/* GLOBAL: the module's name and the global's, each ended by a line feed. */
static bool do_global(Pickle *pickle) {
    const unsigned char *bytes = pickle->input + pickle->position;
    size_t length = 0, line_feeds = 0, limit = pickle->end - pickle->position;
    while (length < limit && length < MAX_GLOBAL_LENGTH && line_feeds < 2)
        line_feeds += bytes[length++] == '\n';
    if (line_feeds < 2)
        return refuse(pickle, "the name of a global does not end");
    pickle->position += length;
    return push_text(pickle, PICKLE_GLOBAL, bytes, length - 1);
}

static bool do_empty_tuple(Pickle *pickle) {
    return push(pickle, make(pickle, PICKLE_TUPLE));
}

static bool do_empty_list(Pickle *pickle) {
    return push(pickle, make(pickle, PICKLE_LIST));
}

static bool do_empty_dict(Pickle *pickle) {
    return push(pickle, make(pickle, PICKLE_DICT));
}

static bool push_tuple(Pickle *pickle, size_t count) {
    if (available(pickle) < count)
        return refuse(pickle, "a tuple's items are missing on the stack");
    PickleValue *tuple = make(pickle, PICKLE_TUPLE);
    return move_items(pickle, tuple, count) && push(pickle, tuple);
}

static bool do_tuple(Pickle *pickle) {
    size_t count = 0;
    return pop_mark(pickle, &count) && push_tuple(pickle, count);
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
    if (available(pickle) <= count)
        return refuse(pickle, "there is no container to add items to");
    PickleValue *container = pickle->stack.items[pickle->stack.count - count - 1];
    if (container->kind != kind)
        return refuse(pickle, kind == PICKLE_LIST ? "items are added to what is no list"
                                                  : "entries are added to what is no dict");
    return move_items(pickle, container, count);
}

static bool do_append(Pickle *pickle) {
    return add_items(pickle, PICKLE_LIST, 1);
}

static bool do_appends(Pickle *pickle) {
    size_t count = 0;
    return pop_mark(pickle, &count) && add_items(pickle, PICKLE_LIST, count);
}

static bool do_set_item(Pickle *pickle) {
    return add_items(pickle, PICKLE_DICT, 2);
}

static bool do_set_items(Pickle *pickle) {
    size_t count = 0;
    if (!pop_mark(pickle, &count))
        return false;
    if (count % 2 != 0)
        return refuse(pickle, "a dict's key has no value");
    return add_items(pickle, PICKLE_DICT, count);
}

static bool memoize(Pickle *pickle, size_t index) {
    PickleValue *value = top(pickle);
    Pointers *memo = &pickle->memo;
    if (!value || index >= MAX_MEMO)
        return value && refuse(pickle, "it remembers too many values");
    size_t extra = index < memo->count ? 0 : index + 1 - memo->count;
    if (!grow(&memo->items, memo->count, &memo->capacity, extra))
        return out_of_memory(pickle);
    while (memo->count <= index)
        memo->items[memo->count++] = NULL;
    memo->items[index] = value;
    return true;
}

static bool recall(Pickle *pickle, size_t index) {
    if (index >= pickle->memo.count || !pickle->memo.items[index])
        return refuse(pickle, "it recalls a value that it never remembered");
    return push(pickle, pickle->memo.items[index]);
}

static bool do_put(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 1);
    return bytes && memoize(pickle, *bytes);
}

static bool do_long_put(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 4);
    return bytes && memoize(pickle, netc_load32(bytes));
}

static bool do_get(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 1);
    return bytes && recall(pickle, *bytes);
}

static bool do_long_get(Pickle *pickle) {
    const unsigned char *bytes = take(pickle, 4);
    return bytes && recall(pickle, netc_load32(bytes));
}

static bool do_persistent(Pickle *pickle) {
    PickleValue *value = wrap(pickle, make(pickle, PICKLE_PERSISTENT), pop(pickle));
    return value && add_pointer(pickle, &pickle->persistents, value) && push(pickle, value);
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
        return refuse(pickle, "a dict is made from what is no dict"), NULL;
    PickleValue *value = make(pickle, kind);
    return kind == PICKLE_DICT ? value : wrap(pickle, value, arguments);
}

static bool do_reduce(Pickle *pickle) {
    PickleValue *arguments = pop_kind(pickle, PICKLE_TUPLE, "the arguments of a call are no tuple");
    PickleValue *callee = arguments ? pop_kind(pickle, PICKLE_GLOBAL, "what is called is no global") : NULL;
    return callee && push(pickle, call(pickle, callee, arguments));
}

/* Attributes of a dict, such as a state_dict's version numbers, are dropped. */
static bool do_build(Pickle *pickle) {
    if (!pop_kind(pickle, PICKLE_DICT, "the attributes of an object are no dict"))
        return false;
    const PickleValue *object = top(pickle);
    return object &&
           (object->kind == PICKLE_DICT || refuse(pickle, "attributes are given to what is no dict"));
}

typedef bool Operation(Pickle *pickle);

static Operation *const operations[256] = {
    [PROTO] = do_protocol,
    [MARK] = do_mark,
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
        return refuse(pickle, "it has more than a million instructions");
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
    PickleValue *result = pop(pickle);
    if (result && (pickle->stack.count || pickle->mark_count))
        return refuse(pickle, "values are left on the stack"), NULL;
    return result;
}

const PickleValue *netc_pickle_read(Pickle *pickle, size_t *position, size_t end) {
    pickle->position = *position;
    pickle->end = end;
    pickle->stack.count = pickle->memo.count = pickle->mark_count = 0;
    for (;;) {
        pickle->opcode_position = pickle->position;
        const unsigned char *opcode = take(pickle, 1);
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
