# Builds for Windows x64 with Debian's g++ for MinGW (posix threads: the other one has no std::thread).
# XF_WINDOWS_LIBRARIES is the folder packaging/windows/libraries.sh has filled; only it and the compiler's own folder are
# searched, so that nothing of this machine gets into a Windows program.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES XF_WINDOWS_LIBRARIES)

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32 ${XF_WINDOWS_LIBRARIES})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
set(ENV{PKG_CONFIG_LIBDIR} ${XF_WINDOWS_LIBRARIES}/lib/pkgconfig)

# The same source gives the same file: no time of the build inside.
foreach(kind EXE SHARED MODULE)
    set(CMAKE_${kind}_LINKER_FLAGS_INIT -Wl,--no-insert-timestamp)
endforeach()
