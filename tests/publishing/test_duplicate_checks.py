"""Which two entries may be one and the same, and which only share a house."""

from __future__ import annotations

from typing import Any

import pytest

from healing_desktop.publishing.duplicate_checks import MOST_THAT_SHARE, check_duplicates
from healing_desktop.publishing.yaml_file import YamlFile
from tests.core.samples import words_in

PHONE = "02 648 40 14"


def entry(number: int, name: str, **fields: Any) -> dict[str, Any]:  # noqa: ANN401  any field of an entry
    place = {"municipality": "Gent", "address": f"Straat {number}"}
    return {"id": f"id-{number}", "kind": "group", "name": {"nl": name}, "places": [place], **fields}


def told(*entries: dict[str, Any]) -> list[str]:
    file = YamlFile("directory/x.yaml", list(entries), {(n,): n * 10 + 1 for n in range(len(entries))})
    found = check_duplicates([(file, n, fields) for n, fields in enumerate(entries)])
    assert {finding.level for finding in found} <= {"warning"}
    return [f"{finding.line} {finding.entry}: {finding.said.sentence(words_in('en'))}" for finding in found]


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ({"contact": {"phone": PHONE}}, {"contact": {"phone": "02 6484014"}}, "same telephone"),
        ({"contact": {"email": "a@x.be"}}, {"contact": {"email": "A@x.be"}}, "same e-mail"),
        ({"places": [{"municipality": "Gent", "address": "Kaai 1"}]},
         {"places": [{"municipality": "gent", "address": "kaai 1"}]}, "same address"),
    ],
)  # fmt: skip
def test_two_that_share_what_only_one_has(one: dict[str, Any], other: dict[str, Any], reason: str) -> None:
    found = told(entry(1, "Praatcafé Noord", **one), entry(2, "Lotgenoten Zuid", **other))
    other_one = f"“Praatcafé Noord” at directory/x.yaml:1 ({reason})"
    assert found == [f"11 Lotgenoten Zuid: This may be {other_one}. Keep one, or make clear what differs."]


def test_all_reasons_in_one_sentence() -> None:
    same = {"contact": {"phone": PHONE, "email": "a@x.be"}}
    assert (
        "(same telephone, same e-mail, almost the same name in the same municipality)"
        in told(entry(1, "Praatgroep rouw", **same), entry(2, "Praatgroepje rouw", **same))[0]
    )


def test_almost_the_same_name_in_another_town_is_another_group() -> None:
    other = [{"municipality": "Aalst"}]
    assert not told(entry(1, "Praatgroep rouw"), entry(2, "Praatgroepje rouw", places=other))
    assert not told(entry(1, "Praatgroep 1"), entry(2, "Praatgroep 2"))


def test_a_family_a_kind_and_a_switchboard_share_without_being_one() -> None:
    shared = {"contact": {"phone": PHONE}}
    assert not told(entry(1, "Vereniging", **shared), entry(2, "Groep", organization="id-1", **shared))
    assert not told(entry(1, "Vereniging", **shared), entry(2, "Lijn", **{**shared, "kind": "helpline"}))
    many = [
        entry(n, f"{letter}{letter}{letter}", **shared) for n, letter in enumerate("abcdefgh"[: MOST_THAT_SHARE + 1])
    ]
    assert not told(*many)
    assert len(told(*many[:-1])) == 3
