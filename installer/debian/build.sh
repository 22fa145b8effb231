#!/usr/bin/env bash
# out/installer/healing-desktop_VERSION_amd64.deb, made of the same folder as the portable program, without the libraries
# that Debian has itself. REUSE=1 takes the program that was frozen before; FAST=1 packs with zstd, for trying out.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$PWD/.venv/bin/python files=installer/debian/files
out=out/installer root=out/installer/build/debian/root
bundle=out/installer/build/portable/dist/healing-desktop
installer/portable/build.sh folder
version=$("$python" -m installer.portable.version)
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
day=$(date -d "@$SOURCE_DATE_EPOCH" +%F)
name=healing-desktop_${version}_amd64

filled() {  # FILE PLACE [MODE]
    install -D -m "${3:-644}" /dev/null "$root/$2"
    sed -e "s/@VERSION@/$version/g" -e "s/@DAY@/$day/g" "$files/$1" > "$root/$2"
}

rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/doc/healing-desktop"
cp -a "$bundle" "$root/usr/lib/healing-desktop"
chmod -R u=rwX,go=rX "$root/usr"
ln -s ../lib/healing-desktop/healing-desktop "$root/usr/bin/healing-desktop"
find "$root/usr/lib" -name '*.so*' -type f -exec chmod 644 {} +
filled healing-desktop.desktop usr/share/applications/healing-desktop.desktop
filled healing-desktop.metainfo.xml usr/share/metainfo/org.healing_desktop.HealingDesktop.metainfo.xml
filled apparmor usr/share/healing-desktop/apparmor
filled lintian-overrides usr/share/lintian/overrides/healing-desktop
filled healing-desktop.1 usr/share/man/man1/healing-desktop.1
gzip -9n "$root/usr/share/man/man1/healing-desktop.1"
QT_QPA_PLATFORM=offscreen "$python" -m installer.debian.icons "$root/usr/share/icons/hicolor"
sed 's/^$/./; s/^/ /' LICENSE > out/installer/build/debian/mit.txt
sed -e "/@MIT@/{r out/installer/build/debian/mit.txt" -e "d}" "$files/copyright" > "$root/usr/share/doc/healing-desktop/copyright"
printf 'healing-desktop (%s) stable; urgency=medium\n\n  * See the page "What is new" of the program.\n\n -- Healing Desktop contributors <healing-desktop@localhost>  %s\n' \
    "$version" "$(date -R -d "@$SOURCE_DATE_EPOCH")" | gzip -9n > "$root/usr/share/doc/healing-desktop/changelog.gz"

depends=$("$python" -m installer.debian.dependencies "$root")
filled postinst DEBIAN/postinst 755
filled prerm DEBIAN/prerm 755
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
cat > "$root/DEBIAN/control" <<CONTROL
Package: healing-desktop
Version: $version
Architecture: amd64
Maintainer: Healing Desktop contributors <healing-desktop@localhost>
Installed-Size: $(du -sk --apparent-size "$root/usr" | cut -f1)
Depends: $depends
Recommends: cups-client, libspeechd2, speech-dispatcher, xdg-desktop-portal
Section: misc
Priority: optional
Description: offline directory of Belgian support and therapy groups
 For the reception desk of a centre: which group fits this person, when and
 where it meets, whom to call first. The directory comes with the program and
 is brought up to date from a signed folder, a stick or an address; nothing
 that is searched for leaves the computer.
 .
 It prints handouts in many languages and in large letters, shows a map without
 a network, and has a simple view for a visitor who is alone at the screen.
CONTROL
"$python" -m installer.portable.file_list "$root" | grep -v ' DEBIAN/' > "$out/$name.files"
if [ "${FAST:-}" = 1 ]; then packed=(-Zzstd -z3); else packed=(-Zxz -z1); fi
dpkg-deb --root-owner-group "${packed[@]}" --build "$root" "$out/$name.deb" > /dev/null
ls -l "$out/$name.deb"
echo "Depends: $depends"
