/* Writes what torch.save writes for a state_dict: a zip file with stored entries, the data at multiples of 64
 * bytes. One storage a tensor. Zip64 is not written, which limits a file to 4 GiB and about 65,000 tensors.
 */
#include <stdlib.h>
#include <zlib.h>

#include "runtime/byte_buffer.h"
#include "runtime/pytorch_reader.h"

enum {
    DATA_ALIGNMENT = 64,
    LOCAL_BYTES = 30,
    EXTRA_HEAD = 4,
    MAX_ENTRIES = 65000,
    MAX_ARCHIVE_BYTES = UINT32_MAX - (16 << 20), /* leaves room for the directory */
    NAME_BYTES = 40,
    DATE_1980 = 0x21, /* files of equal content are to be equal */
};

typedef struct Member {
    char name[NAME_BYTES];
    uint32_t checksum, size, offset;
} Member;

typedef struct Archive {
    FILE *stream;
    uint64_t position;
    Member *members;
    size_t count;
} Archive;

static void put(Archive *archive, const void *bytes, size_t size) {
    fwrite(bytes, 1, size, archive->stream);
    archive->position += size;
}

static void put16(Archive *archive, uint16_t value) {
    put(archive, &value, sizeof value);
}

static void put32(Archive *archive, uint32_t value) {
    put(archive, &value, sizeof value);
}

/* What the local header and the directory have in common. */
static void put_description(Archive *archive, const Member *member) {
    put16(archive, 0); /* flags */
    put16(archive, 0); /* method: stored */
    put16(archive, 0); /* time */
    put16(archive, DATE_1980);
    put32(archive, member->checksum);
    put32(archive, member->size);
    put32(archive, member->size);
    put16(archive, (uint16_t)strlen(member->name));
}

/* An extra field of zeros, "FB" as torch.save names it, so long that the content begins aligned. */
static void put_alignment(Archive *archive, const Member *member) {
    static const unsigned char zeros[DATA_ALIGNMENT];
    uint64_t content = archive->position + sizeof(uint16_t) + strlen(member->name) + EXTRA_HEAD;
    uint16_t padding = (uint16_t)((DATA_ALIGNMENT - content % DATA_ALIGNMENT) % DATA_ALIGNMENT);
    put16(archive, (uint16_t)(EXTRA_HEAD + padding));
    put(archive, member->name, strlen(member->name));
    put(archive, "FB", 2);
    put16(archive, padding);
    put(archive, zeros, padding);
}

static void put_member(Archive *archive, const char *name, const void *bytes, size_t size) {
    Member *member = &archive->members[archive->count++];
    snprintf(member->name, sizeof member->name, "archive/%s", name);
    member->checksum = (uint32_t)crc32_z(crc32_z(0, NULL, 0), size ? bytes : (const void *)"", size);
    member->size = (uint32_t)size;
    member->offset = (uint32_t)archive->position;
    put32(archive, 0x04034b50);
    put16(archive, 10); /* version needed: 1.0 */
    put_description(archive, member);
    put_alignment(archive, member);
    put(archive, bytes, size);
}

static void put_directory_entry(Archive *archive, const Member *member) {
    static const unsigned char zeros[12]; /* extra field, comment, disk, attributes */
    put32(archive, 0x02014b50);
    put16(archive, 10); /* made by version 1.0 */
    put16(archive, 10);
    put_description(archive, member);
    put(archive, zeros, sizeof zeros);
    put32(archive, member->offset);
    put(archive, member->name, strlen(member->name));
}

static void put_directory(Archive *archive) {
    uint64_t begin = archive->position;
    for (size_t i = 0; i < archive->count; ++i)
        put_directory_entry(archive, &archive->members[i]);
    uint32_t size = (uint32_t)(archive->position - begin);
    put32(archive, 0x06054b50);
    put32(archive, 0); /* disks */
    put16(archive, (uint16_t)archive->count);
    put16(archive, (uint16_t)archive->count);
    put32(archive, size);
    put32(archive, (uint32_t)begin);
    put16(archive, 0); /* comment */
}

static void pickle_text(NetcByteBuffer *pickle, const char *text) {
    uint32_t length = (uint32_t)strlen(text);
    netc_bytes_append_text(pickle, "X");
    netc_bytes_append(pickle, &length, sizeof length);
    netc_bytes_append_text(pickle, text);
}

/* LONG1 of eight bytes holds any size. */
static void pickle_integer(NetcByteBuffer *pickle, int64_t value) {
    netc_bytes_append_text(pickle, "\x8a\x08");
    netc_bytes_append(pickle, &value, sizeof value);
}

