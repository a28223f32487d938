/* Every tests/language/wrong/NAME.net gives exactly the messages in NAME.txt, and every good/NAME.net
 * compiles to the parameters in good/NAME.txt without a message. Runs in tests/language. With
 * NETC_UPDATE_GOLDEN set, writes what it finds instead: look at the difference before keeping it. */
#include "compiler/frontend/frontend.h"

#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>

#include <cmocka.h>

static void print_parameters(FILE *out, const Graph *graph) {
    for (int i = 0; i < graph->parameters.count; i++) {
        const NetcTensorInfo *info = &graph->parameters.items[i]->info;
        fputs(info->name, out);
        for (int axis = 0; axis < info->rank; axis++)
            fprintf(out, " %d", info->shape[axis]);
        fputc('\n', out);
    }
}

/* The messages, followed by the parameters if the file compiles. The caller frees it. */
static char *compile(const char *path, const Definition *definitions, int count, bool *compiled) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    Arena *arena = arena_create();
    Sources *sources = sources_create(arena);
    const char *problem;
    int source = sources_load(sources, path, &problem);
    assert_true(source >= 0);
    Diagnostics *diagnostics = diagnostics_create(arena, sources, out, false);
    FrontendOptions options = {definitions, count, 0};
    Graph *graph = frontend_compile(arena, sources, source, &options, diagnostics);
    *compiled = graph != NULL;
    assert_int_equal(graph == NULL, diagnostics_error_count(diagnostics) > 0);
    if (graph)
        print_parameters(out, graph);
    fclose(out);
    arena_destroy(arena);
    return text;
}

static char *read_file(const char *path) {
    char *text = NULL;
    size_t size;
    FILE *file = fopen(path, "rb"), *copy = open_memstream(&text, &size);
    for (int byte; file && (byte = getc(file)) != EOF;)
        putc(byte, copy);
    if (file)
        fclose(file);
    fclose(copy);
    return text;
}

static void expect_text(const char *path, const char *actual) {
    if (getenv("NETC_UPDATE_GOLDEN")) {
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        fputs(actual, file);
        fclose(file);
        return;
    }
    char *expected = read_file(path);
    if (strcmp(expected, actual) != 0)
        print_error("%s differs; found:\n%s", path, actual);
    assert_string_equal(expected, actual);
    free(expected);
}

static void check_file(const char *path, bool wanted) {
    static const Definition definitions[] = {{"defined", "[24, 48]"}};
    bool compiled;
    char *actual = compile(path, definitions, strstr(path, "defined") ? 1 : 0, &compiled);
    char expected[512];
    snprintf(expected, sizeof expected, "%.*s.txt", (int)strlen(path) - 4, path);
    if (compiled != wanted)
        print_error("%s: %s", path, actual);
    assert_int_equal(compiled, wanted);
    expect_text(expected, actual);
    free(actual);
}

static void check_files(const char *pattern, bool wanted, size_t least) {
    glob_t found;
    assert_int_equal(glob(pattern, 0, NULL, &found), 0);
    assert_true(found.gl_pathc >= least);
    for (size_t i = 0; i < found.gl_pathc; i++)
        check_file(found.gl_pathv[i], wanted);
    globfree(&found);
}

static void wrong_files_give_their_messages(void **state) {
    (void)state;
    check_files("wrong/*.net", false, 40);
}

static void good_files_compile(void **state) {
    (void)state;
    check_files("good/*.net", true, 5);
}

typedef struct Network {
    const char *file, *expected;
    Definition definitions[2];
    int count;
} Network;

static void expect_parameters(const Network *network) {
    const char *path = network->file;
    bool compiled;
    char *actual = compile(path, network->definitions, network->count, &compiled);
    char *expected = read_file(network->expected);
    assert_true(compiled);
    assert_true(strlen(expected) > 0);
    assert_string_equal(expected, actual);
    free(expected);
    free(actual);
}

/* The names, shapes and order of the published checkpoints' tensors. */
static void networks_have_the_published_parameters(void **state) {
    (void)state;
    const Network networks[] = {
        {"../../nets/googlenet.net", "expected/googlenet.txt", {{0}}, 0},
        {"../../nets/resnet.net", "expected/resnet.txt", {{0}}, 0},
        {"../../nets/resnet_preact.net", "expected/resnet_preact.txt", {{0}}, 0},
        {"../../nets/densenet.net", "expected/densenet.txt", {{0}}, 0},
    };
    for (size_t i = 0; i < sizeof networks / sizeof *networks; i++)
        expect_parameters(&networks[i]);
}

/* Other sizes of the same networks, as the tutorial's PyTorch classes number them. */
static void changed_networks_have_pytorchs_parameters(void **state) {
    (void)state;
    const Network networks[] = {
        {"../../nets/resnet.net", "expected/resnet_5_blocks.txt", {{"blocks", "5"}}, 1},
        {"../../nets/resnet_preact.net",
         "expected/resnet_preact_1_block.txt",
         {{"blocks", "1"}, {"c_hidden", "[8, 24, 40]"}},
         2},
        {"../../nets/densenet.net",
         "expected/densenet_growth_24.txt",
         {{"growth", "24"}, {"bn_size", "3"}},
         2},
    };
    for (size_t i = 0; i < sizeof networks / sizeof *networks; i++)
        expect_parameters(&networks[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wrong_files_give_their_messages),
        cmocka_unit_test(good_files_compile),
        cmocka_unit_test(networks_have_the_published_parameters),
        cmocka_unit_test(changed_networks_have_pytorchs_parameters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
