/* The loop structure of a direct convolution, forward or data gradient.
 *
 * Both are the same computation: results gathered from a source plane, result[r][y][x] += w *
 * source[s][..][..]. Along each axis result position `result_step * i + phase` reads source positions
 * `source_step * i + first .. + taps - 1`. Forward: one phase, source_step is the stride. Data gradient: as
 * many phases as the stride, source_step 1; a phase may have no taps at all, its results are zero. */
#ifndef NETC_IR_CONV_LOOPS_H
#define NETC_IR_CONV_LOOPS_H

#include "compiler/ir/program.h"

enum { CONV_MAX_STRIDE = 2, CONV_MAX_KERNEL = 7 };

/* One axis of one phase. */
typedef struct ConvTaps {
    int taps;  /* how many source positions a result reads */
    int first; /* the first of them for i = 0; may be negative: padding */
    int kernel_first,
        kernel_step; /* the kernel's row or column that the first tap takes, and from tap to tap */
    int results;     /* how many result positions the phase has */
} ConvTaps;

typedef struct ConvLoops {
    bool backward;
    int source_channels, result_channels;
    int source_h, source_w, result_h, result_w;
    int source_step, result_step;
    int phases; /* along each axis: result_step */
    ConvTaps rows[CONV_MAX_STRIDE], columns[CONV_MAX_STRIDE];
    bool pointwise; /* 1x1 without stride or padding: pixels are one line */
    ConvTile tile;
    /* the line buffer: ring_rows rows of line vectors for each source channel */
    int first_row,
        ring_rows; /* source row i * source_step + first_row is the first that group i of rows reads */
    int first_column, line;                    /* the line begins at source column first_column */
    int column_begin, column_end, column_step; /* the source columns that are read at all */
    int channel_stride;                        /* vectors */
    int chunk;                                 /* pointwise: pixels staged at a time */
} ConvLoops;

/* Of a CONV or CONV_DATA_GRAD kernel with the direct algorithm. */
ConvLoops conv_loops(const Target *target, const Kernel *kernel);

bool conv_is_direct(const ConvGeometry *conv);

/* Whether a planned CONV or CONV_DATA_GRAD kernel stores all results of a line of the caches one right after
 * the other. */
bool conv_stores_whole_lines(const Target *target, const Kernel *kernel);

/* Whether a tile's sums, a row of pixels and a weight fit the registers. */
bool conv_tile_fits(const Target *target, ConvTile tile);

/* The kernel's tuned tile, or the one that by rule takes least time, over a line of `pixels` results.
 * single_tail: pixels beside whole tiles are computed one by one. */
ConvTile conv_choose_tile(const Target *target, const Kernel *kernel, int channels, int pixels,
                          bool single_tail);

/* Floats of packed weights before phase (row phase, column phase); with row == phases, of all of them. */
int conv_phase_offset(const ConvLoops *loops, int row, int column);

#endif