static void pickle_sizes(NetcByteBuffer *pickle, const int64_t *sizes, int rank) {
    netc_bytes_append_text(pickle, "(");
    for (int i = 0; i < rank; ++i)
        pickle_integer(pickle, sizes[i]);
    netc_bytes_append_text(pickle, "t");
}

static void pickle_strides(NetcByteBuffer *pickle, const NetcTensor *tensor) {
    int64_t strides[NETC_TENSOR_MAX_RANK], stride = 1;
    for (int i = tensor->rank - 1; i >= 0; --i) {
        strides[i] = stride;
        stride *= tensor->shape[i] ? tensor->shape[i] : 1;
    }
    pickle_sizes(pickle, strides, tensor->rank);
}

/* The persistent id ("storage", class, key, "cpu", element count). */
static void pickle_storage(NetcByteBuffer *pickle, const NetcTensor *tensor, size_t key) {
    char number[24];
    snprintf(number, sizeof number, "%zu", key);
    netc_bytes_append_text(pickle, "(");
    pickle_text(pickle, "storage");
    netc_bytes_append_text(pickle, "ctorch\n");
    netc_bytes_append_text(pickle, netc_torch_storage_name(tensor->dtype));
    netc_bytes_append_text(pickle, "\n");
    pickle_text(pickle, number);
    pickle_text(pickle, "cpu");
    pickle_integer(pickle, (int64_t)(tensor->bytes / netc_dtype_size(tensor->dtype)));
    netc_bytes_append_text(pickle, "tQ");
}

/* torch._utils._rebuild_tensor_v2(storage, 0, shape, strides, False, OrderedDict()) */
static void pickle_tensor(NetcByteBuffer *pickle, const NetcTensor *tensor, size_t key) {
    netc_bytes_append_text(pickle, "ctorch._utils\n_rebuild_tensor_v2\n(");
    pickle_storage(pickle, tensor, key);
    pickle_integer(pickle, 0);
    pickle_sizes(pickle, tensor->shape, tensor->rank);
    pickle_strides(pickle, tensor);
    netc_bytes_append_text(pickle, "\x89");
    netc_bytes_append_text(pickle, "ccollections\nOrderedDict\n)RtR");
}

static void pickle_all(NetcByteBuffer *pickle, const NetcTensorFile *file, const char *entry) {
    netc_bytes_append_text(pickle, "\x80\x02");
    if (entry) {
        netc_bytes_append_text(pickle, "}");
        pickle_text(pickle, entry);
    }
    netc_bytes_append_text(pickle, "ccollections\nOrderedDict\n)R(");
    for (size_t i = 0; i < netc_tensor_file_count(file); ++i) {
        pickle_text(pickle, netc_tensor_file_get(file, i)->name);
        pickle_tensor(pickle, netc_tensor_file_get(file, i), i);
    }
    netc_bytes_append_text(pickle, entry ? "us." : "u.");
}

static bool check_limits(const NetcTensorFile *file, size_t pickle_size, NetcError *error) {
    uint64_t total = pickle_size;
    size_t count = netc_tensor_file_count(file);
    for (size_t i = 0; i < count && total < MAX_ARCHIVE_BYTES; ++i)
        total += netc_tensor_file_get(file, i)->bytes + 256; /* its headers and padding */
    if (count <= MAX_ENTRIES && total < MAX_ARCHIVE_BYTES)
        return true;
    return netc_fail(
        error, "more than 4 GiB or %d tensors do not fit a PyTorch file as written here; write .safetensors",
        MAX_ENTRIES);
}

static void put_archive(Archive *archive, const NetcTensorFile *file, const char *pickle,
                        size_t pickle_size) {
    put_member(archive, "data.pkl", pickle, pickle_size);
    put_member(archive, "byteorder", "little", 6);
    for (size_t i = 0; i < netc_tensor_file_count(file); ++i) {
        char name[NAME_BYTES];
        snprintf(name, sizeof name, "data/%zu", i);
        put_member(archive, name, netc_tensor_file_get(file, i)->data, netc_tensor_file_get(file, i)->bytes);
    }
    put_member(archive, "version", "3\n", 2);
    put_directory(archive);
}

bool netc_pytorch_write(const NetcTensorFile *file, const char *entry, FILE *stream, NetcError *error) {
    NetcByteBuffer pickle = {0};
    pickle_all(&pickle, file, entry);
    Archive archive = {.stream = stream, .members = calloc(netc_tensor_file_count(file) + 3, sizeof(Member))};
    bool ok = (!pickle.failed && archive.members) || netc_fail(error, "no memory for the list of tensors");
    ok = ok && check_limits(file, pickle.size, error);
    if (ok)
        put_archive(&archive, file, pickle.bytes, pickle.size);
    free(archive.members);
    free(pickle.bytes);
    return ok;
}
