# Sourced by steps.sh: one person installs it, works with it, goes on to the next version and takes it away.

shortcut="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Healing Desktop.lnk"
ends_with 0 "silent install" wine setup.exe /S
du -sm "$home" | sed 's/^/     MB installed: /'
holds "the program lies in its own folder" test -e "$home/app-$version/Healing Desktop.exe"
holds "no folder of a half installation" test ! -e "$home/new-$version"
holds "a shortcut leads to it" grep -qaF "app-$version" "$shortcut"
holds "Windows lists the version" listed HKCU "$version"

timeout 300 wine "$home/app-$version/Healing Desktop.exe" > window.txt 2>&1 &
holds "a new desk is asked for its language" comes 90 colours 100
sleep 5; picture first-page
started=$(date +%s%N)
xdotool key shift+Tab; sleep 1; xdotool key shift+Tab; sleep 1; xdotool key Return; sleep 2; picture first-page-fr; xdotool key Return
holds "and keeps what was answered" comes 30 grep -q "^language=fr" "$profile/settings.ini"
holds "then the desk is there" comes 60 colours 900
sleep 8; picture running
holds "the window closes as its cross does it" close_window
quiet "nothing of it goes on"

find "$home" -type f | sort > before.txt
program "$version" --language en self-test --out C:\\proof > self-test.txt 2> self-test.err
said "self-test" "$?"
sed 's/^/     | /' self-test.txt
holds "and no unexpected line" bash -c "! grep -avE '$noise' self-test.err"
holds "with the map painted" grep -q "map: painted" self-test.txt
find "$home" -type f | sort > after.txt
holds "the program wrote nothing into its own folder" cmp before.txt after.txt
copy_with child.py
holds "it starts itself again for a sync" says "the child answered True" timeout 120 wine again/healing-desktop.exe

entry=$(an_entry)
holds "a note is kept" program "$version" centre note "$entry" "Kept through an upgrade" --by me

# This desk believes a publisher who was made up for this trial, and whose stick lies there.
cp stick/root.json "$home/app-$version/share/healing-desktop/resources/publisher/root.json"
holds "a newer setup is fetched from a stick and held against what was signed" \
    program "$version" sync program --from 'Z:\srv\desk\try\stick' --fetch
copy_with press_start.py
timeout 400 wine "again/Healing Desktop.exe" 'C:\card.png' > window.txt 2>&1 &
holds "“Start the installer” is pressed, and setup comes" comes 120 runs next.exe
cp "$WINEPREFIX/drive_c/card.png" . 2> /dev/null
sleep 3; picture update-language; xdotool key Return; sleep 4; picture update-runs
ends_with 3 "a silent setup waits for the program to be closed" wine setup.exe /S
# With _?= it stays where it is, so that its exit status can be seen; what follows must stand without quotation marks.
at='%LOCALAPPDATA%\Programs\Healing Desktop'
printf '@"%s\\uninstall.exe" /S _?=%s\r\n@exit %%errorlevel%%\r\n' "$at" "$at" > remove.bat
ends_with 3 "so does removal" wine cmd /c remove.bat
holds "the person closes the program" close_window
xdotool key Return; sleep 4; picture update-welcome; xdotool key Return
holds "tries again, and the new version is there" comes 200 test -e "$home/app-$next/Healing Desktop.exe"
holds "the old one is gone" comes 60 test ! -e "$home/app-$version"
sleep 4; picture update-done; xdotool key Return
holds "the last page starts it" comes 60 runs "Healing Desktop.exe"
comes 60 colours 900; sleep 6; picture updated
holds "it closes" close_window
quiet "nothing of it goes on"
holds "Windows lists the new version" listed HKCU "$next"
holds "the note is still there" says "Kept through an upgrade" program "$next" centre notes
ends_with 5 "an older setup is refused" wine setup.exe /S
ends_with 0 "the same once more, silently" wine next.exe /S
holds "a program of Windows removes it" timeout 120 wine "$home/uninstall.exe" /S
holds "nothing of the program is left" nothing_left
holds "no shortcut is left" test ! -e "$shortcut"
holds "Windows lists it no more" not_listed HKCU "$remove_key"
holds "no key of its own is left" not_listed HKCU "$own_key"
holds "data and notes stay" test -s "$profile/centre/centre.db"
rm -rf again
