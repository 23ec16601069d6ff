# What `cmake --install` puts where a Linux desktop looks for it; packaging/linux/build-deb.sh packs just that.
include(GNUInstallDirs)
install(TARGETS xinfang xinfang-desk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

set(desktop ${CMAKE_CURRENT_LIST_DIR})
install(FILES ${desktop}/xinfang-desk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/xinfang-desk-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages
        RENAME xinfang-desk.xml)
set(XF_RELEASE_DATE "" CACHE STRING "Day of the release in the AppStream data, 2026-03-02; empty: today (UTC)")
if(NOT XF_RELEASE_DATE)
    string(TIMESTAMP XF_RELEASE_DATE "%Y-%m-%d" UTC) # of SOURCE_DATE_EPOCH where that is set
endif()
configure_file(${desktop}/xinfang-desk.metainfo.xml.in ${PROJECT_BINARY_DIR}/xinfang-desk.metainfo.xml @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/xinfang-desk.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/xinfang.1 ${desktop}/xinfang-desk.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
foreach(size 16 24 32 48 64 128 256)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icon/xinfang-desk-${size}.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps RENAME xinfang-desk.png)
endforeach()
