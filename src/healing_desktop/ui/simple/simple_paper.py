"""Paper for a visitor who is alone: one sheet at once, on the printer that staff chose."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from healing_desktop.core.texts import HANDOUT_LANGUAGES
from healing_desktop.handouts.asked import Asked
from healing_desktop.handouts.content import HandoutOptions, Size, Template
from healing_desktop.handouts.outcomes import PaperStep
from healing_desktop.ui.services import HandoutActions
from healing_desktop.ui.state.owners import Owners

Wanted = tuple[str, ...] | Asked
# The letters on paper are as large as those on the screen.
SIZES: dict[int, Size] = {150: "large", 200: "very-large"}


class SimplePaper(QObject):
    """A PaperPort. `handouts` gives None where nothing can be printed."""

    told = Signal(str)

    def __init__(
        self, owners: Owners, handouts: Callable[[], HandoutActions | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._owners, self._handouts = owners, handouts
        self._going: tuple[Wanted, str] | None = None

    def print_entry(self, entry_id: str) -> None:
        """The card of this group."""
        self._print((entry_id,), "card")

    def print_article(self, slug: str, language: str = "") -> None:
        """Its short sheet, in the language in which it is read."""
        self._print(Asked(article=slug), "article", language)

    def print_crisis_card(self) -> None:
        """Whom to call, in the largest letters."""
        self._print((), "crisis")

    def forget(self) -> None:
        """Nothing of a visitor stays here. What was asked for still comes out of the printer."""
        going, self._going = self._going, None
        if going is not None and (handouts := self._handouts()) is not None:
            handouts.forget()

    def _print(self, what: Wanted, template: Template, language: str = "") -> None:
        handouts, wanted = self._handouts(), (what, template)
        if handouts is None:
            self.told.emit(self.tr("This computer cannot print. Ask the staff."))
        elif wanted == self._going:
            # Somebody pressed once more.
            return
        elif handouts.print_now(what, self._options(template, language), self._step):
            self._going = wanted
            self.told.emit(self.tr("Your paper copy is being made …"))
        else:
            self.told.emit(self.tr("The printer is still busy. Wait a moment and try again."))

    def _options(self, template: Template, language: str) -> HandoutOptions:
        now = self._owners.settings.now
        wanted = language or now.language
        return HandoutOptions(
            language=wanted if wanted in HANDOUT_LANGUAGES else "en",
            template=template,
            size="very-large" if template == "crisis" else SIZES.get(now.text_size, "normal"),
        )

    def _step(self, step: PaperStep) -> None:
        if step.trouble:
            self._going = None
            self.told.emit(self._why_not(step.trouble))
        elif step.sent:
            self._going = None
            sent = self.tr("%n page(s) sent to the printer", "", step.pages)
            self.told.emit(f"{sent}. {self.tr('You can take your paper there.')}")
        else:
            self.told.emit(self.tr("%n page(s) printing", "", step.pages) + ".")

    def _why_not(self, reason: str) -> str:
        why = {
            "no-printer": self.tr("No printer was found. Ask the staff."),
            "paper": self.tr("The printer has no paper, or paper is stuck. Ask the staff."),
            "stopped": self.tr("Printing was stopped. Ask the staff."),
            "refused": self.tr("This page could not be made. Ask the staff."),
        }
        return why.get(reason) or self.tr("The printer did not take the page. Ask the staff.")
