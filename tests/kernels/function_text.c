#include "tests/kernels/function_text.h"

const char function_text_macros[] = "#define REALS(offset) ((real *)(void *)(s->arena + (offset)))\n"
                                    "#define VECS(offset) ((vec *)(void *)(s->arena + (offset)))\n\n";

static void add_arguments(const Function *f, Text *out, bool actual) {
    const char *gap = "";
    for (int i = 0; i < f->arguments.count; i++, gap = ", ") {
        const Argument *argument = &f->arguments.items[i];
        text_format(out, "%s%s %s", gap, actual ? "" : argument->type,
                    actual ? argument->actual : argument->name);
    }
    for (int i = 0; i < f->numbers.count; i++, gap = ", ") {
        const Number *number = &f->numbers.items[i];
        if (actual)
            text_format(out, "%s%ld", gap, number->value);
        else
            text_format(out, "%sconst int %s", gap, number->name);
    }
}

void write_test_function(const Function *f, const char *name, Text *out) {
    text_format(out, "/* %s: %s */\n__attribute__((noinline)) static void %s(", f->stem, f->comment, name);
    add_arguments(f, out, false);
    text_add(out, ") {\n");
    for (int i = 0; i < f->numbers.count; i++) {
        const Number *number = &f->numbers.items[i];
        text_format(out, "(void)%s;\n", number->name);
        if (number->sizes_array)
            text_format(out, "enum { most_%s = %ld };\n", number->name, number->value + 1);
    }
    text_format(out, "%s}\n\n", f->body->bytes);
}

void write_test_call(const Function *f, const char *name, Text *out) {
    text_format(out, "%s(", name);
    add_arguments(f, out, true);
    text_add(out, ");\n");
}
