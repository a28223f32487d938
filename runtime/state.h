/* The memory of one model: allocation, initial values, image layout. */
#ifndef NETC_RUNTIME_STATE_H
#define NETC_RUNTIME_STATE_H

#include "runtime/error.h"
#include "runtime/model.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Code of one precision does not link with the runtime of the other. */
#ifdef NETC_DOUBLE
#define netc_state_create netc_state_create_double
#endif

/* Whether this runtime is one for models of its interface and precision. */
bool netc_model_fits(const NetcModel *model, NetcError *error);

/* Allocates everything the model needs in one block, zeroed where the model expects it, for `threads`
 * threads. Fails with the number of bytes when memory is short. */
bool netc_state_create(NetcState *state, const NetcModel *model, int threads, NetcError *error);
void netc_state_destroy(NetcState *state);

/* Draws initial parameters as each tensor's NetcInit says, and resets buffers and counters. The same seed
 * gives the same values on every machine. */
void netc_state_initialize(NetcState *state, const NetcModel *model, uint64_t seed);

/* To be called after writing parameters or buffers, before the next run. netc_state_initialize() and
 * netc_weights_load() have done so. */
void netc_state_prepare(NetcState *state, const NetcModel *model);

/* Writes one image, [channels][height][width], into place `index` of the batch's lane layout. */
void netc_state_set_image(NetcState *state, const NetcModel *model, int index, const NetcReal *image);

/* Runs the model in `mode` on what is in the state; then sums the losses and counts the right answers of the
 * first state->examples images. Either output may be NULL. */
void netc_state_run(NetcState *state, const NetcModel *model, NetcMode mode, double *loss_sum, int *correct);

#ifdef __cplusplus
}
#endif

#endif
