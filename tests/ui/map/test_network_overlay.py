"""The networks on the map in the real engine: drawn, named, listed, highlighted; the list says the same in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from healing_desktop.core.network_layers import RegionTables
from healing_desktop.maps.network_colours import DARK, LIGHT
from healing_desktop.storage.region_layers import read_region_tables
from healing_desktop.ui.jobs import Jobs
from healing_desktop.ui.map.map_pane import MapPane
from healing_desktop.ui.map.network_overlay import short_name
from healing_desktop.ui.theme import Scheme, Theme
from healing_desktop.ui.web.late_profile import LateProfile
from tests.fixtures.editions import real_edition
from tests.ui.map.conftest import Watched

pytestmark = pytest.mark.web

Read = Callable[[], RegionTables | None]
OpenWith = Callable[[Read], Watched]


def read_tables() -> RegionTables | None:
    found = read_region_tables(real_edition())
    return found if isinstance(found, RegionTables) else None


@pytest.fixture
def open_with(qtbot: QtBot, root: Path, theme: Theme, web: LateProfile) -> Iterator[OpenWith]:
    """A painted pane that reads the networks in this way; the page may not complain."""
    theme.choose(Scheme.LIGHT, 100)
    jobs = Jobs()
    made: list[Watched] = []

    def make(read: Read) -> Watched:
        pane = MapPane(root / "resources", lambda: None, jobs, theme, web, "nl", networks=read)
        pane.resize(520, 760)
        qtbot.addWidget(pane)
        made.append(Watched(pane, qtbot, web))
        return made[-1].show()

    refused = web.open().guard.refused
    yield make
    for watched in made:
        watched.pane.shut()
    jobs.close()
    assert [watched.complaints for watched in made if watched.complaints] == []
    assert web.open().guard.refused == refused


@pytest.fixture
def watched(open_with: OpenWith) -> Watched:
    return open_with(read_tables)


def choose(watched: Watched, number: int) -> None:
    """With the keyboard, as from the top of the choices."""
    box = watched.pane.networks.choice
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Home)
    for _ in range(number):
        QTest.keyClick(box, Qt.Key.Key_Down)
    wanted = {0: 0, 1: 21, 2: 11}[number]
    watched.qtbot.waitUntil(lambda: watched.pane.networks.model.rowCount() == wanted)


def wait_for_state(watched: Watched, **wanted: object) -> None:
    def there() -> bool:
        state = watched.state()["networks"]
        return state is not None and all(state[key] == value for key, value in wanted.items())

    watched.qtbot.waitUntil(there)


def test_nothing_is_drawn_or_listed_before_it_is_asked_for(watched: Watched) -> None:
    assert watched.state()["networks"] is None
    assert not watched.pane.networks.list.isVisible()


def test_adults_then_youth_then_nothing(watched: Watched) -> None:
    choose(watched, 1)
    wait_for_state(watched, areas=21, cut=12, dots=565)
    watched.wait_for_colour(LIGHT[0])
    choose(watched, 2)
    wait_for_state(watched, areas=11, cut=0, dots=565)
    choose(watched, 0)
    watched.qtbot.waitUntil(lambda: watched.state()["networks"] is None)
    assert not watched.pane.networks.list.isVisible()


def test_the_list_says_number_name_and_how_many(watched: Watched) -> None:
    choose(watched, 1)
    model = watched.pane.networks.model
    rows = [str(model.data(model.index(at), Qt.ItemDataRole.AccessibleTextRole)) for at in range(model.rowCount())]
    assert any(row.startswith("3  Het PAKT: 29 ") for row in rows)
    assert any("Noolim: 13 " in row and "2 to check" in row for row in rows)
    assert all(model.data(model.index(at), Qt.ItemDataRole.DecorationRole) is not None for at in range(len(rows)))


def test_a_chosen_network_is_highlighted_and_enter_shows_it_whole(watched: Watched) -> None:
    choose(watched, 1)
    wait_for_state(watched, chosen=-1)
    before = watched.state()["zoom"]
    names = watched.pane.networks.list
    names.setFocus()
    QTest.keyClick(names, Qt.Key.Key_Home)
    QTest.keyClick(names, Qt.Key.Key_Down)
    number = names.currentIndex().row()
    wait_for_state(watched, chosen=number)
    assert watched.state()["zoom"] == before, "moving in the list does not move the map"
    QTest.keyClick(names, Qt.Key.Key_Return)
    watched.qtbot.waitUntil(lambda: bool(watched.state()["zoom"] > before))


def test_the_colours_follow_the_window(watched: Watched, theme: Theme) -> None:
    choose(watched, 1)
    watched.wait_for_colour(LIGHT[0])
    theme.choose(Scheme.DARK, 100)
    watched.wait_for_colour(DARK[0])
    theme.choose(Scheme.LIGHT, 100)


def test_another_edition_is_read_anew(open_with: OpenWith) -> None:
    asked: list[int] = []

    def read() -> RegionTables | None:
        asked.append(1)
        return read_tables()

    watched = open_with(read)
    choose(watched, 2)
    watched.pane.forget_networks()
    watched.qtbot.waitUntil(lambda: len(asked) == 2)
    watched.qtbot.waitUntil(lambda: watched.pane.networks.model.rowCount() == 11)


def test_what_cannot_be_read_is_said(open_with: OpenWith) -> None:
    watched = open_with(lambda: None)
    watched.pane.networks.choice.setCurrentIndex(1)
    watched.qtbot.waitUntil(lambda: "cannot be drawn" in watched.pane.networks._note.text())
    assert watched.state()["networks"] is None


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Het PAKT", "Het PAKT"),
        ("Reling (West Limburg)", "Reling"),
        ("Netwerk GGZ Zuid-West-Vlaanderen (PsyZuid)", "PsyZuid"),
        ("Réseau santé mentale de l'arrondissement de Verviers (RSME)", "RSME"),
    ],
)
def test_a_short_name_for_the_map(name: str, short: str) -> None:
    assert short_name(name) == short
