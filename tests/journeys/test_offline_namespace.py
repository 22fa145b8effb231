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
NO_TESTS = 5
# The main tasks; what other journeys add lies in the window, not in what it may reach.
JOURNEYS = ("test_find", "test_print", "test_region", "test_map_beside_list", "test_read")
# What needs the network needs it in Dutch too; in the other languages they run outside.
ONE_LANGUAGE = " and ".join(f"not [{language}" for language in ("fr", "de", "en", "ar"))


@pytest.fixture(scope="module")
def way() -> tuple[str, ...]:
    found = way_without_network()
    if found is None:
        pytest.skip("this system does not permit a network namespace of one's own (unshare --net)")
    return found


def test_there_really_is_no_network(way: tuple[str, ...]) -> None:
    assert interfaces_within(way) <= {"lo"}


@pytest.mark.web
def test_the_map_is_painted_and_clicked(way: tuple[str, ...], root: Path) -> None:
    code, said = run_tests(way, root, *MAP)
    assert code == 0, said
    assert f"{len(MAP)} passed" in said, said


@pytest.mark.journey
@pytest.mark.web
@pytest.mark.timeout(900)
def test_the_journeys_succeed(way: tuple[str, ...], root: Path) -> None:
    files = [str(root / "tests/journeys" / f"{name}.py") for name in JOURNEYS]
    code, said = run_tests(way, root, "-m", "not namespace", "-k", ONE_LANGUAGE, *files, timeout=840)
    if code == NO_TESTS:
        pytest.skip("there are no journeys here")
    assert code == 0, said
