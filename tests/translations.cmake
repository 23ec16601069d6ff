# Every sentence of the source has its English, and the file has none that the source lost.
#
#   cmake -DROOT=<source tree> -DWORK=<folder to write in> [-DLUPDATE=<program>] -P tests/translations.cmake
#
# lupdate reads the source anew into a copy of the file. What is then unfinished lacks its English: it is in the source
# and not, or not finished, in translations/xinfang_en.ts.
cmake_minimum_required(VERSION 3.25)
if(NOT LUPDATE)
    message(STATUS "skip: there is no lupdate (Debian: qt6-l10n-tools)")
    return()
endif()
file(MAKE_DIRECTORY "${WORK}")
set(kept "${ROOT}/translations/xinfang_en.ts")
set(fresh "${WORK}/xinfang_en.ts")
file(COPY_FILE "${kept}" "${fresh}")
execute_process(
    COMMAND "${LUPDATE}" -silent -I . -no-obsolete -locations none -source-language zh_CN -target-language en core ui
            app -ts "${fresh}"
    WORKING_DIRECTORY "${ROOT}"
    RESULT_VARIABLE result
    ERROR_VARIABLE errors)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "translations: lupdate ended with ${result}: ${errors}")
endif()

# <source>…</source> of each message whose translation is unfinished
file(READ "${fresh}" text)
string(REGEX REPLACE "[][;\\]" "@" text "${text}")
string(REGEX MATCHALL "<source>[^<]*</source>[^<]*(<[a-z]+>[^<]*</[a-z]+>[^<]*)*<translation type=\"unfinished\"" lacking
       "${text}")
list(LENGTH lacking count)
string(REGEX MATCHALL "<source>" sources "${text}")
list(LENGTH sources all)
file(READ "${kept}" old)
string(REGEX MATCHALL "<source>" old_sources "${old}")
list(LENGTH old_sources known)
string(REGEX MATCHALL "type=\"(vanished|obsolete)\"" gone "${old}")
list(LENGTH gone vanished)

foreach(one IN LISTS lacking)
    string(REGEX REPLACE "^<source>([^<]*)</source>.*$" "\\1" one "${one}")
    message(NOTICE "without English: ${one}")
endforeach()
math(EXPR left "${known} + ${count} - ${all}")
if(count GREATER 0 OR vanished GREATER 0 OR all EQUAL 0)
    message(FATAL_ERROR "translations: ${count} of ${all} sentences have no English, ${vanished} are obsolete; "
                        "translations/update.sh brings the file up to the source")
endif()
if(left GREATER 0)
    message(FATAL_ERROR "translations: ${left} sentences of the file are no longer in the source; "
                        "translations/update.sh takes them out")
endif()
message(STATUS "translations: ${all} sentences, each with its English")
