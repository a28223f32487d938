/* The constant part of a generated file: what the runtime knows about the model. */
#include "compiler/codegen/emit_internal.h"

#include <string.h>

static const char *const kind_names[] = {"NETC_PARAMETER", "NETC_BUFFER", "NETC_COUNTER"};
static const char *const init_names[] = {"NETC_INIT_CONSTANT", "NETC_INIT_NORMAL", "NETC_INIT_UNIFORM"};
static const char *const role_names[] = {
    "NETC_ROLE_CONV_WEIGHT",  "NETC_ROLE_CONV_BIAS",        "NETC_ROLE_NORM_WEIGHT",
    "NETC_ROLE_NORM_BIAS",    "NETC_ROLE_LINEAR_WEIGHT",    "NETC_ROLE_LINEAR_BIAS",
    "NETC_ROLE_RUNNING_MEAN", "NETC_ROLE_RUNNING_VARIANCE", "NETC_ROLE_BATCHES_TRACKED"};
static const char *const optimizer_names[] = {"NETC_SGD", "NETC_ADAM", "NETC_ADAMW"};
static const char *const schedule_names[] = {"NETC_CONSTANT", "NETC_MULTISTEP", "NETC_STEP",
                                             "NETC_COSINE",   "NETC_ONECYCLE",  "NETC_LINEAR"};
static const char *const augmentation_names[] = {"NETC_HFLIP",        "NETC_RANDOM_RESIZED_CROP",
                                                 "NETC_RANDOM_CROP",  "NETC_CUTOUT",
                                                 "NETC_COLOR_JITTER", "NETC_MIXUP"};

/* A C string literal of any text. */
static const char *quoted(Arena *arena, const char *text) {
    Text *out = text_create(arena);
    text_add(out, "\"");
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            text_format(out, "\\%c", c);
        else if (c < ' ' || c >= 0x7f || c == '?')
            text_format(out, "\\%03o", c);
        else
            text_add(out, (char[]){*text, '\0'});
    }
    text_add(out, "\"");
    return out->bytes;
}

static void emit_tensors(const Graph *graph, Text *out) {
    text_add(out, "static const NetcTensorInfo tensors[] = {\n");
    for (int i = 0; i < graph->parameters.count; i++) {
        const NetcTensorInfo *t = &graph->parameters.items[i]->info;
        text_format(out, "{%s, %s, %s, %d, {%d, %d, %d, %d}, %zu, %zu, %s, %.9g},\n",
                    quoted(graph->arena, t->name), kind_names[t->kind], role_names[t->role], t->rank,
                    t->shape[0], t->shape[1], t->shape[2], t->shape[3], t->offset, t->count,
                    init_names[t->init], (double)t->init_value);
    }
    text_add(out, "};\n\n");
}

static void emit_kernels(const Program *program, const Call *calls, Text *out) {
    text_add(out, "static const NetcKernelInfo kernels[] = {\n");
    for (int i = program->prepare_count; i < program->kernels.count; i++) {
        const Kernel *k = program->kernels.items[i];
        text_format(out, "{\"%s\", %s, %s, %.6g, %.6g, %.6g},\n", calls[i].function->name,
                    quoted(program->arena, k->layer_name), k->backward ? "true" : "false", k->flops, k->bytes,
                    k->work);
    }
    text_add(out, "};\n\n");
}

static void emit_layers(const Program *program, Text *out) {
    text_add(out, "static const NetcLayerInfo layers[] = {\n");
    for (int i = 0; i < program->layer_count; i++) {
        const NetcLayerInfo *l = &program->layers[i];
        text_format(out, "{%s, %s, %s, %d, %d, %d, %lld, %lld, %lld},\n", quoted(program->arena, l->name),
                    quoted(program->arena, l->kind), quoted(program->arena, l->inputs), l->channels,
                    l->height, l->width, (long long)l->parameters, (long long)l->multiply_adds,
                    (long long)l->activation_bytes);
    }
    text_add(out, "};\n\n");
}

static void emit_numbers(const double *numbers, int count, Text *out) {
    text_add(out, "{");
    for (int i = 0; i < count; i++)
        text_format(out, "%s%.17g", i ? ", " : "", numbers[i]);
    text_add(out, count ? "}" : "0}");
}

