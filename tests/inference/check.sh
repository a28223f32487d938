#!/bin/sh
# check.sh NETC COMPARE_MODES FILE.net TARGET BATCH PRECISION: compiles the network for training and for inference and compares their
# logits. Exit status 77 where the machine cannot run the target.
set -eu
netc=$1 compare_modes=$2 net=$3 target=$4 batch=$5 precision=$6
case $target in
avx512) grep -q avx512dq /proc/cpuinfo || exit 77 ;;
avx2) grep -q avx2 /proc/cpuinfo || exit 77 ;;
esac
stem=$(basename "$net" .net)_${target}_${batch}_$precision
case $precision in
single) tolerance=1e-4 ;;
double) tolerance=1e-12 ;;
esac
for mode in train infer; do
    name=${stem}_$mode
    "$netc" --target="$target" --precision="$precision" --batch "$batch" --mode=$mode "$net" -o "$name.c"
    # shellcheck disable=SC2046
    ${CC:-cc} $("$netc" --target="$target" --precision="$precision" --cflags) -O1 -Wall -Wextra -Werror -shared -fPIC "$name.c" -o "$name.so" -lopenblas -lm
done
symbol=$(sed -n 's/^const NetcModel \(.*\) = {$/\1/p' "${stem}_infer.c")
"$compare_modes" "./${stem}_train.so" "./${stem}_infer.so" "$symbol" "$tolerance"
