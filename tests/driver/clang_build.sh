#!/bin/sh
# clang_build.sh SOURCE: everything builds with clang, too, without a warning.
set -u
command -v clang >/dev/null && command -v ninja >/dev/null || exit 77
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cmake -G Ninja -S "$1" -B "$work" -DCMAKE_C_COMPILER=clang -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_FLAGS=-Werror >"$work/log" 2>&1 &&
    cmake --build "$work" >>"$work/log" 2>&1 && exit 0
grep -E 'warning|error' "$work/log" || cat "$work/log"
exit 1
