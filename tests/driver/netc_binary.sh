#!/bin/sh
# --emit=binary: the program is made, runs, and a failing C compiler is reported.
. "$(dirname -- "$0")/scratch.sh"

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

# Ended by a signal, it takes the compiler with it, tidies up, and dies of that signal.
printf '#!/bin/sh\necho $$ >"%s/compiler"\nexec sleep 60\n' "$work" >slow
chmod +x slow
for signal in 15 1; do # SIGTERM, SIGHUP
    rm -f compiler
    CC=$work/slow "$netc" small.net --emit=binary -o kept >stdout 2>stderr &
    process=$!
    until [ -s compiler ]; do sleep 0.05; done
    kill -$signal $process
    wait $process
    status=$?
    [ $status = $((128 + signal)) ] || fail "status $status after signal $signal"
    kill -0 "$(cat compiler)" 2>/dev/null && fail 'the compiler goes on'
    [ -z "$(ls temporary)" ] || fail "temporary files are left after signal $signal"
    [ "$(cat kept)" = untouched ] || fail 'a signal touched the output file'
done
exit 0
