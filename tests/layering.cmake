# The rules of the house, run and not remembered (design.md section 2).
#
#   cmake -DROOT=<source tree> -DQT_HEADERS=<folder with QtCore, QtSql …> -P tests/layering.cmake
#
# One line for each thing found, `file:line: rule: sentence`; fails when there is any. tests/layering_selftest.cmake
# proves that every rule here can fail. A rule marked MARKER can be lifted on one line by the comment
# `// layering: ok`, with the reason after it; the table of includes and the clock cannot.
cmake_minimum_required(VERSION 3.25)
if(NOT IS_DIRECTORY "${ROOT}" OR NOT EXISTS "${QT_HEADERS}/QtCore/QString")
    message(FATAL_ERROR "layering.cmake needs -DROOT=<source tree> and -DQT_HEADERS=<folder with QtCore>; "
                        "got ROOT='${ROOT}', QT_HEADERS='${QT_HEADERS}'")
endif()

# --- 1. Which room may include which -------------------------------------------------------------------------------
# A room may always include itself. The order is the order of building; there is no cycle.
set(core_rooms base time registry journal cases documents typeset store handoff sealed reports words desk)

set(may_core/base)
set(may_core/time core/base)
set(may_core/registry core/base)
set(may_core/journal core/base) # knows no case
set(may_core/cases core/base core/time core/registry) # knows no journal: an event is a value
set(may_core/documents core/base core/time core/registry core/cases)
set(may_core/typeset core/base core/documents)
set(may_core/store core/base core/time core/registry core/journal core/cases)
set(may_core/handoff core/base core/registry core/journal core/store) # registry: whose key a key is
set(may_core/sealed core/base core/time core/cases core/store core/handoff)
set(may_core/reports core/base core/cases core/store)
set(may_core/words core/base core/time core/registry core/cases)
set(may_core/desk core/base core/time core/registry core/journal core/cases core/documents core/typeset core/store
                  core/handoff core/sealed core/reports core/words)
set(may_ui core/base core/time core/registry core/cases core/documents core/typeset core/store core/handoff
           core/sealed core/reports core/words core/desk) # all of core but journal
# app is wiring: what a program names itself when it calls desk, handoff's jobs, words and ui. journal is not among it,
# nor is anything that makes papers: those jobs are in desk.
set(may_app core/base core/time core/registry core/cases core/store core/handoff core/sealed core/words core/desk
            ui)
set(may_tests ${may_ui} core/journal ui app) # tests mirror the tree

# --- 2. Which Qt modules a room may include --------------------------------------------------------------------------
# Looked up in Qt's own header folders, so there is no list of classes to keep. No room has QtNetwork.
foreach(room IN LISTS core_rooms)
    set(qt_core/${room} QtCore)
endforeach()
list(APPEND qt_core/store QtSql)
list(APPEND qt_core/reports QtSql)
list(APPEND qt_core/typeset QtGui)
set(qt_ui QtCore QtGui QtWidgets QtPrintSupport)
set(qt_app QtCore QtGui QtWidgets)
set(qt_tests QtCore QtSql QtGui QtWidgets QtPrintSupport QtTest)

# --- 3. Which outside library belongs to which room: <regex of the header> <regex of the folders> -------------------
set(library_names boost botan sqlite mustache)
set(library_boost_header "^boost/")
set(library_boost_folders "^(core|tests)/time/")
set(library_botan_header "^botan/")
set(library_botan_folders "^(core|tests)/(journal|handoff)/")
set(library_mustache_header "^kainjow/")
set(library_mustache_folders "^core/documents/")
set(library_sqlite_header "^sqlite3\\.h$")
set(library_sqlite_folders "^(core/(store|reports)|tests)/")

