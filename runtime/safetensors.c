#include "runtime/byte_buffer.h"
#include "runtime/tensor_formats.h"

#include <inttypes.h>
#include <stdlib.h>

enum { MAX_HEADER_BYTES = 100000000, LENGTH_BYTES = 8, HEADER_ALIGNMENT = 8 };

typedef struct Entry {
    const char *name;
    NetcDtype dtype;
    int rank;
    int64_t shape[NETC_TENSOR_MAX_RANK];
    uint64_t begin, end; /* bytes of the data */
} Entry;

typedef struct Reader {
    const char *path;
    const unsigned char *data; /* what follows the header */
    uint64_t data_offset, data_size;
    Entry *entries; /* in the header's order */
    size_t count;
    NetcError *error;
} Reader;

static bool parse_dtype(NetcDtype *dtype, const char *name) {
    for (int i = 0; i < NETC_DTYPE_COUNT; ++i)
        if (name && strcmp(name, netc_dtype_name((NetcDtype)i)) == 0) {
            *dtype = (NetcDtype)i;
            return true;
        }
    return false;
}

/* A JSON integer that is not negative. */
static bool get_size(uint64_t *value, const json_t *number) {
    if (!json_is_integer(number) || json_integer_value(number) < 0)
        return false;
    *value = (uint64_t)json_integer_value(number);
    return true;
}

static bool parse_shape(Reader *reader, Entry *entry, const json_t *shape) {
    size_t rank = json_array_size(shape);
    if (!json_is_array(shape) || rank > NETC_TENSOR_MAX_RANK)
        return netc_fail(reader->error,
                         "%s: header: tensor \"%.200s\": \"shape\" must be a list of at most %d sizes",
                         reader->path, entry->name, NETC_TENSOR_MAX_RANK);
    entry->rank = (int)rank;
    for (size_t i = 0; i < rank; ++i) {
        uint64_t size;
        if (!get_size(&size, json_array_get(shape, i)))
            return netc_fail(reader->error, "%s: header: tensor \"%.200s\": dimension %zu is no size",
                             reader->path, entry->name, i);
        entry->shape[i] = (int64_t)size;
    }
    return true;
}

/* The bytes that dtype and shape ask for; false where they overflow. */
static bool expected_bytes(const Entry *entry, uint64_t *bytes) {
    bool overflow = false;
    *bytes = netc_dtype_size(entry->dtype);
    for (int i = 0; i < entry->rank; ++i) {
        if (entry->shape[i] == 0) {
            *bytes = 0;
            return true;
        }
        overflow = overflow || __builtin_mul_overflow(*bytes, (uint64_t)entry->shape[i], bytes);
    }
    return !overflow;
}

static bool parse_offsets(Reader *reader, Entry *entry, const json_t *offsets) {
    uint64_t bytes;
    if (json_array_size(offsets) != 2 || !get_size(&entry->begin, json_array_get(offsets, 0)) ||
        !get_size(&entry->end, json_array_get(offsets, 1)) || entry->begin > entry->end)
        return netc_fail(reader->error,
                         "%s: header: tensor \"%.200s\": \"data_offsets\" must be two numbers, [begin, end]",
                         reader->path, entry->name);
    if (!expected_bytes(entry, &bytes) || bytes != entry->end - entry->begin)
        return netc_fail(reader->error,
                         "%s: header: tensor \"%.200s\": its dtype and shape do not take the %" PRIu64
                         " bytes of its \"data_offsets\"",
                         reader->path, entry->name, entry->end - entry->begin);
    return true;
}

static bool parse_entry(Reader *reader, Entry *entry, const json_t *description) {
    const char *dtype = json_string_value(json_object_get(description, "dtype"));
    if (!json_is_object(description) || json_object_size(description) != 3)
        return netc_fail(
            reader->error,
            "%s: header: tensor \"%.200s\": must have exactly \"dtype\", \"shape\" and \"data_offsets\"",
            reader->path, entry->name);
    if (!parse_dtype(&entry->dtype, dtype))
        return netc_fail(reader->error, "%s: header: tensor \"%.200s\": dtype \"%.40s\" is not supported",
                         reader->path, entry->name, dtype ? dtype : "");
    return parse_shape(reader, entry, json_object_get(description, "shape")) &&
           parse_offsets(reader, entry, json_object_get(description, "data_offsets"));
}

static bool check_metadata(const Reader *reader, json_t *metadata) {
    const char *key;
    json_t *value;
    bool strings = json_is_object(metadata);
    json_object_foreach(metadata, key, value) {
        strings = strings && json_is_string(value);
    }
    return strings ||
           netc_fail(reader->error, "%s: header: \"__metadata__\" must map strings to strings", reader->path);
}

