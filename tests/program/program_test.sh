#!/bin/bash
# What a user sees of a compiled network's program: program_test.sh PROGRAM (the toy network).
set -u
toy=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
small="--split 200,60 --epochs 2"

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# expect STATUS TEXT COMMAND...: exit status, and a text that its output contains.
expect() {
    local status=$1 text=$2 output
    shift 2
    output=$("$@" 2>&1)
    local got=$?
    [ $got = "$status" ] || fail "status $got instead of $status: $* : $output"
    [[ $output == *"$text"* ]] || fail "no '$text' in the output of: $* : $output"
}

# Every command explains itself; wrong command lines end with status 2 and the nearest word.
expect 0 "commands:" "$toy" --help
for command in train test predict dump convert summary bench; do
    expect 0 "usage: $toy $command" "$toy" $command --help
done
expect 2 "commands:" "$toy"
expect 2 "did you mean 'train'?" "$toy" trian
expect 2 "did you mean '--epochs'?" "$toy" train --epoch 3
expect 2 "--out DIR is missing" "$toy" train
expect 2 "--data DIR is missing" "$toy" train --out a --dataset cifar10
expect 2 "contradict" "$toy" train --out a --force --resume
expect 2 "--weights FILE is missing" "$toy" test
expect 2 "a picture is missing" "$toy" predict --weights x
expect 2 "--images FILE is missing" "$toy" dump --weights x
expect 2 "convert needs two files" "$toy" convert one
expect 1 "netc --batch 64 toy.net" "$toy" train --out a --batch 64
expect 1 "warm-up of 2 epochs" "$toy" train --out a $small --warmup 2
expect 0 "total" "$toy" summary
expect 0 "img/s" "$toy" bench --steps 3 --profile
expect 0 "img/s" "$toy" bench --mode eval --steps 3
expect 0 "img/s" "$toy" bench --loader --steps 3

# Training leaves weights and logs; a second call uses them.
expect 0 "test: correct" "$toy" train --out run $small
for file in best.safetensors metrics.csv timing.csv hparams.yaml state-a.safetensors state-b.safetensors; do
    [ -s run/$file ] || fail "no run/$file"
done
[ "$(head -1 run/metrics.csv)" = "epoch,step,learning_rate,train_loss,epoch_loss,train_acc,val_loss,val_acc,test_loss,test_acc" ] ||
    fail "heading of metrics.csv"
grep -q "^optimizer: sgd$" run/hparams.yaml || fail "hparams.yaml"
expect 0 "training is skipped" "$toy" train --out run $small
expect 0 "epoch 2/2" "$toy" train --out run $small --force
validation=$("$toy" train --out run $small | sed -n 's/^validation: \(correct .*\), loss.*/\1/p')
expect 0 "$validation" "$toy" test --weights run/best.safetensors --split val
expect 0 "of 200 (" "$toy" test --weights run/best.safetensors --split train
expect 0 "of 2000 (" "$toy" test --weights run/best.safetensors
[ -z "$("$toy" train --out quiet $small --quiet 2>&1)" ] || fail "--quiet prints"
expect 0 "complete" "$toy" train --out run $small --resume
expect 0 "starting from the beginning" "$toy" train --out new $small --resume

# The same seed gives the same bits at any number of threads; another seed does not.
"$toy" train --out one $small --quiet --threads 1 --loader-threads 1 --clip-norm 1 || fail "one thread"
"$toy" train --out three $small --quiet --threads 3 --loader-threads 3 --clip-norm 1 || fail "three threads"
cmp one/best.safetensors three/best.safetensors || fail "weights depend on threads"
cmp one/metrics.csv three/metrics.csv || fail "metrics depend on threads"
"$toy" train --out seeded $small --quiet --clip-norm 1 --seed 7 || fail "--seed"
cmp -s one/metrics.csv seeded/metrics.csv && fail "the seed changes nothing"

# Short cuts: nothing written, few batches, a time limit, the same batches again and again.
expect 0 "test: correct" "$toy" train --fast-dev-run
"$toy" train --fast-dev-run --out dry --quiet && [ -e dry ] && fail "--fast-dev-run writes"
expect 0 "3 batches of 20" "$toy" train --out few $small --limit-batches 3
expect 0 "time is up" "$toy" train --out timed --split 8000,1000 --epochs 1000 --max-time 0.2
expect 0 "2 batches of 20" "$toy" train --out overfit --epochs 60 --overfit-batches 2 --lr 0.1 --schedule constant
awk -F, '$5 { loss = $5 } END { exit !(loss < 1) }' overfit/metrics.csv || fail "two batches are not learned by heart"
expect 0 "stopped early: 2 epochs" "$toy" train --out early --split 200,60 --epochs 50 --lr 0 --early-stop 2

