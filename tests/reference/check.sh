#!/bin/sh
# check.sh NETC COMPARE ROOT NETWORK NAME PRECISION TOLERANCE EXACT LOSSES LOSS_TOLERANCE: one training step, and LOSSES of
# optimisation, against float64 numbers of PyTorch. EXACT is the step's tolerance with --exact, or '-': do without that. The
# numbers lie in ../shared/reference beside the project; exit status 77 without them.
set -eu
netc=$1 compare=$2 root=$3 network=$4 name=$5 precision=$6 tolerance=$7 exact=$8 losses=$9 loss_tolerance=${10}
reference=$root/../shared/reference
[ -d "$reference" ] || { echo "skipped: $reference is not here"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CFLAGS=-O1 OMP_WAIT_POLICY=passive # threads that wait leave the cores to the other tests

# compare_step_with TOLERANCE OPTION...
compare_step_with() {
    allowed=$1
    shift
    "$netc" "$root/nets/$network.net" --precision="$precision" --batch 32 "$@" --emit=binary -o "$work/step"
    "$work/step" dump --weights "$reference/$name.step.safetensors" --images "$reference/images.safetensors" -o "$work/step.safetensors"
    "$compare" step "$reference/$name.step.safetensors" "$work/step.safetensors" "$allowed"
}
[ "$exact" = - ] || compare_step_with "$exact" --exact
compare_step_with "$tolerance"
"$netc" "$root/nets/$network.net" --precision="$precision" --emit=binary -o "$work/run"
"$work/run" dump --steps "$losses" --weights "$reference/$name.run.safetensors" --images "$reference/images.safetensors" -o "$work/run.safetensors"
"$compare" losses "$reference/$name.run.safetensors" "$work/run.safetensors" "$loss_tolerance"
