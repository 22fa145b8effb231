"""`centre report`, `confirm`, `note`, `notes`, `outbox`, and `handout --with-notes`: the same as in the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.exchange.correction_file import Corrections, read_corrections
from tests.fixtures.command_line import Said, healing
from tests.fixtures.generated import real_content
from tests.handouts.read_pdf import ReadPdf

NOTE = "Bel pas na 14 uur; vraag naar Bo. =1+1 <b> \u202eאב"


@pytest.fixture(scope="module")
def entry() -> str:
    return next(one.row.id for one in real_content().entries if one.contact.phone and not one.staff_only)


def centre(profile: Path, *argv: str) -> Said:
    said = healing("--profile", str(profile), "--language", "en", "centre", *argv, "--today", "2026-11-22")
    assert said.status == 0, said.err
    return said


def test_what_is_reported_goes_out_once(tmp_path: Path, entry: str) -> None:
    assert centre(tmp_path, "outbox", "--out", str(tmp_path / "none")).err.strip() == "Nothing waits."
    assert "Telephone: not right" in centre(tmp_path, "report", entry, "--about", "phone", "--note", "dead").out
    assert "016 23 95 82" in centre(tmp_path, "report", entry, "--about", "phone", "--value", "016239582").out
    assert "everything is right" in centre(tmp_path, "confirm", entry).out
    assert len(centre(tmp_path, "outbox").lines) == 3
    file, mail = tmp_path / "out.corrections", tmp_path / "out.eml"
    centre(tmp_path, "outbox", "--out", str(file), "--mail", str(mail))
    found = read_corrections(file.read_bytes())
    assert isinstance(found, Corrections)
    assert sorted(row.kind for row in found.rows) == ["change", "confirm", "note"]
    assert b"Subject: Corrections" in mail.read_bytes()
    states = [one["state"] for one in centre(tmp_path, "outbox", "--json").document]
    assert states == ["sent"] * 3


def test_a_note_is_kept_and_printed_only_where_it_is_asked_for(tmp_path: Path, entry: str) -> None:
    centre(tmp_path, "note", entry, NOTE, "--by", "An")
    (note,) = centre(tmp_path, "notes", entry, "--json").document
    assert (note["text"], note["by"], note["entry_now"]) == (NOTE, "An", entry)
    assert "An, 22 November 2026" in centre(tmp_path, "notes").out
    texts = []
    for more in ((), ("--with-notes",)):
        out = tmp_path / "out.pdf"
        argv = ("handout", entry, *more, "--out", str(out))
        said = healing("--profile", str(tmp_path), "--language", "nl", *argv)
        assert said.status == 0, said.err
        texts.append(ReadPdf(out.read_bytes()).text)
    assert "Bo." not in texts[0]
    assert "Voor het team" not in texts[0]
    assert "Voor het team Bel pas na 14 uur; vraag naar Bo. =1+1 <b>" in texts[1].replace("\u00a0", " ")
    refused = healing("--profile", str(tmp_path), "handout", entry, "--template", "list", "--with-notes", "--out", "x")
    assert refused.status == 1


def test_what_is_nobody(tmp_path: Path) -> None:
    for argv in (("report", "nobody", "--about", "phone"), ("confirm", "nobody"), ("note", "nobody", "x")):
        assert healing("--profile", str(tmp_path), "centre", *argv).status == 1
