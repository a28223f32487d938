#include "runtime/loader.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/augment.h"
#include "runtime/random.h"

enum { SPARE_SLOTS = 3 }; /* batches that may wait, besides one for each thread */

typedef struct Slot {
    NetcBatch batch;
    int *source;
    bool ready;
} Slot;

typedef struct Worker {
    NetcLoader *loader;
    pthread_t thread;
    NetcAugmenter augmenter;
    NetcReal *group; /* one vector of images, [lanes][channels][height][width] */
    NetcReal *wrap;  /* the image that mixup takes for the batch's first */
} Worker;

struct NetcLoader {
    const NetcDataset *dataset;
    const NetcModel *model;
    NetcRecipe recipe;
    NetcLoaderOptions options;
    NetcNormalization normalization;
    int *indices, *order; /* as given, and as this epoch goes through them */
    int count, batches, epoch;
    Slot *slots; /* batch i is prepared in slot i % slot_count */
    int slot_count;
    Worker *workers;
    int worker_count;
    pthread_mutex_t mutex;
    pthread_cond_t work, ready; /* a batch may be begun; one is finished or a worker is idle */
    int claimed;                /* first batch that nobody has begun */
    int wanted;                 /* next batch to hand out */
    int active;                 /* workers preparing a batch */
    bool running, quit;
};

static size_t image_size(const NetcModel *model) {
    return (size_t)model->channels * (size_t)model->height * (size_t)model->width;
}

/* Puts images[lane][i] at out[i][lane]; lanes from `used` on become zero. */
static void interleave(const NetcReal *images, size_t size, int used, int lanes, NetcReal *out) {
    for (size_t i = 0; i < size; i++, out += lanes) {
        for (int lane = 0; lane < used; lane++)
            out[lane] = images[(size_t)lane * size + i];
        for (int lane = used; lane < lanes; lane++)
            out[lane] = 0;
    }
}

/* Prepares the image at `place` of the epoch's order. */
static void prepare_image(Worker *worker, int place, NetcReal *image) {
    const NetcLoader *loader = worker->loader;
    const unsigned char *pixels = netc_dataset_image(loader->dataset, loader->order[place]);
    if (!loader->options.augment) {
        netc_normalize(&loader->normalization, worker->augmenter.shape, pixels, image);
        return;
    }
    uint64_t index = (uint64_t)(uint32_t)loader->epoch << 32 | (uint32_t)place;
    NetcRandom random = netc_random(loader->options.seed, NETC_STREAM_AUGMENT, index);
    netc_augment(&worker->augmenter, pixels, &random, image);
}

static void prepare_images(Worker *worker, NetcBatch *batch, int first) {
    const NetcModel *model = worker->loader->model;
    size_t size = image_size(model);
    for (int begin = 0; begin < model->padded_batch; begin += model->lanes) {
        int used = batch->examples - begin;
        used = used < 0 ? 0 : used > model->lanes ? model->lanes : used;
        for (int lane = 0; lane < used; lane++)
            prepare_image(worker, first + begin + lane, worker->group + (size_t)lane * size);
        interleave(worker->group, size, used, model->lanes, batch->images + (size_t)begin * size);
    }
}

static void prepare_labels(const NetcLoader *loader, Slot *slot, int first) {
    NetcBatch *batch = &slot->batch;
    for (int i = 0; i < loader->model->padded_batch; i++) {
        batch->labels[i] = 0;
        batch->mix_weights[i] = 1;
        if (i < batch->examples) {
            slot->source[i] = loader->order[first + i];
            batch->labels[i] = loader->dataset->labels[slot->source[i]];
        }
        batch->mixed_labels[i] = batch->labels[i];
    }
}

static double mixup_strength(const NetcRecipe *recipe) {
    for (int i = 0; i < recipe->augmentation_count; i++)
        if (recipe->augmentations[i].kind == NETC_MIXUP)
            return recipe->augmentations[i].a;
    return 0;
}

static NetcReal *lane_of(const NetcModel *model, NetcBatch *batch, int image) {
    int lane = image % model->lanes;
    return batch->images + (size_t)(image - lane) * image_size(model) + lane;
}

/* Mixes every image with the one before it and the first with the last, as torchvision's v2.MixUp. Going
 * backwards keeps each neighbour unmixed until it has been used; only the last has to be put aside. */
