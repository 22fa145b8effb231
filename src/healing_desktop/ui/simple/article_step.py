"""The screen "Article"."""

from __future__ import annotations

from healing_desktop.ui.simple.step_page import StepPage


class ArticleStep(StepPage):
    """Not made yet."""

    def retranslate(self) -> None:
        self.heading.say(self.tr("Article"))
