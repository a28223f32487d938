#!/bin/sh
# --tune measures and writes a tuning file, --tuning uses one; what is wrong in such a file is said where it is.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() {
    echo "FAILED: $*"
    [ ! -s stderr ] || sed 's/^/    /; 12q' stderr
    failures=$((failures + 1))
}

# expect STATUS ARGUMENT...: runs netc; output in stdout and stderr.
expect() {
    expected=$1
    shift
    "$netc" "$@" >stdout 2>stderr </dev/null
    status=$?
    [ "$status" = "$expected" ] || fail "netc $*: exit status $status, expected $expected"
}

says() {
    grep -qF -- "$1" stderr || fail "no '$1' in the message"
}

# algorithm WORD: the forward kernels of the program that was compiled last.
algorithm() {
    grep -qE "^NETC_KERNEL void conv3x3_$1" out.c || fail "no kernel conv3x3_$1"
}

cat >tiny.net <<'NET'
net Tiny
input 3x8x8
stem { conv 3x3 8; bn; act; conv 3x3 8 stride 2; bn; act; conv 3x3 8; bn; act }
head { avgpool global; flatten; linear 4 }
train { data synthetic; batch 16; epochs 1; optimizer sgd lr 0.1 }
NET
same='avx2 batch 16 conv 3x3 pad 1, 3x8x8 to 8x8x8'
last='avx2 batch 16 conv 3x3 pad 1, 8x4x4 to 8x4x4'
strided='avx2 batch 16 conv 3x3 stride 2 pad 1, 8x8x8 to 8x4x4'

# a choice is used, and every time the same
expect 0 tiny.net --target=avx2 -o plain.c
echo "forward $last: direct 1.5 us  # winograd 2.5" >direct.tune
expect 0 tiny.net --target=avx2 --tuning=direct.tune -o out.c
[ ! -s stderr ] || fail 'a good file gave a message'
algorithm 8_8_h4w4s1
cmp -s plain.c out.c && fail 'the choice changed nothing'
expect 0 tiny.net --target=avx2 --tuning direct.tune -o again.c
cmp -s out.c again.c || fail 'the same tuning file gave different C'
printf '\n# first\n  forward  %s :  gemm 1 us\r\n' "$same" >gemm.tune
expect 0 tiny.net --target=avx2 --tuning gemm.tune -o out.c
algorithm forward_gemm_3_8
expect 0 tiny.net --target=avx2 --tuning gemm.tune --emit=program
expect 0 tiny.net --target=generic -o plain.c
expect 0 tiny.net --target=generic --tuning=gemm.tune -o out.c
cmp -s plain.c out.c || fail "another target's line was used"
for tile in 2x4 4x3; do
    echo "forward $last: direct tile $tile 1.5 us" >tile.tune
    expect 0 tiny.net --target=avx2 --tuning tile.tune -o $tile.c
done
cmp -s 2x4.c 4x3.c && fail 'the tile changed nothing'
echo 'forward avx512 batch 16 conv 3x3 pad 1, 8x4x4 to 8x4x4: direct tile 12x2 1.5 us' >tile.tune
expect 0 tiny.net --target=avx2 --tuning tile.tune -o out.c
echo "forward $last: winograd 1.5 us" >winograd.tune
expect 0 tiny.net --target=avx2 --exact -o plain.c
expect 0 tiny.net --target=avx2 --exact --tuning winograd.tune -o out.c
cmp -s plain.c out.c || fail '--exact used Winograd'
echo "forward $last: winograd tile 2x3 1.5 us" >winograd.tune
expect 0 tiny.net --target=avx2 --exact --tuning winograd.tune -o out.c
cmp -s plain.c out.c || fail "Winograd's tile was used for another algorithm"

# measured figures are the cost model's
echo 'machine avx2: 2 threads, 80 GFLOP/s, 30 GB/s' >machine.tune
expect 0 tiny.net --target=avx2 --emit=summary --tuning machine.tune
grep -q 'core of 40 GFLOP/s and 15 GB/s' stdout || fail "the machine's figures are not used"

