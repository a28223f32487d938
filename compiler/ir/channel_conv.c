#include "compiler/ir/channel_conv.h"
#include "compiler/ir/conv_winograd.h"
#include "compiler/support/integers.h"

/* Items of one image, if it is large enough: for a few cores, and so that a stripe stays in the first-level
 * cache. Stripes of no fewer rows of pixels or, by Winograd's algorithm, of tiles. */
enum { WANTED_ITEMS = 4, LEAST_ROWS = 4, LEAST_TILES = 8 };

/* Sums that the processor works on at once before the first is done. */
enum { LATENCY_SUMS = 8 };

/* Of F(4x4, 3x3). */
enum { CHANNEL_POINTS = 36, LEAST_WINOGRAD_CHANNELS = 8 };

static bool is_plain(const Kernel *kernel) {
    return kernel->operands[0]->kind == EXPR_LOAD;
}

static bool suits_winograd(const Program *program, const ConvGeometry *conv) {
    bool shape = winograd_has_form(conv) && conv->window.kernel_h == 3;
    int covered = divide_up(conv->in_h, WINOGRAD_TILE) * divide_up(conv->in_w, WINOGRAD_TILE) *
                  WINOGRAD_TILE * WINOGRAD_TILE;
    return shape && !program->exact && conv->in_channels >= LEAST_WINOGRAD_CHANNELS &&
           2 * covered <= 3 * conv->in_h * conv->in_w;
}

/* Groups that the output channels in one vector belong to. */
typedef struct Groups {
    int first, last;
} Groups;

/* Of every vector. */
static Groups *groups_of_vectors(const Program *program, const Kernel *kernel) {
    const ConvGeometry *conv = &kernel->conv;
    int group_channels = conv->out_channels / conv->window.groups, lanes = program->target->lanes;
    int planes = kernel->result.channels;
    Groups *groups = arena_new_array(program->arena, Groups, planes);
    for (int plane = 0; plane < planes; plane++)
        groups[plane].first = -1;
    for (int c = 0; c < conv->out_channels; c++) {
        Groups *own = &groups[kernel->out_slots[c] / lanes];
        own->first = own->first < 0 ? c / group_channels : own->first;
        own->last = c / group_channels;
    }
    return groups;
}

static int find_reduction(const Kernel *kernel, const Groups *groups) {
    int most = 0;
    for (int plane = 0; plane < kernel->result.channels; plane++)
        most = larger(most, groups[plane].last - groups[plane].first + 1);
    return most * (kernel->conv.in_channels / kernel->conv.window.groups);
}

int *channel_conv_first_inputs(const Program *program, const Kernel *kernel) {
    const ConvGeometry *conv = &kernel->conv;
    const Groups *groups = groups_of_vectors(program, kernel);
    int group_inputs = conv->in_channels / conv->window.groups;
    int last = conv->in_channels - find_reduction(kernel, groups);
    int *inputs = arena_new_array(program->arena, int, kernel->result.channels);
    for (int plane = 0; plane < kernel->result.channels; plane++)
        inputs[plane] = smaller(groups[plane].first * group_inputs, last);
    return inputs;
}

/* The cost of a micro-kernel's step, in multiplications of vectors. */
static double step_cost(int vectors, int pixels) {
    return larger(vectors * pixels, LATENCY_SUMS) + 0.7 * vectors + 0.1 * pixels + 1;
}

static double line_cost(int vectors, int tile_h, int tile_w, int width) {
    double cost = width / tile_w * step_cost(vectors, tile_h * tile_w);
    if (width % tile_w)
        cost += step_cost(vectors, tile_h * (width % tile_w));
    return cost / (vectors * tile_h);
}

/* The tile that takes least time over lines of `width` pixels, `rows` of them. */
static void choose_tile(const Target *target, ChannelConv *c, int planes, int rows, int width) {
    int most = target->registers - target->registers / 8;
    double best = 1e30;
    for (int vectors = 1; vectors <= smaller(planes, most); vectors++)
        for (int h = 1; h <= smaller(rows, 4); h++)
            for (int w = 1; w <= width && vectors * h * w <= most; w++) {
                bool fits = vectors * h * w + vectors + (vectors > 1 || !target->broadcast_folds) <=
                            target->registers;
                if (planes % vectors || rows % h || !fits)
                    continue;
                double cost = line_cost(vectors, h, w, width);
                if (cost < best) {
                    best = cost;
                    c->vectors = vectors, c->tile_h = h, c->tile_w = w;
                }
            }
}

