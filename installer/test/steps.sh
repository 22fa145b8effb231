# Sourced by clean_chroot.sh: what its steps are made of. `root`, `work`, `here` and `out` are set there.

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*"; exit 1; }
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", b - a }'; }
inside() { "$here/in_clean_system.sh" "$root" "$@"; }

kept() {  # one hash of all that the centre of this desk keeps; an open window adds the backup of the day by itself
    (cd "$root/srv/desk/.local/share/healing-desktop" && find centre settings.ini -type f ! -path 'centre/backups/*' -print0 2> /dev/null | sort -z \
        | xargs -0 -r sha256sum | sha256sum | cut -c1-16)
}

judged() {  # NAME LOG STATUS: every line of the log is one that is expected, and no screen is left out
    local screens
    if [ "$1" = ordinary ]; then cat "$2"; else grep '^ok ' "$2" || true; fi
    said "$2"
    [ "$3" = 0 ] || fail "$1: exit status $3"
    [ "$(grep -c '^ok ' "$2")" = 7 ] || fail "$1: not all seven steps are there"
    screens=$(sed -n 's/^ok   screens: \(.*\) ([0-9]* ms)$/\1/p' "$2")
    [ "$1" != ordinary ] || echo "$screens" > "$work/screens.txt"
    [ "$screens" = "$(cat "$work/screens.txt")" ] || fail "$1: not the screens of the first run"
}

self_test() {  # NAME USER PROGRAM [ARGUMENT...]
    local name=$1 user=$2 status=0
    shift 2
    inside as_desk "$user" "$@" self-test --out "/srv/$user/out" > "$work/$name.log" 2>&1 || status=$?
    judged "$name" "$work/$name.log" "$status"
}

said() {  # FILE...: what programs said; nothing but what is expected
    local unexpected
    grep -v '^#' "$here/expected-output.txt" > "$work/expected.txt"
    unexpected=$(cat "$@" | grep -vE -f "$work/expected.txt" || true)
    [ -z "$unexpected" ] || fail "$*: lines that nobody expects:
$unexpected"
}

shown() {  # PICTURE USER TEXT COMMAND...
    local picture=$1 user=$2
    shift 2
    SCREEN=1280x820 inside as_desk "$user" show_window "/srv/$user/$picture" "$@" || fail "$picture: exit status $?"
    said "$root/srv/$user/$picture.txt"
    cp "$root/srv/$user/$picture" "$out/clean-chroot/"
    echo "picture: $picture"
}
