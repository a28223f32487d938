#!/bin/sh
# Installs netc into a folder of its own, moves it, and builds a project with nothing but what was installed.
set -eu
build=$1 consumer=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
step=start

check() {
    step=$1
    shift
    "$@" >"$work/log" 2>&1 || { cat "$work/log"; echo "FAILED: $step"; exit 1; }
}

check 'installation' cmake --install "$build" --prefix "$work/first"
mv "$work/first" "$work/netc" # an installation does not depend on its place

cp -r "$consumer" "$work/consumer"
check 'configuring the project' cmake -S "$work/consumer" -B "$work/build" -DCMAKE_PREFIX_PATH="$work/netc" \
    -DCMAKE_BUILD_TYPE=Release
check 'building the project' cmake --build "$work/build"
check 'the program of add_network' "$work/build/densenet" summary
grep -q DenseNet "$work/log" || { cat "$work/log"; echo 'FAILED: densenet summary'; exit 1; }
for program in small_double small_apart; do # options with '=' and without
    check 'the program of double precision' "$work/build/$program" summary
    grep -q generic-double "$work/log" || { cat "$work/log"; echo "FAILED: $program summary"; exit 1; }
done
check 'the embedded network' "$work/build/two_ways"
[ "$(cat "$work/log")" = 'ResNet generic 4' ] || { cat "$work/log"; echo 'FAILED: the embedded network'; exit 1; }

pkgconfig=$(dirname "$(find "$work/netc" -name netc.pc)")
export PKG_CONFIG_PATH="$pkgconfig"
PATH=$work/netc/bin:$PATH
check 'netc from the path' netc "$work/consumer/nets/resnet.net" --batch 8 --target=generic -o "$work/resnet.c"
check 'compiling with pkg-config' cc -O1 "$work/resnet.c" "$consumer/main.c" $(pkg-config --cflags --libs netc) \
    -o "$work/resnet"
check 'the program' "$work/resnet" --help
check 'netc in double precision' netc "$consumer/small.net" --precision=double --target=generic -o "$work/small.c"
check 'compiling with netc-double' cc -O1 $(netc --cflags --precision=double --target=generic) -DNETC_MAIN "$work/small.c" \
    $(pkg-config --libs netc-double) -o "$work/small"
check 'its program' "$work/small" --help
check '--emit=binary' netc "$work/consumer/nets/resnet.net" --batch 8 --target=generic --emit=binary -o "$work/direct"
check 'its program' "$work/direct" --help

for header in "$work"/netc/include/netc/runtime/*.h; do
    printf '#include "runtime/%s"\n' "$(basename "$header")" >"$work/alone.c"
    check "$(basename "$header") alone in C" cc -std=c11 -Wall -Wextra -Werror -DNETC_LANES=4 $(pkg-config --cflags netc) -c \
        "$work/alone.c" -o "$work/alone.o"
    check "$(basename "$header") alone in C++" c++ -std=c++17 -Wall -Wextra -Werror -DNETC_LANES=4 $(pkg-config --cflags netc) \
        -x c++ -c "$work/alone.c" -o "$work/alone.o"
done
