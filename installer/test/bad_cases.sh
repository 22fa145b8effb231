# Sourced by clean_chroot.sh: what goes wrong on real desks. Whatever happens, nothing that a centre keeps changes.

before_removal=$(kept)

say "A full disk while installing"
inside dpkg --remove healing-desktop > /dev/null
FULL=/usr/lib/healing-desktop:200m inside dpkg -i /srv/healing-desktop.deb > "$work/full.log" 2>&1 && fail "dpkg did not notice"
grep -m1 "No space left on device" "$work/full.log" || fail "it broke off for another reason: $(tail -3 "$work/full.log")"
inside dpkg -i /srv/healing-desktop.deb > /dev/null
[ "$(kept)" = "$before_removal" ] || fail "what the centre keeps was touched"
echo "refused with a sentence; the second try, with room, went well; what the centre keeps is as it was"

say "A read-only system"
READ_ONLY=1 self_test read-only desk healing-desktop

say "Two users at once"
inside bash -c 'as_desk desk healing-desktop self-test --out /srv/desk/out > /srv/desk/one.log 2>&1 & one=$!
    as_desk desk2 healing-desktop self-test --out /srv/desk2/out > /srv/desk2/two.log 2>&1 & two=$!
    wait $one && wait $two' || fail "one of the two: $(tail -2 "$root/srv/desk/one.log" "$root/srv/desk2/two.log")"
judged "the first" "$root/srv/desk/one.log" 0
judged "the second" "$root/srv/desk2/two.log" 0

say "The portable program in a folder with spaces, accents and Arabic"
odd="/srv/desk/Mes téléchargements/مجلد جديد/Healing Desktop"
mkdir -p "$root$odd"
tar -C "$root$odd" --strip-components=1 -xf "$out/healing-desktop-$version-linux-x86_64.tar.xz"
chown -R 1000:1000 "$root/srv/desk/Mes téléchargements"
self_test odd-path desk "$odd/healing-desktop" --profile "$odd/profile é"
rm -rf "$root/srv/desk/Mes téléchargements"

for year in 2019 2039; do
    say "A clock in $year"
    FAKETIME="@$year-03-01 10:00:00" self_test "clock-$year" desk healing-desktop
done

say "Removed while it runs"
before_removal=$(kept)
inside bash -c '
    SCREEN=1280x820 as_desk desk removed_under_window removed.png > /srv/desk/told.txt 2>&1 &
    for _ in $(seq 600); do [ -e /srv/desk/open ] && break; read -rt 0.1 <> <(:) || true; done
    dpkg --remove healing-desktop > /dev/null
    touch /srv/desk/removed
    wait' || fail "$(cat "$root/srv/desk/told.txt")"
cat "$root/srv/desk/told.txt"
said "$root/srv/desk/removed.txt"
cp "$root/srv/desk/removed.png" "$out/clean-chroot/"
grep -qx "closed with Ctrl+Q: 0" "$root/srv/desk/told.txt" || fail "it did not end as it should"
[ "$(kept)" = "$before_removal" ] || fail "what the centre keeps was touched"
inside dpkg -i /srv/healing-desktop.deb > /dev/null
echo "installed again; what the centre keeps is as it was"
