#include <stdlib.h>
#include <string.h>

#include "runtime/atomic_file.h"
#include "runtime/augment.h"
#include "runtime/command.h"
#include "runtime/evaluate.h"
#include "runtime/optimizer.h"
#include "runtime/recipe_text.h"
#include "runtime/trained.h"
#include "runtime/weights.h"

typedef struct DumpOptions {
    const char *weights, *images, *output;
    int steps, threads;
} DumpOptions;

/* The images file, checked against the model. */
typedef struct Examples {
    NetcTensorFile *file;
    const unsigned char *pixels;
    const int64_t *labels;
    int count;
} Examples;

typedef struct Dump {
    const NetcModel *model;
    NetcRecipe recipe;
    NetcTrained trained;
    NetcState state;
    Examples examples;
    NetcTensorFile *out;
} Dump;

static bool find_images(Examples *examples, const NetcModel *model, const char *path, NetcError *error) {
    const NetcTensor *images = netc_tensor_file_find(examples->file, "images");
    if (model->channels > NETC_MAX_IMAGE_CHANNELS)
        return netc_fail(error, "dump reads images of at most %d channels, but %s takes %d",
                         NETC_MAX_IMAGE_CHANNELS, model->name, model->channels);
    if (!images)
        return netc_fail(error, "%s holds no tensor 'images' (U8 [n,%d,%d,%d])", path, model->channels,
                         model->height, model->width);
    const int64_t *shape = images->shape;
    bool fits = images->rank == 4 && shape[1] == model->channels && shape[2] == model->height &&
                shape[3] == model->width && shape[0] > 0 && shape[0] <= INT32_MAX;
    if (images->dtype != NETC_U8 || !fits)
        return netc_fail(error, "%s: 'images' must be U8 [n,%d,%d,%d], the input of %s, but is %s of rank %d",
                         path, model->channels, model->height, model->width, model->name,
                         netc_dtype_name(images->dtype), images->rank);
    examples->pixels = images->data;
    examples->count = (int)shape[0];
    return true;
}

static bool find_labels(Examples *examples, const NetcModel *model, const char *path, NetcError *error) {
    const NetcTensor *labels = netc_tensor_file_find(examples->file, "labels");
    if (!labels || labels->dtype != NETC_I64 || labels->rank != 1 || labels->shape[0] != examples->count)
        return netc_fail(error, "%s must hold 'labels' as I64 [%d], one for each image", path,
                         examples->count);
    examples->labels = labels->data;
    for (int i = 0; i < examples->count; i++)
        if (examples->labels[i] < 0 || examples->labels[i] >= model->classes)
            return netc_fail(error, "%s: label %d is %lld, but %s has classes 0 to %d", path, i,
                             (long long)examples->labels[i], model->name, model->classes - 1);
    return true;
}

static bool check_count(const Examples *examples, const NetcModel *model, int steps, NetcError *error) {
    int needed = steps ? steps : 1;
    if (examples->count / model->batch >= needed)
        return true;
    if (!steps)
        return netc_check_batch(model, examples->count, error);
    return netc_fail(error, "%d steps of %d images need %lld images, but there are %d", steps, model->batch,
                     (long long)steps * model->batch, examples->count);
}

static bool read_examples(Examples *examples, const NetcModel *model, const DumpOptions *options,
                          NetcError *error) {
    examples->file = netc_tensor_file_read(options->images, error);
    return examples->file && find_images(examples, model, options->images, error) &&
           find_labels(examples, model, options->images, error) &&
           check_count(examples, model, options->steps, error);
}

