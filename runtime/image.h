/* Pictures on disk: PNG (libpng) and JPEG (libjpeg), told apart by their content, not by their name. */
#ifndef NETC_RUNTIME_IMAGE_H
#define NETC_RUNTIME_IMAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "runtime/error.h"

/* Reads a picture and resizes it (bilinear, antialiased, as Pillow does; a picture of the right size is left
 * as it is) to `out`, [channels][height][width] of 0..255. channels is 1 or 3: colours become grey by ITU-R
 * 601 luma, grey is repeated. Transparency is composited on black. */
bool netc_image_read(const char *path, int channels, int height, int width, unsigned char *out,
                     NetcError *error);

/* The same from memory; `name` is what messages call it. */
bool netc_image_decode(const unsigned char *bytes, size_t size, const char *name, int channels, int height,
                       int width, unsigned char *out, NetcError *error);

/* Writes pixels [height][width][channels], channels 1 (grey) or 3 (RGB), as PNG; the file appears whole or
 * not. */
bool netc_image_write_png(const char *path, int width, int height, int channels, const unsigned char *pixels,
                          NetcError *error);

/* The same into memory that the caller frees. */
bool netc_image_encode_png(int width, int height, int channels, const unsigned char *pixels,
                           unsigned char **bytes, size_t *size, NetcError *error);

#endif
