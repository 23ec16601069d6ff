# The tests on Windows: those of core, one CTest entry a program, since each start under wine takes a second. What draws
# with RapidCheck (Debian has no source of it to build), asks another program or another process stays on Linux. Of the
# tests of ui those that another platform could answer otherwise: keys and input methods, fields, the printer's preview,
# files that somebody holds, the walk through the whole window. They have real windows (wine keeps QT_ variables from its
# programs), so nothing else may take the focus: one test at a time.
find_path(XF_CATCH_INCLUDE catch2/catch.hpp REQUIRED)
add_library(Catch2::Catch2 INTERFACE IMPORTED)
target_include_directories(Catch2::Catch2 SYSTEM INTERFACE ${XF_CATCH_INCLUDE})

set(XF_LINUX_ONLY "rapidcheck|support/generators[.]h|<sys/wait[.]h>|<QProcess>|typeset/poppler[.]h")

set(XF_WINDOWS_UI ui/forms_test.cpp ui/preview_test.cpp ui/shownfiles_test.cpp ui/walk_test.cpp)

function(xf_windows_test name)
    cmake_parse_arguments(ARG "" "LABEL;MAIN" "SOURCES;LINKS" ${ARGN})
    if(NOT ARG_MAIN)
        set(ARG_MAIN xf_test_main)
    endif()
    if(ARG_LABEL STREQUAL gui)
        set(ARG_SOURCES ${XF_WINDOWS_UI})
    elseif(ARG_MAIN MATCHES gui OR NOT ARG_LABEL MATCHES "^(core|handoff)$")
        return()
    endif()
    set(sources "")
    foreach(source IN LISTS ARG_SOURCES)
        file(STRINGS ${source} found REGEX "${XF_LINUX_ONLY}")
        if(NOT found)
            list(APPEND sources ${source})
        endif()
    endforeach()
    if(NOT "${sources}" MATCHES "_test[.]cpp")
        return() # what is left would pass without a test
    endif()
    add_executable(${name} ${sources})
    target_link_libraries(${name} PRIVATE ${ARG_MAIN} ${ARG_LINKS})
    target_precompile_headers(${name} REUSE_FROM xf_test_pch)
    target_compile_definitions(
        ${name} PRIVATE "XF_TEST_DATA=\"${PROJECT_SOURCE_DIR}/tests/data\"" "XF_SOURCE_DIR=\"${PROJECT_SOURCE_DIR}\""
                        "XF_SHARED_DATA=\"${PROJECT_SOURCE_DIR}/../shared/data\"")
    add_test(NAME ${name} COMMAND ${name} --warn NoTests)
    set_tests_properties(${name} PROPERTIES LABELS ${ARG_LABEL} TIMEOUT 600
                                            ENVIRONMENT "XF_WINDOWS_LIBRARIES=${XF_WINDOWS_LIBRARIES}")
endfunction()
