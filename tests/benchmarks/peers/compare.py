"""`make bench-peers`: the same 10,000 entries in our window, on a page in Chromium and on a sheet in LibreOffice Calc.

Each is started anew in every round, in turns, on the same virtual screen; the first round fills caches and does not
count. What is missing on this machine is skipped out loud.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any

from tests.benchmarks.fresh_process import memory_mb
from tests.benchmarks.peers.plain_rows import POSTCODE, THEME, Row, plain_rows, write_csv, write_page
from tests.benchmarks.rounds import part_of
from tests.fixtures.generated import generated_edition

ENTRIES, ROUNDS = 10_000, 5
ROOT = Path(__file__).resolve().parents[3]
OUT = ROOT / "out" / "peers"
PEERS = "tests.benchmarks.peers"
# What is said at a desk: plain, with a letter wrong, in the visitor's language.
PLAIN, MISTYPED, FRENCH = "rouw 9000", "rouww 9000", "deuil gand"
REQUESTS = (PLAIN, MISTYPED, FRENCH)
# Python that knows `uno` is the system's, not ours.
SYSTEM_PYTHON = "/usr/bin/python3"

Seen = dict[str, Any]


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        rows = plain_rows(ENTRIES)
        sides = _sides(rows, place)
        seen: dict[str, list[Seen]] = {name: [] for name in sides}
        for number in range(ROUNDS + 1):
            for name, play in sides.items():
                seen[name] += [play()] if number else [play()][:0]
    lines = [_line(name, rounds, rows) for name, rounds in seen.items()]
    (OUT / "peers.json").write_text(json.dumps(lines, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    _print(lines)


def _sides(rows: list[Row], place: Path) -> dict[str, Callable[[], Seen]]:
    edition = generated_edition(ENTRIES, place)
    sides: dict[str, Callable[[], Seen]] = {
        "our window": lambda: _ours(edition, place, "no-map"),
        "our window with its map": lambda: _ours(edition, place, "map"),
    }
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium:
        page = OUT / "groups.html"
        write_page(rows, page)
        arguments = [chromium, page, place / "chromium", OUT / "chromium.png", json.dumps(REQUESTS)]
        sides["page in Chromium"] = lambda: _said([sys.executable, "-m", f"{PEERS}.chromium_side", *arguments])
    else:
        print("SKIPPED: there is no chromium on this machine.")
    if shutil.which("soffice") and _knows_uno():
        sheet, profile = OUT / "groups.ods", place / "office"
        write_csv(rows, OUT / "groups.csv")
        side: list[str | Path] = [SYSTEM_PYTHON, Path(__file__).with_name("calc_side.py")]
        subprocess.run([*side, "make", OUT / "groups.csv", sheet, profile], check=True, timeout=300)
        sides["sheet in Calc"] = lambda: _weighed([*side, "ask", sheet, profile, json.dumps(REQUESTS)])
    else:
        print("SKIPPED: there is no LibreOffice Calc with its Python bridge (python3-uno) on this machine.")
    return sides


def _knows_uno() -> bool:
    known = subprocess.run([SYSTEM_PYTHON, "-c", "import uno"], capture_output=True, check=False)
    return known.returncode == 0


def _ours(edition: Path, place: Path, map_word: str) -> Seen:
    picture = OUT / f"ours-{map_word}.png"
    arguments = [ROOT / "resources", place / "profile", edition, map_word, picture, json.dumps(REQUESTS), monotonic()]
    return _said([sys.executable, "-m", f"{PEERS}.ours_side", *map(str, arguments)])


def _said(command: list[Any]) -> Seen:
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, cwd=ROOT, check=False)
    if done.returncode:
        raise SystemExit(f"{command}\n{done.stderr[-3000:]}")
    seen: Seen = json.loads(done.stdout.splitlines()[-1])
    return seen


def _weighed(command: list[Any]) -> Seen:
    """The sheet's side waits while its office is weighed: its Python cannot know our code."""
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        seen: Seen = json.loads(process.stdout.readline())
        seen["memory_mb"] = memory_mb(seen.pop("pid"))
        process.communicate("go\n", timeout=60)
    return seen


def _line(name: str, rounds: list[Seen], rows: list[Row]) -> Seen:
    """Milliseconds and megabytes, medians of the rounds."""
    keys = [ms for seen in rounds for ms in seen["requests"][PLAIN]["taken_ms"]]
    answers = {request: rounds[-1]["requests"][request] for request in REQUESTS}
    return {
        "what": name,
        "ready_ms": median(seen["ready_ms"] for seen in rounds),
        "p50_ms": part_of(keys, 0.5),
        "p95_ms": part_of(keys, 0.95),
        "first_result_ms": median(sum(seen["requests"][PLAIN]["taken_ms"]) for seen in rounds),
        "memory_mb": median(seen["memory_mb"] for seen in rounds),
        "keys": _keys(name),
        "answers": {request: {"found": found["found"], "first": found["first"]} for request, found in answers.items()},
        "find_in_page": rounds[-1].get("find_in_page"),
        "find_in_page_keys": _keys_of_find_in_page(rows) if "find_in_page" in rounds[-1] else None,
        "rounds": ROUNDS,
    }


def _keys(name: str) -> int:
    """Keys from the open program to its first answer to “rouw 9000”, the shortest way by keyboard."""
    if "sheet" not in name:
        return len(PLAIN)
    word, code = PLAIN.split()
    # Ctrl+Home, to the column, Alt+Down for its menu, Tab to the box there, the word, Enter; the other column the same.
    return 2 + THEME + 2 + 1 + len(word) + 1 + (POSTCODE - THEME) + 2 + 1 + len(code) + 1


def _keys_of_find_in_page(rows: list[Row]) -> int:
    """Ctrl+F, the word, and Enter at each place before the first row that is in Gent too."""
    word, code = PLAIN.split()
    steps = 0
    for row in rows:
        here = sum(cell.lower().count(word) for cell in row)
        if here and row[POSTCODE] == code:
            return 2 + len(word) + steps + 1
        steps += here
    return 0


def _print(lines: list[Seen]) -> None:
    ours = lines[0]
    print(f"\n{ENTRIES} entries, “{PLAIN}”; medians of {ROUNDS} rounds; in brackets: times our window without a map\n")
    for line in lines:
        print(line["what"])
        for field, unit in (("ready_ms", "ms from start to ready"), ("p50_ms", "ms a step, p50"),
                            ("p95_ms", "ms a step, p95"), ("memory_mb", "MB, all processes")):  # fmt: skip
            print(f"  {line[field]:9.1f} {unit}  ({line[field] / ours[field]:.2f})")
        print(f"  {line['keys']:7d}   keys")
        for request, answer in line["answers"].items():
            print(f"      “{request}”: {answer['found']} found; first: {answer['first'] or 'nothing'}")
        for find in line["find_in_page"] or ():
            print(f"      Ctrl+F “{find['request']}”: {'there' if find['there'] else 'not there'}, {find['ms']:.1f} ms")
        if line["find_in_page_keys"]:
            print(f"      Ctrl+F “rouw”, then on to the first in Gent: {line['find_in_page_keys']} keys")
    print(f"\nalso in {(OUT / 'peers.json').relative_to(ROOT)}, with pictures")


if __name__ == "__main__":
    if not os.environ.get("DISPLAY"):
        raise SystemExit("a screen is needed: use make bench-peers")
    main()
