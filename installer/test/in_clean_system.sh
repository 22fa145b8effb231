#!/usr/bin/env bash
# in_clean_system.sh ROOT COMMAND...: runs it as root inside ROOT, which is all it sees: no network, no process and no
# folder of this machine. Not by chroot: there the web engine could not make the user namespace of its sandbox.
# FULL=FOLDER:SIZE lays a disk of that size over FOLDER, READ_ONLY=1 makes all that is not a user's unwritable.
set -euo pipefail
root=$(realpath "$1")
shift
exec unshare --net --mount --pid --ipc --uts --fork --kill-child --propagation private bash -c '
    set -euo pipefail
    root=$0
    mount --bind "$root" "$root"
    cd "$root"
    mkdir -p old
    mount --rbind /dev dev
    mount -t proc proc proc
    mount -t sysfs -o ro sysfs sys
    mount -t tmpfs -o mode=1777 tmpfs tmp
    mkdir -m 1777 tmp/.X11-unix
    mount -t tmpfs -o mode=755 tmpfs run
    for user in 1000 1001; do install -d -m 700 -o "$user" -g "$user" "run/user/$user"; done
    if [ -n "${FULL:-}" ]; then mkdir -p ".${FULL%:*}"; mount -t tmpfs -o "size=${FULL#*:}" tmpfs ".${FULL%:*}"; fi
    pivot_root . old
    umount -l /old
    if [ "${READ_ONLY:-}" = 1 ]; then mount --bind /srv /srv; mount -o remount,ro,bind /; fi
    # Not as the first process of this system: xvfb-run would wait for ever for the signal of its screen.
    status=0
    "$@" || status=$?
    exit $status' "$root" "$@"
