# Sourced by clean_chroot.sh: windows of the installed program, as people open, fill and close them.

say "The first page, in a new account"
shown first-page.png desk2 "" healing-desktop
[ ! -e "$root/srv/desk2/.local/share/healing-desktop/settings.ini" ] || fail "settings are kept, and nothing was answered"
say "The desk, with \"rouw 9000\" typed into it"
shown desk.png desk2 "rouw 9000" healing-desktop --language nl

say "Two whole programs at once on one profile, a note written in each"
SCREEN=2580x820 inside as_desk desk two_windows two-windows.png || fail "no second window"
said "$root/srv/desk/one.txt" "$root/srv/desk/two.txt"
cp "$root/srv/desk/two-windows.png" "$out/clean-chroot/"
inside as_desk desk healing-desktop --language en centre notes | tee "$work/notes.txt"
for which in first second; do
    grep -q "written in the $which window" "$work/notes.txt" || fail "the note of the $which window is lost"
done
