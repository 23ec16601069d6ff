# Proves that tests/layering.cmake can fail: a small tree that passes, then one violation of each kind, one at a time.
#
#   cmake -DSCRIPT=tests/layering.cmake -DQT_HEADERS=… -DWORK=<empty folder to use> -P tests/layering_selftest.cmake
cmake_minimum_required(VERSION 3.25)
foreach(needed SCRIPT QT_HEADERS WORK)
    if(NOT ${needed})
        message(FATAL_ERROR "layering_selftest.cmake needs -D${needed}=…")
    endif()
endforeach()
set(failures)
set(ran 0)

function(run_layering)
    execute_process(COMMAND ${CMAKE_COMMAND} -DROOT=${WORK}/tree -DQT_HEADERS=${QT_HEADERS} -P ${SCRIPT}
                    RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
    set(result "${result}" PARENT_SCOPE)
    set(output "${output}" PARENT_SCOPE)
endfunction()

function(clean_tree)
    file(REMOVE_RECURSE "${WORK}/tree")
    file(WRITE "${WORK}/tree/core/base/date.h" "#pragma once\n#include <QStringView>\n#include <QtGlobal>\n")
    # What is allowed although it looks like a violation: a comment, a marker, other words that contain the word.
    file(WRITE "${WORK}/tree/core/base/date.cpp"
         "#include \"core/base/date.h\"\n#include <QByteArrayView>\n#include <QtCore/QHash>\n"
         "// boost::gregorian::months and QDate::currentDate() are not used here.\n"
         "char a[] = \"]\"; // an odd bracket\n"
         "int f(int v) { switch (v) {\n    default: // layering: ok, any int may come\n        return 0; } }\n"
         "struct S { S() = default; }; int defaultValue = Word::none; const char* t = \"xfXXXXXX\";\n")
    file(WRITE "${WORK}/tree/core/time/workcalendar.cpp"
         "#include \"core/base/date.h\"\n#include <boost/date_time/gregorian/gregorian.hpp>\n")
    file(WRITE "${WORK}/tree/core/journal/hash.cpp" "#include <botan/hash.h>\n")
    file(WRITE "${WORK}/tree/core/store/workspace.cpp" "#include <QSqlQuery>\n#include <sqlite3.h>\n")
    file(WRITE "${WORK}/tree/core/store/schema/0001_start.sql" "CREATE TABLE entry_a(day TEXT NOT NULL);\n")
    file(WRITE "${WORK}/tree/core/typeset/line.cpp" "#include <QTextLayout>\n")
    file(WRITE "${WORK}/tree/core/desk/demonstrate.cpp"
         "#include \"core/store/workspace.h\"\n#include \"core/journal/entry.h\"\n#include \"core/words/say.h\"\n")
    file(WRITE "${WORK}/tree/ui/casepage.cpp" "#include \"core/desk/demonstrate.h\"\n#include <QWidget>\n#include <QPrinter>\n")
    file(WRITE "${WORK}/tree/app/main.cpp"
         "#include \"ui/mainwindow.h\"\nauto d = QDate::currentDate(); auto r = QRandomGenerator::system();\n")
    file(WRITE "${WORK}/tree/tests/store/workspace_test.cpp"
         "#include \"tests/support/tempdir.h\"\n#include <QSqlQuery>\n#include <QTest>\n"
         "bool a = QTest::qWaitFor(f); auto r = QRandomGenerator::global();\n")
endfunction()

# expect(rule file text …): with this text at the end of that file, layering fails and names file and rule.
function(expect name file)
    clean_tree()
    set(text "${ARGN}")
    file(APPEND "${WORK}/tree/${file}" "${text}\n")
    run_layering()
    if(result EQUAL 0 OR NOT output MATCHES "${file}(:[0-9]+)?: ${name}: ")
        string(SUBSTRING "${text}" 0 100 text)
        string(APPEND failures "not caught: ${name} in ${file}: ${text}\n   it printed: ${output}\n")
    endif()
    math(EXPR ran "${ran} + 1")
    set(ran ${ran} PARENT_SCOPE)
    set(failures "${failures}" PARENT_SCOPE)
endfunction()

clean_tree()
run_layering()
if(NOT result EQUAL 0)
    string(APPEND failures "the clean tree does not pass:\n${output}\n")
endif()
file(REMOVE_RECURSE "${WORK}/tree")
file(MAKE_DIRECTORY "${WORK}/tree")
run_layering()
if(result EQUAL 0)
    string(APPEND failures "an empty tree passes\n")
endif()

# The table: upward, sideways, round about, and from outside the table.
expect(includes core/base/date.cpp "#include \"core/time/workcalendar.h\"")
expect(includes core/time/workcalendar.cpp "#include \"core/registry/unit.h\"")
expect(includes core/registry/unit.cpp "#include \"core/time/workcalendar.h\"")
expect(includes core/journal/hash.cpp "#include \"core/cases/case.h\"")
expect(includes core/cases/case.cpp "#include \"core/journal/entry.h\"")
expect(includes core/cases/case.cpp "#include \"core/store/workspace.h\"")
expect(includes core/documents/compose.cpp "#include \"core/store/workspace.h\"")
expect(includes core/typeset/line.cpp "#include \"core/cases/case.h\"")
expect(includes core/store/workspace.cpp "#include \"core/documents/compose.h\"")
expect(includes core/handoff/package.cpp "#include \"core/cases/case.h\"")
expect(includes core/reports/indicator.cpp "#include \"core/journal/entry.h\"")
expect(includes core/words/say.cpp "#include \"core/store/workspace.h\"")
expect(includes core/desk/demonstrate.cpp "#include \"ui/mainwindow.h\"")
expect(includes core/desk/demonstrate.cpp "  #  include <app/main.h>")
expect(includes core/desk/demonstrate.cpp "#include \"tests/support/tempdir.h\"")
expect(includes ui/casepage.cpp "#include \"core/journal/entry.h\"")
expect(includes ui/casepage.cpp "#include \"app/options.h\"")
expect(includes app/main.cpp "#include \"core/journal/entry.h\"")
expect(from-the-root core/base/date.cpp "#include \"date.h\"")
expect(unknown-room core/helpers/misc.cpp "int x;")
expect(unknown-room core/misc.cpp "int x;")

# Qt modules.
expect(qt-module core/desk/demonstrate.cpp "#include <QWidget>")
expect(qt-module core/desk/demonstrate.cpp "#include <QMessageBox>")
expect(qt-module core/desk/demonstrate.cpp "#include <QtWidgets/QLabel>")
expect(qt-module core/desk/demonstrate.cpp "#include <QtWidgets>")
expect(qt-module core/desk/demonstrate.cpp "#include <qlabel.h>")
expect(qt-module core/desk/demonstrate.cpp "#include <QPrinter>")
expect(qt-module core/desk/demonstrate.cpp "#include <QImage>")
expect(qt-module core/typeset/line.cpp "#include <QLabel>")
expect(qt-module core/typeset/line.cpp "#include <QPrinter>")
expect(qt-module core/cases/case.cpp "#include <QSqlQuery>")
expect(qt-module ui/casepage.cpp "#include <QSqlQuery>")
expect(qt-module app/main.cpp "#include <QtSql/QSqlDatabase>")
expect(qt-module core/handoff/package.cpp "#include <QTcpSocket>")
expect(qt-module ui/casepage.cpp "#include <QNetworkAccessManager>")

# Libraries.
expect(library-boost core/cases/case.cpp "#include <boost/date_time/gregorian/gregorian.hpp>")
expect(library-boost tests/cases/case_test.cpp "#include <boost/date_time/gregorian/gregorian.hpp>")
expect(library-botan core/base/date.cpp "#include <botan/hash.h>")
expect(library-botan core/store/workspace.cpp "#include <botan/hash.h>")
expect(library-sqlite core/journal/hash.cpp "#include <sqlite3.h>")
expect(library-sqlite ui/casepage.cpp "#include <sqlite3.h>")

# Lines.
expect(month-steps core/time/workcalendar.cpp "auto m = boost::gregorian::months(1);")
expect(month-steps tests/time/deadline_test.cpp "auto y = gregorian::years(1);")
expect(month-steps core/time/workcalendar.cpp "using namespace boost::gregorian;")
expect(wall-clock core/store/workspace.cpp "auto d = QDate::currentDate();")
expect(wall-clock core/store/workspace.cpp "auto d = QDateTime::currentDateTimeUtc();")
expect(wall-clock core/store/workspace.cpp "auto d = QDateTime::currentMSecsSinceEpoch();")
expect(wall-clock ui/casepage.cpp "auto d = std::chrono::system_clock::now();")
expect(wall-clock core/desk/demonstrate.cpp "auto d = std::time(nullptr);")
expect(wall-clock tests/store/workspace_test.cpp "auto d = QDate::currentDate();")
expect(sql-clock core/store/schema/0001_start.sql "INSERT INTO entry_a VALUES(CURRENT_DATE);")
expect(sql-clock core/store/workspace.cpp "const char* s = \"SELECT date('now')\";")
expect(randomness core/store/workspace.cpp "auto r = QRandomGenerator::system();")
expect(randomness core/journal/hash.cpp "std::random_device d;")
expect(qttest-macro tests/store/workspace_test.cpp "QVERIFY(x);")
expect(qttest-macro tests/store/workspace_test.cpp "QVERIFY2 (x, y);")
expect(qttest-macro tests/store/workspace_test.cpp "QCOMPARE(a, b);")
expect(qttest-macro tests/store/workspace_test.cpp "QTRY_COMPARE_WITH_TIMEOUT(a, b, 1);")
expect(qttest-macro tests/store/workspace_test.cpp "QFAIL(\"x\");")
expect(sleeping tests/store/workspace_test.cpp "QThread::msleep(5);")
expect(sleeping tests/store/workspace_test.cpp "usleep(5);")
expect(sleeping tests/store/workspace_test.cpp "std::this_thread::sleep_for(1s);")
expect(sleeping tests/store/workspace_test.cpp "QTest::qWait(100);")
expect(default-case core/cases/case.cpp "switch (v) { case 1: break; default: break; }")
expect(default-case core/cases/case.cpp "    default:")
expect(left-undone core/cases/case.cpp "// TODO: later")
expect(left-undone tests/store/workspace_test.cpp "int x; // FIXME")
expect(left-undone ui/casepage.cpp "// XXX")
# A marker lifts style rules, never the clock or the table.
expect(wall-clock core/store/workspace.cpp "auto d = QDate::currentDate(); // layering: ok")
expect(includes core/base/date.cpp "#include \"core/time/workcalendar.h\" // layering: ok")

# Files.
expect(lower-case core/cases/Case.cpp "int x;")
expect(ending core/cases/case.hpp "int x;")
string(REPEAT "int x;\n" 801 long)
expect(long-file core/cases/case.cpp "${long}")

file(REMOVE_RECURSE "${WORK}/tree")
if(failures)
    message(NOTICE "${failures}")
    message(FATAL_ERROR "layering_selftest: the above went wrong")
endif()
message(STATUS "layering_selftest: the clean tree passes, ${ran} violations caught")
