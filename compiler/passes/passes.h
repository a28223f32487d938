/* The passes, in the order in which the pipeline runs them, with what each guarantees.
 *
 * Graph -> graph: */
#ifndef NETC_PASSES_PASSES_H
#define NETC_PASSES_PASSES_H

#include "compiler/ir/program.h"

/* pool_early, unless exact: an average pool behind a 1x1 convolution has moved before it, which is the same
 * but for rounding, and leaves the convolution fewer pixels. */
void pass_pool_early(Graph *graph);

/* sink_concats: an activation or batch norm that ends every branch of a concatenation moves below it; batch
 * norms become one with a segment for each branch. Branches then end in convolutions that write a shared
 * tensor raw. */
void pass_sink_concats(Graph *graph);

/* place_concats: no CONCAT is left. Branches are views of one root; what must be in two places is copied. */
void pass_place_concats(Graph *graph);

/* merge_siblings: convolutions of one input that differ in their weights only are one convolution, whose
 * results are views of neighbouring channels, wherever roots allow that or can be put end to end for it. */
void pass_merge_siblings(Graph *graph);

/* expand_norms: no NORM is left. SCALE_SHIFT applies it; MOMENTS stands once for each tensor that any norm
 * reads, right behind its producer, however many norms read it. */
void pass_expand_norms(Graph *graph);

/* differentiate: adds the backward nodes. Gradients are accumulators. Batch norm's backward is split in the
 * part that needs no sums over the batch (NORM_GRAD, added at once) and one correction (NORM_CORRECT) for all
 * norms that read a tensor, applied by whoever reads the finished gradient. */
void pass_differentiate(Graph *graph);

/* recompute_pools: the backward part reads no max pool's result that is as large as the pool's input; it
 * pools again, right before the first reader. Results that are part of a concatenation or that a batch norm
 * reads are kept. */
void pass_recompute_pools(Graph *graph);

/* fold_norms, for inference, instead of the three above and sink_concats: no NORM and no DROPOUT is left. A
 * norm that alone reads a convolution's output has become part of it (Node.norm); others are SCALE_SHIFTs. */
void pass_fold_norms(Graph *graph);

/* remove_dead: no node is left whose output nobody reads. */
void pass_remove_dead(Graph *graph);

/* Graph -> program: */

/* lower: chooses kernels and fuses. Elementwise nodes become part of the operands of the kernels that read
 * them, or of the sinks of the kernel that made their input; see passes/value.h. */
Program *pass_lower(Graph *graph, const Target *target, bool exact);

/* The same for inference: what only parameters and running statistics decide becomes kernels that prepare. */
Program *pass_lower_inference(Graph *graph, const Target *target, bool exact);

/* plan_memory: every buffer has its place in the arena; buffers whose lifetimes do not overlap share bytes.
 */
void pass_plan_memory(Program *program);

/* estimate: predicted time, operations and bytes of each kernel. */
void pass_estimate(Program *program);

#endif
