#!/usr/bin/env bash
# Sets up and opens the window. Without a screen the same program starts on a virtual one and plays the main job.
set -euo pipefail
cd "$(dirname "$0")/../.."

if [ "$(id -u)" = 0 ]; then
    echo "You are root: the map's web engine starts only without its sandbox there, so it is switched off for this run."
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    installer/set_up/set_up.sh run
    exec .venv/bin/python -m healing_desktop "$@"
fi
installer/set_up/set_up.sh run screen
echo
echo "There is no screen here, so the program starts on a virtual one, plays the main job by itself"
echo "(search, details, map, print) and leaves screenshots and the PDF in out/."
mkdir -p out
exec xvfb-run --auto-servernum --server-args="-screen 0 1440x900x24" .venv/bin/python -m healing_desktop demo --out out