static void mix(Worker *worker, NetcBatch *batch, double strength) {
    const NetcModel *model = worker->loader->model;
    uint64_t index = (uint64_t)(uint32_t)worker->loader->epoch << 32 | (uint32_t)batch->index;
    NetcRandom random = netc_random(worker->loader->options.seed, NETC_STREAM_MIXUP, index);
    NetcReal weight = (NetcReal)netc_random_beta(&random, strength, strength);
    size_t size = image_size(model), lanes = (size_t)model->lanes;
    const NetcReal *last = lane_of(model, batch, batch->examples - 1);
    for (size_t i = 0; i < size; i++)
        worker->wrap[i] = last[i * lanes];
    for (int image = batch->examples - 1; image >= 0; image--) {
        NetcReal *own = lane_of(model, batch, image);
        const NetcReal *other = image ? lane_of(model, batch, image - 1) : worker->wrap;
        size_t stride = image ? lanes : 1;
        for (size_t i = 0; i < size; i++)
            own[i * lanes] = weight * own[i * lanes] + (1 - weight) * other[i * stride];
        batch->mixed_labels[image] = batch->labels[image ? image - 1 : batch->examples - 1];
        batch->mix_weights[image] = weight;
    }
}

static void prepare_batch(Worker *worker, int index, Slot *slot) {
    const NetcLoader *loader = worker->loader;
    int first = index * loader->model->batch, left = loader->count - first;
    slot->batch.index = index;
    slot->batch.examples = left < loader->model->batch ? left : loader->model->batch;
    prepare_labels(loader, slot, first);
    prepare_images(worker, &slot->batch, first);
    double strength = loader->options.augment ? mixup_strength(&loader->recipe) : 0;
    if (strength > 0)
        mix(worker, &slot->batch, strength);
}

/* The slot of batch `wanted - 1` is still in the caller's hands. */
static bool may_begin(const NetcLoader *loader) {
    return loader->running && loader->claimed < loader->batches &&
           loader->claimed < loader->wanted - 1 + loader->slot_count;
}

static void *work(void *argument) {
    Worker *worker = argument;
    NetcLoader *loader = worker->loader;
    pthread_mutex_lock(&loader->mutex);
    for (;;) {
        while (!loader->quit && !may_begin(loader))
            pthread_cond_wait(&loader->work, &loader->mutex);
        if (loader->quit)
            break;
        int index = loader->claimed++;
        Slot *slot = &loader->slots[index % loader->slot_count];
        loader->active++;
        pthread_mutex_unlock(&loader->mutex);
        prepare_batch(worker, index, slot);
        pthread_mutex_lock(&loader->mutex);
        loader->active--;
        slot->ready = true;
        pthread_cond_broadcast(&loader->ready);
    }
    pthread_mutex_unlock(&loader->mutex);
    return NULL;
}

static void shuffle(NetcLoader *loader) {
    memcpy(loader->order, loader->indices, sizeof *loader->order * (size_t)loader->count);
    if (!loader->options.shuffle)
        return;
    NetcRandom random = netc_random(loader->options.seed, NETC_STREAM_SHUFFLE, (uint64_t)loader->epoch);
    for (int i = 0; i < loader->count - 1; i++) {
        int other = i + (int)netc_random_below(&random, (uint32_t)(loader->count - i));
        int kept = loader->order[i];
        loader->order[i] = loader->order[other];
        loader->order[other] = kept;
    }
}

void netc_loader_start(NetcLoader *loader, int epoch, int first_batch) {
    pthread_mutex_lock(&loader->mutex);
    loader->running = false;
    while (loader->active)
        pthread_cond_wait(&loader->ready, &loader->mutex);
    loader->epoch = epoch;
    shuffle(loader);
    for (int i = 0; i < loader->slot_count; i++)
        loader->slots[i].ready = false;
    loader->claimed = loader->wanted = first_batch;
    loader->running = true;
    pthread_cond_broadcast(&loader->work);
    pthread_mutex_unlock(&loader->mutex);
}

const NetcBatch *netc_loader_next(NetcLoader *loader) {
    pthread_mutex_lock(&loader->mutex);
    Slot *slot = NULL;
    if (loader->running && loader->wanted < loader->batches) {
        slot = &loader->slots[loader->wanted++ % loader->slot_count];
        pthread_cond_broadcast(&loader->work);
        while (!slot->ready)
            pthread_cond_wait(&loader->ready, &loader->mutex);
        slot->ready = false;
    }
    pthread_mutex_unlock(&loader->mutex);
    return slot ? &slot->batch : NULL;
}

int netc_loader_batches(const NetcLoader *loader) {
    return loader->batches;
}

static bool create_slot(const NetcModel *model, Slot *slot) {
    size_t bytes = model->image_floats * sizeof(NetcReal), padded = (size_t)model->padded_batch;
    bytes = (bytes + NETC_ALIGNMENT - 1) / NETC_ALIGNMENT * NETC_ALIGNMENT;
    slot->batch.images = aligned_alloc(NETC_ALIGNMENT, bytes);
    slot->batch.labels = malloc(padded * sizeof(int32_t));
    slot->batch.mixed_labels = malloc(padded * sizeof(int32_t));
    slot->batch.mix_weights = malloc(padded * sizeof(NetcReal));
    slot->batch.source = slot->source = malloc(padded * sizeof(int));
    return slot->batch.images && slot->batch.labels && slot->batch.mixed_labels && slot->batch.mix_weights &&
           slot->source;
}

