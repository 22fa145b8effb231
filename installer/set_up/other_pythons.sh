#!/usr/bin/env bash
# The whole suite on every other Python from 3.12 to 3.13 that is found, each in an environment of its own (about 1 GB).
set -euo pipefail
cd "$(dirname "$0")/../.."
. installer/set_up/stamps.sh
. installer/set_up/system_packages.sh
. installer/set_up/python_environment.sh

tried=0
for version in 3.12 3.13; do
    python=$(.venv/bin/python tests/architecture/other_pythons.py "$version")
    if [ -z "$python" ]; then
        say "Python $version was not found on this machine: not tried."
        continue
    fi
    python_environment ".venv-$version" requirements-dev.lock "$python"
    say "The suite on $("$python" --version)"
    QT_QPA_PLATFORM=offscreen ".venv-$version/bin/python" -m pytest -q "$@"
    tried=$((tried + 1))
done
say "Tried $tried other Python versions."
