# Tests of the tree itself; tests/CMakeLists.txt includes this file. Label: checks. No compiler is needed, each takes
# about a second.
find_program(XF_BASH bash REQUIRED)
find_program(XF_GIT git)
find_program(XF_CLANG_FORMAT NAMES clang-format-14 clang-format)

# …/qt6, the folder above QtCore
get_target_property(xf_qt_headers Qt6::Core INTERFACE_INCLUDE_DIRECTORIES)
list(FILTER xf_qt_headers INCLUDE REGEX "/QtCore$")
list(GET xf_qt_headers 0 xf_qt_headers)
get_filename_component(xf_qt_headers "${xf_qt_headers}" DIRECTORY)

function(xf_check name script)
    add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} "-DROOT=${PROJECT_SOURCE_DIR}" ${ARGN} -P
                                  "${PROJECT_SOURCE_DIR}/tests/${script}")
    # "-- skip: …" is what a script says when the machine lacks what it needs
    set_tests_properties(${name} PROPERTIES LABELS checks TIMEOUT 120 SKIP_REGULAR_EXPRESSION "^-- skip: ")
endfunction()

xf_check("checks: the rooms include only what they may" layering.cmake "-DQT_HEADERS=${xf_qt_headers}")
xf_check("checks: the layering script catches each violation" layering_selftest.cmake
         "-DSCRIPT=${PROJECT_SOURCE_DIR}/tests/layering.cmake" "-DQT_HEADERS=${xf_qt_headers}"
         "-DWORK=${CMAKE_CURRENT_BINARY_DIR}/layering_selftest")
xf_check("checks: the code is laid out as .clang-format says" format.cmake "-DCLANG_FORMAT=${XF_CLANG_FORMAT}")
xf_check("checks: every shell script parses" shellscripts.cmake "-DBASH=${XF_BASH}")
xf_check("checks: no file names a registry or a path of one machine" nohosts.cmake "-DGIT=${XF_GIT}")
xf_check("checks: every source file is built" listed.cmake)

find_program(XF_LUPDATE NAMES lupdate lupdate-qt6 HINTS /usr/lib/qt6/bin)
xf_check("checks: every sentence has its English" translations.cmake "-DLUPDATE=$<$<BOOL:${XF_LUPDATE}>:${XF_LUPDATE}>"
         "-DWORK=${CMAKE_CURRENT_BINARY_DIR}/translations")
