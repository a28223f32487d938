/* Kernel functions: emitted, named, and shared where their text is equal. */
#include "compiler/codegen/emit_internal.h"
#include "compiler/codegen/kernels/kernels.h"

#include <limits.h>
#include <string.h>

static KernelEmitter *const emitters[KERNEL_KIND_COUNT] = {
    [KERNEL_PACK_WEIGHTS] = emit_pack_weights,
    [KERNEL_CONV] = emit_conv,
    [KERNEL_CONV_DATA_GRAD] = emit_conv_data_grad,
    [KERNEL_CONV_WEIGHT_GRAD] = emit_conv_weight_grad,
    [KERNEL_COMBINE_WEIGHT_GRAD] = emit_combine_weight_grad,
    [KERNEL_MAXPOOL] = emit_maxpool,
    [KERNEL_MAXPOOL_GRAD] = emit_maxpool_grad,
    [KERNEL_AVGPOOL] = emit_avgpool,
    [KERNEL_AVGPOOL_GRAD] = emit_avgpool_grad,
    [KERNEL_POINTWISE] = emit_pointwise,
    [KERNEL_FLATTEN] = emit_flatten,
    [KERNEL_FLATTEN_GRAD] = emit_flatten_grad,
    [KERNEL_LINEAR] = emit_linear,
    [KERNEL_LINEAR_DATA_GRAD] = emit_linear_data_grad,
    [KERNEL_LINEAR_WEIGHT_GRAD] = emit_linear_weight_grad,
    [KERNEL_LOSS] = emit_loss,
    [KERNEL_LOSS_GRAD] = emit_loss_grad,
    [KERNEL_FILL] = emit_fill,
    [KERNEL_MOMENTS] = emit_moments,
    [KERNEL_NORM_SCALE] = emit_norm_scale,
    [KERNEL_FOLD_NORM] = emit_fold_norm,
    [KERNEL_NORM_BACKWARD] = emit_norm_backward,
};

/* Those that differ where lanes hold channels. */
static KernelEmitter *const channel_emitters[KERNEL_KIND_COUNT] = {
    [KERNEL_PACK_WEIGHTS] = emit_pack_channel_conv,  [KERNEL_CONV] = emit_channel_conv,
    [KERNEL_FLATTEN] = emit_channel_flatten,         [KERNEL_LOSS] = emit_channel_loss,
    [KERNEL_SPREAD_CHANNELS] = emit_spread_channels, [KERNEL_SPREAD_IMAGES] = emit_spread_images,
};

static KernelEmitter *emitter_of(const Program *program, KernelKind kind) {
    if (program->layout == LAYOUT_CHANNELS && channel_emitters[kind])
        return channel_emitters[kind];
    return emitters[kind];
}

static bool mentions(const char *body, const char *name) {
    size_t length = strlen(name);
    for (const char *at = strstr(body, name); at; at = strstr(at + 1, name)) {
        bool begins =
            at == body || !strchr("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", at[-1]);
        bool ends = !strchr("_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", at[length]);
        if (begins && (ends || !at[length]))
            return true;
    }
    return false;
}

/* The number's value where all sharing functions agree on it; else NULL. */
static const char *agreed_number(const EmittedFunction *group, int number) {
    long value = group->users.items[0]->numbers.items[number].value;
    for (int i = 1; i < group->users.count; i++)
        if (group->users.items[i]->numbers.items[number].value != value)
            return NULL;
    return arena_format(group->users.items[0]->program->arena, "%ld", value);
}

static long largest_number(const EmittedFunction *group, int number) {
    long largest = 0;
    for (int i = 0; i < group->users.count; i++) {
        long value = group->users.items[i]->numbers.items[number].value;
        largest = value > largest ? value : largest;
    }
    return largest;
}

static void join(Text *text, const char *piece) {
    text_format(text, "%s%s", text->length ? ", " : "", piece);
}

static const char *formal_arguments(const EmittedFunction *group) {
    const Function *f = group->users.items[0];
    Arena *arena = f->program->arena;
    Text *text = text_create(arena);
    for (int i = 0; i < f->arguments.count; i++) {
        const Argument *argument = &f->arguments.items[i];
        const char *gap = argument->type[strlen(argument->type) - 1] == '*' ? "" : " ";
        join(text, arena_format(arena, "%s%s%s", argument->type, gap, argument->name));
    }
    for (int i = 0; i < f->numbers.count; i++)
        if (!agreed_number(group, i))
            join(text, arena_format(arena, "const %s %s", largest_number(group, i) > INT_MAX ? "long" : "int",
                                    f->numbers.items[i].name));
    return text->bytes;
}

static const char *actual_arguments(const EmittedFunction *group, const Function *f) {
    Text *text = text_create(f->program->arena);
    for (int i = 0; i < f->arguments.count; i++)
        join(text, f->arguments.items[i].actual);
    for (int i = 0; i < f->numbers.count; i++)
        if (!agreed_number(group, i))
            join(text, arena_format(f->program->arena, "%ld", f->numbers.items[i].value));
    return text->bytes;
}

