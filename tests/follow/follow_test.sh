#!/bin/bash
# Event files, reports, comparisons and previews as a user gets them: follow_test.sh PROGRAM (the toy network).
# Event files are judged by read_events.py, which shares no code with the writer.
set -u
here=$(dirname "$(realpath "$0")")
toy=$(realpath "$1")
command -v python3 > /dev/null || { echo "skipped: there is no python3"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0
small="--threads 1 --split 2000,200 --epochs 2 --quiet --augment hflip,random_crop:1"

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

events() { python3 "$here/read_events.py" "$@" || fail "events of $*"; }
expect_line() { grep -q -- "$1" "$2" || fail "no line '$1' in $2: $(head -50 "$2")"; }

# Every kind of record, and the values of metrics.csv.
"$toy" train --out run $small || fail "training"
events run/events.out.tfevents.* . > found
for line in "^scalar train_loss 50 " "^scalar train_loss 150 " "^scalar train_acc 200 " "^scalar val_acc 200 " \
    "^scalar epoch 200 1$" "^scalar lr-SGD 0 0\\." "^scalar lr-SGD 100 0\\." "^scalar test_acc 200 " \
    "^scalar test_acc_on_validation 200 " "^text hyperparameters 0 |epochs|2|" "^image augmentation 0 " \
    "^image mistakes 200 " "^text mistakes 200 |1|1|" "^node images "; do
    expect_line "$line" found
done
python3 - << 'EOF' || fail "values that differ from metrics.csv"
import csv
scalars = {}
for line in open("found"):
    words = line.split()
    if words[0] == "scalar":
        scalars[words[1], int(words[2])] = float(words[3])
same = lambda tag, row, value: abs(scalars[tag, int(row["step"])] - value) <= 1e-6 * max(1, abs(value))
rows = list(csv.DictReader(open("run/metrics.csv")))
for row in rows:
    if row["train_loss"]:
        assert same("train_loss", row, float(row["train_loss"])), row
    if row["train_acc"]:
        assert same("train_acc", row, float(row["train_acc"]) / 100) and same("val_acc", row, float(row["val_acc"]) / 100)
    if row["test_acc"]:
        assert same("test_acc", row, float(row["test_acc"]) / 100), row
assert any(row["test_acc"] for row in rows)
EOF

# The report: whole, of itself alone, with everything in it.
for text in "Confusion matrix" "Accuracy of each class" "The most confident mistakes" "data:image/png;base64," \
    "Hyperparameters" "Time and memory" "multiply-adds" "<svg class=.chart" "</html>"; do
    expect_line "$text" run/report.html
done
grep -Eiq '<script|https?://|<link[^>]*stylesheet|@import|src="[^d]' run/report.html && fail "the report needs something outside"
python3 - << 'EOF' || fail "tags of the report that do not match"
from html.parser import HTMLParser
EMPTY = {"meta", "link", "img", "br", "path", "circle", "rect"}
class Balance(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open = []
    def handle_starttag(self, tag, attributes):
        if tag not in EMPTY:
            self.open.append(tag)
    def handle_endtag(self, tag):
        if tag not in EMPTY:
            assert self.open.pop() == tag, (tag, self.getpos())
balance = Balance()
balance.feed(open("run/report.html").read())
balance.close()
assert not balance.open, balance.open
EOF

# A resumed run begins a new file, which takes back what will be repeated.
"$toy" train --out halves $small --save-every 0 --max-time 0.000001 || fail "first part"
"$toy" train --out halves $small --resume || fail "second part"
[ "$(ls halves/events.out.tfevents.* | wc -l)" = 2 ] || fail "not two event files"
events "$(ls -t halves/events.out.tfevents.* | head -1)" > second
expect_line "^session 1 2$" second
cmp run/metrics.csv halves/metrics.csv || fail "metrics of the resumed run"

# --force begins anew.
"$toy" train --out halves $small --force || fail "anew"
[ "$(ls halves/events.out.tfevents.* | wc -l)" = 1 ] || fail "old event files stayed"

# A report that cannot be written is a warning, once, and not the end.
mkdir -p blocked/report.html
"$toy" train --out blocked $small > output 2>&1 || fail "a report that cannot be written ended the training"
[ "$(grep -c warning: output)" = 1 ] || fail "not one warning: $(cat output)"
cmp run/metrics.csv blocked/metrics.csv || fail "metrics without a report"

# Comparisons.
"$toy" train --out other $small --seed 7 || fail "other seed"
"$toy" compare run other -o page.html > table || fail "compare"
expect_line "test accuracy over 2 seeds" table
expect_line "^seed  *42  *7$" table
expect_line "Validation accuracy" page.html
"$toy" train --out third $small --lr 0.01 || fail "other learning rate"
"$toy" compare run third > table || fail "compare"
expect_line "^lr " table
"$toy" compare nowhere > table 2>&1
[ $? = 1 ] || fail "a run that is missing"
expect_line "nowhere/metrics.csv" table
"$toy" compare > table 2>&1
[ $? = 2 ] || fail "no run named"

# Previews.
"$toy" augment-preview --augment hflip,cutout:3 -o grid.png || fail "preview"
[ "$(head -c 4 grid.png | tail -c 3)" = PNG ] || fail "no picture"
"$toy" augment-preview 2> /dev/null
[ $? = 2 ] || fail "preview without a file"

[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
