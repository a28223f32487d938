#!/bin/bash
# The line that redraws on a terminal that can, within its width: terminal_test.sh PROGRAM (the toy network).
# Status 77, skipped: there is no pseudo terminal to be had.
set -u
toy=$(realpath "$1")
escape=$'\033'
failures=0

on_terminal() {
    script -qec "stty cols 60; $*" /dev/null < /dev/null 2> /dev/null
}
[[ $(on_terminal echo works) == *works* ]] || { echo "skipped: script(1) gets no terminal"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

# drawn VARIABLES OPTIONS...: what a run writes to the terminal.
drawn() {
    on_terminal "$1" "$toy" train --out drawn --split 200,60 --epochs 2 --force "${@:2}"
}

# widths: of the redrawn lines on standard input, one a line.
widths() {
    tr '\r' '\n' | grep 'batch .*K' | sed "s/$escape\\[K.*//" | awk '{ print length }'
}

output=$(drawn TERM=xterm)
[[ $output == *$'\r'"epoch 1/2  batch 10/10  100 %  ETA 0:00"*"$escape[K"* ]] || fail "no redrawn line: $output"
[[ $output == *"$escape[1;32m* best"* ]] || fail "no coloured mark: $output"
[ "$(widths <<< "$output" | sort -n | tail -1)" = 59 ] || fail "the redrawn line does not fit the terminal: $output"

# COLUMNS makes it narrower, but never wider than the terminal.
[[ $(drawn "COLUMNS=21 TERM=xterm") == *$'\r'"epoch 1/2  batch 10/$escape[K"* ]] || fail "COLUMNS=21"
[ "$(drawn "COLUMNS=40 TERM=xterm" | widths | sort -n | tail -1)" = 39 ] || fail "COLUMNS=40"
[ "$(drawn "COLUMNS=200 TERM=xterm" | widths | sort -n | tail -1)" = 59 ] || fail "COLUMNS=200"

[[ $(drawn TERM=dumb) == *"$escape"* ]] && fail "escapes with TERM=dumb"
[[ $(drawn TERM=xterm --progress never) == *"$escape[K"* ]] && fail "--progress never"
[[ $(drawn "NO_COLOR=1 TERM=xterm") == *"$escape[1"* ]] && fail "NO_COLOR"

# A window that becomes smaller while the run goes on.
resized=$(on_terminal "(until [ -e resized/metrics.csv ]; do sleep 0.05; done; sleep 0.5; stty cols 30 < /dev/tty) & TERM=xterm $toy train --out resized --split 8000,100 --epochs 9999 --max-time 2.5" |
    widths | uniq)
[[ $resized == 59*29 ]] || fail "a smaller window is not noticed: $resized"

[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
