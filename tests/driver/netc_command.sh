#!/bin/sh
# What netc's command line promises: exit status, where the output goes, messages for mistakes.
set -u
netc=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() {
    echo "FAILED: $*"
    [ ! -s stderr ] || sed 's/^/    /; 12q' stderr
    failures=$((failures + 1))
}

# expect STATUS ARGUMENT...: runs netc; output in stdout and stderr.
expect() {
    expected=$1
    shift
    "$netc" "$@" >stdout 2>stderr </dev/null
    status=$?
    [ "$status" = "$expected" ] || fail "netc $*: exit status $status, expected $expected"
}

says() {
    grep -qF -- "$1" stderr || fail "no '$1' in the message"
}

prints() {
    grep -qE -- "$1" stdout || fail "no '$1' in the output"
}

cat >good.net <<'NET'
net Small

param features = 8

input 3x8x8

stem { conv 3x3 features; bn; act; maxpool 2x2 stride 2 }
head { avgpool global; flatten; linear 4 }

train { data synthetic; batch 16; epochs 1; optimizer sgd lr 0.1 }
NET
sed 's/maxpool/maxpol/' good.net >wrong.net

expect 0 --help
prints 'usage: netc \[options\] FILE.net -o OUT'
prints '--emit KIND'
expect 0 --version
prints '^netc [0-9]+\.[0-9]+\.[0-9]+$'
expect 0 --cflags --target=avx2
prints '-fopenmp .*-mavx2 .*-I'

# mistakes in the command line: status 2 and what to do
expect 2
says 'no input file'
expect 2 --emti=c good.net
says "did you mean '--emit'"
expect 2 --emit=asm good.net
says 'c, binary, summary, graph, program, dot, svg'
expect 2 --target=avx1024 good.net
says 'native, avx512, avx2, generic'
expect 2 --batch 0 good.net
says "'0'"
expect 2 -D features good.net
says 'name=value'
expect 2 --emit=binary good.net
says '-o NAME'
expect 2 good.net wrong.net
says 'one network at a time'
expect 2 good.net -o
says '--output needs a value'
expect 2 ''
says 'the name of the input file is empty'

# mistakes in the input: status 1, nothing written
expect 1 missing.net
says 'missing.net'
echo untouched >kept
expect 1 wrong.net -o kept
says 'wrong.net:7:'
says "'maxpool'"
[ "$(cat kept)" = untouched ] || fail 'an error touched the output file'
expect 1 --check wrong.net
expect 1 good.net -o no/such/folder/out.c
says 'no/such/folder/out.c'
expect 1 -D faetures=8 good.net
says "'features'"
expect 1 -D features= good.net
says "-D features:1:1: error: 'features' gets no value"
expect 1 -D 'features=(8' good.net
says 'unexpected end of the value'
printf '\377\376n\000' >utf16.net
expect 1 utf16.net
says 'utf16.net: is UTF-16'
expect 1 .
says '.: cannot be opened: it is a folder'
ln -s loop loop
expect 1 loop
says 'loop: cannot be opened'
# What is read is not written.
cp good.net source.net
ln -s source.net link.net
for output in source.net ./link.net; do
    expect 1 source.net -o $output
    says "-o $output would overwrite source.net, which the network is read from"
    expect 1 source.net --emit=summary -o $output
done
cmp -s good.net source.net || fail 'the source is overwritten'
expect 1 good.net --tune -o no/such/folder/x.tune
says 'no/such/folder/x.tune: cannot be written'
grep -q 'tuning:' stderr && fail 'it measures before it knows where to write'

# A fingerprint tells networks apart that cannot share a run.
fingerprint() {
    printf 'net F\ninput 3x8x8\n%s\nbody { conv 3x3 4%s; act; conv 3x3 4%s; avgpool global; flatten; linear 2 }\ntrain { batch 2 }\n' "$1" "$2" "$3" >f.net
    "$netc" f.net | sed -n 's/^ *\.fingerprint = //p'
}
plain=$(fingerprint '' '' '')
[ -n "$plain" ] || fail 'no fingerprint'
[ "$plain" = "$(fingerprint '' '' '')" ] || fail 'two fingerprints of one network'
for other in "$(fingerprint '' ' bias' '')" "$(fingerprint '' '' ' bias')" "$(fingerprint 'init kaiming_normal fan_out' '' '')"; do
    [ "$other" != "$plain" ] || fail 'networks with other parameters have the same fingerprint'
