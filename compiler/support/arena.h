/* Memory that lives as long as one compilation: allocate freely, free all at once.
 *
 * Allocations are zeroed and aligned for any type. Running out of memory prints a message and exits with
 * status 1: a compiler has nothing better to do. */
#ifndef NETC_SUPPORT_ARENA_H
#define NETC_SUPPORT_ARENA_H

#include <stdarg.h>
#include <stddef.h>

typedef struct Arena Arena;

Arena *arena_create(void);
void arena_destroy(Arena *arena);
void *arena_alloc(Arena *arena, size_t size);
char *arena_copy_text(Arena *arena, const char *text, size_t length);
char *arena_format(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vformat(Arena *arena, const char *format, va_list arguments);

#define arena_new(arena, Type) ((Type *)arena_alloc((arena), sizeof(Type)))
#define arena_new_array(arena, Type, count) ((Type *)arena_alloc((arena), sizeof(Type) * (size_t)(count)))

#endif
