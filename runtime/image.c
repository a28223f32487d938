#include "runtime/image.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "runtime/image_internal.h"

static const size_t largest_file = (size_t)1 << 28;

static bool decode(const unsigned char *bytes, size_t size, const char *name, NetcPicture *picture,
                   NetcError *error) {
    static const unsigned char png[8] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    static const unsigned char jpeg[3] = {0xff, 0xd8, 0xff};
    if (size >= sizeof png && memcmp(bytes, png, sizeof png) == 0)
        return netc_png_decode(bytes, size, name, picture, error);
    if (size >= sizeof jpeg && memcmp(bytes, jpeg, sizeof jpeg) == 0)
        return netc_jpeg_decode(bytes, size, name, picture, error);
    if (size == 0)
        return netc_fail(error, "%s is empty", name);
    return netc_fail(error, "%s is neither a PNG nor a JPEG picture: convert it to one of them", name);
}

/* One channel of the picture, or its luma (ITU-R 601), as floats of 0..255. */
static void take_channel(const NetcPicture *picture, int channel, bool grey, float *plane) {
    size_t count = (size_t)picture->height * (size_t)picture->width;
    for (size_t i = 0; i < count; i++) {
        const unsigned char *pixel = picture->pixels + 3 * i;
        int luma = (299 * pixel[0] + 587 * pixel[1] + 114 * pixel[2] + 500) / 1000;
        plane[i] = (float)(grey ? luma : pixel[channel]);
    }
}

static void round_pixels(const float *plane, size_t count, unsigned char *out) {
    for (size_t i = 0; i < count; i++)
        out[i] = (unsigned char)(plane[i] < 0 ? 0 : plane[i] > 255 ? 255 : plane[i] + 0.5f);
}

/* Resizes the picture's channels into `out`, [channels][height][width]. */
static bool fit(const NetcPicture *picture, int channels, int height, int width, unsigned char *out) {
    size_t source = (size_t)picture->height * (size_t)picture->width, target = (size_t)height * (size_t)width;
    float *plane = malloc(source * sizeof *plane), *resized = malloc(target * sizeof *resized);
    bool good = plane && resized;
    for (int channel = 0; good && channel < channels; channel++) {
        take_channel(picture, channel, channels == 1, plane);
        good = netc_picture_resize(picture->height, picture->width, plane, height, width, resized);
        if (good)
            round_pixels(resized, target, out + (size_t)channel * target);
    }
    free(plane);
    free(resized);
    return good;
}

bool netc_image_decode(const unsigned char *bytes, size_t size, const char *name, int channels, int height,
                       int width, unsigned char *out, NetcError *error) {
    if (channels != 1 && channels != 3)
        return netc_fail(
            error, "pictures have 1 or 3 channels, but %d are asked of %s: use a network with one of these",
            channels, name);
    NetcPicture picture;
    if (!decode(bytes, size, name, &picture, error))
        return false;
    bool good = fit(&picture, channels, height, width, out);
    free(picture.pixels);
    return good || netc_fail(error, "out of memory: cannot resize %s", name);
}

/* Reads the opened file whole; NULL on failure. */
static unsigned char *read_opened(FILE *file, const char *path, size_t *size, NetcError *error) {
    struct stat status;
    *size = 0;
    if (fstat(fileno(file), &status) != 0 || !S_ISREG(status.st_mode)) {
        netc_fail(error, "%s is not a file: name a PNG or JPEG picture", path);
        return NULL;
    }
    *size = (size_t)status.st_size;
    if (*size > largest_file) {
        netc_fail(error, "%s has %zu bytes, more than the %zu that a picture may have", path, *size,
                  largest_file);
        return NULL;
    }
    unsigned char *bytes = malloc(*size ? *size : 1);
    if (bytes && fread(bytes, 1, *size, file) == *size)
        return bytes;
    netc_fail(error, "cannot read the %zu bytes of %s: %s", *size, path,
              bytes ? strerror(errno) : "out of memory");
    free(bytes);
    return NULL;
}

bool netc_image_read(const char *path, int channels, int height, int width, unsigned char *out,
                     NetcError *error) {
    int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* a pipe would wait for its writer */
    FILE *file = descriptor >= 0 ? fdopen(descriptor, "rb") : NULL;
    if (!file)
        return netc_fail(error, "cannot open %s: %s", path, strerror(errno));
    size_t size;
    unsigned char *bytes = read_opened(file, path, &size, error);
    fclose(file);
    bool good = bytes && netc_image_decode(bytes, size, path, channels, height, width, out, error);
    free(bytes);
    return good;
}
