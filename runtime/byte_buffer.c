#include "runtime/byte_buffer.h"

#include <stdlib.h>
#include <string.h>

enum { FIRST_CAPACITY = 4096 };

static bool grow(NetcByteBuffer *buffer, size_t size) {
    if (size <= buffer->capacity - buffer->size)
        return true;
    size_t capacity = buffer->capacity ? 2 * buffer->capacity : FIRST_CAPACITY;
    if (capacity < buffer->size + size)
        capacity = buffer->size + size;
    char *grown = reallocarray(buffer->bytes, capacity, 1);
    if (!grown)
        return false;
    buffer->bytes = grown;
    buffer->capacity = capacity;
    return true;
}

void netc_bytes_append(NetcByteBuffer *buffer, const void *bytes, size_t size) {
    buffer->failed = buffer->failed || !grow(buffer, size);
    if (buffer->failed || size == 0)
        return;
    memcpy(buffer->bytes + buffer->size, bytes, size);
    buffer->size += size;
}

void netc_bytes_append_text(NetcByteBuffer *buffer, const char *text) {
    netc_bytes_append(buffer, text, strlen(text));
}
