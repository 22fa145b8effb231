"""The screen "What would help you?"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class StartStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("What would help you?"))
