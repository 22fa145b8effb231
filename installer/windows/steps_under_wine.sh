#!/usr/bin/env bash
# Run inside the Debian 13 of try_under_wine.sh, as an ordinary user: steps_under_wine.sh VERSION NEXT-VERSION.
# Every step has a time limit, since wine can hang; every step says ok or FAIL, and one FAIL makes the end a failure.
set -uo pipefail
version=$1 next=$2
cd "$HOME/try"
export WINEPREFIX=$HOME/.wine WINEDEBUG=-all DISPLAY=:7
# Wine's own menus, .NET, browser and debugger are not asked for. Sandbox and graphics card of the engine: wine has neither.
export WINEDLLOVERRIDES="winemenubuilder.exe=d;mscoree=d;mshtml=d;winedbg.exe=d" QTWEBENGINE_CHROMIUM_FLAGS="--no-sandbox --disable-gpu"
user=$WINEPREFIX/drive_c/users/desk
home=$user/AppData/Local/Programs/"Healing Desktop" profile=$user/AppData/Local/healing-desktop
shortcut="$user/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Healing Desktop.lnk"
at='%LOCALAPPDATA%\Programs\Healing Desktop'
remove_key='HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\HealingDesktop'
# What wine says of itself: no sound card, no graphics card, a voice of its own that falls; anything else is unexpected.
noise='^(ALSA lib|wine: (Unhandled page fault|could not load)|[0-9a-f]{4}:(fixme|err):|$)|(NOTREACHED hit|gpu_channel_manager|network_change_notifier_win)'
failed=0 started=$(date +%s%N)

said() {  # NAME STATUS DETAIL: a line for one step, and how long it took
    local now word=ok
    now=$(date +%s%N)
    [ "$2" = 0 ] || { word=FAIL; failed=1; }
    printf '%-4s %6d ms  %s%s\n' "$word" $(((now - started) / 1000000)) "$1" "${3:+: $3}"
    started=$(date +%s%N)
}

holds() {  # NAME COMMAND...
    local name=$1 status=0
    shift
    "$@" > said.txt 2>&1 || status=$?
    said "$name" "$status" "$([ "$status" = 0 ] || tail -c 2000 said.txt)"
}

ends_with() {  # STATUS NAME COMMAND...
    local wanted=$1 name=$2 status=0
    shift 2
    timeout 300 "$@" > said.txt 2>&1 || status=$?
    said "$name" $((status != wanted)) "exit status $status"
}

program() { timeout 420 wine "$home/app-$1/healing-desktop.exe" "${@:2}"; }
version_key() { timeout 60 wine reg query "$remove_key" /v DisplayVersion | tr -d '\r' | grep -q "$1\$"; }
nothing_left() { for _ in $(seq 60); do [ -e "$home" ] || return 0; sleep 1; done; find "$home" | head; return 1; }
windows() { printf 'REGEDIT4\n\n[HKEY_CURRENT_USER\\Software\\Wine]\n"Version"="%s"\n' "$1" > version.reg; timeout 60 wine regedit /S version.reg; timeout 60 wineserver -w; }

Xvfb :7 -screen 0 1440x900x24 -nolisten tcp > xvfb.log 2>&1 &
holds "wine starts" timeout 240 wineboot -i
timeout 120 wineserver -w
cp icuuc.dll "$WINEPREFIX/drive_c/windows/system32/"
timeout 60 wine --version | sed 's/^/     /'

windows win7
ends_with 4 "an old Windows is refused" wine setup.exe /S
holds "and nothing was written" test ! -e "$home"
windows win10

# A picture of the first page, for who reads this log.
LC_ALL=fr_BE.UTF-8 timeout 90 wine next.exe > /dev/null 2>&1 &
for _ in $(seq 30); do sleep 1; xdotool search --name "Healing Desktop" > /dev/null 2>&1 && break; done
sleep 3; xdotool key Return; sleep 5
import -window root setup.png
timeout 30 wineserver -k
started=$(date +%s%N)

