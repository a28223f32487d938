#include "compiler/support/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_BYTES = 64 * 1024, ALIGNMENT = 16 };

typedef struct Block {
    struct Block *next;
    size_t used, capacity;
    _Alignas(ALIGNMENT) unsigned char bytes[];
} Block;

struct Arena {
    Block *blocks;
};

static void *allocate_or_exit(size_t size) {
    void *memory = calloc(1, size);
    if (!memory) {
        fprintf(stderr, "netc: out of memory (asked for %zu bytes)\n", size);
        exit(1);
    }
    return memory;
}

Arena *arena_create(void) {
    return allocate_or_exit(sizeof(Arena));
}

void arena_destroy(Arena *arena) {
    for (Block *block = arena->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    free(arena);
}

static Block *add_block(Arena *arena, size_t size) {
    size_t capacity = size > BLOCK_BYTES ? size : BLOCK_BYTES;
    Block *block = allocate_or_exit(sizeof(Block) + capacity);
    block->capacity = capacity;
    block->next = arena->blocks;
    arena->blocks = block;
    return block;
}

void *arena_alloc(Arena *arena, size_t size) {
    if (size > SIZE_MAX / 2) {
        fprintf(stderr, "netc: out of memory (asked for %zu bytes)\n", size);
        exit(1);
    }
    size = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    Block *block = arena->blocks;
    if (!block || block->capacity - block->used < size)
        block = add_block(arena, size);
    void *memory = block->bytes + block->used;
    block->used += size;
    return memory;
}

char *arena_copy_text(Arena *arena, const char *text, size_t length) {
    char *copy = arena_alloc(arena, length + 1);
    memcpy(copy, text, length);
    return copy;
}

/* Most texts are short: they are written once, and measured and written only when they turn out to be long.
 */
char *arena_vformat(Arena *arena, const char *format, va_list arguments) {
    char brief[256];
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(brief, sizeof brief, format, arguments);
    char *text = arena_alloc(arena, (size_t)length + 1);
    if ((size_t)length < sizeof brief)
        memcpy(text, brief, (size_t)length);
    else
        vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    return text;
}

char *arena_format(Arena *arena, const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    char *text = arena_vformat(arena, format, arguments);
    va_end(arguments);
    return text;
}
