; The installer: for the person who runs it, without administrator rights. build.sh calls makensis with
;   VERSION  0.1.0        STAGE  folder with all files        OUT  the setup.exe        FILES  an .nsh that deletes them
; Silent: setup.exe /S [/D=C:\folder], "uninstall.exe" /S. Exit code 2: the program is open, Windows is too old, a
; newer version is installed, or a file cannot be written.
; No data lie in $INSTDIR, and nothing here touches the folder of the data.
Target amd64-unicode ; 64 bits as the programs are (on a 32-bit Windows, Windows itself says so); Unicode
ManifestDPIAware true
SetCompressor /SOLID lzma
AllowSkipFiles off ; /S would leave out what cannot be written, and call it done
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh

!define NAME "信访接待台"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\xinfang-desk"
!define CLASSES "Software\Classes"
!define PACKAGE "XinfangDesk.Package"

Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\xinfang-desk"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2052 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2052 "FileDescription" "${NAME} 安装程序"
VIAddVersionKey /LANG=2052 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2052 "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "将为您安装${NAME} ${VERSION}。$\r$\n$\r$\n不需要管理员权限，不联网。已经装过旧版本的，直接安装就是升级，数据不受影响。$\r$\n$\r$\n需要 64 位的 Windows 10（1809 或更新）或 Windows 11。"
!define MUI_FINISHPAGE_RUN "$INSTDIR\xinfang-desk.exe"
!define MUI_FINISHPAGE_RUN_TEXT "现在打开${NAME}"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "SimpChinese"

!macro refuse sentence
    MessageBox MB_OK|MB_ICONSTOP "${sentence}" /SD IDOK
    SetErrorLevel 2
    Abort
!macroend

; What runs, or what another program holds, cannot be written to: seen before anything is taken away.
!macro requireClosed folder
    FindFirst $1 $2 "${folder}\*.*"
    ${DoUntil} $2 == ""
        StrCpy $3 $2 4 -4
        ${If} $2 == "uninstall.exe" ; runs as a copy, and may not have ended yet itself
            StrCpy $3 ""
        ${EndIf}
        ${If} $3 == ".exe"
        ${OrIf} $3 == ".dll"
            ClearErrors
            FileOpen $0 "${folder}\$2" a
            ${If} ${Errors}
                FindClose $1
                !insertmacro refuse "${NAME}正开着（$2 写不进去）。请先关闭它的窗口，命令行程序正在运行的等它结束，再来一次。"
            ${EndIf}
            FileClose $0
        ${EndIf}
        FindNext $1 $2
    ${Loop}
    FindClose $1
!macroend

; What an older version had and this one has not: its own uninstaller knows the names. An uninstall.exe without our
; program beside it is somebody else's. $0 is 0 afterwards, or what it ended with.
!macro removeOlder folder
    ${If} ${FileExists} "${folder}\uninstall.exe"
    ${AndIf} ${FileExists} "${folder}\xinfang-desk.exe"
        InitPluginsDir ; a silent run has none yet
        CopyFiles /SILENT "${folder}\uninstall.exe" "$PLUGINSDIR\older.exe"
        StrCpy $0 1 ; where it cannot be started
        ExecWait '"$PLUGINSDIR\older.exe" /S /UPGRADE _?=${folder}' $0
    ${Else}
        StrCpy $0 0
    ${EndIf}
!macroend

