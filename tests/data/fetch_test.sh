#!/bin/sh
# tools/fetch-data with stand-ins for the programs that fetch: what it says when nothing can be reached, when what
# arrives is wrong, and that it leaves nothing behind.
set -eu
fetch=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin"
PATH=$work/bin:$PATH

# stand_in NAME TEXT: a program that does what TEXT says.
stand_in() {
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# expect STATUS WORD... : the last run's exit status, and words of its output.
expect() {
    [ "$status" = "$1" ] || { echo "exit status $status instead of $1:"; cat "$work/output"; exit 1; }
    shift
    for word in "$@"; do
        grep -qF -e "$word" "$work/output" || { echo "\"$word\" is missing in:"; cat "$work/output"; exit 1; }
    done
}

run() {
    status=0
    "$fetch" "$@" >"$work/output" 2>&1 || status=$?
}

run
expect 2 'usage:'
run --help
expect 0 'cifar10|fashion-mnist|pretrained'
run imagenet "$work/data"
expect 2 'no data set "imagenet"' 'usage:'

stand_in curl 'echo "curl: (6) Could not resolve host" >&2; exit 6'
stand_in npm 'echo "npm: network unreachable" >&2; exit 1'
run cifar10 "$work/data"
expect 1 'cannot fetch https://www.cs.toronto.edu' 'Could not resolve host' 'network unreachable' \
    'What to do instead' "$work/data/cifar-10-batches-bin" 'synthetic'
run pretrained "$work/data"
expect 1 'DenseNet.ckpt' 'Could not resolve host' 'What to do instead' "$work/data/pretrained"

stand_in curl 'while [ $# -gt 0 ]; do [ "$1" != --output ] || echo garbage >"$2"; shift; done'
run pretrained "$work/data"
expect 1 'wrong SHA-256' 'ResNet.ckpt: FAILED' 'What to do instead'
[ -z "$(ls -A "$work/data")" ] || { echo "something was left behind:"; ls -A "$work/data"; exit 1; }

if [ -d /usr/share/datasets/fashion-mnist ]; then
    run fashion-mnist "$work/data"
    expect 0 "fashion-mnist is in $work/data/fashion-mnist"
    rm "$work/data/fashion-mnist/train-labels-idx1-ubyte"
    run fashion-mnist "$work/data"
    expect 0 "fashion-mnist is in"
    [ -f "$work/data/fashion-mnist/train-labels-idx1-ubyte" ]
fi
echo "fetch-data behaves"
