#!/bin/sh
# The emitted C of one network, for every target, compiles without warnings.
set -eu
compiler=$1 netc=$2 root=$3 network=$4
command -v "$compiler" >/dev/null || { echo "skipped: no $compiler here"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# gcc finds some of what it warns about only when it optimizes a little; clang warns before that
case $compiler in
gcc) effort='-O1 -c -o /dev/null' ;;
*) effort=-fsyntax-only ;;
esac
for target in avx512 avx2 generic; do
    "$netc" --target=$target "$root/nets/$network.net" -o "$work/network.c"
    "$compiler" $("$netc" --cflags --target=$target) -Wall -Wextra -Werror -DNETC_MAIN $effort "$work/network.c"
done
"$netc" --precision=double "$root/nets/$network.net" -o "$work/network.c"
"$compiler" $("$netc" --cflags --precision=double) -Wall -Wextra -Werror -DNETC_MAIN -fsyntax-only "$work/network.c"
