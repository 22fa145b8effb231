"""The screen "Where do you live?"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class WhereStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("Where do you live?"))
