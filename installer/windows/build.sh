#!/usr/bin/env bash
# The setup program of Windows, built on Linux: out/installer/healing-desktop-VERSION-windows-setup.exe, the list of what is
# in it, and a table of sizes. HEALING_LZMA=1 packs as small as can be (nine minutes) for a release; HEALING_SIGN_* sign it
# (sign.sh); HEALING_MAP_PACK=FILE and HEALING_EDITION=FILE lay something beside it. HEALING_AS_VERSION=N calls it another
# version, to try an upgrade. `build.sh again` takes the payload of the last build.
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/set_up/stamps.sh
. installer/set_up/system_packages.sh
here=$PWD/installer/windows python=$PWD/.venv/bin/python
out=$PWD/out/installer build=$PWD/out/installer/build/windows
own_version=$("$python" -m installer.portable.version)
version=${HEALING_AS_VERSION:-$own_version}
name=healing-desktop-$version-windows-setup
mkdir -p "$build" .stamps

missing=()
for package in nsis gcc-mingw-w64-x86-64 binutils-mingw-w64-x86-64 osslsigncode ca-certificates; do
    installed_package "$package" || missing+=("$package")
done
if [ "${#missing[@]}" != 0 ]; then
    prefix=$(may_be_root) || stop "Missing, and only an administrator can install them: ${missing[*]}"
    say "Installing with apt: ${missing[*]}"
    quietly $prefix apt-get update
    quietly $prefix env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
fi

if [ "${1:-}" != again ]; then
    if ! "$python" -m healing_desktop publish root --release > "$build/root.log" 2>&1; then
        [ "${HEALING_RELEASE:-}" = 1 ] && { cat "$build/root.log" >&2; exit 1; }
        echo "For trying out only: $(tail -1 "$build/root.log")"
    fi
    "$python" -m installer.windows.payload "$out/cache" "$build/payload"
fi
cp "$build/payload.sizes.md" "$out/$name.sizes.md"
QT_QPA_PLATFORM=offscreen "$python" -m installer.windows.icon "$build/healing-desktop.ico"
mkdir -p "$build/launchers"
"$here/launchers.sh" "$version" "$build/healing-desktop.ico" "$build/launchers"
# Before they are signed: a signature holds its moment, and two builds shall give the same list.
for folder in launchers payload; do "$python" -m installer.portable.file_list "$build/$folder"; done > "$out/$name.files"
for launcher in "$build"/launchers/*.exe; do "$here/sign.sh" "$launcher"; done

read -r installed_kb needed_mb < <("$python" -m installer.windows.nsis_files "$build/payload" "$version" "$build/files.nsh")
numbers=$(echo "$version" | sed -E 's/[^0-9.].*//').0
makensis -V2 -INPUTCHARSET UTF8 ${HEALING_LZMA:+-DLZMA} ${HEALING_STORED:+-DSTORED} \
    -DVERSION="$version" -DNUMBERS="$numbers" -DICON="$build/healing-desktop.ico" \
    -DPAYLOAD_FILES="$build/files.nsh" -DLAUNCHERS="$build/launchers" -DOUT="$out/$name.exe" -DSIGN="$here/sign.sh" \
    -DINSTALLED_KB="$installed_kb" -DNEEDED_MB="$needed_mb" "$here/setup.nsi"
ls -l "$out/$name.exe"
