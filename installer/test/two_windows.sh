#!/usr/bin/env bash
# two_windows PICTURE: two whole programs on one profile. In each a note is written, then both are closed; their exit
# statuses are printed, and what they said is in one.txt and two.txt.
set -uo pipefail
. /usr/local/bin/window_steps
healing-desktop --language en > one.txt 2>&1 &
one=$!
first=$(next_window 1) || exit 1
healing-desktop --language en > two.txt 2>&1 &
two=$!
second=$(next_window 2) || exit 1
xdotool windowmove "$second" 1290 0
wait_seconds 5
note_written "$first" "written in the first window"
note_written "$second" "written in the second window"
scrot --overwrite "$1"
kill -0 $one && kill -0 $two && echo "both live"
closed $one "$first"
echo "the first ended with $?"
closed $two "$second"
echo "the second ended with $?"
