#!/usr/bin/env bash
# The two small programs: launchers.sh VERSION ICON FOLDER. Needs gcc and windres of mingw-w64.
set -euo pipefail
cd "$(dirname "$0")"
version=$1 icon=$(realpath "$2") folder=$(realpath "$3")
numbers=$(echo "$version" | sed -E 's/[^0-9.].*//' | awk -F. '{printf "%d,%d,%d,0", $1, $2, $3}')
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

launcher() {  # FILE FLAG...
    local file=$1
    shift
    printf '#define VERSION "%s"\n#define NUMBERS %s\n#define FILE_NAME "%s"\n#define ICON_FILE "%s"\n' \
        "$version" "$numbers" "$file" "$icon" > "$scratch/values.h"
    x86_64-w64-mingw32-windres -I "$scratch" -I . launch.rc "$scratch/launch.o"
    # Without a time stamp two builds are the same.
    x86_64-w64-mingw32-gcc -O2 -Wall -Wextra -Werror -municode -static -s -Wl,--no-insert-timestamp "$@" \
        launch.c "$scratch/launch.o" -o "$folder/$file" -lshell32 -lole32
}

launcher "Healing Desktop.exe" -mwindows
launcher healing-desktop.exe -mconsole -DWITH_CONSOLE
