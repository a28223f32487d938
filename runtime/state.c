#include "runtime/state.h"

#include <cblas.h>
#include <string.h>

#include "runtime/pages.h"
#include "runtime/processor.h"
#include "runtime/random.h"

/* The one block begins with a page that remembers its size; the parameters follow. */
typedef struct BlockHeader {
    size_t bytes;
} BlockHeader;

static size_t rounded(size_t bytes) {
    return (bytes + NETC_ALIGNMENT - 1) / NETC_ALIGNMENT * NETC_ALIGNMENT;
}

typedef struct Part {
    void **place;
    size_t bytes;
} Part;

enum { PART_COUNT = 12 };

static void list_parts(Part parts[PART_COUNT], NetcState *state, const NetcModel *model, int threads) {
    size_t lanes = (size_t)model->padded_batch;
    const Part all[PART_COUNT] = {
        {(void **)&state->parameters, model->parameter_floats * sizeof(NetcReal)},
        {(void **)&state->gradients, model->inference_only ? 0 : model->parameter_floats * sizeof(NetcReal)},
        {(void **)&state->buffers, model->buffer_floats * sizeof(NetcReal)},
        {(void **)&state->counters, model->counter_count * sizeof(int64_t)},
        {(void **)&state->images, model->image_floats * sizeof(NetcReal)},
        {(void **)&state->labels, lanes * sizeof(int32_t)},
        {(void **)&state->mixed_labels, lanes * sizeof(int32_t)},
        {(void **)&state->mix_weights, lanes * sizeof(NetcReal)},
        {(void **)&state->logits, lanes * (size_t)model->classes * sizeof(NetcReal)},
        {(void **)&state->losses, lanes * sizeof(NetcReal)},
        {(void **)&state->arena, model->arena_bytes},
        {(void **)&state->scratch, model->scratch_bytes * (size_t)threads},
    };
    memcpy(parts, all, sizeof all);
}

bool netc_model_fits(const NetcModel *model, NetcError *error) {
    if (model->abi == NETC_MODEL_ABI)
        return true;
    int other_precision = NETC_MODEL_ABI > NETC_DOUBLE_ABI ? -NETC_DOUBLE_ABI : NETC_DOUBLE_ABI;
    if (model->abi == NETC_MODEL_ABI + other_precision)
        return netc_fail(error,
                         "the network was compiled for %s precision, the runtime it is linked with for %s: "
                         "libnetc_runtime is for single, libnetc_runtime_double for double precision",
                         other_precision > 0 ? "double" : "single",
                         other_precision > 0 ? "single" : "double");
    return netc_fail(error,
                     "the network was compiled for another runtime (its interface is %d, this one %d); "
                     "compile it again with netc",
                     model->abi, NETC_MODEL_ABI);
}

bool netc_state_create(NetcState *state, const NetcModel *model, int threads, NetcError *error) {
    memset(state, 0, sizeof *state);
    if (!netc_model_fits(model, error) || !netc_processor_runs(netc_processor(), model, error))
        return false;
    Part parts[PART_COUNT];
    list_parts(parts, state, model, threads);
    size_t bytes = NETC_ALIGNMENT;
    for (int i = 0; i < PART_COUNT; i++)
        bytes += rounded(parts[i].bytes);
    unsigned char *block = netc_pages_map(bytes);
    if (!block)
        return netc_fail(
            error,
            "%s needs %zu bytes (%.1f MiB) for a batch of %d images and %d threads, more than this "
            "machine has free; recompile the network with a smaller batch (netc --batch N)",
            model->name, bytes, (double)bytes / 1048576, model->batch, threads);
    ((BlockHeader *)block)->bytes = bytes;
    unsigned char *next = block + NETC_ALIGNMENT;
    for (int i = 0; i < PART_COUNT; i++) {
        *parts[i].place = next;
        next += rounded(parts[i].bytes);
    }
    if (model->inference_only)
        state->gradients = NULL;
    for (int i = 0; i < model->padded_batch; i++)
        state->mix_weights[i] = 1;
    state->examples = model->batch;
    state->threads = threads;
    openblas_set_num_threads(1); /* the model's own threads share the work */
    return true;
}

void netc_state_destroy(NetcState *state) {
    if (!state->parameters)
        return;
    unsigned char *block = (unsigned char *)state->parameters - NETC_ALIGNMENT;
    netc_pages_unmap(block, ((BlockHeader *)block)->bytes);
    memset(state, 0, sizeof *state);
}

/* Place `index` in the model's table chooses the sequence of random numbers. */
static void initialize_tensor(NetcReal *values, const NetcTensorInfo *tensor, uint64_t seed, int index) {
    NetcRandom random = netc_random(seed, NETC_STREAM_INITIALIZE, (uint64_t)index);
    for (size_t i = 0; i < tensor->count; i++) {
        double value = tensor->init_value;
        if (tensor->init == NETC_INIT_NORMAL)
            value *= netc_random_normal(&random);
        else if (tensor->init == NETC_INIT_UNIFORM)
            value = netc_random_range(&random, -value, value);
        values[i] = (NetcReal)value;
    }
}

static void reset_buffer(NetcReal *values, const NetcTensorInfo *tensor) {
    NetcReal value = tensor->role == NETC_ROLE_RUNNING_VARIANCE ? 1 : 0;
    for (size_t i = 0; i < tensor->count; i++)
        values[i] = value;
}

void netc_state_initialize(NetcState *state, const NetcModel *model, uint64_t seed) {
    for (int i = 0; i < model->tensor_count; i++) {
        const NetcTensorInfo *tensor = &model->tensors[i];
        if (tensor->kind == NETC_PARAMETER)
            initialize_tensor(state->parameters + tensor->offset, tensor, seed, i);
        else if (tensor->kind == NETC_BUFFER)
            reset_buffer(state->buffers + tensor->offset, tensor);
        else
            state->counters[tensor->offset] = 0;
    }
    netc_state_prepare(state, model);
}

void netc_state_prepare(NetcState *state, const NetcModel *model) {
    if (model->prepare)
        model->prepare(state);
}

void netc_state_set_image(NetcState *state, const NetcModel *model, int index, const NetcReal *image) {
    size_t lanes = (size_t)model->lanes;
    size_t pixels = (size_t)model->channels * (size_t)model->height * (size_t)model->width;
    NetcReal *place = state->images + (size_t)index / lanes * pixels * lanes + (size_t)index % lanes;
    for (size_t i = 0; i < pixels; i++)
        place[i * lanes] = image[i];
}

static int largest(const NetcReal *values, int count) {
    int best = 0;
    for (int i = 1; i < count; i++)
        if (values[i] > values[best])
            best = i;
    return best;
}

void netc_state_run(NetcState *state, const NetcModel *model, NetcMode mode, double *loss_sum, int *correct) {
    model->run(state, mode);
    double sum = 0;
    int right = 0;
    for (int i = 0; i < state->examples; i++) {
        sum += state->losses[i];
        right +=
            largest(state->logits + (size_t)i * (size_t)model->classes, model->classes) == state->labels[i];
    }
    if (loss_sum)
        *loss_sum = sum;
    if (correct)
        *correct = right;
}
