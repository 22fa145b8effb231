#!/usr/bin/env bash
# The program as one folder that needs no Python: out/installer/healing-desktop-VERSION-linux-x86_64.tar.xz and the list
# of what is in it. HEALING_MAP_PACK=FILE and HEALING_EDITION=FILE lay something beside it; `build.sh folder` stops before
# the archive is made (the Debian package and the tests take the folder). REUSE=1 takes the program that was frozen
# before and lays beside it what is wanted now; FAST=1 packs more quickly and larger, for trying out.
set -euo pipefail
cd "$(dirname "$0")/../.."
python=$PWD/.venv/bin/python
version=$("$python" -m installer.portable.version)
name=healing-desktop-$version-linux-x86_64
out=out/installer build=out/installer/build/portable
mkdir -p "$out" "$build"

# Times and orders that a second build has again.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1767225600)}
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1 LC_ALL=C.UTF-8 TZ=UTC

bundle=$build/dist/healing-desktop
if [ "${REUSE:-}" != 1 ] || [ ! -d "$bundle/share" ]; then
    if ! "$python" -m healing_desktop publish root --release > "$build/root.log" 2>&1; then
        [ "${HEALING_RELEASE:-}" = 1 ] && { cat "$build/root.log" >&2; exit 1; }
        echo "For trying out only: $(tail -1 "$build/root.log")"
    fi
    "$python" -m PyInstaller --noconfirm --clean --log-level WARN --distpath "$build/dist" --workpath "$build/work" \
        installer/portable/healing_desktop.spec
    "$python" -m installer.portable.prune "$bundle" > "$build/pruned.txt"
fi
"$python" -m installer.portable.share "$bundle/share/healing-desktop"
"$python" -m installer.shipped.bundle_parts "$bundle"
chmod -R u=rwX,go=rX "$bundle"
"$python" -m installer.portable.file_list "$bundle" > "$out/$name.files"
echo "$bundle: $(du -sm "$bundle" | cut -f1) MB, $(wc -l < "$out/$name.files") files"
[ "${1:-}" = folder ] && exit 0
# Level 1: the usual 6 takes six minutes and saves a fifth.
if [ "${FAST:-}" = 1 ]; then level=-0; else level=-1; fi
tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$build/dist" \
    --transform "s,^healing-desktop,$name," -cf - healing-desktop | xz $level -T2 > "$out/$name.tar.xz"
ls -l "$out/$name.tar.xz"