; Shortcuts and file types of the whole desktop are the user's own too.
Section "程序" program
    SectionIn RO
    SetShellVarContext current
    ReadRegStr $R0 HKCU "${KEY}" "InstallLocation"
    ; In a folder of other things ours would lie among them, and be taken away with them: a folder of its own, below it.
    ${DirState} "$INSTDIR" $0
    ${GetFileName} "$INSTDIR" $1
    ${If} $0 = 1
    ${AndIf} $1 != "xinfang-desk"
    ${AndIf} $INSTDIR != $R0
    ${AndIfNot} ${FileExists} "$INSTDIR\xinfang-desk.exe"
        StrCpy $INSTDIR "$INSTDIR\xinfang-desk"
    ${EndIf}
    !insertmacro requireClosed "$INSTDIR"
    ${If} $R0 != ""
        !insertmacro requireClosed "$R0"
    ${EndIf}
    !insertmacro removeOlder "$INSTDIR"
    ${If} $0 <> 0
        !insertmacro refuse "旧版本没有卸载成功。请重新启动电脑，再来安装；数据不受影响。"
    ${EndIf}
    ${If} $INSTDIR != $R0
        StrCpy $R1 "begun" ; what is there of it goes again, should it fail
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r "${STAGE}\*"
    ClearErrors
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${If} ${Errors}
        !insertmacro refuse "写不进 $INSTDIR。请换一个文件夹安装。"
    ${EndIf}
    StrCpy $R1 ""
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\xinfang-desk.exe"
    ${If} ${FileExists} "$DESKTOP\${NAME}.lnk" ; it may name the folder of an older version
        CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\xinfang-desk.exe"
    ${EndIf}

    WriteRegStr HKCU "${CLASSES}\.xfpkg" "" "${PACKAGE}"
    WriteRegStr HKCU "${CLASSES}\${PACKAGE}" "" "信访接待台的交换包"
    WriteRegStr HKCU "${CLASSES}\${PACKAGE}\DefaultIcon" "" "$INSTDIR\xinfang-desk.exe,0"
    WriteRegStr HKCU "${CLASSES}\${PACKAGE}\shell\open\command" "" '"$INSTDIR\xinfang-desk.exe" "%1"'
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

    WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\xinfang-desk.exe,0"
    WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKCU "${KEY}" "EstimatedSize" $0

    ; Where it was installed before, when that is another folder and not this one by another name: not before this one
    ; is whole.
    FileOpen $0 "$INSTDIR\new.tmp" w
    FileClose $0
    ${If} $R0 != ""
    ${AndIfNot} ${FileExists} "$R0\new.tmp"
        !insertmacro removeOlder "$R0"
        RMDir "$R0" ; only when nothing of anybody else lies in it
        ${If} $0 <> 0
            MessageBox MB_OK|MB_ICONINFORMATION "新版已经装好。旧版本还留在 $R0，没有用了，可以删去这个文件夹。" /SD IDOK
        ${EndIf}
    ${EndIf}
    Delete "$INSTDIR\new.tmp"
SectionEnd

Section "桌面快捷方式" shortcut
    SetShellVarContext current
    CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\xinfang-desk.exe"
SectionEnd

Function .onInstFailed
    ${If} $R1 == "begun"
        !include "${FILES}"
        SetOutPath "$TEMP"
        RMDir "$INSTDIR"
    ${EndIf}
FunctionEnd

; Below the sections, whose names it needs.
Function .onInit
    ReadRegStr $0 HKLM "SOFTWARE\Microsoft\Windows NT\CurrentVersion" "CurrentBuildNumber"
    ${If} $0 < 17763
        !insertmacro refuse "这台电脑的 Windows 太旧，${NAME}需要 Windows 10（1809 或更新）或 Windows 11。请先升级 Windows，或者换一台电脑安装。"
    ${EndIf}
    ; An older program refuses a data file that a newer one has brought up to date: a surprise for whoever comes next.
    ReadRegStr $0 HKCU "${KEY}" "DisplayVersion"
    ${If} $0 != ""
        ${VersionCompare} "$0" "${VERSION}" $1
        ${If} $1 = 1
            !insertmacro refuse "这台电脑已经装了更新的${NAME} $0，不能换成旧的 ${VERSION}：新版用过的数据文件，旧版可能打不开。请继续用新版；确实要用旧版的，请先卸载（数据不会删除），再来安装。"
        ${EndIf}
        ; Whoever took the shortcut away does not get it again with each new version.
        SetShellVarContext current
        ${IfNot} ${FileExists} "$DESKTOP\${NAME}.lnk"
            SectionSetFlags ${shortcut} 0
        ${EndIf}
    ${EndIf}
FunctionEnd

Section "un.程序"
    SetShellVarContext current
    !insertmacro requireClosed "$INSTDIR"
    !include "${FILES}"
    Delete "$INSTDIR\uninstall.exe"
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/UPGRADE" $1
    ${If} ${Errors} ; a newer version puts all of this back by itself
        RMDir "$INSTDIR" ; only when nothing of anybody else lies in it
        ReadRegStr $0 HKCU "${KEY}" "InstallLocation"
        ${If} $0 == $INSTDIR
        ${OrIfNot} ${FileExists} "$0\xinfang-desk.exe" ; else they are those of another folder's, which stays
            Delete "$SMPROGRAMS\${NAME}.lnk"
            Delete "$DESKTOP\${NAME}.lnk"
            ReadRegStr $0 HKCU "${CLASSES}\.xfpkg" ""
            ${If} $0 == "${PACKAGE}"
                DeleteRegKey HKCU "${CLASSES}\.xfpkg"
            ${EndIf}
            DeleteRegKey HKCU "${CLASSES}\${PACKAGE}"
            DeleteRegKey HKCU "${KEY}"
            System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
        ${EndIf}
    ${EndIf}
SectionEnd
