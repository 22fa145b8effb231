# Sourced by steps.sh: what goes wrong on real desks, with the program installed for one user.

ends_with 0 "installed once more" wine setup.exe /S
entry=$(an_entry)
copy_with profile.py
mkdir -p refuses/healing-desktop && chmod 555 refuses refuses/healing-desktop
holds "a folder that cannot be written is seen before the first page" \
    says "asks False, not-allowed, at once" timeout 120 wine again/healing-desktop.exe 'Z:\srv\desk\try\refuses\new'
holds "also where it is there" says "asks False, not-allowed, at once" timeout 120 wine again/healing-desktop.exe 'Z:\srv\desk\try\refuses\healing-desktop'
holds "nothing was tried into it that stays" test -z "$(ls -A refuses/healing-desktop)"
mkdir -p good && touch good/settings.ini && chmod 444 good/settings.ini
holds "and settings of somebody else" says "asks True, not-allowed, at once" timeout 120 wine again/healing-desktop.exe 'Z:\srv\desk\try\good'
chmod 644 good/settings.ini
holds "a good one is good" says "asks True, None, at once" timeout 120 wine again/healing-desktop.exe 'Z:\srv\desk\try\good'
holds "and stays as it was" test "$(ls -A good)" = settings.ini

HEALING_PROFILE='Z:\srv\desk\try\refuses\new' timeout 60 wine "$home/app-$version/Healing Desktop.exe" > window.txt 2>&1 &
holds "a desk that can keep nothing opens all the same" comes 60 colours 900
sleep 6; picture read-only
holds "and closes" close_window
quiet "nothing of it goes on"

export HEALING_PROFILE='Y:\desk'
for words in one two three; do program "$version" centre note "$entry" "Note $words of a full disk" --by me > said.txt 2>&1; done
said "notes on a small disk" "$?"
head -c 400M /dev/zero > ../small/filled 2> /dev/null
program "$version" centre note "$entry" "Note too many" --by me > full.txt 2>&1
said "the disk is full: a note that cannot be kept is refused" "$(($? == 0))" "$(grep -av '^ALSA' full.txt | tail -1 | tr -d '\r')"
holds "and one finds as always" program "$version" find 9000 --limit 1
timeout 90 wine "$home/app-$version/Healing Desktop.exe" --language nl > window.txt 2>&1 &
holds "the window opens all the same" comes 60 colours 900
sleep 8; picture full-disk
holds "and closes" close_window
quiet "nothing of it goes on"
rm ../small/filled
holds "with room again, so is a note" program "$version" centre note "$entry" "Note with room" --by me
holds "and none is lost" bash -c "[ \$(timeout 120 wine '$home/app-$version/healing-desktop.exe' centre notes 2>/dev/null | grep -ac 'Note one\|Note two\|Note three\|Note with room') = 4 ]"
unset HEALING_PROFILE

copy_with clock.py
for year in 2019 2039; do
    timeout 60 wineserver -w
    clock=(env LD_PRELOAD=/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1 FAKETIME="@$year-03-01 10:00:00" FAKETIME_DONT_FAKE_MONOTONIC=1)
    holds "a clock in $year: Windows believes it" says "the year is $year" timeout 120 "${clock[@]}" wine again/healing-desktop.exe
    program "$version" --language en self-test --out "C:\\proof-$year" > self-test.txt 2> self-test.err
    said "self-test" "$?" "$(grep -c '^ok' self-test.txt) steps"
    timeout 60 wineserver -w
    clock=(env)
done
holds "and goes again" timeout 120 wine "$home/uninstall.exe" /S
holds "with all of its files" nothing_left
rm -rf again
