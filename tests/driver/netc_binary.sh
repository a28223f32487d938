#!/bin/sh
# --emit=binary: the program is made, runs, and a failing C compiler is reported.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

fail() {
    echo "FAILED: $*"
    cat stdout stderr
    exit 1
}

cat >small.net <<'NET'
net Small
input 3x32x32
stem { conv 3x3 8; bn; act; maxpool 2x2 stride 2 }
head { avgpool global; flatten; linear 10 }
train { data synthetic; batch 32; epochs 1; optimizer sgd lr 0.1 }
NET

mkdir temporary
export TMPDIR=$work/temporary
"$netc" small.net --emit=binary -o small >stdout 2>stderr || fail 'netc --emit=binary'
[ -x small ] || fail 'the program is not executable'
[ -z "$(ls temporary)" ] || fail 'temporary files are left'
./small --help >stdout 2>stderr || fail 'small --help'
grep -q train stdout || fail 'small --help does not mention train'
./small train --out run --limit-batches 2 >stdout 2>stderr || fail 'small train'

echo untouched >kept
CFLAGS=-fno-such-option "$netc" small.net --emit=binary -o kept >stdout 2>stderr && fail 'a failing compiler is ignored'
grep -q 'no-such-option' stderr || fail "the C compiler's message is not shown"
[ "$(cat kept)" = untouched ] || fail 'an error touched the output file'
CC=no-such-compiler "$netc" small.net --emit=binary -o kept >stdout 2>stderr && fail 'a missing compiler is ignored'
grep -q 'no-such-compiler' stderr || fail 'the missing compiler is not named'
[ -z "$(ls temporary)" ] || fail 'temporary files are left after errors'
exit 0
