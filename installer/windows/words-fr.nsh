; What setup says beside what NSIS brings. UTF-8.
LangString WELCOME ${LANG_FRENCH} "Healing Desktop montre les groupes de parole et d’entraide en Belgique, sans internet.$\r$\n$\r$\nLe programme s’installe dans votre propre dossier ; un administrateur n’est pas nécessaire. Une version plus ancienne est remplacée. Vos notes, vos listes et vos réglages restent comme ils sont.$\r$\n$\r$\nCliquez sur Installer pour commencer."
LangString PROGRAM_RUNS ${LANG_FRENCH} "Healing Desktop est encore ouvert. Fermez le programme et réessayez."
LangString WINDOWS_TOO_OLD ${LANG_FRENCH} "Cette version de Windows est trop ancienne. Healing Desktop a besoin de Windows 10 version 1809 (build 17763) ou plus récent. Rien n’a changé."
LangString NEWER_IS_HERE ${LANG_FRENCH} "Une version plus récente de Healing Desktop est déjà installée sur cet ordinateur. Rien n’a changé."
LangString NO_ROOM ${LANG_FRENCH} "Il n’y a pas assez de place sur le disque : il faut ${NEEDED_MB} Mo. Rien n’a changé."
LangString BROKE_OFF ${LANG_FRENCH} "L’installation s’est interrompue. Ce qui était là avant fonctionne encore."
LangString REMOVE_KEEPS ${LANG_FRENCH} "Le programme va être supprimé. Vos notes, vos listes et vos réglages restent dans $LOCALAPPDATA\healing-desktop."
