# clang-format 14 has nothing to change in any .cpp or .h of ours.
#
#   cmake -DROOT=<source tree> [-DCLANG_FORMAT=<program>] -P tests/format.cmake
#
# Another version lays out code differently, so it is not asked; CTest then shows this test as skipped.
cmake_minimum_required(VERSION 3.25)
if(CLANG_FORMAT)
    execute_process(COMMAND ${CLANG_FORMAT} --version OUTPUT_VARIABLE version OUTPUT_STRIP_TRAILING_WHITESPACE
                    ERROR_QUIET)
endif()
if(NOT version MATCHES "version 14[.]")
    message(STATUS "skip: clang-format 14 is not on this machine (${CLANG_FORMAT} ${version})")
    return()
endif()
file(GLOB_RECURSE files "${ROOT}/core/*.cpp" "${ROOT}/core/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/ui/*.h" "${ROOT}/app/*.cpp"
     "${ROOT}/app/*.h" "${ROOT}/tests/*.cpp" "${ROOT}/tests/*.h")
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "format: no source file under ${ROOT}")
endif()
execute_process(COMMAND ${CLANG_FORMAT} --style=file --dry-run -Werror ${files} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "format: run clang-format-14 -i on the files above")
endif()
message(STATUS "format: ${count} files")
