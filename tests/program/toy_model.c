#include "tests/program/toy_model.h"

#include <math.h>
#include <string.h>

enum {
    WEIGHT1 = 0,
    BIAS1 = WEIGHT1 + TOY_HIDDEN * TOY_INPUTS,
    WEIGHT2 = BIAS1 + TOY_HIDDEN,
    BIAS2 = WEIGHT2 + TOY_CLASSES * TOY_HIDDEN,
    PARAMETERS = BIAS2 + TOY_CLASSES,
    MOST_BATCH = 128,
};

static const float DROPPED = 0.1f, MOMENTUM = 0.1f;

/* The arena: what the forward pass leaves for the backward pass. */
typedef struct Activations {
    float hidden[MOST_BATCH][TOY_HIDDEN]; /* after the centring */
    float kept[MOST_BATCH][TOY_HIDDEN];   /* after relu and dropout */
    float mask[MOST_BATCH][TOY_HIDDEN];
    float logits[MOST_BATCH][TOY_CLASSES];
} Activations;

static float pixel(const NetcState *state, int image, int input) {
    return state->images[((size_t)(image / TOY_LANES) * TOY_INPUTS + (size_t)input) * TOY_LANES +
                         (size_t)(image % TOY_LANES)];
}

static float dropout_mask(uint64_t seed, int image, int unit) {
    uint64_t z = seed + 0x9E3779B97F4A7C15u * (uint64_t)(image * TOY_HIDDEN + unit + 1);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return (float)(z >> 40) * 0x1p-24f < DROPPED ? 0 : 1 / (1 - DROPPED);
}

static void hidden_layer(NetcState *state, Activations *kept) {
    for (int n = 0; n < state->examples; n++)
        for (int u = 0; u < TOY_HIDDEN; u++) {
            float sum = state->parameters[BIAS1 + u];
            for (int i = 0; i < TOY_INPUTS; i++)
                sum += state->parameters[WEIGHT1 + u * TOY_INPUTS + i] * pixel(state, n, i);
            kept->hidden[n][u] = sum;
        }
}

static void centre(NetcState *state, Activations *kept, bool train) {
    for (int u = 0; u < TOY_HIDDEN; u++) {
        float mean = 0;
        for (int n = 0; n < state->examples; n++)
            mean += kept->hidden[n][u] / (float)state->examples;
        if (train)
            state->buffers[u] += MOMENTUM * (mean - state->buffers[u]);
        for (int n = 0; n < state->examples; n++)
            kept->hidden[n][u] -= train ? mean : state->buffers[u];
    }
    state->counters[0] += train;
}

static void output_layer(NetcState *state, Activations *kept, bool train) {
    for (int n = 0; n < state->examples; n++) {
        for (int u = 0; u < TOY_HIDDEN; u++) {
            kept->mask[n][u] = train ? dropout_mask(state->seed, n, u) : 1;
            kept->kept[n][u] = fmaxf(kept->hidden[n][u], 0) * kept->mask[n][u];
        }
        for (int c = 0; c < TOY_CLASSES; c++) {
            float sum = state->parameters[BIAS2 + c];
            for (int u = 0; u < TOY_HIDDEN; u++)
                sum += state->parameters[WEIGHT2 + c * TOY_HIDDEN + u] * kept->kept[n][u];
            kept->logits[n][c] = state->logits[n * TOY_CLASSES + c] = sum;
        }
    }
}

/* Leaves the losses in the state and their gradient in place of the activations' logits. */
static void cross_entropy(NetcState *state, Activations *kept) {
    for (int n = 0; n < state->examples; n++) {
        float *logits = kept->logits[n], largest = logits[0], sum = 0, loss = 0;
        for (int c = 1; c < TOY_CLASSES; c++)
            largest = fmaxf(largest, logits[c]);
        for (int c = 0; c < TOY_CLASSES; c++)
            sum += expf(logits[c] - largest);
        for (int c = 0; c < TOY_CLASSES; c++) {
            float weight = state->mix_weights[n], target = state->label_smoothing / TOY_CLASSES;
            target += (1 - state->label_smoothing) * (weight * (float)(c == state->labels[n]) +
                                                      (1 - weight) * (float)(c == state->mixed_labels[n]));
            float log_probability = logits[c] - largest - logf(sum);
            loss -= target * log_probability;
            logits[c] = (expf(log_probability) - target) / (float)state->examples;
        }
        state->losses[n] = loss;
    }
}

static void backward(NetcState *state, Activations *kept) {
    float *gradients = state->gradients;
    memset(gradients, 0, PARAMETERS * sizeof *gradients);
    static float deltas[MOST_BATCH][TOY_HIDDEN];
    memset(deltas, 0, sizeof deltas);
    for (int n = 0; n < state->examples; n++)
        for (int c = 0; c < TOY_CLASSES; c++) {
            gradients[BIAS2 + c] += kept->logits[n][c];
            for (int u = 0; u < TOY_HIDDEN; u++) {
                gradients[WEIGHT2 + c * TOY_HIDDEN + u] += kept->logits[n][c] * kept->kept[n][u];
                deltas[n][u] += kept->logits[n][c] * state->parameters[WEIGHT2 + c * TOY_HIDDEN + u];
            }
        }
    for (int u = 0; u < TOY_HIDDEN; u++) {
        float mean = 0;
        for (int n = 0; n < state->examples; n++) {
            deltas[n][u] *= kept->hidden[n][u] > 0 ? kept->mask[n][u] : 0;
            mean += deltas[n][u] / (float)state->examples;
        }
        for (int n = 0; n < state->examples; n++) {
            float delta = deltas[n][u] - mean;
            gradients[BIAS1 + u] += delta;
            for (int i = 0; i < TOY_INPUTS; i++)
                gradients[WEIGHT1 + u * TOY_INPUTS + i] += delta * pixel(state, n, i);
        }
    }
}

