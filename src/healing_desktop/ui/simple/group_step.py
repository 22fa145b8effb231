"""The screen "Group"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class GroupStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("Group"))
