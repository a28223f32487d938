#!/bin/sh
# The emitted C of one network, for every target, compiles without warnings.
set -eu
compiler=$1 netc=$2 root=$3 network=$4
command -v "$compiler" >/dev/null || { echo "skipped: no $compiler here"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for target in avx512 avx2 generic; do
    "$netc" --target=$target "$root/nets/$network.net" -o "$work/network.c"
    # -O1 finds what the optimizer warns about; the time that -O3 takes is measured elsewhere
    "$compiler" $("$netc" --cflags --target=$target) -O1 -Wall -Wextra -Werror -DNETC_MAIN -c "$work/network.c" \
        -o "$work/network.o"
done
