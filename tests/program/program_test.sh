#!/bin/bash
# What a user sees of a compiled network's program: program_test.sh PROGRAM (the toy network).
set -u
toy=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
small="--threads 1 --split 200,60 --epochs 2"

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
expect 2 "did you mean '--lr'?" "$toy" train --learning_rate 3
expect 2 "--out DIR is missing" "$toy" train
expect 2 "--data DIR is missing" "$toy" train --out a --dataset cifar10
expect 2 "contradict" "$toy" train --out a --force --resume
expect 2 "--weights FILE is missing" "$toy" test
expect 2 "a picture is missing" "$toy" predict --weights x
expect 2 "--images FILE is missing" "$toy" dump --weights x
expect 2 "convert needs two files" "$toy" convert one
expect 1 "cannot open the folder none: No such file or directory: name the folder" "$toy" train --out unstarted --dataset cifar10 --data none
expect 1 "there is no data_batch_1.bin in . or ./cifar-10-batches-bin: name the folder" "$toy" train --out unstarted --dataset cifar10 --data .
[ ! -e unstarted ] || fail "a run that cannot start leaves a folder"
expect 1 "netc toy.net --batch 64 --emit=binary" "$toy" train --out a --batch 64
expect 1 "--mean has 2 values; give one for each of the" "$toy" train --out a $small --mean 0.2,0.3
expect 1 "warm-up of 2 epochs" "$toy" train --out a $small --warmup 2
expect 0 "total" "$toy" summary
expect 0 "img/s" "$toy" bench --steps 3 --profile
expect 0 "img/s" "$toy" bench --mode eval --steps 3
expect 0 "1 loader thread:" "$toy" bench --loader --steps 3
expect 0 "2 loader threads:" "$toy" bench --loader --steps 3 --loader-threads 2
expect 0 "1 loader thread:" "$toy" bench --steps 3 --data .
expect 0 "of the 1 kernels that take more than 2 % of the time are off the prediction" "$toy" bench --steps 3 --profile
expect 0 "forward   all kernels" "$toy" bench --steps 3 --profile
expect 0 "backward  all kernels" "$toy" bench --steps 3 --profile
expect 0 "img/s" "$toy" bench --steps 3 --profile-csv kernels.csv
[ "$(head -1 kernels.csv)" = "kernel,layer,direction,seconds,flops,bytes" ] || fail "heading of kernels.csv"
grep -q "^machine,,,1,[0-9.e+]*,[0-9.e+]*$" kernels.csv || fail "no machine in kernels.csv"
grep -q "^toy_step,hidden,forward,[0-9.e-]*,4e+06,2e+06$" kernels.csv || fail "no kernel in kernels.csv"
expect 1 "no/such/folder" "$toy" bench --steps 3 --profile-csv no/such/folder/kernels.csv

# Training leaves weights and logs; a second call uses them.
expect 0 "test: correct" "$toy" train --out run $small
for file in best.safetensors metrics.csv timing.csv hparams.yaml state-a.safetensors state-b.safetensors; do
    [ -s run/$file ] || fail "no run/$file"
done
[ "$(head -1 run/metrics.csv)" = "epoch,step,learning_rate,train_loss,epoch_loss,train_acc,val_loss,val_acc,test_loss,test_acc" ] ||
    fail "heading of metrics.csv"
grep -q "^optimizer: sgd$" run/hparams.yaml || fail "hparams.yaml"
expect 1 "its best weights are in best.safetensors" "$toy" test --weights run/state-a.safetensors
expect 0 "training is skipped" "$toy" train --out run $small
expect 0 "training is skipped" "$toy" train --out run $small --threads 2 --save-every 1
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

# What overrides the recipe becomes part of it.
"$toy" train --out overridden $small --quiet --epochs 1 --mean 0.1 --deviation 0.3,0.2,0.1 --clip-value 1 --nesterov \
    --decay-norms-and-biases --schedule step --step-size 1 --gamma 0.5 || fail "overriding values"
