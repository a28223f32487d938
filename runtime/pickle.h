/* A reader for the pickles inside PyTorch checkpoints, for the checkpoint readers only.
 *
 * Python's pickle format is a program for a small stack machine that may call anything. This machine knows
 * only the opcodes that torch.save writes, builds only the plain values below and refuses to call anything
 * but the few globals that make containers and tensors, which it knows itself. Nothing is looked up or
 * executed. */
#ifndef NETC_RUNTIME_PICKLE_H
#define NETC_RUNTIME_PICKLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "runtime/error.h"

typedef enum PickleKind {
    PICKLE_NONE,
    PICKLE_BOOLEAN,
    PICKLE_INTEGER,
    PICKLE_FLOAT, /* its value is not kept */
    PICKLE_BIG,   /* an integer of more than 64 bits; its value is not kept */
    PICKLE_TEXT,
    PICKLE_TUPLE,
    PICKLE_LIST,
    PICKLE_DICT,       /* items are key, value, key, value, ...; keys may occur twice */
    PICKLE_GLOBAL,     /* the name of a class or function */
    PICKLE_PERSISTENT, /* one item, the persistent id: a reference to data outside the pickle */
    PICKLE_TENSOR,     /* its item is the tuple of arguments of torch._utils._rebuild_tensor_v2 */
    PICKLE_PARAMETER,  /* the same of torch._utils._rebuild_parameter */
} PickleKind;

typedef struct PickleValue PickleValue;
struct PickleValue {
    PickleKind kind;
    int64_t integer; /* also of a boolean */
    /* Text, and a global's "module name", as bytes of the input. */
    const char *text;
    size_t length;
    PickleValue **items;
    size_t count, capacity;
    size_t position; /* of the opcode that made it, in bytes from the input's start */
};

typedef struct Pickle Pickle; /* one or more pickles' values, freed together */

/* `input` is the whole file, so that messages can tell the byte. */
Pickle *netc_pickle_create(const unsigned char *input, const char *path, NetcError *error);
void netc_pickle_destroy(Pickle *pickle);

/* Reads the pickle at *position and moves it past the STOP. NULL on failure. */
const PickleValue *netc_pickle_read(Pickle *pickle, size_t *position, size_t end);

/* All PICKLE_PERSISTENT values so far, in order. */
const PickleValue *const *netc_pickle_persistents(const Pickle *pickle, size_t *count);

/* The value that a dict has for a text; NULL where it has none, or is no dict. */
const PickleValue *netc_pickle_entry(const PickleValue *dict, const char *key);

bool netc_pickle_text_is(const PickleValue *value, const char *text);

#endif
