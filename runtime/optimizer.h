/* SGD, Adam and AdamW as torch.optim defines them, over the whole parameter vector at once.
 *
 * Results do not depend on the number of threads, to the bit: every element is computed on its own, and the
 * gradient's norm is summed in an order that is fixed. */
#ifndef NETC_RUNTIME_OPTIMIZER_H
#define NETC_RUNTIME_OPTIMIZER_H

#include "runtime/error.h"
#include "runtime/model.h"
#include "runtime/schedule.h"

/* A stretch of the parameter vector with one weight decay, small enough to be one thread's piece of work. */
typedef struct NetcParameterSpan {
    size_t offset, count;
    double weight_decay;
} NetcParameterSpan;

typedef struct NetcOptimizerState {
    const NetcModel *model;
    NetcRecipe recipe;         /* a copy */
    NetcReal *first;           /* momentum buffer or first moment, parameter_floats */
    NetcReal *second;          /* second moment (Adam, AdamW); NULL for SGD */
    NetcReal *average;         /* EMA of the parameters; NULL without EMA */
    NetcReal *average_buffers; /* and of the buffers */
    int64_t steps;             /* taken so far */
    NetcParameterSpan *spans;  /* frozen parameters are in none */
    int span_count;
} NetcOptimizerState;

/* `frozen[i]` says that tensor i of the model is not trained; NULL trains all. */
bool netc_optimizer_create(NetcOptimizerState *optimizer, const NetcModel *model, const NetcRecipe *recipe,
                           const bool *frozen, NetcError *error);
void netc_optimizer_destroy(NetcOptimizerState *optimizer);

/* Clips the state's gradients (by norm, then by value, as the recipe says), takes one step with them, and
 * moves the EMA. Parameters outside of the spans stay as they are. */
void netc_optimizer_step(NetcOptimizerState *optimizer, NetcState *state, NetcRate rate);

/* Exchanges the state's parameters and buffers with their averages, for evaluation, and back again. */
void netc_optimizer_exchange_average(NetcOptimizerState *optimizer, NetcState *state);

/* The 2-norm of the trained parameters' gradients. */
double netc_gradient_norm(const NetcOptimizerState *optimizer, const NetcState *state);

#endif
