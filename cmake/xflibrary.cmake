# xf_library(name SOURCES … LINKS …)     a static library of ours: flags, include root, precompiled headers
# xf_executable(name SOURCES … LINKS …)  a program of ours
#
# Precompiled headers halve the build (techniques.md T12). They hold only what nearly every file needs; what a file
# uses it includes itself, so it would also build without them.
set(XF_PCH_HEADERS <QByteArray> <QString> <QStringList> <algorithm> <functional> <map> <memory> <optional> <variant>
                   <vector> <tl/expected.hpp>)

function(xf_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC xf_flags Qt6::Core ${ARG_LINKS})
    target_precompile_headers(${name} PRIVATE ${XF_PCH_HEADERS})
endfunction()

function(xf_executable name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE xf_flags Qt6::Core ${ARG_LINKS})
    target_precompile_headers(${name} PRIVATE ${XF_PCH_HEADERS})
endfunction()
