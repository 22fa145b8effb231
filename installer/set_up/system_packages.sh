# Sourced. Installs what is missing from the system, and says so first.

known_package() {  # NAME|NAME...: the first one this release has; without package lists, the first one
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
        echo "This is no Debian or Ubuntu: installer/set_up/system-packages.txt names the system packages to install by hand."
        return 0
    }
    local purpose package why wanted=() reasons=()
    while read -r purpose package why; do
        case " $* " in *" $purpose "*) ;; *) continue ;; esac
        installed_package "$package" && continue
        wanted+=("$package")
        reasons+=("$why")
    done < <(grep -v '^#' installer/set_up/system-packages.txt)
    [ "${#wanted[@]}" = 0 ] && return 0

    local prefix
    if ! prefix=$(may_be_root); then
        say "These system packages are missing, and installing them needs an administrator. Please have this run:"
        echo "    sudo apt-get install --no-install-recommends ${wanted[*]//|*/}"
        echo "Going on without them; what needs them may fail."
        return 0
    fi
    say "Installing system packages with apt (missing here):"
    local index
    for index in "${!wanted[@]}"; do
        printf '    %-22s %s\n' "${wanted[$index]//|*/}" "${reasons[$index]}"
    done
    $prefix apt-get update -q
    local names=()
    for package in "${wanted[@]}"; do
        names+=("$(known_package "$package")")
    done
    $prefix env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${names[@]}"
}
