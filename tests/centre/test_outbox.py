"""The outbox: one file that the publisher's merge reads, by itself or in a mail, and what is sent only once written."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from healing_desktop.centre.outbox import file_in, file_name, mail_file, outgoing, sent, waiting, write_out
from healing_desktop.core.centre import Kept
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Report, ReportKind
from healing_desktop.core.ids import child_id
from healing_desktop.core.words import Words
from healing_desktop.exchange.correction_file import Correction, Corrections, read_corrections

DAY = date(2026, 11, 22)
ID = "0003f86f-30e1-57d7-bb23-74bc9ace231a"
NASTY = "=1+1\t'; DROP TABLE report; -- <b>\u202eאבג</b>\n␛[31m"


def report(number: int, kind: ReportKind = "confirm") -> Report:
    return Report(child_id(ID, str(number)), ID, "Made-up", 3, kind, "2026-11-20", by="An")


CHANGE = replace(
    report(1, "change"), field="contact/phone", before='"02 648 40 14"', after='"016 23 95 82"', text=NASTY
)


def read(content: bytes) -> Corrections:
    found = read_corrections(content)
    assert isinstance(found, Corrections), found
    return found


def test_what_waits_goes_out_as_corrections_without_a_name() -> None:
    kept = (CHANGE, report(2), replace(report(3), state="sent"), report(4, "gone"))
    now = CentreNow().with_rows(1, [Kept(one, 1) for one in kept])
    made = outgoing(waiting(now), "Huis Verzonnen", DAY)
    corrections = read(made.content)
    assert (corrections.centre, corrections.made_on) == ("Huis Verzonnen", "2026-11-22")
    told = Correction(ID, 3, "change", "2026-11-20", "centre", "contact/phone", "02 648 40 14", "016 23 95 82", NASTY)
    assert told in corrections.rows
    assert sorted(row.kind for row in corrections.rows) == ["change", "confirm", "gone"]
    assert b"An" not in made.content
    assert {one.state for one in sent(made, DAY)} == {"sent"}
    assert {one.sent_on for one in sent(made, DAY)} == {"2026-11-22"}


def test_nothing_of_a_long_note_is_lost() -> None:
    text = "x" * 10_000
    rows = read(outgoing((replace(CHANGE, text=text), replace(report(2, "note"), text=text)), "", DAY).content).rows
    assert [row.kind for row in rows] == ["change", "note", "note", "note", "note", "note"]
    assert "".join(row.text for row in rows[:3]) == "".join(row.text for row in rows[3:]) == text


def test_a_file_holds_as_many_as_a_reader_takes() -> None:
    made = outgoing([report(number, "confirm") for number in range(10_003)], "", DAY)
    assert len(made.reports) == len(read(made.content).rows) == 10_000


def test_the_mail_has_the_same_file(words: Words) -> None:
    made = outgoing((CHANGE,), "Huis\nVerzonnen", DAY)
    mail = message_from_bytes(mail_file(made, "Huis\nVerzonnen", words, DAY), policy=default)
    assert mail["Subject"] == "Corrections of Huis Verzonnen, 22 November 2026"
    assert mail["To"] is None
    (attached,) = mail.iter_attachments()
    assert attached.get_filename() == "corrections-huis-verzonnen-2026-11-22.corrections"
    assert attached.get_content() == made.content


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = file_name("", DAY)
    first = file_in(tmp_path, name)
    write_out(first, b"a")
    second = file_in(tmp_path, name)
    assert [first.name, second.name] == ["corrections-2026-11-22.corrections", "corrections-2026-11-22-2.corrections"]

    def no_space(_handle: int) -> None:
        raise OSError(28, "no space")

    monkeypatch.setattr("os.fsync", no_space)
    for file in (first, second):
        with pytest.raises(OSError, match="no space"):
            write_out(file, b"b")
    assert [one.name for one in tmp_path.iterdir()] == [first.name]
    assert first.read_bytes() == b"a"


@pytest.fixture(scope="module")
def words(root: Path) -> Words:
    return Words.from_source("en", (root / "resources" / "words" / "en.ftl").read_text(encoding="utf-8"))


def test_a_value_is_what_it_was() -> None:
    priced = replace(report(5, "change"), field="cost/amount", before="5.0", after="7.5")
    assert [(row.before, row.after) for row in read(outgoing((priced,), "", DAY).content).rows] == [(5.0, 7.5)]
    assert json.loads(priced.after) == 7.5
