#!/bin/bash
# A real browser opens the report and the comparison from disk: browser_test.sh PROGRAM (the toy network).
# Wide, narrow and dark, they must draw something, fit the width and take nothing from the network.
set -u
toy=$(realpath "$1")
browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome) ||
    { echo "skipped: there is no Chromium"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
failures=0

fail() {
    echo "FAILED: $*"
    failures=$((failures + 1))
}

browse() {
    HOME=$work timeout 120 "$browser" --headless --no-sandbox --disable-gpu --no-first-run --disable-sync --hide-scrollbars \
        --disable-background-networking --disable-dev-shm-usage --user-data-dir="$work/profile" "$@" 2> errors
}

"$toy" train --out run --split 2000,200 --epochs 3 --quiet || fail "training"
"$toy" train --out other --split 2000,200 --epochs 3 --seed 7 --quiet || fail "training"
"$toy" compare run other -o compare.html > /dev/null || fail "compare"

# shoot PAGE WIDTH: draws it, light and dark.
shoot() {
    local mode
    for mode in "" --force-dark-mode; do
        rm -f shot.png
        browse --window-size="$2",2000 $mode --screenshot=shot.png "file://$work/$1" > /dev/null
        [ "$(stat -c %s shot.png 2> /dev/null || echo 0)" -gt 20000 ] || fail "$1 at $2 $mode: $(tail -3 errors)"
    done
}

# narrow PAGE: phone.html, the page in a frame as wide as a phone, which a window cannot be, and what it measures there.
narrow() {
    cat > phone.html << END
<!DOCTYPE html><body style="margin:0"><iframe src="$1" style="width:390px;height:2000px;border:0"></iframe><script>
onload = () => {
    const page = document.querySelector('iframe').contentDocument, table = page.querySelector('.matrix');
    document.title = 'wide ' + page.documentElement.scrollWidth + ', ' +
        (table && table.offsetWidth > table.parentNode.clientWidth ? 'the matrix is cut' : 'all there');
};
</script>
END
}

for page in run/report.html compare.html; do
    shoot $page 1280
    narrow $page
    shoot phone.html 390
    browse --allow-file-access-from-files --dump-dom "file://$work/phone.html" > dom
    grep -q '<title>wide 390, all there</title>' dom || fail "$page on a phone: $(grep -o '<title>.*</title>' dom)"
    # What the browser made of the page: parsed to its end, with the drawings in it.
    browse --dump-dom "file://$work/$page" > dom
    grep -q 'class="line s0' dom || fail "$page: no curves in the browser"
    grep -q "</body></html>" <(tr -d '\n' < dom) || fail "$page: not whole"
done
rm -f page.pdf
browse --print-to-pdf=page.pdf "file://$work/run/report.html" > /dev/null
[ "$(head -c 4 page.pdf)" = %PDF ] || fail "printing: $(tail -3 errors)"

[ $failures = 0 ] && echo "all passed"
exit $((failures > 0))
