#!/usr/bin/env bash
# emulate.sh PROGRAM.exe [arguments]: runs a Windows program under wine without a word of wine's own. CMake calls it for
# the tests, which need the libraries' DLLs beside them (XF_WINDOWS_LIBRARIES) and the compiler's own.
set -euo pipefail
runtime=$(dirname "$(x86_64-w64-mingw32-g++-posix -print-file-name=libstdc++-6.dll)")
paths="Z:$runtime;Z:/usr/x86_64-w64-mingw32/lib"
[ -z "${XF_WINDOWS_LIBRARIES:-}" ] || paths="Z:$XF_WINDOWS_LIBRARIES/bin;$paths"
export WINEPATH="${paths//\//\\}${WINEPATH:+;$WINEPATH}"
export WINEDEBUG="${WINEDEBUG:--all}" WINEDLLOVERRIDES="${WINEDLLOVERRIDES:-mscoree,mshtml=}"
exec wine "$@"
