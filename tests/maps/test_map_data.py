"""Rows to pins: nothing secret, nothing invented, nothing lost."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from healing_desktop.core.entries import GroupRow, Kind, MeetingPlace
from healing_desktop.core.texts import LocalText
from healing_desktop.maps.map_data import map_data

GENT = MeetingPlace(latitude=51.05, longitude=3.7212345, approximate=False)


def row(number: int, place: MeetingPlace | None = GENT) -> GroupRow:
    return GroupRow(
        f"id-{number}", Kind.GROUP, LocalText((("nl", f"Rouwgroep {number}"), ("fr", f"Deuil {number}"))), place=place
    )


def test_a_pin_is_id_place_and_name() -> None:
    assert json.loads(map_data([row(1)], "fr").as_json()) == [["id-1", 51.05, 3.72123, 0, "Deuil 1", ""]]


def test_the_age_of_the_facts_travels_with_the_pin() -> None:
    rows = [replace(row(number), checked_on=day) for number, day in enumerate(("2026-09-03", None, "2026-09-03"))]
    asked: list[str | None] = []

    def age_of(checked_on: str | None) -> str:
        asked.append(checked_on)
        return f"checked {checked_on}"

    pins = json.loads(map_data(rows, "nl", age_of).as_json())
    assert [pin[5] for pin in pins] == ["checked 2026-09-03", "checked None", "checked 2026-09-03"]
    assert asked == ["2026-09-03", None], "said once for each day"


def test_a_place_that_is_about_right_says_so() -> None:
    (pin,) = json.loads(map_data([row(1, replace(GENT, approximate=True))], "nl").as_json())
    assert pin[3] == 1


def test_a_secret_place_is_never_in_the_page() -> None:
    data = map_data([row(1, replace(GENT, confidential=True)), row(2)], "nl")
    assert "id-1" not in data.as_json()
    assert (data.total, data.on_map, data.secret, data.placeless) == (2, 1, 1, 0)


@pytest.mark.parametrize(
    "place",
    [
        None,
        MeetingPlace(),
        MeetingPlace(latitude=51.0),
        MeetingPlace(latitude=float("nan"), longitude=4.0),
        MeetingPlace(latitude=51.0, longitude=float("inf")),
        MeetingPlace(latitude=90.0, longitude=4.0),
    ],
)
def test_without_a_place_there_is_no_pin_but_it_is_counted(place: MeetingPlace | None) -> None:
    data = map_data([row(1, place), row(2)], "nl")
    assert (data.total, data.on_map, data.secret, data.placeless) == (2, 1, 0, 1)


def test_a_group_listed_twice_is_one_pin() -> None:
    data = map_data([row(1), row(2), row(1, None)], "nl")
    assert [point.id for point in data.points] == ["id-1", "id-2"]
    assert data.total == 2


def test_names_stay_text() -> None:
    hostile = replace(row(1), name=LocalText((("nl", '</script><img src=x onerror="alert(1)">\u2028"'),)))
    ((_, _, _, _, name, _),) = json.loads(map_data([hostile], "nl").as_json())
    assert name == hostile.name.by_language[0][1]
