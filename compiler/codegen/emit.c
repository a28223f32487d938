/* The file as a whole, and the functions that call the kernels in order. */
#include "compiler/codegen/emit_internal.h"

#include <ctype.h>
#include <string.h>

const char *emit_model_identifier(Arena *arena, const Graph *graph) {
    char *name = arena_format(arena, "%s_model", graph->name);
    for (char *c = name; *c; c++)
        *c = (char)(isalnum((unsigned char)*c) ? tolower((unsigned char)*c) : '_');
    return name;
}

static bool uses_blas(const Program *program) {
    for (int i = 0; i < program->kernels.count; i++) {
        const Kernel *k = program->kernels.items[i];
        if (k->algorithm == CONV_GEMM || k->kind == KERNEL_LINEAR || k->kind == KERNEL_LINEAR_DATA_GRAD ||
            k->kind == KERNEL_LINEAR_WEIGHT_GRAD)
            return true;
    }
    return false;
}

static bool uses_winograd(const Program *program) {
    for (int i = 0; i < program->kernels.count; i++)
        if (program->kernels.items[i]->algorithm == CONV_WINOGRAD)
            return true;
    return false;
}

static void emit_header(const Program *program, Text *out) {
    const Graph *graph = program->graph;
    const char *layout = arena_format(program->arena,
                                      program->layout == LAYOUT_CHANNELS
                                          ? "[block][plane][pixel][lane]: a vec is one pixel of %d channels"
                                          : "[block][channel][pixel][lane]: a vec is one pixel of %d images",
                                      program->target->lanes);
    text_format(out,
                "/* %s: %s for batches of %d, written by netc from %s for %s.\n"
                " * Do not edit: change the network and run netc again.\n"
                " *\n"
                " * Image tensors are %s. Every function\n"
                " * below does one work item, a stripe of rows of one block. */\n",
                graph->name, program->inference ? "inference" : "forward and backward", graph->batch,
                comment_text(program->arena, graph->source_name), program->target->name, layout);
    if (target_is_double(program->target))
        text_add(out, "#define NETC_DOUBLE 1 /* real is double; link with libnetc_runtime_double */\n");
    text_format(out, "#define NETC_LANES %d\n", program->target->lanes);
    text_add(out, "#include \"runtime/model.h\"\n#include \"runtime/vector.h\"\n");
    text_add(out, uses_winograd(program) ? "#include \"runtime/winograd.h\"\n\n" : "\n");
    if (uses_blas(program))
        text_add(out, "#include <cblas.h>\n");
    /* tgmath.h: sqrt() and others in the precision of their argument */
    text_add(out, "#include <omp.h>\n#include <string.h>\n#include <tgmath.h>\n\n");
    if (program->layout == LAYOUT_IMAGES && graph->batch % program->target->lanes)
        text_format(
            out,
            "/* Lanes of a block that hold images of the batch. */\n"
            "__attribute__((unused)) static int lanes_used(int block) {\nreturn block < %d ? %d : %d;\n}\n\n",
            graph->batch / program->target->lanes, program->target->lanes,
            graph->batch % program->target->lanes);
    text_add(out, "#define REALS(offset) ((real *)(s->arena + (offset)))\n"
                  "#define VECS(offset) ((vec *)(s->arena + (offset)))\n\n");
}

/* What the functions that call kernels use. */
static void emit_helpers(const Program *program, Text *out) {
    text_add(out,
             "/* Thread `thread` works from this item on, up to the first of the next thread. */\n"
             "NETC_KERNEL int first_item(int items, int thread) {\n"
             "const int threads = omp_get_num_threads();\n"
             "return (items * thread + threads - 1) / threads;\n"
             "}\n\n"
             "#define ITEMS(count) \\\n"
             "for (int item = first_item(count, thread), end = first_item(count, thread + 1); item < end; "
             "item++)\n\n"
             "/* Adds the time since the last kernel to kernel number `index`; thread 0 keeps the clock. */\n"
             "NETC_KERNEL void done(const NetcState *s, int thread, int index, double *clock) {\n"
             "if (s->kernel_seconds && thread == 0) {\n"
             "const double now = omp_get_wtime();\n"
             "s->kernel_seconds[index] += now - *clock;\n"
             "*clock = now;\n"
             "}\n"
             "}\n\n");
    if (!program->by_blocks)
        text_add(out,
                 "/* The same when all threads are done. */\n"
                 "NETC_KERNEL void all_done(const NetcState *s, int thread, int index, double *clock) {\n"
                 "netc_stream_done();\n"
                 "#pragma omp barrier\n"
                 "done(s, thread, index, clock);\n"
                 "}\n\n");
}

