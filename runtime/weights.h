/* A model's weights, running statistics and counters, to and from tensor files. */
#ifndef NETC_RUNTIME_WEIGHTS_H
#define NETC_RUNTIME_WEIGHTS_H

#include "runtime/error.h"
#include "runtime/model.h"
#include "runtime/tensor_file.h"

/* Fills the state's parameters, buffers and counters from a tensor file. Names may carry a leading "model.",
 * or "weights." or "init." where every tensor of the model is there so (other tensors are then ignored).
 * Floats of other precisions are converted. On a mismatch the state is unchanged and the message lists
 * missing, unexpected and wrongly shaped tensors. */
bool netc_weights_load(NetcState *state, const NetcModel *model, const char *path, NetcError *error);

/* The same from tensors in memory; `path` is for messages only. */
bool netc_weights_from_tensors(NetcState *state, const NetcModel *model, const NetcTensorFile *file,
                               const char *path, NetcError *error);

/* Fails where a file is the saved state of a run, which is easily taken for weights. */
bool netc_weights_are_meant(const NetcTensorFile *file, const char *path, NetcError *error);

/* What the file's names carry before the model's: "", "model.", "weights." or "init.". */
const char *netc_weights_prefix(const NetcModel *model, const NetcTensorFile *file);

/* The model's tensors in state_dict order, named as in NetcModel, with the network's name and fingerprint as
 * metadata "network" and "fingerprint". To be destroyed by the caller. */
NetcTensorFile *netc_weights_to_tensors(const NetcState *state, const NetcModel *model);
bool netc_weights_save(const NetcState *state, const NetcModel *model, const char *path, NetcError *error);

/* Rewrites a tensor file in the format that `out` is named for. With the prefix, every name begins with
 * "model.", as in Lightning's checkpoints; without, a "model." that all names share is taken away. */
bool netc_convert(const char *in, const char *out, bool with_prefix, NetcError *error);

#endif
