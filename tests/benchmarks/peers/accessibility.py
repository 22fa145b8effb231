"""`make accessibility-peers`: what keeps somebody with a screen reader or a keyboard out, counted by the same harness
over the same bus, in our window and in Kiwix, on the same tasks; and in our window on all its pages."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests.accessibility.on_the_bus import missing, run_there
from tests.accessibility.violations import KINDS
from tests.benchmarks.peers.read_articles import pages

ROOT = Path(__file__).resolve().parents[3]
OUT = ROOT / "out" / "peers"
NEEDED = ("kiwix-desktop", "zimwriterfs")
# The same tasks in both, each by the keys that the program gives them.
OURS = {
    "read an article": "Ctrl+R ~min Enter",
    "find in it": "Ctrl+F g r o e p",
    "search by words": "Esc Esc Esc Esc r o u w",
    "print": "Ctrl+P",
    "settings": "Esc Ctrl+,",
}
KIWIX = {
    "read an article": "",
    "find in it": "Ctrl+F g r o e p",
    "search by words": "Esc Ctrl+L g r o e p",
    "print": "Esc Ctrl+P",
    "settings": "Esc F12",
}
MORE = {
    "help": "Esc F1", "keys": "Esc Shift+F1", "crisis card": "Esc F9", "news": "Esc Ctrl+N",
    "which fits": "Esc Ctrl+J", "data": "Esc Ctrl+G", "centre": "Esc Ctrl+O", "large": "Esc F11",
    "region": "Esc F5", "choices": "Esc F3", "tray": "Esc Ctrl+I Ctrl+B", "lists": "Esc Ctrl+L",
    "report": "Esc F8", "note": "Esc Ctrl+E", "own group": "Esc Ctrl+D",
}  # fmt: skip
SIMPLE = {
    "start": "",
    "where": "~alleen Enter",
    "when": "~postcode 1 0 3 0 Enter",
    "found": "~Overslaan Enter",
    "group": "~km Enter",
}


@dataclass(frozen=True, slots=True)
class Side:
    """`told`: what its environment has besides."""

    name: str
    screens: dict[str, str]
    command: list[str]
    told: dict[str, str]


def counted(side: Side) -> dict[str, Any]:
    said = run_there(ROOT, "violations", json.dumps(side.screens), *side.command, timeout_s=1200, told=side.told)
    found: dict[str, Any] = json.loads(said.splitlines()[-1])
    return found


def sides(place: Path) -> list[Side]:
    book, home = place / "articles.zim", place / "home"
    (site := place / "site").mkdir()
    home.mkdir()
    pages(site)
    for page in site.glob("*.html"):
        # What the other benchmark clicks on has no words.
        page.write_text(
            page.read_text(encoding="utf-8").replace(">&nbsp;</a>", ">Volgend artikel</a>"), encoding="utf-8"
        )
    icon = QImage(48, 48, QImage.Format.Format_RGB32)
    icon.fill(0)
    icon.save(str(site / "icon.png"))
    facts = ["-l", "nld", "-t", "Articles", "-d", "Articles", "-c", "us", "-p", "us"]
    subprocess.run(["zimwriterfs", "-w", "a.html", "-I", "icon.png", *facts, str(site), str(book)],
                   check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    kiwix, at_home = ["kiwix-desktop", str(book)], {"HOME": str(home)}
    speaking = {**at_home, "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu --force-renderer-accessibility"}
    return [
        Side("ours, the same tasks", OURS, ours(place / "desk"), {}),
        Side("Kiwix as installed", KIWIX, kiwix, at_home),
        Side("Kiwix, its engine told to speak", KIWIX, kiwix, speaking),
        Side("ours, Simple mode", SIMPLE, [*ours(place / "simple"), "--simple"], {}),
        Side("ours, all pages", OURS | MORE, ours(place / "all"), {}),
    ]


def ours(profile: Path) -> list[str]:
    profile.mkdir()
    (profile / "settings.ini").write_text("[desk]\nlanguage=nl\n", encoding="utf-8")
    return [sys.executable, "-m", "healing_desktop", "--profile", str(profile)]


def main() -> None:
    lacking = [*missing, *(name for name in NEEDED if shutil.which(name) is None)]
    if lacking:
        print(f"SKIPPED: counting beside another program needs {', '.join(lacking)}.")
        return
    OUT.mkdir(parents=True, exist_ok=True)
    told: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for side in sides(Path(folder)):
            told[side.name] = counted(side)
            (OUT / "accessibility.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    _print(told)


def _print(told: dict[str, dict[str, Any]]) -> None:
    names = list(told)
    print(f"| | {' | '.join(names)} |\n|{'---|' * (len(names) + 1)}")
    for kind, words in KINDS.items():
        print(f"| {words} | {' | '.join(str(len(told[name]['found'][kind])) for name in names)} |")
    sums = (str(sum(map(len, told[name]["found"].values()))) for name in names)
    print(f"| **all** | {' | '.join(sums)} |")
    print(f"| objects met | {' | '.join(str(told[name]['objects']) for name in names)} |")


if __name__ == "__main__":
    main()
