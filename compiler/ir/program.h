/* The program: which kernel calls, on which bytes, in which order.
 *
 * A kernel computes one result per output channel and pixel from its operands. Operands are not tensors but
 * expressions over stored tensors ("load, scale, shift, relu"), evaluated when the kernel reads them; and
 * what becomes of a result is a list of sinks ("add this tensor, store there, sum over the channel"). Batch
 * norm, activations, residual sums and gradient accumulation are operands and sinks of the convolutions and
 * pools around them: that is how they are fused, whatever the network.
 *
 * Image tensors are stored [block][plane][pixel][lane]. What fills the lanes is the program's layout:
 * LAYOUT_IMAGES, for batches: a block is `lanes` images, a plane one channel of them all.
 * LAYOUT_CHANNELS, for the inference of few images: a block is one image, a plane `lanes` of its channels.
 * Where this file says channel of a buffer, view or kernel, it means plane then. A tensor made of parts may
 * have lanes that hold no channel, where a part ends: what is in them is never read by another lane. */
#ifndef NETC_IR_PROGRAM_H
#define NETC_IR_PROGRAM_H

#include "compiler/ir/graph.h"
#include "compiler/ir/target.h"

typedef enum Layout { LAYOUT_IMAGES, LAYOUT_CHANNELS } Layout;

/* A stored image tensor. */
typedef struct Buffer {
    int id;
    const char *name; /* for dumps: the layer it belongs to */
    Shape shape;
    int plane;        /* vectors from one channel to the next: height * width, padded against aliasing */
    int64_t block;    /* vectors from one block of images to the next */
    bool is_images;   /* the batch itself, outside the arena */
    bool is_gradient; /* or what the backward part computes again */
    bool is_own;      /* one block of images, at arena_offset of each thread's scratch memory */
    bool is_raw;      /* no image tensor but numbers: packed or folded weights, partial gradients */
    int first_use, last_use; /* numbers of kernels; filled in by plan_memory */
    struct Buffer
        *heir; /* takes this buffer's bytes over, element by element, in the kernel of its last use */
    struct Buffer *inherits; /* the other way round */
    size_t arena_offset;     /* bytes */
    size_t bytes;
} Buffer;

typedef struct View {
    Buffer *buffer;
    int channel_offset;
    Shape shape;
} View;

/* One number for each channel of something: scales, shifts, biases, means. In the arena or in the parameters.
 */
typedef struct ChannelArray {
    int id;
    const char *name;
    int count;
    bool is_parameter;  /* offset counts numbers of NetcState.parameters; else bytes of the arena */
    bool is_correction; /* added up over the backward part: zero at its beginning */
    size_t offset;
} ChannelArray;

typedef struct ChannelView {
    ChannelArray *array;
    int offset;
} ChannelView;

typedef enum ExprKind {
    EXPR_LOAD,     /* view, at the current channel and pixel */
    EXPR_RESULT,   /* what the kernel computed (in sinks only) */
    EXPR_CHANNEL,  /* channel array, at the current channel */
    EXPR_ADD,      /* a + b */
    EXPR_SUB,      /* a - b */
    EXPR_MUL,      /* a * b */
    EXPR_ACT,      /* activation(a) */
    EXPR_ACT_GRAD, /* a * activation'(b): a is the incoming gradient, b the activation's input */
    EXPR_MASK,     /* a, but 0 in lanes that hold no image (batches that do not fill the last vector) */
    EXPR_DROPOUT,  /* a with elements dropped, the others divided by 1 - probability; a in evaluation */
} ExprKind;

/* Expressions are shared, not copied: an Expr met twice within a kernel is evaluated once. */
typedef struct Expr {
    ExprKind kind;
    int ready; /* all it reads has been written when the kernel of this number has run; -1: from the start */
    int size;  /* Exprs in it; a shared one counts as often as it is met */
    View view;
    ChannelView channel;
    Activation activation;
    double dropout;
    int dropout_id;
    struct Expr *a, *b;
} Expr;

