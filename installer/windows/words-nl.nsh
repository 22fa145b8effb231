; What setup says beside what NSIS brings. UTF-8.
LangString WELCOME ${LANG_DUTCH} "Healing Desktop toont praatgroepen en zelfhulpgroepen in België, zonder internet.$\r$\n$\r$\nHet programma komt in je eigen map; een beheerder is niet nodig. Een oudere versie wordt vervangen. Je notities, lijsten en instellingen blijven zoals ze zijn.$\r$\n$\r$\nKlik op Installeren om te beginnen."
LangString PROGRAM_RUNS ${LANG_DUTCH} "Healing Desktop staat nog open. Sluit het programma en probeer het opnieuw."
LangString WINDOWS_TOO_OLD ${LANG_DUTCH} "Deze Windows is te oud. Healing Desktop heeft Windows 10 versie 1809 (build 17763) of nieuwer nodig. Er is niets veranderd."
LangString NEWER_IS_HERE ${LANG_DUTCH} "Op deze computer staat al een nieuwere versie van Healing Desktop. Er is niets veranderd."
LangString NO_ROOM ${LANG_DUTCH} "Er is te weinig plaats op de schijf: ${NEEDED_MB} MB is nodig. Er is niets veranderd."
LangString BROKE_OFF ${LANG_DUTCH} "De installatie is afgebroken. Wat er voordien stond, werkt nog."
LangString REMOVE_KEEPS ${LANG_DUTCH} "Het programma wordt verwijderd. Je notities, lijsten en instellingen blijven bewaard in $LOCALAPPDATA\healing-desktop."
