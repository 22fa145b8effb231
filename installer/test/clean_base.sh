#!/usr/bin/env bash
# clean_base.sh FOLDER: a Debian 12 with nothing but its base and what looks at a program from outside: a virtual screen,
# a camera, another clock. Made once; as root.
set -euo pipefail
base=$1
[ -e "$base/.ready" ] && exit 0
[ "$(id -u)" = 0 ] || { echo "As root, please: a clean system is made with debootstrap." >&2; exit 1; }
command -v debootstrap > /dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }
rm -rf "$base"
debootstrap --variant=minbase bookworm "$base" > "$base.log"
cp /etc/resolv.conf "$base/etc/resolv.conf"
chroot "$base" apt-get update -q >> "$base.log"
chroot "$base" apt-get install -y -q --no-install-recommends xvfb xauth scrot faketime >> "$base.log" 2>&1
for user in desk desk2; do chroot "$base" useradd --create-home --home-dir "/srv/$user" --shell /bin/bash "$user"; done
chroot "$base" apt-get clean
touch "$base/.ready"
