; What setup says beside what NSIS brings. UTF-8.
LangString WELCOME ${LANG_GERMAN} "Healing Desktop zeigt Gesprächs- und Selbsthilfegruppen in Belgien, ohne Internet.$\r$\n$\r$\nDas Programm kommt in Ihren eigenen Ordner; ein Administrator ist nicht nötig. Eine ältere Version wird ersetzt. Ihre Notizen, Listen und Einstellungen bleiben, wie sie sind.$\r$\n$\r$\nKlicken Sie auf Installieren, um zu beginnen."
LangString PROGRAM_RUNS ${LANG_GERMAN} "Healing Desktop ist noch offen. Schließen Sie das Programm und versuchen Sie es noch einmal."
LangString WINDOWS_TOO_OLD ${LANG_GERMAN} "Dieses Windows ist zu alt. Healing Desktop braucht Windows 10 Version 1809 (Build 17763) oder neuer. Es wurde nichts geändert."
LangString NEWER_IS_HERE ${LANG_GERMAN} "Auf diesem Computer ist schon eine neuere Version von Healing Desktop. Es wurde nichts geändert."
LangString NO_ROOM ${LANG_GERMAN} "Auf der Festplatte ist zu wenig Platz: ${NEEDED_MB} MB werden gebraucht. Es wurde nichts geändert."
LangString BROKE_OFF ${LANG_GERMAN} "Die Installation wurde abgebrochen. Was vorher da war, läuft noch."
LangString REMOVE_KEEPS ${LANG_GERMAN} "Das Programm wird entfernt. Ihre Notizen, Listen und Einstellungen bleiben in $LOCALAPPDATA\healing-desktop."
