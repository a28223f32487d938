#!/bin/bash
# One recipe with several seeds: seeds_test.sh PROGRAM (the toy network).
set -u
toy=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
small="--threads 1 --split 200,60 --epochs 2 --limit-batches 5"

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# expect STATUS TEXT COMMAND...
expect() {
    local status=$1 text=$2 output
    shift 2
    output=$("$@" 2>&1)
    local got=$?
    [ $got = "$status" ] || fail "status $got instead of $status: $* : $output"
    [[ $output == *"$text"* ]] || fail "no '$text' in the output of: $* : $output"
}

# same_runs FOLDER: its runs ended as those in whole/.
same_runs() {
    for seed in 1 2 30; do
        for file in best.safetensors metrics.csv hparams.yaml; do
            cmp whole/seed-$seed/$file $1/seed-$seed/$file || fail "$1/seed-$seed/$file"
        done
    done
}

# Each run is the one that --seed trains; mean and deviation are those of the runs.
"$toy" train --out whole --seeds 1,2,30 $small > printed || fail "three seeds"
"$toy" train --out single --seed 30 $small --quiet || fail "one seed"
cmp single/metrics.csv whole/seed-30/metrics.csv || fail "another run than with --seed"
cmp single/best.safetensors whole/seed-30/best.safetensors || fail "other weights than with --seed"
for which in "8 validation" "10 test"; do
    set -- $which
    expected=$(for seed in 1 2 30; do
        awk -F, -v column=$1 'NR > 1 && $column != "" && $column > best { best = $column } END { print best }' whole/seed-$seed/metrics.csv
    done | awk -v name=$2 '{ sum += $1; squares += $1 * $1 } END {
        printf "%s accuracy over 3 seeds: %.2f %% on average, standard deviation %.2f", name, sum / 3,
            sqrt((squares - sum * sum / 3) / 2) }')
    grep -qF "$expected" printed || fail "not printed: $expected"
    "$toy" compare whole/seed-* | grep -qF "$expected" || fail "not compared: $expected"
done
for text in 'class="area s0"' "mean of 3 seeds" "whole/seed-30" "3 of 3 seeds" " ± "; do
    grep -q -- "$text" whole/report.html || fail "no '$text' in the report"
done
expect 1 "holds the runs of several --seeds" "$toy" train --out whole $small
expect 1 "holds the runs of several --seeds" "$toy" train --out whole $small --force
mkdir -p unread/seed-1/metrics.csv
expect 0 "goes on without the page of all seeds" "$toy" train --out unread --seeds 1,2 $small
[ -e unread/seed-2/best.safetensors ] || fail "the second seed is not trained"
[ -z "$("$toy" train --out quiet --seeds 1,2 $small --quiet 2>&1)" ] || fail "--quiet prints"

# Interrupted in any of the runs, it goes on with the command it prints; finished seeds are loaded.
"$toy" train --out broken --seeds 1,2,30 $small --save-every 0 > printed 2>&1 &
process=$!
until [ -e broken/seed-2/metrics.csv ]; do sleep 0.01; done
kill -INT $process 2> /dev/null
wait $process
status=$?
if [ $status = 130 ] && grep -q "^interrupted" printed; then
    command=$(tail -1 printed)
    [[ $command == *"--seeds 1,2,30 "*" --resume" ]] || fail "the command that continues: $command"
    eval "$command" > printed 2>&1 || fail "continuing: $(cat printed)"
    grep -q "the run in broken/seed-1 is complete" printed || fail "seed 1 is not loaded: $(cat printed)"
elif [ $status != 0 ]; then
    # The last scoring of a run is done again rather than continued.
    "$toy" train --out broken --seeds 1,2,30 $small --resume > printed 2>&1 || fail "continuing: $(cat printed)"
fi
same_runs broken
for ((i = 0; i < 100; i++)); do
    "$toy" train --out timed --seeds 1,2,30 $small --save-every 0 --resume --max-time 0.05 > printed 2>&1 || fail "time limit"
    grep -q "test accuracy over 3 seeds" printed && break
done
same_runs timed
expect 0 "test accuracy over 4 seeds" "$toy" train --out whole --seeds 1,2,30,4 $small --resume

# What does not go together.
expect 1 "whole/seed-1 holds a run; --resume loads" "$toy" train --out whole --seeds 1,2 $small
expect 1 "single holds a single run" "$toy" train --out single --seeds 1,2 $small
expect 1 "lr: 0.05 then, 0.01 now" "$toy" train --out whole --seeds 1,2 $small --resume --lr 0.01
expect 1 "seed 1: the loss is" "$toy" train --out diverged --seeds 1,2 $small --lr 1e6
expect 2 "contradict" "$toy" train --seeds 1,2 --fast-dev-run
for wrong in 3 "" 1,,2 1,-2 1,2x 1,99999999999999999999; do
    expect 2 "--seeds: '$wrong'" "$toy" train --out none --seeds "$wrong"
done
expect 2 "1 stands twice" "$toy" train --out none --seeds 1,2,1

[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
