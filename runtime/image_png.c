#include <png.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/atomic_file.h"
#include "runtime/image_internal.h"

enum { BEST_DEFLATE_RATIO = 1032, SMALLEST_PNG = 1 << 12 };

typedef struct Reader {
    png_structp png;
    png_infop info;
    const unsigned char *bytes;
    size_t left;
    jmp_buf give_up;
    char message[200];
    unsigned char *pixels; /* red, green, blue and opacity */
    png_bytep *rows;
    size_t height, width;
} Reader;

static _Noreturn void stop(png_structp png, png_const_charp message) {
    Reader *reader = png_get_error_ptr(png);
    snprintf(reader->message, sizeof reader->message, "%s", message);
    longjmp(reader->give_up, 1);
}

static void ignore(png_structp png, png_const_charp message) {
    (void)png;
    (void)message;
}

static void take_bytes(png_structp png, png_bytep out, size_t count) {
    Reader *reader = png_get_io_ptr(png);
    if (count > reader->left)
        stop(png, "it is truncated");
    memcpy(out, reader->bytes, count);
    reader->bytes += count;
    reader->left -= count;
}

/* Deflate cannot pack more than 1032 to 1, and a pixel has at least one bit: a header that promises more than
 * that is refused before there is memory for it. */
static bool check_size(Reader *reader, size_t size) {
    uint64_t pixels = (uint64_t)reader->width * reader->height;
    if (pixels > NETC_MOST_PIXELS)
        snprintf(reader->message, sizeof reader->message,
                 "it has %zu x %zu pixels, more than the %d that can be read", reader->width, reader->height,
                 NETC_MOST_PIXELS);
    else if (pixels / 8 > (uint64_t)BEST_DEFLATE_RATIO * size + SMALLEST_PNG)
        snprintf(reader->message, sizeof reader->message,
                 "it is truncated: %zu bytes cannot hold %zu x %zu pixels", size, reader->width,
                 reader->height);
    else
        return true;
    return false;
}

/* Whatever the file holds, four bytes a pixel come out. */
static void ask_for_colors(Reader *reader) {
    png_set_expand(reader->png);
    png_set_scale_16(reader->png);
    png_set_gray_to_rgb(reader->png);
    png_set_add_alpha(reader->png, 0xff, PNG_FILLER_AFTER);
    png_set_interlace_handling(reader->png);
    png_read_update_info(reader->png, reader->info);
}

static bool reserve(Reader *reader) {
    size_t row = png_get_rowbytes(reader->png, reader->info);
    reader->pixels = calloc(reader->height, row);
    reader->rows = calloc(reader->height, sizeof *reader->rows);
    if (!reader->pixels || !reader->rows) {
        snprintf(reader->message, sizeof reader->message, "out of memory for %zu x %zu pixels", reader->width,
                 reader->height);
        return false;
    }
    for (size_t y = 0; y < reader->height; y++)
        reader->rows[y] = reader->pixels + y * row;
    return true;
}

/* libpng reports problems by longjmp: what must survive it lives in the Reader. */
static bool decode(Reader *reader, size_t size) {
    if (setjmp(reader->give_up))
        return false;
    reader->png = png_create_read_struct(PNG_LIBPNG_VER_STRING, reader, stop, ignore);
    reader->info = reader->png ? png_create_info_struct(reader->png) : NULL;
    if (!reader->info) {
        snprintf(reader->message, sizeof reader->message, "out of memory");
        return false;
    }
    png_set_read_fn(reader->png, reader, take_bytes);
    png_read_info(reader->png, reader->info);
    reader->height = png_get_image_height(reader->png, reader->info);
    reader->width = png_get_image_width(reader->png, reader->info);
    if (!check_size(reader, size))
        return false;
    ask_for_colors(reader);
    if (!reserve(reader))
        return false;
    png_read_image(reader->png, reader->rows);
    png_read_end(reader->png, NULL);
    return true;
}

/* Replaces red, green, blue and opacity by the three colours on black, in place. */
static void composite(unsigned char *pixels, size_t count) {
    unsigned char *out = pixels;
    for (size_t i = 0; i < count; i++, pixels += 4)
        for (int channel = 0; channel < 3; channel++)
            *out++ = (unsigned char)((pixels[channel] * pixels[3] + 127) / 255);
}

bool netc_png_decode(const unsigned char *bytes, size_t size, const char *name, NetcPicture *picture,
                     NetcError *error) {
    Reader *reader = calloc(1, sizeof *reader);
    if (!reader)
        return netc_fail(error, "out of memory: cannot read %s", name);
    reader->bytes = bytes;
    reader->left = size;
    bool good = decode(reader, size);
    if (good) {
        composite(reader->pixels, reader->height * reader->width);
        *picture = (NetcPicture){(int)reader->height, (int)reader->width, reader->pixels};
    } else {
        netc_fail(error, "%s is not a PNG picture that can be read: %s", name, reader->message);
        free(reader->pixels);
    }
    png_destroy_read_struct(&reader->png, &reader->info, NULL);
    free(reader->rows);
    free(reader);
    return good;
}

bool netc_image_encode_png(int width, int height, int channels, const unsigned char *pixels,
                           unsigned char **bytes, size_t *size, NetcError *error) {
    *bytes = NULL;
    *size = 0;
    if (width < 1 || height < 1 || (channels != 1 && channels != 3))
        return netc_fail(error, "a picture of %d x %d pixels and %d channels cannot be written as PNG", width,
                         height, channels);
    png_image image = {.version = PNG_IMAGE_VERSION,
                       .width = (png_uint_32)width,
                       .height = (png_uint_32)height,
                       .format = channels == 1 ? PNG_FORMAT_GRAY : PNG_FORMAT_RGB};
    png_alloc_size_t room = PNG_IMAGE_PNG_SIZE_MAX(image);
    *bytes = malloc(room);
    if (*bytes && png_image_write_to_memory(&image, *bytes, &room, 0, pixels, 0, NULL)) {
        *size = room;
        return true;
    }
    netc_fail(error, "cannot make a PNG picture of %d x %d pixels: %s", width, height,
              *bytes ? image.message : "out of memory");
    free(*bytes);
    *bytes = NULL;
    return false;
}

bool netc_image_write_png(const char *path, int width, int height, int channels, const unsigned char *pixels,
                          NetcError *error) {
    unsigned char *bytes;
    size_t size;
    if (!netc_image_encode_png(width, height, channels, pixels, &bytes, &size, error))
        return false;
    bool good = netc_write_file(path, bytes, size, error);
    free(bytes);
    return good;
}
