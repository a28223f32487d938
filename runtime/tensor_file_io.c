#include "runtime/tensor_formats.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/stat.h>

#include "runtime/atomic_file.h"

static bool measure_file(FILE *stream, size_t *size, const char *path, NetcError *error) {
    struct stat status;
    if (fstat(fileno(stream), &status) != 0)
        return netc_fail(error, "%s: cannot be read: %s", path, strerror(errno));
    if (!S_ISREG(status.st_mode))
        return netc_fail(error, "%s: is %s, not a file of tensors", path,
                         S_ISDIR(status.st_mode) ? "a folder" : "a device or a pipe");
    *size = (size_t)status.st_size;
    return true;
}

static unsigned char *read_stream(FILE *stream, size_t *size, const char *path, NetcError *error) {
    if (!measure_file(stream, size, path, error))
        return NULL;
    unsigned char *content = malloc(*size ? *size : 1);
    if (!content)
        return netc_fail(error, "%s: no memory for its %zu bytes", path, *size), NULL;
    size_t got = fread(content, 1, *size, stream);
    if (got == *size)
        return content;
    netc_fail(error, "%s: byte %zu: %s", path, got,
              ferror(stream) ? strerror(errno) : "the file became shorter while it was read");
    free(content);
    return NULL;
}

static unsigned char *read_whole(const char *path, size_t *size, NetcError *error) {
    int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* a pipe would wait for its writer */
    FILE *stream = descriptor >= 0 ? fdopen(descriptor, "rb") : NULL;
    if (!stream)
        return netc_fail(error, "%s: cannot be opened: %s", path, strerror(errno)), NULL;
    unsigned char *content = read_stream(stream, size, path, error);
    fclose(stream);
    return content;
}

NetcTensorFile *netc_tensor_file_read(const char *path, NetcError *error) {
    size_t size = 0;
    unsigned char *content = read_whole(path, &size, error);
    if (!content)
        return NULL;
    NetcTensorFile *file = netc_pytorch_recognised(content, size)
                               ? netc_pytorch_parse(content, size, path, error)
                               : netc_safetensors_parse(content, size, path, error);
    free(content);
    return file;
}

static bool is_safetensors(const char *extension) {
    return strcasecmp(extension, ".safetensors") == 0;
}

static bool write_stream(const NetcTensorFile *file, const char *extension, FILE *stream, NetcError *error) {
    if (is_safetensors(extension))
        return netc_safetensors_write(file, stream, error);
    return netc_pytorch_write(file, strcasecmp(extension, ".ckpt") == 0 ? "state_dict" : NULL, stream, error);
}

static const char *find_extension(const char *path) {
    static const char *const known[] = {".safetensors", ".pt", ".pth", ".ckpt"};
    const char *extension = strrchr(path, '.');
    for (size_t i = 0; extension && i < sizeof known / sizeof *known; ++i)
        if (strcasecmp(extension, known[i]) == 0)
            return extension;
    return NULL;
}

bool netc_tensor_file_keeps_metadata(const char *path) {
    const char *extension = find_extension(path);
    return extension && is_safetensors(extension);
}

bool netc_tensor_file_write(const NetcTensorFile *file, const char *path, NetcError *error) {
    NetcAtomicFile output;
    NetcError reason;
    const char *extension = find_extension(path);
    if (!extension)
        return netc_fail(
            error, "%s: its name must end in .safetensors, .pt, .pth or .ckpt, which says the format", path);
    if (!netc_tensor_file_usable(file, &reason))
        return netc_fail(error, "%s: not written: %.1000s", path, reason.text);
    if (!netc_atomic_open(&output, path, error))
        return false;
    if (write_stream(file, extension, output.stream, &reason))
        return netc_atomic_commit(&output, error);
    netc_atomic_abort(&output);
    return netc_fail(error, "%s: not written: %.1000s", path, reason.text);
}
