#!/bin/sh
# check.sh NETC COMPARE ROOT NETWORK NAME TOLERANCE LOSSES LOSS_TOLERANCE: one training step and ten of optimisation against
# float64 numbers of PyTorch. They lie in ../shared/reference beside the project; exit status 77 without them.
set -eu
netc=$1 compare=$2 root=$3 network=$4 name=$5 tolerance=$6 losses=$7 loss_tolerance=$8
reference=$root/../shared/reference
[ -d "$reference" ] || { echo "skipped: $reference is not here"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CFLAGS=-O1

# compare_step_with TOLERANCE OPTION...
compare_step_with() {
    allowed=$1
    shift
    "$netc" "$root/nets/$network.net" --batch 32 "$@" --emit=binary -o "$work/step"
    "$work/step" dump --weights "$reference/$name.step.safetensors" --images "$reference/images.safetensors" -o "$work/step.safetensors"
    "$compare" step "$reference/$name.step.safetensors" "$work/step.safetensors" "$allowed"
}
compare_step_with "$tolerance" --exact
compare_step_with 5e-3 # Winograd's rounding turns more ReLUs on or off
"$netc" "$root/nets/$network.net" --emit=binary -o "$work/run"
"$work/run" dump --steps 10 --weights "$reference/$name.run.safetensors" --images "$reference/images.safetensors" -o "$work/run.safetensors"
"$compare" losses "$reference/$name.run.safetensors" "$work/run.safetensors" "$loss_tolerance" "$losses"
