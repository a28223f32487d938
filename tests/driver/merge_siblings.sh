#!/bin/sh
# merge_siblings.sh NETC: which convolutions become one, seen in the graph behind the pass merge_siblings.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0
input=8x8x8

# expect 'WEIGHTS' 'BODY': the weights that the body's convolutions have, a convolution a line, layers by their paths.
expect() {
    printf 'net Body\ninput %s\nact tanh\nbody { %s; avgpool global; flatten; linear 2 }\ntrain { batch 16 }\n' "$input" "$2" > "$work/body.net"
    found=$("$netc" --dump-after=merge_siblings --emit=c "$work/body.net" -o "$work/body.c" 2>&1 |
        sed -n -e '/error/p' -e 's/ *;.*//' -e 's/\.weight//g' -e 's/ body\.[^,]*\.bias,*//g' -e 's/.* = conv [^%]*%[^,]*, //p' | sed 's/,$//; s/body\.//g')
    [ "$found" = "$1" ] && return
    printf 'FAILED: %s\nexpected:\n%s\nfound:\n%s\n' "$2" "$1" "$found"
    failures=$((failures + 1))
}

lines() {
    printf '%s\n' "$@"
}

# as in inception blocks: whatever comes before the concatenation's first part, and the part itself
expect "$(lines 'c.0, b.0, a.0' b.3 c.3)" \
    'concat { a { conv 1x1 4; bn } b { conv 1x1 3; bn; act; conv 3x3 5; bn } c { conv 1x1 2; bn; act; conv 3x3 5; bn } }; act'
expect "$(lines 'c, a.0, b.0' a.3 b.3)" \
    'concat { a { conv 1x1 3; bn; act; conv 3x3 5 } b { conv 1x1 2; bn; act; conv 3x3 5 } c: conv 1x1 4 }; bn'
expect "$(lines 'a, b' c)" 'concat { a: conv 3x3 4; b: conv 3x3 2; c: conv 1x1 3 }'
# neighbours only: c has no place beside a, but beside d
expect "$(lines a b 'c, d')" 'concat { a: conv 1x1 4; b: conv 3x3 4; c: conv 1x1 3; d: conv 1x1 2 }'
expect "$(lines a b c)" 'concat { a: conv 1x1 4; b: conv 3x3 4; c: conv 1x1 3 }'
# behind the same activation of ReLU's kind, which is applied before anything is stored
expect "$(lines 'b.0, a.0' b.2)" 'concat { a { conv 1x1 4; act relu } b { conv 1x1 3; act relu; conv 3x3 5 } }'
expect "$(lines a.0 b.0 b.2)" 'concat { a { conv 1x1 4; act relu } b { conv 1x1 3; act leakyrelu; conv 3x3 5 } }'
# another input, stride, kernel, padding, dilation or group; a bias; a batch norm
expect "$(lines a.0 a.1 b.1)" 'concat { a { conv 1x1 4; conv 1x1 4 } b { bn; conv 1x1 3 } }'
expect "$(lines a b)" 'concat { a: conv 1x1 4 stride 2; b: conv 3x3 4 stride 2 }'
expect "$(lines a b)" 'concat { a: conv 3x3 4 stride 4 pad 0; b: conv 3x3 4 stride 4 }'
expect "$(lines a b)" 'concat { a: conv 3x3 4; b: conv 3x3 4 dilation 2 pad 2 }'
expect "$(lines a b)" 'concat { a: conv 3x3 4 groups 2; b: conv 3x3 4 groups 2 }'
expect "$(lines a b)" 'concat { a: conv 1x1 4; b: conv 1x1 4 bias }'
expect "$(lines a b.0)" 'concat { a: conv 1x1 4; b { conv 1x1 4; bn } }'
# a projection beside a convolution of another kernel; addends
expect "$(lines a.0 a.3 b)" 'add { a { conv 3x3 4 stride 2; bn; act; conv 3x3 4 } b: conv 1x1 4 stride 2 }'
expect "$(lines a b)" 'add { a: conv 1x1 4; b: conv 1x1 4 }'
# two weights that together are larger than one may be
input=4096x4x4
expect "$(lines a b)" 'concat { a: conv 3x3 8000; b: conv 3x3 8000 }'
[ $failures = 0 ]
