# Sourced. Installs what is missing from the system, and says so first.

known_package() {  # NAME|NAME...: the first one this release has; without package lists, the last one
    local name
    for name in ${1//|/ }; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
    echo "${1##*|}"
}

installed_package() {  # NAME|NAME...
    local name
    for name in ${1//|/ }; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q ' installed$' && return
    done
    return 1
}

may_be_root() {  # nothing to put before a command, or sudo; false when neither works
    if [ "$(id -u)" = 0 ]; then
        echo ''
    elif command -v sudo >/dev/null && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then
        echo sudo
    else
        return 1
    fi
}

system_packages() {  # PURPOSE...
    command -v apt-get >/dev/null || {
        [ -e .stamps/no-apt ] && return 0
        echo "No apt here: installer/set_up/system-packages.txt names the system packages to install by hand."
        touch .stamps/no-apt
        return 0
    }
    local purpose package why prefix index wanted=() reasons=() names=()
    while read -r purpose package why; do
        case " $* " in *" $purpose "*) ;; *) continue ;; esac
        installed_package "$package" && continue
        wanted+=("$package")
        reasons+=("$why")
    done < <(grep -v '^#' installer/set_up/system-packages.txt)
    [ "${#wanted[@]}" = 0 ] && return 0

    if ! prefix=$(may_be_root); then
        for package in "${wanted[@]}"; do names+=("$(known_package "$package")"); done
        say "These system packages are missing, and only an administrator can install them. Please have this run:"
        echo "    apt-get install --no-install-recommends ${names[*]}"
        echo "Going on without them; what needs them may fail."
        return 0
    fi
    say "Some system packages are missing; asking apt for its newest lists"
    quietly $prefix apt-get update
    for package in "${wanted[@]}"; do names+=("$(known_package "$package")"); done
    say "Installing these system packages with apt, and what they depend on:"
    for index in "${!names[@]}"; do printf '    %-22s %s\n' "${names[$index]}" "${reasons[$index]}"; done
    quietly $prefix env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${names[@]}"
}

quietly() {  # COMMAND...: its words only when it fails; they stay in .stamps/apt.log
    "$@" > .stamps/apt.log 2>&1 && return 0
    tail -n 30 .stamps/apt.log >&2
    stop "This failed: $*"
}
