; What setup says beside what NSIS brings. UTF-8.
LangString WELCOME ${LANG_ENGLISH} "Healing Desktop shows support and self-help groups in Belgium, without internet.$\r$\n$\r$\nThe program goes into your own folder; no administrator is needed. An older version is replaced. Your notes, lists and settings stay as they are.$\r$\n$\r$\nClick Install to begin."
LangString PROGRAM_RUNS ${LANG_ENGLISH} "Healing Desktop is still open. Close the program and try again."
LangString WINDOWS_TOO_OLD ${LANG_ENGLISH} "This Windows is too old. Healing Desktop needs Windows 10 version 1809 (build 17763) or newer. Nothing was changed."
LangString NEWER_IS_HERE ${LANG_ENGLISH} "A newer version of Healing Desktop is on this computer already. Nothing was changed."
LangString NO_ROOM ${LANG_ENGLISH} "There is too little room on the disk: ${NEEDED_MB} MB is needed. Nothing was changed."
LangString BROKE_OFF ${LANG_ENGLISH} "The installation broke off. What was there before still works."
LangString REMOVE_KEEPS ${LANG_ENGLISH} "The program will be removed. Your notes, lists and settings stay in $LOCALAPPDATA\healing-desktop."
