/* Pictures: written and read back, every kind of PNG, resizing against PyTorch, and damaged files. */
#include "fixture.h"

#include <math.h>
#include <png.h>

#include "resize_reference.h"
#include "runtime/image.h"

enum { HEIGHT = 13, WIDTH = 10, PIXELS = HEIGHT * WIDTH };

static char *folder;

static int create_folder(void **state) {
    (void)state;
    folder = make_folder();
    return 0;
}

static int destroy_folder(void **state) {
    (void)state;
    remove_folder(folder);
    return 0;
}

static unsigned char grey_pixel(int i) {
    int y = i / WIDTH, x = i % WIDTH;
    return (unsigned char)((11 * y * y + 7 * x + 5 * x * y) % 256);
}

static void fill_grey(unsigned char pixels[PIXELS]) {
    for (int i = 0; i < PIXELS; i++)
        pixels[i] = grey_pixel(i);
}

static void fill_colors(unsigned char pixels[3 * PIXELS]) {
    for (int i = 0; i < 3 * PIXELS; i++)
        pixels[i] = (unsigned char)(i * 89 % 251);
}

static void pictures_come_back_as_they_were_written(void **state) {
    (void)state;
    unsigned char colors[3 * PIXELS], grey[PIXELS], out[3 * PIXELS];
    NetcError error;
    const char *path = in_folder(folder, "picture.png");
    fill_colors(colors);
    fill_grey(grey);
    assert_true(netc_image_write_png(path, WIDTH, HEIGHT, 3, colors, &error));
    assert_true(netc_image_read(path, 3, HEIGHT, WIDTH, out, &error));
    for (int i = 0; i < 3 * PIXELS; i++)
        assert_int_equal(out[i % 3 * PIXELS + i / 3], colors[i]);
    assert_true(netc_image_write_png(path, WIDTH, HEIGHT, 1, grey, &error));
    assert_true(netc_image_read(path, 1, HEIGHT, WIDTH, out, &error));
    assert_memory_equal(out, grey, sizeof grey);
    assert_true(netc_image_read(path, 3, HEIGHT, WIDTH, out, &error));
    for (int channel = 0; channel < 3; channel++)
        assert_memory_equal(out + channel * PIXELS, grey, sizeof grey);
}

static void colors_become_grey_by_their_luma(void **state) {
    (void)state;
    const unsigned char colors[] = {255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 10, 20, 30};
    const unsigned char expected[] = {76, 150, 29, 255, 18}; /* 0.299 red + 0.587 green + 0.114 blue */
    unsigned char *bytes, out[5];
    size_t size;
    NetcError error;
    assert_true(netc_image_encode_png(5, 1, 3, colors, &bytes, &size, &error));
    assert_true(netc_image_decode(bytes, size, "colors", 1, 1, 5, out, &error));
    assert_memory_equal(out, expected, sizeof out);
    free(bytes);
}

/* To the nearest of 255 levels. */
static void resizing_equals_pytorchs(void **state) {
    (void)state;
    unsigned char grey[PIXELS], *bytes, small[5 * 4], large[7 * 16];
    size_t size;
    NetcError error;
    fill_grey(grey);
    assert_true(netc_image_encode_png(WIDTH, HEIGHT, 1, grey, &bytes, &size, &error));
    assert_true(netc_image_decode(bytes, size, "grey", 1, 5, 4, small, &error));
    assert_true(netc_image_decode(bytes, size, "grey", 1, 7, 16, large, &error));
    free(bytes);
    for (size_t i = 0; i < sizeof small; i++)
        assert_true(fabsf(small[i] - shrunk[i]) < 0.501f);
    for (size_t i = 0; i < sizeof large; i++)
        assert_true(fabsf(large[i] - stretched[i]) < 0.501f);
}

static void transparency_is_composited_on_black(void **state) {
    (void)state;
    const unsigned char pixels[] = {200, 100, 50, 255, 200, 100, 50, 0};
    png_image image = {.version = PNG_IMAGE_VERSION, .width = 2, .height = 1, .format = PNG_FORMAT_RGBA};
    unsigned char bytes[1024], out[6];
    png_alloc_size_t size = sizeof bytes;
    NetcError error;
    assert_true(png_image_write_to_memory(&image, bytes, &size, 0, pixels, 0, NULL));
    assert_true(netc_image_decode(bytes, size, "alpha", 3, 1, 2, out, &error));
    assert_memory_equal(out, ((unsigned char[]){200, 0, 100, 0, 50, 0}), 6);
}

/* Writes the grey picture in another of PNG's forms. */
static void write_form(const char *path, int depth, int type, int interlace) {
    FILE *file = fopen(path, "wb");
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png_create_info_struct(png);
    png_init_io(png, file);
    png_set_IHDR(png, info, WIDTH, HEIGHT, depth, type, interlace, PNG_COMPRESSION_TYPE_DEFAULT,
                 PNG_FILTER_TYPE_DEFAULT);
    png_color palette[256];
    for (int i = 0; i < 256; i++)
        palette[i] = (png_color){(png_byte)i, (png_byte)i, (png_byte)i};
    if (type == PNG_COLOR_TYPE_PALETTE)
        png_set_PLTE(png, info, palette, 256);
    png_write_info(png, info);
    png_byte rows[HEIGHT][2 * WIDTH], *pointers[HEIGHT];
    for (int i = 0; i < PIXELS; i++)
        for (int byte = 0; byte < depth / 8; byte++)
            rows[i / WIDTH][i % WIDTH * (depth / 8) + byte] = grey_pixel(i);
    for (int y = 0; y < HEIGHT; y++)
        pointers[y] = rows[y];
    png_write_image(png, pointers);
    png_write_end(png, NULL);
    png_destroy_write_struct(&png, &info);
    fclose(file);
}

