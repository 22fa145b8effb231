"""A title that anybody may read over a shoulder."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time

import pytest

from healing_desktop.core.entries import Attending, GroupRow, ScheduleRule
from healing_desktop.core.words import Words
from healing_desktop.handouts.content import HandoutOptions, Template
from healing_desktop.handouts.discreet import discreet_title
from healing_desktop.handouts.service import Handout, HandoutService, Material
from tests.core.samples import TODAY
from tests.handouts.made_up import sample
from tests.handouts.read_pdf import ReadPdf, plain

ROW = sample().row
EVENING = ScheduleRule("WEEKLY", "TU", 1, part="evening", as_of="2026-10")


@pytest.mark.parametrize(
    ("row", "language", "said"),
    [
        (ROW, "nl", "Groep op dinsdag, 19.30 uur"),
        (ROW, "fr", "Groupe le mardi, 19 h 30"),
        (
            replace(ROW, schedules=(ScheduleRule("WEEKLY", "MO", 1, time(9), as_of="2026-10"),)),
            "de",
            "Gruppe am Montag",
        ),
        (replace(ROW, schedules=(EVENING,)), "en", "Group on Tuesday"),
        (replace(ROW, schedules=()), "nl", "Groep in Gent"),
        (replace(ROW, schedules=(), place=None), "nl", "Groep"),
        (replace(ROW, schedules=(), attending=Attending.ONLINE), "nl", "Groep"),
    ],
)
def test_day_and_hour_else_town(row: GroupRow, language: str, said: str, words_for: Callable[[str], Words]) -> None:
    title = plain(discreet_title(row, words_for(language), TODAY).replace("\u00a0", " "))
    assert title.startswith(said)
    assert title == said or language == "de"


@pytest.mark.parametrize("template", ["card", "sheet"])
def test_card_and_sheet_can_be_discreet_too(service: HandoutService, template: Template) -> None:
    handout = service.make(Material((sample(),)), HandoutOptions("nl", template, discreet=True), TODAY)
    assert isinstance(handout, Handout)
    assert handout.title == ReadPdf(handout.pdf).title == "Groep op dinsdag, 19.30 uur"
    text = ReadPdf(handout.pdf).text
    assert "Rouwgroep" not in text
    assert "Mensen die iemand verloren" in text
