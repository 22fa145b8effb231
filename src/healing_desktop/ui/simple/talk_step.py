"""The screen "Talk to someone now"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class TalkStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("Talk to someone now"))
