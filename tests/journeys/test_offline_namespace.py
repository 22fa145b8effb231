"""The network cable is out: the map is painted and the journeys of the main tasks succeed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.journeys.without_network import interfaces_within, run_tests, way_without_network

pytestmark = pytest.mark.namespace

MAP = (
    "tests/ui/map/test_map_pane.py::test_it_is_painted_with_land_sea_and_pins",
    "tests/ui/map/test_map_pane.py::test_a_click_on_a_pin_picks_its_group",
    "tests/ui/map/test_street_map.py::test_streets_are_drawn_near_and_not_far",
)
# One of each main task: what the others add lies in the window, not in what it may reach.
JOURNEYS = (
    "tests/journeys/test_find.py::test_the_bundled_directory_answers_honestly",
    "tests/journeys/test_print.py::test_without_a_printer_the_visitor_still_gets_the_page",
    "tests/journeys/test_region.py::test_the_typed_place_is_asked_once",
    "tests/journeys/test_map_beside_list.py::test_list_and_map_show_and_select_the_same",
    "tests/journeys/test_read.py::test_from_a_word_of_grief_to_a_group",
)


@pytest.fixture(scope="module")
def way() -> tuple[str, ...]:
    found = way_without_network()
    if found is None:
        pytest.skip("this system does not permit a network namespace of one's own (unshare --net)")
    return found


def test_there_really_is_no_network(way: tuple[str, ...]) -> None:
    assert interfaces_within(way) <= {"lo"}


@pytest.mark.journey
@pytest.mark.web
@pytest.mark.timeout(900)
def test_the_map_is_painted_and_the_journeys_succeed(way: tuple[str, ...], root: Path) -> None:
    code, said = run_tests(way, root, *MAP, *JOURNEYS, timeout=840)
    assert code == 0, said
    assert f"{len(MAP) + len(JOURNEYS)} passed" in said, said
