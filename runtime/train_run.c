#include "runtime/train_run.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "runtime/atomic_file.h"
#include "runtime/recipe_text.h"
#include "runtime/schedule.h"
#include "runtime/weights.h"

int netc_images_of(const NetcModel *model, int batches) {
    return batches < INT32_MAX / model->batch ? batches * model->batch : INT32_MAX;
}

static bool open_training_loader(NetcRun *run, NetcError *error) {
    const NetcTrainOptions *options = run->options;
    bool overfit = options->overfit_batches > 0;
    int count = run->splits.train_count, wanted = netc_images_of(run->model, options->overfit_batches);
    const NetcLoaderOptions loading = {!overfit, !overfit, true, options->loader_threads, run->recipe.seed};
    run->training = netc_loader_create(&run->splits.training, run->model, &run->recipe, run->splits.order,
                                       overfit && wanted < count ? wanted : count, loading, error);
    if (!run->training)
        return false;
    run->batches = netc_loader_batches(run->training);
    if (options->limit_batches > 0 && options->limit_batches < run->batches)
        run->batches = options->limit_batches;
    return true;
}

static bool open_validation_loader(NetcRun *run, NetcError *error) {
    const NetcTrainOptions *options = run->options;
    bool overfit = options->overfit_batches > 0;
    int most = netc_images_of(run->model, overfit ? options->overfit_batches : options->limit_batches);
    NetcSplit which = overfit ? NETC_SPLIT_TRAIN : NETC_SPLIT_VALIDATION;
    if (netc_splits_count(&run->splits, which) == 0)
        return true;
    run->validation = netc_splits_loader(&run->splits, which, most, options->loader_threads, error);
    return run->validation != NULL;
}

static bool matches_any(const NetcTrainOptions *options, const char *name) {
    for (int i = 0; i < options->freeze_count; i++)
        if (fnmatch(options->freeze[i], name, 0) == 0)
            return true;
    return false;
}

static bool pattern_matches(const NetcModel *model, const char *pattern) {
    for (int i = 0; i < model->tensor_count; i++)
        if (model->tensors[i].kind == NETC_PARAMETER && fnmatch(pattern, model->tensors[i].name, 0) == 0)
            return true;
    return false;
}

static bool choose_frozen(NetcRun *run, NetcError *error) {
    const NetcModel *model = run->model;
    run->frozen = calloc((size_t)model->tensor_count + 1, sizeof *run->frozen);
    if (!run->frozen)
        return netc_fail(error, "not enough memory");
    for (int i = 0; i < run->options->freeze_count; i++)
        if (!pattern_matches(model, run->options->freeze[i]))
            return netc_fail(
                error,
                "--freeze '%s' matches no parameter of %s; the first is called '%s' (patterns are the "
                "shell's: 'blocks.0.*')",
                run->options->freeze[i], model->name, model->tensors[0].name);
    for (int i = 0; i < model->tensor_count; i++)
        run->frozen[i] = matches_any(run->options, model->tensors[i].name);
    return true;
}

static bool open_memory(NetcRun *run, NetcError *error) {
    if (!netc_state_create(&run->state, run->model, run->options->threads, error) ||
        !choose_frozen(run, error) ||
        !netc_optimizer_create(&run->optimizer, run->model, &run->recipe, run->frozen, error))
        return false;
    if (run->recipe.accumulate > 1)
        run->accumulated = calloc(run->model->parameter_floats + 1, sizeof *run->accumulated);
    return run->recipe.accumulate <= 1 || run->accumulated ||
           netc_fail(error, "not enough memory for gradients");
}

/* After the data: a run that finds none leaves no folder behind. */
static bool open_folder(NetcRun *run, NetcError *error) {
    return run->options->fast_dev_run ||
           (netc_run_folder_open(&run->folder, run->options->out, error) &&
            (!netc_run_folder_has_seeds(&run->folder) ||
             netc_fail(error, "%s holds the runs of several --seeds; choose another --out",
                       run->options->out)));
}

bool netc_run_open(NetcRun *run, const NetcModel *model, const NetcRecipe *recipe,
                   const NetcTrainOptions *options, NetcError *error) {
    memset(run, 0, sizeof *run);
    run->model = model;
    run->recipe = *recipe;
    run->options = options;
    run->log = (NetcLog){.metrics = -1, .timing = -1};
    run->position.best_correct = -1;
    run->folder.lock = -1;
    netc_progress_create(&run->progress, stdout, options->progress, options->quiet);
    if (!netc_splits_open(&run->splits, model, &run->recipe, options->data, true, true, error) ||
        !open_training_loader(run, error) || !open_validation_loader(run, error) ||
        !open_memory(run, error) || !open_folder(run, error))
        return false;
    netc_state_initialize(&run->state, model, run->recipe.seed);
    run->identity = netc_run_identity(run);
    return run->identity || netc_fail(error, "not enough memory for the recipe's text");
}

void netc_run_close(NetcRun *run) {
    netc_loader_destroy(run->training);
    netc_loader_destroy(run->validation);
    netc_splits_close(&run->splits);
    netc_optimizer_destroy(&run->optimizer);
    netc_state_destroy(&run->state);
    netc_follow_close(&run->follow);
    netc_log_close(&run->log);
    free(run->frozen);
    free(run->accumulated);
    free(run->identity);
    netc_run_folder_close(&run->folder);
}

