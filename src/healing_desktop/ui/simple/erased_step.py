"""The screen "Nothing of yours is left on this computer"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class ErasedStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("Nothing of yours is left on this computer"))
