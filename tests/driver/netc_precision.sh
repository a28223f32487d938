#!/bin/sh
# --precision=double: nothing of single precision is left in what is emitted; runs end and are resumed bit by bit; weights go
# from one precision to the other, saved states do not.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() {
    echo "FAILED: $*"
    cat output
    failures=$((failures + 1))
}

# expect STATUS TEXT COMMAND...: exit status, and a text that its output contains.
expect() {
    expected=$1 text=$2
    shift 2
    "$@" >output 2>&1
    status=$?
    [ "$status" = "$expected" ] || fail "exit status $status, expected $expected: $*"
    grep -qF -- "$text" output || fail "no '$text' in the output of: $*"
}

cat >small.net <<'NET'
net Small
input 3x16x16
stem { conv 3x3 8; bn; act gelu; conv 3x3 16 bias; act; conv 3x3 16 dilation 2 pad same; bn; dropout 0.1; maxpool 2x2 stride 2 }
head { avgpool 3x3 stride 2; flatten; linear 10 }
train { data synthetic; batch 32; epochs 2; optimizer sgd lr 0.1 }
NET

expect 2 "'half'" "$netc" --precision=half small.net
for options in '' --exact --mode=infer '--mode=infer --batch 1'; do
    "$netc" small.net --precision=double $options >small.c || fail "netc --precision=double $options"
    # comments aside
    grep -v '^ *\(/\*\|\*\)' small.c | grep -nwE 'float|[0-9.]+(e-?[0-9]+)?f|cblas_s[a-z]*|(exp|log|sqrt|fabs|fmax|fmin)f' >output &&
        fail "single precision in the C of --precision=double $options"
done
for precision in single double; do
    "$netc" small.net --precision=$precision --emit=summary --target=avx2 >$precision.txt || fail 'netc --emit=summary'
done
grep -q '^stem.0 .* 264.0 KiB ' single.txt || { cat single.txt; fail 'bytes of activations in single precision'; }
grep -q '^stem.0 .* 528.0 KiB ' double.txt || { cat double.txt; fail 'bytes of activations in double precision'; }

export CFLAGS=-O1 OMP_WAIT_POLICY=passive # threads that wait leave the cores to the other tests
size='--split 320,64 --epochs 2'
for precision in single double; do
    "$netc" small.net --precision=$precision --emit=binary -o $precision >output 2>&1 || fail "netc --emit=binary"
done
expect 0 'test:' ./double train --out whole $size --threads 1
expect 0 '' ./double train --out broken $size --threads 2 --max-time 0.02
expect 0 '' ./double train --out broken $size --threads 2 --resume
for file in best.safetensors metrics.csv; do
    cmp whole/$file broken/$file >output 2>&1 || fail 'a resumed run ends otherwise'
done
grep -aq '"dtype":"F64"' whole/best.safetensors || fail 'weights are not saved in double precision'
grep -aq '"dtype":"F32"' whole/best.safetensors && fail 'weights are saved in single precision'
expect 0 'correct' ./single test --weights whole/best.safetensors
expect 1 'netc --precision=double' ./single train --out whole $size --resume
expect 0 'test:' ./single train --out single_run $size
expect 1 'netc --precision=single' ./double train --out single_run $size --resume
# A finished run of the other precision is another run, with its saved state and without.
for kept in state nothing; do
    [ $kept = state ] || rm whole/state-* single_run/state-*
    expect 1 'precision: double then, single now' ./single train --out whole $size
    expect 1 'precision: single then, double now' ./double train --out single_run $size
    expect 0 'training is skipped' ./double train --out whole $size
    expect 0 'training is skipped' ./single train --out single_run $size
done
grep -q precision single_run/hparams.yaml && fail 'runs of single precision have another identity than before'
exit $((failures > 0))