static void destroy_slot(Slot *slot) {
    free(slot->batch.images);
    free(slot->batch.labels);
    free(slot->batch.mixed_labels);
    free(slot->batch.mix_weights);
    free(slot->source);
}

static bool create_slots(NetcLoader *loader) {
    loader->slots = calloc((size_t)loader->slot_count, sizeof *loader->slots);
    for (int i = 0; loader->slots && i < loader->slot_count; i++)
        if (!create_slot(loader->model, &loader->slots[i]))
            return false;
    return loader->slots;
}

static void destroy_worker(Worker *worker) {
    netc_augmenter_destroy(&worker->augmenter);
    free(worker->group);
    free(worker->wrap);
}

static bool create_worker(NetcLoader *loader, NetcError *error) {
    const NetcModel *model = loader->model;
    Worker *worker = &loader->workers[loader->worker_count];
    NetcImageShape shape = {model->channels, model->height, model->width};
    worker->loader = loader;
    if (!netc_augmenter_create(&worker->augmenter, &loader->recipe, &loader->normalization, shape, error))
        return false;
    worker->group = malloc((size_t)model->lanes * image_size(model) * sizeof(NetcReal));
    worker->wrap = malloc(image_size(model) * sizeof(NetcReal));
    bool memory = worker->group && worker->wrap;
    if (memory && pthread_create(&worker->thread, NULL, work, worker) == 0) {
        loader->worker_count++;
        return true;
    }
    destroy_worker(worker);
    return netc_fail(error, "cannot start loader thread %d: %s", loader->worker_count + 1,
                     memory ? "the system allows no more threads" : "out of memory");
}

static bool create_workers(NetcLoader *loader, int threads, NetcError *error) {
    loader->workers = calloc((size_t)threads, sizeof *loader->workers);
    if (!loader->workers)
        return netc_fail(error, "out of memory for %d loader threads", threads);
    while (loader->worker_count < threads)
        if (!create_worker(loader, error))
            return false;
    return true;
}

static bool fill(NetcLoader *loader, const int *indices, NetcError *error) {
    size_t bytes = (size_t)loader->count * sizeof *indices;
    loader->indices = malloc(bytes);
    loader->order = malloc(bytes);
    if (!loader->indices || !loader->order || !create_slots(loader))
        return netc_fail(error, "out of memory: the loader needs %zu bytes for each of %d waiting batches",
                         loader->model->image_floats * sizeof(NetcReal), loader->slot_count);
    memcpy(loader->indices, indices, bytes);
    return create_workers(loader, loader->options.threads, error);
}

NetcLoader *netc_loader_create(const NetcDataset *dataset, const NetcModel *model, const NetcRecipe *recipe,
                               const int *indices, int count, NetcLoaderOptions options, NetcError *error) {
    options.threads = options.threads < 1 ? 1 : options.threads;
    int batches = count / model->batch + (!options.drop_last && count % model->batch > 0);
    NetcLoader *loader = batches < 1 ? NULL : calloc(1, sizeof *loader);
    if (!loader) {
        netc_fail(error,
                  batches < 1
                      ? "%d images do not fill one batch of %d: use more images, or compile the network "
                        "with a smaller --batch"
                      : "out of memory for a loader of %d images in batches of %d",
                  count, model->batch);
        return NULL;
    }
    *loader = (NetcLoader){.dataset = dataset, .model = model, .recipe = *recipe, .options = options};
    loader->normalization = netc_dataset_normalization(dataset, recipe);
    loader->count = count;
    loader->batches = batches;
    loader->slot_count = options.threads + SPARE_SLOTS;
    pthread_mutex_init(&loader->mutex, NULL);
    pthread_cond_init(&loader->work, NULL);
    pthread_cond_init(&loader->ready, NULL);
    if (fill(loader, indices, error))
        return loader;
    netc_loader_destroy(loader);
    return NULL;
}

static void stop_workers(NetcLoader *loader) {
    pthread_mutex_lock(&loader->mutex);
    loader->quit = true;
    pthread_cond_broadcast(&loader->work);
    pthread_mutex_unlock(&loader->mutex);
    for (int i = 0; i < loader->worker_count; i++) {
        pthread_join(loader->workers[i].thread, NULL);
        destroy_worker(&loader->workers[i]);
    }
}

void netc_loader_destroy(NetcLoader *loader) {
    if (!loader)
        return;
    stop_workers(loader);
    for (int i = 0; loader->slots && i < loader->slot_count; i++)
        destroy_slot(&loader->slots[i]);
    free(loader->slots);
    free(loader->workers);
    free(loader->indices);
    free(loader->order);
    pthread_cond_destroy(&loader->work);
    pthread_cond_destroy(&loader->ready);
    pthread_mutex_destroy(&loader->mutex);
    free(loader);
}
