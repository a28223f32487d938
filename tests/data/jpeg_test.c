/* JPEG pictures: baseline, progressive and grey ones are read; cut, damaged and CMYK ones are refused. */
#include "fixture.h"

#include <jpeglib.h>

#include "runtime/image.h"

enum { SIDE = 48 };

/* A smooth picture, which survives JPEG. */
static unsigned char level(int x, int y, int channel) {
    return (unsigned char)(40 + 2 * x + (channel == 1 ? 2 * y : 0) + 20 * channel);
}

/* Encodes the picture; the caller frees it. */
static unsigned char *encode(int components, J_COLOR_SPACE space, bool progressive, unsigned long *size) {
    struct jpeg_compress_struct encoder;
    struct jpeg_error_mgr errors;
    unsigned char *bytes = NULL, row[4 * SIDE];
    encoder.err = jpeg_std_error(&errors);
    jpeg_create_compress(&encoder);
    jpeg_mem_dest(&encoder, &bytes, size);
    encoder.image_width = encoder.image_height = SIDE;
    encoder.input_components = components;
    encoder.in_color_space = space;
    jpeg_set_defaults(&encoder);
    jpeg_set_quality(&encoder, 98, TRUE);
    if (progressive)
        jpeg_simple_progression(&encoder);
    jpeg_start_compress(&encoder, TRUE);
    for (int y = 0; y < SIDE; y++) {
        for (int i = 0; i < components * SIDE; i++)
            row[i] = level(i / components, y, i % components);
        JSAMPROW line = row;
        jpeg_write_scanlines(&encoder, &line, 1);
    }
    jpeg_finish_compress(&encoder);
    jpeg_destroy_compress(&encoder);
    return bytes;
}

static void pictures_are_read(void **state) {
    (void)state;
    static unsigned char out[3 * SIDE * SIDE];
    for (int progressive = 0; progressive < 2; progressive++)
        for (int components = 1; components <= 3; components += 2) {
            unsigned long size = 0;
            unsigned char *bytes =
                encode(components, components == 1 ? JCS_GRAYSCALE : JCS_RGB, progressive, &size);
            NetcError error;
            if (!netc_image_decode(bytes, size, "picture.jpg", 3, SIDE, SIDE, out, &error))
                fail_msg("%s", error.text);
            free(bytes);
            for (int i = 0; i < 3 * SIDE * SIDE; i++) {
                int channel = components == 1 ? 0 : i / (SIDE * SIDE);
                assert_in_range(out[i] + 6, level(i % SIDE, i / SIDE % SIDE, channel),
                                level(i % SIDE, i / SIDE % SIDE, channel) + 12);
            }
        }
}

static void cut_pictures_are_refused_at_every_length(void **state) {
    (void)state;
    static unsigned char out[3 * SIDE * SIDE];
    for (int progressive = 0; progressive < 2; progressive++) {
        unsigned long size = 0;
        unsigned char *bytes = encode(3, JCS_RGB, progressive, &size);
        NetcError error;
        for (unsigned long length = 0; length + 2 < size; length += 7) {
            assert_false(netc_image_decode(bytes, length, "cut.jpg", 3, SIDE, SIDE, out, &error));
            SAYS(&error, "cut.jpg");
        }
        free(bytes);
    }
}

static void cmyk_is_refused(void **state) {
    (void)state;
    static unsigned char out[3 * SIDE * SIDE];
    unsigned long size = 0;
    unsigned char *bytes = encode(4, JCS_CMYK, false, &size);
    NetcError error;
    assert_false(netc_image_decode(bytes, size, "print.jpg", 3, SIDE, SIDE, out, &error));
    SAYS(&error, "print.jpg", "CMYK", "RGB");
    free(bytes);
}

static void headers_that_promise_too_much_are_refused(void **state) {
    (void)state;
    unsigned char out[3];
    unsigned long size = 0, at = 0;
    unsigned char *bytes = encode(3, JCS_RGB, false, &size);
    while (bytes[at] != 0xff ||
           bytes[at + 1] != 0xc0) /* the frame header: height and width are bytes 5 to 8 */
        at++;
    NetcError error;
    memset(bytes + at + 5, 0x1f, 4);
    assert_false(netc_image_decode(bytes, size, "huge.jpg", 3, 1, 1, out, &error));
    SAYS(&error, "huge.jpg", "cannot hold 7967 x 7967 pixels");
    memset(bytes + at + 5, 0xf0, 4);
    assert_false(netc_image_decode(bytes, size, "huge.jpg", 3, 1, 1, out, &error));
    SAYS(&error, "huge.jpg", "61680 x 61680 pixels, more than");
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pictures_are_read),
        cmocka_unit_test(cut_pictures_are_refused_at_every_length),
        cmocka_unit_test(cmyk_is_refused),
        cmocka_unit_test(headers_that_promise_too_much_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
