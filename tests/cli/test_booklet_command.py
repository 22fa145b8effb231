"""`handout --template booklet`: from a place to a PDF, or one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.command_line import Said, healing
from tests.handouts.read_pdf import ReadPdf


def booklet(out: Path, *arguments: str) -> Said:
    return healing("handout", "--template", "booklet", "--today", "2026-11-22", *arguments, "--out", str(out))


@pytest.mark.parametrize("place", ["Namur", "Liège", "1000-1210", "Gent", "1000-9999"])
def test_a_place_becomes_a_booklet(tmp_path: Path, place: str) -> None:
    said = booklet(tmp_path / "b.pdf", "--place", place, "--json").document
    assert said["pages"] % 4 == 0
    assert not said["warnings"] or place == "1000-9999"
    assert len(ReadPdf((tmp_path / "b.pdf").read_bytes()).pages) == said["pages"]


def test_folded_it_has_half_as_many_sides(tmp_path: Path) -> None:
    plain = booklet(tmp_path / "plain.pdf", "--place", "Namur", "--json").document
    folded = booklet(tmp_path / "folded.pdf", "--place", "Namur", "--fold", "--json").document
    assert folded["pages"] * 2 == plain["pages"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ((), "Voor een boekje is een plaats nodig"),
        (("--place", "9099-9000"), "Zet de kleinste postcode eerst: 9000-9099."),
        (("--place", "Nergenshuizen"), "Deze plaats is niet bekend"),
        (("--place", "Machelen"), "Geef de postcode."),
        (("--place", "Baarle-Hertog"), "We kennen geen groep die samenkomt in Baarle-Hertog."),
        (("--place", "Namur", "--second", "fr", "--fold"), "Twee talen naast elkaar"),
    ],
)
def test_what_cannot_be_had_is_said(tmp_path: Path, arguments: tuple[str, ...], sentence: str) -> None:
    said = booklet(tmp_path / "b.pdf", *arguments)
    assert said.status == 1
    assert sentence in said.err
    assert len(said.err.splitlines()) == 1
    assert not (tmp_path / "b.pdf").exists()
