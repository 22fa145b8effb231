#!/usr/bin/env bash
# clean_base.sh FOLDER: a Debian 12 with nothing but its base and what looks at a program from outside: a virtual screen,
# hands on the keyboard, a camera, another clock, a publisher's web server. Made once; as root.
set -euo pipefail
base=$1
tools="xvfb xauth xdotool scrot faketime busybox"
[ "$(cat "$base/.ready" 2> /dev/null)" = "$tools" ] && exit 0
[ "$(id -u)" = 0 ] || { echo "As root, please: a clean system is made with debootstrap." >&2; exit 1; }
command -v debootstrap > /dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 1; }
rm -rf "$base"
debootstrap --variant=minbase bookworm "$base" > "$base.log"
cp /etc/resolv.conf "$base/etc/resolv.conf"
chroot "$base" apt-get update -q >> "$base.log"
chroot "$base" apt-get install -y -q --no-install-recommends $tools >> "$base.log" 2>&1
for user in desk desk2; do chroot "$base" useradd --create-home --home-dir "/srv/$user" --shell /bin/bash "$user"; done
chroot "$base" apt-get clean
echo "$tools" > "$base/.ready"
