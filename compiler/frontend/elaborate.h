/* Tree to graph: the state of elaboration, shared by its files.
 *
 * After an error the running tensor, or the value, is unknown; whatever depends on it is skipped without a
 * further message, so that one mistake gives one message and the next mistake is still found. */
#ifndef NETC_FRONTEND_ELABORATE_H
#define NETC_FRONTEND_ELABORATE_H

#include "compiler/frontend/ast.h"
#include "compiler/frontend/frontend.h"
#include "compiler/frontend/value.h"

/* Fuzzing has lower limits: it reaches them, and every run is short. */
#ifdef NETC_FUZZ
enum { LIMIT_LAYERS = 200, LIMIT_STEPS = 3000 };
#else
enum {
    LIMIT_LAYERS = 10000, /* layers, groups and block calls of a network */
    LIMIT_STEPS = 300000, /* statements and expressions elaborated */
};
#endif

enum {
    LIMIT_REPEAT = 1000,      /* turns of one `repeat` */
    LIMIT_DEPTH = 64,         /* groups and calls within each other */
    LIMIT_DEFINITIONS = 1000, /* params, and blocks of all files */
    LIMIT_ENTRIES = 64,       /* of a list or map */
    LIMIT_EXPRESSION = 200,   /* operators within each other */
    LIMIT_CHANNELS = 65536,
    LIMIT_WINDOW = 255, /* kernel, stride, pad, dilation */
    LIMIT_BATCH = 65536,
};
static const int64_t LIMIT_TENSOR_ELEMENTS = (int64_t)1 << 29;  /* of a whole batch, or of one weight */
static const int64_t LIMIT_NETWORK_ELEMENTS = (int64_t)1 << 34; /* all of them together */

/* A `param` of the network. */
typedef struct Param {
    Word name;
    Value value;
    bool used;
} Param;

typedef struct Block {
    const Statement *definition;
    bool good; /* its parameters make sense */
    bool used;
} Block;

typedef struct Binding {
    const char *name;
    Value value;
    bool given;
} Binding;

/* A running block call: what the block's parameters are. */
typedef struct Frame {
    struct Frame *caller;
    const Statement *definition;
    Location call;
    Binding *bindings;
    int binding_count;
} Frame;

/* A path step whose layers are numbered from 0. */
typedef struct Scope {
    const char *path; /* "" at the top */
    int next_number;
    Array(Word) names;
} Scope;

typedef struct Setting {
    bool given;
    Location at;
} Setting;

typedef struct Elaborator {
    Arena *arena;
    Sources *sources;
    Diagnostics *diagnostics;
    const FrontendOptions *options;
    int main_source;
    int prelude_source;    /* -1: not read yet */
    Array(Block *) blocks; /* of the user's files; behind them the standard ones, once they are needed */
    Array(Param) params;
    Frame *frame; /* NULL outside of blocks */
    Scope *scope;
    Graph *graph;
    Tensor *x; /* the running tensor; NULL: unknown */
    const char *name;
    Shape input;
    Activation activation;
    bool fan_out;
    Setting name_setting, input_setting, activation_setting, init_setting, train_setting;
    bool network_begun;
    NetcRecipe recipe;
    Location data_at; /* of the recipe's `data`; begin == end: not given */
    int steps, layers, depth;
    int64_t elements;
    bool stopped; /* a limit was hit: elaborate nothing more */
} Elaborator;

/* Errors. One inside a standard block is reported at the user's call, with a note that shows the place. */
void elaborate_error(Elaborator *elaborator, Location at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The same, after which nothing more is elaborated. */
void elaborate_stop(Elaborator *elaborator, Location at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* Counts one statement or expression; false: stopped. */
bool elaborate_step(Elaborator *elaborator, Location at);

/* Names of values that params and parameters cannot have; words of statements that blocks cannot have. */
bool is_reserved_name(const char *word);
bool is_statement_word(const char *word);
bool is_use(const Statement *statement);

/* evaluate.c */
Value evaluate(Elaborator *elaborator, const Expression *expression);
/* The value of a name in the running block or of the network's params; false: there is none. */
bool lookup_name(Elaborator *elaborator, const char *name, Value *value);
/* A list or map, whichever the items make. */
Value evaluate_items(Elaborator *elaborator, Location at, const Items *items);

/* naming.c */
Scope *scope_enter(Elaborator *elaborator, const char *path);
/* The path of the next layer, group or call in the running scope: its label, or else its number. NULL:
 * reported. */
const char *scope_take(Elaborator *elaborator, Word label, Location at);

/* statements.c */
void elaborate_statements(Elaborator *elaborator, const Statements *statements);
/* One group or call deeper; false: too deep, reported. */
bool enter_depth(Elaborator *elaborator, Location at);

/* layers.c */
bool is_layer(const char *word);
void elaborate_layer(Elaborator *elaborator, const Statement *statement);
/* Adds the names of all layers to a list of candidates. */
int layer_names(const char **names);
enum { MOST_LAYER_NAMES = 16 };

/* calls.c */
void elaborate_block_call(Elaborator *elaborator, const Statement *statement, Block *block);

/* recipe.c */
void recipe_set_defaults(NetcRecipe *recipe);
void elaborate_recipe(Elaborator *elaborator, const Statement *train);
/* What can only be checked when the whole network is known: data against input and classes. */
void recipe_check(Elaborator *elaborator);

/* statements.c */
/* Reports the name of a statement that has no use for one. */
void refuse_name(Elaborator *elaborator, const Statement *statement);

/* settings.c */
/* Takes in `net`, `param`, `input`, `act` or `init`; false: the statement is none of these. */
bool elaborate_setting(Elaborator *elaborator, const Statement *statement);

/* wrong.c */
/* Takes in what is left of a setting or block definition with a syntax error; false: it was neither. */
bool take_wrong_statement(Elaborator *elaborator, const Statement *statement);

/* standard_blocks.c */
/* The block of that name, the user's before the standard one; NULL: none. */
Block *find_block(Elaborator *elaborator, const char *name);
/* The same among the blocks registered so far. */
Block *find_known_block(Elaborator *elaborator, const char *name);
void load_standard_blocks(Elaborator *elaborator);

/* files.c */
/* Registers the blocks of the main file and of the files that it uses. */
void load_blocks(Elaborator *elaborator, const Statements *main_file);

/* shape.c */
const char *shape_text(Elaborator *elaborator, Shape shape);
/* Where the running tensor was made, as a note. */
void note_origin(Elaborator *elaborator, const Tensor *tensor);
/* Whether a tensor of this shape stays within the limits; reports otherwise. Counts it. */
bool check_tensor_size(Elaborator *elaborator, Location at, Shape shape);
bool check_weight_size(Elaborator *elaborator, Location at, int64_t a, int64_t b);

#endif