static void run(NetcState *state, NetcMode mode) {
    Activations *kept = (Activations *)state->arena;
    hidden_layer(state, kept);
    centre(state, kept, mode != NETC_EVALUATE);
    output_layer(state, kept, mode != NETC_EVALUATE);
    cross_entropy(state, kept);
    if (mode == NETC_TRAIN)
        backward(state, kept);
    if (state->kernel_seconds)
        state->kernel_seconds[0] += 0.001;
}

static const char *first_non_finite(const NetcState *state) {
    const Activations *kept = (const Activations *)state->arena;
    for (int n = 0; n < state->examples; n++)
        for (int u = 0; u < TOY_HIDDEN; u++)
            if (!isfinite(kept->hidden[n][u]))
                return "hidden";
    for (int i = 0; i < state->examples * TOY_CLASSES; i++)
        if (!isfinite(state->logits[i]))
            return "output";
    return NULL;
}

static const NetcTensorInfo tensors[] = {
    {"hidden.weight",
     NETC_PARAMETER,
     NETC_ROLE_CONV_WEIGHT,
     2,
     {TOY_HIDDEN, TOY_INPUTS},
     WEIGHT1,
     TOY_HIDDEN *TOY_INPUTS,
     NETC_INIT_NORMAL,
     0.1f},
    {"hidden.bias",
     NETC_PARAMETER,
     NETC_ROLE_CONV_BIAS,
     1,
     {TOY_HIDDEN},
     BIAS1,
     TOY_HIDDEN,
     NETC_INIT_CONSTANT,
     0.25f},
    {"centre.running_mean",
     NETC_BUFFER,
     NETC_ROLE_RUNNING_MEAN,
     1,
     {TOY_HIDDEN},
     0,
     TOY_HIDDEN,
     NETC_INIT_CONSTANT,
     0},
    {"centre.num_batches_tracked",
     NETC_COUNTER,
     NETC_ROLE_BATCHES_TRACKED,
     0,
     {0},
     0,
     1,
     NETC_INIT_CONSTANT,
     0},
    {"output.weight",
     NETC_PARAMETER,
     NETC_ROLE_LINEAR_WEIGHT,
     2,
     {TOY_CLASSES, TOY_HIDDEN},
     WEIGHT2,
     TOY_CLASSES *TOY_HIDDEN,
     NETC_INIT_UNIFORM,
     0.25f},
    {"output.bias",
     NETC_PARAMETER,
     NETC_ROLE_LINEAR_BIAS,
     1,
     {TOY_CLASSES},
     BIAS2,
     TOY_CLASSES,
     NETC_INIT_CONSTANT,
     0},
};

static const NetcLayerInfo layers[] = {
    {"hidden", "linear", "", TOY_HIDDEN, 1, 1, TOY_HIDDEN *(TOY_INPUTS + 1), TOY_HIDDEN *TOY_INPUTS, 8192},
    {"output", "linear", "hidden", TOY_CLASSES, 1, 1, TOY_CLASSES *(TOY_HIDDEN + 1), TOY_CLASSES *TOY_HIDDEN,
     1024},
};

static const NetcKernelInfo kernels[] = {{"toy_step", "hidden", false, 4e6, 2e6, 4e6}};

static const NetcRecipe recipe = {
    .data = "synthetic",
    .split_train = 600,
    .split_validation = 105,
    .augmentations = {{NETC_HFLIP, 0.5, 0, 0, 0}},
    .augmentation_count = 1,
    .batch = TOY_BATCH,
    .epochs = 3,
    .optimizer = NETC_SGD,
    .lr = 0.05,
    .momentum = 0.9,
    .weight_decay = 1e-4,
    .beta1 = 0.9,
    .beta2 = 0.999,
    .epsilon = 1e-8,
    .decay_norms_and_biases = true,
    .schedule = NETC_MULTISTEP,
    .milestones = {2},
    .milestone_count = 1,
    .gamma = 0.1,
    .accumulate = 1,
    .seed = 42,
};

const NetcModel toy_model = {
    .abi = NETC_MODEL_ABI,
    .name = "Toy",
    .source = "toy.net",
    .target = "generic",
    .fingerprint = "70f1",
    .batch = TOY_BATCH,
    .padded_batch = TOY_PADDED,
    .lanes = TOY_LANES,
    .channels = 3,
    .height = 8,
    .width = 8,
    .classes = TOY_CLASSES,
    .parameter_floats = PARAMETERS,
    .buffer_floats = TOY_HIDDEN,
    .counter_count = 1,
    .image_floats = (size_t)TOY_PADDED * TOY_INPUTS,
    .arena_bytes = sizeof(Activations),
    .scratch_bytes = 64,
    .tensors = tensors,
    .tensor_count = sizeof tensors / sizeof *tensors,
    .layers = layers,
    .layer_count = sizeof layers / sizeof *layers,
    .kernels = kernels,
    .kernel_count = 1,
    .recipe = &recipe,
    .run = run,
    .first_non_finite = first_non_finite,
};

NetcModel toy_model_with_batch(int batch) {
    NetcModel model = toy_model;
    model.batch = batch;
    model.padded_batch = (batch + TOY_LANES - 1) / TOY_LANES * TOY_LANES;
    model.image_floats = (size_t)model.padded_batch * TOY_INPUTS;
    return model;
}