static bool parse_entries(Reader *reader, json_t *header) {
    const char *name;
    json_t *description;
    reader->entries = calloc(json_object_size(header) + 1, sizeof *reader->entries);
    if (!reader->entries)
        return netc_fail(reader->error, "%s: no memory for its list of tensors", reader->path);
    json_object_foreach(header, name, description) {
        Entry *entry = &reader->entries[reader->count];
        entry->name = name;
        if (strcmp(name, "__metadata__") == 0) {
            if (!check_metadata(reader, description))
                return false;
        } else if (parse_entry(reader, entry, description)) {
            ++reader->count;
        } else {
            return false;
        }
    }
    return true;
}

static int compare_offsets(const void *left, const void *right) {
    const Entry *a = *(Entry *const *)left, *b = *(Entry *const *)right;
    if (a->begin != b->begin)
        return a->begin < b->begin ? -1 : 1;
    return (a->end > b->end) - (a->end < b->end);
}

/* Walks the entries, sorted by offset: each must begin where the last ended. */
static bool check_sorted(const Reader *reader, Entry *const *sorted) {
    uint64_t position = 0;
    for (size_t i = 0; i < reader->count; ++i) {
        if (sorted[i]->begin != position)
            return netc_fail(reader->error,
                             "%s: tensor \"%.200s\" begins at byte %" PRIu64
                             " of the data, but the one before ends at %" PRIu64,
                             reader->path, sorted[i]->name, sorted[i]->begin, position);
        position = sorted[i]->end;
    }
    if (position != reader->data_size)
        return netc_fail(reader->error,
                         "%s: its tensors end at byte %" PRIu64 " of the data, but %" PRIu64
                         " bytes follow the header, which ends at byte %" PRIu64 ": the file is %s",
                         reader->path, position, reader->data_size, reader->data_offset,
                         position > reader->data_size ? "cut short" : "too long");
    return true;
}

static bool check_tiling(const Reader *reader) {
    Entry **sorted = calloc(reader->count + 1, sizeof *sorted);
    if (!sorted)
        return netc_fail(reader->error, "%s: no memory for its list of tensors", reader->path);
    for (size_t i = 0; i < reader->count; ++i)
        sorted[i] = &reader->entries[i];
    qsort(sorted, reader->count, sizeof *sorted, compare_offsets);
    bool tiled = check_sorted(reader, sorted);
    free(sorted);
    return tiled;
}

static NetcTensorFile *build(const Reader *reader, json_t *header) {
    NetcTensorFile *file = netc_tensor_file_create();
    bool ok = netc_tensor_file_usable(file, reader->error);
    for (size_t i = 0; ok && i < reader->count; ++i) {
        const Entry *entry = &reader->entries[i];
        NetcError reason;
        ok = netc_tensor_file_append(file, entry->name, entry->dtype, entry->rank, entry->shape,
                                     reader->data + entry->begin, &reason);
        if (!ok)
            netc_fail(reader->error, "%s: %.1000s", reader->path, reason.text);
    }
    if (ok) {
        netc_tensor_file_share_metadata(file, json_object_get(header, "__metadata__"));
        return file;
    }
    netc_tensor_file_destroy(file);
    return NULL;
}

static json_t *parse_json(const unsigned char *text, size_t size, const char *path, NetcError *error) {
    json_error_t reason;
    json_t *header = json_loadb((const char *)text, size, JSON_REJECT_DUPLICATES, &reason);
    if (!header) {
        netc_fail(error, "%s: byte %d: the safetensors header is damaged: %s", path,
                  LENGTH_BYTES + reason.position, reason.text);
    } else if (!json_is_object(header)) {
        netc_fail(error, "%s: byte %d: the safetensors header is not a JSON object", path, LENGTH_BYTES);
        json_decref(header);
        header = NULL;
    }
    return header;
}

static bool check_length(const unsigned char *bytes, size_t size, const char *path, NetcError *error) {
    if (size < LENGTH_BYTES)
        return netc_fail(error, "%s: has %zu bytes; a safetensors file has 8 or more", path, size);
    uint64_t length = netc_load64(bytes);
    if (length > MAX_HEADER_BYTES)
        return netc_fail(
            error,
            "%s: this is neither safetensors nor a PyTorch checkpoint, or it is damaged: bytes 0 to 7, "
            "the length of safetensors' header, are %" PRIu64 "; at most %d are allowed",
            path, length, MAX_HEADER_BYTES);
    if (length > size - LENGTH_BYTES)
        return netc_fail(
            error, "%s: byte 0: a header of %" PRIu64 " bytes, but only %zu follow: the file is cut short",
            path, length, size - LENGTH_BYTES);
    return true;
}