ln -s "$HOME/small" "$WINEPREFIX/dosdevices/y:"
ends_with 6 "a small disk is refused" wine setup.exe /S '/D=Y:\healing'
ends_with 2 "a disk that fills while it is written breaks off" wine setup.exe /S '/D=Z:\srv\desk\small\healing'
holds "and nothing is left there" test ! -e ../small/healing
odd=été-مجموعة-Łódź
ends_with 0 "install into a folder with accents and Arabic" wine setup.exe /S "/D=Z:\\srv\\desk\\try\\$odd"
holds "it starts there and finds" timeout 120 wine "$odd/app-$version/healing-desktop.exe" find 9000 --limit 1
holds "and goes again" timeout 120 wine "$odd/uninstall.exe" /S
home=$PWD/$odd holds "with all of its files" nothing_left

ends_with 0 "silent install" wine setup.exe /S
du -sm "$home" | sed 's/^/     MB installed: /'
holds "the program lies in its own folder" test -e "$home/app-$version/Healing Desktop.exe"
holds "no folder of a half installation" test ! -e "$home/new-$version"
holds "a shortcut leads to it" grep -qaF "app-$version" "$shortcut"
holds "Windows lists the version" version_key "$version"
find "$home" -type f | sort > before.txt
program "$version" --language en self-test --out C:\\proof > self-test.txt 2> self-test.err
said "self-test" "$?"
sed 's/^/     | /' self-test.txt
holds "and no unexpected line" bash -c "! grep -avE '$noise' self-test.err"
holds "with the map painted" grep -q "map: painted" self-test.txt
find "$home" -type f | sort > after.txt
holds "the program wrote nothing into its own folder" cmp before.txt after.txt

cp -rl "$home/app-$version" again && rm again/app/main.py && cp child_under_wine.py again/app/main.py
holds "it starts itself again for a sync" bash -c "timeout 120 wine again/healing-desktop.exe | grep -a 'the child answered True'"
rm -rf again

entry=$(program "$version" find 9000 --limit 1 --json 2> said.txt | grep -oE '"id": *"[^"]+"' | head -1 | cut -d'"' -f4)
holds "a note is kept" program "$version" centre note "$entry" "Kept through an upgrade" --by me
timeout 60 wine "$home/app-$version/Healing Desktop.exe" --language fr > window.txt 2>&1 &
for _ in $(seq 60); do sleep 1; import -window root running.png; [ "$(identify -format %k running.png)" -gt 900 ] && break; done
sleep 8
import -window root running.png
ends_with 3 "setup waits for the program to be closed" wine next.exe /S
# With _?= it stays where it is, so that its exit status can be seen; what follows must stand without quotation marks.
printf '@"%s\\uninstall.exe" /S _?=%s\r\n@exit %%errorlevel%%\r\n' "$at" "$at" > remove.bat
ends_with 3 "so does removal" wine cmd /c remove.bat
timeout 60 wine taskkill /F /IM "Healing Desktop.exe" > /dev/null 2>&1
timeout 90 wineserver -w || { timeout 30 wineserver -k; said "the window closed" 1; }

ends_with 0 "silent upgrade" wine next.exe /S
holds "the new version is there" test -e "$home/app-$next/Healing Desktop.exe"
holds "the old one is gone" test ! -e "$home/app-$version"
holds "Windows lists the new version" version_key "$next"
program "$next" centre notes > notes.txt 2>&1
holds "the note is still there" grep -q "Kept through an upgrade" notes.txt
ends_with 5 "an older setup is refused" wine setup.exe /S
holds "a program of Windows removes it" timeout 120 wine "$home/uninstall.exe" /S
holds "nothing of the program is left" nothing_left
holds "no shortcut is left" test ! -e "$shortcut"
holds "Windows lists it no more" bash -c "! timeout 60 wine reg query '$remove_key' >/dev/null 2>&1"
holds "data and notes stay" test -s "$profile/centre/centre.db"
timeout 30 wineserver -k
echo "$([ "$failed" = 0 ] && echo "All held." || echo "Some did not hold.")"
exit "$failed"
