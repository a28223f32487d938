/* The graph: what is computed. Nodes in execution order, each reading and writing tensors.
 *
 * The frontend builds the forward part with graph_add_*(); passes rewrite it and add the backward part.
 * Shapes are per image, [channels][height][width]; the batch is a property of the whole graph.
 *
 * A tensor may be a view: a range of channels of another tensor, its root. Concatenation is expressed by
 * views alone once place_concats has run: branches write and readers read ranges of one root.
 *
 * Gradient tensors are accumulators: several nodes may add to one (or to ranges of one), in node order. A
 * range is complete when its last writer in node order has run; only then is it read. */
#ifndef NETC_IR_GRAPH_H
#define NETC_IR_GRAPH_H

#include "compiler/support/arena.h"
#include "compiler/support/array.h"
#include "compiler/support/location.h"
#include "runtime/model.h"

#include <stdbool.h>
#include <stdint.h>

typedef enum OpKind {
#define OP(name, text, inputs) OP_##name,
#include "compiler/ir/ops.def"
#undef OP
    OP_COUNT
} OpKind;

typedef enum Activation { ACT_RELU, ACT_LEAKY_RELU, ACT_TANH, ACT_GELU, ACT_COUNT } Activation;
extern const char *const activation_names[ACT_COUNT]; /* "relu", "leakyrelu", "tanh", "gelu" */

typedef struct Shape {
    int channels, height, width;
} Shape;

typedef struct Node Node;
typedef struct Tensor Tensor;

struct Tensor {
    int id;
    const char *name; /* of the layer that makes it, once lowered; for dumps */
    Shape shape;
    Tensor *root;       /* itself unless a view */
    int channel_offset; /* in the root */
    Node *producer;     /* the node that writes it; of an accumulator: NULL */
    Tensor *gradient;   /* of a root: the accumulator for its gradient, once differentiated */
    bool is_gradient;   /* an accumulator of the backward part */
    bool is_placed;     /* stored at a place of its own choosing: part of a concatenation, or made of parts */
};

/* A convolution's or pool's window; the same in both directions unless stated. */
typedef struct Window {
    int kernel_h, kernel_w, stride, pad_h, pad_w, dilation, groups;
} Window;

/* One entry of the state_dict, or several of them, side by side in their vector, that one node reads as a
 * whole: weights and biases of convolutions that have become one. */
typedef struct Parameter Parameter;
struct Parameter {
    NetcTensorInfo info;
    int index;         /* in Graph.parameters; of a whole: of its first part */
    Parameter *whole;  /* that this is a part of; NULL */
    Parameter **parts; /* of a whole */
    int part_count;
};

/* Batch-norm parameters of consecutive channels of one node: more than one segment after batch norms of
 * several branches have been merged below their concatenation. */
typedef struct NormSegment {
    int channels;
    Parameter *weight, *bias, *running_mean, *running_variance, *batches_tracked;
} NormSegment;

/* The description of one `bn` layer or several merged ones; shared by its forward and backward nodes. */
typedef struct BatchNorm {
    int id;
    int channels;
    NormSegment *segments;
    int segment_count;
    double epsilon, momentum;
} BatchNorm;

struct Node {
    OpKind op;
    int id;
    const char *name; /* path of the layer, "blocks.0.net.0"; backward nodes keep their forward node's */
    Location location;
    const char *where; /* the same for people, "nets/resnet.net:14"; NULL for what passes make */
    bool backward;
    Tensor **inputs;
    int input_count;
    Tensor *output; /* NULL for nodes that only update parameters' gradients or statistics */
    Node *forward;  /* of a backward node: the forward node it belongs to */
    /* attributes, by op */
    Window window;            /* CONV, MAXPOOL, AVGPOOL and their gradients */
    Activation activation;    /* ACT, ACT_GRAD */
    Parameter *weight, *bias; /* CONV, LINEAR; bias may be NULL */
    BatchNorm *norm;          /* NORM and everything expanded from it; CONV: folded into it */
    double dropout;           /* DROPOUT: probability of a zero */
    int dropout_id;           /* number of the dropout layer: its own stream of random masks */
};

typedef struct Graph {
    Arena *arena;
    const char *name;        /* of the network, "DenseNet" */
    const char *source_name; /* the file as named by the user */
    int batch;
    Array(Node *) nodes;
    Array(Tensor *) tensors;
    Array(Parameter *) parameters; /* in state_dict order */
    Array(BatchNorm *) norms;
    size_t parameter_floats, buffer_floats, counter_count;
    Tensor *input, *logits;
    NetcRecipe recipe;
    struct Tuning *tuning; /* measured choices of algorithms (ir/tuning.h); NULL: none */
} Graph;

Graph *graph_create(Arena *arena, const char *name, const char *source_name, int batch, Shape input);

/* The layers. Each returns its output tensor; shapes have been checked by the caller (see shape_* below),
 * except where the verifier says otherwise. `path` names the layer; parameters become "<path>.weight" and so
 * on. */
Tensor *graph_add_conv(Graph *graph, const char *path, Location at, Tensor *x, int out_channels,
                       Window window, bool bias, float init_deviation);
Tensor *graph_add_norm(Graph *graph, const char *path, Location at, Tensor *x);
Tensor *graph_add_activation(Graph *graph, const char *path, Location at, Tensor *x, Activation activation);
Tensor *graph_add_max_pool(Graph *graph, const char *path, Location at, Tensor *x, Window window);
Tensor *graph_add_avg_pool(Graph *graph, const char *path, Location at, Tensor *x, Window window);
Tensor *graph_add_dropout(Graph *graph, const char *path, Location at, Tensor *x, double probability);
Tensor *graph_add_flatten(Graph *graph, const char *path, Location at, Tensor *x);
Tensor *graph_add_linear(Graph *graph, const char *path, Location at, Tensor *x, int out_features, bool bias);
Tensor *graph_add_concat(Graph *graph, const char *path, Location at, Tensor **branches, int count);
Tensor *graph_add_sum(Graph *graph, const char *path, Location at, Tensor **branches, int count);
/* Softmax cross entropy on the logits; completes the forward part. */
void graph_finish(Graph *graph, Location at, Tensor *logits);

/* Output height or width of a window over `size` pixels; below 1 when the window does not fit. */
int window_output(int size, int kernel, int stride, int pad, int dilation);

/* For passes. */
Node *graph_new_node(Graph *graph, OpKind op, const Node *like); /* not yet in the list */
Tensor *graph_new_tensor(Graph *graph, Shape shape);
Tensor *graph_view(Graph *graph, Tensor *root, int channel_offset, int channels);
/* The outputs of `low` and then of `high`, which are alike otherwise. Moves parameters in their vector, so
 * that the parts are neighbours; their order in Graph.parameters stays. */
Parameter *graph_join_parameters(Graph *graph, Parameter *low, Parameter *high);
/* One norm of the channels of several, side by side. */
BatchNorm *graph_join_norms(Graph *graph, const BatchNorm *const *norms, int count);
const char *op_name(OpKind op);
int64_t shape_count(Shape shape);

#endif
