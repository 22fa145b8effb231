#!/usr/bin/env bash
# The Debian package on a system that has never seen the project: installed, tried, mistreated and removed, without a
# network, Python, pip or compiler. As root; HEALING_CHROOT=FOLDER for the systems, everything said in
# out/installer/clean-chroot.log, pictures in out/installer/clean-chroot/.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=$PWD/installer/test work=${HEALING_CHROOT:-${TMPDIR:-/var/tmp}/healing-chroot} out=$PWD/out/installer
version=$(.venv/bin/python -m installer.portable.version)
package=$out/healing-desktop_${version}_amd64.deb
[ -f "$package" ] || installer/debian/build.sh
rm -rf "$out/clean-chroot"
mkdir -p "$work" "$out/clean-chroot"
exec > >(tee "$out/clean-chroot.log") 2>&1
. "$here/steps.sh"

say "A clean Debian 12"
"$here/clean_base.sh" "$work/base"
rm -rf --one-file-system "$work/root"
cp -a --reflink=auto "$work/base" "$work/root"
root=$work/root
for script in as_desk window_steps show_window two_windows removed_under_window; do
    install -m 755 "$here/$script.sh" "$root/usr/local/bin/$script"
done
cp "$package" "$root/srv/healing-desktop.deb"
# What it depends on is fetched before; nothing of this package is.
chroot "$root" apt-get install -y -q --no-install-recommends --download-only /srv/healing-desktop.deb > "$work/fetched.log"

say "Without a network: install"
started=$(now)
inside sh -c 'ls /var/cache/apt/archives/*.deb | grep -v /healing-desktop_ | xargs dpkg -i /srv/healing-desktop.deb' \
    > "$work/installed.log" 2>&1 || fail "$(tail -5 "$work/installed.log")"
echo "installed with $(grep -c '^Setting up' "$work/installed.log") packages in $(since "$started") s"
started=$(now)
inside dpkg -i /srv/healing-desktop.deb > /dev/null
echo "the package alone in $(since "$started") s, $(du -sm "$root/usr/lib/healing-desktop" | cut -f1) MB on disk"
inside sh -c '! command -v python3 pip gcc cc' && echo "no Python, no pip, no compiler here"
inside sh -c '! grep -q "^[^ ]*\s00000000" /proc/net/route' && echo "no way to a network here"

say "self-test, as an ordinary user before a virtual screen"
self_test ordinary desk healing-desktop
cp -r "$root/srv/desk/out/." "$out/clean-chroot/"
.venv/bin/python -m installer.test.pdf_rules "$out/clean-chroot/self-test.pdf"

. "$here/window_cases.sh"
. "$here/program_cases.sh"
. "$here/profile_cases.sh"
. "$here/bad_cases.sh"

say "Remove and purge"
before_removal=$(kept)
inside apt-get purge -y -q healing-desktop > "$work/purged.log" 2>&1
[ ! -e "$root/usr/lib/healing-desktop" ] && [ ! -e "$root/usr/bin/healing-desktop" ] || fail "something of the program stayed"
[ "$(kept)" = "$before_removal" ] || fail "what the centre keeps was touched"
echo "the program is gone, what the centre keeps is as it was: $(kept)"
say "Everything passed"
