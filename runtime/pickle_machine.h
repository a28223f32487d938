/* The stack machine inside the pickle reader: its memory, stack and marks. For pickle.c only, which has the
 * instructions. */
#ifndef NETC_RUNTIME_PICKLE_MACHINE_H
#define NETC_RUNTIME_PICKLE_MACHINE_H

#include "runtime/pickle.h"

typedef struct PickleBlock PickleBlock; /* where values are allocated */

typedef struct PicklePointers {
    PickleValue **items;
    size_t count, capacity;
} PicklePointers;

struct Pickle {
    const unsigned char *input;
    const char *path;
    NetcError *error;
    size_t position, end; /* the next byte, and the first that is no longer ours */
    size_t opcode_position;
    size_t opcodes; /* executed so far */
    PickleBlock *blocks;
    PicklePointers stack, memo, persistents;
    size_t *marks; /* heights of the stack, below which nothing is taken */
    size_t mark_count, mark_capacity;
};

/* Both fail with a message that names the instruction's byte, and return false. */
bool netc_pickle_refuse(Pickle *pickle, const char *reason);
bool netc_pickle_out_of_memory(Pickle *pickle);

/* All functions below have failed with a message when they return NULL or false. Each accepts NULL for a
 * value whose making failed, and fails too. */

PickleValue *netc_pickle_make(Pickle *pickle, PickleKind kind);

/* Makes room for `extra` more items in an array of `count`. */
bool netc_pickle_grow(Pickle *pickle, PickleValue ***items, size_t count, size_t *capacity, size_t extra);
bool netc_pickle_add_pointer(Pickle *pickle, PicklePointers *list, PickleValue *value);

/* The container with `item` as its only item. */
PickleValue *netc_pickle_wrap(Pickle *pickle, PickleValue *container, PickleValue *item);

bool netc_pickle_push(Pickle *pickle, PickleValue *value);
size_t netc_pickle_available(const Pickle *pickle); /* how many values lie above the last mark */
PickleValue *netc_pickle_top(Pickle *pickle);
PickleValue *netc_pickle_pop(Pickle *pickle);
PickleValue *netc_pickle_pop_kind(Pickle *pickle, PickleKind kind, const char *otherwise);

/* Moves the `count` topmost values, which are there, into a container. */
bool netc_pickle_move_items(Pickle *pickle, PickleValue *container, size_t count);

bool netc_pickle_push_mark(Pickle *pickle);
bool netc_pickle_pop_mark(Pickle *pickle, size_t *count); /* `count` values lay above it */

/* The next bytes of the input. */
const unsigned char *netc_pickle_take(Pickle *pickle, size_t count);

#endif
