# Sourced by steps.sh: what setup refuses, and the folder that nobody thought of.

windows win7
ends_with 4 "an old Windows is refused" wine setup.exe /S
holds "and nothing was written" test ! -e "$home"
windows win10

# A picture of the first page, for who reads this log.
LC_ALL=fr_BE.UTF-8 timeout 90 wine next.exe > /dev/null 2>&1 &
comes 30 xdotool search --name "Healing Desktop"
sleep 3; xdotool key Return; sleep 5
picture setup
timeout 30 wineserver -k
started=$(date +%s%N)

ends_with 6 "a small disk is refused" wine setup.exe /S '/D=Y:\healing'
ends_with 2 "a disk that fills while it is written breaks off" wine setup.exe /S '/D=Z:\srv\desk\small\healing'
holds "and nothing is left there" test ! -e ../small/healing
odd=été-مجموعة-Łódź
ends_with 0 "install into a folder with accents and Arabic" wine setup.exe /S "/D=Z:\\srv\\desk\\try\\$odd"
holds "it starts there and finds" timeout 120 wine "$odd/app-$version/healing-desktop.exe" find 9000 --limit 1
holds "and goes again" timeout 120 wine "$odd/uninstall.exe" /S
home=$PWD/$odd holds "with all of its files" nothing_left
rm -rf "$profile"