static bool mentions_rows(const char *arguments) {
    return strstr(arguments, "row_begin") || strstr(arguments, "row_end");
}

static int row_count(const Kernel *kernel) {
    return kernel->kind == KERNEL_CONV_WEIGHT_GRAD ? kernel->operand_shapes[1].height : kernel->result.height;
}

static void emit_item_variables(const Kernel *kernel, const char *arguments, Text *out) {
    if (strstr(arguments, "block") && kernel->stripes == 1)
        text_add(out, "const int block = item;\n");
    else if (strstr(arguments, "block"))
        text_format(out, "const int block = item / %d;\n", kernel->stripes);
    if (!mentions_rows(arguments))
        return;
    int rows = row_count(kernel);
    if (kernel->stripes == 1)
        text_format(out, "const int row_begin = 0, row_end = %d;\n", rows);
    else
        text_format(out,
                    "const int row_begin = item %% %d * %d / %d, row_end = (item %% %d + 1) * %d / %d;\n",
                    kernel->stripes, rows, kernel->stripes, kernel->stripes, rows, kernel->stripes);
}

void emit_call(const Kernel *kernel, const Call *call, Text *out) {
    if (*kernel->layer_name)
        text_format(out, "/* %s */\n", kernel->layer_name);
    text_format(out, "ITEMS(%d) {\n", kernel->items);
    emit_item_variables(kernel, call->arguments, out);
    text_format(out, "%s(%s);\n}\n", call->function->name, call->arguments);
}

void emit_calls(const Program *program, const Call *calls, const char *name, const char *comment, int begin,
                int end, Text *out) {
    text_format(out, "/* %s */\nstatic void %s(NetcState *s, NetcMode mode, int thread) {\n", comment, name);
    text_format(out,
                "double clock = omp_get_wtime();\n"
                "vec *const scratch = (vec *)(s->scratch + thread * %zuL);\n"
                "(void)mode;\n(void)scratch;\n",
                program->scratch_bytes);
    if (begin > 0 && program->corrections_bytes)
        text_format(out, "#pragma omp single\nmemset(s->arena + %zu, 0, %zu);\n", program->corrections_offset,
                    program->corrections_bytes);
    for (int i = begin; i < end; i++) {
        const Kernel *kernel = program->kernels.items[i];
        emit_call(kernel, &calls[i], out);
        text_format(out, "%s(s, thread, %d, &clock);\n", kernel->no_wait ? "done" : "all_done",
                    i - program->prepare_count);
    }
    text_add(out, "}\n\n");
}

static void emit_run(const Program *program, const Call *calls, Text *out) {
    emit_calls(program, calls, "forward", "Every thread runs this; the loops share their items out.", 0,
               program->forward_count, out);
    bool has_backward = program->forward_count < program->kernels.count;
    if (has_backward)
        emit_calls(program, calls, "backward", "The gradients, in reverse order of the layers.",
                   program->forward_count, program->kernels.count, out);
    text_add(
        out,
        "static void run(NetcState *s, NetcMode mode) {\n#pragma omp parallel num_threads(s->threads)\n{\n"
        "const int thread = omp_get_thread_num();\nforward(s, mode, thread);\n");
    if (has_backward)
        text_add(out, "if (mode == NETC_TRAIN) {\nbackward(s, mode, thread);\n}\n");
    text_add(out, "}\n}\n\n");
}

/* For those who want a program of the model, not only the model. */
static void emit_main(const Program *program, Text *out) {
    text_format(out,
                "\n#ifdef NETC_MAIN\n"
                "#include \"runtime/program.h\"\n"
                "\n"
                "int main(int argc, char **argv) {\nreturn netc_main(&%s, argc, argv);\n}\n"
                "#endif\n",
                emit_model_identifier(program->arena, program->graph));
}

const char *emit_c(const Program *program) {
    Text *out = text_create(program->arena);
    Call *calls = arena_new_array(program->arena, Call, program->kernels.count);
    emit_header(program, out);
    emit_functions(program, out, calls);
    emit_helpers(program, out);
    (program->inference ? emit_inference : emit_run)(program, calls, out);
    emit_tables(program, calls, out);
    emit_main(program, out);
    return text_indented(out);
}
