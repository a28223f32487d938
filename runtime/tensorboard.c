#include "runtime/tensorboard.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "runtime/run_folder.h"
#include "runtime/tensorboard_internal.h"

typedef Netc__Tensorboard__Event Event;
typedef Netc__Tensorboard__Summary Summary;
typedef Netc__Tensorboard__Summary__Value Value;

enum { HEADER_BYTES = 12, FOOTER_BYTES = 4, MOST_NAMES = 1000, STRINGS = 7, RGB = 3, STATUS_START = 1 };

static const char PREFIX[] = "events.out.tfevents.";

uint32_t netc_crc32c(const void *bytes, size_t size) {
    const unsigned char *next = bytes;
    uint32_t sum = 0xffffffffu;
    for (size_t i = 0; i < size; i++) {
        sum ^= next[i];
        for (int bit = 0; bit < 8; bit++)
            sum = sum >> 1 ^ (sum & 1 ? 0x82f63b78u : 0);
    }
    return ~sum;
}

static void put_little_endian(unsigned char *out, uint64_t value, int bytes) {
    for (int i = 0; i < bytes; i++)
        out[i] = (unsigned char)(value >> 8 * i);
}

/* The record format masks its sums, so that sums of data that holds sums stay good. */
static void put_masked_sum(unsigned char *out, const void *bytes, size_t size) {
    uint32_t sum = netc_crc32c(bytes, size);
    put_little_endian(out, (uint32_t)((sum >> 15 | sum << 17) + 0xa282ead8u), 4);
}

static bool write_whole(int file, const unsigned char *bytes, size_t size) {
    while (size > 0) {
        ssize_t written = write(file, bytes, size);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            bytes += written;
            size -= (size_t)written;
        }
    }
    return true;
}

static void fail(NetcEvents *events) {
    netc_events_close(events);
    events->failed = true;
}

void netc_events_write(NetcEvents *events, Event *event) {
    if (events->file < 0)
        return;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    event->has_wall_time = 1;
    event->wall_time = (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
    size_t size = netc__tensorboard__event__get_packed_size(event);
    unsigned char *record = malloc(HEADER_BYTES + size + FOOTER_BYTES);
    if (record) {
        put_little_endian(record, size, 8);
        put_masked_sum(record + 8, record, 8);
        netc__tensorboard__event__pack(event, record + HEADER_BYTES);
        put_masked_sum(record + HEADER_BYTES + size, record + HEADER_BYTES, size);
    }
    if (!record || !write_whole(events->file, record, HEADER_BYTES + size + FOOTER_BYTES))
        fail(events);
    free(record);
}

static bool create_file(NetcEvents *events, const char *folder, NetcError *error) {
    char host[65] = "localhost", path[NETC_PATH_SIZE];
    gethostname(host, sizeof host - 1);
    for (int i = 0; i < MOST_NAMES; i++) {
        snprintf(events->name, sizeof events->name, "%s%lld.%s.%ld.%d", PREFIX, (long long)time(NULL), host,
                 (long)getpid(), i);
        if (!netc_join_path(path, folder, events->name, error))
            return false;
        events->file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0666);
        if (events->file >= 0 || errno != EEXIST)
            break;
    }
    return events->file >= 0 || netc_fail(error, "cannot create %s: %s", path, strerror(errno));
}

bool netc_events_open(NetcEvents *events, const char *folder, NetcError *error) {
    *events = (NetcEvents){.file = -1};
    if (!create_file(events, folder, error)) {
        events->failed = true;
        return false;
    }
    char version[] = "brain.Event:2";
    Event event = NETC__TENSORBOARD__EVENT__INIT;
    event.file_version = version;
    netc_events_write(events, &event);
    return !events->failed || netc_fail(error, "cannot write %s/%s", folder, events->name);
}

void netc_events_close(NetcEvents *events) {
    if (events->file >= 0)
        close(events->file);
    events->file = -1;
}

bool netc_events_remove(const char *folder, NetcError *error) {
    DIR *entries = opendir(folder);
    if (!entries)
        return netc_fail(error, "cannot read the folder %s: %s", folder, strerror(errno));
    bool done = true;
    for (const struct dirent *entry; done && (entry = readdir(entries));)
        if (strncmp(entry->d_name, PREFIX, sizeof PREFIX - 1) == 0)
            done = netc_remove_file(folder, entry->d_name, error);
    closedir(entries);
    return done;
}

void netc_events_restart(NetcEvents *events, int64_t step) {
    Netc__Tensorboard__SessionLog session = NETC__TENSORBOARD__SESSION_LOG__INIT;
    session.has_status = 1;
    session.status = STATUS_START;
    Event event = NETC__TENSORBOARD__EVENT__INIT;
    event.has_step = 1;
    event.step = step;
    event.session_log = &session;
    netc_events_write(events, &event);
}

static void write_value(NetcEvents *events, const char *tag, int64_t step, Value *value) {
    Summary summary = NETC__TENSORBOARD__SUMMARY__INIT;
    Event event = NETC__TENSORBOARD__EVENT__INIT;
    value->tag = (char *)tag;
    summary.n_value = 1;
    summary.value = &value;
    event.has_step = 1;
    event.step = step;
    event.summary = &summary;
    netc_events_write(events, &event);
}

void netc_events_scalar(NetcEvents *events, const char *tag, int64_t step, double number) {
    Value value = NETC__TENSORBOARD__SUMMARY__VALUE__INIT;
    value.has_simple_value = 1;
    value.simple_value = (float)number;
    write_value(events, tag, step, &value);
}

void netc_events_text(NetcEvents *events, const char *tag, int64_t step, const char *markdown) {
    char plugin[] = "text";
    Netc__Tensorboard__Summary__PluginData data = NETC__TENSORBOARD__SUMMARY__PLUGIN_DATA__INIT;
    data.plugin_name = plugin;
    Netc__Tensorboard__Summary__Metadata metadata = NETC__TENSORBOARD__SUMMARY__METADATA__INIT;
    metadata.plugin_data = &data;
    Netc__Tensorboard__Shape__Dimension one = NETC__TENSORBOARD__SHAPE__DIMENSION__INIT, *dimension = &one;
    one.has_size = 1;
    one.size = 1;
    Netc__Tensorboard__Shape shape = NETC__TENSORBOARD__SHAPE__INIT;
    shape.n_dim = 1;
    shape.dim = &dimension;
    ProtobufCBinaryData text = {strlen(markdown), (uint8_t *)markdown};
    Netc__Tensorboard__Tensor tensor = NETC__TENSORBOARD__TENSOR__INIT;
    tensor.has_dtype = 1;
    tensor.dtype = STRINGS;
    tensor.tensor_shape = &shape;
    tensor.n_string_val = 1;
    tensor.string_val = &text;
    Value value = NETC__TENSORBOARD__SUMMARY__VALUE__INIT;
    value.tensor = &tensor;
    value.metadata = &metadata;
    write_value(events, tag, step, &value);
}

void netc_events_image(NetcEvents *events, const char *tag, int64_t step, const NetcEventImage *image) {
    Netc__Tensorboard__Summary__Image picture = NETC__TENSORBOARD__SUMMARY__IMAGE__INIT;
    picture.has_height = picture.has_width = picture.has_colorspace = picture.has_encoded_image_string = 1;
    picture.height = image->height;
    picture.width = image->width;
    picture.colorspace = RGB;
    picture.encoded_image_string = (ProtobufCBinaryData){image->size, (uint8_t *)image->png};
    Value value = NETC__TENSORBOARD__SUMMARY__VALUE__INIT;
    value.image = &picture;
    write_value(events, tag, step, &value);
}
