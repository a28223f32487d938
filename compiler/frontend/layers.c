/* The primitive layers. */
#include "compiler/frontend/arguments.h"

#include <math.h>
#include <string.h>

typedef struct Layer {
    Elaborator *elaborator;
    const Statement *statement;
    const char *path;
    Tensor *x;
    const ArgumentValue *values;
} Layer;

typedef struct LayerKind {
    const char *name;
    const char *example;
    ArgumentSpec specs[MOST_SPECS];
    Tensor *(*build)(const Layer *layer); /* NULL: reported */
} LayerKind;

static const char *const pad_words[] = {"same", "valid", NULL};
static const char *const global_words[] = {"global", NULL};
static const char *const activation_words[] = {"relu", "leakyrelu", "tanh", "gelu", NULL};
enum { PAD_SAME, PAD_VALID };

static const char *named(const Layer *layer) {
    return layer->statement->word.text;
}

static bool pad_of(const Layer *layer, const ArgumentValue *pad, int kernel, int dilation, bool same,
                   int *result) {
    if (pad->given && pad->word < 0) {
        *result = (int)pad->integer;
        return true;
    }
    if (pad->given)
        same = pad->word == PAD_SAME;
    else
        same = same && kernel % 2 == 1;
    if (same && kernel % 2 == 0) {
        elaborate_error(layer->elaborator, pad->at, "pad same needs an odd kernel, but this one is %d wide",
                        kernel);
        diagnostics_hint(layer->elaborator->diagnostics, "write `pad %d`, or `pad valid` for none",
                         kernel / 2);
        return false;
    }
    *result = same ? dilation * (kernel - 1) / 2 : 0;
    return true;
}

static bool window_fits(const Layer *layer, Window window) {
    Shape shape = layer->x->shape;
    int height = window_output(shape.height, window.kernel_h, window.stride, window.pad_h, window.dilation);
    int width = window_output(shape.width, window.kernel_w, window.stride, window.pad_w, window.dilation);
    if (height >= 1 && width >= 1)
        return true;
    elaborate_error(layer->elaborator, layer->statement->at,
                    "the %dx%d window of %s%s does not fit its input of %s", window.kernel_h, window.kernel_w,
                    named(layer), window.dilation > 1 ? ", dilated," : "",
                    shape_text(layer->elaborator, shape));
    note_origin(layer->elaborator, layer->x);
    return false;
}

static Shape window_shape(Shape shape, int channels, Window window) {
    return (Shape){channels,
                   window_output(shape.height, window.kernel_h, window.stride, window.pad_h, window.dilation),
                   window_output(shape.width, window.kernel_w, window.stride, window.pad_w, window.dilation)};
}

/* torch.nn.init.calculate_gain. gelu, which it does not know, takes relu's. */
static double activation_gain(Activation activation) {
    switch (activation) {
    case ACT_LEAKY_RELU:
        return sqrt(2 / (1 + 0.01 * 0.01));
    case ACT_TANH:
        return 5.0 / 3;
    default:
        return sqrt(2);
    }
}

/* torch.nn.init.kaiming_normal_; its fan_out counts all output channels, whatever the groups. */
static float conv_deviation(const Elaborator *elaborator, int in_channels, int out_channels, Window window) {
    int channels = elaborator->fan_out ? out_channels : in_channels / window.groups;
    double fan = (double)channels * window.kernel_h * window.kernel_w;
    return (float)(activation_gain(elaborator->activation) / sqrt(fan));
}

enum { CONV_KERNEL, CONV_CHANNELS, CONV_STRIDE, CONV_PAD, CONV_DILATION, CONV_GROUPS, CONV_BIAS };

static bool groups_divide(const Layer *layer, int in_channels, int out_channels, int groups) {
    if (in_channels % groups == 0 && out_channels % groups == 0)
        return true;
    bool input = in_channels % groups != 0;
    elaborate_error(layer->elaborator, layer->values[CONV_GROUPS].at,
                    "groups %d does not divide the %d %s channels", groups,
                    input ? in_channels : out_channels, input ? "input" : "output");
    if (input)
        note_origin(layer->elaborator, layer->x);
    return false;
}