static void divide_direct(const Program *program, const Kernel *kernel, ChannelConv *c) {
    const ConvGeometry *conv = &kernel->conv;
    c->stripes = larger(1, smaller(WANTED_ITEMS, conv->out_h / LEAST_ROWS));
    while (c->stripes > 1 && conv->out_h % c->stripes)
        c->stripes--;
    while (c->stripes * c->parts < WANTED_ITEMS / 2 && c->out_planes % (2 * c->parts) == 0)
        c->parts *= 2;
    int planes = conv->window.groups > 1 ? 1 : c->out_planes / c->parts;
    choose_tile(program->target, c, planes, conv->out_h / c->stripes, conv->out_w);
}

/* Where the source lies: as stored, if neither an expression nor a border is in the way. */
static void place_direct_source(const Kernel *kernel, ChannelConv *c) {
    const ConvGeometry *conv = &kernel->conv;
    const Window *w = &conv->window;
    int reach = (conv->out_w - 1) * w->stride + (w->kernel_w - 1) * w->dilation + 1;
    c->step = w->stride;
    c->in_place = is_plain(kernel) && w->pad_h == 0 && w->pad_w == 0;
    if (c->in_place) {
        c->line = conv->in_w;
        c->pitch = kernel->operands[0]->view.buffer->plane;
        return;
    }
    c->staged_rows =
        (divide_up(conv->out_h, c->stripes) - 1) * w->stride + (w->kernel_h - 1) * w->dilation + 1;
    c->line = larger(reach, w->pad_w + conv->in_w);
    c->pitch = c->staged_rows * c->line | 1;
    c->scratch_vectors = c->in_planes * c->pitch;
}

static void divide_tiles(const Program *program, const Kernel *kernel, ChannelConv *c) {
    int down = divide_up(kernel->conv.out_h, WINOGRAD_TILE);
    c->tiles_across = divide_up(kernel->conv.out_w, WINOGRAD_TILE);
    c->stripes = larger(1, smaller(smaller(WANTED_ITEMS, down), down * c->tiles_across / LEAST_TILES));
    while (c->stripes > 1 && down % c->stripes)
        c->stripes--;
    while (c->stripes * c->parts < WANTED_ITEMS / 2 && c->out_planes % (2 * c->parts) == 0)
        c->parts *= 2;
    c->tiles = down / c->stripes * c->tiles_across;
    choose_tile(program->target, c, c->out_planes / c->parts, 1, c->tiles);
}

static void place_tiles(const Kernel *kernel, ChannelConv *c) {
    int tile_rows = c->tiles / c->tiles_across;
    c->step = c->in_planes;
    c->staged_rows = tile_rows * WINOGRAD_TILE + 2;
    c->line = larger(c->tiles_across * WINOGRAD_TILE + 2, kernel->conv.in_w + 1);
    c->pitch = c->staged_rows * c->line | 1;
    c->source_begin = c->in_planes * c->pitch;
    c->source_point = c->tiles * c->in_planes | 1;
    c->product_begin = c->source_begin + CHANNEL_POINTS * c->source_point;
    c->product_point = c->tiles * c->vectors | 1;
    c->scratch_vectors = c->product_begin + CHANNEL_POINTS * c->product_point;
}

ChannelConv channel_conv(const Program *program, const Kernel *kernel) {
    const Window *window = &kernel->conv.window;
    ChannelConv c = {.in_planes = kernel->operand_shapes[0].channels,
                     .out_planes = kernel->result.channels,
                     .reduction = find_reduction(kernel, groups_of_vectors(program, kernel)),
                     .taps = window->kernel_h * window->kernel_w,
                     .winograd = suits_winograd(program, &kernel->conv),
                     .parts = 1};
    if (c.winograd) {
        c.taps = CHANNEL_POINTS;
        divide_tiles(program, kernel, &c);
        place_tiles(kernel, &c);
    } else {
        divide_direct(program, kernel, &c);
        place_direct_source(kernel, &c);
    }
    return c;
}

void channel_conv_plan(const Program *program, Kernel *kernel) {
    ChannelConv c = channel_conv(program, kernel);
    int lanes = program->target->lanes;
    kernel->algorithm = c.winograd ? CONV_WINOGRAD : CONV_DIRECT;
    kernel->stripes = c.stripes * c.parts;
    kernel->items = program->blocks * kernel->stripes;
    kernel->packed_floats = (size_t)c.taps * (size_t)c.reduction * (size_t)(c.out_planes * lanes);
    kernel->scratch_bytes = (size_t)c.scratch_vectors * target_vector_bytes(program->target);
}
