"""One value of a YAML file is another; not one letter of the rest is."""

from __future__ import annotations

from difflib import unified_diff

import pytest
import yaml

from healing_desktop.publishing.yaml_edits import with_value, without_item

TEXT = """# Groups: what is not here is unknown.

- id: one   # the first
  name: {nl: Eén, fr: "Un"}
  contact:
    phone: "02 648 40 14"  # asked in May
    url: https://example.org
  places:
  - {municipality: Gent, address: "Kaai 1, bus 2"}
  languages:
  - nl
  - fr
  facts: 'A long text: it goes on
    on the next line.'

# The second one is small.
- id: two
  source: {confidence: medium}
"""


def changed(where: tuple[str | int, ...], value: object) -> tuple[list[str], list[str]]:
    """Lines that went and came; and what is read is what was meant."""
    text = with_value(TEXT, where, value)
    expected = yaml.safe_load(TEXT)
    at = expected
    for step in where[:-1]:
        at = at.setdefault(step, {}) if isinstance(at, dict) else at[step]
    if value is None:
        del at[where[-1]]
    else:
        at[where[-1]] = value
    assert yaml.safe_load(text) == expected
    diff = list(unified_diff(TEXT.splitlines(), text.splitlines(), lineterm="", n=0))[2:]
    return [line[1:] for line in diff if line[0] == "-"], [line[1:] for line in diff if line[0] == "+"]


@pytest.mark.parametrize(
    ("where", "value", "went", "came"),
    [
        ((0, "contact", "phone"), "02 111 22 33", '    phone: "02 648 40 14"  # asked in May',
         "    phone: 02 111 22 33  # asked in May"),
        ((0, "contact", "url"), "https://a.be/#b: c", "    url: https://example.org", '    url: "https://a.be/#b: c"'),
        ((0, "name", "nl"), "Twee, drie", '  name: {nl: Eén, fr: "Un"}', '  name: {nl: "Twee, drie", fr: "Un"}'),
        ((0, "places", 0, "address"), "no", '  - {municipality: Gent, address: "Kaai 1, bus 2"}',
         '  - {municipality: Gent, address: "no"}'),
        ((1, "source", "checked_on"), "2026-11-21", "  source: {confidence: medium}",
         '  source: {confidence: medium, checked_on: "2026-11-21"}'),
        ((0, "name", "fr"), None, '  name: {nl: Eén, fr: "Un"}', "  name: {nl: Eén}"),
    ],
)  # fmt: skip
def test_one_line_is_another(where: tuple[str | int, ...], value: object, went: str, came: str) -> None:
    assert changed(where, value) == ([went], [came])


def test_a_list_and_a_long_text_in_one_line() -> None:
    listed = changed((0, "languages"), ["nl", "de"])
    assert listed == (["  languages:", "  - nl", "  - fr"], ["  languages: [nl, de]"])
    went, came = changed((0, "facts"), "Short.")
    assert (len(went), came) == (2, ["  facts: Short."])


def test_a_field_that_was_not_there() -> None:
    assert changed((0, "contact", "email"), "a@x.be") == ([], ["    email: a@x.be"])
    assert changed((1, "minimum_age"), 18) == ([], ["  minimum_age: 18"])
    assert changed((1, "cost", "free"), True) == ([], ["  cost:", "    free: true"])
    assert changed((1, "source", "who", "role"), "x")[1] == ["  source: {confidence: medium, who: {role: x}}"]


def test_a_field_goes() -> None:
    assert changed((0, "contact", "phone"), None) == (['    phone: "02 648 40 14"  # asked in May'], [])
    assert changed((0, "languages"), None) == (["  languages:", "  - nl", "  - fr"], [])


@pytest.mark.parametrize("where", [(0, "places", 4, "address"), (0, "id", "x"), (0, "contact", 0), (9, "id")])
def test_where_nothing_can_stand(where: tuple[str | int, ...]) -> None:
    with pytest.raises(KeyError):
        with_value(TEXT, where, "x")


@pytest.mark.parametrize(
    "text", ["yes", "12", "", " a ", "a\nb", "1:30", "- a", "é « » :", 'a "b" \\c', "null", "2026-11-21"]
)
def test_any_text_stays_text(text: str) -> None:
    for where in ((0, "contact", "url"), (0, "name", "nl"), (1, "note")):
        assert changed(where, text)[1]


def test_an_item_goes_whole() -> None:
    assert yaml.safe_load(without_item(TEXT, 0)) == yaml.safe_load(TEXT)[1:]
    assert without_item(TEXT, 1) == TEXT[: TEXT.index("- id: two")]
