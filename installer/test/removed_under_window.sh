#!/usr/bin/env bash
# removed_under_window PICTURE: opens the window, says so with a file "open", waits for a file "removed", and closes the
# window then, as a person does who has read what it says.
set -uo pipefail
. /usr/local/bin/window_steps
healing-desktop --language en > removed.txt 2>&1 &
program=$!
window=$(next_window 1) || exit 1
wait_seconds 4
touch open
for _ in $(seq 600); do [ -e removed ] && break; wait_seconds 0.1; done
wait_seconds 5
scrot --overwrite "$1"
kill -0 $program && echo "the window is still there, five seconds after its files are gone"
closed $program "$window"
echo "closed with Ctrl+Q: $?"
