#!/bin/sh
# generated/ holds exactly what tools/generate writes: the networks for avx512 and avx2.
set -eu
netc=$1 root=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$root/tools/generate" "$netc" "$work"
diff -r -q "$work" "$root/generated" && exit 0
diff -r -u "$work" "$root/generated" | head -n 60
echo 'FAILED: generated/ is out of date; tools/generate writes it anew, look at the change with git diff'
exit 1
