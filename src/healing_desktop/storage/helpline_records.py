"""The helpline table as rows and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from healing_desktop.core.helplines import Helpline, HelplineTable
from healing_desktop.storage.records import dump, load, texts_in, texts_out


def dump_helplines(table: HelplineTable) -> list[dict[str, object]]:
    return [
        {"position": n, "service_id": line.id, "code": line.code, "record": dump(_out(line))}
        for n, line in enumerate(table.lines)
    ]


def load_helplines(records: Iterable[str], manifest: dict[str, str | None]) -> HelplineTable:
    return HelplineTable(
        lines=tuple(_in(load(record)) for record in records),
        crisis=_orders(load(manifest["crisis"])),
        card=_orders(load(manifest["card"])),
        need_names=tuple(
            (need, text) for need, pairs in load(manifest["need_names"]) if (text := texts_in(pairs)) is not None
        ),
        near_needs=_orders(load(manifest["near_needs"])) if "near_needs" in manifest else (),
    )


def _orders(pairs: list[Any]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((language, tuple(codes)) for language, codes in pairs)


def _out(line: Helpline) -> list[Any]:
    return [
        line.id, line.code, texts_out(line.name), line.number, line.needs, line.languages, texts_out(line.hours),
        texts_out(line.cost), line.audiences, line.url, line.checked_on, line.source, texts_out(line.note),
        line.staff_only,
    ]  # fmt: skip


def _in(fields: list[Any]) -> Helpline:
    (
        line_id, code, name, number, needs, languages, hours, cost, audiences, url, checked_on, source, note,
        staff_only,
    ) = fields  # fmt: skip
    names = texts_in(name)
    assert names is not None
    return Helpline(
        line_id, code, names, number, tuple(needs), tuple(languages), texts_in(hours), texts_in(cost),
        tuple(audiences), url, checked_on, source, texts_in(note), staff_only,
    )  # fmt: skip
