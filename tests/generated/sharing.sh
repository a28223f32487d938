#!/bin/sh
# Layers of a dense block differ in their numbers of channels only: they share their kernels.
#     sharing.sh NETC SOURCE_FOLDER
set -eu
netc=$1 source=$2
text=$("$netc" "$source/nets/densenet.net" --target avx512)
bytes=$(printf '%s\n' "$text" | wc -c)
kernels=$(printf '%s\n' "$text" | grep -c '^NETC_KERNEL void conv1x1_[0-9n]')
if [ "$kernels" -gt 8 ] || [ "$bytes" -gt 700000 ]; then
    echo "DenseNet: $kernels forward 1x1 kernels (at most 8 expected), $bytes bytes (at most 700000)"
    exit 1
fi
