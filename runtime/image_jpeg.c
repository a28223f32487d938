#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jerror.h>
#include <jpeglib.h>

#include "runtime/image_internal.h"

enum {
    MOST_SCANS = 256,             /* a progressive file has about ten */
    MOST_PIXELS_A_BYTE = 1 << 10, /* Huffman coding spends two bits or more on 64 values */
    SMALLEST_JPEG = 1 << 16,
};

typedef struct Reader {
    struct jpeg_decompress_struct decoder; /* libjpeg finds the rest through its client_data */
    struct jpeg_error_mgr errors;
    struct jpeg_progress_mgr progress;
    jmp_buf give_up;
    char message[JMSG_LENGTH_MAX];
    unsigned char *pixels;
} Reader;

static void stop(j_common_ptr decoder) {
    Reader *reader = decoder->client_data;
    decoder->err->format_message(decoder, reader->message);
    longjmp(reader->give_up, 1);
}

/* libjpeg repairs what it can and warns. A picture of which something is missing is refused; stray bytes
 * between its parts, as some cameras leave them, are not. */
static void warn(j_common_ptr decoder, int level) {
    int code = decoder->err->msg_code;
    if (level < 0 && (code == JWRN_JPEG_EOF || code == JWRN_HIT_MARKER || code == JWRN_HUFF_BAD_CODE))
        stop(decoder);
}

static void watch(j_common_ptr decoder) {
    Reader *reader = decoder->client_data;
    if (reader->decoder.input_scan_number <= MOST_SCANS)
        return;
    snprintf(reader->message, sizeof reader->message, "it has more than %d scans", MOST_SCANS);
    longjmp(reader->give_up, 1);
}

static void open_reader(Reader *reader, const unsigned char *bytes, size_t size) {
    reader->decoder.err = jpeg_std_error(&reader->errors);
    reader->errors.error_exit = stop;
    reader->errors.emit_message = warn;
    reader->decoder.client_data = reader;
    jpeg_create_decompress(&reader->decoder);
    reader->progress.progress_monitor = watch;
    reader->decoder.progress = &reader->progress;
    jpeg_mem_src(&reader->decoder, bytes, (unsigned long)size);
}

/* Reads the header; fails on what this decoder does not do. */
static bool read_header(Reader *reader, size_t size) {
    jpeg_read_header(&reader->decoder, TRUE);
    size_t pixels = (size_t)reader->decoder.image_width * reader->decoder.image_height;
    if (pixels > NETC_MOST_PIXELS) {
        snprintf(reader->message, sizeof reader->message,
                 "it has %u x %u pixels, more than the %d that can be read", reader->decoder.image_width,
                 reader->decoder.image_height, NETC_MOST_PIXELS);
        return false;
    }
    if (pixels > MOST_PIXELS_A_BYTE * size + SMALLEST_JPEG) {
        snprintf(reader->message, sizeof reader->message, "%zu bytes cannot hold %u x %u pixels", size,
                 reader->decoder.image_width, reader->decoder.image_height);
        return false;
    }
    if (reader->decoder.num_components == 4) {
        snprintf(reader->message, sizeof reader->message, "its colours are CMYK; save it as RGB");
        return false;
    }
    reader->decoder.out_color_space = JCS_RGB;
    return true;
}

/* libjpeg reports problems by longjmp: what must survive it lives in the Reader. */
static bool decode(Reader *reader, const unsigned char *bytes, size_t size) {
    if (setjmp(reader->give_up))
        return false;
    open_reader(reader, bytes, size);
    if (!read_header(reader, size))
        return false;
    jpeg_start_decompress(&reader->decoder);
    size_t row = (size_t)reader->decoder.output_width * 3;
    reader->pixels = malloc(row * reader->decoder.output_height);
    if (!reader->pixels) {
        snprintf(reader->message, sizeof reader->message, "out of memory");
        return false;
    }
    while (reader->decoder.output_scanline < reader->decoder.output_height) {
        JSAMPROW line = reader->pixels + row * reader->decoder.output_scanline;
        jpeg_read_scanlines(&reader->decoder, &line, 1);
    }
    jpeg_finish_decompress(&reader->decoder);
    return true;
}

bool netc_jpeg_decode(const unsigned char *bytes, size_t size, const char *name, NetcPicture *picture,
                      NetcError *error) {
    Reader *reader = calloc(1, sizeof *reader);
    if (!reader)
        return netc_fail(error, "out of memory: cannot read %s", name);
    bool good = decode(reader, bytes, size);
    picture->height = (int)reader->decoder.image_height;
    picture->width = (int)reader->decoder.image_width;
    picture->pixels = good ? reader->pixels : NULL;
    if (!good) {
        netc_fail(error, "%s is not a JPEG picture that can be read: %s", name, reader->message);
        free(reader->pixels);
    }
    jpeg_destroy_decompress(&reader->decoder);
    free(reader);
    return good;
}
