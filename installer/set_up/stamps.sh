# Sourced. A step that was done for the same inputs is not done again: .stamps/NAME holds a hash of what it was made from.

hash_of() {  # FILE-OR-FOLDER...; the same names and contents give the same hash
    find "$@" -type f ! -name '*.pyc' -print0 2>/dev/null | sort -z | xargs -0 -r sha256sum | sha256sum | cut -d' ' -f1
}

fresh() {  # NAME HASH RESULT: true when RESULT is there and was made from HASH
    [ -e "$3" ] && [ -f ".stamps/$1" ] && [ "$(cat ".stamps/$1")" = "$2" ]
}

stamp() {  # NAME HASH
    mkdir -p .stamps
    printf '%s\n' "$2" > ".stamps/$1"
}

say() {
    printf '\n== %s\n' "$*"
}

stop() {
    printf '\n%s\n' "$*" >&2
    exit 1
}
