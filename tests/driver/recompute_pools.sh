#!/bin/sh
# recompute_pools.sh NETC: which max pools the backward part pools once more rather than keep their results.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# expect 'LAYERS' 'BODY': the max pools in the backward part.
expect() {
    printf 'net Body\ninput 8x8x8\nbody { %s; avgpool global; flatten; linear 2 }\ntrain { batch 16 }\n' "$2" > "$work/body.net"
    found=$("$netc" --dump-after=recompute_pools "$work/body.net" -o "$work/body.c" 2>&1 |
        sed -n -e '/error/p' -e '/^backward/,$s/.* = maxpool .*; body\.//p')
    [ "$found" = "$1" ] && return
    printf 'FAILED: %s\nexpected: %s\nfound: %s\n' "$2" "$1" "$found"
    failures=$((failures + 1))
}

expect '1' 'conv 3x3 4; maxpool 3x3 stride 1; conv 3x3 4'
expect '' 'conv 3x3 4; maxpool 3x3 stride 2; conv 3x3 4'
expect '' 'conv 3x3 4; maxpool global; conv 1x1 4'
# one pool behind another: the second needs the first again
expect '1
2' 'conv 3x3 4; maxpool 3x3 stride 1; maxpool 3x3 stride 1; conv 3x3 4'
# a batch norm has statistics of the pool's result
expect '' 'conv 3x3 4; maxpool 3x3 stride 1; bn; conv 3x3 4'
# a ReLU's gradient reads the ReLU's result, a gelu's what the gelu was of
expect '' 'conv 3x3 4; maxpool 3x3 stride 1; act; conv 3x3 4'
expect '' 'conv 3x3 4; maxpool 3x3 stride 1; act leakyrelu; conv 3x3 4'
expect '1' 'conv 3x3 4; maxpool 3x3 stride 1; act gelu; conv 3x3 4'
# part of a concatenation, which is kept whole; and read by nobody
expect '' 'concat { a: conv 3x3 4; b: maxpool 3x3 stride 1 }; conv 3x3 4'
expect '' 'conv 3x3 4; maxpool 3x3 stride 1'
[ $failures = 0 ]
