# Sourced by steps.sh: an administrator installs it for all users of the computer. Under wine everybody is one.

own_home=$home
home=$WINEPREFIX/drive_c/"Program Files/Healing Desktop"
shortcut="$WINEPREFIX/drive_c/ProgramData/Microsoft/Windows/Start Menu/Programs/Healing Desktop.lnk"
# A picture of the first page as it is then, for who reads this log.
timeout 90 wine setup.exe /ALLUSERS > /dev/null 2>&1 &
comes 30 runs setup.exe
sleep 3; xdotool key Return; sleep 5
picture setup-everyone
timeout 30 wineserver -k
started=$(date +%s%N)

ends_with 0 "silent install for everyone" wine setup.exe /S /ALLUSERS
holds "the program lies in Program Files" test -e "$home/app-$version/Healing Desktop.exe"
holds "and nowhere else" test ! -e "$own_home"
holds "a shortcut of all users leads to it" grep -qaF "app-$version" "$shortcut"
holds "Windows lists it for the computer" listed HKLM "$version"
holds "and not for this user" not_listed HKCU "$remove_key"
entry=$(an_entry)
chmod -R a-w "$home"
program "$version" --language en self-test --out C:\\proof-all > self-test.txt 2> self-test.err
said "self-test where nothing may be written" "$?" "$(grep -c '^ok' self-test.txt) steps"
holds "and no unexpected line" bash -c "! grep -avE '$noise' self-test.err"
chmod -R u+w "$home"

# A second user: a Windows of his own, the same folder of the program.
second=$HOME/.wine2
WINEPREFIX=$second timeout 240 wineboot -i > /dev/null 2>&1
cp icuuc.dll "$second/drive_c/windows/system32/"
ln -s "$home" "$second/drive_c/Program Files/Healing Desktop"
both() {  # each keeps a note while the other does
    local status=0 one
    program "$version" centre note "$entry" "Of the first user" --by one > one.txt 2>&1 & one=$!
    WINEPREFIX=$second program "$version" centre note "$entry" "Of the second user" --by two > two.txt 2>&1 || status=1
    wait "$one" || status=1
    cat one.txt two.txt
    return "$status"
}
holds "two users at once" both
timeout 120 wine "$home/app-$version/Healing Desktop.exe" --language nl > window.txt 2>&1 &
WINEPREFIX=$second timeout 120 wine "$home/app-$version/Healing Desktop.exe" --language de > window2.txt 2>&1 &
holds "with a window each" comes 60 colours 900
sleep 10; picture two-users
ends_with 3 "setup waits until the program is closed" wine next.exe /S
holds "the first closes" close_window
holds "the second goes on" env WINEPREFIX="$second" bash -c 'timeout 60 wine tasklist 2> /dev/null | grep -qaF "Healing Desktop.exe"'
WINEPREFIX=$second close_window
quiet "nothing of it goes on"
WINEPREFIX=$second timeout 90 wineserver -w

ends_with 0 "the next version, without a word about for whom" wine next.exe /S
holds "is for everyone too" test -e "$home/app-$next/Healing Desktop.exe"
holds "in the place of the old one" test ! -e "$home/app-$version"
holds "and not beside it" test ! -e "$own_home"
holds "Windows lists the new version" listed HKLM "$next"
ends_with 5 "an older setup is refused" wine setup.exe /S /ALLUSERS
holds "the note of the first is there" says "Of the first user" program "$next" centre notes
holds "it goes again" timeout 120 wine "$home/uninstall.exe" /S
holds "with all of its files" nothing_left
holds "no shortcut is left" test ! -e "$shortcut"
holds "Windows lists it no more" not_listed HKLM "$remove_key"
holds "no key of its own is left" not_listed HKLM "$own_key"
holds "the notes of the first stay" test -s "$profile/centre/centre.db"
holds "and those of the second" test -s "$second/drive_c/users/desk/AppData/Local/healing-desktop/centre/centre.db"
WINEPREFIX=$second timeout 30 wineserver -k
home=$own_home
