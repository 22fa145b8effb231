#!/usr/bin/env bash
# as_desk.sh USER COMMAND...: inside the clean system, as an ordinary user before a virtual screen, with the settings of
# a new account. FAKETIME=TIME gives it another clock, SCREEN=WIDTHxHEIGHT another screen.
set -euo pipefail
user=$1 id=$(id -u "$1")
shift
cd "/srv/$user"
clock=()
[ -n "${FAKETIME:-}" ] && clock=(faketime -f "$FAKETIME")
# On a busy machine the virtual screen is sometimes not there when the program starts, or not at all: once more then.
on_screen='for _ in $(seq 100); do xdotool getdisplaygeometry > /dev/null 2>&1 && exec "$@"; read -rt 0.1 <> <(:) || true; done
    exit 96'
for _ in 1 2 3; do
    status=0
    setpriv --reuid "$id" --regid "$id" --clear-groups --inh-caps=-all env -i HOME="/srv/$user" USER="$user" \
        LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin XDG_RUNTIME_DIR="/run/user/$id" ${HEALING_RESOURCES:+HEALING_RESOURCES=$HEALING_RESOURCES} \
        xvfb-run --auto-servernum --server-args="-screen 0 ${SCREEN:-1440x900}x24" \
        bash -c "$on_screen" as_desk "${clock[@]}" "$@" || status=$?
    [ "$status" = 96 ] || exit "$status"
done
exit 96
