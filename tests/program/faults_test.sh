#!/bin/bash
# Every file operation of a run fails or is its last, one at a time: afterwards the run always resumes and ends as it
# would have. faults_test.sh PROGRAM FAULTS_LIBRARY [STRIDE] tries each STRIDE-th operation.
set -u
toy=$(realpath "$1")
library=$(realpath "$2")
stride=${3:-1}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
options="--threads 1 --split 100,40 --epochs 2 --quiet --save-every 0 --limit-batches 3"

# Fails at operation $1 in the manner $2 ("" or kill), then resumes.
try() {
    rm -rf broken
    if [ -n "$2" ]; then
        LD_PRELOAD=$library NETC_FAULT=$1 NETC_FAULT_KILL=1 "$toy" train --out broken $options --resume > message 2>&1
    else
        LD_PRELOAD=$library NETC_FAULT=$1 "$toy" train --out broken $options --resume > message 2>&1
    fi
    local status=$?
    case $status,$2 in
    1,)
        grep -q "error: .*broken" message || complain "$1: no message of what and where: $(cat message)"
        # Once a state is saved, the message says how to go on.
        ! ls broken/state-?.safetensors > /dev/null 2>&1 || grep -q "train --out broken .* --resume" message ||
            complain "$1: no advice: $(cat message)"
        ;;
    0,) grep -q "warning: .*broken" message || complain "$1: a failure without a word" ;;
    137,kill) ;;
    *) complain "$1 $2: status $status: $(cat message)" ;;
    esac
    "$toy" train --out broken $options --resume > message 2>&1 || complain "$1 $2: does not resume: $(cat message)"
    cmp whole/best.safetensors broken/best.safetensors || complain "$1 $2: other weights"
    # A run that went on without its log has no complete one.
    [ $status = 0 ] || cmp whole/metrics.csv broken/metrics.csv || complain "$1 $2: other metrics"
}

complain() {
    echo "FAILED: operation $*"
    failures=$((failures + 1))
}

LD_PRELOAD=$library NETC_FAULT=-1 NETC_FAULT_COUNT=count "$toy" train --out whole $options --resume || exit 1
count=$(cat count)
echo "$count operations, every $stride"
for ((operation = 1; operation <= count; operation += stride)); do
    try $operation ""
    try $operation kill
done 2> /dev/null # the shell's own reports of killed processes
[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
