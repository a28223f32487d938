/* Any bytes as a .net file: a graph or messages, never a crash, a hang or unbounded memory. */
#include "compiler/frontend/frontend.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static FILE *nowhere;
    if (!nowhere)
        nowhere = fopen("/dev/null", "w");
    if (!nowhere || size > SOURCE_BYTES_LIMIT)
        return 0;
    Arena *arena = arena_create();
    Sources *sources = sources_create(arena);
    int source = sources_add(sources, "fuzz.net", (const char *)data, size);
    Diagnostics *diagnostics = diagnostics_create(arena, sources, nowhere, size % 2 == 0);
    const Definition definition = {"growth", "3 * 8"};
    FrontendOptions options = {&definition, 1, 0};
    Graph *graph = frontend_compile(arena, sources, source, &options, diagnostics);
    if ((graph == NULL) != (diagnostics_error_count(diagnostics) > 0))
        abort();
    arena_destroy(arena);
    return 0;
}