NetcTensorFile *netc_safetensors_parse(const void *bytes, size_t size, const char *path, NetcError *error) {
    const unsigned char *content = bytes;
    if (!check_length(content, size, path, error))
        return NULL;
    size_t length = (size_t)netc_load64(content);
    json_t *header = parse_json(content + LENGTH_BYTES, length, path, error);
    if (!header)
        return NULL;
    Reader reader = {.path = path,
                     .data = content + LENGTH_BYTES + length,
                     .data_offset = LENGTH_BYTES + length,
                     .data_size = size - LENGTH_BYTES - length,
                     .error = error};
    NetcTensorFile *file =
        parse_entries(&reader, header) && check_tiling(&reader) ? build(&reader, header) : NULL;
    free(reader.entries);
    json_decref(header);
    return file;
}

/* Largest items first, so that every tensor lies at a multiple of its item's size; then by name. */
static int compare_for_writing(const void *left, const void *right) {
    const NetcTensor *a = *(NetcTensor *const *)left, *b = *(NetcTensor *const *)right;
    size_t a_size = netc_dtype_size(a->dtype), b_size = netc_dtype_size(b->dtype);
    if (a_size != b_size)
        return a_size > b_size ? -1 : 1;
    return strcmp(a->name, b->name);
}

static const NetcTensor **sort_for_writing(const NetcTensorFile *file) {
    size_t count = netc_tensor_file_count(file);
    const NetcTensor **sorted = calloc(count + 1, sizeof *sorted);
    for (size_t i = 0; sorted && i < count; ++i)
        sorted[i] = netc_tensor_file_get(file, i);
    if (sorted)
        qsort(sorted, count, sizeof *sorted, compare_for_writing);
    return sorted;
}

/* A tensor's entry in the header; NULL when memory is exhausted. */
static json_t *describe(const NetcTensor *tensor, uint64_t begin) {
    json_t *shape = json_array();
    bool complete = shape != NULL;
    for (int i = 0; complete && i < tensor->rank; ++i)
        complete = json_array_append_new(shape, json_integer(tensor->shape[i])) == 0;
    if (!complete) {
        json_decref(shape);
        return NULL;
    }
    return json_pack("{s:s, s:o, s:[I, I]}", "dtype", netc_dtype_name(tensor->dtype), "shape", shape,
                     "data_offsets", (json_int_t)begin, (json_int_t)(begin + tensor->bytes));
}

static json_t *make_header(const NetcTensorFile *file, const NetcTensor *const *sorted) {
    json_t *header = json_object(), *metadata = netc_tensor_file_metadata_object(file);
    bool ok = !metadata || json_object_set(header, "__metadata__", metadata) == 0;
    uint64_t begin = 0;
    for (size_t i = 0; ok && i < netc_tensor_file_count(file); ++i) {
        ok = json_object_set_new(header, sorted[i]->name, describe(sorted[i], begin)) == 0;
        begin += sorted[i]->bytes;
    }
    if (ok)
        return header;
    json_decref(header);
    return NULL;
}

static int append_json(const char *text, size_t size, void *buffer) {
    netc_bytes_append(buffer, text, size);
    return 0; /* jansson ignores some failures; the buffer remembers them all */
}

/* The header's text, padded, or nothing and `failed`. */
static NetcByteBuffer print_header(const NetcTensorFile *file, const NetcTensor *const *sorted) {
    NetcByteBuffer text = {0};
    json_t *header = make_header(file, sorted);
    text.failed = !header || json_dump_callback(header, append_json, &text, JSON_COMPACT) != 0 || text.failed;
    netc_bytes_append(&text, "       ", (HEADER_ALIGNMENT - text.size % HEADER_ALIGNMENT) % HEADER_ALIGNMENT);
    json_decref(header);
    return text;
}

static void put_file(FILE *stream, const NetcTensorFile *file, const NetcTensor *const *sorted,
                     const NetcByteBuffer *header) {
    uint64_t length = header->size;
    fwrite(&length, sizeof length, 1, stream);
    fwrite(header->bytes, 1, header->size, stream);
    for (size_t i = 0; i < netc_tensor_file_count(file); ++i)
        fwrite(sorted[i]->data, 1, sorted[i]->bytes, stream);
}

bool netc_safetensors_write(const NetcTensorFile *file, FILE *stream, NetcError *error) {
    if (netc_tensor_file_find(file, "__metadata__"))
        return netc_fail(error, "a safetensors file cannot hold a tensor named \"__metadata__\"");
    const NetcTensor **sorted = sort_for_writing(file);
    NetcByteBuffer header = {.failed = true};
    if (sorted)
        header = print_header(file, sorted);
    if (!header.failed)
        put_file(stream, file, sorted, &header);
    free(header.bytes);
    free(sorted);
    return !header.failed || netc_fail(error, "no memory for the header of a safetensors file");
}
