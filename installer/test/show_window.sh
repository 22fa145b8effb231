#!/usr/bin/env bash
# show_window PICTURE TEXT COMMAND...: starts COMMAND, waits for its window, types TEXT, takes the picture and ends the
# program with Ctrl+Q. Its exit status; what it said is in PICTURE.txt.
set -uo pipefail
. /usr/local/bin/window_steps
picture=$1 text=$2
shift 2
"$@" > "$picture.txt" 2>&1 &
program=$!
window=$(next_window 1) || { echo "no window came" >> "$picture.txt"; kill -KILL $program; exit 1; }
typed "$window" "$text"
# The map comes after the window.
wait_seconds 6
scrot --overwrite "$picture"
closed $program "$window" >> "$picture.txt"
