"""Words: one phrase per key, English behind it, isolates only where lines run from right to left."""

from __future__ import annotations

import logging
import subprocess
import sys

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax.ast import Resource

from healing_desktop.core.words import FSI, LRI, PDI, RLI, Words, ltr

SOURCE = """\
### a group comment
hello = Hello { $name }
plain = Just words
n-groups = { $n ->
    [one] { $n } group
   *[other] { $n } groups
}
days = Monday,Tuesday
list-comma = ,
list-and = { $items } and { $last }
"""


@pytest.fixture
def words() -> Words:
    return Words.from_source("en", SOURCE)


def test_text_and_variables(words: Words) -> None:
    assert words("plain") == "Just words"
    assert words("hello", name="Ann") == "Hello Ann"
    assert words.list_of("days") == ("Monday", "Tuesday")


def test_numbers_choose_their_form(words: Words) -> None:
    assert [words("n-groups", n=n) for n in (1, 2)] == ["1 group", "2 groups"]


def test_lists_are_joined(words: Words) -> None:
    assert [words.together(list(items)) for items in ("", "a", "ab", "abc")] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]


def test_missing_phrase_is_english_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    words = Words.from_source("nl", "hello = Dag { $name }\n", SOURCE)
    assert words("hello", name="An") == "Dag An"
    with caplog.at_level(logging.WARNING):
        assert words("plain") == "Just words"
    assert "plain" in caplog.text
    caplog.clear()
    assert words.has("plain")
    assert not words.has("nothing")


def test_key_that_nobody_knows(words: Words) -> None:
    with pytest.raises(KeyError):
        words("nothing")
    with pytest.raises(KeyError):
        Words.from_source("nl", "", SOURCE)("nothing")


def test_missing_variable_is_an_error(words: Words) -> None:
    with pytest.raises(KeyError):
        words("hello")
    with pytest.raises(KeyError):
        words("n-groups")


def test_right_to_left_isolates_what_is_filled_in() -> None:
    words = Words.from_source("ar", "hello = مرحبا { $name }\ncount = { $n ->\n   *[other] { $n } x\n}\n")
    assert words("hello", name="Ann") == f"مرحبا {FSI}Ann{PDI}"
    assert words("hello", name=words.ltr("09 123 45 67")) == f"مرحبا {LRI}09 123 45 67{PDI}"
    assert words("hello", name=3) == "مرحبا 3"
    # A date is in Arabic, though it starts with a number and a name in isolates.
    date = words("hello", name=f"3 {RLI}أكتوبر{PDI} 2026")
    assert date == f"مرحبا {RLI}3 {RLI}أكتوبر{PDI} 2026{PDI}"
    assert words("count", n=3) == "3 x"
    assert words.right_to_left


def test_left_to_right_stays_bare(words: Words) -> None:
    assert words.ltr("106") == "106"
    assert ltr("106") == f"{LRI}106{PDI}"
    assert ltr("") == ""


def test_line_ends_of_windows() -> None:
    words = Words.from_source("en", SOURCE.replace("\n", "\r\n"))
    assert words("hello", name="Ann") == "Hello Ann"
    assert words("n-groups", n=1) == "1 group"


def test_nothing_heavy_is_imported_for_rows() -> None:
    heavy = ("fluent", "babel", "holidays", "dateutil", "PySide6", "sqlite3")
    code = (
        "import sys, healing_desktop.core.present_entry, healing_desktop.core.present_row;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_threads_may_ask_for_their_first_words_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second one finds the catalogue read by the first, or none; never half of it."""
    words = Words.from_source("en", SOURCE, SOURCE)
    heard: list[str] = []
    add = FluentBundle.add_resource

    def slow(bundle: FluentBundle, resource: Resource) -> None:
        monkeypatch.setattr(FluentBundle, "add_resource", add)
        heard.append(words._format_with_fluent("n-groups", {"n": 2}))
        add(bundle, resource)

    monkeypatch.setattr(FluentBundle, "add_resource", slow)
    assert words._format_with_fluent("n-groups", {"n": 2}) == "2 groups"
    assert heard == ["2 groups"]


def test_a_partial_catalogue_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    """What only colleagues see has no words in the languages that Simple adds; our own four always say all."""
    with caplog.at_level(logging.WARNING):
        assert Words.from_source("ar", "hello = مرحبا { $name }\n", SOURCE, partial=True)("plain") == "Just words"
        assert not caplog.text
        Words.from_source("nl", "hello = Dag { $name }\n", SOURCE, partial=True)("plain")
    assert "plain" in caplog.text
    caplog.clear()