NetcCheckpoint netc_run_checkpoint(NetcRun *run) {
    NetcSchedule schedule = run->recipe.schedule;
    return (NetcCheckpoint){.model = run->model,
                            .folder = run->folder.path,
                            .identity = run->identity,
                            .state = &run->state,
                            .optimizer = &run->optimizer,
                            .accumulated = run->accumulated,
                            .position = &run->position,
                            .spanning_schedule =
                                netc_schedule_spans_run(schedule) ? netc_schedule_names[schedule] : NULL};
}

static unsigned long data_checksum(const NetcDataset *dataset) {
    size_t image = (size_t)dataset->channels * (size_t)dataset->height * (size_t)dataset->width;
    size_t count = (size_t)dataset->count;
    unsigned long sum = crc32_z(crc32_z(0, NULL, 0), dataset->pixels, image * count);
    return crc32_z(sum, (const unsigned char *)dataset->labels, count * sizeof *dataset->labels);
}

/* A YAML string in double quotes, on one line. */
static void write_quoted(FILE *out, const char *text) {
    fputc('"', out);
    for (const char *c = text; *c; c++) {
        if ((unsigned char)*c < ' ' || (unsigned char)*c > '~') /* metadata must be UTF-8 */
            fprintf(out, "\\x%02x", (unsigned char)*c);
        else
            fprintf(out, *c == '"' || *c == '\\' ? "\\%c" : "%c", *c);
    }
    fputc('"', out);
}

static void write_identity(FILE *out, const NetcRun *run) {
    fprintf(out, "network: %s\nfingerprint: %s\n", run->model->name, run->model->fingerprint);
    if (sizeof(NetcReal) == sizeof(double)) /* runs of single precision are older than the key */
        fprintf(out, "precision: double\n");
    netc_recipe_write(out, &run->recipe, run->model->channels);
    fprintf(out, "data_images: %d\ndata_crc32: %08lx\n", run->splits.training.count,
            data_checksum(&run->splits.training));
    fprintf(out, "limit_batches: %d\noverfit_batches: %d\n", run->options->limit_batches,
            run->options->overfit_batches);
    fprintf(out, "start_weights: ");
    write_quoted(out, run->options->weights ? run->options->weights : "fresh");
    fprintf(out, "\nfreeze: [");
    for (int i = 0; i < run->options->freeze_count; i++) {
        fputs(i ? ", " : "", out);
        write_quoted(out, run->options->freeze[i]);
    }
    fprintf(out, "]\n");
}

char *netc_run_identity(const NetcRun *run) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    if (!out)
        return NULL;
    write_identity(out, run);
    bool whole = !ferror(out);
    if (fclose(out) == 0 && whole)
        return text;
    free(text);
    return NULL;
}

void netc_run_write_hparams(NetcRun *run) {
    char path[NETC_PATH_SIZE];
    NetcError error;
    if (!run->folder.path)
        return;
    if (!netc_join_path(path, run->folder.path, NETC_HPARAMS, &error) ||
        !netc_write_file(path, run->identity, strlen(run->identity), &error))
        netc_log_warn(&run->log, error.text);
}

static bool is_linear(const NetcTensorInfo *tensor) {
    return tensor->role == NETC_ROLE_LINEAR_WEIGHT || tensor->role == NETC_ROLE_LINEAR_BIAS;
}

static const NetcTensor *find_tensor(const NetcTensorFile *file, const char *prefix, const char *name) {
    char prefixed[512];
    snprintf(prefixed, sizeof prefixed, "%s%s", prefix, name);
    return netc_tensor_file_find(file, prefixed);
}

static bool same_shape(const NetcTensor *tensor, const NetcTensorInfo *info) {
    if (!tensor || tensor->rank != info->rank)
        return false;
    for (int i = 0; i < info->rank; i++)
        if (tensor->shape[i] != info->shape[i])
            return false;
    return true;
}

/* The file's tensors under the model's names, with the state's own fresh values for heads of another shape.
 */
static NetcTensorFile *with_fresh_heads(NetcRun *run, const NetcTensorFile *file) {
    NetcTensorFile *result = netc_tensor_file_create();
    const char *prefix = netc_weights_prefix(run->model, file);
    for (int i = 0; i < run->model->tensor_count; i++) {
        const NetcTensorInfo *info = &run->model->tensors[i];
        const NetcTensor *tensor = find_tensor(file, prefix, info->name);
        int64_t shape[NETC_MAX_RANK];
        for (int j = 0; j < info->rank; j++)
            shape[j] = info->shape[j];
        if (is_linear(info) && !same_shape(tensor, info)) {
            netc_tensor_file_add(result, info->name, NETC_REAL, info->rank, shape,
                                 run->state.parameters + info->offset);
            netc_progress_say(&run->progress, "%s starts fresh: %s %s", info->name,
                              tensor ? "its shape differs from the one in" : "it is not in",
                              run->options->weights);
        } else if (tensor) {
            netc_tensor_file_add(result, info->name, tensor->dtype, tensor->rank, tensor->shape,
                                 tensor->data);
        }
    }
    return result;
}

bool netc_run_load_initial(NetcRun *run, NetcError *error) {
    const char *path = run->options->weights;
    if (!path)
        return true;
    if (!run->options->replace_head)
        return netc_weights_load(&run->state, run->model, path, error);
    NetcTensorFile *file = netc_tensor_file_read(path, error);
    if (!file)
        return false;
    NetcTensorFile *chosen = netc_weights_are_meant(file, path, error) ? with_fresh_heads(run, file) : NULL;
    bool done = chosen && netc_weights_from_tensors(&run->state, run->model, chosen, path, error);
    netc_tensor_file_destroy(chosen);
    netc_tensor_file_destroy(file);
    return done;
}
