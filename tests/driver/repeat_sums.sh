#!/bin/sh
# repeat_sums.sh NETC: which stored sums the backward part computes again rather than keep them.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# expect 'KERNELS' 'BODY': the pointwise kernels, f for those of the forward part and b for the others.
expect() {
    printf 'net Body\ninput 8x8x8\nbody { %s; avgpool global; flatten; linear 2 }\ntrain { batch 16 }\n' "$2" > "$work/body.net"
    found=$("$netc" --emit=program "$work/body.net" |
        awk '/^forward/ { part = "f" } /^backward/ { part = "b" } / pointwise / { printf "%s", part }')
    [ "$found" = "$1" ] && return
    printf 'FAILED: %s\nexpected: %s\nfound: %s\n' "$2" "$1" "$found"
    failures=$((failures + 1))
}

# the second block's sum is the first of three tensors
expect '' 'conv 3x3 8; bn; act; resblock; conv 3x3 4 stride 2'
expect 'fb' 'conv 3x3 8; bn; act; resblock; resblock; conv 3x3 4 stride 2'
# the sum behind reads it too, and is computed from what was computed again
expect 'fb' 'conv 3x3 8; bn; act; resblock; resblock; resblock; conv 3x3 4 stride 2'
expect 'ffbb' 'conv 3x3 8; bn; act; resblock; resblock; resblock; resblock; conv 3x3 4 stride 2'
# no convolution reads it backward: its sign is all that is needed, and it is at hand
expect 'f' 'conv 3x3 8; bn; act; resblock; resblock'
# the backward part begins here: nothing else needs memory before
expect 'f' 'conv 3x3 8; bn; act; resblock; resblock; conv 3x3 4'
[ $failures = 0 ]
