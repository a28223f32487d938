#include "compiler/build.h"

#include "compiler/output.h"
#include "compiler/process.h"
#include "compiler/temporary.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the runtime needs; the same list as in netc.pc. */
static const char link_libraries[] = "-lopenblas -ljansson -lpng -ljpeg -lz -lprotobuf-c -lpthread -lm";

/* Where the runtime lies: relative to netc itself, in the build folder as in an installation. */
typedef struct Runtime {
    const char *headers, *library;
} Runtime;

static const char *own_folder(Arena *arena) {
    char path[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path);
    while (length > 0 && path[length - 1] != '/')
        length--;
    return length > 0 ? arena_copy_text(arena, path, (size_t)length) : "";
}

/* Without ".." and links, where it exists. */
static const char *plain_path(Arena *arena, const char *path) {
    char *real = realpath(path, NULL);
    const char *plain = real ? arena_format(arena, "%s", real) : path;
    free(real);
    return plain;
}

static bool find_runtime(Arena *arena, const Target *target, Runtime *runtime) {
    const char *folder = own_folder(arena);
    runtime->headers = plain_path(arena, arena_format(arena, "%s%s", folder, NETC_HEADERS_FROM_NETC));
    runtime->library =
        plain_path(arena, arena_format(arena, "%s%s/libnetc_runtime%s.a", folder, NETC_LIBRARY_FROM_NETC,
                                       target_is_double(target) ? "_double" : ""));
    const char *model = arena_format(arena, "%s/runtime/model.h", runtime->headers);
    const char *missing = access(runtime->library, R_OK) != 0 ? runtime->library
                          : access(model, R_OK) != 0          ? model
                                                              : NULL;
    if (missing)
        fprintf(stderr,
                "netc: error: %s: not found; netc expects its runtime there, as it was built or installed\n",
                missing);
    return !missing;
}

static const char *environment_or(const char *name, const char *otherwise) {
    const char *value = getenv(name);
    return value && *value ? value : otherwise;
}

static const char language_flags[] = "-std=gnu11 -O3 -fopenmp";

const char *build_flags(Arena *arena, const Target *target) {
    Runtime runtime;
    if (!find_runtime(arena, target, &runtime))
        return NULL;
    return arena_format(arena, "%s%s%s%s -I%s", language_flags, *target->cc_flags ? " " : "",
                        target->cc_flags, target_is_double(target) ? " -DNETC_DOUBLE" : "", runtime.headers);
}

static Command compile_command(Arena *arena, const char *folder, const Runtime *runtime,
                               const Target *target) {
    Command command = {0};
    command_add_words(arena, &command, environment_or("CC", "cc"));
    command_add_words(arena, &command, language_flags);
    command_add_words(arena, &command, NETC_SANITIZE_FLAGS);
    command_add_words(arena, &command, target->cc_flags);
    command_add_words(arena, &command, getenv("CFLAGS"));
    array_push(arena, &command, "-DNETC_MAIN");
    array_push(arena, &command, "-I");
    array_push(arena, &command, runtime->headers);
    array_push(arena, &command, arena_format(arena, "%s/network.c", folder));
    array_push(arena, &command, "-o");
    array_push(arena, &command, arena_format(arena, "%s/program", folder));
    command_add_words(arena, &command, getenv("LDFLAGS"));
    array_push(arena, &command, runtime->library);
    command_add_words(arena, &command, link_libraries);
    return command;
}

static bool build_in(Arena *arena, const char *folder, const char *path, const char *source,
                     const Target *target) {
    Runtime runtime;
    if (!find_runtime(arena, target, &runtime) ||
        !temporary_write(arena_format(arena, "%s/network.c", folder), source))
        return false;
    Command command = compile_command(arena, folder, &runtime, target);
    return command_run(arena, &command, NULL) &&
           output_program(path, arena_format(arena, "%s/program", folder));
}

bool build_program(Arena *arena, const char *path, const char *source, const Target *target) {
    const char *folder = temporary_folder(arena);
    if (!folder)
        return false;
    bool ok = build_in(arena, folder, path, source, target);
    temporary_remove(arena, folder);
    return ok;
}

static bool write_picture(const char *path, const char *from) {
    FILE *file = fopen(from, "rb");
    char *bytes = NULL;
    size_t size = 0;
    bool ok = file && getdelim(&bytes, &size, '\0', file) >= 0;
    if (!ok)
        fprintf(stderr, "netc: error: Graphviz wrote no picture\n");
    else
        ok = output_write(path, bytes, strlen(bytes));
    free(bytes);
    if (file)
        fclose(file);
    return ok;
}

static bool draw_in(Arena *arena, const char *folder, const char *path, const char *dot) {
    const char *text = arena_format(arena, "%s/network.dot", folder);
    const char *picture = arena_format(arena, "%s/network.svg", folder);
    Command command = {0};
    command_add_words(arena, &command, "dot -Tsvg");
    array_push(arena, &command, text);
    return temporary_write(text, dot) && command_run(arena, &command, picture) &&
           write_picture(path, picture);
}

bool build_drawing(Arena *arena, const char *path, const char *dot) {
    const char *folder = temporary_folder(arena);
    if (!folder)
        return false;
    bool ok = draw_in(arena, folder, path, dot);
    temporary_remove(arena, folder);
    if (!ok)
        fprintf(stderr, "netc: note: --emit=svg needs Graphviz; --emit=dot writes the drawing without it\n");
    return ok;
}
