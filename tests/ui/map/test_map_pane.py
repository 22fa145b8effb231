"""The map in its real engine: painted, clicked, moved, in both themes, and never a request to anybody else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from healing_desktop.ui.map.map_pane import SHEETS
from healing_desktop.ui.theme import Scheme, Theme
from healing_desktop.ui.theme_tokens import LIGHT
from tests.ui.map.conftest import OpenPane, Watched, row

pytestmark = pytest.mark.web

ROWS = (
    row(1, 51.05, 3.72, approximate=False),
    row(2, 50.63, 5.57, approximate=False),
    row(3, 50.41, 4.44),
    row(4, None),
    row(5, 51.2, 4.4, confidential=True),
)
SEA = "#cddfe6"


@pytest.fixture
def watched(open_pane: OpenPane) -> Watched:
    made = open_pane()
    made.pane.show_rows(ROWS)
    return made.show()


def test_it_is_painted_with_land_sea_and_pins(watched: Watched) -> None:
    for colour in (SHEETS["light"], SEA, LIGHT.teal.lower()):
        watched.wait_for_colour(colour)


def test_the_sources_of_the_map_are_named_in_words(watched: Watched) -> None:
    assert watched.state()["credit"] == "© Statbel · © NGI/IGN · GeoNames · Natural Earth"


def test_only_known_and_open_places_are_on_it_and_the_rest_is_counted(watched: Watched) -> None:
    assert watched.state()["pins"] == 3
    caption = watched.pane._tools.caption.text()
    assert "3 of 5 on the map" in caption
    assert "1 have no known place" in caption
    assert "1 meet at a private place" in caption


def test_a_pin_says_how_old_its_facts_are(watched: Watched) -> None:
    watched.pane.show_rows((ROWS[0], replace(ROWS[1], checked_on="2026-09-03")))
    watched.pane.select("id-2")
    label = "document.querySelector('.healing-name-chosen small:last-child').textContent"
    assert watched.read(label) == "checked on 2026-09-03"
    watched.pane.select("id-1")
    assert watched.read(label) == "never checked"


def test_a_click_on_a_pin_picks_its_group(watched: Watched) -> None:
    point = watched.ask("where", "id-2")
    with watched.qtbot.waitSignal(watched.pane.picked) as caught:
        watched.click(point["x"], point["y"])
    assert caught.args == ["id-2"]


def test_a_pin_can_be_hit_twelve_pixels_from_its_middle(watched: Watched) -> None:
    point = watched.ask("where", "id-3")
    with watched.qtbot.waitSignal(watched.pane.picked) as caught:
        watched.click(point["x"] + 12, point["y"])
    assert caught.args == ["id-3"]


def test_a_selected_group_gets_the_mark_and_comes_into_view(watched: Watched) -> None:
    watched.run("desk_map.setView([49.6, 5.7], 10, {animate: false})")
    watched.pane.select("id-1")
    state = watched.state()
    assert state["selected"] == "id-1"
    assert (round(state["lat"], 1), round(state["lon"], 1)) == (51.0, 3.7)
    assert state["zoom"] == 10
    watched.wait_for_colour(LIGHT.ink.lower())


def test_a_selection_in_view_does_not_move_the_map(watched: Watched) -> None:
    before = watched.state()
    watched.pane.select("id-2")
    after = watched.state()
    assert (after["lat"], after["lon"], after["zoom"]) == (before["lat"], before["lon"], before["zoom"])


@pytest.mark.parametrize("nobody", [None, "id-4", "id-5", "no such id", "'); alert(1); ('"])
def test_what_has_no_pin_marks_nothing(watched: Watched, nobody: str | None) -> None:
    watched.pane.select("id-1")
    watched.pane.select(nobody)
    assert watched.state()["selected"] is None


def test_rows_shown_before_the_engine_are_there_when_it_comes(open_pane: OpenPane) -> None:
    made = open_pane()
    made.pane.show_rows(ROWS)
    made.pane.select("id-2")
    state = made.show().state()
    assert (state["pins"], state["selected"]) == (3, "id-2")


def test_the_same_rows_again_leave_the_view_alone(watched: Watched) -> None:
    watched.run("desk_map.setView([50.5, 4.5], 10, {animate: false})")
    watched.pane.show_rows(ROWS)
    assert watched.state()["zoom"] == 10
    watched.pane.show_rows(ROWS[:2])
    assert watched.state()["zoom"] != 10


def test_many_groups_at_one_place_open_like_a_fan(open_pane: OpenPane) -> None:
    made = open_pane()
    made.pane.show_rows([row(number, 50.5, 4.5) for number in range(7)])
    made.show()
    point = made.ask("where", "id-3")
    made.click(point["x"], point["y"])
    made.qtbot.waitUntil(lambda: bool(made.ask("where", "id-3") != point))
    fanned = made.ask("where", "id-3")
    with made.qtbot.waitSignal(made.pane.picked) as caught:
        made.click(fanned["x"], fanned["y"])
    assert caught.args == ["id-3"]


def test_dark_and_light_are_the_windows_choice(watched: Watched, theme: Theme) -> None:
    theme.choose(Scheme.DARK, 100)
    watched.wait_for_colour(SHEETS["dark"])
    theme.choose(Scheme.CONTRAST, 100)
    watched.wait_for_colour("#ffe500")
    theme.choose(Scheme.LIGHT, 100)
    watched.wait_for_colour(SHEETS["light"])


def test_a_name_is_text_and_never_markup(open_pane: OpenPane) -> None:
    made = open_pane()
    hostile = row(1, 50.5, 4.5)
    bad = '<img src="https://example.org/x.png" onerror="document.title=\'caught\'">\u2028</script>'
    object.__setattr__(hostile.name, "by_language", (("nl", bad),))
    made.pane.show_rows([hostile])
    made.pane.select("id-1")
    made.show()
    assert made.ask("state")["selected"] == "id-1"
    assert made.read("document.querySelector('.healing-name-chosen').textContent").startswith(bad)
    assert made.read("document.title") != "caught"


def test_nothing_is_started_before_it_is_seen(open_pane: OpenPane) -> None:
    made = open_pane()
    made.pane.show_rows(ROWS)
    assert not made.pane._start.under_way
    made.pane._begin()
    assert not made.pane._start.under_way
    made.show()


def test_the_language_of_the_page_is_the_readers(watched: Watched) -> None:
    watched.pane.set_language("fr")
    watched.pane.select("id-1")
    assert watched.read("document.documentElement.lang") == "fr"
    assert "inventé" in watched.read("document.querySelector('.healing-name-chosen').textContent")


@pytest.mark.parametrize("where", [(50.9, 2.6), (49.6, 5.8), (51.45, 4.8), (50.6, 6.3)])
def test_the_name_of_the_selected_group_is_never_cut_off(open_pane: OpenPane, where: tuple[float, float]) -> None:
    made = open_pane()
    made.pane.resize(340, 420)
    made.pane.show_rows([row(1, 50.85, 4.35), row(2, *where)])
    made.pane.select("id-2")
    made.show()
    for corner in ((0.02, 0.5), (0.98, 0.5), (0.5, 0.02), (0.5, 0.98)):
        made.run(
            f"(() => {{ const s = desk_map.getSize(), p = desk_map.latLngToContainerPoint([{where[0]}, {where[1]}]);"
            f"desk_map.panBy([p.x - s.x * {corner[0]}, p.y - s.y * {corner[1]}], {{animate: false}}) }})()"
        )
        box = made.read("document.querySelector('.healing-name-chosen').getBoundingClientRect()")
        assert 0 <= box["left"] < box["right"] <= 340, (corner, box)
        assert box["top"] >= 0, (corner, box)


def test_large_text_makes_the_map_larger_too(watched: Watched, theme: Theme) -> None:
    theme.choose(Scheme.LIGHT, 200)
    engine = watched.pane.engine
    assert engine is not None
    assert engine.view.zoomFactor() == theme.scale.factor >= 2
    theme.choose(Scheme.LIGHT, 100)
    assert engine.view.zoomFactor() == theme.scale.factor


def test_the_selected_group_stays_in_view_while_zooming_in(watched: Watched) -> None:
    watched.pane.select("id-2")
    for _ in range(4):
        watched.pane._tools.nearer.click()
    assert watched.read("desk_map.getBounds().contains([50.63, 5.57])")
    assert watched.state()["zoom"] >= 11


def test_the_selected_group_stays_in_view_when_the_pane_shrinks(watched: Watched) -> None:
    watched.pane.select("id-2")
    watched.pane.resize(320, 360)
    watched.qtbot.waitUntil(lambda: bool(watched.state()["width"] < 320))
    assert watched.read("desk_map.getBounds().contains([50.63, 5.57])")
