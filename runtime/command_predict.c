#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/atomic_file.h"
#include "runtime/augment.h"
#include "runtime/command.h"
#include "runtime/image.h"
#include "runtime/state.h"
#include "runtime/trained.h"

enum { SHOWN_CLASSES = 5 };

typedef struct PredictOptions {
    const char *weights, *output, *dataset;
    int threads, top;
} PredictOptions;

/* The pictures to classify, and where their probabilities go. */
typedef struct Prediction {
    const char *program;
    const NetcModel *model;
    const PredictOptions *options;
    NetcTrained trained;
    NetcState state;
    char **paths;
    size_t count, room;
    FILE *csv;   /* NULL: readable lines on standard output */
    bool failed; /* a picture could not be read */
} Prediction;

static bool add_path(Prediction *prediction, const char *path, NetcError *error) {
    if (prediction->count == prediction->room) {
        size_t room = prediction->room ? 2 * prediction->room : 64;
        char **larger = realloc(prediction->paths, room * sizeof *larger);
        if (!larger)
            return netc_fail(error, "not enough memory for %zu file names", room);
        prediction->paths = larger;
        prediction->room = room;
    }
    char *copy = strdup(path);
    if (!copy)
        return netc_fail(error, "not enough memory for the name %s", path);
    prediction->paths[prediction->count++] = copy;
    return true;
}

static bool is_picture(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot &&
           (strcasecmp(dot, ".png") == 0 || strcasecmp(dot, ".jpg") == 0 || strcasecmp(dot, ".jpeg") == 0);
}

