/* Any bytes as a .net file: a graph or messages, never a crash, a hang or unbounded memory. */
#include "compiler/frontend/frontend.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Messages are written, to memory: what they show of the input is part of the test. */
static FILE *open_messages(char *bytes, size_t size) {
    FILE *messages = fopen("/dev/null", "w");
    if (messages)
        setvbuf(messages, bytes, _IOFBF, size);
    return messages;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static char buffer[1 << 16];
    static FILE *messages;
    if (!messages)
        messages = open_messages(buffer, sizeof buffer);
    if (!messages || size > SOURCE_BYTES_LIMIT)
        return 0;
    Arena *arena = arena_create();
    Sources *sources = sources_create(arena);
    int source = sources_add(sources, "fuzz.net", (const char *)data, size);
    Diagnostics *diagnostics = diagnostics_create(arena, sources, messages, size % 2 == 0);
    const Definition definition = {"growth", "3 * 8"};
    FrontendOptions options = {&definition, 1, 0};
    Graph *graph = frontend_compile(arena, sources, source, &options, diagnostics);
    if ((graph == NULL) != (diagnostics_error_count(diagnostics) > 0))
        abort();
    arena_destroy(arena);
    return 0;
}
