/* Bytes that grow, for writers of tensor files. A failure to grow is remembered, so that only the end is
 * checked. */
#ifndef NETC_RUNTIME_BYTE_BUFFER_H
#define NETC_RUNTIME_BYTE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

typedef struct NetcByteBuffer {
    char *bytes; /* to be freed */
    size_t size, capacity;
    bool failed; /* memory was exhausted: bytes are missing */
} NetcByteBuffer;

void netc_bytes_append(NetcByteBuffer *buffer, const void *bytes, size_t size);
void netc_bytes_append_text(NetcByteBuffer *buffer, const char *text); /* without the closing zero */

#endif
