# xf_library(name SOURCES … LINKS … [PCH …])     a static library of ours: flags, include root, precompiled headers
# xf_executable(name SOURCES … LINKS …)          a program of ours
#
# Precompiled headers halve the build (techniques.md T12). They hold only what nearly every file needs; what a file
# uses it includes itself, so it would also build without them. They are compiled once for all, not once a library; PCH:
# headers that a library wants besides, in precompiled headers of its own.
set(XF_PCH_HEADERS <QByteArray> <QString> <QStringList> <algorithm> <functional> <map> <memory> <optional> <variant>
                   <vector> <tl/expected.hpp>)

add_library(xf_pch OBJECT "${CMAKE_CURRENT_LIST_DIR}/pch.cpp")
target_link_libraries(xf_pch PRIVATE xf_flags Qt6::Core)
target_precompile_headers(xf_pch PRIVATE ${XF_PCH_HEADERS})

function(xf_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PCH" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC xf_flags Qt6::Core ${ARG_LINKS})
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${XF_PCH_HEADERS} ${ARG_PCH})
    else()
        target_precompile_headers(${name} REUSE_FROM xf_pch)
    endif()
endfunction()

function(xf_executable name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE xf_flags Qt6::Core ${ARG_LINKS})
    target_precompile_headers(${name} REUSE_FROM xf_pch)
endfunction()