static void every_form_of_png_is_read(void **state) {
    (void)state;
    static const int forms[][3] = {
        {8, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_ADAM7},    {16, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE},
        {16, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_ADAM7},   {8, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_NONE},
        {8, PNG_COLOR_TYPE_PALETTE, PNG_INTERLACE_ADAM7},
    };
    unsigned char expected[PIXELS], out[PIXELS];
    NetcError error;
    fill_grey(expected);
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const char *path = in_folder(folder, "form.png");
        write_form(path, forms[i][0], forms[i][1], forms[i][2]);
        if (!netc_image_read(path, 1, HEIGHT, WIDTH, out, &error))
            fail_msg("%s", error.text);
        assert_memory_equal(out, expected, sizeof out);
    }
}

static void truncated_pictures_are_refused_at_every_length(void **state) {
    (void)state;
    unsigned char colors[3 * PIXELS], *bytes, out[3 * PIXELS];
    size_t size;
    NetcError error;
    fill_colors(colors);
    assert_true(netc_image_encode_png(WIDTH, HEIGHT, 3, colors, &bytes, &size, &error));
    for (size_t length = 0; length < size - 16;
         length++) { /* before the check sum of the pixels' last chunk */
        assert_false(netc_image_decode(bytes, length, "short.png", 3, HEIGHT, WIDTH, out, &error));
        SAYS(&error, "short.png");
    }
    free(bytes);
}

static void a_header_that_promises_too_much_is_refused(void **state) {
    (void)state;
    unsigned char head[33 + 12] = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D',
                                   'R',  0,   0,   0,   0,    0,    0,    0,    0, 8, 2, 0,  0,   0};
    static const struct {
        unsigned width, height;
        const char *word;
    } cases[] = {{60000, 60000, "60000 x 60000"}, {8000, 8000, "truncated"}};
    for (int i = 0; i < 2; i++) {
        for (int byte = 0; byte < 4; byte++) {
            head[16 + byte] = (unsigned char)(cases[i].width >> (24 - 8 * byte));
            head[20 + byte] = (unsigned char)(cases[i].height >> (24 - 8 * byte));
        }
        unsigned check = 0xffffffff;
        for (int at = 12; at < 29; at++) {
            check ^= head[at];
            for (int bit = 0; bit < 8; bit++)
                check = check >> 1 ^ (check & 1 ? 0xedb88320u : 0);
        }
        for (int byte = 0; byte < 4; byte++)
            head[29 + byte] = (unsigned char)(~check >> (24 - 8 * byte));
        memcpy(head + 33, "\0\0\0\0IDAT\x35\xaf\x06\x1e", 12);
        unsigned char out[3];
        NetcError error;
        assert_false(netc_image_decode(head, sizeof head, "huge.png", 3, 1, 1, out, &error));
        SAYS(&error, "huge.png", cases[i].word);
    }
}

static void what_is_no_picture_is_refused(void **state) {
    (void)state;
    unsigned char out[3];
    NetcError error;
    const char *path = in_folder(folder, "text.png");
    write_bytes(path, "this is text", 12);
    assert_false(netc_image_read(path, 3, 1, 1, out, &error));
    SAYS(&error, "text.png", "neither a PNG nor a JPEG");
    write_bytes(path, "", 0);
    assert_false(netc_image_read(path, 3, 1, 1, out, &error));
    SAYS(&error, "text.png is empty");
    assert_false(netc_image_read(folder, 3, 1, 1, out, &error));
    SAYS(&error, folder, "not a file");
    assert_false(netc_image_read(in_folder(folder, "missing.png"), 3, 1, 1, out, &error));
    SAYS(&error, "missing.png", "No such file");
    assert_false(netc_image_read(path, 4, 1, 1, out, &error));
    SAYS(&error, "1 or 3");
}

static void pictures_that_cannot_be_written_say_why(void **state) {
    (void)state;
    const unsigned char pixel[3] = {1, 2, 3};
    unsigned char *bytes;
    size_t size;
    NetcError error;
    assert_false(netc_image_write_png(in_folder(folder, "missing/x.png"), 1, 1, 3, pixel, &error));
    SAYS(&error, "missing/x.png", "No such file");
    assert_false(netc_image_encode_png(0, 1, 3, pixel, &bytes, &size, &error));
    SAYS(&error, "0 x 1");
    assert_false(netc_image_encode_png(1, 1, 2, pixel, &bytes, &size, &error));
    SAYS(&error, "2 channels");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pictures_come_back_as_they_were_written),
        cmocka_unit_test(colors_become_grey_by_their_luma),
        cmocka_unit_test(resizing_equals_pytorchs),
        cmocka_unit_test(transparency_is_composited_on_black),
        cmocka_unit_test(every_form_of_png_is_read),
        cmocka_unit_test(truncated_pictures_are_refused_at_every_length),
        cmocka_unit_test(a_header_that_promises_too_much_is_refused),
        cmocka_unit_test(what_is_no_picture_is_refused),
        cmocka_unit_test(pictures_that_cannot_be_written_say_why),
    };
    return cmocka_run_group_tests(tests, create_folder, destroy_folder);
}
