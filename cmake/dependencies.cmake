# Every outside library in one place. The apt names are in packaging/linux/packages.txt.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Sql Gui Widgets PrintSupport)
if(XF_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test) # input events for the tests of ui
endif()
find_package(SQLite3 3.40 REQUIRED)
if(WIN32)
    find_package(Boost 1.74 REQUIRED) # Date_Time is used by its headers alone; there is no built one for Windows
else()
    find_package(Boost 1.74 REQUIRED COMPONENTS date_time)
endif()
find_package(PkgConfig REQUIRED)
pkg_check_modules(BOTAN REQUIRED IMPORTED_TARGET botan-2)
find_path(XF_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
find_path(XF_MUSTACHE_INCLUDE kainjow/mustache.hpp REQUIRED)