/* The numbers that are no arguments, and the sizes of arrays. */
static const char *constants(const EmittedFunction *group) {
    const Function *f = group->users.items[0];
    Arena *arena = f->program->arena;
    Text *text = text_create(arena);
    for (int i = 0; i < f->numbers.count; i++) {
        const Number *number = &f->numbers.items[i];
        const char *agreed = agreed_number(group, i);
        if (agreed)
            join(text, arena_format(arena, "%s = %s", number->name, agreed));
        if (number->sizes_array)
            join(text, arena_format(arena, "most_%s = %ld", number->name, largest_number(group, i)));
    }
    return text->length ? arena_format(arena, "enum { %s };\n", text->bytes) : "";
}

/* A name or a comment with its "{number}"s filled in. */
static const char *fill_in(const EmittedFunction *group, const char *pattern) {
    const Function *f = group->users.items[0];
    Text *text = text_create(f->program->arena);
    while (*pattern) {
        int plain = (int)strcspn(pattern, "{");
        text_format(text, "%.*s", plain, pattern);
        pattern += plain;
        size_t length = strcspn(pattern, "}");
        for (int i = 0; *pattern && i < f->numbers.count; i++) {
            const char *name = f->numbers.items[i].name, *agreed = agreed_number(group, i);
            if (strlen(name) == length - 1 && strncmp(name, pattern + 1, length - 1) == 0)
                text_add(text, agreed ? agreed : "n");
        }
        pattern += length + (*pattern != 0);
    }
    return text->bytes;
}

static bool same_interface(const Function *a, const Function *b) {
    if (a->arguments.count != b->arguments.count || a->numbers.count != b->numbers.count)
        return false;
    for (int i = 0; i < a->arguments.count; i++)
        if (strcmp(a->arguments.items[i].type, b->arguments.items[i].type) != 0 ||
            strcmp(a->arguments.items[i].name, b->arguments.items[i].name) != 0)
            return false;
    for (int i = 0; i < a->numbers.count; i++)
        if (strcmp(a->numbers.items[i].name, b->numbers.items[i].name) != 0)
            return false;
    return true;
}

static EmittedFunction *find_equal(const EmittedFunctions *functions, const Function *f) {
    for (int i = 0; i < functions->count; i++) {
        const Function *known = functions->items[i]->users.items[0];
        if (strcmp(known->body->bytes, f->body->bytes) == 0 && same_interface(known, f))
            return functions->items[i];
    }
    return NULL;
}

static EmittedFunction *share(EmittedFunctions *functions, Function *f) {
    EmittedFunction *function = find_equal(functions, f);
    if (!function) {
        function = arena_new(f->program->arena, EmittedFunction);
        array_push(f->program->arena, functions, function);
    }
    array_push(f->program->arena, &function->users, f);
    return function;
}

/* Names in the order of first use: the second of a stem has "_v2" behind. */
static void name_functions(Arena *arena, const EmittedFunctions *functions) {
    for (int i = 0; i < functions->count; i++) {
        EmittedFunction *function = functions->items[i];
        int twins = 0;
        function->stem = fill_in(function, function->users.items[0]->stem);
        for (int j = 0; j < i; j++)
            twins += strcmp(functions->items[j]->stem, function->stem) == 0;
        function->name = twins ? arena_format(arena, "%s_v%d", function->stem, twins + 1) : function->stem;
    }
}

static void write_function(const EmittedFunction *function, Text *out) {
    const Function *f = function->users.items[0];
    const char *layer = f->kernel->layer_name, *where = f->kernel->node ? f->kernel->node->where : NULL;
    text_format(out, "/* %s", fill_in(function, f->comment));
    if (*layer)
        text_format(out, "\n * First used by %s", layer);
    if (where)
        text_format(out, "%s%s", *layer ? ", " : "\n * From ", comment_text(f->program->arena, where));
    text_format(out, " */\nNETC_KERNEL void %s(%s) {\n%s%s}\n\n", function->name, formal_arguments(function),
                constants(function), f->body->bytes);
}

static void add_row_arguments(Function *f) {
    if (mentions(f->body->bytes, "row_begin"))
        function_argument(f, "const int", "row_begin", "row_begin");
    if (mentions(f->body->bytes, "row_end"))
        function_argument(f, "const int", "row_end", "row_end");
}

void emit_functions(const Program *program, Text *out, Call *calls) {
    EmittedFunctions functions = {0};
    Function **made = arena_new_array(program->arena, Function *, program->kernels.count);
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        made[i] = function_create(program, kernel);
        emitter_of(program, kernel->kind)(made[i]);
        add_row_arguments(made[i]);
        calls[i].function = share(&functions, made[i]);
    }
    name_functions(program->arena, &functions);
    for (int i = 0; i < functions.count; i++)
        write_function(functions.items[i], out);
    for (int i = 0; i < program->kernels.count; i++)
        calls[i].arguments = actual_arguments(calls[i].function, made[i]);
}
