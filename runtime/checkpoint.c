#include "runtime/checkpoint.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "runtime/identity.h"
#include "runtime/run_folder.h"

enum { SLOTS = 2, MOST_PARTS = 11 };
static const char *const slot_names[SLOTS] = {"state-a.safetensors", "state-b.safetensors"};

_Static_assert(sizeof(NetcPosition) == 8 * (NETC_POSITION_INTEGERS + NETC_POSITION_REALS),
               "a position is integers and reals of 8 bytes");

/* One tensor of a state file and the memory it mirrors. */
typedef struct Part {
    const char *name;
    NetcDtype dtype;
    size_t count;
    void *data;
    bool is_placed; /* tensors lie where the compiler placed them; in the file, in state_dict order */
} Part;

static int list_parts(Part parts[MOST_PARTS], const NetcCheckpoint *checkpoint) {
    const NetcModel *model = checkpoint->model;
    const NetcState *state = checkpoint->state;
    const NetcOptimizerState *optimizer = checkpoint->optimizer;
    NetcPosition *position = checkpoint->position;
    const Part all[MOST_PARTS] = {
        {"position.integers", NETC_I64, NETC_POSITION_INTEGERS, &position->saves, false},
        {"position.reals", NETC_F64, NETC_POSITION_REALS, &position->epoch_loss, false},
        {"optimizer.steps", NETC_I64, 1, &checkpoint->optimizer->steps, false},
        {"parameters", NETC_REAL, model->parameter_floats, state->parameters, true},
        {"buffers", NETC_REAL, model->buffer_floats, state->buffers, false},
        {"counters", NETC_I64, model->counter_count, state->counters, false},
        {"optimizer.first", NETC_REAL, model->parameter_floats, optimizer->first, true},
        {"optimizer.second", NETC_REAL, model->parameter_floats, optimizer->second, true},
        {"average.parameters", NETC_REAL, model->parameter_floats, optimizer->average, true},
        {"average.buffers", NETC_REAL, model->buffer_floats, optimizer->average_buffers, false},
        {"accumulated", NETC_REAL, model->parameter_floats, checkpoint->accumulated, true},
    };
    int count = 0;
    for (int i = 0; i < MOST_PARTS; i++)
        if (all[i].data)
            parts[count++] = all[i];
    return count;
}

/* Copies a part into the file's order or, from it, back. */
static void copy_part(const NetcModel *model, const Part *part, void *filed, bool restores) {
    char *next = filed;
    if (!part->is_placed)
        memcpy(restores ? part->data : filed, restores ? filed : part->data,
               part->count * netc_dtype_size(part->dtype));
    for (int i = 0; i < model->tensor_count && part->is_placed; i++) {
        const NetcTensorInfo *tensor = &model->tensors[i];
        if (tensor->kind != NETC_PARAMETER)
            continue;
        NetcReal *placed = (NetcReal *)part->data + tensor->offset;
        size_t bytes = tensor->count * sizeof *placed;
        memcpy(restores ? (void *)placed : next, restores ? next : (void *)placed, bytes);
        next += bytes;
    }
}

/* The order of tensors in a file is the writer's business, hence a sum of the tensors' checksums. */
static void checksum(const NetcTensorFile *file, char text[32]) {
    const char *identity = netc_tensor_file_metadata(file, "identity");
    uint64_t sum =
        identity ? crc32_z(crc32_z(0, NULL, 0), (const unsigned char *)identity, strlen(identity)) : 0;
    snprintf(text, 32, "%016llx", (unsigned long long)(sum + netc_tensor_file_checksum(file)));
}

static void add_part(NetcTensorFile *file, const NetcModel *model, const Part *part) {
    const int64_t shape[1] = {(int64_t)part->count};
    size_t before = netc_tensor_file_count(file);
    netc_tensor_file_add(file, part->name, part->dtype, 1, shape, NULL);
    if (netc_tensor_file_count(file) > before)
        copy_part(model, part, netc_tensor_file_get(file, before)->data, false);
}

