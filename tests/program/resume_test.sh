#!/bin/bash
# A run that is interrupted again and again ends like one that never was: resume_test.sh PROGRAM (the toy network).
set -u
toy=$(realpath "$1")
work=$(mktemp -d)
trap '[ $BASHPID = $$ ] && rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
took=0

# run_until_done SIGNAL OPTIONS...: ends the first attempts once they have trained for up to a fifth of the time that the
# whole run took, which $took has in milliseconds; then lets one finish.
run_until_done() {
    local signal=$1 interrupted=0 attempt status process
    shift
    for ((attempt = 0; attempt < 12; attempt++)); do
        : > printed
        "$toy" train --out broken --save-every 0.01 --threads 1 "$@" --resume > printed 2>&1 &
        process=$!
        until [ -s printed ] || ! kill -0 $process; do sleep 0.005; done
        if [ $attempt -lt 11 ]; then
            sleep "$(printf '0.%03d' $((took * (RANDOM % 19 + 1) / 100 % 1000)))"
            kill -"$signal" $process
        fi
        wait $process
        status=$?
        case $status in
        0) break ;;
        130 | 137 | 143) interrupted=$((interrupted + 1)) ;;
        *) return 1 ;;
        esac
    done 2> /dev/null
    echo "  $signal: done after $interrupted interruptions"
    [ $status = 0 ] && [ $interrupted -ge 2 ]
}

compare() {
    local signal=$1
    shift
    rm -rf whole broken
    local start
    start=$(date +%s%3N)
    "$toy" train --out whole --quiet --threads 1 "$@" || failures=$((failures + 1))
    took=$(($(date +%s%3N) - start))
    if run_until_done "$signal" "$@" && cmp whole/best.safetensors broken/best.safetensors &&
        cmp whole/metrics.csv broken/metrics.csv && cmp whole/hparams.yaml broken/hparams.yaml; then
        return
    fi
    echo "FAILED: $signal $*"
    cat printed
    failures=$((failures + 1))
}

size="--split 2000,200 --epochs 20"
"$toy" train --out warm --quiet --threads 1 $size # so that the first run that is timed takes no longer than others
compare INT $size
compare TERM $size --optimizer adamw --lr 1e-3 --ema 0.99 --accumulate 4
compare KILL $size --augment hflip,random_crop:2,mixup:0.3 --schedule onecycle --clip-norm 1
compare KILL $size --optimizer adam --lr 1e-3 --early-stop 20 --warmup 2 --label-smoothing 0.1

# The signal's exit status, and the command that continues.
"$toy" train --out told --split 3000,300 --epochs 5000 --threads 1 > output 2>&1 &
process=$!
sleep 0.5
kill -TERM $process
wait $process
[ $? = 143 ] || { echo "FAILED: status after SIGTERM"; failures=$((failures + 1)); }
grep -q -- "train --out told --split 3000,300 --epochs 5000 --threads 1 --resume" output ||
    { echo "FAILED: no command to continue"; cat output; failures=$((failures + 1)); }

# Two runs in one folder.
"$toy" train --out told --split 3000,300 --epochs 5000 --threads 1 --resume --quiet &
process=$!
sleep 0.3
"$toy" train --out told --split 3000,300 --epochs 5000 --threads 1 --resume > output 2>&1 &&
    { echo "FAILED: a second run in the folder"; failures=$((failures + 1)); }
grep -q "another run is training in told" output || { echo "FAILED: message of the lock"; failures=$((failures + 1)); }
kill -INT $process
wait $process

# Damaged states: the newer one is passed over, both are refused.
newest=$(ls -t told/state-*.safetensors | head -1)
printf 'x' | dd of="$newest" bs=1 seek=3000 conv=notrunc 2> /dev/null
"$toy" train --out told --split 3000,300 --epochs 5000 --threads 1 --resume --max-time 0.1 > output 2>&1 ||
    { echo "FAILED: resuming from the older state"; failures=$((failures + 1)); }
grep -q "is damaged" output || { echo "FAILED: damage is not reported"; failures=$((failures + 1)); }
for state in told/state-*.safetensors; do truncate -s 5000 "$state"; done
"$toy" train --out told --split 3000,300 --epochs 5000 --threads 1 --resume > output 2>&1 &&
    { echo "FAILED: resuming from nothing"; failures=$((failures + 1)); }
grep -q -- "train anew with --force" output || { echo "FAILED: message of two damages"; failures=$((failures + 1)); }

[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
