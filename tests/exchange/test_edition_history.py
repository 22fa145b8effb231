"""What became of each field, row by row; and that nothing hidden or gone lives on in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from healing_desktop.exchange import edition_history
from healing_desktop.exchange.edition_delta import difference
from healing_desktop.exchange.edition_head import EditionHead
from healing_desktop.exchange.edition_history import KEPT_DAYS, changed_fields, history_rows, with_rows
from healing_desktop.exchange.record_lines import RecordLine, record_line

ID = "0003f86f-30e1-57d7-bb23-74bc9ace231a"
OTHER = "0a11c9c5-2a3c-5a3e-8f0e-3f1f9e0f4b52"
DAY = date(2026, 11, 21)


def head(serial: int, day: date = DAY) -> EditionHead:
    return EditionHead(serial, day.isoformat(), None, 0, 0, "0" * 64)


def entry(name: str = "Groep", entry_id: str = ID, **fields: Any) -> RecordLine:  # noqa: ANN401  any field
    return record_line({"type": "entry", "id": entry_id, "name": name, "x_names": [["nl", name]], **fields})


def place(address: str | None, **location: object) -> dict[str, Any]:
    told = [{"address_1": address, "country": "BE"}] if address else []
    return {"service_at_locations": [{"location": {"addresses": told, **location}}]}


def told(rows: list[RecordLine]) -> set[tuple[str, str, str, str]]:
    names = ("last_action_type", "field_name", "previous_value", "replacement_value")
    return {(f[a], f[b], f[c], f[d]) for a, b, c, d in (names,) for f in (row.fields for row in rows)}


def test_each_field_that_is_another_is_a_row() -> None:
    before = entry(phones=[{"number": "1", "type": "voice"}], minimum_age=18, languages=[{"code": "nl"}],
                   x_alerts=[["nl", "Oud"], ["fr", "Vieux"]])  # fmt: skip
    after = entry(phones=[{"number": "2", "type": "voice"}], languages=[{"code": "nl"}, {"code": "fr"}],
                  x_alerts=[["nl", "Nieuw"], ["fr", "Vieux"]], x_step_free=True)  # fmt: skip
    rows = history_rows([before], [after], head(2))
    assert told(rows) == {
        ("update", "phones/0/number", "1", "2"),
        ("update", "minimum_age", "18", ""),
        ("update", "languages", '[{"code":"nl"}]', '[{"code":"nl"},{"code":"fr"}]'),
        ("update", "x_alerts/nl", "Oud", "Nieuw"),
        ("update", "x_step_free", "", "true"),
    }
    for row in rows:
        assert row.fields["resource_id"] == ID
        assert (row.fields["resource_type"], row.fields["updated_by"]) == ("service", "publisher")
        assert row.fields["last_action_date"] == "2026-11-21"
    assert [row.key for row in rows] == sorted({row.key for row in rows})


def test_what_came_and_went_is_one_row_each() -> None:
    rows = history_rows([entry("Weg")], [entry("Nieuw", OTHER)], head(2))
    assert told(rows) == {("delete", "name", "Weg", ""), ("create", "name", "", "Nieuw")}


def test_the_history_goes_on_and_grows_old() -> None:
    first = history_rows([entry("A")], [entry("B")], head(2))
    old = [entry("B"), *first]
    assert told(history_rows(old, [entry("C")], head(3))) == {
        ("update", "x_names/nl", "A", "B"), ("update", "x_names/nl", "B", "C"),
    }  # fmt: skip
    assert told(history_rows(old, [entry("B")], head(3, DAY + timedelta(days=KEPT_DAYS)))) == told(first)
    assert not history_rows(old, [entry("B")], head(3, DAY + timedelta(days=KEPT_DAYS + 1)))


def test_the_newest_rows_stay_when_there_are_too_many(monkeypatch: Any) -> None:  # noqa: ANN401
    monkeypatch.setattr(edition_history, "MOST_ROWS", 1)
    first = history_rows([entry("A")], [entry("B")], head(2))
    later = history_rows([entry("B"), *first], [entry("C")], head(3, DAY + timedelta(days=7)))
    assert told(later) == {("update", "x_names/nl", "B", "C")}


def test_what_is_hidden_now_stands_in_no_row() -> None:
    """Neither in the row that hides it nor in those of before."""
    moved = history_rows([entry(**place("Kaai 1"))], [entry(**place("Kaai 2"))], head(2))
    assert told(moved) == {("update", "service_at_locations/0/location/addresses/0/address_1", "Kaai 1", "Kaai 2")}
    hidden = entry(**place(None, x_confidential=True), minimum_age=18)
    rows = history_rows([entry(**place("Kaai 2")), *moved], [hidden], head(3))
    assert told(rows) == {("update", "minimum_age", "", "18")}
    assert not [row for row in rows if b"Kaai" in row.raw]


def test_what_is_gone_leaves_its_name_alone() -> None:
    rows = history_rows([entry("A", minimum_age=1)], [entry("A", minimum_age=2)], head(2))
    assert told(history_rows([entry("A"), *rows], [], head(3))) == {("delete", "name", "A", "")}


def test_the_rows_stand_in_their_place_and_travel_in_a_delta() -> None:
    rows = history_rows([entry("A")], [entry("B")], head(2))
    order = record_line({"type": "order", "id": "place", "ids": []})
    records = list(with_rows([entry("B"), order], rows))
    assert [record.key[0] for record in records] == ["entry", "metadata", "order"]
    assert list(with_rows(records, rows)) == records
    changes = difference(head(1), [entry("A"), order], head(2), records).changes
    assert [change.key[0] for change in changes] == ["entry", "metadata"]


def test_very_long_values_are_cut() -> None:
    (row,) = history_rows([entry(x_facts="a")], [entry(x_facts="b" * 900_000)], head(2))
    assert len(row.raw) < 100_000


def test_equal_records_have_no_changed_field() -> None:
    assert not list(changed_fields(entry(minimum_age=1).fields, entry(minimum_age=1).fields))