static bool set_batch(Dump *dump, int first, NetcError *error) {
    const NetcModel *model = dump->model;
    const NetcImageShape shape = {model->channels, model->height, model->width};
    size_t pixels = (size_t)shape.channels * (size_t)shape.height * (size_t)shape.width;
    NetcReal *image = malloc(pixels * sizeof *image);
    if (!image)
        return netc_fail(error, "not enough memory for an image");
    for (int i = 0; i < model->batch; i++) {
        netc_normalize(&dump->trained.normalization, shape,
                       dump->examples.pixels + (size_t)(first + i) * pixels, image);
        netc_state_set_image(&dump->state, model, i, image);
        dump->state.labels[i] = dump->state.mixed_labels[i] = (int32_t)dump->examples.labels[first + i];
    }
    free(image);
    return true;
}

static void add_named(Dump *dump, const char *prefix, const NetcTensorInfo *tensor, const NetcReal *values) {
    char name[512];
    int64_t shape[NETC_MAX_RANK];
    for (int i = 0; i < tensor->rank; i++)
        shape[i] = tensor->shape[i];
    snprintf(name, sizeof name, "%s%s", prefix, tensor->name);
    netc_tensor_file_add(dump->out, name, NETC_REAL, tensor->rank, shape, values + tensor->offset);
}

static void add_all(Dump *dump, const char *prefix, NetcTensorKind kind, const NetcReal *values) {
    for (int i = 0; i < dump->model->tensor_count; i++)
        if (dump->model->tensors[i].kind == kind)
            add_named(dump, prefix, &dump->model->tensors[i], values);
}

static void add_logits(Dump *dump, const char *name) {
    const int64_t shape[2] = {dump->model->batch, dump->model->classes};
    netc_tensor_file_add(dump->out, name, NETC_REAL, 2, shape, dump->state.logits);
}

static void dump_training(Dump *dump) {
    double loss;
    dump->state.label_smoothing = (NetcReal)dump->recipe.label_smoothing;
    dump->state.seed = netc_step_seed(dump->recipe.seed, 0);
    netc_state_run(&dump->state, dump->model, NETC_TRAIN, &loss, NULL);
    loss /= dump->model->batch;
    const int64_t shape[1] = {1};
    add_logits(dump, "logits");
    netc_tensor_file_add(dump->out, "loss", NETC_F64, 1, shape, &loss);
    add_all(dump, "grad.", NETC_PARAMETER, dump->state.gradients);
    add_all(dump, "after.", NETC_BUFFER, dump->state.buffers);
}

/* Evaluation comes first: it changes nothing, while training moves the running statistics. */
static bool dump_outputs(Dump *dump, NetcError *error) {
    if (!set_batch(dump, 0, error))
        return false;
    dump->state.label_smoothing = 0;
    netc_state_run(&dump->state, dump->model, NETC_EVALUATE, NULL, NULL);
    add_logits(dump, "eval_logits");
    if (!dump->model->inference_only)
        dump_training(dump);
    return true;
}

static bool run_steps(Dump *dump, NetcOptimizerState *optimizer, int steps, double *losses,
                      NetcError *error) {
    for (int step = 0; step < steps; step++) {
        if (!set_batch(dump, step * dump->model->batch, error))
            return false;
        dump->state.seed = netc_step_seed(dump->recipe.seed, step);
        netc_state_run(&dump->state, dump->model, NETC_TRAIN, &losses[step], NULL);
        losses[step] /= dump->model->batch;
        netc_optimizer_step(optimizer, &dump->state, netc_schedule_rate(&dump->recipe, 0, step, steps));
    }
    return true;
}

static bool dump_steps(Dump *dump, int steps, NetcError *error) {
    NetcOptimizerState optimizer;
    if (!netc_optimizer_create(&optimizer, dump->model, &dump->recipe, NULL, error))
        return false;
    double *losses = calloc((size_t)steps, sizeof *losses);
    bool done = losses ? run_steps(dump, &optimizer, steps, losses, error)
                       : netc_fail(error, "not enough memory for %d losses", steps);
    if (done) {
        const int64_t shape[1] = {steps};
        netc_tensor_file_add(dump->out, "losses", NETC_F64, 1, shape, losses);
        add_all(dump, "step.", NETC_PARAMETER, dump->state.parameters);
    }
    free(losses);
    netc_optimizer_destroy(&optimizer);
    return done;
}

