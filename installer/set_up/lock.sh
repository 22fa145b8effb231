#!/usr/bin/env bash
# Writes requirements.lock and requirements-dev.lock anew from pyproject.toml: every version and every hash, valid for
# Python 3.11 to 3.13 on Linux and Windows, and no address of any kind. `lock.sh --upgrade` takes newer versions.
set -euo pipefail
cd "$(dirname "$0")/../.."

tool=.venv-lock
[ -x "$tool/bin/uv" ] || { python3 -m venv "$tool"; "$tool/bin/pip" install --quiet 'uv>=0.8,<1'; }

lock() {
    local out=$1
    shift
    "$tool/bin/uv" pip compile pyproject.toml --universal --python-version 3.11 --fork-strategy fewest \
        --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --no-config --quiet "$@" --output-file "$out"
}

lock requirements-dev.lock --extra build --extra dev "$@"
lock requirements.lock --extra build --constraint requirements-dev.lock "$@"
if grep -nE '://|--(index-url|extra-index-url|find-links)|@ file' requirements.lock requirements-dev.lock; then
    echo "A lock names an address: see the lines above." >&2
    exit 1
fi
echo "Wrote requirements.lock and requirements-dev.lock."
