; The setup program of Windows: for one user and without an administrator, or for everyone with /ALLUSERS. -D of build.sh: VERSION, NUMBERS,
; PAYLOAD_FILES (one line a file, sorted), LAUNCHERS, ICON, OUT, SIGN, LZMA for a release, STORED for a trial.
;
; Each version lies in a folder of its own: the new one is written first and moved into place whole, then shortcut and
; registry, then the old one goes. Data, notes and settings lie in the profile and are never touched.
Unicode true
Target amd64-unicode
!ifdef LZMA
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!else ifdef STORED
  SetCompress off
!else
  SetCompressor zlib
!endif
!include MUI2.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include "Win\COM.nsh"
!include "Win\Propkey.nsh"

!define NAME "Healing Desktop"
!define APP_ID "HealingDesktop.HealingDesktop" ; as in launch.c
!define MUTEX "Local\HealingDesktopRuns"       ; as in launch.c
!define MUTEX_OF_ALL "Global\HealingDesktopRuns" ; as in launch.c: on the screen of any user
!define OWN_KEY "Software\Healing Desktop"
!define REMOVE_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\HealingDesktop"
!define OLDEST_BUILD 17763 ; Windows 10 1809: the first with icuuc.dll, which Qt asks for

Name "${NAME}"
OutFile "${OUT}"
InstallDir "" ; found below: what is not empty there was said with /D=
RequestExecutionLevel user ; /ALLUSERS asks for an administrator itself
AllowSkipFiles off
SetDateSave off ; two builds of the same files are the same
ManifestDPIAware true
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}"
VIAddVersionKey /LANG=0 "CompanyName" "Healing Desktop contributors"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT License"
!ifdef SIGN
  !uninstfinalize '"${SIGN}" "%1"' = 0
  !finalize '"${SIGN}" "%1"' = 0
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICON}.bmp"
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${ICON}.bmp"
!define MUI_ABORTWARNING
; Nobody has chosen yet: said in each of them.
!define MUI_LANGDLL_WINDOWTITLE "${NAME}"
!define MUI_LANGDLL_INFO "Taal · Langue · Sprache · Language"
!define MUI_LANGDLL_ALLLANGUAGES
!define MUI_WELCOMEPAGE_TEXT "$welcome"
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartProgram
!define MUI_UNCONFIRMPAGE_TEXT_TOP "$(REMOVE_KEEPS)"
; The language that was chosen counts only after .onInit; what stops a person is said then.
!define MUI_CUSTOMFUNCTION_GUIINIT MayInstall
!define MUI_CUSTOMFUNCTION_UNGUIINIT un.MayRemove
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${OWN_KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "SetupLanguage"
Var everyone ; 1: for all users of this computer
Var welcome
Var kept ; where each user's notes lie, as a person can type it
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "English"
!include "words-nl.nsh"
!include "words-fr.nsh"
!include "words-de.nsh"
!include "words-en.nsh"
!insertmacro MUI_RESERVEFILE_LANGDLL

; Exit status, for who installs silently: 0 done, 2 broke off, 3 the program runs, 4 this Windows is too old,
; 5 a newer version is installed, 6 too little room, 7 an administrator is needed.
!macro StopWith STATUS SENTENCE
  SetErrorLevel ${STATUS}
  MessageBox MB_ICONSTOP|MB_OK "${SENTENCE}" /SD IDOK
  Quit
!macroend

!macro StopIfRunning LABEL
  ${LABEL}_again:
  StrCpy $2 "${MUTEX}"
  ${If} $everyone == 1
    StrCpy $2 "${MUTEX_OF_ALL}"
  ${EndIf}
  System::Call 'kernel32::OpenMutexW(i 0x100000, i 0, w r2) p .r0 ?e'
  Pop $1
  ${If} $0 P<> 0
    System::Call 'kernel32::CloseHandle(p r0)'
    StrCpy $1 5
  ${EndIf}
  ; 5, access denied: it is there, and of another user.
  ${If} $1 = 5
    MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(PROGRAM_RUNS)" /SD IDCANCEL IDRETRY ${LABEL}_again
    SetErrorLevel 3
    Quit
  ${EndIf}
!macroend

; Windows asks for an administrator, who goes on with FILE; where nobody may be asked, or nobody is there, it ends.
!macro NeedAdmin FILE WORDS
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    ${IfNot} ${Silent}
      ClearErrors
      ExecShell "runas" "${FILE}" '${WORDS}'
      ${IfNot} ${Errors}
        Quit
      ${EndIf}
    ${EndIf}
    !insertmacro StopWith 7 "$(NEEDS_ADMIN)"
  ${EndIf}
!macroend

Function .onInit
  !insertmacro MUI_LANGDLL_DISPLAY
  ${If} ${Silent}
    Call MayInstall
  ${EndIf}
FunctionEnd

Function MayInstall
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro StopWith 4 "$(WINDOWS_TOO_OLD)"
  ${EndIf}
  Call ForWhom
  ReadRegStr $0 SHCTX "${OWN_KEY}" "Version"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 == 1
      !insertmacro StopWith 5 "$(NEWER_IS_HERE)"
    ${EndIf}
  ${EndIf}
  ; The new version lies beside the old one until it is whole.
  ${GetRoot} "$INSTDIR" $0
  ${DriveSpace} "$0\" "/D=F /S=M" $1
  ${If} $1 < ${NEEDED_MB}
    !insertmacro StopWith 6 "$(NO_ROOM)"
  ${EndIf}
  !insertmacro StopIfRunning install
FunctionEnd

; What lies here for everyone is renewed for everyone: else each user would have a second one beside it.
Function ForWhom
  SetShellVarContext current
  StrCpy $welcome "$(WELCOME)"
  ReadRegStr $1 HKLM "${OWN_KEY}" "Folder"
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/ALLUSERS" $2
  ${IfNot} ${Errors}
  ${OrIf} $1 != ""
    StrCpy $3 "/ALLUSERS"
    ${If} $INSTDIR != ""
      StrCpy $3 "/ALLUSERS /D=$INSTDIR"
    ${EndIf}
    !insertmacro NeedAdmin "$EXEPATH" "$3"
    StrCpy $everyone 1
    StrCpy $welcome "$(WELCOME_ALL)"
    SetShellVarContext all
  ${Else}
    ReadRegStr $1 HKCU "${OWN_KEY}" "Folder"
  ${EndIf}
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR $1
  ${EndIf}
  ${If} $INSTDIR == ""
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
    ${If} $everyone == 1
      StrCpy $INSTDIR "$PROGRAMFILES64\${NAME}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function un.onInit
  !insertmacro MUI_UNGETLANGUAGE
  ${If} ${Silent}
    Call un.MayRemove
  ${EndIf}
FunctionEnd

Function un.MayRemove
  SetShellVarContext current
  StrCpy $kept "$LOCALAPPDATA\healing-desktop"
  ReadRegStr $1 HKLM "${OWN_KEY}" "Folder"
  ${If} $1 == $INSTDIR
    !insertmacro NeedAdmin "$INSTDIR\uninstall.exe" ""
    StrCpy $everyone 1
    StrCpy $kept "%LOCALAPPDATA%\healing-desktop"
    SetShellVarContext all
  ${EndIf}
  !insertmacro StopIfRunning remove
FunctionEnd

; As the user who is there and not as the administrator who was asked: for that one it would be another desk.
Function StartProgram
  ${If} $everyone == 1
    Exec '"$WINDIR\explorer.exe" "$INSTDIR\app-${VERSION}\Healing Desktop.exe"'
  ${Else}
    Exec '"$INSTDIR\app-${VERSION}\Healing Desktop.exe"'
  ${EndIf}
FunctionEnd

; $0 names an app-* folder to be kept, or nothing.
!macro RemoveVersions UN
Function ${UN}RemoveVersions
  FindFirst $1 $2 "$INSTDIR\app-*"
  ${DoWhile} $2 != ""
    ${If} $2 != $0
      RMDir /r "$INSTDIR\$2"
    ${EndIf}
    FindNext $1 $2
  ${Loop}
  FindClose $1
  FindFirst $1 $2 "$INSTDIR\new-*"
  ${DoWhile} $2 != ""
    RMDir /r "$INSTDIR\$2"
    FindNext $1 $2
  ${Loop}
  FindClose $1
FunctionEnd
!macroend
!insertmacro RemoveVersions ""
!insertmacro RemoveVersions "un."

; The task bar puts window and shortcut together by this name.
Function NameShortcut
  !insertmacro ComHlpr_CreateInProcInstance ${CLSID_ShellLink} ${IID_IShellLink} r0 ""
  ${If} $0 P<> 0
    ${IUnknown::QueryInterface} $0 '("${IID_IPersistFile}", .r1)'
    ${If} $1 P<> 0
      ${IPersistFile::Load} $1 '("$SMPROGRAMS\${NAME}.lnk", ${STGM_READWRITE})'
      ${IUnknown::QueryInterface} $0 '("${IID_IPropertyStore}", .r2)'
      ${If} $2 P<> 0
        System::Call '*(&w64 "${APP_ID}") p .r3'
        System::Call '*${SYSSTRUCT_PROPERTYKEY}(${PKEY_AppUserModel_ID}) p .r4'
        System::Call '*(&i2 31, &i2 0, &i2 0, &i2 0, p r3, p 0) p .r5'
        ${IPropertyStore::SetValue} $2 '(r4, r5)'
        ${IPropertyStore::Commit} $2 ""
        System::Free $5
        System::Free $4
        System::Free $3
        ${IUnknown::Release} $2 ""
      ${EndIf}
      ${IPersistFile::Save} $1 '("$SMPROGRAMS\${NAME}.lnk", 1)'
      ${IUnknown::Release} $1 ""
    ${EndIf}
    ${IUnknown::Release} $0 ""
  ${EndIf}
FunctionEnd

Section "${NAME}"
  RMDir /r "$INSTDIR\new-${VERSION}"
  !include "${PAYLOAD_FILES}"
  SetOutPath "$INSTDIR\new-${VERSION}"
  File "${LAUNCHERS}\Healing Desktop.exe"
  File "${LAUNCHERS}\healing-desktop.exe"
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\app-${VERSION}"
  ClearErrors
  Rename "$INSTDIR\new-${VERSION}" "$INSTDIR\app-${VERSION}"
  ${If} ${Errors}
    SetErrorLevel 2
    Abort "$(BROKE_OFF)"
  ${EndIf}
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\app-${VERSION}\Healing Desktop.exe"
  Call NameShortcut
  WriteRegStr SHCTX "${OWN_KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${OWN_KEY}" "Version" "${VERSION}"
  WriteRegStr SHCTX "${REMOVE_KEY}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${REMOVE_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${REMOVE_KEY}" "Publisher" "Healing Desktop contributors"
  WriteRegStr SHCTX "${REMOVE_KEY}" "DisplayIcon" "$INSTDIR\app-${VERSION}\Healing Desktop.exe"
  WriteRegStr SHCTX "${REMOVE_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${REMOVE_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${REMOVE_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${REMOVE_KEY}" "EstimatedSize" ${INSTALLED_KB}
  WriteRegDWORD SHCTX "${REMOVE_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${REMOVE_KEY}" "NoRepair" 1
  StrCpy $0 "app-${VERSION}"
  Call RemoveVersions
SectionEnd

; What was there before still is, and starts.
Function .onInstFailed
  SetOutPath "$TEMP" ; Windows deletes no folder that a program stands in
  RMDir /r "$INSTDIR\new-${VERSION}"
  RMDir "$INSTDIR"
FunctionEnd

Section "Uninstall"
  StrCpy $0 ""
  Call un.RemoveVersions
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey SHCTX "${REMOVE_KEY}"
  DeleteRegKey SHCTX "${OWN_KEY}"
  DeleteRegValue HKCU "${OWN_KEY}" "SetupLanguage" ; kept for each user, whoever it was installed for
  DeleteRegKey /ifempty HKCU "${OWN_KEY}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
SectionEnd
