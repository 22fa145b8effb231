"""From F8 to the next edition: a report leaves as a file, the publisher merges it, and the desk sees it taken over."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml

from healing_desktop.centre.outbox import outgoing, sent, waiting, write_out
from healing_desktop.core.centre import Change, NotSaved, Saved, Since
from healing_desktop.core.centre_now import CentreNow
from healing_desktop.core.centre_records import Report
from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry
from healing_desktop.core.report_state import followed
from healing_desktop.core.reports import Said, Seen, report_of
from healing_desktop.core.words import Words
from healing_desktop.publishing.entry_from_yaml import entry_from_yaml
from healing_desktop.publishing.gazetteer import read_gazetteer
from healing_desktop.publishing.repository import plan_first, write_plan
from healing_desktop.publishing.sources import TOWNS_AND_AREAS
from healing_desktop.storage.centre.centre_store import CentreStore
from healing_desktop.storage.centre.open_file import open_file
from healing_desktop.storage.directory import EditionDirectory
from healing_desktop.storage.edition_builder import build_edition
from healing_desktop.sync.desk import Desk
from healing_desktop.sync.desk_edition import open_desk_edition
from healing_desktop.sync.synchronise import synchronise
from tests.exchange.edition_samples import small_content
from tests.fixtures.command_line import healing
from tests.fixtures.three_editions import made_up_keys, planned
from tests.publishing.faulty_entries import FILE, GOOD, ID
from tests.sync.small_repository import START, day_of, packed_content, publish_small

DAY = date(2026, 11, 5)
CHANGED, CONFIRMED, GONE, NOTED = IDS = [ID.replace("1", str(number)) for number in (1, 2, 3, 4)]


def data_folder(root: Path, folder: Path) -> Path:
    """data/ with these four entries alone."""
    data = folder / "data"
    shutil.copytree(root / "data", data, ignore=shutil.ignore_patterns("articles", "directory"))
    (data / FILE).parent.mkdir(parents=True)
    (data / FILE).write_text("\n".join(GOOD.replace(ID, one) for one in IDS), encoding="utf-8")
    return data


def entries_of(data: Path) -> list[Entry]:
    towns = read_gazetteer(data / TOWNS_AND_AREAS)
    return [entry_from_yaml(fields, towns) for fields in yaml.safe_load((data / FILE).read_text(encoding="utf-8"))]


def content_of(data: Path, serial: int) -> EditionContent:
    return replace(small_content(entries_of(data), serial), published_on=day_of(serial).date().isoformat())


def now_of(centre: CentreStore) -> CentreNow:
    found = centre.since(0)
    assert isinstance(found, Since)
    return CentreNow().with_rows(found.revision, found.rows)


def keep(centre: CentreStore, *reports: Report) -> None:
    before = now_of(centre)
    bases = [kept.revision if (kept := before.kept(Report, one.id)) else 0 for one in reports]
    assert isinstance(centre.write([Change(one, base) for one, base in zip(reports, bases, strict=True)]), Saved)


def opened(desk: Desk) -> EditionDirectory:
    found = open_desk_edition(desk.folder, desk.bundled, START.date)
    assert isinstance(found, EditionDirectory)
    return found


@pytest.fixture
def centre(tmp_path: Path) -> CentreStore:
    found = open_file(tmp_path / "centre.db")
    assert not isinstance(found, NotSaved)
    return found


def test_a_report_is_taken_over_by_the_next_edition(root: Path, tmp_path: Path, centre: CentreStore) -> None:
    data, repository = data_folder(root, tmp_path), tmp_path / "repository"
    first = content_of(data, 1)
    keys = made_up_keys()
    write_plan(repository, planned(plan_first(repository, keys.public, keys.ring, START)))
    publish_small(repository, 1, packed_content(first))
    build_edition(first, tmp_path / "bundled.db")
    root_role = (repository / "metadata" / "1.root.json").read_bytes()
    desk = Desk(tmp_path / "editions", tmp_path / "bundled.db", root_role, "0.1.0")

    words = Words.from_source("nl", (root / "resources" / "words" / "nl.ftl").read_text(encoding="utf-8"))
    directory = opened(desk)

    def said(entry_id: str, what: Said) -> Report:
        entry = directory.unmarked_entry(entry_id)
        assert entry is not None
        return report_of(what, Seen(entry, "Verzonnen", (), directory.serial), words, DAY)

    made = (
        said(CHANGED, Said("phone", "016/23 95 82")), said(CONFIRMED, Said("confirm")), said(GONE, Said("gone")),
        said(NOTED, Said("email", "", "bestaat niet")),
    )  # fmt: skip
    directory.close()
    keep(centre, *made)
    out = outgoing(waiting(now_of(centre)), "Huis Verzonnen", DAY)
    file = tmp_path / "stick.corrections"
    write_out(file, out.content)
    keep(centre, *sent(out, DAY))

    told = healing("publish", "merge", str(file), "--data", str(data), "--language", "en", "--take",
                   f"{GONE}:gone=Huis Verzonnen")  # fmt: skip
    assert told.lines[-1] == "Applied: 3, in conflict: 1, refused: 0.", told.out
    publish_small(repository, 2, packed_content(content_of(data, 2)))
    synchronise(desk, str(repository), now=lambda: day_of(2))

    directory = opened(desk)
    assert directory.serial == 2
    keep(centre, *followed(now_of(centre).of(Report), directory.unmarked_entry, directory.serial))
    directory.close()
    states = {report.entry: (report.state, report.sent_on) for report in now_of(centre).of(Report)}
    assert states == {
        CHANGED: ("taken-over", "2026-11-05"), CONFIRMED: ("taken-over", "2026-11-05"),
        GONE: ("taken-over", "2026-11-05"), NOTED: ("sent", "2026-11-05"),
    }  # fmt: skip
    centre.close()
