"""The way of a group of a centre's own: typed in under a minute, on paper, through two syncs, to the publisher."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from time import monotonic

import pytest

from healing_desktop.core.centre_records import OwnEntry
from healing_desktop.core.edition_content import EditionContent
from healing_desktop.core.entries import Entry, Kind
from healing_desktop.publishing.repository import plan_edition, write_plan
from healing_desktop.storage.edition_builder import build_edition
from tests.fixtures.generated import real_content
from tests.fixtures.three_editions import NOW, PUBLISHED, made_up_keys, planned, published_repository
from tests.journeys.desk import Desk
from tests.journeys.printers import KeepingPrinters
from tests.journeys.test_own_group import MOST_KEYS, PHONE, enters_a_group, form, goes_to_the_publisher, opens_the_form
from tests.journeys.test_sync import TODAY, OpenCentre, open_centre, serial, uses
from tests.sync.small_repository import packed_content

__all__ = ["open_centre"]


def edition(serial: int) -> EditionContent:
    """A few real groups with their towns; with each edition the first of them goes."""
    real = real_content()
    groups = [entry for entry in real.entries if entry.row.kind is Kind.GROUP and not entry.staff_only and entry.places]
    towns = {place.nis for entry in groups[:12] for place in entry.places} | {"44021"}
    return replace(
        real, serial=serial, published_on=PUBLISHED[serial - 1], entries=tuple(groups[serial:12]), phrases=(),
        places=tuple(place for place in real.places if place.nis in towns), place_names=(), articles=real.articles[:1],
        welfare_centres=frozenset(),
    )  # fmt: skip


def publish_edition(repository: Path, number: int) -> None:
    write_plan(repository, planned(plan_edition(repository, packed_content(edition(number)), made_up_keys().ring, NOW)))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """What the publisher serves at first: editions 1 and 2."""
    folder = published_repository(tmp_path / "publisher", upto=0)
    for number in (1, 2):
        publish_edition(folder, number)
    return folder


@pytest.fixture
def brought(tmp_path: Path) -> Path:
    """The program came with edition 1."""
    build_edition(edition(1), tmp_path / "brought.db")
    return tmp_path / "brought.db"


def shown(desk: Desk, own: str) -> Entry | None:
    opened = desk.program.window.owners.edition.now.opened
    return opened.directory.entry(own) if opened is not None else None


def on_paper(desk: Desk, printers: KeepingPrinters) -> str:
    """The handout of what is chosen."""
    before = len(printers.pages)
    desk.presses("Ctrl+P", "Enter")
    desk.wait(lambda: len(printers.pages) > before)
    desk.wait(desk.program.window.finder.box.hasFocus)
    return " ".join(printers.text().replace("\u00a0", " ").split())


def renews(desk: Desk, wanted: int) -> None:
    """How that goes by keys is shown in test_sync."""
    assert desk.program.window.owners.sync.start()
    uses(desk, wanted)


def test_typed_printed_synced_twice_exported_and_merged(
    open_centre: OpenCentre, repository: Path, brought: Path, tmp_path: Path, root: Path
) -> None:
    printers = KeepingPrinters()
    desk = open_centre("nl", str(repository), printers=printers)
    owners = desk.program.window.owners
    assert serial(desk) == 1
    desk.keys, began = 0, monotonic()
    opens_the_form(desk)
    enters_a_group(desk)
    desk.wait(lambda: form() is None and len(owners.centre.now.of(OwnEntry)) == 1)
    assert desk.keys <= MOST_KEYS
    assert monotonic() - began < 60
    (own,) = owners.centre.now.of(OwnEntry)
    desk.wait(lambda: shown(desk, own.id) is not None)
    desk.types("lichtpuntje zuid")
    desk.wait(lambda: owners.selection.now.id == own.id)
    first, paper = shown(desk, own.id), on_paper(desk, printers)
    for words in ("lichtpuntje zuid", PHONE, "19.30", "Gent"):
        assert words in paper

    renews(desk, 2)
    publish_edition(repository, 3)
    renews(desk, 3)
    desk.wait(lambda: shown(desk, own.id) is not None)
    assert owners.centre.now.of(OwnEntry) == (own,)
    assert shown(desk, own.id) == first
    assert owners.selection.now.id == own.id, "who looked at it still does"
    printers.pages.clear()
    assert on_paper(desk, printers) == paper

    profile = desk.program.window.services.settings_file.parent
    desk.close()
    goes_to_the_publisher(profile, own.id, brought, tmp_path, root, TODAY.isoformat())