/* Sums over the pixels and images of each channel, left as one partial sum an item, [items][channels]
 * numbers, added up in item order (so that thread counts do not matter) by the kernel that uses them. */
typedef struct Sums {
    int id;
    const char *name;
    int channels, items;
    size_t arena_offset;
} Sums;

typedef enum SinkKind {
    SINK_STORE, /* view[channel][pixel] = value (value may itself load the view: accumulation) */
    SINK_SUM,   /* sums[item][channel] += value */
} SinkKind;

typedef struct Sink {
    SinkKind kind;
    Expr *value;
    View view;  /* STORE */
    Sums *sums; /* SUM */
} Sink;

/* One convolution-shaped problem. For KERNEL_CONV_DATA_GRAD `in` is still the forward input's side: the
 * kernel reads [out_channels][out_h][out_w] and results in [in_channels][in_h][in_w]. */
typedef struct ConvGeometry {
    int in_channels, out_channels;
    int in_h, in_w, out_h, out_w;
    Window window;
} ConvGeometry;

/* Of a direct or Winograd micro-kernel: channels x pixels results in registers. */
typedef struct ConvTile {
    int channels, pixels;
} ConvTile;

typedef enum ConvAlgorithm { CONV_DIRECT, CONV_WINOGRAD, CONV_GEMM } ConvAlgorithm;

typedef enum KernelKind {
    KERNEL_PACK_WEIGHTS,     /* parameters -> packed weights, for one later convolution kernel (`partner`) */
    KERNEL_CONV,             /* operand 0: x */
    KERNEL_CONV_DATA_GRAD,   /* operand 0: dy */
    KERNEL_CONV_WEIGHT_GRAD, /* operand 0: x, operand 1: dy; results in partial gradients, no sinks */
    KERNEL_COMBINE_WEIGHT_GRAD, /* partial gradients of `partner` -> gradients vector, weight and bias */
    KERNEL_MAXPOOL,             /* operand 0: x */
    KERNEL_MAXPOOL_GRAD,        /* operand 0: dy, operand 1: x */
    KERNEL_AVGPOOL,             /* operand 0: x */
    KERNEL_AVGPOOL_GRAD,        /* operand 0: dy */
    KERNEL_POINTWISE,           /* operand 0 is the result */
    KERNEL_FLATTEN,             /* operand 0: [c][h][w], result [c*h*w][1][1] */
    KERNEL_FLATTEN_GRAD,
    KERNEL_LINEAR, /* operand 0: x [features][1][1]; result: logits or features, without bias */
    KERNEL_LINEAR_DATA_GRAD,
    KERNEL_LINEAR_WEIGHT_GRAD, /* operand 0: x, operand 1: dy -> gradients vector, weight and bias */
    KERNEL_LOSS,               /* operand 0: logits -> NetcState.logits and losses */
    KERNEL_LOSS_GRAD,          /* operand 0: logits; result: gradient of the mean loss */
    KERNEL_FILL,               /* result is zero */
    KERNEL_MOMENTS,            /* sums of x and x*x -> mean, rstd arrays of the channels */
    KERNEL_NORM_SCALE, /* mean, rstd or running statistics -> scale, shift arrays of one norm; updates running
                        */
    KERNEL_FOLD_NORM,  /* running statistics -> scale, shift arrays; or, with a convolution as partner, its
                          folded  weights and the shift that takes its bias's place */
    KERNEL_SPREAD_CHANNELS, /* LAYOUT_CHANNELS: one number a channel -> one a lane */
    KERNEL_SPREAD_IMAGES,   /* LAYOUT_CHANNELS: the batch, [image][channel][pixel] -> result */
    KERNEL_NORM_BACKWARD,   /* sums of dy and dy*(x-mean) -> gradients of weight, bias; adds to slope, offset
                             arrays */
    KERNEL_KIND_COUNT
} KernelKind;