# mistakes
expect 1 tiny.net --tuning=missing.tune
says 'missing.tune'
echo "forward $last: winogard 1.5 us" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune -o kept.c
says "wrong.tune:1:55: error: unknown algorithm 'winogard'; did you mean 'winograd'?"
says '^~~~~~~~'
[ ! -e kept.c ] || fail 'an error wrote the output'
echo "foward $last: direct 1.5 us" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says "wrong.tune:1:1: error: unknown word 'foward'; did you mean 'forward'?"
echo "forward $last direct 1.5 us" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says "expected ':'"
echo "forward $last: direct soon" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says "instead of 'soon'"
echo "forward $last: direct 1.5 us us" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says 'nothing is expected here'
printf '# one\nforward %s: winograd 1.5 us\n' "$strided" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says 'wrong.tune:2:'
says 'winograd cannot compute this convolution'
echo "forward $last: direct tile 4by3 1.5 us" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says "expected a tile like 6x4 instead of '4by3'"
echo "forward $last: direct tile 12x2 1.5 us" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says 'a tile of 12x2 does not fit the 16 registers of avx2'
echo "forward $last: gemm tile 4x3 1.5 us" >wrong.tune
expect 1 tiny.net --target=avx2 --tuning=wrong.tune
says 'only direct and winograd, forward and data_grad, have a tile'
printf '\000\377\200 : , #\n:::\nforward\nmachine avx2\n' >wrong.tune
expect 1 tiny.net --tuning=wrong.tune

# warnings
printf 'forward %s: direct 1 us\nforward %s: winograd 2 us\n' "$last" "$last" >twice.tune
expect 0 tiny.net --target=avx2 --tuning=twice.tune -o out.c
says 'twice.tune:2:1: warning: this kernel has a line already'
algorithm 8_8_h4w4s1
printf 'forward %s: direct 1 us\nforward %s: direct 1 us\n' "$last" 'avx2 batch 16 conv 1x1 pad 0, 8x4x4 to 8x4x4' >stale.tune
expect 0 tiny.net --target=avx2 --tuning=stale.tune -o out.c
says 'stale.tune:2:1: warning: no convolution of the network is of this kind any more'
expect 0 tiny.net --target=avx2 --batch=8 --tuning=direct.tune -o out.c
says 'nothing here was measured with this target and batches of 8'

# measuring
expect 2 --tune tiny.net --tuning=direct.tune
says '--tune measures anew'
expect 2 --tune tiny.net --mode=infer
says '--tune measures training programs'
expect 0 --tune tiny.net --target=generic -o tiny.tune
says 'tuning: compiling 1/'
says 'tuning: measuring, round 1/'
grep -qE '^machine generic: [0-9]+ threads, [0-9.]+ GFLOP/s, [0-9.]+ GB/s$' tiny.tune || fail "no machine's figures"
for kernel in forward data_grad weight_grad; do
    grep -qE "^$kernel generic batch 16 conv 3x3 pad 1, 8x4x4 to 8x4x4: [a-z]+( tile [0-9x]+)? [0-9.]+ us  # [a-z]+ [0-9.]+, [a-z]+ " tiny.tune ||
        fail "$kernel was not measured with all algorithms"
done
grep -qE "tile [0-9]+x[0-9]+ [0-9.]+" tiny.tune || fail 'no tiles were measured'
expect 0 tiny.net --target=generic --tuning=tiny.tune -o out.c
[ ! -s stderr ] || fail 'netc complains of its own file'
for batch in 16 1; do
    expect 0 tiny.net --mode=infer --batch=$batch --target=generic --tuning=tiny.tune -o out.c
    grep -q 'no convolution' stderr && fail "gradients' lines are no mistake in inference"
done
[ $failures = 0 ]
