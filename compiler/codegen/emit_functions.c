/* Kernel functions: emitted, named, and shared where their text is equal. */
#include "compiler/codegen/emit_internal.h"
#include "compiler/codegen/kernels/kernels.h"

#include <stdio.h>
#include <stdlib.h>
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
    [KERNEL_NORM_BACKWARD] = emit_norm_backward,
};

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

static const char *join_arguments(const Function *f, bool actual) {
    Text *text = text_create(f->program->arena);
    for (int i = 0; i < f->arguments.count; i++) {
        const Argument *argument = &f->arguments.items[i];
        const char *gap = argument->type[strlen(argument->type) - 1] == '*' ? "" : " ";
        if (i)
            text_add(text, ", ");
        if (actual)
            text_add(text, argument->actual);
        else
            text_format(text, "%s%s%s", argument->type, gap, argument->name);
    }
    return text->bytes;
}

static int same_stem_count(const EmittedFunctions *functions, const char *stem) {
    int count = 0;
    size_t length = strlen(stem);
    for (int i = 0; i < functions->count; i++) {
        const char *name = functions->items[i]->name;
        count += strncmp(name, stem, length) == 0 &&
                 (!name[length] || (name[length] == '_' && name[length + 1] == 'v'));
    }
    return count;
}

static const EmittedFunction *find_equal(const EmittedFunctions *functions, const char *parameters,
                                         const char *body) {
    for (int i = 0; i < functions->count; i++) {
        const EmittedFunction *known = functions->items[i];
        if (strcmp(known->body, body) == 0 && strcmp(known->parameters, parameters) == 0)
            return known;
    }
    return NULL;
}

static void write_function(const Function *f, const EmittedFunction *function, Text *out) {
    const char *layer = f->kernel->layer_name, *where = f->kernel->node ? f->kernel->node->where : NULL;
    text_format(out, "/* %s", f->comment);
    if (*layer)
        text_format(out, "\n * First used by %s", layer);
    if (where)
        text_format(out, "%s%s", *layer ? ", " : "\n * From ", comment_text(f->program->arena, where));
    text_add(out, " */\n");
    text_format(out, "static void %s(%s) {\n%s}\n\n", function->name, function->parameters, function->body);
}

static const EmittedFunction *share_or_write(const Function *f, EmittedFunctions *functions, Text *out) {
    const char *parameters = join_arguments(f, false);
    const EmittedFunction *known = find_equal(functions, parameters, f->body->bytes);
    if (known)
        return known;
    Arena *arena = f->program->arena;
    EmittedFunction *function = arena_new(arena, EmittedFunction);
    int twins = same_stem_count(functions, f->stem);
    function->name = twins ? arena_format(arena, "%s_v%d", f->stem, twins + 1) : f->stem;
    function->parameters = parameters;
    function->body = f->body->bytes;
    array_push(arena, functions, function);
    write_function(f, function, out);
    return function;
}

static void add_row_arguments(Function *f) {
    if (mentions(f->body->bytes, "row_begin"))
        function_argument(f, "const int", "row_begin", "row_begin");
    if (mentions(f->body->bytes, "row_end"))
        function_argument(f, "const int", "row_end", "row_end");
}

void emit_functions(const Program *program, Text *out, Call *calls) {
    EmittedFunctions functions = {0};
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *kernel = program->kernels.items[i];
        Function *f = function_create(program, kernel);
        emitters[kernel->kind](f);
        add_row_arguments(f);
        calls[i].function = share_or_write(f, &functions, out);
        calls[i].arguments = join_arguments(f, true);
    }
}
