#!/usr/bin/env bash
# Run inside the Debian 13 of try_under_wine.sh, as an ordinary user: steps.sh VERSION NEXT-VERSION [PART...].
# Every step has a time limit, since wine can hang; every step says ok or FAIL, and one FAIL makes the end a failure.
set -uo pipefail
version=$1 next=$2
parts=("${@:3}")
[ "${#parts[@]}" != 0 ] || parts=(refused one_user bad_cases everyone)
cd "$HOME/try"
export WINEPREFIX=$HOME/.wine WINEDEBUG=-all DISPLAY=:7
# Wine's own menus, .NET, browser and debugger are not asked for. Sandbox and graphics card of the engine: wine has neither.
export WINEDLLOVERRIDES="winemenubuilder.exe=d;mscoree=d;mshtml=d;winedbg.exe=d" QTWEBENGINE_CHROMIUM_FLAGS="--no-sandbox --disable-gpu"
user=$WINEPREFIX/drive_c/users/desk
home=$user/AppData/Local/Programs/"Healing Desktop" profile=$user/AppData/Local/healing-desktop
own_key='Software\Healing Desktop'
remove_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\HealingDesktop'
# What wine says of itself: no sound card, no graphics card, a voice of its own that falls; anything else is unexpected.
noise='^(ALSA lib|wine: (Unhandled page fault|could not load)|[0-9a-f]{4}:(fixme|err):|$)|(NOTREACHED hit|gpu_channel_manager|network_change_notifier_win)'
failed=0 clock=(env) started=$(date +%s%N)

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

program() { timeout 420 "${clock[@]}" wine "$home/app-$1/healing-desktop.exe" "${@:2}"; }
says() { "${@:2}" 2>> said.err | tr -d '\r' | tee -a said.txt | grep -aqF -- "$1"; }  # WORDS COMMAND...
listed() { timeout 60 wine reg query "$1\\$remove_key" /v DisplayVersion | tr -d '\r' | grep -q "$2\$"; }  # HKCU VERSION
not_listed() { ! timeout 60 wine reg query "$1\\$2" > /dev/null 2>&1; }  # HKCU KEY
comes() { for _ in $(seq "$1"); do "${@:2}" > /dev/null 2>&1 && return 0; sleep 1; done; return 1; }  # SECONDS COMMAND...
nothing_left() { comes 60 test ! -e "$home" || { find "$home" | head; return 1; }; }
windows() { printf 'REGEDIT4\n\n[HKEY_CURRENT_USER\\Software\\Wine]\n"Version"="%s"\n' "$1" > version.reg; timeout 60 wine regedit /S version.reg; timeout 60 wineserver -w; }
picture() { import -window root "$1.png"; }
colours() { picture looked && [ "$(identify -format %k looked.png)" -gt "$1" ]; }  # more than N: something was painted
runs() { timeout 60 wine tasklist 2> /dev/null | grep -qaF "$1"; }  # FILE.exe
close_window() {  # as its cross does; what lies over it first
    comes 30 bash -c 'timeout 60 wine taskkill /IM "Healing Desktop.exe" > /dev/null 2>&1
        sleep 3; ! timeout 60 wine tasklist 2> /dev/null | grep -qaF "Healing Desktop.exe"'
}
quiet() {  # no process of wine is left
    timeout 90 wineserver -w || { timeout 30 wineserver -k; said "$1" 1; }
}
an_entry() { program "$version" find 9000 --limit 1 --json 2> said.txt | grep -oE '"id": *"[^"]+"' | head -1 | cut -d'"' -f4; }
copy_with() { rm -rf again && cp -rl "$home/app-$version" again && rm again/app/main.py && cp "$1" again/app/main.py; }  # FILE: in the place of start.py

Xvfb :7 -screen 0 1440x900x24 -nolisten tcp > xvfb.log 2>&1 &
holds "wine starts" timeout 240 wineboot -i
timeout 120 wineserver -w
cp icuuc.dll "$WINEPREFIX/drive_c/windows/system32/"
ln -s "$HOME/small" "$WINEPREFIX/dosdevices/y:"
timeout 60 wine --version | sed 's/^/     /'
for part in "${parts[@]}"; do
    echo "== $part"
    . "./$part.sh"
    started=$(date +%s%N)
done
timeout 30 wineserver -k
echo "$([ "$failed" = 0 ] && echo "All held." || echo "Some did not hold.")"
exit "$failed"