for line in 'mean: [0.1, 0.1, 0.1]' 'deviation: [0.3, 0.2, 0.1]' 'clip_value: 1' 'nesterov: true' 'decay_norms_and_biases: true' \
    'schedule: step' 'step_size: 1' 'gamma: 0.5'; do
    grep -qxF "$line" overridden/hparams.yaml || fail "hparams.yaml lacks $line"
done

# Short cuts: nothing written, few batches, a time limit, the same batches again and again.
expect 0 "test: correct" "$toy" train --fast-dev-run
"$toy" train --fast-dev-run --out dry --quiet && [ -e dry ] && fail "--fast-dev-run writes"
expect 0 "3 batches of 20" "$toy" train --out few $small --limit-batches 3
expect 0 "time is up" "$toy" train --out timed --split 8000,1000 --epochs 1000 --max-time 0.2
expect 0 "2 batches of 20" "$toy" train --out overfit --epochs 60 --overfit-batches 2 --lr 0.1 --schedule constant
awk -F, '$5 { loss = $5 } END { exit !(loss < 1) }' overfit/metrics.csv || fail "two batches are not learned by heart"
expect 0 "stopped early: 2 epochs" "$toy" train --out early --split 200,60 --epochs 50 --lr 0 --early-stop 2

# The line that redraws is for terminals (terminal_test.sh), unless asked for.
escape=$'\033'
[[ $("$toy" train --out drawn $small) == *"$escape"* ]] && fail "escapes in a pipe"
[[ $("$toy" train --out drawn $small --force --progress always) == *"$escape[K"* ]] || fail "--progress always"

# Fine tuning.
expect 0 "test: correct" "$toy" train --out tuned $small --weights run/best.safetensors --freeze 'hidden.*'
cp -r tuned forced
expect 1 "no.safetensors" "$toy" train --out forced $small --force --weights no.safetensors
[ -e forced/best.safetensors ] || fail "--force removed a run before its weights were found"
expect 0 "test: correct" "$toy" train --out forced $small --force --weights forced/best.safetensors
expect 1 "matches no parameter of Toy" "$toy" train --out frozen $small --freeze 'body.*'

# Another run in a folder, and what is wrong with it.
expect 1 "lr: 0.05 then, 0.01 now" "$toy" train --out run $small --resume --lr 0.01
"$toy" train --out run $small --resume --lr 0.01 2>&1 | grep -q "parameters, on" && fail "a refused run is introduced"
expect 1 "epochs: 2 then, 1 now" "$toy" train --out run $small --resume --epochs 1

# More epochs: the end is that of a run which was so long from the start, unless the schedule spreads over all epochs.
for schedule in "multistep --milestones 1,3 --warmup 1" "step --step-size 2" constant; do
    longer="--split 200,60 --quiet --schedule $schedule"
    "$toy" train --out long $longer --epochs 4 --force || fail "four epochs"
    "$toy" train --out grown $longer --epochs 2 --force || fail "two epochs"
    expect 0 "" "$toy" train --out grown $longer --epochs 4 --resume
    for file in best.safetensors metrics.csv hparams.yaml; do
        cmp long/$file grown/$file || fail "two epochs and two more, $schedule: $file"
    done
done
"$toy" train --out stale --split 200,60 --epochs 5 --lr 0 --early-stop 2 --quiet || fail "early stop"
expect 0 "complete" "$toy" train --out stale --split 200,60 --epochs 9 --lr 0 --early-stop 2 --resume
for schedule in cosine linear onecycle; do
    "$toy" train --out spanned $small --quiet --schedule $schedule --force || fail "$schedule"
    expect 1 "no epochs can be added: the schedule '$schedule'" "$toy" train --out spanned $small --schedule $schedule --resume --epochs 3
done

