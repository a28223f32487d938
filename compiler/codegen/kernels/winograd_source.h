/* The transform of a kernel's operand 0 for Winograd's algorithm, a row of tiles of one channel at a time. */
#ifndef NETC_CODEGEN_KERNELS_WINOGRAD_SOURCE_H
#define NETC_CODEGEN_KERNELS_WINOGRAD_SOURCE_H

#include "compiler/codegen/function.h"

typedef struct WinogradRow {
    const char *channel;    /* the C variable */
    const char *top, *left; /* C expressions: the pixel at which the first tile's results begin */
    int tiles;
    int kernel;         /* its side, 3 or 5 */
    int height, width;  /* of the operand's plane */
    const char *points; /* C expression: where the first tile's points go */
    int point;          /* vectors from one point to the next */
} WinogradRow;

/* A function of runtime/winograd.h for this size of kernel: "x" is netc_winograd_x or netc_winograd5_x. */
const char *winograd_transform(Function *f, int kernel, const char *name);

/* Emits it, as a block. The operand's setup must stand before. */
void emit_winograd_row(Function *f, const WinogradRow *row);

#endif
