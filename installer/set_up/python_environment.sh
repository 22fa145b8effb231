# Sourced. A virtual environment with exactly what the lock names.

suitable_python() {  # the first Python from 3.11 to 3.13
    local candidate
    for candidate in python3.11 python3.12 python3.13 python3; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null; then
            command -v "$candidate"
            return
        fi
    done
    return 1
}

python_environment() {  # FOLDER LOCK [PYTHON]
    local folder=$1 lock=$2 python=${3:-} name wanted
    name="python-${folder#.}-$(basename "$lock" .lock)"
    wanted="$(hash_of requirements.lock requirements-dev.lock pyproject.toml)-$(realpath "$folder")"
    # What the tests need includes what the program needs.
    fresh "python-${folder#.}-requirements-dev" "$wanted" "$folder/bin/python" && return 0
    fresh "$name" "$wanted" "$folder/bin/python" && return 0

    if ! "$folder/bin/python" -c '' 2>/dev/null; then
        [ -n "$python" ] || python=$(suitable_python) || stop "Healing Desktop needs Python 3.11, 3.12 or 3.13, and none of \
them was found on this machine. Please install one (on Debian 12: apt-get install python3 python3-venv) and try again."
        "$python" -c 'import ensurepip, venv' 2>/dev/null || system_packages venv
        "$python" -c 'import ensurepip, venv' 2>/dev/null || stop "$python cannot make virtual environments: the package \
python3-venv (or python$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')-venv) is missing."
        say "Making a virtual environment in $folder with $("$python" --version)"
        "$python" -m venv --clear "$folder"
    fi
    say "Installing the Python packages of $lock into $folder, each checked against its hash"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes -r "$lock" 2> >(pip_noise >&2)
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . \
        2> >(pip_noise >&2)
    stamp "$name" "$wanted"
}

pip_noise() {  # where pip looked in vain is no news
    grep -v '^WARNING: Location .* is ignored' || true
}