# --- 4. What a line must not contain ---------------------------------------------------------------------------------
# (no backslash but \t in a pattern: a macro would read it twice; write [(] and [.])
# rule(name IN folders [EXCEPT folders] FORBID pattern SAY sentence [COMMENTS] [MARKER])
#   COMMENTS: comments are searched too; elsewhere `// …` is cut off first
set(rules)
macro(rule name)
    cmake_parse_arguments(rule_${name} "COMMENTS;MARKER" "IN;EXCEPT;FORBID;SAY" "" ${ARGN})
    list(APPEND rules ${name})
endmacro()
set(B "(^|[^A-Za-z0-9_])") # a word begins
set(E "($|[^A-Za-z0-9_])") # a word ends

rule(month-steps IN "." FORBID "gregorian::(months|years|month_iterator|year_iterator)${E}|using namespace boost"
     SAY "Boost's month steps snap to month ends (style.md 4.4); a using-directive would hide them")
rule(wall-clock IN "." EXCEPT "^app/"
     FORBID "Q(Date|DateTime|Time)::current|system_clock|${B}gettimeofday${E}|${B}(std::)?time[(](nullptr|NULL|0)[)]"
     SAY "time is an argument; only app asks the system")
rule(sql-clock IN "." FORBID "CURRENT_(TIMESTAMP|DATE|TIME)${E}|'now'" SAY "time is an argument, in SQL too")
rule(randomness IN "." EXCEPT "^(app|tests)/" FORBID "QRandomGenerator::|std::random_device|${B}s?rand[(]"
     SAY "randomness is an argument; only app and the tests draw it")
rule(qttest-macro IN "^tests/" FORBID "${B}(QVERIFY2?|QVERIFY_[A-Z_]+|QCOMPARE(_[A-Z]+)?|QTRY_[A-Z0-9_]+|QFAIL)[ \t]*[(]"
     SAY "a failing QtTest macro is silent under Catch2 (style.md 5): use CHECK or REQUIRE")
rule(sleeping IN "^tests/" MARKER
     FORBID "QThread::m?u?sleep|${B}(u|nano)?sleep[ \t]*[(]|sleep_(for|until)|${B}qWait[ \t]*[(]|${B}qSleep[ \t]*[(]"
     SAY "a test waits for a condition, never for the clock")
rule(default-case IN "^core/" MARKER FORBID "${B}default[ \t]*:($|[^:])"
     SAY "no default: so that the compiler lists every switch a new value concerns")
rule(left-undone IN "." COMMENTS MARKER FORBID "${B}(TODO|FIXME|XXX|HACK)${E}"
     SAY "finish it or file an issue")

# --- 5. The walk -----------------------------------------------------------------------------------------------------
set(long_file 800)
set(problems)
function(problem where name sentence)
    string(APPEND problems "${where}: ${name}: ${sentence}\n")
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

function(check_qt file room header)
    set(found FALSE)
    foreach(module IN LISTS qt_${room})
        if(EXISTS "${QT_HEADERS}/${module}/${header}" OR header MATCHES "^${module}/")
            set(found TRUE)
        endif()
    endforeach()
    if(NOT found)
        list(JOIN qt_${room} ", " modules)
        problem("${file}" qt-module "<${header}> is not of ${modules}, which is all of Qt that ${room} may use")
    endif()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

function(check_includes file room code)
    string(REGEX MATCHALL "(^|\n)[ \t]*#[ \t]*include[ \t]*[<\"][^<>\"\n]+[>\"]" includes "${code}")
    foreach(include IN LISTS includes)
        string(REGEX MATCH "([<\"])(.+)[>\"]$" whole "${include}")
        set(bracket "${CMAKE_MATCH_1}")
        set(header "${CMAKE_MATCH_2}")
        if(header MATCHES "^(core/[^/]+|ui|app|tests)/")
            set(target "${CMAKE_MATCH_1}")
            if(NOT target STREQUAL room AND NOT target IN_LIST may_${room})
                problem("${file}" includes "${room} may not include ${target} (\"${header}\")")
            endif()
        elseif(bracket STREQUAL "\"")
            problem("${file}" from-the-root "\"${header}\": write includes of ours from the root, others with <>")
        elseif(header MATCHES "^(Q[A-Za-z]|q[a-z0-9]+\\.h$)")
            check_qt("${file}" "${room}" "${header}")
        endif()
        foreach(library IN LISTS library_names)
            if(header MATCHES "${library_${library}_header}" AND NOT file MATCHES "${library_${library}_folders}")
                problem("${file}" library-${library} "<${header}> belongs to ${library_${library}_folders} alone")
            endif()
        endforeach()
    endforeach()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

