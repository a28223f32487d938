/* A growing array of any type, in an arena.
 *
 *     Array(Node *) nodes = {0};
 *     array_push(arena, &nodes, node);
 *     for (int i = 0; i < nodes.count; i++) use(nodes.items[i]);
 */
#ifndef NETC_SUPPORT_ARRAY_H
#define NETC_SUPPORT_ARRAY_H

#include "compiler/support/arena.h"

#include <string.h>

#define Array(Type)                                                                                          \
    struct {                                                                                                 \
        Type *items;                                                                                         \
        int count, capacity;                                                                                 \
    }

#define array_push(arena, array, item)                                                                       \
    do {                                                                                                     \
        if ((array)->count == (array)->capacity)                                                             \
            (array)->items =                                                                                 \
                array_grow((arena), (array)->items, &(array)->capacity, sizeof *(array)->items);             \
        (array)->items[(array)->count++] = (item);                                                           \
    } while (0)

static inline void *array_grow(Arena *arena, const void *items, int *capacity, size_t item_size) {
    int old = *capacity;
    *capacity = old ? 2 * old : 8;
    void *grown = arena_alloc(arena, (size_t)*capacity * item_size);
    if (items)
        memcpy(grown, items, (size_t)old * item_size);
    return grown;
}

#endif
