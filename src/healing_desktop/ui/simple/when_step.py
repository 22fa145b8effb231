"""The screen "When can you come?"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class WhenStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("When can you come?"))
