# Sourced by tests that stop at the first failure: a folder of their own, left behind by nobody; $netc.
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
