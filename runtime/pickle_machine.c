#include "runtime/pickle_machine.h"

#include <stdlib.h>
#include <string.h>

enum { VALUES_PER_BLOCK = 256 };

struct PickleBlock {
    PickleBlock *next;
    size_t used;
    PickleValue values[VALUES_PER_BLOCK];
};

bool netc_pickle_refuse(Pickle *pickle, const char *reason) {
    return netc_fail(pickle->error, "%s: byte %zu: this pickle is damaged or not torch.save's: %s",
                     pickle->path, pickle->opcode_position, reason);
}

bool netc_pickle_out_of_memory(Pickle *pickle) {
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
    for (PickleBlock *block = pickle->blocks, *next; block; block = next) {
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

PickleValue *netc_pickle_make(Pickle *pickle, PickleKind kind) {
    if (!pickle->blocks || pickle->blocks->used == VALUES_PER_BLOCK) {
        PickleBlock *block = malloc(sizeof *block);
        if (!block)
            return netc_pickle_out_of_memory(pickle), NULL;
        block->next = pickle->blocks;
        block->used = 0;
        pickle->blocks = block;
    }
    PickleValue *value = &pickle->blocks->values[pickle->blocks->used++];
    *value = (PickleValue){.kind = kind, .position = pickle->opcode_position};
    return value;
}

bool netc_pickle_grow(Pickle *pickle, PickleValue ***items, size_t count, size_t *capacity, size_t extra) {
    if (extra <= *capacity - count)
        return true;
    size_t wanted = 2 * *capacity > count + extra ? 2 * *capacity : count + extra;
    PickleValue **grown = reallocarray(*items, wanted, sizeof *grown);
    if (!grown)
        return netc_pickle_out_of_memory(pickle);
    *items = grown;
    *capacity = wanted;
    return true;
}

bool netc_pickle_add_pointer(Pickle *pickle, PicklePointers *list, PickleValue *value) {
    if (!netc_pickle_grow(pickle, &list->items, list->count, &list->capacity, 1))
        return false;
    list->items[list->count++] = value;
    return true;
}

bool netc_pickle_push(Pickle *pickle, PickleValue *value) {
    return value && netc_pickle_add_pointer(pickle, &pickle->stack, value);
}

size_t netc_pickle_available(const Pickle *pickle) {
    return pickle->stack.count - (pickle->mark_count ? pickle->marks[pickle->mark_count - 1] : 0);
}

PickleValue *netc_pickle_top(Pickle *pickle) {
    if (netc_pickle_available(pickle) == 0)
        return netc_pickle_refuse(pickle, "a value is missing on the stack"), NULL;
    return pickle->stack.items[pickle->stack.count - 1];
}

PickleValue *netc_pickle_pop(Pickle *pickle) {
    PickleValue *value = netc_pickle_top(pickle);
    pickle->stack.count -= value != NULL;
    return value;
}

PickleValue *netc_pickle_pop_kind(Pickle *pickle, PickleKind kind, const char *otherwise) {
    PickleValue *value = netc_pickle_pop(pickle);
    if (value && value->kind != kind)
        return netc_pickle_refuse(pickle, otherwise), NULL;
    return value;
}

bool netc_pickle_move_items(Pickle *pickle, PickleValue *container, size_t count) {
    if (!container ||
        !netc_pickle_grow(pickle, &container->items, container->count, &container->capacity, count))
        return false;
    if (count)
        memcpy(container->items + container->count, pickle->stack.items + pickle->stack.count - count,
               count * sizeof *container->items);
    container->count += count;
    pickle->stack.count -= count;
    return true;
}

PickleValue *netc_pickle_wrap(Pickle *pickle, PickleValue *container, PickleValue *item) {
    if (!container || !item)
        return NULL;
    if (!netc_pickle_grow(pickle, &container->items, 0, &container->capacity, 1))
        return NULL;
    container->items[container->count++] = item;
    return container;
}

bool netc_pickle_push_mark(Pickle *pickle) {
    if (pickle->mark_count == pickle->mark_capacity) {
        size_t capacity = pickle->mark_capacity ? 2 * pickle->mark_capacity : 64;
        size_t *grown = reallocarray(pickle->marks, capacity, sizeof *grown);
        if (!grown)
            return netc_pickle_out_of_memory(pickle);
        pickle->marks = grown;
        pickle->mark_capacity = capacity;
    }
    pickle->marks[pickle->mark_count++] = pickle->stack.count;
    return true;
}

bool netc_pickle_pop_mark(Pickle *pickle, size_t *count) {
    if (pickle->mark_count == 0)
        return netc_pickle_refuse(pickle, "a mark is missing on the stack");
    *count = netc_pickle_available(pickle);
    --pickle->mark_count;
    return true;
}

const unsigned char *netc_pickle_take(Pickle *pickle, size_t count) {
    if (count > pickle->end - pickle->position)
        return netc_pickle_refuse(pickle, "it ends in the middle of an instruction"), NULL;
    const unsigned char *bytes = pickle->input + pickle->position;
    pickle->position += count;
    return bytes;
}