# The line that redraws: on a terminal that can, within its width; else plain lines.
escape=$'\033'
on_terminal() {
    script -qec "stty cols 60; $*" /dev/null < /dev/null
}
if command -v script > /dev/null; then
    drawn=$(on_terminal TERM=xterm "$toy" train --out drawn $small)
    [[ $drawn == *$'\r'"epoch 1/2  batch 10/10  100 %  ETA 0:00"*"$escape[K"* ]] || fail "no redrawn line: $drawn"
    [[ $drawn == *"$escape[1;32m* best"* ]] || fail "no coloured mark: $drawn"
    [ "$(tr '\r' '\n' <<< "$drawn" | grep ETA | sed "s/$escape\\[K.*//" | awk '{ print length }' | sort -n | tail -1)" = 59 ] ||
        fail "the redrawn line does not fit the terminal"
    [[ $(on_terminal COLUMNS=21 TERM=xterm "$toy" train --out drawn $small --force) == *$'\r'"epoch 1/2  batch 10/$escape[K"* ]] ||
        fail "COLUMNS"
    [[ $(on_terminal TERM=dumb "$toy" train --out drawn $small --force) == *"$escape"* ]] && fail "escapes with TERM=dumb"
    [[ $(on_terminal TERM=xterm "$toy" train --out drawn $small --force --progress never) == *"$escape[K"* ]] &&
        fail "--progress never"
    [[ $(on_terminal NO_COLOR=1 TERM=xterm "$toy" train --out drawn $small --force) == *"$escape[1"* ]] && fail "NO_COLOR"
fi
[[ $("$toy" train --out drawn $small --force) == *"$escape"* ]] && fail "escapes in a pipe"
[[ $("$toy" train --out drawn $small --force --progress always) == *"$escape[K"* ]] || fail "--progress always"

# Fine tuning.
expect 0 "test: correct" "$toy" train --out tuned $small --weights run/best.safetensors --freeze 'hidden.*'
expect 1 "matches no parameter of Toy" "$toy" train --out frozen $small --freeze 'body.*'

# Another run in a folder, and what is wrong with it.
expect 1 "lr: 0.05 in the saved state, 0.01 now" "$toy" train --out run $small --resume --lr 0.01
expect 1 "epochs: 2 in the saved state, 3 now" "$toy" train --out run $small --resume --epochs 3
rm run/best.safetensors
expect 1 "--resume continues it" "$toy" train --out run $small
rm new/state-*
expect 1 "no saved state to resume from" "$toy" train --out new $small --resume

# Losses that are not finite end the run, with the layer.
expect 1 "the first layer whose output is not finite: " "$toy" train --out diverged $small --lr 1e6
expect 1 "learning rate 1e+06" "$toy" train --out diverged $small --lr 1e6 --force

# Weights in other formats.
expect 0 "" "$toy" convert one/best.safetensors one/best.ckpt --prefix
expect 0 "$("$toy" test --weights one/best.safetensors | head -1)" "$toy" test --weights one/best.ckpt
expect 1 "missing.pt" "$toy" test --weights missing.pt

# Places that cannot be written.
expect 1 "cannot create the folder" "$toy" train --out /proc/nowhere $small
expect 1 "/dev/full" "$toy" predict --weights one/best.safetensors -o /dev/full nothing.png
"$toy" summary > /dev/full 2> message && fail "a full disk under standard output is not noticed"
grep -q "cannot write standard output" message || fail "message about standard output"

# Pictures.
printf 'no picture' > bad.png
expect 1 "bad.png" "$toy" predict --weights one/best.safetensors bad.png
: >empty.png
expect 1 "empty.png is empty" "$toy" predict --weights one/best.safetensors empty.png
expect 2 'no data set "cifra10": known are cifar10' "$toy" predict --weights one/best.safetensors --dataset cifra10 bad.png
"$toy" augment-preview --dataset synthetic -o preview.png >/dev/null
cp one/best.safetensors nan.safetensors
printf '\377\377\377\377' | dd of=nan.safetensors bs=1 seek=$(($(wc -c <nan.safetensors) - 4)) conv=notrunc 2>/dev/null
expect 1 "preview.png: the network's outputs are no finite numbers" "$toy" predict --weights nan.safetensors preview.png
mkfifo pipe
expect 1 "pipe is not a file" timeout -s KILL 20 "$toy" predict --weights one/best.safetensors pipe
expect 1 "is a device or a pipe" timeout -s KILL 20 "$toy" predict --weights pipe preview.png
mkdir empty
expect 1 "holds no .png" "$toy" predict --weights one/best.safetensors empty

[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
