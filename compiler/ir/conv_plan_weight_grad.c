#include "compiler/ir/conv_loops.h"
#include "compiler/ir/conv_plan.h"
#include "compiler/ir/tuning.h"
#include "compiler/ir/weight_grad_blocking.h"
#include "compiler/ir/winograd_blocking.h"
#include "compiler/support/integers.h"

enum { L1_BYTES = 32 * 1024, L2_BYTES = 768 * 1024, MAX_TILE_OUTPUTS = 8, MAX_TILE_CHANNELS = 6 };

Pieces pieces_of(int total, int largest) {
    int size = divide_up(total, divide_up(total, largest));
    return (Pieces){total, size, total / size, total % size};
}

int pieces_number(Pieces pieces) {
    return pieces.count + (pieces.rest != 0);
}

int pieces_size(Pieces pieces, int index) {
    return index < pieces.count ? pieces.size : pieces.rest;
}

/* Tenths of a cycle a pixel of one tile: an FMA and a load each take a cycle, side by side, a line of x from
 * the second-level cache takes longer; short tiles wait for their own sums. */
static int tile_cost(int channels, int columns, int outputs) {
    int inputs = channels * columns;
    return 10 * larger(inputs * outputs, 8) + 2 * (inputs + outputs) + 5 * channels;
}

/* Pieces of the same size: all but the rest, or the rest. */
static int equal_pieces(Pieces pieces, bool rest) {
    return rest ? pieces.rest != 0 : pieces.count;
}

static int equal_size(Pieces pieces, bool rest) {
    return rest ? pieces.rest : pieces.size;
}

/* The same for all tiles, with something added for each shape of tile: every one is code to compile. */
static double blocking_cost(Pieces outputs, Pieces channels, Pieces columns) {
    double cost = 0;
    int shapes = (1 + (outputs.rest != 0)) * (1 + (channels.rest != 0)) * (1 + (columns.rest != 0));
    for (int o = 0; o < 1 + (outputs.rest != 0); o++)
        for (int c = 0; c < 1 + (channels.rest != 0); c++)
            for (int t = 0; t < 1 + (columns.rest != 0); t++) {
                double tiles =
                    (double)equal_pieces(outputs, o) * equal_pieces(channels, c) * equal_pieces(columns, t);
                cost += tiles *
                        tile_cost(equal_size(channels, c), equal_size(columns, t), equal_size(outputs, o));
            }
    return cost * (1 + 0.05 * shapes);
}

/* The sums, the inputs and one vector of dy are in registers at once. */
static bool tile_fits(const Target *target, int inputs, int outputs) {
    return inputs * outputs + inputs + 1 <= target->registers;
}

static void choose_tiles(const Target *target, const ConvGeometry *geometry, WeightGradBlocking *blocking) {
    double best = 0;
    for (int outputs = 1; outputs <= MAX_TILE_OUTPUTS; outputs++)
        for (int channels = 1; channels <= MAX_TILE_CHANNELS; channels++)
            for (int columns = 1; columns <= geometry->window.kernel_w; columns++) {
                if (!tile_fits(target, channels * columns, outputs))
                    continue;
                Pieces o = pieces_of(geometry->out_channels, outputs),
                       c = pieces_of(geometry->in_channels, channels),
                       t = pieces_of(geometry->window.kernel_w, columns);
                double cost = blocking_cost(o, c, t);
                if (best > 0 && cost >= best)
                    continue;
                best = cost;
                blocking->out_channels = o;
                blocking->in_channels = c;
                blocking->columns = t;
            }
}

/* A staged plane of about `vectors`: the planes of neighbouring channels start in different sets of the
 * caches. */
static int padded_plane(int vectors) {
    return vectors | 1;
}

/* Pixels of a stripe, so that the output tile's part of dy stays in L1. */
static int stripe_pixels(const Target *target, const WeightGradBlocking *blocking) {
    int l1_vectors = L1_BYTES / (int)target_vector_bytes(target);
    return larger(l1_vectors / (2 * blocking->out_channels.size), 8);
}

/* Pixels of a flat stripe, so that L2 holds its operands, evaluated, and those of the next, as stored. */
static int flat_stripe_pixels(const Target *target, const ConvGeometry *geometry) {
    int l2_vectors = L2_BYTES / (int)target_vector_bytes(target);
    return larger(l2_vectors / (2 * geometry->in_channels + 3 * geometry->out_channels), 16);
}

static int even_share(int total, int largest) {
    return divide_up(total, divide_up(total, larger(largest, 1)));
}

static const View *view_to_read_in_place(const Kernel *kernel, int operand) {
    const Expr *expr = kernel->operands[operand];
    return expr->kind == EXPR_LOAD ? &expr->view : NULL;
}

static void plan_flat(const Kernel *kernel, int rows, int pixels, WeightGradBlocking *blocking) {
    const ConvGeometry *geometry = &kernel->conv;
    const View *x = geometry->window.stride == 1 ? view_to_read_in_place(kernel, 0) : NULL;
    const View *dy = kernel->bias && !kernel->bias_is_zero_grad ? NULL : view_to_read_in_place(kernel, 1);
    blocking->stripe = even_share(rows * geometry->out_w, pixels);
    blocking->x_in_place = x != NULL;
    blocking->dy_in_place = dy != NULL;
    blocking->x_plane = x ? x->buffer->plane : padded_plane(blocking->stripe);
    blocking->dy_plane = dy ? dy->buffer->plane : padded_plane(blocking->stripe);
}

