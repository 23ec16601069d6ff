#!/usr/bin/env bash
# build-botan.sh SOURCE LIBRARIES: Botan, only what the program uses, as a static library (its build makes no DLL with MinGW).
set -euo pipefail
source=$1
libraries=$2
cd -- "$source"
[ -e Makefile ] || python3 configure.py --os=mingw --cpu=x86_64 --cc=gcc --cc-bin=x86_64-w64-mingw32-g++-posix \
    --ar-command=x86_64-w64-mingw32-ar --minimized-build --disable-shared-library --without-documentation \
    --enable-modules=sm2,sm3,sm4,gcm,argon2,system_rng,pubkey,aead,hash,rng \
    --build-targets=static --prefix="$libraries" >configure.log 2>&1
make -j"${XF_JOBS:-$(nproc)}" libs >make.log 2>&1
# Its prefix is not that of libraries and programs.
python3 src/scripts/install.py --build-dir=build --prefix="$libraries" --libdir="$libraries/lib" --bindir="$libraries/bin" \
    >install.log 2>&1
# Headers of this version lie one folder down; who links the library statically needs Windows' random numbers too.
sed -i 's/^Libs:.*/& -lcrypt32 -lws2_32 -lbcrypt/' "$libraries/lib/pkgconfig/botan-2.pc"
