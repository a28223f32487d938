#include "runtime/trained.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/recipe_text.h"
#include "runtime/weights.h"

static const char CHECKSUM[] = "checksum"; /* metadata */
enum { CHECKSUM_SIZE = 32 };

static void set_reals(NetcTensorFile *file, const char *key, const double *values, int count) {
    char text[NETC_MAX_IMAGE_CHANNELS * 32] = "";
    size_t used = 0;
    for (int i = 0; i < count; i++) {
        char number[32];
        netc_format_real(number, sizeof number, values[i]);
        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", i ? "," : "", number);
    }
    netc_tensor_file_set_metadata(file, key, text);
}

/* One name a line; a name with a line break of its own is left out with all others. */
static void set_class_names(NetcTensorFile *file, const NetcDataset *dataset) {
    char *text = NULL;
    size_t size;
    FILE *out = open_memstream(&text, &size);
    bool usable = out != NULL;
    for (int i = 0; out && i < dataset->classes; i++) {
        usable = usable && !strchr(dataset->class_names[i], '\n');
        fprintf(out, "%s\n", dataset->class_names[i]);
    }
    if (out && fclose(out) == 0 && usable)
        netc_tensor_file_set_metadata(file, "classes", text);
    free(text);
}

static void write_checksum(const NetcTensorFile *file, char text[CHECKSUM_SIZE]) {
    snprintf(text, CHECKSUM_SIZE, "%016llx", (unsigned long long)netc_tensor_file_checksum(file));
}

bool netc_trained_save(const NetcState *state, const NetcModel *model, const NetcDataset *dataset,
                       const NetcRecipe *recipe, const char *path, NetcError *error) {
    const NetcNormalization normalization = netc_dataset_normalization(dataset, recipe);
    NetcTensorFile *file = netc_weights_to_tensors(state, model);
    netc_tensor_file_set_metadata(file, "data", recipe->data);
    const double split[2] = {recipe->split_train, recipe->split_validation};
    set_reals(file, "split", split, 2);
    set_class_names(file, dataset);
    set_reals(file, "mean", normalization.mean, model->channels);
    set_reals(file, "deviation", normalization.deviation, model->channels);
    char sum[CHECKSUM_SIZE];
    write_checksum(file, sum);
    netc_tensor_file_set_metadata(file, CHECKSUM, sum);
    bool done = netc_tensor_file_write(file, path, error);
    netc_tensor_file_destroy(file);
    return done;
}

static bool get_reals(const NetcTensorFile *file, const char *key, double *values, int count, double least) {
    const char *text = netc_tensor_file_metadata(file, key);
    for (int i = 0; i < count; i++) {
        char *end;
        if (!text || !*text)
            return false;
        values[i] = strtod(text, &end);
        if (end == text || !(values[i] >= least && values[i] <= INT32_MAX))
            return false;
        text = *end == ',' ? end + 1 : end;
    }
    return true;
}

/* Cuts a copy of the lines into names; there may be fewer than the model has outputs. */
static void get_class_names(NetcTrained *trained, const NetcTensorFile *file, int outputs) {
    const char *text = netc_tensor_file_metadata(file, "classes");
    char **names = calloc((size_t)outputs, sizeof *names);
    char *copy = text ? strdup(text) : NULL, *next = copy;
    int count = 0;
    for (char *end; names && next && count < outputs && (end = strchr(next, '\n')); next = end + 1) {
        *end = '\0';
        names[count++] = next;
    }
    if (count > 0 && !*next) {
        trained->class_names = names;
        trained->class_count = count;
        trained->owned = copy;
        return;
    }
    free(names);
    free(copy);
}

static void get_data(NetcTrained *trained, const NetcTensorFile *file) {
    const char *data = netc_tensor_file_metadata(file, "data");
    double split[2];
    trained->data = data ? strdup(data) : NULL;
    if (get_reals(file, "split", split, 2, 0)) {
        trained->split_train = (int)split[0];
        trained->split_validation = (int)split[1];
    }
}

bool netc_trained_load(NetcTrained *trained, NetcState *state, const NetcModel *model, const char *path,
                       NetcError *error) {
    memset(trained, 0, sizeof *trained);
    NetcTensorFile *file = netc_tensor_file_read(path, error);
    if (!file)
        return false;
    bool done = netc_weights_from_tensors(state, model, file, path, error);
    if (done) {
        get_class_names(trained, file, model->classes);
        get_data(trained, file);
        NetcNormalization *normalization = &trained->normalization;
        trained->has_normalization =
            model->channels <= NETC_MAX_IMAGE_CHANNELS &&
            get_reals(file, "mean", normalization->mean, model->channels, -1e6) &&
            get_reals(file, "deviation", normalization->deviation, model->channels, 1e-9);
    }
    netc_tensor_file_destroy(file);
    return done;
}

bool netc_trained_load_same(NetcState *state, const NetcModel *model, const char *path, NetcError *error) {
    NetcTensorFile *file = netc_tensor_file_read(path, error);
    char sum[CHECKSUM_SIZE];
    write_checksum(file, sum);
    const char *kept = netc_tensor_file_metadata(file, CHECKSUM);
    bool same = file && (!kept || strcmp(kept, sum) == 0);
    if (file && !same)
        netc_fail(error, "%s is damaged: its checksum is %s, but its content gives %s", path, kept, sum);
    bool done = same && netc_weights_from_tensors(state, model, file, path, error);
    netc_tensor_file_destroy(file);
    return done;
}

void netc_trained_destroy(NetcTrained *trained) {
    if (trained->owned)
        free(trained->class_names);
    free(trained->owned);
    free(trained->data);
    memset(trained, 0, sizeof *trained);
}

void netc_trained_complete(NetcTrained *trained, const NetcModel *model, const NetcRecipe *recipe) {
    NetcNormalization published = {0};
    const char *const *class_names = NULL;
    int classes = 0;
    for (int i = 0; i < NETC_MAX_IMAGE_CHANNELS; i++)
        published.deviation[i] = 1;
    bool known = netc_dataset_known(recipe->data, &published, &class_names, &classes);
    if (recipe->has_normalization) {
        memcpy(published.mean, recipe->mean, sizeof recipe->mean);
        memcpy(published.deviation, recipe->deviation, sizeof recipe->deviation);
    }
    if (!trained->has_normalization)
        trained->normalization = published;
    if (known && class_names && classes <= model->classes && !trained->class_names) {
        trained->class_names = (char **)class_names;
        trained->class_count = classes;
    }
}