# Without --resume, the weights of a finished run are used only where it is this very run.
cp -r run earlier
expect 1 "lr: 0.05 then, 0.01 now" "$toy" train --out earlier $small --lr 0.01
expect 1 "--force trains anew in its place, another --out leaves it as it is" "$toy" train --out earlier $small --lr 0.01
[[ $("$toy" train --out earlier $small --lr 0.01 --epochs 3 2>&1) == *"--resume"* ]] && fail "--resume cannot help"
expect 1 "split: [200, 60] then, [200, 50] now" "$toy" train --out earlier $small --split 200,50
expect 1 "epochs: 2 then, 3 now" "$toy" train --out earlier $small --epochs 3
expect 1 "--resume trains the epochs that are missing" "$toy" train --out earlier $small --epochs 3
expect 1 "no epochs can be added: the schedule 'onecycle'" "$toy" train --out spanned $small --schedule onecycle --epochs 3
cmp run/best.safetensors earlier/best.safetensors || fail "a refused run changes the weights"
rm earlier/state-*
expect 0 "training is skipped" "$toy" train --out earlier $small
expect 1 "seed: 42 then, 7 now" "$toy" train --out earlier $small --seed 7
rm earlier/hparams.yaml
mkfifo earlier/hparams.yaml
expect 1 "no record of the run that made it" timeout -s KILL 20 "$toy" train --out earlier $small --seed 7
grep -q ">stopped<" timed/report.html || fail "the report of a run whose time is up says that it goes on"
expect 1 "was not finished; --resume continues it" "$toy" train --out timed --split 8000,1000 --epochs 1000
rm run/best.safetensors
expect 1 "--resume continues it" "$toy" train --out run $small
rm new/state-*
expect 1 "no saved state to resume from" "$toy" train --out new $small --resume

# Losses that are not finite end the run, with the layer.
expect 1 "the first layer whose output is not finite: " "$toy" train --out diverged $small --lr 1e6
expect 1 "learning rate 1e+06" "$toy" train --out diverged $small --lr 1e6 --force

expect 0 "the validation loss after epoch 1 is not finite" "$toy" train --out infinite $small --epochs 1 --limit-batches 4 --lr 1e6
expect 1 "the loss is not a number" "$toy" train --out diverged $small --lr 1e6 --force

# A log that is no file is a warning, once; nothing is read back from it.
mkdir device
ln -s /dev/full device/metrics.csv
limit=4000000
(ulimit -v $limit && "$toy" --help) > /dev/null 2>&1 || limit=unlimited # an address sanitizer needs far more
message=$( (ulimit -v $limit && "$toy" train --out device $small --quiet) 2>&1) || fail "a log that is a device: $message"
[[ $(grep -c warning: <<< "$message") = 1 && $message == *"cannot write device/metrics.csv"* ]] || fail "not one warning: $message"

# Best weights that are no longer what the run wrote are not scored.
cp -r one damaged
printf x | dd of=damaged/best.safetensors bs=1 seek=9000 conv=notrunc 2> /dev/null
expect 1 "damaged/best.safetensors is damaged" "$toy" train --out damaged $small --threads 1 --loader-threads 1 --clip-norm 1 --resume
expect 1 "--force replaces them" "$toy" train --out damaged $small --clip-norm 1
truncate -s 9000 damaged/best.safetensors
expect 1 "the file is cut short" "$toy" train --out damaged $small --clip-norm 1

# Weights in other formats.
expect 0 "" "$toy" convert one/best.safetensors one/best.ckpt --prefix
expect 0 "$("$toy" test --weights one/best.safetensors | head -1)" "$toy" test --weights one/best.ckpt
expect 0 "one/best.pt cannot hold the class names and the normalisation of one/best.safetensors" "$toy" convert one/best.safetensors one/best.pt
expect 1 "missing.pt" "$toy" test --weights missing.pt

