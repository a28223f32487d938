#include "compiler/support/arena.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* AddressSanitizer is told which bytes of a block are given out, so that it notices what reads beyond them.
 */
#if defined(__SANITIZE_ADDRESS__)
#define ARENA_POISONED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISONED
#endif
#endif

#ifdef ARENA_POISONED
#include <sanitizer/asan_interface.h>
enum { GAP_BYTES = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(address, size) ((void)(address), (void)(size))
enum { GAP_BYTES = 0 };
#endif

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
        ASAN_UNPOISON_MEMORY_REGION(block->bytes, block->capacity);
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
    ASAN_POISON_MEMORY_REGION(block->bytes, capacity);
    return block;
}

void *arena_alloc(Arena *arena, size_t size) {
    if (size > SIZE_MAX / 2) {
        fprintf(stderr, "netc: out of memory (asked for %zu bytes)\n", size);
        exit(1);
    }
    size_t room = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT + GAP_BYTES;
    Block *block = arena->blocks;
    if (!block || block->capacity - block->used < room)
        block = add_block(arena, room);
    void *memory = block->bytes + block->used;
    block->used += room;
    ASAN_UNPOISON_MEMORY_REGION(memory, size);
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