static Tensor *build_conv(const Layer *layer) {
    Elaborator *elaborator = layer->elaborator;
    const ArgumentValue *values = layer->values;
    Window window = {.kernel_h = values[CONV_KERNEL].height,
                     .kernel_w = values[CONV_KERNEL].width,
                     .stride = values[CONV_STRIDE].given ? (int)values[CONV_STRIDE].integer : 1,
                     .dilation = values[CONV_DILATION].given ? (int)values[CONV_DILATION].integer : 1,
                     .groups = values[CONV_GROUPS].given ? (int)values[CONV_GROUPS].integer : 1};
    const ArgumentValue *pad = &values[CONV_PAD];
    int in_channels = layer->x->shape.channels, out_channels = (int)values[CONV_CHANNELS].integer;
    if (!pad_of(layer, pad, window.kernel_h, window.dilation, true, &window.pad_h) ||
        !pad_of(layer, pad, window.kernel_w, window.dilation, true, &window.pad_w) ||
        !window_fits(layer, window) || !groups_divide(layer, in_channels, out_channels, window.groups))
        return NULL;
    Location at = layer->statement->at;
    int64_t inputs = (int64_t)in_channels / window.groups * window.kernel_h * window.kernel_w;
    if (!check_tensor_size(elaborator, at, window_shape(layer->x->shape, out_channels, window)) ||
        !check_weight_size(elaborator, at, inputs, out_channels))
        return NULL;
    return graph_add_conv(elaborator->graph, layer->path, at, layer->x, out_channels, window,
                          values[CONV_BIAS].integer != 0,
                          conv_deviation(elaborator, in_channels, out_channels, window));
}

enum { POOL_KERNEL, POOL_STRIDE, POOL_PAD };

/* PyTorch's rule: a window always holds at least one real pixel. */
static bool pool_pad_fits(const Layer *layer, Window window) {
    if (window.pad_h <= window.kernel_h / 2 && window.pad_w <= window.kernel_w / 2)
        return true;
    elaborate_error(layer->elaborator, layer->values[POOL_PAD].at,
                    "the padding of a pool may be at most half its kernel of %dx%d", window.kernel_h,
                    window.kernel_w);
    return false;
}

static bool pool_window(const Layer *layer, Window *window) {
    const ArgumentValue *values = layer->values;
    const ArgumentValue *kernel = &values[POOL_KERNEL];
    bool explicit_stride = values[POOL_STRIDE].given;
    *window = (Window){kernel->height, kernel->width, (int)values[POOL_STRIDE].integer, 0, 0, 1, 1};
    if (!explicit_stride && kernel->height != kernel->width) {
        elaborate_error(layer->elaborator, kernel->at, "%s with a kernel of %dx%d needs a stride",
                        named(layer), kernel->height, kernel->width);
        return false;
    }
    if (!explicit_stride)
        window->stride = kernel->height;
    const ArgumentValue *pad = &values[POOL_PAD];
    return pad_of(layer, pad, kernel->height, 1, explicit_stride, &window->pad_h) &&
           pad_of(layer, pad, kernel->width, 1, explicit_stride, &window->pad_w) &&
           pool_pad_fits(layer, *window);
}

/* A window of the whole plane. */
static bool global_window(const Layer *layer, Window *window) {
    Shape shape = layer->x->shape;
    *window = (Window){shape.height, shape.width, 1, 0, 0, 1, 1};
    if (!layer->values[POOL_STRIDE].given && !layer->values[POOL_PAD].given)
        return true;
    elaborate_error(layer->elaborator, layer->statement->at, "%s global takes neither stride nor pad",
                    named(layer));
    return false;
}

static Tensor *build_pool(const Layer *layer) {
    Window window;
    bool global = layer->values[POOL_KERNEL].word == 0;
    if (!(global ? global_window(layer, &window) : pool_window(layer, &window)) ||
        !window_fits(layer, window))
        return NULL;
    Location at = layer->statement->at;
    Shape shape = layer->x->shape;
    if (!check_tensor_size(layer->elaborator, at, window_shape(shape, shape.channels, window)))
        return NULL;
    Graph *graph = layer->elaborator->graph;
    return strcmp(named(layer), "maxpool") == 0
               ? graph_add_max_pool(graph, layer->path, at, layer->x, window)
               : graph_add_avg_pool(graph, layer->path, at, layer->x, window);
}

enum { LINEAR_FEATURES, LINEAR_NOBIAS };

static Tensor *build_linear(const Layer *layer) {
    Elaborator *elaborator = layer->elaborator;
    Shape shape = layer->x->shape;
    Location at = layer->statement->at;
    int features = (int)layer->values[LINEAR_FEATURES].integer;
    if (shape.height != 1 || shape.width != 1) {
        elaborate_error(elaborator, at, "linear takes a flat input of shape Nx1x1, but gets %s",
                        shape_text(elaborator, shape));
        note_origin(elaborator, layer->x);
        diagnostics_hint(elaborator->diagnostics, "put `flatten`, or `avgpool global; flatten`, before it");
        return NULL;
    }
    if (!check_tensor_size(elaborator, at, (Shape){features, 1, 1}) ||
        !check_weight_size(elaborator, at, shape.channels, features))
        return NULL;
    return graph_add_linear(elaborator->graph, layer->path, at, layer->x, features,
                            layer->values[LINEAR_NOBIAS].integer == 0);
}

