#!/bin/sh
# --weights, --replace-head and --freeze: a body that was trained with another head goes on as it was.
. "$(dirname -- "$0")/scratch.sh"

network() {
    cat >"$1.net" <<NET
net $1
input 3x32x32
body { conv 3x3 8 stride 2; bn; act; conv 3x3 8 stride 2; bn; act }
head { avgpool global; flatten; linear $2 }
train { data synthetic; batch 32; epochs 1; optimizer sgd lr 0.1 }
NET
    "$netc" "$1.net" --emit=binary -o "$1" >stdout 2>stderr || fail "$1.net does not compile"
}

network Old 10
network New 12
./Old train --threads 1 --split 320,320 --out old >stdout 2>stderr || fail 'training the old network'

# The same weights with each prefix that programs put before names, and beside other tensors.
cat >prefixed.py <<'PY'
import json, struct, sys
source, target, prefix, other = sys.argv[1:]
data = open(source, "rb").read()
size = struct.unpack("<Q", data[:8])[0]
header = json.loads(data[8:8 + size])
header.pop("__metadata__", None)
renamed = {prefix + name: info for name, info in header.items()}
if other:
    end = max(info["data_offsets"][1] for info in header.values())
    renamed[other] = {"dtype": "U8", "shape": [0], "data_offsets": [end, end]}
text = json.dumps(renamed).encode()
open(target, "wb").write(struct.pack("<Q", len(text)) + text + data[8 + size:])
PY
# Names of the tensors that differ.
cat >differing.py <<'PY'
import json, struct, sys
def tensors(path):
    data = open(path, "rb").read()
    size = struct.unpack("<Q", data[:8])[0]
    header = json.loads(data[8:8 + size])
    header.pop("__metadata__", None)
    return {name: data[8 + size:][slice(*info["data_offsets"])] for name, info in header.items()}
before, after = map(tensors, sys.argv[1:])
print(*sorted(name for name in after if before.get(name) != after[name]))
PY

./New train --threads 1 --split 320,320 --out no --weights old/best.safetensors >stdout 2>stderr && fail 'another head is accepted'
grep -q 'wrong type or shape (2): head.2.bias is F32 \[10\], not F32 \[12\]\|wrong type or shape (2): head.2.weight' stderr ||
    fail 'the head that does not fit is not named'

for prefix in '' model. weights. init.; do
    other=
    case $prefix in weights. | init.) other=optimizer.step ;; esac
    python3 prefixed.py old/best.safetensors "with_$prefix.safetensors" "$prefix" "$other" || fail 'prefixed.py'
    ./New train --threads 1 --split 320,320 --out "new$prefix" --weights "with_$prefix.safetensors" --replace-head --freeze 'body.*' >stdout 2>stderr ||
        fail "--replace-head of names that begin with '$prefix'"
    [ "$(grep -c 'starts fresh: its shape differs' stdout stderr | awk -F: '{ n += $2 } END { print n }')" = 2 ] ||
        fail 'which tensors start fresh is not said'
    changed=$(python3 differing.py old/best.safetensors "new$prefix/best.safetensors" | tr ' ' '\n' |
        grep -v 'running_\|num_batches' | tr '\n' ' ')
    [ "$changed" = 'head.2.bias head.2.weight ' ] || fail "with --freeze 'body.*' these changed: $changed"
done
cmp new/best.safetensors newinit./best.safetensors || fail 'the prefix makes a difference'

# A saved state has no weights to take over, with or without a head.
./New train --threads 1 --split 320,320 --out state --weights old/state-a.safetensors --replace-head >stdout 2>stderr &&
    fail 'a saved state is taken for weights'
grep -q 'is the saved state of a run' stderr || fail 'a saved state is not called one'
grep -q 'starts fresh' stdout stderr && fail 'a head starts fresh from a saved state'

# A head that fits stays, and without --freeze all of it is trained.
./Old train --threads 1 --split 320,320 --out again --weights old/best.safetensors --replace-head >stdout 2>stderr || fail 'a head that fits'
grep -q 'starts fresh' stdout stderr && fail 'a head that fits starts fresh'
changed=$(python3 differing.py old/best.safetensors again/best.safetensors)
case $changed in *body.0.weight*head.2.weight*) ;; *) fail "trained further, only these changed: $changed" ;; esac
exit 0
