/* Between the files image*.c: pictures as they come out of a decoder. */
#ifndef NETC_RUNTIME_IMAGE_INTERNAL_H
#define NETC_RUNTIME_IMAGE_INTERNAL_H

#include "runtime/image.h"

/* More is refused: memory stays bounded whatever a file claims. */
enum { NETC_MOST_PIXELS = 1 << 26 };

typedef struct NetcPicture {
    int height, width;
    unsigned char *pixels; /* [height][width][3], red, green and blue; freed by the caller */
} NetcPicture;

bool netc_png_decode(const unsigned char *bytes, size_t size, const char *name, NetcPicture *picture,
                     NetcError *error);
bool netc_jpeg_decode(const unsigned char *bytes, size_t size, const char *name, NetcPicture *picture,
                      NetcError *error);

/* Resizes [in_height][in_width] values to [out_height][out_width], with the triangle filter, made wider where
 * the picture shrinks, so that every source pixel counts. False: out of memory. */
bool netc_picture_resize(int in_height, int in_width, const float *in, int out_height, int out_width,
                         float *out);

#endif