static void emit_recipe(const Graph *graph, Text *out) {
    const NetcRecipe *r = &graph->recipe;
    text_add(out, "static const NetcRecipe recipe = {\n");
    text_format(out, ".data = %s,\n.split_train = %d,\n.split_validation = %d,\n.augmentations = {",
                quoted(graph->arena, r->data ? r->data : ""), r->split_train, r->split_validation);
    for (int i = 0; i < r->augmentation_count; i++) {
        const NetcAugmentation *a = &r->augmentations[i];
        text_format(out, "%s{%s, %.17g, %.17g, %.17g, %.17g}", i ? ", " : "", augmentation_names[a->kind],
                    a->a, a->b, a->c, a->d);
    }
    text_format(out, "%s},\n.augmentation_count = %d,\n.has_normalization = %s,\n.mean = ",
                r->augmentation_count ? "" : "{NETC_HFLIP, 0, 0, 0, 0}", r->augmentation_count,
                r->has_normalization ? "true" : "false");
    int channels = r->has_normalization ? graph->input->shape.channels : 0;
    emit_numbers(r->mean, channels < NETC_MAX_IMAGE_CHANNELS ? channels : NETC_MAX_IMAGE_CHANNELS, out);
    text_add(out, ",\n.deviation = ");
    emit_numbers(r->deviation, channels < NETC_MAX_IMAGE_CHANNELS ? channels : NETC_MAX_IMAGE_CHANNELS, out);
    text_format(out, ",\n.batch = %d,\n.epochs = %d,\n.optimizer = %s,\n", graph->batch, r->epochs,
                optimizer_names[r->optimizer]);
    text_format(
        out, ".lr = %.17g,\n.weight_decay = %.17g,\n.momentum = %.17g,\n.beta1 = %.17g,\n.beta2 = %.17g,\n",
        r->lr, r->weight_decay, r->momentum, r->beta1, r->beta2);
    text_format(
        out,
        ".epsilon = %.17g,\n.nesterov = %s,\n.decay_norms_and_biases = %s,\n.schedule = %s,\n.milestones = {",
        r->epsilon, r->nesterov ? "true" : "false", r->decay_norms_and_biases ? "true" : "false",
        schedule_names[r->schedule]);
    for (int i = 0; i < r->milestone_count; i++)
        text_format(out, "%s%d", i ? ", " : "", r->milestones[i]);
    text_format(out,
                "%s},\n.milestone_count = %d,\n.step_size = %d,\n.gamma = %.17g,\n.min_lr = "
                "%.17g,\n.warmup_epochs = %d,\n",
                r->milestone_count ? "" : "0", r->milestone_count, r->step_size, r->gamma, r->min_lr,
                r->warmup_epochs);
    text_format(out,
                ".label_smoothing = %.17g,\n.clip_norm = %.17g,\n.clip_value = %.17g,\n.ema_decay = %.17g,\n",
                r->label_smoothing, r->clip_norm, r->clip_value, r->ema_decay);
    text_format(out, ".accumulate = %d,\n.early_stop_patience = %d,\n.seed = %lluu,\n};\n\n", r->accumulate,
                r->early_stop_patience, (unsigned long long)r->seed);
}

/* The forward tensors in the arena when all are computed, plane by plane (what pads planes is never written),
 * for the search of the first value that is not finite. */
