# Sourced by clean_chroot.sh: the disk on which a centre keeps its notes is full, or cannot be written. The notes of
# window_cases.sh are there.

profile=/srv/desk/.local/share/healing-desktop
notes() { inside as_desk desk healing-desktop --language en centre notes --json; }
before=$(notes)
entry=$(grep -m1 '"entry":' <<< "$before" | cut -d'"' -f4)
[ "$(grep -c '"text"' <<< "$before")" -ge 2 ] || fail "there are no notes to lose"

say "A full disk under a profile with notes"
# A copy of it on a disk of 8 MB, filled to its last byte.
mkdir -p "$root$profile-full"
FULL=$profile-full:8m inside bash -c "
    cp -a $profile/. $profile-full/ && chown -R desk $profile-full
    cat /dev/zero > $profile-full/filler 2> /dev/null
    cd /srv/desk
    export SCREEN=1280x820
    as_desk desk show_window /srv/desk/full-disk.png 'rouw 9000' healing-desktop --profile $profile-full; echo \"window: \$?\"
    as_desk desk healing-desktop --profile $profile-full --language en centre note $entry 'one more'
    echo \"a note: \$?\"
    rm $profile-full/filler
    as_desk desk healing-desktop --profile $profile-full --language en centre notes --json > notes-with-room.json
    as_desk desk healing-desktop --profile $profile-full --language en centre note $entry 'with room'
    echo \"a note, with room again: \$?\"" 2>&1 | tee "$work/full-profile.log"
said "$root/srv/desk/full-disk.png.txt"
cp "$root/srv/desk/full-disk.png" "$out/clean-chroot/"
grep -qx "window: 0" "$work/full-profile.log" || fail "the window did not open"
grep -qx "a note: 1" "$work/full-profile.log" || fail "a note that cannot be kept was taken"
grep -qx "a note, with room again: 0" "$work/full-profile.log" || fail "no note, though there is room"
! grep -q Traceback "$work/full-profile.log" || fail "it fell"
[ "$(cat "$root/srv/desk/notes-with-room.json")" = "$before" ] || fail "the notes are others than before"
echo "every note is there, once there is room"

say "A profile in a folder that cannot be written"
inside bash -c "
    mount --bind $profile $profile && mount -o remount,ro,bind $profile
    export SCREEN=1280x820
    as_desk desk show_window /srv/desk/read-only-profile.png 'rouw 9000' healing-desktop; echo \"window: \$?\"
    as_desk desk healing-desktop --language en find rouw 9000 | head -2
    as_desk desk healing-desktop --language en centre note $entry 'one more'
    echo \"a note: \$?\"" 2>&1 | tee "$work/read-only-profile.log"
said "$root/srv/desk/read-only-profile.png.txt"
cp "$root/srv/desk/read-only-profile.png" "$out/clean-chroot/"
grep -qx "window: 0" "$work/read-only-profile.log" || fail "the window did not open"
grep -qx "a note: 1" "$work/read-only-profile.log" || fail "a note that cannot be kept was taken"
! grep -q Traceback "$work/read-only-profile.log" || fail "it fell"
[ "$(notes)" = "$before" ] || fail "the notes are others than before"
echo "the notes are as they were"