typedef struct Kernel Kernel;
struct Kernel {
    KernelKind kind;
    int id;                 /* position in Program.kernels */
    const Node *node;       /* the graph node it comes from; NULL for kernels made to store or sum a tensor */
    const char *layer_name; /* the layer it works for */
    bool backward;
    bool prepares; /* depends on parameters and statistics alone: runs once, when those have been set */
    Expr *operands[3];
    Shape operand_shapes[3];
    int operand_count;
    Shape result; /* channels and pixels of the result */
    Array(Sink) sinks;
    /* work items: image blocks times stripes of rows (of the result; of dy for weight gradients) */
    int stripes, items;
    bool no_wait; /* threads go on to the next kernel without waiting for each other */
    /* convolutions and pools */
    ConvGeometry conv;
    ConvAlgorithm algorithm;
    ConvTile tuned_tile;      /* by a tuning file, for CONV and CONV_DATA_GRAD; zeros: by rule */
    Parameter *weight, *bias; /* bias only where the kernel itself handles it (weight gradients, FOLD_NORM) */
    bool bias_is_zero_grad;   /* the bias's gradient is zero in exact arithmetic: a batch norm follows */
    size_t packed_floats;     /* numbers in the packed weights */
    size_t partial_floats;    /* numbers in one item's weight gradient */
    Buffer *packed_weights;   /* of this kernel; this and the next two are made by plan_memory */
    Buffer *partial_gradients; /* [items][partial_floats] */
    Buffer *folded_weights;    /* with the scale of the batch norm behind */
    Kernel
        *partner; /* PACK, FOLD_NORM: the kernel packed or folded for; COMBINE: the weight-gradient kernel */
    size_t scratch_bytes; /* of each thread */
    bool sums_in_scratch; /* its SINK_SUMs are too many for the stack: they lie there, behind so many vectors
                           */
    size_t sums_place;
    /* batch norms */
    BatchNorm *norm;
    Sums *sums[2];
    ChannelView mean, rstd, variance, scale, shift, slope,
        correction; /* correction: the "offset" of NORM_CORRECT */
    int pixels;     /* height * width that the sums run over */
    /* LAYOUT_CHANNELS: the lane of each channel of the operand and of the result, counted from the first
     * plane on; `conv` has the numbers of channels */
    const int *in_slots, *out_slots;
    ChannelView spread_from, spread_to; /* SPREAD_CHANNELS */
    /* by the cost model */
    double flops, bytes; /* executed; moved between memory and caches */
    double work;         /* operations that, at the machine's best, take as long as those executed */
};

typedef struct Program {
    Arena *arena;
    Graph *graph;
    const Target *target;
    Machine machine; /* one core: the target's, or as measured */
    Layout layout;
    int blocks;     /* padded batch / lanes, or images */
    bool by_blocks; /* each thread takes a block through all of the forward part, then another block */
    bool exact;     /* no algorithm that rounds differently from the definition: no Winograd */
    Array(Buffer *) buffers;
    Array(ChannelArray *) channel_arrays;
    Array(Sums *) sums;
    bool inference;          /* running statistics, no backward part */
    Array(Kernel *) kernels; /* in training: packing, forward, packing, backward; else: preparing, forward */
    int prepare_count;       /* kernels that run once, when parameters have been set; 0 in training */
    int forward_count;       /* kernels before the backward part */
    size_t arena_bytes, scratch_bytes;
    size_t corrections_offset, corrections_bytes; /* of the arena: cleared before the backward part */
    const NetcLayerInfo *layers; /* one for each layer the user wrote, before any rewriting */
    int layer_count;
} Program;

/* The cost model's time of a kernel; whether arithmetic or memory limits it. */
double kernel_seconds(const Kernel *kernel, const Machine *machine);
bool kernel_is_memory_bound(const Kernel *kernel, const Machine *machine);

const char *kernel_kind_name(KernelKind kind);

#endif