static void emit_non_finite(const Program *program, Text *out) {
    text_add(
        out,
        "static const struct {\nconst char *layer;\nsize_t offset, planes, reals, stride;\n} stored[] = {\n");
    int stored = 0;
    for (int i = 0; i < program->buffers.count; i++) {
        const Buffer *b = program->buffers.items[i];
        bool is_kept = b->first_use < program->forward_count && b->last_use >= program->forward_count;
        if (b->is_images || b->is_gradient || b->is_raw || b->is_own || !is_kept)
            continue;
        size_t vector = (size_t)program->target->lanes;
        text_format(out, "{%s, %zu, %zu, %zu, %zu},\n", quoted(program->arena, b->name), b->arena_offset,
                    (size_t)(program->blocks * b->shape.channels),
                    (size_t)(b->shape.height * b->shape.width) * vector, (size_t)b->plane * vector);
        stored++;
    }
    if (!stored)
        text_add(out, "{\"\", 0, 0, 0, 0},\n");
    text_add(out, "};\n\n");
    text_add(out, "static const char *first_non_finite(const NetcState *s) {\n"
                  "for (size_t i = 0; i < sizeof stored / sizeof *stored; i++) {\n"
                  "const real *plane = (const real *)(s->arena + stored[i].offset);\n"
                  "for (size_t p = 0; p < stored[i].planes; p++, plane += stored[i].stride) {\n"
                  "for (size_t j = 0; j < stored[i].reals; j++) {\nif (!isfinite(plane[j])) {\nreturn "
                  "stored[i].layer;\n}\n}\n}\n}\n"
                  "return NULL;\n}\n\n");
}

/* FNV-1a over the layers and the table of parameters, with their start: two programs with equal fingerprints
 * can share weights and state, and train alike. */
static uint64_t fingerprint(const Program *program) {
    Text *all = text_create(program->arena);
    const Graph *graph = program->graph;
    for (int i = 0; i < program->layer_count; i++) {
        const NetcLayerInfo *l = &program->layers[i];
        text_format(all, "%s|%s|%s|%d,%d,%d\n", l->name, l->kind, l->inputs, l->channels, l->height,
                    l->width);
    }
    emit_tensors(graph, all);
    text_format(all, "%d,%d,%d\n", graph->input->shape.channels, graph->input->shape.height,
                graph->input->shape.width);
    uint64_t hash = 0xcbf29ce484222325u;
    for (const char *c = all->bytes; *c; c++)
        hash = (hash ^ (unsigned char)*c) * 0x100000001b3u;
    return hash;
}

static void emit_model(const Program *program, Text *out) {
    const Graph *g = program->graph;
    Shape in = g->input->shape;
    int lanes = program->layout == LAYOUT_CHANNELS ? 1 : program->target->lanes; /* of the batch */
    int padded = program->blocks * lanes;
    const char *identifier = emit_model_identifier(program->arena, g);
    text_format(out, "extern const NetcModel %s;\nconst NetcModel %s = {\n", identifier, identifier);
    text_format(out,
                ".abi = NETC_MODEL_ABI,\n.name = %s,\n.source = %s,\n.target = \"%s\",\n.fingerprint = "
                "\"%016llx\",\n",
                quoted(program->arena, g->name), quoted(program->arena, g->source_name),
                program->target->name, (unsigned long long)fingerprint(program));
    text_format(out,
                ".batch = %d,\n.padded_batch = %d,\n.lanes = %d,\n.channels = %d,\n.height = %d,\n.width = "
                "%d,\n.classes = %d,\n",
                g->batch, padded, lanes, in.channels, in.height, in.width, g->logits->shape.channels);
    text_format(
        out,
        ".parameter_floats = %zu,\n.buffer_floats = %zu,\n.counter_count = %zu,\n.image_floats = %lld,\n",
        g->parameter_floats, g->buffer_floats, g->counter_count, (long long)(padded * shape_count(in)));
    text_format(out, ".arena_bytes = %zu,\n.scratch_bytes = %zu,\n.tensors = tensors,\n.tensor_count = %d,\n",
                program->arena_bytes, program->scratch_bytes, g->parameters.count);
    text_format(out, ".layers = layers,\n.layer_count = %d,\n.kernels = kernels,\n.kernel_count = %d,\n",
                program->layer_count, program->kernels.count - program->prepare_count);
    if (program->inference)
        text_add(out, ".inference_only = true,\n");
    if (program->prepare_count)
        text_add(out, ".prepare = prepare,\n");
    text_add(out, ".recipe = &recipe,\n.run = run,\n.first_non_finite = first_non_finite,\n};\n");
}

void emit_tables(const Program *program, const Call *calls, Text *out) {
    emit_tensors(program->graph, out);
    emit_layers(program, out);
    emit_kernels(program, calls, out);
    emit_recipe(program->graph, out);
    emit_non_finite(program, out);
    emit_model(program, out);
}
