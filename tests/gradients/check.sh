#!/bin/sh
# check.sh NETC GRADIENT_CHECK FILE.net TARGET PRECISION: compiles the network to a shared library and checks its gradients.
# Exit status 77 where the machine cannot run the target.
set -eu
netc=$1 gradient_check=$2 net=$3 target=$4 precision=$5
case $target in
avx512) grep -q avx512dq /proc/cpuinfo || exit 77 ;;
avx2) grep -q avx2 /proc/cpuinfo || exit 77 ;;
esac
name=$(basename "$net" .net)_${target}_$precision
"$netc" --target="$target" --precision="$precision" "$net" -o "$name.c"
symbol=$(sed -n 's/^const NetcModel \(.*\) = {$/\1/p' "$name.c")
# shellcheck disable=SC2046
${CC:-cc} $("$netc" --target="$target" --precision="$precision" --cflags) -O1 -Wall -Wextra -Werror -shared -fPIC "$name.c" -o "$name.so" -lopenblas -lm
"$gradient_check" "./$name.so" "$symbol"