done
[ "$(fingerprint '' ' bias' '')" != "$(fingerprint '' '' ' bias')" ] || fail 'a bias elsewhere, the same fingerprint'

expect 1 good.net -o .
says '.: is a folder'
for option in good.net --help --version --cflags; do
    "$netc" "$option" >/dev/full 2>stderr
    [ $? = 1 ] || fail "netc $option into a full device"
    says 'standard output cannot be written'
done

# names of files do nothing to a terminal, or to the C
escape=$(printf '\033')
expect 1 "no${escape}[31m.net"
grep -q "$escape" stderr && fail 'an escape sequence in a message'
mkdir 'a*'
cp good.net "a*/b${escape}\"\\}
.net"
expect 0 "a*/b${escape}\"\\}
.net" -o odd.c
# shellcheck disable=SC2046
cc $("$netc" --cflags) -fsyntax-only odd.c 2>stderr || fail 'a name of a file that breaks the C'
grep -q "$escape" odd.c && fail 'an escape sequence in a comment'

# chains that once took minutes: nothing reads the gradients of the first, sums double the second
{ echo 'net A; input 3x4x4'; yes flatten | head -n 1500; echo 'linear 2'; } >chain.net
{ echo 'net B; input 3x4x4'; echo 'repeat 400 { add { skip; skip } }; flatten; linear 2'; } >sums.net
{ echo 'net C; input 1x1x1; conv 1x1 16384; conv 1x1 16384; flatten; linear 2; train { batch 1 }'; } >wide.net
for network in chain sums wide; do
    timeout 60 "$netc" "$network.net" -o timed.c 2>stderr || fail "$network.net takes too long"
done

# what is written, and where
expect 0 --check good.net
[ ! -s stdout ] || fail '--check printed something'
expect 0 good.net
prints '^const NetcModel small_model'
cp stdout printed.c
expect 0 good.net -o written.c
[ ! -s stdout ] || fail '-o printed something'
cmp -s printed.c written.c || fail 'standard output and -o differ'
[ "$(find . -name 'written.c*')" = ./written.c ] || fail 'a temporary file is left'
"$netc" - <good.net >stdout 2>stderr || fail 'standard input'
prints '^const NetcModel small_model'
expect 0 good.net -o -
cmp -s printed.c stdout || fail '-o - is not standard output'

# options
expect 0 good.net --emit=summary
prints '^stem\.0 +conv 3x3 +8x8x8 +[0-9,]+ +[0-9,]+'
prints '^Total +[0-9,]+ +[0-9,]+'
grep -qE ' $' stdout && fail 'the summary has blanks at the ends of lines'
expect 0 good.net --emit=summary -D features=12
prints '^stem\.0 +conv 3x3 +12x8x8'
expect 0 good.net --emit=summary -Dfeatures=12 --batch=48 --target=generic
prints 'batch 48, target generic'
expect 0 good.net --emit=graph
prints '%1 \[8x8x8\] = conv 3x3 %0, stem\.0\.weight'
expect 0 good.net --emit=program
prints '^backward$'
expect 0 good.net --emit=dot
prints '^digraph "Small"'
prints 'n1 -> n2;'
expect 0 good.net --time-passes -o timed.c
says 'lower'
expect 0 good.net --dump-after=differentiate -o dumped.c
says 'conv_weight_grad'
cmp -s printed.c dumped.c || fail 'dumping changes the output'
expect 1 good.net --dump-after=difrentiate -o dumped.c
says 'differentiate'

# a million channels: more bytes than an int counts
many=$(printf 'conv 1x1 65536; %.0s' 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16)
printf 'net Wide\ninput 1x4x4\nbody { concat { %s}; conv 5x5 4; avgpool global; flatten; linear 2 }\ntrain { batch 1 }\n' "$many" >wide.net
expect 0 wide.net --target=avx512 --emit=program
expect 0 wide.net --target=avx512 --mode=infer --batch 16 --emit=program

if command -v dot >/dev/null; then
    expect 0 good.net --emit=svg -o drawing.svg
    grep -q '</svg>' drawing.svg || fail 'no SVG'
fi
[ $failures = 0 ]
