/* Any bytes as a picture: it is read or refused with a message. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "runtime/image.h"

enum { HEIGHT = 5, WIDTH = 7, PNG_HEAD = 8, CHUNK_FRAME = 12, MOST_PIXELS = 1 << 12 };

static uint32_t read_length(const unsigned char *bytes) {
    return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* Whether some frame header of the JPEG promises more than MOST_PIXELS. */
static bool large_jpeg(const unsigned char *bytes, size_t size) {
    for (size_t at = 0; at + 9 <= size; at++)
        if (bytes[at] == 0xff && (bytes[at + 1] & 0xf0) == 0xc0) {
            uint32_t sides = read_length(bytes + at + 5);
            if ((sides >> 16) * (sides & 0xffff) > MOST_PIXELS)
                return true;
        }
    return false;
}

/* Large pictures would take all the time, and nothing else happens in them; the unit tests cover their
 * refusal. */
static bool is_large(const unsigned char *bytes, size_t size) {
    if (size < 24 || bytes[0] != 0x89)
        return large_jpeg(bytes, size);
    return (uint64_t)read_length(bytes + 16) * read_length(bytes + 20) > MOST_PIXELS;
}

int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size);
int LLVMFuzzerTestOneInput(const unsigned char *bytes, size_t size) {
    unsigned char out[3 * HEIGHT * WIDTH];
    NetcError error = {""};
    if (is_large(bytes, size))
        return 0;
    if (!netc_image_decode(bytes, size, "fuzz", size % 2 ? 1 : 3, HEIGHT, WIDTH, out, &error) &&
        !strstr(error.text, "fuzz"))
        abort();
    return 0;
}

/* Mends the check sum of every PNG chunk, so that what is inside is reached. */
static void mend_check_sums(unsigned char *bytes, size_t size) {
    for (size_t at = PNG_HEAD; at + CHUNK_FRAME <= size;) {
        uint32_t length = read_length(bytes + at);
        if (length > size - at - CHUNK_FRAME)
            return;
        uint32_t sum = (uint32_t)crc32(0, bytes + at + 4, length + 4);
        for (int i = 0; i < 4; i++)
            bytes[at + 8 + length + (size_t)i] = (unsigned char)(sum >> (24 - 8 * i));
        at += CHUNK_FRAME + length;
    }
}

/* Absent where the inputs are only replayed. */
__attribute__((weak)) size_t LLVMFuzzerMutate(unsigned char *bytes, size_t size, size_t most);

size_t LLVMFuzzerCustomMutator(unsigned char *bytes, size_t size, size_t most, unsigned seed);
size_t LLVMFuzzerCustomMutator(unsigned char *bytes, size_t size, size_t most, unsigned seed) {
    size = LLVMFuzzerMutate(bytes, size, most);
    if (size > PNG_HEAD && bytes[0] == 0x89 && seed % 8)
        mend_check_sums(bytes, size);
    return size;
}