static NetcTensorFile *collect(const NetcCheckpoint *checkpoint) {
    Part parts[MOST_PARTS];
    int count = list_parts(parts, checkpoint);
    NetcTensorFile *file = netc_tensor_file_create();
    for (int i = 0; i < count; i++)
        add_part(file, checkpoint->model, &parts[i]);
    netc_tensor_file_set_metadata(file, "identity", checkpoint->identity);
    char sum[32];
    checksum(file, sum);
    netc_tensor_file_set_metadata(file, "checksum", sum);
    return file;
}

bool netc_checkpoint_save(NetcCheckpoint *checkpoint, NetcError *error) {
    char path[NETC_PATH_SIZE];
    int64_t saves = checkpoint->position->saves + 1;
    if (!netc_join_path(path, checkpoint->folder, slot_names[saves % SLOTS], error))
        return false;
    checkpoint->position->saves = saves;
    NetcTensorFile *file = collect(checkpoint);
    bool done = netc_tensor_file_write(file, path, error);
    netc_tensor_file_destroy(file);
    if (!done)
        checkpoint->position->saves = saves - 1;
    return done;
}

static const NetcTensor *find_part(const NetcTensorFile *file, const Part *part) {
    const NetcTensor *tensor = netc_tensor_file_find(file, part->name);
    bool fits = tensor && tensor->dtype == part->dtype && tensor->rank == 1 &&
                tensor->shape[0] == (int64_t)part->count;
    return fits ? tensor : NULL;
}

bool netc_checkpoint_is(const NetcTensorFile *file) {
    return netc_tensor_file_metadata(file, "identity") && netc_tensor_file_find(file, "position.integers");
}

static bool check_whole(const NetcTensorFile *file, const char *path, NetcError *error) {
    char sum[32];
    const char *kept = netc_tensor_file_metadata(file, "checksum");
    checksum(file, sum);
    if (!kept || strcmp(kept, sum) != 0)
        return netc_fail(error, "%s is damaged: its checksum is %s, but its content gives %s", path,
                         kept ? kept : "missing", sum);
    if (!netc_checkpoint_is(file))
        return netc_fail(error, "%s is no saved training state", path);
    return true;
}

/* NULL with an empty error: there is no such file. */
static NetcTensorFile *read_slot(const char *folder, int slot, NetcError *error) {
    char path[NETC_PATH_SIZE];
    error->text[0] = '\0';
    if (!netc_file_exists(folder, slot_names[slot]) || !netc_join_path(path, folder, slot_names[slot], error))
        return NULL;
    NetcTensorFile *file = netc_tensor_file_read(path, error);
    if (file && check_whole(file, path, error))
        return file;
    netc_tensor_file_destroy(file);
    return NULL;
}

static int64_t saves_of(const NetcTensorFile *file) {
    const NetcTensor *integers = netc_tensor_file_find(file, "position.integers");
    return integers && integers->bytes >= 8 && integers->dtype == NETC_I64 ? *(const int64_t *)integers->data
                                                                           : -1;
}

static bool check_identity(const NetcCheckpoint *checkpoint, const NetcTensorFile *file, NetcError *error) {
    const char *saved = netc_tensor_file_metadata(file, "identity"), *current = checkpoint->identity;
    const char *schedule = checkpoint->spanning_schedule;
    char differences[NETC_DIFFERENCES_SIZE], reason[NETC_REASON_SIZE];
    bool extends = !schedule && netc_identity_has_more_epochs(saved, current);
    netc_identity_differences(saved, current, extends, differences);
    netc_identity_explain_epochs(saved, current, schedule, reason);
    return !differences[0] ||
           netc_fail(error,
                     "cannot resume %s: the saved run is another one:%s%s\n"
                     "resume with the same values, or train anew with --force or another --out",
                     checkpoint->folder, differences, reason);
}

