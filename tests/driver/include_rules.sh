#!/bin/sh
# Dependencies point one way: support <- ir <- {frontend, passes, codegen} <- pipeline <- main; generated code includes
# runtime headers only; the runtime never includes the compiler.
set -u
cd -- "$1" || exit 1
wrong=0

# forbid FOLDER PATTERN: no file in FOLDER includes a header that PATTERN matches.
forbid() {
    [ -d "$1" ] || return 0
    found=$(grep -rnE --include='*.[chly]' "^ *# *include \"($2)" "$1") || return 0
    echo "$1 must not include $2:"
    echo "$found"
    wrong=1
}

forbid compiler/support 'compiler/(ir|frontend|passes|codegen|[a-z_]*\.h)'
forbid compiler/ir 'compiler/(frontend|passes|codegen|[a-z_]*\.h)'
forbid compiler/frontend 'compiler/(passes|codegen|[a-z_]*\.h)'
forbid compiler/passes 'compiler/(frontend|codegen|[a-z_]*\.h)'
forbid compiler/codegen 'compiler/(frontend|passes|[a-z_]*\.h)'
forbid runtime 'compiler/'
forbid generated '(compiler/|[^r])'
exit $wrong
