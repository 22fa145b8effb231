#!/usr/bin/env bash
# Gets a machine ready, and does only what is not done yet: `set_up.sh run` for the program, `set_up.sh run screen` where
# it shall start on a virtual screen, `set_up.sh test` for its tests too,
# `set_up.sh peers` for what the program is compared with.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/set_up/stamps.sh
. installer/set_up/system_packages.sh
. installer/set_up/python_environment.sh

mkdir -p .stamps
exec 9> .stamps/lock
command -v flock >/dev/null && flock 9  # two set-ups at once would step on each other

npm_packages() {
    local wanted
    wanted=$(hash_of package.json package-lock.json .npmrc)
    fresh npm "$wanted" node_modules/leaflet && return 0
    command -v npm >/dev/null || stop "npm is missing: it brings the map scripts, fonts and icons. Please install nodejs and npm."
    say "Fetching map scripts, fonts and icons with npm, as locked in package-lock.json"
    npm ci --no-progress --loglevel=error
    stamp npm "$wanted"
}

resources() {
    local wanted
    wanted=$(hash_of package-lock.json resources/icons.txt installer/set_up/copy_resources.py)
    fresh resources "$wanted" resources/fonts && [ -d resources/map ] && [ -d resources/icons ] && return 0
    say "Copying map scripts, fonts and icons with their licences into resources/"
    .venv/bin/python installer/set_up/copy_resources.py
    stamp resources "$wanted"
}

licences() {
    local wanted
    wanted=$(hash_of requirements.lock package-lock.json pyproject.toml LICENSE licences/*.* data/edition.yaml installer/shipped)
    fresh licences "$wanted" licences/shipped/index.json && return 0
    say "Collecting the licences of everything that is shipped"
    .venv/bin/python -m installer.shipped.collect
    stamp licences "$wanted"
}

base_map() {
    local wanted
    [ -f src/healing_desktop/maps/base_map.py ] || return 0
    wanted=$(hash_of package-lock.json requirements.lock data/geo src/healing_desktop/maps)
    fresh base-map "$wanted" resources/map/base && return 0
    say "Making the base map (outlines, neighbours, place names) from the packages"
    .venv/bin/python -m healing_desktop.maps.base_map \
        --world-atlas node_modules/world-atlas/countries-10m.json --out resources/map/base
    stamp base-map "$wanted"
}

map_shell() {
    local wanted
    [ -f src/healing_desktop/maps/folium_shell.py ] || return 0
    wanted=$(hash_of requirements.lock src/healing_desktop/maps/{folium_shell,shell_page}.py)
    fresh map-shell "$wanted" resources/map/shell && return 0
    say "Drawing the page of the map with folium"
    .venv/bin/python -m healing_desktop.maps.folium_shell --out resources/map/shell
    stamp map-shell "$wanted"
}

translations() {
    local sources=(resources/i18n/*.ts) wanted
    [ -e "${sources[0]}" ] || return 0
    wanted=$(hash_of "${sources[@]}")
    fresh translations "$wanted" "${sources[-1]%.ts}.qm" && return 0
    say "Compiling the window's translations"
    .venv/bin/pyside6-lrelease -silent "${sources[@]}"
    stamp translations "$wanted"
}

edition() {
    local wanted
    [ -f src/healing_desktop/__main__.py ] || return 0
    wanted=$(hash_of data requirements.lock src/healing_desktop/{core,storage,publishing})
    fresh edition "$wanted" resources/edition/edition.db && return 0
    say "Building the edition from data/"
    mkdir -p resources/edition
    .venv/bin/python -m healing_desktop publish build --data data --out resources/edition/edition.db
    stamp edition "$wanted"
}

guide_pictures() {  # of the window as it is now; `make guide-pictures` takes them again
    local wanted home
    [ -f src/healing_desktop/ui/guide_shots.py ] || return 0
    wanted=$(hash_of src/healing_desktop/ui/guide_shots.py)
    fresh guide-pictures "$wanted" resources/guide-pictures/en && return 0
    say "Taking the pictures of the guide: the program plays each task by itself, in four languages"
    home=$(mktemp -d)
    [ "$(id -u)" = 0 ] && export QTWEBENGINE_DISABLE_SANDBOX=1
    if printf '%s\n' nl fr de en | QT_QPA_PLATFORM=offscreen xargs -P 2 -I LANG .venv/bin/python -m healing_desktop \
        --profile "$home/LANG" --language LANG demo --guide resources/guide-pictures > .stamps/guide-pictures.log 2>&1; then
        stamp guide-pictures "$wanted"
    else
        echo "That did not work (.stamps/guide-pictures.log says why): the guide has its words, but no pictures."
    fi
    rm -rf "$home"
}

case "$*" in
    run) lock=requirements.lock purposes=(window) ;;
    "run screen") lock=requirements.lock purposes=(window screen) ;;
    test) lock=requirements-dev.lock purposes=(window screen server) ;;
    peers) lock=requirements-dev.lock purposes=(window screen server peers) ;;
    *) stop "Usage: set_up.sh run | run screen | test | peers" ;;
esac
suitable_python >/dev/null || purposes+=(python)
command -v npm >/dev/null || purposes+=(node)
system_packages "${purposes[@]}"
python_environment .venv "$lock"
npm_packages
resources
licences
base_map
map_shell
translations
edition
guide_pictures
