#!/bin/sh
# --mode=infer: what netc writes, and what the commands of its programs do and refuse.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() {
    echo "FAILED: $*"
    [ ! -s output ] || sed 's/^/    /; 12q' output
    failures=$((failures + 1))
}

# expect STATUS TEXT COMMAND...: exit status, and a text that its output contains.
expect() {
    expected=$1 text=$2
    shift 2
    "$@" >output 2>&1 </dev/null
    status=$?
    [ "$status" = "$expected" ] || fail "$*: exit status $status, expected $expected"
    grep -qF -- "$text" output || fail "$*: no '$text' in the output"
}

lacks() {
    ! grep -qF -- "$1" output || fail "'$1' in the output"
}

cat >small.net <<'NET'
net Small
input 3x32x32
stem { conv 3x3 8; bn; act; dropout 0.2 }
body { add { net { bn; act; conv 3x3 8 } skip } }
head { maxpool 2x2; avgpool global; flatten; linear 10 }
train { data synthetic split<400,100>; batch 20; epochs 1; optimizer sgd lr 0.1 }
NET

# netc
expect 0 '--mode MODE' "$netc" --help
expect 2 'train, infer' "$netc" --mode=run small.net
expect 0 'Inference works in' "$netc" --mode=infer --emit=summary small.net
lacks backward
expect 0 'prepare' "$netc" --mode=infer --emit=program small.net
grep -q '^forward$' output || fail 'no forward part'
lacks backward
lacks dropout
expect 0 '= conv 3x3 %0' "$netc" --mode=infer --emit=graph small.net
expect 0 'scale_shift' "$netc" --mode=infer --dump-after=fold_norms -o dumped.c small.net
grep -q 'conv 3x3 %0, stem.0.weight, stem.1.weight' output || fail 'stem.1 is not folded'
expect 1 'fold_norms' "$netc" --mode=infer --dump-after=differentiate small.net
"$netc" small.net -o default.c && "$netc" --mode=train small.net -o train.c && cmp -s default.c train.c ||
    fail '--mode=train is not the default'

# the time to compile does not grow with the square of the outputs
printf 'net Wide\ninput 3x1x1\nlinear 65536\n' >wide.net
timeout 60 "$netc" --mode=infer --batch=1 --target=generic wide.net -o wide.c || fail '65536 outputs'

# its programs
"$netc" small.net --emit=binary -o small && "$netc" --mode=infer small.net --emit=binary -o infer || fail 'compiling'
expect 0 'test: correct' ./small train --out run
expect 1 'netc small.net --emit=binary' ./infer train --out other
[ ! -e other ] || fail 'a refused training leaves its folder'
./small test --weights run/best.safetensors >expected && ./infer test --weights run/best.safetensors >actual ||
    fail 'testing'
[ "$(head -n 1 expected)" = "$(head -n 1 actual)" ] || fail "the modes' answers: $(cat expected actual)"
expect 0 'median latency' ./infer bench --steps 3
expect 0 'all kernels' ./infer bench --steps 3 --profile
expect 1 'compiled for inference only' ./infer bench --mode train
expect 0 'that are stored' ./infer summary
lacks gradients
./infer convert run/best.safetensors weights.pt || fail 'converting'
expect 0 'correct' ./infer test --weights weights.pt
expect 1 'compiled for inference only' ./infer dump --weights weights.pt --images none.safetensors -o out.safetensors --steps 1
[ $failures = 0 ]
