"""`make bench-peers`: from the click to an article that can be read, in our window, in Chromium and in Kiwix, with the
same HTML. All three are started anew in each round, in turns, on one virtual screen, clicked by the same hand (xdotool)
and looked at by the same eye: the article is there when its paper and its ink are on the screen."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Event
from time import monotonic

from PySide6.QtGui import QColor, QGuiApplication, QImage

from healing_desktop.core.article_html import ArticlePage, article_page
from healing_desktop.core.article_look import PageLook
from healing_desktop.core.library import Library
from healing_desktop.core.outcomes import EditionRefused
from healing_desktop.storage.directory import open_directory
from healing_desktop.words_reader import words_reader
from tests.benchmarks.fresh_process import memory_mb

ROOT = Path(__file__).resolve().parents[3]
OUT = ROOT / "out" / "peers"
ROUNDS, PATIENCE_S = 5, 40.0
INK, LINK = "#1E2629", "#12AB34"
PAPERS = {"a": "#FBF8F3", "b": "#EAF3E4"}
NEEDED = ("kiwix-desktop", "zimwriterfs", "chromium", "xdotool")


@dataclass(frozen=True, slots=True)
class Read:
    """Milliseconds: from start to the first article (None for us: our window is open all day), from the click to the
    first and to a later one; megabytes with the article open, our map among them."""

    start_ms: float | None
    first_ms: float
    later_ms: float
    memory_mb: float


class Screen:
    """What is on the virtual screen."""

    def __init__(self) -> None:
        self._application = QGuiApplication([])

    def image(self) -> QImage:
        return self._application.primaryScreen().grabWindow(0).toImage().convertToFormat(QImage.Format.Format_RGB32)

    def until_read(self, paper: str, ink: str, started: float) -> float:
        """Milliseconds since `started`."""
        while monotonic() - started < PATIENCE_S:
            image = self.image()
            seen = bytes(image.constBits())
            if seen.count(_pixel(paper)) > 60_000 and seen.count(_pixel(ink)) > 400:
                return (monotonic() - started) * 1000
        self.image().save(str(OUT / "not-read.png"))
        raise SystemExit(f"no article on {paper} after {PATIENCE_S} s, see out/peers/not-read.png")

    def middle_of(self, colour: str) -> tuple[int, int]:
        image, wanted = self.image(), QColor(colour).rgb()
        found = [(x, y) for x in range(0, image.width(), 8) for y in range(0, image.height(), 8)
                 if image.pixel(x, y) == wanted]  # fmt: skip
        return found[len(found) // 2]


def _pixel(colour: str) -> bytes:
    told = QColor(colour)
    return bytes((told.blue(), told.green(), told.red(), 255))


def click(place: tuple[int, int]) -> float:
    """When it was done."""
    subprocess.run(["xdotool", "mousemove", str(place[0]), str(place[1])], check=True)
    now = monotonic()
    subprocess.run(["xdotool", "click", "1"], check=True)
    return now


def pages(folder: Path) -> None:
    """Two articles of the library, each with a large link to the other above it."""
    directory = open_directory(ROOT / "resources" / "edition" / "edition.db")
    assert not isinstance(directory, EditionRefused)
    library, words = Library(directory.articles()), words_reader(ROOT / "resources")("nl")
    for name, article in zip(PAPERS, library.articles("nl"), strict=False):
        look = PageLook(PAPERS[name], "#FFFFFF", INK, "#4F5B5E", "#0B5F66", "#DDEEEF", "#1A1A1A")
        html = article_page(ArticlePage(article, words, words, directory.helplines()), look).html
        other = next(each for each in PAPERS if each != name)
        way = f'<a href="{other}.html" style="display: block; height: 48px; background: {LINK}">&nbsp;</a>'
        (folder / f"{name}.html").write_text(html.replace("<body>", f"<body>{way}", 1), encoding="utf-8")


def ours(screen: Screen, place: Path) -> Read:
    profile = tempfile.mkdtemp(dir=place)
    command = [sys.executable, "-m", "tests.benchmarks.peers.read_side", str(ROOT / "resources"), profile]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        to_it, from_it = process.stdin, process.stdout
        assert to_it is not None
        assert from_it is not None

        def ask(word: str) -> dict[str, float]:
            to_it.write(f"{word}\n")
            to_it.flush()
            return dict(json.loads(from_it.readline()))

        told = json.loads(from_it.readline())
        first = screen.until_read(told["paper"], told["ink"], click(told["rows"][0]))
        Event().wait(3)
        screen.image().save(str(OUT / "read-ours.png"))
        ask("back")
        later = screen.until_read(told["paper"], told["ink"], click(told["rows"][1]))
        Event().wait(1)
        weight = ask("weigh")["memory_mb"]
        process.communicate("end\n", timeout=PATIENCE_S)
    return Read(None, first, later, weight)


def other(screen: Screen, name: str, command: list[str], home: Path) -> Read:
    """Started with the first article, from there to the second and back."""
    quiet = {"HOME": str(home), "QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"}
    started = monotonic()
    process = subprocess.Popen(
        command, env={**os.environ, **quiet}, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    try:
        start = screen.until_read(PAPERS["a"], INK, started)
        Event().wait(3)
        first = screen.until_read(PAPERS["b"], INK, click(screen.middle_of(LINK)))
        screen.image().save(str(OUT / f"read-{name.lower()}.png"))
        Event().wait(1)
        later = screen.until_read(PAPERS["a"], INK, click(screen.middle_of(LINK)))
        Event().wait(1)
        return Read(start, first, later, memory_mb(process.pid))
    finally:
        process.kill()
        process.wait()


def main() -> None:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        print(f"SKIPPED: reading an article beside others needs {', '.join(missing)}.")
        return
    OUT.mkdir(parents=True, exist_ok=True)
    screen = Screen()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        (site := place / "site").mkdir()
        pages(site)
        icon = QImage(48, 48, QImage.Format.Format_RGB32)
        icon.fill(0)
        icon.save(str(site / "icon.png"))
        book = place / "articles.zim"
        facts = ["-l", "nld", "-t", "Articles", "-d", "Articles", "-c", "us", "-p", "us"]
        subprocess.run(["zimwriterfs", "-w", "a.html", "-I", "icon.png", *facts, str(site), str(book)],
                       check=True, stdout=subprocess.DEVNULL)  # fmt: skip
        chromium = ["chromium", "--no-first-run", "--no-default-browser-check", "--disable-gpu", "--disable-sync",
                    "--disable-background-networking", "--no-sandbox", "--window-size=1280,820",
                    f"--user-data-dir={place / 'chromium'}", (site / "a.html").as_uri()]  # fmt: skip
        sides: dict[str, Callable[[], Read]] = {
            "our window": lambda: ours(screen, place),
            "Chromium": lambda: other(screen, "Chromium", chromium, place),
            "Kiwix": lambda: other(screen, "Kiwix", ["kiwix-desktop", str(book)], place),
        }
        seen: dict[str, list[Read]] = {name: [] for name in sides}
        for number in range(ROUNDS + 1):
            for name, play in sides.items():
                read = play()
                # The first round fills caches and does not count.
                seen[name] += [read] if number else []
    _print(seen)


def _print(seen: dict[str, list[Read]]) -> None:
    fields = ("start_ms", "first_ms", "later_ms", "memory_mb")
    told: dict[str, dict[str, float]] = {}
    for name, reads in seen.items():
        values = {field: [getattr(read, field) for read in reads] for field in fields}
        told[name] = {field: median(found) for field, found in values.items() if None not in found}
    (OUT / "articles.json").write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    ours = told["our window"]
    print(f"\nAn article; medians of {ROUNDS} rounds; in brackets: times our window")
    for name, own in told.items():
        words = (f"{field} {own[field]:.0f} ({own[field] / ours.get(field, own[field]):.1f})" for field in own)
        print(name, *words, sep="  ")


if __name__ == "__main__":
    main()
