#!/usr/bin/env bash
# The setup program under wine 10, in a Debian 13 of its own without a network: installs silently, proves what was installed,
# refuses what it must, upgrades, uninstalls. As root (chroot, namespaces). Log: out/installer/wine.log. Wine is no Windows:
# docs/installers-windows.md lists what this cannot show. HEALING_WINE_ROOT=FOLDER keeps the Debian 13 elsewhere;
# HEALING_WINE_PARTS="one_user ..." tries these alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/set_up/stamps.sh
. installer/set_up/system_packages.sh
[ "$(id -u)" = 0 ] || stop "This needs root: it makes a system of its own and shuts its network off."
python=$PWD/.venv/bin/python out=$PWD/out/installer build=$PWD/out/installer/build/windows
root=${HEALING_WINE_ROOT:-$out/wine/trixie}
mkdir -p .stamps "$out"

if [ ! -e "$root/ready" ] || [ ! -e "$root/usr/bin/faketime" ]; then
    installed_package debootstrap || quietly env DEBIAN_FRONTEND=noninteractive apt-get install -y debootstrap
    say "Making a Debian 13 with wine 10 and fonts in $root (once)"
    rm -rf "$root"
    mkdir -p "$root"
    quietly debootstrap --variant=minbase trixie "$root"
    # Without fonts the web engine falls into itself.
    quietly chroot "$root" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        wine wine64 fonts-wine fonts-liberation fonts-dejavu-core xvfb xauth imagemagick xdotool faketime
    touch "$root/ready"
fi
chroot "$root" id desk >/dev/null 2>&1 || chroot "$root" useradd --create-home --home-dir /srv/desk desk

version=$("$python" -m installer.portable.version)
next=$(echo "$version" | awk -F. '{printf "%d.%d.%d", $1, $2, $3 + 1}')
[ -e "$out/healing-desktop-$version-windows-setup.exe" ] || installer/windows/build.sh
# The same files under the next number; stored and not packed, which is quicker.
HEALING_AS_VERSION=$next HEALING_STORED=1 installer/windows/build.sh again

"$python" -m installer.windows.wine_stub "$build/payload/site/PySide6/Qt6Core.dll" > "$build/icuuc.c"
x86_64-w64-mingw32-gcc -shared -O1 -s "$build/icuuc.c" -o "$build/icuuc.dll"

rm -rf "$root/srv/desk/"{try,small,.wine,.wine2}
mkdir -p "$root/srv/desk/"{try,small}
cp "$out/healing-desktop-$version-windows-setup.exe" "$root/srv/desk/try/setup.exe"
mv "$out/healing-desktop-$next-windows-setup.exe" "$root/srv/desk/try/next.exe"
rm -f "$out/healing-desktop-$next-windows-setup".*
cp "$build/icuuc.dll" installer/windows/under_wine/* "$root/srv/desk/try/"
"$python" -m installer.windows.trial_publisher "$root/srv/desk/try/stick" "$root/srv/desk/try/next.exe" "$next"
chroot "$root" chown -R desk: /srv/desk/try

status=0
# A mount and process space of its own: whatever happens, nothing of it is left. No network in it, not even a lost one.
unshare --mount --net --pid --fork --kill-child bash -c '
    mount --make-rprivate /
    mount -t proc proc "$1/proc"; mount --rbind /dev "$1/dev"; mount -t tmpfs tmpfs "$1/tmp"; chmod 1777 "$1/tmp"
    mount -t tmpfs tmpfs "$1/dev/shm" -o mode=1777; mount -t tmpfs tmpfs "$1/srv/desk/small" -o size=300m,mode=1777
    chroot "$1" runuser -u desk -- env -i HOME=/srv/desk USER=desk PATH=/usr/bin:/bin LANG=C.UTF-8 \
        bash /srv/desk/try/steps.sh "${@:2}"
' - "$root" "$version" "$next" ${HEALING_WINE_PARTS:-} > >(tee "$out/wine.log") 2>&1 || status=$?
cp "$root"/srv/desk/try/*.png "$out/" 2>/dev/null || true
exit "$status"