static int by_name(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool add_folder(Prediction *prediction, const char *folder, NetcError *error) {
    DIR *entries = opendir(folder);
    if (!entries)
        return netc_fail(error, "cannot open the folder %s: %s", folder, strerror(errno));
    size_t before = prediction->count;
    bool done = true;
    for (struct dirent *entry; done && (entry = readdir(entries));) {
        char path[4096];
        int length = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
        if (is_picture(entry->d_name) && length < (int)sizeof path)
            done = add_path(prediction, path, error);
    }
    closedir(entries);
    if (done && prediction->count == before)
        return netc_fail(error, "the folder %s holds no .png, .jpg or .jpeg pictures", folder);
    if (done)
        qsort(prediction->paths + before, prediction->count - before, sizeof *prediction->paths, by_name);
    return done;
}

static bool is_folder(const char *path) {
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static void softmax(const NetcReal *logits, int classes, double *probabilities) {
    double largest = logits[0], sum = 0;
    for (int i = 1; i < classes; i++)
        largest = fmax(largest, logits[i]);
    for (int i = 0; i < classes; i++)
        sum += probabilities[i] = exp(logits[i] - largest);
    for (int i = 0; i < classes; i++)
        probabilities[i] /= sum;
}

/* Of outputs that no class is known for, the number. */
static const char *class_name(const Prediction *prediction, int class, char number[16]) {
    if (class < prediction->trained.class_count)
        return prediction->trained.class_names[class];
    snprintf(number, 16, "%d", class);
    return number;
}

static int take_best(double *probabilities, int classes) {
    int best = 0;
    for (int i = 1; i < classes; i++)
        if (probabilities[i] > probabilities[best])
            best = i;
    return best;
}

static void print_readable(const Prediction *prediction, const char *path, double *probabilities) {
    char number[16];
    netc_print_escaped(stdout, path);
    printf("\n");
    for (int i = 0; i < prediction->options->top && i < prediction->model->classes; i++) {
        int best = take_best(probabilities, prediction->model->classes);
        printf("  %6.2f %%  ", 100 * probabilities[best]);
        netc_print_escaped(stdout, class_name(prediction, best, number));
        printf("\n");
        probabilities[best] = -1;
    }
}

/* RFC 4180: a field with a comma, quote or line break stands in quotes. */
static void write_field(FILE *out, const char *text) {
    if (!strpbrk(text, ",\"\r\n")) {
        fputs(text, out);
        return;
    }
    fputc('"', out);
    for (const char *c = text; *c; c++)
        fprintf(out, *c == '"' ? "\"\"" : "%c", *c);
    fputc('"', out);
}

static void write_row(const Prediction *prediction, const char *path, double *probabilities) {
    char number[16];
    int best = take_best(probabilities, prediction->model->classes);
    write_field(prediction->csv, path);
    fputc(',', prediction->csv);
    write_field(prediction->csv, class_name(prediction, best, number));
    for (int i = 0; i < prediction->model->classes; i++)
        fprintf(prediction->csv, ",%.6f", probabilities[i]);
    fputc('\n', prediction->csv);
}

static void write_heading(const Prediction *prediction) {
    char number[16];
    fprintf(prediction->csv, "file,class");
    for (int i = 0; i < prediction->model->classes; i++) {
        fputc(',', prediction->csv);
        write_field(prediction->csv, class_name(prediction, i, number));
    }
    fputc('\n', prediction->csv);
}

/* Reads as many pictures as the batch holds; one that is no picture is reported and left out. */
static int fill_batch(Prediction *prediction, size_t *next, size_t *chosen, unsigned char *pixels,
                      NetcReal *image) {
    const NetcModel *model = prediction->model;
    const NetcImageShape shape = {model->channels, model->height, model->width};
    int filled = 0;
    while (filled < model->batch && *next < prediction->count) {
        NetcError error;
        const char *path = prediction->paths[*next];
        if (netc_image_read(path, shape.channels, shape.height, shape.width, pixels, &error)) {
            netc_normalize(&prediction->trained.normalization, shape, pixels, image);
            netc_state_set_image(&prediction->state, model, filled, image);
            chosen[filled++] = *next;
        } else {
            fprintf(stderr, "%s predict: error: %s\n", prediction->program, error.text);
            prediction->failed = true;
        }
        ++*next;
    }
    return filled;
}

static bool all_finite(const NetcReal *values, int count) {
    for (int i = 0; i < count; i++)
        if (!isfinite(values[i]))
            return false;
    return true;
}

/* Weights that are no numbers, as a failed training leaves them, give no class. */
static void show_picture(Prediction *prediction, const char *path, const NetcReal *logits,
                         double *probabilities) {
    int classes = prediction->model->classes;
    if (!all_finite(logits, classes)) {
        fprintf(
            stderr,
            "%s predict: error: %s: the network's outputs are no finite numbers: are the weights those of a "
            "training that failed?\n",
            prediction->program, path);
        prediction->failed = true;
        return;
    }
    softmax(logits, classes, probabilities);
    if (prediction->csv)
        write_row(prediction, path, probabilities);
    else
        print_readable(prediction, path, probabilities);
}

static void show_batch(Prediction *prediction, const size_t *chosen, int filled, double *probabilities) {
    const NetcModel *model = prediction->model;
    prediction->state.examples = filled;
    netc_state_run(&prediction->state, model, NETC_EVALUATE, NULL, NULL);
    for (int i = 0; i < filled; i++)
        show_picture(prediction, prediction->paths[chosen[i]],
                     prediction->state.logits + (size_t)i * (size_t)model->classes, probabilities);
}

static bool predict_all(Prediction *prediction, NetcError *error) {
    const NetcModel *model = prediction->model;
    size_t pixel_count = (size_t)model->channels * (size_t)model->height * (size_t)model->width;
    unsigned char *pixels = malloc(pixel_count);
    NetcReal *image = malloc(pixel_count * sizeof *image);
    double *probabilities = malloc((size_t)model->classes * sizeof *probabilities);
    size_t *chosen = malloc((size_t)model->batch * sizeof *chosen);
    bool complete = pixels && image && probabilities && chosen;
    for (size_t next = 0; complete && next < prediction->count;) {
        int filled = fill_batch(prediction, &next, chosen, pixels, image);
        if (filled > 0)
            show_batch(prediction, chosen, filled, probabilities);
    }
    free(pixels);
    free(image);
    free(probabilities);
    free(chosen);
    return complete || netc_fail(error, "not enough memory for a picture");
}

static bool predict_to_file(Prediction *prediction, NetcError *error) {
    NetcAtomicFile file;
    if (!netc_atomic_open(&file, prediction->options->output, error))
        return false;
    prediction->csv = file.stream;
    write_heading(prediction);
    if (predict_all(prediction, error))
        return netc_atomic_commit(&file, error);
    netc_atomic_abort(&file);
    return false;
}

static bool list_pictures(Prediction *prediction, int argc, char **argv, bool *has_folder, NetcError *error) {
    for (int i = 0; i < argc; i++) {
        bool folder = is_folder(argv[i]);
        *has_folder = *has_folder || folder;
        if (!(folder ? add_folder(prediction, argv[i], error) : add_path(prediction, argv[i], error)))
            return false;
    }
    return true;
}

static bool spares_pictures(const Prediction *prediction, NetcError *error) {
    const char *output = prediction->options->output;
    if (netc_same_file(output, prediction->options->weights))
        return netc_fail(error, "--output %s would overwrite the weights", output);
    for (size_t i = 0; i < prediction->count; i++)
        if (netc_same_file(output, prediction->paths[i]))
            return netc_fail(error, "--output %s would overwrite one of the pictures", output);
    return true;
}

static bool run_predict(Prediction *prediction, int argc, char **argv, NetcError *error) {
    const PredictOptions *options = prediction->options;
    bool has_folder = false;
    if (!list_pictures(prediction, argc, argv, &has_folder, error) ||
        !netc_state_create(&prediction->state, prediction->model, options->threads, error) ||
        !netc_trained_load(&prediction->trained, &prediction->state, prediction->model, options->weights,
                           error))
        return false;
    NetcRecipe recipe = *prediction->model->recipe;
    recipe.data = options->dataset;
    netc_trained_complete(&prediction->trained, prediction->model, &recipe);
    if (options->output)
        return spares_pictures(prediction, error) && predict_to_file(prediction, error);
    if (has_folder) {
        prediction->csv = stdout;
        write_heading(prediction);
    }
    return predict_all(prediction, error);
}

static void destroy_prediction(Prediction *prediction) {
    for (size_t i = 0; i < prediction->count; i++)
        free(prediction->paths[i]);
    free(prediction->paths);
    netc_trained_destroy(&prediction->trained);
    netc_state_destroy(&prediction->state);
}

int netc_command_predict(const NetcModel *model, const char *program, int argc, char **argv) {
    PredictOptions options = {
        .dataset = model->recipe->data, .threads = netc_default_threads(), .top = SHOWN_CLASSES};
    const NetcOption table[] = {
        {.name = "weights",
         .letter = 'w',
         .kind = NETC_OPTION_TEXT,
         .target = &options.weights,
         .value = "FILE",
         .help = ".safetensors, .ckpt or .pt"},
        {.name = "output",
         .letter = 'o',
         .kind = NETC_OPTION_TEXT,
         .target = &options.output,
         .value = "FILE.csv",
         .help = "write all probabilities as CSV"},
        {.name = "top",
         .kind = NETC_OPTION_INTEGER,
         .target = &options.top,
         .value = "N",
         .least = 1,
         .most = 1e6,
         .help = "classes to print, default 5"},
        {.name = "dataset",
         .kind = NETC_OPTION_TEXT,
         .target = &options.dataset,
         .value = "NAME",
         .help = "whose class names and normalisation to use where FILE has none"},
        {.name = "threads",
         .letter = 't',
         .kind = NETC_OPTION_INTEGER,
         .target = &options.threads,
         .value = "N",
         .least = 1,
         .most = 1024,
         .help = "default: all cores"},
    };
    const NetcUsage usage = {
        program,
        "predict",
        "--weights FILE IMAGE|FOLDER...",
        "Prints the most probable classes of PNG and JPEG pictures, which are resized to the\n"
        "network's input. For folders, and with -o, the result is CSV.\n",
        table,
        sizeof table / sizeof *table};
    int status = netc_command_parse(&usage, &argc, argv);
    if (status != NETC_GO_ON)
        return status;
    if (!options.weights || argc == 0)
        return netc_command_misused(&usage, "%s is missing",
                                    options.weights ? "a picture" : "--weights FILE");
    NetcError error;
    if (!netc_dataset_check_name(options.dataset, &error))
        return netc_command_misused(&usage, "--dataset: %s", error.text);
    Prediction prediction = {.program = program, .model = model, .options = &options};
    bool done = run_predict(&prediction, argc, argv, &error);
    destroy_prediction(&prediction);
    if (!done)
        return netc_command_failed(&usage, &error);
    return netc_flush_output(program) && !prediction.failed ? 0 : 1;
}