static void plan_rows(const Kernel *kernel, int rows, int pixels, WeightGradBlocking *blocking) {
    const ConvGeometry *geometry = &kernel->conv;
    const Window *window = &geometry->window;
    blocking->stripe = even_share(rows, pixels / geometry->out_w);
    blocking->ring_rows = (blocking->stripe - 1) * window->stride + window->kernel_h;
    blocking->row_vectors = (geometry->out_w - 1) * window->stride + window->kernel_w;
    blocking->x_plane = padded_plane(blocking->ring_rows * blocking->row_vectors);
    blocking->dy_plane = padded_plane(blocking->stripe * geometry->out_w);
}

static void place_scratch(const Kernel *kernel, WeightGradBlocking *blocking) {
    const ConvGeometry *geometry = &kernel->conv;
    size_t x = blocking->x_in_place ? 0 : (size_t)geometry->in_channels * (size_t)blocking->x_plane;
    size_t dy = blocking->dy_in_place ? 0 : (size_t)geometry->out_channels * (size_t)blocking->dy_plane;
    bool bias = kernel->bias && !kernel->bias_is_zero_grad;
    blocking->dy_offset = blocking->x_offset + x;
    blocking->bias_offset = blocking->dy_offset + dy;
    blocking->scratch_vectors = blocking->bias_offset + (bias ? (size_t)geometry->out_channels : 0);
}

int weight_grad_tile_floats(int inputs, int outputs) {
    return divide_up(inputs * outputs, 8) * 8;
}

size_t weight_grad_row_floats(const WeightGradBlocking *blocking, const ConvGeometry *geometry, int outputs) {
    size_t floats = 0;
    for (int c = 0; c < 2; c++)
        for (int t = 0; t < 2; t++) {
            size_t tiles =
                (size_t)equal_pieces(blocking->in_channels, c) * (size_t)equal_pieces(blocking->columns, t);
            int inputs = equal_size(blocking->in_channels, c) * equal_size(blocking->columns, t);
            floats += tiles * (size_t)weight_grad_tile_floats(inputs, outputs);
        }
    return floats * (size_t)geometry->window.kernel_h;
}

static void count_partial(const Kernel *kernel, WeightGradBlocking *blocking) {
    Pieces outputs = blocking->out_channels;
    for (int o = 0; o < 2; o++)
        blocking->bias_partial += (size_t)equal_pieces(outputs, o) *
                                  weight_grad_row_floats(blocking, &kernel->conv, equal_size(outputs, o));
    bool bias = kernel->bias && !kernel->bias_is_zero_grad;
    blocking->partial_floats = blocking->bias_partial + (bias ? (size_t)kernel->conv.out_channels : 0);
    blocking->partial_floats = (blocking->partial_floats + 15) / 16 * 16; /* items start at cache lines */
}

WeightGradBlocking weight_grad_blocking(const Target *target, const Kernel *kernel) {
    const ConvGeometry *geometry = &kernel->conv;
    const Window *window = &geometry->window;
    WeightGradBlocking blocking = {0};
    choose_tiles(target, geometry, &blocking);
    int rows = divide_up(geometry->out_h, kernel->stripes), pixels = stripe_pixels(target, &blocking);
    blocking.flat =
        window->kernel_h == 1 && window->kernel_w == 1 && window->pad_h == 0 && window->pad_w == 0;
    if (blocking.flat)
        plan_flat(kernel, rows, smaller(pixels, flat_stripe_pixels(target, geometry)), &blocking);
    else
        plan_rows(kernel, rows, pixels, &blocking);
    place_scratch(kernel, &blocking);
    count_partial(kernel, &blocking);
    return blocking;
}

static void plan_direct(const Target *target, Kernel *kernel) {
    WeightGradBlocking blocking = weight_grad_blocking(target, kernel);
    kernel->algorithm = CONV_DIRECT;
    kernel->partial_floats = blocking.partial_floats;
    kernel->scratch_bytes = blocking.scratch_vectors * target_vector_bytes(target);
}

static void plan_winograd(const Target *target, Kernel *kernel) {
    WinogradBlocking blocking = winograd_blocking(target, kernel);
    kernel->algorithm = CONV_WINOGRAD;
    kernel->partial_floats = blocking.partial_floats;
    kernel->scratch_bytes = blocking.scratch_vectors * target_vector_bytes(target);
}

void conv_plan_weight_grad(const Program *program, Kernel *kernel) {
    const Target *target = program->target;
    switch (conv_algorithm(program, kernel)) {
    case CONV_GEMM:
        conv_plan_gemm(target, kernel);
        break;
    case CONV_WINOGRAD:
        plan_winograd(target, kernel);
        break;
    case CONV_DIRECT:
        plan_direct(target, kernel);
        break;
    }
}

int conv_combine_items(const Kernel *weight_grad) {
    return divide_up(weight_grad->conv.out_channels, MAX_TILE_OUTPUTS);
}
