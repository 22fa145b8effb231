"""What a visitor does alone, by the mouse, within its clicks (ux.md, S-a to S-f), on the real edition."""

from __future__ import annotations

from pathlib import Path

import pytest

from healing_desktop.core.simple import Step
from healing_desktop.ui import speech
from healing_desktop.ui.simple.found_step import FoundStep
from healing_desktop.ui.simple.start_step import StartStep
from healing_desktop.ui.simple.when_step import WhenStep
from healing_desktop.ui.simple.where_step import WhereStep
from tests.journeys.alone import Alone
from tests.journeys.conftest import OpenDesk
from tests.journeys.printers import KeepingPrinters
from tests.ui.fake_voice import FakeVoice

LANGUAGES = ("nl", "fr", "de", "en")


def test_a_visitor_alone_needs_no_more_clicks_than_promised(
    open_desk: OpenDesk, bundled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    voice, printers = FakeVoice((*LANGUAGES, "ar")), KeepingPrinters()
    monkeypatch.setattr(speech, "make_voice", lambda: voice)
    visitor = Alone(open_desk(bundled, printers=printers))
    for language in (*LANGUAGES, "ar"):
        visitor.begins(language)
        _finds_a_group_on_loneliness_near_1030(visitor)
        assert visitor.mouse.number <= 8, language
        if language != "ar":
            _takes_it_along(visitor, printers, voice, language)
    _goes_to_the_start_from_anywhere(visitor)


def _finds_a_group_on_loneliness_near_1030(visitor: Alone) -> None:
    """S-a: tile, four digits, Next, Skip, card."""
    page = visitor.page
    start = page.on_top
    assert isinstance(start, StartStep)
    visitor.clicks(start.tiles["loneliness"])
    visitor.is_at(Step.WHERE)
    where = page.on_top
    assert isinstance(where, WhereStep)
    for digit in "1030":
        visitor.clicks(where.keys[digit])
    visitor.clicks(where.on_button)
    visitor.is_at(Step.WHEN)
    when = page.on_top
    assert isinstance(when, WhenStep)
    visitor.clicks(when.skip)
    visitor.is_at(Step.FOUND)
    found = page.on_top
    assert isinstance(found, FoundStep)
    visitor.desk.wait(lambda: bool(found.cards) and bool(found.cards[0].entry_id))
    first = visitor.owners.search.now.found
    assert first is not None
    assert "loneliness" in first.rows[0].themes
    assert first.query.origin is not None
    assert 0 < len([card for card in found.cards if card.isVisible()]) <= 5
    visitor.clicks(found.cards[0])
    visitor.is_at(Step.GROUP)
    visitor.desk.wait(lambda: visitor.owners.selection.now.entry is not None)
    assert first.rows[0].name.name_for(visitor.owners.reading.language) in page.title()


def _takes_it_along(visitor: Alone, printers: KeepingPrinters, voice: FakeVoice, language: str) -> None:
    """From the group: S-e one click, S-c two at most, S-b one, S-d one."""
    group, said, printed = visitor.page.on_top, len(voice.said), len(printers.pages)
    visitor.counts()
    visitor.clicks(group.hear.button)  # type: ignore[attr-defined]
    visitor.desk.wait(lambda: len(voice.said) > said)
    assert visitor.mouse.number == 1, "S-e"
    assert voice.spoken_languages[-1] == language or voice.spoken_languages[-1] in LANGUAGES
    visitor.counts()
    visitor.clicks(group.print_button)  # type: ignore[attr-defined]
    visitor.desk.wait(lambda: len(printers.pages) > printed)
    assert visitor.mouse.number <= 2, "S-c"
    assert printers.languages()[-1] == language
    visitor.desk.wait(lambda: not visitor.page.told.isHidden())

    visitor.counts()
    visitor.clicks(visitor.page.head.sizes.buttons[1])
    assert visitor.owners.theme.scale.body == pytest.approx(27, abs=0.1)
    assert visitor.mouse.number == 1, "S-b"

    visitor.counts()
    visitor.clicks(visitor.page.foot.erase)
    assert visitor.mouse.number == 1, "S-d"
    assert visitor.owners.simple.now.step is Step.ERASED
    now = visitor.owners
    assert now.search.now.text == ""
    assert now.selection.now.id is None
    assert now.settings.now.text_size == 100
    assert now.settings.now.language == "nl", "as the desk is set"


def _goes_to_the_start_from_anywhere(visitor: Alone) -> None:
    """S-f: one click, from each screen that is not the start."""
    for step in Step:
        if step in (Step.START, Step.ERASED):
            continue
        visitor.begins()
        visitor.owners.simple.go(step)
        visitor.clicks(visitor.page.foot.start)
        assert visitor.owners.simple.now.step is Step.START, step
        assert visitor.mouse.number == 1
