#!/usr/bin/env bash
# as_desk.sh USER COMMAND...: inside the clean system, as an ordinary user before a virtual screen, with the settings of
# a new account. FAKETIME=TIME gives it another clock, SCREEN=WIDTHxHEIGHT another screen.
set -euo pipefail
user=$1 id=$(id -u "$1")
shift
cd "/srv/$user"
clock=()
[ -n "${FAKETIME:-}" ] && clock=(faketime -f "$FAKETIME")
exec setpriv --reuid "$id" --regid "$id" --clear-groups --inh-caps=-all env -i HOME="/srv/$user" USER="$user" \
    LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin XDG_RUNTIME_DIR="/run/user/$id" ${HEALING_RESOURCES:+HEALING_RESOURCES=$HEALING_RESOURCES} \
    xvfb-run --auto-servernum --server-args="-screen 0 ${SCREEN:-1440x900}x24" "${clock[@]}" "$@"
