/* The functions that call the kernels of a program for inference. */
#include "compiler/codegen/emit_internal.h"

#include <string.h>

static void emit_prepare(const Program *program, const Call *calls, Text *out) {
    if (program->prepare_count == 0)
        return;
    text_add(out, "/* What follows from parameters and running statistics alone. */\n"
                  "static void prepare(NetcState *s) {\n#pragma omp parallel num_threads(s->threads)\n{\n"
                  "const int thread = omp_get_thread_num();\n");
    for (int i = 0; i < program->prepare_count; i++) {
        emit_call(program->kernels.items[i], &calls[i], out);
        if (!program->kernels.items[i]->no_wait)
            text_add(out, "#pragma omp barrier\n");
    }
    text_add(out, "}\n}\n\n");
}

/* A call for all rows of one block of images. */
static void emit_block_call(const Kernel *kernel, const Call *call, Text *out) {
    if (*kernel->layer_name)
        text_format(out, "/* %s */\n", kernel->layer_name);
    bool rows = strstr(call->arguments, "row_begin") || strstr(call->arguments, "row_end");
    if (rows)
        text_format(out, "{\nconst int row_begin = 0, row_end = %d;\n", kernel->result.height);
    text_format(out, "%s(%s);\n%s", call->function->name, call->arguments, rows ? "}\n" : "");
}

/* One thread, one block, all layers: what a layer stores is still in the thread's caches when the next one
 * reads it, and no thread waits for another. */
static void emit_by_blocks(const Program *program, const Call *calls, Text *out) {
    text_format(out,
                "/* All layers for one block of images. */\n"
                "static void forward(NetcState *s, int thread, int block) {\n"
                "double clock = omp_get_wtime();\n"
                "vec *const scratch = (vec *)(s->scratch + thread * %zuL);\n",
                program->scratch_bytes);
    for (int i = program->prepare_count; i < program->kernels.count; i++) {
        emit_block_call(program->kernels.items[i], &calls[i], out);
        text_format(out, "done(s, thread, %d, &clock);\n", i - program->prepare_count);
    }
    text_format(out,
                "}\n\n"
                "static void run(NetcState *s, NetcMode mode) {\n(void)mode;\n"
                "const int blocks = (s->examples + %d) / %d;\n"
                "#pragma omp parallel for num_threads(s->threads) schedule(dynamic)\n"
                "for (int block = 0; block < blocks; block++) {\n"
                "forward(s, omp_get_thread_num(), block);\n}\n}\n\n",
                program->target->lanes - 1, program->target->lanes);
}

static void emit_by_layers(const Program *program, const Call *calls, Text *out) {
    emit_calls(program, calls, "forward", "Every thread runs this; the loops share their items out.",
               program->prepare_count, program->forward_count, out);
    text_add(
        out,
        "static void run(NetcState *s, NetcMode mode) {\n#pragma omp parallel num_threads(s->threads)\n{\n"
        "forward(s, mode, omp_get_thread_num());\n}\n}\n\n");
}

void emit_inference(const Program *program, const Call *calls, Text *out) {
    emit_prepare(program, calls, out);
    (program->by_blocks ? emit_by_blocks : emit_by_layers)(program, calls, out);
}