# Places that cannot be written.
expect 1 "cannot create the folder" "$toy" train --out /proc/nowhere $small
expect 1 "/dev/full" "$toy" predict --weights one/best.safetensors -o /dev/full nothing.png
"$toy" summary > /dev/full 2> message && fail "a full disk under standard output is not noticed"
grep -q "cannot write standard output" message || fail "message about standard output"

# Nor are files that only happen to lie where a run's would.
for name in metrics.csv report.html hparams.yaml; do
    mkdir "own-$name"
    echo precious > "own-$name/$name"
    expect 1 "holds a file $name that belongs to no saved run" "$toy" train --out "own-$name" $small
    [ "$(cat "own-$name/$name")" = precious ] || fail "a training replaces a user's $name"
done
cp one/best.safetensors $'start\xe9.safetensors'
expect 0 "best" "$toy" train --out latin $small --weights $'start\xe9.safetensors'

# Files that are read are not written; what is meant for closed streams ends in no file.
cp one/best.safetensors spared.safetensors
expect 1 "would overwrite the weights" "$toy" predict --weights spared.safetensors -o spared.safetensors empty.png
expect 1 "would overwrite what is read" "$toy" dump --weights spared.safetensors --images x -o ./spared.safetensors
cmp one/best.safetensors spared.safetensors || fail "weights are overwritten"
"$toy" train --out closed $small >&-
[ ! -s closed/lock ] || fail "the text of a training went into its lock: $(cat closed/lock)"

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

# More outputs than classes: what no class is known for has a number.
for class in train/ant train/bee test/ant test/bee; do
    mkdir -p pictures/$class
    for ((i = 0; i < 12; i++)); do cp preview.png pictures/$class/$i.png; done
done
expect 0 "20 training, 4 validation, 24 test images" "$toy" train --dataset folder --data pictures --out two --split 20,4 --epochs 2
cp -r pictures renamed
mv renamed/test/ant renamed/test/cat && mv renamed/train/ant renamed/train/cat
expect 0 "class 0 is 'ant' for these weights and 'bee' in the data" "$toy" test --dataset folder --data renamed --weights two/best.safetensors
mv renamed/train/cat renamed/train/$'c\xe9' && mv renamed/test/cat renamed/test/$'c\xe9'
expect 1 "is not UTF-8; rename it" "$toy" train --dataset folder --data renamed --out nameless --split 20,4
[ ! -e nameless ] || fail "a run without usable class names leaves a folder"
expect 0 "%  bee" "$toy" predict --weights two/best.safetensors --top 10 preview.png
expect 0 "%  9" "$toy" predict --weights two/best.safetensors --top 10 preview.png
grep -q '<tr><th>bee</th>' two/report.html || fail "no row of a class in the report"
grep -q '<tr><th>9</th>' two/report.html && fail "a row of an output without a class in the report"

# Names that hold control characters do nothing to the terminal, wherever they are printed.
evil=$'\033[2Jred'
cp -r one "$evil"
head -c 600 /dev/urandom > "$evil.png"
sed -i "s/^network: .*/network: $evil/" "$evil/hparams.yaml"
quiet_on_terminal() {
    local output
    output=$("$toy" "$@" 2>&1)
    [[ $output == *"$escape"* ]] && fail "control characters reach the terminal: $(cat -v <<< "$*")"
    [[ $output == *'\x1b[2Jred'* ]] || fail "the name is not shown: $(cat -v <<< "$*: $output")"
}
quiet_on_terminal predict --weights one/best.safetensors "$evil.png"
quiet_on_terminal predict --weights "$evil.safetensors" "$evil.png"
quiet_on_terminal train --out "$evil" $small --threads 1 --loader-threads 1 --clip-norm 1 --resume
quiet_on_terminal train --out "$evil/seeds" --seeds 1,2 $small
quiet_on_terminal train --out other --freeze "$evil" $small
quiet_on_terminal train --out other --schedule "$evil"
quiet_on_terminal train "--$evil"
quiet_on_terminal "$evil"
quiet_on_terminal compare "$evil" one

[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