static bool check_precision(const NetcCheckpoint *checkpoint, const NetcTensorFile *file, NetcError *error) {
    const NetcTensor *parameters = netc_tensor_file_find(file, "parameters");
    bool other = parameters && parameters->dtype == (NETC_REAL == NETC_F32 ? NETC_F64 : NETC_F32);
    const char *saved = NETC_REAL == NETC_F32 ? "double" : "single";
    return !other ||
           netc_fail(error,
                     "cannot resume %s: the saved run is one of %s precision, this program computes in "
                     "the other; resume with a program that netc --precision=%s compiled, or train "
                     "anew with --force or another --out",
                     checkpoint->folder, saved, saved);
}

static bool restore(NetcCheckpoint *checkpoint, const NetcTensorFile *file, NetcError *error) {
    Part parts[MOST_PARTS];
    int count = list_parts(parts, checkpoint);
    for (int i = 0; i < count; i++)
        if (!find_part(file, &parts[i]))
            return netc_fail(error, "cannot resume %s: the saved state lacks %s of %zu %s values",
                             checkpoint->folder, parts[i].name, parts[i].count,
                             netc_dtype_name(parts[i].dtype));
    for (int i = 0; i < count; i++)
        copy_part(checkpoint->model, &parts[i], find_part(file, &parts[i])->data, true);
    return true;
}

static NetcTensorFile *read_newest(const char *folder, int *damaged, NetcError *error) {
    NetcTensorFile *newest = NULL;
    for (int slot = 0; slot < SLOTS; slot++) {
        NetcError problem;
        NetcTensorFile *file = read_slot(folder, slot, &problem);
        if (!file && problem.text[0]) {
            ++*damaged;
            *error = problem;
            fprintf(stderr, "warning: %s\n", problem.text);
        }
        bool newer = file && (!newest || saves_of(file) > saves_of(newest));
        netc_tensor_file_destroy(newer ? newest : file);
        newest = newer ? file : newest;
    }
    return newest;
}

NetcCheckpointResult netc_checkpoint_load(NetcCheckpoint *checkpoint, NetcError *error) {
    int damaged = 0;
    NetcTensorFile *file = read_newest(checkpoint->folder, &damaged, error);
    if (!file && damaged == 0)
        return NETC_CHECKPOINT_NONE;
    if (!file) {
        netc_fail(error, "no saved state in %s can be used; train anew with --force", checkpoint->folder);
        return NETC_CHECKPOINT_FAILED;
    }
    if (damaged)
        fprintf(stderr, "warning: the other saved state is used\n");
    bool done = check_precision(checkpoint, file, error) && check_identity(checkpoint, file, error) &&
                restore(checkpoint, file, error);
    netc_tensor_file_destroy(file);
    return done ? NETC_CHECKPOINT_LOADED : NETC_CHECKPOINT_FAILED;
}

static bool position_is_finished(const NetcTensorFile *file) {
    const NetcTensor *integers = netc_tensor_file_find(file, "position.integers");
    NetcPosition position = {0};
    if (integers->dtype == NETC_I64 && integers->bytes == NETC_POSITION_INTEGERS * sizeof(int64_t))
        memcpy(&position, integers->data, integers->bytes);
    return position.finished;
}

char *netc_checkpoint_identity(const char *folder, bool *finished) {
    int damaged = 0;
    NetcError error;
    NetcTensorFile *file = read_newest(folder, &damaged, &error);
    if (!file)
        return NULL;
    *finished = position_is_finished(file);
    char *identity = strdup(netc_tensor_file_metadata(file, "identity"));
    netc_tensor_file_destroy(file);
    return identity;
}

bool netc_checkpoint_exists(const char *folder) {
    return netc_file_exists(folder, slot_names[0]) || netc_file_exists(folder, slot_names[1]);
}

bool netc_checkpoint_remove(const char *folder, NetcError *error) {
    return netc_remove_file(folder, slot_names[0], error) && netc_remove_file(folder, slot_names[1], error);
}
