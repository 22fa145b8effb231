"""The screen "Read"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class ReadStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("Read"))
