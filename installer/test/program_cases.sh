# Sourced by clean_chroot.sh: a newer program in the publisher's folder, which the installed one looks for and fetches.
# It trusts a publisher made for this, by other resources; all else is what is installed.

say "A newer program, in a folder and by the web"
offered=$root/srv/offered installers=$root/srv/desk/newer/installers
rm -rf "$offered"
.venv/bin/python -m installer.test.offered_program "$package" "$offered"
cp -a "$root/usr/lib/healing-desktop/share/healing-desktop" "$offered/share"
cp "$offered/root.json" "$offered/share/resources/publisher/root.json"

answered() {  # WANTED ARGUMENT...: what the installed program says to "sync program"
    local wanted=$1 said
    shift
    said=$(HEALING_RESOURCES=/srv/offered/share/resources inside bash -c '
        busybox ip link set lo up
        (cd /srv/offered/newer && exec busybox httpd -f -p 127.0.0.1:8000) &
        as_desk desk healing-desktop --profile /srv/desk/newer --language en sync program "$@" 2>&1 || true
        kill %1' bash "$@")
    # Marks around numbers, for letters that run from right to left, are not seen.
    said=$(tr -d '\342\201\246\251' <<< "$said")
    printf '%s\n  %s\n' "sync program $*" "${said//$'\n'/$'\n  '}"
    grep -q "$wanted" <<< "$said" || fail "it should have said: $wanted"
}

fetched() { [ "$(sha256sum < "$installers/healing-desktop_9.9.9_amd64.deb")" = "$(sha256sum < "$package")" ]; }

answered "You have the newest version" --from /srv/offered/older --check
answered "There is a newer version of the program: 9.9.9" --from /srv/offered/newer --check
[ ! -e "$installers/healing-desktop_9.9.9_amd64.deb" ] || fail "a look fetched it"
answered "is ready and checked" --from http://127.0.0.1:8000 --fetch
fetched || fail "what came by the web is not what was offered"
rm -r "$installers"
answered "is ready and checked" --from /srv/offered/newer --fetch
fetched || fail "what came from the folder is not what was offered"
answered "older than what you have" --from /srv/offered/older --check
rm -r "$installers"
printf 'x' | dd of="$(ls "$offered"/newer/targets/program/*.deb)" bs=1 seek=1000000 conv=notrunc status=none
answered "damaged" --from /srv/offered/newer --fetch
[ ! -e "$installers/healing-desktop_9.9.9_amd64.deb" ] || fail "a spoilt one lies there"
rm -rf "$offered" "$root/srv/desk/newer"
