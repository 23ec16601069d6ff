# Every shell script parses, and those a person starts can be started.
#
#   cmake -DROOT=<source tree> -DBASH=<bash> -P tests/shellscripts.cmake
cmake_minimum_required(VERSION 3.25)
set(started .ci/run tests/run.sh packaging/linux/run.sh packaging/linux/install-packages.sh
    packaging/linux/build.sh packaging/linux/build-deb.sh packaging/windows/build.sh packaging/windows/libraries.sh packaging/windows/smoke.sh)

file(GLOB_RECURSE scripts RELATIVE "${ROOT}" "${ROOT}/packaging/*.sh" "${ROOT}/tests/*.sh" "${ROOT}/resources/*.sh")
list(APPEND scripts ${started})
list(REMOVE_DUPLICATES scripts)
foreach(script IN LISTS scripts)
    execute_process(COMMAND "${BASH}" -n "${ROOT}/${script}" RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(SEND_ERROR "${script} does not parse")
    endif()
endforeach()
foreach(script IN LISTS started)
    execute_process(COMMAND test -x "${ROOT}/${script}" RESULT_VARIABLE result)
    if(NOT result EQUAL 0)
        message(SEND_ERROR "${script} has no run bit")
    endif()
endforeach()
list(LENGTH scripts count)
message(STATUS "shellscripts: ${count} read")
