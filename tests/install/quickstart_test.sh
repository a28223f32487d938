#!/bin/sh
# quickstart_test.sh SOURCE: tools/quickstart from nothing, on a machine that lacks what only tests need and cannot reach
# the data: it builds, compiles, trains on the built-in pictures and tests.
set -u
source=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/netc" "$work/bin"
(cd "$source" && tar -cf - CMakeLists.txt compiler runtime nets tests tools) | tar -xf - -C "$work/netc"
printf '#!/bin/sh\nexit 0\n' > "$work/netc/tools/install-packages"
printf '#!/bin/sh\necho "fetch-data: out of reach" >&2\nexit 1\n' > "$work/netc/tools/fetch-data"
cat > "$work/bin/pkg-config" << END
#!/bin/sh
case " \$* " in *" cmocka "*) exit 1 ;; esac
exec $(command -v pkg-config) "\$@"
END
chmod +x "$work/bin/pkg-config"
PKG_CONFIG="$work/bin/pkg-config" PATH="$work/bin:$PATH" "$work/netc/tools/quickstart" > "$work/output" 2>&1 &&
    grep -q 'Done in' "$work/output" && grep -q 'correct [0-9]* of 2000' "$work/output" && exit 0
cat "$work/output"
exit 1