# Only called for a file in which the pattern is somewhere: finds the lines.
function(check_lines file name text)
    string(REPLACE "\n" ";" lines "${text}")
    set(number 0)
    foreach(line IN LISTS lines)
        math(EXPR number "${number} + 1")
        set(code "${line}")
        if(NOT rule_${name}_COMMENTS)
            string(REGEX REPLACE "//.*$" "" code "${line}")
        endif()
        if(code MATCHES "${rule_${name}_FORBID}" AND NOT (rule_${name}_MARKER AND line MATCHES "// layering: ok"))
            problem("${file}:${number}" ${name} "${rule_${name}_SAY}")
        endif()
    endforeach()
    set(problems "${problems}" PARENT_SCOPE)
endfunction()

file(GLOB_RECURSE files RELATIVE "${ROOT}" "${ROOT}/core/*.*" "${ROOT}/ui/*.*" "${ROOT}/app/*.*" "${ROOT}/tests/*.*")
list(FILTER files INCLUDE REGEX "\\.(cpp|h|sql|cc|cxx|hpp|hh|c)$")
list(FILTER files EXCLUDE REGEX "^tests/data/")
list(LENGTH files count)
if(count EQUAL 0)
    message(FATAL_ERROR "layering: no source file under ${ROOT}")
endif()

foreach(file IN LISTS files)
    # CMake's lists trip over ; [ ] and a backslash at a line's end. No rule needs these four.
    file(READ "${ROOT}/${file}" text)
    string(REGEX REPLACE "[][;\\]" "@" text "${text}")
    string(REGEX REPLACE "//[^\n]*" "" code "${text}")

    if(file MATCHES "[A-Z]")
        problem("${file}" lower-case "file names are lower case: Windows does not tell cases apart")
    endif()
    if(NOT file MATCHES "\\.(cpp|h|sql)$")
        problem("${file}" ending "C++ files end in .cpp and .h, so that format and layering see them")
    endif()
    if(file MATCHES "\\.(cpp|h)$")
        string(REGEX REPLACE "[^\n]" "" newlines "${text}")
        string(LENGTH "${newlines}" length)
        if(length GREATER long_file)
            problem("${file}" long-file "${length} lines, more than ${long_file}")
        endif()
        if(file MATCHES "^(core/[^/]+|ui|app|tests)/")
            set(room "${CMAKE_MATCH_1}")
        else()
            set(room "") # a file lying in core/ itself
        endif()
        if(DEFINED qt_${room})
            check_includes("${file}" "${room}" "${code}")
        else()
            problem("${file}" unknown-room "this folder is not in the table of tests/layering.cmake and design.md")
        endif()
    endif()

    foreach(name IN LISTS rules)
        if(NOT file MATCHES "${rule_${name}_IN}" OR (rule_${name}_EXCEPT AND file MATCHES "${rule_${name}_EXCEPT}"))
            continue()
        endif()
        if(rule_${name}_COMMENTS)
            set(searched "${text}")
        else()
            set(searched "${code}")
        endif()
        if(searched MATCHES "${rule_${name}_FORBID}")
            check_lines("${file}" ${name} "${text}")
        endif()
    endforeach()
endforeach()

if(problems)
    message(NOTICE "${problems}") # FATAL_ERROR alone would wrap the lines
    message(FATAL_ERROR "layering: ${count} files read, the above was found")
endif()
message(STATUS "layering: ${count} files, nothing found")
