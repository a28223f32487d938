#!/bin/sh
# netc_not_finite.sh NETC: the first layer whose output is not finite is named, though memory is used several
# times: by tensors that the backward part computes again (the pool's, the sums of three) and by gradients.
set -u
netc=$1
command -v python3 >/dev/null || { echo 'skipped: there is no python3'; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

cat >deep.net <<'NET'
net Deep
input 3x32x32
stem { conv 3x3 8; bn; act; maxpool 3x3 stride 1; conv 3x3 8; bn; act }
body { repeat 4 { resblock }; resblock subsample; repeat 2 { resblock } }
head { avgpool global; flatten; linear 10 }
train { data synthetic; batch 16; epochs 1; optimizer sgd lr 0.01 }
NET
"$netc" deep.net --emit=binary -o deep || exit 1
./deep train --out run --limit-batches 2 --quiet >output 2>&1 || { cat output; exit 1; }

failures=0
for layer in stem.0 stem.4 body.1.net.3 body.4.net.0 body.6.net.3; do
    python3 - run/best.safetensors "$layer.weight" <<'EOF'
import json, struct, sys
data = bytearray(open(sys.argv[1], "rb").read())
size = struct.unpack("<Q", data[:8])[0]
begin = 8 + size + json.loads(data[8:8 + size])[sys.argv[2]]["data_offsets"][0]
data[begin:begin + 4] = struct.pack("<f", float("inf"))
open("infinite.safetensors", "wb").write(data)
EOF
    ./deep train --out infinite --weights infinite.safetensors --limit-batches 2 --quiet --force >output 2>&1
    grep -q "the first layer whose output is not finite: $layer;" output && continue
    echo "FAILED: $layer"
    cat output
    failures=$((failures + 1))
done
[ $failures = 0 ]