static bool write_dump(Dump *dump, const DumpOptions *options, NetcError *error) {
    if (!netc_trained_load(&dump->trained, &dump->state, dump->model, options->weights, error))
        return false;
    netc_trained_complete(&dump->trained, dump->model, &dump->recipe);
    if (!dump_outputs(dump, error))
        return false;
    if (options->steps > 0)
        if (!netc_weights_load(&dump->state, dump->model, options->weights, error) ||
            !dump_steps(dump, options->steps, error))
            return false;
    return netc_tensor_file_write(dump->out, options->output, error);
}

static bool spares_inputs(const DumpOptions *options, NetcError *error) {
    bool spares = !netc_same_file(options->output, options->weights) &&
                  !netc_same_file(options->output, options->images);
    return spares || netc_fail(error, "--output %s would overwrite what is read", options->output);
}

static bool run_dump(Dump *dump, const DumpOptions *options, NetcError *error) {
    bool done = spares_inputs(options, error) &&
                (options->steps == 0 || netc_check_trains(dump->model, error)) &&
                netc_recipe_complete(&dump->recipe, error) &&
                read_examples(&dump->examples, dump->model, options, error) &&
                netc_state_create(&dump->state, dump->model, options->threads, error);
    dump->out = netc_tensor_file_create();
    done = done && write_dump(dump, options, error);
    netc_trained_destroy(&dump->trained);
    netc_tensor_file_destroy(dump->out);
    netc_tensor_file_destroy(dump->examples.file);
    netc_state_destroy(&dump->state);
    return done;
}

int netc_command_dump(const NetcModel *model, const char *program, int argc, char **argv) {
    Dump dump = {.model = model, .recipe = *model->recipe};
    DumpOptions options = {.threads = netc_default_threads()};
    NetcOption table[NETC_RECIPE_OPTIONS + 5] = {
        {.name = "weights",
         .letter = 'w',
         .kind = NETC_OPTION_TEXT,
         .target = &options.weights,
         .value = "FILE",
         .help = ".safetensors, .ckpt or .pt"},
        {.name = "images",
         .letter = 'i',
         .kind = NETC_OPTION_TEXT,
         .target = &options.images,
         .value = "FILE",
         .help = "safetensors with images U8 [n,c,h,w], labels I64 [n]; the first batch of them is used"},
        {.name = "output",
         .letter = 'o',
         .kind = NETC_OPTION_TEXT,
         .target = &options.output,
         .value = "FILE",
         .help = "safetensors to write"},
        {.name = "steps",
         .kind = NETC_OPTION_INTEGER,
         .target = &options.steps,
         .value = "K",
         .least = 0,
         .most = 1e6,
         .help = "also train K batches in order: 'losses', 'step.*'"},
        {.name = "threads",
         .letter = 't',
         .kind = NETC_OPTION_INTEGER,
         .target = &options.threads,
         .value = "N",
         .least = 1,
         .most = 1024,
         .help = "default: all cores"},
    };
    int count = 5 + netc_recipe_options(table + 5, &dump.recipe);
    const NetcUsage usage = {
        program,
        "dump",
        "--weights FILE --images FILE.safetensors -o OUT.safetensors [--steps K]",
        "Runs one batch forward and backward and writes eval_logits, logits, loss, grad.* and\n"
        "the running statistics after.*, to compare with another framework. A program compiled\n"
        "with --mode=infer writes eval_logits only.\n",
        table,
        count};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (!options.weights || !options.images || !options.output)
        return netc_command_misused(&usage, "%s is missing",
                                    !options.weights  ? "--weights FILE"
                                    : !options.images ? "--images FILE"
                                                      : "-o OUT");
    if (argc > 0)
        return netc_command_misused(&usage, "unexpected argument '%s'", argv[0]);
    NetcError error;
    if (!run_dump(&dump, &options, &error))
        return netc_command_failed(&usage, &error);
    return 0;
}
