# Sourced by clean_chroot.sh: what its steps are made of. `root`, `work`, `here` and `out` are set there.

say() { printf '\n== %s\n' "$*"; }
fail() { echo "FAILED: $*"; exit 1; }
now() { date +%s.%N; }
since() { awk -v a="$1" -v b="$(now)" 'BEGIN { printf "%.1f", b - a }'; }
inside() { "$here/in_clean_system.sh" "$root" "$@"; }

kept() {  # one hash of all that the centre of this desk keeps, but for what is only a cache
    (cd "$root/srv/desk/.local/share/healing-desktop" && find centre settings.ini -type f -print0 2> /dev/null | sort -z \
        | xargs -0 -r sha256sum | sha256sum | cut -c1-16)
}

judged() {  # NAME LOG STATUS: every line of the log is one that is expected
    local expected=$work/expected.txt unexpected
    grep -v '^#' "$here/expected-output.txt" > "$expected"
    unexpected=$(grep -vE -f "$expected" "$2" || true)
    cat "$2"
    [ -z "$unexpected" ] || fail "$1: lines that nobody expects:
$unexpected"
    [ "$3" = 0 ] || fail "$1: exit status $3"
    [ "$(grep -c '^ok ' "$2")" = 7 ] || fail "$1: not all seven steps are there"
}

self_test() {  # NAME USER PROGRAM [ARGUMENT...]
    local name=$1 user=$2 status=0
    shift 2
    inside as_desk "$user" "$@" self-test --out "/srv/$user/out" > "$work/$name.log" 2>&1 || status=$?
    judged "$name" "$work/$name.log" "$status"
}

window_shown() {  # PICTURE: opens the window, waits until it says it was painted, takes the picture of the whole screen
    inside as_desk desk bash -c '
        healing-desktop --profile-start > started.txt 2>&1 &
        program=$!
        for _ in $(seq 300); do grep -q . started.txt && break; read -rt 0.1 <> <(:) || true; done
        read -rt 6 <> <(:) || true
        scrot --overwrite window.png
        kill -TERM $program
        wait $program' || true
    cat "$root/srv/desk/started.txt"
    cp "$root/srv/desk/window.png" "$1"
    echo "picture: $1"
}