static Tensor *build_norm(const Layer *layer) {
    if (!check_tensor_size(layer->elaborator, layer->statement->at, layer->x->shape))
        return NULL;
    return graph_add_norm(layer->elaborator->graph, layer->path, layer->statement->at, layer->x);
}

static Tensor *build_activation(const Layer *layer) {
    Elaborator *elaborator = layer->elaborator;
    if (!check_tensor_size(elaborator, layer->statement->at, layer->x->shape))
        return NULL;
    Activation activation =
        layer->values[0].given ? (Activation)layer->values[0].word : elaborator->activation;
    return graph_add_activation(elaborator->graph, layer->path, layer->statement->at, layer->x, activation);
}

static Tensor *build_dropout(const Layer *layer) {
    if (!check_tensor_size(layer->elaborator, layer->statement->at, layer->x->shape))
        return NULL;
    return graph_add_dropout(layer->elaborator->graph, layer->path, layer->statement->at, layer->x,
                             layer->values[0].real);
}

static Tensor *build_flatten(const Layer *layer) {
    if (!check_tensor_size(layer->elaborator, layer->statement->at, layer->x->shape))
        return NULL;
    return graph_add_flatten(layer->elaborator->graph, layer->path, layer->statement->at, layer->x);
}

#define OPTION .option = true
#define POOL_SPECS                                                                                           \
    {                                                                                                        \
        {"kernel", ARGUMENT_SIZE, .required = true, .most = LIMIT_WINDOW, .words = global_words},            \
            {"stride", ARGUMENT_INTEGER, OPTION, .least = 1, .most = LIMIT_WINDOW},                          \
            {"pad", ARGUMENT_INTEGER, OPTION, .most = LIMIT_WINDOW, .words = pad_words},                     \
    }

static const LayerKind kinds[] = {
    {"conv",
     "conv 3x3 16 stride 2 pad 1",
     {{"kernel", ARGUMENT_SIZE, .required = true, .most = LIMIT_WINDOW},
      {"channels", ARGUMENT_INTEGER, .required = true, .least = 1, .most = LIMIT_CHANNELS},
      {"stride", ARGUMENT_INTEGER, OPTION, .least = 1, .most = LIMIT_WINDOW},
      {"pad", ARGUMENT_INTEGER, OPTION, .most = LIMIT_WINDOW, .words = pad_words},
      {"dilation", ARGUMENT_INTEGER, OPTION, .least = 1, .most = LIMIT_WINDOW},
      {"groups", ARGUMENT_INTEGER, OPTION, .least = 1, .most = LIMIT_CHANNELS},
      {"bias", ARGUMENT_FLAG, OPTION}},
     build_conv},
    {"maxpool", "maxpool 2x2", POOL_SPECS, build_pool},
    {"avgpool", "avgpool 2x2", POOL_SPECS, build_pool},
    {"linear",
     "linear 10",
     {{"outputs", ARGUMENT_INTEGER, .required = true, .least = 1, .most = LIMIT_CHANNELS},
      {"nobias", ARGUMENT_FLAG, OPTION}},
     build_linear},
    {"bn", "bn", {{0}}, build_norm},
    {"act", "act relu", {{"activation", ARGUMENT_WORD, .words = activation_words}}, build_activation},
    {"dropout",
     "dropout 0.5",
     {{"probability", ARGUMENT_REAL, .required = true, .most = 0.999}},
     build_dropout},
    {"flatten", "flatten", {{0}}, build_flatten},
};
enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

static const LayerKind *find_kind(const char *word) {
    for (int i = 0; i < KIND_COUNT; i++)
        if (strcmp(kinds[i].name, word) == 0)
            return &kinds[i];
    return NULL;
}

bool is_layer(const char *word) {
    return find_kind(word) != NULL;
}

int layer_names(const char **names) {
    for (int i = 0; i < KIND_COUNT; i++)
        names[i] = kinds[i].name;
    return KIND_COUNT;
}

static int count_specs(const LayerKind *kind) {
    int count = 0;
    while (count < MOST_SPECS && kind->specs[count].name)
        count++;
    return count;
}

const ArgumentSpec *layer_arguments(const char *word, int *count, const char **example) {
    const LayerKind *kind = find_kind(word);
    *count = count_specs(kind);
    *example = kind->example;
    return kind->specs;
}

void elaborate_layer(Elaborator *elaborator, const Statement *statement) {
    const LayerKind *kind = find_kind(statement->word.text);
    ArgumentValue values[MOST_SPECS];
    const char *path = scope_take(elaborator, statement->label, statement->at);
    bool good = read_arguments(elaborator, statement->word, &statement->arguments, 0,
                               statement->arguments.count, kind->specs, count_specs(kind), values);
    Layer layer = {elaborator, statement, path, elaborator->x, values};
    elaborator->x = path && good && elaborator->x && !elaborator->stopped ? kind->build(&layer) : NULL;
}
